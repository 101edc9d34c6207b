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
    /// How many of the other list each is held against.
    width: usize,
    each: Vec<f32>,
}

impl Scores {
    /// Scores all pairs of lists of these lengths, row by row.
    pub fn new<Score: FnMut(usize) -> f32>(
        size: Sides<usize>,
        row: impl FnMut(usize) -> Score,
    ) -> Self {
        Self::near_diagonal(size, size.new, row)
    }

    /// The same of lists so long that each is only held against `width` of the other,
    /// which stand about where it does.
    pub fn near_diagonal<Score: FnMut(usize) -> f32>(
        size: Sides<usize>,
        width: usize,
        mut row: impl FnMut(usize) -> Score,
    ) -> Self {
        let mut scores = Self { size, width: width.min(size.new), each: Vec::new() };
        for at in 0..size.old {
            let start = scores.start(at);
            scores.each.extend((start..start + scores.width).map(row(at)));
        }
        scores
    }

    /// The first of the other list that a row is held against.
    fn start(&self, row: usize) -> usize {
        if self.width == self.size.new {
            return 0;
        }
        let middle = row * self.size.new / self.size.old;
        middle.saturating_sub(self.width / 2).min(self.size.new - self.width)
    }

    fn at(&self, row: usize, column: usize) -> f32 {
        self.each[row * self.width + column - self.start(row)]
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
            let start = self.start(row);
            for column in start..start + self.width {
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
        self.each[row * self.width..][..self.width].fill(0.0);
        for row in 0..self.size.old {
            let start = self.start(row);
            if (start..start + self.width).contains(&column) {
                self.each[row * self.width + column - start] = 0.0;
            }
        }
    }

    /// The pairs, in order on both sides, whose scores sum up highest
    /// (Needleman and Wunsch).
    pub fn best_sequence(&self) -> Vec<(usize, usize)> {
        let (height, width) = (self.size.old, self.width);
        let mut sums = vec![0.0_f32; (height + 1) * (width + 1)];
        // What stands before the first that a row is held against goes with no later row.
        let at = |row: usize, column: usize| {
            row * (width + 1) + column.saturating_sub(self.start(row.min(height - 1)))
        };
        for row in (0..height).rev() {
            let start = self.start(row);
            sums[at(row, start + width)] = sums[at(row + 1, start + width)];
            for column in (start..start + width).rev() {
                let score = self.at(row, column);
                let joined = if score > 0.0 { score + sums[at(row + 1, column + 1)] } else { 0.0 };
                let apart = sums[at(row + 1, column)].max(sums[at(row, column + 1)]);
                sums[at(row, column)] = joined.max(apart);
            }
        }
        let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
        while row < height && column < self.size.new {
            let start = self.start(row);
            if column < start {
                column = start;
                continue;
            }
            if column >= start + width {
                row += 1;
                continue;
            }
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
    fn long_lists_are_aligned_near_their_diagonal() {
        // The third of a hundred is lost, and thirty behind it.
        let value = |row: usize| if row < 2 { row } else { row + 31 };
        let size = Sides::new(69, 100);
        let score = |row: usize| move |column: usize| f32::from(u8::from(value(row) == column));
        let all = Scores::new(size, score).best_sequence();
        assert_eq!(all.len(), 69);
        assert_eq!(Scores::near_diagonal(size, 70, score).best_sequence(), all);
        let near = Scores::near_diagonal(size, 4, |_| |_| 1.0).best_sequence();
        assert_eq!(near.len(), 69);
        assert!(near.is_sorted());
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
