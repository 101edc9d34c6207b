//! The gold set: `tests/cases/amend/*.ru`, `*.kk` and `*.en`, each a law and what
//! instructions make of it, written by hand.
//!
//! ```text
//! # base
//! the law in Markdown
//! # case a name
//! the instruction, as it stands in an act that amends the law
//! # expect
//! -a paragraph that goes
//! +a paragraph that comes in its place
//!  a paragraph that stays
//! +a paragraph that comes behind it
//! # refuse words
//! ```
//!
//! A case has `# expect` or `# refuse` with the reason. A word that is read as another is
//! said first: `misprint замениить: заменить`.

use crate::formulae::signature;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use tuzetu::amend::{Application, Choice, Outcome, account, apply};
use tuzetu::document::Document;
use tuzetu::parse::read;
use tuzetu::text::language::Language;

/// How many instructions the set has at least.
const AT_LEAST: usize = 140;

struct Case {
    name: String,
    instruction: String,
    expected: String,
}

#[test]
fn every_instruction_of_the_gold_set_does_what_is_written() {
    let mut faults = String::new();
    let mut count = 0;
    for (language, path) in files() {
        let (base, cases) = cases(&fs::read_to_string(&path).expect("it is there"));
        for case in cases {
            count += 1;
            let got = outcome(&base, &case.instruction, language);
            if got.trim_matches('\n') != case.expected.trim_matches('\n') {
                let name = path.file_name().expect("it is there").to_string_lossy().into_owned();
                let expected = &case.expected;
                writeln!(
                    faults,
                    "== {name}: {}\n{}\n-- expected\n{expected}\n-- got\n{got}",
                    case.name, case.instruction
                )
                .expect("it is there");
            }
        }
    }
    println!("the gold set of amending instructions: {count}");
    assert!(faults.is_empty(), "{faults}");
    assert!(count >= AT_LEAST, "the set has {count} instructions, and {AT_LEAST} are promised");
}

/// The files of the set.
fn files() -> Vec<(Language, PathBuf)> {
    let entries = fs::read_dir("tests/cases/amend").expect("it is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("it is there").path()).collect();
    files.sort();
    let of = |path: PathBuf| match path.extension().and_then(|ending| ending.to_str()) {
        Some("ru") => (Language::Russian, path),
        Some("kk") => (Language::Kazakh, path),
        Some("en") => (Language::English, path),
        _ => panic!("{} is of no language", path.display()),
    };
    files.into_iter().map(of).collect()
}

/// The law and the cases of a file.
fn cases(file: &str) -> (String, Vec<Case>) {
    let mut base = String::new();
    let mut cases: Vec<Case> = Vec::new();
    let mut section = "";
    for line in file.lines() {
        match line.strip_prefix("# ").and_then(|rest| rest.split(' ').next()) {
            Some("base") => section = "base",
            Some("case") => {
                section = "case";
                let name = line["# case".len()..].trim().to_owned();
                cases.push(Case { name, instruction: String::new(), expected: String::new() });
            }
            Some("expect") => section = "expect",
            Some("refuse") => {
                section = "refuse";
                let reason = line["# refuse".len()..].trim();
                cases.last_mut().expect("it is there").expected = format!("refused: {reason}");
            }
            _ => {
                let text = match section {
                    "base" => &mut base,
                    "case" => &mut cases.last_mut().expect("it is there").instruction,
                    "expect" => &mut cases.last_mut().expect("it is there").expected,
                    _ => continue,
                };
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    (base.trim().to_owned() + "\n", cases)
}

/// What kinds of instructions the set has.
pub(crate) fn signatures() -> Vec<String> {
    let mut all = Vec::new();
    for (language, path) in files() {
        let (_, cases) = cases(&fs::read_to_string(&path).expect("it is there"));
        for case in cases {
            let account = account(&amending(&case.instruction, language));
            all.extend(account.instructions.iter().map(signature));
        }
    }
    all
}

/// What an instruction makes of a law: the paragraphs that go and come, or why none does.
fn outcome(base: &str, instruction: &str, language: Language) -> String {
    let (amending, law) = (amending(instruction, language), read(base.to_owned(), language));
    let result = apply(&amending, &law, Choice { act: Some(0), ..Choice::default() });
    let misprints = result.account.misprints.iter().map(|(_, misprint)| {
        format!("misprint {}: {}\n", misprint.span.of(amending.source()), misprint.meant)
    });
    misprints.collect::<String>() + &done(base, &result)
}

/// An act that gives an instruction.
fn amending(instruction: &str, language: Language) -> Document {
    let text = match language {
        Language::Russian => format!(
            "Статья 1. Внести изменения и дополнения в следующие законодательные акты Республики \
             Казахстан:\n\n1. В Закон Республики Казахстан от 1 января 2020 года «О примере»:\n\n\
             {instruction}"
        ),
        Language::Kazakh => format!(
            "1-бап. Қазақстан Республикасының мына заңнамалық актілеріне өзгерістер мен \
             толықтырулар енгізілсін:\n\n1. «Мысал туралы» 2020 жылғы 1 қаңтардағы Қазақстан \
             Республикасының Заңына:\n\n{instruction}"
        ),
        Language::English => format!(
            "Article 1. Make changes and additions to the following legal acts of the Republic of \
             Kazakhstan:\n\n1. In the Law of the Republic of Kazakhstan dated 1 January 2020 “On \
             the example”:\n\n{instruction}"
        ),
    };
    read(text, language)
}

fn done(base: &str, result: &Application) -> String {
    if let Some(unclaimed) = result.account.unclaimed.first() {
        return format!("refused: {:?}", unclaimed.reason);
    }
    let refused = result.outcomes.iter().find_map(|outcome| match outcome {
        Outcome::Refused(refusal) => Some(format!("refused: {}", refusal.name())),
        Outcome::Applied(_) => None,
    });
    refused.unwrap_or_else(|| difference(base, &result.text))
}

/// The paragraphs that only one of two texts has, in their order; what only comes stands
/// behind one that both have.
fn difference(old: &str, new: &str) -> String {
    let paragraphs = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let (old, new) = (paragraphs(old), paragraphs(new));
    let longest = longest(&old, &new);
    let (mut a, mut b, mut said) = (0, 0, String::new());
    let mut stays = None;
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            stays = Some(&old[a]);
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || a < old.len() && longest[a + 1][b] >= longest[a][b + 1] {
            stays = None;
            writeln!(said, "-{}", old[a]).expect("it is there");
            a += 1;
        } else {
            if let Some(before) = stays.take() {
                writeln!(said, " {before}").expect("it is there");
            }
            writeln!(said, "+{}", new[b]).expect("it is there");
            b += 1;
        }
    }
    said
}

/// How many paragraphs two texts share at most from each pair of places on.
fn longest(old: &[String], new: &[String]) -> Vec<Vec<usize>> {
    let mut longest = vec![vec![0; new.len() + 1]; old.len() + 1];
    for (a, before) in old.iter().enumerate().rev() {
        for (b, after) in new.iter().enumerate().rev() {
            longest[a][b] = if before == after {
                longest[a + 1][b + 1] + 1
            } else {
                longest[a + 1][b].max(longest[a][b + 1])
            };
        }
    }
    longest
}
