//! The loop: events to actions, effects to the disk, the state to the screen.

use super::action::Action;
use super::comfort::Comfort;
use super::draw::draw;
use super::effect::{Effect, Outcome, Request};
use super::frame::printed;
use super::gather;
use super::inbox::{Come, Inbox};
use super::keeper::Keeper;
use super::keymap::Place;
use super::memory::{Memory, restore};
use super::offers;
use super::palette::Scope;
use super::perform::{Disk, Shown, told_of};
use super::popup::Popup;
use super::state::{Look, State, Wished};
use super::terminal::{NotEdited, Screen, copy, editor};
use super::told;
use super::tour::Tour;
use super::unsaved::resume;
use super::update::{looks_on, update};
use super::work::{Reading, Work};
use crate::l10n::Messages;
use crate::store::homes::cache_folder;
use crate::store::{Hold, Opened, Problem, Unsaved, Watch, Workspace};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use std::cell::LazyCell;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long the loop waits for an event before it looks for signals.
const PATIENCE: Duration = Duration::from_millis(100);

/// The same while something is read: its end is shown at once.
const IMPATIENCE: Duration = Duration::from_millis(5);

/// The same between two slices of a search; in no time at all no key would be looked for.
const AT_ONCE: Duration = Duration::from_millis(1);

/// Who signs; asked when something is first signed, for git may have to be.
pub type Author = LazyCell<String, Box<dyn FnOnce() -> String>>;

/// What the command line hands over.
pub struct Session {
    /// Where annotations are saved; `None` where two files of no workspace are
    /// compared.
    pub workspace: Option<Workspace>,
    /// What is read first.
    pub opened: Opened,
    /// The words of the interface.
    pub messages: Messages,
    /// The name that stands in new annotations.
    pub author: Author,
    /// Whether colours may be used.
    pub has_colors: bool,
    /// What makes the screen the reader's own.
    pub comfort: Comfort,
}

/// The screen without a terminal: actions in, frames out. The loop of [`run`]
/// and the tests both sit at one.
pub struct Desk {
    pub(super) state: State,
    workspace: Option<Workspace>,
    author: Author,
    cache: Option<PathBuf>,
    memory: Memory,
    keeper: Keeper,
    work: Option<Work>,
    /// What was read and waits until it can be shown.
    held: Option<Held>,
    /// Whether anything may be written, and whether that was refused.
    pen: Pen,
}

/// Something that was read while the reader had other things open.
struct Held {
    work: Work,
    /// Whether the disk is another one since.
    is_old: bool,
}

/// What may be done to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pen {
    /// Everything.
    Writes,
    /// Nothing is written.
    Reads,
    /// Nothing is, and something was to be.
    Refused,
}

impl Desk {
    /// Opens a session on a screen of a size in columns and lines.
    pub fn new(session: Session, size: (u16, u16)) -> Self {
        let Session { workspace, opened, messages, author, has_colors, comfort } = session;
        let (theme, has_own_theme) = (comfort.theme(has_colors), comfort.has_own_scheme);
        let look = Look { theme, has_own_theme, size, wished: Wished::default() };
        let mut state = State::new(opened, messages, look, comfort.keys);
        if let Some(remembered) = &comfort.remembered {
            restore(&mut state, remembered);
        }
        let memory = Memory::new(comfort.memory, workspace.as_ref(), &state);
        let wish = comfort.has_others.then(|| offers::open(&mut state, Scope::Bills));
        state.news.tour = comfort.has_tour.then(Tour::default);
        let says = told::odd_order(&state).into_iter().chain(comfort.notice);
        says.for_each(|says| state.news.add(Some(says)));
        let mut desk = Self {
            state,
            workspace,
            author,
            cache: None,
            memory,
            keeper: Keeper::default(),
            work: None,
            held: None,
            pen: Pen::Writes,
        };
        if let Some(Effect::Disk(request)) = wish {
            let bills = desk.perform(*request);
            desk.update(Action::Told(Box::new(bills)));
        }
        desk.resume(&comfort.unsaved);
        desk
    }

