//! The loop: events to actions, effects to the disk, the state to the screen.

use super::action::Action;
use super::comfort::Comfort;
use super::draw::draw;
use super::effect::{Effect, Outcome};
use super::frame::printed;
use super::ground::{Heard, Listener};
use super::keymap::Place;
use super::memory;
use super::perform::Disk;
use super::state::{Look, State, Wished};
use super::terminal::{Screen, copy, editor};
use super::tour::Tour;
use super::update::update;
use crate::l10n::Messages;
use crate::store::clipboard::cache_folder;
use crate::store::{Opened, Problem, Workspace};
use crossterm::event::{
    self, Event, KeyEvent, KeyEventKind, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long the loop waits for an event before it looks for signals.
const PATIENCE: Duration = Duration::from_millis(100);

/// How many lines a turn of the wheel is.
const WHEEL: isize = 3;

/// What the command line hands over.
pub struct Session {
    /// Where annotations are saved; `None` where two files of no workspace are
    /// compared.
    pub workspace: Option<Workspace>,
    /// What is read first.
    pub opened: Opened,
    /// The words of the interface.
    pub messages: Messages,
    /// The name that stands in new annotations.
    pub author: String,
    /// Whether colours may be used.
    pub has_colors: bool,
    /// What makes the screen the reader's own.
    pub comfort: Comfort,
}

/// The screen without a terminal: actions in, frames out. The loop of [`run`]
/// and the tests both sit at one.
pub struct Desk {
    pub(super) state: State,
    workspace: Option<Workspace>,
    author: String,
    cache: Option<PathBuf>,
    memory: Option<PathBuf>,
}

impl Desk {
    /// Opens a session on a screen of a size in columns and lines.
    pub fn new(session: Session, size: (u16, u16)) -> Self {
        let Session { workspace, opened, messages, author, has_colors, comfort } = session;
        let look = Look { theme: comfort.theme(has_colors), size, wished: Wished::default() };
        let mut state = State::new(opened, messages, look, comfort.keys);
        if let Some(remembered) = &comfort.remembered {
            memory::restore(&mut state, remembered);
        }
        state.news.tour = comfort.has_tour.then(Tour::default);
        let notices = [state.news.notice.take(), comfort.notice].into_iter().flatten();
        state.news.notice = notices.reduce(|one, two| format!("{one} · {two}"));
        Self { state, workspace, author, cache: None, memory: comfort.memory }
    }

    /// The same, keeping what is copied in a folder too.
    #[must_use]
    pub fn keeping(self, cache: Option<PathBuf>) -> Self {
        Self { cache, ..self }
    }

    /// Does what an action asks, the disk included. What is left for the loop,
    /// the user's editor, the terminal's clipboard and the end, is given back.
    pub fn act(&mut self, action: Action) -> Effect {
        match update(&mut self.state, action) {
            Effect::Disk(request) => {
                let disk = Disk {
                    workspace: self.workspace.as_ref(),
                    author: &self.author,
                    messages: &self.state.messages,
                    cache: self.cache.as_deref(),
                };
                let outcome = disk.perform(*request, self.state.review());
                self.act(Action::Told(Box::new(outcome)))
            }
            other => other,
        }
    }

    /// Which keys count now.
    pub fn place(&self) -> Place {
        self.state.place()
    }

    /// Remembers for the next time what is shown, and where.
    pub fn remember(&self) -> Result<(), Problem> {
        let Some(file) = &self.memory else { return Ok(()) };
        memory::remembered(&self.state).write(file)
    }

    /// Takes note of what the terminal says of its ground.
    fn lies_on(&mut self, is_light: bool) {
        self.state.look.theme = self.state.look.theme.on(is_light);
    }

    /// The screen as it now is.
    pub fn frame(&self) -> Buffer {
        let (columns, lines) = self.state.look.size;
        let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, lines));
        let Ok(frame) = terminal.draw(|frame| draw(&self.state, frame));
        frame.buffer.clone()
    }
}

/// Shows a session until the reader leaves or a signal ends it.
pub fn run(session: Session) -> io::Result<()> {
    let mut screen = Screen::take()?;
    let size = screen.terminal.size()?;
    let mut desk = Desk::new(session, (size.width, size.height)).keeping(cache_folder());
    let mut watch = desk.workspace.as_ref().and_then(Workspace::watch);
    let mut inbox = Inbox::default();
    screen.terminal.draw(|frame| draw(&desk.state, frame))?;
    if desk.state.look.theme.has_colors {
        screen.ask_ground()?;
    }
    while !screen.is_ended() {
        if screen.stop_if_asked()? {
            screen.terminal.draw(|frame| draw(&desk.state, frame))?;
        }
        let asked = inbox.next(&mut desk)?;
        let stirred = || watch.as_mut()?.has_changed().then_some(Action::Stirred);
        let Some(action) = asked.or_else(stirred) else { continue };
        match desk.act(action) {
            Effect::Quit => break,
            Effect::Edit(text) => {
                let outcome = edited(&mut screen, &desk, &text);
                desk.act(Action::Told(Box::new(outcome)));
            }
            Effect::Copy(text) => {
                if let Err(error) = copy(&text) {
                    desk.act(Action::Told(Box::new(Outcome::Failed(error.to_string()))));
                }
            }
            Effect::None | Effect::Disk(_) => (),
        }
        screen.terminal.draw(|frame| draw(&desk.state, frame))?;
    }
    // Nothing of the reader's is lost where it cannot be remembered.
    let _ = desk.remember();
    Ok(())
}

