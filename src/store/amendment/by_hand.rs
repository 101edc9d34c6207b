//! Random edits on messy hand-written files: no comment, other byte or value is
//! harmed, or the edit is refused. `TUZETU_EDITS=10000` makes so many.

mod hand;

use super::tests::parts;
use super::*;
use crate::annotation::How;
use crate::bill::VersionId;
use crate::document::Address;
use hand::{Dice, Hand};
use std::path::Path;

const NOW: &str = "2026-11-23T12:00:00+05:00";

const WORDS: [&str; 12] = [
    "Одна строка.",
    "Бірінші.\n\n  - екінші: #1\nүшінші\n",
    " с пробела\tи табуляция",
    "да",
    "нет: # не комментарий",
    "«тырнақша» \"қос\" 'дара' \\ кері",
    "# басында",
    "- тізім",
    "true",
    "{a: b}",
    "соңында қос нүкте:",
    "Абзац.\n\nАбзац второй.",
];

fn amendment(dice: &mut Dice, annotation: &Annotation) -> Amendment {
    let text = dice.pick(&WORDS).to_owned();
    let language = dice.pick(&Language::ALL);
    let norms = ["kz-2026:41", "iccpr:19(3)", "kz-1995:20(2)", "crc:16", "kz-1995:39"];
    let some = |dice: &mut Dice, all: &[&str]| -> Vec<String> {
        let kept = (0..all.len()).filter(|_| dice.roll(2) == 0).collect::<Vec<_>>();
        kept.into_iter().map(|at| all[at].to_owned()).collect()
    };
    match dice.roll(14) {
        0 | 1 => {
            let why = (dice.roll(2) == 0).then_some(text);
            Amendment::Status { status: dice.pick(Status::ALL), by: "ред: а".to_owned(), why }
        }
        2 => Amendment::Severity(dice.pick(Severity::ALL)),
        3 => Amendment::Kind(dice.pick(ConflictKind::ALL)),
        4 => Amendment::Confidence(dice.pick(Confidence::ALL)),
        5 => Amendment::Norms(some(dice, &norms).iter().filter_map(|it| Norm::parse(it)).collect()),
        6 => Amendment::Tags(some(dice, &["сот", "мерзім", "a, b", "true", "жаңа"])),
        7 => Amendment::Title(language, text),
        8 | 9 => Amendment::Reasoning(language, text),
        10 => Amendment::CounterArgument(language, text),
        11 => match annotation.body.test.iter().next() {
            Some((part, _)) if dice.roll(2) == 0 => Amendment::TestWords(part, language, text),
            _ => Amendment::Test(dice.pick(TestPart::ALL), dice.pick(Verdict::ALL)),
        },
        12 if dice.roll(3) == 0 => {
            let quote = Quote { exact: text, prefix: "алды".to_owned(), suffix: String::new() };
            let version = VersionId::new("v9").expect("a name");
            let quote = (dice.roll(3) > 0).then_some(quote);
            let wording = (dice.roll(2) == 0).then(|| "бір: «тәулік»".to_owned());
            let target = Target { version, quote, wording, ..annotation.target.clone() };
            Amendment::Reattach { target: Box::new(target), by: "а".to_owned(), why: None }
        }
        12 => {
            let how = dice.pick(How::ALL);
            Amendment::Place(Box::new(Confirmed {
                version: VersionId::new(dice.pick(&["v2", "v3", "v4"])).expect("a name"),
                language: dice.pick(&Language::ALL),
                provision: (how != How::Orphaned).then(|| Address::new("art_9")),
                how,
                quote: (dice.roll(2) == 0).then(|| Quote { exact: text, ..Quote::default() }),
                wording: (dice.roll(2) == 0).then(|| "бір: «тәулік»".to_owned()),
                further: if how == How::Split { parts(dice.roll(3)) } else { Vec::new() },
                by: Person::named("а"),
                at: NOW.to_owned(),
                why: (dice.roll(2) == 0).then(|| "себебі: бар".to_owned()),
            }))
        }
        _ => Amendment::Reply { id: "r2".to_owned(), by: "газета".to_owned(), text },
    }
}

/// The tags of the lines that an amendment may change.
fn tags(amendment: &Amendment) -> &'static [&'static str] {
    match amendment {
        Amendment::Status { .. } => &["status", "history", "modified"],
        Amendment::Severity(_) => &["body", "severity", "modified"],
        Amendment::Kind(_) => &["body", "kind", "modified"],
        Amendment::Confidence(_) => &["body", "confidence", "modified"],
        Amendment::Norms(_) => &["body", "norms", "modified"],
        Amendment::Tags(_) => &["body", "tags", "modified"],
        Amendment::Test(..) | Amendment::TestWords(..) => &["body", "test", "modified"],
        Amendment::Title(..) => &["body", "title", "modified"],
        Amendment::Reasoning(..) => &["body", "reasoning", "modified"],
        Amendment::CounterArgument(..) => &["body", "counter", "modified"],
        Amendment::Place(_) => &["placements", "history", "modified"],
        Amendment::Reattach { .. } => &["target", "placements", "history", "modified"],
        Amendment::Reply { .. } => &["replies", "modified"],
    }
}

