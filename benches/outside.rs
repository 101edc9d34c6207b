//! What a judge of another hand says of the comparison: two texts and a truth that a
//! program which knows nothing of this one wrote beside them.
//!
//! A folder holds `old.md`, `new.md` and `truth.json`. Its `pairs` are lists of the
//! old path, the new path, the kinds of edits, the words deleted and inserted, and
//! the lines of both sides, counted from 1; its `flags` tell of the words between
//! white space of each side, in runs of first word, length and class: `del`, `ins`,
//! `label`, `ref` (a citation that follows a renumbering), `moved`. The name of a
//! folder begins with the language: `kk-5000`.

#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/law/score.rs"]
pub mod score;

use score::{Count, share};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};
use tuzetu::compare::{Change, Comparison, Edit, Operation, Row, Sides, compare};
use tuzetu::document::{Document, ProvisionId};
use tuzetu::parse::parse;
use tuzetu::text::language::Language;
use tuzetu::text::span::{LineIndex, Span};

const USAGE: &str = "cargo bench --bench outside -- FOLDER...";

/// What is said of a word, or known of it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Class {
    /// Nothing: it stayed.
    #[default]
    Kept,
    /// It was deleted or inserted.
    Changed,
    /// It cites what has another number now.
    Follows,
    /// It is a number, or stands elsewhere.
    Other,
    /// It is known to have changed, and said to have got or lost a mark: «Закона,».
    Mark,
}

/// The words of one side between white space, as they are judged.
struct Words<'a> {
    text: &'a str,
    spans: Vec<Span>,
    said: Vec<Class>,
    truth: Vec<Class>,
}

impl<'a> Words<'a> {
    fn new(text: &'a str, flags: &Value) -> Self {
        let start = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
        let span = |word: &str| Span::new(start(word), start(word) + word.len());
        let spans: Vec<_> = text.split_whitespace().map(span).collect();
        let mut truth = vec![Class::Kept; spans.len()];
        for run in flags.as_array().into_iter().flatten() {
            let at = |place: usize| usize::try_from(run[place].as_u64().unwrap_or(0)).unwrap_or(0);
            let class = match run[2].as_str() {
                Some("del" | "ins") => Class::Changed,
                Some("ref") => Class::Follows,
                _ => Class::Other,
            };
            truth[at(0)..at(0) + at(1)].fill(class);
        }
        let said = vec![Class::Kept; spans.len()];
        Self { text, spans, said, truth }
    }

    fn mark(&mut self, span: Span, class: Class) {
        let first = self.spans.partition_point(|word| word.end <= span.start);
        let touched = self.spans[first..].iter().take_while(|word| word.start < span.end);
        let last = first + touched.count();
        for said in &mut self.said[first..last] {
            // Of a word of which a part follows, the change beside it counts.
            if *said != Class::Changed {
                *said = class;
            }
        }
    }

    fn letters(&self, at: usize) -> &'a str {
        let word: &'a str = self.text;
        word[self.spans[at].start..self.spans[at].end]
            .trim_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '«' | '»'))
    }

    /// The words of provisions.
    fn within(&self, document: &Document, ids: &[ProvisionId]) -> Vec<usize> {
        let passages = ids.iter().flat_map(|id| document.provision(*id).passages());
        let places = passages.flat_map(|span| {
            let first = self.spans.partition_point(|word| word.end <= span.start);
            let inside = self.spans[first..].iter().take_while(move |word| word.start < span.end);
            first..first + inside.count()
        });
        places.collect()
    }

    /// Those of `places` that changed in truth, without the marks at their ends.
    fn changed(&self, places: &[usize]) -> HashSet<&'a str> {
        let changed = places.iter().filter(|at| self.truth[**at] == Class::Changed);
        changed.map(|at| self.letters(*at)).collect()
    }

    /// Of the places, those whose mark alone is said to change.
    fn mark_marks(&mut self, places: &[usize], elsewhere: &HashSet<&str>) {
        for at in places.iter().copied() {
            let is_kept = matches!(self.said[at], Class::Kept | Class::Follows);
            if self.truth[at] == Class::Changed && is_kept && elsewhere.contains(self.letters(at)) {
                self.said[at] = Class::Mark;
            }
        }
    }
}

/// The lines of both sides of every pair, with the kinds of edits.
fn true_pairs(truth: &Value) -> HashMap<(usize, usize), Vec<String>> {
    let line = |pair: &Value, at: usize| usize::try_from(pair[at].as_u64()?).ok();
    let kinds = |pair: &Value| {
        let kinds = pair[2].as_array().into_iter().flatten();
        kinds.filter_map(|kind| kind.as_str().map(str::to_owned)).collect()
    };
    let pairs = truth["pairs"].as_array().into_iter().flatten();
    pairs.filter_map(|pair| Some(((line(pair, 5)?, line(pair, 6)?), kinds(pair)))).collect()
}

