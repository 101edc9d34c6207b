//! What reads as the heading of a unit, or as the rest of one that did not fit on its line.

use super::builder::rank;
use super::editorial::is_editorial;
use super::markdown::{Block, SourceLine};
use super::marker::marker;
use super::stops::{breaks_off, is_ended};
use crate::document::ProvisionKind;

/// A heading that ends as a sentence has no more characters.
const LONGEST_STOPPED: usize = 120;

/// What is left of a heading on a line of its own has fewer characters.
const LONGEST_REST: usize = 60;

/// No heading goes on over more lines.
const MOST_LINES: usize = 8;

/// Whether a unit may have a heading.
pub(super) const fn is_headed(kind: ProvisionKind) -> bool {
    rank(kind) <= rank(ProvisionKind::Article)
}

/// Whether what stands behind the label of a unit is its heading: a sentence is none, unless
/// it is short and set as one, and what leads into a list never is.
pub(super) fn is_named(rest: &str, is_heading: bool) -> bool {
    let is_sentence = rest.ends_with(':') || rest.chars().count() > LONGEST_STOPPED;
    !is_ended(rest) || is_heading && !is_sentence
}

/// A title in a paragraph of its own: short, no stop, and something follows it.
pub(super) fn stands_alone(text: &str, source: &str, after: &[SourceLine]) -> bool {
    let (whole, after) = whole(text, source, &after[..after.len().min(MOST_LINES)]);
    after.first().is_some_and(|next| !next.joins)
        && whole.len() < 400
        && !is_ended(&whole)
        && text.starts_with(char::is_uppercase)
}

/// Whether a line is the rest of the heading that it stands below, whatever its first letter:
/// it is short and has no stop, and a unit, a whole sentence or more of the heading follows.
pub(super) fn is_rest(text: &str, source: &str, after: &[SourceLine]) -> bool {
    let after = &after[..after.len().min(MOST_LINES)];
    goes_on(text, source, after)
}

fn goes_on(text: &str, source: &str, after: &[SourceLine]) -> bool {
    let (rest, after) = whole(text, source, after);
    // What goes on over lines of its own is a sentence, wherever its first line breaks off.
    let is_wrapped = || after.get(1).is_some_and(|line| line.joins);
    let follows = |next: &SourceLine| {
        let words = next.words.of(source);
        is_ended(words)
            || is_wrapped()
            || marker(words, next.block == Block::Heading).is_some()
            || goes_on(words, source, &after[1..])
    };
    rest.chars().count() < LONGEST_REST
        && breaks_off(&rest)
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && after.first().is_some_and(|next| !next.joins && follows(next))
}

/// Whether a line is an editorial note or the first one of a note in brackets, on however many
/// lines they are closed.
pub(super) fn opens_note(text: &str, source: &str, after: &[SourceLine]) -> bool {
    let is_open = || text.starts_with(['(', '*', '_']) && text.contains('(') && !text.contains(')');
    is_editorial(text)
        || is_open() && {
            let after = &after[..after.len().min(MOST_LINES)];
            let is_inside = |line: &&SourceLine| line.joins && !line.words.of(source).contains(')');
            let inside = after.iter().take_while(is_inside).count();
            let closed = &after[..after.len().min(inside + 1)];
            let lines = [text].into_iter().chain(closed.iter().map(|line| line.words.of(source)));
            is_editorial(&lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" "))
        }
}

/// A line with those that nothing but a line end parts from it, up to one that ends, and what
/// follows them: a passage says the same on however many lines it is printed.
fn whole<'a>(text: &str, source: &str, after: &'a [SourceLine]) -> (String, &'a [SourceLine]) {
    let mut lines = vec![text.to_owned()];
    for line in after {
        let words = line.words.of(source);
        let is_open = lines.last().is_some_and(|last| !is_ended(last));
        if !(line.joins && is_open && marker(words, false).is_none()) {
            break;
        }
        lines.push(words.to_owned());
    }
    (lines.join(" "), &after[lines.len() - 1..])
}

#[cfg(test)]
mod tests {
    use crate::parse::read;
    use crate::text::language::Language;

    fn told(source: &str) -> Vec<(String, Option<String>, Option<String>)> {
        let document = read(source.to_owned(), Language::Russian);
        let said = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
        let of = |span: Option<_>| span.map(|span| said(document.words(span)));
        let each = document.provisions().iter();
        each.map(|each| (each.address.to_string(), of(each.heading), of(each.text))).collect()
    }

    #[test]
    fn a_paragraph_is_read_alike_on_however_many_lines() {
        for (wrapped, joined) in [
            (
                "### Статья 4. Равноправие граждан в семейных отношениях,\nнезависимо от их расы\n\
                 и отношения к религии\n\nВсе граждане имеют\nравные права.\n",
                "### Статья 4. Равноправие граждан в семейных отношениях,\n\nнезависимо от их расы \
                 и отношения к религии\n\nВсе граждане имеют равные права.\n",
            ),
            (
                "Раздел III\n\nЗЕМЛИ НАСЕЛЕННЫХ ПУНКТОВ (ГОРОДОВ,\nПОСЕЛКОВ)\n\nГлава 1. ЗЕМЛИ\n",
                "Раздел III\n\nЗЕМЛИ НАСЕЛЕННЫХ ПУНКТОВ (ГОРОДОВ, ПОСЕЛКОВ)\n\nГлава 1. ЗЕМЛИ\n",
            ),
            (
                "Раздел V\n\nПРИМЕНЕНИЕ ЗАКОНОВ\nК ИНОСТРАНЦАМ.\nПРИМЕНЕНИЕ\nДОГОВОРОВ\n\nГлава 1. О\n",
                "Раздел V\n\nПРИМЕНЕНИЕ ЗАКОНОВ К ИНОСТРАНЦАМ.\n\nПРИМЕНЕНИЕ ДОГОВОРОВ\n\nГлава 1. О\n",
            ),
            (
                "Статья 1. Реестр\n\nРеестр ведется.\n(Статья в редакции Федерального закона от\n\
                 31.12.2005 г. N 199-ФЗ)\n\nСтатья 2. Срок\n\nГод.\n",
                "Статья 1. Реестр\n\nРеестр ведется.\n\n(Статья в редакции Федерального закона от \
                 31.12.2005 г. N 199-ФЗ)\n\nСтатья 2. Срок\n\nГод.\n",
            ),
        ] {
            assert_eq!(told(wrapped), told(joined), "{wrapped}");
        }
    }
}
