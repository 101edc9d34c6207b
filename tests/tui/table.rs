//! Every key of the table does something where it is of use, or says why not: in three
//! languages and on the three layouts.

use crate::reader::{RUSSIAN, Reader, Start, author, session};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::fs;
use tuzetu::l10n::Messages;
use tuzetu::store::{Opened, Workspace};
use tuzetu::text::keyboard::latin;
use tuzetu::text::language::Language;
use tuzetu::tui::action::{Action, Command};
use tuzetu::tui::effect::Effect;
use tuzetu::tui::keymap::{BINDINGS, Binding, Place};
use tuzetu::tui::{Comfort, Desk, Session};

/// What stands on the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    Latin,
    Russian,
    Kazakh,
}

impl Layout {
    pub(crate) const ALL: [Self; 3] = [Self::Latin, Self::Russian, Self::Kazakh];

    /// The letter on the place of a Latin one. The two Cyrillic layouts have the same
    /// letters there; the nine Kazakh ones stand where the digits are.
    fn letter(self, letter: char) -> char {
        let cyrillic = ('А'..='я').chain(['ё', 'Ё']);
        let mut same = cyrillic.filter(|each| latin(*each) == letter);
        if self == Self::Latin { letter } else { same.next().unwrap_or(letter) }
    }
}

/// The key that has a name in the table, as a terminal sends it.
pub(crate) fn event(name: &str, layout: Layout) -> KeyEvent {
    let (modifiers, name) = match name.split_once('+') {
        Some(("Ctrl", name)) => (KeyModifiers::CONTROL, name.to_lowercase()),
        Some(("Shift", name)) => (KeyModifiers::SHIFT, name.to_owned()),
        _ => (KeyModifiers::NONE, name.to_owned()),
    };
    let mut letters = name.chars();
    let code = match (letters.next(), letters.next()) {
        (Some(letter), None) => KeyCode::Char(layout.letter(letter)),
        (Some('F'), Some(_)) => KeyCode::F(name[1..].parse().expect("a number")),
        _ => named(&name, modifiers),
    };
    KeyEvent::new(code, modifiers)
}

fn named(name: &str, modifiers: KeyModifiers) -> KeyCode {
    match name {
        "Space" => KeyCode::Char(' '),
        "Tab" if modifiers == KeyModifiers::SHIFT => KeyCode::BackTab,
        "Tab" => KeyCode::Tab,
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Backspace" => KeyCode::Backspace,
        "Del" => KeyCode::Delete,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        other => panic!("a key that no terminal sends: {other}"),
    }
}

/// How a reader comes to a place.
fn way(place: Place) -> &'static str {
    match place {
        Place::Reading | Place::Clash => "",
        Place::Words => "nw<right><right><shift+right>",
        Place::List => "v",
        Place::Notes => "A<down>",
        Place::Checks => "H<down>",
        Place::Everywhere => "Fребен",
        Place::Found => "Fребен<enter><down>",
        Place::Palette => "Pверс",
        Place::Search => "fребен<down>",
        Place::Reason => "A<enter>t<down><enter>да",
        Place::Reply => "A<enter>Rда",
        Place::Form => "nw<right><right><shift+right><enter>",
        Place::Writing => "nw<right><right><enter><tab><tab><tab><tab><tab><tab><tab>",
        Place::Life => "A<enter>L",
        Place::Claim => "Wофис",
        Place::Sheet => "V",
        Place::Matrix => "C",
        Place::Help => "?",
        Place::Question => "A<enter>Rда<esc>",
    }
}

/// What makes a command of use there, beyond the way.
fn also(place: Place, command: Command) -> &'static str {
    match (place, command) {
        (Place::Reading, Command::PreviousChange) => "nn",
        (Place::Reading, Command::AcceptDisagreement) => "i",
        (Place::Reading, Command::Previous | Command::LineUp) => "jjJJ",
        (Place::Reading, Command::PageUp | Command::First) => "  ",
        (Place::Reading, Command::NextMatch | Command::PreviousMatch | Command::Cancel) => {
            "fребен<enter>"
        }
        (Place::Reading, Command::Unfold) => "<tab><tab>x",
        (Place::Reading, Command::Fold) => "n",
        (
            Place::Reading,
            Command::EditNote | Command::SetStatus | Command::Reply | Command::DeleteNote,
        ) => "A<enter>",
        (Place::Reading, Command::Undo) => "A<enter>dd",
        (Place::Form, Command::More | Command::Less) => "<tab>",
        (Place::Form, Command::DropNorm) => "<enter>20(2)<enter>",
        (Place::Matrix, Command::Previous | Command::First | Command::PageUp) => "jj",
        (Place::Matrix, Command::Fold) => "l",
        (Place::Sheet | Place::Life, Command::Next | Command::PageDown | Command::Last) => "<home>",
        (Place::Life, Command::Previous | Command::First | Command::PageUp) => "<end>",
        (Place::Checks, Command::Uncheck) => " ",
        (_, Command::UndoTyping) => "а",
        (_, Command::RedoTyping) => "а<ctrl+z>",
        (Place::Palette, Command::Previous | Command::PageUp) => "<down>",
        (Place::Help, Command::Previous | Command::PageUp) => "<pgdn>",
        _ => "",
    }
}

