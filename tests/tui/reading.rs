//! The text in every manner: what the reader sees.

use crate::reader::RUSSIAN;
use crate::reader::Reader;
use crate::reader::SMALL;
use crate::reader::Start;
use crate::reader::legend;
use crate::reader::read_keys;
use crate::reader::rows;
use crate::reader::session;
use tempfile::TempDir;
use tuzetu::bill::VersionId;
use tuzetu::compare::Sides;
use tuzetu::review::{Notes, Reading};
use tuzetu::store::Workspace;
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::Language;
use tuzetu::tui::Desk;
use tuzetu::tui::action::Action;

#[test]
fn reading_inline_wide() {
    insta::assert_snapshot!(Reader::new(RUSSIAN).press("nn").screen());
}

#[test]
fn reading_inline_small() {
    insta::assert_snapshot!(Reader::new(SMALL).press("nnnn").screen());
}

#[test]
fn the_outline_folds_and_moves() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!(reader.press("<tab><tab>").press("jj<left>j").screen());
    assert!(reader.text().contains("▸ · ст. 1"), "{}", reader.text());
    reader.press("k<right>");
    assert!(reader.text().contains("▾   ст. 1"), "{}", reader.text());
}

#[test]
fn side_by_side() {
    insta::assert_snapshot!(Reader::new(RUSSIAN).press("nns").screen());
}

#[test]
fn side_by_side_without_redline() {
    insta::assert_snapshot!(Reader::new(RUSSIAN).press("nnsr").screen());
}

/// The line of the screen where the provision of the reader begins.
fn line_of_the_reader(reader: &Reader) -> Option<usize> {
    rows(&reader.desk.frame()).iter().position(|row| row.contains('▌'))
}

#[test]
fn what_the_reader_looks_at_stays_where_it_is_when_it_is_shown_otherwise() {
    for keys in ["s", "r", "D", "X", "ss", "DD", "zz", "r<f3>"] {
        let mut reader = Reader::new(RUSSIAN);
        let before = line_of_the_reader(reader.press("nnnnnn"));
        assert!(before > Some(2), "{}", reader.text());
        assert_eq!(line_of_the_reader(reader.press(keys)), before, "{keys}\n{}", reader.text());
    }
    let mut reader = Reader::new(RUSSIAN);
    let before = line_of_the_reader(reader.press("nnnnnn"));
    assert_eq!(line_of_the_reader(reader.resize(140, 50)), before, "{}", reader.text());
}

#[test]
fn the_end_of_the_text_does_not_leave_the_screen_empty() {
    for keys in ["s", "r", "D", "z", "o", "X", "l<down><enter>"] {
        let mut reader = Reader::new(SMALL);
        let begins = line_of_the_reader(reader.press("G").press(keys));
        assert!(begins > Some(8), "{keys}\n{}", reader.text());
    }
    let mut reader = Reader::new(SMALL);
    let begins = line_of_the_reader(reader.press("G").resize(100, 50));
    assert!(begins > Some(35), "{}", reader.text());
    // Among the annotations they have the room, and the text has it again after that.
    let mut reader = Reader::new(SMALL);
    let begins = line_of_the_reader(reader.press("G"));
    assert_eq!(line_of_the_reader(reader.press("<tab><tab><tab>")), begins, "{}", reader.text());
    reader.desk.act(Action::Click(60, 20));
    assert!(line_of_the_reader(&reader).is_some(), "{}", reader.text());
}

#[test]
fn without_redline() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nnr");
    assert!(reader.text().contains("Статья 18-4. Экспертная группа"), "{}", reader.text());
    assert!(!legend(&reader.desk.frame()).contains("CROSSED_OUT"));
}

#[test]
fn only_changes() {
    insta::assert_snapshot!(Reader::new(RUSSIAN).press("o").screen());
}

#[test]
fn only_what_matters_with_the_count_of_the_rest() {
    let mut reader = Reader::new(RUSSIAN);
    insta::assert_snapshot!(reader.press("O").screen());
    let count = |reader: &Reader| reader.text().lines().next().map(str::to_owned);
    let substance = count(&reader);
    assert_ne!(count(reader.press("o")), substance);
    assert_eq!(count(reader.press("O")), substance);
    assert_ne!(count(reader.press("O")), substance);
}