/// The line on which each provision begins, counted from 1.
fn lines(document: &Document) -> Vec<usize> {
    let lines = LineIndex::new(document.source());
    document.provisions().iter().map(|each| lines.line(each.span().start)).collect()
}

/// What is judged of a folder.
#[derive(Default)]
struct Judgement {
    pairs: Count,
    moves: Count,
    false_moves: usize,
    idle_moves: usize,
    renumbered: Count,
    shared: Count,
    rewritten: Count,
    words: Count,
    follows: Count,
    excused: usize,
    only_marks: usize,
}

impl Judgement {
    /// Which provision answers to which.
    fn judge_rows(&mut self, compared: Compared<'_>, truth: &Value) {
        let lines = compared.documents.map(lines);
        let read = lines.as_ref().map(|lines| lines.iter().copied().collect::<HashSet<_>>());
        let mut known = true_pairs(truth);
        known.retain(|(old, new), _| read.old.contains(old) && read.new.contains(new));
        let said = pairs(&compared.comparison.rows);
        let said = said.map(|((old, new), row)| ((lines.old[old.0], lines.new[new.0]), row));
        let said: HashMap<_, _> = said.collect();
        let count = |is_true: &dyn Fn(&[String]) -> bool, is_said: &dyn Fn(&Row) -> bool| Count {
            is_true: known.values().filter(|kinds| is_true(kinds)).count(),
            said: said.values().filter(|row| is_said(row)).count(),
            right: known
                .iter()
                .filter(|(at, kinds)| {
                    is_true(kinds) && said.get(at).is_some_and(|row| is_said(row))
                })
                .count(),
        };
        let has = |kinds: &[String], any: &[&str]| kinds.iter().any(|kind| any.contains(&&**kind));
        let changed = |row: &Row, any: &[Change]| row.changes.iter().any(|each| any.contains(each));
        let is_shared = |row: &Row| changed(row, &[Change::Split, Change::Merged]);
        self.pairs = count(&|_| true, &|_| true);
        self.moves = count(&|kinds| has(kinds, &["moved"]), &|_| true);
        self.rewritten = count(&|kinds| has(kinds, &["rewrite"]), &|_| true);
        self.shared = count(&|kinds| has(kinds, &["split", "merge"]), &is_shared);
        let is_renumbered = |row: &Row| changed(row, &[Change::Renumbered]) && !is_shared(row);
        let is_only =
            |kinds: &[String]| has(kinds, &["renumbered"]) && !has(kinds, &["split", "merge"]);
        self.renumbered = count(&is_only, &is_renumbered);
        // What moved has another number too, whether the truth says so or not.
        let moved = |kinds: &[String]| has(kinds, &["moved"]) && !has(kinds, &["renumbered"]);
        self.renumbered.said -= count(&moved, &is_renumbered).right;
        let moved = said.iter().filter(|(_, row)| changed(row, &[Change::Moved]));
        for (at, _) in moved {
            match known.get(at) {
                None => self.false_moves += 1,
                Some(kinds) => self.idle_moves += usize::from(!has(kinds, &["moved"])),
            }
        }
    }

    /// Which words changed.
    fn judge_words(&mut self, words: &Sides<Words<'_>>) {
        for side in [&words.old, &words.new] {
            for (truth, said) in side.truth.iter().copied().zip(side.said.iter().copied()) {
                let (is_true, is_said) = (truth == Class::Changed, said == Class::Changed);
                self.only_marks += usize::from(said == Class::Mark);
                if said == Class::Mark || truth == Class::Other || said == Class::Other {
                    continue;
                }
                self.words.add(Count {
                    is_true: is_true.into(),
                    said: (is_said && truth != Class::Follows).into(),
                    right: (is_true && is_said).into(),
                });
                self.excused += usize::from(said == Class::Follows && truth != Class::Follows);
                let follows = (truth == Class::Follows).into();
                let right = usize::from(said == Class::Follows).min(follows);
                self.follows.add(Count { is_true: follows, said: right, right });
            }
        }
    }
}

/// A comparison and what was compared.
#[derive(Clone, Copy)]
struct Compared<'a> {
    documents: Sides<&'a Document>,
    comparison: &'a Comparison,
}

/// Every provision of an old side with every one of the new side of its row.
fn pairs(rows: &[Row]) -> impl Iterator<Item = ((ProvisionId, ProvisionId), &Row)> {
    rows.iter().flat_map(|row| {
        let of = move |old: &ProvisionId| {
            let old = *old;
            row.sides.new.iter().map(move |new| ((old, *new), row))
        };
        row.sides.old.iter().flat_map(of)
    })
}

