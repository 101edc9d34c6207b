//! A folder with a workspace, and the real program in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use tuzetu::annotation::AnnotationId;
use tuzetu::bill::BillId;
use tuzetu::store::bundled::unpack;
use tuzetu::store::{Problem, Stored, Workspace};

/// The note that everybody works on.
pub(crate) const NOTE: &str = "removal-24h-no-court";

/// A folder with a workspace.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A copy of the bundled workspace.
    pub(crate) fn new() -> Self {
        let desk = Self::empty();
        unpack(&desk.path("")).expect("the bundled bill is unpacked");
        desk
    }

    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder") }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().canonicalize().expect("it is there").join(name)
    }

    pub(crate) fn note(&self) -> PathBuf {
        self.path(&format!("annotations/child-rights/{NOTE}.yaml"))
    }

    /// The program, in this folder.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        program(&self.path(""), arguments)
    }

    /// What the program wrote to its standard output.
    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        text_of(&self.program(arguments).output().expect("it runs"))
    }

    pub(crate) fn workspace(&self) -> Workspace {
        Workspace::open(&self.path("")).expect("a workspace")
    }

    /// The annotations, and what is wrong with their files.
    pub(crate) fn annotations(&self) -> (Vec<Stored>, Vec<Problem>) {
        self.workspace().annotations(&BillId::new("child-rights").expect("a name"))
    }

    /// The texts of the answers to the note.
    pub(crate) fn replies(&self) -> Vec<String> {
        let id = AnnotationId::new(NOTE).expect("an id");
        let stored = self.workspace().annotation(&id).expect("the note is read");
        stored.annotation.replies.into_iter().map(|reply| reply.text).collect()
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file is there")
    }
}

/// The program in a folder, with an English interface.
pub(crate) fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_tuzetu"));
    program.current_dir(folder).args(arguments);
    program.env("TUZETU_UI_LANG", "en").env_remove("TUZETU_WORKSPACE");
    program
}

/// What a program that did well wrote.
#[track_caller]
pub(crate) fn text_of(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}
