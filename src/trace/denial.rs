//! What a text denies: of «не обязан назначить представителя» all but the "not" stands
//! in «обязан назначить представителя» too, and says the opposite.

use crate::compare::modality::{Modal, modals};
use crate::parity::bounds::{BOUNDS, turned};
use crate::parity::hints::is_without;
use crate::parity::spoken::sentence_ends;
use crate::text::language::Language;
use crate::text::lexicon::{Lexicon, Lexicons, Word, is_any, line};
use crate::text::span::Span;

/// The denials of a text.
pub(super) struct Denials {
    /// The stretches that a denial takes back.
    denied: Vec<Span>,
    /// What something is to be done without.
    missing: Vec<Span>,
    /// The words that deny or allow, by the order in which they stand.
    said: Vec<Said>,
    /// The "more" and "less" that a denial makes the other end of a bound.
    turned: Vec<Span>,
    /// Where its sentences begin.
    sentences: Vec<usize>,
}

/// Words that order, allow or deny.
#[derive(Clone, Copy)]
struct Said {
    span: Span,
    denies: bool,
}

/// What denies beside the words of duties and rights; with `false` what only begins so.
static DENYING: Lexicons<bool> = Lexicons::new(|language| {
    let table = line(
        [
            "ни|нет|никто|никому|никогда|никак*|ничего|запрет|запрета|запретом|запретил*|запретит\
             |запретят|запретить|запрещать",
            "не ни",
        ],
        ["жоқ|тыйым сал*|тыйым", "жоқ болса"],
        [
            "no|nor|none|nobody|nothing|neither|never|ban|bans|banned|prohibit|prohibits|forbid\
             |forbids|prohibited from|forbidden to|forbidden from|don t|doesn t|didn t|can t|won t|isn t|aren t",
            "no later|no more|no less|no longer than|no earlier|no fewer",
        ],
    );
    let [denying, only_begin] = *table.get(language);
    Lexicon::new(&[(denying, true), (only_begin, false)])
});

/// Whether a word denies and says nothing else.
pub(super) fn is_bare(word: &Word<'_>, language: Language) -> bool {
    let bare = line("не|ни|нет", "емес|жоқ", "not|no|nor|never");
    is_any(&word.key, bare.get(language))
}

