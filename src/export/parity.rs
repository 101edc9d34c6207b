//! `tuzetu.parity/1`: where the languages of a text do not say the same.

use super::json;
use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::parity::{Accepted, Finding, Texts};
use crate::text::language::Language;
use crate::view::disagreement::{languages, sentence};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct ParityShape<'a> {
    schema: &'static str,
    name: &'a str,
    languages: Vec<&'static str>,
    findings: Vec<FindingShape<'a>>,
}

#[derive(Serialize)]
struct FindingShape<'a> {
    kind: &'static str,
    /// A narrower kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    text: &'a str,
    eid: String,
    values: BTreeMap<&'static str, Option<String>>,
    places: BTreeMap<&'static str, PlaceShape>,
    message: String,
    accepted: Option<AcceptedShape<'a>>,
}

#[derive(Serialize)]
struct AcceptedShape<'a> {
    author: &'a str,
    date: &'a str,
    reason: &'a str,
}

#[derive(Serialize)]
struct PlaceShape {
    eid: String,
    citation: String,
    /// In bytes of the text of this language.
    spans: Vec<[usize; 2]>,
}

/// Texts of one version, and what is found in them.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// What the version is called.
    pub name: &'a str,
    /// Its texts.
    pub texts: &'a Texts<'a>,
    /// Where they disagree.
    pub findings: &'a [Finding],
    /// What is meant.
    pub accepted: &'a [Accepted],
}

impl<'a> Found<'a> {
    /// The entry that accepts a finding.
    pub fn accepted(&self, finding: &Finding) -> Option<&'a Accepted> {
        Accepted::that_covers(finding, self.texts, self.accepted)
    }
}

/// The findings as JSON. `name` is what was asked for: a version, or two.
pub fn json(name: &str, found: &[Found<'_>], messages: &Messages) -> String {
    let codes = found.first().map(|found| languages(found.texts).map(Language::code).collect());
    let each = found.iter().flat_map(|found| {
        found.findings.iter().map(move |finding| shape(found, finding, messages))
    });
    json::text(&ParityShape {
        schema: "tuzetu.parity/1",
        name,
        languages: codes.unwrap_or_default(),
        findings: each.collect(),
    })
}

fn shape<'a>(found: &Found<'a>, finding: &Finding, messages: &Messages) -> FindingShape<'a> {
    let texts = found.texts;
    let values = finding.values(texts);
    let each = languages(texts);
    let kind = finding.kind.wider();
    let place = |language: Language| {
        let (text, id) = texts.get(language).zip(*finding.row.get(language))?;
        let spans = finding.spans.get(language).iter().map(|span| [span.start, span.end]);
        let eid = text.provision(id).address.to_string();
        let place = PlaceShape { eid, citation: cite(text, id), spans: spans.collect() };
        Some((language.code(), place))
    };
    let places: BTreeMap<_, _> = each.filter_map(place).collect();
    FindingShape {
        kind: kind.name(),
        detail: (kind != finding.kind).then(|| finding.kind.name()),
        text: found.name,
        eid: finding.address(texts).to_owned(),
        values: languages(texts).map(|each| (each.code(), values.get(each).clone())).collect(),
        message: sentence(texts, finding, messages),
        accepted: found.accepted(finding).map(|each| AcceptedShape {
            author: &each.author,
            date: &each.date,
            reason: &each.reason,
        }),
        places,
    }
}
