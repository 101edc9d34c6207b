//! A text in its canonical form: one passage a paragraph, headings by their rank, rows
//! between bars, footnotes as quotations. Only white space and signs of Markdown change,
//! and only where the text is read as before.

use super::alike::first_difference;
use super::annex::with_whole_annexes;
use super::builder::rank;
use super::emphasis::{without_end_of_emphasis, without_led};
use super::guard::guarded;
use super::markdown::{Block, SourceLine, lines};
use super::outline::outline;
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::span::Span;
use std::collections::BTreeSet;

/// So many places of a text may keep the form they have.
const MOST_KEPT: usize = 60;
/// So often a form may need another, until it stays as it is.
const MOST_FORMS: usize = 4;

/// The text in its canonical form: written again, it stays as it is. `None` where no such
/// form is read alike.
pub fn canonical(source: &str, language: Language) -> Option<String> {
    if lines(source).is_empty() {
        return Some(String::new());
    }
    let mut written = settled(&read(source.to_owned(), language))?;
    for _ in 0..MOST_FORMS {
        let again = settled(&read(written.clone(), language))?;
        if again == written {
            return Some(written);
        }
        written = again;
    }
    None
}

fn read(source: String, language: Language) -> Document {
    outline(source, language).0
}

/// A form that is read alike: where one passage would not be, its lines stay as they are.
fn settled(document: &Document) -> Option<String> {
    let source = document.source();
    let lines = with_whole_annexes(source, without_led(source, lines(source)));
    let page = Page::new(document, &lines);
    let mut kept = page.of_html();
    for _ in 0..MOST_KEPT {
        let written = page.written(&kept);
        let Some(at) = first_difference(document, &read(written.clone(), document.language()))
        else {
            return Some(written);
        };
        let before = kept.len();
        kept.extend(page.around(at));
        if kept.len() == before {
            return None;
        }
    }
    None
}

/// How a line is set off from the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    /// It goes on with its passage.
    Blank,
    /// It is the next row.
    Line,
    /// It is a paragraph of its own.
    Paragraph,
}

/// A text by its lines.
struct Page<'a> {
    document: &'a Document,
    source: &'a str,
    lines: &'a [SourceLine],
    /// Each passage, in reading order.
    passages: Vec<Span>,
    /// For each line the provision that opens in it.
    opened: Vec<Option<ProvisionId>>,
}

impl<'a> Page<'a> {
    fn new(document: &'a Document, lines: &'a [SourceLine]) -> Self {
        let mut passages: Vec<_> =
            document.provisions().iter().flat_map(Provision::passages).collect();
        passages.sort_unstable_by_key(|span| span.start);
        let mut opened = vec![None; lines.len()];
        for (id, provision) in document.iter().filter(|(_, each)| !each.span().is_empty()) {
            let line = line_at(lines, provision.span().start);
            if let Some(line) = line.and_then(|line| opened.get_mut(line)) {
                line.get_or_insert(id);
            }
        }
        Self { document, source: document.source(), lines, passages, opened }
    }

    /// The lines of HTML tables, which are no Markdown of ours.
    fn of_html(&self) -> BTreeSet<usize> {
        let is_html = |line: &SourceLine| {
            let words = line.words.of(self.source);
            line.is_in_cell
                || ["<t", "</t", "<!--"].iter().any(|tag| words.contains(tag))
                    && line.block == Block::Plain
        };
        (0..self.lines.len()).filter(|at| is_html(&self.lines[*at])).collect()
    }

    /// The lines about a provision and the one before it.
    fn around(&self, provision: usize) -> impl Iterator<Item = usize> {
        let of = |at: usize| {
            let provision = self.document.provisions().get(at)?;
            line_at(self.lines, provision.span().start)
        };
        let last = self.lines.len();
        let first = provision.checked_sub(1).and_then(of).unwrap_or(0);
        let here = of(provision).unwrap_or(last);
        let next = of(provision + 1).unwrap_or(last);
        first.max(here.saturating_sub(8))..next.max(here + 1).min(last)
    }

    /// The text, with the lines `kept` as they are.
    fn written(&self, kept: &BTreeSet<usize>) -> String {
        let mut text = String::with_capacity(self.source.len() + self.source.len() / 16);
        let mut passages = self.passages.iter().peekable();
        for (at, line) in self.lines.iter().enumerate() {
            while passages.next_if(|span| span.end <= line.words.start).is_some() {}
            let goes_on = passages.peek().is_some_and(|span| span.start < line.words.start);
            let is_kept = kept.contains(&at);
            let break_before = match at.checked_sub(1) {
                None => Break::Blank,
                Some(before) if is_kept || goes_on && kept.contains(&before) => {
                    self.printed_break(before)
                }
                Some(_) if goes_on => Break::Blank,
                Some(before) if self.is_one_table(before, at) => Break::Line,
                Some(_) => Break::Paragraph,
            };
            text.push_str(match break_before {
                Break::Blank if text.is_empty() => "",
                Break::Blank => " ",
                Break::Line => "\n",
                Break::Paragraph => "\n\n",
            });
            if is_kept {
                text.push_str(self.physical(at).trim_end_matches(['\n', '\r', ' ', '\t']));
            } else {
                let is_first = break_before != Break::Line;
                self.write(&mut text, at, (goes_on, is_first));
            }
        }
        text.push('\n');
        text
    }

