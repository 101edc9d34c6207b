//! Whether a law is the act that is meant, beside its title: «Об образовании» is a law of 1999
//! and one of 2007, and a decree may bear the title of a law.

use super::date_line::is_date_line;
use super::lexeme::key;
use crate::compare::quantities::{Quantity, quantities};
use crate::compare::references::Passage;
use crate::document::Document;
use crate::parity::acts::{Act, acts};
use crate::text::language::Language;
use crate::text::quotation::quotations;

/// What is said of an act beside its title; empty where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Identity {
    /// What it is, by a word of [`KINDS`].
    kind: Option<&'static str>,
    /// Whose it is, by a word of [`STATES`].
    state: Option<&'static str>,
    /// Day, month and year.
    dates: Vec<[u32; 3]>,
    /// Its number: `150-VI`.
    numbers: Vec<String>,
}

/// A name, and how the words begin that say it, in small letters.
type Table = &'static [(&'static str, &'static [&'static str])];

/// What an act is, and how words begin that say so. «Конституционный закон» is a law.
const KINDS: Table = &[
    ("law", &["закон", "заңы", "заңға", "заңда", "заңнан", "заңның", "law"]),
    ("code", &["кодекс", "code"]),
    ("constitution", &["конституция", "конституции", "конституцию", "constitution"]),
    ("decree", &["постановлени", "қаулы", "resolution"]),
    ("edict", &["указ", "жарлы", "edict"]),
];

/// Whose an act is.
const STATES: Table = &[
    ("kazakhstan", &["казахстан", "қазақстан", "kazakhstan"]),
    ("soviet", &["казахской", "қазақ"]),
    ("russia", &["российск", "ресей", "russia"]),
];

impl Identity {
    /// What an instruction says of an act; what stands in brackets is where it was published,
    /// and what is quoted its title.
    pub(super) fn of_name(name: &str, language: Language) -> Self {
        Self::read(&untitled(name), language)
    }

    /// What a law says of itself in the line of its date, «Закон Республики Казахстан от 5 июля
    /// 2004 года № 567-II», or before its title.
    pub(super) fn of_law(law: &Document) -> Self {
        let line = law.iter().map(|(id, _)| id).find(|id| is_date_line(law, *id));
        let line = line.map(|id| law.text(id));
        let own = line.or(law.title().filter(|title| is_of_itself(title))).unwrap_or_default();
        let own = Self::of_name(own, law.language());
        if own.kind.is_some() && !own.dates.is_empty() { own } else { Self::default() }
    }

    fn read(text: &str, language: Language) -> Self {
        let passage = Passage::read(text, language);
        let dates = quantities(&passage, &[], &[]).into_iter().filter_map(|(each, _)| match each {
            Quantity::Date(date) if !date.contains(&0) => Some(date),
            _ => None,
        });
        let numbers = acts(&passage).filter_map(|(act, _)| match act {
            Act::Number(number) => Some(number),
            Act::Title => None,
        });
        let kind = first_of(KINDS, text);
        Self {
            kind,
            state: first_of(STATES, text),
            dates: dates.collect(),
            numbers: numbers.collect(),
        }
    }

    /// Whether it is of a code or of the Constitution, which are named without quotation marks.
    pub(super) fn is_of_a_code(&self) -> bool {
        matches!(self.kind, Some("code" | "constitution"))
    }

    /// Whether both say the same thing otherwise. What one of them does not say is none.
    pub(super) fn contradicts(&self, other: &Self) -> bool {
        let differ = |own: Option<&str>, other: Option<&str>| {
            own.zip(other).is_some_and(|(own, other)| own != other)
        };
        let are_others = |own: &[[u32; 3]], other: &[[u32; 3]]| {
            !own.is_empty() && !other.is_empty() && !own.iter().any(|date| other.contains(date))
        };
        let is_one = |own: &String| other.numbers.iter().any(|number| is_one_number(own, number));
        let have_numbers = !self.numbers.is_empty() && !other.numbers.is_empty();
        differ(self.kind, other.kind)
            || differ(self.state, other.state)
            || are_others(&self.dates, &other.dates)
            || have_numbers && !self.numbers.iter().any(is_one)
    }
}

