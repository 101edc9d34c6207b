//! The official text of the Constitution beside the notes: `import`, `norms`,
//! `annotate`, `check`. The texts are our own and have only the numbers of the
//! editions.

use crate::place::Place;
use std::fmt::Write;
use tuzetu::constitution::paragraphs::last_paragraph;
use tuzetu::constitution::{Instrument, articles};

const FILE: &str = "annotations/child-rights/removal-24h-no-court.yaml";

/// A text with the articles and paragraphs of an edition, and words of our own.
pub(crate) fn constitution(instrument: Instrument) -> String {
    let mut text = String::from("# Конституция\n");
    for article in articles(instrument).iter().filter(|article| !article.is_repealed()) {
        let number = article.number;
        write!(text, "\n### Статья {number}\n\n").expect("a String takes any words");
        match last_paragraph(instrument, number).unwrap_or(1) {
            0 => text.push_str("Слова без номера.\n"),
            last => (1..=last).for_each(|paragraph| {
                let line = format!("{paragraph}. Слова пункта {paragraph} статьи {number}.\n");
                text.push_str(&line);
            }),
        }
    }
    text
}

fn with_text(instrument: Instrument) -> Place {
    let place = Place::bundled();
    place.write("text.md", constitution(instrument));
    let code = instrument.code();
    let line = format!("import text.md --constitution {code} --lang ru -q");
    place.run(&line).gives(0, &format!("annotations/constitution/{code}/ru.md\n"), "");
    place
}

