//! Keeps on the disk what is being written while it is written: whatever ends the program,
//! a kill and an empty battery too, takes no more than the last moment of typing.

use super::memory::Memory;
use super::state::State;
use super::unsaved::{Pending, unsaved};
use crate::store::Hold;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long after it was kept it is not kept anew.
const PAUSE: Duration = Duration::from_secs(1);

/// What is kept, and where.
#[derive(Default)]
pub(super) struct Keeper {
    hold: Option<Arc<Hold>>,
    kept: Option<(Pending, Instant)>,
}

impl Keeper {
    /// Goes on with words of before that are open again.
    pub(super) fn of(hold: Hold) -> Self {
        Self { hold: Some(Arc::new(hold)), kept: None }
    }

    /// Keeps what is being written, if it is other words than before; what was saved or
    /// given up is kept no longer. There is nobody to tell where it cannot be kept.
    pub(super) fn keep(&mut self, state: &State, memory: &Memory) {
        let Some(pending) = unsaved(state) else {
            if let Some(hold) = self.hold.take() {
                hold.remove();
            }
            self.kept = None;
            return;
        };
        let is_kept =
            |(before, when): &(Pending, Instant)| *before == pending || when.elapsed() < PAUSE;
        if self.kept.as_ref().is_some_and(is_kept) {
            return;
        }
        if self.hold.is_none() {
            self.hold = hold(state, memory).map(Arc::new);
        }
        if let Some(hold) = &self.hold {
            let _ = hold.write(&pending.clone().written());
        }
        self.kept = Some((pending, Instant::now()));
    }

    /// What is to be done should the program end here: what is being written is kept, and
    /// nothing of what was saved or given up.
    pub(super) fn last_wish(&self, state: &State, memory: &Memory) -> impl FnOnce() + Send + use<> {
        let pending = unsaved(state);
        // Where it would lie is asked of the disk: only where there is something to keep.
        let new = || pending.is_some().then(|| hold(state, memory)).flatten().map(Arc::new);
        let hold = self.hold.clone().or_else(new);
        move || match (hold, pending) {
            (Some(hold), Some(pending)) => drop(hold.write(&pending.written())),
            (Some(hold), None) => hold.remove(),
            (None, _) => (),
        }
    }
}

/// A place beside what is remembered of the bill.
fn hold(state: &State, memory: &Memory) -> Option<Hold> {
    Hold::new(&memory.file(&state.review().bill.id)?)
}
