//! A language that lags a version behind: its text goes with the earlier version of the
//! others, and lost nothing in translation.

use crate::compare::Sides;
use crate::parity::report::parity;
use crate::parity::rows::Texts;
use crate::text::language::Language;

/// So many disagreements may have any cause.
const FEWEST: usize = 3;

/// The languages whose later text is much more like the others' earlier one. So many
/// `disagreements` are found in the later version.
pub fn lagging(versions: Sides<&Texts<'_>>, disagreements: usize) -> Vec<Language> {
    let lags = |language: &Language| {
        let mut earlier = *versions.old;
        *earlier.get_mut(*language) = *versions.new.get(*language);
        let others = earlier.iter().filter(|(other, text)| other != language && text.is_some());
        versions.new.get(*language).is_some()
            && others.count() > 0
            && parity(&earlier).findings.len() * 3 <= disagreements
    };
    let has_many = disagreements >= FEWEST;
    Language::ALL.into_iter().filter(|language| has_many && lags(language)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;
    use crate::text::language::ByLanguage;

    #[test]
    fn an_untranslated_version_is_told_from_lost_points() {
        let ru = |points: &[&str]| {
            read(format!("Статья 5. Реестр\n\n{}\n", points.join("\n\n")), Language::Russian)
        };
        let kk = |points: &[&str]| {
            read(format!("5-бап. Тізілім\n\n{}\n", points.join("\n\n")), Language::Kazakh)
        };
        let old = ru(&["1. Срок – 5 дней.", "2. Штраф – 10 МРП."]);
        let points =
            ["1. Срок – 7 дней.", "2. Штраф – 20 МРП.", "3. Платформа удаляет запись за 24 часа."];
        let new = ru(&points);
        let untranslated = kk(&["1. Мерзімі – 5 күн.", "2. Айыппұл – 10 АЕК."]);
        let earlier = ByLanguage { ru: Some(&old), kk: Some(&untranslated), en: None };
        let later = ByLanguage { ru: Some(&new), kk: Some(&untranslated), en: None };
        let lagging = |later: &Texts<'_>| {
            super::lagging(Sides::new(&earlier, later), parity(later).findings.len())
        };
        assert_eq!(lagging(&later), [Language::Kazakh]);
        let lossy = kk(&["1. Мерзімі – 7 күн.", "2. Айыппұл – 20 АЕК."]);
        let later = ByLanguage { ru: Some(&new), kk: Some(&lossy), en: None };
        assert_eq!(lagging(&later), [], "a point is lost");
    }
}
