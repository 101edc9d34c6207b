//! The mouse in what is open above the text.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, rows};
use tuzetu::compare::Sides;
use tuzetu::tui::action::Action;

/// Where words stand on the screen.
fn place(reader: &Reader, words: &str) -> (u16, u16) {
    let found = rows(&reader.desk.frame()).into_iter().enumerate().find_map(|(y, row)| {
        let at = row.find(words)?;
        Some((row[..at].chars().count(), y))
    });
    let (x, y) = found.unwrap_or_else(|| panic!("{words} in {}", reader.text()));
    (u16::try_from(x).expect("small"), u16::try_from(y).expect("small"))
}

/// Clicks words; gives the screen after it.
fn click(reader: &mut Reader, words: &str) -> String {
    let (column, line) = place(reader, words);
    reader.desk.act(Action::Click(column, line));
    reader.desk.act(Action::Release);
    reader.text()
}

/// The second click at the same place, soon after the first.
fn again(reader: &mut Reader, words: &str) -> String {
    let (column, line) = place(reader, words);
    reader.desk.act(Action::DoubleClick(column, line));
    reader.desk.act(Action::Release);
    reader.text()
}

fn wheel(reader: &mut Reader, lines: isize) -> String {
    reader.text();
    reader.desk.act(Action::Wheel { at: (60, 10), lines });
    reader.text()
}

#[test]
fn a_click_chooses_a_row_of_a_list_and_the_second_is_enter() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("v");
    let screen = click(&mut reader, "2021-09-15");
    assert!(screen.contains("› 2021-09-15"), "{screen}");
    let screen = again(&mut reader, "› 2021-09-15");
    assert!(screen.contains(" 2/2"), "{screen}");
    // A third click at once would be one too many for the list that is new there.
    reader.press("<esc>v");
    let screen = click(&mut reader, "› 2022-03-09");
    assert!(screen.contains(" 2/2"), "{screen}");
    let (column, line) = place(&reader, "› 20");
    reader.desk.act(Action::DoubleClick(column, line));
    assert!(reader.text().contains(" 2/2"), "{}", reader.text());
}

#[test]
fn a_click_outside_closes_nothing_and_chooses_nothing() {
    for keys in ["v", "?", "H", "P", "V", "C", "a", "L"] {
        let mut reader = Reader::new(RUSSIAN);
        let before = reader.press("nn").press(keys).text();
        for at in [(0, 0), (119, 39), (60, 38)] {
            reader.desk.act(Action::Click(at.0, at.1));
            reader.desk.act(Action::DoubleClick(at.0, at.1));
        }
        assert_eq!(reader.text(), before, "{keys}");
    }
}

#[test]
fn a_click_in_a_field_sets_the_cursor() {
    for (keys, typed) in [
        ("P", "цуцик"),
        ("v", "цуцик"),
        ("f", "цуцик"),
        ("F", "цуцик"),
        ("W", "цуцик"),
        ("A<enter>R", "цуцик"),
        ("a<tab><tab><tab><tab><tab><tab><tab><tab>", "цуцик"),
    ] {
        let mut reader = Reader::new(SMALL);
        let screen = reader.press("nn").press(keys).press(typed).text();
        assert!(screen.contains(typed), "{keys}: {screen}");
        let (column, line) = place(&reader, typed);
        reader.desk.act(Action::Click(column + 2, line));
        let screen = reader.press("Ж").text();
        assert!(screen.contains(&typed.replacen("цуц", "цуЖц", 1)), "{keys}: {screen}");
    }
}

#[test]
fn a_hint_that_is_clicked_is_its_key() {
    let mut reader = Reader::new(RUSSIAN);
    let by_key = Reader::new(RUSSIAN).press("n").text();
    assert_eq!(click(&mut reader, "n след. изменение"), by_key);
    // Soon after it, the second is another one.
    assert_eq!(again(&mut reader, "след. изменение"), Reader::new(RUSSIAN).press("nn").text());
    let opened = click(&mut reader, "v версии");
    assert!(opened.contains(" 1/2"), "{opened}");
    let closed = click(&mut reader, "Esc закрыть");
    assert!(!closed.contains(" 1/2"), "{closed}");
    // The second click on the way out is none on what stands there now.
    let (column, line) = place(&reader, "след. изменение");
    reader.press("v");
    click(&mut reader, "Esc закрыть");
    let before = reader.text();
    reader.desk.act(Action::DoubleClick(column, line));
    assert_eq!(reader.text(), before);
    // Nothing of the screen below is clicked through what is open.
    reader.press("P");
    let before = reader.text();
    reader.desk.act(Action::Click(60, 0));
    assert_eq!(reader.text(), before);
}

