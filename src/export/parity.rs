//! `tuzetu.parity/1`: where the languages of a text do not say the same.

use super::json;
use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::parity::{Accepted, Finding, Texts};
use crate::text::language::{ByLanguage, Language};
use crate::view::disagreement::{languages, sentence_with_words};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct ParityShape<'a> {
    schema: &'static str,
    name: &'a str,
    languages: Vec<&'static str>,
    #[serde(flatten)]
    standing: Option<StandingShape<'a>>,
    findings: Vec<FindingShape<'a>>,
}

#[derive(Serialize)]
struct StandingShape<'a> {
    compared: BTreeMap<&'static str, usize>,
    different_acts: bool,
    lag: Vec<LagShape<'a>>,
}

#[derive(Serialize)]
struct LagShape<'a> {
    language: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct FindingShape<'a> {
    kind: &'static str,
    /// A narrower kind, or what was done.
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

/// How the texts of one version stand to one another as wholes.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// How many provisions of each language stand beside one of another.
    pub compared: ByLanguage<usize>,
    /// Whether some text seems to be of another act than the first.
    pub different_acts: bool,
    /// The languages that seem to be of an earlier version, and what that is called.
    pub lag: (&'a [Language], &'a str),
}

/// All that is found.
#[derive(Clone, Copy)]
pub struct Whole<'a> {
    /// What was asked for: a version, or two.
    pub name: &'a str,
    /// What is found in each.
    pub found: &'a [Found<'a>],
    /// How the texts stand, where one version is asked for.
    pub standing: Option<Standing<'a>>,
}

/// The findings as JSON.
pub fn json(whole: &Whole<'_>, messages: &Messages) -> String {
    let Whole { name, found, standing } = *whole;
    let codes: Option<Vec<_>> = found.first().map(|found| languages(found.texts).collect());
    let each = found.iter().flat_map(|found| {
        found.findings.iter().map(move |finding| shape(found, finding, messages))
    });
    json::text(&ParityShape {
        schema: "tuzetu.parity/1",
        name,
        standing: standing.map(|it| it.shape(codes.as_deref().unwrap_or_default())),
        languages: codes.unwrap_or_default().into_iter().map(Language::code).collect(),
        findings: each.collect(),
    })
}

impl<'a> Standing<'a> {
    fn shape(self, languages: &[Language]) -> StandingShape<'a> {
        let (lagging, version) = self.lag;
        let lag = lagging.iter().map(|each| LagShape { language: each.code(), version });
        let compared = languages.iter().map(|each| (each.code(), *self.compared.get(*each)));
        StandingShape {
            compared: compared.collect(),
            different_acts: self.different_acts,
            lag: lag.collect(),
        }
    }
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
        detail: finding.kind.detail(),
        text: found.name,
        eid: finding.address(texts).to_owned(),
        values: languages(texts).map(|each| (each.code(), values.get(each).clone())).collect(),
        message: sentence_with_words(texts, finding, messages),
        accepted: found.accepted(finding).map(|each| AcceptedShape {
            author: &each.author,
            date: &each.date,
            reason: &each.reason,
        }),
        places,
    }
}
