//! The form of an annotation: its fields, and which of them is being filled in.

use super::draft::{Draft, further};
use super::field::Field;
use super::words::Words;
use crate::annotation::{ConflictKind, Severity, TestPart};
use crate::constitution::Norm;
use crate::store::{Amendment, Stored};
use crate::text::language::Language;
use std::mem;

/// The fields of the form, from the top down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldName {
    /// The quoted words.
    Quote,
    /// The norms in conflict.
    Norms,
    /// How they conflict.
    Kind,
    /// How gravely.
    Severity,
    /// What a part of the three-part test came to.
    Test(TestPart),
    /// Why it came to that.
    Words(TestPart),
    /// The language of the words below.
    Language,
    /// A short name.
    Title,
    /// Why.
    Reasoning,
    /// What can be said against it.
    Counter,
}

impl FieldName {
    /// All of them.
    pub(super) const ALL: [Self; 14] = [
        Self::Quote,
        Self::Norms,
        Self::Kind,
        Self::Severity,
        Self::Test(TestPart::Law),
        Self::Words(TestPart::Law),
        Self::Test(TestPart::Aim),
        Self::Words(TestPart::Aim),
        Self::Test(TestPart::Necessity),
        Self::Words(TestPart::Necessity),
        Self::Language,
        Self::Title,
        Self::Reasoning,
        Self::Counter,
    ];

    /// The message that names it.
    pub(super) const fn says(self) -> &'static str {
        match self {
            Self::Quote => "tui-field-quote",
            Self::Norms => "tui-field-norms",
            Self::Kind => "tui-field-kind",
            Self::Severity => "tui-field-severity",
            Self::Language => "tui-field-language",
            Self::Title => "tui-field-title",
            Self::Reasoning => "tui-field-reasoning",
            Self::Counter => "tui-field-counter",
            Self::Words(_) => "tui-field-words",
            Self::Test(TestPart::Law) => "tui-field-law",
            Self::Test(TestPart::Aim) => "tui-field-aim",
            Self::Test(TestPart::Necessity) => "tui-field-necessity",
        }
    }

    /// Whether it is typed into.
    pub(super) const fn is_text(self) -> bool {
        matches!(self, Self::Title | Self::Reasoning | Self::Counter | Self::Words(_))
    }
}

/// An open form.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// What it says, the fields of text excepted.
    pub(super) draft: Draft,
    /// What it said when it was opened.
    pub(super) before: Draft,
    /// The words of a new annotation, whose ends can still be moved.
    pub(super) words: Option<Words>,
    /// The file of a standing annotation.
    pub(super) stored: Option<Stored>,
    /// The field under the cursor.
    pub(super) at: FieldName,
    /// The language of the fields of text.
    pub(super) language: Language,
    /// The title in that language.
    pub(super) title: Field,
    /// The reasoning in that language.
    pub(super) reasoning: Field,
    /// What can be said against it in that language.
    pub(super) counter: Field,
    /// Why each part of the test came to what it did, in that language.
    because: Vec<(TestPart, Field)>,
}

impl Form {
    /// A form that says what `draft` says.
    pub(super) fn new(draft: Draft, language: Language) -> Self {
        let [reasoning, counter] = ["", ""].map(Field::lines);
        let title = Field::line("");
        let (before, because) = (draft.clone(), Vec::new());
        let (at, words, stored) = (FieldName::Norms, None, None);
        let mut form =
            Self { draft, before, words, stored, at, language, title, reasoning, counter, because };
        form.show_words();
        form
    }

    /// What it says, all fields included.
    pub(super) fn filled(&self) -> Draft {
        let mut draft = self.draft.clone();
        *draft.title.get_mut(self.language) = self.title.text();
        *draft.reasoning.get_mut(self.language) = self.reasoning.text();
        *draft.counter.get_mut(self.language) = self.counter.text();
        for (part, field) in &self.because {
            if let Some(finding) = draft.test.get_mut(*part) {
                let words = Some(field.text()).filter(|words| !words.trim().is_empty());
                *finding.words.get_mut(self.language) = words;
            }
        }
        draft
    }

    /// The fields that there are: without a verdict there is nothing to give words to.
    pub(super) fn fields(&self) -> impl Iterator<Item = FieldName> {
        let has_verdict = |part| self.draft.test.get(part).is_some();
        FieldName::ALL.into_iter().filter(move |field| match field {
            FieldName::Words(part) => has_verdict(*part),
            _ => true,
        })
    }

    /// The field of the words of a part of the test.
    pub(super) fn because(&self, part: TestPart) -> Option<&Field> {
        self.because.iter().find(|(each, _)| *each == part).map(|(_, field)| field)
    }

