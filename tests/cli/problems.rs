//! `check`, and the errors of files: each named, pointed at, with what to do.

use crate::place::Place;

const NOTE: &str = "annotations/child-rights/removal-24h-no-court.yaml";

#[test]
fn each_conflict_of_git_is_pointed_at() {
    let text = "bills/child-rights/2022-05-03/ru.md";
    for (file, ours, theirs) in
        [(text, "Статья 98. Одна", "Статья 98. Другая"), (NOTE, "status: open", "status: fixed")]
    {
        let place = Place::bundled();
        let marked = format!("<<<<<<< HEAD\n{ours}\n=======\n{theirs}\n>>>>>>> theirs\n");
        let line = place.read(file).lines().count() + 1;
        place.write(file, place.read(file) + &marked + "x-between: 1\n" + &marked);
        let said = place.run("check").out;
        for line in [line, line + 6] {
            assert!(said.contains(&format!("{file}:{line}:1\n")), "{line} in {said}");
        }
        for words in ["git could not unite two people", "hint: keep what each side added"] {
            assert_eq!(said.matches(words).count(), 2, "{words} in {said}");
        }
    }
}

#[test]
fn the_bundled_workspace_is_sound() {
    let place = Place::bundled();
    let check = place.run("check");
    assert_eq!(
        (check.status, check.err.as_str()),
        (0, "note: errors: 0 · warnings: 0 · notes: 4\n"),
        "{}",
        check.out
    );
    let quote = "жұмысын өз қалауы бойынша шектеуге немесе тоқтата тұруға құқылы";
    let caret = "━".repeat(quote.chars().count());
    assert!(check.out.contains(&format!(" {caret}\n")), "the whole quote: {}", check.out);
    let json = place.run("check --format json --quiet").json();
    assert_eq!(json["schema"], "tuzetu.check/1");
    let problems = json["problems"].as_array().expect("a list");
    assert!(problems.iter().all(|each| each["fault"] == false), "{json}");
}

/// Everything that is wrong at once: the check names each, and gives 1.
#[test]
fn everything_that_is_wrong_is_named_at_once() {
    let place = Place::bundled();
    place.edit(NOTE, "kz-1995:39(1)", "kz-1995:139(1)");
    place.edit("annotations/child-rights/user-counter-privacy.yaml", "format: 1", "format: [");
    place.write("bills/child-rights/2022-05-03/ru.md", b"1. \xd0\xff\n");
    let other = place.read("annotations/child-rights/ministry-decides-alone.yaml");
    place.write("annotations/child-rights/copy.yaml", other);
    let check = place.run("check --format json");
    assert_eq!(check.status, 1, "{}", check.err);
    let json: serde_json::Value = serde_json::from_str(&check.out).expect("JSON");
    let faults = json["problems"].as_array().expect("a list").iter();
    let mut codes: Vec<_> = faults
        .filter(|each| each["fault"] == true)
        .filter_map(|each| each["code"].as_str())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(
        codes,
        ["store-duplicate-id", "store-not-utf8", "store-yaml-missing-mark", "unknown-norm"],
        "{json:#}"
    );
}

#[test]
fn an_unknown_norm_is_pointed_at() {
    let place = Place::bundled();
    place.edit(NOTE, "kz-1995:39(1)", "kz-1995:139(1)");
    let check = place.run("check");
    assert_eq!(
        (check.status, check.err.as_str()),
        (1, "note: errors: 1 · warnings: 0 · notes: 4\n")
    );
    insta::assert_snapshot!(check.out);
}

#[test]
fn a_norm_that_was_not_in_force_is_answered_with_its_like() {
    let place = Place::bundled();
    let norms = place.read(NOTE).lines().find(|line| line.contains("norms:")).map(str::to_owned);
    place.edit(NOTE, &norms.expect("it has norms"), "  norms: [\"kz-2026:23(1)\"]");
    let check = place.run("check");
    assert_eq!(check.status, 0);
    let says = "warning: `kz-2026:23(1)` was not in force on the date of the version; Constitution 1995 was";
    assert!(check.out.contains(says), "{}", check.out);
    assert!(
        check.out.contains("hint: on the same subject: `kz-1995:20` Speech and creativity,"),
        "{}",
        check.out
    );
    place.edit(NOTE, "[\"kz-2026:23(1)\"]", "[\"kz-2026:23(1)\", \"kz-1995:20(1)\"]");
    let check = place.run("check");
    assert!(!check.out.contains("warning: "), "both editions may be cited: {}", check.out);
}

