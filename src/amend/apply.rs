//! The law as it would read: instructions carried out on a base, each whole or not at all.

use super::account::{Account, account};
use super::acts::acts_of;
use super::contents::Contents;
use super::deletions::is_gone;
use super::done::Done;
use super::doubts::{doubt, heading_at_the_end};
use super::edit::{Edit, edited};
use super::footnotes::{left_over, with_own, without_footnotes};
use super::instruction::{Instruction, Operation};
use super::locate::{Target, passages};
use super::near;
use super::outcome::{Carried, Outcome, Refusal};
use super::place::{Named, Place, Step};
use super::turns::{clash, rounds};
use super::unit_edits::Units;
use super::word_edits::{Words, emptied_with};
use crate::compare::{Row, Sides};
use crate::document::{Address, Document, ProvisionKind};
use crate::parse::read;
use crate::text::span::Span;
use std::borrow::Cow;
use std::cmp::Reverse;

/// The instructions of an amending act, and what became of each on one law.
#[derive(Clone, Debug)]
pub struct Application {
    /// Which of them concern the law, and how they were read.
    pub choice: Choice,
    /// The instructions.
    pub account: Account,
    /// What became of them, one for one.
    pub outcomes: Vec<Outcome>,
    /// The law with what was carried out worked in.
    pub text: String,
    /// What changed in the law, each place by its instruction; not told where they were
    /// read in turn, each in another text.
    pub made: Vec<Made>,
}

/// One place of a law that an instruction changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// The instruction, by its place in the account.
    pub instruction: usize,
    /// The bytes that changed: in the law as it was, and in [`Application::text`].
    pub bytes: Sides<Span>,
}

/// How many instructions there are, and what became of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub instructions: usize,
    /// Those that were carried out.
    pub applied: usize,
    /// Those that concern the law and were not.
    pub refused: usize,
    /// Those of other acts.
    pub other_acts: usize,
    /// Passages that are no instruction that was understood.
    pub unclaimed: usize,
}

impl Tally {
    /// Whether something was not carried out, or not understood.
    pub const fn leaves_something(self) -> bool {
        self.refused + self.unclaimed > 0
    }
}

impl Application {
    /// What became of the instructions, in numbers.
    pub fn tally(&self) -> Tally {
        let count = |is_so: fn(&Outcome) -> bool| {
            self.outcomes.iter().filter(|outcome| is_so(outcome)).count()
        };
        let instructions = self.outcomes.len();
        let applied = count(|outcome| matches!(outcome, Outcome::Applied(_)));
        let other_acts = count(|outcome| *outcome == Outcome::Refused(Refusal::OtherAct));
        let refused = instructions - applied - other_acts;
        let unclaimed = self.account.unclaimed.len();
        Tally { instructions, applied, refused, other_acts, unclaimed }
    }

    /// The instructions that changed what a row of the comparison of the law with
    /// [`Application::text`] tells of. What is only put in, or only taken out, has no width
    /// on one side, and is of what stands on the other.
    pub fn causes(&self, row: &Row, texts: Sides<&Document>) -> Vec<usize> {
        let spans =
            row.sides.as_ref().zip(texts).map(|(ids, text)| {
                ids.iter().map(|id| text.provision(*id).span()).collect::<Vec<_>>()
            });
        let meets = |own: &[Span], bytes: Span| own.iter().any(|own| !own.common(bytes).is_empty());
        let touches =
            |made: &&Made| meets(&spans.old, made.bytes.old) || meets(&spans.new, made.bytes.new);
        let mut causes: Vec<_> =
            self.made.iter().filter(touches).map(|made| made.instruction).collect();
        causes.sort_unstable();
        causes.dedup();
        causes
    }
}

/// Which instructions concern the law, and how they are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The act of [`Account::acts`] that the law is; none for all instructions.
    pub act: Option<usize>,
    /// Whether words that stand in a place more than once are changed in all.
    pub every_occurrence: bool,
    /// Whether each is read against the law as those before it left it, and not as it
    /// stands before the act.
    pub in_turn: bool,
}

/// Carries out the instructions of `amending` on `base`. Each is read against the base as
/// it stands before the act, unless the choice is that they are read in turn.
pub fn apply(amending: &Document, base: &Document, choice: Choice) -> Application {
    account(amending).applied(amending, base, choice)
}

/// Carries out what `amending` says of the act whose title `base` has; none where it names
/// no such act, or several.
pub fn apply_by_title(amending: &Document, base: &Document) -> Option<Application> {
    let account = account(amending);
    let [act] = acts_of(amending, &account.acts, base)[..] else { return None };
    Some(account.applied(amending, base, Choice { act: Some(act), ..Choice::default() }))
}

