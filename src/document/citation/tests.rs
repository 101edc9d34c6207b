//! What is written and read, in tables of cases.

use super::{cite, cite_address, find_cited, read_citation};
use crate::document::kind::ProvisionKind as Kind;
use crate::document::number::Number;
use crate::document::path::Address;
use crate::document::provision::{Provision, ProvisionId, Tiles};
use crate::document::tree::Document;
use crate::text::language::Language;

/// Addresses with their citations in Russian, Kazakh and English.
#[rustfmt::skip]
const CITED: &[(&str, [&str; 3])] = &[
    ("art_18-1", ["статья 18-1", "18-1-бап", "Article 18-1"]),
    ("art_18-1__para_3__subpara_2", [
        "подпункт 2) пункта 3 статьи 18-1",
        "18-1-баптың 3-тармағының 2) тармақшасы",
        "subparagraph 2) of paragraph 3 of Article 18-1",
    ]),
    ("art_71__para_1__part_4", [
        "часть четвертая пункта 1 статьи 71",
        "71-баптың 1-тармағының төртінші бөлігі",
        "part four of paragraph 1 of Article 71",
    ]),
    ("art_16__subpara_9__indent_4", [
        "абзац четвертый подпункта 9) статьи 16",
        "16-баптың 9) тармақшасының төртінші абзацы",
        "indent four of subparagraph 9) of Article 16",
    ]),
    ("art_57__para_3-1__part_2", [
        "часть вторая пункта 3-1 статьи 57",
        "57-баптың 3-1-тармағының екінші бөлігі",
        "part two of paragraph 3-1 of Article 57",
    ]),
    ("art_5__part_3__subpara_7__indent_23", [
        "абзац двадцать третий подпункта 7) части третьей статьи 5",
        "5-баптың үшінші бөлігінің 7) тармақшасының жиырма үшінші абзацы",
        "indent twenty-three of subparagraph 7) of part three of Article 5",
    ]),
    ("art_5__indent_120", ["абзац 120 статьи 5", "5-баптың 120-абзацы", "indent 120 of Article 5"]),
    ("chp_4__subchp_2", ["параграф 2 главы 4", "4-тараудың 2-параграфы", "Subchapter 2 of Chapter 4"]),
    ("sec_2__subsec_1", ["подраздел 1 раздела 2", "2-бөлімнің 1-кіші бөлімі", "Subsection 1 of Section 2"]),
    ("art_18-4__note", ["примечание статьи 18-4", "18-4-баптың ескертпесі", "note of Article 18-4"]),
    ("art_18-4__note_2", ["примечание 2 статьи 18-4", "18-4-баптың 2-ескертпесі", "note 2 of Article 18-4"]),
    ("annex_1__table_2__row_3", [
        "строка 3 таблицы 2 приложения 1",
        "1-қосымшаның 2-кестесінің 3-жолы",
        "row 3 of table 2 of Annex 1",
    ]),
    ("annex_1__para_2", ["пункт 2 приложения 1", "1-қосымшаның 2-тармағы", "paragraph 2 of Annex 1"]),
    ("title", ["заголовок", "тақырып", "title"]),
    ("preamble__part_2", ["часть вторая преамбулы", "кіріспенің екінші бөлігі", "part two of preamble"]),
    ("art_5__editorial_1", ["сноска 1 статьи 5", "5-баптың 1-редакциялық ескертпесі", "footnote 1 of Article 5"]),
    ("art_5__para_2~2", ["пункт 2~2 статьи 5", "5-баптың 2~2-тармағы", "paragraph 2~2 of Article 5"]),
    ("art_1__para_11__subpara_2__qstr_1__art_18-2__para_5", [
        "пункт 5 статьи 18-2 (в подпункте 2) пункта 11 статьи 1)",
        "18-2-баптың 5-тармағы (1-баптың 11-тармағының 2) тармақшасында)",
        "paragraph 5 of Article 18-2 (in subparagraph 2) of paragraph 11 of Article 1)",
    ]),
    ("art_1__qstr_1__art_18-4", [
        "статья 18-4 (в статье 1)", "18-4-бап (1-бапта)", "Article 18-4 (in Article 1)",
    ]),
    ("art_1__para_4__part_2__qstr_2__para_3", [
        "пункт 3 (в тексте 2 части второй пункта 4 статьи 1)",
        "3-тармақ (1-баптың 4-тармағының екінші бөлігінің 2-үзіндісінде)",
        "paragraph 3 (in text 2 of part two of paragraph 4 of Article 1)",
    ]),
    ("art_1__para_4__qstr_1", [
        "текст 1 пункта 4 статьи 1",
        "1-баптың 4-тармағының 1-үзіндісі",
        "text 1 of paragraph 4 of Article 1",
    ]),
];

