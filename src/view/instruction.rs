//! An instruction read back in words of the reader's language, and what became of it.

use crate::amend::phrase::Said;
use crate::amend::place::{Named, Numbers, Place, Step};
use crate::amend::{
    Carried, Instruction, Misprint, NewText, Operation, Reason, Refusal, WordChange,
};
use crate::document::citation::{cite_address, cite_genitive};
use crate::document::{Address, Document, ProvisionKind};
use crate::l10n::Messages;

/// What an instruction says, so that a lawyer can check how it was read: «пункт 1 статьи 71:
/// заменить «шести» на «трех»».
pub fn read_back(amending: &Document, instruction: &Instruction, messages: &Messages) -> String {
    let places: Vec<_> =
        instruction.places.iter().map(|place| place_said(place, messages)).collect();
    let place = match &instruction.operation {
        _ if !places.is_empty() => places.join(", "),
        Operation::Words { .. } => messages.get("amend-whole-text"),
        _ => messages.get("amend-whole-act"),
    };
    let done = operation(amending, &instruction.operation, messages);
    messages.say("amend-said", &[("place", place.into()), ("done", done.into())])
}

/// That an instruction was carried out; of a range of units each: what stands between the
/// first and the last, such as 2-1 between 2 and 3, is not named.
pub fn carried_out(instruction: &Instruction, carried: &Carried, messages: &Messages) -> String {
    let key = if carried.is_folded { "amend-applied-folded" } else { "amend-applied" };
    let is_range = |step: &Step| matches!(step.numbers, Numbers::Range(..));
    if !instruction.places.iter().flat_map(|place| &place.0).any(is_range) {
        return messages.get(key);
    }
    let number = |unit: &Address| {
        let own = unit.segments().last()?;
        own.split_once('_').map(|(_, number)| number.to_owned())
    };
    let mut numbers: Vec<_> = carried.changed.iter().filter_map(number).collect();
    numbers.dedup();
    let numbers = messages.say("amend-range", &[("numbers", numbers.join(", ").into())]);
    format!("{}; {numbers}", messages.get(key))
}

fn operation(amending: &Document, operation: &Operation, messages: &Messages) -> String {
    match operation {
        Operation::Words { changes, throughout, inflected, paired, except } => {
            let said = changes.iter().map(|each| change(amending, *each, messages));
            let said = said.collect::<Vec<_>>().join("; ");
            let throughout = throughout.then(|| messages.get("amend-throughout"));
            let inflected = inflected.then(|| messages.get("amend-inflected"));
            let paired = paired.then(|| messages.get("amend-paired"));
            let places: Vec<_> = except.iter().map(|place| place_said(place, messages)).collect();
            let place = [("place", places.join(", ").into())];
            let except = (!except.is_empty()).then(|| messages.say("amend-except", &place));
            let all = [said].into_iter().chain(throughout).chain(inflected).chain(paired);
            let all = all.chain(except);
            all.collect::<Vec<_>>().join(", ")
        }
        Operation::Restate(text) => {
            messages.say("amend-restate", &[("text", new_text(amending, text, messages).into())])
        }
        Operation::Insert { units, after, text } => {
            let units: Vec<_> = units.iter().map(|unit| place_said(unit, messages)).collect();
            let values = [
                ("units", units.join(", ").into()),
                ("text", new_text(amending, text, messages).into()),
            ];
            let said = messages.say("amend-insert", &values);
            match after {
                Some(place) => {
                    let place = [("place", place_said(place, messages).into())];
                    format!("{said}, {}", messages.say("amend-insert-behind", &place))
                }
                None => said,
            }
        }
        Operation::Delete => messages.get("amend-delete"),
        Operation::Repeal => messages.get("amend-repeal"),
        Operation::Renumber(units) => {
            let units: Vec<_> = units.iter().map(|unit| place_said(unit, messages)).collect();
            messages.say("amend-renumber", &[("units", units.join(", ").into())])
        }
        Operation::Enter => messages.get("amend-enter"),
    }
}

fn change(amending: &Document, change: WordChange, messages: &Messages) -> String {
    let words = |said: Said| said.of(amending.source()).to_owned();
    let (key, old, new) = match change {
        WordChange::Replace { old, new } => ("amend-replace-words", words(old), words(new)),
        WordChange::Delete(old) => ("amend-delete-words", words(old), String::new()),
        WordChange::After { anchor, new } => ("amend-words-after", words(anchor), words(new)),
        WordChange::Before { anchor, new } => ("amend-words-before", words(anchor), words(new)),
        WordChange::Append(new) => ("amend-words-at-end", String::new(), words(new)),
    };
    messages.say(key, &[("old", old.into()), ("new", new.into())])
}

