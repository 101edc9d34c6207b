//! Which provision of a document a citation leads to.
//!
//! Nothing is guessed: a citation of another act, one that two provisions answer
//! to, or one whose place is not said leads nowhere. In an article that amends
//! other acts, citations lead only to the text that the same instructions quote.

use super::citations::{Cited, Within};
use super::references::Reference;
use crate::document::{Document, Provision, ProvisionId, ProvisionKind};
use crate::text::hash::{Map, Set};
use crate::text::language::Language;
use smallvec::SmallVec;

/// The provisions that a citation may name: nearly always one.
pub(super) type Named = SmallVec<[ProvisionId; 4]>;

/// The provisions that are numbered through, by what they are called.
pub(super) struct Targets<'a> {
    document: &'a Document,
    numbered: Map<(ProvisionKind, &'a str), Vec<ProvisionId>>,
    /// The articles that amend other acts.
    amending: Set<ProvisionId>,
}

impl<'a> Targets<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut numbered: Map<_, Vec<_>> = Map::default();
        let mut amending = Set::default();
        for (id, each) in document.iter() {
            if each.kind == ProvisionKind::Quoted {
                amending.extend(document.lineage(id).into_iter().find(is_article(document)));
            }
            if each.kind == ProvisionKind::Article && amends(document, each) {
                amending.insert(id);
            }
            let through = each.number.as_ref().filter(|_| each.kind.is_numbered_through());
            if let Some(number) = through {
                numbered.entry((each.kind, number.printed())).or_default().push(id);
            }
        }
        Self { document, numbered, amending }
    }

    /// The only provision that `cited`, read in the provision `here`, names.
    pub(super) fn named(&self, cited: &Cited<'_>, here: ProvisionId) -> Option<ProvisionId> {
        only(&self.all_named(cited, here)?)
    }

    /// All provisions that it may name; `None` where it is not known in what to
    /// look them up.
    pub(super) fn all_named(&self, cited: &Cited<'_>, here: ProvisionId) -> Option<Named> {
        let (top, below) = cited.path.split_first()?;
        let tops = match cited.within {
            Within::Elsewhere => return None,
            _ if top.kind.is_numbered_through() => self.in_act(top, here),
            Within::ThisAct => return None,
            Within::This(kind) => self.child(self.holder(here, &[kind])?, top),
            Within::Here => self.child(self.implied(here, top.kind)?, top),
        };
        let inside = |holders: Named, unit| {
            holders.into_iter().flat_map(|holder| self.child(holder, unit)).collect()
        };
        Some(below.iter().fold(tops, inside))
    }

    /// The provisions called so in the act that `here` is of.
    fn in_act(&self, unit: &Reference<'_>, here: ProvisionId) -> Named {
        let all = self.numbered.get(&(unit.kind, &*unit.number));
        let act = self.act(here);
        let is_law = |id: &ProvisionId| act.is_none() || self.is_quoted(*id);
        let all = all.into_iter().flatten().copied();
        all.filter(|id| self.act(*id) == act).filter(is_law).collect()
    }

    /// The instructions for one act that `id` belongs to; `None` where it is of
    /// the document itself.
    fn act(&self, id: ProvisionId) -> Option<ProvisionId> {
        if self.amending.is_empty() {
            return None;
        }
        let lineage = self.document.lineage(id);
        let at = lineage.iter().position(|each| self.amending.contains(each))?;
        let below = lineage
            .get(at + 1)
            .filter(|below| self.document.provision(**below).kind == ProvisionKind::Paragraph);
        Some(*below.unwrap_or(&lineage[at]))
    }

    fn is_quoted(&self, id: ProvisionId) -> bool {
        let mut line = self.document.upward(id);
        line.any(|id| self.document.provision(id).kind == ProvisionKind::Quoted)
    }

    /// The nearest of the kinds that holds `here`, or is it, in the same act.
    fn holder(&self, here: ProvisionId, kinds: &[ProvisionKind]) -> Option<ProvisionId> {
        let act = self.act(here);
        let mut line = self.document.upward(here);
        let nearest = line.find(|id| kinds.contains(&self.document.provision(*id).kind))?;
        // What an instruction says of «пункт 3» is said of another act.
        let is_own = act.is_none() || self.is_quoted(nearest);
        (is_own && self.act(nearest) == act).then_some(nearest)
    }

    /// What holds the units of a kind that are cited without it.
    fn implied(&self, here: ProvisionId, kind: ProvisionKind) -> Option<ProvisionId> {
        use ProvisionKind::{Annex, Article, Chapter, Paragraph, Quoted};
        match kind {
            Paragraph => self.holder(here, &[Article, Annex, Quoted]),
            ProvisionKind::Subparagraph => self.holder(here, &[Paragraph, Article, Annex, Quoted]),
            ProvisionKind::Subchapter => self.holder(here, &[Chapter]),
            _ => None,
        }
    }

    /// What `unit` names directly in `holder`. In codes a «часть» is numbered as a
    /// paragraph, and a «пункт» as a subparagraph; a quotation is no level.
    fn child(&self, holder: ProvisionId, unit: &Reference<'_>) -> Named {
        let called = match unit.kind {
            ProvisionKind::PartOfArticle => [unit.kind, ProvisionKind::Paragraph],
            ProvisionKind::Paragraph => [unit.kind, ProvisionKind::Subparagraph],
            kind => [kind, kind],
        };
        let of = |kind: ProvisionKind| -> Named {
            let children = self.document.children(holder);
            children.filter(|id| self.document.provision(*id).kind == kind).collect()
        };
        let own = of(called[0]);
        let all = if own.is_empty() { of(called[1]) } else { own };
        let is_named = |id: &ProvisionId| {
            let number = self.document.provision(*id).number.as_ref();
            number.is_some_and(|number| number.printed() == unit.number)
        };
        all.into_iter().filter(is_named).collect()
    }
}

/// Whether an article says itself that it amends other acts.
fn amends(document: &Document, article: &Provision) -> bool {
    let signs = match document.language() {
        Language::Russian => ["Внести ", "внести изменени"],
        Language::Kazakh => ["енгізілсін", "толықтырулар енгіз"],
        Language::English => ["following amendments", "shall be amended"],
    };
    let says = |span| signs.iter().any(|sign| document.words(span).contains(sign));
    article.passages().any(says)
}

fn is_article(document: &Document) -> impl Fn(&ProvisionId) -> bool {
    |id| document.provision(*id).kind == ProvisionKind::Article
}

fn only(ids: &[ProvisionId]) -> Option<ProvisionId> {
    match ids {
        [only] => Some(*only),
        _ => None,
    }
}
