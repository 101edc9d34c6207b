//! What is accepted of the disagreements of the languages.

use crate::place::Place;

const EID: &str = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_2";

#[test]
fn what_is_meant_is_accepted_until_its_words_change() {
    let place = Place::bundled();
    let accept =
        format!("parity child-rights --accept {EID} --why \"Так и задумано\" --author юрист");
    let accepted = place.run(&accept);
    assert_eq!(accepted.status, 0, "{}", accepted.err);
    let file = "annotations/child-rights/parity.yaml";
    assert!(accepted.out.trim().ends_with(file), "{}", accepted.out);
    let written = place.read(file);
    assert!(written.starts_with("format: 1\naccepted:\n- kind: deadline\n"), "{written}");
    let counts = "disagreements: 0 · accepted: 1\n";
    let ran = place.run("parity child-rights --exit-code");
    assert!(ran.status == 0 && ran.out.ends_with(counts) && !ran.out.contains('≠'), "{}", ran.out);
    let all = place.run("parity child-rights --all");
    assert!(
        all.out.contains("accepted by юрист, ") && all.out.contains("Так и задумано"),
        "{}",
        all.out
    );
    let json = place.run("parity child-rights --all --format json").json();
    let meant = &json["findings"][0]["accepted"];
    assert_eq!((&meant["author"], &meant["reason"]), (&"юрист".into(), &"Так и задумано".into()));
    let date = meant["date"].as_str().expect("when it was said");
    assert!(date.len() > 10 && all.out.contains(&format!("юрист, {}: ", &date[..10])), "{date}");
    assert!(!place.run("check").out.contains("parity"), "the check is content");
    place.edit(
        "bills/child-rights/2022-05-03/kk.md",
        "бес жұмыс күні ішінде",
        "алты жұмыс күні ішінде",
    );
    let changed = place.run("parity child-rights");
    assert!(changed.out.ends_with("disagreements: 1 · accepted: 0\n"), "{}", changed.out);
}

#[test]
fn what_one_language_says_alone_is_accepted_behind_another() {
    let place = Place::bundled();
    let accept = format!("parity child-rights --accept {EID} --why да --author юрист");
    assert_eq!(place.run(&accept).status, 0);
    let kk = "bills/child-rights/2022-05-03/kk.md";
    place.edit(kk, "бес жұмыс күні ішінде енгізеді", "енгізеді");
    let counts = "disagreements: 1 · accepted: 0\n";
    assert!(place.run("parity child-rights").out.ends_with(counts));
    let again = place.run(&accept);
    assert_eq!(again.status, 0, "{}", again.err);
    let ran = place.run("parity child-rights --exit-code");
    assert!(ran.status == 0 && ran.out.ends_with("accepted: 1\n"), "{}", ran.out);
    place.edit(kk, "хабарламасын алған күннен бастап енгізеді", "өтінішінен кейін енгізеді");
    let changed = place.run("parity child-rights --exit-code");
    assert!(changed.status == 1 && changed.out.ends_with(counts), "{}", changed.out);
}

#[test]
fn what_a_version_accepts_is_listed_between_two() {
    let place = Place::bundled();
    let accept = format!("parity child-rights --accept {EID} --why да --author юрист");
    assert_eq!(place.run(&accept).status, 0);
    let line = "parity child-rights --from 2022-03-09 --to 2022-05-03 --exit-code";
    let silent = place.run(line);
    let counts = "changes that are not alike: 0 · accepted: 1\n";
    assert!(silent.status == 0 && silent.out.ends_with(counts), "{}", silent.out);
    let all = place.run(&format!("{line} --all"));
    assert!(all.status == 0 && all.out.contains("accepted by юрист, "), "{}", all.out);
    let json = place.run(&format!("{line} --all --format json")).json();
    assert_eq!(json["findings"][0]["accepted"]["reason"], "да");
}

