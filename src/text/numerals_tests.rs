//! How numbers are read in three languages.

use super::*;
use Language::{English, Kazakh, Russian};

/// Each number as it is said: `24 Hour`, `3rd`, `0.5 Percent`.
fn read(text: &str, language: Language) -> Vec<String> {
    let said = |numeral: Numeral| {
        let ordinal = if numeral.is_ordinal { "." } else { "" };
        let measure = numeral.measure.map_or(String::new(), |measure| format!(" {measure:?}"));
        format!("{}{ordinal}{measure}", numeral.value)
    };
    numerals(text, language).into_iter().map(said).collect()
}

fn check(language: Language, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(read(text, language), *expected, "{text}");
    }
}

#[test]
fn russian_numbers_are_read_in_all_cases() {
    check(
        Russian,
        &[
            ("в течение двадцати четырех часов", &["24 Hour"]),
            ("в течение двадцати четырёх часов", &["24 Hour"]),
            ("в течение 24 (двадцати четырех) часов", &["24 Hour"]),
            ("двадцать /20/ дней, 5 /6/ дней", &["20 Day", "5", "6 Day"]),
            ("не менее ста тысяч человек", &["100000"]),
            ("100 000 пользователей, 100\u{a0}000 тенге", &["100000", "100000 Tenge"]),
            ("до 100 тысяч тенге и 2 млн тенге", &["100000 Tenge", "2000000 Tenge"]),
            ("шести месяцев или трёх рабочих дней", &["6 Month", "3 WorkingDay"]),
            ("в трехдневный срок, 10-дневный срок", &["3 Day", "10 Day"]),
            ("двадцатичетырехчасовой срок", &["24 Hour"]),
            ("полутора лет", &["1.5 Year"]),
            ("0,5 процента и 0,50 %", &["0.5 Percent", "0.5 Percent"]),
            ("одна тысяча двести тридцать пять", &["1235"]),
            ("двух, трех", &["2", "3"]),
            ("пятьсот месячных расчетных показателей", &["500 MonthlyIndex"]),
            ("от трех до пяти дней", &["3 Day", "5 Day"]),
            ("5–10 календарных дней", &["5 CalendarDay", "10 CalendarDay"]),
            ("в 12-этажном доме, перед 12-этажными домами", &["12", "12"]),
            ("в 500-метровом поясе", &["500"]),
            ("у 12-сторонней, к 12-стороннему, за 12-стороннюю стену", &["12", "12", "12"]),
        ],
    );
}

#[test]
fn russian_ordinals_are_read() {
    check(
        Russian,
        &[
            ("первого разряда", &["1."]),
            ("двадцать первый день", &["21."]),
            ("3-й категории", &["3."]),
            ("в третью очередь", &["3."]),
        ],
    );
}

#[test]
fn russian_labels_and_other_words_are_no_numbers() {
    for text in [
        "Статья 18-1",
        "подпункт 2) пункта",
        "№ 118-VII ЗРК",
        "N 567",
        "стороны состава и трибунал",
        "в семью ребенка",
        "один из родителей",
        "местный орган",
        "03.05.2022",
        "обзора (ОСКР-4), вирус COVID-19",
        "несовершеннолетний",
    ] {
        assert_eq!(read(text, Russian), [""; 0], "{text}");
    }
}

#[test]
fn kazakh_numbers_are_read_with_their_endings() {
    check(
        Kazakh,
        &[
            ("жиырма төрт сағат ішінде", &["24 Hour"]),
            ("жүз мың, бір жүз мың", &["100000", "100000"]),
            ("он бес /15/ жыл", &["15 Year"]),
            ("екі жүз елу", &["250"]),
            ("24-тен 30-дан кем емес", &["24", "30"]),
            ("он күннен кешіктірмей", &["10 Day"]),
            ("күнтізбелік он бес күннен аспайтын", &["15 CalendarDay"]),
            ("он жұмыс күні ішінде", &["10 WorkingDay"]),
            ("бір ай ішінде", &["1 Month"]),
            ("бір жарым жыл", &["1.5 Year"]),
            ("100 мың теңге", &["100000 Tenge"]),
            ("жиырма АЕК мөлшерінде", &["20 MonthlyIndex"]),
            ("отыз күннен алпыс күнге дейін", &["30 Day", "60 Day"]),
            ("бесінші санатты, 3-ші топ", &["5.", "3."]),
            ("жиырма бірінші", &["21."]),
            ("0,5 пайыз", &["0.5 Percent"]),
            ("үш-үштен өкіл, отыз-отыздан өкіл", &["3", "30"]),
            ("жиырма бес-жиырма бестен, екі-үш өкіл", &["25", "2", "3"]),
            ("он-он күннен", &["10 Day"]),
        ],
    );
}

#[test]
fn kazakh_labels_and_other_words_are_no_numbers() {
    for text in [
        "18-1-баптың 2-тармағы",
        "2) тармақшасы",
        "5-бап",
        "оның қонақүйі",
        "бестік алтын",
        "бір топ адам бірге",
        "жүзеге асыру",
        "екіншіден",
        "№ 118-VII ҚРЗ",
    ] {
        assert_eq!(read(text, Kazakh), [""; 0], "{text}");
    }
}

#[test]
fn english_numbers_are_read() {
    check(
        English,
        &[
            ("within twenty-four hours", &["24 Hour"]),
            ("one hundred thousand users", &["100000"]),
            ("100,000 tenge", &["100000 Tenge"]),
            ("one hundred and twenty-five thousand tenge", &["125000 Tenge"]),
            ("five and six, two hundred and any", &["5", "6", "200"]),
            ("ten working days; a 10-day period", &["10 WorkingDay", "10 Day"]),
            ("one month, one of them, Article 18-1", &["1 Month"]),
            ("the 3rd and the twenty-first", &["3.", "21."]),
            ("2.5 per cent", &["2.5 Percent"]),
        ],
    );
}

#[test]
fn a_span_holds_the_number_and_its_measure() {
    let text = "Рассмотреть в течение двадцати четырех часов.";
    let found = numerals(text, Russian);
    assert_eq!(found[0].span.of(text), "двадцати четырех часов");
    let text = "Өтініш күнтізбелік он күн ішінде қаралады.";
    assert_eq!(numerals(text, Kazakh)[0].span.of(text), "күнтізбелік он күн");
}
