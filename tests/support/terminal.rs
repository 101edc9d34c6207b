//! The real program on a pseudo-terminal of its own.
#![allow(dead_code, reason = "each program that shares it uses another part")]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use vt100::Parser;

/// How long the slowest machine may take for one step.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// The program in a terminal of its own.
pub(crate) struct Terminal {
    pub(crate) child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Arc<Mutex<Box<dyn Write + Send>>>,
    output: Receiver<Vec<u8>>,
    parser: Parser,
    was_alternate: bool,
}

impl Terminal {
    pub(crate) fn open(workspace: &Path) -> Self {
        Self::run(workspace, &["open", "child-rights", "--lang", "ru"])
    }

    pub(crate) fn run(workspace: &Path, args: &[&str]) -> Self {
        Self::run_with(workspace, args, &[])
    }

    /// The same with variables of the environment.
    pub(crate) fn run_with(workspace: &Path, args: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tuzetu"));
        command.args(args);
        command.args(["--ui-lang", "ru", "--workspace"]);
        command.arg(workspace);
        command.env("TERM", "xterm-256color");
        for (name, value) in variables {
            command.env(name, value);
        }
        // What the program remembers and is told of lies with the workspace of the test.
        command.env("XDG_STATE_HOME", workspace.join(".state"));
        command.env("XDG_CONFIG_HOME", workspace.join(".config"));
        command.env("XDG_CACHE_HOME", workspace.join(".cache"));
        Self::start(command)
    }

    /// Any program in a terminal of its own.
    pub(crate) fn start(command: CommandBuilder) -> Self {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keys = Arc::new(Mutex::new(pair.master.take_writer().expect("a writer")));
        let answers = Arc::clone(&keys);
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                // Where the cursor is, which every terminal tells.
                if bytes[..read].windows(4).any(|four| four == b"\x1b[6n") {
                    let mut keys = answers.lock().expect("nobody panics with it");
                    let _ = keys.write_all(b"\x1b[1;1R");
                }
                if sender.send(bytes[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        let size = |cells| NonZeroU16::new(cells).expect("not zero");
        let parser = Parser::new(size(40), size(120), 0);
        Self { child, master: pair.master, keys, output, parser, was_alternate: false }
    }

    pub(crate) fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Reads until the screen is as wanted; the screen is shown where it never is.
    pub(crate) fn until(&mut self, what: &str, mut is_so: impl FnMut(&vt100::Screen) -> bool) {
        let begun = Instant::now();
        while !is_so(self.parser.screen()) {
            assert!(begun.elapsed() < PATIENCE, "{what} never came:\n{}", self.screen());
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
                self.parser.process(&bytes);
                self.was_alternate |= self.parser.screen().alternate_screen();
            }
        }
    }

    pub(crate) fn until_shown(&mut self, words: &str) {
        self.until(words, |screen| screen.contents().contains(words));
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&mut self, columns: u16, lines: u16) {
        let size = PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).expect("a terminal has a size");
        let size = |cells| NonZeroU16::new(cells).expect("not zero");
        self.parser.screen_mut().set_size(size(lines), size(columns));
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, signal: &str) {
        let id = self.child.process_id().expect("it runs").to_string();
        assert!(Command::new("kill").args([signal, &id]).status().expect("kill").success());
    }

    /// Waits until the program is stopped: one that is told to go on before goes on in vain.
    pub(crate) fn until_stopped(&self) {
        let id = self.child.process_id().expect("it runs").to_string();
        let begun = Instant::now();
        while !state(&id).starts_with('T') {
            assert!(begun.elapsed() < PATIENCE, "it never stopped");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Reads until nothing but the plain screen is shown: the terminal is as it was.
    pub(crate) fn until_given_back(&mut self) {
        self.until("the plain screen", |screen| !screen.alternate_screen());
        assert!(self.was_alternate);
        assert!(!self.parser.screen().bracketed_paste());
        assert_eq!(self.parser.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!self.parser.screen().hide_cursor());
    }

    pub(crate) fn press(&mut self, keys: &str) {
        let mut writer = self.keys.lock().expect("nobody panics with it");
        writer.write_all(keys.as_bytes()).expect("the program reads");
        writer.flush().expect("the program reads");
    }

    /// Closes the terminal's window and waits for the end of the program. The last keys
    /// must draw something: whoever reads the screen looks up then, and lets go of it.
    pub(crate) fn hang_up(mut self, keys: &str) {
        drop(self.output);
        self.keys.lock().expect("nobody panics with it").write_all(keys.as_bytes()).expect("read");
        drop((self.keys, self.master));
        let begun = Instant::now();
        while self.child.try_wait().expect("it can be asked").is_none() {
            assert!(begun.elapsed() < PATIENCE, "the program runs on without a terminal");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits for the end and checks that the terminal is as it was.
    pub(crate) fn leave(self) {
        self.leave_with(0);
    }

    /// The same where the program does not end by itself.
    pub(crate) fn leave_with(mut self, code: u32) {
        self.until_given_back();
        let status = self.child.wait().expect("the program ends");
        assert_eq!(status.exit_code(), code, "{status:?}");
    }
}

/// In which state a process is, as Linux tells in a file and `ps` everywhere.
fn state(id: &str) -> String {
    if let Ok(stat) = fs::read_to_string(format!("/proc/{id}/stat")) {
        return stat.rsplit(") ").next().unwrap_or_default().to_owned();
    }
    let told = Command::new("ps").args(["-o", "state=", "-p", id]).output().expect("ps");
    String::from_utf8_lossy(&told.stdout).trim().to_owned()
}
