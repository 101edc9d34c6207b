//! The words of a member in the order in which they are printed, block by block.

use super::look::Look;
use super::numbering::{Counts, Item, Numbering};
use super::pending::{Pending, pieces, quotation};
use super::styles::{Mark, Properties, Styles};
use super::xml::{Space, Tag, Xml};
use crate::import::flow::{Block, Comment, Kind, Remark};
use crate::import::refusal::Refusal;
use crate::import::revisions::Revisions;
use std::collections::{HashMap, HashSet};

/// The most blocks: a code of laws has fifty thousand.
const MOST_BLOCKS: usize = 1_000_000;

/// The most bytes that come of a member, by which it may grow: lists, notes and comments say
/// the same again and again.
const MOST_BYTES: std::ops::RangeInclusive<usize> = 64 << 20..=256 << 20;
const MOST_GROWTH: usize = 50;
/// What a block or a cell takes beside its words.
pub(super) const OVERHEAD: usize = 48;

/// The most remarks that are said one by one.
const MOST_REMARKS: usize = 1_000;

/// The place of a remark on something whose block has none yet.
const NOWHERE: usize = usize::MAX;

/// What a document says beside its words.
#[derive(Default)]
pub(super) struct Kit {
    pub(super) styles: Styles,
    pub(super) numbering: Numbering,
    /// The footnotes by their names, with `e` before those of endnotes.
    pub(super) notes: HashMap<String, String>,
    /// The comments by their names; where they stand is not known yet.
    pub(super) comments: HashMap<String, Comment>,
}

/// What is said of a cell of a table.
#[derive(Default)]
pub(super) struct Cell {
    /// How many columns it takes.
    pub(super) span: usize,
    /// Whether it is not of our side.
    pub(super) is_gone: bool,
}

/// What reads a member.
pub(super) struct Reader<'a> {
    pub(super) xml: Xml<'a>,
    pub(super) kit: &'a Kit,
    pub(super) side: Revisions,
    /// The blocks so far.
    pub(super) blocks: Vec<Block>,
    /// What is to be said.
    pub(super) remarks: Vec<Remark>,
    /// The comments so far.
    pub(super) comments: Vec<Comment>,
    /// What the paragraph that is read has so far.
    pub(super) pending: Pending,
    /// How the letters of that paragraph look where they say nothing of it.
    pub(super) letters: Look,
    /// How many paragraphs were read.
    pub(super) at: usize,
    /// In how many cells and boxes this one stands.
    pub(super) nested: usize,
    /// For each field that is open, whether its instruction is: that is no words.
    pub(super) fields: Vec<bool>,
    /// What is said of the cell that is read.
    pub(super) cell: Cell,
    counts: Counts,
    /// How many more bytes may come of the member.
    left: usize,
    /// How many remarks were not said.
    unsaid: usize,
    /// The comments that have found their place.
    placed: HashSet<String>,
}

/// In what an element stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// A body, a cell, a box, a note.
    Body,
    /// A paragraph.
    Paragraph,
    /// A run of letters of one look.
    Run,
    /// A drawing, which may hold boxes of text.
    Drawing,
}

impl<'a> Reader<'a> {
    /// Begins to read a member.
    pub(super) fn new(xml: Xml<'a>, kit: &'a Kit, side: Revisions) -> Self {
        let most = xml.len().saturating_mul(MOST_GROWTH);
        Self {
            left: most.clamp(*MOST_BYTES.start(), *MOST_BYTES.end()),
            unsaid: 0,
            placed: HashSet::new(),
            xml,
            kit,
            side,
            blocks: Vec::new(),
            remarks: Vec::new(),
            comments: Vec::new(),
            pending: Pending::default(),
            letters: Look::default(),
            at: 0,
            nested: 0,
            fields: Vec::new(),
            cell: Cell::default(),
            counts: Counts::default(),
        }
    }

    /// Reads what the element that was opened last holds.
    pub(super) fn within(&mut self, place: Within) -> Result<(), Refusal> {
        while let Some(tag) = self.xml.child()? {
            self.element(place, &tag)?;
        }
        Ok(())
    }

