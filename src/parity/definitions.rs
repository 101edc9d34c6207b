//! The terms that a law defines, each as every language says it: «законные
//! представители ребенка – …» beside «баланың заңды өкілдері – …», and the short forms
//! of «(далее – платформа)».
//!
//! Definitions stand in the Kazakh order of letters in all languages (Law «О правовых
//! актах» art. 23(7)), so that the rows of the provisions pair them.

use super::rows::{Row, Texts};
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::fold::is_dash;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::{Lexicon, Lexicons, words};

/// A defined term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// How each language may say it; nothing where it does not define it.
    pub forms: ByLanguage<Vec<Phrase>>,
}

/// The words of a term, by their keys.
pub type Phrase = Vec<String>;

/// The terms of a law that two languages define or more.
pub fn terms(texts: &Texts<'_>, rows: &[Row]) -> Vec<Term> {
    rows.iter().flat_map(|row| of_row(texts, row)).collect()
}

fn of_row(texts: &Texts<'_>, row: &Row) -> impl Iterator<Item = Term> {
    let present = row.map(|language, id| texts.get(language).zip(id));
    let defines = |name: &&Name| {
        present.iter().all(|(_, each)| each.is_none_or(|(text, id)| name(text, id).is_some()))
    };
    let name = NAMES.iter().find(defines);
    let named = present.map(|_, each| {
        let (text, id) = each?;
        Some((text.text(id), name.and_then(|name| name(text, id))))
    });
    let long = named.map(|language, each| {
        let name = each.and_then(|(_, name)| name);
        name.map(|name| forms(name, language)).unwrap_or_default()
    });
    let short = named.map(|language, each| {
        let Some((words, name)) = each else { return Vec::new() };
        let is_in_name = |form: &Phrase| long.get(language).contains(form);
        // Of two in one provision nobody can tell which is which.
        let short = short_forms(words, language).map(phrase);
        let short: Vec<_> = short.filter(|form| name.is_none() || !is_in_name(form)).collect();
        if short.len() == 1 { short } else { Vec::new() }
    });
    [long, short].into_iter().map(|forms| Term { forms }).filter_map(usable)
}

/// The term that a provision defines.
type Name = fn(&Document, ProvisionId) -> Option<&str>;

/// The ways to define one, each to be found in all languages.
const NAMES: [Name; 3] = [in_list, in_quote, in_note];

/// A term without the forms that would be found by chance; `None` where fewer than two
/// languages are left.
fn usable(mut term: Term) -> Option<Term> {
    for language in Language::ALL {
        term.forms.get_mut(language).retain(|phrase| match &phrase[..] {
            [word] => word.chars().count() >= SHORTEST && !word.starts_with(char::is_numeric),
            words => (1..=LONGEST).contains(&words.len()),
        });
    }
    let languages = term.forms.iter().filter(|(_, forms)| !forms.is_empty());
    (languages.count() > 1).then_some(term)
}

/// A term of one shorter word is as often something else.
const SHORTEST: usize = 4;

/// More words than this are no term.
const LONGEST: usize = 24;

/// In a list of definitions that says so before it or in its heading.
fn in_list(document: &Document, id: ProvisionId) -> Option<&str> {
    let gives_definitions = |id: ProvisionId| {
        let lead_in = document.text(id).trim_end();
        let heading = document.provision(id).heading.map(|span| document.words(span));
        let said = heading.into_iter().chain(Some(lead_in).filter(|text| text.ends_with(':')));
        let definitions = DEFINITIONS.get(document.language());
        said.into_iter().any(|text| definitions.find(&words(text)).next().is_some())
    };
    let name = before_dash(document.text(id), document.language())?;
    holders(document, id).any(gives_definitions).then_some(name)
}

/// What a provision stands in, up to its article.
pub(super) fn holders(document: &Document, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
    let is_article = |id: ProvisionId| document.provision(id).kind == ProvisionKind::Article;
    std::iter::successors(Some(id), move |id| {
        document.provision(*id).parent.filter(|_| !is_article(*id))
    })
    .skip(1)
}

static DEFINITIONS: Lexicons<()> = Lexicons::new(|language| {
    let names = match language {
        Language::Russian => "понятия|понятий|понятиям|термин*|определени*",
        Language::Kazakh => "ұғым*|термин*|анықтама*",
        Language::English => "definition*|term*|concept*|notion*",
    };
    Lexicon::new(&[(names, ())])
});

/// In what looks like a definition that an amending act adds to a law.
fn in_quote(document: &Document, id: ProvisionId) -> Option<&str> {
    let is_quoted = |id: ProvisionId| document.provision(id).kind == ProvisionKind::Quoted;
    let name = before_dash(document.text(id), document.language())?;
    let words = words(name);
    // «на физических лиц – в размере …» is none.
    let is_name = |word: &str| word.chars().count() > 3 && !word.contains(char::is_numeric);
    let is_definition = document.provision(id).kind == ProvisionKind::Subparagraph
        && document.upward(id).any(is_quoted)
        && words.len() <= LONGEST_QUOTED
        && words.first().is_some_and(|word| is_name(&word.key));
    is_definition.then_some(name)
}

