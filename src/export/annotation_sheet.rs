//! The annotations of a bill for those who work with tables: a row each, in the words of
//! the interface. As text the columns of a row stand below one another.

use super::amended::place;
use super::explainer::names;
use super::paper::{Block, Cell, Paper, Paragraph, Run, Style, Table};
use crate::annotation::{Annotation, Body};
use crate::document::citation::cite_address;
use crate::l10n::Messages;
use crate::review::Life;
use crate::store::{Lives, Stored};
use crate::text::language::{ByLanguage, Language};
use crate::text::word::capital;
use crate::view::life::{Told, day};
use crate::view::said;
use crate::view::timeline::named;

/// How many columns there are.
const COUNT: usize = 21;

/// The columns: the end of each key, and how wide it is: in thousandths of a page that is
/// made smaller until all stand on it, so that no word is broken.
const COLUMNS: [(&str, u16); COUNT] = [
    ("explain-column-id", 110),
    ("explain-version", 90),
    ("explain-column-language", 70),
    ("explain-column-address", 100),
    ("explain-column-citation", 110),
    ("explain-column-quote", 130),
    ("explain-column-norms", 110),
    ("explain-column-kind", 100),
    ("explain-column-severity", 70),
    ("explain-column-confidence", 90),
    ("explain-column-status", 75),
    ("explain-column-title", 110),
    ("explain-why", 200),
    ("explain-test", 150),
    ("explain-counter", 150),
    ("explain-column-tags", 90),
    ("explain-column-author", 80),
    ("explain-column-created", 80),
    ("explain-column-modified", 80),
    ("explain-column-fate", 100),
    ("explain-column-sources", 110),
];

/// All annotations as a paper with one table, its cells in the languages one below the other.
pub fn table(lives: &Lives, languages: &[Language]) -> Paper {
    let cell = |words: String| -> Cell { words.split('\n').map(Paragraph::new).collect() };
    let name = |key: &str, language: &Language| capital(&Messages::new(*language).get(key));
    let head = COLUMNS.map(|(key, _)| {
        let names = languages.iter().map(|language| name(key, language));
        cell(names.fold(String::new(), |words, next| below(words, &next)))
    });
    let rows = rows(lives, languages).into_iter().map(|row| row.map(cell).to_vec()).collect();
    let widths = COLUMNS.map(|(_, width)| width).to_vec();
    let table = Table { widths, head: vec![head.to_vec()], rows, bands: None, between: Vec::new() };
    Paper { is_wide: true, blocks: vec![Block::Table(table)], ..paper(lives, languages[0]) }
}

/// What is said in one more language below what is said in those before, unless it is the same.
fn below(mut words: String, next: &str) -> String {
    if words != next && !words.starts_with(&format!("{next}\n")) {
        words.extend([if words.is_empty() || next.is_empty() { "" } else { "\n" }, next]);
    }
    words
}

/// The same as text to read, an annotation after the other.
pub fn text(lives: &Lives, language: Language) -> Paper {
    let messages = &Messages::new(language);
    let paper = paper(lives, language);
    let title = Paragraph { style: Style::Title, ..Paragraph::new(&*paper.title) };
    let mut blocks = vec![Block::Paragraph(title)];
    for row in rows(lives, &[language]) {
        let name = row[TITLE].clone();
        let heading = Paragraph { style: Style::Heading(1), ..Paragraph::new(name) };
        blocks.push(Block::Paragraph(heading));
        let columns = COLUMNS.iter().zip(row).enumerate();
        let columns = columns.filter(|(at, (_, words))| *at != TITLE && !words.is_empty());
        blocks.extend(columns.flat_map(|(_, ((key, _), words))| {
            let name = capital(&messages.get(key));
            let lead = Run { is_bold: true, ..Run::new(format!("{name}: ")) };
            let mut paragraphs: Vec<_> = words.split('\n').map(Paragraph::new).collect();
            if let Some(first) = paragraphs.first_mut() {
                first.runs.insert(0, lead);
            }
            paragraphs.into_iter().map(Block::Paragraph)
        }));
    }
    Paper { blocks, ..paper }
}

