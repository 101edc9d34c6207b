//! The words of every provision, counted: what likeness is measured by.
//!
//! Rare words weigh more than common ones (inverse document frequency over both
//! texts), so that the boilerplate of drafting says little about who is who.

use super::sides::Sides;
use crate::document::{Document, Provision, ProvisionId};
use crate::text::fold::fold;
use crate::text::lexicon::{self, Lexicon};
use crate::text::words::{TokenKind, tokens};
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

/// A provision's words as numbers, sorted; a word that occurs twice stands
/// twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bag {
    words: Vec<u32>,
    weight: f32,
}

impl Bag {
    fn new(mut words: Vec<u32>, weights: &[f32]) -> Self {
        words.sort_unstable();
        let weight = words.iter().map(|word| weights[*word as usize]).sum();
        Self { words, weight }
    }

    /// Its words, sorted.
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// How much its words weigh together.
    pub const fn weight(&self) -> f32 {
        self.weight
    }

    /// How many words it has.
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it has none.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// What alignment knows of one provision.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Its own words.
    pub own: Bag,
    /// Its words and those of everything in it; empty where nothing is in it.
    pub whole: Bag,
    /// A fingerprint of its own words and marks, folded.
    pub identity: u64,
    /// The same without the mark that ends an item of a list.
    pub wording: u64,
    /// Whether it only says that the law repealed what stood here.
    pub is_stub: bool,
    /// The same of its letters as they are printed. Line ends and doubled
    /// spaces are Markdown's and do not count; a no-break space does.
    pub print: u64,
}

impl Profile {
    /// The words by which it is found: its own, or all of them where others
    /// stand in it.
    pub const fn bag(&self) -> &Bag {
        if self.whole.is_empty() { &self.own } else { &self.whole }
    }
}

/// The profiles of two documents, and how much each word weighs.
#[derive(Clone, Debug)]
pub struct Profiles {
    /// One for each provision, in reading order.
    pub sides: Sides<Vec<Profile>>,
    /// How much each word weighs: the rarer, the more.
    pub weights: Vec<f32>,
}

impl Profiles {
    /// Reads the words of both documents.
    pub fn new(documents: Sides<&Document>) -> Self {
        let mut vocabulary = Vocabulary::default();
        let read = documents.map(|document| vocabulary.read(document));
        let weights = vocabulary.weights(read.old.len() + read.new.len());
        let sides = documents.zip(read).map(|(document, read)| profiles(document, read, &weights));
        Self { sides, weights }
    }

    /// The profiles of a pair.
    pub fn pair(&self, ids: Sides<ProvisionId>) -> Sides<&Profile> {
        self.sides.as_ref().zip(ids).map(|(side, id)| &side[id.0])
    }

    /// How alike two bags are: twice the weight they share over the weight they
    /// have (Dice). Two without words are alike.
    pub fn likeness(&self, bags: Sides<&Bag>) -> f32 {
        let all = bags.old.weight + bags.new.weight;
        if all <= 0.0 { 1.0 } else { 2.0 * self.shared(bags) / all }
    }

    /// The weight of the words that two bags share.
    pub fn shared(&self, bags: Sides<&Bag>) -> f32 {
        let mut shared = 0.0;
        let (mut old, mut new) =
            (bags.old.words.iter().peekable(), bags.new.words.iter().peekable());
        while let (Some(one), Some(other)) = (old.peek(), new.peek()) {
            match one.cmp(other) {
                std::cmp::Ordering::Less => drop(old.next()),
                std::cmp::Ordering::Greater => drop(new.next()),
                std::cmp::Ordering::Equal => {
                    shared += self.weights[**one as usize];
                    old.next();
                    new.next();
                }
            }
        }
        shared
    }

    /// Two bags as one.
    pub fn joined(&self, one: &Bag, other: &Bag) -> Bag {
        Bag::new([one.words(), other.words()].concat(), &self.weights)
    }
}

/// The words of one provision before they are weighed.
struct Read {
    words: Vec<u32>,
    identity: u64,
    wording: u64,
    print: u64,
    is_stub: bool,
}

#[derive(Default)]
struct Vocabulary<'a> {
    known: HashMap<Cow<'a, str>, u32>,
    /// In how many provisions each word stands.
    frequency: Vec<u32>,
}

impl<'a> Vocabulary<'a> {
    fn read(&mut self, document: &'a Document) -> Vec<Read> {
        let provisions = document.provisions().iter();
        provisions.map(|provision| self.provision(document.source(), provision)).collect()
    }