    /// The field that has to say something before it can be saved, and what to say of that.
    pub(super) fn lacks(&self) -> Option<(FieldName, &'static str)> {
        let Draft { norms, kind, reasoning, .. } = self.filled();
        if norms.is_empty() && kind != ConflictKind::Context {
            Some((FieldName::Norms, "tui-lacks-norm"))
        } else if reasoning.iter().all(|(_, text)| text.trim().is_empty()) {
            Some((FieldName::Reasoning, "tui-lacks-reasoning"))
        } else {
            None
        }
    }

    /// What it says, where something would be lost if it were closed.
    pub(super) fn changed(&self) -> Option<Draft> {
        Some(self.filled()).filter(|now| !now.amendments(&self.before).is_empty())
    }

    /// What would be lost if it were closed, each part below its name.
    pub(super) fn unsaved(&self, say: impl Fn(&str) -> String) -> Vec<String> {
        let named = |field: FieldName, language: Language, text: &str| {
            let language = say(&format!("language-{language}"));
            format!("{}, {language}:\n{text}", say(field.says()))
        };
        let said = |amendment: Amendment| match amendment {
            Amendment::Norms(norms) => {
                let norms: Vec<_> = norms.iter().map(Norm::to_string).collect();
                Some(format!("{}: {}", say(FieldName::Norms.says()), norms.join(", ")))
            }
            Amendment::Title(language, text) => Some(named(FieldName::Title, language, &text)),
            Amendment::Reasoning(language, text) => {
                Some(named(FieldName::Reasoning, language, &text))
            }
            Amendment::CounterArgument(language, text) => {
                Some(named(FieldName::Counter, language, &text))
            }
            Amendment::TestWords(part, language, text) => {
                Some(named(FieldName::Test(part), language, &text))
            }
            _ => None,
        };
        self.filled().amendments(&self.before).into_iter().filter_map(said).collect()
    }

    /// Goes to a field.
    pub(super) fn focus(&mut self, field: FieldName) {
        self.at = field;
        self.title.set_focus(field == FieldName::Title);
        self.reasoning.set_focus(field == FieldName::Reasoning);
        self.counter.set_focus(field == FieldName::Counter);
        for (part, words) in &mut self.because {
            words.set_focus(field == FieldName::Words(*part));
        }
    }

    /// Goes `by` fields on, round the ends.
    pub(super) fn step(&mut self, by: isize) {
        let all: Vec<_> = self.fields().collect();
        self.focus(further(&all, self.at, by));
    }

    /// Goes `by` fields on, not past the ends.
    pub(super) fn shift(&mut self, by: isize) {
        let all: Vec<_> = self.fields().collect();
        let here = all.iter().position(|field| *field == self.at).unwrap_or(0);
        self.focus(all[here.saturating_add_signed(by).min(all.len() - 1)]);
    }

    /// Takes another value of the field: the one `by` places further.
    pub(super) fn turn(&mut self, by: isize) {
        match self.at {
            FieldName::Kind => self.draft.kind = further(ConflictKind::ALL, self.draft.kind, by),
            FieldName::Severity => {
                self.draft.severity = further(Severity::ALL, self.draft.severity, by);
            }
            FieldName::Test(part) => self.draft.turn_test(part, by),
            FieldName::Language => self.speak(further(&Language::ALL, self.language, by)),
            _ => (),
        }
    }

    /// Shows the fields of text in another language.
    pub(super) fn speak(&mut self, language: Language) {
        self.draft = self.filled();
        self.language = language;
        self.show_words();
    }

    fn show_words(&mut self) {
        let Self { draft, language, .. } = self;
        self.title = Field::line(draft.title.get(*language));
        self.reasoning = Field::lines(draft.reasoning.get(*language));
        self.counter = Field::lines(draft.counter.get(*language));
        let words = |part: TestPart| draft.test.get(part)?.words.get(*language).as_deref();
        let field = |part: &TestPart| (*part, Field::lines(words(*part).unwrap_or_default()));
        self.because = TestPart::ALL.iter().map(field).collect();
        self.focus(self.at);
    }

    /// The field of text under the cursor.
    pub(super) fn writing(&mut self) -> Option<&mut Field> {
        match self.at {
            FieldName::Title => Some(&mut self.title),
            FieldName::Reasoning => Some(&mut self.reasoning),
            FieldName::Counter => Some(&mut self.counter),
            FieldName::Words(part) => {
                self.because.iter_mut().find(|(each, _)| *each == part).map(|(_, field)| field)
            }
            _ => None,
        }
    }

    /// Puts what the user's editor left in the place of the text.
    pub(super) fn edited(&mut self, text: &str) {
        let field = match self.at {
            FieldName::Title => Field::line(text.trim()),
            _ => Field::lines(text.trim_end()),
        };
        if let Some(old) = self.writing() {
            drop(mem::replace(old, field));
        }
    }
}