#[test]
fn two_languages_beside_one_another() {
    let start = Start { languages: &[Language::Russian, Language::Kazakh], ..RUSSIAN };
    insta::assert_snapshot!(Reader::new(start).press("nnn").screen());
}

#[test]
fn three_languages_with_the_outline_at_hand() {
    let start = Start { languages: &Language::ALL, ..RUSSIAN };
    let mut reader = Reader::new(start);
    insta::assert_snapshot!(reader.press("nnn").screen());
    reader.press("<tab><tab>");
    assert!(reader.text().contains("Структура"), "{}", reader.text());
}

#[test]
fn provisions_begin_beside_one_another_in_every_language() {
    let start = Start { languages: &[Language::Russian, Language::English], ..RUSSIAN };
    let mut reader = Reader::new(start);
    reader.press("n");
    for _ in 0..12 {
        reader.press("n");
        for row in rows(&reader.desk.frame()) {
            if let Some((left, right)) = row.split_once(" 1. ") {
                let number = right.split_once("│").map_or("", |(_, right)| right.trim());
                let is_cut = left.contains("Структура") || number.is_empty();
                assert!(
                    is_cut || number.contains("1. ") || !number.starts_with(char::is_numeric),
                    "{row}"
                );
            }
        }
    }
}

#[test]
fn kazakh_interface_on_the_kazakh_text() {
    let start = Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..SMALL };
    insta::assert_snapshot!(Reader::new(start).press("nnn").screen());
}

#[test]
fn english_interface_on_the_english_text() {
    let start = Start { interface: Language::English, languages: &[Language::English], ..SMALL };
    insta::assert_snapshot!(Reader::new(start).press("nnn").screen());
}

#[test]
fn changes_are_counted_and_go_round() {
    let mut reader = Reader::new(SMALL);
    assert!(reader.press("n").text().contains(" 1/27"), "{}", reader.text());
    assert!(!reader.text().contains("с начала"), "{}", reader.text());
    let last = reader.press("p").text();
    assert!(last.contains(" 27/27") && last.contains("с конца · "), "{last}");
    let first = reader.press("n").text();
    assert!(first.contains(" 1/27") && first.contains("с начала · "), "{first}");
    assert!(!reader.press("n").text().contains("с начала"), "{}", reader.text());
    let matches = reader.press("gfребен<enter>M").text();
    assert!(matches.contains("с конца · "), "{matches}");
    assert!(reader.press("m").text().contains("с начала · "), "{}", reader.text());
}

/// What no line of the screen has room for is read in two.
#[test]
fn what_happened_is_read_whole_on_a_small_screen() {
    let text = Reader::new(SMALL).press("nnnnn").text();
    let status: Vec<_> = text.lines().rev().take(2).collect();
    assert!(status[1].contains("срок") && status[0].contains("«Экспертная группа»)"), "{text}");
}

#[test]
fn without_colours_nothing_is_lost() {
    let start = Start { has_colors: false, ..SMALL };
    let mut reader = Reader::new(start);
    insta::assert_snapshot!(reader.press("nnnnnw").screen());
    let frame = reader.desk.frame();
    assert!(frame.content.iter().all(|cell| cell.fg == ratatui::style::Color::Reset));
    assert!(reader.text().contains("[-") && reader.text().contains("{+"), "{}", reader.text());
}

#[test]
fn every_provision_can_be_reached_and_is_shown() {
    let mut reader = Reader::new(SMALL);
    for key in ["j", "k"] {
        for _ in 0..160 {
            reader.press(key);
            assert!(reader.text().contains('▌'), "{}", reader.text());
        }
    }
}

