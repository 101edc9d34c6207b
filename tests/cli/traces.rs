//! Which version said that: claims of newspapers held against the bundled bill.

use crate::place::Place;
use std::fs;

#[test]
fn what_a_newspaper_said_of_the_law_is_traced_in_english() {
    let line = r#"trace "local offices headed by a Kazakh national, 100,000 users, 24 hours" --ui-lang en"#;
    insta::assert_snapshot!(Place::bundled().run(line).all());
}

#[test]
fn a_claim_in_kazakh_is_traced_in_kazakh() {
    let line = r#"trace "басшысы Қазақстан азаматы болуы тиіс" child-rights --ui-lang kk"#;
    insta::assert_snapshot!(Place::bundled().run(line).all());
}

#[test]
fn a_claim_about_another_day_is_said_nowhere() {
    let ran = Place::bundled().run(r#"trace "World Press Freedom Day on March 3" --ui-lang en"#);
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("no version says this"), "{}", ran.out);
}

#[test]
fn words_may_come_from_a_file() {
    let place = Place::bundled();
    fs::write(place.path("claim.txt"), "экспертная группа рассматривает за три рабочих дня\n")
        .expect("written");
    let json = place.run("trace --claim-file claim.txt child-rights --format json").json();
    assert_eq!((&json["schema"], &json["language"]), (&"tuzetu.trace/1".into(), &"ru".into()));
    let part = &json["bills"][0]["parts"][0];
    let standings: Vec<_> = (0..3).map(|at| &part["versions"][at]["standing"]).collect();
    assert_eq!(standings, ["absent", "absent", "reworded"]);
    let turn = &part["turns"][0];
    assert_eq!((&turn["from"], &turn["to"]), (&"2022-03-09".into(), &"2022-05-03".into()));
    assert!(turn["new"]["citation"].as_str().expect("a citation").contains("18-4"));
}

#[test]
fn a_claim_without_words_is_refused() {
    Place::bundled().run(r#"trace "—" --ui-lang en"#).fails(
        "error: there is nothing to look for: not a single word\nhint: write the words in quotes, or give --claim-file or --clipboard\n",
    );
}

#[test]
fn words_beside_a_file_of_words_are_refused_not_dropped() {
    let place = Place::bundled();
    fs::write(place.path("claim.txt"), "экспертная группа\n").expect("written");
    let line = r#"trace "24 часа" child-rights --claim-file claim.txt --ui-lang en"#;
    place.run(line).fails(
        "error: the words come from elsewhere already, so “24 часа” would not be looked for\nhint: give either the words or --claim-file or --clipboard; beside these the only name is that of the bill\n",
    );
}

#[test]
fn a_claim_is_told_where_there_is_no_bill() {
    let place = Place::empty();
    fs::create_dir(place.path("bills")).expect("made");
    let json = place.run(r#"trace "за 24 часа" --format json"#).json();
    assert_eq!((&json["claim"], &json["language"]), (&"за 24 часа".into(), &"ru".into()));
    assert_eq!(json["bills"], serde_json::json!([]));
}

#[test]
fn what_follows_keeps_the_reservation_of_its_versions() {
    let claim = r#"trace "owners are obliged to appoint a representative" child-rights --lang en"#;
    for (language, verdict) in [
        (
            "en",
            "every version says this, or most of it: 2021-09-15 (most of it), 2022-03-09, 2022-05-03\n",
        ),
        (
            "ru",
            "есть во всех версиях, но не везде всё: 2021-09-15 (не всё), 2022-03-09, 2022-05-03\n",
        ),
        (
            "kk",
            "барлық нұсқада бар, бірақ толық емес: 2021-09-15 (толық емес), 2022-03-09, 2022-05-03\n",
        ),
    ] {
        let ran = Place::bundled().run(&format!("{claim} --ui-lang {language}"));
        assert!(ran.out.contains(verdict), "{}", ran.out);
    }
}

#[test]
fn a_bill_without_a_title_is_only_named() {
    let place = Place::empty();
    place.write("bills/law/bill.yaml", "id: law\ntitle: {}\nversions: []\n");
    place.write("annotations/.keep", "");
    let told = place.run("trace censorship law --ui-lang en").out;
    assert_eq!(told.lines().next(), Some("law"), "{told}");
}

#[test]
fn a_version_that_says_the_opposite_is_told_so() {
    let claim = r#"trace "a foreigner may be head of the branch" child-rights --lang en"#;
    let told = Place::bundled().run(&format!("{claim} --ui-lang en")).all();
    assert!(told.contains("× 2021-09-15 first reading: says the opposite"), "{told}");
    assert!(told.contains("no version says this; the opposite is said in 2021-09-15\n"), "{told}");
    let json = Place::bundled().run(&format!("{claim} --format json")).json();
    let version = &json["bills"][0]["parts"][0]["versions"][0];
    assert_eq!(version["standing"], "opposite");
    assert!(version["places"][0]["text"].as_str().expect("a text").contains("may not be such"));
}

#[test]
fn the_language_of_a_few_words_is_the_one_that_says_them() {
    let place = Place::bundled();
    for (claim, language, standing) in [
        ("24 hours", "en", "reworded"),
        ("100,000 users", "en", "reworded"),
        ("three days", "en", "reworded"),
        ("users", "en", "exact"),
        ("үш күн", "kk", "reworded"),
        ("3 күн", "kk", "reworded"),
        ("баланы", "kk", "exact"),
        ("травля", "ru", "reworded"),
        ("три дня", "ru", "reworded"),
    ] {
        let line = format!(r#"trace "{claim}" child-rights --format json"#);
        let json = place.run(&line).json();
        let bill = &json["bills"][0];
        let told = [&json["language"], &bill["language"]];
        assert_eq!(told, [language, language], "{claim}");
        assert_eq!(bill["parts"][0]["versions"][2]["standing"], standing, "{claim}");
    }
    let told = place.run(r#"trace "баланы" child-rights --ui-lang en"#).all();
    assert!(told.contains("«баланы» · қазақша\n"), "{told}");
    let told = place.run(r#"trace "баланы" child-rights --ui-lang en --lang kk"#).all();
    assert!(told.contains("«баланы»\n"), "{told}");
}
