//! What a newspaper and a law call the same thing, and what a claim says without
//! saying anything of the law.

use crate::text::language::ByLanguage;
use crate::text::lexicon::{Lexicon, Lexicons, line};

/// The other end of a bound, as a denial makes it: «более» with a "not" is «не более».
pub(super) const fn turned(kind: usize) -> usize {
    match kind.checked_sub(BOUNDS) {
        Some(0) => BOUNDS + 2,
        Some(3) => BOUNDS + 1,
        _ => kind,
    }
}

/// Things that laws and newspapers name by different words. The number is all that is
/// compared.
pub(super) static KINDS: Lexicons<usize> =
    Lexicons::new(|language| Lexicon::of_lines(TABLE, language, |at| at));

/// Words of a claim that are not looked for.
pub(super) static SAYINGS: Lexicons<()> =
    Lexicons::new(|language| Lexicon::of_lines(&EMPTY, language, |_| ()));

/// The line of twenty-four hours.
pub(super) const DAY_AND_NIGHT: usize = 0;
/// The lines of what may be done and of what must not.
pub(super) const RIGHT: usize = 2;
pub(super) const BAN: usize = 3;

/// The first of the four lines of bounds, which stand last: two of the least that there
/// may be, two of the most.
const BOUNDS: usize = TABLE.len() - 4;

/// Whether one bound is the least of a number and the other the most.
pub(super) fn are_opposite_bounds(one: usize, other: usize) -> bool {
    let side = |kind: usize| kind.checked_sub(BOUNDS).map(|at| at / 2);
    side(one).is_some() && side(other).is_some() && side(one) != side(other)
}

/// Whether one bound is what a denial makes of the other: "more than" and "at most".
pub(super) fn negate(one: usize, other: usize) -> bool {
    one != other && (turned(one) == other || turned(other) == one)
}

