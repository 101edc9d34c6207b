//! Other people's files: whatever a text, a name or a note holds, nothing of it reaches a
//! terminal as a control sequence, nothing turns the reading direction, and nothing
//! that has no width hides.

use crate::place::{Place, Ran};
use crate::poison::{POISON, poison, steers};

/// The lines of what a command said that could steer a terminal.
fn harmful(line: &str, ran: &Ran) -> Vec<String> {
    let said = ran.out.lines().chain(ran.err.lines());
    let found = said.filter(|line| line.chars().any(steers));
    found.map(|found| format!("`{line}`: {found:?}")).collect()
}

/// Texts of a law and of an act that amends it, poisoned.
fn texts(place: &Place) {
    place.write("old.md", format!("Статья 1. {POISON}Цель\n\n1. Орган {POISON}ведет реестр.\n"));
    place.write("new.md", format!("Статья 1. Цель\n\n1. Орган ведет {POISON} реестр.{POISON}\n"));
    place.write("notes.html", format!("<p>Статья 1. Цель{POISON}</p><p>1. Орган ведет.</p>"));
    let act = format!(
        "Статья 1. Внести в Закон «О реестре» следующие изменения:\n\n\
         1) в пункте 1 статьи 1 слово «рее{POISON}стры» исключить;\n\n\
         2) в пункте 1 статьи 1 слово «ведет» заменить словом «ве{POISON}дут»;\n\n\
         3) пунктик {POISON} исключить.\n"
    );
    place.write("act.md", act);
}

/// What meets poison, and does not end in an error.
const MEETS: [&str; 21] = [
    "",
    "list",
    "check",
    "show child-rights@2022-05-03",
    "show child-rights@2022-05-03 --footnotes",
    "show old.md",
    "diff child-rights",
    "diff child-rights --lang kk",
    "diff child-rights --footnotes",
    "diff old.md new.md",
    "parity child-rights@2022-05-03",
    "parity child-rights --from 2021-09-15 --to 2022-05-03",
    "parity ru=old.md kk=new.md",
    "annotate list child-rights",
    "annotate list child-rights@2022-03-09 --lang ru",
    "annotate show removal-24h-no-court",
    "trace реестр child-rights",
    "apply act.md --to old.md --act реестре",
    "apply act.md --to old.md --act реестре --ui-lang kk",
    "export redline child-rights --format text",
    "export text child-rights@2022-05-03 --format text",
];

/// What says an error, or nothing of it.
const OTHERS: [&str; 8] = [
    "diff child-rights --law informatization",
    "import notes.html -o imported.md",
    "annotate carry removal-24h-no-court --to 2022-05-03",
    "annotate status removal-24h-no-court accepted",
    "apply child-rights",
    "import old.md -o imported2.md",
    "diff child-rights --effect informatization",
    "fmt --check old.md",
];

