//! What may stand for a right or a denial of another language, and is none by itself:
//! «имеющий право», «алатын», «без», «-маса». It answers, and asks for no answer.

use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, Word};

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
    /// That something must not be done, said as a duty: «орындамауға тиіс».
    DutyNotTo,
    /// A duty that English has for anything that is ordered.
    Shall,
}

/// The hints of a passage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints(u8);

impl Hints {
    /// What some words hint at.
    pub fn of(words: &[Word<'_>], language: Language) -> Self {
        let mut hints = Self::default();
        for hint in HINTS.get(language).find(words).filter_map(|found| found.meaning) {
            hints.add(hint);
        }
        match language {
            Language::Kazakh => {
                words.iter().filter_map(|word| suffixed(&word.key)).for_each(|it| hints.add(it));
            }
            Language::Russian => {
                let denied = words.windows(2).filter(|pair| pair[0].key == "не");
                for verb in denied.map(|pair| &*pair[1].key) {
                    // «не достигший»
                    let is_aside = verb.contains('щ') || verb.contains("вш");
                    hints.add(if is_aside { Hint::DenialAside } else { Hint::Denial });
                }
            }
            Language::English => (),
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

static HINTS: Lexicons<Option<Hint>> = Lexicons::new(|language| Lexicon::new(table(language)));

/// What begins as a hint and is none stands with `None`, below it.
const fn table(language: Language) -> &'static [(&'static str, Option<Hint>)] {
    match language {
        Language::Russian => RUSSIAN,
        Language::Kazakh => KAZAKH,
        Language::English => ENGLISH,
    }
}

const RUSSIAN: &[(&str, Option<Hint>)] = &[
    ("право|правом|праву|правомоч*|возможн*|можно|способен|способн*", Some(Hint::Right)),
    ("могущ*|мог|могла|могло|могли|сможет|смогут|усмотрени*", Some(Hint::Right)),
    ("разрешен*|разрешить|допускать|допускаем*|допущен*|допустим*", Some(Hint::Right)),
    ("свободен|свободна|свободны|свободно|уполномочен|уполномочены", Some(Hint::Right)),
    ("не*|ни*|без|исключ*|отказыва*|отказано|запре*|воспре*|бесплатно", Some(Hint::Denial)),
    ("освобождается|освобождаются|освобожден*|утрачива*|утрачен*|лишен*", Some(Hint::Denial)),
    ("лишается|лишаются|лишает|лишают|прекращается|прекращаются|воздерж*", Some(Hint::Denial)),
    ("вне|кроме|помимо|вместо|отсутств*|бездейств*", Some(Hint::DenialAside)),
    ("отклон*|отсутствует|отсутствуют|безвозмездн*|бессрочн*", Some(Hint::Denial)),
    ("только|лишь|исключительно|иначе", Some(Hint::Only)),
    ("не только|не исключительно", None),
    ("несет|несут|нести|несение|необходим*|недел*|недр*|недвиж*|нефт*", None),
    ("незамедлительн*|немедленн*|непосредственн*|неустойк*|некотор*", None),
    ("некоммерч*|несовершеннолетн*|нежил*|ниже|низк*|нижн*", None),
    ("нему|ней|нем|него|нее|ними|них|ним|не", None),
];

const KAZAKH: &[(&str, Option<Hint>)] = &[
    ("құқығы|кұқығы|құқыгы|құқығын|құқығына|құқы|құқыққа|құқық|хақысы", Some(Hint::Right)),
    ("мүмкін*|ықтимал*|алатын*|ерікті|қабілетті|еркін", Some(Hint::Right)),
    ("жол бер*|рұқсат бер*|рұқсат ет*|жіберіледі|жіберілуі", Some(Hint::Right)),
    ("мүмкін емес|құқығы жоқ|құқы жоқ|хақысы жоқ", None),
    ("жоқ|емес|тыйым|босатылады|босатады|айырылады|айырады|тоқтатылады", Some(Hint::Denial)),
    ("бас тартады|бас тартылады|жойылады|еш*|жарамсыз|қорғалуға", Some(Hint::Denial)),
    ("тыс|басқа|шектеу*", Some(Hint::DenialAside)),
    ("ғана|тек", Some(Hint::Only)),
    ("ғана емес", None),
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

/// What a negative suffix in a Kazakh word hints at: «қарамай», «орындамауға»; in a clause
/// that is part of another, «келмесе», «толмаған», «орындамау», «ақысыз».
fn suffixed(word: &str) -> Option<Hint> {
    if has_suffix(word, &["йды", "йді"]) || ends_in_suffix(word, &DENYING) {
        return Some(Hint::Denial);
    }
    let is_aside = ["сыз", "сіз"].iter().any(|it| word.contains(it))
        || has_suffix(word, &["йтын", "йтін", "ған", "ген", "стан", "стен"])
        || ends_in_suffix(word, &DENYING_ASIDE);
    is_aside.then_some(Hint::DenialAside)
}

/// What ends a word behind the suffix.
const DENYING: [&str; 8] = ["й", "с", "уы", "уі", "уға", "уге", "ды", "ді"];

/// The same in a clause that is part of another.
const DENYING_ASIDE: [&str; 8] = ["са", "се", "у", "уын", "уін", "уды", "уді", "уда"];

/// Whether the suffix stands in a word before one of some endings, whatever follows.
fn has_suffix(word: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| word.match_indices(end).any(|(at, _)| is_negative(&word[..at])))
}

fn ends_in_suffix(word: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| word.strip_suffix(end).is_some_and(is_negative))
}

/// Whether a stem ends in the negative suffix, in one of its harmonies.
fn is_negative(stem: &str) -> bool {
    let suffix = ["ма", "ме", "ба", "бе", "па", "пе"].iter().find(|it| stem.ends_with(**it));
    suffix.is_some_and(|suffix| suffix.len() < stem.len())
}
