//! `tuzetu parity --accept EID --why W`: what is found in a provision is meant.

use crate::bill::Bill;
use crate::cli::options::Author;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::Session;
use crate::export::parity::Found;
use crate::parity::Accepted;
use crate::store;
use crate::store::Workspace;

/// What is accepted, by whom, and why.
pub(super) struct Meant<'a> {
    /// The address of the provision.
    pub(super) eid: &'a str,
    pub(super) why: &'a str,
    pub(super) author: &'a Author,
    /// What `tuzetu parity` was asked for.
    pub(super) asked: &'a str,
}

impl Meant<'_> {
    /// Accepts what is found there and not accepted yet, and names the file.
    pub(super) fn accept(
        &self,
        session: &mut Session,
        (workspace, bill): (&Workspace, &Bill),
        found: &[Found<'_>],
    ) -> Result {
        let Self { eid, why, author, asked } = *self;
        session.refuse_empty("--why", why)?;
        let each = found.iter().flat_map(|found| found.findings.iter().map(move |it| (found, it)));
        let here: Vec<_> = each.filter(|(found, it)| it.address(found.texts) == eid).collect();
        let (signs, date) = (session.author(author, workspace)?, store::now());
        let open = here.iter().filter(|(found, it)| found.accepted(it).is_none());
        let accepted = open.map(|(found, it)| Accepted::of(it, found.texts, why));
        let accepted: Vec<_> = accepted.map(|each| each.signed(&signs, &date)).collect();
        if accepted.is_empty() {
            let (error, hint) = if here.is_empty() {
                ("cli-error-nothing-found", "cli-hint-parity")
            } else {
                ("cli-error-accepted-already", "cli-hint-accepted-already")
            };
            let problem = Problem::new(session.say(error, &[("eid", eid)]));
            return Err(problem.hinted(session.say(hint, &[("name", asked)])).into());
        }
        let path = session.stored(workspace.accept(&bill.id, &accepted))?;
        session.receipt(eid, &path, &shown(&path))
    }
}
