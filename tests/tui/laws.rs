//! The laws beside the bill: the list, a law as amended, and the way between what changed in
//! it and the instruction.

use crate::reader::{RUSSIAN, Reader, SMALL, Start};
use std::fs;
use std::path::{Path, PathBuf};
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;

const KAZAKH: Start =
    Start { interface: Language::Kazakh, languages: &[Language::Kazakh], ..RUSSIAN };
const ENGLISH: Start =
    Start { interface: Language::English, languages: &[Language::English], ..RUSSIAN };

/// Where the law on informatization stands in a workspace.
fn folder(workspace: &Path) -> PathBuf {
    workspace.join("bills/child-rights/laws/informatization")
}

/// A reader of the bundled bill with its law in some languages alone; without any there is
/// no law.
fn reader_of(start: Start, languages: &[Language]) -> Reader {
    let reader = Reader::new(start);
    let law = folder(reader.folder.path());
    for language in Language::ALL.iter().filter(|each| !languages.contains(each)) {
        fs::remove_file(law.join(format!("{language}.md"))).expect("removed");
    }
    reader
}

fn reader(start: Start) -> Reader {
    Reader::new(start)
}

/// The same with a law that has nothing of what one instruction is to change.
fn reader_with_less() -> Reader {
    let reader = reader(RUSSIAN);
    let file = folder(reader.folder.path()).join("ru.md");
    let text = fs::read_to_string(&file).expect("read");
    let text = text.replace("7. Собственник интернет-ресурса соблюдает права детей.\n\n", "");
    fs::write(&file, text).expect("written");
    reader
}

/// The way that stands above the text.
fn way(text: &str) -> &str {
    let above = text.lines().find(|line| line.contains('╭')).unwrap_or_default();
    above.split('╭').nth(2).unwrap_or_default()
}

/// The words of the pane at the right, one line.
fn pane(text: &str) -> String {
    let lines = text.lines().skip(2).filter_map(|line| line.rsplit("││").next());
    let words: Vec<_> = lines.map(|line| line.trim_end_matches('│').trim()).collect();
    words.join(" ")
}

#[test]
fn the_laws_are_listed_with_what_became_of_the_instructions() {
    for (start, title, counts) in [
        (RUSSIAN, "Об информатизации", "внесено поправок: 4, не внесено: 0"),
        (KAZAKH, "Ақпараттандыру туралы", "енгізілген түзетулер: 4, енгізілмегені: 0"),
        (ENGLISH, "On informatization", "carried out: 4, not carried out: 0"),
    ] {
        let text = reader(start).press("Z").text();
        assert!(text.contains(title) && text.contains(counts), "{text}");
        let typed = reader(start).press("Zinformatization").text();
        assert!(typed.contains(counts), "{typed}");
    }
    let shown = reader(RUSSIAN).press("Z").text();
    assert_eq!(reader(RUSSIAN).press("Я").text(), shown);
}

#[test]
fn a_bill_without_laws_says_where_to_put_one() {
    for (start, says) in [
        (RUSSIAN, "законов нет: положите действующий закон в `bills/child-rights/laws/NAME/ru.md`"),
        (KAZAKH, "файлына салыңыз"),
        (ENGLISH, "put the law in force into `bills/child-rights/laws/NAME/en.md`"),
    ] {
        let text = reader_of(start, &[]).press("Z").text();
        assert!(text.contains(says), "{text}");
    }
}

#[test]
fn a_law_is_shown_as_amended_with_the_instruction_of_each_change() {
    let start = Start { has_colors: false, ..RUSSIAN };
    insta::assert_snapshot!(reader(start).press("Z<enter>").press("nnn").screen());
    insta::assert_snapshot!(reader(KAZAKH).press("Z<enter>G").press("p").screen());
    insta::assert_snapshot!(reader(SMALL).press("Z<enter>f37<esc>pp").screen());
}

#[test]
fn a_change_leads_to_its_instruction_and_back() {
    let mut reader = reader(RUSSIAN);
    let law = reader.press("Z<enter>").press("fродителей<enter>").text();
    assert!(pane(&law).contains("подпункт 3) пункта 11 статьи 1"), "{law}");
    assert!(pane(&law).contains("заменить «детей» на «ребенка, его родителей»"), "{law}");
    let bill = reader.press("E").text();
    assert!(way(&bill).contains("11. › 3)"), "{bill}");
    assert!(bill.contains("2022-03-09 второе чтение ──▶ 2022-05-03"), "{bill}");
    let back = reader.press("<back>").text();
    assert_eq!(way(&back), way(&law));
    assert!(back.contains("действующий ──▶ с поправками 2022-05-03"), "{back}");
    assert_eq!(way(&reader.press("<ctrl+n>").text()), way(&bill));
}

