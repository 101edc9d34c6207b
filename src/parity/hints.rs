//! What may stand for a right or a denial of another language, and is none by itself:
//! «имеющий право», «алатын», «без», «-маса». It answers, and asks for no answer.

use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, Word, is_any, line};
use crate::text::number_words::is_ablative;

/// What a passage may mean without saying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// That something may be done.
    Right,
    /// That something is not so, or must not be.
    Denial,
    /// The same in a clause that is part of another: «келмесе», «толмаған».
    DenialAside,
    /// That something may be done in one case only.
    Only,
    /// That it must not be done in any other: «не может … иначе как».
    NotOtherwise,
    /// That something must not be done, said as a duty: «орындамауға тиіс».
    DutyNotTo,
    /// A duty that English has for anything that is ordered.
    Shall,
    /// That something ends or is taken off: a denial, where it is not denied itself.
    Release,
    /// That somebody need not do what others must: a release too.
    Exempt,
}

impl Hint {
    /// Whether it may answer a denial.
    pub const fn denies(self) -> bool {
        matches!(self, Self::Denial | Self::DenialAside | Self::Release | Self::Exempt)
    }
}

/// The hints of a passage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints(u16);

impl Hints {
    /// All hints of some words.
    pub fn of(found: &[(usize, Hint)]) -> Self {
        let mut hints = Self::default();
        for (_, hint) in found {
            hints.add(*hint);
        }
        if hints.has(Hint::Exempt) {
            hints.add(Hint::Release);
        }
        if hints.has(Hint::NotOtherwise) {
            hints.add(Hint::Only);
        }
        hints
    }

    /// Whether there is a hint among them.
    pub const fn has(self, hint: Hint) -> bool {
        self.0 & 1 << hint as u8 != 0
    }

    /// Adds a hint.
    pub const fn add(&mut self, hint: Hint) {
        self.0 |= 1 << hint as u8;
    }

