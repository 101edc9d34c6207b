//! Which version said what: so that nobody reports an earlier one as the law.

use super::facts::{Dropped, Life, Version, Versions};
use super::names::{is_public, link};
use super::sources::Sources;
use crate::bill::Stage;
use crate::compare::{Change, Row};
use crate::document::{Document, ProvisionId};
use crate::export::amended::place;
use crate::review;
use crate::review::Fate;
use crate::store::Lives;
use crate::view::life::Told;
use crate::view::line::harmless;
use crate::view::summary::counts;

/// How many letters of a provision that is gone are shown.
const LONGEST: usize = 240;

/// All versions, what was dropped on the way, and the words of the annotations in each.
pub(super) fn versions(sources: &Sources<'_>) -> Versions {
    let count = sources.review.bill.versions.len();
    Versions {
        rows: (0..count).map(|at| version(sources, at)).collect(),
        dropped: dropped(sources),
        lives: public(sources.lives).map(|each| life(sources, each)).collect(),
    }
}

/// The lives of what is for others.
pub(super) fn public(lives: &Lives) -> impl Iterator<Item = &review::Life> {
    lives.lives.iter().filter(|life| is_public(lives.annotation(life)))
}

/// How many annotations stand in a version.
pub(super) fn standing(sources: &Sources<'_>, at: usize) -> usize {
    let stands = |life: &&review::Life| {
        let own = life.author.as_deref().unwrap_or(life);
        own.stays.get(at).is_some_and(|stay| stay.span.is_some())
    };
    public(sources.lives).filter(stands).count()
}

fn version(sources: &Sources<'_>, at: usize) -> Version {
    let bill = &sources.review.bill;
    let version = &bill.versions[at];
    let steps = &sources.timeline.course.steps;
    let step = steps.iter().find(|step| step.between.new == at);
    let is_last = at + 1 == bill.versions.len();
    let is_law = matches!(version.stage, Stage::Signed | Stage::InForce);
    let caution = match (is_last, is_law) {
        (false, _) => "explain-version-earlier",
        (true, true) if bill.is_reconstruction => "explain-version-reconstruction",
        (true, true) => "explain-version-law",
        (true, false) => "explain-version-latest",
    };
    let pair = sources.review.versions;
    Version {
        id: version.id.to_string(),
        date: version.date.clone(),
        stage: sources.get(&format!("stage-{}", version.stage.name())),
        changed: match step {
            Some(step) => counts(&step.comparison, sources.messages),
            None if sources.timeline.course.text(at).is_none() => sources.get("fate-no-text"),
            None => "–".to_owned(),
        },
        notes: standing(sources, at),
        caution: sources.get(caution),
        is_compared: at == pair.old || at == pair.new,
    }
}

/// What was left out at some step and stands in the last text no more.
fn dropped(sources: &Sources<'_>) -> Vec<Dropped> {
    let course = &sources.timeline.course;
    let last = course.texts.iter().flatten().next_back().map_or("", Document::source);
    let mut dropped = Vec::new();
    for step in &course.steps {
        let documents = course.sides(step);
        let is_gone = |row: &&Row| row.has(Change::Deleted) || row.is_dropped();
        let gone = step.comparison.rows.iter().filter(is_gone);
        for id in gone.flat_map(|row| row.sides.old.iter().copied()) {
            let words = words(documents.old, id);
            if words.is_empty() || last.contains(documents.old.text(id)) {
                continue;
            }
            dropped.push(Dropped {
                place: place(documents.old, id),
                words,
                last: sources.version(step.between.old),
                by: sources.version(step.between.new),
            });
        }
    }
    dropped
}

/// A provision's own words, on one line and not too many.
fn words(document: &Document, id: ProvisionId) -> String {
    let provision = document.provision(id);
    if !provision.is_normative() {
        return String::new();
    }
    let words = provision.passages().map(|span| document.words(span)).collect::<Vec<_>>().join(" ");
    let words = harmless(&words.split_whitespace().collect::<Vec<_>>().join(" "));
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

fn life(sources: &Sources<'_>, life: &review::Life) -> Life {
    let Sources { lives, messages, .. } = *sources;
    let told = Told { lives, life, messages, cites: place };
    let stays = life.stays.iter().map(|stay| {
        let sign = match stay.span {
            Some(_) if stay.is_as_written() => '●',
            Some(_) => '◐',
            None => '○',
        };
        let is_home = stay.has(Fate::Written) || stay.has(Fate::Translated);
        let words = if is_home { sources.get("explain-as-quoted") } else { told.fates(stay) };
        (sign, words)
    });
    let places = life.stays.iter().enumerate().map(|(at, stay)| {
        let Some(text) = lives.text(life, at) else { return Vec::new() };
        stay.places().map(|(id, _)| text.provision(id).address.to_string()).collect()
    });
    let note = link(messages, lives.annotation(life));
    Life { note, stays: stays.collect(), places: places.collect() }
}