impl Account {
    /// Carries out the instructions, which are those of `amending`, on `base`.
    pub fn applied(self, amending: &Document, base: &Document, choice: Choice) -> Application {
        let work = Work { amending, base: &without_footnotes(base), choice };
        if choice.in_turn { work.carry_out_in_turn(self) } else { work.carry_out_all(self) }
    }
}

struct Work<'a> {
    amending: &'a Document,
    base: &'a Document,
    choice: Choice,
}

impl Work<'_> {
    fn carry_out_all(&self, account: Account) -> Application {
        let mut edits: Vec<(usize, Edit)> = Vec::new();
        let mut done = Done::default();
        for (at, instruction) in account.instructions.iter().enumerate() {
            let outcome = self.outcome((at, instruction), &done);
            edits.extend(outcome.edits().iter().map(|edit| (at, edit.clone())));
            done.push(outcome);
        }
        let outcomes = done.outcomes;
        // At one place words of a line come before lines below it, of these the deeper units
        // first, those of one list by their numbers, and else what is said first.
        edits.sort_by_cached_key(|(at, edit)| {
            let carried = outcomes[*at].carried();
            let depth = Reverse(carried.and_then(Carried::depth));
            (edit.level(), depth, carried.and_then(Carried::first))
        });
        let (mut causes, mut edits): (Vec<_>, Vec<_>) = edits.into_iter().unzip();
        for (cause, edit) in left_over(self.base.source(), &edits) {
            causes.push(causes[cause]);
            edits.push(edit);
        }
        let (text, new) = edited(self.base.source(), &edits);
        let bytes = edits.iter().zip(new).map(|(edit, new)| Sides::new(edit.span, new));
        let made = causes.into_iter().zip(bytes);
        let made = made.map(|(instruction, bytes)| Made { instruction, bytes }).collect();
        Application { choice: self.choice, account, outcomes, text, made }
    }

    /// One after another, each on the law as those before it left it: none meets another.
    fn carry_out_in_turn(&self, account: Account) -> Application {
        let mut law = Cow::Borrowed(self.base);
        let mut outcomes: Vec<_> = account.instructions.iter().map(|_| None).collect();
        for round in rounds(&account.instructions) {
            let mut made = Vec::new();
            for at in round {
                let instruction = (at, &account.instructions[at]);
                let mut outcome =
                    Work { base: &law, ..*self }.outcome(instruction, &Done::default());
                if clash(&made, outcome.edits()) {
                    law = Cow::Owned(self.left_by(&law, std::mem::take(&mut made)));
                    outcome = Work { base: &law, ..*self }.outcome(instruction, &Done::default());
                }
                made.extend_from_slice(outcome.edits());
                outcomes[at] = Some(outcome);
            }
            if !made.is_empty() {
                law = Cow::Owned(self.left_by(&law, made));
            }
        }
        let text = law.source().to_owned();
        let outcomes = outcomes.into_iter().map(|each| each.expect("it is in a round")).collect();
        Application { choice: self.choice, account, outcomes, text, made: Vec::new() }
    }

    /// The law as edits leave it.
    fn left_by(&self, law: &Document, mut edits: Vec<Edit>) -> Document {
        let more = left_over(law.source(), &edits);
        edits.extend(more.into_iter().map(|(_, edit)| edit));
        let law = read(edited(law.source(), &edits).0, self.base.language());
        let units = without_footnotes(&law);
        if let Cow::Owned(units) = units { units } else { law }
    }

    /// What becomes of the instruction at a place of the account, `before` it what became of
    /// others that must not meet it.
    fn outcome(&self, (at, instruction): (usize, &Instruction), before: &Done) -> Outcome {
        let source = (self.amending.source(), (at, instruction.span));
        let noted = |carried: Carried| {
            let edits = with_own(source, self.base.source(), carried.edits)?;
            Ok(Carried { edits, ..carried })
        };
        // What is only counted is counted anew where another comes in before it, and not else.
        let is_moved = |carried: &Carried| {
            !matches!(instruction.operation, Operation::Renumber(_))
                || !carried.edits.is_empty()
                || carried.changed.iter().all(|unit| before.adds_beside(unit))
        };
        let moved =
            |carried: Carried| if is_moved(&carried) { Ok(carried) } else { Err(Refusal::Gap) };
        // What nothing comes of was not carried out.
        let changing = |carried: Carried| match &instruction.operation {
            Operation::Enter | Operation::Renumber(_) => Ok(carried),
            _ if carried.edits.is_empty() => Err(no_place(instruction, None)),
            _ => Ok(carried),
        };
        let carried = self.carry_out(instruction).and_then(changing).and_then(moved);
        let carried = carried.and_then(noted);
        let carried = carried.and_then(|carried| self.free(carried, before, at));
        carried.map_or_else(Outcome::Refused, Outcome::Applied)
    }

    /// What was carried out, where neither an instruction before it nor this one itself, whose
    /// place is `own`, changes the same already, nor leaves with it a unit without words.
    fn free(&self, carried: Carried, before: &Done, own: usize) -> Result<Carried, Refusal> {
        let is_made = |(at, edit): (usize, &Edit)| {
            carried.edits[..at].iter().any(|made| made.meets(edit) || made == edit)
        };
        if carried.edits.iter().enumerate().any(is_made) {
            return Err(Refusal::Overlap(own));
        }
        if let Some(unit) = emptied_with(self.base, before, &carried) {
            return Err(Refusal::Emptied(unit));
        }
        before.met_by(&carried).map_or(Ok(carried), |at| Err(Refusal::Overlap(at)))
    }

    fn carry_out(&self, instruction: &Instruction) -> Result<Carried, Refusal> {
        if self.choice.act.is_some() && instruction.act != self.choice.act {
            return Err(Refusal::OtherAct);
        }
        let units = Units { amending: self.amending, base: self.base };
        if matches!(instruction.operation, Operation::Words { inflected: true, .. }) {
            return Err(Refusal::Inflected);
        }
        if is_of_contents(instruction) {
            let contents = Contents::of(&units).ok_or(Refusal::Contents)?;
            return contents.carry_out(instruction, &self.words(&instruction.operation)?);
        }
        let targets = self.targets(instruction)?;
        self.is_of_no_other(instruction, &targets)?;
        self.may_change(&instruction.operation, &targets)?;
        match &instruction.operation {
            Operation::Words { .. } => self.change_words(&units, &instruction.operation, &targets),
            Operation::Restate(text) => units.restate(&targets, text),
            Operation::Insert { units: new, after, text } => {
                let mut all = Carried::default();
                for target in &targets {
                    all.take(units.insert(*target, new, after.as_ref(), text)?);
                }
                Ok(all)
            }
            Operation::Delete => units.delete(&instruction.places, false),
            Operation::Repeal => units.delete(&instruction.places, true),
            Operation::Renumber(new) if !is_renumbered(instruction, new) => Err(Refusal::OtherText),
            Operation::Renumber(new) => units.renumber(&targets, new),
            Operation::Enter => Ok(Carried::default()),
        }
    }

    /// Whether an operation may be done to targets: to units, which are there, and end where
    /// everyone sees it.
    fn may_change(&self, operation: &Operation, targets: &[Target]) -> Result<(), Refusal> {
        let is_whole = |target: &Target| {
            let title = target.provision().map(|id| self.base.provision(id).kind);
            *target == Target::Act || title == Some(ProvisionKind::Title) && operation.takes_away()
        };
        if operation.needs_a_unit() && targets.iter().any(is_whole) {
            return Err(Refusal::WholeAct);
        }
        let gone = targets.iter().find(|target| self.is_of_the_gone(operation, **target));
        if let Some(id) = gone.and_then(|target| target.provision()) {
            return Err(Refusal::Gone(self.base.provision(id).address.clone()));
        }
        doubt(self.base, operation, targets).map_or(Ok(()), Err)
    }

    /// Words that are changed in each of some targets.
    fn change_words(
        &self,
        units: &Units<'_>,
        operation: &Operation,
        targets: &[Target],
    ) -> Result<Carried, Refusal> {
        let Operation::Words { changes, paired, .. } = operation else {
            return Ok(Carried::default());
        };
        let words = self.words(operation)?;
        let mut all = Carried::default();
        for (at, target) in targets.iter().enumerate() {
            let own = if *paired { words.own(targets, changes, at)? } else { changes };
            let place = units.changed(*target).filter(|_| targets.len() > 1);
            let found = words.changes(*target, own);
            let found = found.map_err(|refusal| refusal.missing_in(place))?;
            self.is_in_no_heading(*target, &found)?;
            all.take(found);
            all.changed.extend(units.changed(*target));
        }
        if targets == [Target::Act] {
            all.changed = self.units_of(&all.edits);
        }
        Ok(all)
    }

    /// Whether no words are changed in a line at the end of a target that may be the heading of
    /// what follows it.
    fn is_in_no_heading(&self, target: Target, found: &Carried) -> Result<(), Refusal> {
        let unit = target.provision().filter(|_| matches!(target, Target::Unit(_)));
        let line = unit.and_then(|id| heading_at_the_end(self.base, id));
        let line = line.map(|line| self.base.provision(line).span());
        let is_met = |line: Span| found.edits.iter().any(|edit| line.contains(edit.span.start));
        match unit.filter(|_| line.is_some_and(is_met)) {
            Some(id) => Err(Refusal::Tail(self.base.provision(id).address.clone())),
            None => Ok(()),
        }
    }

    /// Whether an operation would change a unit of which only is left that it went: none does
    /// but a new text of all of it. What goes is asked by itself, for a range may go past it.
    fn is_of_the_gone(&self, operation: &Operation, target: Target) -> bool {
        let may_be = match operation {
            Operation::Restate(_) => {
                !matches!(target, Target::Unit(_) | Target::FirstPart(_) | Target::OwnWords(_))
            }
            Operation::Delete | Operation::Repeal => {
                matches!(target, Target::Heading(_) | Target::Body(_) | Target::Sentence(..))
            }
            _ => true,
        };
        may_be && is_gone(self.base, target)
    }

    /// The units in which edits change words.
    fn units_of(&self, edits: &[Edit]) -> Vec<Address> {
        let units = edits.iter().filter_map(|edit| self.base.at(edit.span.start));
        let mut units: Vec<_> = units.collect();
        units.dedup();
        units.into_iter().map(|id| self.base.provision(id).address.clone()).collect()
    }

    fn words(&self, operation: &Operation) -> Result<Words<'_>, Refusal> {
        let mut except = Vec::new();
        if let Operation::Words { except: places, .. } = operation {
            let targets = self.located(places)?;
            doubt(self.base, &Operation::Delete, &targets).map_or(Ok(()), Err)?;
            for target in targets {
                except.extend(passages(self.base, target));
            }
        }
        let is_said = matches!(operation, Operation::Words { throughout: true, .. });
        let throughout = is_said || self.choice.every_occurrence;
        Ok(Words { amending: self.amending, base: self.base, throughout, except })
    }

    fn targets(&self, instruction: &Instruction) -> Result<Vec<Target>, Refusal> {
        if instruction.places.is_empty() {
            return Ok(vec![Target::Act]);
        }
        // «в статье 7 часть исключить»: which?
        let is_unnumbered = |place: &&Place| place.0.iter().any(Step::may_be_just_named);
        if let Some(place) = instruction.places.iter().find(is_unnumbered) {
            let missing = place.clone();
            return Err(Refusal::Place { missing, is_many: true, reached: None, nearest: None });
        }
        self.located(&instruction.places)
    }

    /// Whether an instruction is meant nowhere else: what its places may be by the line before
    /// it is not there, or is the same.
    fn is_of_no_other(&self, instruction: &Instruction, targets: &[Target]) -> Result<(), Refusal> {
        for place in &instruction.perhaps {
            let others = near::located(self.base, place).unwrap_or_default();
            if others.iter().any(|other| !targets.contains(other)) {
                let reached = others.first().and_then(|other| other.provision());
                let reached = reached.map(|id| self.base.provision(id).address.clone());
                return Err(no_place(instruction, reached));
            }
        }
        Ok(())
    }

    /// The targets of all of some places.
    fn located(&self, places: &[Place]) -> Result<Vec<Target>, Refusal> {
        let mut targets = Vec::new();
        for place in places {
            targets.extend(near::located(self.base, place)?);
        }
        Ok(targets)
    }
}

/// Whether units are called by other numbers alone: «подпункт 3) считать пунктом 4» would make
/// another unit of one.
fn is_renumbered(instruction: &Instruction, new: &[Place]) -> bool {
    let named = |places: &[Place]| -> Vec<_> {
        places.iter().map(|place| place.last().map(|step| step.named)).collect()
    };
    let (own, new) = (named(&instruction.places), named(new));
    own.iter().all(|own| new.contains(own)) && new.iter().all(|new| own.contains(new))
}

/// That the place of an instruction is not one, with a unit that it may be in; without one, that
/// it is not there.
fn no_place(instruction: &Instruction, reached: Option<Address>) -> Refusal {
    let missing = instruction.places.first().cloned().unwrap_or_default();
    Refusal::Place { missing, is_many: reached.is_some(), reached, nearest: None }
}

/// Whether an instruction is about the table of contents alone.
fn is_of_contents(instruction: &Instruction) -> bool {
    let names = |place: &Place| place.0.iter().any(|step| step.named == Named::Contents);
    instruction.places.iter().any(names)
}
