//! Two languages whose paragraphs take turns: each paragraph goes to the text of its own.

use super::spoken::is_kazakh;
use crate::document::ProvisionKind;
use crate::import::flow::{Block, Flow, Kind};
use crate::parse::marker::marker;
use crate::text::language::Language;

/// Of so many places between told paragraphs nearly each must change the language where
/// they take turns one by one.
const TURNS: usize = 5;

/// Where a block goes: to one of the two, or to both.
type Home = Option<usize>;

/// A flow as two, one in each of the languages. `told` is the language of each block as far
/// as its letters tell; remarks stay with the blocks that they are about.
pub(super) fn apart(flow: &Flow, pair: [Language; 2], told: &[Option<Language>]) -> [Flow; 2] {
    let homes = homes(&flow.blocks, pair, told);
    let mut flows = [Flow::default(), Flow::default()];
    let mut places = Vec::new();
    for (block, home) in flow.blocks.iter().zip(homes) {
        let first = home.unwrap_or(0);
        places.push((first, flows[first].blocks.len()));
        for (at, part) in flows.iter_mut().enumerate() {
            if home.is_none_or(|home| home == at) {
                part.blocks.push(block.clone());
            }
        }
    }
    for comment in &flow.comments {
        let (home, block) = places[comment.block];
        let mut comment = comment.clone();
        comment.block = block;
        flows[home].comments.push(comment);
    }
    flows
}

/// What is told by its letters or its label goes to its language, and what has no letters to
/// both. A block between two of the other language takes its turn; any other goes with
/// what stands before it.
fn homes(blocks: &[Block], pair: [Language; 2], told: &[Option<Language>]) -> Vec<Home> {
    let place = |language: Language| pair.iter().position(|each| *each == language);
    let known: Vec<Home> = blocks
        .iter()
        .zip(told)
        .map(|(block, told)| {
            told.and_then(place).or_else(|| named(&block.words(), &pair).and_then(place))
        })
        .collect();
    let take_turns = take_turns(&known);
    let mut before = known.iter().flatten().copied().next().unwrap_or(0);
    let is_row = |at: usize| matches!(blocks[at].kind, Kind::Row(_));
    let homes = known.iter().enumerate().map(|(at, home)| {
        if at > 0 && is_row(at) && is_row(at - 1) {
            // No table is cut between its rows.
            return Some(before);
        }
        if home.is_none() && !is_worded(&blocks[at]) {
            return None;
        }
        let behind = || known[at..].iter().flatten().copied().next();
        let is_turn = || take_turns && behind() == Some(before);
        before = home.unwrap_or_else(|| if is_turn() { 1 - before } else { before });
        Some(before)
    });
    homes.collect()
}

/// Whether nearly each told block is in another language than the one before it.
fn take_turns(known: &[Home]) -> bool {
    let told: Vec<_> = known.iter().flatten().collect();
    let turns = told.windows(2).filter(|pair| pair[0] != pair[1]).count();
    turns * TURNS >= told.len().saturating_sub(1) * (TURNS - 1)
}

/// The language of few letters: that of their label («5-бап», «Статья 5»), or the only one of
/// these that they may be in.
pub(super) fn named(words: &str, languages: &[Language]) -> Option<Language> {
    use ProvisionKind::{Annex, Article, Chapter, Part, Section, Subchapter, Subsection};
    let unit = marker(words, true).filter(|marker| {
        matches!(marker.kind, Annex | Article | Chapter | Part | Section | Subchapter | Subsection)
    });
    if let Some(marker) = unit {
        let label = &words[..marker.length];
        let letter = label.chars().find(|letter| letter.is_alphabetic())?;
        return Some(match letter {
            _ if label.starts_with(|first: char| first.is_ascii_digit()) => Language::Kazakh,
            'a'..='z' | 'A'..='Z' => Language::English,
            _ => Language::Russian,
        });
    }
    if languages.contains(&Language::Kazakh) && is_kazakh(words) {
        return Some(Language::Kazakh);
    }
    let possible = Language::possible(words);
    let mut possible = languages.iter().copied().filter(|each| possible.contains(each));
    possible.next().filter(|_| possible.next().is_none())
}

fn is_worded(block: &Block) -> bool {
    block.words().contains(char::is_alphabetic)
}
