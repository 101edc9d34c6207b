//! A law in no language: what each sentence says is kept as places in the tables of
//! phrases, so that it can be printed in either.

use super::chance::Chance;
use super::phrases::{
    DEEDS_DONE, Frame, IN_WORDS, LISTS, MANNERS, MODALS, MONTHS, NUMBERS, OBJECTS, SENTENCES,
    SUBJECTS, VERBS,
};

/// A provision, the same in all versions and languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub usize);

/// What a provision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Holds articles.
    Chapter,
    /// Holds paragraphs.
    Article,
    /// Says something, or leads into a list.
    Paragraph,
    /// Of a list.
    Item,
}

/// Which frame a sentence has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// That of a paragraph.
    Sentence(usize),
    /// What leads into a list of a kind.
    Lead(usize),
    /// An item of a list of a kind.
    Item(usize, usize),
}

impl Which {
    /// The frame.
    pub fn frame(self) -> &'static Frame {
        match self {
            Self::Sentence(at) => &SENTENCES[at],
            Self::Lead(list) => &LISTS[list].lead,
            Self::Item(list, at) => &LISTS[list].items[at],
        }
    }

    /// Whether it has a slot.
    pub fn has(self, slot: &str) -> bool {
        self.frame().said[0].contains(slot)
    }
}

/// A sentence: each slot is a place in its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// The frame.
    pub which: Which,
    /// Who acts.
    pub subject: usize,
    /// Must or may.
    pub modal: usize,
    /// Do.
    pub verb: usize,
    /// Does.
    pub deed: usize,
    /// With what.
    pub object: usize,
    /// How.
    pub manner: Option<usize>,
    /// A number.
    pub number: usize,
    /// A number in words.
    pub in_words: usize,
    /// Day, month and year.
    pub date: [usize; 3],
    /// An article, and a paragraph of it.
    pub cites: (Option<NodeId>, Option<NodeId>),
    /// What only this kind of sentence is about.
    pub about: usize,
}

impl Clause {
    /// A sentence of a frame.
    pub fn new(which: Which, chance: &mut Chance) -> Self {
        let has_manner = which.has("{a}") && chance.happens(400);
        Self {
            which,
            subject: chance.below(SUBJECTS.len()),
            modal: chance.below(MODALS.len()),
            verb: chance.below(VERBS.len()),
            deed: chance.below(DEEDS_DONE.len()),
            object: chance.below(OBJECTS.len()),
            manner: has_manner.then(|| chance.below(MANNERS.len())),
            number: chance.below(NUMBERS.len()),
            in_words: chance.below(IN_WORDS.len()),
            date: [chance.between(1, 28), chance.below(MONTHS.len()), chance.between(2025, 2031)],
            cites: (None, None),
            about: chance.below(which.frame().about.len()),
        }
    }

    /// A sentence of a paragraph.
    pub fn sentence(chance: &mut Chance) -> Self {
        let which = Which::Sentence(chance.below(SENTENCES.len()));
        Self::new(which, chance)
    }

    fn item(list: usize, chance: &mut Chance) -> Self {
        let which = Which::Item(list, chance.below(LISTS[list].items.len()));
        let clause = Self::new(which, chance);
        // What has no object is known by what it is about.
        Self { object: if which.has("{o}") { clause.object } else { 0 }, ..clause }
    }
}

/// A provision.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Which heading of all there can be it has.
    pub heading: Option<usize>,
    /// What it says.
    pub clauses: Vec<Clause>,
    /// What stands in it.
    pub children: Vec<NodeId>,
    /// What it stands in.
    pub parent: Option<NodeId>,
}

/// A law.
#[derive(Clone, Debug, Default)]
pub struct Law {
    /// All provisions that ever were, by id.
    pub nodes: Vec<Node>,
    /// The chapters.
    pub roots: Vec<NodeId>,
}

impl Law {
    /// A law of about so many provisions.
    pub fn draft(provisions: usize, chance: &mut Chance) -> Self {
        let mut law = Self::default();
        while law.nodes.len() < provisions {
            let chapter = law.titled(Kind::Chapter);
            law.roots.push(chapter);
            for _ in 0..chance.between(3, 6) {
                let article = law.article(chance);
                law.put(chapter, usize::MAX, article);
            }
        }
        for at in 0..law.nodes.len() {
            law.cite(NodeId(at), chance);
        }
        law
    }

