//! What others changed on the disk while the screen was open.

use crate::bill::VersionId;
use crate::compare::Sides;
use crate::l10n::Messages;
use crate::review::Anchored;
use crate::store::{Opened, Stored};
use crate::text::language::Language;
use crate::view::line::harmless;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// How many files of a kind are named.
const NAMED: usize = 2;

/// What is otherwise on the disk than on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outside {
    added: Vec<PathBuf>,
    changed: Vec<PathBuf>,
    removed: Vec<PathBuf>,
    broken: Vec<PathBuf>,
    /// Whether texts, or the list of them, are others.
    pub(super) has_texts: bool,
    /// Whether anything else is, or notes lie elsewhere.
    has_more: bool,
}

impl Outside {
    /// What became of the files that were read before. Another bill has files of its own, and
    /// of the texts those count that were read both times.
    pub(super) fn between(before: &Opened, after: &Opened) -> Self {
        if before.subject() != after.subject() {
            return Self::default();
        }
        let old: HashMap<&Path, &Stored> = by_path(before);
        let new: HashMap<&Path, &Stored> = by_path(after);
        let is_broken = |path: &Path| after.problems.iter().any(|problem| problem.path == path);
        let mut outside = Self {
            has_texts: before.review.bill != after.review.bill
                || texts(before).any(|(name, text)| {
                    texts(after).any(|(other, now)| name == other && text != now)
                }),
            has_more: before.accepted != after.accepted
                || before.problems != after.problems
                || !lies(before).eq(lies(after)),
            ..Self::default()
        };
        for Stored { path, text, .. } in &after.stored {
            match old.get(path.as_path()) {
                None => outside.added.push(path.clone()),
                Some(stored) if stored.text != *text => outside.changed.push(path.clone()),
                Some(_) => (),
            }
        }
        for Stored { path, .. } in &before.stored {
            if !new.contains_key(path.as_path()) {
                let gone = if is_broken(path) { &mut outside.broken } else { &mut outside.removed };
                gone.push(path.clone());
            }
        }
        outside
    }

    /// The same without the file that the reader wrote.
    pub(super) fn without(mut self, own: Option<&Path>) -> Self {
        let kinds = [&mut self.added, &mut self.changed, &mut self.removed, &mut self.broken];
        for files in kinds {
            files.retain(|file| Some(file.as_path()) != own);
        }
        self
    }

    /// Whether all is as it was.
    pub(super) fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// What saving an open form of a file will do, as a message key; `None` where the file is
    /// as it was.
    pub(super) fn of_form(&self, path: &Path) -> Option<&'static str> {
        let holds = |files: &Vec<PathBuf>| files.iter().any(|file| file == path);
        if holds(&self.removed) || holds(&self.broken) {
            return Some("tui-outside-form-gone");
        }
        holds(&self.changed).then_some("tui-outside-form")
    }

    /// It in words; `None` where there is nothing to say of it.
    pub(super) fn says(&self, messages: &Messages) -> Option<String> {
        let kinds = [
            ("tui-outside-broken", &self.broken),
            ("tui-outside-added", &self.added),
            ("tui-outside-changed", &self.changed),
            ("tui-outside-removed", &self.removed),
        ];
        let named = kinds.into_iter().filter(|(_, files)| !files.is_empty());
        let mut parts: Vec<_> = named
            .map(|(key, files)| messages.say(key, &[("files", names(files).into())]))
            .collect();
        parts.extend(self.has_texts.then(|| messages.get("tui-outside-texts")));
        (!parts.is_empty()).then(|| harmless(&parts.join(" · ")))
    }
}

fn by_path(opened: &Opened) -> HashMap<&Path, &Stored> {
    opened.stored.iter().map(|stored| (stored.path.as_path(), stored)).collect()
}

/// The texts that were read, each with its version and its language.
fn texts(opened: &Opened) -> impl Iterator<Item = ((&VersionId, Language), &str)> {
    let ids = opened.review.pair().map(|version| &version.id);
    opened.review.readings.iter().flat_map(move |reading| {
        let Sides { old, new } = &reading.documents;
        [(ids.old, old), (ids.new, new)].map(|(id, text)| ((id, reading.language), text.source()))
    })
}

/// Where the annotations lie in each language.
fn lies(opened: &Opened) -> impl Iterator<Item = &[Anchored]> {
    opened.review.readings.iter().map(|reading| reading.anchored.as_slice())
}

/// The first files by name, and how many there are where that is more.
fn names(files: &[PathBuf]) -> String {
    let name = |path: &PathBuf| format!("`{}`", path.file_name().unwrap_or_default().display());
    let named: Vec<_> = files.iter().take(NAMED).map(name).collect();
    let more = if files.len() > NAMED { format!("… ({})", files.len()) } else { String::new() };
    named.join(", ") + &more
}
