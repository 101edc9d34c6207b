//! The list of annotations, its orders, quick severity, skeletons of a reasoning and what
//! is said against it; each with its undo.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use std::fs;
use tuzetu::l10n::Messages;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..RUSSIAN };

/// The files of the annotations as they now are.
fn files(reader: &Reader) -> Vec<String> {
    let paths = reader.annotations().into_iter();
    paths.map(|path| fs::read_to_string(path).expect("a file")).collect()
}

fn file_with(reader: &Reader, words: &str) -> String {
    files(reader).into_iter().find(|text| text.contains(words)).expect("it is there")
}

#[test]
fn a_key_turns_the_order_which_the_title_says() {
    let mut reader = Reader::new(RUSSIAN);
    insta::assert_snapshot!("notes_by_place", reader.press("A").screen());
    reader.press("<ctrl+s>");
    insta::assert_snapshot!("notes_by_severity", reader.screen());
    assert!(reader.press("<ctrl+ы>").text().contains("Все замечания · по статусу"));
    let by_date = reader.press("<ctrl+s>").text();
    assert!(by_date.contains("Все замечания · по дате изменения"), "{by_date}");
    assert!(by_date.contains("› ▲") && by_date.contains("20"), "{by_date}");
    assert!(reader.press("<ctrl+s>").text().contains("Все замечания · по месту"));
}

#[test]
fn the_gravest_stand_first_and_the_cursor_stays_on_its_own() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("A<down><down>");
    let chosen = |text: &str| {
        let line = text.lines().find(|line| line.contains("› ▲")).expect("a cursor");
        line.split('▲').nth(1).map(|name| name.chars().take(20).collect::<String>())
    };
    let before = chosen(&reader.text());
    let text = reader.press("<ctrl+s>").text();
    assert_eq!(chosen(&text), before);
    let place = |name: &str| text.find(name).unwrap_or(usize::MAX);
    assert!(place("высокая ·") < place("средняя ·"), "{text}");
}

#[test]
fn a_note_is_found_by_its_norm_as_the_screen_writes_it() {
    for typed in ["1995:20", "kz-1995:20", "Конституция 1995, 20", "МПГПП:19", "iccpr:19"]
    {
        let text = Reader::new(RUSSIAN).press("A").press(typed).text();
        assert!(text.contains("Удаление за двадцать четыре часа"), "{typed} {text}");
        assert!(!text.contains("Руководителем может быть"), "{typed} {text}");
    }
}

#[test]
fn the_order_is_kept_and_typing_filters_in_it() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("A<ctrl+s>средняя").text();
    assert!(text.contains("по тяжести") && text.contains("средняя"), "{text}");
    assert!(!text.contains("высокая ·"), "{text}");
    let again = reader.press("<esc>A").text();
    assert!(again.contains("Все замечания · по тяжести"), "{again}");
}

#[test]
fn severity_is_turned_by_one_key_and_undone() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>");
    let before = files(&reader);
    assert!(file_with(&reader, "id: removal-24h-no-court").contains("severity: high"));
    let text = reader.press("S").text();
    assert!(text.contains("тяжесть: критическая · сохранено в"), "{text}");
    assert!(file_with(&reader, "id: removal-24h-no-court").contains("severity: critical"));
    reader.press("Ы");
    assert!(file_with(&reader, "id: removal-24h-no-court").contains("severity: low"));
    reader.press("u");
    assert!(file_with(&reader, "id: removal-24h-no-court").contains("severity: critical"));
    reader.press("u");
    assert_eq!(files(&reader), before);
    assert!(reader.press("u").text().contains("нечего отменять"));
}

#[test]
fn without_an_annotation_there_is_no_severity_to_turn() {
    let mut reader = Reader::new(KAZAKH);
    let before = files(&reader);
    reader.press("gS");
    assert_eq!(files(&reader), before);
    assert!(!reader.text().contains("ауырлығы:"), "{}", reader.text());
}

#[test]
fn status_is_changed_and_undone() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>");
    let before = files(&reader);
    reader.press("tпринято<enter>Суд согласился<enter>");
    assert!(file_with(&reader, "id: removal-24h-no-court").contains("status: accepted"));
    reader.press("u");
    assert_eq!(files(&reader), before);
}

