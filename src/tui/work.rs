//! What is read off the loop, so that keys are answered meanwhile.
//!
//! Only reading goes on beside the reader: what is written is written by the loop
//! itself, one thing after another.

use super::effect::{Done, Outcome, Request};
use super::perform::{Disk, Shown};
use crate::l10n::Messages;
use crate::store::Workspace;
use crate::text::language::Language;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Nobody is told of what is done within this time.
const AT_ONCE: Duration = Duration::from_millis(200);

/// Who reads, where, and what is shown meanwhile.
pub(super) struct Reading {
    /// Where.
    pub(super) workspace: Workspace,
    /// What is shown.
    pub(super) shown: Shown,
    /// The language in which is said what went wrong.
    pub(super) language: Language,
    /// How many things were open when it was asked for.
    pub(super) open: usize,
}

/// Something that is being read.
pub(super) struct Work {
    begun: Instant,
    request: Request,
    outcome: Receiver<Outcome>,
    done: Option<Outcome>,
    open: usize,
}

impl Work {
    /// Begins to read what is wanted.
    pub(super) fn new(request: Request, reading: Reading) -> Self {
        let (sender, outcome) = channel();
        let Reading { workspace, shown, language, open } = reading;
        let wanted = request.clone();
        thread::spawn(move || {
            let messages = Messages::new(language);
            let workspace = Some(&workspace);
            let disk = Disk { workspace, author: "", messages: &messages, cache: None };
            // Nobody may be waiting any more.
            let _ = sender.send(disk.perform(wanted, &shown));
        });
        Self { begun: Instant::now(), request, outcome, done: None, open }
    }

    /// What is being read.
    pub(super) const fn request(&self) -> &Request {
        &self.request
    }

    /// Whether another wish waits for it, or is the same.
    pub(super) fn goes_before(&self, request: &Request) -> bool {
        self.request == *request || request.is_unasked()
    }

    /// Whether it was read, and waits until it can be shown.
    pub(super) const fn is_done(&self) -> bool {
        self.done.is_some()
    }

    /// Whether the reader asked for it and still waits.
    pub(super) const fn can_be_stopped(&self) -> bool {
        !self.request.is_unasked() && !self.is_done()
    }

    /// Waits for the end, at most so long; gives whether it has come.
    pub(super) fn wait(&mut self, most: Duration, messages: &Messages) -> bool {
        if self.done.is_none() {
            self.done = match self.outcome.recv_timeout(most) {
                Ok(outcome) => Some(outcome),
                Err(RecvTimeoutError::Timeout) => None,
                // It broke off, which no reader of files should.
                Err(RecvTimeoutError::Disconnected) => {
                    Some(Outcome::Failed(messages.get("tui-stopped")))
                }
            };
        }
        self.done.is_some()
    }

    /// Whether what came of it can be shown: texts are not changed below what goes by
    /// places in them, and nothing is laid upon what was opened meanwhile.
    pub(super) fn can_be_shown(&self, open: usize, holds_places: bool) -> bool {
        match &self.done {
            None => false,
            // What others changed is shown below a form, which knows of it.
            Some(Outcome::Loaded(_, Done::Seen) | Outcome::Courses(_)) => !holds_places,
            Some(Outcome::Loaded(..)) => !holds_places && open <= self.open,
            Some(Outcome::Failed(_)) => true,
            Some(_) => open <= self.open,
        }
    }

    /// What came of it, once it is there.
    pub(super) fn outcome(self) -> Option<Outcome> {
        self.done
    }

    /// What is being done and for how long, where that takes its time.
    pub(super) fn says(&self, messages: &Messages) -> Option<String> {
        let gone = self.begun.elapsed();
        if gone < AT_ONCE || self.is_done() {
            return None;
        }
        let tenths = gone.as_millis() / 100;
        let mark = if messages.language() == Language::English { '.' } else { ',' };
        let seconds = format!("{}{mark}{}", tenths / 10, tenths % 10);
        let values =
            [("what", messages.get(says(&self.request)).into()), ("seconds", seconds.into())];
        let key = if self.can_be_stopped() { "tui-busy-esc" } else { "tui-busy" };
        Some(messages.say(key, &values))
    }
}

/// The message that says what is being done.
const fn says(request: &Request) -> &'static str {
    match request {
        Request::Life(_) => "tui-busy-life",
        Request::Timeline(_) | Request::Courses(_) => "tui-busy-timeline",
        Request::Blame(..) => "tui-busy-blame",
        Request::Trace(_) | Request::Find(..) => "tui-busy-find",
        _ => "tui-busy-load",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(request: Request, gone: Duration) -> Work {
        let begun = Instant::now().checked_sub(gone).expect("the machine runs for so long");
        let (_, outcome) = channel();
        Work { begun, request, outcome, done: None, open: 0 }
    }

    #[test]
    fn what_takes_its_time_is_said_with_how_long_in_three_languages() {
        let said = [
            (Language::Russian, "Читаю версии законопроекта: 1,3 с · Esc не ждать"),
            (Language::Kazakh, "Заң жобасының нұсқалары оқылып жатыр: 1,3 с · Esc күтпеу"),
            (Language::English, "Reading all versions of the bill: 1.3 s · Esc to stop waiting"),
        ];
        for (language, says) in said {
            let work = work(Request::Timeline(language), Duration::from_millis(1340));
            assert_eq!(work.says(&Messages::new(language)).as_deref(), Some(says));
        }
    }

    #[test]
    fn nobody_is_told_of_what_is_done_at_once() {
        let work = work(Request::Reread, Duration::from_millis(10));
        assert_eq!(work.says(&Messages::new(Language::Russian)), None);
    }

    #[test]
    fn a_reading_that_broke_off_is_not_waited_for() {
        let messages = Messages::new(Language::English);
        let mut work = work(Request::Trace(String::new()), Duration::ZERO);
        assert!(work.wait(Duration::from_mins(1), &messages));
        assert!(work.can_be_shown(3, true));
        assert!(matches!(work.outcome(), Some(Outcome::Failed(_))));
    }

    #[test]
    fn what_was_read_waits_until_it_disturbs_nothing() {
        let mut work = work(Request::Trace(String::new()), Duration::ZERO);
        work.done = Some(Outcome::Edited(String::new()));
        assert!(!work.can_be_shown(1, false));
        assert!(work.can_be_shown(0, true));
    }
}
