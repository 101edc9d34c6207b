//! The lines of a YAML file cut at the keys of a mapping or at the items of a
//! list, so that the parts joined are the lines again, byte for byte.
//!
//! The cut goes by indents alone and knows little YAML: whoever merges reads the
//! result again and compares it with what was meant.

use std::ops::Range;

/// One key or one item with all lines that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The key without quotes; empty for an item.
    pub(super) name: String,
    /// The comments directly above it.
    pub(super) lead: String,
    /// Its lines.
    pub(super) text: String,
}

/// Lines cut into parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    /// What stands above the first part and does not belong to it.
    pub(super) head: String,
    /// How many spaces the parts are set in.
    pub(super) indent: usize,
    /// The parts from the top down.
    pub(super) parts: Vec<Part>,
    /// The mark that ends the file, and what stands below it.
    pub(super) tail: String,
}

/// A value that stands on the line of its key, or between brackets that open there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The key with its indent, the colon and the spaces behind it.
    pub(super) key: &'a str,
    /// The value as written.
    pub(super) value: &'a str,
    /// A comment and the line end.
    pub(super) tail: &'a str,
    /// The lines below: comments and empty ones.
    pub(super) below: &'a str,
}

/// What the lines are cut at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// The keys of a mapping.
    Keys,
    /// The items of a list.
    Items,
}

impl At {
    /// The name of the part that a line without its indent begins.
    fn begun(self, words: &str) -> Option<String> {
        match self {
            Self::Keys if is_answer(words) => None,
            Self::Keys => {
                let asked =
                    words.strip_prefix("? ").map(|key| key.split(" #").next().unwrap_or(key));
                let name = asked.or_else(|| key(words).map(|range| &words[range]))?;
                Some(unquoted(name.trim()).to_owned())
            }
            Self::Items => is_item(words).then(String::new),
        }
    }
}

/// Cuts lines; `None` where they are no mapping or list in the usual form.
pub(super) fn cut(text: &str, at: At) -> Option<Block> {
    let mut block = Block::default();
    let mut pending = String::new();
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        if line.trim_end() == "..." && !block.parts.is_empty() {
            block.tail =
                [&std::mem::take(&mut pending), line].concat() + &lines.collect::<String>();
            break;
        }
        let is_comment = words.starts_with('#');
        if is_comment && (block.parts.is_empty() || indent <= block.indent) {
            pending.push_str(line);
            continue;
        }
        let is_inside = is_comment || words.trim().is_empty();
        if !is_inside && (block.parts.is_empty() || indent <= block.indent) {
            if block.parts.is_empty() && is_opening(line) {
                block.head.push_str(&std::mem::take(&mut pending));
                block.head.push_str(line);
                continue;
            }
            if let Some(name) = at.begun(words) {
                if !block.parts.is_empty() && indent != block.indent {
                    return None;
                }
                block.indent = indent;
                let lead = std::mem::take(&mut pending);
                block.parts.push(Part { name, lead, text: line.to_owned() });
                continue;
            }
            // A list may stand no deeper than its key, and so may the bracket that ends one,
            // and what answers to `? key`.
            let is_list = at == At::Keys && (is_item(words) || is_answer(words))
                || words.starts_with([']', '}']);
            let is_flush = indent == block.indent && is_list;
            if block.parts.is_empty() || !is_flush {
                return None;
            }
        }
        let above = block.parts.last_mut().map_or(&mut block.head, |part| &mut part.text);
        above.push_str(&std::mem::take(&mut pending));
        above.push_str(line);
    }
    let last = block.parts.last_mut().map_or(&mut block.head, |part| &mut part.text);
    last.push_str(&pending);
    Some(block)
}

/// Whether a line stands above the fields and is none of them: the mark that a file begins
/// with, and what the whole is called, `!tag` or `&name`.
fn is_opening(line: &str) -> bool {
    let words = line.split(" #").next().unwrap_or(line);
    let is_of_all = |word: &str| word.starts_with(['!', '&']) && !word.ends_with(':');
    let is_mark = |(at, word): (usize, &str)| at == 0 && word == "---" || is_of_all(word);
    let is_named = !words.trim().is_empty() && words.split_whitespace().enumerate().all(is_mark);
    line.starts_with('%') || is_named && !line.starts_with(' ')
}

