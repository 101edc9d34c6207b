//! Words, numbers such as 2-1, and marks; joined they are the text again.
//!
//! A token is what a lawyer would not cut: `18-1`, `2)`, `№ 118-VII`,
//! `100 000`, `0,5`, `03.05.2022`, `онлайн-платформа`, `24-тен`, and the Kazakh
//! suffix `-тің` after a closing quotation mark.

use super::fold::SIGNS;
use super::span::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, and digits that follow them.
    Word,
    /// Begins with a digit or with №.
    Number,
    /// One sign of punctuation.
    Mark,
    /// A run of white space.
    Space,
}

/// A run of characters that is compared as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its bytes, counted from the beginning of the text that was read.
    pub span: Span,
}

impl Token {
    /// Whether it is a word or a number, and so has a meaning of its own.
    pub const fn is_word(self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Number)
    }
}

/// Reads `text` into tokens that, joined, are `text`.
pub fn tokens(text: &str) -> Vec<Token> {
    Reader { text, at: 0, brackets: 0 }.collect()
}

/// The same tokens, one after another, without most of the single blanks
/// between words, which say nothing.
pub fn read_solid(text: &str) -> impl Iterator<Item = Token> {
    let mut reader = Reader { text, at: 0, brackets: 0 };
    std::iter::from_fn(move || {
        reader.skip_blank();
        reader.next()
    })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// How many round brackets are open: in «(пункт 2)» the bracket is no label.
    brackets: usize,
}

impl Iterator for Reader<'_> {
    type Item = Token;

    /// Short, for nearly all tokens are words of Cyrillic and marks.
    #[expect(clippy::inline_always, reason = "a fifth of the time is to call and to return")]
    #[inline(always)]
    fn next(&mut self) -> Option<Token> {
        let start = self.at;
        let kind = match *self.text.as_bytes().get(start)? {
            0xd0 | 0xd1 | 0xd3 => {
                self.word();
                TokenKind::Word
            }
            b',' | b'.' | b';' | b':' => {
                self.at += 1;
                TokenKind::Mark
            }
            first => self.rarer(first, start),
        };
        Some(Token { kind, span: Span::new(start, self.at) })
    }
}

/// Whether white space may go on with a byte: no other byte begins any, so that
/// few words are looked at letter by letter.
const fn may_be_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ' | 0xc2 | 0xe1..=0xe3)
}

