//! Slips in hand-written files and on the command line are told, with their place.

use crate::place::Place;

const FILE: &str = "annotations/child-rights/removal-24h-no-court.yaml";

/// What `check` says of the bundled workspace after a change of one note.
fn checked(from: &str, to: &str) -> String {
    let place = Place::bundled();
    place.edit(FILE, from, to);
    place.run("check").out
}

#[test]
fn a_misspelt_key_is_pointed_at() {
    for (from, to, at, key, name) in [
        ("  reasoning:\n", "  resoning:\n", 3, "resoning", "reasoning"),
        ("  norms:", "  norm:", 3, "norm", "norms"),
        ("    exact:", "    exat:", 5, "exat", "exact"),
    ] {
        let place = Place::bundled();
        place.edit(FILE, from, to);
        let line = place.read(FILE).lines().position(|line| line.starts_with(to.trim_end()));
        let line = line.expect("there") + 1;
        let said = place.run("check").out;
        for words in [
            format!("there is no field `{key}` here"),
            format!("{FILE}:{line}:{at}"),
            "━".repeat(key.len()),
            format!("hint: did you mean `{name}`? it is kept, but its words are shown nowhere"),
        ] {
            assert!(said.contains(&words), "{words} in {said}");
        }
    }
    let own = checked("status:", "x-status: 1\nnotiz: да\nstatus:");
    assert!(!own.contains("there is no field"), "{own}");
}

#[test]
fn an_id_that_two_files_have_is_told_with_both_lines() {
    let place = Place::bundled();
    place.write("annotations/child-rights/zz.yaml", place.read(FILE));
    let line = place.read(FILE).lines().position(|line| line.starts_with("id:")).expect("id") + 1;
    let said = place.run("check").out;
    assert!(said.contains(&format!("annotations/child-rights/zz.yaml:{line}:5")), "{said}");
    assert!(said.contains(&format!("is also the id of {FILE}:{line}")), "{said}");
}

#[test]
fn a_full_stop_that_is_quoted_is_pointed_at_where_it_is() {
    let place = Place::bundled();
    let text = place.read(FILE);
    let exact = text.lines().find(|line| line.starts_with("    exact:")).expect("there");
    place.edit(FILE, exact, "    exact: \"@.\"");
    let line = place.read(FILE).lines().position(|it| it.starts_with("    exact:")).expect("it");
    let said = place.run("check").out;
    assert!(said.contains(&format!("{FILE}:{}:", line + 1)), "{said}");
}

#[test]
fn an_article_without_the_paragraph_that_is_asked_for_says_so() {
    let ran = Place::bundled().run("norms 20(99)");
    assert!(
        ran.err.contains("there is no paragraph `kz-1995:20(99)`; the last one"),
        "{}",
        ran.all()
    );
    assert!(ran.out.contains("kz-1995:20"), "{}", ran.all());
    assert!(!Place::bundled().run("norms 20(2)").err.contains("there is no paragraph"));
}

#[test]
fn nobody_is_no_author() {
    let place = Place::bundled();
    let line = "annotate status removal-24h-no-court disputed";
    place
        .run(&format!("{line} --author \"\""))
        .fails("error: `--author` says nothing\nhint: write at least one word\n");
    assert_eq!(place.run_with("TUZETU_AUTHOR", "", line).status, 0);
}

#[test]
fn a_place_in_another_language_is_not_said_to_keep_words() {
    let place = Place::bundled();
    let line = "annotate carry removal-24h-no-court --to 2 --lang kk --yes";
    let ran = place.run(line);
    assert!(ran.status == 0 && !ran.out.contains('%'), "{}", ran.all());
    // Confirmed again as it stands, nothing is written.
    let text = place.read(FILE);
    assert_eq!(place.run(line).status, 0);
    assert_eq!(place.read(FILE), text);
    assert_eq!(place.run(&format!("{line} --why Перевод")).status, 0);
    assert!(place.read(FILE).contains("did: replaced"));
}

#[test]
fn a_new_workspace_keeps_what_is_nobodys_words_out_of_git() {
    let place = Place::empty();
    place.run("init new");
    assert_eq!(place.read("new/.gitignore"), "/annotations/.lock\n.*.yaml.??????\n");
}
