//! A paper as a file of Word (ECMA-376, the transitional form that every word processor
//! reads). The same paper gives the same bytes.

mod frame;

mod revisions;

mod printed;

mod body;

mod comments;

mod ends;

mod bookmarks;

pub use bookmarks::bookmarked;

use super::paper::Paper;
use body::Body;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The file.
pub fn write(paper: &Paper) -> Vec<u8> {
    let paper = &*ends::given(paper);
    packed(&[
        ("[Content_Types].xml", frame::types()),
        ("_rels/.rels", frame::relations()),
        ("docProps/core.xml", frame::properties(paper)),
        ("docProps/app.xml", frame::program()),
        ("word/document.xml", Body::new(paper).write()),
        ("word/_rels/document.xml.rels", frame::document_relations()),
        ("word/styles.xml", frame::styles(paper.language)),
        ("word/settings.xml", frame::settings(paper.revised.is_some())),
        ("word/footer1.xml", frame::footer()),
        ("word/header1.xml", frame::header(&paper.head)),
        ("word/comments.xml", comments::write(&paper.comments)),
    ])
}

/// The file to be printed: changes are shown, and none is tracked.
pub fn printed(paper: &Paper) -> Vec<u8> {
    write(&printed::painted(paper))
}

fn packed(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, part) in parts {
        archive.start_file(*name, options).expect("the names are few and unlike");
        archive.write_all(part).expect("memory takes what is written");
    }
    archive.finish().expect("memory takes what is written").into_inner()
}

#[cfg(test)]
pub(super) mod tests;
