//! A sentence cut into clauses: where each begins, and what belongs to it that stands
//! behind its verb, or behind the next one.

use super::clause::Clause;
use super::phrase::{Phrase, Spanned};
use super::vocabulary::Role;
use crate::text::language::Language;

/// Cuts a sentence into clauses.
pub(super) fn clauses(phrases: &[Spanned], language: Language) -> Vec<Clause> {
    let mut clauses = vec![Clause::default()];
    for phrase in phrases {
        let open = clauses.last().expect("one is always open");
        let begins = match language {
            Language::Kazakh => open.verb.is_some() && !phrase.is_tail(),
            Language::Russian | Language::English => open.is_closed_by(&phrase.phrase),
        };
        let goes_on = open.verb.is_none() && open.is_answered_elsewhere(&phrase.phrase);
        let is_behind = open.verb.is_none() && open.comes_behind(&phrase.phrase);
        let is_in_doubt = begins && open.may_lose_a_unit_to(&phrase.phrase);
        if goes_on {
            clauses.last_mut().expect("one is always open").order.goes_on = true;
        }
        if is_in_doubt {
            clauses.last_mut().expect("one is always open").unknown.push(phrase.span);
        }
        if begins || goes_on {
            clauses.push(Clause::default());
        }
        let last = clauses.last_mut().expect("one is always open");
        if last.order.is_postfix && phrase.adds_words_or_places() && last.verb.is_none() {
            // «слово «А» в пункте 1, слово «Б» в пункте 2 исключить»: which stands where?
            last.unknown.push(phrase.span);
        }
        last.order.is_postfix |= is_behind;
        last.add(phrase);
    }
    clauses.retain(|clause| clause.span.is_some());
    let is_open = phrases.last().is_some_and(|last| last.phrase == Phrase::Mark(':'));
    completed(joined(if is_open { clauses } else { placed(clauses) }))
}

/// Clauses with a place that stands behind all else: «исключить слово «А» в пункте 2».
fn placed(mut clauses: Vec<Clause>) -> Vec<Clause> {
    let is_left =
        |last: &Clause| last.verb.is_none() && !last.has_words() && !last.places().is_empty();
    if clauses.len() < 2 || !clauses.last().is_some_and(is_left) {
        return clauses;
    }
    let last = clauses.pop().expect("it is the last");
    let before = clauses.last_mut().expect("there are two");
    let span = last.span.unwrap_or_default();
    before.span = before.span.map(|own| own.join(span));
    before.unknown.extend(last.unknown.iter().copied());
    if before.inside.is_empty() && last.subjects.is_empty() && last.act.is_none() {
        before.inside = last.inside;
    } else {
        before.unknown.push(span);
    }
    clauses
}

/// Clauses with what stands behind the verb that it belongs to: «дополнить словами «А» после
/// слов «Б»».
fn joined(clauses: Vec<Clause>) -> Vec<Clause> {
    let mut joined: Vec<Clause> = Vec::new();
    for clause in clauses {
        match joined.last_mut() {
            Some(last) if last.is_anchored_by(&clause) => last.take_anchor(clause),
            _ => joined.push(clause),
        }
    }
    joined
}

/// Clauses of one verb with that verb: «в пункте 1 слово «А», в пункте 2 слово «Б» исключить».
/// What they are replaced by may be said once too.
fn completed(mut clauses: Vec<Clause>) -> Vec<Clause> {
    for at in (1..clauses.len()).rev() {
        let (before, behind) = clauses.split_at_mut(at);
        let (own, next) = (&mut before[at - 1], &behind[0]);
        if own.order.goes_on {
            own.verb = next.verb;
            if own.new.is_empty() && own.text.is_none() {
                own.new.clone_from(&next.new);
            }
        }
    }
    for at in 1..clauses.len() {
        let (before, behind) = clauses.split_at_mut(at);
        behind[0].goes_on_like(&before[at - 1]);
    }
    clauses
}

impl Spanned {
    /// Whether it names what is to be changed, or where.
    fn adds_words_or_places(&self) -> bool {
        match &self.phrase {
            Phrase::Words(_, role) | Phrase::Places(_, role) => *role != Role::With,
            _ => false,
        }
    }

    /// Whether it may stand behind the verb that ends a Kazakh clause.
    fn is_tail(&self) -> bool {
        matches!(self.phrase, Phrase::Mark(_) | Phrase::Text(_) | Phrase::And)
    }
}