    pub(super) fn element(&mut self, place: Within, tag: &Tag<'_>) -> Result<(), Refusal> {
        match tag.name() {
            (Space::Compatible, "AlternateContent") => self.alternate(place),
            (Space::Word, "ins" | "moveTo") => self.revised(place, Revisions::Reject),
            (Space::Word, "del" | "moveFrom") => self.revised(place, Revisions::Accept),
            (
                Space::Word,
                "sdt" | "sdtContent" | "customXml" | "smartTag" | "hyperlink" | "fldSimple" | "dir"
                | "bdo" | "ruby",
            ) => self.within(place),
            (Space::Word, "rubyBase") => self.within(Within::Paragraph),
            (Space::Word, "commentRangeStart") => {
                self.pending.open(tag.get("id").unwrap_or_default());
                self.xml.skip()
            }
            (Space::Word, "commentRangeEnd") => {
                let bytes = self.pending.close(&tag.get("id").unwrap_or_default());
                self.charge(bytes)?;
                self.xml.skip()
            }
            (Space::Math, "oMath" | "oMathPara") => self.formula(),
            (Space::Word, name) => match place {
                Within::Body => self.block(name),
                Within::Paragraph if name == "r" => self.run(),
                Within::Paragraph => self.xml.skip(),
                Within::Run => self.letters(name, tag),
                Within::Drawing if name == "txbxContent" => self.text_box(),
                Within::Drawing => self.within(place),
            },
            _ if place == Within::Drawing => self.within(place),
            _ => self.xml.skip(),
        }
    }

    /// Reads what is said twice once: as new programs have it.
    fn alternate(&mut self, place: Within) -> Result<(), Refusal> {
        let mut is_read = false;
        while let Some(tag) = self.xml.child()? {
            let (_, name) = tag.name();
            if is_read || !matches!(name, "Choice" | "Fallback") {
                self.xml.skip()?;
            } else {
                is_read = true;
                self.within(place)?;
            }
        }
        Ok(())
    }

    /// Reads what was inserted or deleted, unless it is not on our side.
    fn revised(&mut self, place: Within, foreign: Revisions) -> Result<(), Refusal> {
        self.remark_of_revision();
        if self.side == foreign {
            self.pending.gone += 1;
            return self.xml.skip();
        }
        self.within(place)
    }

