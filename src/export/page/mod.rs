//! A page of the web in one file: nothing is fetched, only its own script runs, and it can
//! be read without that. What it holds in several languages a reader chooses from.

mod digest;

pub mod line;

pub mod standing;

use crate::l10n::Messages;
use crate::text::language::Language;
use askama::Template;
use digest::digest;

/// What every page looks like.
const STYLE: &str = include_str!("page.css");

/// What every page can do.
const SCRIPT: &str = include_str!("page.js");

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it says, in each language that it is in.
    pub sections: Vec<Section>,
    /// A script of its own, beside the one of every page.
    pub script: &'static str,
    /// The ways to more scripts that it takes in, as JSON without a `<`.
    pub data: String,
}

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Section {
    /// The language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// The ways back, outermost first: where to, and the words.
    pub ways: Vec<(String, String)>,
    /// Whether there is something to filter and to walk through.
    pub is_walked: bool,
    /// Its words as HTML.
    pub html: String,
}

impl Section {
    /// A section that is only read.
    pub fn to_read(
        language: Language,
        title: String,
        ways: Vec<(String, String)>,
        drawn: &impl Template,
    ) -> Self {
        let html = drawn.render().expect("a template that writes to memory does not fail");
        Self { language, title, ways, is_walked: false, html }
    }
}

#[derive(Template)]
#[template(path = "page/page.html", config = ".askama.toml")]
struct Shell<'a> {
    page: &'a Page,
    first: &'a Section,
    policy: String,
    style: &'static str,
    script: String,
    tongues: Vec<Tongue<'a>>,
}

struct Tongue<'a> {
    section: &'a Section,
    prefix: String,
    messages: Messages,
    others: Vec<(Language, bool)>,
}

impl Tongue<'_> {
    fn say(&self, key: &str) -> String {
        self.messages.get(key)
    }
}

/// What stands before the ids of a language: nothing before those of a page's first one.
pub fn prefix(language: Language, first: Language) -> String {
    if language == first { String::new() } else { format!("{language}.") }
}

impl Page {
    /// The page as HTML.
    pub fn html(&self) -> String {
        let script = format!("{SCRIPT}{}", self.script);
        let policy = format!(
            "default-src 'none'; style-src '{}'; script-src '{}'{}; img-src data:; base-uri 'none'; form-action 'none'",
            digest(STYLE),
            digest(&script),
            // A disk is no origin, so that it is not a page's own.
            if self.data.is_empty() { "" } else { " 'self' file:" }
        );
        let first = self.sections.first().expect("a page is in some language");
        let languages: Vec<_> = self.sections.iter().map(|section| section.language).collect();
        let tongue = |section| Tongue::new(section, &languages);
        let tongues = self.sections.iter().map(tongue).collect();
        let shell = Shell { page: self, first, policy, style: STYLE, script, tongues };
        shell.render().expect("a template that writes to memory does not fail")
    }
}

impl<'a> Tongue<'a> {
    fn new(section: &'a Section, languages: &[Language]) -> Self {
        let language = section.language;
        let others = if languages.len() > 1 { languages } else { &[] };
        Self {
            section,
            prefix: prefix(language, languages[0]),
            messages: Messages::new(language),
            others: others.iter().map(|each| (*each, *each == language)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> String {
        let section = |language| Section {
            language,
            title: "</title><script>1</script>".to_owned(),
            ways: vec![("../index.html".to_owned(), "<b>".to_owned())],
            is_walked: true,
            html: html.to_owned(),
        };
        let sections = vec![section(Language::Russian), section(Language::Kazakh)];
        Page { sections, script: "", data: String::new() }.html()
    }

    #[test]
    fn only_its_own_script_and_style_are_named_by_the_policy() {
        let html = page("<p>1</p>");
        let between = |from: &str, to: &str| {
            let rest = html.split(from).nth(1).expect("it is there");
            rest.split(to).next().expect("it ends").to_owned()
        };
        let policy = between("http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        for (part, words) in [
            ("style-src", between("<style>", "</style>")),
            ("script-src", between("<script>", "</script>")),
        ] {
            let named = format!("{part} &#39;{}&#39;", digest(&words));
            assert!(policy.contains(&named), "{policy} {named}");
        }
        assert!(policy.starts_with("default-src &#39;none&#39;"));
        assert_eq!(html.matches("<script").count(), 1);
    }

    #[test]
    fn words_are_words_and_ids_of_languages_differ() {
        let html = page("");
        assert!(!html.contains("<b>") && html.contains("&#60;b&#62;"), "{html}");
        assert!(html.contains("id=\"main\"") && html.contains("id=\"kk.main\""));
    }

    #[test]
    fn neither_style_nor_script_can_end_early() {
        assert!(!STYLE.contains("</") && !SCRIPT.contains("</"));
    }
}
