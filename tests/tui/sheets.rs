//! The timeline, the blame of a provision, claims, and the conflict matrix.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, read_keys, rows, session};
use std::fs;
use tempfile::TempDir;
use tuzetu::compare::Sides;
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::Language;
use tuzetu::tui::Desk;
use tuzetu::tui::action::Action;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..RUSSIAN };
const ENGLISH: Start =
    Start { interface: Language::English, languages: &[Language::English], ..RUSSIAN };
const WHOLE: Start = Start { versions: Sides::new("2021-09-15", "2022-05-03"), ..RUSSIAN };

#[test]
fn all_versions_stand_in_a_row_with_what_changed_between_them() {
    insta::assert_snapshot!("timeline", Reader::new(KAZAKH).press("V").screen());
}

#[test]
fn a_version_of_the_timeline_is_compared_with_the_one_before() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("V<up><enter>").text();
    assert!(text.contains("2021-09-15 первое чтение ──▶ 2022-03-09 второе чтение"), "{text}");
}

#[test]
fn any_two_versions_of_the_timeline_are_compared() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("Vg<space>G<enter>").text();
    assert!(text.contains("2021-09-15 первое чтение ──▶ 2022-05-03 подписан"), "{text}");
    let back = reader.press("V<space><up><enter>").text();
    assert!(back.contains("2022-03-09 второе чтение ──▶ 2022-05-03 подписан"), "{back}");
    let both = reader.press("V<space>g<space>").text();
    assert!(both.contains("2021-09-15 первое чтение ──▶ 2022-05-03 подписан"), "{both}");
}

#[test]
fn the_keys_of_the_timeline_are_places_on_every_layout() {
    let shown = Reader::new(RUSSIAN).press("Vk").text();
    assert_eq!(Reader::new(RUSSIAN).press("Мл").text(), shown);
    assert!(shown.contains("Версии законопроекта"), "{shown}");
    assert!(!Reader::new(RUSSIAN).press("VV").text().contains("Версии законопроекта"));
}

#[test]
fn each_phrase_of_a_provision_stands_beside_the_version_that_brought_it() {
    let mut reader = Reader::new(SMALL);
    insta::assert_snapshot!("blame", reader.press("f24 <enter>").press("nB").screen());
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("fсистематические<enter>B").text();
    assert!(text.contains("2022-03-09 второе чтение │"), "{text}");
    assert!(text.contains("2022-05-03 подписан      │"), "{text}");
}

#[test]
fn a_phrase_leads_to_the_step_that_brought_it() {
    let mut reader = Reader::new(WHOLE);
    let text = reader.press("fкибербуллингом в отношении ребенка<enter>B<enter>").text();
    assert!(text.contains("──▶ 2022-05-03"), "{text}");
    assert!(text.contains("2022-03-09 второе чтение ──▶"), "{text}");
    assert!(!text.contains("Откуда слова"), "{text}");
}

/// Where to go waited for whatever was read next.
#[test]
fn what_could_not_be_read_leads_nowhere_later() {
    let mut reader = Reader::new(WHOLE);
    reader.press("fкибербуллингом в отношении ребенка<enter>B");
    let bill = reader.folder.path().join("bills/child-rights/bill.yaml");
    let text = fs::read_to_string(&bill).expect("the bill");
    fs::write(&bill, "versions: nothing").expect("written");
    let failed = reader.press("<enter>").text();
    assert!(failed.contains("bill.yaml"), "{failed}");
    fs::write(&bill, text).expect("written");
    let first = title(&reader.press("gg").text());
    assert_eq!(title(&reader.press("v<enter><enter>").text()), first);
}

/// The title of the text: where the reader is.
fn title(text: &str) -> String {
    text.lines().nth(1).unwrap_or_default().to_owned()
}

#[test]
fn a_claim_is_typed_and_traced() {
    let mut reader = Reader::new(ENGLISH);
    reader.press("W").press("local offices headed by a Kazakh national");
    insta::assert_snapshot!("trace", reader.press("<enter>").screen());
    let text = reader.press("<enter>").text();
    assert!(text.contains("2021-09-15"), "{text}");
    assert!(text.contains("A citizen of the Republic of Kazakhstan"), "{text}");
}

#[test]
fn a_claim_is_told_in_the_language_that_says_it_and_not_where_the_opposite_is_said() {
    let mut reader = Reader::new(RUSSIAN);
    let text = reader.press("W").press("24 hours<enter>").text();
    assert!(text.contains("24 hours» · English"), "{text}");
    assert!(text.contains("есть во всех версиях"), "{text}");
    let text = reader.press("<esc>W").press("руководителем может быть иностранец<enter>").text();
    assert!(text.contains("сказано обратное"), "{text}");
    assert!(text.contains("этого нет ни в одной версии; обратное сказано"), "{text}");
}

