//! `diff` and `open`: what changed, as text and as JSON.

use crate::place::Place;
use serde_json::Value;
use std::io::Read;
use std::process::{Command, Stdio};

#[test]
fn two_files_are_compared() {
    let expected = "\
old.md → new.md · Russian

Статья 1. Сроки

~ пункт 1 статьи 1 — amended: time limit («48 часов» → «24 часов»)
  1. Оператор обязан ответить в течение [-48-]{+24+} часов.

+ пункт 2 статьи 1 — inserted: wording
  {+2. Оператор ведет журнал обращений граждан.+}

# пункт 3 статьи 1 — renumbered
  3. (was 2) Жалоба подается в суд.

amended 1 · inserted 1 · renumbered 1 · unchanged 3
";
    Place::texts().run("diff old.md new.md --lang ru").gives(0, expected, "");
}

#[test]
fn the_comparison_speaks_kazakh_and_russian() {
    let place = Place::texts();
    let kazakh = place.run("diff old.md new.md --lang ru --ui-lang kk").out;
    assert!(
        kazakh.contains("~ пункт 1 статьи 1 — өзгертілді: мерзім («48 часов» → «24 часов»)\n"),
        "{kazakh}"
    );
    let russian = place.run("diff old.md new.md --lang ru --ui-lang ru").out;
    assert!(russian.contains("3. (ранее 2) Жалоба"), "{russian}");
}

#[test]
fn colour_is_used_where_it_is_wanted() {
    let place = Place::texts();
    let line = "diff old.md new.md --lang ru";
    let plain = place.run(line).out;
    let deleted = "\u{1b}[31;9m48\u{1b}[0m \u{1b}[32;4m24\u{1b}[0m";
    let coloured = place.run(&format!("{line} --color always")).out;
    assert!(coloured.contains(deleted), "{coloured}");
    assert!(!coloured.contains("[-"), "{coloured}");
    place.run(&format!("{line} --color never")).gives(0, &plain, "");
    place.run_with("NO_COLOR", "1", line).gives(0, &plain, "");
    let insisted = place.run_with("NO_COLOR", "1", &format!("{line} --color always")).out;
    assert_eq!(insisted, coloured);
}

#[test]
fn the_exit_code_tells_of_differences_where_asked() {
    let place = Place::texts();
    assert_eq!(place.run("diff old.md new.md --lang ru --exit-code").status, 1);
    assert_eq!(place.run("diff old.md new.md --lang ru").status, 0);
    let same = "old.md → old.md · Russian\n\nunchanged 5\n";
    place.run("diff old.md old.md --lang ru --exit-code").gives(0, same, "");
}

const LAW: &str = "Статья 1. Сроки

1. Оператор вправе ответить на жалобу.

2. Реестр ведет орган по форме № 5.

Статья 2. Надзор

1. За нарушение статьи 1 отвечает оператор.

2. Передать решение органом.
";

const AMENDED: &str = "Статья 1. Слова

Слова этого Закона значат то, что в нем сказано.

Статья 2. Сроки

1. Оператор обязан ответить на жалобу.

2. Реестр ведет орган по форме N 5.

Статья 3. Надзор

1. За нарушение статьи 2 отвечает оператор.

2. Передать решение органу.
";