impl Denials {
    /// Reads a text.
    pub(super) fn new(text: &str, words: &[Word<'_>], language: Language) -> Self {
        let mut said = said(text, words, language);
        let turned = turn(text, words, language, &mut said);
        let sentences = sentence_starts(text);
        let reader = Reader { text, words, language, said: &said };
        let bounds = sentences.iter().copied().zip(sentences.iter().copied().skip(1));
        let last = sentences.last().map(|start| (*start, text.len()));
        let mut denied = Vec::new();
        for (start, end) in bounds.chain(last) {
            reader.add_denied(Span::new(start, end), &mut denied);
        }
        let missing = reader.missing();
        Self { denied, missing, said, turned, sentences }
    }

    /// Whether what stands here is denied.
    pub(super) fn denies(&self, span: Span) -> bool {
        self.denied.iter().any(|each| each.contains(span.start))
    }

    /// Whether something is to be done without it.
    pub(super) fn lacks(&self, span: Span) -> bool {
        self.missing.iter().any(|each| each.contains(span.start))
    }

    /// Whether a denial makes the other end of this bound: «екі реттен [артық] сайлана
    /// алмайды».
    pub(super) fn turns(&self, span: Span) -> bool {
        self.turned.iter().any(|each| span.contains(each.start))
    }

    /// Where the sentence of it begins.
    pub(super) fn sentence(&self, span: Span) -> usize {
        let at = self.sentences.partition_point(|start| *start <= span.start);
        self.sentences[at.saturating_sub(1)]
    }

    /// Whether anything is ordered, allowed or denied.
    pub(super) const fn has_any(&self) -> bool {
        !self.said.is_empty()
    }

    /// Whether words that deny stand right at the edge of these, and not in them:
    /// «не [вправе открыть]».
    pub(super) fn touches(&self, span: Span, text: &str) -> bool {
        let is_blank = |start: usize, end: usize| {
            text.get(start..end).is_some_and(|gap| gap.trim().is_empty())
        };
        self.denies(span)
            && self.said.iter().filter(|said| said.denies).any(|said| {
                let before = said.span.start < span.start
                    && (said.span.end > span.start || is_blank(said.span.end, span.start));
                let after = said.span.end > span.end
                    && (said.span.start < span.end || is_blank(span.end, said.span.start));
                before || after
            })
    }
}

/// What is ordered, allowed and denied, in reading order.
fn said(text: &str, words: &[Word<'_>], language: Language) -> Vec<Said> {
    let denies = |modal| matches!(modal, Modal::Prohibition | Modal::Negation | Modal::Exemption);
    let modals = modals(text, words, language).into_iter();
    let mut said: Vec<_> =
        modals.map(|(modal, span)| Said { span, denies: denies(modal) }).collect();
    let found = DENYING.get(language).find(words).filter(|found| found.meaning);
    for span in found.map(|found| found.span(words)) {
        match said.iter_mut().find(|each| each.span.start < span.end && span.start < each.span.end)
        {
            // «тыйым салынбайды» allows, whatever it begins with.
            Some(_) => (),
            None => said.push(Said { span, denies: true }),
        }
    }
    for bound in BOUNDS.get(language).find(words).map(|found| found.span(words)) {
        // «не должно превышать» is "at most", and «аспауға тиіс» is no ban.
        said.retain(|each| each.span.start < bound.start || bound.end < each.span.end);
        let beside = said.iter_mut().filter(|each| !each.span.common(bound).is_empty());
        beside.for_each(|each| each.denies = false);
    }
    said.sort_by_key(|each| each.span.start);
    said
}

/// The words of bounds that denials turn round; such a denial says how much, and denies
/// nothing.
fn turn(text: &str, words: &[Word<'_>], language: Language, said: &mut [Said]) -> Vec<Span> {
    let mut found = Vec::new();
    for said in said.iter_mut().filter(|said| said.denies) {
        let start = words.partition_point(|word| word.span.start < said.span.start);
        let end = words.partition_point(|word| word.span.start < said.span.end);
        if let Some(at) = turned(text, words, start..end, language) {
            said.denies = false;
            found.push(words[at].span);
        }
    }
    found
}

/// Where sentences begin; what a semicolon parts counts as sentences too.
fn sentence_starts(text: &str) -> Vec<usize> {
    let ends = sentence_ends(text).into_iter().filter(|end| *end < text.len());
    let parts = text.match_indices(';').map(|(at, _)| at + 1);
    let parts = parts.filter(|at| text[*at..].starts_with(char::is_whitespace));
    let mut starts: Vec<_> = [0].into_iter().chain(ends).chain(parts).collect();
    starts.sort_unstable();
    starts
}

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word<'a>],
    language: Language,
    said: &'a [Said],
}

impl Reader<'_> {
    /// The stretches of a sentence that are denied. What denies only a quality of
    /// something, «контент, не соответствующий закону», denies nothing else; all other
    /// words belong to what orders, allows or denies them: before the Kazakh predicate,
    /// behind the Russian and the English one, and the first takes what stands before.
    fn add_denied(&self, sentence: Span, denied: &mut Vec<Span>) {
        let here =
            |said: &&Said| sentence.start <= said.span.start && said.span.end <= sentence.end;
        let (aside, main): (Vec<&Said>, Vec<&Said>) = self
            .said
            .iter()
            .filter(here)
            .partition(|said| said.denies && self.is_aside(said.span, sentence));
        let mut start = sentence.start;
        for (at, said) in main.iter().enumerate() {
            let next = main.get(at + 1).map(|next| next.span);
            let end = next.map_or(sentence.end, |next| self.border(said.span, next));
            if at == 0 && said.denies {
                start = start.max(self.conjoined(said.span));
            }
            if said.denies {
                denied.push(Span::new(start, end));
            }
            start = end;
        }
        // Where only a quality is denied it is told by itself, and so its word alone counts.
        denied.extend(aside.into_iter().map(|said| self.quality(said.span, sentence)));
    }

    /// Where what belongs to one predicate ends and what belongs to the next begins.
    fn border(&self, said: Span, next: Span) -> usize {
        if self.language == Language::Kazakh {
            return said.end;
        }
        let between = self.words.iter().filter(|word| said.end <= word.span.start);
        let between = between.take_while(|word| word.span.start < next.start);
        let joins = |word: &&Word<'_>| {
            let is_after_comma = self.text[..word.span.start].trim_end().ends_with(',');
            is_after_comma || is_any(&word.key, AND)
        };
        between.filter(joins).last().map_or(next.start, |word| word.span.start)
    }

