//! Searching by words and by expressions, here and everywhere; filters that combine.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, rows};
use tuzetu::compare::Sides;
use tuzetu::text::language::Language;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..RUSSIAN };
const ENGLISH: Start =
    Start { interface: Language::English, languages: &[Language::English], ..RUSSIAN };
const BOTH: Start = Start { languages: &[Language::Russian, Language::Kazakh], ..RUSSIAN };

fn last_line(reader: &Reader) -> String {
    let rows = rows(&reader.desk.frame());
    rows.iter().rev().take(2).rev().cloned().collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_asked_for_nothing_says_what_is_missing() {
    for (interface, find, trace) in [
        (Language::Russian, "напишите, что искать", "напишите эти слова"),
        (Language::Kazakh, "не іздеу керегін жазыңыз", "сөздерін жазыңыз"),
        (Language::English, "write what to look for", "write the words"),
    ] {
        let mut reader = Reader::new(Start { interface, ..SMALL });
        assert!(reader.press("F<enter>").text().contains(find), "{}", reader.text());
        assert!(reader.press("<esc>W<enter>").text().contains(trace), "{}", reader.text());
    }
}

#[test]
fn a_number_is_found_with_the_words_behind_it() {
    for (start, query, says) in [
        (RUSSIAN, "1) оглавление исключить", "совпадение 1 из 1"),
        (RUSSIAN, "статья 18-2. деятельность", "совпадение 1 из 1"),
        (KAZAKH, "4. Өтінішті қарау", "1/1"),
        (ENGLISH, "4. The period for", "1 of 1"),
    ] {
        let mut reader = Reader::new(start);
        let line = last_line(reader.press("f").press(query));
        assert!(line.contains(says), "{query}: {line}");
    }
}

#[test]
fn what_is_typed_is_an_expression_after_one_key() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("fчасов|дней");
    assert!(last_line(&reader).contains("ничего не найдено"), "{}", last_line(&reader));
    reader.press("<ctrl+r>");
    let line = last_line(&reader);
    assert!(line.contains("регулярное выражение") && line.contains("совпадение 1 из"), "{line}");
    reader.press("<ctrl+к>");
    assert!(last_line(&reader).contains("ничего не найдено"), "{}", last_line(&reader));
}

#[test]
fn a_bad_expression_is_told_in_the_language_of_the_interface_and_keeps_the_matches() {
    for (start, says, found) in [
        (RUSSIAN, "скобка в знаке 4 не закрыта", "совпадение"),
        (KAZAKH, "4-таңбадағы жақша жабылмаған", "табылғаны"),
        (ENGLISH, "the bracket at character 4 is not closed", "match"),
    ] {
        let mut reader = Reader::new(start);
        reader.press("f<ctrl+r>...");
        let before = reader.text();
        assert!(last_line(&reader).contains(found), "{before}");
        reader.press("(");
        assert!(last_line(&reader).contains(says), "{}", last_line(&reader));
        let text = |text: &str| text.lines().take(30).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(text(&reader.text()), text(&before));
        reader.press("<enter>m");
        assert!(reader.text().contains('▌'));
    }
}

#[test]
fn letters_that_look_alike_are_found_both_ways() {
    let count = |start, query: &str| {
        let mut reader = Reader::new(start);
        reader.press(&format!("f{query}"));
        last_line(&reader).trim().rsplit(' ').next().map(str::to_owned)
    };
    assert_eq!(count(RUSSIAN, "ребёнка"), count(RUSSIAN, "РЕБЕНКА"));
    assert_eq!(count(KAZAKH, "пiкiр"), count(KAZAKH, "пікір"));
    assert_ne!(count(RUSSIAN, "ребёнка"), Some(String::new()));
}

#[test]
fn typing_on_finds_what_typing_at_once_finds() {
    let mut slow = Reader::new(RUSSIAN);
    slow.press("fо<back>онлайн<back><back>йн");
    let mut fast = Reader::new(RUSSIAN);
    fast.press("fонлайн");
    assert_eq!(slow.screen(), fast.screen());
}