impl Reader<'_> {
    /// Passes over a blank that stands alone before a word or a mark of ASCII.
    fn skip_blank(&mut self) {
        let bytes = self.text.as_bytes();
        let is_alone = |next: &u8| matches!(next, b'!'..=b'~' | 0xd0..=0xdf);
        if bytes.get(self.at) == Some(&b' ') && bytes.get(self.at + 1).is_some_and(is_alone) {
            self.at += 1;
        }
    }

    /// A space, and the white space that follows it.
    fn space(&mut self) -> TokenKind {
        self.at += 1;
        if self.peek_byte().is_some_and(may_be_space) {
            self.skip_while(char::is_whitespace);
        }
        TokenKind::Space
    }

    /// What begins neither with a letter of Cyrillic nor with a common mark. Not
    /// inlined, as [`Self::rest_of_word`].
    #[inline(never)]
    fn rarer(&mut self, first: u8, start: usize) -> TokenKind {
        match first {
            b' ' => self.space(),
            b'0'..=b'9' => {
                self.number();
                TokenKind::Number
            }
            // N may stand for №.
            b'a'..=b'z' | b'A'..=b'M' | b'O'..=b'Z' => {
                self.latin_word();
                TokenKind::Word
            }
            _ => self.other(start),
        }
    }

    /// What does not begin with a blank, a digit, or a letter of Cyrillic.
    fn other(&mut self, start: usize) -> TokenKind {
        let first = self.peek().unwrap_or_default();
        if first.is_whitespace() {
            self.skip_while(char::is_whitespace);
            TokenKind::Space
        } else if first == '№' {
            self.at += first.len_utf8();
            self.numbered()
        } else if let Some(sign) = self.latin_sign() {
            self.at += sign.len();
            self.numbered()
        } else if is_letter(first) {
            self.word();
            TokenKind::Word
        } else {
            self.mark(first, start)
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn peek_byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The character `characters` places after the next one.
    fn peek_after(&self, characters: usize) -> Option<char> {
        self.text[self.at..].chars().nth(characters)
    }

    fn skip_while(&mut self, wanted: impl Fn(char) -> bool) {
        let rest = &self.text[self.at..];
        self.at += rest.find(|c| !wanted(c)).unwrap_or(rest.len());
    }

    fn skip_digits(&mut self) {
        while let Some(b'0'..=b'9') = self.peek_byte() {
            self.at += 1;
        }
    }

    /// Letters and digits.
    fn skip_letters(&mut self) {
        let bytes = self.text.as_bytes();
        loop {
            self.at += cyrillic_at_start(&bytes[self.at..]);
            self.at += match bytes.get(self.at) {
                Some(0xd3) => 2,
                // Ғ, Қ, Ң, Ү, Ұ and Һ stand behind the old signs of thousands.
                Some(0xd2) if bytes.get(self.at + 1).is_some_and(|second| *second >= 0x8a) => 2,
                Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') => latin_at_start(&bytes[self.at..]),
                Some(0x80..) => match self.peek().filter(|c| is_letter(*c)) {
                    Some(letter) => letter.len_utf8(),
                    None => return,
                },
                _ => return,
            };
        }
    }

    /// Letters and digits, with hyphens and apostrophes inside. Most words are letters
    /// of one script, and are read without a look at what else a word may have.
    #[inline]
    fn word(&mut self) {
        self.at += cyrillic_at_start(&self.text.as_bytes()[self.at..]);
        if !self.ends_word() {
            self.rest_of_word();
        }
    }

    /// The same of a word that begins with a Latin letter. Not inlined, as
    /// [`Self::rest_of_word`].
    #[inline(never)]
    fn latin_word(&mut self) {
        self.at += latin_at_start(&self.text.as_bytes()[self.at..]);
        if !self.ends_word() {
            self.rest_of_word();
        }
    }

    /// Whether what comes next is no part of any word.
    fn ends_word(&self) -> bool {
        matches!(self.peek_byte(), None | Some(b' ' | b',' | b'.' | b';' | b':' | b')'))
    }

    /// Not inlined: it needs all registers, and few words come to it.
    #[inline(never)]
    fn rest_of_word(&mut self) {
        loop {
            self.skip_letters();
            if self.ends_word() {
                return;
            }
            let joins = self.peek().is_some_and(is_joint)
                && self.peek_after(1).is_some_and(is_letter_or_digit);
            if !joins {
                return;
            }
            self.at += self.peek().map_or(0, char::len_utf8);
        }
    }

    /// Digits, groups of thousands, decimals, dates; then a suffix or label end.
    /// Not inlined, as [`Self::rest_of_word`].
    #[inline(never)]
    fn number(&mut self) {
        let start = self.at;
        self.skip_digits();
        let mut grouped = self.at - start <= 3;
        while grouped {
            grouped = self.thousands();
        }
        while let [b'.' | b',', b'0'..=b'9', ..] = self.text.as_bytes()[self.at..] {
            self.at += 1;
            self.skip_digits();
        }
        self.word();
        if self.peek_byte() == Some(b')') && self.brackets == 0 {
            self.at += 1;
        }
    }

    /// Reads a space and three digits, as in «100 000».
    fn thousands(&mut self) -> bool {
        let rest = self.text[self.at..].strip_prefix([' ', '\u{a0}', '\u{202f}']);
        let Some(rest) = rest else { return false };
        let [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', ..] = rest.as_bytes() else { return false };
        let goes_on = |c| is_joint(c) || is_letter_or_digit(c) || c == ')';
        let is_group = !rest[3..].starts_with(goes_on);
        if is_group {
            self.at = self.text.len() - rest.len() + 3;
        }
        is_group
    }

    /// `N` or `No.` before a space and a digit, which stand for №.
    fn latin_sign(&self) -> Option<&'static str> {
        let rest = &self.text[self.at..];
        if !rest.starts_with('N') {
            return None;
        }
        SIGNS.into_iter().find(|sign| {
            let after = rest.strip_prefix(sign).and_then(|rest| rest.strip_prefix([' ', '\u{a0}']));
            after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
        })
    }

    /// After №: the number that follows, with at most one space between.
    fn numbered(&mut self) -> TokenKind {
        let space = self.peek().filter(|c| matches!(c, ' ' | '\u{a0}'));
        let after = self.peek_after(usize::from(space.is_some()));
        if after.is_some_and(|c| c.is_ascii_digit()) {
            self.at += space.map_or(0, char::len_utf8);
            self.word();
        }
        TokenKind::Number
    }

    /// One sign; a hyphen right after a closing quotation mark takes its suffix.
    fn mark(&mut self, first: char, start: usize) -> TokenKind {
        self.at += first.len_utf8();
        match first {
            '(' => self.brackets += 1,
            ')' => self.brackets = self.brackets.saturating_sub(1),
            _ => {}
        }
        let is_suffix = is_joint(first) && self.peek().is_some_and(is_letter);
        if is_suffix && self.text[..start].ends_with(['»', '”', '"', '“']) {
            self.word();
            return TokenKind::Word;
        }
        TokenKind::Mark
    }
}

/// How many bytes at the start are letters of Cyrillic whose first byte says that
/// the second belongs to a letter too, as nearly all are. Four letters are looked
/// at at once: most of the time that a law is read goes by in such letters.
fn cyrillic_at_start(bytes: &[u8]) -> usize {
    let (fours, _) = bytes.as_chunks::<8>();
    for (count, four) in fours.iter().enumerate() {
        // 0xd0 and 0xd1 differ in the last bit.
        let firsts = u64::from_le_bytes(*four) & 0x00fe_00fe_00fe_00fe;
        let other = firsts ^ 0x00d0_00d0_00d0_00d0;
        if other != 0 {
            return 8 * count + 2 * (other.trailing_zeros() as usize / 16);
        }
    }
    let start = 8 * fours.len();
    let rest = bytes[start..].iter().step_by(2);
    start + 2 * rest.take_while(|first| matches!(first, 0xd0 | 0xd1)).count()
}

/// How many bytes at the start are Latin letters and digits.
fn latin_at_start(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count()
}

/// Signs that join two halves of one word.
const fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ' | '^')
}

