//! How well typed words fit a name and the words behind it. A letter on the beginning of
//! a word weighs more than one inside, and so does a letter that follows the one before.

use crate::text::fold::{fold_for_search, fold_for_search_char};

/// What a letter is worth that begins a word or goes on with a run.
const RUN: i32 = 8;
/// What a letter is worth before which others of its word are left out.
const SKIP: i32 = 2;
/// What a letter of a run is worth that began inside a word.
const INSIDE: i32 = 4;
/// What a letter is worth that is only found in the words behind the name.
const BEHIND: i32 = 5;
/// What it adds that a whole word is typed, or the beginning of the name.
const WHOLE: i32 = 4;
/// How many letters may be left out in one place.
const LEFT_OUT: usize = 2;
/// How many words may be passed over from one beginning to the next.
const PASSED: usize = 3;
/// Fewer letters are not looked for behind the name, nor inside of words.
const SHORT: usize = 3;
/// From so many letters on, the last two may be an ending.
const LONG: usize = 6;

/// What is searched: a name, and the words behind it.
#[derive(Clone, Debug)]
pub(super) struct Target {
    name: Vec<char>,
    /// Which letters the name has, so that most are refused at a glance.
    letters: u64,
    behind: String,
}

impl Target {
    /// A name with words behind it.
    pub(super) fn new(name: &str, behind: &str) -> Self {
        let name: Vec<char> = name.chars().map(fold_for_search_char).collect();
        let letters = set(&name);
        Self { name, letters, behind: fold_for_search(behind) }
    }

    /// How much there is to look through.
    pub(super) fn size(&self) -> usize {
        self.name.len() + self.behind.len()
    }
}

/// A set of letters; some share a place in it.
fn set(letters: &[char]) -> u64 {
    letters.iter().fold(0, |set, letter| set | 1 << (u32::from(*letter) % 64))
}

/// How well words fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// The more, the better.
    pub(super) points: i32,
    /// Whether no letter was left out.
    pub(super) is_exact: bool,
}

/// One typed word.
#[derive(Clone, Debug)]
struct Word {
    letters: Vec<char>,
    set: u64,
    text: String,
}

/// What was typed, word by word.
#[derive(Clone, Debug)]
pub(super) struct Query(Vec<Word>);

impl Query {
    /// The words of a text.
    pub(super) fn new(typed: &str) -> Self {
        let folded = fold_for_search(typed);
        let words = folded.split_whitespace().map(|word| {
            let letters: Vec<char> = word.chars().collect();
            Word { set: set(&letters), letters, text: word.to_owned() }
        });
        Self(words.collect())
    }

    /// How well all words fit; `None` where one does not.
    pub(super) fn score(&self, target: &Target) -> Option<Score> {
        let none = Score { points: 0, is_exact: true };
        self.0.iter().try_fold(none, |sum, word| {
            let Score { points, is_exact } = word.score(target)?;
            Some(Score { points: sum.points + points, is_exact: sum.is_exact && is_exact })
        })
    }

    /// Which letters of a name fit.
    pub(super) fn letters(&self, name: &str) -> Vec<usize> {
        let name: Vec<char> = name.chars().map(fold_for_search_char).collect();
        let fits = self.0.iter().filter_map(|word| in_name(&word.letters, &name));
        let mut letters: Vec<_> = fits.flat_map(|fit| fit.letters).collect();
        letters.sort_unstable();
        letters.dedup();
        letters
    }

    /// The letter of a text where the first word that it has begins.
    pub(super) fn place(&self, text: &str) -> Option<usize> {
        let folded = fold_for_search(text);
        let places = self.0.iter().filter_map(|word| behind(&word.text, &folded));
        places.min().map(|byte| folded[..byte].chars().count())
    }
}

impl Word {
    /// How well it fits the name, or else the words behind it.
    fn score(&self, target: &Target) -> Option<Score> {
        let is_possible = self.set & !target.letters == 0;
        let named = if is_possible { in_name(&self.letters, &target.name) } else { None };
        let named = named.map(|fit| fit.score);
        if named.is_some_and(|score| score.is_exact) {
            return named;
        }
        let points = i32::try_from(self.letters.len()).map_or(0, |letters| letters * BEHIND);
        let behind = behind(&self.text, &target.behind).map(|_| Score { points, is_exact: true });
        behind.or(named)
    }
}

/// How letters fit a name.
struct Fit {
    score: Score,
    letters: Vec<usize>,
}

