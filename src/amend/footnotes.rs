//! Footnotes of Markdown, `[^1]`. One that nothing refers to any longer goes; one that
//! something still refers to stays, though it stands among what goes.

use super::edit::{Edit, line_end};
use crate::text::span::Span;

/// What a footnote says, below the text that refers to it: `[^1]: …`.
struct Footnote<'a> {
    /// `[^1]`.
    mark: &'a str,
    /// Its bytes with the blank line behind it.
    span: Span,
}

/// What becomes of the footnotes of a source by edits, each with the edit that causes it, by
/// its place.
pub(super) fn left_over(source: &str, edits: &[Edit]) -> Vec<(usize, Edit)> {
    if !source.contains("[^") {
        return Vec::new();
    }
    footnotes(source).iter().filter_map(|each| each.left_by(source, edits)).collect()
}

impl Footnote<'_> {
    fn left_by(&self, source: &str, edits: &[Edit]) -> Option<(usize, Edit)> {
        let cause = |at: Span| edits.iter().rposition(|edit| edit.span.common(at) == at);
        let own = |at: &usize| self.span.contains(*at);
        let marks = source.match_indices(self.mark).map(|(at, _)| at).filter(|at| !own(at));
        let causes: Vec<_> = marks.map(|at| cause(Span::new(at, at + self.mark.len()))).collect();
        let is_brought = edits.iter().any(|edit| edit.text.contains(self.mark));
        let is_left = causes.iter().all(Option::is_some) && !is_brought;
        let said = self.span.of(source).trim_end();
        let taken = cause(Span::new(self.span.start, self.span.start + said.len()));
        match taken {
            None if is_left => {
                let last = causes.into_iter().flatten().max()?;
                Some((last, Edit { span: self.span, text: String::new() }))
            }
            Some(cause) if !is_left => {
                let end = edits[cause].span.end;
                let kept = if source[..end].ends_with('\n') {
                    Edit::insertion(end, format!("{said}\n\n"))
                } else {
                    Edit::insertion(line_end(source, end), format!("\n\n{said}"))
                };
                Some((cause, kept))
            }
            _ => None,
        }
    }
}

/// The footnotes of a source. One goes on over lines that are set in behind a blank one.
fn footnotes(source: &str) -> Vec<Footnote<'_>> {
    let mut footnotes: Vec<Footnote> = Vec::new();
    let (mut at, mut is_open, mut is_blank) = (0, false, false);
    for line in source.split_inclusive('\n') {
        let span = Span::new(at, at + line.len());
        at = span.end;
        let mark = line.strip_prefix("[^").and_then(|rest| rest.split_once("]:"));
        if let Some((label, _)) = mark {
            footnotes.push(Footnote { mark: &line[.."[^]".len() + label.len()], span });
            is_open = true;
        } else if is_open {
            let goes_on = line.trim().is_empty() || !is_blank || line.starts_with([' ', '\t']);
            is_open = goes_on;
            if let (true, Some(last)) = (goes_on, footnotes.last_mut()) {
                last.span.end = span.end;
            }
        }
        is_blank = line.trim().is_empty();
    }
    footnotes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amend::edit::edited;

    const LAW: &str = "А[^1], б[^2].\n\nВ[^2].\n\n[^1]: Один.\n\n[^2]: Два.\n\n    Еще.\n\nГ.\n";

    fn without(words: &[&str]) -> String {
        let edit = |words: &&str| {
            let at = LAW.find(words).expect("it is there");
            Edit { span: Span::new(at, at + words.len()), text: String::new() }
        };
        let mut edits: Vec<_> = words.iter().map(edit).collect();
        let more = left_over(LAW, &edits);
        edits.extend(more.into_iter().map(|(_, edit)| edit));
        edited(LAW, &edits).0
    }

    #[test]
    fn a_footnote_goes_with_the_last_words_that_refer_to_it() {
        assert_eq!(
            without(&["А[^1], "]),
            LAW.replace("А[^1], ", "").replace("[^1]: Один.\n\n", "")
        );
        assert_eq!(without(&[", б[^2]"]), LAW.replace(", б[^2]", ""));
        let both = "А[^1].\n\n.\n\n[^1]: Один.\n\nГ.\n";
        assert_eq!(without(&[", б[^2]", "В[^2]"]), both);
    }

    #[test]
    fn a_footnote_among_what_goes_stays_where_something_refers_to_it() {
        let kept = "А[^1], б[^2].\n\n[^1]: Один.\n\n[^2]: Два.\n\n    Еще.\n\nГ.\n";
        assert_eq!(without(&["В[^2].\n\n[^1]: Один.\n\n"]), kept);
    }
}