    /// Where «и не раскрывает» begins; what stands before it is not denied.
    fn conjoined(&self, said: Span) -> usize {
        if self.language == Language::Kazakh {
            return 0;
        }
        let mut before = self.words.iter().rev().filter(|word| word.span.end <= said.start);
        let and = before.find(|word| !is_any(&word.key, AUXILIARY));
        and.filter(|word| is_any(&word.key, AND)).map_or(0, |word| word.span.start)
    }

    /// Whether a denial says no more than of what kind something is.
    fn is_aside(&self, said: Span, sentence: Span) -> bool {
        let next = self.words.iter().find(|word| word.span.start >= said.end);
        let next = next.filter(|word| word.span.end <= sentence.end);
        match self.language {
            Language::Russian => next.is_some_and(|next| {
                let is_bare = said.of(self.text).to_lowercase() == "не";
                is_bare && is_participle(&next.key)
            }),
            Language::Kazakh => {
                let is_finite = ["ды", "ді"].iter().any(|end| said.of(self.text).ends_with(end));
                let is_last = next.is_none_or(|next| {
                    let gap = &self.text[said.end..next.span.start];
                    !gap.trim().is_empty()
                        || is_any(&next.key, "және|немесе|әрі|бірақ|деп|болып|екен*")
                });
                !is_finite && !is_last
            }
            Language::English => {
                let before = self.words.iter().rev().filter(|word| word.span.end <= said.start);
                let near = before.take(2).filter(|word| word.span.start >= sentence.start);
                near.into_iter().any(|word| is_any(&word.key, "that|which|who|whose"))
            }
        }
    }

    /// The word whose quality is denied: behind a "not", before «емес».
    fn quality(&self, said: Span, sentence: Span) -> Span {
        if self.language == Language::Kazakh {
            let before = self.words.iter().rev().find(|word| word.span.end <= said.start);
            let is_bare = matches!(said.of(self.text), "емес" | "жоқ");
            let before = before.filter(|word| is_bare && word.span.start >= sentence.start);
            return before.map_or(said, |word| word.span.join(said));
        }
        let after = self.words.iter().find(|word| word.span.start >= said.end);
        after.map_or(said, |word| said.join(word.span))
    }

    /// What stands behind «без», and what ends in «-сыз».
    fn missing(&self) -> Vec<Span> {
        let mut missing = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let near = match self.language {
                Language::Russian if word.key == "без" => at + 1..at + 3,
                Language::English if word.key == "without" => at + 1..at + 4,
                Language::Kazakh if is_without(&word.key) => at..at + 1,
                _ => continue,
            };
            let near = self.words.get(near.start..near.end.min(self.words.len()));
            missing.extend(near.into_iter().flatten().map(|word| word.span));
        }
        missing
    }
}

const AND: &str = "и|а|но|или|либо|and|but|or";
const AUXILIARY: &str = "does|do|did|is|are|was|were|will|would|be";

fn is_participle(word: &str) -> bool {
    let word = word.trim_end_matches("ся");
    let stems = ["щ", "вш", "ш", "нн", "м", "т"];
    let ends = ["ий", "ый", "ая", "ое", "ее", "ие", "ые", "его", "ого", "ей", "ой", "им", "ым"];
    let more = ["их", "ых", "ими", "ыми", "ую", "ем", "ом", "ему", "ому"];
    ends.iter().chain(&more).any(|end| {
        let stem = word.strip_suffix(end);
        stem.is_some_and(|stem| {
            stem.chars().count() > 3 && stems.iter().any(|it| stem.ends_with(it))
        })
    })
}