/// The best way in which a word fits a name.
fn in_name(word: &[char], name: &[char]) -> Option<Fit> {
    let first = word.first()?;
    let starts = (0..name.len()).filter(|at| name[*at] == *first);
    starts
        .filter_map(|at| fit_from(word, name, at))
        .max_by_key(|fit| (fit.score.is_exact, fit.score.points))
}

fn begins(name: &[char], at: usize) -> bool {
    at == 0 || !name[at - 1].is_alphanumeric()
}

/// How a word fits from one letter on: in a run, else from the beginning of one word to
/// that of another or with letters left out.
fn fit_from(word: &[char], name: &[char], start: usize) -> Option<Fit> {
    let is_run = name[start..].starts_with(word);
    let is_first = begins(name, start);
    if !is_first && (!is_run || word.len() < SHORT) {
        return None;
    }
    let each = if is_first { RUN } else { INSIDE };
    let (mut score, mut letters) = (each, vec![start]);
    for letter in &word[1..] {
        let last = *letters.last()?;
        let (at, worth) = next(name, last, *letter)?;
        letters.push(at);
        score += worth.min(each);
    }
    let end = letters.last()? + 1;
    let is_whole = is_run && name.get(end).is_none_or(|letter| !letter.is_alphanumeric());
    score += if is_whole { WHOLE } else { 0 };
    score += if start == 0 { WHOLE } else { 0 };
    Some(Fit { score: Score { points: score, is_exact: is_run }, letters })
}

/// Where the next letter is, and what it is worth there. Digits only stand in runs.
fn next(name: &[char], last: usize, letter: char) -> Option<(usize, i32)> {
    let after = last + 1;
    if name.get(after) == Some(&letter) {
        return Some((after, RUN));
    }
    if !letter.is_alphabetic() {
        return None;
    }
    let beginnings =
        (after..name.len()).filter(|at| name[*at].is_alphanumeric() && begins(name, *at));
    let beginning = beginnings.take(PASSED).find(|at| name[*at] == letter);
    let within = || {
        let rest = name[after..].iter().take_while(|letter| letter.is_alphabetic());
        let skipped = rest.take(LEFT_OUT + 1).position(|each| *each == letter)?;
        Some((after + skipped, SKIP))
    };
    within().or_else(|| beginning.map(|at| (at, SKIP)))
}

/// Where a word begins one of `text`, of a long one without its ending.
fn behind(word: &str, text: &str) -> Option<usize> {
    let count = word.chars().count();
    if count < SHORT && !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let cut = |letters: usize| word.char_indices().nth(count - letters).map(|(at, _)| &word[..at]);
    let stem = if count >= LONG { cut(2) } else { None };
    let is_first = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
    let find = |wanted: &str| text.match_indices(wanted).map(|(at, _)| at).find(is_first);
    find(stem.unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(typed: &str, name: &str) -> Option<i32> {
        Query::new(typed).score(&Target::new(name, "")).map(|score| score.points)
    }

    #[test]
    fn beginnings_and_runs_weigh_more() {
        let name = "следующее изменение";
        assert!(score("изм", name) > score("мен", name));
        assert!(score("измен", name) > score("изм", name));
        assert!(score("сл из", name) > score("сл", name));
        assert!(score("след", name) > score("слдщ", name));
        assert!(score("версии", "версии") > score("версии", "версиями"));
    }

    #[test]
    fn letters_may_be_left_out_but_not_scattered() {
        assert!(score("цнзр", "цензура").is_some());
        assert!(score("сиз", "следующее изменение").is_some());
        assert_eq!(score("сщн", "следующее изменение"), None);
        assert_eq!(score("мн", "изменение"), None);
        assert_eq!(score("14", "18-4"), None);
        assert_eq!(score("версия пятая", "версия"), None);
    }

    #[test]
    fn letters_are_folded() {
        assert!(score("УЧЕТ", "Учёт детей").is_some());
        assert!(score("пiкiр", "Қоғамдық пікір").is_some());
    }

    #[test]
    fn words_behind_the_name_are_found_without_their_ending() {
        let target = Target::new("ст. 5", "о запрете цензуры в 24 часа");
        assert!(Query::new("цензура").score(&target).is_some());
        assert!(Query::new("ст цензуру").score(&target).is_some());
        assert_eq!(Query::new("ензура").score(&target), None);
        assert_eq!(Query::new("цензура").place("О запрете цензуры"), Some(10));
    }

    #[test]
    fn the_letters_that_fit_are_known() {
        assert_eq!(Query::new("сл из").letters("след. изменение"), [0, 1, 6, 7]);
        assert!(Query::new("").letters("след.").is_empty());
    }
}
