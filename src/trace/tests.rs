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

/// A claim in `language`, else in the likeliest of its letters.
fn likeliest(text: &str, language: Option<Language>) -> Claim {
    Claim::each(text, language).swap_remove(0)
}

fn traced(claim: &str, course: &Course) -> Trace {
    trace(likeliest(claim, None), course)
}

/// How the only part of a claim stands in each version: `=` word for word, `~` in other
/// words, `?` most of it, `.` not.
fn standing(trace: &Trace, part: usize) -> String {
    let sign = |standing| match standing {
        Standing::Exact => '=',
        Standing::Reworded => '~',
        Standing::Partly => '?',
        Standing::Opposite => '!',
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
        let language = likeliest(claim, None).language;
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

#[test]
fn a_denial_on_one_side_is_the_opposite_and_on_both_it_is_said() {
    let courses = [course(Russian), course(Kazakh), course(English)];
    #[rustfmt::skip]
    let claims = [
        (English, "a foreigner may be head of the branch", "!.."),
        (English, "a foreigner may not be head of the branch", "~.."),
        (English, "owners are not obliged to appoint a representative", ".!!"),
        (English, "owners are obliged to appoint a representative", "?~~"),
        (English, "requirements of this article apply to corporate chats", "..!"),
        (English, "requirements of this article do not apply to corporate chats", "..~"),
        (English, "foreigners are banned from heading a branch", "~.."),
        (English, "persons with a conviction may be appointed as guardians", "..."),
        (Russian, "запрещено использовать сведения в целях, не связанных с исполнением предписания", ".~~"),
        (Russian, "требования статьи распространяются на корпоративные чаты", "..!"),
        (Russian, "руководителем может быть иностранец", "!.."),
        (Russian, "руководителем не может быть иностранец", "~.."),
        (Russian, "собственники не обязаны установить счетчик пользователей", "..!"),
        (Russian, "собственники обязаны установить счетчик пользователей", "..~"),
        (Kazakh, "шетелдік басшы бола алады", "!.."),
        (Kazakh, "шетелдік басшы бола алмайды", "~.."),
        (Kazakh, "меншік иелері есептегіш орнатуға міндетті емес", "..!"),
        (Kazakh, "меншік иелері есептегіш орнатуға міндетті", "..~"),
    ];
    for (language, claim, expected) in claims {
        let course = courses.iter().find(|each| each.language == language).expect("all three");
        let traced = trace(likeliest(claim, Some(language)), course);
        let stands = standing(&traced, 0);
        assert_eq!(stands, expected, "{claim}");
    }
}

#[test]
fn what_is_done_without_something_is_not_done_with_it() {
    let texts = [
        (
            Russian,
            "Орган блокирует сайт на основании решения суда.",
            "Орган блокирует сайт без решения суда.",
        ),
        (
            Kazakh,
            "Орган сайтты сот шешімімен бұғаттайды.",
            "Орган сайтты сот шешімінсіз бұғаттайды.",
        ),
        (
            English,
            "The body blocks a site by a court decision.",
            "The body blocks a site without a court decision.",
        ),
    ];
    let claims = [
        (Russian, "без решения суда орган заблокирует сайт", ".~"),
        (Kazakh, "сот шешімінсіз орган сайтты блоктайды", ".~"),
        (English, "without a court decision the body will block a site", ".~"),
        (Russian, "по решению суда орган заблокирует сайт", "~."),
        (Kazakh, "сот шешімі бойынша орган сайтты блоктайды", "~."),
        (English, "by a court decision the body will block a site", "~."),
    ];
    for (language, claim, expected) in claims {
        let (_, with, without) = texts.iter().find(|it| it.0 == language).expect("all three");
        let text = |text: &str| Some(read(text.to_owned(), language));
        let course = Course::new(language, vec![text(with), text(without)]);
        let traced = trace(likeliest(claim, Some(language)), &course);
        assert_eq!(standing(&traced, 0), expected, "{claim}");
    }
}

#[test]
fn what_denies_only_a_quality_or_another_clause_denies_nothing_else() {
    let texts = [
        (
            Russian,
            "Владелец удаляет контент, не соответствующий закону, в течение суток.",
            "владелец удаляет контент за сутки",
            "владелец не удаляет контент за сутки",
        ),
        (
            Russian,
            "Владелец обязан удалить контент и не вправе его хранить.",
            "владелец обязан удалить контент",
            "владелец не обязан удалить контент",
        ),
        (
            Kazakh,
            "Тіркелмеген платформалар бір тәулік ішінде шектеледі.",
            "бір тәулік ішінде платформалар шектеледі",
            "бір тәулік ішінде платформалар шектелмейді",
        ),
        (
            English,
            "Platforms that are not registered shall be restricted within a day.",
            "platforms shall be restricted within a day",
            "platforms shall not be restricted within a day",
        ),
        (
            English,
            "The owner shall answer not later than three days.",
            "the owner shall answer in three days",
            "the owner shall not answer in three days",
        ),
    ];
    for (language, text, said, denied) in texts {
        let course = Course::new(language, vec![Some(read(text.to_owned(), language))]);
        let standing = |claim| standing(&trace(likeliest(claim, Some(language)), &course), 0);
        assert_eq!((&*standing(said), &*standing(denied)), ("~", "!"), "{text}");
    }
}

#[test]
fn the_very_words_behind_a_not_say_the_opposite() {
    for (language, text, claim) in [
        (Russian, "Орган не вправе закрыть сайт.", "вправе закрыть сайт"),
        (Kazakh, "Орган сайтты жабуға құқылы емес.", "сайтты жабуға құқылы"),
        (English, "The body shall not close a site.", "shall close a site"),
    ] {
        let course = Course::new(language, vec![Some(read(text.to_owned(), language))]);
        let trace = trace(likeliest(claim, Some(language)), &course);
        assert_eq!(standing(&trace, 0), "!", "{text}");
        assert!(!trace.is_anywhere());
    }
}

#[test]
fn bounds_that_mean_the_same_are_said_and_the_other_end_is_not() {
    let courses = [course(Russian), course(Kazakh), course(English)];
    for (language, claim, expected) in [
        (English, "over 100 000 users", ".~~"),
        (English, "more than 100,000 users", ".~~"),
        (English, "at most 100,000 users", "..."),
        (Russian, "свыше 100 000 пользователей", ".~~"),
        (Russian, "больше ста тысяч пользователей", ".~~"),
        (Russian, "не более ста тысяч пользователей", "..."),
        (Kazakh, "100 000-нан аса пайдаланушы", ".~~"),
        (Kazakh, "жүз мыңнан көп пайдаланушы", ".~~"),
        (Kazakh, "жүз мыңнан көп емес пайдаланушы", "..."),
    ] {
        let course = courses.iter().find(|each| each.language == language).expect("all three");
        let traced = trace(likeliest(claim, Some(language)), course);
        assert_eq!(standing(&traced, 0), expected, "{claim}");
    }
}

#[test]
fn an_abbreviation_ends_no_sentence() {
    let text = "Орган не вправе по ст. 5 закрыть сайт собственника.";
    let course = Course::new(Russian, vec![Some(read(text.to_owned(), Russian))]);
    let standing = |claim| {
        let traced = traced(claim, &course);
        assert_eq!(traced.parts.len(), 1, "{claim}");
        standing(&traced, 0)
    };
    assert_eq!(standing("орган не вправе закрыть сайт собственника"), "~");
    assert_eq!(standing("орган вправе закрыть сайт собственника"), "!");
    assert_eq!(standing("орган не вправе по ст. 5 собственника сайт закрыть"), "~");
}

/// How claims stand in a text of one sentence.
fn check(language: Language, text: &str, claims: &[(&str, &str)]) {
    let course = Course::new(language, vec![Some(read(text.to_owned(), language))]);
    for (claim, expected) in claims {
        let traced = trace(likeliest(claim, Some(language)), &course);
        assert_eq!(standing(&traced, 0), *expected, "{claim} | {text}");
    }
}

#[test]
fn a_bound_of_another_number_is_not_the_other_end() {
    let text =
        "Владельцы сетей, имеющих пользователей 100 000, удаляют контент не более чем за 24 часа.";
    check(
        Russian,
        text,
        &[
            ("владельцы сетей свыше 100 000 пользователей удаляют контент за 24 часа", "?"),
            ("владельцы сетей удаляют контент свыше чем за 24 часа", "."),
            ("владельцы сетей удаляют контент не менее чем за сутки", "."),
            ("владельцы сетей удаляют контент не более чем за сутки", "~"),
        ],
    );
}

#[test]
fn a_denial_that_makes_a_bound_denies_nothing() {
    for text in [
        "Срок удаления контента не должен превышать 3 дней.",
        "Срок удаления контента не может быть более 3 дней.",
        "Срок удаления контента не может превышать 3 дней.",
    ] {
        let claims = [
            ("срок удаления контента не более 3 дней", "~"),
            ("срок удаления контента не должен превышать трех дней", "~"),
            ("срок удаления контента не может быть больше трех дней", "~"),
            ("срок удаления контента не менее 3 дней", "."),
            ("срок удаления контента не может быть менее 3 дней", "."),
        ];
        check(Russian, text, &claims);
    }
    for text in [
        "Контентті жою мерзімі 3 күннен аспауға тиіс.",
        "Контентті жою мерзімі 3 күннен артық болмауға тиіс.",
        "Контентті жою мерзімі 3 күннен аспайды.",
    ] {
        let claims = [
            ("контентті жою мерзімі 3 күннен көп емес", "~"),
            ("контентті жою мерзімі үш күннен аспауы керек", "~"),
            ("контентті жою мерзімі үш күннен артық болмауы тиіс", "~"),
            ("контентті жою мерзімі 3 күннен кем емес", "."),
            ("контентті жою мерзімі 3 күннен кем болмауға тиіс", "."),
        ];
        check(Kazakh, text, &claims);
    }
    for text in [
        "The term of deleting content may not be more than 3 days.",
        "The term of deleting content shall not exceed 3 days.",
    ] {
        let claims = [
            ("the term of deleting content is at most three days", "~"),
            ("the term of deleting content must not be more than 3 days", "~"),
            ("the term of deleting content is at least 3 days", "."),
            ("the term of deleting content shall not be less than 3 days", "."),
        ];
        check(English, text, &claims);
    }
}

#[test]
fn a_denial_of_more_than_a_number_is_the_most() {
    for (language, text, most, more) in [
        (
            Kazakh,
            "Бір адам Кеңес мүшесі болып екі реттен артық сайлана алмайды.",
            "бір адам кеңес мүшесі болып екі реттен көп емес сайлана алады",
            "бір адам кеңес мүшесі болып екі реттен артық сайлана алады",
        ),
        (
            Kazakh,
            "Бір адам Кеңес мүшесі болып екі реттен көп емес сайлана алады.",
            "бір адам кеңес мүшесі болып екі реттен артық сайлана алмайды",
            "бір адам кеңес мүшесі болып екі реттен артық сайлана алады",
        ),
        (
            Russian,
            "Член Совета может избираться не более двух раз подряд.",
            "член совета не может избираться более двух раз подряд",
            "член совета может избираться более двух раз подряд",
        ),
        (
            Russian,
            "Член Совета не может избираться более двух раз подряд.",
            "член совета может избираться не более двух раз подряд",
            "член совета может избираться более двух раз подряд",
        ),
        (
            English,
            "A member may not be elected more than two times.",
            "a member may be elected not more than two times",
            "a member may be elected more than two times",
        ),
    ] {
        check(language, text, &[(most, "~"), (more, "!")]);
    }
}