/// What people type, and the address it ends in.
#[rustfmt::skip]
const READ: &[(&str, &str)] = &[
    ("18-4", "art_18-4"),
    ("18-4(1)", "art_18-4__para_1"),
    ("18-4 (1) (2)", "art_18-4__para_1__subpara_2"),
    ("ст. 18-4 п. 1", "art_18-4__para_1"),
    ("п.1 ст.18-4", "art_18-4__para_1"),
    ("2-1)", "subpara_2-1"),
    ("а)", "subpara_а"),
    ("пп. 2) п. 3 ст. 18-1", "art_18-1__para_3__subpara_2"),
    ("подп. 2 п. 3 ст. 18–1", "art_18-1__para_3__subpara_2"),
    ("ст. 18-1, п. 3, пп. 2)", "art_18-1__para_3__subpara_2"),
    ("Подпункт 1) пункта 2 статьи 5", "art_5__para_2__subpara_1"),
    ("в подпункте 1) пункта 2 статьи 5 настоящего Закона", "art_5__para_2__subpara_1"),
    ("подпункт 7) части первой пункта 1 статьи 9", "art_9__para_1__part_1__subpara_7"),
    ("абзац четвёртый пункта 2", "para_2__indent_4"),
    ("вторая часть статьи 5", "art_5__part_2"),
    ("часть 2 статьи 5", "art_5__part_2"),
    ("примечание к статье 18-4", "art_18-4__note"),
    ("глава IV", "chp_4"),
    ("статья 5 главы 2", "art_5"),
    ("глава 2, статья 5", "art_5"),
    ("пункт 3 приложения 1", "annex_1__para_3"),
    ("прил. 1 п. 3", "annex_1__para_3"),
    ("18-4-бап", "art_18-4"),
    ("18-4 бап", "art_18-4"),
    ("18-1-баптың 3-тармағының 2) тармақшасы", "art_18-1__para_3__subpara_2"),
    ("осы Заңның 57-бабы 3-1-тармағының екінші бөлігі", "art_57__para_3-1__part_2"),
    ("57-бабының 3-1-тармағында", "art_57__para_3-1"),
    ("16-баптың 9) тармақшасының төртінші абзацы", "art_16__subpara_9__indent_4"),
    ("IV тарау", "chp_4"),
    ("IV-тарау", "chp_4"),
    ("art 18-4", "art_18-4"),
    ("Art. 18 - 4", "art_18-4"),
    ("Article 18-4(1)", "art_18-4__para_1"),
    ("subparagraph 2) of paragraph 3 of Article 18-1", "art_18-1__para_3__subpara_2"),
    ("the second part of Article 5 of this Law", "art_5__part_2"),
    ("fourth indent of paragraph 2", "para_2__indent_4"),
    ("art_18-4__para_1", "art_18-4__para_1"),
    ("пункт 5 статьи 18-2 (в пункте 11 статьи 1)", "art_1__para_11__qstr__art_18-2__para_5"),
];

#[test]
fn provisions_are_cited_in_three_languages() {
    for (address, cited) in CITED {
        for (language, cited) in Language::ALL.into_iter().zip(cited) {
            assert_eq!(cite_address(&Address::new(address), language), *cited);
        }
    }
    assert_eq!(cite_address(&Address::new("nowhere_1"), Language::Kazakh), "nowhere_1");
    assert_eq!(cite_address(&Address::new(""), Language::Russian), "");
}

#[test]
fn citations_are_read_as_they_are_typed() {
    for (text, address) in READ {
        let read = read_citation(text).map(|segments| segments.join("__"));
        assert_eq!(read.as_deref(), Some(*address), "{text}");
    }
    for text in [
        "",
        "обязан в течение 24 часов",
        "статья",
        "5 6",
        "пункт 2 и что-то",
        "в",
        "частная жизнь",
        "цензураға тыйым",
        "freedom of speech",
        "()",
        "(",
        ")",
        "18-4(1",
        "§",
        "__",
        "пункт (2)",
    ] {
        assert_eq!(read_citation(text), None, "{text:?}");
    }
}

/// A provision without words: a citation needs its address and number only.
fn provision(address: &str, printed: Option<&str>, kind: Kind) -> Provision {
    let number = printed.and_then(Number::parse);
    let (parent, depth, tiles) = (None, 0, Tiles::default());
    let (label, heading, text) = (None, None, None);
    let address = Address::new(address);
    Provision { kind, number, address, parent, depth, label, heading, text, tiles }
}

