//! Deleted and inserted words inside one pair of provisions.
//!
//! Words compare by their folded key, so that a space, a dash or a look-alike
//! letter is no change of words; the edits still give every byte of both texts,
//! and mark such differences as editorial.

use super::elements::{Element, elements};
use super::fragments::gathered;
use super::runs::{Run, readable, shared, slide};
use super::sides::Sides;
use super::window::window;
use crate::document::{Address, Document, Provision, ProvisionId};
use crate::text::span::Span;
use similar::algorithms::{DiffHook, myers};
use std::convert::Infallible;
use std::ops::Index;

/// What an edit does to the words under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// The words stand in both, byte for byte.
    Keep,
    /// The words are gone.
    Delete,
    /// The words are new.
    Insert,
}

/// One run of words. A kept run has words on both sides; a deleted or inserted
/// run is empty on the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it does.
    pub operation: Operation,
    /// The words, in bytes of each source.
    pub spans: Sides<Span>,
    /// Whether only spaces, dashes, quotes or look-alike letters differ.
    pub is_editorial: bool,
    /// The renumbering that this edit only follows.
    pub follows: Option<Box<Sides<Address>>>,
}

impl Edit {
    /// Whether words come or go, not only another look of the same.
    pub fn changes_words(&self) -> bool {
        self.operation != Operation::Keep && !self.is_editorial
    }
}

/// The edits of a pair. Joined, the kept and deleted words are the old ones,
/// byte for byte, and the kept and inserted words the new ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redline {
    /// The edits of the heading; none where several provisions share the row.
    pub heading: Vec<Edit>,
    /// The edits of the provision's own words; of all headings and words, in reading
    /// order, where several share the row.
    pub text: Vec<Edit>,
}

impl Redline {
    /// All edits, the heading's first.
    pub fn edits(&self) -> impl Iterator<Item = &Edit> + Clone {
        self.heading.iter().chain(&self.text)
    }

    /// Whether no word changed: what is gone at one place has come at another.
    pub fn keeps_all_words(&self, documents: Sides<&Document>) -> bool {
        let changed = self.edits().filter(|edit| !edit.is_editorial);
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for edit in changed {
            match edit.operation {
                Operation::Keep => (),
                Operation::Delete => gone.push(documents.old.words(edit.spans.old).trim()),
                Operation::Insert => come.push(documents.new.words(edit.spans.new).trim()),
            }
        }
        for words in [&mut gone, &mut come] {
            words.retain(|words| !words.is_empty());
            words.sort_unstable();
        }
        gone == come && gone.iter().all(|words| words.split(' ').count() >= FEWEST_TO_PASS)
    }
}

/// Fewer words that are gone at one place and come at another did not pass, they
/// changed what is said: a negation, a number.
const FEWEST_TO_PASS: usize = 4;

/// The edits between the provisions of a row, one on a side at most. For a row that
/// several share see [`super::shared`].
pub fn redline(documents: Sides<&Document>, ids: Sides<Option<ProvisionId>>) -> Redline {
    let sources = documents.map(Document::source);
    let edits = |which: fn(&Provision) -> Option<Span>| {
        let passages = documents
            .zip(ids)
            .map(|(document, id)| id.and_then(|id| which(document.provision(id))));
        edits(sources, passages.as_ref().map(Option::as_slice))
    };
    Redline { heading: edits(|each| each.heading), text: edits(|each| each.text) }
}

/// The edits between two lists of passages.
pub fn edits(sources: Sides<&str>, passages: Sides<&[Span]>) -> Vec<Edit> {
    match (passages.old, passages.new) {
        ([], []) => Vec::new(),
        ([old], [new]) => edits_of_pair(sources, Sides::new(*old, *new)),
        ([gone], []) => {
            let gone = Sides::new(gone.trimmed(sources.old), Span::empty(0));
            whole(Operation::Delete, gone).into_iter().collect()
        }
        ([], [come]) => {
            let come = Sides::new(Span::empty(0), come.trimmed(sources.new));
            whole(Operation::Insert, come).into_iter().collect()
        }
        _ => {
            let elements =
                sources.zip(passages).map(|(source, passages)| elements(source, passages));
            let elements = elements.as_ref().map(Vec::as_slice);
            Writer::new(sources, elements).write(&equal_runs(elements, || 0))
        }
    }
}

/// What is wholly new or gone is not read.
fn whole(operation: Operation, spans: Sides<Span>) -> Option<Edit> {
    let edit = Edit { operation, spans, is_editorial: false, follows: None };
    (!spans.old.is_empty() || !spans.new.is_empty()).then_some(edit)
}

