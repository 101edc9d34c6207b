//! `parity`: whether the languages say the same, as text and as JSON.

use crate::place::Place;

#[test]
fn the_bundled_bill_differs_in_one_time_limit() {
    let expected = "\
child-rights@2022-05-03 · ru, kk, en

≠ 18-2-баптың 2-тармағы (1-баптың 11-тармағының 2) тармақшасында) — мерзім немесе жас сәйкес келмейді
  art_1__para_11__subpara_2__qstr_1__art_18-2__para_2
  ru  … него сведения в течение [десяти рабочих дней] со дня получения уведомления …
  kk  … хабарламасын алған күннен бастап [бес жұмыс күні] ішінде енгізеді.
  en  … information in it within [ten working days] from the day of …

салыстырылған ережелер: 101 · сәйкессіздіктер: 1 · қабылданғаны: 0
";
    Place::bundled().run("parity child-rights --ui-lang kk").gives(0, expected, "");
    for version in ["2021-09-15", "2022-03-09"] {
        let ran = Place::bundled().run(&format!("parity child-rights@{version} --exit-code"));
        assert!(
            ran.status == 0 && ran.out.ends_with("disagreements: 0 · accepted: 0\n"),
            "{}",
            ran.out
        );
    }
}

#[test]
fn programs_read_each_value_and_its_place() {
    let place = Place::bundled();
    let json = place.run("parity child-rights --format json --lang ru,kk").json();
    assert_eq!(json["schema"], "tuzetu.parity/1");
    assert_eq!(json["languages"], serde_json::json!(["ru", "kk"]));
    assert_eq!(json["compared"], serde_json::json!({"ru": 101, "kk": 101}));
    assert_eq!(json["different_acts"], false);
    assert_eq!(json["lag"], serde_json::json!([]));
    let finding = &json["findings"][0];
    assert_eq!(finding["kind"], "deadline");
    let eid = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_2";
    assert_eq!(finding["eid"], eid);
    let values = serde_json::json!({"ru": "десяти рабочих дней", "kk": "бес жұмыс күні"});
    assert_eq!(finding["values"], values);
    let span = &finding["places"]["kk"]["spans"][0];
    let at = |end: usize| usize::try_from(span[end].as_u64().expect("a byte")).expect("a place");
    let text = place.read("bills/child-rights/2022-05-03/kk.md");
    assert_eq!(&text[at(0)..at(1)], "бес жұмыс күні");
}

#[test]
fn a_provision_that_a_translation_lost_is_named() {
    let place = Place::empty();
    let article = "Статья 5. Реестр\n\n1. Реестр ведет оператор.\n\n2. Жалоба подается в суд.\n";
    place.write("ru.md", article);
    place.write("kk.md", "5-бап. Тізілім\n\n1. Тізілімді оператор жүргізеді.\n");
    let expected = "\
ru=ru.md kk=kk.md · ru, kk

≠ paragraph 2 of Article 5 — missing in Kazakh
  art_5__para_2
  ru  2. Жалоба подается в суд.
  kk  –

provisions side by side: 3 · disagreements: 1 · accepted: 0
";
    let ran = place.run("parity ru=ru.md kk=kk.md --exit-code");
    ran.gives(1, expected, "");
    let json = place.run("parity ru=ru.md kk=kk.md --format json").json();
    assert!(json["findings"][0]["values"]["kk"].is_null());
}

#[test]
fn a_text_with_nothing_in_it_is_named() {
    let place = Place::texts();
    place.write("empty.md", "");
    let ran = place.run("parity ru=empty.md kk=empty.md");
    let said = "warning: nothing is written in Russian\nwarning: nothing is written in Kazakh\n";
    let counts = "provisions side by side: 0 · disagreements: 0 · accepted: 0\n";
    ran.gives(0, &format!("ru=empty.md kk=empty.md · ru, kk\n\n{counts}"), said);
}

