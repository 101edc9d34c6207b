//! Editorial notes: who amended what and when. They stand in the text and are no
//! law; a remark in brackets that says what the law is, is law.

use super::leading::is_letter;
use super::marker::strip_word;
use super::spelled::small;
use crate::text::fold::cyrillic_twin;

/// Openings of a footnote. «Ескертпе» and «Ескерту» differ by two letters,
/// «Примечание.» and «Примечание ИЗПИ!» by a word.
const FOOTNOTES: &[&str] = &[
    "сноска.",
    "ескерту.",
    "footnote.",
    "примечание изпи",
    "примечание рцпи",
    "зқаи-ның ескертпесі",
    "рқао-ның ескертпесі",
    "зқаи-ның ескертуі",
    "рқао-ның ескертуі",
];

/// The word of a Kazakh footnote, with which laws open notes of their own as well.
const SHARED: &str = "ескерту.";

/// What a footnote says that begins with it: that something was amended, added, deleted,
/// or took effect, and by which act.
const AMENDING: &[&str] = &[
    "өзгер",
    "толықтыр",
    "редакция",
    "тастал",
    "жойыл",
    "жойды",
    "күшіне ен",
    "қолданысқа ен",
    "қолданылады",
    "тоқтатыл",
    "ауыстырыл",
    "ресми",
    "№",
    " n ",
];

/// The same in Russian.
const RUSSIAN_AMENDING: &[&str] = &[
    "вводится в действие",
    "вводятся в действие",
    "порядок введения в действие",
    "утрачивает силу",
    "утрачивают силу",
    "предусмотрен",
    "приостановлен",
    "в редакции",
    "исключ",
    "признан",
];

/// Whether a note may begin with a sign or a small letter: with a bracket, with
/// emphasis, or as one of [`FOOTNOTES`] does, in Latin letters that look alike too.
const fn may_open(first: char) -> bool {
    matches!(first, '{' | '(' | '*' | '_' | ' ' | 'f')
        || matches!(first, 'с' | 'c' | 'е' | 'e' | 'п' | 'з' | 'р' | 'p')
}

/// What a note in brackets says was done.
const DEEDS: &[&str] = &[
    "в ред",
    "в редакции",
    "утратил силу",
    "утратила силу",
    "утратило силу",
    "утратили силу",
    "дополнен",
    "дополнена",
    "дополнено",
    "дополнены",
    "дополнение",
    "исключен",
    "исключена",
    "исключено",
    "исключены",
    "введен",
    "введена",
    "введено",
    "с изменениями",
    "с изменением",
    "с дополнениями",
    "вступил в силу",
    "вступила в силу",
    "вступило в силу",
];

/// How the words begin that name the unit it was done to.
const UNITS: &[&str] = &[
    "пункт",
    "подпункт",
    "стать",
    "част",
    "абзац",
    "параграф",
    "глав",
    "раздел",
    "подраздел",
    "наименование",
    "название",
    "преамбула",
    "приложени",
    "примечани",
    "п",
    "пп",
    "ст",
    "ч",
    "абз",
];

/// What a note in braces names, as the Ukrainian editions print it.
const BRACED: &[&str] = &[
    "згідно",
    "в редакції",
    "у редакції",
    "доповнено",
    "виключено",
    "закон",
    "кодекс",
    "ввр",
    "втратив чинність",
    "втратила чинність",
    "втратило чинність",
    "рішенн",
    "підставі",
    "із змінами",
    "зі змінами",
    "зміни до",
    "зміна до",
    "вводиться в дію",
    " ст.",
    "див.",
    "№",
];

/// Whether `line` is an editorial note, or the first line of one.
pub fn is_editorial(line: &str) -> bool {
    if tells_of_old_edition(line) {
        return true;
    }
    // Most lines of a law begin with a number or a letter that no note begins with.
    if !line.chars().next().map(small).is_some_and(may_open) {
        return false;
    }
    let line = line.trim_start_matches(['*', '_', ' ']).trim_end_matches(['*', '_', ' ']);
    if let Some(inner) = enclosed(line, '{', '}') {
        let names_a_change = || {
            let said = inner.to_lowercase();
            BRACED.iter().any(|named| said.contains(named))
        };
        return names_an_act(inner) || names_a_change();
    }
    if let Some(inner) = enclosed(line, '(', ')') {
        let said = inner.to_lowercase();
        let tells = tells_a_deed(&said) || tells_a_kazakh_deed(&said);
        return tells && names_an_act(inner) || tells_of_effect(&said);
    }
    let first = line.chars().next().map(small);
    let letters = first.map(|first| [first, cyrillic_twin(first)]);
    letters.is_some_and(|letters| {
        let mut openings = FOOTNOTES.iter().filter(|opening| opening.starts_with(letters));
        openings.any(|opening| {
            let rest = strip_word(line, opening);
            rest.is_some_and(|rest| *opening != SHARED || tells_of_amending(rest))
        })
    })
}