#[test]
fn an_absent_text_is_said_and_nothing_is_counted_as_deleted() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let mut absent = session(RUSSIAN, workspace);
    let reading = &mut absent.opened.review.readings[0];
    let old = Some((*reading.documents.old).clone());
    let versions = Sides::new("2022-03-09", "2022-05-03").map(|id| VersionId::new(id).expect("id"));
    let notes = Notes { annotations: &[], versions: versions.as_ref(), elsewhere: &[] };
    *reading = Reading::new(Language::Russian, Sides::new(old, None), notes);
    let mut desk = Desk::new(absent, RUSSIAN.size);
    let text = |desk: &Desk| rows(&desk.frame()).join("\n");
    assert!(text(&desk).contains("нет текста (русский): 2022-05-03"), "{}", text(&desk));
    assert!(text(&desk).contains("0/0") && !text(&desk).contains('−'), "{}", text(&desk));
    assert!(!legend(&desk.frame()).contains("CROSSED_OUT"));
    desk.act(Action::Key(read_keys("n")[0]));
    assert!(text(&desk).contains("сравнивать не с чем"), "{}", text(&desk));
    desk.act(Action::Key(read_keys("o")[0]));
    assert!(text(&desk).contains("нет текста (русский)"), "{}", text(&desk));
}

#[test]
fn disagreements_of_the_languages_are_gone_through() {
    let mut reader = Reader::new(Start {
        interface: Language::Kazakh,
        languages: &[Language::Russian, Language::Kazakh],
        ..RUSSIAN
    });
    insta::assert_snapshot!(reader.press("i").screen());
    let text = reader.text();
    assert!(text.contains("≠ мерзім немесе жас сәйкес келмейді: ru десяти рабочих дней"), "{text}");
    reader.press("gI");
    assert!(reader.text().contains("бес жұмыс күні"), "round the ends: {}", reader.text());
    let mut alone = Reader::new(RUSSIAN);
    alone.press("i");
    assert!(alone.text().contains("показан один язык"), "{}", alone.text());
}

#[test]
fn a_disagreement_is_accepted_with_a_reason() {
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = Reader::new(Start { languages, ..RUSSIAN });
    reader.press("iy<enter>");
    assert!(reader.text().contains("почему так задумано"), "{}", reader.text());
    assert!(reader.text().contains("напишите, почему так задумано"), "{}", reader.text());
    reader.press("Так и задумано<enter>");
    assert!(reader.text().contains("parity.yaml"), "{}", reader.text());
    assert!(!reader.text().contains('≠'), "{}", reader.text());
    let file = reader.folder.path().join("annotations/child-rights/parity.yaml");
    let written = std::fs::read_to_string(file).expect("it was written");
    assert!(written.contains("reason: \"Так и задумано\""), "{written}");
    reader.press("i");
    assert!(reader.text().contains("расхождений между языками не найдено"), "{}", reader.text());
    reader.press("y");
    assert!(reader.text().contains("здесь языки не расходятся"), "{}", reader.text());
}

#[test]
fn what_was_accepted_is_taken_back() {
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = Reader::new(Start { languages, ..RUSSIAN });
    let file = reader.folder.path().join("annotations/child-rights/parity.yaml");
    let text = reader.press("iyТак и задумано<enter>").text();
    assert!(text.contains("u – отменить") && !text.contains('≠'), "{text}");
    let text = reader.press("u").text();
    assert!(text.contains("возвращено") && text.contains('≠'), "{text}");
    assert!(!file.exists());
    // What stood there stays; what others added behind it is not touched.
    let head = "# наше\nformat: 1\naccepted:\n";
    std::fs::write(&file, head).expect("written");
    reader.press("iyТак и задумано<enter>u");
    assert_eq!(std::fs::read_to_string(&file).expect("there"), head);
    reader.press("iyТак и задумано<enter>");
    let more = std::fs::read_to_string(&file).expect("there") + "# чужое\n";
    std::fs::write(&file, &more).expect("written");
    let text: String = reader.press("u").text().split_whitespace().collect();
    assert!(text.contains("тем временем изменили".replace(' ', "").as_str()), "{text}");
    assert_eq!(std::fs::read_to_string(&file).expect("there"), more);
}

