//! What is left and stands elsewhere: found by its rare words.
//!
//! A false move is worse than a missed one: a candidate must be much like, and
//! clearly more like than the second best, from both sides. By how much is counted
//! in words: of many clauses of one frame some two share a word more than the rest,
//! which is a large part of a short one; what moved shares several with no other.

use super::comparison::Evidence;
use super::elsewhere::kinds_answer;
use super::pairing::{Pair, Pairing, family};
use super::profile::{Profile, Profiles};
use super::sides::Sides;
use super::tally::number;
use super::twins::FEWEST_WORDS;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Map;

/// What must speak for a move.
struct Least {
    /// From how much likeness a provision elsewhere is held to be the same one.
    likeness: f32,
    /// How many words no other candidate may share: by fewer, clauses of one frame
    /// differ.
    own_words: f32,
}

/// Into another list, where much may be alike.
const FAR: Least = Least { likeness: 0.8, own_words: 2.0 };

/// In its list, where little is left that it could be.
const NEAR: Least = Least { likeness: 0.66, own_words: 1.0 };

/// How much likeness each word makes up for that no other candidate shares.
const FOR_A_WORD: f32 = 0.02;

/// No more such words than these count.
const MOST_WORDS: f32 = 6.0;

/// By how much it must be more like than the second best.
const MARGIN: f32 = 0.05;

/// What is less alike competes with nothing.
const COMPETES: f32 = 0.3;

/// How many of its rarest words a provision is looked up by.
const RARE_WORDS: usize = 8;

/// How many of them a candidate must have.
const SHARED_WORDS: usize = 3;

/// A word that stands in more provisions than this leads to none of them.
const COMMON: u32 = 128;

/// Pairs what is left with what is much like it, wherever it stands. What is in
/// a pair already still competes: a clause that is as like as others of its kind
/// has not moved.
pub fn moved(documents: Sides<&Document>, profiles: &Profiles, pairing: &mut Pairing) {
    let sides = documents.zip(profiles.sides.as_ref()).zip(profiles.texts.in_law.as_ref());
    let sides = sides.map(|((document, of), in_law)| Side { document, of, in_law, profiles });
    let left = Sides::new(
        sides.old.left(|id| pairing.new_of(id).is_none()),
        sides.new.left(|id| pairing.old_of(id).is_none()),
    );
    if left.old.is_empty() || left.new.is_empty() {
        return;
    }
    let queries = sides.zip(left).map(|(side, left)| side.queries(left));
    // What is in no pair on both sides is looked for once, from the old one.
    let is_sought = Sides::new(
        documents.old.iter().map(|(old, _)| pairing.new_of(old).is_some()).collect::<Vec<_>>(),
        vec![true; documents.new.provisions().len()],
    );
    let mut index = Sides::new(
        Index::new(sides.old, &queries.new, &is_sought.old),
        Index::new(sides.new, &queries.old, &is_sought.new),
    );
    let competes = |pair: &Pair| {
        let each = profiles.pair(*pair);
        let is_whole = !each.old.holds_others() && !each.new.holds_others();
        kinds_answer(documents, *pair) && (!is_whole || profiles.may_be_alike(each, COMPETES))
    };
    let mut candidates: Vec<(f32, Pair)> = Vec::new();
    for (old, rare) in &queries.old {
        let this = &profiles.sides.old[old.0];
        let near = index.new.near(rare, inside(documents.old, this, *old)).iter();
        let pairs = near.map(|new| Sides::new(*old, ProvisionId(*new as usize))).filter(competes);
        let others = pairs.map(|pair| (&profiles.sides.new[pair.new.0], pair));
        candidates.extend(alike(profiles, this, others));
    }
    for (new, rare) in &queries.new {
        let this = &profiles.sides.new[new.0];
        let near = index.old.near(rare, inside(documents.new, this, *new)).iter();
        let pairs = near.map(|old| Sides::new(ProvisionId(*old as usize), *new)).filter(competes);
        let others = pairs.map(|pair| (&profiles.sides.old[pair.old.0], pair));
        candidates.extend(alike(profiles, this, others));
    }
    let is_in_list = |pair: Pair| {
        let parents = documents.zip(pair).map(|(document, id)| document.provision(id).parent);
        parents.old.is_some_and(|old| parents.new.is_some() && pairing.new_of(old) == parents.new)
    };
    for pair in clear_winners(profiles, &candidates, is_in_list) {
        pairing.join(pair, Evidence::Likeness);
    }
}

