//! What is found, and what is not, in a few lines of each language.

use super::{Kind, parity};
use crate::document::Document;
use crate::parse::read;
use crate::text::language::{ByLanguage, Language};

/// The kinds found, each with the words that show it in Russian and in Kazakh.
fn found(ru: &str, kk: &str) -> Vec<(Kind, String, String)> {
    let ru = read(ru.to_owned(), Language::Russian);
    let kk = read(kk.to_owned(), Language::Kazakh);
    let parity = parity(&ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None });
    let words = |document: &Document, spans: &[crate::text::span::Span]| {
        spans.iter().map(|span| document.words(*span)).collect::<Vec<_>>().join(" · ")
    };
    let each = parity.findings.into_iter();
    each.map(|each| (each.kind, words(&ru, &each.spans.ru), words(&kk, &each.spans.kk))).collect()
}

/// A point in each language: `None` where they say the same.
pub(super) fn check(lines: &[(&str, &str, Option<Kind>)]) {
    for (ru, kk, kind) in lines {
        let told = kinds(
            &format!("Статья 5. Порядок\n\n1. {ru}.\n"),
            &format!("5-бап. Тәртіп\n\n1. {kk}.\n"),
        );
        assert_eq!(told.first(), kind.as_ref(), "{ru} {kk}");
    }
}

/// The kinds found in a text of each language.
pub(super) fn kinds(ru: &str, kk: &str) -> Vec<Kind> {
    found(ru, kk).into_iter().map(|(kind, ..)| kind).collect()
}

/// One point in each language.
fn in_a_point(ru: &str, kk: &str) -> Vec<(Kind, String, String)> {
    found(&format!("Статья 5. Порядок\n\n1. {ru}\n"), &format!("5-бап. Тәртіп\n\n1. {kk}\n"))
}

#[test]
fn the_same_said_in_two_languages_is_no_finding() {
    for (ru, kk) in [
        ("Срок – двадцать четыре часа.", "Мерзімі – жиырма төрт сағат."),
        ("Срок – 24 часа.", "Мерзімі – жиырма төрт сағат."),
        ("В течение десяти рабочих дней.", "Он жұмыс күні ішінде."),
        ("В течение 30 календарных дней.", "Күнтізбелік отыз күн ішінде."),
        ("С 3 мая 2022 года.", "2022 жылғы 3 мамырдан бастап."),
        ("Штраф в размере 100 МРП.", "100 АЕК мөлшерінде айыппұл."),
        ("По пункту 3 статьи 18-1.", "18-1-баптың 3-тармағы бойынша."),
        ("По статьям 5, 6 и 18-1.", "5, 6 және 18-1-баптар бойынша."),
        ("Лицо, достигшее восемнадцати лет.", "Он сегіз жасқа толған адам."),
        ("После первого опубликования.", "Алғашқы жарияланған күннен кейін."),
        ("Орган вправе отказать.", "Орган бас тартуға құқылы."),
        ("Орган обязан ответить.", "Орган жауап беруге міндетті."),
        ("Орган ведет реестр.", "Орган тізілім жүргізуге тиіс."),
        ("Гражданин, имеющий право на помощь.", "Көмек алуға құқығы бар азамат."),
        ("Лица не назначаются.", "Адамдар тағайындалмайды."),
        ("Срок не превышает 24 часов.", "Мерзімі 24 сағаттан аспайды."),
        ("Лица, указанные в пункте 2.", "2-тармақты қоспағанда, адамдар."),
        ("По разделам I и II.", "I және II бөлімдер бойынша."),
        ("О продаже (статьи 406-492).", "Сату туралы (406-492-баптар)."),
        ("Во втором квартале.", "Екінші тоқсанда."),
        ("Не менее трех дней.", "Кемінде үш күн."),
        ("Не позднее трех дней.", "Үш күннен кешіктірмей."),
    ] {
        assert_eq!(in_a_point(ru, kk), [], "{ru} {kk}");
    }
}

