//! Two versions of a few articles, read and compared as the program does it.

use super::*;
use crate::bill::{BillId, VersionId};
use crate::compare::{Sides, compare};
use crate::document::{Address, Document};
use crate::parse::read;
use crate::text::language::Language;

/// A target at an address with the words between `[` and `]` of a provision; the
/// whole provision where there are none.
fn target(address: &str, words: &str) -> Target {
    let quote = words.split_once('[').and_then(|(prefix, rest)| {
        let (exact, suffix) = rest.split_once(']')?;
        Some(Quote { prefix: prefix.into(), exact: exact.into(), suffix: suffix.into() })
    });
    Target {
        source: BillId::new("bill").expect("a name"),
        version: VersionId::new("v1").expect("a name"),
        language: Language::Russian,
        sha256: None,
        provision: Address::new(address),
        quote,
        wording: None,
    }
}

fn russian(text: &str) -> Document {
    read(text.to_owned(), Language::Russian)
}

/// Where the words of the first text lie in the second.
fn anchor(texts: [&str; 2], target: &Target) -> (Anchor, Document) {
    let [old, new] = texts.map(russian);
    let comparison = compare(Sides::new(&old, &new));
    let grounds = Sides::new(&old, &new).map(Ground::new);
    let at_home = place(target, &grounds.old, Lead::Home);
    let anchor = carry(target, &at_home, &Way::forth(grounds.as_ref(), &comparison));
    drop(grounds);
    (anchor, new)
}

/// The placement, and the words with the addresses that they stand at.
fn carried(texts: [&str; 2], address: &str, words: &str) -> (Placement, Vec<String>) {
    let (anchor, document) = anchor(texts, &target(address, words));
    let places = anchor
        .places()
        .map(|(id, span)| format!("{} {}", document.provision(id).address, document.words(span)));
    (anchor.placement, places.collect())
}

fn on(placement: Placement, places: &[&str]) -> (Placement, Vec<String>) {
    (placement, places.iter().map(ToString::to_string).collect())
}

const OLD: &str = "Статья 1. Надзор\n\n1. Орган ведет реестр владельцев. Орган вправе закрыть доступ к площадке без решения суда.\n\n2. Владелец площадки хранит сведения о пользователях в течение шести месяцев.\n\nСтатья 2. Споры\n\n1. Суд рассматривает жалобу владельца в течение десяти дней.\n\n2. Прокурор надзирает за исполнением настоящего Закона.\n";

fn amended(from: &str, to: &str) -> String {
    assert!(OLD.contains(from), "{from}");
    OLD.replace(from, to)
}

#[test]
fn words_go_with_their_provision_and_know_what_they_became() {
    let new = amended("шести месяцев", "двенадцати месяцев").replace("Статья 1", "Статья 1-1");
    let words = "площадки [хранит сведения о пользователях в течение шести месяцев].";
    let place = "art_1-1__para_2 хранит сведения о пользователях в течение двенадцати месяцев";
    assert_eq!(carried([OLD, &new], "art_1__para_2", words), on(Placement::Changed, &[place]));
    let words = "Владелец [площадки хранит сведения] о";
    let place = "art_1-1__para_2 площадки хранит сведения";
    assert_eq!(carried([OLD, &new], "art_1__para_2", words), on(Placement::Exact, &[place]));
}

#[test]
fn words_put_between_the_quoted_ones_are_among_them() {
    let new = amended("без решения суда", "на срок до суток без решения суда");
    let place = "art_1__para_1 закрыть доступ к площадке на срок до суток без решения суда";
    let words = "вправе [закрыть доступ к площадке без решения суда].";
    assert_eq!(carried([OLD, &new], "art_1__para_1", words), on(Placement::Changed, &[place]));
}

#[test]
fn an_unedited_twin_draws_no_note_from_the_words_that_were_edited() {
    let twin = |words: &str| {
        format!(
            "{words}\n3. Министерство объявляет, что орган вправе закрыть доступ к площадке без решения суда.\n"
        )
    };
    let new = amended("площадке без решения", "сайту без решения");
    let words = "Орган [вправе закрыть доступ к площадке без решения суда].";
    let place = "art_1__para_1 вправе закрыть доступ к сайту без решения суда";
    let texts = [&twin(OLD) as &str, &twin(&new)];
    assert_eq!(carried(texts, "art_1__para_1", words), on(Placement::Changed, &[place]));
}

