//! Lines of runs. A run is words with a role; what the role looks like is the
//! painter's business.

/// What a run of words is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The law's own words.
    Plain,
    /// The label of a provision: «Статья 5.», `2-1)`.
    Label,
    /// A heading.
    Heading,
    /// Words that are gone.
    Deleted,
    /// Words that are new.
    Inserted,
    /// Words that changed only in spaces, quotes or look-alike letters, or only
    /// follow a renumbering.
    Quiet,
    /// What the program says about the law, such as «был 3».
    Remark,
    /// Words that an annotation is about.
    Quoted,
    /// Editorial footnotes, and whatever may be overlooked.
    Muted,
}

/// Words with a role. Control characters are already symbols.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their role.
    pub role: Role,
}

/// A logical line, not yet wrapped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// How many columns it is set in; wrapped lines hang below its first word.
    pub indent: usize,
    /// The runs in reading order.
    pub runs: Vec<Run>,
}

/// Shows control and invisible direction characters as symbols, so that no byte
/// of a text can steer a terminal; tabs and line ends become spaces.
pub fn harmless(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' | '\r' => ' ',
            '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('�'),
            '\u{7f}' => '␡',
            '\u{80}'..='\u{9f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => '�',
            other => other,
        })
        .collect()
}

impl Run {
    /// A run of `text`, made harmless.
    pub fn new(text: &str, role: Role) -> Self {
        Self { text: harmless(text), role }
    }
}
