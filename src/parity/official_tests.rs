//! What official law of Kazakhstan says in other words in its two languages, or prints
//! otherwise; and the same with one of them changed.

use super::Kind;
use super::tests::kinds;

/// A point in each language: `None` where they say the same.
type Line = (&'static str, &'static str, Option<Kind>);

fn check(lines: &[Line]) {
    for (ru, kk, kind) in lines {
        let ru = format!("Статья 5. Порядок\n\n1. Порядок: {ru}.\n");
        let kk = format!("5-бап. Тәртіп\n\n1. Тәртіп: {kk}.\n");
        let told = kinds(&ru, &kk);
        assert_eq!(told.first(), kind.as_ref(), "{ru} {kk}");
    }
}

#[test]
fn a_number_may_be_part_of_an_adjective() {
    check(&[
        ("12-этажный дом", "12 қабатты үй", None),
        ("12-этажный дом", "10 қабатты үй", Some(Kind::Number)),
        ("20-футовый контейнер", "20-футтық контейнер", None),
        ("500-метровая зона", "500 метрлік аймақ", None),
        ("500-метровая зона", "300 метрлік аймақ", Some(Kind::Number)),
        ("10-тидневный срок", "он күндік мерзім", None),
        ("5-тикратный размер", "бес еселенген мөлшер", None),
        ("двенадцатизначный код", "он екі таңбалы код", None),
        ("пятисотметровая зона", "бес жүз метрлік аймақ", None),
        ("стометровая зона", "жүз метрлік аймақ", None),
        ("форма 4-НК", "4-НК нысаны", None),
    ]);
}

#[test]
fn a_part_or_a_multiple_may_be_one_word() {
    check(&[
        ("четверть состава", "құрамның төрттен бірі", None),
        ("четверть ставки", "ширек мөлшерлеме", None),
        ("четверть состава", "құрамның үштен бірі", Some(Kind::Number)),
        ("наполовину", "жартысына", None),
        ("в половинном размере", "жарты мөлшерде", None),
        ("полпроцента", "жарты пайыз", None),
        ("полдня", "жарты күн", None),
        ("первая половина дня", "түске дейін", None),
        ("во второй половине года", "жылдың екінші жартысында", None),
        ("вчетверо", "төрт есе", None),
        ("вчетверо", "бес есе", Some(Kind::Number)),
        ("сумма удваивается", "сома екі есеге ұлғаяды", None),
        ("пятеро детей", "бес бала", None),
        ("семеро", "жетеуі", None),
        ("одна трехсотая ставки", "мөлшерлеменің үш жүзден бір бөлігі", None),
        ("тысячи лет", "мыңдаған жыл", None),
        ("пятилетний период", "бесжылдық кезең", None),
        ("10-кратный месячный расчетный показатель", "10 еселік айлық есептік көрсеткіш", None),
    ]);
}

#[test]
fn children_are_counted_with_collective_numbers() {
    check(&[
        ("на восьмерых и более детей", "сегіз және одан көп балаға", None),
        ("на восьмерых детей", "жеті балаға", Some(Kind::Number)),
        ("пятерым детям", "бес балаға", None),
    ]);
}
