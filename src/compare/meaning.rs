//! What kind of change a row is: a number, a duty, a comma.
//!
//! Each side is read for what it says: duties, time limits, sums, actors. A kind
//! of change is there when the two sides say different things of that kind, or
//! the same things in other places. Words that changed and say nothing of the
//! sort are only words.

use super::edited::{Changed, Edited, touch};
use super::inflection;
use super::marks;
use super::modality::modals;
use super::quantities::Quantity;
use super::redline::{Edit, Operation};
use super::references::Passage;
use super::repeal;
use super::rules::rules;
use super::sayings::{Compared, Reading, Saying};
use super::sides::Sides;
use super::significance::{Direction, Few, Meaning, Shown, Significance};
use crate::text::fold::fold;
use crate::text::lexicon::Word;
use crate::text::span::{Cover, Span};
use smallvec::SmallVec;

/// The kinds of change between the heading and the text of a row, weightiest
/// first, and what shows them. `None` is one whose words are the same to the letter.
pub(super) fn of(
    heading: Option<Assessed>,
    text: Option<Assessed>,
    is_text_left: bool,
) -> (Few<Significance>, Meaning) {
    let says_repealed = |part: &Option<Assessed>| part.as_ref().is_some_and(|it| it.is_repealed);
    // «Статья 5. Исключена» says it in the place of its heading.
    let is_repealed = says_repealed(&text) || says_repealed(&heading) && !is_text_left;
    let parts = [heading, text].into_iter().flatten();
    let Some(mut all) = parts.reduce(Assessed::joined) else { return Default::default() };
    all.shown_by.retain(|each| all.kinds.contains(&each.significance));
    all.shown_by.sort_by_key(|each| each.significance);
    let Assessed { kinds, shown_by, is_inflection, .. } = all;
    (kinds, Meaning { shown_by, is_inflection, is_repealed })
}

/// What two passages say of one another.
#[derive(Default)]
pub(super) struct Assessed {
    kinds: Few<Significance>,
    /// The words that show them.
    shown_by: Vec<Shown>,
    is_inflection: bool,
    is_repealed: bool,
}

impl Assessed {
    /// What the words of a heading or a text say, with their places in the sources.
    pub(super) fn new(edited: &Edited<'_>, passages: Sides<&Passage<'_>>) -> Self {
        let mut assessed = assess(passages, &edited.changed);
        for shown in &mut assessed.shown_by {
            shown.spans = edited.in_sources(shown.spans);
        }
        assessed
    }

    /// Of a text that explains the same term as before, what changed are the words that
    /// explain it.
    pub(super) fn with_definition(mut self, sources: Sides<&str>, edits: &[Edit]) -> Self {
        let significance = Significance::Definition;
        let is_same_term = |shown: &Shown| {
            let words = sources.zip(shown.spans).map(|(source, span)| span.map(|it| it.of(source)));
            shown.significance == significance && words.old.map(fold) == words.new.map(fold)
        };
        if let Some(at) = self.shown_by.iter().position(is_same_term) {
            let changed = exchanged_words(sources, edits);
            let shown = changed.map(|spans| Shown { significance, spans, direction: None });
            self.shown_by.splice(at..=at, shown);
        }
        self
    }

    /// The same of words that stand on one side only, under the span of that side.
    pub(super) fn of_whole(passages: Sides<Option<&Passage<'_>>>, spans: Sides<Span>) -> Self {
        let says_so = |passage: &&Passage<'_>| repeal::says_so(&passage.words);
        let is_repealed = passages.new.as_ref().is_some_and(says_so);
        let law = passages.map(|passage| passage.filter(|passage| !says_so(passage)));
        let mut assessed = Self { is_repealed, ..of_one_side(law) };
        for shown in &mut assessed.shown_by {
            let places = shown.spans.zip(spans);
            shown.spans = places.map(|(shown, all)| shown.map(|shown| shown.shifted(all.start)));
        }
        assessed
    }

    fn joined(mut self, other: Self) -> Self {
        self.kinds.extend(other.kinds);
        self.shown_by.extend(other.shown_by);
        Self {
            kinds: weightiest_first(self.kinds),
            is_inflection: self.is_inflection && other.is_inflection,
            ..self
        }
    }
}

