//! How much of what a claim says a provision says too.

use super::claim::{Idea, Part, Thing, ideas};
use super::kinds::{BAN, DAY_AND_NIGHT, RIGHT, are_opposite_bounds, negate};
use crate::compare::inflection::is_one_word;
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::text::measures::Measure;
use crate::text::span::{Span, shared_start};
use std::collections::{HashMap, HashSet};

/// What the provisions of a text say, read once for all parts of a claim.
pub(super) struct Said {
    /// By provision, what it says in reading order.
    pub(super) ideas: Vec<Vec<Idea>>,
}

impl Said {
    /// Reads a text.
    pub(super) fn new(document: &Document) -> Self {
        let said = |id: ProvisionId| {
            let passages = document.provision(id).passages();
            let read = |passage: Span| {
                let found = ideas(document.words(passage), document.language()).into_iter();
                found.map(move |idea| Idea {
                    span: idea.span.shifted(passage.start),
                    sentence: idea.sentence + passage.start,
                    ..idea
                })
            };
            passages.flat_map(read).collect()
        };
        Self { ideas: document.iter().map(|(id, _)| said(id)).collect() }
    }
}

/// The ideas of a part, each with its weight, and which words are known to say them.
pub(super) struct Wanted<'a> {
    part: &'a Part,
    weights: Vec<f32>,
    /// Which ideas a thing of a text says.
    answers: HashMap<&'a Thing, Vec<usize>>,
}

/// What of a part a provision says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Match {
    /// The share of the part, by weight: 1.0 all of it.
    pub(super) share: f32,
    /// Whether it has all numbers.
    pub(super) has_numbers: bool,
    /// Whether it denies what the part says, or says what the part denies.
    pub(super) is_opposite: bool,
    /// Whether something is done with what the part does without, or the other way.
    pub(super) is_contrary: bool,
    /// The words of the provision that say it, in reading order.
    pub(super) found: Vec<Span>,
    /// Which ideas it does not have.
    pub(super) lacking: Vec<Span>,
}

impl<'a> Wanted<'a> {
    /// Weighs the ideas of a part: what few provisions say says more.
    pub(super) fn new(part: &'a Part, language: Language, texts: &[&'a Said]) -> Self {
        let mut answers: HashMap<&Thing, Vec<usize>> = HashMap::new();
        let mut counts = vec![0_usize; part.ideas.len()];
        let all: usize = texts.iter().map(|said| said.ideas.len()).sum();
        for provision in texts.iter().flat_map(|said| &said.ideas) {
            let mut here = HashSet::new();
            for idea in provision {
                let known = answers
                    .entry(&idea.thing)
                    .or_insert_with(|| answered(part, &idea.thing, language));
                here.extend(known.iter().copied());
            }
            for at in here {
                counts[at] += 1;
            }
        }
        let weights = counts.iter().map(|count| weight(*count, all)).collect();
        Self { part, weights, answers }
    }

    /// What of the part a provision of the texts says.
    pub(super) fn in_provision(&self, ideas: &[Idea]) -> Match {
        let mut is_said = vec![false; self.part.ideas.len()];
        let mut is_contrary = vec![false; self.part.ideas.len()];
        let mut found = Vec::new();
        for idea in ideas {
            let said = &self.answers[&idea.thing];
            if !said.is_empty() {
                found.push(idea.span);
            }
            for at in said {
                let is_alike = self.part.ideas[*at].is_missing == idea.is_missing;
                let known = if is_alike { &mut is_said } else { &mut is_contrary };
                known[*at] = true;
            }
        }
        let lacked: Vec<usize> = (0..is_said.len()).filter(|at| !is_said[*at]).collect();
        // What may be done more than twice is denied where it may be done twice at most.
        let is_negated = |at: &usize| self.part.is_rule && self.is_bounded_by(*at, ideas, negate);
        let negated: Vec<usize> = lacked.iter().copied().filter(is_negated).collect();
        for at in &negated {
            is_said[*at] = true;
        }
        let wanted = || self.part.ideas.iter().zip(&is_said);
        let all: f32 = self.weights.iter().sum();
        let said = self.weights.iter().zip(&is_said).filter(|(_, is_said)| **is_said);
        let said: f32 = said.map(|(weight, _)| weight).sum();
        let is_number = |idea: &Idea| matches!(idea.thing, Thing::Number(..));
        let lacking = || wanted().filter(|(_, is_said)| !**is_said).map(|(idea, _)| idea);
        let is_taken_back = is_contrary.iter().zip(&is_said).any(|(it, said)| *it && !said);
        let mut lacked = lacked.into_iter().filter(|at| !is_said[*at]);
        let is_bounded_otherwise =
            lacked.any(|at| self.is_bounded_by(at, ideas, are_opposite_bounds));
        Match {
            share: if all > 0.0 { said / all } else { 0.0 },
            has_numbers: wanted().all(|(idea, is_said)| *is_said || !is_number(idea)),
            is_opposite: !negated.is_empty() || self.part.is_statement && self.is_opposed(ideas),
            is_contrary: is_taken_back || is_bounded_otherwise,
            found,
            lacking: lacking().map(|idea| idea.span).collect(),
        }
    }

    /// Whether the number of a bound has another here, such as at most, for "more than".
    fn is_bounded_by(
        &self,
        claimed: usize,
        said: &[Idea],
        is_such: fn(usize, usize) -> bool,
    ) -> bool {
        let Thing::Kind(bound) = self.part.ideas[claimed].thing else { return false };
        let numbers = numbers_beside(&self.part.ideas, claimed);
        let is_other = |idea: &Idea| matches!(idea.thing, Thing::Kind(it) if is_such(bound, it));
        let mut others = (0..said.len()).filter(|at| is_other(&said[*at]));
        others.any(|at| {
            let mut beside = numbers_beside(said, at).into_iter();
            beside.any(|at| self.answers[&said[at].thing].iter().any(|it| numbers.contains(it)))
        })
    }

    /// Whether the sentence of a provision that says most of the part denies what the
    /// part says, or says what it denies: most of the ideas that both have.
    fn is_opposed(&self, ideas: &[Idea]) -> bool {
        let sentences = ideas.chunk_by(|one, other| one.sentence == other.sentence);
        let weighed = sentences.map(|sentence| self.agreement(sentence));
        let more = |one: &(f32, f32), other: &(f32, f32)| {
            let all = |(agreed, opposed): &(f32, f32)| agreed + opposed;
            all(one).total_cmp(&all(other)).then(one.0.total_cmp(&other.0))
        };
        weighed.max_by(more).is_some_and(|(agreed, opposed)| opposed > agreed)
    }

    /// How much of the part a sentence says, and how much it says the other way round.
    fn agreement(&self, sentence: &[Idea]) -> (f32, f32) {
        let mut agrees: Vec<Option<bool>> = vec![None; self.part.ideas.len()];
        for idea in sentence {
            for at in &self.answers[&idea.thing] {
                let is_one = self.part.ideas[*at].is_denied == idea.is_denied;
                agrees[*at] = Some(is_one || agrees[*at] == Some(true));
            }
        }
        let weight = |way: bool| {
            let these = agrees.iter().zip(&self.weights).filter(|(it, _)| **it == Some(way));
            these.map(|(_, weight)| weight).sum()
        };
        (weight(true), weight(false))
    }
}

