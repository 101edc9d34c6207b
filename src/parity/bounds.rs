//! Whether a number is the most or the least in every language: «не менее трех дней»
//! against «үш күннен аспайтын».
//!
//! A bound may be said in many ways, or not at all; so only what the languages say of one
//! number in plain words is compared, and never that one says none.

use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::compare::references::Passage;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{self, Lexicon, Lexicons, Word, line};
use crate::text::number_words::is_ablative;
use crate::text::numerals::{Numeral, is_number_word};
use crate::text::span::Span;
use crate::text::value::Value;
use std::ops::Range;

/// Which end a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// There may be no more.
    Most,
    /// There may be no less.
    Least,
}

/// The words that make a number a bound, and a "not" or a "must" among them.
pub static BOUNDS: Lexicons<Bound> = Lexicons::new(|language| Lexicon::new(table(language)));

const fn table(language: Language) -> &'static [(&'static str, Bound)] {
    match language {
        Language::Russian => &[
            ("не более|не больше|не свыше|не выше|не позднее|не позже|не чаще", Bound::Most),
            ("не превыш*|не долж* превыш*|не мо* превыш*", Bound::Most),
            ("не долж* быть более|не мо* быть более", Bound::Most),
            ("не долж* быть больше|не мо* быть больше", Bound::Most),
            ("не долж* быть выше|не мо* быть выше", Bound::Most),
            ("превышает|превышают", Bound::Least),
            ("не менее|не меньше|не ниже|не ранее|не раньше|не реже", Bound::Least),
            ("не долж* быть менее|не мо* быть менее", Bound::Least),
            ("не долж* быть меньше|не мо* быть меньше", Bound::Least),
            ("не долж* быть ниже|не мо* быть ниже", Bound::Least),
        ],
        Language::Kazakh => &[
            ("аспайтын|аспайды|аспаған|аспауы|аспауға|артық емес|көп емес", Bound::Most),
            ("кешіктірмей*|кешіктірілмей*|кеш емес|жиі емес", Bound::Most),
            (
                "артық болма*|көп болма*|асырмай|асырылмай|аса алма*|артық аспау*|аспайтындай|жоғары емес",
                Bound::Most,
            ),
            ("көп дегенде|кеш дегенде|ең көбі|кем болады|аз болады", Bound::Most),
            (
                "кем емес|кем болма*|аз емес|аз болма*|төмен болма*|кемінде|ерте емес|сирек емес|сиретпей|төмен емес",
                Bound::Least,
            ),
            ("асады|асуға|артық болады|көп болады", Bound::Least),
            ("кейін ғана", Bound::Least),
            ("кем дегенде|аз дегенде|ерте дегенде|ең азы", Bound::Least),
        ],
        Language::English => &[
            ("not more than|no more than|not exceeding|not later|no later|at most", Bound::Most),
            ("shall not exceed|may not exceed|does not exceed|not more often", Bound::Most),
            ("must not exceed|cannot exceed|do not exceed|not over", Bound::Most),
            ("shall not be more than|may not be more than", Bound::Most),
            ("must not be more than|cannot be more than", Bound::Most),
            ("shall not be less than|may not be less than", Bound::Least),
            ("must not be less than|cannot be less than", Bound::Least),
            ("at least|not less than|no less than|not earlier|no earlier|not fewer", Bound::Least),
        ],
    }
}

