//! `tuzetu completions`: the script by which a shell asks for what may stand under the
//! cursor; `tuzetu complete`: the answer to it.

use crate::cli::completion::{Line, candidates};
use crate::cli::help;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use clap::{Args, Command, ValueEnum};
use std::ffi::OsString;

/// For which shell.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu completions bash")]
pub(crate) struct Completions {
    #[arg(value_name = "SHELL", id = "shell", value_enum)]
    shell: Shell,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Elvish,
    Powershell,
}

impl Completions {
    /// Writes the script.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        session.print(match self.shell {
            Shell::Bash => include_str!("../completions/tuzetu.bash"),
            Shell::Zsh => include_str!("../completions/_tuzetu"),
            Shell::Fish => include_str!("../completions/tuzetu.fish"),
            Shell::Elvish => include_str!("../completions/tuzetu.elv"),
            Shell::Powershell => include_str!("../completions/tuzetu.ps1"),
        })?;
        Ok(Outcome::Done)
    }
}

/// A command line that is being typed, from the name of the program on, and which of its
/// words the cursor is in. This is what the scripts call; it stays as it is.
#[derive(Args, Debug)]
#[command(hide = true)]
pub(crate) struct Complete {
    #[arg(id = "complete-at")]
    at: usize,
    #[arg(id = "complete-words", trailing_var_arg = true, allow_hyphen_values = true)]
    words: Vec<OsString>,
}

impl Complete {
    /// Writes what may stand there, one a line, each with a tabulator and what it is.
    pub(crate) fn run(&self, command: Command, session: &mut Session) -> Result<Outcome> {
        let words = self.words.iter().map(|word| word.to_string_lossy().into_owned());
        let line = Line::new(words.collect(), self.at, &session.options);
        let command = help::in_words(command, &session.messages);
        for (value, says) in candidates(command, line) {
            session.print(&format!("{value}\t{says}\n"))?;
        }
        Ok(Outcome::Done)
    }
}
