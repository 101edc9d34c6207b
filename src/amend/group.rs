//! One noun of a place with its numbers: «подпункты 8), 9) и 38) – 40)».

use super::lexeme::What;
use super::nouns;
use super::place::{Named, Numbers, Place, Step};
use super::reader::Reader;
use super::vocabulary::{Meaning, Role};
use crate::document::citation::read_ordinal;
use crate::document::{Number, ProvisionKind, is_roman_capital};
use crate::text::language::Language;
use crate::text::word::KAZAKH_PLURALS;

/// Units that were read.
pub(super) struct Units {
    /// Each of them, from the largest unit down.
    pub(super) places: Vec<Place>,
    /// The first noun: in Russian its case shows the part that they play.
    pub(super) noun: String,
    /// The part that a Kazakh ending gives them.
    pub(super) role: Role,
}

/// One noun with its numbers.
#[derive(Clone)]
pub(super) struct Group {
    /// What it is called.
    pub(super) named: Named,
    /// Its numbers, if it has some.
    pub(super) numbers: Vec<Numbers>,
    /// The noun, as it stands there.
    pub(super) noun: String,
    /// Whether its numbers say that something is done to it: «части вторую и третью».
    pub(super) is_accusative: bool,
}

/// Whether a Russian noun stands in the instrumental case, as what is added does.
pub(super) fn is_instrumental(noun: &str) -> bool {
    let is_another = matches!(noun, "статью" | "статей" | "частей");
    let endings = ["ом", "ем", "ой", "ей", "ью", "ами", "ями"];
    !is_another && endings.iter().any(|ending| noun.ends_with(ending))
}

/// Whether a Russian noun is what something is done to: in such a case it holds nothing.
pub(super) fn is_direct(noun: &str) -> bool {
    const DIRECT: &str = "пункт пункты подпункт подпункты абзац абзацы раздел разделы параграф \
                          статья статью часть глава главу таблицу строка строку примечание приложение";
    DIRECT.split_whitespace().any(|direct| direct == noun)
}

/// A group, unless it names the last of what is not called so: then nothing was read.
pub(super) fn grouped(reader: &mut Reader<'_>, start: usize, group: Group) -> Option<Group> {
    use ProvisionKind::{Indent, PartOfArticle};
    let is_last = group.numbers.contains(&Numbers::Last);
    let may_be = matches!(group.named, Named::Sentence | Named::Kind(Indent | PartOfArticle))
        && group.numbers.len() == 1
        && !is_of_several(&group.noun);
    let group = group.bracketed(brackets(reader, start)).filter(|_| may_be || !is_last);
    let group = group.filter(|group| group.is_ordered(reader.language) && !group.is_misnumbered());
    if group.is_none() {
        reader.at = start;
    }
    group
}

/// Whether all numbers from a lexeme on bear a bracket, and whether any does.
fn brackets(reader: &Reader<'_>, start: usize) -> (bool, bool) {
    let brackets = reader.lexemes[start..reader.at].iter().filter_map(|lexeme| match lexeme.what {
        What::Number { is_bracketed, .. } => Some(is_bracketed),
        _ => None,
    });
    brackets.fold((true, false), |(all, any), it| (all && it, any || it))
}

/// Whether a Kazakh noun names several units: «абзацтар», «сөйлемдері».
pub(super) fn is_of_several(noun: &str) -> bool {
    let ending: String = noun.chars().skip(SHORTEST_STEM).collect();
    KAZAKH_PLURALS.iter().any(|several| ending.contains(several))
}

/// Whether a noun names one unit.
fn names_one(noun: &str, language: Language) -> bool {
    const ONE: &str = "пункт пункта пункте пунктом подпункт подпункта подпункте подпунктом абзац \
                       абзаца абзаце абзацем раздел раздела разделе параграф параграфа параграфе \
                       статья статью статье статьей часть частью глава главу главе главой";
    match language {
        Language::Russian => ONE.split_whitespace().any(|one| one == noun),
        Language::Kazakh => !is_of_several(noun),
        Language::English => !noun.ends_with('s'),
    }
}

/// How many letters of a noun are the same in all forms: «бап», «бөлік». «Тармақ» itself begins
/// as a plural ends.
const SHORTEST_STEM: usize = 3;

impl Group {
    /// The group, unless its noun names what has no numbers with brackets, and one of its own
    /// bears one. Points bear them all or none.
    fn bracketed(self, (all, any): (bool, bool)) -> Option<Self> {
        use ProvisionKind::{Annex, Note, Paragraph, Row, Subparagraph};
        match self.named {
            _ if !any => Some(self),
            Named::Kind(Subparagraph | Row | Note | Annex) => Some(self),
            Named::Kind(Paragraph) if all => Some(Self { named: Named::Point, ..self }),
            _ => None,
        }
    }