#[test]
fn what_differs_is_shown_in_both_languages() {
    for (ru, kk, kind, shown) in [
        ("Срок – 24 часа.", "Мерзімі – 48 сағат.", Kind::Deadline, ("24 часа", "48 сағат")),
        (
            "В течение десяти рабочих дней.",
            "Күнтізбелік он күн ішінде.",
            Kind::Deadline,
            ("десяти рабочих дней", "Күнтізбелік он күн"),
        ),
        ("Лицо трех групп.", "Төрт топтағы адам.", Kind::Number, ("трех", "Төрт")),
        (
            "С 3 мая 2022 года.",
            "2022 жылғы 4 мамырдан.",
            Kind::Date,
            ("3 мая 2022 года", "2022 жылғы 4 мамырдан"),
        ),
        ("Штраф 100 МРП.", "200 АЕК айыппұл.", Kind::Amount, ("100 МРП", "200 АЕК")),
        ("По статье 5.", "6-бап бойынша.", Kind::Reference, ("статье 5", "6-бап")),
        (
            "О продаже (статьи 46-49).",
            "Сату туралы (46-48-баптар).",
            Kind::Reference,
            ("статьи 46-49", ""),
        ),
        (
            "Не менее трех дней.",
            "Үш күннен аспайтын мерзім.",
            Kind::Number,
            ("Не менее", "аспайтын"),
        ),
        (
            "Орган вправе отказать.",
            "Орган бас тартуға міндетті.",
            Kind::Modality,
            ("вправе", "міндетті"),
        ),
        ("Орган обязан ответить.", "Орган жауап беруге тиіс.", Kind::Modality, ("обязан", "тиіс")),
        (
            "Доступ запрещается.",
            "Қолжетімділікке жол беріледі.",
            Kind::Modality,
            ("запрещается", "жол беріледі"),
        ),
    ] {
        let shown = vec![(kind, shown.0.to_owned(), shown.1.to_owned())];
        assert_eq!(in_a_point(ru, kk), shown, "{ru} {kk}");
    }
}

#[test]
fn what_frees_is_shown_beside_what_binds() {
    for (ru, kk, shown) in [
        ("Он освобождается от сбора.", "Ол алым төлеуге міндетті.", ["освобождается", "міндетті"]),
        ("Он обязан уплачивать сбор.", "Ол алым төлеуден босатылады.", ["обязан", "босатылады"]),
        ("Он освобождается от сбора.", "Ол алым төлеуге құқылы.", ["освобождается", "құқылы"]),
        ("Он вправе уплачивать сбор.", "Ол алым төлеуден босатылады.", ["вправе", "босатылады"]),
    ] {
        let [said, told] = shown.map(str::to_owned);
        assert_eq!(in_a_point(ru, kk), [(Kind::Modality, said, told)], "{ru} {kk}");
    }
}

#[test]
fn a_right_before_a_list_is_one_behind_it() {
    let ru =
        "Статья 5.\n\n1. Оператор вправе:\n\n1) требовать объяснений;\n\n2) обжаловать решение.\n";
    let kk = "5-бап.\n\n1. Оператор:\n\n1) түсініктеме талап етуге;\n\n2) шешімге шағым жасауға құқылы.\n";
    assert_eq!(found(ru, kk), []);
    let not_to = |text: &str| text.replace("обжаловать", "не обжаловать");
    let [ru_not, kk_not] = [
        not_to(&ru.replace("вправе", "обязан")),
        kk.replace("жасауға құқылы", "жасамауға міндетті"),
    ];
    assert_eq!(found(&ru_not, &kk_not), []);
    assert_ne!(found(&ru_not, &kk_not.replace("міндетті", "құқылы")), []);
    let [owes, must_not] = ["міндетті", "тыйым салынады"].map(|said| kk.replace("құқылы", said));
    assert_eq!(kinds(ru, &owes), [Kind::Modality]);
    assert_eq!(kinds(&ru.replace("вправе", "обязан"), &must_not), [Kind::Modality]);
    assert_eq!(kinds(&not_to(&ru.replace("вправе", "обязан")), &must_not), []);
    assert_eq!(kinds(&ru.replace("Оператор вправе", "Оператору запрещается"), &must_not), []);
}

/// Three points in each language, of which `kk` says how the Kazakh ones stand.
fn points(kk: &[&str]) -> Vec<Kind> {
    let ru = "Статья 5. Реестр\n\n1. Реестр ведет оператор 24 часа.\n\n2. Комиссия из 7 лиц \
              проверяет платформу.\n\n3. Жалобу подают в суд в течение 30 дней.\n";
    let kk = format!("5-бап. Тізілім\n\n{}\n", kk.join("\n\n"));
    kinds(ru, &kk)
}

