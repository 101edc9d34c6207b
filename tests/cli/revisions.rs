//! Texts from git: `REV:path` wherever a file may be named.

use crate::place::Place;
use std::process::Command;

/// A repository whose first commit has the old text and whose folder the new
/// one; none where git is not installed.
fn repository() -> Option<Place> {
    let place = Place::texts();
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(place.path("")).args(["-c", "user.name=a", "-c", "user.email=a@b.kz"]);
        git.args(arguments).output().is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        return None;
    }
    place.write("laws/ru.md", place.read("old.md"));
    place.write("laws/a b.md", place.read("old.md"));
    assert!(git(&["add", "laws"]));
    assert!(git(&["commit", "--quiet", "--message", "old"]));
    place.write("laws/ru.md", place.read("new.md"));
    Some(place)
}

#[test]
fn a_text_of_a_revision_is_compared_with_the_file() {
    let Some(place) = repository() else { return };
    let ran = place.run("diff HEAD:laws/ru.md laws/ru.md");
    assert!(ran.out.starts_with("HEAD:laws/ru.md → laws/ru.md · Russian\n"), "{}", ran.out);
    assert!(ran.out.contains("[-48-]{+24+}"), "{}", ran.out);
    let ran = place.run("diff HEAD:./laws/ru.md \":laws/a b.md\" --lang ru --exit-code");
    ran.gives(0, "HEAD:./laws/ru.md → :laws/a b.md · Russian\n\nunchanged 5\n", "");
    let shown = place.run("show HEAD:laws/ru.md --format json").json();
    assert_eq!(shown["name"], "HEAD:laws/ru.md");
    assert_eq!(shown["language"], "ru");
}

#[test]
fn a_version_is_added_from_a_revision() {
    let Some(place) = repository() else { return };
    place.run("init .");
    place.run("new law");
    let line = "version add law v1 --stage draft --date 2022-05-03 --lang ru HEAD:laws/ru.md";
    assert_eq!(place.run(line).status, 0);
    assert_eq!(place.read("bills/law/v1/ru.md"), place.read("old.md"));
}

#[test]
fn what_git_has_not_is_said_with_what_to_do() {
    let Some(place) = repository() else { return };
    place.run("diff HEAD~9:laws/ru.md laws/ru.md").fails(
        "error: `HEAD~9:laws/ru.md`: git knows no revision `HEAD~9`
hint: write a commit, a branch or a tag, such as `HEAD~1:bills/law/ru.md`; `git log` shows the commits
",
    );
    place.run("show HEAD:laws/kk.md").fails(
        "error: `HEAD:laws/kk.md`: there is no such file in the revision `HEAD`
hint: write the path from the top of the repository, or from here with `./`; `git ls-tree -r --name-only REV` shows the files
",
    );
    place.run("show HEAD:laws").fails("error: `HEAD:laws`: this is not a file\n");
    place.run("diff -- --output=x:laws/ru.md laws/ru.md").fails(
        "error: `--output=x:laws/ru.md`: a revision cannot begin with `-`
hint: write a commit, a branch or a tag, such as `HEAD~1:bills/law/ru.md`; `git log` shows the commits
",
    );
    let mut below = place.program();
    below.current_dir(place.path("laws")).args(["show", "HEAD:ru.md"]);
    let said = String::from_utf8(below.output().expect("it runs").stderr).expect("UTF-8");
    assert!(said.contains("from here it is `HEAD:./ru.md`"), "{said}");
}

#[test]
fn without_git_or_a_repository_it_is_said_so() {
    let place = Place::texts();
    place.run_with("PATH", "", "show HEAD:ru.md").fails(
        "error: `HEAD:ru.md`: a revision can only be read with git, and git is not installed
hint: install git, or write the text to a file and name that
",
    );
    if repository().is_none() {
        return;
    }
    let ceiling = place.path("").join("..").canonicalize().expect("a folder");
    let ceiling = ceiling.display().to_string();
    place.run_with("GIT_CEILING_DIRECTORIES", &ceiling, "show HEAD:ru.md").fails(
        "error: `HEAD:ru.md`: there is no git repository here or above
hint: run this inside the repository; if a file was meant, there is none of this name
",
    );
}
