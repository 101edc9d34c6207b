//! XML written into memory, which always takes it: the only writer of it here.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Names and values of one element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document that is being written.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    /// A document with nothing in it.
    pub(super) fn new() -> Self {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: Attributes) {
        self.write(Event::Start(start(name, attributes)));
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes) {
        self.write(Event::Empty(start(name, attributes)));
    }

    /// Words, escaped; what XML 1.0 cannot hold is left out.
    pub(super) fn text(&mut self, words: &str) {
        self.write(Event::Text(BytesText::new(&allowed(words))));
    }

    /// An element with words in it.
    pub(super) fn element(&mut self, name: &str, attributes: Attributes, words: &str) {
        self.open(name, attributes);
        self.text(words);
        self.close(name);
    }

    /// What was written.
    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn write(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect("memory takes what is written");
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_str()));
    }
    start
}

/// The words without control characters, which no escape lets into XML 1.0.
fn allowed(words: &str) -> String {
    let is_allowed = |letter: &char| {
        !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}')
            || matches!(letter, '\t' | '\n' | '\u{85}')
    };
    words.chars().filter(is_allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_written_is_well_formed() {
        let mut xml = Xml::new();
        xml.open("a", &[("b", "«\"<&\u{1}»")]);
        xml.element("c", &[], "1 < 2 & ]]>\u{0}\u{b}");
        xml.empty("d", &[]);
        xml.close("a");
        let written = String::from_utf8(xml.finish()).expect("UTF-8");
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
            <a b=\"«&quot;&lt;&amp;»\"><c>1 &lt; 2 &amp; ]]&gt;</c><d/></a>";
        assert_eq!(written, expected);
    }
}
