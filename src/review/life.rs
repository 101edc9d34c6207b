//! The life of an annotation: what became of its words in every version, before
//! and after the one that its author read.
//!
//! Annotations are followed step by step, from each text to the next one, and
//! all of them along the same alignments. Where a person confirmed a place, it
//! counts and is carried on from. What stands in a version before the author's
//! is told in the order of time too: as what the next version made of it.

use crate::annotation::{AS_WRITTEN, Annotation, ConflictKind, Status};
use crate::compare::{Edit, Operation, Sides};
use crate::document::ProvisionId;
use crate::text::language::Language;
use crate::text::span::Span;

/// What became of the words of an annotation in one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fate {
    /// Its author read them here.
    Written,
    /// Its author read the same provision in another language.
    Translated,
    /// The same words stand in the same place.
    Kept,
    /// They are other words.
    Reworded,
    /// The same words, in a sentence that says otherwise.
    Around,
    /// They stand in another place.
    Moved,
    /// The provision, or one that it stands in, has another number.
    Renumbered,
    /// The provision was divided.
    Split,
    /// The provision was joined with another one.
    Merged,
    /// They are here again.
    Back,
    /// The provision stands without them.
    Dropped,
    /// The provision is gone with them.
    Gone,
    /// They do not stand here yet.
    NotYet,
    /// Several places are alike.
    Ambiguous,
    /// Not known: in a version nearer to the author's they lie in no sure place.
    Unknown,
    /// The version has no text in this language.
    NoText,
}

impl Fate {
    /// The name in JSON; with `fate-` before it, the message key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Translated => "translated",
            Self::Kept => "kept",
            Self::Reworded => "reworded",
            Self::Around => "around",
            Self::Moved => "moved",
            Self::Renumbered => "renumbered",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Back => "back",
            Self::Dropped => "dropped",
            Self::Gone => "gone",
            Self::NotYet => "not-yet",
            Self::Ambiguous => "ambiguous",
            Self::Unknown => "unknown",
            Self::NoText => "no-text",
        }
    }
}

/// Words in bytes of a text, with the provision that they stand in.
pub type Place = (ProvisionId, Span);

/// How the words of an annotation stand in one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    /// What became of them; never empty.
    pub fates: Vec<Fate>,
    /// Where they lie, or the provision that stands without them.
    pub provision: Option<ProvisionId>,
    /// The words, in bytes of the text; for a whole provision, its own words.
    pub span: Option<Span>,
    /// What lies elsewhere of words that were parted, in reading order.
    pub further: Vec<Place>,
    /// How much of the author's words they keep, by letters: 1.0 all of them.
    pub likeness: f32,
    /// What the later of two neighbouring versions made of the words of the
    /// earlier one, or of the sentence around them; `None` where they are the same.
    pub reworded: Option<Reworded>,
    /// The places they may lie in, best first, where they lie in none.
    pub candidates: Vec<ProvisionId>,
    /// Which of [`Annotation::placements`] says so, where a person does.
    pub confirmed: Option<usize>,
    /// Where a person saw them in another language of the version, if elsewhere.
    pub sighting: Option<Sighting>,
}

/// That a person saw the words of an annotation elsewhere, in another language of the
/// same version.
#[derive(Clone, Debug, PartialEq)]
pub struct Sighting {
    /// Which of [`Annotation::placements`] says so.
    pub by: usize,
    /// The provision that answers to theirs; `None` where they saw that nothing does.
    pub provision: Option<ProvisionId>,
    /// The author's words there, if they stand there or most of them do.
    pub place: Option<Place>,
}

/// The redline of an annotation's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    /// Between which versions, by their place in the bill.
    pub between: Sides<usize>,
    /// The edits, in bytes of both texts.
    pub edits: Vec<Edit>,
}

impl Stay {
    /// A stay of which nothing is known.
    pub fn lost() -> Self {
        Self::nowhere(Fate::Gone, Vec::new())
    }

    /// A stay in no place.
    pub(super) fn nowhere(fate: Fate, candidates: Vec<ProvisionId>) -> Self {
        Self {
            fates: vec![fate],
            provision: None,
            span: None,
            further: Vec::new(),
            likeness: 0.0,
            reworded: None,
            candidates,
            confirmed: None,
            sighting: None,
        }
    }

    /// Whether this became of them, perhaps beside other things.
    pub fn has(&self, fate: Fate) -> bool {
        self.fates.contains(&fate)
    }

    /// All places that they lie in, in reading order.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.provision.zip(self.span).into_iter().chain(self.further.iter().copied())
    }

    /// Whether the author's words stand here, but for commas and spaces.
    pub fn is_as_written(&self) -> bool {
        self.span.is_some() && self.likeness >= AS_WRITTEN
    }

    /// Whether it is known that the author's words do not stand here, and nobody saw
    /// them elsewhere in another language.
    fn is_otherwise(&self) -> bool {
        let is_seen = self.sighting.as_ref().is_some_and(|seen| seen.provision.is_some());
        !is_seen && !self.has(Fate::Ambiguous) && !self.has(Fate::Unknown) && !self.is_as_written()
    }
}

