//! What Russian says before a list and Kazakh behind its last item: «по ставкам,
//! установленным статьей 5, к: 1) …; 2) …» and «1) …; 2) … 5-бапта белгіленген
//! мөлшерлемелерді қолдану жолымен». It is said in both, so that nothing is found.

use super::agreement::Sayings;
use super::fact::Fact;
use super::facts::Said;
use super::finding::{Finding, Kind};
use super::rows::{Row, places};
use crate::text::hash::Map;
use crate::text::language::Language;

/// Leaves out what one language says in what leads into a list and another in its last
/// item. `lists` are the places of both in `rows`.
pub(super) fn settle(
    findings: &mut Vec<Finding>,
    lists: &[(usize, usize)],
    (rows, said): (&[Row], &[Sayings]),
) {
    let mut beside: Map<Row, Vec<usize>> = Map::default();
    for (leader, last) in lists {
        beside.entry(rows[*leader]).or_default().push(*last);
        beside.entry(rows[*last]).or_default().push(*leader);
    }
    let places = places(rows);
    findings.retain(|finding| {
        let others = beside.get(&finding.row).into_iter().flatten();
        let place = places.get(&finding.row);
        let shown = place.and_then(|at| shown_in_one(finding, &said[*at]));
        !shown.is_some_and(|(language, shown)| {
            others.into_iter().any(|other| {
                let surplus = surplus(&said[*other], language, finding.kind);
                surplus.is_some_and(|surplus| contains(&surplus, &shown))
            })
        })
    });
}

/// What a finding shows, if one language alone says it.
fn shown_in_one(finding: &Finding, said: &Sayings) -> Option<(Language, Vec<Fact>)> {
    let mut saying = finding.spans.iter().filter(|(_, spans)| !spans.is_empty());
    let (Some((language, spans)), None) = (saying.next(), saying.next()) else { return None };
    let said = said.get(language).iter().flatten();
    let shown = said.filter(|(fact, span)| fact.kind() == finding.kind && spans.contains(span));
    let shown: Vec<Fact> = shown.map(|(fact, _)| fact.clone()).collect();
    (!shown.is_empty()).then_some((language, shown))
}

/// What all other languages say more of a kind than `language`.
fn surplus(said: &Sayings, language: Language, kind: Kind) -> Option<Vec<Fact>> {
    let of_kind = |said: &Vec<Said>| {
        let facts = said.iter().map(|(fact, _)| fact).filter(|fact| fact.kind() == kind);
        facts.cloned().collect::<Vec<_>>()
    };
    // A language that lacks the row, where the sentence goes on in another, says nothing.
    let own = said.get(language).as_ref().map(of_kind).unwrap_or_default();
    let others = said.iter().filter(|(other, _)| *other != language);
    let mut others = others.filter_map(|(_, said)| said.as_ref().map(of_kind));
    let mut surplus = others.next()?;
    for fact in own {
        if let Some(at) = surplus.iter().position(|each| *each == fact) {
            surplus.swap_remove(at);
        }
    }
    let is_in_all = others.all(|other| contains(&other, &surplus));
    is_in_all.then_some(surplus)
}

/// Whether all of some facts are among others, as often.
fn contains(all: &[Fact], some: &[Fact]) -> bool {
    let count = |facts: &[Fact], fact: &Fact| facts.iter().filter(|each| *each == fact).count();
    some.iter().all(|fact| count(all, fact) >= count(some, fact))
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    fn kinds(ru: &str, kk: &str) -> Vec<Kind> {
        let (ru, kk) = (format!("Статья 95. Налог\n\n{ru}\n"), format!("95-бап. Салық\n\n{kk}\n"));
        tests::kinds(&ru, &kk)
    }

    #[test]
    fn what_stands_before_a_list_may_stand_behind_it() {
        let ru = "1. По ставкам, установленным статьей 5, к:\n\n1) доходу по пункту 2 статьи 7;\n\n\
                  2) имуществу по пункту 3 статьи 7.";
        let kk = "1. Салық:\n\n1) 7-баптың 2-тармағы бойынша табысқа;\n\n2) 7-баптың 3-тармағы \
                  бойынша мүлікке 5-бапта белгіленген мөлшерлемелер бойынша айқындалады.";
        assert_eq!(kinds(ru, kk), []);
        let other = kk.replace("5-бапта", "6-бапта");
        assert_eq!(kinds(ru, &other), [Kind::Reference, Kind::Reference]);
        let lost = kk.replace(" 5-бапта белгіленген мөлшерлемелер бойынша", "");
        assert_eq!(kinds(ru, &lost), [Kind::Reference]);
    }
}
