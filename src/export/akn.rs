//! A text as Akoma Ntoso 3.0 (OASIS LegalDocML): the provisions under the addresses that
//! this house gives them, which are the eIds of its naming convention.
//!
//! What the standard has no element for is an `hcontainer` with a name: a note, an annex,
//! a table among provisions, a quoted structure, an editorial footnote. Quotation marks and
//! labels stand as they are printed.

use super::law::{Part, Passage, own, passages, printed};
use super::marks::{closing, of_quotation};
use super::xml::Xml;
use crate::document::{Document, ProvisionId, ProvisionKind as Kind};
use crate::text::language::Language;
use crate::text::span::Span;

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// What must be known of a text beside its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The name of the work: that of the bill.
    pub name: String,
    /// The date of the work: that of its first version (`2021-09-15`).
    pub begun: String,
    /// The date of this version.
    pub date: String,
    /// Whether it is law, or to be law.
    pub is_act: bool,
}

/// The document.
pub fn write(document: &Document, about: &About) -> Vec<u8> {
    let mut writer = Writer { document, below: below(document), xml: Xml::new() };
    let element = if about.is_act { "act" } else { "bill" };
    writer.xml.open("akomaNtoso", &[("xmlns", NAMESPACE)]);
    writer.xml.open(element, &[("name", element)]);
    writer.meta(about, element);
    let front = writer.front();
    writer.opening(&front);
    writer.xml.open("body", &[]);
    let body: Vec<_> =
        writer.below.last().into_iter().flatten().skip(front.len()).copied().collect();
    if body.is_empty() {
        writer.xml.open("hcontainer", &[("name", "empty")]);
        writer.content(&[]);
        writer.xml.close("hcontainer");
    }
    for id in body {
        writer.provision(id);
    }
    writer.xml.close("body");
    writer.xml.close(element);
    writer.xml.close("akomaNtoso");
    writer.xml.finish()
}

/// What is written in each provision, and behind the last what stands at the top: in XML all
/// that stands between the first and the last thing that belongs to it. A footnote on an
/// article among the items of one of its points is such a thing, for a law is read in its
/// order. (The rows of a table are written with it.)
fn below(document: &Document) -> Vec<Vec<ProvisionId>> {
    let count = document.provisions().len();
    let mut ends: Vec<_> = (0..count).collect();
    for (id, each) in document.iter().rev() {
        if let Some(parent) = each.parent {
            ends[parent.0] = ends[parent.0].max(ends[id.0]);
        }
    }
    let mut below = vec![Vec::new(); count + 1];
    let mut open: Vec<usize> = Vec::new();
    for (id, each) in document.iter().filter(|(_, each)| each.kind != Kind::Row) {
        open.retain(|above| id.0 <= ends[*above]);
        below[open.last().copied().unwrap_or(count)].push(id);
        if each.kind != Kind::Table {
            open.push(id.0);
        }
    }
    below
}

struct Writer<'a> {
    document: &'a Document,
    below: Vec<Vec<ProvisionId>>,
    xml: Xml,
}

