//! The first column of a table where it only counts the rows: «№ п/п», `1`, `2`, `3`.
//!
//! Such a number is a label, as that of a point is, and no word of the row: one row
//! put in changes it in all that follow.

use crate::text::span::Span;

/// How far the rows of a table were counted.
#[derive(Debug, Default)]
pub struct Ordinals {
    last: u32,
}

impl Ordinals {
    /// The number that a row begins with and the cells after it, where the number is
    /// the next of the count, or begins one.
    pub fn of_row(&mut self, source: &str, row: Span) -> Option<(Span, Span)> {
        let cells = row.of(source);
        // Most rows begin with words. What is read as a number may begin with a plus.
        if !cells.starts_with(|first: char| first.is_ascii_digit() || first == '+') {
            return None;
        }
        let bar = cells.find('|')?;
        let cell = cells[..bar].trim();
        let number: u32 = cell.strip_suffix('.').unwrap_or(cell).parse().ok()?;
        let is_next = number == 1 || number == self.last + 1;
        self.last = if is_next { number } else { 0 };
        let label = Span::new(row.start, row.start + bar).trimmed(source);
        let rest = Span::new(row.start + bar + 1, row.end).trimmed(source);
        (is_next && !rest.is_empty()).then_some((label, rest))
    }

    /// Begins to count anew, for another table.
    pub fn restart(&mut self) {
        self.last = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'a>(rows: &[&'a str]) -> Vec<Option<(&'a str, &'a str)>> {
        let mut ordinals = Ordinals::default();
        let mut row = |row: &'a str| {
            let found = ordinals.of_row(row, Span::new(0, row.len()));
            found.map(|(label, rest)| (label.of(row), rest.of(row)))
        };
        rows.iter().map(|each| row(each)).collect()
    }

    #[test]
    fn a_count_of_rows_is_a_label() {
        let rows = ["№ | Товар", "1 | Хлеб | 5", "2. | Сүт | 7", "3 | Ет | 9"];
        let labelled =
            [None, Some(("1", "Хлеб | 5")), Some(("2.", "Сүт | 7")), Some(("3", "Ет | 9"))];
        assert_eq!(read(&rows), labelled);
    }

    #[test]
    fn another_number_is_a_word_of_the_row() {
        assert_eq!(read(&["1806 | Шоколад", "24 | Табак", "2 | Сүт", "1"]), [None; 4]);
        assert_eq!(read(&["1 | а", "3 | б", "4 | в"]), [Some(("1", "а")), None, None]);
    }
}
