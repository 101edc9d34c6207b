//! Where the languages beside one another do not say the same.

use super::spine::Spine;
use crate::compare::Sides;
use crate::document::Document;
use crate::l10n::Messages;
use crate::parity::{Accepted, Finding, Texts, lagging, parity, with_terms};
use crate::review::Reading;
use crate::store::Opened;
use crate::text::language::{ByLanguage, Language};
use crate::view::Mark;
use crate::view::disagreement::{languages, sentence};
use crate::view::line::harmless;
use crate::view::passage::Marks;
use crate::view::wrap::{fitted, width};
use std::rc::Rc;
use std::sync::Arc;

/// One of them.
#[derive(Clone, Debug)]
pub(super) struct Disagreement {
    /// The entry of the spine.
    pub(super) entry: usize,
    /// What it is.
    sentence: String,
    /// What each language says; nothing where no words of a provision show it.
    values: Vec<(Language, String)>,
    finding: Finding,
}

impl Disagreement {
    /// Which words of a reading show it.
    pub(super) fn marks(&self, reading: &Reading) -> Marks {
        let spans = self.finding.spans.get(reading.language).iter();
        Marks::new(Vec::new(), spans.map(|span| (*span, Mark::Disputed)).collect())
    }

    /// «срок расходится: ru десяти рабочих дней · kk бес жұмыс күні», in so many columns
    /// if they are enough for a few words of each language.
    pub(super) fn says(&self, columns: usize) -> String {
        let most = |longest: usize| {
            let value =
                |(language, value): &(_, String)| format!("{language} {}", fitted(value, longest));
            let values: Vec<_> = self.values.iter().map(value).collect();
            let colon = if values.is_empty() { "" } else { ": " };
            format!("{}{colon}{}", self.sentence, values.join(" · "))
        };
        let widths = self.values.iter().map(|(_, value)| width(value));
        let mut longest = widths.max().unwrap_or_default().min(columns);
        while longest > SHORTEST && width(&most(longest)) > columns {
            longest -= 1;
        }
        most(longest)
    }
}

/// Fewer columns than this say nothing.
const SHORTEST: usize = 8;

/// All of them, in the order of the entries; none where one language is shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Disagreements {
    all: Vec<Disagreement>,
    /// The one that was gone to last.
    at: Option<usize>,
    /// What follows from the texts.
    found: Rc<Found>,
    /// Whether the terms of the law are among them.
    pub(super) has_terms: bool,
}

/// What follows from the texts alone: it stays as long as they do.
#[derive(Clone, Debug, Default)]
struct Found {
    /// The texts.
    texts: Vec<Sides<Arc<Document>>>,
    /// Whether the terms of the law were held against one another.
    has_terms: bool,
    findings: Vec<Finding>,
    /// The languages that seem to be of the earlier version.
    lag: Vec<Language>,
}

impl Found {
    fn new(opened: &Opened, has_terms: bool) -> Self {
        let readings = &opened.review.readings;
        let texts = later(readings);
        let found = parity(&texts);
        let lag = lag(opened, (&texts, found.findings.len()));
        let found = if has_terms { with_terms(found, &texts) } else { found };
        let texts = readings.iter().map(|reading| reading.documents.clone()).collect();
        Self { texts, has_terms, findings: found.findings, lag }
    }

    fn is_of(&self, readings: &[Reading], has_terms: bool) -> bool {
        let is_one = |(known, reading): (&Sides<Arc<Document>>, &Reading)| {
            Arc::ptr_eq(&known.old, &reading.documents.old)
                && Arc::ptr_eq(&known.new, &reading.documents.new)
        };
        self.has_terms == has_terms
            && self.texts.len() == readings.len()
            && self.texts.iter().zip(readings).all(is_one)
    }
}

