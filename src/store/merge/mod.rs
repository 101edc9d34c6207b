//! Two people's changes of one annotation brought together, as git asks for it.
//!
//! What only one side changed is taken byte for byte; answers, history, tags and
//! every other list are united; fields are merged one by one, so that two languages
//! of a reasoning are no clash; of `modified` the later one counts. What both sides
//! changed otherwise stays between git's usual marks, and nothing else does. The
//! result is read again and held against what the values alone say; where that
//! fails, git's own merge by lines is taken, and checked as well.

mod three;

mod cut;

mod matched;

mod node;

mod weave;

mod meaning;

mod driver;

pub use driver::merge_files;
pub use three::Three;

use crate::store::yaml::Yaml;
use meaning::{Resolved, Way};
use serde_yaml::Value;
use std::collections::HashSet;
use std::path::Path;
use weave::{Piece, Weave};

/// The mark that a clash begins with, in its own line.
const BEGIN: &str = "<<<<<<< ours";
const MIDDLE: &str = "=======";
const END: &str = ">>>>>>> theirs";

/// What came of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Merged {
    text: String,
    /// How many places both sides want otherwise.
    clashes: usize,
}

/// Merges texts by what they say; `None` where that is not sure.
fn merge(texts: Three<&str>) -> Option<Merged> {
    if let Some(settled) = texts.settled() {
        return Some(Merged { text: settled.to_owned(), clashes: 0 });
    }
    let form = Form::of(texts.ours);
    let alike = texts.map(|text| form.given(text));
    let texts = alike.as_ref().map(String::as_str);
    let values = texts.map(value).all()?;
    let weave = Weave::of_files(texts, values.as_ref())?;
    for way in [Way::Ours, Way::Theirs] {
        let says = value(&written(&weave.pieces, |ours, theirs| {
            if way == Way::Ours { ours.to_owned() } else { theirs.to_owned() }
        }));
        let resolved = Resolved { way, clashed: &weave.clashed };
        if says != resolved.value("", values.as_ref().map(Some)) {
            return None;
        }
    }
    let text = written(&weave.pieces, |ours, theirs| form.clash(ours, theirs));
    let clashes = weave.pieces.iter().filter(|piece| matches!(piece, Piece::Clash { .. })).count();
    Some(Merged { text: form.taken_back(text), clashes })
}

/// Whether a text that was merged by lines says what the three say together.
fn is_sound(texts: Three<&str>, merged: &str) -> bool {
    let Some(says) = value(merged) else { return false };
    let Some(values) = texts.map(value).all() else { return true };
    let none = HashSet::new();
    [Way::Ours, Way::Theirs].into_iter().all(|way| {
        let resolved = Resolved { way, clashed: &none };
        resolved.value("", values.as_ref().map(Some)).as_ref() == Some(&says)
    })
}

/// A clash of all lines but those that both begin and end with.
fn clash_of_lines(ours: &str, theirs: &str) -> Merged {
    let form = Form::of(ours);
    let [ours, theirs] = [ours, theirs].map(|text| form.given(text));
    let same = |pairs: &mut dyn Iterator<Item = (&str, &str)>| {
        pairs.take_while(|(ours, theirs)| ours == theirs).count()
    };
    let lines = |text: &'_ str| text.split_inclusive('\n').count();
    let head = same(&mut ours.split_inclusive('\n').zip(theirs.split_inclusive('\n')));
    let tail = same(&mut ours.split_inclusive('\n').rev().zip(theirs.split_inclusive('\n').rev()));
    let tail = tail.min(lines(&ours) - head).min(lines(&theirs) - head);
    let part = |text: &str, from: usize, to: usize| -> String {
        text.split_inclusive('\n').skip(from).take(to - from).collect()
    };
    let middle = |text: &str| part(text, head, lines(text) - tail);
    let (above, below) = (part(&ours, 0, head), part(&ours, lines(&ours) - tail, lines(&ours)));
    let text = above + &form.clash(&middle(&ours), &middle(&theirs)) + &below;
    Merged { text: form.taken_back(text), clashes: 1 }
}

/// What a text says; an empty one says nothing.
fn value(text: &str) -> Option<Value> {
    Yaml { path: Path::new(""), text }.value().ok()
}

fn written(pieces: &[Piece], clash: impl Fn(&str, &str) -> String) -> String {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Clash { ours, theirs } => clash(ours, theirs),
    };
    pieces.iter().map(text).collect()
}

/// What the bytes of our file have beside its lines; the other side's get the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Form {
    has_mark: bool,
    has_returns: bool,
    has_end: bool,
}

impl Form {
    fn of(text: &str) -> Self {
        let has_end = text.is_empty() || text.ends_with('\n');
        Self { has_mark: text.starts_with('\u{feff}'), has_returns: text.contains("\r\n"), has_end }
    }

    /// A text without a byte order mark, with our line ends and one at its end.
    fn given(self, text: &str) -> String {
        let mut text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        if self.has_returns { text.replace('\n', "\r\n") } else { text }
    }

    fn clash(self, ours: &str, theirs: &str) -> String {
        let end = if self.has_returns { "\r\n" } else { "\n" };
        [BEGIN, end, ours, MIDDLE, end, theirs, END, end].concat()
    }

    /// The text as our file is.
    fn taken_back(self, text: String) -> String {
        let mark = if self.has_mark { "\u{feff}" } else { "" };
        let bare = text.strip_suffix('\n').map(|text| text.strip_suffix('\r').unwrap_or(text));
        let keeps_end = self.has_end || bare.is_none_or(|bare| bare.ends_with(END));
        mark.to_owned() + if keeps_end { &text } else { bare.unwrap_or(&text) }
    }
}

#[cfg(test)]
mod tests;
