//! Units as an instruction names them: «подпункты 8), 9) и 38) – 40) пункта 2 статьи 84»,
//! «84-баптың 2-тармағының 8), 9) және 38) – 40) тармақшалары».

use super::lexeme::What;
use super::nouns;
use super::place::{Named, Numbers, Place, Step};
use super::reader::Reader;
use super::vocabulary::{Meaning, Role, Verb};
use crate::document::citation::read_ordinal;
use crate::document::{Number, ProvisionKind};
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
struct Group {
    named: Named,
    numbers: Vec<Numbers>,
    noun: String,
}

/// Reads units, where they begin at the reader.
pub(super) fn places(reader: &mut Reader<'_>) -> Option<Units> {
    if reader.language == Language::Kazakh { downward(reader) } else { upward(reader) }
}

/// Whether a Russian noun stands in the instrumental case, as what is added does.
pub(super) fn is_instrumental(noun: &str) -> bool {
    let is_another = matches!(noun, "статью" | "статей" | "частей");
    let endings = ["ом", "ем", "ой", "ей", "ью", "ами", "ями"];
    !is_another && endings.iter().any(|ending| noun.ends_with(ending))
}

/// Whether a Russian noun is what something is done to: in such a case it holds nothing.
fn is_direct(noun: &str) -> bool {
    const DIRECT: &str = "пункт пункты подпункт подпункты абзац абзацы раздел разделы параграф \
                          статья статью часть глава главу таблицу строка строку примечание приложение";
    DIRECT.split_whitespace().any(|direct| direct == noun)
}

/// Russian and English: the smallest unit first.
fn upward(reader: &mut Reader<'_>) -> Option<Units> {
    let mut listed: Vec<Vec<Group>> = Vec::new();
    let mut chain = vec![group_upward(reader)?];
    let noun = chain[0].noun.clone();
    let role = if chain[0].is_genitive() { Role::Of } else { Role::Subject };
    loop {
        let start = reader.at;
        skip(reader, |meaning| matches!(meaning, Meaning::Of));
        if let Some(group) = group_upward(reader).filter(Group::can_hold) {
            chain.push(group);
            continue;
        }
        reader.at = start;
        let joint = reader.joint();
        reader.at += joint;
        // «исключить пункт 2, в статье 1 …»: what is done elsewhere is another thing.
        let is_elsewhere = is_direct(&noun)
            && reader
                .meaning()
                .is_some_and(|(meaning, _)| meaning == Meaning::Preposition(Role::In));
        if is_elsewhere {
            reader.at = start;
            break;
        }
        skip(reader, |meaning| matches!(meaning, Meaning::Preposition(Role::In | Role::With)));
        // «пункт 5 считать пунктом 6, статью 11 …»: what is added and what is changed are no list.
        let is_alike = |group: &Group| {
            group.is_genitive() || is_instrumental(&group.noun) == is_instrumental(&noun)
        };
        let group = group_upward(reader).filter(|group| joint > 0 && is_alike(group));
        let Some(group) = group else {
            reader.at = start;
            break;
        };
        let mut next = shared_head(&chain, &group, reader.language)?;
        next.push(group);
        listed.push(std::mem::replace(&mut chain, next));
    }
    listed.push(chain);
    Some(Units { places: shared_tail(&listed), noun, role })
}

/// What the next of a list is of: in «часть вторую статьи 3 и статьи 4» the genitive says that
/// of both articles that part is meant, and no article. None where it cannot be told.
fn shared_head(before: &[Group], next: &Group, language: Language) -> Option<Vec<Group>> {
    let level = before.iter().skip(1).position(|group| group.named == next.named);
    let level = level.map(|at| at + 1);
    let may_be_both = language == Language::English || next.noun == "части" && before[0].is_in();
    if may_be_both {
        // «в абзаце втором части первой и части второй»: of the second part, or all of it?
        return level.is_none().then(Vec::new);
    }
    if before[0].is_genitive() || !next.is_genitive() {
        return Some(Vec::new());
    }
    let level = if before[0].named == Named::Heading { Some(1) } else { level };
    level.map(|at| before[..at].to_vec())
}

/// Steps over words of one meaning.
fn skip(reader: &mut Reader<'_>, is_meant: impl Fn(Meaning) -> bool) {
    let is_english = reader.language == Language::English;
    let is_skipped = |meaning| is_meant(meaning) || is_english && meaning == Meaning::Filler;
    while let Some((_, words)) = reader.meaning().filter(|(meaning, _)| is_skipped(*meaning)) {
        reader.at += words;
    }
}

/// A noun and its numbers behind it, or, as in «второе предложение», before it.
fn group_upward(reader: &mut Reader<'_>) -> Option<Group> {
    let start = reader.at;
    let before = if reader.peek(0).is_some_and(|lexeme| lexeme.word().is_some()) {
        numbers(reader, true)
    } else {
        Vec::new()
    };
    let Some((named, noun)) = noun(reader) else {
        reader.at = start;
        return None;
    };
    let numbers = if before.is_empty() { numbers(reader, false) } else { before };
    grouped(reader, start, Group { named, numbers, noun })
}