/// The first words of new text.
fn new_text(amending: &Document, text: &NewText, messages: &Messages) -> String {
    match text {
        NewText::Inline(said) => first_words(said.of(amending.source())),
        NewText::Quoted(quoted) => {
            let inside =
                quoted.iter().flat_map(|id| std::iter::once(*id).chain(amending.inside(*id)));
            let mut spans = inside.map(|id| amending.provision(id).span());
            let span = spans.find(|span| !span.is_empty()).unwrap_or_default();
            let first = first_words(span.of(amending.source()));
            let goes_on = !first.ends_with('…') && spans.any(|span| !span.is_empty());
            if goes_on { format!("{first} …") } else { first }
        }
        NewText::Annex => messages.get("amend-text-annex"),
        NewText::Missing => messages.get("amend-text-missing"),
    }
}

/// How many letters of new text are shown.
const SHOWN: usize = 60;

fn first_words(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= SHOWN {
        return text;
    }
    let short: String = text.chars().take(SHOWN).collect();
    let end = short.rfind(' ').unwrap_or(short.len());
    format!("{}…", &short[..end])
}

/// A place, cited in the language of the interface.
pub fn place_said(place: &Place, messages: &Messages) -> String {
    let is_unit = |step: &&Step| step.named.kind().is_some() && step.numbers != Numbers::Last;
    let units: Vec<_> = place.0.iter().take_while(is_unit).collect();
    if let (false, [part]) = (units.is_empty(), &place.0[units.len()..])
        && let Some(said) = part_said(&units, part, messages)
    {
        return said;
    }
    let cited = (!units.is_empty()).then(|| units_said(&units, messages));
    place.0[units.len()..]
        .iter()
        .fold(cited, |holder, step| {
            let number = match &step.numbers {
                Numbers::One(number) => number.printed().to_owned(),
                _ => String::new(),
            };
            let is_last = step.numbers == Numbers::Last;
            let key = match step.named {
                Named::Sentence if is_last => "amend-unit-last-sentence",
                Named::Kind(ProvisionKind::Indent) if is_last => "amend-unit-last-indent",
                Named::Kind(_) | Named::Point if is_last => "amend-unit-last-part",
                Named::Heading => "amend-unit-heading",
                Named::Sentence if number.is_empty() => "amend-unit-a-sentence",
                Named::Sentence => "amend-unit-sentence",
                Named::Contents => "amend-unit-contents",
                Named::Body => "amend-unit-body",
                Named::Kind(_) | Named::Point => {
                    let own = units_said(&[step], messages);
                    return Some(holder.map_or(own.clone(), |holder| format!("{own} ({holder})")));
                }
            };
            let said = messages.say(key, &[("number", number.into())]);
            Some(holder.map_or(said.clone(), |holder| format!("{said} ({holder})")))
        })
        .unwrap_or_else(|| messages.get("amend-whole-act"))
}

/// A part of a unit that is no unit itself: «заголовок статьи 5», «5-баптың тақырыбы».
fn part_said(units: &[&Step], part: &Step, messages: &Messages) -> Option<String> {
    let number = match &part.numbers {
        Numbers::One(number) => number.printed().to_owned(),
        _ => String::new(),
    };
    let is_last = part.numbers == Numbers::Last;
    let key = match part.named {
        Named::Sentence if is_last => "amend-of-last-sentence",
        Named::Kind(ProvisionKind::Indent) if is_last => "amend-of-last-indent",
        Named::Kind(_) | Named::Point if is_last => "amend-of-last-part",
        Named::Heading => "amend-of-heading",
        Named::Sentence if number.is_empty() => "amend-of-a-sentence",
        Named::Sentence => "amend-of-sentence",
        Named::Body => "amend-of-body",
        Named::Contents | Named::Kind(_) | Named::Point => return None,
    };
    let holder = address_of(units, false)?;
    let holder = cite_genitive(&holder, messages.language());
    Some(messages.say(key, &[("holder", holder.into()), ("number", number.into())]))
}

fn units_said(units: &[&Step], messages: &Messages) -> String {
    let address = |last: bool| {
        let address = address_of(units, last);
        address.map_or_else(String::new, |address| cite_address(&address, messages.language()))
    };
    let is_range = units.iter().any(|step| matches!(step.numbers, Numbers::Range(..)));
    if is_range { format!("{} – {}", address(false), address(true)) } else { address(false) }
}

/// The address of units, of a range its first or its last.
fn address_of(units: &[&Step], last: bool) -> Option<Address> {
    units.iter().fold(None, |holder: Option<Address>, step| {
        let Some(kind) = step.named.kind() else { return holder };
        let number = match &step.numbers {
            Numbers::Unnumbered | Numbers::Last => None,
            Numbers::One(number) => Some(number),
            Numbers::Range(first, end) => Some(if last { end } else { first }),
        };
        let address = Address::below(holder.as_ref(), kind, number);
        // «пункт 1)»: the bracket tells it from a point of a law that is no code.
        let is_bracketed = step.named == Named::Point && number.is_some();
        Some(if is_bracketed { Address::new(&format!("{address})")) } else { address })
    })
}

