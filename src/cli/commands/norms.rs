//! `tuzetu norms`: articles of the Constitution and of treaties by number or
//! topic.

use crate::cli::cited;
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::{Outcome, Session};
use crate::constitution::{Hit, Norm, Official, find, paragraph_of};
use crate::export::norms;
use crate::view::Role;
use clap::Args;

/// What to look for.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu norms цензура\ntuzetu norms 20\ntuzetu norms crc:16")]
pub(crate) struct Norms {
    #[arg(value_name = "QUERY")]
    query: Vec<String>,
}

/// Of how many articles the words are shown too; of more only the topics.
const FEW: usize = 4;

impl Norms {
    /// Writes the articles found, best first.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let query = self.query.join(" ");
        let hits = find(&query);
        let official = cited::official(session)?;
        if session.is_json() {
            session.print(&norms::json(&query, &hits, &official))?;
            return Ok(Outcome::Done);
        }
        if hits.is_empty()
            && let Some(code) = Norm::unknown_instrument(&query)
        {
            return Err(cited::unknown_instrument(session, code).into());
        }
        if hits.is_empty() {
            session.note(session.say("cli-note-no-norms", &[("query", &query)]))?;
        }
        for problem in unknown_paragraphs(session, &query, &hits) {
            session.warn(&problem)?;
        }
        for hit in &hits {
            print(session, hit)?;
            if hits.len() <= FEW {
                print_more(session, &official, hit)?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// That articles which were found have no such paragraph as was asked for.
fn unknown_paragraphs(session: &Session, query: &str, hits: &[Hit]) -> Vec<Problem> {
    let Some(paragraph) = paragraph_of(query) else { return Vec::new() };
    let asked = hits.iter().filter(|hit| hit.norm.paragraph.is_none());
    let asked =
        asked.map(|Hit { norm, .. }| Norm { paragraph: Some(paragraph.clone()), ..norm.clone() });
    asked
        .filter_map(|norm| norm.check(None).err())
        .map(|error| cited::unknown(session, &error))
        .collect()
}

fn print(session: &mut Session, Hit { norm, article }: &Hit) -> Result {
    let topic = article.topic.get(session.messages.language());
    let mapped: Vec<_> = norm.mapped().iter().map(ToString::to_string).collect();
    let mapped =
        if mapped.is_empty() { String::new() } else { format!(" ↔ {}", mapped.join(", ")) };
    let norm = word(&norm.to_string(), Role::Label, session.is_colored());
    let mapped = word(&mapped, Role::Remark, session.is_colored());
    session.print(&format!("{norm}  {topic}{mapped}\n"))
}

/// What is new in the article, and its words where the text is at hand.
fn print_more(session: &mut Session, official: &Official, Hit { norm, article }: &Hit) -> Result {
    let is_colored = session.is_colored();
    if let Some(note) = &article.note {
        let note = note.get(session.messages.language());
        session
            .print(&format!("    {}\n", word(&format!("+ {note}"), Role::Remark, is_colored)))?;
    }
    for line in cited::words(session, official, norm)? {
        session.print(&format!("{}\n", word(&line, Role::Plain, is_colored)))?;
    }
    Ok(())
}
