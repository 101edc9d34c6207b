//! Annotations that another program made: words quoted from a text, and what is
//! said of them.

use super::field::{iri, is_a, language, many, motivation, name_of, text};
use super::life::read_quote;
use super::names::{annotation_of, id_for};
use crate::annotation::{
    Annotation, AnnotationId, Body, ConflictKind, Motivation, Person, Quote, Severity, Status,
    Target,
};
use crate::store::clock::in_utc;
use crate::text::language::{ByLanguage, Language};
use serde_json::{Map, Value};

/// An annotation of another program, as far as it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The id that it gets here: always the same for the same annotation.
    pub id: AnnotationId,
    /// What it quotes.
    pub quote: Quote,
    /// What it is about, by its own name.
    pub source: String,
    /// What has no place in an annotation of ours.
    pub left_out: Vec<LeftOut>,
    /// The whole annotation as it was written, on one line: it is kept beside ours and
    /// given back to whoever reads JSON-LD.
    pub kept: String,
    /// What is said, with the language where it is named.
    texts: Vec<(Option<Language>, String)>,
    tags: Vec<String>,
    motivation: Motivation,
    creator: String,
    created: String,
    modified: String,
}

/// Something of an annotation of another program that an annotation of ours has no
/// place for: it is only kept beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// All targets but the first, of so many.
    Targets(usize),
    /// A time that is none.
    Time(String),
    /// A body without words, by its own name or its type.
    Body(String),
    /// A language of words that is none of ours, by its code.
    Language(String),
}

/// What stands for the weight of an annotation that nobody has weighed.
pub(super) const UNWEIGHED: (ConflictKind, Severity) = (ConflictKind::Context, Severity::Unweighed);

/// The names that times of an annotation have.
const TIMES: [&str; 4] = ["created", "dcterms:created", "modified", "updated"];

/// Why an annotation cannot be taken.
pub(super) type Refused = &'static str;

impl Foreign {
    /// Reads an annotation by the model, or as Hypothesis gives it, with `text`,
    /// `tags`, `user` and `updated`.
    pub(super) fn read(shape: &Value) -> Result<Self, Refused> {
        let targets = many(shape, "target");
        let target = *targets.first().ok_or("jsonld-no-target")?;
        let quote = quote(target)?;
        let (texts, tags) = said(shape)?;
        let source = iri(target, "source").or(target.as_str()).unwrap_or_default().to_owned();
        let written = |names: [&str; 2]| names.into_iter().find_map(|name| text(shape, name));
        let time = |names| written(names).filter(|time| in_utc(time).is_some());
        let mut left_out = no_times(shape);
        left_out.extend((targets.len() > 1).then_some(LeftOut::Targets(targets.len())));
        left_out.extend(wordless(shape).into_iter().map(called).map(LeftOut::Body));
        left_out.extend(other_languages(shape));
        let named = written(["id", "@id"]).unwrap_or_default();
        let created = time(["created", "dcterms:created"]).unwrap_or_default().to_owned();
        let joined: Vec<_> = texts.iter().map(|(_, words)| words.as_str()).collect();
        let words = format!("{source}\n{}\n{}\n{created}", quote.exact, joined.join("\n"));
        let id = annotation_of(named)
            .unwrap_or_else(|| id_for(if named.is_empty() { &words } else { named }));
        Ok(Self {
            id,
            quote,
            source,
            left_out,
            kept: on_one_line(shape.as_object().cloned().unwrap_or_default()),
            texts,
            tags,
            // "commenting" is what a remark is for (model, 3.3.5).
            motivation: motivation(shape).unwrap_or(Motivation::Commenting),
            creator: name_of(shape, "creator")
                .or(text(shape, "user"))
                .unwrap_or_default()
                .to_owned(),
            modified: time(["modified", "updated"]).unwrap_or(&created).to_owned(),
            created,
        })
    }

    /// The annotation on `target`: a draft that says what is to be known, since
    /// nobody has named a norm yet.
    pub fn on(self, target: Target) -> Annotation {
        let mut reasoning: ByLanguage<Option<String>> = ByLanguage::default();
        for (language, words) in self.texts {
            let language = spoken((language, &words), target.language);
            join(reasoning.get_mut(language), &words);
        }
        let body = Body::new(Vec::new(), UNWEIGHED.0, UNWEIGHED.1);
        let body = Body { reasoning, tags: self.tags, ..body };
        let creator = Person::named(&self.creator);
        Annotation {
            status: Status::Draft,
            motivation: self.motivation,
            modified: self.modified,
            ..Annotation::new(self.id, (target, body), creator, &self.created)
        }
    }
}

