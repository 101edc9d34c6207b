//! Where a quoted structure ends: new text that an amending instruction carries
//! in quotation marks, often over many paragraphs with quotations inside.

use super::markdown::{Block, SourceLine};
use super::marker::marker;
use crate::text::span::Span;

/// The end of a quoted structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The line that holds its last words, by place in the list of lines.
    pub line: usize,
    /// The byte after its last word; the closing mark and its stop follow.
    pub end: usize,
    /// Whether a closing mark was found that balances the opening one.
    pub is_balanced: bool,
}

impl Closing {
    /// Where the words of line `at` end: before the closing mark, if that stands there.
    pub fn end_of(self, at: usize, words: Span) -> usize {
        if self.line == at { self.end.max(words.start) } else { words.end }
    }
}

/// The end of the structure that line `at` opens; `None` where the line opens
/// none: it does not begin with a quotation mark, or the quotation is part of a
/// sentence, as in «Операторы» обязаны …
pub fn closing(source: &str, lines: &[SourceLine], at: usize) -> Option<Closing> {
    let first = lines[at].words.of(source);
    let opening = first.chars().next().filter(|c| "«“„\"".contains(*c))?;
    let mut depth = 0;
    let mut fallback = None;
    for (here, line) in lines.iter().enumerate().skip(at) {
        let words = line.words.of(source);
        if here > at && fallback.is_some() && resumes(words, opening) {
            break;
        }
        depth = depth_after(words, depth);
        let end = line.words.start + without_stop(words).len();
        let closes = source[..end].ends_with(['»', '”', '"', '“']);
        let inner = Span::new(line.words.start, end).of(source);
        if depth <= 0 {
            let end = end - inner.chars().next_back().map_or(0, char::len_utf8);
            return closes.then_some(Closing { line: here, end, is_balanced: true });
        }
        if closes && fallback.is_none() && inner.len() < words.len() {
            let end = end - inner.chars().next_back().map_or(0, char::len_utf8);
            fallback = Some(Closing { line: here, end, is_balanced: false });
        }
    }
    let opens_a_unit = marker(&first[opening.len_utf8()..], false).is_some();
    if fallback.is_none() && !opens_a_unit {
        // Whatever bounds it is not looked for: the rest of the text would be read.
        return None;
    }
    // Nothing balances: the structure goes no further than the next heading, or the next
    // unit of the act itself.
    let wall = wall(lines, at).min(next_of_the_act(source, lines, at));
    let wall = wall.min(next_instruction(source, lines, at));
    fallback.filter(|closing: &Closing| closing.line < wall).or_else(|| {
        let line = if wall < lines.len() { wall - 1 } else { at };
        opens_a_unit.then(|| Closing { line, end: lines[line].words.end, is_balanced: false })
    })
}

/// Lines with new text on lines of its own where it begins behind the instruction that
/// announces it: «дополнить пунктом 3 следующего содержания: «3. Орган:».
pub fn parted(source: &str, lines: Vec<SourceLine>) -> Vec<SourceLine> {
    let new_text = |line: &SourceLine| {
        let at = new_text_behind(line.words.of(source)).filter(|_| line.block == Block::Plain)?;
        Some(line.words.start + at)
    };
    if !lines.iter().any(|line| new_text(line).is_some()) {
        return lines;
    }
    let part = |line: SourceLine| {
        let Some(at) = new_text(&line) else { return vec![line] };
        let words = Span::new(line.words.start, source[..at].trim_end().len());
        let new = Span::new(at, line.words.end);
        vec![SourceLine { words, ..line }, SourceLine { words: new, joins: false, ..line }]
    };
    lines.into_iter().flat_map(part).collect()
}

/// Where in a line new text begins that goes on below it, or that is a unit with a label:
/// other words in quotation marks are part of the sentence.
fn new_text_behind(words: &str) -> Option<usize> {
    const ANNOUNCED: [&str; 7] = [
        "содержания:",
        "редакции:",
        "толықтырылсын:",
        "жазылсын:",
        "баяндалсын:",
        "content:",
        "follows:",
    ];
    let colons = words.match_indices(": ").map(|(at, colon)| at + colon.len());
    let mut announced = colons.filter(|at| {
        let before = words[..*at].trim_end();
        ANNOUNCED.iter().any(|said| before.ends_with(said))
    });
    let at = announced.next()?;
    let new = words[at..].trim_start();
    let mark = new.chars().next().filter(|mark| matches!(mark, '«' | '“' | '„' | '"'))?;
    let is_unit = || marker(&new[mark.len_utf8()..], false).is_some();
    (depth_after(new, 0) > 0 || is_unit()).then_some(words.len() - new.len())
}

