//! Where the sentences of a passage of law end.
//!
//! Not every stop before a capital letter ends one: «гр. Иванов» goes on, «5 млн. Плата» may go
//! on or not. Such a passage is read both ways, and sure is only what both have.

use super::find::{EMPHASIS, emphasized, is_balanced};
use super::gone::live;
use crate::text::span::Span;

/// The sentences of a passage: where a stop that may end one does not, and where each does.
/// What editors say in brackets beside them is none, and of none.
pub(super) struct Sentences {
    /// As few as there may be.
    pub(super) few: Vec<Span>,
    /// As many.
    pub(super) many: Vec<Span>,
}

/// What a stop does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stop {
    Ends,
    MayEnd,
    GoesOn,
}

/// Shortened words before a name: behind them nothing ends, but behind digits they may be a
/// measure or a year.
const BEFORE_NAMES: &[&str] =
    &["г", "гр", "д", "с", "ул", "см", "ср", "пер", "просп", "проф", "акад", "зам", "ред", "пос"];

/// Shortened words that a sentence may end in, and words that look like one.
const ANYWHERE: &[&str] = &[
    "абз", "гл", "им", "коп", "корп", "мыс", "обл", "подп", "прил", "разд", "рис", "руб", "табл",
    "тыс", "көш", "ауд", "даң", "тарм", "мың", "бет", "art", "sec", "para", "no", "inc",
];

const VOWELS: &str = "аеёиоуыэюяәіөұүaeiouy";

/// Marks that a sentence may begin with, and those that may stand behind its stop.
const OPENING: [char; 7] = ['*', '_', '«', '“', '„', '"', '('];
const CLOSING: [char; 6] = ['*', '_', '»', '”', '"', ')'];

/// The sentences of a passage.
pub(super) fn sentences(source: &str, words: Span) -> Sentences {
    let text = words.of(source);
    let mut passage = Passage { source, words, few: Vec::new(), many: Vec::new(), starts: (0, 0) };
    let mut depth = Depth::default();
    let is_open_at_its_end = {
        let mut all = Depth::default();
        all.read(text);
        all.is_open()
    };
    let mut read = 0;
    for (at, stop) in text.match_indices(['.', '!', '?']) {
        let end = behind_closing(text, at + stop.len());
        depth.read(text.get(read..end).unwrap_or_default());
        read = read.max(end);
        let rest = &text[end..];
        match passage.stop(text, at, end) {
            _ if rest.trim().is_empty() => passage.end(end, Stop::Ends),
            // «Первое. Второе» in quotation marks or brackets is one name.
            _ if depth.is_open() && !is_open_at_its_end => {}
            Stop::Ends if depth.is_open() => passage.end(end, Stop::MayEnd),
            stop => passage.end(end, stop),
        }
    }
    passage.finished()
}

/// Whether a sentence has both halves of every mark of emphasis in it. In a passage that has
/// stars of another kind it may have them too.
pub(super) fn is_whole(source: &str, words: Span, sentence: Span) -> bool {
    is_balanced(sentence.of(source)) || emphasized(source, words).is_none()
}

/// Where what closes behind a stop ends: `.**`, `.»`, `.)`, `.[^1]`.
fn behind_closing(text: &str, at: usize) -> usize {
    let mut rest = &text[at..];
    loop {
        let next = rest.trim_start_matches(CLOSING);
        let note = next.strip_prefix("[^").and_then(|note| note.split_once(']'));
        let next = note.map_or(next, |(_, behind)| behind);
        if next.len() == rest.len() {
            return text.len() - rest.len();
        }
        rest = next;
    }
}

/// How many quotations and brackets stand open.
#[derive(Default)]
struct Depth {
    quotations: usize,
    brackets: usize,
    is_quoted: bool,
}

impl Depth {
    fn read(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '«' | '“' => self.quotations += 1,
                '»' | '”' => self.quotations = self.quotations.saturating_sub(1),
                '(' => self.brackets += 1,
                ')' => self.brackets = self.brackets.saturating_sub(1),
                '"' => self.is_quoted = !self.is_quoted,
                _ => {}
            }
        }
    }

    const fn is_open(&self) -> bool {
        self.quotations + self.brackets > 0 || self.is_quoted
    }
}

/// A passage while it is read.
struct Passage<'a> {
    source: &'a str,
    words: Span,
    few: Vec<Span>,
    many: Vec<Span>,
    /// Where the next sentence begins: of few, and of many.
    starts: (usize, usize),
}

