//! `export annotations` and `annotate import`: notes in other programs.

use crate::place::Place;
use crate::schema;
use serde_json::{Value, json};
use std::fs;

const FILE: &str = "annotations/child-rights/removal-24h-no-court.yaml";
pub(crate) const EXPORT: &str = "export annotations child-rights --format jsonld";

/// The texts of all annotation files, in order.
pub(crate) fn files(place: &Place) -> Vec<(String, String)> {
    let folder = place.path("annotations/child-rights");
    let paths = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("one").path());
    let mut files: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a file")))
        .map(|(path, text)| (path.rsplit('/').next().unwrap_or_default().to_owned(), text))
        .collect();
    files.sort();
    files
}

pub(crate) fn remove_all(place: &Place) {
    fs::remove_dir_all(place.path("annotations/child-rights")).expect("it is there");
}

#[test]
fn the_words_stand_where_the_positions_say() {
    let place = Place::bundled();
    let json = place.run(EXPORT).json();
    let items = json["first"]["items"].as_array().expect("items");
    assert_eq!(items.len(), 8);
    for item in items {
        let target = &item["target"];
        let word = |field: &str| target[format!("tuzetu:{field}")].as_str().expect("a word");
        let path = format!("bills/child-rights/{}/{}.md", word("version"), word("language"));
        let text: Vec<char> = place.read(&path).chars().collect();
        let [quote, position] = [0, 1].map(|at| &target["selector"][at]);
        assert_eq!(position["type"], "TextPositionSelector", "{item}");
        let at = |end: &str| {
            usize::try_from(position[end].as_u64().expect("a number")).expect("a place")
        };
        let words: String = text[at("start")..at("end")].iter().collect();
        assert_eq!(Value::from(words), quote["exact"]);
        let date = format!("{}T00:00:00Z", word("version"));
        assert_eq!(target["state"]["sourceDate"], date.as_str());
    }
}