/// A group, unless it names the last of what is not called so: then nothing was read.
fn grouped(reader: &mut Reader<'_>, start: usize, group: Group) -> Option<Group> {
    use ProvisionKind::{Indent, PartOfArticle};
    let is_last = group.numbers.contains(&Numbers::Last);
    let may_be = matches!(group.named, Named::Sentence | Named::Kind(Indent | PartOfArticle))
        && group.numbers.len() == 1
        && !is_of_several(&group.noun);
    let group = group.bracketed(brackets(reader, start)).filter(|_| may_be || !is_last);
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
fn is_of_several(noun: &str) -> bool {
    let ending: String = noun.chars().skip(SHORTEST_STEM).collect();
    KAZAKH_PLURALS.iter().any(|several| ending.contains(several))
}

/// How many letters of «бөлік» and «абзац» are the same in all forms.
const SHORTEST_STEM: usize = 4;

/// The units of «пункт 3 и подпункт 1) пункта 5 статьи 7»: what the last one stands in,
/// those before it stand in too.
fn shared_tail(listed: &[Vec<Group>]) -> Vec<Place> {
    let is_heading = |chain: &[Group]| chain[0].named == Named::Heading && chain.len() > 1;
    let are_headings = is_heading(&listed[0]);
    let mut lists: Vec<Vec<Place>> = listed
        .iter()
        .map(|chain| {
            let mut places = expanded(chain.iter().rev().map(Group::steps));
            if are_headings {
                places.iter_mut().for_each(Place::end_in_heading);
            }
            places
        })
        .collect();
    // «пункт 2 и пункт 3 статьи 1, пункт 1 статьи 5»: each stands where the next one does.
    for at in (1..lists.len()).rev().filter(|_| !are_headings) {
        let mut next = lists[at].first().cloned().unwrap_or_default();
        // «подпунктом 4) и частью второй»: what is added stands beside it.
        if is_instrumental(&listed[at][0].noun) {
            next = next.holder();
        }
        // «заголовок и пункт 1 статьи 3»: points have none.
        if matches!(&*listed[at - 1], [only] if only.named == Named::Heading) {
            next = next.headed();
        }
        for place in &mut lists[at - 1] {
            *place = place.within(&next);
        }
    }
    lists.into_iter().flatten().collect()
}

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

    /// Whether smaller units may stand in it: a Russian noun says so by its case, «пункт 3
    /// статьи 2», and not «в статье 2 пункт 3».
    fn can_hold(&self) -> bool {
        !matches!(self.named, Named::Heading | Named::Sentence)
            && !is_direct(&self.noun)
            && !is_instrumental(&self.noun)
    }

    /// Whether a Russian noun stands in the genitive: it is what holds something, and nothing
    /// that is changed itself. «Статьи 3 и 4» are several, «статьи 3» is of one.
    fn is_genitive(&self) -> bool {
        const OF_ONE: &str = "пункта подпункта абзаца раздела подраздела параграфа заголовка";
        const OF_SEVERAL: &str = "пунктов подпунктов абзацев разделов статей частей глав";
        const OF_ONE_OR_ALL: &str = "статьи части главы строки таблицы приложения примечания \
                                     предложения";
        let is_of = |nouns: &str| nouns.split_whitespace().any(|noun| noun == self.noun);
        let is_one = !matches!(&*self.numbers, [_, _, ..] | [Numbers::Range(..)]);
        is_of(OF_ONE) || is_of(OF_SEVERAL) || is_one && is_of(OF_ONE_OR_ALL)
    }

    /// Whether it is that in which something is done: «в пункте», «в абзацах».
    fn is_in(&self) -> bool {
        self.noun.ends_with(['е', 'х'])
    }

    /// One step for each number.
    fn steps(&self) -> Vec<Step> {
        let step = |numbers: &Numbers| Step { named: self.named, numbers: numbers.clone() };
        if self.numbers.is_empty() {
            return vec![step(&Numbers::Unnumbered)];
        }
        self.numbers.iter().map(step).collect()
    }
}

/// All places that levels with several numbers each name.
fn expanded(levels: impl Iterator<Item = Vec<Step>>) -> Vec<Place> {
    levels.fold(vec![Place::default()], |places, steps| {
        let below = |place: &Place| -> Vec<Place> {
            let with = |step: &Step| Place([&*place.0, std::slice::from_ref(step)].concat());
            steps.iter().map(with).collect()
        };
        places.iter().flat_map(below).collect()
    })
}

