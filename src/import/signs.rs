//! Signs that nobody sees and that turn words about, and letters that a program has lost:
//! they are left as they are, and said.

use super::flow::{Block, Kind, Remark};

/// So many question marks in a row are letters that a program could not say.
const LOST: &str = "???";

/// What is to be said of the signs in blocks.
pub(super) fn remarks(blocks: &[Block]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for block in blocks {
        let has = |is: &dyn Fn(&str) -> bool| match &block.kind {
            Kind::Row(cells) => cells.iter().any(|cell| is(cell)),
            _ => is(&block.text),
        };
        let mut say = |key| remarks.push(Remark { at: block.at, key, values: Vec::new() });
        if has(&|text| text.contains(is_unseen)) {
            say("import-unseen");
        }
        if has(&|text| text.contains(LOST)) {
            say("import-lost-letters");
        }
    }
    remarks
}

/// Whether a sign is not seen: it turns the words behind it about, or parts a word.
const fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_turn_words_about_and_lost_letters_are_said() {
        let texts = ["Статья 1.", "не\u{202e}льзя", "???? пункт", "сло\u{200b}во"];
        let blocks: Vec<_> =
            texts.iter().enumerate().map(|(at, text)| Block::paragraph(*text, at + 1)).collect();
        let said: Vec<_> = remarks(&blocks).iter().map(|it| (it.at, it.key)).collect();
        assert_eq!(said, [(2, "import-unseen"), (3, "import-lost-letters"), (4, "import-unseen")]);
    }
}
