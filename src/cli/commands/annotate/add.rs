//! `tuzetu annotate add`: a new annotation in a file of its own.

use super::known::{date_of, kind_parser, norms, severity_parser};
use crate::annotation::{Annotation, Body, ConflictKind, Person, Quote, Severity, Target, wording};
use crate::bill::VersionId;
use crate::cli::commands::schema;
use crate::cli::commands::show::provision;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Author, language_parser};
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::constitution::Norm;
use crate::document::{Document, ProvisionId};
use crate::parse::read;
use crate::store;
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;
use clap::Args;

/// What it is about and what it says.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate add child-rights@2022-05-03 --lang ru \
    --provision art_1__para_11__subpara_2__qstr_1__art_18-2__para_5 \
    --norm kz-1995:20 --severity medium --text \"Кто проверяет распоряжение?\"")]
pub(crate) struct Add {
    #[arg(value_name = "BILL@V")]
    text_of: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long, value_name = "EID")]
    provision: String,
    #[arg(long, value_name = "Q")]
    quote: Option<String>,
    #[arg(long, value_name = "N", required = true)]
    norm: Vec<String>,
    #[arg(long, value_name = "S", value_parser = severity_parser())]
    severity: Severity,
    #[arg(long, value_name = "K", default_value = "contradiction", hide_default_value = true, value_parser = kind_parser())]
    kind: ConflictKind,
    #[arg(long, value_name = "T")]
    title: Option<String>,
    #[arg(long, value_name = "T")]
    text: String,
    #[command(flatten)]
    author: Author,
}

impl Add {
    /// Writes the annotation and names its id and file.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        session.refuse_empty("--text", &self.text)?;
        let target = self.target(session)?;
        let workspace = session.workspace()?;
        let date = date_of(&workspace, &target);
        let norms = norms(session, &self.norm, date.as_deref())?;
        let creator = Person::named(&self.author.signs(&workspace));
        let annotation = self.annotation(target, norms, creator);
        schema::keep(session, &workspace)?;
        let stored = session.stored(workspace.add(&annotation))?;
        let id = annotation.id.as_str();
        session.receipt(id, &stored.path, &format!("{id}\n{}", shown(&stored.path)))?;
        Ok(Outcome::Done)
    }

    fn annotation(&self, target: Target, norms: Vec<Norm>, creator: Person) -> Annotation {
        let language = target.language;
        let only = |words: Option<&String>| {
            ByLanguage::from_fn(|each| words.filter(|_| each == language).cloned())
        };
        let body = Body {
            title: only(self.title.as_ref()),
            reasoning: only(Some(&self.text)),
            ..Body::new(norms, self.kind, self.severity)
        };
        Annotation::new(store::new_id(), (target, body), creator, &store::now())
    }

    /// The words it is about; they must stand there.
    fn target(&self, session: &mut Session) -> Result<Target> {
        let operand = Operand::read(&self.text_of);
        let Operand::Bill { bill: name, .. } = &operand else {
            return Err(Problem::new(session.get("cli-error-annotate-file")).into());
        };
        let text = lookup::text(session, &operand, self.lang)?;
        let (language, version) = (text.language, text.name.split_once('@'));
        let version = version.and_then(|(_, version)| VersionId::new(version));
        let version = version.expect("a text of a bill is called `bill@version`");
        let document = read(text.source, language);
        let id = provision(session, &document, &self.provision)?;
        let quote = self.quote.as_ref().map(|words| quote(session, &document, id, words));
        let quote = quote.transpose()?;
        Ok(Target {
            source: lookup::bill_id(session, name)?,
            version,
            language,
            sha256: None,
            provision: document.provision(id).address.clone(),
            wording: wording(&document, id).filter(|_| quote.is_none()),
            quote,
        })
    }
}

/// The quote with its neighbours. Spaces may be typed as any spaces.
pub(super) fn quote(
    session: &mut Session,
    document: &Document,
    id: ProvisionId,
    words: &str,
) -> Result<Quote> {
    let address = document.provision(id).address.as_str();
    let mut places = Vec::new();
    for passage in document.provision(id).passages() {
        places.extend(occurrences(document, passage, words));
    }
    let Some(first) = places.first() else {
        let problem = Problem::new(session.say("cli-error-quote", &[("eid", address)]));
        return Err(problem.hinted(session.get("cli-hint-quote")).into());
    };
    if places.len() > 1 {
        let text = session.say("cli-warning-quote", &[("eid", address)]);
        session.warn(&Problem::new(text).hinted(session.get("cli-hint-longer-quote")))?;
    }
    let source = document.source();
    let (before, after) = (&source[..first.start], &source[first.end..]);
    let from = before.char_indices().rev().nth(NEIGHBOURS - 1).map_or(0, |(at, _)| at);
    let prefix = before[from..].trim_start_matches(|c| c != '\n').trim_start_matches('\n');
    let prefix = if before[from..].contains('\n') { prefix } else { &before[from..] };
    Ok(Quote {
        exact: document.words(*first).to_owned(),
        prefix: prefix.to_owned(),
        suffix: after.chars().take(NEIGHBOURS).take_while(|c| *c != '\n').collect(),
    })
}

/// How many characters of its neighbours a quote keeps.
const NEIGHBOURS: usize = 32;

/// Where `words` stand in a passage, any white space being alike.
fn occurrences(document: &Document, passage: Span, words: &str) -> Vec<Span> {
    let text = document.words(passage);
    let starts = text.char_indices().map(|(at, _)| at);
    let length = |at: usize| begins(&text[at..], words.trim());
    starts.filter_map(|at| Some(Span::new(at, at + length(at)?).shifted(passage.start))).collect()
}

/// How many bytes of `text` are `words`, if it begins with them.
fn begins(text: &str, words: &str) -> Option<usize> {
    let same = |a: char, b: char| a == b || a.is_whitespace() && b.is_whitespace();
    let mut letters = text.char_indices();
    let mut end = 0;
    for wanted in words.chars() {
        let (at, letter) = letters.next()?;
        same(letter, wanted).then_some(())?;
        end = at + letter.len_utf8();
    }
    (end > 0).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_space_is_a_space_in_a_quote() {
        assert_eq!(begins("в\u{a0}течение суток", "в течение"), Some("в\u{a0}течение".len()));
        assert_eq!(begins("в", "в течение"), None);
        assert_eq!(begins("в", ""), None);
    }
}
