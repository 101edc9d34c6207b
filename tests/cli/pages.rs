//! `export explainer`, `export site`, and annotations as tables.

use crate::place::Place;
use std::fs;

#[test]
fn an_explainer_is_one_file_and_says_every_word_in_its_language() {
    let place = Place::bundled();
    let ran = place.run("export explainer child-rights --from 1 --lang kk,ru,en -o e.html");
    ran.gives(0, "e.html\n", "");
    let page = place.read("e.html");
    for lacking in ["[explain", "[site", "[stage", "[severity", "http-equiv=\"refresh\""] {
        assert!(!page.contains(lacking), "{lacking}");
    }
    assert_eq!(page.matches("<script").count(), 1);
    for word in ["src=", "<link", "@import", "url("] {
        assert!(!page.contains(word), "{word}: nothing is fetched");
    }
    for says in
        ["<html lang=\"kk\">", "default-src &#39;none&#39;", "id=\"note.removal-24h-no-court\""]
    {
        assert!(page.contains(says), "{says}");
    }
    assert!(page.contains("id=\"ru.note.removal-24h-no-court\""));
}

#[test]
fn an_explainer_says_first_what_weighs_most_and_which_version_is_no_law() {
    let place = Place::bundled();
    let text = place.run("export explainer child-rights --from 1 --lang en --format markdown");
    assert_eq!((text.status, text.err.as_str()), (0, ""));
    let at = |words: &str| text.out.find(words).unwrap_or_else(|| panic!("no {words:?}"));
    let order = [
        "This is no official text",
        "no: an earlier version",
        "no: a reconstruction",
        "### Duty or power",
        "### Time limit",
        "### Wording",
        "### Editorial",
        "### Constitution 1995, Art. 20",
        "#### Reasoning",
        "## Sources",
    ];
    let places: Vec<_> = order.iter().map(|words| at(words)).collect();
    assert!(
        places.is_sorted_by(|one, two| one < two || *two == at("#### Reasoning")),
        "{places:?}"
    );
    assert!(text.out.contains("Time limit: “"), "a claim shows the words");
    assert!(text.out.contains("In defence of the provision"));
}

#[test]
fn what_is_not_for_others_is_not_told() {
    let place = Place::bundled();
    let file = "annotations/child-rights/user-counter-privacy.yaml";
    let told = |place: &Place| {
        let page = place.run("export explainer child-rights --lang en --format html");
        assert_eq!(page.status, 0, "{}", page.err);
        page.out.contains("user-counter-privacy")
    };
    assert!(told(&place));
    for status in ["draft", "withdrawn", "rejected"] {
        let text = place.read(file);
        let line = text.lines().find(|line| line.starts_with("status:")).expect("a status");
        place.write(file, text.replacen(line, &format!("status: {status}"), 1));
        assert!(!told(&place), "{status}");
    }
}

#[test]
fn an_explainer_has_its_forms_and_no_other() {
    let place = Place::bundled();
    let refused = place.run("export explainer child-rights --format csv");
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
    place.run("export explainer child-rights -o e.docx").gives(0, "e.docx\n", "");
    assert!(fs::read(place.path("e.docx")).expect("written").starts_with(b"PK"));
    let before = place.read("bills/child-rights/bill.yaml");
    let own =
        place.run("export explainer child-rights --format html -o bills/child-rights/bill.yaml");
    assert_eq!(own.status, 2);
    assert_eq!(place.read("bills/child-rights/bill.yaml"), before);
}

#[test]
fn a_site_is_the_same_whenever_it_is_made() {
    let place = Place::bundled();
    let make =
        || place.run("export site -o public --lang ru,kk").gives(0, "public/index.html\n", "");
    make();
    let pages = ["index.html", "search.html", "constitution.html", "bills/child-rights/index.html"];
    let read = || pages.map(|page| place.read(&format!("public/{page}")));
    let before = read();
    make();
    assert_eq!(read(), before);
    for page in &before {
        assert!(!page.contains("[site") && !page.contains("[explain"), "a word is lacking");
    }
    // A script with the words of each language: data that the page of the search takes in.
    for language in ["ru", "kk"] {
        let script = place.read(&format!("public/bills/child-rights/words.{language}.js"));
        let data = script.strip_prefix("words(").and_then(|it| it.strip_suffix(");\n"));
        let data: serde_json::Value = serde_json::from_str(data.expect("a call")).expect("JSON");
        assert_eq!(data["l"], language);
        assert!(data["e"].as_array().is_some_and(|entries| entries.len() > 50), "{script}");
        assert!(before[1].contains(&format!("bills/child-rights/words.{language}.js")));
    }
    assert!(!before[1].contains("кибербуллинг"), "no words lie in the page");
    assert!(place.path("public/bills/child-rights/2022-05-03.kk.html").is_file());
    assert!(!place.path("public/bills/child-rights/2022-05-03.en.html").exists());
    let names = fs::read_dir(place.path(""))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.collect();
    names.sort();
    assert_eq!(names, ["annotations", "bills", "public"]);
}

#[test]
fn a_site_is_written_over_nothing_of_others() {
    let place = Place::bundled();
    place.write("public/letter.txt", "1");
    let refused = place.run("export site -o public");
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
    assert!(refused.err.contains("this command did not make it"), "{}", refused.err);
    assert_eq!(place.read("public/letter.txt"), "1");
    for folder in [".", "bills", "bills/child-rights", "annotations/new"] {
        let refused = place.run(&format!("export site --force -o {folder}"));
        assert_eq!(refused.status, 2, "{folder}");
        assert!(refused.err.contains("it is not replaced"), "{folder}: {}", refused.err);
    }
    assert!(place.path("bills/child-rights/bill.yaml").is_file());
    assert_eq!(place.run("export site --force -o public").status, 0);
    assert!(!place.path("public/letter.txt").exists());
}

