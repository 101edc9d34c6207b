//! Choosing words of a provision by moving their ends.

use crate::annotation::{Quote, Target, wording};
use crate::bill::{BillId, VersionId};
use crate::compare::Sides;
use crate::document::ProvisionId;
use crate::review::{Reading, Review};
use crate::text::span::Span;
use crate::text::words::{TokenKind, tokens};
use crate::view::passage::Marks;
use crate::view::{Mark, Side};
use std::ops::RangeInclusive;

/// The signs between phrases.
const BETWEEN_PHRASES: &str = ",;:.!?…–—";

/// Words of one provision, from a first to a last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// Which reading.
    pub(super) reading: usize,
    /// Which text of it.
    pub(super) side: Side,
    /// The provision.
    pub(super) provision: ProvisionId,
    /// All its words, in bytes of the source.
    all: Vec<Span>,
    /// Its phrases, each from its first word to its last.
    phrases: Vec<RangeInclusive<usize>>,
    first: usize,
    last: usize,
}

impl Words {
    /// The first word of a provision; `None` where it has none.
    pub(super) fn new(reading: &Reading, which: usize, place: (Side, ProvisionId)) -> Option<Self> {
        let (side, provision) = place;
        let document = side.of(&reading.documents);
        let words = |span: Span| {
            let words = tokens(document.words(span)).into_iter();
            words
                .filter(|token| token.kind != TokenKind::Space)
                .map(move |token| token.span.shifted(span.start))
        };
        let (mut all, mut phrases) = (Vec::new(), Vec::new());
        for passage in document.provision(provision).passages() {
            let begin = all.len();
            all.extend(words(passage));
            let is_between = |at: &usize| BETWEEN_PHRASES.contains(document.words(all[*at]));
            let words: Vec<_> = (begin..all.len()).filter(|at| !is_between(at)).collect();
            let runs = words.chunk_by(|one, two| one + 1 == *two);
            phrases.extend(runs.map(|run| run[0]..=run[run.len() - 1]));
        }
        let is_some = !all.is_empty();
        is_some.then_some(Self { reading: which, side, provision, all, phrases, first: 0, last: 0 })
    }

    /// All its words.
    pub(super) fn all(&self) -> &[Span] {
        &self.all
    }

    /// How many words it has.
    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// Chooses from one word to another.
    pub(super) fn choose(&mut self, (first, last): (usize, usize)) {
        self.first = first.min(self.all.len() - 1);
        self.last = last.clamp(self.first, self.all.len() - 1);
    }

    /// Moves the end by `by` words; it stays behind the beginning.
    pub(super) fn move_end(&mut self, by: isize) {
        self.last = self.last.saturating_add_signed(by).clamp(self.first, self.all.len() - 1);
    }

    /// Moves the beginning by `by` words; the end goes before it where it must.
    pub(super) fn move_start(&mut self, by: isize) {
        self.first = self.first.saturating_add_signed(by).min(self.all.len() - 1);
        self.last = self.last.max(self.first);
    }

    /// Chooses the phrase where the chosen words begin; where that is chosen, the next one or
    /// the one before.
    pub(super) fn step_phrase(&mut self, is_next: bool) {
        let here = self.phrases.partition_point(|phrase| *phrase.end() < self.first);
        let is_chosen =
            self.phrases.get(here).is_some_and(|phrase| *phrase == (self.first..=self.last));
        let at = match (is_chosen, is_next) {
            (false, _) => here,
            (true, true) => here + 1,
            (true, false) => here.saturating_sub(1),
        };
        if let Some(phrase) = self.phrases.get(at).or(self.phrases.last()) {
            (self.first, self.last) = (*phrase.start(), *phrase.end());
        }
    }

    /// Moves the end to that of its phrase; where it is there, to that of the next one.
    pub(super) fn end_phrase(&mut self) {
        let at = self.phrases.partition_point(|phrase| *phrase.end() <= self.last);
        if let Some(phrase) = self.phrases.get(at) {
            self.last = *phrase.end();
        }
    }

    /// Whether there is no other phrase to go to.
    pub(super) fn is_one_phrase(&self) -> bool {
        self.phrases.len() < 2
    }

    /// Whether the other words are of the same text of the same provision.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        let text = |words: &Self| (words.reading, words.side, words.provision);
        text(self) == text(other)
    }

    /// From the first word to the last.
    pub(super) fn span(&self) -> Span {
        self.all[self.first].join(self.all[self.last])
    }

    /// Adds the chosen words to the marks of their reading.
    pub(super) fn mark(&self, marks: &mut Marks) {
        let side = match self.side {
            Side::Old => &mut marks.old,
            Side::New => &mut marks.new,
        };
        side.push((self.span(), Mark::Selected));
    }

    /// What an annotation of these words is about.
    pub(super) fn target(&self, review: &Review) -> Target {
        let reading = &review.readings[self.reading];
        let document = self.side.of(&reading.documents);
        let within = document.provision(self.provision).span();
        let quote = Quote::of(document.source(), self.span(), within);
        let whole = whole(review, self.reading, (self.side, self.provision));
        Target { quote: Some(quote), wording: None, ..whole }
    }
}

/// What an annotation of a whole provision is about.
pub(super) fn whole(review: &Review, which: usize, place: (Side, ProvisionId)) -> Target {
    let (side, provision) = place;
    let reading = &review.readings[which];
    let ids: Sides<(BillId, VersionId)> =
        review.pair().map(|version| (review.bill.id.clone(), version.id.clone()));
    let (source, version) = side.of(&ids).clone();
    let document = side.of(&reading.documents);
    Target {
        source,
        version,
        language: reading.language,
        sha256: None,
        provision: document.provision(provision).address.clone(),
        quote: None,
        wording: wording(document, provision),
    }
}
