//! Pairs among the children of a pair: in order, by likeness and number.
//!
//! Between children that are already paired, the rest are aligned as two
//! sequences (Needleman–Wunsch), so that what crosses is left to the search for
//! moves and renumbering after one insertion does not spread.

use super::comparison::Evidence;
use super::gaps::{Gap, gaps};
use super::pairing::{Lists, Pair, Pairing, is_numbered, may_answer};
use super::profile::{Counted, Profile, Profiles};
use super::sequence::Scores;
use super::sides::Sides;
use super::stubs::Stubs;
use super::vocabulary::Passage;
use crate::document::{Document, ProvisionId};
use crate::text::hash::Map;
use smallvec::SmallVec;
use std::cell::RefCell;

/// Aligns the children of one pair, or of the two roots.
pub struct Siblings<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles<'a>,
    /// The gaps in which nothing goes together, by their first old provision: nor
    /// will it when they are asked for again.
    pub barren: RefCell<Map<ProvisionId, Lists>>,
}

/// Gaps with more candidate pairs than this are cut into slices: comparing all
/// with all would take too long.
const MOST_CANDIDATES: usize = 40_000;

/// From how much likeness provisions of one list are held to be one.
const ALIKE: f32 = 0.35;

/// The same, where their numbers are the same too.
const ALIKE_BY_NUMBER: f32 = 0.3;

/// The same, where the new number is one for what is inserted.
const ALIKE_AS_INSERTED: f32 = 0.6;

/// How much an equal number adds to the likeness.
const NUMBER: f32 = 0.1;

