//! The texts of a bill in one language, each aligned once with the one before
//! it: the course along which annotations are followed.

use crate::compare::{Comparison, Sides, compare};
use crate::document::Document;
use crate::text::language::Language;

/// All texts of a bill in one language.
#[derive(Clone, Debug)]
pub struct Course {
    /// The language.
    pub language: Language,
    /// The text of each version; `None` where it has none in this language.
    pub texts: Vec<Option<Document>>,
    /// The steps from each text to the next one there is, in order.
    pub steps: Vec<Step>,
}

/// From one text to the next.
#[derive(Clone, Debug)]
pub struct Step {
    /// Which versions, by their place in the bill.
    pub between: Sides<usize>,
    /// What changed.
    pub comparison: Comparison,
}

impl Course {
    /// Aligns every text with the one before it.
    pub fn new(language: Language, texts: Vec<Option<Document>>) -> Self {
        let there = texts.iter().enumerate().filter_map(|(at, text)| Some((at, text.as_ref()?)));
        let there: Vec<_> = there.collect();
        let steps = there.windows(2).map(|pair| {
            let between = Sides::new(pair[0], pair[1]);
            let comparison = compare(between.map(|(_, text)| text));
            Step { between: between.map(|(at, _)| at), comparison }
        });
        let steps = steps.collect();
        Self { language, texts, steps }
    }

    /// The text of a version, if there is one.
    pub fn text(&self, version: usize) -> Option<&Document> {
        self.texts.get(version)?.as_ref()
    }

    /// The two texts of a step.
    pub fn sides(&self, step: &Step) -> Sides<&Document> {
        step.between.map(|at| self.text(at).expect("a step is between two texts"))
    }
}
