//! Provisions that changed places with their like: the alignment may pair each with
//! the other's number, and the words say so. A rival is a provision that the row does
//! not lead to and that has, among what is new in it, quoted words that the row has
//! lost. What stood in it all the time answers to words of its own and counts for
//! nothing: an unedited twin is no rival.

use super::anchor::{Anchor, Placement};
use super::ground::Ground;
use super::segments::{common, fates};
use super::way::Way;
use super::worded::{Word, Worded};
use crate::compare::elements::Element;
use crate::document::ProvisionId;
use crate::text::span::Span;
use std::collections::BTreeSet;

/// A provision that may have the words.
#[derive(Clone, Copy, Debug)]
struct Rival {
    provision: ProvisionId,
    /// From the first to the last quoted word there.
    span: Span,
    /// The share of the quoted words that it has.
    quoted: f32,
    /// The share of all words of their passages.
    whole: f32,
    /// The share of its own words that these are.
    filled: f32,
    /// Whether quoted words that the row has lost came new to it.
    has_quoted: bool,
    /// Whether the passage stood once at home and came new to it, all but in whole.
    has_passage: bool,
    /// Whether so many of its numbers are others that it may be another's.
    is_renumbered: bool,
}

/// By how much a place must be better to be taken, and worse to be left out.
const MARGIN: f32 = 0.1;
/// The least share of the quoted words, of their passage and of the rival that must
/// agree for the words to have gone there.
const MOVED: [f32; 3] = [0.9, 0.5, 0.5];
/// From this share on a passage has gone in whole, and is another's where it was.
const WHOLE: f32 = 0.85;
/// From this share on what is left of a passage may be meant still.
const STILL: f32 = 0.6;
/// The least share of what no other provision had of a passage that must be new in a
/// rival.
const NEW: f32 = 0.5;
/// What sums of the same weights in another order may differ by.
const NEARLY: f32 = 0.999;
/// Words that stand in more provisions lead nowhere.
const MOST_RIVALS: usize = 8;
/// The same of the rarest words of a passage, which lead to where all of it went.
const MOST_PLACES: usize = 64;
/// By so many of them it is looked for: one may be a number that followed what it cites.
const RAREST: usize = 3;

/// Where the words are rather than at `found`, to which the row leads; `None` where
/// there is no better place, nor one as good.
pub(super) fn crossed(worded: &Worded<'_>, found: Option<&Anchor>) -> Option<Anchor> {
    let all = worded.all();
    if all.iter().all(|(word, _)| word.is_here()) {
        // Nothing was lost that another place could have.
        return None;
    }
    let own = (worded.kept(), worded.whole());
    let is_found = |id| found.is_some_and(|it| it.further.is_empty() && it.provision == Some(id));
    let mut rivals: Vec<Rival> = candidates(worded, &all)
        .into_iter()
        .filter(|id| !is_found(*id))
        .filter_map(|id| rival(worded, &all, id))
        .filter(|rival| is_as_good(worded, rival, own))
        .collect();
    rivals.sort_by(|one, other| (other.quoted + other.whole).total_cmp(&(one.quoted + one.whole)));
    let best = *rivals.first()?;
    let is_only = rivals.get(1).is_none_or(|next| best.whole - next.whole >= MARGIN);
    let is_known = found.is_some() || is_sibling(worded, best) || best.has_passage;
    let is_moved = is_known && worded.are_all(best.span) && is_moved(worded, best, own);
    if is_only && (is_moved || is_cut_off(worded, &best)) {
        let anchor = Anchor::on(Placement::Moved, best.provision, best.span);
        return Some(Anchor { likeness: best.quoted, ..anchor });
    }
    let origin = worded.words.first().map(|word| word.home).filter(|_| best.has_passage);
    let beside = origin.and_then(|origin| worded.way.beside(origin).first().copied());
    let here = found.map(|found| found.provision).or(Some(beside).filter(Option::is_some))?;
    let places = rivals.iter().map(|rival| rival.provision);
    Some(Anchor::ambiguous(places.take(2).chain(here).collect()))
}

