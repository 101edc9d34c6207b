//! The words: paragraphs, runs and tables, with their tracked changes and comments.

use super::frame::{FOOTER, HEADER, NAMESPACES, locale};
use super::printed;
use super::revisions::{Revisions, element};
use crate::export::paper::{Block, Cell, Paper, Paragraph, Revision, Run, Style, Table};
use crate::export::xml::Xml;
use crate::text::language::Language;

/// The sides of a sheet of A4 and its margin, in twentieths of a point.
const A4: (u32, u32) = (11906, 16838);
const MARGIN: u32 = 1134;

/// How far a level is set in.
const STEP: u32 = 425;

/// Writes the part that holds the words.
pub(super) struct Body<'a> {
    paper: &'a Paper,
    xml: Xml,
    revisions: Revisions,
    /// By comment, how many runs it is still to end after.
    left: Vec<usize>,
    begun: Vec<bool>,
    /// Whether the last paragraph stays and ends in new words.
    ends_new: bool,
    /// Whether the last paragraph stands on one page with the next.
    is_kept: bool,
    /// The language of the part, where it is not that of the paper.
    language: Option<Language>,
}

impl<'a> Body<'a> {
    pub(super) fn new(paper: &'a Paper) -> Self {
        let mut left = vec![0; paper.comments.len()];
        let runs = paper.paragraphs().flat_map(|paragraph| &paragraph.runs);
        for comment in runs.flat_map(|run| &run.comments) {
            left[*comment] += 1;
        }
        let (revisions, begun) = (Revisions::new(paper), vec![false; left.len()]);
        Self {
            paper,
            xml: Xml::new(),
            revisions,
            left,
            begun,
            ends_new: false,
            is_kept: false,
            language: None,
        }
    }

    pub(super) fn write(mut self) -> Vec<u8> {
        self.xml.open("w:document", NAMESPACES);
        self.xml.open("w:body", &[]);
        let paper = self.paper;
        let mut moving = None;
        for (at, block) in paper.blocks.iter().enumerate() {
            match block {
                Block::Paragraph(paragraph) => {
                    let next = paper.blocks.get(at + 1).map_or(Revision::Kept, revision_of);
                    self.moved(paragraph, next, &mut moving);
                }
                Block::Table(table) => {
                    let before = at.checked_sub(1).and_then(|before| paper.blocks.get(before));
                    if matches!(before, Some(Block::Table(_))) {
                        // Word makes one table of two that nothing parts.
                        self.nothing();
                    }
                    self.table(table);
                }
            }
        }
        self.nothing();
        self.section();
        self.xml.close("w:body");
        self.xml.close("w:document");
        self.xml.finish()
    }