    /// How the line after `before` is set off in the source.
    fn printed_break(&self, before: usize) -> Break {
        let next = self.lines[before + 1].words.start;
        let between = &self.source[self.lines[before].words.end..next];
        if between.matches('\n').count() > 1 { Break::Paragraph } else { Break::Line }
    }

    fn is_row(&self, at: usize) -> bool {
        self.lines[at].block == Block::Row
    }

    fn is_one_table(&self, before: usize, at: usize) -> bool {
        let table = |at: usize| self.document.provision(self.opened[at]?).parent;
        self.is_row(before) && self.is_row(at) && table(before) == table(at)
    }

    /// The whole of a line, its signs included.
    fn physical(&self, at: usize) -> &'a str {
        let Span { start, end } = self.lines[at].words;
        let start = self.source[..start].rfind('\n').map_or(0, |at| at + 1);
        let end = self.source[end..].find('\n').map_or(self.source.len(), |at| end + at);
        &self.source[start..end]
    }

    fn write(&self, text: &mut String, at: usize, (goes_on, is_first): (bool, bool)) {
        let line = &self.lines[at];
        if line.block == Block::Row {
            return self.write_row(text, at, is_first);
        }
        let opened = self.opened[at].map(|id| (id, self.document.provision(id)));
        let is_footnote = opened.is_some_and(|(_, each)| !each.is_normative());
        if !goes_on {
            match self.level(at) {
                Some(level) => text.extend(["######".split_at(level).0, " "]),
                None if is_footnote || line.block == Block::Quotation => text.push_str("> "),
                None => {}
            }
        }
        let label = opened.and_then(|(_, each)| each.label).map(Span::from);
        let words = line.words;
        if opened.is_some_and(|(id, _)| self.is_inside(id, ProvisionKind::Contents)) {
            text.push_str(words.of(self.source));
        } else if let Some(label) = label.filter(|label| !goes_on && label.end <= words.end) {
            push_collapsed(text, Span::new(words.start, label.start).of(self.source));
            self.write_labelled(text, label, words.end);
        } else {
            let is_led = goes_on || is_footnote || line.block != Block::Plain;
            let words = words.of(self.source);
            push_collapsed(text, &if is_led { words.to_owned() } else { guarded(words) });
        }
    }

    /// A label without emphasis, a space, and what it labels.
    fn write_labelled(&self, text: &mut String, label: Span, end: usize) {
        let stars = ['*', '_'];
        let mut label_words = label.of(self.source);
        if label_words.starts_with(stars) && label_words.ends_with(stars) {
            label_words = label_words.trim_matches(stars);
        }
        push_collapsed(text, label_words);
        let rest = Span::new(label.end, end);
        let rest = without_end_of_emphasis(self.source, rest, label).of(self.source);
        let words = rest.trim_start_matches(is_blank);
        let may_touch = words.len() == rest.len()
            && !(label_words.ends_with(['.', ')', ':'])
                && words.starts_with(|c: char| c.is_alphanumeric() || "«\"„“(".contains(c)));
        if !words.is_empty() && !may_touch && !words.starts_with('\u{a0}') {
            text.push(' ');
        }
        push_collapsed(text, words);
    }

    /// The level of the heading that a line is: by what it opens, else as it is printed.
    fn level(&self, at: usize) -> Option<usize> {
        let line = &self.lines[at];
        let printed = (line.block == Block::Heading).then_some(usize::from(line.level));
        let Some(id) = self.opened[at] else { return printed };
        let each = self.document.provision(id);
        if self.is_inside(id, ProvisionKind::Quoted) || self.is_inside(id, ProvisionKind::Contents)
        {
            return printed;
        }
        let is_text = each.text.is_some_and(|text| text.start < line.words.end);
        match level_of(each.kind) {
            Some(level) if !is_text || each.kind == ProvisionKind::Title => Some(level),
            _ => printed,
        }
    }

    fn is_inside(&self, id: ProvisionId, kind: ProvisionKind) -> bool {
        self.document.upward(id).any(|each| self.document.provision(each).kind == kind)
    }

    /// A row between bars, below the first of a table the line that makes it one.
    fn write_row(&self, text: &mut String, at: usize, is_first: bool) {
        let row = self.physical(at).trim();
        let row = row.strip_prefix('|').unwrap_or(row);
        let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
        let start = text.len();
        text.push_str("| ");
        for (column, cell) in cells(row).enumerate() {
            if column > 0 {
                text.push_str(" | ");
            }
            push_collapsed(text, cell.trim_matches(is_blank));
        }
        text.push_str(" |");
        let columns = cells(&text[start + 1..text.len() - 1]).count();
        if is_first {
            text.push_str("\n|");
            text.extend(std::iter::repeat_n("---|", columns));
        }
    }
}

