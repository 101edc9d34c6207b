//! A place where the languages do not say the same.

use super::rows::{Row, Texts};
use crate::text::language::ByLanguage;
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
    /// It was moved or renumbered in another way than elsewhere.
    ChangeMoved,
    /// Both were changed, to say different things.
    ChangeDiffers,
    /// A defined term; told only where it is asked for.
    Term,
}

impl Kind {
    /// All of them, the gravest first.
    pub const ALL: [Self; 13] = [
        Self::Missing,
        Self::Order,
        Self::Label,
        Self::Modality,
        Self::Deadline,
        Self::Amount,
        Self::Date,
        Self::Number,
        Self::Reference,
        Self::ChangeMissing,
        Self::ChangeMoved,
        Self::ChangeDiffers,
        Self::Term,
    ];

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The wider kind that programs know it by: another number is a matter of order, and
    /// what was moved in another way was changed differently.
    #[must_use]
    pub const fn wider(self) -> Self {
        match self {
            Self::Label => Self::Order,
            Self::ChangeMoved => Self::ChangeDiffers,
            _ => self,
        }
    }

    /// The name in files and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Order => "order",
            Self::Label => "label",
            Self::Modality => "modality",
            Self::Deadline => "deadline",
            Self::Amount => "amount",
            Self::Date => "date",
            Self::Number => "number",
            Self::Reference => "reference",
            Self::ChangeMissing => "change-missing",
            Self::ChangeMoved => "change-moved",
            Self::ChangeDiffers => "change-differs",
            Self::Term => "term",
        }
    }

    /// Whether words inside a provision show it, and not the provision as a whole.
    pub const fn is_of_words(self) -> bool {
        !matches!(self, Self::Missing | Self::Order | Self::Label)
            && !matches!(self, Self::ChangeMissing | Self::ChangeMoved)
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
            let (text, id) = texts.get(language).zip(id)?;
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
