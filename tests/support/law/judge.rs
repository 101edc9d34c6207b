//! What a comparison says, against what is true.

use super::Versions;
use super::draft::NodeId;
use super::print::Printed;
use super::reading::{CHANGED, FOLLOWS, Read};
use super::score::{Count, Score};
use super::truth::Class;
use std::collections::HashSet;
use tuzetu::compare::{Change, Comparison, Edit, Operation, Row, Sides};
use tuzetu::document::Document;
use tuzetu::parse::parse;

/// Compares two versions and judges what is said.
pub fn judge(versions: &Versions, compare: impl Fn(Sides<&Document>) -> Comparison) -> Score {
    let language = versions.language;
    let documents =
        versions.printed.as_ref().map(|printed| parse(printed.text.clone(), language).0);
    let comparison = compare(documents.as_ref());
    let (old, misread_old) = Read::new(&versions.printed.old, &documents.old);
    let (new, misread_new) = Read::new(&versions.printed.new, &documents.new);
    let mut judge = Judge { versions, sides: Sides::new(old, new), score: Score::default() };
    judge.score.misread = misread_old.len() + misread_new.len();
    let known = [(&judge.sides.old, misread_old), (&judge.sides.new, misread_new)];
    for (side, misread) in known {
        let unknown = side.document.provisions().len() - side.nodes.len();
        judge.score.misread += unknown;
        let quotes = misread.into_iter().map(|node| format!("misread\n  - {}", side.quote(node)));
        judge.score.findings.extend(quotes);
    }
    judge.score.provisions = documents.old.provisions().len() + documents.new.provisions().len();
    judge.stands_once(&comparison);
    judge.score.pairs.is_true = versions.truth.pairs.values().map(Vec::len).sum();
    for row in &comparison.rows {
        judge.row(row);
    }
    judge.moves(&comparison);
    judge.words();
    judge.quiet_pairs(&comparison);
    judge.splits(&comparison);
    judge.takeovers(&comparison);
    judge.rewritten(&comparison);
    judge.score
}

struct Judge<'a> {
    versions: &'a Versions,
    sides: Sides<Read<'a>>,
    score: Score,
}

