//! The remarks in the margin.

use super::frame::{NAMESPACES, moment};
use crate::export::paper::Comment;
use crate::export::xml::Xml;

/// The part that holds them.
pub(super) fn write(comments: &[Comment]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:comments", NAMESPACES);
    for (at, comment) in comments.iter().enumerate() {
        one(&mut xml, at, comment);
    }
    xml.close("w:comments");
    xml.finish()
}

fn one(xml: &mut Xml, at: usize, comment: &Comment) {
    let (id, date) = (at.to_string(), moment(&comment.date));
    let initials = initials(&comment.author);
    let who = [("w:author", comment.author.as_str()), ("w:initials", &initials)];
    xml.open("w:comment", &[("w:id", &id), who[0], ("w:date", &date), who[1]]);
    let empty = [String::new()];
    let text = if comment.text.is_empty() { &empty } else { comment.text.as_slice() };
    for words in text {
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.empty("w:pStyle", &[("w:val", "CommentText")]);
        xml.close("w:pPr");
        xml.open("w:r", &[]);
        xml.element("w:t", &[("xml:space", "preserve")], words);
        xml.close("w:r");
        xml.close("w:p");
    }
    xml.close("w:comment");
}

fn initials(author: &str) -> String {
    let words = author.split_whitespace().filter_map(|word| word.chars().next());
    words.take(3).flat_map(char::to_uppercase).collect()
}
