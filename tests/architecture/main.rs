//! Holds the house to the plan in `src/lib.rs`. All faults are reported at
//! once, each as `file:line: what is wrong`.

mod source;

use source::{Source, mark_test_files, matching, sources};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The one place of each foreign crate, below `src/`.
const ROOMS: [(&str, &[&str]); 42] = [
    ("annotate_snippets", &["cli/"]),
    ("askama", &["export/"]),
    ("atomic_write_file", &["store/"]),
    ("chardetng", &["import/"]),
    ("csv", &["export/"]),
    ("encoding_rs", &["import/"]),
    ("quick_xml", &["import/", "export/"]),
    ("rust_xlsxwriter", &["export/"]),
    ("scraper", &["import/"]),
    ("zip", &["import/", "export/"]),
    ("simdutf8", &["store/"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/completion.rs"]),
    ("crossterm", &["tui/"]),
    ("fluent_bundle", &["l10n/"]),
    ("indicatif", &["cli/progress.rs"]),
    ("jiff", &["store/"]),
    ("notify", &["store/watch.rs"]),
    ("pulldown_cmark", &["parse/markdown.rs"]),
    ("ratatui", &["tui/"]),
    ("rayon", &["cli/commands/batch/crew.rs"]),
    ("ratatui_textarea", &["tui/"]),
    ("serde", &["store/", "export/"]),
    ("serde_json", &["export/"]),
    ("serde_yaml", &["store/"]),
    ("signal_hook", &["tui/"]),
    ("regex", &["text/pattern.rs"]),
    ("roff", &["cli/manual.rs"]),
    ("similar", &["compare/redline.rs"]),
    ("sys_locale", &["l10n/"]),
    ("unic_langid", &["l10n/"]),
    ("unicode_normalization", &["text/"]),
    ("foldhash", &["text/"]),
    ("memchr", &["text/"]),
    ("smol_str", &["document/"]),
    ("smallvec", &["compare/"]),
    ("unicode_segmentation", &["view/"]),
    ("unicode_width", &["view/"]),
    ("uuid", &["store/"]),
    ("yaml_edit", &["store/"]),
    ("base64", &["export/"]),
    ("sha2", &["export/"]),
];

/// What the rooms that cannot fail never name.
const OUTSIDE_WORLD: [&str; 6] =
    ["std::fs", "std::io", "std::env", "std::process", "std::net", "std::thread"];

/// The rooms that may. `import/` names `std::io` for the readers of archives in memory.
const DOORS: [&str; 7] = ["store/", "import/", "export/", "tui/", "cli/", "main.rs", "build.rs"];

const LONGEST_FILE: usize = 500;
const LONGEST_FUNCTION: usize = 60;
const MOST_PARAMETERS: usize = 4; // `self` is not counted

fn file_faults(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    if !source.text.starts_with("//! ") {
        faults.push(source.fault(0, "does not open with `//!` and what it is for"));
    }
    if source.text.lines().count() > LONGEST_FILE {
        faults.push(source.fault(0, "has more lines than a file may have"));
    }
    if source.name.split(['/', '.']).any(|part| part.contains("util")) {
        faults.push(source.fault(0, "is named for nothing; name it for what it is"));
    }
    faults
}

fn word_faults(source: &Source) -> Vec<String> {
    let forbidden = [".unwrap()", "use super::*", "todo!", "unimplemented!", "dbg!", "unsafe"];
    let named = forbidden.iter().flat_map(|word| {
        let outside_tests = source.code.match_indices(word).filter(|(at, _)| !source.is_test(*at));
        outside_tests.map(move |(at, _)| source.fault(at, &format!("`{word}` outside tests")))
    });
    named.collect()
}

fn function_faults(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for at in source.find("fn") {
        let Some((name, parameters, lines)) = function(&source.code[at + 2..]) else { continue };
        if lines > LONGEST_FUNCTION {
            faults.push(source.fault(at, &format!("`{name}` has {lines} lines")));
        }
        if parameters > MOST_PARAMETERS {
            faults.push(source.fault(at, &format!("`{name}` takes {parameters} parameters")));
        }
    }
    faults
}

/// The name of the function after `fn`, its parameters but `self`, its lines.
fn function(rest: &str) -> Option<(&str, usize, usize)> {
    let name = rest.strip_prefix(' ')?.split(['(', '<', ' ']).next()?;
    let open = outside_angles(rest, b'(').next()?;
    let close = matching(rest, open);
    let list = &rest[open + 1..close - 1];
    let mut start = 0;
    let mut parameters = 0;
    for comma in outside_angles(list, b',').chain([list.len()]) {
        let parameter = list[start..comma].trim().trim_start_matches("mut ");
        let is_self =
            parameter == "self" || parameter.starts_with('&') && parameter.ends_with("self");
        parameters += usize::from(!parameter.is_empty() && !is_self);
        start = comma + 1;
    }
    let body = outside_angles(&rest[close..], b'{').next()? + close;
    let ends = outside_angles(&rest[close..], b';').next().is_some_and(|at| at + close < body);
    let end = if ends { close } else { matching(rest, body) };
    Some((name, parameters, rest[..end].matches('\n').count() + 1))
}

/// Where `wanted` stands outside of all brackets; `->` opens and closes none.
fn outside_angles(code: &str, wanted: u8) -> impl Iterator<Item = usize> + '_ {
    let bytes = code.as_bytes();
    let mut depth = 0_i32;
    (0..bytes.len()).filter(move |&at| {
        let found = depth == 0 && bytes[at] == wanted;
        match bytes[at] {
            b'(' | b'[' | b'<' | b'{' => depth += 1,
            b'>' if at > 0 && matches!(bytes[at - 1], b'-' | b'=') => (),
            b')' | b']' | b'>' | b'}' => depth -= 1,
            _ => (),
        }
        found
    })
}

fn crate_faults(source: &Source) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let lives = |rooms: &[&str]| rooms.iter().any(|each| room.starts_with(each));
    let foreign = ROOMS.iter().filter(|(_, rooms)| !lives(rooms));
    foreign
        .flat_map(|(name, rooms)| {
            let used = source.find(name).filter(|at| {
                source.code[at + name.len()..].starts_with("::")
                    && !source.code[..*at].ends_with("::")
                    || source.code[..*at].ends_with("use ")
            });
            used.map(move |at| {
                source.fault(at, &format!("`{name}` lives in {}", rooms.join(" and ")))
            })
        })
        .collect()
}

