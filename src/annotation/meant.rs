//! Whether words that are kept are those that were meant. A clause that came under the
//! number of another shares standard phrases with it («в порядке, установленном
//! законом»), and a note on such a phrase is not on what it was about.

use super::worded::{SENTENCE, Word, Worded, kept};
use crate::compare::elements::Weight;
use crate::document::ProvisionId;
use std::collections::BTreeSet;

/// From this share on the words of a sentence are kept: it is the same sentence.
const LIKE: f32 = 0.4;
/// From this share on the passage is the same, whatever became of a sentence in it.
const ALIKE: f32 = 0.55;
/// Below this share of the words beside the quoted ones the sentence is about something
/// else now, and above so few of them that can be told.
const LEAST_BESIDE: f32 = 0.25;
const FEWEST_BESIDE: usize = 3;
/// From this share on of the words beside them, or of a passage whose sentence has
/// too few, standard words are those that were meant.
const STANDARD: f32 = 0.45;
/// So many words that stand nowhere else tell a phrase from standard ones.
const PARTICULAR: usize = 2;

/// Whether the quoted words stand in what is left of their passage or sentence, or in a
/// run of words that says something particular. Of words that another provision
/// has as well more is asked: a new clause may be made of them.
pub(super) fn is_meant(worded: &Worded<'_>) -> bool {
    let all = worded.all();
    let sentences = all.split_inclusive(|(word, _)| word.element.border >= SENTENCE);
    let quoted = sentences.filter(|sentence| sentence.iter().any(|(_, is_quoted)| *is_quoted));
    let own: Vec<(Word, bool)> = quoted.flatten().copied().collect();
    let words = |wanted: &dyn Fn(bool) -> bool| -> Vec<Word> {
        own.iter().filter(|(_, is_quoted)| wanted(*is_quoted)).map(|(word, _)| *word).collect()
    };
    let beside = words(&|is_quoted| !is_quoted);
    let named = beside.iter().filter(|word| word.element.names()).count();
    let is_about_it = || match (is_standard(worded), named < FEWEST_BESIDE) {
        (true, true) => worded.whole() >= STANDARD,
        (true, false) => kept(&beside) >= STANDARD,
        (false, is_short) => is_short || kept(&beside) >= LEAST_BESIDE,
    };
    let runs = all.chunk_by(|(one, _), (next, _)| one.is_kept() && next.is_kept());
    // Standard words may be most of a short clause and say nothing of the rest of it.
    let is_rest_gone = || worded.around.is_some_and(|around| around < ALIKE);
    worded.whole() >= ALIKE && !(is_rest_gone() && is_standard(worded))
        || kept(&words(&|_| true)) >= LIKE && is_about_it()
        || runs
            .filter(|run| run.iter().any(|(word, is_quoted)| *is_quoted && word.is_kept()))
            .any(|run| is_particular(worded, run))
}

/// Whether another provision at home has all that is kept of the quoted words.
fn is_standard(worded: &Worded<'_>) -> bool {
    let kept = worded.words.iter().filter(|word| word.is_kept());
    let named = kept.filter(|word| word.element.weight != Weight::Mark);
    let places = named.map(|word| -> BTreeSet<ProvisionId> {
        let places = worded.way.home.words().get(&word.element.key);
        places.into_iter().flatten().copied().collect()
    });
    places.reduce(|all, more| &all & &more).is_none_or(|all| all.len() > 1)
}

/// Whether a run of words has a number or a name, or some words, that no other provision
/// of either version has.
fn is_particular(worded: &Worded<'_>, run: &[(Word, bool)]) -> bool {
    let own = |word: &&(Word, bool)| word.0.element.names() && is_own(worded, &word.0);
    let rare: Vec<_> = run.iter().filter(own).collect();
    rare.len() >= PARTICULAR || rare.iter().any(|(word, _)| word.element.weight == Weight::Firm)
}

/// Whether a word stands in one provision at home, and in one there.
fn is_own(worded: &Worded<'_>, word: &Word) -> bool {
    [worded.way.home, worded.way.there].iter().all(|ground| {
        let places = ground.words().get(&word.element.key);
        places.is_some_and(|places| places.first() == places.last())
    })
}
