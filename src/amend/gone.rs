//! What stands in a law and is none: units of which nothing is left but that they went, and
//! what editors say in brackets, «(В редакции Закона …)».

use super::bounds::children;
use super::place::{Named, Numbers, Step};
use crate::compare::repeal::{bracketed, is_note, says_so, says_so_of_the_first};
use crate::document::{Document, Number, Provision, ProvisionId, ProvisionKind};
use crate::parse::editorial::is_editorial;
use crate::text::lexicon::words;
use crate::text::span::Span;

/// Whether nothing of a unit stands there but that it went: «2. Исключен Законом …».
pub(super) fn is_stub(base: &Document, id: ProvisionId) -> bool {
    is_note(base, id) && children(base, Some(id)).next().is_none()
}

/// How many letters the longest noun of several units has: «тараулар».
const LONGEST_NOUN: usize = 8;

/// The passages that say of several units of a kind at once that they went, with the first
/// and the last of their numbers: «Статьи 5–6. Исключены …».
pub(super) fn gone_together(
    base: &Document,
    kind: ProvisionKind,
) -> impl Iterator<Item = (ProvisionId, Number, Number)> {
    const SAID: [&str; 7] =
        ["исключен", "утратил", "алып таст", "күші жойыл", "күшін жой", "excluded", "no longer"];
    let nouns = match kind {
        ProvisionKind::Article => ["статьи", "баптар", "articles"],
        ProvisionKind::Chapter => ["главы", "тараулар", "chapters"],
        _ => [""; 3],
    };
    let passages = base.iter().filter(move |(_, each)| {
        let is_passage = matches!(each.kind, ProvisionKind::PartOfArticle | ProvisionKind::Indent);
        kind.is_numbered_through() && is_passage && each.label.is_none()
    });
    passages.filter_map(move |(id, _)| {
        let text = base.text(id);
        // This is asked for each article that comes: most passages are not read further.
        let first: String = text.chars().take(LONGEST_NOUN).collect();
        let is_of_numbers = first.starts_with(|c: char| !c.is_alphabetic());
        let first = first.to_lowercase();
        let is_named = |noun: &&str| !noun.is_empty() && first.starts_with(*noun);
        if !is_of_numbers && !nouns.iter().any(is_named) {
            return None;
        }
        let said = text.to_lowercase();
        let (first, last) = several(&said, nouns)?;
        SAID.iter().any(|word| said.contains(word)).then_some((id, first, last))
    })
}

/// The first and the last of the numbers of several units with which a text begins.
fn several(said: &str, nouns: [&str; 3]) -> Option<(Number, Number)> {
    const TIES: [&str; 5] = ["", "и", "және", "мен", "and"];
    let of = |noun: &str| {
        let before = || said.split_once(&format!("-{noun}")).map(|(before, _)| before);
        said.strip_prefix(noun).or_else(before)
    };
    let said = nouns.into_iter().filter(|noun| !noun.is_empty()).find_map(of)?;
    let pieces = said.split(|c: char| c.is_whitespace() || ",–—".contains(c));
    let pieces = pieces.filter(|piece| !TIES.contains(piece));
    let number = |piece: &str| {
        let piece = piece.trim_end_matches('.');
        Number::parse(piece).filter(|_| piece.starts_with(|c: char| c.is_ascii_digit()))
    };
    let numbers: Vec<_> = pieces.map_while(number).collect();
    numbers.first().cloned().zip(numbers.last().cloned())
}

/// Whether the own words of a unit only say that its first part or indent went.
pub(super) fn is_gone_first(base: &Document, id: ProvisionId) -> bool {
    let own = base.provision(id).text.map(|own| base.words(own));
    own.is_some_and(|own| says_so_of_the_first(&words(own)))
}

/// The passages of a provision that are law; where none is, what is left has no words.
pub(super) fn live_passages(base: &Document, id: ProvisionId) -> Vec<Span> {
    let provision = base.provision(id);
    if is_note(base, id) {
        return vec![Span::empty(provision.span().end)];
    }
    let own = provision.text.filter(|_| is_gone_first(base, id));
    let left = |passage: Span| match own {
        Some(own) if own == passage => vec![Span::empty(own.end)],
        _ => live(base.source(), passage),
    };
    provision.passages().flat_map(left).collect()
}

