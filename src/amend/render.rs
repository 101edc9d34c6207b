//! New text as the law at hand writes it: headings with its marks of Markdown, a blank line
//! between paragraphs.

use super::edit::{between_borders, line_end, line_start};
use super::locate::number_of_cells;
use super::place::{Named, Numbers, Step};
use crate::document::{Document, Number, Provision, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// A unit of new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NewUnit {
    /// What it is.
    pub(super) kind: ProvisionKind,
    /// Its number, where it has a label.
    pub(super) number: Option<Number>,
    /// Its paragraphs, the first without the marks of a heading.
    paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Paragraph {
    form: Form,
    label: String,
    text: String,
}

/// How a paragraph is written in the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Words,
    HeadingOf(ProvisionKind),
    Row,
    /// An editorial footnote: it belongs to the paragraph before it.
    Footnote,
}

/// The units that quoted structures of an amending act hold, in reading order; a footnote
/// stays with the one that it stands behind.
pub(super) fn new_units(amending: &Document, quoted: &[ProvisionId]) -> Vec<NewUnit> {
    let mut units: Vec<NewUnit> = Vec::new();
    for structure in quoted {
        let own = amending.provision(*structure);
        units.extend(own.text.map(|_| unit(amending, *structure, &[])));
        for child in amending.children(*structure) {
            let inside: Vec<_> = amending.inside(child).collect();
            let new = unit(amending, child, &inside);
            match (amending.provision(child).kind, units.last_mut()) {
                (ProvisionKind::Table, _) => {
                    units.extend(inside.iter().map(|row| unit(amending, *row, &[])));
                }
                (ProvisionKind::Editorial, Some(last)) => last.paragraphs.extend(new.paragraphs),
                _ => units.push(new),
            }
        }
    }
    units
}

/// The one unit of quoted structures, with what stands in it as units of their own: first its
/// words without a label, if it has some. None where there are more units, or it has no heading.
pub(super) fn headed_units(
    amending: &Document,
    quoted: &[ProvisionId],
) -> Option<(ProvisionId, Vec<NewUnit>)> {
    let mut all = quoted.iter().flat_map(|structure| amending.children(*structure));
    let only = all.next().filter(|_| all.next().is_none())?;
    amending.provision(only).heading?;
    let own = unit(amending, only, &[]);
    let has_text = amending.provision(only).text.is_some_and(|text| !text.is_empty());
    let paragraphs: Vec<_> =
        own.paragraphs.into_iter().last().filter(|_| has_text).into_iter().collect();
    let own = NewUnit { kind: own.kind, number: None, paragraphs };
    let own = Some(own).filter(|own| !own.paragraphs.is_empty());
    let below = amending.children(only).map(|child| {
        let inside: Vec<_> = amending.inside(child).collect();
        unit(amending, child, &inside)
    });
    Some((only, own.into_iter().chain(below).collect()))
}

fn unit(amending: &Document, id: ProvisionId, inside: &[ProvisionId]) -> NewUnit {
    let head = amending.provision(id);
    let all = std::iter::once(&id).chain(inside);
    let paragraphs: Vec<_> =
        all.flat_map(|id| paragraphs(amending, amending.provision(*id))).collect();
    let number = match head.kind {
        ProvisionKind::Row => paragraphs.first().and_then(|row| number_of_cells(&row.text)),
        _ => head.number.clone().filter(|_| head.label.is_some()),
    };
    NewUnit { kind: head.kind, number, paragraphs }
}