#[test]
fn of_equal_phrases_in_one_provision_the_redline_knows_which_is_meant() {
    let old = "Статья 1. Сроки\n\nОрган отвечает в течение десяти дней, суд отвечает в течение десяти дней, прокурор отвечает в течение десяти дней.\n";
    let new = old.replacen("десяти", "двадцати", 1);
    let first = "Орган отвечает [в течение десяти дней], суд";
    let place = "art_1 в течение двадцати дней";
    assert_eq!(carried([old, &new], "art_1", first), on(Placement::Changed, &[place]));
    let second = "суд отвечает [в течение десяти дней], прокурор";
    let (anchor, document) = anchor([old, &new], &target("art_1", second));
    assert_eq!(anchor.placement, Placement::Exact);
    let before = &document.source()[..anchor.span.expect("placed").start];
    assert!(before.ends_with("суд отвечает "), "{before}");
}

#[test]
fn what_is_struck_is_an_orphan_though_its_like_is_left() {
    let like = |words: &str| {
        format!("{words}\n3. Министр вправе закрыть доступ к архиву без решения суда.\n")
    };
    let new = amended(" Орган вправе закрыть доступ к площадке без решения суда.", "");
    let words = "Орган [вправе закрыть доступ к площадке без решения суда].";
    let (anchor, _) = anchor([&like(OLD), &like(&new)], &target("art_1__para_1", words));
    assert_eq!((anchor.placement, anchor.provision), (Placement::Orphaned, None));
    assert!(!anchor.candidates.is_empty());
}

#[test]
fn a_sentence_that_went_elsewhere_is_followed() {
    let sentence = " Орган вправе закрыть доступ к площадке без решения суда.";
    let new = amended(sentence, "")
        .replace("настоящего Закона.", &format!("настоящего Закона.{sentence}"));
    let words = "Орган [вправе закрыть доступ к площадке] без";
    let place = "art_2__para_2 вправе закрыть доступ к площадке";
    assert_eq!(carried([OLD, &new], "art_1__para_1", words), on(Placement::Moved, &[place]));
}

#[test]
fn of_two_new_places_alike_none_is_taken() {
    let sentence = " Орган вправе закрыть доступ к площадке без решения суда.";
    let new = amended(sentence, "")
        .replace("настоящего Закона.", &format!("настоящего Закона.{sentence}"))
        .replace("десяти дней.", &format!("десяти дней.{sentence}"));
    let (anchor, _) =
        anchor([OLD, &new], &target("art_1__para_1", "[вправе закрыть доступ к площадке]"));
    assert_eq!((anchor.placement, anchor.candidates.len()), (Placement::Ambiguous, 2));
}

#[test]
fn words_that_were_parted_lie_in_both_places() {
    let new = "Статья 1. Надзор\n\n1. Орган ведет реестр владельцев.\n\n2. Орган вправе закрыть доступ к площадке без решения суда.\n\n3. Владелец площадки хранит сведения о пользователях в течение шести месяцев.\n\nСтатья 2. Споры\n\n1. Суд рассматривает жалобу владельца в течение десяти дней.\n\n2. Прокурор надзирает за исполнением настоящего Закона.\n";
    let words = "Орган [ведет реестр владельцев. Орган вправе закрыть доступ] к";
    let places =
        ["art_1__para_1 ведет реестр владельцев.", "art_1__para_2 Орган вправе закрыть доступ"];
    assert_eq!(carried([OLD, new], "art_1__para_1", words), on(Placement::Changed, &places));
    let whole = carried([OLD, new], "art_1__para_1", "");
    assert_eq!((whole.0, whole.1.len()), (Placement::Changed, 2));
    // Back again the two are one.
    let words = "1. Орган [ведет реестр владельцев].";
    let back = carried([new, OLD], "art_1__para_1", words);
    assert_eq!(back, on(Placement::Exact, &["art_1__para_1 ведет реестр владельцев"]));
}

