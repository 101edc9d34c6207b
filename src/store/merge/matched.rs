//! Which item of a list answers to which on the other sides, and in which order
//! all of them stand.

use super::three::Three;
use crate::store::clock::instant;
use jiff::Timestamp;
use serde_yaml::Value;

/// The places of one key or item on the three sides.
pub(super) type Row = Three<Option<usize>>;

/// By what an item is known.
#[derive(Clone, Debug, PartialEq)]
enum Key {
    /// Its id.
    Id(Value),
    /// When it happened, and through whom.
    Event(Value, Value),
    /// The version and the language that it is about.
    Place(Value, Value),
    /// All that it says, and how many say the same before it.
    Whole(Value, usize),
}

impl Key {
    fn of(item: &Value) -> Self {
        let field = |name: &str| item.get(name).cloned();
        if let Some(id) = field("id") {
            return Self::Id(id);
        }
        let by = field("by").or_else(|| field("creator")).unwrap_or_default();
        match (field("at").or_else(|| field("created")), field("version")) {
            (Some(at), _) => Self::Event(at, by),
            (None, Some(version)) => Self::Place(version, field("language").unwrap_or_default()),
            (None, None) => Self::Whole(item.clone(), 0),
        }
    }

    fn whole(items: &[Value]) -> Vec<Self> {
        let before = |at: usize| items[..at].iter().filter(|item| **item == items[at]).count();
        (0..items.len()).map(|at| Self::Whole(items[at].clone(), before(at))).collect()
    }
}

/// The items of a list on three sides. What only they have stands where its time
/// puts it, else behind what it stands behind on their side.
pub(super) fn items(items: Three<&[Value]>) -> Vec<Row> {
    let named = items.map(|items| items.iter().map(Key::of).collect::<Vec<_>>());
    let is_sure = |keys: &Vec<Key>| (1..keys.len()).all(|at| !keys[..at].contains(&keys[at]));
    let are_sure = named.as_ref().map(is_sure) == Three { base: true, ours: true, theirs: true };
    let keys = if are_sure { named } else { items.map(Key::whole) };
    let time = |row: &Row| {
        time(row.ours.map_or_else(|| items.theirs.get(row.theirs?), |at| items.ours.get(at))?)
    };
    let rows = rows(keys.as_ref().map(Vec::as_slice), time);
    rows.into_iter().flat_map(|row| two_events(row, &keys.ours, items)).collect()
}

/// Which item of a list is which of another: their places in both.
pub fn pairs(former: &[Value], now: &[Value]) -> Vec<(Option<usize>, Option<usize>)> {
    let rows = items(Three { base: former, ours: former, theirs: now });
    rows.into_iter().map(|row| (row.ours, row.theirs)).collect()
}

/// Whether each side put words of its own in the place of the same words.
pub(super) fn are_replaced_twice(items: Three<&[Value]>) -> bool {
    let Three { base, ours, theirs } = items;
    let is_gone =
        |item: &Value| !item.is_mapping() && !ours.contains(item) && !theirs.contains(item);
    (0..base.len()).filter(|at| is_gone(&base[*at])).any(|at| {
        let [ours, theirs] = [ours, theirs].map(|side| instead(base, at, side));
        let has_own = |one: &[Value], other: &[Value]| one.iter().any(|item| !other.contains(item));
        has_own(ours, theirs) && has_own(theirs, ours)
    })
}

/// What stands on a side between the neighbours of an item that it does not have.
fn instead<'a>(base: &[Value], at: usize, side: &'a [Value]) -> &'a [Value] {
    let find = |item: &Value| side.iter().position(|each| each == item);
    let start = base[..at].iter().rev().find_map(find).map_or(0, |before| before + 1);
    let end = base[at + 1..].iter().find_map(find).unwrap_or(side.len());
    side.get(start..end).unwrap_or_default()
}

/// Two events of one moment that no side knew of the other's are two.
fn two_events(row: Row, keys: &[Key], items: Three<&[Value]>) -> Vec<Row> {
    if let Row { base: None, ours: Some(ours), theirs: Some(theirs) } = row
        && matches!(keys[ours], Key::Event(..))
        && items.ours[ours] != items.theirs[theirs]
    {
        return vec![Row { theirs: None, ..row }, Row { ours: None, ..row }];
    }
    vec![row]
}

/// The keys of a mapping on three sides.
pub(super) fn keys(keys: Three<&[&str]>) -> Vec<Row> {
    rows(keys, |_| None)
}

