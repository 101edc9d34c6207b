//! Sentences of the language of the law, by chance.

use super::chance::Chance;
use super::draft::{Law, NodeId, Said, Word};
use super::vocabulary::Vocabulary;

/// Stands in a sentence until its citation is written.
const CITATION: &str = "{}";

/// Writes sentences.
#[derive(Clone, Debug)]
pub struct Phrases {
    /// What it writes by.
    pub chance: Chance,
    words: &'static Vocabulary,
}

impl Phrases {
    /// A writer in the language of `words`.
    pub const fn new(words: &'static Vocabulary, chance: Chance) -> Self {
        Self { chance, words }
    }

    /// A sentence without its stop.
    pub fn sentence(&mut self) -> String {
        let pattern = self.chance.pick_usual(self.words.sentences);
        capital(&self.fill(pattern))
    }

    /// A sentence that cites nothing.
    pub fn uncited_sentence(&mut self) -> String {
        capital(self.sentence().replace(CITATION, "").trim())
    }

    /// The words of a subparagraph that cites nothing.
    pub fn uncited_item(&mut self) -> String {
        self.item().replace(CITATION, "")
    }

    /// The words of a subparagraph.
    pub fn item(&mut self) -> String {
        let pattern = self.chance.pick(self.words.items);
        self.fill(pattern)
    }

    /// The words of a definition.
    pub fn definition(&mut self) -> String {
        let pattern = self.chance.pick(self.words.definitions);
        self.fill(pattern)
    }

    /// A heading.
    pub fn heading(&mut self) -> String {
        let opening = *self.chance.pick(self.words.headings);
        let mut heading = format!("{opening} {}", self.thing());
        if self.chance.happens(600) {
            heading = format!("{heading} {}", self.thing());
        }
        heading
    }

    /// What may be put into a sentence.
    pub fn addition(&mut self) -> String {
        (*self.chance.pick(self.words.additions)).to_owned()
    }

    /// One word that may stand for another.
    pub fn other_word(&mut self) -> String {
        let thing = self.thing();
        let mut words = thing.split(' ').filter(|word| word.chars().count() > 3);
        words.next().unwrap_or("").to_owned()
    }

    /// A thing with its quality.
    fn thing(&mut self) -> String {
        let group = self.chance.below(self.words.things.len());
        let thing = *self.chance.pick_usual(self.words.things[group]);
        if self.chance.happens(200) {
            return thing.to_owned();
        }
        let quality = *self.chance.pick_usual(self.words.qualities);
        let (hard, soft) = self.words.endings[group];
        let ending = if quality.ends_with(['к', 'г', 'х']) { soft } else { hard };
        format!("{quality}{ending} {thing}")
    }

    /// Fills the slots of a pattern.
    fn fill(&mut self, pattern: &str) -> String {
        let mut filled = String::new();
        for (at, piece) in pattern.split('{').enumerate() {
            let (slot, after) =
                if at == 0 { ("", piece) } else { piece.split_once('}').unwrap_or(("", piece)) };
            let (slot, is_wanted) = match slot.strip_suffix('?') {
                Some(slot) => (slot, self.chance.happens(300)),
                None if slot == "condition" => (slot, self.chance.happens(350)),
                None => (slot, true),
            };
            if is_wanted && at > 0 {
                let said = self.slot(slot);
                filled.push_str(&said);
            }
            filled.push_str(after);
        }
        filled.trim().to_owned()
    }

    fn slot(&mut self, slot: &str) -> String {
        let words = self.words;
        let from = match slot {
            "subject" => words.subjects,
            "verb" => words.verbs,
            "action" => words.actions,
            "manner" => words.manners,
            "condition" => words.conditions,
            "numeral" => words.numerals,
            "measure" => {
                let pattern = self.chance.pick(words.measures);
                return self.fill(pattern);
            }
            "citation" if self.chance.happens(150) => {
                let pattern = self.chance.pick(words.foreign);
                return self.fill(pattern);
            }
            "citation" => return CITATION.to_owned(),
            "thing" => return self.thing(),
            "year" => return self.chance.between(2024, 2035).to_string(),
            _ => return self.chance.between(2, 95).to_string(),
        };
        (*self.chance.pick_usual(from)).to_owned()
    }

    /// The words of a citation of `article`, and of a paragraph of it if there is one.
    pub fn citation(
        &mut self,
        law: &mut Law,
        articles: [NodeId; 2],
        paragraph: Option<NodeId>,
    ) -> Vec<Word> {
        let is_possible = |pattern: &&str| paragraph.is_some() || !pattern.contains("{paragraph}");
        let patterns: Vec<&str> =
            self.words.citations.iter().copied().filter(is_possible).collect();
        let pattern = *self.chance.pick(&patterns);
        let mut cited = articles.into_iter();
        let mut written = Vec::new();
        for mut word in law.words(pattern) {
            let text = word.text().to_owned();
            let number = |node: Option<NodeId>, slot: &str| {
                let after = text.split_once(slot).map(|(_, after)| after.into())?;
                Some(Said::Number(node?, after))
            };
            if text.contains("{article}") {
                word.said = number(cited.next(), "{article}").unwrap_or(word.said);
            } else if text.contains("{paragraph}") {
                word.said = number(paragraph, "{paragraph}").unwrap_or(word.said);
            }
            written.push(word);
        }
        written
    }
}

/// Turns the marks of citations into words that wait for them.
pub fn waiting(words: &mut [Word]) {
    for word in words {
        if word.text() == CITATION {
            word.said = Said::Citation;
        }
    }
}

/// Words with a capital letter.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