#[test]
fn a_text_is_taken_where_it_reads_as_the_edition() {
    let place = Place::bundled();
    place.write("text.md", constitution(Instrument::Constitution2026));
    place.run("import text.md --constitution kz-2026 --lang ru").gives(
        0,
        "annotations/constitution/kz-2026/ru.md\n",
        "note: Constitution 2026: 96 of 96 articles found, 0 others; the count of paragraphs \
         agrees in 41 of 41\n",
    );
    place.write("other.md", constitution(Instrument::Constitution2026) + "\nСлово.\n");
    place.run("import other.md --constitution kz-2026 --lang ru").fails(
        "error: `annotations/constitution/kz-2026/ru.md`: this exists already\n\
         hint: the file that stands was not touched; `--force` replaces it\n",
    );
    let forced = place.run("import other.md --constitution kz-2026 --lang ru --force");
    assert_eq!(forced.status, 0, "{}", forced.err);
    assert_eq!(place.read("annotations/constitution/kz-2026/ru.md"), place.read("other.md"));
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn another_act_is_refused() {
    let place = Place::bundled();
    place.write("text.md", constitution(Instrument::Constitution2026));
    place.run("import text.md --constitution kz-1995 --lang ru").fails(
        "error: `text.md`: the text does not read as Constitution 1995: 95 of 101 articles found, \
         0 others; the count of paragraphs agrees in 10 of 39\n\
         hint: it reads as the other edition: `--constitution kz-2026`\n",
    );
    let bill = "bills/child-rights/2022-05-03/ru.md";
    let refused = place.run(&format!("import {bill} --constitution kz-1995 --lang ru"));
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
    assert!(refused.err.contains("of 101 articles found"), "{}", refused.err);
    let read = place.run(&format!("import {bill}"));
    assert_eq!((read.status, read.out), (0, place.read(bill)), "as a law it is read");
}

#[test]
fn the_words_stand_below_the_topic() {
    let place = with_text(Instrument::Constitution1995);
    let norms = place.run("norms kz-1995:20(2) --ui-lang ru");
    norms.gives(
        0,
        "kz-1995:20(2)  Слово и творчество, запрет цензуры, получение и распространение \
         информации, недопустимая пропаганда ↔ kz-2026:23\n    2. Слова пункта 2 статьи 20.\n",
        "",
    );
    let json = place.run("norms kz-1995:20 --format json").json();
    let words = json["norms"][0]["words"]["ru"].as_str().expect("words");
    assert!(words.starts_with("Статья 20") && words.ends_with("пункта 3 статьи 20."), "{words}");
    let in_force = &json["norms"][0]["in_force"];
    assert_eq!((&in_force["from"], &in_force["to"]), (&"1995-09-05".into(), &"2026-06-30".into()));
    assert_eq!(in_force["amended"].as_array().map(Vec::len), Some(7));
    let shown = place.run("annotate show removal-24h-no-court --ui-lang ru");
    assert!(shown.out.contains("    2. Слова пункта 2 статьи 20.\n"), "{}", shown.out);
    assert_eq!(shown.err, "");
}

#[test]
fn where_only_the_topic_is_known_this_is_said() {
    let place = with_text(Instrument::Constitution1995);
    let says = "note: Constitution 1995 is known only by its topics in English; `tuzetu import \
                FILE --constitution kz-1995 --lang en` adds the official text\n";
    assert_eq!(place.run("norms kz-1995:20").err, says);
    assert_eq!(place.run("annotate show removal-24h-no-court").err, says);
    assert_eq!(place.run("norms crc:16").err, "", "no text of a treaty is kept");
}

#[test]
fn what_the_text_has_not_is_a_finding() {
    let place = with_text(Instrument::Constitution1995);
    place.edit("annotations/constitution/kz-1995/ru.md", "2. Слова пункта 2 статьи 20.\n", "");
    let check = place.run("check");
    assert_eq!(check.status, 1);
    let says = "error: the official text that was added has no `kz-1995:20(2)`\n";
    assert!(check.out.contains(says), "{}", check.out);
}

#[test]
fn a_paragraph_that_is_not_there_is_refused_and_found() {
    let place = Place::bundled();
    add(&place, "kz-1995:20(4)").fails(
        "error: there is no paragraph `kz-1995:20(4)`; the last one of the article is 3\n\
         hint: `tuzetu norms` finds articles by number or topic\n",
    );
    add(&place, "kz-1995:32(1)").fails(
        "error: there is no paragraph `kz-1995:32(1)`: those of this article have no numbers\n\
         hint: `tuzetu norms` finds articles by number or topic\n",
    );
    place.edit(FILE, "kz-1995:20(2)", "kz-1995:20(4)");
    let check = place.run("check");
    assert_eq!(check.status, 1);
    assert!(check.out.contains("no paragraph `kz-1995:20(4)`; the last one"), "{}", check.out);
}

fn add(place: &Place, norm: &str) -> crate::place::Ran {
    place.run(&format!(
        "annotate add child-rights@2022-05-03 --lang ru --provision art_2 --severity low \
         --text x --norm {norm}"
    ))
}

#[test]
fn a_norm_of_the_other_edition_is_warned_of_with_its_like() {
    let place = with_text(Instrument::Constitution1995);
    let added = add(&place, "kz-2026:37");
    assert_eq!(added.status, 0);
    assert!(
        added.err.starts_with(
            "warning: `kz-2026:37` was not in force on the date of the version; Constitution 1995 \
         was\nhint: on the same subject: `kz-1995:31` Environment; liability for hiding dangers; \
         `kz-1995:38` Care for nature\n"
        ),
        "{}",
        added.err
    );
    let line = "check --ui-lang ru";
    let hint = "`kz-1995:38` Бережное отношение к природе – «Статья 38 Слова без номера.»";
    assert!(place.run(line).out.contains(hint), "{}", place.run(line).out);
}

#[test]
fn an_article_that_came_later_is_warned_of() {
    let place = Place::bundled();
    let added = add(&place, "kz-1995:83-1");
    assert_eq!(added.status, 0);
    assert!(
        added.err.starts_with(
            "warning: `kz-1995:83-1` was not yet in force on the date of the version: the article \
         was added on 2022-06-08\n"
        ),
        "{}",
        added.err
    );
}

#[test]
fn a_query_without_a_word_finds_nothing() {
    for query in ["жжжжж", "бб", ";;;", "бю."] {
        let ran = Place::empty().run(&format!("norms {query} --quiet"));
        assert_eq!((ran.status, ran.out.as_str()), (0, ""), "{query}");
    }
}