/// Whether the words may be meant there as well as where the row leads.
fn is_as_good(worded: &Worded<'_>, rival: &Rival, (quoted, whole): (f32, f32)) -> bool {
    if rival.has_passage && rival.whole - worded.here() >= MARGIN && rival.quoted >= WHOLE {
        return true;
    }
    if !rival.has_quoted && quoted > 0.0 {
        return false;
    }
    let is_near = rival.quoted >= quoted - MARGIN && rival.whole >= whole - MARGIN;
    let is_exact = quoted < 1.0 && worded.are_all(rival.span);
    is_near && (is_exact || is_sibling(worded, *rival))
        || is_exact && (!worded.are_few() || is_cut_off(worded, rival))
}

/// Whether they are there rather than where the row leads. Where their whole passage is
/// there and much of it here, too, nobody knows which of the two is meant.
fn is_moved(worded: &Worded<'_>, rival: Rival, (quoted, whole): (f32, f32)) -> bool {
    if rival.has_passage && !is_sibling(worded, rival) {
        return whole < STILL && !rival.is_renumbered;
    }
    let shares = [rival.quoted, rival.whole, rival.filled];
    let is_there = shares.iter().zip(MOVED).all(|(share, least)| *share >= least);
    is_there && rival.quoted - quoted >= MARGIN && rival.whole - whole >= MARGIN
}

/// Whether a sibling of the words' provision is paired with it: of any other nobody
/// knows whether it says what was said, but by the very words.
fn is_sibling(worded: &Worded<'_>, rival: Rival) -> bool {
    let way = worded.way;
    let parent = |id: ProvisionId| way.home.document.provision(id).parent;
    let own = worded.words.first().map(|word| parent(word.home));
    let row = way.row_there(rival.provision);
    row.is_some_and(|row| way.sides(row).0.iter().any(|id| Some(parent(*id)) == own))
}

/// Whether they were cut off into a provision of their own, right behind the one that
/// they stood in.
fn is_cut_off(worded: &Worded<'_>, rival: &Rival) -> bool {
    let origin = worded.words.first().map(|word| word.home);
    let answers = origin.map_or(&[][..], |origin| worded.way.answers(origin));
    let is_next = answers.last().is_some_and(|last| last.0 + 1 == rival.provision.0);
    let is_lost = !worded.words.iter().any(Word::is_kept);
    is_next && is_lost && rival.filled >= MOVED[2] && worded.are_all(rival.span)
}

/// The provisions there with the rarest of the words that the row has lost, and of all
/// words of the passage.
fn candidates(worded: &Worded<'_>, all: &[(Word, bool)]) -> BTreeSet<ProvisionId> {
    let there = worded.way.there.words();
    let mut rare = Vec::new();
    let mut lost = Vec::new();
    for (word, _) in all.iter().filter(|(word, _)| word.element.names()) {
        let Some(places) = there.get(&word.element.key) else { continue };
        if !word.is_kept() && places.len() <= MOST_RIVALS {
            lost.push(places);
        }
        if places.len() <= MOST_PLACES {
            rare.push(places);
        }
    }
    rare.sort_by_key(|places| places.len());
    lost.extend(rare.into_iter().take(RAREST));
    let answers: BTreeSet<_> =
        worded.words.iter().flat_map(|word| worded.way.answers(word.home)).copied().collect();
    lost.into_iter().flatten().copied().filter(|id| !answers.contains(id)).collect()
}

