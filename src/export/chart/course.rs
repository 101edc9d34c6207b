//! The way through the versions: a stop for each, and between two of them how much changed.

use super::letters::{fitted, width};
use askama::Template;

/// A way with its words.
#[derive(Clone, Debug)]
pub struct Course {
    /// By what it is known in its page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence.
    pub says: String,
    /// The stops in order.
    pub stops: Vec<Stop>,
}

/// One stop.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Its name.
    pub name: String,
    /// What stands beside it, as a sign with a number.
    pub beside: String,
    /// What changed on the way to it: counts of what weighs most, of other words, and of what
    /// changes no law; `None` where nothing can be told.
    pub changed: Option<[usize; 3]>,
    /// The same in words.
    pub says: String,
}

const STOP: usize = 30;
const WAY: usize = 34;
const LONGEST: usize = 300;
const WIDEST: usize = 420;
const LEFT: usize = 22;
const CLASSES: [&str; 3] = ["heavy", "words", "quiet"];

#[derive(Template)]
#[template(path = "chart/course.html", config = ".askama.toml")]
struct Drawn<'a> {
    course: &'a Course,
    width: usize,
    height: usize,
    last: usize,
    stops: Vec<DrawnStop<'a>>,
}

struct DrawnStop<'a> {
    y: usize,
    name: String,
    beside: &'a str,
    beside_x: usize,
    way: Option<Way<'a>>,
}

/// The bars of what changed, above the stop that it led to.
struct Way<'a> {
    y: usize,
    says: &'a str,
    bars: Vec<Bar>,
    count: usize,
    end: usize,
}

struct Bar {
    class: &'static str,
    x: usize,
    width: usize,
}

impl Course {
    /// The way as SVG.
    pub fn svg(&self) -> String {
        let all = self.stops.iter().filter_map(|stop| stop.changed);
        let most = all.map(|counts| counts.iter().sum()).max().unwrap_or(0_usize).max(1);
        let stops: Vec<_> = self.stops.iter().enumerate().map(|stop| drawn(most, stop)).collect();
        let ends = stops.iter().map(|stop| stop.beside_x + width(stop.beside));
        let last = stops.last().map_or(0, |stop| stop.y);
        let widest = ends.max().unwrap_or(0).max(LEFT + LONGEST + 50);
        let drawn = Drawn { course: self, width: widest, height: last + 14, last, stops };
        drawn.render().expect("a template that writes to memory does not fail")
    }
}

fn drawn(most: usize, (at, stop): (usize, &Stop)) -> DrawnStop<'_> {
    let y = 14 + (STOP + WAY) * at;
    let name = fitted(&stop.name, WIDEST);
    let way = stop.changed.map(|counts| {
        let mut x = LEFT;
        let bar = |(class, count): (&'static str, usize)| {
            let width = (count * LONGEST).div_ceil(most);
            let bar = Bar { class, x, width };
            x += width;
            bar
        };
        let bars: Vec<_> =
            CLASSES.into_iter().zip(counts).filter(|(_, count)| *count > 0).map(bar).collect();
        Way { y: y - WAY - 2, says: &stop.says, bars, count: counts.iter().sum(), end: x + 6 }
    });
    let beside_x = LEFT + width(&name) + 12;
    DrawnStop { y, name, beside: &stop.beside, beside_x, way }
}
