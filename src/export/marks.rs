//! Quotation marks on lines of their own: they are in the bytes of a provision and among
//! its words nowhere, and whoever prints the words alone would lose them.

use crate::document::{Document, ProvisionId, ProvisionKind as Kind};
use crate::text::span::Span;

/// What may stand on such a line: marks, and what ends the sentence behind them.
const MARKS: [char; 11] = ['«', '“', '„', '‘', '‹', '"', '»', '”', '’', '›', '‚'];
const STOPS: [char; 4] = ['.', ',', ';', ':'];

/// The mark above a provision, and those below it.
pub(super) fn marks(document: &Document, id: ProvisionId) -> (Option<Span>, Vec<Span>) {
    if prints_nothing(document, id) {
        return (None, Vec::new());
    }
    (opening(document, id), closing(document, id))
}

/// The mark that is printed above a provision: its own, or the one of the quotation that
/// it begins.
fn opening(document: &Document, id: ProvisionId) -> Option<Span> {
    let before = (0..id.0).rev().map(ProvisionId);
    let quotation = before
        .take_while(|each| prints_nothing(document, *each))
        .find(|each| document.provision(*each).kind == Kind::Quoted);
    of_quotation(document, quotation.unwrap_or(id))
}

/// The mark with which a quotation opens on a line of its own.
pub(super) fn of_quotation(document: &Document, id: ProvisionId) -> Option<Span> {
    let provision = document.provision(id);
    let first = alone(document, id).into_iter().next();
    let end = if has_words(document, id) { provision.span().start } else { usize::MAX };
    first.filter(|mark| provision.kind == Kind::Quoted && mark.start < end)
}

/// The marks below the words of a provision.
pub(super) fn closing(document: &Document, id: ProvisionId) -> Vec<Span> {
    let start = document.provision(id).span().end;
    let all = alone(document, id);
    all.into_iter().filter(|mark| mark.start >= start && has_words(document, id)).collect()
}

/// Whether a provision only holds others.
fn prints_nothing(document: &Document, id: ProvisionId) -> bool {
    let is_holder = matches!(document.provision(id).kind, Kind::Quoted | Kind::Table);
    is_holder && !has_words(document, id) && document.children(id).next().is_some()
}

fn has_words(document: &Document, id: ProvisionId) -> bool {
    let provision = document.provision(id);
    provision.label.is_some() || provision.passages().next().is_some()
}

/// The lines of the source that are of a provision and hold nothing but marks.
fn alone(document: &Document, id: ProvisionId) -> Vec<Span> {
    let source = document.source();
    let mut found = Vec::new();
    for tile in document.provision(id).tiles.iter() {
        let mut at = tile.start;
        for line in tile.of(source).split_inclusive('\n') {
            let span = Span::new(at, at + line.len()).trimmed(source);
            at += line.len();
            if is_mark(span.of(source)) && is_whole_line(source, span) {
                found.push(span);
            }
        }
    }
    found
}

fn is_mark(line: &str) -> bool {
    line.starts_with(MARKS)
        && line.trim_matches(MARKS.as_slice()).trim_end_matches(STOPS).is_empty()
}

fn is_whole_line(source: &str, span: Span) -> bool {
    let before = source[..span.start].rsplit('\n').next().unwrap_or_default();
    let behind = source[span.end..].split('\n').next().unwrap_or_default();
    before.trim().is_empty() && behind.trim().is_empty()
}