#[test]
fn another_number_is_a_matter_of_order_to_programs() {
    let place = Place::empty();
    place.write("ru.md", "Статья 5. Реестр\n\n1. Реестр ведет орган.\n\n2. Доступ открыт.\n");
    place.write(
        "kk.md",
        "5-бап. Тізілім\n\n1. Тізілімді орган жүргізеді.\n\n3. Қолжетімділік ашық.\n",
    );
    let json = place.run("parity ru=ru.md kk=kk.md --format json").json();
    assert_eq!(json["findings"][0]["kind"], "order");
    assert_eq!(json["findings"][0]["detail"], "label");
}

#[test]
fn what_cannot_be_held_against_one_another_is_said() {
    let place = Place::texts();
    place.run("parity old.md").gives(
        2,
        "",
        "error: `old.md` is neither a bill nor a file with its language\n\
         hint: write `BILL@V`, or `ru=FILE kk=FILE`\n",
    );
    place.run("parity ru=old.md").gives(
        2,
        "",
        "error: `ru=old.md` has a text in one language only\n\
         hint: write `BILL@V`, or `ru=FILE kk=FILE`\n",
    );
    for (asked, problem) in [
        ("ru=old.md ru=new.md", "two files are named as `ru`"),
        ("old.md kk=new.md", "`old.md` is no file with its language: a bill stands alone"),
        ("ru=old.md kk=new.md --lang ru,kk", "`--lang` goes with a bill"),
        ("ru=old.md kk=new.md --from first", "`--from` goes with a bill"),
        ("ru=old.md kk=new.md --accept art_1 --why да", "`--accept` goes with a bill"),
    ] {
        let refused = place.run(&format!("parity {asked}"));
        assert!(refused.status == 2 && refused.err.contains(problem), "{asked}: {}", refused.err);
    }
    let refused = Place::bundled().run("parity child-rights --lang ru");
    assert!(refused.err.contains("one language of `child-rights@2022-05-03`"), "{}", refused.err);
}

#[test]
fn what_was_not_changed_alike_is_told() {
    let place = Place::bundled();
    let expected = "\
child-rights@2022-03-09 → child-rights@2022-05-03 · ru, kk

≠ paragraph 2 of Article 18-2 (in subparagraph 2) of paragraph 11 of Article 1) — changed to something else in another language
  art_1__para_11__subpara_2__qstr_1__art_18-2__para_2
  ru  … него сведения в течение [десяти рабочих дней] со дня получения уведомления …
  kk  … хабарламасын алған күннен бастап [бес жұмыс күні] ішінде енгізеді.

changes that are not alike: 1 · accepted: 0
";
    let line = "parity child-rights --from 2022-03-09 --to 2022-05-03 --lang ru,kk --exit-code";
    place.run(line).gives(1, expected, "");
    let json = place.run(&format!("{line} --format json").replace("--exit-code", "")).json();
    assert_eq!(json["findings"][0]["kind"], "change-differs");
    assert_eq!(json["findings"][0]["text"], "child-rights@2022-05-03");
    place.edit(
        "bills/child-rights/2022-05-03/kk.md",
        "бес жұмыс күні ішінде",
        "он жұмыс күні ішінде",
    );
    let mended = place.run(line);
    assert!(
        mended.out.ends_with("changes that are not alike: 0 · accepted: 0\n"),
        "{}",
        mended.out
    );
}

#[test]
fn the_check_names_where_languages_disagree() {
    let check = Place::bundled().run("check --ui-lang kk");
    assert_eq!(check.status, 0, "worth knowing, and no fault");
    assert!(
        check.out.contains("әр тілдегі мәтіндер сәйкес келмейді, 18-2-баптың 2-тармағы"),
        "{}",
        check.out
    );
    assert!(check.out.contains("kk.md:"), "{}", check.out);
}

