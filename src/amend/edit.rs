//! Edits of a source: bytes that are replaced, several at once or none.

use crate::text::span::Span;

/// Bytes of a source and what comes in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes; empty where something is only put in.
    pub span: Span,
    /// What comes.
    pub text: String,
}

/// How what is put in at a byte stands to the line there. Of several at one byte, lines above
/// come first and lines below last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Lines of their own before it.
    Above,
    /// Words of it.
    Within,
    /// Lines of their own behind it.
    Below,
}

impl Edit {
    /// Words put in at a byte.
    pub(super) fn insertion(at: usize, text: String) -> Self {
        Self { span: Span::empty(at), text }
    }

    /// Whether what comes are words of the line or lines of their own.
    pub(super) fn level(&self) -> Level {
        if self.text.starts_with('\n') {
            Level::Below
        } else if self.text.ends_with('\n') {
            Level::Above
        } else {
            Level::Within
        }
    }

    /// Whether both change the same bytes. Two that are put in at one place do not.
    pub(super) fn meets(&self, other: &Self) -> bool {
        let (here, there) = (self.span, other.span);
        match (here.is_empty(), there.is_empty()) {
            (true, true) => false,
            (true, false) => there.start < here.start && here.start < there.end,
            (false, true) => here.start < there.start && there.start < here.end,
            (false, false) => here.start < there.end && there.start < here.end,
        }
    }
}

/// Where the line begins that a byte stands on.
pub(super) fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where it ends, before its newline.
pub(super) fn line_end(source: &str, at: usize) -> usize {
    source[at..].find('\n').map_or(source.len(), |newline| at + newline)
}

/// What stands between the outer borders of the row on the line of a byte; none where the
/// line has no such borders, or words beside them.
pub(super) fn between_borders(source: &str, at: usize) -> Option<Span> {
    let start = line_start(source, at);
    let line = &source[start..line_end(source, at)];
    let (first, last) = (line.find('|')?, line.rfind('|')?);
    let is_bare = |beside: &str| !beside.contains(char::is_alphanumeric);
    let is_row = first < last && is_bare(&line[..first]) && is_bare(&line[last..]);
    is_row.then(|| Span::new(first + 1, last).shifted(start).trimmed(source))
}

/// The source with edits that do not meet one another, those at one place in their order;
/// and for each edit, in the order given, the bytes of the result that it made.
pub(super) fn edited(source: &str, edits: &[Edit]) -> (String, Vec<Span>) {
    let mut order: Vec<_> = (0..edits.len()).collect();
    order.sort_by_key(|at| (edits[*at].span.start, edits[*at].span.end));
    let mut text = String::with_capacity(source.len());
    let mut made = vec![Span::default(); edits.len()];
    let mut at = 0;
    for place in order {
        let edit = &edits[place];
        text.push_str(&source[at..edit.span.start]);
        made[place] = Span::new(text.len(), text.len() + edit.text.len());
        text.push_str(&edit.text);
        at = edit.span.end;
    }
    text.push_str(&source[at..]);
    (text, made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_at_once() {
        let edits = [
            Edit::insertion(3, "b".to_owned()),
            Edit { span: Span::new(0, 1), text: "x".to_owned() },
            Edit::insertion(3, "c".to_owned()),
        ];
        let (text, made) = edited("a, d", &edits);
        assert_eq!(text, "x, bcd");
        assert_eq!(made.iter().map(|span| span.of(&text)).collect::<Vec<_>>(), ["b", "x", "c"]);
    }

    #[test]
    fn words_of_a_line_come_before_lines_below_it() {
        let level = |text: &str| Edit::insertion(0, text.to_owned()).level();
        assert!(level("2. a\n\n") < level(" b") && level(" b") < level("\n\n3. c"));
    }

    #[test]
    fn edits_of_the_same_bytes_meet() {
        let edit = |start, end| Edit { span: Span::new(start, end), text: String::new() };
        assert!(edit(0, 3).meets(&edit(2, 4)) && edit(2, 2).meets(&edit(0, 3)));
        assert!(!edit(0, 2).meets(&edit(2, 4)) && !edit(2, 2).meets(&edit(2, 2)));
    }
}
