//! Two clones of one repository, annotated in both and merged with real git.

use crate::desk::{Desk, NOTE, program, text_of};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs git with nobody's configuration; says so where there is no git.
fn git_at(folder: &Path, arguments: &[&str]) -> Output {
    let mut git = Command::new("git");
    git.current_dir(folder).args(arguments).env("LC_ALL", "C");
    git.envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")]);
    for name in ["AUTHOR", "COMMITTER"] {
        git.env(format!("GIT_{name}_NAME"), "a").env(format!("GIT_{name}_EMAIL"), "a@b.kz");
    }
    git.output().expect("git must be installed for this test: it holds real merges")
}

/// A folder with the clones `a` and `b` of one workspace.
struct Pair {
    desk: Desk,
}

impl Pair {
    /// Both clones ask git for our merge, and know it where `is_known`.
    fn new(is_known: bool) -> Self {
        let pair = Self { desk: Desk::empty() };
        let origin = pair.at("origin");
        fs::create_dir(&origin).expect("made");
        tuzetu::store::bundled::unpack(&origin).expect("unpacked");
        pair.git("origin", &["init", "--quiet", "--initial-branch", "main"]);
        pair.tuzetu("origin", &["init", "--git"]);
        pair.commit("origin");
        for clone in ["a", "b"] {
            let (from, to) = (origin.display().to_string(), pair.at(clone).display().to_string());
            pair.git("origin", &["clone", "--quiet", &from, &to]);
            if is_known {
                pair.tuzetu(clone, &["init", "--git"]);
            }
        }
        pair
    }

    fn at(&self, clone: &str) -> PathBuf {
        self.desk.path(clone)
    }

    #[track_caller]
    fn git(&self, clone: &str, arguments: &[&str]) -> String {
        text_of(&git_at(&self.at(clone), arguments))
    }

    #[track_caller]
    fn tuzetu(&self, clone: &str, arguments: &[&str]) -> String {
        text_of(&program(&self.at(clone), arguments).output().expect("it runs"))
    }

    fn commit(&self, clone: &str) {
        self.git(clone, &["add", "--all"]);
        self.git(clone, &["commit", "--quiet", "--message", clone]);
    }

    /// Both clones do something with the program and commit it; `a` merges `b`.
    fn merge(&self, a: &[&str], b: &[&str]) -> Output {
        for (clone, arguments) in [("a", a), ("b", b)] {
            self.tuzetu(clone, arguments);
            self.commit(clone);
        }
        let from = self.at("b").display().to_string();
        git_at(&self.at("a"), &["pull", "--quiet", "--no-rebase", "--no-edit", &from, "main"])
    }

    fn note(&self) -> String {
        let path = format!("a/annotations/child-rights/{NOTE}.yaml");
        self.desk.read(&path)
    }

    /// The files that git could not merge.
    fn stopped(&self) -> String {
        self.git("a", &["diff", "--name-only", "--diff-filter=U"])
    }

    fn ids(&self) -> Vec<String> {
        let ran = program(&self.at("a"), &["annotate", "list", "child-rights", "--format", "json"]);
        let output = { ran }.output().expect("it runs");
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let all = json["annotations"].as_array().expect("a list").iter();
        all.map(|each| each["id"].as_str().expect("an id").to_owned()).collect()
    }
}

const ADD: [&str; 12] = [
    "annotate",
    "add",
    "child-rights@2022-03-09",
    "--lang",
    "ru",
    "--provision",
    "art_1__para_11__subpara_2__qstr_1__art_18-2__para_5",
    "--norm",
    "kz-1995:20(2)",
    "--severity",
    "high",
    "--text",
];

fn add(text: &str) -> Vec<&str> {
    ADD.into_iter().chain([text]).collect()
}

fn reply(text: &str) -> [&str; 5] {
    ["annotate", "reply", NOTE, "--text", text]
}

