//! A document made ready for many annotations: its words are folded and looked up
//! once for all of them, and only when the first asks.

use super::quote::Folded;
use crate::compare::elements::{Element, Weight, caseless};
use crate::document::{Document, ProvisionId};
use crate::text::hash::ByFingerprint;
use crate::text::span::Span;
use std::cell::OnceCell;

/// A document, with what was already asked of it.
#[derive(Debug)]
pub struct Ground<'a> {
    /// The document.
    pub document: &'a Document,
    folded: OnceCell<Folded>,
    elements: OnceCell<Vec<OnceCell<Vec<Element>>>>,
    words: OnceCell<ByFingerprint<Vec<ProvisionId>>>,
}

/// What a mark weighs beside words.
const MARK: f32 = 0.05;

impl<'a> Ground<'a> {
    /// The document, of which nothing was asked.
    pub const fn new(document: &'a Document) -> Self {
        Self {
            document,
            folded: OnceCell::new(),
            elements: OnceCell::new(),
            words: OnceCell::new(),
        }
    }

    /// The whole text, folded.
    pub(super) fn folded(&self) -> &Folded {
        let source = self.document.source();
        self.folded.get_or_init(|| Folded::new(source, Span::new(0, source.len())))
    }

    /// Where `words` stand in the whole text, though spaces, dashes or quotation marks are
    /// written otherwise, first to last.
    pub fn find(&self, words: &str) -> Vec<Span> {
        self.folded().find(words)
    }

    /// The words of a provision; many annotations ask for those of the same ones.
    pub(super) fn elements(&self, id: ProvisionId) -> &[Element] {
        let none = || vec![OnceCell::new(); self.document.provisions().len()];
        self.elements.get_or_init(none)[id.0].get_or_init(|| self.read(id))
    }

    fn read(&self, id: ProvisionId) -> Vec<Element> {
        let passages: Vec<_> = self.document.provision(id).passages().collect();
        caseless(self.document.source(), &passages)
    }

    /// By the key of every word, the provisions where it stands, once for each time.
    pub(super) fn words(&self) -> &ByFingerprint<Vec<ProvisionId>> {
        self.words.get_or_init(|| {
            let mut words: ByFingerprint<Vec<_>> = ByFingerprint::default();
            for (id, _) in self.document.iter() {
                // Those of a whole law are too many to be kept.
                let all = self.read(id).into_iter();
                for word in all.filter(|word| word.weight != Weight::Mark) {
                    words.entry(word.key).or_default().push(id);
                }
            }
            words
        })
    }

    /// How often a word stands in the document.
    pub(super) fn count(&self, word: &Element) -> usize {
        self.words().get(&word.key).map_or(0, Vec::len)
    }

    /// How much a word says: the rarer it is, the more.
    #[expect(clippy::cast_precision_loss, reason = "a weight needs no more than two digits")]
    pub(super) fn weight(&self, word: &Element) -> f32 {
        if word.weight == Weight::Mark {
            return MARK;
        }
        let provisions = self.document.provisions().len() as f32;
        (1.0 + provisions / (1.0 + self.count(word) as f32)).ln()
    }
}
