//! A file read by what is in it: a text for each of its languages.

use crate::bill::SourcePage;
use crate::bill::source_page::is_web_page;
use crate::cli::problem::{Problem, Result};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::document::Document;
use crate::import;
use crate::import::anchors::anchors;
use crate::import::{
    FileKind, Flow, Letters, Manner, Part, Refusal, Remark, Revisions, Written, markdown,
};
use crate::parse::{Diagnostic, parse};
use crate::store;
use crate::text::language::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Args, Command, ValueEnum};
use std::ffi::OsStr;
use std::path::Path;

/// Which sides of tracked changes are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sides {
    /// The new text.
    Accept,
    /// The old text.
    Reject,
    /// Each apart.
    Both,
}

impl Sides {
    /// The sides, the old one first.
    pub(crate) const fn all(self) -> &'static [Revisions] {
        match self {
            Self::Accept => &[Revisions::Accept],
            Self::Reject => &[Revisions::Reject],
            Self::Both => &[Revisions::Reject, Revisions::Accept],
        }
    }
}

/// How a file is read where there is a choice.
#[derive(Args, Clone, Debug)]
pub(crate) struct Ways {
    #[arg(long, value_name = "R", value_enum, default_value = "accept", hide_default_value = true)]
    revisions: Sides,
    #[arg(long, value_name = "FONT", value_parser = letters_parser())]
    letters: Option<Letters>,
    #[arg(long, value_name = "URL", value_parser = PageParser)]
    source: Option<String>,
}

/// Reads the address of a page of the web.
#[derive(Clone)]
struct PageParser;

impl TypedValueParser for PageParser {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> std::result::Result<String, Error> {
        let url = value.to_string_lossy().into_owned();
        if is_web_page(&url) {
            return Ok(url);
        }
        let mut error = Error::new(ErrorKind::InvalidValue).with_cmd(command);
        let named = arg.map(ToString::to_string).unwrap_or_default();
        error.insert(ContextKind::InvalidArg, ContextValue::String(named));
        error.insert(ContextKind::InvalidValue, ContextValue::String(url));
        let valid = vec!["https://…".to_owned()];
        error.insert(ContextKind::ValidValue, ContextValue::Strings(valid));
        Err(error)
    }
}

/// Reads the name of a code page of old Kazakh fonts; anything else is refused with both.
fn letters_parser() -> impl TypedValueParser<Value = Letters> {
    PossibleValuesParser::new(Letters::ALL.map(Letters::code)).map(|code| {
        let mut all = Letters::ALL.into_iter();
        all.find(|each| each.code() == code).expect("only the two are let through")
    })
}

impl Ways {
    /// The sides that were asked for.
    pub(crate) const fn sides(&self) -> Sides {
        self.revisions
    }

    /// One manner a side, the old one first.
    pub(crate) fn manners(&self) -> impl Iterator<Item = Manner> + use<> {
        let (sides, letters) = (self.revisions.all().iter(), self.letters);
        sides.map(move |side| Manner { side: *side, letters })
    }

    /// The page that a text was read from, with the anchors of its provisions; the address
    /// that was said goes before the page's own.
    pub(crate) fn page_of(&self, text: &Incoming) -> SourcePage {
        let anchors = anchors((&text.flow.blocks, &text.lines), &text.document);
        self.on(SourcePage { url: text.flow.page.clone(), anchors })
    }

    /// A page under the address that was said, if one was.
    pub(crate) fn on(&self, page: SourcePage) -> SourcePage {
        SourcePage { url: self.source.clone().or(page.url), ..page }
    }
}

/// A text of a file, in one language.
pub(crate) struct Incoming {
    /// On which side of tracked changes it was read.
    pub(crate) side: Revisions,
    /// Its language: the one asked for, else the one that its letters tell.
    pub(crate) language: Language,
    /// The one that its letters tell.
    pub(crate) told: Option<Language>,
    /// Its blocks and what is to be said of them.
    pub(crate) flow: Flow,
    /// The line of each block.
    pub(crate) lines: Vec<usize>,
    /// What it says.
    pub(crate) document: Document,
    /// What is odd in it.
    pub(crate) oddities: Vec<Diagnostic>,
}

/// The kind of a file, and its bytes.
pub(crate) fn open(session: &Session, file: &str) -> Result<(FileKind, Vec<u8>)> {
    let path = Path::new(file);
    let bytes = session.stored(store::open_bytes(path))?;
    let kind = FileKind::of(&bytes).map_err(|refusal| refused(session, file, &refusal))?;
    Ok((kind, bytes))
}

