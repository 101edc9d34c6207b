//! Three of a kind: what both sides began with, and what each made of it.

/// What both sides began with, and what each made of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Three<T> {
    /// What both began with.
    pub base: T,
    /// What we made of it.
    pub ours: T,
    /// What they made of it.
    pub theirs: T,
}

impl<T> Three<T> {
    /// The same of each.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Three<U> {
        let Self { base, ours, theirs } = self;
        Three { base: change(base), ours: change(ours), theirs: change(theirs) }
    }

    /// Each by reference.
    pub(super) const fn as_ref(&self) -> Three<&T> {
        Three { base: &self.base, ours: &self.ours, theirs: &self.theirs }
    }
}

impl<T> Three<Option<T>> {
    /// All of them, where none is missing.
    pub(super) fn all(self) -> Option<Three<T>> {
        Some(Three { base: self.base?, ours: self.ours?, theirs: self.theirs? })
    }
}

impl<T: PartialEq> Three<T> {
    /// What only one side changed, or both alike; `None` where each changed it in
    /// its own way.
    pub(super) fn settled(self) -> Option<T> {
        let Self { base, ours, theirs } = self;
        if ours == base {
            return Some(theirs);
        }
        (theirs == base || ours == theirs).then_some(ours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_side_changed_is_taken() {
        let settled = |base, ours, theirs| Three { base, ours, theirs }.settled();
        assert_eq!(settled('a', 'a', 'b'), Some('b'));
        assert_eq!(settled('a', 'b', 'a'), Some('b'));
        assert_eq!(settled('a', 'b', 'b'), Some('b'));
        assert_eq!(settled('a', 'b', 'c'), None);
    }
}
