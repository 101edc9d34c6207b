//! A change in one sentence, and all of them counted.

use crate::compare::{Change, Comparison, Row, Shown, Sides, Significance};
use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::review::Reading;

/// What happened to a row and what kind of change it is, weightiest first:
/// «изменено: обязанность или право · срок».
pub fn sentence(row: &Row, messages: &Messages) -> String {
    said(row, messages, |_| String::new())
}

/// The same with the words that show each kind, and the renumbering that a
/// reference follows: «изменено: срок («48 часов» → «24 часа»)».
pub fn explained(reading: &Reading, row: &Row, messages: &Messages) -> String {
    let explainer = Explainer { reading, row, messages };
    said(row, messages, |kind| explainer.words(kind))
}

fn said(row: &Row, messages: &Messages, words: impl Fn(Significance) -> String) -> String {
    if row.is_unchanged() {
        return messages.get("change-unchanged");
    }
    let changes = row.changes.iter().filter_map(|change| match change {
        Change::Amended | Change::Inserted if row.meaning.is_repealed => {
            Some(messages.get("change-repealed"))
        }
        Change::Split if row.is_redivided() => Some(messages.get("change-redivided")),
        Change::Merged if row.is_redivided() => None,
        change => Some(messages.get(&format!("change-{}", change.name()))),
    });
    let what = changes.collect::<Vec<_>>().join(", ");
    let kinds = row.significance.iter().map(|kind| {
        let name = if row.meaning.is_inflection { "inflection" } else { kind.name() };
        messages.get(&format!("significance-{name}")) + &words(*kind)
    });
    let kinds = kinds.collect::<Vec<_>>().join(" · ");
    if kinds.is_empty() { what } else { format!("{what}: {kinds}") }
}

/// How many instances of a kind are shown, and how many letters of each.
const MOST: usize = 3;
const LONGEST: usize = 60;

struct Explainer<'a> {
    reading: &'a Reading,
    row: &'a Row,
    messages: &'a Messages,
}

impl Explainer<'_> {
    /// The words that show a kind, in brackets; what follows a renumbering once.
    fn words(&self, kind: Significance) -> String {
        let shown = self.row.meaning.shown_by.iter().filter(|each| each.significance == kind);
        let mut parts: Vec<String> = Vec::new();
        for part in shown.map(|each| self.part(each)) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let rest = parts.len() > MOST;
        parts.truncate(MOST);
        if rest {
            parts.push("…".to_owned());
        }
        if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) }
    }

    fn part(&self, shown: &Shown) -> String {
        let documents = self.reading.texts();
        let words = documents.zip(shown.spans).map(|(document, span)| {
            span.map(|span| format!("«{}»", shortened(document.words(span))))
        });
        let mut part = match (words.old, words.new) {
            (Some(old), Some(new)) => format!("{old} → {new}"),
            (Some(old), None) => format!("− {old}"),
            (None, Some(new)) => format!("+ {new}"),
            (None, None) => String::new(),
        };
        if let Some(direction) = shown.direction {
            let direction = self.messages.get(&format!("direction-{}", direction.name()));
            part.extend([", ", &direction]);
        }
        if let Some(follows) = self.followed(shown) {
            part.extend([", ", &follows]);
        }
        part
    }

    /// Which renumbering a reference follows.
    fn followed(&self, shown: &Shown) -> Option<String> {
        let span = shown.spans.new?;
        let mut edits = self.row.redline.iter().flat_map(|redline| redline.edits());
        let follows = edits.find_map(|edit| {
            let new = edit.spans.new;
            let touches = !new.is_empty() && new.start < span.end && span.start < new.end;
            edit.follows.as_ref().filter(|_| touches)
        })?;
        let cited = self.reading.texts().zip(Sides::as_ref(follows));
        let cited = cited.map(|(document, address)| {
            document.find(address).map_or_else(|| address.to_string(), |id| cite(document, id))
        });
        let values = [("old", cited.old.into()), ("new", cited.new.into())];
        Some(self.messages.say("view-follows", &values))
    }
}

/// Words on one line, and not too many.
pub(crate) fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// How many rows have a change; what is repealed with its number kept is gone.
fn count(comparison: &Comparison, change: Change) -> usize {
    let counts = |row: &&Row| match change {
        Change::Deleted => row.has(change) || row.is_dropped(),
        Change::Amended => row.has(change) && !row.is_dropped(),
        _ => row.has(change),
    };
    comparison.rows.iter().filter(counts).count()
}

/// How many rows have each change, those without any left out:
/// «изменено 3 · добавлено 1 · без изменений 40».
pub fn counts(comparison: &Comparison, messages: &Messages) -> String {
    let changes = Change::ALL.map(|change| (change.name(), count(comparison, change)));
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
