//! "Did you mean": the known name nearest to a mistyped one.

use crate::l10n::Messages;

/// What to say about a name that is not among `known`: the nearest one, and
/// all of them.
pub(crate) fn hint(name: &str, known: &[&str], messages: &Messages) -> String {
    if known.is_empty() {
        return messages.get("cli-hint-known-none");
    }
    let names = known.iter().map(|each| format!("`{each}`")).collect::<Vec<_>>().join(", ");
    let all = messages.say("cli-hint-known", &[("names", names.into())]);
    nearest(name, known).map_or(all.clone(), |near| {
        format!("{} {all}", messages.say("cli-hint-nearest", &[("name", near.into())]))
    })
}

/// The known name that differs from `name` in the fewest letters, if in few.
pub(crate) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let distances = known.iter().map(|each| (distance(name, each), *each));
    let (distance, nearest) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= name.chars().count().max(3)).then_some(nearest)
}

/// How many letters must be changed, added or left out (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let letters: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=letters.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in letters.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[letters.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        let known = ["child-rights", "media"];
        assert_eq!(nearest("child-right", &known), Some("child-rights"));
        assert_eq!(nearest("mdeia", &known), None);
        assert_eq!(nearest("medai", &["media", "x"]), None);
        assert_eq!(nearest("medi", &known), Some("media"));
        assert_eq!(distance("бап", "баптар"), 3);
        assert_eq!(nearest("", &[]), None);
    }
}
