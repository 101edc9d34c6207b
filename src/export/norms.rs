//! `tuzetu.norms/1`: articles of the Constitution by number or topic.

use super::json;
use crate::constitution::{Article, Norm};
use crate::text::language::{ByLanguage, Language};
use serde::Serialize;

#[derive(Serialize)]
struct NormsShape<'a> {
    schema: &'static str,
    query: &'a str,
    norms: Vec<NormShape>,
}

#[derive(Serialize)]
struct NormShape {
    norm: String,
    topic: TopicShape,
    mapped: Vec<String>,
}

#[derive(Serialize)]
struct TopicShape {
    ru: &'static str,
    kk: &'static str,
    en: &'static str,
}

/// The articles found for `query` as JSON; `mapped` are the norms of the other
/// edition on the same subject.
pub fn json(query: &str, articles: &[&Article]) -> String {
    json::text(&NormsShape {
        schema: "tuzetu.norms/1",
        query,
        norms: articles.iter().map(|article| shape(article)).collect(),
    })
}

fn shape(article: &Article) -> NormShape {
    let norm = Norm {
        instrument: article.instrument,
        article: article.number.to_owned(),
        paragraph: None,
    };
    NormShape {
        mapped: norm.mapped().iter().map(ToString::to_string).collect(),
        norm: norm.to_string(),
        topic: topic(&article.topic),
    }
}

fn topic(words: &ByLanguage<&'static str>) -> TopicShape {
    let word = |language| *words.get(language);
    TopicShape {
        ru: word(Language::Russian),
        kk: word(Language::Kazakh),
        en: word(Language::English),
    }
}
