//! A point that took over words of the point beside it: nothing was deleted, the
//! border between them moved.

use super::bag::Gathered;
use super::neighbours::{Last, Neighbours, Which};
use super::pairing::Pair;
use super::sides::Sides;
use crate::document::ProvisionId;
use crate::text::hash::Map;

/// Fewer words than these have not passed from one pair to the next.
const FEWEST_WORDS: f32 = 4.0;

/// Fewer words are not known to have been left behind.
const FEWEST_LEFT: usize = 3;

/// Which part of what two pairs lost or gained must have passed between them.
const SHARE: f32 = 0.6;

/// Two pairs of one list, of which one took over words of the other, in the
/// order of the new document.
pub fn takeovers(all: &Neighbours<'_>) -> Vec<[Pair; 2]> {
    let mut last = Last::in_lists_of(all.documents.new);
    let mut found = Vec::new();
    for (new, provision) in all.documents.new.iter() {
        let Some(pair) = all.pair(new, Which::New) else { continue };
        let last = last.below(provision.parent);
        let is_steady = !all.is_amended(pair) || all.is_repeal(pair);
        // Most are steady and follow one that is.
        if is_steady && last.is_none() || all.came_from_elsewhere(pair) {
            continue;
        }
        if is_steady {
            *last = None;
        } else if let Some(before) = last.replace(pair)
            && have_exchanged(all, before, pair)
        {
            found.push([before, pair]);
        }
    }
    found
}

/// What was left behind where most of a provision went over to the one beside it.
/// `thirds` are those that share a pair, with their hosts, on one side; on the
/// other one, what was left and its host.
pub fn left_behind(
    all: &Neighbours<'_>,
    which: Which,
    thirds: &[(ProvisionId, ProvisionId)],
) -> Vec<(ProvisionId, ProvisionId)> {
    let there = which.other();
    let pairs = thirds.iter().filter_map(|(third, host)| Some((*third, all.pair(*host, which)?)));
    let went: Map<_, _> =
        pairs.map(|(third, pair)| (there.of(pair), (third, which.of(pair)))).collect();
    let stayed = |rest, host| {
        let (third, own) = *went.get(&host)?;
        let origin = if rest < host { third.min(own) } else { third.max(own) };
        let is_free = all.pair(rest, there).is_none_or(|pair| which.of(pair) == third);
        let bag = all.bag(rest, there);
        let shared = all.profiles.shared(Sides::new(bag, all.bag(origin, which)));
        (is_free && bag.len() >= FEWEST_LEFT && shared > SHARE * bag.weight())
            .then_some((rest, host))
    };
    let document = all.document(there);
    let mut holders: Vec<_> = went.keys().map(|host| document.provision(*host).parent).collect();
    holders.sort_unstable();
    holders.dedup();
    let mut found = Vec::new();
    for holder in holders {
        let is_steady =
            |id: &_| !all.pair(*id, there).is_some_and(|pair| all.came_from_elsewhere(pair));
        let list: Vec<_> = document.law(holder).filter(is_steady).collect();
        for pair in list.windows(2) {
            let (before, id) = (pair[0], pair[1]);
            found.extend(stayed(before, id).or_else(|| stayed(id, before)));
        }
    }
    found
}

/// Whether most of the words that two pairs of one list lost and gained are
/// those that one of them took over from the other.
#[expect(clippy::cast_precision_loss, reason = "a count of words, for an average")]
fn have_exchanged(all: &Neighbours<'_>, one: Pair, other: Pair) -> bool {
    let parent = |old| all.documents.old.provision(old).parent;
    if one.old > other.old || parent(one.old) != parent(other.old) {
        return false;
    }
    let pairs = [one, other];
    let bags = pairs.map(|pair| all.bags(pair));
    let kept = bags.map(|bags| all.profiles.shared(bags));
    let lost = [0, 1].map(|at| bags[at].old.weight() - kept[at]);
    let gained = [0, 1].map(|at| bags[at].new.weight() - kept[at]);
    let [one, other] = bags;
    let words = (one.old.len() + other.old.len()) as f32;
    let fewest = FEWEST_WORDS * (one.old.weight() + other.old.weight()) / words;
    if lost[0].min(gained[1]).max(lost[1].min(gained[0])) < fewest {
        return false;
    }
    let [one, other] = pairs.map(|pair| all.profiles.pair(pair));
    let joined = one.zip(other).map(|(one, other)| all.profiles.joined([one, other]));
    let exchanged = all.profiles.shared(joined.as_ref().map(Gathered::bag)) - kept[0] - kept[1];
    let changed = (lost[0] + lost[1]).max(gained[0] + gained[1]);
    exchanged >= fewest && exchanged > SHARE * changed
}
