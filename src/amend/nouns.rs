//! What units are called in an instruction: a closed list of the forms that one uses. What is
//! none of them names no unit: «5-бапсыз» is no article, and «пунктик 4» no point.

use super::place::Named;
use crate::document::ProvisionKind as Kind;
use crate::document::citation::{declined, several};
use crate::text::language::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The forms of nouns: what each names, and how instructions use it.
type Forms = BTreeMap<String, (Named, Use)>;

/// How instructions use a form of a noun.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Often,
    /// Too seldom for another word to be a misprint of it: «бапты».
    Seldom,
    /// Not at all: «бапқа».
    Never,
}

/// What a noun names in an instruction, by its key.
pub(super) fn named(noun: &str, language: Language) -> Option<Named> {
    let (named, used) = forms(language).get(noun)?;
    (*used != Use::Never).then_some(*named)
}

/// Whether a word is a noun of a unit in any form, also in one that no instruction has.
pub(super) fn is_form(word: &str, language: Language) -> bool {
    forms(language).contains_key(word)
}

/// The forms that instructions often have.
pub(super) fn often(language: Language) -> impl Iterator<Item = &'static str> {
    let often = forms(language).iter().filter(|(_, (_, used))| *used == Use::Often);
    often.map(|(form, _)| form.as_str())
}

fn forms(language: Language) -> &'static Forms {
    static FORMS: LazyLock<[Forms; 3]> = LazyLock::new(|| [russian(), kazakh(), english()]);
    &FORMS[match language {
        Language::Russian => 0,
        Language::Kazakh => 1,
        Language::English => 2,
    }]
}

const fn kind(kind: Kind) -> Named {
    Named::Kind(kind)
}

/// What stands before the endings of a Russian noun, and the endings; the whole word where
/// it has another stem.
#[rustfmt::skip]
static RUSSIAN: [(&str, &str, Named); 23] = [
    ("пункт", MASCULINE, kind(Kind::Paragraph)),
    ("подпункт", MASCULINE, kind(Kind::Subparagraph)),
    ("абзац", "- а у ем е ы ев ам ами ах", kind(Kind::Indent)),
    ("част", "ь и ью ей ям ями ях", kind(Kind::PartOfArticle)),
    ("стат", "ья ьи ье ью ьей ей ьям ьями ьях", kind(Kind::Article)),
    ("глав", "а ы е у ой - ам ами ах", kind(Kind::Chapter)),
    ("параграф", MASCULINE, kind(Kind::Subchapter)),
    ("раздел", MASCULINE, kind(Kind::Section)),
    ("подраздел", MASCULINE, kind(Kind::Subsection)),
    ("преамбул", "а ы е у ой", kind(Kind::Preamble)),
    ("примечани", NEUTER, kind(Kind::Note)),
    ("приложени", NEUTER, kind(Kind::Annex)),
    ("таблиц", "а ы е у ей - ам ами ах", kind(Kind::Table)),
    ("строк", "а и е у ой - ам ами ах", kind(Kind::Row)),
    ("сноск", "а и е у ой ам ами ах", kind(Kind::Editorial)),
    ("сносок", "-", kind(Kind::Editorial)),
    ("заголов", "ок ка ку ком ке ки ков кам ками ках", Named::Heading),
    ("наименовани", NEUTER, Named::Heading),
    ("названи", NEUTER, Named::Heading),
    ("предложени", NEUTER, Named::Sentence),
    ("оглавлени", NEUTER, Named::Contents),
    ("содержани", "е и", Named::Contents),
    ("текст", "- а е", Named::Body),
];

const MASCULINE: &str = "- а у ом е ы ов ам ами ах";
const NEUTER: &str = "е я ю ем и й ям ями ях";

fn russian() -> Forms {
    let forms = RUSSIAN.iter().flat_map(|(stem, endings, named)| {
        let form = move |ending: &str| format!("{stem}{}", ending.trim_start_matches('-'));
        endings.split(' ').map(move |ending| (form(ending), (*named, Use::Often)))
    });
    forms.collect()
}

