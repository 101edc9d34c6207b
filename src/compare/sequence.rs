//! Two lists as sequences: which of their pairs are clear, which go together in
//! order, and which of many keep their order.

use super::sides::Sides;

/// From which score a pair may be clear wherever it stands.
const CLEAR: f32 = 0.8;

/// By how much it must be better than any other of its row and column.
const MARGIN: f32 = 0.1;

/// The same in words: clauses of one frame differ by one or two, which weigh as much
/// as several of the frame, and an equal number weighs another.
const OWN_WORDS: f32 = 4.0;

/// How well each of one list goes with each of another; 0.0 where not at all.
pub struct Scores {
    size: Sides<usize>,
    scores: Vec<f32>,
}

impl Scores {
    /// Scores all pairs of lists of these lengths, row by row.
    pub fn new<Score: FnMut(usize) -> f32>(
        size: Sides<usize>,
        row: impl FnMut(usize) -> Score,
    ) -> Self {
        let scores = (0..size.old).map(row).flat_map(|score| (0..size.new).map(score)).collect();
        Self { size, scores }
    }

    fn at(&self, row: usize, column: usize) -> f32 {
        self.scores[row * self.size.new + column]
    }

    /// The pairs that are high and much better than any other of either: what
    /// crosses in a list of look-alikes is told by them, not by its order. `words`
    /// tells how long a pair is.
    pub fn clear(&self, words: impl Fn(usize, usize) -> f32) -> Vec<(usize, usize)> {
        let mut best =
            Sides::new(vec![(0.0, 0.0, 0); self.size.old], vec![(0.0, 0.0, 0); self.size.new]);
        let enter = |best: &mut (f32, f32, usize), score: f32, place: usize| {
            if score > best.0 {
                *best = (score, best.0, place);
            } else {
                best.1 = best.1.max(score);
            }
        };
        for row in 0..self.size.old {
            for column in 0..self.size.new {
                enter(&mut best.old[row], self.at(row, column), column);
                enter(&mut best.new[column], self.at(row, column), row);
            }
        }
        let is_clear = |best: &(f32, f32, usize)| best.0 >= CLEAR && best.0 - best.1 >= MARGIN;
        let rows = best.old.iter().enumerate().filter(|(_, best)| is_clear(best));
        let pairs = rows.map(|(row, (_, _, column))| (row, *column));
        let is_clear_in_words = |row: usize, column: usize| {
            let second = best.old[row].1.max(best.new[column].1);
            (self.at(row, column) - second) * words(row, column) >= OWN_WORDS
        };
        pairs
            .filter(|(row, column)| best.new[*column].2 == *row && is_clear(&best.new[*column]))
            .filter(|(row, column)| is_clear_in_words(*row, *column))
            .collect()
    }

    /// Leaves no other partner to a pair, and it to no other.
    pub fn take(&mut self, row: usize, column: usize) {
        self.scores[row * self.size.new..][..self.size.new].fill(0.0);
        (0..self.size.old).for_each(|row| self.scores[row * self.size.new + column] = 0.0);
    }

    /// The pairs, in order on both sides, whose scores sum up highest
    /// (Needleman and Wunsch).
    pub fn best_sequence(&self) -> Vec<(usize, usize)> {
        let (height, width) = (self.size.old, self.size.new);
        let mut sums = vec![0.0_f32; (height + 1) * (width + 1)];
        let at = |row: usize, column: usize| row * (width + 1) + column;
        for row in (0..height).rev() {
            for column in (0..width).rev() {
                let score = self.at(row, column);
                let joined = if score > 0.0 { score + sums[at(row + 1, column + 1)] } else { 0.0 };
                let apart = sums[at(row + 1, column)].max(sums[at(row, column + 1)]);
                sums[at(row, column)] = joined.max(apart);
            }
        }
        let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
        while row < height && column < width {
            let score = self.at(row, column);
            let best = sums[at(row, column)];
            if score > 0.0 && best <= score + sums[at(row + 1, column + 1)] {
                pairs.push((row, column));
                row += 1;
                column += 1;
            } else if best <= sums[at(row + 1, column)] {
                row += 1;
            } else {
                column += 1;
            }
        }
        pairs
    }
}

/// The places in `values` of the increasing subsequence that weighs most.
pub fn heaviest_increasing(values: &[usize], weight: impl Fn(usize) -> f32) -> Vec<usize> {
    // Most lists kept their order.
    if values.is_sorted_by(|one, next| one < next) && (0..values.len()).all(|at| weight(at) > 0.0) {
        return (0..values.len()).collect();
    }
    // For each value, the heaviest sequence that ends in it or in a lower one,
    // kept as a Fenwick tree over values: (weight, place of its last element).
    let size = values.iter().max().map_or(0, |most| most + 1);
    let mut tree: Vec<(f32, Option<usize>)> = vec![(0.0, None); size + 1];
    let mut before: Vec<Option<usize>> = vec![None; values.len()];
    for (at, value) in values.iter().enumerate() {
        let mut best = (0.0, None);
        let mut node = *value;
        while node > 0 {
            if tree[node].0 > best.0 {
                best = tree[node];
            }
            node &= node - 1;
        }
        before[at] = best.1;
        let here = (best.0 + weight(at), Some(at));
        let mut node = value + 1;
        while node <= size {
            if here.0 > tree[node].0 {
                tree[node] = here;
            }
            node += node & node.wrapping_neg();
        }
    }
    let mut node = size;
    let mut best = (0.0, None);
    while node > 0 {
        if tree[node].0 > best.0 {
            best = tree[node];
        }
        node &= node - 1;
    }
    let mut sequence: Vec<usize> =
        std::iter::successors(best.1, |at: &usize| before[*at]).collect();
    sequence.reverse();
    sequence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_sequence_stays() {
        assert_eq!(heaviest_increasing(&[0, 2, 1, 3], |_| 1.0), [0, 1, 3]);
        let weights = [1.0, 5.0, 1.0, 1.0];
        assert_eq!(heaviest_increasing(&[0, 2, 1, 3], |at| weights[at]), [0, 1, 3]);
        assert_eq!(heaviest_increasing(&[3, 0, 1], |_| 1.0), [1, 2]);
        assert!(heaviest_increasing(&[], |_| 1.0).is_empty());
    }

    #[test]
    fn look_alikes_that_cross_are_told_by_their_likeness() {
        let table = [[0.6, 0.95], [0.9, 0.62]];
        let mut scores =
            Scores::new(Sides::new(2, 2), |row| move |column: usize| table[row][column]);
        assert_eq!(scores.clear(|_, _| 20.0), [(0, 1), (1, 0)]);
        assert!(scores.clear(|_, _| 10.0).is_empty(), "by less than a few words");
        assert_eq!(scores.best_sequence(), [(0, 0), (1, 1)]);
        scores.take(0, 1);
        assert_eq!(scores.best_sequence(), [(1, 0)]);
    }

    #[test]
    fn what_two_are_as_like_is_clear_to_neither() {
        let scores =
            Scores::new(Sides::new(2, 1), |row| move |_| if row == 0 { 0.95 } else { 0.9 });
        assert!(scores.clear(|_, _| 100.0).is_empty());
        assert_eq!(scores.best_sequence(), [(0, 0)]);
    }
}
