//! What a newspaper and a law call the same thing, and what a claim says without
//! saying anything of the law.

use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons};

/// Things that laws and newspapers name by different words. The number is all that is
/// compared.
pub(super) static KINDS: Lexicons<usize> = Lexicons::new(|language| {
    let line = |(kind, each): (usize, &[&'static str; 3])| (each[place(language)], kind);
    let lines: Vec<_> = TABLE.iter().enumerate().map(line).collect();
    Lexicon::new(&lines)
});

/// Words of a claim that are not looked for.
pub(super) static SAYINGS: Lexicons<()> =
    Lexicons::new(|language| Lexicon::new(&[(EMPTY[place(language)], ())]));

const fn place(language: Language) -> usize {
    match language {
        Language::Russian => 0,
        Language::Kazakh => 1,
        Language::English => 2,
    }
}

/// The line of twenty-four hours.
pub(super) const DAY_AND_NIGHT: usize = 0;

/// Russian, Kazakh, English. Of two lines that know a word the later counts.
#[rustfmt::skip]
const TABLE: &[[&str; 3]] = &[
    ["сутки|суток", "тәулік|тәулікте|тәуліктің", "a day|one day"],
    ["обяз*|долж*|требу*|вынужд*|заставл*|необходим*|нужно|следует", "міндет*|тиіс*|мәжбүр*|керек", "oblig*|must|requir*|forc*|compel*|mandat*|has to|have to|shall"],
    ["вправе|право|может|могут|разреш*", "құқылы|құқығы*|мүмкін*|рұқсат*", "may|can|could|right|rights|entitl*|allow*"],
    ["запрещ*|запрет*|нельзя|не допускается|не допускаются", "тыйым*|жол берілмейді", "ban|bans|banned|prohibit*|forbid*|forbidden"],
    ["платформ*|соцсет*|социальн* сет*|сеть|сети|сетей|сетям|сетями|сетях|мессенджер*", "платформ*|әлеуметтік желі*|желі|желіс*|желіл*|мессенджер*", "platform*|social network*|social media|network|networks|messenger*|messaging"],
    ["офис*|филиал*|представительств*|юрлиц*|юридическ* лиц*", "кеңсе*|филиал*|өкілдігі*|өкілдік|өкілдікт*|заңды тұлға*", "office|offices|branch*|subsidiar*|legal entit*"],
    ["глав*|возглав*|руковод*|директор*", "басшы*|басқар*|жетекші*|директор*", "head|heads|headed|director*|chief|led|leader*|manager*"],
    ["граждан*", "азамат*", "citizen*|national|nationals"],
    ["иностран*|зарубежн*", "шетел*", "foreign*|alien*"],
    ["казахстан*|местн*|стран*", "қазақстан*|жергілікті|еліміз*", "kazakh*|local|locally|country|domestic"],
    ["удал*|снят*|убрать|убирать", "жою*|жой*|алып таста*|өшір*", "remov*|delet*|takedown|take down|taken down|erase*"],
    ["огранич*|блокир*|заблокир*|приостан*|закры*", "шекте*|бұғатта*|тоқтат*|блокта*|жаб*", "restrict*|block*|limit*|suspend*|shut down|shut"],
    ["представител*", "өкілі*|өкіл|өкілге*|өкілдер*", "representative*|agent|agents|envoy*"],
    ["регистр*|зарегистр*", "тірке*", "regist*"],
    ["назнач*|определ*", "тағайында*|айқында*", "appoint*|designat*|nominat*"],
    ["созда*|открыть|открыва*|учред*", "құру*|ашу*|ашады|ашып", "set up|establish*|open|opens|opened|opening|creat*"],
    ["кибербуллинг*|буллинг*|травл*", "кибербуллинг*|буллинг*|әлімжеттік*", "cyberbull*|bully*|bullied|harass*"],
    ["ребен*|дет*|несовершеннолетн*", "бала*|кәмелет*", "child*|minor|minors|kids"],
    ["министер*|правительств*|власт*|госорган*|уполномоченн* орган*|ведомств*", "министр*|үкімет*|билік*|уәкілетті орган*", "ministr*|government*|authorit*|authorised body|authorized body"],
    ["суд|суда|суде|судом|судеб*", "сот|сотт*|соты*", "court*|judicial|judge*"],
    ["контент*|информаци*|материал*|публикац*|пост|посты|постов", "контент*|ақпарат*|материал*|жазба*|мәлімет*", "content|information|post|posts|material|materials|publication*"],
    ["пользовател*|аудитор*|посетител*", "пайдаланушы*|қолданушы*", "user|users|audience|visitor*"],
    ["владел*|собственник*|хозя*", "иесі*|иелер*|меншік*", "owner|owners|own|owned"],
    ["жалоб*|заявлени*|обращени*", "шағым*|өтініш*|арыз*", "complain*|application*|appeal|appeals"],
    ["эксперт*", "сарапшы*|сараптам*", "expert*"],
    ["решени*|реша*|решит*", "шешім*|шеше*", "decision*|decid*"],
    ["предписан*|требован*|указани*", "нұсқама*|талап*|ұйғарым*", "order|orders|demand*"],
    ["штраф*|наказ*", "айыппұл*|жаза*", "fine|fines|fined|penalt*|punish*"],
];

/// Words of a claim that name nothing of the law: that it is law, and the small words.
const EMPTY: [&str; 3] = [
    "закон|закона|законе|закону|законом|законопроект*|поправк*|новый|нового|новому|новая|будет|будут\
     |который|которая|которые|которых|это|этот|того|что|чтобы|свой|свои|своих|их|его|ее|как|так\
     |и|а|в|с|к|о|у|но|во|на|по|со|ко|об|от|до|из|за|или|при|для|либо|также|более|всех|все",
    "заң|заңы|заңда|заңның|заңға|жоба|жобасы|жобаға|түзету*|жаңа|бұл|сол|үшін|деп|дейді|бол*\
     |және|немесе|мен|бен|пен|әрі|да|де|та|те|ол|олар*|оның|бойынша|арқылы|барлық",
    "law|laws|bill|bills|act|amendment*|new|says|said|will|would|which|that|this|these|those|it|its\
     |their|them|they|he|she|his|her|who|whose|is|are|be|was|were|been|has|have|had|than|more\
     |a|an|the|and|or|of|in|on|to|by|at|as|for|with|from|within|all|any|also|into",
];
