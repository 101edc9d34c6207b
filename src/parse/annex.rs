//! The label of an annex, which alone may go without a number, or name its act:
//! «Приложение», «Приложение 1 к Закону», «Заңға 1-қосымша».

use super::leading::{is_hyphen, leading_number};
use super::markdown::{Block, SourceLine};
use crate::document::Number;
use crate::text::span::Span;

/// How an annex is called in Kazakh, and in which letters.
const NAMES: [&str; 3] = ["қосымша", "Қосымша", "ҚОСЫМША"];

/// How the acts begin that have annexes: «қосымша» is a word of any sentence.
const ACTS: [&str; 6] = ["заң", "кодек", "қаулы", "жарлы", "шешім", "бұйры"];

/// The act and the number of an annex may stand on so many lines below its first.
const MOST_LINES: usize = 4;

/// What may stand between a name and its number.
pub(super) fn is_before_number(c: char) -> bool {
    c.is_whitespace() || c == '№'
}

/// The number and the length of a label without a stop: «Приложение 1» of «Приложение 1 к
/// Закону …», or a name alone on its line. What ends in a stop is a sentence.
pub(super) fn annex_to_an_act(line: &str, rest: &str) -> Option<(Option<Number>, usize)> {
    let (number, after) = match leading_number(rest.trim_start_matches(is_before_number)) {
        Some((number, after)) => (Some(number), after),
        None => (None, rest),
    };
    let said = after.trim_start();
    let belongs = ["к ", "до ", "to "].iter().any(|to| said.starts_with(to));
    let is_sentence = line.ends_with(['.', ';', ':', ',']);
    let opens = said.is_empty() || belongs && !is_sentence;
    opens.then(|| (number, line.len() - after.len()))
}

/// The same of «Қазақстан Республикасының Заңына 1-қосымша» and «шешіміне N 1 қосымша», a
/// whole line with the act first, in the dative; «Қосымша» and «… Заңына қосымша» have no
/// number.
pub(super) fn kazakh_annex(line: &str) -> Option<(Option<Number>, usize)> {
    let whole = line.trim_end_matches(['.', ' ']);
    let is_named = NAMES.iter().any(|name| whole.ends_with(name));
    if !is_named || !line.starts_with(|c: char| c.is_uppercase() || "№«\"“„".contains(c)) {
        return None;
    }
    let small = whole.to_lowercase();
    if small == "қосымша" {
        return Some((None, line.len()));
    }
    let said = small.strip_suffix("қосымша")?.trim_end();
    let (act, last) = said.rsplit_once(char::is_whitespace).unwrap_or(("", said));
    if whole.len() == line.len() && is_dative(last) && ACTS.iter().any(|act| last.starts_with(act))
    {
        return Some((None, line.len()));
    }
    let act = act.trim_end_matches(|c: char| c.is_whitespace() || "№n".contains(c));
    let number = Number::parse(last.trim_end_matches(is_hyphen))?;
    is_dative(act).then_some((Some(number), line.len()))
}

fn is_dative(act: &str) -> bool {
    ["ға", "ге", "қа", "ке", "на", "не"].iter().any(|ending| act.ends_with(ending))
}

/// Lines with the label of an annex on one, where it is printed over several: «Қазақстан
/// Республикасының⏎«…» Заңына⏎1-қосымша», or below its act as a paragraph of its own.
pub(super) fn with_whole_annexes(source: &str, mut lines: Vec<SourceLine>) -> Vec<SourceLine> {
    let mut at = 0;
    let mut below = Vec::new();
    while at < lines.len() {
        if let Some((first, words)) = whole_annex(source, &lines, at) {
            lines[first].words = words;
            below.extend(first + 1..=at);
        }
        at += 1;
    }
    let mut below = below.into_iter().peekable();
    let mut at = 0;
    lines.retain(|_| {
        let is_below = below.next_if_eq(&at).is_some();
        at += 1;
        !is_below
    });
    lines
}

/// The first line of the label of an annex that ends with line `at` and began before it, and the
/// words of all of it.
fn whole_annex(source: &str, lines: &[SourceLine], at: usize) -> Option<(usize, Span)> {
    if !is_label_alone(lines[at].words.of(source)) {
        return None;
    }
    let first = if lines[at].joins {
        let near = at.saturating_sub(MOST_LINES);
        near + lines[near..at].iter().rposition(|line| !line.joins)?
    } else {
        at.checked_sub(1).filter(|above| !lines[*above].joins)?
    };
    let words = Span::new(lines[first].words.start, lines[at].words.end);
    let is_plain = lines[first..=at].iter().all(|line| line.block == Block::Plain);
    (is_plain && kazakh_annex(words.of(source)).is_some()).then_some((first, words))
}

/// Whether a line is «1-қосымша» or «қосымша».
fn is_label_alone(line: &str) -> bool {
    let is_of_number = |c: char| c.is_ascii_digit() || is_hyphen(c) || "№N \u{a0}".contains(c);
    let number = NAMES.iter().find_map(|name| line.strip_suffix(name));
    number.is_some_and(|number| number.chars().all(is_of_number))
}

#[cfg(test)]
mod tests {
    use crate::document::ProvisionKind;
    use crate::parse::read;
    use crate::text::language::Language::Kazakh;

    /// The numbers of the annexes behind an article.
    fn annexes(heading: &str) -> Vec<String> {
        let document = read(format!("### 1-бап. А\n\nБ.\n\n{heading}\n\nТізбе\n\n1. В.\n"), Kazakh);
        let annexes = document.iter().filter(|(_, each)| each.kind == ProvisionKind::Annex);
        let number = |(_, each): (_, &crate::document::Provision)| {
            each.number.as_ref().map(|number| number.printed().to_owned()).unwrap_or_default()
        };
        annexes.map(number).collect()
    }

    #[test]
    fn an_annex_begins_with_its_act() {
        for heading in [
            "## «Мысал туралы» Қазақстан Республикасының Заңына 1-қосымша",
            "«Мысал туралы» Қазақстан Республикасының Заңына 1-қосымша",
            "\"Мысал туралы\" Қазақстан Республикасының Заңына 1-ҚОСЫМША",
            "«Мысал туралы» Қазақстан Республикасының Заңына\n1-қосымша",
            "«Мысал туралы» Қазақстан Республикасының Заңына\n\n1-қосымша",
            "Қазақстан Республикасының\n«Мысал туралы»\nЗаңына\n№ 1 қосымша",
        ] {
            assert_eq!(annexes(heading), ["1"], "{heading}");
        }
        for heading in ["## «А» Заңына қосымша", "Қазақстан Республикасының\nЗаңына\nқосымша"]
        {
            assert_eq!(annexes(heading), [""], "{heading}");
        }
        for sentence in ["«А» Заңына қосымша.", "Азаматтарға қосымша", "Мәтін\nқосымша"]
        {
            assert_eq!(annexes(sentence).len(), 0, "{sentence}");
        }
    }
}
