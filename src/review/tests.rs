//! Reviews of comparisons made by hand, so that only the carrying is tried.

use super::*;
use crate::annotation::{
    AnnotationId, Body, ConflictKind, Person, Placement, Quote, Status, Target,
};
use crate::bill::BillId;
use crate::bill::VersionId;
use crate::compare::redline::redline;
use crate::compare::{Change, Few, Meaning, Row};
use crate::document::Address;
use crate::parse::parse;

const OLD: &str = "Статья 1. Предмет\n\nЗакон регулирует доступ к сети.\n\nСтатья 2. Надзор\n\n1. Орган ведет реестр.\n\n2. Орган закрывает доступ без суда.\n";
const NEW: &str = "Статья 1. Предмет\n\nЗакон регулирует доступ к сети.\n\nСтатья 3. Надзор\n\n1. Орган ведет реестр.\n\n2. Орган закрывает доступ по решению суда.\n";

fn version(id: &str) -> VersionId {
    VersionId::new(id).expect("a name")
}

fn annotation((at, language): (&str, Language), address: &str, words: &str) -> Annotation {
    let quote = Quote { exact: words.to_owned(), ..Quote::default() };
    let target = Target {
        source: BillId::new("bill").expect("a name"),
        version: version(at),
        language,
        sha256: None,
        provision: Address::new(address),
        quote: (!words.is_empty()).then_some(quote),
        wording: None,
    };
    let body = Body::new(Vec::new(), ConflictKind::Procedure, Severity::High);
    let id = AnnotationId::new("note").expect("an id");
    Annotation::new(id, (target, body), Person::default(), "")
}

fn documents() -> Sides<Document> {
    Sides::new(OLD, NEW).map(|text| parse(text.to_owned(), Language::Russian).0)
}

/// Article 2 became 3, its second paragraph was amended, and all stand in order.
fn reading(annotations: &[Annotation]) -> Reading {
    let documents = documents();
    assert_eq!(documents.old.provisions().len(), documents.new.provisions().len());
    let amended = documents.old.find(&Address::new("art_2__para_2"));
    let rows = documents.old.iter().map(|(id, _)| Row {
        sides: Sides::new(vec![id].into(), vec![id].into()),
        changes: (Some(id) == amended).then_some(Change::Amended).into_iter().collect(),
        matched_by: None,
        likeness: if Some(id) == amended { 0.8 } else { 1.0 },
        redline: (Some(id) == amended)
            .then(|| Box::new(redline(documents.as_ref(), Sides::new(Some(id), Some(id))))),
        significance: Few::new(),
        meaning: Meaning::default(),
    });
    let comparison = Comparison { rows: rows.collect() };
    let versions = Sides::new(&version("v1"), &version("v2")).map(Clone::clone);
    let notes = Notes { annotations, versions: versions.as_ref(), elsewhere: &[] };
    let texts = (documents.map(Arc::new), Sides::new(true, true));
    Reading::of(&Known::default(), texts, comparison.into(), notes)
}

