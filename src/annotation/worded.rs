//! The quoted words one by one, and what became of each on the way.

use super::anchor::{Anchor, Placement};
use super::fresh::{FEWEST, Found};
use super::segments::{Fate, Segment, fates};
use super::way::Way;
use crate::compare::elements::{Element, Weight, caseless, elements};
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;
use std::ops::Range;

/// A word of a provision at home.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// The word at home.
    pub(super) element: Element,
    /// How much it says.
    pub(super) weight: f32,
    /// Its provision at home.
    pub(super) home: ProvisionId,
    /// What became of it.
    pub(super) fate: Fate,
    /// The provision there of what stands for it.
    pub(super) there: Option<ProvisionId>,
    /// Whether it was found where the alignment does not lead.
    pub(super) is_moved: bool,
}

impl Word {
    /// Whether it stands there.
    pub(super) const fn is_kept(&self) -> bool {
        self.fate.is_kept()
    }

    /// Whether it stands there where the alignment leads.
    pub(super) const fn is_here(&self) -> bool {
        self.is_kept() && !self.is_moved
    }
}

/// The words of a quote.
#[derive(Debug)]
pub(super) struct Worded<'a> {
    pub(super) way: &'a Way<'a>,
    /// In reading order.
    pub(super) words: Vec<Word>,
    /// Those around them in their passages; none where they were not asked.
    beside: Vec<Word>,
    /// The share of the words around them that is kept; `None` where there are too
    /// few to tell, and where it was not asked because nothing is lost of a longer quote.
    pub(super) around: Option<f32>,
    /// Where all of them may stand as well as anywhere.
    pub(super) alike: Vec<Span>,
}

impl<'a> Worded<'a> {
    /// The words under `spans` of `origin` and what stands in it, carried.
    pub(super) fn carried(way: &'a Way<'a>, origin: ProvisionId, spans: &[Span]) -> Self {
        let (words, beside, alike) = (Vec::new(), Vec::new(), Vec::new());
        let mut all = Self { way, words, beside, around: None, alike };
        let passages = all.passages(origin, spans);
        for (id, passage) in &passages {
            let parts = spans.iter().map(|span| passage.common(*span));
            for part in parts.filter(|part| !part.is_empty()) {
                all.words.extend(all.read(*id, part));
            }
        }
        let is_changed =
            passages.iter().any(|(id, _)| way.row(*id).is_none_or(|row| row.redline.is_some()));
        if all.are_few() || is_changed || !all.words.iter().all(Word::is_kept) {
            all.read_around(&passages, spans);
        }
        all
    }

    /// The passages of a provision and what stands in it that have quoted words.
    fn passages(&self, origin: ProvisionId, spans: &[Span]) -> Vec<(ProvisionId, Span)> {
        let document = self.way.home.document;
        let ids = std::iter::once(origin).chain(document.inside(origin));
        let passages = ids.flat_map(|id| document.provision(id).passages().map(move |it| (id, it)));
        let is_quoted = |passage: Span| spans.iter().any(|span| !passage.common(*span).is_empty());
        passages.filter(|(_, passage)| is_quoted(*passage)).collect()
    }

    /// The words of a provision under a span.
    fn read(&self, id: ProvisionId, piece: Span) -> Vec<Word> {
        let Some(row) = self.way.row(id) else { return Vec::new() };
        let there = self.way.there.document;
        let answers = self.way.sides(row).1;
        let meets = |segment: &Segment| !segment.home.common(piece).is_empty();
        let segments = self.way.segments(row).into_iter().filter(meets);
        let fates = segments
            .flat_map(|segment| fates(self.way.home, there.source(), segment.narrowed(piece)));
        let inside = fates.filter(|(element, _)| element.span.common(piece) == element.span);
        let word = |(element, fate): (Element, Fate)| {
            let holds = |span| answers.iter().copied().find(|id| holds(there, *id, span));
            let weight = self.way.home.weight(&element);
            let there = fate.span().and_then(holds);
            Word { element, weight, home: id, fate, there, is_moved: false }
        };
        inside.map(word).collect()
    }

