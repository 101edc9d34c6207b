//! What one text has under a heading that the other lost: it goes on there under the
//! heading before.

use super::alignment::{Aligner, Pair};
use crate::compare::pairing::may_answer;
use crate::document::{ProvisionId, ProvisionKind};

/// How far the own words of what has the heading may be from those that lost it.
const APART: f32 = -0.5;

/// What speaks for the words under a heading, of which more stands below.
const LEADS: f32 = 0.5;

impl Aligner<'_> {
    /// Pairs what stands under a lost heading with what stands under it in the other text.
    pub(super) fn headless(&mut self) {
        for at in [0, 1] {
            for id in self.left(at) {
                if self.is_free(at, id) && self.documents[at].provision(id).heading.is_some() {
                    self.under_lost_heading(at, id);
                }
            }
        }
    }

    fn under_lost_heading(&mut self, at: usize, id: ProvisionId) {
        let Some(before) = self.before(at, id) else { return };
        let [inside, there] =
            [(at, id), (1 - at, before)].map(|(at, id)| self.left_inside(at, id, &self.left(at)));
        let has_words = self.documents[at].provision(id).text.is_some();
        let fewest = (inside.len() + usize::from(has_words)).div_ceil(2).max(1);
        let leads = !inside.is_empty();
        let own: Vec<_> = has_words.then_some(id).into_iter().chain(inside).collect();
        let lists = if at == 0 { [&own[..], &there] } else { [&there[..], &own] };
        let score = |this: &Self, pair: Pair| match pair[at] == id {
            true => this.words_score(pair, (at, leads)),
            false if this.has_one_number(pair) => this.score(pair).max(this.nested_score(pair)),
            false => this.nested_score(pair),
        };
        let pairs = self.best(lists, score);
        if pairs.len() >= fewest {
            for pair in pairs {
                self.join(pair);
            }
        }
    }

    /// What goes with the nearest that stands before a provision, or with what it is in.
    fn before(&self, at: usize, id: ProvisionId) -> Option<ProvisionId> {
        let document = self.documents[at];
        let parent = document.provision(id).parent;
        let partner = |id: ProvisionId| self.alignment.partners[at][id.0];
        let before = document.law(parent).take_while(|each| *each != id).filter_map(partner);
        before.last().or_else(|| partner(parent?))
    }

    /// How well the words under a heading go with those that lost it.
    fn words_score(&self, pair: Pair, (at, leads): (usize, bool)) -> f32 {
        let is_passage = may_answer(self.each(pair)[1 - at].kind, ProvisionKind::Indent);
        let closeness = self.evidences.closeness(pair.map(|id| id.0));
        match (is_passage, leads) {
            // How long it is with all below says nothing of its own words.
            (true, true) => LEADS,
            (true, false) if closeness > APART => 1.0 + closeness,
            _ => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, parity};
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};

    const RU: &str = "Глава 1. Реестр / Статья 1. Ведение / 1. Оператор ведет реестр 24 часа. / \
        2. Комиссия: / 1) проверяет 7 платформ; / 2) налагает штраф 10 МРП. / Статья 2. Жалоба / \
        1. Жалоба подается в течение 30 дней. / 2. Суд платит сбор 5 МРП. / Статья 3. Срок / \
        Школа хранит отчет 9 лет. / Глава 2. Налог / Статья 4. Уплата / 1. Налог – 3 МРП. / \
        2. Банк платит налог за 8 дней. / Статья 5. Льготы / 1. Льгота – 6 МРП.";
    const KK: &str = "1-тарау. Тізілім / 1-бап. Жүргізу / 1. Оператор тізілімді 24 сағат жүргізеді. / \
        2. Комиссия: / 1) 7 платформаны тексереді; / 2) 10 АЕК айыппұл салады. / 2-бап. Шағым / \
        1. Шағым 30 күн ішінде беріледі. / 2. Сот 5 АЕК алым төлейді. / 3-бап. Мерзім / \
        Мектеп есепті 9 жыл сақтайды. / 2-тарау. Салық / 4-бап. Төлеу / 1. Салық – 3 АЕК. / \
        2. Банк салықты 8 күнде төлейді. / 5-бап. Жеңілдіктер / 1. Жеңілдік – 6 АЕК.";

    fn found(ru: &str, kk: &str) -> Vec<Kind> {
        let ru = read(ru.replace(" / ", "\n\n"), Language::Russian);
        let kk = read(kk.replace(" / ", "\n\n"), Language::Kazakh);
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        parity(&texts).findings.into_iter().map(|each| each.kind).collect()
    }

    #[test]
    fn one_lost_line_is_one_finding() {
        assert_eq!(found(RU, KK), []);
        let lost = [Kind::Missing];
        for (ru, kk, expected) in [
            ("Статья 2. Жалоба / ", "2-бап. Шағым / ", &lost[..]),
            ("Статья 3. Срок / ", "3-бап. Мерзім / ", &lost),
            ("Статья 5. Льготы / ", "5-бап. Жеңілдіктер / ", &lost),
            ("Глава 2. Налог / ", "2-тарау. Салық / ", &lost),
            ("2. Комиссия: / ", "2. Комиссия: / ", &lost),
        ] {
            assert_eq!(found(&RU.replace(ru, ""), KK), expected, "{ru}");
            assert_eq!(found(RU, &KK.replace(kk, "")), expected, "{kk}");
        }
    }

    #[test]
    fn another_unit_is_told_once() {
        for (right, wrong) in [("2. Комиссия", "2) Комиссия"), ("1) ", "1. ")] {
            assert_eq!(found(&RU.replacen(right, wrong, 1), KK), [Kind::Label], "{wrong}");
            assert_eq!(found(RU, &KK.replacen(right, wrong, 1)), [Kind::Label], "{wrong}");
        }
    }

    #[test]
    fn a_text_without_numbers_is_told_once() {
        let without = |text: &str| {
            let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ')' || c == ' ';
            let lines = text.split(" / ").map(|line| match line.split_once(' ') {
                Some((number, words)) if number.ends_with(['.', ')']) && !number.contains('-') => {
                    words.trim_start_matches(is_number)
                }
                _ => line,
            });
            lines.collect::<Vec<_>>().join(" / ")
        };
        let told = |found: Vec<Kind>| found == [Kind::Unnumbered];
        assert!(told(found(&without(RU), KK)), "{:?}", found(&without(RU), KK));
        assert!(told(found(RU, &without(KK))), "{:?}", found(RU, &without(KK)));
    }
}