fn is_letter(c: char) -> bool {
    match c {
        'a'..='z'
        | 'A'..='Z'
        | '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}' => true,
        '\u{0}'..='\u{a9}' => false,
        other => other.is_alphabetic(),
    }
}

fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let tokens = tokens(text).into_iter().filter(|token| token.kind != TokenKind::Space);
        tokens.map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn a_lawyer_would_not_cut_these() {
        for (text, expected) in [
            ("подпункт 2) пункта 2-1", vec!["подпункт", "2)", "пункта", "2-1"]),
            ("(пункт 2)", vec!["(", "пункт", "2", ")"]),
            ("№ 118-VII ЗРК", vec!["№ 118-VII", "ЗРК"]),
            ("N 118-VII и No. 13", vec!["N 118-VII", "и", "No. 13"]),
            ("более 100 000 человек", vec!["более", "100 000", "человек"]),
            ("статьи 5 100", vec!["статьи", "5 100"]),
            ("в 2022 году", vec!["в", "2022", "году"]),
            ("0,5 процента;", vec!["0,5", "процента", ";"]),
            ("от 03.05.2022.", vec!["от", "03.05.2022", "."]),
            ("онлайн-платформа – это", vec!["онлайн-платформа", "–", "это"]),
            ("24-тен 18-1-баптың", vec!["24-тен", "18-1-баптың"]),
            ("«Байланыс»-тың", vec!["«", "Байланыс", "»", "-тың"]),
            ("м’яч об’єкт", vec!["м’яч", "об’єкт"]),
        ] {
            assert_eq!(words(text), expected);
        }
    }

    #[test]
    fn only_single_blanks_before_words_are_passed_over() {
        let text = "а б  в\u{a0}г «д» 5 100 ";
        let solid: Vec<_> = read_solid(text).map(|token| token.span.of(text)).collect();
        assert_eq!(solid, ["а", "б", "  ", "в", "\u{a0}", "г", " ", "«", "д", "»", "5 100", " "]);
    }

    #[test]
    fn joined_tokens_are_the_text() {
        for text in ["", " ", "а  б\n", "№", "№ ", "1)", "(1)", "12 345 67", "«»-", "a\u{0}b"]
        {
            let joined: String = tokens(text).iter().map(|token| token.span.of(text)).collect();
            assert_eq!(joined, text);
        }
    }
}
