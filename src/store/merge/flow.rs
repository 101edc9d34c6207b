//! Lists and mappings between brackets, on one line or on many, woven entry by entry:
//! each stays as its side wrote it, with the spaces, lines and comments before it.

use super::cut::{entries, lead, value_start};
use super::matched;
use super::node::{are_apart, at_row};
use super::three::Three;
use crate::store::clock::instant;
use serde_yaml::Value;

/// The field of which the later one counts.
pub(super) const MODIFIED: &str = "/modified";

/// What stands between brackets.
#[derive(Default)]
struct Flow<'a> {
    entries: Vec<Entry<'a>>,
    /// What stands behind the last entry, a comma there included.
    end: String,
}

#[derive(Clone, Copy)]
struct Entry<'a> {
    lead: &'a str,
    words: &'a str,
    trail: &'a str,
    is_first: bool,
}

impl<'a> Flow<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let mut all = entries(text)?;
        let last = all.pop_if(|last| lead(last) == last.len());
        let comma = if all.is_empty() { "" } else { "," };
        let entry = |(at, entry): (usize, &'a str)| {
            let (lead, words) = entry.split_at(lead(entry));
            let (words, trail) = words.split_at(words.trim_end().len());
            Entry { lead, words, trail, is_first: at == 0 }
        };
        let mut entries: Vec<_> = all.into_iter().enumerate().map(entry).collect();
        let behind = entries.last_mut().map_or("", |last| std::mem::take(&mut last.trail));
        let end = last.map_or_else(String::new, |last| [comma, last].concat());
        Some(Self { entries, end: [behind, &end].concat() })
    }

    /// What stands before an entry that is not the first.
    fn between(&self) -> Option<&'a str> {
        self.entries.get(1).map(|second| second.lead)
    }
}

/// What both sides made of what stands between brackets; `None` where one of them has
/// no brackets, or both changed one thing otherwise.
pub(super) fn woven(
    path: &str,
    texts: Three<&str>,
    values: Three<Option<&Value>>,
) -> Option<String> {
    let ours = Flow::read(texts.ours)?;
    let theirs = Flow::read(texts.theirs)?;
    let base = Flow::read(texts.base).unwrap_or_default();
    let said = said(values)?;
    let is_whole = |flow: &Flow<'_>, values: &[&Value]| flow.entries.len() == values.len();
    if are_apart(values)
        || !is_whole(&ours, &said.values.ours)
        || !is_whole(&theirs, &said.values.theirs)
    {
        return None;
    }
    let written = Three { base: &base, ours: &ours, theirs: &theirs };
    let written = written.map(|flow| flow.entries.iter().map(Some).collect::<Vec<_>>());
    let mut kept = Vec::new();
    for (at, row) in said.rows.into_iter().enumerate() {
        let name = said.names.as_ref().and_then(|names| {
            row.ours.map_or_else(|| names.theirs.get(row.theirs?), |at| names.ours.get(at))
        });
        let path = name.map_or_else(|| format!("{path}/{at}"), |name| format!("{path}/{name}"));
        let entries = at_row(written.as_ref().map(Vec::as_slice), row).map(Option::flatten);
        let values = at_row(said.values.as_ref().map(Vec::as_slice), row);
        kept.extend(entry((&path, name.is_some()), entries, values)?);
    }
    let brackets = [&texts.ours[..1], &texts.ours[texts.ours.len() - 1..]];
    Some([brackets[0], &joined(&kept, (&ours, &theirs)), brackets[1]].concat())
}

/// What three collections say, and which of it is which.
struct Said<'a> {
    rows: Vec<matched::Row>,
    names: Option<Three<Vec<&'a str>>>,
    values: Three<Vec<&'a Value>>,
}

fn said(values: Three<Option<&Value>>) -> Option<Said<'_>> {
    let Three { ours: Some(ours), theirs: Some(theirs), .. } = values else { return None };
    if ours.is_mapping() && theirs.is_mapping() {
        let names = values.map(|value| {
            let fields = value.and_then(Value::as_mapping).into_iter().flatten();
            fields.map(|(name, _)| name.as_str().unwrap_or_default()).collect::<Vec<_>>()
        });
        let values = values.map(|value| {
            value
                .and_then(Value::as_mapping)
                .into_iter()
                .flatten()
                .map(|(_, value)| value)
                .collect()
        });
        let rows = matched::keys(names.as_ref().map(Vec::as_slice));
        return Some(Said { rows, names: Some(names), values });
    }
    (ours.is_sequence() && theirs.is_sequence()).then_some(())?;
    let lists =
        values.map(|value| value.and_then(Value::as_sequence).map_or(&[][..], Vec::as_slice));
    if matched::are_replaced_twice(lists) {
        return None;
    }
    let values = lists.map(|items| items.iter().collect());
    Some(Said { rows: matched::items(lists), names: None, values })
}

