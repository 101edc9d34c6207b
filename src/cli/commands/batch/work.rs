//! One job: its texts read, the command run on them, and what came of it as a line.

use super::lines::{LONGEST, Line};
use crate::cli::commands::apply::Apply;
use crate::cli::commands::compared;
use crate::cli::commands::parity::Parities;
use crate::cli::commands::show::Part;
use crate::cli::lookup::Text;
use crate::cli::options::Options;
use crate::cli::problem::{Failure, Problem};
use crate::cli::session::{Console, Session};
use crate::compare::Sides;
use crate::export::batch;
use crate::export::batch::{Code, Fault, Given, Id, Task};
use crate::store;
use crate::store::{Origin, StoreError};
use crate::text::language::Language;
use crate::text::span::Position;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// How jobs are carried out.
#[derive(Clone)]
pub(super) struct Way {
    /// The options that every command takes, as each job has them.
    pub(super) options: Options,
    /// Whether a job may name no file.
    pub(super) no_paths: bool,
}

/// What came of a job.
pub(super) struct Answer {
    /// The line to be written.
    pub(super) line: Vec<u8>,
    /// Whether it tells of an error.
    pub(super) is_error: bool,
}

/// Why a job has no result: in a word, and in a sentence.
struct Trouble(Code, String);

type Result<T> = std::result::Result<T, Trouble>;

impl Way {
    /// Carries out the job on a line.
    pub(super) fn answer(&self, line: &Line) -> Answer {
        answered(line, |text, id| self.document(text, id))
    }

    /// The document that the command writes.
    fn document(&self, job: Option<&[u8]>, id: &mut Option<Id>) -> Result<Vec<u8>> {
        let (mut document, mut unheard) = (Vec::new(), io::sink());
        // What is said beside the result nobody hears.
        let console = Console {
            out: &mut document,
            err: &mut unheard,
            is_out_terminal: false,
            out_columns: None,
            is_err_terminal: false,
        };
        let mut session = Session::new(self.options.clone(), console);
        let Some(job) = job else {
            let megabytes = (LONGEST >> 20).to_string();
            let says = session.say("batch-too-long", &[("megabytes", &megabytes)]);
            return Err(Trouble(Code::TooLong, says));
        };
        let (named, task) = batch::read(job);
        *id = named;
        let task = task.map_err(|Fault { code, key, name }| {
            Trouble(code, session.say(key, &[("name", &name)]))
        })?;
        self.carry_out(&mut session, task)?;
        Ok(document)
    }

    fn carry_out(&self, session: &mut Session, task: Task) -> Result<()> {
        let done = match task {
            Task::Diff(given, language, told) => {
                let old = self.text(session, ("old", given.old), language)?;
                let new = self.text(session, ("new", given.new), language)?;
                let compared = compared::of_texts(session, Sides::new(old, new));
                compared.and_then(|compared| compared.write(session, told)).map(drop)
            }
            Task::Parity(given, terms) => {
                let mut texts = Vec::new();
                for (language, given) in given {
                    let text = self.text(session, (language.code(), given), Some(language))?;
                    texts.push((language, text.name, text.source));
                }
                let name = texts.iter().map(|(language, path, _)| format!("{language}={path}"));
                let name = name.collect::<Vec<_>>().join(" ");
                Parities::of_texts(session, (name, texts), terms).map(drop)
            }
            Task::Show(given, language, provision) => {
                let text = self.text(session, ("text", given), language)?;
                Part { provision, footnotes: false }.show(session, text).map(drop)
            }
            Task::Apply(given, language, act) => {
                let law = self.text(session, ("to", given.old), language)?;
                let own = Some(law.language);
                let amending = self.text(session, ("amending", given.new), own)?;
                Apply::of_texts(session, (amending, law), act).map(drop)
            }
        };
        done.map_err(|failure| match failure {
            Failure::Problem(problem) => Trouble(Code::Refused, in_words(&problem)),
            Failure::Output(error) => Trouble(Code::Internal, error.to_string()),
        })
    }

    /// The text of a field, in the language asked for or the one it is guessed to be in. A
    /// text without a file is called as its field.
    fn text(
        &self,
        session: &Session,
        (field, given): (&str, Given),
        asked: Option<Language>,
    ) -> Result<Text> {
        let (name, origin, source) = match given {
            Given::Text(source) => (field.to_owned(), None, source),
            Given::Path(path) => {
                let origin = Origin::File((&path).into());
                let source = self.open(session, &path, &origin)?;
                (path, Some(origin), source)
            }
        };
        let file = origin.as_ref().map_or(Path::new(""), Origin::path);
        let language = asked.unwrap_or_else(|| store::guess_language(file, &source));
        let page = origin.map(|origin| store::source_page(&origin).0).unwrap_or_default();
        Ok(Text { name, source, language, page })
    }

    fn open(&self, session: &Session, path: &str, origin: &Origin) -> Result<String> {
        if self.no_paths {
            let says = session.say("batch-no-paths", &[("name", path)]);
            return Err(Trouble(Code::NoPaths, says));
        }
        store::open_text(origin).map_err(|error| {
            let is_absent =
                matches!(&error, StoreError::Problem(it) if it.key == "store-io-not-found");
            let code = if is_absent { Code::NotFound } else { Code::Unreadable };
            Trouble(code, in_words(&Problem::of_store(&error, &session.messages)))
        })
    }
}

/// Where it is, what is wrong, and what to do.
fn in_words(problem: &Problem) -> String {
    let site = problem.site.as_ref().map(|site| {
        let Position { line, column } = site.place.position;
        format!("{}:{line}:{column}: ", site.path)
    });
    let hint = problem.hint.as_ref().map(|hint| format!(" ({hint})"));
    format!("{}{}{}", site.unwrap_or_default(), problem.message, hint.unwrap_or_default())
}

/// The answer to a line by `work`, which is given its text and says the id of the job as soon
/// as it is known. A fault of the program costs this one job: hours of others do not end
/// with it.
fn answered(
    line: &Line,
    work: impl FnOnce(Option<&[u8]>, &mut Option<Id>) -> Result<Vec<u8>>,
) -> Answer {
    let mut id = None;
    // Nothing is seen again of what was left half done.
    let done = catch_unwind(AssertUnwindSafe(|| work(line.text.as_deref(), &mut id)));
    let done = done.unwrap_or_else(|_| Err(Trouble(Code::Internal, PANIC.to_owned())));
    match (done, &id) {
        (Ok(document), Some(id)) => Answer { line: batch::result(id, &document), is_error: false },
        (Ok(_), None) => unreachable!("a job without an id is refused"),
        (Err(Trouble(code, message)), id) => {
            let line = batch::error(id.as_ref(), code, &message, line.number);
            Answer { line, is_error: true }
        }
    }
}

/// What is said of a panic; where it was stands on the standard error.
const PANIC: &str = "a fault of the program: please report this job";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_costs_one_job() {
        let text = r#"{"id":"әже","do":"show","text":"a"}"#.into();
        let line = Line { number: 3, text: Some(text) };
        let answer = answered(&line, |text, id| {
            *id = batch::read(text.expect("it is there")).0;
            panic!("on purpose")
        });
        let expected =
            format!(r#"{{"id":"әже","error":{{"code":"internal","message":"{PANIC}","line":3}}}}"#)
                + "\n";
        assert_eq!(String::from_utf8(answer.line), Ok(expected));
        assert!(answer.is_error);
    }
}
