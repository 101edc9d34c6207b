//! One YAML file: read into a shape, its values found again in the text.

use super::disk;
use super::error::{Place, Problem};
use super::git::merge_marks;
use super::sheet::{Sheet, entries, span_of};
use super::value::value_of;
use crate::text::span::{Span, lines};
use serde::de::DeserializeOwned;
use serde_yaml::Value;
use std::path::Path;

/// How deep values may be nested. Far more than a shape needs, far less than
/// takes the reader a noticeable time, which grows with the square.
const DEEPEST: usize = 64;

/// The message of a conflict of git.
const MARKS: &str = "store-merge-marks";

/// A YAML file's text with the path by which problems name it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Yaml<'a> {
    /// The file.
    pub(super) path: &'a Path,
    /// Its text.
    pub(super) text: &'a str,
}

impl Yaml<'_> {
    /// Reads a file into a shape; `None` where there is none.
    pub(super) fn of_file<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, Problem> {
        if !path.exists() {
            return Ok(None);
        }
        let text = disk::read(path, disk::YAML_CAP)?;
        Yaml { path, text: &text }.read().map(Some)
    }

    /// Reads the text into a shape. Scalars that the shape has as text stay as
    /// they are written: `39.10` is no number, `2022-05-03` no day.
    pub(super) fn read<T: DeserializeOwned>(self) -> Result<T, Problem> {
        self.value()?;
        self.shape()
    }

    /// The same of a text that was read as it is already.
    pub(super) fn shape<T: DeserializeOwned>(self) -> Result<T, Problem> {
        serde_yaml::from_str(self.text).map_err(|error| self.broken(&error))
    }

    /// Reads the text as it is; refuses what YAML does not allow, such as a key
    /// that occurs twice.
    pub(super) fn value(self) -> Result<Value, Problem> {
        if let Some(at) = too_deep(self.text) {
            return Err(self.problem("store-yaml-too-deep", Some(Span::new(at, at + 1))));
        }
        value_of(self.text).map_err(|error| self.broken(&error))
    }

    /// The same where of a key that stands twice the first counts; each of the others is a
    /// problem, and hides nothing.
    pub(super) fn first_value(self) -> (Option<Value>, Vec<Problem>) {
        let sheet = Sheet::read(self.text);
        let root = sheet.as_ref().and_then(|sheet| Some((sheet, sheet.root()?)));
        let doubles = root.map_or_else(Vec::new, |(sheet, root)| sheet.doubles(&root));
        let mut problems = Vec::new();
        let mut text = self.text.to_owned();
        for (key, whole) in doubles {
            problems.push(self.double(Some(key), key.of(self.text).trim_matches(['"', '\''])));
            let blank = |byte: u8| if byte == b'\n' { '\n' } else { ' ' };
            let blanks = whole.of(self.text).bytes().map(blank).collect::<String>();
            text.replace_range(whole.start..whole.end, &blanks);
        }
        match (Yaml { text: &text, ..self }).value() {
            Ok(value) => (Some(value), problems),
            Err(problem) => {
                problems.push(problem);
                (None, problems)
            }
        }
    }

    fn double(self, span: Option<Span>, name: &str) -> Problem {
        let problem = self.problem("store-yaml-duplicate-key", span).with("field", name);
        problem.hint("store-yaml-duplicate-key-hint")
    }

    /// A problem of this file at `span`.
    pub(super) fn problem(self, key: &'static str, span: Option<Span>) -> Problem {
        Problem::new(self.path, key).at(span.map(|span| Place::of(self.text, span)))
    }

    /// A problem of the value at a path such as `body.norms[2]`; where there is
    /// none, of what it should stand in.
    pub(super) fn problem_at(self, key: &'static str, field: &str) -> Problem {
        let span = self.find(field).or_else(|| match field.rfind(['.', '[']) {
            Some(end) => self.find(&field[..end]),
            None => self.first_key(),
        });
        self.problem(key, span).with("field", field)
    }

    /// Where the value at a path such as `body.norms[2]` is written.
    pub(super) fn find(self, field: &str) -> Option<Span> {
        let sheet = Sheet::read(self.text)?;
        let spot = sheet.at(field)?;
        let value = spot.node.as_ref().map(span_of);
        let span = value.filter(|span| !span.is_empty()).or(spot.key)?;
        Some(span.trimmed(self.text))
    }

    /// Where the key at a path is written.
    pub(super) fn find_key(self, field: &str) -> Option<Span> {
        Sheet::read(self.text)?.at(field)?.key
    }

    /// The first field of the file.
    fn first_key(self) -> Option<Span> {
        let sheet = Sheet::read(self.text)?;
        entries(sheet.root()?.node.as_ref()?).first()?.key
    }

    /// A problem of the whole text, with those that are like it: git may wait in several
    /// places.
    pub(super) fn each(self, problem: Problem) -> Vec<Problem> {
        if problem.key != MARKS {
            return vec![problem];
        }
        merge_marks(self.text).into_iter().map(|span| self.marked(span)).collect()
    }

    /// A conflict that git has left to people.
    fn marked(self, span: Span) -> Problem {
        self.problem(MARKS, Some(span)).hint("store-merge-marks-hint")
    }

    fn broken(self, error: &serde_yaml::Error) -> Problem {
        if let Some(span) = merge_marks(self.text).first() {
            return self.marked(*span);
        }
        if let Some(span) = lone_mark(self.text) {
            return self.problem("store-merge-mark", Some(span)).hint("store-merge-mark-hint");
        }
        let message = error.to_string();
        if message.contains("more than one document") {
            let problem = self.problem("store-yaml-second", second_document(self.text));
            return problem.hint("store-yaml-second-hint");
        }
        if message.contains("repetition limit") {
            return self
                .problem("store-yaml-aliases", alias(self.text))
                .hint("store-yaml-aliases-hint");
        }
        let at = error.location().map(|location| self.text.floor_char_boundary(location.index()));
        if let Some(name) = duplicate(&message) {
            let span = at.and_then(|at| second(self.text, at, name));
            return self.double(span, name);
        }
        let span = at.map(|at| word_at(self.text, at));
        if message.contains("expected field identifier") {
            return self.problem("store-yaml-key", span).hint("store-yaml-key-hint");
        }
        if let Some((field, rest)) = message.split_once(": invalid type: ") {
            let expected = if rest.contains("expected a sequence") {
                "list"
            } else if rest.contains("expected a string") {
                "text"
            } else {
                "fields"
            };
            let problem = self.problem("store-yaml-wrong-type", span);
            return problem.with("field", field).with("expected", expected);
        }
        if let Some(tab) = at.and_then(|at| tab_at(self.text, at)) {
            return self.problem("store-yaml-tab", Some(tab)).hint("store-yaml-tab-hint");
        }
        if let Some((sign, end)) = at.and_then(|at| hidden_end(self.text, at)) {
            let name = format!("U+{:04X}", u32::from(sign));
            let problem = self.problem("store-yaml-hidden-end", Some(end)).with("sign", name);
            return problem.hint("store-yaml-hidden-end-hint");
        }
        self.problem(reason(&message), span).hint("store-yaml-syntax-hint")
    }
}

