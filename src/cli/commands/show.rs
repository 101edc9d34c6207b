//! `tuzetu show`: a text as a tree of provisions.

use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::language_parser;
use crate::cli::paint::word;
use crate::cli::problem::{Problem, Result, Site};
use crate::cli::session::{Outcome, Session};
use crate::document::citation::{cite, find_cited};
use crate::document::{Address, Document, Provision, ProvisionId};
use crate::export;
use crate::export::document::Text;
use crate::parse::{Diagnostic, parse};
use crate::store::Place;
use crate::text::language::Language;
use crate::text::nearest::nearest;
use crate::view::Role;
use clap::Args;

/// Which text, and what of it.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu show child-rights@2022-05-03 --lang ru --provision art_1__para_11")]
pub(crate) struct Show {
    #[arg(value_name = "BILL@V")]
    text_of: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[command(flatten)]
    part: Part,
}

/// What of a text is shown.
#[derive(Args, Debug)]
pub(super) struct Part {
    /// The address of a provision, or how it is cited; all where there is none.
    #[arg(long, value_name = "EID")]
    pub(super) provision: Option<String>,
    /// Whether only the footnotes are.
    #[arg(long = "footnotes", id = "list-footnotes")]
    pub(super) footnotes: bool,
}

impl Show {
    /// Writes the tree, and what was odd in the text.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let text = lookup::text(session, &Operand::read(&self.text_of), self.lang)?;
        self.part.show(session, text)
    }
}

impl Part {
    /// Writes it of a text.
    pub(super) fn show(&self, session: &mut Session, text: lookup::Text) -> Result<Outcome> {
        let (document, diagnostics) = parse(text.source, text.language);
        let shown = self.shown(session, &document)?;
        if session.is_json() {
            let (name, page) = (&*text.name, &text.page);
            let text = Text { name, document: &document, diagnostics: &diagnostics, page };
            session.print(&export::document::json(text, &shown, &session.messages))?;
            return Ok(Outcome::Done);
        }
        let printed = if self.footnotes { print_footnote } else { print };
        shown.into_iter().try_for_each(|id| printed(session, &document, document.provision(id)))?;
        let (told, others) = self.told(session, &document, &diagnostics)?;
        odd(session, &text.name, &document, &told)?;
        if others > 0 {
            let values = [("count", others.into()), ("name", text.name.as_str().into())];
            session.note(session.messages.say("cli-note-odd-elsewhere", &values))?;
        }
        Ok(Outcome::Done)
    }

    /// What is odd in the provision asked for, and how much is elsewhere in the text.
    fn told<'d>(
        &self,
        session: &Session,
        document: &Document,
        diagnostics: &'d [Diagnostic],
    ) -> Result<(Vec<&'d Diagnostic>, usize)> {
        let Some(top) = self.top(session, document)? else {
            return Ok((diagnostics.iter().collect(), 0));
        };
        let is_inside = |odd: &&Diagnostic| {
            document.at(odd.span.start).is_some_and(|id| document.lineage(id).contains(&top))
        };
        let told: Vec<_> = diagnostics.iter().filter(is_inside).collect();
        let others = diagnostics.len() - told.len();
        Ok((told, others))
    }

    /// The provision asked for.
    fn top(&self, session: &Session, document: &Document) -> Result<Option<ProvisionId>> {
        self.provision.as_ref().map(|wanted| provision(session, document, wanted)).transpose()
    }

    /// All provisions, or the one asked for with everything in it; of these the
    /// footnotes alone, where they are asked for.
    fn shown(&self, session: &Session, document: &Document) -> Result<Vec<ProvisionId>> {
        let top = self.top(session, document)?;
        let is_inside =
            |id: &ProvisionId| top.is_none_or(|top| document.lineage(*id).contains(&top));
        let is_wanted = |each: &Provision| !(self.footnotes && each.is_normative());
        let ids = document.iter().filter(|(_, each)| is_wanted(each)).map(|(id, _)| id);
        Ok(ids.filter(is_inside).collect())
    }
}

/// The provision of an address or a citation, or an error that names the
/// nearest ones.
pub(super) fn provision(
    session: &Session,
    document: &Document,
    written: &str,
) -> Result<ProvisionId> {
    if let Some(id) = document.find(&Address::new(written)) {
        return Ok(id);
    }
    let address = |id: &ProvisionId| document.provision(*id).address.as_str();
    match find_cited(document, written).as_slice() {
        [only] => Ok(*only),
        [] => {
            let known: Vec<&str> = document.iter().map(|(_, each)| each.address.as_str()).collect();
            let near = nearest(written, &known);
            let near = near.map(|near| session.say("cli-hint-nearest", &[("name", near)]));
            let problem = Problem::new(session.say("cli-error-provision", &[("name", written)]));
            Err(problem.hinted(near.unwrap_or_else(|| session.get("cli-hint-provision"))).into())
        }
        several => {
            let names: Vec<_> = several.iter().map(|id| format!("`{}`", address(id))).collect();
            let problem = Problem::new(session.say("cli-error-provisions", &[("name", written)]));
            let hint = session.say("cli-hint-known", &[("names", &names.join(", "))]);
            Err(problem.hinted(hint).into())
        }
    }
}

fn print(session: &mut Session, document: &Document, provision: &Provision) -> Result {
    let is_colored = session.is_colored();
    let indent = " ".repeat(2 * usize::from(provision.depth));
    let address = word(provision.address.as_str(), Role::Remark, is_colored);
    session.print(&format!("{indent}{address}\n"))?;
    let label = provision.label.map_or("", |span| document.words(span.into()).trim());
    let label = word(label, Role::Label, is_colored);
    let passages = [(provision.heading, Role::Heading), (provision.text, Role::Plain)];
    let passages = passages.into_iter().filter_map(|(span, role)| Some((span?, role)));
    let words: Vec<String> =
        passages.map(|(span, role)| word(document.words(span), role, is_colored)).collect();
    let words = words.join(&format!("\n{indent}  "));
    let line = [label, words].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    if line.is_empty() { Ok(()) } else { session.print(&format!("{indent}  {}\n", line.join(" "))) }
}

/// A footnote under the citation of what it stands in.
fn print_footnote(session: &mut Session, document: &Document, footnote: &Provision) -> Result {
    let place = footnote.parent.map(|parent| cite(document, parent)).unwrap_or_default();
    let place = [place.as_str(), footnote.address.as_str()];
    let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let place = word(&place, Role::Remark, session.is_colored());
    let text = footnote.text.map_or("", |span| document.words(span));
    let text = word(text, Role::Plain, session.is_colored());
    session.print(&format!("{place}\n  {text}\n"))
}

/// How many warnings about one text are told; programs get all of them.
pub(super) const MOST_ODD: usize = 100;

/// Says on the standard error what is odd in a text.
pub(super) fn odd(
    session: &mut Session,
    path: &str,
    document: &Document,
    odd: &[&Diagnostic],
) -> Result {
    for each in odd.iter().take(MOST_ODD) {
        let message = session.get(&format!("diagnostic-{}", each.oddity.code()));
        let place = Place::of(document.source(), each.span);
        session.warn(&Problem::new(message).at(Site { path: path.to_owned(), place }))?;
    }
    match odd.len().saturating_sub(MOST_ODD) {
        0 => Ok(()),
        more => {
            let values = [("count", more.into()), ("name", path.into())];
            session.note(session.messages.say("cli-note-odd-more", &values))
        }
    }
}
