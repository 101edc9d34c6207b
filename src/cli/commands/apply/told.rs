//! What became of the instructions, for people.

use crate::amend::{Account, Application, Outcome, Refusal};
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::document::citation::cite_address;
use crate::document::{Document, ProvisionId};
use crate::view::Role;
use crate::view::instruction::{carried_out, misprinted, not_understood, read_back, refused};

/// An error where an act amends none.
pub(super) fn amends(session: &Session, name: &str, account: &Account) -> Result {
    if account.instructions.is_empty() && account.unclaimed.is_empty() {
        return Err(Problem::new(session.say("amend-no-instructions", &[("name", name)])).into());
    }
    Ok(())
}

/// Writes what became of each instruction, and what was not understood.
pub(super) fn tell(
    session: &mut Session,
    application: &Application,
    amending: &Document,
) -> Result {
    let account = &application.account;
    for (instruction, outcome) in account.instructions.iter().zip(&application.outcomes) {
        let (message, role) = match outcome {
            Outcome::Refused(Refusal::OtherAct) => continue,
            Outcome::Applied(carried) => {
                (carried_out(instruction, carried, &session.messages), Role::Inserted)
            }
            Outcome::Refused(refusal) => {
                (refused(amending, refusal, &session.messages), Role::Deleted)
            }
        };
        let said = read_back(amending, instruction, &session.messages);
        print(session, (amending, instruction.at), &said, (&message, role))?;
    }
    for (at, misprint) in &account.misprints {
        let provision = amending.provision(*at);
        let words = provision.passages().last().unwrap_or_default().of(amending.source());
        let why = misprinted(amending, misprint, &session.messages);
        print(session, (amending, *at), words, (&why, Role::Remark))?;
    }
    for each in &account.unclaimed {
        let why = not_understood(each.reason, &session.messages);
        let why = session.say("amend-not-understood", &[("why", &why)]);
        let words = each.span.of(amending.source());
        print(session, (amending, each.at), words, (&why, Role::Deleted))?;
    }
    Ok(())
}

/// What a provision of the amending act says, and what is to be said of it.
fn print(
    session: &mut Session,
    (amending, at): (&Document, ProvisionId),
    said: &str,
    (message, role): (&str, Role),
) -> Result {
    let is_colored = session.is_colored();
    let address = &amending.provision(at).address;
    let address = cite_address(address, session.messages.language());
    let address = word(&address, Role::Remark, is_colored);
    let said = word(said, Role::Plain, is_colored);
    let message = word(message, role, is_colored);
    session.print(&format!("{address}\n  {said}\n  {message}\n"))
}

/// How many instructions there are, and what became of them.
pub(super) fn said(session: &Session, application: &Application) -> String {
    let tally = application.tally();
    let lost: usize = application.account.unclaimed.iter().map(|each| each.span.len()).sum();
    let values = [
        ("all", tally.instructions.into()),
        ("applied", tally.applied.into()),
        ("refused", tally.refused.into()),
        ("others", tally.other_acts.into()),
        ("lost", tally.unclaimed.into()),
        ("bytes", lost.into()),
        ("total", application.account.bytes.into()),
    ];
    session.messages.say("amend-counts", &values) + "\n"
}
