//! What a paragraph has of itself and of its style: the list it is numbered in, the level
//! of its heading.

use super::look::Look;
use super::xml::{Tag, Xml};
use crate::import::refusal::Refusal;
use std::collections::HashMap;

/// What documents of this house call the style of an editorial footnote. «Quote» is none: new
/// words of the law may be quoted.
pub const EDITORIAL_NOTE: &str = "Editorial note";

/// How many styles may rest on one another.
const DEEPEST: usize = 16;

/// What is said of a paragraph beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Properties {
    /// The name of its style within the file.
    pub(super) style: Option<String>,
    /// The list that numbers it; 0 for none.
    pub(super) list: Option<i64>,
    /// The level in it, from 0 on.
    pub(super) level: Option<usize>,
    /// The level of a heading, from 0 on; 9 for none.
    pub(super) outline: Option<u8>,
    /// Whether its end was inserted, deleted, or is hidden.
    pub(super) mark: Mark,
    /// Whether its end, and with it its number, is struck through or hidden.
    pub(super) is_mark_gone: bool,
}

/// What became of the end of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// It stands.
    #[default]
    Whole,
    /// It was inserted: the old text goes on with the next paragraph.
    Inserted,
    /// It was deleted: the new text does.
    Deleted,
    /// It is not printed: both do.
    Hidden,
}

/// A style.
#[derive(Clone, Debug, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    properties: Properties,
    /// How letters of it look.
    look: Look,
}

/// The styles of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Styles {
    all: HashMap<String, Style>,
    /// The style of a paragraph that names none.
    usual: Option<String>,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, Refusal> {
        let mut styles = Self::default();
        xml.child()?;
        while let Some(tag) = xml.child()? {
            if tag.word() != "style" {
                xml.skip()?;
                continue;
            }
            let id = tag.get("styleId").unwrap_or_default();
            let is_usual = tag.get("default").is_some_and(|it| it == "1" || it == "true");
            if is_usual && tag.get("type").as_deref() == Some("paragraph") {
                styles.usual = Some(id.clone());
            }
            let style = read_style(xml)?;
            styles.all.insert(id, style);
        }
        Ok(styles)
    }

    /// A paragraph's properties, with what it has of its style.
    pub(super) fn resolve(&self, own: &Properties) -> Properties {
        let mut found = own.clone();
        for style in self.chain(own.style.as_ref().or(self.usual.as_ref())) {
            let has = &style.properties;
            if found.list.is_none() {
                found.list = has.list;
            }
            found.level = found.level.or(has.level);
            found.outline = found.outline.or(has.outline).or_else(|| outline_of(&style.name));
        }
        found
    }

    /// How letters look, with what they have of their style.
    pub(super) fn look(&self, own: Look) -> Look {
        let style = own.style.clone();
        self.chain(style.as_ref()).fold(own, |look, style| look.or(&style.look))
    }

    /// Whether the style of a paragraph takes its letters away, where they do not say otherwise.
    pub(super) fn letters(&self, own: &Properties) -> Look {
        let chain = self.chain(own.style.as_ref().or(self.usual.as_ref()));
        chain.fold(Look::default(), |look, style| look.or(&style.look)).of_paragraph()
    }

    /// Whether a paragraph is a line of a table of contents.
    pub(super) fn is_contents(&self, own: &Properties) -> bool {
        self.chain(own.style.as_ref()).any(|style| {
            let name = style.name.to_lowercase();
            ["toc ", "оглавление ", "contents "].iter().any(|opening| {
                let rest = name.strip_prefix(opening);
                rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            })
        })
    }

    /// Whether a paragraph is an editorial footnote, as our own documents call it.
    pub(super) fn is_footnote(&self, own: &Properties) -> bool {
        self.chain(own.style.as_ref()).any(|style| style.name == EDITORIAL_NOTE)
    }

    /// The list of a style of lists.
    pub(super) fn list_of(&self, style: &str) -> Option<i64> {
        self.all.get(style)?.properties.list
    }

    /// The names of a style and of those it rests on.
    pub(super) fn names(&self, own: &Properties) -> Vec<String> {
        let mut names = Vec::new();
        let mut next = own.style.as_ref().or(self.usual.as_ref());
        while let Some(id) = next.filter(|_| names.len() < DEEPEST) {
            names.push(id.clone());
            next = self.all.get(id).and_then(|style| style.based_on.as_ref());
        }
        names
    }

    fn chain<'a>(&'a self, id: Option<&'a String>) -> impl Iterator<Item = &'a Style> {
        let first = id.and_then(|id| self.all.get(id));
        let next = |style: &&'a Style| self.all.get(style.based_on.as_ref()?);
        std::iter::successors(first, next).take(DEEPEST)
    }
}

