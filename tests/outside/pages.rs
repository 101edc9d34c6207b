//! The explainer and the site in a real browser: Chromium, driven by `pages.mjs`.

use crate::tools::{ROOT, has, runs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The browser's checks of pages that were made into a folder; each has a part of the script.
fn check(part: &str, folder: &Path) {
    let modules = Path::new(ROOT).join("target/outside/node_modules");
    let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    let browser = browser.into_iter().find(|path| Path::new(path).is_file());
    let what = format!("{part} in a browser");
    let is_ready = has("Chromium", browser.is_some(), &what)
        && has("Node", runs("node"), &what)
        && has("playwright-core", modules.join("playwright-core").is_dir(), &what)
        && has("axe-core", modules.join("axe-core").is_dir(), &what);
    if !is_ready {
        return;
    }
    let ran = Command::new("node")
        .arg(Path::new(ROOT).join("tests/outside/pages.mjs"))
        .args([Path::new(part), folder, &modules, Path::new(browser.unwrap_or_default())])
        .output()
        .expect("node runs");
    let says = [ran.stdout, ran.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(ran.status.success(), "{part}:\n{}", says.join("\n"));
}

/// Runs the program on a workspace.
fn tuzetu(workspace: &Path, line: &[&str]) {
    let home = workspace.join("home");
    let ran = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
        .args(["--ui-lang", "ru", "--workspace"])
        .arg(workspace)
        .args(line)
        .envs(["HOME", "XDG_CONFIG_HOME"].map(|name| (name, &home)))
        .output()
        .expect("the program runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

/// Makes the explainer and the site of a workspace.
fn made(workspace: &Path, bill: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().canonicalize().expect("it is there");
    let name = |name: &str| path.join(name).display().to_string();
    let (page, site) = (name("explainer.html"), name("site"));
    let explainer = ["export", "explainer", bill, "--from", "first", "--to", "latest"];
    let options = ["--lang", "ru,kk,en", "--format", "html", "-o", &page];
    tuzetu(workspace, &[&explainer[..], &options].concat());
    tuzetu(workspace, &["export", "site", "--lang", "ru,kk,en", "-o", &site]);
    (folder, path)
}

#[test]
fn an_explainer_is_filtered_walked_and_read_in_three_languages() {
    let (_kept, folder) = made(Path::new(ROOT), "child-rights");
    check("explainer", &folder);
}

#[test]
fn no_reader_is_shut_out() {
    let (_kept, folder) = made(Path::new(ROOT), "child-rights");
    check("access", &folder);
}

#[test]
fn a_site_is_searched_from_the_disk_and_no_link_leads_nowhere() {
    let (_kept, folder) = made(Path::new(ROOT), "child-rights");
    check("site", &folder);
}

#[test]
fn no_script_of_a_bill_or_of_an_annotation_runs() {
    let place = tempfile::tempdir().expect("a folder");
    hostile(place.path());
    let (_kept, folder) = made(place.path(), "evil");
    check("hostile", &folder);
}

/// Words that would run where they were not words.
const EVIL: &str = r#"<script>window.__xss=1</script>\"><img src=x onerror=window.__xss=1><svg onload=window.__xss=1> ${window.__xss=1} </title></style></script>"#;

/// A workspace in which everything that can be said is such words.
fn hostile(place: &Path) {
    let write = |name: &str, text: String| {
        let path = place.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    };
    let versions = ["v1", "v2"].map(|id| {
        for (language, article) in [("ru", "Статья 1."), ("kk", "1-бап."), ("en", "Article 1.")]
        {
            let words = EVIL.replace('\\', "");
            let text = format!(
                "# {words}\n\n{article} {words}\n\n1. Срок {id} {words} «слова» {words}.\n"
            );
            write(&format!("bills/evil/{id}/{language}.md"), text);
        }
        let files = "{ru: ID/ru.md, kk: ID/kk.md, en: ID/en.md}".replace("ID", id);
        format!(
            "  - id: {id}\n    date: 2022-0{}-01\n    stage: draft\n    texts: {files}\n",
            &id[1..]
        )
    });
    write(
        "bills/evil/bill.yaml",
        format!(
            "format: 1\nid: evil\ntitle: {{ru: \"{EVIL}\"}}\nabout: {{ru: \"{EVIL}\"}}\nsources:\n  \
             - {{id: s, title: \"{EVIL}\", url: \"javascript:window.__xss=1\"}}\n  \
             - {{id: t, title: \"{EVIL}\", url: \"https://example.kz/\\\"onclick=\\\"window.__xss=1\"}}\nversions:\n{}",
            versions.concat()
        ),
    );
    write(
        "annotations/evil/zan-07.yaml",
        format!(
            "format: 1\nid: zan-07\nmotivation: assessing\ncreator: {{name: \"{EVIL}\"}}\n\
             created: 2026-11-23T10:00:00+05:00\nmodified: 2026-11-23T10:00:00+05:00\nstatus: open\n\
             target:\n  source: evil\n  version: \"v2\"\n  language: ru\n  provision: art_1__para_1\n  \
             selector: {{type: TextQuoteSelector, exact: \"слова\", prefix: \"«\", suffix: \"»\"}}\n\
             body:\n  norms: [\"kz-1995:20(2)\"]\n  kind: vagueness\n  severity: high\n  \
             title: {{ru: \"{EVIL}\"}}\n  reasoning: {{ru: \"{EVIL}\"}}\n  \
             counter-argument: {{ru: \"{EVIL}\"}}\n  \
             sources:\n    - {{title: \"{EVIL}\", url: \"JaVaScRiPt:window.__xss=1\"}}\n"
        ),
    );
}
