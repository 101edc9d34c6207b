//! The kinds of change, from a duty to a comma, and what shows them.

use super::sides::Sides;
use crate::text::span::Span;
use smallvec::SmallVec;

/// What is said of a row in a word or two.
pub type Few<T> = SmallVec<[T; 16]>;

/// The kinds of change, weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Significance {
    /// What is forbidden, owed or allowed.
    Modality,
    /// A penalty or its measure.
    Penalty,
    /// A time limit.
    Deadline,
    /// A sum of money.
    Amount,
    /// A date.
    Date,
    /// Another number.
    Number,
    /// Who acts.
    Actor,
    /// What a term means.
    Definition,
    /// Only words.
    Wording,
    /// Which provision another one names.
    Reference,
    /// Punctuation, spaces, letters that look alike.
    Editorial,
}

impl Significance {
    /// All of them, weightiest first.
    pub const ALL: [Self; 11] = [
        Self::Modality,
        Self::Penalty,
        Self::Deadline,
        Self::Amount,
        Self::Date,
        Self::Number,
        Self::Actor,
        Self::Definition,
        Self::Wording,
        Self::Reference,
        Self::Editorial,
    ];

    /// Whether it is told by a number.
    pub(crate) const fn is_of_numbers(self) -> bool {
        use Significance::{Amount, Date, Deadline, Number, Penalty, Reference};
        matches!(self, Penalty | Deadline | Amount | Date | Number | Reference)
    }

    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Modality => "modality",
            Self::Penalty => "penalty",
            Self::Deadline => "deadline",
            Self::Amount => "amount",
            Self::Date => "date",
            Self::Number => "number",
            Self::Actor => "actor",
            Self::Definition => "definition",
            Self::Wording => "wording",
            Self::Reference => "reference",
            Self::Editorial => "editorial",
        }
    }
}

/// Which way a duty or a power changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// What was open or recommended must be done.
    Stronger,
    /// What had to be done may be left.
    Weaker,
    /// It is forbidden now.
    Prohibited,
    /// It is allowed now.
    Permitted,
}

impl Direction {
    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stronger => "stronger",
            Self::Weaker => "weaker",
            Self::Prohibited => "prohibited",
            Self::Permitted => "permitted",
        }
    }
}

/// The words that show one kind of change, in bytes of each source; `None` where
/// one side says nothing of the kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The kind.
    pub significance: Significance,
    /// The words.
    pub spans: Sides<Option<Span>>,
    /// For a duty or a power, which way it changed, where that can be told.
    pub direction: Option<Direction>,
}

/// What a change of words means, besides its kinds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meaning {
    /// The words that show its kinds, weightiest first, in reading order.
    pub shown_by: Vec<Shown>,
    /// Whether the words only stand in other grammatical forms.
    pub is_inflection: bool,
    /// Whether nothing but a note stands there now that the provision is gone:
    /// «2) исключен;».
    pub is_repealed: bool,
}
