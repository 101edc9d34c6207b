//! The words of two documents as numbers, each passage read once.
//!
//! Most passages of two versions are the same, letter for letter, and most words
//! stand in hundreds of them. So a passage is looked up before it is read, and a
//! word is folded when it is met first.

use super::repeal;
use super::sides::Sides;
use super::signature::Signature;
use super::tally::{NO_WORD, Tally, number, weight_of};
use crate::document::{Document, Provision};
use crate::text::fold::{fold, is_cyrillic};
use crate::text::hash::{ByFingerprint, Map, Seed, fingerprint};
use crate::text::lexicon::{self, Lexicon};
use crate::text::span::Span;
use crate::text::words::{Token, TokenKind, read_solid};
use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher as _};
use std::num::NonZeroU64;
use std::sync::LazyLock;

/// What was read of the words of one provision.
#[derive(Clone, Debug, Default)]
pub struct Passage {
    /// Where its words begin in the list of all words.
    start: u32,
    /// How many words it has, marks not counted.
    pub words: u32,
    /// A fingerprint of its words and marks, folded.
    pub identity: u64,
    /// The same without the mark that ends an item of a list.
    pub wording: u64,
    /// The same with every number as if it were one.
    pub masked: u64,
    /// The same of its letters as they are printed. Line ends and doubled
    /// spaces are Markdown's and do not count; a no-break space does.
    pub print: u64,
    /// Whether it only says that the law repealed what stood here.
    pub is_stub: bool,
    /// How much its words weigh together.
    pub weight: f32,
    /// Which words it may have.
    pub signature: Signature,
}

/// What was read of two documents.
#[derive(Clone, Debug)]
pub struct Texts {
    /// What was read of each provision.
    pub readings: Sides<Vec<Reading>>,
    /// How much each word weighs: the rarer, the more.
    pub weights: Vec<f32>,
    /// In how many provisions of each document each word stands that are law; the words
    /// that are only in the new one are not among those of the old one.
    pub in_law: Sides<Vec<u32>>,
    /// The words of all passages, sorted in each.
    words: Vec<u32>,
    /// The passages that differ.
    passages: Vec<Passage>,
}

impl Texts {
    /// Reads the words of both documents.
    pub fn read(documents: Sides<&Document>) -> Self {
        let mut vocabulary = Vocabulary::with_room_for(documents.old);
        let Sides { old, new } = documents.map(|document| vocabulary.read(document));
        let weights = vocabulary.weights();
        let Vocabulary { words, mut passages, .. } = vocabulary;
        for passage in &mut passages {
            let words = passage.of(&words);
            passage.weight = weight_of(words, &weights);
            passage.signature = Signature::of(words);
        }
        let (readings, in_law) = (Sides::new(old.0, new.0), Sides::new(old.1, new.1));
        Self { readings, weights, in_law, words, passages }
    }

    /// The passage of a provision.
    pub fn passage_of(&self, reading: &Reading) -> &Passage {
        &self.passages[reading.passage as usize]
    }

    /// For each of the passages that differ, the first one that has the same key.
    pub fn firsts(&self, key: impl Fn(&Passage) -> u64) -> Vec<u32> {
        let mut firsts: ByFingerprint<u32> = ByFingerprint::default();
        firsts.reserve(self.passages.len());
        let each = (0..).zip(&self.passages);
        each.map(|(at, passage)| *firsts.entry(key(passage)).or_insert(at)).collect()
    }

    /// The words of a passage, sorted; a word that occurs twice stands twice.
    pub fn words_of(&self, passage: &Passage) -> &[u32] {
        passage.of(&self.words)
    }
}

impl Passage {
    fn of<'w>(&self, words: &'w [u32]) -> &'w [u32] {
        &words[self.start as usize..][..self.words as usize]
    }
}

/// A word or mark as it is printed somewhere.
#[derive(Clone, Copy, Debug)]
struct Form {
    /// Its own number.
    number: u32,
    /// The number of its folded form.
    key: u32,
    role: Role,
    /// Whether its folded form was met first as this one: where all forms of a passage
    /// are plain, its keys tell how it is printed.
    is_plain: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Word,
    Number,
    Mark,
    /// A mark that ends an item of a list.
    End,
    /// A no-break space: printed, and no part of the wording.
    Space,
}

impl Role {
    const fn is_word(self) -> bool {
        matches!(self, Self::Word | Self::Number)
    }
}

/// In how many provisions a word stands.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    all: u32,
    /// Of those of the document that is read, in how many that are law.
    law: u32,
}

/// A provision that was read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The place of its words among the passages that differ.
    pub passage: u32,
    /// A fingerprint of its heading.
    pub heading: Option<NonZeroU64>,
}

/// The words met so far.
#[derive(Clone, Debug, Default)]
struct Vocabulary<'a> {
    seed: Seed,
    /// Each form, by the fingerprint of how it is printed.
    forms: ByFingerprint<Form>,
    keys: Map<Cow<'a, str>, u32>,
    /// Where each key stands as a word.
    counts: Vec<Counts>,
    /// How many provisions were read.
    provisions: u32,
    /// The keys of the words of all passages, sorted in each.
    words: Vec<u32>,
    /// The passages that differ.
    passages: Vec<Passage>,
    /// The fingerprint of the letters of each.
    prints: Vec<u64>,
    /// The place of each by that fingerprint.
    places: ByFingerprint<u32>,
    /// The place of the passage that comes next, if the texts go on alike: in a long law
    /// it costs much to look anywhere else.
    expected: usize,
    tally: Tally,
}