    fn provision(&mut self, source: &'a str, provision: &Provision) -> Read {
        let (mut identity, mut print) = (DefaultHasher::new(), DefaultHasher::new());
        let mut before_mark = None;
        let mut words = Vec::new();
        for passage in provision.passages() {
            let text = passage.of(source);
            for token in tokens(text) {
                let printed = token.span.of(text);
                if token.kind == TokenKind::Space {
                    printed.contains('\u{a0}').then(|| '\u{a0}'.hash(&mut print));
                    continue;
                }
                let key = fold(printed);
                let is_end = matches!(printed, ";" | "." | ",");
                before_mark = is_end.then(|| identity.clone());
                key.hash(&mut identity);
                printed.hash(&mut print);
                if token.is_word() {
                    words.push(self.word(key));
                }
            }
        }
        self.count(&words);
        let wording = before_mark.unwrap_or_else(|| identity.clone());
        let mut passages = provision.passages().map(|passage| passage.of(source));
        Read {
            words,
            identity: identity.finish(),
            wording: wording.finish(),
            print: print.finish(),
            is_stub: passages.next().is_some_and(is_stub),
        }
    }

    fn word(&mut self, key: Cow<'a, str>) -> u32 {
        let next = u32::try_from(self.frequency.len()).expect("a text has fewer than 2³² words");
        let word = *self.known.entry(key).or_insert(next);
        if word == next {
            self.frequency.push(0);
        }
        word
    }

    fn count(&mut self, words: &[u32]) {
        let mut once = words.to_vec();
        once.sort_unstable();
        once.dedup();
        for word in once {
            self.frequency[word as usize] += 1;
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a count of provisions, for a logarithm")]
    fn weights(&self, provisions: usize) -> Vec<f32> {
        let all = provisions as f32;
        let rarity = |count: &u32| (1.0 + all / (*count as f32 + 1.0)).ln();
        let mut weights: Vec<f32> = self.frequency.iter().map(rarity).collect();
        for (key, word) in &self.known {
            if is_small(key) {
                weights[*word as usize] *= SMALL;
            }
        }
        weights
    }
}

/// How much of its weight a word keeps that only joins others.
const SMALL: f32 = 0.3;

/// Whether a word has at most three letters and no digit: «и», «не», "the".
/// English has many of them, and without this its provisions look alike.
fn is_small(key: &str) -> bool {
    key.chars().nth(3).is_none() && key.chars().all(char::is_alphabetic)
}

/// Whether words begin as the stub of a repealed provision does.
fn is_stub(words: &str) -> bool {
    static STUBS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::new(&[(STUB, ())]));
    let words = lexicon::words(words);
    STUBS.find_at(&words, 0).is_some()
}

const STUB: &str = "исключен|исключена|исключено|исключены|утратил силу|утратила силу|\
    утратило силу|утратили силу|алып тасталды|күші жойылды|күшін жойды|is excluded|excluded|\
    is repealed|repealed|виключен|виключена|виключено|виключені";

fn profiles(document: &Document, read: Vec<Read>, weights: &[f32]) -> Vec<Profile> {
    let mut below: Vec<Vec<u32>> = vec![Vec::new(); read.len()];
    for (id, provision) in document.iter().rev() {
        let mut words = std::mem::take(&mut below[id.0]);
        words.extend_from_slice(&read[id.0].words);
        if let Some(parent) = provision.parent.filter(|_| provision.is_normative()) {
            below[parent.0].extend_from_slice(&words);
        }
        below[id.0] = words;
    }
    let with_children: Vec<bool> = (0..read.len())
        .map(|at| {
            document.children(ProvisionId(at)).any(|id| document.provision(id).is_normative())
        })
        .collect();
    let each = read.into_iter().zip(below).zip(with_children);
    each.map(|((read, below), holds)| Profile {
        whole: if holds { Bag::new(below, weights) } else { Bag::default() },
        own: Bag::new(read.words, weights),
        identity: read.identity,
        wording: read.wording,
        is_stub: read.is_stub,
        print: read.print,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;
    use crate::text::language::Language;

    #[test]
    fn rare_words_weigh_more() {
        let read = |text: &str| parse(text.to_owned(), Language::Russian).0;
        let old = read("1. Орган ведёт реестр.\n\n2. Орган ведёт учёт.\n\n3. Орган ведёт журнал.");
        let new = read("1. Орган хранит реестр.\n\n2. Орган ведёт архив.");
        let profiles = Profiles::new(Sides::new(&old, &new));
        let likeness = |old, new| {
            let pair = profiles.pair(Sides::new(ProvisionId(old), ProvisionId(new)));
            profiles.likeness(pair.map(|profile| &profile.own))
        };
        assert!(likeness(0, 0) > likeness(0, 1), "«реестр» tells more than «орган ведёт»");
        assert!(likeness(2, 1) < 0.75);
    }
}
