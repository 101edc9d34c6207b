//! What happened to editorial footnotes, apart from the law: «Сноска.» and
//! «Ескерту.» tell who amended what, and an edition changes them with it.
//!
//! Nothing ever happens to a footnote in a comparison of the law. Here its row is
//! told as one of law would be.

use super::comparison::{Change, Comparison, Row};
use super::redline::redline;
use super::sides::Sides;
use crate::document::{Document, ProvisionId};

/// The footnotes that came, went, or have other words, in reading order.
pub fn footnotes(documents: Sides<&Document>, comparison: &Comparison) -> Vec<Row> {
    let told = comparison.rows.iter().filter_map(|row| {
        let change = change(documents, row)?;
        let redline = redline(documents, row.sides.as_ref().map(|ids| ids.first().copied()));
        Some(Row {
            changes: [change].into_iter().collect(),
            redline: Some(Box::new(redline)),
            ..row.clone()
        })
    });
    told.collect()
}

/// What happened to the footnote of a row; `None` where the row has none, or one
/// that stayed as it is.
fn change(documents: Sides<&Document>, row: &Row) -> Option<Change> {
    let words = documents.zip(row.sides.as_ref()).map(|(document, ids)| footnote(document, ids));
    match (words.old, words.new) {
        (None, None) => None,
        (None, Some(_)) => Some(Change::Inserted),
        (Some(_), None) => Some(Change::Deleted),
        (Some(old), Some(new)) => (old != new).then_some(Change::Amended),
    }
}

fn footnote<'a>(document: &'a Document, ids: &[ProvisionId]) -> Option<&'a str> {
    let [id] = ids else { return None };
    (!document.provision(*id).is_normative()).then(|| document.text(*id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::parse::parse;
    use crate::text::language::Language;

    #[test]
    fn a_footnote_that_changed_is_told_and_the_law_did_not_change() {
        let read = |text: &str| parse(text.to_owned(), Language::Kazakh).0;
        let old = read(
            "5-бап. Тізілім\n\n1. Орган тізілім жүргізеді.\n\nЕскерту. 5-бапқа өзгеріс енгізілді.\n\n\
             6-бап. Есеп\n\nОрган есеп береді.\n\nЕскерту. 6-бап жаңа редакцияда.",
        );
        let new = read(
            "5-бап. Тізілім\n\n1. Орган тізілім жүргізеді.\n\nЕскерту. 5-бапқа өзгерістер енгізілді.\n\n\
             6-бап. Есеп\n\nОрган есеп береді.\n\n7-бап. Бақылау\n\nОрган бақылайды.\n\n\
             Ескерту. Заң 7-баппен толықтырылды.",
        );
        let documents = Sides::new(&old, &new);
        let comparison = compare(documents);
        let found = footnotes(documents, &comparison);
        let changes: Vec<_> = found.iter().map(|row| row.changes[0]).collect();
        assert_eq!(changes, [Change::Amended, Change::Deleted, Change::Inserted]);
        assert_eq!(comparison.count(Change::Amended) + comparison.count(Change::Deleted), 0);
        assert!(footnotes(Sides::new(&old, &old), &compare(Sides::new(&old, &old))).is_empty());
    }
}