/// Whether an act of this name may be called so: «Кодекса» is no law. It is asked of each
/// instruction that calls its act, so dates and numbers are not read.
pub(super) fn may_be_called(name: &str, called: &str) -> bool {
    let kinds = first_of(KINDS, &untitled(name)).zip(first_of(KINDS, called));
    kinds.is_none_or(|(own, said)| own == said)
}

/// A name without its title, and without what stands in brackets behind it.
fn untitled(name: &str) -> String {
    let bare = name.split('(').next().unwrap_or_default();
    let mut rest = String::new();
    let mut at = 0;
    for title in quotations(bare) {
        rest.push_str(&bare[at..title.start]);
        at = title.end;
    }
    rest + &bare[at..]
}

/// Whether two numbers of an act are one: the Roman one of the parliament may be left out.
fn is_one_number(own: &str, other: &str) -> bool {
    let (longer, shorter) = if own.len() > other.len() { (own, other) } else { (other, own) };
    let rest = longer.strip_prefix(shorter);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// What the first word of a text says that a table has.
fn first_of(table: Table, text: &str) -> Option<&'static str> {
    words(text).find_map(|word| said(table, &word))
}

/// What a word says by its beginning.
fn said(table: Table, word: &str) -> Option<&'static str> {
    let has_it = |(_, starts): &&(_, &[&str])| starts.iter().any(|start| word.starts_with(start));
    table.iter().find(has_it).map(|(name, _)| *name)
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| !word.is_empty()).map(key)
}

/// Whether a title begins with what the act is, or whose: «Закон Республики Казахстан от …».
fn is_of_itself(title: &str) -> bool {
    let first = words(title).find(|word| word != "the" && word != "конституционный");
    first.is_some_and(|first| said(KINDS, &first).is_some() || said(STATES, &first).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;

    fn contradict(name: &str, law: &str, language: Language) -> bool {
        let law = read(format!("# О примере\n\n{law}\n\n1. Слово.\n"), language);
        Identity::of_law(&law).contradicts(&Identity::of_name(name, language))
    }

    #[test]
    fn laws_of_one_title_are_told_by_what_stands_beside_it() {
        let own = "Закон Республики Казахстан от 12 мая 2018 года № 150-VI.";
        for name in [
            "Закон Республики Казахстан от 12 мая 2018 года «О примере»",
            "Закон Республики Казахстан «О примере» (Ведомости, 1996 г., № 3, ст. 1)",
            "Закон № 150 «О примере»",
            "Закон «О введении в действие Кодекса от 3 мая 2001 года»",
        ] {
            assert!(!contradict(name, own, Language::Russian), "{name}");
        }
        for name in [
            "Закон Республики Казахстан от 3 апреля 1996 года «О примере»",
            "Закон № 151-VI «О примере»",
            "Кодекс Республики Казахстан «О примере»",
            "постановление Правительства Республики Казахстан «О примере»",
            "Закон Казахской ССР «О примере»",
        ] {
            assert!(contradict(name, own, Language::Russian), "{name}");
            assert!(!contradict(name, "Настоящий Закон регулирует.", Language::Russian), "{name}");
        }
    }

    #[test]
    fn kazakh_names_tell_the_same() {
        let same = "«Мысал туралы» 2018 жылғы 12 мамырдағы Қазақстан Республикасының Заңына";
        for own in [
            "Қазақстан Республикасының 2018 жылғы 12 мамырдағы № 150-VI Заңы",
            "*2018 жылғы 12 мамырдағы № 150-VI Қазақстан Республикасының Заңы*",
        ] {
            assert!(!contradict(same, own, Language::Kazakh), "{own}");
            for name in [
                "«Мысал туралы» 1996 жылғы 3 сәуірдегі Қазақстан Республикасының Заңына",
                "«Мысал туралы» Қазақстан Республикасының Кодексіне",
                "«Мысал туралы» Ресей Федерациясының Заңына",
            ] {
                assert!(contradict(name, own, Language::Kazakh), "{name}");
            }
        }
    }
}
