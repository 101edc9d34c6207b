//! The words of every provision, counted: what likeness is measured by.
//!
//! Rare words weigh more than common ones (inverse document frequency over both
//! texts), so that the boilerplate of drafting says little about who is who.

use super::bag::{Bag, Gathered, Whole, Words};
use super::sides::Sides;
use super::tally::{Kind, NO_WORD, Tally};
use super::vocabulary::{Passage, Texts};
use crate::document::{Document, Provision, ProvisionId};
use std::cell::{OnceCell, RefCell, RefMut};
use std::ops::Range;

/// What alignment knows of one provision.
#[derive(Clone, Debug)]
pub struct Profile<'a> {
    /// Its own words and their fingerprints.
    pub passage: &'a Passage,
    /// How much weigh its own words and those of everything that stands in it.
    pub whole_weight: f32,
    /// The places of everything that stands in it.
    inside: Range<u32>,
    is_old: bool,
    is_normative: bool,
    /// The words of a holder and of everything that stands in it, once asked for.
    whole: OnceCell<Box<Whole>>,
}

/// By how much sums of the same weights may differ with their order.
const ROUNDING: f32 = 0.001;

/// The profiles of two documents, and how much each word weighs.
#[derive(Clone, Debug)]
pub struct Profiles<'a> {
    /// One for each provision, in reading order.
    pub sides: Sides<Vec<Profile<'a>>>,
    /// What was read.
    pub texts: &'a Texts,
    /// Of each word, what is known of it in the bag that is counted at the time.
    counts: RefCell<Vec<Count>>,
    tally: RefCell<Tally>,
}

impl<'a> Profiles<'a> {
    /// What is known of both documents once they are read.
    pub fn new(documents: Sides<&Document>, texts: &'a Texts) -> Self {
        let which = Sides::new(true, false);
        let readings = documents.zip(texts.readings.as_ref()).zip(which);
        let sides = readings.map(|((document, readings), is_old)| {
            let each = document.provisions().iter().zip(readings).zip(insides(document));
            let profile = |((provision, reading), inside): ((&Provision, _), _)| {
                let passage = texts.passage_of(reading);
                Profile {
                    passage,
                    whole_weight: passage.weight,
                    inside,
                    is_old,
                    is_normative: provision.is_normative(),
                    whole: OnceCell::new(),
                }
            };
            let mut profiles: Vec<_> = each.map(profile).collect();
            weigh_holders(document, &mut profiles);
            profiles
        });
        let counts = RefCell::new(vec![Count::default(); texts.weights.len()]);
        Self { sides, texts, counts, tally: RefCell::default() }
    }

