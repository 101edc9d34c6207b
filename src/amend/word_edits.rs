//! Changes of words: where the words stand in a place, and what comes of it.

use super::bounds::is_quoted;
use super::done::Done;
use super::edit::Edit;
use super::find::{find, find_all};
use super::gone::live;
use super::instruction::WordChange;
use super::locate::{Target, passages};
use super::near;
use super::outcome::{Carried, Refusal};
use super::phrase::Said;
use super::render::with_marks;
use crate::document::{Address, Document, ProvisionKind};
use crate::text::span::Span;

/// What ends a unit.
const STOPS: [char; 4] = ['.', ';', ',', ':'];

/// How many marks make the strongest emphasis.
const LONGEST_MARKS: usize = 3;

/// What changes of words are read with.
pub(super) struct Words<'a> {
    /// The amending act: it has the words.
    pub(super) amending: &'a Document,
    /// The law.
    pub(super) base: &'a Document,
    /// Whether all places are meant where the words stand.
    pub(super) throughout: bool,
    /// Passages that are left out.
    pub(super) except: Vec<Span>,
}

impl Words<'_> {
    /// The edits of one change in one place.
    fn change(&self, target: Target, change: WordChange) -> Result<Carried, Refusal> {
        let is_append = matches!(change, WordChange::Append(_));
        let target = if is_append { target.open(self.base) } else { target };
        let passages: Vec<_> = passages(self.base, target)
            .into_iter()
            .filter(|passage| !self.except.contains(passage))
            .collect();
        if is_append && passages.last().is_some_and(|last| is_closed(self.base, *last)) {
            return Err(Refusal::Gap);
        }
        self.change_in(&passages, change)
    }

    /// The change that is of the target at `at` alone, where each is of one of the targets.
    /// Words that stand in another of them too may be meant there as well.
    pub(super) fn own<'a>(
        &self,
        targets: &[Target],
        changes: &'a [WordChange],
        at: usize,
    ) -> Result<&'a [WordChange], Refusal> {
        let own = changes.get(at..=at).filter(|_| targets.len() == changes.len());
        let own = own.ok_or(Refusal::OtherText)?;
        let Some(words) = own.iter().find_map(|change| change.sought()) else { return Ok(own) };
        let sought = words.of(self.amending.source());
        let has_them = |target: &&Target| {
            let passages = passages(self.base, **target);
            !find(self.base.source(), &passages, sought).spans.is_empty()
        };
        let count = targets.iter().filter(has_them).count();
        let is_here = has_them(&&targets[at]);
        if is_here && count > 1 { Err(Refusal::ManyWords { words, count }) } else { Ok(own) }
    }

    /// The edits of several changes in one place.
    pub(super) fn changes(
        &self,
        target: Target,
        changes: &[WordChange],
    ) -> Result<Carried, Refusal> {
        let mut all = Carried::default();
        for change in changes {
            all.take(self.change(target, *change)?);
        }
        let deletes = all.edits.iter().any(|edit| edit.text.is_empty());
        let passages = if deletes { passages(self.base, target) } else { Vec::new() };
        let emptied = emptied(self.base, &passages, &all.edits);
        emptied.map_or(Ok(all), |unit| Err(Refusal::Emptied(unit)))
    }

    /// The edits of one change in some passages.
    pub(super) fn change_in(
        &self,
        passages: &[Span],
        change: WordChange,
    ) -> Result<Carried, Refusal> {
        let new = |said: Said| said.of(self.amending.source()).to_owned();
        let (sought, edit): (Said, Box<dyn Fn(Span) -> Edit>) = match change {
            WordChange::Append(said) => return self.append(passages, &new(said)),
            WordChange::Replace { old, new: said } => {
                (old, Box::new(move |span| Edit { span, text: new(said) }))
            }
            WordChange::Delete(old) => (old, Box::new(|span| self.deletion(span))),
            WordChange::After { anchor, new: said } => (
                anchor,
                Box::new(move |span: Span| Edit::insertion(span.end, spaced_behind(&new(said)))),
            ),
            WordChange::Before { anchor, new: said } => {
                (anchor, Box::new(move |span: Span| self.before(span, new(said).trim())))
            }
        };
        let words = sought.of(self.amending.source());
        let search = if self.throughout { find_all } else { find };
        let found = search(self.base.source(), passages, words);
        match found.spans.len() {
            0 => Err(self.missing(passages, sought)),
            count if count > 1 && !self.throughout => {
                Err(Refusal::ManyWords { words: sought, count })
            }
            _ => Ok(Carried {
                edits: found.spans.into_iter().map(edit).map(|edit| self.in_a_cell(edit)).collect(),
                is_folded: found.is_folded,
                ..Carried::default()
            }),
        }
    }

    /// Words before those of a span. A comma that they begin with stands right behind the word
    /// before them.
    fn before(&self, span: Span, new: &str) -> Edit {
        let stem = self.base.source()[..span.start].trim_end_matches([' ', '\u{a0}']);
        if new.starts_with([',', ';']) && !stem.ends_with('\n') {
            return Edit::insertion(stem.len(), new.to_owned());
        }
        Edit::insertion(span.start, format!("{new} "))
    }

    /// An edit as a cell has it, if it is of one: there `|` is no border.
    fn in_a_cell(&self, edit: Edit) -> Edit {
        if !edit.text.contains('|') || !is_of_a_table(self.base, edit.span) {
            return edit;
        }
        let text = edit.text.replace("\\|", "|").replace('|', "\\|");
        Edit { text, ..edit }
    }

    /// Words that are not `here`, where they are sought: what is like them, and where else
    /// they stand.
    fn missing(&self, here: &[Span], words: Said) -> Refusal {
        let title = self.base.iter().find(|(_, each)| each.kind == ProvisionKind::Title);
        let title = title.into_iter().flat_map(|(_, title)| title.passages());
        let all: Vec<_> = title.chain(passages(self.base, Target::Act)).collect();
        let (source, sought) = (self.base.source(), words.of(self.amending.source()));
        let nearest = near::words(source, here, sought).map(str::to_owned);
        let found = find(source, &all, sought);
        let elsewhere = found.spans.first().and_then(|span| self.base.at(span.start));
        let elsewhere = elsewhere.map(|id| self.base.provision(id).address.clone());
        Refusal::NoWords { words, place: None, elsewhere, nearest }
    }

    /// Words that go, with one of the two spaces that they leave.
    fn deletion(&self, span: Span) -> Edit {
        let source = self.base.source();
        let span = with_marks(source, span);
        let before = source[..span.start].chars().next_back();
        let behind = source[span.end..].chars().next();
        let is_blank = |letter: Option<char>| letter.is_some_and(|c| c == ' ' || c == '\u{a0}');
        let is_stop = behind.is_none_or(|c| c == '\n' || ".,;:!?)»*_".contains(c));
        let span = if is_blank(before) && (is_blank(behind) || is_stop) {
            let width = before.map_or(0, char::len_utf8);
            let start = span.start - width;
            // A sentence that goes takes its own stop along.
            let is_second = source[..start].ends_with('.') && behind == Some('.');
            Span::new(start, span.end + usize::from(is_second))
        } else if is_blank(behind) && before.is_none_or(|c| c == '\n' || "(«*_".contains(c)) {
            Span::new(span.start, span.end + behind.map_or(0, char::len_utf8))
        } else {
            span
        };
        Edit { span, text: String::new() }
    }

    /// Words at the end of a unit, before the stop that it ends with.
    fn append(&self, passages: &[Span], new: &str) -> Result<Carried, Refusal> {
        let last = passages.last().filter(|last| !last.is_empty()).ok_or(Refusal::Gap)?;
        let text = unmarked(last.of(self.base.source()));
        let stem = text.trim_end_matches(STOPS);
        let at = last.start + stem.len();
        // «дополнить словами «Плата вносится.»»: words of the last sentence, or one of their own?
        let is_sentence = new.starts_with(char::is_uppercase) && new.ends_with('.');
        if is_sentence && text.ends_with('.') {
            return Err(Refusal::OtherText);
        }
        let brings_a_stop = new.ends_with(['.', ';', ':']);
        let end = if brings_a_stop { last.start + text.len() } else { at };
        let edit = Edit { span: Span::new(at, end), text: spaced_behind(new) };
        Ok(Carried { edits: vec![edit], ..Carried::default() })
    }
}

