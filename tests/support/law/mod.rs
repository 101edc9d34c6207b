//! Law with known edits: a generator of statutes in four languages, an editor
//! that knows what it did, and a judge of what a comparison says about it.
//! Benches, the quality report and the tests share it.
#![allow(dead_code, reason = "each program that shares it uses another part")]

pub mod chance;
pub mod draft;
pub mod editor;
pub mod grow;
pub mod judge;
pub mod numbering;
pub mod phrases;
pub mod print;
pub mod reading;
pub mod real;
pub mod score;
pub mod structure;
pub mod truth;
pub mod vocabulary;
pub mod wording;
pub mod worst;

use draft::Law;
use editor::{Editor, Plan};
use grow::{Drafter, Shape};
use print::{Printed, print};
use truth::Truth;
use tuzetu::compare::Sides;
use tuzetu::text::language::Language;

/// Two versions of a law, and the truth about them.
pub struct Versions {
    /// Both as texts.
    pub printed: Sides<Printed>,
    /// What is true.
    pub truth: Truth,
    /// The language as which they are read.
    pub language: Language,
}

/// A law that is drafted and edited.
pub fn versions(shape: Shape, plan: Plan) -> Versions {
    let law = Drafter::new(shape).law(shape);
    edited(law, shape, plan)
}

/// A law with known edits.
pub fn edited(law: Law, shape: Shape, plan: Plan) -> Versions {
    let mut editor = Editor::new(law, shape);
    editor.carry_out(plan);
    let printed = Sides::new(print(&editor.old), print(&editor.law));
    let truth = Truth::new(printed.as_ref(), editor.record);
    Versions { printed, truth, language: shape.tongue.language() }
}