fn world_faults(source: &Source) -> Vec<String> {
    let inside = source.room().filter(|room| !DOORS.iter().any(|door| room.starts_with(door)));
    let Some(_) = inside else { return Vec::new() };
    OUTSIDE_WORLD
        .iter()
        .flat_map(|world| source.find(world).map(move |at| (world, at)))
        .filter(|(_, at)| !source.is_test(*at))
        .map(|(world, at)| source.fault(at, &format!("`{world}` in a room that cannot fail")))
        .collect()
}

/// The `mod` lines of each module that has any, in their order.
type Plan<'a> = BTreeMap<Vec<&'a str>, Vec<&'a str>>;

fn plan(sources: &[Source]) -> Plan<'_> {
    let rooms = sources.iter().filter_map(|source| Some((source.module()?, source)));
    rooms.map(|(module, source)| (module, declared(&source.code))).collect()
}

fn declared(code: &str) -> Vec<&str> {
    let lines = code.lines().filter_map(|line| line.trim().strip_suffix(';'));
    lines.filter_map(|line| Some(line.split_once("mod ")?.1)).collect()
}

/// The paths of this file into the crate, each with its place.
fn imports(source: &Source) -> Vec<(usize, Vec<&str>)> {
    let Some(module) = source.module() else { return Vec::new() };
    let mut paths = Vec::new();
    for at in source.find("crate") {
        collect(&source.code[at + 5..], &[], &mut |path| paths.push((at, path)));
    }
    for at in source.find("super").filter(|at| !source.is_test(*at)) {
        let code = &source.code;
        if code[..at].ends_with("super::") || code[..at].ends_with("(in ") {
            continue;
        }
        let ups = code[at..].split("::").take_while(|part| *part == "super").count();
        let base = &module[..module.len().saturating_sub(ups)];
        collect(&code[at + ups * 7 - 2..], base, &mut |path| paths.push((at, path)));
    }
    paths
}

/// Gives each path of a use tree such as `::a::{b, c::d}` after `base`.
fn collect<'a>(tree: &'a str, base: &[&'a str], give: &mut dyn FnMut(Vec<&'a str>)) {
    let Some(rest) = tree.strip_prefix("::") else { return };
    if rest.starts_with('{') {
        let inside = &rest[1..matching(rest, 0) - 1];
        let mut start = 0;
        for comma in outside_angles(inside, b',').chain([inside.len()]) {
            branch(inside[start..comma].trim(), base, give);
            start = comma + 1;
        }
    } else {
        branch(rest, base, give);
    }
}

fn branch<'a>(tree: &'a str, base: &[&'a str], give: &mut dyn FnMut(Vec<&'a str>)) {
    let length =
        tree.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    if length == 0 {
        return;
    }
    let path = [base, &[&tree[..length]]].concat();
    if tree[length..].starts_with("::") {
        collect(&tree[length..], &path, give);
    } else {
        give(path);
    }
}

fn import_faults(source: &Source, plan: &Plan) -> Vec<String> {
    let Some(here) = source.module() else { return Vec::new() };
    let wrong = imports(source).into_iter().filter_map(|(at, path)| {
        // A test may use all of its own room.
        if source.is_test(at) && path.first() == here.first() {
            return None;
        }
        let what = looks_up(&here, &path, plan)?;
        Some(source.fault(at, &format!("`{}` {what}", path.join("::"))))
    });
    wrong.collect()
}

