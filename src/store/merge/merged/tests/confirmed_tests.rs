//! Merges of what two confirmed: where words lie, and who came back to it.

use super::*;

#[test]
fn both_parts_of_parted_words_that_both_sides_confirmed_alike_are_kept_once() {
    use crate::annotation::{Annotation, Deed};
    use crate::store::annotation_file::annotation_in;
    let base = "format: 1\nid: zan-07\nstatus: open\ntarget: {source: b, version: v1, language: ru, \
        provision: art_1}\nbody: {kind: context, severity: low}\nplacements: []\n";
    let place = |version: &str, by: &str, part: &str| {
        format!(
            "placements: [{{version: {version}, language: ru, provision: art_1, how: split, exact: а, \
             further: [{{provision: {part}, exact: б}}], confirmed: {{by: {by}, at: 2026-01-0{}}}}}]",
            by.len()
        )
    };
    let merged = |ours: &str, theirs: &str| -> Merged {
        let side = |place: &str| base.replace("placements: []", place);
        let (ours, theirs) = (side(ours), side(theirs));
        merge(Three { base, ours: &ours, theirs: &theirs }).expect("merged")
    };
    let note = |merged: &Merged| -> Annotation { annotation_in(&merged.text).expect("a note") };
    let alike = merged(&place("v2", "a", "art_2"), &place("v2", "bb", "art_2"));
    assert_eq!((alike.clashes, note(&alike).placements.len()), (0, 1), "{}", alike.text);
    assert_eq!(note(&alike).placements[0].further.len(), 1);
    let Deed::Confirmed(second) = &note(&alike).history[0].deed else { panic!("{}", alike.text) };
    assert_eq!(second.further.len(), 1);
    let two = merged(&place("v2", "a", "art_2"), &place("v3", "bb", "art_3"));
    let parts: Vec<_> = note(&two).placements.iter().map(|it| it.further.len()).collect();
    assert_eq!((two.clashes, parts), (0, vec![1, 1]), "{}", two.text);
    let other = merged(&place("v2", "a", "art_2"), &place("v2", "bb", "art_3"));
    assert!(other.clashes > 0, "{}", other.text);
}

#[test]
fn what_one_side_confirmed_for_words_that_the_other_left_counts_no_more() {
    use crate::annotation::Deed;
    use crate::store::annotation_file::annotation_in;
    let base = "format: 1\nid: zan-07\nstatus: open\ntarget:\n  source: b\n  version: v1\n  \
        language: ru\n  provision: art_1\nbody: {kind: context, severity: low}\n";
    let elsewhere = base.replace("art_1", "art_2");
    let confirmed = format!(
        "{base}placements:\n  - {{version: v2, language: ru, provision: art_1, how: exact, \
         confirmed: {{by: ә, at: 2026-01-02}}}}\n"
    );
    for (ours, theirs) in [(&elsewhere, &confirmed), (&confirmed, &elsewhere)] {
        let merged = merge(Three { base, ours, theirs }).expect("merged");
        let note = annotation_in(&merged.text).expect("a note");
        assert_eq!((merged.clashes, note.placements.len()), (0, 0), "{}", merged.text);
        assert_eq!(note.target.provision.as_str(), "art_2");
        let Deed::Lifted(place) = &note.history[0].deed else { panic!("{}", merged.text) };
        assert_eq!((place.version.as_str(), note.history[0].by.called()), ("v2", "ә"));
    }
}

#[test]
fn who_came_back_to_what_stood_wants_it() {
    let base = "format: 1\nid: zan-07\nstatus: open\ntarget:\n  source: b\n  version: v1\n  \
        language: ru\n  provision: art_1\n  selector:\n    exact: \"слово\"\nbody: {kind: context, severity: low}\nhistory:\n";
    let event =
        |status: &str, day: u8| format!("  - {{at: 2026-01-0{day}, by: а, status: {status}}}\n");
    let base = format!("{base}{}", event("open", 1));
    let fixed = base.replace("status: open\n", "status: fixed\n") + &event("fixed", 2);
    let again = format!("{base}{}{}", event("fixed", 3), event("open", 4));
    for (ours, theirs) in [(&fixed, &again), (&again, &fixed)] {
        let merged = merge(Three { base: &base, ours, theirs }).expect("merged");
        assert_eq!(merged.clashes, 1, "{}", merged.text);
        assert!(merged.text.contains("status: open\n") && merged.text.contains("status: fixed\n"));
    }
}

#[test]
fn of_two_places_none_is_made_of_both() {
    let base = "id: zan-07\ntarget:\n  # where\n  provision: art_1\n  selector:\n    \
        exact: \"слово\"\n    prefix: \"а\"\n  x-own: 1\nstatus: open\n";
    let there = base.replace("art_1", "art_2").replace("слово", "дело");
    let here = base.replace("слово", "тело").replace("x-own: 1", "x-own: 2");
    let beside = base.replace("art_1", "art_3");
    let around = base.replace("\"а\"", "\"б\"");
    for (ours, theirs) in [(&there, &here), (&here, &beside), (&beside, &around)] {
        let found = merge(Three { base, ours, theirs }).expect("merged");
        let target = |text: &str| {
            let (start, end) = (text.find("target:"), text.find("status:"));
            text[start.expect("a target")..end.expect("a status")].to_owned()
        };
        let [ours, theirs] = [ours, theirs].map(|text| target(text));
        let whole = format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n");
        assert!(found.clashes == 1 && found.text.contains(&whole), "{}", found.text);
    }
    // A remark of one side does not stand against the other's place.
    let remarked = base.replace("x-own: 1", "x-own: 2").replace("# where", "# where, ours");
    let found = merge(Three { base, ours: &remarked, theirs: &there }).expect("merged");
    assert_eq!(found.clashes, 0, "{}", found.text);
    assert!(found.text.contains("art_2") && found.text.contains("x-own: 2"), "{}", found.text);
}

#[test]
fn two_answers_are_no_clash_however_the_file_is_written() {
    const REPLY: &str = "{id: a, created: 2026-01-01, text: да}";
    let fields = "id: zan-07\n# answers\n'replies' :\n  - REPLY\n";
    let in_braces = "{id: zan-07, replies: [\n  REPLY, # да\n]}\n";
    for file in [
        fields.to_owned(),
        format!("%YAML 1.2\n# top\n--- # one\n{fields}...\n# end\n"),
        in_braces.to_owned(),
        format!("# top\n---\n{in_braces}"),
        "id: zan-07\nreplies: [\n    REPLY\n]  # all\nstatus:\topen\n".to_owned(),
    ] {
        let base = file.replace("REPLY", REPLY);
        let gap = if file.contains("- REPLY") { "\n  - " } else { ",\n    " };
        let with = |id: &str| {
            let new = REPLY.replace("id: a", &format!("id: {id}"));
            file.replace("REPLY", &[REPLY, &new].join(gap))
        };
        let (ours, theirs) = (with("b"), with("c"));
        let found = merge(Three { base: &base, ours: &ours, theirs: &theirs }).expect("merged");
        assert_eq!(found.clashes, 0, "{}", found.text);
        assert!(found.text.contains("id: b,") && found.text.contains("id: c,"), "{}", found.text);
        for comment in file.lines().filter_map(|line| line.find('#').map(|at| &line[at..])) {
            assert!(found.text.contains(comment), "{}", found.text);
        }
    }
}