/// The edits between two passages: what lies between their equal ends is read.
fn edits_of_pair(sources: Sides<&str>, passages: Sides<Span>) -> Vec<Edit> {
    let window = window(sources, passages);
    let read = sources.zip(window).map(|(source, window)| elements(source, &[window]));
    let read = read.as_ref().map(Vec::as_slice);
    let before = passages.zip(window).map(|(whole, read)| Span::new(whole.start, read.start));
    let after = passages.zip(window).map(|(whole, read)| Span::new(read.end, whole.end));
    let outside = || {
        let around = elements(sources.old, &[before.old, after.old]);
        around.iter().filter(|each| each.names()).count()
    };
    let runs = equal_runs(read, outside);
    let mut writer = Writer { is_one_passage: true, ..Writer::new(sources, read) };
    writer.keep(before);
    writer.runs(&runs);
    writer.keep(after);
    writer.edits
}

/// Beyond so many comparisons the words are not compared for the fewest edits,
/// but for few: the time grows no faster than the text.
const MOST_COMPARISONS: usize = 1 << 20;

/// Gathers what is equal.
#[derive(Default)]
struct Runs(Vec<Run>);

impl Runs {
    fn add(&mut self, run: Run) {
        match self.0.last_mut() {
            Some(last) if last.end() == Sides::new(run.old, run.new) => last.len += run.len,
            _ if run.len > 0 => self.0.push(run),
            _ => (),
        }
    }
}

impl DiffHook for Runs {
    type Error = Infallible;

    fn equal(&mut self, old: usize, new: usize, len: usize) -> Result<(), Infallible> {
        self.add(Run { old, new, len });
        Ok(())
    }
}

/// A sequence of elements as that of their keys.
struct Keys<'a>(&'a [Element]);

impl Index<usize> for Keys<'_> {
    type Output = u64;

    fn index(&self, at: usize) -> &u64 {
        &self.0[at].key
    }
}

/// The runs of equal elements that a reader would see; none where the passage
/// is a new one. `outside` counts the words that name something and are equal
/// around them.
fn equal_runs(elements: Sides<&[Element]>, outside: impl FnOnce() -> usize) -> Vec<Run> {
    let length = elements.map(<[_]>::len);
    let found = if length.old.saturating_mul(length.new) <= MOST_COMPARISONS {
        of_fewest_edits(elements)
    } else {
        let (old, new) = (Keys(elements.old), Keys(elements.new));
        let mut found = Runs::default();
        let Ok(()) = myers::diff(&mut found, &old, 0..length.old, &new, 0..length.new);
        found.0
    };
    let mut runs = readable(gathered(found, elements), elements, outside);
    slide(&mut runs, true, elements.new);
    slide(&mut runs, false, elements.old);
    runs
}

/// What stays equal with the fewest edits. Mostly at most one element between the
/// equal ends is on both sides, and there is nothing to search.
fn of_fewest_edits(elements: Sides<&[Element]>) -> Vec<Run> {
    let Sides { old, new } = elements;
    let is_same = |(old, new): &(&Element, &Element)| old.key == new.key;
    let before = old.iter().zip(new).take_while(is_same).count();
    let behind = old[before..].iter().rev().zip(new[before..].iter().rev());
    let after = behind.take_while(is_same).count();
    let between = elements.map(|side| before..side.len() - after);
    let mut found = Runs::default();
    found.add(Run { old: 0, new: 0, len: before });
    if let Some(shared) = shared(elements, &between) {
        found.add(shared);
    } else {
        let keys = elements.map(Keys);
        let (old, new) = (between.old.clone(), between.new.clone());
        let Ok(()) = myers::diff_deadline_raw(&mut found, &keys.old, old, &keys.new, new, None);
    }
    found.add(Run { old: between.old.end, new: between.new.end, len: after });
    found.0
}

/// Writes equal runs and what lies between them as edits of bytes.
struct Writer<'a> {
    sources: Sides<&'a str>,
    elements: Sides<&'a [Element]>,
    edits: Vec<Edit>,
    /// Whether the elements of each side follow one another without a gap.
    is_one_passage: bool,
    /// The bytes written so far on each side.
    at: Sides<usize>,
    pending: Sides<Span>,
    pending_is_editorial: bool,
}

impl<'a> Writer<'a> {
    fn new(sources: Sides<&'a str>, elements: Sides<&'a [Element]>) -> Self {
        let at = elements.map(|side| side.first().map_or(0, |first| first.whole().start));
        let pending = at.map(Span::empty);
        let is_one_passage = false;
        let edits = Vec::new();
        Self { sources, elements, edits, is_one_passage, at, pending, pending_is_editorial: true }
    }

    fn write(mut self, runs: &[Run]) -> Vec<Edit> {
        self.runs(runs);
        self.edits
    }