    /// The profiles of a pair.
    pub fn pair(&self, ids: Sides<ProvisionId>) -> Sides<&Profile<'a>> {
        self.sides.as_ref().zip(ids).map(|(side, id)| &side[id.0])
    }

    /// The words of a provision, sorted.
    pub fn words(&self, profile: &Profile<'_>) -> &'a [u32] {
        self.texts.words_of(profile.passage)
    }

    /// A provision's own words, weighed.
    pub fn own(&self, profile: &Profile<'_>) -> Bag<'_> {
        Bag::new(self.words(profile), profile.passage.weight)
    }

    /// The words by which it is found: its own, and those of everything that
    /// stands in it.
    pub fn bag<'p>(&'p self, profile: &'p Profile<'_>) -> Bag<'p> {
        if !profile.holds_others() {
            return self.own(profile);
        }
        profile.whole.get_or_init(|| Box::new(self.whole(profile))).bag()
    }

    /// The words of a provision and of everything that stands in it: those of its children
    /// are counted already, or will be asked for too.
    fn whole(&self, profile: &Profile<'_>) -> Whole {
        let mut parts = vec![self.own(profile)];
        parts.extend(self.children(profile).map(|child| self.bag(child)));
        let mut tally = self.tally.borrow_mut();
        tally.make_room(self.texts.weights.len());
        let mut kinds = Vec::with_capacity(parts.iter().map(Bag::len).sum());
        for part in &parts {
            part.enter_in(&mut tally);
        }
        tally.take(|kind| kinds.push(kind));
        kinds.shrink_to_fit();
        Whole::new(kinds, &self.texts.weights)
    }

    /// The own words of several.
    pub fn gathered<'p>(&self, profiles: impl Iterator<Item = &'p Profile<'p>>) -> Gathered {
        let parts: Vec<_> = profiles.map(|each| self.words(each)).collect();
        let mut words = parts.concat();
        self.tally.borrow_mut().sort(&mut words, self.texts.weights.len());
        Gathered::new(words, &self.texts.weights)
    }

    /// What of the law stands directly in a provision.
    fn children<'p>(&'p self, profile: &Profile<'_>) -> impl Iterator<Item = &'p Profile<'p>> {
        let side = if profile.is_old { &self.sides.old } else { &self.sides.new };
        let mut inside = profile.inside.clone();
        std::iter::from_fn(move || {
            let child = inside.find(|at| side[*at as usize].is_normative)?;
            let child = &side[child as usize];
            inside.start = child.inside.end;
            Some(child)
        })
    }

    /// How many words two have on average, with those of what stands in them.
    #[expect(clippy::cast_precision_loss, reason = "a count of words, for an average")]
    pub fn mean_length(&self, pair: Sides<ProvisionId>) -> f32 {
        let words = self.pair(pair).map(|profile| self.bag(profile).len());
        (words.old + words.new) as f32 / 2.0
    }

    /// How alike two bags are: twice the weight they share over the weight they
    /// have (Dice). Two without words are alike.
    pub fn likeness(&self, bags: Sides<Bag<'_>>) -> f32 {
        likeness(bags.map(|bag| bag.weight()), || self.shared(bags))
    }

    /// Counts the words by which a provision is found, to compare several with it: one
    /// provision at a time.
    pub fn counted<'p>(&'p self, profile: &'p Profile<'_>) -> Counted<'p> {
        let bag = self.bag(profile);
        let mut counts = self.counts.borrow_mut();
        bag.kinds().for_each(|Kind { word, times }| {
            counts[word as usize] = Count { times, weight: self.texts.weights[word as usize] };
        });
        Counted { bag, counts }
    }

    /// Whether the own words of two provisions are so much alike, or more.
    pub fn are_alike(&self, pair: Sides<&Profile<'_>>, enough: f32) -> bool {
        self.may_be_alike(pair, enough)
            && self.likeness(pair.map(|profile| self.own(profile))) >= enough
    }

    /// The same at a glance: most that are not are told by their signatures.
    pub fn may_be_alike(&self, pair: Sides<&Profile<'_>>, enough: f32) -> bool {
        let all = pair.old.passage.weight + pair.new.passage.weight;
        let needed = enough * all / 2.0;
        let fits = pair.new.passage.weight >= needed - ROUNDING * all;
        all <= 0.0 || fits && self.may_share(pair, needed)
    }

    /// The same of two with all that stands in them, so far as their weights tell.
    pub fn may_be_alike_as_wholes(pair: Sides<&Profile<'_>>, enough: f32) -> bool {
        let weights = pair.map(|profile| profile.whole_weight);
        let shared = (1.0 + ROUNDING) * weights.old.min(weights.new);
        2.0 * shared >= enough * (weights.old + weights.new)
    }

    /// Whether words of the first that weigh so much may stand in the second.
    pub fn may_share(&self, pair: Sides<&Profile<'_>>, needed: f32) -> bool {
        let mut left = (1.0 + ROUNDING) * pair.old.passage.weight;
        self.words(pair.old).iter().all(|word| {
            if !pair.new.passage.signature.may_have(*word) {
                left -= self.texts.weights[*word as usize];
            }
            left >= needed
        })
    }

    /// The weight of the words that two bags share.
    pub fn shared(&self, bags: Sides<Bag<'_>>) -> f32 {
        let (Words::Each(olds), Words::Each(news)) = (bags.old.words, bags.new.words) else {
            return self.shared_kinds(bags);
        };
        let (mut old, mut new) = (0, 0);
        let mut shared = 0.0;
        // Both go on by sums, not by branches that nothing can foresee.
        while old < olds.len() && new < news.len() {
            let (one, other) = (olds[old], news[new]);
            if one == other {
                shared += self.texts.weights[one as usize];
            }
            old += usize::from(one <= other);
            new += usize::from(other <= one);
        }
        shared
    }

    /// The same of bags that list each kind of word once.
    fn shared_kinds(&self, bags: Sides<Bag<'_>>) -> f32 {
        let (mut olds, mut news) = (bags.old.kinds().peekable(), bags.new.kinds().peekable());
        let mut shared = 0.0;
        while let (Some(old), Some(new)) = (olds.peek(), news.peek()) {
            let order = old.word.cmp(&new.word);
            if order.is_eq() {
                let both = Kind { times: old.times.min(new.times), ..*old };
                shared += both.weight(self.texts.weights[both.word as usize]);
            }
            olds.next_if(|_| order.is_le());
            news.next_if(|_| order.is_ge());
        }
        shared
    }

    /// The own words of two as one bag.
    pub fn joined(&self, pair: [&Profile<'_>; 2]) -> Gathered {
        self.gathered(pair.into_iter())
    }
}

