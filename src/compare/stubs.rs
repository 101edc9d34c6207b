//! What the law repealed, and the stub that keeps its number: «3) исключён».

use super::comparison::Evidence;
use super::gaps::Gap;
use super::pairing::{Lists, Pair, Pairing, is_numbered, may_answer};
use super::profile::{Profile, Profiles};
use super::sides::Sides;
use crate::document::{Document, Number, ProvisionId, ProvisionKind};
use crate::text::hash::{Map, Set};

/// Which part of the words of a provision stands in another that it goes on in.
const GOES_ON: f32 = 0.6;

/// How far from a stub that is looked for.
const NEAR: usize = 16;

/// The stubs in the lists of a pair.
pub struct Stubs<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles<'a>,
    /// The lists.
    pub lists: &'a Lists,
}

/// The kind and the number of a provision.
type Label<'a> = (ProvisionKind, Option<&'a Number>);

impl Stubs<'_> {
    /// Pairs the stubs between two pairs of which one has other numbers than before:
    /// there a number says nothing, and a stub remained what it was.
    pub fn join_shifted(&self, gap: &Gap, pairing: &mut Pairing) {
        let has_shifted = |pair: Pair| {
            let labels = self.documents.zip(pair).map(|(document, id)| label(document, id));
            is_numbered(labels.old.0) && labels.old != labels.new
        };
        let stubs = gap.free.as_ref().zip(self.profiles.sides.as_ref()).map(|(free, of)| {
            free.iter().filter(|id| is_stub(of, **id)).copied().collect::<Vec<_>>()
        });
        if stubs.old.len() == stubs.new.len() && gap.edges.into_iter().flatten().any(has_shifted) {
            for (old, new) in stubs.old.into_iter().zip(stubs.new) {
                pairing.join(Sides::new(old, new), Evidence::Position);
            }
        }
    }

    /// Pairs a stub with what had its number. Where all numbers shifted that is
    /// another than what was repealed: one whose words go on beside the stub.
    pub fn join(&self, pairing: &mut Pairing) {
        let mut places: Map<(Label<'_>, bool), usize> = Map::default();
        for (at, new) in self.lists.new.iter().enumerate() {
            if pairing.old_of(*new).is_none() {
                let is_stub = is_stub(&self.profiles.sides.new, *new);
                places.entry((label(self.documents.new, *new), is_stub)).or_insert(at);
            }
        }
        let free = self.lists.old.iter().filter(|old| pairing.new_of(**old).is_none());
        let stubs = free.filter(|old| is_stub(&self.profiles.sides.old, **old));
        let stood: Set<_> = stubs.map(|old| label(self.documents.old, *old)).collect();
        for (at, old) in self.lists.old.iter().enumerate() {
            let label = label(self.documents.old, *old);
            let is_stub = is_stub(&self.profiles.sides.old, *old);
            // A number that stands twice has its stub on both sides: it repeals nothing.
            let is_new = !(places.contains_key(&(label, true)) && stood.contains(&label));
            let partner = places.get(&(label, !is_stub)).filter(|_| keeps_its_place(label.0));
            let partner = partner.filter(|_| is_new);
            if let Some(there) = partner
                && (is_stub || !self.goes_on(Sides::new(at, *there), pairing))
            {
                pairing.join(Sides::new(*old, self.lists.new[*there]), Evidence::Position);
            }
        }
    }

    /// Whether there are any.
    pub fn exist(&self) -> bool {
        let lists = self.lists.as_ref().zip(self.profiles.sides.as_ref());
        let have = lists.map(|(list, of)| list.iter().any(|id| is_stub(of, *id)));
        have.old || have.new
    }

    /// Whether what stands at the old place goes on beside the stub at the new one,
    /// and something else beside it may be what was repealed.
    fn goes_on(&self, places: Sides<usize>, pairing: &Pairing) -> bool {
        let near_old = near(&self.lists.old, places.old);
        let mut others = near_old.filter(|old| pairing.new_of(*old).is_none());
        let near_new = near(&self.lists.new, places.new);
        let mut partners = near_new.filter(|new| pairing.old_of(*new).is_none());
        let old = self.lists.old[places.old];
        others.any(|old| !is_stub(&self.profiles.sides.old, old))
            && partners.any(|new| self.holds(Sides::new(old, new)))
    }

    /// Whether most words of the old one of a pair stand in the new one. A number
    /// between two others is that of something inserted.
    fn holds(&self, pair: Pair) -> bool {
        let each = self.documents.zip(pair).map(|(document, id)| document.provision(id));
        let bags = self.profiles.pair(pair).map(|profile| self.profiles.bag(profile));
        may_answer(each.old.kind, each.new.kind)
            && !each.new.number.as_ref().is_some_and(Number::is_inserted)
            && self.profiles.shared(bags) > GOES_ON * bags.old.weight()
    }
}

/// Whether a stub stands where the provision stood: its number says so, or its count.
const fn keeps_its_place(kind: ProvisionKind) -> bool {
    is_numbered(kind) || matches!(kind, ProvisionKind::PartOfArticle | ProvisionKind::Indent)
}

fn is_stub(of: &[Profile<'_>], id: ProvisionId) -> bool {
    of[id.0].passage.is_stub
}

fn label(document: &Document, id: ProvisionId) -> Label<'_> {
    let each = document.provision(id);
    (each.kind, each.number.as_ref())
}

/// What stands beside a place of a list.
fn near(list: &[ProvisionId], at: usize) -> impl Iterator<Item = ProvisionId> {
    let around = at.saturating_sub(NEAR)..list.len().min(at + NEAR + 1);
    around.filter(move |each| *each != at).map(|each| list[each])
}

#[cfg(test)]
mod tests {
    use super::super::compare;
    use super::super::comparison::Row;
    use super::Sides;
    use crate::parse::read;
    use crate::text::language::Language;

    #[test]
    fn a_number_that_stands_twice_is_not_repealed_by_its_own_stub() {
        for text in ["5)\n5)excluded", "1) слово;\n\n1) исключен;\n"] {
            for language in Language::ALL {
                let document = read(text.to_owned(), language);
                let same = compare(Sides::new(&document, &document));
                assert!(same.rows.iter().all(Row::is_unchanged), "{text} in {language:?}");
            }
        }
    }
}
