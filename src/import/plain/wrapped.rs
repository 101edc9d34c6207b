//! Lines that were wrapped at a width, put together to paragraphs again.

use super::hyphens::Words;
use super::lines::{Line, Page};
use crate::document::ProvisionKind;
use crate::parse::builder::rank;
use crate::parse::editorial::is_editorial;
use crate::parse::marker::marker;
use std::collections::BTreeMap;

/// No text is wrapped at more columns.
const WIDEST: usize = 160;
/// What stands before a line that has no number, or is marked.
const DASHES: [char; 6] = ['-', '–', '—', '•', '#', '>'];

/// How a text is set.
struct Setting {
    words: Words,
    /// At how many columns it is wrapped.
    width: usize,
    /// Whether blank lines part its paragraphs.
    is_spaced: bool,
    /// How far the first lines of its paragraphs are set in, if they are.
    set_in: Option<usize>,
}

/// A paragraph.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// The number of its first line.
    pub(super) at: usize,
    /// Its words on one line.
    pub(super) text: String,
    /// Whether a hyphen that parted one of its words was left out.
    pub(super) is_mended: bool,
    /// Whether it is a heading that fills its line, so that the next paragraph may be the
    /// rest of it.
    pub(super) is_open: bool,
}

/// The paragraphs of some pages.
pub(super) fn paragraphs(pages: &[Page]) -> Vec<Paragraph> {
    let lines = together(pages);
    let setting = Setting::of(&lines);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut before: Option<&Line> = None;
    for line in lines {
        let Some(line) = line else {
            before = None;
            continue;
        };
        let known = setting.as_ref().zip(before).zip(paragraphs.last_mut());
        let joined = known.is_some_and(|((setting, before), paragraph)| {
            let joins = setting.joins(paragraph, (before, line));
            if joins {
                setting.join(paragraph, line.words());
            }
            joins
        });
        if !joined {
            let text = collapsed(line.words());
            paragraphs.push(Paragraph { at: line.at, text, ..Paragraph::default() });
        }
        before = Some(line);
    }
    paragraphs
}

/// The lines of all pages, a blank one as `None`. A sentence goes on over the edge of a page.
fn together(pages: &[Page]) -> Vec<Option<&Line>> {
    let mut lines: Vec<Option<&Line>> = Vec::new();
    for page in pages {
        let first = page.iter().position(|line| !line.is_blank());
        let last = page.iter().rposition(|line| !line.is_blank());
        let (Some(first), Some(last)) = (first, last) else { continue };
        let before = lines.last().copied().flatten();
        if before.is_some_and(|before| is_ended(before.words())) {
            lines.push(None);
        }
        lines.extend(page[first..=last].iter().map(|line| Some(line).filter(|it| !it.is_blank())));
    }
    lines
}

impl Setting {
    /// How some lines are set; `None` where they are not wrapped.
    fn of(lines: &[Option<&Line>]) -> Option<Self> {
        let filled = || lines.iter().flatten().copied();
        let mut widths: Vec<_> = filled().map(Line::width).collect();
        widths.sort_unstable();
        let width = *widths.get(widths.len() * 19 / 20)?;
        let goes_on = |pair: &&[Option<&Line>]| match pair {
            [Some(line), Some(next)] => {
                line.width() * 5 > width * 3
                    && !is_ended(line.words())
                    && next.words().starts_with(char::is_lowercase)
            }
            _ => false,
        };
        let going_on = lines.windows(2).filter(goes_on).count();
        if width > WIDEST || going_on < 1 || going_on * 12 < widths.len() {
            return None;
        }
        let words = Words::of(filled().map(Line::words));
        Some(Self { words, width, is_spaced: is_spaced(lines), set_in: set_in(lines) })
    }

    /// Whether a line goes on with the paragraph of the line before it.
    fn joins(&self, paragraph: &mut Paragraph, (line, next): (&Line, &Line)) -> bool {
        let (words, after) = (line.words(), next.words());
        let goes_on_from = |c: char| c.is_lowercase() || c.is_ascii_digit() || c == '№';
        let ended = is_ended(words) && !(is_shortened(words) && after.starts_with(goes_on_from));
        let first = after.split_whitespace().next().unwrap_or_default();
        let is_full = (line.width() + 1 + first.chars().count()) * 20 > self.width * 18;
        if is_editorial(after) && after.starts_with(char::is_uppercase) || is_drawn(words, after) {
            return false;
        }
        if self.set_in.is_some_and(|set_in| next.indent().abs_diff(set_in) < 2) {
            return false;
        }
        if words.ends_with(':') && after.starts_with('«') {
            // New words of the law begin.
            return false;
        }
        if words.ends_with(['-', '\u{ad}']) && !words.ends_with(" -") {
            return after.starts_with(char::is_alphanumeric);
        }
        if after.starts_with(['–', '—']) && is_full && !ended && !paragraph.text.starts_with(DASHES)
        {
            // «1) орган⏎– учреждение;»: items behind dashes follow what has ended.
            return true;
        }
        if marker(after, false).is_some() || after.starts_with(DASHES) {
            return is_full && !ended && (self.is_spaced || refers(words));
        }
        if is_full && !ended && after.starts_with(char::is_uppercase) && is_headed(&paragraph.text)
        {
            // The law begins below its heading; of two lines of a heading the text tells.
            paragraph.is_open = !refers(words);
            return !paragraph.is_open;
        }
        if !is_full {
            let is_centred = |line: &Line| line.indent() * 8 > self.width;
            let goes_on =
                after.starts_with(char::is_lowercase) && words.chars().count() * 2 > self.width;
            return !ended && (goes_on || is_centred(line) && is_centred(next));
        }
        let is_set_in = next.indent() > line.indent() + 1;
        let lists_on = after.starts_with(|c: char| c.is_ascii_digit() || c == '№');
        // Where first lines are set in, one that is not goes on with its sentence.
        let is_inside =
            self.set_in.is_some() && words.ends_with(';') && after.starts_with(char::is_lowercase);
        let stays = !words.ends_with([';', ':']) || lists_on || is_inside;
        !ended || self.is_spaced || !is_set_in && stays
    }

