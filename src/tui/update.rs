//! One action changes the state and may want something done. Pure.

use super::action::{Action, Command};
use super::annotate;
use super::choices;
use super::choosing;
use super::conflicts;
use super::copying;
use super::dialogue;
use super::effect::{Done, Effect, Outcome, Request};
use super::field::Field;
use super::filter::Filter;
use super::filters;
use super::found;
use super::gather;
use super::jumps;
use super::keymap::Place;
use super::laws;
use super::layout::{panes, per_reading};
use super::life;
use super::mouse::Held;
use super::offers;
use super::palette::{Choosing, Gathered, Scope};
use super::picker::{Choice, Picker};
use super::pointing;
use super::popup::{Asked, Before, Popup};
use super::scroll::{hold, standing};
use super::search::Search;
use super::sheets;
use super::state::{Pane, State};
use super::told;
use super::trail::Gait;
use super::walk;
use super::windows;
use crate::text::language::Language;
use crossterm::event::KeyEvent;

/// What happens when `action` does. Files that have changed are read again as soon
/// as nothing is open that goes by places in them.
pub(super) fn update(state: &mut State, action: Action) -> Effect {
    if state.trail.is_new() {
        jumps::remember(state, Gait::Walk);
    }
    let command = match &action {
        Action::Key(event) => state.keys.command(state.place(), *event),
        Action::Click(column, line) | Action::DoubleClick(column, line) => {
            state.rows.hint_at((*column, *line))
        }
        _ => None,
    };
    let gait = jumps::gait(state, &action, command);
    let effect = done(state, action);
    jumps::remember(state, gait);
    let is_free = effect == Effect::None && !state.popups.iter().any(Popup::holds_places);
    if is_free && std::mem::take(&mut state.news.is_stirred) {
        return Effect::Disk(Box::new(Request::Reread));
    }
    if effect == Effect::None {
        let is_bill = state.opened.law.is_none();
        let lacking =
            if is_bill { state.origins.lacking(&state.opened.review) } else { Vec::new() };
        if !lacking.is_empty() {
            return Effect::Disk(Box::new(Request::Courses(lacking)));
        }
        let lacking = gather::lacking(state);
        if !lacking.is_empty() {
            return Effect::Disk(Box::new(Request::Twins(lacking)));
        }
    }
    effect
}

/// Whether something is still done between the keys, slice by slice.
pub(super) fn looks_on(state: &State) -> bool {
    state.search.is_looking() || offers::looks_on(state)
}

fn done(state: &mut State, action: Action) -> Effect {
    match action {
        Action::Key(event) => return key(state, event),
        Action::Paste(text) => dialogue::paste(state, &text),
        Action::Resize(columns, lines) => {
            let standing = standing(state);
            state.look.size = (columns, lines);
            hold(state, standing);
        }
        Action::Click(..)
        | Action::DoubleClick(..)
        | Action::Drag(..)
        | Action::Release
        | Action::Wheel { .. } => return mouse(state, &action),
        Action::Stirred => {
            state.origins.forget();
            state.gathered = Gathered::default();
            state.news.is_stirred = true;
        }
        Action::LookOn if offers::looks_on(state) => offers::look_on(state),
        Action::LookOn => dialogue::look_on(state),
        Action::Told(outcome) => {
            // What else comes meanwhile leads nowhere.
            let is_arrival = match &*outcome {
                Outcome::Loaded(_, done) => *done != Done::Seen,
                outcome => matches!(outcome, Outcome::Failed(_)),
            };
            let effect = told::told(state, *outcome);
            if is_arrival {
                jumps::arrived(state);
            }
            return effect;
        }
    }
    Effect::None
}

/// What the mouse does: in the text, or in what is open above it.
fn mouse(state: &mut State, action: &Action) -> Effect {
    let is_free = pointing::is_free(state);
    match *action {
        Action::DoubleClick(..) if matches!(state.held, Some(Held::Entered)) => state.held = None,
        Action::Click(column, line) | Action::DoubleClick(column, line)
            if let Some(command) = state.rows.hint_at((column, line)) =>
        {
            let place = state.place();
            let effect = clicked(state, command);
            // What stands there now is another hint.
            state.held = (state.place() != place).then_some(Held::Entered);
            return effect;
        }
        Action::Click(column, line) if is_free => pointing::press(state, (column, line)),
        Action::DoubleClick(column, line) if is_free => {
            pointing::press_twice(state, (column, line));
        }
        Action::Drag(column, line) if is_free => pointing::drag(state, (column, line)),
        Action::Drag(column, line) => windows::drag(state, (column, line)),
        Action::Wheel { at, lines } if state.popups.is_empty() => walk::wheel(state, at, lines),
        Action::Wheel { at, lines } => windows::wheel(state, at, lines),
        Action::Click(column, line) | Action::DoubleClick(column, line) => {
            let is_twice = matches!(action, Action::DoubleClick(..));
            state.held = None;
            if let Some(command) = windows::click(state, (column, line), is_twice) {
                state.held = Some(Held::Entered);
                return clicked(state, command);
            }
        }
        Action::Release if matches!(state.held, Some(Held::Entered)) => (),
        _ => state.held = None,
    }
    Effect::None
}

