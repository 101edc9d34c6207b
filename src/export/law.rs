//! What a text prints on paper: of each provision its heading, its words, the cells of
//! its row. A text alone and a redline of two print the same paragraphs.

use super::marks::marks;
use super::paper::{Block, Cell, Paper, Paragraph, Run, Style, Table};
use crate::document::{Document, Provision, ProvisionId, ProvisionKind as Kind};
use crate::parse::builder::rank;
use crate::text::span::Span;
use crate::view::line::harmless;

/// The parts of a provision that are printed by themselves, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The mark that opens a quotation on a line of its own.
    Opening,
    /// The heading, with the label before it.
    Heading,
    /// The words, to their first empty line.
    Words,
    /// What stands behind an empty line of the words: a table that lost its borders.
    Further(usize),
    /// One cell of a row.
    Cell(usize),
    /// The mark that closes a quotation on a line of its own.
    Closing(usize),
}

/// One printed paragraph, in bytes of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// Which part of the provision it is.
    pub(super) part: Part,
    /// The label that is printed before it.
    pub(super) label: Option<Span>,
    /// Its words; of an empty cell none.
    pub(super) words: Option<Span>,
}

/// What a provision prints; nothing where it only holds others.
pub(super) fn passages(document: &Document, id: ProvisionId) -> Vec<Passage> {
    let (opening, closing) = marks(document, id);
    let mark = |part, words| Passage { part, label: None, words: Some(words) };
    let opening = opening.map(|words| mark(Part::Opening, words));
    let closing = (0..).map(Part::Closing).zip(closing).map(|(part, words)| mark(part, words));
    opening.into_iter().chain(own(document, id)).chain(closing).collect()
}

/// The same without the quotation marks on lines of their own around it.
pub(super) fn own(document: &Document, id: ProvisionId) -> Vec<Passage> {
    let provision = document.provision(id);
    if provision.kind == Kind::Row {
        return cells(document, provision);
    }
    let source = document.source();
    let label = provision.label.map(|span| Span::from(span).trimmed(source));
    let parts = [(Part::Heading, provision.heading), (Part::Words, provision.text)];
    let mut passages: Vec<_> = parts
        .into_iter()
        .filter_map(|(part, words)| Some(Passage { part, label: None, words: Some(words?) }))
        .collect();
    if let Some(label) = label.filter(|label| stands_alone(document, provision, *label)) {
        let alone = Passage { part: Part::Heading, label: Some(label), words: None };
        passages.insert(0, alone);
    }
    match (passages.first_mut(), label) {
        (Some(first), label) => first.label = label,
        (None, None) => (),
        (None, label) => passages.push(Passage { part: Part::Words, label, words: None }),
    }
    let quoted = passages.iter().map(|passage| in_quotes(source, *passage));
    quoted.flat_map(|passage| parted(source, passage)).collect()
}

/// A passage, a paragraph each: an empty line within words parts them, as in the source.
fn parted(source: &str, passage: Passage) -> Vec<Passage> {
    let Some(words) = passage.words.filter(|_| passage.part == Part::Words) else {
        return vec![passage];
    };
    let mut parts: Vec<Span> = Vec::new();
    let (mut at, mut is_open) = (words.start, false);
    for line in words.of(source).split_inclusive('\n') {
        let span = Span::new(at, at + line.len()).trimmed(source);
        at += line.len();
        match parts.last_mut() {
            _ if span.is_empty() => is_open = false,
            Some(part) if is_open => part.end = span.end,
            _ => {
                parts.push(span);
                is_open = true;
            }
        }
    }
    let further = |(at, words): (usize, Span)| match at {
        0 => Passage { words: Some(words), ..passage },
        at => Passage { part: Part::Further(at), label: None, words: Some(words) },
    };
    parts.into_iter().enumerate().map(further).collect()
}

/// Whether the label of an article or of a larger unit that has no heading stands on a line
/// of its own: on one line with the words it would be a sentence.
fn stands_alone(document: &Document, provision: &Provision, label: Span) -> bool {
    let is_large = rank(provision.kind) <= rank(Kind::Article);
    let words = provision.text.filter(|_| provision.heading.is_none() && is_large);
    words.is_some_and(|words| {
        label.end <= words.start && document.source()[label.end..words.start].contains('\n')
    })
}

