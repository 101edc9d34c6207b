//! The law as a text in one language, with the place of every provision in it.

use super::draft::{Clause, Kind, Law, NodeId, Which};
use super::phrases::{
    DEEDS_DONE, HEADINGS, IN_WORDS, LISTS, MANNERS, MATTERS, MODALS, MONTHS, NUMBERS, OBJECTS,
    SUBJECTS, Said, VERBS,
};
use std::collections::HashMap;
use tuzetu::text::language::Language;

/// A printed law.
#[derive(Clone, Debug, Default)]
pub struct Printed {
    /// Its text.
    pub text: String,
    /// The first byte of each provision, in reading order.
    starts: Vec<(usize, NodeId)>,
}

impl Printed {
    /// The provision that a byte belongs to.
    pub fn node_at(&self, at: usize) -> Option<NodeId> {
        let behind = self.starts.partition_point(|(start, _)| *start <= at);
        Some(self.starts[behind.checked_sub(1)?].1)
    }

    /// How many provisions it has.
    pub fn provisions(&self) -> usize {
        self.starts.len()
    }
}

/// Prints a law in Russian or in Kazakh.
pub fn print(law: &Law, language: Language) -> Printed {
    let at = usize::from(language == Language::Kazakh);
    let numbers = numbers(law);
    let printer = Printer { law, at, numbers };
    let mut text = Printed::default();
    for id in law.all() {
        text.starts.push((text.text.len(), id));
        text.text.push_str(&printer.provision(id));
        text.text.push_str("\n\n");
    }
    text
}

fn numbers(law: &Law) -> HashMap<NodeId, usize> {
    let mut numbers = HashMap::new();
    let lists = law.all().into_iter().map(|id| law.node(id).children.clone());
    let counted = [law.all_of(Kind::Chapter), law.all_of(Kind::Article)];
    let inside = lists.filter(|list| list.iter().all(|id| law.node(*id).kind != Kind::Article));
    for list in inside.chain(counted) {
        numbers.extend(list.into_iter().zip(1..));
    }
    numbers
}

struct Printer<'a> {
    law: &'a Law,
    /// The place of the language in a phrase.
    at: usize,
    numbers: HashMap<NodeId, usize>,
}

impl Printer<'_> {
    fn number(&self, id: NodeId) -> usize {
        self.numbers.get(&id).copied().unwrap_or(99)
    }

    fn provision(&self, id: NodeId) -> String {
        let node = self.law.node(id);
        let number = self.number(id);
        let heading = node.heading.map(|heading| self.heading(heading)).unwrap_or_default();
        match (node.kind, self.at) {
            (Kind::Chapter, 0) => format!("## Глава {number}. {heading}"),
            (Kind::Chapter, _) => format!("## {number}-тарау. {heading}"),
            (Kind::Article, 0) => format!("### Статья {number}. {heading}"),
            (Kind::Article, _) => format!("### {number}-бап. {heading}"),
            (Kind::Paragraph, _) => {
                let sentences = node.clauses.iter().map(|clause| capital(&self.clause(clause)));
                format!("{number}. {}", sentences.collect::<Vec<_>>().join(" "))
            }
            (Kind::Item, _) => format!("{number}) {}", self.item(id)),
        }
    }

    fn heading(&self, at: usize) -> String {
        let matter = MATTERS[at % MATTERS.len()][self.at];
        let heading = HEADINGS[at / MATTERS.len() % HEADINGS.len()][self.at];
        capital(&heading.replace("{f}", matter))
    }

    /// The last item of a list takes what holds for all.
    fn item(&self, id: NodeId) -> String {
        let said = self.clause(&self.law.node(id).clauses[0]);
        if self.law.siblings(id).last() != Some(&id) {
            return format!("{said};");
        }
        let lead = self.law.node(id).parent.map(|lead| &self.law.node(lead).clauses[0]);
        let tail = match lead.map(|lead| (lead, lead.which)) {
            Some((lead, Which::Lead(list))) if self.at == 1 => {
                LISTS[list].tail.replace("{m}", MODALS[lead.modal][1])
            }
            _ => String::new(),
        };
        format!("{said}{tail}.")
    }

    fn clause(&self, clause: &Clause) -> String {
        let frame = clause.which.frame();
        let say = |from: &[Said], place: usize| from[place % from.len()][self.at].to_owned();
        let [day, month, year] = clause.date;
        let month = say(MONTHS, month);
        let manner = clause.manner.map(|manner| say(MANNERS, manner)).unwrap_or_default();
        let (date, manner) = match (self.at, manner.is_empty()) {
            (0, true) => (format!("{day} {month} {year} года"), manner),
            (0, false) => (format!("{day} {month} {year} года"), format!(" {manner}")),
            (_, true) => (format!("{year} жылғы {day} {month}"), manner),
            (_, false) => (format!("{year} жылғы {day} {month}"), format!("{manner} ")),
        };
        let about =
            if frame.about.is_empty() { String::new() } else { say(frame.about, clause.about) };
        let slots = [
            ("{s}", say(SUBJECTS, clause.subject)),
            ("{m}", say(MODALS, clause.modal)),
            ("{v}", say(VERBS, clause.verb)),
            ("{p}", say(DEEDS_DONE, clause.deed)),
            ("{o}", say(OBJECTS, clause.object)),
            ("{a}", manner),
            ("{n}", NUMBERS[clause.number].to_string()),
            ("{w}", say(IN_WORDS, clause.in_words)),
            ("{d}", date),
            ("{c}", self.citation(clause)),
            ("{f}", about),
        ];
        let said = frame.said[self.at].to_owned();
        slots.iter().fold(said, |said, (slot, words)| said.replace(slot, words))
    }

    fn citation(&self, clause: &Clause) -> String {
        let (article, paragraph) = clause.cites;
        let article = article.map_or(0, |id| self.number(id));
        let paragraph = paragraph.map(|id| self.number(id));
        match (self.at, paragraph) {
            (0, None) => format!("статьей {article} настоящего Закона"),
            (0, Some(paragraph)) => {
                format!("пунктом {paragraph} статьи {article} настоящего Закона")
            }
            (_, None) => format!("осы Заңның {article}-бабында"),
            (_, Some(paragraph)) => {
                format!("осы Заңның {article}-бабының {paragraph}-тармағында")
            }
        }
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().collect::<String>());
    first.unwrap_or_default() + letters.as_str()
}
