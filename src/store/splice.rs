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
    pub(super) fn on_a_line(self, former: &str) -> String {
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

/// The text without the field at `path`. Where somebody wrote a comment at it, or other
/// words hang on it, only its value goes.
pub(super) fn without_field(text: &str, path: &str) -> Option<String> {
    let sheet = Sheet::read(text)?;
    let Some(spot) = sheet.at(path) else { return Some(text.to_owned()) };
    let holder = path.rsplit_once('.').and_then(|(holder, _)| sheet.at(holder));
    let fields = holder.and_then(|holder| holder.node).map_or_else(Vec::new, |it| entries(&it));
    let at = fields.iter().position(|field| field.key == spot.key);
    let words = at.and_then(|at| {
        if spot.in_flow { in_brackets(&fields, at) } else { own_lines(&sheet, &fields[at]) }
    });
    let is_plain = |span: &Span| !span.of(text).contains(['#', '&', '!']);
    match words.filter(is_plain) {
        Some(span) => sheet.with(vec![(span, String::new())]),
        None => clear(text, path),
    }
}

/// A field between brackets, with one of the commas beside it.
fn in_brackets(fields: &[Spot], at: usize) -> Option<Span> {
    let start = fields[at].key?.start;
    if let Some(next) = fields.get(at + 1) {
        return Some(Span::new(start, next.key?.start));
    }
    let end = |field: &Spot| Some(span_of(field.node.as_ref()?).end).filter(|_| !field.is_blank());
    let before = at.checked_sub(1).map(|before| end(&fields[before]));
    Some(Span::new(before.unwrap_or(Some(start))?, end(&fields[at])?))
}

/// The lines of a field that shares none of them, below no comment.
fn own_lines(sheet: &Sheet<'_>, field: &Spot) -> Option<Span> {
    let key = field.key?;
    let start = sheet.line_start(key.start);
    let above = sheet.text[..start].lines().next_back().unwrap_or_default();
    let is_own = sheet.text[start..key.start].trim().is_empty();
    let is_told = above.trim_start().starts_with('#');
    let end = sheet.behind(field.node.as_ref(), key.end);
    (is_own && !is_told).then(|| Span::new(start, end))
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
