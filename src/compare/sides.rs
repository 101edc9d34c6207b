//! A pair whose sides have names, because versions have an order.

/// The old and the new one of anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sides<T> {
    /// Of the earlier version.
    pub old: T,
    /// Of the later version.
    pub new: T,
}

impl<T> Sides<T> {
    /// A pair of an earlier and a later value.
    pub const fn new(old: T, new: T) -> Self {
        Self { old, new }
    }

    /// The pair of references.
    pub const fn as_ref(&self) -> Sides<&T> {
        Sides { old: &self.old, new: &self.new }
    }

    /// The same made of both.
    pub fn map<U>(self, mut make: impl FnMut(T) -> U) -> Sides<U> {
        Sides { old: make(self.old), new: make(self.new) }
    }

    /// Each side with the same side of `other`.
    pub fn zip<U>(self, other: Sides<U>) -> Sides<(T, U)> {
        Sides { old: (self.old, other.old), new: (self.new, other.new) }
    }
}
