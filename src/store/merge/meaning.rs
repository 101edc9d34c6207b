//! What the woven text must say, found from the values alone: the text is held
//! against it before anything is written.

use super::flow::{MODIFIED, later};
use super::matched::{self, Row};
use super::node::{are_apart, at_row};
use super::three::Three;
use serde_yaml::{Mapping, Value};
use std::collections::HashSet;

/// Which side has its way where both want something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Ours.
    Ours,
    /// Theirs.
    Theirs,
}

/// How clashes are resolved.
#[derive(Clone, Copy)]
pub(super) struct Resolved<'a> {
    /// Who has their way.
    pub(super) way: Way,
    /// The values that are left as a clash although their parts may not be.
    pub(super) clashed: &'a HashSet<String>,
}

/// What three values say together, with theirs wherever both changed something.
pub fn for_theirs(values: Three<Option<&Value>>) -> Option<Value> {
    Resolved { way: Way::Theirs, clashed: &HashSet::new() }.value("", values)
}

/// What a key is called; it may be a number.
fn name(key: &Value) -> String {
    let written = || serde_yaml::to_string(key).unwrap_or_default().trim_end().to_owned();
    key.as_str().map_or_else(written, str::to_owned)
}

impl Resolved<'_> {
    /// The value of three.
    pub(super) fn value(self, path: &str, values: Three<Option<&Value>>) -> Option<Value> {
        let wanted = if self.way == Way::Ours { values.ours } else { values.theirs };
        if self.clashed.contains(path) {
            return wanted.cloned();
        }
        if let Some(settled) = values.settled() {
            return settled.cloned();
        }
        if are_apart(values) {
            return wanted.cloned();
        }
        match (values.ours, values.theirs) {
            (Some(Value::Mapping(ours)), Some(Value::Mapping(theirs))) => {
                let base = values.base.and_then(Value::as_mapping).cloned().unwrap_or_default();
                Some(self.mapping(path, Three { base: &base, ours, theirs }))
            }
            (Some(Value::Sequence(ours)), Some(Value::Sequence(theirs))) => {
                let base = values.base.and_then(Value::as_sequence).cloned().unwrap_or_default();
                Some(self.list(path, Three { base: &base, ours, theirs }))
            }
            (Some(Value::String(ours)), Some(Value::String(theirs))) if path == MODIFIED => {
                later(ours, theirs).map(|later| Value::String(later.to_owned()))
            }
            _ => wanted.cloned(),
        }
    }

    fn mapping(self, path: &str, three: Three<&Mapping>) -> Value {
        let more = three.theirs.keys().filter(|key| !three.ours.contains_key(*key));
        let fields = three.ours.keys().chain(more).filter_map(|key| {
            let path = format!("{path}/{}", name(key));
            Some((key.clone(), self.value(&path, three.map(|each| each.get(key)))?))
        });
        Value::Mapping(fields.collect())
    }

    fn list(self, path: &str, three: Three<&Vec<Value>>) -> Value {
        let lists = three.map(Vec::as_slice);
        let value = |(at, row): (usize, Row)| {
            let items = three.map(|items| items.iter().collect::<Vec<_>>());
            let values = at_row(items.as_ref().map(Vec::as_slice), row);
            self.value(&format!("{path}/{at}"), values)
        };
        Value::Sequence(matched::items(lists).into_iter().enumerate().filter_map(value).collect())
    }
}
