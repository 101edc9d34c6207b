//! `tuzetu annotate carry`: a person confirms where an annotation lies in another
//! version or language, or puts one that lost its words on others.

use super::known::annotation;
use super::quoted::Quoted;
use crate::annotation::Confirmed;
use crate::cli::commands::headline::headline;
use crate::cli::commands::show::provision;
use crate::cli::lookup;
use crate::cli::options::{Author, language_parser};
use crate::cli::paint::paint;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::document::citation::{cite, cite_address};
use crate::review::{Destination, Life};
use crate::store;
use crate::store::{Lives, placing};
use crate::text::language::Language;
use crate::view::life::{Told, lifted};
use crate::view::line::harmless;
use clap::Args;

/// Which one, and whereto.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate carry ministry-decides-alone --to 2022-05-03 --yes\n\
    tuzetu annotate carry local-office-enterprise --to 2022-05-03 --yes \
    --provision art_1__para_11__subpara_2__qstr_1__art_18-2__para_1 \
    --quote \"назначить законного представителя\"")]
#[command(mut_arg("quote", |arg| arg.requires("provision")))]
pub(crate) struct Carry {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long = "to", id = "carry-to", value_name = "V", required = true)]
    to: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long, value_name = "EID")]
    provision: Option<String>,
    #[command(flatten)]
    quoted: Quoted,
    #[arg(long, id = "carry-gone", conflicts_with_all = ["provision", "quote"])]
    gone: bool,
    #[arg(long, value_name = "W")]
    why: Option<String>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    author: Author,
}

/// What is carried, and the text it is carried to.
struct Way<'a> {
    lives: &'a Lives,
    life: &'a Life,
    version: usize,
    to: Destination<'a>,
}

impl Carry {
    /// Shows the place, asks, writes it down and names the file.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let by = session.author(&self.author, &workspace)?;
        let target = &stored.annotation.target;
        let bill = lookup::bill(session, &workspace, target.source.as_str())?;
        let version = lookup::version(session, &bill, &self.to)?;
        let language = self.lang.unwrap_or(target.language);
        let missing = || Problem::new(lookup::missing(session, &bill, version, language));
        let lives = session.stored(workspace.lives(
            &bill.id,
            Some(language),
            Some(&stored.annotation.id),
        ))?;
        let life = lives.lives.first().ok_or_else(missing)?;
        let at = bill.place_of(&version.id).unwrap_or_default();
        let is_asked = life.language == language;
        let document = lives.text(life, at).filter(|_| is_asked).ok_or_else(missing)?;
        let course = lives.courses.get(life.language).as_ref().ok_or_else(missing)?;
        let life = &life.clone().told_from_home(at, course);
        let (annotation, stay) = (&stored.annotation, &life.stays[at]);
        let to = Destination { annotation, version: &version.id, document, stay };
        let way = Way { lives: &lives, life, version: at, to };
        let place = self.place(session, &way)?;
        self.show(session, &way, &place)?;
        if !self.may_write(session)? {
            return Ok(Outcome::Done);
        }
        let place = Confirmed { at: store::now(), ..place };
        let amendment = placing(annotation, place, &by, self.why.clone());
        let places = amendment.lifts(&stored.annotation);
        let amendment = std::slice::from_ref(&amendment);
        let amended = workspace.amend_latest(&stored, amendment, &store::now());
        let amended = session.stored(amended)?;
        session.receipt(&self.id, &amended.path, &shown(&amended.path))?;
        if let Some(says) = lifted(&session.messages, places) {
            session.note(says)?;
        }
        Ok(Outcome::Done)
    }

    /// What the user names, else what the program found.
    fn place(&self, session: &mut Session, way: &Way<'_>) -> Result<Confirmed> {
        let to = way.to;
        let stands_at_home = to.is_home() && to.stay.span.is_some();
        let names = [("id", self.id.as_str()), ("version", to.version.as_str())];
        if self.gone && stands_at_home {
            let problem = Problem::new(session.say("cli-error-carry-home-gone", &names));
            return Err(problem.hinted(session.say("cli-hint-carry-home-gone", &names)).into());
        }
        if self.gone {
            return Ok(to.gone());
        }
        if let Some(written) = &self.provision {
            let id = provision(session, to.document, written)?;
            return Ok(to.picked(id, self.quoted.of(session, to.document, id)?));
        }
        if stands_at_home {
            return Err(Problem::new(session.say("cli-error-carry-home", &names)).into());
        }
        to.found().ok_or_else(|| nowhere(session, way).into())
    }

    /// The place, the words as they stand there, how like they are and why.
    fn show(&self, session: &mut Session, way: &Way<'_>, place: &Confirmed) -> Result {
        if session.is_json() {
            return Ok(());
        }
        let mut lines = vec![headline(session, way.to.annotation) + "\n"];
        if self.provision.is_none() && !self.gone {
            lines.push(paint(&way.told(session).line(way.version), session.canvas()));
            // Of words that were seen in another language nothing was compared.
            if way.to.stay.span.is_some() && !way.to.is_translated() {
                let percent = format!("{:.0}", way.to.stay.likeness * 100.0);
                lines.push(session.say("cli-carry-likeness", &[("percent", &percent)]) + "\n");
            }
        } else {
            let how = session.get(&format!("how-{}", place.how.name()));
            lines.push(format!("{}: {how}\n", place.version));
        }
        for (address, quote) in place.parts() {
            lines.push(format!("{} ({address})\n", cite_address(address, place.language)));
            lines.extend(quote.map(|quote| format!("«{}»\n", harmless(&quote.exact))));
        }
        session.print(&lines.concat())
    }

    /// Whether the user says yes, now or on the command line.
    fn may_write(&self, session: &mut Session) -> Result<bool> {
        if self.yes {
            return Ok(true);
        }
        let asks = session.get("cli-ask-carry");
        let answer = session.ask(&asks)?;
        let unasked = || Problem::new(session.get("cli-error-carry-unasked"));
        answer.ok_or_else(|| unasked().hinted(session.get("cli-hint-carry-unasked")).into())
    }
}

impl Way<'_> {
    fn told<'t>(&'t self, session: &'t Session) -> Told<'t> {
        Told { lives: self.lives, life: self.life, messages: &session.messages, cites: cite }
    }
}

/// That no place is sure, with those that may be meant.
fn nowhere(session: &Session, way: &Way<'_>) -> Problem {
    let Destination { annotation, version, document, stay } = way.to;
    let fates = way.told(session).fates(stay);
    let (id, version) = (annotation.id.as_str(), version.as_str());
    let names = [("id", id), ("version", version), ("fate", &fates)];
    let problem = Problem::new(session.say("cli-error-carry-nowhere", &names));
    let places = stay.provision.iter().chain(&stay.candidates).map(|id| {
        let address = &document.provision(*id).address;
        format!("«{}» (`{address}`)", cite(document, *id))
    });
    let places: Vec<_> = places.collect();
    // What is typed next must be about the same text.
    let language = format!(" --lang {}", document.language());
    let text = version.to_owned() + if way.to.is_translated() { &language } else { "" };
    let names = [("id", id), ("version", &text), ("places", &places.join(", "))];
    let key = if places.is_empty() { "cli-hint-carry" } else { "cli-hint-carry-candidates" };
    problem.hinted(session.say(key, &names))
}