    /// Nothing, in no room: the mark of the last paragraph cannot be tracked, and a table
    /// cannot be the last, nor stand right below another.
    fn nothing(&mut self) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        let none = [("w:before", "0"), ("w:after", "0"), ("w:line", "20"), ("w:lineRule", "exact")];
        self.xml.empty("w:spacing", &none);
        self.xml.open("w:rPr", &[]);
        self.xml.empty("w:sz", &[("w:val", "2")]);
        self.xml.close("w:rPr");
        self.xml.close("w:pPr");
        self.xml.close("w:p");
    }

    /// A paragraph, within the place that it moved from or to with its neighbours.
    fn moved(&mut self, paragraph: &Paragraph, next: Revision, moving: &mut Option<String>) {
        self.part(paragraph);
        if moving.is_none() {
            *moving = self.revisions.begin(&mut self.xml, paragraph.revision);
        }
        self.paragraph(paragraph, "");
        let end = match paragraph.revision {
            Revision::MovedFrom(_) => "w:moveFromRangeEnd",
            _ => "w:moveToRangeEnd",
        };
        if paragraph.revision != next
            && let Some(id) = moving.take()
        {
            self.xml.empty(end, &[("w:id", &id)]);
        }
    }

    /// Keeps apart the new words that end the last paragraph and those that begin this one,
    /// if it stays between them.
    fn part(&mut self, paragraph: &Paragraph) {
        let is_new = |run: &Run| matches!(run.revision, Revision::Inserted | Revision::MovedTo(_));
        if self.ends_new && paragraph.runs.first().is_some_and(is_new) {
            self.revisions.part();
        }
        self.ends_new =
            paragraph.revision == Revision::Kept && paragraph.runs.last().is_some_and(is_new);
    }

    fn paragraph(&mut self, paragraph: &Paragraph, usual: &str) {
        self.language = paragraph.begins.or(self.language);
        self.xml.open("w:p", &[]);
        self.look(paragraph, usual);
        for run in &paragraph.runs {
            self.run(run, paragraph.style == Style::Title);
        }
        self.xml.close("w:p");
    }

    fn look(&mut self, paragraph: &Paragraph, usual: &str) {
        let style = style(paragraph.style, usual);
        let mark = element(paragraph.revision);
        let is_set_in = paragraph.indent > 0 && paragraph.style == Style::Body
            || matches!(paragraph.style, Style::Quotation | Style::Footnote);
        let begins = paragraph.begins.is_some();
        // What is said of a heading below it is no company for it at the foot of a page.
        let is_kept = self.is_kept && paragraph.style == Style::Remark;
        self.is_kept = is_kept || matches!(paragraph.style, Style::Heading(_));
        let is_shown = paragraph.runs.iter().any(|run| run.shown != Revision::Kept);
        let is_plain = style.is_empty() && paragraph.was.is_none();
        if is_plain && mark.is_none() && !is_set_in && !begins && !is_shown {
            return;
        }
        self.xml.open("w:pPr", &[]);
        if !style.is_empty() {
            self.xml.empty("w:pStyle", &[("w:val", &style)]);
        }
        if is_kept {
            self.xml.empty("w:keepNext", &[]);
        }
        if begins {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
        if is_shown {
            printed::bar(&mut self.xml);
        }
        if is_set_in {
            let left = (STEP * u32::from(paragraph.indent)).to_string();
            let hanging = STEP.min(STEP * u32::from(paragraph.indent)).to_string();
            self.xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
        }
        if let Some(mark) = mark {
            self.xml.open("w:rPr", &[]);
            self.revisions.mark(&mut self.xml, mark);
            self.xml.close("w:rPr");
        }
        if let Some(was) = paragraph.was {
            self.was(&self::style(was, usual));
        }
        self.xml.close("w:pPr");
    }

    /// The style that a paragraph has again once all is rejected.
    fn was(&mut self, style: &str) {
        self.revisions.open(&mut self.xml, "w:pPrChange");
        self.xml.open("w:pPr", &[]);
        if !style.is_empty() {
            self.xml.empty("w:pStyle", &[("w:val", style)]);
        }
        self.xml.close("w:pPr");
        self.xml.close("w:pPrChange");
    }

    fn run(&mut self, run: &Run, is_title: bool) {
        for comment in &run.comments {
            if !std::mem::replace(&mut self.begun[*comment], true) {
                self.xml.empty("w:commentRangeStart", &[("w:id", &comment.to_string())]);
            }
        }
        let change = element(run.revision);
        if let Some(name) = change {
            self.revisions.open(&mut self.xml, name);
        }
        if let Some(url) = &run.link {
            let field = format!("HYPERLINK \"{}\"", url.replace('\\', "%5C").replace('"', "%22"));
            self.xml.open("w:fldSimple", &[("w:instr", &field)]);
        }
        self.words(run, is_title);
        if run.link.is_some() {
            self.xml.close("w:fldSimple");
        }
        if let Some(name) = change {
            self.xml.close(name);
        }
        for comment in &run.comments {
            self.left[*comment] -= 1;
            if self.left[*comment] == 0 {
                self.end_comment(&comment.to_string());
            }
        }
    }

    fn end_comment(&mut self, id: &str) {
        self.xml.empty("w:commentRangeEnd", &[("w:id", id)]);
        self.xml.open("w:r", &[]);
        self.xml.empty("w:commentReference", &[("w:id", id)]);
        self.xml.close("w:r");
    }

    fn words(&mut self, run: &Run, is_title: bool) {
        self.xml.open("w:r", &[]);
        let is_bold = run.is_bold && !is_title;
        let language = self.language;
        let is_shown = run.shown != Revision::Kept || run.is_aside;
        if is_bold || run.is_italic || is_shown || language.is_some() {
            self.xml.open("w:rPr", &[]);
            for (name, is_on) in [("w:b", is_bold), ("w:i", run.is_italic)] {
                if is_on {
                    self.xml.empty(name, &[]);
                }
            }
            printed::aside(&mut self.xml, run);
            printed::strike(&mut self.xml, run);
            printed::colour(&mut self.xml, run);
            if let Some(language) = language {
                self.xml.empty("w:lang", &[("w:val", locale(language))]);
            }
            self.xml.close("w:rPr");
        }
        let name = if run.revision == Revision::Deleted { "w:delText" } else { "w:t" };
        for (at, line) in run.text.split('\n').enumerate() {
            if at > 0 {
                self.xml.empty("w:br", &[]);
            }
            if !line.is_empty() {
                self.xml.element(name, &[("xml:space", "preserve")], line);
            }
        }
        self.xml.close("w:r");
    }

    fn table(&mut self, table: &Table) {
        self.is_kept = false;
        let widths = self.widths(table);
        self.xml.open("w:tbl", &[]);
        self.frame_of(&widths);
        for row in &table.head {
            self.row(row, &widths, What::Head);
        }
        for (at, row) in table.rows.iter().enumerate() {
            let is_between = table.between.contains(&at);
            self.row(row, &widths, if is_between { What::Between } else { What::Row });
        }
        self.xml.close("w:tbl");
    }

    /// The widths of the columns; the same for all where the table does not say.
    fn widths(&self, table: &Table) -> Vec<u32> {
        let side = if self.paper.is_wide { A4.1 } else { A4.0 };
        let whole = side - 2 * MARGIN;
        let columns = table.columns().max(1);
        let shares: Vec<u32> = if table.widths.len() == columns {
            table.widths.iter().map(|width| u32::from(*width)).collect()
        } else {
            vec![1; columns]
        };
        let sum = shares.iter().sum::<u32>().max(1);
        shares.iter().map(|share| whole * share / sum).collect()
    }

    fn frame_of(&mut self, widths: &[u32]) {
        self.xml.open("w:tblPr", &[]);
        let whole = widths.iter().sum::<u32>().to_string();
        self.xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
        self.xml.open("w:tblBorders", &[]);
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            let line =
                [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "000000")];
            self.xml.empty(side, &line);
        }
        self.xml.close("w:tblBorders");
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.close("w:tblPr");
        self.xml.open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close("w:tblGrid");
    }

    fn row(&mut self, row: &[Cell], widths: &[u32], what: What) {
        let is_head = what == What::Head;
        let revision = revision_of_row(row);
        self.xml.open("w:tr", &[]);
        // A long row goes on on the next page: a page that it leaves empty says nothing.
        let is_short = is_head || lines(row, widths) <= MOST_UNCUT;
        if is_short || element(revision).is_some() {
            self.xml.open("w:trPr", &[]);
            if is_short {
                self.xml.empty("w:cantSplit", &[]);
            }
            if is_head {
                self.xml.empty("w:tblHeader", &[]);
            }
            match revision {
                Revision::Inserted | Revision::MovedTo(_) => {
                    self.revisions.mark(&mut self.xml, "w:ins");
                }
                Revision::Deleted | Revision::MovedFrom(_) => {
                    self.revisions.mark(&mut self.xml, "w:del");
                }
                Revision::Kept => (),
            }
            self.xml.close("w:trPr");
        }
        let usual = match what {
            What::Between => "",
            _ if row.len() == 1 && widths.len() > 1 => "TableBand",
            _ => "TableText",
        };
        for (at, cell) in row.iter().enumerate() {
            // The last cell of a short row takes what is left.
            let to = if at + 1 == row.len() { widths.len() } else { at + 1 };
            self.cell(cell, &widths[at..to], usual);
        }
        self.xml.close("w:tr");
    }

    fn cell(&mut self, cell: &[Paragraph], widths: &[u32], usual: &str) {
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        let width = widths.iter().sum::<u32>().to_string();
        self.xml.empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
        if widths.len() > 1 {
            self.xml.empty("w:gridSpan", &[("w:val", &widths.len().to_string())]);
        }
        if usual.is_empty() {
            self.xml.open("w:tcBorders", &[]);
            for side in ["w:left", "w:right"] {
                self.xml.empty(side, &[("w:val", "nil")]);
            }
            self.xml.close("w:tcBorders");
        }
        self.xml.close("w:tcPr");
        for paragraph in cell {
            self.part(paragraph);
            self.paragraph(paragraph, usual);
        }
        if cell.is_empty() {
            self.xml.empty("w:p", &[]);
        }
        self.xml.close("w:tc");
    }

    fn section(&mut self) {
        let (width, height) = if self.paper.is_wide { (A4.1, A4.0) } else { A4 };
        let (width, height) = (width.to_string(), height.to_string());
        self.xml.open("w:sectPr", &[]);
        self.xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", HEADER)]);
        self.xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", FOOTER)]);
        let mut page = vec![("w:w", width.as_str()), ("w:h", &height)];
        if self.paper.is_wide {
            page.push(("w:orient", "landscape"));
        }
        self.xml.empty("w:pgSz", &page);
        let margin = MARGIN.to_string();
        let sides = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, margin.as_str()));
        let rest = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        self.xml.empty("w:pgMar", &[&sides[..], &rest[..]].concat());
        self.xml.close("w:sectPr");
    }
}

