//! A point that took over words of the point beside it: nothing was deleted, the
//! border between them moved.

use super::neighbours::{Last, Neighbours, Which};
use super::pairing::Pair;

/// Fewer words than these have not passed from one pair to the next.
const FEWEST_WORDS: f32 = 4.0;

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
        if !all.is_amended(pair) {
            *last = None;
        } else if let Some(before) = last.replace(pair)
            && have_exchanged(all, before, pair)
        {
            found.push([before, pair]);
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
    let bags = [one, other].map(|pair| all.bags(pair));
    let kept = bags.map(|bags| all.profiles.shared(bags));
    let lost = [0, 1].map(|at| bags[at].old.weight() - kept[at]);
    let gained = [0, 1].map(|at| bags[at].new.weight() - kept[at]);
    let [one, other] = bags;
    let words = (one.old.len() + other.old.len()) as f32;
    let fewest = FEWEST_WORDS * (one.old.weight() + other.old.weight()) / words;
    if lost[0].min(gained[1]).max(lost[1].min(gained[0])) < fewest {
        return false;
    }
    let joined = one.zip(other).map(|(one, other)| all.profiles.joined(one, other));
    let exchanged = all.profiles.shared(joined.as_ref()) - kept[0] - kept[1];
    let changed = (lost[0] + lost[1]).max(gained[0] + gained[1]);
    exchanged >= fewest && exchanged > SHARE * changed
}
