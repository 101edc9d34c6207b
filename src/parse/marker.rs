//! The label that opens a provision: «Статья 5.», «5-бап.», "Article 5.", `1.`,
//! `2-1)`.
//!
//! The forms are those of the Law of Kazakhstan «О правовых актах» art. 23 and
//! of the editions that print it: with spaces inside the number, without a
//! space after it, with a superscript, letter-spaced. Ukrainian words stand in
//! the tables too: its laws are drafted alike and are read as Russian ones.

use super::annex::{annex_to_an_act, is_before_number, kazakh_annex};
use super::leading::{
    after_bracket, digits_end, is_hyphen, is_letter, leading_number, names_a_unit, number,
    number_end,
};
use super::roman::section;
use super::spelled::{small, spelled_number};
use super::stops::is_ended;
use super::unseen;
use crate::document::{Number, ProvisionKind};
use crate::text::fold::{cyrillic_twin, is_unseen};

/// A label found at the beginning of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// What it opens.
    pub kind: ProvisionKind,
    /// The number, where the label has one.
    pub number: Option<Number>,
    /// How many bytes of the line the label takes, its stop included.
    pub length: usize,
}

/// The words that name a unit before its number, as in «Статья 5».
const NAMES_BEFORE: &[(&str, ProvisionKind)] = &[
    ("статья", ProvisionKind::Article),
    ("стаття", ProvisionKind::Article),
    ("article", ProvisionKind::Article),
    ("глава", ProvisionKind::Chapter),
    ("chapter", ProvisionKind::Chapter),
    ("подраздел", ProvisionKind::Subsection),
    ("підрозділ", ProvisionKind::Subsection),
    ("subsection", ProvisionKind::Subsection),
    ("раздел", ProvisionKind::Section),
    ("розділ", ProvisionKind::Section),
    ("section", ProvisionKind::Section),
    ("параграф", ProvisionKind::Subchapter),
    ("§", ProvisionKind::Subchapter),
    ("приложение", ProvisionKind::Annex),
    ("додаток", ProvisionKind::Annex),
    ("annex", ProvisionKind::Annex),
    ("appendix", ProvisionKind::Annex),
    ("пункт", ProvisionKind::Paragraph),
    ("paragraph", ProvisionKind::Paragraph),
    ("часть", ProvisionKind::PartOfArticle),
    ("частина", ProvisionKind::PartOfArticle),
];

/// With which letters the words before a number begin.
const FIRST_LETTERS: [char; 12] = ['с', 'а', 'г', 'c', 'п', 's', 'р', '§', 'д', 'a', 'p', 'ч'];

/// The words that name a unit after its number, as in «5-бап».
const NAMES_AFTER: &[(&str, ProvisionKind)] = &[
    ("бап", ProvisionKind::Article),
    ("тарау", ProvisionKind::Chapter),
    ("кіші бөлім", ProvisionKind::Subsection),
    ("бөлім", ProvisionKind::Section),
    ("параграф", ProvisionKind::Subchapter),
    ("§", ProvisionKind::Subchapter),
    ("қосымша", ProvisionKind::Annex),
    ("тармақ", ProvisionKind::Paragraph),
    ("бөлік", ProvisionKind::PartOfArticle),
];

/// With which letters the words after a number begin.
const LETTERS_AFTER: [char; 6] = ['б', 'т', 'к', 'п', '§', 'қ'];

/// Whole lines that name a part of the act.
const PARTS: &[&str] = &[
    "общая часть",
    "особенная часть",
    "жалпы бөлік",
    "ерекше бөлік",
    "general part",
    "special part",
    "загальна частина",
    "особлива частина",
];

/// Openings of a normative note (art. 23(8)).
const NOTES: &[&str] = &[
    "примечание",
    "примечания",
    "ескертпелер",
    "ескертпе",
    "ескерту",
    "note",
    "notes",
    "примітка",
];

/// The label that opens `line`, if one does. `is_heading` says that the line is
/// a heading of Markdown, where a small first letter is forgiven.
pub fn marker(line: &str, is_heading: bool) -> Option<Marker> {
    let found = seen_marker(line, is_heading);
    if found.is_some() || !unseen::is_in_label(line) {
        return found;
    }
    let found = seen_marker(&line.replace(is_unseen, ""), is_heading)?;
    Some(Marker { length: unseen::length_with(line, found.length), ..found })
}