/// Presses each key of the table where it is of use.
fn press_all(start: Start, layout: Layout) {
    let mut idle = Vec::new();
    let mut seats = [Seat::new(start, &[Language::Russian]), Seat::new(start, &Language::ALL)];
    for binding in BINDINGS.iter().filter(|binding| binding.place != Place::Clash) {
        // What is no letter is the same key on every layout, and pressed once.
        let is_moved = |key: &&&str| layout == Layout::Latin || is_letter(key);
        for key in binding.keys.iter().filter(is_moved) {
            let seat = &mut seats[usize::from(is_of_languages(binding.command))];
            if !does_something(seat, binding, event(key, layout)) {
                idle.push(format!("{:?} {key} {:?}", binding.place, binding.command));
            }
        }
    }
    assert!(idle.is_empty(), "{layout:?}: keys that do nothing: {idle:#?}");
}

fn is_letter(key: &str) -> bool {
    key.len() == 1 && key.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Whether a command is of use only with languages beside one another.
fn is_of_languages(command: Command) -> bool {
    matches!(
        command,
        Command::NextDisagreement
            | Command::PreviousDisagreement
            | Command::AcceptDisagreement
            | Command::Terms
            | Command::NextColumn
            | Command::PreviousColumn
    )
}

/// Where one reader after another sits down; what was read is read once.
struct Seat {
    start: Start,
    reader: Reader,
    opened: Opened,
    files: Vec<String>,
}

impl Seat {
    fn new(start: Start, languages: &'static [Language]) -> Self {
        let start = Start { languages, ..start };
        let reader = Reader::new(start);
        let workspace = Workspace::open(reader.folder.path()).expect("the workspace");
        let opened = session(start, workspace).opened;
        let files = texts(&reader);
        Self { start, reader, opened, files }
    }

    /// A reader at the beginning; where the one before wrote, in another workspace.
    fn anew(&mut self) -> &mut Reader {
        if texts(&self.reader) != self.files {
            *self = Self::new(self.start, self.start.languages);
        }
        let workspace = Workspace::open(self.reader.folder.path()).expect("the workspace");
        let session = Session {
            workspace: Some(workspace),
            opened: self.opened.clone(),
            messages: Messages::new(self.start.interface),
            author: author(),
            has_colors: true,
            comfort: Comfort::default(),
        };
        self.reader.desk = Desk::new(session, self.start.size);
        &mut self.reader
    }
}

fn texts(reader: &Reader) -> Vec<String> {
    let read = |path| fs::read_to_string(path).expect("a whole file");
    reader.annotations().into_iter().map(read).collect()
}

fn does_something(seat: &mut Seat, binding: &Binding, key: KeyEvent) -> bool {
    let reader = seat.anew();
    reader.press(way(binding.place)).press(also(binding.place, binding.command));
    if reader.desk.place() != binding.place {
        return false;
    }
    let (before, files) = (reader.desk.frame(), texts(reader));
    let effect = reader.desk.act(Action::Key(key));
    effect != Effect::None || reader.desk.frame() != before || texts(reader) != files
}

const WIDE: Start = Start { size: (100, 24), ..RUSSIAN };

#[test]
fn every_key_does_something_in_russian_on_its_layout() {
    press_all(WIDE, Layout::Russian);
}

#[test]
fn every_key_does_something_in_kazakh_on_its_layout() {
    press_all(Start { interface: Language::Kazakh, ..WIDE }, Layout::Kazakh);
}

#[test]
fn every_key_does_something_in_english_on_its_layout() {
    press_all(Start { interface: Language::English, ..WIDE }, Layout::Latin);
}

#[test]
fn every_layout_has_every_letter_of_the_table() {
    let keys = BINDINGS.iter().flat_map(|binding| binding.keys);
    for key in keys.filter(|key| is_letter(key)) {
        let letter = key.chars().next().expect("a letter");
        for layout in [Layout::Russian, Layout::Kazakh] {
            let there = layout.letter(letter);
            assert!(there != letter && latin(there) == letter, "{layout:?} {key} {there}");
        }
    }
}
