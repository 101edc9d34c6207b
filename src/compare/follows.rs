//! Edits that only follow a renumbering: article 5 became 6, and «статьи 5»
//! became «статьи 6» in another provision.
//!
//! An edit follows when every number that it deletes leads to a provision of the
//! old document, every number that it inserts leads to the one that answers to it
//! in the new document, in the same order, and no other word is touched. Of an
//! edit that touches others too, the numbers that follow are told apart.

use super::citations::{Cited, cited_where};
use super::comparison::{Change, Evidence, Row};
use super::edited::{Edited, touch};
use super::redline::{Edit, Operation};
use super::references::Passage;
use super::sides::Sides;
use super::significance::Few;
use super::targets::Targets;
use crate::document::{Address, Document, ProvisionId};
use crate::text::fold::fold_for_search;
use crate::text::language::Language;
use crate::text::lexicon;
use crate::text::numerals::{Numeral, numerals_among};
use crate::text::span::Span;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::ptr;

/// The renumberings that edits may follow.
pub(super) struct Renumberings<'a> {
    documents: Sides<&'a Document>,
    answers: Answers,
    targets: Sides<Targets<'a>>,
}

impl<'a> Renumberings<'a> {
    /// Finds them; `None` where every provision kept its place.
    pub(super) fn new(documents: Sides<&'a Document>, rows: &[Row]) -> Option<Self> {
        let is_elsewhere = |row: &Row| row.changes.iter().any(|each| *each != Change::Amended);
        rows.iter().any(is_elsewhere).then(|| Self {
            documents,
            answers: Answers::new(documents, rows),
            targets: documents.map(Targets::new),
        })
    }

    /// Marks the edits that follow one of them, of a heading or a text in the row
    /// of the provisions `here`.
    pub(super) fn mark(
        &self,
        here: Sides<&[ProvisionId]>,
        read: (&Edited<'_>, Sides<&Passage<'_>>),
        edits: &mut Vec<Edit>,
    ) {
        let pairs: Few<usize> = pairs(edits).collect();
        if !pairs.iter().any(|at| has_number(self.documents, &edits[*at])) {
            return;
        }
        let (edited, passages) = read;
        let places = edited.changed.as_ref().zip(edited.origins.as_ref());
        let cited = passages.zip(places).map(|(passage, (changed, origins))| {
            let is_wanted = |span| !origins.are_one() || touch(changed, span);
            let mut cited = cited_where(passage, is_wanted);
            for each in &mut cited {
                each.number = origins.in_source(each.number);
            }
            cited
        });
        let reader = Reader { renumberings: self, here, cited };
        for at in pairs.into_iter().rev() {
            let (old, new) = match edits[at].operation {
                Operation::Insert => (edits[at + 1].spans.old, edits[at].spans.new),
                _ => (edits[at].spans.old, edits[at + 1].spans.new),
            };
            let edited = Sides::new(old, new);
            if let Some(follows) = reader.followed(edited).map(Box::new) {
                edits[at].follows = Some(follows.clone());
                edits[at + 1].follows = Some(follows);
                continue;
            }
            // What is written anew is shown whole.
            let is_most = passages.zip(edited).map(|(all, span)| span.len() * 2 > all.text.len());
            let apart = reader.apart(edited);
            if !is_most.old && !is_most.new && !apart.is_empty() {
                edits.splice(at..at + 2, apart);
            }
        }
    }
}

/// The first places of the deletions that an insertion follows, or the other way.
fn pairs(edits: &[Edit]) -> impl Iterator<Item = usize> {
    let is_pair = |at: &usize| {
        let operations = (edits[*at].operation, edits[at + 1].operation);
        matches!(
            operations,
            (Operation::Delete, Operation::Insert) | (Operation::Insert, Operation::Delete)
        )
    };
    (0..edits.len().saturating_sub(1)).filter(is_pair)
}

/// Whether a number may be among the words of an edit: digits or an ordinal.
fn has_number(documents: Sides<&Document>, edit: &Edit) -> bool {
    let words = match edit.operation {
        Operation::Insert => documents.new.words(edit.spans.new),
        _ => documents.old.words(edit.spans.old),
    };
    let language = documents.new.language();
    words.bytes().any(|byte| byte.is_ascii_digit()) || {
        let read = lexicon::words(words);
        let is_english = language == Language::English;
        let is_ordinal = |numeral: &Numeral| numeral.is_ordinal || is_english;
        numerals_among(words, &read, language).iter().any(is_ordinal)
    }
}

/// What stands in the place of a provision and is no liker to it does not answer
/// to it for certain, unless it has its heading.
const UNLIKE: f32 = 0.3;

