//! The commands. Results go to the standard output, everything else to the
//! standard error, and nothing is guessed without being said.
//!
//! A command is a file in `commands/`: its arguments as a struct, its example,
//! and a `run` that reads through [`crate::store`], asks [`crate::review`], and
//! writes lines of [`crate::view`] or a shape of [`crate::export`].

mod guard;

mod guess;

mod problem;

mod report;

mod paint;

mod options;

mod session;

mod progress;

mod help;

mod usage;

mod lookup;

mod incoming;

mod cited;

mod clipboard;

mod completion;

mod manual;

mod commands;

pub use session::{Console, Outcome};

use crate::l10n::Messages;
use clap::{CommandFactory, FromArgMatches, Parser};
use commands::Tuzetu;
use guard::Guard;
use options::early_language;
use problem::Failure;
use report::{Gravity, report};
use session::Session;
use std::ffi::OsString;
use std::io;
use std::io::Write;

/// Runs the command line `args`, whose first is the program's name. Whatever
/// goes wrong is said to the user; only output that cannot be written is left.
pub fn run(args: &[OsString], console: Console<'_>) -> io::Result<Outcome> {
    let Console { out, err, is_out_terminal, out_columns, is_err_terminal } = console;
    let mut out = Guard::new(out, is_out_terminal);
    let mut err = Guard::new(err, is_err_terminal);
    let (out, err): (&mut dyn Write, &mut dyn Write) = (&mut out, &mut err);
    let console = Console { out, err, is_out_terminal, out_columns, is_err_terminal };
    let args = &*help::asked(args);
    // A command line that is right needs none of the words of its help.
    match Tuzetu::try_parse_from(args) {
        Ok(tuzetu) => carry_out(&tuzetu, console),
        Err(_) => answer(args, console),
    }
}

/// Gives the help that was asked for, or says what is wrong with `args`.
fn answer(args: &[OsString], console: Console<'_>) -> io::Result<Outcome> {
    let messages = Messages::new(early_language(args));
    let command = help::in_words(Tuzetu::command(), &messages);
    let parsed =
        command.try_get_matches_from(args).and_then(|matches| Tuzetu::from_arg_matches(&matches));
    match parsed {
        Ok(tuzetu) => carry_out(&tuzetu, console),
        Err(asked) if !asked.use_stderr() => {
            write!(console.out, "{}", help::placeholders_in_words(&asked.to_string(), &messages))?;
            console.out.flush()?;
            Ok(Outcome::Done)
        }
        Err(error) => {
            let is_colored = options::Color::Auto.is_on(console.is_err_terminal);
            let problem = usage::problem(&error, &messages);
            write!(console.err, "{}", report(&problem, Gravity::Error, &messages, is_colored))?;
            Ok(Outcome::Failed)
        }
    }
}

fn carry_out(tuzetu: &Tuzetu, console: Console<'_>) -> io::Result<Outcome> {
    let mut session = Session::new(tuzetu.options.clone(), console);
    let result = tuzetu.run(&mut session);
    let flushed = session.flush();
    match (result, flushed) {
        (Err(Failure::Output(error)), _) | (_, Err(error)) => session.unwritten(error),
        (Ok(_), _) if session.has_failed() => Ok(Outcome::Failed),
        (Ok(outcome), _) => Ok(outcome),
        (Err(Failure::Problem(problem)), _) => match session.fail(&problem) {
            Err(Failure::Output(error)) => Err(error),
            _ => Ok(Outcome::Failed),
        },
    }
}
