//! The words that instructions are made of, in three languages: data, no grammar.
//!
//! A pattern is one word or several. `*` stands for any letters: «слов*ами». Where several
//! begin alike the longest is meant. The formulae were read in adopted laws of Kazakhstan
//! (118-VII, 15-VII, 501-V) and in Russian federal laws; the verbs follow the Law «О правовых
//! актах» of 6 April 2016, articles 26 and 27.

use super::place::Named;
use crate::text::language::Language;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// заменить · ауыстырылсын.
    Replace,
    /// дополнить · толықтырылсын.
    Add,
    /// исключить · алып тасталсын.
    Delete,
    /// изложить · жазылсын.
    Restate,
    /// признать утратившим силу · күші жойылды деп танылсын.
    Repeal,
    /// считать · деп есептелсін.
    Renumber,
    /// ввести в действие · қолданысқа енгізілсін.
    Enter,
}

/// What part words play in an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// What is changed: «слова», «пункт 3».
    Subject,
    /// In what: «в пункте 3», «3-тармақтағы».
    In,
    /// Of what: «пункта 3», «3-тармақтың».
    Of,
    /// By what: «словами», «пунктом 4».
    With,
    /// Behind what: «после слов».
    After,
    /// Before what: «перед словом».
    Before,
    /// In what not: «за исключением пункта 3», «3-тармақты қоспағанда».
    Except,
}

/// What a word or several mean in an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// What is to be done.
    Verb(Verb),
    /// «слова», «цифры»: quoted words, and the part that they play.
    Thing(Role),
    /// «в», «после», "by": the part that what follows plays.
    Preposition(Role),
    /// «қоспағанда»: what stands before it is left out.
    Excepted,
    /// «следующего содержания»: new text stands below.
    Follows,
    /// «согласно приложению»: new text stands in an annex of the act.
    Annexed,
    /// «по всему тексту».
    Throughout,
    /// «соответственно».
    Respectively,
    /// «в соответствующих падежах».
    Inflected,
    /// «и», «және».
    And,
    /// "of".
    Of,
    /// A unit that is no provision, or named otherwise than provisions are.
    Unit(Named),
    /// «точку с запятой»: a sign that is named, and not quoted.
    Sign(&'static str, Role),
    /// Says nothing about what is to be done.
    Filler,
    /// «Закона», «Заңның»: an act, in a citation.
    Act,
}

type Table = &'static [(&'static str, Meaning)];

/// The patterns of a language.
pub(super) const fn table(language: Language) -> Table {
    match language {
        Language::Russian => RUSSIAN,
        Language::Kazakh => KAZAKH,
        Language::English => ENGLISH,
    }
}

use Meaning::{
    Act, And, Annexed, Excepted, Filler, Follows, Inflected, Of, Preposition, Respectively, Sign,
    Thing, Throughout, Unit,
};
use Role::{After, Before, Except, In, Subject, With};

