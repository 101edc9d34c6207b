//! The first steps of whoever sees the program for the first time.

use super::action::Command;

/// What is tried first, in its order.
pub(super) const STEPS: [Command; 3] = [Command::NextChange, Command::Versions, Command::Annotate];

/// Which of the steps were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tour {
    /// Each step's turn.
    pub(super) done: [bool; STEPS.len()],
}

impl Tour {
    /// The tour after a command; `None` where all steps were made before it.
    pub(super) fn after(self, command: Command) -> Option<Self> {
        if self.done.iter().all(|done| *done) {
            return None;
        }
        let mut tour = self;
        for (step, done) in STEPS.iter().zip(&mut tour.done) {
            *done |= *step == command;
        }
        Some(tour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tour_ends_when_all_steps_were_made() {
        let mut tour = Some(Tour::default());
        for command in [Command::Annotate, Command::Next, Command::NextChange, Command::Versions] {
            tour = tour.and_then(|tour| tour.after(command));
            assert!(tour.is_some(), "{command:?}");
        }
        assert_eq!(tour.map(|tour| tour.done), Some([true; 3]));
        assert_eq!(tour.and_then(|tour| tour.after(Command::Next)), None);
    }
}
