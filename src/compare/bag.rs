//! Words of provisions, counted and weighed.

use super::tally::{Kind, Tally, weight_of};

/// Words as numbers, sorted.
#[derive(Clone, Copy, Debug)]
pub struct Bag<'a> {
    /// The words.
    pub words: Words<'a>,
    count: usize,
    weight: f32,
}

/// The words of a bag.
#[derive(Clone, Copy, Debug)]
pub enum Words<'a> {
    /// One by one: a word that occurs twice stands twice.
    Each(&'a [u32]),
    /// Each kind once: in a chapter all common words occur many times.
    Kinds(&'a [Kind]),
}

impl<'a> Bag<'a> {
    /// The words, which weigh so much together.
    pub const fn new(words: &'a [u32], weight: f32) -> Self {
        Self { words: Words::Each(words), count: words.len(), weight }
    }

    /// How much its words weigh together.
    pub const fn weight(&self) -> f32 {
        self.weight
    }

    /// How many words it has.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether it has none.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Counts its words.
    pub fn enter_in(&self, tally: &mut Tally) {
        match self.words {
            Words::Each(words) => {
                for word in words {
                    tally.enter(*word, 1);
                }
            }
            Words::Kinds(kinds) => {
                for Kind { word, times } in kinds {
                    tally.enter(*word, *times);
                }
            }
        }
    }

    /// Its words, each kind once.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        let (each, kinds) = match self.words {
            Words::Each(each) => (each, [].as_slice()),
            Words::Kinds(kinds) => ([].as_slice(), kinds),
        };
        Kind::all(each).chain(kinds.iter().copied())
    }
}

/// The words of several provisions, sorted.
#[derive(Clone, Debug)]
pub struct Gathered {
    words: Vec<u32>,
    weight: f32,
}

impl Gathered {
    /// These words, sorted.
    pub fn new(words: Vec<u32>, weights: &[f32]) -> Self {
        let weight = weight_of(&words, weights);
        Self { words, weight }
    }

    /// They as one bag.
    pub fn bag(&self) -> Bag<'_> {
        Bag::new(&self.words, self.weight)
    }
}

/// The words of a provision that holds others, and of all that stands in it.
#[derive(Clone, Debug)]
pub struct Whole {
    kinds: Vec<Kind>,
    count: usize,
    weight: f32,
}

impl Whole {
    /// These words, sorted.
    pub fn new(kinds: Vec<Kind>, weights: &[f32]) -> Self {
        let count = kinds.iter().map(|kind| kind.times as usize).sum();
        let weight = kinds.iter().map(|kind| kind.weight(weights[kind.word as usize])).sum();
        Self { kinds, count, weight }
    }

    /// They as one bag.
    pub fn bag(&self) -> Bag<'_> {
        Bag { words: Words::Kinds(&self.kinds), count: self.count, weight: self.weight }
    }
}
