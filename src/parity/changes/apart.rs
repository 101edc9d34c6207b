//! What a comparison took for one provision, and is two: it was deleted, and another
//! inserted, which has its number or words like its own.

use crate::compare::{Change, Few, Meaning, Row, Sides};
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Set;

/// From this likeness on two provisions are one wherever they stand.
pub(super) const SURE: f32 = 0.8;

/// Makes two rows of one where the later provision only seems to come of the earlier
/// one, or stands in what does, and of what went with one article and came with another.
pub(super) fn tell_apart(
    documents: Sides<&Document>,
    rows: &mut Vec<Row>,
    seeming: &Set<ProvisionId>,
) {
    let mut gone = ids(rows, |row| (&row.sides.old, &row.sides.new));
    let mut come = ids(rows, |row| (&row.sides.new, &row.sides.old));
    let mut deleted = Vec::new();
    for row in rows.iter_mut() {
        let ([old], [new]) = (&row.sides.old[..], &row.sides.new[..]) else { continue };
        let (old, new) = (*old, *new);
        let is_inside = holder(documents.old, old).is_some_and(|holder| gone.contains(&holder))
            && holder(documents.new, new).is_some_and(|holder| come.contains(&holder));
        if is_inside || seeming.contains(&new) {
            gone.insert(old);
            come.insert(new);
            *row = alone(Change::Inserted, Sides::new(None, Some(new)));
            deleted.push(alone(Change::Deleted, Sides::new(Some(old), None)));
        }
    }
    rows.extend(deleted);
}

/// What one side of rows has where the other has nothing.
fn ids(rows: &[Row], sides: impl Fn(&Row) -> (&[ProvisionId], &[ProvisionId])) -> Set<ProvisionId> {
    let alone = rows.iter().map(sides).filter(|(_, other)| other.is_empty());
    alone.flat_map(|(ids, _)| ids).copied().collect()
}

/// What a provision of an article stands in.
fn holder(document: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let is_law = |id: &ProvisionId| document.provision(*id).kind >= ProvisionKind::Article;
    document.provision(id).parent.filter(is_law)
}

/// What has no other side.
fn alone(change: Change, sides: Sides<Option<ProvisionId>>) -> Row {
    Row {
        sides: sides.map(|id| id.into_iter().collect()),
        changes: [change].into_iter().collect(),
        matched_by: None,
        likeness: 0.0,
        redline: None,
        significance: Few::new(),
        meaning: Meaning::default(),
    }
}
