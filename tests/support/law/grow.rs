//! Drafts a law: chapters of articles of paragraphs and subparagraphs.

use super::chance::Chance;
use super::draft::{Kind, Law, NodeId, Number, Said, Word};
use super::phrases::{Phrases, capital, waiting};
use super::vocabulary::Tongue;

/// What law is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Its language.
    pub tongue: Tongue,
    /// About how many provisions it has.
    pub provisions: usize,
    /// How many in a thousand repeat a standard clause word for word.
    pub repeated: usize,
    /// How many in a thousand repeat one with a word or two changed.
    pub nearly_repeated: usize,
    /// What makes it another law of the same shape.
    pub seed: u64,
}

/// Drafts provisions, for a whole law and for what edits insert.
#[derive(Clone, Debug)]
pub struct Drafter {
    /// Writes the sentences.
    pub phrases: Phrases,
    clauses: Vec<String>,
    items: Vec<String>,
    repeated: usize,
    nearly: usize,
}

/// How many different standard clauses a law with boilerplate has.
const CLAUSES: usize = 40;

impl Drafter {
    /// A drafter of laws of a shape.
    pub fn new(shape: Shape) -> Self {
        let mut phrases = Phrases::new(shape.tongue.vocabulary(), Chance::new(shape.seed));
        let clauses = (0..CLAUSES).map(|_| phrases.uncited_sentence()).collect();
        let items = (0..CLAUSES).map(|_| phrases.uncited_item()).collect();
        Self { phrases, clauses, items, repeated: shape.repeated, nearly: shape.nearly_repeated }
    }

    /// A whole law.
    pub fn law(&mut self, shape: Shape) -> Law {
        let mut law = Law::new(shape.tongue);
        let title = law.add(Kind::Title);
        law.node_mut(title).text = law.words(shape.tongue.vocabulary().title);
        law.append(None, title);
        while law.nodes.len() < shape.provisions {
            let chapter = law.add(Kind::Chapter);
            let heading = self.phrases.heading();
            law.node_mut(chapter).heading = law.words(&heading);
            law.append(None, chapter);
            for _ in 0..self.phrases.chance.between(4, 13) {
                let article = self.article(&mut law);
                law.append(Some(chapter), article);
                if law.nodes.len() >= shape.provisions {
                    break;
                }
            }
        }
        number_by_count(&mut law);
        cite(&mut law, &mut self.phrases);
        law
    }

    /// An article with what stands in it.
    pub fn article(&mut self, law: &mut Law) -> NodeId {
        let article = law.add(Kind::Article);
        let heading = self.phrases.heading();
        law.node_mut(article).heading = law.words(&heading);
        match self.phrases.chance.weighed(&[70, 15, 15]) {
            0 => {
                for _ in 0..self.phrases.chance.between(2, 7) {
                    let paragraph = self.paragraph(law);
                    law.append(Some(article), paragraph);
                }
            }
            1 => {
                self.say(law, article, true);
                for _ in 0..self.phrases.chance.below(4) {
                    let passage = law.add(Kind::Passage);
                    self.say(law, passage, true);
                    law.append(Some(article), passage);
                }
            }
            _ => self.list(law, article),
        }
        article
    }

    /// A paragraph, every third one with a list.
    pub fn paragraph(&mut self, law: &mut Law) -> NodeId {
        let paragraph = law.add(Kind::Paragraph);
        if self.phrases.chance.happens(330) {
            self.list(law, paragraph);
        } else {
            self.say(law, paragraph, true);
        }
        paragraph
    }

    /// A subparagraph without its place in a list.
    pub fn item(&mut self, law: &mut Law, end: &str) -> NodeId {
        let item = law.add(Kind::Subparagraph);
        let canned = self.canned(false);
        law.node_mut(item).clause = canned.as_ref().map(|(clause, _)| *clause);
        let words = match canned {
            Some((_, words)) => words,
            None if self.phrases.chance.happens(150) => self.phrases.definition(),
            None => self.phrases.item(),
        };
        law.node_mut(item).text = sentence(law, &words, end);
        item
    }

    fn list(&mut self, law: &mut Law, parent: NodeId) {
        let opening = self.phrases.sentence();
        law.node_mut(parent).text = sentence(law, &opening, ":");
        let items = self.phrases.chance.between(2, 8);
        for at in 1..=items {
            let item = self.item(law, if at == items { "." } else { ";" });
            law.append(Some(parent), item);
        }
    }

    /// Gives a provision one to three sentences, or a standard clause.
    fn say(&mut self, law: &mut Law, node: NodeId, is_whole: bool) {
        let canned = self.canned(is_whole);
        law.node_mut(node).clause = canned.as_ref().map(|(clause, _)| *clause);
        let words = match canned {
            Some((_, words)) => sentence(law, &words, "."),
            None => self.sentences(law),
        };
        law.node_mut(node).text = words;
    }

