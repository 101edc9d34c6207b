//! What a provision says that must be the same in every language: numbers, dates,
//! time limits, sums, citations, duties and rights.

use super::acts::acts;
use super::fact::Fact;
use super::names::names;
use super::passing::{is_beside_sides, said_in_passing};
use super::periods::{next_days, periods};
use crate::compare::quantities::Quantity;
use crate::compare::references::Passage;
use crate::compare::sayings::{Reading, Saying};
use crate::document::{Document, Number, ProvisionId, latin_of_roman};
use crate::text::language::Language;
use crate::text::lexicon::is_any;
use crate::text::measures::Measure;
use crate::text::span::{Cover, Span, has_byte};
use crate::text::value::Value;

impl Fact {
    fn of(saying: &Saying<'_>) -> Option<Self> {
        Some(match saying {
            Saying::Modal(modal) => Self::Modal(*modal),
            Saying::Reference(each) => Self::Reference(each.kind, slug(&each.number)),
            Saying::Quantity(quantity) => Self::of_quantity(quantity)?,
            Saying::Penalty(_) | Saying::Actor(_) => return None,
        })
    }

    /// What a number is of is told by its measure alone: the words around it that
    /// tell a limit from an age differ between the languages. The word for one is
    /// as often no number.
    fn of_quantity(quantity: &Quantity) -> Option<Self> {
        Some(match *quantity {
            Quantity::Date(date) => Self::Date(date),
            Quantity::AtOnce => Self::Deadline(Some(Value::whole(0)), None),
            Quantity::Unlimited => Self::Deadline(None, None),
            // «1990-е годы».
            Quantity::Ordinal(value) => year(value).map_or(Self::Ordinal(value), Self::Date),
            Quantity::Penalty(value, measure)
            | Quantity::Deadline(value, measure)
            | Quantity::Amount(value, measure)
            | Quantity::Number(value, measure) => match measure {
                // «полгода» is six months.
                Some(Measure::Year) if value.as_whole().is_none() => {
                    Self::Deadline(value.times(12), Some(Measure::Month))
                }
                Some(each) if each.is_time() => Self::Deadline(Some(value), measure),
                Some(each) if each.is_money() => Self::Amount(value, measure),
                None | Some(Measure::Times) if value == Value::whole(1) => return None,
                None => year(value).map_or(Self::Number(value, None), Self::Date),
                _ => Self::Number(value, measure),
            },
        })
    }
}

/// A number as addresses write it: `IV` and `4` are one.
pub fn slug(number: &str) -> String {
    Number::parse(number).map_or_else(|| number.to_lowercase(), |number| number.slug().into_owned())
}

/// A fact with the bytes of the source that say it.
pub type Said = (Fact, Span);

/// What a provision says in its heading and its own words, in reading order.
pub fn facts(document: &Document, id: ProvisionId) -> Vec<Said> {
    let mut facts = facts_and_hints(document, id);
    facts.retain(|(fact, _)| !matches!(fact, Fact::Hint(_)));
    facts
}

/// The same with what it says in passing.
pub fn facts_and_hints(document: &Document, id: ProvisionId) -> Vec<Said> {
    let mut facts = Vec::new();
    for span in document.provision(id).passages() {
        let passage = Passage::read(document.words(span), document.language());
        facts.extend(
            facts_of(&passage).into_iter().map(|(fact, at)| (fact, at.shifted(span.start))),
        );
    }
    facts
}

