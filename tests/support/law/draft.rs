//! A law as a tree of words. Every word has an identity that it keeps through
//! all edits: from it the truth about two versions is known.

use super::vocabulary::Tongue;
use std::collections::HashMap;
use std::rc::Rc;

/// A provision, the same in both versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub usize);

/// A word, the same in both versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub u32);

/// What a word prints.
#[derive(Clone, Debug)]
pub enum Said {
    /// Itself: a word, a number, or one mark.
    Text(Rc<str>),
    /// The number of a provision of this law, with what is joined to it.
    Number(NodeId, Rc<str>),
    /// Nothing yet: a citation is written when all provisions are known.
    Citation,
}

/// A word or a mark.
#[derive(Clone, Debug)]
pub struct Word {
    /// Its identity.
    pub id: WordId,
    /// What it prints.
    pub said: Said,
    /// Whether no space stands before it.
    pub is_glued: bool,
}

impl Word {
    /// The text that it always prints.
    pub fn text(&self) -> &str {
        match &self.said {
            Said::Text(text) => text,
            Said::Number(..) | Said::Citation => "",
        }
    }

    /// Whether it is a plain word, of letters only.
    pub fn is_plain(&self) -> bool {
        self.text().chars().count() > 3
            && self.text().chars().all(|c| c.is_alphabetic() || c == '-')
    }

    /// Whether it is a plain number.
    pub fn is_number(&self) -> bool {
        !self.text().is_empty() && self.text().bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether it ends a sentence.
    pub fn is_stop(&self) -> bool {
        self.text() == "."
    }
}

/// What a provision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The title of the act.
    Title,
    /// Holds articles; also what stands above chapters.
    Chapter,
    /// Holds the rest.
    Article,
    /// `1.`
    Paragraph,
    /// `1)`
    Subparagraph,
    /// A passage without a number.
    Passage,
}

/// A number such as 18-1; it is read by the printed label only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number(pub usize, pub usize);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self(main, inserted) = self;
        if *inserted == 0 { write!(f, "{main}") } else { write!(f, "{main}-{inserted}") }
    }
}

/// How many words around a number belong to its citation.
const AROUND: usize = 5;

/// A provision.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Its number, where it prints one.
    pub number: Option<Number>,
    /// What its label prints around the number.
    pub around: (Rc<str>, Rc<str>),
    /// Its heading.
    pub heading: Vec<Word>,
    /// Its own words.
    pub text: Vec<Word>,
    /// What stands in it.
    pub children: Vec<NodeId>,
    /// What it stands in.
    pub parent: Option<NodeId>,
    /// Whether its words are a standard clause that others have too.
    pub clause: Option<usize>,
}

/// A law.
#[derive(Clone, Debug)]
pub struct Law {
    /// Its language.
    pub tongue: Tongue,
    /// All provisions that ever were, by id.
    pub nodes: Vec<Node>,
    /// Those that stand in nothing, in order.
    pub roots: Vec<NodeId>,
    /// Whether it is a real law, whose citations are not known.
    pub is_real: bool,
    /// The next word's identity.
    pub next_word: u32,
}

impl Law {
    /// A law with nothing in it.
    pub const fn new(tongue: Tongue) -> Self {
        Self { tongue, nodes: Vec::new(), roots: Vec::new(), is_real: false, next_word: 0 }
    }

