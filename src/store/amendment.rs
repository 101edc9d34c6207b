//! What can be changed in an annotation that stands, and how its file changes
//! with it: in the values concerned and nowhere else.

use super::annotation_file::{self, annotation_in};
use super::error::Problem;
use super::grammar::{ANNOTATION, Kind, strange};
use super::items::{push, remove, set_list};
use super::layout::{described, event_line, part_line, place_line, reply_line};
use super::refused::refused;
use super::sheet::Sheet;
use super::splice::{Written, set, without_field};
use super::yaml::Yaml;
use crate::annotation::{
    Annotation, AnnotationId, Confidence, Confirmed, ConflictKind, Deed, Event, Finding, Part,
    Person, Quote, Reply, Severity, Status, Target, TestPart, Verdict,
};
use crate::constitution::Norm;
use crate::document::Address;
use crate::text::language::{ByLanguage, Language};
use serde_yaml::Value;
use std::path::Path;

/// A change of an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// It stands otherwise now; goes into its history.
    Status {
        /// How.
        status: Status,
        /// Who says so.
        by: String,
        /// Why.
        why: Option<String>,
    },
    /// It is graver or less grave.
    Severity(Severity),
    /// It conflicts in another way.
    Kind(ConflictKind),
    /// Its author is more or less sure.
    Confidence(Confidence),
    /// It conflicts with other norms.
    Norms(Vec<Norm>),
    /// It is found by other words.
    Tags(Vec<String>),
    /// What a part of the three-part test came to.
    Test(TestPart, Verdict),
    /// Why, in one language; the part has its verdict already.
    TestWords(TestPart, Language, String),
    /// Its name in one language.
    Title(Language, String),
    /// Its reasoning in one language.
    Reasoning(Language, String),
    /// What can be said against it, in one language.
    CounterArgument(Language, String),
    /// A person confirmed where it lies in another version or language. One of
    /// the same text is corrected, and what it was goes into the history.
    Place(Box<Confirmed>),
    /// A person put it on other words of the same bill; what it was about goes
    /// into the history.
    Reattach {
        /// The words.
        target: Box<Target>,
        /// Who says so.
        by: String,
        /// Why.
        why: Option<String>,
    },
    /// An answer to it.
    Reply {
        /// The answer's id, unique in the annotation.
        id: String,
        /// Whose.
        by: String,
        /// The answer.
        text: String,
    },
}

impl Amendment {
    /// Lets `annotation` say what it says after the amendment.
    fn apply(&self, annotation: &mut Annotation, now: &str) {
        let body = &mut annotation.body;
        let event = |by: &Person, deed, why: &Option<String>| {
            let (at, by, why) = (now.to_owned(), by.clone(), why.clone());
            Event { at, by, deed, why }
        };
        now.clone_into(&mut annotation.modified);
        match self {
            Self::Status { status, by, why } => {
                annotation.status = *status;
                annotation.history.push(event(&Person::named(by), Deed::Status(*status), why));
            }
            Self::Severity(severity) => body.severity = *severity,
            Self::Kind(kind) => body.kind = *kind,
            Self::Confidence(confidence) => body.confidence = Some(*confidence),
            Self::Norms(norms) => body.norms.clone_from(norms),
            Self::Tags(tags) => body.tags.clone_from(tags),
            Self::Test(part, verdict) => {
                let words = ByLanguage::default;
                let former = body.test.get(*part).map_or_else(words, |part| part.words.clone());
                *body.test.get_mut(*part) = Some(Finding { verdict: *verdict, words: former });
            }
            Self::TestWords(part, language, text) => {
                if let Some(finding) = body.test.get_mut(*part) {
                    *finding.words.get_mut(*language) = said(text);
                }
            }
            Self::Title(language, text) => *body.title.get_mut(*language) = said(text),
            Self::Reasoning(language, text) => *body.reasoning.get_mut(*language) = said(text),
            Self::CounterArgument(language, text) => {
                *body.counter_argument.get_mut(*language) = said(text);
            }
            Self::Place(place) => {
                let same = annotation.placements.iter_mut().find(|it| it.is_of_text_of(place));
                if let Some(former) = same {
                    let former = std::mem::replace(former, (**place).clone());
                    let deed = Deed::Replaced(Box::new(former));
                    annotation.history.push(event(&place.by, deed, &place.why));
                } else {
                    annotation.placements.push((**place).clone());
                }
            }
            Self::Reattach { target, by, why } => {
                let by = Person::named(by);
                if !self.lifts(annotation).is_empty() {
                    let lifted = annotation.placements.drain(..).map(Box::new).map(Deed::Lifted);
                    annotation.history.extend(lifted.map(|deed| event(&by, deed, &None)));
                }
                let former = std::mem::replace(&mut annotation.target, (**target).clone());
                let deed = Deed::Reattached(Box::new(former));
                annotation.history.push(event(&by, deed, why));
            }
            Self::Reply { id, by, text } => {
                let (id, created, creator) = (id.clone(), now.to_owned(), Person::named(by));
                let text = text.trim_end().to_owned();
                annotation.replies.push(Reply { id, created, creator, text });
            }
        }
    }

