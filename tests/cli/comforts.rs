//! The config file, one frame printed, the plain mode.

use crate::place::Place;
use std::path::Path;

/// What a run with the config file `text` says.
fn with_config(text: &str, line: &str) -> crate::place::Ran {
    let place = Place::bundled();
    place.write("config/tuzetu/config.yaml", text);
    let folder = place.path("config").display().to_string();
    place.run_with("XDG_CONFIG_HOME", &folder, line)
}

#[test]
fn the_config_file_is_shown_written_once_and_found() {
    let place = Place::empty();
    let folder = place.path("config").display().to_string();
    let run = |line: &str| place.run_with("XDG_CONFIG_HOME", &folder, line);
    let shown = run("config");
    assert!(shown.out.starts_with("# The settings of tuzetu."), "{}", shown.out);
    assert!(shown.out.contains("  #   next-change: [n]"), "{}", shown.out);
    assert_eq!(run("config --path").out, "[DIR]/config/tuzetu/config.yaml\n");
    assert!(!place.path("config").exists());
    assert_eq!(run("config --write").out, "[DIR]/config/tuzetu/config.yaml\n");
    assert_eq!(place.read("config/tuzetu/config.yaml"), shown.out);
    place.edit("config/tuzetu/config.yaml", "name: terminal", "name: dark");
    let again = run("config --write");
    assert_eq!(again.status, 2);
    assert!(again.err.contains("this exists already"), "{}", again.err);
    assert!(place.read("config/tuzetu/config.yaml").contains("name: dark"));
    assert!(place.run("config --path --write").err.contains("`--path`"));
}

#[test]
fn bad_entries_are_said_all_at_once_and_the_rest_counts() {
    let text = "theme: drak\nkeys:\n  reading:\n    next-change: [Q]\n    next-chanje: [x]\n    \
                first: [Hyper]\n  raeding:\n    last: [y]\n";
    let ran = with_config(text, "open --print --size 80x24 --lang ru");
    assert_eq!(ran.status, 0);
    insta::assert_snapshot!("config_entries", ran.err);
    assert!(ran.out.contains("Q next change"), "{}", ran.out);
    assert!(ran.out.contains("4 errors in the config file"), "{}", ran.out);
    assert!(ran.out.contains("config.yaml:1`: there is"), "{}", ran.out);
}

#[test]
fn bad_colours_and_what_is_written_twice_are_said_all_at_once() {
    let text = "theme:\n  name: dark\n  deletd: {foreground: red}\n  deleted: {foreground: pink}\n  \
                inserted:\n    background: #00ff00\n  key: {attributes: [blinking]}\n  key: {color: \
                red}\nkeys:\n  reading:\n    quit: [x]\n    quit: [y]\n";
    let ran = with_config(text, "open --print --size 80x24 --lang ru");
    assert_eq!(ran.status, 0);
    insta::assert_snapshot!("config_colours", ran.err);
    assert!(ran.out.contains("7 errors in the config file"), "{}", ran.out);
}

#[test]
fn a_bill_is_opened_in_the_language_of_the_interface() {
    let place = Place::bundled();
    for language in ["kk", "ru", "en"] {
        let open = |more: &str| {
            let line = format!("open --print --ui-lang {language} {more}");
            place.run(&line).out.lines().next().map(str::to_owned).expect("the head line")
        };
        let own = open("");
        assert!(own.contains(&format!(" {language}  ")), "{own}");
        let asked = open("--lang ru,kk");
        assert!(asked.contains(" ru kk  "), "{asked}");
    }
}

#[test]
fn a_frame_is_printed_after_keys() {
    let place = Place::bundled();
    let ran = place.run("open --print --size 80x24 --lang ru --keys nn<F1>");
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out.lines().count(), 24);
    assert!(ran.out.contains("Keys") && !ran.out.contains('\u{1b}'), "{}", ran.out);
    let colored = place.run("open --print --size 80x24 --lang ru --color always");
    assert!(colored.out.contains("\u{1b}["));
    let default = place.run("open --print");
    assert_eq!(default.out.lines().count(), 40);
    for (line, says) in [
        ("open --print --size 80", "error: the size `80` is not understood\n"),
        ("open --print --keys <hyper>", "error: there is no key `<hyper>`\n"),
        ("open --size 80x24", "error: missing: `--print`\n"),
    ] {
        let ran = place.run(line);
        assert!(ran.status == 2 && ran.err.starts_with(says), "{}", ran.err);
    }
}

#[test]
fn every_theme_prints_a_frame() {
    for theme in ["terminal", "dark", "light", "contrast", "blue-orange", "mono"] {
        let text = format!("theme: {theme}\n");
        let ran = with_config(&text, "open --print --size 40x12 --color always");
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{theme}");
        assert_eq!(ran.out.contains("\u{1b}[38;"), theme != "mono", "{theme}");
    }
}

