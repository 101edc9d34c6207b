//! `fmt`: texts in their canonical form.

use crate::place::Place;

const LOOSE: &str = "# Закон двора\r\n\r\n**Статья 1. Кошки**\r\n1.Кошек\r\nкормят:\r\n1)утром;\r\n  2)  вечером.\r\n\r\n\r\nСноска. Статья 1 изменена.\r\n";
const FORMED: &str = "# Закон двора\n\n### Статья 1. Кошки\n\n1. Кошек кормят:\n\n1) утром;\n\n2) вечером.\n\n> Сноска. Статья 1 изменена.\n";

#[test]
fn a_file_is_rewritten_in_place() {
    let place = Place::empty();
    place.write("a.md", LOOSE);
    place.write("b.md", FORMED);
    place.run("fmt --check a.md b.md").gives(1, "a.md\n", "");
    assert_eq!(place.read("a.md"), LOOSE);
    place.run("fmt a.md b.md").gives(0, "a.md\n", "");
    assert_eq!(place.read("a.md"), FORMED);
    place.run("fmt --check a.md b.md").gives(0, "", "");
}

#[test]
fn the_standard_input_goes_to_the_standard_output() {
    let place = Place::empty();
    let formed = |line: &[&str]| {
        let output = place.program().args(line).write_stdin(LOOSE).output().expect("it runs");
        (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    assert_eq!(formed(&["fmt"]), (Some(0), FORMED.to_owned()));
    assert_eq!(formed(&["fmt", "-", "--lang", "ru"]), (Some(0), FORMED.to_owned()));
    assert_eq!(formed(&["fmt", "--check"]), (Some(1), "-\n".to_owned()));
}

#[test]
fn one_bad_file_does_not_stop_the_rest() {
    let place = Place::empty();
    place.write("a.md", LOOSE);
    let ran = place.run("fmt none.md a.md");
    assert_eq!((ran.status, ran.out.as_str()), (2, "a.md\n"));
    assert!(ran.err.contains("none.md"), "{}", ran.err);
    assert_eq!(place.read("a.md"), FORMED);
}

#[test]
fn a_mark_at_the_beginning_of_a_file_stays() {
    let place = Place::empty();
    place.write("a.md", "\u{feff}".to_owned() + LOOSE);
    place.run("fmt a.md").gives(0, "a.md\n", "");
    assert_eq!(place.read("a.md"), "\u{feff}".to_owned() + FORMED);
}

#[test]
fn annotations_of_the_bundled_texts_stay_where_they_are() {
    let place = Place::bundled();
    let told = |place: &Place| (place.run("check").status, place.run("annotate list child-rights"));
    let before = told(&place);
    let versions = ["2021-09-15", "2022-03-09", "2022-05-03"];
    for version in versions {
        for language in ["ru", "kk", "en"] {
            let name = format!("bills/child-rights/{version}/{language}.md");
            // Looser than it was, so that every passage moves.
            let loose = place.read(&name).replace("\n\n", "\n\n\n").replace(' ', "  ");
            place.write(&name, loose);
            place.run(&format!("fmt {name}")).gives(0, &format!("{name}\n"), "");
        }
    }
    assert_eq!(told(&place), before);
}