/// What stands in the place of an entry: nothing where it went, and `None` where that is
/// not sure.
fn entry<'a>(
    (path, is_field): (&str, bool),
    entries: Three<Option<&Entry<'a>>>,
    values: Three<Option<&Value>>,
) -> Option<Vec<(Entry<'a>, String)>> {
    let as_written = |entry: Option<&Entry<'a>>| {
        Some(entry.into_iter().map(|it| (*it, it.words.to_owned())).collect())
    };
    if values.ours == values.theirs {
        // Only the writing may be another; of numbers 1.1 and 1.10 are two.
        let words = entries.map(|entry| entry.map(|it| it.words));
        if values.ours.is_some_and(Value::is_number) && words.settled().is_none() {
            return None;
        }
        let is_ours = words.ours != words.base;
        return as_written(if is_ours { entries.ours } else { entries.theirs });
    }
    if values.ours == values.base {
        return as_written(entries.theirs);
    }
    if values.theirs == values.base {
        return as_written(entries.ours);
    }
    let ours = *entries.ours?;
    let start = |words: &str| if is_field { value_start(words) } else { Some(0) };
    let value = |entry: Option<&Entry<'a>>| entry.and_then(|it| it.words.get(start(it.words)?..));
    let texts = Three {
        base: value(entries.base).unwrap_or_default(),
        ours: value(entries.ours)?,
        theirs: value(entries.theirs)?,
    };
    let new = if path == MODIFIED {
        later(texts.ours, texts.theirs)?.to_owned()
    } else {
        woven(path, texts, values)?
    };
    let key = &ours.words[..ours.words.len() - texts.ours.len()];
    Some(vec![(ours, [key, &new].concat())])
}

/// The entries with their commas, set apart as ours are.
fn joined(kept: &[(Entry<'_>, String)], (ours, theirs): (&Flow<'_>, &Flow<'_>)) -> String {
    let between = ours.between().or(theirs.between()).unwrap_or(" ");
    let first = ours.entries.first().map_or("", |first| first.lead);
    let mut out = String::new();
    for (at, (entry, words)) in kept.iter().enumerate() {
        let has_room = entry.is_first == (at == 0) || entry.lead.contains('#');
        let lead = match at {
            _ if has_room => entry.lead,
            0 => first,
            _ => between,
        };
        let trail = if at + 1 == kept.len() { "" } else { entry.trail };
        let comma = if at == 0 { "" } else { "," };
        out.extend([comma, lead, words, trail]);
    }
    out + if ours.entries.is_empty() { &theirs.end } else { &ours.end }
}

/// The later of two times as they are written.
pub(super) fn later<'a>(ours: &'a str, theirs: &'a str) -> Option<&'a str> {
    let moment = |written: &str| instant(written.trim_matches(['"', '\'']));
    Some(if moment(theirs)? > moment(ours)? { theirs } else { ours })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check([base, ours, theirs]: [&str; 3], expected: Option<&str>) {
        let texts = Three { base, ours, theirs };
        let values = texts.map(|text| serde_yaml::from_str::<Value>(text).expect("YAML"));
        let found = woven("", texts, values.as_ref().map(Some));
        assert_eq!(found.as_deref(), expected, "{base}\n{ours}\n{theirs}");
    }

    #[test]
    fn each_side_keeps_what_it_wrote() {
        check(["[a, b]", "[a, b, c]", "[b, \"d\"]"], Some("[b, c, \"d\"]"));
        check(
            ["{a: 1, b: 2}", "{a: 1, b: 3, c: 4}", "{a: '5', b: 2}"],
            Some("{a: '5', b: 3, c: 4}"),
        );
        check(["{a: [x], b: 2}", "{a: [x, y], b: 2}", "{a: [z, x]}"], Some("{a: [z, x, y]}"));
        check(
            [
                "[\n  {id: a},\n]",
                "[\n  {id: a}, # one\n  {id: b},\n]",
                "[\n  {id: a},\n  {id: c}\n]",
            ],
            Some("[\n  {id: a}, # one\n  {id: b},\n  {id: c},\n]"),
        );
        check(["[]", "[a]", "[\n  b\n]"], Some("[a, b]"));
        check(["[]", "[]", "[\n  b,\n]"], Some("[\n  b,\n]"));
        check(
            ["{modified: 2026-01-01}", "{modified: 2026-01-03, a: 1}", "{modified: 2026-01-02}"],
            Some("{modified: 2026-01-03, a: 1}"),
        );
    }

    #[test]
    fn what_both_changed_otherwise_is_not_woven() {
        check(["{a: 1}", "{a: 2}", "{a: 3}"], None);
        check(["{a: 1}", "{a: 1.1}", "{a: 1.10}"], None);
        check(["[a]", "[a, 1.1]", "[a, 1.10]"], None);
        check(["[a]", "[b]", "[c]"], None);
        check(["{a: [x]}", "{a: {b: 1}}", "{a: [y]}"], None);
        let place = "{provision: art_1, exact: а}";
        let [there, other] = [place.replace("art_1", "art_2"), place.replace('а', "б")];
        check([place, &there, &other], None);
    }
}
