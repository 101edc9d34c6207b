//! The comparative table: every provision that changed, its old words beside its new ones,
//! what changed in bold, and why.

use super::acts;
use super::amended::{place, place_in_act};
use super::law::{Passage, passages, printed};
use super::noted::{is_told, reasoned};
use super::paper::{Block, Cell, Paper, Paragraph, Run, Style, Table, nothing_changed};
use crate::annotation::Annotation;
use crate::bill::{Stage, Version};
use crate::compare::redline::edits;
use crate::compare::{Change, Operation, Row, Sides};
use crate::document::citation::cite;
use crate::document::{Address, Document, ProvisionId};
use crate::l10n::Messages;
use crate::review::Reading;
use crate::store::{Column, Content, TableLayout};
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;
use crate::text::word::capital;
use crate::view::Side;
use crate::view::said::{called, on_one_line};

/// What a table is made of.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// The comparison in each language of the table, one at least.
    pub readings: &'a [&'a Reading],
    /// The annotations of the bill.
    pub annotations: &'a [Annotation],
    /// What is compared: «child-rights@2022-03-09 → child-rights@2022-05-03».
    pub head: &'a str,
    /// The two versions, where they are of a bill.
    pub versions: Option<&'a Sides<Version>>,
    /// Whether its texts are a reconstruction.
    pub is_reconstruction: bool,
    /// Whether rows that did not change are there as well.
    pub has_unchanged: bool,
    /// Where a bill was worked into a law, for each row of a language the instructions that
    /// caused it, cited.
    pub causes: &'a ByLanguage<Vec<Vec<String>>>,
}

/// The table on paper.
pub fn paper(compared: Compared<'_>, layout: &TableLayout) -> Paper {
    let languages: Vec<_> = compared.readings.iter().map(|reading| reading.language).collect();
    let headings = if layout.headings.is_empty() { &languages } else { &layout.headings };
    let title = in_languages(&layout.title, headings).join(" / ");
    let of = compared.readings.iter().filter_map(|reading| {
        let title = reading.documents.new.title().or(reading.documents.old.title())?;
        Some(Paragraph { style: Style::Heading(1), ..Paragraph::new(printed(title)) })
    });
    let head = layout.columns.iter().map(|column| {
        let words = in_languages(&heading(compared, column), headings);
        words.iter().map(|words| bold(words)).collect()
    });
    let table = Table {
        widths: layout.columns.iter().map(|column| column.width).collect(),
        head: vec![head.collect()],
        rows: rows(compared, layout),
        bands: Some(in_languages(&acts(), headings).join(" / ")),
        between: Vec::new(),
    };
    let mut blocks = vec![Paragraph { style: Style::Title, ..Paragraph::new(&title) }];
    blocks.extend(of);
    if compared.is_reconstruction {
        let said = languages.iter().map(|of| Messages::new(*of).get("explain-reconstruction"));
        blocks.extend(said.map(|said| Paragraph { style: Style::Remark, ..Paragraph::new(said) }));
    }
    if !compared.readings.iter().any(|reading| reading.comparison.has_changed()) {
        blocks.extend(languages.iter().map(|of| nothing_changed(&Messages::new(*of))));
    }
    let blocks = blocks.into_iter().map(Block::Paragraph).chain([Block::Table(table)]);
    Paper {
        language: languages.first().copied(),
        title,
        head: compared.head.to_owned(),
        is_wide: true,
        blocks: blocks.collect(),
        ..Paper::default()
    }
}

/// The heading of a column. What stands in a bill is in force nowhere: the old words are
/// then those of a version.
fn heading(compared: Compared<'_>, column: &Column) -> ByLanguage<Option<String>> {
    let mut heading = column.heading.clone();
    let is_bill = |versions: &&Sides<Version>| versions.old.stage != Stage::InForce;
    let Some(versions) = compared.versions.filter(is_bill) else { return heading };
    let version = if column.content == Content::New { &versions.new } else { &versions.old };
    for language in Language::ALL {
        if let Some(words) = column.bill.get(language) {
            let stage = Messages::new(language).get(&format!("stage-{}", version.stage.name()));
            let said = format!("{stage}, {}", version.date);
            *heading.get_mut(language) = Some(words.replace("{version}", &said));
        }
    }
    heading
}

/// What bands of rows name, in each language.
fn acts() -> ByLanguage<Option<String>> {
    let mut acts = ByLanguage::default();
    for language in Language::ALL {
        *acts.get_mut(language) = Some(Messages::new(language).get("table-act"));
    }
    acts
}

/// The words in each of the languages that has them, the same once; where none has, in
/// another.
fn in_languages(words: &ByLanguage<Option<String>>, languages: &[Language]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for language in languages {
        if let Some(words) = words.get(*language).as_ref().filter(|words| !told.contains(words)) {
            told.push(words.clone());
        }
    }
    let other = || words.nearest(*languages.first()?).map(|(_, words)| words.clone());
    if told.is_empty() { other().into_iter().collect() } else { told }
}

