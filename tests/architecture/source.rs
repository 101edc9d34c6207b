//! The files of the project as the plan is held to: code without comments and
//! literals, and which parts of it are tests.

use std::fs;
use std::path::Path;

/// A file of the project: as written, and with comments and literals blanked.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) code: String,
    pub(crate) tests: Vec<(usize, usize)>,
}

impl Source {
    pub(crate) fn new(name: String, text: String) -> Self {
        let code = blank(&text);
        let all_tests = name.starts_with("tests/") || name.ends_with("tests.rs");
        let tests = if all_tests { vec![(0, code.len())] } else { test_modules(&code) };
        Self { name, text, code, tests }
    }

    pub(crate) fn fault(&self, at: usize, what: &str) -> String {
        let line = self.code[..at].matches('\n').count() + 1;
        format!("{}:{line}: {what}", self.name)
    }

    pub(crate) fn is_test(&self, at: usize) -> bool {
        self.tests.iter().any(|(start, end)| (*start..*end).contains(&at))
    }

    /// Its path below `src/`, if it is there.
    pub(crate) fn room(&self) -> Option<&str> {
        self.name.strip_prefix("src/")
    }

    /// The module it is: `src/a/b.rs` and `src/a/b/mod.rs` are `a, b`.
    pub(crate) fn module(&self) -> Option<Vec<&str>> {
        let path = self.room().filter(|path| *path != "main.rs")?.strip_suffix(".rs")?;
        let path = path.strip_suffix("/mod").unwrap_or(path);
        Some(if path == "lib" { Vec::new() } else { path.split('/').collect() })
    }

    /// Where `word` stands in the code as a whole word.
    pub(crate) fn find<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let joins = |c: char| c.is_alphanumeric() || c == '_';
        self.code.match_indices(word).map(|(at, _)| at).filter(move |at| {
            !self.code[..*at].ends_with(joins) && !self.code[at + word.len()..].starts_with(joins)
        })
    }
}

/// `text` with comments, strings and characters turned into spaces, byte for
/// byte, so that braces and names in it are code.
pub(crate) fn blank(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = at + literal(&text[at..], text[..at].bytes().next_back());
        code[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        at = end.max(at + text[at..].chars().next().map_or(1, char::len_utf8));
    }
    String::from_utf8_lossy(&code).into_owned()
}

/// How many bytes the comment or literal at the beginning of `rest` has.
fn literal(rest: &str, before: Option<u8>) -> usize {
    let to = |end: Option<usize>| end.unwrap_or(rest.len());
    let after_name = before.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if rest.starts_with("//") {
        to(rest.find('\n'))
    } else if rest.starts_with("/*") {
        to(rest.find("*/").map(|end| end + 2))
    } else if rest.starts_with('"') {
        to(closing(rest, '"'))
    } else if rest.starts_with('\'') {
        character(rest)
    } else if !after_name && (rest.starts_with("r\"") || rest.starts_with("r#")) {
        raw_string(rest)
    } else {
        0
    }
}

/// The end of a literal that opens and closes with `mark`.
fn closing(rest: &str, mark: char) -> Option<usize> {
    let mut escaped = false;
    let mut letters = rest.char_indices().skip(1);
    letters.find_map(|(at, letter)| {
        let ends = letter == mark && !escaped;
        escaped = letter == '\\' && !escaped;
        ends.then(|| at + letter.len_utf8())
    })
}

/// The length of a character literal; 0 for a lifetime.
fn character(rest: &str) -> usize {
    let mut letters = rest.chars().skip(1);
    match (letters.next(), letters.next()) {
        (Some('\\'), _) | (_, Some('\'')) => closing(rest, '\'').unwrap_or(0),
        _ => 0,
    }
}

fn raw_string(rest: &str) -> usize {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    if !rest[1 + hashes..].starts_with('"') {
        return 0;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let body = hashes + 2;
    rest[body..].find(&end).map_or(rest.len(), |at| body + at + end.len())
}

/// The byte after the bracket that closes the one at `open`.
pub(crate) fn matching(code: &str, open: usize) -> usize {
    let mut depth = 0_i32;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => (),
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

fn test_modules(code: &str) -> Vec<(usize, usize)> {
    let marks = code.match_indices("#[cfg(test)]").map(|(at, _)| at);
    marks
        .filter_map(|at| {
            let open = at + code[at..].find(['{', ';'])?;
            let end = if code[open..].starts_with('{') { matching(code, open) } else { open + 1 };
            Some((at, end))
        })
        .collect()
}

/// The modules that `code` declares for tests only.
fn test_files(code: &str) -> Vec<&str> {
    let items = code.split("#[cfg(test)]").skip(1).filter_map(|rest| rest.split(';').next());
    items
        .filter(|item| !item.contains('{'))
        .filter_map(|item| Some(item.split_once("mod ")?.1))
        .collect()
}

/// Takes files that are declared for tests as what they are.
pub(crate) fn mark_test_files(sources: &mut [Source]) {
    let parents = sources.iter().filter_map(|source| Some((source.module()?, &source.code)));
    let tests: Vec<String> = parents
        .flat_map(|(module, code)| {
            test_files(code)
                .into_iter()
                .map(move |name| [module.as_slice(), &[name]].concat().join("::"))
        })
        .collect();
    for source in sources {
        if source.module().is_some_and(|module| tests.contains(&module.join("::"))) {
            source.tests = vec![(0, source.code.len())];
        }
    }
}

/// All sources below `folder` of the project, in order of their names.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(root).expect("it lies in the project");
                let name = below.display().to_string().replace('\\', "/");
                found.push(Source::new(name, fs::read_to_string(&path).expect("it is UTF-8")));
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    mark_test_files(&mut found);
    found
}
