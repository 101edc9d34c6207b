//! A run of letters: words, signs, breaks, and what is hung on them.

use super::look::{Look, Stand};
use super::pending::one_line;
use super::raised::sign;
use super::reader::{Reader, Within};
use super::xml::{Piece, Space, Tag};
use crate::import::digits::{lowered, raised};
use crate::import::flow::Remark;
use crate::import::refusal::Refusal;
use crate::import::revisions::Revisions;
use crate::text::fold::is_unseen;

/// What XML takes for white space: a no-break space is a letter of the text.
const SPACES: [char; 4] = [' ', '\t', '\n', '\r'];

/// So many letters of words that are left out are named.
const NAMED: usize = 80;

impl Reader<'_> {
    /// Reads a run.
    pub(super) fn run(&mut self) -> Result<(), Refusal> {
        let (start, mut stand) = (self.pending.text.len(), self.letters.stand());
        while let Some(tag) = self.xml.child()? {
            if tag.word() == "rPr" {
                let look = Look::read(&mut self.xml)?;
                stand = self.kit.styles.look(look).or(&self.letters).stand();
            } else {
                self.element(Within::Run, &tag)?;
            }
        }
        let words = self.pending.text.split_off(start);
        let printed = match stand {
            Stand::Line => words,
            Stand::Above => raised(&words),
            Stand::Below => lowered(&words),
            Stand::Hidden => self.left_out(&words, "import-docx-hidden"),
            Stand::Struck => self.left_out(&words, "import-docx-struck"),
        };
        if stand == Stand::Above && printed.contains(is_raised) {
            self.remark("import-docx-raised");
        }
        self.pending.text.push_str(&printed);
        Ok(())
    }

    /// Says that words are left out, which of them where they were law once: what is left of
    /// them.
    fn left_out(&mut self, words: &str, key: &'static str) -> String {
        let said = one_line(words);
        if key == "import-docx-struck" && !said.is_empty() {
            let values = vec![("words", said.chars().take(NAMED).collect())];
            self.note_down(Remark { at: self.at, key, values });
        } else if !said.is_empty() {
            self.remark(key);
        }
        String::new()
    }

    /// Reads an element of a run.
    pub(super) fn letters(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), Refusal> {
        match name {
            "t" | "delText" => {
                let words = self.xml.words()?;
                let is_kept = tag.get("space").as_deref() == Some("preserve");
                self.say(if is_kept { &words } else { words.trim_matches(SPACES) });
                return Ok(());
            }
            "drawing" | "pict" | "object" => return self.drawing(),
            "tab" | "ptab" => self.say(" "),
            "br" | "cr" => self.say("\n"),
            "noBreakHyphen" => self.say("\u{2011}"),
            "sym" => self.sign(tag),
            "fldChar" => self.field(&tag.get("fldCharType").unwrap_or_default()),
            "footnoteReference" => self.note(tag, "")?,
            "endnoteReference" => self.note(tag, "e")?,
            "commentReference" => self.pending.make(tag.get("id").unwrap_or_default()),
            _ => {}
        }
        self.xml.skip()
    }

    /// Adds words, unless they are an instruction to the program.
    fn say(&mut self, words: &str) {
        let is_instruction = self.fields.contains(&true);
        let pending = &mut self.pending;
        let words_of = if is_instruction { &mut pending.instruction } else { &mut pending.text };
        words_of.extend(words.chars().filter(|c| !is_unseen(*c)));
    }

    /// Gives back what stands behind the beginning of a field that nothing ends.
    pub(super) fn end_instruction(&mut self) {
        let words = std::mem::take(&mut self.pending.instruction);
        if !self.fields.contains(&true) {
            return;
        }
        self.fields.fill(false);
        self.remark("import-docx-field");
        self.pending.text.push_str(&words);
    }

    fn sign(&mut self, tag: &Tag<'_>) {
        let code = tag.get("char").unwrap_or_default();
        let font = tag.get("font").unwrap_or_default();
        if let Some(sign) = sign(&font, &code) {
            self.say(sign.encode_utf8(&mut [0; 4]));
            return;
        }
        self.say("\u{fffd}");
        let values = vec![("font", font), ("code", code)];
        self.note_down(Remark { at: self.at, key: "import-docx-sign", values });
    }

    /// A field is an instruction and, behind it, what came of it.
    fn field(&mut self, kind: &str) {
        match kind {
            "begin" => self.fields.push(true),
            "separate" => {
                if let Some(is_instruction) = self.fields.last_mut() {
                    *is_instruction = false;
                }
            }
            _ => {
                self.fields.pop();
            }
        }
        if !self.fields.contains(&true) {
            self.pending.instruction.clear();
        }
    }

    /// Keeps a footnote beside its paragraph; its mark is no words of it.
    fn note(&mut self, tag: &Tag<'_>, kind: &str) -> Result<(), Refusal> {
        let name = format!("{kind}{}", tag.get("id").unwrap_or_default());
        let Some(note) = self.kit.notes.get(&name).filter(|note| !note.is_empty()) else {
            return Ok(());
        };
        self.charge(note.len())?;
        self.pending.notes.push(note.clone());
        self.remark("import-docx-note");
        Ok(())
    }

    /// Reads the boxes of a drawing; one without them is a picture.
    fn drawing(&mut self) -> Result<(), Refusal> {
        let before = self.pending.boxes.len();
        self.within(Within::Drawing)?;
        if self.pending.boxes.len() == before {
            self.remark("import-docx-picture");
        }
        Ok(())
    }

    /// Reads a formula as its letters, which stand on one line then.
    pub(super) fn formula(&mut self) -> Result<(), Refusal> {
        self.remark("import-docx-formula");
        let mut depth = 1;
        let mut is_words = false;
        while depth > 0 {
            match self.xml.next()? {
                Piece::Child(tag) => {
                    let is_gone = tag.word() == "del" && self.side == Revisions::Accept
                        || tag.word() == "ins" && self.side == Revisions::Reject;
                    if is_gone {
                        self.xml.skip()?;
                        continue;
                    }
                    depth += 1;
                    is_words = matches!(tag.name(), (Space::Math | Space::Word, "t"));
                }
                Piece::Words(words) if is_words => self.say(&words),
                Piece::Words(_) => {}
                Piece::End => {
                    depth -= 1;
                    is_words = false;
                }
            }
        }
        Ok(())
    }
}

const fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}
