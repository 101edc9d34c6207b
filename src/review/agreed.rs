//! Two ways into another language: by where an annotation's own words lead in a version, and
//! by where this language's versions lead what it was on. It lies where both agree.

use super::life::Place;
use crate::annotation::{Anchor, Annotation, How, Placement};
use crate::document::{Document, ProvisionId};

/// Whether two ways into a text lead to different provisions, none of which stands in one
/// of the others: nobody knows then which of them is right.
pub(super) fn is_apart(document: &Document, [one, other]: [&[ProvisionId]; 2]) -> bool {
    let is_in = |inner, outer| document.upward(inner).any(|id| id == outer);
    let is_with = |one: &ProvisionId, other| is_in(*one, other) || is_in(other, *one);
    let all = !one.is_empty() && !other.is_empty();
    all && !one.iter().any(|one| other.iter().any(|other| is_with(one, *other)))
}

/// Whether a person put an annotation on other words in its author's language: what answers
/// to these is not weighed against where the former ones went.
pub(super) fn is_corrected(annotation: &Annotation) -> bool {
    let own = annotation.target.language;
    annotation.placements.iter().any(|it| it.language == own && it.how != How::Exact)
}

/// A text, and a provision of it.
pub(super) type Home<'a> = (&'a Document, ProvisionId);

/// Whether provisions say word for word what others than `own` said at home: whatever is
/// about that one is not about them.
pub(super) fn are_of_others((home, own): Home<'_>, text: &Document, on: &[ProvisionId]) -> bool {
    let is_of_another = |id: &ProvisionId| {
        let words = said(text, *id);
        let is_it = |id| said(home, id) == words;
        !words.is_empty() && !is_it(own) && home.iter().any(|(id, _)| is_it(id))
    };
    !on.is_empty() && on.iter().all(is_of_another)
}

/// The heading and words of a provision.
fn said(document: &Document, id: ProvisionId) -> Vec<&str> {
    document.provision(id).passages().map(|span| document.words(span)).collect()
}

/// Where an annotation of another language lies, by where its `own` words lead and by where
/// this language's alignment of the versions `carried` it from `home`: in no place where
/// they disagree.
pub(super) fn agreed(
    (home, document): (Option<Home<'_>>, &Document),
    own: &Anchor,
    carried: &Anchor,
) -> Anchor {
    let [one, other] = [own, carried].map(|anchor| on(anchor.provision, &anchor.further));
    if is_apart(document, [&one, &other]) {
        return Anchor {
            placement: Placement::Ambiguous,
            ..Anchor::orphaned([one, other].concat())
        };
    }
    let is_gone = |home| other.is_empty() && are_of_others(home, document, &one);
    if home.is_some_and(is_gone) { Anchor::orphaned(one) } else { own.clone() }
}

/// The provisions of one place and of those further.
pub(super) fn on(first: Option<ProvisionId>, further: &[Place]) -> Vec<ProvisionId> {
    first.into_iter().chain(further.iter().map(|(id, _)| *id)).collect()
}