fn status<'a>(status: &'a str, author: &'a str) -> [&'a str; 6] {
    ["annotate", "status", NOTE, status, "--author", author]
}

#[test]
fn both_annotate_one_provision_and_both_notes_are_there() {
    for is_known in [true, false] {
        let pair = Pair::new(is_known);
        let before = pair.ids().len();
        text_of(&pair.merge(&add("Менің уәжім."), &add("Их довод.")));
        assert_eq!(pair.ids().len(), before + 2);
    }
}

#[test]
fn both_answer_one_note_and_both_answers_are_there() {
    let pair = Pair::new(true);
    let before = pair.note();
    text_of(&pair.merge(&reply("Менің жауабым"), &reply("Их ответ")));
    let after = pair.note();
    assert!(after.contains("Менің жауабым") && after.contains("Их ответ"), "{after}");
    let is_old = |line: &&str| !line.starts_with("modified:");
    let mut rest = after.lines();
    assert!(before.lines().filter(is_old).all(|line| rest.any(|each| each == line)), "{after}");
    let check = program(&pair.at("a"), &["check", "--format", "json"]).output().expect("it runs");
    let said = String::from_utf8_lossy(&check.stdout);
    assert!(!said.contains("store-"), "{said}");
}

#[test]
fn both_confirm_one_place_and_the_first_of_them_stays() {
    let pair = Pair::new(true);
    let carry = |author, why| {
        ["annotate", "carry", NOTE, "--to", "2022-05-03", "--yes", "--author", author, "--why", why]
    };
    let (a, b) = (carry("заңгер", "сол сөздер"), carry("юрист", "те же слова"));
    text_of(&pair.merge(&a, &b));
    let note = pair.note();
    assert_eq!(note.matches("version: \"2022-05-03\"").count(), 2, "{note}");
    let line = |words: &str| note.lines().find(|line| line.contains(words)).unwrap_or_default();
    let [place, event] = ["why: \"сол сөздер\"", "did: confirmed"].map(line);
    assert!(place.starts_with("  - {version: \"2022-05-03\", language: ru, "), "{note}");
    assert!(event.contains("by: \"юрист\"") && event.contains("why: \"те же слова\""), "{note}");
    let shown = pair.tuzetu("a", &["annotate", "show", NOTE]);
    assert!(shown.contains("юрист · place confirmed too: те же слова"), "{shown}");
}

#[test]
fn a_status_that_both_set_otherwise_stops_git_in_one_place() {
    let pair = Pair::new(true);
    let all = pair.ids().len();
    let merge = pair.merge(&status("accepted", "сот"), &status("rejected", "ведомство"));
    assert!(!merge.status.success());
    assert_eq!(pair.stopped(), format!("annotations/child-rights/{NOTE}.yaml\n"));
    let note = pair.note();
    let marked =
        "<<<<<<< ours\nstatus: accepted\n=======\nstatus: rejected\n>>>>>>> theirs\ntarget:";
    assert!(note.contains(marked) && note.matches("<<<<<<<").count() == 1, "{note}");
    let both = ["by: \"сот\"", "by: \"ведомство\""].map(|by| note.matches(by).count());
    assert_eq!(both, [1, 1], "{note}");
    let said = String::from_utf8_lossy(&merge.stderr);
    assert!(
        said.contains("both sides changed the same thing otherwise; marked places: 1"),
        "{said}"
    );
    checks(&pair);
    assert_eq!(pair.ids().len(), all - 1, "the others are read");
    let resolved = note.replace(marked, "status: disputed\ntarget:");
    fs::write(pair.at("a").join(format!("annotations/child-rights/{NOTE}.yaml")), resolved)
        .expect("written");
    pair.commit("a");
    assert_eq!(pair.ids().len(), all);
}

