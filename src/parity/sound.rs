//! Words that sound alike in several languages: «оператор» and "operator",
//! «платформаның» and «платформы».
//!
//! Kazakh and Russian share most of their newer words, English many; their first
//! letters, written in one alphabet, are the same.

/// The first sounds of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sound([u8; LENGTH]);

/// How many sounds are compared. Fewer are alike by chance; endings begin later.
const LENGTH: usize = 5;

impl Sound {
    /// The sound of a word in small letters; `None` where it is shorter.
    pub fn of(word: &str) -> Option<Self> {
        let mut sounds = [0; LENGTH];
        let mut count = 0;
        let mut letters = word.chars().peekable();
        while let Some(letter) = letters.next() {
            let is_before_h = letters.peek() == Some(&'h');
            let sound = match letter {
                'p' if is_before_h => 'f',
                'c' if matches!(letters.peek(), Some('e' | 'i' | 'y')) => 's',
                'c' if is_before_h => 'h',
                'h' if count > 0 && matches!(sounds[count - 1], b'f' | b'h' | b't') => continue,
                _ => sound(letter)?,
            };
            // «ь» and doubled letters are no sounds of their own.
            let sound = u8::try_from(sound).unwrap_or_default();
            if sound == b'\'' || count > 0 && sounds[count - 1] == sound {
                continue;
            }
            sounds[count] = sound;
            count += 1;
            if count == LENGTH {
                return Some(Self(sounds));
            }
        }
        None
    }
}

/// The letter of one alphabet for a letter of any; `None` for what is none.
const fn sound(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'ә' | 'я' => 'a',
        'б' => 'b',
        'в' | 'w' => 'v',
        'г' | 'ғ' => 'g',
        'д' => 'd',
        'е' | 'э' => 'e',
        'ж' => 'j',
        'з' => 'z',
        'и' | 'й' | 'і' | 'ы' | 'y' => 'i',
        'к' | 'қ' | 'c' | 'q' => 'k',
        'л' => 'l',
        'м' => 'm',
        'н' | 'ң' => 'n',
        'о' | 'ө' => 'o',
        'п' => 'p',
        'р' => 'r',
        'с' | 'ц' => 's',
        'т' => 't',
        'у' | 'ұ' | 'ү' | 'ю' => 'u',
        'ф' => 'f',
        'х' | 'һ' => 'h',
        'ч' | 'ш' | 'щ' => 'x',
        'ь' | 'ъ' => '\'',
        'a'..='z' => letter,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_sounds_alike_in_its_languages() {
        for words in [
            &["операторы", "операторға", "operators"][..],
            &["платформаның", "платформы", "platform"],
            &["интернет", "internet"],
            &["информация", "information"],
            &["центральный", "central"],
            &["комиссия", "комиссияның", "commission"],
            &["телефон", "telephone"],
        ] {
            let sounds: Vec<_> = words.iter().map(|word| Sound::of(word)).collect();
            assert!(sounds.iter().all(|each| each.is_some() && *each == sounds[0]), "{words:?}");
        }
        assert_ne!(Sound::of("телефон"), Sound::of("телевизор"));
        assert_eq!(Sound::of("суд"), None, "too short to tell anything");
        assert_eq!(Sound::of("18-4"), None);
    }
}
