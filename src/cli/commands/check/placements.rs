//! The places that a person confirmed: whether their words still stand there.

use super::finding::Finding;
use crate::annotation::{Confirmed, How};
use crate::bill::{Bill, VersionId};
use crate::cli::problem::Problem;
use crate::cli::session::Session;
use crate::document::Document;
use crate::parse::read;
use crate::review::still_there;
use crate::store::{Stored, Workspace};
use crate::text::language::Language;
use std::collections::HashMap;

/// What is wrong with the confirmed places of the annotations of a bill.
pub(super) fn findings(
    session: &Session,
    workspace: &Workspace,
    (bill, stored): (&Bill, &[Stored]),
) -> Vec<Finding> {
    let mut texts: HashMap<(&VersionId, Language), Option<Document>> = HashMap::new();
    let mut findings = Vec::new();
    for each in stored {
        for place in &each.annotation.placements {
            // A version that the bill has not is told with the notes.
            let Some(version) = bill.version_of(&place.version) else { continue };
            let text = texts.entry((&version.id, place.language)).or_insert_with(|| {
                // A text that cannot be read is a finding of its own already.
                let text = workspace.text(&bill.id, version, place.language).ok().flatten();
                text.map(|text| read(text, place.language))
            });
            let Some(text) = text else { continue };
            let stands = |place: &Confirmed| {
                place.how == How::Orphaned
                    || still_there(&each.annotation.target, place, text).is_some()
            };
            if let Some(part) = place.alone().iter().position(|part| !stands(part)) {
                findings.push(stale(session, (bill, each), (place, part)));
            }
        }
    }
    findings
}

/// That a part of the words of a confirmed place, mostly the only one, is not there.
fn stale(
    session: &Session,
    (bill, stored): (&Bill, &Stored),
    (place, part): (&Confirmed, usize),
) -> Finding {
    let id = stored.annotation.id.as_str();
    let (by, name) = (place.by.to_string(), format!("{}@{}", bill.id, place.version));
    let says = session.say("cli-check-confirmed", &[("id", id), ("by", &by), ("name", &name)]);
    let (version, language) = (place.version.as_str(), place.language.code());
    let names = [("id", id), ("version", version), ("language", language)];
    let problem = Problem::new(says).hinted(session.say("cli-hint-confirmed", &names));
    let span = stored.place_of_confirmed(place, part.checked_sub(1));
    Finding::at("stale-placement", &stored.path, (&stored.text, span), problem)
}