#[test]
fn nothing_is_exported_over_a_note_or_a_bill() {
    let place = Place::bundled();
    let before = files(&place);
    for file in [FILE, "bills/child-rights/bill.yaml", "bills/child-rights/2022-05-03/ru.md"] {
        let refused = place.run(&format!("{EXPORT} -o {file}"));
        let says = format!("error: `{file}` is a file of the bills or of the annotations");
        assert_eq!((refused.status, refused.err.starts_with(&says)), (2, true), "{}", refused.err);
    }
    assert_eq!(files(&place), before);
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn files_come_back_with_comments_and_unknown_fields() {
    let place = Place::bundled();
    place.edit(FILE, "severity: high", "severity: high # проверить\n  x-press: [\"Власть\"]");
    let before = files(&place);
    place.run(&format!("{EXPORT} -o all.jsonld")).gives(0, "all.jsonld\n", "");
    remove_all(&place);
    let imported = place.run("annotate import all.jsonld");
    assert_eq!((imported.status, imported.err.as_str()), (0, "note: annotations written: 8\n"));
    assert_eq!(imported.out.lines().count(), 8, "{}", imported.out);
    assert_eq!(files(&place), before);
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn what_stands_is_not_overwritten_unasked() {
    let place = Place::bundled();
    place.run(&format!("{EXPORT} -o all.jsonld"));
    let before = files(&place);
    place.edit(FILE, "severity: high", "severity: low");
    let again = place.run("annotate import all.jsonld");
    assert_eq!((again.status, again.out.as_str()), (0, ""));
    let says = format!(
        "note: the annotation `removal-24h-no-court` stands already in {FILE} and was not \
         touched; `--replace` replaces it\n"
    );
    assert!(again.err.contains(&says), "{}", again.err);
    assert!(place.read(FILE).contains("severity: low"));
    let replaced = place.run("annotate import all.jsonld --replace --quiet --format json").json();
    assert_eq!(replaced["schema"], "tuzetu.receipts/1");
    assert_eq!(replaced["written"], json!([{"id": "removal-24h-no-court", "file": FILE}]));
    assert_eq!(files(&place), before);
}

#[test]
fn every_field_comes_back_without_the_file() {
    let place = Place::bundled();
    remove_all(&place);
    place.write(schema::FILE, schema::WHOLE);
    let before = place.run("annotate show whole --format json").out;
    let mut json = place.run(EXPORT).json();
    let note = json["first"]["items"][0].as_object_mut().expect("an annotation");
    note.remove("tuzetu:file").expect("the file stands by");
    place.write("all.jsonld", json.to_string());
    remove_all(&place);
    place.run("annotate import all.jsonld -q").gives(0, &format!("{}\n", schema::FILE), "");
    assert_eq!(place.run("annotate show whole --format json").out, before);
}

/// The collection after another program changed an annotation.
fn changed(place: &Place, change: impl Fn(&mut Value)) -> String {
    let mut json = place.run(EXPORT).json();
    let items = json["first"]["items"].as_array_mut().expect("items");
    let item = items
        .iter_mut()
        .find(|item| item["id"].as_str().is_some_and(|id| id.ends_with("removal-24h-no-court")));
    change(item.expect("it is there"));
    json.to_string()
}

#[test]
fn what_another_program_changed_goes_where_it_stands() {
    let withdrawn = |item: &mut Value| item["tuzetu:status"] = json!("withdrawn");
    let place = Place::bundled();
    let hand = "severity: high # проверить\n  x-press: [\"Власть\"]";
    place.edit(FILE, "severity: high", hand);
    let after = place.read(FILE).replacen("status: open", "status: withdrawn", 1);
    place.write("all.jsonld", changed(&place, withdrawn));
    let import = "annotate import all.jsonld --replace -q";
    place.run(import).gives(0, &format!("{FILE}\n"), "");
    assert_eq!(place.read(FILE), after);
    let again = place.run("annotate import all.jsonld --replace");
    assert!(again.err.contains("is the same already"), "{}", again.err);
    // Into another folder the file of the other program's copy goes as well.
    remove_all(&place);
    let again = place.run(import);
    assert_eq!((again.status, again.err.as_str()), (0, ""));
    assert_eq!(place.read(FILE), after);
}

#[test]
fn comments_that_stand_only_here_outlive_a_file_from_there() {
    let place = Place::bundled();
    place.run(&format!("{EXPORT} -o all.jsonld"));
    let before = place.read(FILE);
    place.edit(FILE, "severity: high", "severity: low # проверить");
    let says = format!("warning: {FILE}: `body.severity` said «low» and now says «high»\n");
    place.run("annotate import all.jsonld --replace -q").gives(0, &format!("{FILE}\n"), &says);
    let after = before.replacen("severity: high", "severity: high # проверить", 1);
    assert_eq!(place.read(FILE), after);
}

#[test]
fn what_both_changed_otherwise_is_brought_together() {
    let place = Place::bundled();
    let status = |item: &mut Value| {
        item["tuzetu:status"] = json!("accepted");
        item["tuzetu:sources"].as_array_mut().expect("sources").remove(0);
    };
    let before = place.read(FILE);
    assert!(before.contains("norms: ["), "{before}");
    place.write("all.jsonld", changed(&place, status));
    place.run("annotate reply removal-24h-no-court --text Нет! --author Айгүл -q");
    place.edit(FILE, "severity: high", "severity: low # мягче");
    place.edit(FILE, "status: open", "# мой срок\nstatus: disputed");
    place.edit(FILE, "body:\n  norms", "x-дело: {№: 7}\nbody:\n  norms");
    let ours = place.read(FILE);
    // Without leave nothing is touched, and it is said what would be.
    let asked = place.run("annotate import all.jsonld");
    let would = "`status` says «disputed»; `--replace` would put «accepted» there";
    assert!(asked.err.contains(would), "{}", asked.err);
    assert_eq!(place.read(FILE), ours);
    let says = format!("warning: {FILE}: `status` said «disputed» and now says «accepted»\n");
    let replaced = place.run("annotate import all.jsonld --replace -q");
    assert!(replaced.err.ends_with(&says), "{}", replaced.err);
    assert_eq!(replaced.err.matches("said «").count(), 1, "{}", replaced.err);
    let after = place.read(FILE);
    let gone: Vec<_> = ours.lines().filter(|line| !after.contains(line)).collect();
    assert_eq!(gone.len(), 2, "{gone:?}");
    assert_eq!(gone[0], "status: disputed");
    assert!(gone[1].trim_start().starts_with("- "), "{gone:?}");
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn without_a_common_beginning_nothing_goes_and_each_value_is_named() {
    let place = Place::bundled();
    place.run(&format!("{EXPORT} -o all.jsonld"));
    place.run("annotate reply removal-24h-no-court --text Нет! --author Айгүл -q");
    place.run("annotate edit removal-24h-no-court --tag court --tag суд -q");
    place.edit(FILE, "severity: high", "severity: low # мягче");
    let ours = place.read(FILE);
    let replaced = place.run("annotate import all.jsonld --replace -q");
    let says = format!("warning: {FILE}: `body.severity` said «low» and now says «high»\n");
    assert!(replaced.err.ends_with(&says), "{}", replaced.err);
    let ours = ours.replace("severity: low", "severity: high");
    let tags = "tags: [\"platforms\", \"removal\", \"court\", \"суд\"]";
    assert_eq!(place.read(FILE), ours.replace("tags: [\"court\", \"суд\"]", tags));
}

#[test]
fn what_another_program_takes_from_a_list_leaves_the_comments() {
    let place = Place::bundled();
    place.edit(FILE, "severity: high", "severity: high # проверить");
    let before = place.read(FILE);
    let forgotten = |item: &mut Value| item["tuzetu:history"] = json!([]);
    place.write("all.jsonld", changed(&place, forgotten));
    let import = "annotate import all.jsonld --replace -q";
    place.run(import).gives(0, &format!("{FILE}\n"), "");
    let after = place.read(FILE);
    assert!(before.starts_with(after.trim_end_matches(" []\n")), "{after}");
    remove_all(&place);
    assert_eq!(place.run(import).status, 0);
    assert_eq!(place.read(FILE), after);
}

#[test]
fn later_words_are_not_replaced_without_a_word() {
    let place = Place::bundled();
    place.run(&format!("{EXPORT} -o all.jsonld"));
    place.run("annotate status removal-24h-no-court accepted --author Айгүл -q");
    let replaced = place.run("annotate import all.jsonld --replace -q");
    assert!(replaced.err.starts_with(&format!("warning: {FILE} had been changed on ")));
    assert!(replaced.err.contains("`git diff` shows what is gone"), "{}", replaced.err);
    assert!(place.run("annotate import all.jsonld --replace -q").err.is_empty());
}

#[test]
fn nothing_in_a_list_vanishes_without_a_word() {
    let place = Place::bundled();
    let status = |item: &mut Value| {
        item.as_object_mut().expect("fields").remove("tuzetu:status");
    };
    let mut all: Value = serde_json::from_str(&changed(&place, status)).expect("JSON");
    let items = all["first"]["items"].as_array_mut().expect("items");
    items.extend([json!(7), json!({"type": "x"})]);
    place.write("a.json", all.to_string());
    let read = place.run("annotate import a.json -q");
    for says in [
        "what stands as `9` in the list is not an annotation",
        "what stands as `10` in the list is not an annotation",
        "removal-24h-no-court` has no `tuzetu:status`",
    ] {
        assert!(read.err.contains(says), "{says}: {}", read.err);
    }
    let mut note: Value =
        serde_json::from_str(&foreign("установить счетчик пользователей")).expect("JSON");
    note[0]["created"] = json!("2026-02-31");
    note[0]["target"] = json!([note[0]["target"], "https://law.example/2"]);
    let image =
        json!({"type": "Image", "id": "https://a.example/1.png", "note": "а: «б» # \n\t\"в\""});
    let words = note[0]["body"][0].clone();
    note[0]["body"] = json!([image, words, {"source": "https://a.example/2"}]);
    note[0]["rights"] = json!("https://a.example/cc");
    place.write("a.json", note.to_string());
    let read = place.run("annotate import a.json -q --to child-rights@2022-05-03 --lang ru");
    assert_eq!(read.status, 0);
    for says in [
        "of its 2 targets only the first",
        "`2026-02-31` is not a date",
        "the body `https://a.example/1.png` has no words",
        "the body `https://a.example/2` has no words",
    ] {
        assert!(read.err.contains(says), "{says}: {}", read.err);
    }
    // It stands beside the annotation, and survives the way out and in again.
    let path = read.out.trim().to_owned();
    let file = place.read(&path);
    let kept = file.lines().find_map(|line| line.strip_prefix("x-w3c: ")).expect("it is kept");
    let kept: Value = serde_json::from_str(kept).expect("JSON");
    assert_eq!(kept, note[0]);
    place.run(&format!("{EXPORT} -o all.jsonld"));
    remove_all(&place);
    assert_eq!(place.run("annotate import all.jsonld -q").status, 0);
    assert_eq!(place.read(&path), file);
    assert_eq!(place.run("check -q").status, 0);
}

fn foreign(exact: &str) -> String {
    json!([{
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://hypothes.is/a/kq1",
        "type": "Annotation",
        "creator": "acct:aisha@hypothes.is",
        "created": "2026-01-02T03:04:05Z",
        "body": [{"type": "TextualBody", "value": "Почему не суд?"}],
        "target": {"source": "https://law.example/1", "selector": [
            {"type": "TextPositionSelector", "start": 0, "end": 5},
            {"type": "TextQuoteSelector", "exact": exact}]},
    }])
    .to_string()
}

#[test]
fn an_annotation_of_another_program_finds_its_provision_by_the_quote() {
    let place = Place::bundled();
    place.write("a.json", foreign("установить счетчик пользователей"));
    let to = "annotate import a.json --to child-rights@2022-05-03 --lang ru";
    let imported = place.run(to);
    assert_eq!((imported.status, imported.err.as_str()), (0, "note: annotations written: 1\n"));
    let text = place.read(imported.out.trim());
    let eid = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_3";
    for words in [eid, "Почему не суд?", "status: draft", "kind: context", "acct:aisha"]
    {
        assert!(text.contains(words), "{words} in {text}");
    }
    let again = place.run(to);
    assert!(again.err.contains("stands already"), "{}", again.err);
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn another_program_that_kept_the_name_of_the_text_needs_no_other() {
    let place = Place::bundled();
    let named = "urn:x-tuzetu:text:child-rights@2022-05-03/ru";
    let foreign = foreign("установить счетчик пользователей");
    let foreign = foreign.replace("https://law.example/1", named);
    let german = foreign.replace("\"TextualBody\"", "\"TextualBody\",\"language\":\"de\"");
    place.write("a.json", german);
    let imported = place.run("annotate import a.json -q");
    let says = "warning: `w3c-";
    assert!(imported.err.starts_with(says), "{}", imported.err);
    assert!(imported.err.contains("are marked as written in `de`"), "{}", imported.err);
    assert_eq!(imported.status, 0);
    let text = place.read(imported.out.trim());
    for words in ["art_18-2__para_3", "2022-05-03", "language: ru"] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn an_annotation_of_another_program_is_put_on_no_guess() {
    let place = Place::bundled();
    let before = files(&place);
    place.write("a.json", foreign("установить счетчик пользователей"));
    let homeless = place.run("annotate import a.json -q");
    assert_eq!((homeless.status, homeless.out.as_str()), (2, ""));
    assert!(homeless.err.contains("an annotation of another program on `https://law.example/1`"));
    assert!(homeless.err.contains("hint: say `--to BILL@V --lang L`"), "{}", homeless.err);
    for (words, says) in [
        ("в течение", "stand in several places of the text"),
        ("таких слов здесь нет", "do not stand in the text"),
    ] {
        place.write("a.json", foreign(words));
        let lost = place.run("annotate import a.json -q --to child-rights@2022-05-03 --lang ru");
        assert_eq!((lost.status, lost.out.as_str()), (2, ""));
        assert!(lost.err.contains(says), "{}", lost.err);
        assert!(!lost.err.contains('{'), "every name is filled in: {}", lost.err);
    }
    assert_eq!(files(&place), before);
}

#[test]
fn a_broken_file_is_pointed_at() {
    let place = Place::bundled();
    place.write("a.json", "{\n  \"items\": [,]\n}\n");
    let broken = place.run("annotate import a.json -q");
    assert_eq!(broken.status, 2);
    assert!(
        broken.err.starts_with("error: this is not JSON\n  ╭▸ a.json:2:13\n"),
        "{}",
        broken.err
    );
}

#[test]
fn only_annotations_are_written_as_jsonld() {
    let place = Place::bundled();
    place.run("list --format jsonld").fails(
        "error: only `tuzetu export` writes `jsonld`\n\
         hint: for programs there is `--format json` here\n",
    );
    for form in ["json", "text"] {
        place.run(&format!("export annotations child-rights --format {form}")).fails(&format!(
            "error: `{form}` is no value of `--format`\nhint: there are: `jsonld`\n"
        ));
    }
    for help in ["export --help", "export annotations --help"] {
        assert!(place.run(help).out.contains("jsonld]\n"), "{}", place.run(help).out);
    }
    place.run("--format json export annotations child-rights").fails(
        "error: annotations are written as JSON-LD only\n\
         hint: say `--format jsonld`; `tuzetu annotate list --format json` gives plain JSON\n",
    );
}

#[test]
fn what_another_program_adds_to_a_note_of_ours_is_not_lost() {
    let place = Place::bundled();
    let mut all: Value =
        serde_json::from_str(&place.run("annotate list child-rights@2 --format jsonld").out)
            .unwrap_or_else(|_| place.run("export annotations child-rights").json());
    let items = all["first"]["items"].as_array_mut().expect("items");
    let one = items
        .iter_mut()
        .find(|each| each["tuzetu:file"].as_str().is_some_and(|it| it.contains("id: removal-24h")))
        .expect("it is there");
    one["rights"] = json!("https://creativecommons.org/licenses/by/4.0/");
    let bodies = one["body"].as_array_mut().expect("bodies");
    bodies.push(json!({
        "type": "TextualBody", "purpose": "commenting", "value": "Срок мал.",
        "creator": {"name": "Асель"}, "created": "2026-10-01T10:00:00Z",
    }));
    bodies.push(json!({"type": "TextualBody", "purpose": "tagging", "value": "сроки"}));
    bodies.push(json!({"type": "Image", "id": "https://a.kz/1.png"}));
    // What others link to is no norm of ours.
    let link = "https://adilet.zan.kz/rus/docs/K950001000_#z63";
    bodies.push(json!({"type": "SpecificResource", "purpose": "linking", "source": link}));
    place.write("all.jsonld", all.to_string());
    let replaced = place.run("annotate import all.jsonld --replace -q");
    assert_eq!((replaced.status, replaced.err.as_str()), (0, ""), "{}", replaced.all());
    let text = place.read(FILE);
    for words in [
        "text: \"Срок мал.\"",
        "creator: \"Асель\"",
        "сроки",
        "x-w3c: {",
        "\"rights\": \"https://creativecommons.org/licenses/by/4.0/\"",
        "https://a.kz/1.png",
        link,
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    // The same once more adds nothing.
    place.run("annotate import all.jsonld --replace -q");
    assert_eq!(place.read(FILE), text);
}
