//! What a comparison of law must never get wrong, on laws with known edits in
//! every language: small ones here, large ones in `cargo bench --bench quality`.

#[path = "support/law/mod.rs"]
pub mod law;

use law::editor::Plan;
use law::grow::Shape;
use law::judge::judge;
use law::score::Score;
use law::versions;
use law::vocabulary::Tongue;
use tuzetu::compare::compare;

/// The judgement of a few small laws in every language, of the first seeds. What
/// this guards must hold; `cargo bench --bench quality` measures on many more.
fn score(plan: Plan, repeated: usize, nearly_repeated: usize) -> Score {
    let mut score = Score::default();
    for tongue in Tongue::ALL {
        for seed in 1..4 {
            let shape = Shape { tongue, provisions: 220, repeated, nearly_repeated, seed };
            score.add(judge(&versions(shape, plan), compare));
        }
    }
    score
}

/// What holds whatever was edited: every provision is read and stands in one
/// row, the edits give both texts back, no move is made up, and what only has
/// another number is not called amended.
fn assert_sound(score: &Score) {
    assert_eq!(score.faults, Vec::<String>::new());
    assert_eq!(score.misread, 0, "{}", score.found("misread"));
    assert_eq!(score.false_moves, 0, "{}", score.found("false move"));
    assert_eq!(score.needless_amended, 0, "{}", score.found("needless amendment"));
    assert!(score.renumbered.recall() > 0.999, "{}", score.found("renumbered"));
}

#[test]
fn a_usual_amendment_is_read_as_it_was_made() {
    let score = score(Plan::USUAL, 0, 0);
    assert_sound(&score);
    assert!(score.pairs.f1() > 0.998, "{:?}", score.pairs);
    assert!(score.pairs.recall() > 0.999, "{:?}", score.pairs);
    assert!(score.renumbered.precision() > 0.995, "{:?}", score.renumbered);
    assert!(score.words.recall() > 0.98, "{:?}", score.words);
    assert!(score.words.precision() > 0.97, "{:?}", score.words);
}

#[test]
fn a_new_edition_of_a_whole_act_is_read_as_it_was_made() {
    let score = score(Plan::HEAVY, 0, 0);
    assert_eq!(score.faults, Vec::<String>::new());
    assert!(score.pairs.f1() > 0.994, "{:?}", score.pairs);
    assert!(score.splits.f1() > 0.97, "{:?} {}", score.splits, score.found("false split"));
    assert!(score.takeovers.f1() > 0.95, "{:?}", score.takeovers);
    assert!(score.rewritten.recall() > 0.9, "{:?}", score.rewritten);
}

#[test]
fn clauses_that_repeat_are_told_apart() {
    let score = score(Plan::USUAL, 350, 250);
    assert_sound(&score);
    assert!(score.pairs.f1() > 0.998, "{:?}", score.pairs);
}

#[test]
fn articles_in_another_order_are_all_found() {
    let score = score(Plan::PERMUTED, 0, 0);
    assert_sound(&score);
    assert!(score.pairs.f1() > 0.999, "{:?} {}", score.pairs, score.found("pair"));
    // «статьями 17 и 19» that became «статьями 3 и 17» may keep the wrong 17.
    let is_rare = score.words.said * 50 < score.follows.is_true;
    assert!(is_rare, "{}", score.found("kept words marked"));
}

#[test]
fn a_law_without_edits_does_not_change() {
    let nothing = Plan { words: 0, structure: 0, is_permuted: false };
    let score = score(nothing, 200, 200);
    assert_sound(&score);
    assert_eq!(score.words.said + score.follows.said, 0);
    assert_eq!(score.moves.said + score.renumbered.said + score.splits.said, 0);
}
