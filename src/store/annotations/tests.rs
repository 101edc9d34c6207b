//! Annotations in real folders: two writers, conflicts, climbing paths.

use super::*;
use crate::annotation::{Confidence, ConflictKind, Person, Severity, Status};
use crate::store::annotation_file::tests::full;
use crate::text::language::Language;
use std::fs;

const NOW: &str = "2026-11-23T12:00:00+05:00";

fn workspace() -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("bills/бала")).expect("made");
    let workspace = Workspace::open(folder.path()).expect("a workspace");
    (folder, workspace)
}

fn id(written: &str) -> AnnotationId {
    AnnotationId::new(written).expect("an id")
}

fn named(name: &str) -> Annotation {
    Annotation { id: id(name), ..full() }
}

fn bill() -> BillId {
    BillId::new("бала").expect("a name")
}

fn key<T: std::fmt::Debug>(result: Result<T, StoreError>) -> &'static str {
    match result.expect_err("refused") {
        StoreError::Problem(problem) => problem.key,
        StoreError::Conflict(_) => "conflict",
    }
}

#[test]
fn an_annotation_is_added_found_amended_and_removed() {
    let (_folder, workspace) = workspace();
    let added = workspace.add(&named("zan-08")).expect("added");
    assert!(added.path.ends_with("annotations/бала/zan-08.yaml"));
    assert_eq!(workspace.annotations(&bill()), (vec![added.clone()], vec![]));
    let amended =
        workspace.amend(&added, &[Amendment::Severity(Severity::Low)], NOW).expect("done").1;
    assert_eq!(workspace.annotation(&id("zan-08")).expect("there"), amended);
    assert_eq!(amended.annotation.body.severity, Severity::Low);
    let undone = workspace.rewrite(&amended, &added.text).expect("undone");
    assert_eq!(undone, added);
    let removed = workspace.remove(&undone).expect("removed");
    assert_eq!(key(workspace.annotation(&id("zan-08"))), "store-no-annotation");
    assert_eq!(workspace.restore(&removed).expect("back"), added);
    assert_eq!(key(workspace.restore(&removed)), "store-exists");
}

#[test]
fn a_removed_file_comes_back_byte_for_byte() {
    let (_folder, workspace) = workspace();
    let added = workspace.add(&named("zan-08")).expect("added");
    let bytes = format!("\u{feff}{}# соңы", added.text.replace('\n', "\r\n"));
    fs::write(&added.path, &bytes).expect("written");
    let read = workspace.annotation(&id("zan-08")).expect("read");
    let removed = workspace.remove(&read).expect("removed");
    workspace.restore(&removed).expect("back");
    assert_eq!(fs::read_to_string(&added.path).expect("read"), bytes);
}

#[test]
fn what_both_changed_in_other_fields_is_united_and_a_clash_names_its_field() {
    let (_folder, workspace) = workspace();
    let read = workspace.add(&named("zan-08")).expect("added");
    let theirs = read.text.replace("severity: high", "severity: low # біз") + "x-дело: 7\n";
    fs::write(&read.path, &theirs).expect("written");
    let title = Amendment::Title(Language::Kazakh, "Атауы".to_owned());
    let kind = Amendment::Kind(ConflictKind::Delegation);
    let (before, after) = workspace.amend(&read, &[title, kind], NOW).expect("united");
    assert_eq!(before.text, theirs);
    let written = fs::read_to_string(&read.path).expect("read");
    assert_eq!(written, after.text);
    assert!(written.contains("severity: low # біз") && written.contains("x-дело: 7"), "{written}");
    let body = &after.annotation.body;
    assert_eq!((body.severity, body.kind), (Severity::Low, ConflictKind::Delegation));
    assert_eq!(body.title.kk.as_deref(), Some("Атауы"));
    // The same field of both, and nothing of ours is written.
    let ours = [Amendment::Confidence(Confidence::Certain), Amendment::Severity(Severity::Medium)];
    let Err(StoreError::Conflict(conflict)) = workspace.amend(&read, &ours, NOW) else {
        panic!("a conflict");
    };
    let fields: Vec<_> =
        conflict.fields.iter().map(|it| [&*it.field, &*it.was, &*it.now]).collect();
    assert_eq!(fields, [["body.severity", "low", "medium"]]);
    assert_eq!(fs::read_to_string(&read.path).expect("read"), written);
}