#[test]
fn a_skeleton_is_offered_by_the_kind_of_conflict_and_put_into_the_reasoning() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna<enter>цензура<enter><shift+tab><shift+tab>");
    reader.press("<shift+tab><ctrl+t>");
    insta::assert_snapshot!("skeletons", reader.screen());
    reader.press("неопр<enter>");
    assert!(reader.text().contains("законом не определены"), "{}", reader.text());
    reader.press(" Дописано.<f2>");
    let yaml = file_with(&reader, "Дописано.");
    assert!(yaml.contains("Предлагается указать: …. Дописано."), "{yaml}");
    let count = files(&reader).len();
    reader.press("u");
    assert_eq!(files(&reader).len(), count - 1);
}

#[test]
fn a_skeleton_is_written_in_the_language_of_the_field_after_what_is_there() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>e<ctrl+t>процедура<enter><f2>");
    let yaml = file_with(&reader, "id: removal-24h-no-court");
    assert!(yaml.contains("без участия суда и без извещения"), "{yaml}");
    reader.press("u");
    assert!(!file_with(&reader, "id: removal-24h-no-court").contains("без участия суда и"));
    let mut kazakh = Reader::new(KAZAKH);
    kazakh.press("nna<shift+tab><shift+tab><shift+tab><ctrl+е>");
    let text = kazakh.press("<enter>").text();
    assert!(text.contains("мөлшерлес"), "{text}");
}

#[test]
fn what_is_said_against_it_is_written_and_undone() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>e<tab>");
    let before = files(&reader);
    insta::assert_snapshot!("counter", reader.screen());
    reader.press(" Дети уязвимы.<ctrl+s>");
    let yaml = file_with(&reader, "Дети уязвимы.");
    assert!(yaml.contains("counter-argument:"), "{yaml}");
    reader.press("u");
    assert_eq!(files(&reader), before);
}

#[test]
fn the_counter_argument_of_a_new_annotation_is_saved_in_its_language() {
    let mut reader = Reader::new(SMALL);
    reader.press("nna<enter>цензура<enter><shift+tab><shift+tab>Сот шешеді.");
    reader.press("<shift+tab>Почему.<f2>");
    let yaml = file_with(&reader, "Сот шешеді.");
    assert!(yaml.contains("counter-argument:\n    ru: |\n      Сот шешеді."), "{yaml}");
    assert!(yaml.contains("Почему."), "{yaml}");
}

#[test]
fn what_is_open_fits_the_smallest_screens() {
    for interface in Language::ALL {
        for keys in ["A<ctrl+s>", "nna<shift+tab><shift+tab>а", "nna<shift+tab><shift+tab><ctrl+t>"]
        {
            let size = (20, 5);
            let mut reader = Reader::new(Start { interface, size, ..RUSSIAN });
            reader.press(keys);
            for (columns, lines) in [size, (24, 8), (40, 12), (60, 15), (200, 50), size] {
                let text = reader.resize(columns, lines).text();
                assert_eq!(text.lines().count(), usize::from(lines), "{lines} {keys}");
            }
        }
    }
}

#[test]
fn where_there_is_nothing_the_next_step_is_said() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        let keys: Vec<_> = [("key-annotate", "a"), ("key-all-notes", "A"), ("key-search", "f")]
            .map(|(name, key)| (name, key.into()))
            .into();
        let mut reader = Reader::new(Start { interface: language, ..RUSSIAN });
        let says = |key| messages.say(key, &keys);
        for (key, notice) in [
            ("e", "tui-no-notes-here"),
            ("c", "tui-no-notes-here"),
            ("L", "tui-no-notes-here"),
            ("m", "tui-no-search"),
        ] {
            let text = reader.press(key).text();
            assert!(text.contains(&says(notice)), "{key}: {text}");
        }
        for file in reader.annotations() {
            fs::remove_file(file).expect("removed");
        }
        reader.desk.act(Action::Stirred);
        for key in ["A", "S", "C", "L"] {
            let text = reader.press(key).text();
            assert!(text.contains(&says("tui-no-notes-yet")), "{key}: {text}");
        }
    }
}
