//! Small readings made by hand, for tests that need no parser.

use crate::bill::VersionId;
use crate::compare::{
    Change, Comparison, Edit, Evidence, Few, Meaning, Operation, Redline, Row, Sides, Significance,
};
use crate::document::{Address, Document, Number, Provision, ProvisionId, ProvisionKind};
use crate::review::{Known, Notes, Reading};
use crate::text::language::Language;
use crate::text::span::Span;

/// A reading of one or two provisions.
pub(crate) struct Sample(Reading);

impl Sample {
    pub(crate) fn reading(&self) -> Reading {
        self.0.clone()
    }
}

/// A document of paragraphs, each `label words` on its own line; a line that
/// begins with «Статья» is an article with a heading.
fn document(source: &str) -> Document {
    let mut provisions: Vec<Provision> = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let end = start + line.trim_end().len();
        let is_article = line.starts_with("Статья");
        let label_end = start + line.find(". ").expect("a label") + 1;
        let number = line[..label_end - start].trim_end_matches('.').trim_start_matches("Статья ");
        let words = Span::new(label_end + 1, end);
        let parent = (!is_article && !provisions.is_empty()).then_some(ProvisionId(0));
        let kind = if is_article { ProvisionKind::Article } else { ProvisionKind::Paragraph };
        let number = Number::parse(number);
        provisions.push(Provision {
            kind,
            address: Address::below(None, kind, number.as_ref()),
            number,
            parent,
            depth: parent.is_some().into(),
            label: Some(Span::new(start, label_end).into()),
            heading: is_article.then_some(words),
            text: (!is_article).then_some(words),
            tiles: Span::new(start, start + line.len()).into(),
        });
        start += line.len();
    }
    Document::new(Language::Russian, source.to_owned(), provisions)
}

fn row(old: Option<usize>, new: Option<usize>, changes: &[Change]) -> Row {
    let ids = |at: Option<usize>| at.map(ProvisionId).into_iter().collect();
    Row {
        sides: Sides::new(ids(old), ids(new)),
        changes: changes.iter().copied().collect(),
        matched_by: (old.is_some() && new.is_some()).then_some(Evidence::Number),
        likeness: 1.0,
        redline: None,
        significance: Few::new(),
        meaning: Meaning::default(),
    }
}

fn sample(sources: Sides<&str>, rows: Vec<Row>) -> Sample {
    let version = VersionId::new("v1").expect("a slug");
    let notes =
        Notes { annotations: &[], versions: Sides::new(&version, &version), elsewhere: &[] };
    let documents = sources.map(|source| document(source).into());
    let texts = (documents, Sides::new(true, true));
    Sample(Reading::of(&Known::default(), texts, Comparison { rows }.into(), notes))
}

/// The edit that replaces or keeps the `old` words by the `new`.
fn edit(operation: Operation, old: (usize, usize), new: (usize, usize)) -> Edit {
    let spans = Sides::new(Span::new(old.0, old.1), Span::new(new.0, new.1));
    Edit { operation, spans, is_editorial: false, follows: None }
}

/// An article with a paragraph in which 48 became 24.
pub(crate) fn amended() -> Sample {
    let old = "Статья 5. Сроки\n1. Срок 48 часа.\n";
    let new = "Статья 5. Сроки\n1. Срок 24 часа.\n";
    let start = old.find("Срок 4").expect("the words");
    let number = old.find("48").expect("the number");
    let end = old.len() - 1;
    let mut amended = row(Some(1), Some(1), &[Change::Amended]);
    amended.significance = vec![Significance::Deadline].into();
    let text = vec![
        edit(Operation::Keep, (start, number), (start, number)),
        edit(Operation::Delete, (number, number + 2), (number, number)),
        edit(Operation::Insert, (number + 2, number + 2), (number, number + 2)),
        edit(Operation::Keep, (number + 2, end), (number + 2, end)),
    ];
    amended.redline = Some(Box::new(Redline { heading: Vec::new(), text }));
    sample(Sides::new(old, new), vec![row(Some(0), Some(0), &[]), amended])
}

/// A paragraph whose number alone changed.
pub(crate) fn renumbered() -> Sample {
    let sources = Sides::new("3. Перечень ведёт орган.\n", "4. Перечень ведёт орган.\n");
    sample(sources, vec![row(Some(0), Some(0), &[Change::Renumbered])])
}

/// A paragraph that is gone.
pub(crate) fn deleted() -> Sample {
    sample(Sides::new("5. Срок истёк.\n", ""), vec![row(Some(0), None, &[Change::Deleted])])
}

/// A paragraph that is new.
pub(crate) fn inserted() -> Sample {
    sample(Sides::new("", "6. Срок не истёк.\n"), vec![row(None, Some(0), &[Change::Inserted])])
}