/// Russian, Kazakh, English. Of two lines that know a word the later counts.
#[rustfmt::skip]
const TABLE: &[ByLanguage<&str>] = &[
    line("сутки|суток", "тәулік|тәулікте|тәуліктің", "a day|one day"),
    line("обяз*|долж*|требу*|вынужд*|заставл*|необходим*|нужно|следует", "міндет*|тиіс*|мәжбүр*|керек", "oblig*|must|requir*|forc*|compel*|mandat*|has to|have to|shall"),
    line("вправе|право|может|могут|разреш*", "құқылы|құқығы*|мүмкін*|рұқсат*|алады|алмайды", "may|can|cannot|could|right|rights|entitl*|allow*"),
    line("запрещ*|запрет*|нельзя|не допускается|не допускаются", "тыйым*|жол берілмейді", "ban|bans|banned|prohibit*|forbid*|forbidden"),
    line("платформ*|соцсет*|социальн* сет*|сеть|сети|сетей|сетям|сетями|сетях|мессенджер*", "платформ*|әлеуметтік желі*|желі|желіс*|желіл*|мессенджер*", "platform*|social network*|social media|network|networks|messenger*|messaging"),
    line("офис*|филиал*|представительств*|юрлиц*|юридическ* лиц*", "кеңсе*|филиал*|өкілдігі*|өкілдік|өкілдікт*|заңды тұлға*", "office|offices|branch*|subsidiar*|legal entit*"),
    line("глав*|возглав*|руковод*|директор*", "басшы*|басқар*|жетекші*|директор*", "head|heads|headed|heading|director*|chief|led|leader*|manager*"),
    line("граждан*", "азамат*", "citizen*|national|nationals"),
    line("иностран*|зарубежн*", "шетел*", "foreign*|alien*"),
    line("казахстан*|местн*|стран*", "қазақстан*|жергілікті|еліміз*", "kazakh*|local|locally|country|domestic"),
    line("удал*|снят*|убрать|убирать", "жою*|жой*|алып таста*|өшір*", "remov*|delet*|takedown|take down|taken down|erase*"),
    line("огранич*|блокир*|заблокир*|приостан*|закры*", "шекте*|бұғатта*|тоқтат*|блокта*|жаб*", "restrict*|block*|limit*|suspend*|shut down|shut"),
    line("представител*", "өкілі*|өкіл|өкілге*|өкілдер*", "representative*|agent|agents|envoy*"),
    line("регистр*|зарегистр*", "тірке*", "regist*"),
    line("назнач*|определ*", "тағайында*|айқында*", "appoint*|designat*|nominat*"),
    line("созда*|открыть|открыва*|учред*", "құру*|ашу*|ашады|ашып", "set up|establish*|open|opens|opened|opening|creat*"),
    line("кибербуллинг*|буллинг*|травл*", "кибербуллинг*|буллинг*|әлімжеттік*", "cyberbull*|bully*|bullied|harass*"),
    line("ребен*|дет*|несовершеннолетн*", "бала*|кәмелет*", "child*|minor|minors|kids"),
    line("министер*|правительств*|власт*|госорган*|уполномоченн* орган*|ведомств*", "министр*|үкімет*|билік*|уәкілетті орган*", "ministr*|government*|authorit*|authorised body|authorized body"),
    line("суд|суда|суде|судом|судеб*", "сот|сотт*|соты*", "court*|judicial|judge*"),
    line("контент*|информаци*|материал*|публикац*|пост|посты|постов", "контент*|ақпарат*|материал*|жазба*|мәлімет*", "content|information|post|posts|material|materials|publication*"),
    line("пользовател*|аудитор*|посетител*", "пайдаланушы*|қолданушы*", "user|users|audience|visitor*"),
    line("владел*|собственник*|хозя*", "иесі*|иелер*|меншік*", "owner|owners|own|owned"),
    line("жалоб*|заявлени*|обращени*", "шағым*|өтініш*|арыз*", "complain*|application*|appeal|appeals"),
    line("эксперт*", "сарапшы*|сараптам*", "expert*"),
    line("решени*|реша*|решит*", "шешім*|шеше*", "decision*|decid*"),
    line("предписан*|требован*|указани*", "нұсқама*|талап*|ұйғарым*", "order|orders|demand*"),
    line("штраф*|наказ*", "айыппұл*|жаза*", "fine|fines|fined|penalt*|punish*"),
    line("свыше|более|более чем|больше|больше чем|превыша*", "аса|астам|артық|көп|асатын|асады|асқан", "over|above|more than|exceeds|exceed|exceeding|greater than"),
    line("не менее|не менее чем|не меньше|не меньше чем|не ниже|не долж* быть менее|не долж* быть меньше|не долж* быть ниже|не мо* быть менее|не мо* быть меньше|не мо* быть ниже", "кемінде|кем емес|аз емес|төмен емес|кем дегенде|аз дегенде|кем болма*|аз болма*|төмен болма*|кем болма* тиіс|аз болма* тиіс|төмен болма* тиіс|кем болма* керек", "at least|not less than|no less than|no fewer than|not fewer than|shall not be less than|may not be less than|must not be less than|cannot be less than"),
    line("не более|не более чем|не больше|не больше чем|не свыше|не выше|не превыш*|не долж* превыш*|не мо* превыш*|не долж* быть более|не долж* быть больше|не долж* быть выше|не мо* быть более|не мо* быть больше|не мо* быть выше", "артық емес|көп емес|жоғары емес|аспайтын|аспайды|аспаған|аспауы|аспауға|аспау* тиіс|аспау* керек|аса алма*|асырмай|асырылмай|көп дегенде|артық болма*|көп болма*|артық болма* тиіс|көп болма* тиіс|артық болма* керек", "at most|up to|not more than|no more than|not exceed|not exceeding|not over|shall not exceed|may not exceed|must not exceed|cannot exceed|does not exceed|shall not be more than|may not be more than|must not be more than|cannot be more than"),
    line("менее|менее чем|меньше|меньше чем", "кем|аз", "less than|fewer than"),
];

/// Words of a claim that name nothing of the law: that it is law, and the small words.
const EMPTY: [ByLanguage<&str>; 1] = [line(
    "закон|закона|законе|закону|законом|законопроект*|поправк*|новый|нового|новому|новая|будет|будут\
     |который|которая|которые|которых|это|этот|того|что|чтобы|свой|свои|своих|их|его|ее|как|так\
     |и|а|в|с|к|о|у|но|во|на|по|со|ко|об|от|до|из|за|или|при|для|либо|также|более|всех|все",
    "заң|заңы|заңда|заңның|заңға|жоба|жобасы|жобаға|түзету*|жаңа|бұл|сол|үшін|деп|дейді|бол*\
     |және|немесе|мен|бен|пен|әрі|да|де|та|те|ол|олар*|оның|бойынша|арқылы|барлық",
    "law|laws|bill|bills|act|amendment*|new|says|said|will|would|which|that|this|these|those|it|its\
     |their|them|they|he|she|his|her|who|whose|is|are|be|was|were|been|has|have|had|than|more|do|does|did\
     |a|an|the|and|or|of|in|on|to|by|at|as|for|with|from|within|all|any|also|into",
)];