/// The language that words are filed under in an annotation on a text in `home`.
pub(super) fn spoken((named, words): (Option<Language>, &str), home: Language) -> Language {
    named.or_else(|| Language::guess(words)).unwrap_or(home)
}

/// Adds words to others, set off by an empty line.
pub(super) fn join(said: &mut Option<String>, words: &str) {
    *said = Some(match said.take() {
        Some(before) => format!("{before}\n\n{words}"),
        None => words.to_owned(),
    });
}

/// Fields on one line; nothing where there are none.
pub(super) fn on_one_line(fields: Map<String, Value>) -> String {
    if fields.is_empty() {
        return String::new();
    }
    // Line ends stand only between the parts; within words they are written as `\\n`.
    let lines = format!("{:#}", Value::Object(fields));
    let line = lines.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
    line.chars().map(within_a_line).collect()
}

/// A letter of JSON as YAML reads it too: what YAML takes for a line end, or takes not
/// at all, is written by its number.
fn within_a_line(letter: char) -> String {
    match letter {
        '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
            format!("\\u{:04x}", u32::from(letter))
        }
        letter => letter.to_string(),
    }
}

/// The bodies that have no words: links, images, whatever else a program puts there.
fn wordless(shape: &Value) -> Vec<&Value> {
    many(shape, "body").into_iter().filter(|body| words_of(body).is_none()).collect()
}

/// The languages of bodies that are none of ours: their words are filed under the one that
/// their letters tell.
fn other_languages(shape: &Value) -> Vec<LeftOut> {
    let bodies = many(shape, "body").into_iter();
    let foreign = bodies.filter(|body| words_of(body).is_some() && language(body).is_none());
    let codes = foreign.filter_map(|body| many(body, "language").first()?.as_str());
    codes.map(|code| LeftOut::Language(code.to_owned())).collect()
}

pub(super) fn words_of(body: &Value) -> Option<&str> {
    body.as_str().or_else(|| text(body, "value"))
}

/// What a body is called by.
fn called(body: &Value) -> String {
    let name =
        ["id", "@id", "source", "type", "@type"].into_iter().find_map(|name| iri(body, name));
    name.map_or_else(|| body.to_string(), str::to_owned)
}

/// The times of an annotation that are none.
fn no_times(shape: &Value) -> Vec<LeftOut> {
    let written = TIMES.into_iter().flat_map(|name| many(shape, name));
    let written = written.map(|time| time.as_str().map_or_else(|| time.to_string(), str::to_owned));
    written.filter(|time| in_utc(time).is_none()).map(LeftOut::Time).collect()
}

/// The words of the first TextQuoteSelector, however deep it refines others.
fn quote(target: &Value) -> Result<Quote, Refused> {
    let mut open = many(target, "selector");
    while let Some(selector) = open.pop() {
        if is_a(selector, "TextQuoteSelector") {
            // "Each TextQuoteSelector MUST have exactly 1 exact property" (model, 4.2.4).
            return read_quote(selector).ok_or("jsonld-no-exact");
        }
        open.extend(many(selector, "refinedBy"));
    }
    Err("jsonld-no-quote")
}

/// What is said, and the tags.
type Said = (Vec<(Option<Language>, String)>, Vec<String>);

fn said(shape: &Value) -> Result<Said, Refused> {
    let strings = |name| many(shape, name).into_iter().filter_map(Value::as_str);
    let mut tags: Vec<_> = strings("tags").map(str::to_owned).collect();
    let mut texts: Vec<_> = strings("text").chain(strings("bodyValue")).map(plain).collect();
    for body in many(shape, "body") {
        match part(body) {
            Some(Part::Tag(words)) => tags.push(words.to_owned()),
            Some(Part::Reason(language, words)) => texts.push((language, words.to_owned())),
            // "There MUST be exactly 1 value property" of a TextualBody (model, 3.2.4).
            None if words_of(body).is_none() && is_a(body, "TextualBody") => {
                return Err("jsonld-no-value");
            }
            None => (),
        }
    }
    texts.retain(|(_, words)| !words.trim().is_empty());
    Ok((texts, tags))
}

/// What a body becomes here.
pub(super) enum Part<'a> {
    /// A tag.
    Tag(&'a str),
    /// Words of the reasoning, with the language where it is named.
    Reason(Option<Language>, &'a str),
}

/// What a body becomes here, where it has words.
pub(super) fn part(body: &Value) -> Option<Part<'_>> {
    let words = words_of(body)?;
    if many(body, "purpose").iter().any(|purpose| *purpose == "tagging") {
        return Some(Part::Tag(words));
    }
    (!words.trim().is_empty()).then(|| Part::Reason(language(body), words))
}

fn plain(words: &str) -> (Option<Language>, String) {
    (None, words.to_owned())
}
