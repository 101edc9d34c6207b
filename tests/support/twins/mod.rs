//! One law in two languages: a generator that says everything in Russian and in Kazakh
//! as translators do, and an editor. What is printed from one state of the law is true
//! parallel text; what is printed from two states has a known error.

#[path = "../law/chance.rs"]
pub mod chance;
pub mod draft;
pub mod edits;
pub mod phrases;
pub mod print;
pub mod trial;