#[test]
fn a_whole_provision_that_is_gone_is_an_orphan() {
    let new = amended("2. Прокурор надзирает за исполнением настоящего Закона.\n", "");
    let gone = carried([OLD, &new], "art_2__para_2", "");
    assert_eq!(gone, on(Placement::Orphaned, &[]));
    let kept = carried([OLD, &new], "art_2__para_1", "");
    assert_eq!(kept.0, Placement::Exact);
}

#[test]
fn a_note_in_another_language_goes_where_its_provision_goes() {
    let new = OLD.replace("Статья 2", "Статья 3");
    let kazakh = Target { language: Language::Kazakh, ..target("art_2__para_1", "[он күн]") };
    let (anchor, document) = anchor([OLD, &new], &kazakh);
    let address = anchor.provision.map(|id| document.provision(id).address.to_string());
    assert_eq!(
        (anchor.placement, address.as_deref()),
        (Placement::Translated, Some("art_3__para_1"))
    );
}

#[test]
fn the_way_back_leads_to_the_same_characters() {
    let new = amended("шести месяцев", "двенадцати месяцев").replace("жалобу", "заявление");
    for (address, words) in [
        ("art_1__para_2", "[хранит сведения о пользователях в течение шести]"),
        ("art_2__para_1", "[жалобу владельца в течение десяти]"),
        ("art_2__para_1", "[Суд рассматривает жалобу]"),
    ] {
        let [old, new] = [OLD, &new].map(russian);
        let comparison = compare(Sides::new(&old, &new));
        let grounds = Sides::new(&old, &new).map(Ground::new);
        let sides = grounds.as_ref();
        let target = target(address, words);
        let home = place(&target, sides.old, Lead::Home);
        let there = carry(&target, &home, &Way::forth(sides, &comparison));
        let back = carry(&target, &there, &Way::back(sides, &comparison));
        assert_eq!(back.span, home.span, "{words}");
    }
}

/// A quote with its neighbours of a text of paragraphs, carried to another.
fn of_one_article(texts: [&str; 2], address: &str, words: &str) -> (Placement, Vec<String>) {
    let whole = |text: &str| {
        format!("Статья 1. Общее\n\n{text}\n\nСтатья 2. Споры\n\nСуд рассматривает жалобу.\n")
    };
    let [old, new] = texts.map(whole);
    carried([&old, &new], address, words)
}

const TERMS: [&str; 2] = [
    "1) владелец ресурса – лицо, которому принадлежит ресурс;\n\n2) оператор связи – юридическое лицо, оказывающее услуги связи на территории республики;\n\n3) пользователь услуг – физическое лицо, использующее услуги связи на территории республики.",
    "1) владелец ресурса – лицо, которому принадлежит ресурс;\n\n2) абонент – физическое лицо, использующее услуги связи на территории республики;\n\n3) поставщик услуг – юридическое лицо, оказывающее услуги связи на территории республики.",
];

#[test]
fn terms_that_changed_places_take_their_notes_along() {
    for (address, words, place) in [
        (
            "art_1__subpara_2",
            "лицо, [оказывающее услуги связи] на",
            "art_1__subpara_3 оказывающее услуги связи",
        ),
        (
            "art_1__subpara_3",
            "[физическое лицо, использующее] услуги",
            "art_1__subpara_2 физическое лицо, использующее",
        ),
    ] {
        assert_eq!(
            of_one_article(TERMS, address, words),
            on(Placement::Moved, &[place]),
            "{words}"
        );
    }
}

