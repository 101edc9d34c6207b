//! `tuzetu annotate import`: annotations from a file of JSON-LD.

use crate::annotation::{Anchor, Annotation, Ground, Lead, Placement, Quote, Target, place};
use crate::bill::VersionId;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result, Site, shown};
use crate::cli::session::{Outcome, Session};
use crate::document::citation::cite;
use crate::document::{Address, Document};
use crate::export::jsonld::names::text_of;
use crate::export::jsonld::{self, Beside, Fault, Foreign, Item, LeftOut, are_alike};
use crate::export::receipt;
use crate::parse::read;
use crate::store::{
    Carried, Intake, Origin, Place, Replaced, Stored, Taken, annotation_in, is_later, lost,
    open_text,
};
use crate::text::language::Language;
use crate::text::span::Span;
use clap::Args;
use std::collections::{BTreeMap, BTreeSet};

/// From which file, and onto which text what names none.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate import annotations.jsonld")]
pub(crate) struct Import {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(long = "to", id = "import-to", value_name = "BILL@V")]
    to: Option<String>,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long)]
    replace: bool,
}

/// The text that annotations of other programs are about.
struct Home<'a> {
    target: Target,
    ground: Ground<'a>,
}

impl<'a> Home<'a> {
    fn on((target, document): &'a (Target, Document)) -> Self {
        Self { target: target.clone(), ground: Ground::new(document) }
    }
}

/// What stands for the source that `--to` names.
const ASKED: &str = "";

impl Import {
    /// Writes a file for each annotation that is new here, and names it; what
    /// cannot be taken is said and does not hinder the rest.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let source = session.stored(open_text(&Origin::of(&self.file)))?;
        let items = jsonld::read(&source);
        let texts = self.texts(session, &items)?;
        let named = texts.iter().map(|(name, text)| (name.as_str(), Home::on(text)));
        let homes: BTreeMap<&str, Home<'_>> = named.collect();
        let mut intake = Intake::new(&workspace);
        let mut written = Vec::new();
        for item in items {
            let taken = match item {
                Ok(Item::Ours(annotation, beside)) => {
                    self.take(session, &mut intake, (&annotation, &beside))?
                }
                Ok(Item::Foreign(foreign)) => {
                    warn_of_left_out(session, &foreign)?;
                    let beside = Beside { file: None, kept: foreign.kept.clone() };
                    let name = if self.to.is_some() { ASKED } else { foreign.source.as_str() };
                    let home = homes.get(name);
                    match placed(session, home, *foreign)? {
                        Some(annotation) => {
                            self.take(session, &mut intake, (&annotation, &beside))?
                        }
                        None => None,
                    }
                }
                Err(fault) => {
                    let problem = self.faulty(session, &fault, &source);
                    session.fail(&problem)?;
                    None
                }
            };
            written.extend(taken);
        }
        print(session, &written)?;
        Ok(Outcome::Done)
    }

    /// The texts that annotations of other programs are about: the one that `--to` names,
    /// else each that a source names as we do, if it is here.
    fn texts(
        &self,
        session: &mut Session,
        items: &[std::result::Result<Item, Fault>],
    ) -> Result<BTreeMap<String, (Target, Document)>> {
        if let Some(to) = &self.to {
            let text = text(session, to, self.lang)?;
            return Ok(BTreeMap::from([(ASKED.to_owned(), text)]));
        }
        let sources: BTreeSet<&str> = items
            .iter()
            .filter_map(|item| match item {
                Ok(Item::Foreign(foreign)) => Some(foreign.source.as_str()),
                _ => None,
            })
            .collect();
        let named = sources.into_iter().filter_map(|source| Some((source, text_of(source)?)));
        let text = |(source, (to, language)): (&str, (&str, Language))| {
            Some((source.to_owned(), text(session, to, Some(language)).ok()?))
        };
        Ok(named.filter_map(text).collect())
    }

    /// Writes one annotation; its id and file where something was written.
    fn take(
        &self,
        session: &mut Session,
        intake: &mut Intake<'_>,
        (annotation, beside): (&Annotation, &Beside),
    ) -> Result<Option<(String, String)>> {
        let file = beside.file.as_deref();
        let says_it = |text| annotation_in(text).is_some_and(|it| are_alike(&it, annotation));
        let carried = file.map(|text| Carried { text, is_current: says_it(text) });
        let id = annotation.id.to_string();
        let came = (carried, beside.kept.as_str());
        let taken = match session.stored(intake.take(annotation, came, self.replace)) {
            Ok(taken) => taken,
            Err(failure) => {
                session.go_on(failure)?;
                return Ok(None);
            }
        };
        let path = match taken {
            Taken::Added(path, text) => {
                let path = shown(&path);
                warn_of_anew(session, (&id, &path), (file, &text))?;
                path
            }
            Taken::Replaced(former, replaced) => {
                warn_of_newer(session, annotation, &former)?;
                let path = shown(&former.path);
                warn_of_replaced(session, &path, &replaced)?;
                path
            }
            Taken::Stands(path, replaced) => {
                self.note_of_standing(session, (&id, &shown(&path)), &replaced)?;
                return Ok(None);
            }
        };
        Ok(Some((id, path)))
    }

    /// Says that an annotation stands already, and what `--replace` would replace.
    fn note_of_standing(
        &self,
        session: &mut Session,
        (id, file): (&str, &str),
        replaced: &[Replaced],
    ) -> Result {
        let key = if self.replace { "cli-note-import-same" } else { "cli-note-import-stands" };
        session.note(session.say(key, &[("id", id), ("file", file)]))?;
        for each in replaced {
            session.note(say_replaced(session, "cli-note-import-would", (file, each)))?;
        }
        Ok(())
    }

    /// What cannot be read, with its place where it is no JSON.
    fn faulty(&self, session: &Session, fault: &Fault, source: &str) -> Problem {
        let says = session.say(&format!("cli-{}", fault.key), &[("name", fault.name.as_str())]);
        let Some(at) = fault.at else { return Problem::new(format!("`{}`: {says}", self.file)) };
        let end = source[at..].chars().next().map_or(at, |letter| at + letter.len_utf8());
        let place = Place::of(source, Span::new(at, end));
        Problem::new(says).at(Site { path: self.file.clone(), place })
    }
}

