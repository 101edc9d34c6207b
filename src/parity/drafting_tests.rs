//! Habits of drafting and of printing in which the two languages of one law differ, met in
//! laws of every kind; and the same with something changed.

use super::Kind;
use super::tests::kinds;

/// A point in each language: `None` where they say the same.
fn check(lines: &[(&str, &str, Option<Kind>)]) {
    for (ru, kk, kind) in lines {
        let told = kinds(
            &format!("Статья 5. Порядок\n\n1. {ru}.\n"),
            &format!("5-бап. Тәртіп\n\n1. {kk}.\n"),
        );
        assert_eq!(told.first(), kind.as_ref(), "{ru} {kk}");
    }
}

#[test]
fn what_leads_into_a_list_is_no_heading_though_it_is_set_as_one() {
    let ru = "## Статья 1. Внести изменения в следующие акты:\n\n1. Статью 5 исключить.\n";
    let kk = "1-бап. Мына актілерге өзгерістер енгізілсін:\n\n1. 5-бап алып тасталсын.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(&ru.replace("5 искл", "6 искл"), kk), [Kind::Reference]);
}

#[test]
fn a_heading_goes_on_with_a_name_or_behind_a_bracket() {
    let ru = "Статья 18. Денежное довольствие военнослужащих\n\nРеспубликанской гвардии\n\n\
        Довольствие военнослужащих устанавливается законом.\n\nОно выплачивается ежемесячно.\n";
    let kk = "18-бап. Ұланның әскери қызметшілеріне (сарбаздарына)\n\nақшалай үлес\n\n\
        Әскери қызметшілердің үлесі заңмен белгіленеді.\n\nОл ай сайын төленеді.\n";
    assert_eq!(kinds(ru, kk), []);
    let lost = kk.replace("\n\nОл ай сайын төленеді.", "");
    assert_eq!(kinds(ru, &lost), [Kind::Missing]);
}

#[test]
fn a_heading_may_go_on_for_several_lines() {
    let ru = "Статья 7. Порядок осуществления контроля за\n\nисполнением правового акта\n\n\
        государственного органа, поручений Президента\n\nРеспублики Казахстан, Правительства\n\n\
        Казахстана\n\n1. Контроль осуществляет орган.\n";
    let kk = "7-бап. Мемлекеттік органның құқықтық актісінің, Президент пен Үкімет \
        тапсырмаларының орындалуын бақылау тәртібі\n\n1. Бақылауды орган жүзеге асырады.\n";
    assert_eq!(kinds(ru, kk), []);
    let more = ru.replace("\n\n1.", "\n\nКонтроль ведет орган.\n\n1.");
    assert_eq!(kinds(&more, kk), [Kind::Missing]);
}

#[test]
fn a_long_sentence_is_no_heading_though_it_is_set_as_one() {
    let ru = "## Статья 1.\n\nВвести в действие Уголовно-процессуальный кодекс с 1 января 1998 года, \
        за исключением положений, для которых законом установлены иные сроки.\n\n\
        Законы применяются в части, не противоречащей кодексу.\n";
    let kk = "## 1-бап. Заңмен күшіне енгізудің өзге мерзімдері белгіленген ережелерді қоспағанда, \
        Қылмыстық іс жүргізу кодексі 1998 жылғы 1 қаңтардан бастап күшіне енгізілсін.\n\n\
        Заңдар кодекске қайшы келмейтін бөлігінде қолданылады.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("1 қаң", "2 қаң")), [Kind::Date]);
}

#[test]
fn the_last_instruction_of_a_list_may_begin_with_a_number() {
    let ru = "1. В Кодекс:\n\n1) в статье 528:\n\nпункт 1 изложить в следующей редакции:\n\n\
        «1. Плата взимается.»;\n\nподпункт 2) пункта 1-1 исключить.\n";
    let kk = "1. Кодекске:\n\n1) 528-бапта:\n\n1-тармақ мынадай редакцияда жазылсын:\n\n\
        «1. Төлемақы алынады.»;\n\n1-1-тармақтың 2) тармақшасы алып тасталсын.\n";
    assert_eq!(kinds(ru, kk), []);
    assert_eq!(kinds(ru, &kk.replace("1-1-тар", "1-2-тар")), [Kind::Reference]);
}

#[test]
fn a_name_that_runs_into_the_next_word_cites_nothing() {
    let ru = "Статья 5. Перевозки\n\n1. Орган выдает разрешение.\n\nЧасть IIГрузовые перевозки\n";
    let kk = "5-бап. Тасымал\n\n1. Орган рұқсат береді.\n\nII БӨЛІМЖҮК ТАСЫМАЛЫ\n";
    assert_eq!(kinds(ru, kk), []);
}

#[test]
fn a_bracket_in_a_list_of_articles_may_stand_close_to_its_number() {
    let ru = "по статьям 464(частью первой), 621 (частями первой, второй), 637 Кодекса";
    check(&[
        (
            ru,
            "Кодекстің 464 (бірінші бөлігінде), 621 (бірінші, екінші бөліктерінде), 637-баптарында",
            None,
        ),
        (
            ru,
            "Кодекстің 464 (бірінші бөлігінде), 622 (бірінші, екінші бөліктерінде), 637-баптарында",
            Some(Kind::Reference),
        ),
    ]);
}