#[test]
fn of_two_that_have_the_words_by_halves_none_is_taken() {
    let periods = [
        "1. Срок рассмотрения заявления составляет десять рабочих дней.\n\n2. Срок рассмотрения жалобы составляет пятнадцать рабочих дней.",
        "1. Срок рассмотрения жалобы составляет двадцать рабочих дней.\n\n2. Срок рассмотрения заявления составляет десять календарных дней.",
    ];
    let licences = [
        "1. Орган выдает лицензию в течение десяти дней.\n\n2. Орган выдает разрешение в течение двадцати дней.",
        "1. Орган выдает разрешение в течение десяти дней.\n\n2. Орган выдает лицензию в течение пятнадцати дней.",
    ];
    for (texts, words) in [
        (periods, "Срок [рассмотрения заявления составляет десять рабочих дней]."),
        (periods, "составляет [десять рабочих дней]."),
        (licences, "[Орган выдает лицензию в течение десяти дней]."),
        (licences, ""),
    ] {
        let placed = of_one_article(texts, "art_1__para_1", words);
        assert_eq!(placed, on(Placement::Ambiguous, &[]), "{words}");
    }
}

#[test]
fn words_cut_off_into_the_next_provision_are_found_there() {
    let texts = [
        "1. Орган вправе ограничить доступ к ресурсу без решения суда.",
        "1. Орган вправе ограничить доступ к ресурсу.\n\n1-1. Доступ ограничивается без решения суда.",
    ];
    let placed = of_one_article(texts, "art_1__para_1", "ресурсу [без решения суда].");
    assert_eq!(placed, on(Placement::Moved, &["art_1__para_1-1 без решения суда"]));
}

#[test]
fn a_new_clause_that_names_what_is_gone_is_not_where_it_went() {
    let old = "1) общий порядок налогообложения;\n\n2) специальный налоговый режим на основе упрощенной декларации;\n\n3) специальный налоговый режим розничного налога.";
    let new = "1) общий порядок налогообложения;\n\n2) специальный налоговый режим розничного налога.\n\nСтатья 1-1. Штрафы\n\nЛица, нарушившие специальный налоговый режим на основе упрощенной декларации, уплачивают штраф в размере ста месячных расчетных показателей.";
    for words in
        ["[специальный налоговый режим на основе упрощенной]", "[специальный налоговый режим]"]
    {
        let placed = of_one_article([old, new], "art_1__subpara_2", words);
        assert_eq!(placed, on(Placement::Orphaned, &[]), "{words}");
    }
}

#[test]
fn the_very_words_in_a_clause_that_says_otherwise_are_changed() {
    let power = "1. Орган вправе ограничить доступ к ресурсу без решения суда.";
    let negated = power.replace("вправе", "не вправе");
    let words = "вправе [ограничить доступ к ресурсу без решения суда].";
    let place = "art_1__para_1 не вправе ограничить доступ к ресурсу без решения суда";
    let placed = of_one_article([power, &negated], "art_1__para_1", words);
    assert_eq!(placed, on(Placement::Changed, &[place]));
    let back =
        of_one_article([&negated, power], "art_1__para_1", &words.replace("вправе", "не вправе"));
    let place = "art_1__para_1 вправе ограничить доступ к ресурсу без решения суда";
    assert_eq!(back, on(Placement::Changed, &[place]));
    let old = "1. Оператор в течение трех дней уведомляет орган; орган в течение пяти дней выносит решение.";
    let new = "1. Орган в течение трех дней выносит решение; оператор в течение пяти дней уведомляет орган.";
    let words = "Оператор [в течение трех дней] уведомляет";
    let place = "art_1__para_1 в течение трех дней";
    assert_eq!(
        of_one_article([old, new], "art_1__para_1", words),
        on(Placement::Changed, &[place])
    );
    // A «не» that stood there is no part of what came beside it.
    let least = "1. Оператор хранит записи на площади не менее 48 квадратных метров.";
    let parted = least.replace("не менее", "не с учетом заключения экспертного совета менее");
    let placed = of_one_article([least, &parted], "art_1__para_1", "[менее 48 квадратных]").1;
    assert_eq!(placed, ["art_1__para_1 менее 48 квадратных"]);
    // What is put beside the words leaves them as they are.
    let new = old.replace("Оператор", "Оператор письменно");
    let placed = of_one_article([old, &new], "art_1__para_1", words);
    assert_eq!(placed, on(Placement::Exact, &["art_1__para_1 в течение трех дней"]));
}