    /// The confirmed places that count no more with it: where the former words lie nobody
    /// has said of others.
    pub fn lifts<'a>(&self, annotation: &'a Annotation) -> &'a [Confirmed] {
        match self {
            Self::Reattach { target, .. } if !annotation.target.is_on_words_of(target) => {
                &annotation.placements
            }
            _ => &[],
        }
    }

    /// Whether a person says of an annotation what is said already.
    fn is_said(&self, annotation: &Annotation) -> bool {
        match self {
            Self::Place(place) => annotation
                .placements
                .iter()
                .any(|it| it.is_alike(place) && (place.why.is_none() || place.why == it.why)),
            Self::Status { status, why, .. } => why.is_none() && *status == annotation.status,
            Self::Reattach { target, why, .. } => why.is_none() && **target == annotation.target,
            _ => false,
        }
    }

    /// Makes the changes in the file's text: `None` where it does not allow them.
    /// `before` is what the file says, `after` what it is to say.
    fn edit(&self, text: &str, (before, after): (&Annotation, &Annotation)) -> Option<String> {
        let name = |field: &str, name: &str| set(text, field, Written::Name(name));
        let words = |field: &str, words: &str| set(text, field, Written::Block(words.trim_end()));
        let history = |text: &str| {
            let mut events = after.history.iter().skip(before.history.len());
            events.try_fold(text.to_owned(), |text, it| push(&text, "history", &event_line(it)))
        };
        match self {
            Self::Status { status, .. } => history(&name("status", status.name())?),
            Self::Severity(severity) => name("body.severity", severity.name()),
            Self::Kind(kind) => name("body.kind", kind.name()),
            Self::Confidence(confidence) => name("body.confidence", confidence.name()),
            Self::Norms(norms) => {
                let norms: Vec<_> = norms.iter().map(Norm::to_string).collect();
                set_list(text, "body.norms", &norms)
            }
            Self::Tags(tags) => set_list(text, "body.tags", tags),
            Self::Test(part, verdict) => {
                name(&format!("body.test.{}.verdict", part.name()), verdict.name())
            }
            Self::TestWords(part, language, said) => {
                words(&format!("body.test.{}.words.{language}", part.name()), said)
            }
            Self::Title(language, title) => {
                set(text, &format!("body.title.{language}"), Written::Line(title.trim_end()))
            }
            Self::Reasoning(language, said) => words(&format!("body.reasoning.{language}"), said),
            Self::CounterArgument(language, said) => {
                words(&format!("body.counter-argument.{language}"), said)
            }
            Self::Place(place) if after.placements.len() > before.placements.len() => {
                push(text, "placements", &place_line(place))
            }
            Self::Place(place) => history(&corrected(text, place)?),
            Self::Reattach { target, .. } => {
                let text = reattached(text, target)?;
                let lifted = before.placements.iter().filter(|_| after.placements.is_empty());
                history(&unplaced(&text, lifted)?)
            }
            Self::Reply { .. } => push(text, "replies", &reply_line(after.replies.last()?)),
        }
    }

    /// The fields that it may touch, beside `modified`.
    const fn touches(&self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Status { .. } => &[&["status"], &["history"]],
            Self::Severity(_) => &[&["body", "severity"]],
            Self::Kind(_) => &[&["body", "kind"]],
            Self::Confidence(_) => &[&["body", "confidence"]],
            Self::Norms(_) => &[&["body", "norms"]],
            Self::Tags(_) => &[&["body", "tags"]],
            Self::Test(..) | Self::TestWords(..) => &[&["body", "test"]],
            Self::Title(..) => &[&["body", "title"]],
            Self::Reasoning(..) => &[&["body", "reasoning"]],
            Self::CounterArgument(..) => &[&["body", "counter-argument"]],
            Self::Place(_) => &[&["placements"], &["history"]],
            Self::Reattach { .. } => &[&["target"], &["placements"], &["history"]],
            Self::Reply { .. } => &[&["replies"]],
        }
    }
}