/// A Kazakh noun alone, and belonging to what holds it.
static KAZAKH: [([&str; 2], Named); 18] = [
    (["бап", "бабы"], kind(Kind::Article)),
    (["тармақ", "тармағы"], kind(Kind::Paragraph)),
    (["тармақша", "тармақшасы"], kind(Kind::Subparagraph)),
    (["бөлік", "бөлігі"], kind(Kind::PartOfArticle)),
    (["абзац", "абзацы"], kind(Kind::Indent)),
    (["тарау", "тарауы"], kind(Kind::Chapter)),
    (["параграф", "параграфы"], kind(Kind::Subchapter)),
    (["бөлім", "бөлімі"], kind(Kind::Section)),
    (["кіріспе", "кіріспесі"], kind(Kind::Preamble)),
    (["преамбула", "преамбуласы"], kind(Kind::Preamble)),
    (["ескертпе", "ескертпесі"], kind(Kind::Note)),
    (["қосымша", "қосымшасы"], kind(Kind::Annex)),
    (["кесте", "кестесі"], kind(Kind::Table)),
    (["жол", "жолы"], kind(Kind::Row)),
    (["тақырып", "тақырыбы"], Named::Heading),
    (["атау", "атауы"], Named::Heading),
    (["сөйлем", "сөйлемі"], Named::Sentence),
    (["мазмұн", "мазмұны"], Named::Contents),
];

/// The text of a unit is one, and its editorial footnote is cited alone.
static KAZAKH_OF_ONE: [([&str; 2], Named); 2] =
    [(["мәтін", "мәтіні"], Named::Body), (["ескерту", "ескертуі"], kind(Kind::Editorial))];

fn kazakh() -> Forms {
    let mut forms = Forms::new();
    let mut add = |word: &str, owned: bool, named: Named| {
        let [often @ .., object, towards] = declined(word, owned);
        forms.extend(often.into_iter().map(|form| (form, (named, Use::Often))));
        forms.insert(object, (named, Use::Seldom));
        forms.insert(towards, (named, Use::Never));
    };
    for ([alone, owned], named) in KAZAKH.iter().chain(&KAZAKH_OF_ONE) {
        add(alone, false, *named);
        add(owned, true, *named);
    }
    for ([alone, _], named) in &KAZAKH {
        let all = several(alone);
        let is_back = all.ends_with("ар");
        add(&all, false, *named);
        add(&format!("{all}{}", if is_back { "ы" } else { "і" }), true, *named);
    }
    forms
}

#[rustfmt::skip]
static ENGLISH: [(&str, Named); 19] = [
    ("article", kind(Kind::Article)),
    ("paragraph", kind(Kind::Paragraph)),
    ("point", kind(Kind::Paragraph)),
    ("clause", kind(Kind::Paragraph)),
    ("subparagraph", kind(Kind::Subparagraph)),
    ("part", kind(Kind::PartOfArticle)),
    ("indent", kind(Kind::Indent)),
    ("chapter", kind(Kind::Chapter)),
    ("subchapter", kind(Kind::Subchapter)),
    ("section", kind(Kind::Section)),
    ("subsection", kind(Kind::Subsection)),
    ("note", kind(Kind::Note)),
    ("annex", kind(Kind::Annex)),
    ("appendix", kind(Kind::Annex)),
    ("table", kind(Kind::Table)),
    ("row", kind(Kind::Row)),
    ("line", kind(Kind::Row)),
    ("heading", Named::Heading),
    ("sentence", Named::Sentence),
];

fn english() -> Forms {
    let both = |(noun, named): &(&str, Named)| {
        [((*noun).to_owned(), *named), (format!("{noun}s"), *named)]
    };
    let alone = [
        ("title", Named::Heading),
        ("contents", Named::Contents),
        ("preamble", kind(Kind::Preamble)),
        ("text", Named::Body),
    ];
    let alone = alone.into_iter().map(|(noun, named)| (noun.to_owned(), named));
    let all = ENGLISH.iter().flat_map(both).chain(alone);
    all.map(|(form, named)| (form, (named, Use::Often))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_is_known_by_the_forms_that_instructions_have() {
        for (word, kind) in [
            ("баптың", Kind::Article),
            ("бабындағы", Kind::Article),
            ("тармақты", Kind::Paragraph),
            ("тармағынан", Kind::Paragraph),
            ("тармақшаларының", Kind::Subparagraph),
            ("тармақшалармен", Kind::Subparagraph),
            ("тармақтарындағы", Kind::Paragraph),
            ("бөлімнен", Kind::Section),
            ("абзацтар", Kind::Indent),
            ("кестедегі", Kind::Table),
        ] {
            assert_eq!(named(word, Language::Kazakh), Some(Named::Kind(kind)), "{word}");
        }
        for word in ["бапсыз", "бапша", "бапқа", "тарауша", "тармақаны", "тармақшасыы"]
        {
            assert_eq!(named(word, Language::Kazakh), None, "{word}");
        }
        for word in ["пунктик", "пунктир", "статьями-", "частник"] {
            assert_eq!(named(word, Language::Russian), None, "{word}");
        }
        assert_eq!(named("статей", Language::Russian), Some(Named::Kind(Kind::Article)));
        assert_eq!(named("заголовки", Language::Russian), Some(Named::Heading));
    }
}