/// The ideas beside a bound that may be its number: the nearest of them, on either side.
fn numbers_beside(ideas: &[Idea], bound: usize) -> Vec<usize> {
    let is_number = |at: &usize| {
        let thing = ideas.get(*at).map(|idea| &idea.thing);
        matches!(thing, Some(Thing::Number(..) | Thing::Kind(DAY_AND_NIGHT)))
    };
    let beside = |by| [bound.checked_sub(by), bound.checked_add(by)].into_iter().flatten();
    let near = (1..=FARTHEST).map(|by| beside(by).filter(is_number).collect::<Vec<_>>());
    near.into_iter().find(|near| !near.is_empty()).unwrap_or_default()
}

/// So far from a bound its number may stand: «не более чем в течение 24 часов».
const FARTHEST: usize = 3;

/// Robertson's weight of a term by how many of all provisions have it.
#[expect(clippy::cast_precision_loss, reason = "a weight needs no more than two digits")]
fn weight(count: usize, all: usize) -> f32 {
    (1.0 + (all as f32 + 1.0) / (count as f32 + 0.5)).ln()
}

/// Which ideas of a part a thing of a text says.
fn answered(part: &Part, thing: &Thing, language: Language) -> Vec<usize> {
    let ideas = part.ideas.iter().enumerate();
    ideas.filter(|(_, idea)| is_said(&idea.thing, thing, language)).map(|(at, _)| at).collect()
}

fn is_said(claimed: &Thing, said: &Thing, language: Language) -> bool {
    match (claimed, said) {
        // What must not be done is banned.
        (Thing::Kind(RIGHT), Thing::Kind(BAN)) | (Thing::Kind(BAN), Thing::Kind(RIGHT)) => true,
        (Thing::Kind(one), Thing::Kind(other)) => one == other,
        (Thing::Number(one, counted), Thing::Number(other, counts)) => {
            one == other && counted.is_none_or(|counted| is_measure(counted, *counts))
        }
        (Thing::Kind(DAY_AND_NIGHT), Thing::Number(value, Some(Measure::Hour)))
        | (Thing::Number(value, Some(Measure::Hour)), Thing::Kind(DAY_AND_NIGHT)) => {
            value.as_whole() == Some(24)
        }
        (Thing::Word(one), Thing::Word(other)) => {
            is_one_word(one, other, language) || is_of_one_stem(one, other)
        }
        _ => false,
    }
}

/// Whether a number counts what is claimed: "days" may be any days.
fn is_measure(claimed: Measure, said: Option<Measure>) -> bool {
    let is_day = |it| matches!(it, Measure::Day | Measure::WorkingDay | Measure::CalendarDay);
    said == Some(claimed) || claimed == Measure::Day && said.is_some_and(is_day)
}

/// Whether two words may be made of one: "headed" and "head", «решение» and «решать».
/// Most of the longer one is shared.
fn is_of_one_stem(one: &str, other: &str) -> bool {
    let shared = one.floor_char_boundary(shared_start(one.as_bytes(), other.as_bytes()));
    let letters = |word: &str| word.chars().count();
    let (shared, longest) = (letters(&one[..shared]), letters(one).max(letters(other)));
    shared >= 4 && 3 * shared >= 2 * longest
}
