//! Help in the language of the interface: clap has the commands, `l10n` the
//! words.
//!
//! The text of `diff --to` stands under the key `cli-arg-to`, that of the
//! command under `cli-diff`; examples are commands and need no words.

use crate::l10n::Messages;
use clap::builder::Styles;
use clap::{Arg, ArgAction, Command};
use std::borrow::Cow;
use std::ffi::OsString;

/// `help COMMAND`, as many programs have it, as the command line that asks for the same:
/// `COMMAND --help`.
pub(crate) fn asked(args: &[OsString]) -> Cow<'_, [OsString]> {
    let is_option = |arg: &OsString| arg.to_string_lossy().starts_with('-');
    let has_value_behind = |arg: &OsString| is_option(arg) && !arg.to_string_lossy().contains('=');
    // The first that is no option, nor the value of one.
    let first =
        (1..args.len()).find(|at| !is_option(&args[*at]) && !has_value_behind(&args[at - 1]));
    let asks = (1..args.len()).find(|at| args[*at] == "help");
    match asks {
        Some(at) if first.is_none_or(|first| first >= at) => {
            let mut same = [&args[..at], &args[at + 1..]].concat();
            same.push("--help".into());
            Cow::Owned(same)
        }
        _ => Cow::Borrowed(args),
    }
}

/// The command with all its help, and that of its subcommands, in words of
/// `messages`.
pub(crate) fn in_words(command: Command, messages: &Messages) -> Command {
    let command = command
        .styles(Styles::plain())
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(flag("version", 'V', ArgAction::Version));
    worded(command, "cli", messages)
}

/// The text of a help with the names that clap gives to what may follow, in
/// words of `messages`.
pub(crate) fn placeholders_in_words(help: &str, messages: &Messages) -> String {
    let (options, command) = (messages.get("cli-usage-options"), messages.get("cli-usage-command"));
    help.replace("[OPTIONS]", &format!("[{options}]"))
        .replace("[COMMAND]", &format!("[{command}]"))
        .replace("<COMMAND>", &format!("<{command}>"))
}

fn worded(command: Command, key: &str, messages: &Messages) -> Command {
    let names: Vec<String> =
        command.get_subcommands().map(|each| each.get_name().to_owned()).collect();
    let command = command
        .about(messages.get(&if key == "cli" { "cli-about".to_owned() } else { key.to_owned() }))
        .long_about(None)
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help));
    let command = command.mut_args(|arg| described(arg, messages));
    let command = with_headings(command, messages);
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |each| worded(each, &format!("{key}-{name}"), messages))
    })
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).long(name).short(short).action(action)
}

/// The argument with its description and the list of its values.
fn described(arg: Arg, messages: &Messages) -> Arg {
    let text = messages.get(&format!("cli-arg-{}", arg.get_id().as_str().replace('_', "-")));
    let values = arg.get_possible_values();
    let shown = values.iter().filter(|value| !value.is_hide_set());
    let names: Vec<_> = shown.map(clap::builder::PossibleValue::get_name).collect();
    let takes_value = arg.get_action().takes_values() && !names.is_empty();
    let list = if takes_value { format!(" [{}]", names.join(", ")) } else { String::new() };
    let arg = arg.help(text + &list).long_help(None).hide_possible_values(takes_value);
    // What every command takes stands below what is its own, help last.
    match arg.get_action() {
        ArgAction::Help | ArgAction::Version => arg.display_order(101),
        _ if arg.is_global_set() => arg.display_order(100),
        _ => arg,
    }
}

/// The layout, with headings only for what the command has, and its example.
fn with_headings(command: Command, messages: &Messages) -> Command {
    let usage = messages.get("cli-usage");
    let mut template = format!("{{about}}\n\n{usage} {{usage}}\n");
    let mut section = |key: &str, tag: &str| {
        template.extend(["\n", &messages.get(key), "\n", tag, "\n"]);
    };
    if command.has_subcommands() {
        section("cli-commands", "{subcommands}");
    }
    if command.get_positionals().next().is_some() {
        section("cli-arguments", "{positionals}");
    }
    section("cli-options", "{options}");
    // What is to be known beyond the options is named by its key.
    let more = command.get_before_help().map(|key| messages.get(&key.to_string()));
    if more.is_some() {
        template.push_str("\n{before-help}");
    }
    let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    if !examples.is_empty() {
        template.extend([
            if more.is_some() { "" } else { "\n" },
            &messages.get("cli-example"),
            "\n",
        ]);
        template.extend(examples.lines().flat_map(|line| ["  ", line, "\n"]));
    }
    let command = if let Some(more) = more { command.before_help(more) } else { command };
    command.help_template(template)
}