/// A sign that nobody sees and that ends a line for YAML: the last one before a place
/// where the text breaks, if without such signs it would not.
fn hidden_end(text: &str, at: usize) -> Option<(char, Span)> {
    const ENDS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];
    let (start, sign) = text[..at].rmatch_indices(ENDS).next()?;
    let is_it = value_of(&text.replace(ENDS, " ")).is_ok();
    let sign = sign.chars().next().filter(|_| is_it)?;
    Some((sign, Span::new(start, start + sign.len_utf8())))
}

/// A mark of git that was left behind when the others were taken out.
fn lone_mark(text: &str) -> Option<Span> {
    let is_mark = |line: &str| ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark));
    let mut trimmed = lines(text).map(|line| (line, line.of(text).trim_end()));
    let (line, _) = trimmed.find(|(_, line)| is_mark(line) || *line == "=======")?;
    Some(line.trimmed(text))
}

/// Where a second document begins: at the first mark below a line that says something.
fn second_document(text: &str) -> Option<Span> {
    let is_mark = |line: &Span| {
        let words = line.of(text).trim_end();
        words == "---" || words.starts_with("--- ")
    };
    let says = |line: &Span| {
        let words = line.of(text).trim();
        !words.is_empty() && !words.starts_with(['#', '%'])
    };
    let mut below = lines(text).skip_while(|line| !says(line)).skip(1);
    Some(below.find(is_mark)?.trimmed(text))
}