#[test]
fn a_workspace_with_a_broken_bill_and_one_version_has_a_site_all_the_same() {
    let place = Place::bundled();
    place.write("bills/one/v1/ru.md", "# Закон\n\nСтатья 1. Срок\n\n1. Срок – 48 часов.\n");
    let bill = "format: 1\nid: one\ntitle: {ru: \"Один\"}\nversions:\n  - id: v1\n    stage: draft\n    texts: {ru: v1/ru.md}\n";
    place.write("bills/one/bill.yaml", bill);
    place.write("bills/broken/bill.yaml", "format: [");
    let ran = place.run("export site -o public --lang ru");
    assert!(ran.err.contains("bills/broken/bill.yaml"), "{}", ran.err);
    assert!(place.read("public/bills/one/index.html").contains("v1.ru.html"));
    assert!(place.read("public/index.html").contains("Один"));
}

#[test]
fn annotations_are_a_table_in_which_nothing_is_reckoned() {
    let place = Place::bundled();
    let file = "annotations/child-rights/user-counter-privacy.yaml";
    let text = place.read(file);
    let line = text.lines().find(|line| line.starts_with("    en:")).expect("a title");
    place.write(file, text.replacen(line, "    en: \"=HYPERLINK(1)\"", 1));
    let csv = place.run("export annotations child-rights --format csv");
    assert_eq!((csv.status, csv.err.as_str()), (0, ""));
    assert!(csv.out.starts_with("\u{feff}Id,Version,Language,Address,"), "{}", &csv.out[..90]);
    assert!(csv.out.contains("'=HYPERLINK(1)"));
    assert!(csv.out.contains(",Three-part test,"), "{}", &csv.out[..400]);
    for said in ["editors’ inference", "platforms; removal; court", "editorial board"] {
        assert!(csv.out.contains(said), "{said}");
    }
    assert!(!csv.out.contains(",=HYPERLINK"));
    assert!(csv.out.contains("words gone") || csv.out.contains("gone"), "the fate is told");
    place.run("export annotations child-rights -o a.xlsx").gives(0, "a.xlsx\n", "");
    assert!(fs::read(place.path("a.xlsx")).expect("written").starts_with(b"PK"));
    let text = place.run("export annotations child-rights --format markdown");
    assert!(text.out.contains("**Norms:** Constitution 1995, Art. "), "{}", &text.out[..900]);
}

/// What is kept as a number only is gone.
#[test]
fn an_explainer_counts_and_lists_what_is_repealed_with_its_number_kept() {
    let place = Place::empty();
    let law = "# Закон\n\nСтатья 1. Срок\n\n1. Срок – 48 часов.\n\n";
    place.write("bills/one/v1/ru.md", format!("{law}2. Оператор обязан хранить сведения.\n"));
    place.write("bills/one/v2/ru.md", format!("{law}2. Исключен.\n"));
    let version = |id| format!("  - {{id: {id}, stage: draft, texts: {{ru: {id}/ru.md}}}}\n");
    let bill = "format: 1\nid: one\ntitle: {ru: \"Один\"}\nversions:\n";
    place.write("bills/one/bill.yaml", [bill, &version("v1"), &version("v2")].concat());
    let text = place.run("export explainer one --lang ru --format markdown").all();
    assert!(text.contains("сключено 1 · без изменений"), "{text}");
    let (_, listed) = text.split_once("Что исключено целиком").expect("a list");
    let (listed, _) = listed.split_once("\n## ").expect("more follows");
    assert!(listed.contains("Оператор обязан хранить сведения."), "{listed}");
}

#[test]
fn an_explainer_cites_and_shows_no_trails_of_the_screen() {
    let place = Place::bundled();
    for language in ["ru", "kk", "en"] {
        let line = format!("export explainer child-rights --from 1 --lang {language}");
        let text = place.run(&format!("{line} --format markdown")).out;
        assert!(!text.contains(" › "), "{text}");
        let page = place.run(&format!("{line} --format html")).out;
        assert!(!page.contains(" › "), "a page of {language}");
    }
    let text = place.run("export explainer child-rights --lang ru --format markdown").out;
    let moved = "перенесено из: пункт 4 статьи 18-2 Закона «Об информатизации»";
    assert!(text.contains(moved), "{text}");
}

#[test]
fn an_address_in_markdown_is_a_link_to_itself() {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let place = Place::bundled();
    let bill = place.read("bills/child-rights/bill.yaml");
    let addresses = bill.lines().filter_map(|line| line.trim().strip_prefix("url: "));
    let addresses: Vec<_> = addresses.map(|url| url.trim_matches('"')).collect();
    assert!(addresses.iter().any(|url| url.contains('_')), "one that Markdown might read");
    let text = place.run("export explainer child-rights --lang ru --format markdown").out;
    let links = Parser::new_ext(&text, Options::ENABLE_TABLES);
    let links = links.filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    let links: Vec<_> = links.collect();
    for address in addresses {
        assert!(links.iter().any(|link| link == address), "{address}: {links:?}");
    }
    assert!(text.contains("мажилис одобрил"), "titles are in the language of the document");
}