/// Whether a line is a note as one portal has it below what was amended: «В статью 1 внесены
/// изменения в соответствии с Законом РК от … № … (см. стар. ред.)».
fn tells_of_old_edition(line: &str) -> bool {
    let line = line.trim_matches(['*', '_', ' ']);
    let Some(said) = line.trim_end_matches('.').strip_suffix("(см. стар. ред.)") else {
        return false;
    };
    let deeds = ["внесен", "изложен", "дополнен"];
    line.starts_with(char::is_uppercase)
        && deeds.iter().any(|deed| said.contains(deed))
        && names_an_act(said)
}

/// Whether what follows «Ескерту.» is of the editors: whatever breaks off is.
fn tells_of_amending(rest: &str) -> bool {
    let said = rest.to_lowercase().replace('i', "і");
    !said.ends_with(['.', ':', ';']) || AMENDING.iter().any(|sign| said.contains(sign))
}

/// Whether a line says what the heading of a note before it is of: «Примечание РЦПИ!», and
/// «Пункт 1 вводится в действие с 01.01.2026.».
pub fn is_announced(before: &str, line: &str) -> bool {
    let says = |said: &str| RUSSIAN_AMENDING.iter().chain(AMENDING).any(|it| said.contains(it));
    before.trim_end_matches(['*', '_', ' ', '\n']).ends_with('!')
        && is_editorial(before)
        && says(&line.to_lowercase().replace('i', "і"))
}

/// What stands in the brackets that hold the whole of `line`, or that it opens
/// and leaves open.
fn enclosed(line: &str, open: char, close: char) -> Option<&str> {
    let inner = line.strip_prefix(open)?;
    match inner.trim_end_matches(['.', ';', ',', ' ']).strip_suffix(close) {
        Some(whole) => Some(whole),
        None => Bracket::of(line).is_open().then_some(inner),
    }
}

/// The bracket that a note begins with, and how many more of its kind open in it than
/// close: counted line by line, for a note may have hundreds.
#[derive(Default)]
pub(super) struct Bracket {
    signs: Option<[u8; 2]>,
    depth: i32,
}

impl Bracket {
    /// The bracket of a note that begins with `line`.
    pub(super) fn of(line: &str) -> Self {
        let pairs = [*b"{}", *b"()"];
        let signs = pairs.into_iter().find(|[open, _]| line.as_bytes().first() == Some(open));
        let mut bracket = Self { signs, depth: 0 };
        bracket.read(line);
        bracket
    }

    /// Reads on in the same note.
    pub(super) fn read(&mut self, line: &str) {
        let Some([open, close]) = self.signs else { return };
        let signs = line.bytes().map(|byte| i32::from(byte == open) - i32::from(byte == close));
        self.depth += signs.sum::<i32>();
    }

    pub(super) const fn is_open(&self) -> bool {
        self.depth > 0
    }

    /// Whether it is closed, and a line opens another note in brackets.
    pub(super) fn is_before(&self, line: &str) -> bool {
        let opens = |[open, _]: [u8; 2]| line.as_bytes().first() == Some(&open);
        !self.is_open() && self.signs.is_some_and(opens)
    }
}

/// Whether a note says in Kazakh that a treaty took effect, and where that is published.
fn tells_of_effect(said: &str) -> bool {
    let dash = said.split_once("күшіне енді ").map(|(_, rest)| rest);
    dash.is_some_and(|rest| rest.starts_with(['-', '–', '—']))
}

/// Whether a note begins with a deed, or with a unit and what was done to it.
fn tells_a_deed(said: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(is_letter);
    let deed = |text: &str| DEEDS.iter().any(|deed| text.strip_prefix(deed).is_some_and(ends));
    let first = said.split(|c: char| !is_letter(c)).next().unwrap_or_default();
    let is_unit = said.starts_with('§')
        || UNITS.iter().any(|unit| match unit.chars().count() {
            ..4 => first == *unit,
            _ => first.starts_with(unit),
        });
    let later = said.match_indices(' ').take(8).map(|(at, space)| &said[at + space.len()..]);
    deed(said) || is_unit && later.into_iter().any(deed)
}

/// The same in Kazakh, where the act comes first or last: editors shorten «ҚР», laws do not.
fn tells_a_kazakh_deed(said: &str) -> bool {
    const DEEDS: [&str; 7] =
        ["редакция", "өзгер", "толықтырыл", "алып тастал", "енгізілді", "күші жойыл", "күшін жой"];
    let mut words = said.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| word == "қр")
        && said.contains("заңы")
        && DEEDS.iter().any(|deed| said.contains(deed))
}

