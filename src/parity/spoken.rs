//! What each sentence of a provision owes, forbids and allows, and how firmly: a ban in a
//! clause with "if", or a right «только» in one case, may be put in other ways.

use super::chances::is_chance;
use super::clause::{Clause, Force};
use super::denials::{Asks, Denials, Marks};
use super::hints::{Hint, Hints, hints};
use crate::compare::modality::Modal;
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::text::lexicon::{self, Word};
use crate::text::span::Span;
use std::ops::Range;

/// A word that says it, in plain terms.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// Its class.
    pub modal: Modal,
    /// Its bytes.
    pub span: Span,
    /// The clause it stands in.
    pub place: Place,
}

/// Where it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the main clause.
    Main,
    /// That, or in one that is part of it.
    Open,
    /// In one that is part of it.
    Aside,
}

/// What a sentence says.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// What it says in plain words.
    pub said: Vec<Said>,
    /// What may be done in one case only. Where another language knows no such limit, it
    /// says it in another way: «не может иначе».
    pub restricted: Vec<Said>,
    /// What may happen, and is nobody's right: it need not be said elsewhere.
    pub chances: Vec<Said>,
    /// What frees from a duty.
    pub exemptions: Vec<Said>,
    /// What other words of it say in a clause aside.
    pub loose: Vec<Said>,
    /// What it may mean besides.
    pub hints: Hints,
    /// How often it denies.
    pub denials: Denials,
    /// Of a sentence that says nothing, what the lead-in of its list says for it.
    pub inherited: Vec<Force>,
}

impl Sentence {
    /// What it plainly says of a class.
    pub fn of(&self, force: Force) -> impl Iterator<Item = &Said> {
        self.said.iter().filter(move |said| Force::of(said.modal) == Some(force))
    }

    /// Whether it says any.
    pub fn has(&self, force: Force) -> bool {
        self.of(force).next().is_some()
    }

    /// The classes of what it plainly says.
    pub fn forces(&self) -> impl Iterator<Item = Force> {
        self.said.iter().filter_map(|said| Force::of(said.modal))
    }

    /// Whether it says any in a clause aside.
    pub fn has_aside(&self, force: Force) -> bool {
        self.loose.iter().any(|said| Force::of(said.modal) == Some(force))
    }

    /// Adds what one word denies that is no modal one.
    fn add_denial(&mut self, clause: &Clause<'_>, span: Span, marks: &mut Marks) {
        let at = clause.found.start;
        if clause.is_a_denying_predicate() {
            marks.deny(at..at + 1, at, Asks::Condition);
            self.loose.push(Said { modal: Modal::Negation, span, place: Place::Open });
        }
        let Some(hint) = clause.denial() else { return };
        marks.deny(at..at + 1, at, clause.asks(hint));
        self.hints.add(hint);
        let is_aside = hint == Hint::DenialAside && !clause.is_either_way();
        if is_aside || clause.is_of_a_state_of_affairs() {
            self.loose.push(Said { modal: Modal::Negation, span, place: Place::Aside });
        }
    }

    /// Adds a modal word.
    fn add(&mut self, clause: &Clause<'_>, said: Said, marks: &mut Marks) {
        let modal = clause.meant(said.modal);
        if let Some(asks) = clause.asks_by(modal) {
            marks.deny(clause.found.clone(), clause.denied(), asks);
            marks.answer(clause.found.start, clause.joined());
        }
        if clause.is_above_a_ceiling() && Force::of(modal) == Some(Force::Denial) {
            self.hints.add(Hint::Right);
        }
        if clause.is_a_duty_not_to() {
            self.hints.add(Hint::DutyNotTo);
        } else if clause.key() == "shall" {
            self.hints.add(Hint::Shall);
        }
        let is_open = clause.may_be_aside() || clause.excludes();
        let said = Said { modal, place: if is_open { Place::Open } else { said.place }, ..said };
        match (clause.declares(modal), clause.is_plain(modal)) {
            (true, _) => self.hints.add(Hint::Right),
            (_, true) if is_chance(clause, modal) => {
                self.hints.add(Hint::Right);
                self.chances.push(said);
            }
            (_, true) if self.hints.has(Hint::Only) && clause.may_be_restricted(modal) => {
                self.restricted.push(said);
            }
            (_, true) => self.said.push(said),
            _ if modal != Modal::Negation || clause.denies_a_verb() => self.loose.push(said),
            _ => (),
        }
    }

    /// Adds a modal word that stands in another provision, and ends the sentence here.
    fn add_from_elsewhere(&mut self, said: Said) {
        self.said.push(Said { place: Place::Main, ..said });
        if Force::of(said.modal) == Some(Force::Denial) {
            self.denials = self.denials.and(Denials::ONE);
        }
    }

