//! Two texts on one paper: whoever accepts every change reads the new one, whoever rejects
//! them the old one, paragraph by paragraph as [`super::law`] prints each.

mod order;

mod comments;

use super::law::{Levels, Passage, Printed, blocks, lined_up, passages, printed};
use super::paper::{Paper, Paragraph, Revised, Revision, Run};
use crate::annotation::Annotation;
use crate::compare::redline::edits;
use crate::compare::{Operation, Sides};
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::l10n::Messages;
use crate::review::Reading;
use crate::text::span::Span;
use crate::view::Side;
use comments::{Marks, comments, in_reading_order};
use order::{Step, steps};

/// How a redline is written.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether what moved is told as a move, else as gone and new.
    pub moves: bool,
    /// Whose the changes are.
    pub revised: Revised,
    /// Which two texts are compared, in words.
    pub between: String,
}

/// The redline of a reading, with the annotations as comments.
pub fn paper(reading: &Reading, annotations: &[Annotation], options: &Options) -> Paper {
    let messages = Messages::new(reading.language);
    let (comments, marks) = comments(reading, annotations, &messages);
    let documents = reading.texts();
    let levels = Levels::of(&[documents.old, documents.new]);
    let composer = Composer { documents, levels, marks: &marks, moves: options.moves };
    let steps = steps(documents, &reading.comparison);
    let title = printed(documents.new.title().or(documents.old.title()).unwrap_or_default());
    let mut blocks = blocks(steps.into_iter().flat_map(|step| composer.step(step)).collect());
    let comments = in_reading_order(&mut blocks, &comments);
    // What nobody can accept or reject is no part of the words.
    let none = (!reading.comparison.has_changed()).then(|| messages.get("table-none"));
    let says = [Some(options.between.clone()), none].into_iter().flatten().collect::<Vec<_>>();
    Paper {
        language: Some(reading.language),
        head: head(&title, &says.join(" · ")),
        title,
        between: Some(options.between.clone()),
        blocks,
        comments,
        revised: Some(options.revised.clone()),
        ..Paper::default()
    }
}

/// The head of every page: the beginning of the title and what is compared.
fn head(title: &str, between: &str) -> String {
    const MOST: usize = 40;
    let ends =
        title.char_indices().nth(MOST).map(|(most, _)| title[..most].rfind(' ').unwrap_or(most));
    match ends {
        Some(end) => format!("{}… · {between}", &title[..end]),
        None if title.is_empty() => between.to_owned(),
        None => format!("{title} · {between}"),
    }
}

struct Composer<'a> {
    documents: Sides<&'a Document>,
    levels: Levels,
    marks: &'a Marks,
    moves: bool,
}

