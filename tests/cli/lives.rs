//! What became of notes in every version, and how a person confirms a place.

use crate::place::Place;

const FIRST: &str = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_1";
const OFFICE: &str = "annotations/child-rights/local-office-enterprise.yaml";
const MINISTRY: &str = "annotations/child-rights/ministry-decides-alone.yaml";

#[test]
fn the_lives_of_notes_are_told_version_by_version() {
    let place = Place::bundled();
    insta::assert_snapshot!(place.run("annotate list child-rights --life --ui-lang ru").all());
}

#[test]
fn the_lives_of_notes_are_told_in_kazakh() {
    let place = Place::bundled();
    let line = "annotate list child-rights --life --lang kk --ui-lang kk";
    insta::assert_snapshot!(place.run(line).all());
}

#[test]
fn lives_for_programs_offer_and_never_decide() {
    let place = Place::bundled();
    let json = place.run("annotate list child-rights --life --format json").json();
    assert_eq!(
        (&json["schema"], &json["bill"]),
        (&"tuzetu.lives/1".into(), &"child-rights".into())
    );
    let all = json["lives"].as_array().expect("a list");
    let one = |id: &str| all.iter().find(|each| each["id"] == id).expect("it is there");
    let ministry = one("ministry-decides-alone");
    assert_eq!(ministry["since"], "2022-03-09");
    assert_eq!(
        ministry["resolved"],
        serde_json::json!({"version": "2022-05-03", "change": "reworded"})
    );
    let last = &ministry["versions"][2];
    assert_eq!(last["change"], serde_json::json!(["reworded", "renumbered"]));
    assert_eq!((&last["old"], &last["new"]), (&"2022-03-09".into(), &"2022-05-03".into()));
    let words = |keys: &[&str]| -> String {
        let edits = last["edits"].as_array().expect("a list");
        edits.iter().filter_map(|edit| keys.iter().find_map(|key| edit[*key].as_str())).collect()
    };
    assert_eq!(words(&["keep", "insert"]), last["quote"].as_str().expect("a quote"));
    assert!(words(&["keep", "delete"]).ends_with("үш күн ішінде қарайды"));
    // What is fixed already is not offered again, but said by whom and where.
    let fixed = one("citizen-head-equality");
    assert!(fixed["resolved"].is_null());
    assert_eq!(
        (&fixed["fixed"]["version"], &fixed["fixed"]["by"]),
        (&"2022-03-09".into(), &"editorial".into())
    );
    let shown = place.run("annotate show ministry-decides-alone --format json").json();
    assert_eq!(shown["life"], *ministry);
}

#[test]
fn a_life_goes_through_all_versions() {
    Place::bundled().run("annotate list child-rights@2 --life").fails(
        "error: `--life` goes through all versions: `@2` says too much\n\
         hint: write `child-rights --life`\n",
    );
}