    /// Whether it says one class of words in particular.
    pub fn says(&self, modal: Modal) -> bool {
        self.said.iter().any(|said| said.modal == modal)
    }
}

/// The sentences of a provision, of which `modals` are known; one of them may stand in
/// another provision, and ends the last sentence here.
pub fn sentences(text: &Document, id: ProvisionId, modals: &[(Modal, Span)]) -> Vec<Sentence> {
    let Some(passage) = text.provision(id).text else { return Vec::new() };
    let ends = sentence_ends(text.words(passage));
    let starts = std::iter::once(0).chain(ends.clone());
    let spans = starts.zip(ends).map(|(start, end)| Span::new(start, end).shifted(passage.start));
    let spans: Vec<Span> = spans.collect();
    let heading = text.provision(id).heading.unwrap_or(Span::empty(0));
    // A heading orders nothing.
    let modals: Vec<_> = modals.iter().filter(|(_, it)| !heading.contains(it.start)).collect();
    let last = spans.len().saturating_sub(1);
    let read = |(at, span): (usize, &Span)| {
        let inside = |(_, word): &&&(Modal, Span)| {
            span.contains(word.start) || at == last && !passage.contains(word.start)
        };
        let said = modals.iter().filter(inside).map(|said| **said).collect();
        let source = Source { text: text.words(*span), start: span.start };
        sentence(source, said, text.language())
    };
    spans.iter().enumerate().map(read).collect()
}

/// A sentence and where it begins.
#[derive(Clone, Copy)]
struct Source<'a> {
    text: &'a str,
    start: usize,
}

fn sentence(source: Source<'_>, modals: Vec<(Modal, Span)>, language: Language) -> Sentence {
    let words = lexicon::words(source.text);
    let clause = |found: Range<usize>| Clause { text: source.text, words: &words, found, language };
    let hinted = hints(&words, language);
    let mut marks = Marks::new(words.len(), &hinted);
    let mut sentence = Sentence { hints: Hints::of(&hinted), ..Sentence::default() };
    let exempt = hinted.iter().filter(|(_, hint)| *hint == Hint::Exempt);
    sentence.exemptions.extend(exempt.map(|(at, _)| Said {
        modal: Modal::Exemption,
        span: words[*at].span.shifted(source.start),
        place: Place::Main,
    }));
    for (at, word) in words.iter().enumerate() {
        let span = word.span.shifted(source.start);
        sentence.add_denial(&clause(at..at + 1), span, &mut marks);
    }
    // An item goes on with what leads into its list; a Kazakh verb ends its clause anywhere.
    let is_part = language != Language::Kazakh
        && source.text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    for (modal, span) in modals {
        let said = Said { modal, span, place: if is_part { Place::Open } else { Place::Main } };
        let begins = |word: &Word<'_>| word.span.start + source.start == span.start;
        let Some(first) = words.iter().position(begins) else {
            sentence.add_from_elsewhere(said);
            continue;
        };
        let inside = |word: &&Word<'_>| word.span.end + source.start <= span.end;
        let count = words[first..].iter().take_while(inside).count().max(1);
        sentence.add(&clause(first..first + count), said, &mut marks);
    }
    sentence.denials = sentence.denials.and(marks.count(&words));
    sentence
}

/// Where each sentence of a passage ends: after a stop that a capital follows, not after
/// an abbreviation or the letter of a name.
pub fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends: Vec<usize> = text
        .match_indices(['.', '!', '?'])
        .map(|(at, _)| at + 1)
        .filter(|end| {
            let mut next = text[*end..].trim_start_matches(['»', '"', '”', ')']).chars();
            next.next().is_some_and(char::is_whitespace)
                && next.find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)
                && !is_abbreviation(&text[..*end - 1])
        })
        .collect();
    ends.push(text.len());
    ends
}

/// Whether what stands before a stop is an abbreviation or the letter of a name.
pub fn is_abbreviation(before: &str) -> bool {
    let start = before
        .rfind(|c: char| !c.is_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let word = &before[start..];
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    is_letter || lexicon::is_any(&word.to_lowercase(), "ст|пп|гг|см|др|тыс|млн|жж|art|no")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_before_a_capital() {
        for (text, count) in [
            ("Орган ведет реестр. Он открыт.", 2),
            ("По ст. 5 и п. 3 орган решает.", 1),
            ("Подпись А. С. Иванова. Дата.", 2),
            ("Орган решает «Да.» Он прав.", 2),
            ("Сот шешеді.", 1),
            ("", 1),
        ] {
            assert_eq!(sentence_ends(text).len(), count, "{text}");
        }
    }
}
