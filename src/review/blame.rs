//! Blame of a provision: in which version each of its phrases came in.
//!
//! Words are followed back along the redlines of the steps before: what a step kept
//! came earlier, what it inserted came with it. A comma or another spelling of the same
//! word brings nothing in.

use super::course::{Course, Step};
use crate::compare::{Edit, Operation, Redline, Row};
use crate::document::{Document, ProvisionId};
use crate::text::span::Span;
use crate::text::words::tokens;
use std::collections::HashMap;

/// Words that came in together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The words, in bytes of the text.
    pub span: Span,
    /// The version that brought them, by its place in the bill.
    pub since: usize,
    /// The provision that they stood in there.
    pub provision: ProvisionId,
}

/// The version of each word of a provision and the provision that it stood in there, by
/// where the word begins.
type Origins = HashMap<usize, (usize, ProvisionId)>;

/// The phrases of a provision's own words, its heading first; empty where the version
/// has no text in this language.
pub fn blame(course: &Course, version: usize, id: ProvisionId) -> Vec<Phrase> {
    let Some(document) = course.text(version) else { return Vec::new() };
    let origins = origins(course, version, id);
    let mut phrases: Vec<Phrase> = Vec::new();
    for passage in document.provision(id).passages() {
        let first = phrases.len();
        // Marks before the first word go with it, all others with the word before them.
        let mut lead = None;
        for span in words(document, passage) {
            let (since, provision) = origins.get(&span.start).copied().unwrap_or((version, id));
            let is_mark = !document.words(span).contains(char::is_alphanumeric);
            match phrases[first..].last_mut() {
                Some(last) if is_mark || last.since == since => last.span.end = span.end,
                None if is_mark => lead = lead.or(Some(span)),
                _ => {
                    let span = lead.take().map_or(span, |lead| lead.join(span));
                    phrases.push(Phrase { span, since, provision });
                }
            }
        }
    }
    phrases
}

/// Words and marks.
fn words(document: &Document, within: Span) -> impl Iterator<Item = Span> + use<> {
    let spans = tokens(document.words(within)).into_iter().map(|token| token.span);
    let source = document.words(within).to_owned();
    spans
        .filter(move |span| !span.of(&source).trim().is_empty())
        .map(move |span| span.shifted(within.start))
}

fn origins(course: &Course, version: usize, id: ProvisionId) -> Origins {
    let Some(document) = course.text(version) else { return Origins::new() };
    let all = || document.provision(id).passages().flat_map(|passage| words(document, passage));
    let new = || all().map(|span| (span.start, (version, id))).collect();
    let Some(step) = course.steps.iter().find(|step| step.between.new == version) else {
        return new();
    };
    let Some(row) = step.comparison.rows.iter().find(|row| row.sides.new.contains(&id)) else {
        return new();
    };
    let mut before = Origins::new();
    for old in &row.sides.old {
        before.extend(origins(course, step.between.old, *old));
    }
    match row.redline.as_deref() {
        Some(redline) => through(course, step, (redline, id), &before),
        None if row.sides.old.is_empty() => new(),
        None => along(course, step, row, &before),
    }
}

/// Through the edits of a step: what they keep keeps its version.
fn through(
    course: &Course,
    step: &Step,
    (redline, id): (&Redline, ProvisionId),
    before: &Origins,
) -> Origins {
    let documents = course.sides(step);
    let here = (step.between.new, id);
    let mut origins = Origins::new();
    let mut last = None;
    let mut gone: Vec<(usize, ProvisionId)> = Vec::new();
    for edit in redline.edits() {
        let Edit { operation, spans, is_editorial, .. } = edit;
        let old = || words(documents.old, spans.old).filter_map(|span| before.get(&span.start));
        match operation {
            Operation::Keep => {
                let kept = words(documents.new, spans.new).zip(old());
                origins.extend(kept.map(|(span, since)| (span.start, *since)));
                gone.clear();
            }
            Operation::Delete => gone.extend(old()),
            Operation::Insert => {
                // What is only written otherwise is as old as what it was written for.
                let since = |at: usize| gone.get(at).or(gone.last()).copied().or(last);
                let come = words(documents.new, spans.new).enumerate();
                origins.extend(come.map(|(at, span)| {
                    let same = is_editorial.then(|| since(at)).flatten();
                    (span.start, same.unwrap_or(here))
                }));
                gone.clear();
            }
        }
        last =
            words(documents.new, spans.new).last().and_then(|it| origins.get(&it.start)).copied();
    }
    origins
}

/// Where nothing changed: word for word.
fn along(course: &Course, step: &Step, row: &Row, before: &Origins) -> Origins {
    let documents = course.sides(step);
    let all = |document: &Document, ids: &[ProvisionId]| -> Vec<Span> {
        let passages = ids.iter().flat_map(|id| document.provision(*id).passages());
        passages.flat_map(|passage| words(document, passage)).collect()
    };
    let old = all(documents.old, &row.sides.old);
    let new = all(documents.new, &row.sides.new);
    let pairs = new.iter().zip(&old);
    pairs.filter_map(|(new, old)| Some((new.start, *before.get(&old.start)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;
    use crate::text::language::Language;

    fn blamed(texts: &[&str], at: &str) -> Vec<(String, usize)> {
        let read = |text: &&str| Some(read((*text).to_owned(), Language::Russian));
        let course = Course::new(Language::Russian, texts.iter().map(read).collect());
        let last = texts.len() - 1;
        let document = course.text(last).expect("a text");
        let id = document.at(document.source().find(at).expect("there")).expect("a provision");
        let phrases = blame(&course, last, id).into_iter();
        phrases.map(|it| (document.words(it.span).to_owned(), it.since)).collect()
    }

    #[test]
    fn each_phrase_knows_the_version_that_brought_it() {
        let texts = [
            "Статья 1. Сроки\n\n1. Оператор обязан удалить информацию.\n\n2. Иное.\n",
            "Статья 1. Сроки\n\n1. Оператор обязан удалить информацию в течение суток.\n\n2. Иное.\n",
            "Статья 1. Сроки\n\n1. Новое.\n\n2. Оператор платформы обязан удалить информацию в течение суток.\n\n3. Иное.\n",
        ];
        let said = blamed(&texts, "Оператор");
        let said: Vec<_> = said.iter().map(|(words, since)| (words.as_str(), *since)).collect();
        assert_eq!(
            said,
            [
                ("Оператор", 0),
                ("платформы", 2),
                ("обязан удалить информацию", 0),
                ("в течение суток.", 1),
            ]
        );
        assert_eq!(blamed(&texts, "Новое"), [("Новое.".to_owned(), 2)]);
        assert_eq!(blamed(&texts, "Иное"), [("Иное.".to_owned(), 0)]);
    }

    #[test]
    fn marks_are_no_phrase() {
        let texts = ["«Лицо», указанное в законе.\n", "«Лицо» (иное), указанное в законе.\n"];
        let said = blamed(&texts, "«");
        let said: Vec<_> = said.iter().map(|(words, since)| (words.as_str(), *since)).collect();
        assert_eq!(said, [("«Лицо» (", 0), ("иное),", 1), ("указанное в законе.", 0)]);
    }

    #[test]
    fn other_spelling_brings_nothing_in() {
        let texts = ["1. Учёт «данных» - дело.\n", "1. Учет \"данных\" – дело.\n"];
        assert_eq!(blamed(&texts, "Учет"), [("Учет \"данных\" – дело.".to_owned(), 0)]);
    }
}
