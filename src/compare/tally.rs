//! Words as numbers, counted.

/// No word has the highest number.
pub const NO_WORD: u32 = u32::MAX;

/// A count of words or of passages, half as large.
pub fn number(count: usize) -> u32 {
    u32::try_from(count).expect("a text has fewer than 2³² words")
}

/// How much words weigh together.
pub fn weight_of(words: &[u32], weights: &[f32]) -> f32 {
    words.iter().map(|word| weights[*word as usize]).sum()
}

/// A word, and how often it occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The word.
    pub word: u32,
    /// How often.
    pub times: u32,
}

impl Kind {
    /// Those of sorted words.
    pub fn all(words: &[u32]) -> impl Iterator<Item = Self> {
        words.chunk_by(u32::eq).map(|same| Self { word: same[0], times: number(same.len()) })
    }

    /// How much it weighs where one of it weighs so much.
    #[expect(clippy::cast_precision_loss, reason = "a count of words, for a weight")]
    pub const fn weight(self, of_one: f32) -> f32 {
        self.times as f32 * of_one
    }
}

/// Sorts words by counting them.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How often each stands among those that are sorted.
    times: Vec<u32>,
    /// Whether it stands there, a bit for each.
    present: Vec<u64>,
    /// Whether one of 64 does.
    blocks: Vec<u64>,
}

impl Tally {
    /// Sorts words of so many kinds; no call may know of fewer kinds than the one before.
    /// Where nearly all kinds are missing it is faster to compare words.
    pub fn sort(&mut self, words: &mut [u32], kinds: usize) {
        if words.len() < kinds / KINDS_TO_COUNT {
            words.sort_unstable();
            return;
        }
        self.make_room(kinds);
        for word in &*words {
            self.enter(*word, 1);
        }
        let mut at = 0;
        self.take(|Kind { word, times }| {
            for _ in 0..times {
                words[at] = word;
                at += 1;
            }
        });
    }

    /// Makes room for words of so many kinds.
    pub fn make_room(&mut self, kinds: usize) {
        self.times.resize(kinds, 0);
        self.present.resize(kinds.div_ceil(64), 0);
        self.blocks.resize(kinds.div_ceil(64 * 64), 0);
    }

    /// Counts a word that occurs so often.
    pub fn enter(&mut self, word: u32, times: u32) {
        self.times[word as usize] += times;
        self.present[word as usize / 64] |= 1 << (word % 64);
        self.blocks[word as usize / (64 * 64)] |= 1 << (word / 64 % 64);
    }

    /// Takes what was counted out again, sorted.
    pub fn take(&mut self, mut each: impl FnMut(Kind)) {
        for (first, blocks) in (0..).step_by(64).zip(&mut self.blocks) {
            for block in ones(std::mem::take(blocks)).map(|bit| first + bit) {
                for bit in ones(std::mem::take(&mut self.present[block as usize])) {
                    let word = 64 * block + bit;
                    each(Kind { word, times: std::mem::take(&mut self.times[word as usize]) });
                }
            }
        }
    }
}

/// The places of the bits that are set, from the lowest up.
fn ones(mut bits: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (place < u64::BITS).then_some(place)
    })
}

/// Of how many kinds one must stand among words for them to be counted.
const KINDS_TO_COUNT: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counted_words_are_sorted_words() {
        let mut tally = Tally::default();
        for kinds in [200, 100_000] {
            let mut words = [7, 199, 3, 64, 7, 0, 63, 128, 3, 7];
            tally.sort(&mut words, kinds);
            assert_eq!(words, [0, 3, 3, 7, 7, 7, 63, 64, 128, 199]);
        }
    }
}
