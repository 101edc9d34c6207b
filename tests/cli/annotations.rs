//! `annotate`: added, listed, shown, changed, removed; comments in files stay.

use crate::place::Place;

const FILE: &str = "annotations/child-rights/removal-24h-no-court.yaml";
const PROVISION: &str = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_5";

#[test]
fn annotations_are_listed_with_their_places() {
    let place = Place::bundled();
    insta::assert_snapshot!(place.run("annotate list child-rights@2 --lang ru --ui-lang ru").all());
}

#[test]
fn annotations_for_programs_say_where_they_lie() {
    let place = Place::bundled();
    let json = place.run("annotate list child-rights@2 --lang ru --format json").json();
    assert_eq!(json["schema"], "tuzetu.annotations/1");
    let all = json["annotations"].as_array().expect("a list");
    assert_eq!(all.len(), 8);
    let one = all.iter().find(|each| each["id"] == "removal-24h-no-court").expect("it is there");
    assert_eq!((&one["file"], &one["severity"]), (&FILE.into(), &"high".into()));
    assert_eq!(one["norms"][1], "kz-1995:20(2)");
    let placement = &one["placement"];
    assert_eq!((&placement["status"], &placement["eid"]), (&"exact".into(), &PROVISION.into()));
    let source = place.read("bills/child-rights/2022-03-09/ru.md");
    let at = |end: usize| {
        let byte = placement["span"][end].as_u64().expect("a byte");
        usize::try_from(byte).expect("a byte")
    };
    assert_eq!(source[at(0)..at(1)], *one["target"]["quote"].as_str().expect("a quote"));
}

#[test]
fn words_that_were_parted_lie_in_several_places() {
    let place = Place::bundled();
    let (second, third) =
        ("bills/child-rights/2022-03-09/ru.md", "bills/child-rights/2022-05-03/ru.md");
    let parted = place.read(second);
    place.write(third, &parted);
    place.edit(second, "решений судов.\n\n7. Не допускается", "решений судов. Не допускается");
    let quote = "исполнение вступивших в законную силу решений судов. Не допускается использование сведений";
    let provision = "art_1__para_11__subpara_2__qstr_1__art_18-2__para_6";
    let added = place.run(&format!(
        "annotate add child-rights@2 --lang ru --provision {provision} --quote \"{quote}\" \
         --norm kz-1995:20(2) --severity low --text Довод --author юрист --format json"
    ));
    let json = place.run("annotate list child-rights@3 --lang ru --format json").json();
    let all = json["annotations"].as_array().expect("a list");
    let id = &added.json()["id"];
    let placement = &all.iter().find(|each| each["id"] == *id).expect("it is there")["placement"];
    assert_eq!((&placement["status"], &placement["eid"]), (&"changed".into(), &provision.into()));
    let spans = placement["spans"].as_array().expect("spans").iter().map(|span| {
        let at = |end: usize| usize::try_from(span[end].as_u64().expect("a byte")).expect("a byte");
        &parted[at(0)..at(1)]
    });
    let words = [
        "исполнение вступивших в законную силу решений судов.",
        "Не допускается использование сведений",
    ];
    assert_eq!(spans.collect::<Vec<_>>(), words);
}

#[test]
fn an_orphan_is_put_on_no_place() {
    let place = Place::bundled();
    let json = place.run("annotate list child-rights@3 --lang kk --format json").json();
    let all = json["annotations"].as_array().expect("a list");
    for lost in all.iter().filter(|each| each["placement"]["status"] == "orphaned") {
        assert!(
            lost["placement"]["eid"].is_null() && lost["placement"]["span"].is_null(),
            "{lost}"
        );
    }
    assert!(all.iter().any(|each| each["placement"]["status"] == "exact"), "{json}");
}

#[test]
fn an_annotation_is_shown_in_full() {
    let place = Place::bundled();
    insta::assert_snapshot!(place.run("annotate show removal-24h-no-court").all());
    let json = place.run("annotate show removal-24h-no-court --format json").json();
    assert_eq!((&json["schema"], &json["file"]), (&"tuzetu.annotation/1".into(), &FILE.into()));
}

#[test]
fn an_unknown_annotation_is_guessed_at() {
    let ran = Place::bundled().run("annotate show removal-24h");
    let error = "error: no annotation `removal-24h` in the workspace\nhint: there are: `child-";
    assert!(ran.err.starts_with(error), "{}", ran.err);
    let near = Place::bundled().run("annotate show user-counter-privcy").err;
    assert!(near.contains("did you mean `user-counter-privacy`?"), "{near}");
    let bare = Place::empty();
    bare.run("init");
    bare.run("annotate show abcd")
        .fails("error: no annotation `abcd` in the workspace\nhint: there are none yet\n");
}

fn add(place: &Place, rest: &str) -> crate::place::Ran {
    place.run(&format!(
        "annotate add child-rights@2 --lang ru --provision {PROVISION} --severity high {rest}"
    ))
}

