//! Which provision of a text an anchor of its page leads to.

use super::flow::Block;
use crate::bill::source_page::is_anchor;
use crate::document::{Address, Document};
use crate::text::span::LineIndex;
use std::collections::{BTreeMap, HashMap};

/// The anchors of the blocks at whose line a provision begins. `lines` are those of
/// [`super::Written`].
pub fn anchors(
    (blocks, lines): (&[Block], &[usize]),
    document: &Document,
) -> BTreeMap<Address, String> {
    let anchored = blocks.iter().zip(lines).filter_map(|(block, line)| {
        let anchor = block.anchor.as_ref().filter(|name| is_anchor(name))?;
        Some((*line, anchor))
    });
    let anchored: HashMap<_, _> = anchored.collect();
    let starts = LineIndex::new(document.source());
    let provisions = document.provisions().iter();
    let known = provisions.filter_map(|each| {
        let anchor = anchored.get(&starts.line(each.span().start))?;
        Some((each.address.clone(), (*anchor).clone()))
    });
    known.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::flow::Flow;
    use crate::import::markdown::{self, Written};
    use crate::parse::read;
    use crate::text::language::Language;

    #[test]
    fn an_anchor_is_kept_where_a_provision_begins() {
        let block = |(at, (text, anchor)): (usize, (&str, &str))| Block {
            anchor: Some(anchor.to_owned()),
            ..Block::paragraph(text, at)
        };
        let blocks = [
            ("Статья 5. Права", "z5"),
            ("1. Ребенок вправе:", "z6"),
            ("1) играть;", "z 7"),
            ("| а |", ""),
        ];
        let blocks = blocks.into_iter().enumerate().map(block).collect();
        let flow = Flow { blocks, ..Flow::default() };
        let Written { text, lines } = markdown::write(&flow);
        let document = read(text, Language::Russian);
        let anchors = anchors((&flow.blocks, &lines), &document);
        let known: Vec<_> = anchors.iter().map(|(at, name)| (at.as_str(), &**name)).collect();
        assert_eq!(known, [("art_5", "z5"), ("art_5__para_1", "z6")]);
    }
}
