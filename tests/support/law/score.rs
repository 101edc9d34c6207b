//! What is counted when a comparison is judged.

/// How many are true, said, and both.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// True, whether said or not.
    pub is_true: usize,
    /// Said, whether true or not.
    pub said: usize,
    /// Both.
    pub right: usize,
}

/// The part of a whole; all of nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of words are far below 2^52")]
pub fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

impl Count {
    /// How much of what is said is true.
    pub fn precision(&self) -> f64 {
        share(self.right, self.said)
    }

    /// How much of what is true is said.
    pub fn recall(&self) -> f64 {
        share(self.right, self.is_true)
    }

    /// The harmonic mean of both.
    pub fn f1(&self) -> f64 {
        share(2 * self.right, self.said + self.is_true)
    }

    /// Adds another count.
    pub const fn add(&mut self, other: Self) {
        self.is_true += other.is_true;
        self.said += other.said;
        self.right += other.right;
    }
}

/// The judgement of one or many comparisons.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Provisions of both versions.
    pub provisions: usize,
    /// Provisions that were not read as they were printed.
    pub misread: usize,
    /// Which provision answers to which.
    pub pairs: Count,
    /// Moves found.
    pub moves: Count,
    /// Moves said of provisions that do not answer to each other.
    pub false_moves: usize,
    /// Moves said of provisions that stayed in their place.
    pub needless_moves: usize,
    /// New numbers.
    pub renumbered: Count,
    /// Splits and mergers, all pieces right.
    pub splits: Count,
    /// Provisions of which one took over a part of the other, said to be that.
    pub takeovers: Count,
    /// Rewritten provisions paired by their place.
    pub rewritten: Count,
    /// Of those, shown as one fragment.
    pub whole: usize,
    /// Words that truly changed, said to change, and both.
    pub words: Count,
    /// Words in provisions that were merely split or merged; said of them marked.
    pub split_words: Count,
    /// Citations that only follow.
    pub follows: Count,
    /// Words that changed of themselves and are said to follow only.
    pub excused: usize,
    /// Pairs with no changed word that are called amended.
    pub needless_amended: usize,
    /// What must never be.
    pub faults: Vec<String>,
    /// What went wrong, in words.
    pub findings: Vec<String>,
}

impl Score {
    /// Adds the judgement of another comparison.
    pub fn add(&mut self, other: Self) {
        self.provisions += other.provisions;
        self.misread += other.misread;
        self.false_moves += other.false_moves;
        self.needless_moves += other.needless_moves;
        self.whole += other.whole;
        self.excused += other.excused;
        self.needless_amended += other.needless_amended;
        self.pairs.add(other.pairs);
        self.moves.add(other.moves);
        self.renumbered.add(other.renumbered);
        self.splits.add(other.splits);
        self.takeovers.add(other.takeovers);
        self.rewritten.add(other.rewritten);
        self.words.add(other.words);
        self.split_words.add(other.split_words);
        self.follows.add(other.follows);
        self.faults.extend(other.faults);
        self.findings.extend(other.findings);
    }

    /// Everything of a kind that went wrong, in words.
    pub fn found(&self, what: &str) -> String {
        let findings = self.findings.iter().filter(|found| found.starts_with(what));
        findings.map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}
