//! An amending act read through: every byte of its amending articles belongs to what was
//! understood, or is named as what was not.

use super::acts::{self, Act};
use super::clause::{Clause, Meant};
use super::identity::may_be_called;
use super::instruction::{Instruction, NewText, Operation, Reason};
use super::misprint::Misprint;
use super::place::Place;
use super::scope::{Before, Scope, closes, may_hold, places_of, within};
use super::sentence::Sentence;
use super::vocabulary::Verb;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// What an amending act says is to be done.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// The acts that it amends, in reading order.
    pub acts: Vec<Act>,
    /// What it says is to be done to them.
    pub instructions: Vec<Instruction>,
    /// Words that say where: «в статье 84:», and what opens an article.
    pub leads: Vec<Span>,
    /// Words that were read as others, and the provisions where they stand.
    pub misprints: Vec<(ProvisionId, Misprint)>,
    /// What was not understood, and why.
    pub unclaimed: Vec<Unclaimed>,
    /// The bytes of the amending articles, white space and marks of Markdown left out.
    pub bytes: usize,
}

/// Words of an amending article that are in no instruction that was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unclaimed {
    /// The provision.
    pub at: ProvisionId,
    /// The words.
    pub span: Span,
    /// Why.
    pub reason: Reason,
}

/// Reads the instructions of a document; an act that amends none has none.
pub fn account(document: &Document) -> Account {
    let mut reader = Reader { document, account: Account::default() };
    let articles = document.iter().filter(|(_, each)| each.kind == ProvisionKind::Article);
    for (article, _) in articles {
        // An act that an article does not name is the one that was named before it, or in doubt.
        let acts = reader.account.acts.len();
        let amends = reader.amends(article);
        let again = if amends { None } else { reader.amends_again(article) };
        if amends || again.is_some() {
            let own = reader.read(article);
            let act = (acts == 1).then_some(0);
            let is_lost = acts > 1 || again == Some(false);
            reader.provision(article, &own, &Scope { act, is_lost, ..Scope::default() });
        }
    }
    reader.account
}

/// A clause of an instruction, by where it stands.
#[derive(Clone, Copy)]
struct Line {
    at: ProvisionId,
    span: Span,
    /// Whether it is the last of its sentence: new text below is of that one.
    is_last: bool,
    /// Whether it names an act that it amends.
    amends: bool,
}

/// What a sentence says of those behind it.
enum Said {
    /// Where they are, if they name nothing larger.
    Where(Vec<Place>),
    /// Where they are, in words that were not understood.
    Lost,
}

struct Reader<'a> {
    document: &'a Document,
    account: Account,
}