fn bold(words: &str) -> Paragraph {
    let run = Run { is_bold: true, ..Run::new(words) };
    Paragraph { runs: vec![run], ..Paragraph::default() }
}

/// The rows of all languages: what answers to one another by address stands in one.
fn rows(compared: Compared<'_>, layout: &TableLayout) -> Vec<Vec<Cell>> {
    let mut told: Vec<(Sides<String>, Vec<Teller<'_>>)> = Vec::new();
    for reading in compared.readings {
        let mut last = 0;
        for (at, row) in reading.comparison.rows.iter().enumerate() {
            let teller = Teller::new(compared, reading, at);
            if !teller.is_told(compared.has_unchanged) {
                continue;
            }
            let key = key(reading, row);
            let known = told.iter().position(|(other, _)| *other == key);
            last = known.unwrap_or_else(|| {
                let next = told.len().min(last + usize::from(!told.is_empty()));
                told.insert(next, (key, Vec::new()));
                next
            });
            told[last].1.push(teller);
        }
    }
    let amends = told.iter().any(|(_, tellers)| tellers[0].act().is_some());
    let mut rows = Vec::new();
    let mut last = None;
    for (at, (_, tellers)) in told.iter().enumerate() {
        let band = tellers[0].band().filter(|_| amends);
        if band.is_some() && band != last {
            rows.extend(band.as_ref().map(|band| vec![band_cell(compared, band)]));
            last = band;
        }
        let columns = layout.columns.iter();
        rows.push(columns.map(|column| cell(at + 1, tellers, column.content)).collect());
    }
    rows
}

/// What heads the rows of one act, or of an article that amends none: which text it is
/// read in, and its address there.
type Band = (Side, Address);

/// The band in each language that has it at its address.
fn band_cell(compared: Compared<'_>, (side, address): &Band) -> Cell {
    let name = |reading: &&Reading| {
        let document = side.of(&reading.documents);
        let id = document.find(address)?;
        Some(match acts::act(document, id) {
            Some(act) => acts::name(document, act),
            None => capital(&cite(document, id)),
        })
    };
    let names = compared.readings.iter().filter_map(name);
    names.map(|name| bold(&name)).collect()
}

fn key(reading: &Reading, row: &Row) -> Sides<String> {
    reading.texts().zip(row.sides.as_ref()).map(|(document, ids)| {
        ids.first().map(|id| document.provision(*id).address.to_string()).unwrap_or_default()
    })
}

fn cell(number: usize, tellers: &[Teller<'_>], content: Content) -> Cell {
    let all = |of: &dyn Fn(&Teller<'_>) -> Cell| tellers.iter().flat_map(of).collect();
    match content {
        Content::Number => vec![Paragraph::new(number.to_string())],
        Content::Element => all(&|teller| teller.element()),
        Content::Old => all(&|teller| teller.words(Side::Old, "table-absent")),
        Content::New => all(&|teller| teller.words(Side::New, "table-delete")),
        Content::Reasoning | Content::AuthorReasoning => all(&|teller| teller.reasoning()),
        Content::Decision => Vec::new(),
    }
}

/// Tells one row in one language.
struct Teller<'a> {
    reading: &'a Reading,
    row: &'a Row,
    notes: Vec<&'a Annotation>,
    messages: Messages,
    /// The words of each side that the other has not.
    changed: Sides<Vec<Span>>,
    /// The instructions that caused it.
    causes: &'a [String],
}

impl<'a> Teller<'a> {
    fn new(compared: Compared<'a>, reading: &'a Reading, at: usize) -> Self {
        let row = &reading.comparison.rows[at];
        let notes = reading.annotations_of(at).iter().map(|note| &compared.annotations[*note]);
        let changed = if row.is_unchanged() {
            Sides::new(Vec::new(), Vec::new())
        } else {
            changed(reading, row)
        };
        Self {
            reading,
            row,
            notes: notes.filter(|note| is_told(note)).collect(),
            messages: Messages::new(reading.language),
            changed,
            causes: compared.causes.get(reading.language).get(at).map_or(&[], Vec::as_slice),
        }
    }

    /// Whether it says anything: footnotes are no law, and what only holds others is told
    /// with those.
    fn is_told(&self, has_unchanged: bool) -> bool {
        let prints = |side: Side| {
            let document = side.of(&self.reading.documents);
            let law = |id: &&ProvisionId| document.provision(**id).is_normative();
            let mut ids = side.of(&self.row.sides).iter().filter(law);
            ids.any(|id| !passages(document, *id).is_empty())
        };
        (has_unchanged || !self.row.is_unchanged()) && (prints(Side::Old) || prints(Side::New))
    }

    /// On which side the row is told of: the new one, if it stands there.
    fn side(&self) -> Side {
        if self.row.sides.new.is_empty() { Side::Old } else { Side::New }
    }

    /// The provision, cited as it is called now, or as it was called, in the act that the
    /// band names; of what moved, where it was as well.
    fn element(&self) -> Cell {
        let document = self.side().of(&self.reading.documents);
        let cited = self.side().of(&self.row.sides).iter();
        let cited = cited.map(|id| capital(&place_in_act(document, *id)));
        let from = self.row.sides.old.iter().filter(|_| self.row.has(Change::Moved));
        let from = from.map(|id| {
            let place = place(&self.reading.documents.old, *id);
            self.messages.say("table-moved", &[("place", place.into())])
        });
        let causes = self.causes.iter().map(|cause| {
            let said = self.messages.say("table-cause", &[("place", cause.as_str().into())]);
            Paragraph { style: Style::Remark, ..Paragraph::new(said) }
        });
        cited.chain(from).map(Paragraph::new).chain(causes).collect()
    }

    /// The act that the row is of, if any.
    fn act(&self) -> Option<ProvisionId> {
        let document = self.side().of(&self.reading.documents);
        acts::act(document, *self.side().of(&self.row.sides).first()?)
    }

    /// The act, else the article, by its address in the new text, where it has one.
    fn band(&self) -> Option<Band> {
        let (side, Sides { old, new }) = (self.side(), &self.reading.documents);
        let id = *side.of(&self.row.sides).first()?;
        let of = side.of(&self.reading.documents);
        let band = self.act().or_else(|| acts::article(of, id))?;
        let rows = || self.reading.comparison.rows.iter();
        let later = || rows().find(|row| row.sides.old.contains(&band))?.sides.new.first();
        let address = |document: &Document, id| document.provision(id).address.clone();
        Some(match side {
            Side::New => (Side::New, address(new, band)),
            Side::Old => match later() {
                Some(later) => (Side::New, address(new, *later)),
                None => (Side::Old, address(old, band)),
            },
        })
    }

    /// The words of one side, what the other has not in bold; `none` says that there are
    /// none.
    fn words(&self, side: Side, none: &str) -> Cell {
        let document = side.of(&self.reading.documents);
        let ids = side.of(&self.row.sides);
        if ids.is_empty() {
            return vec![bold(&self.messages.get(none))];
        }
        let all = ids.iter().flat_map(|id| passages(document, *id).into_iter());
        all.map(|passage| self.paragraph(side, &passage)).collect()
    }

    fn paragraph(&self, side: Side, passage: &Passage) -> Paragraph {
        let mut runs = Vec::new();
        for span in [passage.label, passage.words].into_iter().flatten() {
            if !runs.is_empty() {
                runs.push(Run::new(" "));
            }
            runs.extend(self.cut(side, span));
        }
        Paragraph { runs, ..Paragraph::default() }
    }

    fn cut(&self, side: Side, span: Span) -> Vec<Run> {
        let document = side.of(&self.reading.documents);
        let mut runs = Vec::new();
        let mut push = |from: usize, to: usize, is_bold| {
            if from < to {
                let text = printed(document.words(Span::new(from, to)));
                runs.push(Run { is_bold, ..Run::new(text) });
            }
        };
        let mut at = span.start;
        for change in side.of(&self.changed) {
            let (start, end) = (change.start.max(at), change.end.min(span.end));
            if start < end {
                push(at, start, false);
                push(start, end, true);
                at = end;
            }
        }
        push(at, span.end, false);
        runs
    }

    /// What the annotations say, one after another. They object to the bill: nobody shall
    /// take them for the reasons of its author.
    fn reasoning(&self) -> Cell {
        let said = |note: &&Annotation| {
            let author = called(&self.messages, &note.creator);
            let objects = self.messages.say("table-objection", &[("author", author.into())]);
            let title = on_one_line(&self.messages, &note.body.title).unwrap_or_default();
            let why = reasoned(note, &self.messages).into_iter().map(Paragraph::new);
            let first = bold(format!("{objects} {title}").trim_end());
            [first].into_iter().chain(why).collect::<Vec<_>>()
        };
        self.notes.iter().flat_map(said).collect()
    }
}

/// The words of each side that the other has not, in reading order; of what is wholly new
/// or gone all of them.
fn changed(reading: &Reading, row: &Row) -> Sides<Vec<Span>> {
    let documents = reading.texts();
    let all = documents.zip(row.sides.as_ref()).map(|(document, ids)| {
        ids.iter().flat_map(|id| passages(document, *id)).collect::<Vec<_>>()
    });
    let spans = |of: fn(&Passage) -> Option<Span>| {
        all.as_ref().map(|passages| passages.iter().filter_map(of).collect::<Vec<_>>())
    };
    let mut changed = Sides::new(Vec::new(), Vec::new());
    for spans in [spans(|passage| passage.label), spans(|passage| passage.words)] {
        differing(documents, &spans, &mut changed);
    }
    changed.old.sort_unstable_by_key(|span| span.start);
    changed.new.sort_unstable_by_key(|span| span.start);
    changed
}

fn differing(documents: Sides<&Document>, spans: &Sides<Vec<Span>>, into: &mut Sides<Vec<Span>>) {
    let sources = documents.map(Document::source);
    for edit in edits(sources, spans.as_ref().map(Vec::as_slice)) {
        match edit.operation {
            Operation::Keep => (),
            Operation::Delete => into.old.push(edit.spans.old),
            Operation::Insert => into.new.push(edit.spans.new),
        }
    }
}
