//! The ends of the lines of a law: instructions are worked into lines that end as on Unix,
//! and the amended law is written as the law was.

/// What the lines of a text end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineEnds {
    /// `\n`.
    Unix,
    /// `\r\n`: of the law, as a file of Windows has them; a few of the other kind are made so too.
    Windows,
}

impl LineEnds {
    /// A text with the lines of Unix, and what its lines ended with.
    pub(super) fn read(source: String) -> (String, Self) {
        if source.contains("\r\n") {
            (source.replace("\r\n", "\n"), Self::Windows)
        } else {
            (source, Self::Unix)
        }
    }

    /// A text whose lines end so, of one with the lines of Unix.
    pub(super) fn written(self, text: String) -> String {
        match self {
            Self::Unix => text,
            Self::Windows => text.replace('\n', "\r\n"),
        }
    }
}