/// The same of a line in which nothing is hidden.
fn seen_marker(line: &str, is_heading: bool) -> Option<Marker> {
    let emphasis = line.len() - line.trim_start_matches(['*', '_']).len();
    let rest = &line[emphasis..];
    let found = if rest.starts_with(|c: char| c.is_ascii_digit()) {
        let end = digits_end(rest)?;
        unit_after(rest, end, is_heading).or_else(|| numbered_item(rest, end))?
    } else {
        named_before(rest, is_heading)
            .or_else(|| named_after(rest, is_heading))
            .or_else(|| unnamed_section(rest, is_heading))
            .or_else(|| part_of_act(rest))
            .or_else(|| note(rest))
            .or_else(|| lettered_item(rest))?
    };
    if emphasis == 0 {
        return Some(found);
    }
    let after = &line[emphasis + found.length..];
    Some(Marker { length: line.len() - after.trim_start_matches(['*', '_']).len(), ..found })
}

/// Whether `line` names an annex by its number: portals print «Приложение 1 к Правилам» as they
/// print notes.
pub fn is_annex(line: &str) -> bool {
    let found = marker(line, false);
    found.is_some_and(|found| found.kind == ProvisionKind::Annex && found.number.is_some())
}

/// Whether `line` is the heading of a table of contents.
pub fn is_contents(line: &str) -> bool {
    is_named(
        line,
        &["оглавление", "содержание", "мазмұны", "contents", "table of contents", "зміст"],
    )
}

/// Whether `line` is the heading of a preamble.
pub fn is_preamble(line: &str) -> bool {
    is_named(line, &["преамбула", "кіріспе", "preamble"])
}

/// Whether `line` is one of `names` and nothing else.
fn is_named(line: &str, names: &[&str]) -> bool {
    let Some(first) = line.chars().next().map(small) else { return false };
    let first = [first, cyrillic_twin(first)];
    // Most lines do not even begin as a name does.
    let mut names = names.iter().filter(|name| name.starts_with(first));
    names.any(|name| strip_word(line, name).is_some_and(|rest| rest.trim().is_empty()))
}

fn named_before(line: &str, is_heading: bool) -> Option<Marker> {
    if line.starts_with(char::is_lowercase) && !is_heading {
        return None;
    }
    let first = small(line.chars().next()?);
    let first = [first, cyrillic_twin(first)];
    if !first.iter().any(|letter| FIRST_LETTERS.contains(letter)) {
        return None;
    }
    let mut names = NAMES_BEFORE.iter().filter(|(name, _)| name.starts_with(first));
    let (kind, rest) = names.find_map(|(name, kind)| Some((kind, strip_name(line, name)?)))?;
    if *kind == ProvisionKind::Annex
        && let Some((number, length)) = annex_to_an_act(line, rest)
    {
        return Some(Marker { kind: *kind, number, length });
    }
    let after_sign = rest.trim_start_matches(is_before_number);
    let spelled = || spelled_number(after_sign).filter(|_| may_be_spelled(*kind));
    let (number, after) = leading_number(after_sign).or_else(spelled)?;
    let kind =
        if is_part_of_a_treaty(*kind, &number, after) { ProvisionKind::Section } else { *kind };
    let end = end_of_named(kind, after, is_heading)?;
    Some(Marker { kind, number: Some(number), length: line.len() - end.len() })
}

/// «Часть II Перевозки» of a treaty, which is «II бөлім»: parts of articles have no Roman
/// number, and no heading.
fn is_part_of_a_treaty(kind: ProvisionKind, number: &Number, after: &str) -> bool {
    let is_roman = number.printed().starts_with(|c: char| c.is_ascii_uppercase());
    kind == ProvisionKind::PartOfArticle && is_roman && !is_ended(after) && opens_heading(after)
}

/// What follows a label of a name and a number, its stop included, if they are one. A
/// heading needs none. Points are named in most sentences, so that theirs is a label with
/// a stop alone, and before what may begin a sentence.
fn end_of_named(kind: ProvisionKind, after: &str, is_heading: bool) -> Option<&str> {
    let stop = after.trim_start_matches(is_before_stop);
    if matches!(kind, ProvisionKind::Paragraph | ProvisionKind::PartOfArticle) {
        let said = stop.strip_prefix('.')?;
        return opens_sentence(said).then_some(said);
    }
    let stopped = stop.strip_prefix(['.', ':']).or_else(|| behind_dash(after));
    let opens = is_heading || stopped.is_some() || opens_heading(after);
    opens.then(|| stopped.unwrap_or(after))
}

/// The heading behind a dash, which treaties have for a stop: «СТАТЬЯ I – ОБЩИЕ УСЛОВИЯ».
fn behind_dash(after: &str) -> Option<&str> {
    let said = after.trim_start_matches([' ', '\u{a0}']);
    let heading = said.strip_prefix(is_hyphen).or_else(|| said.strip_prefix('—'))?;
    let is_apart = said.len() < after.len() && heading.starts_with([' ', '\u{a0}']);
    let opens = heading.trim_start().starts_with(char::is_uppercase) && !heading.ends_with('.');
    (is_apart && opens).then_some(heading)
}

