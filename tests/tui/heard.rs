//! The screen told line by line, for whoever hears it.

use crate::reader::{RUSSIAN, Start, session};
use tempfile::TempDir;
use tuzetu::compare::Sides;
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::Language;
use tuzetu::tui::{Aloud, run_aloud};

/// A listener, with the folder of their workspace.
struct Listener {
    aloud: Aloud,
    folder: TempDir,
}

impl Listener {
    fn new(start: Start) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
        Self { aloud: Aloud::new(session(start, workspace)), folder }
    }

    fn hears(&mut self, lines: &[&str]) -> String {
        let answers = lines.iter().map(|line| self.aloud.answer(line).unwrap_or_default());
        answers.last().unwrap_or_default()
    }
}

fn is_plain(text: &str) -> bool {
    let is_drawn = |c: char| matches!(c, '\u{2500}'..='\u{25ff}') || (c.is_control() && c != '\n');
    !text.chars().any(is_drawn)
}

#[test]
fn a_change_is_told_in_words_in_every_language() {
    for (interface, head, change, words) in [
        (Language::Russian, "сравниваются", "изменение 1 из 27", "(вставлено: или имевшие)"),
        (Language::Kazakh, "салыстырылатыны", "27 өзгерістің 1-өзгерісі", "(қосылды: или имевшие)"),
        (Language::English, "are compared", "change 1 of 27", "(inserted: или имевшие)"),
    ] {
        let mut listener = Listener::new(Start { interface, ..RUSSIAN });
        let welcome = listener.aloud.welcome();
        assert!(welcome.contains(head) && is_plain(&welcome), "{welcome}");
        let told = listener.hears(&["n"]);
        assert!(told.contains(change) && told.contains(words), "{told}");
        assert!(is_plain(&told), "{told}");
    }
}

#[test]
fn commands_are_understood_by_name_key_label_and_layout() {
    for line in ["n", "next-change", "т", "След. изменение", "<n>", "1"] {
        let told = Listener::new(RUSSIAN).hears(&[line]);
        assert!(told.contains("изменение 1 из 27"), "{line}: {told}");
    }
    let told = Listener::new(RUSSIAN).hears(&["quit me"]);
    assert_eq!(told, "не понято: «quit me»; ? – всё, что можно\n");
    let third = Listener::new(RUSSIAN).hears(&["nnn"]);
    assert!(third.contains("изменение 3 из 27"), "{third}");
    assert_eq!(Listener::new(RUSSIAN).hears(&["3"]).lines().last(), third.lines().last());
}

#[test]
fn lists_have_numbers() {
    let mut listener = Listener::new(RUSSIAN);
    let list = listener.hears(&["l"]);
    assert!(list.contains("Языки") && list.contains("2. қазақша, kk"), "{list}");
    assert!(list.contains("1. русский, ru, выбрано"), "{list}");
    let told = listener.hears(&["2"]);
    assert!(told.contains("казахский") && told.contains("Қазақстан Республикасының"), "{told}");
}

#[test]
fn a_sheet_and_the_matrix_are_told() {
    let mut listener =
        Listener::new(Start { versions: Sides::new("2021-09-15", "2022-05-03"), ..RUSSIAN });
    let sheet = listener.hears(&["V"]);
    assert!(sheet.contains("2. 2022-03-09"), "{sheet}");
    let matrix = listener.hears(&["Esc", "C"]);
    assert!(matrix.contains("Конституция 1995, 20: ") && is_plain(&matrix), "{matrix}");
}

#[test]
fn words_are_searched_for() {
    let mut listener = Listener::new(RUSSIAN);
    assert!(listener.hears(&["f"]).contains("поиск"));
    let told = listener.hears(&["счетчик"]);
    assert!(told.contains("счетчик") && told.contains("совпадение 1 из"), "{told}");
    assert!(listener.hears(&["f", "нет такого слова"]).contains("ничего не найдено"));
}

#[test]
fn words_are_searched_for_everywhere_and_in_the_palette() {
    let mut listener = Listener::new(RUSSIAN);
    let found = listener.hears(&["F", "счетчик"]);
    assert!(found.contains("2022-05-03 подписан") && found.contains("счетчик"), "{found}");
    listener.hears(&["Esc", "P"]);
    assert!(listener.hears(&["все версии в ряд"]).contains('V'), "it is found");
    assert!(listener.hears(&[""]).contains("Версии законопроекта"));
}

#[test]
fn what_was_said_is_not_said_again_beside_what_is_new() {
    let mut listener = Listener::new(RUSSIAN);
    let told = listener.hears(&["o"]);
    let notice = told.lines().find(|line| line.contains("только изменения")).expect("it is said");
    let numbered = listener.hears(&["5"]);
    assert!(!numbered.contains(notice), "{numbered}");
}

#[test]
fn help_is_read_out_and_closed() {
    let mut listener = Listener::new(RUSSIAN);
    let help = listener.hears(&["?"]);
    assert!(help.contains("n, next-change: след. изменение"), "{help}");
    assert!(listener.hears(&["n"]).contains("изменение 1 из 27"));
}