#[rustfmt::skip]
const RUSSIAN: Table = &[
    ("заменить", Meaning::Verb(Verb::Replace)),
    ("дополнить", Meaning::Verb(Verb::Add)),
    ("исключить", Meaning::Verb(Verb::Delete)),
    ("изложить", Meaning::Verb(Verb::Restate)),
    ("признать утратившим* силу", Meaning::Verb(Verb::Repeal)),
    ("признать утратившей силу", Meaning::Verb(Verb::Repeal)),
    ("считать", Meaning::Verb(Verb::Renumber)),
    ("ввести в действие", Meaning::Verb(Verb::Enter)),
    ("вводится в действие", Meaning::Verb(Verb::Enter)),
    ("вводятся в действие", Meaning::Verb(Verb::Enter)),
    ("вступает в силу", Meaning::Verb(Verb::Enter)),
    ("вступают в силу", Meaning::Verb(Verb::Enter)),
    ("следующего содержания", Follows),
    ("в следующей редакции", Follows),
    ("следующей редакции", Follows),
    ("в новой редакции", Follows),
    ("согласно приложени* к настоящему закону", Annexed),
    ("согласно приложени* * к настоящему закону", Annexed),
    ("согласно приложени* к настоящему федеральному закону", Annexed),
    ("согласно приложени* * к настоящему федеральному закону", Annexed),
    ("по всему тексту", Throughout),
    ("по тексту", Throughout),
    ("соответственно", Respectively),
    ("в соответствующем падеже", Inflected),
    ("в соответствующих падежах", Inflected),
    ("в соответствующих числах и падежах", Inflected),
    ("в соответствующих числе и падеже", Inflected),
    ("и", And),
    ("а также", And),
    ("а", And),
    ("к", Of),
    ("в", Preposition(In)),
    ("во", Preposition(In)),
    ("после", Preposition(After)),
    ("перед", Preposition(Before)),
    ("за исключением", Preposition(Except)),
    ("кроме", Preposition(Except)),
    ("слово", Thing(Subject)),
    ("слова", Thing(Subject)),
    ("слов", Thing(Subject)),
    ("словом", Thing(With)),
    ("словами", Thing(With)),
    ("слова и цифр*", Thing(Subject)),
    ("словами и цифрами", Thing(With)),
    ("цифр", Thing(Subject)),
    ("цифра", Thing(Subject)),
    ("цифру", Thing(Subject)),
    ("цифры", Thing(Subject)),
    ("цифрой", Thing(With)),
    ("цифрами", Thing(With)),
    ("число", Thing(Subject)),
    ("числом", Thing(With)),
    ("букву", Thing(Subject)),
    ("буквы", Thing(Subject)),
    ("буквой", Thing(With)),
    ("буквами", Thing(With)),
    ("знак", Thing(Subject)),
    ("знака", Thing(Subject)),
    ("знаком", Thing(With)),
    ("аббревиатуру", Thing(Subject)),
    ("аббревиатуры", Thing(Subject)),
    ("аббревиатурой", Thing(With)),
    ("аббревиатурами", Thing(With)),
    ("точку с запятой", Sign(";", Subject)),
    ("точкой с запятой", Sign(";", With)),
    ("точку", Sign(".", Subject)),
    ("точкой", Sign(".", With)),
    ("запятую", Sign(",", Subject)),
    ("запятой", Sign(",", With)),
    ("заголов*", Unit(Named::Heading)),
    ("наименовани*", Unit(Named::Heading)),
    ("предложени*", Unit(Named::Sentence)),
    ("оглавлени*", Unit(Named::Contents)),
    ("содержание", Unit(Named::Contents)),
    ("содержании", Unit(Named::Contents)),
    ("текст", Unit(Named::Body)),
    ("тексте", Unit(Named::Body)),
    ("внести", Filler),
    ("изменение", Filler),
    ("изменения", Filler),
    ("дополнение", Filler),
    ("дополнения", Filler),
    ("следующие", Filler),
    ("следующее", Filler),
    ("его", Filler),
    ("ее", Filler),
    ("их", Filler),
    ("также", Filler),
    ("новой", Filler),
    ("новым", Filler),
    ("новыми", Filler),
    ("к указанному закону", Filler),
    ("к указанному кодексу", Filler),
    ("к закону", Filler),
    ("к кодексу", Filler),
    ("к нему", Filler),
    ("закон", Act),
    ("закона", Act),
    ("закону", Act),
    ("законе", Act),
    ("кодекс*", Act),
    ("конституция", Act),
    ("конституции", Act),
    ("конституцию", Act),
    ("указ", Act),
    ("указа", Act),
    ("постановлени*", Act),
    ("регламент*", Act),
];

