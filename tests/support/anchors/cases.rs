//! Plants the cases: chooses quotes, amends the law around and in them, and keeps
//! what became of their words.

use super::twins::Twins;
use super::{Case, Planted, Trial};
use crate::law::chance::Chance;
use crate::law::draft::{Kind, Law, NodeId, Said, Word, WordId};
use crate::law::editor::{Editor, Plan};
use crate::law::grow::{Drafter, Shape};
use crate::law::numbering;
use crate::law::print::print;
use std::collections::HashSet;
use std::ops::Range;
use tuzetu::compare::Sides;

/// Words of a provision, by their places in it.
#[derive(Clone, Debug)]
pub struct Quoted {
    /// The provision.
    pub node: NodeId,
    /// The words.
    pub range: Range<usize>,
}

/// How many quotes of a case are looked for in a law.
const OF_EACH: usize = 8;

/// How many of those that nothing is done to.
const UNCHANGED: usize = 24;

/// A law that is drafted, amended and quoted.
pub fn drafted(shape: Shape, plan: Plan) -> Trial {
    amended(Drafter::new(shape).law(shape), shape, plan)
}

/// A law that is amended and quoted.
pub fn amended(mut law: Law, shape: Shape, plan: Plan) -> Trial {
    let mut chance = Chance::new(shape.seed ^ 0x0A7C);
    let prepared = prepared(&mut law, &mut chance);
    let mut editor = Editor::new(law, shape);
    // What is quoted for a case is touched by its own edit alone.
    editor.touched.extend(
        prepared
            .iter()
            .flat_map(|(_, quoted, other)| [Some(quoted.node), *other].into_iter().flatten()),
    );
    editor.edit_words(plan.words);
    editor.edit_structure(plan.structure);
    let mut cases = Cases { editor, chance, planted: Vec::new(), shared: Vec::new() };
    for (case, quoted, other) in prepared {
        if let Some(quoted) = cases.still(&quoted).filter(|_| cases.are_there(quoted.node, other)) {
            cases.carry_out(case, &quoted);
        }
    }
    cases.plant_all();
    cases.leave_out_what_is_new();
    let Cases { mut editor, planted, .. } = cases;
    numbering::renumber(&mut editor, plan);
    numbering::mend_citations(&mut editor, plan);
    let printed = Sides::new(print(&editor.old), print(&editor.law));
    Trial::new(printed.as_ref(), &planted, shape.tongue.language())
}

/// Quotes with copies of their words elsewhere, and where those stand.
fn prepared(law: &mut Law, chance: &mut Chance) -> Vec<(Case, Quoted, Option<NodeId>)> {
    let mut twins = Twins { law, chance };
    let mut leaves = twins.leaves(10);
    twins.chance.shuffle(&mut leaves);
    let mut leaves = leaves.into_iter();
    let mut prepared = Vec::new();
    for case in [Case::DeletedLike, Case::Twin, Case::Several] {
        for _ in 0..OF_EACH {
            let Some(node) = leaves.next() else { return prepared };
            let length = twins.chance.between(5, 16);
            let Some(quoted) = quote(twins.law, twins.chance, node, length) else { continue };
            if case == Case::Several {
                twins.repeat(&quoted);
                prepared.push((case, quoted, None));
            } else if let Some(other) = leaves.next() {
                let left_out = if case == Case::Twin { 0 } else { twins.chance.below(3) };
                twins.copy(&quoted, other, left_out);
                prepared.push((case, quoted, Some(other)));
            }
        }
    }
    prepared
}

/// So many words of a provision, from a word to a word, its last mark left out;
/// fewer where it has fewer.
pub(super) fn quote(law: &Law, chance: &mut Chance, node: NodeId, length: usize) -> Option<Quoted> {
    let text = &law.node(node).text;
    let length = length.min(text.len().checked_sub(2)?);
    let mut start = chance.below(text.len() - length);
    let mut end = start + length;
    let is_word = |at: usize| is_word(&text[at]);
    while start < end && !is_word(start) {
        start += 1;
    }
    while start < end && !is_word(end - 1) {
        end -= 1;
    }
    (start < end).then_some(Quoted { node, range: start..end })
}

pub(super) fn is_word(word: &Word) -> bool {
    matches!(word.said, Said::Number(..)) || word.text().contains(char::is_alphanumeric)
}

pub(super) fn ids(words: &[Word]) -> Vec<WordId> {
    words.iter().map(|word| word.id).collect()
}

