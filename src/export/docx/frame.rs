//! What stands around the words: the list of parts, styles, settings, properties.

use crate::export::paper::Paper;
use crate::export::xml::Xml;
use crate::import::docx::EDITORIAL_NOTE;
use crate::text::language::Language;

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The namespaces of the parts that hold words.
pub(super) const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

/// What each part is.
pub(super) fn types() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))]);
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    for (ending, kind) in [("rels", relations), ("xml", "application/xml")] {
        xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
    }
    let word = |kind: &str| format!("{WORD}.{kind}+xml");
    for (part, kind) in [
        ("/word/document.xml", word("document.main")),
        ("/word/styles.xml", word("styles")),
        ("/word/settings.xml", word("settings")),
        ("/word/comments.xml", word("comments")),
        ("/word/footer1.xml", word("footer")),
        ("/word/header1.xml", word("header")),
        (
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ),
    ] {
        xml.empty("Override", &[("PartName", part), ("ContentType", &kind)]);
    }
    xml.close("Types");
    xml.finish()
}

/// What the package leads to.
pub(super) fn relations() -> Vec<u8> {
    links(&[
        (&format!("{OFFICE}/officeDocument"), "word/document.xml"),
        (&format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        (&format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
    ])
}

/// What the document leads to.
pub(super) fn document_relations() -> Vec<u8> {
    let kinds = ["styles", "settings", "comments", "footer", "header"];
    let links: Vec<_> = kinds.iter().map(|kind| format!("{OFFICE}/{kind}")).collect();
    let parts = ["styles.xml", "settings.xml", "comments.xml", "footer1.xml", "header1.xml"];
    self::links(&links.iter().map(String::as_str).zip(parts).collect::<Vec<_>>())
}

/// By what the document names its footer and its header: the last of
/// [`document_relations`].
pub(super) const FOOTER: &str = "rId4";
pub(super) const HEADER: &str = "rId5";

fn links(links: &[(&str, &str)]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))]);
    for (at, (kind, part)) in links.iter().enumerate() {
        let id = format!("rId{}", at + 1);
        xml.empty("Relationship", &[("Id", &id), ("Type", kind), ("Target", part)]);
    }
    xml.close("Relationships");
    xml.finish()
}

/// Title, language, who and when.
pub(super) fn properties(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.element("dc:title", &[], &paper.title);
    xml.element("dc:creator", &[], "tuzetu");
    if let Some(language) = paper.language {
        xml.element("dc:language", &[], locale(language));
    }
    if let Some(revised) = &paper.revised {
        let at = moment(&revised.at);
        xml.element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &at);
    }
    xml.close("cp:coreProperties");
    xml.finish()
}

/// What made it.
pub(super) fn program() -> Vec<u8> {
    let mut xml = Xml::new();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", namespace)]);
    xml.element("Application", &[], "tuzetu");
    xml.close("Properties");
    xml.finish()
}

/// Whether what is written on in the document is tracked as well.
pub(super) fn settings(is_tracked: bool) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:settings", NAMESPACES);
    if is_tracked {
        xml.empty("w:trackChanges", &[]);
    }
    xml.empty("w:defaultTabStop", &[("w:val", "709")]);
    xml.close("w:settings");
    xml.finish()
}

/// The number of the page, in the middle.
pub(super) fn footer() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:ftr", NAMESPACES);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:jc", &[("w:val", "center")]);
    xml.close("w:pPr");
    xml.open("w:fldSimple", &[("w:instr", "PAGE")]);
    xml.open("w:r", &[]);
    xml.element("w:t", &[], "1");
    xml.close("w:r");
    xml.close("w:fldSimple");
    xml.close("w:p");
    xml.close("w:ftr");
    xml.finish()
}

/// What stands at the head of every page.
pub(super) fn header(head: &str) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:hdr", NAMESPACES);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", "Remark")]);
    xml.empty("w:jc", &[("w:val", "right")]);
    xml.close("w:pPr");
    xml.open("w:r", &[]);
    for (at, line) in head.lines().enumerate() {
        if at > 0 {
            xml.empty("w:br", &[]);
        }
        xml.element("w:t", &[("xml:space", "preserve")], line);
    }
    xml.close("w:r");
    xml.close("w:p");
    xml.close("w:hdr");
    xml.finish()
}

/// A style of paragraphs: its name, then its looks.
#[expect(clippy::struct_excessive_bools, reason = "each is a property of Word by itself")]
struct Look {
    id: &'static str,
    name: &'static str,
    /// In half points; 0 as running text.
    size: u8,
    is_bold: bool,
    is_italic: bool,
    is_centred: bool,
    color: &'static str,
    /// Whether it stands on one page with what follows.
    is_kept: bool,
    /// The level in the outline, from 0 on.
    outline: Option<u8>,
}

