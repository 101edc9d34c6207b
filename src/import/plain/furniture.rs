//! What only pages have: their numbers, and heads and feet that every page repeats.

use super::lines::{Line, Page};
use crate::import::flow::Remark;
use std::collections::HashMap;

/// So many lines at either edge of a page may be its head or its foot.
const EDGE: usize = 2;

/// Takes them out of pages, and says which.
pub(super) fn remove(pages: &mut [Page]) -> Vec<Remark> {
    if pages.len() < 2 {
        return numbers_between_lines(pages);
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    for page in pages.iter() {
        let mut heads: Vec<_> = edges(page).into_iter().map(|at| shape(&page[at])).collect();
        heads.sort();
        heads.dedup();
        for head in heads {
            *seen.entry(head).or_default() += 1;
        }
    }
    let often = (pages.len() / 2).max(2);
    let is_head = |line: &Line| {
        let shape = shape(line);
        is_number(line.words()) || seen.get(&shape).is_some_and(|count| *count >= often)
    };
    let mut removed = Vec::new();
    for page in pages.iter_mut() {
        for at in edges(page).into_iter().filter(|at| is_head(&page[*at])).collect::<Vec<_>>() {
            removed.push((page[at].at, page[at].words().to_owned()));
            page[at].text.clear();
        }
    }
    remarks(removed)
}

/// One remark for all numbers of pages, and one for each head.
fn remarks(removed: Vec<(usize, String)>) -> Vec<Remark> {
    let (numbers, heads): (Vec<_>, Vec<_>) =
        removed.into_iter().partition(|(_, words)| is_number(words));
    let mut told: Vec<(String, usize, usize)> = Vec::new();
    for (at, words) in heads {
        let shape = without_digits(&words);
        match told.iter_mut().find(|(said, ..)| without_digits(said) == shape) {
            Some((.., count)) => *count += 1,
            None => told.push((words, at, 1)),
        }
    }
    let numbers = numbers.first().map(|(at, _)| Remark {
        at: *at,
        key: "plain-page-numbers",
        values: vec![("count", numbers.len().to_string())],
    });
    let heads = told.into_iter().map(|(words, at, count)| Remark {
        at,
        key: "plain-running-head",
        values: vec![("words", words), ("count", count.to_string())],
    });
    numbers.into_iter().chain(heads).collect()
}

/// The first and the last lines of a page that have words.
fn edges(page: &Page) -> Vec<usize> {
    let filled: Vec<_> = (0..page.len()).filter(|at| !page[*at].is_blank()).collect();
    let last = filled.len().saturating_sub(EDGE).max(EDGE.min(filled.len()));
    filled.iter().take(EDGE).chain(&filled[last..]).copied().collect()
}

/// A text that had pages once may have kept their numbers: alone between blank lines, each
/// one more than the one before.
fn numbers_between_lines(pages: &mut [Page]) -> Vec<Remark> {
    let Some(page) = pages.first_mut() else { return Vec::new() };
    let is_alone = |at: usize| {
        let is_blank =
            |at: Option<usize>| at.and_then(|at| page.get(at)).is_none_or(Line::is_blank);
        is_number(page[at].words()) && is_blank(at.checked_sub(1)) && is_blank(Some(at + 1))
    };
    let found: Vec<_> = (0..page.len()).filter(|at| is_alone(*at)).collect();
    let value = |at: &usize| number(page[*at].words()).unwrap_or(u32::MAX);
    let counts_up = found
        .windows(2)
        .all(|pair| value(&pair[1]) == value(&pair[0]).saturating_add(1) && pair[1] > pair[0] + 10);
    if found.len() < 2 || !counts_up {
        return Vec::new();
    }
    let removed = found.iter().map(|at| (page[*at].at, page[*at].words().to_owned())).collect();
    for at in found {
        page[at].text.clear();
    }
    remarks(removed)
}

/// Whether a line is the number of a page: «12», «– 12 –», «стр. 12», "Page 3 of 7".
fn is_number(words: &str) -> bool {
    number(words).is_some()
}

fn number(words: &str) -> Option<u32> {
    const NAMES: [&str; 11] =
        ["стр", "страница", "с", "бет", "page", "p", "из", "of", "беттің", "из", "бет"];
    let mut digits = None;
    for word in words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        match word.parse() {
            Ok(value) => _ = digits.get_or_insert(value),
            Err(_) if NAMES.contains(&word.to_lowercase().as_str()) => {}
            Err(_) => return None,
        }
    }
    let is_bare = |c: char| c.is_alphanumeric() || " -–—.|/[]".contains(c);
    // «5.» and «5)» begin points.
    let ends = words.ends_with(['.', ')']) && words.len() < 5;
    digits.filter(|_| words.chars().all(is_bare) && words.len() < 30 && !ends)
}

/// What of a line is the same on every page.
fn shape(line: &Line) -> String {
    without_digits(line.words())
}

fn without_digits(words: &str) -> String {
    let kept = words.chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace());
    kept.take(200).collect()
}