/// What a row of a table is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    /// One that each page repeats.
    Head,
    Row,
    /// A paragraph between two tables.
    Between,
}

/// A row of so many lines is not cut by the end of a page: what it leaves empty is a quarter
/// of a page that lies on its long side, at most.
const MOST_UNCUT: u32 = 10;

/// How wide a letter of a table is, in twentieths of a point.
const LETTER: u32 = 105;

/// How many lines the longest cell of a row has, nearly.
fn lines(row: &[Cell], widths: &[u32]) -> u32 {
    let of = |(cell, width): (&Cell, &u32)| {
        let room = (width / LETTER).max(1);
        let letters = |each: &Paragraph| each.runs.iter().map(|run| run.text.chars().count()).sum();
        let lines =
            |letters: usize| u32::try_from(letters).map_or(u32::MAX, |it| it.div_ceil(room));
        cell.iter().map(|each| lines(letters(each)).max(1)).fold(0, u32::saturating_add)
    };
    let whole = [widths.iter().sum()];
    let widths = if row.len() == 1 { &whole } else { widths };
    row.iter().zip(widths).map(of).max().unwrap_or(0)
}

fn revision_of(block: &Block) -> Revision {
    match block {
        Block::Paragraph(paragraph) => paragraph.revision,
        Block::Table(_) => Revision::Kept,
    }
}

/// What happened to a whole row: what happened to every paragraph of it.
fn revision_of_row(row: &[Cell]) -> Revision {
    let mut all = row.iter().flatten().map(|paragraph| paragraph.revision);
    let first = all.next().unwrap_or_default();
    if all.all(|each| each == first) { first } else { Revision::Kept }
}

/// The name of a style; running text has none but the usual one of its place.
fn style(style: Style, usual: &str) -> String {
    match style {
        Style::Title => "Title".to_owned(),
        Style::Heading(level) => format!("Heading{}", level.clamp(1, 6)),
        Style::Body => usual.to_owned(),
        Style::Quotation => "Quote".to_owned(),
        Style::Footnote => "EditorialNote".to_owned(),
        Style::Remark => "Remark".to_owned(),
    }
}
