//! Edits of the law: done to the state that both languages are printed from they are a
//! true change, done to that of one of them an error.

use super::chance::Chance;
use super::draft::{Clause, Kind, Law, NodeId, Which};
use super::phrases::{IN_WORDS, LISTS, MANNERS, MODALS, NUMBERS, OBJECTS, SUBJECTS, VERBS};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// A number with what it counts.
    Number,
    /// One in words.
    NumberInWords,
    /// A date.
    Date,
    /// Another article.
    Citation,
    /// Another duty or right.
    Modal,
    /// Other words of no number.
    Reworded,
    /// A point is gone.
    Deleted,
    /// A point is new.
    Inserted,
    /// A point stands in another list.
    Moved,
    /// Two neighbours changed places.
    Swapped,
    /// A point became two.
    Split,
    /// An article is gone.
    ArticleDeleted,
    /// An article is new.
    ArticleInserted,
    /// An article stands in another chapter.
    ArticleMoved,
}

impl Edit {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Number,
        Self::NumberInWords,
        Self::Date,
        Self::Citation,
        Self::Modal,
        Self::Reworded,
        Self::Deleted,
        Self::Inserted,
        Self::Moved,
        Self::Swapped,
        Self::Split,
        Self::ArticleDeleted,
        Self::ArticleInserted,
        Self::ArticleMoved,
    ];

    /// What it is called in a report.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number, deadline, sum",
            Self::NumberInWords => "deadline in words",
            Self::Date => "date",
            Self::Citation => "citation",
            Self::Modal => "modal word",
            Self::Reworded => "other words",
            Self::Deleted => "point deleted",
            Self::Inserted => "point inserted",
            Self::Moved => "point moved",
            Self::Swapped => "neighbours exchanged",
            Self::Split => "point split",
            Self::ArticleDeleted => "article deleted",
            Self::ArticleInserted => "article inserted",
            Self::ArticleMoved => "article moved",
        }
    }

    /// Does it somewhere, where there is a place for it; gives what it was done to. Among
    /// the `likely` places one is taken as often as elsewhere.
    pub fn apply(self, law: &mut Law, likely: &[NodeId], chance: &mut Chance) -> Vec<NodeId> {
        match self {
            Self::Number | Self::NumberInWords | Self::Date | Self::Citation | Self::Modal => {
                self.value(law, likely, chance)
            }
            Self::Reworded => reword(law, likely, chance),
            Self::Deleted => delete(law, chance),
            Self::Inserted => insert(law, chance),
            Self::Moved => move_far(law, chance),
            Self::Swapped => swap(law, chance),
            Self::Split => split(law, chance),
            Self::ArticleDeleted | Self::ArticleInserted | Self::ArticleMoved => {
                self.article(law, chance)
            }
        }
    }

    const fn slot(self) -> &'static str {
        match self {
            Self::Number => "{n}",
            Self::NumberInWords => "{w}",
            Self::Date => "{d}",
            Self::Citation => "{c}",
            _ => "{m}",
        }
    }

    /// Puts another value into a sentence.
    fn value(self, law: &mut Law, likely: &[NodeId], chance: &mut Chance) -> Vec<NodeId> {
        let has = |clause: &Clause| clause.which.has(self.slot());
        let Some((node, at)) = place(law, likely, chance, has) else { return Vec::new() };
        let articles = law.all_of(Kind::Article);
        let clause = &mut law.node_mut(node).clauses[at];
        match self {
            Self::Number => clause.number = other(clause.number, NUMBERS.len(), chance),
            Self::NumberInWords => clause.in_words = other(clause.in_words, IN_WORDS.len(), chance),
            Self::Date => match chance.below(3) {
                0 => clause.date[0] = other(clause.date[0] - 1, 28, chance) + 1,
                1 => clause.date[1] = other(clause.date[1], 12, chance),
                _ => clause.date[2] = other(clause.date[2] - 2025, 7, chance) + 2025,
            },
            Self::Citation => {
                let now = articles.iter().position(|each| Some(*each) == clause.cites.0);
                let then = other(now.unwrap_or(0), articles.len(), chance);
                clause.cites = (Some(articles[then]), None);
            }
            _ => clause.modal = other(clause.modal, MODALS.len(), chance),
        }
        // In Kazakh the word stands behind the last item.
        let last = law.node(node).children.last().copied();
        std::iter::once(node).chain(last.filter(|_| self == Self::Modal)).collect()
    }

    fn article(self, law: &mut Law, chance: &mut Chance) -> Vec<NodeId> {
        let article = *chance.pick(&law.all_of(Kind::Article));
        let chapters = law.all_of(Kind::Chapter);
        match self {
            Self::ArticleDeleted if law.siblings(article).len() > 1 && !names(law, article) => {
                law.remove(article);
                vec![article]
            }
            Self::ArticleInserted => {
                let new = law.article(chance);
                let chapter = *chance.pick(&chapters);
                let at = chance.below(law.node(chapter).children.len() + 1);
                law.put(chapter, at, new);
                for id in law.node(new).children.clone() {
                    law.cite(id, chance);
                }
                vec![new]
            }
            Self::ArticleMoved if law.siblings(article).len() > 1 && chapters.len() > 1 => {
                let own = law.node(article).parent;
                let others = chapters.into_iter().filter(|each| Some(*each) != own);
                let to = *chance.pick(&others.collect::<Vec<_>>());
                law.remove(article);
                law.put(to, chance.below(law.node(to).children.len() + 1), article);
                vec![article]
            }
            _ => Vec::new(),
        }
    }
}