    /// Opens again the first of what was unsaved that can be, or says where it is kept.
    fn resume(&mut self, unsaved: &[(PathBuf, Unsaved)]) {
        let Some((first, _)) = unsaved.first() else { return };
        let taken = unsaved.iter().find_map(|(file, words)| {
            let hold = Hold::of(file.clone())?;
            resume(&mut self.state, words).then_some(hold)
        });
        let says = if let Some(hold) = taken {
            self.keeper = Keeper::of(hold);
            self.state.say("tui-unsaved")
        } else {
            let file = first.display().to_string();
            self.state.messages.say("tui-unsaved-file", &[("file", file.into())])
        };
        self.state.news.add(Some(says));
    }

    /// The same, keeping what is copied in a folder too.
    #[must_use]
    pub fn keeping(self, cache: Option<PathBuf>) -> Self {
        Self { cache, ..self }
    }

    /// Does what an action asks, the disk included. What is left for the loop,
    /// the user's editor, the terminal's clipboard and the end, is given back.
    pub fn act(&mut self, action: Action) -> Effect {
        match self.update(action) {
            Effect::Disk(request) => {
                let outcome = if self.pen != Pen::Writes && request.is_writing() {
                    self.pen = Pen::Refused;
                    Outcome::Failed(self.state.say("tui-only-printed"))
                } else {
                    self.perform(*request)
                };
                self.act(Action::Told(Box::new(outcome)))
            }
            Effect::None if looks_on(&self.state) => self.act(Action::LookOn),
            other => other,
        }
    }

    fn perform(&self, request: Request) -> Outcome {
        let disk = Disk {
            workspace: self.workspace.as_ref(),
            author: if request.is_writing() { &self.author } else { "" },
            messages: &self.state.messages,
            cache: self.cache.as_deref(),
        };
        disk.perform(request, &Shown::of(&self.state.opened))
    }

    /// The same as [`Self::act`], but what only reads is begun and goes on beside the
    /// reader, who is told by [`Self::attend`]. Esc stops the waiting.
    pub fn begin(&mut self, action: Action) -> Effect {
        let is_esc = matches!(&action, Action::Key(key) if key.code == KeyCode::Esc);
        if is_esc && self.work.as_ref().is_some_and(Work::can_be_stopped) {
            self.drop_work(false);
            self.state.news.notice = Some(self.state.say("tui-stopped"));
            return Effect::None;
        }
        match self.update(action) {
            Effect::Disk(request) => self.want(*request),
            other => other,
        }
    }

    /// Looks at the disk: what changed before the watch began was told by nobody, and the
    /// first frame is of a glance.
    fn look(&mut self) {
        if self.workspace.is_some() {
            self.begin(Action::Stirred);
        }
    }

    /// Shows what was read meanwhile, waiting for it at most so long; gives whether the
    /// screen is another one now.
    pub fn attend(&mut self, most: Duration) -> bool {
        let is_other = self.attend_work(most);
        let looks_on = looks_on(&self.state);
        if looks_on {
            self.begin(Action::LookOn);
        }
        is_other || looks_on
    }

    fn attend_work(&mut self, most: Duration) -> bool {
        let Some(work) = &mut self.work else { return self.show_held() };
        work.wait(most, &self.state.messages);
        let busy = work.says(&self.state.messages);
        let is_other = busy != self.state.news.busy;
        self.state.news.busy = busy;
        let Some(work) = self.work.take_if(|work| work.is_done()) else { return is_other };
        if self.can_be_shown(&work) {
            self.show(work);
            return true;
        }
        if work.request().is_unasked() {
            self.put_off(work.request());
        } else {
            self.held = Some(Held { work, is_old: false });
        }
        is_other
    }

    /// Shows what waited for that; what the disk has otherwise by now is read anew.
    fn show_held(&mut self) -> bool {
        let Some(held) = self.held.take() else { return false };
        if !self.can_be_shown(&held.work) {
            self.held = Some(held);
            return false;
        }
        if held.is_old {
            self.want(held.work.request().clone());
        } else {
            self.show(held.work);
        }
        true
    }

