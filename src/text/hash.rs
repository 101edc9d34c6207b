//! Maps over words and provisions, many thousands of them for each comparison.
//!
//! The order in which such a map is gone through changes from run to run, so no
//! result may hang on it.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};

/// How keys are hashed: fast, and with a seed that a hostile text cannot know.
pub type Seed = foldhash::fast::RandomState;

/// How fingerprints are made of which a sample is taken: the same in every run, so that a
/// text always gives the same sample. A text that plays on it can only spoil its own.
pub type Steady = foldhash::fast::FixedState;

/// A map with fast hashing.
pub type Map<K, V> = HashMap<K, V, Seed>;

/// A set with fast hashing.
pub type Set<K> = HashSet<K, Seed>;

/// A map by fingerprints.
pub type ByFingerprint<V> = HashMap<u64, V, BuildHasherDefault<AsIs>>;

/// A fingerprint needs no hashing: it is a hash already.
#[derive(Clone, Copy, Debug, Default)]
pub struct AsIs(u64);

impl Hasher for AsIs {
    fn write(&mut self, _: &[u8]) {
        unreachable!("a fingerprint is one number");
    }

    fn write_u64(&mut self, fingerprint: u64) {
        self.0 = fingerprint;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A short digest (FNV-1a), the same in every run and every release: it stands in files.
pub fn digest(bytes: impl Iterator<Item = u8>) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325;
    bytes.fold(start, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// A number that stands for a word: no two words of one seed have the same, but by a
/// chance that never comes. Sixteen bytes are taken at once: to hash a string as a key
/// takes twice as long.
pub fn fingerprint(seed: &Seed, word: &[u8]) -> u64 {
    let mut hasher = seed.build_hasher();
    let (blocks, rest) = word.as_chunks();
    for block in blocks {
        hasher.write_u128(u128::from_le_bytes(*block));
    }
    hasher.write(rest);
    hasher.finish()
}
