//! Parts of a whole: «две трети», «үштен екісі», "two thirds", `2/3`, «половина»,
//! «бір жарым», and words that count by themselves, such as «дважды».

use super::alone;
use super::context::Context;
use super::language::Language;
use super::lexicon::{Word, is_any};
use super::measures::Measure;
use super::number_words::{KazakhForm, NumberWord, NumberWords, kazakh_form};
use super::value::Value;

/// «бір жарым» is one and a half.
pub(super) const HALF: &str = "жарым";

/// The number that is said at the word `at` by words of its own, with what it counts,
/// and the word after it.
pub(super) fn said_alone(here: &Context<'_>, at: usize) -> Option<(Value, Option<Measure>, usize)> {
    let found = alone::at(here.words, at, here.language)?;
    let ((over, under), measure) = found.meaning;
    let is_period = measure.is_none() && is_period(here, at);
    (!is_period).then(|| (Value::fraction(over, under), measure, found.words.end))
}

/// "the first half of 2023", «вторая половина дня», "half-yearly": no part of anything.
fn is_period(here: &Context<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|_| here.is_joined(at));
    before.is_some_and(|before| ordinal(here, &here.words[before]).is_some())
        || here.gap(at) == Some("-") && is_any(here.key(at + 1), "year*")
}

/// The number that `whole` becomes by the words from `at` on, and the word after them.
pub(super) fn after(here: &Context<'_>, at: usize, whole: u128) -> Option<(Value, usize)> {
    if !here.is_joined(at) {
        return None;
    }
    let key = |ahead: usize| here.key(at + ahead);
    let halves = match here.language {
        Language::Russian if key(0) == "с" && is_any(key(1), "половин*") => 2,
        Language::Kazakh if key(0) == HALF => 1,
        Language::English if (key(0), key(1), key(2)) == ("and", "a", "half") => 3,
        _ => 0,
    };
    if halves > 0 {
        let over = whole.checked_mul(2)?.checked_add(1)?;
        return Some((Value::fraction(over, 2), at + halves));
    }
    let (over, under) = match here.language {
        Language::Kazakh => (numerator(here, at)?, whole),
        Language::Russian => (whole, russian_denominator(here, at, whole)?),
        Language::English => (whole, english_denominator(here, at, whole)?),
    };
    (0 < over && over < under).then(|| (Value::fraction(over, under), at + 1))
}

/// «бірі» of «үштен бірі», «үш» of «төрттен үш бөлігі».
fn numerator(here: &Context<'_>, at: usize) -> Option<u128> {
    let word = here.words.get(at)?;
    if kazakh_form(here.key(at - 1)) != KazakhForm::From {
        return None;
    }
    let part = KAZAKH_PARTS.iter().position(|forms| is_any(&word.key, forms));
    match (NumberWords::of(here.language).meaning(word), part) {
        (None, Some(place)) => u128::try_from(place + 1).ok(),
        // «оннан бес күн» counts days.
        (Some(NumberWord::Plus(over)), _) => {
            // «жүзден екі жүзге дейін» are no parts.
            let next = here.words.get(at + 1).filter(|_| here.is_joined(at + 1));
            let said = next.and_then(|next| NumberWords::of(here.language).meaning(next));
            let goes_on = said.is_some();
            let measure = Measure::after(here.words, at + 1, here.language);
            let is_measured = measure.is_some_and(|it| it.meaning != Measure::Percent);
            let is_bare = kazakh_form(&word.key) == KazakhForm::Bare;
            (over < 10 && is_bare && !goes_on && !is_measured).then_some(over)
        }
        _ => None,
    }
}

/// From one to nine, as parts. Behind «төрттен», «үшін» is no "for", which asks for another
/// case.
const KAZAKH_PARTS: [&str; 9] = [
    "бірі*",
    "екісі*",
    "үші|үшін|үшінің|үшіне|үшінен|үшінде|үшімен",
    "төрті*",
    "бесі*",
    "алтысы*",
    "жетісі*",
    "сегізі*",
    "тоғызы*",
];

/// «третьих» of «две третьих», «четверти» of «три четверти».
fn russian_denominator(here: &Context<'_>, at: usize, over: u128) -> Option<u128> {
    let word = here.words.get(at)?;
    // «двух третьих лиц» are persons.
    if is_any(here.key(at + 1), "лиц*|сторон*|стран*|государств*") {
        return None;
    }
    match &*word.key {
        key if is_any(key, "треть|трети|третью|третей|третям|третями|третях") => {
            Some(3)
        }
        key if is_any(
            key,
            "четверть|четверти|четвертью|четвертей|четвертям|четвертями|четвертях",
        ) =>
        {
            Some(4)
        }
        key => {
            let endings: &[&str] = match over {
                1 => &["ая", "ой", "ую", "ья", "ьей"],
                _ => &["ых", "ым", "ыми", "ьих", "ьим", "ьими"],
            };
            let is_part = endings.iter().any(|ending| key.ends_with(ending));
            ordinal(here, word).filter(|_| is_part)
        }
    }
}

fn ordinal(here: &Context<'_>, word: &Word<'_>) -> Option<u128> {
    match NumberWords::of(here.language).meaning(word)? {
        NumberWord::Ordinal(value) => Some(value),
        _ => None,
    }
}

