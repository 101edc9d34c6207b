//! `tuzetu parity`: whether the languages of a text say the same.

mod accept;

mod texts;

mod warnings;

mod told;

use super::effect;
use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Author, language_parser};
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export::parity::{Found, Standing, Whole};
use crate::parity::{
    Accepted, Finding, Parity, Texts, changes, compared, lagging, parity, rank, with_terms,
};
use crate::store::Workspace;
use crate::text::language::Language;
use accept::Meant;
use clap::Args;
use texts::{Read, named, not_a_twin};

/// Which texts, and what of them.
#[derive(Args, Debug, Default)]
#[command(after_help = "tuzetu parity child-rights@2022-05-03\n\
    tuzetu parity child-rights --from 2022-03-09 --to 2022-05-03\n\
    tuzetu parity ru=bills/child-rights/2022-05-03/ru.md kk=bills/child-rights/2022-05-03/kk.md")]
pub(crate) struct Parities {
    #[arg(value_name = "BILL@V", required = true, num_args = 1..=3)]
    twins: Vec<String>,
    #[arg(long, value_name = "V")]
    from: Option<String>,
    #[arg(long, value_name = "V")]
    to: Option<String>,
    #[arg(
        long = "lang", id = "twin-lang", value_name = "L", value_delimiter = ',',
        value_parser = language_parser()
    )]
    lang: Vec<Language>,
    #[arg(long, value_name = "EID", requires = "why", conflicts_with = "all")]
    accept: Option<String>,
    #[arg(long, value_name = "W", requires = "accept")]
    why: Option<String>,
    #[command(flatten)]
    author: Author,
    #[arg(long)]
    all: bool,
    #[arg(long, conflicts_with_all = ["from", "to"])]
    terms: bool,
    #[arg(long = "law", id = "law-effect", value_name = "LAW", conflicts_with_all = ["from", "to", "accept", "terms"])]
    law: Option<String>,
    #[arg(long)]
    exit_code: bool,
}

