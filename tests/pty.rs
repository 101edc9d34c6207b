//! The real program on a pseudo-terminal: what a user's terminal shows, what is
//! on the disk after it, and how the terminal is left.
#![cfg(unix)]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tuzetu::store::bundled::unpack;
use vt100::Parser;

/// How long the slowest machine may take for one step.
const PATIENCE: Duration = Duration::from_mins(1);

/// The program in a terminal of its own.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    parser: Parser,
    was_alternate: bool,
}

impl Terminal {
    fn open(workspace: &Path) -> Self {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tuzetu"));
        command.args(["open", "child-rights", "--lang", "ru", "--ui-lang", "ru", "--workspace"]);
        command.arg(workspace);
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keys = pair.master.take_writer().expect("a writer");
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        let size = |cells| NonZeroU16::new(cells).expect("not zero");
        let parser = Parser::new(size(40), size(120), 0);
        Self { child, _master: pair.master, keys, output, parser, was_alternate: false }
    }

    fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Reads until the screen is as wanted; the screen is shown where it never is.
    fn until(&mut self, what: &str, mut is_so: impl FnMut(&vt100::Screen) -> bool) {
        let begun = Instant::now();
        while !is_so(self.parser.screen()) {
            assert!(begun.elapsed() < PATIENCE, "{what} never came:\n{}", self.screen());
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
                self.parser.process(&bytes);
                self.was_alternate |= self.parser.screen().alternate_screen();
            }
        }
    }

    fn until_shown(&mut self, words: &str) {
        self.until(words, |screen| screen.contents().contains(words));
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the program reads");
        self.keys.flush().expect("the program reads");
    }

    /// Waits for the end and checks that the terminal is as it was.
    fn leave(mut self) {
        self.until("the plain screen", |screen| !screen.alternate_screen());
        assert!(self.was_alternate);
        assert!(!self.parser.screen().bracketed_paste());
        assert_eq!(self.parser.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!self.parser.screen().hide_cursor());
        let status = self.child.wait().expect("the program ends");
        assert!(status.success(), "{status:?}");
    }
}

fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    unpack(folder.path()).expect("the bundled bill is unpacked");
    folder
}

#[test]
fn cyrillic_keys_add_an_annotation_that_is_on_the_disk() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("тт");
    terminal.until_shown("2/");
    terminal.press("ф");
    terminal.until_shown("Новое замечание");
    terminal.press("\r");
    terminal.until_shown("Статья: номер или тема");
    terminal.press("цензура\r");
    terminal.until_shown("Нормы        Конституция");
    terminal.press("\x1b[Z\x1b[Z");
    terminal.press("Ограничение без ясных критериев.");
    terminal.until_shown("Ограничение без ясных критериев.");
    terminal.press("\x13");
    terminal.until_shown("сохранено в");
    terminal.press("й");
    terminal.leave();
    let files = fs::read_dir(folder.path().join("annotations/child-rights")).expect("the folder");
    let texts = files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("text"));
    assert!(texts.into_iter().any(|text| text.contains("Ограничение без ясных критериев.")));
}

#[test]
fn a_signal_leaves_the_terminal_as_it_was() {
    for signal in ["-TERM", "-HUP", "-INT"] {
        let folder = workspace();
        let mut terminal = Terminal::open(folder.path());
        terminal.until_shown("Структура");
        let id = terminal.child.process_id().expect("it runs").to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill").success());
        terminal.leave();
    }
}

#[test]
fn control_c_quits() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("\x03");
    terminal.leave();
}

#[test]
fn the_program_ends_with_its_terminal() {
    let folder = workspace();
    let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tuzetu"));
    command.args(["open", "child-rights", "--ui-lang", "ru", "--workspace"]);
    command.arg(folder.path());
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).expect("the program starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let (mut shown, mut bytes) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&shown).contains("выход") {
        let read = reader.read(&mut bytes).expect("the program draws");
        shown.extend_from_slice(&bytes[..read]);
    }
    drop(reader);
    drop(pair.master);
    let begun = Instant::now();
    while child.try_wait().expect("it can be asked").is_none() {
        assert!(begun.elapsed() < PATIENCE, "the program runs on without a terminal");
        thread::sleep(Duration::from_millis(50));
    }
}