/// What a provision has of the words, if any that the row has lost came new to it.
fn rival(worded: &Worded<'_>, all: &[(Word, bool)], id: ProvisionId) -> Option<Rival> {
    let Way { home, there, .. } = worded.way;
    let words: Vec<Element> = all.iter().map(|(word, _)| word.element).collect();
    let others = there.elements(id);
    let weight = |word: &Element| home.weight(word);
    let pairs = common(&words, others, weight);
    let renumbered = renumbered(worded.way, &pairs, (&words, others));
    let counts = |at: &usize| renumbered.iter().all(|(word, _)| word != at);
    let sum_of =
        |ats: &mut dyn Iterator<Item = usize>| -> f32 { ats.map(|at| all[at].0.weight).sum() };
    let total = sum_of(&mut (0..all.len()).filter(counts));
    let is_lost = |at: usize| all[at].1 && !all[at].0.is_kept() && all[at].0.element.names();
    let had = sum_of(&mut pairs.iter().map(|(at, _)| *at));
    if had < NEW * total * NEARLY && !pairs.iter().any(|(at, _)| is_lost(*at)) {
        // However much of it is new, it is too little.
        return None;
    }
    let claimed = claimed(worded.way, id);
    let is_new = |other: usize| !claimed.contains(&others[other].span.start);
    let has_quoted = pairs.iter().any(|(at, other)| is_lost(*at) && is_new(*other));
    let sum = |new: bool| -> f32 {
        let some = pairs.iter().filter(|(_, other)| is_new(*other) == new);
        sum_of(&mut some.map(|(at, _)| *at))
    };
    let gained = sum(true) / (total - sum(false)).max(f32::EPSILON);
    if !has_quoted && gained < NEW {
        return None;
    }
    let of = |wanted: &dyn Fn(usize) -> bool| {
        let total = sum_of(&mut (0..all.len()).filter(counts).filter(|at| wanted(*at)));
        let mut had = pairs.iter().map(|(at, _)| *at).filter(|at| wanted(*at));
        sum_of(&mut had) / total.max(f32::EPSILON)
    };
    let quoted = pairs.iter().filter(|(at, _)| all[*at].1).map(|(_, other)| others[*other].span);
    let span = quoted.reduce(Span::join)?;
    let left_out: f32 = renumbered.iter().map(|(_, other)| weight(&others[*other])).sum();
    let room = others.iter().map(weight).sum::<f32>() - left_out;
    let filled = had / room.max(f32::EPSILON);
    let (quoted, whole) = (of(&|at| all[at].1), of(&|_| true));
    let is_new = gained >= WHOLE && filled >= WHOLE && whole >= WHOLE;
    let has_passage = is_new && !worded.stands_again(&words);
    let is_renumbered = had / sum_of(&mut (0..all.len())) < WHOLE;
    Some(Rival {
        provision: id,
        span,
        quoted,
        whole,
        filled,
        has_quoted,
        has_passage,
        is_renumbered,
    })
}

/// The numbers that stand for one another between words that are the same, and count
/// neither way: a citation follows what it cites, wherever its passage goes.
fn renumbered(
    way: &Way<'_>,
    pairs: &[(usize, usize)],
    (words, others): (&[Element], &[Element]),
) -> Vec<(usize, usize)> {
    let is_number = |ground: &Ground<'_>, word: &Element| {
        word.span.of(ground.document.source()).starts_with(char::is_numeric)
    };
    pairs
        .windows(2)
        .filter(|two| two[0].0 + 2 == two[1].0 && two[0].1 + 2 == two[1].1)
        .map(|two| (two[0].0 + 1, two[0].1 + 1))
        .filter(|(word, other)| {
            is_number(way.home, &words[*word]) && is_number(way.there, &others[*other])
        })
        .collect()
}

/// Where the words of a provision begin that its own row brings there.
fn claimed(way: &Way<'_>, id: ProvisionId) -> BTreeSet<usize> {
    let source = way.there.document.source();
    let segments = way.row_there(id).map(|row| way.segments(row)).unwrap_or_default();
    let fates = segments.into_iter().flat_map(|segment| fates(way.home, source, segment));
    fates
        .filter(|(_, fate)| fate.is_kept())
        .filter_map(|(_, fate)| Some(fate.span()?.start))
        .collect()
}