/// Which new provision answers to an old one.
pub(super) struct Answers {
    /// Where one answers to one.
    new_of_old: Vec<Option<ProvisionId>>,
    /// Where one was split, merged with another or took over a part of it.
    shared: Vec<Option<ProvisionId>>,
}

impl Answers {
    pub(super) fn new(documents: Sides<&Document>, rows: &[Row]) -> Self {
        let mut new_of_old = vec![None; documents.old.provisions().len()];
        let mut shared = new_of_old.clone();
        for row in rows {
            let is_trusted = row.matched_by != Some(Evidence::Position)
                || row.likeness > UNLIKE
                || keeps_heading(documents, row);
            if row.sides.old.is_empty() || row.sides.new.is_empty() || !is_trusted {
                continue;
            }
            let kind = |document: &Document, id: ProvisionId| document.provision(id).kind;
            if let ([old], [new]) = (row.sides.old.as_slice(), row.sides.new.as_slice()) {
                let is_alike = kind(documents.old, *old) == kind(documents.new, *new);
                new_of_old[old.0] = is_alike.then_some(*new);
                continue;
            }
            for old in &row.sides.old {
                let (answer, heir) = answers(documents, *old, row);
                new_of_old[old.0] = answer;
                shared[old.0] = heir;
            }
        }
        Self { new_of_old, shared }
    }

    pub(super) fn to(&self, old: ProvisionId) -> Option<ProvisionId> {
        self.new_of_old[old.0]
    }

    /// The same; of what was split, where it begins now, and of what was merged,
    /// what it went into: its number is the one that its citations follow.
    fn followed(&self, old: ProvisionId) -> Option<ProvisionId> {
        self.to(old).or(self.shared[old.0])
    }
}

/// Whether one provision was written anew under the heading that it had.
fn keeps_heading(documents: Sides<&Document>, row: &Row) -> bool {
    let ([old], [new]) = (row.sides.old.as_slice(), row.sides.new.as_slice()) else {
        return false;
    };
    let headings = documents.zip(Sides::new(*old, *new)).map(|(document, id)| {
        let heading = document.provision(id).heading?;
        Some(fold_for_search(document.words(heading)))
    });
    headings.old.is_some() && headings.old == headings.new
}

/// What answers to one of several provisions of a row: the only one of its kind;
/// and where it begins now if it shares that with others: the first piece, the
/// whole that it went into, or the one in its place.
fn answers(
    documents: Sides<&Document>,
    old: ProvisionId,
    row: &Row,
) -> (Option<ProvisionId>, Option<ProvisionId>) {
    let kind = documents.old.provision(old).kind;
    let alike = documents.zip(row.sides.as_ref()).map(|(document, ids)| {
        ids.iter().copied().filter(|id| document.provision(*id).kind == kind).collect::<Vec<_>>()
    });
    match (alike.old.as_slice(), alike.new.as_slice()) {
        ([_], [only]) => (Some(*only), None),
        ([_], [first, ..]) | (_, [first]) => (None, Some(*first)),
        (olds, news) if olds.len() == news.len() => {
            let at = olds.iter().position(|each| *each == old);
            (None, at.map(|at| news[at]))
        }
        _ => (None, None),
    }
}

/// Citations under an edit: of a number alone, one.
type Within<'r, 'a> = SmallVec<[&'r Cited<'a>; 4]>;

/// A heading or a text whose edits may follow a renumbering.
struct Reader<'r, 'a> {
    renumberings: &'r Renumberings<'r>,
    here: Sides<&'r [ProvisionId]>,
    /// What it cites; the numbers in bytes of the sources.
    cited: Sides<Vec<Cited<'a>>>,
}