#[test]
fn skeletons_are_held_against_one_another() {
    const FIRST: &str = "Тізілімді оператор 24 сағат жүргізеді.";
    const SECOND: &str = "7 адамнан тұратын комиссия платформаны тексереді.";
    const THIRD: &str = "Шағым сотқа 30 күн ішінде беріледі.";
    let [one, two, three] = [format!("1. {FIRST}"), format!("2. {SECOND}"), format!("3. {THIRD}")];
    assert_eq!(points(&[&one, &two, &three]), [], "alike");
    assert_eq!(points(&[&one, &three]), [Kind::Missing], "a point is lost");
    let renumbered = format!("2. {THIRD}");
    assert_eq!(
        points(&[&one, &renumbered]),
        [Kind::Missing, Kind::Label],
        "and the rest renumbered"
    );
    let mistyped = format!("4. {SECOND}");
    assert_eq!(points(&[&one, &mistyped, &three]), [Kind::Label], "a number is mistyped");
}

#[test]
fn three_languages_stand_in_one_row() {
    let [ru, kk, en] = [
        ("Статья 5.\n\nСрок – 24 часа.\n", Language::Russian),
        ("5-бап.\n\nМерзімі – 24 сағат.\n", Language::Kazakh),
        ("Article 5.\n\nThe term is 48 hours.\n", Language::English),
    ]
    .map(|(text, language)| read(text.to_owned(), language));
    let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: Some(&en) };
    let parity = parity(&texts);
    assert!(parity.rows.iter().all(|row| row.iter().all(|(_, id)| id.is_some())));
    let [finding] = &parity.findings[..] else { panic!("{:?}", parity.findings) };
    assert_eq!(
        finding.spans.en.iter().map(|span| en.words(*span)).collect::<Vec<_>>(),
        ["48 hours"]
    );
}

#[test]
fn words_that_one_language_lost_are_missing() {
    let ru = "Статья 5. Реестр\n\n1. Реестр ведет орган.\n\n2. Доступ открыт.\n";
    let kk = "5-бап. Тізілім\n\n1. Тізілімді орган жүргізеді.\n\n2. Қолжетімділік ашық.\n";
    assert_eq!(found(ru, kk), []);
    let kinds = |kk: &str| kinds(ru, kk);
    assert_eq!(kinds(&kk.replace(" Тізілім\n", "\n")), [Kind::Missing], "the heading");
    assert_eq!(kinds(&kk.replace(" Қолжетімділік ашық.", "")), [Kind::Missing], "the words");
}

#[test]
fn an_article_that_stands_elsewhere_is_one_finding() {
    let ru = "Глава 1. Общие\n\nСтатья 1. Цель\n\n1. Орган:\n\n1) ведет реестр;\n\n2) платит.\n\n\
              Статья 2. Срок\n\n1. Срок – 5 дней.\n";
    let kk = "1-тарау. Жалпы\n\n2-бап. Мерзім\n\n1. Мерзімі – 5 күн.\n\n1-бап. Мақсат\n\n\
              1. Орган:\n\n1) тізілім жүргізеді;\n\n2) төлейді.\n";
    let kinds = kinds(ru, kk);
    assert!(kinds.iter().all(|kind| *kind == Kind::Order), "{kinds:?}");
    assert!(!kinds.is_empty());
}

#[test]
fn a_renumbered_list_is_told_once() {
    let list = |points: &[(usize, usize)], word: &str| {
        let point = |(number, words): &(usize, usize)| format!("{number}. {word} {words}0 МРП.\n");
        points.iter().map(point).collect::<Vec<_>>().join("\n")
    };
    let whole: Vec<(usize, usize)> = (1..=6).map(|at| (at, at)).collect();
    let shorter = [(1, 1), (2, 3), (3, 4), (4, 5), (5, 6)];
    let ru = format!("Статья 5. Штраф\n\n{}", list(&whole, "Штраф"));
    let kk = format!("5-бап. Айыппұл\n\n{}", list(&shorter, "Айыппұл").replace("МРП", "АЕК"));
    let kinds = kinds(&ru, &kk);
    assert_eq!(kinds, [Kind::Missing, Kind::Label]);
}

