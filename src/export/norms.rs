//! `tuzetu.norms/1`: articles of the Constitution and of treaties by number or
//! topic.

use super::json;
use crate::constitution::official::Wording;
use crate::constitution::{Article, Hit, Norm, Official, edition};
use crate::text::language::{ByLanguage, Language};
use serde::Serialize;

#[derive(Serialize)]
struct NormsShape<'a> {
    schema: &'static str,
    query: &'a str,
    norms: Vec<NormShape<'a>>,
}

#[derive(Serialize)]
struct NormShape<'a> {
    norm: String,
    topic: WordsShape<&'static str>,
    mapped: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_force: Option<InForceShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<WordsShape<&'static str>>,
    /// The article's own words, in the languages whose text is at hand.
    words: WordsShape<Option<&'a str>>,
}

/// From the first day to the last, if there is one, and the days on which the
/// edition was amended in between.
#[derive(Serialize)]
struct InForceShape {
    from: &'static str,
    to: Option<&'static str>,
    amended: Vec<&'static str>,
}

#[derive(Serialize)]
struct WordsShape<T> {
    ru: T,
    kk: T,
    en: T,
}

/// The articles found for `query` as JSON; `mapped` are the norms of the other
/// edition on the same subject.
pub fn json(query: &str, hits: &[Hit], official: &Official) -> String {
    json::text(&NormsShape {
        schema: "tuzetu.norms/1",
        query,
        norms: hits.iter().map(|hit| shape(hit, official)).collect(),
    })
}

fn shape<'a>(Hit { norm, article }: &Hit, official: &'a Official) -> NormShape<'a> {
    NormShape {
        mapped: norm.mapped().iter().map(ToString::to_string).collect(),
        norm: norm.to_string(),
        topic: three(&article.topic),
        in_force: in_force(article),
        note: article.note.as_ref().map(three),
        words: three(&ByLanguage::from_fn(|language| words(official, norm, language))),
    }
}

/// The days of the edition, or of an article that came later or went before.
fn in_force(article: &Article) -> Option<InForceShape> {
    let edition = edition(article.instrument)?;
    let from = edition.added_on(article.number).unwrap_or(edition.in_force_from);
    let to = edition.repealed_on(article.number).or(edition.in_force_to);
    let amended = edition.amendments.iter().map(|each| each.date);
    let amended = amended.filter(|date| *date > from && to.is_none_or(|to| *date < to)).collect();
    Some(InForceShape { from, to, amended })
}

fn words<'a>(official: &'a Official, norm: &Norm, language: Language) -> Option<&'a str> {
    match official.wording(norm, language) {
        Wording::Words(words) => Some(words),
        Wording::Absent | Wording::Unknown => None,
    }
}

fn three<T: Copy>(words: &ByLanguage<T>) -> WordsShape<T> {
    WordsShape { ru: words.ru, kk: words.kk, en: words.en }
}