#[test]
fn an_annotation_is_added_and_found_again() {
    let place = Place::bundled();
    let added = add(
        &place,
        "--norm kz-1995:20(2) --norm iccpr:19(3) --quote \"двадцати четырех часов\" \
         --text \"Почему сутки?\" --title Срок --author редактор --kind vagueness",
    );
    assert_eq!((added.status, added.err.as_str()), (0, ""));
    let (id, file) = added.out.trim_end().split_once('\n').expect("an id and a file");
    assert_eq!(file, format!("annotations/child-rights/{id}.yaml"));
    let text = place.read(file);
    for words in ["двадцати четырех часов", "Почему сутки?", "редактор", "vagueness", "iccpr:19(3)"]
    {
        assert!(text.contains(words), "{text}");
    }
    let list = place.run("annotate list child-rights@2 --lang ru --format json").json();
    let all = list["annotations"].as_array().expect("a list");
    let one = all.iter().find(|each| each["id"] == id).expect("it is listed");
    assert_eq!(one["placement"]["status"], "exact");
    assert_eq!(one["placement"]["quote"], "двадцати четырех часов");
    assert_eq!(place.run("check -q").status, 0);
}

#[test]
fn an_annotation_for_programs_gives_a_receipt() {
    let place = Place::bundled();
    let receipt = add(&place, "--norm kz-1995:20 --text x --format json").json();
    assert_eq!(receipt["schema"], "tuzetu.receipt/1");
    let file = receipt["file"].as_str().expect("a file");
    assert!(place.read(file).contains(receipt["id"].as_str().expect("an id")));
}

#[test]
fn words_that_do_not_stand_there_are_refused() {
    let place = Place::bundled();
    add(&place, "--norm kz-1995:20 --text x --quote \"сорока восьми часов\"").fails(&format!(
        "error: these words do not stand in `{PROVISION}`\n\
         hint: copy them from `tuzetu show … --provision …`, without the label\n"
    ));
}

#[test]
fn norms_that_do_not_exist_are_refused() {
    let place = Place::bundled();
    add(&place, "--norm 20(2) --text x").fails(
        "error: `20(2)` is no norm\n\
         hint: write it as `kz-1995:20(2)`, `kz-2026:23` or `iccpr:19(3)`\n",
    );
    add(&place, "--norm kz-1995:120 --text x").fails(
        "error: there is no article `kz-1995:120`; the last one is 99\n\
         hint: `tuzetu norms` finds articles by number or topic\n",
    );
}

#[test]
fn an_unknown_provision_is_guessed_at() {
    let line = "show child-rights@2 --lang ru --provision art_1__para_40";
    Place::bundled().run(line).fails(
        "error: no provision `art_1__para_40` in the text\nhint: did you mean `art_1__para_4`?\n",
    );
}

#[test]
fn a_change_keeps_comments_and_order() {
    let place = Place::bundled();
    place.edit(FILE, "severity: high", "severity: high # проверить");
    let before = place.read(FILE);
    let line = "annotate edit removal-24h-no-court --severity critical";
    place.run(line).gives(0, &format!("{FILE}\n"), "");
    let after = place.read(FILE);
    assert!(after.contains("severity: critical # проверить"), "{after}");
    let same = before.lines().zip(after.lines()).filter(|(a, b)| a == b).count();
    assert_eq!(same, before.lines().count() - 2, "only `severity` and `modified` change");
}

#[test]
fn the_words_of_an_annotation_change_in_one_language() {
    let place = Place::bundled();
    let line = "annotate edit removal-24h-no-court --lang en --text \"A day is short.\" \
        --title Day --kind vagueness --norm kz-1995:20 --norm kz-1995:20";
    assert_eq!(place.run(line).status, 0);
    let shown = place.run("annotate show removal-24h-no-court --format json").json();
    assert_eq!((&shown["title"]["en"], &shown["kind"]), (&"Day".into(), &"vagueness".into()));
    assert_eq!(shown["reasoning"]["en"].as_str().map(str::trim), Some("A day is short."));
    assert_eq!(shown["norms"], serde_json::json!(["kz-1995:20"]));
    assert!(shown["reasoning"]["ru"].as_str().is_some_and(|text| text.starts_with("Предписание")));
}

#[test]
fn a_change_of_nothing_is_said() {
    Place::bundled()
        .run("annotate edit removal-24h-no-court")
        .fails("error: nothing is said that should change\nhint: `--help` shows how\n");
}

#[test]
fn a_status_goes_into_the_history() {
    let place = Place::bundled();
    let line = "annotate status removal-24h-no-court disputed --why Ответ --author министерство";
    place.run(line).gives(0, &format!("{FILE}\n"), "");
    let shown = place.run("annotate show removal-24h-no-court --ui-lang ru").out;
    assert!(shown.starts_with("▲ высокая · оспорено · "), "{shown}");
    assert!(shown.contains(" · министерство · оспорено: Ответ\n\nПо версиям"), "{shown}");
    place.run("annotate status removal-24h-no-court opne").fails(
        "error: `opne` is no value of `<STATUS>`\nhint: did you mean `open`? there are: `draft`, `open`, `disputed`, \
         `accepted`, `fixed`, `rejected`, `withdrawn`\n",
    );
}

