//! The items of a list changed in a standing text: who stays keeps every byte, and
//! a comment goes with the words that it is about.
//!
//! Words that go leave nothing behind, unless somebody wrote a comment at them: it
//! would then stand beside words that it is not about. Such lines stay as a comment.

use super::layout::quoted;
use super::sheet::{Cut, Sheet, comments, span_of};
use super::splice::{Written, set};
use crate::text::span::Span;
use yaml_edit::YamlNode;

/// A list with what is known of it.
struct List<'a> {
    sheet: &'a Sheet<'a>,
    items: Vec<YamlNode>,
    start: usize,
    is_flow: bool,
    /// Behind the colon of its key.
    colon: Option<usize>,
}

impl<'a> List<'a> {
    /// The list at a path; `None` where there is none, or nothing in its place.
    fn at(sheet: &'a Sheet<'a>, path: &str) -> Option<Self> {
        let spot = sheet.at(path).filter(|spot| !spot.is_empty(sheet))?;
        let list = spot.node.as_ref()?.as_sequence()?.clone();
        let colon = spot.key.and_then(|key| sheet.colon(key));
        let start = list.byte_range().start as usize;
        let is_flow = list.is_flow_style();
        Some(Self { sheet, items: list.values().collect(), start, is_flow, colon })
    }

    /// The lines of an item of a block list, from its dash on; `None` where it shares
    /// its first line.
    fn lines(&self, at: usize) -> Option<Span> {
        let item = self.items.get(at)?;
        let span = span_of(item);
        let line = self.sheet.line_start(span.start);
        let dash = line + self.sheet.text[line..].find(|c| c != ' ')?;
        let is_own = self.sheet.text[dash..].starts_with('-') && dash < span.start;
        is_own.then(|| Span::new(line, self.behind(at)))
    }

    /// Where a line can begin behind an item of a block list.
    fn behind(&self, at: usize) -> usize {
        let item = &self.items[at];
        self.sheet.behind(Some(item), span_of(item).end)
    }

    /// Whether somebody wrote a comment at an item: behind its words, among them, or
    /// directly above. What stands above the first is about the list.
    fn is_remarked(&self, at: usize) -> bool {
        let text = self.sheet.text;
        let Some(lines) = self.lines(at) else { return false };
        let above = text[..lines.start].lines().next_back().map_or("", str::trim_start);
        !comments(lines.of(text)).is_empty() || at > 0 && above.starts_with('#')
    }

    /// An item of a block list taken away with its lines; they stay as a comment
    /// where somebody wrote one at it, or where all have to stay.
    fn without(&self, at: usize, stays: bool) -> Option<Vec<Cut>> {
        let lines = self.lines(at)?;
        if !stays && !self.is_remarked(at) {
            return Some(vec![(lines, String::new())]);
        }
        let dash = self.sheet.column(lines.start + self.dash(lines));
        let mut start = lines.start;
        let mut cuts = Vec::new();
        for line in lines.of(self.sheet.text).split_inclusive('\n') {
            let indent = line.len() - line.trim_start_matches(' ').len();
            if !line.trim().is_empty() {
                cuts.push((Span::empty(start + indent.min(dash)), "# ".to_owned()));
            }
            start += line.len();
        }
        Some(cuts)
    }

    fn dash(&self, lines: Span) -> usize {
        lines.of(self.sheet.text).find('-').unwrap_or_default()
    }

    /// Lines or words more in front of an item, or behind the last.
    fn inserted(&self, at: usize, item: &str) -> Cut {
        let spans = |at: usize| self.items.get(at).map(span_of);
        if self.is_flow {
            return match (at.checked_sub(1).and_then(spans), spans(at)) {
                (Some(before), _) => (Span::empty(before.end), format!(", {item}")),
                (None, Some(after)) => (Span::empty(after.start), format!("{item}, ")),
                (None, None) => (Span::empty(self.start + 1), item.to_owned()),
            };
        }
        let line = format!("{}- {item}", " ".repeat(self.sheet.column(self.start)));
        self.sheet.new_line(self.place(at), &line)
    }

