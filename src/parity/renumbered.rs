//! Provisions that have another number in one language than in another: a citation of
//! one by its number is no other citation.

use super::fact::Fact;
use super::facts::facts;
use super::rows::{Row, Texts, members};
use crate::document::{ProvisionId, ProvisionKind};
use crate::text::hash::Set;
use crate::text::language::Language;

/// A provision as it is named in a language.
type Name = (Language, ProvisionKind, String);

/// The names of one provision that have other numbers.
pub(super) struct Renumbered<'a> {
    texts: &'a Texts<'a>,
    pairs: Set<[Name; 2]>,
}

impl<'a> Renumbered<'a> {
    /// All of a version.
    pub(super) fn new(texts: &'a Texts<'a>, rows: &[Row]) -> Self {
        let name = |(language, id): (Language, ProvisionId)| -> Option<Name> {
            let provision = texts.get(language).as_ref()?.provision(id);
            Some((language, provision.kind, provision.number.as_ref()?.slug().into_owned()))
        };
        let pairs = rows.iter().flat_map(|row| {
            let mut names = members(row).filter_map(name);
            let first = names.next();
            let pairs = names.filter_map(move |other| Some([first.clone()?, other]));
            pairs.filter(|[one, other]| one.2 != other.2).collect::<Vec<_>>()
        });
        Self { texts, pairs: pairs.collect() }
    }

    /// Whether the languages of a row name other numbers, and the same provisions. What
    /// names none is not explained.
    pub(super) fn explains(&self, row: &Row) -> bool {
        if self.pairs.is_empty() {
            return false;
        }
        let mut each = members(row).map(|each| self.named(each));
        let Some(first) = each.next() else { return false };
        !first.is_empty()
            && each.all(|mut left| {
                first.len() == left.len() && first.iter().all(|name| self.take(name, &mut left))
            })
    }

    /// What a provision cites.
    fn named(&self, (language, id): (Language, ProvisionId)) -> Vec<Name> {
        let facts = self.texts.get(language).map(|text| facts(text, id)).unwrap_or_default();
        let named = facts.into_iter().filter_map(|(fact, _)| match fact {
            Fact::Reference(kind, number) => Some((language, kind, number)),
            _ => None,
        });
        named.collect()
    }

    /// Takes out of `left` what names the same: by another number, or, as in other acts,
    /// by the same one.
    fn take(&self, name: &Name, left: &mut Vec<Name>) -> bool {
        let has_other = |other: &Name| self.pairs.contains(&[name.clone(), other.clone()]);
        let is_same = |other: &Name| (other.1, &other.2) == (name.1, &name.2);
        let at = left.iter().position(has_other).or_else(|| left.iter().position(is_same));
        at.map(|at| left.remove(at)).is_some()
    }
}
