//! The sign of what a later version did to a conflict.

use crate::matrix::Turn;

/// The sign of a turn.
pub const fn sign(turn: Turn) -> char {
    match turn {
        Turn::Mended => '✓',
        Turn::Gone => '−',
        Turn::Eased => '↓',
        Turn::Reworded => '~',
        Turn::Stands => '=',
        Turn::Worse => '↑',
        Turn::New => '+',
        Turn::Unknown => '?',
    }
}
