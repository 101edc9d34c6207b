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
    /// Words that are gone where only spaces, quotes or look-alike letters
    /// changed, or where the change only follows a renumbering.
    QuietDeleted,
    /// The words that stand in their place.
    QuietInserted,
    /// What the program says about the law, such as «ранее 3».
    Remark,
    /// Editorial footnotes, and whatever may be overlooked.
    Muted,
}

impl Role {
    /// Whether the words stand no more.
    pub const fn is_gone(self) -> bool {
        matches!(self, Self::Deleted | Self::QuietDeleted)
    }

    /// Whether the words are new.
    pub const fn is_new(self) -> bool {
        matches!(self, Self::Inserted | Self::QuietInserted)
    }

    /// The signs around deleted and inserted words where there is no colour.
    pub const fn signs(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Deleted | Self::QuietDeleted => Some(("[-", "-]")),
            Self::Inserted | Self::QuietInserted => Some(("{+", "+}")),
            _ => None,
        }
    }
}

/// Why words stand out, whatever their role. A later one covers an earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// They bear a number, for whoever asks where words came to stand; nothing shows it.
    Tag(usize),
    /// An annotation is about them.
    Quoted,
    /// Another language does not say the same.
    Disputed,
    /// A search found them.
    Found,
    /// The reader is choosing them.
    Selected,
}

/// Words with a role. Control characters are already symbols.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their role.
    pub role: Role,
    /// Why they stand out, if they do.
    pub mark: Option<Mark>,
}

/// A logical line, not yet wrapped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// How many columns it is set in. Painters put the space; no run holds it.
    pub indent: usize,
    /// How wide the label is below which nothing stands once it is wrapped; zero where
    /// a first run that is a label says it.
    pub hang: usize,
    /// The runs in reading order.
    pub runs: Vec<Run>,
}

/// Shows control and invisible direction characters as symbols, so that no byte
/// of a text can steer a terminal; tabs and line ends become spaces.
pub fn harmless(text: &str) -> String {
    let shown = |c| match c {
        '\n' | '\t' | '\r' => ' ',
        other => symbol(other).unwrap_or(other),
    };
    text.chars().map(shown).collect()
}

/// The symbol of a character that steers a terminal or the reader's eye: control
/// characters but for line end and tab, marks of direction, and what has no width
/// (C0 and C1 of ECMA-48; UAX #9; UTS #55).
pub const fn symbol(c: char) -> Option<char> {
    match c {
        '\n' | '\t' => None,
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        '\u{7f}' => Some('␡'),
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => Some('�'),
        _ => None,
    }
}

impl Run {
    /// The number that the words bear.
    pub const fn tag(&self) -> Option<usize> {
        match self.mark {
            Some(Mark::Tag(number)) => Some(number),
            _ => None,
        }
    }

    /// A run of `text`, made harmless.
    pub fn new(text: &str, role: Role) -> Self {
        Self { text: harmless(text), role, mark: None }
    }
}

impl Line {
    /// A line of runs, set in by `indent` columns.
    pub fn new(indent: usize, runs: Vec<Run>) -> Self {
        Self { indent, hang: 0, runs }
    }

    /// The line with a label of so many columns, whatever its role is.
    #[must_use]
    pub fn hung(self, hang: usize) -> Self {
        Self { hang, ..self }
    }

    /// The line with a space between a deletion and the insertion in its place:
    /// in colours they would read as one word, `жалобуобжаловать`.
    #[must_use]
    pub fn parted(&self) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        for run in &self.runs {
            let abuts = runs.last().is_some_and(|before| {
                before.role.is_gone()
                    && run.role.is_new()
                    && !before.text.ends_with(' ')
                    && !run.text.starts_with(' ')
            });
            if abuts {
                runs.push(Run::new(" ", Role::Plain));
            }
            runs.push(run.clone());
        }
        Self { runs, ..*self }
    }

    /// The words without roles, not set in.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_of_a_text_can_steer_a_terminal() {
        let hostile = "а\u{1b}[31mб\u{7f}\u{9b}1m\u{202e}в\nг\tд\u{200b}";
        let shown = harmless(hostile);
        assert_eq!(shown, "а␛[31mб␡�1m�в г д�");
        assert!(shown.chars().all(|c| !c.is_control()));
        assert_eq!(shown.chars().count(), hostile.chars().count());
    }

    #[test]
    fn a_deletion_and_what_replaces_it_are_two_words() {
        let runs = vec![
            Run::new("подать ", Role::Plain),
            Run::new("жалобу", Role::Deleted),
            Run::new("обжаловать", Role::Inserted),
        ];
        assert_eq!(Line::new(0, runs).parted().text(), "подать жалобу обжаловать");
    }

    #[test]
    fn letters_of_both_alphabets_stay_as_they_are() {
        let text = "«Ә ғ қ ң ө ұ ү һ і» ё — № 100\u{a0}000";
        assert_eq!(harmless(text), text);
    }
}
