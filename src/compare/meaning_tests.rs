//! What a lawyer would call each change, in three languages.

use super::*;
use crate::text::language::Language;
use crate::text::language::Language::{English, Kazakh, Russian};

fn read(words: Sides<&str>, language: Language) -> Sides<Passage<'_>> {
    words.map(|text| Passage::read(text, language))
}

/// The kinds of a change, where all words between the common beginning and the
/// common end of the two texts changed.
fn kinds(old: &str, new: &str, language: Language) -> String {
    let same = |(a, b): &(char, char)| a == b;
    let start: usize =
        old.chars().zip(new.chars()).take_while(same).map(|(a, _)| a.len_utf8()).sum();
    let rest = Sides::new(&old[start..], &new[start..]);
    let pairs = rest.old.chars().rev().zip(rest.new.chars().rev());
    let end: usize = pairs.take_while(same).map(|(a, _)| a.len_utf8()).sum();
    let words = Sides::new(old, new);
    let changed = words.map(|text| Changed::from_iter([Span::new(start, text.len() - end)]));
    let kinds = assess(read(words, language).as_ref(), &changed).kinds.into_iter();
    kinds.map(Significance::name).collect::<Vec<_>>().join(", ")
}

fn check(language: Language, cases: &[(&str, &str, &str)]) {
    for (old, new, expected) in cases {
        assert_eq!(kinds(old, new, language), *expected, "{old} → {new}");
    }
}

#[test]
fn russian_changes() {
    check(
        Russian,
        &[
            ("Оператор вправе отказать.", "Оператор обязан отказать.", "modality"),
            ("Лицо вправе обжаловать.", "Лицо не вправе обжаловать.", "modality"),
            ("Опекунами назначаются лица.", "Опекунами не назначаются лица.", "modality"),
            ("вправе по своему усмотрению ограничить", "вправе ограничить", "modality"),
            ("Допускается передача.", "Запрещается передача.", "modality"),
            ("в течение 48 часов", "в течение двадцати четырех часов", "deadline"),
            ("в течение десяти дней", "в течение десяти рабочих дней", "deadline"),
            ("ответ дается в течение месяца", "ответ дается незамедлительно", "deadline"),
            ("слова «шести месяцев»", "слова «трех месяцев»", "deadline"),
            ("свыше 100 000 тенге", "свыше 200 000 тенге", "amount"),
            ("двадцать месячных расчетных показателей", "20 МРП", "wording"),
            ("вводится с 1 июля 2022 года", "вводится с 3 мая 2022 года", "date"),
            ("штраф в размере 20 МРП", "штраф в размере 40 МРП", "penalty"),
            ("влечет предупреждение", "влечет штраф", "penalty"),
            ("более ста тысяч человек", "более двухсот тысяч человек", "number"),
            ("лицо, достигшее 16 лет", "лицо, достигшее 18 лет", "number"),
            ("по решению суда", "по решению прокурора", "actor"),
            ("слова «по жалобе»", "слова «по решению «Суда»» заменить словами «сам»", "wording"),
            ("сеть – система узлов;", "сеть – совокупность узлов;", "definition"),
            (
                "дети, оставшиеся одни, – дети, которых бросили;",
                "дети, оставшиеся одни, – дети, которых забыли;",
                "definition",
            ),
            ("деяние, ими начатое, – карается;", "деяние, ими начатое, – судится;", "wording"),
            ("согласно пункту 3 статьи 5", "согласно пункту 4 статьи 6", "reference"),
            ("по статье 18-1", "по статье 18-2", "reference"),
            ("в порядке части первой", "в порядке части второй", "reference"),
            ("проверяет сведения", "изучает сведения", "wording"),
            ("дети, родители", "дети и родители", "wording"),
            ("ведёт реестр;", "ведет реестр.", "editorial"),
            ("Закон «О связи»", "закон \"О связи\"", "editorial"),
            ("вправе, но в течение 5 дней", "обязан, но в течение 3 дней", "modality, deadline"),
            (
                "назначает проверку по статье 5",
                "проводит проверку по статье 6",
                "wording, reference",
            ),
            ("от 10 до 20 дней", "от 20 до 10 дней", "deadline"),
        ],
    );
}

#[test]
fn russian_words_that_only_look_heavy_are_light() {
    check(
        Russian,
        &[
            ("исполняет обязанности лица", "исполняет обязанности должностного лица", "wording"),
            ("сотрудник", "сотрудник с судимостью", "wording"),
            ("интересы лиц", "интересы третьих лиц", "wording"),
            ("стороны договора", "стороны сделки", "wording"),
            ("в порядке подпункта 2)", "в порядке подпункта 3)", "reference"),
            ("часть имущества", "большая часть имущества", "wording"),
            ("несовершеннолетнее лицо", "совершеннолетнее лицо", "wording"),
            ("в срок не позднее 5 дней", "в срок не более 5 дней", "wording"),
        ],
    );
}