/// Why an instruction was not carried out.
pub fn refused(amending: &Document, refusal: &Refusal, messages: &Messages) -> String {
    let words = |said: &Said| said.of(amending.source()).to_owned();
    let cited = |place: &Address| cite_address(place, messages.language()).into();
    match refusal {
        Refusal::OtherAct => messages.get("amend-refused-other-act"),
        Refusal::Place { missing, is_many, reached, nearest } => {
            let place = place_said(missing, messages).into();
            let key = if *is_many { "amend-refused-places" } else { "amend-refused-place" };
            let said = messages.say(key, &[("place", place)]);
            let near = nearest.as_ref().map(|near| ("amend-refused-nearest", near));
            let near = near.or(reached.as_ref().map(|it| ("amend-refused-reached", it)));
            let near = near.map(|(key, near)| messages.say(key, &[("place", cited(near))]));
            [said].into_iter().chain(near).collect::<Vec<_>>().join("; ")
        }
        Refusal::NoWords { words: said, place, elsewhere, nearest } => {
            let count = words(said).split_whitespace().count();
            let values = [("words", words(said).into()), ("count", count.into())];
            let no = messages.say("amend-refused-words", &values);
            let place = place.as_ref().map(|place| cite_address(place, messages.language()));
            let no = place.map_or_else(|| no.clone(), |place| format!("{place}: {no}"));
            let near = nearest
                .as_deref()
                .map(|words| messages.say("amend-refused-like", &[("words", words.into())]));
            let elsewhere = elsewhere
                .as_ref()
                .map(|place| messages.say("amend-refused-elsewhere", &[("place", cited(place))]));
            [no].into_iter().chain(near).chain(elsewhere).collect::<Vec<_>>().join("; ")
        }
        Refusal::ManyWords { words: said, count } => messages.say(
            "amend-refused-many",
            &[("words", words(said).into()), ("count", (*count).into())],
        ),
        Refusal::Exists(place) => messages.say("amend-refused-exists", &[("place", cited(place))]),
        Refusal::Gone(place) => messages.say("amend-refused-gone", &[("place", cited(place))]),
        Refusal::Emptied(place) => {
            messages.say("amend-refused-emptied", &[("place", cited(place))])
        }
        Refusal::Tail(place) => messages.say("amend-refused-tail", &[("place", cited(place))]),
        Refusal::Gap => messages.get("amend-refused-gap"),
        Refusal::NoText => messages.get("amend-refused-no-text"),
        Refusal::OpenQuotes => messages.get("amend-refused-quotes"),
        Refusal::Annexed => messages.get("amend-refused-annex"),
        Refusal::OtherText => messages.get("amend-refused-other-text"),
        Refusal::Footnote(mark) => {
            messages.say("amend-refused-footnote", &[("mark", mark.as_str().into())])
        }
        Refusal::Contents => messages.get("amend-refused-contents"),
        Refusal::WholeAct => messages.get("amend-refused-whole-act"),
        Refusal::Inflected => messages.get("amend-refused-inflected"),
        Refusal::Overlap(_) => messages.get("amend-refused-overlap"),
    }
}

/// «опечатка: «замениить» прочитано как «заменить»».
pub fn misprinted(amending: &Document, misprint: &Misprint, messages: &Messages) -> String {
    let words = misprint.span.of(amending.source());
    messages.say("amend-misprint", &[("words", words.into()), ("meant", misprint.meant.into())])
}

/// Why words are no instruction that was understood.
pub fn not_understood(reason: Reason, messages: &Messages) -> String {
    let key = match reason {
        Reason::UnknownWords => "amend-unclaimed-words",
        Reason::OpenQuote => "amend-unclaimed-quote",
        Reason::NoVerb => "amend-unclaimed-no-verb",
        Reason::Incomplete => "amend-unclaimed-incomplete",
        Reason::UnevenLists => "amend-unclaimed-uneven",
        Reason::LostPlace => "amend-unclaimed-place",
        Reason::UnannouncedText => "amend-unclaimed-text",
    };
    messages.get(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Number;
    use crate::text::language::Language;

    #[test]
    fn a_point_of_a_code_is_said_with_its_bracket() {
        let step = |named| Step { named, numbers: Numbers::One(Number::counted(2)) };
        let article = step(Named::Kind(ProvisionKind::Article));
        let place = Place(vec![article, step(Named::Point)]);
        let said = |language| place_said(&place, &Messages::new(language));
        assert_eq!(said(Language::Russian), "пункт 2) статьи 2");
        assert_eq!(said(Language::Kazakh), "2-баптың 2) тармағы");
        assert_eq!(said(Language::English), "paragraph 2) of Article 2");
    }
}
