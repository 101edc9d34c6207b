//! Rows that are no rows: the label of an annex, which portals and offices put at the right
//! edge of the page by a table whose other cells are empty.

use super::flow::{Flow, Kind};
use crate::document::ProvisionKind;
use crate::parse::marker::marker;

/// Makes the label of an annex that stands alone in the last cell of its row a paragraph.
pub(super) fn without_frames(mut flow: Flow) -> Flow {
    for block in &mut flow.blocks {
        let Kind::Row(cells) = &block.kind else { continue };
        let Some((last, [first, others @ ..])) = cells.split_last() else { continue };
        let is_alone = first.is_empty() && others.iter().all(String::is_empty);
        let words = last.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_annex =
            || marker(&words, false).is_some_and(|found| found.kind == ProvisionKind::Annex);
        if is_alone && is_annex() {
            (block.kind, block.text) = (Kind::Paragraph, words);
        }
    }
    flow
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::flow::Block;

    #[test]
    fn the_label_of_an_annex_is_no_row() {
        let told = |cells: &[&str]| {
            let cells = cells.iter().map(|cell| (*cell).to_owned()).collect();
            let blocks = vec![Block::row(cells, 1, true)];
            let flow = without_frames(Flow { blocks, ..Flow::default() });
            (flow.blocks[0].kind == Kind::Paragraph).then(|| flow.blocks[0].text.clone())
        };
        let label = Some("Приложение 1 к приказу Министра".to_owned());
        assert_eq!(told(&["", "Приложение 1\nк приказу Министра"]), label);
        assert_eq!(told(&["", "Заңға 1-қосымша"]), Some("Заңға 1-қосымша".to_owned()));
        for cells in [
            &["", "К. Токаев"][..],
            &["1", "Приложение 1"],
            &["Приложение 1", ""],
            &["Приложение 1"],
        ] {
            assert_eq!(told(cells), None, "{cells:?}");
        }
    }
}
