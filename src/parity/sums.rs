//! Sums that stand under one another's names: «на физических лиц – 10, на должностных –
//! 20» against «жеке тұлғаларға – 20, лауазымды адамдарға – 10». All languages name those
//! who pay in one order, so that the same sums in another order are other sums.

use super::agreement::Sayings;
use super::fact::Fact;
use super::facts::Said;
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::document::Document;
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;
use crate::text::value::Value;

/// Where the languages of a row have the same sums in another order.
pub(super) fn difference(texts: &Texts<'_>, row: &Row, sayings: &Sayings) -> Option<Finding> {
    let sums = sayings.as_ref().map(|language, said| {
        let said = texts.get(language).zip(said.as_deref());
        said.map_or_else(Vec::new, |(text, said)| sums(text, said))
    });
    let mut each = sums.iter().map(|(_, sums)| sums).filter(|sums| !sums.is_empty());
    let first = each.next()?;
    let others: Vec<_> = each.collect();
    if others.iter().any(|sums| sorted(sums) != sorted(first)) || is_turned_round(texts, &sums) {
        return None;
    }
    let is_elsewhere = |at: usize| others.iter().any(|sums| sums[at].0 != first[at].0);
    let spans = sums.as_ref().map(|_, sums| {
        let moved = sums.iter().enumerate().filter(|(at, _)| is_elsewhere(*at));
        moved.map(|(_, sum)| sum.1).collect::<Vec<_>>()
    });
    Finding::shown_by(Kind::Amount, row, spans)
}

/// Whether Kazakh has a clause with «отырып» between its two sums, which Russian says last:
/// «5 теңгені көрсете отырып, 9 теңге» is «9 тенге с отражением 5 тенге».
fn is_turned_round(texts: &Texts<'_>, sums: &ByLanguage<Vec<(Value, Span)>>) -> bool {
    let [(_, one), (_, other)] = sums.get(Language::Kazakh).as_slice() else { return false };
    let text = texts.get(Language::Kazakh).map(Document::source);
    let between = text.and_then(|text| text.get(one.end..other.start));
    between.is_some_and(|between| between.contains(" отырып"))
}

/// The sums of a provision. Of several the last alone may name what they are counted in:
/// those before it count nothing, and end in a comma.
fn sums(text: &Document, said: &[Said]) -> Vec<(Value, Span)> {
    if !said.iter().any(|(fact, _)| matches!(fact, Fact::Amount(..))) {
        return Vec::new();
    }
    let sums = said.iter().filter_map(|(fact, span)| match fact {
        Fact::Amount(value, _) => Some((*value, *span)),
        Fact::Number(value, None) if text.source()[span.end..].starts_with([',', ';']) => {
            Some((*value, *span))
        }
        _ => None,
    });
    sums.collect()
}

fn sorted(sums: &[(Value, Span)]) -> Vec<Value> {
    let mut values: Vec<Value> = sums.iter().map(|sum| sum.0).collect();
    values.sort_unstable();
    values
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    #[test]
    fn sums_under_other_names_are_found() {
        let ru = "1. Штраф на физических лиц в размере десяти, на должностных лиц – двадцати, \
                  на крупное предприятие – пятидесяти месячных расчетных показателей.";
        let kk = |sums: [&str; 3]| {
            let [one, two, three] = sums;
            format!(
                "1. Жеке тұлғаларға – {one}, лауазымды адамдарға – {two}, ірі кәсіпорынға – \
                 {three} айлық есептік көрсеткіш мөлшерінде айыппұл."
            )
        };
        let kinds = |sums: [&str; 3]| {
            let kk = format!("5-бап. Айыппұл\n\n{}\n", kk(sums));
            tests::kinds(&format!("Статья 5. Штраф\n\n{ru}\n"), &kk)
        };
        assert_eq!(kinds(["он", "жиырма", "елу"]), []);
        assert_eq!(kinds(["он", "елу", "жиырма"]), [Kind::Amount]);
        assert_eq!(kinds(["елу", "жиырма", "он"]), [Kind::Amount]);
        assert_eq!(kinds(["он", "жиырма", "алпыс"]), [Kind::Amount]);
    }
}
