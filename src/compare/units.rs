//! How each language calls the units of a law.

use crate::document::ProvisionKind;
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, line};
use crate::text::word::KAZAKH_PLURALS;

/// The units by their names.
pub(super) static UNITS: Lexicons<ProvisionKind> =
    Lexicons::new(|language| Lexicon::new(line(RUSSIAN, KAZAKH, ENGLISH).get(language)));

const RUSSIAN: &[(&str, ProvisionKind)] = &[
    (
        "ст ст|статья|статьи|статье|статью|статьей|статей|статьям|статьями|статьях|ст",
        ProvisionKind::Article,
    ),
    (
        "пункт|пункта|пункту|пунктом|пункте|пункты|пунктов|пунктам|пунктами|пунктах|п",
        ProvisionKind::Paragraph,
    ),
    ("подпункт*|пп|подп", ProvisionKind::Subparagraph),
    ("часть|части|частью|частей|частям|частями|частях|ч", ProvisionKind::PartOfArticle),
    ("абзац*|абз", ProvisionKind::Indent),
    ("глава|главы|главе|главу|главой|глав|главам|главами|главах|гл", ProvisionKind::Chapter),
    (
        "разд|раздел|раздела|разделу|разделом|разделе|разделы|разделов|разделам|разделами|разделах",
        ProvisionKind::Section,
    ),
    ("подраздел*", ProvisionKind::Subsection),
    ("параграф*", ProvisionKind::Subchapter),
    ("приложени*", ProvisionKind::Annex),
    ("строка|строки|строке|строку|строкой|строк|строкам|строками|строках", ProvisionKind::Row),
];

const KAZAKH: &[(&str, ProvisionKind)] = &[
    ("бап|бапқа|бапты|баппен|бапта*|баптың|баптар*|бабы*|бабын*", ProvisionKind::Article),
    ("тармақ|тармақты|тармақта*|тармаққа|тармақпен|тармақтың|тармағ*", ProvisionKind::Paragraph),
    ("тармақша*", ProvisionKind::Subparagraph),
    ("бөлік*|бөліг*", ProvisionKind::PartOfArticle),
    ("абзац*", ProvisionKind::Indent),
    ("тарау*", ProvisionKind::Chapter),
    // «бөлімше» is a department.
    ("бөлім|бөлімі*|бөлімге|бөлімде*|бөлімді*|бөліммен|бөлімнен|бөлімнің", ProvisionKind::Section),
    ("кіші бөлім*", ProvisionKind::Subsection),
    ("параграф*", ProvisionKind::Subchapter),
    ("қосымша*", ProvisionKind::Annex),
    (
        "жол|жолда|жолдағы|жолға|жолдан|жолды|жолдың|жолмен|жолы|жолын|жолында*|жолының|жолымен|жолдар|жолдар*",
        ProvisionKind::Row,
    ),
];

const ENGLISH: &[(&str, ProvisionKind)] = &[
    ("article|articles|art|arts", ProvisionKind::Article),
    ("paragraph|paragraphs|para|paras|clause|clauses|item|items", ProvisionKind::Paragraph),
    (
        "subparagraph|subparagraphs|subpara|sub paragraph|sub paragraphs",
        ProvisionKind::Subparagraph,
    ),
    ("subclause|subclauses|sub clause|sub clauses", ProvisionKind::Subparagraph),
    ("subitem|subitems|sub item|sub items", ProvisionKind::Subparagraph),
    ("part|parts", ProvisionKind::PartOfArticle),
    ("indent|indents", ProvisionKind::Indent),
    ("chapter|chapters", ProvisionKind::Chapter),
    ("section|sections", ProvisionKind::Section),
    ("annex|annexes|appendix|appendices|schedule|schedules", ProvisionKind::Annex),
];

/// «статей», «баптарда», "articles": several, so that «статей 5-7» are three and
/// «статьи 5-7» is one.
pub(super) fn is_plural(name: &str, language: Language) -> bool {
    match language {
        Language::Russian => RUSSIAN_PLURAL.iter().any(|end| name.ends_with(end)),
        Language::Kazakh => {
            KAZAKH_PLURALS.iter().any(|many| {
                // «тарау» is no plural.
                name.char_indices().skip(2).any(|(at, _)| name[at..].starts_with(many))
            })
        }
        Language::English => name.ends_with('s'),
    }
}

/// Endings of the plural alone: «статьи» and «главы» may be one.
const RUSSIAN_PLURAL: &[&str] =
    &["тей", "ий", "ам", "ям", "ами", "ями", "ах", "ях", "ов", "кты", "цы", "фы", "елы"];
