//! An annotation being written: what it says so far, and what of it is new.

use crate::annotation::{
    Annotation, Body, ConflictKind, Finding, LimitTest, Severity, Target, TestPart, Verdict,
};
use crate::constitution::Norm;
use crate::store::Amendment;
use crate::text::fold::composed;
use crate::text::language::{ByLanguage, Language};

/// What the form holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    /// What it is about.
    pub(super) target: Target,
    /// The norms in conflict.
    pub(super) norms: Vec<Norm>,
    /// How they conflict.
    pub(super) kind: ConflictKind,
    /// How gravely.
    pub(super) severity: Severity,
    /// The three-part test, as far as it was made.
    pub(super) test: LimitTest,
    /// A short name; empty where there is none.
    pub(super) title: ByLanguage<String>,
    /// Why; empty where nothing was said.
    pub(super) reasoning: ByLanguage<String>,
    /// What can be said against it; empty where nothing was said.
    pub(super) counter: ByLanguage<String>,
}

impl Draft {
    /// A new one about `target`.
    pub(super) fn new(target: Target) -> Self {
        Self {
            target,
            norms: Vec::new(),
            kind: ConflictKind::DisproportionateLimit,
            severity: Severity::Medium,
            test: LimitTest::default(),
            title: ByLanguage::default(),
            reasoning: ByLanguage::default(),
            counter: ByLanguage::default(),
        }
    }

    /// What a standing annotation says.
    pub(super) fn of(annotation: &Annotation) -> Self {
        let body = annotation.body.clone();
        let Body { norms, kind, severity, test, title, reasoning, counter_argument, .. } = body;
        let words = |said: &ByLanguage<Option<String>>| {
            ByLanguage::from_fn(|language| said.get(language).clone().unwrap_or_default())
        };
        Self {
            target: annotation.target.clone(),
            norms,
            kind,
            severity,
            test,
            title: words(&title),
            reasoning: words(&reasoning),
            counter: words(&counter_argument),
        }
    }
    /// Takes what a part of the test comes to `by` places further; at first nothing.
    pub(super) fn turn_test(&mut self, part: TestPart, by: isize) {
        let former = self.test.get(part);
        let words = former.map_or_else(ByLanguage::default, |finding| finding.words.clone());
        let verdict = match former {
            Some(finding) => further(Verdict::ALL, finding.verdict, by),
            None if by < 0 => Verdict::Unclear,
            None => Verdict::Met,
        };
        *self.test.get_mut(part) = Some(Finding { verdict, words });
    }

    /// The body of a new annotation.
    pub(super) fn body(&self) -> Body {
        let written = |text: &str| Some(composed(text.trim())).filter(|text| !text.is_empty());
        let said = |words: &ByLanguage<String>| {
            ByLanguage::from_fn(|language| written(words.get(language)))
        };
        let mut test = self.test.clone();
        for part in TestPart::ALL {
            if let Some(Finding { words, .. }) = test.get_mut(*part) {
                *words = ByLanguage::from_fn(|language| written(words.get(language).as_deref()?));
            }
        }
        Body {
            test,
            title: said(&self.title),
            reasoning: said(&self.reasoning),
            counter_argument: said(&self.counter),
            ..Body::new(self.norms.clone(), self.kind, self.severity)
        }
    }

    /// The changes that lead from `before` to this.
    pub(super) fn amendments(&self, before: &Self) -> Vec<Amendment> {
        let mut amendments = Vec::new();
        if self.norms != before.norms {
            amendments.push(Amendment::Norms(self.norms.clone()));
        }
        if self.kind != before.kind {
            amendments.push(Amendment::Kind(self.kind));
        }
        if self.severity != before.severity {
            amendments.push(Amendment::Severity(self.severity));
        }
        for part in TestPart::ALL {
            let verdict = |draft: &Self| draft.test.get(*part).map(|finding| finding.verdict);
            let changed = verdict(self).filter(|_| verdict(self) != verdict(before));
            amendments.extend(changed.map(|verdict| Amendment::Test(*part, verdict)));
        }
        amendments.extend(self.words_of_test(before));
        for language in Language::ALL {
            let changed = |words: &ByLanguage<String>, former: &ByLanguage<String>| {
                let (now, then) = (words.get(language).trim(), former.get(language).trim());
                (now != then).then(|| composed(now))
            };
            let title = changed(&self.title, &before.title);
            amendments.extend(title.map(|text| Amendment::Title(language, text)));
            let reasoning = changed(&self.reasoning, &before.reasoning);
            amendments.extend(reasoning.map(|text| Amendment::Reasoning(language, text)));
            let counter = changed(&self.counter, &before.counter);
            amendments.extend(counter.map(|text| Amendment::CounterArgument(language, text)));
        }
        amendments
    }

    /// What is said otherwise of the parts of the test.
    fn words_of_test(&self, before: &Self) -> Vec<Amendment> {
        let words = |draft: &Self, part, language| {
            let finding = draft.test.get(part);
            let words = finding.and_then(|finding| finding.words.get(language).as_deref());
            composed(words.unwrap_or_default().trim())
        };
        let all =
            TestPart::ALL.iter().flat_map(|part| Language::ALL.map(|language| (*part, language)));
        let changed = all.filter_map(|(part, language)| {
            let now = words(self, part, language);
            (now != words(before, part, language))
                .then_some(Amendment::TestWords(part, language, now))
        });
        changed.collect()
    }
}

/// The value `by` places after `now`, round the ends.
pub(super) fn further<T: Copy + PartialEq>(all: &[T], now: T, by: isize) -> T {
    let here = all.iter().position(|each| *each == now).unwrap_or(0);
    all[(here + all.len()).wrapping_add_signed(by) % all.len()]
}