#[rustfmt::skip]
const KAZAKH: Table = &[
    ("ауыстырылсын", Meaning::Verb(Verb::Replace)),
    ("ауыстырылып", Meaning::Verb(Verb::Replace)),
    ("толықтырылсын", Meaning::Verb(Verb::Add)),
    ("толықтырылып", Meaning::Verb(Verb::Add)),
    ("алып тасталсын", Meaning::Verb(Verb::Delete)),
    ("алып тасталып", Meaning::Verb(Verb::Delete)),
    ("алынып тасталсын", Meaning::Verb(Verb::Delete)),
    ("алынып тасталып", Meaning::Verb(Verb::Delete)),
    ("жазылсын", Meaning::Verb(Verb::Restate)),
    ("жазылып", Meaning::Verb(Verb::Restate)),
    ("баяндалсын", Meaning::Verb(Verb::Restate)),
    ("күші жойылды деп танылсын", Meaning::Verb(Verb::Repeal)),
    ("күші жойылған деп танылсын", Meaning::Verb(Verb::Repeal)),
    ("күші жойылды деп танылып", Meaning::Verb(Verb::Repeal)),
    ("деп есептелсін", Meaning::Verb(Verb::Renumber)),
    ("болып есептелсін", Meaning::Verb(Verb::Renumber)),
    ("қолданысқа енгізіл*", Meaning::Verb(Verb::Enter)),
    ("мынадай мазмұндағы", Follows),
    ("мынадай мазмұнда", Follows),
    ("келесі мазмұндағы", Follows),
    ("мынадай редакцияда", Follows),
    ("жаңа редакцияда", Follows),
    ("келесі редакцияда", Follows),
    ("мына редакцияда", Follows),
    ("төмендегі редакцияда", Follows),
    ("төмендегідей редакцияда", Follows),
    ("осы заңға *қосымшаға сәйкес", Annexed),
    ("осы заңға * қосымшаға сәйкес", Annexed),
    ("бүкіл мәтін бойынша", Throughout),
    ("бүкіл мәтіні бойынша", Throughout),
    ("мәтін бойынша", Throughout),
    ("мәтіні бойынша", Throughout),
    ("бүкіл мәтінде", Throughout),
    ("бүкіл мәтініндегі", Throughout),
    ("тиісінше", Respectively),
    ("тиісті септіктерде", Inflected),
    ("және", And),
    ("сондай-ақ", And),
    ("ал", And),
    ("мен", And),
    ("бен", And),
    ("пен", And),
    ("деген сөз*ден кейін", Thing(After)),
    ("деген сөз*нен кейін", Thing(After)),
    ("деген цифр*дан кейін", Thing(After)),
    ("деген цифр*нан кейін", Thing(After)),
    ("деген сан*нан кейін", Thing(After)),
    ("деген сан*дан кейін", Thing(After)),
    ("деген аббревиатура*дан кейін", Thing(After)),
    ("деген сөз*дің алды*", Thing(Before)),
    ("деген цифр*дың алды*", Thing(Before)),
    ("деген сөз*бен", Thing(With)),
    ("деген сөз*мен", Thing(With)),
    ("деген цифр*мен", Thing(With)),
    ("деген сан*мен", Thing(With)),
    ("деген аббревиатура*мен", Thing(With)),
    ("деген белгі*мен", Thing(With)),
    ("деген сөз", Thing(Subject)),
    ("деген сөздер", Thing(Subject)),
    ("деген сөзі", Thing(Subject)),
    ("деген сөздері", Thing(Subject)),
    ("деген цифр", Thing(Subject)),
    ("деген цифрлар", Thing(Subject)),
    ("деген сан", Thing(Subject)),
    ("деген сандар", Thing(Subject)),
    ("деген аббревиатура", Thing(Subject)),
    ("деген аббревиатуралар", Thing(Subject)),
    ("деген белгі", Thing(Subject)),
    ("сөздері", Thing(Subject)),
    ("сөзі", Thing(Subject)),
    ("сөздерімен", Thing(With)),
    ("сөзімен", Thing(With)),
    ("сөздерінен кейін", Thing(After)),
    ("сөзінен кейін", Thing(After)),
    ("кейін", Preposition(After)),
    ("қоспағанда", Excepted),
    ("тақыры*", Unit(Named::Heading)),
    ("сөйлем*", Unit(Named::Sentence)),
    ("мазмұн*", Unit(Named::Contents)),
    ("мәтін*", Unit(Named::Body)),
    ("енгізілсін", Filler),
    ("өзгеріс", Filler),
    ("өзгерістер", Filler),
    ("өзгерістері", Filler),
    ("толықтыру", Filler),
    ("толықтырулар", Filler),
    ("толықтырулары", Filler),
    ("мынадай", Filler),
    ("оның", Filler),
    ("ол", Filler),
    ("да", Filler),
    ("де", Filler),
    ("жаңа", Filler),
    ("көрсетілген заңға", Filler),
    ("көрсетілген кодекске", Filler),
    ("заңы*", Act),
    ("заңға", Act),
    ("заңнан", Act),
    ("кодексі*", Act),
    ("кодекске", Act),
    ("конституциясы*", Act),
    ("қаулысы*", Act),
    ("жарлығы*", Act),
    ("регламенті*", Act),
];