impl Passage<'_> {
    /// What the stop at a byte does, behind whose closing marks `end` is.
    fn stop(&self, text: &str, at: usize, end: usize) -> Stop {
        let rest = &text[end..];
        let begins = rest.trim_start().trim_start_matches(OPENING);
        if !rest.starts_with(char::is_whitespace) {
            return Stop::GoesOn;
        }
        let stop = shortened(&text[..at], begins);
        if begins.starts_with(|letter: char| letter.is_ascii_digit()) {
            // «Срок – месяц. 30 дней»; but «п. 5», «№ 5. 10».
            let is_word = text[..at].ends_with(char::is_alphabetic);
            return if stop == Stop::Ends && is_word { Stop::MayEnd } else { Stop::GoesOn };
        }
        if !begins.starts_with(char::is_uppercase) {
            return Stop::GoesOn;
        }
        // «Закон «О печати.» Казахстана»: of a quotation within a sentence the stop may be its own.
        let is_quotation = text[at..end].contains(['»', '”', '"']);
        let own = text[self.starts.1.min(at)..at].trim_start_matches(['*', '_']);
        if is_quotation && !own.starts_with(['«', '“', '"']) && stop == Stop::Ends {
            return Stop::MayEnd;
        }
        stop
    }

    fn end(&mut self, end: usize, stop: Stop) {
        let text = self.words.of(self.source);
        let next = text.len() - text[end..].trim_start().len();
        if stop == Stop::Ends && self.starts.0 < end {
            self.few.push(self.span(self.starts.0, end));
            self.starts.0 = next;
        }
        if stop != Stop::GoesOn && self.starts.1 < end {
            self.many.push(self.span(self.starts.1, end));
            self.starts.1 = next;
        }
    }

    /// Some bytes of the passage, with those marks of emphasis around them whose other half
    /// stands within, and without those that stand open or close what stood open.
    fn span(&self, start: usize, end: usize) -> Span {
        let own = Span::new(start, end).shifted(self.words.start);
        let said = own.of(self.source);
        let bare = said.trim_start_matches(EMPHASIS);
        let start = own.end - bare.len();
        let bare = Span::new(start, start + bare.trim_end_matches(EMPHASIS).len());
        let bare = is_balanced(bare.of(self.source)).then_some(bare);
        emphasized(self.source, own).or(bare).unwrap_or(own)
    }

    fn finished(mut self) -> Sentences {
        let end = self.words.len();
        if self.starts.0 < end {
            self.few.push(self.span(self.starts.0, end));
        }
        if self.starts.1 < end {
            self.many.push(self.span(self.starts.1, end));
        }
        let [few, many] = [self.few, self.many].map(|all| of_law(self.source, all));
        Sentences { few, many }
    }
}

/// What of sentences is law: «(В редакции Закона …)» behind the last one is not.
fn of_law(source: &str, sentences: Vec<Span>) -> Vec<Span> {
    let law = sentences.into_iter().map(|each| {
        let pieces = live(source, each);
        pieces.into_iter().reduce(Span::join).unwrap_or(each)
    });
    law.filter(|each| !each.is_empty()).collect()
}

/// What a stop behind a text does by its last word, before what begins with a capital.
fn shortened(text: &str, begins: &str) -> Stop {
    let stem = text.trim_end_matches(char::is_alphabetic);
    let word = &text[stem.len()..];
    let before = stem.trim_end();
    let small = word.to_lowercase();
    let is_one = word.chars().count() == 1;
    if is_one && word.starts_with(char::is_uppercase) {
        let mut next = begins.chars();
        let is_next = next.next().is_some_and(char::is_uppercase) && next.next() == Some('.');
        // «подает А.С. Иванов»; but «Иванов А.С. Иное», «категории А. Иное».
        let name = text.trim_end_matches(|c: char| c == '.' || c == ' ' || c.is_uppercase());
        let last = name.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let is_first = before.ends_with('.') && last.starts_with(char::is_lowercase);
        return if is_next || is_first { Stop::GoesOn } else { Stop::MayEnd };
    }
    if BEFORE_NAMES.contains(&small.as_str()) {
        let is_measure = before.ends_with(|letter: char| letter.is_ascii_digit() || letter == '.');
        return if is_measure { Stop::MayEnd } else { Stop::GoesOn };
    }
    let is_bare = word.starts_with(char::is_lowercase) && !small.contains(|c| VOWELS.contains(c));
    if is_one || is_bare || ANYWHERE.contains(&small.as_str()) {
        return Stop::MayEnd;
    }
    Stop::Ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<&str>, usize) {
        let read = sentences(text, Span::new(0, text.len()));
        (read.few.iter().map(|span| span.of(text)).collect(), read.many.len())
    }

    #[test]
    fn a_sentence_ends_behind_the_marks_that_close_with_it() {
        assert_eq!(read("**Срок.** *Иное* нет. Все"), (vec!["**Срок.**", "*Иное* нет.", "Все"], 3));
        assert_eq!(read("**Раз. Два.** Три."), (vec!["Раз.", "Два.", "Три."], 3));
        let quoted = "«Бір.» Екі. \"Үш.\" Төрт[^1]. Бес.[^1] Алты (жеті.) Сегіз!";
        let each = ["«Бір.»", "Екі.", "\"Үш.\"", "Төрт[^1].", "Бес.[^1]", "Алты (жеті.)", "Сегіз!"];
        assert_eq!(read(quoted), (each.to_vec(), 7));
        assert_eq!(read("«Раз. Два» (Три. Четыре). Пять. «Шесть» есть.").1, 3);
    }

    #[test]
    fn what_editors_say_is_no_sentence() {
        let text =
            "Раз. (В редакции Закона РК от 01.02.2020 № 1-VI) Два. (В редакции Закона РК № 2-VI)";
        assert_eq!(read(text), (vec!["Раз.", "Два."], 2));
        assert_eq!(
            read("Раз (см. ниже). (Исключен Законом РК № 2-VI)"),
            (vec!["Раз (см. ниже)."], 1)
        );
    }

    #[test]
    fn behind_a_shortened_word_nothing_ends_or_it_is_in_doubt() {
        for text in
            ["По гр. Иванову.", "В г. Алматы.", "Ее подает гр. А.С. Иванов.", "См. Приложение."]
        {
            assert_eq!(read(text), (vec![text], 1), "{text}");
        }
        for text in [
            "В 2020 г. Закон.",
            "5 млн. Плата.",
            "И т.д. Иное.",
            "100 тг. Өзгесі.",
            "Дан им. Он.",
            "Иванов А.С. Он.",
        ] {
            assert_eq!(read(text), (vec![text], 2), "{text}");
        }
        assert_eq!(read("Срок – месяц. 30 дней есть.").1, 2);
        assert_eq!(read("Закон «О печати.» Казахстана.").1, 2);
        assert_eq!(read("Открыта «кавычка. Второе.").1, 2);
    }
}