fn read_style(xml: &mut Xml<'_>) -> Result<Style, Refusal> {
    let mut style = Style::default();
    while let Some(tag) = xml.child()? {
        match tag.word() {
            "name" => style.name = tag.get("val").unwrap_or_default(),
            "basedOn" => style.based_on = tag.get("val"),
            "pPr" => {
                style.properties = Properties::read(xml, false)?;
                continue;
            }
            "rPr" => {
                style.look = Look::read(xml)?;
                continue;
            }
            _ => {}
        }
        xml.skip()?;
    }
    Ok(style)
}

/// The level of a heading whose style says it by its name alone, as programs other than
/// Word leave it.
fn outline_of(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if ["title", "название", "заголовок", "тақырып", "атауы"].contains(&name.as_str())
    {
        return Some(0);
    }
    let number =
        ["heading ", "заголовок ", "тақырып "].iter().find_map(|it| name.strip_prefix(it))?;
    number.parse::<u8>().ok().filter(|level| (1..=9).contains(level)).map(|level| level - 1)
}

impl Properties {
    /// Reads `w:pPr`; as it was before it was last changed, where `old` is wanted.
    pub(super) fn read(xml: &mut Xml<'_>, old: bool) -> Result<Self, Refusal> {
        let mut found = Self::default();
        let mut former = None;
        while let Some(tag) = xml.child()? {
            match tag.word() {
                "numPr" => found.read_list(xml, old)?,
                "rPr" => found.read_mark(xml)?,
                "pPrChange" if old => {
                    while let Some(inner) = xml.child()? {
                        match inner.word() {
                            "pPr" => former = Some(Self::read(xml, false)?),
                            _ => xml.skip()?,
                        }
                    }
                }
                _ => {
                    found.read_plain(&tag);
                    xml.skip()?;
                }
            }
        }
        let former = former.map(|former| Self { mark: found.mark, ..former });
        Ok(former.unwrap_or(found))
    }

    fn read_plain(&mut self, tag: &Tag<'_>) {
        match tag.word() {
            "pStyle" => self.style = tag.get("val"),
            "outlineLvl" => {
                self.outline = tag.number("val").and_then(|level| u8::try_from(level).ok());
            }
            _ => {}
        }
    }

    /// Reads the list of a paragraph; one that was tracked as new is none on the old side.
    fn read_list(&mut self, xml: &mut Xml<'_>, old: bool) -> Result<(), Refusal> {
        let mut is_new = false;
        while let Some(tag) = xml.child()? {
            match tag.word() {
                "numId" => self.list = tag.number("val"),
                "ilvl" => self.level = tag.number("val").and_then(|it| usize::try_from(it).ok()),
                "ins" => is_new = true,
                _ => {}
            }
            xml.skip()?;
        }
        if old && is_new {
            (self.list, self.level) = (None, None);
        }
        Ok(())
    }

    /// What became of the sign at the end of the paragraph.
    fn read_mark(&mut self, xml: &mut Xml<'_>) -> Result<(), Refusal> {
        while let Some(tag) = xml.child()? {
            match tag.word() {
                "ins" | "moveTo" => self.mark = Mark::Inserted,
                "del" | "moveFrom" => self.mark = Mark::Deleted,
                "specVanish" if tag.is_on() => self.mark = Mark::Hidden,
                "strike" | "dstrike" | "vanish" if tag.is_on() => self.is_mark_gone = true,
                _ => {}
            }
            xml.skip()?;
        }
        Ok(())
    }
}