#[rustfmt::skip]
const ENGLISH: Table = &[
    ("replaced", Meaning::Verb(Verb::Replace)),
    ("substituted", Meaning::Verb(Verb::Replace)),
    ("replace", Meaning::Verb(Verb::Replace)),
    ("supplemented", Meaning::Verb(Verb::Add)),
    ("supplement", Meaning::Verb(Verb::Add)),
    ("inserted", Meaning::Verb(Verb::Add)),
    ("added", Meaning::Verb(Verb::Add)),
    ("excluded", Meaning::Verb(Verb::Delete)),
    ("exclude", Meaning::Verb(Verb::Delete)),
    ("deleted", Meaning::Verb(Verb::Delete)),
    ("delete", Meaning::Verb(Verb::Delete)),
    ("omitted", Meaning::Verb(Verb::Delete)),
    ("worded", Meaning::Verb(Verb::Restate)),
    ("restated", Meaning::Verb(Verb::Restate)),
    ("stated", Meaning::Verb(Verb::Restate)),
    ("no longer in force", Meaning::Verb(Verb::Repeal)),
    ("repealed", Meaning::Verb(Verb::Repeal)),
    ("considered", Meaning::Verb(Verb::Renumber)),
    ("enforced", Meaning::Verb(Verb::Enter)),
    ("put into effect", Meaning::Verb(Verb::Enter)),
    ("enter* into force", Meaning::Verb(Verb::Enter)),
    ("as follows", Follows),
    ("of the following content", Follows),
    ("with the following content", Follows),
    ("in the following wording", Follows),
    ("in the following edition", Follows),
    ("in accordance with the annex to this law", Annexed),
    ("throughout the whole text", Throughout),
    ("throughout the text", Throughout),
    ("respectively", Respectively),
    ("in the corresponding cases", Inflected),
    ("and", And),
    ("of", Of),
    ("in", Preposition(In)),
    ("after", Preposition(After)),
    ("before", Preposition(Before)),
    ("except", Preposition(Except)),
    ("except for", Preposition(Except)),
    ("with the exception of", Preposition(Except)),
    ("by", Preposition(With)),
    ("with", Preposition(With)),
    ("word", Thing(Subject)),
    ("words", Thing(Subject)),
    ("figure", Thing(Subject)),
    ("figures", Thing(Subject)),
    ("heading*", Unit(Named::Heading)),
    ("title", Unit(Named::Heading)),
    ("sentence*", Unit(Named::Sentence)),
    ("table of contents", Unit(Named::Contents)),
    ("the", Filler),
    ("a", Filler),
    ("new", Filler),
    ("shall", Filler),
    ("be", Filler),
    ("is", Filler),
    ("are", Filler),
    ("to", Filler),
    ("recogni*", Filler),
    ("make", Filler),
    ("following", Filler),
    ("changes", Filler),
    ("amendments", Filler),
    ("additions", Filler),
    ("law", Act),
    ("code", Act),
];
