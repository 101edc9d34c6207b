//! Where a table of contents ends: where the first heading it lists comes again.

use super::builder::rank;
use super::leading::is_letter;
use super::markdown::{Block, SourceLine};
use super::marker::marker;
use crate::document::{Number, ProvisionKind};
use crate::text::hash::Map;
use std::ops::Range;

/// A heading that a table of contents may list.
struct Entry<'a> {
    unit: Unit,
    words: &'a str,
}

/// Of headings with one label so many are asked whether they are the one that comes again.
const MOST_ALIKE: usize = 64;

/// So many contents with a heading are looked for: the rest of the text is read for each.
const MOST_HEADED: usize = 32;

impl Entry<'_> {
    /// Whether both name one unit. A heading that is wrapped goes on with the
    /// same words, and a page number may follow it.
    fn names_the_same(&self, other: &Self) -> bool {
        if self.unit != other.unit {
            return false;
        }
        let (here, there) = (without_page(self.words), without_page(other.words));
        here.is_empty() == there.is_empty()
            && (here.starts_with(&there) || there.starts_with(&here))
    }
}

/// Lines in which there may be contents without a heading: headings with nothing but wrapped
/// words between. They are read once, whichever of them is asked about: time grows with the
/// lines of a text, and not with their square.
#[derive(Default)]
pub struct Listing<'a> {
    /// From which line on to which.
    lines: Range<usize>,
    /// Its headings, each with its line.
    entries: Vec<(usize, Entry<'a>)>,
    /// Where among them the headings of one kind and number stand.
    places: Map<Unit, Vec<usize>>,
    /// How many contents with a heading were looked for so far.
    headed: usize,
    /// Those that were looked for last: the lines from their heading to their first entry, all
    /// of which may be such headings, and where they end.
    below: Option<(Range<usize>, Option<usize>)>,
}

/// What the label of a heading says.
type Unit = (ProvisionKind, Option<Number>);

impl<'a> Listing<'a> {
    /// The end of contents without a heading that line `at` opens: four or more
    /// headings with nothing but wrapped words between, after which the first of
    /// them comes again at once.
    pub fn end(&mut self, source: &'a str, lines: &[SourceLine], at: usize) -> Option<usize> {
        // Most headings are followed by what they head: nothing else is read then.
        let next = lines.get(at + 1)?.words.of(source);
        let is_of_text = match marker(next, true) {
            Some(found) => !is_listed(found.kind),
            None => is_ended(next),
        };
        if is_of_text {
            return None;
        }
        if !self.lines.contains(&at) {
            let Self { headed, below, .. } = std::mem::take(self);
            *self = Self { headed, below, ..Self::from(source, lines, at) };
        }
        let place = self.entries.binary_search_by_key(&at, |(line, _)| *line).ok()?;
        let (_, first) = &self.entries[place];
        let alike = &self.places[&first.unit];
        let alike = &alike[alike.partition_point(|each| *each <= place)..];
        let comes_again = |each: &&usize| self.entries[**each].1.names_the_same(first);
        let again = *alike.iter().take(MOST_ALIKE).find(comes_again)?;
        (4 <= again - place).then(|| self.entries[again].0)
    }

    /// The end of contents whose heading is line `at`.
    pub fn end_below(&mut self, source: &str, lines: &[SourceLine], at: usize) -> Option<usize> {
        if let Some((known, end)) = &self.below
            && known.contains(&at)
        {
            return *end;
        }
        self.headed += 1;
        if MOST_HEADED < self.headed {
            return None;
        }
        let start = (at + 1..lines.len()).find(|here| entry(source, lines, *here).is_some());
        let end = start.and_then(|start| end_of_entries(source, lines, start));
        self.below = Some((at..start.unwrap_or(lines.len()), end));
        end
    }

    /// Those from line `at` on.
    fn from(source: &'a str, lines: &[SourceLine], at: usize) -> Self {
        let mut listing = Self { lines: at..at, ..Self::default() };
        for here in at..lines.len() {
            match entry(source, lines, here) {
                Some(entry) => {
                    let places = listing.places.entry(entry.unit.clone()).or_default();
                    places.push(listing.entries.len());
                    listing.entries.push((here, entry));
                }
                None if is_wrapped(source, &lines[here]) => {}
                None => break,
            }
            listing.lines.end = here + 1;
        }
        listing
    }
}

/// The end of contents whose first entry is line `start`: it comes again, or the units that
/// hold it do; a title of the act ends them too.
fn end_of_entries(source: &str, lines: &[SourceLine], start: usize) -> Option<usize> {
    let first = entry(source, lines, start)?;
    let same =
        |here: &usize| entry(source, lines, *here).is_some_and(|next| next.names_the_same(&first));
    let again = (start + 1..lines.len()).find(same)?;
    let is_title = |here: &usize| {
        let line = &lines[*here];
        line.block == Block::Heading && line.level == 1 && entry(source, lines, *here).is_none()
    };
    if let Some(title) = (start + 1..again).find(is_title) {
        return Some(title);
    }
    let holds = |here: usize| {
        entry(source, lines, here).is_some_and(|each| rank(each.unit.0) < rank(first.unit.0))
    };
    let held = (start + 1..again).rev().take_while(|here| holds(*here)).count();
    Some(before_sentence(source, lines, start..again - held))
}

