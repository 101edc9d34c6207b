//! Files that bills arrive in, read to Markdown: what was in them, and what is to be
//! said of it. Bytes in, text out; a hostile file is refused within bounds.

pub mod flow;

pub mod refusal;

pub mod revisions;

pub mod archive;

pub mod kind;

mod roman;

mod digits;

mod signs;

mod frames;

pub mod docx;

pub mod plain;

pub mod pdf;

pub mod page;

pub mod akn;

pub mod markdown;

pub mod anchors;

pub mod language;

pub use flow::{Comment, Flow, Remark};
pub use kind::FileKind;
pub use language::{Part, parts};
pub use markdown::Written;
pub use plain::Letters;
pub use refusal::Refusal;
pub use revisions::Revisions;

/// How a file is read where there is a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// On which side of its tracked changes.
    pub side: Revisions,
    /// Of which old font its Kazakh letters are, where that was said.
    pub letters: Option<Letters>,
}

/// Reads a file of that kind; what LibreOffice reads has been turned into a document of
/// Word before, printed pages into their text.
pub fn read(bytes: &[u8], kind: FileKind, manner: Manner) -> Result<Flow, Refusal> {
    let Manner { side, letters } = manner;
    let flow = match kind {
        FileKind::Docx | FileKind::Office(_) => {
            plain::with_letters(frames::without_frames(docx::read(bytes, side)?), letters)
        }
        FileKind::Akn => plain::with_letters(akn::read(bytes, side)?, letters),
        FileKind::Page => {
            frames::without_frames(page::read(bytes, letters).map_err(Refusal::Told)?)
        }
        FileKind::Pdf => pdf::read(bytes, &[], letters)?,
        FileKind::Text => plain::read(bytes, letters).map_err(Refusal::Told)?,
    };
    if flow.blocks.is_empty() { Err(Refusal::Empty) } else { Ok(flow) }
}
