//! The three languages of a bill, and values that exist once in each.

use std::fmt;

/// A language in which a bill is written or the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Kazakh, the state language (Constitution 1995 art. 7, 2026 art. 9).
    Kazakh,
    /// Russian, officially used beside it.
    Russian,
    /// English, which most bills receive late or never.
    English,
}

impl Language {
    /// All three, in the order in which they are shown: Russian first, because
    /// most bills are drafted in it, then Kazakh, then English.
    pub const ALL: [Self; 3] = [Self::Russian, Self::Kazakh, Self::English];

    /// The ISO 639-1 code: `kk`, `ru` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language of a code such as `kk` or a locale such as `ru_RU.UTF-8`;
    /// `None` where it is none of the three.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// The language of a code as files have it: `kk`, `ru` or `en` to the letter.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language that the letters of a text speak for: eight letters are only
    /// Kazakh, «і» is where they are and Ukrainian ones are not, the rest of Cyrillic is read as Russian, Latin as English. Reads
    /// the first few pages; `None` where there are too few letters to tell.
    pub fn guess(text: &str) -> Option<Self> {
        let (mut kazakh, mut cyrillic, mut latin) = (0, 0, 0);
        let (mut dotted, mut ukrainian) = (0, 0);
        let (mut left, mut before) = (20_000, ' ');
        for letter in text.chars() {
            // A title may be all capitals; a name that begins with one says little.
            let is_run = before.is_uppercase();
            before = letter;
            match letter.to_lowercase().next().filter(|_| is_run).unwrap_or(letter) {
                'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' => kazakh += 1,
                'і' => dotted += 1,
                'ї' | 'є' => ukrainian += 1,
                '\u{400}'..='\u{52f}' => cyrillic += 1,
                'a'..='z' | 'A'..='Z' => latin += 1,
                _ if letter.is_alphabetic() => {}
                _ => continue,
            }
            left -= 1;
            if left == 0 {
                break;
            }
        }
        let of_both = if kazakh > 0 && ukrainian == 0 { &mut kazakh } else { &mut cyrillic };
        *of_both += dotted;
        cyrillic += ukrainian;
        match kazakh + cyrillic + latin {
            0..10 => None,
            _ if latin > kazakh + cyrillic => Some(Self::English),
            _ if kazakh * 25 > cyrillic => Some(Self::Kazakh),
            _ => Some(Self::Russian),
        }
    }

    /// The languages that words may be in, the likeliest first. Letters decide where
    /// they can: those that are only Kazakh, or Latin ones. «100 000», «3», and a few
    /// Cyrillic words without such a letter may be of any language that has them.
    pub fn possible(words: &str) -> Vec<Self> {
        let count = |is: fn(char) -> bool| words.chars().filter(|letter| is(*letter)).count();
        let latin = count(|letter| letter.is_ascii_alphabetic());
        let cyrillic = count(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
        let is_kazakh = |letter: char| "әғқңөұүһі".contains(letter);
        let kazakh = words.chars().flat_map(char::to_lowercase).filter(|it| is_kazakh(*it)).count();
        match (latin, cyrillic) {
            (0, 0) => Self::ALL.to_vec(),
            _ if latin > cyrillic => match latin {
                // Names and units are Latin in every language.
                0..SURE_LATIN => vec![Self::English, Self::Russian, Self::Kazakh],
                _ => vec![Self::English],
            },
            _ if kazakh * 8 > cyrillic => vec![Self::Kazakh],
            // A Kazakh name may stand in a Russian text, and in a long one it says nothing.
            _ if kazakh * 25 > cyrillic => vec![Self::Kazakh, Self::Russian],
            _ if cyrillic >= SURE_RUSSIAN => vec![Self::Russian],
            _ => vec![Self::Russian, Self::Kazakh],
        }
    }

    /// The language's name in itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Kazakh => "қазақша",
            Self::Russian => "русский",
            Self::English => "English",
        }
    }
}

/// So many Cyrillic letters without a Kazakh one are not Kazakh.
const SURE_RUSSIAN: usize = 40;
/// So many Latin letters are no unit or name in another language.
const SURE_LATIN: usize = 12;

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// One value for each language, such as a title that is said three times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByLanguage<T> {
    /// The Russian one.
    pub ru: T,
    /// The Kazakh one.
    pub kk: T,
    /// The English one.
    pub en: T,
}

impl<T> ByLanguage<T> {
    /// Makes a value for each language.
    pub fn from_fn(mut make: impl FnMut(Language) -> T) -> Self {
        Self {
            ru: make(Language::Russian),
            kk: make(Language::Kazakh),
            en: make(Language::English),
        }
    }