/// The place of the "more" or "less" of a number that a denial at `denied` turns round:
/// «екі реттен артық сайлана алмайды», «не может избираться более двух раз».
pub fn turned(
    text: &str,
    words: &[Word<'_>],
    denied: Range<usize>,
    language: Language,
) -> Option<usize> {
    let is_of_a_number = |at: usize| match language {
        Language::Kazakh => at > 0 && is_ablative(&words[at - 1].key),
        _ => {
            words[at + 1..].iter().take(2).any(|it| it.is_digits() || is_number_word(it, language))
        }
    };
    let near = match language {
        Language::Kazakh => denied.start.saturating_sub(NEAREST)..denied.start,
        _ => denied.end..words.len().min(denied.end + NEAREST),
    };
    near.into_iter().find(|at| {
        let here = words[*at].span;
        let edge = words[denied.start].span.join(words[denied.end - 1].span);
        let between = Span::new(here.end.min(edge.end), here.start.max(edge.start));
        lexicon::is_any(&words[*at].key, MORE_OR_LESS.get(language))
            && !between.of(text).contains([',', ';', ':', '.'])
            && is_of_a_number(*at)
    })
}

/// The words of bounds that a "not" turns round from afar.
const MORE_OR_LESS: ByLanguage<&str> =
    line("более|больше|свыше|менее|меньше", "артық|көп|кем|аз", "more|over|less|fewer");

/// «реттен артық қайта сайлана алмайды»: they stand so near one another.
const NEAREST: usize = 4;

/// A number with the end that it is.
#[derive(Clone, Copy)]
struct Said {
    /// The number, where one is near enough.
    number: Option<Value>,
    bound: Bound,
    /// The words that say so.
    span: Span,
    /// «не позднее», and not «не более».
    is_of_time: bool,
    /// «не позднее чем за три дня до», "not later than three days before", «үш күн бұрын».
    is_before_an_event: bool,
}

impl Said {
    /// Which end it is on the scale of another. The latest time before an event is the
    /// longest one: «не позднее чем за три дня до» is «кемінде үш күн бұрын». `None` where
    /// they are not to be compared.
    fn on_the_scale_of(&self, other: &Self) -> Option<Bound> {
        let turned = match self.bound {
            Bound::Most => Bound::Least,
            Bound::Least => Bound::Most,
        };
        match (self.is_before_an_event, other.is_before_an_event) {
            _ if self.is_of_time == other.is_of_time => Some(self.bound),
            (true, true) => Some(turned),
            (false, false) => Some(self.bound),
            _ => None,
        }
    }

    fn is_of(&self, other: &Self) -> bool {
        self.number.is_some() && self.number == other.number
    }

    fn is_against(&self, other: &Self) -> bool {
        self.on_the_scale_of(other).is_some_and(|bound| bound != other.bound)
    }
}

/// The numbers of a row that are the most in one language and the least in another.
pub fn difference(texts: &Texts<'_>, row: &Row) -> Option<Finding> {
    let said: ByLanguage<Vec<Said>> = row.map(|language, id| {
        let present = texts.get(language).zip(id);
        let span = present.and_then(|(text, id)| Some((text, text.provision(id).text?)));
        span.map_or_else(Vec::new, |(text, span)| {
            let passage = Passage::read(text.words(span), language);
            let said =
                bounds(&passage).map(|said| Said { span: said.span.shifted(span.start), ..said });
            said.collect()
        })
    });
    let others = |one: Language| said.iter().filter(move |(other, _)| *other != one);
    let spans = said.as_ref().map(|language, ours| {
        let is_told =
            |one: &&Said| others(language).any(|(_, theirs)| is_told(one, [ours, theirs]));
        ours.iter().filter(is_told).map(|it| it.span).collect::<Vec<_>>()
    });
    Finding::shown_by(Kind::Number, row, spans)
}

/// Whether another language says the opposite of a bound. Where one language says both of
/// a number, as many of it must be there in the other; and where no number is the same in
/// both, as many bounds of any number.
fn is_told(one: &Said, [ours, theirs]: [&Vec<Said>; 2]) -> bool {
    let of_one = |said: &Vec<Said>| -> Vec<Said> {
        said.iter().filter(|it| it.is_of(one)).copied().collect()
    };
    let (here, there) = (of_one(ours), of_one(theirs));
    if !there.is_empty() {
        let is_one = |said: &[Said]| said.iter().all(|it| it.bound == said[0].bound);
        return is_one(&here) && is_one(&there) && one.is_against(&there[0])
            || differ(&here, &there);
    }
    let is_known = ours.iter().any(|it| theirs.iter().any(|other| it.is_of(other)));
    !is_known && differ(ours, theirs)
}

/// Whether there are as many bounds, and of either end not as many.
fn differ(ours: &[Said], theirs: &[Said]) -> bool {
    let most = |said: &[Said]| said.iter().filter(|it| it.bound == Bound::Most).count();
    let pairs = || ours.iter().flat_map(|one| theirs.iter().map(move |other| (one, other)));
    let is_one_scale = pairs().all(|(one, other)| one.on_the_scale_of(other) == Some(one.bound));
    ours.len() == theirs.len() && is_one_scale && most(ours) != most(theirs)
}

/// The bounds of a passage, each of the number beside it.
fn bounds(passage: &Passage<'_>) -> impl Iterator<Item = Said> {
    let found = BOUNDS.get(passage.language).find(&passage.words);
    found.map(|bound| {
        let words = &passage.words[bound.words.clone()];
        let span = bound.span(&passage.words);
        let is_one = passage.words.get(bound.words.end).is_some_and(is_a_measure);
        let near = number_of(passage, words, span).filter(|_| !is_one);
        Said {
            number: near.map(|it| it.value).or(is_one.then_some(Value::whole(1))),
            bound: bound.meaning,
            span,
            is_of_time: words.iter().any(|word| lexicon::is_any(&word.key, TIME)),
            is_before_an_event: near.is_some_and(|it| is_before_an_event(passage, it.span)),
        }
    })
}

/// The number that a bound is of, where it stands near it.
fn number_of<'p>(passage: &'p Passage<'_>, bound: &[Word<'_>], span: Span) -> Option<&'p Numeral> {
    let numerals = passage.numerals();
    let is_behind = passage.language == Language::Kazakh && !is_before_its_number(bound);
    let (number, between) = if is_behind {
        let next = numerals.partition_point(|each| each.span.end <= span.start);
        let number = &numerals[next.checked_sub(1)?];
        (number, Span::new(number.span.end, span.start))
    } else {
        let next = numerals.partition_point(|each| each.span.start < span.end);
        let number = numerals.get(next)?;
        (number, Span::new(span.end, number.span.start))
    };
    let gap = between.of(passage.text);
    let is_near = gap.split_whitespace().count() <= FARTHEST && !gap.contains([';', ':']);
    is_near.then_some(number)
}