fn facts_of(passage: &Passage<'_>) -> Vec<Said> {
    let reading = Reading::of_references(passage).complete();
    let said = reading.sayings.iter().filter_map(|(saying, at)| match Fact::of(saying)? {
        Fact::Number(value, None)
            if is_beside_sides(passage, (value, *at)) || is_in_a_code(passage.text, *at) =>
        {
            Some((Fact::Hint(value), *at))
        }
        fact => Some((fact, *at)),
    });
    let cited = passage.phrases().iter().map(|phrase| passage.span(&phrase.words()));
    let cited = Cover::new(cited);
    let acts = acts(passage).filter(|(_, at)| !cited.meets(*at));
    let acts = acts.map(|(act, at)| (Fact::Act(act), at));
    let passing = said_in_passing(passage).map(|(value, at)| (Fact::Hint(Value::whole(value)), at));
    let brackets = published(passage.text);
    let outside = said.chain(acts).chain(passing).filter(|(_, at)| !brackets.meets(*at));
    let numbers = passage.words.iter().filter(|word| brackets.meets(word.span));
    let numbers = numbers.filter_map(|word| Some((bare(&word.key)?, word.span)));
    let mut facts: Vec<Said> = outside.chain(numbers).collect();
    facts.extend(index(passage));
    facts.extend(periods(passage).map(|(period, at)| (Fact::Every(period), at)));
    facts.extend(next_days(passage).map(|(measure, at)| (Fact::Next(measure), at)));
    facts.extend(names(passage));
    facts.extend(roman_ordinals(passage));
    facts.extend(labels(passage).filter(|(_, at)| !cited.meets(*at)));
    facts.sort_by_key(|(_, at)| at.start);
    share_years(passage, &mut facts);
    facts
}

/// Whether digits stand right behind a letter, as in the codes by which a data base knows
/// its acts, «Z970136_»: such are left in one language and not in the other.
fn is_in_a_code(text: &str, digits: Span) -> bool {
    digits.len() >= SHORTEST_CODE && text[..digits.start].ends_with(char::is_alphabetic)
}

/// A code has no fewer digits; «B2» may be of a formula.
const SHORTEST_CODE: usize = 5;

/// Where the monthly calculation index that is multiplied is named first: the number may
/// stand far from it, «айлық есептік көрсеткіштің … он еселенген мөлшері».
fn index(passage: &Passage<'_>) -> Option<Said> {
    let Passage { words, language, .. } = passage;
    if !passage.numerals().iter().any(|each| each.measure == Some(Measure::Times)) {
        return None;
    }
    let mut found = (0..words.len()).filter_map(|at| Measure::at(words, at, *language));
    let first = found.find(|each| each.meaning == Measure::MonthlyIndex)?;
    Some((Fact::Index, first.span(words)))
}

/// «II квартал», «VII созыв», "XXI century": what has a Roman number in some languages.
fn roman_ordinals(passage: &Passage<'_>) -> impl Iterator<Item = Said> {
    let places = (1..passage.words.len()).filter(|at| is_any(&passage.words[*at].key, ROMAN));
    places.filter_map(|at| {
        let span = passage.words[at - 1].span;
        Some((Fact::Ordinal(Value::whole(roman(span.of(passage.text))?)), span))
    })
}

/// A Roman number, in letters of whatever alphabet.
pub(super) fn roman(word: &str) -> Option<u128> {
    let number = word.chars().map(latin_of_roman).collect::<String>();
    let is_roman = !number.is_empty() && number.chars().all(|letter| "IVX".contains(letter));
    Number::parse(&number).filter(|_| is_roman)?.slug().parse().ok()
}

/// What is counted with Roman numbers.
const ROMAN: &str = "квартал*|полугоди*|тоқсан*|жартыжылды*|quarter*|half|созыв*|шақырылым*|\
    convocation*|век|века|веке|ғасыр*|century|групп*|топ|топт*|степен*|дәреже*";

/// «2-топ», «1-санат»: Kazakh labels with what Russian counts, «вторая группа».
fn labels(passage: &Passage<'_>) -> impl Iterator<Item = Said> {
    let Passage { text, words, language, .. } = passage;
    let places = (0..words.len()).filter(move |at| {
        *language == Language::Kazakh
            && words[*at].is_digits()
            && matches!(passage.gap(*at), "-" | "‑")
            && (*at == 0 || passage.gap(at - 1).ends_with(char::is_whitespace))
            && words[at + 1].span.of(text).starts_with(char::is_lowercase)
    });
    let counted = Cover::new(passage.numerals().iter().map(|each| each.span));
    let label = move |at: usize| {
        Some((Fact::Ordinal(Value::whole(words[at].key.parse().ok()?)), words[at].span))
    };
    places.filter_map(label).filter(move |(_, span)| !counted.meets(*span))
}