/// Carries out what was clicked instead of its key.
fn clicked(state: &mut State, command: Command) -> Effect {
    state.news.forget(Some(command));
    carry_out(state, state.place(), command)
}

fn key(state: &mut State, event: KeyEvent) -> Effect {
    let place = state.place();
    let command = state.keys.command(place, event);
    state.news.forget(command);
    match command {
        Some(command) => return carry_out(state, place, command),
        None => dialogue::type_key(state, event),
    }
    Effect::None
}

/// Carries out a command in a place.
fn carry_out(state: &mut State, place: Place, command: Command) -> Effect {
    match command {
        _ if state.opened.law.is_some() && command.is_of_bill() => {
            state.news.notice = Some(state.say_with_keys("tui-law-not-here", &[]));
        }
        Command::Help => state.popups.push(Popup::Help(place, 0)),
        Command::Palette => return offers::open(state, Scope::All),
        Command::NextTongue => next_tongue(state),
        Command::Suspend => return Effect::Suspend,
        Command::Accept if place == Place::Palette => return chosen(state),
        _ if place == Place::Reading => return reading(state, command),
        _ => return dialogue::command(state, command),
    }
    Effect::None
}

/// Closes the palette and does what is chosen in it; where nothing is, it stays.
fn chosen(state: &mut State) -> Effect {
    let Some(Popup::Palette(palette)) = state.popups.last() else { return Effect::None };
    let Some(choosing) = palette.chosen().map(|row| row.choosing.clone()) else {
        return Effect::None;
    };
    state.popups.pop();
    match choosing {
        Choosing::Do(command) => carry_out(state, state.place(), command),
        other => jumps::follow(state, &other),
    }
}

/// Says everything in the next language.
fn next_tongue(state: &mut State) {
    let all = [Language::Kazakh, Language::Russian, Language::English];
    let here = all.iter().position(|each| *each == state.messages.language()).unwrap_or(0);
    state.speak(all[(here + 1) % all.len()]);
    state.news.has_turned_tongue = true;
    dialogue::retell(state);
    walk::go(state, state.spot.entry);
    state.news.notice = Some(state.say("tui-tongue-now"));
}

fn reading(state: &mut State, command: Command) -> Effect {
    state.news.tour = state.news.tour.and_then(|tour| tour.after(command));
    if let Some(run) = state.fold().filter(|_| needs_words(command)) {
        let count = [("count", run.len().into())];
        state.news.notice = Some(state.messages.say("tui-folded-here", &count));
        return Effect::None;
    }
    match command {
        Command::OnlyChanges
        | Command::OnlySubstance
        | Command::FoldUnchanged
        | Command::SideBySide
        | Command::Redline
        | Command::Zen
        | Command::Origins => manner(state, command),
        Command::Versions => open(state, choices::versions(state, Choice::OldVersion)),
        Command::Languages => open(state, choices::languages(state)),
        Command::AllNotes if state.review().annotations.is_empty() => {
            state.news.notice = Some(state.no_notes());
        }
        Command::AllNotes => open(state, choices::notes(state, None)),
        Command::Terms => terms(state),
        Command::AcceptDisagreement => open_reason(state),
        Command::CopyCitation => copying::open(state),
        Command::Filters => filters::open(state),
        Command::Theme => turn_theme(state),
        Command::Search => open_search(state),
        Command::Matrix => return conflicts::open(state),
        Command::Quit => return Effect::Quit,
        Command::Cancel if state.opened.law.is_some() && state.search.query.is_empty() => {
            return laws::close(state);
        }
        Command::Cancel => {
            state.search = Search::of(state.search.written);
            state.refresh();
        }
        _ => return going(state, command),
    }
    Effect::None
}

/// Goes somewhere, asks the disk, or writes an annotation.
fn going(state: &mut State, command: Command) -> Effect {
    match command {
        Command::NextChange => walk::change(state, true),
        Command::PreviousChange => walk::change(state, false),
        Command::NextDisagreement => walk::disagreement(state, true),
        Command::PreviousDisagreement => walk::disagreement(state, false),
        Command::NextPane => walk::pane(state, 1),
        Command::PreviousPane => walk::pane(state, -1),
        Command::Fold => walk::fold(state),
        Command::Unfold => walk::unfold(state),
        Command::SearchAll => return found::open(state),
        Command::NextMatch => dialogue::step_match(state, true),
        Command::PreviousMatch => dialogue::step_match(state, false),
        Command::Timeline => return sheets::open_timeline(state),
        Command::Blame => return sheets::open_blame(state),
        Command::Trace => return sheets::open_claim(state),
        Command::Citation => return offers::open(state, Scope::Citations),
        Command::Marks => return offers::open(state, Scope::Marks),
        Command::Laws => return Effect::Disk(Box::new(Request::Laws)),
        Command::Effect => return laws::jump(state),
        Command::Undone => laws::open_undone(state),
        Command::MarkPlace => jumps::mark(state),
        Command::Back => return jumps::back(state),
        Command::Forward => return jumps::forward(state),
        Command::SelectWords => choosing::choose_words(state),
        Command::Annotate => annotate::open_new(state),
        Command::EditNote => annotate::open_standing(state),
        Command::SetStatus => annotate::open_status(state),
        Command::TurnSeverity => return annotate::turn_severity(state),
        Command::Reply => annotate::open_reply(state),
        Command::NextNote => walk::next_note(state),
        Command::DeleteNote => return annotate::remove(state),
        Command::Life => return life::open(state),
        Command::Undo => return annotate::undo(state),
        _ => walk::walk(state, command),
    }
    Effect::None
}

