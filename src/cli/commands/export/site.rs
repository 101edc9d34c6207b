//! All bills of the workspace as pages.

use crate::cli::options::language_parser;
use crate::cli::problem::{Result, shown};
use crate::cli::progress::Progress;
use crate::cli::session::{Outcome, Session};
use crate::export::site::site;
use crate::store::Folder;
use crate::text::language::Language;
use clap::Args;
use std::path::PathBuf;

/// Where to, and in which languages.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu export site -o public --lang kk,ru")]
pub(super) struct Site {
    #[arg(long = "output", short, id = "pages-folder", value_name = "DIR")]
    output: PathBuf,
    #[arg(
        long = "lang", id = "pages-lang", value_name = "L", value_delimiter = ',',
        value_parser = language_parser()
    )]
    lang: Vec<Language>,
    #[arg(long = "force", id = "pages-force")]
    force: bool,
}

impl Site {
    /// Writes the pages in the place of those that were written before.
    pub(super) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let own = session.messages.language();
        let all = std::iter::once(own).chain(Language::ALL);
        let mut languages = Vec::new();
        for language in if self.lang.is_empty() { all.collect() } else { self.lang.clone() } {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        let folder = Folder::to_replace(&self.output, workspace.root(), self.force);
        let folder = session.stored(folder)?;
        let progress = Progress::of(session, session.get("cli-progress-site"));
        let made = site(&workspace, &languages, |done, all| progress.at(done, all));
        drop(progress);
        let (parts, problems) = session.stored(made)?;
        session.fail_all(&problems)?;
        session.stored(folder.write(&parts))?;
        session.print(&format!("{}\n", shown(&self.output.join("index.html"))))?;
        Ok(Outcome::Done)
    }
}