#[test]
fn a_changed_quote_ends_where_a_phrase_does() {
    let old = "1. Владелец обязан принять меры по удалению информации, нарушающей требования законов Республики Казахстан.";
    let new = "1. Владелец обязан принять меры по удалению информации, признанной кибербуллингом в отношении ребенка.";
    let words = "принять меры [по удалению информации, нарушающей требования законов] Республики";
    let place =
        "art_1__para_1 по удалению информации, признанной кибербуллингом в отношении ребенка";
    assert_eq!(
        of_one_article([old, new], "art_1__para_1", words),
        on(Placement::Changed, &[place])
    );
}

#[test]
fn of_words_that_stood_on_both_sides_of_what_was_struck_nobody_knows_which_are_left() {
    let old = "Статья 1. Реестр\n\n1) сведения строительных правил, атомных рынков и строительных пациентов, их семей и опекунов;\n\n2) иное.\n";
    let new = old.replace("строительных правил, атомных рынков и ", "");
    let words = "строительных [правил, атомных рынков и строительных] пациентов";
    assert_eq!(carried([old, &new], "art_1__subpara_1", words), on(Placement::Orphaned, &[]));
    let words = "[сведения строительных правил, атомных рынков и строительных пациентов]";
    let place = "art_1__subpara_1 сведения строительных пациентов";
    assert_eq!(carried([old, &new], "art_1__subpara_1", words), on(Placement::Changed, &[place]));
}

#[test]
fn a_place_with_the_words_that_another_provision_lost_is_none() {
    let old = "Статья 1. Термины\n\n1) лицензия – деятельность, связанная с обеспечением информационного отчета и налоговой услуги;\n\n2) оператор – лицо, ведущее реестр.\n\nСтатья 2. Виды\n\n1) надзор – проверка исполнения закона;\n\n2) справка – деятельность, связанная с обеспечением аудиторских интересов и договорных скважин.\n";
    let new = "Статья 1. Термины\n\n1) справка – деятельность, связанная с обеспечением аудиторских интересов и земельных скважин;\n\n2) оператор – лицо, ведущее реестр.\n\nСтатья 2. Виды\n\n1) надзор – проверка исполнения закона.\n";
    let words = "деятельность, [связанная с обеспечением информационного] отчета";
    assert_eq!(carried([old, new], "art_1__subpara_1", words), on(Placement::Orphaned, &[]));
}

/// Notes on a law that is amended as `from` says; each with the place that it has now.
fn now(law: &str, [from, to]: [&str; 2], notes: &[(&str, &str)]) -> Vec<(Placement, String)> {
    assert!(law.contains(from), "{from}");
    let new = law.replace(from, to);
    let place = |(address, words): &(&str, &str)| {
        let (placement, places) = carried([law, &new], address, words);
        (placement, places.join(" | "))
    };
    notes.iter().map(place).collect()
}

const DUTIES: &str = "Статья 1. Порядок\n\n1. Форма заявления утверждается уполномоченным органом.\n\n2. Перечень иностранных платформ ведется в порядке, установленном законами Республики Казахстан.\n\nСтатья 2. Надзор\n\n1. Проверка проводится в порядке, установленном законами Республики Казахстан.\n\n2. Решение может быть обжаловано.\n\nСтатья 3. Обязанности\n\n1. Владелец обязан удалить информацию в течение двадцати четырех часов.\n\n2. Провайдер обязан удалить информацию в течение двадцати четырех часов.\n\n3. Редакция обязана удалить информацию в течение двадцати четырех часов.\n";