#[test]
fn what_another_wrote_meanwhile_is_never_overwritten() {
    let (_folder, workspace) = workspace();
    let ours = workspace.add(&named("zan-08")).expect("added");
    let theirs = ours.text.replace("severity: high", "severity: low # біз");
    fs::write(&ours.path, &theirs).expect("written");
    let amendment = Amendment::Severity(Severity::Critical);
    let Err(StoreError::Conflict(conflict)) = workspace.amend(&ours, &[amendment], NOW) else {
        panic!("a conflict");
    };
    assert_eq!(fs::read_to_string(&ours.path).expect("read"), theirs);
    assert_eq!(conflict.theirs.as_deref(), Some(theirs.as_str()));
    let kept = workspace.keep_both(&conflict, &id("zan-09"), ("біз", NOW)).expect("kept");
    assert_eq!(
        (kept.annotation.body.severity, kept.annotation.id),
        (Severity::Critical, id("zan-09"))
    );
    assert_eq!((kept.annotation.creator, &*kept.annotation.created), (Person::named("біз"), NOW));
    assert_eq!(fs::read_to_string(&ours.path).expect("read"), theirs);
    assert_eq!(key(workspace.remove(&ours)), "conflict");
    fs::remove_file(&ours.path).expect("removed");
    assert_eq!(key(workspace.rewrite(&ours, &ours.text)), "conflict");
    assert!(!ours.path.exists());
}

