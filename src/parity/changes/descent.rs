//! What became of the provisions of one language between two versions, and which of
//! different languages go together by that: what surely comes of one earlier row is one
//! later row, wherever a language has it now.

use super::apart::{SURE, tell_apart};
use crate::compare::{Operation, Redline, Row as Became, Sides, places_in};
use crate::document::{Document, ProvisionId};
use crate::parity::rows::{Row, members, row_of};
use crate::text::hash::{Map, Set};
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::words;
use crate::text::span::Span;

/// How each language became what it is; `None` where a version has no text in it.
pub(crate) type Compared = ByLanguage<Option<Vec<Became>>>;

/// The comparison of two versions of one language.
pub struct Descent<'a> {
    /// Both versions.
    pub documents: Sides<&'a Document>,
    rows: Vec<Became>,
    places: Sides<Vec<Option<usize>>>,
    /// What is gone at one place and has come with the same words at another, each by its
    /// other side.
    passed: Sides<Map<ProvisionId, [ProvisionId; 1]>>,
}

impl<'a> Descent<'a> {
    /// That of two documents, by its rows.
    pub(super) fn of(documents: Sides<&'a Document>, mut rows: Vec<Became>) -> Self {
        tell_apart(documents, &mut rows, &Set::default());
        let places = places_in(&rows, documents);
        let passed = passed(documents, &rows, places.as_ref());
        Self { documents, rows, places, passed }
    }

    /// The same, where some later provisions do not come of what they seem to come of.
    pub(super) fn without(mut self, seeming: &Set<ProvisionId>) -> Self {
        if seeming.is_empty() {
            return self;
        }
        tell_apart(self.documents, &mut self.rows, seeming);
        Self::of(self.documents, self.rows)
    }

    /// Whether a later provision only stands elsewhere than an earlier one.
    pub fn is_passed(&self, new: ProvisionId) -> bool {
        self.passed.new.contains_key(&new)
    }

    /// What happened to a later provision.
    pub fn row(&self, new: ProvisionId) -> Option<&Became> {
        self.places.new[new.0].map(|at| &self.rows[at])
    }

    /// The earlier provisions that a later one answers to.
    pub fn olds(&self, new: ProvisionId) -> &[ProvisionId] {
        let row = || self.row(new).map_or(&[][..], |row| &row.sides.old);
        self.passed.new.get(&new).map_or_else(row, |old| &old[..])
    }

    /// The later provisions that an earlier one answers to.
    pub fn news(&self, old: ProvisionId) -> &[ProvisionId] {
        let row = || self.places.old[old.0].map_or(&[][..], |at| &self.rows[at].sides.new);
        self.passed.old.get(&old).map_or_else(row, |new| &new[..])
    }

    /// Whether a later provision surely is an earlier one: its words are nearly the same.
    pub(super) fn is_sure(&self, new: ProvisionId) -> bool {
        self.is_passed(new) || self.row(new).is_some_and(|row| row.likeness >= SURE)
    }

    /// Whether a later provision has another number than the earlier one.
    pub(super) fn is_renumbered(&self, new: ProvisionId) -> bool {
        let now = &self.documents.new.provision(new).number;
        self.olds(new).iter().any(|old| self.documents.old.provision(*old).number != *now)
    }

    /// The words of a later provision that are new; all of it where none are.
    pub fn new_words(&self, new: ProvisionId) -> Vec<Span> {
        let whole = self.documents.new.provision(new).span();
        let edits = self.row(new).and_then(|row| row.redline.as_deref());
        let edits = edits.into_iter().flat_map(Redline::edits);
        let come = edits.filter(|edit| edit.operation == Operation::Insert && !edit.is_editorial);
        let come = come.map(|edit| edit.spans.new).filter(|span| whole.contains(span.start));
        let come: Vec<_> = come.collect();
        if come.is_empty() { vec![whole] } else { come }
    }
}

/// What was deleted and what was inserted of the same words, which no other has: too
/// short for the comparison to call it moved. What went or came with all that it stood in
/// did not pass by itself.
fn passed(
    documents: Sides<&Document>,
    rows: &[Became],
    places: Sides<&Vec<Option<usize>>>,
) -> Sides<Map<ProvisionId, [ProvisionId; 1]>> {
    let is_alone = |at: Option<usize>| {
        at.is_some_and(|at| {
            let sides = &rows[at].sides;
            sides.old.is_empty() || sides.new.is_empty()
        })
    };
    let mut by_words: Map<String, Sides<Vec<ProvisionId>>> = Map::default();
    for row in rows {
        let (document, places, id) = match (&row.sides.old[..], &row.sides.new[..]) {
            ([old], []) => (documents.old, places.old, *old),
            ([], [new]) => (documents.new, places.new, *new),
            _ => continue,
        };
        if is_alone(document.provision(id).parent.and_then(|parent| places[parent.0])) {
            continue;
        }
        let words: Vec<_> = words(document.text(id)).into_iter().map(|word| word.key).collect();
        let same = by_words.entry(words.join(" ")).or_default();
        let side = if row.sides.new.is_empty() { &mut same.old } else { &mut same.new };
        side.push(id);
    }
    let mut passed = Sides::new(Map::default(), Map::default());
    by_words.remove("");
    for same in by_words.into_values() {
        if let ([old], [new]) = (&same.old[..], &same.new[..]) {
            passed.old.insert(*old, [*new]);
            passed.new.insert(*new, [*old]);
        }
    }
    passed
}

/// The comparisons of the languages that both versions have.
pub type Descents<'a> = ByLanguage<Option<Descent<'a>>>;

/// The provisions of all languages by the earlier row that they come of.
pub struct Kin<'a> {
    rows: &'a [Row],
    row_of: ByLanguage<Map<ProvisionId, usize>>,
    descents: &'a Descents<'a>,
}

impl<'a> Kin<'a> {
    /// `rows` are those of the earlier version.
    pub fn new(rows: &'a [Row], descents: &'a Descents<'a>) -> Self {
        Self { rows, row_of: row_of(rows), descents }
    }

    /// The comparison of a language.
    pub(super) fn descent(&self, language: Language) -> Option<&'a Descent<'a>> {
        self.descents.get(language).as_ref()
    }

    /// The earlier row that a later provision comes of.
    pub fn origin(&self, language: Language, new: ProvisionId) -> Option<usize> {
        let old = self.descent(language)?.olds(new).first()?;
        self.row_of.get(language).get(old).copied()
    }

    /// The earlier row that a later one comes of.
    pub fn origin_of(&self, row: &Row) -> Option<usize> {
        members(row).find_map(|(language, id)| self.origin(language, id))
    }

    /// The later provisions of two languages that surely come of one earlier row, each
    /// alone.
    pub fn known(&self, languages: [Language; 2]) -> Vec<[ProvisionId; 2]> {
        let pair = |origin: usize| {
            let [one, other] = languages.map(|language| self.only_kin(language, origin));
            Some([one?, other?])
        };
        (0..self.rows.len()).filter_map(pair).collect()
    }

    /// What of a language surely comes of an earlier row, where it is one provision.
    fn only_kin(&self, language: Language, origin: usize) -> Option<ProvisionId> {
        let descent = self.descent(language)?;
        match descent.news((*self.rows[origin].get(language))?) {
            [new] if descent.is_sure(*new) && self.origin(language, *new) == Some(origin) => {
                Some(*new)
            }
            _ => None,
        }
    }
}
