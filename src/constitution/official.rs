//! The official texts that a user has added: the words of an article, and
//! whether a text reads as the edition that it is said to be.

use super::edition::{Edition, edition};
use super::norm::{Instrument, Norm};
use super::paragraphs::last_paragraph;
use crate::document::{Address, Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The texts of the editions that are at hand.
#[derive(Clone, Debug, Default)]
pub struct Official {
    texts: Vec<Text>,
}

/// One of them; it is only read as a document where its words are asked for.
#[derive(Clone, Debug)]
struct Text {
    instrument: Instrument,
    language: Language,
    source: String,
    read: Read,
    document: OnceLock<Document>,
}

/// How a text is read as a document.
pub type Read = fn(String, Language) -> Document;

/// What is known of a norm's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording<'a> {
    /// Its words in the text, as it is written there.
    Words(&'a str),
    /// The text is there and has no such article or paragraph.
    Absent,
    /// No text in this language.
    Unknown,
}

impl Official {
    /// Adds the text of an edition in a language, to be read by `read`.
    pub fn add(
        &mut self,
        (instrument, language): (Instrument, Language),
        source: String,
        read: Read,
    ) {
        self.texts.push(Text { instrument, language, source, read, document: OnceLock::new() });
    }

    /// The words of a norm in a language: of the paragraph cited, else of the
    /// whole article.
    pub fn wording(&self, norm: &Norm, language: Language) -> Wording<'_> {
        let is_it = |text: &&Text| text.instrument == norm.instrument && text.language == language;
        let Some(text) = self.texts.iter().find(is_it) else { return Wording::Unknown };
        let text = text.document.get_or_init(|| (text.read)(text.source.clone(), text.language));
        let address = match &norm.paragraph {
            Some(paragraph) => format!("art_{}__para_{paragraph}", norm.article),
            None => format!("art_{}", norm.article),
        };
        match text.find(&Address::new(&address)) {
            Some(id) => Wording::Words(words(text, id)),
            None => Wording::Absent,
        }
    }
}

/// From the label of a provision to the last word of the law below it.
fn words(text: &Document, id: ProvisionId) -> &str {
    let mut span = text.provision(id).span();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        span = span.join(text.provision(id).span());
        open.extend(text.law(Some(id)));
    }
    text.words(span)
}

/// How far a text reads as an edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// How many articles the edition has, those repealed left out.
    pub articles: usize,
    /// How many of them the text has.
    pub found: usize,
    /// How many articles the text has that the edition has not.
    pub strange: usize,
    /// Of how many articles found the count of paragraphs is known.
    pub counted: usize,
    /// In how many of these it is the same.
    pub agreeing: usize,
}

impl Likeness {
    /// Compares the articles and their paragraphs with those of an edition.
    pub fn of(text: &Document, edition: &Edition) -> Self {
        let mut likeness = Self::default();
        let standing: Vec<_> = articles(text).collect();
        let numbers: BTreeSet<_> = standing.iter().map(|(number, _)| *number).collect();
        let law = edition.articles.iter().filter(|article| !article.is_repealed());
        likeness.articles = law.clone().count();
        likeness.found = law.filter(|article| numbers.contains(article.number)).count();
        likeness.strange =
            numbers.iter().filter(|number| edition.article(number).is_none()).count();
        for (number, id) in standing {
            let Some(last) = last_paragraph(edition.instrument, number) else { continue };
            likeness.counted += 1;
            likeness.agreeing += usize::from(paragraphs(text, id) == last);
        }
        likeness
    }

    /// Whether it is plainly no other act: nearly all articles are there, hardly
    /// any other, and most have as many paragraphs. Of the two editions ten
    /// articles in forty agree by chance. Older states of an edition pass.
    pub const fn is_close(&self) -> bool {
        self.found * 10 >= self.articles * 9
            && self.strange * 20 <= self.articles
            && self.agreeing * 10 >= self.counted * 7
    }
}

/// The other edition that a text reads as.
pub fn reads_as(text: &Document) -> Option<Instrument> {
    let editions = Instrument::ALL.into_iter().filter_map(edition);
    let mut close = editions.filter(|edition| Likeness::of(text, edition).is_close());
    close.next().map(|edition| edition.instrument)
}

/// The articles of the text itself, none that it quotes, with their numbers.
fn articles(text: &Document) -> impl Iterator<Item = (&str, ProvisionId)> {
    let is_own = |address: &Address| !address.as_str().contains("__");
    let articles = text
        .iter()
        .filter(move |(_, each)| each.kind == ProvisionKind::Article && is_own(&each.address));
    articles.filter_map(|(id, each)| Some((each.address.as_str().strip_prefix("art_")?, id)))
}

/// The number of an article's last paragraph, inserted ones aside; 0 for none.
fn paragraphs(text: &Document, article: ProvisionId) -> u32 {
    let numbers = text.law(Some(article)).filter_map(|id| {
        let last = text.provision(id).address.segments().last()?;
        last.strip_prefix("para_")?.parse::<u32>().ok()
    });
    numbers.max().unwrap_or(0)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::parse::read;
    use std::fmt::Write;

    /// A text of our own with the articles and paragraphs of an edition.
    pub(crate) fn likeness_of(edition: &Edition) -> String {
        let mut text = String::from("# Конституция\n\n");
        for article in edition.articles.iter().filter(|article| !article.is_repealed()) {
            let last = last_paragraph(edition.instrument, article.number).unwrap_or(1);
            write!(text, "### Статья {}\n\n", article.number).expect("a String takes any words");
            if last == 0 {
                text.push_str("Слова без номера.\n\n");
            }
            for number in 1..=last {
                write!(text, "{number}. Слова пункта.\n\n").expect("a String takes any words");
            }
        }
        text
    }

    #[test]
    fn a_text_reads_as_its_edition_and_not_as_the_other() {
        let editions = [Instrument::Constitution1995, Instrument::Constitution2026];
        let editions = editions.map(|each| edition(each).expect("an edition"));
        for (edition, other) in [(editions[0], editions[1]), (editions[1], editions[0])] {
            let text = read(likeness_of(edition), Language::Russian);
            let likeness = Likeness::of(&text, edition);
            assert_eq!((likeness.found, likeness.strange), (likeness.articles, 0));
            assert_eq!(likeness.agreeing, likeness.counted);
            assert!(likeness.is_close() && !Likeness::of(&text, other).is_close());
            assert_eq!(reads_as(&text), Some(edition.instrument));
        }
    }

    #[test]
    fn another_act_reads_as_none() {
        let articles = (1..=99).map(|n| format!("Статья {n}. Слова\n\n1. Пункт.\n\n2. Пункт.\n\n"));
        let text = read(articles.collect(), Language::Russian);
        assert_eq!(reads_as(&text), None);
        assert_eq!(reads_as(&read("Статья 1. Слово".to_owned(), Language::Russian)), None);
    }
}
