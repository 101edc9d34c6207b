//! Times of the day: `18:30`, «18.30 часов», «сағат 18-30-дан», "6.30 p.m.".

use super::context::Context;
use super::language::Language;
use super::lexicon::is_any;
use super::measures::Measure;
use super::number_words::KAZAKH_CASES;
use super::span::Span;

/// A time of the day.
pub(super) struct Clock {
    pub(super) hours: u128,
    pub(super) minutes: u128,
    /// The bytes of the hours, and those of the rest.
    pub(super) spans: [Span; 2],
    /// The word after it.
    pub(super) next: usize,
}

/// The time that is written at the word `at`. It may follow another one.
pub(super) fn at(here: &Context<'_>, at: usize, follows_another: bool) -> Option<Clock> {
    let (hours, minutes, sign) = digits(here, at)?;
    let is_joined = here.before(at).is_some_and(|(_, gap)| is_any(gap, ".|-|‑|–|:|/"));
    if is_joined && !follows_another || here.is_after_number_sign(at) {
        return None;
    }
    let has_case = here.gap(at + 1) == Some("-") && is_any(here.key(at + 2), KAZAKH_CASES);
    let mut next = at + 2 + usize::from(has_case);
    let unit = hour(here, next);
    let is_told = sign == ":"
        || follows_another
        || unit.is_some()
        || is_before_hours(here, at)
        || has_hours_behind(here, at)
        || is_after_preposition(here, at)
        || has_case && is_full(here, at);
    if !is_told {
        return None;
    }
    next = unit.unwrap_or(next);
    let hours = hours + if is_afternoon(here, at + 2) && hours < 12 { 12 } else { 0 };
    let rest = here.words[at + 1].span.join(here.words[next - 1].span);
    Some(Clock { hours, minutes, spans: [here.words[at].span, rest], next })
}

/// Two runs of digits that may be hours and minutes, and the sign between them.
fn digits<'a>(here: &Context<'a>, at: usize) -> Option<(u128, u128, &'a str)> {
    let sign = here.gap(at).filter(|gap| is_any(gap, ".|:|-|‑"))?;
    let is_plain = here.is_digits(at) && here.is_digits(at + 1) && here.key(at + 1).len() == 2;
    let goes_on = here.gap(at + 1).is_some_and(|gap| is_any(gap, ".|:|-|/"))
        && here.is_digits(at + 2)
        && !(here.gap(at + 1) == Some("-") && here.is_digits(at + 3));
    if !is_plain || goes_on || here.key(at).len() > 2 {
        return None;
    }
    let (hours, minutes) = (here.key(at).parse().ok()?, here.key(at + 1).parse().ok()?);
    (hours <= 24 && minutes < 60).then_some((hours, minutes, sign))
}

/// The word after the «часов» that stands at `at`.
fn hour(here: &Context<'_>, at: usize) -> Option<usize> {
    let found = Measure::at(here.words, at, here.language)?;
    (found.meaning == Measure::Hour).then_some(found.words.end)
}

/// Whether the Kazakh word for hours stands before the word `at` and counts nothing
/// else: «сағат 18-ге дейін», not «40 сағат».
pub(super) fn is_before_hours(here: &Context<'_>, at: usize) -> bool {
    here.language == Language::Kazakh
        && here.before(at) == Some(("сағат", " "))
        && !at.checked_sub(2).is_some_and(|before| here.is_digits(before))
}

/// «с 9-00 до 18-00 часов»: the hours are named behind the second time.
fn has_hours_behind(here: &Context<'_>, at: usize) -> bool {
    let to = at + 2 + usize::from(is_any(here.key(at + 2), "до|to|until"));
    digits(here, to).is_some() && hour(here, to + 2).is_some()
}

/// «в 10-00», «с 9.00 до 18.30»: Russian times with no word for hours, where nothing else
/// is measured.
fn is_after_preposition(here: &Context<'_>, at: usize) -> bool {
    let is_bare = |at: usize| Measure::at(here.words, at, here.language).is_none();
    let before = here.before(at).map_or("", |(before, _)| before);
    let to = at + 3;
    let is_range = before == "с" && here.key(at + 2) == "до" && digits(here, to).is_some();
    here.language == Language::Russian
        && (is_full(here, at) && is_any(before, "в|с|до|к") && is_bare(at + 2)
            || is_range && is_bare(to + 2))
}

/// «22-00», which is hardly anything but a time: «22-00-ден».
fn is_full(here: &Context<'_>, at: usize) -> bool {
    here.gap(at) == Some("-") && here.key(at + 1) == "00"
}

/// "p.m." at the word `at`.
pub(super) fn is_afternoon(here: &Context<'_>, at: usize) -> bool {
    here.language == Language::English && is_any(here.key(at), "p|pm") && hour(here, at).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::numerals::numerals;
    use super::*;

    #[test]
    fn times_of_the_day_are_hours_and_minutes() {
        for (language, text, expected) in [
            (Language::Russian, "до 18 часов 00 минут", "18 Hour"),
            (Language::Russian, "с 9.00 до 18.30 часов", "9 Hour, 18 Hour, 30 Minute"),
            (Language::Russian, "с 9-00 до 18-00 часов", "9 Hour, 18 Hour"),
            (Language::Russian, "с 09:15", "9 Hour, 15 Minute"),
            (Language::Russian, "в 10-00", "10 Hour"),
            (Language::Russian, "с 9.00 до 18.30, в 3-00", "9 Hour, 18 Hour, 30 Minute, 3 Hour"),
            (Language::Russian, "с 1.50 до 2.50 процента", "1.5 Percent, 2.5 Percent"),
            (Language::Russian, "1.50 тенге, 03.05.2022", "1.5 Tenge"),
            (
                Language::Kazakh,
                "сағат 9.30-дан 18.30-ға дейін",
                "9 Hour, 30 Minute, 18 Hour, 30 Minute",
            ),
            (Language::Kazakh, "сағат 22-ден таңғы 6-ға дейін", "22 Hour, 6 Hour"),
            (Language::Kazakh, "сағат 9-00-ден 18-00-ге дейін", "9 Hour, 18 Hour"),
            (Language::Kazakh, "түнде 22-00-ден 6-00-ге дейін", "22 Hour, 6 Hour"),
            (Language::Kazakh, "аптасына 40 сағат 2 адам", "40 Hour, 2 Nothing"),
            (Language::English, "from 9.00 a.m. to 6.30 p.m.", "9 Hour, 18 Hour, 30 Minute"),
            (Language::English, "from 10 p.m. to 6 o'clock", "22 Hour, 6 Hour"),
            (Language::English, "Article 18-10", ""),
        ] {
            let read = numerals(text, language).into_iter();
            let read = read.map(|each| match each.measure {
                Some(measure) => format!("{} {measure:?}", each.value),
                None => format!("{} Nothing", each.value),
            });
            assert_eq!(read.collect::<Vec<_>>().join(", "), expected, "{text}");
        }
    }
}
