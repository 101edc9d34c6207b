//! A reader at a screen without a terminal: keys in, screen out.
//!
//! A screen is kept as text with a legend of its styled words, so that a change
//! of a word or of a style reads in a diff.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::style::{Modifier, Style};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tuzetu::bill::BillId;
use tuzetu::compare::Sides;
use tuzetu::l10n::Messages;
use tuzetu::store::bundled::unpack;
use tuzetu::store::{Workspace, now};
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::{Author, Comfort, Desk, Session};

/// A reader at a screen, with a workspace of their own.
pub(crate) struct Reader {
    pub(crate) desk: Desk,
    pub(crate) folder: TempDir,
}

/// How a reader begins.
#[derive(Clone, Copy)]
pub(crate) struct Start {
    pub(crate) interface: Language,
    pub(crate) languages: &'static [Language],
    pub(crate) versions: Sides<&'static str>,
    pub(crate) size: (u16, u16),
    pub(crate) has_colors: bool,
}

pub(crate) const RUSSIAN: Start = Start {
    interface: Language::Russian,
    languages: &[Language::Russian],
    versions: Sides::new("2022-03-09", "2022-05-03"),
    size: (120, 40),
    has_colors: true,
};

pub(crate) const SMALL: Start = Start { size: (80, 24), ..RUSSIAN };

impl Reader {
    pub(crate) fn new(start: Start) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
        Self::in_folder(start, folder, workspace)
    }

    /// A reader of a workspace in a folder of their own.
    pub(crate) fn in_folder(start: Start, folder: TempDir, workspace: Workspace) -> Self {
        let session = session(start, workspace);
        Self { desk: Desk::new(session, start.size), folder }
    }

    /// Lays a second bill into the workspace: `media`, with two versions in Russian.
    pub(crate) fn lay_another_bill(&self) {
        let bill = self.folder.path().join("bills/media");
        for (version, days) in [("v1", "десяти"), ("v2", "пяти")] {
            fs::create_dir_all(bill.join(version)).expect("made");
            let text = format!("# О СМИ\n\nСтатья 1. Срок\n\n1. В течение {days} дней.\n");
            fs::write(bill.join(version).join("ru.md"), text).expect("written");
        }
        let yaml = "id: media\ntitle:\n  ru: О средствах массовой информации\nversions:\n  \
                - id: v1\n    date: 2020-01-01\n    stage: draft\n  \
                - id: v2\n    date: 2021-01-01\n    stage: adopted\n";
        fs::write(bill.join("bill.yaml"), yaml).expect("written");
    }

    /// Presses keys: letters, and names between `<` and `>`.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for key in read_keys(keys) {
            self.desk.act(Action::Key(key));
        }
        self
    }

    pub(crate) fn resize(&mut self, columns: u16, lines: u16) -> &mut Self {
        self.desk.act(Action::Resize(columns, lines));
        self
    }

    /// The screen as text.
    pub(crate) fn text(&self) -> String {
        rows(&self.desk.frame()).join("\n")
    }

    /// The screen as text with the legend of its styles.
    pub(crate) fn screen(&self) -> String {
        let frame = self.desk.frame();
        let text = rows(&frame).join("\n");
        // What is written today bears one day in every snapshot.
        let today = now();
        let day = |text: &str| text.replace(&today[..10], "2026-11-23");
        format!("{}\n\n{}", day(&without_ids(&text)), day(&without_ids(&legend(&frame))))
    }

    pub(crate) fn annotations(&self) -> Vec<PathBuf> {
        annotation_files(self.folder.path())
    }
}

pub(crate) fn session(start: Start, workspace: Workspace) -> Session {
    let bill = BillId::new("child-rights").expect("a slug");
    let opened =
        workspace.review(&bill, start.versions, start.languages).expect("the bill is read");
    Session {
        workspace: Some(workspace),
        opened,
        messages: Messages::new(start.interface),
        author: author(),
        has_colors: start.has_colors,
        comfort: Comfort::default(),
    }
}

/// Who signs.
pub(crate) fn author() -> Author {
    Author::new(Box::new(|| "редакция".to_owned()))
}

fn annotation_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("annotations/child-rights")).expect("the folder");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

pub(crate) fn read_keys(keys: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = keys;
    while let Some(letter) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        if let Some((name, after)) = named {
            events.push(named_key(name));
            rest = after;
        } else {
            events.push(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
            rest = &rest[letter.len_utf8()..];
        }
    }
    events
}

fn named_key(name: &str) -> KeyEvent {
    let (modifiers, name) = match name.split_once('+') {
        Some(("ctrl", name)) => (KeyModifiers::CONTROL, name),
        Some(("shift", name)) => (KeyModifiers::SHIFT, name),
        _ => (KeyModifiers::NONE, name),
    };
    let code = match name {
        "tab" if modifiers == KeyModifiers::SHIFT => KeyCode::BackTab,
        "tab" => KeyCode::Tab,
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "space" => KeyCode::Char(' '),
        "back" => KeyCode::Backspace,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pgdn" => KeyCode::PageDown,
        "pgup" => KeyCode::PageUp,
        "f1" => KeyCode::F(1),
        "f2" => KeyCode::F(2),
        "f9" => KeyCode::F(9),
        "f3" => KeyCode::F(3),
        letter => KeyCode::Char(letter.chars().next().expect("a letter")),
    };
    KeyEvent::new(code, modifiers)
}

pub(crate) fn rows(frame: &Buffer) -> Vec<String> {
    let line = |y| {
        let cells = (0..frame.area.width).map(|x| frame[(x, y)].symbol().to_owned());
        cells.collect::<String>().trim_end().to_owned()
    };
    (0..frame.area.height).map(line).collect()
}

/// The styled words, row by row; frames and plain words are left out.
pub(crate) fn legend(frame: &Buffer) -> String {
    let mut legend = String::new();
    for y in 0..frame.area.height {
        let mut x = 0;
        while x < frame.area.width {
            let style = frame[(x, y)].style();
            let mut words = String::new();
            while x < frame.area.width && frame[(x, y)].style() == style {
                words.push_str(frame[(x, y)].symbol());
                x += 1;
            }
            let is_frame = words.trim().chars().all(|c| "╭╮╰╯─│ ".contains(c));
            if let Some(named) = named_style(style).filter(|_| !is_frame) {
                writeln!(legend, "row {y} {named}: {:?}", words.trim()).expect("a string");
            }
        }
    }
    legend
}

fn named_style(style: Style) -> Option<String> {
    let modifiers = style.add_modifier;
    let color = style.fg.filter(|color| *color != ratatui::style::Color::Reset);
    let mut names: Vec<String> = color.iter().map(ToString::to_string).collect();
    let all = [
        (Modifier::BOLD, "BOLD"),
        (Modifier::DIM, "DIM"),
        (Modifier::ITALIC, "ITALIC"),
        (Modifier::UNDERLINED, "UNDERLINED"),
        (Modifier::REVERSED, "REVERSED"),
        (Modifier::CROSSED_OUT, "CROSSED_OUT"),
    ];
    names.extend(
        all.iter()
            .filter(|(each, _)| modifiers.contains(*each))
            .map(|(_, name)| (*name).to_owned()),
    );
    (!names.is_empty()).then(|| names.join(" "))
}

/// Ids that are new at every run, written as stars.
fn without_ids(text: &str) -> String {
    let is_id = |word: &str| {
        word.len() == 26 && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    let mut shown = text.to_owned();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| is_id(word)) {
        shown = shown.replace(word, &"*".repeat(26));
    }
    shown
}