impl<'a> Reader<'_, 'a> {
    /// The renumbering that explains all the words of a deletion and the insertion
    /// in its place; of several the first.
    fn followed(&self, edited: Sides<Span>) -> Option<Sides<Address>> {
        let within = self.within(edited);
        if within.old.is_empty() || within.old.len() != within.new.len() {
            return None;
        }
        let others = within.as_ref().zip(edited.zip(self.renumberings.documents));
        let others = others
            .map(|(cited, (span, document))| other_words(document.words(span), span.start, cited));
        if others.old != others.new {
            return None;
        }
        let found = within.old.iter().zip(&within.new);
        let mut follows = found.map(|(old, new)| self.follows(Sides::new(*old, *new)));
        let first = follows.next()?;
        follows.all(|each| each.is_some()).then_some(first).flatten()
    }

    /// The numbers under a span of each side.
    fn within(&self, edited: Sides<Span>) -> Sides<Within<'_, 'a>> {
        self.cited.as_ref().zip(edited).map(|(cited, span)| {
            let touches =
                |each: &&Cited<'a>| each.number.start < span.end && span.start < each.number.end;
            cited.iter().filter(touches).collect()
        })
    }

    /// A deletion and the insertion in its place, with the numbers that follow as
    /// edits of their own; nothing where none does.
    fn apart(&self, edited: Sides<Span>) -> Vec<Edit> {
        let within = self.within(edited);
        if within.old.len() != within.new.len() {
            return Vec::new();
        }
        let sources = self.renumberings.documents.map(Document::source);
        let pairs = within.old.iter().zip(&within.new);
        let follow = pairs.filter_map(|(old, new)| {
            let numbers = Sides::new(old.number, new.number);
            Some((with_endings(sources, numbers, edited), self.follows(Sides::new(*old, *new))?))
        });
        let mut follow: Vec<_> = follow.collect();
        follow.sort_by_key(|(numbers, _)| numbers.old);
        let mut pieces = Pieces { sources, at: edited.map(|span| span.start), edits: Vec::new() };
        for (numbers, follows) in follow {
            let is_next = pieces.at.zip(numbers).map(|(at, number)| at <= number.start);
            if is_next.old && is_next.new {
                pieces.change(numbers.map(|number| number.start));
                pieces.follow(numbers, follows);
            }
        }
        if !pieces.edits.is_empty() {
            pieces.change(edited.map(|span| span.end));
        }
        pieces.edits
    }

    /// The renumbering between what two citations name: of the unit itself, else
    /// of all that they name below it.
    fn follows(&self, cited: Sides<&Cited<'a>>) -> Option<Sides<Address>> {
        let kinds = cited.map(|each| each.reference().kind);
        if kinds.old != kinds.new || !self.covers_the_same(cited) {
            return None;
        }
        self.answer(cited).or_else(|| {
            let below = cited.zip(self.cited.as_ref()).map(|(cited, all)| {
                let is_below = |each: &&Cited<'a>| {
                    let is_inside = each.path.starts_with(&cited.path) && !ptr::eq(*each, cited);
                    is_inside && each.is_smallest && each.citation == cited.citation
                };
                all.iter().filter(is_below).collect::<Vec<_>>()
            });
            if below.old.len() != below.new.len() {
                return None;
            }
            let mut each = below.old.iter().zip(&below.new);
            let first = each.next().map(|(old, new)| self.answer(Sides::new(*old, *new)))??;
            each.all(|(old, new)| self.answer(Sides::new(*old, *new)).is_some()).then_some(first)
        })
    }

    /// The addresses of what two citations name, where one answers to the other.
    fn answer(&self, cited: Sides<&Cited<'a>>) -> Option<Sides<Address>> {
        let Renumberings { documents, answers, .. } = self.renumberings;
        let named = self.named(cited)?;
        let address = |document: &Document, id| document.provision(id).address.clone();
        (answers.followed(named.old) == Some(named.new)).then(|| {
            Sides::new(address(documents.old, named.old), address(documents.new, named.new))
        })
    }

    /// The only provision that each of two citations names.
    fn named(&self, cited: Sides<&Cited<'a>>) -> Option<Sides<ProvisionId>> {
        let Renumberings { documents, targets, .. } = self.renumberings;
        let named = documents.zip(self.here).zip(cited.zip(targets.as_ref()));
        let named = named.map(|((document, ids), (cited, targets))| {
            let is_before =
                |id: &&ProvisionId| document.provision(**id).span().start <= cited.number.start;
            targets.named(cited, *ids.iter().rev().find(is_before)?)
        });
        Some(Sides::new(named.old?, named.new?))
    }

    /// Of the ends of ranges, «статьям 1–3», whether what lies between them is the
    /// same: what was inserted there is covered now, and was not before.
    fn covers_the_same(&self, cited: Sides<&Cited<'a>>) -> bool {
        let Renumberings { documents, answers, .. } = self.renumberings;
        let ranges = cited.zip(self.cited.as_ref()).zip(*documents);
        let ranges = ranges.map(|((end, all), document)| range(end, all, document.source()));
        let (old, new) = match (ranges.old, ranges.new) {
            (None, None) => return true,
            (Some(old), Some(new)) => (old, new),
            _ => return false,
        };
        let firsts = self.named(Sides::new(old.0, new.0));
        let (Some(firsts), Some(lasts)) = (firsts, self.named(Sides::new(old.1, new.1))) else {
            return false;
        };
        let covered = documents.zip(firsts.zip(lasts));
        let covered = covered.map(|(document, (first, last))| between(document, first, last));
        let mut pairs = covered.old.iter().zip(&covered.new);
        covered.old.len() == covered.new.len()
            && pairs.all(|(old, new)| answers.followed(*old) == Some(*new))
    }
}

