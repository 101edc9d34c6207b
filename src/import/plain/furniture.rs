//! What only pages have: their numbers, and heads and feet that every page repeats.

use super::lines::{Line, Page};
use crate::import::flow::Remark;
use crate::parse::marker::marker;
use std::collections::{HashMap, HashSet};

/// So many lines at either edge of a page may be its head or its foot.
const EDGE: usize = 2;
/// «стр. 3 из 7», «– 3 –»: so many words say the number of a page.
const LONGEST_NUMBER: usize = 4;

/// Takes them out of pages, and says which.
pub(super) fn remove(pages: &mut [Page]) -> Vec<Remark> {
    if pages.len() < 2 {
        return numbers_between_lines(pages);
    }
    let heads = repeated(pages);
    let mut removed = Vec::new();
    for (count, page) in pages.iter_mut().enumerate() {
        let is_head = |at: &usize| {
            let words = page[*at].words();
            let is_repeated = || shapes(words, count).iter().any(|shape| heads.contains(shape));
            is_number(words) || may_be_head(words) && is_repeated()
        };
        for at in edges(page).into_iter().filter(is_head).collect::<Vec<_>>() {
            removed.push((page[at].at, page[at].words().to_owned()));
            page[at].text.clear();
        }
    }
    remarks(removed)
}

/// The shapes of the lines that stand at the edges of at least half of the pages, of three
/// at least; of two pages on both, at the very same place.
fn repeated(pages: &[Page]) -> HashSet<Shape> {
    let mut seen: HashMap<Shape, Vec<Place>> = HashMap::new();
    for (count, page) in pages.iter().enumerate() {
        let mut known = HashSet::new();
        for (place, at) in edges(page).into_iter().enumerate() {
            for shape in shapes(page[at].words(), count) {
                if known.insert(shape.clone()) {
                    seen.entry(shape).or_default().push((place, page[at].indent()));
                }
            }
        }
    }
    let often = (pages.len() / 2).max(3);
    let is_head = |places: &[Place]| match (pages.len(), places) {
        (2, [first, second]) => first == second,
        _ => places.len() >= often,
    };
    seen.into_iter().filter(|(_, places)| is_head(places)).map(|(shape, _)| shape).collect()
}

/// Which of the lines at the edges of a page one is, and how far it is set in.
type Place = (usize, usize);

/// The words of a head, and by how much the number at their end is ahead of the page.
type Shape = (String, Option<usize>);

/// Whether a line may be a head or a foot. What is the label of a unit, ends a sentence or
/// goes on with one is law, however often it comes.
fn may_be_head(words: &str) -> bool {
    let is_ended = words.ends_with(['.', ';', ':', ',']);
    let goes_on = words.starts_with(char::is_lowercase) && !words.contains("://");
    !is_ended && !goes_on && marker(words, true).is_none()
}

/// One remark for all numbers of pages, and one for each head.
fn remarks(removed: Vec<(usize, String)>) -> Vec<Remark> {
    let (numbers, heads): (Vec<_>, Vec<_>) =
        removed.into_iter().partition(|(_, words)| is_number(words));
    let mut told: Vec<(String, usize, usize)> = Vec::new();
    for (at, words) in heads {
        let shape = numbered(&words).0;
        match told.iter_mut().find(|(said, ..)| numbered(said).0 == shape) {
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

/// What of a line may be the same on every page: all of it, or all but the number of the
/// page.
fn shapes(words: &str, page: usize) -> Vec<Shape> {
    let (rest, number) = numbered(words);
    let ahead = number.map(|number| (rest, Some((number as usize).wrapping_sub(page))));
    let whole = words.split_whitespace().collect();
    [(whole, None)].into_iter().chain(ahead).collect()
}

/// A line without the number of a page at one of its ends, and the number.
fn numbered(words: &str) -> (String, Option<u32>) {
    let all: Vec<_> = words.split_whitespace().collect();
    for count in (1..all.len().min(LONGEST_NUMBER + 1)).rev() {
        let ends = [all.split_at(all.len() - count), {
            let (first, rest) = all.split_at(count);
            (rest, first)
        }];
        for (rest, end) in ends {
            if let Some(number) = number(&end.join(" ")) {
                return (rest.concat(), Some(number));
            }
        }
    }
    (all.concat(), None)
}

#[cfg(test)]
mod tests {
    use super::super::lines::pages;
    use super::*;

    fn left(text: &str) -> (String, usize) {
        let mut pages = pages(text);
        let removed = remove(&mut pages).len();
        let lines = pages.concat().into_iter().filter(|line| !line.is_blank());
        (lines.map(|line| line.words().to_owned()).collect::<Vec<_>>().join("|"), removed)
    }

    #[test]
    fn the_law_is_no_running_head() {
        let law = ["Статья 1. Основные положения", "граждан Республики", "Закона."];
        for line in law {
            let page = format!("{line}\nПрава ребенка\nохраняются\nвсегда\nи везде\n");
            let (text, removed) = left(&[&*page, &page, &page].join("\u{c}"));
            assert_eq!((text.matches(line).count(), text.contains("Права")), (3, false), "{text}");
            assert_eq!(removed, 1);
        }
    }

    #[test]
    fn the_address_of_a_printed_page_is_its_foot() {
        let page = |at| format!("О\nдворах\nи\nдомах\nhttps://example.kz/law    {at}/3\n");
        let (text, _) = left(&[page(1), page(2), page(3)].join("\u{c}"));
        assert!(!text.contains("http"), "{text}");
    }

    #[test]
    fn what_differs_in_a_number_is_no_running_head() {
        let page = |at: u32| format!("Таблица {} к\n{at} Вестник\nслова\nслова\nи\nтак\n", at * 2);
        let (text, _) = left(&[page(1), page(2), page(3)].join("\u{c}"));
        assert_eq!((text.matches("Таблица").count(), text.matches("Вестник").count()), (3, 0));
    }

    #[test]
    fn a_head_of_two_pages_stands_at_one_place() {
        let (text, _) = left("Вестник\nа\nб\nв\nг\n\u{c}Вестник\nд\nе\nж\nз\n");
        assert_eq!(text, "а|б|в|г|д|е|ж|з");
        let apart = "Вестник\nа\nб\nв\nг\n\u{c}д\nВестник\nе\nж\nз\n";
        assert_eq!(left(apart).0.matches("Вестник").count(), 2);
    }
}
