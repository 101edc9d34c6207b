//! A folder to run the program in, and what came of a run.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A temporary folder.
pub(crate) struct Place {
    folder: TempDir,
}

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    /// An empty folder that is no workspace.
    pub(crate) fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder") }
    }

    /// A copy of the bundled workspace.
    pub(crate) fn bundled() -> Self {
        let place = Self::empty();
        for folder in ["bills", "annotations"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &place.path(folder));
        }
        place
    }

    /// A folder with two short texts, `old.md` and `new.md`.
    pub(crate) fn texts() -> Self {
        let place = Self::empty();
        place.write("old.md", OLD);
        place.write("new.md", NEW);
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().canonicalize().expect("it exists").join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file is there")
    }

    /// Replaces words of a file, which must be there.
    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from:?}");
        self.write(name, text.replacen(from, to, 1));
    }

    /// The program, in this folder, with an English interface.
    pub(crate) fn program(&self) -> Command {
        let mut program = Command::cargo_bin("tuzetu").expect("the program is built");
        program.current_dir(self.path(""));
        for name in ["TUZETU_WORKSPACE", "NO_COLOR", "CLICOLOR_FORCE"] {
            program.env_remove(name);
        }
        program.env("TUZETU_AUTHOR", "editorial");
        // What the user of the machine likes is not what is tested.
        for name in ["XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"] {
            program.env(name, self.path("home"));
        }
        program.env("TUZETU_UI_LANG", "en").env("TMPDIR", self.path(""));
        program
    }

    /// Runs a command line; words in `"…"` are one argument, and ` < FILE` is what it reads.
    pub(crate) fn run(&self, line: &str) -> Ran {
        let (line, read) = line.split_once(" < ").unwrap_or((line, ""));
        let read = if read.is_empty() { String::new() } else { self.read(read) };
        self.ran(self.program().args(arguments(line)).write_stdin(read))
    }

    /// Runs with an environment variable set.
    pub(crate) fn run_with(&self, name: &str, value: &str, line: &str) -> Ran {
        self.ran(self.program().env(name, value).args(arguments(line)))
    }

    pub(crate) fn ran(&self, command: &mut Command) -> Ran {
        let output = command.output().expect("the program runs");
        let folder = self.path("").display().to_string();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("the output is UTF-8");
            text.replace(folder.trim_end_matches('/'), "[DIR]")
        };
        Ran {
            status: output.status.code().expect("it was not killed"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

impl Ran {
    /// Asserts everything: status, output, messages.
    #[track_caller]
    pub(crate) fn gives(&self, status: i32, out: &str, err: &str) {
        let expected = Self { status, out: out.to_owned(), err: err.to_owned() };
        assert_eq!(*self, expected, "\n{}\n{}", self.out, self.err);
    }

    /// Asserts an error: no output, status 2.
    #[track_caller]
    pub(crate) fn fails(&self, err: &str) {
        self.gives(2, "", err);
    }

    /// Everything in one text, to be kept as a snapshot.
    pub(crate) fn all(&self) -> String {
        format!("status {}\n--- output\n{}--- messages\n{}", self.status, self.out, self.err)
    }

    /// The output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        assert_eq!(self.status, 0, "{}", self.err);
        serde_json::from_str(&self.out).expect("the output is JSON")
    }
}

/// Cuts a line at spaces; what stands in `"…"` stays together.
pub(crate) fn arguments(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("it can be made");
    for entry in fs::read_dir(from).expect("it can be read") {
        let path = entry.expect("it can be read").path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("it can be copied");
        }
    }
}

const OLD: &str = "\
# Закон о платформах

Статья 1. Сроки

1. Оператор обязан ответить в течение 48 часов.

2. Жалоба подается в суд.

Статья 2. Введение в действие

Закон вводится в действие с 1 июля.
";

const NEW: &str = "\
# Закон о платформах

Статья 1. Сроки

1. Оператор обязан ответить в течение 24 часов.

2. Оператор ведет журнал обращений граждан.

3. Жалоба подается в суд.

Статья 2. Введение в действие

Закон вводится в действие с 1 июля.
";
