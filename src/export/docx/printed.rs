//! A paper for a printer: what changed is not tracked but painted, in the colours of the
//! pages of the web. LibreOffice gives tracked changes a colour of its own, pale on white, and
//! where a heading, what is said of it and its words stand on one page with one another, it may
//! leave the heading behind: what is said is a line of the heading.

use crate::export::paper::{Block, Paper, Paragraph, Revision, Run, Style};
use crate::export::xml::Xml;

/// The colours of what is new, of what is gone and of what the program says.
const NEW: &str = "0B5560";
const GONE: &str = "98321F";
const FAINT: &str = "595959";

/// The paper with nothing tracked.
pub(super) fn painted(paper: &Paper) -> Paper {
    let mut paper = paper.clone();
    for paragraph in paper.blocks.iter_mut().flat_map(Block::paragraphs_mut) {
        paragraph.revision = Revision::Kept;
        for run in &mut paragraph.runs {
            run.shown = std::mem::take(&mut run.revision);
        }
    }
    paper.revised = None;
    paper.blocks = paper.blocks.into_iter().fold(Vec::new(), headed);
    paper
}

/// Adds a block; a remark on a heading that stands at the left is a line of it.
fn headed(mut blocks: Vec<Block>, block: Block) -> Vec<Block> {
    match (blocks.last_mut(), block) {
        (
            Some(Block::Paragraph(Paragraph { style: Style::Heading(3..), runs, .. })),
            Block::Paragraph(Paragraph { style: Style::Remark, runs: said, .. }),
        ) => {
            runs.push(Run { is_aside: true, ..Run::new("\n") });
            runs.extend(said.into_iter().map(|run| Run { is_aside: true, ..run }));
        }
        (_, block) => blocks.push(block),
    }
    blocks
}

/// The look of a remark, where words are one: in a heading, which is bold.
pub(super) fn aside(xml: &mut Xml, run: &Run) {
    if run.is_aside {
        xml.empty("w:b", &[("w:val", "0")]);
    }
}

/// How words are struck, or nothing.
pub(super) fn strike(xml: &mut Xml, run: &Run) {
    match run.shown {
        Revision::Deleted => xml.empty("w:strike", &[]),
        Revision::MovedFrom(_) => xml.empty("w:dstrike", &[]),
        _ => {}
    }
}

/// Their colour, and the line under what is new.
pub(super) fn colour(xml: &mut Xml, run: &Run) {
    let (colour, line) = match run.shown {
        Revision::Kept if run.is_aside => (FAINT, None),
        Revision::Kept => return,
        Revision::Deleted | Revision::MovedFrom(_) => (GONE, None),
        Revision::Inserted => (NEW, Some("single")),
        Revision::MovedTo(_) => (NEW, Some("double")),
    };
    xml.empty("w:color", &[("w:val", colour)]);
    if run.is_aside {
        xml.empty("w:sz", &[("w:val", "22")]);
    }
    if let Some(line) = line {
        xml.empty("w:u", &[("w:val", line)]);
    }
}

/// A bar beside a paragraph in which something changed.
pub(super) fn bar(xml: &mut Xml) {
    xml.open("w:pBdr", &[]);
    let line = [("w:val", "single"), ("w:sz", "6"), ("w:space", "6"), ("w:color", "808080")];
    xml.empty("w:left", &line);
    xml.close("w:pBdr");
}
