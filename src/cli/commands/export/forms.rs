//! In which form an export is written, and the writing of a paper in it.

use super::destination::Destination;
use crate::cli::options::Format;
use crate::cli::problem::{Problem, Result};
use crate::cli::progress::Progress;
use crate::cli::session::{Outcome, Session};
use crate::export::explained::{explained, led};
use crate::export::paper::Paper;
use crate::export::together::together;
use crate::export::{appended, docx, html, markdown, plain, sheet};
use crate::review::Reading;
use crate::store;
use crate::store::Workspace;
use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::Path;

/// Reads one of these forms; anything else is refused with the list of them.
pub(super) fn form_parser(forms: &[Format]) -> impl TypedValueParser<Value = Format> {
    let names = forms.iter().filter_map(ValueEnum::to_possible_value);
    let names = names.map(|name| name.hide(false));
    PossibleValuesParser::new(names)
        .map(|name| Format::from_str(&name, false).expect("only names of forms are let through"))
}

/// The form that is asked for, else the one that the name of the file tells, else `usual`;
/// refused where this export has it not.
pub(super) fn chosen(
    session: &Session,
    destination: &Destination,
    (forms, usual): (&[Format], Format),
) -> Result<Format> {
    let form = match session.options.format {
        None => {
            let told = destination.path().and_then(|path| Format::of_file(path, forms));
            if told.is_none() {
                refuse_unknown(session, destination, forms)?;
            }
            told.unwrap_or(usual)
        }
        Some(asked) => asked,
    };
    if !forms.contains(&form) {
        return Err(refused(session, &form.name(), forms).into());
    }
    if form.is_binary() && destination.path().is_none() && session.is_terminal() {
        let problem = Problem::new(session.say("paper-error-binary", &[("form", &form.name())]));
        return Err(problem.hinted(session.get("paper-hint-binary")).into());
    }
    Ok(form)
}

/// Refuses the name of a file with an ending that tells no form: text would be in it that
/// nobody expects there.
fn refuse_unknown(session: &Session, destination: &Destination, forms: &[Format]) -> Result<()> {
    let Some(ending) = destination.path().and_then(Path::extension) else { return Ok(()) };
    let ending = ending.to_string_lossy();
    if forms.contains(&Format::Text) && ending.eq_ignore_ascii_case("text") {
        return Ok(());
    }
    Err(refused(session, &ending, forms).into())
}

/// That an export has no such form, with the list of those that it has.
fn refused(session: &Session, form: &str, forms: &[Format]) -> Problem {
    let names: Vec<_> = forms.iter().map(|form| form.name()).collect();
    let problem = Problem::new(session.say("paper-error-form", &[("form", form)]));
    problem.hinted(session.say("paper-hint-form", &[("forms", &names.join(", "))]))
}

/// Says of what is compared that nothing changed, where that is so.
pub(super) fn note_unchanged(session: &mut Session, readings: &[Reading]) -> Result<()> {
    if readings.iter().any(|reading| reading.comparison.has_changed()) {
        return Ok(());
    }
    session.note(session.get("table-none"))
}

/// Writes papers in a form, one after the other.
pub(super) fn write(
    session: &mut Session,
    (destination, workspace): (&Destination, Option<&Workspace>),
    (papers, form): (&[Paper], Format),
) -> Result<Outcome> {
    let all = |shown: fn(&Paper) -> Paper| together(papers.iter().map(shown));
    let bytes = match form {
        Format::Docx => docx::write(&all(Clone::clone)),
        Format::Pdf => {
            let name = destination.path().unwrap_or(Path::new("PDF"));
            let _told = Progress::of(
                session,
                session.say("cli-progress-office", &[("program", "LibreOffice")]),
            );
            let paper = all(numbered);
            let pdf = store::to_pdf(name, &docx::printed(&paper)).map_err(Into::into);
            docx::bookmarked(session.stored(pdf)?, &paper)
        }
        Format::Html => html::page(&all(explained)).into_bytes(),
        Format::Markdown => markdown::write(&all(led)).into_bytes(),
        Format::Xlsx => sheet::xlsx(&all(Clone::clone)),
        Format::Csv => sheet::csv(&all(Clone::clone)),
        Format::Text | Format::Json | Format::Jsonld | Format::Akn => {
            plain::write(&all(explained)).into_bytes()
        }
    };
    destination.write(session, workspace, &bytes)
}

/// A paper as it is printed, its remarks behind its words.
fn numbered(paper: &Paper) -> Paper {
    appended::appended(&explained(paper))
}
