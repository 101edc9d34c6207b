//! A change in one sentence, and all of them counted.

use crate::compare::{Change, Comparison, Row};
use crate::l10n::Messages;

/// What happened to a row and what kind of change it is, weightiest first:
/// «изменено: обязанность или право · срок».
pub fn sentence(row: &Row, messages: &Messages) -> String {
    if row.is_unchanged() {
        return messages.get("change-unchanged");
    }
    let changes =
        row.changes.iter().map(|change| messages.get(&format!("change-{}", change.name())));
    let what = changes.collect::<Vec<_>>().join(", ");
    let kinds =
        row.significance.iter().map(|kind| messages.get(&format!("significance-{}", kind.name())));
    let kinds = kinds.collect::<Vec<_>>().join(" · ");
    if kinds.is_empty() { what } else { format!("{what}: {kinds}") }
}

/// How many rows have each change, those without any left out:
/// «изменено 3 · добавлено 1 · без изменений 40».
pub fn counts(comparison: &Comparison, messages: &Messages) -> String {
    let changes = Change::ALL.map(|change| (change.name(), comparison.count(change)));
    let all = changes.into_iter().chain([("unchanged", comparison.unchanged())]);
    let said = all
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{} {count}", messages.get(&format!("change-{name}"))));
    said.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::Language;
    use crate::view::sample;

    #[test]
    fn a_change_is_said_with_its_kind() {
        let reading = sample::amended().reading();
        let rows = &reading.comparison.rows;
        let russian = Messages::new(Language::Russian);
        assert_eq!(sentence(&rows[0], &russian), russian.get("change-unchanged"));
        let said =
            format!("{}: {}", russian.get("change-amended"), russian.get("significance-deadline"));
        assert_eq!(sentence(&rows[1], &russian), said);
    }

    #[test]
    fn what_did_not_happen_is_not_counted() {
        let reading = sample::amended().reading();
        let said = counts(&reading.comparison, &Messages::new(Language::English));
        assert_eq!(said, "amended 1 · unchanged 1");
    }
}