/// Why the module `here` may not import `path`, if it may not.
fn looks_up(here: &[&str], path: &[&str], plan: &Plan) -> Option<&'static str> {
    let floor =
        |at: usize, name: &str| plan.get(&here[..at])?.iter().position(|each| *each == name);
    let shared = here.iter().zip(path).take_while(|(a, b)| a == b).count();
    if shared == here.len() {
        return None;
    }
    match (path.get(shared).and_then(|name| floor(shared, name)), floor(shared, here[shared])) {
        (Some(there), Some(own)) if there < own => None,
        (Some(_), _) => Some("stands above: imports look down only"),
        (None, _) => Some("is what its own room shows; import it from the file it is in"),
    }
}

/// Every dependency of the manifest has a room in the tables above.
fn homeless(manifest: &str) -> Vec<String> {
    let section = manifest.split("\n[dependencies]\n").nth(1).unwrap_or_default();
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    let names =
        lines.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    names
        .map(|(name, _)| name.replace('-', "_"))
        .filter(|name| !ROOMS.iter().any(|(known, _)| known == name))
        .map(|name| format!("Cargo.toml: `{name}` has no room in tests/architecture.rs"))
        .collect()
}

fn faults(sources: &[Source]) -> Vec<String> {
    let plan = plan(sources);
    let checks = [file_faults, word_faults, function_faults, crate_faults, world_faults];
    let each = sources.iter().flat_map(|source| {
        checks.iter().flat_map(|check| check(source)).chain(import_faults(source, &plan))
    });
    each.collect()
}

#[test]
fn the_house_stands_as_planned() {
    let all: Vec<_> = sources("src").into_iter().chain(sources("tests")).collect();
    let mut faults = faults(&all);
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    faults.extend(homeless(&fs::read_to_string(manifest).expect("Cargo.toml can be read")));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The faults of a small house whose top has the rooms `low` and `high`.
fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
    let top = ("src/lib.rs", "//! Top.\npub mod low;\n\npub mod high;\n");
    let files = files.iter().chain([&top]);
    let mut sources: Vec<_> =
        files.map(|(name, text)| Source::new((*name).into(), (*text).into())).collect();
    mark_test_files(&mut sources);
    faults(&sources)
}

#[test]
fn imports_that_look_up_are_found() {
    let low = "//! Low.\nuse crate::{high::Thing, low::a};\nfn f() { crate::high::g() }\n";
    let high = "//! High.\nmod a;\n\nmod b;\nuse crate::low::Thing;\n";
    let a = "//! A.\nuse super::b::{self, C};\nuse super::D;\n";
    let b = "//! B.\nuse super::a::A;\nuse crate::high::a;\n";
    let found = faults_of(&[
        ("src/low.rs", low),
        ("src/high/mod.rs", high),
        ("src/high/a.rs", a),
        ("src/high/b.rs", b),
    ]);
    let places: Vec<_> = found.iter().map(|fault| fault.split(": ").next().unwrap_or("")).collect();
    let expected =
        ["src/low.rs:2", "src/low.rs:3", "src/high/a.rs:2", "src/high/a.rs:2", "src/high/a.rs:3"];
    assert_eq!(places, expected, "{found:#?}");
}

#[test]
fn other_faults_are_found_and_comments_are_not() {
    let long = "    1;\n".repeat(LONGEST_FUNCTION);
    let text = format!(
        "//! Low: `unsafe`.\nuse clap::Parser;\nfn f(a: &'a str, b: B<C, D>, c: (), d: u8, e: u8) {{\n\
         {long}}}\nfn g(&self, a: impl Fn(u8, u8) -> u8, b: [u8; 2]) {{ std::fs::read('\"').unwrap() }}\n\
         const S: &str = \"a \\\" std::fs }}\"; // x.unwrap()\n\
         #[cfg(test)]\nmod tests {{\n    use super::*;\n    fn f() {{ x.unwrap() }}\n}}\n"
    );
    let found =
        faults_of(&[("src/low.rs", &text), ("src/high.rs", "/// No.\nmod string_utils;\n")]);
    let whats: Vec<_> = found.iter().map(|fault| fault.split(": ").nth(1).unwrap_or("")).collect();
    let expected = [
        "`.unwrap()` outside tests",
        "`f` has 62 lines",
        "`f` takes 5 parameters",
        "`clap` lives in cli/",
        "`std::fs` in a room that cannot fail",
        "does not open with `//!` and what it is for",
    ];
    assert_eq!(whats, expected, "{found:#?}");
    assert_eq!(faults_of(&[("src/high/utils.rs", "//! U.\n")]).len(), 1);
    assert_eq!(homeless("[package]\n\n[dependencies]\n# why\nclap = 4\nrand = 1\n").len(), 1);
}