const LONGEST_QUOTED: usize = 8;

/// In a sentence that says how words are meant: «Под … понимается …».
fn in_note(document: &Document, id: ProvisionId) -> Option<&str> {
    let text = document.text(id);
    match document.language() {
        Language::Russian => {
            let (name, _) = text.split_once("Под ")?.1.split_once(" понима")?;
            let ends = [" в настоящ", " для целей ", " в целях "];
            Some(ends.iter().find_map(|end| name.split_once(end)).map_or(name, |(name, _)| name))
        }
        Language::Kazakh => {
            let (name, rest) = text.split_once(" деп ")?;
            let begins = ["баптағы ", "бапта ", "Кодексте ", "Заңда ", "үшін "];
            let name = begins.iter().find_map(|begin| name.split_once(begin))?.1;
            ["түсініледі", "ұғынылады"].iter().any(|verb| rest.contains(verb)).then_some(name)
        }
        Language::English => before_dash(text, Language::English),
    }
}

/// What stands before the dash of a definition, or before "means".
fn before_dash(text: &str, language: Language) -> Option<&str> {
    let mut depth = 0_usize;
    let dash = text.char_indices().find(|(at, letter)| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => (),
        }
        let (before, after) = (&text[..*at], &text[at + letter.len_utf8()..]);
        depth == 0 && is_dash(*letter) && before.ends_with(SPACES) && after.starts_with(SPACES)
    });
    let means = || text.find(" means ").filter(|_| language == Language::English);
    let end = dash.map(|(at, _)| at).or_else(means)?;
    let name = &text[..end];
    (!name.contains([':', ';']) && !name.trim().is_empty()).then_some(name)
}

const SPACES: [char; 2] = [' ', '\u{a0}'];

/// The ways to say a term: without what stands in brackets, with it in the place of the
/// word before, and short.
fn forms(name: &str, language: Language) -> Vec<Phrase> {
    let mut plain = Phrase::new();
    let mut forms = Vec::new();
    for (text, is_inside) in bracketed(name) {
        match is_inside {
            false => {
                let more = phrase(text);
                for form in &mut forms {
                    Phrase::extend_from_slice(form, &more);
                }
                plain.extend(more);
            }
            true if short_forms(&format!("({text})"), language).next().is_some() => (),
            true => {
                let (before, inside) = (plain.len().saturating_sub(1), phrase(text));
                forms.push([&plain[..before], &inside].concat());
            }
        }
    }
    let short = short_forms(name, language).map(phrase);
    std::iter::once(plain).chain(forms).chain(short).collect()
}

/// The pieces of a text outside and inside of round brackets.
fn bracketed(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let pieces = text.split('(').enumerate();
    pieces.flat_map(|(at, piece)| match piece.split_once(')').filter(|_| at > 0) {
        Some((inside, after)) => vec![(inside, true), (after, false)],
        None => vec![(piece, false)],
    })
}

/// What is called so from here on: «(далее – платформа)».
fn short_forms(text: &str, language: Language) -> impl Iterator<Item = &str> {
    let (opening, before): (&str, &[&str]) = match language {
        Language::Russian => ("(далее", &["по тексту", "именуемый", "именуемая", "именуется"]),
        Language::Kazakh => ("(бұдан әрі", &["мәтін бойынша"]),
        Language::English => ("(hereinafter", &["referred to as", "the "]),
    };
    text.match_indices(opening).filter_map(move |(at, _)| {
        let inside = text[at + opening.len()..].split(')').next()?;
        let between = |letter: char| is_dash(letter) || letter.is_whitespace();
        let name = before.iter().fold(inside.trim_start_matches(between), |rest, lead| {
            rest.strip_prefix(lead).unwrap_or(rest).trim_start_matches(between)
        });
        Some(name)
    })
}

fn phrase(text: &str) -> Phrase {
    words(text).into_iter().map(|word| word.key.into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;

    #[test]
    fn a_sentence_says_how_words_are_meant() {
        use Language::{English, Kazakh, Russian};
        for (language, text, name) in [
            (Russian, "Под платформой понимается ресурс.", Some("платформой")),
            (Russian, "Под сбытом для целей настоящей статьи понимаются дела.", Some("сбытом")),
            (Russian, "Под сбытом в настоящей главе понимаются дела.", Some("сбытом")),
            (Russian, "Под арестом содержатся лица.", None),
            (Kazakh, "Осы бапта өткізу деп мына әрекеттер түсініледі.", Some("өткізу")),
            (Kazakh, "Осы баптағы отбасы деп туыстар ұғынылады.", Some("отбасы")),
            (Kazakh, "Осы бапта шарт деп көрсетілсін.", None),
            (Kazakh, "Отбасы деп туыстар ұғынылады.", None),
            (English, "A platform means a resource.", Some("A platform")),
            (English, "A platform – a resource.", Some("A platform")),
            (English, "A platform is a resource.", None),
        ] {
            let document = read(format!("1. {text}\n"), language);
            let (id, _) = document.iter().last().expect("it has a point");
            assert_eq!(in_note(&document, id).map(str::trim), name, "{text}");
        }
    }
}