/// The same, with the parts set in by `indent`.
pub(super) fn cut_in(text: &str, at: At, indent: usize) -> Option<Block> {
    let block = cut(text, at)?;
    if block.indent == indent || block.parts.is_empty() {
        return Some(block);
    }
    cut(&shifted(text, block.indent, indent), at)
}

/// Lines with a deeper indent, or a less deep one.
fn shifted(text: &str, from: usize, to: usize) -> String {
    let shift = |line: &str| {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        if line.trim().is_empty() {
            return line.to_owned();
        }
        " ".repeat((spaces + to).saturating_sub(from)) + &line[spaces..]
    };
    text.split_inclusive('\n').map(shift).collect()
}

/// Whether a line without its indent begins an item of a list.
pub(super) fn is_item(words: &str) -> bool {
    words.strip_prefix('-').is_some_and(|rest| rest.starts_with([' ', '\n', '\r']))
}

/// Whether a line without its indent is the value of the key above it, `? key`.
fn is_answer(words: &str) -> bool {
    words.starts_with(": ") || words.trim_end() == ":"
}

/// Where the key of a line without its indent stands, quotes included.
fn key(words: &str) -> Option<Range<usize>> {
    let end = match words.chars().next()? {
        quote @ ('"' | '\'') => {
            let end = 1 + words[1..].find(quote)? + 1;
            if words[..end].contains('\\') {
                return None;
            }
            end
        }
        '[' | '{' | '?' | '&' | '*' | '!' | '|' | '>' | '%' | '@' | '`' | ']' | '}' | ',' => {
            return None;
        }
        '-' if is_item(words) => return None,
        _ => {
            let inside = [": ", ":\t"].iter().filter_map(|mark| words.find(mark)).min();
            inside.or_else(|| words.trim_end().strip_suffix(':').map(str::len))?
        }
    };
    let spaced = words[end..].trim_start_matches(' ');
    let end = words.len() - spaced.len();
    let after = spaced.strip_prefix(':')?;
    let is_key = after.starts_with([' ', '\t', '\n', '\r']) && !words[..end].contains(" #");
    is_key.then_some(0..end)
}

fn unquoted(key: &str) -> &str {
    let inner = |quote| key.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    inner('"').or_else(|| inner('\'')).unwrap_or(key)
}

/// A part whose value stands on its first line, or between brackets that open there;
/// `None` where it goes on below otherwise.
pub(super) fn line(text: &str) -> Option<Line<'_>> {
    let first = text.split_inclusive('\n').next()?;
    let indent = first.len() - first.trim_start_matches(' ').len();
    let colon = indent + key(&first[indent..])?.end + 1;
    let start = colon + first[colon..].len() - first[colon..].trim_start_matches([' ', '\t']).len();
    let length = match text[start..].chars().next() {
        Some('[' | '{') => closing(&text[start..])?,
        _ => value_length(&first[start..])?,
    };
    line_of(text, (start, start + length))
}

/// A whole file that is one mapping between brackets.
pub(super) fn bracketed(text: &str) -> Option<Line<'_>> {
    let is_above = |line: &&str| {
        let words = line.trim_start();
        is_opening(line) || words.is_empty() || words.starts_with('#')
    };
    let start = text.split_inclusive('\n').take_while(is_above).map(str::len).sum::<usize>();
    let is_one = text[start..].starts_with('{');
    line_of(text, (start, start + closing(&text[start..]).filter(|_| is_one)?))
}

/// A value with what stands around it; `None` where there is more than comments below.
fn line_of(text: &str, (start, end): (usize, usize)) -> Option<Line<'_>> {
    let rest = &text[end..];
    let (tail, below) = rest.split_at(rest.find('\n').map_or(rest.len(), |at| at + 1));
    let is_value = |line: &str| !matches!(line.trim_start().chars().next(), None | Some('#'));
    let is_whole = !below.lines().any(is_value);
    is_whole.then(|| Line { key: &text[..start], value: &text[start..end], tail, below })
}

