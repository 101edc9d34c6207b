//! What a split is looked for among: passages in no pair, or in a pair that
//! little speaks for, and the pairs beside them.

use super::bag::Bag;
use super::pairing::{Pair, Pairing, may_answer};
use super::profile::{Profile, Profiles};
use super::sides::Sides;
use crate::document::{Document, ProvisionId, ProvisionKind};

/// Below this likeness a pair may be parted, if the words of the pair beside it
/// say more.
const LOOSE: f32 = 0.45;

/// The side that a provision stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The earlier document.
    Old,
    /// The later one.
    New,
}

impl Which {
    /// The side across.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Old => Self::New,
            Self::New => Self::Old,
        }
    }

    /// The provision of a pair that stands on it.
    pub const fn of(self, pair: Pair) -> ProvisionId {
        match self {
            Self::Old => pair.old,
            Self::New => pair.new,
        }
    }
}

/// The pairs with their words, asked from either side.
pub struct Neighbours<'a> {
    /// The documents.
    pub documents: Sides<&'a Document>,
    /// Their words.
    pub profiles: &'a Profiles<'a>,
    pairing: &'a Pairing,
    /// Whether the pair of each old provision may be parted; empty where none may.
    loose: Vec<bool>,
}

impl<'a> Neighbours<'a> {
    /// All pairs as firm.
    pub fn new(
        documents: Sides<&'a Document>,
        profiles: &'a Profiles<'a>,
        pairing: &'a Pairing,
    ) -> Self {
        Self { documents, profiles, pairing, loose: Vec::new() }
    }

    /// Looks which pairs little speaks for.
    pub fn loosen(&mut self) {
        let mut loose = vec![false; self.documents.old.provisions().len()];
        for pair in self.pairing.pairs() {
            loose[pair.old.0] = self.is_loose(pair);
        }
        self.loose = loose;
    }

    /// The document of one side.
    pub const fn document(&self, which: Which) -> &'a Document {
        match which {
            Which::Old => self.documents.old,
            Which::New => self.documents.new,
        }
    }

    /// What is known of a provision.
    pub fn profile(&self, id: ProvisionId, which: Which) -> &'a Profile<'a> {
        match which {
            Which::Old => &self.profiles.sides.old[id.0],
            Which::New => &self.profiles.sides.new[id.0],
        }
    }

    /// A provision's own words.
    pub fn bag(&self, id: ProvisionId, which: Which) -> Bag<'_> {
        self.profiles.own(self.profile(id, which))
    }

    /// The own words of a pair.
    pub fn bags(&self, pair: Pair) -> Sides<Bag<'_>> {
        Sides::new(self.bag(pair.old, Which::Old), self.bag(pair.new, Which::New))
    }

    /// The pair of law that a provision is in: an editorial footnote neither gives
    /// words to what stands beside it nor takes them from it.
    pub fn pair(&self, id: ProvisionId, which: Which) -> Option<Pair> {
        self.document(which).provision(id).is_normative().then_some(())?;
        Some(match which {
            Which::Old => Sides::new(id, self.pairing.new_of(id)?),
            Which::New => Sides::new(self.pairing.old_of(id)?, id),
        })
    }

    /// Whether so much speaks for a pair that it may not be parted.
    pub fn is_firm(&self, pair: Pair) -> bool {
        self.loose.get(pair.old.0) != Some(&true)
    }

    /// Whether a provision may be a piece of another: a passage in no pair, or in
    /// one that may be parted, and with nothing in it.
    pub fn may_share(&self, id: ProvisionId, which: Which) -> bool {
        let document = self.document(which);
        match self.pair(id, which) {
            Some(pair) => !self.is_firm(pair) && is_leaf(document, id),
            None => is_passage(document, id),
        }
    }

    /// Whether the letters of a pair are not the same.
    pub fn is_amended(&self, pair: Pair) -> bool {
        let prints = self.profiles.pair(pair).map(|profile| profile.passage.print);
        prints.old != prints.new
    }

    /// Whether a pair came from another list: it does not part those between which
    /// it was put.
    pub fn came_from_elsewhere(&self, pair: Pair) -> bool {
        let parents = self.documents.zip(pair).map(|(document, id)| document.provision(id).parent);
        let partners = Sides::new(
            parents.old.and_then(|old| self.pairing.new_of(old)),
            parents.new.and_then(|new| self.pairing.old_of(new)),
        );
        partners.old.is_some() && partners.old != parents.new
            || partners.new.is_some() && partners.new != parents.old
    }

    /// Whether one side only says that the law repealed the other.
    pub fn is_repeal(&self, pair: Pair) -> bool {
        let repealed = self.profiles.pair(pair).map(|profile| profile.passage.is_stub);
        repealed.old != repealed.new
    }

    /// Whether a pair has little in common, and nothing stands in one side of it.
    fn is_loose(&self, pair: Pair) -> bool {
        self.is_amended(pair)
            && !self.is_repeal(pair)
            && self.profiles.likeness(self.bags(pair)) < LOOSE
            && (is_leaf(self.documents.old, pair.old) || is_leaf(self.documents.new, pair.new))
    }
}

fn is_passage(document: &Document, id: ProvisionId) -> bool {
    may_answer(document.provision(id).kind, ProvisionKind::Indent)
}

/// Whether nothing stands in a passage.
fn is_leaf(document: &Document, id: ProvisionId) -> bool {
    is_passage(document, id) && document.children(id).next().is_none()
}

/// What came last in the list below each provision, and in the outermost one.
pub struct Last<T>(Vec<Option<T>>);

impl<T: Clone> Last<T> {
    /// Nothing yet in any list of a document.
    pub fn in_lists_of(document: &Document) -> Self {
        Self(vec![None; document.provisions().len() + 1])
    }

    /// What came last in the list below `parent`.
    pub fn below(&mut self, parent: Option<ProvisionId>) -> &mut Option<T> {
        &mut self.0[parent.map_or(0, |parent| parent.0 + 1)]
    }
}
