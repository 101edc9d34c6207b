//! A list whose labels one language prints otherwise than is known, or not at all: «а/», a
//! dash, nothing. Which line answers to which item nobody can tell then; told is that, once
//! for the list, and not of each item that it is missing.

use super::finding::{Finding, Kind};
use super::rows::{Row, Texts, members, row_of};
use crate::compare::pairing::is_numbered;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::{Map, Set};
use crate::text::language::{ByLanguage, Language};

/// One item may be a line for any reason.
const FEWEST: usize = 2;

/// What stands directly in a provision of each language.
struct List {
    /// The items with numbers.
    items: ByLanguage<Vec<ProvisionId>>,
    /// The lines without.
    lines: ByLanguage<Vec<ProvisionId>>,
}

impl List {
    fn new(texts: &Texts<'_>, holder: &Row) -> Self {
        let below = |language, is: &dyn Fn(&Document, ProvisionId) -> bool| {
            let text = texts.get(language).as_ref().zip(*holder.get(language));
            let below = |(text, id): (&&Document, ProvisionId)| {
                text.children(id).filter(|id| is(text, *id)).collect()
            };
            text.map(below).unwrap_or_default()
        };
        let is_item = |text: &Document, id| {
            let each = text.provision(id);
            is_numbered(each.kind) && each.number.is_some()
        };
        let is_line = |text: &Document, id| text.provision(id).kind == ProvisionKind::Indent;
        Self {
            items: ByLanguage::from_fn(|language| below(language, &is_item)),
            lines: ByLanguage::from_fn(|language| below(language, &is_line)),
        }
    }

    /// Whether a language has lines where another has about as many items.
    fn lost_its_labels(&self) -> bool {
        let most = self.items.iter().map(|(_, items)| items.len()).max().unwrap_or(0);
        let has_lost = |language: Language| {
            let lines = self.lines.get(language).len();
            self.items.get(language).is_empty() && lines >= FEWEST && lines * 2 >= most
        };
        most >= FEWEST && Language::ALL.into_iter().any(has_lost)
    }

    fn holds(&self, (language, id): (Language, ProvisionId)) -> bool {
        self.items.get(language).contains(&id) || self.lines.get(language).contains(&id)
    }
}

/// Leaves one finding for a list whose labels a language lost.
pub(super) fn settle(texts: &Texts<'_>, rows: &[Row], findings: &mut Vec<Finding>) {
    let is_whole = |(_, finding): &(usize, &Finding)| !finding.kind.is_of_words();
    let whole = || findings.iter().enumerate().filter(is_whole);
    if whole().count() < FEWEST {
        return;
    }
    let places = row_of(rows);
    let mut below: Map<Row, Vec<usize>> = Map::default();
    for (at, finding) in whole() {
        if let Some(place) = holder(texts, &places, finding) {
            below.entry(rows[place]).or_default().push(at);
        }
    }
    let mut told = Vec::new();
    let mut settled: Set<usize> = Set::default();
    for (holder, mut found) in below {
        let list = List::new(texts, &holder);
        found.retain(|at| members(&findings[*at].row).all(|member| list.holds(member)));
        if found.len() >= FEWEST && list.lost_its_labels() {
            settled.extend(found);
            told.push(first(texts, &list, holder));
        }
    }
    let mut at = 0..;
    findings.retain(|_| at.next().is_some_and(|at| !settled.contains(&at)));
    findings.extend(told);
}

/// The place of the row of what a finding about a whole provision stands in.
fn holder(
    texts: &Texts<'_>,
    places: &ByLanguage<Map<ProvisionId, usize>>,
    finding: &Finding,
) -> Option<usize> {
    let (language, id) = members(&finding.row).next()?;
    let parent = texts.get(language).as_ref()?.provision(id).parent?;
    places.get(language).get(&parent).copied()
}

/// The finding: the list, shown by its first item where it has one.
fn first(texts: &Texts<'_>, list: &List, holder: Row) -> Finding {
    let mut finding = Finding::of(Kind::Unnumbered, &holder);
    for (language, text) in texts.iter() {
        let item = list.items.get(language).first().zip(*text);
        finding.spans.get_mut(language).extend(item.map(|(id, text)| text.provision(*id).span()));
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::super::tests::kinds;

    fn list(items: [&str; 4], kk: &str) -> Vec<Kind> {
        let texts = ["ведет учет", "проверяет суда", "выдает копии", "хранит дела"];
        let items: Vec<_> =
            items.iter().zip(texts).map(|(label, text)| format!("{label} {text};\n\n")).collect();
        let ru = format!("Статья 5. Орган\n\n1. Орган:\n\n{}2. Штраф – 20 МРП.\n", items.concat());
        kinds(&ru, &format!("5-бап. Орган\n\n1. Орган:\n\n{kk}2. Айыппұл – 20 АЕК.\n"))
    }

    #[test]
    fn labels_that_a_language_lost_are_told_once() {
        let ru = ["1)", "2)", "3)", "4)"];
        let dashes = "- есеп жүргізеді;\n\n- кемелерді тексереді;\n\n- көшірмелер береді;\n\n- істерді сақтайды;\n\n";
        assert_eq!(list(ru, dashes), [Kind::Unnumbered]);
        let numbered = "1) есеп жүргізеді;\n\n2) кемелерді тексереді;\n\n3) көшірмелер береді;\n\n4) істерді сақтайды;\n\n";
        assert_eq!(list(ru, numbered), []);
        assert_eq!(list(ru, &numbered.replace("3) көшірмелер береді;\n\n", "")), [Kind::Missing]);
        assert_eq!(list(ru, ""), [Kind::Missing; 4]);
    }
}
