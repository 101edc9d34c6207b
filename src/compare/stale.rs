//! References that did not follow: their words stayed, and what they named has
//! another number now, or is gone.
//!
//! A false alarm is worse than a miss: where a citation could lead to two places,
//! where it is not certain what became of its target, or where a new provision
//! may have taken the place of a deleted one, nothing is found.

use super::citations::{Cited, Within, cited};
use super::comparison::{Change, Comparison, Evidence, Row};
use super::follows::Answers;
use super::redline::{Edit, Operation};
use super::references::Passage;
use super::sides::Sides;
use super::targets::Targets;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// A reference that no longer names what it named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its words in the new text.
    pub span: Span,
    /// The new provision that they stand in.
    pub place: ProvisionId,
    /// The old provision that it named.
    pub named: ProvisionId,
    /// Where that stands now; `None` where it was deleted.
    pub now: Option<ProvisionId>,
    /// The new provision that the words name now, if they name any.
    pub taken: Option<ProvisionId>,
}

/// The stale references of the new document, in reading order.
pub fn stale(documents: Sides<&Document>, comparison: &Comparison) -> Vec<Stale> {
    let rows = &comparison.rows;
    let is_cause = |row: &Row| {
        let is_elsewhere =
            [Change::Renumbered, Change::Moved, Change::Deleted].iter().any(|each| row.has(*each));
        is_elsewhere || row.meaning.is_repealed
    };
    if !rows.iter().any(is_cause) {
        return Vec::new();
    }
    let mut row_of_old = vec![None; documents.old.provisions().len()];
    for row in rows {
        row.sides.old.iter().for_each(|id| row_of_old[id.0] = Some(row));
    }
    let answers = Answers::new(documents, rows);
    let search = Search { documents, row_of_old, answers, targets: documents.map(Targets::new) };
    let mut found: Vec<_> = rows.iter().flat_map(|row| search.of_row(row)).collect();
    found.sort_by_key(|stale| stale.span);
    found.dedup();
    found
}

struct Search<'a> {
    documents: Sides<&'a Document>,
    row_of_old: Vec<Option<&'a Row>>,
    answers: Answers,
    targets: Sides<Targets<'a>>,
}

impl Search<'_> {
    fn of_row(&self, row: &Row) -> Vec<Stale> {
        let ids = (row.sides.old.as_slice(), row.sides.new.as_slice());
        let ([old], [new]) = ids else { return Vec::new() };
        let here = Sides::new(*old, *new);
        if !is_law(self.documents.new, *new) {
            return Vec::new();
        }
        let cited = self.documents.zip(here).map(|(document, id)| citations(document, id));
        let stayed = cited.new.iter().enumerate().filter_map(|(at, new)| {
            let old = match &row.redline {
                None => cited.old.get(at)?,
                Some(redline) => {
                    let start = redline.edits().find_map(|edit| kept(edit, new.citation))?;
                    let is_there =
                        |old: &&Cited<'_>| old.citation.start == start && *old.path == *new.path;
                    cited.old.iter().find(is_there)?
                }
            };
            let is_same = old.path == new.path && old.within == new.within;
            self.judge(Sides::new(old, new), here).filter(|_| is_same)
        });
        stayed.collect()
    }

    /// What is wrong with a citation that has the same words in both texts.
    fn judge(&self, cited: Sides<&Cited<'_>>, here: Sides<ProvisionId>) -> Option<Stale> {
        let named = self.targets.old.named(cited.old, here.old)?;
        let candidates = self.targets.new.all_named(cited.new, here.new)?;
        let taken = match candidates.as_slice() {
            [] => None,
            [only] => Some(*only),
            _ => return None,
        };
        let row = self.row_of_old[named.0]?;
        let is_repealed = row.meaning.is_repealed;
        // What kept only its number is gone, and its number names nothing.
        let now = self.answers.to(named).filter(|_| !is_repealed);
        let taken = taken.filter(|taken| !is_repealed || !row.sides.new.contains(taken));
        let is_stale = match (now, taken) {
            (Some(now), taken) => Some(now) != taken && is_certain(row),
            (None, None) => row.has(Change::Deleted) || is_repealed,
            (None, Some(taken)) => row.has(Change::Deleted) && self.came_from_elsewhere(taken),
        };
        let is_stale = is_stale && (now.is_some() || self.is_gone(named));
        let span = cited.new.citation;
        is_stale.then_some(Stale { span, place: here.new, named, now, taken })
    }

    /// Whether the words that a deleted provision begins with stand nowhere else.
    fn is_gone(&self, old: ProvisionId) -> bool {
        let first = self.documents.old.provision(old).passages().next();
        let words = first.map_or("", |span| self.documents.old.words(span));
        let end = words.char_indices().nth(40).map_or(words.len(), |(at, _)| at);
        !words.is_empty() && !self.documents.new.source().contains(&words[..end])
    }

    /// Whether a new provision is for certain an old one under a new number.
    fn came_from_elsewhere(&self, new: ProvisionId) -> bool {
        let mut rows = self.row_of_old.iter().flatten();
        let row = rows.find(|row| row.sides.new.contains(&new));
        row.is_some_and(|row| row.has(Change::Renumbered) && is_certain(row))
    }
}

/// Where in the old source the words under `span` of the new one stand, if they
/// stand in one run that was kept.
fn kept(edit: &Edit, span: Span) -> Option<usize> {
    let Sides { old, new } = edit.spans;
    let is_inside = new.start <= span.start && span.end <= new.end;
    (edit.operation == Operation::Keep && is_inside).then(|| old.start + (span.start - new.start))
}

