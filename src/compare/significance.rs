//! What kind of change a row is: a number, a duty, a comma.

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