/// What stood in a place, and what stands there now; without what only looks different.
fn exchanged_words<'e>(
    sources: Sides<&'e str>,
    edits: &'e [Edit],
) -> impl Iterator<Item = Sides<Option<Span>>> + 'e {
    let places = edits.split(|edit| !edit.changes_words()).filter(|place| !place.is_empty());
    places.map(move |place| {
        let of = |operation, side: fn(&Sides<Span>) -> Span| {
            let here = place.iter().filter(|edit| edit.operation == operation);
            here.map(|edit| side(&edit.spans)).reduce(Span::join)
        };
        let deleted = of(Operation::Delete, |spans| spans.old);
        let inserted = of(Operation::Insert, |spans| spans.new);
        let spans = sources.zip(Sides::new(deleted, inserted));
        spans.map(|(source, span)| span.map(|it| it.trimmed(source)).filter(|it| !it.is_empty()))
    })
}

/// The kinds of change between the words of two sides. `changed` are the spans
/// that an edit deletes or inserts. Where one side has no words, or only says
/// that they are repealed, the other is wholly new or gone.
fn assess(passages: Sides<&Passage<'_>>, changed: &Sides<Changed>) -> Assessed {
    let is_stub = passages.map(|passage| repeal::says_so(&passage.words));
    let is_empty = passages.map(|passage| passage.words.is_empty());
    let law = passages.zip(is_stub).zip(is_empty);
    let law = law.map(|((passage, is_stub), is_empty)| (!is_stub && !is_empty).then_some(passage));
    if is_empty.old != is_empty.new || law.old.is_some() != law.new.is_some() {
        return Assessed { is_repealed: is_stub.new, ..of_one_side(law) };
    }
    if have_same_words(passages) {
        return of_marks(passages, changed);
    }
    let mut sides = passages.map(Reading::of_references);
    let words_differ = !have_same_other_words(&sides);
    // Where only numbers of references changed, nothing else can.
    if words_differ {
        sides = sides.map(Reading::complete);
    }
    let mut shown_by = Vec::new();
    for kind in kinds_said(&sides) {
        differ(&sides, changed, kind, &mut shown_by);
    }
    let mut kinds: Few<_> = shown_by.iter().map(|shown| shown.significance).collect();
    if words_differ {
        let terms = passages.map(term);
        if terms.old.is_some() || terms.new.is_some() {
            let significance = Significance::Definition;
            kinds.push(significance);
            shown_by.push(Shown { significance, spans: terms, direction: None });
        }
    }
    if words_differ || kinds.is_empty() {
        kinds.push(Significance::Wording);
    }
    let kinds = weightiest_first(kinds);
    let is_wording = *kinds == [Significance::Wording];
    let is_inflection = is_wording && inflection::alone(passages, changed);
    Assessed { kinds, shown_by, is_inflection, is_repealed: false }
}

/// Whether all words that compare are the same.
fn have_same_words(passages: Sides<&Passage<'_>>) -> bool {
    let (before, after) = passages.new.taken_over;
    let keys = passages.map(|Passage { text, words, .. }| {
        // Whether a word compares hangs on the next one.
        let end = words.len() - after.saturating_sub(1);
        let read = &words[before.saturating_sub(1)..end];
        marks::compared(read).map(|(_, word)| Compared::new(word, text))
    });
    are_same(keys.old, keys.new)
}

/// Whether all words outside references are the same.
fn have_same_other_words(sides: &Sides<Reading<'_, '_>>) -> bool {
    let leading = sides.as_ref().map(Reading::leading_words);
    let same = sides.new.passage.taken_over.0.min(leading.old).min(leading.new);
    are_same(sides.old.other_words(same), sides.new.other_words(same))
}

/// Where all words are the same: only punctuation, or marks that carry meaning.
/// What a number is of tells more than that it is one.
fn of_marks(passages: Sides<&Passage<'_>>, changed: &Sides<Changed>) -> Assessed {
    let differing = marks::differing(passages);
    if differing.is_empty() {
        return Assessed { kinds: only(Significance::Editorial), ..Assessed::default() };
    }
    let has = |kind| differing.iter().any(|(each, _)| *each == kind);
    let mut shown_by = Vec::new();
    if has(Significance::Number) || has(Significance::Reference) {
        let sides = passages.map(|passage| Reading::of_references(passage).complete());
        for kind in kinds_said(&sides).into_iter().filter(|kind| kind.is_of_numbers()) {
            differ(&sides, changed, kind, &mut shown_by);
        }
    }
    let shown = |side: fn(&Sides<Option<Span>>) -> Option<Span>| {
        Cover::new(shown_by.iter().filter_map(|shown| side(&shown.spans)))
    };
    let shown = Sides::new(shown(|spans| spans.old), shown(|spans| spans.new));
    for (significance, spans) in &differing {
        let is_shown = shown.old.meets(spans.old) || shown.new.meets(spans.new);
        if *significance != Significance::Wording && !is_shown {
            let spans = spans.map(|span| (!span.is_empty()).then_some(span));
            shown_by.push(Shown { significance: *significance, spans, direction: None });
        }
    }
    let mut kinds: Few<_> = shown_by.iter().map(|shown| shown.significance).collect();
    if kinds.is_empty() || has(Significance::Wording) {
        kinds.push(Significance::Wording);
    }
    Assessed { kinds: weightiest_first(kinds), shown_by, ..Assessed::default() }
}

