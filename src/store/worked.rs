//! A law as a version of the bill beside it makes it read.

use super::laws::Law;
use crate::amend::{Application, Outcome, Refusal, apply_by_title};
use crate::document::{Address, Document, Provision, ProvisionId};
use crate::parse::read;
use crate::text::span::Span;
use std::sync::Arc;

/// A law that is read instead of the bill: what the later version makes of it.
#[derive(Clone, Debug)]
pub struct Amended {
    /// The law.
    pub law: Law,
    /// What was worked in, for each reading.
    pub worked: Vec<Worked>,
}

/// What a version of a bill makes of a law, in one language.
#[derive(Clone, Debug)]
pub struct Worked {
    /// The law in force.
    pub base: Arc<Document>,
    /// The version; none where it has no text in this language.
    pub amending: Option<Arc<Document>>,
    /// What became of its instructions; none where it says nothing of the law.
    pub application: Option<Application>,
}

impl Worked {
    /// Works a version into a law.
    pub fn new(base: Document, amending: Option<Arc<Document>>) -> Self {
        let application = amending.as_ref().and_then(|amending| apply_by_title(amending, &base));
        Self { base: base.into(), amending, application }
    }

    /// The law as it reads then; none where the version has no text.
    pub fn text(&self) -> Option<Arc<Document>> {
        self.amending.as_ref()?;
        Some(self.application.as_ref().map_or_else(
            || Arc::clone(&self.base),
            |application| read(application.text.clone(), self.base.language()).into(),
        ))
    }

    /// The instruction that a provision of the version has, or stands in: of several the
    /// first that was carried out.
    pub(super) fn instruction_at(&self, address: &Address) -> Option<(usize, &Outcome)> {
        let (amending, application) = (self.amending.as_ref()?, self.application.as_ref()?);
        let here = amending.find(address)?;
        let of = |is_it: &dyn Fn(ProvisionId) -> bool| {
            let all = application.account.instructions.iter().zip(&application.outcomes);
            let there = all.enumerate().filter(|(_, (each, _))| is_it(each.at));
            let there = there.map(|(which, (_, outcome))| (which, outcome));
            there.min_by_key(|(_, outcome)| rank(outcome))
        };
        let inside = || of(&|at| at == here || amending.inside(here).any(|each| each == at));
        inside().or_else(|| amending.upward(here).find_map(|each| of(&|at| at == each)))
    }

    /// Where an instruction changed the law: in what it put in, else in what it took out.
    pub(super) fn place_of(&self, instruction: usize) -> Option<Address> {
        let application = self.application.as_ref()?;
        let made = application.made.iter().find(|made| made.instruction == instruction)?;
        let there = |document: &Document, bytes: Span| {
            let is_touched = |each: &&Provision| !each.span().common(bytes).is_empty();
            document.provisions().iter().find(is_touched).map(|each| each.address.clone())
        };
        there(&*self.text()?, made.bytes.new).or_else(|| there(&self.base, made.bytes.old))
    }
}

/// What was carried out comes first, what is of another law last.
const fn rank(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Applied(_) => 0,
        Outcome::Refused(Refusal::OtherAct) => 2,
        Outcome::Refused(_) => 1,
    }
}