/// Another place of a table.
fn other(now: usize, count: usize, chance: &mut Chance) -> usize {
    (now + chance.between(1, count - 1)) % count
}

/// A sentence that something holds of: of the likely places as often as of others.
fn place(
    law: &Law,
    likely: &[NodeId],
    chance: &mut Chance,
    holds: impl Fn(&Clause) -> bool,
) -> Option<(NodeId, usize)> {
    let all = law.all();
    let of = |ids: &[NodeId]| {
        let clauses = ids.iter().flat_map(|id| {
            let clauses = law.node(*id).clauses.iter().enumerate();
            clauses.map(|(at, clause)| (*id, at, clause))
        });
        let places = clauses.filter(|(.., clause)| holds(clause)).map(|(id, at, _)| (id, at));
        places.collect::<Vec<_>>()
    };
    let there: Vec<NodeId> = likely.iter().copied().filter(|id| all.contains(id)).collect();
    let likely = of(&there);
    let places = if likely.is_empty() || chance.happens(500) { of(&all) } else { likely };
    (!places.is_empty()).then(|| *chance.pick(&places))
}

/// Whether an article or a paragraph of it is named somewhere.
fn names(law: &Law, article: NodeId) -> bool {
    law.is_cited(article) || law.node(article).children.iter().any(|each| law.is_cited(*each))
}

fn reword(law: &mut Law, likely: &[NodeId], chance: &mut Chance) -> Vec<NodeId> {
    let has = |clause: &Clause| ["{o}", "{f}"].iter().any(|slot| clause.which.has(slot));
    let Some((node, at)) = place(law, likely, chance, has) else { return Vec::new() };
    let clause = &mut law.node_mut(node).clauses[at];
    let which = clause.which;
    match chance.below(4) {
        0 if which.has("{s}") => clause.subject = other(clause.subject, SUBJECTS.len(), chance),
        1 if which.has("{v}") => clause.verb = other(clause.verb, VERBS.len(), chance),
        2 if which.has("{a}") && clause.manner.is_some() => clause.manner = None,
        2 if which.has("{a}") => clause.manner = Some(chance.below(MANNERS.len())),
        _ if which.has("{o}") => clause.object = other(clause.object, OBJECTS.len(), chance),
        _ => clause.about = other(clause.about, which.frame().about.len(), chance),
    }
    vec![node]
}