/// Whether what stands behind a stop may begin a sentence, or a line ends there.
fn opens_sentence(said: &str) -> bool {
    let said = said.trim_start_matches(['*', '_', ' ', '\u{a0}', '(', '«', '"', '“']);
    said.chars().next().is_none_or(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// What may stand between a number and its stop.
const fn is_before_stop(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\\')
}

fn named_after(line: &str, is_heading: bool) -> Option<Marker> {
    if let Some((number, length)) = kazakh_annex(line) {
        return Some(Marker { kind: ProvisionKind::Annex, number, length });
    }
    let Some(end) = number_end(line) else { return unit_after_word(line, is_heading) };
    unit_after(line, end, is_heading)
}

/// The label that a name makes of the number before it, which ends at `end`.
fn unit_after(line: &str, end: usize, is_heading: bool) -> Option<Marker> {
    let (printed, after) = line.split_at(end);
    // Most numbers end here.
    if after.starts_with([')', '.']) {
        return None;
    }
    let (kind, length) = name_behind(line, after, is_heading)?;
    Some(Marker { kind, number: Some(number(printed)?), length })
}

/// The same of a number in words: «Бірінші бөлім».
fn unit_after_word(line: &str, is_heading: bool) -> Option<Marker> {
    if !line.starts_with(char::is_uppercase) {
        return None;
    }
    let (number, after) = spelled_number(line)?;
    let (kind, length) = name_behind(line, after, is_heading)?;
    may_be_spelled(kind).then_some(Marker { kind, number: Some(number), length })
}

/// Whether the number of a unit may be a word: parts and points are cited so in any sentence.
const fn may_be_spelled(kind: ProvisionKind) -> bool {
    !matches!(kind, ProvisionKind::Annex | ProvisionKind::Paragraph | ProvisionKind::PartOfArticle)
}

/// What the name behind a number opens, and the length of the label that both are.
fn name_behind(line: &str, after: &str, is_heading: bool) -> Option<(ProvisionKind, usize)> {
    let rest = after.trim_start_matches(|c: char| is_hyphen(c) || c.is_whitespace());
    if !LETTERS_AFTER.contains(&small(cyrillic_twin(rest.chars().next()?))) {
        return None;
    }
    let (kind, after) =
        NAMES_AFTER.iter().find_map(|(name, kind)| Some((*kind, strip_word(rest, name)?)))?;
    // A heading that lost its line stands right behind the name: «1-бапМақсат».
    let is_heading_glued = after.starts_with(char::is_uppercase) && !line.ends_with('.');
    let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || is_hyphen(c));
    if goes_on && !is_heading_glued {
        return None;
    }
    let end = end_of_named(kind, after, is_heading)?;
    Some((kind, line.len() - end.len()))
}

/// Whether what follows a label without a stop can be a heading: nothing, or a
/// capital letter. «5-бап мынадай редакцияда жазылсын» is an instruction,
/// «Статья 7 Кодекса утратила силу.» a sentence.
fn opens_heading(after: &str) -> bool {
    let said = after.trim();
    let acts = ["Закона", "Кодекса", "Конституции", "Положения", "Правил", "Договора"];
    let names_an_act = acts
        .iter()
        .any(|act| said.strip_prefix(act).is_some_and(|rest| !rest.starts_with(is_letter)));
    if names_an_act || said.ends_with('.') && said.starts_with(char::is_uppercase) {
        return false;
    }
    let after = after.trim_start_matches(['*', '_', ' ', '\u{a0}', '(']);
    after.chars().next().is_none_or(|c| c.is_uppercase() || matches!(c, '«' | '"' | '“'))
}

fn unnamed_section(line: &str, is_heading: bool) -> Option<Marker> {
    let (number, length) = section(line, is_heading)?;
    Some(Marker { kind: ProvisionKind::Section, number: Some(number), length })
}

fn part_of_act(line: &str) -> Option<Marker> {
    if line.contains(char::is_lowercase) {
        return None;
    }
    let name = line.trim().trim_end_matches('.').to_lowercase();
    let named = PARTS.contains(&name.as_str())
        || (name.chars().count() < 40
            && line.starts_with(char::is_uppercase)
            && (name.starts_with("часть ") || name.ends_with(" бөлік"))
            && name.split_whitespace().count() == 2);
    named.then_some(Marker { kind: ProvisionKind::Part, number: None, length: 0 })
}

fn note(line: &str) -> Option<Marker> {
    let first = small(line.chars().next()?);
    let mut names = NOTES.iter().filter(|name| name.starts_with(first));
    let rest = names.find_map(|name| strip_word(line, name))?;
    let after = rest.trim_start();
    let after_number = leading_number(after).map_or(after, |(_, after)| after);
    let end = after_number.trim_start().strip_prefix(['.', ':'])?;
    let number = leading_number(after).map(|(number, _)| number);
    let is_loud = line.starts_with(char::is_uppercase);
    let length = line.len() - end.len();
    is_loud.then_some(Marker { kind: ProvisionKind::Note, number, length })
}

/// `а)`, or `(а)` as treaties and English acts have it; `(ii)`, `(II)` and `(2)` too.
fn lettered_item(line: &str) -> Option<Marker> {
    let inside = line.strip_prefix('(').unwrap_or(line);
    let first = inside.chars().next()?;
    let is_roman = |c: char| "ivxіхIVXІХ".contains(c);
    let end = match inside.find(|c| !is_roman(c)) {
        _ if first.is_ascii_digit() => end_of_bracketed(inside)?,
        Some(end) if end > 0 && inside.len() < line.len() => end,
        _ if first.is_lowercase() || is_soft_sign(first) => first.len_utf8(),
        _ => return None,
    };
    let close = after_bracket(&inside[end..])?;
    let number = Number::parse(if is_soft_sign(first) { "b" } else { &inside[..end] });
    Some(Marker { kind: ProvisionKind::Subparagraph, number, length: line.len() - close.len() })
}

/// The Cyrillic letter that looks like "b" and begins no word: «Ь) термин».
const fn is_soft_sign(letter: char) -> bool {
    matches!(letter, 'Ь' | 'ь')
}

/// Where the number of `2) вещи` ends. The number of a formula stands alone, and a year in
/// brackets is none.
fn end_of_bracketed(inside: &str) -> Option<usize> {
    let end = digits_end(inside).filter(|end| *end < 4)?;
    let rest = inside[end..].strip_prefix(')')?;
    let is_label = rest.starts_with([' ', '\u{a0}']) && rest.contains(is_letter);
    (is_label && !names_a_unit(rest)).then_some(end)
}

/// `2.04` without a stop behind it, or `5`: what reads as the next point of a list is one.
pub fn unstopped(line: &str) -> Option<Marker> {
    let end = digits_end(line)?;
    let rest = line[end..].trim_start_matches([' ', '\u{a0}']);
    let is_label = rest.len() < line.len() - end && rest.starts_with(char::is_uppercase);
    let number = number(&line[..end]).filter(|_| is_label);
    number.map(|number| Marker {
        kind: ProvisionKind::Paragraph,
        number: Some(number),
        length: end,
    })
}

/// `1.`, `2-1.`, `1)`, with a number that ends at `end`. After `1.` no digit may
/// follow: 03.05.2022 is a date.
fn numbered_item(line: &str, end: usize) -> Option<Marker> {
    let stop = line[end..].trim_start_matches(is_before_stop);
    let close = after_bracket(stop);
    let point = stop.strip_prefix('.').filter(|rest| !rest.starts_with(is_digit_or_stop));
    let kind = if close.is_some() { ProvisionKind::Subparagraph } else { ProvisionKind::Paragraph };
    let rest = close.or(point)?;
    if names_a_unit(rest) {
        return None;
    }
    Some(Marker { kind, number: Some(number(&line[..end])?), length: line.len() - rest.len() })
}

const fn is_digit_or_stop(c: char) -> bool {
    c.is_ascii_digit() || c == '.'
}

/// What follows `name` at the beginning of `line`, capital letters aside, and Latin
/// ones that look like Cyrillic: «Cтатья».
pub fn strip_word<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = line.chars();
    for wanted in name.chars() {
        let printed = rest.next()?;
        let found = small(printed);
        let is_blank = wanted == ' ' && found == '\u{a0}';
        // Of «T» and «т» only the capital letters look alike.
        let is_twin = || [cyrillic_twin(found), small(cyrillic_twin(printed))].contains(&wanted);
        if found != wanted && !is_blank && !is_twin() {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Like [`strip_word`], and also reads «С т а т ь я». No letter may follow.
fn strip_name<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let plain = strip_word(line, name);
    let rest = plain.or_else(|| {
        let mut rest = line;
        for wanted in name.chars() {
            rest = strip_word(rest.trim_start_matches(' '), wanted.encode_utf8(&mut [0; 4]))?;
        }
        Some(rest)
    })?;
    (!rest.starts_with(is_letter)).then_some(rest)
}

#[cfg(test)]
mod tests;