#[test]
fn the_hints_of_a_form_and_of_a_question_are_clicked() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna").press("<tab><tab><tab><tab><tab>Почему так");
    let screen = click(&mut reader, "Esc закрыть");
    assert!(screen.contains("Написанное не сохранено"), "{screen}");
    let screen = click(&mut reader, "Esc q");
    assert!(screen.contains("Новое замечание") && !screen.contains("не сохранено"), "{screen}");
}

#[test]
fn the_head_line_leads_to_versions_languages_and_annotations() {
    for (words, opens) in [("──▶", "Прежняя версия"), (" ru ", "Языки"), ("▲", "Все замечания")]
    {
        let mut reader = Reader::new(RUSSIAN);
        let (column, line) = place(&reader, words);
        reader.desk.act(Action::Click(column + u16::from(words.starts_with(' ')), line));
        assert!(reader.text().contains(opens), "{words}: {}", reader.text());
    }
}

#[test]
fn a_part_of_the_way_above_the_text_leads_there() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nnnnnnnnnnnnnnnnnnnn");
    let way = rows(&reader.desk.frame())[1].clone();
    assert!(way.contains(" › ст. 18-2 › "), "{way}");
    click(&mut reader, "ст. 18-2 › ");
    let there = rows(&reader.desk.frame())[1].clone();
    assert!(there.contains(" › ст. 18-2 ─"), "{there}");
    click(&mut reader, "ст. 1 › ");
    let there = rows(&reader.desk.frame())[1].clone();
    assert!(there.contains("╭ ст. 1 ─"), "{there}");
    let back = reader.press("<ctrl+o>").text();
    assert!(back.contains(" › ст. 18-2 ─"), "{back}");
}

#[test]
fn the_sign_of_a_branch_closes_and_opens_it() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("n");
    let open = reader.text();
    let (column, line) = place(&reader, "▾ ");
    reader.desk.act(Action::Click(column, line));
    let closed = reader.text();
    assert!(closed.lines().nth(line.into()).is_some_and(|row| row.contains('▸')), "{closed}");
    reader.desk.act(Action::Click(column, line));
    let again = reader.text();
    assert_eq!(open.matches('▾').count(), again.matches('▾').count(), "{again}");
}

#[test]
fn the_cursor_goes_along_with_the_button_held() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("v");
    let (column, line) = place(&reader, "2021-09-15");
    reader.desk.act(Action::Click(column, line));
    reader.desk.act(Action::Drag(column, line + 1));
    reader.desk.act(Action::Drag(column, line + 2));
    reader.desk.act(Action::Release);
    let screen = reader.text();
    assert!(screen.lines().nth(usize::from(line) + 2).is_some_and(|row| row.contains("› ")));
}

#[test]
fn below_a_line_to_type_in_the_wheel_turns_the_text() {
    for keys in ["f", "F", "W", "w"] {
        let mut reader = Reader::new(SMALL);
        let before = reader.press("nn").press(keys).text();
        assert_ne!(wheel(&mut reader, 3), before, "{keys}");
    }
}

#[test]
fn the_wheel_turns_what_is_open() {
    for (keys, lines) in [("?", 3), ("v", 3), ("H", 3), ("P", 3), ("V", -3), ("C", 3), ("a", 3)] {
        let mut reader = Reader::new(SMALL);
        let before = reader.press("nn").press(keys).text();
        let turned = wheel(&mut reader, lines);
        assert_ne!(turned, before, "{keys}");
        assert_ne!(wheel(&mut reader, -lines), turned, "{keys}");
    }
}

#[test]
fn a_check_is_chosen_and_then_set() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("H");
    let screen = click(&mut reader, "[ ] + добавлено");
    assert!(screen.contains("› [ ] + добавлено"), "{screen}");
    let screen = click(&mut reader, "[ ] + добавлено");
    assert!(screen.contains("› [x] + добавлено"), "{screen}");
}

#[test]
fn a_cell_of_the_matrix_is_chosen_and_then_opened() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.press("C").text();
    let (_, line) = place(&reader, "1995:");
    let column = u16::try_from(before.lines().nth(usize::from(line)).map_or(0, |head| {
        let at = head.rfind(':').expect("an article");
        head[..at].chars().count()
    }));
    let at = (column.expect("small"), line + 1);
    reader.desk.act(Action::Click(at.0, at.1));
    let chosen = reader.text();
    assert_ne!(chosen, before);
    reader.desk.act(Action::Click(at.0, at.1));
    let opened = reader.text();
    assert!(!opened.contains("Положения и статьи") && opened != chosen, "{opened}");
}

