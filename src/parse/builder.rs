//! Provisions as they are opened one after another: who stands in whom, at what
//! address, and which bytes of the source belong to it.

use super::diagnostic::{Diagnostic, Oddity};
use crate::document::{Address, Document, Number, Provision, ProvisionId, ProvisionKind, Tiles};
use crate::text::hash::{Map, Set};
use crate::text::language::Language;
use crate::text::span::Span;
use std::collections::hash_map::Entry;

/// A tree in the making.
#[derive(Debug, Default)]
pub struct Builder {
    provisions: Vec<Provision>,
    /// The provisions that are open, from the top down.
    open: Vec<ProvisionId>,
    /// How many of `open` stand outside the quoted structure being read.
    base: usize,
    /// To which provision the bytes belong from which one on.
    owner: Option<(usize, ProvisionId)>,
    counts: Map<List, usize>,
    /// The lists that have begun, each with its last numbered provision.
    latest: Map<List, Option<ProvisionId>>,
    /// The lists that did not only go up.
    uneven: Set<List>,
    /// How often each address in them was given.
    seen: Map<Address, usize>,
    /// Where addresses are put together.
    letters: String,
    /// What was odd.
    pub diagnostics: Vec<Diagnostic>,
}

/// The provisions of one kind in what holds them, as one number: a short key.
type List = usize;

const fn list(holder: Option<ProvisionId>, kind: ProvisionKind) -> List {
    let holder = match holder {
        Some(id) => id.0 + 1,
        None => 0,
    };
    holder << 8 | kind as usize
}

/// How a number follows those before it in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// It is above them, or the first.
    Up,
    /// It may be one of them again.
    Level,
    /// It is lower than the one before it.
    Down,
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
        ProvisionKind::Paragraph | ProvisionKind::Preamble => 7,
        ProvisionKind::PartOfArticle => 8,
        ProvisionKind::Subparagraph => 9,
        _ => 12,
    }
}