    /// Where a line can begin in front of an item of a block list.
    fn place(&self, at: usize) -> usize {
        match at.checked_sub(1) {
            Some(before) => self.behind(before),
            None => self.sheet.line_start(self.start),
        }
    }

    /// What a block list needs when its last item is gone.
    fn emptied(&self) -> Option<Cut> {
        Some((Span::empty(self.colon?), " []".to_owned()))
    }
}

/// The text with an item more, written on one line, at a place of the list at `path`.
pub(super) fn insert(text: &str, path: &str, (at, item): (usize, &str)) -> Option<String> {
    let sheet = Sheet::read(text)?;
    if sheet.at(path).is_none_or(|spot| spot.is_empty(&sheet)) {
        return set(text, path, Written::Item(item));
    }
    let list = List::at(&sheet, path)?;
    sheet.with(vec![list.inserted(at, item)])
}

/// The same at the end of the list.
pub(super) fn push(text: &str, path: &str, item: &str) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let count = List::at(&sheet, path).map_or(0, |list| list.items.len());
    insert(text, path, (count, item))
}

/// The text without an item of the list at `path`; where it `stays`, its lines are
/// made a comment.
pub(super) fn remove(text: &str, path: &str, (at, stays): (usize, bool)) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let list = List::at(&sheet, path)?;
    if list.is_flow {
        let is_last = at + 1 == list.items.len();
        let end = end_of_flow(text, &list.items, at).filter(|_| is_last);
        let cuts = end.map(|cut| vec![cut]);
        return sheet.with(cuts.unwrap_or_else(|| without_flow(&sheet, &list.items, at)));
    }
    let mut cuts = list.without(at, stays)?;
    if list.items.len() == 1 {
        cuts.push(list.emptied()?);
    }
    sheet.with(cuts)
}

/// The text with other words in the list at `path`. Those that stay keep their lines,
/// and those that change places take them along.
pub(super) fn set_list(text: &str, path: &str, wanted: &[String]) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let written = super::layout::list(wanted.iter().cloned());
    if sheet.at(path).is_none_or(|spot| spot.is_empty(&sheet)) {
        return set(text, path, Written::Flow(&written));
    }
    let list = List::at(&sheet, path)?;
    let said = list.items.iter().map(|item| Some(item.as_scalar()?.as_string()));
    let said: Vec<_> = said.collect::<Option<_>>()?;
    let cuts = if list.is_flow {
        in_flow(&list, (&said, wanted))
    } else {
        in_block(&list, (&said, wanted))?
    };
    sheet.with(cuts)
}

/// The words of a block list and those that are wanted, row by row.
fn in_block(list: &List<'_>, (said, wanted): (&[String], &[String])) -> Option<Vec<Cut>> {
    let kept = kept(said, wanted);
    let goes = |at: &usize| kept.iter().all(|(old, _)| old != at);
    let mut gone: Vec<usize> = (0..said.len()).filter(goes).collect();
    let mut cuts = Vec::new();
    // The first row that the next new words can take, or stand in front of.
    let mut row = 0;
    let comes = |new: &usize| kept.iter().all(|(_, at)| at != new);
    let is_wanted =
        |old: usize| wanted.iter().enumerate().any(|(at, it)| comes(&at) && *it == said[old]);
    for (at, words) in wanted.iter().enumerate() {
        if let Some((old, _)) = kept.iter().find(|(_, new)| *new == at) {
            row = old + 1;
            continue;
        }
        if let Some(nth) = gone.iter().position(|old| said[*old] == *words) {
            let lines = list.lines(gone.remove(nth))?;
            let whole = lines.of(list.sheet.text).trim_end_matches(['\r', '\n']);
            cuts.push((lines, String::new()));
            cuts.push(list.sheet.new_line(list.place(row), whole));
            continue;
        }
        let free = |old: &usize| *old >= row && !is_wanted(*old);
        let next = kept.iter().find(|(_, new)| *new > at).map_or(said.len(), |(old, _)| *old);
        match gone.iter().position(|old| free(old) && *old < next) {
            Some(nth) => {
                let old = gone.remove(nth);
                row = old + 1;
                cuts.extend(instead(list, old, words)?);
            }
            None => cuts.push(list.inserted(row, &quoted(words))),
        }
    }
    for old in gone {
        cuts.extend(list.without(old, false)?);
    }
    cuts.extend(if wanted.is_empty() { list.emptied() } else { None });
    Some(cuts)
}

