//! `tuzetu annotate show`: one annotation in full.

use super::known::annotation;
use super::life;
use crate::annotation::{Annotation, Confirmed, LimitTest};
use crate::cli::cited;
use crate::cli::commands::headline::headline;
use crate::cli::paint::word;
use crate::cli::problem::{Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::constitution::{Norm, article};
use crate::document::citation::cite_address;
use crate::export;
use crate::store::{Lives, Stored};
use crate::text::language::ByLanguage;
use crate::view::Role;
use crate::view::said;
use clap::Args;

/// Which one.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate show removal-24h-no-court")]
pub(crate) struct Show {
    #[arg(value_name = "ID")]
    id: String,
}

impl Show {
    /// Writes everything that the annotation says.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        // A bill that cannot be read has no versions to follow it through.
        let Annotation { id, target, .. } = &stored.annotation;
        let lives = workspace.lives(&target.source, None, Some(id)).ok();
        if session.is_json() {
            let path = stored.path.strip_prefix(workspace.root()).unwrap_or(&stored.path);
            let file = path.display().to_string();
            session.print(&export::annotations::single(
                &stored.annotation,
                &file,
                lives.as_ref(),
            ))?;
        } else {
            print(session, &stored)?;
            if let Some(lives) = &lives {
                told(session, lives)?;
            }
        }
        Ok(Outcome::Done)
    }
}

/// What became of its words in every version.
fn told(session: &mut Session, lives: &Lives) -> Result {
    let Some(own) = lives.lives.first() else { return Ok(()) };
    session.print(&format!("\n{}\n", session.get("cli-show-life")))?;
    life::print(session, lives, own)
}

fn print(session: &mut Session, stored: &Stored) -> Result {
    let Annotation { target, body, placements, history, replies, .. } = &stored.annotation;
    let norms: Vec<_> = body.norms.iter().map(ToString::to_string).collect();
    let kind = session.get(&format!("conflict-{}", body.kind.name()));
    let confidence = body.confidence.map_or(String::new(), |confidence| {
        format!(" · {}", session.get(&format!("confidence-{}", confidence.name())))
    });
    let place = cite_address(&target.provision, target.language);
    let mut lines = vec![
        headline(session, &stored.annotation),
        format!("{} · {kind}{confidence}", norms.join(", ")),
        format!("{}@{} · {} · {place}", target.source, target.version, target.language),
    ];
    lines.extend(cited(session, &body.norms)?);
    let words = target.quote.as_ref().map(|quote| &quote.exact).or(target.wording.as_ref());
    lines.extend(words.map(|words| format!("«{words}»")));
    lines.push(format!("{} · {}", stored.annotation.creator, stored.annotation.created));
    lines.push(shown(&stored.path));
    lines.extend(spoken(session, &body.reasoning, None));
    lines.extend(spoken(session, &body.counter_argument, Some("view-counter-argument")));
    lines.extend(tested(session, &body.test));
    if !(placements.is_empty() && history.is_empty() && replies.is_empty()) {
        lines.push(String::new());
    }
    lines.extend(placements.iter().map(|place| confirmed(session, place)));
    for event in history {
        let deed = session.get(&event.deed.message());
        let why = event.why.as_deref().map_or(String::new(), |why| format!(": {why}"));
        lines.push(format!("{} · {} · {deed}{why}", event.at, event.by));
    }
    for reply in replies {
        lines.push(format!("↳ {} · {}: {}", reply.created, reply.creator, reply.text.trim()));
    }
    let lines = lines.iter().map(|line| word(line, Role::Plain, false) + "\n");
    session.print(&lines.collect::<String>())
}

/// The three-part test below an empty line: what each part came to, and why.
fn tested(session: &Session, test: &LimitTest) -> Vec<String> {
    let parts = said::tested(&session.messages, test);
    let head = (!parts.is_empty()).then(|| [String::new(), session.get("view-test")]);
    head.into_iter().flatten().chain(parts).collect()
}

/// A place that a person confirmed: the text, how, where, who.
fn confirmed(session: &Session, place: &Confirmed) -> String {
    let Confirmed { version, language, how, by, at, why, .. } = place;
    let how = session.get(&format!("how-{}", how.name()));
    let provisions = place.parts().map(|(it, _)| cite_address(it, *language));
    let provisions = provisions.collect::<Vec<_>>().join("; ");
    let words = place.parts().filter_map(|(_, quote)| Some(format!("«{}»", quote?.exact)));
    let words: Vec<_> = words.collect();
    let words = if words.is_empty() { String::new() } else { format!(": {}", words.join(" … ")) };
    let text = format!("{version} · {language}");
    let why = why.as_deref().map_or(String::new(), |why| format!(": {why}"));
    let how = how + &words + &why;
    let parts = [at.clone(), by.to_string(), text, provisions, how];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// What each norm is about, with its words where the text is at hand.
fn cited(session: &mut Session, norms: &[Norm]) -> Result<Vec<String>> {
    let official = cited::official(session)?;
    let (mut lines, mut said) = (Vec::new(), None);
    for norm in norms {
        let topic = article(norm).map(|article| *article.topic.get(session.messages.language()));
        lines.push(match topic.filter(|_| topic != said) {
            Some(topic) => format!("  {norm}  {topic}"),
            None => format!("  {norm}"),
        });
        said = topic;
        lines.extend(cited::words(session, &official, norm)?);
    }
    Ok(lines)
}

/// The words in the language of the interface, or the nearest there are, below
/// an empty line and the name of what they are. That there is no reasoning is said.
fn spoken(session: &Session, words: &ByLanguage<Option<String>>, key: Option<&str>) -> Vec<String> {
    let said = said::said(&session.messages, words);
    let (head, sign) = match (key, &said) {
        (Some(_), None) => return Vec::new(),
        (Some(key), Some((sign, _))) => (Some(session.get(key)), sign.clone()),
        (None, _) => (said::none_here(&session.messages, words), String::new()),
    };
    let text = sign + said.map_or("", |(_, text)| text.trim());
    let head = std::iter::once(String::new()).chain(head);
    head.chain(text.lines().map(str::to_owned)).collect()
}