/// The provisions from one to another that are called as they are.
fn between(document: &Document, first: ProvisionId, last: ProvisionId) -> Vec<ProvisionId> {
    let end = document.provision(first);
    let is_one = |id: &ProvisionId| {
        let each = document.provision(*id);
        each.kind == end.kind && (each.kind.is_numbered_through() || each.parent == end.parent)
    };
    (first.0..=last.0).map(ProvisionId).filter(is_one).collect()
}

/// The two ends of the range that a number, which is one of `all`, is an end of.
fn range<'r, 'a>(
    end: &Cited<'a>,
    all: &'r [Cited<'a>],
    source: &str,
) -> Option<(&'r Cited<'a>, &'r Cited<'a>)> {
    let mut pairs = all.iter().zip(all.iter().skip(1));
    pairs.find(|(first, last)| {
        let has_one_name = (ptr::eq(*first, end) || ptr::eq(*last, end))
            && first.citation == last.citation
            && first.reference().kind == last.reference().kind
            && first.path.len() == last.path.len();
        has_one_name && {
            let between = source.get(first.number.end..last.number.start).unwrap_or_default();
            let joint = between.trim_start_matches(')').trim();
            matches!(joint, "-" | "‐" | "‑" | "‒" | "–" | "—" | "―" | "−" | "to")
        }
    })
}

/// Numbers with what is joined to them, where that is the same: «5-бабының».
fn with_endings(sources: Sides<&str>, numbers: Sides<Span>, within: Sides<Span>) -> Sides<Span> {
    let rest = sources.zip(numbers.zip(within));
    let rest =
        rest.map(|(source, (number, within))| &source[number.end..within.end.max(number.end)]);
    let is_joined = |(old, new): &(char, char)| old == new && (old.is_alphabetic() || *old == '-');
    let ending = rest.old.chars().zip(rest.new.chars()).take_while(is_joined);
    let length: usize = ending.map(|(letter, _)| letter.len_utf8()).sum();
    numbers.map(|number| Span::new(number.start, number.end + length))
}

/// An edit cut in pieces.
struct Pieces<'a> {
    sources: Sides<&'a str>,
    /// What is written so far.
    at: Sides<usize>,
    edits: Vec<Edit>,
}

impl Pieces<'_> {
    /// A number that follows.
    fn follow(&mut self, numbers: Sides<Span>, follows: Sides<Address>) {
        self.replace(numbers, Some(follows));
    }

    /// All words up to `ends`; the space around them is kept where it is the same.
    fn change(&mut self, ends: Sides<usize>) {
        let spans = self.at.zip(ends).map(|(start, end)| Span::new(start, end));
        let words = self.sources.zip(spans).map(|(source, span)| span.of(source));
        let before = words.map(|words| words.len() - words.trim_start().len());
        let is_same = words.old[..before.old] == words.new[..before.new];
        let before = if is_same { before.old } else { 0 };
        self.keep(before);
        let words = words.map(|words| &words[before..]);
        let after = words.map(|words| words.len() - words.trim_end().len());
        let is_same = words.old.ends_with(&words.new[words.new.len() - after.new..])
            && after.old == after.new;
        let after = if is_same { after.old } else { 0 };
        let ends = ends.map(|end| end - after);
        self.replace(self.at.zip(ends).map(|(start, end)| Span::new(start, end)), None);
        self.keep(after);
    }

    fn keep(&mut self, length: usize) {
        if length > 0 {
            let spans = self.at.map(|start| Span::new(start, start + length));
            self.push(Operation::Keep, spans, None);
            self.at = spans.map(|span| span.end);
        }
    }

    fn replace(&mut self, spans: Sides<Span>, follows: Option<Sides<Address>>) {
        let Sides { old, new } = spans;
        if !old.is_empty() {
            let spans = Sides::new(old, Span::empty(new.start));
            self.push(Operation::Delete, spans, follows.clone());
        }
        if !new.is_empty() {
            self.push(Operation::Insert, Sides::new(Span::empty(old.end), new), follows);
        }
        self.at = spans.map(|span| span.end);
    }

    fn push(&mut self, operation: Operation, spans: Sides<Span>, follows: Option<Sides<Address>>) {
        self.edits.push(Edit {
            operation,
            spans,
            is_editorial: false,
            follows: follows.map(Box::new),
        });
    }
}

/// The words of an edit that are not of the numbers that it cites.
fn other_words<'a>(text: &'a str, start: usize, cited: &[&Cited<'_>]) -> Vec<Cow<'a, str>> {
    // Most edits are of a number and nothing else.
    if cited.iter().any(|each| each.number == Span::new(start, start + text.len())) {
        return Vec::new();
    }
    let words = lexicon::words(text).into_iter();
    let is_cited = |at: usize| cited.iter().any(|each| each.number.contains(at));
    words.filter(|word| !is_cited(word.span.start + start)).map(|word| word.key).collect()
}
