//! The workspace, what was written and not saved, and the config file.

use crate::cli::problem::{Problem, shown};
use crate::cli::session::Session;
use crate::export::doctor::{Check, Standing};
use crate::l10n::Messages;
use crate::store::{Config, Remembered, StoreError, Unsaved, Workspace, config_file, health};
use crate::tui;
use std::path::Path;

/// The workspace, and where it was found. None is no fault unless one was named.
pub(super) fn workspace(session: &Session) -> (Check, Option<Workspace>) {
    let named = session.options.workspace.as_deref();
    match named.map_or_else(|| Workspace::find(Path::new(".")), Workspace::open) {
        Ok(workspace) => (found(&workspace, &session.messages), Some(workspace)),
        Err(error) => (absent(&error, named.is_some(), &session.messages), None),
    }
}

fn absent(error: &StoreError, is_named: bool, messages: &Messages) -> Check {
    let standing = if is_named { Standing::Fault } else { Standing::Remark };
    let Problem { message, hint, .. } = Problem::of_store(error, messages);
    Check::ill("workspace", standing, message, hint.unwrap_or_default())
}

fn found(workspace: &Workspace, messages: &Messages) -> Check {
    let (bills, problems) = workspace.bills();
    let bills = messages.say("doctor-bills", &[("count", bills.len().into())]);
    let value = format!("{}: {bills}", workspace.root().display());
    if !problems.is_empty() {
        let count = messages.say("doctor-bills-odd", &[("count", problems.len().into())]);
        let advice = messages.get("doctor-bills-odd-advice");
        return Check::ill("workspace", Standing::Fault, format!("{value}; {count}"), advice);
    }
    if ["", "bills", "annotations"]
        .iter()
        .all(|name| health::is_writable(&workspace.root().join(name)))
    {
        return Check::ok("workspace", value);
    }
    let value = format!("{value}; {}", messages.get("doctor-read-only"));
    Check::ill("workspace", Standing::Remark, value, messages.get("doctor-read-only-advice"))
}

/// The folder where unsaved words are kept, and whether some wait there.
pub(super) fn unsaved(workspace: Option<&Workspace>, messages: &Messages) -> Check {
    let Some(folder) = Remembered::folder() else {
        let value = messages.get("doctor-no-home");
        return Check::ill(
            "unsaved",
            Standing::Fault,
            value,
            messages.get("doctor-unsaved-advice"),
        );
    };
    let value = folder.display().to_string();
    if !health::is_writable(&folder) {
        let value = format!("{value}; {}", messages.get("doctor-read-only"));
        return Check::ill(
            "unsaved",
            Standing::Fault,
            value,
            messages.get("doctor-unsaved-advice"),
        );
    }
    let files = workspace.iter().flat_map(|workspace| {
        let ids = workspace.bill_ids().0.into_iter();
        ids.map(|id| Remembered::file(&folder, workspace.root(), &id))
    });
    match files.map(|file| Unsaved::all(&file).len()).sum::<usize>() {
        0 => Check::ok("unsaved", value),
        count => {
            let waiting = messages.say("doctor-unsaved-waiting", &[("count", count.into())]);
            let advice = messages.get("doctor-unsaved-waiting-advice");
            Check::ill("unsaved", Standing::Remark, format!("{value}; {waiting}"), advice)
        }
    }
}

/// The config file, and the first thing that is wrong in it.
pub(super) fn config(messages: &Messages) -> Check {
    let Some(path) = config_file() else {
        let value = messages.get("doctor-no-home");
        return Check::ill("config", Standing::Remark, value, messages.get("cli-hint-no-home"));
    };
    if !path.exists() {
        let none = messages.get("doctor-config-none");
        return Check::ok("config", format!("{}: {none}", path.display()));
    }
    let (config, mut problems) = Config::of_user();
    problems.extend(tui::Comfort::of(&config).1);
    let Some(first) = problems.first() else {
        return Check::ok("config", path.display().to_string());
    };
    let count = messages.say("tui-config-problems", &[("count", problems.len().into())]);
    let advice = Problem::of_file(first, messages).message;
    let place = format!("{}:{}", shown(&first.path), first.line());
    Check::ill(
        "config",
        Standing::Remark,
        format!("{}: {count}", path.display()),
        format!("{place}: {advice}"),
    )
}
