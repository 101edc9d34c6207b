//! A list to choose from, filtered by typing.

use super::field::Field;
use super::glance::Glance;
use crate::constitution::Norm;
use crate::text::fold::fold_for_search;

/// What a list is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// The earlier version.
    OldVersion,
    /// The later version, the earlier one being chosen.
    NewVersion(String),
    /// The languages.
    Languages,
    /// A norm for the form.
    Norm,
    /// The kind of conflict for the form.
    Kind,
    /// A skeleton of a reasoning for the form.
    Template,
    /// The status of an annotation, by its place in the review.
    Status(usize),
    /// An annotation to be put on the chosen words.
    Reattach,
    /// An annotation to go to, of those that cite a norm or of all.
    Note(Option<Norm>),
    /// The language of the citation that is copied.
    Citation,
    /// A law beside the bill, of these.
    Law(Vec<Glance>),
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// What is chosen with it.
    pub(super) value: String,
    /// What it is called.
    pub(super) text: String,
    /// What else there is to know.
    pub(super) detail: String,
    /// What else it is found by: what it is called in other languages.
    also: String,
}

impl Item {
    /// A line of a list.
    pub(super) fn new(value: &str, text: impl Into<String>, detail: impl Into<String>) -> Self {
        let (text, detail, also) = (text.into(), detail.into(), String::new());
        Self { value: value.to_owned(), text, detail, also }
    }

    /// The same, found by other words too.
    pub(super) fn found_by(self, also: String) -> Self {
        Self { also, ..self }
    }
}

/// An open list.
#[derive(Clone, Debug)]
pub(super) struct Picker {
    /// What it is for.
    pub(super) choice: Choice,
    /// What was typed.
    pub(super) filter: Field,
    /// The line under the cursor, among those that are shown.
    pub(super) at: usize,
    items: Vec<Item>,
}

impl Picker {
    /// A list with the cursor on the item of `value`, or on the first.
    pub(super) fn new(choice: Choice, items: Vec<Item>, value: &str) -> Self {
        let at = items.iter().position(|item| item.value == value).unwrap_or(0);
        Self { choice, filter: Field::line(""), at, items }
    }

    /// The items that have every typed word.
    pub(super) fn shown(&self) -> Vec<&Item> {
        let typed = fold_for_search(&self.filter.text());
        let fits = |item: &&Item| {
            let words = fold_for_search(&format!("{} {} {}", item.text, item.detail, item.also));
            typed.split_whitespace().all(|typed| words.contains(typed))
        };
        if self.choice == Choice::Norm {
            return self.items.iter().collect();
        }
        self.items.iter().filter(fits).collect()
    }

    /// The item under the cursor.
    pub(super) fn chosen(&self) -> Option<&Item> {
        self.shown().get(self.at).copied()
    }

    /// Moves the cursor, not past the ends.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.shown().len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }

    /// Says the same in other words: what was left out stays so, and the cursor too.
    pub(super) fn retell(&mut self, other: Self) {
        let is_here = |item: &Item| self.items.iter().any(|each| each.value == item.value);
        self.items = other.items.into_iter().filter(is_here).collect();
    }

    /// Puts the items in another order; the cursor stays on its own.
    pub(super) fn reorder(&mut self, items: Vec<Item>) {
        let value = self.chosen().map(|item| item.value.clone());
        self.items = items;
        let at = self.shown().iter().position(|item| Some(&item.value) == value.as_ref());
        self.at = at.unwrap_or(0);
    }

    /// Puts other items in, as typing wants it.
    pub(super) fn refill(&mut self, items: Vec<Item>) {
        self.items = items;
        self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    #[test]
    fn typing_leaves_what_fits() {
        let items = vec![Item::new("a", "Первое чтение", "2021"), Item::new("b", "Закон", "2022")];
        let mut picker = Picker::new(Choice::OldVersion, items, "b");
        assert_eq!(picker.chosen().map(|item| item.value.as_str()), Some("b"));
        for letter in "ЧТЕН 21".chars() {
            picker.filter.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
        }
        picker.step(0);
        assert_eq!(picker.chosen().map(|item| item.value.as_str()), Some("a"));
        picker.step(5);
        assert_eq!(picker.at, 0);
    }
}
