//! What a command works with: the options, the words, and where to write.

use super::options::{Author, Format, Options};
use super::paint::Canvas;
use super::problem::{Failure, Problem, Result, shown};
use super::report::{Gravity, report};
use crate::export::receipt;
use crate::l10n::Messages;
use crate::store;
use crate::store::{StoreError, Workspace};
use crate::tui;
use std::collections::HashSet;
use std::io;
use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What was asked for is done.
    Done,
    /// Differences or problems were found, and the user asked to be told.
    Found,
    /// Something could not be done, and why has been said.
    Failed,
    /// A signal ended the full screen: its number.
    Ended(i32),
}

/// Where results and messages go, and whether people read them on a terminal.
pub struct Console<'a> {
    /// For results.
    pub out: &'a mut dyn Write,
    /// For everything else.
    pub err: &'a mut dyn Write,
    /// Whether results go to a terminal.
    pub is_out_terminal: bool,
    /// How many columns that terminal has, where it can be told.
    pub out_columns: Option<usize>,
    /// Whether messages do.
    pub is_err_terminal: bool,
}

/// One run of a command.
pub(crate) struct Session<'a> {
    /// The common options.
    pub(crate) options: Options,
    /// The words of the interface.
    pub(crate) messages: Messages,
    console: Console<'a>,
    has_failed: bool,
    /// What has been said, so that nothing is said twice.
    told: HashSet<String>,
    /// The files whose texts were read: no result is written over them.
    pub(crate) read: Vec<PathBuf>,
}

impl<'a> Session<'a> {
    /// A run with `options` that writes to `console`.
    pub(crate) fn new(options: Options, console: Console<'a>) -> Self {
        let messages = Messages::new(options.ui_language());
        Self {
            options,
            messages,
            console,
            has_failed: false,
            told: HashSet::new(),
            read: Vec::new(),
        }
    }

    /// Whether results are for a program.
    pub(crate) fn is_json(&self) -> bool {
        self.options.format == Some(Format::Json)
    }