#[test]
fn a_norm_that_is_cited_twice_is_pointed_at_the_second_time() {
    let place = Place::bundled();
    let norms = place.read(NOTE).lines().find(|line| line.contains("norms:")).map(str::to_owned);
    let twice =
        "  norms: # not kz-1995:20\n    - kz-1995:20(1)\n    - 'kz-1995:20'\n    - \"kz-1995:20\"";
    place.edit(NOTE, &norms.expect("it has norms"), twice);
    let check = place.run("check");
    let line = place.read(NOTE).lines().position(|line| line.contains("\"kz-1995:20\""));
    let line = line.expect("it stands there") + 1;
    let says = format!("warning: `kz-1995:20` is cited twice\n   ╭▸ {NOTE}:{line}:8\n");
    assert!(check.out.contains(&says), "{says}: {}", check.out);
}

#[test]
fn words_that_are_not_in_their_own_version_are_a_problem() {
    let place = Place::bundled();
    place.edit(NOTE, "по удалению информации", "по стиранию сведений");
    let check = place.run("check");
    assert_eq!(check.status, 1, "{}", check.out);
    assert!(check.out.contains("does not find its words in its own version"), "{}", check.out);
}

#[test]
fn oddities_of_texts_are_warnings_and_no_errors() {
    let place = Place::bundled();
    let text = "bills/child-rights/2022-05-03/en.md";
    let doubled = place.read(text) + "\nArticle 2. Again\n\n1. Once.\n\n1. Twice.\n";
    place.write(text, doubled);
    let check = place.run("check");
    assert_eq!(
        (check.status, check.err.as_str()),
        (0, "note: errors: 0 · warnings: 2 · notes: 5\n")
    );
    assert!(check.out.contains("warning: the number occurs twice\n"), "{}", check.out);
    let json = place.run("check --format json --quiet").json();
    let odd = json["problems"].as_array().expect("a list").iter();
    let odd: Vec<_> = odd.filter(|each| each["code"] == "duplicate-number").collect();
    assert_eq!((&odd[0]["fault"], &odd[0]["gravity"]), (&false.into(), &"warning".into()));
    assert!(check.out.contains("2022-05-03/en.md:"), "{}", check.out);
}

#[test]
fn a_text_that_is_not_utf8_names_the_byte() {
    let place = Place::empty();
    place.write("cp1251.md", b"1. \xd1\xeb\xee\xe2\xee\n");
    let ran = place.run("show cp1251.md");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    let error = "error: byte `0xD1` at offset 3 is not UTF-8\n  ╭▸ cp1251.md:1:4\n";
    assert!(ran.err.starts_with(error), "{}", ran.err);
    let hint = "hint: save the file as UTF-8; Windows-1251 is a common cause\n";
    assert!(ran.err.ends_with(hint), "{}", ran.err);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let ran = Place::texts().run("diff old.md nwe.md --lang ru");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.starts_with("error: `nwe.md`: "), "{}", ran.err);
}

#[test]
fn a_text_that_is_missing_is_named() {
    let place = Place::bundled();
    std::fs::remove_file(place.path("bills/child-rights/2022-05-03/ru.md")).expect("it was there");
    for line in ["diff child-rights --lang ru", "show child-rights --lang ru"] {
        let ran = place.run(line);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{line}");
        assert!(ran.err.contains("2022-05-03/ru.md"), "{}", ran.err);
        assert_eq!(ran.err.matches("there is no text").count(), 1, "said once: {}", ran.err);
    }
    let check = place.run("check");
    assert_eq!(check.status, 1);
    assert!(check.out.contains("2022-05-03/ru.md"), "{}", check.out);
}

#[test]
fn yaml_that_is_broken_is_pointed_at_and_hides_nothing() {
    let place = Place::bundled();
    place.edit(NOTE, "status: open", "status: opne");
    let list = place.run("annotate list child-rights@2 --lang ru --format json");
    assert_eq!(list.status, 2);
    assert!(list.err.contains(&format!("╭▸ {NOTE}:")), "{}", list.err);
    let json: serde_json::Value = serde_json::from_str(&list.out).expect("JSON");
    assert_eq!(json["annotations"].as_array().map(Vec::len), Some(7));
}

