//! The words of a whole provision: those that the author of an annotation read there,
//! and where they stand now. An address alone would lead to whatever bears it today.

use super::ground::Ground;
use super::quote::fold_words;
use super::reworded::reworded;
use super::selector::Quote;
use crate::document::{Document, ProvisionId};

/// The least share of the words that the provision at their address must keep to be
/// taken for theirs.
const LEAST_KEPT: f32 = 0.5;

/// What a person writes for words that are left out.
const LEFT_OUT: char = '…';

/// The heading and words of a provision, without its label and what stands in it;
/// `None` where it has none.
pub fn wording(document: &Document, id: ProvisionId) -> Option<String> {
    let passages = document.provision(id).passages();
    let words = passages.flat_map(|passage| document.words(passage).split_whitespace());
    Some(words.collect::<Vec<_>>().join(" ")).filter(|words| !key(words).is_empty())
}

/// Where the words of a whole provision stand.
pub(super) enum Found {
    /// At home.
    Here(ProvisionId),
    /// Not there, but in these.
    Elsewhere(Vec<ProvisionId>),
    /// At home, changed: so much of them is left.
    Changed(ProvisionId, f32),
    /// Nowhere.
    Nowhere,
}

/// Looks for the words of a whole provision: at `home`, else anywhere, else at home
/// changed.
pub(super) fn find_wording(words: &str, ground: &Ground<'_>, home: Option<ProvisionId>) -> Found {
    let document = ground.document;
    let pieces = pieces(words);
    let has_them = |id: &ProvisionId| has(document, *id, &pieces);
    if let Some(id) = home.filter(has_them) {
        return Found::Here(id);
    }
    let places: Vec<_> = document.iter().map(|(id, _)| id).filter(has_them).collect();
    if !places.is_empty() {
        return Found::Elsewhere(places);
    }
    let quote = Quote { exact: words.to_owned(), ..Quote::default() };
    let share = |id: ProvisionId| {
        let within = document.provision(id).span();
        reworded(&quote, document.source(), within).map_or(0.0, |(_, share)| share)
    };
    let kept = home.map(|id| (id, share(id))).filter(|(_, share)| *share >= LEAST_KEPT);
    kept.map_or(Found::Nowhere, |(id, share)| Found::Changed(id, share))
}

/// Whether a provision has the words of a whole one.
pub(super) fn is_worded(words: &str, document: &Document, id: ProvisionId) -> bool {
    has(document, id, &pieces(words))
}

fn has(document: &Document, id: ProvisionId, pieces: &[String]) -> bool {
    wording(document, id).is_some_and(|own| fits(&key(&own), pieces))
}

/// What stands between the words that are left out.
fn pieces(words: &str) -> Vec<String> {
    words.split(LEFT_OUT).map(key).collect()
}

/// Words without what differs in writing only, and without the marks around them.
fn key(words: &str) -> String {
    fold_words(words).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Whether words are these pieces, with others in their gaps.
fn fits(own: &str, pieces: &[String]) -> bool {
    let [first, .., last] = pieces else { return pieces.first().is_some_and(|only| only == own) };
    let Some(mut rest) = own.strip_prefix(first.as_str()) else { return false };
    for piece in &pieces[1..pieces.len() - 1] {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::anchor::{Placement, by_wording};
    use crate::document::Address;
    use crate::parse::read;
    use crate::text::language::Language;

    const READ: &str = "Статья 1. Надзор\n\n1. Оператор хранит сведения.\n\n2. Орган вправе ограничить доступ без суда.\n\n3. Жалоба подается в суд.\n";

    fn lies(words: &str, source: &str) -> (Placement, Option<String>) {
        let document = read(source.to_owned(), Language::Russian);
        let home = document.find(&Address::new("art_1__para_2"));
        let found = by_wording(words, &Ground::new(&document), home);
        (found.placement, found.provision.map(|id| document.provision(id).address.to_string()))
    }

    fn on(placement: Placement, address: &str) -> (Placement, Option<String>) {
        (placement, Some(address.to_owned()))
    }

    #[test]
    fn the_words_of_a_provision_say_where_it_is() {
        let document = read(READ.to_owned(), Language::Russian);
        let home = document.find(&Address::new("art_1__para_2")).expect("there");
        let words = wording(&document, home).expect("words");
        assert_eq!(words, "Орган вправе ограничить доступ без суда.");
        assert_eq!(lies(&words, READ), on(Placement::Exact, "art_1__para_2"));
        let added = READ.replace("2. Орган", "2. Гражданин вправе знать.\n\n3. Орган");
        let added = added.replace("3. Жалоба", "4. Жалоба");
        assert_eq!(lies(&words, &added), on(Placement::Moved, "art_1__para_3"));
        let changed = READ.replace("без суда", "по решению суда");
        assert_eq!(lies(&words, &changed), on(Placement::Changed, "art_1__para_2"));
        let twice =
            added.replace("4. Жалоба подается в суд", "4. Орган вправе ограничить доступ без суда");
        assert_eq!(lies(&words, &twice), (Placement::Ambiguous, None));
        let gone = READ.replace("Орган вправе ограничить доступ без суда", "Исключен");
        assert_eq!(lies(&words, &gone), (Placement::Orphaned, None));
    }

    #[test]
    fn a_person_may_leave_words_out() {
        let exact = on(Placement::Exact, "art_1__para_2");
        for words in ["Орган вправе … без суда", "Орган вправе…", "… доступ … суда"]
        {
            assert_eq!(lies(words, READ), exact, "{words}");
        }
        assert_eq!(lies("Жалоба … в суд", READ), on(Placement::Moved, "art_1__para_3"));
    }
}
