//! The phrases of a sentence as clauses: each has one verb, and what belongs to it.

use super::acts::Name;
use super::instruction::{NewText, Operation, Reason, WordChange};
use super::phrase::{Phrase, Said, Spanned};
use super::place::{Named, Numbers, Place, Step};
use super::vocabulary::{Role, Verb};
use crate::text::span::Span;

/// Where new text is said to stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Brings {
    #[default]
    Nothing,
    Below,
    Annex,
}

/// In which way words are changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Manner {
    /// «По всему тексту».
    is_throughout: bool,
    /// «В соответствующих падежах».
    is_inflected: bool,
    /// What is listed answers to one another: «соответственно».
    is_paired: bool,
}

/// How a clause stands to its parts and to what is behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Order {
    /// Whether what is done is said behind it, with other places and words: «в пункте 1 слово
    /// «А», в пункте 2 слово «Б» исключить».
    pub(super) goes_on: bool,
    /// Whether its place stands behind its words.
    pub(super) is_postfix: bool,
    /// Whether what is done is said before what it is done to.
    is_verb_first: bool,
}

/// What belongs to one verb.
#[derive(Clone, Debug, Default)]
pub(super) struct Clause {
    /// Its words in the source.
    pub(super) span: Option<Span>,
    pub(super) verb: Option<Verb>,
    pub(super) inside: Vec<Place>,
    pub(super) subjects: Vec<Place>,
    after: Vec<Place>,
    except: Vec<Place>,
    units: Vec<Place>,
    pub(super) old: Vec<Said>,
    pub(super) new: Vec<Said>,
    pub(super) behind: Vec<Said>,
    pub(super) before: Vec<Said>,
    pub(super) text: Option<Said>,
    brings: Brings,
    manner: Manner,
    pub(super) order: Order,
    /// Words that stand right behind a unit, as if they were of it, «часть вторая слова «А»», or
    /// a unit behind words.
    unlisted: Option<Span>,
    /// Whether quotation marks are opened in it and not closed.
    is_open: bool,
    /// Whether it has words that say nothing of what is to be done.
    is_idle: bool,
    /// Whether the last of it lists what comes next: a comma, «и».
    is_listed: bool,
    /// The act that it names.
    pub(super) act: Option<Name>,
    /// What it calls the act that is amended: «Закона».
    pub(super) called: Option<Span>,
    /// Words that no phrase has.
    pub(super) unknown: Vec<Span>,
}

/// What a clause turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Where the instructions below it, or behind it, are to be carried out.
    Location(Vec<Place>),
    /// Something is to be done.
    Done {
        /// Where, as far as it is said here; none for the place that is meant already.
        places: Vec<Place>,
        /// What.
        operation: Operation,
    },
    /// Nothing that was understood.
    Nothing(Reason),
}

impl Clause {
    /// Whether a phrase begins the next clause of a Russian or English sentence.
    pub(super) fn is_closed_by(&self, phrase: &Phrase) -> bool {
        let is_said = self.verb.is_some();
        let has_new =
            !self.new.is_empty() || !self.units.is_empty() || self.brings == Brings::Below;
        match phrase {
            Phrase::Verb(verb) => is_said && (self.verb, *verb) != (Some(Verb::Enter), Verb::Enter),
            // «за исключением пункта 2, который вводится в действие …» goes on with it.
            _ if self.verb == Some(Verb::Enter) => false,
            Phrase::Places(_, Role::In | Role::Of) => is_said,
            Phrase::Words(_, Role::Subject) | Phrase::Places(_, Role::Subject) => {
                // «дополнить предложением следующего содержания», "be replaced by the words":
                // what is done may be said before what it is done to.
                is_said && (has_new || self.has_subject())
            }
            Phrase::Words(_, Role::After | Role::Before) | Phrase::Places(_, Role::After) => {
                is_said && has_new
            }
            _ => false,
        }
    }

    /// The act that it names to amend it: «настоящий Закон вводится в действие» amends none.
    pub(super) fn amended(&self) -> Option<Name> {
        self.act.filter(|_| !self.only_enters())
    }

