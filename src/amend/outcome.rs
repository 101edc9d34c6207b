//! What became of an instruction: its edits, or why there are none.

use super::edit::{Edit, Level};
use super::phrase::Said;
use super::place::Place;
use crate::document::{Address, Number, ProvisionKind};

/// What became of an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was carried out, in all its places.
    Applied(Carried),
    /// Nothing of it was.
    Refused(Refusal),
}

/// How an instruction was carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// What changes in the source of the law.
    pub edits: Vec<Edit>,
    /// The units of the law that change; where one is added, what holds it.
    pub changed: Vec<Address>,
    /// Units that were restated or deleted whole.
    pub whole: Vec<Address>,
    /// Units that came, by their addresses.
    pub added: Vec<Address>,
    /// Whether words were found only where spaces, dashes, quotation marks or look-alike
    /// letters are overlooked.
    pub is_folded: bool,
}

impl Carried {
    /// Takes in what was done elsewhere by the same instruction.
    pub(super) fn take(&mut self, other: Self) {
        self.edits.extend(other.edits);
        self.changed.extend(other.changed);
        self.whole.extend(other.whole);
        self.added.extend(other.added);
        self.is_folded |= other.is_folded;
    }

    /// Whether another instruction does something to the same: it changes the same bytes,
    /// adds the same unit, or changes what stands in a unit that gives way.
    pub(super) fn meets(&self, other: &Self) -> bool {
        // What comes into a smaller unit stands before what comes behind that unit.
        let depths = self.depth().zip(other.depth());
        let is_ordered = depths.is_some_and(|(own, other)| own.is_ordered_with(other))
            || follows(&self.added, &other.added)
            || follows(&other.added, &self.added);
        let is_same = |edit: &Edit| {
            let at_one_place = |there: &Edit| {
                let is_known = match (edit.level(), there.level()) {
                    (Level::Within, Level::Above | Level::Below) => !self.ends_what_grows(other),
                    (Level::Above | Level::Below, Level::Within) => !other.ends_what_grows(self),
                    _ => is_ordered,
                };
                edit.span == there.span && edit.span.is_empty() && !is_known
            };
            other.edits.iter().any(|there| edit.meets(there) || at_one_place(there))
        };
        self.edits.iter().any(is_same)
            || self.added.iter().any(|it| other.added.contains(it) || other.whole.contains(it))
            || self.whole.iter().any(|unit| other.added.contains(unit))
            || self.is_within(&other.whole)
            || other.is_within(&self.whole)
    }

    /// Whether words come to the end of a unit to which another instruction adds lines: behind
    /// them, or before?
    fn ends_what_grows(&self, other: &Self) -> bool {
        let is_of = |holder: &Address| self.changed.iter().any(|unit| stands_in(holder, unit));
        other.changed.iter().any(is_of)
    }

    /// How deep the units stand that it adds; none where it adds none.
    pub(super) fn depth(&self) -> Option<Depth> {
        let unit = self.added.first()?;
        let kind = unit.segments().last()?.split('_').next()?;
        let rank = INWARD.iter().position(|each| each.segment() == kind);
        Some(Depth { units: unit.segments().count(), rank })
    }

    /// The first unit that it adds, by its list and its number there.
    pub(super) fn first(&self) -> Option<(String, String, Number)> {
        self.added.first().and_then(list)
    }

    fn is_within(&self, whole: &[Address]) -> bool {
        self.changed.iter().any(|unit| whole.iter().any(|holder| stands_in(unit, holder)))
    }
}

/// Whether a unit is another, or stands in it.
fn stands_in(unit: &Address, holder: &Address) -> bool {
    let rest = unit.as_str().strip_prefix(holder.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("__"))
}

/// Kinds of units in one holder, those first that stand behind the others at its end: «главу 2
/// дополнить статьей 7» and «дополнить главой 3», both behind article 6. An indent may be
/// counted among all of them.
const INWARD: [ProvisionKind; 10] = [
    ProvisionKind::Annex,
    ProvisionKind::Section,
    ProvisionKind::Subsection,
    ProvisionKind::Chapter,
    ProvisionKind::Subchapter,
    ProvisionKind::Article,
    ProvisionKind::Note,
    ProvisionKind::Paragraph,
    ProvisionKind::PartOfArticle,
    ProvisionKind::Subparagraph,
];

/// How deep a unit stands that comes in; at one place the deeper ones come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Depth {
    /// How many units its address names.
    units: usize,
    /// Its kind among [`INWARD`].
    rank: Option<usize>,
}

impl Depth {
    fn is_ordered_with(self, other: Self) -> bool {
        let are_others = |(own, other)| own != other;
        self.units != other.units || self.rank.zip(other.rank).is_some_and(are_others)
    }
}