/// The family of a provision that is known by what stands in it.
fn inside(document: &Document, this: &Profile<'_>, id: ProvisionId) -> Option<ProvisionKind> {
    this.holds_others().then(|| family(document.provision(id).kind))
}

/// The pairs of one with others that are so much alike that they compete.
fn alike<'p>(
    profiles: &'p Profiles<'p>,
    this: &'p Profile<'p>,
    others: impl Iterator<Item = (&'p Profile<'p>, Pair)>,
) -> impl Iterator<Item = (f32, Pair)> {
    let mut words = None;
    let likeness = move |(other, pair): (&'p Profile<'p>, Pair)| {
        let words = words.get_or_insert_with(|| profiles.counted(this));
        (words.likeness(profiles.bag(other)), pair)
    };
    others.map(likeness).filter(|(likeness, _)| *likeness >= COMPETES)
}

/// What is looked for, with the words by which it is.
type Query = (ProvisionId, Rarest);

/// The queries that are made already, and by provision the place of each: few are left.
struct Known {
    places: Vec<u32>,
    queries: Vec<Query>,
}

/// A document and its words.
#[derive(Clone, Copy)]
struct Side<'a> {
    document: &'a Document,
    of: &'a [Profile<'a>],
    /// In how many provisions each word stands that are law.
    in_law: &'a [u32],
    profiles: &'a Profiles<'a>,
}

impl<'a> Side<'a> {
    /// What is law.
    fn law(self) -> impl Iterator<Item = ProvisionId> {
        self.document.iter().filter(|(_, each)| each.is_normative()).map(|(id, _)| id)
    }

    /// The own words of a provision.
    fn words(self, id: ProvisionId) -> &'a [u32] {
        self.profiles.words(&self.of[id.0])
    }

    /// What is in no pair and has words enough to be known by.
    fn left(self, is_free: impl Fn(ProvisionId) -> bool) -> Vec<ProvisionId> {
        let has_words = |id: ProvisionId| {
            self.of[id.0].holds_others() || self.of[id.0].passage.words > FEWEST_WORDS
        };
        self.law().filter(|id| is_free(*id) && has_words(*id)).collect()
    }

    /// What is left, each with its rarest words.
    fn queries(self, left: Vec<ProvisionId>) -> Vec<Query> {
        let mut known =
            Known { places: vec![NOWHERE; self.of.len()], queries: Vec::with_capacity(left.len()) };
        // From the innermost up: what holds others has the rarest of their rarest words.
        for id in left.into_iter().rev() {
            let rarest = self.rarest(id, &known);
            known.places[id.0] = number(known.queries.len());
            known.queries.push((id, rarest));
        }
        known.queries.reverse();
        known.queries
    }

    /// The rarest words of a provision and of everything that stands in it.
    fn rarest(self, id: ProvisionId, known: &Known) -> Rarest {
        let mut rarest = Rarest::NONE;
        // The last ones were met last and are rare.
        for word in self.words(id).iter().rev() {
            let weight = self.profiles.texts.weights[*word as usize].to_bits();
            rarest.enter(u64::from(!weight) << 32 | u64::from(*word));
        }
        for id in self.document.law(Some(id)) {
            match known.queries.get(known.places[id.0] as usize) {
                Some((_, known)) => known.0.iter().for_each(|word| rarest.enter(*word)),
                None => self.rarest(id, known).0.iter().for_each(|word| rarest.enter(*word)),
            }
        }
        rarest
    }

    /// Which provisions of a family are looked for at and around each.
    fn holders(self, is_sought: &[bool], of: ProvisionKind) -> Vec<Holder> {
        let mut holders: Vec<Holder> = Vec::with_capacity(is_sought.len());
        for (id, each) in self.document.iter() {
            let around = each.parent.map_or(NOWHERE, |parent| holders[parent.0].here);
            let is_it = is_sought[id.0] && family(each.kind) == of;
            holders.push(Holder { here: if is_it { number(id.0) } else { around }, around });
        }
        holders
    }
}