#[test]
fn only_notes_that_are_not_known_are_looked_for() {
    let home = ("v1", Language::Russian);
    let mut notes = vec![
        annotation(home, "art_2__para_1", "ведет реестр"),
        annotation(home, "art_2__para_2", "закрывает доступ"),
        annotation(("v2", Language::Russian), "art_3__para_2", ""),
    ];
    let reading = reading(&notes);
    let versions = [version("v1"), version("v2")];
    let versions = Sides::new(&versions[0], &versions[1]);
    let none = Notes { annotations: &[], versions, elsewhere: &[] };
    let mut known = Known::default();
    reading.tell(&mut known, Notes { annotations: &notes, ..none });
    let (changed, new) = (2, annotation(home, "art_1", "Закон"));
    notes.swap(0, 1);
    notes[changed].body.severity = Severity::Low;
    notes.insert(1, new);
    let mut looked_for = Vec::new();
    let anchored =
        known.anchored(reading.documents.as_ref(), Notes { annotations: &notes, ..none }, |new| {
            looked_for.extend(new.annotations.iter().map(|each| each.target.provision.to_string()));
            vec![Anchored { annotation: 0, anchors: reading.anchored[0].anchors.clone() }]
        });
    assert_eq!(looked_for, ["art_1"]);
    let before = |at: usize| reading.anchored[at].anchors.clone();
    let places: Vec<_> = anchored.iter().map(|each| each.anchors.clone()).collect();
    assert_eq!(places, [before(1), before(0), before(0), before(2)]);
    assert!(anchored.iter().map(|each| each.annotation).eq(0..4));
    // In other versions they are all looked for.
    let versions = Sides::new(versions.new, versions.new);
    let others = Notes { annotations: &notes, versions, ..none };
    let all = known.anchored(reading.documents.as_ref(), others, |new| {
        assert_eq!(new.annotations.len(), 4);
        Vec::new()
    });
    assert_eq!(all, []);
}

fn addresses(reading: &Reading) -> Sides<Option<String>> {
    let anchors = reading.anchored[0].anchors.as_ref().zip(reading.texts());
    anchors.map(|(anchor, document)| {
        anchor.provision.map(|id| document.provision(id).address.to_string())
    })
}

fn placements(reading: &Reading) -> Sides<Placement> {
    reading.anchored[0].anchors.as_ref().map(|anchor| anchor.placement)
}

#[test]
fn a_note_goes_where_its_provision_went() {
    let russian = Language::Russian;
    let forth =
        reading(&[annotation(("v1", russian), "art_2__para_2", "закрывает доступ без суда")]);
    assert_eq!(placements(&forth), Sides::new(Placement::Exact, Placement::Changed));
    assert_eq!(addresses(&forth).new.as_deref(), Some("art_3__para_2"));
    let back = reading(&[annotation(("v2", russian), "art_3__para_1", "ведет реестр")]);
    assert_eq!(placements(&back), Sides::new(Placement::Exact, Placement::Exact));
    assert_eq!(addresses(&back).old.as_deref(), Some("art_2__para_1"));
}

#[test]
fn a_note_on_a_whole_provision_knows_that_its_words_changed() {
    let whole = reading(&[annotation(("v1", Language::Russian), "art_2__para_2", "")]);
    assert_eq!(placements(&whole), Sides::new(Placement::Exact, Placement::Changed));
    assert!(whole.anchored[0].anchors.new.likeness < 1.0);
}

#[test]
fn a_note_in_another_language_goes_by_address_then_by_alignment() {
    let kazakh = reading(&[annotation(("v1", Language::Kazakh), "art_2__para_2", "сотсыз")]);
    assert_eq!(placements(&kazakh), Sides::new(Placement::Translated, Placement::Translated));
    assert_eq!(addresses(&kazakh).new.as_deref(), Some("art_3__para_2"));
}

#[test]
fn a_note_of_a_third_version_is_carried_from_there_or_found_by_its_words() {
    let note = annotation(("v0", Language::Russian), "art_9", "регулирует доступ к сети");
    let unknown = reading(&[note]);
    assert_eq!(placements(&unknown), Sides::new(Placement::Moved, Placement::Moved));
    let kazakh = reading(&[annotation(("v0", Language::Kazakh), "art_2", "сотсыз")]);
    assert_eq!(placements(&kazakh), Sides::new(Placement::Orphaned, Placement::Orphaned));
    let annotations = [annotation(("v0", Language::Russian), "art_2__para_1", "ведет реестр")];
    let documents = documents().map(Some);
    let elsewhere = [(version("v0"), parse(OLD.to_owned(), Language::Russian).0.into())];
    let (old, new) = (version("v1"), version("v2"));
    let versions = Sides::new(&old, &new);
    let notes = Notes { annotations: &annotations, versions, elsewhere: &elsewhere };
    let carried = Reading::new(Language::Russian, documents, notes);
    assert_eq!(placements(&carried), Sides::new(Placement::Exact, Placement::Exact));
}