/// The unit of one of some passages where edits leave none of its words, or of its heading,
/// without saying that it goes.
fn emptied(base: &Document, passages: &[Span], edits: &[Edit]) -> Option<Address> {
    let mut edits: Vec<_> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span.start);
    let is_emptied = |passage: &Span| is_emptied(base.source(), *passage, &edits);
    passages.iter().filter(|passage| is_emptied(passage)).find_map(|passage| {
        let provision = base.provision(base.at(passage.start)?);
        // A passage may be a sentence, or what stands beside the brackets of editors.
        let own = provision.passages().find(|own| own.contains(passage.start))?;
        is_emptied(&own).then(|| provision.address.clone())
    })
}

/// The unit of which no words are left by what was done before and what is carried out now,
/// each of which leaves some: it is not said that the unit goes.
pub(super) fn emptied_with(base: &Document, before: &Done, carried: &Carried) -> Option<Address> {
    let takes = carried.edits.iter().filter(|edit| edit.text.is_empty());
    takes.map(|edit| edit.span).find_map(|taken| {
        let provision = base.provision(base.at(taken.start)?);
        let own = provision.passages().find(|own| !own.common(taken).is_empty())?;
        let mut edits: Vec<_> = before.edits_at(own).collect();
        let is_alone = edits.is_empty() || carried.whole.contains(&provision.address);
        edits.extend(&carried.edits);
        edits.sort_by_key(|edit| edit.span.start);
        (!is_alone && is_emptied(base.source(), own, &edits)).then(|| provision.address.clone())
    })
}

