//! What the changed words of the rows say, and which of them only follow a
//! renumbering: each heading and text is read once for both.

use super::comparison::{Change, Row};
use super::edited::Edited;
use super::follows::Renumberings;
use super::meaning::{self, Assessed};
use super::predicates;
use super::redline::{Edit, Redline};
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
    let here = row.sides.as_ref().map(|ids| &**ids);
    // Of the text, which is read last.
    let mut is_left = false;
    let read = |edits: &mut Vec<Edit>| {
        let edited = (!edits.is_empty()).then(|| Edited::new(sources, edits));
        is_left = edited.as_ref().is_some_and(Edited::is_left);
        let edited = edited?;
        let passages = edited.passages(language)?;
        let passages = passages.as_ref();
        let assessed = Assessed::new(&edited, passages);
        if let Some(renumberings) = renumberings {
            renumberings.mark(here, (&edited, passages), edits);
        }
        Some(assessed)
    };
    let [heading, text] = [&mut redline.heading, &mut redline.text].map(read);
    (row.significance, row.meaning) = meaning::of(heading, text, is_left);
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
            (Russian, "### Статья 5. Контроль", "### Статья 5. Исключена"),
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