    /// Whether a phrase begins another place with words of its own, before any verb.
    pub(super) fn is_answered_elsewhere(&self, phrase: &Phrase) -> bool {
        match phrase {
            Phrase::Places(_, Role::In) => self.has_words() && self.has_places(),
            Phrase::Places(_, Role::Subject) => !(self.behind.is_empty() && self.before.is_empty()),
            _ => false,
        }
    }

    /// Whether a phrase says behind the words of a clause where they stand.
    pub(super) fn comes_behind(&self, phrase: &Phrase) -> bool {
        matches!(phrase, Phrase::Places(_, Role::In)) && self.has_words() && !self.has_places()
    }

    fn has_places(&self) -> bool {
        !(self.inside.is_empty() && self.subjects.is_empty())
    }

    pub(super) fn has_words(&self) -> bool {
        [&self.old, &self.new, &self.behind, &self.before].iter().any(|words| !words.is_empty())
    }

    /// Whether the last of the units that it names may be what a verb behind them is of:
    /// «исключить статью 9, статью 11 дополнить …».
    pub(super) fn may_lose_a_unit_to(&self, phrase: &Phrase) -> bool {
        matches!(phrase, Phrase::Verb(_)) && self.order.is_verb_first && self.subjects.len() > 1
    }

    /// Takes the verb of the clause before it that is not said again: «слово «А» заменить
    /// словом «Б», слово «В» – словом «Г»».
    pub(super) fn goes_on_like(&mut self, before: &Self) {
        let has_anchor = !(self.behind.is_empty() && self.before.is_empty());
        let is_like = match before.verb {
            Some(Verb::Replace) => !self.old.is_empty() && !has_anchor,
            Some(Verb::Add) => has_anchor && self.old.is_empty() && !before.new.is_empty(),
            _ => false,
        };
        if self.verb.is_none() && is_like && !self.new.is_empty() {
            self.verb = before.verb;
        }
    }

    /// Whether a clause only says where in it words are added.
    pub(super) fn is_anchored_by(&self, other: &Self) -> bool {
        let is_bare = other.verb.is_none()
            && other.places().is_empty()
            && (other.old.is_empty() && other.new.is_empty() && other.text.is_none())
            && other.unknown.is_empty();
        let is_open = self.verb == Some(Verb::Add) && !self.new.is_empty() && !self.has_anchor();
        is_bare && is_open && !(other.behind.is_empty() && other.before.is_empty())
    }

    pub(super) fn take_anchor(&mut self, other: Self) {
        self.behind = other.behind;
        self.before = other.before;
        self.span = self.span.zip(other.span).map(|(own, other)| own.join(other)).or(self.span);
    }

    /// The largest unit that it names first, or adds.
    pub(super) fn top(&self) -> Option<&Step> {
        let mut named = self.inside.iter().chain(&self.subjects).chain(&self.units);
        let top = named.find_map(|place| place.0.first());
        top.filter(|step| !step.may_be_just_named())
    }

    fn has_subject(&self) -> bool {
        !(self.subjects.is_empty() && self.old.is_empty() && self.behind.is_empty())
    }

    /// Whether it has a part that its verb has no place for. Nothing of an instruction is
    /// dropped: where a part is left over, it is not understood.
    fn has_what_does_not_belong(&self, verb: Verb) -> bool {
        let has_anchor_words = !(self.behind.is_empty() && self.before.is_empty());
        let has_units = !self.units.is_empty();
        match verb {
            Verb::Add => {
                let adds_both = has_units && !self.new.is_empty();
                let is_sentence = |place: &Place| place.last().is_some_and(Step::is_sentence);
                let is_behind_a_sentence =
                    self.after.iter().any(is_sentence) && !self.units.iter().all(is_sentence);
                !self.old.is_empty()
                    || adds_both
                    || has_units && (has_anchor_words || is_behind_a_sentence)
                    || !self.new.is_empty() && !self.after.is_empty()
            }
            Verb::Delete => {
                self.has_anchor() || has_units || !self.new.is_empty() || self.text.is_some()
            }
            Verb::Replace => self.has_anchor() || has_units || self.text.is_some(),
            Verb::Restate => self.has_anchor() || has_units || !self.new.is_empty(),
            Verb::Repeal => self.has_anchor() || has_units || self.has_words(),
            Verb::Renumber | Verb::Enter => self.has_anchor(),
        }
    }

