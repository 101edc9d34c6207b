//! Where one table ends and the next one begins.

use super::markdown::{Block, SourceLine};

/// Whether a table begins with the row at a line though a row stands before it: a blank
/// line parts the two, and below this one is the line that makes it a head.
pub(super) fn begins(source: &str, lines: &[SourceLine], at: usize) -> bool {
    let here = lines[at].words;
    let Some(before) = lines[..at].last().filter(|before| before.block == Block::Row) else {
        return true;
    };
    // What stands on the lines of the two rows themselves is no line between them.
    let between: Vec<_> = source[before.words.end..here.start].split('\n').collect();
    let between = between.get(1..between.len() - 1).unwrap_or_default();
    let below = source[here.end..].split('\n').nth(1).unwrap_or_default();
    between.iter().any(|line| line.trim().is_empty()) && is_frame(below)
}

/// Whether a line is the one between the head of a table and its rows.
fn is_frame(line: &str) -> bool {
    line.contains('-') && line.bytes().all(|byte| b"|-: \t\r".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::super::markdown::lines;
    use super::*;

    #[test]
    fn a_table_begins_behind_a_blank_line_with_a_head() {
        let firsts = |source: &str| {
            let lines = lines(source);
            let firsts = (0..lines.len()).filter(|at| begins(source, &lines, *at));
            firsts.map(|at| lines[at].words.of(source)).collect::<Vec<_>>().concat()
        };
        let table = |cell: &str| format!("| {cell} |\n|---|\n| 1 |\n");
        assert_eq!(firsts(&(table("а") + "\n" + &table("б"))), "аб");
        assert_eq!(firsts(&(table("а") + &table("б"))), "а");
        assert_eq!(firsts(&(table("а") + "\n| 2 |\n\n| 3 |\n")), "а");
    }
}
