//! `tuzetu annotate carry`: a person confirms where an annotation lies in another
//! version or language, or puts one that lost its words on others.

use super::add::quote;
use super::known::annotation;
use super::life::find;
use crate::annotation::{Annotation, Confirmed, How, Person, Quote, Target};
use crate::bill::Version;
use crate::cli::commands::headline::headline;
use crate::cli::commands::show::provision;
use crate::cli::lookup;
use crate::cli::options::{Author, language_parser};
use crate::cli::paint::{paint, word};
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::document::citation::cite;
use crate::document::{Document, ProvisionId};
use crate::review::{Fate, Life, Stay};
use crate::store;
use crate::store::{Amendment, Lives};
use crate::text::fold::fold;
use crate::text::language::Language;
use crate::view::Role;
use crate::view::life::Told;
use clap::Args;

/// Which one, and whereto.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate carry ministry-decides-alone --to 2022-05-03 --yes\n\
    tuzetu annotate carry local-office-enterprise --to 2022-05-03 --yes \
    --provision art_1__para_11__subpara_2__qstr_1__art_18-2__para_1 \
    --quote \"назначить законного представителя\"")]
pub(crate) struct Carry {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long = "to", id = "carry-to", value_name = "V", required = true)]
    to: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long, value_name = "EID")]
    provision: Option<String>,
    #[arg(long, id = "carry-quote", value_name = "Q", requires = "provision")]
    quote: Option<String>,
    #[arg(long, id = "carry-gone", conflicts_with = "provision")]
    gone: bool,
    #[arg(long, value_name = "W")]
    why: Option<String>,
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    author: Author,
}

/// A place that is to be confirmed.
struct Proposal {
    place: Option<ProvisionId>,
    quote: Option<Quote>,
    how: How,
}

/// What is carried, and the text it is carried to.
struct Way<'a> {
    lives: &'a Lives,
    life: &'a Life,
    annotation: &'a Annotation,
    version: (usize, &'a Version),
    document: &'a Document,
}

impl Carry {
    /// Shows the place, asks, writes it down and names the file.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let target = &stored.annotation.target;
        let bill = lookup::bill(session, &workspace, target.source.as_str())?;
        let version = lookup::version(session, &bill, &self.to)?;
        let language = self.lang.unwrap_or(target.language);
        let missing = || Problem::new(lookup::missing(session, &bill, version, language));
        let lives = session.stored(workspace.lives(&bill.id, Some(language)))?;
        let life = find(&lives, &stored.annotation).ok_or_else(missing)?;
        let at = bill.versions.iter().position(|each| each.id == version.id).unwrap_or_default();
        let is_asked = life.language == language;
        let document = lives.text(life, at).filter(|_| is_asked).ok_or_else(missing)?;
        let annotation = &stored.annotation;
        let way = Way { lives: &lives, life, annotation, version: (at, version), document };
        let proposal = self.proposal(session, &way)?;
        self.show(session, &way, &proposal)?;
        if !self.may_write(session)? {
            return Ok(Outcome::Done);
        }
        let amendment = self.amendment(&way, proposal);
        let amended = workspace.amend_latest(&stored, &[amendment], &store::now());
        let stored = session.stored(amended)?;
        session.receipt(&self.id, &stored.path, &shown(&stored.path))?;
        Ok(Outcome::Done)
    }

    /// What the user names, else what the program found.
    fn proposal(&self, session: &mut Session, way: &Way<'_>) -> Result<Proposal> {
        if self.gone {
            return Ok(Proposal { place: None, quote: None, how: How::Orphaned });
        }
        if let Some(written) = &self.provision {
            let id = provision(session, way.document, written)?;
            let words = self.quote.as_ref();
            let quote = words.map(|words| quote(session, way.document, id, words)).transpose()?;
            let how = picked(way, id, quote.as_ref());
            return Ok(Proposal { place: Some(id), quote, how });
        }
        if way.is_home() && way.stay().span.is_some() {
            let names = [("id", self.id.as_str()), ("version", way.version.1.id.as_str())];
            return Err(Problem::new(session.say("cli-error-carry-home", &names)).into());
        }
        let stay = way.stay();
        let Some((id, span)) = stay.provision.zip(stay.span) else {
            return Err(nowhere(session, way).into());
        };
        let is_whole = way.annotation.target.quote.is_none() || way.is_translated();
        let within = way.document.provision(id).span();
        let quote = (!is_whole).then(|| Quote::of(way.document.source(), span, within));
        Ok(Proposal { place: Some(id), quote, how: found(way, stay) })
    }

    /// The place, the words as they stand there, how like they are and why.
    fn show(&self, session: &mut Session, way: &Way<'_>, proposal: &Proposal) -> Result {
        if session.is_json() {
            return Ok(());
        }
        let stay = way.stay();
        let mut text = headline(session, way.annotation) + "\n";
        if self.provision.is_none() && !self.gone {
            let Way { lives, life, .. } = way;
            let told = Told { lives, life, messages: &session.messages };
            text += &paint(&told.line(way.version.0), session.canvas());
            let percent = format!("{:.0}", stay.likeness * 100.0);
            text += &format!("{}\n", session.say("cli-carry-likeness", &[("percent", &percent)]));
        } else {
            let how = session.get(&format!("how-{}", proposal.how.name()));
            text += &format!("{}: {how}\n", way.version.1.id);
        }
        let place = proposal.place.map(|id| {
            let address = &way.document.provision(id).address;
            format!("{} ({address})", cite(way.document, id))
        });
        let words = proposal.quote.as_ref().map(|quote| format!("«{}»", quote.exact));
        for line in place.into_iter().chain(words) {
            text += &(word(&line, Role::Plain, false) + "\n");
        }
        session.print(&text)
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

    fn amendment(&self, way: &Way<'_>, proposal: Proposal) -> Amendment {
        let by = self.author.author.clone();
        let Proposal { place, quote, how } = proposal;
        let provision = place.map(|id| way.document.provision(id).address.clone());
        let former = &way.annotation.target;
        if let Some(provision) = provision.clone().filter(|_| way.is_home()) {
            let target = Target { provision, quote, sha256: None, ..former.clone() };
            return Amendment::Reattach { target: Box::new(target), by, why: self.why.clone() };
        }
        Amendment::Place(Box::new(Confirmed {
            version: way.version.1.id.clone(),
            language: way.document.language(),
            provision,
            how,
            quote,
            by: Person::named(&by),
            at: store::now(),
        }))
    }
}

