//! The manual as one page of roff, in words of the interface: every command with its options
//! and its example, and what all of them share.

use super::help::placeholders_in_words;
use crate::l10n::Messages;
use clap::{Arg, ArgAction, Command};
use roff::{Inline, Roff, bold, italic, roman};

/// What `preconv`, which `man` and `groff -k` run, reads in the first line.
const ENCODING: &str = ".\\\" -*- mode: troff; coding: utf-8 -*-\n";

/// Hyphens of another language would stand in the wrong places.
const FLUSH_LEFT: &str = ".nr HY 0\n.nh\n.ad l\n";

/// The environment variables, each with the key of what it is for.
const VARIABLES: [(&str, &str); 4] = [
    ("TUZETU_WORKSPACE", "cli-arg-workspace"),
    ("TUZETU_UI_LANG", "cli-arg-ui-lang"),
    ("TUZETU_AUTHOR", "cli-arg-author"),
    ("NO_COLOR", "cli-arg-color"),
];

/// The page.
pub(crate) fn manual(mut command: Command, messages: &Messages) -> String {
    command.build();
    let mut page = Roff::new();
    let section = |page: &mut Roff, key: &str| {
        page.control("SH", [messages.get(key).as_str()]);
    };
    section(&mut page, "man-name");
    page.text([roman(format!("tuzetu - {}", about(&command)))]);
    section(&mut page, "man-synopsis");
    usage(&mut page, &mut command, messages);
    section(&mut page, "man-commands");
    let shared: Vec<Arg> = command.get_arguments().cloned().collect();
    command.get_subcommands_mut().for_each(|each| told(&mut page, each, (&shared, messages)));
    section(&mut page, "man-options");
    for arg in &shared {
        argument(&mut page, arg);
    }
    section(&mut page, "man-exit-status");
    for (status, key) in [("0", "man-exit-done"), ("1", "man-exit-found"), ("2", "man-exit-error")]
    {
        item(&mut page, vec![bold(status)], &messages.get(key));
    }
    section(&mut page, "man-environment");
    for (name, key) in VARIABLES {
        item(&mut page, vec![bold(name)], &messages.get(key));
    }
    let version = command.get_version().unwrap_or_default();
    format!("{ENCODING}.TH TUZETU 1 \"\" \"tuzetu {version}\" \"\"\n{FLUSH_LEFT}{}", page.render())
}

/// A command, and the commands in it.
fn told(page: &mut Roff, command: &mut Command, (shared, messages): (&[Arg], &Messages)) {
    if command.is_hide_set() {
        return;
    }
    let name = command.get_bin_name().unwrap_or(command.get_name()).to_owned();
    page.control("SS", [name.as_str()]);
    page.text([roman(about(command))]);
    page.control("PP", []);
    usage(page, command, messages);
    let help = |arg: &Arg| arg.get_help().map(ToString::to_string);
    let is_shared = |arg: &Arg| {
        shared.iter().any(|each| each.get_id() == arg.get_id() && help(each) == help(arg))
    };
    command.get_arguments().filter(|arg| !is_shared(arg)).for_each(|arg| argument(page, arg));
    if let Some(example) = command.get_after_help() {
        page.control("PP", []);
        page.text([roman(messages.get("cli-example"))]);
        page.control("EX", []);
        example.to_string().lines().for_each(|line| {
            page.text([roman(format!("  {line}"))]);
        });
        page.control("EE", []);
    }
    command.get_subcommands_mut().for_each(|each| told(page, each, (shared, messages)));
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn usage(page: &mut Roff, command: &mut Command, messages: &Messages) {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage:").unwrap_or(&usage).trim();
    page.text([bold(placeholders_in_words(usage, messages))]);
}

fn argument(page: &mut Roff, arg: &Arg) {
    if arg.is_hide_set() {
        return;
    }
    let mut names: Vec<Inline> = Vec::new();
    names.extend(arg.get_short().map(|short| bold(format!("-{short}"))));
    if let Some(long) = arg.get_long() {
        names.extend((!names.is_empty()).then(|| roman(", ")));
        names.push(bold(format!("--{long}")));
    }
    if !matches!(arg.get_action(), ArgAction::SetTrue | ArgAction::Help | ArgAction::Version) {
        let values = arg.get_value_names().unwrap_or_default().join(" ");
        names.extend((!names.is_empty()).then(|| roman(" ")));
        names.push(italic(values));
    }
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    item(page, names, &help);
}

fn item(page: &mut Roff, names: Vec<Inline>, says: &str) {
    page.control("TP", []);
    page.text(names);
    page.text([roman(says)]);
}