#[test]
fn a_claim_is_pasted() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("W");
    reader.desk.act(Action::Paste("владельцы платформ обязаны установить счетчик".to_owned()));
    let text = reader.press("<enter>").text();
    assert!(text.contains("есть с версии 2022-05-03"), "{text}");
    let empty = Reader::new(RUSSIAN).press("W<enter>").text();
    assert!(empty.contains("Где это сказано?"), "{empty}");
}

#[test]
fn chosen_words_are_traced() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("fсчетчик<enter>w").press("<right><right><right>");
    let text = reader.press("W").text();
    assert!(text.contains("В каких версиях это сказано"), "{text}");
    assert!(reader.press("<esc><esc>").text().contains("Структура"));
}

#[test]
fn the_matrix_says_what_the_next_version_did() {
    insta::assert_snapshot!("matrix", Reader::new(WHOLE).press("C").screen());
    let bare = Start { has_colors: false, interface: Language::Kazakh, ..SMALL };
    let text = Reader::new(bare).press("Cn").text();
    assert!(text.contains("сөздер енді жоқ"), "{text}");
}

#[test]
fn the_matrix_and_the_timeline_count_the_same_whatever_language_leads() {
    const LEADING: [&[Language]; 4] =
        [&[Language::Russian], &[Language::Kazakh], &[Language::English], &Language::ALL];
    let counts = LEADING.map(|languages| {
        let mut reader = Reader::new(Start { languages, ..WHOLE });
        let text = reader.press("C").text();
        let count =
            text.lines().find_map(|line| line.split_once("слов больше нет ")).expect("a count");
        let notes = reader.press("<esc>V").text();
        // The first of them counts the notes of the bill.
        let notes: Vec<_> = notes.split('▲').skip(2).map(|it| it.chars().next()).collect();
        (count.1.trim_end_matches(['│', ' ']).to_owned(), notes)
    });
    assert_eq!(counts[0].1, [Some('4'), Some('5'), Some('4')]);
    assert!(counts.iter().all(|count| *count == counts[0]), "{counts:?}");
}

#[test]
fn a_cell_of_the_matrix_leads_to_its_notes() {
    let mut reader = Reader::new(RUSSIAN);
    let cell = reader.press("C<down><down>").text();
    assert!(cell.contains("появилось"), "{cell}");
    let text = reader.press("<enter>").text();
    assert!(text.contains("Вывод редакции"), "{text}");
    assert!(!text.contains("Положения и статьи"), "{text}");
}

#[test]
fn what_is_open_fits_the_smallest_screens() {
    for size in [(20, 5), (24, 8), (40, 12), (60, 15), (200, 50)] {
        for keys in ["V", "B", "Wофис<enter>", "C", "VGg<space>", "Cnnn", "nB"] {
            let mut reader = Reader::new(Start { size, ..WHOLE });
            let text = reader.press(keys).text();
            assert_eq!(text.lines().count(), usize::from(size.1), "{size:?} {keys}");
        }
    }
}

#[test]
fn the_matrix_of_one_version_says_nothing_of_what_became_of_it() {
    for (interface, turns) in [
        (Language::Russian, ["слов больше нет", "осталось"]),
        (Language::Kazakh, ["сөздер енді жоқ", "қалды"]),
        (Language::English, ["words gone", "stands"]),
    ] {
        let versions = Sides::new("2022-03-09", "2022-03-09");
        let mut reader = Reader::new(Start { interface, versions, ..RUSSIAN });
        let text = reader.press("C").text();
        assert!(text.contains(" ▆  ") && !text.contains("→▆"), "{text}");
        assert!(turns.iter().all(|turn| !text.contains(turn)), "{text}");
    }
}

#[test]
fn the_matrix_has_no_line_without_a_conflict() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let note = folder.path().join("annotations/child-rights/ministry-decides-alone.yaml");
    let text = std::fs::read_to_string(&note).expect("read");
    std::fs::write(note, text.replace("\nstatus: open", "\nstatus: fixed")).expect("written");
    let matrix = |versions| {
        let session = session(Start { versions, ..RUSSIAN }, workspace.clone());
        let mut desk = Desk::new(session, RUSSIAN.size);
        desk.act(Action::Key(read_keys("C")[0]));
        rows(&desk.frame()).join("\n")
    };
    let last = matrix(Sides::new("2022-05-03", "2022-05-03"));
    assert!(last.contains("ст. 18-2 › 5. ▆") && !last.contains("ст. 18-4 › 3. ·"), "{last}");
    // What was fixed later stands in the version that it is about.
    let first = matrix(Sides::new("2021-09-15", "2021-09-15"));
    assert!(first.contains("ст. 18-2 › 2. ▄"), "{first}");
    let second = matrix(Sides::new("2021-09-15", "2022-03-09"));
    assert!(second.contains("·→▆+"), "{second}");
}
