//! Editorial notes under the articles that were amended: what was done to which unit, and
//! by what. They are no law, and readers of consolidated texts know them as «Сноска.»,
//! «Ескерту.».

use super::apply::Application;
use super::edit::{Edit, edited};
use super::instruction::{Instruction, Operation};
use super::outcome::{Carried, Outcome};
use super::place::{Named, Numbers, Place};
use crate::document::citation::cite_address;
use crate::document::{Address, Document, ProvisionId, ProvisionKind};
use crate::parse;
use crate::text::language::Language;

/// The amended law with a note under each article that `by` changed, which is named as it
/// is to be read there.
pub fn with_notes(application: &Application, base: &Document, by: &str) -> String {
    let mut notes: Vec<(Address, Vec<String>)> = Vec::new();
    let done = application.account.instructions.iter().zip(&application.outcomes);
    for (instruction, outcome) in done {
        let Outcome::Applied(carried) = outcome else { continue };
        for (holder, unit) in changed(base, instruction, carried) {
            let said = sentence(base.language(), &unit, &instruction.operation);
            match notes.iter_mut().find(|(each, _)| *each == holder) {
                Some((_, all)) if all.contains(&said) => {}
                Some((_, all)) => all.push(said),
                None => notes.push((holder, vec![said])),
            }
        }
    }
    let amended = parse::read(application.text.clone(), base.language());
    let edits = notes.iter().filter_map(|(holder, all)| {
        let id = amended.find(holder)?;
        Some(Edit::insertion(end_of(&amended, id), note(base.language(), all, by)))
    });
    edited(amended.source(), &edits.collect::<Vec<_>>()).0
}

/// What an instruction changed: the article where it is noted, and the unit.
fn changed(
    base: &Document,
    instruction: &Instruction,
    carried: &Carried,
) -> Vec<(Address, Address)> {
    if let (Operation::Insert { units, .. }, []) = (&instruction.operation, &*carried.changed) {
        let added = units.iter().filter_map(address);
        return added.map(|address| (address.clone(), address)).collect();
    }
    let of = |id: &ProvisionId| {
        let holder = base.upward(*id).find(|id| is_noted(base, *id))?;
        let address = |id: ProvisionId| base.provision(id).address.clone();
        Some((address(holder), address(*id)))
    };
    carried.changed.iter().filter_map(of).collect()
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
fn sentence(language: Language, unit: &Address, operation: &Operation) -> String {
    let done = match (language, operation) {
        (Language::Russian, Operation::Words { .. }) => "изменение",
        (Language::Russian, Operation::Restate(_)) => "новая редакция",
        (Language::Russian, Operation::Insert { .. }) => "дополнение",
        (Language::Russian, Operation::Delete) => "исключение",
        (Language::Russian, Operation::Repeal) => "утрата силы",
        (Language::Russian, _) => "изменение нумерации",
        (Language::Kazakh, Operation::Words { .. }) => "өзгеріс енгізілді",
        (Language::Kazakh, Operation::Restate(_)) => "жаңа редакцияда",
        (Language::Kazakh, Operation::Insert { .. }) => "толықтырылды",
        (Language::Kazakh, Operation::Delete) => "алып тасталды",
        (Language::Kazakh, Operation::Repeal) => "күші жойылды",
        (Language::Kazakh, _) => "нөмірленуі өзгертілді",
        (Language::English, Operation::Words { .. }) => "amended",
        (Language::English, Operation::Restate(_)) => "reworded",
        (Language::English, Operation::Insert { .. }) => "supplemented",
        (Language::English, Operation::Delete) => "excluded",
        (Language::English, Operation::Repeal) => "no longer in force",
        (Language::English, _) => "renumbered",
    };
    format!("{} – {done}", cite_address(unit, language))
}

fn note(language: Language, all: &[String], by: &str) -> String {
    let word = match language {
        Language::Russian => "Сноска",
        Language::Kazakh => "Ескерту",
        Language::English => "Footnote",
    };
    let said = all.join("; ");
    let mut letters = said.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let said: String = first.chain(letters).collect();
    format!("\n\n> {word}. {said}: {by}.")
}

/// The end of the last line of a unit, footnotes included.
fn end_of(document: &Document, id: ProvisionId) -> usize {
    let own = document.provision(id).span().end;
    let inside = document.inside(id).map(|each| document.provision(each).span().end);
    let at = inside.fold(own, usize::max);
    document.source()[at..].find('\n').map_or(document.source().len(), |newline| at + newline)
}