    /// Writes the elements, of which `runs` are equal.
    fn runs(&mut self, runs: &[Run]) {
        let mut from = Sides::new(0, 0);
        for run in runs {
            self.change(from, Sides::new(run.old, run.new));
            if !self.keep_run(*run) {
                for at in 0..run.len {
                    self.equal(Sides::new(run.old + at, run.new + at));
                }
            }
            from = Sides::new(run.old + run.len, run.new + run.len);
        }
        self.change(from, self.elements.map(<[_]>::len));
        self.flush();
    }

    /// Keeps a run at once where its bytes are the same on both sides; between two
    /// of its elements nothing else may stand, as it does between two passages.
    fn keep_run(&mut self, run: Run) -> bool {
        let places = Sides::new(run.old, run.new);
        let spans =
            self.elements.zip(places).zip(self.at).map(|((side, place), at)| {
                side[place].from(at).join(side[place + run.len - 1].span)
            });
        let words = self.words(spans);
        let is_same = self.is_one_passage && words.old == words.new;
        if is_same {
            self.keep(spans);
        }
        is_same
    }

    /// The words under a span of each side.
    fn words(&self, spans: Sides<Span>) -> Sides<&'a str> {
        self.sources.zip(spans).map(|(source, span)| span.of(source))
    }

    /// The elements from `from` to `to` of each side changed.
    fn change(&mut self, from: Sides<usize>, to: Sides<usize>) {
        let changed = self.elements.zip(from.zip(to)).map(|(side, (from, to))| &side[from..to]);
        if changed.old.is_empty() && changed.new.is_empty() {
            return;
        }
        let next = self.elements.zip(to).map(|(side, to)| side.get(to));
        // The space before a word stays where a quote is put between them.
        let is_joined = next.map(|next| next.is_some_and(|next| next.space.is_empty()));
        let spaced = match (changed.old.first(), changed.new.first()) {
            (Some(old), None) if is_joined.old => Sides::new(Some(old), next.new),
            (None, Some(new)) if is_joined.new => Sides::new(next.old, Some(new)),
            (old, new) => Sides::new(old, new),
        };
        if let (Some(old), Some(new)) = (spaced.old, spaced.new) {
            self.equal_space(Sides::new(old, new));
        }
        for element in changed.old {
            self.advance(Sides::new(Some(element.from(self.at.old)), None), false);
        }
        for element in changed.new {
            self.advance(Sides::new(None, Some(element.from(self.at.new))), false);
        }
    }

    /// The space before both elements, kept where it is the same.
    fn equal_space(&mut self, pair: Sides<&Element>) {
        let spaces = pair.map(|element| element.space);
        let words = self.words(spaces);
        let may_end = self.pending_is_empty() || self.pending_is_editorial;
        if words.old == words.new && !words.old.is_empty() && may_end {
            self.keep(spaces);
        }
    }

    /// One element that is the same word on both sides.
    fn equal(&mut self, places: Sides<usize>) {
        let pair = self.elements.zip(places).map(|(side, at)| &side[at]);
        // A part of the space may be written.
        let left = |(element, at): (&Element, usize)| {
            Span::new(element.from(at).start.min(element.space.end), element.space.end)
        };
        let spaces = pair.zip(self.at).map(left);
        for spans in [spaces, pair.map(|element| element.span)] {
            let words = self.words(spans);
            if words.old == words.new {
                self.keep(spans);
            } else {
                let is_editorial = !self.ends_with_space(words);
                self.advance(spans.map(Some), is_editorial);
            }
        }
    }

    /// Whether a space goes with the words before it that come or go: where a text
    /// begins with them, the next word has none on the other side.
    fn ends_with_space(&self, words: Sides<&str>) -> bool {
        let is_space = words.map(|words| !words.is_empty() && words.trim().is_empty());
        let is_pure = match (self.pending.old.is_empty(), self.pending.new.is_empty()) {
            (false, true) => is_space.old && words.new.is_empty(),
            (true, false) => is_space.new && words.old.is_empty(),
            _ => false,
        };
        is_pure && !self.pending_is_editorial
    }

    fn pending_is_empty(&self) -> bool {
        self.pending.old.is_empty() && self.pending.new.is_empty()
    }

    /// Counts the bytes under `spans` among the changed ones.
    fn advance(&mut self, spans: Sides<Option<Span>>, is_editorial: bool) {
        if !self.pending_is_empty() && self.pending_is_editorial != is_editorial {
            self.flush();
        }
        self.jump(spans.map(|span| span.map(|span| span.start)));
        let step =
            |(pending, span): (Span, Option<Span>)| span.map_or(pending, |it| pending.join(it));
        self.pending = self.pending.zip(spans).map(step);
        self.pending_is_editorial &= is_editorial;
        self.at = self.pending.map(|pending| pending.end);
    }

    /// Goes to where the next words begin. Between two passages of a split or
    /// merged provision stand bytes that belong to neither, and end a change.
    fn jump(&mut self, starts: Sides<Option<usize>>) {
        let at = self.at.zip(starts).map(|(at, start)| start.unwrap_or(at));
        if at != self.at {
            self.flush();
            self.at = at;
            self.pending = at.map(Span::empty);
        }
    }

    fn keep(&mut self, spans: Sides<Span>) {
        if spans.old.is_empty() {
            return;
        }
        self.jump(spans.map(|span| Some(span.start)));
        self.flush();
        match self.edits.last_mut() {
            Some(Edit { operation: Operation::Keep, spans: last, .. })
                if last.old.end == spans.old.start && last.new.end == spans.new.start =>
            {
                last.old.end = spans.old.end;
                last.new.end = spans.new.end;
            }
            _ => self.push(Operation::Keep, spans, false),
        }
        self.at = spans.map(|span| span.end);
        self.pending = self.at.map(Span::empty);
    }

    fn flush(&mut self) {
        let Sides { old, new } = self.pending;
        let is_editorial = self.pending_is_editorial;
        if !old.is_empty() {
            let spans = Sides::new(old, Span::empty(new.start));
            self.push(Operation::Delete, spans, is_editorial);
        }
        if !new.is_empty() {
            let spans = Sides::new(Span::empty(old.end), new);
            self.push(Operation::Insert, spans, is_editorial);
        }
        self.pending = self.at.map(Span::empty);
        self.pending_is_editorial = true;
    }

    fn push(&mut self, operation: Operation, spans: Sides<Span>, is_editorial: bool) {
        self.edits.push(Edit { operation, spans, is_editorial, follows: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The edits of two texts, written `[-gone-]{+new+}`.
    fn marked(old: &str, new: &str) -> String {
        let whole = Sides::new(old, new).map(|text| [Span::new(0, text.len())]);
        let edits = edits(Sides::new(old, new), whole.as_ref().map(|it| &it[..]));
        let write = |edit: &Edit| match edit.operation {
            Operation::Keep => edit.spans.old.of(old).to_owned(),
            Operation::Delete => format!("[-{}-]", edit.spans.old.of(old)),
            Operation::Insert => format!("{{+{}+}}", edit.spans.new.of(new)),
        };
        edits.iter().map(write).collect()
    }

    #[test]
    fn changes_are_marked_where_a_reader_would_mark_them() {
        for (old, new, expected) in [
            (
                "в течение двадцати четырех часов",
                "в течение двадцати двух часов",
                "в течение двадцати [-четырех-]{+двух+} часов",
            ),
            ("обязан подать жалобу", "обязан жалобу", "обязан[- подать-] жалобу"),
            ("Оператор обязан", "Оператор связи обязан", "Оператор{+ связи+} обязан"),
            ("1) первый;", "1) первый.", "1) первый[-;-]{+.+}"),
            ("Ведёт реестр", "Ведет реестр", "[-Ведёт-]{+Ведет+} реестр"),
            ("пункт\u{a0}5", "пункт 5", "пункт[-\u{a0}-]{+ +}5"),
            ("", "новое", "{+новое+}"),
            ("Оператор связи обязан", "связи обязан", "[-Оператор -]связи обязан"),
            ("осы баптың", "Егер осы баптың", "{+Егер +}осы баптың"),
            ("of trusted persons", "of (trusted) persons", "of {+(+}trusted{+)+} persons"),
            ("учет «лиц»", "учет лиц", "учет [-«-]лиц[-»-]"),
            (
                "ведёт учёт детей",
                "ведет учет родителей",
                "[-ведёт-]{+ведет+} [-учёт-]{+учет+} [-детей-]{+родителей+}",
            ),
            (
                "Заявление рассматривается. Ответ даётся.",
                "Заявление рассматривается. Срок продлевается. Ответ даётся.",
                "Заявление рассматривается.{+ Срок продлевается.+} Ответ даётся.",
            ),
        ] {
            assert_eq!(marked(old, new), expected);
        }
    }

    #[test]
    fn both_texts_can_be_read_back() {
        let texts = ["а б, в", "", "а,\u{a0}б в г", "в б а", "x а  б"];
        for old in texts {
            for new in texts {
                let whole = Sides::new(old, new).map(|text| [Span::new(0, text.len())]);
                let edits = edits(Sides::new(old, new), whole.as_ref().map(|it| &it[..]));
                let without = |gone| edits.iter().filter(move |edit| edit.operation != gone);
                let read_old: String =
                    without(Operation::Insert).map(|edit| edit.spans.old.of(old)).collect();
                let read_new: String =
                    without(Operation::Delete).map(|edit| edit.spans.new.of(new)).collect();
                assert_eq!((read_old.as_str(), read_new.as_str()), (old, new));
            }
        }
    }
}
