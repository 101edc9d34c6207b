//! Lines broken at words to a width in columns.
//!
//! Lines break at ordinary spaces and after a hyphen between letters, so «18-1»
//! and a number held to its unit by a no-break space stay whole, and never
//! between the groups of «100 000».

use super::line::{Line, Mark, Role, Run};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Labels up to this width hang: the words after them form a column.
const LONGEST_HANGING_LABEL: usize = 8;

/// Words that hang have so many columns at least: most words have no more letters.
const LEAST_HANGING: usize = 16;

/// In a narrower column there is no room for the mark of a parted word, and in a wider one
/// what is parted is an address of a page: no word is as long.
const LEAST_MARKED: usize = 4;
const LONGEST_WORD: usize = 28;
/// The mark of a word that goes on in the next line.
const PARTED: &str = "‐";

/// What never begins a line where words of no spaces are broken, and what never ends one.
const CLOSING: &str = "、。，．：；！？）」』】〉》…";
const OPENING: &str = "（「『【〈《";

/// How many columns `text` takes on a terminal, which sees one grapheme after another.
pub fn width(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// The letters of `text`, each with the marks that stand on it.
pub fn letters(text: &str) -> impl Iterator<Item = &str> {
    text.graphemes(true)
}

/// `text` cut to `columns`, with `…` where something is left out.
pub fn fitted(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut fitted = String::new();
    let mut used = 1;
    for letter in text.graphemes(true) {
        used += width(letter);
        if used > columns {
            break;
        }
        fitted.push_str(letter);
    }
    if columns > 0 {
        fitted.push('…');
    }
    fitted
}

/// Breaks `line` into lines of at most `columns`, the indent included, at words
/// where it can. The lines after the first hang below the words that follow a
/// short label, else below the first word.
pub fn wrap(line: &Line, columns: usize) -> Vec<Line> {
    let indent = line.indent.min(columns / 5);
    let mut filling = Filling::new(indent, columns.max(1));
    let has_room = |label: &usize| indent + label + LEAST_HANGING <= columns;
    filling.hang = indent + hanging(line).filter(has_room).unwrap_or(0);
    for word in words(line) {
        filling.put(&word);
    }
    filling.finish()
}

/// The words of a text, each with the spaces after it: what stays on one line.
pub fn together(text: &str) -> Vec<String> {
    let line = Line::new(0, vec![Run::new(text, Role::Plain)]);
    let word = |glyphs: &Vec<Glyph<'_>>| glyphs.iter().map(|glyph| glyph.text).collect();
    words(&line).iter().map(word).collect()
}

/// How far the words after a short label stand from its beginning.
fn hanging(line: &Line) -> Option<usize> {
    let label = || line.runs.first().filter(|run| run.role == Role::Label);
    let told = Some(line.hang).filter(|columns| *columns > 0);
    let columns = told.or_else(|| Some(width(&label()?.text)))?;
    (columns <= LONGEST_HANGING_LABEL && line.runs.len() > 1).then_some(columns)
}

/// A grapheme as it will be painted.
#[derive(Clone, Copy)]
struct Glyph<'a> {
    text: &'a str,
    columns: usize,
    role: Role,
    mark: Option<Mark>,
}

/// The graphemes of a line in groups that stay on one line, spaces at the end
/// of each.
fn words<'a>(line: &'a Line) -> Vec<Vec<Glyph<'a>>> {
    let glyphs: Vec<Glyph<'a>> = line
        .runs
        .iter()
        .flat_map(|run| {
            let Run { role, mark, text } = run;
            let glyph =
                |text: &'a str| Glyph { text, columns: text.width(), role: *role, mark: *mark };
            text.graphemes(true).map(glyph)
        })
        .collect();
    let mut words = vec![Vec::new()];
    for (at, glyph) in glyphs.iter().enumerate() {
        if at > 0 && may_break(&glyphs, at) {
            words.push(Vec::new());
        }
        words.last_mut().expect("there is always a last word").push(*glyph);
    }
    words
}

