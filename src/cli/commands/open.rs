//! `tuzetu open`, and `tuzetu` alone: the full screen; where nobody looks at a
//! screen, the redline of the last two versions.

use super::compared;
use crate::bill::Bill;
use crate::cli::lookup;
use crate::cli::options::{Author, language_parser};
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export::comparison::{Rows, Told};
use crate::l10n::Messages;
use crate::store;
use crate::store::{Chosen, Remembered, Unsaved, Workspace};
use crate::text::language::Language;
use crate::tui;
use clap::Args;
use std::env;

/// The size of a frame that is printed to no terminal.
const SIZE: (u16, u16) = (120, 40);

/// What to open, and how.
#[derive(Args, Debug, Default)]
#[command(after_help = "tuzetu open child-rights --from 2022-03-09 --lang ru,kk\n\
                  tuzetu open --print --size 100x30 --keys \"nn\"")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct Open {
    #[arg(value_name = "BILL", id = "open-bill")]
    bill: Option<String>,
    #[arg(long, value_name = "V")]
    from: Option<String>,
    #[arg(long, value_name = "V")]
    to: Option<String>,
    #[arg(
        long = "lang", id = "open-lang", value_name = "L", value_delimiter = ',',
        value_parser = language_parser()
    )]
    lang: Vec<Language>,
    #[arg(long)]
    fresh: bool,
    #[arg(long)]
    print: bool,
    #[arg(long, value_name = "COLSxLINES", requires = "print")]
    size: Option<String>,
    #[arg(long, value_name = "KEYS", requires = "print")]
    keys: Option<String>,
    #[arg(long, conflicts_with = "print")]
    plain: bool,
    #[arg(skip)]
    is_demo: bool,
}

impl Open {
    /// The bundled bill, for those who never saw the program.
    pub(super) fn demo() -> Self {
        Self { fresh: true, is_demo: true, ..Self::default() }
    }

    /// Opens the screen, or writes the redline.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        self.of_workspace(session, &workspace)
    }

    /// The same for a workspace that is known.
    pub(super) fn of_workspace(
        &self,
        session: &mut Session,
        workspace: &Workspace,
    ) -> Result<Outcome> {
        let (name, version) = match self.bill.as_deref().map(|name| name.split_once('@')) {
            Some(Some((name, version))) => (Some(name), Some(version)),
            _ => (self.bill.as_deref(), None),
        };
        let (bill, has_others) = match name {
            None if self.is_screen() && session.has_screen() => {
                lookup::bill_or_any(session, workspace)?
            }
            name => (lookup::bill_or_only(session, workspace, name)?, false),
        };
        let names = Sides::new(self.from.as_deref(), self.to.as_deref());
        let names = lookup::named(session, (bill.id.as_str(), version), names)?;
        if !self.is_screen() || session.has_screen() {
            if self.is_screen() && env::var_os("TERM").is_some_and(|it| it == "dumb") {
                let problem = Problem::new(session.get("cli-error-dumb-terminal"));
                let bill = [("bill", bill.id.as_str())];
                let hint = session.say("cli-error-dumb-terminal-hint", &bill);
                return Err(problem.hinted(hint).into());
            }
            let comfort = tui::Comfort { has_others, ..comfort(session)? };
            return self.screen(session, (workspace, comfort), (&bill, names));
        }
        let pair = lookup::versions(session, &bill, names)?;
        compared::of_versions(session, workspace, (&bill, pair), &self.lang)?
            .write(session, Told { rows: Rows::All, footnotes: false })?;
        Ok(Outcome::Done)
    }

    /// Whether a reader is to sit at it: not where a frame is printed or it is read out.
    const fn is_screen(&self) -> bool {
        !self.print && !self.plain
    }

    /// What the reader chose in former sessions: a frame that is printed remembers nothing.
    fn chosen(&self) -> Chosen {
        let folder = Remembered::folder().filter(|_| !self.print);
        folder.map_or_else(Chosen::default, |folder| Chosen::read(&folder))
    }

    fn screen(
        &self,
        session: &mut Session,
        (workspace, mut comfort): (&Workspace, tui::Comfort),
        (bill, names): (&Bill, Sides<Option<&str>>),
    ) -> Result<Outcome> {
        let chosen = self.chosen();
        if !self.print && !self.is_demo {
            comfort.take_up(&chosen);
            self.remember(session, &mut comfort, (workspace, bill));
        }
        comfort.has_tour = self.is_demo;
        if self.is_demo {
            let path = workspace.root().display().to_string();
            let says = session.say("tui-demo", &[("path", &path)]);
            comfort.notice = Some(join(comfort.notice.take(), &says));
        }
        let remembered = comfort.remembered.clone().unwrap_or_default();
        let known = |name: &str| bill.version(name).map(|version| version.id.as_str().to_owned());
        // Versions and languages count together, or not at all: half of them is no place.
        let is_named = names.old.is_some() || names.new.is_some();
        let ids = Sides::new(known(&remembered.old), known(&remembered.new));
        let ids = if is_named { Sides::new(None, None) } else { ids };
        let (old, new, read) = match ids {
            Sides { old: Some(old), new: Some(new) } => {
                (Some(old), Some(new), remembered.languages)
            }
            _ => (names.old.map(str::to_owned), names.new.map(str::to_owned), Vec::new()),
        };
        let names = Sides::new(old.as_deref(), new.as_deref());
        let pair = lookup::to_read(session, bill, names)?;
        let last_time: Vec<_> = read.iter().filter_map(|code| Language::from_code(code)).collect();
        let asked = if self.lang.is_empty() { &last_time } else { &self.lang };
        let own = session.options.screen_language(&chosen);
        let languages = lookup::languages(session, (asked, own), &[pair.old, pair.new])?;
        let ids = pair.map(|version| version.id.as_str());
        let read = if self.is_screen() { Workspace::glance } else { Workspace::review };
        let opened = session.stored(read(workspace, &bill.id, ids, &languages))?;
        let author = workspace.clone();
        let shown = tui::Session {
            workspace: Some(workspace.clone()),
            opened,
            messages: Messages::new(own),
            author: tui::Author::new(Box::new(move || Author::usual(&author))),
            has_colors: session.is_colored(),
            comfort,
        };
        if self.print {
            return self.print_frame(session, shown);
        }
        if self.plain {
            return session.converse(|input, output| tui::run_aloud(shown, input, output));
        }
        let (ended_by, remembered) = tui::run(shown)?;
        if let Err(problem) = remembered {
            session.warn(&Problem::of_file(&problem, &session.messages))?;
        }
        Ok(ended_by.map_or(Outcome::Done, Outcome::Ended))
    }

    /// Takes up what is remembered of the bill, unless the reader wants it fresh.
    fn remember(
        &self,
        session: &Session,
        comfort: &mut tui::Comfort,
        (workspace, bill): (&Workspace, &Bill),
    ) {
        comfort.memory = Remembered::folder();
        let folder = comfort.memory.as_deref();
        let file = folder.map(|folder| Remembered::file(folder, workspace.root(), &bill.id));
        comfort.unsaved = file.as_deref().map(Unsaved::all).unwrap_or_default();
        match file.as_deref().filter(|_| !self.fresh).map(Remembered::read) {
            Some(Ok(remembered)) => {
                let is_known = |each: &&Remembered| bill.version(&each.new).is_some();
                comfort.remembered = remembered;
                let last = bill.versions.last().map(|version| version.id.as_str());
                let known = comfort.remembered.as_ref().filter(is_known);
                if let Some(last) = last.filter(|last| known.is_some_and(|it| it.new != *last)) {
                    let says = session.say("tui-later-there", &[("version", last)]);
                    comfort.notice = Some(join(comfort.notice.take(), &says));
                }
            }
            Some(Err(problem)) => {
                let file = problem.path.display().to_string();
                let says = session.say("tui-forgotten", &[("file", &file)]);
                comfort.notice = Some(join(comfort.notice.take(), &says));
            }
            None => (),
        }
    }

    fn print_frame(&self, session: &mut Session, shown: tui::Session) -> Result<Outcome> {
        let size = match self.size.as_deref() {
            Some(size) => read_size(size).ok_or_else(|| {
                let problem = Problem::new(session.say("cli-error-size", &[("value", size)]));
                problem.hinted(session.get("cli-hint-size"))
            })?,
            None => session.canvas().columns.map_or(SIZE, |_| tui::size().unwrap_or(SIZE)),
        };
        let keys = tui::key::read_all(self.keys.as_deref().unwrap_or_default());
        let keys = keys.map_err(|name| {
            let problem = Problem::new(session.say("cli-error-key", &[("name", &name)]));
            problem.hinted(session.get("cli-hint-key"))
        })?;
        let is_colored = session.is_colored();
        let text = tui::frame_after(shown, size, keys, is_colored);
        session.print(&text)?;
        Ok(Outcome::Done)
    }
}