/// A tab among the spaces that the line of a place begins with.
fn tab_at(text: &str, at: usize) -> Option<Span> {
    let line = lines(text).find(|line| line.start <= at && at < line.end)?;
    let words = line.of(text);
    let tab = words.find('\t').filter(|tab| words[..*tab].trim().is_empty())?;
    Some(Span::new(line.start + tab, line.start + tab + 1))
}

/// The first words that stand for others, `*name`.
fn alias(text: &str) -> Option<Span> {
    let begins = |at: usize| text[..at].ends_with([' ', '[', ',', '{', '\n', '-']);
    let named = |at: usize| text[at + 1..].starts_with(char::is_alphanumeric);
    let mut stars = text.match_indices('*').map(|(at, _)| at);
    let at = stars.find(|at| begins(*at) && named(*at))?;
    let end = text[at + 1..].find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
    Some(Span::new(at, end.map_or(text.len(), |end| at + 1 + end)))
}

/// What the reader's English message means, as a message of our own.
fn reason(message: &str) -> &'static str {
    let known = [
        ("mapping values are not allowed", "store-yaml-colon"),
        ("did not find expected", "store-yaml-missing-mark"),
        ("unexpected end", "store-yaml-missing-mark"),
        ("cannot start any token", "store-yaml-character"),
        ("control characters", "store-yaml-control"),
    ];
    let found = known.iter().find(|(words, _)| message.contains(words));
    found.map_or("store-yaml-syntax", |(_, key)| key)
}

/// The key that a message of the reader calls double.
fn duplicate(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once("duplicate entry with key ")?;
    rest.strip_prefix('"')?.split('"').next()
}

/// Where `key` stands a second time in the mapping that begins at `start`.
fn second(text: &str, start: usize, key: &str) -> Option<Span> {
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let column = start - line;
    let is_key = |at: usize| {
        let rest = text[at..].trim_start_matches(['"', '\'']);
        let after = rest.strip_prefix(key).map(|rest| rest.trim_start_matches(['"', '\'']));
        after.is_some_and(|after| after.trim_start_matches(' ').starts_with(':'))
    };
    let breaks = text[start..].match_indices('\n').map(|(at, _)| start + at + 1);
    let lines = std::iter::once(line).chain(breaks).map(|line| line + column);
    let at = lines.filter(|at| text.is_char_boundary(*at) && is_key(*at)).nth(1)?;
    Some(word_at(text, at))
}

/// The word that begins at `at`, at least one character where there is one.
fn word_at(text: &str, at: usize) -> Span {
    let rest = &text[at..];
    let word = rest.find(|c: char| c.is_whitespace() || c == ':').unwrap_or(rest.len());
    let first = rest.chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
    Span::new(at, at + word.max(first))
}