#[test]
fn a_broken_file_does_not_pass_for_none() {
    let place = Place::bundled();
    place.edit(NOTE, "format: 1", "format: [");
    let show = place.run("annotate show removal-24h-no-court");
    assert_eq!(show.status, 2);
    assert!(show.err.starts_with("error: this is not YAML"), "{}", show.err);
    place.write("bills/child-rights/bill.yaml", "id: [");
    let list = place.run("list");
    assert!(list.status == 2 && !list.err.contains("tuzetu new"), "{}", list.err);
    let note = place.run("annotate show user-counter-privacy");
    assert_eq!(note.status, 0, "an annotation is read without its bill: {}", note.err);
}

#[test]
fn two_annotations_with_one_id_are_reported() {
    let place = Place::bundled();
    place.write("annotations/child-rights/copy.yaml", place.read(NOTE));
    let check = place.run("check --ui-lang ru");
    assert_eq!(check.status, 1);
    assert!(check.out.starts_with("ошибка: "), "{}", check.out);
    assert!(check.out.contains("`removal-24h-no-court`"), "{}", check.out);
}

#[test]
fn an_unknown_bill_is_guessed_at() {
    let place = Place::bundled();
    place.run("diff child-right").fails(
        "error: no bill `child-right` in the workspace\n\
         hint: did you mean `child-rights`? there are: `child-rights`\n",
    );
}

#[test]
fn an_unknown_version_is_answered_with_the_list() {
    let place = Place::bundled();
    let hint = "hint: there are: `2021-09-15`, `2022-03-09`, `2022-05-03`, `first`, `latest`\n";
    let error = "error: bill `child-rights` has no version `9`\n".to_owned() + hint;
    for line in ["diff child-rights --to 9", "show child-rights@9", "annotate list child-rights@9"]
    {
        place.run(line).fails(&error);
    }
    let first = "error: bill `child-rights` has no earlier version to compare with\nhint: `tuzetu \
        version add` adds a version, `tuzetu show` shows the one there is\n";
    place.run("diff child-rights --to first").fails(first);
}

#[test]
fn an_error_speaks_the_language_of_the_interface() {
    let place = Place::bundled();
    place.run("show child-rights@9 --ui-lang kk").fails(
        "қате: `child-rights` заң жобасының `9` нұсқасы жоқ\nкеңес: барлары: `2021-09-15`, \
         `2022-03-09`, `2022-05-03`, `first`, `latest`\n",
    );
    place.run("show x.txt --ui-lang ru -q").gives(
        2,
        "",
        &place.run_with("TUZETU_UI_LANG", "ru", "show x.txt").err,
    );
}

const BEFORE: &str = "Статья 1. Сроки

Оператор отвечает на жалобу.

Статья 2. Надзор

За нарушение статьи 1 отвечает оператор.
";

const AFTER: &str = "Статья 1. Слова

Слова этого Закона значат то, что в нем сказано.

Статья 2. Сроки

Оператор отвечает на жалобу.

Статья 3. Надзор

За нарушение статьи 1 отвечает оператор.
";

#[test]
fn a_reference_that_did_not_follow_is_pointed_at() {
    let place = Place::empty();
    place.run("init .");
    place.run("new law");
    for (version, text) in [("2021-01-01", BEFORE), ("2022-01-01", AFTER)] {
        place.write("text.md", text);
        let line =
            format!("version add law {version} --stage draft --date {version} --lang ru text.md");
        assert_eq!(place.run(&line).status, 0);
    }
    let expected = "\
error: “статьи 1” in статья 3 did not follow a renumbering: what it named is now статья 2
   ╭▸ bills/law/2022-01-01/ru.md:11:14
   │
11 │ За нарушение статьи 1 отвечает оператор.
   ╰╴             ━━━━━━━━
hint: these words now name another provision, статья 1; write статья 2, or make sure the other one is meant
";
    place.run("check").gives(1, expected, "note: errors: 1 · warnings: 0 · notes: 0\n");
    let found = place.run("check --format json").out;
    assert!(found.contains("\"code\": \"reference-not-followed\""), "{found}");
}

