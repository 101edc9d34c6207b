//! Two languages side by side on printed pages, told apart by where their words stand: the
//! gutter between columns is a strip that words do not cross, however narrow it is.

use super::boxes::{Glued, Row, rows};
use crate::import::digits::raised;
use crate::text::language::Language;

/// The texts of two columns.
pub(super) struct Columns {
    /// The pages of the left column, behind them those of the right one, a form feed behind
    /// each.
    pub(super) text: String,
    /// The pages on which a line goes over both columns and is read as one of the left.
    pub(super) crossed: Vec<usize>,
}

/// A page with fewer rows has no gutter of its own.
const FEWEST: usize = 6;
/// One of so many rows may go over both columns: a title, the number of the page.
const CROSSING: usize = 20;
/// How wide a gutter is at least, of the height of a line: wider than the space in a sentence.
const NARROWEST: f64 = 0.35;
/// So many letters of a column of a page tell its language.
const LETTERS: usize = 60;
/// How far the rows of one paragraph may stand apart, of what they mostly do.
const APART: f64 = 1.5;
/// So many blanks stand between two words at most.
const BLANKS: usize = 200;

/// The columns of pages; `None` where any page has none, more than two, or where it is not
/// sure that each is in a language of its own.
pub(super) fn apart(pages: &[Vec<Row>]) -> Option<Columns> {
    let mut last = None;
    let (mut sides, mut crossed): ([Vec<String>; 2], Vec<usize>) = Default::default();
    for (page, at) in pages.iter().zip(1..) {
        let edge = match page[..] {
            [] => last.unwrap_or(0.0),
            _ => edge(page).or_else(|| last.filter(|edge| is_edge(page, *edge)))?,
        };
        last = Some(edge);
        let halves = halves(page, edge);
        if page.iter().any(|row| goes_over(row, edge) && !is_number(row)) {
            crossed.push(at);
        }
        sides.iter_mut().zip(halves).for_each(|(side, half)| side.push(printed(half)));
    }
    let [one, other] = [language(&sides[0])?, language(&sides[1])?];
    let text = || sides.iter().flatten().flat_map(|page| [page, "\u{c}"]);
    (one != other).then(|| Columns { text: text().collect(), crossed })
}

/// The left edge of the right column of a page, where it has exactly two.
fn edge(page: &[Row]) -> Option<f64> {
    let rows_in =
        |is: &dyn Fn(&Glued) -> bool| page.iter().filter(|row| row.iter().any(is)).count();
    let has_words = |(from, to): &(f64, f64)| {
        let sides = [rows_in(&|word| word.right <= *to), rows_in(&|word| word.left >= *from)];
        sides.iter().all(|count| count * 4 > page.len())
    };
    let mut strips = strips(page).into_iter().filter(has_words);
    let (_, to) = strips.next().filter(|_| page.len() >= FEWEST)?;
    (strips.next().is_none() && is_edge(page, to)).then_some(to)
}

/// The strips of a page that are wide enough for a gutter, and that hardly a word crosses.
fn strips(page: &[Row]) -> Vec<(f64, f64)> {
    let words = || page.iter().flatten();
    let mut ends: Vec<(f64, isize)> =
        words().flat_map(|word| [(word.left, 1), (word.right, -1)]).collect();
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let height = words().map(|word| word.height).fold(0.0, f64::max);
    let few = isize::try_from(page.len() / CROSSING).unwrap_or(0);
    let (mut open, mut strips) = (0, Vec::new());
    let mut begun: Option<f64> = None;
    for (at, step) in ends {
        open += step;
        if let Some(from) = begun.filter(|_| open > few) {
            strips.extend(Some((from, at)).filter(|_| at - from >= height * NARROWEST));
            begun = None;
        } else if open <= few && begun.is_none() && step < 0 {
            begun = Some(at);
        }
    }
    strips
}

/// Whether hardly a row of a page goes over the edge between its columns.
fn is_edge(page: &[Row], edge: f64) -> bool {
    let over = page.iter().filter(|row| goes_over(row, edge) && !is_number(row)).count();
    over * CROSSING <= page.len()
}

/// Whether a row is no row of two columns: a word of it crosses the edge, or words on both
/// sides stand as close as those of a sentence do.
fn goes_over(row: &Row, edge: f64) -> bool {
    let is_over = |word: &Glued| word.left < edge - 1.0 && word.right > edge + 1.0;
    let left = row.iter().filter(|word| word.left < edge - 1.0).map(|word| word.right);
    let right = row.iter().find(|word| word.left >= edge - 1.0);
    let gap = right.map(|right| right.left - left.fold(f64::MIN, f64::max));
    let height = row.iter().map(|word| word.height).fold(0.0, f64::max);
    row.iter().any(is_over) || gap.is_some_and(|gap| gap < height * NARROWEST)
}

/// Whether a row is the number of its page.
fn is_number(row: &Row) -> bool {
    row.iter().all(|word| !word.text.contains(char::is_alphabetic))
}

/// The words of a page on both sides of an edge.
fn halves(page: &[Row], edge: f64) -> [Vec<Glued>; 2] {
    let mut halves = [Vec::new(), Vec::new()];
    for row in page {
        let is_over = goes_over(row, edge);
        for word in row {
            halves[usize::from(!is_over && word.left >= edge - 1.0)].push(word.clone());
        }
    }
    halves
}