#[test]
fn a_standard_phrase_in_a_new_clause_under_the_number_holds_no_note() {
    let amendment = [
        "Перечень иностранных платформ ведется в",
        "Жалоба гражданина на отказ в лицензии рассматривается в",
    ];
    let notes = [("art_1__para_2", "[в порядке, установленном законами Республики Казахстан]")];
    assert_eq!(now(DUTIES, amendment, &notes), [(Placement::Orphaned, String::new())]);
    let new = DUTIES.replace(amendment[0], amendment[1]);
    let (found, document) = anchor([DUTIES, &new], &target(notes[0].0, notes[0].1));
    let first = found.candidates.first().map(|id| document.provision(*id).address.to_string());
    assert_eq!(first.as_deref(), Some("art_1__para_2"));
    // Nor does one of a sentence that has few other words, where all others are gone.
    let free = "Статья 1. Услуги\n\n1. Платеж осуществляется без взимания платы. Банк обязан за десять дней уведомить клиента о сроках хранения документов и порядке их выдачи.\n\n2. Регистрация судов осуществляется без взимания платы.\n\n3. Выдача копий решений осуществляется без взимания платы.\n";
    let amendment = [
        "Платеж осуществляется без взимания платы. Банк обязан за десять дней уведомить клиента о сроках хранения документов и порядке их выдачи.",
        "Проверка знаний осуществляется без взимания платы.",
    ];
    let notes = [("art_1__para_1", "[осуществляется без взимания платы]")];
    assert_eq!(now(free, amendment, &notes), [(Placement::Orphaned, String::new())]);
    // Nor a longer one that is most of a short clause.
    let long = "в порядке и сроки, установленные законами Республики Казахстан и нормативными актами Национального Банка";
    let law = DUTIES.replace("в порядке, установленном законами Республики Казахстан", long);
    let notes = [("art_1__para_2", &*format!("[{long}]"))];
    let amendment = ["Перечень иностранных платформ ведется", "Жалоба на отказ рассматривается"];
    assert_eq!(now(&law, amendment, &notes), [(Placement::Orphaned, String::new())]);
    // What nobody else says is known in any clause.
    let fine = "Статья 1. Штраф\n\n1. За нарушение правил связи с владельца платформы взимается штраф в размере 750 тенге в местный бюджет.\n\n2. Жалоба подается в суд.\n";
    let from = "За нарушение правил связи с владельца платформы взимается штраф";
    let amendment = [from, "Каждый, кто не исполнил предписание прокурора, платит"];
    let words = "в размере 750 тенге в местный бюджет";
    let notes = [("art_1__para_1", &*format!("[{words}]"))];
    assert_eq!(now(fine, amendment, &notes)[0].1, format!("art_1__para_1 {words}"));
}

#[test]
fn a_part_that_was_cut_off_keeps_its_first_word() {
    let law = DUTIES.replace(
        "Форма заявления утверждается уполномоченным органом.",
        "Лицензия выдается по заявлению предпринимателя в порядке, который утверждает уполномоченный орган.",
    );
    let amendment = ["предпринимателя в порядке, который", "предпринимателя. В порядке, который"];
    let found = now(&law, amendment, &[("art_1__para_1", "[в порядке, который утверждает]")]);
    assert_eq!(found[0].1, "art_1__para_1 В порядке, который утверждает");
}

#[test]
fn what_was_merged_is_followed_by_the_words_that_came_with_it() {
    let one = "1. Владелец обязан удалить информацию в течение двадцати четырех часов.\n\n2. Провайдер обязан удалить информацию в течение двадцати четырех часов.\n\n3. Редакция";
    let both = "1. Владелец и провайдер обязаны удалить информацию в течение двадцати четырех часов.\n\n2. Редакция";
    let words = "[удалить информацию в течение двадцати четырех часов]";
    let place = "art_3__para_1 удалить информацию в течение двадцати четырех часов";
    let notes = [("art_3__para_1", words), ("art_3__para_2", words)];
    let found = now(DUTIES, [one, both], &notes);
    let placed = |placement| (placement, place.to_owned());
    assert_eq!(found, [placed(Placement::Exact), placed(Placement::Moved)]);
    // Struck, with its like left, it is gone.
    let left = one.replace(
        "2. Провайдер обязан удалить информацию в течение двадцати четырех часов.\n\n3",
        "2",
    );
    assert_eq!(now(DUTIES, [one, &left], &notes)[1].0, Placement::Orphaned);
}

