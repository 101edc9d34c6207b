//! How well a typed word fits a word of a topic: the same, its beginning, a form
//! of the same stem, or the same with a slip of the finger.

/// The words of a text, folded.
pub(super) fn words(text: &str) -> Vec<Vec<char>> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().map(fold).collect()).collect()
}

/// One letter for those that look alike: ё and е, Latin and Cyrillic.
const fn fold(letter: char) -> char {
    match letter {
        'ё' | 'e' => 'е',
        'a' => 'а',
        'c' => 'с',
        'h' => 'һ',
        'i' => 'і',
        'k' => 'к',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

/// What a Russian keyboard types for a Kazakh letter.
const fn without_kazakh(letter: char) -> char {
    match letter {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        other => other,
    }
}

fn is_same(typed: char, meant: char) -> bool {
    typed == meant || typed == without_kazakh(meant)
}

/// Whether two words are the same, one begins the other, or both are forms of
/// one stem: 1 the same, 0 not at all. Russian and Kazakh inflect at the end:
/// цензуры, цензураға.
pub(super) fn fit(word: &[char], other: &[char]) -> f64 {
    let shared = word.iter().zip(other).take_while(|(a, b)| is_same(**a, **b)).count();
    let (here, there) = (word.len() - shared, other.len() - shared);
    let is_number = word.iter().any(char::is_ascii_digit);
    match (here, there) {
        (0, 0) => 1.0,
        _ if is_number => 0.0,
        (0, _) if shared >= 2 => 0.9,
        (..=4, 0) if shared >= 4 => 0.8,
        // суды, соттың, тілін: the ending of a short word
        (..=3, 0) if shared == 3 && is_ending(&word[3..]) => 0.7,
        (..=4, ..=6) if shared >= 4 && here + 2 <= shared => 0.8,
        // пытки, пыток; семья, семей
        (1..=2, 1..=2) if shared >= 3 => 0.6,
        _ => 0.0,
    }
}

/// Whether letters after a word of three are a case or a plural of it.
fn is_ending(letters: &[char]) -> bool {
    const ENDINGS: &[&str] = &[
        "а", "у", "ы", "е", "и", "я", "ю", "ом", "ов", "ам", "ах", "ой", "ами", "і", "ды", "ді",
        "ты", "ті", "да", "де", "та", "те", "ға", "ге", "қа", "ке", "тар", "тер", "дар", "дер",
        "лар", "лер", "тың", "тің", "дың", "дің", "ның", "нің", "ім", "ін", "ы", "s",
    ];
    let letters: String = letters.iter().collect();
    ENDINGS.contains(&letters.as_str())
}

/// The same with one slip of the finger, in a long word with two: a letter that
/// is wrong, missing, too many, or exchanged with its neighbour. What follows
/// the typed letters is an ending.
pub(super) fn nearly(word: &[char], other: &[char]) -> f64 {
    let slips = match word.len() {
        0..=4 => return 0.0,
        5..=8 => 1,
        _ => 2,
    };
    let is_number = word.iter().any(char::is_ascii_digit);
    if is_number || other.len() + slips < word.len() || !begins_alike(word, other) {
        return 0.0;
    }
    if slips_to_a_beginning(word, other) <= slips { 0.5 } else { 0.0 }
}

/// A slip in the first letter is rare, and allowing it finds too much.
fn begins_alike(word: &[char], other: &[char]) -> bool {
    let first = |word: &[char], at: usize| word.get(at).copied().unwrap_or_default();
    is_same(first(word, 0), first(other, 0))
        || (is_same(first(word, 0), first(other, 1)) && is_same(first(word, 1), first(other, 0)))
}

/// How many slips lead from `word` to the nearest beginning of `other`
/// (Damerau, optimal string alignment).
fn slips_to_a_beginning(word: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, typed) in word.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, meant) in other.iter().enumerate() {
            let change = row[j] + usize::from(!is_same(*typed, *meant));
            let mut least = change.min(row[j + 1] + 1).min(next[j] + 1);
            let is_exchanged =
                i > 0 && j > 0 && is_same(*typed, other[j - 1]) && is_same(word[i - 1], *meant);
            if is_exchanged {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.into_iter().min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> Vec<char> {
        words(word).concat()
    }

    #[test]
    fn forms_of_a_word_fit_and_others_do_not() {
        for (typed, meant) in [
            ("цензуры", "цензура"),
            ("цензурага", "цензураға"),
            ("суды", "суд"),
            ("соттың", "сот"),
            ("пыток", "пытки"),
            ("censor", "censorship"),
            ("жилье", "жильё"),
        ] {
            assert!(fit(&of(typed), &of(meant)) > 0.0, "{typed} {meant}");
        }
        for (typed, meant) in [("судьба", "суд"), ("2022", "20"), ("слон", "слава"), ("ту", "тіл")]
        {
            assert!(fit(&of(typed), &of(meant)) == 0.0, "{typed} {meant}");
        }
    }

    #[test]
    fn slips_of_the_finger_are_forgiven_in_long_words() {
        for (typed, meant) in [
            ("цезнура", "цензура"),
            ("цензуру", "цензура"),
            ("презупция", "презумпция"),
            ("собрнаия", "собрания"),
            ("assembley", "assembly"),
            ("бостондыгы", "бостандығы"),
        ] {
            assert!(nearly(&of(typed), &of(meant)) > 0.0, "{typed} {meant}");
        }
        for (typed, meant) in [("кот", "код"), ("блокчейн", "болезнь"), ("труба", "право")]
        {
            assert!(nearly(&of(typed), &of(meant)) == 0.0, "{typed} {meant}");
        }
    }
}
