//! The names that stand in JSON-LD: contexts, and IRIs of annotations, texts and
//! norms.

use super::field::text;
use crate::annotation::AnnotationId;
use crate::bill::{BillId, VersionId};
use crate::constitution::Norm;
use crate::text::hash::digest;
use crate::text::language::Language;
use serde_json::Value;

/// "The Annotation MUST have 1 or more `@context` values and
/// http://www.w3.org/ns/anno.jsonld MUST be one of them" (model, 3.1).
pub(super) const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

/// What `tuzetu:` stands for.
pub(super) const NAMESPACE: &str = "urn:x-tuzetu:ns#";

const ANNOTATION: &str = "urn:x-tuzetu:annotation:";
const TEXT: &str = "urn:x-tuzetu:text:";
const NORM: &str = "urn:x-tuzetu:norm:";
const UUID: &str = "urn:uuid:";

/// The IRI of an annotation: `urn:uuid:…` for an id that the program made, which
/// is a UUID in other letters.
pub(super) fn of_annotation(id: &AnnotationId) -> String {
    match id.bits() {
        Some(bits) => format!("{UUID}{}", hyphenated(bits)),
        None => format!("{ANNOTATION}{id}"),
    }
}

/// The id that an IRI of [`of_annotation`], or any UUID, names.
pub(super) fn annotation_of(iri: &str) -> Option<AnnotationId> {
    if let Some(id) = iri.strip_prefix(ANNOTATION) {
        return AnnotationId::new(id);
    }
    let hex = iri.strip_prefix(UUID)?;
    let digits: String = hex.chars().filter(|c| *c != '-').collect();
    let is_uuid = digits.len() == 32 && digits.chars().all(|c| c.is_ascii_hexdigit());
    u128::from_str_radix(&digits, 16).ok().filter(|_| is_uuid).map(AnnotationId::of_bits)
}

/// An id for an annotation that names itself otherwise: always the same for the
/// same words, so that it is not taken twice.
pub(super) fn id_for(words: &str) -> AnnotationId {
    AnnotationId::new(&format!("w3c-{:016x}", digest(words.bytes())))
        .expect("small letters and digits are an id")
}

fn hyphenated(bits: u128) -> String {
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// The IRI of a text of a bill.
pub(super) fn of_text((bill, version, language): (&BillId, &VersionId, Language)) -> String {
    format!("{TEXT}{bill}@{version}/{language}")
}

/// The text that an IRI of ours names, as `bill@version` and its language: another program
/// keeps the IRI that it was given.
pub fn text_of(iri: &str) -> Option<(&str, Language)> {
    let (text, language) = iri.strip_prefix(TEXT)?.rsplit_once('/')?;
    Some((text, Language::from_code(language)?))
}

/// The IRI of a norm.
pub(super) fn of_norm(norm: &Norm) -> String {
    format!("{NORM}{norm}")
}

/// Whether a body links to a norm as we write it; other programs link to other things.
pub(super) fn is_norm(body: &Value) -> bool {
    text(body, "purpose") == Some("linking")
        && text(body, "source").is_some_and(|source| source.starts_with(NORM))
}

/// The norm that an IRI names.
pub(super) fn norm_of(iri: &str) -> Option<Norm> {
    Norm::parse(iri.strip_prefix(NORM)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_from_its_iri() {
        for id in [
            "zan-07",
            "06nwfj8c5ze3r7k2m9q4t1v8xa",
            "00000000000000000000000000",
            "7zzzzzzzzzzzzzzzzzzzzzzzzz",
            "8zzzzzzzzzzzzzzzzzzzzzzzzz",
            "06nwfj8c5ze3r7k2m9q4t1v8xu",
        ] {
            let id = AnnotationId::new(id).expect("an id");
            assert_eq!(annotation_of(&of_annotation(&id)), Some(id));
        }
        let made = AnnotationId::new("7zzzzzzzzzzzzzzzzzzzzzzzzz").expect("an id");
        assert_eq!(of_annotation(&made), "urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff");
        assert_eq!(annotation_of("https://hypothes.is/a/x"), None);
        assert_eq!(annotation_of("urn:uuid:+fffffff-ffff-ffff-ffff-ffffffffffff"), None);
    }

    #[test]
    fn a_text_is_read_back_from_its_iri() {
        let (bill, version) = (BillId::new("b"), VersionId::new("2022-05-03"));
        let names = (&bill.expect("a name"), &version.expect("a name"), Language::Kazakh);
        assert_eq!(text_of(&of_text(names)), Some(("b@2022-05-03", Language::Kazakh)));
        assert_eq!(text_of("https://adilet.zan.kz/kaz"), None);
    }

    #[test]
    fn the_same_words_have_the_same_id() {
        assert_eq!(id_for("https://hypothes.is/a/x"), id_for("https://hypothes.is/a/x"));
        assert_ne!(id_for("a"), id_for("b"));
    }
}
