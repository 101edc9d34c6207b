//! Carrying out what is wanted of the disk.

use super::effect::{Done, Outcome, Request, Undo};
use crate::annotation::{Annotation, Body, Confirmed, Deed, Event, Person, Status, Target};
use crate::bill::{Bill, BillId, VersionId};
use crate::compare::Sides;
use crate::export::schema;
use crate::l10n::Messages;
use crate::review::Known;
use crate::store::clipboard::keep;
use crate::store::{
    Amendment, Conflict, Opened, Problem, StoreError, Stored, Workspace, new_id, now,
};
use crate::text::language::Language;
use crate::text::pattern::Pattern;
use crate::trace::Claim;
use crate::view::line::harmless;
use std::iter;
use std::path::Path;

/// Who writes where.
pub(super) struct Disk<'a> {
    /// The workspace; `None` where two files are compared that are in none.
    pub(super) workspace: Option<&'a Workspace>,
    /// The name that stands in new annotations.
    pub(super) author: &'a str,
    /// The words for what went wrong.
    pub(super) messages: &'a Messages,
    /// The folder that keeps what is copied; `None` where nothing does.
    pub(super) cache: Option<&'a Path>,
}

/// What is shown while something is wanted of the disk.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    bill: BillId,
    versions: Sides<VersionId>,
    languages: Vec<Language>,
    law: Option<String>,
    known: Known,
}

impl Shown {
    /// What is opened.
    pub(super) fn of(opened: &Opened) -> Self {
        let review = &opened.review;
        Self {
            known: opened.known.clone(),
            bill: review.bill.id.clone(),
            versions: review.pair().map(|version| version.id.clone()),
            languages: review.languages(),
            law: opened.subject().1.map(str::to_owned),
        }
    }
}

/// Why something was not done.
enum Failure {
    Store(StoreError),
    Clash(Box<Conflict>),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Disk<'_> {
    /// Does what is wanted, and reads the review anew.
    pub(super) fn perform(&self, request: Request, shown: &Shown) -> Outcome {
        if let Request::Keep(text) = request {
            return self.keep(text);
        }
        let Some(workspace) = self.workspace else {
            if request == Request::Bills {
                return Outcome::Bills(Vec::new());
            }
            return Outcome::Failed(self.messages.get("tui-no-workspace"));
        };
        let told = match told(workspace, (shown, self.messages.language()), &request) {
            Ok(told) => told,
            Err(error) => return Outcome::Failed(self.words(&error)),
        };
        if let Some(told) = told {
            return told;
        }
        let next = match wanted(workspace, shown, &request) {
            Ok(next) => next,
            Err(error) => return Outcome::Failed(self.words(&error)),
        };
        let done = match self.write(workspace, &shown.bill, request) {
            Ok(done) => done,
            Err(Failure::Clash(clash)) => return Outcome::Clash(clash),
            Err(Failure::Store(error)) => return Outcome::Failed(self.words(&error)),
        };
        let names = Sides::new(next.versions.old.as_str(), next.versions.new.as_str());
        let wished = (names, &*next.languages);
        let opened = match &next.law {
            Some(law) => workspace.amended(&shown.known, (&next.bill, law), wished),
            None => workspace.review_again(&shown.known, &next.bill, wished),
        };
        match opened {
            Ok(opened) => Outcome::Loaded(Box::new(opened), done),
            Err(error) => Outcome::Failed(self.words(&error)),
        }
    }

    /// Keeps what is copied.
    fn keep(&self, text: String) -> Outcome {
        let kept = match self.cache.map(|folder| keep(folder, &text)) {
            Some(Ok(path)) => Ok(path.display().to_string()),
            Some(Err(problem)) => Err(self.words(&problem.into())),
            None => Err(self.messages.get("tui-no-cache")),
        };
        Outcome::Kept(text, kept)
    }

