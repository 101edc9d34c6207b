//! Words that stand under one another's numbers: the pairs of a list have the same
//! numbers, and what they say goes together crosswise.

use super::alignment::{Aligner, Pair};
use crate::compare::sequence::heaviest_increasing;
use crate::document::ProvisionId;
use crate::text::hash::Set;

/// How much closer two neighbours must be crosswise.
const NEIGHBOURS: f32 = 0.5;

/// The same of two that do not stand beside one another: there are more of them.
const OTHERS: f32 = 0.8;

/// So many of what stands in a provision tell what it is about.
const MOST_INSIDE: usize = 8;

/// How many before and behind it may have the words of a provision, in a long list.
const FARTHEST: usize = 100;

/// The same in a ring of more than two.
const FARTHEST_IN_RING: usize = 20;

/// The pairs of a list, and how close each is.
struct List<'l> {
    pairs: &'l [Pair],
    own: Vec<f32>,
}

impl Aligner<'_> {
    /// Looks for words that stand under another number of their list.
    pub(super) fn swaps(&mut self) {
        let holders = (0..self.documents[0].provisions().len()).map(|at| Some(ProvisionId(at)));
        for holder in holders.chain([None]) {
            let list = self.documents[0].law(holder);
            let pairs = list.filter_map(|one| Some([one, self.alignment.partners[0][one.0]?]));
            let pairs: Vec<_> = pairs.collect();
            let order = self.order(&pairs);
            self.alignment.swapped.extend(moved(&order).map(|at| pairs[at][0]));
            let is_away = |(at, to): &(usize, &usize)| at != *to;
            let away = order.iter().enumerate().filter(is_away);
            self.alignment.crosswise.extend(away.map(|(at, to)| [pairs[at][0], pairs[*to][1]]));
        }
    }

    /// By the pairs of a list, the pair where the words of its first stand in the other
    /// text.
    fn order(&self, pairs: &[Pair]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..pairs.len()).collect();
        let own = pairs.iter().map(|pair| self.closeness(*pair)).collect();
        let list = List { pairs, own };
        let known = self.known(pairs).into_iter();
        for ring in known.chain(self.exchanges(&list)).chain(self.rings(&list)) {
            // Each is put where the next of its ring stands.
            let is_still = ring.iter().all(|at| order[*at] == *at);
            for (at, next) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                if is_still {
                    order[*at] = *next;
                }
            }
        }
        order
    }

    /// The rings of a list that were found as it was aligned.
    fn known(&self, pairs: &[Pair]) -> Vec<Vec<usize>> {
        let place = |one: &ProvisionId| pairs.binary_search_by_key(one, |pair| pair[0]).ok();
        let rings = self.rings.iter().filter_map(|ring| ring.iter().map(place).collect());
        rings.collect()
    }

    /// How much closer the words of `from` are to those that stand at `to` than to those
    /// at their own number.
    fn gain(&self, list: &List<'_>, from: usize, to: usize) -> f32 {
        self.closeness([list.pairs[from][0], list.pairs[to][1]]) - list.own[from]
    }

    /// How close two are with what stands in them, in order: the heading of an article
    /// alone tells little.
    fn closeness(&self, pair: Pair) -> f32 {
        let own = self.evidences.closeness(pair.map(|id| id.0));
        let partners = &self.alignment.partners[0];
        let [ones, others] = [0, 1].map(|at| self.documents[at].law(Some(pair[at])));
        let are_partners = partners[pair[0].0] == Some(pair[1]);
        // What one of two partners lost moves all behind it.
        let inside: Vec<Pair> = if are_partners {
            ones.filter_map(|one| Some([one, partners[one.0]?])).take(MOST_INSIDE).collect()
        } else {
            ones.zip(others).map(|(one, other)| [one, other]).take(MOST_INSIDE).collect()
        };
        let inside = inside.into_iter().map(|pair| self.evidences.closeness(pair.map(|id| id.0)));
        let (sum, count) = inside.fold((own, 1.0), |(sum, count), each| (sum + each, count + 1.0));
        sum / count
    }

    /// Twos that go together crosswise, the surest first.
    fn exchanges(&self, list: &List<'_>) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        for one in 0..list.pairs.len() {
            for other in one + 1..list.pairs.len().min(one + FARTHEST) {
                let enough = if other == one + 1 { NEIGHBOURS } else { OTHERS };
                // None is closer than 1.0.
                if 2.0 - list.own[one] - list.own[other] <= enough {
                    continue;
                }
                let gain = self.gain(list, one, other);
                let back = if gain > 0.0 { self.gain(list, other, one) } else { 0.0 };
                if back > 0.0 && gain + back > enough {
                    found.push((gain + back, vec![one, other]));
                }
            }
        }
        found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        found.into_iter().map(|(_, ring)| ring).collect()
    }

    /// Threes and more of which each goes together best with the next.
    fn rings(&self, list: &List<'_>) -> Vec<Vec<usize>> {
        let count = list.pairs.len();
        let next = |from: usize| {
            let near = from.saturating_sub(FARTHEST_IN_RING)..count.min(from + FARTHEST_IN_RING);
            let gains = near.map(|to| (self.gain(list, from, to), to));
            gains.max_by(|one, other| one.0.total_cmp(&other.0)).filter(|(gain, _)| *gain > 0.0)
        };
        let next: Vec<Option<(f32, usize)>> = (0..count).map(next).collect();
        (0..count).filter_map(|first| ring_from(first, &next)).collect()
    }
}