/// «не более суток», «не позднее месяца»: one of them.
fn is_a_measure(word: &Word<'_>) -> bool {
    lexicon::is_any(&word.key, "суток|дня|недели|месяца|квартала|года|часа|минуты")
}

/// «кемінде», «көп дегенде»: other Kazakh bounds stand behind their numbers.
fn is_before_its_number(bound: &[Word<'_>]) -> bool {
    bound.iter().any(|word| lexicon::is_any(&word.key, "кемінде|дегенде|ең"))
}

/// So many words may stand between a bound and its number.
const FARTHEST: usize = 4;

/// How a bound of time is told from one of a number.
const TIME: &str = "позднее|позже|ранее|раньше|кешіктір*|кейін|кеш|ерте|later|earlier";

/// Whether a time is reckoned back from something.
fn is_before_an_event(passage: &Passage<'_>, number: Span) -> bool {
    let (before, after) = (&passage.text[..number.start], &passage.text[number.end..]);
    let mut following = after.split_whitespace().take(3);
    match passage.language {
        Language::Russian => before.trim_end().ends_with(" за"),
        Language::Kazakh => {
            following.any(|word| word.starts_with("бұрын") || word.starts_with("қалғанда"))
        }
        Language::English => following.any(|word| matches!(word, "before" | "prior")),
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    fn differ(ru: &str, kk: &str) -> bool {
        let ru = format!("Статья 5. Порядок\n\n1. {ru}\n");
        let kk = format!("5-бап. Тәртіп\n\n1. {kk}\n");
        tests::kinds(&ru, &kk).contains(&Kind::Number)
    }

    /// What Russian says, and how it is turned round; and the same of Kazakh.
    const BOUNDS: [[&str; 4]; 8] = [
        [
            "Сумма не должна превышать 100 тенге, а срок – 10 месяцев.",
            "Сумма должна быть не менее 100 тенге, а срок – 10 месяцев.",
            "Сома 100 теңгеден, ал мерзім 10 айдан аспауға тиіс.",
            "Сома 100 теңгеден, ал мерзім 10 айдан кем болмауға тиіс.",
        ],
        [
            "Плата вносится не позднее трех дней до отпуска, вне графика – не позднее трех дней.",
            "Плата вносится не позднее трех дней до отпуска, вне графика – не ранее трех дней.",
            "Ақы демалысқа дейін үш күннен кешіктірілмей, кестеден тыс үш күннен кешіктірілмей төленеді.",
            "Ақы демалысқа дейін үш күннен кешіктірілмей, кестеден тыс үш күннен ерте емес төленеді.",
        ],
        [
            "Орган извещает о гибели в срок не более суток.",
            "Орган извещает о гибели в срок не менее суток.",
            "Орган өлім туралы бір тәуліктен аспайтын мерзімде хабарлайды.",
            "Орган өлім туралы бір тәуліктен кем емес мерзімде хабарлайды.",
        ],
        [
            "Подготовка начинается не позднее чем за два месяца до срока.",
            "Подготовка начинается не ранее чем за два месяца до срока.",
            "Дайындық мерзімнен кемінде екі ай бұрын басталады.",
            "Дайындық мерзімнен көп дегенде екі ай бұрын басталады.",
        ],
        [
            "Налог исчисляется не позднее 1 мая.",
            "Налог исчисляется не ранее 1 мая.",
            "Салық 1 мамырдан кешіктірілмейтін мерзімде есептеледі.",
            "Салық 1 мамырдан ерте емес мерзімде есептеледі.",
        ],
        [
            "Голосование проводится не ранее чем через десять часов.",
            "Голосование проводится не позднее чем через десять часов.",
            "Дауыс беру он сағаттан кейін ғана өткізіледі.",
            "Дауыс беру он сағаттан кешіктірілмей өткізіледі.",
        ],
        [
            "Размер возмещения не может превышать указанного вознаграждения.",
            "Размер возмещения должен быть не менее указанного вознаграждения.",
            "Өтеу мөлшері аталған сыйақыдан аспауға тиіс.",
            "Өтеу мөлшері аталған сыйақыдан кем болмауға тиіс.",
        ],
        [
            "Работа длится не более сорока часов в неделю.",
            "Работа длится не менее сорока часов в неделю.",
            "Жұмыс аптасына қырық сағаттан асырылмай орындалады.",
            "Жұмыс аптасына қырық сағаттан кем емес орындалады.",
        ],
    ];

    #[test]
    fn a_bound_turned_round_is_told() {
        for [ru, ru_turned, kk, kk_turned] in BOUNDS {
            assert!(!differ(ru, kk), "{ru} | {kk}");
            assert!(differ(ru_turned, kk), "{ru_turned} | {kk}");
            assert!(differ(ru, kk_turned), "{ru} | {kk_turned}");
        }
    }
}