    /// Reads the passages that the words stand in, looks for what they have lost,
    /// and asks what became of the words around the quoted ones.
    fn read_around(&mut self, passages: &[(ProvisionId, Span)], spans: &[Span]) {
        let mut quoted = Vec::new();
        let mut others = Vec::new();
        for (id, passage) in passages {
            let mut words = self.read(*id, *passage);
            self.recover(&mut words, spans);
            for word in words {
                let at = word.element.span;
                let is_quoted = spans.iter().any(|span| span.common(at) == at);
                if is_quoted { &mut quoted } else { &mut others }.push(word);
            }
        }
        let named = others.iter().filter(|word| word.element.weight != Weight::Mark).count();
        self.words = quoted;
        self.around = (named >= FEWEST).then(|| kept(&others));
        self.beside = others;
    }

    /// The words of the passages in reading order, and whether they are quoted.
    pub(super) fn all(&self) -> Vec<(Word, bool)> {
        let quoted = self.words.iter().map(|word| (*word, true));
        let mut all: Vec<_> = quoted.chain(self.beside.iter().map(|word| (*word, false))).collect();
        all.sort_by_key(|(word, _)| word.element.span.start);
        all
    }

    /// A place with the rest of what came for its last words, up to a mark: it is not
    /// torn in the midst of a phrase. What came for more words that were not quoted
    /// than for those that were is no part of it.
    pub(super) fn untorn(&self, span: Span) -> Span {
        let all = self.all();
        let is_last = |(word, is_quoted): &(Word, bool)| {
            *is_quoted && word.fate.span().is_some_and(|there| there.end == span.end)
        };
        let Some(last) = all.iter().rposition(is_last) else { return span };
        let differs = |(word, _): &&(Word, bool)| !word.is_kept();
        let torn = all[..=last].iter().rev().take_while(differs).count();
        let rest = all[last + 1..].iter().take_while(differs).map_while(|(word, _)| {
            let there = word.fate.span()?;
            let first = caseless(self.way.there.document.source(), &[there]).first().copied();
            first.filter(|first| first.border == 0).map(|_| there)
        });
        let rest: Vec<_> = rest.collect();
        if rest.len() > torn { span } else { rest.into_iter().fold(span, Span::join) }
    }

    /// The share of all words of the passages that is kept.
    pub(super) fn whole(&self) -> f32 {
        share(&self.all_words(), Word::is_kept)
    }

    /// The same of those that stand where the alignment leads.
    pub(super) fn here(&self) -> f32 {
        share(&self.all_words(), Word::is_here)
    }

    fn all_words(&self) -> Vec<Word> {
        self.words.iter().chain(&self.beside).copied().collect()
    }

    /// Whether all that is kept of the quote stood beside it too, and is lost there: of
    /// «A, B and A» without «A, B and» nobody knows which «A» is left.
    pub(super) fn is_beside(&self) -> bool {
        let named = |words: &mut dyn Iterator<Item = &Word>| -> Vec<Word> {
            words.filter(|word| word.element.weight != Weight::Mark).copied().collect()
        };
        let kept = named(&mut self.words.iter().filter(|word| word.is_kept()));
        let (Some(first), Some(last)) = (self.words.first(), self.words.last()) else {
            return false;
        };
        let (start, end) = (first.element.span.start, last.element.span.end);
        let before = named(&mut self.beside.iter().filter(|it| it.element.span.end <= start));
        let after = named(&mut self.beside.iter().filter(|it| it.element.span.start >= end));
        let near =
            [before.len().checked_sub(kept.len()).map(|at| &before[at..]), after.get(..kept.len())];
        let is_lost =
            |(one, other): (&Word, &Word)| one.element.key == other.element.key && !other.is_kept();
        kept.len() < self.words.len()
            && near.into_iter().flatten().any(|near| kept.iter().zip(near).all(is_lost))
    }

