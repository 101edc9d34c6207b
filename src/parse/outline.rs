//! Lines and their labels to a tree of provisions.
//!
//! What has a label opens a unit. What has none goes on with the one before, is
//! the words of a unit that has none yet, a further part (часть: begins with a
//! capital letter) or an indent (абзац: begins with a small one), as the Law
//! «О правовых актах» art. 23(1) defines them.

use super::annex::with_whole_annexes;
use super::builder::{Builder, rank};
use super::contents::Listing;
use super::diagnostic::{Diagnostic, Oddity};
use super::editorial::{Bracket, is_announced};
use super::emphasis::{without_end_of_emphasis, without_led};
use super::headings::{is_headed, is_named, is_rest, opens_note, stands_alone};
use super::markdown::{Block, SourceLine, is_anchor, is_bare};
use super::marker::{Marker, is_annex, is_contents, is_preamble, marker, unstopped};
use super::ordinals::Ordinals;
use super::quotation::{Closing, closing, may_open, parted};
use super::stops::{
    begins_in_the_middle, breaks_off, is_ended, is_indent, is_instruction, is_sentence, is_short,
};
use super::tables::begins;
use super::unseen::{with_line_feeds, with_one_mark};
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::span::Span;

/// Reads `source` into its provisions.
pub fn outline(source: String, language: Language) -> (Document, Vec<Diagnostic>) {
    let (source, lines) = with_one_mark(with_line_feeds(source));
    let lines = parted(&source, without_led(&source, lines));
    let lines = with_whole_annexes(&source, lines);
    let mut reader = Reader::new(&source, &lines);
    for at in 0..lines.len() {
        reader.line(at);
    }
    reader.builder.finish(source, language)
}

/// What the line before gave its words to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passage {
    Heading(ProvisionId),
    Text(ProvisionId),
    Whole,
}