/// Whether a note names an act or a date.
fn names_an_act(inner: &str) -> bool {
    let is_inside = |c: char| match c {
        ' ' | ',' => false,
        '№' | '.' => true,
        _ => is_letter(c) || c.is_numeric(),
    };
    // Nearly all name it by its number.
    let mut signs = inner.match_indices('№');
    signs.any(|(at, _)| !inner[..at].ends_with(is_inside))
        || inner.split(|c: char| !is_inside(c)).any(|word| match word.chars().next() {
            Some('з' | 'З' | 'к' | 'К' | 'у' | 'У') => is_act(word),
            Some('0'..='9') => is_date(word),
            _ => word == "N",
        })
}

/// Whether `word` is «закон», «кодекс» or «указ» in one of their cases.
fn is_act(word: &str) -> bool {
    let endings = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"];
    let is_ending = |rest: &str| {
        endings.iter().any(|ending| strip_small(rest, ending).is_some_and(str::is_empty))
    };
    ["закон", "кодекс", "указ"].iter().any(|act| strip_small(word, act).is_some_and(is_ending))
}

/// What follows `beginning` in `word`, capital letters aside.
fn strip_small<'a>(word: &'a str, beginning: &str) -> Option<&'a str> {
    let mut rest = word.chars();
    let begins = beginning.chars().all(|wanted| rest.next().map(small) == Some(wanted));
    begins.then_some(rest.as_str())
}

/// Whether `word` is a date: `1.2.2003`, `01.02.03`.
fn is_date(word: &str) -> bool {
    let parts: Vec<_> = word.trim_end_matches('.').split('.').collect();
    let is_digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_the_editors_are_found() {
        for line in [
            "Сноска. Статья 1",
            "*ЕСКЕРТУ.* 1-бап",
            "Ескерту.",
            "Ескерту. 1-бапқа өзгерiс енгiзiлдi.",
            "Ескерту. 6-бап жаңа редакцияда.",
            "Ескерту. 3-тармақ алып тасталды - ҚР 2012.01.05 N 123 Заңымен.",
            "Ескерту. 4-бап 01.07.2020 бастап қолданысқа енгізіледі - осы Заңның 13-бабымен.",
            "Примечание ИЗПИ!",
            "РҚАО-ның ескертуі: тармақшаның қазақша мәтіні берілмеген.",
            "{Статтю доповнено згідно із Законом № 5}",
            "{Пункт 2 в редакції Закону N 31-VI від 1.2.2003}",
            "(Пункт в редакции Закона от 1.2.2003)",
            "(Статья в редакции Закона КР от 5 мая 2003 года N 5)",
            "(Наименование в редакции Закона № 7)",
            "(Часть вторая утратила силу - Федеральный закон от 03.06.2006 г. N 73-ФЗ)",
            "(Параграф исключен Указом № 7)",
            "(В редакции федеральных законов от 30.06.2003 г. N 86-ФЗ;",
            "(п. 3 в ред. Федерального закона)",
            "(с изменениями и дополнениями по состоянию на 01.01.2024 г.)",
            "(Вступило в силу 10 февраля 2017 года - Бюллетень договоров РК, № 1, ст. 17)",
            "(2017 жылғы 10 ақпанда күшіне енді - ҚР шарттарының бюллетені, № 1, 17-құжат)",
            "(ҚР 29.12.2014 № 271-V Заңымен өзгертілді)",
            "(2-тармақ алып тасталды - ҚР 05.07.2004 № 568 Заңымен)",
            "В статью 1 внесены изменения в соответствии с Законом РК от 23.11.10 г. № 354-IV \
             (см. стар. ред.)",
            "Статья 5 изложена в редакции Закона РК от 10.07.23 г. № 19-VIII (см. стар. ред.).",
        ] {
            assert!(is_editorial(line), "{line}");
        }
    }

    #[test]
    fn every_footnote_begins_with_its_letter() {
        assert!(FOOTNOTES.iter().all(|opening| opening.starts_with(may_open)));
        let twins = ('a'..='z').map(|letter| (letter, cyrillic_twin(letter)));
        let mut open = twins.filter(|(_, twin)| FOOTNOTES.iter().any(|it| it.starts_with(*twin)));
        assert!(open.all(|(letter, _)| may_open(letter)));
    }

    #[test]
    fn remarks_of_the_law_are_law() {
        for line in [
            "Примечание. Группа",
            "Ескертпе. Топ",
            "Ескерту. Біліктілікті тану лицензиялау арқылы жүргізіледі.",
            "Ескерту. Осы баптың 2-тармағында көрсетілген мерзімдер:",
            "сноска в тексте",
            "(исключенные из списка лица не учитываются)",
            "(дополненный список ведет орган)",
            "(исключен из списка, указанного в пункте 2)",
            "(в редакции журнала)",
            "(в ред. Закона № 5) применяется с 1 января",
            "{формула}",
            "(с изменениями в составе семьи)",
            "(вступившее в силу решение)",
            "(1 қаңтарда күшіне енді)",
            "3) внесены изменения в Закон № 5 (см. стар. ред.)",
            "В статью 1 внесены изменения.",
        ] {
            assert!(!is_editorial(line), "{line}");
        }
    }
}
