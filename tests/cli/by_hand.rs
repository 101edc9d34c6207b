//! Files that a person wrote: what a change leaves of them, seen by git; and the
//! three-part test from the command line.

use crate::place::Place;
use std::process::Command;

const FILE: &str = "annotations/child-rights/removal-24h-no-court.yaml";
const MINE: &str = "annotations/child-rights/mine.yaml";

/// With comments, tabs, folded words, quotes of every kind, and what only its
/// author knows.
const BY_HAND: &str = "# yaml-language-server: $schema=../annotation.schema.json
---
'id':   mine\t# кімдікі
x-папка: &own {\"а б\": 0x1F, в: ~}   # өзіміздікі
status: 'open'            # draft | open | disputed
modified: 2026-09-14T10:22:05+05:00
history:
- {at: 2026-09-14, by: editorial, status: open}   # бірінші

# мақсаты
target: {source: child-rights, version: 2022-03-09, language: ru, provision: art_1}
body:
    norms: [
      kz-1995:39,   # шектеу
    ]
    kind: vagueness
    severity: low
    reasoning:
        ru: \"Длинная цитата,
          сложенная в строки\"
        kk: >-   # қазақшасы
            Бір сөйлем

            екі жолда
x-тағы: *own
# соңы";

/// The lines that git calls changed after a run; `None` where git is not installed.
fn changed(place: &Place, line: &str) -> Option<Vec<String>> {
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(place.path("")).args(["-c", "user.name=a", "-c", "user.email=a@b.kz"]);
        git.args(["-c", "core.autocrlf=false", "-c", "core.safecrlf=false"]);
        git.args(arguments).output().ok().filter(|output| output.status.success())
    };
    git(&["init", "--quiet"])?;
    git(&["add", "."]).expect("added");
    git(&["commit", "--quiet", "--message", "before"]).expect("committed");
    place.run(line).gives(0, &format!("{MINE}\n"), "");
    let diff = git(&["diff", "--unified=0", "--no-color"]).expect("compared");
    let diff = String::from_utf8(diff.stdout).expect("UTF-8");
    let is_change = |line: &&str| {
        line.starts_with(['+', '-']) && !line.starts_with("+++ ") && !line.starts_with("--- ")
    };
    Some(diff.lines().filter(is_change).map(|line| line.trim_end().to_owned()).collect())
}

#[test]
fn git_sees_the_lines_of_a_status_and_no_others() {
    for text in [BY_HAND.to_owned(), BY_HAND.replace('\n', "\r\n"), format!("\u{feff}{BY_HAND}\n")]
    {
        let place = Place::bundled();
        place.write(MINE, &text);
        let line = "annotate status mine accepted --why \"Иә: # дұрыс\" --author редактор";
        let Some(lines) = changed(&place, line) else { return };
        let [old_status, old_time, status, time, event] = lines.as_slice() else {
            panic!("{lines:#?}");
        };
        assert_eq!(old_status, "-status: 'open'            # draft | open | disputed");
        assert_eq!(status, "+status: 'accepted'            # draft | open | disputed");
        assert_eq!(old_time, "-modified: 2026-09-14T10:22:05+05:00");
        assert!(time.starts_with("+modified: 20"), "{time}");
        assert!(event.starts_with("+- {at: 20"), "{event}");
        assert!(event.ends_with("status: accepted, why: \"Иә: # дұрыс\"}"), "{event}");
        assert_eq!(place.read(MINE).starts_with('\u{feff}'), text.starts_with('\u{feff}'));
    }
}

#[test]
fn a_part_of_the_test_comes_to_another_verdict() {
    let place = Place::bundled();
    let edit = "annotate edit removal-24h-no-court --test law=not-met --lang ru --words \"Какие законы, не сказано.\"";
    place.run(edit).gives(0, &format!("{FILE}\n"), "");
    let text = place.read(FILE);
    let law = "    law:\n      verdict: not-met\n      words:\n        ru: |\n          Какие законы, не сказано.\n        kk: |\n";
    assert!(text.contains(law), "{text}");
    let json = place.run("annotate show removal-24h-no-court --format json").json();
    assert_eq!(json["test"]["law"]["verdict"], "not-met");
    assert_eq!(json["test"]["law"]["words"]["ru"], "Какие законы, не сказано.");
    assert_eq!(json["test"]["necessity"]["verdict"], "not-met");
    let new = "annotate edit citizen-head-equality --test aim=unclear --confidence arguable --tag a --tag \"b, c\"";
    assert_eq!(place.run(new).status, 0);
    let json = place.run("annotate show citizen-head-equality --format json").json();
    assert_eq!(json["test"]["aim"]["verdict"], "unclear");
    assert_eq!(
        (&json["confidence"], &json["tags"]),
        (&"arguable".into(), &serde_json::json!(["a", "b, c"]))
    );
    assert_eq!(place.run("check --quiet").status, 0);
}

#[test]
fn words_belong_to_one_part_of_the_test() {
    let place = Place::bundled();
    let edit = "annotate edit removal-24h-no-court --words x --test law=met";
    place
        .run(&format!("{edit} --test aim=met"))
        .fails("error: `--words` say why of one part: name one `--test`\n");
    let alone = place.run("annotate edit removal-24h-no-court --words x");
    assert_eq!((alone.status, alone.out.as_str()), (2, ""));
    assert!(alone.err.contains("--test"), "{}", alone.err);
    let unknown = place.run("annotate edit removal-24h-no-court --test law=maybe");
    assert!(unknown.err.contains("law=met"), "{}", unknown.err);
}

#[test]
fn a_note_that_only_a_number_places_is_asked_to_keep_its_words() {
    let place = Place::bundled();
    place.write(MINE, BY_HAND);
    let check = place.run("check");
    assert_eq!(check.status, 0, "it is no error");
    let asked = "annotation `mine` is about a provision as a whole and keeps none of its words";
    assert!(check.out.contains(asked), "{}", check.out);
    // What is offered is what is needed.
    let line = check.out.lines().find(|line| line.contains("`wording: ")).expect("a hint");
    let wording = line.split('`').find(|part| part.starts_with("wording: ")).expect("words");
    let provision = "provision: art_1}";
    place.edit(MINE, provision, &format!("provision: art_1, {wording}}}"));
    let check = place.run("check");
    assert!(!check.out.contains(asked) && !check.out.contains("does not find"), "{}", check.out);
}

#[test]
fn that_a_note_gives_no_reason_is_said() {
    let place = Place::bundled();
    let (first, _) = BY_HAND.split_once("    reasoning:\n").expect("there");
    place.write(MINE, format!("{first}x-тағы: *own\n"));
    let shown = place.run("annotate show mine").out;
    assert!(shown.contains("\nNo reasoning was written.\n"), "{shown}");
    place.write(MINE, BY_HAND);
    assert!(!place.run("annotate show mine").out.contains("No reasoning was written"));
}
