//! Changes taken back while others change the same file.

use crate::reader::{RUSSIAN, Reader, Start};
use std::fs;
use std::path::PathBuf;
use tuzetu::text::language::Language;

/// A reader who has made a note graver, and its file.
fn changed() -> (Reader, PathBuf) {
    let mut reader = Reader::new(RUSSIAN);
    let path = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    reader.press("Aдвадцать<enter>S");
    assert!(read(&path).contains("severity: critical"), "{}", reader.text());
    (reader, path)
}

fn read(path: &PathBuf) -> String {
    fs::read_to_string(path).expect("the note")
}

fn rewrite(path: &PathBuf, from: &str, to: &str) {
    let text = read(path);
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).expect("written");
}

#[test]
fn what_others_changed_beside_it_is_left_by_an_undo() {
    let (mut reader, path) = changed();
    rewrite(&path, "status: open", "# чужое\nstatus: disputed");
    reader.press("u");
    let text = read(&path);
    assert!(text.contains("severity: high"), "{text}{}", reader.text());
    assert!(text.contains("# чужое\nstatus: disputed"), "{text}");
    assert!(reader.text().contains("возвращено"), "{}", reader.text());
}

#[test]
fn what_others_changed_of_the_same_is_not_undone_and_named_as_in_the_form() {
    let (mut reader, path) = changed();
    reader.press("S");
    rewrite(&path, "severity: low", "severity: medium");
    let screen = reader.press("u").text();
    assert!(read(&path).contains("severity: medium"), "{screen}");
    let says = "не отменено: «Тяжесть» в `removal-24h-no-court.yaml`";
    assert!(screen.contains(says) && screen.contains("e – исправить"), "{screen}");
    assert!(screen.contains("▲ средняя"), "{screen}");
}

#[test]
fn a_note_that_is_gone_is_not_undone() {
    let (mut reader, path) = changed();
    fs::remove_file(&path).expect("removed");
    let screen = reader.press("u").text();
    assert!(!path.exists() && screen.contains("тем временем кто-то удалил"), "{screen}");
    assert!(reader.press("u").text().contains("нечего отменять"), "{}", reader.text());
}

#[test]
fn a_note_is_removed_by_the_second_of_two_keys_and_no_other_between_them() {
    let asks = [
        (Language::Russian, "двадцать", "ещё раз d – удалить замечание «Удаление за"),
        (Language::Kazakh, "Сотсыз", "d тағы бір рет – «Сотсыз жиырма"),
        (Language::English, "twenty", "d again deletes the annotation «Removal in"),
    ];
    for (interface, name, says) in asks {
        let mut reader = Reader::new(Start { interface, ..RUSSIAN });
        let path = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
        let screen = reader.press(&format!("A{name}<enter>d")).text();
        assert!(path.exists() && screen.contains(says), "{screen}");
        for other in ["cc", "<esc>", "?<esc>", "ц<esc>", "0"] {
            assert!(reader.press(other).press("d").text().contains(says), "{}", reader.text());
        }
        assert!(path.exists());
        // The key of a Russian layout is the same.
        reader.press("в");
        assert!(!path.exists(), "{}", reader.text());
    }
}
