//! Chance that can be repeated: the same seed gives the same law on every
//! machine (SplitMix64, public domain by its author Sebastiano Vigna).

/// A sequence of chances.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The sequence of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) ^ 0x6A09_E667_F3BC_C908)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, or 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.next()) * end as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// A number from `first` to `last`, both included.
    pub fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last + 1 - first)
    }

    /// Whether what happens `times` in a thousand happens now.
    pub fn happens(&mut self, times: usize) -> bool {
        self.below(1000) < times
    }

    /// One of several, each as likely.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// One of several, the first ones more often, as words are used.
    pub fn pick_usual<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let end = self.below(from.len()) + 1;
        let end = if self.happens(500) { from.len() } else { end };
        &from[self.below(end)]
    }

    /// The index of a weight, as often as it weighs.
    pub fn weighed(&mut self, weights: &[usize]) -> usize {
        let mut rest = self.below(weights.iter().sum());
        let is_here = |weight: &usize| {
            let here = rest < *weight;
            rest = rest.saturating_sub(*weight);
            here
        };
        weights.iter().position(is_here).unwrap_or(0)
    }

    /// Puts things into any order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for at in (1..things.len()).rev() {
            things.swap(at, self.below(at + 1));
        }
    }
}
