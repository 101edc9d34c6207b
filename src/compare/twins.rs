//! Twins: provisions of both sides with the same words, which stand nowhere else.

use super::comparison::Evidence;
use super::elsewhere::{Found, found_once, kinds_answer};
use super::pairing::{Pair, Pairing, may_answer};
use super::profile::{Profile, Profiles};
use super::sides::Sides;
use super::vocabulary::Passage;
use crate::document::{Document, Link, ProvisionId, ProvisionKind};
use crate::text::hash::Map;

/// Words that are fewer may stand anywhere by chance.
pub const FEWEST_WORDS: u32 = 3;

/// A passage of so many words that stand nowhere else is known by them.
const TELLING_WORDS: u32 = 8;

/// From how much likeness what stands in the same place is a likely partner.
const RIVAL: f32 = 0.5;

/// Of what may be a partner, how much before and after the place is looked at.
const NEAR: usize = 32;

/// What is the same in twins.
#[derive(Clone, Copy)]
pub enum Same {
    /// Every word.
    Words,
    /// Every word but the numbers, which a renumbering changes.
    WordsButNumbers,
}

impl Same {
    const fn key(self, passage: &Passage) -> u64 {
        match self {
            Self::Words => passage.identity,
            Self::WordsButNumbers => passage.masked,
        }
    }

    const fn fewest_words(self) -> u32 {
        match self {
            Self::Words => FEWEST_WORDS,
            Self::WordsButNumbers => 2 * FEWEST_WORDS,
        }
    }

    const fn evidence(self) -> Evidence {
        match self {
            Self::Words => Evidence::Identical,
            Self::WordsButNumbers => Evidence::Text,
        }
    }
}

/// The provisions whose own words are the same and stand once on each side.
pub struct Twins<'a> {
    documents: Sides<&'a Document>,
    profiles: &'a Profiles<'a>,
    same: Same,
    pairs: Vec<Pair>,
    has_twin: Sides<Vec<bool>>,
    single: Sides<Single>,
    homes: Sides<Homes>,
    /// How many words of twins stand in an old provision and in a new one.
    votes: Votes,
    at_its_address: &'a Addresses,
}

/// What stands at the address of each provision on the other side.
pub struct Addresses(Sides<Vec<Link>>);

impl Addresses {
    /// Looks up all of them at once.
    pub fn new(documents: Sides<&Document>) -> Self {
        let olds = documents.old.iter().map(|(id, each)| (each.address.as_str(), id));
        let olds: Map<&str, ProvisionId> = olds.collect();
        let mut same = documents.map(|document| vec![Link::NONE; document.provisions().len()]);
        for (new, each) in documents.new.iter() {
            if let Some(old) = olds.get(each.address.as_str()) {
                same.old[old.0] = Link::to(new);
                same.new[new.0] = Link::to(*old);
            }
        }
        Self(same)
    }
}

impl<'a> Twins<'a> {
    /// Finds them.
    pub fn new(
        documents: Sides<&'a Document>,
        profiles: &'a Profiles<'a>,
        at_its_address: &'a Addresses,
        same: Same,
    ) -> Self {
        let texts = profiles.texts;
        let firsts = texts.firsts(|passage| same.key(passage));
        let mut places = vec![Sides::<Found>::default(); firsts.len()];
        let found = documents.zip(texts.readings.as_ref()).map(|(document, readings)| {
            document.iter().zip(readings).filter_map(|((id, each), reading)| {
                let words = texts.passage_of(reading).words;
                let counts = each.is_normative() && words >= same.fewest_words();
                counts.then(|| (firsts[reading.passage as usize] as usize, id))
            })
        });
        found.old.for_each(|(first, id)| places[first].old.add(id));
        found.new.for_each(|(first, id)| places[first].new.add(id));
        let mut pairs: Vec<_> = found_once(places).collect();
        // What is asked for in reading order stands together in memory.
        pairs.sort_unstable_by_key(|pair| pair.old);
        pairs.retain(|pair| kinds_answer(documents, *pair));
        let mut has_twin = documents.map(|document| vec![false; document.provisions().len()]);
        for pair in &pairs {
            has_twin.old[pair.old.0] = true;
            has_twin.new[pair.new.0] = true;
        }
        let single =
            documents.zip(has_twin.as_ref()).map(|(document, twins)| Single::new(document, twins));
        let votes = votes(documents, profiles, &pairs);
        let homes = homes(documents, &votes);
        Self { documents, profiles, same, pairs, has_twin, single, homes, votes, at_its_address }
    }

