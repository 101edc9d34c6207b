//! Words that stand a slip of the finger beside those of the vocabulary: «замениить»,
//! «толыктырылсын». Numbers and quoted words are never taken for misprinted.

use super::vocabulary::table;
use crate::text::language::Language;
use crate::text::nearest::distance;
use crate::text::span::Span;

/// A word that was read as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misprint {
    /// Where it stands.
    pub span: Span,
    /// What it was read as.
    pub meant: &'static str,
}

/// How many letters a word has at least: of shorter ones too many are alike.
const SHORTEST: usize = 4;

/// The words that one letter tells from `word`, which is none of them: another letter, one
/// too many or too few, two that changed places.
pub(super) fn meant(word: &str, language: Language) -> Vec<&'static str> {
    let letters = word.chars().count();
    if letters < SHORTEST || words(language).any(|known| known == word) {
        return Vec::new();
    }
    let is_like = |known: &&str| {
        let length = known.chars().count();
        length >= SHORTEST && length.abs_diff(letters) <= 1 && distance(known, word) == 1
    };
    words(language).filter(is_like).collect()
}

/// Words of instructions, as they are written out.
fn words(language: Language) -> impl Iterator<Item = &'static str> {
    let patterns = table(language).iter().flat_map(|(pattern, _)| pattern.split(' '));
    let whole = patterns.filter(|word| !word.contains('*'));
    whole.chain(forms(language).split_whitespace())
}

/// The forms of words that the vocabulary has only in part, and of units.
const fn forms(language: Language) -> &'static str {
    match language {
        Language::Russian => {
            "статья статьи статье статью статьей статьями статьях статей \
             часть части частью частями частях частей \
             пункт пункта пункте пунктом пункты пунктов пунктами пунктах \
             подпункт подпункта подпункте подпунктом подпункты подпунктов подпунктами подпунктах \
             абзац абзаца абзаце абзацем абзацы абзацев абзацами абзацах \
             глава главы главе главу главой раздел раздела разделе разделом \
             параграф параграфа параграфе параграфом строку строки строке строкой \
             примечание примечания примечании примечанием \
             приложение приложения приложении приложением \
             предложение предложения предложении предложением предложениями предложений \
             заголовок заголовка заголовке заголовки наименование наименования наименовании \
             утратившим утратившими утратившей цифру кодекс кодекса кодексе"
        }
        Language::Kazakh => {
            "бапта баптағы баптың баптар баптарда баппен баптармен бабы бабында бабындағы бабының \
             тармақ тармақта тармақтағы тармақтың тармақтар тармақпен тармақтармен \
             тармағы тармағында тармағындағы тармағының тармақтары тармақтарындағы \
             тармақша тармақшада тармақшадағы тармақшаның тармақшалар тармақшамен тармақшалармен \
             тармақшасы тармақшасында тармақшасындағы тармақшасының тармақшалары \
             бөлік бөлікте бөліктегі бөліктің бөліктер бөлікпен бөліктермен \
             бөлігі бөлігінде бөлігіндегі бөлігінің бөліктері \
             абзац абзацта абзацтағы абзацтың абзацтар абзацпен абзацтармен \
             абзацы абзацында абзацындағы абзацының абзацтары \
             тарау тарауда тараудағы тараудың тараумен тарауы тарауында тарауындағы тарауының \
             бөлім бөлімде бөлімнің бөлімі бөлімінде бөлімінің қосымша қосымшада қосымшаның \
             тақырып тақырыбы тақырыбында тақырыбындағы тақырыптар тақырыптары \
             сөйлем сөйлемі сөйлеммен ескертпе ескертпемен мазмұны мазмұнында \
             сөзден сөздерден сөзінен сөздерінен сөзбен сөздермен цифрлармен цифрмен"
        }
        Language::English => {
            "article articles paragraph paragraphs subparagraph subparagraphs indent indents \
             part parts chapter section annex line heading sentence"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_a_slip_and_two_are_not() {
        assert_eq!(meant("замениить", Language::Russian), ["заменить"]);
        assert_eq!(meant("заемнить", Language::Russian), ["заменить"]);
        assert_eq!(meant("толыктырылсын", Language::Kazakh), ["толықтырылсын"]);
        assert_eq!(meant("толыктырылсин", Language::Kazakh), [""; 0]);
        assert_eq!(meant("тармагы", Language::Kazakh), ["тармағы"]);
        assert_eq!(meant("replced", Language::English), ["replaced"]);
    }

    #[test]
    fn what_is_known_or_short_is_no_misprint() {
        assert_eq!(meant("слова", Language::Russian), [""; 0]);
        assert_eq!(meant("не", Language::Russian), [""; 0]);
    }
}
