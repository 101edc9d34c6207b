//! Numbers, dates, sums and acts as the three languages say them, each true to the others;
//! and with one of them changed.

use super::{Finding, parity};
use crate::parse::read;
use crate::text::language::{ByLanguage, Language};

/// A passage in Russian, Kazakh and English. What stands in braces is `{said|planted}`:
/// with the first the languages agree, with the second they do not.
type Line = [&'static str; 3];

const PARTS: &[Line] = &[
    [
        "большинством в две трети голосов депутатов",
        "депутаттардың үштен {екісінің|бірінің} көпшілік даусымен",
        "by a majority of {two-thirds|one-third} of the votes of deputies",
    ],
    [
        "не менее одной трети от общего числа депутатов",
        "депутаттардың жалпы санының кемінде үштен {бірі|екісі}",
        "at least {one third|one quarter} of the total number of deputies",
    ],
    [
        "не менее трех четвертей голосов",
        "{төрттен үшінің|үштен екісінің} дауысымен",
        "by {three-fourths|two-thirds} of the votes",
    ],
    [
        "одна вторая часть имущества",
        "мүліктің {екіден|үштен} бір бөлігі",
        "{one half|one third} of the property",
    ],
    ["третья часть земли", "жердің {үштен|төрттен} бір бөлігі", "{a third|a quarter} of the land"],
    ["половина срока", "мерзімнің {жартысы|үштен бірі}", "{half|a third} of the term"],
    [
        "в полуторном размере",
        "бір {жарым есе|еседен көп} мөлшерде",
        "at {one and a half|three} times the rate",
    ],
    ["два с половиной года", "екі {жарым жыл|жыл}", "two and a half {years|months}"],
    [
        "полтора миллиона тенге",
        "бір жарым {миллион|мың} теңге",
        "one and a half {million|thousand} tenge",
    ],
    ["1/3 части", "{1/3|1/2} бөлігі", "{1/3|1/2} of it"],
    ["три десятых процента", "пайыздың оннан {үші|екісі}", "{three|seven} tenths of a per cent"],
    ["одной тысячи голосов", "{бір мың|екі мың} дауыс", "{one|two} thousand votes"],
    ["в течение полугода", "{жарты жыл|үш ай} ішінде", "within {half a year|three months}"],
];

const DATES: &[Line] = &[
    [
        "исключен 5 июля 2006 года",
        "{2006.07.05.|2006.07.06.} алынып тасталды",
        "deleted {5|6} July 2006",
    ],
    [
        "с 1 мая по 30 июня 2022 года",
        "2022 жылғы 1 мамырдан {30|29} маусымға дейін",
        "from 1 May to 30 June {2022|2023}",
    ],
    [
        "15 февраля, 15 мая и 15 ноября 2024 года",
        "{2024|2025} жылғы 15 ақпан, 15 мамыр және 15 қараша",
        "15 February, 15 May and {15|25} November 2024",
    ],
    [
        "с 1 по 15 мая 2022 года",
        "2022 жылғы {1|2} – 15 мамыр аралығында",
        "from {1|2} to 15 May 2022",
    ],
    [
        "с 10 по 20 сентября",
        "10 қыркүйектен {20|25} қыркүйекке дейін",
        "from 10 to 20 {September|October}",
    ],
    [
        "с 1 января 2018 года до 1 января 2021 года",
        "2018 жылғы 1 қаңтардан бастап {2021|2022} жылғы 1 қаңтарға дейін",
        "from 1 January {2018|2017} until 1 January 2021",
    ],
    // A month is the last word.
    ["до первого марта", "{бірінші|екінші} наурыз", "until {1|2} March"],
    ["в марте", "{|1 }наурызда", "in {|1 }March"],
    ["на 2021–2023 годы", "{2021|2022} – 2023 жылдарға арналған", "for 2021–{2023|2024}"],
    ["в 2022 и 2023 годах", "2022 және {2023|2024} жылдары", "in {2022|2021} and 2023"],
    ["за 2023 год", "{2023|2022} жыл үшін", "for {2023|2022}"],
    ["2023/2024 учебный год", "2023/{2024|2025} оқу жылы", "the 2023/{2024|2025} academic year"],
    [
        "не позднее 25 числа месяца",
        "айдың {25-інен|15-інен} кешіктірмей",
        "by the {25th|15th} of the month",
    ],
    ["ежемесячно к 5 числу", "ай сайын {5-күніне|6-күніне} қарай", "monthly by the {5th|6th}"],
    [
        "в I квартале 2023 года",
        "2023 жылғы {бірінші|екінші} тоқсанда",
        "in the {first|third} quarter of 2023",
    ],
    [
        "депутат Парламента VII созыва",
        "Парламенттің {VII|VIII} шақырылымының депутаты",
        "a deputy of the Parliament of the {VII|VI} convocation",
    ],
    [
        "инвалид I группы",
        "{бірінші|екінші} топтағы мүгедек",
        "a disabled person of the {first|second} group",
    ],
    ["не реже двух раз в квартал", "тоқсанына кемінде {екі|үш} рет", "{twice|thrice} a quarter"],
];

const SUMS: &[Line] = &[
    ["1,5 млн тенге", "{1,5|2,5} миллион теңге", "{1.5|1.6} million tenge"],
    ["3,5 млрд тенге", "3,5 {млрд|млн} теңге", "3.5 {billion|million} tenge"],
    ["500 тыс. тенге", "500 {мың|миллион} теңге", "{500|600} thousand tenge"],
    [
        "3 000 000 (три миллиона) тенге",
        "{3 000 000 (үш|2 000 000 (екі} миллион) теңге",
        "{3,000,000|3,000} tenge",
    ],
    [
        "доходы – 15 258 331 тысяча тенге",
        "кірістер – 15 258 {331|332} мың теңге",
        "15,258,{331|332} thousand tenge",
    ],
    [
        "не превышает десятикратного размера месячного расчетного показателя",
        "айлық есептік көрсеткіштің {он|жиырма} еселенген мөлшерінен аспайды",
        "does not exceed {ten|twelve} times the monthly calculation index",
    ],
    [
        "двукратный размер месячного расчетного показателя",
        "{айлық есептік көрсеткіштің|жалақының} екі еселенген мөлшері",
        "twice the {monthly calculation index|wage}",
    ],
    ["в двукратном размере", "{екі|үш} еселенген мөлшерде", "at {twofold|threefold} the rate"],
    ["двойной размер платы", "төлемақының {екі|үш} еселенген мөлшері", "{double|triple} the fee"],
    ["0,75-кратного размера", "{0,75|0,5} еселенген мөлшері", "{0.75|0.5} times the amount"],
    ["увеличивается в три раза", "{үш|төрт} есеге ұлғайтылады", "is {tripled|doubled}"],
    [
        "не менее двухмиллионнократного размера месячного расчетного показателя",
        "айлық есептік көрсеткіштің {екі миллион|екі мың} еселенген мөлшерінен кем емес",
        "not less than {two million|two thousand} times the monthly calculation index",
    ],
    [
        "двадцатипятитысячекратный размер",
        "{жиырма бес мың|мың жиырма бес} еселенген мөлшері",
        "{25,000|1,025} times the amount",
    ],
    [
        "полуторакратный размер",
        "бір {жарым|жүз} еселенген мөлшер",
        "{one and a half|three} times the amount",
    ],
    [
        "полуторамесячный срок",
        "бір жарым {ай|жыл} мерзім",
        "a term of one and a half {months|years}",
    ],
    [
        "миллионнократный размер",
        "{миллион|мың} еселенген мөлшері",
        "{a million|a thousand} times the amount",
    ],
    ["стократный размер", "{жүз|мың} еселенген мөлшері", "the {hundred|fifty}-fold amount"],
    ["штраф в 20 МРП", "{20|30} АЕК айыппұл", "a fine of 20 {MCI|tenge}"],
    [
        "от ста до двухсот МРП",
        "жүзден {екі|үш} жүзге дейінгі АЕК",
        "from one hundred to {two|three} hundred MCI",
    ],
    ["от 10 до 20 МРП", "10 {АЕК-тен|теңгеден} 20 АЕК-ке дейін", "from {10|11} to 20 MCI"],
    [
        "не менее 30 и не более 60 месячных расчетных показателей",
        "кемінде 30 және {60-нан|70-тен} аспайтын айлық есептік көрсеткіш",
        "from 30 to {60|70} monthly calculation indices",
    ],
    ["1000 тенге", "1000 {теңге|еуро}", "1000 {tenge|euros}"],
    ["500 долларов США", "500 {АҚШ доллары|теңге}", "500 {US dollars|tenge}"],
    ["тысяча рублей", "мың {рубль|АҚШ доллары}", "one thousand {roubles|euros}"],
    ["50 МРП", "50 {АЕК|ең төмен жалақы}", "50 {MCI|minimum wages}"],
    [
        "до 30 минимальных заработных плат",
        "ең төмен жалақының {отыз|елу} еселенген мөлшеріне дейін",
        "up to {30|40} minimum wages",
    ],
    [
        "50 минимальных размеров заработной платы",
        "50 {ең төмен жалақы|АЕК}",
        "50 {minimum wages|MCI}",
    ],
    ["20-процентная надбавка", "{20|25} пайыздық үстемеақы", "a {20|25} per cent bonus"],
    [
        "пятьдесят и более процентов",
        "елу және одан көп {пайыз|теңге}",
        "fifty or more {per cent|tenge}",
    ],
];

const LIMITS: &[Line] = &[
    ["от трех до пяти лет", "{үш|екі} жылдан бес жылға дейін", "from three to {five|six} years"],
    [
        "от пяти до десяти рабочих дней",
        "бестен он {жұмыс күніне|күнге} дейін",
        "five to ten {working|calendar} days",
    ],
    [
        "от пяти до десяти календарных дней",
        "күнтізбелік {бес|алты} күннен он күнге дейін",
        "{five|six} to ten calendar days",
    ],
    ["3–5 дней", "3-{5|6} күн", "{3|4}–5 days"],
    ["на срок до одного года", "{бір|екі} жылға дейінгі мерзімге", "for up to {one|two} years"],
    [
        "30 (тридцати) календарных дней",
        "күнтізбелік {30 (отыз)|40 (қырық)} күн",
        "30 (thirty) {calendar|working} days",
    ],
    ["10 (десяти) рабочих дней", "{он|он бес} жұмыс күні", "{ten|twelve} (10) working days"],
    ["в десятидневный срок", "{он|бес} күндік мерзімде", "within a {ten|five}-day period"],
    ["в месячный срок", "{бір|екі} ай мерзімде", "within {a month|two months}"],
    ["в течение года", "{бір жыл|бір ай} ішінде", "within {a year|a month}"],
    ["в суточный срок", "бір {тәулік|апта} мерзімде", "within a {day|week}"],
    ["семьдесят два часа", "жетпіс {екі|бес} сағат", "seventy-two {hours|days}"],
    ["двух календарных лет", "күнтізбелік {екі|үш} жыл", "{two|three} calendar years"],
    [
        "двенадцати последовательных календарных месяцев",
        "қатарынан күнтізбелік он {екі|бес} ай",
        "{twelve|ten} consecutive calendar months",
    ],
    ["до 18 часов 00 минут", "сағат {18.00-ге|19.00-ге} дейін", "until {18:00|19:00}"],
    ["с 9 часов 30 минут", "сағат 9.{30-дан|45-тен} бастап", "from {9:30|9:45}"],
    [
        "с 22 до 6 часов утра",
        "сағат {22-ден|23-тен} таңғы 6-ға дейін",
        "from 10 p.m. to {6|7} a.m.",
    ],
    [
        "с 9-00 до 18-00 часов",
        "сағат 9-00-ден {18-00-ге|18-30-ға} дейін",
        "from 9.00 a.m. to {6.00|6.30} p.m.",
    ],
    ["двадцать один день", "жиырма {бір|екі} күн", "twenty-{one|two} days"],
    ["один раз в три года", "{үш|екі} жылда бір рет", "once every {three|two} years"],
    [
        "незамедлительно сообщить",
        "{жедел түрде|бес күнде} хабарлау",
        "report {immediately|within ten days}",
    ],
    ["безотлагательно сообщить", "{кідіріссіз|бес күнде} хабарлау", "report {forthwith|in 5 days}"],
    [
        "сообщается безотлагательно",
        "{кешіктірілмей|екі күнде} хабарланады",
        "it is reported {without delay|within two days}",
    ],
    ["без промедления сообщить", "{дереу|бес күнде} хабарлау", "report {immediately|in 5 days}"],
    [
        "немедленно либо бессрочно",
        "дереу немесе {мерзімсіз|бір жыл}",
        "{immediately|within ten days} or indefinitely",
    ],
];

const MEASURED: &[Line] = &[
    ["размер 65х190 мм", "көлемі {65х190|75х190} мм", "size {65x190|65x290} mm"],
    ["размер 65 х 190 мм", "көлемі {65х190|65х290}", "size {65 × 190|75 × 190} mm"],
    ["масса 200 гр/м2", "массасы {200гр|300гр}/м²", "mass {200g|300g}/m2"],
    ["220 В, 5 кВт", "{220В, 5кВт|220В, 6кВт}", "{220V|230V}, 5 kW"],
    ["на расстоянии 500 м", "{500м|600м} қашықтықта", "at a distance of {500|600} m"],
];

const PERSONS: &[Line] = &[
    ["достигшее шестнадцатилетнего возраста", "он {алты|сегіз} жасқа толған", "aged {16|18}"],
    ["в возрасте от 14 до 18 лет", "{14-тен|15-тен} 18 жасқа дейінгі", "aged 14 to {18|16}"],
    [
        "до ста пятидесяти человек",
        "жүз {елуге|алпысқа} дейінгі адам",
        "up to one hundred and {fifty|sixty} persons",
    ],
    ["девяносто адвокатов", "{тоқсан|сексен} адвокат", "{ninety|eighty} advocates"],
    [
        "один из двух супругов",
        "ерлі-зайыпты {екеудің|үшеудің үш} бірі",
        "one of the {two|three} spouses",
    ],
    [
        "вступающих в брак сторон",
        "некелесуші екі {жақтың|адамның үш}",
        "of {both|three} intending spouses",
    ],
    ["двухуровневая система", "{екі|үш} деңгейлі жүйе", "a {two|three}-level system"],
    ["одного и того же лица", "{бір|екі} адамның", "of {the|two} same person"],
    [
        "друг другу, во-вторых",
        "бір-біріне, екіншіден, {бір|бес} рет",
        "to each other, secondly, {one|five} of",
    ],
    ["инвалид 2-й группы", "{2-топтағы|3-топтағы} мүгедек", "a person of the {2nd|3rd} group"],
    ["двух третьих лиц", "екі {үшінші|төртінші} тұлға", "two {third|fourth} parties"],
];

const BOUNDS: &[Line] = &[
    [
        "не менее трех дней",
        "{үш күннен кем емес|үш күннен аспайтын}",
        "{at least|at most} three days",
    ],
    [
        "не более пяти лиц",
        "{бестен аспайтын|кемінде бес} адам",
        "{not more|not less} than five persons",
    ],
    [
        "не менее трех и не более пяти дней",
        "кемінде үш және {бес күннен аспайтын|он күннен аспайтын}",
        "not less than three and {not more|not less} than five days",
    ],
    [
        "не позднее чем за два дня до выборов",
        "сайлауға кемінде {екі|үш} күн бұрын",
        "{two|three} days before",
    ],
    [
        "срок не менее двух лет",
        "екі жылдан {кем болмайтын|аспайтын} мерзім",
        "a term of {no less|no more} than two years",
    ],
    [
        "срок не должен превышать трех лет",
        "мерзім үш жылдан {аспауға|кем болмауға} тиіс",
        "the term {shall not exceed|shall be at least} three years",
    ],
    [
        "возраст не может быть менее 18 лет",
        "жасы 18 жастан {кем болмауға|аспауға} тиіс",
        "{at least|not more than} 18 years old",
    ],
    [
        "сумма не превышает десяти тенге",
        "сома он теңгеден {аспайды|асады}",
        "{does not exceed|is at least} ten tenge",
    ],
    [
        "не более трех раз",
        "{көп дегенде|кем дегенде} үш рет",
        "{not more|not less} than three times",
    ],
    [
        "не позднее чем за два дня до выборов",
        "сайлауға дейін екі күннен {кешіктірілмей|ерте емес}",
        "not {later|earlier} than two days before",
    ],
];

const ACTS: &[Line] = &[
    [
        "Закона от 21 мая 2013 года № 94-V «О персональных данных»",
        "«Дербес деректер туралы» 2013 жылғы 21 мамырдағы № {94-V|95-V} Заңның",
        "the Law of 21 May 2013 No. {94-V|94-IV} \"On personal data\"",
    ],
    ["№ 118-VII ЗРК", "№ {118-VІІ|118-VІ} ҚРЗ", "No. {118-VII|119-VII}"],
    ["приказ № 325", "№ {325|326} бұйрық", "order No. {325|326}"],
    ["по форме 1, приказ № 2", "№ 1 нысан бойынша, № {2|4} бұйрық", "in form 1, order No. {2|4}"],
    [
        "законы «О связи» и «Об информатизации»",
        "«Байланыс туралы»{ және «Ақпараттандыру туралы»|} заңдар",
        "the laws \"On communications\"{ and \"On informatization\"|}",
    ],
    ["согласно приложению № 1", "{1|2}-қосымшаға сәйкес", "under Annex {1|2}"],
    [
        "п. 2 ст. 3 и ч. 1 ст. 5",
        "3-баптың {2|1}-тармағы және 5-баптың 1-бөлігі",
        "para. 2 of art. {3|4} and part 1 of art. 5",
    ],
];

/// What is found in a text in Russian and in others.
fn found(ru: &str, (language, text): (Language, &str)) -> Vec<Finding> {
    let ru = read(format!("Статья 5. Порядок\n\n1. Порядок: {ru}.\n"), Language::Russian);
    let heading = match language {
        Language::Kazakh => "5-бап. Тәртіп\n\n1. Тәртіп",
        _ => "Article 5. Procedure\n\n1. Procedure",
    };
    let other = read(format!("{heading}: {text}.\n"), language);
    let mut texts = ByLanguage { ru: Some(&ru), kk: None, en: None };
    *texts.get_mut(language) = Some(&other);
    parity(&texts).findings
}

/// A text with what it says, and with what is planted in it.
fn both(text: &str) -> [String; 2] {
    let (before, rest) = text.split_once('{').expect("something is planted");
    let (said, rest) = rest.split_once('|').expect("two things are in the braces");
    let (planted, after) = rest.split_once('}').expect("the braces are closed");
    [said, planted].map(|word| format!("{before}{word}{after}"))
}

fn check(lines: &[Line]) {
    let mut faults = Vec::new();
    for [ru, kk, en] in lines {
        for (language, text) in [(Language::Kazakh, kk), (Language::English, en)] {
            let [said, planted] = both(text);
            let clean = found(ru, (language, &said));
            if !clean.is_empty() {
                let kinds: Vec<_> = clean.iter().map(|each| each.kind.name()).collect();
                faults.push(format!("{ru} | {said}: {kinds:?}"));
            }
            if found(ru, (language, &planted)).is_empty() {
                faults.push(format!("{ru} | {planted}: nothing is found"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_number_before_a_list_is_one_behind_it() {
    let ru =
        "Статья 5.\n\n1. Решает в течение пяти дней:\n\n1) суд;\n\n2) орган.\n\nСпор решается.\n";
    let kk =
        "5-бап.\n\n1. Шешімді:\n\n1) сот;\n\n2) орган бес күн ішінде шығарады.\n\nДау шешіледі.\n";
    let ru = read(ru.to_owned(), Language::Russian);
    for (kk, count) in [(kk.to_owned(), 0), (kk.replace("бес", "алты"), 2)] {
        let kk = read(kk, Language::Kazakh);
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        assert_eq!(parity(&texts).findings.len(), count);
    }
}

/// What goes without saying in one language is no difference of the two others.
#[test]
fn two_languages_may_say_what_the_third_need_not() {
    let texts = [
        ("Статья 5.\n\nВ течение одних суток с первого дня.\n", Language::Russian),
        ("5-бап.\n\nАлғашқы күннен бастап бір тәулік ішінде.\n", Language::Kazakh),
        ("Article 5.\n\nWithin one day from the first day.\n", Language::English),
    ];
    let [ru, kk, en] = texts.map(|(text, language)| read(text.to_owned(), language));
    let parity = parity(&ByLanguage { ru: Some(&ru), kk: Some(&kk), en: Some(&en) });
    assert_eq!(parity.findings, []);
}

#[test]
fn parts_of_a_whole() {
    check(PARTS);
}

#[test]
fn dates_and_years() {
    check(DATES);
}

#[test]
fn sums_and_multiples() {
    check(SUMS);
}

#[test]
fn limits_and_hours() {
    check(LIMITS);
}

#[test]
fn the_most_and_the_least() {
    check(BOUNDS);
}

#[test]
fn persons_and_ages() {
    check(PERSONS);
}

#[test]
fn what_is_written_together_with_its_unit() {
    check(MEASURED);
}

#[test]
fn acts_and_what_they_are_cited_by() {
    check(ACTS);
}