/// The frame after some keys, as text; nobody is asked for anything.
pub fn frame_after(
    session: Session,
    size: (u16, u16),
    keys: Vec<KeyEvent>,
    is_colored: bool,
) -> String {
    let mut desk = Desk::new(session, size);
    for key in keys {
        if desk.act(Action::Key(key)) == Effect::Quit {
            break;
        }
    }
    printed(&desk.frame(), is_colored)
}

/// What the user's own editor left of a text, or why it failed.
fn edited(screen: &mut Screen, desk: &Desk, text: &str) -> Outcome {
    match screen.edit(text) {
        Ok(text) => Outcome::Edited(text),
        Err(error) => {
            let values = [("editor", editor().into()), ("why", error.to_string().into())];
            Outcome::Failed(desk.state.messages.say("tui-editor-failed", &values))
        }
    }
}

/// What came from the terminal and was not yet acted on.
#[derive(Default)]
struct Inbox {
    events: VecDeque<Event>,
    listener: Listener,
    clicks: Clicks,
}

impl Inbox {
    /// The next action, if one comes in time. What the terminal says of its ground goes
    /// to the desk.
    fn next(&mut self, desk: &mut Desk) -> io::Result<Option<Action>> {
        if self.events.is_empty() && event::poll(PATIENCE)? {
            match self.listener.hear(event::read()?) {
                Heard::Events(events) => self.events.extend(events),
                Heard::More => (),
                Heard::Ground(is_light) => {
                    desk.lies_on(is_light);
                    let (columns, lines) = desk.state.look.size;
                    return Ok(Some(Action::Resize(columns, lines)));
                }
            }
        } else if self.events.is_empty() {
            self.events.extend(self.listener.rest());
        }
        Ok(self.events.pop_front().and_then(|event| self.clicks.action(event)))
    }
}

/// How soon after another a click at the same place is its second one.
const TWICE: Duration = Duration::from_millis(400);

/// Events to actions; what was clicked last is remembered, for the terminal does not tell
/// a click from a second one.
#[derive(Default)]
struct Clicks {
    last: Option<((u16, u16), Instant)>,
}

impl Clicks {
    /// The action of an event; `None` for events that ask for nothing.
    fn action(&mut self, event: Event) -> Option<Action> {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => Some(Action::Key(key)),
            Event::Paste(text) => Some(Action::Paste(text)),
            Event::Resize(columns, lines) => Some(Action::Resize(columns, lines)),
            Event::Mouse(mouse) => self.of_mouse(mouse),
            _ => None,
        }
    }

    fn of_mouse(&mut self, mouse: MouseEvent) -> Option<Action> {
        let at = (mouse.column, mouse.row);
        match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(self.click(at, Instant::now())),
            MouseEventKind::Drag(MouseButton::Left) => Some(Action::Drag(at.0, at.1)),
            MouseEventKind::Up(MouseButton::Left) => Some(Action::Release),
            MouseEventKind::ScrollDown => Some(Action::Wheel { at, lines: WHEEL }),
            MouseEventKind::ScrollUp => Some(Action::Wheel { at, lines: -WHEEL }),
            _ => None,
        }
    }

    fn click(&mut self, at: (u16, u16), now: Instant) -> Action {
        let before = self.last.take();
        if before.is_some_and(|(place, then)| place == at && now.duration_since(then) < TWICE) {
            return Action::DoubleClick(at.0, at.1);
        }
        self.last = Some((at, now));
        Action::Click(at.0, at.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_clicks_at_one_place_are_one_and_the_third_begins_anew() {
        let mut clicks = Clicks::default();
        let start = Instant::now();
        let twice = |clicks: &mut Clicks, at, after| {
            let action = clicks.click(at, start + Duration::from_millis(after));
            matches!(action, Action::DoubleClick(..))
        };
        assert!(!twice(&mut clicks, (1, 1), 0) && twice(&mut clicks, (1, 1), 200));
        assert!(!twice(&mut clicks, (1, 1), 300) && !twice(&mut clicks, (2, 1), 400));
        assert!(!twice(&mut clicks, (2, 1), 900));
    }
}
