//! Reading and being heard: lines in, lines out, on the same state as the screen. A line
//! is a command by its name or key, the number of a line of a list, or words where words
//! are asked for.

use super::action::{Action, Command};
use super::desk::{Desk, Session};
use super::effect::Effect;
use super::key;
use super::keymap::Place;
use super::keys::command_name;
use super::plain;
use super::popup::Popup;
use super::walk;
use crate::l10n::Value;
use crate::store::Problem;
use crate::view::line::harmless;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::io::{self, BufRead, Write};

/// How much is read off what is drawn: so much that nothing has to be scrolled.
const SIZE: (u16, u16) = (120, 200);

/// Someone who is told what lies before them.
pub struct Aloud {
    desk: Desk,
    head: Vec<String>,
    here: Vec<String>,
}

/// How a session ended.
pub struct Ended {
    /// Whether all could be read and told.
    pub talked: io::Result<()>,
    /// Whether what was shown and marked could be remembered.
    pub remembered: Result<(), Problem>,
    /// What was written and not saved.
    pub unsaved: Option<String>,
}

/// What a line asks for.
enum Asked {
    Keys(Vec<KeyEvent>),
    Words(String),
    Number(usize),
    Unknown,
}

impl Aloud {
    /// Begins a session.
    pub fn new(session: Session) -> Self {
        let session = Session { has_colors: false, ..session };
        Self { desk: Desk::new(session, SIZE), head: Vec::new(), here: Vec::new() }
    }

    /// What is said at the beginning.
    pub fn welcome(&mut self) -> String {
        let state = &self.desk.state;
        let first = |command| -> Value {
            state.keys.first(Place::Reading, command, &state.messages).into()
        };
        let values = [
            ("next", first(Command::NextChange)),
            ("help", first(Command::Help)),
            ("quit", first(Command::Quit)),
        ];
        let intro = state.messages.say("tui-plain-intro", &values);
        format!("{intro}\n{}", self.told())
    }

