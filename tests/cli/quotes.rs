//! `--quote` takes whole words of one place: what stands in several is told, each
//! place by its number.

use crate::place::Place;

const BILL: &str = "format: 1\nid: t\nkind: law\ntitle: {ru: З}\nversions:\n  - {id: v1, date: 2022-01-10, stage: introduced, texts: {ru: v1/ru.md}}\n  - {id: v2, date: 2022-02-10, stage: adopted, texts: {ru: v2/ru.md}}\n";

const TEXT: &str = "Статья 1. Надзор\n\n1. Государственный орган обращается в суд, и суд решает в течение 24 часов.\n\n2. Сведения государственного органа хранятся.\n";

fn place() -> Place {
    let place = Place::empty();
    place.write("bills/t/bill.yaml", BILL);
    place.write("bills/t/v1/ru.md", TEXT);
    place.write("bills/t/v2/ru.md", TEXT);
    place
}

fn add(at: &str) -> String {
    format!(
        "annotate add t@v1 --lang ru --provision {at} --norm kz-1995:20(2) --severity low \
         --text Нельзя --author z"
    )
}

#[test]
fn words_within_other_words_are_not_quoted() {
    let place = place();
    place.run(&format!("{} --quote суд", add("art_1__para_2"))).fails(
        "error: in `art_1__para_2` these words stand only as parts of other words: «государственного»\n\
         hint: quote whole words, as they stand in the text\n",
    );
    let ran = place.run(&format!("{} --quote в", add("art_1__para_2")));
    assert_eq!(ran.status, 2, "{}", ran.all());
    // A number is not quoted out of another number or label.
    let ran = place.run(&format!("{} --quote \"в течение 2\"", add("art_1__para_1")));
    assert_eq!(ran.status, 2, "{}", ran.all());
    let ran = place.run(&format!("{} --quote \"в течение 24 часов.\"", add("art_1__para_1")));
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.all());
}

#[test]
fn of_several_places_one_is_named() {
    let place = place();
    let line = format!("{} --quote суд", add("art_1__para_1"));
    place.run(&line).fails(
        "error: these words stand in `art_1__para_1` in several places (2): \
         1 «…ударственный орган обращается в [суд], и суд решает в течение 24 часо…», \
         2 «…енный орган обращается в суд, и [суд] решает в течение 24 часов.…»\n\
         hint: quote more of the words around the place that is meant, or give its number: `--occurrence N`\n",
    );
    assert_eq!(place.run(&format!("{line} --occurrence 3")).status, 2);
    assert_eq!(place.run(&format!("{line} --occurrence 0")).status, 2);
    let ran = place.run(&format!("{line} --occurrence 2"));
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let id = ran.out.lines().next().expect("an id");
    let file = format!("annotations/t/{id}.yaml");
    assert!(place.read(&file).contains("suffix: \" решает в течение 24 часов.\""));
    // The same where it is put on other words.
    let carry = format!("annotate carry {id} --to v2 --yes --provision art_1__para_1 --quote суд");
    assert_eq!(place.run(&carry).status, 2);
    assert_eq!(place.run(&format!("{carry} --occurrence 1")).status, 0);
    let home = carry.replace("--to v2", "--to v1");
    assert_eq!(place.run(&home).status, 2);
    assert_eq!(place.run(&format!("{home} --occurrence 1")).status, 0);
    assert!(place.read(&file).contains("exact: \"суд\"\n    prefix: \"ударственный орган"));
}

#[test]
fn why_a_place_is_confirmed_is_kept() {
    let place = place();
    let line = format!("{} --quote \"24 часов\"", add("art_1__para_1"));
    let ran = place.run(&line);
    let id = ran.out.lines().next().expect("an id");
    let file = format!("annotations/t/{id}.yaml");
    let carry = format!("annotate carry {id} --to v2 --yes --author z");
    assert_eq!(place.run(&format!("{carry} --why \"Тот же срок\"")).status, 0);
    assert!(place.read(&file).contains("why: \"Тот же срок\"}}"), "{}", place.read(&file));
    assert!(place.run(&format!("annotate show {id}")).out.contains("«24 часов»: Тот же срок\n"));
    let json = place.run(&format!("annotate show {id} --format json")).json();
    assert_eq!(json["placements"][0]["why"], "Тот же срок");
    // That the words are gone takes the place of it, and leaves no empty fields.
    let both = place.run(&format!("{carry} --gone --quote Срок"));
    assert_eq!((both.status, both.err.contains("--quote")), (2, true), "{}", both.err);
    let gone = place.run(&format!("{carry} --gone --why \"Срок иной\""));
    assert_eq!((gone.status, gone.err.as_str()), (0, ""));
    let text = place.read(&file);
    let entry = text.lines().find(|line| line.contains("how: orphaned")).expect("it is there");
    assert!(!text.contains("\"\""), "{text}");
    assert!(entry.starts_with("  - {version: \"v2\", language: ru, how: orphaned, confirmed: {"));
    let history = text.lines().find(|line| line.contains("did: replaced")).expect("there");
    assert!(history.contains("why: \"Тот же срок\"}}, why: \"Срок иной\"}"), "{history}");
    // The provision stands, and the life says no more than the person did.
    let told = place.run("annotate list t --life").out;
    assert!(told.contains("○ v2 adopted: the provision is there, these words are not"), "{told}");
    assert!(told.contains("resolved by v2? the words are gone"), "{told}");
    assert_eq!(place.run("check -q").status, 0);
}
