//! What is held against the bill, by article of the Constitution and of treaties.

use super::facts::{Argument, Article, Norm, Note, Source};
use super::names::{link, norm, topic};
use super::sources::Sources;
use super::versions::public;
use crate::annotation::{Annotation, Severity};
use crate::constitution;
use crate::constitution::standing::number;
use crate::document::citation::cite_address;
use crate::export::amended::place;
use crate::review::Life;
use crate::text::language::Language;
use crate::text::word::capital;
use crate::view::life::{Told, day};
use crate::view::line::harmless;
use crate::view::said::paragraphs;
use crate::view::said::person;
use crate::view::{Line, said};
use std::cmp::Reverse;

/// The articles in their order. Each annotation stands in full under the first norm that it
/// names and is named under the others.
pub(super) fn articles(sources: &Sources<'_>) -> Vec<Article> {
    let mut lives: Vec<_> = public(sources.lives).collect();
    let weight = |life: &&Life| Reverse::<Severity>(sources.lives.annotation(life).body.severity);
    lives.sort_by_key(weight);
    let named = |life: &&Life| {
        let norms = sources.lives.annotation(life).body.norms.iter();
        norms.map(constitution::Norm::whole).collect::<Vec<_>>()
    };
    let mut norms: Vec<_> = lives.iter().flat_map(named).collect();
    norms.sort_by_cached_key(|norm| (norm.instrument, number(&norm.article), norm.article.clone()));
    norms.dedup();
    let article = |whole: constitution::Norm| {
        let here = |life: &&&Life| named(life).first() == Some(&whole);
        let there = |life: &&&Life| !here(life) && named(life).contains(&whole);
        let of = |life: &&Life| link(sources.messages, sources.lives.annotation(life));
        Article {
            key: whole.to_string(),
            name: norm(sources.messages, &whole),
            topic: topic(sources.messages, &whole),
            notes: lives.iter().filter(here).map(|life| note(sources, life)).collect(),
            links: lives.iter().filter(there).map(of).collect(),
        }
    };
    norms.into_iter().map(article).collect()
}

fn note(sources: &Sources<'_>, life: &Life) -> Note {
    let annotation = sources.lives.annotation(life);
    let (body, own) = (&annotation.body, sources.messages.language());
    let (place, quote, language) = quoted(sources, life);
    let norms = body
        .norms
        .iter()
        .map(|each| Norm { key: each.whole().to_string(), name: norm(sources.messages, each) });
    Note {
        link: link(sources.messages, annotation),
        severity: body.severity.name(),
        about: about(sources, annotation),
        place,
        quote,
        language,
        norms: norms.collect(),
        argument: argument(sources, annotation),
        fate: fate(sources, life),
        author: format!(
            "{}, {}",
            person(sources.messages, &annotation.creator),
            day(&annotation.created)
        ),
        sources: body.sources.iter().map(|it| Source::new(it, own)).collect(),
    }
}

/// Where the words are, and the words: in the language of the explainer where it is known
/// how they are said in it, else as their author quoted them.
fn quoted(sources: &Sources<'_>, life: &Life) -> (String, String, Language) {
    let Annotation { target, .. } = sources.lives.annotation(life);
    let at = sources.review.bill.place_of(&target.version);
    let version = at.map_or_else(|| target.version.to_string(), |at| sources.version(at));
    let stay = &life.stays[life.home];
    let text = sources.lives.text(life, life.home);
    let said = text.zip(stay.provision.zip(stay.span));
    let own = || {
        let words = target.quote.as_ref().map(|quote| &quote.exact).or(target.wording.as_ref());
        let cited = cite_address(&target.provision, sources.messages.language());
        (cited, words.map_or("", String::as_str), target.language)
    };
    let (cited, words, language) = said
        .map_or_else(own, |(text, (id, span))| (place(text, id), text.words(span), life.language));
    let place = [cited, version].into_iter().filter(|part| !part.is_empty());
    let quote = harmless(&words.split_whitespace().collect::<Vec<_>>().join(" "));
    (place.collect::<Vec<_>>().join(" · "), quote, language)
}

/// «высокая · процедура · вероятно · открыто», each with what it is.
fn about(sources: &Sources<'_>, annotation: &Annotation) -> Vec<String> {
    let body = &annotation.body;
    let severity = sources.get(&format!("severity-{}", body.severity.name()));
    let severity = sources.messages.say("explain-severity", &[("severity", severity.into())]);
    let kind = sources.get(&format!("conflict-{}", body.kind.name()));
    let status = sources.get(&format!("status-{}", annotation.status.name()));
    let confidence = body.confidence.map(|it| sources.get(&format!("confidence-{}", it.name())));
    [Some(severity), Some(kind), confidence, Some(status)].into_iter().flatten().collect()
}

fn argument(sources: &Sources<'_>, annotation: &Annotation) -> Argument {
    let messages = sources.messages;
    let body = &annotation.body;
    let replies = annotation.replies.iter().map(|reply| {
        let who = format!("{}, {}", person(messages, &reply.creator), day(&reply.created));
        let sign = said::sign_of_answer(messages, &reply.text);
        (who, format!("{sign}{}", reply.text.split_whitespace().collect::<Vec<_>>().join(" ")))
    });
    Argument {
        reasoning: paragraphs(messages, &body.reasoning),
        counter: paragraphs(messages, &body.counter_argument),
        test: said::tested(messages, &body.test).iter().map(|it| capital(it)).collect(),
        replies: replies.collect(),
    }
}

/// What became of the words in the later version, and whether the objection was met.
fn fate(sources: &Sources<'_>, life: &Life) -> Vec<Line> {
    let told = Told { lives: sources.lives, life, messages: sources.messages, cites: place };
    let lines = [told.line(sources.review.versions.new), told.summary()];
    lines.into_iter().filter(|line| !line.runs.is_empty()).collect()
}
