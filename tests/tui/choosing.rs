//! Searching, and every list there is to choose from.

use crate::reader::RUSSIAN;
use crate::reader::Reader;
use crate::reader::SMALL;
use crate::reader::Start;
use crate::reader::legend;
use crate::reader::rows;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::keymap::Place;

#[test]
fn searching_shows_how_many_and_where() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!(reader.press("fЭКСПЕРТНОЙ").screen());
    reader.press("<enter>m");
    assert!(reader.text().contains("совпадение 2 из"), "{}", reader.text());
    reader.press("M<esc>");
    assert!(!reader.text().contains("совпадение"), "{}", reader.text());
}

#[test]
fn searching_in_vain_says_so_and_goes_back() {
    let mut reader = Reader::new(SMALL);
    let before = reader.press("nn").screen();
    reader.press("<ctrl+а>небывальщина");
    assert!(reader.text().contains("ничего не найдено"), "{}", reader.text());
    assert_eq!(reader.press("<esc>").screen(), before);
}

#[test]
fn pasted_words_go_into_the_field() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("f");
    reader.desk.act(Action::Paste("уполномоченный орган".to_owned()));
    assert!(reader.text().contains("совпадение 1 из"), "{}", reader.text());
}

#[test]
fn help_shows_the_keys_of_the_place() {
    let start = Start { size: (80, 40), ..RUSSIAN };
    let mut reader = Reader::new(start);
    insta::assert_snapshot!(reader.press("?").screen());
    reader.press("<esc>nw<f1>");
    assert!(reader.text().contains("конец на слово вперёд"), "{}", reader.text());
}

#[test]
fn versions_are_chosen_by_typing() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!(reader.press("v").screen());
    reader.press("первое<enter>");
    assert!(reader.text().contains("Новая версия"), "{}", reader.text());
    reader.press("2022-03<enter>");
    let head = rows(&reader.desk.frame())[0].clone();
    assert!(head.contains("2021-09-15") && head.contains("2022-03-09"), "{head}");
}

#[test]
fn languages_are_chosen_from_a_list() {
    let mut reader = Reader::new(RUSSIAN);
    insta::assert_snapshot!(reader.press("nnl").screen());
    reader.press("қаз<down><enter>");
    let head = rows(&reader.desk.frame())[0].clone();
    assert!(head.contains("ru kk"), "{head}");
}

#[test]
fn the_reader_stays_at_the_provision_when_the_languages_change() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nnnn");
    let title = |reader: &Reader| rows(&reader.desk.frame())[1].clone();
    assert!(title(&reader).contains("ст. 18-4 › 2."), "{}", title(&reader));
    reader.press("lқаз<enter>");
    assert!(title(&reader).contains("18-4-бап › 2."), "{}", title(&reader));
}

#[test]
fn annotations_are_listed_and_gone_to() {
    let mut reader = Reader::new(RUSSIAN);
    insta::assert_snapshot!(reader.press("A").screen());
    reader.press("двадцать<enter>");
    insta::assert_snapshot!("annotation_of_the_provision", reader.screen());
}

#[test]
fn an_annotation_scrolls_in_its_pane() {
    let mut reader = Reader::new(SMALL);
    reader.press("Aдвадцать<enter><tab>");
    let before = reader.text();
    reader.press("jjj");
    assert_ne!(reader.text(), before);
}

#[test]
fn words_are_chosen_by_their_ends() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!(reader.press("nnnnnnw<right><right><right><shift+right>").screen());
    reader.press("<esc>");
    assert!(!legend(&reader.desk.frame()).contains("BOLD REVERSED"), "{}", reader.screen());
}

