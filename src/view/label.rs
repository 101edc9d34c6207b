//! What a provision is called in few words, in the language of its document:
//! «ст. 18-2», «18-2-бап», "Art. 18-2".

use super::line::harmless;
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};
use crate::text::language::Language;

/// How many characters a printed label may have to stand in for a short one.
const LONGEST_PRINTED: usize = 8;

/// The short form of a kind; `#` is where its number goes.
const fn form(kind: ProvisionKind, language: Language) -> &'static str {
    use Language::{English, Kazakh, Russian};
    use ProvisionKind as Kind;
    match (kind, language) {
        (Kind::Title | Kind::Quoted, _) => "",
        (Kind::Preamble, Russian) => "преамбула",
        (Kind::Preamble, Kazakh) => "кіріспе",
        (Kind::Preamble, English) => "preamble",
        (Kind::Contents, Russian) => "оглавление",
        (Kind::Contents, Kazakh) => "мазмұны",
        (Kind::Contents, English) => "contents",
        (Kind::Part | Kind::PartOfArticle, Russian) => "часть #",
        (Kind::Part | Kind::PartOfArticle, Kazakh) => "#-бөлік",
        (Kind::Part | Kind::PartOfArticle, English) => "part #",
        (Kind::Section, Russian) => "разд. #",
        (Kind::Section, Kazakh) => "#-бөлім",
        (Kind::Section, English) => "Sec. #",
        (Kind::Subsection, Russian) => "подразд. #",
        (Kind::Subsection, Kazakh) => "#-кіші бөлім",
        (Kind::Subsection, English) => "Subsec. #",
        (Kind::Chapter, Russian) => "гл. #",
        (Kind::Chapter, Kazakh) => "#-тарау",
        (Kind::Chapter, English) => "Ch. #",
        (Kind::Subchapter, Russian | English) => "§ #",
        (Kind::Subchapter, Kazakh) => "#-параграф",
        (Kind::Article, Russian) => "ст. #",
        (Kind::Article, Kazakh) => "#-бап",
        (Kind::Article, English) => "Art. #",
        (Kind::Paragraph, _) => "#.",
        (Kind::Subparagraph, _) => "#)",
        (Kind::Indent, Russian) => "абз. #",
        (Kind::Indent, Kazakh) => "#-абзац",
        (Kind::Indent, English) => "indent #",
        (Kind::Note, Russian) => "прим. #",
        (Kind::Note, Kazakh) => "ескертпе #",
        (Kind::Note, English) => "note #",
        (Kind::Annex, Russian) => "прил. #",
        (Kind::Annex, Kazakh) => "#-қосымша",
        (Kind::Annex, English) => "Annex #",
        (Kind::Table, Russian) => "табл. #",
        (Kind::Table, Kazakh) => "#-кесте",
        (Kind::Table, English) => "Table #",
        (Kind::Row, Russian) => "строка #",
        (Kind::Row, Kazakh) => "#-жол",
        (Kind::Row, English) => "row #",
        (Kind::Editorial, Russian) => "сноска",
        (Kind::Editorial, Kazakh) => "ред. ескертпе",
        (Kind::Editorial, English) => "footnote",
    }
}

/// The short label of a provision; empty for a title and for what only quotes.
pub fn short(document: &Document, provision: &Provision) -> String {
    let printed = provision.label.map(|span| document.words(span.into()).trim());
    let is_small = matches!(provision.kind, ProvisionKind::Paragraph | ProvisionKind::Subparagraph);
    if let Some(printed) =
        printed.filter(|text| is_small && text.chars().count() <= LONGEST_PRINTED)
    {
        return harmless(printed);
    }
    let number = provision.number.as_ref().map_or("", |number| number.printed());
    let form = form(provision.kind, document.language());
    form.replace('#', number).trim().trim_start_matches('-').to_owned()
}

/// How provisions are named.
pub type Cites = fn(&Document, ProvisionId) -> String;

/// The way to a provision from the top down: «ст. 1 › 4. › 2)».
pub fn way(document: &Document, id: ProvisionId) -> String {
    let lineage = document.lineage(id);
    let labels = lineage.iter().map(|id| short(document, document.provision(*id)));
    labels.filter(|label| !label.is_empty()).collect::<Vec<_>>().join(" › ")
}

/// The heading of a provision, else its own words; empty where it only holds
/// others.
pub fn words(document: &Document, provision: &Provision) -> String {
    provision.passages().next().map_or_else(String::new, |span| harmless(document.words(span)))
}