/// Plants cases in a law that is amended already.
pub(super) struct Cases {
    pub(super) editor: Editor,
    pub(super) chance: Chance,
    pub(super) planted: Vec<Planted>,
    /// Provisions that were cut, joined or left for a case.
    pub(super) shared: Vec<NodeId>,
}

impl Cases {
    /// Every other case, in provisions that nothing was done to.
    fn plant_all(&mut self) {
        let mut free = self.free();
        self.chance.shuffle(&mut free);
        for case in [Case::Split, Case::Merged] {
            self.plant(case, &free, OF_EACH);
        }
        for case in [Case::Reworded, Case::HalfReworded, Case::Deleted, Case::Short] {
            self.plant(case, &free, OF_EACH);
        }
        self.plant(Case::ShortDeleted, &free, OF_EACH);
        self.plant_unchanged();
        self.plant_whole();
        let mut free = self.free();
        self.chance.shuffle(&mut free);
        self.plant_replaced(free);
    }

    /// Where the very words were inserted elsewhere and are gone or reworded in their
    /// place, nobody can tell that from a move: either answer is right.
    fn leave_out_what_is_new(&mut self) {
        let said = |words: &[Word]| words.iter().map(Word::text).collect::<Vec<_>>().join(" ");
        let (old, law) = (&self.editor.old, &self.editor.law);
        let is_new = |id: &NodeId| id.0 >= old.nodes.len() && !self.shared.contains(id);
        let new: Vec<_> =
            law.all().into_iter().filter(is_new).map(|id| said(&law.node(id).text)).collect();
        self.planted.retain(|each| {
            let text = &old.node(each.node).text;
            let quoted: Vec<_> = match each.words.len() {
                0 => text[..text.len().saturating_sub(1)].to_vec(),
                _ => text.iter().filter(|word| each.words.contains(&word.id)).cloned().collect(),
            };
            let is_as_it_was = !each.words.is_empty() && each.now.iter().flatten().eq(&each.words);
            is_as_it_was
                || quoted.len() < 4
                || !new.iter().any(|text| text.contains(&said(&quoted)))
        });
    }

    /// The provisions of both laws that hold nothing and have all their words.
    fn free(&self) -> Vec<NodeId> {
        let old: HashSet<NodeId> = self.editor.old.all().into_iter().collect();
        let is_free = |id: &NodeId| {
            let node = self.editor.law.node(*id);
            let is_low = matches!(node.kind, Kind::Paragraph | Kind::Subparagraph | Kind::Passage);
            is_low && node.children.is_empty() && old.contains(id) && self.is_untouched(*id)
        };
        self.editor.law.all().into_iter().filter(is_free).collect()
    }

    /// Whether a provision has the words that it had, each in its place.
    fn is_untouched(&self, node: NodeId) -> bool {
        let words = |law: &Law| ids(&law.node(node).text);
        words(&self.editor.old) == words(&self.editor.law)
    }

    fn plant(&mut self, case: Case, free: &[NodeId], wanted: usize) {
        let mut done = 0;
        for node in free {
            if done < wanted && self.editor.is_free(*node) && self.plant_on(case, *node) {
                done += 1;
            }
        }
    }

    fn plant_on(&mut self, case: Case, node: NodeId) -> bool {
        match case {
            Case::Split => return self.split(node),
            Case::Merged => return self.merged(node),
            _ => (),
        }
        let words = self.editor.law.node(node).text.len();
        let (least, length) = match case {
            Case::Short | Case::ShortDeleted => (8, self.chance.between(1, 3)),
            Case::Deleted => (12, self.chance.between(5, (words / 2).clamp(5, 16))),
            _ => (10, self.chance.between(6, 20)),
        };
        if words < least {
            return false;
        }
        let chosen = quote(&self.editor.law, &mut self.chance, node, length);
        let Some(quoted) = chosen else { return false };
        self.editor.touched.insert(node);
        self.carry_out(case, &quoted);
        true
    }

    /// Quoted words where they stand together still.
    fn still(&self, quoted: &Quoted) -> Option<Quoted> {
        let words = ids(&self.editor.old.node(quoted.node).text[quoted.range.clone()]);
        let text = ids(&self.editor.law.node(quoted.node).text);
        let start = text.windows(words.len()).position(|window| window == words)?;
        Some(Quoted { node: quoted.node, range: start..start + words.len() })
    }

    /// Whether a provision, and another if there is one, are still in the law.
    fn are_there(&self, one: NodeId, other: Option<NodeId>) -> bool {
        let law = &self.editor.law;
        std::iter::once(one).chain(other).all(|id| {
            let mut line = std::iter::successors(Some(id), |id| law.node(*id).parent);
            line.all(|id| law.children(law.node(id).parent).contains(&id))
        })
    }

