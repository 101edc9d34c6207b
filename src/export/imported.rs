//! `tuzetu.import/1`: what was read from a file, and what is to be said of it.

use super::json;
use crate::bill::SourcePage;
use crate::document::Document;
use crate::import::{Comment, Remark};
use crate::parse::Diagnostic;
use crate::text::language::Language;
use crate::text::span::LineIndex;
use serde::Serialize;
use std::collections::BTreeMap;

/// One text that a file gave.
pub struct ImportedText<'a> {
    /// Of which side of tracked changes it is.
    pub side: &'static str,
    /// Its language.
    pub language: Language,
    /// Whether its letters say so.
    pub is_told: bool,
    /// The file it was written to.
    pub file: Option<String>,
    /// What it says.
    pub document: &'a Document,
    /// What is odd in it.
    pub oddities: &'a [Diagnostic],
    /// What is to be said of its places.
    pub remarks: Vec<Said<'a>>,
    /// The page that it was read from.
    pub page: SourcePage,
    /// What somebody remarked on its words, each with its line.
    pub comments: Vec<(usize, &'a Comment)>,
}

/// Something that is to be said.
pub struct Said<'a> {
    /// The line of the text; `None` where it is of the whole file.
    pub line: Option<usize>,
    /// What.
    pub remark: &'a Remark,
    /// The same in words.
    pub text: String,
}

#[derive(Serialize)]
struct ImportShape<'a> {
    schema: &'static str,
    source: &'a str,
    kind: &'a str,
    texts: Vec<TextShape<'a>>,
}

#[derive(Serialize)]
struct TextShape<'a> {
    side: &'a str,
    language: &'a str,
    language_told: bool,
    file: Option<&'a str>,
    provisions: BTreeMap<&'static str, usize>,
    remarks: Vec<RemarkShape<'a>>,
    oddities: Vec<OddityShape>,
    comments: Vec<CommentShape<'a>>,
    page: Option<&'a str>,
    anchors: BTreeMap<&'a str, &'a str>,
    markdown: &'a str,
}

#[derive(Serialize)]
struct RemarkShape<'a> {
    code: &'a str,
    line: Option<usize>,
    place: usize,
    values: BTreeMap<&'a str, &'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct OddityShape {
    code: &'static str,
    line: usize,
}

#[derive(Serialize)]
struct CommentShape<'a> {
    line: usize,
    quote: &'a str,
    author: &'a str,
    date: &'a str,
    text: &'a str,
}

/// The texts that a file of a kind gave, as JSON.
pub fn json((source, kind): (&str, &str), texts: &[ImportedText<'_>]) -> String {
    let texts = texts.iter().map(text).collect();
    json::text(&ImportShape { schema: "tuzetu.import/1", source, kind, texts })
}

fn text<'a>(imported: &'a ImportedText<'a>) -> TextShape<'a> {
    let markdown = imported.document.source();
    let starts = LineIndex::new(markdown);
    let anchors = imported.page.anchors.iter();
    let oddity = |each: &Diagnostic| OddityShape {
        code: each.oddity.code(),
        line: starts.line(each.span.start),
    };
    TextShape {
        side: imported.side,
        language: imported.language.code(),
        language_told: imported.is_told,
        file: imported.file.as_deref(),
        provisions: counts(imported.document),
        remarks: imported.remarks.iter().map(remark).collect(),
        oddities: imported.oddities.iter().map(oddity).collect(),
        comments: imported.comments.iter().map(comment).collect(),
        page: imported.page.url.as_deref(),
        anchors: anchors.map(|(address, anchor)| (address.as_str(), anchor.as_str())).collect(),
        markdown,
    }
}

/// How many provisions of each kind a text has.
pub fn counts(document: &Document) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for provision in document.provisions() {
        *counts.entry(provision.kind.name()).or_default() += 1;
    }
    counts
}

fn remark<'a>(said: &'a Said<'a>) -> RemarkShape<'a> {
    let values = said.remark.values.iter().map(|(name, value)| (*name, value.as_str()));
    RemarkShape {
        code: said.remark.key,
        line: said.line,
        place: said.remark.at,
        values: values.collect(),
        text: &said.text,
    }
}

fn comment<'a>((line, comment): &'a (usize, &'a Comment)) -> CommentShape<'a> {
    let Comment { quote, author, date, text, .. } = comment;
    CommentShape { line: *line, quote, author, date, text }
}
