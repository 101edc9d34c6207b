//! Lives in short laws: each text is a version.

use super::*;
use crate::annotation::{
    AnnotationId, Body, Confirmed, ConflictKind, Part, Person, Quote, Severity,
};
use crate::bill::BillId;
use crate::document::Address;
use crate::parse::read;
use crate::review::Resolution;
use crate::text::language::Language;
use crate::text::span::Span;

const FIRST: &str = "Статья 1. Предмет\n\nЗакон регулирует доступ к сети связи.\n\nСтатья 2. Надзор\n\n1. Уполномоченный орган ведет реестр операторов связи.\n\n2. Уполномоченный орган закрывает доступ к сайту без решения суда в течение суток.\n";

/// The article has another number.
fn renumbered() -> String {
    FIRST.replace(
        "Статья 2. Надзор",
        "Статья 2. Понятия\n\nСайт – страница в сети Интернет, доступная всем.\n\nСтатья 3. Надзор",
    )
}

/// A court was put in.
fn amended() -> String {
    renumbered().replace("без решения суда в", "по решению суда в")
}

/// The paragraph is gone.
fn deleted() -> String {
    let text = renumbered();
    let at = text.find("2. Уполномоченный").expect("there");
    text[..at].to_owned()
}

const QUOTE: &str = "закрывает доступ к сайту без решения суда";

fn version(at: usize) -> VersionId {
    VersionId::new(&format!("v{}", at + 1)).expect("a name")
}

