//! Events of the terminal to actions.

use super::action::Action;
use super::ground::{Heard, Listener};
use crossterm::event::{self, Event, KeyEventKind, MouseButton, MouseEvent, MouseEventKind};
use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

/// How many lines a turn of the wheel is.
const WHEEL: isize = 3;

/// What comes from the terminal.
pub(super) enum Come {
    /// Something that the reader wants.
    Action(Action),
    /// Its ground, which is light or is not.
    Ground(bool),
}

/// What came from the terminal and was not yet acted on.
#[derive(Default)]
pub(super) struct Inbox {
    events: VecDeque<Event>,
    listener: Listener,
    clicks: Clicks,
}

impl Inbox {
    /// What comes next, if something comes within so long.
    pub(super) fn next(&mut self, patience: Duration) -> io::Result<Option<Come>> {
        if self.events.is_empty() && event::poll(patience)? {
            match self.listener.hear(event::read()?) {
                Heard::Events(events) => self.events.extend(events),
                Heard::More => (),
                Heard::Ground(is_light) => return Ok(Some(Come::Ground(is_light))),
            }
        } else if self.events.is_empty() {
            self.events.extend(self.listener.rest());
        }
        let action = self.events.pop_front().and_then(|event| self.clicks.action(event));
        Ok(action.map(Come::Action))
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
