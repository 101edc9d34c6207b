//! Where an annotation lay and what was done to it: targets, confirmed places,
//! history, answers. Each is written and read here, side by side.

use super::field::{is_a, many, text};
use super::names::of_text;
use super::own::{list, object, own, person, read_person};
use crate::annotation::{Confirmed, Deed, Event, How, Part, Quote, Reply, Status, Target};
use crate::bill::{BillId, VersionId};
use crate::document::Address;
use crate::text::language::Language;
use serde_json::{Value, json};

/// "There MUST be exactly 1 source relationship associated with a Specific
/// Resource" (model, 4); several selectors "SHOULD select the same content" (4.2),
/// so that the provision around the quote is a term of ours.
pub(super) fn target(target: &Target) -> Value {
    let Target { source, version, language, sha256, provision, quote, wording } = target;
    let mut shape = object([
        ("bill", json!(source.as_str())),
        ("version", json!(version.as_str())),
        ("language", json!(language.code())),
        ("sha256", json!(sha256)),
        ("provision", json!(provision.as_str())),
        ("wording", json!(wording)),
    ]);
    in_text(&mut shape, &of_text((source, version, *language)), *language);
    shape["selector"] = json!([selector(quote.as_ref(), provision)]);
    shape
}

/// A target of [`target`].
pub(super) fn read_target(shape: &Value) -> Option<Target> {
    Some(Target {
        source: BillId::new(text(shape, "tuzetu:bill")?)?,
        version: version(shape)?,
        language: language(shape)?,
        sha256: own(shape, "sha256"),
        provision: Address::new(text(shape, "tuzetu:provision")?),
        quote: quote(shape),
        wording: own(shape, "wording"),
    })
}

/// A place that a person confirmed, as a Specific Resource of the text that it is
/// in. It is no further target: nothing may answer to the author's words there.
pub(super) fn place(place: &Confirmed, bill: &BillId) -> Value {
    let Confirmed { version, language, provision, how, quote, wording, further, .. } = place;
    let Confirmed { by, at, why, .. } = place;
    let mut shape = object([
        ("version", json!(version.as_str())),
        ("language", json!(language.code())),
        ("provision", json!(provision.as_ref().map(Address::as_str))),
        ("how", json!(how.name())),
        ("wording", json!(wording)),
        ("by", json!(person(by))),
        ("at", json!(at)),
        ("why", json!(why)),
    ]);
    let text = of_text((bill, version, *language));
    let further = further.iter().map(|each| part(each, (&text, *language)));
    list(&mut shape, "tuzetu:further", further);
    in_text(&mut shape, &text, *language);
    match (quote, provision) {
        (None, None) => (),
        (Some(quote), None) => shape["selector"] = json!([text_quote(quote)]),
        (quote, Some(provision)) => {
            shape["selector"] = json!([selector(quote.as_ref(), provision)]);
        }
    }
    shape
}

/// Another place of parted words, in the same text.
fn part(part: &Part, (text, language): (&str, Language)) -> Value {
    let Part { provision, quote, wording } = part;
    let mut shape = object([("provision", json!(provision.as_str())), ("wording", json!(wording))]);
    in_text(&mut shape, text, language);
    shape["selector"] = json!([selector(quote.as_ref(), provision)]);
    shape
}

/// A place of [`part`].
fn read_part(shape: &Value) -> Option<Part> {
    let provision = Address::new(text(shape, "tuzetu:provision")?);
    Some(Part { provision, quote: quote(shape), wording: own(shape, "wording") })
}

/// A place of [`place`].
pub(super) fn read_place(shape: &Value) -> Option<Confirmed> {
    let provision = text(shape, "tuzetu:provision").map(Address::new);
    let how = How::from_name(text(shape, "tuzetu:how")?)?;
    Some(Confirmed {
        version: version(shape)?,
        language: language(shape)?,
        provision,
        how,
        quote: quote(shape),
        wording: own(shape, "wording"),
        further: many(shape, "tuzetu:further").into_iter().filter_map(read_part).collect(),
        by: read_person(shape, "tuzetu:by"),
        at: own(shape, "at").unwrap_or_default(),
        why: own(shape, "why"),
    })
}