fn paragraphs(amending: &Document, provision: &Provision) -> Vec<Paragraph> {
    let words = |span: Span| span.of(amending.source()).to_owned();
    let label = provision.label.map(|label| words(label.into())).unwrap_or_default();
    let is_headed = provision.kind.is_numbered_through() && !label.is_empty();
    let mut paragraphs = Vec::new();
    if is_headed || provision.heading.is_some() {
        let form = Form::HeadingOf(provision.kind);
        let text = provision.heading.map(words).unwrap_or_default();
        // «Приложение 3», and below it what it is.
        let between = provision.label.zip(provision.heading).map(|(label, heading)| {
            Span::new(Span::from(label).end.min(heading.start), heading.start)
        });
        let is_parted = between.is_some_and(|between| between.of(amending.source()).contains('\n'));
        let (own, below) = if is_parted { (String::new(), Some(text)) } else { (text, None) };
        paragraphs.push(Paragraph { form, label: label.clone(), text: own });
        let below = below.map(|text| Paragraph { form: Form::Words, label: String::new(), text });
        paragraphs.extend(below);
    }
    if provision.kind == ProvisionKind::Row {
        // A quotation mark may stand beside the border.
        let own = provision.span();
        let text = words(between_borders(amending.source(), own.start).unwrap_or(own));
        return vec![Paragraph { form: Form::Row, label: String::new(), text }];
    }
    if let Some(text) = provision.text {
        let label = if paragraphs.is_empty() { label } else { String::new() };
        let form = if provision.is_normative() { Form::Words } else { Form::Footnote };
        let marks = emphasis(before(amending.source(), text.start));
        let mut text = words(text);
        // «**Примечание РЦПИ!** Пункт …» begins behind the marks that close within it.
        if form == Form::Footnote && !marks.is_empty() && text.matches(marks).count() % 2 == 1 {
            text.insert_str(0, marks);
        }
        paragraphs.push(Paragraph { form, label, text });
    }
    paragraphs
}

impl Paragraph {
    fn words(&self) -> String {
        [&*self.label, &*self.text]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl NewUnit {
    /// Its paragraphs in the form of the law; the first as one that replaces another, so
    /// that the mark before it stands there already.
    pub(super) fn replacing(&self, style: &Style<'_>) -> String {
        let mut lines: Vec<_> = self.paragraphs.iter().map(|each| style.line(each)).collect();
        if let (Some(line), Some(first)) = (lines.first_mut(), self.paragraphs.first()) {
            match first.form {
                Form::HeadingOf(kind) => line.replace_range(..style.marks(kind).0.len(), ""),
                Form::Row => *line = first.words(),
                Form::Words | Form::Footnote => {}
            }
        }
        self.joined(&lines)
    }

    /// Its paragraphs in the form of the law.
    pub(super) fn added(&self, style: &Style<'_>) -> String {
        let lines: Vec<_> = self.paragraphs.iter().map(|each| style.line(each)).collect();
        self.joined(&lines)
    }

    /// Lines with a blank one between paragraphs; rows stand under one another, and a border
    /// under the first of a table.
    fn joined(&self, lines: &[String]) -> String {
        let mut text = String::new();
        let mut is_row = false;
        for (line, paragraph) in lines.iter().zip(&self.paragraphs) {
            let is_next = paragraph.form == Form::Row;
            if !text.is_empty() {
                text.push_str(if is_row && is_next { "\n" } else { "\n\n" });
            }
            text.push_str(line);
            if is_next && !is_row && self.kind != ProvisionKind::Row {
                text.push('\n');
                text.push_str(&"| --- ".repeat(paragraph.text.matches('|').count() + 1));
                text.push('|');
            }
            is_row = is_next;
        }
        text
    }

    /// Its paragraphs as units of their own: the parts of a point whose first has its label.
    pub(super) fn parts(&self) -> Vec<Self> {
        let part = |paragraphs: &[Paragraph]| Self {
            kind: self.kind,
            number: Number::parse(paragraphs[0].label.trim_end_matches(['.', ')'])),
            paragraphs: paragraphs.to_vec(),
        };
        self.paragraphs.chunk_by(|_, next| next.form == Form::Footnote).map(part).collect()
    }

    /// The words of its paragraph without a label, where it has only one.
    pub(super) fn only_paragraph(&self) -> Option<String> {
        let [only] = &*self.paragraphs else { return None };
        Some(only.text.clone())
    }

    /// The cells of a row, where it is one and brings nothing else.
    pub(super) fn cells(&self) -> Option<String> {
        let cells = self.only_paragraph().filter(|_| self.kind == ProvisionKind::Row)?;
        let mut written = String::new();
        for (at, piece) in cells.split('|').enumerate() {
            // `\|` is a sign in a cell, and ends none.
            let is_of_a_cell = written.ends_with('\\');
            written.push_str(if at == 0 || is_of_a_cell { "" } else { " |" });
            written.push_str(if at == 0 || is_of_a_cell || piece.trim().is_empty() {
                ""
            } else {
                " "
            });
            written.push_str(if is_of_a_cell { piece.trim_end() } else { piece.trim() });
        }
        Some(written.trim_start().to_owned())
    }

    /// Whether it brings a table.
    pub(super) fn has_rows(&self) -> bool {
        self.paragraphs.iter().any(|each| each.form == Form::Row)
    }

    /// Its label and words on one line, where it has one paragraph.
    pub(super) fn line(&self) -> Option<String> {
        let [only] = &*self.paragraphs else { return None };
        Some(only.words())
    }

    /// Whether it brings a label.
    pub(super) fn has_label(&self) -> bool {
        self.paragraphs.first().is_some_and(|first| !first.label.is_empty())
    }

    /// The unit that its label names.
    pub(super) fn step(&self) -> Option<Step> {
        let numbers = Numbers::One(self.number.clone()?);
        Some(Step { named: Named::Kind(self.kind), numbers })
    }
}

/// How the law at hand marks its headings.
pub(super) struct Style<'a> {
    base: &'a Document,
}

impl<'a> Style<'a> {
    pub(super) const fn of(base: &'a Document) -> Self {
        Self { base }
    }

