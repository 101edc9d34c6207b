//! What reading commands write: `list`, `show`, `norms`.

use crate::place::Place;

#[test]
fn bills_are_listed_for_people() {
    insta::assert_snapshot!(Place::bundled().run("list --ui-lang ru").all());
}

#[test]
fn bills_are_listed_for_programs() {
    let list = Place::bundled().run("list --format json").json();
    assert_eq!(list["schema"], "tuzetu.list/1");
    let bill = &list["bills"][0];
    assert_eq!((&bill["id"], &bill["annotations"]), (&"child-rights".into(), &8.into()));
    assert_eq!(bill["versions"][2]["stage"], "signed");
    assert_eq!(bill["versions"][2]["languages"], serde_json::json!(["ru", "kk", "en"]));
}

#[test]
fn a_broken_bill_does_not_hide_the_others() {
    let place = Place::bundled();
    place.write("bills/broken/bill.yaml", "format: 1\nid: [\n");
    let list = place.run("list");
    assert_eq!(list.status, 2);
    assert_eq!(list.out, Place::bundled().run("list").out);
    assert!(list.err.contains("bills/broken/bill.yaml:"), "{}", list.err);
}

#[test]
fn a_text_is_shown_as_a_tree() {
    let place = Place::texts();
    let expected = "\
title
  Закон о платформах
art_1
  Статья 1. Сроки
  art_1__para_1
    1. Оператор обязан ответить в течение 48 часов.
  art_1__para_2
    2. Жалоба подается в суд.
art_2
  Статья 2. Введение в действие
  Закон вводится в действие с 1 июля.
";
    place.run("show old.md --lang ru").gives(0, expected, "");
}

#[test]
fn one_provision_is_shown_with_what_it_holds() {
    let place = Place::bundled();
    let line = "show child-rights@2 --lang kk --provision art_1__para_4";
    insta::assert_snapshot!(place.run(line).all());
}

#[test]
fn a_provision_is_found_by_its_citation() {
    let place = Place::bundled();
    let show = |provision: &str| {
        place.run(&format!("show child-rights@3 --lang ru --provision \"{provision}\""))
    };
    let expected = show("art_1__para_11__subpara_2__qstr_1__art_18-2__para_5");
    assert_eq!(expected.status, 0);
    show("пункт 5 статьи 18-2").gives(0, &expected.out, "");
    show("18-2-баптың 5-тармағы").gives(0, &expected.out, "");
    let several = show("подпункт 1)");
    assert_eq!((several.status, several.out.as_str()), (2, ""));
    let error = "error: `подпункт 1)` means several provisions\nhint: there are: `";
    assert!(several.err.starts_with(error), "{}", several.err);
}

#[test]
fn a_text_for_programs_says_everything_of_a_provision() {
    let place = Place::texts();
    let text = place.run("show old.md --lang ru --format json").json();
    assert_eq!(text["schema"], "tuzetu.document/1");
    assert_eq!((&text["language"], &text["name"]), (&"ru".into(), &"old.md".into()));
    let provision = &text["provisions"][2];
    let source = place.read("old.md");
    let start = source.find("1. Оператор").expect("it is there");
    let words = "Оператор обязан ответить в течение 48 часов.";
    let expected = serde_json::json!({
        "eid": "art_1__para_1", "kind": "paragraph", "number": "1", "label": "1.",
        "heading": null, "text": words, "span": [start, start + 3 + words.len()], "line": 5,
        "parent": "art_1", "normative": true, "source": null,
    });
    assert_eq!(*provision, expected);
}

#[test]
fn every_word_of_every_bundled_text_is_shown() {
    let place = Place::bundled();
    for version in ["1", "2", "3"] {
        for language in ["ru", "kk", "en"] {
            let line = format!("show child-rights@{version} --lang {language} --format json");
            let text = place.run(&line).json();
            assert_eq!(text["diagnostics"], serde_json::json!([]), "{line}");
            assert!(text["provisions"].as_array().is_some_and(|all| all.len() > 50), "{line}");
        }
    }
}

#[test]
fn oddities_of_a_text_are_pointed_at() {
    let place = Place::empty();
    place.write("odd.md", "Статья 1. Один\n\n1. Раз.\n\n1. Два.\n");
    let shown = place.run("show odd.md --lang ru");
    assert_eq!(shown.status, 0);
    assert_eq!(
        shown.err,
        "warning: the number occurs twice\n  ╭▸ odd.md:5:1\n  │\n5 │ 1. Два.\n  ╰╴━\n"
    );
    let other = "show odd.md --lang ru --provision art_1__para_1";
    let said = "note: warnings about the rest of the text: 1; `tuzetu show odd.md` without \
                `--provision` tells them\n";
    assert_eq!(place.run(other).err, said, "of what is not shown nothing else is said");
    let json = place.run("show odd.md --lang ru --format json").json();
    assert_eq!(json["diagnostics"][0]["code"], "duplicate-number");
    assert_eq!(json["diagnostics"][0]["line"], 5);
}

#[test]
fn the_language_of_a_file_is_guessed_aloud() {
    let place = Place::empty();
    for (text, language) in [
        ("1-бап. Баланың құқықтары", "Kazakh"),
        ("Статья 1. Права ребенка", "Russian"),
        ("Article 1. Rights of the child", "English"),
    ] {
        place.write("text.md", text);
        let note = format!("note: text.md is taken for {language}; if it is not, say `--lang`\n");
        let shown = place.run("show text.md");
        assert_eq!((shown.status, shown.err), (0, note));
        assert_eq!(place.run("show text.md --quiet").err, "");
    }
}

#[test]
fn articles_are_found_by_topic_and_number() {
    let place = Place::empty();
    let found = place.run("norms цензура --ui-lang ru");
    assert_eq!(found.status, 0);
    assert!(found.err.contains("известны только темы"), "{}", found.err);
    assert!(found.out.lines().any(|line| line.starts_with("kz-1995:20  ")), "{}", found.out);
    assert!(found.out.contains("↔ kz-2026:23"), "{}", found.out);
    let json = place.run("norms kz-2026:23 --format json").json();
    assert_eq!(json["schema"], "tuzetu.norms/1");
    assert_eq!(json["norms"][0]["norm"], "kz-2026:23");
    assert_eq!(json["norms"][0]["mapped"][0], "kz-1995:20");
}

#[test]
fn all_articles_are_there_without_a_query() {
    let all = Place::empty().run("norms");
    assert!(all.out.lines().count() > 190, "{}", all.out.lines().count());
    Place::empty().run("norms вввввв").gives(0, "", "note: no article fits `вввввв`\n");
}
