//! Provisions as they are opened one after another: who stands in whom, at what
//! address, and which bytes of the source belong to it.

use super::diagnostic::{Diagnostic, Oddity};
use crate::document::{Address, Document, Number, Provision, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::span::Span;
use std::collections::HashMap;

/// A tree in the making.
#[derive(Debug, Default)]
pub struct Builder {
    provisions: Vec<Provision>,
    /// The provisions that are open, from the top down.
    open: Vec<ProvisionId>,
    /// How many of `open` stand outside the quoted structure being read.
    base: usize,
    /// Where bytes begin to belong to a provision, in order.
    marks: Vec<(usize, ProvisionId)>,
    counts: HashMap<(Option<ProvisionId>, ProvisionKind), usize>,
    latest: HashMap<(Option<ProvisionId>, ProvisionKind), Number>,
    seen: HashMap<Address, usize>,
    /// What was odd.
    pub diagnostics: Vec<Diagnostic>,
}

/// How high a unit stands: a lower rank holds a higher one.
pub const fn rank(kind: ProvisionKind) -> u8 {
    match kind {
        ProvisionKind::Part | ProvisionKind::Annex => 0,
        ProvisionKind::Section => 1,
        ProvisionKind::Subsection => 2,
        ProvisionKind::Chapter => 3,
        ProvisionKind::Subchapter => 4,
        ProvisionKind::Article => 5,
        ProvisionKind::Note => 6,
        ProvisionKind::Paragraph => 7,
        ProvisionKind::PartOfArticle => 8,
        ProvisionKind::Subparagraph => 9,
        _ => 12,
    }
}

impl Builder {
    /// The innermost open provision.
    pub fn top(&self) -> Option<ProvisionId> {
        self.open.last().copied()
    }

    /// A provision that was opened before.
    pub fn get(&self, id: ProvisionId) -> &Provision {
        &self.provisions[id.0]
    }

    /// The same, to give it words.
    pub fn get_mut(&mut self, id: ProvisionId) -> &mut Provision {
        &mut self.provisions[id.0]
    }

    /// The provision that was opened last.
    pub fn last(&self) -> Option<ProvisionId> {
        self.provisions.len().checked_sub(1).map(ProvisionId)
    }

    /// Whether nothing stands in a provision yet.
    pub fn is_childless(&self, id: ProvisionId) -> bool {
        self.provisions[id.0 + 1..].iter().all(|each| each.kind == ProvisionKind::Editorial)
    }

    /// Closes what ranks at `rank` or below, inside the quotation being read.
    pub fn close_to(&mut self, rank_kept_below: u8) {
        while self.open.len() > self.base
            && self.top().is_some_and(|top| self.open_rank(top) >= rank_kept_below)
        {
            self.open.pop();
        }
    }

    /// The rank at which a provision is open: a letter stands below a digit, a
    /// part of a subparagraph below it.
    fn open_rank(&self, id: ProvisionId) -> u8 {
        let each = self.get(id);
        let in_subparagraph =
            each.parent.is_some_and(|parent| self.get(parent).kind == ProvisionKind::Subparagraph);
        rank(each.kind) + if in_subparagraph && rank(each.kind) < 10 { 2 } else { 0 }
    }

    /// Opens a provision below the innermost open one that ranks above it.
    /// `start` is the first byte that belongs to it.
    pub fn open(
        &mut self,
        kind: ProvisionKind,
        number: Option<Number>,
        start: usize,
    ) -> ProvisionId {
        let is_letter =
            number.as_ref().is_some_and(|number| number.printed().starts_with(char::is_lowercase));
        let stands_in_a_subparagraph = kind == ProvisionKind::Subparagraph
            && is_letter
            && self.top().is_some_and(|top| self.is_digit_subparagraph(top));
        if !stands_in_a_subparagraph {
            self.close_to(rank(kind) + u8::from(is_letter));
        }
        let id = self.add(kind, number, start);
        self.open.push(id);
        id
    }

    fn is_digit_subparagraph(&self, id: ProvisionId) -> bool {
        let each = self.get(id);
        let number = each.number.as_ref().map_or("", Number::printed);
        each.kind == ProvisionKind::Subparagraph && number.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Adds a provision below the innermost open one without opening it.
    pub fn add(
        &mut self,
        kind: ProvisionKind,
        number: Option<Number>,
        start: usize,
    ) -> ProvisionId {
        self.add_below(self.top(), kind, number, start)
    }

    fn add_below(
        &mut self,
        parent: Option<ProvisionId>,
        kind: ProvisionKind,
        number: Option<Number>,
        start: usize,
    ) -> ProvisionId {
        let id = ProvisionId(self.provisions.len());
        let number = number.or_else(|| self.counted(parent, kind));
        let holder = if kind.is_numbered_through() { self.numbering_holder() } else { parent };
        let holder_address = holder.map(|holder| self.get(holder).address.clone());
        let address = Address::below(holder_address.as_ref(), kind, number.as_ref());
        let address = self.unique(address, kind, start);
        self.note_order((holder, kind), number.as_ref(), start);
        let depth = parent.map_or(0, |parent| self.get(parent).depth + 1);
        self.provisions.push(Provision {
            kind,
            number,
            address,
            parent,
            depth,
            label: None,
            heading: None,
            text: None,
            tiles: Vec::new(),
        });
        self.marks.push((start, id));
        id
    }

    /// Gives the bytes from `start` on to a provision that was opened before.
    pub fn continue_at(&mut self, id: ProvisionId, start: usize) {
        self.marks.push((start, id));
    }

    /// Begins a quoted structure below the innermost open provision.
    pub fn open_quotation(&mut self, start: usize) -> ProvisionId {
        let id = self.add(ProvisionKind::Quoted, None, start);
        self.open.push(id);
        self.base = self.open.len();
        id
    }

    /// Ends the quoted structure; what was open before it is open again.
    pub fn close_quotation(&mut self) {
        self.open.truncate(self.base.saturating_sub(1));
        self.base = 0;
    }

    /// Adds an editorial footnote: below the article it was printed in, wherever
    /// between its paragraphs it stands.
    pub fn add_footnote(&mut self, start: usize) -> ProvisionId {
        let inner = self.open.iter().skip(self.base.saturating_sub(1));
        let holder = inner.rev().find(|id| rank(self.get(**id).kind) <= 5).copied();
        self.add_below(holder.or(self.open.first().copied()), ProvisionKind::Editorial, None, start)
    }

    /// What articles and chapters are numbered through: the quoted structure or
    /// annex they stand in, else the whole act.
    fn numbering_holder(&self) -> Option<ProvisionId> {
        let holds = |id: &&ProvisionId| {
            matches!(self.get(**id).kind, ProvisionKind::Quoted | ProvisionKind::Annex)
        };
        self.open.iter().rev().find(holds).copied()
    }

    /// The count of a provision that the law does not number.
    fn counted(&mut self, parent: Option<ProvisionId>, kind: ProvisionKind) -> Option<Number> {
        let count = self.counts.entry((parent, kind)).or_default();
        *count += 1;
        match kind {
            ProvisionKind::Title | ProvisionKind::Contents => None,
            ProvisionKind::Preamble | ProvisionKind::Note | ProvisionKind::Annex => {
                (*count > 1).then(|| Number::counted(*count))
            }
            ProvisionKind::PartOfArticle | ProvisionKind::Indent => {
                Some(Number::counted(*count + 1))
            }
            _ => Some(Number::counted(*count)),
        }
    }

    fn unique(&mut self, address: Address, kind: ProvisionKind, start: usize) -> Address {
        let copies = self.seen.entry(address.clone()).or_default();
        *copies += 1;
        if *copies == 1 {
            return address;
        }
        let repeated = address.repeated(*copies);
        if kind != ProvisionKind::Title {
            self.say(Oddity::DuplicateNumber, Span::empty(start));
        }
        repeated
    }

    /// Says so where a number is lower than the one before it in the same list.
    fn note_order(
        &mut self,
        list: (Option<ProvisionId>, ProvisionKind),
        number: Option<&Number>,
        start: usize,
    ) {
        let Some(number) = number else { return };
        let before = self.latest.insert(list, number.clone());
        if before.is_some_and(|before| *number < before) {
            self.say(Oddity::NumberOutOfOrder, Span::empty(start));
        }
    }

    /// Notes an oddity.
    pub fn say(&mut self, oddity: Oddity, span: Span) {
        self.diagnostics.push(Diagnostic { oddity, span });
    }

    /// The finished document: every byte of `source` given to a provision.
    pub fn finish(mut self, source: String, language: Language) -> (Document, Vec<Diagnostic>) {
        if self.marks.is_empty() && !source.is_empty() {
            self.add(ProvisionKind::Preamble, None, 0);
        }
        let starts = self.marks.iter().map(|(start, _)| *start).skip(1).chain([source.len()]);
        let mut from = 0;
        for ((_, id), end) in self.marks.iter().zip(starts) {
            let tiles = &mut self.provisions[id.0].tiles;
            match tiles.last_mut() {
                Some(last) if last.end == from => last.end = end,
                _ => tiles.push(Span::new(from, end)),
            }
            from = end;
        }
        (Document::new(language, source, self.provisions), self.diagnostics)
    }
}
