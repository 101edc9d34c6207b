//! Annotations with a known truth: quotes of a law, what an amendment made of
//! them, and a judge of where a method puts them. Each quote is of one [`Case`].
#![allow(dead_code, reason = "each program that shares it uses another part")]

pub mod cases;
pub mod chain;
pub mod ours;
pub mod peers;
pub mod replaced;
pub mod score;
pub mod twins;
pub mod written;

use super::law::draft::{NodeId, WordId};
use super::law::print::Printed;
use std::collections::HashMap;
use tuzetu::compare::Sides;
use tuzetu::document::Document;
use tuzetu::parse::parse;
use tuzetu::text::language::Language;
use tuzetu::text::span::Span;

/// What was done to a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Case {
    /// Nothing; its provision may be moved and renumbered, and others repeat it.
    Unchanged,
    /// 10 to 30 words of a hundred are others now.
    Reworded,
    /// Half of the words are.
    HalfReworded,
    /// It is gone, with its provision or out of it.
    Deleted,
    /// The same, and nearly the same words stand elsewhere.
    DeletedLike,
    /// Its provision was cut in two in the midst of it.
    Split,
    /// Its provision and the next are one now.
    Merged,
    /// It was reworded, and its exact copy stands elsewhere.
    Twin,
    /// It stands several times in its provision, which was edited.
    Several,
    /// One to three words, in an edited provision.
    Short,
    /// One to three words that are gone.
    ShortDeleted,
    /// A whole provision, or one that is gone.
    Whole,
    /// A clause about something else came under the number.
    Replaced,
    /// The same, with a standard phrase that is the quote.
    ReplacedAlike,
    /// Its provision went elsewhere, and a look-alike has its place.
    Elsewhere,
}

impl Case {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 15] = [
        Self::Unchanged,
        Self::Reworded,
        Self::HalfReworded,
        Self::Deleted,
        Self::DeletedLike,
        Self::Split,
        Self::Merged,
        Self::Twin,
        Self::Several,
        Self::Short,
        Self::ShortDeleted,
        Self::Whole,
        Self::Replaced,
        Self::ReplacedAlike,
        Self::Elsewhere,
    ];

    /// The name in the report.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged, moved, renumbered",
            Self::Reworded => "10–30 % of the words changed",
            Self::HalfReworded => "50 % changed",
            Self::Deleted => "deleted",
            Self::DeletedLike => "deleted, a look-alike left",
            Self::Split => "split over two provisions",
            Self::Merged => "merged",
            Self::Twin => "reworded, its twin elsewhere",
            Self::Several => "several times in a provision",
            Self::Short => "one to three words",
            Self::ShortDeleted => "one to three words, deleted",
            Self::Whole => "a whole provision",
            Self::Replaced => "a new clause, the old number",
            Self::ReplacedAlike => "the same, a phrase shared",
            Self::Elsewhere => "elsewhere, a look-alike here",
        }
    }
}

/// A quote, by the identities of its words.
#[derive(Clone, Debug)]
pub struct Planted {
    /// What was done to it.
    pub case: Case,
    /// The provision that it stands in.
    pub node: NodeId,
    /// Its words; none for a whole provision.
    pub words: Vec<WordId>,
    /// Its words now, of each provision that has some; none where it is gone.
    pub now: Vec<Vec<WordId>>,
}

/// A quote in the two printed texts.
#[derive(Clone, Debug)]
pub struct Sample {
    /// What was done to it.
    pub case: Case,
    /// Where it stands; for a whole provision its own words.
    pub quoted: Span,
    /// Where it stands now, first to last; nowhere where it is gone.
    pub truth: Vec<Span>,
}

/// Two texts, and quotes of the first with what is true of them in the second.
pub struct Trial {
    /// The texts as they are read.
    pub documents: Sides<Document>,
    /// The quotes.
    pub samples: Vec<Sample>,
}

impl Trial {
    /// The trial of two printed laws.
    pub fn new(printed: Sides<&Printed>, planted: &[Planted], language: Language) -> Self {
        let documents = printed.map(|printed| parse(printed.text.clone(), language).0);
        let places = printed.map(|printed| {
            printed.words.iter().map(|word| (word.id, word.span)).collect::<HashMap<_, _>>()
        });
        let hull = |side: &HashMap<WordId, Span>, words: &[WordId]| {
            words.iter().filter_map(|word| side.get(word).copied()).reduce(Span::join)
        };
        let own = |side: &Printed, node| {
            let words = &side.words[side.words_of(node)];
            words.iter().map(|word| word.id).collect::<Vec<_>>()
        };
        let samples = planted.iter().filter_map(|each| {
            let whole = each.words.is_empty().then(|| own(printed.old, each.node));
            let quoted = hull(&places.old, whole.as_ref().unwrap_or(&each.words))?;
            let now = each.now.iter().filter_map(|words| hull(&places.new, words));
            Some(Sample { case: each.case, quoted, truth: now.collect() })
        });
        let samples = samples.filter(|sample| is_read(&documents.old, sample.quoted)).collect();
        Self { documents, samples }
    }
}

/// Whether the words are read as words of one provision: real law may be printed
/// so that part of it is read as a label.
fn is_read(document: &Document, words: Span) -> bool {
    document.at(words.start).is_some_and(|id| {
        let mut passages = document.provision(id).passages();
        passages.any(|passage| passage.start <= words.start && words.end <= passage.end)
    })
}
