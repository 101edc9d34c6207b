//! What can happen to the screen, as data.

use super::effect::Outcome;
use crate::store::Conflict;
use crossterm::event::KeyEvent;

/// What a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// To the next provision, item or note.
    Next,
    /// To the one before.
    Previous,
    /// A page on.
    PageDown,
    /// A page back.
    PageUp,
    /// A line on, the text alone.
    LineDown,
    /// A line back.
    LineUp,
    /// To the beginning.
    First,
    /// To the end.
    Last,
    /// To the next change.
    NextChange,
    /// To the change before.
    PreviousChange,
    /// To the next place where the languages do not say the same.
    NextDisagreement,
    /// To the one before.
    PreviousDisagreement,
    /// Accept what the languages say differently here.
    AcceptDisagreement,
    /// Show only what changed, or everything.
    OnlyChanges,
    /// Show only what a reader of the law must know, or everything.
    OnlySubstance,
    /// Choose what to look for: which provisions are shown.
    Filters,
    /// Look for nothing any more.
    Uncheck,
    /// To the next pane.
    NextPane,
    /// To the pane before.
    PreviousPane,
    /// Close a branch of the outline.
    Fold,
    /// Open a branch of the outline.
    Unfold,
    /// Search.
    Search,
    /// What is typed is a regular expression, or words.
    Expression,
    /// Search in all versions, all languages and the annotations.
    SearchAll,
    /// To the next place found.
    NextMatch,
    /// To the place found before.
    PreviousMatch,
    /// Hold the terms of the law against one another too, or not.
    Terms,
    /// Old and new beside one another, or in one text.
    SideBySide,
    /// Show the changed words as such, or not.
    Redline,
    /// Shrink what did not change to a line, or show everything.
    FoldUnchanged,
    /// Show the text alone, or with all that is about it.
    Zen,
    /// Show beside each line in which version its words came in, or not.
    Origins,
    /// Copy the citation of the provision.
    CopyCitation,
    /// Choose the versions.
    Versions,
    /// All versions of the bill in a row.
    Timeline,
    /// In which version each phrase of the provision came in.
    Blame,
    /// In which versions a claim stands.
    Trace,
    /// Which provisions conflict with which articles.
    Matrix,
    /// The laws beside the bill.
    Laws,
    /// From an instruction to what it does to a law, and from there to the instruction.
    Effect,
    /// What was not carried out on the law.
    Undone,
    /// Mark what is under the cursor.
    Mark,
    /// All there is to do and to go to, by typing.
    Palette,
    /// To a provision by its citation.
    Citation,
    /// Back to where the reader was before a jump.
    Back,
    /// To where the reader came back from.
    Forward,
    /// Mark the provision to come back to it.
    MarkPlace,
    /// The marked provisions.
    Marks,
    /// The next language of the interface.
    NextTongue,
    /// Choose the languages.
    Languages,
    /// Choose words of the provision.
    SelectWords,
    /// Annotate the chosen words or the provision.
    Annotate,
    /// Change the annotation.
    EditNote,
    /// Remove the annotation.
    DeleteNote,
    /// Let the annotation stand otherwise.
    SetStatus,
    /// Give the annotation the next degree of severity, after the gravest the least grave.
    TurnSeverity,
    /// Put the annotations in another order.
    Order,
    /// Begin the words with a skeleton.
    Template,
    /// Answer the annotation.
    Reply,
    /// To the next annotation of the provision.
    NextNote,
    /// All annotations of the bill.
    AllNotes,
    /// What became of the annotation's words in every version.
    Life,
    /// The words lie where the program says.
    ConfirmPlace,
    /// The objection is met by the version that is offered.
    Resolve,
    /// Put an annotation that lost its words on the chosen ones.
    Reattach,
    /// Put back what was removed or changed.
    Undo,
    /// Show it in the next theme.
    Theme,
    /// What the keys do here.
    Help,
    /// Leave the program.
    Quit,
    /// Stop the program until the shell lets it go on.
    Suspend,
    /// Take back what was typed last.
    UndoTyping,
    /// Type again what was taken back.
    RedoTyping,
    /// The end of the chosen words one word on.
    EndOn,
    /// One word back.
    EndBack,
    /// Their beginning one word on.
    StartOn,
    /// One word back.
    StartBack,
    /// The phrase where the chosen words begin, else the next one.
    NextPhrase,
    /// The same, else the one before.
    PreviousPhrase,
    /// The end of the chosen words to the end of its phrase, or of the next one.
    PhraseOn,
    /// Choose words in the next of the texts that stand beside one another.
    NextColumn,
    /// In the one before.
    PreviousColumn,
    /// Yes, this one.
    Accept,
    /// Close what is open.
    Cancel,
    /// To the next field.
    NextField,
    /// To the field before.
    PreviousField,
    /// The value before.
    Less,
    /// The value after.
    More,
    /// Take the last norm away.
    DropNorm,
    /// Write it to the disk.
    Save,
    /// Write the reasoning in the user's own editor.
    Editor,
    /// Keep ours beside theirs.
    KeepBoth,
    /// Let theirs stand and forget ours.
    TakeTheirs,
}

impl Command {
    /// Whether it is of the bill itself, and can do nothing in a law beside it.
    pub(super) const fn is_of_bill(self) -> bool {
        matches!(
            self,
            Self::Annotate
                | Self::EditNote
                | Self::SetStatus
                | Self::TurnSeverity
                | Self::Reply
                | Self::DeleteNote
                | Self::Undo
                | Self::AllNotes
                | Self::Reattach
                | Self::Life
                | Self::Timeline
                | Self::Blame
                | Self::Trace
                | Self::Matrix
                | Self::SelectWords
                | Self::AcceptDisagreement
                | Self::SearchAll
                | Self::MarkPlace
                | Self::CopyCitation
                | Self::Origins
        )
    }
}

/// What happens.
#[derive(Clone, Debug)]
pub enum Action {
    /// A key was pressed.
    Key(KeyEvent),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size: columns and lines.
    Resize(u16, u16),
    /// The button went down at a column and a line.
    Click(u16, u16),
    /// It went down there twice.
    DoubleClick(u16, u16),
    /// It is held and the pointer came to a column and a line.
    Drag(u16, u16),
    /// It was let go.
    Release,
    /// The wheel turned at a column and a line, down where `lines` is positive.
    Wheel {
        /// Where: column and line.
        at: (u16, u16),
        /// How far.
        lines: isize,
    },
    /// Files of the workspace have changed.
    Stirred,
    /// The next slice of what is done between the keys.
    LookOn,
    /// An effect was carried out.
    Told(Box<Outcome>),
}

impl Action {
    /// A conflict came back from the disk.
    pub fn clash(conflict: Conflict) -> Self {
        Self::Told(Box::new(Outcome::Clash(Box::new(conflict))))
    }
}
