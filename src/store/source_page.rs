//! `ru.sources.yaml` beside `ru.md`: the page of the web that the text was read from, and
//! the anchors of its provisions there.

use super::disk;
use super::error::Problem;
use super::layout::quoted;
use super::origin::Origin;
use super::schema::{Fields, SourcePageShape};
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::bill::source_page::{is_anchor, is_web_page};
use crate::bill::{BillId, SourcePage, Version};
use crate::document::Address;
use crate::text::language::Language;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The file that keeps where the text of another file was read.
pub fn sources_file(text: &Path) -> PathBuf {
    text.with_extension("sources.yaml")
}

/// How it is written.
pub fn sources_text(page: &SourcePage) -> String {
    let mut text = "format: 1\n".to_owned();
    if let Some(url) = &page.url {
        writeln!(text, "page: {}", quoted(url)).expect("a String takes any words");
    }
    if !page.anchors.is_empty() {
        text.push_str("anchors:\n");
    }
    for (address, anchor) in &page.anchors {
        let (address, anchor) = (quoted(address.as_str()), quoted(anchor));
        writeln!(text, "  {address}: {anchor}").expect("a String takes any words");
    }
    text
}

/// Where a text was read, and what is wrong with what is said of it; nothing where nothing
/// is said. Of a revision of git it is not asked.
pub fn source_page(origin: &Origin) -> (SourcePage, Vec<Problem>) {
    match origin {
        Origin::File(path) => beside(path),
        Origin::Git(_) => (SourcePage::default(), Vec::new()),
    }
}

fn beside(text: &Path) -> (SourcePage, Vec<Problem>) {
    let path = sources_file(text);
    if !path.exists() {
        return (SourcePage::default(), Vec::new());
    }
    match disk::read(&path, disk::YAML_CAP) {
        Ok(text) => read(Yaml { path: &path, text: &text }),
        Err(problem) => (SourcePage::default(), vec![problem]),
    }
}

impl Workspace {
    /// The same of a text of a version.
    pub fn source_page(
        &self,
        bill: &BillId,
        version: &Version,
        language: Language,
    ) -> (SourcePage, Vec<Problem>) {
        // What is wrong with the text itself is said where it is read.
        let Ok(Some(text)) = self.text_path(bill, version, language) else {
            return (SourcePage::default(), Vec::new());
        };
        let path = sources_file(&text);
        match path.exists().then(|| self.inside(&path)) {
            Some(Err(problem)) => (SourcePage::default(), vec![problem]),
            _ => beside(&text),
        }
    }
}

fn read(yaml: Yaml<'_>) -> (SourcePage, Vec<Problem>) {
    let shape: SourcePageShape = match yaml.read() {
        Ok(shape) => shape,
        Err(problem) => return (SourcePage::default(), yaml.each(problem)),
    };
    let mut fields = Fields::new(yaml);
    fields.format(shape.format.as_deref());
    let url = shape.page.filter(|url| {
        let is_page = is_web_page(url);
        if !is_page {
            fields.wrong("store-bad-value", "page").values.push(("value", url.clone()));
        }
        is_page
    });
    let mut anchors = shape.anchors.unwrap_or_default();
    anchors.retain(|address, anchor| {
        let is_known = is_anchor(anchor);
        if !is_known {
            let problem = fields.wrong("store-bad-value", &format!("anchors.{address}"));
            problem.values.push(("value", anchor.clone()));
        }
        is_known
    });
    let anchors = anchors.into_iter().map(|(at, anchor)| (Address::new(&at), anchor)).collect();
    (SourcePage { url, anchors }, fields.problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (SourcePage, Vec<(&'static str, usize)>) {
        let (page, problems) = read(Yaml { path: Path::new("ru.sources.yaml"), text });
        (page, problems.iter().map(|problem| (problem.key, problem.line())).collect())
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let anchors = [("art_1", "z1"), ("art_18-2__para_1", "a\"\\:#'б"), ("art_2~2", "1.0")];
        let anchors = anchors.map(|(at, name)| (Address::new(at), name.to_owned()));
        let url = Some("https://a.kz/?q=\"x\"&y='z'".to_owned());
        for page in [SourcePage { url, anchors: anchors.into() }, SourcePage::default()] {
            assert_eq!(read_text(&sources_text(&page)), (page, Vec::new()));
        }
    }

    #[test]
    fn what_is_wrong_is_said_where_it_stands() {
        let text =
            "format: 1\npage: javascript:alert(1)\nanchors:\n  art_1: z1\n  art_2: \"z 2\"\n";
        let (page, problems) = read_text(text);
        assert_eq!((page.url, page.anchors.len()), (None, 1));
        assert_eq!(problems, [("store-bad-value", 2), ("store-bad-value", 5)]);
        assert_eq!(read_text("anchors: [a]\n").1.len(), 1);
    }
}
