//! New numbers after an edit, and what becomes of the citations.

use super::draft::{Kind, NodeId, Number, Said};
use super::editor::{Editor, Plan};
use super::grow::{cite, count, count_below};

/// In how many lists of a thousand what is new gets a number such as 5-1 and
/// all others keep theirs.
const KEPT: usize = 350;

/// Numbers everything anew, as laws do: most lists by count, others with
/// inserted numbers.
pub fn renumber(editor: &mut Editor, plan: Plan) {
    let chapters = editor.law.all_of(Kind::Chapter);
    let articles = editor.law.all_of(Kind::Article);
    list(editor, &chapters, plan);
    list(editor, &articles, plan);
    for node in editor.law.all() {
        let children = editor.law.node(node).children.clone();
        if children.iter().any(|child| changes(editor, *child)) || has_lost(editor, node) {
            let is_low = |id: &NodeId| {
                matches!(editor.law.node(*id).kind, Kind::Paragraph | Kind::Subparagraph)
            };
            let low: Vec<NodeId> = children.into_iter().filter(is_low).collect();
            if is_mixed(editor, &low) && is_numbered(editor, &low) {
                count_below(&mut editor.law, &low);
            } else {
                list(editor, &low, plan);
            }
        }
    }
}

fn is_mixed(editor: &Editor, nodes: &[NodeId]) -> bool {
    let mut kinds = nodes.iter().map(|id| editor.law.node(*id).kind);
    let first = kinds.next();
    kinds.any(|kind| Some(kind) != first)
}

/// Whether what stood there before is numbered, all in one manner.
fn is_numbered(editor: &Editor, nodes: &[NodeId]) -> bool {
    let old: Vec<_> = nodes.iter().filter_map(|id| editor.old.nodes.get(id.0)).collect();
    let is_like_first = |each: &&super::draft::Node| {
        each.kind != old[0].kind || each.around == old[0].around && each.number.is_some()
    };
    old.iter().all(is_like_first) && old.first().is_none_or(|first| first.number.is_some())
}

/// Whether a provision is new where it stands.
fn changes(editor: &Editor, node: NodeId) -> bool {
    node.0 >= editor.old.nodes.len() || editor.displaced.contains(&node)
}

fn has_lost(editor: &Editor, node: NodeId) -> bool {
    let old = editor.old.nodes.get(node.0);
    old.is_some_and(|old| {
        old.children.iter().any(|child| {
            editor.law.node(*child).parent != Some(node)
                || !editor.law.node(node).children.contains(child)
        })
    })
}

fn list(editor: &mut Editor, nodes: &[NodeId], plan: Plan) {
    if !is_numbered(editor, nodes) {
        return;
    }
    let opens = nodes.first().is_some_and(|first| changes(editor, *first));
    if plan.is_permuted || opens || !editor.chance().happens(KEPT) {
        count(&mut editor.law, nodes);
        return;
    }
    let mut last = Number(0, 0);
    for (at, id) in nodes.iter().enumerate() {
        if changes(editor, *id) {
            let is_between = nodes[at..].iter().any(|each| !changes(editor, *each));
            last = if is_between { Number(last.0, last.1 + 1) } else { Number(last.0 + 1, 0) };
            editor.law.node_mut(*id).number = Some(last);
        } else {
            last = editor.law.node(*id).number.unwrap_or(last).max(last);
        }
    }
}

/// Citations of what is gone name something else or stay as they were; a few
/// others name something else though nothing forced them to.
pub fn mend_citations(editor: &mut Editor, plan: Plan) {
    cite(&mut editor.law, &mut editor.drafter.phrases);
    mend_articles(editor);
    let alive = editor.law.places();
    let articles = editor.law.all_of(Kind::Article);
    if articles.is_empty() {
        return;
    }
    for node in editor.law.all() {
        for at in 0..editor.law.node(node).text.len() {
            let word = editor.law.node(node).text[at].clone();
            let Said::Number(cited, after) = word.said else { continue };
            let is_article = editor.law.node(cited).kind == Kind::Article;
            let is_gone = !alive.contains_key(&cited);
            let is_changed = !is_gone && is_article && plan.words > 0 && editor.chance().happens(6);
            if !is_gone && !is_changed {
                if plan.words > 0 && editor.chance().happens(4) {
                    stale(editor, node, at, cited);
                }
                continue;
            }
            let printed = editor.old.nodes.get(cited.0).and_then(|old| old.number);
            let other = *editor.drafter.phrases.chance.pick(&articles);
            if !is_article || editor.law.node(other).number == printed || other == cited {
                stale(editor, node, at, cited);
            } else {
                let word = editor.law.word(Said::Number(other, after), word.is_glued);
                editor.law.node_mut(node).text[at] = word;
            }
        }
    }
}

/// A paragraph that went into another article is cited with the number of that.
fn mend_articles(editor: &mut Editor) {
    for node in editor.law.all() {
        for at in 0..editor.law.node(node).text.len() {
            let Said::Number(cited, _) = editor.law.node(node).text[at].said else { continue };
            let holder = editor.old.nodes.get(cited.0).and_then(|old| old.parent);
            let (Some(old), Some(new)) = (holder, editor.law.node(cited).parent) else { continue };
            let near = at.saturating_sub(AROUND)..at + AROUND + 1;
            let words = editor.law.node_mut(node).text.iter_mut().enumerate();
            for (_, word) in words.filter(|(place, _)| near.contains(place)) {
                if let Said::Number(article, _) = &mut word.said
                    && *article == old
                {
                    *article = new;
                }
            }
        }
    }
}

/// How many words stand at most between the numbers of one citation.
const AROUND: usize = 3;

/// A citation stays as it was printed, though its number may have changed.
fn stale(editor: &mut Editor, node: NodeId, at: usize, cited: NodeId) {
    let Some(number) = editor.old.nodes.get(cited.0).and_then(|old| old.number) else { return };
    if let Said::Number(_, after) = &editor.law.node(node).text[at].said {
        let printed = format!("{number}{after}");
        editor.law.node_mut(node).text[at].said = Said::Text(printed.into());
    }
}
