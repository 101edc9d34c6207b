//! What holds for a whole list: Russian and English say it before the first item, Kazakh
//! behind the last: «вправе:» and «… құқылы.».

use super::rows::{Row, Texts, members, row_of};
use crate::compare::modality::Modal;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::hash::Map;
use crate::text::language::ByLanguage;
use crate::text::lexicon::{Word, is_any, words};
use crate::text::span::Span;
use std::iter::successors;

/// What is owed, forbidden or allowed in a row, each word with its bytes; `None` where a
/// language has no such provision.
pub type Modals = ByLanguage<Option<Vec<(Modal, Span)>>>;

/// How the rows stand in lists.
pub struct Lists {
    /// By the place of an item, that of what leads into its list.
    pub leader: Map<usize, usize>,
    /// By the place of what leads into a list, those of its items.
    pub items: Map<usize, Vec<usize>>,
}

impl Lists {
    /// The lists of all texts, and brings forward what ends the Kazakh ones.
    pub fn new(texts: &Texts<'_>, rows: &[Row], modals: &mut [Modals]) -> Self {
        let mut lists = Self { leader: Map::default(), items: Map::default() };
        let mut row_of: ByLanguage<Map<ProvisionId, usize>> = ByLanguage::default();
        for (at, row) in rows.iter().enumerate() {
            for (language, text) in texts.iter() {
                let Some((text, id)) = text.zip(*row.get(language)) else { continue };
                row_of.get_mut(language).insert(id, at);
                let places = row_of.get(language);
                let holder = text.provision(id).parent.filter(|_| is_item(text, id));
                let Some((holder, leader)) = holder.and_then(|it| Some((it, *places.get(&it)?)))
                else {
                    continue;
                };
                lists.leader.insert(at, leader);
                let above = before(text, holder).and_then(|it| places.get(&it).copied());
                if let Some(above) = above.filter(|above| *above < leader) {
                    lists.leader.insert(leader, above);
                }
            }
        }
        for (item, leader) in &lists.leader {
            lists.items.entry(*leader).or_default().push(*item);
        }
        let Some(kazakh) = texts.kk else { return lists };
        for (leader, row) in rows.iter().enumerate().filter(|(at, _)| lists.items.contains_key(at))
        {
            let last = row.kk.and_then(|id| last_of(kazakh, id));
            let last = last.and_then(|id| Some((id, *row_of.kk.get(&id)?)));
            if let Some((id, last)) = last {
                bring_forward(modals, [leader, last], (kazakh, id));
            }
        }
        lists
    }
}

/// What leads into each list, and its last item, by their rows: Russian says before a list
/// what Kazakh says behind it.
pub(super) fn leaders_and_lasts(texts: &Texts<'_>, rows: &[Row]) -> Vec<(usize, usize)> {
    let row_of = row_of(rows);
    let mut last: Map<usize, usize> = Map::default();
    for (at, row) in rows.iter().enumerate() {
        for (language, id) in members(row) {
            let Some(text) = texts.get(language) else { continue };
            let holder = text.provision(id).parent.filter(|_| is_item(text, id));
            let holder = holder.and_then(|holder| row_of.get(language).get(&holder));
            last.extend(holder.map(|holder| (*holder, at)));
        }
    }
    // The last item may lead into a list of its own, and the sentence ends behind that.
    let ends = |leader: &usize| successors(last.get(leader).copied(), |at| last.get(at).copied());
    let all = last.keys().flat_map(|leader| ends(leader).map(|at| (*leader, at)));
    let mut lists: Vec<_> = all.collect();
    lists.sort_unstable();
    lists
}

/// Where the list of a part began, if it did before it: the part before, or what holds them.
fn before(text: &Document, part: ProvisionId) -> Option<ProvisionId> {
    let is_part = |id: &ProvisionId| text.provision(*id).kind == ProvisionKind::PartOfArticle;
    let holder = Some(part).filter(is_part).and_then(|part| text.provision(part).parent)?;
    let parts = text.law(Some(holder)).filter(is_part).take_while(|it| *it != part);
    Some(parts.last().unwrap_or(holder))
}

/// Whether a provision is an item of a list.
pub fn is_item(text: &Document, id: ProvisionId) -> bool {
    matches!(text.provision(id).kind, ProvisionKind::Subparagraph | ProvisionKind::Indent)
}

/// The last item of the list that a provision leads into, or of the list in it.
fn last_of(text: &Document, leader: ProvisionId) -> Option<ProvisionId> {
    let last = text.law(Some(leader)).filter(|id| is_item(text, *id)).last()?;
    Some(last_of(text, last).unwrap_or(last))
}

/// Whether nothing follows a word in the provision.
fn ends(text: &Document, id: ProvisionId, word: Span) -> bool {
    let passage = text.provision(id).text.filter(|passage| passage.contains(word.start));
    passage.is_some_and(|passage| {
        let rest = text.words(Span::new(word.end, passage.end));
        !rest.contains(char::is_alphanumeric)
    })
}

/// Where a list ends in a word in Kazakh and another language has one before it, the word
/// is taken as if it stood there.
fn bring_forward(
    modals: &mut [Modals],
    [leader, last]: [usize; 2],
    (text, id): (&Document, ProvisionId),
) {
    let says = |modals: &Modals, class: Modal| {
        let others = [&modals.ru, &modals.en].into_iter().flatten().flatten();
        others.map(|(modal, _)| *modal).any(|modal| modal == class)
    };
    let Some((said, span)) = modals[last].kk.as_ref().and_then(|it| it.last().copied()) else {
        return;
    };
    // «обязан: … не совершать» is «… жасамауға міндетті», and «обязан: … совершать» never
    // «… тыйым салынады».
    let orders = |word: &Word<'_>| is_any(&word.key, "тиіс|міндетті");
    let is_duty = said == Modal::Prohibition
        && !says(&modals[leader], said)
        && (says(&modals[last], Modal::Negation)
            || words(text.words(span)).last().is_some_and(orders));
    let mut duties = [Modal::Requirement, Modal::Obligation].into_iter();
    let duty = duties.find(|duty| is_duty && says(&modals[leader], *duty));
    let modal = duty.unwrap_or(said);
    // «1) …, если орган вправе» says it of itself.
    let is_of_item = says(&modals[last], modal) && !says(&modals[leader], modal);
    let count = |modals: &Option<Vec<_>>| modals.as_ref().map_or(0, Vec::len);
    let before = &modals[leader];
    let leads = count(&before.ru).max(count(&before.en)) > count(&before.kk);
    if leads && !is_of_item && ends(text, id, span) {
        let item = modals[last].kk.as_mut().expect("it has words");
        item.pop();
        item.extend(duty.map(|_| (Modal::Negation, span)));
        modals[leader].kk.get_or_insert_default().push((modal, span));
    }
}