impl Reader<'_> {
    /// Whether an article amends other acts: it quotes new text, or names an act in which
    /// something is to be done.
    fn amends(&self, article: ProvisionId) -> bool {
        let document = self.document;
        let is_quoted = |id: ProvisionId| document.provision(id).kind == ProvisionKind::Quoted;
        if document.upward(article).any(is_quoted) {
            return false;
        }
        let names = |id: ProvisionId| {
            let is_understood =
                |clause: &Clause| clause.amended().is_some() && clause.meant().is_ok();
            self.read(id).clauses.iter().any(is_understood)
        };
        let below = document.inside(article);
        below.into_iter().any(is_quoted)
            || std::iter::once(article).chain(document.children(article)).any(names)
    }

    /// Whether an article behind those that amend says what is to be done to an act that it does
    /// not name, and calls it by a word: «указанного Закона». None where it says no such thing.
    fn amends_again(&self, article: ProvisionId) -> Option<bool> {
        if self.account.acts.is_empty() {
            return None;
        }
        let all = std::iter::once(article).chain(self.document.children(article));
        let clauses: Vec<_> = all.flat_map(|id| self.read(id).clauses).collect();
        let is_done = |clause: &Clause| {
            clause.verb.is_some_and(|verb| verb != Verb::Enter) && !clause.places().is_empty()
        };
        let is_called = clauses.iter().any(|clause| clause.called.is_some());
        clauses.iter().any(is_done).then_some(is_called)
    }

    /// The own words of a provision.
    fn read(&self, id: ProvisionId) -> Sentence {
        let document = self.document;
        let words = document.provision(id).passages().last();
        words.map_or_else(Sentence::default, |words| {
            Sentence::read(document.source(), words, document.language())
        })
    }

    /// Reads a provision and what stands in it; says where what follows beside it is.
    fn provision(&mut self, id: ProvisionId, own: &Sentence, scope: &Scope) -> Option<Said> {
        let provision = self.document.provision(id);
        self.account.bytes += provision.passages().map(Span::len).sum::<usize>();
        let mut inner = scope.clone();
        let mut location = None;
        if let Some(lead) = self.opening(id) {
            self.account.leads.push(lead);
        } else if provision.is_normative() {
            self.account.misprints.extend(own.misprint.map(|misprint| (id, misprint)));
            location = self.sentence(id, &own.clauses, &mut inner);
        }
        self.below(id, &inner);
        location
    }

    /// The words of a provision that only open the list of acts.
    fn opening(&self, id: ProvisionId) -> Option<Span> {
        let words = self.document.provision(id).passages().last()?;
        acts::opens_the_list(self.document, words).then_some(words)
    }

    /// What stands in a provision. An unnumbered line that says where holds for the lines
    /// behind it, as long as they name nothing larger.
    fn below(&mut self, id: ProvisionId, scope: &Scope) {
        let mut lines: Vec<Vec<Place>> = Vec::new();
        let Scope { mut is_lost, mut before, .. } = *scope;
        let mut last: Vec<Place> = Vec::new();
        for child in self.document.law(Some(id)).collect::<Vec<_>>() {
            let kind = self.document.provision(child).kind;
            if kind == ProvisionKind::Quoted {
                continue;
            }
            if kind != ProvisionKind::Indent {
                lines.clear();
                is_lost = scope.is_lost;
            }
            if self.document.provision(child).label.is_some() {
                before = Before::Nothing;
                last.clear();
            }
            let own = self.read(child);
            let top = own.clauses.first().and_then(Clause::top);
            // «в примечании:», and below it «пункт 2»: of the note, or of the article?
            let is_doubtful = lines.last().is_some_and(|places| may_hold(places, top));
            while !is_doubtful && lines.last().is_some_and(|places| closes(places, top)) {
                lines.pop();
            }
            let places = lines.last().unwrap_or(&scope.places).clone();
            let done = self.account.instructions.len();
            let is_lost_here = is_lost || is_doubtful;
            let inner =
                Scope { act: scope.act, places, is_lost: is_lost_here, before, last: last.clone() };
            let said = self.provision(child, &own, &inner);
            let done = &self.account.instructions[done..];
            before = done.iter().map(|each| Before::of(&each.places)).fold(before, Before::max);
            if let Some(done) = done.last() {
                last.clone_from(&done.places);
            }
            if said.is_some() {
                last.clear();
            }
            match said {
                Some(Said::Where(places)) if kind == ProvisionKind::Indent => lines.push(places),
                Some(Said::Lost) => is_lost = true,
                _ => {}
            }
        }
    }

    /// Reads the own words of a provision: where what stands in it is, if they say so.
    fn sentence(&mut self, at: ProvisionId, clauses: &[Clause], scope: &mut Scope) -> Option<Said> {
        let mut location = None;
        let mut here = scope.places.clone();
        let words = self.document.provision(at).passages().last();
        let is_open =
            words.is_some_and(|it| it.of(self.document.source()).trim_end().ends_with(':'));
        let last = clauses.len().saturating_sub(1);
        for (count, (clause, meant)) in clauses.iter().zip(meanings(clauses)).enumerate() {
            let Some(span) = clause.span else { continue };
            let is_lost = scope.is_lost && clause.amended().is_none();
            let meant = match clause.called {
                _ if is_lost => Err(Reason::LostPlace),
                Some(word) if !self.may_be_called(scope.act, word) => Err(Reason::UnknownWords),
                _ => meant,
            };
            if let (Ok(_), Some(name)) = (&meant, clause.amended()) {
                scope.act = Some(self.named(Act { at, name }));
                here.clear();
                scope.is_lost = false;
                scope.before = Before::Nothing;
            }
            let line =
                Line { at, span, is_last: count == last, amends: clause.amended().is_some() };
            for each in meant.unwrap_or_else(|reason| vec![Meant::Nothing(reason)]) {
                match each {
                    // «пункт 1 статьи 5;» below «исключить:» is no place for what is behind it.
                    Meant::Location(places) if line.is_last && !is_open && !places.is_empty() => {
                        let reason = Reason::NoVerb;
                        self.account.unclaimed.push(Unclaimed { at, span, reason });
                    }
                    Meant::Location(places) => {
                        here = within(&places, &here);
                        location = Some(here.clone());
                        self.account.leads.push(span);
                    }
                    Meant::Done { places, operation } => {
                        here = self.done(line, scope, (&places, operation), here);
                    }
                    Meant::Nothing(reason) => {
                        // What is behind it may be of what it names.
                        scope.is_lost |= reason == Reason::UnknownWords || is_open;
                        scope.before = Before::InAUnit;
                        self.account.unclaimed.push(Unclaimed { at, span, reason });
                    }
                }
            }
        }
        if let Some(places) = &location {
            scope.places.clone_from(places);
        }
        self.unannounced(at);
        if scope.is_lost && is_open { Some(Said::Lost) } else { location.map(Said::Where) }
    }

    /// The place of an act among those that are amended; it may be named again.
    fn named(&mut self, act: Act) -> usize {
        let acts = &mut self.account.acts;
        acts::last_named(self.document, acts, &act).unwrap_or_else(|| {
            acts.push(act);
            acts.len() - 1
        })
    }

    /// Whether the act that is amended may be called by a word.
    fn may_be_called(&self, act: Option<usize>, word: Span) -> bool {
        let said = |words: Span| words.of(self.document.source());
        act.is_none_or(|act| may_be_called(said(self.account.acts[act].name.span), said(word)))
    }

    /// Takes down an instruction, or that it cannot be told where it is done; says where it is.
    fn done(
        &mut self,
        Line { at, span, is_last, amends }: Line,
        scope: &mut Scope,
        (named, operation): (&[Place], Operation),
        here: Vec<Place>,
    ) -> Vec<Place> {
        if scope.is_in_doubt(&operation, named, &here) {
            let reason = Reason::LostPlace;
            self.account.unclaimed.push(Unclaimed { at, span, reason });
            return here;
        }
        let operation = self.with_text(operation, at, is_last);
        scope.is_lost |= operation.misses_text();
        let places = places_of(&operation, named, &here);
        scope.before = scope.before.max(Before::of(&places));
        let perhaps = scope.perhaps(&operation, named, &here);
        let operation = operation.completed(&places);
        if places.is_empty() && !amends && operation.needs_a_unit() {
            let reason = Reason::Incomplete;
            scope.before = Before::InAUnit;
            self.account.unclaimed.push(Unclaimed { at, span, reason });
        } else {
            let (act, places) = (scope.act, places.clone());
            let instruction = Instruction { at, span, act, places, perhaps, operation };
            self.account.instructions.push(instruction);
        }
        places
    }

    /// The operation with the quoted structures that stand below it.
    fn with_text(&self, operation: Operation, at: ProvisionId, is_last: bool) -> Operation {
        let quoted = || {
            let quoted: Vec<_> = self.quoted(at).collect();
            if quoted.is_empty() || !is_last { NewText::Missing } else { NewText::Quoted(quoted) }
        };
        match operation {
            Operation::Restate(NewText::Missing) => Operation::Restate(quoted()),
            Operation::Insert { units, after, text: NewText::Missing } => {
                Operation::Insert { units, after, text: quoted() }
            }
            other => other,
        }
    }

    fn quoted(&self, at: ProvisionId) -> impl Iterator<Item = ProvisionId> {
        let document = self.document;
        document.law(Some(at)).filter(|id| document.provision(*id).kind == ProvisionKind::Quoted)
    }

    /// Accounts for the quoted structures below: claimed by the instruction that brings
    /// them, or by none.
    fn unannounced(&mut self, at: ProvisionId) {
        let claimed = self.account.instructions.iter().rev().take_while(|each| each.at == at);
        let is_claimed = claimed.clone().any(|each| each.operation.brings_quoted());
        let reason = Reason::UnannouncedText;
        for quoted in self.quoted(at).collect::<Vec<_>>() {
            for id in std::iter::once(quoted).chain(self.document.inside(quoted)) {
                for span in self.document.provision(id).passages() {
                    self.account.bytes += span.len();
                    if !is_claimed {
                        self.account.unclaimed.push(Unclaimed { at: id, span, reason });
                    }
                }
            }
        }
    }
}