    fn line(&self, paragraph: &Paragraph) -> String {
        let words = paragraph.words();
        let (before, behind) = match paragraph.form {
            Form::Row => ("| ", " |"),
            Form::HeadingOf(kind) => self.marks(kind),
            Form::Words => ("", ""),
            Form::Footnote => {
                let lines = words.lines().map(|line| line.trim_start_matches(['>', ' ']));
                return format!("> {}", lines.collect::<Vec<_>>().join("\n> "));
            }
        };
        format!("{before}{words}{behind}")
    }

    /// The marks of Markdown before and behind the headings of a kind, as the first of that
    /// kind has them.
    fn marks(&self, kind: ProvisionKind) -> (&'a str, &'a str) {
        let source = self.base.source();
        // A heading on two lines has marks within its label.
        let is_whole = |each: &&Provision| {
            each.kind == kind
                && !each.label.is_some_and(|label| Span::from(label).of(source).starts_with('*'))
        };
        let Some(first) = self.base.provisions().iter().find(is_whole) else {
            let has_headings = source.starts_with('#') || source.contains("\n#");
            return match kind {
                ProvisionKind::Article if has_headings => ("### ", ""),
                _ if has_headings => ("## ", ""),
                _ => ("", ""),
            };
        };
        let head = first.label.map(Span::from).into_iter().chain(first.heading);
        let head = head.reduce(Span::join).unwrap_or_else(|| first.span());
        let opening = before(source, head.start);
        (opening, emphasis(opening))
    }
}

/// What stands on the line before a byte.
pub(super) fn before(source: &str, at: usize) -> &str {
    &source[line_start(source, at)..at]
}

/// The marks of emphasis that stand open at the end of what stands before a heading, which
/// close it too.
pub(super) fn emphasis(before: &str) -> &str {
    &before[before.trim_end_matches(['*', '_']).len()..]
}

/// Words with the marks of emphasis that are around them alone.
pub(super) fn with_marks(source: &str, words: Span) -> Span {
    let opening = emphasis(before(source, words.start)).bytes().rev();
    let both = opening.zip(source[words.end..].bytes()).take_while(|(one, other)| one == other);
    let marks = both.count();
    Span::new(words.start - marks, words.end + marks)
}

/// The marks that stand on the line from a byte on, where nothing else does: those of
/// emphasis, and the border behind the last cell of a row.
pub(super) fn behind(source: &str, at: usize) -> &str {
    let rest = source[at..line_end(source, at)].trim_end();
    if rest.chars().all(|mark| "*_#| ".contains(mark)) { rest } else { "" }
}