    fn can_be_shown(&self, work: &Work) -> bool {
        let holds_places = self.state.popups.iter().any(Popup::holds_places);
        work.can_be_shown(self.state.popups.len(), holds_places)
    }

    fn show(&mut self, work: Work) {
        let Some(outcome) = work.outcome() else { return };
        if let (Outcome::Loaded(..), Some(held)) = (&outcome, &mut self.held) {
            held.is_old = true;
        }
        self.begin(Action::Told(Box::new(outcome)));
    }

    /// Waits until what is being read is there.
    pub fn wait(&mut self) {
        if let Some(work) = &mut self.work {
            work.wait(Duration::MAX, &self.state.messages);
        }
    }

    /// Whether something was asked for that is not shown yet.
    pub fn is_busy(&self) -> bool {
        self.work.is_some() || looks_on(&self.state)
    }

    /// How long the loop waits for an event.
    fn patience(&self) -> Duration {
        match (looks_on(&self.state), self.work.is_some()) {
            (true, _) => AT_ONCE,
            (_, true) => IMPATIENCE,
            _ => PATIENCE,
        }
    }

    /// Begins to read, or does at once what takes no time. What the program wants by itself
    /// waits for what the reader wants; what is written makes old what is being read.
    fn want(&mut self, request: Request) -> Effect {
        let workspace = self.workspace.clone().filter(|_| request.is_reading());
        let Some(workspace) = workspace else {
            if request.is_writing() {
                self.drop_work(false);
            }
            let outcome = self.perform(request);
            return self.begin(Action::Told(Box::new(outcome)));
        };
        if self.work.as_ref().is_some_and(|work| work.goes_before(&request)) {
            self.put_off(&request);
            return Effect::None;
        }
        if !request.is_unasked() {
            self.drop_work(request.goes());
        }
        let language = self.state.messages.language();
        let open = self.state.popups.len();
        let shown = Shown::of(&self.state.opened);
        self.work = Some(Work::new(request, Reading { workspace, shown, language, open }));
        Effect::None
    }

    /// What nobody asked for is wanted again later.
    fn put_off(&mut self, request: &Request) {
        match request {
            Request::Reread => self.state.news.is_stirred = true,
            Request::Courses(_) => self.state.origins.put_off(),
            Request::Twins(_) => gather::put_off(&mut self.state),
            _ => (),
        }
    }

    /// What was being read, or waits to be shown, is no longer waited for, nor gone to unless
    /// the reader goes on to elsewhere.
    fn drop_work(&mut self, goes_on: bool) {
        let (work, held) = (self.work.take(), self.held.take());
        if work.is_none() && held.is_none() {
            return;
        }
        if let Some(work) = work {
            self.put_off(work.request());
        }
        self.state.news.busy = None;
        if !goes_on {
            self.state.arrive_nowhere();
        }
    }

    /// Which keys count now.
    pub fn place(&self) -> Place {
        self.state.place()
    }

    /// Remembers for the next time what is shown, and where, what was marked, and the
    /// language of the interface where it was chosen.
    pub fn remember(&self) -> Result<(), Problem> {
        self.memory.remember(&self.state)
    }

    fn update(&mut self, action: Action) -> Effect {
        if matches!(action, Action::Told(_)) {
            self.memory.hold(&self.state);
        }
        let effect = update(&mut self.state, action);
        self.memory.take_up(&mut self.state);
        effect
    }

    /// Keeps what is being written, should the program end without being asked.
    pub fn keep(&mut self) {
        self.keeper.keep(&self.state, &self.memory);
    }

    /// What is to be done should the program end here: what is being written is kept, and
    /// nothing of what was saved or given up.
    pub fn last_wish(&self) -> impl FnOnce() + Send + use<> {
        self.keeper.last_wish(&self.state, &self.memory)
    }

    /// Takes note of what the terminal says of its ground.
    fn lies_on(&mut self, is_light: bool) {
        self.state.look.theme = self.state.look.theme.on(is_light);
    }

    /// The screen as it now is.
    pub fn frame(&self) -> Buffer {
        let (columns, lines) = self.state.look.size;
        let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, lines));
        let Ok(frame) = terminal.draw(|frame| draw(&self.state, frame));
        frame.buffer.clone()
    }
}

