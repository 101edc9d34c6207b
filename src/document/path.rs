//! The address of a provision: `art_5__para_2__subpara_1-1`.
//!
//! The form is the eId of the Akoma Ntoso naming convention (OASIS
//! LegalDocML). It is the same in every language, so it is also what aligns
//! the Kazakh, Russian and English texts.

use super::kind::ProvisionKind;
use super::number::Number;
use std::fmt;
use std::sync::Arc;

/// Where a provision stands in its text. Not unique by nature: a number that
/// occurs twice among its siblings is told apart by `~2`, `~3`. Copies share
/// their letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address(Arc<str>);

impl Address {
    /// The address as it was written, unchecked: it may lead nowhere.
    pub fn new(written: &str) -> Self {
        Self(written.into())
    }

    /// The address of a provision below `parent`, or at the top. A kind that
    /// the law numbers or that has a count ends in it; a title has none.
    pub fn below(parent: Option<&Self>, kind: ProvisionKind, number: Option<&Number>) -> Self {
        Self::below_in(&mut String::new(), parent, kind, number)
    }

    /// The same, put together in `letters`, which may be used again and again.
    pub fn below_in(
        letters: &mut String,
        parent: Option<&Self>,
        kind: ProvisionKind,
        number: Option<&Number>,
    ) -> Self {
        letters.clear();
        if let Some(parent) = parent {
            letters.push_str(parent.as_str());
            letters.push_str("__");
        }
        letters.push_str(kind.segment());
        if let Some(number) = number {
            letters.push('_');
            letters.push_str(&number.slug());
        }
        Self(letters.as_str().into())
    }

    /// The same address for its `copy`-th occurrence: the second is `…~2`.
    #[must_use]
    pub fn repeated(&self, copy: usize) -> Self {
        Self(format!("{self}~{copy}").into())
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its parts from the largest unit down: `art_5`, `para_2`.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split("__")
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_built_from_the_top_down() {
        let number = |text| Number::parse(text).expect("a number");
        let article = Address::below(None, ProvisionKind::Article, Some(&number("18 - 1")));
        let part = Address::below(Some(&article), ProvisionKind::PartOfArticle, Some(&number("2")));
        assert_eq!(part.as_str(), "art_18-1__part_2");
        assert_eq!(part.repeated(2).as_str(), "art_18-1__part_2~2");
        assert_eq!(part.segments().collect::<Vec<_>>(), ["art_18-1", "part_2"]);
        assert_eq!(Address::below(None, ProvisionKind::Title, None).as_str(), "title");
    }
}