impl Writer<'_> {
    /// The work, the expression in a language, and this file of it.
    fn meta(&mut self, about: &About, element: &str) {
        let source = [("source", "#tuzetu")];
        let language = language(self.document.language());
        let work = format!("/akn/kz/{element}/{}/{}", about.begun, about.name);
        let expression = format!("{work}/{language}@{}", about.date);
        self.xml.open("meta", &[]);
        self.xml.open("identification", &source);
        for (name, uri, file, date) in [
            ("FRBRWork", &work, "/!main", &about.begun),
            ("FRBRExpression", &expression, "/!main", &about.date),
            ("FRBRManifestation", &expression, "/!main.xml", &about.date),
        ] {
            self.xml.open(name, &[]);
            self.xml.empty("FRBRthis", &[("value", &format!("{uri}{file}"))]);
            let ending = if name == "FRBRManifestation" { ".xml" } else { "" };
            self.xml.empty("FRBRuri", &[("value", &format!("{uri}{ending}"))]);
            self.xml.empty("FRBRdate", &[("date", date), ("name", "version")]);
            self.xml.empty("FRBRauthor", &[("href", "#author")]);
            match name {
                "FRBRWork" => self.xml.empty("FRBRcountry", &[("value", "kz")]),
                "FRBRExpression" => self.xml.empty("FRBRlanguage", &[("language", language)]),
                _ => self.xml.empty("FRBRformat", &[("value", "application/akn+xml")]),
            }
            self.xml.close(name);
        }
        self.xml.close("identification");
        self.xml.open("references", &source);
        for (id, href, name) in [
            ("author", "/akn/ontology/organization/kz/parliament", "Parliament"),
            ("tuzetu", "/akn/ontology/organization/kz/tuzetu", "tuzetu"),
        ] {
            let organization = [("eId", id), ("href", href), ("showAs", name)];
            self.xml.empty("TLCOrganization", &organization);
        }
        self.xml.close("references");
        self.xml.close("meta");
    }

    /// What stands before the body: titles, preamble and footnotes that the text begins with.
    fn front(&self) -> Vec<ProvisionId> {
        let is_front = |id: &ProvisionId| {
            let kind = self.document.provision(*id).kind;
            let is_alone = self.document.children(*id).next().is_none();
            matches!(kind, Kind::Title | Kind::Preamble | Kind::Editorial) && is_alone
        };
        self.document.roots().take_while(is_front).collect()
    }

    /// The preface up to the last title, and the preamble behind it.
    fn opening(&mut self, front: &[ProvisionId]) {
        let is_title = |id: &ProvisionId| self.document.provision(*id).kind == Kind::Title;
        let titled = front.iter().rposition(is_title).map_or(0, |last| last + 1);
        let (preface, preamble) = front.split_at(titled);
        for (element, ids) in [("preface", preface), ("preamble", preamble)] {
            if ids.is_empty() {
                continue;
            }
            self.xml.open(element, &[]);
            for id in ids {
                self.container(*id);
            }
            self.xml.close(element);
        }
    }

    fn container(&mut self, id: ProvisionId) {
        let provision = self.document.provision(id);
        let (eid, name) = (provision.address.to_string(), provision.kind.name());
        let words = passages(self.document, id);
        let words: Vec<_> = words.iter().map(|passage| self.words(passage)).collect();
        self.xml.open("container", &[("eId", &eid), ("name", name)]);
        for words in words {
            self.xml.element("p", &[], &words);
        }
        self.xml.close("container");
    }

    /// A provision with all that stands in it.
    fn provision(&mut self, id: ProvisionId) {
        let provision = self.document.provision(id);
        let (kind, eid) = (provision.kind, provision.address.to_string());
        match kind {
            Kind::Quoted => self.wrapped(("quoted", "quotedStructure"), id, Self::quoted),
            Kind::Table => self.wrapped(("table", "table"), id, Self::table),
            Kind::Editorial => self.wrapped(("editorial", "authorialNote"), id, Self::paragraphs),
            _ => {
                let (element, name) = element(kind);
                let named = name.map(|name| ("name", name));
                let attributes: Vec<_> = [("eId", eid.as_str())].into_iter().chain(named).collect();
                self.xml.open(element, &attributes);
                self.inside(id);
                self.xml.close(element);
            }
        }
    }

    /// What may stand only within a paragraph or among blocks.
    fn wrapped(
        &mut self,
        (name, element): (&str, &str),
        id: ProvisionId,
        write: fn(&mut Self, ProvisionId),
    ) {
        let eid = self.document.provision(id).address.to_string();
        self.xml.open("hcontainer", &[("name", name)]);
        self.xml.open("content", &[]);
        let around: &[&str] = match element {
            "quotedStructure" => &["p", "mod"],
            "authorialNote" => &["p"],
            _ => &[],
        };
        for each in around {
            self.xml.open(each, &[]);
        }
        let note = [("eId", eid.as_str()), ("placement", "inline")];
        self.xml.open(element, if element == "authorialNote" { &note } else { &note[..1] });
        write(self, id);
        self.xml.close(element);
        for each in around.iter().rev() {
            self.xml.close(each);
        }
        self.xml.close("content");
        self.xml.close("hcontainer");
    }

    /// The label, the heading, the words, what stands below.
    fn inside(&mut self, id: ProvisionId) {
        let passages = own(self.document, id);
        if let Some(label) = passages.first().and_then(|passage| passage.label) {
            self.xml.element("num", &[], &self.cut(label));
        }
        let words: Vec<_> = passages
            .iter()
            .filter(|passage| passage.part != Part::Heading)
            .filter_map(|passage| passage.words)
            .collect();
        // An empty heading says that the label stands on a line of its own.
        if let Some(heading) = passages.iter().find(|passage| passage.part == Part::Heading) {
            let words = heading.words.map(|span| self.cut(span)).unwrap_or_default();
            self.xml.element("heading", &[], &words);
        }
        let below = self.below[id.0].clone();
        if below.is_empty() {
            return self.content(&words);
        }
        if !words.is_empty() {
            self.blocks("intro", &words);
        }
        for id in below {
            self.provision(id);
        }
    }

    fn content(&mut self, words: &[Span]) {
        if words.is_empty() {
            self.xml.open("content", &[]);
            self.xml.empty("p", &[]);
            self.xml.close("content");
        } else {
            self.blocks("content", words);
        }
    }

    fn blocks(&mut self, element: &str, words: &[Span]) {
        self.xml.open(element, &[]);
        for span in words {
            self.xml.element("p", &[], &self.cut(*span));
        }
        self.xml.close(element);
    }

    /// The words of a quotation and the provisions that it carries.
    fn quoted(&mut self, id: ProvisionId) {
        let below = self.below[id.0].clone();
        let has_words = !own(self.document, id).is_empty();
        let opening = of_quotation(self.document, id).filter(|_| !has_words && !below.is_empty());
        if has_words || below.is_empty() {
            self.paragraphs(id);
        }
        self.marks(opening);
        for id in below {
            self.provision(id);
        }
        let last = self.document.inside(id).last();
        self.marks(last.map(|last| closing(self.document, last)).unwrap_or_default());
    }

    /// The marks that stand on lines of their own: beside the provisions, not in one.
    fn marks(&mut self, marks: impl IntoIterator<Item = Span>) {
        for mark in marks {
            self.xml.element("p", &[], &self.cut(mark));
        }
    }

    fn paragraphs(&mut self, id: ProvisionId) {
        let words = passages(self.document, id);
        for passage in &words {
            self.xml.element("p", &[], &self.words(passage));
        }
        if words.is_empty() {
            self.xml.empty("p", &[]);
        }
    }

    fn table(&mut self, id: ProvisionId) {
        let rows: Vec<_> = self.document.children(id).collect();
        for row in rows {
            let eid = self.document.provision(row).address.to_string();
            self.xml.open("tr", &[("eId", &eid)]);
            for cell in own(self.document, row) {
                self.xml.open("td", &[]);
                self.xml.element("p", &[], &self.words(&cell));
                self.xml.close("td");
            }
            self.xml.close("tr");
        }
    }

    fn words(&self, passage: &Passage) -> String {
        let spans = [passage.label, passage.words].into_iter().flatten();
        spans.map(|span| self.cut(span)).collect::<Vec<_>>().join(" ")
    }

    fn cut(&self, span: Span) -> String {
        printed(self.document.words(span))
    }
}

