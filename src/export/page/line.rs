//! Lines of a view as parts of a page: each role is a tag, none a colour alone.

use crate::view::{Line, Mark, Role, Run};

/// Words with the tag that they stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The tag.
    pub tag: &'static str,
    /// Whether an annotation is about them.
    pub is_marked: bool,
    /// The words.
    pub text: &'a str,
}

/// The pieces of a line.
pub fn pieces(line: &Line) -> Vec<Piece<'_>> {
    line.runs.iter().map(piece).collect()
}

fn piece(run: &Run) -> Piece<'_> {
    let tag = match run.role {
        Role::Plain => "span",
        Role::Label | Role::Heading => "b",
        Role::Deleted | Role::QuietDeleted => "del",
        Role::Inserted | Role::QuietInserted => "ins",
        Role::Remark => "i",
        Role::Muted => "small",
    };
    Piece { tag, is_marked: run.mark == Some(Mark::Quoted), text: &run.text }
}
