//! The table of contents, where a law has one. Its lines are no law; each is found by the
//! unit that it names.

use super::bounds::end_of;
use super::edit::{Edit, line_end, line_start};
use super::instruction::{Instruction, NewText, Operation};
use super::lexeme::lexemes;
use super::outcome::{Carried, Refusal};
use super::place::{Place, Step};
use super::reader::Reader;
use super::render::NewUnit;
use super::unit_edits::Units;
use super::units;
use super::word_edits::Words;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// The table of contents of a law.
pub(super) struct Contents<'a> {
    units: &'a Units<'a>,
    id: ProvisionId,
    lines: Vec<Line>,
}

/// A line of it.
struct Line {
    /// The unit that it names.
    unit: Option<Step>,
    words: Span,
}

impl<'a> Contents<'a> {
    /// That of a law; none where it has none.
    pub(super) fn of(units: &'a Units<'a>) -> Option<Self> {
        let base = units.base;
        let (id, _) = base.iter().find(|(_, each)| each.kind == ProvisionKind::Contents)?;
        let words = base.inside(id).filter_map(|line| base.provision(line).text);
        let lines = words.map(|words| Line { unit: unit(base, words), words }).collect();
        Some(Self { units, id, lines })
    }

    /// What an instruction does to it.
    pub(super) fn carry_out(
        &self,
        instruction: &Instruction,
        words: &Words<'_>,
    ) -> Result<Carried, Refusal> {
        let steps: Vec<_> = instruction.places.iter().filter_map(named).collect();
        let (edits, is_folded) = match &instruction.operation {
            Operation::Words { changes, .. } => {
                let here: Vec<_> = if steps.is_empty() {
                    self.lines.iter().map(|line| line.words).collect()
                } else {
                    self.named(&steps)?
                };
                let mut all = Carried::default();
                for change in changes {
                    all.take(words.change_in(&here, *change)?);
                }
                (all.edits, all.is_folded)
            }
            Operation::Delete | Operation::Repeal if steps.is_empty() => (vec![self.gone()], false),
            Operation::Delete | Operation::Repeal => {
                let gone = self.named(&steps)?.into_iter().map(|words| self.without(words));
                (gone.collect(), false)
            }
            Operation::Restate(text) => (self.restated(&steps, text)?, false),
            Operation::Insert { units, text, .. } => (self.added(units, text)?, false),
            Operation::Renumber(_) | Operation::Enter => return Err(Refusal::Contents),
        };
        let own = self.units.address(self.id);
        let new: &[Place] = match &instruction.operation {
            Operation::Insert { units, .. } => units,
            _ => &[],
        };
        let added = new.iter().filter_map(named).filter_map(|step| step.address(Some(&own)));
        let added = added.collect();
        Ok(Carried { edits, changed: vec![own], added, is_folded, ..Carried::default() })
    }

    /// The words of the lines that name units.
    fn named(&self, units: &[&Step]) -> Result<Vec<Span>, Refusal> {
        let line = |unit: &&Step| {
            let mut own = self.lines.iter().filter(|line| line.unit.as_ref() == Some(*unit));
            let found = own.next().filter(|_| own.next().is_none());
            found.map(|line| line.words).ok_or(Refusal::Contents)
        };
        units.iter().map(line).collect()
    }

    fn restated(&self, units: &[&Step], text: &NewText) -> Result<Vec<Edit>, Refusal> {
        let new = self.units.units(text)?;
        if new.len() != units.len() {
            return Err(Refusal::OtherText);
        }
        let lines = self.named(units)?.into_iter().zip(units).zip(&new);
        let edit = |((span, old), new): ((Span, &&Step), &NewUnit)| {
            let is_same = new.step().as_ref() == Some(*old);
            let text = new.line().filter(|_| is_same).ok_or(Refusal::OtherText)?;
            Ok(Edit { span, text })
        };
        lines.map(edit).collect()
    }

    /// New lines, each behind the one with the number before its own.
    fn added(&self, units: &[Place], text: &NewText) -> Result<Vec<Edit>, Refusal> {
        let source = self.units.base.source();
        let new = self.units.units(text)?;
        let said: Vec<_> = units.iter().map(|unit| named(unit).cloned()).collect();
        if !new.iter().map(NewUnit::step).eq(said) {
            return Err(Refusal::OtherText);
        }
        let edit = |new: &NewUnit| {
            let step = new.step().ok_or(Refusal::OtherText)?;
            let text = new.line().ok_or(Refusal::OtherText)?;
            let of_kind =
                |line: &&Line| line.unit.as_ref().is_some_and(|own| own.named == step.named);
            let own = self.lines.iter().filter(of_kind);
            let is_before =
                |line: &&Line| line.unit.as_ref().is_some_and(|own| own.is_before(&step));
            let before = own.rev().find(is_before).ok_or(Refusal::Gap)?;
            Ok(Edit::insertion(line_end(source, before.words.end), format!("\n\n{text}")))
        };
        new.iter().map(edit).collect()
    }

    /// The whole of it, with its heading.
    fn gone(&self) -> Edit {
        let base = self.units.base;
        let start = line_start(base.source(), base.provision(self.id).span().start);
        self.without(Span::new(start, end_of(base, self.id)))
    }

    /// What goes with the blank line behind it.
    fn without(&self, words: Span) -> Edit {
        let source = self.units.base.source();
        let start = line_start(source, words.start);
        let end = line_end(source, words.end);
        let blank = source[end..].len() - source[end..].trim_start().len();
        Edit { span: Span::new(start, end + blank), text: String::new() }
    }
}

/// The unit that a place names in the table of contents, if it names one.
fn named(place: &Place) -> Option<&Step> {
    place.0.iter().rev().find(|step| step.named.kind().is_some())
}

/// The unit that a line begins with: «Статья 2. Сроки», «2-бап. Мерзімдер».
fn unit(base: &Document, words: Span) -> Option<Step> {
    let lexemes = lexemes(base.source(), words);
    let mut reader = Reader { lexemes: &lexemes, at: 0, language: base.language() };
    match &*units::places(&mut reader)?.places {
        [place] => place.0.last().cloned(),
        _ => None,
    }
}