/// What may be printed between words and is more than a blank.
const NO_BREAK: &str = "\u{a0}";

/// What stands for every number where numbers do not count.
const NO_NUMBER: u128 = u32::MAX as u128;

/// How many bytes of a text there are, mostly, for each word of it and of what differs in
/// another version.
const BYTES_OF_A_WORD: usize = 11;

impl<'a> Vocabulary<'a> {
    /// With room for a text and another version of it.
    fn with_room_for(document: &Document) -> Self {
        let (bytes, provisions) = (document.source().len(), document.provisions().len());
        let mut vocabulary = Self::default();
        vocabulary.words.reserve(bytes / BYTES_OF_A_WORD);
        vocabulary.passages.reserve(provisions + provisions / 2);
        vocabulary.prints.reserve(provisions + provisions / 2);
        vocabulary.places.reserve(provisions + provisions / 3);
        vocabulary
    }

    /// Reads the provisions of a document; and counts in how many that are law each word
    /// stands.
    fn read(&mut self, document: &'a Document) -> (Vec<Reading>, Vec<u32>) {
        let source = document.source();
        self.expected = 0;
        let each = document.provisions().iter();
        let readings = each.map(|provision| self.provision(source, provision)).collect();
        let in_law = self.counts.iter_mut().map(|count| std::mem::take(&mut count.law)).collect();
        (readings, in_law)
    }

    /// How much each key weighs: the rarer, the more.
    #[expect(clippy::cast_precision_loss, reason = "a count of provisions, for a logarithm")]
    fn weights(&self) -> Vec<f32> {
        let all = self.provisions as f32;
        let rarity = |count: &Counts| (1.0 + all / (count.all as f32 + 1.0)).ln();
        let mut weights: Vec<f32> = self.counts.iter().map(rarity).collect();
        for (key, number) in &self.keys {
            if is_small(key) {
                weights[*number as usize] *= SMALL;
            } else if key.starts_with(|c: char| c.is_ascii_digit()) {
                weights[*number as usize] *= NUMBER;
            }
        }
        weights
    }

    fn provision(&mut self, source: &'a str, provision: &Provision) -> Reading {
        self.provisions += 1;
        let words = |span: Span| span.of(source);
        let heading = provision.heading.map(|heading| self.passage(&[words(heading)]));
        let passage = match (provision.heading.zip(heading), provision.text) {
            (Some((heading, _)), Some(text)) => self.passage(&[heading, text].map(words)),
            (Some((_, passage)), None) => passage,
            (None, text) => self.passage(text.map(words).as_slice()),
        };
        self.count(passage, provision.is_normative());
        let identity = |passage: u32| self.passages[passage as usize].identity;
        Reading {
            passage,
            heading: heading.and_then(|heading| NonZeroU64::new(identity(heading) | 1)),
        }
    }

    /// The place of a passage of some parts among those that were read.
    fn passage(&mut self, parts: &[&'a str]) -> u32 {
        let print = self.seed.hash_one(parts);
        let expected = self.expected;
        self.expected += 1;
        if self.prints.get(expected) == Some(&print) {
            return number(expected);
        }
        let next = number(self.passages.len());
        let place = *self.places.entry(print).or_insert(next);
        if place < next {
            self.expected = place as usize + 1;
            return place;
        }
        let first = self.words.len();
        let mut prints = Prints::new(&self.seed);
        for &words in parts {
            for token in read_solid(words) {
                if token.kind != TokenKind::Space || token.span.of(words).contains(NO_BREAK) {
                    let form = self.form(token, words);
                    prints.enter(form);
                    if form.role.is_word() {
                        self.words.push(form.key);
                    }
                }
            }
        }
        self.tally.sort(&mut self.words[first..], self.counts.len());
        let is_stub = parts.first().is_some_and(|words| is_stub(words));
        let (start, words) = (number(first), number(self.words.len() - first));
        self.passages.push(Passage { start, words, is_stub, ..prints.passage() });
        self.prints.push(print);
        next
    }

    /// The form in which a token is printed.
    fn form(&mut self, token: Token, source: &'a str) -> Form {
        let is_space = token.kind == TokenKind::Space;
        let bytes = &source.as_bytes()[token.span.start..token.span.end];
        let fingerprint =
            fingerprint(&self.seed, if is_space { NO_BREAK.as_bytes() } else { bytes });
        if let Some(known) = self.forms.get(&fingerprint) {
            return *known;
        }
        let printed = if is_space { NO_BREAK } else { token.span.of(source) };
        let role = match (token.kind, printed) {
            (TokenKind::Space, _) => Role::Space,
            (_, ";" | "." | ",") => Role::End,
            (TokenKind::Number, _) => Role::Number,
            (TokenKind::Word, _) => Role::Word,
            _ => Role::Mark,
        };
        let next = number(self.counts.len());
        let key = *self.keys.entry(fold(printed)).or_insert(next);
        if key == next {
            self.counts.push(Counts::default());
        }
        let is_plain = key == next && !is_space;
        let form = Form { number: number(self.forms.len()), key, role, is_plain };
        self.forms.insert(fingerprint, form);
        form
    }

    /// Counts the keys of the words of a provision, each once.
    fn count(&mut self, passage: u32, is_law: bool) {
        let mut last = NO_WORD;
        for word in self.passages[passage as usize].of(&self.words) {
            if *word != last {
                let Counts { all, law } = &mut self.counts[*word as usize];
                (*all, *law) = (*all + 1, *law + u32::from(is_law));
            }
            last = *word;
        }
    }
}

/// The fingerprints of a passage, form by form.
struct Prints {
    identity: Hasher,
    /// What says nothing else than the identity is not hashed again.
    masked: Option<Hasher>,
    print: Hasher,
    /// The identity before the last mark that may end an item of a list.
    before_end: u64,
    last: Role,
    count: u128,
}

type Hasher = <Seed as BuildHasher>::Hasher;

impl Prints {
    fn new(seed: &Seed) -> Self {
        let identity = seed.build_hasher();
        let print = identity.clone();
        Self { identity, masked: None, print, before_end: 0, last: Role::Mark, count: 0 }
    }

