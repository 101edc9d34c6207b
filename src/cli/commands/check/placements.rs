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
use crate::text::span::Span;
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
            let stands = still_there(&each.annotation.target, place, text).is_some();
            if !stands && place.how != How::Orphaned {
                findings.push(stale(session, (bill, each), place));
            }
        }
    }
    findings
}

fn stale(session: &Session, (bill, stored): (&Bill, &Stored), place: &Confirmed) -> Finding {
    let id = stored.annotation.id.as_str();
    let (by, name) = (place.by.to_string(), format!("{}@{}", bill.id, place.version));
    let says = session.say("cli-check-confirmed", &[("id", id), ("by", &by), ("name", &name)]);
    let (version, language) = (place.version.as_str(), place.language.code());
    let names = [("id", id), ("version", version), ("language", language)];
    let problem = Problem::new(says).hinted(session.say("cli-hint-confirmed", &names));
    Finding::at("stale-placement", &stored.path, (&stored.text, span(stored, place)), problem)
}

/// Where a confirmed place says its words, or what else it says of itself alone.
fn span(stored: &Stored, place: &Confirmed) -> Span {
    let words = place.quote.as_ref().map(|quote| &quote.exact).or(place.wording.as_ref());
    let words = words.map_or("", String::as_str);
    // A quote that is folded in its file is pointed at by its first words.
    let first = words.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let address = place.provision.as_ref().map_or("", |address| address.as_str());
    let ways = [words, &first, address].into_iter().filter(|words| !words.is_empty());
    let mut found = ways.filter_map(|words| after_placements(&stored.text, words));
    found.next().unwrap_or(Span::empty(0))
}

/// The first of `words` below the key of the confirmed places.
fn after_placements(text: &str, words: &str) -> Option<Span> {
    let start = text.find("\nplacements").unwrap_or(0);
    let at = start + text[start..].find(words)?;
    Some(Span::new(at, at + words.len()))
}
