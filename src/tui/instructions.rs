//! The instructions of the bill on a law beside it, where that is read: what changed a
//! provision, and what was not carried out.

use super::sheet::{Goal, SheetItem};
use super::state::State;
use crate::amend::{Application, Instruction, Outcome, Refusal, Unclaimed};
use crate::document::citation::cite_address;
use crate::document::{Address, Document, ProvisionId};
use crate::store::Worked;
use crate::text::language::Language;
use crate::view::instruction::{misprinted, not_understood, read_back, refused};
use crate::view::line::harmless;
use crate::view::{Line, Role, Run};

/// An instruction of the bill that changed the law.
pub(super) struct Cause<'a> {
    amending: &'a Document,
    instruction: &'a Instruction,
    outcome: &'a Outcome,
}

impl Cause<'_> {
    /// The language of the text that has it.
    pub(super) fn language(&self) -> Language {
        self.amending.language()
    }

    /// Where it stands there.
    pub(super) fn address(&self) -> &Address {
        &self.amending.provision(self.instruction.at).address
    }
}

/// The instructions that changed what stands where the reader is, in the first language in
/// which any did.
fn causes(state: &State) -> Vec<Cause<'_>> {
    let amended = state.opened.law.as_ref();
    let entry = state.spine.entries.get(state.spot.entry).filter(|_| state.fold().is_none());
    let Some((amended, entry)) = amended.zip(entry) else { return Vec::new() };
    let readings = state.review().readings.iter().zip(&amended.worked).zip(&entry.rows);
    let each = readings.map(|((reading, worked), row)| {
        let found = row.map(|row| &reading.comparison.rows[row]).filter(|it| !it.is_unchanged());
        let parts = worked.application.as_ref().zip(worked.amending.as_ref()).zip(found);
        let Some(((application, amending), row)) = parts else { return Vec::new() };
        let causes = application.causes(row, reading.texts());
        let cause = |which: usize| Cause {
            amending,
            instruction: &application.account.instructions[which],
            outcome: &application.outcomes[which],
        };
        causes.into_iter().map(cause).collect()
    });
    each.into_iter().find(|causes| !causes.is_empty()).unwrap_or_default()
}

/// The one of them that is chosen.
pub(super) fn cause(state: &State) -> Option<Cause<'_>> {
    causes(state).into_iter().nth(state.spot.note)
}

/// How many instructions changed what stands where the reader is.
pub(super) fn count(state: &State) -> usize {
    causes(state).len()
}

/// The chosen instruction read back, and what was not carried out at all.
pub(super) fn lines(state: &State) -> Vec<Line> {
    let mut lines = match cause(state) {
        Some(cause) => told(state, &cause),
        None => vec![plain(&state.say("tui-law-no-cause"), Role::Muted)],
    };
    let worked = state.opened.law.iter().flat_map(|amended| &amended.worked);
    let tallies = worked.filter_map(|worked| worked.application.as_ref()).map(Application::tally);
    let undone: usize = tallies.map(|tally| tally.refused + tally.unclaimed).sum();
    if undone > 0 {
        let says = state.say_with_keys("tui-law-some-undone", &[("count", undone.into())]);
        lines.extend([Line::default(), plain(&says, Role::Deleted)]);
    }
    lines
}

fn told(state: &State, cause: &Cause<'_>) -> Vec<Line> {
    let said = read_back(cause.amending, cause.instruction, &state.messages);
    let mut lines = vec![cited(state, cause.address()), plain(&harmless(&said), Role::Plain)];
    if matches!(cause.outcome, Outcome::Applied(carried) if carried.is_folded) {
        lines.push(plain(&state.say("amend-applied-folded"), Role::Remark));
    }
    let keys = plain(&state.say_with_keys("tui-law-to-it", &[]), Role::Muted);
    lines.extend([Line::default(), keys]);
    lines
}

fn cited(state: &State, address: &Address) -> Line {
    plain(&cite_address(address, state.messages.language()), Role::Label)
}

fn plain(text: &str, role: Role) -> Line {
    Line::new(0, vec![Run::new(text, role)])
}

/// Why an instruction was not carried out.
pub(super) fn why(state: &State, worked: &Worked, which: usize) -> Option<String> {
    let (amending, application) = (worked.amending.as_ref()?, worked.application.as_ref()?);
    match &application.outcomes[which] {
        Outcome::Refused(Refusal::OtherAct) | Outcome::Applied(_) => None,
        Outcome::Refused(refusal) => Some(refused(amending, refusal, &state.messages)),
    }
}

/// What was not carried out, or not understood, of a language; each leads to its place in
/// the bill.
pub(super) fn undone(state: &State, worked: &Worked) -> Vec<SheetItem> {
    let both = worked.amending.as_ref().zip(worked.application.as_ref());
    let Some((amending, application)) = both else { return Vec::new() };
    let instructions = application.account.instructions.iter().enumerate();
    let refused = instructions.filter_map(|(which, instruction)| {
        let why = why(state, worked, which)?;
        let said = read_back(amending, instruction, &state.messages);
        Some(item(state, (amending, instruction.at), [said, why]))
    });
    let lost = application.account.unclaimed.iter().map(|Unclaimed { at, span, reason }| {
        let why = not_understood(*reason, &state.messages);
        let why = state.messages.say("amend-not-understood", &[("why", why.into())]);
        item(state, (amending, *at), [span.of(amending.source()).to_owned(), why])
    });
    let misprints = application.account.misprints.iter().map(|(at, misprint)| {
        let words = amending.provision(*at).passages().last().unwrap_or_default();
        let why = misprinted(amending, misprint, &state.messages);
        item(state, (amending, *at), [words.of(amending.source()).to_owned(), why])
    });
    refused.chain(lost).chain(misprints).collect()
}

fn item(
    state: &State,
    (amending, at): (&Document, ProvisionId),
    [said, why]: [String; 2],
) -> SheetItem {
    let address = amending.provision(at).address.clone();
    let is_one = state.review().readings.len() < 2;
    let gutter = if is_one { "" } else { amending.language().code() };
    let lines = vec![
        cited(state, &address),
        plain(&harmless(&said), Role::Plain),
        plain(&harmless(&why), Role::Deleted),
    ];
    let versions = state.review().pair().map(|version| version.id.clone());
    let text = Some(amending.language());
    let goal = Some(Goal { text, ..Goal::new(versions, Some(address)) });
    SheetItem { gutter: gutter.to_owned(), lines, goal }
}
