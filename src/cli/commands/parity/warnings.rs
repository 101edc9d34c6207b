//! What is odd about the texts that are held against one another.

use super::texts::Read;
use crate::cli::commands::show;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::parse::Oddity;
use crate::text::language::Language;
use crate::view::disagreement::languages;

/// Says what is odd in the texts, and where one is empty or looks like one of another
/// language: two files may have been exchanged.
pub(super) fn of_texts(session: &mut Session, read: &Read) -> Result {
    for (language, file) in read.files() {
        if file.document.provisions().is_empty() {
            let language = session.get(&format!("in-language-{language}"));
            warn(session, "cli-parity-empty", [("language", &language), ("", "")])?;
        }
        // Which language it looks like is said below.
        let odd = file.diagnostics.iter().filter(|each| each.oddity != Oddity::OtherLanguage);
        show::odd(session, &file.path, &file.document, &odd.collect::<Vec<_>>())?;
        let guessed = Language::guess(file.document.source());
        if let Some(other) = guessed.filter(|other| *other != language) {
            of_two(session, "cli-parity-other-language", [language, other])?;
        }
    }
    Ok(())
}

/// Says which texts seem to be of another act than the first.
pub(super) fn of_strangers(session: &mut Session, read: &Read, strangers: &[Language]) -> Result {
    let first = languages(&read.texts()).next();
    let pairs = first.into_iter().flat_map(|first| strangers.iter().map(move |it| [*it, first]));
    pairs.into_iter().try_for_each(|pair| of_two(session, "cli-parity-other-act", pair))
}

/// Says which languages seem to be of the version before, `version`.
pub(super) fn of_lag(session: &mut Session, lagging: &[Language], version: &str) -> Result {
    lagging.iter().try_for_each(|language| {
        let language = session.get(&format!("language-{language}"));
        warn(session, "parity-lags", [("language", &language), ("version", version)])
    })
}

fn of_two(session: &mut Session, key: &str, languages: [Language; 2]) -> Result {
    let [language, other] = languages.map(|each| session.get(&format!("language-{each}")));
    warn(session, key, [("language", &language), ("other", &other)])
}

fn warn(session: &mut Session, key: &str, names: [(&'static str, &str); 2]) -> Result {
    let says = session.say(key, &names);
    session.warn(&Problem::new(says))
}
