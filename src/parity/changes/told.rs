//! What is told of the changes, each thing once: what stands in what is told of already,
//! and the numbers that only follow it, is not told again.

use crate::compare::Sides;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::parity::finding::Finding;
use crate::parity::lists::is_item;
use crate::parity::rows::{Row, Texts, members, places};
use crate::text::hash::Set;
use crate::text::language::Language;

/// A list of a language: what stands in a provision, or all articles.
type List = (Language, Option<ProvisionId>);

/// What is told.
pub(super) struct Told<'a> {
    /// Of the later version.
    texts: &'a Texts<'a>,
    findings: Sides<Vec<Finding>>,
    /// The later provisions that something is told of.
    provisions: Set<(Language, ProvisionId)>,
    /// The lists in which something is told.
    lists: Set<List>,
}

impl<'a> Told<'a> {
    /// Nothing yet.
    pub(super) fn new(texts: &'a Texts<'a>) -> Self {
        let findings = Sides::new(Vec::new(), Vec::new());
        Self { texts, findings, provisions: Set::default(), lists: Set::default() }
    }

    /// Tells of a row of the later version.
    pub(super) fn add(&mut self, finding: Finding) {
        self.note(&finding.row);
        self.findings.new.push(finding);
    }

    /// Tells of what was deleted, of which others have `row` still.
    pub(super) fn add_old(&mut self, finding: Option<Finding>, row: &Row) {
        if let Some(finding) = finding {
            self.note(row);
            self.findings.old.push(finding);
        }
    }

    fn note(&mut self, row: &Row) {
        self.provisions.extend(members(row));
        let lists: Vec<List> = self.lists_of(row).collect();
        self.lists.extend(lists);
    }

    /// Whether something is told of a later provision.
    pub(super) fn is_told(&self, provision: (Language, ProvisionId)) -> bool {
        self.provisions.contains(&provision)
    }

    /// Whether a row stands in what is told of.
    pub(super) fn is_inside(&self, row: &Row) -> bool {
        members(row).any(|(language, id)| {
            let text = self.text(language);
            text.upward(id).skip(1).any(|holder| self.provisions.contains(&(language, holder)))
        })
    }

    /// Whether something is told in a list that a row stands in or leads into.
    pub(super) fn is_in_a_list(&self, row: &Row) -> bool {
        self.lists_of(row).any(|list| self.lists.contains(&list))
    }

    /// Whether something is told in the list that a row leads into or is an item of.
    pub(super) fn is_of_a_list(&self, row: &Row) -> bool {
        members(row).any(|(language, id)| {
            let text = self.text(language);
            let holder = text.provision(id).parent.filter(|_| is_item(text, id));
            let mut lists = std::iter::once(id).chain(holder);
            lists.any(|list| self.lists.contains(&(language, Some(list))))
        })
    }

    fn text(&self, language: Language) -> &'a Document {
        self.texts.get(language).expect("a row has provisions of texts")
    }

    fn lists_of(&self, row: &Row) -> impl Iterator<Item = List> {
        members(row).flat_map(move |(language, id)| {
            let each = self.text(language).provision(id);
            let is_article = each.kind == ProvisionKind::Article;
            let holder = each.parent.filter(|_| !is_article);
            [(language, holder), (language, Some(id))]
        })
    }

    /// All of it, each side in the order of its rows.
    pub(super) fn in_order(self, rows: Sides<&[Row]>) -> Sides<Vec<Finding>> {
        self.findings.zip(rows).map(|(mut findings, rows)| {
            let places = places(rows);
            findings.sort_by_key(|finding| (places.get(&finding.row).copied(), finding.kind));
            findings
        })
    }
}
