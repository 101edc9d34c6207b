//! A real law as a tree of words, so that it can be edited with known edits.
//! Its citations are words like others: nobody knows what they name.

use super::draft::{Kind, Law, NodeId, Number, Said, Word};
use super::phrases::waiting;
use super::vocabulary::Tongue;
use std::collections::HashMap;
use tuzetu::document::{Document, Provision, ProvisionId, ProvisionKind};
use tuzetu::text::span::Span;

/// The language of a text, by its letters.
pub fn tongue(text: &str) -> Tongue {
    let has = |letters: &str| {
        let found = text.chars().take(50_000).filter(|c| letters.contains(*c)).count();
        found > 50
    };
    if has("әғқңұү") {
        Tongue::Kazakh
    } else if has("їєґ") {
        Tongue::Ukrainian
    } else if has("ыэъ") {
        Tongue::Russian
    } else {
        Tongue::English
    }
}

/// The law that a document is, its footnotes, tables and quotations left out.
pub fn law(document: &Document, tongue: Tongue) -> Law {
    let mut law = Law::new(tongue);
    law.is_real = true;
    let mut nodes: HashMap<ProvisionId, NodeId> = HashMap::new();
    for (id, provision) in document.iter() {
        let Some(kind) = kind(provision.kind) else { continue };
        let parent = match provision.parent.map(|parent| nodes.get(&parent)) {
            Some(None) => continue,
            Some(Some(parent)) => Some(*parent),
            None => None,
        };
        let node = law.add(kind);
        nodes.insert(id, node);
        label(document, provision, &mut law, node);
        law.node_mut(node).heading = words(document, provision.heading, &mut law);
        law.node_mut(node).text = words(document, provision.text, &mut law);
        law.append(parent, node);
    }
    law
}

/// Whether two laws have the same provisions, each in the same place.
pub fn is_same_tree(one: &Law, other: &Law) -> bool {
    let tree = |law: &Law| -> Vec<_> {
        let nodes = law.nodes.iter();
        nodes.map(|node| (node.kind, node.parent, node.number, node.heading.len())).collect()
    };
    tree(one) == tree(other)
}

const fn kind(kind: ProvisionKind) -> Option<Kind> {
    match kind {
        ProvisionKind::Title => Some(Kind::Title),
        ProvisionKind::Section | ProvisionKind::Chapter => Some(Kind::Chapter),
        ProvisionKind::Article => Some(Kind::Article),
        ProvisionKind::Paragraph => Some(Kind::Paragraph),
        ProvisionKind::Subparagraph => Some(Kind::Subparagraph),
        ProvisionKind::PartOfArticle | ProvisionKind::Indent => Some(Kind::Passage),
        _ => None,
    }
}

/// Keeps the label as it is printed; its number too where it is a plain one.
fn label(document: &Document, provision: &Provision, law: &mut Law, node: NodeId) {
    let printed = provision.label.map_or("", |span| document.words(span.into())).trim();
    let number = provision.number.as_ref().filter(|_| !printed.is_empty());
    let plain = number.and_then(|number| {
        let (before, after) = printed.split_once(number.printed())?;
        Some((plain(number.printed())?, (before.into(), after.into())))
    });
    let node = law.node_mut(node);
    match plain {
        Some((number, around)) => {
            node.number = Some(number);
            node.around = around;
        }
        None => node.around = (printed.into(), "".into()),
    }
}

fn plain(printed: &str) -> Option<Number> {
    let (main, inserted) = printed.split_once('-').unwrap_or((printed, "0"));
    Some(Number(main.parse().ok()?, inserted.parse().ok()?))
}

fn words(document: &Document, span: Option<Span>, law: &mut Law) -> Vec<Word> {
    let text = span.map_or("", |span| document.words(span));
    let mut words = law.words(text);
    waiting(&mut words);
    words.retain(|word| !matches!(word.said, Said::Citation));
    words
}
