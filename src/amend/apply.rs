//! The law as it would read: instructions carried out on a base, each whole or not at all.

use super::account::{Account, account};
use super::edit::{Edit, edited};
use super::instruction::{Instruction, Operation};
use super::locate::{Target, locate};
use super::outcome::{Carried, Outcome, Refusal};
use super::unit_edits::Units;
use super::word_edits::Words;
use crate::document::Document;

/// The instructions of an amending act, and what became of each on one law.
#[derive(Clone, Debug)]
pub struct Application {
    /// The instructions.
    pub account: Account,
    /// What became of them, one for one.
    pub outcomes: Vec<Outcome>,
    /// The law with what was carried out worked in.
    pub text: String,
}

/// Which instructions concern the law, and how they are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The act of [`Account::acts`] that the law is; none for all instructions.
    pub act: Option<usize>,
    /// Whether words that stand in a place more than once are changed in all.
    pub every_occurrence: bool,
}

/// Carries out the instructions of `amending` on `base`. Each is read against the base as
/// it stands before the act.
pub fn apply(amending: &Document, base: &Document, choice: Choice) -> Application {
    let account = account(amending);
    let mut edits: Vec<(usize, Edit)> = Vec::new();
    let mut outcomes = Vec::with_capacity(account.instructions.len());
    for (at, instruction) in account.instructions.iter().enumerate() {
        let is_other = choice.act.is_some() && instruction.act != choice.act;
        let carried = if is_other {
            Err(Refusal::OtherAct)
        } else {
            Work { amending, base, choice }.carry_out(instruction)
        };
        let carried = carried.and_then(|carried| free(carried, &edits));
        outcomes.push(match carried {
            Ok(carried) => {
                edits.extend(carried.edits.iter().map(|edit| (at, edit.clone())));
                Outcome::Applied(carried)
            }
            Err(refusal) => Outcome::Refused(refusal),
        });
    }
    let edits: Vec<_> = edits.into_iter().map(|(_, edit)| edit).collect();
    let text = edited(base.source(), &edits);
    Application { account, outcomes, text }
}

/// What was carried out, where no instruction before it changes the same bytes.
fn free(carried: Carried, edits: &[(usize, Edit)]) -> Result<Carried, Refusal> {
    let other = edits.iter().find(|(_, made)| carried.edits.iter().any(|edit| edit.meets(made)));
    other.map_or(Ok(carried), |(at, _)| Err(Refusal::Overlap(*at)))
}

struct Work<'a> {
    amending: &'a Document,
    base: &'a Document,
    choice: Choice,
}

impl Work<'_> {
    fn carry_out(&self, instruction: &Instruction) -> Result<Carried, Refusal> {
        let units = Units { amending: self.amending, base: self.base };
        let targets = self.targets(instruction)?;
        match &instruction.operation {
            Operation::Words { changes, throughout } => {
                let throughout = *throughout || self.choice.every_occurrence;
                let words = Words { amending: self.amending, base: self.base, throughout };
                let mut all = Carried::default();
                for target in &targets {
                    for change in changes {
                        let carried = words.change(*target, *change)?;
                        all.edits.extend(carried.edits);
                        all.is_folded |= carried.is_folded;
                    }
                    all.changed.extend(target.provision());
                }
                Ok(all)
            }
            Operation::Restate(text) => units.restate(&targets, text),
            Operation::Insert { units: new, after, text } => {
                let mut all = Carried::default();
                for target in &targets {
                    let carried = units.insert(*target, new, after.as_ref(), text)?;
                    all.edits.extend(carried.edits);
                    all.changed.extend(carried.changed);
                }
                Ok(all)
            }
            Operation::Delete => Ok(units.delete(&targets, false)),
            Operation::Repeal => Ok(units.delete(&targets, true)),
            // What is counted is counted anew by itself; nothing is to be written.
            Operation::Renumber(_) | Operation::Enter => Ok(Carried::default()),
        }
    }

    fn targets(&self, instruction: &Instruction) -> Result<Vec<Target>, Refusal> {
        if instruction.places.is_empty() {
            return Ok(vec![Target::Act]);
        }
        let mut targets = Vec::new();
        for place in &instruction.places {
            let found = locate(self.base, place);
            targets.extend(found.map_err(|miss| Refusal::Place(place.clone(), miss))?);
        }
        Ok(targets)
    }
}