impl Judge<'_> {
    /// Every provision stands in exactly one row.
    fn stands_once(&mut self, comparison: &Comparison) {
        let mut seen = Sides::new(HashSet::new(), HashSet::new());
        let mut twice = 0;
        for row in &comparison.rows {
            twice += row.sides.old.iter().filter(|id| !seen.old.insert(**id)).count();
            twice += row.sides.new.iter().filter(|id| !seen.new.insert(**id)).count();
        }
        let read = self.sides.as_ref().map(|side| side.document.provisions().len());
        let absent = read.old - seen.old.len() + read.new - seen.new.len();
        if twice + absent > 0 {
            self.score.faults.push(format!("{twice} provisions in two rows, {absent} in none"));
        }
    }

    fn nodes(&self, row: &Row) -> Sides<Vec<NodeId>> {
        Sides::new(self.sides.old.known(&row.sides.old), self.sides.new.known(&row.sides.new))
    }

    fn row(&mut self, row: &Row) {
        if row.sides.old.is_empty() || row.sides.new.is_empty() {
            self.sides.old.mark_whole(&row.sides.old);
            self.sides.new.mark_whole(&row.sides.new);
            return;
        }
        let nodes = self.nodes(row);
        for (old, new) in said_pairs(row, &nodes) {
            if self.is_as_rewritten(old, new) || self.is_unknowable(old, new) {
                continue;
            }
            let is_right = self.versions.truth.is_pair(old, new) || self.is_twin(old, new);
            self.score.pairs.said += 1;
            self.score.pairs.right += usize::from(is_right);
            if !is_right {
                self.find("pair", old, new);
            }
        }
        if let ([old], [new]) = (nodes.old.as_slice(), nodes.new.as_slice())
            && !self.is_as_rewritten(*old, *new)
            && !self.is_unknowable(*old, *new)
        {
            self.number(row, *old, *new);
        }
        self.edits(row);
    }

    /// Whether two provisions are so equal that nobody can tell which is which:
    /// the old one has the words that the new one had, in the same provision.
    fn is_twin(&self, old: NodeId, new: NodeId) -> bool {
        let printed = self.versions.printed.as_ref();
        let words = |node: NodeId| printed.old.own_words(node);
        printed.old.parents.get(&old) == printed.old.parents.get(&new)
            && printed.old.parents.contains_key(&new)
            && words(old) == words(new)
    }

    /// Whether one provision was deleted and another inserted in its very place:
    /// nobody can tell that from one that was written anew, and either answer is right.
    fn is_as_rewritten(&self, old: NodeId, new: NodeId) -> bool {
        let printed = self.versions.printed.as_ref();
        let is_new = !printed.old.parents.contains_key(&new);
        let is_gone = !self.versions.truth.pairs.contains_key(&old);
        is_new && is_gone && printed.old.beside(old) == printed.new.beside(new)
    }

    /// Whether words that were deleted here and inserted there happen to be the
    /// same, or to be of one standard clause, and stand nowhere else: nobody can tell
    /// that from a move.
    fn is_unknowable(&self, old: NodeId, new: NodeId) -> bool {
        let printed = self.versions.printed.as_ref();
        if self.versions.truth.is_pair(old, new) {
            return false;
        }
        let once = |is_same: &dyn Fn(&Printed, NodeId) -> bool| {
            let times =
                |side: &Printed| side.nodes.iter().filter(|(id, _)| is_same(side, *id)).count();
            is_same(printed.new, new) && times(printed.old) == 1 && times(printed.new) == 1
        };
        let words = printed.old.own_words(old);
        let clause = printed.old.clauses.get(&old);
        once(&|side, id| side.own_words(id) == words)
            || clause.is_some() && once(&|side, id| side.clauses.get(&id) == clause)
    }

    fn number(&mut self, row: &Row, old: NodeId, new: NodeId) {
        let said = row.has(Change::Renumbered);
        let is_true = self.versions.truth.is_pair(old, new)
            && self.versions.printed.old.numbers.get(&old)
                != self.versions.printed.new.numbers.get(&new);
        self.score.renumbered.is_true += usize::from(is_true);
        self.score.renumbered.said += usize::from(said);
        self.score.renumbered.right += usize::from(said && is_true);
        if said != is_true && self.versions.truth.is_pair(old, new) {
            self.find("renumbered", old, new);
        }
    }

    /// Marks what the edits say of every byte; they must be the words.
    fn edits(&mut self, row: &Row) {
        let Some(redline) = &row.redline else { return };
        for edit in redline.edits() {
            let what = if edit.follows.is_some() { FOLLOWS } else { CHANGED };
            match edit.operation {
                Operation::Keep => (),
                _ if edit.is_editorial => (),
                Operation::Delete => self.sides.old.mark(edit.spans.old, what),
                Operation::Insert => self.sides.new.mark(edit.spans.new, what),
            }
        }
        let kept = Sides::new(
            self.sides.old.kept(redline.edits(), true),
            self.sides.new.kept(redline.edits(), false),
        );
        let expected = Sides::new(
            self.sides.old.passages(&row.sides.old),
            self.sides.new.passages(&row.sides.new),
        );
        if kept != expected {
            self.score.faults.push(format!("the edits are not the words: {}", expected.old));
        }
    }

    fn moves(&mut self, comparison: &Comparison) {
        let mut said = HashSet::new();
        let record = &self.versions.truth.record;
        let may_move: HashSet<NodeId> = record.moves.iter().flatten().copied().collect();
        let mut needless = Vec::new();
        let mut wrong = Vec::new();
        for row in comparison.rows.iter().filter(|row| row.has(Change::Moved)) {
            let nodes = self.nodes(row);
            for old in &nodes.old {
                for new in &nodes.new {
                    if self.is_unknowable(*old, *new) {
                        continue;
                    }
                    if !self.versions.truth.is_pair(*old, *new) {
                        wrong.push((*old, *new));
                    } else if may_move.contains(new) || record.is_permuted {
                        said.insert(*new);
                    } else {
                        needless.push((*old, *new));
                    }
                }
            }
        }
        self.score.false_moves += wrong.len();
        self.score.needless_moves += needless.len();
        let found = |group: &&Vec<NodeId>| group.iter().any(|node| said.contains(node));
        self.score.moves = Count {
            is_true: record.moves.len(),
            said: said.len() + wrong.len() + needless.len(),
            right: record.moves.iter().filter(found).count(),
        };
        let missed: Vec<NodeId> =
            record.moves.iter().filter(|group| !found(group)).map(|group| group[0]).collect();
        for (old, new) in wrong {
            self.find("false move", old, new);
        }
        for (old, new) in needless {
            self.find("needless move", old, new);
        }
        for node in missed {
            self.find("missed move", node, node);
        }
    }

    fn words(&mut self) {
        let mut unfollowed = HashSet::new();
        let mut excused = Vec::new();
        let mut marked = HashSet::new();
        let mut missed = HashSet::new();
        for is_old in [true, false] {
            let side = if is_old { &self.sides.old } else { &self.sides.new };
            let classes = &self.versions.truth.classes;
            let classes = if is_old { &classes.old } else { &classes.new };
            for (at, class) in classes.iter().enumerate().filter(|(at, _)| side.is_word(*at)) {
                let said = side.said_of(at);
                let is_said = said & CHANGED != 0;
                match class {
                    Class::Same if is_said => {
                        self.score.words.said += 1;
                        marked.insert(side.printed.words[at].node);
                    }
                    Class::Changed => {
                        self.score.words.is_true += 1;
                        self.score.words.said += usize::from(is_said);
                        self.score.words.right += usize::from(is_said);
                        if said & FOLLOWS != 0 {
                            excused.push(side.printed.words[at].node);
                        } else if !is_said {
                            missed.insert(side.printed.words[at].node);
                        }
                    }
                    Class::Follows => {
                        self.score.follows.is_true += 1;
                        self.score.follows.said += usize::from(said != 0);
                        self.score.follows.right += usize::from(said & FOLLOWS != 0);
                        if said & FOLLOWS == 0 {
                            unfollowed.insert(side.printed.words[at].node);
                        }
                    }
                    Class::Same | Class::Aside => (),
                }
            }
        }
        self.score.excused = excused.len();
        for node in unfollowed {
            self.find("unfollowed citation", node, node);
        }
        for node in marked {
            self.find("kept words marked", node, node);
        }
        for node in missed {
            self.find("changed words not marked", node, node);
        }
        for node in excused {
            self.find("wrongly excused", node, node);
        }
    }

    /// Pairs in which no word changed are not amended.
    fn quiet_pairs(&mut self, comparison: &Comparison) {
        let restless = |printed: &Printed, classes: &[Class]| -> HashSet<NodeId> {
            let words = printed.words.iter().zip(classes);
            words.filter(|(_, class)| **class != Class::Same).map(|(word, _)| word.node).collect()
        };
        let (printed, classes) = (&self.versions.printed, &self.versions.truth.classes);
        let old = restless(&printed.old, &classes.old);
        let new = restless(&printed.new, &classes.new);
        let record = &self.versions.truth.record;
        let shared: HashSet<NodeId> =
            record.splits.iter().chain(&record.mergers).flatten().copied().collect();
        let amended = comparison.rows.iter().filter(|row| row.has(Change::Amended));
        for row in amended {
            let nodes = self.nodes(row);
            if nodes.old.iter().chain(&nodes.new).any(|node| shared.contains(node)) {
                continue;
            }
            if let ([one], [other]) = (nodes.old.as_slice(), nodes.new.as_slice())
                && self.versions.truth.is_pair(*one, *other)
                && !old.contains(one)
                && !new.contains(other)
            {
                self.score.needless_amended += 1;
                self.find("needless amendment", *one, *other);
            }
        }
    }

    fn splits(&mut self, comparison: &Comparison) {
        let set = |ids: &[NodeId]| -> Vec<NodeId> {
            let mut ids = ids.to_vec();
            ids.sort_unstable();
            ids
        };
        let record = &self.versions.truth.record;
        let splits = record.splits.iter().map(|all| (vec![all[0]], set(all)));
        let mergers = record.mergers.iter().map(|all| (set(all), vec![all[0]]));
        let mut is_true: HashSet<_> = splits.chain(mergers).collect();
        self.score.splits.is_true = is_true.len();
        for row in &comparison.rows {
            let is_shared = row.has(Change::Split) || row.has(Change::Merged);
            if !is_shared || row.is_redivided() {
                continue;
            }
            let nodes = self.nodes(row);
            let said = (set(&nodes.old), set(&nodes.new));
            self.score.splits.said += 1;
            if is_true.remove(&said) {
                self.score.splits.right += 1;
                self.count_split_words(&nodes);
            } else if let ([old, ..], [.., new]) = (said.0.as_slice(), said.1.as_slice()) {
                self.find("false split", *old, *new);
            }
        }
        for (old, new) in is_true {
            self.find(if old.len() > 1 { "missed merger" } else { "missed split" }, old[0], new[0]);
        }
    }

    /// Rows in which words passed from one provision to the next: neither of them
    /// was split or merged.
    fn takeovers(&mut self, comparison: &Comparison) {
        let mut is_true: HashSet<_> =
            self.versions.truth.record.takeovers.iter().map(|both| both.to_vec()).collect();
        self.score.takeovers.is_true = is_true.len();
        for row in comparison.rows.iter().filter(|row| row.is_redivided()) {
            let nodes = self.nodes(row);
            self.score.takeovers.said += 1;
            if nodes.old == nodes.new && is_true.remove(&nodes.old) {
                self.score.takeovers.right += 1;
                self.count_split_words(&nodes);
            } else if let ([old, ..], [.., new]) = (nodes.old.as_slice(), nodes.new.as_slice()) {
                self.find("false takeover", *old, *new);
            }
        }
        for both in is_true {
            self.find("missed takeover", both[0], both[1]);
        }
    }

    fn count_split_words(&mut self, nodes: &Sides<Vec<NodeId>>) {
        for (side, nodes, classes) in [
            (&self.sides.old, &nodes.old, &self.versions.truth.classes.old),
            (&self.sides.new, &nodes.new, &self.versions.truth.classes.new),
        ] {
            for node in nodes {
                for at in side.printed.words_of(*node) {
                    let is_same = classes[at] == Class::Same && side.is_word(at);
                    self.score.split_words.is_true += usize::from(is_same);
                    self.score.split_words.said +=
                        usize::from(is_same && side.said_of(at) & CHANGED != 0);
                }
            }
        }
    }

    fn rewritten(&mut self, comparison: &Comparison) {
        let rewritten: HashSet<NodeId> =
            self.versions.truth.record.rewritten.iter().copied().collect();
        self.score.rewritten.is_true = rewritten.len();
        let mut paired = HashSet::new();
        for row in &comparison.rows {
            let nodes = self.nodes(row);
            let ([old], [new]) = (nodes.old.as_slice(), nodes.new.as_slice()) else { continue };
            if old != new || !rewritten.contains(old) {
                continue;
            }
            paired.insert(*old);
            self.score.rewritten.right += 1;
            let fragments = row.redline.as_ref().map_or(0, |redline| fragments(&redline.text));
            self.score.whole += usize::from(fragments == 1);
            if fragments > 1 {
                self.find("rewritten in fragments", *old, *new);
            }
        }
        let missed: Vec<_> = rewritten.difference(&paired).copied().collect();
        for node in missed {
            self.find("rewritten, unpaired", node, node);
        }
    }

    fn find(&mut self, what: &str, old: NodeId, new: NodeId) {
        if self.score.findings.len() < 2000 {
            let (old, new) = (self.sides.old.quote(old), self.sides.new.quote(new));
            self.score.findings.push(format!("{what}\n  - {old}\n  + {new}"));
        }
    }
}

/// The pairs that a row says. Where words passed from one provision to the next,
/// each still answers to its own; of all other rows, everything to everything.
fn said_pairs(row: &Row, nodes: &Sides<Vec<NodeId>>) -> Vec<(NodeId, NodeId)> {
    let (old, new) = (&nodes.old, &nodes.new);
    if row.is_redivided() && old.len() == new.len() {
        return old.iter().copied().zip(new.iter().copied()).collect();
    }
    old.iter().flat_map(|old| new.iter().map(|new| (*old, *new))).collect()
}

/// How many runs of changed words there are.
fn fragments(edits: &[Edit]) -> usize {
    let is_changed = |edit: &Edit| edit.operation != Operation::Keep && !edit.is_editorial;
    let changed: Vec<bool> = edits.iter().map(is_changed).collect();
    let begins = |at: &usize| changed[*at] && (*at == 0 || !changed[*at - 1]);
    (0..changed.len()).filter(begins).count()
}
