//! What `tuzetu doctor` says of a machine, all of it.

use crate::place::{Place, Ran};

/// Asks where no program but ours is, and where the environment says only what a test says.
fn asked(place: &Place, line: &str) -> Ran {
    let mut program = place.program();
    program.args(line.split(' '));
    for name in ["LC_ALL", "LC_CTYPE", "COLORTERM", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        program.env_remove(name);
    }
    program.env("PATH", place.path("bin")).env("TERM", "xterm-256color").env("LANG", "ru_RU.UTF-8");
    place.ran(&mut program)
}

/// The machine that the tests are built for is not what is tested.
fn anywhere(text: &str) -> String {
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    for line in &mut lines[..2] {
        let cut = line.find(": ").expect("a value") + 2;
        line.replace_range(cut.., "…");
    }
    lines.join("\n")
}

#[test]
fn everything_is_said_in_the_language_of_the_interface() {
    let place = Place::bundled();
    for language in ["ru", "kk", "en"] {
        let ran = asked(&place, &format!("doctor --ui-lang {language}"));
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        insta::assert_snapshot!(format!("doctor_{language}"), anywhere(&ran.out));
    }
}

#[test]
fn a_fault_is_told_by_the_status_and_says_what_to_do() {
    let place = Place::bundled();
    place.write("bills/broken/bill.yaml", "id: [");
    place.write("home/tuzetu", "no folder");
    place.write("home/.config/tuzetu/config.yaml", "theme: []\nkey: {}\n");
    let ran = asked(&place, "doctor");
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    insta::assert_snapshot!("doctor_faults", anywhere(&ran.out));
    let ran = asked(&place, "doctor --workspace none");
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("FAULT   workspace: `none`"), "{}", ran.out);
}

#[test]
fn a_program_reads_the_same() {
    let place = Place::empty();
    let json = asked(&place, "doctor --format json").json();
    assert_eq!(json["schema"], "tuzetu.doctor/1");
    let checks = json["checks"].as_array().expect("a list");
    let names: Vec<_> = checks.iter().filter_map(|check| check["name"].as_str()).collect();
    assert_eq!(
        names,
        [
            "version",
            "target",
            "terminal",
            "colours",
            "locale",
            "language",
            "workspace",
            "unsaved",
            "config",
            "git",
            "office",
            "pdf"
        ]
    );
    let workspace = &checks[6];
    assert_eq!((&workspace["standing"], workspace["advice"].is_string()), (&"remark".into(), true));
    assert_eq!(
        (&checks[4]["standing"], &checks[4]["value"]),
        (&"ok".into(), &"LANG=ru_RU.UTF-8".into())
    );
    assert!(checks[4]["advice"].is_null());
}

#[test]
fn nothing_is_left_behind() {
    let place = Place::bundled();
    asked(&place, "doctor");
    let mut names: Vec<_> = std::fs::read_dir(place.path(""))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["annotations", "bills"]);
}
