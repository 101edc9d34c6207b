//! How a comparative table is laid out: its columns, as data that an office can put in
//! the place of ours.

use super::disk;
use super::error::StoreError;
use super::schema::Fields;
use super::yaml::Yaml;
use crate::text::language::{ByLanguage, Language};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The layouts that come with the program, by name.
const BUNDLED: [(&str, &str); 2] = [
    ("attached", include_str!("layouts/attached.yaml")),
    ("parliament", include_str!("layouts/parliament.yaml")),
];

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The count of the row.
    Number,
    /// The provision, cited.
    Element,
    /// The old words.
    Old,
    /// The new words.
    New,
    /// What the annotations say.
    Reasoning,
    /// The same, and who says it.
    AuthorReasoning,
    /// Nothing: a committee writes it.
    Decision,
}

impl Content {
    const ALL: [(&str, Self); 7] = [
        ("number", Self::Number),
        ("element", Self::Element),
        ("old", Self::Old),
        ("new", Self::New),
        ("reasoning", Self::Reasoning),
        ("author-reasoning", Self::AuthorReasoning),
        ("decision", Self::Decision),
    ];

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, content)| *content)
    }
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands in it.
    pub content: Content,
    /// How wide it is beside the others.
    pub width: u16,
    /// Its heading.
    pub heading: ByLanguage<Option<String>>,
    /// Its heading where the old text is a bill, no law in force: `{version}` stands for
    /// the version of its side.
    pub bill: ByLanguage<Option<String>>,
}

/// A whole layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableLayout {
    /// What the table is called.
    pub title: ByLanguage<Option<String>>,
    /// The languages of the headings; those of the table where it names none.
    pub headings: Vec<Language>,
    /// Its columns, one at least.
    pub columns: Vec<Column>,
}

#[derive(Deserialize)]
struct LayoutShape {
    format: Option<String>,
    #[serde(default)]
    title: BTreeMap<String, String>,
    #[serde(default)]
    headings: Vec<String>,
    #[serde(default)]
    columns: Vec<ColumnShape>,
}

#[derive(Deserialize)]
struct ColumnShape {
    content: Option<String>,
    width: Option<String>,
    #[serde(default)]
    heading: BTreeMap<String, String>,
    #[serde(default)]
    bill: BTreeMap<String, String>,
}

impl TableLayout {
    /// The names of those that come with the program.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUNDLED.iter().map(|(name, _)| *name)
    }

    /// The layout of a name, or of a file where none of ours is called so.
    pub fn open(name: &str) -> Result<Self, StoreError> {
        let path = Path::new(name);
        if let Some((_, text)) = BUNDLED.iter().find(|(known, _)| *known == name) {
            return read(Yaml { path, text });
        }
        let text = disk::read(path, disk::YAML_CAP)?;
        read(Yaml { path, text: &text })
    }
}

fn read(yaml: Yaml<'_>) -> Result<TableLayout, StoreError> {
    let shape: LayoutShape = yaml.read()?;
    let mut fields = Fields::new(yaml);
    fields.format(shape.format.as_deref());
    let codes = Language::ALL.map(Language::code);
    let headings = shape.headings.into_iter().enumerate().filter_map(|(at, code)| {
        fields.known((&format!("headings[{at}]"), Some(code)), Language::of_code, &codes)
    });
    let headings = headings.collect();
    let title = words(&mut fields, "title", shape.title);
    let columns = shape.columns.into_iter().enumerate();
    let columns: Vec<_> =
        columns.filter_map(|(at, shape)| column(&mut fields, at, shape)).collect();
    if columns.is_empty() && fields.problems.is_empty() {
        fields.wrong("store-missing-field", "columns");
    }
    match fields.problems.into_iter().next() {
        Some(problem) => Err(problem.into()),
        None => Ok(TableLayout { title, headings, columns }),
    }
}

fn column(fields: &mut Fields<'_>, at: usize, shape: ColumnShape) -> Option<Column> {
    let names = Content::ALL.map(|(name, _)| name);
    let at = format!("columns[{at}]");
    let content =
        fields.known((&format!("{at}.content"), shape.content), Content::from_name, &names);
    let width = |written: &str| written.parse().ok().filter(|width| (1..=1000).contains(width));
    let width = fields.known((&format!("{at}.width"), shape.width), width, &[]);
    let heading = words(fields, &format!("{at}.heading"), shape.heading);
    let bill = words(fields, &format!("{at}.bill"), shape.bill);
    Some(Column { content: content?, width: width?, heading, bill })
}

fn words(
    fields: &mut Fields<'_>,
    at: &str,
    shape: BTreeMap<String, String>,
) -> ByLanguage<Option<String>> {
    let codes = Language::ALL.map(Language::code);
    let mut words = ByLanguage::default();
    for (code, said) in shape {
        let field = format!("{at}.{code}");
        if let Some(language) = fields.known((&field, Some(code)), Language::of_code, &codes) {
            *words.get_mut(language) = Some(said);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layouts_that_come_with_the_program_are_whole() {
        for name in TableLayout::names() {
            let layout = TableLayout::open(name).expect("it is whole");
            let is_headed = |column: &Column| {
                Language::ALL.iter().all(|language| column.heading.get(*language).is_some())
            };
            assert!(layout.columns.iter().all(is_headed), "{name}");
            assert_eq!(layout.columns.iter().map(|column| column.width).sum::<u16>(), 1000);
        }
    }

    #[test]
    fn what_is_wrong_with_a_layout_is_pointed_at() {
        let fault = |text: &str| match read(Yaml { path: Path::new("a.yaml"), text }) {
            Err(StoreError::Problem(problem)) => (problem.key, problem.line()),
            other => panic!("{other:?}"),
        };
        let text = "format: 1\ncolumns:\n  - {content: number, width: 50}\n  - {content: olt, width: 50}\n";
        assert_eq!(fault(text), ("store-unknown-name", 4));
        assert_eq!(
            fault("format: 1\ncolumns:\n  - {content: old, width: 0}\n"),
            ("store-bad-value", 3)
        );
        assert_eq!(fault("format: 1\ntitle: {ру: а}\ncolumns: []\n").0, "store-unknown-name");
        assert_eq!(fault("format: 1\n").0, "store-missing-field");
    }
}
