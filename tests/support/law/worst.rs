//! The inputs that cost a careless comparison most.

use super::editor::Plan;
use super::grow::{Drafter, Shape};
use super::print::print;
use super::versions;
use super::vocabulary::Tongue;
use std::fmt::Write as _;
use tuzetu::compare::Sides;

/// All of them, about as large as a law of so many provisions.
pub fn all(provisions: usize) -> [(&'static str, Sides<String>); 3] {
    [
        ("all articles permuted", permuted(provisions)),
        ("a totally unrelated law", unrelated(provisions)),
        ("equal rows", equal_rows(provisions * 2)),
    ]
}

fn shape(provisions: usize, seed: u64) -> Shape {
    Shape { tongue: Tongue::Russian, provisions, repeated: 0, nearly_repeated: 0, seed }
}

/// Every article in another place.
pub fn permuted(provisions: usize) -> Sides<String> {
    versions(shape(provisions, 1), Plan::PERMUTED).printed.map(|printed| printed.text)
}

/// Two laws that have only the language in common.
pub fn unrelated(provisions: usize) -> Sides<String> {
    let law = |seed| {
        let shape = shape(provisions, seed);
        print(&Drafter::new(shape).law(shape)).text
    };
    Sides::new(law(1), law(2))
}

/// A table whose rows are all the same; a few are gone and a few are new.
pub fn equal_rows(rows: usize) -> Sides<String> {
    let table = |rows: usize| {
        let mut text =
            "# О тарифах\n\n### Статья 1. Тарифы\n\n| Услуга | Тариф |\n|---|---|\n".to_owned();
        for at in 0..rows {
            let words = if at % 1000 == 999 {
                "особая услуга"
            } else {
                "обычная услуга"
            };
            writeln!(text, "| {words} | 100 тенге за один месяц |")
                .expect("a text takes all words");
        }
        text
    };
    Sides::new(table(rows), table(rows + 7))
}
