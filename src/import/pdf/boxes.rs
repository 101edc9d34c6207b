//! Where the words of printed pages stand, as `pdftotext -bbox-layout` tells it: a line an
//! element.

use std::ops::Range;

/// A word as the text has it: the pieces that stand without a space between them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glued {
    pub(super) text: String,
    /// The digits in it that are raised, in bytes.
    pub(super) raised: Vec<Range<usize>>,
    pub(super) right: f64,
    pub(super) left: f64,
    pub(super) bottom: f64,
    pub(super) height: f64,
}

/// Words on one height, from the left to the right.
pub(super) type Row = Vec<Glued>;

/// A piece of a word, in one size of letters.
struct Piece {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// How far apart two pieces of one word may stand, of the height of the letters.
const GAP: f64 = 0.08;
/// How far above the foot of the line raised digits end.
const ABOVE: f64 = 0.15;

/// The words of each page in reading order: row by row.
pub(super) fn pages(boxes: &str) -> Vec<Vec<Row>> {
    let mut pages: Vec<Vec<Glued>> = Vec::new();
    let mut is_open = false;
    for line in boxes.lines().map(str::trim_start) {
        if line.starts_with("<page ") {
            pages.push(Vec::new());
        }
        let Some(words) = pages.last_mut() else { continue };
        match piece(line) {
            Some(piece) => {
                let last = words.last_mut().filter(|_| is_open);
                let alone = match last {
                    Some(last) => last.glue(piece),
                    None => Some(piece),
                };
                words.extend(alone.map(Glued::from));
                is_open = true;
            }
            None => is_open = false,
        }
    }
    pages.into_iter().map(rows).collect()
}

/// Puts words in the order of their rows; what stands half a line lower is in the next one.
pub(super) fn rows(mut words: Vec<Glued>) -> Vec<Row> {
    words.sort_by(|one, other| one.bottom.total_cmp(&other.bottom));
    let mut rows: Vec<Row> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row) if word.bottom - row[0].bottom < word.height / 2.0 => row.push(word),
            _ => rows.push(vec![word]),
        }
    }
    for row in &mut rows {
        row.sort_by(|one, other| one.left.total_cmp(&other.left));
    }
    rows
}

impl Glued {
    /// Takes a piece that stands close behind; else gives it back.
    fn glue(&mut self, piece: Piece) -> Option<Piece> {
        let gap = piece.left - self.right;
        let is_close = gap < self.height * GAP && gap > -self.height;
        let is_beside = piece.top < self.bottom && piece.bottom > self.bottom - self.height;
        if !is_close || !is_beside {
            return Some(piece);
        }
        let is_above = self.bottom - piece.bottom > self.height * ABOVE;
        let start = self.text.len();
        if is_above && piece.text.bytes().all(|byte| byte.is_ascii_digit()) {
            self.raised.push(start..start + piece.text.len());
        }
        self.text.push_str(&piece.text);
        self.right = piece.right;
        None
    }
}

impl From<Piece> for Glued {
    fn from(piece: Piece) -> Self {
        let Piece { text, left, top, right, bottom } = piece;
        Self { text, raised: Vec::new(), right, left, bottom, height: bottom - top }
    }
}

/// The piece of a line such as `<word xMin="1" yMin="2" xMax="3" yMax="4">статья</word>`.
fn piece(line: &str) -> Option<Piece> {
    let (head, words) = line.strip_prefix("<word ")?.split_once('>')?;
    let side = |name: &str| {
        let (_, value) = head.split_once(name)?;
        value.split_once('"')?.0.parse::<f64>().ok().filter(|value| value.is_finite())
    };
    let text = words.strip_suffix("</word>")?;
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let text =
        signs.iter().fold(text.to_owned(), |text, (sign, letter)| text.replace(sign, letter));
    Some(Piece {
        text,
        left: side("xMin=\"")?,
        top: side("yMin=\"")?,
        right: side("xMax=\"")?,
        bottom: side("yMax=\"")?,
    })
}
