//! One provision that became several, and several that became one.
//!
//! A provision left alone belongs to its neighbour's pair when that pair lost
//! the words that it has: they stand on the other side and not in the pair's own.

use super::pairing::{Pair, Pairing, may_answer};
use super::profile::{Bag, Profiles};
use super::sides::Sides;
use crate::document::{Document, ProvisionId, ProvisionKind};
use std::collections::{HashMap, HashSet};

/// By how much the likeness must rise with the words of the third.
const RISE: f32 = 0.1;

/// Which part of the third's words must be those that the pair lost.
const SHARE: f32 = 0.6;

/// The same, where the third is small beside the pair and the likeness can
/// hardly rise.
const SHARE_OF_SMALL: f32 = 0.7;

/// Fewer words may stand anywhere by chance.
const FEWEST_WORDS: usize = 3;

/// The same, where the likeness hardly rises.
const FEWEST_WORDS_OF_SMALL: usize = 5;

/// Below this likeness a pair may be parted, if the words of the pair beside it
/// say more.
const LOOSE: f32 = 0.45;

/// Fewer words than these have not passed from one pair to the next.
const FEWEST_TAKEN_OVER: f32 = 4.0;

/// The provisions that share a pair with others: by their own id, the id of the
/// provision on the same side that is in the pair. They are in no other pair,
/// whatever their place had said.
#[derive(Clone, Debug, Default)]
pub struct Splits {
    /// New provisions that were split off; each with the paired new one.
    pub split: HashMap<ProvisionId, ProvisionId>,
    /// Old provisions that were merged; each with the paired old one.
    pub merged: HashMap<ProvisionId, ProvisionId>,
    /// By the paired provision, what shares its pair.
    others: Sides<HashMap<ProvisionId, Vec<ProvisionId>>>,
}

impl Splits {
    fn new(shared: Sides<HashMap<ProvisionId, ProvisionId>>) -> Self {
        let others = shared.as_ref().map(|shared| {
            let mut others: HashMap<_, Vec<_>> = HashMap::new();
            for (third, main) in shared {
                others.entry(*main).or_default().push(*third);
            }
            others
        });
        Self { split: shared.new, merged: shared.old, others }
    }

    /// The provisions of the row that a pair, or a lone provision, stands in, in
    /// reading order.
    pub fn sharing(&self, ids: Sides<Option<ProvisionId>>) -> Sides<Vec<ProvisionId>> {
        self.others.as_ref().zip(ids).map(|(others, id)| {
            let shared = id.and_then(|id| others.get(&id)).into_iter().flatten().copied();
            let mut ids: Vec<_> = id.into_iter().chain(shared).collect();
            ids.sort_unstable();
            ids
        })
    }
}

/// Finds splits and mergers among what no pass has paired.
pub fn splits(documents: Sides<&Document>, profiles: &Profiles, pairing: &Pairing) -> Splits {
    let mut finder = Finder { documents, profiles, pairing, loose: HashSet::new() };
    finder.loose = pairing.pairs().filter(|pair| finder.is_loose(*pair)).map(|it| it.old).collect();
    let mut shared = Sides::new(finder.thirds(Which::Old), finder.thirds(Which::New));
    finder.taken_over(&mut shared);
    Splits::new(shared)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Old,
    New,
}

struct Finder<'a> {
    documents: Sides<&'a Document>,
    profiles: &'a Profiles,
    pairing: &'a Pairing,
    /// The old provisions of the pairs that may be parted.
    loose: HashSet<ProvisionId>,
}