    /// Whether it is called by Roman numbers that only the large units of a law have: «пункт I».
    fn is_misnumbered(&self) -> bool {
        use ProvisionKind::{Article, Indent, Note, Paragraph, PartOfArticle, Row, Subparagraph};
        let is_roman = |number: &Number| number.printed().starts_with(is_roman_capital);
        let has_roman = self.numbers.iter().any(|numbers| match numbers {
            Numbers::One(number) | Numbers::Range(number, _) => is_roman(number),
            Numbers::Unnumbered | Numbers::Last => false,
        });
        let kind = self.named.kind();
        has_roman
            && matches!(
                kind,
                Some(Article | Paragraph | PartOfArticle | Subparagraph | Indent | Note | Row)
                    | None
            )
    }

    /// Whether what it names as a range is one: «статью 7 – 1» may be meant for «статью 7-1».
    fn is_ordered(&self, language: Language) -> bool {
        let mut ranges = self.numbers.iter().filter_map(|numbers| match numbers {
            Numbers::Range(first, last) => Some((first, last)),
            _ => None,
        });
        let rises = |(first, last): (&Number, &Number)| last.is_above(first);
        ranges.clone().next().is_none() || ranges.all(rises) && !names_one(&self.noun, language)
    }

    /// Whether smaller units may stand in it: a Russian noun says so by its case, «пункт 3
    /// статьи 2», and not «в статье 2 пункт 3».
    pub(super) fn can_hold(&self) -> bool {
        !matches!(self.named, Named::Heading | Named::Sentence)
            && !self.is_accusative
            && !is_direct(&self.noun)
            && !is_instrumental(&self.noun)
    }

    /// Whether a Russian noun stands in the genitive: it is what holds something, and nothing
    /// that is changed itself. «Статьи 3 и 4» are several, «статьи 3» is of one.
    pub(super) fn is_genitive(&self) -> bool {
        const OF_ONE: &str = "пункта подпункта абзаца раздела подраздела параграфа заголовка";
        const OF_SEVERAL: &str = "пунктов подпунктов абзацев разделов подразделов статей частей \
                                  глав параграфов приложений примечаний таблиц строк";
        const OF_ONE_OR_ALL: &str = "статьи части главы строки таблицы приложения примечания \
                                     предложения";
        let is_of = |nouns: &str| nouns.split_whitespace().any(|noun| noun == self.noun);
        let is_one = !matches!(&*self.numbers, [_, _, ..] | [Numbers::Range(..)]);
        let is_genitive = is_of(OF_ONE) || is_of(OF_SEVERAL) || is_one && is_of(OF_ONE_OR_ALL);
        is_genitive && !self.is_accusative
    }

    /// Whether it is that in which something is done: «в пункте», «в абзацах».
    pub(super) fn is_in(&self) -> bool {
        self.noun.ends_with(['е', 'х'])
    }

    /// How deep its units stand, if such hold one another.
    fn rank(&self) -> Option<usize> {
        use ProvisionKind::{Article, Chapter, Indent, Paragraph, PartOfArticle, Subparagraph};
        let nests = matches!(
            self.named,
            Named::Kind(Chapter | Article | Paragraph | PartOfArticle | Subparagraph | Indent)
                | Named::Point
        );
        nests.then(|| Step { named: self.named, numbers: Numbers::Unnumbered }.rank())
    }

    fn is_numbered_through(&self) -> bool {
        Step { named: self.named, numbers: Numbers::Unnumbered }.is_numbered_through()
    }

    /// One step for each number. Sentences are no provisions, among which a range is found:
    /// each of one is named.
    pub(super) fn steps(&self) -> Vec<Step> {
        let step = |numbers: Numbers| Step { named: self.named, numbers };
        if self.numbers.is_empty() {
            return vec![step(Numbers::Unnumbered)];
        }
        let each = |numbers: &Numbers| match numbers {
            Numbers::Range(first, last) if self.named == Named::Sentence => counted(first, last),
            other => vec![other.clone()],
        };
        self.numbers.iter().flat_map(each).map(step).collect()
    }
}

/// All whole numbers of a range, or the range where it has no such ends, or far ones.
fn counted(first: &Number, last: &Number) -> Vec<Numbers> {
    const MOST: usize = 100;
    let count = |number: &Number| number.printed().parse::<usize>().ok();
    match count(first).zip(count(last)) {
        Some((from, to)) if to - from.min(to) < MOST => {
            (from..=to).map(|each| Numbers::One(Number::counted(each))).collect()
        }
        _ => vec![Numbers::Range(first.clone(), last.clone())],
    }
}

/// Whether what is listed behind a unit is smaller than that, and may be of it: in «статью 14,
/// пункт 2» nobody can tell of which article the point is.
pub(super) fn descends(before: &Group, next: &[Group]) -> bool {
    let largest = next.iter().min_by_key(|group| group.rank());
    let largest = largest.filter(|group| !group.is_numbered_through()).and_then(Group::rank);
    largest.zip(before.rank()).is_some_and(|(largest, smallest)| largest > smallest)
}

