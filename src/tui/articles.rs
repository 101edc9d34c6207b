//! An article that was chosen: the annotations that cite it, else what it is about.

use super::choices::{self, cites};
use super::effect::Effect;
use super::life;
use super::notes::norm_name;
use super::popup::Popup;
use super::sheet::{Sheet, SheetItem, Subject};
use super::state::{Pane, State};
use super::walk::go_to_note;
use crate::constitution::official::Wording;
use crate::constitution::{Norm, article, edition};
use crate::view::{Line, Role, Run};

/// Goes to the annotation that cites a norm, or offers those that do; where there is
/// none, shows what is known of the norm.
pub(super) fn open(state: &mut State, norm: &Norm) -> Effect {
    let notes = state.review().annotations.iter().filter(|note| cites(note, norm));
    let ids: Vec<_> = notes.map(|note| note.id.to_string()).collect();
    match ids.as_slice() {
        [] => state.popups.push(Popup::Sheet(Box::new(sheet(state, norm.clone())))),
        [only] => return note(state, only),
        _ => {
            let picker = choices::notes(state, Some(norm.clone()));
            state.popups.push(Popup::List(Box::new(picker)));
        }
    }
    Effect::None
}

/// Goes to an annotation; what lies nowhere here is followed to where it does.
pub(super) fn note(state: &mut State, id: &str) -> Effect {
    if !go_to_note(state, id) {
        return life::of(id);
    }
    state.manner.focus = Pane::Notes;
    Effect::None
}

/// What is known of an article: its topic, its words, what is new in it, and where the
/// other Constitution speaks of the same.
pub(super) fn sheet(state: &State, norm: Norm) -> Sheet {
    let language = state.messages.language();
    let mut lines = Vec::new();
    let mut say = |text: &str, role: Role| {
        let items = text.split('\n').filter(|text| !text.trim().is_empty());
        lines.extend(items.map(|text| Line::new(0, vec![Run::new(text.trim(), role)])));
    };
    if let Some(article) = article(&norm) {
        say(article.topic.get(language), Role::Heading);
        match state.opened.official.wording(&norm, language) {
            Wording::Words(words) => say(words, Role::Plain),
            Wording::Absent | Wording::Unknown if edition(norm.instrument).is_some() => {
                say(&state.say("tui-topic-only"), Role::Muted);
            }
            Wording::Absent | Wording::Unknown => (),
        }
        if let Some(new) = &article.note {
            say(new.get(language), Role::Remark);
        }
    }
    let akin: Vec<_> = norm.mapped().iter().map(|norm| norm_name(state, norm)).collect();
    if !akin.is_empty() {
        let norms = [("norms", akin.join(" · ").into())];
        say(&state.messages.say("tui-article-akin", &norms), Role::Muted);
    }
    say(&state.say("tui-article-no-notes"), Role::Muted);
    let item = |line| SheetItem { gutter: String::new(), lines: vec![line], goal: None };
    let (title, items) = (norm_name(state, &norm), lines.into_iter().map(item).collect());
    Sheet::new(Subject::Article(norm), title, items)
}