/// Whether a quoted structure may begin at a line: after an instruction that ends in a
/// colon, after another quotation, or with a label of its own.
pub fn may_open(source: &str, lines: &[SourceLine], at: usize) -> bool {
    let words = lines[at].words.of(source);
    let Some(mark) = words.chars().next().filter(|c| matches!(c, '«' | '“' | '„' | '"'))
    else {
        return false;
    };
    let before = lines[..at].last().map_or("", |line| line.words.of(source));
    before.ends_with(':')
        || before.trim_end_matches(['.', ';', ',']).ends_with(['»', '”', '"', '“'])
        || marker(&words[mark.len_utf8()..], false).is_some()
}

/// A line without the stop behind its closing mark; «.»:» has a colon typed for one.
fn without_stop(words: &str) -> &str {
    let before_colon = words.strip_suffix(':').filter(|before| {
        let inner = before.strip_suffix(['»', '”', '"', '“']);
        inner.is_some_and(|inner| inner.ends_with(['.', ';']))
    });
    before_colon.unwrap_or(words).trim_end_matches(['.', ';', ',', ' '])
}

/// The first heading of Markdown after line `at`, where that is none itself;
/// else the end. A heading outside a quotation is the act's own.
fn wall(lines: &[SourceLine], at: usize) -> usize {
    let is_wall = |line: &SourceLine| line.block == Block::Heading;
    if is_wall(&lines[at]) {
        return lines.len();
    }
    lines[at..].iter().position(is_wall).map_or(lines.len(), |after| at + after)
}

/// The line with the number after the one of the unit that quotes, as 2 is after 1; else
/// the end. Where the quoted text has numbers of that kind, nobody can tell.
fn next_of_the_act(source: &str, lines: &[SourceLine], at: usize) -> usize {
    let marked = |line: &SourceLine| marker(line.words.of(source), false);
    let labelled = lines[..at].iter().rev().find_map(marked);
    let next = labelled.and_then(|quoting| {
        let is_of_its_kind = |line: &SourceLine| {
            let inner = line.words.of(source).trim_start_matches(['«', '“', '„', '"']);
            marker(inner, false).is_some_and(|found| found.kind == quoting.kind)
        };
        let next = at + lines[at..].iter().position(is_of_its_kind)?;
        let number = marked(&lines[next]).and_then(|found| found.number);
        quoting.number.zip(number).filter(|(one, other)| one.is_followed_by(other)).map(|_| next)
    });
    next.filter(|next| *next > at).unwrap_or(lines.len())
}

/// The first of the instructions right above the next quoted structure; else the end. The
/// mark that closes the one at line `at` was lost before it.
fn next_instruction(source: &str, lines: &[SourceLine], at: usize) -> usize {
    let words = |line: usize| lines[line].words.of(source);
    let opens = |line: &usize| {
        words(*line).starts_with(['«', '“', '„', '"'])
            && words(line - 1).ends_with(':')
            && instructs(words(line - 1))
    };
    let next = (at + 2..lines.len()).find(opens).unwrap_or(lines.len());
    let is_above = |line: &usize| *line > at && instructs(words(*line));
    (0..next).rev().take_while(is_above).last().unwrap_or(lines.len())
}

/// Whether a line says what to amend, or where: «пункт 2 исключить;», «8-бапта:».
fn instructs(words: &str) -> bool {
    let said = words.trim_end_matches([':', ';', '.']);
    let last = said.rsplit(' ').next().unwrap_or_default();
    let first = marker(words, false).map_or(words, |found| words[found.length..].trim_start());
    let deeds = ["исключить", "изложить", "дополнить", "заменить", "считать"];
    let places = ["бапта", "бабында", "тармақта", "тармағында", "тармақшада", "бөлікте"];
    deeds.iter().any(|deed| said.contains(deed))
        || ["сын", "сін", "сiн"].iter().any(|end| last.ends_with(end))
        || words.ends_with(':')
            && (first.starts_with("в ") || places.iter().any(|place| last.ends_with(place)))
}

/// Whether a line shows that the quotation before it has ended although its
/// marks do not balance: it opens the next one, or speaks as an instruction.
fn resumes(words: &str, opening: char) -> bool {
    let instructs = ["статью ", "дополнить ", "изложить ", "пункт ", "подпункт ", "в статье "];
    words.starts_with(opening)
        || words.ends_with(':') && {
            let said = marker(words, false).map_or(words, |found| words[found.length..].trim());
            instructs.iter().any(|verb| said.starts_with(verb))
                || said.ends_with("толықтырылсын:")
                || said.ends_with("жазылсын:")
        }
}

