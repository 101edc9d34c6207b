//! The lists of a document, and the numbers that are printed before its paragraphs: in
//! the file stands only which list a paragraph belongs to.

use super::numerals::Form;
use super::styles::Styles;
use super::xml::{Tag, Xml};
use crate::import::refusal::Refusal;
use std::collections::{HashMap, HashSet};

/// How many levels a list has.
const LEVELS: usize = 9;

/// The most letters that are printed about the number of a level.
const LONGEST_TEXT: usize = 100;

/// A level of a list.
#[derive(Clone, Debug)]
struct Level {
    start: i64,
    form: Form,
    /// What is printed, `%1` standing for the number of the first level.
    text: String,
    /// After which level it begins anew, counted from 1; 0 for never.
    restart: Option<usize>,
    /// Whether all its numbers are printed as 1, 2, 3.
    is_legal: bool,
    /// Whether nothing parts the number from the words.
    is_glued: bool,
    /// The style that stands for it.
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            start: 1,
            form: Form::Decimal,
            text: String::new(),
            restart: None,
            is_legal: false,
            is_glued: false,
            style: None,
        }
    }
}

/// Lists of one look.
#[derive(Clone, Debug, Default)]
struct Look {
    levels: HashMap<usize, Level>,
    /// The style of lists that it is taken from.
    from: Option<String>,
}

/// A list.
#[derive(Clone, Debug, Default)]
struct List {
    look: i64,
    starts: HashMap<usize, i64>,
    levels: HashMap<usize, Level>,
}

/// The lists of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbering {
    looks: HashMap<i64, Look>,
    lists: HashMap<i64, List>,
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, Refusal> {
        let mut numbering = Self::default();
        xml.child()?;
        while let Some(tag) = xml.child()? {
            match (tag.word(), tag.number("abstractNumId"), tag.number("numId")) {
                ("abstractNum", Some(id), _) => {
                    let look = read_look(xml)?;
                    numbering.looks.insert(id, look);
                }
                ("num", _, Some(id)) => {
                    let list = read_list(xml)?;
                    numbering.lists.insert(id, list);
                }
                _ => xml.skip()?,
            }
        }
        Ok(numbering)
    }

    /// Where the counts of a list are kept, and its levels: lists of one look go on with
    /// one another.
    fn look(&self, list: &List, styles: &Styles) -> Option<(i64, &Look)> {
        let mut id = list.look;
        for _ in 0..LEVELS {
            let look = self.looks.get(&id)?;
            let Some(style) = &look.from else { return Some((id, look)) };
            id = self.lists.get(&styles.list_of(style)?)?.look;
        }
        None
    }
}

fn read_look(xml: &mut Xml<'_>) -> Result<Look, Refusal> {
    let mut look = Look::default();
    while let Some(tag) = xml.child()? {
        match (tag.word(), level_of(&tag)) {
            ("lvl", Some(at)) => {
                look.levels.insert(at, read_level(xml)?);
                continue;
            }
            ("numStyleLink", _) => look.from = tag.get("val"),
            _ => {}
        }
        xml.skip()?;
    }
    Ok(look)
}

fn read_list(xml: &mut Xml<'_>) -> Result<List, Refusal> {
    let mut list = List::default();
    while let Some(tag) = xml.child()? {
        match (tag.word(), level_of(&tag)) {
            ("abstractNumId", _) => list.look = tag.number("val").unwrap_or_default(),
            ("lvlOverride", Some(at)) => {
                read_override(xml, (&mut list, at))?;
                continue;
            }
            _ => {}
        }
        xml.skip()?;
    }
    Ok(list)
}

fn read_override(xml: &mut Xml<'_>, (list, at): (&mut List, usize)) -> Result<(), Refusal> {
    while let Some(tag) = xml.child()? {
        match tag.word() {
            "lvl" => {
                list.levels.insert(at, read_level(xml)?);
                continue;
            }
            "startOverride" => {
                list.starts.insert(at, tag.number("val").unwrap_or(1));
            }
            _ => {}
        }
        xml.skip()?;
    }
    Ok(())
}

fn level_of(tag: &Tag<'_>) -> Option<usize> {
    tag.number("ilvl").and_then(|at| usize::try_from(at).ok()).filter(|at| *at < LEVELS)
}