#[test]
fn only_what_matters_is_shown_where_asked_and_the_rest_counted() {
    let place = Place::empty();
    place.write("old.md", LAW);
    place.write("new.md", AMENDED);
    let expected = "\
old.md → new.md · Russian

+ статья 1 — inserted: wording
{+Статья 1. Слова+}
{+Слова этого Закона значат то, что в нем сказано.+}

Статья 2. (was 1) Сроки

~ пункт 1 статьи 2 — amended: duty or power («вправе» → «обязан», stronger)
  1. Оператор [-вправе-]{+обязан+} ответить на жалобу.

Статья 3. (was 2) Надзор

~ пункт 2 статьи 3 — amended: only the form of words
  2. Передать решение [-органом-]{+органу+}.

amended 4 · inserted 1 · renumbered 2
hidden as not substantive: 4
";
    let line = "diff old.md new.md --lang ru";
    place.run(&format!("{line} --only substantive")).gives(0, expected, "");
    let all = place.run(line).out;
    let follows = "amended: reference («статьи 1» → «статьи 2», follows статья 1 → статья 2)";
    assert!(all.contains(follows), "{all}");
    assert!(all.contains("~ пункт 2 статьи 2 — amended: editorial\n"), "{all}");
    let json = place.run(&format!("{line} --only substantive --format json")).json();
    assert_eq!(json["hidden"], 4);
    let rows = json["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 3);
    let shown = serde_json::json!([
        {"significance": "modality", "old": "вправе", "new": "обязан", "direction": "stronger"}
    ]);
    assert_eq!(rows[1]["shown_by"], shown);
    assert_eq!(rows[2]["inflection_only"], true);
}

#[test]
fn a_number_kept_for_what_is_gone_is_a_deletion() {
    let place = Place::empty();
    place.write(
        "old.md",
        "Статья 1. Функции\n\nОрган:\n\n1) ведет реестр;\n\n2) может согласовать рекламу.\n",
    );
    place.write("new.md", "Статья 1. Функции\n\nОрган:\n\n1) ведет реестр;\n\n2) исключен.\n");
    let said = place.run("diff old.md new.md --lang ru --ui-lang ru").out;
    let expected = "− подпункт 2) статьи 1 — исключено с сохранением номера: обязанность или право (− «может»)\n";
    assert!(said.contains(expected), "{said}");
    let json = place.run("diff old.md new.md --lang ru --changed --format json").json();
    assert_eq!(json["rows"][0]["repealed"], true);
}

#[test]
fn versions_of_the_bundled_bill_are_compared() {
    insta::assert_snapshot!(Place::bundled().run("diff child-rights --lang ru").all());
}

#[test]
fn the_interface_speaks_russian_about_a_kazakh_text() {
    let place = Place::bundled();
    let line = "diff child-rights --from first --to 2 --lang kk --ui-lang ru";
    insta::assert_snapshot!(place.run(line).all());
}

#[test]
fn versions_have_several_names() {
    let place = Place::bundled();
    let expected = place.run("diff child-rights --from 2022-03-09 --to 2022-05-03");
    assert_eq!(expected.status, 0);
    for line in [
        "diff child-rights",
        "diff child-rights --from 2 --to latest",
        "diff child-rights@2 child-rights@3",
        "diff child-rights@2022-03-09",
        "diff child-rights@latest",
        "diff @2",
        "open child-rights --from 2",
        "open child-rights@2",
        "open child-rights@latest",
        "open @latest",
        "open",
        "",
    ] {
        place.run(line).gives(0, &expected.out, "");
    }
}

#[test]
fn languages_follow_one_another() {
    let place = Place::bundled();
    let one = |language: &str| place.run(&format!("diff child-rights --lang {language}")).out;
    let title = one("ru").lines().next().expect("a title").to_owned() + "\n";
    let kazakh = one("kk").replacen(&title, "", 1);
    place.run("diff child-rights --lang ru,kk,ru").gives(0, &(one("ru") + "\n" + &kazakh), "");
}

#[test]
fn a_missing_language_is_said_and_never_guessed() {
    let place = Place::bundled();
    place.edit("bills/child-rights/bill.yaml", "      en: 2022-05-03/en.md\n", "");
    let missing = "child-rights@2022-05-03 has no English text";
    place.run("diff child-rights --lang en").fails(&format!(
        "error: {missing}\nhint: `tuzetu list` shows which languages each version has\n"
    ));
    let russian = place.run("diff child-rights --lang ru").out;
    let warning = format!("warning: {missing}\n");
    place.run("diff child-rights --lang ru,en").gives(0, &russian, &warning);
    let json = place.run("diff child-rights --lang ru,en --format json").json();
    assert_eq!(json["notes"], serde_json::json!([missing]));
    place.run("show child-rights --lang en").fails(&format!("error: {missing}\n"));
}

#[test]
fn a_version_and_a_file_can_be_compared() {
    let place = Place::bundled();
    let file = "bills/child-rights/2022-03-09/en.md";
    let ran = place.run(&format!("diff {file} child-rights@3 --lang en --format json")).json();
    assert_eq!(ran["old"]["name"], file);
    assert_eq!(ran["new"]["name"], "child-rights@2022-05-03");
    let both = place.run("diff child-rights --lang en --format json").json();
    assert_eq!(ran["rows"], both["rows"]);
}

#[test]
fn a_comparison_for_programs_has_a_row_for_everything() {
    let place = Place::texts();
    let json = place.run("diff old.md new.md --lang ru --format json").json();
    assert_eq!(json["schema"], "tuzetu.comparison/1");
    assert_eq!(json["counts"]["unchanged"], 3);
    let rows = json["rows"].as_array().expect("rows");
    let changed: Vec<_> = rows.iter().filter(|row| row["change"][0] != "unchanged").collect();
    let edits = serde_json::json!([
        {"keep": "Оператор обязан ответить в течение "}, {"delete": "48"}, {"insert": "24"},
        {"keep": " часов."},
    ]);
    assert_eq!(
        (&changed[0]["edits"], &changed[0]["significance"][0]),
        (&edits, &"deadline".into())
    );
    let inserted = serde_json::json!([{"insert": "Оператор ведет журнал обращений граждан."}]);
    assert_eq!((&changed[1]["edits"], &changed[1]["old"]), (&inserted, &serde_json::json!([])));
    assert_eq!(changed[2]["change"], serde_json::json!(["renumbered"]));
    assert_eq!(
        (&changed[2]["edits"], &changed[2]["matched_by"]),
        (&Value::Null, &"identical".into())
    );
    assert_eq!(rows.len(), 6);
    let only = place.run("diff old.md new.md --lang ru --format json --changed").json();
    assert_eq!(only["rows"].as_array().map(Vec::len), Some(3));
    assert_eq!(only["counts"], json["counts"]);
}

/// The words of a provision as `show` gives them.
fn words(text: &Value, eid: &Value) -> String {
    let all = text["provisions"].as_array().expect("provisions");
    let one = all.iter().find(|each| each["eid"] == *eid).expect("the address is known");
    let parts = [one["heading"].as_str(), one["text"].as_str().filter(|text| !text.is_empty())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn joined(row: &Value, away: &str) -> String {
    let edits = row["edits"].as_array().expect("edits");
    let side = edits.iter().filter(|edit| edit[away].is_null());
    side.map(|edit| edit["keep"].as_str().or(edit["delete"].as_str()).or(edit["insert"].as_str()))
        .map(|words| words.expect("an edit has words"))
        .collect()
}

#[test]
fn edits_joined_are_the_words_of_both_sides() {
    let place = Place::bundled();
    for (from, to) in [(1, 2), (2, 3), (1, 3)] {
        for language in ["ru", "kk", "en"] {
            let show = |at| {
                place.run(&format!("show child-rights@{at} --lang {language} --format json")).json()
            };
            let (old, new) = (show(from), show(to));
            let line = format!("--from {from} --to {to} --lang {language} --format json");
            let json = place.run(&format!("diff child-rights {line}")).json();
            let rows = json["rows"].as_array().expect("rows");
            for row in rows.iter().filter(|row| !row["edits"].is_null()) {
                let side = |text, ids: &Value| {
                    let ids = ids.as_array().expect("addresses");
                    ids.iter().map(|id| words(text, id)).collect::<Vec<_>>().join("\n")
                };
                assert_eq!(joined(row, "insert"), side(&old, &row["old"]), "{line} {row}");
                assert_eq!(joined(row, "delete"), side(&new, &row["new"]), "{line} {row}");
            }
            let count = |side: &str| -> usize {
                rows.iter().map(|row| row[side].as_array().map_or(0, Vec::len)).sum()
            };
            assert_eq!(Some(count("old")), old["provisions"].as_array().map(Vec::len), "{line}");
            assert_eq!(Some(count("new")), new["provisions"].as_array().map(Vec::len), "{line}");
        }
    }
}

#[test]
fn edits_of_a_shared_row_follow_the_reading_order() {
    let place = Place::empty();
    let case = "tests/cases/sentence-passed-to-the-article-before";
    let text =
        |name| std::fs::read_to_string(format!("{}/{case}/{name}", env!("CARGO_MANIFEST_DIR")));
    for name in ["old.md", "new.md"] {
        place.write(name, text(name).expect("the case is there"));
    }
    let json = place.run("diff old.md new.md --lang ru --format json --changed").json();
    let row = &json["rows"][0];
    assert_eq!(row["old"], serde_json::json!(["art_4", "art_5"]));
    let show = |name| place.run(&format!("show {name} --lang ru --format json")).json();
    let side = |text: &Value| ["art_4", "art_5"].map(|id| words(text, &id.into())).join("\n");
    assert_eq!(joined(row, "insert"), side(&show("old.md")));
    assert_eq!(joined(row, "delete"), side(&show("new.md")));
}

#[test]
fn several_languages_for_programs_stand_in_a_list() {
    let json =
        Place::bundled().run("diff child-rights --lang kk,en --format json --changed").json();
    assert_eq!(json["schema"], "tuzetu.comparisons/1");
    assert_eq!(json["comparisons"][0]["language"], "kk");
    assert_eq!(json["comparisons"][1]["schema"], "tuzetu.comparison/1");
}

#[test]
fn texts_of_two_languages_are_not_compared() {
    let place = Place::bundled();
    let files = "bills/child-rights/2022-03-09/kk.md bills/child-rights/2022-03-09/ru.md";
    place.run(&format!("diff {files} --quiet")).fails(
        "error: the texts are in two languages: `kk` and `ru`\n\
         hint: if they are not, name the language with `--lang`\n",
    );
    place
        .run(&format!("diff {files} --lang ru,kk"))
        .fails("error: files are compared in one language at a time\n");
}

#[test]
fn a_file_alone_has_nothing_to_be_compared_with() {
    Place::texts()
        .run("diff old.md")
        .fails("error: a file is compared with another one: name both\nhint: `--help` shows how\n");
}

#[test]
fn hostile_words_cannot_steer_the_terminal() {
    let place = Place::empty();
    place.write("a.md", "1. Слово.\n");
    place.write("b.md", "1. Слово\u{1b}[2J\u{202e}.\n");
    let out = place.run("diff a.md b.md --lang ru").out;
    assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out:?}");
    assert!(out.contains('␛'), "{out:?}");
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let place = Place::bundled();
    let mut child = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
        .args(["diff", "child-rights", "--lang", "ru,kk,en", "--format", "json", "--quiet"])
        .current_dir(place.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut out = child.stdout.take().expect("a pipe");
    let mut some = [0; 16];
    out.read_exact(&mut some).expect("it writes");
    drop(out);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn words_that_passed_to_a_neighbour_are_neither_split_nor_merged() {
    let expected = "\
old.kk.md → new.kk.md · қазақша

11-бап. Кеңес

⑂ 11-баптың 1-тармағы — сөздер бір ережеден екіншісіне көшті
  1. (қайта бөлінді: 11-бап › 1., 11-бап › 2.) Кеңесті жалпы жиналыс үш жыл мерзімге сайлайды. Кеңес мүшелері міндеттерін өтеусіз атқарады.
  2. Кеңес қайырмалдықты жұмсаудың жылдық жоспарын бекітеді. Отырыстар тоқсан сайын өткізіледі және ашық болып табылады.

бөлінді 1 · біріктірілді 1 · өзгеріссіз 1
";
    let law = |first: &str, second: &str| format!("11-бап. Кеңес\n\n1. {first}\n\n2. {second}\n");
    let elected = "Кеңесті жалпы жиналыс үш жыл мерзімге сайлайды.";
    let unpaid = "Кеңес мүшелері міндеттерін өтеусіз атқарады.";
    let plans = "Кеңес қайырмалдықты жұмсаудың жылдық жоспарын бекітеді.";
    let open = "Отырыстар тоқсан сайын өткізіледі және ашық болып табылады.";
    let place = Place::texts();
    place.write("old.kk.md", law(elected, &format!("{unpaid} {plans} {open}")));
    place.write("new.kk.md", law(&format!("{elected} {unpaid}"), &format!("{plans} {open}")));
    place.run("diff old.kk.md new.kk.md --lang kk --ui-lang kk").gives(0, expected, "");
}

#[test]
fn the_language_that_is_read_first_is_that_of_the_interface_on_the_screen_and_off_it() {
    let place = Place::bundled();
    let words = [
        ("ru", "создает экспертную группу"),
        ("kk", "сараптама тобын құрады"),
        ("en", "shall establish an expert group"),
    ];
    for (tongue, words) in words {
        for line in [
            "open child-rights",
            "open child-rights --print --fresh --size 240x40 --keys nnn",
            "diff child-rights",
            "show child-rights",
        ] {
            let out = place.run(&format!("{line} --ui-lang {tongue}")).out;
            assert!(out.contains(words), "{line} {tongue}: {out}");
        }
    }
    place.edit("bills/child-rights/bill.yaml", "      kk: 2022-05-03/kk.md\n", "");
    let out = place.run("diff child-rights --ui-lang kk").out;
    assert!(out.contains(words[0].1), "the first that both have: {out}");
}
