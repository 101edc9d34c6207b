//! Instructions that have one effect and are of different kinds: where Russian adds
//! an item to a list, Kazakh must also change the item before it, for the predicate
//! moves behind the new last one. Their effects can be compared, not their words.

use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::document::{Document, ProvisionId};
use crate::text::hash::Set;
use crate::text::language::{ByLanguage, Language};

/// How a row belongs to an instruction that is of another kind in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// Not at all.
    No,
    /// It is the instruction: what it says beyond the other's is no disagreement.
    Instruction,
    /// It is part of the new text: only its predicate may stand elsewhere.
    Inside,
}

impl Otherwise {
    /// Whether a finding in such a row is one.
    pub fn allows(self, finding: &Finding) -> bool {
        match self {
            Self::No => true,
            Self::Inside => finding.kind != Kind::Modality,
            Self::Instruction => finding.kind != Kind::Modality && finding.is_shown_in_all(),
        }
    }
}

/// How each row belongs to such an instruction.
pub fn amending_otherwise(texts: &Texts<'_>, rows: &[Row]) -> Vec<Otherwise> {
    let mut inside: ByLanguage<Set<ProvisionId>> = ByLanguage::default();
    let of_row = |row: &Row| {
        let present = |language: Language| texts.get(language).zip(*row.get(language));
        let is_inside = Language::ALL.into_iter().any(|language| {
            let parent = present(language).and_then(|(text, id)| text.provision(id).parent);
            parent.is_some_and(|parent| inside.get(language).contains(&parent))
        });
        let quotes = Language::ALL.into_iter().filter_map(present);
        let mut quotes = quotes.map(|(text, id)| quotes_words(text, id));
        let first = quotes.next();
        let otherwise = match (is_inside, quotes.any(|each| Some(each) != first)) {
            (true, _) => Otherwise::Inside,
            (false, true) => Otherwise::Instruction,
            (false, false) => Otherwise::No,
        };
        for language in Language::ALL.into_iter().filter(|_| otherwise != Otherwise::No) {
            inside.get_mut(language).extend(*row.get(language));
        }
        otherwise
    };
    rows.iter().map(of_row).collect()
}

/// Whether a provision names words that are to be changed.
fn quotes_words(text: &Document, id: ProvisionId) -> bool {
    let names: &[&str] = match text.language() {
        Language::Russian => &[
            "слово \"",
            "слово «",
            "слова \"",
            "слова «",
            "словами \"",
            "словами «",
            "слов \"",
            "слов «",
        ],
        Language::Kazakh => &["деген сөз"],
        Language::English => &[
            "the word \"",
            "the word “",
            "the words \"",
            "the words “",
            "the word «",
            "the words «",
        ],
    };
    names.iter().any(|name| text.text(id).contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::parity;
    use crate::parse::read;

    #[test]
    fn a_predicate_that_moves_is_no_disagreement() {
        let ru = read(
            "Статья 1.\n\n1) статью 95 дополнить подпунктом 6) следующего содержания:\n\n\
             «6) при обнаружении склонностей к насилию.».\n"
                .to_owned(),
            Language::Russian,
        );
        let kk = read(
            "1-бап.\n\n1) 95-баптың 5) тармақшасындағы «болған кезде жол беріледі.» деген сөздер \
             «болған кезде;» деген сөздермен ауыстырылып, мынадай мазмұндағы 6) тармақшамен \
             толықтырылсын:\n\n«6) зорлыққа бейімділік анықталған кезде жол беріледі.».\n"
                .to_owned(),
            Language::Kazakh,
        );
        let found = parity(&ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None });
        assert_eq!(found.findings, []);
    }
}