/// How long the value is that a line begins with.
fn value_length(words: &str) -> Option<usize> {
    let plain = || {
        let end = words.find(" #").unwrap_or(words.len());
        words[..end].trim_end().len()
    };
    match words.chars().next()? {
        '|' | '>' | '&' | '*' | '!' => None,
        '#' => Some(0),
        '"' | '\'' => quoted_length(words),
        _ => Some(plain()),
    }
}

/// How long the quoted words are that a text begins with.
fn quoted_length(words: &str) -> Option<usize> {
    let quote = words.chars().next()?;
    let mut letters = words.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote {
            let is_doubled =
                quote == '\'' && letters.peek().is_some_and(|(_, next)| *next == quote);
            if !is_doubled {
                return Some(at + 1);
            }
            letters.next();
        }
    }
    None
}

/// Where the bracket that a text begins with is closed.
fn closing(words: &str) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(letter) = words[at..].chars().next() {
        match letter {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.checked_sub(1)?,
            '"' | '\'' if is_begun(&words[..at]) => {
                at += quoted_length(&words[at..])?;
                continue;
            }
            '#' if words[..at].ends_with([' ', '\n']) => {
                at += words[at..].find('\n')?;
                continue;
            }
            _ => {}
        }
        at += letter.len_utf8();
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Whether a quotation mark after `before` begins a value and is no apostrophe.
fn is_begun(before: &str) -> bool {
    before.trim_end().ends_with(['[', '{', ',', ':'])
}

/// What stands between the brackets and the commas of a list or a mapping, as written.
pub(super) fn entries(value: &str) -> Option<Vec<&str>> {
    let inner = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let inner = inner.or_else(|| value.strip_prefix('{')?.strip_suffix('}'))?;
    let (mut entries, mut start, mut at) = (Vec::new(), 0, 0);
    while let Some(letter) = inner[at..].chars().next() {
        at += match letter {
            '[' | '{' => closing(&inner[at..])?,
            '"' | '\'' if is_begun(&[",", &inner[start..at]].concat()) => {
                quoted_length(&inner[at..])?
            }
            '#' if inner[..at].ends_with([' ', '\n']) => inner[at..].find('\n')?,
            ',' => {
                entries.push(&inner[start..at]);
                start = at + 1;
                1
            }
            letter => letter.len_utf8(),
        };
    }
    entries.push(&inner[start..]);
    Some(entries)
}

/// How much of what [`entries`] gives stands before the words: spaces, lines, comments.
pub(super) fn lead(entry: &str) -> usize {
    let rest = entry.trim_start();
    let at = entry.len() - rest.len();
    match rest.find('\n') {
        Some(end) if rest.starts_with('#') => at + end + lead(&rest[end..]),
        _ => at,
    }
}

/// Where the value of an entry of a mapping begins.
pub(super) fn value_start(entry: &str) -> Option<usize> {
    let colon = key(entry)?.end + 1;
    Some(entry.len() - entry[colon..].trim_start_matches(' ').len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# top\n\n# about the format\nformat: 1  # one\n\"id\": a\nbody:\n  # norms\n  \
        norms: [\"a, b\", 'it''s', {c: d}] # n\n  ru: |\n    # no comment\n\n    слово: иә\n\n# last\nreplies:\n- id: x\n  \
        text: y\n- z\n# end\n";

    fn whole(block: &Block) -> String {
        let parts = block.parts.iter().map(|part| part.lead.clone() + &part.text);
        block.head.clone() + &parts.collect::<String>() + &block.tail
    }

    #[test]
    fn the_parts_joined_are_the_lines_again() {
        let block = cut(TEXT, At::Keys).expect("a mapping");
        let names: Vec<_> = block.parts.iter().map(|part| part.name.as_str()).collect();
        assert_eq!(names, ["format", "id", "body", "replies"]);
        assert_eq!((block.head.as_str(), whole(&block).as_str()), ("# top\n\n", TEXT));
        assert_eq!(block.parts[0].lead, "# about the format\n");
        assert_eq!(block.parts[3].lead, "# last\n");
        let body = block.parts[2].text.split_once('\n').expect("lines").1;
        let body = cut(body, At::Keys).expect("a mapping");
        assert_eq!((body.indent, body.parts.len()), (2, 2));
        let replies = block.parts[3].text.split_once('\n').expect("lines").1;
        let replies = cut(replies, At::Items).expect("a list");
        assert_eq!(replies.parts.len(), 2);
        assert_eq!(replies.parts[1].text, "- z\n# end\n");
    }

    #[test]
    fn what_opens_and_ends_a_file_is_no_field() {
        let text = "%YAML 1.2\n# top\n--- # one\n'a' : 1\n# last\n...\n# end\n";
        let block = cut(text, At::Keys).expect("a mapping");
        assert_eq!((block.parts.len(), block.parts[0].name.as_str()), (1, "a"));
        assert_eq!((block.tail.as_str(), whole(&block).as_str()), ("# last\n...\n# end\n", text));
        assert!(line(&block.parts[0].text).is_some_and(|line| line.value == "1"));
        let block = cut("a: [\n  b\n] # c\nd:\te\n", At::Keys).expect("a mapping");
        assert_eq!((block.parts.len(), block.parts[0].text.as_str()), (2, "a: [\n  b\n] # c\n"));
        let text = "--- !note &all # one\n? 'a' # b\n: c\n? d\n:\n  - e\nf: g\n";
        let block = cut(text, At::Keys).expect("a mapping");
        let names: Vec<_> = block.parts.iter().map(|part| part.name.as_str()).collect();
        assert_eq!((names, whole(&block).as_str()), (vec!["a", "d", "f"], text));
        assert_eq!(block.head, "--- !note &all # one\n");
    }

    #[test]
    fn what_is_no_plain_mapping_is_not_cut() {
        for text in ["- a\n", "  a: 1\n b: 2\n", ": b\n", "a: 1\n---\nb: 2\n"] {
            assert_eq!(cut(text, At::Keys), None, "{text}");
        }
    }

    #[test]
    fn a_value_on_one_line_is_told_from_its_comment() {
        let values = |text| line(text).map(|line| (line.key.to_owned(), line.value, line.tail));
        let found = |key: &str, value, tail| Some((key.to_owned(), value, tail));
        assert_eq!(values("a: b#c # d\n"), found("a: ", "b#c", " # d\n"));
        assert_eq!(values("  a:  \"b # \\\" c\"\n"), found("  a:  ", "\"b # \\\" c\"", "\n"));
        assert_eq!(values("a: [\"]\", b'c] # d\n# e\n"), found("a: ", "[\"]\", b'c]", " # d\n"));
        assert_eq!(values("a:\n"), found("a:", "", "\n"));
        for text in ["a: |\n  b\n", "a: b\n  c\n", "a: [b,\n", "a: \"b\n", "- a: b\n"] {
            assert_eq!(values(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_between_brackets_is_cut_at_its_own_commas() {
        let list = "[\"a, b\", 'it''s, c', {d: [e, f]}, g'h, i]";
        let found = entries(list).expect("a list");
        assert_eq!(found, ["\"a, b\"", " 'it''s, c'", " {d: [e, f]}", " g'h", " i"]);
        assert_eq!(entries("[ a, ]"), Some(vec![" a", " "]));
        let mapping = "{a: \"b, c\", # d, e\n  f: 'g'}";
        let found = entries(mapping).expect("a mapping");
        assert_eq!(found, ["a: \"b, c\"", " # d, e\n  f: 'g'"]);
        assert_eq!(&found[1][lead(found[1])..], "f: 'g'");
    }

    #[test]
    fn lines_are_set_in_as_deep_as_others() {
        let block = cut_in("    a: |\n      b\n\n    c: d\n", At::Keys, 2).expect("a mapping");
        assert_eq!(whole(&block), "  a: |\n    b\n\n  c: d\n");
    }
}