#[test]
fn kazakh_changes() {
    check(
        Kazakh,
        &[
            ("Оператор жоюға құқылы.", "Оператор жоюға міндетті.", "modality"),
            ("талапты орындауы тиіс.", "талапты орындауға міндетті.", "modality"),
            ("беруге құқылы.", "беруге құқылы емес.", "modality"),
            ("қамқоршы болып тағайындалады.", "қамқоршы болып тағайындалмайды.", "modality"),
            ("жиырма төрт сағат ішінде", "қырық сегіз сағат ішінде", "deadline"),
            ("он күн ішінде", "он жұмыс күні ішінде", "deadline"),
            ("күнтізбелік он күннен кешіктірмей", "күнтізбелік бес күннен кешіктірмей", "deadline"),
            ("қарап, хабарлайды", "қарап, дереу хабарлайды", "deadline"),
            ("жүз мың теңге", "екі жүз мың теңге", "amount"),
            ("2022 жылғы 3 мамырдан бастап", "2022 жылғы 1 шілдеден бастап", "date"),
            ("жиырма АЕК мөлшерінде айыппұл", "қырық АЕК мөлшерінде айыппұл", "penalty"),
            ("он алты жасқа толған", "он сегіз жасқа толған", "number"),
            ("24-тен кем емес", "30-дан кем емес", "number"),
            ("сот шешімі бойынша", "прокурор шешімі бойынша", "actor"),
            ("«шағым» деген сөз", "«сот» деген сөз «өзі» деген сөзбен ауыстырылсын", "wording"),
            ("желі – тораптар жүйесі;", "желі – тораптар жиынтығы;", "definition"),
            ("18-1-баптың 3-тармағы", "18-2-баптың 3-тармағы", "reference"),
            ("мәліметтерді тексереді", "мәліметтерді зерделейді", "wording"),
            ("мүдделерiн қорғау;", "мүдделерін қорғау.", "editorial"),
        ],
    );
}

#[test]
fn kazakh_words_that_only_look_heavy_are_light() {
    check(
        Kazakh,
        &[
            ("орган хабарлайды", "тиісті орган тиісінше хабарлайды", "wording"),
            ("сақтандыру", "міндетті сақтандыру шарты", "wording"),
            ("ата-анасы", "ата-анасы не өкілі", "wording"),
            ("адамдар тобы", "бір топ адам", "wording"),
            ("ол болып табылады", "оның өкілі болып табылады", "wording"),
            ("сақтау", "жүзеге асыру", "wording"),
            ("қызметі", "алтын қызметі", "wording"),
        ],
    );
}

#[test]
fn english_changes() {
    check(
        English,
        &[
            ("The operator may refuse.", "The operator shall refuse.", "modality"),
            ("shall be appointed", "shall not be appointed", "modality"),
            ("must remove it", "shall remove it", "wording"),
            ("within forty-eight hours", "within twenty-four hours", "deadline"),
            ("of 3 May 2022", "of 1 July 2022", "date"),
            ("a fine of 20 MCI", "a fine of 40 MCI", "penalty"),
            ("100,000 tenge", "200,000 tenge", "amount"),
            ("under Article 5", "under Article 6", "reference"),
            ("not later than the day", "not earlier than the day", "wording"),
            ("by the court", "by the prosecutor", "actor"),
            ("the word “claim”", "the word “court” shall be replaced by “self”", "wording"),
        ],
    );
}

#[test]
fn a_new_or_deleted_text_is_all_that_it_says() {
    check(
        Russian,
        &[
            ("", "Оператор обязан удалить за 5 дней.", "modality, deadline"),
            ("", "Нарушение влечет штраф.", "penalty"),
            ("Заявление рассматривается в течение месяца.", "", "deadline"),
            ("", "орган – лицо, которое ведет учет за 5 дней;", "deadline, definition"),
            ("Ведется реестр.", "", "wording"),
        ],
    );
}

#[test]
fn exchanged_limits_are_a_change() {
    let words = Sides::new("жалоба за 5 дней, ответ за 3 дня", "жалоба за 3 дня, ответ за 5 дней");
    let five = |text: &str, number: &str| text.find(number).map(|at| Span::new(at, at + 1));
    let changed = words.map(|text| {
        let mut changed: Changed = ["3", "5"].iter().filter_map(|n| five(text, n)).collect();
        changed.sort_unstable();
        changed
    });
    assert_eq!(*assess(read(words, Russian).as_ref(), &changed).kinds, [Significance::Deadline]);
}

#[test]
fn signs_of_a_number_are_editorial() {
    for (old, new) in [("по форме № 5", "по форме N 5"), ("Заң № 118-VII", "Заң N 118-VII")]
    {
        assert_eq!(kinds(old, new, Russian), "editorial", "{old}");
    }
}

#[test]
fn a_heading_and_its_words_are_weighed_together() {
    let part = |old, new| {
        let words = Sides::new(old, new);
        let changed = words.map(|text: &str| Changed::from_iter([Span::new(0, text.len())]));
        Some(assess(read(words, Russian).as_ref(), &changed))
    };
    let heading = || part("Порядок проверки", "Порядок контроля");
    let only_heading = of(heading(), None, true).0;
    assert_eq!(&only_heading[..], &[Significance::Wording]);
    let both = of(heading(), part("в течение 5 дней", "в течение 3 дней"), true).0;
    assert_eq!(&both[..], &[Significance::Deadline], "other words weigh nothing beside it");
}