/// All places that levels with several numbers each name.
pub(super) fn expanded(levels: impl Iterator<Item = Vec<Step>>) -> Vec<Place> {
    levels.fold(vec![Place::default()], |places, steps| {
        let below = |place: &Place| -> Vec<Place> {
            let with = |step: &Step| Place([&*place.0, std::slice::from_ref(step)].concat());
            steps.iter().map(with).collect()
        };
        places.iter().flat_map(below).collect()
    })
}

/// The name of a unit.
pub(super) fn noun(reader: &mut Reader<'_>) -> Option<(Named, String)> {
    let noun = reader.peek(0)?.word()?.to_owned();
    let (named, words) = match reader.meaning() {
        Some((Meaning::Unit(named), words)) if words > 1 => (named, words),
        Some((Meaning::Unit(_), _)) | None => (nouns::named(&noun, reader.language)?, 1),
        Some(_) => return None,
    };
    reader.at += words;
    Some((named, noun))
}

/// Numbers in digits or words, one after another: «1), 3) и 5) – 7)», «второй и третий»;
/// before their noun or behind it.
pub(super) fn numbers(reader: &mut Reader<'_>, are_before: bool) -> Vec<Numbers> {
    let last = reader.peek(0).and_then(|lexeme| lexeme.word());
    if last.is_some_and(|word| is_last(word, reader.language)) {
        reader.at += 1;
        return vec![Numbers::Last];
    }
    reader.at += of_a_row(reader);
    let mut numbers = Vec::new();
    if let Some(range) = range_of_a_word(reader) {
        return vec![range];
    }
    while let Some(first) = number(reader) {
        let start = reader.at;
        let is_range = reader.peek(0).is_some_and(|lexeme| lexeme.is('–'));
        reader.at += usize::from(is_range);
        if let Some(last) = number(reader).filter(|_| is_range) {
            numbers.push(Numbers::Range(first, last));
        } else {
            reader.at = start;
            numbers.push(Numbers::One(first));
        }
        let joint = reader.joint();
        let mut ahead = Reader { at: reader.at + joint, ..*reader };
        let is_listed =
            joint > 0 && number(&mut ahead).is_some() && (are_before || !names_a_sentence(ahead));
        if !is_listed {
            break;
        }
        reader.at += joint;
    }
    numbers
}

/// How many lexemes «, порядковый номер» are, between a row and its number.
fn of_a_row(reader: &Reader<'_>) -> usize {
    let begins = |at: usize, start: &str| {
        let word = reader.peek(at).and_then(|lexeme| lexeme.word());
        word.is_some_and(|word| word.starts_with(start))
    };
    let is_joint = reader.peek(0).is_some_and(|lexeme| lexeme.is(','))
        || reader.peek(0).and_then(|lexeme| lexeme.word()) == Some("с");
    let at = usize::from(is_joint);
    if begins(at, "порядков") && begins(at + 1, "номер") { at + 2 } else { 0 }
}

/// «второй-четвертый», «екінші-төртінші»: the hyphen of a word for the dash of a range.
fn range_of_a_word(reader: &mut Reader<'_>) -> Option<Numbers> {
    let (first, last) = reader.peek(0)?.word()?.split_once('-')?;
    let ordinal = |word| Some(Number::counted(read_ordinal(&[word])?.value));
    let range = Numbers::Range(ordinal(first)?, ordinal(last)?);
    reader.at += 1;
    Some(range)
}

/// Whether a word means the last of several; «последние» means more than one.
fn is_last(word: &str, language: Language) -> bool {
    match language {
        Language::Russian => matches!(
            word,
            "последний"
                | "последнего"
                | "последнем"
                | "последняя"
                | "последней"
                | "последнюю"
                | "последнее"
        ),
        Language::Kazakh => word == "соңғы",
        Language::English => word == "last",
    }
}

/// Whether a number before the reader is that of a sentence: «и второе предложение».
fn names_a_sentence(mut reader: Reader<'_>) -> bool {
    matches!(noun(&mut reader), Some((Named::Sentence, _)))
}

fn number(reader: &mut Reader<'_>) -> Option<Number> {
    match &reader.peek(0)?.what {
        What::Number { number, .. } => {
            let number = number.clone();
            // «2004 жылғы»: a date.
            let next = reader.peek(1).and_then(|lexeme| lexeme.word());
            let is_year = next.is_some_and(|word| word.starts_with("жыл"));
            reader.at += usize::from(!is_year);
            (!is_year).then_some(number)
        }
        What::Word(first) => {
            let second = reader.peek(1).and_then(|lexeme| lexeme.word());
            let words: Vec<_> = [first.as_str()].into_iter().chain(second).collect();
            let read = read_ordinal(&words)?;
            reader.at += read.words;
            Some(Number::counted(read.value))
        }
        _ => None,
    }
}
