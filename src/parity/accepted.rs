//! Disagreements that are meant: somebody said so, when, and why.

use super::finding::{Finding, Kind};
use super::rows::Texts;
use crate::document::{Document, ProvisionId};
use crate::text::hash;
use crate::text::language::ByLanguage;
use crate::text::word::words;

/// A disagreement as it was accepted. Where the words change, it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What they disagree in.
    pub kind: Kind,
    /// The address of the provision, in the first language that has it.
    pub address: String,
    /// What each language said; `None` where it had no such provision.
    pub values: ByLanguage<Option<String>>,
    /// Of a language that has the provision and no words that show it, a digest of what
    /// the provision says. What was accepted before there were digests has none.
    pub silent: ByLanguage<Option<String>>,
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
            silent: silent(finding, texts),
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
        let silent = silent(finding, texts);
        here.find(|each| each.is_of_kind(finding.kind) && each.covers((&values, &silent), texts))
    }

    /// A disagreement that came with a change is accepted with what the changed version
    /// disagrees in.
    fn is_of_kind(&self, kind: Kind) -> bool {
        self.kind == kind || kind == Kind::ChangeDiffers && self.kind.is_of_words()
    }

    /// Whether it accepts these words of the languages that are read. One that is not says
    /// nothing against it, nor does one that was not; one that lost the provision since
    /// does, and so does one that had no words to show and says something else now.
    fn covers(
        &self,
        (values, silent): (&ByLanguage<Option<String>>, &ByLanguage<Option<String>>),
        texts: &Texts<'_>,
    ) -> bool {
        texts.iter().filter(|(_, text)| text.is_some()).all(|(language, _)| {
            let is_same = |known: &Option<String>, now| known.is_none() || known == now;
            is_same(self.values.get(language), values.get(language))
                && is_same(self.silent.get(language), silent.get(language))
        })
    }
}

/// The digests of what the languages say that have no words to show.
fn silent(finding: &Finding, texts: &Texts<'_>) -> ByLanguage<Option<String>> {
    finding.row.map(|language, id| {
        let is_silent = finding.kind.is_of_words() && finding.spans.get(language).is_empty();
        let (text, id) = texts.get(language).zip(id)?;
        is_silent.then(|| digest(text, id))
    })
}

/// A short digest of the words of a provision. Signs and capitals are not in it.
fn digest(text: &Document, id: ProvisionId) -> String {
    let passages = text.provision(id).passages();
    let folded: Vec<_> = passages.flat_map(|passage| words(text.words(passage))).collect();
    let bytes = folded.iter().flat_map(|word| word.key.bytes().chain([b' ']));
    format!("{:016x}", hash::digest(bytes))
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
    fn a_language_without_words_to_show_is_held_to_its_provision() {
        let ru = "1. Размер обложки 65 на 190 мм.";
        let en = "1. The size of the cover is 65 to 190 mm.";
        for (kk, now, is_open) in [
            ("1. Мұқабасы қара.", "1. Мұқабасы қара.", 0),
            ("1. Мұқабасы қара.", "1. «Мұқабасы» – Қара.", 0),
            ("1. Мұқабасы қара.", "1. Мұқабасы ақ.", 1),
            ("1. Мұқабасы қара.", "1. Мұқабасы ұзын және қара.", 1),
            ("1. Мұқабасы қара.", "1. Мұқабасы қара, 75 мм.", 1),
        ] {
            assert_eq!(open([kk, ru, en], [now, ru, en]), is_open, "{now}");
        }
        let kk = "1. Мұқабасының көлемі 65-ке 190 мм.";
        for (ru, now, is_open) in [
            ("1. Обложка черная.", "1. Обложка черная.", 0),
            ("1. Обложка черная.", "1. Обложка белая.", 1),
        ] {
            assert_eq!(open([kk, ru, en], [kk, now, en]), is_open, "{now}");
        }
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