    /// The share of the words that is kept, each as much as it says.
    pub(super) fn kept(&self) -> f32 {
        kept(&self.words)
    }

    /// Looks for the sentences among what is new that a passage has lost, and that
    /// have quoted words. Of what stood several times nobody knows which it was.
    fn recover(&mut self, words: &mut [Word], spans: &[Span]) {
        for range in lost(words) {
            let run = &mut words[range.clone()];
            let is_quoted =
                |word: &Word| spans.iter().any(|span| !span.common(word.element.span).is_empty());
            let elements: Vec<_> = run.iter().map(|word| word.element).collect();
            if !run.iter().any(is_quoted) || self.stands_again(&elements) {
                continue;
            }
            let weight = |word: &Element| self.way.home.weight(word);
            match self.way.fresh().find(&elements, weight, |span| self.sentence(span)) {
                Found::At(places) => {
                    for word in &mut *run {
                        word.fate = Fate::Gone;
                    }
                    for (at, span) in places {
                        let there = self.way.there.document.at(span.start);
                        run[at] = Word { fate: Fate::Kept(span), there, is_moved: true, ..run[at] };
                    }
                }
                Found::Alike(places) if spans.iter().all(|span| is_within(*span, run)) => {
                    self.alike = places;
                }
                Found::Alike(_) | Found::Nowhere => (),
            }
        }
    }

    /// How many words the sentences there have that a span lies in.
    fn sentence(&self, span: Span) -> usize {
        let there = self.way.there;
        let id = there.document.at(span.start);
        let words = id.map(|id| there.elements(id)).unwrap_or_default();
        let ends = |word: &Element| word.border >= SENTENCE;
        let before = words.iter().rposition(|word| word.span.end <= span.start && ends(word));
        let after = words.iter().position(|word| word.span.end >= span.end && ends(word));
        let own = before.map_or(0, |at| at + 1)..after.map_or(words.len(), |at| at + 1);
        words[own].iter().filter(|word| word.weight != Weight::Mark).count()
    }

    /// Whether the very words stand at home more than once.
    pub(super) fn stands_again(&self, words: &[Element]) -> bool {
        let home = self.way.home;
        let named = words.iter().filter(|word| word.weight != Weight::Mark);
        let Some(rarest) = named.min_by_key(|word| home.count(word)) else { return true };
        let mut provisions = home.words().get(&rarest.key).cloned().unwrap_or_default();
        provisions.dedup();
        let own = keys(words);
        let times = provisions.into_iter().map(|id| {
            let all = keys(home.elements(id));
            all.windows(own.len()).filter(|some| *some == own).count()
        });
        times.sum::<usize>() > 1
    }

    /// Whether the words there under a span are the quoted ones and no others.
    pub(super) fn are_all(&self, span: Span) -> bool {
        keys(&caseless(self.way.there.document.source(), &[span])) == self.keys()
    }

    /// The same to the letter, but for the first word, which may begin a sentence now:
    /// «the Law» is not «a law».
    pub(super) fn are_verbatim(&self, span: Span) -> bool {
        let strict = |source, spans: &[Span]| keys(&elements(source, spans)).split_off(1);
        let home: Vec<_> = self.words.iter().map(|word| word.element.span).collect();
        let source = self.way.there.document.source();
        self.are_all(span)
            && !home.is_empty()
            && strict(source, &[span]) == strict(self.way.home.document.source(), &home)
    }

    fn keys(&self) -> Vec<u64> {
        self.words.iter().map(|word| word.element.key).collect()
    }

    /// Whether they are so few that the like of them may stand anywhere.
    pub(super) fn are_few(&self) -> bool {
        let named = self.words.iter().filter(|word| word.element.weight != Weight::Mark);
        named.count() < FEWEST
    }

