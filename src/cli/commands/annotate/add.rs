//! `tuzetu annotate add`: a new annotation in a file of its own.

use super::known::{date_of, kind_parser, norms, severity_parser};
use super::quoted::Quoted;
use crate::annotation::{Annotation, Body, ConflictKind, Person, Severity, Target, wording};
use crate::bill::VersionId;
use crate::cli::commands::schema;
use crate::cli::commands::show::provision;
use crate::cli::lookup;
use crate::cli::lookup::Operand;
use crate::cli::options::{Author, language_parser};
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::constitution::Norm;
use crate::parse::read;
use crate::store;
use crate::text::language::{ByLanguage, Language};
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
    #[command(flatten)]
    quoted: Quoted,
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
        let creator = Person::named(&session.author(&self.author, &workspace)?);
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
        let quote = self.quoted.of(session, &document, id)?;
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
