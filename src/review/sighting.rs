//! What a person confirmed in one language of a version, beside what is found in the
//! author's own: a proposal with its evidence, never a place by itself.

use super::life::{Place, Sighting, Stay};
use crate::annotation::{Annotation, Confirmed, Ground, Lead, Placement, Target, place};
use crate::document::{Document, ProvisionId};

impl Stay {
    /// Takes in that a person's place in another language of the version answers to
    /// `led` in its `document`. Where that is no news, nothing is said.
    pub fn sight(
        &mut self,
        annotation: &Annotation,
        document: &Document,
        (by, led): (usize, &Confirmed),
    ) {
        let provision = led.provision.as_ref().and_then(|address| document.find(address));
        if led.provision.is_some() != provision.is_some() {
            return;
        }
        let is_in = |inner, outer| document.upward(inner).any(|id| id == outer);
        let mut own = self.provision.into_iter().chain(self.further.iter().map(|(id, _)| *id));
        let is_news = match provision {
            Some(led) => !own.any(|id| is_in(id, led) || is_in(led, id)),
            None => self.span.is_some(),
        };
        if !is_news || self.confirmed.is_some() {
            return;
        }
        if let (Some(led), None) = (provision, self.span) {
            self.candidates.retain(|id| *id != led);
            self.candidates.insert(0, led);
        }
        let place = provision.and_then(|id| words_in(annotation, document, id));
        self.sighting = Some(Sighting { by, provision, place });
    }
}

/// The author's words, or most of them, in a provision.
fn words_in(annotation: &Annotation, document: &Document, id: ProvisionId) -> Option<Place> {
    let provision = document.provision(id).address.clone();
    let target = Target { provision, ..annotation.target.clone() };
    let found = place(&target, &Ground::new(document), Lead::Home);
    let is_here = matches!(found.placement, Placement::Exact | Placement::Changed);
    found.provision.zip(found.span).filter(|(there, _)| is_here && *there == id)
}