/// A small amending bill.
fn bill(language: Language) -> Document {
    let provisions = [
        ("title", None, Kind::Title),
        ("preamble", None, Kind::Preamble),
        ("sec_1", Some("I"), Kind::Section),
        ("chp_4", Some("IV"), Kind::Chapter),
        ("chp_4__subchp_2", Some("2"), Kind::Subchapter),
        ("art_1", Some("1"), Kind::Article),
        ("art_1__para_11", Some("11"), Kind::Paragraph),
        ("art_1__para_11__subpara_2", Some("2"), Kind::Subparagraph),
        ("art_1__para_11__subpara_2__qstr_1", Some("1"), Kind::Quoted),
        ("art_1__para_11__subpara_2__qstr_1__art_2", Some("2"), Kind::Article),
        ("art_1__para_11__subpara_2__qstr_1__art_2__para_5", Some("5"), Kind::Paragraph),
        ("art_1__para_11__subpara_2__qstr_2", Some("2"), Kind::Quoted),
        ("art_1__para_11__subpara_2__qstr_2__art_2", Some("2"), Kind::Article),
        ("art_1__para_11__subpara_2__qstr_2__art_2__para_5", Some("5"), Kind::Paragraph),
        ("art_2", Some("2"), Kind::Article),
        ("art_2__part_2", Some("2"), Kind::PartOfArticle),
        ("art_2__part_2__indent_3", Some("3"), Kind::Indent),
        ("art_2__para_5", Some("5"), Kind::Paragraph),
        ("art_2__para_5~2", Some("5"), Kind::Paragraph),
        ("art_2__para_5~2__subpara_а", Some("а"), Kind::Subparagraph),
        ("art_2__note", None, Kind::Note),
        ("art_2__note__para_1", Some("1"), Kind::Paragraph),
        ("art_2__editorial", None, Kind::Editorial),
        ("annex_1", Some("1"), Kind::Annex),
        ("annex_1__table_1", Some("1"), Kind::Table),
        ("annex_1__table_1__row_2", Some("2"), Kind::Row),
    ];
    let provisions = provisions.map(|(address, printed, kind)| provision(address, printed, kind));
    Document::new(language, String::new(), provisions.to_vec())
}

fn addresses(document: &Document, found: &[ProvisionId]) -> Vec<String> {
    found.iter().map(|id| document.provision(*id).address.to_string()).collect()
}

#[test]
fn what_is_cited_is_found_again() {
    for language in Language::ALL {
        let document = bill(language);
        for (id, provision) in document.iter() {
            let cited = cite(&document, id);
            let found = find_cited(&document, &cited);
            assert_eq!(found.first(), Some(&id), "{} as {cited}", provision.address);
            let found = find_cited(&document, provision.address.as_str());
            assert_eq!(found.first(), Some(&id), "{}", provision.address);
        }
    }
}

#[test]
fn the_printed_number_is_cited() {
    for (language, cited) in Language::ALL.into_iter().zip(["глава IV", "IV тарау", "Chapter IV"])
    {
        let document = bill(language);
        let chapter = document.find(&Address::new("chp_4")).expect("it is there");
        assert_eq!(cite(&document, chapter), cited);
    }
}

#[test]
fn the_own_article_comes_before_the_quoted_ones() {
    let document = bill(Language::Russian);
    let quoted = "art_1__para_11__subpara_2__qstr";
    let found = find_cited(&document, "п. 5 ст. 2");
    let expected = [
        "art_2__para_5".to_owned(),
        "art_2__para_5~2".to_owned(),
        format!("{quoted}_1__art_2__para_5"),
        format!("{quoted}_2__art_2__para_5"),
    ];
    assert_eq!(addresses(&document, &found), expected);
    let in_second = find_cited(&document, "(в тексте 2 подпункта 2) пункта 11 статьи 1)");
    assert!(in_second.is_empty());
    assert!(find_cited(&document, "ст. 77").is_empty());
    // With stops, as many type it; where a number has one of its own, it is that number.
    assert_eq!(find_cited(&document, "2.5"), find_cited(&document, "2(5)"));
    assert_eq!(addresses(&document, &find_cited(&document, "2.5")), expected);
    assert!(find_cited(&document, "2.5.77").is_empty());
    // In codes a paragraph is called a part.
    let part = find_cited(&document, "часть 5 статьи 2");
    assert_eq!(addresses(&document, &part[..1]), ["art_2__para_5"]);
}
