//! The comparisons of all languages, held against one another. Lists of the same few words
//! stand all over a law: where an article is gone and another has come, one language may
//! take for moved what another shows to be gone, or for amended what was replaced.

use super::descent::{Compared, Descent, Descents, Kin};
use crate::compare::{Change, Sides};
use crate::document::{ProvisionId, ProvisionKind};
use crate::parity::rows::{Row, Texts, members};
use crate::text::hash::Set;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::words;

/// The comparisons of the languages of which both versions have a text. `rows` are those
/// of the earlier version.
pub(super) fn descents<'a>(
    texts: Sides<&Texts<'a>>,
    compared: Compared,
    rows: &[Row],
) -> Descents<'a> {
    let descents = compared.map(|language, rows| {
        let documents = Sides::new((*texts.old.get(language))?, (*texts.new.get(language))?);
        Some(Descent::of(documents, rows?))
    });
    let seeming = seeming(rows, &descents);
    descents.map(|language, descent| Some(descent?.without(seeming.get(language))))
}

/// What is less alike than this has little in common.
const HALF: f32 = 0.5;

/// By language, the later provisions that only seem to come of an earlier one: another
/// language shows that they do not.
fn seeming(rows: &[Row], descents: &Descents<'_>) -> ByLanguage<Set<ProvisionId>> {
    let inserted = ByLanguage::from_fn(|language| {
        descents.get(language).as_ref().map(Descent::inserted).unwrap_or_default()
    });
    let witnesses = Witnesses { kin: Kin::new(rows, descents), inserted };
    ByLanguage::from_fn(|language| {
        rows.iter().filter_map(|row| witnesses.seems(language, row)).collect()
    })
}

/// What each language shows of the others.
struct Witnesses<'a> {
    kin: Kin<'a>,
    inserted: ByLanguage<Vec<ProvisionId>>,
}

impl Witnesses<'_> {
    /// What only seems to come of the earlier provision of a row.
    fn seems(&self, language: Language, row: &Row) -> Option<ProvisionId> {
        let descent = self.kin.descent(language)?;
        let old = (*row.get(language))?;
        let [new] = descent.news(old) else { return None };
        let is_replaced = descent.is_replaced(old, *new);
        if !is_replaced && !descent.has_moved(*new) {
            return None;
        }
        let mut others = members(row).filter(|(other, _)| *other != language);
        let seems = others.any(|(other, old)| {
            let there = self.kin.descent(other);
            there.is_some_and(|there| is_replaced && there.is_gone_or_kept(old))
                || self.has_twin((other, old), self.kin.holder(language, *new))
        });
        seems.then_some(*new)
    }

    /// Whether an earlier provision of a language stays in its place, and another of the
    /// same words is new in what comes of an earlier row.
    fn has_twin(&self, (language, old): (Language, ProvisionId), holder: Option<usize>) -> bool {
        let Some(descent) = self.kin.descent(language) else { return false };
        let [stays] = descent.news(old) else { return false };
        let mut inserted = self.inserted.get(language).iter();
        !descent.has_moved(*stays)
            && inserted.any(|new| {
                self.kin.holder(language, *new) == holder && descent.are_alike(*stays, *new)
            })
    }
}

impl Kin<'_> {
    /// The earlier row of what a later provision stands in.
    fn holder(&self, language: Language, new: ProvisionId) -> Option<usize> {
        let documents = self.descent(language)?.documents;
        self.origin(language, documents.new.provision(new).parent?)
    }
}