/// Marks what the comparison says of the words.
fn mark(compared: Compared<'_>, words: &mut Sides<Words<'_>>) {
    let mut whole = |ids: &[ProvisionId], is_old: bool, is_changed: bool| {
        let side = if is_old { &mut words.old } else { &mut words.new };
        let document = if is_old { compared.documents.old } else { compared.documents.new };
        for id in ids {
            let provision = document.provision(*id);
            let words = provision.span();
            let label = provision.label.map(Span::from);
            // The number of what was split, merged or is in one version alone.
            if let Some(label) = label {
                side.mark(Span::new(words.start, label.end), Class::Other);
            }
            if is_changed {
                provision.passages().for_each(|span| side.mark(span, Class::Changed));
            }
        }
    };
    for row in &compared.comparison.rows {
        let (old, new) = (row.sides.old.as_slice(), row.sides.new.as_slice());
        if old.len() != 1 || new.len() != 1 {
            whole(old, true, new.is_empty());
            whole(new, false, old.is_empty());
        }
    }
    let is_pair = |row: &&Row| !row.sides.old.is_empty() && !row.sides.new.is_empty();
    for row in compared.comparison.rows.iter().filter(is_pair) {
        mark_pair(compared.documents, row, words);
    }
}

/// Marks what a row with two sides says.
fn mark_pair(documents: Sides<&Document>, row: &Row, words: &mut Sides<Words<'_>>) {
    for edit in row.redline.iter().flat_map(|redline| redline.edits()) {
        let class = |edit: &Edit| match edit.follows {
            Some(_) => Class::Follows,
            None => Class::Changed,
        };
        match edit.operation {
            Operation::Keep => {}
            Operation::Delete => words.old.mark(edit.spans.old, class(edit)),
            Operation::Insert => words.new.mark(edit.spans.new, class(edit)),
        }
    }
    let old = words.old.within(documents.old, &row.sides.old);
    let new = words.new.within(documents.new, &row.sides.new);
    let changed = Sides::new(words.old.changed(&old), words.new.changed(&new));
    words.old.mark_marks(&old, &changed.new);
    words.new.mark_marks(&new, &changed.old);
}

fn judged(folder: &Path) -> Option<Judgement> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let name = folder.file_name()?.to_str()?;
    let language = Language::ALL.into_iter().find(|each| name.starts_with(each.code()))?;
    let sources = Sides::new(read("old.md")?, read("new.md")?);
    let truth: Value = serde_json::from_str(&read("truth.json")?).ok()?;
    let documents = sources.clone().map(|text| parse(text, language).0);
    let documents = documents.as_ref();
    let comparison = compare(documents);
    let compared = Compared { documents, comparison: &comparison };
    let flags = Sides::new(&truth["flags"]["old"], &truth["flags"]["new"]);
    let mut words = sources.as_ref().zip(flags).map(|(text, flags)| Words::new(text, flags));
    mark(compared, &mut words);
    let mut judgement = Judgement::default();
    judgement.judge_rows(compared, &truth);
    judgement.judge_words(&words);
    Some(judgement)
}

fn main() -> ExitCode {
    let folders: Vec<_> = env::args().skip(1).filter(|each| each != "--bench").collect();
    if folders.is_empty() {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    println!(
        "| folder | pairs | F1 | moves found | false + idle | new numbers, P / R | splits, F1 | rewritten, paired \
         | over | precision | missed | follow | excused | marks alone |"
    );
    for folder in folders {
        let Some(it) = judged(Path::new(&folder)) else {
            println!(
                "{folder}: old.md, new.md and truth.json are wanted there, and its name begins with ru, kk or en"
            );
            return ExitCode::from(2);
        };
        println!(
            "| {} | {} | {:.4} | {:.3} of {} | {} + {} | {:.4} / {:.4} | {:.3} | {:.3} of {} | {:.4} | {:.4} | {:.4} | {:.4} of {} | {} | {} |",
            Path::new(&folder).file_name().unwrap_or_default().display(),
            it.pairs.is_true,
            it.pairs.f1(),
            it.moves.recall(),
            it.moves.is_true,
            it.false_moves,
            it.idle_moves,
            it.renumbered.precision(),
            it.renumbered.recall(),
            it.shared.f1(),
            it.rewritten.recall(),
            it.rewritten.is_true,
            share(it.words.said, it.words.is_true),
            it.words.precision(),
            1.0 - it.words.recall(),
            it.follows.recall(),
            it.follows.is_true,
            it.excused,
            it.only_marks,
        );
    }
    ExitCode::SUCCESS
}
