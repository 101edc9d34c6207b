//! From one language of a version into another: which provision answers to the
//! one that an annotation is about.

use crate::annotation::{Annotation, Target};
use crate::document::{Address, Document, ProvisionId};
use crate::parity::rows::rows;
use crate::parity::{Row, Texts};
use std::cell::OnceCell;

/// Two languages of one version.
pub struct Across<'a> {
    from: &'a Document,
    to: &'a Document,
    /// What answers to what; worked out where the addresses do not say it.
    rows: OnceCell<Vec<Row>>,
}

impl<'a> Across<'a> {
    /// The way from the text that an annotation was written on to another.
    pub const fn new(from: &'a Document, to: &'a Document) -> Self {
        Self { from, to, rows: OnceCell::new() }
    }

    /// The provision that answers to `id`: the one at its address where all that
    /// it stands in is numbered alike in both languages, else the one that the
    /// languages' own alignment pairs with it; `None` where nothing does.
    pub fn answer(&self, id: ProvisionId) -> Option<ProvisionId> {
        if self.is_numbered_alike(id) {
            return self.to.find(&self.from.provision(id).address);
        }
        let (from, to) = (self.from.language(), self.to.language());
        let rows = self.rows.get_or_init(|| {
            let mut texts = Texts::default();
            *texts.get_mut(from) = Some(self.from);
            *texts.get_mut(to) = Some(self.to);
            rows(&texts).all
        });
        rows.iter().find(|row| *row.get(from) == Some(id)).and_then(|row| *row.get(to))
    }

    /// Whether the lists that lead to a provision have the same addresses.
    fn is_numbered_alike(&self, id: ProvisionId) -> bool {
        self.from.upward(id).all(|each| {
            let holder = self.from.provision(each).parent;
            let there = holder.map(|id| self.to.find(&self.from.provision(id).address));
            if there == Some(None) {
                return false;
            }
            let there = self.to.law(there.flatten()).map(|id| &self.to.provision(id).address);
            self.from.law(holder).map(|id| &self.from.provision(id).address).eq(there)
        })
    }

    /// The annotation as it stands in the other language: on the provision that
    /// answers to its own, or on none.
    pub fn translated(&self, annotation: &Annotation) -> Annotation {
        let answer = self.from.find(&annotation.target.provision).and_then(|id| self.answer(id));
        // No provision has an empty address.
        let address = answer.map(|id| self.to.provision(id).address.clone());
        let provision = address.unwrap_or_else(|| Address::new(""));
        let target = Target { provision, ..annotation.target.clone() };
        Annotation { target, ..annotation.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;
    use crate::text::language::Language;

    const RUSSIAN: &str = "Статья 1. Предмет\n\nЗакон регулирует доступ к сети.\n\nСтатья 2. Надзор\n\n1. Орган ведет реестр № 15.\n\n2. Орган закрывает доступ на 48 часов.\n";

    fn answer(kazakh: &str, address: &str) -> Option<String> {
        let from = read(RUSSIAN.to_owned(), Language::Russian);
        let to = read(kazakh.to_owned(), Language::Kazakh);
        let id = from.find(&Address::new(address)).expect("there");
        let answer = Across::new(&from, &to).answer(id)?;
        Some(to.provision(answer).address.to_string())
    }

    #[test]
    fn what_is_numbered_alike_answers_by_address() {
        let kazakh = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n\n2-бап. Қадағалау\n\n1. Орган № 15 тізілімді жүргізеді.\n\n2. Орган кіруді 48 сағатқа жабады.\n";
        assert_eq!(answer(kazakh, "art_2__para_2").as_deref(), Some("art_2__para_2"));
    }

    #[test]
    fn where_the_numbers_differ_the_words_decide() {
        let kazakh = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n\n2-бап. Қадағалау\n\n1. Уәкілетті тұлғалар жауап береді.\n\n2. Орган № 15 тізілімді жүргізеді.\n\n3. Орган кіруді 48 сағатқа жабады.\n";
        assert_eq!(answer(kazakh, "art_2__para_2").as_deref(), Some("art_2__para_3"));
        let without = "1-бап. Мәні\n\nЗаң желіге кіруді реттейді.\n";
        assert_eq!(answer(without, "art_2__para_2"), None);
    }
}
