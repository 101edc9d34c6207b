//! One provision that became several, and several that became one.
//!
//! A provision left alone belongs to its neighbour's pair when that pair lost
//! the words that it has: they stand on the other side and not in the pair's own.

use super::bag::Bag;
use super::comparison::Ids;
use super::neighbours::{Neighbours, Which};
use super::pairing::{Pair, Pairing};
use super::profile::Profiles;
use super::sides::Sides;
use super::takeovers::{left_behind, takeovers};
use crate::document::{Document, ProvisionId};
use crate::text::hash::{Map, Set};

/// By how much the likeness must rise with the words of the third.
const RISE: f32 = 0.1;

/// Which part of the third's words must be those that the pair lost.
const SHARE: f32 = 0.6;

/// The same, where the third is small beside the pair and the likeness can
/// hardly rise.
const SHARE_OF_SMALL: f32 = 0.7;

/// Which part of the words of the pair's own piece must have stood there: what was
/// written anew had not the words of the third to lose.
const KEPT: f32 = 0.1;

/// Fewer words may stand anywhere by chance.
const FEWEST_WORDS: usize = 3;

/// The same, where the likeness hardly rises.
const FEWEST_WORDS_OF_SMALL: usize = 5;

/// By the provisions that share a pair, the one that is in it.
pub type Shared = Map<ProvisionId, ProvisionId>;

/// The provisions that share a pair with others: by their own id, the id of the
/// provision on the same side that is in the pair. They are in no other pair,
/// whatever their place had said.
#[derive(Clone, Debug, Default)]
pub struct Splits {
    /// New provisions that were split off; each with the paired new one.
    pub split: Shared,
    /// Old provisions that were merged; each with the paired old one.
    pub merged: Shared,
    /// By the paired provision, what shares its pair.
    others: Sides<Map<ProvisionId, Vec<ProvisionId>>>,
}

impl Splits {
    fn new(shared: Sides<Shared>) -> Self {
        let others = shared.as_ref().map(|shared| {
            let mut others: Map<_, Vec<_>> = Map::default();
            for (third, main) in shared {
                others.entry(*main).or_default().push(*third);
            }
            others
        });
        Self { split: shared.new, merged: shared.old, others }
    }

    /// The provisions of the row that a pair, or a lone provision, stands in, in
    /// reading order.
    pub fn sharing(&self, ids: Sides<Option<ProvisionId>>) -> Sides<Ids> {
        self.others.as_ref().zip(ids).map(|(others, id)| {
            let Some(id) = id else { return Ids::new() };
            let mut ids = Ids::from_buf([id]);
            if let Some(shared) = others.get(&id) {
                ids.extend_from_slice(shared);
                ids.sort_unstable();
            }
            ids
        })
    }
}

/// What is a piece of what stands beside it, among what no pass has paired.
pub fn pieces(
    documents: Sides<&Document>,
    profiles: &Profiles,
    pairing: &Pairing,
) -> Sides<Shared> {
    let mut all = Neighbours::new(documents, profiles, pairing);
    all.loosen();
    let mut shared = Sides::new(thirds(&all, Which::Old), thirds(&all, Which::New));
    let taken = shared.as_ref().map(|shared| shared.keys().copied().collect::<Set<_>>());
    shared.old.retain(|_, host| pairing.new_of(*host).is_some_and(|it| !taken.new.contains(&it)));
    shared.new.retain(|_, host| pairing.old_of(*host).is_some_and(|it| !taken.old.contains(&it)));
    shared
}

/// Splits and mergers, of which the pieces are known, and what took over words of
/// what stands beside it.
pub fn splits(
    documents: Sides<&Document>,
    profiles: &Profiles,
    pairing: &Pairing,
    mut shared: Sides<Shared>,
) -> Splits {
    let all = Neighbours::new(documents, profiles, pairing);
    let went = shared.as_ref().map(|shared| {
        let mut went: Vec<_> = shared.iter().map(|(third, host)| (*third, *host)).collect();
        went.sort_unstable();
        went
    });
    let rests = Sides::new(
        left_behind(&all, Which::New, &went.new),
        left_behind(&all, Which::Old, &went.old),
    );
    shared.old.extend(rests.old);
    shared.new.extend(rests.new);
    let mut busy = shared
        .as_ref()
        .map(|shared| shared.iter().flat_map(|(third, host)| [*third, *host]).collect::<Set<_>>());
    for pairs @ [before, after] in takeovers(&all) {
        if pairs.iter().any(|pair| busy.old.contains(&pair.old) || busy.new.contains(&pair.new)) {
            continue;
        }
        busy.old.extend(pairs.map(|pair| pair.old));
        busy.new.extend(pairs.map(|pair| pair.new));
        shared.old.insert(after.old, before.old);
        shared.new.insert(after.new, before.new);
    }
    Splits::new(shared)
}