/// The cells of a row without the bars at its edges; a bar behind `\` is a word.
fn cells(row: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let bars = row.match_indices('|').map(|(at, _)| at);
    let bars = bars.filter(|at| !row[..*at].ends_with('\\')).chain([row.len()]);
    bars.map(move |at| &row[std::mem::replace(&mut start, at + 1)..at])
}

/// The line that holds the byte `at`.
fn line_at(lines: &[SourceLine], at: usize) -> Option<usize> {
    let found = lines.partition_point(|line| line.words.end <= at);
    (found < lines.len()).then_some(found)
}

/// At which level a unit is a heading.
const fn level_of(kind: ProvisionKind) -> Option<usize> {
    match kind {
        ProvisionKind::Title => Some(1),
        _ if rank(kind) <= rank(ProvisionKind::Chapter) => Some(2),
        _ if rank(kind) <= rank(ProvisionKind::Article) => Some(3),
        _ => None,
    }
}

/// Blanks that mean nothing. A no-break space is meant.
const fn is_blank(c: char) -> bool {
    c.is_ascii_whitespace() || c == '\u{b}'
}

/// Adds words with one space for each run of blanks.
fn push_collapsed(text: &mut String, words: &str) {
    let mut was_blank = false;
    for c in words.chars() {
        let blank = is_blank(c);
        if !blank {
            text.push(c);
        } else if !was_blank {
            text.push(' ');
        }
        was_blank = blank;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formed(source: &str) -> String {
        canonical(source, Language::Russian).expect("it has a canonical form")
    }

    #[test]
    fn the_label_of_an_annex_becomes_one_line() {
        let source =
            "# Мысал\n\n### 1-бап. А\n\nБ.\n\n«Мысал»\nЗаңына\n1-қосымша\n\nТізбе\n\n1. В.\n";
        let written = canonical(source, Language::Kazakh).expect("it is read alike");
        assert!(written.contains("\n\n## «Мысал» Заңына 1-қосымша\n\nТізбе\n\n"), "{written}");
    }

    #[test]
    fn every_passage_is_a_paragraph() {
        let source = "# Закон\n  о  дворах\n**Статья 1. Цель**\n1.Орган\nведет:\n1)реестр;\n  2) учет.\n\n\n\
                      (Статья в редакции Закона\nот 5 мая № 5)\n";
        assert_eq!(
            formed(source),
            "# Закон\n\nо дворах\n\n### Статья 1. Цель\n\n1. Орган ведет:\n\n1) реестр;\n\n2) учет.\n\n\
             > (Статья в редакции Закона от 5 мая № 5)\n"
        );
    }

    #[test]
    fn a_table_gets_its_frame() {
        let source = "Статья 1. Ставки\n\n1. Ставки:\n\nТовар|Ставка\n--|--\nХлеб |5\n\n2. Иное.\n";
        assert_eq!(
            formed(source),
            "### Статья 1. Ставки\n\n1. Ставки:\n\n| Товар | Ставка |\n|---|---|\n| Хлеб | 5 |\n\n2. Иное.\n"
        );
    }

    #[test]
    fn two_tables_stay_two() {
        let tables =
            "1. Ставки:\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n| в | г |\n|---|---|\n| 3 | 4 |\n";
        assert_eq!(formed(tables), tables);
    }

    #[test]
    fn an_asterisk_of_the_law_stays_and_emphasis_of_a_label_goes() {
        let source = "**Статья 1.** Имя\n\n**1.** Орган.\n\n2.** Орган.\n\n3. *Слово* и *ещё*.\n\n\
                      4. *начало\n\n*Примечание. Не применяется.\n";
        let expected = "### Статья 1. Имя\n\n1. Орган.\n\n2. Орган.\n\n3. *Слово* и *ещё*.\n\n\
                        4. *начало\n\n*Примечание. Не применяется.\n";
        assert_eq!(formed(source), expected);
        let said = |source: &str| {
            let read = read(source.to_owned(), Language::Russian);
            let words = |each: &Provision| read.words(each.span()).replace("**", "");
            read.provisions().iter().map(words).collect::<Vec<_>>()
        };
        assert_eq!(said(source), said(expected));
        assert!(said(source).contains(&"3. *Слово* и *ещё*.".to_owned()));
    }

    #[test]
    fn what_is_quoted_gets_no_heading_of_the_act() {
        let source = "1. Изложить:\n«Статья 5. Реестр\n1. Реестр ведется.»;\n2. Дополнить.\n";
        let formed = formed(source);
        assert!(formed.contains("\n\n«Статья 5. Реестр\n\n1. Реестр ведется.»;\n\n"), "{formed}");
    }

    #[test]
    fn a_blank_text_is_empty() {
        assert_eq!(canonical(" \n\n", Language::Russian), Some(String::new()));
    }
}
