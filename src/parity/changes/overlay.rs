//! The comparisons of all languages with their earlier versions, laid over one another.

use super::descent::{Descent, Descents, Kin};
use super::predicates::only_passes;
use crate::compare::{Change, Sides};
use crate::document::{Document, ProvisionId};
use crate::parity::finding::Finding;
use crate::parity::rows::{Row, Texts, members, row_of};
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::words;

/// What all that is told of the changes is read from.
pub(super) struct Overlay<'a> {
    /// Of languages that both versions have.
    pub(super) texts: Sides<&'a Texts<'a>>,
    pub(super) descents: &'a Descents<'a>,
    pub(super) kin: Kin<'a>,
    pub(super) rows: Sides<&'a [Row]>,
    row_of: ByLanguage<Map<ProvisionId, usize>>,
    /// What the earlier version disagreed in.
    before: Map<Row, Vec<&'a Finding>>,
}

impl<'a> Overlay<'a> {
    /// `before` is what the earlier version disagrees in.
    pub(super) fn new(
        texts: Sides<&'a Texts<'a>>,
        (descents, kin): (&'a Descents<'a>, Kin<'a>),
        rows: Sides<&'a [Row]>,
        before: &'a [Finding],
    ) -> Self {
        let row_of = row_of(rows.new);
        let mut by_row: Map<Row, Vec<&Finding>> = Map::default();
        for finding in before {
            by_row.entry(finding.row).or_default().push(finding);
        }
        Self { texts, descents, kin, rows, row_of, before: by_row }
    }

    /// The later text of a language that a row has.
    pub(super) fn text(&self, language: Language) -> &'a Document {
        self.texts.new.get(language).expect("a row has provisions of texts")
    }

    /// The later row of a later provision.
    pub(super) fn row_of(&self, language: Language, new: ProvisionId) -> Option<usize> {
        self.row_of.get(language).get(&new).copied()
    }

    /// What the earlier version disagreed in, of what a row comes of.
    pub(super) fn before(&self, row: &Row) -> &[&'a Finding] {
        let origin = self.kin.origin_of(row).map(|origin| self.rows.old[origin]);
        origin.and_then(|origin| self.before.get(&origin)).map_or(&[], Vec::as_slice)
    }

    /// Whether something holds of what became of a later provision.
    pub(super) fn holds(
        &self,
        (language, new): (Language, ProvisionId),
        holds: impl Fn(&Descent<'_>, ProvisionId) -> bool,
    ) -> bool {
        self.descents.get(language).as_ref().is_some_and(|descent| holds(descent, new))
    }

    /// The languages whose words changed, where those of another did not.
    pub(super) fn one_sided(&self, row: &Row) -> Option<Vec<Language>> {
        let changed = self.changed(row);
        (!changed.is_empty() && changed.len() < members(row).count()).then_some(changed)
    }

    /// The languages whose words changed in what a reader of the law must know of.
    pub(super) fn changed(&self, row: &Row) -> Vec<Language> {
        let changed = members(row).filter(|each| {
            self.holds(*each, has_changed)
                && !self.was_rewritten_alike(row, *each)
                && !self.was_lacking(row, *each)
        });
        changed.map(|(language, _)| language).collect()
    }

    /// Whether what is new in a language is what it lacked before.
    fn was_lacking(&self, row: &Row, (language, new): (Language, ProvisionId)) -> bool {
        let origin = self.kin.origin_of(row).map(|origin| self.rows.old[origin]);
        origin.is_some_and(|origin| origin.get(language).is_none())
            && self.holds((language, new), |descent, new| descent.olds(new).is_empty())
    }

    /// Whether what is new in a language says, but for its last words, what it said before
    /// in the place of what a row comes of.
    fn was_rewritten_alike(&self, row: &Row, (language, new): (Language, ProvisionId)) -> bool {
        let origin = self.kin.origin_of(row).map(|origin| self.rows.old[origin]);
        let old = origin.and_then(|origin| *origin.get(language));
        let Some((old, descent)) = old.zip(self.descents.get(language).as_ref()) else {
            return false;
        };
        let documents = descent.documents;
        let texts = [documents.old.text(old), documents.new.text(new)].map(words);
        let [before, now] = texts.each_ref().map(|words| words.iter().map(|word| &word.key));
        let same = before.zip(now).take_while(|(before, now)| before == now).count();
        let [before, now] = texts.map(|words| words.len());
        descent.olds(new).is_empty()
            && same > 0
            && same == before.min(now)
            && 2 * same > before.max(now)
    }

    /// The languages in which anything happened to the words of a row.
    pub(super) fn touched(&self, row: &Row) -> Vec<Language> {
        let touched = members(row).filter(|each| self.holds(*each, is_touched));
        touched.map(|(language, _)| language).collect()
    }
}

fn has_changed(descent: &Descent<'_>, new: ProvisionId) -> bool {
    let Some(row) = descent.row(new) else { return false };
    let is_new = [Change::Inserted, Change::Split, Change::Merged];
    !descent.is_passed(new) && is_new.into_iter().any(|change| row.has(change))
        || row.is_reworded() && !row.meaning.is_inflection && !only_passes(descent, new)
}

fn is_touched(descent: &Descent<'_>, new: ProvisionId) -> bool {
    let row = descent.row(new);
    row.is_some_and(|row| row.redline.is_some() || row.has(Change::Inserted))
}