#[test]
fn an_article_that_one_language_lost_is_one_finding_and_a_shift() {
    let ru = |number: usize| {
        let cited = number % 4 + 3;
        format!(
            "Статья {number}. Срок {number}0\n\nСрок – {number}1 день, штраф – {number}7 МРП, не ранее 20{number}5 года, по статье {cited}.\n\n"
        )
    };
    let kk = |number: usize, of: usize| {
        let cited = of % 4 + 3 - 1;
        format!(
            "{number}-бап. Мерзім {of}0\n\nМерзімі – {of}1 күн, айыппұл – {of}7 АЕК, 20{of}5 жылдан ерте емес, {cited}-бап бойынша.\n\n"
        )
    };
    let ru =
        format!("Глава 1\n\n{}{}{}Глава 2\n\n{}{}{}", ru(1), ru(2), ru(3), ru(4), ru(5), ru(6));
    let kk = format!(
        "1-тарау\n\n{}{}2-тарау\n\n{}{}{}",
        kk(1, 1),
        kk(2, 3),
        kk(3, 4),
        kk(4, 5),
        kk(5, 6)
    );
    let kinds = kinds(&ru, &kk);
    assert_eq!(kinds, [Kind::Missing, Kind::Label]);
}

#[test]
fn points_that_are_named_stand_beside_those_that_are_not() {
    let named = [
        "Глава 1. Меры / Пункт 112. Мерами являются: / 1) порицание; / 2) лишение слова. / \
         Пункт 113. Меры применяет Палата. / Пункт 2 статьи 5 применяется.",
        "1-тарау. Шаралар / 112-тармақ. Шаралар мыналар: / 1) мінеу; / 2) сөзден айыру. / \
         113-тармақ. Шараларды Палата қолданады. / 5-баптың 2-тармағы қолданылады.",
    ];
    let named = named.map(|text| text.replace(" / ", "\n\n"));
    let plain = [named[0].replace("Пункт 11", "11"), named[1].replace("-тармақ.", ".")];
    for (ru, kk) in [(&named[0], &named[1]), (&named[0], &plain[1]), (&plain[0], &named[1])] {
        assert_eq!(kinds(ru, kk), [], "{ru} {kk}");
    }
    for (ru, kk) in [("1) порицание; / ", "1) мінеу; / "), ("Пункт 113", "113-тармақ")]
    {
        let [ru, kk] = [ru, kk].map(|words| words.replace(" / ", "\n\n"));
        assert_ne!(kinds(&named[0].replacen(&ru, "", 1), &named[1]), [], "{ru}");
        assert_ne!(kinds(&named[0], &named[1].replacen(&kk, "", 1)), [], "{kk}");
    }
}

#[test]
fn a_note_of_the_law_is_law_in_both_languages() {
    let ru = "Статья 5. Срок\n\nОрган ведет реестр.\n\nПримечание. Срок – {} дней.\n";
    let kk = "5-бап. Мерзім\n\nОрган тізілім жүргізеді.\n\nЕскерту. Мерзім – {} күн.\n";
    let told = |ru_days: &str, kk_days: &str| {
        kinds(&ru.replace("{}", ru_days), &kk.replace("{}", kk_days))
    };
    assert_eq!(told("10", "10"), []);
    assert_eq!(told("10", "20"), [Kind::Deadline]);
    let without = kk.split("Ескерту").next().unwrap_or_default();
    assert_eq!(kinds(&ru.replace("{}", "10"), without), [Kind::Missing]);
    // The editors' own note stands in one language alone.
    let ru = ru.split("Примечание").next().unwrap_or_default();
    assert_eq!(kinds(ru, &format!("{without}Ескерту. 5-бапқа өзгеріс енгізілді.\n")), []);
}

#[test]
fn a_cell_of_several_lines_is_one_as_a_cell_of_one_line_is() {
    let ru =
        "1. Перечень:\n\n<table>\n<td>55</td>\n<td>Шетский район; город Сатпаев</td>\n</table>\n";
    let kk =
        "1. Тізбе:\n\n<table>\n<td>55</td>\n<td>\nШет ауданы;\nСәтбаев қаласы\n</td>\n</table>\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("<td>55", "<td>56")), [Kind::Number]);
}