    /// Whether it says behind or before what something is done.
    fn has_anchor(&self) -> bool {
        !(self.behind.is_empty() && self.before.is_empty() && self.after.is_empty())
    }

    /// Whether units are named in which something is done, and none to which it is: «в статье
    /// 2 исключить» is no deletion of the article.
    fn is_only_inside(&self) -> bool {
        !self.inside.is_empty() && self.subjects.is_empty()
    }

    /// Whether a unit is named in one that cannot hold it: «в части 1 слово «А» статьи 2».
    fn is_crossed(&self) -> bool {
        let crosses = |outer: &Place, subject: &Place| !subject.is_below(outer);
        self.inside.iter().any(|outer| self.subjects.iter().any(|each| crosses(outer, each)))
    }

    /// Units in which something is done. Those that are named behind larger ones stand in
    /// them: «в статье 1: в пункте 2 слово …».
    fn go_in(&mut self, places: &[Place], span: Span) {
        let is_nested = |place: &Place| self.inside.iter().all(|outer| place.is_below(outer));
        if self.inside.is_empty() {
            self.inside = places.to_vec();
        } else if places.iter().all(is_nested) && self.old.is_empty() && self.behind.is_empty() {
            let below = |outer: &Place| places.iter().map(|place| place.below(outer)).collect();
            self.inside = self.inside.iter().flat_map::<Vec<_>, _>(below).collect();
        } else {
            self.unknown.push(span);
        }
    }

    pub(super) fn add(&mut self, spanned: &Spanned) {
        let is_mark = matches!(spanned.phrase, Phrase::Mark(_));
        match &spanned.phrase {
            Phrase::Verb(verb) => {
                self.order.is_verb_first |= self.verb.is_none() && !self.has_subject();
                self.verb = self.verb.or(Some(*verb));
            }
            Phrase::Words(words, role) => match role {
                Role::Subject | Role::In | Role::Of => {
                    let is_behind = !self.subjects.is_empty() && !self.is_listed;
                    self.unlisted = self.unlisted.or(is_behind.then_some(spanned.span));
                    self.old.extend(words);
                }
                Role::With => self.new.extend(words),
                Role::After => self.behind.extend(words),
                Role::Before => self.before.extend(words),
                Role::Except => self.unknown.push(spanned.span),
            },
            Phrase::Places(places, role) => self.add_places(places, *role, spanned.span),
            Phrase::Text(_) if self.text.is_some() => self.unknown.push(spanned.span),
            Phrase::Text(said) => self.text = Some(*said),
            Phrase::Follows => self.brings = Brings::Below,
            Phrase::Annexed => self.brings = Brings::Annex,
            Phrase::Throughout => self.manner.is_throughout = true,
            Phrase::Inflected => self.manner.is_inflected = true,
            Phrase::Act(name) => self.act = self.act.or(Some(*name)),
            Phrase::Unknown => self.unknown.push(spanned.span),
            Phrase::Idle => self.is_idle = true,
            Phrase::Called(word) => (self.is_idle, self.called) = (true, Some(*word)),
            Phrase::Open => self.is_open = true,
            Phrase::Respectively => self.manner.is_paired = true,
            Phrase::Mark(_) | Phrase::And => {}
        }
        self.is_listed = matches!(spanned.phrase, Phrase::And | Phrase::Mark(',' | ';'));
        if !is_mark || self.span.is_some() {
            self.span = Some(self.span.map_or(spanned.span, |span| span.join(spanned.span)));
        }
    }

    /// Units, and the part that they play.
    fn add_places(&mut self, places: &[Place], role: Role, span: Span) {
        match role {
            // «статью 14: пункт 2 исключить»: of the point alone, or of both?
            Role::Subject if !self.subjects.is_empty() && !self.is_listed => {
                self.unknown.push(span);
            }
            Role::Subject => {
                let is_behind = !self.old.is_empty() && !self.is_listed;
                self.unlisted = self.unlisted.or(is_behind.then_some(span));
                self.subjects.extend(places.iter().cloned());
            }
            // Behind words or what is changed nobody can tell what it is of.
            Role::Of if self.has_words() || !self.subjects.is_empty() => {
                self.unknown.push(span);
            }
            Role::In | Role::Of => self.go_in(places, span),
            Role::With => self.units.extend(places.iter().cloned()),
            Role::After => self.after.extend(places.iter().cloned()),
            // «2-баптағы 1-тармақты қоспағанда»: what is left out stands behind a comma, alone.
            Role::Except if !self.except.is_empty() || self.span.is_some() && !self.is_listed => {
                self.unknown.push(span);
            }
            Role::Except => self.except.extend(places.iter().cloned()),
            // What comes in before a unit is no instruction that the law has.
            Role::Before => self.unknown.push(span),
        }
    }

