//! What an explainer tells, in words already: no face has to know the law.

use crate::bill::source_page::is_web_page;
use crate::compare::Sides;
use crate::export::page::standing::Standing;
use crate::text::language::Language;
use crate::view::Line;

/// An explainer in one language.
#[derive(Clone, Debug)]
pub struct Explainer {
    /// The language.
    pub language: Language,
    /// What the bill is, and of what the explainer is.
    pub head: Head,
    /// What changed, the weightiest kinds first.
    pub groups: Vec<Group>,
    /// All versions, and what each of them says.
    pub versions: Versions,
    /// What is held against the bill, by article.
    pub articles: Vec<Article>,
    /// The charts.
    pub charts: Vec<Chart>,
    /// The later text whole; empty where it is read elsewhere.
    pub whole: Vec<Provision>,
    /// Where the texts come from.
    pub sources: Vec<Source>,
}

/// A provision of the later text.
#[derive(Clone, Debug)]
pub struct Provision {
    /// The words.
    pub standing: Standing,
    /// Whether it is told among the changes, where its address leads.
    pub is_changed: bool,
}

/// What the bill is.
#[derive(Clone, Debug)]
pub struct Head {
    /// Its title.
    pub title: String,
    /// The two versions that are compared.
    pub pair: Sides<String>,
    /// How much changed: «изменено 3 · добавлено 1».
    pub counts: String,
    /// What a reader must know before they quote it.
    pub cautions: Vec<String>,
}

/// The changes of one kind.
#[derive(Clone, Debug)]
pub struct Group {
    /// The kind in keys.
    pub key: &'static str,
    /// The kind in words.
    pub name: String,
    /// The changes in reading order.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// By what it is linked to: the address of the provision.
    pub id: String,
    /// Where it is.
    pub place: String,
    /// Where that can be read at its source.
    pub source: Option<String>,
    /// What happened: «изменено: срок».
    pub sentence: String,
    /// In plain words: «срок: вместо «48 часов» — «24 часа»».
    pub claims: Vec<String>,
    /// The kinds in keys.
    pub kinds: Vec<&'static str>,
    /// The redlined words.
    pub lines: Vec<Line>,
    /// What is held against it.
    pub notes: Vec<Link>,
    /// The articles that are named there, in keys.
    pub norms: Vec<String>,
}

/// A reference to an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// By what it is linked to.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// All versions of the bill.
#[derive(Clone, Debug, Default)]
pub struct Versions {
    /// One row each.
    pub rows: Vec<Version>,
    /// What stood in an earlier one and stands in none since.
    pub dropped: Vec<Dropped>,
    /// What became of the words of each annotation in each version.
    pub lives: Vec<Life>,
}

/// One version.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its id.
    pub id: String,
    /// Its date, where it is known.
    pub date: String,
    /// How far the bill had come.
    pub stage: String,
    /// What it changed of the one before.
    pub changed: String,
    /// How many annotations stand in it.
    pub notes: usize,
    /// Whether it may be quoted as the law.
    pub caution: String,
    /// Whether it is one of the two that are compared.
    pub is_compared: bool,
}

/// A provision that is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Where it stood.
    pub place: String,
    /// What it said.
    pub words: String,
    /// The last version that has it.
    pub last: String,
    /// The version that left it out.
    pub by: String,
}

/// The words of an annotation through the versions.
#[derive(Clone, Debug)]
pub struct Life {
    /// The annotation.
    pub note: Link,
    /// For each version whether the words stand there, and what became of them.
    pub stays: Vec<(char, String)>,
    /// For each version the addresses of the provisions that they stand in.
    pub places: Vec<Vec<String>>,
}

/// What is held against the bill by one article.
#[derive(Clone, Debug)]
pub struct Article {
    /// The article in keys: `kz-1995:20`.
    pub key: String,
    /// «Конституция 1995, статья 20».
    pub name: String,
    /// What it is about.
    pub topic: String,
    /// The annotations that name it first.
    pub notes: Vec<Note>,
    /// The others that name it.
    pub links: Vec<Link>,
}

/// One annotation.
#[derive(Clone, Debug)]
pub struct Note {
    /// By what it is linked to, and its name.
    pub link: Link,
    /// How grave it is, in keys.
    pub severity: &'static str,
    /// How grave, of what kind, how sure, how it stands.
    pub about: Vec<String>,
    /// Where the words are: the provision in a version, and by what it is linked to.
    pub place: String,
    /// The words.
    pub quote: String,
    /// The language they are in.
    pub language: Language,
    /// All norms that it names.
    pub norms: Vec<Norm>,
    /// The reasoning and what it is answered with.
    pub argument: Argument,
    /// What became of the words, and whether it was met.
    pub fate: Vec<Line>,
    /// Who says so, and when.
    pub author: String,
    /// What it rests on.
    pub sources: Vec<Source>,
}

/// A norm that is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Norm {
    /// Its article in keys.
    pub key: String,
    /// Its name with the paragraph.
    pub name: String,
}

/// Paragraphs for and against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Argument {
    /// Why.
    pub reasoning: Vec<String>,
    /// What can be said in defence.
    pub counter: Vec<String>,
    /// What the parts of the test came to.
    pub test: Vec<String>,
    /// The answers, each with its author.
    pub replies: Vec<(String, String)>,
}

/// A chart with the words that say the same.
#[derive(Clone, Debug)]
pub struct Chart {
    /// Its name in keys.
    pub key: &'static str,
    /// Its name.
    pub title: String,
    /// The picture, as SVG.
    pub svg: String,
    /// The same as a table: the first row is the head, the first cell of each a head too.
    pub table: Vec<Vec<String>>,
    /// What its signs mean.
    pub legend: Vec<(String, String)>,
}

/// Where something comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Where it can be read; only what a browser opens as a page.
    pub url: Option<String>,
}

/// The kind of what only moved, or was renumbered.
pub(super) const PLACE: &str = "place";

impl Change {
    /// Its kinds in keys; of one that has none, that only its place is another.
    pub(super) fn keys(&self) -> &[&'static str] {
        if self.kinds.is_empty() { &[PLACE] } else { &self.kinds }
    }
}

impl Note {
    /// The articles that it names, in keys.
    pub(super) fn keys(&self) -> String {
        self.norms.iter().map(|norm| norm.key.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Source {
    /// A source as others see it: a link that is no page of the web is only words.
    pub fn new(source: &crate::bill::Source, language: Language) -> Self {
        let is_page = |url: &&String| is_web_page(url);
        let title = source.title.in_language(language);
        let parts = [Some(title), source.pinpoint.as_deref(), source.date.as_deref()];
        let parts: Vec<_> = parts.into_iter().flatten().map(str::trim).collect();
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Self { title: parts.join(", "), url: source.url.as_ref().filter(is_page).cloned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::SourceTitle;

    #[test]
    fn only_a_page_of_the_web_is_a_link() {
        let url = |url: &str| {
            let source = crate::bill::Source {
                title: SourceTitle::Same("A".to_owned()),
                url: Some(url.to_owned()),
                ..crate::bill::Source::default()
            };
            Source::new(&source, Language::Russian).url
        };
        for page in ["https://adilet.zan.kz/a?b#c", "HTTP://a.kz", "https://қ.kz/ә"] {
            assert_eq!(url(page).as_deref(), Some(page));
        }
        for other in [
            "javascript:alert(1)",
            " https://a",
            "java\nscript:x",
            "data:text/html,x",
            "//a.kz",
            "file:///etc",
            "https://a\u{0}b",
            "ж",
        ] {
            assert_eq!(url(other), None, "{other}");
        }
    }
}
