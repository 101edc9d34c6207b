//! `tuzetu version add`: a text of a version, copied into the workspace.

use crate::bill::{SourcePage, Stage, VersionId};
use crate::cli::incoming::{self, Ways};
use crate::cli::lookup;
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::export::jsonld::margin::source_of;
use crate::import::FileKind;
use crate::store;
use crate::store::{NewVersion, Origin, open_text, source_page, take_back, write_out};
use crate::text::language::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// What can be done with versions.
#[derive(Debug, Subcommand)]
#[command(
    after_help = "tuzetu version add child-rights 2022-06-01 --stage in-force --date 2022-06-01 \
    --lang ru bills/child-rights/2022-05-03/ru.md"
)]
pub(crate) enum Version {
    Add(Add),
}

/// A version and a text of it.
#[derive(Args, Debug)]
#[command(
    after_help = "tuzetu version add child-rights 2022-06-01 --stage in-force --date 2022-06-01 \
    --lang ru bills/child-rights/2022-05-03/ru.md"
)]
pub(crate) struct Add {
    #[arg(value_name = "BILL")]
    bill: String,
    #[arg(value_name = "V")]
    name: String,
    #[arg(long, value_name = "S", value_parser = stage_parser())]
    stage: Stage,
    #[arg(long, value_name = "D")]
    date: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    language: Language,
    #[command(flatten)]
    ways: Ways,
    #[arg(long, value_name = "FILE")]
    comments: Option<PathBuf>,
    #[arg(value_name = "FILE")]
    file: String,
}

/// What was read for a version.
struct Read {
    /// The text.
    text: String,
    /// The page that it was read from.
    page: SourcePage,
    /// The comments on it, as annotations.
    comments: String,
}

fn stage_parser() -> impl TypedValueParser<Value = Stage> {
    PossibleValuesParser::new(Stage::ALL.map(Stage::name))
        .map(|name| Stage::from_name(&name).expect("only names of stages are let through"))
}

impl Add {
    /// Copies the text and names the copy.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        let workspace = session.workspace()?;
        let bill = lookup::bill(session, &workspace, &self.bill)?;
        let id = self.id(session)?;
        let source = source_of((&bill.id, &id, self.language));
        let Read { text, page, comments } = self.read(session, &source)?;
        let version = NewVersion {
            id,
            date: self.date.clone(),
            stage: self.stage,
            language: self.language,
            text,
            page,
        };
        if let Some(stands) = self.comments.as_ref().filter(|path| path.exists()) {
            return session.stored(Err(store::Problem::new(stands, "store-exists").into()));
        }
        // First what goes elsewhere: the text stands in the workspace only where that went well.
        if let Some(path) = &self.comments {
            session.stored(write_out(path, comments.as_bytes()))?;
        }
        let added = workspace.add_version(&bill.id, &version);
        let added = added.inspect_err(|_| take_back(self.comments.as_deref().into_iter()));
        let path = session.stored(added)?;
        let text = session.say("cli-version-done", &[("path", &shown(&path))]);
        session.receipt(&format!("{}@{}", bill.id, version.id), &path, &text)?;
        Ok(Outcome::Done)
    }

    /// The text: Markdown as it is, of any other file what `tuzetu import` reads in it.
    fn read(&self, session: &mut Session, source: &str) -> Result<Read> {
        let origin = Origin::of(&self.file);
        let Origin::File(path) = &origin else { return self.own(session, &origin, source) };
        if !path.is_file() {
            return self.own(session, &origin, source);
        }
        let (kind, bytes) = incoming::open(session, &self.file)?;
        // Markdown is a text of ours already; of another the lines may be those of a screen.
        if kind == FileKind::Text && path.extension().is_some_and(|ending| ending == "md") {
            return self.own(session, &origin, source);
        }
        let turned = incoming::turned(session, &self.file, (kind, bytes))?;
        let file = (self.file.as_str(), kind, &turned);
        let mut manners = self.ways.manners();
        let (Some(manner), None) = (manners.next(), manners.next()) else {
            let problem = Problem::new(session.get("import-both"));
            return Err(problem.hinted(session.get("import-both-hint")).into());
        };
        let texts = incoming::read(session, file, (manner, Some(self.language)))?;
        let text = texts.first().expect("who asks for a language gets it or an error");
        incoming::tell(session, (&self.file, kind), text)?;
        let comments = incoming::comments(source, &[text], &[]);
        let page = self.ways.page_of(text);
        Ok(Read { text: text.document.source().to_owned(), page, comments })
    }

    /// A text of ours, with what is kept beside it of where it was read; it has no comments.
    fn own(&self, session: &mut Session, origin: &Origin, source: &str) -> Result<Read> {
        let text = session.stored(open_text(origin))?;
        let (page, problems) = source_page(origin);
        session.fail_all(&problems)?;
        let comments = incoming::comments(source, &[], &[]);
        Ok(Read { text, page: self.ways.on(page), comments })
    }

    /// The id, unless it means something else on the command line already.
    fn id(&self, session: &Session) -> Result<VersionId> {
        let is_count = self.name.bytes().all(|byte| byte.is_ascii_digit());
        let is_taken = is_count || matches!(self.name.as_str(), "first" | "latest");
        VersionId::new(&self.name).filter(|_| !is_taken).ok_or_else(|| {
            let problem =
                Problem::new(session.say("cli-error-version-name", &[("name", &self.name)]));
            problem.hinted(session.get("cli-hint-version-name")).into()
        })
    }
}