    fn enter(&mut self, form: Form) {
        let Form { number, key, role, is_plain } = form;
        if !is_plain {
            self.print.write_u128(self.count << 32 | u128::from(number));
        }
        self.count += 1;
        if role == Role::Space {
            return;
        }
        self.last = role;
        if role == Role::End {
            self.before_end = self.identity.finish();
        }
        if role == Role::Number {
            self.masked.get_or_insert_with(|| self.identity.clone()).write_u128(NO_NUMBER);
        } else if let Some(masked) = &mut self.masked {
            masked.write_u128(key.into());
        }
        // Of all that a hasher takes it takes this in the fewest steps.
        self.identity.write_u128(key.into());
    }

    /// What is known of the passage by them.
    fn passage(mut self) -> Passage {
        let identity = self.identity.finish();
        self.print.write_u64(identity);
        Passage {
            identity,
            wording: if self.last == Role::End { self.before_end } else { identity },
            masked: self.masked.map_or(identity, |masked| masked.finish()),
            print: self.print.finish(),
            ..Passage::default()
        }
    }
}

/// How much of its weight a word keeps that only joins others.
const SMALL: f32 = 0.3;

/// The same for a number: rare as it is, a renumbering changes many of them.
const NUMBER: f32 = 0.5;

/// Whether a word has at most three letters and no digit: «и», «не», "the".
/// English has many of them, and without this its provisions look alike.
fn is_small(key: &str) -> bool {
    key.chars().nth(3).is_none() && key.chars().all(char::is_alphabetic)
}

/// Whether words begin as the stub of a repealed provision does.
fn is_stub(words: &str) -> bool {
    static STUBS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::new(&[(STUB, ())]));
    let is_letter = |c: char| c.is_ascii_alphanumeric() || is_cyrillic(c);
    let opening = words.trim_start_matches(|c| !is_letter(c));
    if !may_open_a_stub(opening) {
        return names_itself(opening);
    }
    let end = opening.char_indices().nth(LONGEST_STUB).map_or(opening.len(), |(end, _)| end);
    STUBS.find_at(&lexicon::words(&opening[..end]), 0).is_some()
}

/// Whether words name a unit that is counted and say that it is repealed: «Часть вторая
/// исключена.». Few passages are so short and end so.
fn names_itself(words: &str) -> bool {
    const ENDINGS: [&str; 6] = ["исключен", "исключена", "силу", "тасталды", "жойылды", "excluded"];
    let stem = words.trim_end_matches(['.', ';']);
    words.len() <= LONGEST_NAMED
        && ENDINGS.iter().any(|ending| stem.ends_with(ending))
        && repeal::says_so(&lexicon::words(words))
}

/// No such passage has more bytes: «Часть двадцать четвертая утратила силу.».
const LONGEST_NAMED: usize = 80;

/// No stub has more characters.
const LONGEST_STUB: usize = 24;

/// Whether the first two letters are those of a stub: a look before the words
/// are read.
fn may_open_a_stub(words: &str) -> bool {
    let mut letters = words.chars();
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
    matches!(
        (first, second),
        ('и' | 'И', 'с')
            | ('у' | 'У', 'т')
            | ('а' | 'А', 'л')
            | ('к' | 'К', 'ү')
            | ('в' | 'В', 'и')
            | ('i' | 'I', 's')
            | ('e' | 'E', 'x')
            | ('r' | 'R', 'e')
    )
}

const STUB: &str = "исключен|исключена|исключено|исключены|утратил силу|утратила силу|\
    утратило силу|утратили силу|алып тасталды|күші жойылды|күшін жойды|is excluded|excluded|\
    is repealed|repealed|виключен|виключена|виключено|виключені";
