//! Where a pattern stands in the texts of a bill and in its annotations.

use crate::annotation::Annotation;
use crate::document::{Document, Provision, ProvisionId};
use crate::text::language::Language;
use crate::text::pattern::Pattern;
use crate::text::span::Span;

/// A provision in which it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The provision.
    pub provision: ProvisionId,
    /// The words around the first place, as far as they lie together; of a label those
    /// behind it too.
    pub around: Span,
    /// The places in the source, in reading order.
    pub places: Vec<Span>,
}

/// An annotation in whose words it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteHit {
    /// The annotation, by its place among those that were looked through.
    pub annotation: usize,
    /// The first of its texts in which it stands.
    pub text: String,
    /// The places in that text.
    pub places: Vec<Span>,
}

/// The provisions of a document in which a pattern stands, in reading order.
pub fn found_in<'a>(
    document: &'a Document,
    pattern: &'a Pattern,
) -> impl Iterator<Item = Hit> + 'a {
    document.iter().filter_map(move |(provision, each)| {
        let places = places_in(document, each, pattern);
        let first = places.first()?;
        let holds = |words: &Span| words.start <= first.start && first.end <= words.end;
        // A label alone would not say what the provision is.
        let around = each.passages().find(holds).or_else(|| head(each)).unwrap_or(*first);
        Some(Hit { provision, around, places })
    })
}

/// Where a pattern stands in a provision, in reading order. The label counts with the words
/// behind it, «1) оглавление», unless the pattern asks how words begin.
pub fn places_in(document: &Document, provision: &Provision, pattern: &Pattern) -> Vec<Span> {
    let label = || provision.label.map(Span::from);
    let head = if pattern.is_of_beginnings { None } else { head(provision) };
    let behind = usize::from(head.is_some());
    let parts = head.or_else(label).into_iter().chain(provision.passages().skip(behind));
    let places = |part: Span| {
        let places = pattern.places(document.words(part));
        places.map(move |place| place.shifted(part.start)).collect::<Vec<_>>()
    };
    parts.flat_map(places).collect()
}

/// The label with the words right behind it, where a provision has a label.
fn head(provision: &Provision) -> Option<Span> {
    let label = Span::from(provision.label?);
    Some(provision.passages().next().map_or(label, |words| label.join(words)))
}

/// The annotations in whose words a pattern stands; of several languages the reader's
/// own is looked through first.
pub fn found_in_notes<'a>(
    annotations: &'a [Annotation],
    pattern: &'a Pattern,
    language: Language,
) -> impl Iterator<Item = NoteHit> + 'a {
    annotations.iter().enumerate().filter_map(move |(annotation, each)| {
        texts(each, language).into_iter().find_map(|text| {
            let places: Vec<_> = pattern.places(text).collect();
            let is_found = !places.is_empty();
            is_found.then(|| NoteHit { annotation, text: text.to_owned(), places })
        })
    })
}

/// All that was written in an annotation, what is read first before the rest.
fn texts(annotation: &Annotation, language: Language) -> Vec<&str> {
    let body = &annotation.body;
    let order = || {
        std::iter::once(language)
            .chain(Language::ALL.into_iter().filter(move |each| *each != language))
    };
    let spoken = [&body.title, &body.reasoning, &body.counter_argument];
    let mut texts: Vec<&str> = spoken
        .into_iter()
        .flat_map(|words| order().filter_map(|language| words.get(language).as_deref()))
        .collect();
    let findings = body.test.iter().map(|(_, finding)| &finding.words);
    texts.extend(
        findings.flat_map(|words| order().filter_map(|language| words.get(language).as_deref())),
    );
    texts.extend(annotation.target.quote.as_ref().map(|quote| &*quote.exact));
    texts.extend(annotation.history.iter().filter_map(|event| event.why.as_deref()));
    texts.extend(annotation.replies.iter().map(|reply| reply.text.as_str()));
    texts.extend(body.tags.iter().map(String::as_str));
    texts.push(annotation.id.as_str());
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;
    use crate::text::pattern::Written;

    #[test]
    fn a_provision_is_found_once_with_all_its_places() {
        let text = "Статья 1. Суд\n\n1. Суд решает. Решение суда исполняется.\n\n2. Срок.\n";
        let document = read(text.to_owned(), Language::Russian);
        let pattern = Pattern::new("суд", Written::Words).expect("a pattern");
        let hits: Vec<_> = found_in(&document, &pattern).collect();
        assert_eq!(hits.iter().map(|hit| hit.places.len()).collect::<Vec<_>>(), [1, 2]);
        let words = document.words(hits[1].places[1]);
        assert_eq!(words, "суд");
        assert!(document.words(hits[1].around).contains("решает"));
        let pattern = Pattern::new("статья", Written::Words).expect("a pattern");
        let hit = found_in(&document, &pattern).next().expect("a label");
        assert_eq!(document.words(hit.around), "Статья 1. Суд");
        for (query, written, count) in [
            ("статья 1. суд", Written::Words, 1),
            ("1. суд решает", Written::Words, 1),
            ("^суд", Written::Expression, 2),
        ] {
            let pattern = Pattern::new(query, written).expect("a pattern");
            assert_eq!(found_in(&document, &pattern).count(), count, "{query}");
        }
    }
}