/// Says where a new file has not all that came with its annotation.
fn warn_of_anew(
    session: &mut Session,
    (id, path): (&str, &str),
    (came, text): (Option<&str>, &str),
) -> Result {
    if came.is_none_or(|came| lost(came, text).is_empty()) {
        return Ok(());
    }
    let says = session.say("cli-warning-import-anew", &[("id", id), ("file", path)]);
    session.warn(&Problem::new(says).hinted(session.get("cli-hint-import-anew")))
}

/// Names each value that was replaced, in full: it may stand nowhere else.
fn warn_of_replaced(session: &mut Session, file: &str, replaced: &[Replaced]) -> Result {
    for each in replaced {
        let says = say_replaced(session, "cli-warning-import-replaced", (file, each));
        session.warn(&Problem::new(says))?;
    }
    Ok(())
}

fn say_replaced(session: &Session, key: &str, (file, replaced): (&str, &Replaced)) -> String {
    let Replaced { field, was, now } = replaced;
    let nothing = session.get("cli-nothing");
    let now = if now.is_empty() { &nothing } else { now };
    session.say(key, &[("file", file), ("field", field), ("was", was), ("now", now)])
}

/// Says where words went that were written later than those that replaced them.
fn warn_of_newer(session: &mut Session, annotation: &Annotation, former: &Stored) -> Result {
    let (newer, older) = (&former.annotation.modified, &annotation.modified);
    if !is_later(newer, older) {
        return Ok(());
    }
    let file = shown(&former.path);
    let values = [("file", file.as_str()), ("newer", newer), ("older", older)];
    let problem = Problem::new(session.say("cli-warning-import-older", &values));
    session.warn(&problem.hinted(session.get("cli-hint-import-older")))
}