#[test]
fn an_odd_order_of_versions_is_said() {
    let mut reader = Reader::new(RUSSIAN);
    assert!(reader.press("v").text().contains("Прежняя версия 1/2"), "{}", reader.text());
    reader.press("2022-05-03<enter>");
    assert!(reader.text().contains("Новая версия 2/2"), "{}", reader.text());
    reader.press("2022-05-03<enter>");
    assert!(reader.text().contains("показана одна версия"), "{}", reader.text());
    reader.press("v2022-05-03<enter>2022-03-09<enter>");
    assert!(reader.text().contains("обратном порядке"), "{}", reader.text());
}

#[test]
fn help_stops_at_its_end_and_says_when_it_goes_on() {
    let mut reader = Reader::new(SMALL);
    assert!(reader.press("?").text().contains('↓'), "{}", reader.text());
    reader.press("<pgdn><pgdn><pgdn><pgdn><pgdn><pgdn>");
    let end = reader.screen();
    assert_ne!(reader.press("<up>").screen(), end);
    assert_eq!(reader.press("<down>").screen(), end);
}

#[test]
fn a_norm_shows_its_words_where_the_text_is_at_hand() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna<enter>цензура");
    assert!(reader.text().contains("Известна только тема"), "{}", reader.text());
    let folder = reader.folder.path().join("annotations/constitution/kz-1995");
    std::fs::create_dir_all(&folder).expect("made");
    let text = "### Статья 20\n\n1. Слова пункта первого.\n\n2. Слова пункта второго.\n";
    std::fs::write(folder.join("ru.md"), text).expect("written");
    // The disk is read when the versions are.
    reader.press("<esc><esc>v<enter><enter>nna<enter>20(2)");
    assert!(reader.text().contains("2. Слова пункта второго."), "{}", reader.text());
    assert!(!reader.text().contains("пункта первого"), "{}", reader.text());
    reader.press("<down>");
    assert!(reader.text().contains("Известна только тема"), "{}", reader.text());
}

#[test]
fn a_norm_typed_on_another_layout_is_found() {
    let mut reader = Reader::new(RUSSIAN);
    let found = reader.press("nna<enter>wtypehf").text();
    assert!(found.contains("Конституция 1995, 20"), "{found}");
}

#[test]
fn a_line_that_is_cut_off_is_read_in_full_below_the_list() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!(reader.press("nnA").screen());
    let found = reader.press("<esc>a<enter>цензура").text();
    let topic: String = found.split_whitespace().collect();
    assert!(topic.contains("недопустимаяпропаганда"), "{found}");
}

#[test]
fn typing_goes_to_the_first_that_fits() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("A<enter>t").press("от").text();
    let chosen = text.lines().find(|line| line.contains('›') && line.contains("от")).expect("one");
    assert!(chosen.contains("открыто"), "{text}");
}

#[test]
fn a_search_that_finds_nothing_says_so_when_its_line_is_closed() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("fжжжъ<enter>").text();
    assert!(text.contains("ничего не найдено"), "{text}");
    let text = reader.press("f<ctrl+r>([<enter>").text();
    assert_eq!(reader.desk.place(), Place::Search, "{text}");
}

#[test]
fn with_one_language_nothing_is_said_of_the_others() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("<ctrl+g>").press("18-2(2)<enter>y").text();
    assert!(text.contains("показан один язык"), "{text}");
    let text = reader.press("T").text();
    assert!(text.contains("показан один язык"), "{text}");
}