#[test]
fn everything_is_searched_and_listed_by_version_language_and_annotation() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Fсчетчик");
    insta::assert_snapshot!("everywhere_asked", last_line(&reader));
    insta::assert_snapshot!("everywhere", reader.press("<enter>").screen());
    let mut kazakh = Reader::new(KAZAKH);
    let text = kazakh.press("Fонлайн<enter>").text();
    assert!(text.contains("«онлайн» табылды:") && text.contains("қазақша"), "{text}");
}

#[test]
fn a_place_found_in_another_version_and_language_is_gone_to() {
    let mut reader = Reader::new(RUSSIAN);
    let list = reader.press("Fcitizen of the Republic of Kazakhstan<enter>").text();
    assert!(list.contains("2021-09-15") && list.contains("English"), "{list}");
    let text = reader.press("g<enter>").text();
    assert!(text.lines().next().is_some_and(|head| head.contains("2021-09-15")), "{text}");
    assert!(!text.contains("Найдено «"), "{text}");
    assert!(reader.press("jk").text().contains("совпадение"), "{}", reader.text());
}

#[test]
fn a_place_found_in_this_text_is_gone_to_without_reading_it_again() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("Fкибербуллинг<enter><enter>").text();
    assert!(text.contains("2022-03-09 второе чтение ──▶ 2022-05-03"), "{text}");
    assert!(text.contains("совпадение"), "{text}");
}

#[test]
fn an_annotation_that_was_found_is_gone_to() {
    let mut reader = Reader::new(RUSSIAN);
    let list = reader.press("Fremoval-24h-no-court<enter>").text();
    assert!(list.contains('▲'), "{list}");
    let text = reader.press("<enter>").text();
    assert!(text.contains("двадцать") || text.contains("24"), "{text}");
    assert!(!text.contains("Найдено «"), "{text}");
}

#[test]
fn the_list_is_opened_again_where_it_was_left() {
    let mut reader = Reader::new(RUSSIAN);
    let list = reader.press("Fонлайн<enter><down><down><tab><down>").text();
    assert!(reader.press("<enter>F").text().contains("Найдено «онлайн»"));
    let here = |text: &str| text.lines().find(|line| line.contains('›')).map(str::to_owned);
    assert_eq!(reader.text().matches('›').count(), list.matches('›').count());
    assert_eq!(here(&reader.text()), here(&list));
    reader.press("<esc>F");
    assert_eq!(here(&reader.text()), here(&list));
    let anew = reader.press("fсуд<enter>").text();
    assert!(anew.contains("Найдено «суд»"), "{anew}");
}

#[test]
fn what_stands_nowhere_is_said_and_a_bad_expression_stays_in_the_line() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("Fцукенгшщз<enter>").text();
    assert!(text.contains("нигде не найдено: «цукенгшщз»"), "{text}");
    let text = reader.press("F<ctrl+r>суд(<enter>").text();
    assert!(text.contains("скобка в знаке 4 не закрыта"), "{text}");
    assert!(reader.press(")<enter>").text().contains("Найдено «суд()»"));
}

#[test]
fn the_panel_of_checks_says_how_many_fit() {
    insta::assert_snapshot!("checks", Reader::new(KAZAKH).press("H").screen());
    let mut reader = Reader::new(RUSSIAN);
    reader.press("H<space><tab><down><down><down><space>");
    insta::assert_snapshot!("checks_on", reader.screen());
    let text = reader.press("<enter>").text();
    assert!(text.contains("~ · срок"), "{text}");
    assert!(text.contains("показано:"), "{text}");
}