fn rows<K: PartialEq>(keys: Three<&[K]>, time: impl Fn(&Row) -> Option<Timestamp>) -> Vec<Row> {
    let find = |keys: &[K], key: &K| keys.iter().position(|each| each == key);
    let ours = keys.ours.iter().enumerate().map(|(at, key)| Row {
        base: find(keys.base, key),
        ours: Some(at),
        theirs: find(keys.theirs, key),
    });
    let mut rows: Vec<Row> = ours.collect();
    for (at, key) in keys.theirs.iter().enumerate() {
        if keys.ours.contains(key) {
            continue;
        }
        let row = Row { base: find(keys.base, key), ours: None, theirs: Some(at) };
        let is_before = |other: &Row| match time(&row) {
            Some(moment) => time(other).is_some_and(|other| other <= moment),
            None => other.theirs.is_some_and(|other| other + 1 == at),
        };
        let mut place = rows.iter().rposition(is_before).map_or(0, |at| at + 1);
        // What we added at the same place stands first.
        let is_ours = |place: usize| rows.get(place).is_some_and(|row| row.theirs.is_none());
        while time(&row).is_none() && is_ours(place) {
            place += 1;
        }
        rows.insert(place, row);
    }
    rows
}

/// When an item was written.
fn time(item: &Value) -> Option<Timestamp> {
    let at = |item: &Value| item.get("at").or_else(|| item.get("created")).cloned();
    let confirmed = || item.get("confirmed").and_then(at);
    instant(at(item).or_else(confirmed)?.as_str()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Vec<Value> {
        serde_yaml::from_str(text).expect("a list")
    }

    fn merged(base: &str, ours: &str, theirs: &str) -> Vec<[Option<usize>; 3]> {
        let lists = Three { base, ours, theirs }.map(list);
        let rows = items(lists.as_ref().map(Vec::as_slice));
        rows.iter().map(|row| [row.base, row.ours, row.theirs]).collect()
    }

    #[test]
    fn what_only_they_have_stands_where_its_time_puts_it() {
        let base = "[{id: a, created: 2026-01-01T10:00:00+05:00}]";
        let ours =
            "[{id: a, created: 2026-01-01T10:00:00+05:00}, {id: c, created: 2026-01-01T06:00:00Z}]";
        let theirs = "[{id: a, created: 2026-01-01T10:00:00+05:00}, {id: b, created: 2026-01-01T10:30:00+05:00}]";
        let rows = merged(base, ours, theirs);
        assert_eq!(
            rows,
            [[Some(0), Some(0), Some(0)], [None, None, Some(1)], [None, Some(1), None]]
        );
    }

    #[test]
    fn tags_stand_behind_what_they_stood_behind() {
        let rows = merged("[a, b]", "[b, x]", "[y, a, z, b]");
        let theirs: Vec<_> = rows.iter().map(|row| row[2]).collect();
        assert_eq!(theirs, [Some(0), Some(1), Some(2), Some(3), None]);
    }

    #[test]
    fn two_replacements_of_one_item_are_told_from_two_additions() {
        for (base, ours, theirs, is_twice) in [
            ("[a]", "[b]", "[c]", true),
            ("[x, a, y]", "[x, b, y]", "[x, c, y]", true),
            ("[a, y]", "[b, y]", "[c, d, y]", true),
            ("[a]", "[b]", "[b]", false),
            ("[a]", "[b]", "[b, c]", false),
            ("[a]", "[b]", "[]", false),
            ("[a]", "[a, b]", "[c]", false),
            ("[x, a, y]", "[x, y, b]", "[c, x, y]", false),
            ("[]", "[b]", "[c]", false),
            ("[{id: a}]", "[{id: b}]", "[{id: c}]", false),
        ] {
            let lists = Three { base, ours, theirs }.map(list);
            let found = are_replaced_twice(lists.as_ref().map(Vec::as_slice));
            assert_eq!(found, is_twice, "{base} {ours} {theirs}");
        }
    }

    #[test]
    fn two_events_of_one_moment_are_two_unless_they_are_one() {
        let accepted = "[{at: 2026-01-01, by: a, status: accepted}]";
        let rejected = "[{at: 2026-01-01, by: a, status: rejected}]";
        assert_eq!(merged("[]", accepted, rejected).len(), 2);
        assert_eq!(merged("[]", accepted, accepted).len(), 1);
        assert_eq!(merged(accepted, accepted, rejected).len(), 1);
    }

    #[test]
    fn where_a_name_occurs_twice_the_words_decide() {
        let rows = merged(
            "[{id: a, x: 1}, {id: a, x: 2}]",
            "[{id: a, x: 2}]",
            "[{id: a, x: 1}, {id: a, x: 2}]",
        );
        assert_eq!(rows.iter().filter(|row| row[1].is_some()).count(), 1);
        assert_eq!(merged("[a, a]", "[a, a]", "[a, a]").len(), 2);
    }
}