/// What is read of a file, once other programs have turned what they must.
pub(crate) struct Turned {
    /// What it says.
    bytes: Vec<u8>,
    /// Where the words of printed pages stand, as far as that is known.
    boxes: Vec<u8>,
}

/// The file as it is read here.
pub(crate) fn turned(
    session: &Session,
    file: &str,
    (kind, bytes): (FileKind, Vec<u8>),
) -> Result<Turned> {
    let path = Path::new(file);
    let program = match kind {
        FileKind::Office(_) => Some("LibreOffice"),
        FileKind::Pdf => Some("pdftotext"),
        _ => None,
    };
    let says = |program| session.say("cli-progress-office", &[("program", program)]);
    let _told = program.map(|program| Progress::of(session, says(program)));
    let mut boxes = Vec::new();
    let bytes = session.stored(match kind {
        FileKind::Office(ending) => store::to_docx(path, &bytes, ending).map_err(Into::into),
        FileKind::Pdf => {
            let text = store::pdf_text(path, &bytes).map_err(Into::into);
            // Without them the text is read, and its raised digits are not told.
            boxes = text
                .as_ref()
                .ok()
                .and_then(|_| store::pdf_boxes(path, &bytes).ok())
                .unwrap_or_default();
            text
        }
        _ => Ok(bytes),
    })?;
    Ok(Turned { bytes, boxes })
}

/// The texts of a file on one side of its tracked changes: all, or the one in the language
/// that was asked for.
pub(crate) fn read(
    session: &mut Session,
    (file, kind, turned): (&str, FileKind, &Turned),
    (manner, asked): (Manner, Option<Language>),
) -> Result<Vec<Incoming>> {
    let Turned { bytes, boxes } = turned;
    let flow = match kind {
        FileKind::Pdf => import::pdf::read(bytes, boxes, manner.letters),
        _ => import::read(bytes, kind, manner),
    };
    let flow = flow.map_err(|refusal| refused(session, file, &refusal))?;
    let mut parts = import::parts(flow);
    if let Some(asked) = asked {
        choose(session, file, (&mut parts, asked))?;
    }
    Ok(parts.into_iter().map(|part| incoming(part, manner.side, asked)).collect())
}

/// Leaves the part in the language asked for; of one part it is taken at the user's word.
fn choose(
    session: &mut Session,
    file: &str,
    (parts, asked): (&mut Vec<Part>, Language),
) -> Result<()> {
    let name = |session: &Session, language: Language| session.get(&format!("language-{language}"));
    if let [only] = &parts[..] {
        if let Some(told) = only.language.filter(|told| *told != asked) {
            let (asked, told) = (name(session, asked), name(session, told));
            let values = [("file", file), ("asked", &asked), ("told", &told)];
            session.warn(&Problem::new(session.say("import-other-language", &values)))?;
        }
        return Ok(());
    }
    let there: Vec<_> = parts.iter().filter_map(|part| part.language).map(Language::code).collect();
    let there = there.join(", ");
    let left_out: Vec<_> = parts
        .iter()
        .filter(|part| part.language != Some(asked))
        .map(|part| left_out(session, part))
        .collect();
    parts.retain(|part| part.language == Some(asked));
    parts.iter_mut().take(1).for_each(|part| part.flow.remarks.extend(left_out.clone()));
    if parts.is_empty() {
        let asked = name(session, asked);
        let values = [("file", file), ("asked", &asked), ("languages", &there)];
        return Err(Problem::new(session.say("import-no-language", &values)).into());
    }
    Ok(())
}

/// How many paragraphs are not in the text that was asked for, in which language, and from
/// which place of the file on.
fn left_out(session: &Session, part: &Part) -> Remark {
    let language = part.language.map(|language| session.get(&format!("language-{language}")));
    let at = part.flow.blocks.first().map_or(0, |block| block.at);
    let values = vec![
        ("count", part.flow.blocks.len().to_string()),
        ("language", language.unwrap_or_default()),
        ("at", at.to_string()),
    ];
    Remark::of_file("import-left-out", values)
}

fn incoming(part: Part, side: Revisions, asked: Option<Language>) -> Incoming {
    let Written { text, lines } = markdown::write(&part.flow);
    let language = asked.or(part.language).unwrap_or(Language::Russian);
    let (document, oddities) = parse(text, language);
    Incoming { side, language, told: part.language, flow: part.flow, lines, document, oddities }
}

/// Why a file is not read, in words.
fn refused(session: &Session, file: &str, refusal: &Refusal) -> Problem {
    let values = refusal.values();
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let problem = Problem::new(format!("`{file}`: {}", session.say(refusal.key(), &values)));
    match refusal.hint() {
        Some(hint) => problem.hinted(session.get(hint)),
        None => problem,
    }
}