/// The passage with the quotation marks around it, and what ends the sentence behind them:
/// they are of the text, and of no provision.
fn in_quotes(source: &str, passage: Passage) -> Passage {
    let before = |span: Span| {
        let rest = source[..span.start].trim_end_matches(['«', '“', '„', '‘', '‹', '"']);
        Span::new(rest.len(), span.end)
    };
    let behind = |span: Span| {
        let rest = &source[span.end..];
        let inner = rest.trim_start_matches(['»', '”', '’', '›', '"']);
        let is_quoted = inner.len() < rest.len();
        let inner = if is_quoted { inner.trim_start_matches(['.', ',', ';', ':']) } else { inner };
        Span::new(span.start, source.len() - inner.len())
    };
    let Passage { part, label, words } = passage;
    match (label, words) {
        (Some(label), None) => Passage { part, label: Some(behind(before(label))), words },
        (Some(label), words) => {
            Passage { part, label: Some(before(label)), words: words.map(behind) }
        }
        (None, words) => Passage { part, label, words: words.map(|words| behind(before(words))) },
    }
}

/// The cells of a row, empty ones too: what stands between the bars of its line that are
/// not escaped.
fn cells(document: &Document, row: &Provision) -> Vec<Passage> {
    let source = document.source();
    let at = row.span().start;
    let start = source[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = source[at..].find('\n').map_or(source.len(), |length| at + length);
    let line = source[start..end].trim_end();
    let inner = line.trim_start_matches([' ', '\t', '>']);
    let inner = inner.strip_prefix('|').unwrap_or(inner);
    let mut start = start + line.len() - inner.len();
    let inner = inner.strip_suffix('|').filter(|it| !it.ends_with('\\')).unwrap_or(inner);
    let mut cells = Vec::new();
    let mut was_escape = false;
    let cut_at = |letter: char| {
        let is_bar = letter == '|' && !was_escape;
        was_escape = letter == '\\';
        is_bar
    };
    for (place, cell) in inner.split(cut_at).enumerate() {
        let span = Span::new(start, start + cell.len()).trimmed(source);
        let words = Some(span).filter(|span| !span.is_empty());
        cells.push(Passage { part: Part::Cell(place), label: None, words });
        start += cell.len() + 1;
    }
    cells
}

/// Words as they are printed: on one line, without the marks of a table, steering
/// nothing.
pub(super) fn printed(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            text.push(' ');
        }
        let line = if at > 0 { line.trim_start_matches([' ', '\t']) } else { line };
        text.push_str(line.trim_end_matches('\r'));
    }
    harmless(&text.replace("\\|", "|"))
}

/// What headings a document has, from the largest unit down.
pub(super) struct Levels(Vec<Kind>);

impl Levels {
    /// Those of the units that have a heading in any of the documents.
    pub(super) fn of(documents: &[&Document]) -> Self {
        let order = [
            Kind::Part,
            Kind::Section,
            Kind::Subsection,
            Kind::Chapter,
            Kind::Subchapter,
            Kind::Article,
        ];
        let has_heading = |kind: &Kind| {
            let mut all = documents.iter().flat_map(|document| document.provisions());
            all.any(|each| each.kind == *kind && each.heading.is_some())
        };
        Self(order.into_iter().filter(has_heading).collect())
    }

    /// A paragraph for a passage of a provision, with no words yet.
    pub(super) fn paragraph(
        &self,
        document: &Document,
        id: ProvisionId,
        passage: &Passage,
    ) -> Paragraph {
        let provision = document.provision(id);
        let is_first = passage.part != Part::Words || passage.label.is_some() || {
            provision.label.is_none() && provision.heading.is_none()
        };
        let is_named =
            is_first && matches!(passage.part, Part::Heading | Part::Words | Part::Cell(0));
        Paragraph {
            id: is_named.then(|| provision.address.to_string()),
            style: self.style(provision, passage.part),
            indent: indent(document, id),
            ..Paragraph::default()
        }
    }

    fn style(&self, provision: &Provision, part: Part) -> Style {
        let level = || {
            let place = self.0.iter().position(|kind| *kind == provision.kind);
            place.and_then(|place| u8::try_from(place + 1).ok())
        };
        match (provision.kind, part) {
            (_, Part::Opening | Part::Closing(_)) => Style::Body,
            (Kind::Title, _) => Style::Title,
            (Kind::Editorial, _) => Style::Footnote,
            (Kind::Annex, Part::Heading) => Style::Heading(1),
            (_, Part::Heading) => level().map_or(Style::Body, Style::Heading),
            _ => Style::Body,
        }
    }
}

/// How many of the small units a provision stands in.
fn indent(document: &Document, id: ProvisionId) -> u8 {
    let is_small = |each: &ProvisionId| {
        let kind = document.provision(*each).kind;
        matches!(
            kind,
            Kind::Paragraph | Kind::Subparagraph | Kind::Quoted | Kind::Indent | Kind::Note
        )
    };
    let above = document.upward(id).skip(1).filter(is_small).count();
    u8::try_from(above).unwrap_or(u8::MAX)
}

/// What is printed one below the other.
pub(super) enum Printed {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A row of the table that is being printed.
    Row(Vec<Cell>),
    /// Here another table begins.
    Break,
}

