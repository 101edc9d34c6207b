//! Charts as SVG: shapes and words only, so that a page, a paper or a browser shows them;
//! every colour is a class of the page that they stand in, and none says anything alone.

mod letters;

mod grid;

mod course;

pub use course::{Course, Stop};
pub use grid::{Cell, Grid, GridRow};
