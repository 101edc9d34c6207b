//! What the text pane is made of: wrapped entries, kept until something changes.

use crate::view::Line;
use crate::view::passage::Marks;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// How many blocks are kept before all are forgotten.
const KEPT: usize = 2_000;

/// The lines of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// The lines of each column.
    pub(super) columns: Vec<Vec<Line>>,
    /// The version that brought each line of each column; nothing where that is not shown.
    pub(super) versions: Vec<Vec<Option<usize>>>,
    /// How many empty lines stand above.
    pub(super) gap: usize,
    /// How many lines it has, the empty ones included.
    pub(super) height: usize,
}

/// What the text pane is made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    /// The words that stand out, for each reading.
    pub(super) marks: Vec<Marks>,
    wrapped: RefCell<Wrapped>,
}

/// What blocks are made for: the widths of the columns, and whether lines can be left empty.
type Shape = (Vec<u16>, bool);

/// Blocks by entry, all for the same shape.
#[derive(Clone, Debug, Default)]
struct Wrapped {
    shape: Shape,
    blocks: HashMap<usize, Rc<Block>>,
}

impl Page {
    /// A page of which nothing is wrapped yet.
    pub(super) fn new(marks: Vec<Marks>) -> Self {
        Self { marks, wrapped: RefCell::default() }
    }

    /// The block of an entry for a shape, made where it is not kept.
    pub(super) fn block(
        &self,
        entry: usize,
        shape: Shape,
        make: impl FnOnce() -> Block,
    ) -> Rc<Block> {
        let mut kept = self.wrapped.borrow_mut();
        if kept.shape != shape || kept.blocks.len() > KEPT {
            *kept = Wrapped { shape, blocks: HashMap::new() };
        }
        Rc::clone(kept.blocks.entry(entry).or_insert_with(|| Rc::new(make())))
    }
}