/// The provisions of one side that share a pair. What others share is in its
/// own pair.
fn thirds(all: &Neighbours<'_>, which: Which) -> Shared {
    let document = all.document(which);
    let ids = (0..document.provisions().len()).map(ProvisionId);
    let pieces = ids.filter(|id| all.may_share(*id, which));
    let mut holders: Vec<_> = pieces.map(|id| document.provision(id).parent).collect();
    holders.sort_unstable();
    holders.dedup();
    let mut shared = Shared::default();
    for holder in holders {
        let list: Vec<_> = document.list(holder).collect();
        let before = beside(all, which, list.iter().copied());
        let after = beside(all, which, list.iter().rev().copied()).into_iter().rev();
        for ((third, before), (_, after)) in before.into_iter().zip(after) {
            let inside = document.children(third).next();
            let around = before.into_iter().chain(after).chain([holder, inside]).flatten();
            let rises = around.filter_map(|host| {
                Some((rise(all, all.pair(host, which)?, (third, which))?, host))
            });
            let best = rises.max_by(|one, other| one.0.total_cmp(&other.0));
            shared.extend(best.map(|(_, host)| (third, host)));
        }
    }
    let hosts: Set<ProvisionId> = shared.values().copied().collect();
    shared.retain(|third, _| !hosts.contains(third));
    shared
}

/// Every passage of a list that may be a piece, with the last one that is in a pair,
/// and in a firm one, of those that `ids` come to before it.
fn beside(
    all: &Neighbours<'_>,
    which: Which,
    ids: impl Iterator<Item = ProvisionId>,
) -> Vec<(ProvisionId, [Option<ProvisionId>; 2])> {
    let mut last = [None; 2];
    let mut beside = Vec::new();
    for id in ids {
        if all.may_share(id, which) {
            beside.push((id, last));
        }
        if let Some(pair) = all.pair(id, which).filter(|pair| !all.came_from_elsewhere(*pair)) {
            let [_, firm] = last;
            last = [Some(id), if all.is_firm(pair) { Some(id) } else { firm }];
        }
    }
    beside
}

/// By how much a pair is more alike with the words of a third, which stands on
/// the side that is named with it; `None` where they are not those that it lost.
fn rise(all: &Neighbours<'_>, pair: Pair, (id, which): (ProvisionId, Which)) -> Option<f32> {
    let lost =
        Sides::new(all.profile(id, which), all.profile(which.other().of(pair), which.other()));
    if !all.profiles.may_share(lost, SHARE * lost.old.passage.weight) {
        return None;
    }
    let (bags, third) = (all.bags(pair), all.bag(id, which));
    let (piece, whole) = match which {
        Which::New => (bags.new, bags.old),
        Which::Old => (bags.old, bags.new),
    };
    if piece.is_empty() || third.len() < FEWEST_WORDS || all.is_repeal(pair) {
        return None;
    }
    let is_taken = all.pair(id, which).is_some();
    let joined = all.profiles.joined([which.of(pair), id].map(|id| all.profile(id, which)));
    let joined = joined.bag();
    let before = all.profiles.shared(Sides::new(whole, piece));
    let after = all.profiles.shared(Sides::new(whole, joined));
    let likeness = |shared: f32, with: Bag<'_>| 2.0 * shared / (whole.weight() + with.weight());
    let rise = likeness(after, joined) - likeness(before, piece);
    let share = (after - before) / third.weight();
    if before < KEPT * piece.weight() {
        return None;
    }
    let is_much = rise > RISE && share > SHARE && !is_taken;
    let is_small = share > SHARE_OF_SMALL && third.len() >= FEWEST_WORDS_OF_SMALL;
    (is_much || (is_small && rise > 0.0)).then_some(rise)
}
