//! The outline of a PDF that LibreOffice made of a paper: it names a heading with all that
//! stands in its paragraph, what is gone and what is said of it too. Here a bookmark says the
//! heading alone, as the new text has it.

use super::printed::painted;
use crate::export::paper::{Paper, Paragraph, Revision, Style};
use std::collections::BTreeMap;

/// How the name of a bookmark begins.
const TITLE: &[u8] = b"/Title<FEFF";

/// The file with its bookmarks put right. No byte of it moves, for a PDF counts its bytes: a
/// shorter name is filled up with blanks, which say nothing there (ISO 32000-1, 7.3.4.3).
pub fn bookmarked(mut pdf: Vec<u8>, paper: &Paper) -> Vec<u8> {
    let painted = painted(paper);
    let headings =
        painted.paragraphs().filter(|paragraph| matches!(paragraph.style, Style::Heading(_)));
    let names: BTreeMap<_, _> = headings.map(names).filter(|(all, own)| all != own).collect();
    let mut from = 0;
    while let Some(at) = find(&pdf[from..], TITLE) {
        let start = from + at + TITLE.len();
        let end = start + find(&pdf[start..], b">").unwrap_or_default();
        if let Some(own) = names.get(&pdf[start..end]) {
            pdf[start..end].fill(b' ');
            pdf[start..start + own.len()].copy_from_slice(own);
        }
        from = start;
    }
    pdf
}

/// What LibreOffice calls a heading, and what it is.
fn names(heading: &Paragraph) -> (Vec<u8>, Vec<u8>) {
    let own = heading.runs.iter().filter(|run| {
        !run.is_aside && !matches!(run.shown, Revision::Deleted | Revision::MovedFrom(_))
    });
    let own: String = own.map(|run| run.text.as_str()).collect();
    let all = hexadecimal(&heading.text());
    // What is gone whole has no other name.
    let own = if own.trim().is_empty() { all.clone() } else { hexadecimal(own.trim()) };
    (all, own)
}

fn hexadecimal(words: &str) -> Vec<u8> {
    let units = words.encode_utf16().map(|unit| if unit == 10 { 32 } else { unit });
    units.flat_map(|unit| format!("{unit:04X}").into_bytes()).collect()
}

/// Where a needle begins.
fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|each| each == needle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::{Block, Run};

    #[test]
    fn a_bookmark_says_the_heading_alone_and_no_byte_moves() {
        let run = |text: &str, revision| Run { revision, ..Run::new(text) };
        let heading = Paragraph {
            style: Style::Heading(3),
            runs: vec![
                run("Статья 1. ", Revision::Kept),
                run("Суд", Revision::Deleted),
                run("Орган", Revision::Inserted),
            ],
            ..Paragraph::default()
        };
        let said = Paragraph { style: Style::Remark, ..Paragraph::new("изменено") };
        let blocks = [heading, said].map(Block::Paragraph).into();
        let paper = Paper { blocks, ..Paper::default() };
        let outline = |name: &str| {
            let name = String::from_utf8(hexadecimal(name)).expect("digits");
            format!("<</Title<FEFF{name}>/Dest 1>> <</Title<FEFF{name}00>>>").into_bytes()
        };
        let before = outline("Статья 1. СудОрган изменено");
        let after = bookmarked(before.clone(), &paper);
        assert_eq!(after.len(), before.len());
        let first = |pdf: &[u8]| String::from_utf8_lossy(pdf).split('>').next().map(str::to_owned);
        let expected = outline("Статья 1. Орган");
        let told = first(&after).expect("a name");
        assert_eq!(told.trim_end(), first(&expected).expect("a name"));
        assert_eq!(after[told.len()..], before[told.len()..], "another name stays");
    }
}