/// The words of a column, each row a line and as far to the right as on the page; a blank line
/// where rows stand further apart.
fn printed(words: Vec<Glued>) -> String {
    let margin = words.iter().map(|word| word.left).fold(f64::MAX, f64::min);
    let width: f64 = words.iter().map(|word| word.right - word.left).sum();
    let letters: f64 = words.iter().flat_map(|word| word.text.chars()).map(|_| 1.0).sum();
    let rows = rows(words);
    let steps = || rows.windows(2).map(|pair| pair[1][0].bottom - pair[0][0].bottom);
    let mut sorted: Vec<_> = steps().collect();
    sorted.sort_by(f64::total_cmp);
    let step = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
    let steps = [0.0].into_iter().chain(steps());
    let mut text = String::new();
    for (row, above) in rows.iter().zip(steps) {
        text += if above > step * APART { "\n" } else { "" };
        text += &(line(row, margin, width / letters) + "\n");
    }
    text
}

/// The words of a row behind blanks, for letters of one width.
fn line(row: &Row, margin: f64, width: f64) -> String {
    let (mut text, mut pen) = (String::new(), margin);
    for (at, word) in row.iter().enumerate() {
        let mut blanks = usize::from(at > 0);
        pen += if at > 0 { width } else { 0.0 };
        while blanks < BLANKS && pen + width / 2.0 < word.left {
            blanks += 1;
            pen += width;
        }
        text.extend(std::iter::repeat_n(' ', blanks));
        text += &with_raised(word);
        pen += word.text.chars().map(|_| width).sum::<f64>();
    }
    text
}

fn with_raised(word: &Glued) -> String {
    let mut text = word.text.clone();
    for part in word.raised.iter().rev() {
        text.replace_range(part.clone(), &raised(&word.text[part.clone()]));
    }
    text
}

/// The language of a column, which all its pages are in.
fn language(pages: &[String]) -> Option<Language> {
    let language = Language::guess(&pages.concat())?;
    let tells = |page: &&String| page.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS;
    let is_same = |page: &String| Language::guess(page) == Some(language);
    pages.iter().filter(tells).all(is_same).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::super::boxes::pages;
    use super::*;

    const LEFT: [&str; 7] = [
        "1-бап. Негізгі ұғымдар",
        "Осы Заңда мынадай",
        "ұғымдар пайдаланылады:",
        "1) әлеуметтік қызметке",
        "мұқтаж бала (балалар) –",
        "тыныс-тіршілігі бұзылған",
        "бала.",
    ];
    const RIGHT: [&str; 7] = [
        "Статья 1. Основные понятия",
        "В настоящем Законе",
        "используются следующие понятия:",
        "1) ребенок, нуждающийся в",
        "социальных услугах, – ребенок,",
        "жизнедеятельность которого",
        "нарушена.",
    ];

    /// A page of rows, each of some lines with where they begin; a letter is ten wide.
    fn boxed(rows: &[&[(&str, u32)]]) -> String {
        let mut text = String::from("<page width=\"595\">\n");
        for (row, at) in rows.iter().zip(1_u32..) {
            for (line, start) in *row {
                let mut left = *start;
                for word in line.split(' ') {
                    let right = left + 10 * u32::try_from(word.chars().count()).expect("few");
                    let (top, bottom) = (at * 20, at * 20 + 16);
                    let word = format!(
                        "<word xMin=\"{left}\" yMin=\"{top}\" xMax=\"{right}\" yMax=\"{bottom}\">{word}</word>\n</line>\n"
                    );
                    text += &word;
                    left = right + 4;
                }
            }
        }
        text + "</page>\n"
    }

    /// Columns of which the left one ends where the right one begins, but for six points.
    fn beside(left: &[&str], right: &[&str]) -> Option<Columns> {
        let width = |line: &&str| line.chars().count() * 10 - line.matches(' ').count() * 6;
        let edge = u32::try_from(left.iter().map(width).max()? + 6).expect("few");
        let rows: Vec<_> =
            left.iter().zip(right).map(|(one, other)| [(*one, 0), (*other, edge)]).collect();
        let rows: Vec<&[(&str, u32)]> = rows.iter().map(<[_; 2]>::as_slice).collect();
        apart(&pages(&boxed(&rows)))
    }

    fn lines(columns: Option<Columns>) -> Vec<String> {
        let text = columns.expect("two columns").text;
        let pages: Vec<_> = text.split('\u{c}').collect();
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        pages.iter().flat_map(|page| page.lines().map(words)).collect()
    }

    #[test]
    fn a_narrow_gutter_parts_two_languages() {
        assert_eq!(lines(beside(&LEFT, &RIGHT)), [LEFT, RIGHT].concat());
    }

    #[test]
    fn one_language_or_a_table_is_not_parted() {
        assert!(beside(&RIGHT, &RIGHT).is_none());
        let row =
            |(one, other): (&'static str, &'static str)| [(one, 0), (other, 300), ("5000", 650)];
        let rows: Vec<_> = LEFT.into_iter().zip(RIGHT).map(row).collect();
        let rows: Vec<&[(&str, u32)]> = rows.iter().map(<[_; 3]>::as_slice).collect();
        assert!(apart(&pages(&boxed(&rows))).is_none());
    }

    #[test]
    fn a_line_over_both_columns_is_told() {
        let title = [("Қазақстан Республикасының Заңы Закон Республики Казахстан", 0)];
        let mut rows: Vec<Vec<(&str, u32)>> = vec![title.to_vec()];
        for _ in 0..4 {
            rows.extend(
                LEFT.into_iter().zip(RIGHT).map(|(one, other)| vec![(one, 0), (other, 246)]),
            );
        }
        let rows: Vec<&[(&str, u32)]> = rows.iter().map(Vec::as_slice).collect();
        let columns = apart(&pages(&boxed(&rows))).expect("two columns");
        assert_eq!(columns.crossed, [1]);
        assert!(
            columns.text.starts_with("Қазақстан Республикасының Заңы Закон"),
            "{}",
            columns.text
        );
    }
}