/// The smallest units that a provision cites, in bytes of the source.
fn citations(document: &Document, id: ProvisionId) -> Vec<Cited<'_>> {
    let passages = document.provision(id).passages();
    let of = |span: Span| {
        let passage = Passage::read(document.words(span), document.language());
        let found = cited(&passage).into_iter();
        found.map(move |each| Cited { citation: each.citation.shifted(span.start), ..each })
    };
    let is_known = |each: &Cited<'_>| each.is_smallest && each.within != Within::Elsewhere;
    passages.flat_map(of).filter(is_known).collect()
}

fn is_law(document: &Document, id: ProvisionId) -> bool {
    let kind = document.provision(id).kind;
    !matches!(kind, ProvisionKind::Editorial | ProvisionKind::Contents | ProvisionKind::Title)
}

/// Whether the sides of a row are one provision beyond doubt.
fn is_certain(row: &Row) -> bool {
    row.matched_by == Some(Evidence::Identical) || row.likeness >= 0.75
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::parse::parse;
    use crate::text::language::Language;

    const OLD: &str = "Статья 1. Сроки\n\n1. Оператор отвечает в течение 48 часов.\n\n\
        2. Жалоба подается в суд по месту жительства.\n\n3. Перечень ведет орган.\n\n\
        Статья 2. Надзор\n\n1. Жалоба по пункту 2 статьи 1 рассматривается судом.\n\n\
        2. Перечень по пункту 3 статьи 1 ведет акимат.\n\n3. По пункту 2 статьи 1 Закона «О связи» отвечает оператор.\n";

    fn found(new: &str) -> Vec<(String, Option<String>, Option<String>)> {
        let documents =
            Sides::new(OLD, new).map(|text| parse(text.to_owned(), Language::Russian).0);
        let comparison = compare(documents.as_ref());
        let address = |id: ProvisionId| documents.new.provision(id).address.to_string();
        let stale = stale(documents.as_ref(), &comparison).into_iter();
        stale
            .map(|each| {
                let words = documents.new.words(each.span).to_owned();
                (words, each.now.map(address), each.taken.map(address))
            })
            .collect()
    }

    #[test]
    fn a_reference_that_stayed_behind_says_where_its_target_is() {
        let insertion = "\n2. Оператор ведет журнал обращений граждан и хранит его.\n\n";
        let new = OLD.replace("\n3. Перечень ведет орган", "\n4. Перечень ведет орган").replacen(
            "\n2. Жалоба",
            &format!("{insertion}3. Жалоба"),
            1,
        );
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(
            found(&new),
            [
                ("пункту 2 статьи 1".to_owned(), said("art_1__para_3"), said("art_1__para_2")),
                ("пункту 3 статьи 1".to_owned(), said("art_1__para_4"), said("art_1__para_3")),
            ]
        );
        let mended = new.replace("пункту 2 статьи 1 рас", "пункту 3 статьи 1 рас");
        let mended = mended.replace("пункту 3 статьи 1 ведет", "пункту 4 статьи 1 ведет");
        assert_eq!(found(&mended), []);
    }

    #[test]
    fn a_reference_to_what_was_deleted_is_found() {
        let new = OLD.replace("3. Перечень ведет орган.\n\n", "");
        assert_eq!(found(&new), [("пункту 3 статьи 1".to_owned(), None, None)]);
    }

    #[test]
    fn a_reference_to_a_number_that_passed_to_another_is_found() {
        let point = "2. Жалоба подается в суд по месту жительства.\n\n";
        let new = OLD.replace(point, "").replace("\n3. Перечень", "\n2. Перечень");
        let new = new.replace("пункту 3 статьи 1", "пункту 2 статьи 1");
        let said = ("пункту 2 статьи 1".to_owned(), None, Some("art_1__para_2".to_owned()));
        assert_eq!(found(&new), [said]);
    }

    #[test]
    fn a_reference_to_a_number_kept_for_what_was_repealed_is_found() {
        let stub = "3. Исключен Законом РК от 05.11.2022 № 157-VII.";
        let new = OLD.replace("3. Перечень ведет орган.", stub);
        assert_eq!(found(&new), [("пункту 3 статьи 1".to_owned(), None, None)]);
    }

    #[test]
    fn a_list_that_follows_names_old_numbers_in_new_places() {
        let old = "Статья 1. А\n\nОператор отвечает.\n\nСтатья 2. Б\n\nЖалоба подается в суд.\n\n\
            Статья 3. В\n\nПо статьям 1 и 2 отвечает орган.\n";
        let new = "Статья 1. Я\n\nСлова значат то, что сказано.\n\nСтатья 2. А\n\nОператор отвечает.\n\n\
            Статья 3. Б\n\nЖалоба подается в суд.\n\nСтатья 4. В\n\nПо статьям 2 и 3 отвечает орган.\n";
        let documents =
            Sides::new(old, new).map(|text| parse(text.to_owned(), Language::Russian).0);
        let comparison = compare(documents.as_ref());
        assert_eq!(stale(documents.as_ref(), &comparison), []);
    }

    #[test]
    fn what_was_only_reworded_is_no_finding() {
        let new = OLD.replace("48 часов", "24 часов").replace("ведет орган", "утверждает орган");
        assert_eq!(found(&new), []);
    }
}