    /// The provision of an id.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// The same, to be changed.
    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }

    /// A new provision that stands nowhere yet.
    pub fn add(&mut self, kind: Kind) -> NodeId {
        let words = self.tongue.vocabulary();
        let around = match kind {
            Kind::Chapter => words.chapter,
            Kind::Article => words.article,
            Kind::Paragraph => ("", "."),
            Kind::Subparagraph => ("", ")"),
            Kind::Title | Kind::Passage => ("", ""),
        };
        self.nodes.push(Node {
            kind,
            number: None,
            around: (around.0.into(), around.1.into()),
            heading: Vec::new(),
            text: Vec::new(),
            children: Vec::new(),
            parent: None,
            clause: None,
        });
        NodeId(self.nodes.len() - 1)
    }

    /// What stands beside each other in a provision, or at the top.
    pub fn children(&self, parent: Option<NodeId>) -> &Vec<NodeId> {
        parent.map_or(&self.roots, |parent| &self.node(parent).children)
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self, parent: Option<NodeId>) -> &mut Vec<NodeId> {
        match parent {
            Some(parent) => &mut self.nodes[parent.0].children,
            None => &mut self.roots,
        }
    }

    /// Puts a provision into another, before what stands at `at`.
    pub fn insert(&mut self, parent: Option<NodeId>, at: usize, node: NodeId) {
        self.children_mut(parent).insert(at, node);
        self.node_mut(node).parent = parent;
    }

    /// Puts a provision into another, after all others.
    pub fn append(&mut self, parent: Option<NodeId>, node: NodeId) {
        self.insert(parent, self.children(parent).len(), node);
    }

    /// Whether a word of a provision's text is no part of a citation.
    pub fn is_loose(&self, node: NodeId, at: usize) -> bool {
        let text = &self.node(node).text;
        let near = at.saturating_sub(AROUND)..(at + AROUND).min(text.len());
        text[near].iter().all(|word| matches!(word.said, Said::Text(_)))
    }

    /// Takes a provision and what stands in it out of the law.
    pub fn remove(&mut self, node: NodeId) {
        let parent = self.node(node).parent;
        self.children_mut(parent).retain(|each| *each != node);
    }

    /// Where a provision stands among its siblings.
    pub fn place(&self, node: NodeId) -> usize {
        let siblings = self.children(self.node(node).parent);
        siblings.iter().position(|each| *each == node).unwrap_or(0)
    }

    /// A provision and all that stands in it, in reading order.
    pub fn below(&self, node: NodeId) -> Vec<NodeId> {
        let mut all = vec![node];
        for child in &self.node(node).children {
            all.extend(self.below(*child));
        }
        all
    }

    /// All provisions in reading order.
    pub fn all(&self) -> Vec<NodeId> {
        self.roots.iter().flat_map(|root| self.below(*root)).collect()
    }

    /// All of a kind in reading order.
    pub fn all_of(&self, kind: Kind) -> Vec<NodeId> {
        self.all().into_iter().filter(|id| self.node(*id).kind == kind).collect()
    }

    /// The article that a provision is or stands in.
    pub fn article_of(&self, node: NodeId) -> Option<NodeId> {
        let mut line = std::iter::successors(Some(node), |id| self.node(*id).parent);
        line.find(|id| self.node(*id).kind == Kind::Article)
    }

    /// Words with identities of their own. Marks become words of their own too.
    pub fn words(&mut self, phrase: &str) -> Vec<Word> {
        let mut words = Vec::new();
        for chunk in phrase.split_whitespace() {
            let mut is_glued = chunk.starts_with(',');
            for atom in atoms(chunk) {
                words.push(self.word(Said::Text(atom.into()), is_glued));
                is_glued = true;
            }
        }
        words
    }

    /// A word with an identity of its own.
    pub fn word(&mut self, said: Said, is_glued: bool) -> Word {
        self.next_word += 1;
        Word { id: WordId(self.next_word), said, is_glued }
    }

    /// Where each provision stands, by its own parent and place.
    pub fn places(&self) -> HashMap<NodeId, usize> {
        self.all().into_iter().enumerate().map(|(at, id)| (id, at)).collect()
    }
}

/// Marks at both ends of a chunk stand alone; what is inside stays whole.
fn atoms(chunk: &str) -> Vec<&str> {
    let is_letter = |c: char| c.is_alphanumeric() || c == '{' || c == '}';
    let start = chunk.find(is_letter).unwrap_or(chunk.len());
    let end = chunk
        .rfind(is_letter)
        .map_or(start, |at| at + chunk[at..].chars().next().map_or(0, char::len_utf8));
    let each = |from: usize, to: usize| {
        chunk[from..to]
            .char_indices()
            .map(move |(at, c)| &chunk[from + at..from + at + c.len_utf8()])
    };
    let middle = (start < end).then_some(&chunk[start..end]);
    each(0, start).chain(middle).chain(each(end, chunk.len())).collect()
}
