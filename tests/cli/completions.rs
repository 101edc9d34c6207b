//! What the scripts of the shells ask, and the scripts and the manual themselves.

use crate::place::{Place, Ran};
use std::time::{Duration, Instant};

/// Asks what may stand at the end of a line that is being typed.
fn asked(place: &Place, line: &str) -> Ran {
    let words = line.split(' ').count() - 1;
    let mut program = place.program();
    program.args(["complete", &words.to_string(), "--"]).args(line.split(' '));
    place.ran(&mut program)
}

/// The words that may stand there; nothing else is ever said.
#[track_caller]
fn offered(place: &Place, line: &str) -> Vec<String> {
    let ran = asked(place, line);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{line}");
    let value = |line: &str| line.split('\t').next().unwrap_or_default().to_owned();
    ran.out.lines().map(value).collect()
}

#[test]
fn what_the_workspace_holds_may_stand_where_it_is_meant() {
    let place = Place::bundled();
    for (line, words) in [
        ("tuzetu diff ", &["child-rights"][..]),
        ("tuzetu show ", &["child-rights@"]),
        ("tuzetu show child-rights@2022", &["child-rights@2022-03-09", "child-rights@2022-05-03"]),
        ("tuzetu diff child-rights@2021", &["child-rights@2021-09-15"]),
        ("tuzetu diff child-rights --to 2021", &["2021-09-15"]),
        ("tuzetu diff child-rights --from=2021", &["--from=2021-09-15"]),
        ("tuzetu diff child-rights --lang ru,k", &["ru,kk"]),
        ("tuzetu diff child-rights --law ", &["informatization"]),
        (
            "tuzetu show child-rights@1 --provision art_1__para_11__subpara_4",
            &["art_1__para_11__subpara_4"],
        ),
        ("tuzetu annotate show removal", &["removal-24h-no-court"]),
        ("tuzetu annotate status removal-24h-no-court f", &["fixed"]),
        ("tuzetu norms iccpr:19", &["iccpr:19"]),
        (
            "tuzetu annotate add x --norm kz-2026:9",
            &[
                "kz-2026:9",
                "kz-2026:90",
                "kz-2026:91",
                "kz-2026:92",
                "kz-2026:93",
                "kz-2026:94",
                "kz-2026:95",
                "kz-2026:96",
            ],
        ),
        ("tuzetu comp", &["completions"]),
        ("tuzetu diff child-rights --ch", &["--changed"]),
        ("tuzetu completions p", &["powershell"]),
    ] {
        assert_eq!(offered(&place, line), words, "{line}");
    }
}

#[test]
fn addresses_go_down_a_step_at_a_time() {
    let place = Place::bundled();
    let at = |typed: &str| {
        offered(&place, &format!("tuzetu show child-rights@latest --lang kk --provision {typed}"))
    };
    assert_eq!(at("art_1"), ["art_1"]);
    assert_eq!(
        at("art_1__para_1"),
        ["art_1__para_1", "art_1__para_10", "art_1__para_11", "art_1__para_12"]
    );
    let below = at("art_1__para_1__");
    assert!(
        !below.is_empty() && below.iter().all(|each| each.matches("__").count() == 2),
        "{below:?}"
    );
    let line = "tuzetu show child-rights@latest --lang kk --provision art_1__para_12";
    assert_eq!(asked(&place, line).out, "art_1__para_12\t1-баптың 12-тармағы\n");
}

#[test]
fn each_word_is_explained_in_the_language_of_the_interface() {
    let place = Place::bundled();
    for (language, says) in [("ru", "подписан"), ("kk", "қол қойылды"), ("en", "signed")]
    {
        let line = format!("tuzetu --ui-lang {language} show child-rights@2022-05");
        let mut program = place.program();
        program.args(["complete", "4", "--"]).args(line.split(' ')).env("TUZETU_UI_LANG", language);
        let out = place.ran(&mut program).out;
        assert_eq!(out, format!("child-rights@2022-05-03\t{says}\n"));
    }
}

#[test]
fn nothing_is_offered_for_files_and_new_names() {
    let place = Place::bundled();
    for line in [
        "tuzetu import ",
        "tuzetu new ",
        "tuzetu version add child-rights ",
        "tuzetu trace --claim-file ",
        "tuzetu show none@",
        "tuzetu no-such-command bills",
        "",
    ] {
        assert_eq!(offered(&place, line), [""; 0], "{line}");
    }
}

#[test]
fn a_broken_workspace_or_none_is_not_complained_of_and_nothing_is_written() {
    let empty = Place::empty();
    assert_eq!(offered(&empty, "tuzetu diff "), [""; 0]);
    assert_eq!(std::fs::read_dir(empty.path("")).expect("a folder").count(), 0);
    let place = Place::bundled();
    place.write("bills/broken/bill.yaml", "id: [");
    place.write("annotations/child-rights/broken.yaml", "id: [");
    place.edit("bills/child-rights/bill.yaml", "\n  en: \"On", "\n  en: \"\\e]0;x\\a");
    let ran = asked(&place, "tuzetu diff ");
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("child-rights\t") && !ran.out.contains('\u{1b}'), "{:?}", ran.out);
    assert_eq!(offered(&place, "tuzetu annotate show rem"), ["removal-24h-no-court"]);
    let named = format!("tuzetu list --workspace {} ", place.path("").display());
    assert_eq!(offered(&empty, &named.replace("list", "diff")), ["child-rights"]);
}

#[test]
fn an_answer_comes_before_one_waits_for_it() {
    let place = Place::bundled();
    let line = "tuzetu show child-rights@latest --provision art_1__para_1";
    let took = (0..5).map(|_| {
        let begun = Instant::now();
        assert!(!offered(&place, line).is_empty());
        begun.elapsed()
    });
    let fastest = took.min().expect("five of them");
    // A program that was built to be debugged takes 30 ms on a machine at rest.
    assert!(fastest < Duration::from_millis(250), "{fastest:?}");
}

#[test]
fn each_shell_has_its_script() {
    let place = Place::empty();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = place.run(&format!("completions {shell}"));
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{shell}");
        assert!(ran.out.contains("complete "), "{shell}");
    }
    place
        .run("completions csh")
        .fails("error: `csh` is no value of `<SHELL>`\nhint: did you mean `zsh`? there are: `bash`, `zsh`, `fish`, `elvish`, `powershell`\n");
}

#[test]
fn the_manual_is_in_the_language_of_the_interface() {
    for language in ["ru", "kk", "en"] {
        let ran = Place::empty().run(&format!("man --ui-lang {language}"));
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        assert!(!ran.out.contains("[cli-") && !ran.out.contains("[man-"), "{}", ran.out);
        assert!(!ran.out.contains("complete\\-at"), "what scripts call is no command");
        let head: Vec<_> = ran.out.lines().take(60).collect();
        insta::assert_snapshot!(format!("manual_{language}"), head.join("\n"));
    }
}