/// The words of a provision that weigh most, the heaviest first: numbers that sort in
/// this order, of the weight turned over and the word. There are fewer than a list has
/// room for where the last ones are [`NO_KEY`].
#[derive(Clone, Debug)]
struct Rarest([u64; RARE_WORDS]);

/// Above the key of every word.
const NO_KEY: u64 = u64::MAX;

impl Rarest {
    const NONE: Self = Self([NO_KEY; RARE_WORDS]);

    fn enter(&mut self, mut word: u64) {
        if word >= self.0[RARE_WORDS - 1] || self.0.contains(&word) {
            return;
        }
        // The higher of two goes on to the next place.
        for place in &mut self.0 {
            (*place, word) = ((*place).min(word), (*place).max(word));
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "the word is the lower half")]
    fn words(&self) -> impl ExactSizeIterator<Item = u32> {
        let count = self.0.partition_point(|key| *key < NO_KEY);
        self.0[..count].iter().map(|key| *key as u32)
    }
}

/// In which provisions of a document the words stand that others are looked for by.
struct Index<'a> {
    side: Side<'a>,
    is_sought: &'a [bool],
    /// The place of each word among those that others are looked for by, counted
    /// from 1; 0 for the rest, and for what leads nowhere.
    ranks: Vec<usize>,
    /// Where each of those words stands, among all places.
    words: Vec<Standing>,
    places: Vec<u32>,
    /// By family, what of it is looked for.
    holders: Map<ProvisionKind, Vec<Holder>>,
    /// How each was met.
    met: Vec<Met>,
    /// What was met before this query is below it.
    query: Met,
    found: Vec<u32>,
}

/// Where a word stands: first the provisions that are looked for, then the others.
#[derive(Clone, Copy, Default)]
struct Standing {
    start: usize,
    own: usize,
    end: usize,
}

/// The innermost provision of a family that is looked for at a place, or around it,
/// and the innermost one around it.
struct Holder {
    here: u32,
    around: u32,
}

/// In nothing that is looked for.
const NOWHERE: u32 = u32::MAX;

/// How a provision was met: in which query, in how many of its words, and which of
/// them was the last. In one number, so that nothing is cleared for the next query.
type Met = u64;

/// One more word.
const WORD: Met = 1 << 4;

/// One more query.
const QUERY: Met = 1 << 8;

impl<'a> Index<'a> {
    fn new(side: Side<'a>, queries: &[Query], is_sought: &'a [bool]) -> Self {
        let mut ranks = vec![0; side.profiles.texts.weights.len()];
        let mut words = vec![Standing::default()];
        let mut start = 0;
        for word in queries.iter().flat_map(|(_, rare)| rare.words()) {
            let count = side.in_law.get(word as usize).copied().unwrap_or_default();
            let rank = &mut ranks[word as usize];
            if *rank == 0 && (1..=COMMON).contains(&count) {
                *rank = words.len();
                let end = start + count as usize;
                words.push(Standing { start, own: start, end });
                start = end;
            }
        }
        let mut places = vec![0; start];
        // The others fill up from the end.
        let mut others: Vec<_> = words.iter().map(|standing| standing.end).collect();
        for id in side.law() {
            let mut last = 0;
            for rank in side.words(id).iter().map(|word| ranks[*word as usize]) {
                // The words are sorted: those that are the same stand together.
                if rank == 0 || rank == last {
                    continue;
                }
                last = rank;
                if is_sought[id.0] {
                    places[words[rank].own] = number(id.0);
                    words[rank].own += 1;
                } else {
                    others[rank] -= 1;
                    places[others[rank]] = number(id.0);
                }
            }
        }
        let met = vec![0; is_sought.len()];
        let (holders, query, found) = (Map::default(), 0, Vec::new());
        Self { side, is_sought, ranks, words, places, holders, met, query, found }
    }