/// The blocks of what is printed: rows that follow one another are one table.
pub(super) fn blocks(printed: Vec<Printed>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut is_new = true;
    for each in printed {
        match (each, blocks.last_mut()) {
            (Printed::Break, _) => is_new = true,
            (Printed::Paragraph(paragraph), _) => {
                blocks.push(Block::Paragraph(paragraph));
                is_new = true;
            }
            (Printed::Row(row), Some(Block::Table(table))) if !is_new => table.rows.push(row),
            (Printed::Row(row), _) => {
                blocks.push(Block::Table(Table { rows: vec![row], ..Table::default() }));
                is_new = false;
            }
        }
    }
    blocks
}

/// Paragraphs of one provision as they are printed: one below the other, or in a row.
pub(super) fn lined_up(kind: Kind, paragraphs: Vec<(Part, Paragraph)>) -> Vec<Printed> {
    if kind == Kind::Table {
        return vec![Printed::Break];
    }
    let mut printed = Vec::new();
    for (part, paragraph) in paragraphs {
        match (part, printed.last_mut()) {
            (Part::Cell(_), Some(Printed::Row(cells))) => cells.push(vec![paragraph]),
            (Part::Cell(_), _) => printed.push(Printed::Row(vec![vec![paragraph]])),
            _ => printed.push(Printed::Paragraph(paragraph)),
        }
    }
    printed
}

/// A text as it stands.
pub fn paper(document: &Document) -> Paper {
    let levels = Levels::of(&[document]);
    let printed = document.iter().flat_map(|(id, provision)| {
        let paragraphs = passages(document, id).into_iter().map(|passage| {
            let words = [passage.label, passage.words].into_iter().flatten();
            let words: Vec<_> = words.map(|span| printed(document.words(span))).collect();
            let runs = vec![Run::new(words.join(" "))];
            (passage.part, Paragraph { runs, ..levels.paragraph(document, id, &passage) })
        });
        lined_up(provision.kind, paragraphs.collect())
    });
    let printed = printed.collect();
    Paper {
        language: Some(document.language()),
        title: document.title().map(self::printed).unwrap_or_default(),
        blocks: blocks(printed),
        ..Paper::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::plain;
    use crate::parse::read;
    use crate::text::language::Language;

    #[test]
    fn every_letter_of_a_text_is_printed() {
        for (text, language) in [
            (include_str!("../../bills/child-rights/2022-05-03/ru.md"), Language::Russian),
            (include_str!("../../bills/child-rights/2022-05-03/kk.md"), Language::Kazakh),
            (include_str!("../../bills/child-rights/2022-05-03/en.md"), Language::English),
        ] {
            let letters = |text: &str| {
                let letters = text.chars().filter(|c| !c.is_whitespace() && !"#>".contains(*c));
                letters.collect::<String>()
            };
            let paper = paper(&read(text.to_owned(), language));
            let printed: String = paper.paragraphs().map(Paragraph::text).collect();
            assert_eq!(letters(&printed), letters(text));
        }
    }

    #[test]
    fn marks_on_lines_of_their_own_are_printed() {
        let law = "Статья 1. Внести:\n\n1) дополнить пунктом 5:\n\n«\n\n5. Норма.\n\n».\n\n\
            2) дополнить таблицей:\n\n«\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n»;\n\n3) иное.\n";
        let expected = "Статья 1. Внести:\n1) дополнить пунктом 5:\n    «\n    5. Норма.\n    ».\n\
            2) дополнить таблицей:\n    «\nа | б\n1 | 2\n    »;\n3) иное.\n";
        assert_eq!(plain::write(&paper(&read(law.to_owned(), Language::Russian))), expected);
    }

    const LAW: &str = "# О ставках\n\nГлава 1. Общее\n\nСтатья 1. Ставки\n\n1. Ставки\nтаковы:\n\n\
        | Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n| Мясо \\| птица | |\n\n2) «Новая.».\n\n\
        > Сноска. Изменена.\n\nСтатья 2. Срок\n\nОдин год.\n";

    #[test]
    fn a_text_prints_labels_headings_rows_and_footnotes() {
        let paper = paper(&read(LAW.to_owned(), Language::Russian));
        let expected = "О ставках\n\nГлава 1. Общее\n\nСтатья 1. Ставки\n1. Ставки таковы:\n\
            Вид | Ставка\nРыба | 5\nМясо | птица | \n  2) «Новая.».\nСноска. Изменена.\n\n\
            Статья 2. Срок\nОдин год.\n";
        assert_eq!(plain::write(&paper), expected);
        let styles: Vec<_> = paper.paragraphs().map(|each| each.style).collect();
        assert_eq!(styles[..3], [Style::Title, Style::Heading(1), Style::Heading(2)]);
        let point = paper.paragraphs().nth(3).and_then(|each| each.id.as_deref());
        assert_eq!(point, Some("art_1__para_1"));
    }
}
