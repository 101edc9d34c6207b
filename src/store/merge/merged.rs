//! Three texts to one, or to one with clashes; and whether it says what was meant.

use super::alike::{agreed, contested, lifted};
use super::meaning::{Resolved, Way};
use super::three::Three;
use super::weave::{Piece, Weave};
use crate::store::yaml::Yaml;
use serde_yaml::Value;
use std::collections::HashSet;
use std::path::Path;

/// The mark that a clash begins with, in its own line.
const BEGIN: &str = "<<<<<<< ours";
const MIDDLE: &str = "=======";
const END: &str = ">>>>>>> theirs";

/// What came of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Merged {
    /// The text, with marks where there is a clash.
    pub(super) text: String,
    /// How many places both sides want otherwise.
    pub(super) clashes: usize,
}

/// Merges texts by what they say; `None` where that is not sure.
pub(super) fn merge(texts: Three<&str>) -> Option<Merged> {
    if let Some(settled) = texts.settled() {
        return Some(Merged { text: settled.to_owned(), clashes: 0 });
    }
    let form = Form::of(texts.ours);
    let lifted = lifted(texts);
    let agreed = agreed(lifted.as_ref().map(String::as_str));
    // Last, for its base is no annotation any more.
    let contested = contested(agreed.as_ref().map(String::as_str));
    let weave = woven(contested.as_ref().map(String::as_str), form, &[Way::Ours, Way::Theirs])?;
    let text = written(&weave.pieces, |ours, theirs| form.clash(ours, theirs));
    let clashes = weave.pieces.iter().filter(|piece| matches!(piece, Piece::Clash { .. })).count();
    Some(Merged { text: form.taken_back(&text), clashes })
}

/// The same with their words wherever there is a clash.
pub fn for_theirs(texts: Three<&str>) -> Option<String> {
    let form = Form::of(texts.ours);
    let weave = woven(texts, form, &[Way::Theirs])?;
    Some(form.taken_back(&Way::Theirs.of(&weave)))
}

/// The three woven, and held against what the values say for each of the ways.
fn woven(texts: Three<&str>, form: Form, ways: &[Way]) -> Option<Weave> {
    let alike = texts.map(|text| form.given(text));
    let texts = alike.as_ref().map(String::as_str);
    let values = texts.map(value).all()?;
    let weave = Weave::of_files(texts, values.as_ref())?;
    let is_meant = |way: &Way| {
        let resolved = Resolved { way: *way, clashed: &weave.clashed };
        value(&way.of(&weave)) == resolved.value("", values.as_ref().map(Some))
    };
    ways.iter().all(is_meant).then_some(weave)
}

impl Way {
    /// The text where this side has its way.
    fn of(self, weave: &Weave) -> String {
        written(
            &weave.pieces,
            |ours, theirs| {
                if self == Self::Ours { ours.to_owned() } else { theirs.to_owned() }
            },
        )
    }
}

/// Whether a text that was merged by lines says what the three say together.
pub(super) fn is_sound(texts: Three<&str>, merged: &str) -> bool {
    let Some(says) = value(merged) else { return false };
    let Some(values) = texts.map(value).all() else { return true };
    let none = HashSet::new();
    [Way::Ours, Way::Theirs].into_iter().all(|way| {
        let resolved = Resolved { way, clashed: &none };
        resolved.value("", values.as_ref().map(Some)).as_ref() == Some(&says)
    })
}

/// A clash of all lines but those that both begin and end with.
pub(super) fn clash_of_lines(ours: &str, theirs: &str) -> Merged {
    let form = Form::of(ours);
    let [ours, theirs] = [ours, theirs].map(|text| form.given(text));
    let [our_lines, their_lines] = [&ours, &theirs].map(|text| lines(text));
    let head =
        our_lines.iter().zip(&their_lines).take_while(|(ours, theirs)| ours == theirs).count();
    let [our_rest, their_rest] = [&our_lines[head..], &their_lines[head..]];
    let ends = our_rest.iter().rev().zip(their_rest.iter().rev());
    let tail = ends.take_while(|(ours, theirs)| ours == theirs).count();
    let middle = |rest: &[&str]| rest[..rest.len() - tail].concat();
    let clash = form.clash(&middle(our_rest), &middle(their_rest));
    let text = our_lines[..head].concat() + &clash + &our_rest[our_rest.len() - tail..].concat();
    Merged { text: form.taken_back(&text), clashes: 1 }
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// What a text says; an empty one says nothing. What the whole is called stands above the
/// fields, and is woven with what stands there.
fn value(text: &str) -> Option<Value> {
    match (Yaml { path: Path::new(""), text }).value().ok()? {
        Value::Tagged(tagged) => Some(tagged.value),
        plain => Some(plain),
    }
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
    line_end: &'static str,
    has_end: bool,
}

impl Form {
    fn of(text: &str) -> Self {
        let line_end = if text.contains("\r\n") {
            "\r\n"
        } else if text.contains('\r') && !text.contains('\n') {
            "\r"
        } else {
            "\n"
        };
        let has_end = text.is_empty() || text.ends_with(['\n', '\r']);
        Self { has_mark: text.starts_with('\u{feff}'), line_end, has_end }
    }

    /// A text without a byte order mark, with our line ends and one at its end. A carriage
    /// return alone is none while lines are woven.
    fn given(self, text: &str) -> String {
        let mut text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if self.line_end == "\r" {
            text = text.replace('\r', "\n");
        }
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        if self.line_end == "\r\n" { text.replace('\n', "\r\n") } else { text }
    }

    fn clash(self, ours: &str, theirs: &str) -> String {
        let end = if self.line_end == "\r\n" { "\r\n" } else { "\n" };
        [BEGIN, end, ours, MIDDLE, end, theirs, END, end].concat()
    }

    /// The text as our file is.
    fn taken_back(self, text: &str) -> String {
        let mark = if self.has_mark { "\u{feff}" } else { "" };
        let bare = text.strip_suffix('\n').map(|text| text.strip_suffix('\r').unwrap_or(text));
        let keeps_end = self.has_end || bare.is_none_or(|bare| bare.ends_with(END));
        let text = mark.to_owned() + if keeps_end { text } else { bare.unwrap_or(text) };
        if self.line_end == "\r" { text.replace('\n', "\r") } else { text }
    }
}

#[cfg(test)]
mod tests;