impl<'a> Finder<'a> {
    /// The provisions of one side that share a pair, each with the one in it.
    fn thirds(&self, which: Which) -> HashMap<ProvisionId, ProvisionId> {
        let document = self.document(which);
        let ids = (0..document.provisions().len()).map(ProvisionId);
        let before = self.beside(which, ids.clone());
        if before.is_empty() {
            return HashMap::new();
        }
        let after = self.beside(which, ids.rev());
        let host = |(third, before): (ProvisionId, Option<ProvisionId>)| {
            let parent = document.provision(third).parent;
            let around = [before, after[&third], parent, document.children(third).next()];
            let rises = around
                .into_iter()
                .flatten()
                .filter_map(|host| Some((self.rise(self.pair(host, which)?, third, which)?, host)));
            let best = rises.max_by(|one, other| one.0.total_cmp(&other.0))?;
            Some((third, best.1))
        };
        before.into_iter().filter_map(host).collect()
    }

    /// Every passage that is in no pair, with the last paired sibling that `ids`
    /// come to before it.
    fn beside(
        &self,
        which: Which,
        ids: impl Iterator<Item = ProvisionId>,
    ) -> HashMap<ProvisionId, Option<ProvisionId>> {
        let document = self.document(which);
        let mut last = Last::in_lists_of(document);
        let mut beside = HashMap::new();
        for id in ids {
            let provision = document.provision(id);
            let last = last.below(provision.parent);
            if self.pair(id, which).is_some() {
                *last = Some(id);
            } else if self.may_share(id, which) {
                beside.insert(id, *last);
            }
        }
        beside
    }

    /// Whether a provision that is in no firm pair may be a piece of another.
    fn may_share(&self, id: ProvisionId, which: Which) -> bool {
        let document = self.document(which);
        let is_passage = may_answer(document.provision(id).kind, ProvisionKind::Indent);
        is_passage && (!self.is_paired(id, which) || is_leaf(document, id))
    }