/// Words in the place of others; a comment stays with those that it is about.
fn instead(list: &List<'_>, old: usize, words: &str) -> Option<Vec<Cut>> {
    if list.is_remarked(old) {
        let mut cuts = list.without(old, true)?;
        cuts.push(list.inserted(old + 1, &quoted(words)));
        return Some(cuts);
    }
    let span = span_of(&list.items[old]);
    let former = span.of(list.sheet.text);
    Some(vec![(span, Written::Line(words).on_a_line(former))])
}

/// The words that both lists have in the same order, as many as can be: the place of
/// each in both.
fn kept(said: &[String], wanted: &[String]) -> Vec<(usize, usize)> {
    let mut best = vec![vec![0_usize; wanted.len() + 1]; said.len() + 1];
    for old in (0..said.len()).rev() {
        for new in (0..wanted.len()).rev() {
            best[old][new] = if said[old] == wanted[new] {
                best[old + 1][new + 1] + 1
            } else {
                best[old + 1][new].max(best[old][new + 1])
            };
        }
    }
    let (mut old, mut new, mut kept) = (0, 0, Vec::new());
    while old < said.len() && new < wanted.len() {
        if said[old] == wanted[new] {
            kept.push((old, new));
            (old, new) = (old + 1, new + 1);
        } else if best[old + 1][new] >= best[old][new + 1] {
            old += 1;
        } else {
            new += 1;
        }
    }
    kept
}

/// The words of a list on one line: those between the same first and last ones take
/// each other's places.
fn in_flow(list: &List<'_>, (said, wanted): (&[String], &[String])) -> Vec<Cut> {
    let (sheet, items) = (list.sheet, &list.items);
    let pairs = said.iter().zip(wanted);
    let before = pairs.take_while(|(said, wanted)| said == wanted).count();
    let pairs = said[before..].iter().rev().zip(wanted[before..].iter().rev());
    let after = pairs.take_while(|(said, wanted)| said == wanted).count();
    let (old, new) = (&items[before..items.len() - after], &wanted[before..wanted.len() - after]);
    let mut cuts = Vec::new();
    for (item, words) in old.iter().zip(new) {
        let span = span_of(item);
        cuts.push((span, Written::Line(words).on_a_line(span.of(sheet.text))));
    }
    let end_cut = end_of_flow(sheet.text, items, before + new.len());
    if let Some(cut) = end_cut.filter(|_| after == 0) {
        cuts.push(cut);
        return cuts;
    }
    for at in before + new.len()..before + old.len() {
        cuts.extend(without_flow(sheet, items, at));
    }
    if let Some(more) = new.get(old.len()..).filter(|more| !more.is_empty()) {
        let words: Vec<_> = more.iter().map(|word| quoted(word)).collect();
        cuts.push(list.inserted(before + old.len(), &words.join(", ")));
    }
    cuts
}

/// The last items of a list on one line, from `first` on, taken away with the comma
/// before them; `None` where none goes, where all go, or a comment stands between.
fn end_of_flow(text: &str, items: &[YamlNode], first: usize) -> Option<Cut> {
    let start = span_of(items.get(first.checked_sub(1)?)?).end;
    let span = Span::new(start, span_of(items.get(first..)?.last()?).end);
    let is_plain = !span.of(text).contains('#') || !span.of(text).contains('\n');
    is_plain.then(|| (span, String::new()))
}