#[test]
fn an_instruction_leads_to_what_it_changes_in_the_law_and_back() {
    let mut reader = reader(KAZAKH);
    reader.press("<ctrl+g>").press("18-2(5)<enter>");
    let bill = reader.press("").text();
    let law = reader.press("E").text();
    assert!(law.contains("Ақпараттандыру туралы"), "{law}");
    assert!(way(&law).contains("18-2"), "{law}");
    assert_eq!(way(&reader.press("<back>").text()), way(&bill));
    assert_eq!(way(&reader.press("У").text()), way(&law), "on another layout");
}

#[test]
fn where_no_instruction_is_that_is_said() {
    let none = reader(RUSSIAN).press("nE").text();
    assert!(none.contains("Здесь нет поправки к закону рядом с законопроектом"), "{none}");
    let none = reader(RUSSIAN).press("Z<enter>").press("E").text();
    assert!(none.contains("Здесь поправки ничего не меняют"), "{none}");
}

#[test]
fn what_was_not_carried_out_is_listed_with_the_reason_and_leads_to_the_bill() {
    let mut reader = reader_with_less();
    let list = reader.press("Z").text();
    assert!(list.contains("внесено поправок: 3, не внесено: 1"), "{list}");
    let law = reader.press("<enter>").text();
    assert!(pane(&law).contains("Не внесено: 1 (U)"), "{law}");
    let undone = reader.press("U").text();
    assert!(undone.contains("Не внесено в закон: 1"), "{undone}");
    assert!(undone.contains("такого места в законе нет"), "{undone}");
    let english = reader.press("<f9>").text();
    assert!(english.contains("Not carried out on the law: 1"), "{english}");
    reader.press("<f9><f9>");
    let bill = reader.press("<enter>").text();
    assert!(way(&bill).contains("11. › 3)"), "{bill}");
    let why = reader.press("E").text();
    assert!(why.contains("Не внесено в закон «Об информатизации»: "), "{why}");
    assert!(way(&why).contains("11. › 3)"), "{why}");
    let none = Reader::new(RUSSIAN).press("U").text();
    assert!(none.contains("Сначала откройте закон: Z"), "{none}");
}

#[test]
fn the_law_is_closed_where_the_bill_was_left() {
    let mut reader = reader(RUSSIAN);
    let bill = reader.press("nnnnn").text();
    reader.press("Z<enter>").press("nfказахстан<enter>");
    let searched = reader.press("<esc>").text();
    assert!(searched.contains("действующий"), "{searched}");
    let closed = reader.press("<esc>").text();
    assert_eq!(way(&closed), way(&bill));
    assert!(closed.contains("▲8"), "{closed}");
}

#[test]
fn what_is_of_the_bill_does_nothing_in_a_law() {
    let mut reader = reader(RUSSIAN);
    reader.press("Z<enter>").press("n");
    for key in ["a", "A", "C", "L", "V", "B", "W", "F", "w", "D", "u", "y", "<ctrl+b>"] {
        let text = reader.press(key).text();
        assert!(text.contains("Это относится к законопроекту; Esc закроет закон"), "{key}: {text}");
    }
}

#[test]
fn other_versions_and_languages_are_chosen_in_a_law() {
    let mut reader = reader(RUSSIAN);
    reader.press("Z<enter>");
    let other = reader.press("v<up><enter>").press("2022-03<enter>").text();
    assert!(other.contains("действующий ──▶ с поправками 2022-03-09 второе чтение"), "{other}");
    let both = reader.press("lru,kk<enter>").text();
    assert!(both.contains("Статья 18-2") || both.contains("47) объект"), "{both}");
    assert!(both.contains("ru kk"), "{both}");
}

#[test]
fn a_law_of_one_language_leaves_the_bill_in_all_of_its_own() {
    let start = Start { languages: &[Language::Kazakh, Language::Russian], ..RUSSIAN };
    let mut reader = reader_of(start, &[Language::Russian]);
    assert!(reader.text().contains("kk ru"));
    let law = reader.press("Z<enter>").text();
    assert!(law.contains("Об информатизации") && !law.contains("kk ru"), "{law}");
    let bill = reader.press("nE").text();
    assert!(bill.contains("kk ru"), "{bill}");
    let law = reader.press("<back><esc>").text();
    assert!(law.contains("kk ru"), "{law}");
}

#[test]
fn a_law_that_others_change_is_shown_anew() {
    let mut reader = reader(RUSSIAN);
    reader.press("Z<enter>").press("fкруглосуточно<enter>");
    let file = folder(reader.folder.path()).join("ru.md");
    let text = fs::read_to_string(&file).expect("read");
    fs::write(&file, text.replace("круглосуточно", "в рабочие дни")).expect("written");
    reader.desk.act(Action::Stirred);
    let text = reader.text();
    assert!(text.contains("в рабочие дни") && text.contains("действующий"), "{text}");
}
