//! The known name nearest to a mistyped one.

/// The known name that differs from `name` in the fewest letters, if in few.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let distances = known.iter().map(|each| (distance(name, each), *each));
    let (distance, nearest) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= name.chars().count().max(3)).then_some(nearest)
}

/// How many letters must be changed, added, left out, or have changed places with
/// their neighbour (Damerau and Levenshtein).
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let change = rows[i][j] + usize::from(a[i] != b[j]);
            let least = change.min(rows[i][j + 1] + 1).min(row[j] + 1);
            let is_swap = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
            row.push(if is_swap { least.min(rows[i - 1][j - 1] + 1) } else { least });
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        let known = ["child-rights", "media"];
        assert_eq!(nearest("child-right", &known), Some("child-rights"));
        assert_eq!(nearest("mdeia", &known), Some("media"));
        assert_eq!(nearest("opne", &["draft", "open"]), Some("open"));
        assert_eq!(nearest("mdiea", &["media", "x"]), None);
        assert_eq!(nearest("medi", &known), Some("media"));
        assert_eq!(distance("бап", "баптар"), 3);
        assert_eq!(nearest("", &[]), None);
    }
}