/// How alike two are of these weights that share so much.
fn likeness(weights: Sides<f32>, shared: impl FnOnce() -> f32) -> f32 {
    let all = weights.old + weights.new;
    if all <= 0.0 { 1.0 } else { 2.0 * shared() / all }
}

/// A bag whose words are counted, so that the words of another need only be gone
/// through to know which it shares.
pub struct Counted<'p> {
    bag: Bag<'p>,
    counts: RefMut<'p, Vec<Count>>,
}

/// How often a word stands in a bag, and how much it weighs there: nothing where it
/// does not.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    times: u32,
    weight: f32,
}

impl Counted<'_> {
    /// How alike it and another are, to the last digit as [`Profiles::likeness`] says.
    pub fn likeness(&self, other: Bag<'_>) -> f32 {
        likeness(Sides::new(self.bag.weight(), other.weight()), || self.shared(other))
    }

    fn shared(&self, other: Bag<'_>) -> f32 {
        let (Words::Each(_), Words::Each(words)) = (self.bag.words, other.words) else {
            let shared = |kind: Kind| {
                let Count { times, weight } = self.counts[kind.word as usize];
                Kind { times: times.min(kind.times), ..kind }.weight(weight)
            };
            return other.kinds().map(shared).sum();
        };
        let (mut shared, mut last, mut before) = (0.0, NO_WORD, 0);
        for word in words {
            let Count { times, weight } = self.counts[*word as usize];
            before = if *word == last { before + 1 } else { 0 };
            last = *word;
            shared += if before < times { weight } else { 0.0 };
        }
        shared
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        let Self { bag, counts } = self;
        bag.kinds().for_each(|Kind { word, .. }| counts[word as usize] = Count::default());
    }
}

impl Profile<'_> {
    /// Whether neither it nor what stands in it has a word.
    pub fn is_wordless(&self) -> bool {
        self.whole_weight <= 0.0
    }

    /// Whether provisions of the law stand in it.
    pub fn holds_others(&self) -> bool {
        !self.inside.is_empty()
    }
}

/// Adds the weight of what stands in each provision, from the innermost up.
fn weigh_holders(document: &Document, profiles: &mut [Profile<'_>]) {
    for (id, provision) in document.iter().rev().filter(|(_, each)| each.is_normative()) {
        if let Some(parent) = provision.parent {
            profiles[parent.0].whole_weight += profiles[id.0].whole_weight;
        }
    }
}

/// The places of everything that stands in each provision; empty where that is
/// nothing but footnotes.
fn insides(document: &Document) -> Vec<Range<u32>> {
    let count = u32::try_from(document.provisions().len()).expect("a text has fewer provisions");
    let mut ends: Vec<u32> = (1..=count).collect();
    for (id, provision) in document.iter().rev().filter(|(_, each)| each.is_normative()) {
        if let Some(parent) = provision.parent {
            ends[parent.0] = ends[parent.0].max(ends[id.0]);
        }
    }
    (1..).zip(ends).map(|(after, end)| after..end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;
    use crate::text::language::Language;

    #[test]
    fn rare_words_weigh_more() {
        let read = |text: &str| parse(text.to_owned(), Language::Russian).0;
        let old = read("1. Орган ведёт реестр.\n\n2. Орган ведёт учёт.\n\n3. Орган ведёт журнал.");
        let new = read("1. Орган хранит реестр.\n\n2. Орган ведёт архив.");
        let documents = Sides::new(&old, &new);
        let texts = Texts::read(documents);
        let profiles = Profiles::new(documents, &texts);
        let likeness = |old, new| {
            let pair = profiles.pair(Sides::new(ProvisionId(old), ProvisionId(new)));
            profiles.likeness(pair.map(|profile| profiles.own(profile)))
        };
        assert!(likeness(0, 0) > likeness(0, 1), "«реестр» tells more than «орган ведёт»");
        assert!(likeness(2, 1) < 0.75);
    }

    #[test]
    fn counted_words_tell_the_same() {
        let read = |text: &str| parse(text.to_owned(), Language::Russian).0;
        let old = read("1. Орган и орган и суд.\n\n2. Суд и суд.\n\n3. Срок.");
        let new = read("1. И орган и суд и срок.\n\n2. Суд.");
        let documents = Sides::new(&old, &new);
        let texts = Texts::read(documents);
        let profiles = Profiles::new(documents, &texts);
        for one in &profiles.sides.old {
            let counted = profiles.counted(one);
            for other in &profiles.sides.new {
                let bags = Sides::new(one, other).map(|each| profiles.bag(each));
                assert_eq!(counted.likeness(bags.new).to_bits(), profiles.likeness(bags).to_bits());
            }
        }
    }
}
