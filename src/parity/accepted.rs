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
        let address = finding.address(texts);
        let mut here = accepted.iter().filter(|each| each.address == address).peekable();
        // Of most nothing is accepted.
        here.peek()?;
        let values = finding.values(texts);
        here.find(|each| each.covers(finding.kind, (&values, texts)))
    }

    /// Whether it accepts a disagreement of this kind at its address, in these words, of
    /// the languages that are read. One that is not says nothing against it, nor does one
    /// that was not; one that lost the provision since does. A disagreement that came with a
    /// change is accepted with what the changed version disagrees in.
    fn covers(
        &self,
        kind: Kind,
        (values, texts): (&ByLanguage<Option<String>>, &Texts<'_>),
    ) -> bool {
        let are_same = |(language, value): (_, &Option<String>)| {
            let known = self.values.get(language);
            value == known || known.is_none() || texts.get(language).is_none()
        };
        let is_of_kind =
            self.kind == kind || kind == Kind::ChangeDiffers && self.kind.is_of_words();
        is_of_kind && values.iter().all(are_same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::parity;
    use crate::parse::read;
    use crate::text::language::Language;

    /// How many findings are open in three texts of an article that two others of it accept.
    fn open(accepted: [&str; 3], now: [&str; 3]) -> usize {
        let headings = ["5-бап. Тізілім", "Статья 5. Реестр", "Article 5. Register"];
        let documents = |points: [&str; 3]| {
            let text = |language: Language, at: usize| {
                read(format!("{}\n\n{}\n", headings[at], points[at]), language)
            };
            ByLanguage {
                kk: text(Language::Kazakh, 0),
                ru: text(Language::Russian, 1),
                en: text(Language::English, 2),
            }
        };
        let [before, now] = [accepted, now].map(documents);
        let [before, now] = [&before, &now].map(|each| each.as_ref().map(|_, text| Some(text)));
        let found = parity(&before).findings;
        let accepted: Vec<_> = found.iter().map(|each| Accepted::of(each, &before, "")).collect();
        let is_open = |each: &&Finding| Accepted::that_covers(each, &now, &accepted).is_none();
        parity(&now).findings.iter().filter(is_open).count()
    }

    #[test]
    fn what_is_accepted_comes_back_when_its_words_change() {
        let [kk, ru, en] = ["1. Мерзімі – 5 күн.", "1. Срок – 5 дней.", "1. The term is 5 days."];
        assert_eq!(open([kk, ru, en], ["", ru, en]), 1, "nothing was accepted");
        assert_eq!(open(["", ru, en], ["", ru, en]), 0);
        assert_eq!(open(["", ru, en], [kk, ru, ""]), 1, "missing in another language");
        let ru_7 = ru.replace('5', "7");
        assert_eq!(open([kk, &ru_7, en], [kk, &ru_7, en]), 0);
        assert_eq!(open([kk, &ru_7, en], [kk, &ru.replace('5', "9"), en]), 1, "another number");
        let long = |end: &str| format!("{ru} {}{end}", "Реестр ведет орган. ".repeat(9));
        assert_eq!(open(["", &long("А"), ""], ["", &long("А"), ""]), 0);
        assert_eq!(open(["", &long("А"), ""], ["", &long("Б"), ""]), 1, "far behind");
    }
}
