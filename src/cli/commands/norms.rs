//! `tuzetu norms`: articles of the Constitution by number or topic.

use crate::cli::paint::word;
use crate::cli::problem::Result;
use crate::cli::session::{Outcome, Session};
use crate::constitution::{Article, Norm, find};
use crate::export::norms;
use crate::view::Role;
use clap::Args;

/// What to look for.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu norms цензура\ntuzetu norms 20")]
pub(crate) struct Norms {
    #[arg(value_name = "QUERY")]
    query: Vec<String>,
}

impl Norms {
    /// Writes the articles found, best first.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let query = self.query.join(" ");
        let articles = find(&query);
        if session.is_json() {
            session.print(&norms::json(&query, &articles))?;
            return Ok(Outcome::Done);
        }
        if articles.is_empty() {
            session.note(session.say("cli-note-no-norms", &[("query", &query)]))?;
        }
        articles.iter().try_for_each(|article| print(session, article))?;
        Ok(Outcome::Done)
    }
}

fn print(session: &mut Session, article: &Article) -> Result {
    let norm = Norm {
        instrument: article.instrument,
        article: article.number.to_owned(),
        paragraph: None,
    };
    let topic = article.topic.get(session.messages.language());
    let mapped: Vec<_> = norm.mapped().iter().map(ToString::to_string).collect();
    let mapped =
        if mapped.is_empty() { String::new() } else { format!(" ↔ {}", mapped.join(", ")) };
    let norm = word(&norm.to_string(), Role::Label, session.is_colored());
    let mapped = word(&mapped, Role::Remark, session.is_colored());
    session.print(&format!("{norm}  {topic}{mapped}\n"))
}
