//! Answers to a note, and why it stands otherwise.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, read_keys};
use std::fs;
use std::path::PathBuf;
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::effect::{Effect, Outcome};

fn path(reader: &Reader) -> PathBuf {
    reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml")
}

fn note(reader: &Reader) -> String {
    fs::read_to_string(path(reader)).expect("the note")
}

#[test]
fn a_note_is_answered_and_the_answer_undone() {
    let mut reader = Reader::new(SMALL);
    let before = note(&reader);
    // The key of a Russian or Kazakh layout.
    reader.press("Aдвадцать<enter>К");
    insta::assert_snapshot!(reader.screen());
    reader.press("<ctrl+s>");
    assert!(reader.text().contains("напишите ответ"), "{}", reader.text());
    reader.press("Срок не изменился.<enter>Суда нет.<ctrl+s>");
    let after = note(&reader);
    for words in ["replies:", "Срок не изменился.\\nСуда нет.", "редакция"]
    {
        assert!(after.contains(words), "{words} in {after}");
    }
    reader.resize(200, 90).press("<tab>");
    assert!(reader.text().contains("редакция: Срок не"), "{}", reader.text());
    reader.press("u");
    assert_eq!(note(&reader), before);
}

#[test]
fn an_answer_joins_what_others_wrote_meanwhile() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>RСрок не изменился.");
    fs::write(path(&reader), note(&reader).replace("severity: high", "severity: critical"))
        .expect("written");
    reader.press("<f2>");
    let after = note(&reader);
    assert!(after.contains("severity: critical") && after.contains("Срок не"), "{after}");
    reader.press("u");
    let undone = note(&reader);
    assert!(undone.contains("severity: critical") && !undone.contains("Срок не"), "{undone}");
}

/// An answer is prose: it has lines, and the user's own editor.
#[test]
fn an_answer_keeps_the_lines_that_are_pasted_or_edited() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>R");
    reader.desk.act(Action::Paste("Срок не изменился.\n\n- суда нет\n- жалобы нет".to_owned()));
    let screen = reader.text();
    assert!(screen.contains("│Срок не") && screen.contains("│- жалобы нет"), "{screen}");
    let keys = screen.lines().last().expect("a line");
    assert!(keys.contains("Ctrl+S сохранить") && keys.contains("Ctrl+E"), "{screen}");
    let effect = reader.desk.act(Action::Key(read_keys("<ctrl+e>")[0]));
    let written = "Срок не изменился.\n\n- суда нет\n- жалобы нет";
    assert_eq!(effect, Effect::Edit(written.to_owned()));
    let edited = Outcome::Edited(format!("{written}\n- эксперта нет\n"));
    reader.desk.act(Action::Told(Box::new(edited)));
    reader.press("<ctrl+s>").resize(200, 90).press("<tab>");
    let says = "Срок не изменился.\\n\\n- суда нет\\n- жалобы нет\\n- эксперта нет";
    assert!(note(&reader).contains(says), "{}", note(&reader));
    let screen = reader.text();
    assert!(screen.contains("редакция: Срок не "), "{screen}");
    assert!(screen.contains("││- жалобы нет  "), "{screen}");
}

#[test]
fn a_status_is_set_with_its_reason() {
    let kazakh = Start { interface: Language::Kazakh, ..SMALL };
    let mut reader = Reader::new(kazakh);
    reader.press("AСотсыз<enter>еқабылданбаған<enter>");
    assert!(reader.text().contains("Неге «қабылданбаған»"), "{}", reader.text());
    reader.press("Мерзім өзгермеген.<enter>");
    let after = note(&reader);
    assert!(after.contains("status: rejected") && after.contains("Мерзім өзгермеген."), "{after}");
}

#[test]
fn words_that_are_asked_for_are_not_lost_by_a_key_or_a_clash() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>RСрок<esc>");
    assert!(reader.text().contains("Написанное не сохранено"), "{}", reader.text());
    assert!(reader.press("<esc>").text().contains("Срок"), "{}", reader.text());
    reader.press("<esc>ytпринят<enter>Довод");
    fs::write(path(&reader), note(&reader).replace("\nstatus: open", "\nstatus: disputed"))
        .expect("written");
    let text = reader.press("<enter>").text();
    assert!(text.contains("тем временем изменил"), "{text}");
    assert!(reader.press("<esc>").text().contains("Довод"), "{}", reader.text());
    let written = note(&reader);
    assert!(!written.contains("accepted") && !reader.press("<enter>ty").text().contains("Довод"));
    assert_eq!(note(&reader), written);
}