    /// The value of `language`.
    pub const fn get(&self, language: Language) -> &T {
        match language {
            Language::Kazakh => &self.kk,
            Language::Russian => &self.ru,
            Language::English => &self.en,
        }
    }

    /// The value of `language`, to be changed.
    pub const fn get_mut(&mut self, language: Language) -> &mut T {
        match language {
            Language::Kazakh => &mut self.kk,
            Language::Russian => &mut self.ru,
            Language::English => &mut self.en,
        }
    }

    /// The references.
    pub const fn as_ref(&self) -> ByLanguage<&T> {
        ByLanguage { ru: &self.ru, kk: &self.kk, en: &self.en }
    }

    /// The same made of each value.
    pub fn map<U>(self, mut make: impl FnMut(Language, T) -> U) -> ByLanguage<U> {
        ByLanguage {
            ru: make(Language::Russian, self.ru),
            kk: make(Language::Kazakh, self.kk),
            en: make(Language::English, self.en),
        }
    }

    /// The languages with their values, in the order of [`Language::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        Language::ALL.into_iter().map(|language| (language, self.get(language)))
    }
}

impl<T> ByLanguage<Option<T>> {
    /// The value of `language`, else of the first other language that has one,
    /// with the language it is in.
    pub fn nearest(&self, language: Language) -> Option<(Language, &T)> {
        std::iter::once(language)
            .chain(Language::ALL)
            .find_map(|each| self.get(each).as_ref().map(|value| (each, value)))
    }

    /// Leaves what is said in these languages, where anything is.
    pub fn keep(&mut self, languages: &[Language]) {
        if languages.iter().any(|language| self.get(*language).is_some()) {
            let others = Language::ALL.into_iter().filter(|it| !languages.contains(it));
            others.for_each(|other| *self.get_mut(other) = None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_code_or_locale() {
        for (code, language) in [
            ("kk", Some(Language::Kazakh)),
            ("KK", Some(Language::Kazakh)),
            ("ru_RU.UTF-8", Some(Language::Russian)),
            ("en-GB", Some(Language::English)),
            ("uk", None),
            ("", None),
        ] {
            assert_eq!(Language::from_code(code), language, "{code}");
        }
    }

    #[test]
    fn a_text_is_known_by_its_letters() {
        for (text, language) in [
            ("Осы Заң баланың құқықтарын қорғайды", Some(Language::Kazakh)),
            ("5-бап. Тізілім. Орган тізілім жүргізеді.", Some(Language::Kazakh)),
            ("Стаття 5. Орган веде реєстр операторів і їх адрес", Some(Language::Russian)),
            ("Настоящий Закон регулирует отношения", Some(Language::Russian)),
            ("This Law regulates the relations", Some(Language::English)),
            ("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ", Some(Language::Kazakh)),
            ("ТІЗІЛІМ ЖҮРГІЗУ ТӘРТІБІ", Some(Language::Kazakh)),
            ("ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН", Some(Language::Russian)),
            ("Закон «Об онлайн-платформах» (Қазақстан)", Some(Language::Russian)),
            ("1. 2. 3.", None),
        ] {
            assert_eq!(Language::guess(text), language, "{text}");
        }
    }

    #[test]
    fn few_words_may_be_of_several_languages() {
        for (words, languages) in [
            ("24 hours", "en ru kk"),
            ("within twenty-four hours", "en"),
            ("үш күн", "kk"),
            ("3 күн", "kk"),
            ("Ұлттық", "kk"),
            ("24", "ru kk en"),
            ("IT", "en ru kk"),
            ("три дня", "ru kk"),
            ("платформа", "ru kk"),
            ("собственники обязаны установить счетчик пользователей", "ru"),
            ("аким города Қарағанды обязан ответить на обращение", "kk ru"),
            ("по обращению граждан обязан ответить аким города Қарағанды", "ru"),
        ] {
            let codes: Vec<_> = Language::possible(words).iter().map(|it| it.code()).collect();
            assert_eq!(codes.join(" "), languages, "{words}");
        }
    }

    #[test]
    fn the_nearest_value_is_the_asked_one_or_the_first_there_is() {
        let titles = ByLanguage { ru: None, kk: Some("заң"), en: Some("law") };
        assert_eq!(titles.nearest(Language::English), Some((Language::English, &"law")));
        assert_eq!(titles.nearest(Language::Russian), Some((Language::Kazakh, &"заң")));
    }
}
