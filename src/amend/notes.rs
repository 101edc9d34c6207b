//! Editorial notes under the articles that were amended: what was done to which unit, and
//! by what. They are no law, and readers of consolidated texts know them as «Сноска.»,
//! «Ескерту.».

use super::apply::Application;
use super::bounds::end_of;
use super::edit::{Edit, edited, line_end};
use super::footnotes::without_footnotes;
use super::instruction::{Instruction, Operation};
use super::outcome::{Carried, Outcome};
use super::place::{Named, Numbers, Place};
use crate::compare::Sides;
use crate::document::citation::cite_address;
use crate::document::{Address, Document, ProvisionId, ProvisionKind};
use crate::parse;
use crate::text::language::Language;
use crate::text::word::capital;

/// The amended law with a note under each article that `by` changed, which is named as it
/// is to be read there.
pub fn with_notes(application: &Application, base: &Document, by: &str) -> String {
    // A note stands before the footnotes with which a law ends.
    let read = parse::read(application.text.clone(), base.language());
    let (amended, base) = (without_footnotes(&read), without_footnotes(base));
    let texts: Sides<&Document> = Sides::new(&base, &amended);
    let mut notes: Vec<(Address, Vec<String>)> = Vec::new();
    let done = application.account.instructions.iter().zip(&application.outcomes);
    for (instruction, outcome) in done {
        let Outcome::Applied(carried) = outcome else { continue };
        for (holder, unit) in changed(texts, instruction, carried) {
            let is_new = holder == unit && base.find(&unit).is_none();
            let said = sentence(base.language(), (&unit, is_new), instruction);
            match notes.iter_mut().find(|(each, _)| *each == holder) {
                Some((_, all)) if all.contains(&said) => {}
                Some((_, all)) => all.push(said),
                None => notes.push((holder, vec![said])),
            }
        }
    }
    let edits = notes.iter().filter_map(|(holder, all)| {
        let id = amended.find(holder)?;
        let end = line_end(amended.source(), end_of(&amended, id));
        Some(Edit::insertion(end, note(base.language(), all, by)))
    });
    edited(amended.source(), &edits.collect::<Vec<_>>()).0
}

/// What an instruction changed: the article where it is noted, and the unit.
fn changed(
    texts: Sides<&Document>,
    instruction: &Instruction,
    carried: &Carried,
) -> Vec<(Address, Address)> {
    if let (Operation::Insert { units, .. }, []) = (&instruction.operation, &*carried.changed) {
        let added = units.iter().filter_map(address);
        return added.map(|address| (address.clone(), address)).collect();
    }
    // A unit that is gone is in the law as it was, one that just came in what it became.
    let holder = |unit: &Address| {
        [texts.old, texts.new].into_iter().find_map(|text| {
            let holder = text.upward(there(text, unit)?).find(|id| is_noted(text, *id))?;
            Some(text.provision(holder).address.clone())
        })
    };
    let changed = carried.changed.iter();
    changed.filter_map(|unit| Some((holder(unit)?, cited(texts.old, unit)))).collect()
}

/// The unit as a note names it: of a row that is what its table stands in, for the heading of
/// the columns is a row too, and readers count by what stands in the first cell.
fn cited(text: &Document, unit: &Address) -> Address {
    use ProvisionKind::{Row, Table};
    let of_a_row = text.find(unit).filter(|id| text.provision(*id).kind == Row);
    let is_unit = |id: &ProvisionId| !matches!(text.provision(*id).kind, Row | Table);
    let holder = of_a_row.and_then(|row| text.upward(row).find(is_unit));
    holder.map_or_else(|| unit.clone(), |id| text.provision(id).address.clone())
}

/// A unit, or what holds it: the first part of one has no address of its own.
fn there(text: &Document, unit: &Address) -> Option<ProvisionId> {
    let holder = || unit.as_str().rsplit_once("__").map(|(holder, _)| Address::new(holder));
    text.find(unit).or_else(|| text.find(&holder()?))
}

/// Whether notes stand under a unit: an article, or what stands beside articles.
fn is_noted(base: &Document, id: ProvisionId) -> bool {
    let kind = base.provision(id).kind;
    kind.is_numbered_through()
        || base.provision(id).parent.is_none() && kind != ProvisionKind::Title
}

/// The address of a new unit that is numbered through.
fn address(place: &Place) -> Option<Address> {
    let step = place.last().filter(|step| step.is_numbered_through())?;
    match (step.named, &step.numbers) {
        (Named::Kind(kind), Numbers::One(number)) => Some(Address::below(None, kind, Some(number))),
        _ => None,
    }
}

/// «пункт 1 статьи 2 – изменение».
fn sentence(
    language: Language,
    (unit, is_new): (&Address, bool),
    instruction: &Instruction,
) -> String {
    // Where a heading, a sentence or a row went or is another, the unit stands.
    let [ru, kk, en] = match (&instruction.operation, is_of_a_piece(instruction)) {
        (Operation::Insert { .. }, _) if is_new => ["дополнение", "қосылды", "added"],
        (Operation::Insert { .. }, _) => ["дополнение", "толықтырылды", "supplemented"],
        (Operation::Words { .. }, _) | (_, true) => ["изменение", "өзгертілді", "amended"],
        (Operation::Restate(_), _) => ["новая редакция", "жаңа редакцияда жазылды", "reworded"],
        (Operation::Delete, _) => ["исключение", "алып тасталды", "excluded"],
        (Operation::Repeal, _) => ["утрата силы", "күшін жойды", "no longer in force"],
        (Operation::Renumber(_) | Operation::Enter, _) => {
            ["изменение нумерации", "қайта нөмірленді", "renumbered"]
        }
    };
    let done = match language {
        Language::Russian => ru,
        Language::Kazakh => kk,
        Language::English => en,
    };
    // «2-баптың 1-тармағы өзгертілді», «пункт 1 статьи 2 – изменение».
    let tie = if language == Language::Kazakh { " " } else { " – " };
    format!("{}{tie}{done}", cite_address(unit, language))
}

/// Whether an instruction names a piece of a unit, and not all of it.
fn is_of_a_piece(instruction: &Instruction) -> bool {
    let is_piece = |place: &Place| {
        let named = place.last().map(|step| step.named);
        matches!(named, Some(Named::Heading | Named::Sentence | Named::Kind(ProvisionKind::Row)))
    };
    !instruction.places.is_empty() && instruction.places.iter().all(is_piece)
}

fn note(language: Language, all: &[String], by: &str) -> String {
    let word = match language {
        Language::Russian => "Сноска",
        Language::Kazakh => "Ескерту",
        Language::English => "Footnote",
    };
    let said = capital(&all.join("; "));
    let tie = if language == Language::Kazakh { " –" } else { ":" };
    format!("\n\n> {word}. {said}{tie} {by}.")
}
