//! `tuzetu annotate edit`: other words, norms, tags, severity, kind, or test.

use super::known::{annotation, confidence_parser, date_of, kind_parser, norms, severity_parser};
use crate::annotation::{Confidence, ConflictKind, Severity, TestPart, Verdict};
use crate::cli::options::language_parser;
use crate::cli::problem::{Problem, Result, shown};
use crate::cli::session::{Outcome, Session};
use crate::constitution::Norm;
use crate::store;
use crate::store::Amendment;
use crate::text::language::Language;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Which one, and what is to be otherwise.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu annotate edit removal-24h-no-court --severity critical\n\
    tuzetu annotate edit removal-24h-no-court --test law=not-met --lang ru \
    --words \"Предмет шире цели закона.\"")]
pub(crate) struct Edit {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "T")]
    text: Option<String>,
    #[arg(long, value_name = "T")]
    title: Option<String>,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    lang: Option<Language>,
    #[arg(long, value_name = "N")]
    norm: Vec<String>,
    #[arg(long, value_name = "S", value_parser = severity_parser())]
    severity: Option<Severity>,
    #[arg(long, value_name = "K", value_parser = kind_parser())]
    kind: Option<ConflictKind>,
    #[arg(long, value_name = "C", value_parser = confidence_parser())]
    confidence: Option<Confidence>,
    #[arg(long, value_name = "T")]
    tag: Vec<String>,
    #[arg(long, value_name = "P=V", value_parser = test_parser())]
    test: Vec<(TestPart, Verdict)>,
    #[arg(long, value_name = "W", requires = "test")]
    words: Option<String>,
}

/// The parts of the three-part test, each with what it can come to.
const TESTS: [&str; 9] = [
    "law=met",
    "law=not-met",
    "law=unclear",
    "aim=met",
    "aim=not-met",
    "aim=unclear",
    "necessity=met",
    "necessity=not-met",
    "necessity=unclear",
];

fn test_parser() -> impl TypedValueParser<Value = (TestPart, Verdict)> {
    PossibleValuesParser::new(TESTS).map(|written| {
        let read = written.split_once('=').and_then(|(part, verdict)| {
            Some((TestPart::from_name(part)?, Verdict::from_name(verdict)?))
        });
        read.expect("only parts with their verdicts are let through")
    })
}

impl Edit {
    /// Changes the annotation's file and names it.
    pub(crate) fn run(&self, session: &mut Session) -> Result<Outcome> {
        for (option, text) in [("--text", &self.text), ("--title", &self.title)] {
            text.as_ref().map_or(Ok(()), |text| session.refuse_empty(option, text))?;
        }
        let workspace = session.workspace()?;
        let stored = annotation(session, &workspace, &self.id)?;
        let language = self.lang.unwrap_or(stored.annotation.target.language);
        let date = date_of(&workspace, &stored.annotation.target);
        let norms = norms(session, &self.norm, date.as_deref())?;
        let amendments = self.amendments(session, norms, language)?;
        if amendments.is_empty() {
            let problem = Problem::new(session.get("cli-error-nothing-to-edit"));
            return Err(problem.hinted(session.get("cli-hint-help")).into());
        }
        let amended = workspace.amend_latest(&stored, &amendments, &store::now());
        let stored = session.stored(amended)?;
        session.receipt(&self.id, &stored.path, &shown(&stored.path))?;
        Ok(Outcome::Done)
    }

    fn amendments(
        &self,
        session: &Session,
        norms: Vec<Norm>,
        language: Language,
    ) -> Result<Vec<Amendment>> {
        let reasoning = self.text.clone().map(|text| Amendment::Reasoning(language, text));
        let title = self.title.clone().map(|title| Amendment::Title(language, title));
        let norms = (!norms.is_empty()).then_some(Amendment::Norms(norms));
        let severity = self.severity.map(Amendment::Severity);
        let kind = self.kind.map(Amendment::Kind);
        let confidence = self.confidence.map(Amendment::Confidence);
        let tags = (!self.tag.is_empty()).then(|| Amendment::Tags(self.tag.clone()));
        let tests = self.test.iter().map(|(part, verdict)| Amendment::Test(*part, *verdict));
        let one = [reasoning, title, norms, severity, kind, confidence, tags];
        Ok(one.into_iter().flatten().chain(tests).chain(self.words(session, language)?).collect())
    }

    /// Why the one part of the test that is named came to its verdict.
    fn words(&self, session: &Session, language: Language) -> Result<Option<Amendment>> {
        match (&self.words, self.test.as_slice()) {
            (None, _) => Ok(None),
            (Some(words), [(part, _)]) => {
                session.refuse_empty("--words", words)?;
                Ok(Some(Amendment::TestWords(*part, language, words.clone())))
            }
            (Some(_), _) => Err(Problem::new(session.get("cli-error-words-of-one")).into()),
        }
    }
}