    fn write(
        &self,
        workspace: &Workspace,
        bill: &BillId,
        request: Request,
    ) -> Result<Done, Failure> {
        match request {
            Request::Load(..)
            | Request::Open(..)
            | Request::Law(..)
            | Request::Laws
            | Request::Reach(..)
            | Request::Bills
            | Request::Twins(_)
            | Request::Life(_)
            | Request::Timeline(_)
            | Request::Blame(..)
            | Request::Find(..)
            | Request::Trace(_)
            | Request::Courses(_)
            | Request::Conflicts(_)
            | Request::Keep(_) => Ok(Done::Read),
            Request::Reread => Ok(Done::Seen),
            Request::Add(target, body) => {
                let schema = || schema::annotation(&|key| self.messages.get(key));
                workspace.keep_schema(iter::once_with(schema))?;
                let stored = workspace.add(&self.annotation(*target, *body))?;
                let (id, file) = (stored.annotation.id.clone(), relative(workspace, &stored.path));
                Ok(Done::Changed(id, file, Undo::Remove(Box::new(stored))))
            }
            Request::Amend(stored, amendments) => self.amend(workspace, &stored, amendments),
            Request::Remove(stored) => self.remove(workspace, &stored),
            Request::Undo(undo) => {
                match undo {
                    // It may hold words that stand nowhere else: it can be put back.
                    Undo::Remove(stored) => return self.remove(workspace, &stored),
                    Undo::Restore(removed) => drop(workspace.restore(&removed)?),
                    Undo::Rewrite(stored, text) => return revert(workspace, &stored, &text),
                    Undo::TakeBack(path, accepted) => workspace.take_back(&path, &accepted)?,
                }
                Ok(Done::Undone)
            }
            Request::Accept(accepted) => {
                let signed = accepted.into_iter().map(|each| each.signed(self.author, &now()));
                let signed: Vec<_> = signed.collect();
                let path = workspace.accept(bill, &signed)?;
                Ok(Done::Accepted(relative(workspace, &path), Undo::TakeBack(path, signed)))
            }
            Request::KeepBoth(conflict) => {
                let stored = workspace.keep_both(&conflict, &new_id(), (self.author, &now()))?;
                let (id, file) = (stored.annotation.id.clone(), relative(workspace, &stored.path));
                Ok(Done::Changed(id, file, Undo::Remove(Box::new(stored))))
            }
        }
    }

    /// Makes changes beside those that others made meanwhile.
    fn amend(
        &self,
        workspace: &Workspace,
        stored: &Stored,
        amendments: Vec<Amendment>,
    ) -> Result<Done, Failure> {
        let signed: Vec<_> = amendments.into_iter().map(|it| self.signed(it)).collect();
        // An answer is added to whatever the file says by now.
        let is_answer = signed.iter().all(|it| matches!(it, Amendment::Reply { .. }));
        let latest = is_answer.then(|| workspace.annotation(&stored.annotation.id)).transpose()?;
        let (before, after) = workspace
            .amend(latest.as_ref().unwrap_or(stored), &signed, &now())
            .map_err(|error| match error {
            StoreError::Conflict(conflict) => Failure::Clash(conflict),
            error @ StoreError::Problem(_) => error.into(),
        })?;
        let (id, file) = (after.annotation.id.clone(), relative(workspace, &after.path));
        let done = if before == *stored { Done::Changed } else { Done::United };
        Ok(done(id, file, Undo::Rewrite(Box::new(after), before.text)))
    }

