//! Pages in two columns of one language, as newspapers have them: the left column is read
//! before the right one. Where it is not sure that they are columns, they are only seen.

use super::columns::{Gutter, gutter, halves_about, set_out};
use super::lines::{Line, Page};
use crate::import::flow::Remark;

/// A page of fewer lines has no columns.
const FEWEST: usize = 8;
/// So long are the lines of a column at least, and those of one that is only seen.
const LINE: usize = 16;
const SEEN: usize = 8;

/// A word beside a gap has so many letters: a label has fewer.
const WORD: usize = 3;
/// So many paragraphs may stand above the columns.
const HEADS: usize = 6;

/// What two columns of a page look like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Two columns of words.
    Columns(Gutter),
    /// Something stands side by side.
    Beside,
}

/// Pages in the order in which they are read, and what is to be said of them.
pub(super) fn of(pages: Vec<Page>) -> (Vec<Page>, Vec<Remark>) {
    let looks: Vec<_> = pages.iter().map(look).collect();
    let numbers = |is: fn(&Look) -> bool| {
        let those = looks.iter().zip(1..).filter(|(look, _)| look.as_ref().is_some_and(is));
        let numbers: Vec<String> = those.map(|(_, at): (_, usize)| at.to_string()).collect();
        numbers.join(", ")
    };
    let turned = numbers(|look| matches!(look, Look::Columns(_)));
    let seen = numbers(|look| *look == Look::Beside);
    let said = [("plain-columns-read", turned), ("plain-columns-seen", seen)];
    let said = said.into_iter().filter(|(_, pages)| !pages.is_empty());
    let remarks: Vec<_> =
        said.map(|(key, pages)| Remark::of_file(key, vec![("pages", pages)])).collect();
    if !looks.iter().any(|look| matches!(look, Some(Look::Columns(_)))) {
        return (pages, remarks);
    }
    let in_order = |(page, look): (Page, Option<Look>)| match look {
        Some(Look::Columns(gutter)) => in_order(&page, gutter),
        _ => page,
    };
    let mut pages: Vec<Page> = pages.into_iter().zip(looks).map(in_order).collect();
    // The places of what is read grow.
    pages.iter_mut().flatten().zip(1..).for_each(|(line, at)| line.at = at);
    (pages, remarks)
}

/// Whether a page has columns.
fn look(page: &Page) -> Option<Look> {
    let lines = page.iter().filter(|line| !line.is_blank()).count();
    if lines < FEWEST {
        return None;
    }
    // The cells of a table need not stand one below the other, nor need they leave a gutter.
    let beside = page.iter().filter(|line| is_parted(line)).count();
    in_columns(page, lines).or_else(|| (beside * 3 >= lines).then_some(Look::Beside))
}

/// Whether a page of so many lines has a gutter with columns beside it.
fn in_columns(page: &Page, lines: usize) -> Option<Look> {
    let gutter = below_head(page)?;
    let halves: Vec<_> = page.iter().map(|line| halves_about(line, gutter)).collect();
    let both = halves.iter().filter(|(left, right)| has_words(left) && has_words(right)).count();
    let column = |side: fn(&(String, String)) -> &String| {
        let lines = halves.iter().map(side).filter(|line| !line.trim().is_empty());
        let lines = lines.map(|line| Line { at: 0, text: line.clone() });
        lines.collect::<Page>()
    };
    let columns = [column(|(left, _)| left), column(|(_, right)| right)];
    let length = columns.iter().map(length).min().unwrap_or(0);
    let is_whole = columns.iter().all(|column| inner_gutter(column).is_none());
    let (from, to) = gutter;
    match () {
        () if length < SEEN || both * 3 < lines || to - from < 2 => None,
        () if is_whole && length >= LINE && both * 2 >= lines => Some(Look::Columns(gutter)),
        () => Some(Look::Beside),
    }
}

/// The gutter of a page, of which the first paragraphs may go over both columns.
fn below_head(page: &Page) -> Option<Gutter> {
    let blank = page.iter().take(page.len() / 3).enumerate().filter(|(_, line)| line.is_blank());
    let starts = std::iter::once(0).chain(blank.map(|(at, _)| at)).take(HEADS);
    starts.map(|at| page[at..].to_vec()).find_map(|page| gutter(&page))
}

/// The gutter within a column, which is a table then.
fn inner_gutter(column: &Page) -> Option<Gutter> {
    let mut column = column.clone();
    set_out(&mut column);
    gutter(&column).filter(|(from, to)| to - from > 1)
}