#[test]
fn a_language_that_lags_behind_is_named() {
    let place = Place::bundled();
    let old = place.read("bills/child-rights/2022-03-09/kk.md");
    place.write("bills/child-rights/2022-05-03/kk.md", old);
    let ran = place.run("parity child-rights --lang ru,kk");
    assert_eq!(
        ran.err,
        "warning: the Kazakh text goes with `child-rights@2022-03-09`: it seems not to have been \
         brought up to date\n"
    );
    let json = place.run("parity child-rights --lang ru,kk --format json").json();
    let lag = serde_json::json!([{"language": "kk", "version": "child-rights@2022-03-09"}]);
    assert_eq!(json["lag"], lag);
    assert_eq!(json["compared"], serde_json::json!({"ru": 92, "kk": 92}));
}

#[test]
fn texts_of_different_acts_and_what_is_odd_in_them_are_named() {
    let place = Place::bundled();
    let other = "1-бап. Мектептер\n\n1. Мектеп лицензия алады.\n\n2. Бала білім алады.\n\n\
                 3. Отбасы ақша төлейді.\n\n4. Сот шешім қабылдайды.\n\n\
                 5. Тіл туралы заң бар.\n\n5. Мүлік меншікке өтеді.\n";
    place.write("kk.md", other);
    let line = "parity ru=bills/child-rights/2022-05-03/ru.md kk=kk.md";
    let said = place.run(line).err;
    let acts = "warning: the Kazakh text and the Russian text seem to be of different acts: \
                they have next to nothing in common\n";
    assert!(said.contains(acts), "{said}");
    assert!(said.contains("the number occurs twice") && said.contains("kk.md:13"), "{said}");
    let json = place.run(&format!("{line} --format json")).json();
    assert_eq!(json["different_acts"], true);
}

#[test]
fn versions_in_reverse_order_are_compared_and_said_to_be() {
    let place = Place::bundled();
    for (asked, is_reverse) in [
        ("--from 2022-05-03 --to 2022-03-09", true),
        ("--from 2022-03-09 --to 2022-05-03", false),
        ("--from 2022-03-09 --to 2022-03-09", false),
    ] {
        let ran = place.run(&format!("parity child-rights {asked}"));
        assert_eq!(ran.err.contains("versions in reverse order"), is_reverse, "{}", ran.err);
        assert!(ran.status == 0 && ran.out.contains(" → "), "{}", ran.out);
    }
}

#[test]
fn the_message_names_the_words_that_differ() {
    let place = Place::bundled();
    for (language, says) in [
        ("ru", "не совпадает срок или возраст: рус. «десяти рабочих дней», каз. «бес жұмыс күні»"),
        (
            "kk",
            "мерзім немесе жас сәйкес келмейді: ор. «десяти рабочих дней», қаз. «бес жұмыс күні»",
        ),
        (
            "en",
            "the time limit or age differs: Russian “десяти рабочих дней”, Kazakh “бес жұмыс күні”",
        ),
    ] {
        let line = "parity child-rights --lang ru,kk --format json --ui-lang";
        let json = place.run(&format!("{line} {language}")).json();
        assert_eq!(json["findings"][0]["message"], says);
    }
}

#[test]
fn files_that_were_exchanged_are_noticed() {
    let place = Place::bundled();
    let folder = "bills/child-rights/2022-03-09";
    let ran = place.run(&format!("parity ru={folder}/kk.md kk={folder}/ru.md"));
    let says = "warning: the Russian text looks like a text in another language: Kazakh\n\
                warning: the Kazakh text looks like a text in another language: Russian\n";
    assert_eq!(ran.err, says);
}

#[test]
fn a_change_in_one_language_names_it() {
    let place = Place::bundled();
    let old = place.read("bills/child-rights/2022-05-03/ru.md");
    let version = "version add child-rights next ru.md --lang ru --date 2022-06-01 --stage other";
    place.write("ru.md", old.replace("течение десяти рабочих", "течение семи рабочих"));
    place.write("kk.md", place.read("bills/child-rights/2022-05-03/kk.md"));
    for line in [version.to_owned(), version.replace("ru", "kk")] {
        let added = place.run(&line);
        assert_eq!(added.status, 0, "{}", added.err);
    }
    let ran = place.run("parity child-rights --from 2022-05-03 --to next");
    assert!(ran.out.contains("changed only in Russian"), "{}", ran.out);
}

