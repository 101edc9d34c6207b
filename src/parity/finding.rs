//! A place where the languages do not say the same.

use super::rows::{Row, Texts};
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;

/// What they disagree in; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A provision is missing in a language.
    Missing,
    /// It stands elsewhere.
    Order,
    /// It has another number.
    Label,
    /// The provisions of a language have no numbers at all.
    Unnumbered,
    /// A duty, a ban or a right.
    Modality,
    /// A time limit.
    Deadline,
    /// A sum of money.
    Amount,
    /// A date.
    Date,
    /// Another number.
    Number,
    /// A provision that is cited.
    Reference,
    /// One language was changed and another was not.
    ChangeMissing,
    /// It was deleted in some languages alone.
    ChangeDeleted,
    /// It was inserted in some languages alone.
    ChangeInserted,
    /// It was moved in another way than elsewhere.
    ChangeMoved,
    /// It was renumbered in another way than elsewhere.
    ChangeRenumbered,
    /// Both were changed, to say different things.
    ChangeDiffers,
    /// A defined term; told only where it is asked for.
    Term,
}

impl Kind {
    /// All of them, the gravest first.
    pub const ALL: [Self; 17] = [
        Self::Missing,
        Self::Order,
        Self::Label,
        Self::Unnumbered,
        Self::Modality,
        Self::Deadline,
        Self::Amount,
        Self::Date,
        Self::Number,
        Self::Reference,
        Self::ChangeMissing,
        Self::ChangeDeleted,
        Self::ChangeInserted,
        Self::ChangeMoved,
        Self::ChangeRenumbered,
        Self::ChangeDiffers,
        Self::Term,
    ];

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The wider kind that programs know it by: another number is a matter of order, what
    /// was deleted or inserted was changed, and what was moved was changed differently.
    #[must_use]
    pub const fn wider(self) -> Self {
        match self {
            Self::Label | Self::Unnumbered => Self::Order,
            Self::ChangeDeleted | Self::ChangeInserted => Self::ChangeMissing,
            Self::ChangeMoved | Self::ChangeRenumbered => Self::ChangeDiffers,
            _ => self,
        }
    }

    /// What was done, of a change, or the narrower kind that programs are told.
    pub const fn detail(self) -> Option<&'static str> {
        match self {
            Self::Label => Some("label"),
            Self::Unnumbered => Some("unnumbered"),
            Self::ChangeMissing => Some("amended"),
            Self::ChangeDeleted => Some("deleted"),
            Self::ChangeInserted => Some("inserted"),
            Self::ChangeMoved => Some("moved"),
            Self::ChangeRenumbered => Some("renumbered"),
            _ => None,
        }
    }

    /// Whether it was done in some languages, and left undone in others.
    pub const fn is_one_sided(self) -> bool {
        matches!(self, Self::ChangeMissing | Self::ChangeDeleted | Self::ChangeInserted)
            || matches!(self, Self::ChangeMoved | Self::ChangeRenumbered)
    }

    /// The name in files and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Order => "order",
            Self::Label => "label",
            Self::Unnumbered => "unnumbered",
            Self::Modality => "modality",
            Self::Deadline => "deadline",
            Self::Amount => "amount",
            Self::Date => "date",
            Self::Number => "number",
            Self::Reference => "reference",
            Self::ChangeMissing => "change-missing",
            Self::ChangeDeleted => "change-deleted",
            Self::ChangeInserted => "change-inserted",
            Self::ChangeMoved => "change-moved",
            Self::ChangeRenumbered => "change-renumbered",
            Self::ChangeDiffers => "change-differs",
            Self::Term => "term",
        }
    }

    /// Whether words inside a provision show it, and not the provision as a whole.
    pub const fn is_of_words(self) -> bool {
        !matches!(self, Self::Missing | Self::Order | Self::Label) && !self.is_one_sided()
    }
}

/// One disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// The provisions that disagree.
    pub row: Row,
    /// The words that show it, in bytes of each source; none where a language
    /// does not say it.
    pub spans: ByLanguage<Vec<Span>>,
}

impl Finding {
    /// A finding of whole provisions.
    pub fn of(kind: Kind, row: &Row) -> Self {
        Self { kind, row: *row, spans: ByLanguage::default() }
    }

    /// One of the words that show it, if there are any.
    pub fn shown_by(kind: Kind, row: &Row, spans: ByLanguage<Vec<Span>>) -> Option<Self> {
        Some(Self { kind, row: *row, spans }).filter(Self::shows_words)
    }

    /// Whether every language that has the provision shows words: two that contradict one
    /// another are surer than one that is silent.
    pub fn is_shown_in_all(&self) -> bool {
        self.row.iter().all(|(language, id)| id.is_none() || !self.spans.get(language).is_empty())
    }

    /// Whether words of a language show it; of what was done in some languages alone,
    /// whether it was done there.
    pub fn is_shown_in(&self, language: Language) -> bool {
        !self.spans.get(language).is_empty()
    }

    /// Whether it was done in other languages, and not in this.
    pub fn is_left_in(&self, language: Language) -> bool {
        self.kind.is_one_sided() && self.shows_words() && !self.is_shown_in(language)
    }

    /// Whether any words show it.
    pub fn shows_words(&self) -> bool {
        self.spans.iter().any(|(_, spans)| !spans.is_empty())
    }

    /// The address of the provision in the first language that has it.
    pub fn address<'a>(&self, texts: &Texts<'a>) -> &'a str {
        let first = self.row.iter().find_map(|(language, id)| texts.get(language).zip(*id));
        first.map_or("", |(text, id)| text.provision(id).address.as_str())
    }

    /// What each language says: the words that show it, of a finding of whole provisions
    /// all their own; `None` where there is no such provision.
    pub fn values(&self, texts: &Texts<'_>) -> ByLanguage<Option<String>> {
        self.row.map(|language, id| {
            let is_gone = self.kind == Kind::ChangeDeleted && self.is_shown_in(language);
            let (text, id) = texts.get(language).zip(id).filter(|_| !is_gone)?;
            let words =
                |span: &Span| text.words(*span).split_whitespace().collect::<Vec<_>>().join(" ");
            let shown = self.spans.get(language).iter().map(words).collect::<Vec<_>>().join(" · ");
            if self.kind.is_of_words() {
                return Some(shown);
            }
            // Of what some languages alone say or changed the others show what they have.
            Some(if shown.is_empty() { words(&text.provision(id).span()) } else { shown })
        })
    }
}

/// Puts findings into the order of their rank: the gravest kind first, of a kind what is
/// surest, and of that what is read first. They come in reading order.
pub fn rank(findings: &mut [Finding]) {
    findings.sort_by_key(|finding| {
        let is_doubtful = finding.kind.is_of_words() && !finding.is_shown_in_all();
        (finding.kind, is_doubtful)
    });
}