/// Whether a command is about the words of one provision.
const fn needs_words(command: Command) -> bool {
    matches!(
        command,
        Command::SelectWords
            | Command::Annotate
            | Command::Blame
            | Command::AcceptDisagreement
            | Command::CopyCitation
    )
}

/// Shows the text in another manner; the reader stays where they are.
fn manner(state: &mut State, command: Command) {
    let standing = standing(state);
    let says = match command {
        Command::OnlyChanges => filter(state, Filter::Changes, "tui-only-changes-on"),
        Command::OnlySubstance => filter(state, Filter::Substance, "tui-only-substance-on"),
        Command::FoldUnchanged => filter(state, Filter::Folded, "tui-folded-on"),
        Command::SideBySide => {
            let (on, off) = ("tui-side-by-side-on", "tui-side-by-side-off");
            let says = toggle(&mut state.manner.side_by_side, [on, off]);
            let is_narrow = panes(state).text.is_some() && per_reading(state) == 1;
            if says == on && is_narrow { "tui-side-by-side-narrow" } else { says }
        }
        Command::Zen => {
            state.manner.focus = Pane::Text;
            toggle(&mut state.manner.is_zen, ["tui-zen-on", "tui-zen-off"])
        }
        Command::Origins if state.origins.toggle() => "tui-origins-on",
        Command::Origins => "tui-origins-off",
        _ => toggle(&mut state.manner.redline, ["tui-redline-on", "tui-redline-off"]),
    };
    state.refresh();
    hold(state, standing);
    let hidden = [("count", state.spine.hidden(state.manner.filter).into())];
    state.news.notice = Some(state.messages.say(says, &hidden));
}

/// Lets only so much through, or all again; gives what to say of it.
fn filter(state: &mut State, filter: Filter, on: &'static str) -> &'static str {
    let is_off = state.manner.filter == filter;
    state.manner.filter = if is_off { Filter::All } else { filter };
    state.spine.folds.forget();
    if is_off { "tui-only-changes-off" } else { on }
}

fn toggle(is_on: &mut bool, [on, off]: [&'static str; 2]) -> &'static str {
    *is_on = !*is_on;
    if *is_on { on } else { off }
}

/// Shows everything in the next theme, and says how to keep it.
fn turn_theme(state: &mut State) {
    let theme = state.look.theme.turned();
    state.look.theme = theme;
    // What was wrapped has signs around changed words, or none.
    state.refresh();
    let name = theme.scheme().name();
    let says = state.say(&format!("theme-{name}"));
    let values = [("name", name.into()), ("says", says.into())];
    // What a config file names is kept by it.
    state.news.has_turned_theme = !state.look.has_own_theme;
    let key = if state.look.has_own_theme { "tui-theme-turned" } else { "tui-theme-now" };
    state.news.notice = Some(state.messages.say(key, &values));
}

/// Holds the terms of the law in the languages against one another, or no longer.
fn terms(state: &mut State) {
    let has_terms = !state.disagreements.has_terms;
    state.disagree(has_terms);
    let key = if has_terms { "tui-terms-on" } else { "tui-terms-off" };
    state.news.notice = Some(state.among_languages(key));
}

fn open(state: &mut State, picker: Picker) {
    state.popups.push(Popup::List(Box::new(picker)));
}

fn open_search(state: &mut State) {
    let field = Field::line(&state.search.query);
    let before = Before { entry: state.spot.entry, filter: state.manner.filter };
    state.popups.push(Popup::Search(Box::new(field), before));
}

/// Asks why what the languages say differently here is meant.
fn open_reason(state: &mut State) {
    let entry = state.spot.entry;
    if state.disagreements.of_entry(entry).is_empty() {
        state.news.notice = Some(state.among_languages("tui-no-disagreement-here"));
        return;
    }
    // Of several it is read first which one is accepted.
    if state.disagreements.read_at(entry).is_none() {
        walk::disagreement(state, true);
        return;
    }
    let asked = Asked::Disagreement(entry);
    state.popups.push(Popup::Reason(Box::new(asked.field()), asked));
}