    /// One to three sentences.
    pub fn sentences(&mut self, law: &mut Law) -> Vec<Word> {
        let mut words = Vec::new();
        for _ in 0..=self.phrases.chance.weighed(&[60, 28, 12]) {
            let said = self.phrases.sentence();
            words.extend(sentence(law, &said, "."));
        }
        words
    }

    /// The words of a passage; one that begins small is an item of a list.
    pub fn passage(&mut self, law: &mut Law, is_small: bool) -> Vec<Word> {
        if !is_small {
            return self.sentences(law);
        }
        let said = self.phrases.uncited_item();
        sentence(law, said.trim(), ";")
    }

    /// A standard clause, whole or an item, or one that nearly repeats it; and which.
    fn canned(&mut self, is_whole: bool) -> Option<(usize, String)> {
        let is_canned = self.phrases.chance.happens(self.repeated + self.nearly);
        if !is_canned {
            return None;
        }
        let from = if is_whole { &self.clauses } else { &self.items };
        let mut words = self.phrases.chance.pick_usual(from).clone();
        let place = from.iter().position(|each| *each == words).unwrap_or(0);
        let clause = if is_whole { place } else { CLAUSES + place };
        if self.phrases.chance.below(self.repeated + self.nearly) < self.nearly {
            for _ in 0..self.phrases.chance.between(1, 2) {
                words = self.varied(&words);
            }
        }
        Some((clause, words))
    }

    fn varied(&mut self, words: &str) -> String {
        let mut all: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
        if all.len() < 2 {
            return words.to_owned();
        }
        let at = 1 + self.phrases.chance.below(all.len() - 1);
        if all[at].chars().all(char::is_alphabetic) {
            all[at] = self.phrases.other_word();
        }
        all.join(" ")
    }
}

/// Words with their end, which stands in the place of a last comma.
fn sentence(law: &mut Law, words: &str, end: &str) -> Vec<Word> {
    let mut words = law.words(words);
    waiting(&mut words);
    let end = law.word(Said::Text(end.into()), true);
    words.push(end);
    words
}

/// Numbers everything by its count: articles and chapters through the law,
/// the rest in what holds it.
pub fn number_by_count(law: &mut Law) {
    for kind in [Kind::Chapter, Kind::Article] {
        let all = law.all_of(kind);
        count(law, &all);
    }
    for node in law.all() {
        let children = law.node(node).children.clone();
        count_below(law, &children);
    }
}

/// Numbers siblings by their count, each kind by itself.
pub fn count_below(law: &mut Law, siblings: &[NodeId]) {
    for kind in [Kind::Paragraph, Kind::Subparagraph] {
        let of: Vec<_> = siblings.iter().copied().filter(|id| law.node(*id).kind == kind).collect();
        count(law, &of);
    }
}

/// Numbers provisions by their count.
pub fn count(law: &mut Law, nodes: &[NodeId]) {
    for (at, id) in nodes.iter().enumerate() {
        law.node_mut(*id).number = Some(Number(at + 1, 0));
    }
}

/// How many articles away a citation leads, at most.
const REACH: usize = 40;

/// Writes the citations that wait: each names an article not far away, and
/// sometimes a paragraph of it.
pub fn cite(law: &mut Law, phrases: &mut Phrases) {
    let articles = law.all_of(Kind::Article);
    let is_waiting = |word: &Word| matches!(word.said, Said::Citation);
    if articles.is_empty() {
        for node in &mut law.nodes {
            node.text.retain(|word| !is_waiting(word));
        }
        return;
    }
    let mut here = 0;
    for node in law.all() {
        if law.node(node).kind == Kind::Article {
            here = articles
                .iter()
                .skip(here)
                .position(|each| *each == node)
                .map_or(here, |at| here + at);
        }
        while let Some(at) = law.node(node).text.iter().position(is_waiting) {
            let mut near = || {
                let from = here.saturating_sub(REACH);
                let to = (here + REACH).min(articles.len());
                articles[phrases.chance.between(from, to - 1)]
            };
            let cited = [near(), near()];
            let paragraphs = law.node(cited[0]).children.iter().copied();
            let paragraphs: Vec<_> =
                paragraphs.filter(|each| law.node(*each).kind == Kind::Paragraph).collect();
            let paragraph = (!paragraphs.is_empty()).then(|| *phrases.chance.pick(&paragraphs));
            let mut words = phrases.citation(law, cited, paragraph);
            let text = &law.node(node).text;
            let opens = if at == 0 {
                law.node(node).kind != Kind::Subparagraph
            } else {
                text[at - 1].is_stop()
            };
            if opens {
                let first = capital(words[0].text());
                words[0].said = Said::Text(first.into());
            }
            law.node_mut(node).text.splice(at..=at, words);
        }
    }
}