/// Where the nesting passes what is read, if it does. Counts brackets and the
/// dashes, question marks and indents before a line's first word, generously.
fn too_deep(text: &str) -> Option<usize> {
    let mut brackets = 0_usize;
    let mut indents: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '-', '?']);
        let lead = &line[..line.len() - words.len()];
        if !words.trim().is_empty() {
            while indents.last().is_some_and(|last| *last >= lead.len()) {
                indents.pop();
            }
            indents.push(lead.len());
        }
        let marks = lead.bytes().filter(|byte| *byte != b' ').count();
        for (at, byte) in words.bytes().enumerate() {
            match byte {
                b'[' | b'{' => brackets += 1,
                b']' | b'}' => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            if brackets > DEEPEST {
                return Some(start + lead.len() + at);
            }
        }
        if marks > DEEPEST || indents.len() > DEEPEST {
            return Some(start);
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::span::Position;

    fn yaml(text: &str) -> Yaml<'_> {
        Yaml { path: Path::new("а.yaml"), text }
    }

    #[test]
    fn a_line_end_that_nobody_sees_is_named() {
        let text = "ru: |\n  Бір\u{2028}екі\n  үш\nen: x\n";
        let problem = yaml(text).value().expect_err("it breaks");
        let values = problem.values.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>();
        assert_eq!((problem.key, values), ("store-yaml-hidden-end", vec!["U+2028"]));
        let at = problem.place.expect("a place").position;
        assert_eq!(at, Position { line: 2, column: 6 });
        // What breaks for another reason is told by that.
        let other = yaml("ru: \"а\u{2028}б\"\nen: [\n").value().expect_err("it breaks");
        assert_ne!(other.key, "store-yaml-hidden-end");
    }

    fn problem(text: &str) -> (&'static str, Option<(usize, usize)>, String) {
        let problem = yaml(text).read::<Vec<String>>().expect_err("broken");
        let place = problem.place.map(|place| {
            let Position { line, column } = place.position;
            ((line, column), place.marked.of(&place.line).to_owned())
        });
        let (position, marked) = place.unzip();
        (problem.key, position, marked.unwrap_or_default())
    }

    #[test]
    fn what_is_broken_is_pointed_at() {
        for (text, key, position, marked) in [
            ("а: 1\nб: 2\nа: 3\n", "store-yaml-duplicate-key", Some((3, 1)), "а"),
            ("x:\n  y: 1\n  z: 2\n  y: 1\n", "store-yaml-duplicate-key", Some((4, 3)), "y"),
            ("аб: 1\n ә: 2\n", "store-yaml-colon", Some((2, 3)), ":"),
            ("а:\n  б: 1\n\tв: 2\n", "store-yaml-tab", Some((3, 1)), "\t"),
            ("- а\n- б: 1\n", "store-yaml-wrong-type", Some((2, 3)), "б"),
            (
                "а: 1\n<<<<<<< HEAD\nб: 1\n=======\nб: 2\n>>>>>>> ә\n",
                "store-merge-marks",
                Some((2, 1)),
                "<<<<<<< HEAD",
            ),
            ("<<<<<<< HEAD\nа: 1\n", "store-merge-mark", Some((1, 1)), "<<<<<<< HEAD"),
            ("а: 1\n=======\nб: 1\n", "store-merge-mark", Some((2, 1)), "======="),
            ("аб: \"вг\n", "store-yaml-missing-mark", Some((2, 1)), ""),
            ("- 1\n---\n- 2\n", "store-yaml-second", Some((2, 1)), "---"),
            ("# а\n---\n- 1\n--- # б\n- 2\n", "store-yaml-second", Some((4, 1)), "--- # б"),
        ] {
            assert_eq!(problem(text), (key, position, marked.to_owned()), "{text}");
        }
    }

    #[test]
    fn nesting_is_refused_before_it_is_read() {
        let brackets = "[".repeat(200_000);
        let dashes = "- ".repeat(200_000);
        let indents: String = (0..200).map(|by| " ".repeat(by) + "a:\n").collect();
        for text in [brackets, dashes, indents] {
            assert_eq!(problem(&text).0, "store-yaml-too-deep");
        }
        assert_eq!(too_deep("a:\n  - b: [{c: d}]\n".repeat(1000).as_str()), None);
    }

    #[test]
    fn a_bomb_of_aliases_is_refused() {
        let lines = (1..30).map(|at| {
            let before = format!("*a{},", at - 1).repeat(9);
            format!("a{at}: &a{at} [{before}]\n")
        });
        let bomb = format!("a0: &a0 [x, x]\n{}", lines.collect::<Vec<_>>().concat());
        let place = Some((2, 10));
        assert_eq!(problem(&bomb), ("store-yaml-aliases", place, "*a0".to_owned()));
    }

    #[test]
    fn a_value_is_found_by_its_path() {
        let text =
            "дене: 1\nbody:\n  norms: [\"kz-1995:1\", бап] # ескерту\n  severity: орташа # x\n";
        let found = |field| yaml(text).find(field).map(|span| span.of(text));
        assert_eq!(found("body.severity"), Some("орташа"));
        assert_eq!(found("body.norms[1]"), Some("бап"));
        assert_eq!(found("body.none"), None);
    }
}
