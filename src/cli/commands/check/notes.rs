//! The places of annotations: whether their words are where their author read
//! them, and whether those still open have lost theirs in the latest version.

use super::finding::{Finding, place_of};
use crate::annotation::{Anchor, Annotation, Placement, Status, wording};
use crate::bill::{Bill, VersionId};
use crate::cli::guess;
use crate::cli::problem::Problem;
use crate::cli::session::Session;
use crate::compare::Sides;
use crate::document::Document;
use crate::document::citation::cite;
use crate::review::{Anchored, Reading};
use crate::store::{Stored, Workspace};
use crate::text::language::Language;
use crate::text::span::Span;
use crate::view::line::harmless;
use std::collections::BTreeMap;

/// What is wrong with the places of the annotations of a bill.
pub(super) fn findings(
    session: &Session,
    workspace: &Workspace,
    (bill, stored): (&Bill, &[Stored]),
) -> Vec<Finding> {
    let mut texts: BTreeMap<(&VersionId, Language), Vec<&Stored>> = BTreeMap::new();
    for each in stored {
        let target = &each.annotation.target;
        texts.entry((&target.version, target.language)).or_default().push(each);
    }
    let mut findings: Vec<_> =
        stored.iter().flat_map(|each| unknown_versions(session, bill, each)).collect();
    for ((version, language), here) in texts {
        let Some(at) = bill.place_of(version) else { continue };
        let pair = Sides::new(at, bill.versions.len() - 1);
        let annotations: Vec<_> = here.iter().map(|each| each.annotation.clone()).collect();
        // A text that cannot be read is a finding of its own already.
        let (readings, _) = workspace.readings((bill, &annotations), pair, &[language]);
        let versions = pair.map(|at| &bill.versions[at].id);
        for reading in &readings {
            findings.extend(reading.anchored.iter().flat_map(|each| {
                let stored = here[each.annotation];
                let placed = placed(session, stored, (reading, versions), each);
                placed.into_iter().chain(wordless(session, stored, &reading.documents.old))
            }));
        }
    }
    findings
}

/// The finding of one annotation. In its own version every word must be where
/// its author read it. That a later version has lost it is no fault, but while
/// it is not settled somebody should look at it.
fn placed(
    session: &Session,
    stored: &Stored,
    (reading, versions): (&Reading, Sides<&VersionId>),
    anchored: &Anchored,
) -> Option<Finding> {
    let is_lost = |placement| matches!(placement, Placement::Orphaned | Placement::Ambiguous);
    let annotation = &stored.annotation;
    let Sides { old, new } = &anchored.anchors;
    let is_fault = old.placement != Placement::Exact;
    let is_open = || !is_settled(annotation.status) && !is_known(annotation, versions.new, reading);
    let (anchor, document, version, key) = if is_fault {
        (old, &reading.documents.old, versions.old, "cli-check-not-there")
    } else if is_lost(new.placement) && reading.present.new && is_open() {
        (new, &reading.documents.new, versions.new, "cli-check-lost")
    } else {
        return None;
    };
    let placement = session.get(&format!("placement-{}", anchor.placement.name()));
    let names = [("id", annotation.id.as_str()), ("placement", &placement)];
    let problem = Problem::new(session.say(key, &names));
    let candidates = anchor.candidates.iter().map(|id| {
        let address = &document.provision(*id).address;
        format!("«{}» (`{address}`)", cite(document, *id))
    });
    let places = candidates.collect::<Vec<_>>().join(", ");
    let key = if places.is_empty() { "cli-hint-orphan" } else { "cli-hint-candidates" };
    let names =
        [("id", annotation.id.as_str()), ("version", version.as_str()), ("places", &places)];
    let hint = session.say(key, &names);
    let span = at_fault(stored, is_fault.then_some((anchor, document)));
    let code = anchor.placement.name();
    let finding = Finding::at(code, &stored.path, (&stored.text, span), problem.hinted(hint));
    Some(if is_fault { finding } else { finding.worth_knowing() })
}

/// That nothing but a number says where an annotation belongs: it will lie on whatever
/// bears that number when the text is mended.
fn wordless(session: &Session, stored: &Stored, document: &Document) -> Option<Finding> {
    let target = &stored.annotation.target;
    let id = document.find(&target.provision)?;
    if target.quote.is_some() || target.wording.is_some() {
        return None;
    }
    let words = wording(document, id)?;
    let first: Vec<_> = words.split_whitespace().take(FIRST_WORDS).collect();
    let first = first.join(" ");
    let words = if first == words { words } else { first + "…" };
    let says = session.say("cli-check-wordless", &[("id", stored.annotation.id.as_str())]);
    let hint =
        session.say("cli-hint-wordless", &[("words", &harmless(&words).replace('"', "\\\""))]);
    let place = (stored.text.as_str(), stored.place_of("target.provision"));
    Some(
        Finding::at("wordless", &stored.path, place, Problem::new(says).hinted(hint))
            .worth_knowing(),
    )
}

/// So many words are enough to know a provision by.
const FIRST_WORDS: usize = 8;

/// The line of a target that its own text belies: the address where nothing stands at
/// it and where the words stand elsewhere, else the words. Where another text has lost
/// them, the words.
fn at_fault(stored: &Stored, own: Option<(&Anchor, &Document)>) -> Span {
    let target = &stored.annotation.target;
    let is_misplaced = own.is_some_and(|(anchor, document)| {
        anchor.placement == Placement::Moved || document.find(&target.provision).is_none()
    });
    let (field, words) = match (&target.quote, &target.wording) {
        _ if is_misplaced => ("target.provision", target.provision.as_str()),
        (Some(quote), _) => ("target.selector.exact", quote.exact.as_str()),
        (None, Some(words)) => ("target.wording", words.as_str()),
        (None, None) => ("target.provision", target.provision.as_str()),
    };
    let span = stored.place_of(field);
    // Words that are folded in their file are pointed at by the first of them.
    let first = words.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let written = [words, &first].into_iter().find(|words| span.of(&stored.text).contains(words));
    place_of(span.of(&stored.text), written.unwrap_or_default()).shifted(span.start)
}

/// Whether a person saw that nothing answers to its words in a version.
fn is_known(annotation: &Annotation, version: &VersionId, reading: &Reading) -> bool {
    let mut places = annotation.placements.iter();
    places.any(|place| place.version == *version && place.language == reading.language)
}

/// Whether nobody need look after it any more.
fn is_settled(status: Status) -> bool {
    matches!(status, Status::Fixed | Status::Rejected | Status::Withdrawn)
}

/// The versions that an annotation names and its bill does not have.
pub(super) fn unknown_versions(session: &Session, bill: &Bill, stored: &Stored) -> Vec<Finding> {
    let Annotation { target, placements, .. } = &stored.annotation;
    let places = placements.iter().enumerate();
    let places = places.map(|(at, place)| (format!("placements[{at}].version"), &place.version));
    let versions = std::iter::once(("target.version".to_owned(), &target.version)).chain(places);
    let known: Vec<&str> = bill.versions.iter().map(|version| version.id.as_str()).collect();
    versions
        .filter(|(_, version)| !known.contains(&version.as_str()))
        .map(|(field, version)| {
            let names = [("name", version.as_str()), ("bill", bill.id.as_str())];
            let problem = Problem::new(session.say("cli-error-version", &names));
            let problem = problem.hinted(guess::hint(version.as_str(), &known, &session.messages));
            let span = stored.place_of(&field);
            Finding::at("unknown-version", &stored.path, (&stored.text, span), problem)
        })
        .collect()
}
