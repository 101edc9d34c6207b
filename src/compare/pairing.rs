//! Which provisions are held to be one while the passes go on.

use super::comparison::Evidence;
use super::sides::Sides;
use crate::document::{Document, Link, ProvisionId, ProvisionKind};

/// A provision of each document that answer to one another.
pub type Pair = Sides<ProvisionId>;

/// The children of a pair, or the roots, on both sides.
pub type Lists = Sides<Vec<ProvisionId>>;

/// The pairs found so far. A provision is in one pair at most.
#[derive(Clone, Debug)]
pub struct Pairing {
    partners: Sides<Vec<Link>>,
    evidence: Vec<Option<Evidence>>,
}

impl Pairing {
    /// No pair yet.
    pub fn new(documents: Sides<&Document>) -> Self {
        let lengths = documents.map(|document| document.provisions().len());
        let partners = lengths.map(|length| vec![Link::NONE; length]);
        Self { partners, evidence: vec![None; lengths.old] }
    }

    /// Pairs two provisions, unless one is in a pair already.
    pub fn join(&mut self, pair: Pair, evidence: Evidence) {
        if self.is_free(pair) {
            self.partners.old[pair.old.0] = Link::to(pair.new);
            self.partners.new[pair.new.0] = Link::to(pair.old);
            self.evidence[pair.old.0] = Some(evidence);
        }
    }

    /// Parts a pair.
    pub fn part(&mut self, pair: Pair) {
        self.partners.old[pair.old.0] = Link::NONE;
        self.partners.new[pair.new.0] = Link::NONE;
        self.evidence[pair.old.0] = None;
    }

    /// Whether neither is in a pair.
    pub fn is_free(&self, pair: Pair) -> bool {
        self.new_of(pair.old).is_none() && self.old_of(pair.new).is_none()
    }

    /// What an old provision became.
    pub fn new_of(&self, old: ProvisionId) -> Option<ProvisionId> {
        self.partners.old[old.0].provision()
    }

    /// What a new provision was.
    pub fn old_of(&self, new: ProvisionId) -> Option<ProvisionId> {
        self.partners.new[new.0].provision()
    }

    /// Why an old provision is in its pair.
    pub fn evidence(&self, old: ProvisionId) -> Option<Evidence> {
        self.evidence[old.0]
    }

    /// All pairs, in the reading order of the old document.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> {
        let each = self.partners.old.iter().enumerate();
        each.filter_map(|(old, new)| Some(Sides::new(ProvisionId(old), new.provision()?)))
    }
}

/// Whether provisions of these kinds may be one: like with like, and passages,
/// which are told apart only by their first letter or their label. Footnotes
/// are no law and never pair here.
pub const fn may_answer(old: ProvisionKind, new: ProvisionKind) -> bool {
    if matches!(old, ProvisionKind::Editorial) || matches!(new, ProvisionKind::Editorial) {
        return false;
    }
    old as u8 == new as u8 || (is_passage(old) && is_passage(new))
}

/// One kind for all that may answer to it.
pub const fn family(kind: ProvisionKind) -> ProvisionKind {
    if is_passage(kind) { ProvisionKind::Paragraph } else { kind }
}

const fn is_passage(kind: ProvisionKind) -> bool {
    matches!(
        kind,
        ProvisionKind::Paragraph
            | ProvisionKind::PartOfArticle
            | ProvisionKind::Subparagraph
            | ProvisionKind::Indent
            | ProvisionKind::Note
    )
}

/// Whether the law prints a number for such a provision, so that another one is
/// a renumbering; the rest are only counted.
pub const fn is_numbered(kind: ProvisionKind) -> bool {
    matches!(
        kind,
        ProvisionKind::Section
            | ProvisionKind::Subsection
            | ProvisionKind::Chapter
            | ProvisionKind::Subchapter
            | ProvisionKind::Article
            | ProvisionKind::Paragraph
            | ProvisionKind::Subparagraph
            | ProvisionKind::Annex
    )
}