const PLAIN: Look = Look {
    id: "",
    name: "",
    size: 0,
    is_bold: false,
    is_italic: false,
    is_centred: false,
    color: "",
    is_kept: false,
    outline: None,
};

/// The looks that Word, LibreOffice and readers aloud know by these names.
const LOOKS: [Look; 13] = [
    Look { id: "Title", name: "Title", size: 28, is_bold: true, is_centred: true, ..PLAIN },
    heading("Heading1", "heading 1", (26, true), 0),
    heading("Heading2", "heading 2", (24, true), 1),
    heading("Heading3", "heading 3", (24, false), 2),
    heading("Heading4", "heading 4", (24, false), 3),
    heading("Heading5", "heading 5", (24, false), 4),
    heading("Heading6", "heading 6", (24, false), 5),
    Look { id: "Quote", name: "Quote", size: 22, is_italic: true, color: "404040", ..PLAIN },
    Look {
        id: "EditorialNote",
        name: EDITORIAL_NOTE,
        size: 22,
        is_italic: true,
        color: "404040",
        ..PLAIN
    },
    Look { id: "Remark", name: "Remark", size: 22, color: "595959", ..PLAIN },
    Look { id: "TableText", name: "Table Text", size: 20, ..PLAIN },
    Look { id: "TableBand", name: "Table Band", size: 20, is_bold: true, is_kept: true, ..PLAIN },
    Look { id: "CommentText", name: "annotation text", size: 20, ..PLAIN },
];

const fn heading(
    id: &'static str,
    name: &'static str,
    (size, is_centred): (u8, bool),
    level: u8,
) -> Look {
    let outline = Some(level);
    Look { id, name, size, is_bold: true, is_centred, is_kept: true, outline, ..PLAIN }
}

/// The styles, with a face that has all Kazakh letters and is free under another name
/// where it is not sold.
pub(super) fn styles(language: Option<Language>) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("w:styles", NAMESPACES);
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    let face = "Times New Roman";
    xml.empty("w:rFonts", &[("w:ascii", face), ("w:hAnsi", face), ("w:cs", face)]);
    xml.empty("w:sz", &[("w:val", "24")]);
    xml.empty("w:szCs", &[("w:val", "24")]);
    let language = language.map_or("en-US", locale);
    xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language)]);
    xml.close("w:rPr");
    xml.close("w:rPrDefault");
    xml.open("w:pPrDefault", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:spacing", &[("w:after", "100")]);
    xml.close("w:pPr");
    xml.close("w:pPrDefault");
    xml.close("w:docDefaults");
    xml.open("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")]);
    xml.empty("w:name", &[("w:val", "Normal")]);
    xml.empty("w:qFormat", &[]);
    xml.close("w:style");
    for look in &LOOKS {
        style(&mut xml, look);
    }
    xml.close("w:styles");
    xml.finish()
}

fn style(xml: &mut Xml, look: &Look) {
    xml.open("w:style", &[("w:type", "paragraph"), ("w:styleId", look.id)]);
    xml.empty("w:name", &[("w:val", look.name)]);
    xml.empty("w:basedOn", &[("w:val", "Normal")]);
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    if look.is_kept {
        xml.empty("w:keepNext", &[]);
    }
    let space =
        if look.outline.is_some() || look.is_centred { ("200", "120") } else { ("0", "60") };
    xml.empty("w:spacing", &[("w:before", space.0), ("w:after", space.1)]);
    if look.is_centred {
        xml.empty("w:jc", &[("w:val", "center")]);
    }
    if let Some(level) = look.outline {
        xml.empty("w:outlineLvl", &[("w:val", &level.to_string())]);
    }
    xml.close("w:pPr");
    xml.open("w:rPr", &[]);
    for (name, is_on) in [("w:b", look.is_bold), ("w:i", look.is_italic)] {
        if is_on {
            xml.empty(name, &[]);
        }
    }
    if !look.color.is_empty() {
        xml.empty("w:color", &[("w:val", look.color)]);
    }
    let size = look.size.to_string();
    xml.empty("w:sz", &[("w:val", &size)]);
    xml.empty("w:szCs", &[("w:val", &size)]);
    xml.close("w:rPr");
    xml.close("w:style");
}

/// The language as word processors call it.
pub(super) const fn locale(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "kk-KZ",
        Language::Russian => "ru-RU",
        Language::English => "en-GB",
    }
}

/// A time as Word takes it: a day begins at midnight, and the offset is left out, for
/// Word shows the clock of whoever wrote.
pub(super) fn moment(at: &str) -> String {
    match at.get(..19) {
        Some(to_the_second) => format!("{to_the_second}Z"),
        None if at.len() == 10 => format!("{at}T00:00:00Z"),
        None => "1980-01-01T00:00:00Z".to_owned(),
    }
}