fn in_text(shape: &mut Value, iri: &str, language: Language) {
    shape["type"] = json!("SpecificResource");
    shape["source"] = json!({
        "id": iri,
        "type": "Text",
        "format": "text/markdown",
        "language": language.code(),
    });
}

fn version(shape: &Value) -> Option<VersionId> {
    VersionId::new(text(shape, "tuzetu:version")?)
}

fn language(shape: &Value) -> Option<Language> {
    Language::of_code(text(shape, "tuzetu:language")?)
}

/// A quote, else the whole provision: a FragmentSelector, which "MUST have exactly
/// 1 value" (model, 4.2.1).
fn selector(quote: Option<&Quote>, provision: &Address) -> Value {
    quote.map_or_else(
        || {
            json!({
                "type": "FragmentSelector",
                "conformsTo":
                    "http://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html",
                "value": provision.as_str(),
            })
        },
        text_quote,
    )
}

/// "Each TextQuoteSelector MUST have exactly 1 exact property" (model, 4.2.4).
fn text_quote(Quote { exact, prefix, suffix }: &Quote) -> Value {
    json!({"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix})
}

/// Our own selector stands apart where another program has one of its own.
pub(super) const OWN_SELECTOR: &str = "tuzetu:selector";

fn quote(shape: &Value) -> Option<Quote> {
    let is_apart = !shape[OWN_SELECTOR].is_null();
    let name = if is_apart { OWN_SELECTOR } else { "selector" };
    let mut selectors = many(shape, name).into_iter();
    read_quote(selectors.find(|each| is_a(each, "TextQuoteSelector"))?)
}

/// What a TextQuoteSelector selects; `None` where it says no words.
pub(super) fn read_quote(selector: &Value) -> Option<Quote> {
    let beside = |name| text(selector, name).unwrap_or_default().to_owned();
    let exact = text(selector, "exact")?.to_owned();
    Some(Quote { exact, prefix: beside("prefix"), suffix: beside("suffix") })
}

/// Something that was done, and how it was before.
pub(super) fn event(event: &Event, bill: &BillId) -> Value {
    let Event { at, by, deed, why } = event;
    let (status, did) = deed.names();
    let was = match deed {
        Deed::Reattached(former) => Some(target(former)),
        Deed::Replaced(former) | Deed::Confirmed(former) | Deed::Lifted(former) => {
            Some(place(former, bill))
        }
        Deed::Created | Deed::Status(_) => None,
    };
    object([
        ("at", json!(at)),
        ("by", json!(person(by))),
        ("status", json!(status)),
        ("did", json!(did)),
        ("was", json!(was)),
        ("why", json!(why)),
    ])
}

/// An event of [`event`].
pub(super) fn read_event(shape: &Value) -> Option<Event> {
    let was = &shape["tuzetu:was"];
    let deed = match (text(shape, "tuzetu:status"), text(shape, "tuzetu:did")) {
        (Some(status), _) => Deed::Status(Status::from_name(status)?),
        (None, Some(Deed::CREATED)) => Deed::Created,
        (None, Some(Deed::REATTACHED)) => Deed::Reattached(Box::new(read_target(was)?)),
        (None, Some(Deed::REPLACED)) => Deed::Replaced(Box::new(read_place(was)?)),
        (None, Some(Deed::CONFIRMED)) => Deed::Confirmed(Box::new(read_place(was)?)),
        (None, Some(Deed::LIFTED)) => Deed::Lifted(Box::new(read_place(was)?)),
        _ => return None,
    };
    Some(Event {
        at: own(shape, "at").unwrap_or_default(),
        by: read_person(shape, "tuzetu:by"),
        deed,
        why: own(shape, "why"),
    })
}

/// An answer.
pub(super) fn reply(Reply { id, created, creator, text }: &Reply) -> Value {
    object([
        ("id", json!(id)),
        ("created", json!(created)),
        ("creator", json!(person(creator))),
        ("text", json!(text)),
    ])
}

/// An answer of [`reply`].
pub(super) fn read_reply(shape: &Value) -> Reply {
    let field = |name| own(shape, name).unwrap_or_default();
    Reply {
        id: field("id"),
        created: field("created"),
        creator: read_person(shape, "tuzetu:creator"),
        text: field("text"),
    }
}
