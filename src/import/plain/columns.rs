//! Two languages side by side: columns parted by a tab, by a bar, or by a gutter of blanks
//! as programs print it that keep the look of a page.

use super::lines::{Line, Page};
use crate::text::language::Language;

/// No page is read further to the right.
const WIDEST: usize = 400;
/// So many lines of a page are looked at for its gutter.
const ENOUGH: usize = 400;

/// The two columns of some pages, where they are in two languages.
pub fn split(pages: &[Page]) -> Option<[Vec<Page>; 2]> {
    by_sign(pages, '\t').or_else(|| by_sign(pages, '|')).or_else(|| by_gutter(pages))
}

/// Columns with a sign between them on most lines.
fn by_sign(pages: &[Page], sign: char) -> Option<[Vec<Page>; 2]> {
    let filled = || pages.iter().flatten().filter(|line| !line.is_blank());
    let halves = |line: &Line| halves_at(line, sign);
    let (all, parted) = (filled().count(), filled().filter(|line| halves(line).is_some()).count());
    if parted * 10 < all * 6 || parted < 2 {
        return None;
    }
    let columns = cut(pages, |_, line| {
        halves(line).unwrap_or_else(|| (line.words().to_owned(), String::new()))
    });
    in_two_languages(columns)
}

/// The cells of a line that has two.
fn halves_at(line: &Line, sign: char) -> Option<(String, String)> {
    let words = line.words();
    let inner = words.strip_prefix(sign).unwrap_or(words);
    let inner = inner.strip_suffix(sign).unwrap_or(inner);
    let (left, right) = inner.split_once(sign)?;
    let is_frame = |cell: &str| cell.chars().all(|c| matches!(c, '-' | ':' | '=' | ' ' | '+'));
    if is_frame(left) && is_frame(right) && sign == '|' {
        return Some((String::new(), String::new()));
    }
    (!right.contains(sign)).then(|| (left.trim().to_owned(), right.trim().to_owned()))
}

/// Columns with a gutter between them, on each page where it is.
fn by_gutter(pages: &[Page]) -> Option<[Vec<Page>; 2]> {
    let mut last = None;
    let mut gutters = Vec::new();
    for page in pages {
        last = gutter(page).or(last);
        gutters.push(last);
    }
    let first = gutters.iter().flatten().next().copied()?;
    let columns = cut(pages, |at, line| halves_about(line, gutters[at].unwrap_or(first)));
    in_two_languages(columns)
}

/// The columns of signs that hold blanks on nearly all lines: from one to another.
pub(super) type Gutter = (usize, usize);

/// The widest gutter of a page with words on both sides.
pub(super) fn gutter(page: &Page) -> Option<Gutter> {
    let lines: Vec<&Line> = page.iter().filter(|line| !line.is_blank()).take(ENOUGH).collect();
    let width = lines.iter().map(|line| line.width()).max()?.min(WIDEST);
    let mut crossed = vec![0_usize; width];
    for line in &lines {
        let signs = line.text.chars().take(width).enumerate();
        signs.filter(|(_, c)| !c.is_whitespace()).for_each(|(column, _)| crossed[column] += 1);
    }
    let is_open = |column: &usize| crossed[*column] * 20 <= lines.len();
    let mut best: Option<Gutter> = None;
    let mut column = 0;
    while column < width {
        let end = (column..width).find(|at| !is_open(at)).unwrap_or(width);
        let has_words = |from: usize, to: usize| {
            let filled =
                |line: &&&Line| line.text.chars().take(to).skip(from).any(|c| !c.is_whitespace());
            lines.iter().filter(filled).count() * 4 > lines.len()
        };
        let is_wider = best.is_none_or(|(from, to)| end - column > to - from);
        if end > column
            && is_wider
            && column > 0
            && end < width
            && has_words(0, column)
            && has_words(end, WIDEST)
        {
            best = Some((column, end));
        }
        column = end.max(column) + 1;
    }
    best
}

/// The words of a line on both sides of a gutter. A line that crosses it is cut at blanks
/// near it, or belongs to the column that it begins in.
pub(super) fn halves_about(line: &Line, (from, to): Gutter) -> (String, String) {
    let signs: Vec<char> = line.text.chars().collect();
    let text = |part: &[char]| part.iter().collect::<String>().trim_end().to_owned();
    let is_blank = |at: usize| signs.get(at).is_none_or(|c| c.is_whitespace());
    let cut = (from..to).find(|at| is_blank(*at) && is_blank(at + 1)).or_else(|| {
        let near = from.saturating_sub(6)..(to + 6).min(signs.len());
        near.clone().find(|at| is_blank(*at) && is_blank(at + 1)).or_else(|| {
            // One blank is a gutter where the column is full.
            (from..to).find(|at| is_blank(*at))
        })
    });
    match cut {
        Some(cut) if cut < signs.len() => (text(&signs[..cut]), text(&signs[cut..])),
        _ if line.indent() >= from => (String::new(), text(&signs)),
        _ => (text(&signs), String::new()),
    }
}

/// The pages in two columns. The right one begins where its words mostly begin.
fn cut(pages: &[Page], halves: impl Fn(usize, &Line) -> (String, String)) -> [Vec<Page>; 2] {
    let mut columns = [Vec::new(), Vec::new()];
    for (at, page) in pages.iter().enumerate() {
        let [mut left, mut right] = [Page::new(), Page::new()];
        for line in page {
            let (one, other) = halves(at, line);
            left.push(Line { at: line.at, text: one });
            right.push(Line { at: line.at, text: other });
        }
        set_out(&mut left);
        set_out(&mut right);
        columns[0].push(left);
        columns[1].push(right);
    }
    columns
}

/// Takes the blanks off that all lines of a column begin with.
pub(super) fn set_out(page: &mut Page) {
    let filled = page.iter().filter(|line| !line.is_blank());
    let margin = filled.map(Line::indent).min().unwrap_or(0);
    for line in page {
        line.text = line.text.chars().skip(margin).collect();
    }
}

fn in_two_languages([left, right]: [Vec<Page>; 2]) -> Option<[Vec<Page>; 2]> {
    let language = |pages: &[Page]| {
        let mut words = String::new();
        for line in pages.iter().flatten() {
            words.push_str(&line.words().to_lowercase());
            words.push('\n');
            if words.len() > 100_000 {
                break;
            }
        }
        Language::guess(&words)
    };
    let (one, other) = (language(&left)?, language(&right)?);
    (one != other).then_some([left, right])
}