/// Shows a session until the reader leaves or a signal ends it; gives the signal, and
/// whether what was shown and marked could be remembered.
pub fn run(session: Session) -> io::Result<(Option<i32>, Result<(), Problem>)> {
    let mut screen = Screen::take()?;
    let size = screen.terminal.size()?;
    let mut desk = Desk::new(session, (size.width, size.height)).keeping(cache_folder());
    let mut inbox = Inbox::default();
    screen.terminal.draw(|frame| draw(&desk.state, frame))?;
    let mut watch = desk.workspace.as_ref().and_then(Workspace::watch);
    desk.look();
    if desk.state.look.theme.has_colors {
        screen.ask_ground()?;
    }
    while screen.ended_by().is_none() {
        let mut is_other = screen.stop_if_asked()?;
        if is_other {
            // It may have got another size while the program stood still.
            let size = screen.terminal.size()?;
            desk.begin(Action::Resize(size.width, size.height));
        }
        let asked = match inbox.next(desk.patience())? {
            Some(Come::Ground(is_light)) => {
                desk.lies_on(is_light);
                is_other = true;
                None
            }
            Some(Come::Action(action)) => Some(action),
            // Files that change while something is read are read after it.
            None if desk.is_busy() => None,
            None => watch.as_mut().is_some_and(Watch::has_changed).then_some(Action::Stirred),
        };
        if matches!(asked, Some(Action::Resize(..))) {
            // It may have been another size for a while, and forgotten what was drawn.
            screen.forget()?;
        }
        is_other |= asked.is_some();
        match asked.map_or(Effect::None, |action| desk.begin(action)) {
            Effect::Quit => break,
            Effect::Suspend => screen.suspend(),
            Effect::Edit(text) => {
                let outcome = edited(&mut screen, &desk, &text);
                desk.begin(Action::Told(Box::new(outcome)));
            }
            Effect::Copy(text) => {
                if let Err(error) = copy(&text) {
                    let why = io_words(&desk.state.messages, &error);
                    desk.begin(Action::Told(Box::new(Outcome::Failed(why))));
                }
            }
            Effect::None | Effect::Disk(_) => (),
        }
        is_other |= desk.attend(Duration::ZERO);
        desk.keep();
        if is_other {
            screen.at_end(desk.last_wish());
            screen.terminal.draw(|frame| draw(&desk.state, frame))?;
        }
    }
    let remembered = desk.remember();
    screen.at_end(desk.last_wish());
    Ok((screen.ended_by(), remembered))
}

/// The frame after some keys, as text; nobody is asked for anything, and nothing is written.
pub fn frame_after(
    session: Session,
    size: (u16, u16),
    keys: Vec<KeyEvent>,
    is_colored: bool,
) -> String {
    let mut desk = Desk { pen: Pen::Reads, ..Desk::new(session, size) };
    for key in keys {
        if desk.act(Action::Key(key)) == Effect::Quit {
            break;
        }
    }
    if desk.pen == Pen::Refused {
        // Later keys have cleared it.
        desk.state.news.notice = Some(desk.state.say("tui-only-printed"));
    }
    printed(&desk.frame(), is_colored)
}

/// A failure of the system, in the words of the interface where it has any.
fn io_words(messages: &Messages, error: &io::Error) -> String {
    told_of(messages, &Problem::io(Path::new(""), error))
}

/// What the user's own editor left of a text, or why it failed.
fn edited(screen: &mut Screen, desk: &Desk, text: &str) -> Outcome {
    match screen.edit(text) {
        Ok(text) => Outcome::Edited(text),
        Err(error) => {
            let messages = &desk.state.messages;
            let why = match error {
                NotEdited::Ended(None) => messages.get("tui-editor-cut-off"),
                NotEdited::Ended(Some(code)) => {
                    messages.say("tui-editor-ended", &[("code", code.to_string().into())])
                }
                NotEdited::Failed(error) => io_words(messages, &error),
            };
            let values = [("editor", editor().into()), ("why", why.into())];
            Outcome::Failed(messages.say("tui-editor-failed", &values))
        }
    }
}