fn note((at, language): (usize, Language), address: &str, words: &str) -> Annotation {
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

fn confirmed(at: usize, address: &str, words: &str) -> Confirmed {
    let quote = Quote { exact: words.to_owned(), ..Quote::default() };
    Confirmed {
        version: version(at),
        language: Language::Russian,
        provision: (!address.is_empty()).then(|| Address::new(address)),
        how: if address.is_empty() { How::Orphaned } else { How::Changed },
        quote: (!words.is_empty()).then_some(quote),
        wording: None,
        further: Vec::new(),
        by: Person::named("заңгер"),
        at: String::new(),
        why: None,
    }
}

fn course(texts: &[&str]) -> Course {
    let read =
        |text: &&str| (!text.is_empty()).then(|| read((*text).to_owned(), Language::Russian));
    Course::new(Language::Russian, texts.iter().map(read).collect())
}

fn life(texts: &[&str], annotation: &Annotation) -> Life {
    let order: Vec<_> = (0..texts.len()).map(version).collect();
    let lives = lives(&course(texts), &[(annotation, &[])], &order);
    lives.into_iter().next().expect("it could be followed")
}

fn fates(life: &Life) -> Vec<&[Fate]> {
    life.stays.iter().map(|stay| stay.fates.as_slice()).collect()
}

/// The note on the court of the first text, or of one like it.
fn court(at: usize, address: &str) -> Annotation {
    note((at, Language::Russian), address, QUOTE)
}

#[test]
fn words_are_followed_through_numbers_amendments_and_the_end() {
    let (second, third, fourth) = (renumbered(), amended(), deleted());
    let life = life(&[FIRST, &second, &third, &fourth], &court(0, "art_2__para_2"));
    assert_eq!(
        fates(&life),
        [&[Fate::Written][..], &[Fate::Renumbered], &[Fate::Reworded], &[Fate::Gone]]
    );
    assert_eq!(life.since(), Some(0));
    assert_eq!(life.resolution(), Some(Resolution { version: 2, fate: Fate::Reworded }));
    let reworded = life.stays[2].reworded.as_ref().expect("a redline");
    assert_eq!(reworded.between, Sides::new(1, 2));
    let gone = |edit: &Edit| edit.operation == crate::compare::Operation::Delete;
    let words: String = reworded
        .edits
        .iter()
        .filter(|edit| gone(edit))
        .map(|edit| edit.spans.old.of(&second))
        .collect();
    assert_eq!(words, "без решения");
    assert!(life.stays[1].is_as_written() && !life.stays[2].is_as_written());
}

#[test]
fn what_stood_before_the_author_came_is_told_too() {
    let (first, second) = (deleted(), renumbered());
    let life = life(&[&first, &second, &second, &second], &court(2, "art_3__para_2"));
    assert_eq!(fates(&life), [&[Fate::NotYet][..], &[Fate::Kept], &[Fate::Written], &[Fate::Kept]]);
    assert_eq!((life.since(), life.resolution()), (Some(1), None));
}

#[test]
fn a_version_without_a_text_breaks_nothing() {
    let third = amended();
    let life = life(&[FIRST, "", &third], &court(0, "art_2__para_2"));
    assert_eq!(
        fates(&life),
        [&[Fate::Written][..], &[Fate::NoText], &[Fate::Reworded, Fate::Renumbered]]
    );
    assert_eq!(life.stays[2].reworded.as_ref().map(|it| it.between), Some(Sides::new(0, 2)));
}

#[test]
fn words_that_come_back_leave_the_objection_standing() {
    let (second, third) = (deleted(), renumbered());
    let life = life(&[&third, &second, &third], &court(0, "art_3__para_2"));
    assert_eq!(fates(&life), [&[Fate::Written][..], &[Fate::Gone], &[Fate::Back]]);
    assert_eq!(life.resolution(), None);
}

#[test]
fn a_provision_that_stands_without_the_words_is_named() {
    let second = FIRST.replace(
        "закрывает доступ к сайту без решения суда в течение суток",
        "обращается к оператору связи с письменным уведомлением в течение суток",
    );
    let life = life(&[FIRST, &second, FIRST], &court(0, "art_2__para_2"));
    assert_eq!(fates(&life), [&[Fate::Written][..], &[Fate::Dropped], &[Fate::Back]]);
    assert!(life.stays[1].provision.is_some() && life.stays[1].span.is_none());
}

#[test]
fn a_note_on_a_whole_provision_is_followed_by_its_own_words() {
    let (second, third) = (renumbered(), amended());
    let whole = note((0, Language::Russian), "art_2__para_2", "");
    let life = life(&[FIRST, &second, &third], &whole);
    assert_eq!(fates(&life), [&[Fate::Written][..], &[Fate::Renumbered], &[Fate::Reworded]]);
}

#[test]
fn a_confirmed_place_counts_and_is_carried_on_from() {
    let second =
        FIRST.replace("1. Уполномоченный орган ведет", "1. Уполномоченный орган всегда ведет");
    let mut note = court(0, "art_2__para_2");
    note.placements = vec![confirmed(1, "art_2__para_1", "всегда ведет реестр")];
    let life = life(&[FIRST, &second, &second], &note);
    let there = |at: usize| life.stays[at].span.map(|span| span.of(&second));
    assert_eq!(life.stays[1].confirmed, Some(0));
    assert_eq!((there(1), there(2)), (Some("всегда ведет реестр"), Some("всегда ведет реестр")));
    assert!(life.stays[1].has(Fate::Reworded));
    assert_eq!(life.stays[2].fates, [Fate::Kept]);
    assert!(!life.stays[2].is_as_written());
}

#[test]
fn a_confirmed_place_whose_words_are_gone_counts_no_more() {
    let mut note = court(0, "art_2__para_2");
    note.placements = vec![confirmed(1, "art_2__para_1", "слова, которых нет")];
    let life = life(&[FIRST, FIRST], &note);
    assert_eq!(life.stays[1].confirmed, None);
    assert_eq!(life.stays[1].fates, [Fate::Kept]);
}

#[test]
fn that_nothing_answers_any_more_can_be_confirmed() {
    let third = amended();
    let mut note = court(0, "art_2__para_2");
    note.placements = vec![confirmed(1, "", "")];
    let without = FIRST.split("Статья 2").next().expect("an article");
    let told = |text: &str, third: &str| {
        let life = life(&[FIRST, text, third], &note);
        let fates = life.stays[1..].iter().map(|stay| stay.fates[0]).collect::<Vec<_>>();
        (fates, life.stays[1].provision.is_some(), life.stays[1].confirmed)
    };
    // The provision stands, and what stood in it all the time does not come back.
    let dropped = vec![Fate::Dropped, Fate::Dropped];
    assert_eq!(told(&third, &third), (dropped.clone(), true, Some(0)));
    assert_eq!(told(FIRST, FIRST), (dropped, true, Some(0)));
    assert_eq!(told(without, without), (vec![Fate::Gone, Fate::Gone], false, Some(0)));
}

#[test]
fn two_places_alike_resolve_nothing() {
    let twin = "Статья 1. Предмет\n\nОрган закрывает доступ к сайту без решения суда.\n";
    let twins = "Статья 1. Предмет\n\nОрган закрывает доступ к сайту без решения суда. Суд закрывает доступ к сайту без решения суда.\n";
    let mut note = note((0, Language::Russian), "art_1", QUOTE);
    note.target.quote = Some(Quote { exact: QUOTE.to_owned(), ..Quote::default() });
    let life = life(&[twins, twin], &note);
    assert_eq!(fates(&life), [[Fate::Ambiguous], [Fate::Unknown]]);
    assert!(!life.stays[0].candidates.is_empty());
    assert_eq!((life.since(), life.resolution()), (None, None));
}

#[test]
fn words_that_their_own_version_lacks_are_met_by_none() {
    let note = note((0, Language::Russian), "art_2__para_2", "передает дело прокурору области");
    let life = life(&[FIRST, &renumbered()], &note);
    assert_eq!(fates(&life), [[Fate::Gone], [Fate::Unknown]]);
    assert_eq!((life.since(), life.resolution()), (None, None));
}

#[test]
fn a_note_in_another_language_is_followed_by_the_whole_provision() {
    let (second, third) = (renumbered(), amended());
    let kazakh = note((0, Language::Kazakh), "art_2__para_2", "сотсыз");
    let life = life(&[FIRST, &second, &third], &kazakh);
    assert_eq!(fates(&life), [&[Fate::Translated][..], &[Fate::Renumbered], &[Fate::Reworded]]);
    let words = life.stays[2].span.map(|span| span.of(&third));
    assert!(words.is_some_and(|words| words.starts_with("Уполномоченный орган закрывает")));
}

#[test]
fn words_that_their_own_text_lost_are_found_in_the_next() {
    let mended = FIRST.replace("без решения суда", "по решению прокурора");
    let mended = mended.replace("закрывает доступ к сайту", "ограничивает передачу сведений");
    let second = renumbered();
    let life = life(&[&mended, &second, &second], &court(0, "art_2__para_2"));
    assert_eq!(fates(&life), [&[Fate::Gone][..], &[Fate::Moved], &[Fate::Kept]]);
    let words = life.stays[1].span.map(|span| span.of(&second));
    assert_eq!(words, Some(QUOTE));
}

#[test]
fn what_changed_long_ago_is_told_from_the_text_that_was_read() {
    let (second, third) = (renumbered(), amended());
    let texts = [FIRST, &second, &third, &third];
    let life = life(&texts, &court(0, "art_2__para_2"));
    assert_eq!(life.stays[3].fates, [Fate::Kept]);
    let told = life.told_from_home(3, &course(&texts));
    assert_eq!(told.stays[3].fates, [Fate::Reworded, Fate::Renumbered]);
    let reworded = told.stays[3].reworded.as_ref().expect("a redline");
    assert_eq!(reworded.between, Sides::new(0, 3));
    let home = told.clone().told_from_home(0, &course(&texts));
    assert_eq!(home, told);
}

#[test]
fn in_another_language_the_authors_words_lead() {
    let (second, third) = (renumbered(), amended());
    let texts = [FIRST, &second, &third];
    let course = course(&texts);
    let kazakh = note((0, Language::Kazakh), "art_2__para_2", "сотсыз");
    let order: Vec<_> = (0..3).map(version).collect();
    let own = |stays: [Option<Stay>; 3]| {
        lives(&course, &[(&kazakh, &stays)], &order).into_iter().next().expect("followed").stays
    };
    let gone = own([None, Some(Stay::lost()), None]);
    assert_eq!(gone[1].fates, [Fate::Gone]);
    assert_eq!(gone[2].provision, None, "what was gone does not come by its number");
    let first = course.text(1).and_then(|text| text.find(&Address::new("art_2__para_1")));
    let elsewhere = Stay { provision: first, span: Some(Span::new(0, 1)), ..Stay::lost() };
    let led = own([None, Some(elsewhere), None]);
    assert_eq!(led[1].provision, first);
}

#[test]
fn a_note_of_an_unknown_version_has_no_life() {
    let order = [version(0)];
    assert_eq!(lives(&course(&[FIRST]), &[(&court(8, "art_2__para_2"), &[])], &order), []);
}

#[test]
fn words_that_moved_with_their_provision_are_moved() {
    let paragraph =
        "Уполномоченный орган закрывает доступ к сайту без решения суда в течение суток";
    let second = FIRST
        .replace(&format!("2. {paragraph}.\n"), "2. Надзор ведется круглый год без перерыва.\n")
        + &format!("\nСтатья 3. Доступ\n\n1. {paragraph}.\n");
    let life = life(&[FIRST, &second], &court(0, "art_2__para_2"));
    assert_eq!(life.stays[1].fates, [Fate::Moved]);
    assert!(life.stays[1].is_as_written());
    assert_eq!(life.resolution(), None);
}

#[test]
fn a_provision_that_was_divided_is_split() {
    let whole = "2. Уполномоченный орган закрывает доступ к сайту без решения суда в течение суток. Владелец сайта вправе обжаловать это в суд по месту своего нахождения.\n";
    let first = FIRST.replace(
        "2. Уполномоченный орган закрывает доступ к сайту без решения суда в течение суток.\n",
        whole,
    );
    let second = first.replace("суток. Владелец", "суток.\n\n3. Владелец");
    assert_ne!(first, second);
    let life = life(&[&first, &second], &court(0, "art_2__para_2"));
    assert_eq!(life.stays[1].fates, [Fate::Split]);
    assert!(life.stays[1].is_as_written());
}

#[test]
fn words_that_were_parted_are_followed_in_both_places() {
    let first = FIRST.replace(
        "суда в течение суток.",
        "суда в течение суток. Владелец сайта вправе обжаловать это в суд в тот же день.",
    );
    let second = first.replace("суток. Владелец", "суток.\n\n3. Владелец");
    let third = second.replace("в тот же день", "в течение трех дней");
    let note = note(
        (0, Language::Russian),
        "art_2__para_2",
        "суток. Владелец сайта вправе обжаловать это в суд в тот же день",
    );
    let life = life(&[&first, &second, &third, &first], &note);
    let places = |at: usize, text: &str| {
        let document = read(text.to_owned(), Language::Russian);
        let told = |(id, span): Place| {
            (document.provision(id).address.to_string(), span.of(text).to_owned())
        };
        life.stays[at].places().map(told).collect::<Vec<_>>()
    };
    let both = |end: &str| {
        vec![
            ("art_2__para_2".to_owned(), "суток.".to_owned()),
            (
                "art_2__para_3".to_owned(),
                format!("Владелец сайта вправе обжаловать это в суд {end}"),
            ),
        ]
    };
    assert_eq!(places(1, &second), both("в тот же день"));
    assert_eq!(life.stays[1].fates, [Fate::Split]);
    assert_eq!(places(2, &third), both("в течение трех дней"));
    assert_eq!(life.stays[2].fates, [Fate::Reworded]);
    let shares: Vec<_> = life.parts(2).iter().map(|part| part.edits.len()).collect();
    assert!(shares[0] == 1 && shares[1] > 1, "{shares:?}");
    assert_eq!(
        places(3, &first)[0].1,
        "суток. Владелец сайта вправе обжаловать это в суд в тот же день"
    );
    assert!(life.stays[3].is_as_written());
}

#[test]
fn whoever_confirms_parted_words_confirms_both_parts() {
    let (first, words) = (
        FIRST.replace("суток.", "суток. Владелец сайта вправе обжаловать это в суд."),
        "суда в течение суток. Владелец сайта вправе обжаловать",
    );
    let second = first.replace("суток. Владелец", "суток.\n\n3. Владелец");
    let mut note = note((0, Language::Russian), "art_2__para_2", words);
    let place = confirmed(1, "art_2__para_2", "суда в течение суток.");
    note.placements = vec![Confirmed { how: How::Split, ..place }];
    let life = life(&[&first, &second, &second], &note);
    assert_eq!(life.stays[1].confirmed, Some(0));
    assert_eq!([1, 2].map(|at| life.stays[at].places().count()), [2, 2]);
}

#[test]
fn every_part_of_parted_words_lies_where_it_was_confirmed() {
    let (first, words) = (
        FIRST.replace("суток.", "суток. Владелец сайта вправе обжаловать это в суд."),
        "суда в течение суток. Владелец сайта вправе обжаловать",
    );
    let second = first.replace("суток. Владелец", "суток.\n\n3. Владелец");
    let part = |address: &str, words: &str| Part {
        provision: Address::new(address),
        quote: Some(Quote { exact: words.to_owned(), ..Quote::default() }),
        wording: None,
    };
    let mut note = note((0, Language::Russian), "art_2__para_2", words);
    // Nobody would find the part that the person took for it.
    let place = confirmed(1, "art_2__para_2", "решения суда в течение суток.");
    let further = vec![part("art_2__para_3", "обжаловать это в суд")];
    note.placements = vec![Confirmed { how: How::Split, further, ..place }];
    let texts = [first.as_str(), &second, &second];
    let found = life(&texts, &note);
    let words = |life: &Life, at: usize| -> Vec<_> {
        life.stays[at].places().map(|(_, span)| span.of(texts[at]).to_owned()).collect()
    };
    assert_eq!(found.stays[1].confirmed, Some(0));
    for at in [1, 2] {
        assert_eq!(words(&found, at), ["решения суда в течение суток.", "обжаловать это в суд"]);
    }
    // Where one part stands there no more, nobody confirmed what is there now.
    note.placements[0].further = vec![part("art_2__para_3", "чего нет")];
    let stale = life(&texts, &note);
    assert_eq!((stale.stays[1].confirmed, words(&stale, 1).len()), (None, 2));
}

#[test]
fn a_sentence_that_says_otherwise_around_the_same_words_is_shown() {
    let duty = |who: [&str; 2], does: [&str; 2]| {
        let [one, other] = who;
        let [first, second] = does;
        FIRST.replace(
            "закрывает доступ к сайту без решения суда в течение суток.",
            &format!("действует так: {one} в течение трех дней {first}; {other} в течение пяти дней {second}."),
        )
    };
    let (who, does) = (["оператор", "орган"], ["уведомляет орган", "выносит решение"]);
    let first = duty(who, does);
    let second = duty([who[1], who[0]], [does[1], does[0]]);
    let mut note = note((0, Language::Russian), "art_2__para_2", "в течение трех дней");
    let forth = life(&[&first, &second, &first], &note);
    let stay = &forth.stays[1];
    assert_eq!(stay.fates, [Fate::Around]);
    assert!(stay.is_as_written());
    let edits = &stay.reworded.as_ref().expect("a redline").edits;
    let gone = edits.iter().filter(|edit| edit.operation == crate::compare::Operation::Delete);
    let gone: Vec<_> = gone.map(|edit| edit.spans.old.of(&first)).collect();
    assert_eq!(gone.join("|"), "оператор|уведомляет орган");
    // The same seen from the other end.
    note.target.version = version(2);
    let back = life(&[&second, &first, &first], &note);
    assert_eq!(back.stays[0].fates, [Fate::Around]);
}

/// The versions of a law, each made of the one before by edits.
fn chain(edits: &[(usize, usize)]) -> Vec<String> {
    let mut texts = vec![FIRST.to_owned()];
    for (at, kind) in edits {
        let last = texts.last().expect("not empty");
        let mut lines: Vec<&str> = last.split("\n\n").collect();
        let at = at % lines.len();
        match kind {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, "1. Надзор ведется круглый год без перерыва."),
            2 => lines.insert(at, lines[at]),
            _ => lines.reverse(),
        }
        let text = lines.join("\n\n");
        texts.push(if lines.is_empty() { FIRST.to_owned() } else { text });
    }
    texts
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn every_version_is_told_and_the_words_are_those_of_its_text(
        edits in proptest::collection::vec((0_usize..9, 0_usize..4), 0..6),
        home in 0_usize..6,
    ) {
        let texts = chain(&edits);
        let home = home % texts.len();
        let document = read(texts[home].clone(), Language::Russian);
        let at = document.source().find(QUOTE).and_then(|at| document.at(at));
        let address = at.map_or("art_2__para_2", |id| document.provision(id).address.as_str());
        let all: Vec<_> = texts.iter().map(String::as_str).collect();
        let life = life(&all, &court(home, address));
        proptest::prop_assert_eq!(life.stays.len(), texts.len());
        for (stay, text) in life.stays.iter().zip(&texts) {
            proptest::prop_assert!(!stay.fates.is_empty());
            let words = stay.span.map(|span| span.of(text));
            proptest::prop_assert_eq!(words == Some(QUOTE), stay.is_as_written());
        }
        let resolved = life.resolution().map(|it| it.version);
        proptest::prop_assert!(resolved.is_none_or(|version| version > home));
        let last = life.stays.last().expect("there is one");
        proptest::prop_assert!(resolved.is_none() || !last.is_as_written());
    }
}
