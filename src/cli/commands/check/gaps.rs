//! What an annotation leaves unsaid, though a court will ask: who wrote it, and when;
//! and answers that cannot be told apart.

use super::finding::Finding;
use crate::annotation::Person;
use crate::cli::problem::Problem;
use crate::cli::session::Session;
use crate::store::Stored;

/// What is not said in an annotation, and what is said twice.
pub(super) fn findings(session: &Session, stored: &Stored) -> Vec<Finding> {
    let note = &stored.annotation;
    let tell = |key: &str, field: &str, id: &str| {
        let problem = Problem::new(session.say(&format!("cli-{key}"), &[("id", id)]));
        let problem = problem.hinted(session.get(&format!("cli-{key}-hint")));
        Finding::at(key, &stored.path, (&stored.text, stored.place_of(field)), problem)
    };
    let id = note.id.as_str();
    let nobody = (note.creator == Person::default())
        .then(|| tell("check-no-creator", "creator", id).worth_knowing());
    let never =
        note.created.is_empty().then(|| tell("check-no-time", "created", id).worth_knowing());
    let is_twin = |at: &usize| {
        let own = &note.replies[*at].id;
        !own.is_empty() && note.replies[..*at].iter().any(|each| each.id == *own)
    };
    let twins = (0..note.replies.len())
        .filter(is_twin)
        .map(|at| tell("check-reply-twice", &format!("replies[{at}].id"), &note.replies[at].id));
    nobody.into_iter().chain(never).chain(twins).collect()
}