/// The element of a kind, and its name where the standard has none of its own.
const fn element(kind: Kind) -> (&'static str, Option<&'static str>) {
    match kind {
        Kind::Part => ("part", None),
        Kind::Section => ("section", None),
        Kind::Subsection => ("subsection", None),
        Kind::Chapter => ("chapter", None),
        Kind::Subchapter => ("subchapter", None),
        Kind::Article => ("article", None),
        Kind::Paragraph => ("paragraph", None),
        Kind::PartOfArticle => ("alinea", None),
        Kind::Subparagraph => ("subparagraph", None),
        Kind::Indent => ("indent", None),
        other => ("hcontainer", Some(other.name())),
    }
}

/// The language as ISO 639-2 has it.
const fn language(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "kaz",
        Language::Russian => "rus",
        Language::English => "eng",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Revisions;
    use crate::parse::read;

    #[test]
    fn a_text_is_its_provisions_under_their_addresses() {
        let text = "# О ставках\n\nСтатья 1. Ставки\n\n1. Ставки & сборы:\n\n1) рыба;\n\n\
            > Сноска. Изменена.\n\nСтатья 2. Дополнить:\n\n«Статья 5. Новое\n\n1. Слова.».\n\n\
            | а | б |\n|---|---|\n| 1 | 2 |\n";
        let document = read(text.to_owned(), Language::Russian);
        let about = About {
            name: "rates".to_owned(),
            begun: "2021-09-15".to_owned(),
            date: "2022-05-03".to_owned(),
            is_act: false,
        };
        let written = String::from_utf8(write(&document, &about)).expect("UTF-8");
        for expected in [
            "<FRBRuri value=\"/akn/kz/bill/2021-09-15/rates/rus@2022-05-03\"/>",
            "<preface><container eId=\"title\" name=\"title\"><p>О ставках</p></container></preface>",
            "<article eId=\"art_1\"><num>Статья 1.</num><heading>Ставки</heading><paragraph eId=\"art_1__para_1\"><num>1.</num><intro><p>Ставки &amp; сборы:</p></intro><subparagraph eId=\"art_1__para_1__subpara_1\"><num>1)</num><content><p>рыба;</p></content></subparagraph>",
            "<authorialNote eId=\"art_1__editorial_1\" placement=\"inline\"><p>Сноска. Изменена.</p></authorialNote>",
        ] {
            assert!(written.contains(expected), "{expected}\nis not in\n{written}");
        }
        assert!(written.contains("<quotedStructure eId=\"art_2__"), "{written}");
        let rows = written.matches("<tr eId=").count();
        assert_eq!((rows, written.matches("<td>").count()), (2, 4), "{written}");
    }

    /// The provisions of a text: address, label and words.
    fn provisions(document: &Document) -> Vec<(String, Vec<String>)> {
        let words = |id| {
            let all = passages(document, id);
            let spans = all.iter().flat_map(|each| [each.label, each.words]).flatten();
            spans.map(|span| printed(document.words(span))).collect()
        };
        document.iter().map(|(id, each)| (each.address.to_string(), words(id))).collect()
    }

    #[test]
    fn what_is_written_is_read_back_as_the_same_provisions() {
        for (text, language) in [
            (include_str!("../../bills/child-rights/2021-09-15/ru.md"), Language::Russian),
            (include_str!("../../bills/child-rights/2022-05-03/ru.md"), Language::Russian),
            (include_str!("../../bills/child-rights/2022-05-03/kk.md"), Language::Kazakh),
            (include_str!("../../bills/child-rights/2022-05-03/en.md"), Language::English),
            (
                "# О ставках\n\nСтатья 1. Ставки\n\n1. Ставки:\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n\
                 2. Иное & прочее.\n\n> Сноска. Изменена.\n",
                Language::Russian,
            ),
            (
                "Статья 1. Внести:\n\n1) дополнить пунктом 5:\n\n«\n\n5. Норма пятая.\n\n».\n\n\
                 2) дополнить таблицей:\n\n«Таблица 1\n\n| а | б |\n|---|---|\n\n»;\n\n\
                 3) таблицу изложить:\n\n«\n\n| а | б |\n|---|---|\n\n».\n",
                Language::Russian,
            ),
        ] {
            let document = read(text.to_owned(), language);
            let about = About {
                name: "a".to_owned(),
                begun: "2021-09-15".to_owned(),
                date: "2021-09-15".to_owned(),
                is_act: true,
            };
            let written = String::from_utf8(write(&document, &about)).expect("UTF-8");
            let flow = crate::import::akn::read(written.as_bytes(), Revisions::Accept)
                .expect("it is read");
            let back = read(crate::import::markdown::write(&flow).text, language);
            assert_eq!(provisions(&back), provisions(&document));
        }
    }
}