impl Siblings<'_> {
    /// The children of `parents`, or the roots, where some on both sides are in no
    /// pair: those of most parents all are. Editorial footnotes take no place among
    /// them: they are no law.
    pub fn lists(&self, parents: Option<Pair>, pairing: &Pairing) -> Option<Lists> {
        let (old, new) = (self.documents.old, self.documents.new);
        let olds = || old.law(parents.map(|pair| pair.old));
        let news = || new.law(parents.map(|pair| pair.new));
        let have_free = olds().any(|old| pairing.new_of(old).is_none())
            && news().any(|new| pairing.old_of(new).is_none());
        have_free.then(|| Sides::new(olds().collect(), news().collect()))
    }

    /// Pairs children by likeness and number.
    pub fn align(&self, parents: Option<Pair>, pairing: &mut Pairing) {
        let Some(lists) = self.lists(parents, pairing) else { return };
        self.same_words(&lists, pairing);
        let stubs = Stubs { documents: self.documents, profiles: self.profiles, lists: &lists };
        if stubs.exist() {
            for gap in gaps(&lists, pairing) {
                stubs.join_shifted(&gap, pairing);
            }
            stubs.join(pairing);
        }
        let mut left = gaps(&lists, pairing);
        let mut has_joined = false;
        for gap in &left {
            has_joined |= self.same_ends(&gap.free, pairing);
        }
        if has_joined {
            left = gaps(&lists, pairing);
        }
        for Gap { free, .. } in left {
            let first = free.old[0];
            if self.barren.borrow().get(&first) == Some(&free) {
                continue;
            }
            let mut has_joined = false;
            for slice in slices(&free) {
                has_joined |= self.best_sequence(slice, pairing);
            }
            if !has_joined {
                self.barren.borrow_mut().insert(first, free);
            }
        }
    }

    /// Pairs what has the same words at the beginning and at the end of a gap,
    /// however often they are repeated between; and says whether there is any.
    fn same_ends(&self, gap: &Lists, pairing: &mut Pairing) -> bool {
        let is_same = |(old, new): &(&ProvisionId, &ProvisionId)| {
            let pair = Sides::new(**old, **new);
            let kinds = self.documents.zip(pair).map(|(document, id)| document.provision(id).kind);
            let profiles = self.profiles.pair(pair);
            let passages = profiles.map(|profile| profile.passage);
            // What has no words of its own is known by what stands in it, if it has any.
            let is_known =
                passages.old.words > 0 || profiles.old.is_wordless() && profiles.new.is_wordless();
            may_answer(kinds.old, kinds.new)
                && passages.old.identity == passages.new.identity
                && is_known
        };
        let first = gap.old.iter().zip(&gap.new).take_while(is_same);
        let last = gap.old.iter().rev().zip(gap.new.iter().rev()).take_while(is_same);
        let mut has_joined = false;
        for (old, new) in first.chain(last) {
            pairing.join(Sides::new(*old, *new), Evidence::Identical);
            has_joined = true;
        }
        has_joined
    }

    /// Pairs, of two lists, what is clearly one wherever it stands, and then what
    /// goes together best in order; and says whether there is any.
    fn best_sequence(&self, lists: Sides<&[ProvisionId]>, pairing: &mut Pairing) -> bool {
        if let ([old], [new]) = (lists.old, lists.new) {
            // Where nothing else is left there is nothing to choose from.
            let pair = Sides::new(*old, *new);
            let goes_together = self.score(pair, &mut None).is_some_and(|score| score > 0.0);
            if goes_together {
                pairing.join(pair, self.evidence(pair));
            }
            return goes_together;
        }
        let size = lists.map(<[ProvisionId]>::len);
        let pair = |row: usize, column: usize| Sides::new(lists.old[row], lists.new[column]);
        let mut scores = Scores::new(size, |row| {
            let mut counted = None;
            move |column| self.score(pair(row, column), &mut counted).unwrap_or(0.0)
        });
        let words = |row, column| self.profiles.mean_length(pair(row, column));
        let mut pairs = scores.clear(words);
        for (row, column) in &pairs {
            scores.take(*row, *column);
        }
        pairs.extend(scores.best_sequence());
        for (row, column) in &pairs {
            pairing.join(pair(*row, *column), self.evidence(pair(*row, *column)));
        }
        !pairs.is_empty()
    }

    /// Pairs children whose words are the same and stand once in each list,
    /// however few: the mark that ends an item of a list does not count. A stub says
    /// nothing of what was repealed.
    fn same_words(&self, lists: &Lists, pairing: &mut Pairing) {
        let [olds, news] = [&self.profiles.sides.old, &self.profiles.sides.new];
        let is_free = |old: &&ProvisionId| pairing.new_of(**old).is_none();
        let old = said_once(lists.old.iter().filter(is_free), olds);
        let is_free = |new: &&ProvisionId| pairing.old_of(**new).is_none();
        let new = said_once(lists.new.iter().filter(is_free), news);
        for (wording, old) in old {
            let Ok(at) = new.binary_search_by_key(&wording, |said| said.0) else { continue };
            let pair = Sides::new(old, new[at].1);
            let kinds = self.documents.zip(pair).map(|(document, id)| document.provision(id).kind);
            if may_answer(kinds.old, kinds.new) {
                pairing.join(pair, Evidence::Identical);
            }
        }
    }

    fn evidence(&self, pair: Pair) -> Evidence {
        let profiles = self.profiles.pair(pair);
        let own = || profiles.map(|profile| self.profiles.own(profile));
        if profiles.old.passage.identity == profiles.new.passage.identity
            && profiles.old.passage.words > 0
        {
            Evidence::Identical
        } else if self.same_number(pair) {
            Evidence::Number
        } else if self.profiles.likeness(own()) >= 0.8 {
            Evidence::Text
        } else {
            Evidence::Likeness
        }
    }

    /// Whether two of one kind print the same number.
    pub fn same_number(&self, pair: Pair) -> bool {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        each.old.kind == each.new.kind
            && is_numbered(each.old.kind)
            && each.old.number == each.new.number
    }

    /// How well two provisions go together; `None` where they do not. All that stands in
    /// the old one is counted when it is asked for first.
    fn score<'s>(&'s self, pair: Pair, counted: &mut Option<Counted<'s>>) -> Option<f32> {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        if !may_answer(each.old.kind, each.new.kind) {
            return None;
        }
        let profiles = self.profiles.pair(pair);
        let same_number = self.same_number(pair);
        let enough = match (same_number, each.new.number.as_ref()) {
            (true, _) => ALIKE_BY_NUMBER,
            // A number inserted between others speaks for an insertion.
            (false, Some(number)) if number.is_inserted() => ALIKE_AS_INSERTED,
            _ => ALIKE,
        };
        let likeness = self.likeness(profiles, enough, counted)?;
        let holds_nothing = profiles.old.is_wordless() || profiles.new.is_wordless();
        let same_kind = each.old.kind == each.new.kind;
        // Nothing but marks: the same marks are the same provision.
        let is_same_mark = holds_nothing
            && profiles.old.passage.identity == profiles.new.passage.identity
            && each.old.text.is_some()
            && each.new.text.is_some();
        let is_alike = likeness >= enough && (same_kind || likeness >= 0.7);
        let is_alike = if holds_nothing { is_same_mark } else { is_alike };
        let bonus = if same_number { NUMBER } else { 0.0 };
        is_alike.then_some(likeness + bonus)
    }

    /// How alike two are by their own words, or by all that stands in them; `None`
    /// where it is seen at once that they are not alike enough.
    fn likeness<'s>(
        &'s self,
        pair: Sides<&'s Profile<'s>>,
        enough: f32,
        counted: &mut Option<Counted<'s>>,
    ) -> Option<f32> {
        let has_words = pair.old.passage.words > 0 && pair.new.passage.words > 0;
        let mut whole = || {
            let counted = counted.get_or_insert_with(|| self.profiles.counted(pair.old));
            counted.likeness(self.profiles.bag(pair.new))
        };
        if !has_words {
            return Some(whole());
        }
        let own = || self.profiles.likeness(pair.map(|profile| self.profiles.own(profile)));
        let own = self.profiles.may_be_alike(pair, enough).then(own);
        if !pair.old.holds_others() && !pair.new.holds_others() {
            return own;
        }
        let whole = Profiles::may_be_alike_as_wholes(pair, enough).then(whole);
        own.into_iter().chain(whole).reduce(f32::max)
    }
}

/// Wordings, sorted, each with the provision that has it: most lists are short.
type Said = SmallVec<[(u64, ProvisionId); 8]>;

/// What only one provision of a list says.
fn said_once<'i>(ids: impl Iterator<Item = &'i ProvisionId>, of: &[Profile<'_>]) -> Said {
    let passages = ids.map(|id| (of[id.0].passage, *id));
    let says = |(passage, _): &(&Passage, _)| passage.words > 0 && !passage.is_stub;
    let mut said: Said = passages.filter(says).map(|(passage, id)| (passage.wording, id)).collect();
    said.sort_unstable();
    let same = said.chunk_by(|one, next| one.0 == next.0);
    same.filter(|same| same.len() == 1).map(|only| only[0]).collect()
}

/// A gap cut into slices that have no more candidate pairs than can be compared,
/// each side in as many.
fn slices(gap: &Lists) -> impl Iterator<Item = Sides<&[ProvisionId]>> {
    let size = gap.as_ref().map(Vec::len);
    let mut count = 1;
    while size.old.div_ceil(count) * size.new.div_ceil(count) > MOST_CANDIDATES {
        count += 1;
    }
    (0..count).map(move |at| {
        gap.as_ref().map(|list| &list[list.len() * at / count..list.len() * (at + 1) / count])
    })
}