#[test]
fn no_command_passes_on_what_steers_a_terminal() {
    let place = Place::bundled();
    poison(&place.path(""));
    texts(&place);
    let mut faults = Vec::new();
    for line in MEETS {
        let ran = place.run(line);
        faults.extend(harmful(line, &ran));
        if ran.status > 1 || ![&*ran.out, &ran.err].concat().contains('␛') {
            faults.push(format!("`{line}` met no poison: {}", ran.err));
        }
    }
    faults.extend(OTHERS.iter().flat_map(|line| harmful(line, &place.run(line))));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_name_that_was_typed_or_listed_steers_a_terminal() {
    let place = Place::bundled();
    let name = format!("z{POISON}.md").replace('/', "");
    place.write(&name, "Статья 1. Цель\n\n1. Орган ведет.\n");
    let mut faults = Vec::new();
    for name in [name.as_str(), POISON] {
        let lines = [
            vec!["show", name],
            vec!["diff", "child-rights", name],
            vec!["annotate", "show", name],
            vec!["show", "child-rights", "--lang", name],
            vec!["norms", name],
            vec![name],
        ];
        for line in lines {
            let output = place.program().args(&line).output().expect("it runs");
            let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
            let ran = Ran { status: 0, out: text(output.stdout), err: text(output.stderr) };
            faults.extend(harmful(&line.join(" "), &ran));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn of_many_warnings_the_first_are_told_and_the_rest_counted() {
    let place = Place::empty();
    let article = "Статья 7. Срок\n\n1. Орган ведет реестр.\n\n";
    place.write("many.md", article.repeat(150));
    let ran = place.run("show many.md --lang ru");
    assert_eq!(ran.err.matches("warning: the number occurs twice").count(), 100);
    let end = "note: warnings about this text that are not told: 49; `tuzetu show many.md --format \
               json` gives all\n";
    assert!(ran.err.ends_with(end), "{}", ran.err);
    let json = place.run("show many.md --lang ru --format json").json();
    assert_eq!(json["diagnostics"].as_array().map(Vec::len), Some(149));
}

#[test]
#[cfg(unix)]
fn a_file_that_nobody_may_write_to_is_not_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::texts();
    let text = "Статья 1. Срок\n1. Орган ведет реестр.\n";
    place.write("kept.md", text);
    let mode = |mode| std::fs::Permissions::from_mode(mode);
    std::fs::set_permissions(place.path("kept.md"), mode(0o444)).expect("set");
    let says = "error: `kept.md`: the file is protected from writing\nhint: allow writing to it \
                (`chmod u+w`), or write to another file\n";
    for line in
        ["fmt kept.md --lang ru", "export redline old.md new.md --lang ru -o kept.md --force"]
    {
        place.run(line).fails(says);
    }
    assert_eq!(place.read("kept.md"), text);
}

/// What is written is for whoever the user lets read it, and never a program.
#[test]
#[cfg(unix)]
fn files_have_the_mode_that_the_user_wishes_and_are_no_programs() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::texts();
    let program = place.program().get_program().to_owned();
    let lines = "new bill && $TUZETU version add bill --lang ru --stage draft --date 2025-01-10 v1 \
                 old.md && $TUZETU export redline old.md new.md --lang ru -o a.docx && $TUZETU \
                 annotate add bill@v1 --lang ru --provision art_1 --norm kz-1995:20 --severity low \
                 --kind context --text Нет --author z";
    for (mask, mode) in [("022", 0o644), ("077", 0o600), ("002", 0o664)] {
        let script = format!(
            "umask {mask} && $TUZETU init w{mask} && export TUZETU_WORKSPACE=w{mask} && $TUZETU {lines}"
        );
        let ran = std::process::Command::new("sh")
            .args(["-c", &script])
            .current_dir(place.path(""))
            .env("TUZETU", &program)
            .env("HOME", place.path("home"))
            .output()
            .expect("it runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let mut written = crate::poison::below(&place.path(&format!("w{mask}")));
        written.push(place.path("a.docx"));
        written.retain(|path| !path.ends_with(".lock"));
        assert!(written.len() >= 4, "{written:?}");
        for file in written {
            let is = std::fs::metadata(&file).expect("a file").permissions().mode() & 0o777;
            assert_eq!(is, mode, "{}: {is:o}", file.display());
        }
        std::fs::remove_file(place.path("a.docx")).expect("it was written");
    }
}

#[test]
fn what_is_not_what_it_seems_is_named_by_check() {
    let place = Place::bundled();
    let file = "bills/child-rights/2022-05-03/kk.md";
    place.edit(file, "уәкілетті орган", "уәкілетті оpг\u{200b}ан \u{202e}");
    for (language, word) in
        [("en", "`оpг` has letters"), ("ru", "в слове `оpг`"), ("kk", "`оpг` сөзінде")]
    {
        let ran = place.run(&format!("check --ui-lang {language}"));
        assert!(ran.out.contains(word), "{}", ran.out);
        assert!(ran.out.matches("2022-05-03/kk.md:49").count() >= 3, "{}", ran.out);
    }
    let problems = place.run("check --format json");
    for code in ["look-alike-letters", "direction-marks", "unseen-signs"] {
        assert!(problems.out.contains(code), "{}", problems.out);
    }
}