    /// All hints of two passages.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What each of some words hints at, by its place.
pub fn hints(words: &[Word<'_>], language: Language) -> Vec<(usize, Hint)> {
    let found = HINTS.get(language).find(words);
    let mut hints: Vec<_> =
        found.filter_map(|found| Some((found.words.start, found.meaning?))).collect();
    match language {
        Language::Kazakh => {
            let is_bound = |at: usize| is_any(&words[at].key, bounds(language));
            let hint = |at: usize| suffixed(&words[at].key, words.get(at + 1).map(|it| &*it.key));
            let hinted = (0..words.len()).filter(|at| !is_or_else(words, *at));
            let hinted = hinted.filter_map(|at| Some((at, hint(at)?)));
            hints.retain(|(at, _)| !is_any(&words[*at].key, "басқа|өзге") || is_except(words, *at));
            hints.extend(
                hinted.filter(|(at, _)| !is_bound(*at) && !at.checked_sub(1).is_some_and(is_bound)),
            );
        }
        Language::Russian => {
            let is_short = |word: &str| SHORT.iter().any(|end| word.ends_with(end));
            for (at, hint) in &mut hints {
                let word = &words[*at].key;
                if word.starts_with("не") && is_short(word) {
                    *hint = Hint::Denial;
                }
            }
            let had = (0..words.len()).filter(|at| is_a_right_had(words, *at));
            hints.extend(had.map(|at| (at, Hint::Right)));
        }
        Language::English => (),
    }
    hints
}

/// What says how much or how late at most or at least: a "not" beside it denies nothing.
pub const fn bounds(language: Language) -> &'static str {
    match language {
        Language::Russian => {
            "превыш*|более|менее|больше|меньше|позднее|позже|ранее|раньше|выше|ниже|чаще|реже|свыше"
        }
        Language::Kazakh => {
            "кем|артық|көп|аз|жиі|сирек|ерте|кеш|бұрын|жоғары|төмен|аспай*|аспау*|аспаға*|асып|аса|кешіктіріп"
        }
        Language::English => "exceed|more|less|fewer|later|earlier|longer|lower|higher|shorter",
    }
}

static HINTS: Lexicons<Option<Hint>> =
    Lexicons::new(|language| Lexicon::new(line(RUSSIAN, KAZAKH, ENGLISH).get(language)));

/// What begins as a hint and is none stands with `None`, below it.
const RUSSIAN: &[(&str, Option<Hint>)] = &[
    ("право|правом|праву|правомоч*|возможн*|можно|способен|способн*", Some(Hint::Right)),
    ("общедоступн*", Some(Hint::Right)),
    ("могущ*|мог|могла|могло|могли|сможет|смогут|усмотрени*", Some(Hint::Right)),
    ("разрешен*|разрешить|допускать|допускаем*|допущен*|допустим*", Some(Hint::Right)),
    ("свободен|свободна|свободны|свободно|уполномочен|уполномочены", Some(Hint::Right)),
    ("самостоятелен|самостоятельна|самостоятельны|по выбору|по своему выбору", Some(Hint::Right)),
    ("не*|без*|бес*|исключ*|освобожд*|предотвра*|предупрежд*|пресе*", Some(Hint::DenialAside)),
    ("приостан*|прекращ*", Some(Hint::DenialAside)),
    ("препятств*|отказ*|уклон*|наруш*|просроч*|утра*", Some(Hint::DenialAside)),
    ("нет|нельзя|отказыва*|отказано|запреща*|воспреща*|бесплатно", Some(Hint::Denial)),
    ("запрет*|запрещен*", Some(Hint::DenialAside)),
    ("запрещен|запрещена|запрещено|запрещены|запретить|под запретом", Some(Hint::Denial)),
    ("недопустим*|невозмож*|недействит*|неприкосн*|неприменим*|неправомоч*", Some(Hint::Denial)),
    ("неизменн*|незыблем*|неделим*|неотчуждаем*|нерушим*", Some(Hint::Denial)),
    ("без рассмотрения|без удовлетворения|без внимания|без движения", Some(Hint::Denial)),
    ("без изменения|без изменений", Some(Hint::Denial)),
    ("исключается|исключаются|исключить|исключен|исключена|исключены", Some(Hint::Release)),
    ("исключает|исключают|исключающ*|утрачива*|утрачен*", Some(Hint::Release)),
    ("освобождает|освобождают|освобождается|освобождаются", Some(Hint::Exempt)),
    ("освобожден|освобождена|освобождены", Some(Hint::Exempt)),
    ("лишен|лишена|лишено|лишены", Some(Hint::Release)),
    ("лишается|лишаются|лишает|лишают|прекращается|прекращаются", Some(Hint::Release)),
    ("воздерж*|избега*|избежа*|исключать", Some(Hint::Denial)),
    ("вне|кроме|помимо|вместо|отсутств*", Some(Hint::DenialAside)),
    ("отклон*|отсутствует|отсутствуют|отсутствовать|безвозмездн*|бессрочн*", Some(Hint::Denial)),
    ("только|лишь|исключительно|иначе", Some(Hint::Only)),
    ("иначе как|иначе чем", Some(Hint::NotOtherwise)),
    ("не только|не исключительно", None),
    (
        "несет|несут|нести|несение|необходим*|недел|неделя*|недели|неделе*|неделю|недельн*|недр*|недвиж*|нефт*",
        None,
    ),
    ("нескольк*|нерезидент*|нежели|безопасн*|бесед*|беспоко*", None),
    ("незамедлительн*|немедленн*|непосредственн*|неустойк*|некотор*", None),
    ("некоммерч*|несовершеннолетн*|нежил*|ниже|низк*|нижн*", None),
    ("нему|ней|нем|него|нее|ними|них|ним|не", None),
];

const KAZAKH: &[(&str, Option<Hint>)] = &[
    ("құқығы|кұқығы|құқыгы|құқығын|құқығына|құқы|құқыққа|құқық|хақысы", Some(Hint::Right)),
    ("мүмкін*|ықтимал*|алатын*|ерікті|қабілетті|еркін", Some(Hint::Right)),
    ("жол бер*|рұқсат бер*|рұқсат ет*|жіберіледі|жіберілуі", Some(Hint::Right)),
    ("құқықтары бар|құқықтары болады|құқықтарға ие|құқықтары мен міндеттері", Some(Hint::Right)),
    ("мүмкін емес|құқығы жоқ|құқы жоқ|хақысы жоқ", None),
    ("бас тарт*", Some(Hint::DenialAside)),
    ("еместіг*|жоқтығ*|болмайтынды*", Some(Hint::Denial)),
    ("жоқ|емес|тыйым салын*|бас тартады|бас тартылады|жарамсыз|қорғалуға", Some(Hint::Denial)),
    ("босат*", Some(Hint::DenialAside)),
    ("босатылады|босатады", Some(Hint::Exempt)),
    ("айырылады|айырады|тоқтатылады|жойылады", Some(Hint::Release)),
    ("босатпа*|босатылма*|айырма*|айырылма*", Some(Hint::Release)),
    ("тыс|басқа|өзге|шектеу*|тыйым|бұз*|өткізіп|жалтар*", Some(Hint::DenialAside)),
    ("кедергі*|тоқтат*|сұғ*", Some(Hint::DenialAside)),
    ("сұғылм*", None),
    ("ғана|тек", Some(Hint::Only)),
    ("ғана емес|артық емес|көп емес|кем емес|аз емес|кеш емес|ерте емес", None),
    ("жиі емес|сирек емес|төмен емес|жоғары емес", None),
];

const ENGLISH: &[(&str, Option<Hint>)] = &[
    ("right|able|could|might|capable|free|possib*|opportunit*|permitted", Some(Hint::Right)),
    ("power to|authority to|allowed|eligib*|entitled|discretion|competent", Some(Hint::Right)),
    ("not|no|nor|neither|never|none|nothing|nobody|without|unless", Some(Hint::Denial)),
    ("except*|exclude*|excluding|exclusion|refus*|fail*|prohibit*|forbid*", Some(Hint::Denial)),
    ("exempt*|terminat*|depriv*|absen*|lack*|los*|invalid*|inadmiss*", Some(Hint::Denial)),
    ("impossib*|ineligib*|irrespective|regardless|illegal*|unlawful*", Some(Hint::Denial)),
    ("unable|unlimited|unaccept*|other than|otherwise|rather|outside", Some(Hint::Denial)),
    ("free of|refrain*|abstain*|withdr*|cease*|instead", Some(Hint::Denial)),
    ("only|solely|exclusively", Some(Hint::Only)),
    ("not only", None),
];

/// How Russian short forms end: «неизменны», «недопустимо».
const SHORT: [&str; 8] = ["ен", "на", "но", "ны", "им", "има", "имо", "имы"];

/// «имеет и иные права», «права принадлежат автору»: who has rights has one.
fn is_a_right_had(words: &[Word<'_>], at: usize) -> bool {
    let near = &words[at.saturating_sub(4)..words.len().min(at + 5)];
    is_any(&words[at].key, "права|правами")
        && near.iter().any(|word| is_any(&word.key, "имеет|имеют|облада*|пользу*|принадлеж*"))
}

/// «не болмаса», which is "or" and denies nothing.
pub fn is_or_else(words: &[Word<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &words[before]);
    words[at].key == "болмаса" && before.is_some_and(|it| is_any(&it.key, "не|я|яки"))
}

/// «одан басқа», «жеке адамнан өзге», and not «басқа адам».
fn is_except(words: &[Word<'_>], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| is_ablative(&words[before].key))
}

/// What a negative suffix in a Kazakh word hints at: «орындамауға», «келмеуі мүмкін»; in a
/// clause that is part of another, «қарамай», «келмесе», «толмаған», «орындамау», «ақысыз».
fn suffixed(word: &str, next: Option<&str>) -> Option<Hint> {
    if word == "емес" {
        return None;
    }
    let is_ordered = || next.is_some_and(|next| is_any(next, "тиіс|керек|қажет|мүмкін|ықтимал"));
    if has_suffix(word, &["йды", "йді"])
        || ends_in_suffix(word, &DENYING)
        || ends_in_suffix(word, &["уы", "уі"]) && is_ordered()
    {
        return Some(Hint::Denial);
    }
    let is_without = WITHOUT.iter().any(|it| word.contains(it));
    let is_aside = is_without && !is_any(word, NO_LACK)
        || has_suffix(word, &["йтын", "йтін", "ған", "ген", "стан", "стен"])
        || ends_in_suffix(word, &DENYING_ASIDE) && !is_any(word, "немесе|дербес");
    is_aside.then_some(Hint::DenialAside)
}

/// Whether a Kazakh word says that something is lacking: «шешімінсіз», and not «қауіпсіз».
pub fn is_without(word: &str) -> bool {
    WITHOUT.iter().any(|end| word.ends_with(end)) && !is_any(word, NO_LACK)
}

/// The suffix of "without".
const WITHOUT: [&str; 2] = ["сыз", "сіз"];

/// What has it and is nobody's lack: what is safe, or provided.
const NO_LACK: &str = "жарамсыз|қамтамасыз*|қамсыз*|тұрақсыз|тұрақсыздық*|қауіпсіз*|сөзсіз";

/// Whether a Kazakh verb says what is so if something is not: «келмесе», «келмеген».
pub fn is_conditional(word: &str) -> bool {
    let is_negative =
        has_suffix(word, &["йтын", "йтін", "ған", "ген"]) || ends_in_suffix(word, &["са", "се"]);
    is_negative && !is_any(word, NAMES)
}

/// What other languages say without a "not": minors, "except", "immovable", "at least".
const NAMES: &str = "немесе|толмаған*|қоспаған*|жылжымайтын*|қозғалмайтын*|болмағанда|кешіктір*";

/// What ends a word behind the suffix.
const DENYING: [&str; 4] = ["уға", "уге", "ды", "ді"];

/// The same in a clause that is part of another.
const DENYING_ASIDE: [&str; 12] =
    ["й", "с", "са", "се", "у", "уы", "уі", "уын", "уін", "уды", "уді", "уда"];

/// Whether the suffix stands in a word before one of some endings, whatever follows.
fn has_suffix(word: &str, ends: &[&str]) -> bool {
    before_ending(word, ends).is_some()
}

/// What stands in a word before one of some endings, with the suffix at its end.
fn before_ending<'w>(word: &'w str, ends: &[&str]) -> Option<&'w str> {
    let places = ends.iter().flat_map(|end| word.match_indices(end));
    places.map(|(at, _)| &word[..at]).find(|stem| is_negative(stem))
}

fn ends_in_suffix(word: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| word.strip_suffix(end).is_some_and(is_negative))
}

/// What a Kazakh participle that denies, «келмейтін», «келмеген», begins with if it does not.
pub fn negated_stem(word: &str) -> Option<&str> {
    let stem = before_ending(word, &["йтын", "йтін", "ған", "ген"])?;
    Some(&stem[..stem.len() - "ма".len()])
}

/// Whether a stem ends in the negative suffix, in one of its harmonies.
fn is_negative(stem: &str) -> bool {
    let suffix = ["ма", "ме", "ба", "бе", "па", "пе"].iter().find(|it| stem.ends_with(**it));
    suffix.is_some_and(|suffix| suffix.len() < stem.len()) && !STEMS.contains(&stem)
}

/// Verbs that end in such letters and deny nothing: «көбейту», «жабу», «табу», «жамау».
const STEMS: [&str; 7] = ["көбе", "жаба", "таба", "шаба", "себе", "сипа", "жама"];
