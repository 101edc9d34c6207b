//! What holds for every text: nothing is lost, nothing is said twice, and a text
//! does not differ from itself.

use proptest::prelude::*;
use tuzetu::compare::{Comparison, Operation, Row, Sides, compare};
use tuzetu::document::{Document, ProvisionId};
use tuzetu::parse::parse;
use tuzetu::text::language::Language;
use tuzetu::text::numerals::numerals;
use tuzetu::text::words::tokens;

/// Pieces of law, of Markdown, and of what does not belong in either.
const PIECES: &[&str] = &[
    "Статья 1. Предмет Закона",
    "Статья 2. Внести изменения:",
    "18-1-бап. Өкіл",
    "Article 3. Scope",
    "Глава 1. Общие положения",
    "2-тарау. Жалпы ережелер",
    "1. Оператор обязан удалить информацию в течение 24 часов.",
    "2. Оператор вправе отказать.",
    "1-1. Меншік иесі жиырма төрт сағат ішінде жоюға міндетті.",
    "1) ведет реестр;",
    "2-1) исключен;",
    "3)без пробела",
    "абзац с малой буквы;",
    "Часть с большой буквы.",
    "«Статья 5. Реестр",
    "текст закавыченный.»;",
    "\"",
    "«",
    "»",
    "Сноска. Статья 1 с изменением.",
    "Ескерту. 1-бапқа өзгеріс енгізілді.",
    "Примечание. Это закон.",
    "| а | б |\n|---|---|\n| 1 | 2 |",
    "# О внесении изменений",
    "> Реконструкция.",
    "Приложение 1",
    "\u{a0}",
    "\r",
    "\u{0}\u{1b}[31m",
    "\u{feff}",
    "и\u{306}",
    "\u{301}",
    "№ 118-VII",
    "(",
    ")",
    "1",
    "-",
    "100 000 000 000 000 000 000 000 000 000 000 000 000 000",
    "```",
    "* ",
    "𝔘🙂",
];

fn source() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => any::<char>().prop_map(String::from),
    ];
    let end = prop::sample::select(&["\n\n", "\n", " ", "", "\r\n\r\n"][..]);
    let pieces = prop::collection::vec((piece, end), 0..24);
    pieces.prop_map(|pieces| pieces.into_iter().map(|(piece, end)| piece + end).collect())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(&Language::ALL[..])
}

fn read(source: &str, language: Language) -> Document {
    parse(source.to_owned(), language).0
}

/// The passages that stand in a row on one side, joined as they are read.
fn passages(document: &Document, ids: &[ProvisionId]) -> String {
    let passages = ids.iter().flat_map(|id| document.provision(*id).passages());
    passages.map(|span| document.words(span).trim()).collect()
}

/// What the edits of a row leave when `gone` is left out.
fn without(document: &Document, row: &Row, gone: Operation) -> String {
    let redline = row.redline.clone().unwrap_or_default();
    let edits = redline.edits().filter(|edit| edit.operation != gone);
    let spans = edits.map(|edit| match gone {
        Operation::Insert => edit.spans.old,
        _ => edit.spans.new,
    });
    spans.map(|span| document.words(span)).collect()
}

fn stands_once(comparison: &Comparison, document: &Document, is_old: bool) -> bool {
    let ids = comparison
        .rows
        .iter()
        .flat_map(|row| if is_old { row.sides.old.clone() } else { row.sides.new.clone() });
    let mut ids: Vec<_> = ids.collect();
    ids.sort_unstable();
    ids.into_iter().eq(document.iter().map(|(id, _)| id))
}

/// Texts found to differ from themselves: provisions without a word, after a
/// footnote and after one another.
#[test]
fn provisions_without_words_do_not_differ_from_themselves() {
    let footnote = "Сноска. Статья 1 с изменением.\n\n\"\n\n";
    let quotations = "Статья 2. Внести изменения:\n\n\"\n\n\"\n\n";
    let annexes = "Приложение 1\n\n\"Приложение 1\n\n[\n\n";
    for source in [footnote, quotations, annexes] {
        let document = read(source, Language::Russian);
        let comparison = compare(Sides::new(&document, &document));
        assert!(comparison.rows.len() > 1, "{source:?}");
        assert!(comparison.rows.iter().all(Row::is_unchanged), "{source:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joined_tokens_are_the_text(source in source()) {
        let joined: String = tokens(&source).iter().map(|token| token.span.of(&source)).collect();
        prop_assert_eq!(joined, source);
    }

    #[test]
    fn numbers_lie_in_the_text_in_order(source in source(), language in language()) {
        let mut end = 0;
        for numeral in numerals(&source, language) {
            prop_assert!(end <= numeral.span.start, "{numeral:?} in {source:?}");
            prop_assert!(!numeral.span.of(&source).is_empty());
            end = numeral.span.end;
        }
    }

    #[test]
    fn reading_loses_no_byte(source in source(), language in language()) {
        let document = read(&source, language);
        let mut tiles: Vec<_> =
            document.provisions().iter().flat_map(|each| each.tiles.iter()).collect();
        tiles.sort_unstable();
        let joined: String = tiles.iter().map(|tile| tile.of(&source)).collect();
        let is_blank = |c: char| c.is_whitespace() || c == '\u{feff}';
        let has_words = !source.trim_matches(is_blank).is_empty();
        prop_assert!(joined == source || !has_words && joined.is_empty(), "{source:?}");
    }

    #[test]
    fn addresses_are_unique(source in source(), language in language()) {
        let document = read(&source, language);
        for (id, provision) in document.iter() {
            prop_assert_eq!(document.find(&provision.address), Some(id));
        }
    }

    #[test]
    fn a_text_does_not_differ_from_itself(source in source(), language in language()) {
        let document = read(&source, language);
        let comparison = compare(Sides::new(&document, &document));
        for row in &comparison.rows {
            prop_assert!(row.is_unchanged(), "{row:?} in {source:?}");
            prop_assert!(row.significance.is_empty());
        }
    }

    #[test]
    fn every_provision_stands_in_one_row_and_is_read_back(
        old in source(),
        new in source(),
        language in language(),
    ) {
        let documents = Sides::new(read(&old, language), read(&new, language));
        let comparison = compare(documents.as_ref());
        prop_assert!(stands_once(&comparison, &documents.old, true), "{old:?} → {new:?}");
        prop_assert!(stands_once(&comparison, &documents.new, false), "{old:?} → {new:?}");
        for row in comparison.rows.iter().filter(|row| row.redline.is_some()) {
            let squeezed = |text: String| text.split_whitespace().collect::<String>();
            let read_old = squeezed(without(&documents.old, row, Operation::Insert));
            let read_new = squeezed(without(&documents.new, row, Operation::Delete));
            prop_assert_eq!(read_old, squeezed(passages(&documents.old, &row.sides.old)));
            prop_assert_eq!(read_new, squeezed(passages(&documents.new, &row.sides.new)));
        }
    }
}
