//! What one instruction says is to be done to an act.

use super::phrase::Said;
use super::place::{Named, Place};
use crate::document::ProvisionId;
use crate::text::span::Span;

/// An instruction: one thing that is to be done in one or more places of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The provision of the amending act that has it.
    pub at: ProvisionId,
    /// Its words there.
    pub span: Span,
    /// The act that it amends, by its place in [`super::Account::acts`]; none where the
    /// amending act names none before it.
    pub act: Option<usize>,
    /// Where it is to be carried out; the whole act where there is none.
    pub places: Vec<Place>,
    /// Where it may be meant as well: behind «в части второй слово …» a line «второе
    /// предложение исключить» may be of that part.
    pub perhaps: Vec<Place>,
    /// What is to be done.
    pub operation: Operation,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Words are changed.
    Words {
        /// Each change.
        changes: Vec<WordChange>,
        /// Whether in all places where the words stand: «по всему тексту».
        throughout: bool,
        /// Whether in whatever case they stand: «в соответствующих падежах».
        inflected: bool,
        /// Whether each change is of one of the places, in their order: «соответственно».
        paired: bool,
        /// Where in the places they are not: «за исключением статьи 5».
        except: Vec<Place>,
    },
    /// A unit reads otherwise from now on.
    Restate(NewText),
    /// Units are added.
    Insert {
        /// What is added, as it is called.
        units: Vec<Place>,
        /// Behind what; else where its number says.
        after: Option<Place>,
        /// What it says.
        text: NewText,
    },
    /// A unit is deleted; its number stays (Law «О правовых актах» art. 27(6)).
    Delete,
    /// A unit loses its force.
    Repeal,
    /// A unit is called otherwise from now on.
    Renumber(Vec<Place>),
    /// When something takes effect: nothing is changed by it.
    Enter,
}

impl Operation {
    /// Whether units go by it.
    pub(super) const fn takes_away(&self) -> bool {
        matches!(self, Self::Delete | Self::Repeal)
    }

    /// Whether it leaves units out of what is done elsewhere.
    pub(super) fn has_exceptions(&self) -> bool {
        matches!(self, Self::Words { except, .. } if !except.is_empty())
    }

    /// Whether it is done to units, or at their end, and never to a law as a whole.
    pub(super) fn needs_a_unit(&self) -> bool {
        match self {
            Self::Words { changes, .. } => {
                changes.iter().any(|change| matches!(change, WordChange::Append(_)))
            }
            Self::Restate(_) | Self::Delete | Self::Repeal | Self::Renumber(_) => true,
            Self::Insert { units, .. } => {
                use crate::document::ProvisionKind::{Indent, PartOfArticle};
                let is_of_a_unit = |place: &Place| {
                    place.last().is_some_and(|step| {
                        step.is_sentence()
                            || step.named == Named::Kind(PartOfArticle)
                            || step.named == Named::Kind(Indent)
                    })
                };
                units.iter().any(is_of_a_unit)
            }
            Self::Enter => false,
        }
    }
}

/// A change of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordChange {
    /// `old` becomes `new`.
    Replace {
        /// What stands there.
        old: Said,
        /// What is to stand there.
        new: Said,
    },
    /// Words go.
    Delete(Said),
    /// `new` comes behind `anchor`.
    After {
        /// What stands there.
        anchor: Said,
        /// What comes.
        new: Said,
    },
    /// `new` comes before `anchor`.
    Before {
        /// What stands there.
        anchor: Said,
        /// What comes.
        new: Said,
    },
    /// Words come at the end.
    Append(Said),
}

/// The text that an instruction brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewText {
    /// Quoted structures below the instruction.
    Quoted(Vec<ProvisionId>),
    /// Words in the same paragraph.
    Inline(Said),
    /// An annex of the amending act.
    Annex,
    /// None was found.
    Missing,
}

/// Why words of an amending article are no instruction that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A word that no instruction has.
    UnknownWords,
    /// Quotation marks are opened and not closed in the same paragraph.
    OpenQuote,
    /// Nothing says what is to be done.
    NoVerb,
    /// It is said what is to be done, and not with what.
    Incomplete,
    /// Lists that answer to one another have different lengths.
    UnevenLists,
    /// Where it is to be done is said by words that were not understood.
    LostPlace,
    /// New text that no instruction announces.
    UnannouncedText,
}