#[test]
fn two_writers_take_turns() {
    let (_folder, workspace) = workspace();
    let first = workspace.add(&named("zan-08")).expect("added");
    let write = |who: &'static str| {
        let (workspace, id) = (workspace.clone(), first.annotation.id.clone());
        move || {
            for count in 0..20 {
                let reply =
                    |text| Amendment::Reply { id: format!("{who}{count}"), by: who.into(), text };
                loop {
                    let stored = workspace.annotation(&id).expect("read");
                    match workspace.amend(&stored, &[reply("иә".to_owned())], NOW) {
                        Ok(_) => break,
                        Err(StoreError::Conflict(_)) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(write("а"));
        scope.spawn(write("ә"));
    });
    let replies = workspace.annotation(&first.annotation.id).expect("read").annotation.replies;
    assert_eq!(replies.len(), first.annotation.replies.len() + 40);
}

#[test]
fn one_broken_file_hides_no_other() {
    let (folder, workspace) = workspace();
    let good = workspace.add(&named("zan-08")).expect("added");
    let at = |name: &str| folder.path().join("annotations/бала").join(name);
    fs::write(at("broken.yaml"), "id: [\n").expect("written");
    fs::write(at("notes.txt"), "no annotation").expect("written");
    fs::write(at(".hidden.yaml"), "id: [\n").expect("written");
    fs::write(at("latin1.yaml"), b"id: \xe9\n").expect("written");
    let (all, problems) = workspace.annotations(&bill());
    assert_eq!(all, [good]);
    let keys: Vec<_> = problems.iter().map(|problem| problem.key).collect();
    assert_eq!(keys, ["store-yaml-missing-mark", "store-not-utf8"]);
}

#[test]
fn two_files_of_one_id_are_both_named() {
    let (folder, workspace) = workspace();
    let first = workspace.add(&named("zan-08")).expect("added");
    let twin = folder.path().join("annotations/бала/zzz.yaml");
    fs::write(&twin, &first.text).expect("written");
    let (all, problems) = workspace.annotations(&bill());
    assert_eq!((all.len(), problems.len()), (1, 1));
    assert!(problems[0].path.ends_with("zzz.yaml"));
    let other = ("other", format!("annotations/бала/{}.yaml:3", first.annotation.id));
    assert!(problems[0].values.contains(&other), "{problems:?}");
    assert_eq!(key(workspace.annotation(&id("zan-08"))), "store-duplicate-id");
    fs::rename(&first.path, folder.path().join("annotations/бала/other-name.yaml")).expect("moved");
    assert_eq!(key(workspace.add(&named("zan-08"))), "store-duplicate-id");
}

#[test]
fn a_folder_with_annotations_in_the_folder_of_a_bill_is_named() {
    let (folder, workspace) = workspace();
    let first = workspace.add(&named("zan-08")).expect("added");
    let inner = folder.path().join("annotations/бала/архив");
    fs::create_dir_all(folder.path().join("annotations/бала/пусто")).expect("made");
    fs::create_dir_all(&inner).expect("made");
    fs::rename(&first.path, inner.join("zan-08.yaml")).expect("moved");
    let (all, problems) = workspace.annotations(&bill());
    assert_eq!((all.len(), problems.len()), (0, 1), "{problems:?}");
    assert_eq!((problems[0].key, problems[0].path.ends_with("архив")), ("store-buried", true));
}

#[test]
fn an_annotation_that_no_bill_shows_is_named() {
    let (folder, workspace) = workspace();
    let first = workspace.add(&named("zan-08")).expect("added");
    let stray = folder.path().join("annotations/zan-08.yml");
    fs::rename(&first.path, &stray).expect("moved");
    let keys = || workspace.strays().iter().map(|it| it.key).collect::<Vec<_>>();
    assert_eq!(
        (keys(), key(workspace.annotation(&id("zan-08")))),
        (vec!["store-loose"], "store-loose")
    );
    let renamed = folder.path().join("annotations/жоқ");
    fs::create_dir_all(&renamed).expect("made");
    assert_eq!(keys(), ["store-loose"]);
    fs::rename(&stray, renamed.join("zan-08.yaml")).expect("moved");
    assert_eq!(keys(), ["store-homeless"]);
}

#[test]
fn a_name_in_capitals_is_read_as_well() {
    let (folder, workspace) = workspace();
    let first = workspace.add(&named("zan-08")).expect("added");
    let path = folder.path().join("annotations/бала/ZAN.YML");
    fs::rename(&first.path, &path).expect("moved");
    let (all, problems) = workspace.annotations(&bill());
    assert_eq!((all[0].path.clone(), problems), (path, Vec::new()));
}

#[test]
fn a_text_that_is_no_annotation_is_not_written() {
    let (_folder, workspace) = workspace();
    let stored = workspace.add(&named("zan-08")).expect("added");
    assert_eq!(key(workspace.rewrite(&stored, "id: [\n")), "store-yaml-missing-mark");
    assert_eq!(fs::read_to_string(&stored.path).expect("read"), stored.text);
    let status = Annotation { status: Status::Draft, ..named("zan-10") };
    let stranger = BillId::new("жоқ").expect("a name");
    let target = crate::annotation::Target { source: stranger, ..status.target.clone() };
    assert_eq!(key(workspace.add(&Annotation { target, ..status })), "store-no-bill");
}

#[cfg(unix)]
#[test]
fn no_symbolic_link_leads_out() {
    use std::os::unix::fs::symlink;
    let (folder, workspace) = workspace();
    let outside = tempfile::tempdir().expect("a folder");
    let annotations = folder.path().join("annotations");
    fs::create_dir_all(&annotations).expect("made");
    symlink(outside.path(), annotations.join("бала")).expect("linked");
    assert_eq!(key(workspace.add(&named("zan-08"))), "store-outside");
    assert_eq!(fs::read_dir(outside.path()).expect("read").count(), 0);
    fs::write(outside.path().join("a.yaml"), "id: secret\n").expect("written");
    let (all, problems) = workspace.annotations(&bill());
    assert_eq!((all.len(), problems[0].key), (0, "store-outside"));
}

#[test]
fn answers_given_at_once_are_all_kept() {
    let (_folder, workspace) = workspace();
    let stored = workspace.add(&named("zan-08")).expect("added");
    let before = stored.annotation.replies.len();
    std::thread::scope(|scope| {
        for at in 0..12 {
            let (workspace, stored) = (&workspace, &stored);
            scope.spawn(move || {
                let reply = Amendment::Reply {
                    id: format!("жауап-{at}"),
                    by: "министрлік".to_owned(),
                    text: format!("{at}-жауап"),
                };
                workspace.amend_latest(stored, &[reply], NOW).expect("answered");
            });
        }
    });
    let replies = workspace.annotation(&id("zan-08")).expect("there").annotation.replies;
    let ids: std::collections::HashSet<_> = replies.iter().map(|reply| &reply.id).collect();
    assert_eq!(ids.len(), before + 12);
}

#[test]
fn the_words_of_a_confirmed_place_are_found_in_its_own_entry() {
    let (_folder, workspace) = workspace();
    let place = |version: &str, exact: &str| {
        format!(
            "{{version: {version}, language: ru, provision: art_1, how: split, exact: {exact}, \
             further: [{{provision: art_2, exact: {exact}}}]}}"
        )
    };
    let text = workspace.add(&named("zan-08")).expect("added").text;
    let start = text.find("placements:").expect("there are some");
    let end = start + text[start..].find("history:").expect("and events");
    let list = format!("placements:\n  - {}\n  - {}\n", place("v7", "сутки"), place("v8", "сутки"));
    let text = text[..start].to_owned() + &list + &text[end..];
    let stored = read_text(Path::new("zan-08.yaml"), &text).expect("read");
    let spans = stored
        .annotation
        .placements
        .iter()
        .flat_map(|place| [None, Some(0)].map(|part| stored.place_of_confirmed(place, part)));
    let spans: Vec<_> = spans.collect();
    let all: Vec<_> = text.match_indices("сутки").map(|(at, _)| at).collect();
    let here: Vec<_> =
        all.into_iter().filter(|at| (start..start + list.len()).contains(at)).collect();
    assert_eq!(spans.iter().map(|span| span.start).collect::<Vec<_>>(), here);
}

#[test]
fn a_file_is_read_once_though_it_can_be_read_in_part_only() {
    let (_folder, workspace) = workspace();
    workspace.add(&named("zan-08")).expect("added");
    let half = workspace.add(&named("zan-09")).expect("added");
    fs::write(&half.path, half.text.replace("severity: high", "severity: странно"))
        .expect("written");
    let Listed { stored, half, problems } = workspace.listed(&bill());
    let ids =
        |all: &[Stored]| all.iter().map(|it| it.annotation.id.to_string()).collect::<Vec<_>>();
    assert_eq!((ids(&stored), ids(&half)), (vec!["zan-08".to_owned()], vec!["zan-09".to_owned()]));
    assert_eq!(problems.iter().map(|it| it.key).collect::<Vec<_>>(), ["store-unknown-name"]);
}

#[test]
fn no_change_makes_a_file_that_nobody_can_read() {
    let (_folder, workspace) = workspace();
    let added = workspace.add(&named("zan-08")).expect("added");
    let long = added.text.clone() + "x-ұзақ: " + &"а".repeat((1 << 19) - added.text.len() / 2 - 60);
    let stored = workspace.rewrite(&added, &long).expect("it is short enough");
    let (by, text) = ("министрлік".to_owned(), "жауап ".repeat(40));
    let reply = [Amendment::Reply { id: "жауап".to_owned(), by, text }];
    assert_eq!(key(workspace.amend(&stored, &reply, NOW)), "store-too-large");
    assert_eq!(key(workspace.amend_latest(&stored, &reply, NOW)), "store-too-large");
    assert_eq!(key(workspace.rewrite(&stored, &(long.clone() + &long))), "store-too-large");
    assert_eq!(workspace.annotation(&id("zan-08")), Ok(stored));
    for (text, why) in [
        (long.clone() + &long, "store-too-large"),
        (added.text + "x-терең: " + &"[".repeat(100), "store-yaml-too-deep"),
    ] {
        let path = added.path.with_file_name("zan-09.yaml");
        assert_eq!(key(workspace.restore(&Removed { path: path.clone(), text })), why);
        assert!(!path.exists());
    }
}