impl Disagreements {
    /// Holds the later texts of the readings against one another, the terms of the law
    /// too if they are asked for; what these found in the same texts is not looked for again.
    pub(super) fn renewed(
        &self,
        (spine, opened): (&Spine, &Opened),
        messages: &Messages,
        has_terms: bool,
    ) -> Self {
        let readings = &opened.review.readings;
        let texts = later(readings);
        if languages(&texts).count() < 2 {
            return Self { has_terms, ..Self::default() };
        }
        let known = Some(&self.found).filter(|found| found.is_of(readings, has_terms));
        let found = known.cloned().unwrap_or_else(|| Rc::new(Found::new(opened, has_terms)));
        let is_meant =
            |each: &&Finding| Accepted::that_covers(each, &texts, &opened.accepted).is_some();
        let findings = found.findings.iter().filter(|each| !is_meant(each));
        let all = findings.filter_map(|finding| {
            let entry = entry_of(spine, readings, finding)?;
            let (sentence, finding) = (sentence(&texts, finding, messages), finding.clone());
            Some(Disagreement { entry, sentence, values: values(&texts, &finding), finding })
        });
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|each| each.entry);
        Self { all, at: None, found, has_terms }
    }

    /// The languages that seem to be of the earlier version.
    pub(super) fn lag(&self) -> &[Language] {
        &self.found.lag
    }

    /// Says the same in other words.
    pub(super) fn retell(&mut self, opened: &Opened, messages: &Messages) {
        let texts = later(&opened.review.readings);
        for each in &mut self.all {
            each.sentence = sentence(&texts, &each.finding, messages);
        }
    }

    /// Whether there is none.
    pub(super) fn are_none(&self) -> bool {
        self.all.is_empty()
    }

    /// Those of an entry.
    pub(super) fn of_entry(&self, entry: usize) -> &[Disagreement] {
        let start = self.all.partition_point(|each| each.entry < entry);
        let end = self.all.partition_point(|each| each.entry <= entry);
        &self.all[start..end]
    }

    /// The one at an entry that is read: the one that was gone to, or the only one.
    pub(super) fn read_at(&self, entry: usize) -> Option<&Disagreement> {
        let gone_to = self.at.and_then(|at| self.all.get(at)).filter(|each| each.entry == entry);
        gone_to.or(match self.of_entry(entry) {
            [only] => Some(only),
            _ => None,
        })
    }

    /// The one that is read at an entry as it is accepted for a reason.
    pub(super) fn accepted(&self, entry: usize, readings: &[Reading], why: &str) -> Vec<Accepted> {
        let texts = later(readings);
        let here = self.read_at(entry).into_iter();
        here.map(|each| Accepted::of(&each.finding, &texts, why)).collect()
    }

    /// Goes to the next one, or to the one before, round the ends: from the one that was
    /// gone to at this entry, else from the entry.
    pub(super) fn step(&mut self, entry: usize, forward: bool) -> Option<&Disagreement> {
        let last = self.all.len().checked_sub(1)?;
        let is_here = |at: &usize| self.all.get(*at).is_some_and(|each| each.entry == entry);
        let next = match (self.at.filter(is_here), forward) {
            (Some(at), true) => at + 1,
            (None, true) => self.all.partition_point(|each| each.entry < entry),
            (Some(at), false) => at.checked_sub(1).unwrap_or(last),
            (None, false) => {
                let behind = self.all.partition_point(|each| each.entry <= entry);
                behind.checked_sub(1).unwrap_or(last)
            }
        };
        let next = if next > last { 0 } else { next };
        self.at = Some(next);
        self.all.get(next)
    }

    /// Which of how many of its entry the one is that was gone to: « 2/3».
    pub(super) fn count(&self) -> String {
        let Some(here) = self.at.and_then(|at| self.all.get(at)) else { return String::new() };
        let first = self.all.partition_point(|each| each.entry < here.entry);
        let all = self.of_entry(here.entry).len();
        let at = self.at.unwrap_or_default() + 1 - first;
        if all > 1 { format!(" {at}/{all}") } else { String::new() }
    }

    /// Adds the words that show them to the marks of a reading.
    pub(super) fn mark(&self, reading: &Reading, marks: &mut Marks) {
        let spans = self.all.iter().flat_map(|each| each.finding.spans.get(reading.language));
        marks.new.extend(spans.map(|span| (*span, Mark::Disputed)));
    }
}

/// The later texts of the readings.
fn later(readings: &[Reading]) -> Texts<'_> {
    texts(readings, |reading| reading.present.new.then_some(&reading.documents.new))
}

fn texts(readings: &[Reading], text: impl Fn(&Reading) -> Option<&Document>) -> Texts<'_> {
    let mut texts = Texts::default();
    for reading in readings {
        *texts.get_mut(reading.language) = text(reading);
    }
    texts
}

/// The languages that seem to be of the earlier version. So many disagreements are in the
/// later texts.
fn lag(opened: &Opened, (now, count): (&Texts<'_>, usize)) -> Vec<Language> {
    let review = &opened.review;
    let versions = review.pair();
    if versions.old.id == versions.new.id {
        return Vec::new();
    }
    let before =
        texts(&review.readings, |reading| reading.present.old.then_some(&reading.documents.old));
    let mut rows = ByLanguage::default();
    for reading in review.readings.iter().filter(|reading| reading.is_compared()) {
        *rows.get_mut(reading.language) = Some(&reading.comparison.rows[..]);
    }
    lagging(Sides::new(&before, now), &rows, count)
}

/// The entry of the first language that is shown and has the provision.
fn entry_of(spine: &Spine, readings: &[Reading], finding: &Finding) -> Option<usize> {
    readings.iter().enumerate().find_map(|(which, reading)| {
        let row = reading.row_of_new((*finding.row.get(reading.language))?)?;
        spine.entries.iter().position(|entry| entry.rows.get(which) == Some(&Some(row)))
    })
}

/// The words that show it in each language.
fn values(texts: &Texts<'_>, finding: &Finding) -> Vec<(Language, String)> {
    if !finding.kind.is_of_words() {
        return Vec::new();
    }
    let values = finding.values(texts);
    let each = languages(texts).map(|language| {
        let value = values.get(language).as_deref().filter(|value| !value.is_empty());
        (language, harmless(value.unwrap_or("–")))
    });
    each.collect()
}
