//! A line without a number that one language parts from the one above it and another does not:
//! «Орган организует: / контроль за учетом.» against «Орган есепке алуды бақылауды
//! ұйымдастырады.» What the line says is said there; that it is no line of its own is told once.
//!
//! Known is that by the length: what stands above is as long as both only if it has both.

use super::alignment::is_counted;
use super::rows::{Row, Texts, members, row_of};
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;

/// How much longer than the words above must be those that have more in them.
const LONGER: f32 = 1.4;

/// How far the length of both may be from that of what has both.
const ALIKE: std::ops::Range<f32> = 0.72..1.4;

/// The places of the rows that stand above such lines, each with that of the line.
pub(super) fn parted(texts: &Texts<'_>, rows: &[Row]) -> Vec<(usize, usize)> {
    let places = row_of(rows);
    let is_parted = |row: &Row| {
        let (language, id) = members(row).next()?;
        let text = (*texts.get(language))?;
        let above = above(text, id)?;
        let above = *places.get(language).get(&above)?;
        let is_line = members(row).all(|(language, id)| {
            let kind = texts.get(language).map(|text| text.provision(id).kind);
            kind.is_some_and(|kind| is_counted(kind) || kind == ProvisionKind::Preamble)
        });
        let lacking =
            |language: &Language| texts.get(*language).is_some() && row.get(*language).is_none();
        let mut lacking = Language::ALL.into_iter().filter(lacking).peekable();
        let is_missing = lacking.peek().is_some();
        let has_both = |other| is_in_the_words_above(texts, [row, &rows[above]], [language, other]);
        (is_line && is_missing && lacking.all(has_both)).then_some(above)
    };
    let found = rows.iter().enumerate();
    found.filter_map(|(at, row)| Some((is_parted(row)?, at))).collect()
}

/// What stands before a line, and in the same; else what it stands in.
fn above(text: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let parent = text.provision(id).parent;
    text.law(parent).take_while(|sibling| *sibling != id).last().or(parent)
}

/// Whether a language has in the words above a line what another has in both.
fn is_in_the_words_above(
    texts: &Texts<'_>,
    [line, above]: [&Row; 2],
    [parting, other]: [Language; 2],
) -> bool {
    let length = |language, row: &Row| {
        let (text, id) = texts.get(language).zip(*row.get(language))?;
        let letters = text.words(text.provision(id).text?).chars().filter(|c| c.is_alphanumeric());
        #[expect(clippy::cast_precision_loss, reason = "no passage has so many letters")]
        Some(letters.count() as f32)
    };
    let lengths = length(parting, line).zip(length(parting, above)).zip(length(other, above));
    lengths.is_some_and(|((line, above), whole)| {
        whole > above * LONGER && ALIKE.contains(&(whole / (above + line)))
    })
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::super::tests::kinds;

    #[test]
    fn what_a_line_says_may_be_said_above() {
        let ru = "Статья 5. Орган\n\n1. Управление организует:\n\nконтроль за перевозкой \
            баллонов машинами без разрешения в течение 5 дней.\n\n2. Штраф – 20 МРП.\n";
        let kk = "5-бап. Орган\n\n1. Басқарма баллондардың рұқсатсыз машиналармен 5 күн ішінде \
            тасымалдануын бақылауды ұйымдастырады.\n\n2. Айыппұл – 20 АЕК.\n";
        assert_eq!(kinds(ru, kk), [Kind::Missing]);
        assert_eq!(kinds(ru, &kk.replace("5 күн", "6 күн")), [Kind::Deadline, Kind::Missing]);
    }

    #[test]
    fn a_preamble_is_parted_anywhere() {
        let point = ["1. Штраф – 20 МРП.\n", "1. Айыппұл – 20 АЕК.\n"];
        let lines = ["Участились случаи покупки баллонов", "Заправка противоречит инструкциям"];
        let ru = format!("{}. {}.\n\n{}", lines[0], lines[1], point[0]);
        let kk = "Баллон сатып алу жағдайлары жиіледі.\n\nТолтыру нұсқауларға қайшы келеді.\n\n";
        assert_eq!(kinds(&ru, &format!("{kk}{}", point[1])), []);
        let lost = ru.replace(&format!(" {}.", lines[1]), "");
        assert_eq!(kinds(&lost, &format!("{kk}{}", point[1])), [Kind::Missing]);
    }
}