    /// What it says is to be done: nearly always one thing.
    pub(super) fn meant(&self) -> Result<Vec<Meant>, Reason> {
        if self.only_enters() {
            return Ok(vec![Meant::Done { places: Vec::new(), operation: Operation::Enter }]);
        }
        if self.is_open {
            return Err(Reason::OpenQuote);
        }
        if !self.unknown.is_empty() || self.is_crossed() {
            return Err(Reason::UnknownWords);
        }
        let Some(verb) = self.verb else {
            let names_words = !(self.old.is_empty() && self.new.is_empty() && self.text.is_none());
            let places = self.places();
            let says_where = !places.is_empty() || self.act.is_some() || self.is_idle;
            return if names_words || !says_where {
                Err(Reason::NoVerb)
            } else {
                Ok(vec![Meant::Location(places)])
            };
        };
        if let Some([words, units]) = self.of_words_and_units(verb) {
            // «в статье 6 часть вторая слово «раз» исключить»: the word alone, or both?
            if self.unlisted.is_some() {
                return Err(Reason::UnknownWords);
            }
            return Ok([words.meant()?, units.meant()?].concat());
        }
        let operation = self.operation(verb)?;
        let mut places = self.places();
        if self.manner.is_throughout && !places.is_empty() && places.iter().all(Place::is_heading) {
            // «в заголовке и по всему тексту»: of an article, or of the act behind the
            // heading of one?
            if places.iter().any(|place| place.0.len() > 1) {
                return Err(Reason::UnknownWords);
            }
            places.push(Place(vec![Step { named: Named::Body, numbers: Numbers::Unnumbered }]));
        }
        if self.manner.is_inflected && !matches!(operation, Operation::Words { .. }) {
            return Err(Reason::Incomplete);
        }
        if self.has_exceptions() && !self.may_have_exceptions(&operation) {
            return Err(Reason::UnknownWords);
        }
        Ok(vec![Meant::Done { places, operation }])
    }

    /// Whether it leaves units out.
    pub(super) fn has_exceptions(&self) -> bool {
        !self.except.is_empty()
    }

    /// Whether some units may be left out of what is done: of words that are changed where
    /// they stand, by units whose words can be told.
    fn may_have_exceptions(&self, operation: &Operation) -> bool {
        let is_whole = |place: &Place| {
            place.last().is_some_and(|step| !step.is_sentence()) && !place.is_heading()
        };
        let is_at_the_end = |change: &WordChange| matches!(change, WordChange::Append(_));
        self.except.iter().all(is_whole)
            && matches!(operation, Operation::Words { changes, .. } if !changes.iter().any(is_at_the_end))
    }

    /// Whether it says when something takes effect, and names no words that are to change:
    /// the terms, events and exceptions are many, and none changes the law.
    fn only_enters(&self) -> bool {
        self.verb == Some(Verb::Enter) && !self.has_words() && self.text.is_none()
    }

    /// «в абзаце третьем слова «…» и второе предложение исключить»: two things in one.
    fn of_words_and_units(&self, verb: Verb) -> Option<[Self; 2]> {
        let is_both = verb == Verb::Delete
            && !(self.old.is_empty() || self.subjects.is_empty() || self.inside.is_empty());
        is_both.then(|| {
            let words = Self { subjects: Vec::new(), ..self.clone() };
            let units = Self { old: Vec::new(), ..self.clone() };
            [words, units]
        })
    }