/// Whether something of a passage goes by edits, which are in their order, and no word of it
/// stays or comes.
fn is_emptied(source: &str, passage: Span, edits: &[&Edit]) -> bool {
    let first = edits.partition_point(|edit| edit.span.end < passage.start);
    let met = &edits[first..];
    let met = &met[..met.partition_point(|edit| edit.span.start <= passage.end)];
    let goes = |edit: &&Edit| !edit.span.common(passage).is_empty();
    let brings = |edit: &&Edit| edit.text.contains(char::is_alphanumeric);
    let is_kept = |at: usize| !met.iter().any(|edit| edit.span.contains(at));
    let stays = |piece: Span| {
        let mut letters = piece.of(source).char_indices();
        letters.any(|(at, letter)| letter.is_alphanumeric() && is_kept(piece.start + at))
    };
    met.iter().any(goes) && !met.iter().any(brings) && !live(source, passage).into_iter().any(stays)
}

/// Whether words stand in a cell or in a quotation: behind the last one nothing is added to
/// what it stands in.
pub(super) fn is_closed(base: &Document, words: Span) -> bool {
    is_of_a_table(base, words) || base.at(words.start).is_some_and(|id| is_quoted(base, id))
}

/// Whether words stand in a cell.
pub(super) fn is_of_a_table(base: &Document, words: Span) -> bool {
    let at = base.at(words.start);
    at.is_some_and(|id| base.provision(id).kind == ProvisionKind::Row)
}

impl WordChange {
    /// The words that it looks for in the law.
    const fn sought(self) -> Option<Said> {
        match self {
            Self::Replace { old: words, .. }
            | Self::Delete(words)
            | Self::After { anchor: words, .. }
            | Self::Before { anchor: words, .. } => Some(words),
            Self::Append(_) => None,
        }
    }
}

/// Text without the marks that close an emphasis behind its full stop.
fn unmarked(text: &str) -> &str {
    let stem = text.trim_end_matches(['*', '_']);
    // More of them are a blank to be filled in.
    let are_marks = text.len() - stem.len() <= LONGEST_MARKS;
    if are_marks && stem.ends_with(STOPS) { stem } else { text }
}

/// Words as they stand behind others: with a space, unless they begin with a comma.
fn spaced_behind(new: &str) -> String {
    let new = new.trim();
    if new.starts_with([',', ';', '.', ':', ')', '-']) && !new.starts_with("- ") {
        new.to_owned()
    } else {
        format!(" {new}")
    }
}