#[test]
fn a_version_of_the_timeline_and_a_line_of_the_palette_are_entered() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("V");
    let version = place(&reader, "2021-09-15");
    reader.desk.act(Action::Click(version.0, version.1));
    reader.desk.act(Action::DoubleClick(version.0, version.1));
    assert!(reader.text().lines().next().is_some_and(|head| head.contains("──▶ 2021-09-15")));
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Pположения против Конституции: таблица");
    click(&mut reader, "› ");
    assert!(reader.text().contains("Положения и статьи"), "{}", reader.text());
}

#[test]
fn a_field_of_the_form_is_chosen_and_its_list_opened() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna");
    let screen = click(&mut reader, "Обоснование");
    assert!(screen.contains("› Обоснование"), "{screen}");
    let screen = click(&mut reader, "Нормы");
    assert!(screen.contains("› Нормы"), "{screen}");
    let screen = click(&mut reader, "› Нормы");
    assert!(screen.contains("Статья: номер или тема"), "{screen}");
}

#[test]
fn the_help_names_the_way_out_of_it_and_no_hint_is_lost_before_that() {
    let mut reader = Reader::new(SMALL);
    let help = reader.press("?").text();
    let last = help.lines().last().expect("a line");
    assert!(last.contains(" Esc ") && last.contains("закрыть"), "{help}");
    for keys in ["v", "f", "w", "a", "H", "P", "V", "C", "F"] {
        for (columns, lines) in [(80, 24), (40, 24)] {
            let mut reader = Reader::new(SMALL);
            let screen = reader.press("nn").press(keys).resize(columns, lines).text();
            let below: Vec<_> = screen.lines().rev().take(2).collect();
            assert!(below.concat().contains("Esc"), "{keys} {columns}: {screen}");
        }
    }
}

#[test]
fn what_goes_on_beyond_a_window_is_seen_to() {
    let whole = Start { versions: Sides::new("2021-09-15", "2022-05-03"), ..SMALL };
    for (start, way, signs, without) in [
        (SMALL, "V", "↑", "↓"),
        (SMALL, "V<home>", "↓", "↑"),
        (SMALL, "nna<enter>", "↓", "↑"),
        (SMALL, "nna<enter><pgdn><pgdn>", "↑↓", ""),
        (SMALL, "P<pgdn><pgdn><pgdn>", "↑↓", ""),
        (Start { size: (60, 16), ..whole }, "C", "→", "←"),
        (Start { size: (60, 16), ..whole }, "Clllllllllllllll", "←", "→"),
        (Start { size: (60, 10), ..whole }, "C", "→↓", "↑"),
    ] {
        let text = Reader::new(start).press(way).text();
        // The hints have arrows too, and the cells of the matrix.
        let edge = |line: &str| {
            let ends = line.chars().next().into_iter().chain(line.chars().last());
            let is_edge = line.starts_with('╭') || line.starts_with('╰');
            if is_edge { line.to_owned() } else { ends.collect() }
        };
        let edges: String = text.lines().map(edge).collect();
        let has = |sign| edges.contains(sign);
        assert!(signs.chars().all(has) && !without.chars().any(has), "{way}: {text}");
    }
}

#[test]
fn on_the_smallest_screen_the_matrix_has_a_cell() {
    let whole = Start { versions: Sides::new("2021-09-15", "2022-05-03"), ..SMALL };
    let text = Reader::new(Start { size: (20, 8), ..whole }).press("C").text();
    assert!(text.contains("·→▆+") && text.contains("Конституция 1995"), "{text}");
}

#[test]
fn on_the_smallest_screen_a_window_has_all_of_it() {
    for (way, says) in [
        ("V", "2022-05-03"),
        ("A<enter>L", "2022-03-09"),
        ("A<enter>L<end>", "2022-05-03"),
        ("Wсрок<enter>", "2021-09-15"),
        ("H<down>", "добавл"),
    ] {
        let mut reader = Reader::new(Start { size: (20, 5), ..SMALL });
        let text = reader.press(way).text();
        let sign = text.lines().find(|line| line.contains('›'));
        assert!(sign.is_some() && text.starts_with('╭'), "{way}: {text}");
        assert!(text.replace(['│', '\n', ' '], "").contains(says), "{way}: {text}");
    }
}
