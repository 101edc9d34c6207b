//! Lines without colours: `[-deleted-]` and `{+inserted+}`.

use super::line::{Line, Run};
use super::wrap::wrap;

/// The line with signs around its deleted and inserted words, in their roles, so
/// that it can be wrapped and painted and loses nothing without colours.
#[must_use]
pub fn signed(line: &Line) -> Line {
    let mut runs: Vec<Run> = Vec::new();
    for (at, run) in line.runs.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| line.runs[at].role.signs());
        let after = line.runs.get(at + 1).map(|next| next.role.signs());
        let signs = run.role.signs();
        let mut text = run.text.clone();
        if let Some((open, close)) = signs {
            if before != Some(signs) {
                text.insert_str(0, open);
            }
            if after != Some(signs) {
                text.push_str(close);
            }
        }
        runs.push(Run { text, ..*run });
    }
    let label = line.runs.first().filter(|_| line.hang > 0);
    let sign = label.and_then(|run| run.role.signs()).map_or(0, |(open, _)| open.len());
    Line { indent: line.indent, hang: line.hang + sign, runs }
}

/// The lines as text, each on its own line; at most `columns` wide where a width
/// is given.
pub fn plain(lines: &[Line], columns: Option<usize>) -> String {
    let mut text = String::new();
    for line in lines.iter().map(signed) {
        let painted = columns.map_or_else(|| vec![line.clone()], |columns| wrap(&line, columns));
        for line in painted {
            let indent = if line.runs.is_empty() { 0 } else { line.indent };
            text.extend(std::iter::repeat_n(' ', indent));
            text.push_str(&line.text());
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::line::{Mark, Role};

    fn line() -> Line {
        let mut marked = Run::new("ля", Role::Deleted);
        marked.mark = Some(Mark::Quoted);
        let runs = vec![
            Run::new("подать ", Role::Plain),
            Run::new("жа", Role::Deleted),
            marked,
            Run::new("иск", Role::Inserted),
            Run::new(" в суд", Role::Plain),
        ];
        Line::new(2, runs)
    }

    #[test]
    fn words_that_abut_are_told_apart_by_signs() {
        assert_eq!(plain(&[line()], None), "  подать [-жаля-]{+иск+} в суд\n");
    }

    #[test]
    fn signs_count_when_lines_are_wrapped() {
        let text = plain(&[line(), Line::default()], Some(14));
        assert_eq!(text, "  подать\n  [-жаля-]\n  {+иск+} в\n  суд\n\n");
    }
}
