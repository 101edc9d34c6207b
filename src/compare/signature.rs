//! At a glance: which words may stand in a passage.

/// Which words a provision may have: a bit for each, shared by chance with others
/// (a Bloom filter with one hash).
#[derive(Clone, Copy, Debug, Default)]
pub struct Signature([u64; 2]);

impl Signature {
    const fn place(word: u32) -> (usize, u64) {
        let bit = word.wrapping_mul(0x9e37_79b9) >> 25;
        ((bit >> 6) as usize, 1 << (bit & 63))
    }

    /// That of some words.
    pub fn of(words: &[u32]) -> Self {
        let mut signature = Self::default();
        for word in words {
            signature.enter(*word);
        }
        signature
    }

    const fn enter(&mut self, word: u32) {
        let (half, bit) = Self::place(word);
        self.0[half] |= bit;
    }

    /// Whether a word may be one of them.
    pub const fn may_have(&self, word: u32) -> bool {
        let (half, bit) = Self::place(word);
        self.0[half] & bit != 0
    }
}
