//! `tuzetu doctor`: what the program finds on this machine, what is not as it should be, and
//! what to do about it.

mod machine;

mod files;

use crate::cli::paint::word;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::export::doctor;
use crate::export::doctor::{Check, Standing};
use crate::l10n::Messages;
use crate::store::{Chosen, Remembered};
use crate::tui;
use crate::view::Role;
use clap::Args;
use files::{config, unsaved, workspace};
use machine::{Environment, PROGRAMS, Terminal, program};

/// Takes no arguments of its own.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu doctor\ntuzetu doctor --format json")]
pub(crate) struct Doctor {}

impl Doctor {
    /// Writes how each thing is; a fault is told by the status too.
    pub(crate) fn run(session: &mut Session) -> Result<Outcome> {
        let checks = checks(session);
        if session.is_json() {
            session.print(&doctor::json(&checks))?;
        } else {
            let text = text(&checks, &session.messages, session.is_colored());
            session.print(&text)?;
        }
        let is_well = checks.iter().all(|check| check.standing < Standing::Fault);
        Ok(if is_well { Outcome::Done } else { Outcome::Found })
    }
}

/// Everything that is looked at, in the order of asking.
fn checks(session: &Session) -> Vec<Check> {
    let messages = &session.messages;
    let environment = Environment { of: &|name| std::env::var(name).unwrap_or_default(), messages };
    let terminal = Terminal { is_one: session.is_terminal(), size: tui::size() };
    let chosen = Remembered::folder().map(|folder| Chosen::read(&folder)).unwrap_or_default();
    let (place, found) = workspace(session);
    let mut checks = vec![
        Check::ok("version", env!("TUZETU_VERSION").to_owned()),
        Check::ok("target", env!("TUZETU_TARGET").to_owned()),
        environment.terminal(terminal),
        environment.colours(),
        environment.locale(),
        environment.language(&session.options, &chosen),
        place,
        unsaved(found.as_ref(), messages),
        config(messages),
    ];
    checks.extend(PROGRAMS.iter().map(|each| program(each, messages)));
    checks
}

/// A line for each thing, and one below it for what to do.
fn text(checks: &[Check], messages: &Messages, is_colored: bool) -> String {
    let say = |name: &str| messages.get(&format!("doctor-{name}"));
    let standings = [Standing::Ok, Standing::Remark, Standing::Fault];
    let widest = standings.map(|each| say(each.name()).chars().count()).into_iter().max();
    let width = widest.unwrap_or_default();
    let line = |check: &Check| {
        let role = if check.standing == Standing::Ok { Role::Muted } else { Role::Label };
        let standing = word(&format!("{:width$}", say(check.standing.name())), role, is_colored);
        let value = word(&check.value, Role::Plain, false);
        let advice = check.advice.iter().map(|advice| {
            let advice = word(advice, Role::Plain, false);
            format!("{:width$}  → {advice}\n", "")
        });
        format!("{standing}  {}: {value}\n{}", say(check.name), advice.collect::<String>())
    };
    checks.iter().map(line).collect()
}