    fn document(&self, which: Which) -> &'a Document {
        match which {
            Which::Old => self.documents.old,
            Which::New => self.documents.new,
        }
    }

    /// A provision's own words.
    fn bag(&self, id: ProvisionId, which: Which) -> &Bag {
        match which {
            Which::Old => &self.profiles.sides.old[id.0].own,
            Which::New => &self.profiles.sides.new[id.0].own,
        }
    }

    fn bags(&self, pair: Pair) -> Sides<&Bag> {
        Sides::new(self.bag(pair.old, Which::Old), self.bag(pair.new, Which::New))
    }

    /// The pair that a provision is in, unless little speaks for it.
    fn pair(&self, id: ProvisionId, which: Which) -> Option<Pair> {
        let pair = match which {
            Which::Old => Sides::new(id, self.pairing.new_of(id)?),
            Which::New => Sides::new(self.pairing.old_of(id)?, id),
        };
        (!self.loose.contains(&pair.old)).then_some(pair)
    }

    /// Whether a pair has little in common, and nothing stands in one side of it.
    fn is_loose(&self, pair: Pair) -> bool {
        if !self.is_amended(pair) {
            return false;
        }
        let is_leaf = |(document, id): (&Document, ProvisionId)| is_leaf(document, id);
        let leaves = self.documents.zip(pair).map(is_leaf);
        (leaves.old || leaves.new)
            && !self.is_repeal(pair)
            && self.profiles.likeness(self.bags(pair)) < LOOSE
    }

    fn is_paired(&self, id: ProvisionId, which: Which) -> bool {
        match which {
            Which::Old => self.pairing.new_of(id).is_some(),
            Which::New => self.pairing.old_of(id).is_some(),
        }
    }

    /// Whether one side only says that the law repealed the other.
    fn is_repeal(&self, pair: Pair) -> bool {
        let repealed = self.profiles.pair(pair).map(|profile| profile.is_stub);
        repealed.old != repealed.new
    }

    /// By how much a pair is more alike with the words of a third, which stands on
    /// the side `which`; `None` where they are not those that it lost.
    fn rise(&self, pair: Pair, id: ProvisionId, which: Which) -> Option<f32> {
        let (bags, third) = (self.bags(pair), self.bag(id, which));
        let (piece, whole) = match which {
            Which::New => (bags.new, bags.old),
            Which::Old => (bags.old, bags.new),
        };
        if piece.is_empty() || third.len() < FEWEST_WORDS || self.is_repeal(pair) {
            return None;
        }
        let is_taken = self.is_paired(id, which);
        let joined = self.profiles.joined(piece, third);
        let before = self.profiles.shared(Sides::new(whole, piece));
        let after = self.profiles.shared(Sides::new(whole, &joined));
        let likeness = |shared: f32, with: &Bag| 2.0 * shared / (whole.weight() + with.weight());
        let rise = likeness(after, &joined) - likeness(before, piece);
        let share = (after - before) / third.weight();
        let is_much = rise > RISE && share > SHARE && !is_taken;
        let is_small = share > SHARE_OF_SMALL && third.len() >= FEWEST_WORDS_OF_SMALL;
        (is_much || (is_small && rise > 0.0)).then_some(rise)
    }

    /// Adds the pairs that took over words of the pair beside them: both are
    /// one row, in which the border between them moved.
    fn taken_over(&self, shared: &mut Sides<HashMap<ProvisionId, ProvisionId>>) {
        let mut last = Last::in_lists_of(self.documents.new);
        for (new, provision) in self.documents.new.iter() {
            let Some(pair) = self.pair(new, Which::New) else { continue };
            let before = last.below(provision.parent).replace(pair);
            let exchanged = |before: &Pair| {
                self.is_amended(*before)
                    && self.is_amended(pair)
                    && self.have_exchanged(*before, pair)
            };
            let is_free = |before: &Pair| {
                !shared.old.contains_key(&before.old) && !shared.new.contains_key(&before.new)
            };
            if let Some(before) = before.filter(exchanged).filter(is_free) {
                shared.old.insert(pair.old, before.old);
                shared.new.insert(pair.new, before.new);
            }
        }
    }

    fn is_amended(&self, pair: Pair) -> bool {
        let prints = self.profiles.pair(pair).map(|profile| profile.print);
        prints.old != prints.new
    }

    /// Whether most of the words that two pairs of one list lost and gained are
    /// those that one of them took over from the other.
    #[expect(clippy::cast_precision_loss, reason = "a count of words, for an average")]
    fn have_exchanged(&self, one: Pair, other: Pair) -> bool {
        let parent = |old| self.documents.old.provision(old).parent;
        if one.old > other.old || parent(one.old) != parent(other.old) {
            return false;
        }
        let bags = [one, other].map(|pair| self.bags(pair));
        let kept = bags.map(|bags| self.profiles.shared(bags));
        let lost = [0, 1].map(|at| bags[at].old.weight() - kept[at]);
        let gained = [0, 1].map(|at| bags[at].new.weight() - kept[at]);
        let [one, other] = bags;
        let words = (one.old.len() + other.old.len()) as f32;
        let fewest = FEWEST_TAKEN_OVER * (one.old.weight() + other.old.weight()) / words;
        if lost[0].min(gained[1]).max(lost[1].min(gained[0])) < fewest {
            return false;
        }
        let joined = one.zip(other).map(|(one, other)| self.profiles.joined(one, other));
        let exchanged = self.profiles.shared(joined.as_ref()) - kept[0] - kept[1];
        let changed = (lost[0] + lost[1]).max(gained[0] + gained[1]);
        exchanged >= fewest && exchanged > SHARE * changed
    }
}

/// Whether nothing stands in a passage.
fn is_leaf(document: &Document, id: ProvisionId) -> bool {
    may_answer(document.provision(id).kind, ProvisionKind::Indent)
        && document.children(id).next().is_none()
}

/// What came last in the list below each provision, and in the outermost one.
struct Last<T>(Vec<Option<T>>);

impl<T: Clone> Last<T> {
    fn in_lists_of(document: &Document) -> Self {
        Self(vec![None; document.provisions().len() + 1])
    }

    fn below(&mut self, parent: Option<ProvisionId>) -> &mut Option<T> {
        &mut self.0[parent.map_or(0, |parent| parent.0 + 1)]
    }
}