/// Gives a date without a year that of the date it is joined to: «с 1 мая по 30 июня
/// 2022 года», «2022 жылғы 1 мамырдан 30 маусымға дейін».
fn share_years(passage: &Passage<'_>, facts: &mut [Said]) {
    let places = facts.iter().enumerate();
    let dates = places.filter(|(_, (fact, _))| matches!(fact, Fact::Date([day, ..]) if *day > 0));
    let dates: Vec<usize> = dates.map(|(at, _)| at).collect();
    let from_before = dates.windows(2).map(|pair| (pair[0], pair[1]));
    let from_behind = dates.windows(2).rev().map(|pair| (pair[1], pair[0]));
    let in_turn: Vec<_> = match passage.language {
        Language::Kazakh => from_before.chain(from_behind).collect(),
        Language::Russian | Language::English => from_behind.chain(from_before).collect(),
    };
    for (from, to) in in_turn {
        let Fact::Date([.., year]) = facts[from].0 else { continue };
        let [first, next] = [from.min(to), from.max(to)].map(|at| facts[at].1);
        let between = passage.text.get(first.end..next.start).unwrap_or_default();
        let mut words = between.split(|letter: char| !letter.is_alphanumeric());
        let is_joined = words.all(|word| word.is_empty() || is_any(word, JOINTS));
        if let Fact::Date([.., none @ 0]) = &mut facts[to].0
            && is_joined
        {
            *none = year;
        }
    }
}

/// What may stand between two dates of one year.
const JOINTS: &str =
    "и|или|по|до|с|к|и до|және|немесе|мен|бен|пен|бастап|дейін|and|or|to|until|from";

/// A number that is most likely a year is one, whatever stands beside it.
fn year(value: Value) -> Option<[u32; 3]> {
    let year = u32::try_from(value.as_whole()?).ok()?;
    (1900..=2100).contains(&year).then_some([0, 0, year])
}

/// A run of digits as a number of nothing.
fn bare(digits: &str) -> Option<Fact> {
    Some(Fact::Number(Value::whole(digits.parse().ok()?), None))
}

/// The brackets that say where an act was published and amended, «(Ведомости
/// Парламента …, 2009 г., № 20-21, ст. 89)». What each number in them counts is named in
/// its own way by each language («89-құжат»), so that only the numbers are compared.
pub fn published(text: &str) -> Cover {
    let has_brackets = has_byte(text, b'(');
    let gazettes = GAZETTES.iter().filter(|_| has_brackets);
    let named = gazettes.flat_map(|name| text.match_indices(name)).map(|(at, _)| at);
    Cover::new(named.filter_map(|at| bracket_around(text, at)))
}

/// The bracket that a byte stands in, up to the end of the text where nothing closes it.
fn bracket_around(text: &str, at: usize) -> Option<Span> {
    let (start, _) = text[..at].rmatch_indices(['(', ')']).next().filter(|it| it.1 == "(")?;
    let mut open = 1;
    let end = text[at..].match_indices(['(', ')']).find(|(_, mark)| {
        open = if *mark == "(" { open + 1 } else { open - 1 };
        open == 0
    });
    Some(Span::new(start, end.map_or(text.len(), |(end, _)| at + end + 1)))
}

/// Where acts are published: bulletins of Parliament, and the collected acts of the
/// President and the Government, which have short names.
const GAZETTES: [&str; 11] = [
    "Ведомости",
    "Ведомостары",
    "САПП",
    "Собрание актов",
    "Бюллетень",
    "Жаршысы",
    "ПҮАЖ",
    "ПҮКЖ",
    "актілер жинағы",
    "бюллетені",
    "Bulletin",
];
