//! How many keystrokes are one step back: those of a word.

/// One letter that came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stroke {
    line: usize,
    place: usize,
    letter: char,
    came: bool,
}

impl Stroke {
    /// What makes one text of another, where that is a single letter.
    pub(super) fn between(before: &[String], after: &[String]) -> Option<Self> {
        let line = before.iter().zip(after).position(|(one, other)| one != other)?;
        let is_one_line = before.len() == after.len() && before[line + 1..] == after[line + 1..];
        let [old, new] = [&before[line], &after[line]].map(|text| text.chars().count());
        let came = new > old;
        let longer = if came { &after[line] } else { &before[line] };
        let alike = before[line].chars().zip(after[line].chars());
        let place = alike.take_while(|(one, other)| one == other).count();
        let letter = longer.chars().nth(place)?;
        (is_one_line && old.abs_diff(new) == 1).then_some(Self { line, place, letter, came })
    }

    /// Whether the one that follows belongs to the same word: it is beside it, comes or goes
    /// alike, and no word begins between the two.
    pub(super) fn goes_on(self, next: Self) -> bool {
        let (left, right) = if self.place < next.place { (self, next) } else { (next, self) };
        let is_beside = self.line == next.line && self.place.abs_diff(next.place) <= 1;
        let is_word_begun = left.letter.is_whitespace() && !right.letter.is_whitespace();
        is_beside && self.came == next.came && !is_word_begun
    }
}
