//! What each sentence of a provision owes, forbids and allows, and how firmly: a ban in a
//! clause with "if", or a right «только» in one case, may be put in other ways.

use super::hints::{Hint, Hints};
use crate::compare::modality::Modal;
use crate::document::{Document, ProvisionId};
use crate::text::language::Language;
use crate::text::lexicon::{self, Word};
use crate::text::span::Span;
use std::ops::Range;

/// The classes that languages must share. How strong a duty is, is compared apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// Something may be done.
    Right,
    /// It must be done.
    Duty,
    /// It is not so, or must not be.
    Denial,
}

impl Force {
    /// The class of a word; none of those that are not compared.
    pub const fn of(modal: Modal) -> Option<Self> {
        match modal {
            Modal::Permission => Some(Self::Right),
            Modal::Obligation | Modal::Requirement => Some(Self::Duty),
            Modal::Prohibition | Modal::Exemption | Modal::Negation => Some(Self::Denial),
            Modal::Refusal | Modal::Recommendation | Modal::Discretion => None,
        }
    }
}

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
}

/// What a sentence says.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// What it says in plain words.
    pub said: Vec<Said>,
    /// What other words of it say in a clause aside.
    pub loose: Vec<Force>,
    /// What it may mean besides.
    pub hints: Hints,
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

fn sentence(at: Source<'_>, modals: Vec<(Modal, Span)>, language: Language) -> Sentence {
    let words = lexicon::words(at.text);
    let mut sentence = Sentence { hints: Hints::of(&words, language), ..Sentence::default() };
    // An item goes on with what leads into its list.
    let is_part = at.text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
    for (modal, span) in modals {
        let begins = |word: &Word<'_>| word.span.start + at.start == span.start;
        let Some(first) = words.iter().position(begins) else {
            sentence.said.push(Said { modal, span, place: Place::Main });
            continue;
        };
        let inside = |word: &&Word<'_>| word.span.end + at.start <= span.end;
        let count = words[first..].iter().take_while(inside).count().max(1);
        let clause = Clause { text: at.text, words: &words, found: first..first + count, language };
        let modal = clause.meant(modal);
        // What may be done in one case only must not in others.
        let is_restricted = sentence.hints.has(Hint::Only) && clause.may_be_restricted(modal);
        if !is_restricted && !clause.declares(modal) && clause.is_plain(modal) {
            let is_open = is_part || clause.may_be_aside();
            let place = if is_open { Place::Open } else { Place::Main };
            sentence.said.push(Said { modal, span, place });
        } else {
            if clause.declares(modal) {
                sentence.hints.add(Hint::Right);
            }
            let is_of_a_verb = modal != Modal::Negation || clause.denies_a_verb();
            sentence.loose.extend(Force::of(modal).filter(|_| is_of_a_verb));
        }
    }
    sentence
}

/// A modal word among those around it.
struct Clause<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    found: Range<usize>,
    language: Language,
}

