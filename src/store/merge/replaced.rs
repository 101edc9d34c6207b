//! Which words of ours stand in a merged annotation no more.

use super::flow::MODIFIED;
use super::matched;
use super::node::at_row;
use super::three::Three;
use crate::store::error::Replaced;
use serde_yaml::{Mapping, Value};

/// The values of ours that are others in the result, which stands as theirs; but not
/// those that we had left as they were in the base.
pub fn replaced(path: &str, values: Three<Option<&Value>>) -> Vec<Replaced> {
    let Three { base, ours: Some(ours), theirs: now } = values else { return Vec::new() };
    if Some(ours) == now || Some(ours) == base || ours.is_null() || path == &MODIFIED[1..] {
        return Vec::new();
    }
    match (ours, now) {
        (Value::Mapping(ours), Some(Value::Mapping(now))) => {
            let base = base.and_then(Value::as_mapping);
            fields(path, (base, ours, now))
        }
        (Value::Sequence(ours), Some(Value::Sequence(now))) => {
            let base = base.and_then(Value::as_sequence).map_or(&[][..], Vec::as_slice);
            items(path, Three { base, ours, theirs: now })
        }
        _ => {
            let now = now.map(said).unwrap_or_default();
            vec![Replaced { field: path.to_owned(), was: said(ours), now }]
        }
    }
}

fn fields(path: &str, (base, ours, now): (Option<&Mapping>, &Mapping, &Mapping)) -> Vec<Replaced> {
    let field = |(key, value): (&Value, &Value)| {
        let dot = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{dot}{}", key.as_str().unwrap_or_default());
        let base = base.and_then(|base| base.get(key));
        replaced(&path, Three { base, ours: Some(value), theirs: now.get(key) })
    };
    ours.iter().flat_map(field).collect()
}

fn items(path: &str, lists: Three<&[Value]>) -> Vec<Replaced> {
    let values = lists.map(|items| items.iter().collect::<Vec<_>>());
    let row = |row: matched::Row| {
        let Some(at) = row.ours else { return Vec::new() };
        let values = at_row(values.as_ref().map(Vec::as_slice), row);
        replaced(&format!("{path}[{at}]"), values)
    };
    matched::items(lists).into_iter().flat_map(row).collect()
}

/// A value in words.
fn said(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(words) => words.trim_end().to_owned(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim_end().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_we_wrote_and_others_replaced_is_named() {
        let values = Three {
            base: "{a: 1, b: x, tags: [п, р], modified: 1}",
            ours: "{a: 2, b: x, tags: [п, р, с], c: {d: да}, modified: 2}",
            theirs: "{a: 3, b: y, tags: [р, с], modified: 3}",
        };
        let values = values.map(|text| serde_yaml::from_str::<Value>(text).expect("YAML"));
        let named = replaced("", values.as_ref().map(Some));
        let named: Vec<_> = named.iter().map(|it| [&*it.field, &*it.was, &*it.now]).collect();
        assert_eq!(named, [["a", "2", "3"], ["c", "d: да", ""]]);
        let named = replaced("", Three { base: None, ..values.as_ref().map(Some) });
        let named: Vec<_> = named.iter().map(|it| [&*it.field, &*it.was]).collect();
        assert_eq!(named, [["a", "2"], ["b", "x"], ["tags[0]", "п"], ["c", "d: да"]]);
    }
}