#[test]
fn filters_combine_and_the_next_change_is_one_that_fits() {
    let shown = |keys: &str| {
        let mut reader = Reader::new(RUSSIAN);
        let text = reader.press(keys).text();
        let says = text.split("показано: ").nth(1).expect("it is said").to_owned();
        says.split(',').next().and_then(|count| count.parse::<usize>().ok()).expect("a number")
    };
    let (amended, deadline) = (shown("H<space><enter>"), shown("H<tab><down><down><down>x<enter>"));
    let both = shown("H<space><tab><down><down><down><space><enter>");
    assert!(both <= amended && both <= deadline && both > 0, "{amended} {deadline} {both}");
    let mut reader = Reader::new(RUSSIAN);
    let head = |reader: &Reader| rows(&reader.desk.frame())[0].clone();
    reader.press("H<space><tab><down><down><down><space><enter>gn");
    assert!(head(&reader).trim_end().ends_with(&format!("/{both}")), "{}", head(&reader));
}

#[test]
fn annotated_provisions_are_filtered_by_severity_and_status() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("H<tab><tab><space><down><space><enter>").text();
    assert!(text.contains("▲ ≥ критическая"), "{text}");
    let mut reader = Reader::new(BOTH);
    let text = reader.press("H<end><space><enter>").text();
    assert!(text.contains('≠') && text.contains("показано:"), "{text}");
}

#[test]
fn presets_are_checks_and_checks_are_presets() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("oH").text();
    assert_eq!(text.matches("[x]").count(), 7, "{text}");
    let text = reader.press("<esc>OH").text();
    assert_eq!(text.matches("[x]").count(), 1, "{text}");
    let text = reader.press("d<space><enter>").text();
    assert!(text.contains("только существенное"), "{text}");
    assert!(reader.press("O").text().contains("показан весь текст"));
}

#[test]
fn leaving_the_panel_puts_the_filter_back() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.press("n").screen();
    let changed = reader.press("H<space>").screen();
    assert_ne!(before, changed);
    assert_eq!(reader.press("<esc>").screen(), before);
    let text = reader.press("H<down><down><down><down><down><space><enter>").text();
    assert!(text.contains("ничего не подходит"), "{text}");
    assert!(reader.press("n").text().contains("ничего не подходит"));
}

#[test]
fn a_filter_that_hides_the_goal_is_lifted_which_is_said() {
    for keys in ["ofРеконструкция<enter>", "oPреконструкция<enter>"] {
        let text = Reader::new(RUSSIAN).press(keys).text();
        assert!(text.contains("отбор снят"), "{keys} {text}");
        assert!(!text.contains("только изменения"), "{keys} {text}");
    }
    let mut reader = Reader::new(RUSSIAN);
    assert!(!reader.press("ofчетырех<enter>").text().contains("отбор снят"));
    // Who leaves the search has what was there before.
    let text = Reader::new(RUSSIAN).press("ofРеконструкция<esc>").text();
    assert!(text.contains("только изменения") && !text.contains("отбор снят"), "{text}");
}

#[test]
fn the_keys_are_places_on_every_layout() {
    for (latin, cyrillic) in [("Hjx", "Роч"), ("H<down>", "Р<down>"), ("F", "А")] {
        let shown = Reader::new(SMALL).press(latin).screen();
        assert_eq!(Reader::new(SMALL).press(cyrillic).screen(), shown, "{latin}");
    }
}

#[test]
fn what_is_open_fits_the_smallest_screens() {
    let versions = Sides::new("2021-09-15", "2022-05-03");
    for interface in Language::ALL {
        for keys in ["H", "HG<space>", "Fсуд", "Fсуд<enter>", "f<ctrl+r>(", "F<ctrl+r>(а"] {
            let size = (20, 5);
            let mut reader = Reader::new(Start { interface, versions, size, ..RUSSIAN });
            reader.press(keys);
            for (columns, lines) in [size, (24, 8), (40, 12), (60, 15), (200, 50), size] {
                let text = reader.resize(columns, lines).text();
                assert_eq!(text.lines().count(), usize::from(lines), "{lines} {keys}");
            }
        }
    }
}
