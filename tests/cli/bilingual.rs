//! Documents in two languages: the state language, and the other that is of equal force.

use crate::exchange::EXPORT;
use crate::place::Place;

#[test]
fn a_redline_is_in_one_language_after_the_other() {
    let place = Place::bundled();
    let export = |lang: &str, form: &str| {
        place.run(&format!("export redline child-rights --lang {lang} --format {form}"))
    };
    for form in ["text", "markdown"] {
        let told = export("kk,ru", form).out;
        let law = |lang| {
            let own = export(lang, form).out;
            own.split_once("\n\n[1] ").map_or(own.clone(), |(law, _)| law.to_owned())
        };
        assert!(told.starts_with(&law("kk")), "{told}");
        // Remarks are numbered through, so only what stands before the first is alike.
        let russian = law("ru");
        let start = russian.split(['[', '{']).next().unwrap_or_default();
        assert!(start.len() > 100 && told.contains(start), "{told}");
        assert!(told.contains("Өзгерістер: ") && told.contains("Изменения: "), "{told}");
    }
    let page = export("kk,ru", "html").out;
    for expected in [
        "<html lang=\"kk\">",
        "<div class=\"part\" lang=\"ru\">",
        "title=\"Қосылды\"",
        "title=\"Добавлено\"",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let ids: Vec<_> = page.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "each address once");
    assert!(ids.contains(&"art_1") && ids.contains(&"ru.art_1"), "{ids:?}");
}

#[test]
fn annotations_are_in_the_languages_that_are_asked_for() {
    let place = Place::bundled();
    let table = |lang: &str| {
        place.run(&format!("export annotations child-rights --lang {lang} --format csv")).out
    };
    let both = table("kk,ru");
    for expected in ["\"Нормалар\nНормы\"", "\"ашық\nоткрыто\"", "\nКонституция 1995"]
    {
        assert!(both.contains(expected), "{expected}: {both}");
    }
    assert!(!both.contains("[орыс тілінде]"), "what is said in Russian is said in Russian: {both}");
    let text = place.run("export annotations child-rights --lang kk,ru --format markdown").out;
    let of = |lang: &str| {
        place.run(&format!("export annotations child-rights --lang {lang} --format markdown")).out
    };
    assert_eq!(text, format!("{}\n{}", of("kk"), of("ru")));
}

#[test]
fn web_annotations_say_their_words_in_the_languages_that_are_asked_for() {
    let place = Place::bundled();
    let said = |lang: &str| {
        let json = place.run(&format!("{EXPORT}{lang}")).json();
        let items = json["first"]["items"].as_array().expect("items").clone();
        assert!(items.iter().all(|item| item.get("tuzetu:file").is_some() == lang.is_empty()));
        let bodies = items.iter().flat_map(|item| item["body"].as_array().expect("bodies").clone());
        let mut said: Vec<_> =
            bodies.filter_map(|body| Some(body["language"].as_str()?.to_owned())).collect();
        said.sort_unstable();
        said.dedup();
        said
    };
    assert_eq!(said(""), ["en", "kk", "ru"]);
    assert_eq!(said(" --lang kk,ru"), ["kk", "ru"]);
}

#[test]
fn a_text_is_in_one_language_after_the_other_where_the_form_can_hold_two() {
    let place = Place::bundled();
    let text = |line: &str| place.run(&format!("export text {line}"));
    let both = text("child-rights@2022-05-03 --lang kk,ru --format text").out;
    let own = |lang| text(&format!("child-rights@2022-05-03 --lang {lang} --format text")).out;
    assert_eq!(both, format!("{}\n{}", own("kk"), own("ru")));
    for line in [
        "child-rights@2022-05-03 --lang kk,ru --format akn",
        "bills/child-rights/2022-05-03/ru.md --lang kk,ru",
    ] {
        let refused = text(line);
        assert_eq!(refused.status, 2, "{}", refused.all());
        assert!(refused.err.contains("in one language"), "{}", refused.err);
    }
}