    /// Amends quoted words as their case says, and keeps what became of them.
    fn carry_out(&mut self, case: Case, quoted: &Quoted) {
        let words = ids(&self.editor.law.node(quoted.node).text[quoted.range.clone()]);
        let now = match case {
            Case::Reworded | Case::Twin => self.reworded(quoted, (100, 300)),
            Case::HalfReworded => self.reworded(quoted, (500, 500)),
            Case::Deleted | Case::DeletedLike => self.deleted(quoted),
            Case::ShortDeleted => self.taken_out(quoted),
            Case::Several if self.chance.happens(300) => self.reworded(quoted, (100, 200)),
            _ => {
                self.edited_around(quoted);
                words.clone()
            }
        };
        let now = if now.is_empty() { Vec::new() } else { vec![now] };
        self.planted.push(Planted { case, node: quoted.node, words, now });
    }

    /// Puts other words in the place of some, takes some out and puts some in; so
    /// many of a thousand.
    fn reworded(&mut self, quoted: &Quoted, (least, most): (usize, usize)) -> Vec<WordId> {
        let text = self.editor.law.node(quoted.node).text.clone();
        let words: Vec<Word> = text[quoted.range.clone()].to_vec();
        let mut places: Vec<usize> = (0..words.len()).filter(|at| is_word(&words[*at])).collect();
        let share = self.chance.between(least, most);
        let count = (places.len() * share).div_ceil(1000).max(1);
        self.chance.shuffle(&mut places);
        places.truncate(count);
        let mut now = Vec::new();
        for (at, word) in words.into_iter().enumerate() {
            let what = if places.contains(&at) { self.chance.weighed(&[75, 13, 12]) } else { 3 };
            let new = |cases: &mut Self, is_glued| {
                let other = cases.editor.drafter.phrases.other_word();
                cases.editor.law.word(Said::Text(other.into()), is_glued)
            };
            match what {
                0 => now.push(new(self, word.is_glued)),
                1 if at > 0 => (),
                2 => {
                    now.push(word);
                    now.push(new(self, false));
                }
                _ => now.push(word),
            }
        }
        let ids = ids(&now);
        self.editor.law.node_mut(quoted.node).text.splice(quoted.range.clone(), now);
        ids
    }

    /// Takes the words out, or the whole provision.
    fn deleted(&mut self, quoted: &Quoted) -> Vec<WordId> {
        let siblings = self.editor.law.children(self.editor.law.node(quoted.node).parent).len();
        if siblings > 2 && self.chance.happens(400) {
            self.editor.law.remove(quoted.node);
            return Vec::new();
        }
        self.taken_out(quoted)
    }

    fn taken_out(&mut self, quoted: &Quoted) -> Vec<WordId> {
        self.editor.law.node_mut(quoted.node).text.drain(quoted.range.clone());
        Vec::new()
    }

    /// Puts words behind the quote, and before it if its provision does not begin
    /// there.
    fn edited_around(&mut self, quoted: &Quoted) {
        let additions = [quoted.range.end, quoted.range.start]
            .map(|at| (at, at > 0 && self.chance.happens(500)));
        for (at, _) in additions.into_iter().filter(|(_, is_wanted)| *is_wanted) {
            let text = &self.editor.law.node(quoted.node).text;
            if text.get(at).is_none_or(|word| word.is_glued && is_word(word)) {
                continue;
            }
            let phrase = self.editor.drafter.phrases.addition();
            let words = self.editor.law.words(&phrase);
            self.editor.law.node_mut(quoted.node).text.splice(at..at, words);
        }
    }