#[test]
fn the_plain_mode_answers_a_pipe() {
    let place = Place::bundled();
    let mut program = place.program();
    let state = place.path("state");
    program.env("XDG_STATE_HOME", &state).env("XDG_CONFIG_HOME", place.path("config"));
    let output = program
        .args(["open", "--plain", "--lang", "ru", "--ui-lang", "ru"])
        .write_stdin("n\ns\nq\n")
        .output()
        .expect("the program runs");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(output.status.success() && output.stderr.is_empty());
    assert!(said.contains("Лица, имеющие (вставлено: или имевшие) судимость"), "{said}");
    assert!(!said.contains('\u{1b}') && !said.contains('│'), "{said}");
    let remembered: Vec<_> = std::fs::read_dir(state.join("tuzetu")).expect("kept").collect();
    assert_eq!(remembered.len(), 1);
    let again = |args: &[&str]| {
        let mut program = place.program();
        program.env("XDG_STATE_HOME", &state).env("XDG_CONFIG_HOME", place.path("config"));
        let output = program.args(["open", "--plain", "--ui-lang", "ru"]).args(args).output();
        String::from_utf8(output.expect("the program runs").stdout).expect("text")
    };
    assert!(again(&[]).contains("изменение 1 из 27"), "taken up again");
    assert!(!again(&["--fresh"]).contains("изменение 1 из 27"));
    // Languages are remembered with the versions that they were read in, and only so.
    again(&["--fresh", "--lang", "kk"]);
    let other = again(&["--from", "2021-09-15", "--to", "2022-03-09"]);
    assert_eq!(other, again(&["--fresh", "--from", "2021-09-15", "--to", "2022-03-09"]));
}

#[test]
fn what_was_not_saved_when_the_plain_mode_ends_is_told_and_fails() {
    let place = Place::bundled();
    for (language, says) in [
        ("ru", "ввод закончился, а написанное не сохранено; оно ниже"),
        ("kk", "енгізу аяқталды, ал жазылғаны сақталмады; ол төменде"),
        ("en", "the input ended and what was written is not saved; it stands below"),
    ] {
        let mut program = place.program();
        let args = ["open", "--plain", "--fresh", "--lang", "ru", "--ui-lang", language];
        let lines = format!("n\na\n{}Суда нет.\nСрока нет.\n", "Tab\n".repeat(8));
        program.env("XDG_STATE_HOME", place.path("state"));
        let output = program.args(args).write_stdin(lines).output().expect("the program runs");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(says) && said.ends_with("\nСуда нет.\nСрока нет.\n"), "{said}");
    }
}

#[test]
fn the_plain_mode_tells_what_cannot_be_remembered() {
    let place = Place::bundled();
    place.write("state", "a file where a folder should be");
    let mut program = place.program();
    program.env("XDG_STATE_HOME", place.path("state"));
    let args = ["open", "--plain", "--lang", "ru", "--ui-lang", "ru"];
    let output = program.args(args).write_stdin("n\n").output().expect("the program runs");
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(output.status.success() && said.starts_with("предупреждение: "), "{said}");
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("one"));
    let all = entries.flat_map(|entry| match entry.path() {
        path if path.is_dir() => files(&path),
        path => vec![(path.clone(), std::fs::read(&path).expect("read"))],
    });
    let mut all: Vec<_> = all.collect();
    all.sort();
    all
}

#[test]
fn a_printed_screen_writes_nothing_and_says_so() {
    let place = Place::bundled();
    let root = place.path("");
    let before = files(Path::new(&root));
    let form = "a<Enter>цензура<Enter><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Tab>Суда нет.<Ctrl+S>";
    let answer = "nnnnnRОтвет.<Ctrl+S>";
    for keys in ["nnnnndd", "nnnnnddn", "nnnnnS", answer, "nnnnnt<Down><Enter>Так.<Enter>", form]
    {
        for (language, says) in [
            ("ru", "напечатанный экран ничего не записывает: не сохранено"),
            ("kk", "басып шығарылған экран ештеңе жазбайды: сақталмады"),
            ("en", "a printed screen writes nothing: not saved"),
        ] {
            let mut program = place.program();
            let args = ["open", "--fresh", "--print", "--size", "120x40", "--ui-lang", language];
            program.args(args).args(["--lang", "ru", "--keys", keys]);
            let output = program.output().expect("the program runs");
            let said = String::from_utf8(output.stdout).expect("text");
            assert!(said.contains(says), "{keys}\n{said}");
        }
        assert!(files(Path::new(&root)) == before, "{keys}");
    }
}

#[test]
fn a_broken_memory_is_said_and_left_aside() {
    let place = Place::bundled();
    let state = place.path("state");
    let said = || {
        let mut program = place.program();
        program.env("XDG_STATE_HOME", &state).env("XDG_CONFIG_HOME", place.path("config"));
        let output = program.args(["open", "--plain", "--lang", "ru"]).write_stdin("n\n").output();
        String::from_utf8(output.expect("the program runs").stdout).expect("text")
    };
    said();
    let mut files = std::fs::read_dir(state.join("tuzetu")).expect("kept");
    let file = files.next().expect("one").expect("an entry").path();
    std::fs::write(&file, "old: [1\n").expect("written");
    assert!(said().contains("how this bill was read last time could not be read"));
    assert!(!said().contains("could not be read"), "written anew at the end");
    assert!(!Path::new(&place.path("bills/tuzetu")).exists());
}