impl Builder {
    /// A tree that may have as many provisions as a source has lines, and some more
    /// for what has no line of its own: tables and quotations.
    pub fn for_lines(lines: usize) -> Self {
        Self { provisions: Vec::with_capacity(lines + lines / 8 + 8), ..Self::default() }
    }

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
        if kind == ProvisionKind::Subparagraph {
            self.close_list(number.as_ref());
        } else {
            self.leave_note(kind, number.as_ref());
            self.close_to(rank(kind));
        }
        let id = self.add(kind, number, start);
        self.open.push(id);
        id
    }

    /// Closes the item that a subparagraph follows: the open one whose label is
    /// of the same script. Letters nest in digits, and digits in letters.
    fn close_list(&mut self, number: Option<&Number>) {
        let is_digit = |number: Option<&Number>| {
            number.is_some_and(|number| number.printed().starts_with(|c: char| c.is_ascii_digit()))
        };
        let follows = |id: &ProvisionId| {
            let each = self.get(*id);
            each.kind == ProvisionKind::Subparagraph
                && is_digit(each.number.as_ref()) == is_digit(number)
        };
        match self.open.iter().skip(self.base).rposition(follows) {
            Some(at) => self.open.truncate(self.base + at),
            None => self.close_to(rank(ProvisionKind::Indent)),
        }
    }

    /// Closes a note without a list of its own before a point that goes on with
    /// the list around it.
    fn leave_note(&mut self, kind: ProvisionKind, number: Option<&Number>) {
        let Some(number) = number.filter(|_| kind == ProvisionKind::Paragraph) else { return };
        let is_note = |id: &&ProvisionId| self.get(**id).kind == ProvisionKind::Note;
        let Some(note) = self.open.iter().skip(self.base).rfind(is_note).copied() else { return };
        let latest = |holder| self.latest.get(&list(holder, kind)).copied().flatten();
        let before =
            latest(self.get(note).parent).and_then(|before| self.get(before).number.as_ref());
        let goes_on = before.is_some_and(|before| before.is_followed_by(number));
        if goes_on && latest(Some(note)).is_none() {
            self.close_to(rank(ProvisionKind::Note));
        }
    }

    /// The innermost open subparagraph that `next` follows.
    pub fn item_before(&self, next: &Number) -> Option<ProvisionId> {
        self.before(ProvisionKind::Subparagraph, next)
    }

    /// The innermost open provision of a kind that `next` follows.
    pub fn before(&self, kind: ProvisionKind, next: &Number) -> Option<ProvisionId> {
        let precedes = |id: &&ProvisionId| {
            let each = self.get(**id);
            each.kind == kind
                && each.number.as_ref().is_some_and(|number| number.is_followed_by(next))
        };
        self.open.iter().skip(self.base).rfind(precedes).copied()
    }

    /// Closes what is open inside `id`.
    pub fn close_inside(&mut self, id: ProvisionId) {
        if let Some(at) = self.open.iter().position(|open| *open == id) {
            self.open.truncate(at + 1);
        }
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
        let step = self.step(list(holder, kind), id, number.as_ref());
        let above = holder.map(|holder| &self.provisions[holder.0].address);
        let address = Address::below_in(&mut self.letters, above, kind, number.as_ref());
        let may_repeat = self.may_repeat(holder, kind, step);
        let address = if may_repeat { self.unique(address, kind, start) } else { address };
        if step == Step::Down {
            self.say(Oddity::NumberOutOfOrder, Span::empty(start));
        }
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
            tiles: Tiles::default(),
        });
        self.continue_at(id, start);
        id
    }

    /// Gives the bytes from `start` on to a provision that was opened before. The
    /// first one has what stands before it, too.
    pub fn continue_at(&mut self, id: ProvisionId, start: usize) {
        let from = if self.owner.is_some() { start } else { 0 };
        self.end_tile(start);
        self.owner = Some((from, id));
    }

    /// Ends the bytes of the provision that was given the last ones.
    fn end_tile(&mut self, end: usize) {
        if let Some((from, owner)) = self.owner {
            self.get_mut(owner).tiles.add(Span::new(from, end));
        }
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
    /// between its paragraphs it stands. In a quoted structure without one it is of the
    /// outermost unit there: it never leaves the quotation, and ends nothing in it.
    pub fn add_footnote(&mut self, start: usize) -> ProvisionId {
        let inner = self.open.iter().skip(self.base.saturating_sub(1));
        let article = inner.rev().find(|id| rank(self.get(**id).kind) <= 5);
        let outermost = self.open.get(self.base).or(self.open.get(self.base.saturating_sub(1)));
        let outermost = if self.base == 0 { self.open.first() } else { outermost };
        let holder = article.or(outermost).copied();
        self.add_below(holder, ProvisionKind::Editorial, None, start)
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
        let count = self.counts.entry(list(parent, kind)).or_default();
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

    /// Whether an address in a list may have been given before: one that only goes up
    /// has none twice, and addresses of two lists differ.
    fn may_repeat(&mut self, holder: Option<ProvisionId>, kind: ProvisionKind, step: Step) -> bool {
        // But an address of a part of the act may be one of a part of an article.
        let is_part = kind == ProvisionKind::Part;
        let list = list(holder, if is_part { ProvisionKind::PartOfArticle } else { kind });
        if step == Step::Up && !is_part {
            return self.uneven.contains(&list);
        }
        if self.uneven.insert(list) {
            let inside = holder.map_or(0, |holder| holder.0 + 1);
            let others = self.provisions[inside..].iter();
            for other in others.filter(|other| other.kind.segment() == kind.segment()) {
                self.seen.entry(other.address.clone()).or_insert(1);
            }
        }
        true
    }

    /// An address, with a mark where it was given before.
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

    /// Enters a provision in its list.
    fn step(&mut self, list: List, id: ProvisionId, number: Option<&Number>) -> Step {
        let before = match self.latest.entry(list) {
            Entry::Vacant(place) => {
                place.insert(number.map(|_| id));
                None
            }
            Entry::Occupied(_) if number.is_none() => return Step::Level,
            Entry::Occupied(mut place) => place.insert(Some(id)),
        };
        let before = before.and_then(|before| self.get(before).number.as_ref());
        match (before, number) {
            (Some(before), Some(number)) if number < before => Step::Down,
            (Some(before), Some(number)) if !number.is_above(before) => Step::Level,
            _ => Step::Up,
        }
    }

    /// Notes an oddity.
    pub fn say(&mut self, oddity: Oddity, span: Span) {
        self.diagnostics.push(Diagnostic { oddity, span });
    }

    /// The finished document: every byte of `source` given to a provision.
    pub fn finish(mut self, source: String, language: Language) -> (Document, Vec<Diagnostic>) {
        if self.owner.is_none() && !source.is_empty() {
            self.add(ProvisionKind::Preamble, None, 0);
        }
        self.end_tile(source.len());
        self.provisions.shrink_to_fit();
        (Document::new(language, source, self.provisions), self.diagnostics)
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::parse;
    use crate::text::language::Language;

    fn addresses(source: &str) -> String {
        let source = source.replace(" / ", "\n\n");
        let (document, _) = parse(source, Language::Russian);
        let each = document.provisions().iter().map(|each| each.address.to_string());
        each.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn items_of_one_script_are_siblings() {
        for (source, expected) in [
            ("1. П: / а) дети; / б) мать.", "para_1 para_1__subpara_а para_1__subpara_б"),
            (
                "1. П: / а) дети: / 1) раз; / 2) два; / б) мать.",
                "para_1 para_1__subpara_а para_1__subpara_а__subpara_1 \
                 para_1__subpara_а__subpara_2 para_1__subpara_б",
            ),
            (
                "1. П: / 1) дети: / а) раз; / б) два; / 2) мать.",
                "para_1 para_1__subpara_1 para_1__subpara_1__subpara_а \
                 para_1__subpara_1__subpara_б para_1__subpara_2",
            ),
            (
                "1. П: / 1) дети: / а) раз; / б) два. / Часть вторая. / 2) мать.",
                "para_1 para_1__subpara_1 para_1__subpara_1__subpara_а \
                 para_1__subpara_1__subpara_б para_1__subpara_1__part_2 para_1__subpara_2",
            ),
        ] {
            assert_eq!(addresses(source), expected, "{source}");
        }
    }

    #[test]
    fn items_on_lines_of_one_paragraph_are_told_apart() {
        let items = "para_1 para_1__subpara_1 para_1__subpara_2 para_1__subpara_3";
        assert_eq!(addresses("1. П:\n1) дети\n2) мать\n3) отец"), items);
        let one = "para_1 para_1__subpara_1";
        assert_eq!(addresses("1. П:\n1) дети в подпункте\n2) пункта 3"), one);
    }

    #[test]
    fn a_note_and_a_preamble_hold_what_is_theirs() {
        let noted = addresses("Статья 1. О / 1. Дети. / Примечание. Да. / 2. Мать. / 3. Отец.");
        assert_eq!(noted, "art_1 art_1__para_1 art_1__note art_1__para_2 art_1__para_3");
        let opened = addresses("# З / Преамбула / Сознавая долг, / принимаем закон. / Статья 1. О");
        assert_eq!(opened, "title preamble preamble__indent_2 art_1");
    }

    #[test]
    fn an_address_that_comes_again_is_told_apart() {
        for (source, expected) in [
            ("1. А. / 2. Б. / 1. В. / 2. Г. / 3. Д.", "para_1 para_2 para_1~2 para_2~2 para_3"),
            ("Статья IV. А / Статья 4. Б / Статья 4. В", "art_4 art_4~2 art_4~3"),
            (
                "# З / 1. А: / 1) б; / 2. В: / 1) г.",
                "title para_1 para_1__subpara_1 para_2 para_2__subpara_1",
            ),
        ] {
            assert_eq!(addresses(source), expected, "{source}");
        }
    }

    #[test]
    fn a_stop_tells_a_line_of_a_list_whatever_its_first_letter() {
        for (source, expected) in [
            (
                "1. П: / 1) лица: / без визы; / Казахстана; / 2) мать.",
                "para_1 para_1__subpara_1 para_1__subpara_1__indent_2 \
                 para_1__subpara_1__indent_3 para_1__subpara_2",
            ),
            (
                "1. П: / 1) лица: / без визы. / Часть вторая. / 2) мать.",
                "para_1 para_1__subpara_1 para_1__subpara_1__indent_2 \
                 para_1__subpara_1__part_2 para_1__subpara_2",
            ),
            (
                "1. Деяние, совершенное при обстоятельствах части первой, - / наказывается.",
                "para_1 para_1__indent_2",
            ),
            (
                "1. принимая во внимание, что народы подтвердили свою веру; и / ввиду того.",
                "para_1 para_1__indent_2",
            ),
        ] {
            assert_eq!(addresses(source), expected, "{source}");
        }
    }
}