fn read_level(xml: &mut Xml<'_>) -> Result<Level, Refusal> {
    let mut level = Level::default();
    while let Some(tag) = xml.child()? {
        let value = || tag.get("val").unwrap_or_default();
        match tag.word() {
            "start" => level.start = tag.number("val").unwrap_or(1),
            "numFmt" => level.form = Form::of(&value()),
            "lvlText" => level.text = value().chars().take(LONGEST_TEXT).collect(),
            "lvlRestart" => {
                level.restart = tag.number("val").and_then(|it| usize::try_from(it).ok());
            }
            "isLgl" => level.is_legal = tag.is_on(),
            "suff" => level.is_glued = value() == "nothing",
            "pStyle" => level.style = Some(value()),
            _ => {}
        }
        xml.skip()?;
    }
    Ok(level)
}

/// How far the lists have been counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    /// The numbers of each look, level by level.
    counts: HashMap<i64, [Option<i64>; LEVELS]>,
    /// Which starts of their own lists have had.
    begun: HashSet<(i64, usize)>,
}

/// What is printed before a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Label {
    /// The number with its signs, and the space behind it.
    pub(super) printed: String,
    /// The name of a form of numbers that is not known here.
    pub(super) strange: Option<String>,
}

/// Of which list a paragraph is, and at which level: `None` for the level that stands for
/// its style.
pub(super) struct Item<'a> {
    pub(super) list: i64,
    pub(super) level: Option<usize>,
    pub(super) styles: &'a [String],
}

impl Counts {
    /// Counts a paragraph and gives what is printed before it.
    pub(super) fn next(
        &mut self,
        (numbering, styles): (&Numbering, &Styles),
        item: &Item<'_>,
    ) -> Option<Label> {
        let list = numbering.lists.get(&item.list)?;
        let (id, look) = numbering.look(list, styles)?;
        let plain = Level::default();
        let levels: Vec<&Level> = (0..LEVELS)
            .map(|at| list.levels.get(&at).or(look.levels.get(&at)).unwrap_or(&plain))
            .collect();
        let stands_for =
            |level: &&Level| level.style.as_ref().is_some_and(|style| item.styles.contains(style));
        let at = item.level.or_else(|| levels.iter().position(stands_for)).unwrap_or(0);
        let level = levels.get(at)?;
        let own_start = list.starts.get(&at).filter(|_| self.begun.insert((item.list, at)));
        let counts = self.counts.entry(id).or_default();
        // A level above that was passed over counts as begun: what comes of it is its second.
        for (above, level) in levels.iter().enumerate().take(at) {
            counts[above].get_or_insert(level.start);
        }
        let next = counts[at].map_or(level.start, |count| count.saturating_add(1));
        counts[at] = Some(own_start.copied().unwrap_or(next));
        for (deeper, level) in levels.iter().enumerate().skip(at + 1) {
            if level.restart.is_none_or(|after| at < after) {
                counts[deeper] = None;
            }
        }
        Some(printed(&levels, at, counts))
    }
}

fn printed(levels: &[&Level], at: usize, counts: &[Option<i64>; LEVELS]) -> Label {
    let level = levels[at];
    if level.form == Form::Bullet {
        return Label { printed: bullet(&level.text), strange: None };
    }
    let mut label = Label::default();
    let mut signs = level.text.chars().peekable();
    while let Some(sign) = signs.next() {
        let of = signs.peek().filter(|_| sign == '%').and_then(|digit| digit.to_digit(10));
        let Some(of) = of.filter(|of| *of > 0).map(|of| of as usize - 1) else {
            label.printed.push(sign);
            continue;
        };
        signs.next();
        let number = counts[of].unwrap_or(levels[of].start);
        let form = match &levels[of].form {
            Form::None => &Form::None,
            _ if level.is_legal => &Form::Decimal,
            form => form,
        };
        if let Form::Other(name) = form {
            label.strange = Some(name.clone());
        }
        label.printed += &form.print(number);
    }
    if !label.printed.trim().is_empty() && !level.is_glued {
        label.printed.truncate(label.printed.trim_end().len());
        label.printed.push(' ');
    }
    label
}

/// The sign before an item that has no number: fonts of signs have letters of their own.
fn bullet(text: &str) -> String {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '\u{2212}' | '\u{f02d}' | '\u{f0be}');
    match text.trim().chars().next() {
        None => String::new(),
        Some(sign) if is_dash(sign) => "– ".to_owned(),
        Some(_) => "• ".to_owned(),
    }
}

#[cfg(test)]
mod tests;
