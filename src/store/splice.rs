//! A standing YAML text changed in one value: the new words go in where the old
//! ones stood, and every other byte stays. Where a change has no such place – in
//! an alias, in a list that is written in a way of its own – there is none, and
//! the caller refuses.

use super::layout::{fits_a_block, quoted};
use super::sheet::{Cut, Sheet, Spot, entries, span_of};
use crate::text::span::Span;
use yaml_edit::YamlNode;

/// A value to be written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Written<'a> {
    /// A name of ours: needs no quotes.
    Name(&'a str),
    /// Words on one line, between quotes.
    Line(&'a str),
    /// Words in a block, where they can be one.
    Block(&'a str),
    /// A list or a mapping that is written already, on one line.
    Flow(&'a str),
    /// A list of one thing, which is written already.
    Item(&'a str),
}

impl Written<'_> {
    /// On one line, between such quotes as stood there before.
    fn on_a_line(self, former: &str) -> String {
        let in_single = |text: &str| !text.contains('\'') && !text.contains(char::is_control);
        match self {
            Self::Name(text) if former.starts_with('"') => quoted(text),
            Self::Name(text) | Self::Line(text) | Self::Block(text)
                if former.starts_with('\'') && in_single(text) =>
            {
                format!("'{text}'")
            }
            Self::Name(text) | Self::Flow(text) => text.to_owned(),
            Self::Line(text) | Self::Block(text) => quoted(text),
            Self::Item(text) => format!("[{text}]"),
        }
    }

    /// Whether `node` says it already.
    fn is_said_by(self, node: &YamlNode) -> bool {
        let (Self::Name(text) | Self::Line(text) | Self::Block(text)) = self else { return false };
        node.as_scalar().is_some_and(|scalar| {
            let said = scalar.as_string();
            said == text || matches!(self, Self::Block(_)) && said.trim_end() == text
        })
    }

    /// The words, where they are to be a block and can be one.
    fn block(self) -> Option<Vec<String>> {
        let Self::Block(text) = self else { return None };
        fits_a_block(text).then(|| text.split('\n').map(str::to_owned).collect())
    }
}

/// The text with another value at a path such as `body.title.kk`; what is missing
/// on the way is made.
pub(super) fn set(text: &str, path: &str, value: Written<'_>) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let names: Vec<_> = path.split('.').collect();
    let mut spot = sheet.root()?;
    for (at, name) in names.iter().enumerate() {
        spot = match sheet.child(&spot, name) {
            None => return sheet.with(vec![insert(&sheet, &spot, &names[at..], value)?]),
            Some(child) if child.is_empty(&sheet) && at + 1 < names.len() => {
                return sheet.with(vec![fill(&sheet, &child, &names[at + 1..], value)?]);
            }
            Some(child) => child,
        };
    }
    sheet.with(replace(&sheet, &spot, value)?)
}

/// The text without the value at `path`: its field is left, and empty.
pub(super) fn clear(text: &str, path: &str) -> Option<String> {
    let sheet = Sheet::read(text)?;
    match sheet.at(path) {
        Some(spot) if !spot.is_empty(&sheet) => {
            sheet.with(replace(&sheet, &spot, Written::Line(""))?)
        }
        _ => Some(text.to_owned()),
    }
}

/// The text with an item more, written on one line, at the end of the list at
/// `path`.
pub(super) fn push(text: &str, path: &str, item: &str) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let Some(spot) = sheet.at(path).filter(|spot| !spot.is_empty(&sheet)) else {
        return set(text, path, Written::Item(item));
    };
    let list = spot.node.as_ref()?.as_sequence()?.clone();
    let items: Vec<_> = list.values().collect();
    let start = list.byte_range().start as usize;
    let cut = match items.last() {
        None => (Span::empty(start + 1), item.to_owned()),
        Some(end) if list.is_flow_style() => (Span::empty(span_of(end).end), format!(", {item}")),
        Some(end) => {
            let indent = " ".repeat(sheet.column(start));
            sheet.new_line(sheet.behind(Some(end), start), &format!("{indent}- {item}"))
        }
    };
    sheet.with(vec![cut])
}

/// The text with other words in the list at `path`. Those that stay keep their
/// places, and comments stay even where their words go.
pub(super) fn set_list(text: &str, path: &str, wanted: &[String]) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let written = super::layout::list(wanted.iter().cloned());
    let Some(spot) = sheet.at(path).filter(|spot| !spot.is_empty(&sheet)) else {
        return set(text, path, Written::Flow(&written));
    };
    let list = spot.node.as_ref()?.as_sequence()?.clone();
    let items: Vec<_> = list.values().collect();
    let said: Option<Vec<_>> =
        items.iter().map(|item| Some(item.as_scalar()?.as_string())).collect();
    let said = said?;
    let pairs = said.iter().zip(wanted);
    let before = pairs.take_while(|(said, wanted)| said == wanted).count();
    let pairs = said[before..].iter().rev().zip(wanted[before..].iter().rev());
    let after = pairs.take_while(|(said, wanted)| said == wanted).count();
    let (old, new) = (&items[before..items.len() - after], &wanted[before..wanted.len() - after]);
    let mut cuts = Vec::new();
    for (item, words) in old.iter().zip(new) {
        let span = span_of(item);
        cuts.push((span, Written::Line(words).on_a_line(span.of(text))));
    }
    let is_flow = list.is_flow_style();
    let end_cut = is_flow.then(|| end_of_flow(text, &items, before + new.len())).flatten();
    if let Some(cut) = end_cut.filter(|_| after == 0) {
        cuts.push(cut);
        return sheet.with(cuts);
    }
    for at in before + new.len()..before + old.len() {
        cuts.extend(if is_flow {
            without_flow(&sheet, &items, at)
        } else {
            without_line(&sheet, &items[at])?
        });
    }
    if let Some(more) = new.get(old.len()..).filter(|more| !more.is_empty()) {
        let start = list.byte_range().start as usize;
        cuts.push(added(&sheet, (&items[..before + old.len()], start, is_flow), more));
    }
    if wanted.is_empty() && !is_flow {
        cuts.push((Span::empty(sheet.colon(spot.key?)?), " []".to_owned()));
    }
    sheet.with(cuts)
}

/// Words more in a list that begins at `start`, behind the last of `items`.
fn added(
    sheet: &Sheet<'_>,
    (items, start, is_flow): (&[YamlNode], usize, bool),
    words: &[String],
) -> Cut {
    let words: Vec<_> = words.iter().map(|word| quoted(word)).collect();
    let last = items.last();
    if is_flow {
        let all = words.join(", ");
        return match last {
            Some(last) => (Span::empty(span_of(last).end), format!(", {all}")),
            None if sheet.text[start + 1..].trim_start().starts_with(']') => {
                (Span::empty(start + 1), all)
            }
            None => (Span::empty(start + 1), format!("{all}, ")),
        };
    }
    let indent = " ".repeat(sheet.column(start));
    let lines: Vec<_> = words.iter().map(|word| format!("{indent}- {word}")).collect();
    let at = last.map_or(start - sheet.column(start), |last| sheet.behind(Some(last), start));
    sheet.new_line(at, &lines.join(sheet.line_end))
}

/// An item of a block list taken away with its line; a comment behind it stays.
fn without_line(sheet: &Sheet<'_>, item: &YamlNode) -> Option<Vec<Cut>> {
    let span = span_of(item);
    let line = sheet.line_start(span.start);
    let dash = line + sheet.text[line..].find('-')?;
    let end = sheet.line_stop(span.end);
    let rest = Span::new(span.end, end).of(sheet.text);
    let cut = match rest.find('#') {
        Some(comment) => Span::new(dash, span.end + comment),
        None => Span::new(line, sheet.next_line(end)),
    };
    Some(vec![(cut, String::new())])
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

/// A value in the place of the one that stands there.
fn replace(sheet: &Sheet<'_>, spot: &Spot, value: Written<'_>) -> Option<Vec<Cut>> {
    let Some(node) = spot.node.as_ref().filter(|_| !spot.is_blank()) else {
        let colon = Span::empty(sheet.colon(spot.key?)?);
        return Some(in_line(sheet, spot, (colon, " "), value));
    };
    if value.is_said_by(node) {
        return Some(Vec::new());
    }
    let span = span_of(node);
    let raw = span.of(sheet.text);
    if node.is_mapping() || node.is_sequence() {
        let is_plain = raw.starts_with(['{', '[']) && !raw.contains('#');
        return is_plain.then(|| vec![(span, value.on_a_line(""))]);
    }
    let is_block = node.as_scalar().is_some_and(yaml_edit::Scalar::is_block);
    let is_block = is_block || raw.starts_with(['|', '>']);
    Some(if is_block {
        in_block(sheet, spot, span, value)
    } else {
        in_line(sheet, spot, (span, ""), value)
    })
}

/// A value in the place of one on a line.
fn in_line(
    sheet: &Sheet<'_>,
    spot: &Spot,
    (span, before): (Span, &str),
    value: Written<'_>,
) -> Vec<Cut> {
    let lines = value.block().filter(|lines| !spot.in_flow && (lines.len() > 1 || span.is_empty()));
    let Some(lines) = lines else {
        return vec![(span, format!("{before}{}", value.on_a_line(span.of(sheet.text))))];
    };
    let indent = spot.key.map_or(0, |key| sheet.column(key.start)) + sheet.step;
    let lines: String = lines.iter().map(|line| sheet.set_in(line, indent)).collect();
    vec![(span, format!("{before}|")), (Span::empty(sheet.line_stop(span.end)), lines)]
}

/// A value in the place of a block; a comment behind its sign stays, and so do the
/// empty lines below it.
fn in_block(sheet: &Sheet<'_>, spot: &Spot, span: Span, value: Written<'_>) -> Vec<Cut> {
    let raw = span.of(sheet.text);
    let head = raw.find(['\n', '\r']).unwrap_or(raw.len());
    let sign = raw[..head].find([' ', '\t']).unwrap_or(head);
    let words = Span::new(span.start + head, span.start + raw.trim_end().len().max(head));
    let sign_span = Span::new(span.start, span.start + sign);
    let Some(lines) = value.block() else {
        return vec![(sign_span, value.on_a_line("")), (words, String::new())];
    };
    let key = spot.key.map_or(0, |key| sheet.column(key.start));
    let first = raw[head..].lines().find(|line| !line.trim().is_empty());
    let indent = first.map_or(0, |line| line.len() - line.trim_start_matches(' ').len());
    let indent = if indent > key { indent } else { key + sheet.step };
    let chomp =
        raw[..sign].trim_start_matches(['|', '>']).trim_matches(|c: char| c.is_ascii_digit());
    let lines: String = lines.iter().map(|line| sheet.set_in(line, indent)).collect();
    vec![(sign_span, format!("|{chomp}")), (words, lines)]
}

/// Fields with a value at the end of a mapping.
fn insert(sheet: &Sheet<'_>, holder: &Spot, names: &[&str], value: Written<'_>) -> Option<Cut> {
    let mapping = holder.node.as_ref()?;
    let fields = entries(mapping);
    let start = span_of(mapping).start;
    if sheet.text[start..].starts_with('{') {
        let field = on_one_line(names, value);
        return match fields.last() {
            None => Some((Span::empty(start + 1), field)),
            Some(last) if last.is_blank() => None,
            Some(last) => {
                Some((Span::empty(span_of(last.node.as_ref()?).end), format!(", {field}")))
            }
        };
    }
    let first = fields.first()?.key?;
    let lines = on_lines(sheet, names, value, sheet.column(first.start));
    let behind = |entry: &Spot| Some(sheet.behind(entry.node.as_ref(), entry.key?.end));
    // A block that ends with the file, without a line end, would get one.
    let is_closed = |at: &usize| *at < sheet.text.len() || sheet.text.ends_with('\n');
    let mut places = fields.iter().rev().filter_map(behind);
    let last = places.next()?;
    let is_open = sheet.ends_in_block(fields.last()?.node.as_ref());
    let at = if is_open && !is_closed(&last) { places.next().unwrap_or(last) } else { last };
    Some(sheet.new_line(at, &lines))
}

/// Fields with a value below a field that has none.
fn fill(sheet: &Sheet<'_>, spot: &Spot, names: &[&str], value: Written<'_>) -> Option<Cut> {
    let key = spot.key?;
    let flow = format!("{{{}}}", on_one_line(names, value));
    if !spot.is_blank() {
        return Some((span_of(spot.node.as_ref()?), flow));
    }
    if spot.in_flow {
        return Some((Span::empty(sheet.colon(key)?), format!(" {flow}")));
    }
    let lines = on_lines(sheet, names, value, sheet.column(key.start) + sheet.step);
    Some(sheet.new_line(sheet.next_line(key.end), &lines))
}

fn on_one_line(names: &[&str], value: Written<'_>) -> String {
    let (last, above) = names.split_last().expect("a path has a name");
    let field = format!("{last}: {}", value.on_a_line(""));
    above.iter().rev().fold(field, |field, name| format!("{name}: {{{field}}}"))
}

fn on_lines(sheet: &Sheet<'_>, names: &[&str], value: Written<'_>, indent: usize) -> String {
    let mut lines = String::new();
    for (at, name) in names.iter().enumerate() {
        let line_end = if at == 0 { "" } else { sheet.line_end };
        let indent = " ".repeat(indent + at * sheet.step);
        lines.extend([line_end, &indent, name, ":"]);
    }
    let inner = indent + names.len() * sheet.step;
    match (value.block(), value) {
        (Some(words), _) => {
            let words = words.iter().map(|line| sheet.set_in(line, inner));
            format!("{lines} |{}", words.collect::<String>())
        }
        (None, Written::Item(item)) => {
            format!("{lines}{}", sheet.set_in(&format!("- {item}"), inner))
        }
        (None, value) => format!("{lines} {}", value.on_a_line("")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_comma_goes_with_the_last_words_of_a_list() {
        let words = |all: &str| all.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
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
}