/// Whether a line may end before the glyph `at`: after a hyphen between letters, beside an
/// ideograph, between words that are gone and those that came in their place, or after a
/// space, unless digits stand on both sides of it.
fn may_break(glyphs: &[Glyph<'_>], at: usize) -> bool {
    let is_digit = |glyph: &Glyph<'_>| glyph.text.starts_with(|c: char| c.is_ascii_digit());
    let after_space = glyphs[at - 1].text == " " && glyphs[at].text != " ";
    let in_number = at > 1
        && is_digit(&glyphs[at - 2])
        && glyphs[at..].iter().take(3).all(is_digit)
        && glyphs.len() >= at + 3;
    let after_hyphen = at > 1
        && glyphs[at - 1].text == "-"
        && is_letter(&glyphs[at - 2])
        && is_letter(&glyphs[at]);
    // «трех{+ рабочих+}»: the space of an insertion is broken at before its sign.
    if at > 2 && opens_with_space(&glyphs[at - 3..]) {
        return false;
    }
    let is_replaced = glyphs[at - 1].role.is_gone() && glyphs[at].role.is_new();
    after_hyphen
        || is_replaced
        || opens_with_space(&glyphs[at..])
        || (after_space && !in_number)
        || is_beside_ideograph(&glyphs[at - 1], &glyphs[at])
}

fn is_letter(glyph: &Glyph<'_>) -> bool {
    glyph.text.starts_with(char::is_alphabetic)
}

/// Whether glyphs begin with the sign of a change and a space.
fn opens_with_space(glyphs: &[Glyph<'_>]) -> bool {
    let is_change = |glyph: &Glyph<'_>| glyph.role.is_new() || glyph.role.is_gone();
    let [first, second, third, ..] = glyphs else { return false };
    let signs = [first.text, second.text, third.text];
    is_change(first) && matches!(signs, ["{", "+", " "] | ["[", "-", " "])
}

/// Whether two glyphs are words of their own: one of them is as wide as two letters.
fn is_beside_ideograph(before: &Glyph<'_>, after: &Glyph<'_>) -> bool {
    let is_wide = |glyph: &Glyph<'_>| glyph.columns == 2;
    let is_word =
        |glyph: &Glyph<'_>| is_wide(glyph) || glyph.text.starts_with(char::is_alphanumeric);
    (is_wide(before) || is_wide(after))
        && is_word(before)
        && is_word(after)
        && !OPENING.contains(before.text)
        && !CLOSING.contains(after.text)
}

/// Lines being filled with words.
struct Filling {
    lines: Vec<Line>,
    used: usize,
    hang: usize,
    columns: usize,
}

impl Filling {
    fn new(indent: usize, columns: usize) -> Self {
        let first = Line::new(indent, Vec::new());
        Self { lines: vec![first], used: indent, hang: indent, columns }
    }

    /// Puts a word on the line, on the next one where it does not fit, and over
    /// several where it is longer than a line.
    fn put(&mut self, word: &[Glyph<'_>]) {
        let spaces = word.iter().rev().take_while(|glyph| glyph.text == " ").count();
        let solid: usize = word[..word.len() - spaces].iter().map(|glyph| glyph.columns).sum();
        if self.used + solid > self.columns && self.has_words() {
            self.next_line();
        }
        let mut left = solid;
        for (at, glyph) in word.iter().enumerate() {
            let is_parted = at > 0 && is_letter(&word[at - 1]) && is_letter(glyph);
            self.part(is_parted, (glyph.columns, left));
            left = left.saturating_sub(glyph.columns);
            let is_full = self.used + glyph.columns > self.columns;
            if is_full && glyph.text == " " {
                continue;
            }
            if is_full && self.has_words() {
                self.next_line();
            }
            self.push(*glyph);
            self.used += glyph.columns;
        }
    }

    /// Goes to the next line with a mark where letters of one word are parted, in a column
    /// so narrow that words often are: there is no room for the next of them with a mark
    /// behind it, nor for all that are left.
    fn part(&mut self, is_parted: bool, (next, left): (usize, usize)) {
        let room = self.columns.saturating_sub(self.hang);
        let is_narrow = (LEAST_MARKED..LONGEST_WORD).contains(&room);
        let is_last = self.used + next == self.columns;
        if is_parted && is_narrow && is_last && left > next {
            self.push(Glyph { text: PARTED, columns: 1, role: Role::Muted, mark: None });
            self.next_line();
        }
    }

    fn line(&mut self) -> &mut Line {
        self.lines.last_mut().expect("there is always a last line")
    }

    fn has_words(&mut self) -> bool {
        !self.line().runs.is_empty()
    }

    fn next_line(&mut self) {
        self.lines.push(Line::new(self.hang, Vec::new()));
        self.used = self.hang;
    }

    fn push(&mut self, glyph: Glyph<'_>) {
        let Glyph { text, role, mark, .. } = glyph;
        match self.line().runs.last_mut() {
            Some(run) if run.role == role && run.mark == mark => run.text.push_str(text),
            _ => self.line().runs.push(Run { text: text.to_owned(), role, mark }),
        }
    }

    fn finish(mut self) -> Vec<Line> {
        for line in &mut self.lines {
            while let Some(run) = line.runs.last_mut() {
                run.text.truncate(run.text.trim_end_matches(' ').len());
                if !run.text.is_empty() {
                    break;
                }
                line.runs.pop();
            }
        }
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wrapped(text: &str, columns: usize) -> Vec<String> {
        let line = Line::new(0, vec![Run::new(text, Role::Plain)]);
        wrap(&line, columns).iter().map(Line::text).collect()
    }

    #[test]
    fn words_go_to_the_next_line_whole() {
        assert_eq!(
            wrapped("обязан назначить представителя", 18),
            ["обязан назначить", "представителя"]
        );
        assert_eq!(wrapped("онлайн-платформа қызметі", 12), ["онлайн-", "платформа", "қызметі"]);
        assert_eq!(wrapped("18-бап законопроекта", 9), ["18-бап", "законопр‐", "оекта"]);
        assert_eq!(wrapped("законопроекта", 13), ["законопроекта"]);
        assert_eq!(wrapped("законопроекта", 12), ["законопроек‐", "та"]);
        assert_eq!(wrapped("законопроектасы", 20), ["законопроектасы"]);
        assert_eq!(wrapped("122-бабының", 4), ["122-", "баб‐", "ының"]);
        assert_eq!(wrapped("қарастырылмағандықтан", 18), ["қарастырылмағанды‐", "қтан"]);
        let address = "ontustikqazaqstanoblysyakimdigi";
        assert!(!wrapped(address, 28).concat().contains(PARTED), "no word is as long");
    }

    #[test]
    fn what_came_in_the_place_of_other_words_may_begin_a_line() {
        let runs = vec![
            Run::new("[-Рассмотрение-]", Role::Deleted),
            Run::new("{+Экспертная+}", Role::Inserted),
        ];
        let lines = wrap(&Line::new(0, runs), 20);
        let shown: Vec<_> = lines.iter().map(Line::text).collect();
        assert_eq!(shown, ["[-Рассмотрение-]", "{+Экспертная+}"]);
        let runs =
            vec![Run::new("течение трех", Role::Plain), Run::new("{+ рабочих+}", Role::Inserted)];
        let lines = wrap(&Line::new(0, runs), 20);
        let shown: Vec<_> = lines.iter().map(Line::text).collect();
        assert_eq!(shown, ["течение трех", "{+ рабочих+}"]);
    }

    #[test]
    fn numbers_stay_with_their_groups_and_units() {
        assert_eq!(wrapped("статья 18-1 закона", 9), ["статья", "18-1", "закона"]);
        assert_eq!(wrapped("более 100 000 лиц", 9), ["более", "100 000", "лиц"]);
        assert_eq!(wrapped("в течение 24\u{a0}часов", 13), ["в течение", "24\u{a0}часов"]);
        assert_eq!(wrapped("пунктов 3 4 и 5", 9), ["пунктов 3", "4 и 5"]);
    }

    #[test]
    fn lines_hang_below_the_words_after_a_label() {
        let words = Run::new("один два три четыре", Role::Plain);
        let runs = vec![Run::new("2-1) ", Role::Label), words];
        let lines = wrap(&Line::new(2, runs.clone()), 23);
        let shown: Vec<_> = lines.iter().map(|line| (line.indent, line.text())).collect();
        assert_eq!(shown, [(2, "2-1) один два три".to_owned()), (7, "четыре".to_owned())]);
        let narrow = wrap(&Line::new(2, runs), 22);
        assert_eq!(narrow[1].indent, 2, "the words need the room");
    }

    #[test]
    fn a_label_hangs_in_whatever_role_it_stands() {
        let runs = |role| vec![Run::new("2-1) ", role), Run::new("один два три четыре", role)];
        for role in [Role::Inserted, Role::Deleted, Role::Muted] {
            let lines = wrap(&Line::new(2, runs(role)).hung(5), 23);
            assert_eq!(lines.iter().map(|line| line.indent).collect::<Vec<_>>(), [2, 7]);
        }
        let signed = crate::view::plain::signed(&Line::new(2, runs(Role::Inserted)).hung(5));
        assert_eq!(wrap(&signed, 25)[1].indent, 9);
    }

    #[test]
    fn wide_letters_are_measured_as_they_are_painted() {
        assert_eq!((width("日本"), width("и\u{306}"), width("🙂"), width("لا")), (4, 1, 2, 2));
        assert_eq!(wrapped("1. 日本国憲法。第一章", 9), ["1. 日本国", "憲法。第", "一章"]);
        assert_eq!(fitted("日本国憲法", 6), "日本…");
        assert_eq!(fitted("и\u{306}и\u{306}и\u{306}и", 3), "и\u{306}и\u{306}…");
    }

    #[test]
    fn a_combining_mark_never_loses_its_letter() {
        for line in wrapped(&"и\u{306}".repeat(9), 4) {
            assert!(!line.starts_with('\u{306}'), "{line:?}");
        }
    }

    #[test]
    fn cut_words_say_so() {
        assert_eq!(fitted("О правах ребёнка", 20), "О правах ребёнка");
        assert_eq!(fitted("О правах ребёнка", 9), "О правах…");
        assert_eq!(fitted("О", 0), "");
    }

    proptest! {
        #[test]
        fn nothing_but_spaces_is_lost_and_no_line_is_too_long(
            text in "[а-яәғқңөұүһіa-z0-9 «»日本。🙂\u{306}\u{a0}-]{0,80}", columns in 2usize..40
        ) {
            let lines = wrapped(&text, columns);
            let solid = |text: &str| text.replace(' ', "");
            prop_assert_eq!(solid(&lines.concat()).replace(PARTED, ""), solid(&text));
            prop_assert!(lines.iter().all(|line| width(line) <= columns));
        }
    }
}