#[test]
fn what_three_languages_say_is_shown_whole_on_a_small_screen() {
    let languages = &Language::ALL;
    for interface in Language::ALL {
        let mut reader = Reader::new(Start { interface, languages, ..SMALL });
        let text = reader.press("i").text();
        let said = ["≠", "ru десяти рабочих дней", "kk бес жұмыс күні", "en ten working days"];
        let below = text.lines().skip(22).map(str::trim).collect::<Vec<_>>().join(" ");
        assert!(said.iter().all(|each| below.contains(each)), "{text}");
        // The keys give way only until the next one is pressed.
        assert!(reader.press("j").text().lines().last().is_some_and(|keys| keys.contains('?')));
    }
    let mut narrow = Reader::new(Start { languages, size: (44, 20), ..SMALL });
    let text = narrow.press("i").text();
    let below = text.lines().skip(18).collect::<String>();
    assert!(["ru ", "kk ", "en "].iter().all(|each| below.contains(each)), "{text}");
}

#[test]
fn terms_are_compared_where_it_is_asked_for() {
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = Reader::new(Start { languages, ..RUSSIAN });
    let file = reader.folder.path().join("bills/child-rights/2022-05-03/kk.md");
    let text = std::fs::read_to_string(&file).expect("the text is there");
    let (before, article) = text.split_once("18-2-бап").expect("the article");
    let article = article.replace("нлайн-платформа", "лшем");
    std::fs::write(&file, format!("{before}18-2-бап{article}")).expect("it can be written");
    let workspace = Workspace::open(reader.folder.path()).expect("the workspace");
    reader.desk = Desk::new(session(Start { languages, ..RUSSIAN }, workspace), RUSSIAN.size);
    let count = |reader: &mut Reader| {
        let mut places = std::collections::BTreeSet::new();
        for _ in 0..9 {
            places.insert(reader.press("i").text().lines().nth(38).map(str::to_owned));
        }
        places.len()
    };
    let without = count(&mut reader);
    assert!(reader.press("T").text().contains("термины на разных языках сверяются"));
    assert!(count(&mut reader) > without);
    assert!(reader.press("i").text().contains("определённый термин"), "{}", reader.text());
    assert!(reader.press("T").text().contains("не сверяются"));
    assert_eq!(count(&mut reader), without);
}

/// A reader of texts where two things differ in one provision.
fn with_two_in_one(start: Start) -> Reader {
    let mut reader = Reader::new(start);
    let file = reader.folder.path().join("bills/child-rights/2022-05-03/kk.md");
    let text = std::fs::read_to_string(&file).expect("the text is there");
    let changed =
        text.replace("күні ішінде енгізеді", "күні ішінде 2024 жылғы 1 қаңтарда енгізеді");
    assert_ne!(changed, text);
    std::fs::write(&file, changed).expect("it can be written");
    let workspace = Workspace::open(reader.folder.path()).expect("the workspace");
    reader.desk = Desk::new(session(start, workspace), start.size);
    reader
}

#[test]
fn the_words_that_differ_are_brought_on_the_screen() {
    let two = &[Language::Russian, Language::Kazakh][..];
    for (languages, keys, words) in [
        (two, "i", ["течение десяти", "бастап бес жұмыс"]),
        (two, "Gi", ["течение десяти", "бастап бес жұмыс"]),
        (two, "ri", ["течение десяти", "бастап бес жұмыс"]),
        (two, "si", ["десяти", "бастап бес"]),
        (&Language::ALL, "i", ["десяти", "бастап бес жұмыс"]),
    ] {
        let text = Reader::new(Start { languages, ..SMALL }).press(keys).text();
        let page = text.lines().take(16).collect::<Vec<_>>().join("\n");
        assert!(words.iter().all(|each| page.contains(each)), "{keys}: {text}");
    }
}

