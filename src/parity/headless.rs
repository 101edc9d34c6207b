//! What one text has under a heading that the other lost: it goes on there under the
//! heading before.

use super::alignment::{Aligner, Pair};
use crate::compare::pairing::may_answer;
use crate::document::{ProvisionId, ProvisionKind};

/// How far the own words of what has the heading may be from those that lost it.
const APART: f32 = -0.5;

/// What speaks for the words under a heading, of which more stands below.
const LEADS: f32 = 0.5;

impl Aligner<'_> {
    /// Pairs what stands under a lost heading with what stands under it in the other text.
    pub(super) fn headless(&mut self) {
        for at in [0, 1] {
            for id in self.left(at) {
                if self.is_free(at, id) && self.documents[at].provision(id).heading.is_some() {
                    self.under_lost_heading(at, id);
                }
            }
        }
    }

    fn under_lost_heading(&mut self, at: usize, id: ProvisionId) {
        let Some(before) = self.before(at, id) else { return };
        let [inside, there] =
            [(at, id), (1 - at, before)].map(|(at, id)| self.left_inside(at, id, &self.left(at)));
        let has_words = self.documents[at].provision(id).text.is_some();
        let fewest = (inside.len() + usize::from(has_words)).div_ceil(2).max(1);
        let leads = !inside.is_empty();
        let own: Vec<_> = has_words.then_some(id).into_iter().chain(inside).collect();
        let lists = if at == 0 { [&own[..], &there] } else { [&there[..], &own] };
        let score = |this: &Self, pair: Pair| match pair[at] == id {
            true => this.words_score(pair, (at, leads)),
            false if this.has_one_number(pair) => this.score(pair).max(this.nested_score(pair)),
            false => this.nested_score(pair),
        };
        let pairs = self.best(lists, score);
        if pairs.len() >= fewest {
            pairs.into_iter().for_each(|pair| self.join(pair));
        }
    }

    /// What goes with the nearest that stands before a provision, or with what it is in.
    fn before(&self, at: usize, id: ProvisionId) -> Option<ProvisionId> {
        let document = self.documents[at];
        let parent = document.provision(id).parent;
        let partner = |id: ProvisionId| self.alignment.partners[at][id.0];
        let before = document.law(parent).take_while(|each| *each != id).filter_map(partner);
        before.last().or_else(|| partner(parent?))
    }

    /// How well the words under a heading go with those that lost it.
    fn words_score(&self, pair: Pair, (at, leads): (usize, bool)) -> f32 {
        let is_passage = may_answer(self.each(pair)[1 - at].kind, ProvisionKind::Indent);
        let closeness = self.evidences.closeness(pair.map(|id| id.0));
        match (is_passage, leads) {
            // How long it is with all below says nothing of its own words.
            (true, true) => LEADS,
            (true, false) if closeness > APART => 1.0 + closeness,
            _ => 0.0,
        }
    }
}
