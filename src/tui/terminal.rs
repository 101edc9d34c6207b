//! The terminal as it is while the program has it, and as it was before.

use super::ground::QUESTION;
use crate::store::new_id;
use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::execute;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::fs::OpenOptions;
use std::io::{self, Stdout, Write, stdout};
use std::process::{self, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use std::{env, fs, panic, thread};

/// How many columns and lines the terminal has; `None` where it does not say.
pub fn size() -> Option<(u16, u16)> {
    crossterm::terminal::size().ok()
}

/// How many columns the terminal has; `None` where it does not say.
pub fn columns() -> Option<usize> {
    size().map(|(columns, _)| usize::from(columns))
}

/// The terminal in the program's hands; it is given back when this is dropped.
pub(super) struct Screen {
    /// What is drawn on.
    pub(super) terminal: Terminal<CrosstermBackend<Stdout>>,
    ended: Arc<AtomicBool>,
    /// Whether the user's editor has the terminal, and its Ctrl+C.
    is_lent: Arc<AtomicBool>,
}

/// How long the program has to leave by itself once a signal asked it to.
const GRACE: Duration = Duration::from_millis(500);

impl Screen {
    /// Takes the terminal. Panics and signals give it back, too.
    pub(super) fn take() -> io::Result<Self> {
        let ended = Arc::new(AtomicBool::new(false));
        let is_lent = Arc::new(AtomicBool::new(false));
        watch(Arc::clone(&ended), Arc::clone(&is_lent))?;
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            give_back();
            before(panic);
        }));
        seize()?;
        let terminal =
            Terminal::new(CrosstermBackend::new(stdout())).inspect_err(|_| give_back())?;
        Ok(Self { terminal, ended, is_lent })
    }

    /// Asks for the colour of the ground; the answer comes among the keys.
    pub(super) fn ask_ground(&mut self) -> io::Result<()> {
        if env::var("TERM").is_ok_and(|term| term == "dumb" || term == "linux") {
            return Ok(());
        }
        let terminal = self.terminal.backend_mut();
        terminal.write_all(QUESTION.as_bytes())?;
        Write::flush(terminal)
    }

    /// Whether a signal asked the program to end.
    pub(super) fn is_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }

    /// Lets the user write `text` in their own editor.
    pub(super) fn edit(&mut self, text: &str) -> io::Result<String> {
        let file = env::temp_dir().join(format!("tuzetu-{}.txt", new_id()));
        OpenOptions::new().write(true).create_new(true).open(&file)?.write_all(text.as_bytes())?;
        give_back();
        self.is_lent.store(true, Ordering::Relaxed);
        let editor = editor();
        let mut words = editor.split_whitespace();
        let status = Command::new(words.next().unwrap_or("vi")).args(words).arg(&file).status();
        self.is_lent.store(false, Ordering::Relaxed);
        seize()?;
        self.terminal.clear()?;
        let written = fs::read_to_string(&file);
        let _ = fs::remove_file(&file);
        let status = status?;
        if status.success() { written } else { Err(io::Error::other(status.to_string())) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
        if !thread::panicking() {
            drop(panic::take_hook());
        }
    }
}

/// Waits for the signals that ask a program to end. Where the terminal is gone,
/// reading keys never returns (crossterm reads the end of its input for ever),
/// so that the loop could not see the flag: then the program ends from here.
fn watch(ended: Arc<AtomicBool>, is_lent: Arc<AtomicBool>) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            if signal == SIGINT && is_lent.load(Ordering::Relaxed) {
                continue;
            }
            ended.store(true, Ordering::Relaxed);
            thread::sleep(GRACE);
            give_back();
            process::exit(128 + signal);
        }
    });
    Ok(())
}

/// Puts a text in the terminal's clipboard (OSC 52, in base64).
pub(super) fn copy(text: &str) -> io::Result<()> {
    execute!(stdout(), CopyToClipboard::to_clipboard_from(text))
}

/// The user's own editor, as they call it.
pub(super) fn editor() -> String {
    let named = env::var("VISUAL").or_else(|_| env::var("EDITOR"));
    named.unwrap_or_else(|_| "vi".to_owned())
}

fn seize() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste)
}

/// Leaves the terminal as it was. There is nobody to tell where that fails.
fn give_back() {
    let _ =
        execute!(stdout(), DisableBracketedPaste, DisableMouseCapture, Show, LeaveAlternateScreen);
    let _ = disable_raw_mode();
}
