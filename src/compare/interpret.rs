//! What the changed words of the rows say, and which of them only follow a
//! renumbering: each heading and text is read once for both.

use super::comparison::{Change, Row};
use super::edited::Edited;
use super::follows::Renumberings;
use super::meaning;
use super::predicates;
use super::redline::Redline;
use super::sides::Sides;
use crate::document::Document;

/// Reads the rows that have a redline.
pub(super) fn interpret(documents: Sides<&Document>, rows: &mut [Row]) {
    let renumberings = Renumberings::new(documents, rows);
    for row in &mut *rows {
        let Some(mut redline) = row.redline.take() else { continue };
        let may_follow = row.has(Change::Amended);
        read(documents, row, &mut redline, renumberings.as_ref().filter(|_| may_follow));
        row.redline = Some(redline);
    }
    predicates::settle(documents, rows);
}

fn read(
    documents: Sides<&Document>,
    row: &mut Row,
    redline: &mut Redline,
    renumberings: Option<&Renumberings<'_>>,
) {
    let sources = documents.map(Document::source);
    let language = documents.new.language();
    let edited = [&redline.heading, &redline.text].map(|edits| Edited::new(sources, edits));
    let passages = edited.each_ref().map(|edited| edited.passages(language));
    (row.significance, row.meaning) = meaning::of(&edited, &passages);
    let Some(renumberings) = renumberings else { return };
    let here = row.sides.as_ref().map(|ids| &**ids);
    let edits = [&mut redline.heading, &mut redline.text];
    for ((edited, passages), edits) in edited.iter().zip(&passages).zip(edits) {
        if let Some(passages) = passages {
            renumberings.mark(here, (edited, passages.as_ref()), edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::parse::parse;
    use crate::text::language::Language::{Kazakh, Russian};

    #[test]
    fn a_heading_that_says_so_repeals_the_article() {
        for (language, old, new) in [
            (Russian, "### Статья 5. Контроль\n\nВедет орган.", "### Статья 5. Исключена"),
            (Kazakh, "### 2-бап. Бақылау\n\nОрган жүргізеді.", "### 2-бап. Алып тасталды"),
        ] {
            let read = |text: &str| parse(text.to_owned(), language).0;
            let comparison = compare(Sides::new(&read(old), &read(new)));
            assert!(comparison.rows[0].meaning.is_repealed, "{new}");
            let still_law = format!("{new}\n\nВедет совет.");
            let comparison = compare(Sides::new(&read(old), &read(&still_law)));
            assert!(!comparison.rows[0].meaning.is_repealed, "{new}");
        }
    }
}