/// Whether units that come in at one place come in the order of the law: those of one list,
/// by their numbers.
fn follows(before: &[Address], behind: &[Address]) -> bool {
    let ends = before.last().and_then(list).zip(behind.first().and_then(list));
    ends.is_some_and(|(before, behind)| {
        before.0 == behind.0 && before.1 == behind.1 && behind.2.is_above(&before.2)
    })
}

/// The list that a unit is of, by what holds it and its kind, and its number there.
fn list(unit: &Address) -> Option<(String, String, Number)> {
    let (holder, own) = unit.as_str().rsplit_once("__").unwrap_or(("", unit.as_str()));
    let (kind, number) = own.split_once('_')?;
    Some((holder.to_owned(), kind.to_owned(), Number::parse(number)?))
}

/// Why an instruction was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It amends another act than the one at hand.
    OtherAct,
    /// The place is not there, or there are several.
    Place {
        /// It, down to the first unit that is missing.
        missing: Place,
        /// Whether several units answer to that.
        is_many: bool,
        /// The last unit on the way that is there.
        reached: Option<Address>,
        /// The unit beside which the missing one would stand.
        nearest: Option<Address>,
    },
    /// The words are not there.
    NoWords {
        /// What was sought.
        words: Said,
        /// In which of several places they are not.
        place: Option<Address>,
        /// Where else in the law they stand.
        elsewhere: Option<Address>,
        /// What is most like them where they were sought.
        nearest: Option<String>,
    },
    /// The words stand there more than once, and not all are meant.
    ManyWords {
        /// What was sought.
        words: Said,
        /// How often.
        count: usize,
    },
    /// They are to be changed in cases that the instruction does not write out.
    Inflected,
    /// What is to be added is there.
    Exists(Address),
    /// What is to go has gone before: its number stands there, and what took it away.
    Gone(Address),
    /// With it all words of this unit would go, and it is not said that the unit goes.
    Emptied(Address),
    /// It cannot be told where this unit ends: the line behind it may close the list that it is
    /// in, be the heading of what follows, or the next unit begins on its line.
    Tail(Address),
    /// Between what stands there and what is to be added units are missing.
    Gap,
    /// No new text was found below.
    NoText,
    /// The new text, or a quotation in it, is opened by a mark and not closed, or the other
    /// way round.
    OpenQuotes,
    /// The new text is to stand in an annex, and no one annex of the act is it.
    Annexed,
    /// The new text is of other units than those that are named.
    OtherText,
    /// The new text has this mark of a footnote, `[^1]`, and not the footnote.
    Footnote(String),
    /// The law has no table of contents, or no such line in it.
    Contents,
    /// It is of the law as a whole: that is no change of its text.
    WholeAct,
    /// Another instruction, or this one twice, changes the same bytes, by its place in the account.
    Overlap(usize),
}

impl Outcome {
    /// How it was carried out, if it was.
    pub const fn carried(&self) -> Option<&Carried> {
        match self {
            Self::Applied(carried) => Some(carried),
            Self::Refused(_) => None,
        }
    }

    pub(super) fn edits(&self) -> &[Edit] {
        self.carried().map_or(&[], |carried| &carried.edits)
    }

    /// What became of it, in JSON: `applied`, `not-found`, `ambiguous`, `other-act`, or
    /// `refused` for all else.
    pub const fn status(&self) -> &'static str {
        match self {
            Self::Applied(_) => "applied",
            Self::Refused(Refusal::OtherAct) => "other-act",
            Self::Refused(Refusal::Place { is_many: false, .. } | Refusal::NoWords { .. }) => {
                "not-found"
            }
            Self::Refused(Refusal::Place { .. } | Refusal::ManyWords { .. }) => "ambiguous",
            Self::Refused(_) => "refused",
        }
    }
}

impl Refusal {
    /// With the one of several places in which words are missing.
    pub(super) fn missing_in(self, place: Option<Address>) -> Self {
        match self {
            Self::NoWords { words, elsewhere, nearest, .. } => {
                Self::NoWords { words, place, elsewhere, nearest }
            }
            other => other,
        }
    }

    /// The name in JSON.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::OtherAct => "other-act",
            Self::Place { is_many: false, .. } => "no-place",
            Self::Place { .. } => "many-places",
            Self::NoWords { .. } => "no-words",
            Self::ManyWords { .. } => "many-words",
            Self::Inflected => "inflected",
            Self::Exists(_) => "exists",
            Self::Gone(_) => "gone",
            Self::Emptied(_) => "emptied",
            Self::Tail(_) => "tail",
            Self::Gap => "gap",
            Self::NoText => "no-text",
            Self::OpenQuotes => "open-quotes",
            Self::Annexed => "annex",
            Self::OtherText => "other-text",
            Self::Footnote(_) => "footnote",
            Self::Contents => "contents",
            Self::WholeAct => "whole-act",
            Self::Overlap(_) => "overlap",
        }
    }
}
