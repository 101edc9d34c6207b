//! One trial: two versions of a drafted law in both languages, and what is told of them.

use super::chance::Chance;
use super::draft::{Kind, Law, NodeId};
use super::edits::{Edit, amend};
use super::print::{Printed, print};
use std::collections::BTreeSet;
use tuzetu::compare::Sides;
use tuzetu::document::Document;
use tuzetu::parity::{Finding, Texts, changes, parity};
use tuzetu::parse::read;
use tuzetu::text::language::{ByLanguage, Language};

/// A law as it was and as it became in both languages alike.
pub struct Trial {
    /// The law of both versions.
    pub laws: Sides<Law>,
    /// What was edited.
    pub touched: Vec<NodeId>,
    old: [Text; 2],
    new: [Text; 2],
}

/// A printed law that is read.
#[derive(Clone)]
pub struct Text {
    /// As it was printed.
    pub printed: Printed,
    /// As it was read.
    pub document: Document,
}

/// What is told: where, of what kind, and how it was said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// The provisions that it is told of.
    pub nodes: BTreeSet<NodeId>,
    /// Its kind.
    pub kind: &'static str,
    /// The words, for people.
    pub says: String,
}

/// The languages of the law.
pub const LANGUAGES: [Language; 2] = [Language::Russian, Language::Kazakh];

impl Text {
    /// A law in a language.
    pub fn of(law: &Law, language: Language) -> Self {
        let printed = print(law, language);
        let document = read(printed.text.clone(), language);
        Self { printed, document }
    }
}

/// An error that is planted in one language.
pub struct Plant {
    /// In which.
    pub language: Language,
    /// What it was done to.
    pub nodes: Vec<NodeId>,
    /// That and what stands beside it: which of two new neighbours one language lacks
    /// nobody can always tell.
    pub near: Vec<NodeId>,
    /// All that stands in one list with it: an article in the whole law.
    pub list: Vec<NodeId>,
    /// The text with the error.
    pub text: Text,
    /// The lines that differ from what is right.
    pub says: String,
}

impl Trial {
    /// A law of about so many provisions with so many edits.
    pub fn new(provisions: usize, edits: usize, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let old = Law::draft(provisions, &mut chance);
        let mut new = old.clone();
        let touched = amend(&mut new, edits, &mut chance);
        let texts = |law: &Law| LANGUAGES.map(|language| Text::of(law, language));
        Self { old: texts(&old), new: texts(&new), laws: Sides::new(old, new), touched }
    }

    /// How many provisions the later version has.
    pub fn provisions(&self) -> usize {
        self.new[0].printed.provisions()
    }

    /// One more edit, in one language alone.
    pub fn plant(&self, edit: Edit, chance: &mut Chance) -> Option<Plant> {
        let mut law = self.laws.new.clone();
        let nodes = edit.apply(&mut law, &self.touched, chance);
        let language = *chance.pick(&LANGUAGES);
        let text = Text::of(&law, language);
        let was = &self.new[LANGUAGES.iter().position(|each| *each == language)?];
        let is_other = text.printed.text != was.printed.text;
        // Of what is new in both nobody can tell that the words do not say the same.
        let is_told = edit != Edit::Reworded || nodes.iter().all(|id| !self.touched.contains(id));
        let says = differing(&was.printed.text, &text.printed.text);
        let of = |list: fn(&Law, NodeId) -> Vec<NodeId>| -> Vec<NodeId> {
            let laws = [&self.laws.new, &law];
            nodes.iter().flat_map(|id| laws.map(|law| list(law, *id))).flatten().collect()
        };
        let near: Vec<NodeId> = of(beside).into_iter().chain(nodes.iter().copied()).collect();
        let list = of(list);
        // Nobody can tell it from a neighbour that says the same.
        let is_said = |id: &&NodeId| nodes.iter().any(|node| says_the_same(&law, [**id, *node]));
        let nodes = near.iter().filter(is_said).copied().collect();
        let plant = Plant { language, nodes, near, list, text, says };
        (!plant.nodes.is_empty() && is_other && is_told).then_some(plant)
    }

    /// What is told of the changes, with or without an error.
    pub fn changes(&self, plant: Option<&Plant>) -> Vec<Told> {
        let (old, new) = (self.old.each_ref(), self.later(plant));
        let texts = Sides::new(texts(old), texts(new));
        let found = changes(texts.as_ref());
        let told_old = found.old.iter().map(|each| told(each, old));
        told_old.chain(found.new.iter().map(|each| told(each, new))).collect()
    }

    /// What is told of the later version alone.
    pub fn parity(&self, plant: Option<&Plant>) -> Vec<Told> {
        let new = self.later(plant);
        parity(&texts(new)).findings.iter().map(|each| told(each, new)).collect()
    }

    fn later<'a>(&'a self, plant: Option<&'a Plant>) -> [&'a Text; 2] {
        let mut new = self.new.each_ref();
        if let Some(plant) = plant {
            new[usize::from(plant.language == Language::Kazakh)] = &plant.text;
        }
        new
    }
}

/// What stands before and behind a provision.
fn beside(law: &Law, node: NodeId) -> Vec<NodeId> {
    let is_known = node.0 < law.nodes.len();
    let siblings = if is_known { law.siblings(node) } else { &[] };
    let Some(at) = siblings.iter().position(|each| *each == node) else { return Vec::new() };
    siblings[at.saturating_sub(1)..(at + 2).min(siblings.len())].to_vec()
}

/// Whether two provisions are one, or have the same words and nothing in them.
fn says_the_same(law: &Law, [one, other]: [NodeId; 2]) -> bool {
    let words = |id: NodeId| law.nodes.get(id.0).filter(|node| !node.clauses.is_empty());
    let same = words(one).zip(words(other)).filter(|(one, other)| one.clauses == other.clauses);
    one == other
        || same.is_some_and(|(one, other)| one.children.is_empty() && other.children.is_empty())
}

/// What is numbered with a provision.
fn list(law: &Law, node: NodeId) -> Vec<NodeId> {
    match law.nodes.get(node.0) {
        Some(each) if each.kind == Kind::Article => law.all_of(Kind::Article),
        Some(_) => law.siblings(node).to_vec(),
        None => Vec::new(),
    }
}

/// The lines that one text has and the other has not.
fn differing(was: &str, is: &str) -> String {
    let only = |text: &str, other: &str| {
        let others: BTreeSet<&str> = other.lines().collect();
        let lines = text.lines().filter(|line| !others.contains(line)).take(4);
        lines.collect::<Vec<_>>().join("\n      ")
    };
    format!("\n    - {}\n    + {}", only(was, is), only(is, was))
}

fn texts(each: [&Text; 2]) -> Texts<'_> {
    ByLanguage { ru: Some(&each[0].document), kk: Some(&each[1].document), en: None }
}

fn told(finding: &Finding, texts: [&Text; 2]) -> Told {
    let mut nodes = BTreeSet::new();
    let mut says = Vec::new();
    for (language, text) in LANGUAGES.into_iter().zip(texts) {
        let Some(id) = *finding.row.get(language) else { continue };
        let provision = text.document.provision(id);
        nodes.extend(text.printed.node_at(provision.span().start));
        let shown = finding.spans.get(language).iter().map(|span| text.document.words(*span));
        let whole = text.document.words(provision.span());
        says.push(format!("{language} [{}] {whole}", shown.collect::<Vec<_>>().join(" · ")));
    }
    Told { nodes, kind: finding.kind.name(), says: says.join("\n    ") }
}
