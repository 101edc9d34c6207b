//! Workspaces: found, made, filled; and what is said without one.

use crate::place::Place;

const NONE: &str = "error: `.`: no workspace here or above: there is no `bills/`\n\
    hint: make one with `tuzetu init`, or look at the example with `tuzetu demo`\n";

#[test]
fn without_a_workspace_every_command_says_what_to_do() {
    let place = Place::empty();
    for command in ["", "open", "list", "show x", "diff x", "annotate list x", "check", "new x"] {
        place.run(command).fails(NONE);
    }
}

#[test]
fn a_workspace_is_found_upwards_or_named() {
    let place = Place::bundled();
    let list = place.run("list");
    let below = place.program().current_dir(place.path("bills/child-rights")).arg("list").output();
    assert_eq!(below.expect("it runs").stdout, list.out.as_bytes());
    let elsewhere = Place::empty();
    let folder = place.path("").display().to_string();
    elsewhere.run(&format!("list --workspace \"{folder}\"")).gives(0, &list.out, "");
    elsewhere.run_with("TUZETU_WORKSPACE", &folder, "list").gives(0, &list.out, "");
    let nowhere = elsewhere.run("list --workspace nowhere");
    assert_eq!((nowhere.status, nowhere.out.as_str()), (2, ""));
    assert!(nowhere.err.starts_with("error: `nowhere`: "), "{}", nowhere.err);
}

#[test]
fn a_workspace_is_made_and_filled() {
    let place = Place::texts();
    place.run("init laws").gives(0, "workspace laws\n", "");
    let inside = |line: &str| place.run(&format!("{line} --workspace laws"));
    inside("new platforms").gives(0, "new bill laws/bills/platforms/bill.yaml\n", "");
    let add = "version add platforms --lang ru --stage";
    inside(&format!("{add} draft --date 2025-01-10 v1 old.md")).gives(
        0,
        "text laws/bills/platforms/v1/ru.md\n",
        "",
    );
    inside(&format!("{add} adopted --date 2025-02-20 v2 new.md")).gives(
        0,
        "text laws/bills/platforms/v2/ru.md\n",
        "",
    );
    assert_eq!(place.read("laws/bills/platforms/v1/ru.md"), place.read("old.md"));
    let list = "platforms\n  v1 2025-01-10 draft · ru\n  v2 2025-02-20 adopted · ru\n";
    inside("list").gives(0, list, "");
    let count = "amended 1 · inserted 1 · renumbered 1 · unchanged 3\n";
    let diff = inside("diff platforms");
    assert!(diff.out.ends_with(count), "{}", diff.out);
}

#[test]
fn what_stands_is_not_made_again() {
    let place = Place::bundled();
    place.run("init").fails("error: `.`: this exists already\n");
    place
        .run("new child-rights")
        .fails("error: `bills/child-rights/bill.yaml`: this exists already\n");
}

#[test]
fn an_empty_workspace_says_how_to_begin() {
    let place = Place::empty();
    place.run("init").gives(0, "workspace [DIR]\n", "");
    let hint = "`tuzetu new BILL` makes one, `tuzetu demo` shows the bundled one\n";
    place.run("list").gives(0, "", &format!("note: {hint}"));
    place.run("list -q").gives(0, "", "");
    place.run("").fails(&format!("error: the workspace holds no bill\nhint: {hint}"));
}

#[test]
fn a_bill_without_versions_has_nothing_to_compare() {
    let place = Place::empty();
    place.run("init");
    place.run("new media");
    place
        .run("diff media")
        .fails("error: bill `media` has no version yet\nhint: `tuzetu version add` adds one\n");
}

#[test]
fn with_several_bills_one_must_be_named() {
    let place = Place::bundled();
    place.run("new media");
    place.run("open").fails(
        "error: the workspace holds several bills\nhint: there are: `child-rights`, `media`\n",
    );
}

/// Who names only a version is told with which bill it would be one.
#[test]
fn a_version_without_its_bill_is_answered_with_the_bills_that_have_it() {
    let place = Place::bundled();
    let bill = place.read("bills/child-rights/bill.yaml");
    place.write("bills/media/bill.yaml", bill.replacen("id: child-rights", "id: media", 1));
    place.run("show 2022-05-03").fails(
        "error: no bill `2022-05-03` in the workspace\n\
         hint: there are: `child-rights@2022-05-03`, `media@2022-05-03`\n",
    );
}

