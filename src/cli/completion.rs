//! What may stand under the cursor of a command line that is being typed: clap knows the
//! commands and the options, the workspace its bills, versions, addresses and annotations.
//!
//! Nothing is written and nothing complained of: what cannot be read is as if it were not
//! there. Where there is nothing to say, the shell offers files.

use super::lookup::Operand;
use super::options::Options;
use super::paint::word;
use crate::annotation::Annotation;
use crate::bill::{Bill, BillId, Version};
use crate::constitution::{Article, Instrument, articles};
use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::parse::parse;
use crate::store::Workspace;
use crate::text::language::Language;
use crate::view::Role;
use crate::view::timeline::named;
use clap::builder::StyledStr;
use clap::{Arg, Command, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, complete};
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

/// A command line as far as it is typed, and the workspace that it is about.
pub(crate) struct Line {
    words: Vec<String>,
    at: usize,
    workspace: Option<Workspace>,
    language: Language,
}

/// A word that may stand there, and what it is.
type Offer = (String, String);

impl Line {
    /// The line of these words, the program's name first; the cursor is in the word `at`.
    pub(crate) fn new(mut words: Vec<String>, at: usize, options: &Options) -> Self {
        // Some shells pass no empty words on.
        words.resize(at.min(words.len()) + 1, String::new());
        let at = words.len() - 1;
        let named = value_in(&words, "--workspace").map(Into::into);
        let workspace = match named.or_else(|| options.workspace.clone()) {
            Some(folder) => Workspace::open(&folder),
            None => Workspace::find(Path::new(".")),
        };
        Self { words, at, workspace: workspace.ok(), language: options.ui_language() }
    }

    /// What may stand where a value is called so: as in the help, `BILL@V` or `EID`.
    fn offers(&self, name: &str, typed: &str) -> Vec<Offer> {
        match name {
            "BILL" if !typed.contains('@') => self.bills(""),
            "BILL" | "BILL@V" | "NEW" | "AMENDING" | "BASE" => self.texts(typed),
            "V" => self.versions().unwrap_or_default(),
            "EID" => self.addresses(typed).unwrap_or_default(),
            "N" | "QUERY" => self.norms(),
            "ID" => self.annotations(),
            "LAW" => self.laws().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// The bills with their titles, each with what follows its name.
    fn bills(&self, then: &str) -> Vec<Offer> {
        let bills = self.workspace.iter().flat_map(|workspace| workspace.bills().0);
        let title = |bill: &Bill| bill.title.nearest(self.language).map(|(_, title)| title.clone());
        bills.map(|bill| (format!("{}{then}", bill.id), title(&bill).unwrap_or_default())).collect()
    }

    /// The versions of the bill that is named before `@`; before that the bills.
    fn texts(&self, typed: &str) -> Vec<Offer> {
        let Some((name, _)) = typed.split_once('@') else { return self.bills("@") };
        let versions = self.bill(name).map(|bill| self.versions_of(&bill)).unwrap_or_default();
        versions.into_iter().map(|(id, says)| (format!("{name}@{id}"), says)).collect()
    }

    fn versions(&self) -> Option<Vec<Offer>> {
        Some(self.versions_of(&self.named()?.0))
    }

    fn versions_of(&self, bill: &Bill) -> Vec<Offer> {
        let messages = Messages::new(self.language);
        let says = |version: &Version| {
            let named = named(version, &messages);
            named.strip_prefix(version.id.as_str()).unwrap_or_default().trim().to_owned()
        };
        bill.versions.iter().map(|each| (each.id.to_string(), says(each))).collect()
    }

    /// The provisions with their citations, as far down as the typed address goes: what
    /// stands in one comes after `__`.
    fn addresses(&self, typed: &str) -> Option<Vec<Offer>> {
        let (bill, version) = self.named()?;
        let version = version.or_else(|| value_in(&self.words, "--to"));
        let version = bill.version(version.unwrap_or("latest"))?;
        let language = value_in(&self.words, "--lang").and_then(Language::from_code);
        let (language, _) = version.texts.nearest(language.unwrap_or(self.language))?;
        let source = self.workspace.as_ref()?.text(&bill.id, version, language).ok()??;
        let (document, _) = parse(source, language);
        let is_next =
            |address: &str| address.strip_prefix(typed).is_some_and(|rest| !rest.contains("__"));
        let next = document.iter().filter(|(_, each)| is_next(each.address.as_str()));
        Some(next.map(|(id, each)| (each.address.to_string(), cite(&document, id))).collect())
    }

    fn norms(&self) -> Vec<Offer> {
        let articles = Instrument::ALL.into_iter().flat_map(articles);
        let topic = |each: &Article| (*each.topic.get(self.language)).to_owned();
        articles.map(|each| (each.norm().to_string(), topic(each))).collect()
    }

    fn annotations(&self) -> Vec<Offer> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let stored = workspace.bill_ids().0.into_iter().flat_map(|id| workspace.annotations(&id).0);
        let offer = |Annotation { id, body, .. }: Annotation| {
            let title = body.title.nearest(self.language).map(|(_, title)| title.clone());
            (id.to_string(), title.unwrap_or_default())
        };
        stored.map(|each| offer(each.annotation)).collect()
    }

    fn laws(&self) -> Option<Vec<Offer>> {
        let laws = self.workspace.as_ref()?.laws(&self.named()?.0.id).ok()?;
        Some(laws.into_iter().map(|law| (law.name, String::new())).collect())
    }

    /// The bill that the line names, else the only one there is, and the version behind
    /// its `@`.
    fn named(&self) -> Option<(Bill, Option<&str>)> {
        let others = self.words.iter().enumerate().filter(|(at, _)| *at != self.at);
        let named = others.skip(1).find_map(|(_, word)| {
            let Operand::Bill { bill, .. } = Operand::read(word) else { return None };
            Some((self.bill(&bill)?, word.split_once('@').map(|(_, version)| version)))
        });
        let only = || {
            let mut bills = self.workspace.as_ref()?.bills().0;
            let only = bills.pop().filter(|_| bills.is_empty())?;
            Some((only, None))
        };
        named.or_else(only)
    }

    fn bill(&self, name: &str) -> Option<Bill> {
        let id = BillId::new(name)?;
        Some(self.workspace.as_ref()?.bill(&id).ok()?.0)
    }
}

/// The value of an option among the words, the first of several.
fn value_in<'a>(words: &'a [String], option: &str) -> Option<&'a str> {
    let value = |(at, word): (usize, &'a String)| match word.strip_prefix(option)? {
        "" => words.get(at + 1).map(String::as_str),
        rest => rest.strip_prefix('='),
    };
    let value = words.iter().enumerate().find_map(value)?;
    value.split(',').next()
}

