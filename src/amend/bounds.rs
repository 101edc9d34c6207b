//! Where a unit ends. The tree gives the last unit all that stands behind it: the signature
//! under a law, and what a heading without a number opens, are none of it.

use super::edit::line_start;
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// How many passages a signature has at most: who, where, when, the number.
const LONGEST_SIGNATURE: usize = 8;

/// How many letters its first line has at most.
const LONGEST_SIGN: usize = 90;

/// What of the law stands directly in `holder`, or in nothing.
pub(super) fn children(
    base: &Document,
    holder: Option<ProvisionId>,
) -> impl Iterator<Item = ProvisionId> {
    let end = holder.map_or(usize::MAX, |holder| end(base, holder));
    base.law(holder).filter(move |id| base.provision(*id).span().start < end)
}

/// What stands in a unit at any depth. A footnote of what holds it may stand among it, and
/// ends it not.
pub(super) fn content(base: &Document, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
    let end = end(base, id);
    inside(base, id).filter(move |each| base.provision(*each).span().start < end)
}

/// What stands in a provision before its second part and its note.
pub(super) fn first_part(base: &Document, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
    content(base, id).take_while(move |each| !is_behind_first_part(base, id, *each))
}

/// Whether what stands in a provision is none of its first part: a later one, or the note,
/// which is to all of it.
pub(super) fn is_behind_first_part(base: &Document, id: ProvisionId, each: ProvisionId) -> bool {
    let each = base.provision(each);
    each.parent == Some(id)
        && matches!(each.kind, ProvisionKind::PartOfArticle | ProvisionKind::Note)
}

/// The first of the notes with which a provision ends.
pub(super) fn last_notes(base: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let mut first = None;
    for each in children(base, Some(id)) {
        let is_note = base.provision(each).kind == ProvisionKind::Note;
        first = first.or(Some(each)).filter(|_| is_note);
    }
    first
}

/// The bytes of a unit with what of the law is `inside`.
pub(super) fn whole(
    base: &Document,
    id: ProvisionId,
    inside: impl Iterator<Item = ProvisionId>,
) -> Span {
    let law = inside.map(|each| base.provision(each)).filter(|each| each.is_normative());
    law.map(Provision::span).fold(base.provision(id).span(), Span::join)
}

/// Where a provision ends with all that stands in it, footnotes too.
pub(super) fn end_of(base: &Document, id: ProvisionId) -> usize {
    let inside = content(base, id).map(|each| base.provision(each).span().end);
    inside.fold(base.provision(id).span().end, usize::max)
}

/// Whether a provision stands in a quoted structure.
pub(super) fn is_quoted(base: &Document, id: ProvisionId) -> bool {
    base.upward(id).any(|each| base.provision(each).kind == ProvisionKind::Quoted)
}

/// What the tree has in a unit.
fn inside(base: &Document, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
    let depth = base.provision(id).depth;
    let behind = (id.0 + 1..base.provisions().len()).map(ProvisionId);
    let behind = behind.take_while(move |each| {
        let each = base.provision(*each);
        each.depth > depth || !each.is_normative()
    });
    behind.filter(move |each| {
        base.provision(*each).depth > depth && base.upward(*each).any(|holder| holder == id)
    })
}

/// The byte from which on nothing that the tree has in a unit is of it.
fn end(base: &Document, id: ProvisionId) -> usize {
    let start = |id: ProvisionId| base.provision(id).span().start;
    let heading = heading_behind(base, id);
    let until = heading.map_or_else(|| before_annexes(base), |heading| heading.0);
    let signed = signature(base, until).filter(|signed| start(id) < *signed);
    let end = signed.or(heading.map(start)).unwrap_or(usize::MAX);
    table_of_annex(base, id).map_or(end, |table| end.min(start(table)))
}