/// Names the files that were written.
fn print(session: &mut Session, written: &[(String, String)]) -> Result {
    if session.is_json() {
        return session.print(&receipt::list(written));
    }
    for (_, file) in written {
        session.print(&format!("{file}\n"))?;
    }
    session.note(session.say("cli-note-imported", &[("count", &written.len().to_string())]))
}

/// Names what of an annotation of another program is only kept beside it.
fn warn_of_left_out(session: &mut Session, foreign: &Foreign) -> Result {
    let id = foreign.id.to_string();
    for left_out in &foreign.left_out {
        let (key, value) = match left_out {
            LeftOut::Targets(count) => ("cli-warning-import-targets", count.to_string()),
            LeftOut::Time(written) => ("cli-warning-import-time", written.clone()),
            LeftOut::Body(name) => ("cli-warning-import-body", name.clone()),
            LeftOut::Language(code) => ("cli-warning-import-language", code.clone()),
        };
        let says = session.say(key, &[("id", id.as_str()), ("value", &value)]);
        session.warn(&Problem::new(says))?;
    }
    Ok(())
}

/// A text of a bill, and a target on it that names no words yet.
fn text(session: &mut Session, to: &str, language: Option<Language>) -> Result<(Target, Document)> {
    let operand = Operand::read(to);
    let Operand::Bill { bill, .. } = &operand else {
        return Err(Problem::new(session.get("cli-error-annotate-file")).into());
    };
    let text = lookup::text(session, &operand, language)?;
    let version = text.name.split_once('@').and_then(|(_, name)| VersionId::new(name));
    let target = Target {
        source: lookup::bill_id(session, bill)?,
        version: version.expect("a text of a bill is called `bill@version`"),
        language: text.language,
        sha256: None,
        provision: Address::new(""),
        quote: None,
        wording: None,
    };
    Ok((target, read(text.source, text.language)))
}

/// The annotation of another program where its words stand once in the text;
/// else it is said why it has no place. It is never put on a guess.
fn placed(
    session: &mut Session,
    home: Option<&Home<'_>>,
    foreign: Foreign,
) -> Result<Option<Annotation>> {
    let id = foreign.id.to_string();
    let Some(home) = home else {
        let names = [("id", id.as_str()), ("source", foreign.source.as_str())];
        let problem = Problem::new(session.say("cli-error-import-to", &names));
        session.fail(&problem.hinted(session.get("cli-hint-import-to")))?;
        return Ok(None);
    };
    let quote = Some(foreign.quote.clone());
    let target = Target { quote, ..home.target.clone() };
    let document = home.ground.document;
    let anchor = place(&target, &home.ground, Lead::Unknown);
    let (Some(provision), Some(span)) = (anchor.provision, anchor.span) else {
        let problem = homeless(session, (&id, &foreign.quote.exact), (home, &anchor));
        session.fail(&problem)?;
        return Ok(None);
    };
    let lying = document.provision(provision);
    let within = lying.passages().find(|passage| passage.contains(span.start));
    let quote = Quote::of(document.source(), span, within.unwrap_or(span));
    let provision = lying.address.clone();
    Ok(Some(foreign.on(Target { provision, quote: Some(quote), ..target })))
}

fn homeless(
    session: &Session,
    (id, words): (&str, &str),
    (home, anchor): (&Home<'_>, &Anchor),
) -> Problem {
    let words: String = words.chars().take(SHOWN).collect();
    let names = [("id", id), ("quote", &words)];
    let is_ambiguous = anchor.placement == Placement::Ambiguous;
    let key = if is_ambiguous { "cli-error-import-ambiguous" } else { "cli-error-import-lost" };
    let problem = Problem::new(session.say(key, &names));
    let places: Vec<_> = anchor
        .candidates
        .iter()
        .map(|candidate| format!("«{}»", cite(home.ground.document, *candidate)))
        .collect();
    if places.is_empty() {
        return problem.hinted(session.get("cli-hint-import-lost"));
    }
    problem.hinted(session.say("cli-hint-import-ambiguous", &[("places", &places.join(", "))]))
}

/// How many characters of a quote are shown.
const SHOWN: usize = 80;