/// What makes the screen the user's own; what is wrong with their config file is said
/// before the screen opens, and the first of it on the screen.
fn comfort(session: &mut Session) -> Result<tui::Comfort> {
    let (config, mut problems) = store::Config::of_user();
    let (mut comfort, more) = tui::Comfort::of(&config);
    problems.extend(more);
    problems.sort_by_key(store::Problem::line);
    for problem in &problems {
        session.warn(&Problem::of_file(problem, &session.messages))?;
    }
    comfort.notice = problems.first().map(|first| odd(session, first, problems.len()));
    let variable = |name| std::env::var(name).unwrap_or_default();
    comfort.depth = tui::Depth::of(&variable("COLORTERM"), &variable("TERM"));
    comfort.is_light = tui::is_light_ground(&variable("COLORFGBG"));
    Ok(comfort)
}

/// What is wrong with the config file in one line: the first of all, and where.
fn odd(session: &Session, first: &store::Problem, all: usize) -> String {
    let said = Problem::of_file(first, &session.messages);
    // Where it lies was said before the screen opened; here the keys are to have room.
    let file = first.path.file_name().unwrap_or_default().to_string_lossy();
    let place = said.site.map_or_else(String::new, |_| format!("`{file}:{}`: ", first.line()));
    let count = [("count", all.into())];
    format!("{} · {place}{}", session.messages.say("tui-config-problems", &count), said.message)
}

fn join(before: Option<String>, says: &str) -> String {
    before.map_or_else(|| says.to_owned(), |before| format!("{before} · {says}"))
}

/// Columns and lines, `120x40`; the sign may be × or the Cyrillic х.
fn read_size(text: &str) -> Option<(u16, u16)> {
    let (columns, lines) = text.split_once(['x', 'X', '×', 'х', 'Х'])?;
    let read = |text: &str| text.trim().parse().ok().filter(|cells| (1..=1000).contains(cells));
    Some((read(columns)?, read(lines)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_columns_and_lines() {
        assert_eq!(read_size("80x24"), Some((80, 24)));
        assert_eq!(read_size("80×24"), Some((80, 24)));
        assert_eq!(read_size("80х24"), Some((80, 24)), "the Cyrillic letter");
        assert_eq!((read_size("80"), read_size("0x1"), read_size("1001x1")), (None, None, None));
    }
}