#[test]
fn no_edit_wipes_what_was_written() {
    let place = Place::bundled();
    let before = place.read(FILE);
    for (option, text) in [("--text", "\"   \""), ("--title", "\" \"")] {
        let line = format!("annotate edit removal-24h-no-court {option} {text}");
        place
            .run(&line)
            .fails(&format!("error: `{option}` says nothing\nhint: write at least one word\n"));
    }
    assert_eq!(place.read(FILE), before);
}

#[test]
fn an_instrument_that_is_not_known_is_said_with_those_that_are() {
    let place = Place::bundled();
    let says = "error: the instrument `echr` is not known\nhint: known: `kz-1995`, `kz-2026`, \
                `iccpr`, `icescr`, `crc`, `udhr`\n";
    place.run("norms echr:10").fails(says);
    place.run("annotate edit removal-24h-no-court --norm echr:10").fails(says);
    place.edit(FILE, "status: open", "status: opne");
    place.edit(FILE, "  kind:", "  knid:");
    place.edit(FILE, "iccpr:19(3)", "echr:10");
    let said = place.run("check").out;
    for words in [
        "hint: known: `kz-1995`",
        "hint: did you mean `open`? known: draft, open",
        "`knid` is no field, and `body.kind` is missing",
        "21 │   knid: disproportionate-limit\n   ╰╴  ━━━━\nhint: did you mean `kind`?",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn a_reply_is_kept_with_its_author() {
    let place = Place::bundled();
    let line = "annotate reply removal-24h-no-court --text \"Срок прежний.\"";
    place.run_with("TUZETU_AUTHOR", "редакция", line).gives(0, &format!("{FILE}\n"), "");
    let shown = place.run("annotate show removal-24h-no-court").out;
    assert!(shown.contains(" · редакция: Срок прежний.\n\nIn the versions"), "{shown}");
}

#[test]
fn who_is_not_named_signs_as_in_git_or_in_the_system() {
    let place = Place::bundled();
    let signed = |text: &str, options: &str| {
        let line = format!("annotate reply removal-24h-no-court --text {text}{options}");
        let mut program = place.program();
        program.env("TUZETU_AUTHOR", "").env("USER", "aigul").env("GIT_CONFIG_NOSYSTEM", "1");
        program.env("GIT_CONFIG_GLOBAL", place.path("none"));
        assert!(program.args(line.split(' ')).output().expect("it runs").status.success());
        let shown = place.run("annotate show removal-24h-no-court").out;
        let line = shown.lines().find(|line| line.ends_with(&format!(": {text}")));
        line.expect("the reply").split(" · ").last().expect("who").to_owned()
    };
    assert_eq!(signed("Бір.", ""), "aigul: Бір.");
    let git = |arguments: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.current_dir(place.path(""))
            .args(arguments)
            .status()
            .is_ok_and(|status| status.success())
    };
    if git(&["init", "--quiet"]) && git(&["config", "user.name", "Айгүл Серікова"]) {
        assert_eq!(signed("Екі.", ""), "Айгүл Серікова: Екі.");
    }
    assert_eq!(signed("Үш.", " --author заңгер"), "заңгер: Үш.");
}

#[test]
fn answers_of_several_programs_at_once_are_all_kept() {
    let place = Place::bundled();
    std::thread::scope(|scope| {
        for at in 0..12 {
            let place = &place;
            scope.spawn(move || {
                let line = format!("annotate reply removal-24h-no-court --text жауап-{at}.");
                place.run(&line).gives(0, &format!("{FILE}\n"), "");
            });
        }
    });
    let text = place.read(FILE);
    for at in 0..12 {
        assert!(text.contains(&format!("жауап-{at}.")), "{text}");
    }
}

#[test]
fn an_annotation_that_says_nothing_is_refused() {
    let place = Place::bundled();
    let before = place.read(FILE);
    let error = "error: `--text` says nothing\nhint: write at least one word\n";
    for text in ["\"\"", "\" \u{a0}\t\""] {
        add(&place, &format!("--norm kz-1995:20 --text {text}")).fails(error);
        place.run(&format!("annotate reply removal-24h-no-court --text {text}")).fails(error);
    }
    assert_eq!(place.read(FILE), before);
    assert_eq!(
        place.run("annotate list child-rights@2 --lang ru --format json").json()["annotations"]
            .as_array()
            .map(Vec::len),
        Some(8)
    );
}

#[test]
fn an_annotation_is_removed() {
    let place = Place::bundled();
    place.run("annotate remove removal-24h-no-court").gives(0, &format!("{FILE}\n"), "");
    assert!(!place.path(FILE).exists());
    assert_eq!(place.run("annotate remove removal-24h-no-court").status, 2);
}

#[test]
fn a_file_has_no_annotations() {
    Place::texts()
        .run("annotate list old.md")
        .fails("error: annotations belong to a version of a bill, not to a file\n");
}