/// Those of a list whose words moved, as few as explain its order.
fn moved(order: &[usize]) -> impl Iterator<Item = usize> {
    let steady: Set<usize> = heaviest_increasing(order, |_| 1.0).into_iter().collect();
    (0..order.len()).filter(move |at| !steady.contains(at))
}

/// The ring that begins with its `first`, if there is a sure one. `next` says which goes
/// together best with each, and how much is gained by it.
fn ring_from(first: usize, next: &[Option<(f32, usize)>]) -> Option<Vec<usize>> {
    let (mut ring, mut at) = (vec![first], first);
    // One more in it must gain as much as one of two neighbours.
    let mut gained = NEIGHBOURS * 2.0 - OTHERS;
    loop {
        let (gain, to) = next[at]?;
        gained += gain - NEIGHBOURS;
        if to == first {
            return (ring.len() > 2 && gained > 0.0).then_some(ring);
        }
        // What leads into another ring is none.
        if to < first || ring.contains(&to) {
            return None;
        }
        ring.push(to);
        at = to;
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, parity};
    use crate::parse::read;
    use crate::text::language::{ByLanguage, Language};

    /// The numbers of the points that are said to stand elsewhere, where the words of
    /// the Kazakh ones stand in this order.
    fn moved(order: [usize; 6]) -> Vec<String> {
        let point = |(at, of): (usize, &usize), [before, behind]: [&str; 2]| {
            format!("{}) {before} {}00 {behind};", at + 1, of)
        };
        let list = |heading: &str, order: [usize; 6], words: [&str; 2]| {
            let points = order.iter().enumerate().map(|each| point(each, words));
            [heading.to_owned()].into_iter().chain(points).collect::<Vec<_>>().join("\n\n")
        };
        let ru = list("Статья 1. Сборы", [1, 2, 3, 4, 5, 6], ["сбор в размере", "МРП"]);
        let kk = list("1-бап. Алымдар", order, ["алым мөлшері –", "АЕК"]);
        let [ru, kk] = [(ru, Language::Russian), (kk, Language::Kazakh)]
            .map(|(text, language)| read(text, language));
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        let found = parity(&texts).findings.into_iter().filter(|each| each.kind == Kind::Order);
        found
            .map(|each| each.address(&texts).rsplit('_').next().unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn words_under_another_number_are_found_wherever_they_are() {
        assert!(moved([1, 2, 3, 4, 5, 6]).is_empty());
        for (order, expected) in [
            ([1, 3, 2, 4, 5, 6], &["3"][..]),
            ([1, 5, 3, 4, 2, 6], &["2", "5"]),
            ([1, 3, 4, 2, 5, 6], &["2"]),
            ([1, 4, 5, 2, 3, 6], &["4", "5"]),
        ] {
            assert_eq!(moved(order), expected, "{order:?}");
        }
    }

    #[test]
    fn what_words_mean_tells_which_stands_where() {
        let points = |heading: &str, points: [&str; 2]| {
            format!("{heading}\n\n1) {};\n\n2) {}.", points[0], points[1])
        };
        let is_swapped = |ru: [&str; 2], kk: [&str; 2]| {
            let ru = read(points("Статья 1. Перечень", ru), Language::Russian);
            let kk = read(points("1-бап. Тізбе", kk), Language::Kazakh);
            let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
            parity(&texts).findings.iter().any(|each| each.kind == Kind::Order)
        };
        for (ru, kk) in [
            (["законности", "гласности"], ["заңдылыққа", "жариялылыққа негізделеді"]),
            (["праздничные дни", "отпуска"], ["мереке күндері", "демалыстар болып табылады"]),
            (["с применением оружия", "путем обмана"], ["қаруды қолданып", "алдау жолымен"]),
            (
                ["сбросы веществ", "захоронение отходов"],
                ["заттарды төккені", "қалдықтарды көмгені"],
            ),
            (
                ["лечение больных", "перевозка товаров"],
                ["ауруларды емдеу", "тауарларды тасымалдау"],
            ),
        ] {
            let [ru_swapped, kk_swapped] = [ru, kk].map(|[one, other]| [other, one]);
            assert!(!is_swapped(ru, kk), "{ru:?}");
            assert!(is_swapped(ru_swapped, kk), "{ru:?}");
            assert!(is_swapped(ru, kk_swapped), "{kk:?}");
        }
    }
}
