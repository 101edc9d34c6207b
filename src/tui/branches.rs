//! The structure on the left as data: its nodes, which branches are closed, and which
//! nodes are shown.

use super::spine::Spine;
use crate::compare::{Comparison, Sides};
use crate::review::{Reading, Review};
use crate::view::Node;
use crate::view::outline::{outline, retell};
use std::collections::HashSet;
use std::sync::Arc;

/// The structure.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    /// Its nodes.
    pub(super) nodes: Vec<Node>,
    /// The comparisons that they are of, and which texts are there.
    of: Vec<(Arc<Comparison>, Sides<bool>)>,
    /// The entries whose branch is closed.
    pub(super) closed: HashSet<usize>,
    /// The nodes that are shown, by their place in `nodes`.
    pub(super) shown: Vec<usize>,
}

impl Outline {
    /// Makes the nodes anew; where all texts are as they were, only what is told of them.
    pub(super) fn renew(&mut self, spine: &Spine, review: &Review) {
        let told = |entry| spine.told(entry, review);
        if self.is_of(review) {
            retell(&mut self.nodes, told);
            return;
        }
        let entries = 0..spine.entries.len();
        let entries = entries.filter_map(|at| Some((at, spine.first(at, review)?)));
        self.nodes = outline(entries, told);
        let readings = review.readings.iter();
        self.of = readings.map(|it| (Arc::clone(&it.comparison), it.present)).collect();
    }

    fn is_of(&self, review: &Review) -> bool {
        let is_it = |((comparison, present), reading): (&(Arc<_>, Sides<bool>), &Reading)| {
            Arc::ptr_eq(comparison, &reading.comparison) && *present == reading.present
        };
        self.of.len() == review.readings.len() && self.of.iter().zip(&review.readings).all(is_it)
    }

    /// Shows the nodes that no closed branch hides and the filter lets through.
    pub(super) fn show(&mut self, spine: &Spine) {
        let mut closed_at = usize::MAX;
        self.shown.clear();
        for (at, node) in self.nodes.iter().enumerate() {
            if node.depth > closed_at {
                continue;
            }
            let is_closed = node.is_parent && self.closed.contains(&node.entry);
            closed_at = if is_closed { node.depth } else { usize::MAX };
            if spine.shows(node.entry) {
                self.shown.push(at);
            }
        }
    }

    /// The place among the shown nodes of that of an entry, or of the nearest before it.
    pub(super) fn node_at(&self, entry: usize) -> usize {
        let after = self.shown.partition_point(|node| self.nodes[*node].entry <= entry);
        after.saturating_sub(1)
    }

    /// Closes the branch of an entry, or opens it.
    pub(super) fn turn(&mut self, entry: usize) {
        if !self.closed.remove(&entry) {
            self.closed.insert(entry);
        }
    }
}
