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
use ratatui::backend::{Backend, CrosstermBackend};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use std::fs::OpenOptions;
use std::io::{self, Stdout, Write, stdout};
use std::process::{self, Command};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
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
    asked: Arc<Asked>,
}

/// What signals ask of the loop.
#[derive(Default)]
struct Asked {
    /// To end: the number of the signal.
    end: AtomicI32,
    /// To stop until it is to go on.
    is_stopped: AtomicBool,
    /// To draw all anew: somebody else had the terminal.
    is_back: AtomicBool,
    /// Whether the user's editor has the terminal, with its Ctrl+C and Ctrl+Z.
    is_lent: AtomicBool,
    /// How often the loop has looked: whether it still turns.
    turns: AtomicUsize,
    /// What is to be done however the program ends.
    wish: Mutex<Option<Wish>>,
}

/// What is done at the end.
type Wish = Box<dyn FnOnce() + Send>;

impl Asked {
    /// Does what is to be done at the end, once.
    fn grant(&self) {
        let wish = self.wish.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(wish) = wish {
            wish();
        }
    }
}

/// How long the loop may stand still once a signal asked the program to end. It turns ten
/// times a second; on a machine that is short of time, one turn may take long.
const GRACE: Duration = Duration::from_secs(2);

impl Screen {
    /// Takes the terminal. Panics and signals give it back, too.
    pub(super) fn take() -> io::Result<Self> {
        let asked = Arc::<Asked>::default();
        watch(Arc::clone(&asked))?;
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            give_back();
            before(panic);
        }));
        seize()?;
        let terminal =
            Terminal::new(CrosstermBackend::new(stdout())).inspect_err(|_| give_back())?;
        Ok(Self { terminal, asked })
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

    /// The signal that asked the program to end.
    pub(super) fn ended_by(&self) -> Option<i32> {
        self.asked.turns.fetch_add(1, Ordering::Relaxed);
        Some(self.asked.end.load(Ordering::Relaxed)).filter(|signal| *signal != 0)
    }

    /// What is to be done when the program ends: by its loop, by an error, by a signal.
    pub(super) fn at_end(&self, wish: impl FnOnce() + Send + 'static) {
        *self.asked.wish.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(wish));
    }

    /// Asks to be stopped, as the signal does.
    pub(super) fn suspend(&self) {
        self.asked.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Stops where a signal asked for that, with the terminal as it was, and takes it
    /// again afterwards; gives whether all is to be drawn anew.
    pub(super) fn stop_if_asked(&mut self) -> io::Result<bool> {
        let is_stopped = self.asked.is_stopped.swap(false, Ordering::Relaxed);
        if is_stopped {
            give_back();
            emulate_default_handler(SIGTSTP)?;
        }
        let is_back = self.asked.is_back.swap(false, Ordering::Relaxed);
        if is_stopped || is_back {
            self.take_again()?;
        }
        Ok(is_stopped || is_back)
    }

    /// Takes the terminal from whoever had it.
    fn take_again(&mut self) -> io::Result<()> {
        seize()?;
        self.forget()
    }

    /// What is drawn next is drawn on nothing. `Terminal::clear` would ask where the cursor
    /// is and wait for the answer.
    pub(super) fn forget(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().clear()?;
        self.terminal.swap_buffers();
        Ok(())
    }

    /// Lets the user write `text` in their own editor.
    pub(super) fn edit(&mut self, text: &str) -> Result<String, NotEdited> {
        let file = env::temp_dir().join(format!("tuzetu-{}.txt", new_id()));
        OpenOptions::new().write(true).create_new(true).open(&file)?.write_all(text.as_bytes())?;
        give_back();
        self.asked.is_lent.store(true, Ordering::Relaxed);
        let editor = editor();
        let mut words = editor.split_whitespace();
        let status = Command::new(words.next().unwrap_or("vi")).args(words).arg(&file).status();
        self.asked.is_lent.store(false, Ordering::Relaxed);
        self.take_again()?;
        let written = fs::read_to_string(&file);
        let _ = fs::remove_file(&file);
        let status = status?;
        if status.success() { Ok(written?) } else { Err(NotEdited::Ended(status.code())) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
        self.asked.grant();
        if !thread::panicking() {
            drop(panic::take_hook());
        }
    }
}

/// Why the user's own editor left no text.
pub(super) enum NotEdited {
    /// It ended with a code, or was cut off.
    Ended(Option<i32>),
    /// It could not be run, or its file not be read.
    Failed(io::Error),
}

impl From<io::Error> for NotEdited {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// Waits for the signals. Where the terminal is gone, reading keys never returns
/// (crossterm reads the end of its input for ever), so that the loop stands still and
/// sees nothing: then the program ends from here.
fn watch(asked: Arc<Asked>) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let is_lent = asked.is_lent.load(Ordering::Relaxed);
            match signal {
                SIGINT | SIGCONT if is_lent => (),
                SIGTSTP if is_lent => drop(emulate_default_handler(SIGTSTP)),
                SIGTSTP => asked.is_stopped.store(true, Ordering::Relaxed),
                SIGCONT => asked.is_back.store(true, Ordering::Relaxed),
                _ => {
                    asked.end.store(signal, Ordering::Relaxed);
                    thread::spawn({
                        let asked = Arc::clone(&asked);
                        move || end(&asked, signal)
                    });
                }
            }
        }
    });
    Ok(())
}

/// Puts a text in the terminal's clipboard (OSC 52, in base64).
pub(super) fn copy(text: &str) -> io::Result<()> {
    execute!(stdout(), CopyToClipboard::to_clipboard_from(text))
}

/// Ends the program, unless its loop turns and does so itself.
fn end(asked: &Asked, signal: i32) {
    let mut turns = asked.turns.load(Ordering::Relaxed);
    loop {
        thread::sleep(GRACE);
        let now = asked.turns.load(Ordering::Relaxed);
        if now == turns {
            asked.grant();
            give_back();
            process::exit(128 + signal);
        }
        turns = now;
    }
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