/// The life of one annotation, followed in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Life {
    /// The annotation's place among those that were followed.
    pub annotation: usize,
    /// In which language.
    pub language: Language,
    /// The version that its author read, by its place in the bill.
    pub home: usize,
    /// One for each version of the bill, in order.
    pub stays: Vec<Stay>,
    /// In another language than the author's, the life in that one: whether an objection
    /// was met is asked of the words that its author read.
    pub author: Option<Box<Self>>,
}

/// One of the places that the words of an annotation lie in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The place.
    pub place: Place,
    /// What became of the words there; none where nothing is told of them.
    pub edits: Vec<&'a Edit>,
}

/// That an objection may have been met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// By which version, by its place in the bill.
    pub version: usize,
    /// Why: what became of the words there.
    pub fate: Fate,
}

impl Life {
    /// The first of the versions up to the author's in which the words stand
    /// without a break.
    pub fn since(&self) -> Option<usize> {
        if let Some(author) = &self.author {
            return author.since();
        }
        let there = |at: &usize| !self.stays[*at].has(Fate::NoText);
        let before = (0..=self.home).rev().filter(there);
        before.take_while(|at| self.stays[*at].is_as_written()).last()
    }

    /// The places of the words in a version, each with its share of their redline.
    pub fn parts(&self, version: usize) -> Vec<Part<'_>> {
        let stay = &self.stays[version];
        let mut parts: Vec<_> =
            stay.places().map(|place| Part { place, edits: Vec::new() }).collect();
        let Some(Reworded { between, edits }) = &stay.reworded else { return parts };
        let mut at = 0;
        for edit in edits {
            let here = if between.new == version { edit.spans.new } else { edit.spans.old };
            let is_next = |part: &Part<'_>| !here.is_empty() && part.place.1.start <= here.start;
            while parts.get(at + 1).is_some_and(is_next) {
                at += 1;
            }
            parts.get_mut(at).into_iter().for_each(|part| part.edits.push(edit));
        }
        parts
    }

    /// Whether later versions may have met the objection: from this version on
    /// the words no longer stand as the author read them. To be offered, never
    /// decided. A translation tells only of versions that the author's language has
    /// no text of.
    pub fn resolution(&self) -> Option<Resolution> {
        let Some(author) = &self.author else { return self.otherwise() };
        let is_told_here = |it: &Resolution| author.stays[it.version].has(Fate::NoText);
        author.resolution().or_else(|| self.otherwise().filter(is_told_here))
    }

    fn otherwise(&self) -> Option<Resolution> {
        if !self.stays[self.home].is_as_written() {
            return None;
        }
        let later = self.stays.iter().enumerate().skip(self.home + 1);
        let there: Vec<_> = later.filter(|(_, stay)| !stay.has(Fate::NoText)).collect();
        let otherwise = there.iter().rev().take_while(|(_, stay)| stay.is_otherwise());
        let (version, stay) = otherwise.last()?;
        let gone = [Fate::Gone, Fate::Dropped].into_iter().find(|fate| stay.has(*fate));
        Some(Resolution { version: *version, fate: gone.unwrap_or(Fate::Reworded) })
    }
}

/// Whether an annotation is an objection that still waits to be met.
pub fn is_waiting(annotation: &Annotation) -> bool {
    let waits = [Status::Draft, Status::Open, Status::Disputed, Status::Accepted];
    annotation.body.kind != ConflictKind::Context && waits.contains(&annotation.status)
}

/// How much of the old words edits keep, by letters; all where only commas and
/// spaces differ.
pub(super) fn kept(edits: &[Edit]) -> f32 {
    let (mut all, mut kept) = (0_usize, 0_usize);
    let mut is_quiet = true;
    for edit in edits {
        let letters = edit.spans.old.len();
        all += letters;
        if edit.operation == Operation::Keep || edit.is_editorial {
            kept += letters;
        } else {
            is_quiet = false;
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more than two digits")]
    let share = kept as f32 / all.max(1) as f32;
    // What only came changes the words too.
    if is_quiet { 1.0 } else { share.min(0.99) }
}

/// What became of words between two versions: by their redline where they are others now,
/// else by that of the sentence `around` them, and by what became of their provision.
pub(super) fn told(
    (made, around): (Vec<Edit>, impl FnOnce() -> Option<Vec<Edit>>),
    passage: impl Iterator<Item = Fate>,
    between: Sides<usize>,
) -> (Vec<Fate>, Option<Reworded>) {
    let reworded = Some(made).filter(|made| kept(made) < 1.0);
    let around = if reworded.is_none() { around() } else { None };
    let mut fates: Vec<_> = reworded.is_some().then_some(Fate::Reworded).into_iter().collect();
    fates.extend(around.is_some().then_some(Fate::Around));
    fates.extend(passage);
    if fates.is_empty() {
        fates.push(Fate::Kept);
    }
    (fates, reworded.or(around).map(|edits| Reworded { between, edits }))
}

/// The words of some places.
pub(super) fn spans(places: &[Place]) -> Vec<Span> {
    places.iter().map(|(_, span)| *span).collect()
}