impl Descent<'_> {
    /// Whether a later provision stands elsewhere than the earlier one.
    pub(super) fn has_moved(&self, new: ProvisionId) -> bool {
        self.is_passed(new) || self.row(new).is_some_and(|row| row.has(Change::Moved))
    }

    /// Whether a later article has little but its number of the earlier one.
    fn is_replaced(&self, old: ProvisionId, new: ProvisionId) -> bool {
        self.documents.new.provision(new).kind == ProvisionKind::Article
            && self.row(new).is_some_and(|row| row.likeness < HALF)
            && !self.is_half_kept(old, new)
    }

    /// Whether an earlier article is gone, or still is what it was.
    fn is_gone_or_kept(&self, old: ProvisionId) -> bool {
        match self.news(old) {
            [] => true,
            [new] => self.is_sure(*new) || self.is_half_kept(old, *new),
            _ => false,
        }
    }

    /// Whether half of what stands in a provision stood in it before.
    fn is_half_kept(&self, old: ProvisionId, new: ProvisionId) -> bool {
        let Sides { old: before, new: now } = self.documents;
        let [before, now] =
            [(before, old), (now, new)].map(|(text, id)| text.inside(id).collect::<Vec<_>>());
        let is_kept = |new: &&ProvisionId| {
            self.is_sure(**new) && self.olds(**new).iter().any(|old| before.contains(old))
        };
        2 * now.iter().filter(is_kept).count() >= before.len().min(now.len()).max(1)
    }

    /// What is new.
    fn inserted(&self) -> Vec<ProvisionId> {
        let all = (0..self.documents.new.provisions().len()).map(ProvisionId);
        all.filter(|new| self.row(*new).is_some() && self.olds(*new).is_empty()).collect()
    }

    /// Whether two later provisions have nearly the same words.
    fn are_alike(&self, one: ProvisionId, other: ProvisionId) -> bool {
        let [ones, mut others] = [one, other].map(|id| {
            let words = words(self.documents.new.text(id));
            words.into_iter().map(|word| word.key).collect::<Vec<_>>()
        });
        let all = ones.len() + others.len();
        let mut shared = 0;
        for word in &ones {
            if let Some(at) = others.iter().position(|other| other == word) {
                others.swap_remove(at);
                shared += 1;
            }
        }
        // At least four fifths of the words of both.
        all > 0 && shared * 10 >= all * 4
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::Sides;
    use crate::parity::{Kind, changes};
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};

    /// The kinds found of the earlier and of the later version, where each language has
    /// these articles.
    fn found(ru: [&[&str]; 2], kk: [&[&str]; 2]) -> [Vec<Kind>; 2] {
        let law = |language: Language, articles: &[&str]| {
            let heading = |at: usize| match language {
                Language::Kazakh => format!("{at}-бап. "),
                _ => format!("Статья {at}. "),
            };
            let numbered = (1..).zip(articles).map(|(at, words)| heading(at) + words);
            let text = numbered.collect::<Vec<_>>().join("\n\n").replace(" / ", "\n\n");
            read(text, language)
        };
        let ru = ru.map(|articles| law(Language::Russian, articles));
        let kk = kk.map(|articles| law(Language::Kazakh, articles));
        let [old, new] =
            [0, 1].map(|at| ByLanguage { ru: Some(&ru[at]), kk: Some(&kk[at]), en: None });
        let found = changes(Sides::new(&old, &new));
        [found.old, found.new].map(|each| each.iter().map(|finding| finding.kind).collect())
    }

    const NONE: [Vec<Kind>; 2] = [Vec::new(), Vec::new()];

    const RU: [&str; 3] = [
        "Ведение реестра / 1. Реестр ведет оператор. / 2. В отчете указываются: / \
         1) наименование; / 2) адрес.",
        "Сроки / 1. Срок действия лицензии составляет 75 месяцев. / 2. Срок хранения – 9 лет.",
        "Плата / 1. Плата взимается в размере 40 МРП. / 2. Доля государства – 12 процентов.",
    ];
    const KK: [&str; 3] = [
        "Тізілім жүргізу / 1. Тізілімді оператор жүргізеді. / 2. Есепте: / 1) атауы; / \
         2) мекенжайы көрсетіледі.",
        "Мерзімдер / 1. Лицензияның қолданылу мерзімі 75 айды құрайды. / 2. Сақтау мерзімі – 9 жыл.",
        "Ақы / 1. Ақы 40 АЕК мөлшерінде алынады. / 2. Мемлекеттің үлесі – 12 пайыз.",
    ];

    #[test]
    fn a_list_that_went_is_not_the_one_that_came() {
        let ru = format!("{} / 3. В отчете указываются: / 1) наименование; / 2) адрес.", RU[2]);
        let kk = format!("{} / 3. Есепте: / 1) атауы; / 2) мекенжайы көрсетіледі.", KK[2]);
        let (gone_ru, gone_kk) = ([RU[1], &ru], [KK[1], &kk]);
        let (both_ru, both_kk) = ([RU[0], RU[1], &ru], [KK[0], KK[1], &kk]);
        assert_eq!(found([&RU, &gone_ru], [&KK, &gone_kk]), NONE);
        let one = [vec![Kind::ChangeDeleted], vec![]];
        assert_eq!(found([&RU, &gone_ru], [&KK, &both_kk]), one, "gone in ru");
        assert_eq!(found([&RU, &both_ru], [&KK, &gone_kk]), one, "gone in kk");
    }

    #[test]
    fn what_has_the_number_of_what_went_is_another() {
        let [ru, kk] = ["Жалоба / 1. Жалоба подается.", "Шағым / 1. Шағым беріледі."];
        let (gone_ru, gone_kk) = ([RU[0], RU[2]], [KK[0], KK[2]]);
        assert_eq!(found([&RU, &gone_ru], [&KK, &gone_kk]), NONE);
        let one = [vec![], vec![Kind::ChangeInserted]];
        assert_eq!(found([&RU, &gone_ru], [&KK, &[KK[0], kk, KK[2]]]), one, "new in kk");
        assert_eq!(found([&RU, &[RU[0], ru, RU[2]]], [&KK, &gone_kk]), one, "new in ru");
        assert_eq!(found([&RU, &[RU[0], ru, RU[2]]], [&KK, &[KK[0], kk, KK[2]]]), NONE);
    }
}