    /// Pairs them wherever they stand.
    pub fn join_everywhere(&self, pairing: &mut Pairing) {
        for pair in &self.pairs {
            pairing.join(*pair, self.same.evidence());
        }
    }

    /// Pairs those of which neither has a likely partner in its place: a sentence
    /// that is repeated elsewhere stays where it is.
    pub fn join_unrivalled(&self, pairing: &mut Pairing) {
        for pair in &self.pairs {
            if pairing.is_free(*pair) && (self.is_at_home(*pair) || !self.has_rival(*pair)) {
                pairing.join(*pair, self.same.evidence());
            }
        }
    }

    /// Whether most of what stands beside either has its twins beside the other, and
    /// that is more than the pair itself.
    fn is_at_home(&self, pair: Pair) -> bool {
        let parents = self.documents.zip(pair).map(|(document, id)| document.provision(id).parent);
        let (Some(old), Some(new)) = (parents.old, parents.new) else { return false };
        let own = self.profiles.pair(pair).old.passage.words;
        self.homes.old.of(old) == Some(new)
            && self.homes.new.of(new) == Some(old)
            && self.votes.get(&(old, new)).is_some_and(|votes| *votes > 2 * own)
    }

    /// Whether something else, which has no twin of its own, is a likely partner of
    /// either: what holds the twins of what it holds, or something much like it in
    /// its place.
    fn has_rival(&self, pair: Pair) -> bool {
        let Self { documents: Sides { old, new }, homes, single, .. } = self;
        let by_children = [
            homes.old.of(pair.old).map(|new| Sides::new(pair.old, new)),
            homes.new.of(pair.new).map(|old| Sides::new(old, pair.new)),
        ];
        let news = self.at_its_address.0.old[pair.old.0].provision().into_iter();
        let news = news.chain(Self::beside(old, pair.old, &homes.old, &single.new));
        let olds = self.at_its_address.0.new[pair.new.0].provision().into_iter();
        let olds = olds.chain(Self::beside(new, pair.new, &homes.new, &single.old));
        let news = news.map(|new| Sides::new(pair.old, new));
        let olds = olds.map(|old| Sides::new(old, pair.new));
        let is_alike = |rival: &Pair| self.profiles.are_alike(self.profiles.pair(*rival), RIVAL);
        // Of a passage the words tell more than the items of the list below them.
        let kind = old.provision(pair.old).kind;
        let tells = may_answer(kind, ProvisionKind::Indent)
            && self.profiles.pair(pair).old.passage.words >= TELLING_WORDS;
        let by_children = by_children.into_iter().flatten().filter(|_| !tells);
        by_children
            .filter(|rival| self.outvotes(*rival, pair))
            .any(|rival| self.is_free(pair, rival))
            || news.chain(olds).any(|rival| self.is_free(pair, rival) && is_alike(&rival))
    }

    /// Whether nearly all that stands in the one of `pair` that `rival` has too has
    /// its twins in the other one of `rival`.
    fn outvotes(&self, rival: Pair, pair: Pair) -> bool {
        let sum = |document: &Document, profiles: &[Profile], id: ProvisionId| {
            document.children(id).map(|child| profiles[child.0].passage.words).sum::<u32>()
        };
        let all = if rival.old == pair.old {
            sum(self.documents.old, &self.profiles.sides.old, pair.old)
        } else {
            sum(self.documents.new, &self.profiles.sides.new, pair.new)
        };
        let votes = self.votes.get(&(rival.old, rival.new)).copied().unwrap_or_default();
        4 * votes > 3 * all
    }

