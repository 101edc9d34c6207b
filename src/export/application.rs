//! `tuzetu.application/1`: the instructions of an amending act and what became of each on
//! a law; `tuzetu.applications/1`: on all laws beside a bill.

use super::json;
use super::understood::UnderstoodShape;
use crate::amend::{Act, Application, Outcome, Reason, Refusal, Tally};
use crate::document::{Address, Document};
use crate::l10n::Messages;
use crate::view::instruction::{not_understood, read_back, refused};
use serde::Serialize;

#[derive(Serialize)]
struct ApplicationShape<'a> {
    schema: &'static str,
    amending: &'a str,
    law: &'a str,
    counts: CountsShape,
    instructions: Vec<InstructionShape<'a>>,
    unclaimed: Vec<UnclaimedShape<'a>>,
    misprints: Vec<MisprintShape<'a>>,
    bytes: usize,
    /// The amended law.
    text: &'a str,
}

#[derive(Serialize)]
struct CountsShape {
    instructions: usize,
    applied: usize,
    refused: usize,
    other_acts: usize,
}

impl From<Tally> for CountsShape {
    fn from(tally: Tally) -> Self {
        let Tally { instructions, applied, refused, other_acts, .. } = tally;
        Self { instructions, applied, refused, other_acts }
    }
}

#[derive(Serialize)]
struct InstructionShape<'a> {
    eid: &'a str,
    /// In bytes of the amending act.
    span: [usize; 2],
    text: &'a str,
    act: Option<&'a str>,
    understood: UnderstoodShape<'a>,
    /// What it was understood to say, in words.
    said: String,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    /// What is nearest to what was not found: a unit of the law, or words of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest: Option<&'a str>,
    /// Units of the law that change.
    changed: Vec<&'a str>,
    folded: bool,
}

#[derive(Serialize)]
struct UnclaimedShape<'a> {
    eid: &'a str,
    span: [usize; 2],
    text: &'a str,
    reason: &'static str,
    message: String,
}

/// A word that was read as another.
#[derive(Serialize)]
struct MisprintShape<'a> {
    eid: &'a str,
    span: [usize; 2],
    text: &'a str,
    read_as: &'static str,
}

/// An application with what its sides are called.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    /// What the amending act is called.
    pub amending: &'a str,
    /// What the law is called.
    pub law: &'a str,
    /// What became of the instructions.
    pub application: &'a Application,
    /// The law as it reads then, with notes where they are wanted.
    pub text: &'a str,
}

/// An act that is amended and at hand in no law.
#[derive(Clone, Copy)]
pub struct Missing {
    /// It.
    pub act: Act,
    /// How many instructions amend it.
    pub instructions: usize,
}

/// The account as JSON.
pub fn json(named: Named<'_>, amending: &Document, messages: &Messages) -> String {
    json::text(&shape(named, amending, messages))
}

#[derive(Serialize)]
struct ApplicationsShape<'a> {
    schema: &'static str,
    amending: &'a str,
    laws: Vec<ApplicationShape<'a>>,
    missing: Vec<MissingShape<'a>>,
}

#[derive(Serialize)]
struct MissingShape<'a> {
    eid: &'a str,
    act: &'a str,
    instructions: usize,
}

/// The accounts of all laws beside a bill as JSON, with the acts that are missing there.
pub fn all(
    (name, laws): (&str, &[Named<'_>]),
    (amending, missing): (&Document, &[Missing]),
    messages: &Messages,
) -> String {
    let missing = missing.iter().map(|Missing { act, instructions }| MissingShape {
        eid: amending.provision(act.at).address.as_str(),
        act: act.name.span.of(amending.source()),
        instructions: *instructions,
    });
    json::text(&ApplicationsShape {
        schema: "tuzetu.applications/1",
        amending: name,
        laws: laws.iter().map(|named| shape(*named, amending, messages)).collect(),
        missing: missing.collect(),
    })
}

fn shape<'a>(
    named: Named<'a>,
    amending: &'a Document,
    messages: &Messages,
) -> ApplicationShape<'a> {
    let Application { account, outcomes, .. } = named.application;
    let instructions = account.instructions.iter().zip(outcomes).map(|(each, outcome)| {
        let (refusal, carried) = match outcome {
            Outcome::Applied(carried) => (None, Some(carried)),
            Outcome::Refused(refusal) => (Some(refusal), None),
        };
        let changed = carried.into_iter().flat_map(|carried| &carried.changed);
        let act = each.act.and_then(|act| account.acts.get(act));
        InstructionShape {
            eid: amending.provision(each.at).address.as_str(),
            span: [each.span.start, each.span.end],
            text: each.span.of(amending.source()),
            act: act.map(|act| act.name.span.of(amending.source())),
            understood: UnderstoodShape::of(amending, each),
            said: read_back(amending, each, messages),
            status: outcome.status(),
            reason: refusal.map(Refusal::name),
            nearest: refusal.and_then(nearest),
            message: refusal.map(|refusal| refused(amending, refusal, messages)),
            changed: changed.map(Address::as_str).collect(),
            folded: carried.is_some_and(|carried| carried.is_folded),
        }
    });
    let unclaimed = account.unclaimed.iter().map(|each| UnclaimedShape {
        eid: amending.provision(each.at).address.as_str(),
        span: [each.span.start, each.span.end],
        text: each.span.of(amending.source()),
        reason: reason(each.reason),
        message: not_understood(each.reason, messages),
    });
    let misprints = account.misprints.iter().map(|(at, misprint)| MisprintShape {
        eid: amending.provision(*at).address.as_str(),
        span: [misprint.span.start, misprint.span.end],
        text: misprint.span.of(amending.source()),
        read_as: misprint.meant,
    });
    ApplicationShape {
        schema: "tuzetu.application/1",
        amending: named.amending,
        law: named.law,
        counts: named.application.tally().into(),
        instructions: instructions.collect(),
        unclaimed: unclaimed.collect(),
        misprints: misprints.collect(),
        bytes: account.bytes,
        text: named.text,
    }
}

fn nearest(refusal: &Refusal) -> Option<&str> {
    match refusal {
        Refusal::Place { nearest, .. } => nearest.as_ref().map(Address::as_str),
        Refusal::NoWords { nearest, .. } => nearest.as_deref(),
        _ => None,
    }
}

const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::UnknownWords => "unknown-words",
        Reason::OpenQuote => "open-quote",
        Reason::NoVerb => "no-verb",
        Reason::Incomplete => "incomplete",
        Reason::UnevenLists => "uneven-lists",
        Reason::LostPlace => "lost-place",
        Reason::UnannouncedText => "unannounced-text",
    }
}
