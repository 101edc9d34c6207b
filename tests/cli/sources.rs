//! The page that a text was read from, kept beside it: by `import`, by `version add`, and
//! where explainers and programs find it again.

use crate::place::Place;
use std::ops::Add;

const PAGE: &str = r#"<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8">
<link rel="canonical" href="https://portal.kz/rus/docs/K1"></head><body><nav><a href="/">Портал</a></nav>
<div id="text"><h1>О дворовых кошках Республики</h1>
<p><a name="z1"></a><b>Статья 1. Цель</b></p>
<p id="z2">1. Кошка двора кормится собранием в течение 24 часов.</p>
<p id="z 3">2. Собака двора кормится собранием отдельно.</p>
<p><a name="z4"></a>Статья 2. Порядок</p><p>1. Прочее решает собрание двора.</p>
</div></body></html>"#;

const KEPT: &str = "format: 1
page: \"https://portal.kz/rus/docs/K1\"
anchors:
  \"art_1\": \"z1\"
  \"art_1__para_1\": \"z2\"
  \"art_2\": \"z4\"
  \"title\": \"text\"
";

const ADD: &str =
    "version add child-rights 2026-01-01 --stage draft --date 2026-01-01 --lang ru -q";

fn place() -> Place {
    let place = Place::bundled();
    place.write("page.html", PAGE);
    place
}

#[test]
fn a_page_keeps_its_address_and_its_anchors() {
    let place = place();
    place.run("import page.html -o ru.md -q").gives(0, "ru.md\nru.sources.yaml\n", "");
    assert_eq!(place.read("ru.sources.yaml"), KEPT);
    place.run("import page.html -o ru.md -q").fails(
        "error: `ru.md`: this exists already\n\
         hint: the file that stands was not touched; `--force` replaces it\n",
    );
    let other = "import page.html -o ru.md -q --force --source https://other.kz/a";
    place.run(other).gives(0, "ru.md\nru.sources.yaml\n", "");
    let kept = KEPT.replace("portal.kz/rus/docs/K1", "other.kz/a");
    assert_eq!(place.read("ru.sources.yaml"), kept);
    place.run("import page.html --source javascript:alert(1)").fails(
        "error: `javascript:alert(1)` is no value of `--source`\nhint: there are: `https://…`\n",
    );
}

#[test]
fn where_nothing_is_known_nothing_is_kept() {
    let place = place();
    place.write("bare.html", "<p>Статья 1. Цель</p><p>1. Кошка двора кормится собранием.</p>");
    place.run("import bare.html -o bare.md -q").gives(0, "bare.md\n", "");
    assert!(!place.path("bare.sources.yaml").exists());
    place.write("bare.sources.yaml", KEPT);
    place.run("import bare.html -o bare.md -q --force").gives(
        0,
        "bare.md\nbare.sources.yaml\n",
        "",
    );
    assert_eq!(place.read("bare.sources.yaml"), "format: 1\n");
}

#[test]
fn a_version_knows_where_its_provisions_are_read() {
    let place = place();
    let file = "bills/child-rights/2026-01-01/ru.sources.yaml";
    place.run(&format!("{ADD} page.html")).gives(
        0,
        "text bills/child-rights/2026-01-01/ru.md\n",
        "",
    );
    assert_eq!(place.read(file), KEPT);
    let show = "show child-rights@2026-01-01 --lang ru --format json -q";
    let json = place.run(show).json();
    let provisions = json["provisions"].as_array().expect("a list");
    let source = |eid: &str| {
        let one = provisions.iter().find(|each| each["eid"] == eid).expect(eid);
        one["source"].as_str().expect("a link").to_owned()
    };
    let page = "https://portal.kz/rus/docs/K1";
    assert_eq!(source("art_1__para_1"), format!("{page}#z2"));
    assert_eq!(source("art_1__para_2"), format!("{page}#z1"));
    let none = place.run("show child-rights@2022-05-03 --lang ru --format json -q").json();
    assert!(none["provisions"][0]["source"].is_null());
    place.edit(file, "https://", "gopher://");
    let ran = place.run("check -q");
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("ru.sources.yaml:2:7"), "{}", ran.out);
}

#[test]
fn what_was_imported_takes_its_page_along() {
    let place = place();
    assert_eq!(place.run("import page.html -o ru.md -q").status, 0);
    assert_eq!(place.run(&format!("{ADD} ru.md")).status, 0);
    assert_eq!(place.read("bills/child-rights/2026-01-01/ru.sources.yaml"), KEPT);
    let again = place.run(&format!("{ADD} ru.md"));
    assert_eq!(again.status, 2);
    assert!(again.err.contains("2026-01-01/ru.md"), "{}", again.err);
}

#[test]
fn an_explainer_leads_to_the_page_that_it_cites() {
    let place = place();
    assert_eq!(place.run(&format!("{ADD} page.html")).status, 0);
    place.write("page.html", PAGE.replace("24 часов", "48 часов").replace("docs/K1", "docs/K2"));
    assert_eq!(place.run(&ADD.replace("2026-01-01", "2026-02-01").add(" page.html")).status, 0);
    let told = |file: &str| {
        let ran = place
            .run(&format!("export explainer child-rights --lang ru --ui-lang ru -q -o {file}"));
        assert_eq!(ran.status, 0, "{}", ran.err);
    };
    told("out.html");
    told("out.md");
    told("out.docx");
    let link = "<a href=\"https://portal.kz/rus/docs/K2#z2\" rel=\"noreferrer\">источник</a>";
    let page = place.read("out.html");
    assert!(page.contains(link), "{page}");
    let paper = place.read("out.md");
    let link = "Источник: <https://portal.kz/rus/docs/K2#z2>";
    assert!(paper.contains(link), "{paper}");
    let back = place.run("import out.docx --lang ru -q").out;
    assert!(back.contains("Источник: https://portal.kz/rus/docs/K2#z2"), "{back}");
}