/// Whether words stand on both sides of a gap within a line.
fn is_parted(line: &Line) -> bool {
    let is_word = |half: &str| half.chars().filter(|c| c.is_alphabetic()).count() >= WORD;
    let halves = line.words().split("   ").filter(|half| is_word(half));
    halves.count() > 1
}

fn has_words(half: &str) -> bool {
    half.contains(char::is_alphabetic)
}

/// How many letters the lines of a column have in the middle.
fn length(column: &Page) -> usize {
    let letters = column.iter().map(|line| line.text.chars().filter(|c| c.is_alphabetic()).count());
    letters.sum::<usize>() / column.len().max(1)
}

/// A page with one column behind the other; a line over both stands where it stood.
fn in_order(page: &Page, gutter: Gutter) -> Page {
    let mut ordered = Page::new();
    let mut columns = [Page::new(), Page::new()];
    let spill = |columns: &mut [Page; 2], ordered: &mut Page| {
        for mut column in std::mem::take(columns) {
            set_out(&mut column);
            ordered.extend(column);
        }
    };
    for line in page {
        let (left, right) = halves_about(line, gutter);
        let is_over = !line.is_blank() && right.is_empty() && left.chars().count() > gutter.1;
        if is_over {
            spill(&mut columns, &mut ordered);
            ordered.push(line.clone());
            continue;
        }
        for (column, text) in columns.iter_mut().zip([left, right]) {
            column.push(Line { at: line.at, text });
        }
    }
    spill(&mut columns, &mut ordered);
    ordered
}

#[cfg(test)]
mod tests {
    use super::super::lines::pages;
    use super::*;

    fn beside(columns: &[&[&str]], width: usize) -> String {
        let most = columns.iter().map(|column| column.len()).max().unwrap_or(0);
        let row = |at: usize| {
            let cells = columns.iter().map(|column| column.get(at).copied().unwrap_or_default());
            cells
                .map(|cell| format!("{cell:<width$}"))
                .collect::<Vec<_>>()
                .concat()
                .trim_end()
                .to_owned()
        };
        (0..most).map(row).collect::<Vec<_>>().join("\n")
    }

    const LEFT: [&str; 10] = [
        "Статья 1. О дворовых кошках",
        "1. Кошек двора кормят и",
        "содержат жители, которые",
        "проживают во дворе, и",
        "смотритель этого двора.",
        "2. Права и интересы кошек",
        "защищает смотритель двора,",
        "он же и отвечает за них",
        "перед собранием жителей,",
        "которое его избирает.",
    ];
    const RIGHT: [&str; 10] = [
        "Статья 2. О дворовой книге",
        "1. Книгу ведет смотритель",
        "двора и хранит ее там, где",
        "решило общее собрание всех",
        "жителей этого двора.",
        "2. Каждый житель вправе",
        "прочесть книгу и написать",
        "в ней о том, что кошка",
        "сделала хорошего или чего",
        "она не сделала вовсе.",
    ];

    fn read(text: &str) -> (Vec<String>, Vec<&'static str>) {
        let (pages, remarks) = of(pages(text));
        let lines = pages.concat().iter().map(|line| line.words().to_owned()).collect();
        (lines, remarks.iter().map(|remark| remark.key).collect())
    }

    #[test]
    fn the_left_column_is_read_before_the_right_one() {
        let over = "Закон о дворах, о кошках, которые в них живут, и о книгах о них";
        let text = format!("{over}\n\n{}", beside(&[&LEFT, &RIGHT], 32));
        let (lines, keys) = read(&text);
        let lines: Vec<_> = lines.iter().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines[0], over);
        assert_eq!(lines[1..11], LEFT.iter().collect::<Vec<_>>());
        assert_eq!(lines[11..], RIGHT.iter().collect::<Vec<_>>());
        assert_eq!(keys, ["plain-columns-read"]);
    }

    #[test]
    fn a_table_and_a_list_are_read_as_they_are() {
        let table = beside(&[&LEFT, &RIGHT, &LEFT], 32);
        let (lines, keys) = read(&table);
        assert_eq!((lines.join("\n"), &keys), (table.clone(), &vec!["plain-columns-seen"]));
        let head =
            "Сравнительная таблица к проекту закона о дворах и о кошках, которые в них живут";
        let parted = format!("{table}\n{head}\n{table}\n{head}");
        assert_eq!(read(&parted), (parted.lines().map(str::to_owned).collect(), keys));
        let labels = ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10."];
        let list = beside(&[&labels, &RIGHT], 8);
        assert_eq!(read(&list), (list.lines().map(str::to_owned).collect(), vec![]));
        let law = LEFT.join("\n");
        assert!(read(&law).1.is_empty());
    }
}
