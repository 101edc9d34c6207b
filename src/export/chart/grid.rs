//! A grid: two bars a cell, how much it was before and how much it is now. What a row is of
//! stands above its cells, not beside them: on a phone the cells have the whole width, and
//! the page keeps the names where they are seen when they are moved sideways.

use super::letters::{fitted, width};
use askama::Template;

/// A grid with its words.
#[derive(Clone, Debug)]
pub struct Grid {
    /// By what it is known in its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence.
    pub says: String,
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<GridRow>,
}

/// One row.
#[derive(Clone, Debug)]
pub struct GridRow {
    /// Its head.
    pub name: String,
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// How much it was and is, from none to five; `None` where nothing is to be shown.
    pub bars: Option<(usize, usize)>,
    /// What became of it, as a sign.
    pub sign: String,
    /// The same in words.
    pub says: String,
}

/// The most that a bar shows.
const MOST: usize = 5;

const ROW: usize = 54;
/// How far below the top of a row the line of its name is.
const NAME: usize = 18;
const COLUMN: usize = 58;
const GAP: usize = 8;
const WIDEST: usize = 340;
const HEAD: usize = 30;
/// How high one part of a bar is, and how wide the bar.
const PART: usize = 4;
const BAR: usize = 9;

#[derive(Template)]
#[template(path = "chart/grid.html", config = ".askama.toml")]
struct Drawn<'a> {
    grid: &'a Grid,
    width: usize,
    height: usize,
    heads: Vec<(usize, &'a str)>,
    rows: Vec<DrawnRow<'a>>,
}

struct DrawnRow<'a> {
    top: usize,
    name_y: usize,
    base: usize,
    name: String,
    cells: Vec<DrawnCell<'a>>,
}

struct DrawnCell<'a> {
    says: &'a str,
    sign: &'a str,
    sign_x: usize,
    bars: Vec<Bar>,
}

struct Bar {
    class: &'static str,
    x: usize,
    y: usize,
    height: usize,
}

impl Grid {
    /// The grid as SVG.
    pub fn svg(&self) -> String {
        let widest = self.rows.iter().map(|row| width(&row.name)).max().unwrap_or(0).min(WIDEST);
        let heads = self.heads.iter();
        let column = heads.clone().map(|head| width(head) + GAP).max().unwrap_or(0).max(COLUMN);
        let x = |at: usize| column * at;
        let drawn = Drawn {
            grid: self,
            width: x(self.heads.len()).max(widest),
            height: HEAD + ROW * self.rows.len() + 4,
            heads: heads.enumerate().map(|(at, head)| (x(at), &**head)).collect(),
            rows: self.rows.iter().enumerate().map(|row| drawn(x, row)).collect(),
        };
        drawn.render().expect("a template that writes to memory does not fail")
    }
}

fn drawn(x: impl Fn(usize) -> usize, (at, row): (usize, &GridRow)) -> DrawnRow<'_> {
    let top = HEAD + ROW * at;
    let base = top + ROW - 6;
    let cells = row.cells.iter().enumerate().filter_map(|(column, cell)| {
        let (old, new) = cell.bars?;
        let x = x(column);
        let bar = |class, x, parts: usize| {
            let height = parts.min(MOST) * PART;
            Bar { class, x, y: base - height, height }
        };
        let bars = [bar("was", x, old), bar("is", x + BAR + 3, new)];
        let bars = bars.into_iter().filter(|bar| bar.height > 0).collect();
        Some(DrawnCell { says: &cell.says, sign: &cell.sign, sign_x: x + 2 * BAR + 8, bars })
    });
    DrawnRow {
        top,
        name_y: top + NAME,
        base,
        name: fitted(&row.name, WIDEST),
        cells: cells.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_bill_are_words_and_nothing_else() {
        let cell = Cell { bars: Some((0, 4)), sign: "+".to_owned(), says: "\"><b>".to_owned() };
        let rows = vec![GridRow { name: "<script>1</script>".to_owned(), cells: vec![cell] }];
        let heads = vec!["1995:20".to_owned()];
        let (id, title, says) = ("g".to_owned(), "T".to_owned(), "S".to_owned());
        let svg = Grid { id, title, says, heads, rows }.svg();
        assert!(!svg.contains("<script") && !svg.contains("<b>"), "{svg}");
        assert!(svg.contains("<title id=\"g-title\">T</title>"), "{svg}");
        assert!(svg.contains("height=\"16\""), "{svg}");
    }
}
