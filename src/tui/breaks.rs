//! Where a screen breaks the lines of a field: at words, the space after a word at the end
//! of its own line.

use crate::view::wrap::{letters, together, width};

/// A line on the screen: some letters of a line of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Which line of the text.
    pub(super) line: usize,
    /// Its first letter.
    pub(super) from: usize,
    /// The letter after its last.
    pub(super) to: usize,
}

/// The lines of a text as so many columns have room for them. The last column is left to
/// the space after a word and to the cursor after the last.
pub(super) fn broken(lines: &[String], columns: usize) -> Vec<Row> {
    let room = columns.saturating_sub(1).max(1);
    lines.iter().enumerate().flat_map(|(line, text)| of_line(line, text, room)).collect()
}

fn of_line(line: usize, text: &str, room: usize) -> Vec<Row> {
    let mut rows = vec![Row { line, from: 0, to: 0 }];
    let mut used = 0;
    let mut last = rows[0];
    for word in together(text) {
        let solid = width(word.trim_end_matches(' '));
        let mut is_new = used + solid > room;
        for letter in letters(&word) {
            let columns = width(letter);
            let is_over = letter != " " && used + columns > room;
            if (is_new || is_over) && last.to > last.from {
                last = Row { line, from: last.to, to: last.to };
                rows.push(last);
                used = 0;
            }
            is_new = false;
            used += columns;
            last.to += letter.chars().count();
            if let Some(row) = rows.last_mut() {
                row.to = last.to;
            }
        }
    }
    rows
}

impl Row {
    /// Its letters, each with its place in the line of the text.
    pub(super) fn letters<'a>(
        &self,
        lines: &'a [String],
    ) -> impl Iterator<Item = (usize, &'a str)> {
        let text = lines.get(self.line).map_or("", String::as_str);
        let places = letters(text).scan(0, |at, letter| {
            let here = *at;
            *at += letter.chars().count();
            Some((here, letter))
        });
        let Self { from, to, .. } = *self;
        places.skip_while(move |(at, _)| *at < from).take_while(move |(at, _)| *at < to)
    }

    /// In which column a place of its line stands.
    pub(super) fn column_of(&self, place: usize, lines: &[String]) -> usize {
        let before = self.letters(lines).take_while(|(at, _)| *at < place);
        before.map(|(_, letter)| width(letter)).sum()
    }

    /// Which place of its line stands in a column, the end at most; where the line goes on
    /// below, its last letter.
    pub(super) fn place_in(&self, column: usize, lines: &[String]) -> usize {
        let mut end = 0;
        let found = self.letters(lines).find(|(_, letter)| {
            end += width(letter);
            end > column
        });
        let goes_on = lines.get(self.line).is_some_and(|line| self.to < line.chars().count());
        found.map_or(self.to.saturating_sub(usize::from(goes_on)), |(at, _)| at)
    }
}

/// In which row a place of a line is.
pub(super) fn row_of(rows: &[Row], (line, place): (usize, usize)) -> usize {
    let is_it = |row: &Row| row.line == line && row.from <= place;
    rows.iter().rposition(is_it).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str, columns: usize) -> Vec<String> {
        let lines: Vec<_> = text.split('\n').map(str::to_owned).collect();
        let words = |row: &Row| row.letters(&lines).map(|(_, letter)| letter).collect();
        broken(&lines, columns).iter().map(words).collect()
    }

    #[test]
    fn a_space_ends_the_line_of_its_word() {
        assert_eq!(rows("раз или два", 8), ["раз или ", "два"]);
        assert_eq!(rows("раз или два", 7), ["раз ", "или ", "два"]);
        assert_eq!(rows("раз   или", 5), ["раз   ", "или"]);
        assert_eq!(rows("законопроект", 6), ["закон", "опрое", "кт"]);
        assert_eq!(rows("а\n\nб", 9), ["а", "", "б"]);
        assert_eq!(rows("", 0), [""]);
    }

    #[test]
    fn a_place_is_found_by_its_column() {
        let lines = ["раз или два".to_owned()];
        let rows = broken(&lines, 8);
        assert_eq!((row_of(&rows, (0, 7)), row_of(&rows, (0, 8))), (0, 1));
        assert_eq!(rows[1].column_of(10, &lines), 2);
        assert_eq!(rows[1].place_in(2, &lines), 10);
        assert_eq!((rows[0].place_in(99, &lines), rows[1].place_in(99, &lines)), (7, 11));
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_no_line_begins_with_a_space_of_another(
            text in "[а-я ,\\-語]{0,40}", columns in 0usize..20,
        ) {
            let rows = rows(&text, columns);
            prop_assert_eq!(rows.concat(), text);
            for pair in rows.windows(2) {
                prop_assert!(!pair[1].starts_with(' '), "{:?}", rows);
                let room = columns.saturating_sub(1).max(2);
                prop_assert!(width(pair[0].trim_end()) <= room, "{:?}", rows);
            }
        }
    }
}
