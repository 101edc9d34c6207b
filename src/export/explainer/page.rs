//! An explainer as a page.

use super::facts::Explainer;
use crate::export::page::{Page, Section, prefix};
use crate::l10n::Messages;
use askama::Template;

#[derive(Template)]
#[template(path = "explainer/section.html", config = ".askama.toml")]
struct Drawn<'a> {
    told: &'a Explainer,
    messages: Messages,
    /// What stands before the ids of this language.
    p: String,
    /// What is said of words that are gone, and of those that are new.
    del: String,
    ins: String,
}

impl Drawn<'_> {
    fn say(&self, key: &str) -> String {
        self.messages.get(key)
    }

    /// How many changes are of a kind, if not first of all.
    fn of_kind(&self, key: &str) -> usize {
        let changes = self.told.groups.iter().flat_map(|group| &group.changes);
        changes.filter(|change| change.keys().contains(&key)).count()
    }

    /// How many of how many are shown, `#` for each number.
    fn shown(&self) -> String {
        let values = [("shown", "#".into()), ("all", "#".into())];
        self.messages.say("explain-shown", &values)
    }
}

/// An explainer in some languages as one page; the first is what is seen first.
pub fn html(told: &[Explainer]) -> String {
    let sections = told.iter().map(|each| section(told, each)).collect();
    Page { sections, script: "", data: String::new() }.html()
}

/// One language of the page.
pub fn section(all: &[Explainer], told: &Explainer) -> Section {
    let messages = Messages::new(told.language);
    let first = all.first().map_or(told.language, |first| first.language);
    let p = prefix(told.language, first);
    let (del, ins) = (messages.get("explain-del"), messages.get("explain-ins"));
    let drawn = Drawn { told, messages, p, del, ins };
    let html = drawn.render().expect("a template that writes to memory does not fail");
    let title = told.head.title.clone();
    Section { language: told.language, title, ways: Vec::new(), is_walked: true, html }
}