    /// Does what a line asks and says what then lies before the reader; `None` at the end.
    pub fn answer(&mut self, line: &str) -> Option<String> {
        let asked = self.asked(line);
        if matches!(asked, Asked::Number(_) | Asked::Words(_)) {
            // What a key would have cleared.
            self.desk.state.news.forget(None);
        }
        match asked {
            Asked::Unknown => {
                return Some(self.not_understood(line) + "\n");
            }
            Asked::Number(number) => self.choose(number)?,
            Asked::Words(words) => {
                let gap = match self.desk.state.popups.last_mut() {
                    Some(top @ (Popup::Form(_) | Popup::Reason(..))) => {
                        top.field().map_or("", |field| field.gap())
                    }
                    _ => "",
                };
                let no_way_out = self.no_way_out(&words);
                self.desk.act(Action::Paste(gap.to_owned() + &words));
                if no_way_out.is_some() {
                    self.desk.state.news.notice = no_way_out;
                }
                let is_line = matches!(
                    self.desk.state.place(),
                    Place::Search | Place::Everywhere | Place::Reason | Place::Claim
                );
                let state = &self.desk.state;
                let is_vain = state.place() == Place::Search && state.search.all() == 0;
                if is_line {
                    self.press(&[KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE)])?;
                }
                if is_vain {
                    self.desk.state.news.notice = Some(self.desk.state.say("tui-nothing-found"));
                }
            }
            Asked::Keys(keys) => self.press(&keys)?,
        }
        let told = self.told();
        if matches!(self.desk.state.popups.last(), Some(Popup::Help(..))) {
            // It has been read out.
            self.desk.state.popups.pop();
        }
        Some(told)
    }

    /// That a line that leaves elsewhere is a line of the form's text, and how one leaves.
    fn no_way_out(&self, line: &str) -> Option<String> {
        let state = &self.desk.state;
        let place =
            Some(state.place()).filter(|place| matches!(place, Place::Writing | Place::Reply))?;
        let leaves = state.keys.command(Place::Reading, key::read(line)?) == Some(Command::Quit);
        let first = |command| -> Value { state.keys.first(place, command, &state.messages).into() };
        let values = [
            ("line", harmless(line).into()),
            ("save", first(Command::Save)),
            ("close", first(Command::Cancel)),
        ];
        leaves.then(|| state.messages.say("tui-plain-typed", &values))
    }

    /// What was written in forms and fields that are still open, and is nowhere else.
    fn unsaved(&self) -> Option<String> {
        let state = &self.desk.state;
        let said = |popup: &Popup| match popup {
            Popup::Form(form) => form.unsaved(|key| state.say(key)),
            Popup::Reason(field, _) => vec![field.text()],
            _ => Vec::new(),
        };
        let all: Vec<_> = state.popups.iter().flat_map(said).collect();
        let all: Vec<_> = all.iter().filter(|text| !text.trim().is_empty()).collect();
        let lines = all.iter().flat_map(|text| text.lines()).map(harmless);
        let text = lines.fold(String::new(), |text, line| text + &line + "\n");
        Some(text).filter(|text| !text.is_empty())
    }

    fn not_understood(&self, line: &str) -> String {
        let state = &self.desk.state;
        let help = state.keys.first(state.place(), Command::Help, &state.messages);
        let values = [("line", harmless(line.trim()).into()), ("help", help.into())];
        state.messages.say("tui-plain-unknown", &values)
    }

    /// What is new: the head where it is another, what was just done, what lies here.
    fn told(&mut self) -> String {
        let state = &self.desk.state;
        let (head, here) = (plain::head(state), plain::here(state));
        let mut lines = Vec::new();
        if head != self.head {
            lines.clone_from(&head);
        }
        let is_same = here == self.here;
        lines.extend(state.news.notice.clone());
        if !is_same || lines.is_empty() {
            lines.extend(here.iter().cloned());
        }
        (self.head, self.here) = (head, here);
        let lines = lines.iter().filter(|line| !line.is_empty());
        lines.fold(String::new(), |text, line| text + line + "\n")
    }

    fn asked(&mut self, line: &str) -> Asked {
        let is_typed = self.desk.state.popups.last_mut().is_some_and(|top| top.field().is_some());
        let state = &self.desk.state;
        let (line, place) = (line.trim(), state.place());
        if line.is_empty() {
            let name = if place == Place::Reading { "Down" } else { "Enter" };
            return key::read(name).map_or(Asked::Unknown, |key| Asked::Keys(vec![key]));
        }
        let is_list = matches!(
            place,
            Place::Reading | Place::List | Place::Notes | Place::Found | Place::Sheet
        );
        if let Some(number) = line.parse().ok().filter(|_| is_list) {
            return Asked::Number(number);
        }
        let one = key::read(line.trim_start_matches('<').trim_end_matches('>'));
        let is_letter = line.chars().count() == 1;
        if let Some(key) = one.filter(|_| !(is_typed && is_letter)) {
            return Asked::Keys(vec![key]);
        }
        if is_typed {
            return Asked::Words(line.to_owned());
        }
        let small = line.to_lowercase();
        let mut bindings = state.keys.of_place(place);
        let is_named = |binding: &&super::keymap::Binding| {
            command_name(binding.command) == small
                || state.say(binding.says).to_lowercase() == small
        };
        let named = bindings.find(is_named).and_then(|binding| key::read(binding.keys[0]));
        let all = || key::read_all(line).ok().filter(|keys| self.are_bound(keys));
        named.map(|key| vec![key]).or_else(all).map_or(Asked::Unknown, Asked::Keys)
    }

    /// Whether every key of a line does something here: `nn`, but no mistyped word.
    fn are_bound(&self, keys: &[KeyEvent]) -> bool {
        let state = &self.desk.state;
        let steps = |command| matches!(command, Command::NextChange | Command::PreviousChange);
        let moves = [Command::Next, Command::Previous, Command::NextNote, Command::NextMatch];
        keys.iter().all(|key| {
            let command = state.keys.command(state.place(), *key);
            command.is_some_and(|command| steps(command) || moves.contains(&command))
        })
    }

    /// Chooses a line of a list by its number; in the text goes to that change.
    fn choose(&mut self, number: usize) -> Option<()> {
        let state = &mut self.desk.state;
        let by = |at: usize| {
            isize::try_from(number).unwrap_or(isize::MAX) - 1 - isize::try_from(at).unwrap_or(0)
        };
        match state.popups.last_mut() {
            Some(Popup::List(picker)) => picker.step(by(picker.at)),
            Some(Popup::Sheet(sheet)) => sheet.step(by(sheet.at)),
            _ => {
                let at = number.saturating_sub(1);
                let found = state.spine.changed(state.manner.filter).nth(at);
                if let Some(entry) = found {
                    walk::jump(state, entry);
                }
                return Some(());
            }
        }
        self.press(&[KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE)])
    }

    /// Presses keys; `None` where the reader leaves.
    fn press(&mut self, keys: &[KeyEvent]) -> Option<()> {
        for key in keys {
            match self.desk.act(Action::Key(*key)) {
                Effect::Quit => return None,
                Effect::Edit(_) => {
                    let says = self.desk.state.say("tui-plain-no-editor");
                    self.desk.state.news.notice = Some(says);
                }
                // Without a screen what is copied is in the file that is named, and the
                // terminal stops the program itself.
                Effect::None | Effect::Disk(_) | Effect::Copy(_) | Effect::Suspend => (),
            }
        }
        Some(())
    }
}

/// Answers line by line until the reader leaves or has nothing more to say.
pub fn run_aloud(
    session: Session,
    (input, prompt): (&mut dyn BufRead, &str),
    output: &mut dyn Write,
) -> Ended {
    let mut aloud = Aloud::new(session);
    let talked = converse(&mut aloud, (input, prompt), output);
    let remembered = aloud.desk.remember();
    aloud.desk.last_wish()();
    Ended { talked, remembered, unsaved: aloud.unsaved() }
}

fn converse(
    aloud: &mut Aloud,
    (input, prompt): (&mut dyn BufRead, &str),
    output: &mut dyn Write,
) -> io::Result<()> {
    write!(output, "{}\n{prompt}", aloud.welcome())?;
    output.flush()?;
    let mut line = String::new();
    while input.read_line(&mut line)? > 0 {
        let Some(answer) = aloud.answer(&line) else { break };
        write!(output, "{answer}\n{prompt}")?;
        output.flush()?;
        line.clear();
    }
    Ok(())
}
