//! XML, element by element: no entity is taken from the file, no element lies deeper than
//! the reader can follow, and what is broken is named with its place.

use crate::import::refusal::Refusal;
use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, QName, ResolveResult};

/// How deep elements may lie in one another: tables within tables come to sixty.
const DEEPEST: usize = 256;

/// A member that is read.
pub(super) struct Xml<'a> {
    reader: NsReader<&'a [u8]>,
    member: &'a str,
    source: &'a str,
    depth: usize,
}

/// An element that has begun.
pub(super) struct Tag<'a> {
    start: BytesStart<'a>,
    space: Space,
}

/// Whose word the name of an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// WordprocessingML, in either of its two names.
    Word,
    /// Formulas.
    Math,
    /// What is said twice, for new and for old programs.
    Compatible,
    /// Anything else.
    Other,
}

impl Tag<'_> {
    /// Its name, where it is of WordprocessingML; else nothing.
    pub(super) fn word(&self) -> &str {
        if self.space == Space::Word { self.local() } else { "" }
    }

    /// Whose word it is, and the name.
    pub(super) fn name(&self) -> (Space, &str) {
        (self.space, self.local())
    }

    fn local(&self) -> &str {
        let name = self.start.name().into_inner();
        name.rsplit(':').next().unwrap_or(name)
    }

    /// The attribute of that name, whatever stands before its colon.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let mut all = self.start.attributes();
        let found = all.with_checks(false).flatten().find(|each| {
            let key = each.key.into_inner();
            key.rsplit(':').next().unwrap_or(key) == name && !key.starts_with("xmlns")
        })?;
        Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// The number that the attribute of that name is.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.get(name)?.trim().parse().ok()
    }

    /// Whether a switch such as `<w:vanish/>` is on.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.get("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// What comes next inside an element.
pub(super) enum Piece<'a> {
    /// An element within it.
    Child(Tag<'a>),
    /// Words.
    Words(String),
    /// Its end.
    End,
}

impl<'a> Xml<'a> {
    /// Begins to read a member.
    pub(super) fn new(member: &'a str, source: &'a str) -> Self {
        let mut reader = NsReader::from_str(source);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, member, source, depth: 0 }
    }

    /// The name of the member.
    pub(super) fn member(&self) -> &str {
        self.member
    }

    /// How many bytes it has.
    pub(super) fn len(&self) -> usize {
        self.source.len()
    }

    /// What comes next inside the element that was opened last.
    pub(super) fn next(&mut self) -> Result<Piece<'a>, Refusal> {
        loop {
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    return Err(self.broken(self.reader.error_position(), &error.to_string()));
                }
            };
            match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(Refusal::Deep(self.member.to_owned()));
                    }
                    let space = self.space(start.name());
                    return Ok(Piece::Child(Tag { start, space }));
                }
                Event::End(_) => {
                    self.depth -= 1;
                    return Ok(Piece::End);
                }
                Event::Eof if self.depth > 0 => {
                    let end = self.reader.buffer_position();
                    return Err(self.broken(end, "it ends too early"));
                }
                Event::Eof => return Ok(Piece::End),
                Event::Text(text) => return Ok(Piece::Words(text.xml10_content().into_owned())),
                Event::CData(text) => return Ok(Piece::Words(text.xml10_content().into_owned())),
                Event::GeneralRef(reference) => return self.sign(&reference).map(Piece::Words),
                Event::DocType(_) => return Err(Refusal::Doctype(self.member.to_owned())),
                _ => {}
            }
        }
    }

    /// The element that comes next inside the one that was opened last; `None` at its end.
    pub(super) fn child(&mut self) -> Result<Option<Tag<'a>>, Refusal> {
        loop {
            match self.next()? {
                Piece::Child(tag) => return Ok(Some(tag)),
                Piece::Words(_) => {}
                Piece::End => return Ok(None),
            }
        }
    }

    /// Passes over the element that was opened last.
    pub(super) fn skip(&mut self) -> Result<(), Refusal> {
        let until = self.depth - 1;
        while self.depth > until {
            self.next()?;
        }
        Ok(())
    }

    /// The words of the element that was opened last.
    pub(super) fn words(&mut self) -> Result<String, Refusal> {
        let mut words = String::new();
        loop {
            match self.next()? {
                Piece::Child(_) => self.skip()?,
                Piece::Words(more) => words.push_str(&more),
                Piece::End => return Ok(words),
            }
        }
    }

    /// The sign that a reference names: one by number, or one of the five of XML.
    fn sign(&self, reference: &quick_xml::events::BytesRef<'_>) -> Result<String, Refusal> {
        let here = self.reader.buffer_position();
        let by_number = reference.resolve_char_ref();
        if let Some(sign) = by_number.map_err(|error| self.broken(here, &error.to_string()))? {
            return Ok(sign.to_string());
        }
        let known = quick_xml::escape::resolve_predefined_entity(reference);
        known.map(str::to_owned).ok_or_else(|| Refusal::Doctype(self.member.to_owned()))
    }

    fn space(&self, name: QName<'_>) -> Space {
        let (found, _) = self.reader.resolver().resolve_element(name);
        let ResolveResult::Bound(Namespace(space)) = found else { return Space::Other };
        match space {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Space::Word,
            "http://schemas.openxmlformats.org/officeDocument/2006/math"
            | "http://purl.oclc.org/ooxml/officeDocument/math" => Space::Math,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Space::Compatible,
            _ => Space::Other,
        }
    }

    fn broken(&self, at: u64, reason: &str) -> Refusal {
        Refusal::broken((self.member, self.source), at, reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Result<String, Refusal> {
        let mut xml = Xml::new("a.xml", source);
        let mut words = String::new();
        while xml.child()?.is_some() {
            words += &xml.words()?;
        }
        Ok(words)
    }

    #[test]
    fn words_are_read_and_signs_by_number() {
        assert_eq!(read("<a>x &lt; &#1201;<b>no</b><![CDATA[ & y]]></a>"), Ok("x < ұ & y".into()));
    }

    #[test]
    fn hostile_members_are_refused() {
        let doctype = Refusal::Doctype("a.xml".into());
        assert_eq!(read("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), Err(doctype.clone()));
        assert_eq!(read("<a>&b;</a>"), Err(doctype));
        let deep = "<a>".repeat(100_000);
        assert_eq!(read(&deep), Err(Refusal::Deep("a.xml".into())));
        for (broken, line, column) in [("<a>\n <b></a>", 2, 5), ("<a", 1, 1), ("<a>\nб", 2, 2)] {
            let Err(Refusal::Xml(found)) = read(broken) else { panic!("{broken} is no XML") };
            assert_eq!((found.line, found.column), (line, column), "{broken}: {}", found.reason);
        }
    }
}
