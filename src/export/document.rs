//! `tuzetu.document/1`: a text as a tree of provisions.

use super::json;
use crate::document::{Document, Number, Provision, ProvisionId};
use crate::l10n::Messages;
use crate::parse::Diagnostic;
use crate::text::span::LineIndex;
use serde::Serialize;

#[derive(Serialize)]
struct DocumentShape<'a> {
    schema: &'static str,
    name: &'a str,
    language: &'static str,
    title: Option<&'a str>,
    provisions: Vec<ProvisionShape<'a>>,
    diagnostics: Vec<DiagnosticShape>,
}

#[derive(Serialize)]
struct ProvisionShape<'a> {
    eid: &'a str,
    kind: &'static str,
    number: Option<&'a str>,
    label: Option<&'a str>,
    heading: Option<&'a str>,
    text: &'a str,
    span: [usize; 2],
    line: usize,
    parent: Option<&'a str>,
    normative: bool,
}

/// Something odd in a text, as other programs read it.
#[derive(Serialize)]
pub(super) struct DiagnosticShape {
    line: usize,
    column: usize,
    code: &'static str,
    message: String,
}

/// A text to be written out.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// What it is called: `child-rights@2022-05-03` or a path.
    pub name: &'a str,
    /// The text.
    pub document: &'a Document,
    /// What was odd in it.
    pub diagnostics: &'a [Diagnostic],
}

/// The provisions `shown` of a text as JSON.
pub fn json(text: Text<'_>, shown: &[ProvisionId], messages: &Messages) -> String {
    let Text { name, document, diagnostics } = text;
    let lines = LineIndex::new(document.source());
    json::text(&DocumentShape {
        schema: "tuzetu.document/1",
        name,
        language: document.language().code(),
        title: document.title(),
        provisions: shown.iter().map(|id| provision(document, *id, &lines)).collect(),
        diagnostics: diagnostics
            .iter()
            .map(|each| {
                let position = lines.position(document.source(), each.span.start);
                let code = each.oddity.code();
                let message = messages.get(&format!("diagnostic-{code}"));
                DiagnosticShape { line: position.line, column: position.column, code, message }
            })
            .collect(),
    })
}

fn provision<'a>(document: &'a Document, id: ProvisionId, lines: &LineIndex) -> ProvisionShape<'a> {
    let provision: &Provision = document.provision(id);
    let span = provision.span();
    let words = |span| document.words(span);
    ProvisionShape {
        eid: provision.address.as_str(),
        kind: provision.kind.name(),
        number: provision.number.as_ref().map(Number::printed),
        label: provision.label.map(words),
        heading: provision.heading.map(words),
        text: document.text(id),
        span: [span.start, span.end],
        line: lines.line(span.start),
        parent: provision.parent.map(|parent| document.provision(parent).address.as_str()),
        normative: provision.is_normative(),
    }
}
