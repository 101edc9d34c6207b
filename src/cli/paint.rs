//! Lines for a terminal or a pipe: roles become ANSI styles, or signs where
//! there is no colour.

use crate::view::plain::plain;
use crate::view::wrap::wrap;
use crate::view::{Line, Mark, Role, Run};

/// What a line is painted for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Canvas {
    /// Whether it shows colours.
    pub(crate) is_colored: bool,
    /// How wide it is; `None` for a file or a pipe, where lines stay whole.
    pub(crate) columns: Option<usize>,
}

/// The line as text with its line end. Without colour, deleted words stand in
/// `[-…-]` and inserted ones in `{+…+}`, so that nothing is lost.
pub(crate) fn paint(line: &Line, canvas: Canvas) -> String {
    if !canvas.is_colored {
        return plain(std::slice::from_ref(line), canvas.columns);
    }
    let line = line.parted();
    let lines = canvas.columns.map_or_else(|| vec![line.clone()], |columns| wrap(&line, columns));
    let painted = lines.iter().map(|line| {
        let words: String = line.runs.iter().map(styled).collect();
        format!("{}{words}\n", " ".repeat(line.indent))
    });
    painted.collect()
}

/// Words in a role, for what is no line of a text.
pub(crate) fn word(text: &str, role: Role, is_colored: bool) -> String {
    let run = Run::new(text, role);
    if is_colored { styled(&run) } else { run.text }
}

fn styled(run: &Run) -> String {
    let style = match (style(run.role), run.mark) {
        ("", None) => return run.text.clone(),
        ("", Some(Mark::Quoted | Mark::Found | Mark::Selected)) => "33".to_owned(),
        ("", Some(Mark::Disputed)) => "7".to_owned(),
        (style, None) => style.to_owned(),
        (style, Some(_)) => format!("{style};7"),
    };
    format!("\u{1b}[{style}m{}\u{1b}[0m", run.text)
}

/// The parameters of the ANSI sequence; colour never stands alone.
const fn style(role: Role) -> &'static str {
    match role {
        Role::Plain => "",
        Role::Label | Role::Heading => "1",
        Role::Deleted => "31;9",
        Role::Inserted => "32;4",
        Role::QuietDeleted => "2;9",
        Role::QuietInserted => "2;4",
        Role::Remark => "36",
        Role::Muted => "2",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colour_signs_say_the_same() {
        let runs = vec![
            Run::new("срок ", Role::Plain),
            Run::new("48", Role::Deleted),
            Run::new("24", Role::Inserted),
        ];
        let line = Line::new(2, runs);
        let paint = |is_colored| paint(&line, Canvas { is_colored, columns: None });
        assert_eq!(paint(false), "  срок [-48-]{+24+}\n");
        assert_eq!(paint(true), "  срок \u{1b}[31;9m48\u{1b}[0m \u{1b}[32;4m24\u{1b}[0m\n");
    }

    #[test]
    fn on_a_terminal_lines_break_at_words() {
        let line = Line::new(2, vec![Run::new("в течение двадцати четырех часов", Role::Plain)]);
        let canvas = Canvas { is_colored: true, columns: Some(20) };
        assert_eq!(paint(&line, canvas), "  в течение двадцати\n  четырех часов\n");
    }

    #[test]
    fn annotated_words_stand_out() {
        let run = Run { mark: Some(Mark::Quoted), ..Run::new("срок", Role::Plain) };
        let canvas = Canvas { is_colored: true, columns: None };
        assert_eq!(paint(&Line::new(0, vec![run]), canvas), "\u{1b}[33mсрок\u{1b}[0m\n");
    }
}
