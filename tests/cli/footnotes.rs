//! `--footnotes`: what editors added to a text is told apart from the law.

use crate::place::Place;
use serde_json::json;

const OLD: &str = "5-бап. Тізілім

1. Орган тізілім жүргізеді.

Ескерту. 5-бапқа өзгеріс енгізілді.

6-бап. Есеп

Орган есеп береді.

Ескерту. 6-бап жаңа редакцияда.
";

const NEW: &str = "5-бап. Тізілім

1. Орган тізілім жүргізеді.

Ескерту. 5-бапқа өзгерістер енгізілді.

6-бап. Есеп

Орган жылдық есеп береді.
";

fn place() -> Place {
    let place = Place::texts();
    place.write("old.kk.md", OLD);
    place.write("new.kk.md", NEW);
    place
}

#[test]
fn footnotes_are_listed_under_what_they_stand_in() {
    let expected = "\
5-бап · art_5__editorial_1
  Ескерту. 5-бапқа өзгеріс енгізілді.
6-бап · art_6__editorial_1
  Ескерту. 6-бап жаңа редакцияда.
";
    let place = place();
    place.run("show old.kk.md --lang kk --footnotes").gives(0, expected, "");
    let sixth = &expected[expected.find("6-бап").expect("it is listed")..];
    place.run("show old.kk.md --lang kk --footnotes --provision art_6").gives(0, sixth, "");
    let listed = place.run("show old.kk.md --lang kk --footnotes --format json").json();
    let provisions = listed["provisions"].as_array().expect("a list");
    assert_eq!(provisions.len(), 2);
    assert!(provisions.iter().all(|each| each["normative"] == false));
    assert_eq!(provisions[1]["parent"], "art_6");
}

#[test]
fn what_happened_to_footnotes_stands_below_the_law() {
    let expected = "\
old.kk.md → new.kk.md · қазақша

~ 6-бап — өзгертілді: тұжырым
6-бап. Есеп
Орган{+ жылдық+} есеп береді.

өзгертілді 1 · өзгеріссіз 4

Заңның бөлігі болып табылмайтын редакциялық ескертпелер

~ 5-баптың 1-редакциялық ескертпесі — өзгертілді
  Ескерту. 5-бапқа [-өзгеріс-]{+өзгерістер+} енгізілді.

− 6-баптың 1-редакциялық ескертпесі — алып тасталды
  Ескерту. 6-бап жаңа редакцияда.
";
    let line = "diff old.kk.md new.kk.md --lang kk --ui-lang kk";
    let place = place();
    place.run(&format!("{line} --footnotes")).gives(0, expected, "");
    let law = &expected[..expected.find("\nЗаңның").expect("it is told")];
    place.run(line).gives(0, law, "");
    let same = place.run("diff old.kk.md old.kk.md --lang kk --ui-lang kk --footnotes").out;
    assert!(same.ends_with("\nРедакциялық ескертпелер өзгерген жоқ.\n"), "{same}");
}

#[test]
fn programs_read_footnotes_apart_from_rows() {
    let line = "diff old.kk.md new.kk.md --lang kk --changed --format json";
    let place = place();
    assert!(place.run(line).json().get("footnotes").is_none());
    let compared = place.run(&format!("{line} --footnotes"));
    let compared = compared.json();
    assert_eq!(compared["rows"].as_array().map(Vec::len), Some(1));
    let gone = json!({
        "old": "art_6__editorial_1",
        "new": null,
        "change": "deleted",
        "edits": [{ "delete": "Ескерту. 6-бап жаңа редакцияда." }],
    });
    assert_eq!(compared["footnotes"][1], gone);
    assert_eq!(compared["footnotes"][0]["change"], "amended");
}