/// Words as they are kept: without spaces at their end; none where they are
/// empty.
fn said(text: &str) -> Option<String> {
    Some(text.trim_end().to_owned()).filter(|text| !text.is_empty())
}

/// The text of a file whose target is put on other words. The offsets of the
/// former quote would be those of no words now.
fn reattached(text: &str, target: &Target) -> Option<String> {
    let field = |text: &str, name: &str, value| put(text, &format!("target.{name}"), value);
    let text = field(text, "version", Some(target.version.as_str()))?;
    let text = field(&text, "language", Some(target.language.code()))?;
    let text = field(&text, "sha256", target.sha256.as_deref())?;
    let text = field(&text, "provision", Some(target.provision.as_str()))?;
    let mut text = field(&text, "wording", target.wording.as_deref())?;
    if target.quote.is_some() {
        text = set(&text, "target.selector.type", Written::Name("TextQuoteSelector"))?;
    }
    text = requoted(&text, "target.selector", target.quote.as_ref())?;
    for end in ["start", "end"] {
        let field = format!("target.selector.refinedBy.{end}");
        if Sheet::read(&text)?.at(&field).is_some() {
            text = set(&text, &field, Written::Name("null"))?;
        }
    }
    Some(text)
}

/// The text of a file without some confirmed places. Where one of them has fields that
/// only its author knows, their lines stay as a comment.
pub(super) fn unplaced<'a>(
    text: &str,
    mut places: impl Iterator<Item = &'a Confirmed>,
) -> Option<String> {
    let is_flow = |text: &str| {
        Some(Sheet::read(text)?.at("placements")?.node?.as_sequence()?.is_flow_style())
    };
    let file = Yaml { path: Path::new(""), text }.value().ok()?;
    let strange = strange("", &file, Kind::Fields(ANNOTATION));
    let stays = strange.iter().any(|(path, _)| path.starts_with(".placements."));
    places.try_fold(text.to_owned(), |text, place| {
        // On one line nothing can be made a comment.
        let is_kept = !stays || !is_flow(&text)?;
        is_kept.then(|| remove(&text, "placements", (nth_of(&text, place)?, stays)))?
    })
}

/// The path of the confirmed place of the same text as `place`.
pub(super) fn entry_of(text: &str, place: &Confirmed) -> Option<String> {
    Some(format!("placements[{}]", nth_of(text, place)?))
}

fn nth_of(text: &str, place: &Confirmed) -> Option<usize> {
    let sheet = Sheet::read(text)?;
    let places = sheet.at("placements")?.node?.as_sequence()?.len();
    let says = |field: String, value: &str| {
        let said = sheet.at(&field).and_then(|spot| Some(spot.node?.as_scalar()?.as_string()));
        said.is_some_and(|said| said == value)
    };
    (0..places).find(|at| {
        says(format!("placements[{at}].version"), place.version.as_str())
            && says(format!("placements[{at}].language"), place.language.code())
    })
}

/// The text of a file with a confirmed place in the stead of that of the same text.
pub(super) fn corrected(text: &str, place: &Confirmed) -> Option<String> {
    let former = annotation_in(text)?.placements;
    let entry = entry_of(text, place)?;
    let provision = place.provision.as_ref().map(Address::as_str);
    let text = put(text, &format!("{entry}.provision"), provision)?;
    let text = set(&text, &format!("{entry}.how"), Written::Name(place.how.name()))?;
    let text = requoted(&text, &entry, place.quote.as_ref())?;
    let text = put(&text, &format!("{entry}.wording"), place.wording.as_deref())?;
    let former = former.iter().find(|it| it.is_of_text_of(place))?;
    let text = parted(&text, &format!("{entry}.further"), (&former.further, &place.further))?;
    let text = signed(&text, &format!("{entry}.confirmed.by"), &place.by)?;
    let text = dated(&text, &format!("{entry}.confirmed.at"), &place.at)?;
    put(&text, &format!("{entry}.confirmed.why"), place.why.as_deref())
}