/// Kazakh: the largest unit first, numbers before their nouns.
fn downward(reader: &mut Reader<'_>) -> Option<Units> {
    let mut listed: Vec<Vec<Group>> = Vec::new();
    let mut chain = vec![group_downward(reader)?];
    let noun = chain[0].noun.clone();
    loop {
        let start = reader.at;
        let may_hold = matches!(ending(&chain), Ending::Bare | Ending::Genitive);
        let last = chain[chain.len() - 1].named;
        // «3-тармағы 4-тармақ деп есептелсін»: none of a kind holds another; and in «2-тармағы
        // екінші бөлікпен» the part is what the point is supplemented by.
        let is_bare = ending(&chain) == Ending::Bare;
        let is_held = |group: &Group| {
            let is_added = is_bare && ending_of(&group.noun) == Ending::Instrumental;
            may_hold && group.named != last && !is_added
        };
        if let Some(group) = group_downward(reader).filter(is_held) {
            chain.push(group);
            continue;
        }
        reader.at = start;
        let joint = reader.joint();
        reader.at += joint;
        let next = group_downward(reader).filter(|_| joint > 0);
        let end = ending(&chain);
        listed.push(chain);
        let Some(group) = next else {
            reader.at = start;
            // «3-тармақтың күші жойылды»: of nothing else is a genitive what is changed.
            let loses_force = matches!(reader.meaning(), Some((Meaning::Verb(Verb::Repeal), _)));
            let is_changed = end == Ending::Genitive && loses_force;
            let role = if is_changed { Role::Subject } else { end.role() };
            return Some(Units { places: owned(&listed)?, noun, role });
        };
        chain = vec![group];
    }
}

/// The ending of the last noun of a chain, which is that of all of it.
fn ending(chain: &[Group]) -> Ending {
    chain.last().map_or(Ending::Bare, |last| ending_of(&last.noun))
}

/// The units of a list. What ends in the genitive owns what the last of the list has below a
/// unit of its kind: «2-баптың және 3-баптың бірінші бөлігі», «1-баптың, 2-баптың тақырыптары».
/// None where the last has no such unit.
fn owned(listed: &[Vec<Group>]) -> Option<Vec<Place>> {
    let last = listed.last()?;
    let mut places: Vec<Place> = Vec::new();
    for chain in listed {
        let is_owner = ending(chain) == Ending::Genitive && ending(last) != Ending::Genitive;
        let mut all = chain.clone();
        if is_owner {
            let owner = chain.last()?.named;
            let level = last.iter().position(|group| group.named == owner);
            let heading = last.iter().position(|group| group.named == Named::Heading);
            all.extend_from_slice(&last[level.map(|at| at + 1).or(heading)?..]);
        }
        places.extend(below_last(&places, &all));
    }
    Some(places)
}

/// «2-тармақтың 4) тармақшасы және 5-тармағы»: what is listed stands in what the one
/// before it stands in.
fn below_last(places: &[Place], chain: &[Group]) -> Vec<Place> {
    let own = expanded(chain.iter().map(Group::steps));
    let Some(last) = places.last() else { return own };
    own.iter().map(|place| place.within(last)).collect()
}

fn group_downward(reader: &mut Reader<'_>) -> Option<Group> {
    let start = reader.at;
    let numbers = numbers(reader, true);
    let Some((named, noun)) = noun(reader) else {
        reader.at = start;
        return None;
    };
    grouped(reader, start, Group { named, numbers, noun })
}

/// The part of a word that shows in Kazakh what it does in a sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Bare,
    Genitive,
    Locative,
    Ablative,
    Instrumental,
}

impl Ending {
    const fn role(self) -> Role {
        match self {
            Self::Bare => Role::Subject,
            Self::Genitive => Role::Of,
            Self::Locative => Role::In,
            Self::Ablative => Role::After,
            Self::Instrumental => Role::With,
        }
    }
}

fn ending_of(noun: &str) -> Ending {
    // «кесте» ends as if it said where.
    let ends =
        |endings: &[&str]| noun != "кесте" && endings.iter().any(|ending| noun.ends_with(ending));
    if ends(&["ның", "нің", "дың", "дің", "тың", "тің"]) {
        Ending::Genitive
    } else if ends(&["дағы", "дегі", "тағы", "тегі", "да", "де", "та", "те"])
    {
        Ending::Locative
    } else if ends(&["дан", "ден", "тан", "тен", "нан", "нен"]) {
        Ending::Ablative
    } else if ends(&["мен", "бен", "пен"]) {
        Ending::Instrumental
    } else {
        Ending::Bare
    }
}

/// The name of a unit.
fn noun(reader: &mut Reader<'_>) -> Option<(Named, String)> {
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
fn numbers(reader: &mut Reader<'_>, are_before: bool) -> Vec<Numbers> {
    let last = reader.peek(0).and_then(|lexeme| lexeme.word());
    if last.is_some_and(|word| is_last(word, reader.language)) {
        reader.at += 1;
        return vec![Numbers::Last];
    }
    let mut numbers = Vec::new();
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
