//! A language that lags a version behind: its text stayed what it was, or nearly, while
//! another was changed in what it does not say; or it goes with the earlier version of the
//! others, and lost nothing in translation.

use super::changes::changes_by;
use super::report::parity;
use super::rows::Texts;
use crate::compare::{Change, Row, Sides};
use crate::text::language::{ByLanguage, Language};

/// So many disagreements may have any cause.
const FEWEST: usize = 3;

/// Where another language has so many changes for each of its own, a language stayed
/// nearly what it was.
const MANY: usize = 8;

/// The languages whose later text seems to be of the earlier version. `rows` are those of
/// the comparison of each that has both; so many `disagreements` are found in the later one.
pub fn lagging(
    versions: Sides<&Texts<'_>>,
    rows: &ByLanguage<Option<&[Row]>>,
    disagreements: usize,
) -> Vec<Language> {
    let left = left_behind(versions, rows);
    let has_many = disagreements >= FEWEST;
    let lags = |language: &Language| {
        left.contains(language) || has_many && goes_with_old(versions, *language, disagreements)
    };
    Language::ALL.into_iter().filter(lags).collect()
}

/// The languages that stayed what they were, or nearly, and lack what another changed.
/// However much the languages disagreed before says nothing of that.
fn left_behind(
    versions: Sides<&Texts<'_>>,
    compared: &ByLanguage<Option<&[Row]>>,
) -> Vec<Language> {
    let count = |rows: &[Row]| rows.iter().filter(|row| is_changed(row)).count();
    let changed = compared.map(|_, rows| rows.map(count));
    let most = changed.iter().filter_map(|(_, count)| *count).max().unwrap_or_default();
    let stayed = |language: &Language| changed.get(*language).is_some_and(|it| it * MANY < most);
    let mut left: Vec<Language> = Language::ALL.into_iter().filter(stayed).collect();
    if !left.is_empty() {
        let told = changes_by(versions, compared.map(|_, rows| rows.map(<[Row]>::to_vec)));
        let told: Vec<_> = told.old.iter().chain(&told.new).collect();
        // What agrees now was only mended in the other.
        left.retain(|language| told.iter().any(|finding| finding.is_left_in(*language)));
    }
    left
}

/// Whether the words of the law changed in a row.
fn is_changed(row: &Row) -> bool {
    row.has(Change::Inserted) || row.has(Change::Deleted) || row.is_reworded()
}

/// Whether the later text of a language is much more like the others' earlier one.
fn goes_with_old(versions: Sides<&Texts<'_>>, language: Language, disagreements: usize) -> bool {
    let mut earlier = *versions.old;
    *earlier.get_mut(language) = *versions.new.get(language);
    let mut others = earlier.iter().filter(|(other, text)| *other != language && text.is_some());
    versions.new.get(language).is_some()
        && others.next().is_some()
        && parity(&earlier).findings.len() * 3 <= disagreements
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::changes::compared;
    use crate::parse::read;

    /// What is said of two versions of which nothing is read yet.
    fn lagging_of(versions: Sides<&Texts<'_>>) -> Vec<Language> {
        let rows = compared(versions);
        let rows = rows.as_ref().map(|_, rows| rows.as_deref());
        lagging(versions, &rows, parity(versions.new).findings.len())
    }

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
        let lagging = |later: &Texts<'_>| lagging_of(Sides::new(&earlier, later));
        assert_eq!(lagging(&later), [Language::Kazakh]);
        let lossy = kk(&["1. Мерзімі – 7 күн.", "2. Айыппұл – 20 АЕК."]);
        let later = ByLanguage { ru: Some(&new), kk: Some(&lossy), en: None };
        assert_eq!(lagging(&later), [], "a point is lost");
    }

    #[test]
    fn what_stayed_lags_however_much_was_wrong_before() {
        let ru = |points: &str| read(format!("Статья 5. Реестр\n\n{points}"), Language::Russian);
        let kk = |points: &str| read(format!("5-бап. Тізілім\n\n{points}"), Language::Kazakh);
        let [old_ru, old_kk] = ["1. Срок – 5 дней.", "1. Мерзімі – 6 күн."];
        let lagging = |[ru_old, ru_new]: [&str; 2], [kk_old, kk_new]: [&str; 2]| {
            let (ru, kk) = ([ru_old, ru_new].map(ru), [kk_old, kk_new].map(kk));
            let [old, new] =
                [0, 1].map(|at| ByLanguage { ru: Some(&ru[at]), kk: Some(&kk[at]), en: None });
            lagging_of(Sides::new(&old, &new))
        };
        let (new_ru, new_kk) = ("1. Срок – 7 дней.", "1. Мерзімі – 7 күн.");
        let (more_ru, more_kk) = ("1. Срок – 5 дней.\n\n2. Да.", "1. Мерзімі – 6 күн.\n\n2. Иә.");
        let comma = "1. Мерзімі, – 6 күн.";
        for (ru, kk, expected) in [
            ([old_ru, old_ru], [old_kk, old_kk], &[][..]),
            ([old_ru, new_ru], [old_kk, new_kk], &[]),
            ([old_ru, new_ru], [old_kk, old_kk], &[Language::Kazakh]),
            ([old_ru, new_ru], [old_kk, comma], &[Language::Kazakh]),
            ([old_ru, old_ru], [old_kk, new_kk], &[Language::Russian]),
            ([old_ru, more_ru], [old_kk, old_kk], &[Language::Kazakh]),
            ([old_ru, old_ru], [old_kk, more_kk], &[Language::Russian]),
            ([more_ru, old_ru], [more_kk, more_kk], &[Language::Kazakh]),
            // It only mends what was wrong.
            ([old_ru, "1. Срок – 6 дней."], [old_kk, old_kk], &[]),
            ([old_ru, old_ru], [old_kk, "1. Мерзімі – 5 күн."], &[]),
        ] {
            assert_eq!(lagging(ru, kk), expected, "{ru:?} {kk:?}");
        }
    }
}