#[test]
fn rows_know_their_notes_and_what_lies_below_them() {
    let open = annotation(("v1", Language::Russian), "art_2__para_2", "закрывает доступ");
    let low = Body { severity: Severity::Low, ..open.body.clone() };
    let low = Annotation { body: low, ..open.clone() };
    let rejected = Body { severity: Severity::Critical, ..open.body.clone() };
    let rejected = Annotation { status: Status::Rejected, body: rejected, ..open.clone() };
    let reading = reading(&[low, open, rejected]);
    let row = |address: &str| {
        let id = reading.documents.old.find(&Address::new(address)).expect("there");
        reading.row_of_old(id).expect("in a row")
    };
    let (article, paragraph, other) = (row("art_2"), row("art_2__para_2"), row("art_1"));
    assert_eq!(reading.annotations_of(paragraph), [0, 1, 2]);
    assert_eq!(reading.annotations_of(article), [0_usize; 0]);
    assert_eq!(
        (reading.severity_of(paragraph), reading.severity_of(article)),
        (Some(Severity::High), None)
    );
    assert_eq!(reading.severity_below(article), Some(Severity::High));
    assert_eq!(reading.severity_below(other), None);
    assert_eq!([article, paragraph, other].map(|row| reading.changed_below(row)), [1, 1, 0]);
    assert_eq!(reading.row_of_new(ProvisionId(9_999)), None);
}

#[test]
fn a_missing_text_holds_no_note() {
    let annotations = [annotation(("v1", Language::Russian), "art_1", "Предмет")];
    let (old, new) = (version("v1"), version("v2"));
    let versions = Sides::new(&old, &new);
    let notes = Notes { annotations: &annotations, versions, elsewhere: &[] };
    let reading = Reading::new(Language::Russian, Sides::default(), notes);
    assert_eq!(reading.present, Sides::new(false, false));
    assert_eq!(placements(&reading), Sides::new(Placement::Orphaned, Placement::Orphaned));
}

/// Two texts with a note on words of article 1 of the older one.
fn quoted(texts: Sides<&str>, words: &str) -> Reading {
    let annotations = [annotation(("v1", Language::Russian), "art_1", words)];
    let documents = texts.map(|text| Some(parse(text.to_owned(), Language::Russian).0));
    let (v1, v2) = (version("v1"), version("v2"));
    let notes = Notes { annotations: &annotations, versions: Sides::new(&v1, &v2), elsewhere: &[] };
    Reading::new(Language::Russian, documents, notes)
}

#[test]
fn a_look_alike_that_was_there_all_the_time_draws_no_note() {
    let old = "Статья 1. Первая\n\nОрган вправе закрыть доступ без суда.\n\nСтатья 2. Вторая\n\nМинистр сказал: орган вправе закрыть доступ без суда.\n";
    let new = "Статья 2. Вторая\n\nМинистр сказал: орган вправе закрыть доступ без суда.\n";
    let reading = quoted(Sides::new(old, new), "вправе закрыть доступ без суда");
    assert_eq!(placements(&reading), Sides::new(Placement::Exact, Placement::Orphaned));
    assert_eq!(reading.anchored[0].anchors.new.candidates.len(), 1);
}

#[test]
fn that_one_of_two_places_is_gone_does_not_say_that_the_other_was_meant() {
    let old = "Статья 1. Суд\n\nОрган закрывает доступ к сети. Суд закрывает доступ к сети.\n";
    let new = "Статья 1. Суд\n\nОрган закрывает доступ к сети.\n";
    let reading = quoted(Sides::new(old, new), "закрывает доступ к сети");
    assert_eq!(placements(&reading), Sides::new(Placement::Ambiguous, Placement::Ambiguous));
    assert_eq!(reading.anchored[0].anchors.new.candidates.len(), 1);
}
