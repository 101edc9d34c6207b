//! What the screen wants done, and what came of it, as data.

use crate::annotation::{AnnotationId, Body, Target};
use crate::bill::{Bill, BillId, VersionId};
use crate::compare::Sides;
use crate::document::{Address, Document};
use crate::parity::Accepted;
use crate::review::{Course, Review};
use crate::store::{
    Amendment, Blamed, Conflict, Found, Law, Lives, Opened, Reach, Removed, Stored, Timeline,
    Traced, Worked,
};
use crate::text::language::Language;
use crate::text::pattern::Written;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What `update` wants carried out.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// The program is to end.
    Quit,
    /// The program is to stop until it is told to go on.
    Suspend,
    /// Something of the disk.
    Disk(Box<Request>),
    /// This text, in the user's own editor.
    Edit(String),
    /// This text, to the terminal's clipboard.
    Copy(String),
}

/// What is wanted of the disk.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Two versions in some languages.
    Load(Sides<VersionId>, Vec<Language>),
    /// A bill, in two of its versions, else the last two, in these languages as far as it
    /// has them.
    Open(BillId, Option<Sides<VersionId>>, Vec<Language>),
    /// A law beside the bill, by its name, as the later of two versions makes it read.
    Law(String, Sides<VersionId>, Vec<Language>),
    /// The laws beside the bill, and what the later version makes of them.
    Laws,
    /// What the instruction at an address of the later version does, in a language.
    Reach(Language, Address),
    /// All bills of the workspace.
    Bills,
    /// The later version in languages that are not shown.
    Twins(Vec<Language>),
    /// What is shown, because files have changed.
    Reread,
    /// A new annotation.
    Add(Box<Target>, Box<Body>),
    /// Changes of an annotation that stands.
    Amend(Stored, Vec<Amendment>),
    /// An annotation removed.
    Remove(Stored),
    /// What was done undone.
    Undo(Undo),
    /// The life of an annotation.
    Life(AnnotationId),
    /// All versions of the bill, in a language.
    Timeline(Language),
    /// The blame of a provision of a version, in a language.
    Blame(Language, VersionId, Address),
    /// A claim through all versions of the bill.
    Trace(String),
    /// The texts of all versions of the bill, in some languages.
    Courses(Vec<Language>),
    /// The versions that are shown, in the languages that their notes were written in.
    Conflicts(Vec<Language>),
    /// A text that is copied, kept in a file.
    Keep(String),
    /// What stands where in all versions, languages and annotations of the bill.
    Find(String, Written),
    /// Ours kept beside theirs.
    KeepBoth(Conflict),
    /// Disagreements of the languages that are meant.
    Accept(Vec<Accepted>),
}

impl Request {
    /// Whether it only reads, and may take its time.
    pub(super) const fn is_reading(&self) -> bool {
        matches!(self, Self::Load(..) | Self::Open(..) | Self::Reread | Self::Courses(_))
            || matches!(self, Self::Life(_) | Self::Timeline(_) | Self::Blame(..))
            || matches!(self, Self::Trace(_) | Self::Find(..) | Self::Conflicts(_))
            || matches!(self, Self::Twins(_) | Self::Law(..) | Self::Laws | Self::Reach(..))
    }

    /// Whether nobody asked for it: it is wanted again and again until it is done.
    pub(super) const fn is_unasked(&self) -> bool {
        matches!(self, Self::Reread | Self::Courses(_) | Self::Twins(_))
    }

    /// Whether the reader goes to other texts by it.
    pub(super) const fn goes(&self) -> bool {
        matches!(self, Self::Load(..) | Self::Open(..) | Self::Law(..))
    }

    /// Whether it changes what is on the disk of the bill.
    pub(super) const fn is_writing(&self) -> bool {
        !self.is_reading() && !matches!(self, Self::Bills | Self::Keep(_))
    }
}

/// How something that was done is undone.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// A removed annotation is put back.
    Restore(Removed),
    /// An annotation that was added goes.
    Remove(Box<Stored>),
    /// A changed annotation says what it said before.
    Rewrite(Box<Stored>, String),
    /// Disagreements that were accepted in a file are not.
    TakeBack(PathBuf, Vec<Accepted>),
}

impl Undo {
    /// The file that is undone.
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Restore(removed) => &removed.path,
            Self::Remove(stored) | Self::Rewrite(stored, _) => &stored.path,
            Self::TakeBack(path, _) => path,
        }
    }
}

/// What came of an effect.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The disk as it now is, and what was done, as a message.
    Loaded(Box<Opened>, Done),
    /// The life of an annotation.
    Life(Box<Lives>),
    /// All bills of the workspace.
    Bills(Vec<Bill>),
    /// The later version in languages that are not shown.
    Twins(Vec<Arc<Document>>),
    /// The laws beside the bill, and what the later version makes of them.
    Laws(Vec<(Law, Worked)>),
    /// What an instruction does.
    Reach(Reach),
    /// All versions of the bill.
    Timeline(Box<Timeline>),
    /// The blame of a provision.
    Blame(Box<Blamed>),
    /// What became of a claim.
    Trace(Box<Traced>),
    /// The texts of all versions of the bill.
    Courses(Vec<Course>),
    /// The versions that are shown, in the languages that their notes were written in.
    Conflicts(Box<Review>),
    /// A text that is copied, and the file that keeps it or why none does.
    Kept(String, Result<String, String>),
    /// What was found in the bill.
    Found(Box<Found>),
    /// Not written: somebody else changed the file.
    Clash(Box<Conflict>),
    /// Not done, and why, in the user's language.
    Failed(String),
    /// What the user's editor left.
    Edited(String),
}

/// What was done to the disk.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// It was read.
    Read,
    /// It was read because files have changed.
    Seen,
    /// An annotation was added or changed in a file of this name, and can be as it was.
    Changed(AnnotationId, String, Undo),
    /// The same, beside what others had changed in it meanwhile.
    United(AnnotationId, String, Undo),
    /// Disagreements were accepted in a file of this name, which can be taken back.
    Accepted(String, Undo),
    /// An annotation was removed and can be put back.
    Removed(Removed),
    /// What was done was undone.
    Undone,
    /// It cannot be undone any more: others changed the same since.
    Superseded(Box<Conflict>),
    /// It was not done but a file read, and why, in the user's language.
    Refused(PathBuf, String),
}