/// Where contents end that stand on some lines: a sentence behind their last entry is the
/// preamble of the law.
fn before_sentence(source: &str, lines: &[SourceLine], within: Range<usize>) -> usize {
    let is_entry = |here: &usize| entry(source, lines, *here).is_some();
    let last = within.clone().rev().find(is_entry).unwrap_or(within.start);
    let is_sentence = |here: &usize| {
        let words = lines[*here].words.of(source);
        let is_led = words.ends_with("..");
        is_ended(words) && !is_led && marker(words, true).is_none()
    };
    (last + 1..within.end).find(is_sentence).unwrap_or(within.end)
}

/// The heading on a line, if it is one of an article or of what holds articles.
fn entry<'a>(source: &'a str, lines: &[SourceLine], at: usize) -> Option<Entry<'a>> {
    let line = &lines[at];
    let words = line.words.of(source);
    let found = marker(words, true).filter(|found| is_listed(found.kind))?;
    let mut words = &words[found.length..];
    if !words.contains(is_letter)
        && let Some(next) = lines.get(at + 1)
        && marker(next.words.of(source), true).is_none()
    {
        words = next.words.of(source);
    }
    Some(Entry { unit: (found.kind, found.number), words })
}

/// Whether a line may be the rest of the entry before it.
fn is_wrapped(source: &str, line: &SourceLine) -> bool {
    let words = line.words.of(source);
    !is_ended(words) && marker(words, true).is_none()
}

/// Whether a table of contents lists such a unit.
const fn is_listed(kind: ProvisionKind) -> bool {
    rank(kind) <= rank(ProvisionKind::Article)
}

fn is_ended(words: &str) -> bool {
    words.ends_with(['.', ';', ':', '!', '?'])
}

/// The letters and digits of a heading, without the number of its page.
fn without_page(words: &str) -> String {
    let bare = words.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
    let led = bare.ends_with(['.', '…', '\t', '|', '_']) || bare.ends_with("  ");
    let words = if led { bare } else { words };
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::markdown::lines;
    use super::*;

    fn bare(source: &str) -> Option<usize> {
        Listing::default().end(source, &lines(source), 0)
    }

    fn headed(source: &str) -> Option<usize> {
        Listing::default().end_below(source, &lines(source), 0)
    }

    #[test]
    fn contents_end_where_their_first_heading_comes_again() {
        let source = "Глава 1. О\n\nСтатья 1. Цель и\n\nпорядок ..... 3\n\nСтатья 2. Б\n\nСтатья 3. В\n\n\
                      Глава 1. О\n\nСтатья 1. Цель\n";
        assert_eq!(bare(source), Some(5));
    }

    #[test]
    fn a_law_is_no_contents() {
        for source in [
            "ОБЩАЯ ЧАСТЬ\n\nРаздел I. Общее\n\nГлава 1. Осн\n\nСтатья 1. Цели\n\nЦели закона.\n\n\
             ОСОБЕННАЯ ЧАСТЬ\n\nСтатья 2. Иное\n\nИное.\n",
            "Раздел 1\n\nПодраздел 1\n\nГлава 1\n\nСтатья 1\n\n1. Текст.\n\nПриложение 1\n\nРаздел 1. Сведения\n",
            "Раздел 1. А\n\nГлава 1. Б\n\nСтатья 1. В\n\nСтатья 2. Г\n\nРаздел 1. Иное\n",
        ] {
            assert_eq!(bare(source), None, "{source}");
        }
    }

    #[test]
    fn many_headings_are_read_in_time() {
        let headings: Vec<_> =
            (0..20_000).map(|at| format!("Статья {at}. Слово закона {at}\n\n")).collect();
        let source = headings.concat();
        let lines = lines(&source);
        let mut listing = Listing::default();
        assert!((0..lines.len()).all(|at| listing.end(&source, &lines, at).is_none()));
        assert_eq!(listing.lines, 0..lines.len(), "all of them are read once");
    }

    #[test]
    fn headings_of_contents_one_below_the_other_are_looked_for_once() {
        let source = "Мазмұны\n\n".repeat(400) + "1-бап. А\n\n2-бап. Б\n\n1-бап. А\n";
        let lines = lines(&source);
        let mut listing = Listing::default();
        let ends: Vec<_> = (0..400).map(|at| listing.end_below(&source, &lines, at)).collect();
        assert_eq!((ends, listing.headed), (vec![Some(402); 400], 1));
    }

    #[test]
    fn a_heading_makes_contents_of_two_entries() {
        let source = "СОДЕРЖАНИЕ\n\nСтатья 1. Цель ........ 3\n\nСтатья 2. Порядок\n\nучета 4\n\n\
                      Глава 1. Общее\n\nСтатья 1. Цель\n\nЦель.\n";
        assert_eq!(headed(source), Some(4));
        let preamble = "ОГЛАВЛЕНИЕ\n\nСтатья 1. Цель\n\nСтатья 2. Порядок\n\nучета\n\n\
                        Настоящий Закон устанавливает основы.\n\nСтатья 1. Цель\n\nЦель.\n";
        assert_eq!(headed(preamble), Some(4));
        let none = "СОДЕРЖАНИЕ\n\nСтатья 1. Цель\n\nСтатья 2. Иное\n";
        assert_eq!(headed(none), None);
    }
}
