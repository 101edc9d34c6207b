//! The citation of the provision, copied in the language that is chosen.

use super::annotate::languages_of;
use super::choosing::provision;
use super::effect::{Effect, Request};
use super::picker::{Choice, Item, Picker};
use super::popup::Popup;
use super::state::State;
use crate::document::citation::{cite, cite_address};
use crate::text::language::Language;
use crate::view::cited::cited;
use crate::view::line::harmless;

/// Offers the citation in every language, that of the text first.
pub(super) fn open(state: &mut State) {
    let Some((which, _)) = provision(state) else {
        state.news.notice = Some(state.say("tui-no-words"));
        return;
    };
    let own = state.review().readings[which].language;
    let others = Language::ALL.into_iter().filter(|language| *language != own);
    let items = [own].into_iter().chain(others).filter_map(|language| {
        Some(Item::new(language.code(), language.endonym(), citation(state, language)?))
    });
    let picker = Picker::new(Choice::Citation, items.collect(), own.code());
    state.popups.push(Popup::List(Box::new(picker)));
}

/// Wants the citation in a language copied.
pub(super) fn copy(state: &State, code: &str) -> Effect {
    let text = languages_of(code).first().and_then(|language| citation(state, *language));
    text.map_or(Effect::None, |text| Effect::Disk(Box::new(Request::Keep(text))))
}

/// Says where the text is kept, and wants it in the terminal's clipboard: whether that
/// takes it no terminal tells.
pub(super) fn kept(state: &mut State, text: String, file: Result<String, String>) -> Effect {
    let says = match file {
        Ok(file) => state.messages.say("tui-copied", &[("file", file.into())]),
        Err(why) => state.messages.say("tui-copied-alone", &[("why", why.into())]),
    };
    state.news.notice = Some(harmless(&says));
    Effect::Copy(text)
}

/// The citation of the provision where the reader is, as the text of that language has it,
/// else by its address.
fn citation(state: &State, language: Language) -> Option<String> {
    let (which, (side, id)) = provision(state)?;
    let review = state.review();
    let reading = &review.readings[which];
    let document = side.of(&reading.documents);
    let address = &document.provision(id).address;
    let version = *side.of(&review.pair());
    let same = review.readings.iter().find(|reading| reading.language == language);
    let there = same.and_then(|reading| {
        let document = side.of(&reading.documents);
        Some(cite(document, document.find(address)?))
    });
    let citation = there.unwrap_or_else(|| cite_address(address, language));
    Some(cited(&review.bill, version, &citation, language))
}