impl Parities {
    /// Holds the languages against one another and writes what is found.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let is_found = match &self.twins[..] {
            [only] if named(only).is_none() => self.of_bill(session, only)?,
            files => {
                self.refuse_what_is_of_a_bill(session)?;
                let read = Read::of_files(session, files)?;
                self.of_files(session, &read)?
            }
        };
        Ok(if self.exit_code && is_found { Outcome::Found } else { Outcome::Done })
    }

    /// The same of `texts` that were read, named `name`: of each its language, what it is
    /// called, and what it says; with the terms, where they are asked for.
    pub(super) fn of_texts(
        session: &mut Session,
        (name, texts): (String, Vec<(Language, String, String)>),
        terms: bool,
    ) -> Result<bool> {
        let read = Read::of_texts(session, name, texts)?;
        Self { terms, ..Self::default() }.of_files(session, &read)
    }

    /// Texts that are of no bill.
    fn of_files(&self, session: &mut Session, read: &Read) -> Result<bool> {
        let found = parity(&read.texts());
        self.of_version(session, (read, found), (&[], &Lag::default()))
    }

    /// Refuses what only a bill has: files are of no version.
    fn refuse_what_is_of_a_bill(&self, session: &Session) -> Result {
        let options = [
            ("--from", self.from.is_some()),
            ("--to", self.to.is_some()),
            ("--lang", !self.lang.is_empty()),
            ("--accept", self.accept.is_some()),
        ];
        let Some((option, _)) = options.into_iter().find(|(_, is_asked)| *is_asked) else {
            return Ok(());
        };
        Err(Problem::new(session.say("cli-error-of-bill", &[("option", option)])).into())
    }

    /// One version of a bill, or how two of them differ.
    fn of_bill(&self, session: &mut Session, written: &str) -> Result<bool> {
        let Operand::Bill { bill, version } = Operand::read(written) else {
            return Err(not_a_twin(session, written, &self.twins));
        };
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, &bill)?;
        let (accepted, problems) = workspace.accepted(&bill.id);
        session.fail_all(&problems)?;
        let read = |session: &Session, version| {
            Read::of_version(session, &workspace, (&bill, version), &self.lang)
        };
        if let Some(law) = &self.law {
            let version = lookup::version(session, &bill, version.as_deref().unwrap_or("latest"))?;
            let (old, new) = self.of_law(session, &workspace, (&bill, version), law)?;
            return self.of_changes(session, Sides::new(&old, &new), &[]);
        }
        if self.from.is_some() || self.to.is_some() {
            let names = Sides::new(self.from.as_deref(), self.to.as_deref());
            let names = lookup::named(session, (bill.id.as_str(), version.as_deref()), names)?;
            let pair = lookup::versions(session, &bill, names)?;
            let (old, new) = (read(session, pair.old)?, read(session, pair.new)?);
            let versions = Sides::new(&old, &new);
            let at = pair.map(|version| bill.place_of(&version.id));
            if at.old > at.new {
                session.note(session.get("cli-parity-reverse-order"))?;
            }
            let asked = format!("{} --from {} --to {}", bill.id, pair.old.id, pair.new.id);
            let Some(meant) = self.meant(&asked) else {
                return self.of_changes(session, versions, &accepted);
            };
            let texts = versions.map(Read::texts);
            let findings = changes(texts.as_ref());
            let found = by_version(versions, (&texts, &findings), &accepted);
            meant.accept(session, (&workspace, &bill), &[found.old, found.new])?;
            return Ok(false);
        }
        let version = lookup::version(session, &bill, version.as_deref().unwrap_or("latest"))?;
        let now = read(session, version)?;
        if let Some(meant) = self.meant(&now.name) {
            let texts = now.texts();
            let findings = &self.asked(parity(&texts), &texts).findings;
            let found = Found { name: &now.name, texts: &texts, findings, accepted: &accepted };
            meant.accept(session, (&workspace, &bill), &[found])?;
            return Ok(false);
        }
        let found = parity(&now.texts());
        // What cannot be read says nothing of this version.
        let before = bill.before(&version.id).and_then(|before| read(session, before).ok());
        let lag = before.map(|before| Lag::of(before, &now, found.findings.len()));
        self.of_version(session, (&now, found), (&accepted, &lag.unwrap_or_default()))
    }

    /// A law in force in all languages that it and the version have, and what the version
    /// makes of it: what is done to it in one language is to be done in the others.
    fn of_law(
        &self,
        session: &mut Session,
        workspace: &Workspace,
        (bill, version): (&Bill, &Version),
        law: &str,
    ) -> Result<(Read, Read)> {
        let languages: Vec<_> = match &*self.lang {
            [] => version.languages().collect(),
            asked => asked.to_vec(),
        };
        let mut sides = Sides::new(Vec::new(), Vec::new());
        for language in languages {
            let of_law = effect::of_law(session, workspace, (bill, version), (law, language))?;
            sides.old.push(of_law.old);
            sides.new.push(of_law.new);
        }
        let by = format!("{law} ← {}", lookup::name(bill, version));
        let old = Read::of_documents(session, law.to_owned(), sides.old)?;
        Ok((old, Read::of_documents(session, by, sides.new)?))
    }

    /// Writes where the languages of a version disagree, and says whether they do.
    fn of_version(
        &self,
        session: &mut Session,
        (read, found): (&Read, Parity),
        (accepted, lag): (&[Accepted], &Lag),
    ) -> Result<bool> {
        warnings::of_texts(session, read)?;
        warnings::of_strangers(session, read, &found.strangers)?;
        warnings::of_lag(session, &lag.languages, &lag.version)?;
        let texts = read.texts();
        let standing = Standing {
            compared: found.compared(),
            different_acts: !found.strangers.is_empty(),
            lag: (&lag.languages, &lag.version),
        };
        let Parity { rows, mut findings, .. } = self.asked(found, &texts);
        let count = self.leave_out(&texts, &mut findings, accepted);
        let found = Found { name: &read.name, texts: &texts, findings: &findings, accepted };
        let numbers = [rows.len(), count.open, count.accepted].map(|each| each.to_string());
        let [rows, open, meant] = &numbers;
        let counts = [("rows", rows.as_str()), ("findings", open), ("accepted", meant)];
        let counts = session.say("cli-parity-counts", &counts);
        let whole = Whole { name: &read.name, found: &[found], standing: Some(standing) };
        told::write(session, &whole, &counts)?;
        Ok(count.open > 0)
    }

    /// Writes where they were not changed alike, and says whether there is any.
    fn of_changes(
        &self,
        session: &mut Session,
        versions: Sides<&Read>,
        accepted: &[Accepted],
    ) -> Result<bool> {
        warnings::of_texts(session, versions.old)?;
        warnings::of_texts(session, versions.new)?;
        let texts = versions.map(Read::texts);
        let mut findings = changes(texts.as_ref());
        let old = self.leave_out(&texts.old, &mut findings.old, accepted);
        let new = self.leave_out(&texts.new, &mut findings.new, accepted);
        let found = by_version(versions, (&texts, &findings), accepted);
        let title = format!("{} → {}", versions.old.name, versions.new.name);
        let numbers = [old.open + new.open, old.accepted + new.accepted];
        let [open, meant] = &numbers.map(|each| each.to_string());
        let counts = [("findings", open.as_str()), ("accepted", meant)];
        let counts = session.say("cli-parity-changes", &counts);
        let whole = Whole { name: &title, found: &[found.old, found.new], standing: None };
        told::write(session, &whole, &counts)?;
        Ok(numbers[0] > 0)
    }

    /// What is found in a version, with the terms where they are asked for.
    fn asked(&self, found: Parity, texts: &Texts<'_>) -> Parity {
        if self.terms { with_terms(found, texts) } else { found }
    }

    /// Leaves out what is accepted, unless all is asked for, and ranks the rest.
    fn leave_out(
        &self,
        texts: &Texts<'_>,
        findings: &mut Vec<Finding>,
        accepted: &[Accepted],
    ) -> Count {
        let is_accepted =
            |finding: &Finding| Accepted::that_covers(finding, texts, accepted).is_some();
        let meant = findings.iter().filter(|finding| is_accepted(finding)).count();
        let count = Count { open: findings.len() - meant, accepted: meant };
        if !self.all {
            findings.retain(|finding| !is_accepted(finding));
        }
        rank(findings);
        count
    }

    /// What is accepted of what was `asked` for, if anything is.
    fn meant<'a>(&'a self, asked: &'a str) -> Option<Meant<'a>> {
        let why = self.why.as_deref().unwrap_or_default();
        Some(Meant { eid: self.accept.as_deref()?, why, author: &self.author, asked })
    }
}

/// What is found in each of two versions.
fn by_version<'a>(
    versions: Sides<&'a Read>,
    (texts, findings): (&'a Sides<Texts<'a>>, &'a Sides<Vec<Finding>>),
    accepted: &'a [Accepted],
) -> Sides<Found<'a>> {
    let found = versions.zip(texts.as_ref()).zip(findings.as_ref());
    found.map(|((read, texts), findings)| Found { name: &read.name, texts, findings, accepted })
}

/// The languages that seem to be of the version before, and what it is called.
#[derive(Default)]
struct Lag {
    languages: Vec<Language>,
    version: String,
}

impl Lag {
    /// Those of the texts of `now`, which disagree so often.
    fn of(before: Read, now: &Read, disagreements: usize) -> Self {
        let (old, new) = (before.texts(), now.texts());
        let versions = Sides::new(&old, &new);
        let rows = compared(versions);
        let rows = rows.as_ref().map(|_, rows| rows.as_deref());
        let languages = lagging(versions, &rows, disagreements);
        Self { languages, version: before.name }
    }
}

/// How many findings are open, and how many accepted.
struct Count {
    open: usize,
    accepted: usize,
}