    /// Removes a file; one that somebody else changed is to be read first.
    fn remove(&self, workspace: &Workspace, stored: &Stored) -> Result<Done, Failure> {
        match workspace.remove(stored) {
            Ok(removed) => Ok(Done::Removed(removed)),
            Err(StoreError::Conflict(conflict)) => {
                let file = relative(workspace, &conflict.path);
                let says = self.messages.say("tui-not-removed", &[("file", file.into())]);
                Ok(Done::Refused(conflict.path.clone(), harmless(&says)))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn signed(&self, amendment: Amendment) -> Amendment {
        match amendment {
            Amendment::Status { status, why, .. } => {
                Amendment::Status { status, by: self.author.to_owned(), why }
            }
            Amendment::Place(place) => {
                let by = Person::named(self.author);
                Amendment::Place(Box::new(Confirmed { by, at: now(), ..*place }))
            }
            Amendment::Reattach { target, why, .. } => {
                Amendment::Reattach { target, by: self.author.to_owned(), why }
            }
            Amendment::Reply { text, .. } => {
                Amendment::Reply { id: new_id().to_string(), by: self.author.to_owned(), text }
            }
            other => other,
        }
    }

    fn annotation(&self, target: Target, body: Body) -> Annotation {
        let now = now();
        let creator = Person::named(self.author);
        let (at, by, deed) = (now.clone(), creator.clone(), Deed::Status(Status::Open));
        let opened = Event { at, by, deed, why: None };
        let new = Annotation::new(new_id(), (target, body), creator, &now);
        Annotation { history: vec![opened], ..new }
    }

    /// What went wrong, in the user's language, on one line.
    fn words(&self, error: &StoreError) -> String {
        let text = match error {
            StoreError::Conflict(conflict) => {
                let file = self.path(&conflict.path);
                self.messages.say("tui-not-written", &[("file", file.into())])
            }
            StoreError::Problem(problem) => {
                let why = told_of(self.messages, problem);
                format!("{why}: `{}`", self.path(&problem.path))
            }
        };
        harmless(&text)
    }

    fn path(&self, path: &Path) -> String {
        let whole = || path.display().to_string();
        self.workspace.map_or_else(whole, |workspace| relative(workspace, path))
    }
}

/// Takes a change back. Where others changed the same field since, theirs stays.
fn revert(workspace: &Workspace, stored: &Stored, text: &str) -> Result<Done, Failure> {
    match workspace.undo(stored, text) {
        Ok(_) => Ok(Done::Undone),
        Err(StoreError::Conflict(conflict))
            if conflict.theirs.is_none() || !conflict.fields.is_empty() =>
        {
            Ok(Done::Superseded(conflict))
        }
        Err(error) => Err(error.into()),
    }
}

/// What is wrong, in the user's language, without the file.
pub(super) fn told_of(messages: &Messages, problem: &Problem) -> String {
    let values = problem.values.iter().map(|(name, value)| (*name, value.clone().into()));
    messages.say(problem.key, &values.collect::<Vec<_>>())
}

/// What is only read, if that is wanted.
fn told(
    workspace: &Workspace,
    (shown, language): (&Shown, Language),
    request: &Request,
) -> Result<Option<Outcome>, StoreError> {
    let bill = &shown.bill;
    Ok(match request {
        Request::Life(id) => {
            let language = shown.languages.first().copied();
            Some(Outcome::Life(Box::new(workspace.lives(bill, language, Some(id))?)))
        }
        Request::Bills => Some(Outcome::Bills(workspace.bills().0)),
        Request::Twins(languages) => {
            let version = &shown.versions.new;
            let texts = workspace.texts(&shown.known, (bill, version), languages)?;
            Some(Outcome::Twins(texts))
        }
        Request::Laws => {
            let version = (bill, &shown.versions.new);
            Some(Outcome::Laws(workspace.effects(&shown.known, version, &shown.languages)?))
        }
        Request::Reach(language, address) => {
            let version = (bill, &shown.versions.new);
            Some(Outcome::Reach(workspace.reach(&shown.known, version, (*language, address))?))
        }
        Request::Timeline(language) => {
            Some(Outcome::Timeline(Box::new(workspace.timeline(bill, *language)?)))
        }
        Request::Blame(language, version, address) => workspace
            .blame(bill, *language, (version, address))?
            .map(|blamed| Outcome::Blame(Box::new(blamed))),
        Request::Trace(claim) => {
            let traced = workspace.trace(bill, &Claim::each(claim, None))?;
            Some(Outcome::Trace(Box::new(traced)))
        }
        // What is no pattern was refused where it was typed.
        Request::Find(query, written) => match Pattern::new(query, *written) {
            Ok(pattern) => {
                let found = workspace.search(bill, &pattern, language)?;
                Some(Outcome::Found(Box::new(found)))
            }
            Err(_) => None,
        },
        Request::Courses(languages) => {
            let course = |language: &Language| Ok(workspace.course(bill, *language)?.1);
            let courses: Result<_, StoreError> = languages.iter().map(course).collect();
            Some(Outcome::Courses(courses?))
        }
        Request::Conflicts(languages) => {
            let names = Sides::new(shown.versions.old.as_str(), shown.versions.new.as_str());
            let opened = workspace.review_again(&shown.known, bill, (names, languages))?;
            Some(Outcome::Conflicts(Box::new(opened.review)))
        }
        _ => None,
    })
}

/// What a request wants shown.
fn wanted(workspace: &Workspace, shown: &Shown, request: &Request) -> Result<Shown, StoreError> {
    Ok(match request {
        Request::Load(versions, languages) => {
            Shown { versions: versions.clone(), languages: languages.clone(), ..shown.clone() }
        }
        Request::Open(id, versions, languages) => {
            let (bill, _) = workspace.bill(id)?;
            let Some(last) = bill.versions.len().checked_sub(1) else {
                let file = workspace.bill_folder(id).join("bill.yaml");
                return Err(Problem::new(&file, "store-no-versions").into());
            };
            let versions = versions.clone().unwrap_or_else(|| bill.with_before(last, |_| true));
            let languages = of_bill(&bill, &versions, languages);
            Shown { bill: id.clone(), versions, languages, law: None, ..shown.clone() }
        }
        Request::Law(name, versions, languages) => {
            let (versions, languages) = (versions.clone(), languages.clone());
            Shown { law: Some(name.clone()), versions, languages, ..shown.clone() }
        }
        _ => shown.clone(),
    })
}

/// The languages that are wished for and that the later version has; where it has none of
/// them, the first that it has.
fn of_bill(bill: &Bill, versions: &Sides<VersionId>, wished: &[Language]) -> Vec<Language> {
    let there: Vec<_> = bill
        .version_of(&versions.new)
        .map(|version| version.languages().collect())
        .unwrap_or_default();
    let both: Vec<_> = wished.iter().copied().filter(|each| there.contains(each)).collect();
    match (both.is_empty(), there.first()) {
        (true, Some(first)) => vec![*first],
        (true, None) => wished.to_vec(),
        (false, _) => both,
    }
}

/// A path as it stands in the workspace.
fn relative(workspace: &Workspace, path: &Path) -> String {
    path.strip_prefix(workspace.root()).unwrap_or(path).display().to_string()
}