/// How many quotations are open after `words`. A straight mark opens one after
/// a space or a bracket, else it closes one.
fn depth_after(words: &str, before: i32) -> i32 {
    // With these bytes marks begin, and hardly any letter does.
    let may_begin = |(_, byte): &(usize, u8)| matches!(byte, b'"' | 0xc2 | 0xe2);
    words.bytes().enumerate().filter(may_begin).fold(before, |depth, (at, _)| {
        let mark = words[at..].chars().next().unwrap_or_default();
        let previous = words[..at].chars().next_back().unwrap_or(' ');
        match mark {
            '«' | '„' => depth + 1,
            '»' | '”' => depth - 1,
            '“' | '"' => {
                depth + if opens(previous, words, at + mark.len_utf8()) { 1 } else { -1 }
            }
            _ => depth,
        }
    })
}

/// Whether a mark after `previous` and before the byte `next` opens.
fn opens(previous: char, words: &str, next: usize) -> bool {
    let follows = words[next..].chars().next();
    (previous.is_whitespace() || "([«\"“„-–".contains(previous))
        && follows.is_some_and(|c| c.is_alphanumeric() || "«\"“„(-–—,№§*".contains(c))
}

#[cfg(test)]
mod tests {
    use super::super::markdown::lines;
    use super::*;

    fn closes(source: &str) -> Option<(usize, &str, bool)> {
        let lines = lines(source);
        let found = closing(source, &lines, 0)?;
        let start = lines[found.line].words.start;
        Some((found.line, &source[start..found.end], found.is_balanced))
    }

    #[test]
    fn a_structure_ends_where_its_marks_balance() {
        for (source, expected) in [
            ("«1) бала;»;", (0, "«1) бала;", true)),
            ("«Статья 1. О\n\n1. Закон «О связи».\n\n2. Всё.».\n\n3) иное", (2, "2. Всё.", true)),
            ("\"Статья 1\n\n1. Закон \"О связи\";\n\n2. Всё.\".\n", (2, "2. Всё.", true)),
            ("“Article 1\n\n2. The “Law”.”.\n", (1, "2. The “Law”.", true)),
        ] {
            assert_eq!(closes(source), Some(expected), "{source}");
        }
    }

    #[test]
    fn a_quotation_inside_a_sentence_opens_nothing() {
        assert_eq!(closes("«Операторы» обязаны хранить сведения."), None);
        assert_eq!(closes("обычная строка"), None);
    }

    #[test]
    fn a_stray_mark_does_not_swallow_the_next_article() {
        let source = "«9. Датой считается день\n\n10. Прочее «слово» есть.\n\n### Статья 2. Б\n\n1. План «Лайт».\n";
        assert_eq!(closes(source), Some((1, "10. Прочее «слово» есть.", false)));
    }

    #[test]
    fn a_quotation_that_is_never_closed_ends_before_the_next_point_of_the_act() {
        let act = "1. Статью 1 изложить в следующей редакции:\n\n«Статья 1: Цель\n\nЦель «Банка» – рост.\n\n2. Члены сообщают.\n";
        let lines = lines(act);
        let found = closing(act, &lines, 1).expect("a structure");
        let last = lines[found.line].words.of(act);
        assert_eq!((last, found.is_balanced), ("Цель «Банка» – рост.", false));
    }

    #[test]
    fn a_structure_whose_mark_was_lost_ends_before_the_next_instruction() {
        for (act, last) in [
            (
                "\"5-бап. Орган\n\n1. Орган бар.\n\n2. Тізілім бар.\n\n8-бап алып тасталсын;\n\n\
                 9-бапта:\n\n1-тармақ мынадай редакцияда жазылсын:\n\n\"1. Салық бар.\";\n",
                "2. Тізілім бар.",
            ),
            (
                "\"Статья 5. Орган\n\n1. Орган есть;\n\nстатью 8 исключить;\n\nв статье 9:\n\n\
                 пункт 1 изложить в следующей редакции:\n\n\"1. Налог есть.\";\n",
                "1. Орган есть;",
            ),
        ] {
            let found = closes(act).map(|(_, last, is_balanced)| (last, is_balanced));
            assert_eq!(found, Some((last, false)), "{act}");
        }
        assert_eq!(closes("\"1. Реестр есть.\":\n\nиное"), Some((0, "\"1. Реестр есть.", true)));
    }

    #[test]
    fn a_mark_that_is_missing_costs_one_structure() {
        let source = "«1. Закон «О связи.»;\n\n3) дополнить статьей 5:\n\n«Статья 5»;\n";
        assert_eq!(closes(source), Some((0, "«1. Закон «О связи.", false)));
    }
}