    /// The share of what stands there now that was quoted, each word as much as it
    /// says; none of it where only a few words are left.
    pub(super) fn filled(&self, found: &Anchor) -> f32 {
        let left = self.words.iter().filter(|word| word.is_kept());
        if left.filter(|word| word.element.weight != Weight::Mark).count() < FEWEST {
            return 0.0;
        }
        let spans: Vec<_> = found.places().map(|(_, span)| span).collect();
        let there = caseless(self.way.there.document.source(), &spans);
        let all: f32 = there.iter().map(|word| self.way.home.weight(word)).sum();
        let kept = self.words.iter().filter(|word| word.is_kept());
        kept.map(|word| word.weight).sum::<f32>() / all.max(f32::EPSILON)
    }

    /// Whether a few words stand several times in the provision that they were
    /// found in, here between other words than those that were quoted: a redline may
    /// take one «и» for another.
    pub(super) fn is_doubtful(&self, found: &Anchor) -> bool {
        let (Some(id), Some(span), Some(first), Placement::Exact) =
            (found.provision, found.span, self.words.first(), found.placement)
        else {
            return false;
        };
        if !self.are_few() {
            return false;
        }
        let home = self.way.home.elements(first.home);
        let there = self.way.there.elements(id);
        let own = self.keys();
        let again = keys(there).windows(own.len()).filter(|some| *some == own).count() > 1;
        let beside = |all: &[Element], start: usize| {
            let at = all.iter().position(|word| word.span.start == start)?;
            let before = at.checked_sub(1).map(|at| all[at].key);
            Some([before, all.get(at + own.len()).map(|word| word.key)])
        };
        let neighbours = beside(home, first.element.span.start).zip(beside(there, span.start));
        // One word alone says too little: both of its neighbours must.
        let least = if own.len() == 1 { 2 } else { 1 };
        let same = |(one, other): ([Option<u64>; 2], [Option<u64>; 2])| {
            one.iter().zip(&other).filter(|(one, other)| one == other).count()
        };
        again && neighbours.map(same).is_some_and(|count| count < least)
    }
}

fn keys(words: &[Element]) -> Vec<u64> {
    words.iter().map(|word| word.key).collect()
}

pub(super) fn kept(words: &[Word]) -> f32 {
    share(words, Word::is_kept)
}

/// The share of words that are so, each as much as it says.
fn share(words: &[Word], is_so: impl Fn(&Word) -> bool) -> f32 {
    let sum = |words: &mut dyn Iterator<Item = &Word>| words.map(|it| it.weight).sum::<f32>();
    let some = sum(&mut words.iter().filter(|word| is_so(word)));
    some / sum(&mut words.iter()).max(f32::EPSILON)
}

fn is_within(span: Span, words: &[Word]) -> bool {
    let hull = words.iter().map(|word| word.element.span).reduce(Span::join);
    hull.is_some_and(|hull| hull.common(span) == span)
}

/// So many kept words between lost ones are there by chance.
const ISLAND: usize = 2;

/// The runs of lost words that begin and end as sentences do, or as their passage:
/// what was struck from the midst of a sentence has not gone elsewhere.
fn lost(words: &[Word]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..words.len()).filter(|at| !words[*at].is_kept()) {
        match runs.last_mut().filter(|last| at - last.end <= ISLAND) {
            Some(last) => last.end = at + 1,
            None => runs.push(at..at + 1),
        }
    }
    let is_border = |at: usize| words[at].element.border >= SENTENCE;
    runs.retain(|run| {
        let begins = run.start == 0 || is_border(run.start - 1);
        let ends = is_border(run.end - 1) || run.end == words.len() || is_border(run.end);
        begins && ends
    });
    runs
}

/// The border of a mark that ends a sentence or an item of a list.
pub(super) const SENTENCE: u8 = 2;

fn holds(document: &Document, id: ProvisionId, span: Span) -> bool {
    document.provision(id).passages().any(|passage| passage.common(span) == span)
}