#[test]
fn what_stands_in_the_file_of_the_accepted_stays() {
    let place = Place::bundled();
    let file = "annotations/child-rights/parity.yaml";
    let own = "format: 1 # by hand\naccepted:\n# none yet of the first reading\n";
    place.write(file, own);
    let accept = format!("parity child-rights --accept {EID} --why да");
    assert_eq!(place.run(&accept).status, 0);
    assert!(place.read(file).starts_with(own), "{}", place.read(file));
    assert_eq!(place.run("annotate list child-rights").status, 0, "it is no annotation");
    place.write(file, "format: 1\naccepted: []\nother: 1\n");
    let refused = place.run(&accept);
    assert_eq!(refused.status, 2, "{}", refused.out);
    assert_eq!(place.read(file), "format: 1\naccepted: []\nother: 1\n");
    place.write(file, "accepted: []\n");
    let refused = place.run(&accept);
    assert!(refused.err.contains("it is not the last list of the file"), "{}", refused.err);
    place.write(file, "");
    assert_eq!(place.run(&accept).status, 0, "an empty file is a new one");
    place.write(file, "format: 1\naccepted:\n- kind: tone\n  eid: art_1\n");
    let broken = place.run("parity child-rights");
    assert!(broken.err.contains("`tone` is not known"), "{}", broken.err);
}

#[test]
fn only_what_is_open_is_accepted_and_with_a_reason() {
    let place = Place::bundled();
    for (asked, problem) in [
        ("--accept art_1 --why да", "nothing is found in `art_1`"),
        (&format!("--accept {EID} --why \" \""), "`--why` says nothing"),
    ] {
        let refused = place.run(&format!("parity child-rights {asked}"));
        assert!(refused.status == 2 && refused.err.contains(problem), "{}", refused.err);
    }
    let accept = format!("parity child-rights --accept {EID} --why да");
    assert_eq!(place.run(&accept).status, 0);
    let again = place.run(&accept);
    assert_eq!(again.status, 2, "{}", again.out);
    assert!(again.err.contains("is accepted already"), "{}", again.err);
}

#[test]
fn what_only_one_language_changed_is_accepted() {
    let place = Place::bundled();
    let text = "bills/child-rights/2022-05-03/kk.md";
    place.edit(text, "4. Заңды өкіл нұсқама шығаруға", "4. Заңды өкіл құжат шығаруға");
    let asked = "parity child-rights --from 2022-03-09 --to 2022-05-03";
    let found = place.run(&format!("{asked} --format json")).json();
    let of_change = |kind: &str| {
        let all = found["findings"].as_array().expect("a list").iter();
        let eids = all.filter(|each| each["kind"] == kind).map(|each| each["eid"].to_string());
        eids.collect::<Vec<_>>()
    };
    let [eid] = &of_change("change-missing")[..] else { panic!("one: {found}") };
    let accepted = place.run(&format!("{asked} --accept {eid} --why да"));
    assert_eq!(accepted.status, 0, "{}", accepted.err);
    let left = place.run(asked);
    assert!(left.out.ends_with("changes that are not alike: 1 · accepted: 1\n"), "{}", left.out);
    let again = place.run(&format!("{asked} --accept {eid} --why да"));
    let hint = "`tuzetu parity child-rights --from 2022-03-09 --to 2022-05-03 --all`";
    assert!(again.status == 2 && again.err.contains(hint), "{}", again.err);
}

#[test]
fn a_term_is_accepted_as_all_that_is_found() {
    let place = Place::bundled();
    let file = "bills/child-rights/2022-05-03/kk.md";
    let text = place.read(file);
    let (before, article) = text.split_once("18-2-бап").expect("the article");
    let article = article.replace("нлайн-платформа", "лшем");
    place.write(file, format!("{before}18-2-бап{article}"));
    let eid = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_1";
    let told = place.run("parity child-rights --terms");
    assert!(told.out.contains(eid), "{}", told.out);
    let accept = format!("parity child-rights --accept {eid} --why да");
    assert_eq!(place.run(&accept).status, 2, "not without the terms");
    assert_eq!(place.run(&format!("{accept} --terms")).status, 0);
    let left = place.run("parity child-rights --terms");
    assert!(!left.out.contains(&format!("{eid}\n")), "{}", left.out);
}
