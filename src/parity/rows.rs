//! The provisions of all languages side by side.

use super::alignment::{Alignment, align};
use super::evidence::{Evidence, Evidences, evidence};
use crate::document::{Document, ProvisionId};
use crate::text::hash::{Map, Set};
use crate::text::language::{ByLanguage, Language};

/// The texts of one version; at least two languages have one.
pub type Texts<'a> = ByLanguage<Option<&'a Document>>;

/// What answers to one another, at most one provision of each language.
pub type Row = ByLanguage<Option<ProvisionId>>;

/// The provisions of a row.
pub fn members(row: &Row) -> impl Iterator<Item = (Language, ProvisionId)> {
    let row = *row;
    Language::ALL.into_iter().filter_map(move |language| Some((language, (*row.get(language))?)))
}

/// By the provisions of each language, the row that they stand in.
pub fn row_of(rows: &[Row]) -> ByLanguage<Map<ProvisionId, usize>> {
    ByLanguage::from_fn(|language| {
        let places = rows.iter().enumerate();
        places.filter_map(|(at, row)| Some(((*row.get(language))?, at))).collect()
    })
}

/// The place of each row.
pub fn places(rows: &[Row]) -> Map<Row, usize> {
    rows.iter().enumerate().map(|(at, row)| (*row, at)).collect()
}

/// The provisions of some texts side by side.
#[derive(Debug, Default)]
pub struct Rows {
    /// In the reading order of the first language that has a text; what it lacks follows
    /// what it follows elsewhere.
    pub all: Vec<Row>,
    /// Those whose words stand under the number of the next.
    pub swapped: Vec<Row>,
    /// Provisions of two languages that go together under numbers of others.
    pub crosswise: Vec<Row>,
    /// The languages whose texts seem to be of another act than that of the first.
    pub strangers: Vec<Language>,
}

/// Lays texts side by side.
pub fn rows(texts: &Texts<'_>) -> Rows {
    rows_knowing(texts, &|_| Vec::new())
}

/// Which provisions of two languages are known to go together.
pub type Known<'a> = &'a dyn Fn([Language; 2]) -> Vec<[ProvisionId; 2]>;

/// The same, where some provisions are known to go together.
pub fn rows_knowing(texts: &Texts<'_>, known: Known<'_>) -> Rows {
    let mut languages = Language::ALL.into_iter().filter(|each| texts.get(*each).is_some());
    let Some(base) = languages.next() else { return Rows::default() };
    let others: Vec<Language> = languages.collect();
    let read = ReadTexts::new(texts, known);
    let mut rows: Vec<Row> = ids(texts, base).map(|id| only(base, id)).collect();
    let mut swapped: Set<ProvisionId> = Set::default();
    let (mut crosswise, mut strangers) = (Vec::new(), Vec::new());
    for (at, language) in others.iter().enumerate() {
        let alignment = read.align([base, *language]);
        for row in &mut rows {
            *row.get_mut(*language) = row.get(base).and_then(|id| alignment.partners[0][id.0]);
        }
        swapped.extend(alignment.swapped);
        crosswise.extend(alignment.crosswise.into_iter().map(|[one, other]| {
            let mut row = only(base, one);
            *row.get_mut(*language) = Some(other);
            row
        }));
        strangers.extend((!alignment.is_of_one_act).then_some(*language));
        rows = add_missing(&read, rows, *language, &others[..at]);
    }
    rows.retain(|row| is_law(texts, row));
    let is_swapped = |row: &&Row| row.get(base).is_some_and(|id| swapped.contains(&id));
    let swapped = rows.iter().filter(is_swapped).copied().collect();
    Rows { all: rows, swapped, crosswise, strangers }
}

fn only(language: Language, id: ProvisionId) -> Row {
    let mut row = Row::default();
    *row.get_mut(language) = Some(id);
    row
}

fn ids(texts: &Texts<'_>, language: Language) -> impl Iterator<Item = ProvisionId> {
    let count = texts.get(language).map_or(0, |document| document.provisions().len());
    (0..count).map(ProvisionId)
}

/// The texts, each read once for all its alignments with the others.
struct ReadTexts<'a> {
    texts: &'a Texts<'a>,
    evidence: ByLanguage<Option<Vec<Evidence>>>,
    known: Known<'a>,
}

impl<'a> ReadTexts<'a> {
    fn new(texts: &'a Texts<'a>, known: Known<'a>) -> Self {
        let evidence = texts.map(|_, document| Some(evidence(document?)));
        Self { texts, evidence, known }
    }

    /// Aligns the texts of two languages that have one.
    fn align(&self, languages: [Language; 2]) -> Alignment {
        let why = "this language has a text";
        let documents = languages.map(|each| self.texts.get(each).expect(why));
        let evidence = languages.map(|each| self.evidence.get(each).as_deref().expect(why));
        align(documents, &Evidences::new(evidence), &(self.known)(languages))
    }
}

/// Whether a row is law in any language: footnotes are not.
fn is_law(texts: &Texts<'_>, row: &Row) -> bool {
    row.iter().any(|(language, id)| {
        let document = texts.get(language).as_ref();
        document.zip(id.as_ref()).is_some_and(|(text, id)| text.provision(*id).is_normative())
    })
}

/// Adds what the base has not: to the row of another language that has it too, or
/// as a row of its own behind what stands before it there.
fn add_missing(
    read: &ReadTexts<'_>,
    rows: Vec<Row>,
    language: Language,
    others: &[Language],
) -> Vec<Row> {
    let mut rows = rows;
    let is_missing = missing(&rows, language, ids(read.texts, language).count());
    for other in others {
        let alone: Vec<usize> = (0..rows.len()).filter(|at| is_alone(&rows[*at], *other)).collect();
        if alone.is_empty() || !is_missing.contains(&true) {
            continue;
        }
        let alignment = read.align([*other, language]);
        for at in alone {
            let id = rows[at].get(*other).expect("the row has a provision of it");
            let partner = alignment.partners[0][id.0].filter(|id| is_missing[id.0]);
            *rows[at].get_mut(language) = partner;
        }
    }
    let is_missing = missing(&rows, language, is_missing.len());
    let mut behind = vec![Vec::new(); rows.len() + 1];
    let mut places = vec![None; is_missing.len()];
    for (at, row) in rows.iter().enumerate() {
        row.get(language).iter().for_each(|id| places[id.0] = Some(at));
    }
    let mut before = 0;
    for (id, place) in places.into_iter().enumerate() {
        match place {
            Some(at) => before = at + 1,
            None => behind[before].push(only(language, ProvisionId(id))),
        }
    }
    let mut behind = behind.into_iter();
    let first = behind.next().into_iter().flatten();
    let rest = rows.into_iter().zip(behind);
    first.chain(rest.flat_map(|(row, behind)| std::iter::once(row).chain(behind))).collect()
}

/// Which provisions of a language stand in no row.
fn missing(rows: &[Row], language: Language, count: usize) -> Vec<bool> {
    let mut is_missing = vec![true; count];
    rows.iter().filter_map(|row| *row.get(language)).for_each(|id| is_missing[id.0] = false);
    is_missing
}

/// Whether a row has a provision of one language and of no other.
fn is_alone(row: &Row, language: Language) -> bool {
    row.iter().all(|(each, id)| id.is_some() == (each == language))
}
