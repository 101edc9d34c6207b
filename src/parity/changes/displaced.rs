//! What was deleted, inserted, moved, split or merged in some languages alone.

use super::descent::Descent;
use super::overlay::Overlay;
use super::told::Told;
use crate::compare::Change;
use crate::document::ProvisionId;
use crate::parity::finding::{Finding, Kind};
use crate::parity::rows::{Row, members};
use crate::text::language::Language;

impl Overlay<'_> {
    /// Tells of a provision that only some languages deleted, inserted or moved.
    pub(super) fn displaced(&self, finding: &Finding, told: &mut Told<'_>) {
        let row = &finding.row;
        match finding.kind {
            Kind::Order if self.has_moved(row) && !told.is_inside(row) && !self.went_along(row) => {
                told.add(self.moved(Kind::ChangeMoved, row));
            }
            Kind::Missing if !finding.shows_words() => match self.kin.origin_of(row) {
                Some(origin) => told.add_old(self.deleted(origin, row), row),
                None => told.add(self.inserted(Kind::ChangeInserted, row)),
            },
            _ => {}
        }
    }

    /// Whether a row stands in something else than in another language, or before what it
    /// stands behind there.
    fn has_moved(&self, row: &Row) -> bool {
        let holders = |row: &Row| members(row).map(|each| self.holder(each)).collect::<Vec<_>>();
        let here = holders(row);
        let is_elsewhere = here.iter().any(|holder| *holder != here[0]);
        let is_crossed = |other: &Row| {
            let others =
                members(row).filter_map(|(language, id)| Some((id, (*other.get(language))?)));
            let mut before = others.filter(|(id, other)| id != other).map(|(id, other)| other < id);
            let first = before.next();
            before.any(|each| Some(each) != first)
        };
        let mut crossed = self.rows.new.iter().filter(|other| is_crossed(other));
        is_elsewhere || crossed.any(|other| holders(other) == here)
    }

    /// Whether a row stands in something else than in another language and, in all of
    /// them, behind the same: what moved together is told with the first of it.
    fn went_along(&self, row: &Row) -> bool {
        let is_one = |mut each: Vec<Option<usize>>| {
            each.dedup();
            each.len() == 1
        };
        let before = members(row).map(|(language, id)| {
            let text = self.text(language);
            let list = text.law(text.provision(id).parent);
            self.row_of(language, list.take_while(|each| *each != id).last()?)
        });
        let before: Vec<_> = before.collect();
        before.iter().all(Option::is_some)
            && is_one(before)
            && !is_one(members(row).map(|each| self.holder(each)).collect())
    }

    /// The row of what a provision stands in.
    fn holder(&self, (language, id): (Language, ProvisionId)) -> Option<usize> {
        self.row_of(language, self.text(language).provision(id).parent?)
    }

    /// A row that was moved or renumbered, with the languages that surely did it; without
    /// any where all did, each in its way.
    pub(super) fn moved(&self, kind: Kind, row: &Row) -> Finding {
        let mut finding = Finding::of(kind, row);
        let was = |descent: &Descent<'_>, new| match kind {
            Kind::ChangeMoved => descent.has_moved(new),
            _ => descent.is_renumbered(new),
        };
        let (done, left): (Vec<_>, Vec<_>) = members(row).partition(|each| self.holds(*each, was));
        if !left.is_empty() {
            for (language, id) in done {
                finding.spans.get_mut(language).push(self.text(language).provision(id).span());
            }
        }
        finding
    }

    /// What only the languages of a row have.
    fn inserted(&self, kind: Kind, row: &Row) -> Finding {
        let mut finding = Finding::of(kind, row);
        for (language, id) in members(row) {
            finding.spans.get_mut(language).push(self.text(language).provision(id).span());
        }
        finding
    }

    /// The languages that deleted what others have still, and nothing that only goes on
    /// in another row.
    fn deleted(&self, origin: usize, row: &Row) -> Option<Finding> {
        let before = &self.rows.old[origin];
        let mut finding = Finding::of(Kind::ChangeDeleted, before);
        for (language, old) in members(before).filter(|(each, _)| row.get(*each).is_none()) {
            let descent = self.descents.get(language).as_ref()?;
            if !descent.news(old).iter().any(|new| self.goes_on((language, *new), origin)) {
                let whole = descent.documents.old.provision(old).span();
                finding.spans.get_mut(language).push(whole);
            }
        }
        finding.shows_words().then_some(finding)
    }

    /// Whether what comes of an earlier row was split or merged, or stands beside what
    /// comes of it in another language.
    fn goes_on(&self, (language, new): (Language, ProvisionId), origin: usize) -> bool {
        let row = self.row_of(language, new).map(|at| self.rows.new[at]);
        let mut beside = row.iter().flat_map(members).filter(|(other, _)| *other != language);
        self.holds((language, new), |descent, new| {
            let row = descent.row(new);
            row.is_some_and(|row| row.has(Change::Split) || row.has(Change::Merged))
        }) || beside.any(|(other, id)| self.kin.origin(other, id) == Some(origin))
    }

    /// Tells of a piece of what was split or merged in one language, where nothing is told
    /// of the other pieces.
    pub(super) fn piece(&self, finding: &Finding, told: &mut Told<'_>) {
        let row = &finding.row;
        let origin = self.kin.origin_of(row).filter(|_| finding.kind == Kind::Missing);
        let Some(origin) = origin else { return };
        let is_told = |(language, old): (Language, ProvisionId)| {
            let descent = self.descents.get(language).as_ref();
            let news = descent.map_or(&[][..], |descent| descent.news(old));
            news.iter().any(|new| told.is_told((language, *new)))
        };
        let mut pieces = members(&self.rows.old[origin]);
        if !pieces.any(is_told) && !members(row).any(|each| told.is_told(each)) {
            told.add(self.inserted(Kind::ChangeMissing, row));
        }
    }
}