/// Whether two texts have the same words.
fn are_same<'a>(
    mut old: impl Iterator<Item = Compared<'a>>,
    mut new: impl Iterator<Item = Compared<'a>>,
) -> bool {
    old.all(|old| new.next().is_some_and(|new| old == new)) && new.next().is_none()
}

fn only(kind: Significance) -> Few<Significance> {
    std::iter::once(kind).collect()
}

/// The kinds in order, each once. Only words, and only punctuation, are kinds
/// where there is nothing else.
fn weightiest_first(mut kinds: Few<Significance>) -> Few<Significance> {
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.first().is_some_and(|first| *first < Significance::Wording) {
        kinds.retain(|kind| *kind != Significance::Wording);
    }
    if kinds.len() > 1 {
        kinds.retain(|kind| *kind != Significance::Editorial);
    }
    kinds
}

/// A wholly new or wholly deleted text: all that it says, a definition, or only words.
fn of_one_side(side: Sides<Option<&Passage<'_>>>) -> Assessed {
    let terms = side.map(|side| side.and_then(term));
    let defines = terms.old.is_some() || terms.new.is_some();
    let mut sayings = side.map(|side| side.map(rules).unwrap_or_default());
    if defines {
        // «Ребенок, который не может …» in a definition forbids nobody anything.
        let is_rule = |(saying, _): &mut (Saying<'_>, Span)| saying.modal().is_none();
        sayings = sayings.map(|mut said| {
            said.retain(is_rule);
            said
        });
    }
    let said = sayings.as_ref().map(|said| said.iter().collect());
    let shown_by = shown_in_pairs(&said, |sayings: Sides<Option<&Saying<'_>>>, spans| Shown {
        significance: sayings.new.or(sayings.old).map_or(Significance::Wording, Saying::kind),
        spans,
        // What else the act says of it cannot be known once the words are gone.
        direction: sayings.new.and_then(|new| Direction::between(Sides::new(None, new.modal()))),
    });
    let mut shown_by: Vec<_> = shown_by.collect();
    if defines {
        let significance = Significance::Definition;
        shown_by.push(Shown { significance, spans: terms, direction: None });
    }
    let kinds: Few<_> = shown_by.iter().map(|shown| shown.significance).collect();
    let kinds =
        if kinds.is_empty() { only(Significance::Wording) } else { weightiest_first(kinds) };
    Assessed { kinds, shown_by, ..Assessed::default() }
}