#[test]
fn the_earlier_version_is_named_once() {
    let place = Place::bundled();
    let expected = "error: `@2022-05-03` and `--from 2022-03-09` both name the earlier version\n\
        hint: write `child-rights --from 2022-03-09 --to 2022-05-03`, or leave one of them out\n";
    for command in ["parity", "diff"] {
        let line = format!("{command} child-rights@2022-05-03 --from 2022-03-09");
        place.run(&line).gives(2, "", expected);
        let named = place.run(&format!("{command} child-rights@2022-03-09 --to 2022-05-03"));
        let same = place.run(&format!("{command} child-rights --from 2022-03-09"));
        assert_eq!(named, same);
    }
}

/// A law with two terms, used alike.
fn law_with_terms(place: &Place) {
    place.write(
        "ru.md",
        "Статья 1. Основные понятия\n\n1) платформа – интернет-ресурс;\n\n\
         2) оператор связи – юридическое лицо.\n\nСтатья 2. Срок\n\n\
         1. Платформа удаляет запись.\n",
    );
    place.write(
        "kk.md",
        "1-бап. Негізгі ұғымдар\n\n1) платформа – интернет-ресурс;\n\n\
         2) байланыс операторы – заңды тұлға.\n\n2-бап. Мерзім\n\n\
         1. Платформа жазбаны жояды.\n",
    );
}

#[test]
fn a_term_taken_for_another_is_told_where_it_is_asked_for() {
    let place = Place::empty();
    law_with_terms(&place);
    let line = "parity ru=ru.md kk=kk.md --exit-code";
    let terms = format!("{line} --terms");
    assert_eq!(place.run(&terms).status, 0);
    place.edit("kk.md", "1. Платформа", "1. Байланыс операторы");
    assert_eq!(place.run(line).status, 0, "off by default");
    let expected = "\
ru=ru.md kk=kk.md · ru, kk

≠ paragraph 1 of Article 2 — a defined term is not used in every language
  art_2__para_1
  ru  [Платформа] удаляет запись.
  kk  no such words: 1. Байланыс операторы жазбаны жояды.

≠ paragraph 1 of Article 2 — a defined term is not used in every language
  art_2__para_1
  ru  no such words: 1. Платформа удаляет запись.
  kk  [Байланыс операторы] жазбаны жояды.

provisions side by side: 5 · disagreements: 2 · accepted: 0
";
    place.run(&terms).gives(1, expected, "");
    let json = place.run(&format!("{terms} --format json").replace("--exit-code", "")).json();
    assert_eq!(json["findings"][0]["kind"], "term");
}

#[test]
fn the_language_that_was_left_is_named() {
    let place = Place::bundled();
    let version = "version add child-rights next L.md --lang L --date 2022-06-01 --stage other";
    for (language, from, to) in [
        ("ru", "течение десяти рабочих", "течение семи рабочих"),
        ("kk", "бес жұмыс күні ішінде", "бес жұмыс күні ішінде"),
        ("en", "ten working days", "seven working days"),
    ] {
        let text = place.read(&format!("bills/child-rights/2022-05-03/{language}.md"));
        assert!(text.contains(from), "{language}");
        place.write(&format!("{language}.md"), text.replace(from, to));
        let added = place.run(
            &version
                .replace("L.md", &format!("{language}.md"))
                .replace("--lang L", &format!("--lang {language}")),
        );
        assert_eq!(added.status, 0, "{}", added.err);
    }
    let ran = place.run("parity child-rights --from 2022-05-03 --to next");
    assert!(ran.out.contains("changed everywhere but in Kazakh"), "{}", ran.out);
    assert!(ran.out.ends_with("changes that are not alike: 1 · accepted: 0\n"), "{}", ran.out);
}