#[test]
fn words_are_chosen_by_phrases_on_every_layout() {
    let quoted = |keys: &str| {
        let mut reader = Reader::new(Start { size: (90, 40), ..RUSSIAN });
        let form = reader.press("<ctrl+g>18-2(5)<enter>w").press(keys).press("<enter>").text();
        let words = form.split_once("› Нормы").expect("the form").0.split_once("Слова");
        let words = words.expect("the quote").1.replace('│', " ");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let first = "Законный представитель в течение двадцати четырех часов после получения \
                 предписания обязан принять меры по удалению информации";
    let second = "признанной кибербуллингом в отношении ребенка";
    for (keys, says) in [
        ("n", format!("«{first}»")),
        ("т", format!("«{first}»")),
        ("f", format!("«{first}»")),
        ("nn", format!("«{second}»")),
        ("nnn", format!("«{second}»")),
        ("nnp", format!("«{first}»")),
        ("а ", format!("«{first}, {second}»")),
        ("<right><right>n", format!("«{first}»")),
    ] {
        let form = quoted(keys);
        assert!(form.contains(&says), "{keys}: {form}");
    }
}

#[test]
fn which_match_it_is_is_seen_whatever_else_is_said() {
    let mut reader = Reader::new(SMALL);
    reader.press("H<space><enter>fорган<enter>");
    for _ in 0..5 {
        let text = reader.press("m").text();
        let line = text.lines().rev().nth(1).expect("the status line");
        assert!(line.contains(" совпадение ") && line.contains(" из "), "{text}");
    }
}

/// The words that a new note quotes, and the language that it is kept of.
fn noted(start: Start, keys: &str) -> (String, String) {
    let mut reader = Reader::new(Start { size: (160, 40), ..start });
    let before = reader.annotations();
    reader.press("<ctrl+g>18-2(5)<enter>").press(keys).press("<enter>20(2)<enter>");
    reader.press(&"<tab>".repeat(8)).press("почему<ctrl+s>");
    let new = reader.annotations().into_iter().find(|path| !before.contains(path));
    let text = std::fs::read_to_string(new.unwrap_or_else(|| panic!("{}", reader.text())));
    let text = text.expect("read");
    let field = |name: &str| {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(name));
        line.unwrap_or_else(|| panic!("{name} in {text}")).trim().trim_matches('"').to_owned()
    };
    (field("exact:"), field("language:"))
}

#[test]
fn words_are_chosen_in_the_column_that_is_read() {
    let languages = &[Language::Russian, Language::Kazakh, Language::English];
    let all = Start { languages, ..RUSSIAN };
    for (keys, words, language) in [
        ("w<enter>", "Законный", "ru"),
        ("w<tab><enter>", "Заңды", "kk"),
        ("w<tab><right><enter>", "Заңды өкіл", "kk"),
        ("w<shift+tab><enter>", "The", "en"),
        ("w<tab><tab><tab><enter>", "Законный", "ru"),
    ] {
        assert_eq!(noted(all, keys), (words.to_owned(), language.to_owned()), "{keys}");
    }
}

#[test]
fn struck_words_are_chosen_in_the_column_of_before() {
    let mut reader = Reader::new(Start { size: (160, 40), ..RUSSIAN });
    reader.press("<ctrl+g>18-2(5)<enter>sw<tab>nn<enter>");
    insta::assert_snapshot!(reader.screen());
}

#[test]
fn what_cannot_be_chosen_otherwise_is_said() {
    for (interface, column, phrase) in [
        (Language::Russian, "положение показано в одном столбце", "в положении одна фраза"),
        (Language::Kazakh, "бір бағанда көрсетілген", "бір ғана сөз тіркесі бар"),
        (Language::English, "shown in one column", "a single phrase"),
    ] {
        let mut reader = Reader::new(Start { interface, ..RUSSIAN });
        let text = reader.press("<ctrl+g>18-2(6)<enter>w<tab>").text();
        assert!(text.contains(column), "{text}");
        let languages = &[Language::Kazakh];
        let mut reader = Reader::new(Start { interface, languages, ..RUSSIAN });
        let text = reader.press("<ctrl+g>18-2(5)<enter>wnn").text();
        assert!(text.contains(phrase), "{text}");
    }
}

#[test]
fn the_end_of_the_words_stays_on_the_screen() {
    let mut reader = Reader::new(Start { size: (60, 9), ..RUSSIAN });
    reader.press("<ctrl+g>18-2(5)<enter>w").press(&"f".repeat(3));
    let shown = legend(&reader.desk.frame());
    assert!(shown.contains("REVERSED: \"в отношении ребенка\""), "{}", reader.screen());
}
