//! `tuzetu annotate list`: the annotations of a bill and where they lie in one
//! version of it.

use super::life;
use crate::bill::Bill;
use crate::cli::commands::headline::headline;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::compare::Sides;
use crate::export;
use crate::export::annotations;
use crate::export::annotations::Placed;
use crate::review::Reading;
use crate::store::{Opened, Workspace};
use crate::text::language::Language;
use crate::view::placement::{cited, placed};
use clap::Args;

/// Which annotations, and in which text to place them.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate list child-rights@2022-05-03 --lang ru\n\
    tuzetu annotate list child-rights --life")]
pub(crate) struct List {
    #[arg(value_name = "BILL@V")]
    text_of: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long)]
    life: bool,
}

impl List {
    /// Places the annotations and writes them.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let Operand::Bill { bill, version } = Operand::read(&self.text_of) else {
            return Err(Problem::new(session.get("cli-error-annotate-file")).into());
        };
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, &bill)?;
        if self.life {
            return self.lives(session, &workspace, (&bill, version.as_deref()));
        }
        let version = lookup::version(session, &bill, version.as_deref().unwrap_or("latest"))?;
        let asked: Vec<_> = self.lang.into_iter().collect();
        let own = session.messages.language();
        let languages = lookup::languages(session, (&asked, own), &[version])?;
        // The version against itself: only the places of the notes are wanted.
        let pair = Sides::new(version.id.as_str(), version.id.as_str());
        let opened = session.stored(workspace.review(&bill.id, pair, &languages))?;
        session.fail_all(&opened.problems)?;
        let reading = opened.review.readings.first().filter(|reading| reading.present.new);
        let Some(reading) = reading else {
            return Err(Problem::new(lookup::missing(session, &bill, version, languages[0])).into());
        };
        let name = lookup::name(&bill, version);
        write(session, (&workspace, &name), &opened, reading)?;
        Ok(Outcome::Done)
    }

    /// Writes what became of every annotation in all versions.
    fn lives(
        &self,
        session: &mut Session,
        workspace: &Workspace,
        (bill, version): (&Bill, Option<&str>),
    ) -> Result<Outcome> {
        if let Some(version) = version {
            let names = [("bill", bill.id.as_str()), ("version", version)];
            let problem = Problem::new(session.say("cli-error-life-version", &names));
            return Err(problem.hinted(session.say("cli-hint-life-version", &names)).into());
        }
        let lives = session.stored(workspace.lives(&bill.id, self.lang, None))?;
        session.fail_all(&lives.problems)?;
        if session.is_json() {
            session.print(&export::lives::json(&lives))?;
            return Ok(Outcome::Done);
        }
        for life in &lives.lives {
            let head = headline(session, lives.annotation(life));
            session.print(&format!("{head}\n"))?;
            life::print(session, &lives, life)?;
            session.print("\n")?;
        }
        Ok(Outcome::Done)
    }
}

fn write(
    session: &mut Session,
    (workspace, name): (&Workspace, &str),
    opened: &Opened,
    reading: &Reading,
) -> Result {
    let document = &reading.documents.new;
    if session.is_json() {
        let file = |at: usize| {
            let path = &opened.stored[at].path;
            path.strip_prefix(workspace.root()).unwrap_or(path).display().to_string()
        };
        let files: Vec<_> = reading.anchored.iter().map(|each| file(each.annotation)).collect();
        let placed = reading.anchored.iter().zip(&files).map(|(each, file)| Placed {
            annotation: &opened.review.annotations[each.annotation],
            file,
            anchor: &each.anchors.new,
        });
        return session.print(&annotations::json(name, document, &placed.collect::<Vec<_>>()));
    }
    for each in &reading.anchored {
        let annotation = &opened.review.annotations[each.annotation];
        let anchor = &each.anchors.new;
        let lies = (anchor, &**document);
        let placement = placed(&session.messages, &annotation.target, lies);
        let place = anchor.provision.map(|_| format!(": {}", cited(lies)));
        let norms: Vec<_> = annotation.body.norms.iter().map(ToString::to_string).collect();
        let line = headline(session, annotation);
        let place = place.unwrap_or_default();
        session.print(&format!("{line}\n  {}\n  {placement}{place}\n", norms.join(", ")))?;
    }
    Ok(())
}