    /// The provisions in which several of the words stand; or, where a family is
    /// named, those of it in which they stand or in what stands in them.
    fn near(&mut self, rare: &Rarest, inside: Option<ProvisionKind>) -> &[u32] {
        self.found.clear();
        let words = rare.words();
        let enough = SHARED_WORDS.min(words.len().div_ceil(2));
        self.query += QUERY;
        let enough = self.query + WORD * Met::try_from(enough).expect("a few words");
        for (word, last) in words.zip(1..) {
            let standing = self.words[self.ranks[word as usize]];
            match inside {
                Some(family) => self.meet_inside(family, standing, (enough, last)),
                None => self.meet(standing, enough),
            }
        }
        &self.found
    }

    /// Meets what is looked for and has a word itself; what has all the words that are
    /// asked for is met `enough`.
    fn meet(&mut self, standing: Standing, enough: Met) {
        let query = self.query;
        for id in &self.places[standing.start..standing.own] {
            let met = &mut self.met[*id as usize];
            *met = (*met).max(query) + WORD;
            if *met == enough {
                self.found.push(*id);
            }
        }
    }

    /// Meets what is looked for of a family wherever in it the word `last` stands,
    /// but once.
    fn meet_inside(
        &mut self,
        family: ProvisionKind,
        standing: Standing,
        (enough, last): (Met, Met),
    ) {
        let holders = self.holders.entry(family);
        let holders = holders.or_insert_with(|| self.side.holders(self.is_sought, family));
        let (query, enough) = (self.query, enough + last);
        for id in &self.places[standing.start..standing.end] {
            let mut next = holders[*id as usize].here;
            while let Some(met) = self.met.get_mut(next as usize) {
                let before = (*met).max(query);
                if before % WORD == last {
                    break;
                }
                *met = before - before % WORD + WORD + last;
                if *met == enough {
                    self.found.push(next);
                }
                next = holders[next as usize].around;
            }
        }
    }
}

/// The candidates that are the best of both their provisions, and much better
/// than the second best.
fn clear_winners(
    profiles: &Profiles,
    candidates: &[(f32, Pair)],
    is_in_list: impl Fn(Pair) -> bool,
) -> Vec<Pair> {
    let mut ranked = profiles.sides.as_ref().map(|side| vec![[0.0_f32; 2]; side.len()]);
    for (likeness, pair) in candidates {
        for rank in [&mut ranked.old[pair.old.0], &mut ranked.new[pair.new.0]] {
            let [best, second] = rank;
            *second = second.max(best.min(*likeness));
            *best = best.max(*likeness);
        }
    }
    let is_clear = |(likeness, pair): &&(f32, Pair)| {
        let ranks = [ranked.old[pair.old.0], ranked.new[pair.new.0]];
        if ranks.iter().any(|[best, _]| likeness < best) {
            return false;
        }
        let margin = likeness - ranks[0][1].max(ranks[1][1]);
        let own_words = margin * profiles.mean_length(*pair);
        let least = if is_in_list(*pair) { NEAR } else { FAR };
        margin >= MARGIN
            && own_words >= least.own_words
            && likeness + FOR_A_WORD * own_words.min(MOST_WORDS) >= least.likeness
    };
    candidates.iter().filter(is_clear).map(|(_, pair)| *pair).collect()
}
