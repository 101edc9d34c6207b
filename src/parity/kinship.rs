//! Whether two texts are of one act: a wrong file would be held against the right one, and
//! hundreds of disagreements told.

use super::alignment::Aligner;
use crate::document::ProvisionId;

/// Texts with fewer provisions that could be told from others are not judged.
const FEWEST: usize = 5;

/// One in so many is found again at the least. Of true pairs three in four are and more,
/// one of which was not brought up to date included; of texts of different acts hardly ever
/// one in four.
const ONE_IN: usize = 3;

impl Aligner<'_> {
    /// Whether enough provisions of the shorter text go with one that is like them.
    pub(super) fn is_of_one_act(&self) -> bool {
        let is_told = |at, id: &ProvisionId| self.evidences.is_told(at, id.0);
        let told = [0, 1].map(|at| self.law(at).filter(|id| is_told(at, id)).count());
        let told = told[0].min(told[1]);
        let is_found = |one: &ProvisionId| {
            let other = self.alignment.partners[0][one.0];
            other.is_some_and(|other| self.evidences.likeness([one.0, other.0]) > 0.0)
        };
        told < FEWEST || self.law(0).filter(is_found).count() * ONE_IN >= told
    }

    /// The law of a text.
    fn law(&self, at: usize) -> impl Iterator<Item = ProvisionId> {
        self.documents[at].iter().filter(|(_, each)| each.is_normative()).map(|(id, _)| id)
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::parity;
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};

    /// An act in Russian and in Kazakh.
    const ONE: [&str; 2] = [
        "Налог платит гражданин. / Оператор ведет реестр. / Суд взыскивает штраф. / \
         Банк хранит деньги. / Врач лечит детей. / Школа получает лицензию.",
        "Салықты азамат төлейді. / Тізілімді оператор жүргізеді. / Айыппұлды сот өндіріп алады. / \
         Ақшаны банк сақтайды. / Балаларды дәрігер емдейді. / Лицензияны мектеп алады.",
    ];

    /// Another, which has the same words in it.
    const OTHER: [&str; 2] = [
        "Гражданин получает лицензию. / Суд ведет реестр. / Школа хранит деньги. / \
         Банк платит налог. / Оператор лечит детей. / Врач взыскивает штраф.",
        "Лицензияны азамат алады. / Тізілімді сот жүргізеді. / Ақшаны мектеп сақтайды. / \
         Салықты банк төлейді. / Балаларды оператор емдейді. / Айыппұлды дәрігер өндіріп алады.",
    ];

    #[test]
    fn texts_of_different_acts_are_told_from_translations() {
        let act = |heading: &str, points: &str| {
            let points = points.split(" / ").zip(1..).map(|(each, at)| format!("{at}. {each}"));
            [heading.to_owned()].into_iter().chain(points).collect::<Vec<_>>().join("\n\n")
        };
        for (ru, kk, is_one) in [
            (ONE[0], ONE[1], true),
            (OTHER[0], OTHER[1], true),
            (ONE[0], OTHER[1], false),
            (OTHER[0], ONE[1], false),
            ("Налог платит гражданин.", "Тізілімді сот жүргізеді.", true),
        ] {
            let ru = read(act("Статья 1", ru), Language::Russian);
            let kk = read(act("1-бап", kk), Language::Kazakh);
            let found = parity(&ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None });
            assert_eq!(found.strangers.is_empty(), is_one, "{}\n{}", ru.source(), kk.source());
        }
    }
}
