//! The bundled bill, and what was said of it.

use super::{Claim, Standing, Trace, trace};
use crate::parse::read;
use crate::review::Course;
use crate::text::language::Language;
use crate::text::language::Language::{English, Kazakh, Russian};

const RU: [&str; 3] = [
    include_str!("../../bills/child-rights/2021-09-15/ru.md"),
    include_str!("../../bills/child-rights/2022-03-09/ru.md"),
    include_str!("../../bills/child-rights/2022-05-03/ru.md"),
];
const KK: [&str; 3] = [
    include_str!("../../bills/child-rights/2021-09-15/kk.md"),
    include_str!("../../bills/child-rights/2022-03-09/kk.md"),
    include_str!("../../bills/child-rights/2022-05-03/kk.md"),
];
const EN: [&str; 3] = [
    include_str!("../../bills/child-rights/2021-09-15/en.md"),
    include_str!("../../bills/child-rights/2022-03-09/en.md"),
    include_str!("../../bills/child-rights/2022-05-03/en.md"),
];

fn course(language: Language) -> Course {
    let texts = match language {
        Russian => RU,
        Kazakh => KK,
        English => EN,
    };
    let texts = texts.map(|text| Some(read(text.to_owned(), language)));
    Course::new(language, texts.into())
}

fn traced(claim: &str, course: &Course) -> Trace {
    trace(Claim::new(claim, None), course)
}

/// How the only part of a claim stands in each version: `=` word for word, `~` in other
/// words, `?` most of it, `.` not.
fn standing(trace: &Trace, part: usize) -> String {
    let sign = |standing| match standing {
        Standing::Exact => '=',
        Standing::Reworded => '~',
        Standing::Partly => '?',
        Standing::Absent => '.',
        Standing::NoText => '-',
    };
    trace.parts[part].sightings.iter().map(|sighting| sign(sighting.standing)).collect()
}

/// May 2022: what three newspapers wrote of the law that was signed.
#[test]
fn what_the_press_said_is_traced_to_the_versions_that_say_it() {
    let course = course(English);
    let offices = traced("law obliges networks to register and set up local offices", &course);
    assert_eq!((offices.parts.len(), standing(&offices, 0).as_str()), (1, "?.."));
    let lacking = &offices.parts[0].sightings[0].lacking;
    let words: Vec<_> = lacking.iter().map(|span| span.of(&offices.claim.text)).collect();
    assert_eq!(words, ["set up"]);
    let mixed = "local offices headed by a Kazakh national, 100,000 users, 24 hours";
    let mixed = traced(mixed, &course);
    let each: Vec<_> = (0..mixed.parts.len()).map(|part| standing(&mixed, part)).collect();
    assert_eq!(each, ["~..", ".~~", "~~~"]);
    assert_eq!(mixed.whole().count(), 0);
    assert!(!traced("World Press Freedom Day on March 3", &course).is_anywhere());
}

#[test]
fn what_came_in_the_place_of_the_words_is_the_same_provision() {
    let course = course(English);
    let trace = traced("local offices headed by a Kazakh national", &course);
    let turn = trace.parts[0].turns[0];
    let step = &course.steps[turn.step];
    let row = &step.comparison.rows[turn.row];
    let new = course.text(step.between.new).expect("a text");
    assert!(new.text(row.sides.new[0]).contains("shall notify the authorised body"));
}

#[test]
fn claims_are_found_in_other_words_and_never_by_chance() {
    let courses = [course(Russian), course(Kazakh), course(English)];
    #[rustfmt::skip]
    let claims = [
        ("соцсети обязаны открыть местный офис", "?.."),
        ("руководителем офиса должен быть гражданин Казахстана", "?.."),
        ("экспертная группа рассматривает жалобы на кибербуллинг в течение трех рабочих дней", "..~"),
        ("экспертная группа рассматривает жалобы на кибербуллинг в течение пяти рабочих дней", "..."),
        ("владельцы платформ обязаны установить счетчик пользователей", "..?"),
        ("министерство может по своему усмотрению заблокировать соцсеть", ".~."),
        ("контент нужно удалить за сутки", "~~~"),
        ("в течение двадцати четырех часов после получения предписания", "~=="),
        ("сервера должны находиться в Казахстане", "..."),
        ("платформы обязаны раскрывать данные пользователей спецслужбам", "..."),
        ("штраф 100 МРП", "..."),
        ("әлеуметтік желілер Қазақстанда филиал ашуға міндетті", "?.."),
        ("басшысы Қазақстан азаматы болуы тиіс", "?.."),
        ("жүз мың пайдаланушы", ".~~"),
        ("сарапшылар тобы өтінішті үш жұмыс күні ішінде қарайды", "..~"),
        ("серверлер Қазақстанда болуға тиіс", "..."),
        ("the ministry may block a social network at its discretion without a court", ".?."),
        ("platforms must store user data on servers inside Kazakhstan", "..."),
        ("a citizen of the Republic of Kazakhstan shall be appointed as head of the legal entity", "~.."),
        ("A citizen of the Republic of Kazakhstan shall be appointed as head of the legal entity", "=.."),
    ];
    for (claim, expected) in claims {
        let language = Claim::new(claim, None).language;
        let course = courses.iter().find(|each| each.language == language).expect("all three");
        assert_eq!(standing(&traced(claim, course), 0), expected, "{claim}");
    }
}

#[test]
fn twenty_four_hours_and_a_day_and_night_are_one_time() {
    let text = |time: &str| {
        let text = format!("Статья 1. Владелец удаляет контент в течение {time}.\n");
        Some(read(text, Russian))
    };
    let course = Course::new(Russian, vec![text("суток"), text("24 часов"), text("48 часов")]);
    let standing = |claim| standing(&traced(claim, &course), 0);
    assert_eq!(standing("владелец удаляет контент за 24 часа"), "~~.");
    assert_eq!(standing("владелец удаляет контент за сутки"), "~~?");
}

#[test]
fn a_claim_without_words_or_texts_is_said_nowhere() {
    for claim in ["", " — , ", "закон", "который"] {
        assert!(!traced(claim, &course(Russian)).is_anywhere(), "{claim}");
    }
    let empty = Course::new(Russian, vec![None, None]);
    assert_eq!(standing(&traced("офис", &empty), 0), "--");
    assert!(traced("офис", &Course::new(Russian, Vec::new())).parts.len() == 1);
}
