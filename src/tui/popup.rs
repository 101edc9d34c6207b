//! What can be open above the text.

use super::field::Field;
use super::filter::{Filter, Panel as Checks};
use super::form::Form;
use super::grid::Grid;
use super::keymap::Place;
use super::palette::Palette;
use super::panel::Panel;
use super::picker::{Choice, Picker};
use super::sheet::{Sheet, Subject};
use super::words::Words;
use crate::annotation::Status;
use crate::store::Conflict;
use crate::store::Stored;
use crate::text::pattern::Fault;

/// Something open above the text. They lie one upon another.
#[derive(Clone, Debug)]
pub(super) enum Popup {
    /// What the keys of a place do, and how far it is scrolled.
    Help(Place, usize),
    /// A list to choose from.
    List(Box<Picker>),
    /// The search line, and how the text stood before.
    Search(Box<Field>, Before),
    /// Words for something that is about to be written.
    Reason(Box<Field>, Asked),
    /// A claim to be traced.
    Claim(Box<Field>),
    /// What is to be searched for everywhere, and what is wrong with it.
    Everywhere(Box<Field>, Option<Fault>),
    /// Words being chosen.
    Words(Words),
    /// The form of an annotation.
    Form(Box<Form>),
    /// The life of an annotation.
    Life(Box<Panel>),
    /// Things to read.
    Sheet(Box<Sheet>),
    /// What is looked for.
    Checks(Box<Checks>),
    /// The conflict matrix.
    Matrix(Box<Grid>),
    /// All there is to do and to go to.
    Palette(Box<Palette>),
    /// Whether to close the form below and lose what was written.
    Discard,
    /// A file that somebody else changed.
    Clash(Box<Conflict>),
}

/// Where a search began, and what was shown there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// The entry.
    pub(super) entry: usize,
    /// Which provisions were shown.
    pub(super) filter: Filter,
}

/// What words are asked for.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// Why the disagreement of an entry is meant.
    Disagreement(usize),
    /// Why an annotation stands otherwise; may stay empty.
    Status(Box<Stored>, Status),
    /// The answer to an annotation.
    Reply(Box<Stored>),
}

impl Asked {
    /// A field for it: an answer has lines.
    pub(super) fn field(&self) -> Field {
        if matches!(self, Self::Reply(_)) { Field::lines("") } else { Field::paragraph() }
    }
}

impl Popup {
    /// Whether it goes by places in the texts or in the list of annotations, and has
    /// to be closed before they become others.
    pub(super) const fn holds_places(&self) -> bool {
        matches!(
            self,
            Self::List(_)
                | Self::Search(..)
                | Self::Reason(..)
                | Self::Words(_)
                | Self::Matrix(_)
                | Self::Palette(_)
                | Self::Checks(_)
        )
    }

    /// The field that words are typed into, if it has one.
    pub(super) fn field(&mut self) -> Option<&mut Field> {
        match self {
            Self::List(picker) => Some(&mut picker.filter),
            Self::Palette(palette) => Some(&mut palette.field),
            Self::Search(field, _)
            | Self::Reason(field, _)
            | Self::Claim(field)
            | Self::Everywhere(field, _) => Some(field),
            Self::Form(form) => form.writing(),
            _ => None,
        }
    }

    /// Which keys count in it.
    pub(super) fn place(&self) -> Place {
        match self {
            Self::Help(..) => Place::Help,
            Self::List(picker) if matches!(picker.choice, Choice::Note(_)) => Place::Notes,
            Self::List(_) => Place::List,
            Self::Search(..) => Place::Search,
            Self::Reason(_, Asked::Reply(_)) => Place::Reply,
            Self::Reason(..) => Place::Reason,
            Self::Claim(_) => Place::Claim,
            Self::Everywhere(..) => Place::Everywhere,
            Self::Words(_) => Place::Words,
            Self::Form(form) if form.at.is_text() => Place::Writing,
            Self::Form(_) => Place::Form,
            Self::Life(_) => Place::Life,
            Self::Sheet(sheet) if matches!(sheet.subject, Subject::Found(_)) => Place::Found,
            Self::Sheet(_) => Place::Sheet,
            Self::Matrix(_) => Place::Matrix,
            Self::Palette(_) => Place::Palette,
            Self::Checks(_) => Place::Checks,
            Self::Discard => Place::Question,
            Self::Clash(_) => Place::Clash,
        }
    }
}
