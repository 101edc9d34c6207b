//! What is said while work takes long: how far it is, on a line that is gone afterwards.
//! Only a terminal is told, and nobody who wants quiet.

use super::session::Session;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// Work that takes no longer is over before anything is said of it.
const PATIENCE: Duration = Duration::from_millis(200);

/// Work that may take long. What is said of it is gone with the value.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Work that nobody can count, told in words.
    pub(crate) fn of(session: &Session, words: String) -> Self {
        let bar = ProgressBar::with_draw_target(None, target(session)).with_message(words);
        // Its hand moves by itself, from the first tick on.
        let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        bar.enable_steady_tick(PATIENCE);
        Self(bar)
    }

    /// So many steps are done, of nobody knows how many.
    pub(crate) fn counted(&self, done: usize) {
        if self.0.position() == 0 {
            let style = ProgressStyle::with_template("{spinner} {msg} {human_pos} {elapsed}");
            self.0.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        }
        self.0.set_position(u64::try_from(done).unwrap_or(u64::MAX));
    }

    /// So many steps of all are done.
    pub(crate) fn at(&self, done: usize, all: usize) {
        let style = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}");
        self.0.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        let [done, all] = [done, all].map(|count| u64::try_from(count).unwrap_or(u64::MAX));
        self.0.set_length(all);
        self.0.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

fn target(session: &Session) -> ProgressDrawTarget {
    if session.tells_progress() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    }
}