/// The kinds of what the sides say, weightiest first.
fn kinds_said(sides: &Sides<Reading<'_, '_>>) -> Few<Significance> {
    let said = sides.old.sayings.iter().chain(&sides.new.sayings);
    let mut kinds: Few<_> = said.map(|(saying, _)| saying.kind()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Some of the things that one side says, in reading order.
type Said<'s, T> = SmallVec<[&'s (T, Span); 4]>;

/// Adds what the sides say differently of one kind, or in exchanged places; nothing
/// where they say the same.
fn differ(
    sides: &Sides<Reading<'_, '_>>,
    changed: &Sides<Changed>,
    kind: Significance,
    shown_by: &mut Vec<Shown>,
) {
    let said = sides.as_ref().map(|side| side.of_kind(kind).collect::<Said<'_, _>>());
    // Of things said several times the last are left over, so that the ones at the
    // beginning that both sides say need not be counted.
    let pairs = said.old.iter().zip(&said.new);
    let same = pairs.take_while(|(old, new)| old.0 == new.0).count();
    let (old, new) = (&said.old[same..], &said.new[same..]);
    let surplus = Sides::new(surplus(old, new), surplus(new, old));
    let differing = if surplus.old.is_empty() && surplus.new.is_empty() {
        exchanged(&said, changed)
    } else if is_ordinal_alone(&surplus) {
        return;
    } else {
        surplus
    };
    let shown = shown_in_pairs(&differing, |sayings, spans| Shown {
        significance: kind,
        spans,
        direction: Direction::between(sayings.map(|saying| saying.and_then(Saying::modal))),
    });
    // Most rows show one thing, and keep it.
    shown_by.reserve_exact(shown.len());
    shown_by.extend(shown);
}

/// What one side says more often than the other.
fn surplus<'s, 'a>(
    here: &[&'s (Saying<'a>, Span)],
    there: &[&(Saying<'a>, Span)],
) -> Said<'s, Saying<'a>> {
    if there.is_empty() {
        return here.iter().copied().collect();
    }
    let mut there: SmallVec<[&Saying<'_>; 4]> = there.iter().map(|(saying, _)| saying).collect();
    there.sort_unstable();
    // How many of those that are the same are matched, at the first of them.
    let mut matched: SmallVec<[usize; 4]> = there.iter().map(|_| 0).collect();
    let is_surplus = |(saying, _): &&&(Saying<'a>, Span)| {
        let first = there.partition_point(|other| *other < saying);
        let next = matched.get(first).and_then(|count| there.get(first + count));
        let is_there = next.is_some_and(|next| *next == saying);
        if is_there {
            matched[first] += 1;
        }
        !is_there
    };
    here.iter().filter(is_surplus).copied().collect()
}

/// Where the changed words of both sides say the same in another order, what
/// stands in the place of something else.
fn exchanged<'s, 'a>(
    said: &Sides<Said<'s, Saying<'a>>>,
    changed: &Sides<Changed>,
) -> Sides<Said<'s, Saying<'a>>> {
    let touched = said.as_ref().zip(changed.as_ref()).map(|(said, changed)| {
        let is_changed = |(_, span): &&&(Saying<'_>, Span)| touch(changed, *span);
        said.iter().filter(is_changed).copied().collect::<Said<'_, _>>()
    });
    let mut exchanged = Sides::<Said<'_, _>>::default();
    if touched.old.len() == touched.new.len() {
        let pairs = touched.old.into_iter().zip(touched.new);
        for (old, new) in pairs.filter(|(old, new)| old.0 != new.0) {
            exchanged.old.push(old);
            exchanged.new.push(new);
        }
    }
    exchanged
}

/// The first of one side with the first of the other, and so on; what is left
/// stands alone.
fn shown_in_pairs<T>(
    sides: &Sides<Said<'_, T>>,
    shown: impl Fn(Sides<Option<&T>>, Sides<Option<Span>>) -> Shown,
) -> impl ExactSizeIterator<Item = Shown> {
    let count = sides.old.len().max(sides.new.len());
    (0..count).map(move |at| {
        let each = sides.as_ref().map(|side| side.get(at).copied());
        let spans = each.map(|each| each.map(|(_, span)| *span));
        shown(each.map(|each| each.map(|(what, _)| what)), spans)
    })
}

/// Whether one side only has ordinals that the other has not: «третьи лица» are
/// no number unless another number stood there.
fn is_ordinal_alone(surplus: &Sides<Said<'_, Saying<'_>>>) -> bool {
    let is_ordinal = |(saying, _): &&(Saying<'_>, Span)| {
        matches!(saying, Saying::Quantity(Quantity::Ordinal(_)))
    };
    let mut all = surplus.old.iter().chain(&surplus.new);
    (surplus.old.is_empty() || surplus.new.is_empty()) && all.all(is_ordinal)
}

/// How many words a term has at most.
const LONGEST_TERM: usize = 12;

/// The term that a text explains: «оператор» in «оператор – лицо, которое …».
fn term(passage: &Passage<'_>) -> Option<Span> {
    let Passage { text, words, language, .. } = passage;
    let dashes = [" – ", " — ", " - ", "\u{a0}– ", "\u{a0}— "];
    let first_dash = |after: usize| {
        let gap = Span::new(words[after].span.end, words.get(after + 1)?.span.start);
        if gap.len() < dashes[2].len() {
            return None;
        }
        let found = dashes.iter().filter_map(|dash| Some((gap.of(text).find(dash)?, dash.len())));
        found.min().map(|(at, length)| (after + 1, gap.start + at, length))
    };
    let (count, at, length) = (0..words.len().min(LONGEST_TERM)).find_map(first_dash)?;
    let (term, meaning) = (&text[..at], &text[at + length..]);
    // «ребенок, оставшийся без попечения, – ребенок, который …» explains, while «деяние,
    // совершенное группой лиц, – наказывается» does not.
    let is_said_again = words.get(count).is_some_and(|next| next.key == words[0].key);
    let words = &words[..count];
    let is_term = !term.contains(['.', ';', ':'])
        && (!term.ends_with(',') || is_said_again)
        && !words.iter().any(Word::is_digits)
        && modals(term, words, *language).is_empty();
    let explains = meaning.starts_with(|c: char| c.is_alphabetic() || "«\"“(".contains(c));
    (is_term && explains).then(|| Span::new(0, term.trim_end_matches(',').len()).trimmed(text))
}

#[cfg(test)]
#[path = "meaning_tests.rs"]
mod tests;