#[test]
fn what_is_not_quite_the_law_at_home_is_so_in_every_version() {
    let amendment = ["Форма", "Бланк"];
    let target = |words| target("art_2__para_2", words);
    let new = DUTIES.replace(amendment[0], amendment[1]);
    let (found, _) = anchor([DUTIES, &new], &target("[не может быть обжаловано]"));
    assert_eq!(found.placement, Placement::Changed);
    assert!(found.likeness < 0.95, "{}", found.likeness);
    let (found, document) = anchor([DUTIES, &new], &target("[решение может быть обжаловано]"));
    assert_eq!(found.placement, Placement::Exact);
    let words = found.span.map(|span| document.words(span).to_string());
    assert_eq!(words.as_deref(), Some("Решение может быть обжаловано"));
}

#[test]
fn a_whole_provision_that_became_an_article_is_followed() {
    let rule = "Перечень иностранных платформ ведется в порядке, установленном законами Республики Казахстан.";
    let law = format!("{DUTIES}\nСтатья 4. Перечень\n\n{rule}\n").replacen(
        &format!("2. {rule}\n\n"),
        "",
        1,
    );
    let (placement, places) = carried([DUTIES, &law], "art_1__para_2", "");
    assert_eq!(placement, Placement::Moved);
    assert!(places[0].starts_with("art_4 "), "{places:?}");
}

#[test]
fn all_notes_on_a_passage_that_went_elsewhere_have_one_answer() {
    let long = "Собственник интернет-ресурса, зарегистрированного в доменной зоне Республики Казахстан, обязан по предписанию уполномоченного органа в течение двадцати четырех часов принять меры по удалению информации, нарушающей требования законов, и уведомить об этом заявителя.";
    let law = DUTIES
        .replace("Владелец обязан удалить информацию в течение двадцати четырех часов.", long);
    let notes = [
        ("art_3__para_1", "[принять меры по удалению информации, нарушающей требования законов]"),
        ("art_3__para_1", "[Собственник интернет-ресурса]"),
        ("art_3__para_1", ""),
    ];
    let alike = long.replace(
        "Собственник интернет-ресурса, зарегистрированного в доменной зоне Республики Казахстан,",
        "Законный представитель иностранной онлайн-платформы",
    );
    let end = law.split_once("\n\n2. Провайдер").expect("there").1;
    for moved in [long.to_owned(), long.replace("заявителя", "заявителя и орган")]
    {
        let from = format!("{long}\n\n2. Провайдер{end}");
        let to = format!(
            "{alike}\n\n2. Провайдер{end}\nСтатья 4. Собственник\n\n1. {moved}\n\n2. Срок исчисляется с получения предписания.\n"
        );
        for (placement, _) in now(&law, [&from, &to], &notes) {
            assert_eq!(placement, Placement::Ambiguous);
        }
    }
}

/// Where a note on the first paragraph is when that has gone to the end of a law, where
/// it says `there`, and says `here` where it was.
fn gone(passage: &str, [here, there]: [&str; 2], words: &str) -> Placement {
    let law = |first: &str, last: &str| {
        format!(
            "Статья 1. Порядок\n\n1. {first}\n\n2. Суд рассматривает жалобу по статье 30.\n\nСтатья 2. Надзор\n\n1. Прокурор надзирает за исполнением.\n{last}"
        )
    };
    let [old, new] = [law(passage, ""), law(here, &format!("\n2. {there}\n"))];
    carried([&old, &new], "art_1__para_1", words).0
}

#[test]
fn a_citation_that_followed_hides_no_passage_that_went_elsewhere() {
    let passage = "Аренда лесного участка прекращается статьей 30.";
    let there = passage.replace("30", "29");
    let here = "Учреждения, аренда лесного участка, перевод прекращается статьей 29.";
    let words = "[лесного участка прекращается статьей 30]";
    assert_eq!(gone(passage, [here, &there], words), Placement::Ambiguous);
}

#[test]
fn half_of_a_passage_that_is_left_is_not_all_that_was_meant() {
    let passage = "За учет электронной лицензии взимается плата. Арендатор оценивает ведение отраслевых работ и рассмотрение пожарного рудника.";
    let here = passage.replace("За учет электронной лицензии взимается плата", "Сведения хранят");
    let words = "[электронной лицензии взимается плата. Арендатор оценивает]";
    assert_eq!(gone(passage, [&here, passage], words), Placement::Ambiguous);
}
