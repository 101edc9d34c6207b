//! Remarks in the margin of a document as Web Annotations: they quote words and say
//! something of them, and whoever takes them in finds the place by the words.

use super::foreign::spoken;
use super::names::{id_for, of_text};
use crate::bill::{BillId, VersionId};
use crate::export::json;
use crate::import::Comment;
use crate::store::clock::in_utc;
use crate::text::language::Language;
use serde_json::{Value, json};

/// How many letters before and behind the words are quoted with them.
const AROUND: usize = 40;

/// A remark, and the text that holds its words.
pub struct Margin<'a> {
    /// The remark.
    pub comment: &'a Comment,
    /// The text of its block.
    pub block: &'a str,
    /// The language of the text.
    pub language: Language,
}

/// Names the text of a version as annotations do.
pub fn source_of(text: (&BillId, &VersionId, Language)) -> String {
    of_text(text)
}

/// The remarks on a text as a collection; `source` is what the text is called.
pub fn margin(source: &str, all: &[Margin<'_>]) -> String {
    let items: Vec<_> = all.iter().map(|each| annotation(source, each)).collect();
    let id = format!("urn:x-tuzetu:comments:{}", id_for(source));
    let first = json!({"id": format!("{id}/1"), "type": "AnnotationPage", "items": items});
    json::text(&json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": id,
        "type": "AnnotationCollection",
        "total": all.len(),
        "first": first,
    }))
}

fn annotation(source: &str, Margin { comment, block, language }: &Margin<'_>) -> Value {
    let Comment { quote, author, date, text, .. } = comment;
    let id = id_for(&format!("{source}\n{author}\n{date}\n{quote}\n{text}"));
    let mut shape = json!({
        "id": format!("urn:x-tuzetu:comment:{id}"),
        "type": "Annotation",
        "motivation": "commenting",
        "body": {
            "type": "TextualBody",
            "purpose": "commenting",
            "format": "text/plain",
            "language": spoken((None, text), *language).code(),
            "value": text,
        },
        "target": {"source": source, "selector": selector(block, quote)},
    });
    if !author.is_empty() {
        shape["creator"] = json!({"type": "Person", "name": author});
    }
    // Some programs leave the zone away: theirs is not known, so the day is what counts.
    let zoned = [date.clone(), format!("{date}Z")];
    if let Some(time) = zoned.iter().find_map(|date| in_utc(date)) {
        shape["created"] = json!(time);
    }
    shape
}

fn selector(block: &str, quote: &str) -> Value {
    let (before, behind) = block.split_once(quote).unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(AROUND);
    let prefix: String = before.chars().skip(skipped).collect();
    let suffix: String = behind.chars().take(AROUND).collect();
    json!({"type": "TextQuoteSelector", "exact": quote, "prefix": prefix, "suffix": suffix})
}

#[cfg(test)]
mod tests {
    use super::super::read::{Item, read};
    use super::*;

    #[test]
    fn a_remark_is_read_back_as_of_another_program() {
        let comment = Comment {
            block: 0,
            quote: "вправе".to_owned(),
            author: "А. Б.".to_owned(),
            date: "2026-01-02T03:04:05".to_owned(),
            text: "Противоречит статье 17.".to_owned(),
        };
        let (block, language) = ("1. Орган вправе отказать.", Language::Russian);
        let written = margin("bill.docx", &[Margin { comment: &comment, block, language }]);
        let [Ok(Item::Foreign(foreign))] = &read(&written)[..] else { panic!("{written}") };
        assert_eq!(foreign.quote.exact, "вправе");
        assert_eq!(foreign.quote.prefix, "1. Орган ");
        assert_eq!((foreign.source.as_str(), foreign.left_out.len()), ("bill.docx", 0));
    }
}