/// What of a passage is law: what stands before, between and behind the brackets of editors.
pub(super) fn live(source: &str, passage: Span) -> Vec<Span> {
    let text = passage.of(source);
    let (mut pieces, mut start) = (Vec::new(), 0);
    for (at, _) in text.match_indices('(') {
        let Some((note, _)) = bracketed(&text[at..]).filter(|_| at >= start) else { continue };
        if !is_of_editors(note) {
            continue;
        }
        let marks = &text[text[..at].trim_end_matches(['*', '_']).len()..at];
        let end = at + note.len();
        let closes = if text[end..].starts_with(marks) { marks.len() } else { 0 };
        pieces.push(Span::new(start, at - closes));
        start = end + closes;
    }
    pieces.push(Span::new(start, text.len()));
    let pieces = pieces.into_iter().map(|piece| piece.shifted(passage.start).trimmed(source));
    let pieces: Vec<_> = pieces.filter(|piece| !piece.is_empty()).collect();
    if pieces.is_empty() { vec![Span::empty(passage.end)] } else { pieces }
}

fn is_of_editors(note: &str) -> bool {
    // Some texts fill their lines with spaces.
    let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
    is_editorial(&note) || says_so(&words(&note))
}

/// Whether parts or indents of a unit cannot be counted for sure as far as what a step names:
/// a note in brackets that one of them went stands among them or in their words, or several
/// stand in one paragraph.
pub(super) fn is_miscounted(
    base: &Document,
    holder: Option<ProvisionId>,
    step: &Step,
    found: Option<ProvisionId>,
) -> bool {
    use ProvisionKind::{Indent, PartOfArticle};
    let is_counted = matches!(step.named, Named::Kind(Indent | PartOfArticle))
        && step.numbers != Numbers::Unnumbered;
    let Some(holder) = holder.filter(|_| is_counted) else { return false };
    let last = match found {
        // What has a label is not counted.
        Some(id) if id != holder && base.provision(id).label.is_some() => return false,
        // Behind the last one another may have gone.
        _ if step.numbers == Numbers::Last => usize::MAX,
        // The first is the unit itself: it stands in its words.
        Some(id) => id.0,
        None => usize::MAX,
    };
    let hides_one = |id: ProvisionId| {
        let each = base.provision(id);
        let may_hide = matches!(each.kind, Indent | PartOfArticle | ProvisionKind::Editorial);
        may_hide && each.label.is_none() && is_glued(base, each)
    };
    let mut below = base.inside(holder).take_while(|id| id.0 <= last);
    is_glued(base, base.provision(holder)) || below.any(hides_one)
}

/// Whether the words of a unit hold brackets that say that a part or an indent went, or
/// such behind which another part begins.
fn is_glued(base: &Document, provision: &Provision) -> bool {
    const NUMBERED: [&str; 6] = ["пункт", "подпункт", "статья", "параграф", "тармақ", "бап"];
    let Some(text) = provision.text.map(|text| base.words(text)) else { return false };
    let is_of_a_part = |note: &str| {
        let said = words(note);
        says_so(&said) && !said.iter().take(2).any(|word| NUMBERED.contains(&&*word.key))
    };
    let mut notes = text.match_indices('(').filter_map(|(at, _)| bracketed(&text[at..]));
    notes.any(|(note, rest)| {
        let goes_on = || rest.trim_start_matches([' ', '*', '_']).starts_with(char::is_uppercase);
        is_of_a_part(note) || goes_on() && is_of_editors(note)
    })
}

/// Where what belongs to a passage that ends at a byte ends: behind the brackets of editors
/// on lines of their own.
pub(super) fn behind_brackets(base: &Document, at: usize) -> usize {
    let source = base.source();
    let mut end = at;
    loop {
        let rest = source[end..].trim_start();
        let note = bracketed(rest).map(|(note, _)| note).filter(|note| is_of_editors(note));
        let Some(note) = note else { return end };
        end = source.len() - rest.len() + note.len();
    }
}