/// The table with which an annex ends, and its caption, where the tree has it in the last
/// point: that ends with a full stop, and announces none.
pub(super) fn table_of_annex(base: &Document, id: ProvisionId) -> Option<ProvisionId> {
    use ProvisionKind::{Annex, Indent, Paragraph, PartOfArticle, Subparagraph, Table};
    let kind = |id: ProvisionId| base.provision(id).kind;
    let is_listed = |kind| matches!(kind, Paragraph | Subparagraph);
    if !matches!(kind(id), Paragraph | Subparagraph | PartOfArticle | Indent) {
        return None;
    }
    let annex = base.upward(id).find(|each| kind(*each) == Annex)?;
    let table = inside(base, id).find(|each| kind(*each) == Table)?;
    let ends = |id: ProvisionId, stops: &[char]| base.text(id).ends_with(stops);
    let before = |each: ProvisionId| ProvisionId(each.0 - 1);
    let caption = Some(before(table)).filter(|each| {
        let is_passage = *each != id && base.provision(*each).label.is_none();
        is_passage && !ends(*each, &['.', ';', ':', ','])
    });
    let first = caption.unwrap_or(table);
    let is_last = !base.inside(annex).any(|each| each > table && is_listed(kind(each)));
    (is_last && ends(before(first), &['.'])).then_some(first)
}

/// The heading of Markdown without a number in a unit that is as high as its own, as «## Перечень
/// сборов» behind the last article. What is no heading ends at any; an annex has its own.
fn heading_behind(base: &Document, id: ProvisionId) -> Option<ProvisionId> {
    use ProvisionKind::{Annex, Contents, Indent, PartOfArticle, Quoted};
    if matches!(base.provision(id).kind, Annex | Contents | Quoted) {
        return None;
    }
    let own = level(base, id).unwrap_or(usize::MAX);
    let ends = |each: &ProvisionId| {
        let provision = base.provision(*each);
        matches!(provision.kind, PartOfArticle | Indent)
            && provision.label.is_none()
            && level(base, *each).is_some_and(|level| level <= own)
            && !is_quoted(base, *each)
    };
    inside(base, id).find(ends)
}

/// How many marks make a heading of the line on which a provision begins.
fn level(base: &Document, id: ProvisionId) -> Option<usize> {
    let start = base.provision(id).span().start;
    let before = &base.source()[line_start(base.source(), start)..start];
    let marks = before.trim_start().bytes().take_while(|byte| *byte == b'#').count();
    (marks > 0).then_some(marks)
}

/// The signature of an act with the place and the date below it, which stand before its annexes.
pub(super) fn signed(base: &Document) -> Option<Span> {
    let until = before_annexes(base);
    let end = base.provisions().get(until).map_or(base.source().len(), |next| next.span().start);
    Some(Span::new(signature(base, until)?, end))
}

/// Where the signature begins that stands before a provision, by its place: «Президент
/// Республики Казахстан», what stands behind it, and no law. Texts end in it, and it belongs
/// to no article.
fn signature(base: &Document, until: usize) -> Option<usize> {
    const SIGNS: [&str; 5] =
        ["Президент", "Президенті", "President", "Председатель", "Қазақстан Республикасының"];
    let last = &base.provisions()[until.saturating_sub(LONGEST_SIGNATURE)..until];
    let signs = |each: &&Provision| {
        let words = each.span().of(base.source()).trim_matches(['*', '_', ' ']);
        let begins = |sign: &&str| {
            let rest = words.strip_prefix(*sign);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        };
        // A sentence of the law ends in a stop.
        let is_sentence = words.ends_with(['.', ';', ':', ',']);
        let is_short = words.chars().count() <= LONGEST_SIGN;
        let is_title = matches!(each.kind, ProvisionKind::Title | ProvisionKind::Preamble);
        each.label.is_none() && !is_title && !is_sentence && is_short && SIGNS.iter().any(begins)
    };
    let table = |row: &Provision| {
        let holder = row.parent.filter(|_| row.kind == ProvisionKind::Row);
        holder.map_or(row.span().start, |table| {
            row.span().start.min(base.provision(table).span().start)
        })
    };
    // Behind it stands no unit of the law.
    let labelled =
        last.iter().rposition(|each| each.label.is_some() && each.kind != ProvisionKind::Row);
    last[labelled.map_or(0, |at| at + 1)..].iter().find(signs).map(table)
}

/// How many provisions stand before the annexes at the end. It is asked for each place of each
/// instruction, so the law itself is not walked through.
fn before_annexes(base: &Document) -> usize {
    let mut end = base.provisions().len();
    while let Some(last) = end.checked_sub(1) {
        let root = base.upward(ProvisionId(last)).last().expect("a provision is above itself");
        if base.provision(root).kind != ProvisionKind::Annex {
            break;
        }
        end = root.0;
    }
    end
}