    /// Whether what `rival` has beside one of `pair` has no twin, and other words.
    fn is_free(&self, pair: Pair, rival: Pair) -> bool {
        let has_twin = Sides::new(
            self.has_twin.old[rival.old.0] && rival.old != pair.old,
            self.has_twin.new[rival.new.0] && rival.new != pair.new,
        );
        let passages = self.profiles.pair(rival).map(|profile| profile.passage);
        rival != pair
            && !has_twin.old
            && !has_twin.new
            && passages.old.identity != passages.new.identity
    }

    /// What has no twin and stands about as far in the provision that most
    /// neighbours of `id` have their twins in as `id` stands in its own.
    fn beside<'b>(
        here: &Document,
        id: ProvisionId,
        homes: &Homes,
        single: &'b Single,
    ) -> impl Iterator<Item = ProvisionId> + use<'b> {
        let parent = here.provision(id).parent;
        let place = parent.and_then(|parent| Some((parent, homes.of(parent)?)));
        let near = place.map(|(parent, home)| {
            let single = single.inside(home);
            let about = ProvisionId(home.0 + id.0 - parent.0);
            let at = single.partition_point(|each| *each < about);
            &single[at.saturating_sub(NEAR)..(at + NEAR).min(single.len())]
        });
        near.into_iter().flatten().copied()
    }
}

/// What stands in each provision and has no twin.
struct Single {
    /// What stands in the first, then in the second, and so on.
    ids: Vec<ProvisionId>,
    /// Where that of each ends.
    ends: Vec<usize>,
}

impl Single {
    fn new(document: &Document, has_twin: &[bool]) -> Self {
        let (mut ids, mut ends) = (Vec::new(), Vec::with_capacity(has_twin.len()));
        for (holder, _) in document.iter() {
            ids.extend(document.children(holder).filter(|id| !has_twin[id.0]));
            ends.push(ids.len());
        }
        Self { ids, ends }
    }

    fn inside(&self, holder: ProvisionId) -> &[ProvisionId] {
        let start = holder.0.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.ids[start..self.ends[holder.0]]
    }
}

/// How many words of twins stand in an old provision and in a new one.
type Votes = Map<(ProvisionId, ProvisionId), u32>;

fn votes(documents: Sides<&Document>, profiles: &Profiles, pairs: &[Pair]) -> Votes {
    let mut votes = Votes::default();
    for pair in pairs {
        let parents = documents.zip(*pair).map(|(document, id)| document.provision(id).parent);
        if let (Some(old), Some(new)) = (parents.old, parents.new) {
            *votes.entry((old, new)).or_default() += profiles.pair(*pair).old.passage.words;
        }
    }
    votes
}

/// For each provision, where most of what stands in it has its twins, and how many words
/// of them.
struct Homes(Vec<(u32, ProvisionId)>);

impl Homes {
    fn new(document: &Document) -> Self {
        Self(vec![(0, ProvisionId(0)); document.provisions().len()])
    }

    fn of(&self, id: ProvisionId) -> Option<ProvisionId> {
        let (votes, home) = self.0[id.0];
        (votes > 0).then_some(home)
    }

    fn enter(&mut self, id: ProvisionId, home: (u32, ProvisionId)) {
        self.0[id.0] = self.0[id.0].max(home);
    }
}

fn homes(documents: Sides<&Document>, votes: &Votes) -> Sides<Homes> {
    let mut homes = documents.map(Homes::new);
    for ((old, new), votes) in votes {
        homes.old.enter(*old, (*votes, *new));
        homes.new.enter(*new, (*votes, *old));
    }
    homes
}