    fn block(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "p" => self.paragraph(),
            "tbl" => self.table(),
            "tcPr" => self.cell_properties(),
            "altChunk" => {
                self.remark("import-docx-embedded");
                self.xml.skip()
            }
            _ => self.xml.skip(),
        }
    }

    fn paragraph(&mut self) -> Result<(), Refusal> {
        self.at += 1;
        let mut own = Properties::default();
        let usual = self.kit.styles.letters(&own);
        let around = std::mem::replace(&mut self.letters, usual);
        while let Some(tag) = self.xml.child()? {
            if tag.word() == "pPr" {
                own = Properties::read(&mut self.xml, self.side == Revisions::Reject)?;
                self.letters = self.kit.styles.letters(&own);
            } else {
                self.element(Within::Paragraph, &tag)?;
            }
        }
        self.end_instruction();
        self.letters = around;
        if matches!(own.mark, Mark::Inserted | Mark::Deleted) {
            self.remark_of_revision();
        }
        let goes_on = match own.mark {
            Mark::Whole => false,
            Mark::Hidden => true,
            Mark::Inserted => self.side == Revisions::Reject,
            Mark::Deleted => self.side == Revisions::Accept,
        };
        if goes_on {
            self.pending.go_on(own);
            return Ok(());
        }
        self.finish(own)
    }

    /// Ends a paragraph: what goes on from the one before has the look of that.
    pub(super) fn finish(&mut self, own: Properties) -> Result<(), Refusal> {
        let mut pending = std::mem::take(&mut self.pending);
        let own = pending.first.take().unwrap_or(own);
        if self.kit.styles.is_contents(&own) {
            self.remark_whole("import-docx-contents");
            self.pending.comments_from(pending);
            return Ok(());
        }
        let look = self.kit.styles.resolve(&own);
        let mut label = self.label(&own, &look);
        // Struck out whole, a paragraph has no number either; it is counted all the same.
        let is_gone = own.is_mark_gone || self.kit.styles.letters(&own).is_gone();
        if is_gone && pending.text.trim().is_empty() {
            label.clear();
        }
        let kind = match look.outline {
            _ if self.kit.styles.is_footnote(&own) => Kind::Editorial,
            Some(level @ 0..=8) => Kind::Heading(level + 1),
            _ => Kind::Paragraph,
        };
        let first = self.blocks.len();
        for piece in pieces(&label, &pending.text) {
            self.push(Block { kind: kind.clone(), ..Block::paragraph(piece, self.at) })?;
        }
        self.settle(&mut pending, first)?;
        for note in std::mem::take(&mut pending.notes) {
            self.push(Block { kind: Kind::Editorial, ..Block::paragraph(note, self.at) })?;
        }
        for block in std::mem::take(&mut pending.boxes) {
            self.push(block)?;
        }
        self.pending.comments_from(pending);
        Ok(())
    }

    /// What is printed before a paragraph.
    fn label(&mut self, own: &Properties, look: &Properties) -> String {
        let Some(list) = look.list.filter(|list| *list > 0) else { return String::new() };
        let styles = self.kit.styles.names(own);
        let item = Item { list, level: look.level, styles: &styles };
        let counted = self.counts.next((&self.kit.numbering, &self.kit.styles), &item);
        let Some(label) = counted else {
            self.remark("import-docx-no-list");
            return String::new();
        };
        if let Some(form) = label.strange {
            let values = vec![("form", form)];
            self.note_down(Remark { at: self.at, key: "import-docx-form", values });
        }
        label.printed
    }

    /// Gives the comments of a paragraph their place: the block `first`.
    fn settle(&mut self, pending: &mut Pending, first: usize) -> Result<(), Refusal> {
        let has_block = self.blocks.len() > first;
        let block = if self.nested > 0 || !has_block { NOWHERE } else { first };
        let whole = self.blocks.get(first).map(|block| quotation(&block.text)).unwrap_or_default();
        for (id, quote) in pending.made() {
            let Some(comment) = self.kit.comments.get(&id) else { continue };
            let quote = if quote.is_empty() { whole.clone() } else { quote };
            self.charge(quote.len() + comment.text.len() + comment.author.len())?;
            self.placed.insert(id);
            self.comments.push(Comment { block, quote, ..comment.clone() });
        }
        Ok(())
    }

    /// Counts bytes that come of the member.
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), Refusal> {
        let left = self.left.checked_sub(bytes.saturating_add(OVERHEAD));
        self.left = left.ok_or_else(|| Refusal::Large(self.xml.member().to_owned()))?;
        Ok(())
    }

    /// Adds a block, and tells the comments within it where it stands.
    pub(super) fn push(&mut self, block: Block) -> Result<(), Refusal> {
        if self.blocks.len() >= MOST_BLOCKS {
            return Err(Refusal::Paragraphs);
        }
        let cells = if let Kind::Row(cells) = &block.kind { cells.as_slice() } else { &[] };
        let bytes: usize = cells.iter().map(|cell| cell.len() + OVERHEAD).sum();
        self.charge(bytes + block.text.len())?;
        if self.nested == 0 {
            let here = self.blocks.len();
            let homeless = self.comments.iter_mut().rev().take_while(|it| it.block == NOWHERE);
            homeless.for_each(|comment| comment.block = here);
        }
        self.blocks.push(block);
        Ok(())
    }

    /// Reads what stands apart from the text around it: a cell, a box, a note.
    pub(super) fn aside(&mut self) -> Result<Vec<Block>, Refusal> {
        let outer = std::mem::take(&mut self.blocks);
        let pending = std::mem::take(&mut self.pending);
        let fields = std::mem::take(&mut self.fields);
        self.nested += 1;
        self.within(Within::Body)?;
        if !self.pending.text.is_empty() {
            self.finish(Properties::default())?;
        }
        self.nested -= 1;
        self.fields = fields;
        self.pending = pending;
        Ok(std::mem::replace(&mut self.blocks, outer))
    }

    fn text_box(&mut self) -> Result<(), Refusal> {
        let inside = self.aside()?;
        if !inside.is_empty() {
            self.remark("import-docx-box");
        }
        self.pending.boxes.extend(inside);
        Ok(())
    }

    /// Says something of the paragraph that is read, once.
    pub(super) fn remark(&mut self, key: &'static str) {
        let remark = Remark { at: self.at, key, values: Vec::new() };
        let mut before = self.remarks.iter().rev().take_while(|other| other.at == self.at);
        if !before.any(|other| *other == remark) {
            self.note_down(remark);
        }
    }

    /// Adds a remark; of those that are too many only the count is said.
    pub(super) fn note_down(&mut self, remark: Remark) {
        if self.remarks.len() < MOST_REMARKS {
            self.remarks.push(remark);
        } else {
            self.unsaid += 1;
        }
    }

    /// The remarks, how many were not said, and how many comments are not among those that
    /// have their place.
    pub(super) fn all_remarks(&mut self) -> Vec<Remark> {
        let mut remarks = std::mem::take(&mut self.remarks);
        let count = self.comments.len();
        self.comments.retain(|comment| comment.block < self.blocks.len());
        let homeless = count - self.comments.len();
        let left_out = self.kit.comments.len().saturating_sub(self.placed.len()) + homeless;
        for (key, count) in
            [("import-docx-more", self.unsaid), ("import-docx-comments-out", left_out)]
        {
            if count > 0 {
                let values = vec![("count", count.to_string())];
                remarks.push(Remark { at: 0, key, values });
            }
        }
        remarks
    }

    /// Says that a change was tracked here, and on which side it is read.
    pub(super) fn remark_of_revision(&mut self) {
        self.remark(match self.side {
            Revisions::Accept => "import-docx-accepted",
            Revisions::Reject => "import-docx-rejected",
        });
    }

    /// Says something of the whole file, once.
    fn remark_whole(&mut self, key: &'static str) {
        if self.remarks.iter().all(|remark| remark.key != key) {
            self.remarks.push(Remark { at: 0, key, values: Vec::new() });
        }
    }
}
