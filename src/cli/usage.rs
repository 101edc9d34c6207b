//! What clap finds wrong with the arguments, in the language of the interface.

use super::guess;
use super::problem::Problem;
use crate::l10n::Messages;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

/// The problem that `error` tells of.
pub(crate) fn problem(error: &Error, messages: &Messages) -> Problem {
    let named = |kind| error.get(kind).map(first).unwrap_or_default();
    let argument = named(ContextKind::InvalidArg);
    let argument = argument.split(" <").next().unwrap_or_default();
    let say = |key, name| messages.say(key, &[("name", name)]);
    let ask = |problem: Problem| problem.hinted(messages.get("cli-hint-help"));
    match error.kind() {
        ErrorKind::InvalidValue if named(ContextKind::InvalidValue).is_empty() => {
            ask(Problem::new(say("cli-error-value-missing", argument.into())))
        }
        ErrorKind::InvalidValue => {
            let value = named(ContextKind::InvalidValue);
            let valid = error.get(ContextKind::ValidValue).map(all).unwrap_or_default();
            let valid: Vec<&str> = valid.iter().map(String::as_str).collect();
            let values = [("name", argument.into()), ("value", value.as_str().into())];
            let hint = guess::hint(&value, &valid, messages);
            Problem::new(messages.say("cli-error-value", &values)).hinted(hint)
        }
        ErrorKind::ValueValidation => {
            let value = named(ContextKind::InvalidValue);
            let values = [("name", argument.into()), ("value", value.as_str().into())];
            ask(Problem::new(messages.say("cli-error-value", &values)))
        }
        ErrorKind::UnknownArgument => {
            let problem = Problem::new(say("cli-error-argument", argument.into()));
            if !argument.starts_with('-') && is_of_open(error) {
                return problem.hinted(messages.get("cli-hint-open-two"));
            }
            suggested(problem, &named(ContextKind::SuggestedArg), messages)
        }
        ErrorKind::InvalidSubcommand => {
            let name = named(ContextKind::InvalidSubcommand);
            let problem = Problem::new(say("cli-error-command", name.into()));
            suggested(problem, &named(ContextKind::SuggestedSubcommand), messages)
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = error.get(ContextKind::InvalidArg).map(all).unwrap_or_default();
            let ticked = missing.iter().map(|each| format!("`{each}`")).collect::<Vec<_>>();
            ask(Problem::new(say("cli-error-missing", ticked.join(", ").into())))
        }
        ErrorKind::MissingSubcommand => ask(Problem::new(messages.get("cli-error-subcommand"))),
        ErrorKind::ArgumentConflict => {
            let other = named(ContextKind::PriorArg);
            let other = other.split(" <").next().unwrap_or_default();
            if other == argument {
                let problem = Problem::new(say("cli-error-twice", argument.into()));
                return problem.hinted(messages.get("cli-hint-twice"));
            }
            let values = [("name", argument.into()), ("other", other.into())];
            ask(Problem::new(messages.say("cli-error-together", &values)))
        }
        _ => ask(Problem::new(clap_words(error))),
    }
}

/// Whether it is the full screen that was asked for.
fn is_of_open(error: &Error) -> bool {
    let usage = error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
    usage.contains("tuzetu open ")
}

fn suggested(problem: Problem, name: &str, messages: &Messages) -> Problem {
    let near = || messages.say("cli-hint-nearest", &[("name", name.into())]);
    problem.hinted(if name.is_empty() { messages.get("cli-hint-help") } else { near() })
}

/// What clap itself says, for what hardly happens: the first line.
fn clap_words(error: &Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

fn first(value: &ContextValue) -> String {
    all(value).into_iter().next().unwrap_or_default()
}

fn all(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::String(name) => vec![name.clone()],
        ContextValue::Strings(names) => names.clone(),
        _ => Vec::new(),
    }
}