#[test]
fn each_disagreement_of_a_provision_is_told_and_accepted_by_itself() {
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = with_two_in_one(Start { languages, ..SMALL });
    for (keys, says) in [
        ("i", "≠ 1/2 не совпадает срок или возраст: ru десяти рабочих дней · kk бес жұмыс күні"),
        ("i", "≠ 2/2 не совпадает дата: ru – · kk 2024 жылғы 1 қаңтарда"),
        ("i", "≠ 1/2 не совпадает срок"),
        ("I", "≠ 2/2 не совпадает дата"),
    ] {
        let text = reader.press(keys).text();
        assert!(text.contains(says), "{keys}: {text}");
    }
    reader.press("yДата перевода<enter>");
    let file = reader.folder.path().join("annotations/child-rights/parity.yaml");
    let written = std::fs::read_to_string(&file).expect("it was written");
    assert!(written.contains("kind: date") && !written.contains("deadline"), "{written}");
    assert!(reader.press("i").text().contains("≠ не совпадает срок"), "{}", reader.text());
    reader.press("yИ срок<enter>");
    assert!(!reader.text().contains('≠'), "{}", reader.text());
}

#[test]
fn of_several_disagreements_none_is_accepted_unread() {
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = with_two_in_one(Start { languages, ..SMALL });
    let mut left = 99;
    while !reader.press("ny").text().contains("≠ 1/2 не совпадает срок") && left > 0
    {
        left -= 1;
    }
    assert!(reader.text().contains("≠ 1/2 не совпадает срок"), "{}", reader.text());
    assert!(reader.press("y").text().contains("почему так задумано"), "{}", reader.text());
}

#[test]
fn what_changed_in_another_language_alone_is_told_with_its_name() {
    let languages = &[Language::Russian, Language::Kazakh];
    let mut reader = Reader::new(Start { languages, ..RUSSIAN });
    assert!(reader.text().contains("\n без изменений"), "{}", reader.text());
    let path = reader.folder.path().join("bills/child-rights/2022-05-03/kk.md");
    let text = std::fs::read_to_string(&path).expect("the text");
    let text = text.replacen("енгізу туралы\n", "енгізу туралы заң\n", 1);
    std::fs::write(&path, text).expect("written");
    reader.desk.act(Action::Stirred);
    reader.press("jk");
    let says = "\n қазақша: изменено: формулировка";
    assert!(reader.text().contains(says), "{}", reader.text());
}

#[test]
fn the_outline_shows_what_happened_in_any_language() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let file = folder.path().join("bills/child-rights/2022-05-03/kk.md");
    let text = std::fs::read_to_string(&file).expect("read");
    let other = text.replace("1-бап. Қазақстан", "1-бап. Осы Заңда Қазақстан");
    assert_ne!(other, text);
    std::fs::write(&file, other).expect("written");
    let node = |languages| {
        let start = Start { languages, ..RUSSIAN };
        let desk = Desk::new(session(start, workspace.clone()), start.size);
        let rows = rows(&desk.frame());
        let node = rows.iter().find(|row| row.contains("ст. 1 Внести")).cloned();
        node.unwrap_or_else(|| panic!("{rows:#?}"))
    };
    assert!(node(&[Language::Russian]).starts_with("│▾   ст. 1"));
    let both = node(&[Language::Russian, Language::Kazakh]);
    assert!(both.starts_with("│▾ ~ ст. 1"), "{both}");
}

#[test]
fn what_the_first_language_lacks_is_aligned_in_the_others() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let file = folder.path().join("bills/child-rights/2022-05-03/ru.md");
    let text = std::fs::read_to_string(&file).expect("read");
    let is_kept = |line: &&str| !line.starts_with("4. Законный представитель");
    let other = text.lines().filter(is_kept).collect::<Vec<_>>().join("\n");
    std::fs::write(&file, other).expect("written");
    let languages = &[Language::Russian, Language::Kazakh, Language::English];
    let start = Start { languages, size: (200, 50), ..RUSSIAN };
    let mut desk = Desk::new(session(start, workspace), start.size);
    for key in read_keys("<ctrl+g>18-2(3)<enter>") {
        desk.act(Action::Key(key));
    }
    let rows = rows(&desk.frame());
    let fourth: Vec<_> = rows.iter().filter(|row| row.contains(" 4. (")).collect();
    assert!(fourth.len() == 1 && fourth[0].matches(" 4. (").count() == 2, "{rows:#?}");
}
