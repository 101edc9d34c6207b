//! Several languages in one file: one text for each.

use super::flow::{Block, Flow, Kind};
use crate::text::language::Language;

/// What a file says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The language, where there are enough letters to tell.
    pub language: Option<Language>,
    /// What it says in it.
    pub flow: Flow,
}

/// A run of blocks in one language.
struct Run {
    language: Language,
    start: usize,
    letters: usize,
}

/// So many letters tell the language of a block.
const TELLING: usize = 30;

/// So many letters in one language may be a text of their own.
const LONG: usize = 120;

/// The texts that stand in a flow one after another, each in its own language. A language
/// that comes twice, or hardly at all, is quoted, and parts nothing.
pub fn split(flow: Flow) -> Vec<Part> {
    let runs = long_runs(&flow.blocks);
    let is_once = runs
        .iter()
        .enumerate()
        .all(|(at, run)| runs[..at].iter().all(|before| before.language != run.language));
    if runs.len() < 2 || !is_once {
        let language = Language::guess(&said(&flow.blocks));
        return vec![Part { language, flow }];
    }
    let Flow { mut blocks, remarks, comments } = flow;
    let mut parts = Vec::new();
    for run in runs.iter().rev() {
        let start = if run.start == 0 { 0 } else { boundary(&blocks, run) };
        let blocks = blocks.split_off(start);
        let comments =
            comments.iter().filter(|it| (start..start + blocks.len()).contains(&it.block));
        let comments = comments.cloned().map(|mut comment| {
            comment.block -= start;
            comment
        });
        let comments = comments.collect();
        let flow = Flow { blocks, comments, remarks: Vec::new() };
        parts.push(Part { language: Some(run.language), flow });
    }
    parts.reverse();
    parts[0].flow.remarks = remarks;
    parts
}

/// The runs of blocks in one language that are long enough to be a text.
fn long_runs(blocks: &[Block]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut all = 0;
    for (start, block) in blocks.iter().enumerate() {
        let words = words_of(block);
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        all += letters;
        let Some(language) = told(&words, letters) else { continue };
        match runs.last_mut() {
            Some(last) if last.language == language => last.letters += letters,
            _ => runs.push(Run { language, start, letters }),
        }
    }
    runs.retain(|run| run.letters * 20 > all && run.letters > LONG);
    let mut merged: Vec<Run> = Vec::new();
    for run in runs {
        match merged.last_mut() {
            Some(last) if last.language == run.language => last.letters += run.letters,
            _ => merged.push(run),
        }
    }
    if let Some(first) = merged.first_mut() {
        first.start = 0;
    }
    merged
}

/// The language of a block, where it tells one.
fn told(words: &str, letters: usize) -> Option<Language> {
    (letters >= TELLING).then(|| Language::guess(&words.to_lowercase())).flatten()
}

/// Where the text of a run begins: at its name, which has few letters, or at headings that
/// tell nothing.
fn boundary(blocks: &[Block], run: &Run) -> usize {
    let mut start = run.start;
    while start > 0 {
        let words = words_of(&blocks[start - 1]);
        let letters = words.chars().filter(|c| c.is_alphabetic()).count();
        let is_of_it = Language::possible(&words.to_lowercase()).first() == Some(&run.language);
        if letters >= TELLING || letters == 0 || !is_of_it {
            break;
        }
        start -= 1;
    }
    start
}

fn words_of(block: &Block) -> String {
    match &block.kind {
        Kind::Row(cells) => cells.join(" "),
        _ => block.text.clone(),
    }
}

/// The words of some blocks, as many as a guess reads.
fn said(blocks: &[Block]) -> String {
    let mut said = String::new();
    for block in blocks {
        said.push_str(&words_of(block).to_lowercase());
        said.push('\n');
        if said.len() > 100_000 {
            break;
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(paragraphs: &[&str]) -> Flow {
        let blocks = paragraphs.iter().enumerate().map(|(at, it)| Block::paragraph(*it, at + 1));
        Flow { blocks: blocks.collect(), ..Flow::default() }
    }

    const KAZAKH: &str = "1. Осы Заң баланың құқықтарын қорғауға байланысты қатынастарды реттейді және олардың кепілдіктерін белгілейді, сондай-ақ өкілетті органның құзыретін айқындайды.";
    const RUSSIAN: &str = "1. Настоящий Закон регулирует отношения, связанные с защитой прав ребенка, устанавливает их гарантии и определяет компетенцию уполномоченного органа республики.";

    #[test]
    fn texts_one_after_another_are_parted_at_their_names() {
        let law = ["ЗАҢ", KAZAKH, KAZAKH, "ЗАКОН", RUSSIAN, "Сноска.", RUSSIAN];
        let parts = split(flow(&law));
        let told: Vec<_> = parts.iter().map(|it| (it.language, it.flow.blocks.len())).collect();
        assert_eq!(told, [(Some(Language::Kazakh), 3), (Some(Language::Russian), 4)]);
    }

    #[test]
    fn what_is_quoted_parts_nothing() {
        for law in [&[RUSSIAN, KAZAKH, RUSSIAN, RUSSIAN][..], &[RUSSIAN, RUSSIAN], &[]] {
            assert_eq!(split(flow(law)).len(), 1, "{law:?}");
        }
    }
}
