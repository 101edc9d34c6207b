//! Disagreements that are meant: somebody said so, when, and why.

use super::finding::{Finding, Kind};
use super::rows::Texts;
use crate::text::language::ByLanguage;

/// A disagreement as it was accepted. Where the words change, it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What they disagree in.
    pub kind: Kind,
    /// The address of the provision, in the first language that has it.
    pub address: String,
    /// What each language said; `None` where it had no such provision.
    pub values: ByLanguage<Option<String>>,
    /// Who accepted it.
    pub author: String,
    /// When (RFC 3339).
    pub date: String,
    /// Why.
    pub reason: String,
}

impl Accepted {
    /// A finding as it is accepted now; nobody has said yet when, and who.
    pub fn of(finding: &Finding, texts: &Texts<'_>, reason: &str) -> Self {
        Self {
            kind: finding.kind,
            address: finding.address(texts).to_owned(),
            values: finding.values(texts),
            author: String::new(),
            date: String::new(),
            reason: reason.to_owned(),
        }
    }

    /// The same with the name of who says so, and the time.
    #[must_use]
    pub fn signed(self, author: &str, date: &str) -> Self {
        Self { author: author.to_owned(), date: date.to_owned(), ..self }
    }

    /// The one of `accepted` that accepts a finding.
    pub fn that_covers<'a>(
        finding: &Finding,
        texts: &Texts<'_>,
        accepted: &'a [Self],
    ) -> Option<&'a Self> {
        let (values, address) = (finding.values(texts), finding.address(texts));
        accepted.iter().find(|each| each.covers((finding.kind, address), &values))
    }

    /// Whether it accepts a disagreement of this kind, at this address, in these words.
    /// A language that was not looked at says nothing against it. A disagreement that came
    /// with a change is accepted with what the changed version disagrees in.
    fn covers(&self, (kind, address): (Kind, &str), values: &ByLanguage<Option<String>>) -> bool {
        let are_same = |(language, value): (_, &Option<String>)| {
            let known = self.values.get(language);
            value == known || value.is_none() || known.is_none()
        };
        let is_of_kind =
            self.kind == kind || kind == Kind::ChangeDiffers && self.kind.is_of_words();
        is_of_kind && self.address == address && values.iter().all(are_same)
    }
}
