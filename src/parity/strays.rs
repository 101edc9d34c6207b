//! What is left where two texts are aligned in order: it crosses its neighbours, is
//! nested differently, or stands elsewhere.

use super::alignment::{Aligner, LEAST, Lists, Pair, is_counted};
use super::labels::is_one_number;
use crate::compare::pairing::may_answer;
use crate::document::{ProvisionId, ProvisionKind};
use crate::text::hash::Map;

/// How close two must be that have not the same number.
const CLOSE: f32 = 0.4;

/// How far those may be apart that have, or of which one is the last of a ring of two.
const APART: f32 = -0.5;

/// More candidate pairs than this are not looked through.
const MOST_CANDIDATES: usize = 10_000;

/// How much must speak for a pair that is nested differently and prints a number.
const NESTED: f32 = 0.8;

/// What speaks for two lines without a number in one provision.
const LINES: f32 = 1.0;

impl Aligner<'_> {
    /// Pairs what crosses others of one list: it moved, or stands under the number of
    /// another.
    pub(super) fn crossing(&mut self, lists: Lists<'_>) {
        let free = [0, 1].map(|at| {
            let free = lists[at].iter().copied().filter(|id| self.is_free(at, *id));
            free.collect::<Vec<_>>()
        });
        if free[0].len() * free[1].len() > MOST_CANDIDATES {
            return;
        }
        let pairs = free[0].iter().flat_map(|one| free[1].iter().map(|other| [*one, *other]));
        let pairs = pairs.filter_map(|pair| {
            let ring = self.ring(lists, pair);
            Some((self.crosses(pair, ring.as_deref())?, pair, ring))
        });
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        for (_, pair, ring) in pairs {
            if !self.is_free(0, pair[0]) || !self.is_free(1, pair[1]) {
                continue;
            }
            match ring {
                Some(ring) => {
                    for pair in &ring {
                        self.join(*pair);
                    }
                    self.rings.push(ring.into_iter().map(|pair| pair[0]).rev().collect());
                }
                None => self.join(pair),
            }
        }
    }

    /// How sure it is that two of one list that cross others are one.
    fn crosses(&self, pair: Pair, ring: Option<&[Pair]>) -> Option<f32> {
        let [one, other] = self.each(pair).map(|provision| provision.kind);
        let closeness = self.evidences.closeness(pair.map(|id| id.0));
        let is_numbered = self.has_one_number(pair) && !is_counted(one);
        let is_ring_of_two = ring.is_some_and(|ring| ring.len() == 2);
        let enough = if is_numbered || is_ring_of_two { APART } else { CLOSE };
        let bonus = if is_numbered { 1.0 } else { 0.0 };
        (may_answer(one, other) && closeness > enough).then_some(closeness + bonus)
    }

    /// The pairs of one number that are there instead of `pair` and of those that cross it,
    /// if they are a ring: each has the words of the next, and the last those of the first.
    fn ring(&self, lists: Lists<'_>, pair: Pair) -> Option<Vec<Pair>> {
        let mut ring = Vec::new();
        let mut one = pair[0];
        while ring.len() < lists[0].len() {
            let is_mate = |other: &&ProvisionId| self.has_one_number([one, **other]);
            let mate = *lists[1].iter().find(is_mate)?;
            if self.is_given([one, mate]).is_some() {
                return None;
            }
            ring.push([one, mate]);
            if mate == pair[1] {
                return (ring.len() > 1).then_some(ring);
            }
            one = self.alignment.partners[1][mate.0]?;
        }
        None
    }

    /// Pairs what stands in a pair on both sides and is nested differently in it, from the
    /// inside out.
    pub(super) fn nested(&mut self) {
        let left = [0, 1].map(|at| self.left(at));
        if left.iter().any(Vec::is_empty) {
            return;
        }
        for one in (0..self.documents[0].provisions().len()).rev().map(ProvisionId) {
            let Some(other) = self.alignment.partners[0][one.0] else { continue };
            let inside = [0, 1].map(|at| self.left_inside(at, [one, other][at], &left[at]));
            if inside.iter().any(Vec::is_empty) {
                continue;
            }
            self.sequence([&inside[0], &inside[1]], Self::nested_score);
            if self.documents[0].provision(one).kind >= ProvisionKind::Article {
                let left = [0, 1].map(|at| self.left_inside(at, [one, other][at], &left[at]));
                self.sequence([&left[0], &left[1]], Self::numbered_score);
            }
        }
    }

    /// The law of a text that is in no pair.
    pub(super) fn left(&self, at: usize) -> Vec<ProvisionId> {
        let left = self.documents[at].iter().filter(|(_, each)| each.is_normative());
        left.map(|(id, _)| id).filter(|id| self.is_free(at, *id)).collect()
    }

    /// What of the rest of a text stands in a provision and is still in no pair.
    pub(super) fn left_inside(
        &self,
        at: usize,
        id: ProvisionId,
        left: &[ProvisionId],
    ) -> Vec<ProvisionId> {
        let last = self.documents[at].inside(id).last().unwrap_or(id);
        let behind = left[left.partition_point(|each| *each <= id)..].iter().copied();
        let inside = behind.take_while(|each| *each <= last);
        inside.filter(|each| self.is_free(at, *each)).collect()
    }

    /// Lines without a number go together if nothing speaks against it.
    pub(super) fn nested_score(&self, pair: Pair) -> f32 {
        let is_line = self.each(pair).iter().all(|each| is_counted(each.kind));
        let closeness = || self.evidences.closeness(pair.map(|id| id.0));
        // A point typed as a subpoint prints the same number.
        let (score, enough) = if is_line || self.has_number_of_another_unit(pair) {
            (Some(LINES + closeness()), LEAST)
        } else {
            (self.weigh(pair), NESTED)
        };
        score.filter(|score| *score >= enough).unwrap_or_default()
    }

    /// In one article a number is enough, if nothing speaks against it.
    fn numbered_score(&self, pair: Pair) -> f32 {
        let is_numbered = self.has_one_number(pair) && !is_counted(self.each(pair)[0].kind);
        let closeness = self.evidences.closeness(pair.map(|id| id.0));
        if is_numbered && closeness > APART { LINES + closeness } else { 0.0 }
    }

    fn has_number_of_another_unit(&self, pair: Pair) -> bool {
        let [one, other] = self.each(pair);
        one.kind != other.kind
            && may_answer(one.kind, other.kind)
            && one.number.is_some()
            && is_one_number(one.number.as_ref(), other.number.as_ref())
    }

    /// Pairs what is left and has one kind and number, alone on each side: it stands
    /// in something else, as where one language has a chapter and another has not.
    pub(super) fn elsewhere(&mut self) {
        let mut places: Map<_, [Vec<ProvisionId>; 2]> = Map::default();
        for (at, document) in self.documents.into_iter().enumerate() {
            for id in self.left(at) {
                let each = document.provision(id);
                if !may_answer(each.kind, ProvisionKind::Indent) {
                    let number = each.number.as_ref().map(|number| number.slug().into_owned());
                    places.entry((each.kind, number)).or_default()[at].push(id);
                }
            }
        }
        let pairs = places.into_values().filter_map(|[one, other]| match (&one[..], &other[..]) {
            ([one], [other]) => Some([*one, *other]),
            _ => None,
        });
        let mut pairs: Vec<Pair> = pairs.collect();
        pairs.sort_unstable();
        for pair in pairs {
            if self.is_free(0, pair[0]) && self.is_free(1, pair[1]) {
                self.join(pair);
                self.inside(pair[0]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, parity};
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};

    /// The kinds found, each with the address of the provision.
    fn found(ru: &str, kk: &str) -> Vec<(Kind, String)> {
        let ru = read(ru.replace(" / ", "\n\n"), Language::Russian);
        let kk = read(kk.replace(" / ", "\n\n"), Language::Kazakh);
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        let each = parity(&texts).findings.into_iter();
        each.map(|finding| (finding.kind, finding.address(&texts).to_owned())).collect()
    }

    const RU: &str = "Глава 1. Реестр / Параграф 1. Орган / Статья 1. Цель / \
        1. Оператор ведет реестр 24 часа. / 2. Комиссия: / 1) проверяет 7 платформ; / \
        2) налагает штраф 10 МРП. / Статья 2. Срок / Жалоба подается в течение 30 дней.";
    const KK: &str = "1-тарау. Тізілім / 1-параграф. Орган / 1-бап. Мақсат / \
        1. Оператор тізілімді 24 сағат жүргізеді. / 2. Комиссия: / 1) 7 платформаны тексереді; / \
        2) 10 АЕК айыппұл салады. / 2-бап. Мерзім / Шағым 30 күн ішінде беріледі.";

    #[test]
    fn what_is_nested_differently_is_one_finding() {
        assert_eq!(found(RU, KK), []);
        let behind = KK.replacen("1-параграф. Орган / ", "", 1);
        let behind = behind.replace("2-бап. Мерзім", "1-параграф. Орган / 2-бап. Мерзім");
        assert_eq!(
            found(RU, &behind),
            [(Kind::Order, "chp_1__subchp_1".to_owned()), (Kind::Order, "art_1".to_owned())]
        );
    }

    #[test]
    fn what_stood_in_a_lost_provision_is_not_lost_too() {
        let lost = KK.replace("2. Комиссия: / ", "");
        assert_eq!(found(RU, &lost), [(Kind::Missing, "art_1__para_2".to_owned())]);
        let lost = RU.replace("2. Комиссия: / ", "");
        assert_eq!(found(&lost, KK), [(Kind::Missing, "art_1__para_2".to_owned())]);
    }

    #[test]
    fn lines_without_numbers_are_nested_by_their_letters() {
        let ru = "Статья 1. Лица / 1. Лица: / без визы; / без полиса; / 2. Срок – 5 дней.";
        let kk = "1-бап. Адамдар / 1. Адамдар: / визасыз; / Қазақстанда полисі жоқ; / \
                  2. Мерзімі – 5 күн.";
        assert_eq!(found(ru, kk), []);
        let kk = kk.replace("визасыз", "«А» визасыз");
        assert_eq!(found(ru, &kk), []);
        let lost = kk.replace("Қазақстанда полисі жоқ; / ", "");
        assert_eq!(found(ru, &lost).len(), 1);
    }

    #[test]
    fn what_moved_in_its_list_is_one_finding() {
        let list = |points: [&str; 4]| format!("1-бап. Тізілім / {}", points.join(" / "));
        let ru = "Статья 1. Реестр / 1. Реестр ведет оператор. / 2. Срок – 24 часа. / \
                  3. Штраф – 10 МРП. / 4. Комиссия из 7 лиц.";
        let points = [
            "1. Тізілімді оператор жүргізеді.",
            "2. Мерзімі – 24 сағат.",
            "3. Айыппұл – 10 АЕК.",
            "4. 7 адамнан тұратын комиссия.",
        ];
        assert_eq!(found(ru, &list(points)), []);
        let [one, two, three, four] = points;
        let moved = found(ru, &list([one, three, four, two]));
        assert_eq!(moved, [(Kind::Order, "art_1__para_2".to_owned())]);
    }
}
