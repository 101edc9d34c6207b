//! The full screen while others change the files under it.

use crate::desk::{Desk, NOTE};
use crate::terminal::Terminal;
use std::fs;

fn open(desk: &Desk) -> Terminal {
    let mut terminal = Terminal::open(&desk.path(""));
    terminal.until_shown("Структура");
    terminal
}

#[test]
fn what_others_add_change_break_and_remove_is_seen() {
    let desk = Desk::new();
    let mut terminal = open(&desk);
    let note = desk.read(&format!("annotations/child-rights/{NOTE}.yaml"));
    let other = desk.path("annotations/child-rights/zan-09.yaml");
    fs::write(&other, note.replace(&format!("id: {NOTE}"), "id: zan-09")).expect("written");
    terminal.until_shown("на диске новое: `zan-09.yaml`");
    desk.run(&["annotate", "status", "zan-09", "disputed"]);
    terminal.until_shown("изменено на диске: `zan-09.yaml`");
    fs::write(&other, "id: [\n").expect("written");
    terminal.until_shown("больше не читается: `zan-09.yaml`");
    fs::write(&other, note.replace(&format!("id: {NOTE}"), "id: zan-09")).expect("written");
    terminal.until_shown("на диске новое: `zan-09.yaml`");
    fs::remove_file(&other).expect("removed");
    terminal.until_shown("удалено с диска: `zan-09.yaml`");
    let text = desk.path("bills/child-rights/2022-05-03/ru.md");
    let words = fs::read_to_string(&text).expect("the text");
    fs::write(&text, words + "\nСтатья 99. Новая статья\n").expect("written");
    terminal.until_shown("тексты на диске изменились");
    terminal.press("G");
    terminal.until_shown("Новая статья");
    terminal.press("q");
    terminal.leave();
}

#[test]
fn a_form_is_kept_and_nothing_of_the_others_is_overwritten() {
    let desk = Desk::new();
    let mut terminal = open(&desk);
    terminal.press("A");
    terminal.until_shown("двадцать");
    terminal.press("двадцать\r");
    terminal.until_shown("двадцать четыре часа без суда");
    terminal.press("e");
    terminal.until_shown("› Обоснование");
    terminal.press(" Моё!");
    terminal.until_shown("Моё!");
    desk.run(&["annotate", "reply", NOTE, "--text", "Чужой ответ"]);
    terminal.until_shown("только то, что изменили вы");
    assert!(terminal.screen().contains("Моё!"), "{}", terminal.screen());
    terminal.press("\x13");
    terminal.until_shown("сохранено в");
    terminal.press("q");
    terminal.leave();
    assert_eq!(desk.replies(), ["Чужой ответ"]);
    let (all, problems) = desk.annotations();
    assert_eq!(problems, []);
    let ours = all.iter().filter(|stored| stored.text.contains("Моё!"));
    assert_eq!(ours.map(|stored| &stored.path).collect::<Vec<_>>(), [&desk.note()]);
}

#[test]
fn the_screen_and_a_command_that_write_at_once_lose_nothing() {
    const EACH: usize = 5;
    let desk = Desk::new();
    let before = desk.annotations().0.len();
    let mut terminal = open(&desk);
    terminal.press("nn");
    terminal.until_shown("2/");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for at in 0..EACH {
                desk.run(&["annotate", "reply", NOTE, "--text", &format!("ответ {at}")]);
            }
        });
        for at in 0..EACH {
            terminal.press("a");
            terminal.until_shown("Новое замечание");
            terminal.press("\r");
            terminal.until_shown("Статья: номер или тема");
            terminal.press("цензура\r");
            terminal.until_shown("Нормы        Конституция");
            terminal.press(&format!("\x1b[Z\x1b[Z\x1b[ZДовод номер {at}."));
            terminal.until_shown(&format!("Довод номер {at}."));
            terminal.press("\x13");
            terminal
                .until("the closed form", |screen| !screen.contents().contains("Новое замечание"));
        }
    });
    terminal.press("q");
    terminal.leave();
    let (all, problems) = desk.annotations();
    assert_eq!((all.len(), problems), (before + EACH, vec![]));
    assert_eq!(desk.replies().len(), EACH);
}