/// The column of the title.
const TITLE: usize = 11;

fn paper(lives: &Lives, language: Language) -> Paper {
    let messages = Messages::new(language);
    let title = lives.bill.title.nearest(language).map(|(_, title)| title.trim().to_owned());
    let title = title.unwrap_or_else(|| lives.bill.id.to_string());
    let title = messages.say("explain-sheet-title", &[("title", title.into())]);
    Paper { language: Some(language), title, ..Paper::default() }
}

fn rows(lives: &Lives, languages: &[Language]) -> Vec<[String; COUNT]> {
    let row = |(at, stored): (usize, &Stored)| {
        let life = lives.lives.iter().find(|life| life.annotation == at);
        let rows = languages.iter().map(|language| {
            let mut annotation = stored.annotation.clone();
            annotation.body.keep(languages);
            hush(&mut annotation.body, *language, languages);
            row(lives, (&annotation, life), &Messages::new(*language))
        });
        let both = |one: [String; COUNT], other: [String; COUNT]| {
            let mut others = other.into_iter();
            one.map(|words| below(words, &others.next().unwrap_or_default()))
        };
        rows.reduce(both).unwrap_or([const { String::new() }; COUNT])
    };
    lives.stored.iter().enumerate().map(row).collect()
}

/// Takes away what another of the languages says in itself.
fn hush(body: &mut Body, language: Language, languages: &[Language]) {
    let others = languages.iter().filter(|other| **other != language);
    for words in [&mut body.title, &mut body.reasoning, &mut body.counter_argument] {
        let is_said = |other: &Language| words.get(*other).is_some();
        let is_later = words.get(languages[0]).is_none() && language != languages[0];
        if words.get(language).is_none() && (is_later || others.clone().any(is_said)) {
            *words = ByLanguage::default();
        }
    }
}

fn row(
    lives: &Lives,
    (annotation, life): (&Annotation, Option<&Life>),
    messages: &Messages,
) -> [String; COUNT] {
    let Annotation { target, body, .. } = annotation;
    let words = |words: &ByLanguage<Option<String>>| said::paragraphs(messages, words).join("\n");
    let name = |room: &str, name: &str| messages.get(&format!("{room}-{name}"));
    let version = lives.bill.version_of(&target.version);
    let quote = target.quote.as_ref().map(|quote| &quote.exact).or(target.wording.as_ref());
    let norms: Vec<_> = body.norms.iter().map(|norm| names::norm(messages, norm)).collect();
    let sources = body.sources.iter().map(|source| names::source(messages, source));
    let test = said::tested(messages, &body.test).into_iter().map(|part| capital(&part));
    [
        annotation.id.to_string(),
        version.map_or_else(|| target.version.to_string(), |version| named(version, messages)),
        name("language", target.language.code()),
        target.provision.to_string(),
        cite_address(&target.provision, messages.language()),
        quote.map_or(String::new(), |words| names::line(words)),
        norms.join("; "),
        name("conflict", body.kind.name()),
        name("severity", body.severity.name()),
        body.confidence.map_or(String::new(), |it| name("confidence", it.name())),
        name("status", annotation.status.name()),
        said::on_one_line(messages, &body.title).unwrap_or_default(),
        words(&body.reasoning),
        test.collect::<Vec<_>>().join("\n"),
        words(&body.counter_argument),
        body.tags.join("; "),
        said::person(messages, &annotation.creator),
        day(&annotation.created).to_owned(),
        day(&annotation.modified).to_owned(),
        life.map_or(String::new(), |life| fate(lives, life, messages)),
        sources.collect::<Vec<_>>().join("\n"),
    ]
}

/// What became of the words in the latest version, and whether the objection was met.
fn fate(lives: &Lives, life: &Life, messages: &Messages) -> String {
    let told = Told { lives, life, messages, cites: place };
    let fates = life.stays.last().map(|stay| told.fates(stay));
    let met = Some(told.summary().text()).filter(|met| !met.is_empty());
    fates.into_iter().chain(met).collect::<Vec<_>>().join("; ")
}
