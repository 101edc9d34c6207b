//! The last door before a terminal: whatever a text, a name or a note holds, what
//! leaves here is letters, line ends and colours.
//!
//! Lines of [`crate::view`] are harmless before they come here. What is written as it
//! is (a text in Markdown, JSON, the help) is made so here, and only on a terminal: in a
//! file or a pipe every byte stays. The signs are those of [`crate::view::line::harmless`].

use crate::view::line::symbol;
use std::io;
use std::io::Write;

/// How many bytes the parameters of a colour take at most: `38;2;255;255;255`.
const PARAMETERS: usize = 24;

/// Writes to a terminal, which nothing but a colour can steer; to anything else, as it is.
pub(super) struct Guard<'a> {
    out: &'a mut dyn Write,
    is_terminal: bool,
    /// What was written last and may go on: a letter or a colour cut in two.
    held: Vec<u8>,
}

impl<'a> Guard<'a> {
    /// A guard before `out`.
    pub(super) fn new(out: &'a mut dyn Write, is_terminal: bool) -> Self {
        Self { out, is_terminal, held: Vec::new() }
    }

    fn pass(&mut self, bytes: &[u8], is_last: bool) -> io::Result<()> {
        self.held.extend_from_slice(bytes);
        let (mut shown, mut at) = (String::with_capacity(self.held.len()), 0);
        while let Some(piece) = next(&self.held[at..], is_last) {
            match piece {
                Piece::Colour(length) => {
                    shown.push_str(&String::from_utf8_lossy(&self.held[at..at + length]));
                    at += length;
                }
                Piece::Letter(c) => {
                    shown.push(symbol(c).unwrap_or(c));
                    at += c.len_utf8();
                }
                Piece::Odd => {
                    shown.push('�');
                    at += 1;
                }
            }
        }
        self.held.drain(..at);
        self.out.write_all(shown.as_bytes())
    }
}

impl Write for Guard<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.is_terminal {
            return self.out.write(bytes);
        }
        self.pass(bytes, false)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass(&[], true)?;
        self.out.flush()
    }
}

/// What stands first in bytes.
enum Piece {
    /// A colour that takes so many bytes.
    Colour(usize),
    /// A letter or a sign.
    Letter(char),
    /// A byte that is none.
    Odd,
}

/// The first piece; `None` where nothing is left, or it is cut and may go on.
fn next(bytes: &[u8], is_last: bool) -> Option<Piece> {
    let first = *bytes.first()?;
    if first == 0x1b {
        let colour = colour(bytes);
        return if is_last { colour.or(Some(Piece::Letter('\u{1b}'))) } else { colour };
    }
    let length = match first {
        0..=0x7f => return Some(Piece::Letter(char::from(first))),
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Some(Piece::Odd),
    };
    if bytes.len() < length && !is_last {
        return None;
    }
    let letter = bytes.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok());
    Some(letter.and_then(|letter| letter.chars().next()).map_or(Piece::Odd, Piece::Letter))
}

/// What begins with an escape: a colour (`ESC [ … m`, ECMA-48 SGR) or not; `None` if it is cut.
fn colour(bytes: &[u8]) -> Option<Piece> {
    let escape = Some(Piece::Letter('\u{1b}'));
    let Some(rest) = bytes.strip_prefix(b"\x1b[") else {
        return if bytes.len() > 1 { escape } else { None };
    };
    let parameters = rest.iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b';')).count();
    match rest.get(parameters) {
        _ if parameters > PARAMETERS => escape,
        Some(b'm') => Some(Piece::Colour(2 + parameters + 1)),
        Some(_) => escape,
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn guarded(parts: &[&[u8]]) -> String {
        let mut out = Vec::new();
        let mut guard = Guard::new(&mut out, true);
        for part in parts {
            guard.write_all(part).expect("a list takes everything");
        }
        guard.flush().expect("a list takes everything");
        String::from_utf8(out).expect("what is shown is UTF-8")
    }

    #[test]
    fn colours_pass_and_nothing_else_that_steers() {
        let text =
            "\u{1b}[31;9mсрок\u{1b}[0m\n\təж\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}5m\u{202e}б\u{200b}";
        assert_eq!(
            guarded(&[text.as_bytes()]),
            "\u{1b}[31;9mсрок\u{1b}[0m\n\təж␛]0;title␇␛[2J�5m�б�"
        );
    }

    #[test]
    fn a_carriage_return_overwrites_no_line() {
        assert_eq!(guarded(&[b"a\rb\x08c"]), "a␍b␈c");
    }

    #[test]
    fn what_is_cut_at_the_end_is_shown() {
        assert_eq!(guarded(&[b"\xd0"]), "�");
        assert_eq!(guarded(&[b"a\x1b[31"]), "a␛[31");
    }

    proptest! {
        #[test]
        fn however_it_is_cut_the_same_is_shown(
            bytes in proptest::collection::vec(prop_oneof![
                Just(0x1b), Just(b'['), Just(b'm'), Just(b';'), Just(b'3'), any::<u8>()
            ], 0..60),
            cut in 0usize..60,
        ) {
            let (one, two) = bytes.split_at(cut.min(bytes.len()));
            let shown = guarded(&[one, two]);
            prop_assert_eq!(&shown, &guarded(&[&bytes]));
            for piece in shown.split('\u{1b}').skip(1) {
                let end = piece.find('m').expect("only colours begin with an escape");
                prop_assert!(piece[1..end].bytes().all(|it| it.is_ascii_digit() || it == b';'));
            }
            let odd = shown.chars().find(|c| *c != '\u{1b}' && symbol(*c).is_some());
            prop_assert_eq!(odd, None);
        }
    }
}