impl Composer<'_> {
    fn step(&self, step: Step) -> Vec<Printed> {
        match step {
            Step::Both(ids) => self.both(ids),
            Step::Gone(id, to) => {
                let to = self.as_move(Side::Old, id, to);
                self.whole(Side::Old, id, to.map_or(Revision::Deleted, Revision::MovedFrom))
            }
            Step::Come(id, from) => {
                let from = self.as_move(Side::New, id, from);
                self.whole(Side::New, id, from.map_or(Revision::Inserted, Revision::MovedTo))
            }
        }
    }

    /// The number of a move, where it is told as one: a row of a table never is.
    fn as_move(&self, side: Side, id: ProvisionId, number: Option<usize>) -> Option<usize> {
        let is_row = side.of(&self.documents).provision(id).kind == ProvisionKind::Row;
        number.filter(|_| self.moves && !is_row)
    }

    /// A provision that stands only on one side here.
    fn whole(&self, side: Side, id: ProvisionId, revision: Revision) -> Vec<Printed> {
        let document = side.of(&self.documents);
        let paragraphs = passages(document, id);
        let paragraphs = paragraphs
            .iter()
            .map(|passage| (passage.part, self.alone(side, (id, passage), revision)));
        lined_up(document.provision(id).kind, paragraphs.collect())
    }

    fn alone(
        &self,
        side: Side,
        (id, passage): (ProvisionId, &Passage),
        revision: Revision,
    ) -> Paragraph {
        let document = side.of(&self.documents);
        let mut runs = Vec::new();
        if let Some(label) = passage.label {
            runs.push(Run { revision, ..Run::new(printed(document.words(label))) });
        }
        if let (Some(_), Some(_)) = (passage.label, passage.words) {
            runs.push(Run { revision, ..Run::new(" ") });
        }
        if let Some(words) = passage.words {
            runs.extend(self.cut(side, words, revision));
        }
        let paragraph = self.levels.paragraph(document, id, passage);
        // What is gone has no claim to the address that others go by.
        let id = paragraph.id.filter(|_| side == Side::New);
        Paragraph { id, revision, runs: joined(runs), ..paragraph }
    }

    /// A provision that stands here in both: its passages one by one.
    fn both(&self, ids: Sides<ProvisionId>) -> Vec<Printed> {
        let passages = self.documents.zip(ids).map(|(document, id)| passages(document, id));
        let kinds = self.documents.zip(ids).map(|(document, id)| document.provision(id).kind);
        let is_row = kinds.old == ProvisionKind::Row || kinds.new == ProvisionKind::Row;
        if is_row && (kinds.old != kinds.new || passages.old.len() != passages.new.len()) {
            let gone = self.whole(Side::Old, ids.old, Revision::Deleted);
            return gone
                .into_iter()
                .chain(self.whole(Side::New, ids.new, Revision::Inserted))
                .collect();
        }
        let mut parts: Vec<_> =
            passages.old.iter().chain(&passages.new).map(|passage| passage.part).collect();
        parts.sort_unstable();
        parts.dedup();
        let paragraphs = parts.into_iter().filter_map(|part| {
            let of = |side: &[Passage]| side.iter().find(|each| each.part == part).copied();
            let paragraph = match (of(&passages.old), of(&passages.new)) {
                (Some(old), Some(new)) => Some(self.pair(ids, Sides::new(old, new))),
                (Some(old), None) => {
                    Some(self.alone(Side::Old, (ids.old, &old), Revision::Deleted))
                }
                (None, Some(new)) => {
                    Some(self.alone(Side::New, (ids.new, &new), Revision::Inserted))
                }
                (None, None) => None,
            };
            Some((part, paragraph?))
        });
        lined_up(kinds.new, paragraphs.collect())
    }

    /// A passage of both: its label, the space behind it, its words.
    fn pair(&self, ids: Sides<ProvisionId>, passages: Sides<Passage>) -> Paragraph {
        let mut runs = self.edited(passages.map(|passage| passage.label));
        let has_space = passages.map(|passage| passage.label.is_some() && passage.words.is_some());
        let space = match (has_space.old, has_space.new) {
            (true, true) => Some(Revision::Kept),
            (true, false) => Some(Revision::Deleted),
            (false, true) => Some(Revision::Inserted),
            (false, false) => None,
        };
        runs.extend(space.map(|revision| Run { revision, ..Run::new(" ") }));
        runs.extend(self.edited(passages.map(|passage| passage.words)));
        let paragraph = self.levels.paragraph(self.documents.new, ids.new, &passages.new);
        Paragraph { runs: joined(runs), ..paragraph }
    }

    /// The words of both sides with what changed between them.
    fn edited(&self, spans: Sides<Option<Span>>) -> Vec<Run> {
        let sources = self.documents.map(Document::source);
        let edits = edits(sources, spans.as_ref().map(Option::as_slice));
        let cut = |edit: crate::compare::Edit| match edit.operation {
            Operation::Keep => self.cut(Side::New, edit.spans.new, Revision::Kept),
            Operation::Insert => self.cut(Side::New, edit.spans.new, Revision::Inserted),
            Operation::Delete => self.cut(Side::Old, edit.spans.old, Revision::Deleted),
        };
        edits.into_iter().flat_map(cut).collect()
    }

    /// Words as runs, one for each that bears other comments.
    fn cut(&self, side: Side, span: Span, revision: Revision) -> Vec<Run> {
        let marks = side.of(self.marks).iter();
        let touching: Vec<_> =
            marks.filter(|(mark, _)| mark.start < span.end && span.start < mark.end).collect();
        let ends = touching.iter().flat_map(|(mark, _)| [mark.start, mark.end]);
        let mut borders: Vec<_> = ends.filter(|at| span.contains(*at)).collect();
        borders.extend([span.start, span.end]);
        borders.sort_unstable();
        borders.dedup();
        let pieces = borders.windows(2).map(|ends| Span::new(ends[0], ends[1]));
        let run = |piece: Span| {
            let bears = touching.iter().filter(|(mark, _)| mark.contains(piece.start));
            let comments = bears.map(|(_, comment)| *comment).collect();
            let text = printed(side.of(&self.documents).words(piece));
            Run { revision, comments, ..Run::new(text) }
        };
        pieces.map(run).collect()
    }
}

/// Neighbours of one look as one run.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs.into_iter().filter(|run| !run.text.is_empty()) {
        match joined.last_mut() {
            Some(last) if last.revision == run.revision && last.comments == run.comments => {
                last.text += &run.text;
            }
            _ => joined.push(run),
        }
    }
    joined
}

#[cfg(test)]
mod tests;
