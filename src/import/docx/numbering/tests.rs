//! Lists as programs write them, and the numbers they print.

use super::{Counts, Item, Numbering};
use crate::import::docx::styles::Styles;
use crate::import::docx::xml::Xml;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

fn numbering(inner: &str) -> Numbering {
    let source = format!("<w:numbering {W}>{inner}</w:numbering>");
    Numbering::read(&mut Xml::new("numbering.xml", &source)).expect("it is XML")
}

fn level(at: usize, form: &str, text: &str, more: &str) -> String {
    format!(
        "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{form}\"/>{more}\
         <w:lvlText w:val=\"{text}\"/></w:lvl>"
    )
}

fn look(id: i64, levels: &str) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>")
}

fn list(id: i64, look: i64, more: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{look}\"/>{more}</w:num>")
}

/// The numbers of paragraphs of lists and levels, one after another.
fn numbers(numbering: &Numbering, items: &[(i64, usize)]) -> Vec<String> {
    let mut counts = Counts::default();
    let styles = Styles::default();
    let printed = |(list, level): &(i64, usize)| {
        let item = Item { list: *list, level: Some(*level), styles: &[] };
        let label = counts.next((numbering, &styles), &item);
        label.map_or("?".to_owned(), |label| label.printed)
    };
    items.iter().map(printed).collect()
}

#[test]
fn levels_count_within_one_another_and_begin_anew() {
    let levels = level(0, "upperRoman", "%1.", "")
        + &level(1, "decimal", "%1.%2)", "<w:isLgl/>")
        + &level(2, "russianLower", "%3)", "<w:suff w:val=\"nothing\"/>");
    let numbering = numbering(&(look(5, &levels) + &list(1, 5, "")));
    let items = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)];
    let printed = numbers(&numbering, &items);
    assert_eq!(printed, ["I. ", "1.1) ", "а)", "б)", "1.2) ", "а)", "II. ", "2.1) "]);
    assert_eq!(numbers(&numbering, &[(1, 1), (7, 0), (1, 8)]), ["1.1) ", "?", ""]);
}

#[test]
fn a_level_that_was_passed_over_has_begun() {
    let levels = level(0, "decimal", "%1.", "")
        + &level(1, "decimal", "%1.%2.", "")
        + &level(2, "lowerRoman", "(%3)", "");
    let numbering = numbering(&(look(5, &levels) + &list(1, 5, "")));
    let items = [(1, 1), (1, 0), (1, 2), (1, 1), (1, 0)];
    assert_eq!(numbers(&numbering, &items), ["1.1. ", "2. ", "(i) ", "2.2. ", "3. "]);
}

#[test]
fn a_level_may_never_begin_anew_or_only_after_the_first() {
    let levels = level(0, "decimal", "Глава %1.", "")
        + &level(1, "decimal", "Статья %2.", "<w:lvlRestart w:val=\"0\"/>")
        + &level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>");
    let numbering = numbering(&(look(0, &levels) + &list(1, 0, "")));
    let items = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)];
    let printed = numbers(&numbering, &items);
    let expected =
        ["Глава 1. ", "Статья 1. ", "1) ", "Статья 2. ", "2) ", "Глава 2. ", "Статья 3. ", "1) "];
    assert_eq!(printed, expected);
}

#[test]
fn lists_of_one_look_go_on_unless_they_have_a_start() {
    let start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>";
    let other = format!(
        "<w:lvlOverride w:ilvl=\"0\">{}</w:lvlOverride>",
        level(0, "lowerLetter", "(%1)", "")
    );
    let inner = look(0, &level(0, "decimal", "%1.", ""))
        + &list(1, 0, "")
        + &list(2, 0, "")
        + &list(3, 0, start)
        + &list(4, 0, &other);
    let items = [(1, 0), (2, 0), (3, 0), (3, 0), (1, 0), (3, 0), (4, 0)];
    let printed = numbers(&numbering(&inner), &items);
    assert_eq!(printed, ["1. ", "2. ", "4. ", "5. ", "6. ", "7. ", "(h) "]);
}

#[test]
fn a_style_names_the_list_and_its_level() {
    let level_of_style = level(1, "decimal", "%2-бап.", "<w:pStyle w:val=\"Bap\"/>");
    let inner = look(0, "<w:numStyleLink w:val=\"Zan\"/>")
        + &look(1, &level_of_style)
        + &list(1, 0, "")
        + &list(2, 1, "");
    let styles = format!(
        "<w:styles {W}><w:style w:type=\"numbering\" w:styleId=\"Zan\"><w:pPr><w:numPr>\
         <w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style></w:styles>"
    );
    let styles = Styles::read(&mut Xml::new("styles.xml", &styles)).expect("it is XML");
    let item = Item { list: 1, level: None, styles: &["Bap".to_owned()] };
    let label = Counts::default().next((&numbering(&inner), &styles), &item).expect("numbered");
    assert_eq!(label.printed, "1-бап. ");
}

#[test]
fn signs_and_strange_forms_are_told() {
    let levels = level(0, "bullet", "\u{f0b7}", "")
        + &level(1, "bullet", "-", "")
        + &level(2, "hebrew1", "%3.", "")
        + &level(3, "none", "", "");
    let numbering = numbering(&(look(0, &levels) + &list(1, 0, "")));
    let printed = numbers(&numbering, &[(1, 0), (1, 1), (1, 2), (1, 3)]);
    assert_eq!(printed, ["• ", "– ", "1. ", ""]);
    let item = Item { list: 1, level: Some(2), styles: &[] };
    let label = Counts::default().next((&numbering, &Styles::default()), &item);
    assert_eq!(label.and_then(|label| label.strange).as_deref(), Some("hebrew1"));
}