/// The text with the further places of parted words in a field.
fn parted(text: &str, field: &str, (former, parts): (&[Part], &[Part])) -> Option<String> {
    if former == parts {
        return Some(text.to_owned());
    }
    let list = Sheet::read(text)?.at(field).and_then(|spot| Some(spot.node?.as_sequence()?.len()));
    let mut places = (0..list.unwrap_or_default()).rev();
    let gone = |text: String, at| remove(&text, field, (at, false));
    let text = places.try_fold(text.to_owned(), gone)?;
    if parts.is_empty() {
        return without_field(&text, field);
    }
    parts.iter().try_fold(text, |text, part| push(&text, field, &part_line(part)))
}

/// The text with another quote in the fields of `holder`.
fn requoted(text: &str, holder: &str, quote: Option<&Quote>) -> Option<String> {
    let around = |words: &'_ str| !words.is_empty();
    let exact = quote.map(|quote| quote.exact.as_str());
    let prefix = quote.map(|quote| quote.prefix.as_str()).filter(|words| around(words));
    let suffix = quote.map(|quote| quote.suffix.as_str()).filter(|words| around(words));
    let text = put(text, &format!("{holder}.exact"), exact)?;
    let text = put(&text, &format!("{holder}.prefix"), prefix)?;
    put(&text, &format!("{holder}.suffix"), suffix)
}

/// The text with somebody in a field, in the form in which somebody stands there.
fn signed(text: &str, field: &str, person: &Person) -> Option<String> {
    let there = Sheet::read(text)?.at(field).and_then(|spot| spot.node);
    if there.is_some_and(|node| node.is_mapping()) {
        let text = put(text, &format!("{field}.name"), Some(&person.name))?;
        return put(&text, &format!("{field}.role"), person.role.as_deref());
    }
    match &person.role {
        Some(_) => set(text, field, Written::Flow(&described(person))),
        None => set(text, field, Written::Line(&person.name)),
    }
}

/// The text with a time in a field.
fn dated(text: &str, field: &str, time: &str) -> Option<String> {
    let is_time = super::clock::is_time(time);
    set(text, field, if is_time { Written::Name(time) } else { Written::Line(time) })
}

/// The text with words in a field; without the field where there are none.
fn put(text: &str, field: &str, words: Option<&str>) -> Option<String> {
    words.map_or_else(|| without_field(text, field), |words| set(text, field, Written::Line(words)))
}

/// The text of an annotation's file after `amendment`. The new text is read
/// again, and refused unless it says what was meant and everything else as
/// before.
pub(super) fn amend(
    yaml: Yaml<'_>,
    annotation: &Annotation,
    (amendment, now): (&Amendment, &str),
) -> Result<(String, Annotation), Problem> {
    if amendment.is_said(annotation) {
        return Ok((yaml.text.to_owned(), annotation.clone()));
    }
    let refused = || {
        let touched = amendment.touches().iter().map(|path| path.join("."));
        let touched: Vec<_> = touched.chain(["modified".to_owned()]).collect();
        refused(yaml, &touched.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let mut meant = annotation.clone();
    amendment.apply(&mut meant, now);
    let text = amendment.edit(yaml.text, (annotation, &meant));
    let text = text.and_then(|text| dated(&text, "modified", now)).ok_or_else(refused)?;
    let new = Yaml { text: &text, ..yaml };
    let (said, _) = annotation_file::read(new).map_err(|_| refused())?;
    let rest = |yaml: Yaml<'_>| yaml.value().map(|value| without(value, amendment.touches()));
    if said != meant || rest(yaml)? != rest(new)? {
        return Err(refused());
    }
    Ok((text, said))
}

/// The text of an annotation's file as a new one that somebody makes at the time `now`.
pub(super) fn anew(text: &str, id: &AnnotationId, (by, now): (&str, &str)) -> Option<String> {
    let text = set(text, "id", Written::Line(id.as_str()))?;
    let text = without_field(&text, "creator.role")?;
    let text = signed(&text, "creator", &Person::named(by))?;
    dated(&dated(&text, "created", now)?, "modified", now)
}

/// The values of a file but for some fields.
fn without(mut value: Value, fields: &[&[&str]]) -> Value {
    for path in fields.iter().chain(&[&["modified"] as &[&str]]) {
        let Some((last, above)) = path.split_last() else { continue };
        let mut holder = Some(&mut value);
        for key in above {
            holder = holder.and_then(|value| value.get_mut(*key));
        }
        if let Some(mapping) = holder.and_then(Value::as_mapping_mut) {
            mapping.remove(*last);
        }
    }
    value
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod by_hand;