#[test]
fn a_place_is_shown_and_confirmed() {
    let place = Place::bundled();
    let before = place.read(MINISTRY);
    let line = "annotate carry ministry-decides-alone --to latest --author заңгер";
    let unasked = place.run(line);
    assert_eq!(
        (unasked.status, unasked.err.as_str()),
        (
            2,
            "error: nothing was written: there is no terminal to ask on\nhint: confirm with `--yes`\n"
        )
    );
    assert_eq!(place.read(MINISTRY), before);
    let carried = place.run(&format!("{line} --yes"));
    assert_eq!(
        (carried.status, carried.out.replace(&format!("{MINISTRY}\n"), "")),
        (0, unasked.out)
    );
    insta::assert_snapshot!(carried.all());
    let after = place.read(MINISTRY);
    let kept: Vec<_> = before.lines().filter(|line| !line.starts_with("modified:")).collect();
    assert!(kept.iter().all(|line| after.contains(line)), "{after}");
    assert!(after.contains("confirmed: {by: \"заңгер\", at: 2"), "{after}");
    let list = place.run("annotate list child-rights --lang kk --format json").json();
    let all = list["annotations"].as_array().expect("a list");
    let one = all.iter().find(|each| each["id"] == "ministry-decides-alone").expect("listed");
    assert_eq!(one["placement"]["status"], "changed");
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn a_lost_note_is_put_on_words_and_keeps_its_thread() {
    let place = Place::bundled();
    place.run("annotate reply local-office-enterprise --text \"Қайта қараймыз.\"");
    insta::assert_snapshot!(place.run("annotate carry local-office-enterprise --to 3").all());
    let line =
        format!("annotate carry local-office-enterprise --to 3 --yes --provision {FIRST} --quote ");
    place.run(&format!("{line}\"сорок восемь\"")).fails(&format!(
        "error: these words do not stand in `{FIRST}`\n\
         hint: copy them from `tuzetu show … --provision …`, without the label\n"
    ));
    let put = place.run(&format!("{line}\"назначить законного представителя\""));
    assert_eq!((put.status, put.err.as_str()), (0, ""));
    let text = place.read(OFFICE);
    assert!(text.contains("Қайта қараймыз.") && text.contains("how: changed"), "{text}");
    let list = place.run("annotate list child-rights@3 --lang ru --format json").json();
    let all = list["annotations"].as_array().expect("a list");
    let one = all.iter().find(|each| each["id"] == "local-office-enterprise").expect("listed");
    assert_eq!(one["placement"]["quote"], "назначить законного представителя");
    assert!(!place.run("check").out.contains("local-office-enterprise"));
}

#[test]
fn words_of_the_version_it_was_written_on_become_its_target() {
    let place = Place::bundled();
    place.edit(OFFICE, "обязаны пройти государственную", "обязаны пройти тайную");
    place.edit(OFFICE, "учетную регистрацию филиала или представительства", "иную запись");
    place
        .run("annotate carry local-office-enterprise --to 1 --yes --quote x")
        .fails("error: missing: `--provision <EID>`\nhint: `--help` shows how\n");
    let line = format!(
        "annotate carry local-office-enterprise --to 1 --yes --why Опечатка --provision {FIRST} \
         --quote \"обязаны пройти государственную регистрацию\""
    );
    assert_eq!(place.run(&line).status, 0);
    let shown = place.run("annotate show local-office-enterprise --format json").json();
    assert_eq!(shown["target"]["quote"], "обязаны пройти государственную регистрацию");
    let last = shown["history"].as_array().and_then(|all| all.last()).expect("an event");
    assert_eq!((&last["did"], &last["why"]), (&"reattached".into(), &"Опечатка".into()));
    assert!(last["was"]["quote"].as_str().is_some_and(|words| words.contains("тайную")));
    place.run("annotate carry local-office-enterprise --to 1").fails(
        "error: annotation `local-office-enterprise` was written on `2021-09-15`: it lies there already\n",
    );
}

#[test]
fn what_was_confirmed_for_other_words_counts_no_more() {
    let place = Place::bundled();
    assert_eq!(place.run("annotate carry removal-24h-no-court --to 3 --yes").status, 0);
    let moved = place.run("annotate carry removal-24h-no-court --to 2 --yes --provision art_1");
    assert!(
        moved.err.contains("confirm them anew where they hold: 2022-05-03 (ru)"),
        "{}",
        moved.err
    );
    let shown = place.run("annotate show removal-24h-no-court --format json").json();
    let deeds: Vec<_> = shown["history"].as_array().expect("events").iter().collect();
    let [.., lifted, last] = deeds.as_slice() else { panic!("{shown}") };
    assert_eq!((&lifted["did"], &last["did"]), (&"lifted".into(), &"reattached".into()));
    assert_eq!(
        lifted["was"]["quote"],
        "по удалению информации, признанной кибербуллингом в отношении ребенка"
    );
    let life = place.run("annotate list child-rights --life --format json").out;
    assert!(!life.contains("признанной кибербуллингом"), "{life}");
}

#[test]
fn that_the_words_are_gone_is_confirmed_and_no_longer_told() {
    let place = Place::bundled();
    let told =
        |place: &Place| place.run("check").out.contains("`local-office-enterprise` has lost");
    assert!(told(&place));
    let gone = place.run("annotate carry local-office-enterprise --to 3 --gone --yes");
    assert_eq!(gone.status, 0, "{}", gone.err);
    assert!(!told(&place));
}

#[test]
fn a_confirmed_place_that_stands_no_more_is_pointed_at() {
    let place = Place::bundled();
    place.run("annotate carry ministry-decides-alone --to 3 --yes");
    let text = place.read("bills/child-rights/2022-05-03/kk.md");
    let other = text.replace("үш жұмыс күні ішінде қарайды", "он жұмыс күні ішінде қарайды");
    assert_ne!(text, other);
    place.write("bills/child-rights/2022-05-03/kk.md", other);
    let check = place.run("check");
    let from = check.out.find("error: the place of annotation").expect("it is told");
    let end = from + check.out[from..].find("\nhint:").expect("with a hint");
    let end = end + 1 + check.out[end + 1..].find('\n').expect("a line");
    insta::assert_snapshot!(&check.out[from..end]);
    assert_eq!(check.status, 1);
}

#[test]
fn a_reasoning_in_other_languages_alone_is_named() {
    let place = Place::bundled();
    let text = place.read(MINISTRY);
    assert!(!text.contains("    en: |"), "the bundled note has no English reasoning");
    let shown = place.run("annotate show ministry-decides-alone").out;
    assert!(shown.contains("\nNo reasoning in English; the one in Russian:\n"), "{shown}");
    let kazakh = place.run("annotate show ministry-decides-alone --ui-lang kk").out;
    assert!(!kazakh.contains("негіздеме жоқ"), "{kazakh}");
}
