//! Where the words of a part stand in one version.

use super::claim::{Claim, Part};
use super::denial::Denials;
use super::likeness::{Match, Said, Wanted};
use crate::annotation::Ground;
use crate::document::{Document, ProvisionId};
use crate::text::lexicon::words;
use crate::text::span::Span;

/// How the words stand in a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Word for word.
    Exact,
    /// In other words.
    Reworded,
    /// Most of it.
    Partly,
    /// It says the opposite.
    Opposite,
    /// Not.
    Absent,
    /// The version has no text in this language.
    NoText,
}

impl Standing {
    /// The name in JSON; with `standing-` before it, the message key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Reworded => "reworded",
            Self::Partly => "partly",
            Self::Opposite => "opposite",
            Self::Absent => "absent",
            Self::NoText => "no-text",
        }
    }

    /// Whether the version says it.
    pub const fn is_there(self) -> bool {
        matches!(self, Self::Exact | Self::Reworded | Self::Partly)
    }
}

/// A place where words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The provision.
    pub provision: ProvisionId,
    /// The words, in bytes of the text, in reading order.
    pub found: Vec<Span>,
}

/// A part of a claim in one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Sighting {
    /// How its words stand.
    pub standing: Standing,
    /// Where, the likeliest first; empty where they do not.
    pub places: Vec<Place>,
    /// How much of it the first place says, by weight: 1.0 all of it.
    pub share: f32,
    /// What the first place does not say, in bytes of the claim.
    pub lacking: Vec<Span>,
}

/// The likeness of words that stand word for word.
pub const WORD_FOR_WORD: f32 = 3.0;
/// The most places that are shown.
const MOST_PLACES: usize = 3;
/// The least share of a part that is taken for it.
const ENOUGH: f32 = 0.6;
/// Places that say nearly as much as the best are shown too.
const NEARLY: f32 = 0.02;

impl Sighting {
    /// Without places.
    pub(super) const fn none(standing: Standing) -> Self {
        Self { standing, places: Vec::new(), share: 0.0, lacking: Vec::new() }
    }

    /// How well the words are said, by their standing and their share.
    pub(super) fn likeness(&self) -> f32 {
        match self.standing {
            Standing::Exact => WORD_FOR_WORD,
            Standing::Reworded => 2.0,
            Standing::Opposite => 1.5,
            Standing::Partly => self.share,
            Standing::Absent | Standing::NoText => 0.0,
        }
    }

    /// Looks for the very words. Where a "not" stands right before them they say the
    /// opposite.
    pub(super) fn exact(claim: &Claim, part: &Part, ground: &Ground<'_>) -> Option<Self> {
        let document = ground.document;
        let spans = ground.find(part.span.of(&claim.text));
        let is_word = |span: &Span| is_whole(document.source(), *span);
        let spans: Vec<_> = spans.into_iter().filter(is_word).collect();
        let plain = spans.iter().filter(|span| !part.is_statement || !is_denied(document, **span));
        let plain: Vec<_> = plain.copied().collect();
        let (standing, spans) =
            if plain.is_empty() { (Standing::Opposite, spans) } else { (Standing::Exact, plain) };
        let place =
            |span: Span| Some(Place { provision: document.at(span.start)?, found: vec![span] });
        let mut places: Vec<_> = spans.into_iter().filter_map(place).collect();
        places.dedup_by_key(|place| place.provision);
        places.truncate(MOST_PLACES);
        (!places.is_empty()).then_some(Self { standing, places, share: 1.0, lacking: Vec::new() })
    }

    /// Looks for words that say it; of several places, those that say more of the
    /// whole claim come first. What says the opposite counts where nothing says as much.
    pub(super) fn reworded(part: &Wanted<'_>, whole: &Wanted<'_>, said: &Said) -> Self {
        let numbered = said.ideas.iter().enumerate();
        let matched = numbered.map(|(at, ideas)| (at, part.in_provision(ideas)));
        let mut matched: Vec<_> = matched.filter(|(_, it)| it.is_enough()).collect();
        let best = matched.iter().map(|(_, it)| it.share).fold(0.0, f32::max);
        matched.retain(|(_, it)| it.share >= best - NEARLY);
        let is_opposite = matched.iter().all(|(_, it)| it.is_opposite);
        matched.retain(|(_, it)| it.is_opposite == is_opposite);
        let context =
            |(at, it): (usize, Match)| (whole.in_provision(&said.ideas[at]).share, at, it);
        let mut matched: Vec<_> = matched.into_iter().map(context).collect();
        matched.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        let Some((_, _, Match { share, lacking, .. })) = matched.first().cloned() else {
            return Self::none(Standing::Absent);
        };
        let place = |(_, at, it): (f32, usize, Match)| Place {
            provision: ProvisionId(at),
            found: it.found,
        };
        let places = matched.into_iter().take(MOST_PLACES).map(place).collect();
        let standing = match (is_opposite, lacking.is_empty()) {
            // Of what it says only in part, nobody can say what it denies.
            (true, false) => return Self::none(Standing::Absent),
            (true, true) => Standing::Opposite,
            (false, true) => Standing::Reworded,
            (false, false) => Standing::Partly,
        };
        Self { standing, places, share, lacking }
    }
}

/// Whether the words around words of a text deny them.
fn is_denied(document: &Document, span: Span) -> bool {
    let Some(id) = document.at(span.start) else { return false };
    let passages = document.provision(id).passages();
    let around = passages.into_iter().find(|it| it.start <= span.start && span.end <= it.end);
    around.is_some_and(|around| {
        let text = document.words(around);
        let here = Span::new(span.start - around.start, span.end - around.start);
        Denials::new(text, &words(text), document.language()).touches(here, text)
    })
}

impl Match {
    fn is_enough(&self) -> bool {
        self.has_numbers && !self.is_contrary && self.share >= ENOUGH
    }
}

/// Whether words begin and end where words of the text do.
fn is_whole(source: &str, span: Span) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let inside = span.of(source);
    let is_cut_before =
        is_letter(source[..span.start].chars().next_back()) && is_letter(inside.chars().next());
    let is_cut_after =
        is_letter(inside.chars().next_back()) && is_letter(source[span.end..].chars().next());
    !is_cut_before && !is_cut_after
}