/// All that may stand under the cursor. Options are offered once one is begun.
pub(crate) fn candidates(command: Command, line: Line) -> Vec<Offer> {
    let (typed, at) = (line.words[line.at].clone(), line.at);
    let words = line.words.iter().map(Into::into).collect();
    let mut command = taught(command, &Arc::new(line));
    let found = complete(&mut command, words, at, None).unwrap_or_default();
    let shown = found.iter().filter(|each| !each.is_hide_set());
    let offers = shown.map(|each| {
        let help = each.get_help().map(ToString::to_string).unwrap_or_default();
        (each.get_value().to_string_lossy().into_owned(), word(&help, Role::Plain, false))
    });
    let fits = |value: &str| value.starts_with('-') == typed.starts_with('-');
    offers.filter(|(value, _)| fits(value) && !value.contains(char::is_control)).collect()
}

/// The command with what the values of its arguments may be.
fn taught(command: Command, line: &Arc<Line>) -> Command {
    let names: Vec<_> = command.get_subcommands().map(|each| each.get_name().to_owned()).collect();
    // These give a name to what is not there yet.
    let is_naming = matches!(command.get_name(), "new" | "add");
    let command = command.mut_args(|arg| {
        let is_name = is_naming && matches!(arg.get_id().as_str(), "bill" | "name");
        if is_name { arg } else { with_values(arg, line) }
    });
    names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(&name, |each| taught(each, line)))
}

fn with_values(arg: Arg, line: &Arc<Line>) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let is_file = arg.get_value_hint() != ValueHint::Unknown;
    // Files are left to the shell.
    let arg = arg.value_hint(ValueHint::Other);
    let name = arg.get_value_names().and_then(|names| Some(names.first()?.to_string()));
    let Some(name) = name.filter(|_| !is_file && arg.get_possible_values().is_empty()) else {
        return arg;
    };
    let line = Arc::clone(line);
    arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
        let typed = typed.to_string_lossy();
        let offers = line.offers(&name, &typed).into_iter();
        let begun = offers.filter(|(value, _)| value.starts_with(&*typed));
        begun
            .map(|(value, says)| CompletionCandidate::new(value).help(Some(StyledStr::from(says))))
            .collect()
    }))
}