    /// Adds a line to a paragraph.
    fn join(&self, paragraph: &mut Paragraph, line: &str) {
        let text = &mut paragraph.text;
        if text.ends_with('\u{ad}') {
            text.pop();
        } else if text.ends_with('-') && !text.ends_with(" -") {
            if !self.words.keep_hyphen(text, line) {
                text.pop();
                paragraph.is_mended = true;
            }
        } else {
            text.push(' ');
        }
        text.push_str(&collapsed(line));
    }
}

/// How far paragraphs are set in: as far as nearly all lines with a label, and further than
/// many others.
fn set_in(lines: &[Option<&Line>]) -> Option<usize> {
    let counts = |is: &dyn Fn(&Line) -> bool| {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        let those = lines.iter().flatten().filter(|line| is(line));
        those.for_each(|line| *counts.entry(line.indent()).or_default() += 1);
        counts
    };
    let (all, labelled) =
        (counts(&|_| true), counts(&|line| marker(line.words(), false).is_some()));
    let count = |counts: &BTreeMap<usize, usize>| counts.values().sum::<usize>();
    let (margin, _) = all.iter().find(|(_, each)| *each * 5 >= count(&all))?;
    let (indent, most) = labelled.iter().max_by_key(|(_, each)| **each)?;
    (*indent > margin + 1 && most * 5 >= count(&labelled) * 4).then_some(*indent)
}

/// Whether a paragraph is the heading of an article or of what holds articles.
fn is_headed(words: &str) -> bool {
    marker(words, false).is_some_and(|unit| rank(unit.kind) <= rank(ProvisionKind::Article))
}

/// Whether blank lines part the paragraphs: before nearly each number stands one.
fn is_spaced(lines: &[Option<&Line>]) -> bool {
    let (mut labelled, mut apart) = (0, 0);
    let mut before = None;
    for line in lines {
        if line.is_some_and(|line| marker(line.words(), false).is_some()) {
            labelled += 1;
            apart += usize::from(before.is_none());
        }
        before = *line;
    }
    let blank = lines.iter().filter(|line| line.is_none()).count();
    if labelled < 3 { blank * 8 > lines.len() } else { apart * 5 >= labelled * 4 }
}

/// Whether a line ends with the end of a sentence or an item.
fn is_ended(words: &str) -> bool {
    words.trim_end_matches(['»', '”', '"', ')']).ends_with(['.', ';', ':', '!', '?', '…'])
}

/// Whether the stop at the end of a line may be that of a short form: «ст.», «г.», «ж.».
fn is_shortened(words: &str) -> bool {
    let last = words.rsplit([' ', '\u{a0}']).next().unwrap_or_default();
    let letters = last.strip_suffix('.').filter(|word| word.chars().all(char::is_lowercase));
    letters.is_some_and(|word| (1..=3).contains(&word.chars().count()))
}

/// Whether two lines are not both words: a row, a frame, a note behind its sign.
fn is_drawn(words: &str, after: &str) -> bool {
    let is_row = |line: &str| line.starts_with(['|', '>']) || !line.contains(char::is_alphanumeric);
    is_row(words) || is_row(after) || words.starts_with('#')
}

/// Whether a line breaks off before a number that it speaks of: «статьи», «подпункта».
fn refers(words: &str) -> bool {
    const UNITS: [&str; 13] = [
        "стат",
        "пункт",
        "подпункт",
        "част",
        "абзац",
        "глав",
        "раздел",
        "article",
        "paragraph",
        "section",
        "бап",
        "тарма",
        "subparagraph",
    ];
    let last = words.rsplit(' ').next().unwrap_or_default().to_lowercase();
    UNITS.iter().any(|unit| last.starts_with(unit))
        || ["и", "или", "с", "от", "по", "в", "на", "до", "и/или", "және", "мен", "or", "and", "of"]
            .contains(&last.as_str())
        || last.ends_with([',', '–', '№'])
}

/// Words with one space between them; a no-break space is meant.
pub(super) fn collapsed(words: &str) -> String {
    words.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