struct Reader<'a> {
    source: &'a str,
    lines: &'a [SourceLine],
    builder: Builder,
    previous: Passage,
    quotation: Option<Closing>,
    table: Option<ProvisionId>,
    /// Of the last footnote.
    bracket: Bracket,
    ordinals: Ordinals,
    listing: Listing<'a>,
    contents_until: usize,
    has_title: bool,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str, lines: &'a [SourceLine]) -> Self {
        Self {
            source,
            lines,
            builder: Builder::for_lines(lines.len()),
            previous: Passage::Whole,
            quotation: None,
            table: None,
            bracket: Bracket::default(),
            ordinals: Ordinals::default(),
            listing: Listing::default(),
            contents_until: 0,
            has_title: false,
        }
    }

    fn line(&mut self, at: usize) {
        let mut line = self.lines[at];
        if self.quotation.is_some_and(|closing| closing.line < at) {
            self.quotation = None;
            self.builder.close_quotation();
            self.previous = Passage::Whole;
        }
        if line.block != Block::Row {
            self.table = None;
        }
        line.words.end = self.quotation.map_or(line.words.end, |it| it.end_of(at, line.words));
        let words = line.words.of(self.source);
        if is_anchor(words) || words.is_empty() {
            return;
        }
        if at < self.contents_until {
            self.contents_entry(line);
        } else if line.block == Block::Quotation && !is_annex(words)
            || opens_note(words, self.source, &self.lines[at + 1..])
            || self.is_inside_footnote(line)
        {
            self.footnote(line);
        } else if line.block == Block::Row {
            self.row(at, line);
        } else {
            self.unit_or_passage(at);
        }
    }

    /// The first byte of the physical line that holds `span`.
    fn line_start(&self, span: Span) -> usize {
        // Nearly always `span` begins there, or a few signs later.
        let mut before = self.source.as_bytes()[..span.start].iter();
        before.rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
    }

    /// Whether the line before is a footnote whose bracket is still open, or the heading of
    /// one, «Примечание РЦПИ!», and this says what it is of.
    fn is_inside_footnote(&self, line: SourceLine) -> bool {
        let last = self.builder.last().filter(|_| self.previous == Passage::Whole);
        let last = last.map(|last| self.builder.get(last));
        let is_footnote = |last: &&Provision| last.kind == ProvisionKind::Editorial;
        let words = line.words.of(self.source);
        last.filter(is_footnote).and_then(|last| last.text).is_some_and(|text| {
            line.joins && self.bracket.is_open()
                || is_announced(text.of(self.source), words) && marker(words, false).is_none()
        })
    }

    fn footnote(&mut self, line: SourceLine) {
        let is_footnote = |id: &ProvisionId| self.builder.get(*id).kind == ProvisionKind::Editorial;
        // Words between the two are of another provision; a bracket opens another note.
        let words = line.words.of(self.source);
        let is_next = self.previous == Passage::Whole && !self.bracket.is_before(words);
        let goes_on = line.joins && is_next;
        if let Some(last) = self.builder.last().filter(|last| goes_on && is_footnote(last)) {
            let text = self.builder.get(last).text;
            self.builder.get_mut(last).text = text.map(|text| text.join(line.words));
            self.bracket.read(words);
            return;
        }
        let id = self.builder.add_footnote(self.line_start(line.words));
        self.builder.get_mut(id).text = Some(line.words);
        self.bracket = Bracket::of(words);
        self.previous = Passage::Whole;
    }

    fn row(&mut self, at: usize, line: SourceLine) {
        let start = self.line_start(line.words);
        if self.table.is_none() || begins(self.source, self.lines, at) {
            self.builder.close_to(rank(ProvisionKind::Indent));
            let table = self.builder.open(ProvisionKind::Table, None, start);
            self.table = Some(table);
            self.ordinals.restart();
        }
        let row = self.builder.add(ProvisionKind::Row, None, start);
        let ordinal = self.ordinals.of_row(self.source, line.words);
        let row = self.builder.get_mut(row);
        row.label = ordinal.map(|(label, _)| label.into());
        row.text = Some(ordinal.map_or(line.words, |(_, rest)| rest));
        self.previous = Passage::Whole;
    }

    fn contents_entry(&mut self, line: SourceLine) {
        let start = self.line_start(line.words);
        let entry = self.builder.add(ProvisionKind::Indent, None, start);
        self.builder.get_mut(entry).text = Some(line.words);
        self.previous = Passage::Whole;
    }

    fn unit_or_passage(&mut self, at: usize) {
        let line = self.lines[at];
        let mut start = self.line_start(line.words);
        let mut words = line.words;
        if let Some(closing) = self.quotation_opened_by(at) {
            start = start.max(self.lines[..at].last().map_or(0, |before| before.words.end));
            self.open_quotation(closing, start, words);
            words.start += words.of(self.source).chars().next().map_or(0, char::len_utf8);
            start = words.start;
        }
        words.end = self.quotation.map_or(words.end, |it| it.end_of(at, words));
        match self.marker(line, words) {
            Some(found) if self.opens_a_unit(line, &found) => self.unit(at, words, start, found),
            _ => self.unlabelled(at, words, start),
        }
    }

    /// The label of some words, the stop of a point that goes on with its list aside.
    fn marker(&self, line: SourceLine, words: Span) -> Option<Marker> {
        let words = words.of(self.source);
        let goes_on = |found: &Marker| {
            let point = |next| self.builder.before(found.kind, next).is_some();
            !line.joins && found.number.as_ref().is_some_and(point)
        };
        let unstopped = || unstopped(words).filter(goes_on);
        marker(words, line.block == Block::Heading).or_else(unstopped)
    }

    /// The end of the quoted structure that begins at a line, if one does.
    fn quotation_opened_by(&self, at: usize) -> Option<Closing> {
        let may_open = self.quotation.is_none() && may_open(self.source, self.lines, at);
        may_open.then(|| closing(self.source, self.lines, at)).flatten()
    }

    fn open_quotation(&mut self, closing: Closing, start: usize, words: Span) {
        self.builder.open_quotation(start);
        if !closing.is_balanced {
            self.builder.say(Oddity::UnclosedQuote, words);
        }
        self.quotation = Some(closing);
        self.previous = Passage::Whole;
    }

    /// A label after a soft line break is one only where a passage may end: in
    /// «статьи⏎5. Порядок» the number belongs to the sentence. The list in a cell is its
    /// words, on whatever lines another language prints them.
    fn opens_a_unit(&self, line: SourceLine, found: &Marker) -> bool {
        let is_of_a_list =
            found.kind == ProvisionKind::Section || rank(found.kind) > rank(ProvisionKind::Article);
        if line.is_in_cell && is_of_a_list {
            return false;
        }
        let Passage::Text(before) = self.previous else { return true };
        let ends = self.builder.get(before).text.is_some_and(|text| is_ended(text.of(self.source)));
        !line.joins
            || ends
            || rank(found.kind) <= rank(ProvisionKind::Article)
            || self.continues_a_list(line, found)
    }

    /// Whether a label after «1) дети⏎» is the next of an open list, not the rest
    /// of «в подпункте 1) и⏎2) пункта».
    fn continues_a_list(&self, line: SourceLine, found: &Marker) -> bool {
        let Passage::Text(before) = self.previous else { return false };
        let said = self.builder.get(before).text.map_or("", |span| span.of(self.source));
        let last = said.split_whitespace().next_back().unwrap_or_default();
        let refers =
            ["подпункт", "пункт", "тармақ", "тармағ"].iter().any(|unit| last.starts_with(unit))
                || ["и", "или", "және"].contains(&last)
                || last.trim_end_matches(',').ends_with(')');
        let rest = line.words.of(self.source).get(found.length..).unwrap_or_default().trim_start();
        let refers_on =
            ["пункта", "статьи", "части", "и "].iter().any(|word| rest.starts_with(word));
        let follows = found.kind == ProvisionKind::Subparagraph
            && found.number.as_ref().is_some_and(|next| self.builder.item_before(next).is_some());
        follows && !refers && !refers_on
    }

    fn unit(&mut self, at: usize, words: Span, start: usize, found: Marker) {
        let is_heading = self.lines[at].block == Block::Heading;
        if self.opens_contents(at, &found) {
            self.contents_entry(self.lines[at]);
            return;
        }
        let kind = found.kind;
        let id = self.builder.open(kind, found.number, start);
        let end = words.start + found.length;
        let label = self.trimmed(Span::new(words.start, end));
        let rest = self.trimmed(Span::new(end, words.end));
        let rest = without_end_of_emphasis(self.source, rest, Span::new(words.start, end));
        let provision = self.builder.get_mut(id);
        provision.label = (!label.is_empty()).then_some(label.into());
        self.previous = Passage::Text(id);
        if rest.is_empty() {
            self.previous = Passage::Whole;
        } else if is_headed(kind) && is_named(rest.of(self.source), is_heading) {
            provision.heading = Some(rest);
            self.previous = Passage::Heading(id);
        } else {
            provision.text = Some(rest);
        }
    }

    /// The span without white space at its edges, which is nearly always the one
    /// space after a label.
    fn trimmed(&self, span: Span) -> Span {
        let words = span.of(self.source);
        let inner = words.strip_prefix(' ').unwrap_or(words);
        let bare = Span::new(span.end - inner.len(), span.end);
        if is_bare(inner) { bare } else { span.trimmed(self.source) }
    }

    /// Whether a table of contents without a heading begins here.
    fn opens_contents(&mut self, at: usize, found: &Marker) -> bool {
        if rank(found.kind) > rank(ProvisionKind::Article) || self.quotation.is_some() {
            return false;
        }
        let end = self.listing.end(self.source, self.lines, at);
        if let Some(end) = end {
            self.open_contents_to(at, end);
        }
        end.is_some()
    }

    fn open_contents_to(&mut self, at: usize, until: usize) {
        self.contents_until = until;
        let kind = ProvisionKind::Contents;
        if self.builder.top().is_some_and(|top| self.builder.get(top).kind == kind) {
            return;
        }
        let start = self.line_start(self.lines[at].words);
        self.builder.close_to(0);
        self.builder.open(kind, None, start);
    }

    fn unlabelled(&mut self, at: usize, words: Span, start: usize) {
        let line = self.lines[at];
        let text = words.of(self.source);
        if text.is_empty() {
            return;
        }
        if self.goes_on(at, text) {
            self.extend(words);
        } else if line.block == Block::Heading && line.level == 1 && self.is_title(line) {
            self.whole(ProvisionKind::Title, words, start);
            self.has_title = true;
        } else if is_contents(text) {
            self.builder.close_to(0);
            let id = self.builder.open(ProvisionKind::Contents, None, start);
            self.builder.get_mut(id).heading = Some(words);
            let end = self.listing.end_below(self.source, self.lines, at);
            self.contents_until = end.unwrap_or_default();
            self.previous = Passage::Whole;
        } else if is_preamble(text) {
            self.builder.close_to(0);
            let id = self.builder.open(ProvisionKind::Preamble, None, start);
            self.builder.get_mut(id).heading = Some(words);
            self.previous = Passage::Whole;
        } else {
            if line.block == Block::Heading && line.level > 1 {
                self.builder.say(Oddity::UnknownHeading, words);
            }
            self.passage(at, words, start);
        }
    }

    fn is_title(&self, line: SourceLine) -> bool {
        let stands_alone = self
            .builder
            .top()
            .is_none_or(|top| rank(self.builder.get(top).kind) > rank(ProvisionKind::Indent) - 1);
        !self.has_title && stands_alone && line.level == 1
    }

    /// Whether a line without a label goes on with the passage before it: the
    /// passage has not ended and the line begins as the middle of a sentence.
    fn goes_on(&self, at: usize, text: &str) -> bool {
        let line = self.lines[at];
        let (before, is_heading) = match self.previous {
            Passage::Heading(id) => (self.builder.get(id).heading, true),
            Passage::Text(id) => {
                let before = self.builder.get(id);
                (before.text, before.kind == ProvisionKind::Title)
            }
            Passage::Whole => return false,
        };
        let before = before.map_or("", |span| span.of(self.source));
        if line.is_in_cell {
            return true;
        }
        if line.joins {
            if is_heading && is_short(before) && is_sentence(text) {
                return false;
            }
            let is_middle = || begins_in_the_middle(text) && before.ends_with('.') && !is_heading;
            return !is_ended(before) || is_middle();
        }
        let is_full = || !is_short(before);
        let fits = !is_heading || text.starts_with(char::is_lowercase);
        let is_middle = begins_in_the_middle(text) && fits && breaks_off(before) && is_full();
        // The recitals of a preamble begin with a small letter, each on a line of its own.
        let is_recital = || self.builder.top().is_none() && !is_heading && text.ends_with(',');
        // Below the label of an annex stands its title.
        let may_wrap = matches!(self.previous, Passage::Heading(id)
            if self.builder.get(id).kind != ProvisionKind::Annex);
        is_middle && !is_recital()
            || may_wrap && !is_ended(before) && is_rest(text, self.source, &self.lines[at + 1..])
    }

    fn extend(&mut self, words: Span) {
        match self.previous {
            Passage::Heading(id) => {
                let provision = self.builder.get_mut(id);
                provision.heading = provision.heading.map(|span| span.join(words));
            }
            Passage::Text(id) => {
                let provision = self.builder.get_mut(id);
                provision.text = provision.text.map(|span| span.join(words));
            }
            Passage::Whole => {}
        }
    }

    /// Opens a unit that is nothing but its words.
    fn whole(&mut self, kind: ProvisionKind, words: Span, start: usize) {
        let id = self.builder.add(kind, None, start);
        self.builder.get_mut(id).text = Some(words);
        self.previous = Passage::Text(id);
    }

    fn passage(&mut self, at: usize, words: Span, start: usize) {
        let text = words.of(self.source);
        if let Some(id) = self.waiting() {
            self.builder.continue_at(id, start);
            let is_heading = self.waits_for_heading(id)
                && stands_alone(text, self.source, &self.lines[at + 1..]);
            let provision = self.builder.get_mut(id);
            if is_heading {
                provision.heading = Some(words);
                self.previous = Passage::Heading(id);
            } else {
                provision.text = Some(words);
                self.previous = Passage::Text(id);
            }
            return;
        }
        let Some(top) = self.builder.top() else {
            self.whole(ProvisionKind::Preamble, words, start);
            return;
        };
        if self.builder.get(top).kind == ProvisionKind::Contents {
            self.builder.close_to(0);
            self.whole(ProvisionKind::Preamble, words, start);
            return;
        }
        let is_among = self.builder.get(top).kind == ProvisionKind::Indent;
        let is_next = is_among && is_instruction(text) || self.goes_on_with_indents();
        let kind = if is_indent(text) || is_next {
            ProvisionKind::Indent
        } else {
            ProvisionKind::PartOfArticle
        };
        if kind == ProvisionKind::Indent {
            self.builder.close_to(rank(kind));
        } else if let Some(item) = self.item_that_goes_on(at) {
            self.builder.close_inside(item);
        } else {
            self.builder.close_to(rank(ProvisionKind::PartOfArticle));
        }
        self.open_passage(kind, words, start);
    }

    fn open_passage(&mut self, kind: ProvisionKind, words: Span, start: usize) {
        let in_subparagraph = self
            .builder
            .top()
            .is_some_and(|top| self.builder.get(top).kind == ProvisionKind::Subparagraph);
        let id = if in_subparagraph && kind == ProvisionKind::PartOfArticle {
            self.builder.add(kind, None, start)
        } else {
            self.builder.open(kind, None, start)
        };
        self.builder.get_mut(id).text = Some(words);
        self.previous = Passage::Text(id);
    }

    /// The innermost open unit, while it has no words and nothing in it.
    fn waiting(&self) -> Option<ProvisionId> {
        let top = self.builder.top()?;
        let each = self.builder.get(top);
        (each.text.is_none() && self.builder.is_childless(top)).then_some(top)
    }

    fn waits_for_heading(&self, id: ProvisionId) -> bool {
        let each = self.builder.get(id);
        each.heading.is_none() && is_headed(each.kind)
    }

    /// Whether the passage before announces indents, or is one that is not the last:
    /// whatever the first letter of the next, as of «Қазақстан», it is one too
    /// (Law «О правовых актах» art. 23(1)).
    fn goes_on_with_indents(&self) -> bool {
        let Passage::Text(id) = self.previous else { return false };
        let before = self.builder.get(id);
        let stop = if before.kind == ProvisionKind::Indent { ';' } else { ':' };
        before.kind != ProvisionKind::Title
            && before.text.is_some_and(|text| text.of(self.source).ends_with(stop))
    }

    /// The open subparagraph whose list goes on after line `at`, so that a
    /// passage here is a part of it.
    fn item_that_goes_on(&self, at: usize) -> Option<ProvisionId> {
        let top = self.builder.get(self.builder.top()?);
        let holder = top.parent.filter(|_| top.kind == ProvisionKind::Indent);
        let item = holder.map_or(top, |holder| self.builder.get(holder));
        if item.kind != ProvisionKind::Subparagraph {
            return None;
        }
        let until = self.quotation.map_or(self.lines.len(), |closing| closing.line + 1);
        let until = until.min(at + 40);
        let rest = self.lines.get(at + 1..until).unwrap_or_default();
        let next = rest.iter().find_map(|line| marker(line.words.of(self.source), false))?;
        let number = next.number.filter(|_| next.kind == ProvisionKind::Subparagraph)?;
        self.builder.item_before(&number)
    }
}
