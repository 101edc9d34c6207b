//! Units that are there and read otherwise from now on.

use super::bounds::{is_quoted, table_of_annex};
use super::edit::{Edit, line_end};
use super::instruction::NewText;
use super::locate::{Target, extent, row_number};
use super::outcome::{Carried, Refusal};
use super::phrase::Said;
use super::render::{NewUnit, Style, before, behind, emphasis, headed_units, new_units};
use super::word_edits::is_of_a_table;
use crate::document::{Address, Document, Number, ProvisionId, ProvisionKind};
use crate::parse::read;
use crate::text::span::Span;

/// Marks that end a quoted structure.
const CLOSING: [char; 4] = ['»', '”', '“', '"'];

/// What changes of units are read with.
pub(super) struct Units<'a> {
    /// The amending act: it has the new text.
    pub(super) amending: &'a Document,
    /// The law.
    pub(super) base: &'a Document,
}

impl Units<'_> {
    /// The new text as units; words of the same paragraph are one without a kind of its own.
    pub(super) fn units(&self, text: &NewText) -> Result<Vec<NewUnit>, Refusal> {
        let units = self.units_of(text)?;
        if units.is_empty() { Err(Refusal::NoText) } else { Ok(units) }
    }

    fn units_of(&self, text: &NewText) -> Result<Vec<NewUnit>, Refusal> {
        match text {
            NewText::Quoted(quoted) if !quoted.iter().all(|id| self.is_closed(*id)) => {
                Err(Refusal::OpenQuotes)
            }
            NewText::Quoted(quoted) => {
                let units = new_units(self.amending, quoted);
                let is_law = units.first().is_none_or(|unit| unit.kind != ProvisionKind::Editorial);
                if is_law { Ok(units) } else { Err(Refusal::OtherText) }
            }
            NewText::Inline(said) => Ok(self.on_a_line(*said)),
            NewText::Annex => Err(Refusal::Annexed),
            NewText::Missing => Err(Refusal::NoText),
        }
    }

    /// Words of the same paragraph, as they are read on a line of their own.
    fn on_a_line(&self, said: Said) -> Vec<NewUnit> {
        let words = said.of(self.amending.source());
        let quoted = read(format!("1-бап. А:\n\n«{words}»\n"), self.amending.language());
        let is_quoted = |id: &ProvisionId| quoted.provision(*id).kind == ProvisionKind::Quoted;
        let structures: Vec<_> = quoted.iter().map(|(id, _)| id).filter(is_quoted).collect();
        new_units(&quoted, &structures)
    }

    /// Whether several units bear one number: by that nobody can tell which text is whose.
    fn have_one_number(&self, targets: &[Target]) -> bool {
        let name = |target: &Target| match target {
            Target::Unit(id) => {
                let unit = self.base.provision(*id);
                Some((unit.kind, unit.number.as_ref()?.slug()))
            }
            _ => None,
        };
        let names: Vec<_> = targets.iter().filter_map(name).collect();
        names.iter().enumerate().any(|(at, name)| names[..at].contains(name))
    }

    /// Whether all quotation marks in a quoted structure have their other half. Where one mark
    /// closes two quotations the text would lose its own; where one closes what nothing in it
    /// opened, the structure ends there, and what is behind it is said by the act.
    fn is_closed(&self, quoted: ProvisionId) -> bool {
        let all = std::iter::once(quoted).chain(self.amending.inside(quoted));
        let mut depth = Some([0_usize; 2]);
        for passage in all.flat_map(|id| self.amending.provision(id).passages()) {
            let mut before = ' ';
            for letter in passage.of(self.amending.source()).chars() {
                depth = depth.and_then(|depth| at_mark(depth, before, letter));
                before = letter;
            }
        }
        depth == Some([0, 0]) && self.is_ended(quoted)
    }

    /// Whether a quotation mark stands behind the last words of a quoted structure: without
    /// one nobody can tell where it ends.
    fn is_ended(&self, quoted: ProvisionId) -> bool {
        let source = self.amending.source();
        let all = std::iter::once(quoted).chain(self.amending.inside(quoted));
        let end = all.map(|id| self.amending.provision(id).span().end).max().unwrap_or_default();
        let behind =
            source[end..].trim_start_matches(|c: char| c.is_whitespace() || "*_|".contains(c));
        behind.starts_with(CLOSING)
    }

    /// Targets that read otherwise from now on.
    pub(super) fn restate(&self, targets: &[Target], text: &NewText) -> Result<Carried, Refusal> {
        if self.have_one_number(targets) {
            return Err(Refusal::OtherText);
        }
        if let (NewText::Inline(said), [target]) = (text, targets) {
            let span = extent(self.base, *target);
            if is_of_a_table(self.base, span) {
                return Err(Refusal::OtherText);
            }
            if matches!(target, Target::Sentence(..)) {
                let text = self.stopped(span, said.of(self.amending.source()));
                return Ok(self.carried_whole(vec![Edit { span, text }], targets));
            }
        }
        if *text == NewText::Annex {
            return self.restate_annexes(targets);
        }
        let units = self.units(text)?;
        let edits = match (targets, text) {
            ([Target::Heading(unit), rest @ ..], NewText::Quoted(quoted))
                if !rest.iter().all(|target| matches!(target, Target::Heading(_))) =>
            {
                self.restated_with_heading(*unit, rest, quoted)?
            }
            _ => self.restated_each(targets, &units)?,
        };
        Ok(self.carried_whole(edits, targets))
    }

    /// «заголовок и пункт 1 статьи 3»: the new text is the article with that heading and that
    /// point.
    fn restated_with_heading(
        &self,
        unit: ProvisionId,
        rest: &[Target],
        quoted: &[ProvisionId],
    ) -> Result<Vec<Edit>, Refusal> {
        let (new, below) = headed_units(self.amending, quoted).ok_or(Refusal::OtherText)?;
        let (own, new) = (self.base.provision(unit), self.amending.provision(new));
        let is_it = own.kind == new.kind && own.number == new.number;
        let heading = new.heading.filter(|_| is_it).ok_or(Refusal::OtherText)?;
        let text = heading.of(self.amending.source()).to_owned();
        let heading = Edit { span: extent(self.base, Target::Heading(unit)), text };
        let rest = self.restated_each(rest, &below)?;
        Ok(std::iter::once(heading).chain(rest).collect())
    }

    /// One target and its new text, which may be of several paragraphs.
    fn restated(&self, target: Target, units: &[NewUnit]) -> Result<Edit, Refusal> {
        let [first, rest @ ..] = units else { return Err(Refusal::NoText) };
        if let Some(rows) = self.restated_rows(target, units) {
            return rows;
        }
        if !self.is_of_target(target, first) || rest.iter().any(|unit| self.is_beside(target, unit))
        {
            return Err(Refusal::OtherText);
        }
        let span = extent(self.base, target);
        if let Target::Heading(_) = target {
            let text = first.only_paragraph().filter(|_| rest.is_empty());
            // A heading on two lines has the marks that close it within.
            let stem = span.of(self.base.source()).trim_end_matches(['*', '_']).len();
            let span = Span::new(span.start, span.start + stem);
            return Ok(Edit { span, text: text.ok_or(Refusal::OtherText)? });
        }
        let style = Style::of(self.base);
        let brings_label = first.number.is_some() || first.has_label();
        // The label stands before the text, and stays; so does the table of an annex behind it.
        let has_table = |id| table_of_annex(self.base, id).is_some();
        if brings_label && matches!(target, Target::Body(_))
            || units.iter().any(NewUnit::has_rows) && target.provision().is_some_and(has_table)
        {
            return Err(Refusal::OtherText);
        }
        let head = first.replacing(&style);
        let rest = rest.iter().map(|unit| unit.added(&style));
        let text: Vec<_> = std::iter::once(head).chain(rest).collect();
        let text = text.join("\n\n");
        if matches!(target, Target::Sentence(..)) {
            return Ok(Edit { span, text: self.stopped(span, &text) });
        }
        if !brings_label && self.begins_with_label(target) {
            return Ok(self.behind_label(target, text));
        }
        Ok(Edit { span: self.marked(target, self.whole(target)), text })
    }

    /// A sentence with the stop that the one in its place has: where the act has its own behind
    /// the quotation, the new one has none.
    fn stopped(&self, span: Span, text: &str) -> String {
        let stop = span.of(self.base.source()).chars().next_back();
        let is_stop = |mark: &char| ".!?;".contains(*mark) && !text.ends_with([*mark, '.']);
        stop.filter(is_stop).map_or_else(|| text.to_owned(), |stop| format!("{text}{stop}"))
    }

    /// Whether a unit of new text, if it has a label, has the one of the target.
    fn is_of_target(&self, target: Target, unit: &NewUnit) -> bool {
        let Some(id) = target.provision() else { return true };
        let provision = self.base.provision(id);
        if provision.kind == ProvisionKind::Row && unit.kind != ProvisionKind::Row {
            return false;
        }
        let Some(new) = &unit.number else { return true };
        if provision.kind == ProvisionKind::Row {
            let own = row_number(self.base, id);
            return unit.kind == provision.kind && own.is_some_and(|own| own.slug() == new.slug());
        }
        let is_same = provision.number.as_ref().is_some_and(|own| own.slug() == new.slug());
        is_same && provision.kind == unit.kind && provision.label.is_some()
    }

    /// Whether a labelled unit of new text stands beside a target, and not in it.
    fn is_beside(&self, target: Target, unit: &NewUnit) -> bool {
        let deepest = match target {
            Target::Unit(id) => self.base.provision(id).kind,
            Target::FirstPart(_) => ProvisionKind::PartOfArticle,
            _ => ProvisionKind::Indent,
        };
        unit.number.is_some() && unit.kind <= deepest
    }

    /// Targets, of several each with the unit of the new text that has its number; without
    /// numbers they come one by one. They must be as many.
    fn restated_each(&self, targets: &[Target], units: &[NewUnit]) -> Result<Vec<Edit>, Refusal> {
        if let [only] = targets {
            return Ok(vec![self.restated(*only, units)?]);
        }
        let is_numbered = units.first().is_some_and(|unit| unit.number.is_some());
        let are_labelled = targets.iter().all(|target| match target {
            Target::Unit(id) => self.is_labelled(*id),
            // «заголовки статей 2 и 3»: with the number of each before it, or without.
            Target::Heading(_) => is_numbered,
            _ => false,
        });
        if are_labelled {
            let groups = grouped(units);
            let of_target = |target: &Target| {
                let mut own = groups.iter().filter(|group| self.is_of_target(*target, &group[0]));
                self.restated(*target, own.next().ok_or(Refusal::OtherText)?)
            };
            let are_numbered = groups.iter().all(|group| group[0].number.is_some());
            if groups.len() != targets.len() || !are_numbered {
                return Err(Refusal::OtherText);
            }
            return targets.iter().map(of_target).collect();
        }
        let parts: Vec<_> = units.iter().flat_map(NewUnit::parts).collect();
        let is_of_first = units.first().is_some_and(|unit| self.is_of_target(targets[0], unit));
        let is_labelled = |part: &NewUnit| part.number.is_some();
        if parts.len() != targets.len() || !is_of_first || parts.iter().skip(1).any(is_labelled) {
            return Err(Refusal::OtherText);
        }
        let pairs = targets.iter().zip(&parts);
        pairs.map(|(target, part)| self.restated(*target, std::slice::from_ref(part))).collect()
    }

    fn is_labelled(&self, id: ProvisionId) -> bool {
        self.base.provision(id).label.is_some()
    }

    pub(super) fn begins_with_label(&self, target: Target) -> bool {
        let Some(id) = target.provision().filter(|id| self.is_labelled(*id)) else { return false };
        match target {
            Target::Unit(_) | Target::FirstPart(_) | Target::OwnWords(_) => true,
            // The text of a unit with a heading begins behind that.
            Target::Body(_) => self.base.provision(id).heading.is_none(),
            _ => false,
        }
    }

    /// New words of a target behind its label. The marks of emphasis around the old ones go;
    /// what is emphasized with the label ends behind that.
    pub(super) fn behind_label(&self, target: Target, words: String) -> Edit {
        let span = self.whole(target);
        let own = target.provision().and_then(|id| self.base.provision(id).text);
        let Some(own) = own else { return Edit { span, text: words } };
        let line = before(self.base.source(), own.start);
        let marks = emphasis(line);
        let label = line[..line.len() - marks.len()].trim_end();
        let opened = &label[..label.len() - label.trim_start_matches(['*', '_']).len()];
        if !opened.is_empty() && !label.ends_with(['*', '_']) {
            let start = own.start - line.len() + label.len();
            let text = format!("{opened} {words}");
            return Edit { span: Span::new(start, span.end), text };
        }
        let is_apart = line.len() - marks.len() > label.len() || label.is_empty();
        let start = own.start - if is_apart { marks.len() } else { 0 };
        Edit { span: Span::new(start, span.end), text: words }
    }

    /// The bytes of a target with the marks that close its last line: those of Markdown, and
    /// those of a quotation that ends with it. A row is what stands between its borders.
    pub(super) fn whole(&self, target: Target) -> Span {
        let span = extent(self.base, target);
        let Some(id) = target.provision() else { return span };
        if self.base.provision(id).kind == ProvisionKind::Row {
            return span;
        }
        let source = self.base.source();
        let end = span.end + behind(source, span.end).len();
        let last = self.base.at(span.end.saturating_sub(1));
        let ends_quoted = last.is_some_and(|last| is_quoted(self.base, last));
        let rest = source[end..line_end(source, end)].trim_end();
        let closes = rest.chars().all(|c| CLOSING.contains(&c) || ".,;*_".contains(c));
        let closing =
            if ends_quoted && !is_quoted(self.base, id) && closes { rest.len() } else { 0 };
        Span::new(span.start, end + closing)
    }

    /// The bytes of a target with the marks of emphasis before them on the line, which close
    /// within; those of headings are the law's own.
    fn marked(&self, target: Target, span: Span) -> Span {
        let kind = target.provision().map(|id| self.base.provision(id).kind);
        if kind.is_none_or(ProvisionKind::is_numbered_through) {
            return span;
        }
        let before = before(self.base.source(), span.start);
        let is_marked = !before.is_empty() && before.chars().all(|mark| "*_".contains(mark));
        if is_marked { Span::new(span.start - before.len(), span.end) } else { span }
    }

    /// The kind of a target that has no label and is counted, and its count.
    pub(super) fn counted(&self, target: Target) -> Option<(ProvisionKind, Number)> {
        match target {
            Target::FirstPart(_) => Some((ProvisionKind::PartOfArticle, Number::counted(1))),
            Target::OwnWords(_) => Some((ProvisionKind::Indent, Number::counted(1))),
            Target::Unit(id) => {
                use ProvisionKind::{Indent, PartOfArticle};
                let unit = self.base.provision(id);
                let is_counted =
                    matches!(unit.kind, PartOfArticle | Indent) && unit.label.is_none();
                let number = unit.number.clone().filter(|_| is_counted)?;
                Some((unit.kind, number))
            }
            _ => None,
        }
    }

    /// What becomes of targets by edits.
    pub(super) fn carried(&self, edits: Vec<Edit>, targets: &[Target]) -> Carried {
        let changed = targets.iter().filter_map(|target| self.changed(*target)).collect();
        Carried { edits, changed, ..Carried::default() }
    }

    /// The same where the targets give way whole.
    pub(super) fn carried_whole(&self, edits: Vec<Edit>, targets: &[Target]) -> Carried {
        let is_whole = |target: &&Target| {
            matches!(target, Target::Unit(_) | Target::FirstPart(_) | Target::OwnWords(_))
        };
        let whole = targets.iter().filter(is_whole).filter_map(|target| self.changed(*target));
        Carried { whole: whole.collect(), ..self.carried(edits, targets) }
    }

    /// How the unit is called that changes with a target.
    pub(super) fn changed(&self, target: Target) -> Option<Address> {
        let own = target.provision().map(|id| self.address(id));
        match target {
            Target::FirstPart(_) | Target::OwnWords(_) => {
                let (kind, number) = self.counted(target)?;
                Some(Address::below(own.as_ref(), kind, Some(&number)))
            }
            _ => own,
        }
    }

    pub(super) fn address(&self, id: ProvisionId) -> Address {
        self.base.provision(id).address.clone()
    }
}

/// How many quotations stand open behind a letter, of each of two kinds of marks; none where
/// it closes what is not open. A straight mark opens where no word stands before it.
fn at_mark([pointed, straight]: [usize; 2], before: char, letter: char) -> Option<[usize; 2]> {
    match letter {
        '«' => Some([pointed + 1, straight]),
        '»' => Some([pointed.checked_sub(1)?, straight]),
        '"' if before.is_whitespace() || "(«".contains(before) => Some([pointed, straight + 1]),
        '"' => Some([pointed, straight.checked_sub(1)?]),
        _ => Some([pointed, straight]),
    }
}

/// Units of new text: each with a label, and those without one behind it.
pub(super) fn grouped(units: &[NewUnit]) -> Vec<&[NewUnit]> {
    units.chunk_by(|_, next| next.number.is_none()).collect()
}
