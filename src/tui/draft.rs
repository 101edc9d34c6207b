//! An annotation being written: what it says so far, and what of it is new.

use crate::annotation::{Annotation, Body, ConflictKind, Severity, Target};
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
    /// A short name; empty where there is none.
    pub(super) title: ByLanguage<String>,
    /// Why; empty where nothing was said.
    pub(super) reasoning: ByLanguage<String>,
}

impl Draft {
    /// A new one about `target`.
    pub(super) fn new(target: Target) -> Self {
        Self {
            target,
            norms: Vec::new(),
            kind: ConflictKind::DisproportionateLimit,
            severity: Severity::Medium,
            title: ByLanguage::default(),
            reasoning: ByLanguage::default(),
        }
    }

    /// What a standing annotation says.
    pub(super) fn of(annotation: &Annotation) -> Self {
        let Body { norms, kind, severity, title, reasoning, .. } = annotation.body.clone();
        let words = |said: &ByLanguage<Option<String>>| {
            ByLanguage::from_fn(|language| said.get(language).clone().unwrap_or_default())
        };
        Self {
            target: annotation.target.clone(),
            norms,
            kind,
            severity,
            title: words(&title),
            reasoning: words(&reasoning),
        }
    }

    /// Why it cannot be saved yet, as a message key.
    pub(super) fn lacks(&self) -> Option<&'static str> {
        let says_nothing =
            |said: &ByLanguage<String>| said.iter().all(|(_, text)| text.trim().is_empty());
        if self.norms.is_empty() && self.kind != ConflictKind::Context {
            Some("tui-lacks-norm")
        } else if says_nothing(&self.reasoning) {
            Some("tui-lacks-reasoning")
        } else {
            None
        }
    }

    /// The body of a new annotation.
    pub(super) fn body(&self) -> Body {
        let said = |words: &ByLanguage<String>| {
            ByLanguage::from_fn(|language| {
                let text = composed(words.get(language).trim());
                (!text.is_empty()).then_some(text)
            })
        };
        Body {
            title: said(&self.title),
            reasoning: said(&self.reasoning),
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
        for language in Language::ALL {
            let changed = |words: &ByLanguage<String>, former: &ByLanguage<String>| {
                let (now, then) = (words.get(language).trim(), former.get(language).trim());
                (now != then).then(|| composed(now))
            };
            let title = changed(&self.title, &before.title);
            amendments.extend(title.map(|text| Amendment::Title(language, text)));
            let reasoning = changed(&self.reasoning, &before.reasoning);
            amendments.extend(reasoning.map(|text| Amendment::Reasoning(language, text)));
        }
        amendments
    }
}
