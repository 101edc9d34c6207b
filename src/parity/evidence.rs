//! What a provision has that is the same in every language: its numbers, dates and
//! citations, the authorities it names, words of one sound, and how long it is.

use super::glossary::{Meaning, meanings};
use super::sound::Sound;
use crate::compare::references::Passage;
use crate::compare::sayings::{Reading, Saying};
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};
use crate::text::hash::{Map, Steady};
use std::hash::BuildHasher;

/// The evidence of one provision.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Its marks as fingerprints, sorted; one that stands twice is there twice.
    marks: Vec<u64>,
    /// How many letters its own words have.
    letters: usize,
}

/// The evidence of every provision of two texts, and how much each mark weighs.
pub struct Evidences<'a> {
    /// By the place of the provision, of each text.
    texts: [&'a [Evidence]; 2],
    weights: Map<u64, Weight>,
    /// How many letters the second text has for each letter of the first.
    ratio: f32,
}

/// In whole numbers, whose sum does not hang on the order of the marks.
type Weight = u32;

/// Something that languages have in common.
#[derive(Hash)]
enum Mark<'m, 'a> {
    Saying(&'m Saying<'a>),
    Sound(Sound),
    Meaning(Meaning),
}

/// The evidence of every provision of a text.
pub fn evidence(document: &Document) -> Vec<Evidence> {
    let provisions = document.provisions();
    let mut evidence: Vec<_> = provisions.iter().map(|each| read(document, each)).collect();
    for (at, article) in provisions.iter().enumerate() {
        if article.kind == ProvisionKind::Article {
            let end = at + 1 + document.inside(ProvisionId(at)).count();
            evidence[at] = Evidence::of_all(&evidence[at..end]);
        }
    }
    evidence
}

impl Evidence {
    /// That of an article with all that stands in it: its heading alone says little, and
    /// where one is lost and the others are renumbered, the number speaks for the wrong one.
    fn of_all(parts: &[Self]) -> Self {
        let mut marks: Vec<u64> = parts.iter().flat_map(|part| &part.marks).copied().collect();
        marks.sort_unstable();
        // The same ones are left out in both texts: those of the largest fingerprints.
        marks.truncate(MOST_MARKS);
        Self { marks, letters: parts.iter().map(|part| part.letters).sum() }
    }
}

/// So many marks are enough to know an article by, and quickly compared.
const MOST_MARKS: usize = 192;

impl<'a> Evidences<'a> {
    /// Weighs what two texts have in common.
    pub fn new(texts: [&'a [Evidence]; 2]) -> Self {
        let letters = texts.map(|text| text.iter().map(|each| each.letters).sum());
        let [one, other]: [usize; 2] = letters;
        Self { weights: weights(texts), ratio: ratio(one.max(1), other.max(1)), texts }
    }

    /// How alike two provisions are, from -1.0 to 1.0: how much more of their marks
    /// they share than not, so far as both texts have such marks at all. Little is
    /// said where there is little to compare.
    pub fn likeness(&self, pair: [usize; 2]) -> f32 {
        let [one, other] = [&self.texts[0][pair[0]].marks, &self.texts[1][pair[1]].marks];
        let (mut shared, mut all): (Weight, Weight) = (0, 0);
        let (mut one, mut other) = (&one[..], &other[..]);
        while let Some(mark) = one.first().into_iter().chain(other.first()).min() {
            let is_in = [one.first() == Some(mark), other.first() == Some(mark)];
            let weight = self.weights.get(mark).copied().unwrap_or_default();
            all += weight;
            shared += if is_in == [true; 2] { weight } else { 0 };
            (one, other) = (&one[usize::from(is_in[0])..], &other[usize::from(is_in[1])..]);
        }
        let [shared, all] = [shared, all].map(|weight| parts(weight) / PARTS);
        (2.0 * shared - all) / (all + DOUBT)
    }

    /// Whether a provision of one of the texts has a mark that the other text has too.
    pub fn is_told(&self, text: usize, id: usize) -> bool {
        self.texts[text][id].marks.iter().any(|mark| self.weights.contains_key(mark))
    }

    /// How much speaks for a pair: that they are alike, and as long as one another.
    pub fn closeness(&self, pair: [usize; 2]) -> f32 {
        self.likeness(pair) + self.length(pair)
    }

    /// How far the lengths of two provisions are from those that translations have:
    /// 0.0 where they are as everywhere, below where one is too long.
    pub fn length(&self, pair: [usize; 2]) -> f32 {
        let letters = [self.texts[0][pair[0]].letters, self.texts[1][pair[1]].letters];
        let ratio = ratio(letters[0] + SHORT, letters[1] + SHORT) / self.ratio;
        -ratio.ln().abs()
    }
}

/// The weight of marks that speaks half.
const DOUBT: f32 = 2.0;

/// How many parts of a weight are counted as one.
const PARTS: f32 = 1024.0;

#[expect(clippy::cast_precision_loss, reason = "a sum of weights, for their ratio")]
fn parts(weight: Weight) -> f32 {
    weight as f32
}

/// So many letters more or less are nothing.
const SHORT: usize = 12;

#[expect(clippy::cast_precision_loss, reason = "counts of letters, for their ratio")]
fn ratio(one: usize, other: usize) -> f32 {
    other as f32 / one as f32
}

fn read(document: &Document, provision: &Provision) -> Evidence {
    let mut evidence = Evidence::default();
    for span in provision.passages().filter(|_| provision.is_normative()) {
        let text = document.words(span);
        let passage = Passage::read(text, document.language());
        let reading = Reading::of_references(&passage).complete();
        let sayings = reading.sayings.iter().map(|(saying, _)| saying);
        let sayings = sayings.filter(|saying| !matches!(saying, Saying::Modal(_)));
        evidence
            .marks
            .extend(sayings.map(|saying| Steady::default().hash_one(Mark::Saying(saying))));
        let mut sounds: Vec<_> =
            passage.words.iter().filter_map(|word| Sound::of(&word.key)).collect();
        sounds.sort_unstable();
        sounds.dedup();
        evidence
            .marks
            .extend(sounds.into_iter().map(|sound| Steady::default().hash_one(Mark::Sound(sound))));
        let mut known: Vec<_> = meanings(&passage.words, passage.language).collect();
        known.sort_unstable();
        known.dedup();
        evidence
            .marks
            .extend(known.into_iter().map(|each| Steady::default().hash_one(Mark::Meaning(each))));
        evidence.letters +=
            passage.words.iter().map(|word| word.key.chars().count()).sum::<usize>();
    }
    evidence.marks.sort_unstable();
    evidence
}

/// How much each mark weighs that both texts have: the rarer, the more.
fn weights(texts: [&[Evidence]; 2]) -> Map<u64, Weight> {
    let mut counts: Map<u64, [usize; 2]> = Map::default();
    for (at, text) in texts.into_iter().enumerate() {
        for evidence in text {
            let mut last = None;
            for mark in &evidence.marks {
                if last.replace(mark) != Some(mark) {
                    counts.entry(*mark).or_default()[at] += 1;
                }
            }
        }
    }
    let all = texts[0].len().max(texts[1].len());
    let both = counts.into_iter().filter(|(_, counts)| counts[0] > 0 && counts[1] > 0);
    both.map(|(mark, counts)| (mark, weight(all, counts[0].max(counts[1])))).collect()
}

/// The weight of a mark that `count` of `all` provisions have: what each has tells none
/// from another.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and small")]
fn weight(all: usize, count: usize) -> Weight {
    (ratio(count, all + 1).ln() * PARTS).round() as Weight
}