    /// Where it is to be done: units that are named within others are below them.
    pub(super) fn places(&self) -> Vec<Place> {
        match (&*self.inside, &*self.subjects) {
            ([], []) => {
                let holders = self.after.first().map(Place::holder);
                holders.filter(|place| !place.0.is_empty()).into_iter().collect()
            }
            (inside, []) => inside.to_vec(),
            ([], subjects) => subjects.to_vec(),
            (inside, subjects) => {
                let below = |outer: &Place| -> Vec<Place> {
                    subjects.iter().map(|subject| subject.below(outer)).collect()
                };
                inside.iter().flat_map(below).collect()
            }
        }
    }

    fn operation(&self, verb: Verb) -> Result<Operation, Reason> {
        let has_words = !self.old.is_empty();
        if self.has_what_does_not_belong(verb) {
            return Err(Reason::UnknownWords);
        }
        let adds_words = verb == Verb::Add && !self.new.is_empty() && !self.has_anchor();
        let are_several = self.places().len() > 1;
        if adds_words && are_several && self.new.len() > 1 && !self.manner.is_paired {
            return Err(Reason::UnevenLists);
        }
        let is_uneven = self.is_paired_with_places() && !self.answers_to_places()
            || self.manner.is_paired && self.new.len() == 1 && self.seeks_several();
        // «статьи 11 и 13 дополнить соответственно пунктами 3 и 6»: or by both, each?
        let is_crossed = self.units.len() > 1 && (are_several || self.manner.is_paired);
        if is_uneven || is_crossed {
            return Err(Reason::UnevenLists);
        }
        match verb {
            Verb::Replace if has_words => Ok(self.words(self.replaced()?)),
            Verb::Delete if has_words => Ok(self.words(self.deleted())),
            Verb::Add if !self.new.is_empty() => Ok(self.words(self.added()?)),
            Verb::Restate if has_words => {
                let new = self.text.ok_or(Reason::Incomplete)?;
                let changes = self.old.iter().map(|old| WordChange::Replace { old: *old, new });
                Ok(self.words(changes.collect()))
            }
            Verb::Restate if self.has_units() && !self.is_only_inside() => {
                Ok(Operation::Restate(self.new_text()))
            }
            // «1-бап бірінші бөліктен кейін»: it is done in what holds that.
            Verb::Add if !self.units.is_empty() => Ok(Operation::Insert {
                units: self.units.clone(),
                after: self.after.first().cloned(),
                text: self.new_text(),
            }),
            Verb::Delete if self.has_units() && !self.is_only_inside() => Ok(Operation::Delete),
            Verb::Repeal if !self.is_only_inside() => Ok(Operation::Repeal),
            Verb::Renumber if !self.units.is_empty() && !self.is_only_inside() => {
                Ok(Operation::Renumber(self.units.clone()))
            }
            _ => Err(Reason::Incomplete),
        }
    }

    /// Whether its words answer to its places one by one: «пункты 1 и 2 дополнить словами «А»
    /// и «Б» соответственно».
    fn is_paired_with_places(&self) -> bool {
        let words = [&self.old, &self.new, &self.behind, &self.before];
        let are_listed = words.iter().any(|words| words.len() > 1);
        self.manner.is_paired && self.places().len() > 1 && are_listed
    }

    /// Whether it has as many words of each part as places, all of which are one unit.
    fn answers_to_places(&self) -> bool {
        let places = self.places();
        let is_range =
            |place: &Place| place.0.iter().any(|step| matches!(step.numbers, Numbers::Range(..)));
        let words = [&self.old, &self.new, &self.behind, &self.before];
        let mut there = words.into_iter().filter(|words| !words.is_empty());
        !places.iter().any(is_range) && there.all(|words| words.len() == places.len())
    }

    /// Whether it is said, here or before, of what units it is.
    fn has_units(&self) -> bool {
        self.new.is_empty() && self.behind.is_empty()
    }

    /// The text that it brings; the quoted structures below are found by whoever knows them.
    fn new_text(&self) -> NewText {
        match self.text {
            Some(said) => NewText::Inline(said),
            None if self.brings == Brings::Annex => NewText::Annex,
            None => NewText::Missing,
        }
    }

    fn words(&self, changes: Vec<WordChange>) -> Operation {
        let (throughout, inflected) = (self.manner.is_throughout, self.manner.is_inflected);
        let paired = self.is_paired_with_places();
        let except = self.except.clone();
        Operation::Words { changes, throughout, inflected, paired, except }
    }
}
