//! There and back as a person goes: the place that the program offers in another
//! edition is confirmed and written into the note's file, and the files are read again.

use super::chain::{Count, quotes};
use super::ours::annotation;
use crate::law::chance::Chance;
use std::fs;
use std::path::Path;
use tuzetu::annotation::{Annotation, AnnotationId};
use tuzetu::bill::BillId;
use tuzetu::compare::Sides;
use tuzetu::document::Document;
use tuzetu::review::Destination;
use tuzetu::store::{Workspace, now, placing};
use tuzetu::text::language::Language;
use tuzetu::text::span::Span;

const VERSIONS: &str = "id: bill\nversions:\n  - {id: v1, date: 2026-01-01, stage: draft, texts: {ru: v1.md}}\n  \
    - {id: v2, date: 2026-02-01, stage: draft, texts: {ru: v2.md}}\n";

/// Over every pair of editions that stand so far apart: whether a note lies on what
/// was confirmed in the later one, and on its author's characters in the earlier one.
pub fn back(editions: &[Document], apart: usize, chance: &mut Chance) -> Count {
    let mut count = Count::default();
    for (from, to) in editions.iter().zip(&editions[apart..]) {
        let homes = quotes(from, chance, 40);
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = workspace(folder.path(), Sides::new(from, to));
        for (at, home) in homes.iter().enumerate() {
            let id = AnnotationId::new(&format!("note-{at:03}")).expect("an id");
            let note = Annotation { id, ..annotation(from, *home, false) };
            workspace.add(&note).expect("a new note is written");
        }
        let confirmed = confirmed(&workspace);
        for ((home, there), lies) in homes.iter().zip(confirmed).zip(lying(&workspace)) {
            let Some(there) = there else { continue };
            let is_there = lies.new == Some(there);
            let back = [(from, Some(*home)), (from, lies.old)];
            let stays = [(to, Some(there)), (to, lies.new)];
            count.add(from, *home, if is_there { back } else { stays });
        }
    }
    count
}

fn bill() -> BillId {
    BillId::new("bill").expect("a name")
}

/// A workspace with two editions as the versions of a bill.
fn workspace(folder: &Path, editions: Sides<&Document>) -> Workspace {
    let bill = folder.join("bills/bill");
    let write = |name: &str, text: &str| fs::write(bill.join(name), text).expect("a file");
    fs::create_dir_all(&bill).expect("a folder");
    write("bill.yaml", VERSIONS);
    write("v1.md", editions.old.source());
    write("v2.md", editions.new.source());
    Workspace::open(folder).expect("a workspace")
}

/// Confirms each place that is offered in the later edition; tells them in the
/// order of the notes.
fn confirmed(workspace: &Workspace) -> Vec<Option<Span>> {
    let lives = workspace.lives(&bill(), None, None).expect("the bill is read");
    let confirm = |life| {
        let document = lives.text(life, 1)?;
        let (annotation, stay) = (lives.annotation(life), &life.stays[1]);
        let version = &lives.bill.versions[1].id;
        let place = Destination { annotation, version, document, stay }.found()?;
        let amendment = placing(annotation, place, "reader", None);
        let stored = &lives.stored[life.annotation];
        workspace.amend_latest(stored, &[amendment], &now()).expect("the place is written");
        stay.span
    };
    lives.lives.iter().map(confirm).collect()
}

/// Where the notes lie in both editions.
fn lying(workspace: &Workspace) -> Vec<Sides<Option<Span>>> {
    let languages = [Language::Russian];
    let opened = workspace.review(&bill(), Sides::new("v1", "v2"), &languages);
    let review = opened.expect("the files are read again").review;
    let anchored = review.readings.into_iter().flat_map(|reading| reading.anchored);
    anchored.map(|each| each.anchors.map(|anchor| anchor.span)).collect()
}
