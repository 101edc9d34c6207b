//! How an instruction was understood, for programs: what is done, in which units, with what
//! words.

use crate::amend::{Instruction, NewText, Operation, WordChange};
use crate::document::Document;
use crate::text::span::Span;
use serde::Serialize;

/// What an instruction was understood to say.
#[derive(Serialize)]
pub(super) struct UnderstoodShape<'a> {
    operation: &'static str,
    /// The units, by their identifiers in the law; none for the whole act.
    targets: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeShape<'a>>,
    /// Whether in all places where the words stand.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    throughout: bool,
    /// Whether in whatever case they stand.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inflected: bool,
    /// Whether each change is of one of the units, in their order.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    respectively: bool,
    /// Units in which the words are not changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    except: Vec<String>,
    /// What is added, or what the units are called from now on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    units: Vec<String>,
    /// Behind what it is added, where that is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    /// The new text as the amending act has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

#[derive(Serialize)]
struct ChangeShape<'a> {
    operation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<&'a str>,
}

impl<'a> UnderstoodShape<'a> {
    pub(super) fn of(amending: &'a Document, instruction: &Instruction) -> Self {
        let mut shape = Self {
            operation: "entry-into-force",
            targets: instruction.places.iter().map(ToString::to_string).collect(),
            changes: Vec::new(),
            throughout: false,
            inflected: false,
            respectively: false,
            except: Vec::new(),
            units: Vec::new(),
            after: None,
            text: None,
        };
        match &instruction.operation {
            Operation::Words { changes, throughout, inflected, paired, except } => {
                shape.except = except.iter().map(ToString::to_string).collect();
                shape.inflected = *inflected;
                shape.respectively = *paired;
                shape.changes = changes.iter().map(|each| change(amending, *each)).collect();
                shape.operation = shape.changes.first().map_or("", |first| first.operation);
                shape.throughout = *throughout;
            }
            Operation::Restate(new) => {
                shape.operation = "restate";
                shape.text = text(amending, new);
            }
            Operation::Insert { units, after, text: new } => {
                shape.operation = "add-unit";
                shape.after = after.as_ref().map(ToString::to_string);
                shape.units = units.iter().map(ToString::to_string).collect();
                shape.text = text(amending, new);
            }
            Operation::Delete => shape.operation = "delete-unit",
            Operation::Repeal => shape.operation = "repeal",
            Operation::Renumber(units) => {
                shape.operation = "renumber";
                shape.units = units.iter().map(ToString::to_string).collect();
            }
            Operation::Enter => {}
        }
        shape
    }
}

fn change(amending: &Document, change: WordChange) -> ChangeShape<'_> {
    let source = amending.source();
    let (operation, old, new) = match change {
        WordChange::Replace { old, new } => ("replace-words", Some(old), Some(new)),
        WordChange::Delete(old) => ("delete-words", Some(old), None),
        WordChange::After { anchor, new } => ("insert-after", Some(anchor), Some(new)),
        WordChange::Before { anchor, new } => ("insert-before", Some(anchor), Some(new)),
        WordChange::Append(new) => ("append-words", None, Some(new)),
    };
    let [old, new] = [old, new].map(|said| said.map(|said| said.of(source)));
    ChangeShape { operation, old, new }
}

fn text<'a>(amending: &'a Document, new: &NewText) -> Option<&'a str> {
    match new {
        NewText::Inline(said) => Some(said.of(amending.source())),
        NewText::Quoted(quoted) => {
            let all = quoted.iter().flat_map(|id| std::iter::once(*id).chain(amending.inside(*id)));
            let spans = all.map(|id| amending.provision(id).span()).filter(|span| !span.is_empty());
            Some(spans.reduce(Span::join)?.of(amending.source()))
        }
        NewText::Annex | NewText::Missing => None,
    }
}
