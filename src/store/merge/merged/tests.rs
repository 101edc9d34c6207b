//! Merges of hand-written files: what stays, what is united, what clashes.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

mod confirmed_tests;

const BASE: &str = "\
# yaml-language-server: $schema=x
format: 1
id: zan-07          # hand-written
modified: 2026-11-01T10:00:00+05:00
status: open        # draft | open

body:
  norms: [\"kz-1995:20(1)\", kz-1995:39(1)]   # two
  # how grave
  severity: high
  reasoning:
    ru: |
      Первая строка.
      # не комментарий

    kk: >-
      Бірінші жол.
  x-own: {a: 1}
replies:
  - {id: a, created: 2026-11-01T10:00:00+05:00, creator: x, text: \"бір, екі\"}
history:
- at: 2026-11-01T10:00:00+05:00
  by: editorial
  status: open
# the end
";

fn edit(text: &str, edits: &[(&str, &str)]) -> String {
    let mut text = text.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    text
}

#[track_caller]
fn merged(ours: &[(&str, &str)], theirs: &[(&str, &str)]) -> Merged {
    let (ours, theirs) = (edit(BASE, ours), edit(BASE, theirs));
    merge(Three { base: BASE, ours: &ours, theirs: &theirs }).expect("a sure merge")
}

/// The text that stands where neither side alone has its edits.
#[track_caller]
fn both(ours: &[(&str, &str)], theirs: &[(&str, &str)]) {
    let whole = edit(&edit(BASE, ours), theirs);
    assert_eq!(merged(ours, theirs), Merged { text: whole, clashes: 0 });
}

#[test]
fn what_only_one_side_changed_is_taken_as_written() {
    both(
        &[("severity: high", "severity: 'low' # less")],
        &[("status: open  ", "status: disputed ")],
    );
    both(&[("# how grave", "# how grave it is")], &[("severity: high", "severity: low")]);
    both(
        &[("      Первая строка.\n", "      Иначе.\n")],
        &[("      Бірінші жол.", "      Басқаша.")],
    );
    both(&[("# the end", "# the very end")], &[("x-own: {a: 1}", "x-own: {a: 2}")]);
    both(&[("    kk: >-", "    en: \"New\"\n    kk: >-")], &[("  x-own", "  x-new: 1\n  x-own")]);
    both(
        &[("id: zan-07          # hand-written", "id: \"zan-07\"  # by hand")],
        &[("# two", "# 2")],
    );
}

#[test]
fn lists_are_united_in_the_order_of_time() {
    let reply = |id: &str, at: &str| format!("  - {{id: {id}, created: {at}}}\nhistory:");
    let ours = reply("b", "2026-11-03T10:00:00+05:00");
    let theirs = reply("c", "2026-11-03T04:00:00Z");
    let found = merged(&[("history:", &ours)], &[("history:", &theirs)]);
    let places = ["id: a,", "id: c,", "id: b,"].map(|id| found.text.find(id).expect("all three"));
    assert!(places.is_sorted() && found.clashes == 0, "{}", found.text);
    let found = merged(
        &[("\"kz-1995:20(1)\", ", "\"kz-1995:20(1)\", \"iccpr:19(3)\", ")],
        &[("[\"kz-1995:20(1)\", kz-1995:39(1)]", "[kz-1995:39(1), kz-1995:13]")],
    );
    assert!(found.text.contains("  norms: [\"iccpr:19(3)\", kz-1995:39(1), kz-1995:13]   # two\n"));
}

#[test]
fn a_list_that_both_sides_begin_is_united() {
    let ours = edit(
        BASE,
        &[("# the end", "placements:\n- {version: b, language: ru, how: same}\n# the end")],
    );
    let theirs = edit(
        BASE,
        &[("# the end", "placements:\n    - {version: a, language: ru, how: same}\n# the end")],
    );
    let found = merge(Three { base: BASE, ours: &ours, theirs: &theirs }).expect("sure");
    assert_eq!(found.clashes, 0, "{}", found.text);
    assert!(found.text.contains("\n- {version: a, ") && found.text.contains("\n- {version: b, "));
}

#[test]
fn an_item_that_both_sides_changed_is_merged_by_its_fields() {
    let found = merged(
        &[("  status: open\n#", "  status: open\n  why: ours\n#")],
        &[("  status: open\n#", "  x-mark: theirs\n  status: open\n#")],
    );
    assert_eq!(found.clashes, 0, "{}", found.text);
    assert!(
        found.text.contains("  x-mark: theirs\n  status: open\n  why: ours\n"),
        "{}",
        found.text
    );
    assert!(found.text.contains("- at: 2026-11-01T10:00:00+05:00\n  by: editorial\n"));
}

#[test]
fn of_two_times_of_a_change_the_later_one_stands() {
    let time = "modified: 2026-11-01T10:00:00+05:00";
    let found = merged(
        &[(time, "modified: 2026-11-03T10:00:00+05:00  # ours")],
        &[(time, "modified: 2026-11-03T05:00:01Z")],
    );
    assert!(found.text.contains("modified: 2026-11-03T05:00:01Z  # ours\n"), "{}", found.text);
    assert_eq!(found.clashes, 0);
}

#[test]
fn what_both_changed_otherwise_is_marked_and_nothing_else() {
    let found = merged(
        &[("status: open        #", "status: accepted    #"), ("severity: high", "severity: low")],
        &[("status: open        #", "status: rejected    #"), ("Бірінші жол.", "Басқа жол.")],
    );
    let marked = "<<<<<<< ours\nstatus: accepted    # draft | open\n=======\nstatus: rejected    # draft | open\n\
                  >>>>>>> theirs\n\nbody:\n";
    assert_eq!(found.clashes, 1);
    assert!(found.text.contains(marked), "{}", found.text);
    assert!(found.text.contains("severity: low") && found.text.contains("Басқа жол."));
    let found = merged(&[("Первая", "Наша")], &[("Первая", "Их")]);
    assert!(found.text.contains("<<<<<<< ours\n    ru: |\n      Наша строка."), "{}", found.text);
    assert!(found.text.contains(">>>>>>> theirs\n    kk: >-\n"), "{}", found.text);
}

#[test]
fn an_item_that_both_replaced_is_a_clash() {
    let line = |norm: &str| format!("[{norm}, kz-1995:39(1)]");
    let former = "[\"kz-1995:20(1)\", kz-1995:39(1)]";
    let found = merged(&[(former, &line("kz-1995:14"))], &[(former, &line("kz-1995:18"))]);
    assert_eq!(found.clashes, 1, "{}", found.text);
    let marked = "<<<<<<< ours\n  norms: [kz-1995:14, kz-1995:39(1)]   # two\n=======\n  \
                  norms: [kz-1995:18, kz-1995:39(1)]   # two\n>>>>>>> theirs\n";
    assert!(found.text.contains(marked), "{}", found.text);
    let block = |tag: &str| format!("  x-own: {{a: 1}}\n  tags:\n  - {tag}\n");
    let [base, ours, theirs] =
        ["z", "x", "y"].map(|tag| edit(BASE, &[("  x-own: {a: 1}\n", &block(tag))]));
    let found = merge(Three { base: &base, ours: &ours, theirs: &theirs }).expect("a sure merge");
    assert_eq!(found.clashes, 1, "{}", found.text);
    assert!(found.text.contains("\n  tags:\n  - x\n=======\n"), "{}", found.text);
}

#[test]
fn removed_here_and_changed_there_is_a_clash() {
    let reply = "  - {id: a, created: 2026-11-01T10:00:00+05:00, creator: x, text: \"бір, екі\"}\n";
    let changed = edit(reply, &[("екі", "үш")]);
    let found = merged(&[(reply, "  - {id: b}\n")], &[(reply, &changed)]);
    assert_eq!(found.clashes, 1, "{}", found.text);
    assert!(found.text.contains("үш") && found.text.contains("id: b"), "{}", found.text);
}

#[test]
fn line_ends_and_a_byte_order_mark_stay_ours() {
    let ours = format!(
        "\u{feff}{}",
        edit(BASE, &[("severity: high", "severity: low")]).replace('\n', "\r\n")
    );
    let ours = ours.trim_end();
    let theirs = edit(BASE, &[("status: open  ", "status: disputed ")]);
    let found = merge(Three { base: BASE, ours, theirs: &theirs }).expect("sure");
    assert_eq!(found.text, edit(ours, &[("status: open  ", "status: disputed ")]));
}

#[test]
fn yaml_that_hardly_anybody_writes_is_merged_like_any_other() {
    let edits = [("severity: high", "severity: low"), ("status: open  ", "status: fixed ")];
    for (from, to, end) in [
        ("format", "--- !note &all\nformat", "\n"),
        ("id: zan", "? id # x\n: zan", "\n"),
        ("body", "5: бес\ntrue: иә\nbody", "\n"),
        ("", "", "\r"),
    ] {
        let base = edit(BASE, &[(from, to)]).replace('\n', end);
        let [ours, theirs] = edits.map(|each| edit(&base, &[each]));
        let found = merge(Three { base: &base, ours: &ours, theirs: &theirs }).expect(to);
        assert_eq!(found, Merged { text: edit(&base, &edits), clashes: 0 });
    }
}

#[test]
fn numbers_that_are_written_otherwise_are_a_clash() {
    for (ours, theirs) in [("1.1", "1.10"), ("0.12345678901234567890", "0.12345678901234567891")] {
        let added = |number: &str| format!("{BASE}x-тармақ: {number}\n");
        let (ours, theirs) = (added(ours), added(theirs));
        let found = merge(Three { base: BASE, ours: &ours, theirs: &theirs }).expect("woven");
        assert_eq!(found.clashes, 1, "{}", found.text);
        let both = [&ours, &theirs].map(|side| side.lines().last().expect("a line"));
        assert!(both.iter().all(|line| found.text.contains(line)), "{}", found.text);
    }
}

#[test]
fn what_is_accepted_on_both_sides_is_united() {
    let entry = |eid: &str| {
        format!(
            "- kind: number\n  eid: {eid}\n  values:\n    ru: \"1\"\n  author: a\n  date: 2026-11-01\n  reason: r\n"
        )
    };
    let base = format!("format: 1\naccepted:\n{}", entry("art_1"));
    let (ours, theirs) = (base.clone() + &entry("art_2"), base.clone() + &entry("art_3"));
    let found = merge(Three { base: &base, ours: &ours, theirs: &theirs }).expect("sure");
    assert_eq!(found, Merged { text: ours.clone() + &entry("art_3"), clashes: 0 });
    let found = merge(Three { base: "", ours: &ours, theirs: &theirs }).expect("sure");
    assert_eq!((found.text, found.clashes), (ours + &entry("art_3"), 0));
}

#[test]
fn what_is_not_sure_is_left_to_lines() {
    for (ours, theirs) in
        [("a: [\n", "a: 2\n"), ("a: &x 1\nb: *x\n", "a: 1\n? |\n  b\n: 2\n"), ("- 1\n", "- 2\n")]
    {
        assert_eq!(merge(Three { base: "a: 1\n", ours, theirs }), None, "{ours}");
    }
    let found = clash_of_lines("a\nb\nc\nd", "a\nx\nc\nd\n");
    assert_eq!(found.text, "a\n<<<<<<< ours\nb\n=======\nx\n>>>>>>> theirs\nc\nd");
    assert!(is_sound(
        Three { base: "a: 1\n", ours: "a: 2\n", theirs: "a: 1\nb: 3\n" },
        "a: 2\nb: 3\n"
    ));
    assert!(!is_sound(Three { base: "a: 1\n", ours: "a: 2\n", theirs: "a: 3\n" }, "a: 2\n"));
    assert!(!is_sound(Three { base: "", ours: "a: 2\n", theirs: "a: 2\n" }, "a: 2\na: 2\n"));
}

/// What a file says, and how somebody is used to writing it.
#[derive(Clone, Debug)]
struct Doc {
    scalars: [u8; 4],
    reasoning: [Option<u8>; 3],
    tags: Vec<u8>,
    replies: Vec<(u32, u8)>,
    history: Vec<(u8, u8)>,
    remark: u8,
}

#[derive(Clone, Copy, Debug)]
struct Hand {
    flush: bool,
    blocks: bool,
    returns: bool,
}

fn written_by(hand: Hand, doc: &Doc) -> String {
    let set = if hand.flush { "" } else { "  " };
    let [a, b, c, d] = doc.scalars;
    let mut lines = vec![format!(
        "# жоғары {}\nformat: 1\nid: \"x\"   # аты\nstatus: 's{a}'  # d | o\n\nbody:\n    # мән\n    kind: k{b}\n",
        doc.remark
    )];
    lines.push(format!("    creator: {{name: n{c}, role: r}}\n    x-own:   \"v{d} # no\"\n"));
    let tags: Vec<_> = doc.tags.iter().map(|tag| format!("t{tag}")).collect();
    lines.push(format!("    tags: [{}]\n    reasoning:\n        x: 1\n", tags.join(", ")));
    for (name, words) in ["ru", "kk", "en"].iter().zip(doc.reasoning) {
        if let Some(words) = words {
            lines.push(format!(
                "        {name}: |\n            {name}{words}\n            # сөз {name}\n\n            a: {name}{words}\n"
            ));
        }
    }
    lines.push("# жауаптар\nreplies:\n".to_owned());
    for (id, at) in &doc.replies {
        lines.push(if hand.blocks {
            format!(
                "{set}# r{id}\n{set}- id: r{id}\n{set}  created: 2026-11-{at:02}\n{set}  text: >-\n{set}    сөз\n"
            )
        } else {
            format!("{set}- {{id: r{id}, created: 2026-11-{at:02}, text: \"a, b\"}}  # r{id}\n")
        });
    }
    lines.push("history:\n".to_owned());
    for (at, by) in &doc.history {
        lines.push(format!("{set}- {{at: 2026-11-{at:02}, by: b{by}, status: open}}\n"));
    }
    let text = lines.concat();
    if hand.returns { text.replace('\n', "\r\n") } else { text }
}

/// Edits of one side, whose ids are its own.
fn changed(base: Doc, side: u32) -> impl Strategy<Value = Doc> {
    let scalars = proptest::array::uniform4(proptest::option::weighted(0.3, 1..3_u8));
    let reasoning =
        proptest::array::uniform3(proptest::option::weighted(0.3, proptest::option::of(1..4_u8)));
    let lists = (
        proptest::collection::vec(5..9_u8, 0..3),
        proptest::collection::vec(1..29_u8, 0..3),
        proptest::collection::vec((1..29_u8, 0..3_u8), 0..3),
        proptest::option::weighted(0.2, 1..9_u8),
    );
    (scalars, reasoning, lists).prop_map(move |(scalars, reasoning, lists)| {
        let mut doc = base.clone();
        for (old, new) in doc.scalars.iter_mut().zip(scalars) {
            *old = new.unwrap_or(*old);
        }
        for (old, new) in doc.reasoning.iter_mut().zip(reasoning) {
            *old = new.unwrap_or(*old);
        }
        let (tags, replies, history, remark) = lists;
        doc.tags.extend(tags.into_iter().collect::<BTreeSet<_>>());
        doc.replies.extend((0..).zip(&replies).map(|(at, day)| (side + at, *day)));
        for event in history {
            if !doc.history.contains(&event) {
                doc.history.push(event);
            }
        }
        doc.remark = remark.unwrap_or(doc.remark);
        doc
    })
}

fn both_changed() -> impl Strategy<Value = (Hand, Doc, Doc, Doc)> {
    let hand =
        any::<[bool; 3]>().prop_map(|[flush, blocks, returns]| Hand { flush, blocks, returns });
    (hand, 0..3_u32, proptest::option::of(0..1_u8)).prop_flat_map(|(hand, replies, said)| {
        let base = Doc {
            scalars: [0; 4],
            reasoning: [said, Some(0), None],
            tags: vec![1, 2],
            replies: (0..replies).map(|id| (id, 10)).collect(),
            history: vec![(9, 9)],
            remark: 0,
        };
        (Just(hand), Just(base.clone()), changed(base.clone(), 100), changed(base, 200))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn random_edits_of_both_sides_lose_nothing((hand, base, ours, theirs) in both_changed()) {
        let texts = Three { base: &base, ours: &ours, theirs: &theirs }.map(|doc| written_by(hand, doc));
        let found = merge(texts.as_ref().map(String::as_str)).expect("a sure merge");
        for id in ours.replies.iter().chain(&theirs.replies).map(|(id, _)| id) {
            let end = if !hand.blocks { "," } else if hand.returns { "\r\n" } else { "\n" };
            let name = format!("id: r{id}{end}");
            prop_assert_eq!(found.text.matches(&name).count(), 1, "{}", found.text);
        }
        for (at, by) in ours.history.iter().chain(&theirs.history) {
            let event = format!("at: 2026-11-{at:02}, by: b{by},");
            prop_assert_eq!(found.text.matches(&event).count(), 1, "{}", found.text);
        }
        let tags = found.text.lines().find(|line| line.contains("tags:")).expect("a line");
        for tag in ours.tags.iter().chain(&theirs.tags) {
            prop_assert_eq!(tags.matches(&format!("t{tag}")).count(), 1, "{}", tags);
        }
        let own = |all: Three<u8>| u8::from(all.settled().is_none());
        let scalars = (0..4).map(|at| own(Three { base: &base, ours: &ours, theirs: &theirs }.map(|doc| doc.scalars[at])));
        let words = (0..3).map(|at| {
            let words = Three { base: &base, ours: &ours, theirs: &theirs }.map(|doc| doc.reasoning[at]);
            u8::from(words.settled().is_none())
        });
        let clashes: u8 = scalars.chain(words).sum();
        prop_assert_eq!(found.clashes, usize::from(clashes), "{}", found.text);
        prop_assert_eq!(value(&found.text).is_some(), clashes == 0);
        // What they did not touch stands as it stood, byte for byte and in order.
        let theirs = texts.theirs.split_inclusive('\n').collect::<BTreeSet<_>>();
        let base = texts.base.split_inclusive('\n').collect::<BTreeSet<_>>();
        let mut stands = found.text.split_inclusive('\n');
        for line in texts.ours.split_inclusive('\n').filter(|line| !line.trim().is_empty()) {
            let is_theirs_to_change = base.contains(line) && !theirs.contains(line) || line.contains("tags:");
            prop_assert!(is_theirs_to_change || stands.any(|each| each == line), "{line:?} in\n{}", found.text);
        }
    }
}