    /// An article with its paragraphs, which stands nowhere yet.
    pub fn article(&mut self, chance: &mut Chance) -> NodeId {
        let article = self.titled(Kind::Article);
        for _ in 0..chance.between(2, 6) {
            let paragraph = self.paragraph(chance);
            self.put(article, usize::MAX, paragraph);
        }
        article
    }

    /// A paragraph, every third one with a list.
    pub fn paragraph(&mut self, chance: &mut Chance) -> NodeId {
        if !chance.happens(330) {
            let clauses = (0..=chance.weighed(&[60, 30, 10])).map(|_| Clause::sentence(chance));
            let clauses = clauses.collect();
            return self.add(Kind::Paragraph, None, clauses);
        }
        let list = chance.below(LISTS.len());
        let lead = Clause::new(Which::Lead(list), chance);
        let paragraph = self.add(Kind::Paragraph, None, vec![lead]);
        for _ in 0..chance.between(3, 7) {
            let item = self.item(paragraph, list, chance);
            self.put(paragraph, usize::MAX, item);
        }
        paragraph
    }

    /// An item that says what no other of its list says.
    pub fn item(&mut self, holder: NodeId, list: usize, chance: &mut Chance) -> NodeId {
        let mut clause = Clause::item(list, chance);
        let is_there = |clause: &Clause| {
            let items = self.node(holder).children.iter();
            let mut said = items.map(|item| &self.node(*item).clauses[0]);
            said.any(|said| (said.about, said.object) == (clause.about, clause.object))
        };
        while is_there(&clause) {
            clause = Clause::item(list, chance);
        }
        self.add(Kind::Item, None, vec![clause])
    }

    /// A provision with a heading that no other has.
    fn titled(&mut self, kind: Kind) -> NodeId {
        let heading = self.nodes.iter().filter(|node| node.heading.is_some()).count();
        self.add(kind, Some(heading), Vec::new())
    }

    /// Whether another provision names it.
    pub fn is_cited(&self, node: NodeId) -> bool {
        let mut clauses = self.nodes.iter().flat_map(|node| &node.clauses);
        clauses.any(|clause| {
            let (article, paragraph) = clause.cites;
            clause.which.has("{c}") && (article == Some(node) || paragraph == Some(node))
        })
    }

    /// A provision that stands nowhere yet.
    pub fn add(&mut self, kind: Kind, heading: Option<usize>, clauses: Vec<Clause>) -> NodeId {
        self.nodes.push(Node { kind, heading, clauses, children: Vec::new(), parent: None });
        NodeId(self.nodes.len() - 1)
    }

    /// The provision of an id.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// The same, to be changed.
    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }

    /// Puts a provision into another, before what stands at `at`.
    pub fn put(&mut self, parent: NodeId, at: usize, node: NodeId) {
        let children = &mut self.nodes[parent.0].children;
        children.insert(at.min(children.len()), node);
        self.nodes[node.0].parent = Some(parent);
    }

    /// Takes a provision out of the law.
    pub fn remove(&mut self, node: NodeId) {
        if let Some(parent) = self.node(node).parent {
            self.node_mut(parent).children.retain(|each| *each != node);
        }
    }

    /// What stands beside one another.
    pub fn siblings(&self, node: NodeId) -> &[NodeId] {
        self.node(node).parent.map_or(&self.roots[..], |parent| &self.node(parent).children)
    }

    /// Where a provision stands among its siblings.
    pub fn place(&self, node: NodeId) -> usize {
        self.siblings(node).iter().position(|each| *each == node).unwrap_or(0)
    }

    /// All that stands in the law, in reading order.
    pub fn all(&self) -> Vec<NodeId> {
        let mut open: Vec<NodeId> = self.roots.iter().rev().copied().collect();
        let mut all = Vec::new();
        while let Some(node) = open.pop() {
            all.push(node);
            open.extend(self.node(node).children.iter().rev());
        }
        all
    }

    /// All of a kind, in reading order.
    pub fn all_of(&self, kind: Kind) -> Vec<NodeId> {
        self.all().into_iter().filter(|id| self.node(*id).kind == kind).collect()
    }

    /// Fills what cites and names nothing yet.
    pub fn cite(&mut self, node: NodeId, chance: &mut Chance) {
        let articles = self.all_of(Kind::Article);
        for at in 0..self.node(node).clauses.len() {
            if self.node(node).clauses[at].cites.0.is_none() && !articles.is_empty() {
                let article = *chance.pick(&articles);
                let paragraphs = &self.node(article).children;
                let paragraph = chance.happens(500).then(|| *chance.pick(paragraphs));
                self.node_mut(node).clauses[at].cites = (Some(article), paragraph);
            }
        }
    }
}
