//! What texts call by a name of its own: the codes and the laws, the act itself, what has
//! a name in foreign letters. A name need not be said again in every language, so that
//! two are held against one another only where each language has one of its sort.

use super::acts::QUOTES;
use super::fact::Fact;
use crate::compare::references::Passage;
use crate::document::latin_of_roman;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{Lexicon, Lexicons, Word, is_any, line};
use crate::text::span::Span;

/// The names of a passage, each once.
pub(super) fn names(passage: &Passage<'_>) -> Vec<(Fact, Span)> {
    let mut names: Vec<(Fact, Span)> = Vec::new();
    let all = codes(passage).chain(laws(passage)).chain(own(passage));
    for (fact, span) in all.chain(foreign(passage)).chain(letters(passage)) {
        if !names.iter().any(|(known, _)| *known == fact) {
            names.push((fact, span));
        }
    }
    names
}

type Names = ByLanguage<&'static str>;

fn lexicon(table: &[Names], language: Language) -> Lexicon<usize> {
    Lexicon::of_lines(table, language, |at| at)
}

static CODES: Lexicons<usize> = Lexicons::new(|language| lexicon(CODE_NAMES, language));
static LAWS: Lexicons<usize> = Lexicons::new(|language| lexicon(TITLES, language));
static OWN: Lexicons<usize> = Lexicons::new(|language| lexicon(OWN_NAMES, language));

fn codes<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Fact, Span)> + 'p {
    let found = CODES.get(passage.language).find(&passage.words);
    found.map(|each| (Fact::Law(each.meaning), each.span(&passage.words)))
}

/// The laws whose titles are known; a code that has a title is one of them.
fn laws<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Fact, Span)> + 'p {
    quoted(passage).filter_map(|(words, _)| {
        let is_country = |word: &Word<'_>| is_any(&word.key, COUNTRY);
        let first = words.iter().position(|word| !is_country(word))?;
        let last = words.iter().rposition(|word| !is_country(word))?;
        let title = LAWS.get(passage.language).find_at(words, first)?;
        let law = Fact::Law(CODE_NAMES.len() + title.meaning);
        (title.words.end == last + 1).then(|| (law, title.span(words)))
    })
}

/// What stands before or behind a title of every act.
const COUNTRY: &str = "республик*|казахстан*|қазақстан*|republic|kazakhstan|of|the|in|в";

/// «настоящий Закон», «осы Заң»: which sort of act the text says it is.
fn own<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Fact, Span)> + 'p {
    let found = OWN.get(passage.language).find(&passage.words);
    found.map(|each| (Fact::Own(each.meaning), each.span(&passage.words)))
}

/// What is written in Latin letters in a text of others: a name that is the same in all.
fn foreign<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Fact, Span)> + 'p {
    let is_name = |word: &&Word<'_>| {
        let name = word.span.of(passage.text);
        passage.language != Language::English
            && name.len() >= SHORTEST_NAME
            && name.bytes().all(|byte| byte.is_ascii_alphabetic())
            && name.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    let names = passage.words.iter().filter(is_name);
    names.map(|word| (Fact::Name(word.key.to_string()), word.span))
}

/// A shorter one may be a unit or a Roman number.
const SHORTEST_NAME: usize = 4;

/// A letter in quotation marks, of whatever alphabet: «корпус «А»».
fn letters<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (Fact, Span)> + 'p {
    quoted(passage).filter_map(|(_, span)| {
        let mut letters = span.of(passage.text).chars();
        let letter = letters.next().filter(|letter| letter.is_uppercase())?;
        letters.next().is_none().then(|| (Fact::Letter(look(letter)), span))
    })
}

/// A letter as the Latin one that looks like it.
fn look(letter: char) -> char {
    match letter {
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'Д' => 'D',
        _ => latin_of_roman(letter),
    }
}