/// `tuzetu check` points at the conflict in words.
fn checks(pair: &Pair) {
    let line =
        pair.note().lines().position(|line| line.starts_with("<<<<<<< ")).expect("marks") + 1;
    let check = program(&pair.at("a"), &["check"]).output().expect("it runs");
    let said = String::from_utf8_lossy(&check.stdout);
    assert_eq!(check.status.code(), Some(1), "{said}");
    let place = format!("annotations/child-rights/{NOTE}.yaml:{line}:1");
    for words in
        [place.as_str(), "git could not unite two people", "hint: keep what each side added"]
    {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn without_the_driver_git_stops_in_one_small_file_and_check_says_what_to_do() {
    for (a, b) in [
        (&reply("Менің жауабым")[..], &reply("Их ответ")[..]),
        (&status("accepted", "сот")[..], &status("rejected", "ведомство")[..]),
    ] {
        let pair = Pair::new(false);
        let all = pair.ids().len();
        let check = program(&pair.at("a"), &["check"]).output().expect("it runs");
        let said = String::from_utf8_lossy(&check.stdout);
        assert!(said.contains("hint: run `tuzetu init --git` here once"), "{said}");
        assert!(!pair.merge(a, b).status.success());
        assert_eq!(pair.stopped(), format!("annotations/child-rights/{NOTE}.yaml\n"));
        checks(&pair);
        assert_eq!(pair.ids().len(), all - 1);
    }
}

#[test]
fn what_one_deletes_and_the_other_answers_is_named_until_somebody_decides() {
    let remove = ["annotate", "remove", NOTE];
    for (a, b) in [(&reply("Менің жауабым")[..], &remove[..]), (&remove[..], &reply("Ответ")[..])]
    {
        let pair = Pair::new(true);
        assert!(!pair.merge(a, b).status.success());
        let file = format!("annotations/child-rights/{NOTE}.yaml");
        let check = program(&pair.at("a"), &["check"]).output().expect("it runs");
        let said = String::from_utf8_lossy(&check.stdout);
        assert_eq!(check.status.code(), Some(1), "{said}");
        for words in [file.as_str(), "one side deleted this file", &format!("`git rm {file}`")] {
            assert!(said.contains(words), "{words} in {said}");
        }
        pair.git("a", &["add", &file]);
        let check = program(&pair.at("a"), &["check"]).output().expect("it runs");
        assert_eq!(check.status.code(), Some(0));
    }
}

#[test]
fn a_workspace_is_shared_again_without_harm() {
    let desk = Desk::new();
    let said = desk.program(&["init", "--git"]).output().expect("it runs");
    assert_eq!(said.status.code(), Some(2));
    let error = String::from_utf8_lossy(&said.stderr);
    assert!(error.contains("hint: `git init` makes one"), "{error}");
    assert!(!desk.path(".gitattributes").exists());
    text_of(&git_at(&desk.path(""), &["init", "--quiet"]));
    fs::write(desk.path(".gitattributes"), "*.md text\r\n# own").expect("written");
    for _ in 0..2 {
        desk.run(&["init", "--git"]);
    }
    let attributes = "*.md text\r\n# own\r\nannotations/**/*.yaml merge=tuzetu\r\n\
                      annotations/**/*.yml merge=tuzetu\r\n";
    assert_eq!(desk.read(".gitattributes"), attributes);
    assert_eq!(desk.read(".gitignore"), "/annotations/.lock\n.*.yaml.??????\n");
    let driver = text_of(&git_at(&desk.path(""), &["config", "--get", "merge.tuzetu.driver"]));
    let program = env!("CARGO_BIN_EXE_tuzetu");
    assert_eq!(driver, format!("'{program}' merge-driver %O %A %B %P\n"));
    fs::write(desk.path("annotations/child-rights/.a.yaml.AbCd12"), "half").expect("written");
    let seen = text_of(&git_at(&desk.path(""), &["status", "--porcelain", "-uall"]));
    assert!(!seen.contains(".lock") && !seen.contains("AbCd12"), "{seen}");
}
