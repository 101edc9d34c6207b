//! What an explainer needs of a workspace, read once for all its languages.

use super::composed;
use super::facts::Explainer;
use super::names::is_public;
use super::sources::Sources;
use crate::bill::BillId;
use crate::compare::Sides;
use crate::l10n::Messages;
use crate::parity::{Accepted, Finding, Texts, parity};
use crate::review::Review;
use crate::store::{Opened, Problem, StoreError, Workspace};
use crate::text::language::{ByLanguage, Language};

/// The explainers of two versions in those of the languages in which both have a text, and
/// what was wrong on the way.
pub fn explainers(
    workspace: &Workspace,
    id: &BillId,
    versions: Sides<&str>,
    languages: &[Language],
) -> Result<(Vec<Explainer>, Vec<Problem>), StoreError> {
    let Opened { review: own, accepted, mut problems, .. } =
        workspace.review(id, versions, &Language::ALL)?;
    let disagreements = disagreements(&own, &accepted);
    let mut told = Vec::new();
    for language in languages {
        let Some(review) = in_language(&own, *language) else { continue };
        let lives = workspace.lives(id, Some(*language), None)?;
        let timeline = workspace.timeline(id, *language)?;
        problems.extend(lives.problems.iter().chain(&timeline.problems).cloned());
        let pages = review.versions.map(|at| &review.bill.versions[at]);
        let pages = pages.map(|version| workspace.source_page(id, version, *language));
        let wrong = pages.as_ref().map(|(_, problems)| problems.clone());
        problems.extend(wrong.old.into_iter().chain(wrong.new));
        let pages = &pages.map(|(page, _)| page);
        let (lives, timeline) = (&lives, &timeline);
        let messages = &Messages::new(*language);
        let (review, own) = (&review, &own);
        told.push(composed::explainer(&Sources {
            review,
            own,
            lives,
            timeline,
            disagreements: disagreements.as_deref(),
            pages,
            messages,
        }));
    }
    Ok((told, problems))
}

/// The review in one language, with what is for others; `None` where a version has no text
/// in it.
fn in_language(own: &Review, language: Language) -> Option<Review> {
    let mut reading = own.reading(language).filter(|reading| reading.is_compared())?.clone();
    reading.anchored.retain(|each| is_public(&own.annotations[each.annotation]));
    let (bill, annotations) = (own.bill.clone(), own.annotations.clone());
    Some(Review { bill, versions: own.versions, annotations, readings: vec![reading] })
}

/// The places where the languages of the later version do not say the same, unless that is
/// meant; `None` where it has only one.
fn disagreements(own: &Review, accepted: &[Accepted]) -> Option<Vec<Finding>> {
    let mut texts: Texts<'_> = ByLanguage::default();
    for reading in own.readings.iter().filter(|reading| reading.present.new) {
        *texts.get_mut(reading.language) = Some(reading.texts().new);
    }
    if texts.iter().filter(|(_, text)| text.is_some()).count() < 2 {
        return None;
    }
    let mut findings = parity(&texts).findings;
    findings.retain(|it| Accepted::that_covers(it, &texts, accepted).is_none());
    Some(findings)
}