/// The words between two quotation marks, and their bytes.
fn quoted<'p>(passage: &'p Passage<'_>) -> impl Iterator<Item = (&'p [Word<'p>], Span)> + 'p {
    let marks = passage.text.match_indices(QUOTES);
    let starts = marks.map(|(at, mark)| at + mark.len());
    starts.filter_map(|start| {
        let length = passage.text[start..].find(QUOTES)?;
        let span = Span::new(start, start + length);
        let first = passage.words.partition_point(|word| word.span.start < span.start);
        let end = passage.words.partition_point(|word| word.span.start < span.end);
        passage.words.get(first..end).filter(|words| !words.is_empty()).map(|words| (words, span))
    })
}

/// The codes of Kazakhstan.
const CODE_NAMES: &[Names] = &[
    line("гражданск* кодекс*", "азаматтық кодекс*", "civil code"),
    line(
        "гражданск* процессуальн* кодекс*",
        "азаматтық процестік кодекс*|азаматтық іс жүргізу кодекс*",
        "civil procedure code|civil procedural code",
    ),
    line(
        "административн* процедурно процессуальн* кодекс*",
        "әкімшілік рәсімдік процестік кодекс*",
        "administrative procedural code|administrative procedure code",
    ),
    line("уголовн* кодекс*", "қылмыстық кодекс*", "criminal code|penal code"),
    line(
        "уголовно процессуальн* кодекс*",
        "қылмыстық процестік кодекс*|қылмыстық іс жүргізу кодекс*",
        "criminal procedure code|criminal procedural code",
    ),
    line(
        "уголовно исполнительн* кодекс*",
        "қылмыстық атқару кодекс*",
        "penal executive code|criminal executive code|penitentiary code",
    ),
    line("бюджетн* кодекс*", "бюджет кодекс*|бюджеттік кодекс*", "budget code"),
    line("налогов* кодекс*", "салық кодекс*", "tax code"),
    line("трудов* кодекс*", "еңбек кодекс*", "labour code|labor code"),
    line("земельн* кодекс*", "жер кодекс*", "land code"),
    line("лесн* кодекс*", "орман кодекс*", "forest code"),
    line("водн* кодекс*", "су кодекс*", "water code"),
    line(
        "экологическ* кодекс*",
        "экология кодекс*|экологиялық кодекс*",
        "environmental code|ecological code",
    ),
    line(
        "предпринимательск* кодекс*",
        "кәсіпкерлік кодекс*",
        "entrepreneurial code|entrepreneurship code",
    ),
    line("социальн* кодекс*", "әлеуметтік кодекс*", "social code"),
    line("таможенн* кодекс*", "кеден кодекс*|кедендік кодекс*", "customs code"),
    line("цифров* кодекс*", "цифрлық кодекс*", "digital code"),
    line("строительн* кодекс*", "құрылыс кодекс*", "construction code"),
];

/// The titles of what other acts cite most.
const TITLES: &[Names] = &[
    line(
        "об административных правонарушениях",
        "әкімшілік құқық бұзушылық туралы",
        "on administrative offences|on administrative infractions|on administrative offenses",
    ),
    line(
        "о здоровье народа и системе здравоохранения",
        "халық денсаулығы және денсаулық сақтау жүйесі туралы",
        "on public health and healthcare system",
    ),
    line(
        "о браке супружестве и семье",
        "неке ерлі зайыптылық және отбасы туралы",
        "on marriage matrimony and family",
    ),
    line("о таможенном регулировании", "кедендік реттеу туралы", "on customs regulation"),
    line(
        "о недрах и недропользовании",
        "жер қойнауы және жер қойнауын пайдалану туралы",
        "on subsoil and subsoil use",
    ),
    line("об образовании", "білім туралы", "on education"),
    line("о науке", "ғылым туралы", "on science"),
    line(
        "о науке и технологической политике",
        "ғылым және технологиялық саясат туралы",
        "on science and technological policy",
    ),
    line(
        "о статусе педагога",
        "педагог мәртебесі туралы",
        "on the status of teacher|on status of teacher",
    ),
    line(
        "о государственной службе",
        "мемлекеттік қызмет туралы|мемлекеттік қызметі туралы",
        "on civil service|on public service",
    ),
    line(
        "о противодействии коррупции",
        "сыбайлас жемқорлыққа қарсы іс қимыл туралы",
        "on combating corruption|on countering corruption",
    ),
    line("о правовых актах", "құқықтық актілер туралы", "on legal acts"),
    line(
        "о нормативных правовых актах",
        "нормативтік құқықтық актілер туралы",
        "on normative legal acts",
    ),
    line(
        "о воинской службе и статусе военнослужащих",
        "әскери қызмет және әскери қызметшілердің мәртебесі туралы",
        "on military service and status of military personnel",
    ),
    line("о воинской обязанности", "әскери міндеттілік туралы", "on military duty"),
    line("о связи", "байланыс туралы", "on communications"),
    line("об информатизации", "ақпараттандыру туралы", "on informatization"),
    line(
        "о персональных данных и их защите",
        "дербес деректер және оларды қорғау туралы",
        "on personal data and their protection",
    ),
    line("о доступе к информации", "ақпаратқа қол жеткізу туралы", "on access to information"),
    line("о государственных секретах", "мемлекеттік құпиялар туралы", "on state secrets"),
    line(
        "о государственных услугах",
        "мемлекеттік көрсетілетін қызметтер туралы",
        "on public services|on state services",
    ),
    line(
        "о государственных закупках",
        "мемлекеттік сатып алу туралы",
        "on public procurement|on state procurement",
    ),
    line("о государственном имуществе", "мемлекеттік мүлік туралы", "on state property"),
    line(
        "о государственных наградах",
        "мемлекеттік наградалары туралы|мемлекеттік наградалар туралы",
        "on state awards",
    ),
    line(
        "о государственной границе",
        "мемлекеттік шекарасы туралы|мемлекеттік шекара туралы",
        "on the state border",
    ),
    line(
        "о государственной молодежной политике",
        "мемлекеттік жастар саясаты туралы",
        "on state youth policy",
    ),
    line("о гражданстве", "азаматтығы туралы|азаматтық туралы", "on citizenship"),
    line("о гражданской защите", "азаматтық қорғау туралы", "on civil protection"),
    line(
        "о разрешениях и уведомлениях",
        "рұқсаттар және хабарламалар туралы",
        "on permits and notifications",
    ),
    line(
        "о банках и банковской деятельности",
        "банктер және банк қызметі туралы",
        "on banks and banking activity|on banks and banking activities",
    ),
    line("о национальном банке", "ұлттық банкі туралы", "on the national bank"),
    line(
        "о платежах и платежных системах",
        "төлемдер және төлем жүйелері туралы",
        "on payments and payment systems",
    ),
    line(
        "о рынке ценных бумаг",
        "бағалы қағаздар рыногы туралы|бағалы қағаздар нарығы туралы",
        "on the securities market|on securities market",
    ),
    line("об акционерных обществах", "акционерлік қоғамдар туралы", "on joint stock companies"),
    line(
        "о страховой деятельности",
        "сақтандыру қызметі туралы",
        "on insurance activity|on insurance activities",
    ),
    line(
        "о микрофинансовой деятельности",
        "микроқаржылық қызмет туралы",
        "on microfinance activity|on microfinance activities",
    ),
    line(
        "о бухгалтерском учете и финансовой отчетности",
        "бухгалтерлік есеп пен қаржылық есептілік туралы",
        "on accounting and financial reporting",
    ),
    line(
        "об аудиторской деятельности",
        "аудиторлық қызмет туралы",
        "on audit activity|on auditing",
    ),
    line(
        "об обязательном социальном страховании",
        "міндетті әлеуметтік сақтандыру туралы",
        "on compulsory social insurance",
    ),
    line(
        "об обязательном социальном медицинском страховании",
        "міндетті әлеуметтік медициналық сақтандыру туралы",
        "on compulsory social medical insurance|on compulsory social health insurance",
    ),
    line("о пенсионном обеспечении", "зейнетақымен қамсыздандыру туралы", "on pension provision"),
    line("об арбитраже", "төрелік туралы", "on arbitration"),
    line("о медиации", "медиация туралы", "on mediation"),
    line("о нотариате", "нотариат туралы", "on notariate|on notaries"),
    line(
        "об адвокатской деятельности и юридической помощи",
        "адвокаттық қызмет және заң көмегі туралы",
        "on advocacy and legal aid|on the bar and legal aid",
    ),
    line(
        "об исполнительном производстве и статусе судебных исполнителей",
        "атқарушылық іс жүргізу және сот орындаушыларының мәртебесі туралы",
        "on enforcement proceedings and the status of bailiffs",
    ),
    line(
        "об оперативно розыскной деятельности",
        "жедел іздестіру қызметі туралы",
        "on operational search activity|on operational investigative activities",
    ),
    line("о прокуратуре", "прокуратура туралы", "on the prosecutor s office"),
    line("об органах внутренних дел", "ішкі істер органдары туралы", "on internal affairs bodies"),
    line(
        "о правоохранительной службе",
        "құқық қорғау қызметі туралы",
        "on law enforcement service",
    ),
    line(
        "о противодействии терроризму",
        "терроризмге қарсы іс қимыл туралы",
        "on countering terrorism",
    ),
    line(
        "о противодействии экстремизму",
        "экстремизмге қарсы іс қимыл туралы",
        "on countering extremism",
    ),
    line(
        "о национальной безопасности",
        "ұлттық қауіпсіздігі туралы|ұлттық қауіпсіздік туралы",
        "on national security",
    ),
    line(
        "о судебной системе и статусе судей",
        "сот жүйесі мен судьяларының мәртебесі туралы",
        "on the judicial system and status of judges",
    ),
    line("о выборах", "сайлау туралы", "on elections"),
    line("о конституционном суде", "конституциялық соты туралы", "on the constitutional court"),
    line(
        "о местном государственном управлении и самоуправлении",
        "жергілікті мемлекеттік басқару және өзін өзі басқару туралы",
        "on local government and self government",
    ),
    line("о миграции населения", "халықтың көші қоны туралы", "on migration of population"),
    line("о правах ребенка", "баланың құқықтары туралы", "on the rights of the child"),
    line("о ветеранах", "ардагерлер туралы", "on veterans"),
    line("о жилищных отношениях", "тұрғын үй қатынастары туралы", "on housing relations"),
    line("об электроэнергетике", "электр энергетикасы туралы", "on electric power industry"),
    line("о естественных монополиях", "табиғи монополиялар туралы", "on natural monopolies"),
    line("о техническом регулировании", "техникалық реттеу туралы", "on technical regulation"),
    line(
        "о защите прав потребителей",
        "тұтынушылардың құқықтарын қорғау туралы",
        "on consumer protection",
    ),
    line("о рекламе", "жарнама туралы", "on advertising"),
    line("о культуре", "мәдениет туралы", "on culture"),
    line(
        "о физической культуре и спорте",
        "дене шынықтыру және спорт туралы",
        "on physical culture and sports",
    ),
    line("о языках", "тіл туралы", "on languages"),
    line(
        "о профессиональных квалификациях",
        "кәсіптік біліктілік туралы|кәсіптік біліктіліктер туралы",
        "on professional qualifications",
    ),
    line("о ветеринарии", "ветеринария туралы", "on veterinary"),
    line(
        "о товариществах с ограниченной и дополнительной ответственностью",
        "жауапкершілігі шектеулі және қосымша жауапкершілігі бар серіктестіктер туралы",
        "on limited and additional liability partnerships",
    ),
    line(
        "о некоммерческих организациях",
        "коммерциялық емес ұйымдар туралы",
        "on non profit organizations",
    ),
    line(
        "о реабилитации и банкротстве",
        "оңалту және банкроттық туралы",
        "on rehabilitation and bankruptcy",
    ),
    line("об игорном бизнесе", "ойын бизнесі туралы", "on gambling business"),
    line(
        "о лотереях и лотерейной деятельности",
        "лотереялар және лотерея қызметі туралы",
        "on lotteries and lottery activity",
    ),
];

/// What a text calls itself.
const OWN_NAMES: &[Names] = &[
    line("настоящ* кодекс*", "осы кодекс*", "this code|the present code"),
    line(
        "настоящ* закон|настоящ* закона|настоящ* закону|настоящ* законом|настоящ* законе|настоящ* конституционн* закон*",
        "осы заң|осы заңның|осы заңға|осы заңда|осы заңды|осы заңмен|осы заңнан|осы заңын*|осы конституциялық заң*",
        "this law|the present law|this constitutional law",
    ),
    line(
        "настоящ* правил*|настоящ* положени*|настоящ* инструкци*|настоящ* порядк*",
        "осы қағида*|осы ереже*|осы нұсқаулық*|осы тәртіп*|осы тәртіб*",
        "these rules|these regulations|this regulation|this instruction",
    ),
    line("настоящ* постановлени*", "осы қаулы*", "this resolution|this decree"),
    line("настоящ* приказ*", "осы бұйрық*|осы бұйры*", "this order"),
    line(
        "настоящ* указ|настоящ* указа|настоящ* указу|настоящ* указом|настоящ* указе",
        "осы жарлық*|осы жарлығ*",
        "this edict",
    ),
    line(
        "настоящ* договор*|настоящ* соглашени*",
        "осы шарт|осы шартт*|осы келісім*",
        "this agreement|this treaty|this contract",
    ),
];

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    /// What the languages say alike, and what another Kazakh text would say.
    const NAMES: [[&str; 3]; 9] = [
        [
            "По Закону Республики Казахстан «Об образовании».",
            "«Білім туралы» Қазақстан Республикасының Заңы бойынша.",
            "«Ғылым туралы» Қазақстан Республикасының Заңы бойынша.",
        ],
        [
            "По Закону «О государственной службе Республики Казахстан».",
            "«Қазақстан Республикасының мемлекеттік қызметі туралы» Заң бойынша.",
            "«Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заң бойынша.",
        ],
        [
            "По Предпринимательскому кодексу.",
            "Кәсіпкерлік кодексі бойынша.",
            "Азаматтық кодекс бойынша.",
        ],
        [
            "По Уголовно-процессуальному кодексу.",
            "Қылмыстық-процестік кодекс бойынша.",
            "Қылмыстық кодекс бойынша.",
        ],
        ["По настоящему Кодексу.", "Осы Кодекс бойынша.", "Осы Заң бойынша."],
        ["По настоящим Правилам.", "Осы Қағидалар бойынша.", "Осы Қаулы бойынша."],
        ["Служащие корпуса «А».", "«А» корпусының қызметшілері.", "«Б» корпусының қызметшілері."],
        ["Сервис WhatsApp.", "WhatsApp сервисі.", "Telegram сервисі."],
        ["Служащие корпуса «B».", "«В» корпусының қызметшілері.", "«С» корпусының қызметшілері."],
    ];

    fn kinds(ru: &str, kk: &str) -> Vec<Kind> {
        let ru = format!("Статья 5. Порядок\n\n1. {ru}\n");
        tests::kinds(&ru, &format!("5-бап. Тәртіп\n\n1. {kk}\n"))
    }

    #[test]
    fn another_name_is_told() {
        for [ru, kk, other] in NAMES {
            assert_eq!(kinds(ru, kk), [], "{ru} | {kk}");
            assert_eq!(kinds(ru, other), [Kind::Reference], "{ru} | {other}");
        }
    }

    #[test]
    fn a_name_that_one_language_alone_says_is_no_difference() {
        for (ru, kk) in [
            ("По настоящему Закону и по Гражданскому кодексу.", "Азаматтық кодекс бойынша."),
            ("По Гражданскому кодексу.", "Азаматтық кодекс, Азаматтық кодекс бойынша."),
            ("По Закону «О связи».", "«Байланыс саласы туралы» Заң бойынша."),
            ("Сервис WhatsApp.", "Ватсап сервисі."),
        ] {
            assert_eq!(kinds(ru, kk), [], "{ru} | {kk}");
        }
    }
}