/// What clauses say. What is not understood in a sentence casts doubt on all of it.
fn meanings(clauses: &[Clause]) -> Vec<Result<Vec<Meant>, Reason>> {
    let meant: Vec<_> = clauses.iter().map(Clause::meant).collect();
    if leaves_out_of_several(clauses) {
        return clauses.iter().map(|_| Err(Reason::UnknownWords)).collect();
    }
    match meant.iter().find_map(|meant| meant.as_ref().err().copied()) {
        Some(doubt) => meant.into_iter().map(|meant| meant.and(Err(doubt))).collect(),
        None => meant,
    }
}

/// Whether units are left out, and it cannot be told of what: «кроме статьи 2, слово «А»
/// исключить, слово «Б» исключить», or of the lines below a lead.
fn leaves_out_of_several(clauses: &[Clause]) -> bool {
    let verbs: Vec<_> = clauses.iter().filter_map(|clause| clause.verb).collect();
    let only_enters = !verbs.is_empty() && verbs.iter().all(|verb| *verb == Verb::Enter);
    let mut leaving = clauses.iter().filter(|clause| clause.has_exceptions()).peekable();
    let is_left = leaving.peek().is_some();
    let of_one = verbs.len() == 1 && leaving.all(|clause| clause.verb.is_some());
    is_left && !of_one && !only_enters
}

impl Operation {
    /// The operation with the whole place of what units are added behind, and of what is
    /// left out.
    fn completed(self, here: &[Place]) -> Self {
        match (self, here) {
            (Self::Insert { units, after: Some(after), text }, [outer, ..]) => {
                Self::Insert { units, after: Some(after.below(outer)), text }
            }
            (Self::Words { changes, throughout, inflected, paired, except }, [outer, ..]) => {
                let except = except.iter().map(|place| place.below(outer)).collect();
                Self::Words { changes, throughout, inflected, paired, except }
            }
            (other, _) => other,
        }
    }

    /// Whether it brings a new text, and none is there: what stands below may be meant.
    const fn misses_text(&self) -> bool {
        matches!(
            self,
            Self::Restate(NewText::Missing) | Self::Insert { text: NewText::Missing, .. }
        )
    }

    /// Whether its text stands in quoted structures.
    fn brings_quoted(&self) -> bool {
        matches!(
            self,
            Self::Restate(NewText::Quoted(_)) | Self::Insert { text: NewText::Quoted(_), .. }
        )
    }
}