impl Clause<'_> {
    /// What does not apply is no exemption from a duty: it is not so.
    fn meant(&self, modal: Modal) -> Modal {
        let words = &self.words[self.found.clone()];
        let applies =
            |word: &Word<'_>| lexicon::is_any(&word.key, "применя*|распространя*|қолдан*|apply");
        match modal {
            Modal::Exemption if words.iter().any(applies) => Modal::Negation,
            _ => modal,
        }
    }

    /// Whether another language must say it too.
    fn is_plain(&self, modal: Modal) -> bool {
        match modal {
            Modal::Negation if !self.denies_a_verb() => false,
            Modal::Prohibition | Modal::Negation if self.is_of_a_bound() => false,
            _ => !self.is_aside(),
        }
    }

    /// Whether it says how much or how late at most: «не может превышать», «кем болмауға
    /// тиіс». That may be said without it.
    fn is_of_a_bound(&self) -> bool {
        let near = match self.language {
            Language::Kazakh => self.found.start.saturating_sub(1)..self.found.start + 1,
            _ => self.found.end..self.words.len().min(self.found.end + 3),
        };
        let bounds = match self.language {
            Language::Russian => {
                "превыш*|более|менее|больше|меньше|позднее|позже|ранее|раньше|выше|ниже|чаще|реже|свыше"
            }
            Language::Kazakh => {
                "кем|артық|көп|аз|жиі|сирек|ерте|кеш|бұрын|жоғары|төмен|аспай*|аспау*|аспаға*|кешіктіріп"
            }
            Language::English => "exceed|more|less|fewer|later|earlier|longer|lower|higher|shorter",
        };
        self.words[near].iter().any(|word| lexicon::is_any(&word.key, bounds))
    }

    fn key(&self) -> &str {
        &self.words[self.found.start].key
    }

    fn next(&self) -> Option<&Word<'_>> {
        self.words.get(self.found.end)
    }

    fn before(&self) -> Option<&Word<'_>> {
        self.found.start.checked_sub(1).map(|at| &self.words[at])
    }

    /// «может», which «только» restricts, and not «вправе».
    fn may_be_restricted(&self, modal: Modal) -> bool {
        let may = "может|могут|допуска*|разреша*|мүмкін|алады|болады|жол|рұқсат|may|can";
        modal == Modal::Permission && lexicon::is_any(self.key(), may)
    }

    /// Who must have a right has it: «должен обладать правами», "shall enjoy".
    fn declares(&self, modal: Modal) -> bool {
        if Force::of(modal) != Some(Force::Duty) {
            return false;
        }
        let is =
            |word: Option<&Word<'_>>, forms| word.is_some_and(|it| lexicon::is_any(&it.key, forms));
        match self.language {
            Language::Russian => is(self.next(), "обладать|пользоваться"),
            Language::Kazakh => {
                let first = self.found.start.checked_sub(2).map(|at| &self.words[at]);
                is(self.before(), "болуы|болуға") && is(first, "ие")
            }
            Language::English => is(self.next(), "enjoy"),
        }
    }

    /// Whether the verb that is denied is what the clause says.
    fn denies_a_verb(&self) -> bool {
        match self.language {
            Language::Russian => {
                let last = &self.words[self.found.end - 1];
                let verb = if last.key == "не" { self.next() } else { Some(last) };
                let ends = ["ет", "ют", "ит", "ат", "ят", "ут", "тся"];
                verb.is_some_and(|verb| ends.iter().any(|end| verb.key.ends_with(end)))
            }
            Language::Kazakh => ["йды", "йді"].iter().any(|end| self.key().ends_with(end)),
            Language::English => {
                let is_verb = |word: &Word<'_>| lexicon::is_any(&word.key, "is|are|does|do|shall");
                is_verb(&self.words[self.found.start]) || self.before().is_some_and(is_verb)
            }
        }
    }

    /// Whether it stands in a clause that is part of another: «если …», «который …»,
    /// «төлеуге тиіс адам».
    fn is_aside(&self) -> bool {
        match self.language {
            Language::Kazakh => !self.ends_a_clause(),
            _ => self.has_conjunction([',', ';', ':']),
        }
    }

    /// Whether it may: the clause that a conjunction opens may go on behind a comma.
    fn may_be_aside(&self) -> bool {
        self.has_conjunction([';', ';', ';'])
    }

    /// Whether a conjunction stands before it, and none of some marks between.
    fn has_conjunction(&self, marks: [char; 3]) -> bool {
        let conjunctions = match self.language {
            Language::Russian => "если|когда|котор*|что|чтобы|как|пока|кто|чем|где|ли|каки*",
            Language::English => {
                "if|where|when|unless|which|who|whom|that|as|until|while|whose|than"
            }
            Language::Kazakh => return false,
        };
        let mut after = self.words[self.found.start].span.start;
        for word in self.words[..self.found.start].iter().rev() {
            if self.text[word.span.end..after].contains(marks) {
                return false;
            }
            if lexicon::is_any(&word.key, conjunctions) {
                return true;
            }
            after = word.span.start;
        }
        false
    }

    fn ends_a_clause(&self) -> bool {
        let end = self.words[self.found.end - 1].span.end;
        let Some(next) = self.next() else { return true };
        self.text[end..next.span.start].contains(|c: char| !c.is_whitespace())
            || lexicon::is_any(&next.key, "және|немесе|не|әрі|болады")
    }
}

/// Where each sentence of a passage ends: after a stop that a capital follows, not after
/// an abbreviation or the letter of a name.
fn sentence_ends(text: &str) -> Vec<usize> {
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

fn is_abbreviation(before: &str) -> bool {
    let start = before
        .rfind(|c: char| !c.is_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let word = &before[start..];
    let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    is_letter || lexicon::is_any(&word.to_lowercase(), "ст|пп|гг|см|др|тыс|млн|жж|art|no|т.б")
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