    /// Whether results go to a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.console.is_out_terminal
    }

    /// Whether somebody looks at a screen.
    pub(crate) fn has_screen(&self) -> bool {
        self.is_terminal() && !self.is_json()
    }

    /// Whether somebody may be told how far work is.
    pub(crate) fn tells_progress(&self) -> bool {
        self.console.is_err_terminal && !self.options.quiet
    }

    /// Whether results are coloured.
    pub(crate) fn is_colored(&self) -> bool {
        self.options.color.is_on(self.console.is_out_terminal)
    }

    /// What lines of a text are painted for.
    pub(crate) fn canvas(&self) -> Canvas {
        Canvas { is_colored: self.is_colored(), columns: self.console.out_columns }
    }

    /// Whether a problem was reported on the way that makes the run a failure.
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// The message of a key.
    pub(crate) fn get(&self, key: &str) -> String {
        self.messages.get(key)
    }

    /// The message of a key with names in it.
    pub(crate) fn say(&self, key: &str, names: &[(&'static str, &str)]) -> String {
        let values: Vec<_> = names.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.messages.say(key, &values)
    }

    /// Refuses a reasoning, an answer or a reason without a word in it.
    pub(crate) fn refuse_empty(&self, option: &str, text: &str) -> Result {
        if text.trim().is_empty() {
            let problem = Problem::new(self.say("cli-error-empty", &[("name", option)]));
            return Err(problem.hinted(self.get("cli-hint-empty")).into());
        }
        Ok(())
    }

    /// Who signs: who is named, else the usual author. Nobody is no name.
    pub(crate) fn author(&self, author: &Author, workspace: &Workspace) -> Result<String> {
        let Some(name) = author.named() else { return Ok(Author::usual(workspace)) };
        self.refuse_empty("--author", name)?;
        Ok(name.trim().to_owned())
    }

    /// Writes a result.
    pub(crate) fn print(&mut self, text: &str) -> Result {
        Ok(self.console.out.write_all(text.as_bytes())?)
    }

    /// Writes a result that is made while it is written.
    pub(crate) fn write(
        &mut self,
        result: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result {
        Ok(result(&mut *self.console.out)?)
    }

    /// Names what was written: as a receipt for programs, else as `text`.
    pub(crate) fn receipt(&mut self, id: &str, path: &Path, text: &str) -> Result {
        let is_json = self.is_json();
        let receipt = is_json.then(|| receipt::json(id, &shown(path)));
        self.print(&receipt.unwrap_or_else(|| format!("{text}\n")))
    }

    /// Writes out what is still held back.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.console.out.flush()
    }

    /// Says that the results could not be written; a reader who has left needs no word.
    pub(super) fn unwritten(&mut self, error: io::Error) -> io::Result<Outcome> {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Err(error);
        }
        let problem = store::Problem::io(Path::new(""), &error);
        let values = problem.values.iter().map(|(name, value)| (*name, value.as_str().into()));
        let reason = self.messages.say(problem.key, &values.collect::<Vec<_>>());
        let problem = Problem::new(self.say("cli-error-output", &[("reason", &reason)]));
        match self.fail(&problem.hinted(self.get("cli-hint-output"))) {
            Err(Failure::Output(error)) => Err(error),
            _ => Ok(Outcome::Failed),
        }
    }

    /// Answers what is written on the standard input, with a prompt where a person
    /// writes it. What they wrote and did not save is given back to them.
    pub(crate) fn converse(
        &mut self,
        talk: impl FnOnce((&mut dyn BufRead, &str), &mut dyn Write) -> tui::Ended,
    ) -> Result<Outcome> {
        let stdin = io::stdin();
        let prompt = if stdin.is_terminal() && self.is_terminal() { "> " } else { "" };
        let ended = talk((&mut stdin.lock(), prompt), &mut *self.console.out);
        if let Err(problem) = ended.remembered {
            self.warn(&Problem::of_file(&problem, &self.messages))?;
        }
        if let Some(unsaved) = ended.unsaved {
            let problem = Problem::new(self.get("cli-error-unsaved"));
            self.fail(&problem.hinted(self.get("cli-hint-unsaved")))?;
            self.console.err.write_all(unsaved.as_bytes())?;
        }
        ended.talked?;
        Ok(Outcome::Done)
    }

    /// Says how something was done, unless the user wants quiet.
    pub(crate) fn note(&mut self, text: String) -> Result {
        if self.options.quiet { Ok(()) } else { self.tell(&Problem::new(text), Gravity::Note) }
    }

    /// Says that something is odd.
    pub(crate) fn warn(&mut self, problem: &Problem) -> Result {
        self.tell(problem, Gravity::Warning)
    }

    /// Says that a part could not be done; the rest goes on.
    pub(crate) fn fail(&mut self, problem: &Problem) -> Result {
        self.has_failed = true;
        self.tell(problem, Gravity::Error)
    }

    /// Asks a question of yes or no; `None` where there is no terminal to answer on.
    pub(crate) fn ask(&mut self, question: &str) -> Result<Option<bool>> {
        if !io::stdin().is_terminal() {
            return Ok(None);
        }
        self.flush()?;
        write!(self.console.err, "{question} ")?;
        self.console.err.flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        let answer = answer.trim().to_lowercase();
        Ok(Some(["y", "yes", "д", "да", "и", "иә", "ия"].contains(&answer.as_str())))
    }

    /// Says why a part was not done and goes on, unless nothing can be said.
    pub(crate) fn go_on(&mut self, failure: Failure) -> Result {
        match failure {
            Failure::Problem(problem) => self.fail(&problem),
            output @ Failure::Output(_) => Err(output),
        }
    }

    /// Says what is wrong with files that did not hinder the rest.
    pub(crate) fn fail_all(&mut self, problems: &[store::Problem]) -> Result {
        problems
            .iter()
            .try_for_each(|problem| self.fail(&Problem::of_file(problem, &self.messages)))
    }

    fn tell(&mut self, problem: &Problem, gravity: Gravity) -> Result {
        let is_colored = self.options.color.is_on(self.console.is_err_terminal);
        let text = report(problem, gravity, &self.messages, is_colored);
        if self.told.contains(&text) {
            return Ok(());
        }
        self.console.err.write_all(text.as_bytes())?;
        self.told.insert(text);
        Ok(())
    }

    /// What the store gave, or why it did not in the user's language.
    pub(crate) fn stored<T>(&self, result: std::result::Result<T, StoreError>) -> Result<T> {
        result.map_err(|error| Problem::of_store(&error, &self.messages).into())
    }

    /// The workspace that is named, or the one around the current folder.
    pub(crate) fn workspace(&self) -> Result<Workspace> {
        let found = match &self.options.workspace {
            Some(folder) => Workspace::open(folder),
            None => Workspace::find(Path::new(".")),
        };
        self.stored(found)
    }
}
