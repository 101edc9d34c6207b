//! What `tuzetu import` is told.

use crate::cli::incoming::Ways;
use crate::cli::options::language_parser;
use crate::constitution::{Instrument, edition};
use crate::text::language::Language;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::PathBuf;

/// What to take in, and as what.
#[derive(Args, Debug)]
#[command(after_help = "tuzetu import bill.docx -o bill.md")]
pub(crate) struct Import {
    #[arg(value_name = "FILE")]
    pub(super) file: String,
    #[arg(long = "lang", id = "text-lang", value_name = "L", value_parser = language_parser())]
    pub(super) lang: Option<Language>,
    #[arg(long, short, value_name = "OUT", conflicts_with = "constitution")]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    pub(super) ways: Ways,
    #[arg(long, value_name = "FILE", conflicts_with = "constitution")]
    pub(super) comments: Option<PathBuf>,
    #[arg(long = "to", id = "import-to", value_name = "BILL@V", requires = "comments")]
    pub(super) to: Option<String>,
    #[arg(long, value_name = "EDITION", value_parser = edition_parser())]
    pub(super) constitution: Option<Instrument>,
    #[arg(long)]
    pub(super) force: bool,
}

/// Reads the code of an edition; anything else is refused with the list.
fn edition_parser() -> impl TypedValueParser<Value = Instrument> {
    let editions = Instrument::ALL.into_iter().filter(|each| edition(*each).is_some());
    let codes: Vec<_> = editions.map(Instrument::code).collect();
    PossibleValuesParser::new(codes).map(|code| {
        let mut all = Instrument::ALL.into_iter();
        all.find(|each| each.code() == code).expect("only codes are let through")
    })
}
