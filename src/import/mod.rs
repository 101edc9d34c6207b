//! Files that bills arrive in, read to Markdown: what was in them, and what is to be
//! said of it. Bytes in, text out; a hostile file is refused within bounds.

pub mod flow;

pub mod refusal;

pub mod revisions;

pub mod archive;

pub mod kind;

pub mod docx;

pub mod plain;

pub mod page;

pub mod markdown;

pub mod language;

pub use flow::{Comment, Flow, Remark};
pub use kind::FileKind;
pub use language::{Part, parts};
pub use markdown::Written;
pub use refusal::Refusal;
pub use revisions::Revisions;

/// Reads a file of that kind; what LibreOffice reads has been turned into a document of
/// Word before, printed pages into their text.
pub fn read(bytes: &[u8], kind: FileKind, side: Revisions) -> Result<Flow, Refusal> {
    let flow = match kind {
        FileKind::Docx | FileKind::Office(_) => docx::read(bytes, side)?,
        FileKind::Pdf => return Err(of_pages(bytes)),
        FileKind::Page | FileKind::Text => return Err(Refusal::Unread(kind.code())),
    };
    if flow.blocks.is_empty() { Err(Refusal::Empty) } else { Ok(flow) }
}

/// Why the text of printed pages is not read: pictures have none.
fn of_pages(text: &[u8]) -> Refusal {
    let has_words = String::from_utf8_lossy(text).contains(char::is_alphabetic);
    if has_words { Refusal::Unread(FileKind::Pdf.code()) } else { Refusal::Scanned }
}
