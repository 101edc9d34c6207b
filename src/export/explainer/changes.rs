//! What changed, by weight, in plain words.

use super::facts::{Change, Group, PLACE};
use super::names::{is_public, link};
use super::sources::Sources;
use crate::compare::{Row, Shown, Significance};
use crate::document::ProvisionId;
use crate::export::amended::place;
use crate::text::word::capital;
use crate::view::passage::Side;
use crate::view::redline::cited_row_lines;
use crate::view::summary::{sentence, shortened};

/// The changes, the weightiest kinds first; within a kind in reading order.
pub(super) fn groups(sources: &Sources<'_>) -> Vec<Group> {
    let rows = &sources.reading().comparison.rows;
    let changes: Vec<_> = rows.iter().enumerate().filter_map(|row| change(sources, row)).collect();
    let kinds = Significance::ALL.into_iter().map(Significance::name);
    // What has no words of its own to change stands before commas.
    let (editorial, law) = (Significance::Editorial.name(), kinds.clone().take(kinds.len() - 1));
    let group = |key: &'static str| {
        let of_it = changes.iter().filter(|it| it.keys()[0] == key);
        Group { key, name: capital(&name(sources, key)), changes: of_it.cloned().collect() }
    };
    let groups = law.chain([PLACE, editorial]).map(group);
    groups.filter(|group| !group.changes.is_empty()).collect()
}

fn name(sources: &Sources<'_>, kind: &str) -> String {
    let is_own = kind == PLACE || kind == Significance::Actor.name();
    let room = if is_own { "explain" } else { "significance" };
    sources.get(&format!("{room}-{kind}"))
}

/// What happened to a row; `None` where nothing did, or where it only holds others.
fn change(sources: &Sources<'_>, (at, row): (usize, &Row)) -> Option<Change> {
    let reading = sources.reading();
    let lines = cited_row_lines(reading, row, sources.messages, place);
    if row.is_unchanged() || lines.is_empty() {
        return None;
    }
    let new = row.sides.new.first().map(|id| (Side::New, *id));
    let (side, id) = new.or_else(|| row.sides.old.first().map(|id| (Side::Old, *id)))?;
    let document = side.of(&reading.documents);
    let address = &document.provision(id).address;
    let annotations = reading.annotations_of(at).iter().map(|at| &sources.review.annotations[*at]);
    let annotations: Vec<_> = annotations.filter(|each| is_public(each)).collect();
    let mut norms: Vec<_> = annotations
        .iter()
        .flat_map(|it| &it.body.norms)
        .map(|norm| norm.whole().to_string())
        .collect();
    norms.sort();
    norms.dedup();
    Some(Change {
        // What is gone has an address in the earlier version only.
        id: if side == Side::New { address.to_string() } else { format!("old.{address}") },
        place: place(document, id),
        source: side.of(sources.pages).link(document, id),
        sentence: sentence(row, sources.messages),
        claims: claims(sources, row),
        kinds: kinds(row),
        lines,
        notes: annotations.iter().map(|each| link(sources.messages, each)).collect(),
        norms,
    })
}

/// The kinds of a change, weightiest first; other forms of the same words are no wording.
fn kinds(row: &Row) -> Vec<&'static str> {
    if row.meaning.is_inflection {
        return vec![Significance::Editorial.name()];
    }
    row.significance.iter().map(|kind| kind.name()).collect()
}

/// «Срок: вместо «48 часов» — «24 часа»», one for each place that shows it. Of actors and
/// definitions nothing is claimed: who is named need not act. Where the languages disagree
/// that is said, for one of them is wrong.
fn claims(sources: &Sources<'_>, row: &Row) -> Vec<String> {
    use Significance::{Amount, Date, Deadline, Modality, Number, Penalty};
    let tells = |shown: &&Shown| {
        matches!(shown.significance, Amount | Date | Deadline | Modality | Number | Penalty)
    };
    let mut claims: Vec<String> = Vec::new();
    let shown = row.meaning.shown_by.iter().filter(tells);
    for claim in shown.map(|shown| claim(sources, row, shown)) {
        if !claims.contains(&claim) {
            claims.push(claim);
        }
    }
    let language = sources.messages.language();
    let is_here = |id: Option<ProvisionId>| id.is_some_and(|id| row.sides.new.contains(&id));
    let mut disagreements = sources.disagreements.unwrap_or_default().iter();
    if disagreements.any(|finding| is_here(*finding.row.get(language))) {
        claims.push(sources.get("explain-disputed-here"));
    }
    claims
}

fn claim(sources: &Sources<'_>, row: &Row, shown: &Shown) -> String {
    let documents = sources.reading().texts();
    let words = documents.zip(shown.spans);
    let words = words.map(|(document, span)| span.map(|span| shortened(document.words(span))));
    let says = |key: &str, values: &[(&'static str, String)]| {
        let values: Vec<_> =
            values.iter().map(|(name, words)| (*name, words.as_str().into())).collect();
        sources.messages.say(key, &values)
    };
    let brings_penalty = shown.significance == Significance::Penalty && row.sides.old.is_empty();
    let said = match (words.old, words.new) {
        (_, Some(new)) if brings_penalty => return says("explain-penalty", &[("new", new)]),
        (Some(old), Some(new)) => says("explain-instead", &[("old", old), ("new", new)]),
        (Some(old), None) => says("explain-without", &[("old", old)]),
        (None, Some(new)) => says("explain-with", &[("new", new)]),
        (None, None) => String::new(),
    };
    format!("{}: {said}", capital(&name(sources, shown.significance.name())))
}