#[test]
fn a_wrong_stage_date_or_name_is_refused() {
    let place = Place::bundled();
    place.write("x.md", "Статья 1.\n");
    let add = |rest: &str| place.run(&format!("version add child-rights --lang ru {rest}"));
    add("--stage drat --date 2022-06-01 v4 x.md").fails(
        "error: `drat` is no value of `--stage`\nhint: did you mean `draft`? there are: `draft`, \
         `introduced`, `first-reading`, `second-reading`, `senate`, `returned`, `adopted`, `signed`, \
         `in-force`, `other`\n",
    );
    add("--stage draft --date 2022-13-01 v4 x.md").fails(
        "error: `bills/child-rights/bill.yaml`: `2022-13-01` in `date` is not a date\n\
         hint: write `2026-05-31`, or `2026-05-31T18:40:00+05:00` with the time\n",
    );
    let hint = "hint: take a date such as `2022-05-03` or a short word; `first` and `latest` have \
        a meaning already\n";
    for name in ["latest", "2", "../v4", "a/b"] {
        let error = format!("error: `{name}` cannot be the name of a version\n{hint}");
        add(&format!("--stage draft --date 2022-06-01 {name} x.md")).fails(&error);
    }
}

#[test]
fn no_bill_climbs_out_of_the_workspace() {
    let place = Place::bundled();
    for line in ["new ../x", "show ../x", "diff ../x", "annotate list ../x"] {
        place.run(line).fails(
            "error: `../x` cannot be the name of a bill\nhint: a name has letters, digits, `-`, `_` \
             and `.`; the path of a text ends in `.md` or `.txt`\n",
        );
    }
}

#[test]
fn the_demo_shows_the_bundled_bill() {
    let place = Place::empty();
    let demo = place.run("demo");
    assert_eq!(demo.status, 0);
    assert_eq!(demo.out, Place::bundled().run("open child-rights").out);
    let note = demo.err.strip_prefix("note: the bundled bill lies in [DIR]/tuzetu-");
    assert!(note.is_some(), "{}", demo.err);
    assert_eq!(place.run("demo --quiet").err, "");
}

#[test]
fn a_merge_names_its_file_or_says_what_to_do() {
    let place = Place::empty();
    let files = [
        ("base.yaml", "status: open\ntags: [a]\n"),
        ("ours.yaml", "status: open\ntags: [a, b]\n"),
        ("theirs.yaml", "status: disputed # now\ntags: [a, c]\n"),
    ];
    for (name, text) in files {
        place.write(name, text);
    }
    let merge = "merge-driver base.yaml ours.yaml theirs.yaml";
    place.run(merge).gives(0, "ours.yaml\n", "");
    assert_eq!(place.read("ours.yaml"), "status: disputed # now\ntags: [a, b, c]\n");
    place.write("ours.yaml", "status: accepted\ntags: [a, b]\n");
    place.run(&format!("{merge} annotations/law/a.yaml")).gives(
        1,
        "",
        "warning: `annotations/law/a.yaml`: both sides changed the same thing otherwise; marked places: 1\n\
         hint: keep what each side added, and of what they say differently one or a third; take the lines `<<<<<<<`, \
         `=======` and `>>>>>>>` out, then `git add` the file; the other annotations are read meanwhile\n",
    );
    let marked = "<<<<<<< ours\nstatus: accepted\n=======\nstatus: disputed # now\n>>>>>>> theirs\ntags: [a, b, c]\n";
    assert_eq!(place.read("ours.yaml"), marked);
    place
        .run("merge-driver none.yaml ours.yaml theirs.yaml")
        .fails("error: `none.yaml`: there is no such file or folder\n");
}

#[test]
fn a_workspace_outside_of_git_says_how_to_share_it() {
    let place = Place::bundled();
    place.run("init --git").fails(
        "error: `[DIR]`: there is no git repository here or above\n\
         hint: `git init` makes one; then run `tuzetu init --git` again\n",
    );
}