    /// Cuts a provision behind a sentence that the quote begins in.
    fn split(&mut self, node: NodeId) -> bool {
        let text = self.editor.law.node(node).text.clone();
        let is_cut = |at: &usize| {
            let is_whole = text[at - 2].text().chars().count() > 3;
            is_whole
                && text[at - 1].is_stop()
                && text[*at].text().starts_with(char::is_uppercase)
                && text.len() - at >= 6
        };
        let cuts: Vec<usize> = (6..text.len()).filter(is_cut).collect();
        if cuts.is_empty() || self.editor.law.node(node).kind == Kind::Passage {
            return false;
        }
        let cut = *self.chance.pick(&cuts);
        let start = cut - 1 - self.chance.between(4, 10).min(cut - 1);
        let end = cut + self.chance.between(4, 10).min(text.len() - cut - 1);
        let Some(start) = (start..cut).find(|at| is_word(&text[*at])) else { return false };
        let Some(end) = (cut..end).rev().find(|at| is_word(&text[*at])) else { return false };
        let law = &mut self.editor.law;
        let piece = law.add(law.node(node).kind);
        law.node_mut(piece).around = law.node(node).around.clone();
        law.node_mut(piece).text = text[cut..].to_vec();
        let place = law.place(node) + 1;
        law.insert(law.node(node).parent, place, piece);
        law.node_mut(node).text.truncate(cut);
        self.editor.touched.extend([node, piece]);
        self.shared.extend([node, piece]);
        let words = ids(&text[start..=end]);
        let now = vec![ids(&text[start..cut - 1]), ids(&text[cut..=end])];
        self.planted.push(Planted { case: Case::Split, node, words, now });
        true
    }

    /// Joins a provision with the next; the quote is of either.
    fn merged(&mut self, node: NodeId) -> bool {
        let law = &self.editor.law;
        let next = law.children(law.node(node).parent).get(law.place(node) + 1).copied();
        let Some(next) = next.filter(|next| self.editor.is_free(*next)) else { return false };
        let law = &self.editor.law;
        let is_alike = law.node(next).kind == law.node(node).kind
            && law.node(next).children.is_empty()
            && law.node(node).clause.or(law.node(next).clause).is_none()
            && self.is_untouched(next)
            && self.editor.old.all().contains(&next);
        let length = self.chance.between(6, 16);
        let of = if self.chance.happens(500) { node } else { next };
        let chosen = quote(&self.editor.law, &mut self.chance, of, length);
        let Some(quoted) = chosen.filter(|quoted| is_alike && quoted.range.len() > 4) else {
            return false;
        };
        let words = ids(&self.editor.law.node(of).text[quoted.range]);
        let moved = self.editor.law.node(next).text.clone();
        self.editor.law.node_mut(node).text.extend(moved);
        self.editor.law.remove(next);
        self.editor.touched.extend([node, next]);
        self.shared.extend([node, next]);
        let now = vec![words.clone()];
        self.planted.push(Planted { case: Case::Merged, node: of, words, now });
        true
    }

    /// Quotes of what has all its words, wherever it stands now; what moved first.
    fn plant_unchanged(&mut self) {
        let mut free = self.free();
        self.chance.shuffle(&mut free);
        free.sort_by_key(|id| !self.editor.displaced.contains(id));
        for node in free {
            let planted = self.planted.iter();
            let count = planted.filter(|each| each.case == Case::Unchanged).count();
            if count == UNCHANGED || self.editor.law.node(node).text.len() < 6 {
                continue;
            }
            let length = self.chance.between(4, 25);
            let Some(quoted) = quote(&self.editor.law, &mut self.chance, node, length) else {
                continue;
            };
            let words = ids(&self.editor.law.node(node).text[quoted.range]);
            self.editor.touched.insert(node);
            let now = vec![words.clone()];
            self.planted.push(Planted { case: Case::Unchanged, node, words, now });
        }
    }

    /// Whole provisions, edited or not, and such as are gone.
    fn plant_whole(&mut self) {
        let mut all = self.editor.old.all();
        let alive: HashSet<NodeId> = self.editor.law.all().into_iter().collect();
        self.chance.shuffle(&mut all);
        let record = &self.editor.record;
        let shared: Vec<NodeId> = record
            .splits
            .iter()
            .chain(&record.mergers)
            .flatten()
            .copied()
            .chain(record.takeovers.iter().flatten().copied())
            .collect();
        let is_plain = |id: &NodeId| {
            let node = self.editor.old.node(*id);
            node.text.len() >= 6 && !shared.contains(id) && !self.shared.contains(id)
        };
        let chosen: Vec<_> = all.into_iter().filter(is_plain).take(2 * OF_EACH).collect();
        for node in chosen {
            let kept = ids(&self.editor.law.node(node).text);
            let old = ids(&self.editor.old.node(node).text);
            let has_kept = old.iter().filter(|id| kept.contains(id)).count() * 3 >= old.len();
            let is_alive = alive.contains(&node);
            if is_alive && !has_kept {
                continue;
            }
            let heading = ids(&self.editor.law.node(node).heading);
            let now = if is_alive { vec![[heading, kept].concat()] } else { Vec::new() };
            self.planted.push(Planted { case: Case::Whole, node, words: Vec::new(), now });
        }
    }
}