/// What holds nothing.
fn leaves(law: &Law) -> Vec<NodeId> {
    let is_leaf = |id: &NodeId| {
        let node = law.node(*id);
        node.children.is_empty() && matches!(node.kind, Kind::Paragraph | Kind::Item)
    };
    law.all().into_iter().filter(is_leaf).collect()
}

fn delete(law: &mut Law, chance: &mut Chance) -> Vec<NodeId> {
    let node = *chance.pick(&leaves(law));
    if law.siblings(node).len() < 3 || law.is_cited(node) {
        return Vec::new();
    }
    law.remove(node);
    vec![node]
}

fn insert(law: &mut Law, chance: &mut Chance) -> Vec<NodeId> {
    let beside = *chance.pick(&leaves(law));
    let Some(parent) = law.node(beside).parent else { return Vec::new() };
    let new = match law.node(beside).clauses[0].which {
        Which::Item(list, _) => law.item(parent, list, chance),
        _ => law.paragraph(chance),
    };
    let at = law.place(beside) + chance.below(2);
    law.put(parent, at, new);
    law.cite(new, chance);
    vec![new]
}

/// Into another list of its kind; an item goes only where the same verb holds for it.
fn move_far(law: &mut Law, chance: &mut Chance) -> Vec<NodeId> {
    let node = *chance.pick(&leaves(law));
    let (kind, own) = (law.node(node).kind, law.node(node).parent);
    let is_alike =
        |id: &NodeId| match (law.node(*id).clauses[0].which, law.node(node).clauses[0].which) {
            (Which::Item(one, _), Which::Item(other, _)) => {
                std::ptr::eq(LISTS[one].items, LISTS[other].items)
            }
            _ => true,
        };
    let others = leaves(law)
        .into_iter()
        .filter(|id| law.node(*id).kind == kind && law.node(*id).parent != own && is_alike(id));
    let others: Vec<_> = others.collect();
    if law.siblings(node).len() < 3 || law.is_cited(node) || others.is_empty() {
        return Vec::new();
    }
    let beside = *chance.pick(&others);
    let Some(parent) = law.node(beside).parent else { return Vec::new() };
    law.remove(node);
    law.put(parent, law.place(beside), node);
    vec![node]
}

fn swap(law: &mut Law, chance: &mut Chance) -> Vec<NodeId> {
    let node = *chance.pick(&leaves(law));
    let at = law.place(node);
    let Some(next) = law.siblings(node).get(at + 1).copied() else { return Vec::new() };
    let is_same = law.node(node).clauses == law.node(next).clauses;
    let Some(parent) = law.node(node).parent.filter(|_| !is_same) else { return Vec::new() };
    law.node_mut(parent).children.swap(at, at + 1);
    vec![node, next]
}

/// What has several sentences becomes two points.
fn split(law: &mut Law, chance: &mut Chance) -> Vec<NodeId> {
    let many = leaves(law).into_iter().filter(|id| law.node(*id).clauses.len() > 1);
    let many: Vec<_> = many.collect();
    if many.is_empty() {
        return Vec::new();
    }
    let node = *chance.pick(&many);
    let last = law.node_mut(node).clauses.pop().into_iter().collect();
    let Some(parent) = law.node(node).parent else { return Vec::new() };
    let piece = law.add(Kind::Paragraph, None, last);
    law.put(parent, law.place(node) + 1, piece);
    vec![node, piece]
}

/// Does some edits of all kinds; gives what was done something to.
pub fn amend(law: &mut Law, edits: usize, chance: &mut Chance) -> Vec<NodeId> {
    let mut touched = Vec::new();
    while touched.len() < edits {
        let edit = *chance.pick(&Edit::ALL);
        touched.extend(edit.apply(law, &[], chance));
    }
    touched
}
