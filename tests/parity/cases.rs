//! The cases of `tests/cases` that lay languages side by side: `ru.md`, `kk.md` and
//! perhaps `en.md`, and in `parity` what a lawyer would say of them, a line for each
//! finding in reading order:
//!
//! ```text
//! deadline  art_5__para_2  ru: 24 часа  kk: 48 сағат
//! ```
//!
//! `–` stands for a provision that is missing; the words are those that show it, of a whole
//! provision the first ones. Where a case repeats a disagreement of an act in force, its
//! first line names the act.
//! `TUZETU_BLESS=1` writes what the program says; a human reads the difference.

use std::path::Path;
use std::{env, fs};
use tuzetu::parity::{Finding, Texts, parity};
use tuzetu::parse::read;
use tuzetu::text::language::ByLanguage;

#[test]
fn every_case_says_what_the_languages_disagree_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let entries = fs::read_dir(folder).expect("the folder of cases is there");
    let paths = entries.map(|entry| entry.expect("a case can be listed").path());
    let mut cases: Vec<_> = paths.filter(|path| path.join("parity").exists()).collect();
    cases.sort();
    assert!(8 <= cases.len(), "only {} cases of languages in {folder}", cases.len());
    let faults: Vec<String> = cases.iter().filter_map(|case| fault(case)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// What a case says that it should not; `None` where it holds.
fn fault(case: &Path) -> Option<String> {
    let expected = fs::read_to_string(case.join("parity")).expect("the case says what it expects");
    let documents = ByLanguage::from_fn(|language| {
        let source = fs::read_to_string(case.join(format!("{language}.md"))).ok()?;
        Some(read(source, language))
    });
    let texts: Texts<'_> = documents.as_ref().map(|_, document| document.as_ref());
    let act: String = expected.split_inclusive('\n').filter(|line| line.starts_with('#')).collect();
    let lines = parity(&texts).findings.iter().map(|each| line(&texts, each)).collect::<String>();
    let actual = act + &lines;
    if env::var_os("TUZETU_BLESS").is_some() {
        fs::write(case.join("parity"), &actual).expect("the case can be written");
    }
    (expected != actual).then(|| format!("{}\n{actual}instead of\n{expected}", case.display()))
}

fn line(texts: &Texts<'_>, finding: &Finding) -> String {
    let values = finding.values(texts);
    let present = texts.iter().filter(|(_, text)| text.is_some());
    let said = present.map(|(language, _)| {
        format!("  {language}: {}", values.get(language).as_deref().unwrap_or("–"))
    });
    let said: String = said.collect();
    let line = format!("{}  {}{said}", finding.kind.name(), finding.address(texts));
    format!("{}\n", line.trim_end())
}
