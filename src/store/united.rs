//! What two people say of one annotation brought together, field by field.

use super::amendment::Amendment;
use super::annotation_file::annotation_in;
use super::annotations::{Stored, amended, read_text};
use super::disk;
use super::error::{Conflict, Replaced, StoreError};
use super::layout;
use super::merge::{Three, for_theirs, replaced, values_for_theirs};
use super::revise::{lost, revised};
use super::workspace::Workspace;
use super::yaml::Yaml;
use crate::annotation::Annotation;
use serde_yaml::Value;
use std::path::Path;

impl Workspace {
    /// Makes all of `amendments` at the time `now` or none, and returns the annotation
    /// before and after. What others changed in its file since it was read stays beside
    /// them; a conflict is only what both changed otherwise.
    pub fn amend(
        &self,
        stored: &Stored,
        amendments: &[Amendment],
        now: &str,
    ) -> Result<(Stored, Stored), StoreError> {
        self.unite(stored, amended(stored, amendments, now)?)
    }

    /// Lets the file of `stored` say again what it said before a change: `text`. What others
    /// changed in it since the change stays; a conflict is only what they changed of the same.
    pub fn undo(&self, stored: &Stored, text: &str) -> Result<Stored, StoreError> {
        let (_, after) = self.unite(stored, read_text(&stored.path, text)?)?;
        Ok(after)
    }

    /// Brings what we made of a file beside what others made of it.
    fn unite(&self, stored: &Stored, ours: Stored) -> Result<(Stored, Stored), StoreError> {
        let _lock = self.lock()?;
        let (before, after) = match self.unchanged(stored, &ours.text) {
            Err(StoreError::Conflict(conflict)) => beside_theirs(stored, &ours, *conflict)?,
            same => same.map(|_| (stored.clone(), ours))?,
        };
        disk::replace(&self.unchanged(&before, &after.text)?, &after.text)?;
        Ok((before, after))
    }
}

/// What the file of `base` says by now, and the same with what is ours.
fn beside_theirs(
    base: &Stored,
    ours: &Stored,
    conflict: Conflict,
) -> Result<(Stored, Stored), Conflict> {
    let read = |text: &str| read_text(&base.path, text).ok();
    let theirs = conflict.theirs.as_deref().and_then(read);
    let theirs = theirs.filter(|theirs| theirs.annotation.id == base.annotation.id);
    let Some(theirs) = theirs else { return Err(conflict) };
    match united(Some(&base.text), &theirs, (&ours.text, &ours.annotation)) {
        Some((text, fields)) if fields.is_empty() => match read(&text) {
            Some(both) => Ok((theirs, both)),
            None => Err(conflict),
        },
        Some((_, fields)) => Err(Conflict { fields, ..conflict }),
        None => Err(conflict),
    }
}

/// The text of a standing file with what came from outside, and which words of its
/// own it has no more: by the lines of both files, else by what both say. `None`
/// where something that was written by hand would be lost.
pub(super) fn united(
    base: Option<&str>,
    stored: &Stored,
    (theirs, annotation): (&str, &Annotation),
) -> Option<(String, Vec<Replaced>)> {
    let ours = stored.text.as_str();
    let base_value = base.and_then(annotation_in).and_then(|it| value(&it));
    let [our_value, their_value] = [value(&stored.annotation), value(annotation)];
    let [base_value, our_value, their_value] = [&base_value, &our_value, &their_value];
    let values = Three { base: base_value, ours: our_value, theirs: their_value };
    let says = values_for_theirs(values.map(Option::as_ref))?;
    let meant = annotation_in(&serde_yaml::to_string(&says).ok()?)?;
    let is_whole =
        |new: &String| annotation_in(new).as_ref() == Some(&meant) && lost(ours, new).is_empty();
    let texts = Three { base: base.unwrap_or_default(), ours, theirs };
    let new = for_theirs(texts).filter(is_whole).or_else(|| revised(ours, &meant))?;
    let values = Three { theirs: &Some(says), ..values };
    Some((new, replaced("", values.map(Option::as_ref))))
}

/// What an annotation says, however its file is written.
fn value(annotation: &Annotation) -> Option<Value> {
    Yaml { path: Path::new(""), text: &layout::write(annotation) }.value().ok()
}