/// An item of a list on one line taken away with its comma.
fn without_flow(sheet: &Sheet<'_>, items: &[YamlNode], at: usize) -> Vec<Cut> {
    let span = span_of(&items[at]);
    let rest = &sheet.text[span.end..];
    let comma = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let end = if rest[comma..].starts_with(',') {
        let after = &rest[comma + 1..];
        let spaces = after.len() - after.trim_start_matches(' ').len();
        let goes_on = after[spaces..].starts_with(|c| !matches!(c, '#' | '\r' | '\n' | ']'));
        span.end + comma + 1 + if goes_on { spaces } else { 0 }
    } else {
        span.end
    };
    vec![(Span::new(span.start, end), String::new())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(all: &str) -> Vec<String> {
        all.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn the_comma_goes_with_the_last_words_of_a_list() {
        for (text, wanted, found) in [
            ("x: [a, b, c] # д\n", "z", "x: [\"z\"] # д\n"),
            ("x: [a, b, c]\n", "a b", "x: [a, b]\n"),
            ("x: [a, b, c,]\n", "a", "x: [a,]\n"),
            ("x: [a, b, c]\n", "c", "x: [c]\n"),
            ("x: [a, b]\n", "", "x: []\n"),
            ("x: [a, 'b#', c]\n", "a", "x: [a]\n"),
            ("x: [a, # да\n  b]\n", "a", "x: [a, # да\n  ]\n"),
        ] {
            assert_eq!(set_list(text, "x", &words(wanted)).as_deref(), Some(found), "{text}");
        }
    }

    #[test]
    fn a_comment_goes_with_the_words_that_it_is_about() {
        let text = "x:\n  - a # об а\n  - b\n  # о в\n  - c # и\n  - d\ny: 1\n";
        for (wanted, found) in [
            ("a b c", "x:\n  - a # об а\n  - b\n  # о в\n  - c # и\ny: 1\n"),
            ("b d", "x:\n  # - a # об а\n  - b\n  # о в\n  # - c # и\n  - d\ny: 1\n"),
            ("b c d a", "x:\n  - b\n  # о в\n  - c # и\n  - d\n  - a # об а\ny: 1\n"),
            ("z b c d", "x:\n  # - a # об а\n  - \"z\"\n  - b\n  # о в\n  - c # и\n  - d\ny: 1\n"),
            ("a z c d", "x:\n  - a # об а\n  - \"z\"\n  # о в\n  - c # и\n  - d\ny: 1\n"),
            ("a c d", "x:\n  - a # об а\n  # о в\n  - c # и\n  - d\ny: 1\n"),
        ] {
            assert_eq!(set_list(text, "x", &words(wanted)).as_deref(), Some(found), "{wanted}");
        }
        let none = set_list("x:\n  - a # об а\n  - b\n", "x", &[]);
        assert_eq!(none.as_deref(), Some("x: []\n  # - a # об а\n"));
    }

    #[test]
    fn only_the_lines_of_an_item_go_or_come() {
        let text =
            "x:\n  # все\n  - a: 1\n    b: |\n      да # нет\n\n  - {a: 2} # два\n  - a: 3\ny: 1\n";
        let without = |at| remove(text, "x", (at, false));
        let first = text.replace("  - a: 1\n    b: |\n      да # нет\n", "");
        assert_eq!(without(0), Some(first));
        assert_eq!(without(1), Some(text.replace("  - {a: 2}", "  # - {a: 2}")));
        assert_eq!(without(2), Some(text.replace("  - a: 3\n", "")));
        let stays = "  # - a: 1\n  #   b: |\n  #     да # нет\n";
        let first = text.replace("  - a: 1\n    b: |\n      да # нет\n", stays);
        assert_eq!(remove(text, "x", (0, true)), Some(first));
        let second = text.replace("\n  - {a: 2}", "\n  - {a: 5}\n  - {a: 2}");
        assert_eq!(
            insert(text, "x", (1, "{a: 5}")).map(|it| it.replace("\n\n", "\n")),
            Some(second.replace("\n\n", "\n"))
        );
        let flow = "x: [{a: 1}, {a: 2}, {a: 3}] # все\n";
        assert_eq!(remove(flow, "x", (2, false)).as_deref(), Some("x: [{a: 1}, {a: 2}] # все\n"));
        assert_eq!(remove(flow, "x", (0, false)).as_deref(), Some("x: [{a: 2}, {a: 3}] # все\n"));
        assert_eq!(remove("x:\n- a\n", "x", (0, false)).as_deref(), Some("x: []\n"));
    }
}