/// "thirds" of "two thirds", "quarter" of "one quarter of".
fn english_denominator(here: &Context<'_>, at: usize, over: u128) -> Option<u128> {
    let word = here.words.get(at)?;
    let (key, is_one) = (&*word.key, over == 1);
    let is_quarter = |forms: &str| {
        let is_last = || here.gap(at).is_none_or(|gap| gap != " ");
        let is_period = || {
            let before = at.checked_sub(2).map_or("", |before| here.key(before));
            is_any(before, "within|during|for|per|every|each|last|next|previous")
        };
        is_any(key, forms)
            && (here.key(at + 1) == "of"
                || here.gap(at - 1) == Some("-")
                || is_last() && !is_period())
    };
    match key {
        "half" | "halves" => Some(2),
        _ if is_quarter("quarter|quarters") => Some(4),
        _ if is_one && is_any(here.key(at + 1), "part*|person*|countr*|state*") => None,
        _ if is_one => ordinal(here, word).filter(|under| *under > 2),
        _ => {
            let parts = ["thirds", "fourths", "fifths", "sixths", "sevenths", "eighths"];
            let place = parts.iter().chain(&["ninths", "tenths"]).position(|part| *part == key);
            place.and_then(|place| u128::try_from(place + 3).ok())
        }
    }
}

/// `2/3` in digits, and the word after it.
pub(super) fn ratio(here: &Context<'_>, at: usize) -> Option<(Value, usize)> {
    let number = |at: usize| here.key(at).parse::<u128>().ok().filter(|it| (1..=100).contains(it));
    let is_slash = |gap: Option<&str>| gap == Some("/");
    let is_longer = is_slash(here.gap(at + 1)) && here.is_digits(at + 2)
        || here.before(at).is_some_and(|(_, gap)| gap == "/");
    if !here.is_digits(at + 1) || !is_slash(here.gap(at)) || is_longer {
        return None;
    }
    let (over, under) = (number(at)?, number(at + 1)?);
    (over < under && !here.is_after_number_sign(at)).then(|| (Value::fraction(over, under), at + 2))
}

/// Whether the word `at` is a unit written together with the digits before it, «200гр»,
/// or joins them to others: «65х190».
pub(super) fn is_joined_unit(here: &Context<'_>, at: usize) -> bool {
    here.before(at).is_some_and(|(_, gap)| gap.is_empty()) && is_any(here.key(at), UNITS)
}

/// Whether the digits at `at` are the power of a unit: «м2».
pub(super) fn is_power(here: &Context<'_>, at: usize) -> bool {
    let is_behind = |(unit, gap): (&str, &str)| gap.is_empty() && is_any(unit, LENGTHS);
    is_any(here.key(at), "2|3") && here.before(at).is_some_and(is_behind)
}

/// What is written together with digits and makes no label of them, and what stands
/// between two numbers that are multiplied.
const UNITS: &str = "х|x|г|гр|кг|мг|мкг|т|тн|ц|мм|см|дм|м|км|га|л|мл|в|кв|квт|вт|мвт|гкал|ккал|\
    гц|кгц|мгц|ггц|кбит|мбит|гбит|кб|мб|гб|тб|мин|сек|с|руб|тг|шт|дана|экз|mm|cm|m|km|kg|g|v|kw|ha";

const LENGTHS: &str = "мм|см|дм|м|км|mm|cm|m|km";

#[cfg(test)]
mod tests {
    use super::super::numerals::numerals;
    use super::*;

    #[test]
    fn parts_are_read_in_every_language() {
        for (language, text, expected) in [
            (Language::Russian, "не менее двух третей голосов", "2/3"),
            (Language::Russian, "одной третью, одна треть, не менее трети", "1/3 1/3 1/3"),
            (Language::Russian, "двух третьих лиц и двумя третьими частями", "2 3 2/3"),
            (Language::Russian, "трех четвертей; одну четвертую; три десятых", "0.75 0.25 0.3"),
            (Language::Russian, "половины и одной второй, 1/3 части, № 1/3", "0.5 0.5 1/3"),
            (Language::Russian, "два с половиной года, полтора миллиона", "2.5 1500000"),
            (Language::Russian, "дважды, в двойном размере, вдвойне, за полгода", "2 2 2 0.5"),
            (Language::Kazakh, "үштен екісінің, үштен бірі, төрттен үшіне", "2/3 1/3 0.75"),
            (Language::Kazakh, "дауыстың төрттен үшін білдіретін, төрт адам үшін", "0.75 4"),
            (Language::Kazakh, "үштен екі даусымен, екіден бір бөлігі", "2/3 0.5"),
            (Language::Kazakh, "бестен он жұмыс күніне дейін", "5 10"),
            (Language::Kazakh, "оннан бес күн, оннан бес пайыз, үштен көп адам үшін", "10 5 0.5 3"),
            (Language::Kazakh, "жартысынан астамы, жарты жыл, екі жарым", "0.5 0.5 2.5"),
            (Language::Kazakh, "бір жарым миллион, жарты миллион", "1500000 500000"),
            (Language::English, "two-thirds of the votes, one third, a third of", "2/3 1/3 1/3"),
            (Language::English, "one third party, two third parties", "3 2 3"),
            (Language::English, "three quarters of a year, for three quarters", "0.75 3"),
            (Language::English, "one half, half of them, the first half of it", "0.5 0.5 1"),
            (Language::English, "one and a half million, twice, twofold", "1500000 2 2"),
            (Language::English, "half a million, half an hour", "500000 0.5"),
        ] {
            let read = numerals(text, language);
            let read: Vec<_> = read.iter().map(|each| each.value.to_string()).collect();
            assert_eq!(read.join(" "), expected, "{text}");
        }
    }
}