/// Which lines of `old` are not in `new`, by the longest common run of lines.
fn gone(old: &[&str], new: &[&str]) -> Vec<usize> {
    let mut best = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            best[i][j] =
                if a == b { best[i + 1][j + 1] + 1 } else { best[i + 1][j].max(best[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut gone) = (0, 0, Vec::new());
    while i < old.len() {
        if j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j < new.len() && best[i][j + 1] >= best[i + 1][j] {
            j += 1;
        } else {
            gone.push(i);
            i += 1;
        }
    }
    gone
}

/// What an edit took from a file, or wrote otherwise; `None` where nothing.
fn lost(hand: &Hand, (old, new): (&str, &str)) -> Option<String> {
    let lost = |it: &&String| old.matches(it.as_str()).count() != new.matches(it.as_str()).count();
    if let Some(lost) = hand.keepsakes.iter().find(lost) {
        return Some(format!("lost `{lost}`"));
    }
    let mixes = old.contains("\r\n") && new.replace("\r\n", "").contains('\n');
    mixes.then(|| "another line end".to_owned())
}

/// What an edit harmed; `None` where nothing.
fn harm(hand: &Hand, amendment: &Amendment, (old, new): (&str, &str)) -> Option<String> {
    if let Some(lost) = lost(hand, (old, new)) {
        return Some(lost);
    }
    let [before, after] =
        [old, new].map(|text| text.lines().map(str::trim_end).collect::<Vec<_>>());
    let gone = gone(&before, &after);
    let strange = gone.iter().find(|at| {
        let tag = hand.lines.get(**at).map_or("", |(tag, _)| tag);
        // Comments and empty lines are counted above; between words that change
        // places it cannot be said which of the two moved.
        let line = before[**at].trim_start();
        let is_word = !line.is_empty() && !line.starts_with('#');
        is_word && !tags(amendment).contains(&tag)
    });
    strange.map(|at| format!("touched `{}`", before[*at]))
}

fn yaml(text: &str) -> Yaml<'_> {
    Yaml { path: Path::new("a.yaml"), text }
}

/// What came of the edits.
#[derive(Default)]
struct Tally {
    edits: usize,
    harmed: Vec<String>,
    refused: Vec<String>,
}

/// Several edits of one file, each of what the one before left. The lines of the
/// first are known one by one.
fn edit(hand: &mut Hand, mut text: String, tally: &mut Tally) {
    for nth in 0..4 {
        let read = annotation_file::read(yaml(&text));
        let (annotation, problems) = read.unwrap_or_else(|problem| panic!("{problem:?}\n{text}"));
        assert_eq!(problems, [], "{text}");
        let amendment = amendment(&mut hand.dice, &annotation);
        tally.edits += 1;
        let Ok((after, _)) = amend(yaml(&text), &annotation, (&amendment, NOW)) else {
            tally.refused.push(format!("{amendment:?}\n{text}"));
            continue;
        };
        let harm = if nth == 0 {
            harm(hand, &amendment, (&text, &after))
        } else {
            lost(hand, (&text, &after))
        };
        let told = harm.map(|harm| format!("{harm}\n{amendment:?}\n{text}\n=====\n{after}"));
        tally.harmed.extend(told);
        text = after;
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures of a long run")]
fn no_edit_harms_what_a_person_wrote() {
    let wanted = std::env::var("TUZETU_EDITS").ok().and_then(|edits| edits.parse().ok());
    let wanted: usize = wanted.unwrap_or(300);
    let mut tally = Tally::default();
    for seed in 0.. {
        let (mut hand, text) = Hand::write(seed);
        edit(&mut hand, text, &mut tally);
        if tally.edits >= wanted {
            break;
        }
    }
    let Tally { edits, harmed, mut refused } = tally;
    println!("{edits} edits: {} harmed, {} refused", harmed.len(), refused.len());
    let shown = |all: &[String]| all.iter().take(3).cloned().collect::<Vec<_>>().join("\n-----\n");
    assert!(harmed.is_empty(), "{} harmed:\n{}", harmed.len(), shown(&harmed));
    // A list that something else shares cannot be changed for one of the two.
    refused.retain(|file| !file.contains("&tags"));
    assert!(refused.is_empty(), "{} refused:\n{}", refused.len(), shown(&refused));
}
