//! `tuzetu.document/1`: a text as a tree of provisions.

use super::json;
use super::json::Writer;
use crate::bill::SourcePage;
use crate::document::{Document, Number, ProvisionId};
use crate::l10n::Messages;
use crate::parse::{Diagnostic, Oddity};
use crate::text::span::{LineIndex, Position};

/// A text to be written out.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// What it is called: `child-rights@2022-05-03` or a path.
    pub name: &'a str,
    /// The text.
    pub document: &'a Document,
    /// What was odd in it.
    pub diagnostics: &'a [Diagnostic],
    /// The page that it was read from.
    pub page: &'a SourcePage,
}

/// The provisions `shown` of a text as JSON.
pub fn json(text: Text<'_>, shown: &[ProvisionId], messages: &Messages) -> String {
    let Text { name, document, diagnostics, page } = text;
    let lines = &LineIndex::new(document.source());
    json::filled(|out| {
        out.object(|out| {
            out.key("schema").string("tuzetu.document/1");
            out.key("name").string(name);
            out.key("language").string(document.language().code());
            out.key("title").optional(document.title());
            out.key("provisions")
                .objects(shown, |out, id| provision(out, (document, *id, page), lines));
            out.key("diagnostics").objects(diagnostics, |out, each| {
                let position = lines.position(document.source(), each.span.start);
                diagnostic(out, each.oddity, position, messages);
            });
        });
    })
}

fn provision(
    out: &mut Writer<'_>,
    (document, id, page): (&Document, ProvisionId, &SourcePage),
    lines: &LineIndex,
) {
    let provision = document.provision(id);
    let span = provision.span();
    let words = |span| document.words(span);
    let parent = provision.parent.map(|parent| document.provision(parent).address.as_str());
    out.key("eid").string(provision.address.as_str());
    out.key("kind").string(provision.kind.name());
    out.key("number").optional(provision.number.as_ref().map(Number::printed));
    out.key("label").optional(provision.label.map(|span| words(span.into())));
    out.key("heading").optional(provision.heading.map(words));
    out.key("text").string(document.text(id));
    out.key("span").each([span.start, span.end], Writer::value);
    out.key("line").value(lines.line(span.start));
    out.key("parent").optional(parent);
    out.key("normative").value(provision.is_normative());
    out.key("source").optional(page.link(document, id).as_deref());
}

/// Something odd in a text.
fn diagnostic(out: &mut Writer<'_>, oddity: Oddity, at: Position, messages: &Messages) {
    let code = oddity.code();
    out.key("line").value(at.line);
    out.key("column").value(at.column);
    out.key("code").string(code);
    out.key("message").string(&messages.get(&format!("diagnostic-{code}")));
}