impl Way<'_> {
    fn stay(&self) -> &Stay {
        &self.life.stays[self.version.0]
    }

    fn is_translated(&self) -> bool {
        self.document.language() != self.annotation.target.language
    }

    /// Whether it is the text that the author read.
    fn is_home(&self) -> bool {
        self.version.1.id == self.annotation.target.version && !self.is_translated()
    }
}

/// How the words that were found answer to the author's.
fn found(way: &Way<'_>, stay: &Stay) -> How {
    if way.is_translated() {
        return How::Translated;
    }
    match stay {
        stay if stay.has(Fate::Split) => How::Split,
        stay if stay.has(Fate::Merged) => How::Merged,
        stay if !stay.is_as_written() => How::Changed,
        stay if stay.has(Fate::Moved) => How::Moved,
        _ => How::Exact,
    }
}

/// How words that the user picked answer to the author's.
fn picked(way: &Way<'_>, id: ProvisionId, quote: Option<&Quote>) -> How {
    let target = &way.annotation.target;
    let exact = |quote: Option<&Quote>| quote.map(|quote| fold(&quote.exact).into_owned());
    let is_here =
        way.stay().provision == Some(id) || way.document.provision(id).address == target.provision;
    match (way.is_translated(), exact(quote) == exact(target.quote.as_ref())) {
        (true, _) => How::Translated,
        (_, false) => How::Changed,
        (_, true) if is_here => How::Exact,
        (_, true) => How::Moved,
    }
}

/// That no place is sure, with those that may be meant.
fn nowhere(session: &Session, way: &Way<'_>) -> Problem {
    let Way { lives, life, .. } = way;
    let told = Told { lives, life, messages: &session.messages };
    let (id, version) = (way.annotation.id.as_str(), way.version.1.id.as_str());
    let stay = way.stay();
    let fates = told.fates(stay);
    let names = [("id", id), ("version", version), ("fate", &fates)];
    let problem = Problem::new(session.say("cli-error-carry-nowhere", &names));
    let places = stay.provision.iter().chain(&stay.candidates).map(|id| {
        let address = &way.document.provision(*id).address;
        format!("«{}» (`{address}`)", cite(way.document, *id))
    });
    let places: Vec<_> = places.collect();
    let names = [("id", id), ("version", version), ("places", &places.join(", "))];
    let key = if places.is_empty() { "cli-hint-carry" } else { "cli-hint-carry-candidates" };
    problem.hinted(session.say(key, &names))
}
