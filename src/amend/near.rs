//! What in a law is nearest to what was not found in it: a hint for whoever checks, never a
//! place where something is done.

use super::locate::{Target, locate, units};
use super::outcome::Refusal;
use super::place::{Named, Numbers, Place, Step};
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::fold::fold;
use crate::text::nearest::distance;
use crate::text::span::Span;
use crate::text::words::tokens;

/// The targets of a place, or what of it is missing and what is nearest to that.
pub(super) fn located(base: &Document, place: &Place) -> Result<Vec<Target>, Refusal> {
    locate(base, place).map_err(|miss| {
        let missing = Place(place.0[..=miss.step].to_vec());
        let is_many = miss.found > 1;
        let beside = || unit(base, miss.holder, &place.0[miss.step]);
        let nearest = if is_many { None } else { beside() };
        let [reached, nearest] = [miss.holder.provision(), nearest]
            .map(|id| id.map(|id| base.provision(id).address.clone()));
        Refusal::Place { missing, is_many, reached, nearest }
    })
}

/// The unit beside which the missing one would stand: the last with a smaller number, else
/// the first of its kind.
fn unit(base: &Document, holder: Target, missing: &Step) -> Option<ProvisionId> {
    let Numbers::One(wanted) = &missing.numbers else { return None };
    let kind = match missing.named {
        Named::Point => ProvisionKind::Subparagraph,
        named => named.kind()?,
    };
    let all = units(base, holder, kind, &Numbers::Unnumbered);
    let all = || all.iter().filter_map(|target| target.provision());
    let is_before = |id: &ProvisionId| {
        let number = base.provision(*id).number.as_ref();
        number.is_some_and(|number| wanted.is_above(number))
    };
    all().filter(is_before).last().or_else(|| all().next())
}

/// How many words are read for it at most, so that a code is not searched for a slip.
const MOST_WORDS: usize = 20_000;

/// The share of the words that may differ.
const MOST_UNLIKE: f32 = 0.45;

/// The run of words in `passages` that is most like `words`, if it is like them.
pub(super) fn words<'a>(source: &'a str, passages: &[Span], words: &str) -> Option<&'a str> {
    let sought: Vec<_> = keyed(words, 0).into_iter().map(|(key, _)| key).collect();
    let mut nearest: Option<(f32, Span)> = None;
    let mut left = MOST_WORDS;
    for passage in passages {
        let text = keyed(passage.of(source), passage.start);
        left = left.checked_sub(text.len())?;
        let found = run(&text, &sought);
        nearest = match (nearest, found) {
            (Some(best), Some(found)) if found.0 < best.0 => Some(found),
            (best, found) => best.or(found),
        };
    }
    let most = MOST_UNLIKE * count(sought.len());
    nearest.filter(|(cost, _)| *cost <= most).map(|(_, span)| span.of(source))
}

/// Words by their keys, each with its bytes.
fn keyed(text: &str, start: usize) -> Vec<(String, Span)> {
    let words = tokens(text).into_iter().filter(|token| token.is_word());
    let keyed =
        words.map(|token| (fold(token.span.of(text)).to_lowercase(), token.span.shifted(start)));
    keyed.collect()
}

/// The run of a text that turns into `sought` at the least cost, and that cost (Sellers,
/// "The theory and computation of evolutionary distances", 1980, over words).
fn run(text: &[(String, Span)], sought: &[String]) -> Option<(f32, Span)> {
    // For each length of `sought`: the cost of a run that ends here, and where it began.
    let mut row: Vec<(f32, usize)> = (0..=sought.len()).map(|words| (count(words), 0)).collect();
    let mut best: Option<(f32, Span)> = None;
    for (at, (word, span)) in text.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], (0.0, at + 1));
        for (count, wanted) in sought.iter().enumerate() {
            let changed = (diagonal.0 + unlike(word, wanted), diagonal.1);
            let skipped = (row[count + 1].0 + 1.0, row[count + 1].1);
            let missed = (row[count].0 + 1.0, row[count].1);
            diagonal = row[count + 1];
            let least = [changed, skipped, missed].into_iter();
            row[count + 1] =
                least.min_by(|one, other| one.0.total_cmp(&other.0)).unwrap_or(changed);
        }
        let (cost, start) = row[sought.len()];
        if start <= at && best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, text[start].1.join(*span)));
        }
    }
    best
}

/// A number of words or letters, of which there are few.
fn count(few: usize) -> f32 {
    f32::from(u16::try_from(few).unwrap_or(u16::MAX))
}

/// How unlike two words are, from 0 to 1: forms of one word have most letters in common.
fn unlike(one: &str, other: &str) -> f32 {
    if one == other {
        return 0.0;
    }
    if one.chars().next() != other.chars().next() {
        return 1.0;
    }
    let longer = one.chars().count().max(other.chars().count());
    (count(distance(one, other)) / count(longer)).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near<'a>(text: &'a str, sought: &str) -> Option<&'a str> {
        words(text, &[Span::new(0, text.len())], sought)
    }

    #[test]
    fn words_in_another_form_are_near() {
        let text = "Оператор связи хранит договоры, сведения об услугах и отчеты.";
        assert_eq!(near(text, "договорами"), Some("договоры"));
        assert_eq!(near(text, "сведений об услуге"), Some("сведения об услугах"));
        assert_eq!(
            near(text, "сведения о всех услугах и отчеты"),
            Some("сведения об услугах и отчеты")
        );
        assert_eq!(near(text, "тариф"), None);
    }

    #[test]
    fn a_kazakh_word_with_another_ending_is_near() {
        let text = "Оператор шарттарды және есептерді сақтауға міндетті.";
        assert_eq!(near(text, "шарттар мен есептерді"), Some("шарттарды және есептерді"));
        assert_eq!(near(text, "тариф"), None);
    }
}