#[test]
fn notes_are_told_with_the_provision() {
    let mut listener = Listener::new(RUSSIAN);
    let told = listener.hears(&["A", "4"]);
    assert!(told.contains("Замечание 1 из"), "{told}");
    assert!(told.contains("Защита ребенка") && is_plain(&told), "{told}");
}

#[test]
fn a_note_is_written_line_by_line() {
    let mut listener = Listener::new(RUSSIAN);
    let form = listener.hears(&["n", "a"]);
    assert!(form.contains("Нормы, выбрано") && is_plain(&form), "{form}");
    listener.hears(&["", "цензура", "1"]);
    let kind = listener.hears(&["Tab"]);
    assert!(kind.contains("Вид несоразмерное ограничение\n"), "{kind}");
    let fields = (0..13).map(|_| listener.hears(&["Tab"]));
    let found = { fields }.find(|told| told.contains("Обоснование, русский, выбрано"));
    assert!(found.is_some());
    let told = listener.hears(&["Судимость уже снята.", "Ctrl+S"]);
    assert!(told.contains("сохранено в"), "{told}");
    let folder = listener.folder.path().join("annotations/child-rights");
    let files = std::fs::read_dir(folder).expect("the folder");
    let texts: Vec<_> = files
        .map(|file| std::fs::read_to_string(file.expect("an entry").path()).expect("a text"))
        .collect();
    assert!(texts.iter().any(|text| text.contains("Судимость уже снята.")));
}

#[test]
fn a_note_is_answered_in_lines_and_removed_when_it_is_asked_for_twice() {
    let mut listener = Listener::new(RUSSIAN);
    listener.hears(&["A", "двадцать", "1"]);
    let told = listener.hears(&["R", "Срок не изменился.", "Суда нет.", "Ctrl+S"]);
    assert!(told.contains("сохранено в"), "{told}");
    let path = listener.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    let text = std::fs::read_to_string(&path).expect("the note");
    assert!(text.contains("Срок не изменился.\\nСуда нет."), "{text}");
    let asked = listener.hears(&["d"]);
    assert!(asked.contains("ещё раз d – удалить") && path.exists(), "{asked}");
    assert!(listener.hears(&["Esc", "d"]).contains("ещё раз d – удалить"));
    assert!(listener.hears(&["delete-note"]).contains("удалено") && !path.exists());
}

/// To the reasoning of a new note that has its article.
fn begun(listener: &mut Listener) {
    listener.hears(&["n", "a", "", "цензура", "1"]);
    let fields = (0..13).map(|_| listener.hears(&["Tab"]));
    assert!({ fields }.any(|told| told.contains("Обоснование, русский, выбрано")));
}

#[test]
fn each_line_that_is_read_is_a_line_of_the_text() {
    let mut listener = Listener::new(RUSSIAN);
    begun(&mut listener);
    listener.hears(&["Первая строка.", "Вторая строка."]);
    let told = listener.hears(&["q"]);
    let says = "записано как текст: «q»; Ctrl+S – сохранить, Esc – закрыть";
    assert!(told.contains(says) && is_plain(&told), "{told}");
    listener.hears(&["", "Новый абзац.", "Ctrl+S"]);
    let folder = listener.folder.path().join("annotations/child-rights");
    let files = std::fs::read_dir(folder).expect("the folder");
    let texts = files.map(|file| std::fs::read_to_string(file.expect("an entry").path()));
    let texts: Vec<_> = texts.map(|text| text.expect("a text")).collect();
    let lines = ["Первая строка.", "Вторая строка.", "q", "", "Новый абзац."];
    let is_kept = |text: &String| {
        let all: Vec<_> = text.lines().map(str::trim).collect();
        all.windows(lines.len()).any(|some| some == lines)
    };
    assert!(texts.iter().any(is_kept), "{texts:?}");
}

#[test]
fn what_was_not_saved_at_the_end_is_given_back() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let unsaved = |lines: &str| {
        let (session, mut output) = (session(RUSSIAN, workspace.clone()), Vec::new());
        run_aloud(session, (&mut lines.as_bytes(), ""), &mut output).unsaved
    };
    let tabs = "Tab\n".repeat(8);
    let form = format!("n\na\n\nцензура\n1\n{tabs}Первая.\nВторая.\n");
    let lost = unsaved(&form).expect("words");
    assert!(lost.contains("Нормы: kz-1995:20"), "{lost}");
    assert!(lost.contains(", русский:\nПервая.\nВторая.\n"), "{lost}");
    assert_eq!(unsaved(&(form.clone() + "Esc\n")), Some(lost), "it only asks");
    assert_eq!(unsaved(&(form.clone() + "Esc\ny\n")), None);
    assert_eq!(unsaved("n\na\n"), None);
}

#[test]
fn a_pipe_is_answered_until_it_ends_or_leaves() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let said = |lines: &str| {
        let mut output = Vec::new();
        let session = session(RUSSIAN, workspace.clone());
        let ended = run_aloud(session, (&mut lines.as_bytes(), ""), &mut output);
        ended.talked.expect("written");
        String::from_utf8(output).expect("text")
    };
    let (left, ended) = (said("n\nq\nn\n"), said("n\n"));
    assert_eq!(left, ended);
    assert!(is_plain(&left) && left.contains("изменение 1 из 27"), "{left}");
    assert!(!left.contains("изменение 2 из 27"), "{left}");
}
