//! Help: in three languages, complete, with examples that run.

use crate::constitution::constitution;
use crate::imports::law;
use crate::place::Place;
use tuzetu::constitution::Instrument;

const COMMANDS: &[&str] = &[
    "",
    "open",
    "config",
    "demo",
    "init",
    "new",
    "version",
    "version add",
    "list",
    "show",
    "diff",
    "apply",
    "batch",
    "parity",
    "annotate",
    "annotate add",
    "annotate list",
    "annotate show",
    "annotate edit",
    "annotate status",
    "annotate reply",
    "annotate carry",
    "annotate remove",
    "annotate import",
    "norms",
    "merge-driver",
    "schema",
    "schema annotation",
    "import",
    "export",
    "export redline",
    "export table",
    "export text",
    "export annotations",
    "export explainer",
    "export site",
    "completions",
    "doctor",
    "man",
];

#[test]
fn help_with_a_command_is_the_help_of_it() {
    let place = Place::empty();
    for command in COMMANDS {
        let asked = place.run(&format!("help {command} --ui-lang kk"));
        let same = place.run(&format!("{command} --help --ui-lang kk"));
        assert_eq!((asked.status, &asked.out), (0, &same.out), "{command}");
    }
    let asked = place.run("--ui-lang ru --color=never help version add");
    assert_eq!(asked.out, place.run("version add --help --ui-lang ru").out);
    assert_eq!(place.run("help nothing").status, 2);
    // A text that is called so is sought.
    let text = place.run("show help");
    assert_eq!((text.status, text.out.as_str()), (2, ""));
}

#[test]
fn the_help_of_the_program_names_its_commands() {
    insta::assert_snapshot!(Place::empty().run("--help").all());
}

#[test]
fn the_help_of_a_command_is_in_russian_where_asked() {
    insta::assert_snapshot!(Place::empty().run("diff --help --ui-lang ru").all());
}

#[test]
fn the_help_of_a_command_is_in_kazakh_where_asked() {
    let place = Place::empty();
    insta::assert_snapshot!(place.run_with("TUZETU_UI_LANG", "kk", "annotate add -h").all());
}

#[test]
fn no_help_lacks_a_word_in_any_language() {
    let place = Place::empty();
    for command in COMMANDS {
        for language in ["ru", "kk", "en"] {
            let help = place.run(&format!("{command} --help --ui-lang {language}"));
            assert_eq!((help.status, help.err.as_str()), (0, ""), "{command}");
            assert!(!help.out.contains("[cli"), "{command} in {language}:\n{}", help.out);
            for line in help.out.lines().filter(|line| line.trim_start().starts_with('-')) {
                let says = line.rsplit("  ").next().unwrap_or_default();
                let is_begun = says.starts_with("git ") || !says.starts_with(char::is_lowercase);
                assert!(is_begun, "{command}: {line}");
            }
        }
    }
}

/// Every command but `check` is in the list above; each example of its help is
/// run on its own copy of the bundled workspace.
#[test]
fn the_examples_of_the_help_run() {
    let mut count = 0;
    for command in COMMANDS.iter().copied().chain(["check"]) {
        let help = Place::empty().run(&format!("{command} --help")).out;
        let examples = help.split("Example:\n").nth(1).unwrap_or_default();
        let lines: Vec<_> =
            examples.lines().filter_map(|line| line.strip_prefix("  tuzetu ")).collect();
        assert!(!lines.is_empty(), "{command} has an example");
        for line in lines {
            let place = Place::bundled();
            place.write("constitution.md", constitution(Instrument::Constitution2026));
            place.write("annotations.jsonld", "[]");
            place.write("bill.docx", law());
            place.write("jobs.jsonl", r#"{"id":1,"do":"show","text":{"text":"1."}}"#);
            for year in ["laws/1995.md", "laws/2026.md"] {
                place.write(year, constitution(Instrument::Constitution2026));
            }
            let ran = place.run(line);
            assert_eq!(ran.status, 0, "tuzetu {line}\n{}", ran.err);
            let says = !ran.out.is_empty() || !ran.err.is_empty();
            assert!(says, "tuzetu {line}");
            count += 1;
        }
    }
    assert!(count >= COMMANDS.len());
}

#[test]
fn the_version_is_said() {
    let expected = format!("tuzetu {}\n", env!("CARGO_PKG_VERSION"));
    Place::empty().run("--version").gives(0, &expected, "");
}

#[test]
fn a_mistyped_command_is_understood() {
    let place = Place::empty();
    place.run("lits").fails("error: no command `lits`\nhint: did you mean `list`?\n");
    place
        .run("lits --ui-lang ru")
        .fails("ошибка: нет команды `lits`\nподсказка: может быть, `list`?\n");
    place.run("lits --ui-lang kk").fails("қате: `lits` деген пәрмен жоқ\nкеңес: мүмкін, `list`?\n");
}

#[test]
fn two_texts_are_sent_from_the_screen_to_the_comparison() {
    let place = Place::empty();
    for (language, says) in [
        ("ru", "два текста сравнивает `tuzetu diff СТАРЫЙ НОВЫЙ`"),
        ("kk", "екі мәтінді `tuzetu diff ЕСКІ ЖАҢА` салыстырады"),
        ("en", "`tuzetu diff OLD NEW` compares two texts"),
    ] {
        let ran = place.run(&format!("open old.md new.md --ui-lang {language}"));
        assert!(ran.status == 2 && ran.err.contains(says), "{}", ran.err);
    }
    let ran = place.run("diff one.md two.md three.md");
    assert!(!ran.err.contains("`tuzetu diff"), "{}", ran.err);
}

#[test]
fn a_mistyped_option_is_understood() {
    let place = Place::empty();
    place
        .run("diff x --chnged")
        .fails("error: unexpected argument `--chnged`\nhint: did you mean `--changed`?\n");
    place
        .run("list --format jsn")
        .fails("error: `jsn` is no value of `--format`\nhint: did you mean `json`? there are: `text`, `json`\n");
    place.run("list --format").fails("error: `--format` needs a value\nhint: `--help` shows how\n");
}

#[test]
fn an_unknown_language_is_refused_with_the_list() {
    let place = Place::bundled();
    place
        .run("diff child-rights --lang ru,uz")
        .fails("error: `uz` is no value of `--lang`\nhint: there are: `ru`, `kk`, `en`\n");
    let wrong = place.run_with("TUZETU_UI_LANG", "de", "list");
    assert_eq!((wrong.status, wrong.out.as_str()), (2, ""), "{}", wrong.err);
}

#[test]
fn what_is_missing_or_too_much_is_named() {
    let place = Place::empty();
    place.run("show").fails("error: missing: `<BILL@V>`\nhint: `--help` shows how\n");
    place
        .run("diff a.md b.md --from 1")
        .fails("error: `[NEW]` and `--from` exclude each other\nhint: `--help` shows how\n");
    for (language, says) in [
        ("ru", "ошибка: `--from` указан дважды\nподсказка: оставьте одно значение\n"),
        ("kk", "қате: `--from` екі рет көрсетілген\nкеңес: бір мәнін ғана қалдырыңыз\n"),
        ("en", "error: `--from` is given twice\nhint: leave one value\n"),
    ] {
        place.run(&format!("diff a --from 1 --from 2 --ui-lang {language}")).fails(says);
    }
    let ran = place.run("annotate");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
}