/// Faults of an annotation's file: what is written in the place of what.
const FAULTS: [(&str, &str); 16] = [
    ("  severity: high", "  severity: high\n  severity: low"),
    ("  severity: high", "  severity: hihg"),
    ("  kind: disproportionate-limit", "  kind:"),
    ("  kind: disproportionate-limit", "  kind: [vagueness, procedure]"),
    ("  tags: [platforms, removal, court]", "  tags: platforms"),
    ("  norms: [", "  norms: [kz-1996:20(2), "),
    ("\"iccpr:19(3)\"", "iccpr-19(3)"),
    ("modified: 2026-11-23T10:00:00+05:00", "modified: 2022-02-30"),
    ("status: open\n", "status: отклонено\n"),
    ("id: removal-24h-no-court", "id: Удаление"),
    ("version: \"2022-03-09\"", "version: ../2022"),
    ("language: ru", "language: рус"),
    ("    law:\n      verdict: unclear", "    law:\n      verdict: не знаю"),
    ("body:\n", "placements:\n  - {version: 2022-05-03, language: kk, how: edited}\nbody:\n"),
    ("body:\n", "placements: да\nbody:\n"),
    ("format: 1", "format: 2"),
];

/// What is said of each fault, with the file, the place and what may stand there;
/// the other annotations are still listed.
fn faults(language: &str) -> String {
    let place = Place::bundled();
    let sound = place.read(NOTE);
    let said = FAULTS.iter().map(|(from, to)| {
        place.write(NOTE, &sound);
        place.edit(NOTE, from, to);
        let ran =
            place.run(&format!("annotate list child-rights@2 --lang ru --ui-lang {language}"));
        assert!(ran.out.contains("[citizen-head-equality]"), "{}", ran.out);
        assert_eq!(ran.status, 2, "{to}");
        format!("### {}\n{}", to.trim(), ran.err)
    });
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_fault_of_an_annotation_is_pointed_at_in_english() {
    insta::assert_snapshot!(faults("en"));
}

#[test]
fn every_fault_of_an_annotation_is_pointed_at_in_russian() {
    insta::assert_snapshot!(faults("ru"));
}

#[test]
fn every_fault_of_an_annotation_is_pointed_at_in_kazakh() {
    insta::assert_snapshot!(faults("kk"));
}

#[test]
fn a_place_in_an_unknown_version_is_pointed_at() {
    let place = Place::bundled();
    let entry = "placements:\n  - {version: 2022-05-04, language: ru, provision: art_1, how: moved}\nbody:\n";
    place.edit(NOTE, "body:\n", entry);
    let check = place.run("check");
    assert_eq!(check.status, 1);
    let (told, _) = check.out.split_once("\nnote:").expect("the bundled notes come after");
    insta::assert_snapshot!(told);
}

#[test]
fn a_bad_id_hides_no_other_fault_of_its_file() {
    let place = Place::bundled();
    let file = "annotations/child-rights/removal-24h-no-court.yaml";
    for (from, to) in [
        ("id: removal-24h-no-court", "id: ../x"),
        ("created: 2026-11-23", "created: 2026-31-12"),
        ("version: \"2022-03-09\"", "version: \"2020-01-01\""),
        ("kz-1995:13(2)", "kz-1995:139"),
        ("severity: high", "severity: hgh"),
    ] {
        place.edit(file, from, to);
    }
    let checked = place.run("check -q --format json").out;
    let checked: serde_json::Value = serde_json::from_str(&checked).expect("JSON");
    let problems = checked["problems"].as_array().expect("problems");
    let here = problems.iter().filter(|it| it["file"] == file);
    let found: Vec<_> = here.map(|it| (it["code"].as_str(), it["line"].as_u64())).collect();
    for (code, line) in [
        ("store-bad-value", 3),
        ("store-bad-date", 6),
        ("unknown-version", 11),
        ("unknown-norm", 20),
        ("store-unknown-name", 22),
    ] {
        assert!(found.contains(&(Some(code), Some(line))), "{code} {line}: {found:?}");
    }
    assert_eq!(found.len(), 5, "{found:?}");
}
