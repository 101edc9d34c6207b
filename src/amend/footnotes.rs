//! Footnotes of Markdown, `[^1]`. One that nothing refers to any longer goes; one that
//! something still refers to stays, though it stands among what goes. What they say is no
//! part or indent of the unit that they happen to stand behind.

use super::edit::{Edit, line_end};
use super::outcome::Refusal;
use crate::document::{Address, Document, Number, Provision, ProvisionId, ProvisionKind};
use crate::text::span::Span;
use std::borrow::Cow;
use std::collections::HashMap;

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
    fn deletion(&self) -> Edit {
        Edit { span: self.span, text: String::new() }
    }

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
            // Where something is put in or changed among its words it stays.
            None if is_left && edits.iter().all(|edit| !edit.meets(&self.deletion())) => {
                let last = causes.into_iter().flatten().max()?;
                Some((last, self.deletion()))
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

/// What an instruction puts in, its footnotes called so that the law has none of that name:
/// those of two instructions are never called alike. A mark needs its footnote in the new
/// text; only one that stood in what it replaces keeps that of the law.
pub(super) fn with_own(
    (amending, own): (&str, (usize, Span)),
    base: &str,
    mut edits: Vec<Edit>,
) -> Result<Vec<Edit>, Refusal> {
    if !edits.iter().any(|edit| edit.text.contains("[^")) {
        return Ok(edits);
    }
    let brought: Vec<String> = edits
        .iter()
        .flat_map(|edit| footnotes(&edit.text).into_iter().map(|each| each.mark.to_owned()))
        .collect();
    let (there, elsewhere) = (footnotes(base), footnotes(amending));
    for edit in &edits {
        let stays = |mark: &str| {
            edit.span.of(base).contains(mark) && elsewhere.iter().all(|each| each.mark != mark)
        };
        let is_lost = |mark: &&str| !brought.iter().any(|each| each == mark) && !stays(mark);
        if let Some(mark) = marks(&edit.text).find(is_lost) {
            return Err(Refusal::Footnote(mark.to_owned()));
        }
    }
    let number = |each: &Footnote| each.mark.get(2..each.mark.len() - 1)?.parse::<usize>().ok();
    let last = there.iter().chain(&elsewhere).filter_map(number).max().unwrap_or_default();
    let before = elsewhere.iter().filter(|each| each.span.start < own.1.start).count();
    for (at, mark) in brought.iter().enumerate() {
        if brought[..at].contains(mark) {
            return Err(Refusal::Overlap(own.0));
        }
        let is_taken = there.iter().any(|each| each.mark == mark)
            || elsewhere.iter().filter(|each| each.mark == mark).count() > 1;
        if is_taken {
            let new = format!("[^{}]", last + before + at + 1);
            for edit in &mut edits {
                edit.text = edit.text.replace(mark, &new);
            }
        }
    }
    Ok(edits)
}

/// The marks in a text: `[^1]`.
fn marks(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("[^").filter_map(|(at, _)| {
        let end = text[at..].find(']')?;
        Some(&text[at..=at + end])
    })
}

/// A law as its units alone, without what its footnotes say: there words are sought, units
/// counted, and new ones put behind the last.
pub(super) fn without_footnotes(base: &Document) -> Cow<'_, Document> {
    if !base.source().contains("[^") {
        return Cow::Borrowed(base);
    }
    let mut units = Units { footnotes: footnotes(base.source()), ..Units::default() };
    for each in base.provisions() {
        units.take(each.clone());
    }
    Cow::Owned(Document::new(base.language(), base.source().to_owned(), units.kept))
}

/// The units of a law, as they are told from what its footnotes say.
#[derive(Default)]
struct Units<'a> {
    footnotes: Vec<Footnote<'a>>,
    kept: Vec<Provision>,
    /// For each provision that was read, what it is now, or else what it stood in; and
    /// whether its address is another.
    places: Vec<(Option<ProvisionId>, bool)>,
    /// How many of a kind are no units, by what they stood in.
    gone: HashMap<(Option<ProvisionId>, ProvisionKind), usize>,
}

impl Units<'_> {
    fn is_of_a_footnote(&self, at: usize) -> bool {
        self.footnotes.iter().any(|each| each.span.contains(at))
    }

    fn take(&mut self, mut each: Provision) {
        use ProvisionKind::{Indent, PartOfArticle, Preamble};
        let (parent, is_moved) = each.parent.map_or((None, false), |parent| self.places[parent.0]);
        let is_passage =
            matches!(each.kind, Indent | PartOfArticle | Preamble) && each.label.is_none();
        if self.is_of_a_footnote(each.span().start) {
            if is_passage {
                *self.gone.entry((parent, each.kind)).or_default() += 1;
                self.places.push((parent, is_moved));
                return;
            }
        } else if each.text.is_some_and(|text| self.is_of_a_footnote(text.start)) {
            // Below a heading alone it was taken for the first words of the article.
            each.text = None;
            let own = Some(ProvisionId(self.kept.len()));
            self.gone.insert((own, PartOfArticle), 1);
            self.gone.insert((own, Indent), 1);
        }
        let gone = self.gone.get(&(parent, each.kind)).copied().filter(|_| is_passage);
        if let Some(gone) = gone {
            let count = each.number.as_ref().and_then(|it| it.printed().parse::<usize>().ok());
            each.number = count.map(|count| Number::counted(count.saturating_sub(gone)));
        }
        let holder = parent.map(|parent| &self.kept[parent.0]);
        let is_moved = gone.is_some() || is_moved && !each.kind.is_numbered_through();
        if is_moved {
            let above = holder.map(|holder| &holder.address);
            each.address = Address::below(above, each.kind, each.number.as_ref());
        }
        each.depth = holder.map_or(0, |holder| holder.depth + 1);
        each.parent = parent;
        self.places.push((Some(ProvisionId(self.kept.len())), is_moved));
        self.kept.push(each);
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
