//! What the changed words of the rows say, and which of them only follow a
//! renumbering: each heading and text is read once for both.

use super::comparison::{Change, Row};
use super::edited::Edited;
use super::follows::Renumberings;
use super::meaning::{self, Assessed};
use super::predicates;
use super::redline::{Edit, Operation, Redline};
use super::references::Passage;
use super::sides::Sides;
use crate::document::Document;
use crate::text::language::Language;

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
        if renumberings.is_none()
            && let [edit] = &**edits
            && let Some(assessed) = whole(sources, edit, language)
        {
            is_left = edit.operation == Operation::Insert;
            return Some(assessed);
        }
        let edited = (!edits.is_empty()).then(|| Edited::new(sources, edits));
        is_left = edited.as_ref().is_some_and(Edited::is_left);
        let edited = edited?;
        let passages = edited.passages(language)?;
        let passages = passages.as_ref();
        let assessed = Assessed::new(&edited, passages).with_definition(sources, edits);
        if let Some(renumberings) = renumberings {
            renumberings.mark(here, (&edited, passages), edits);
        }
        Some(assessed)
    };
    let [heading, text] = [&mut redline.heading, &mut redline.text].map(read);
    (row.significance, row.meaning) = meaning::of(heading, text, is_left);
}

/// What words say that are wholly new or gone, read by themselves; `None` where
/// there are none.
fn whole(sources: Sides<&str>, edit: &Edit, language: Language) -> Option<Assessed> {
    let words = sources.zip(edit.spans).map(|(source, span)| span.of(source));
    let sides = match edit.operation {
        Operation::Keep => return None,
        Operation::Delete => Sides::new(Some(words.old), None),
        Operation::Insert => Sides::new(None, Some(words.new)),
    };
    let passages = sides.map(|words| words.map(|words| Passage::read(words, language)));
    let passages = passages.as_ref().map(Option::as_ref);
    let has_words = |passage: Option<&Passage<'_>>| passage.is_some_and(|it| !it.words.is_empty());
    let is_said = has_words(passages.old) || has_words(passages.new);
    is_said.then(|| Assessed::of_whole(passages, edit.spans))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::parse::parse;
    use crate::text::language::Language::{Kazakh, Russian};

    #[test]
    fn of_a_definition_the_words_that_changed_are_shown() {
        let read = |text: &str| parse(text.to_owned(), Kazakh).0;
        let old = read("1) қорғаншылық - балалардың мүддесiн қорғаудың нысаны;");
        let new = read("1) қорғаншылық – балалардың заңды мүдделерін қорғаудың нысаны;");
        let comparison = compare(Sides::new(&old, &new));
        let [shown] = &*comparison.rows[0].meaning.shown_by else { panic!("one definition") };
        assert_eq!(shown.spans.old.map(|span| old.words(span)), Some("мүддесiн"));
        assert_eq!(shown.spans.new.map(|span| new.words(span)), Some("заңды мүдделерін"));
        let new = read("1) қамқоршылық – балалардың мүддесін қорғаудың нысаны;");
        let comparison = compare(Sides::new(&old, &new));
        let spans = comparison.rows[0].meaning.shown_by[0].spans;
        assert_eq!(spans.new.map(|span| new.words(span)), Some("қамқоршылық"), "another term");
    }

    #[test]
    fn what_a_new_definition_describes_is_forbidden_to_nobody() {
        let read = |text: &str| parse(text.to_owned(), Russian).0;
        let old = read("1) закон – акт;");
        let new = read(
            "1) закон – акт;\n\n2) ребенок, нуждающийся в услугах, – ребенок, который не может жить один;",
        );
        let comparison = compare(Sides::new(&old, &new));
        let shown = &comparison.rows[1].meaning.shown_by;
        assert!(shown.iter().all(|each| each.direction.is_none()), "{shown:?}");
        let term = shown.last().and_then(|each| each.spans.new);
        assert_eq!(term.map(|span| new.words(span)), Some("ребенок, нуждающийся в услугах"));
    }

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
