//! What a person wrote, in the language of the interface where it was written in
//! it, else in another one that is named.

use crate::annotation::{Annotation, Finding, LimitTest, Person, TestPart};
use crate::l10n::Messages;
use crate::text::language::{ByLanguage, Language};

/// The words, and what says which language they are in: nothing where it is the
/// reader's own, else «[на казахском] ».
pub fn said<'a>(
    messages: &Messages,
    words: &'a ByLanguage<Option<String>>,
) -> Option<(String, &'a str)> {
    let (there, words) = words.nearest(messages.language())?;
    Some((sign(messages, there), words))
}

/// What says that an answer is in another language than the reader's, where its letters
/// leave no doubt: nobody was asked.
pub fn sign_of_answer(messages: &Messages, text: &str) -> String {
    let possible = Language::possible(text);
    let other = possible.first().filter(|_| !possible.contains(&messages.language()));
    other.map_or_else(String::new, |there| sign(messages, *there))
}

fn sign(messages: &Messages, there: Language) -> String {
    let is_own = there == messages.language();
    if is_own { String::new() } else { format!("[{}] ", spoken(messages, there)) }
}

/// The same on one line.
pub fn on_one_line(messages: &Messages, words: &ByLanguage<Option<String>>) -> Option<String> {
    let (sign, words) = said(messages, words)?;
    Some(sign + &words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What an annotation is called: its title, else its reasoning, else its id.
pub fn name(messages: &Messages, annotation: &Annotation) -> String {
    let body = &annotation.body;
    on_one_line(messages, &body.title)
        .or_else(|| on_one_line(messages, &body.reasoning))
        .unwrap_or_else(|| annotation.id.to_string())
}

/// What somebody is called: the name, else the role.
pub fn called(messages: &Messages, person: &Person) -> String {
    role_or_name(messages, person.called())
}

/// The same with the role where it says more: «Айгүл (юрист)».
pub fn person(messages: &Messages, person: &Person) -> String {
    let called = called(messages, person);
    let role = person.role.as_deref().map(|role| role_or_name(messages, role));
    match role {
        Some(role) if role != called => format!("{called} ({role})"),
        _ => called,
    }
}

/// Whoever writes for an editorial board is not called by its name in keys.
fn role_or_name(messages: &Messages, word: &str) -> String {
    if word == "editorial" { messages.get("person-editorial") } else { word.to_owned() }
}

/// What each part of the three-part test came to, and why.
pub fn tested(messages: &Messages, test: &LimitTest) -> Vec<String> {
    let part = |(part, finding): (TestPart, &Finding)| {
        let name = messages.get(&format!("test-{}", part.name()));
        let verdict = messages.get(&format!("verdict-{}", finding.verdict.name()));
        let words = on_one_line(messages, &finding.words);
        let words = words.map_or(String::new(), |words| format!(". {words}"));
        format!("{name}: {verdict}{words}")
    };
    test.iter().map(part).collect()
}

/// «Обоснования на казахском нет; вот обоснование на русском:», where that is so, or that
/// there is none at all.
pub fn none_here(messages: &Messages, words: &ByLanguage<Option<String>>) -> Option<String> {
    let wished = messages.language();
    let Some((there, _)) = words.nearest(wished) else {
        return Some(messages.get("view-no-reasoning-at-all"));
    };
    if there == wished {
        return None;
    }
    let names =
        [("language", spoken(messages, wished).into()), ("other", spoken(messages, there).into())];
    Some(messages.say("view-no-reasoning", &names))
}

fn spoken(messages: &Messages, language: Language) -> String {
    messages.get(&format!("in-language-{}", language.code()))
}

/// The paragraphs of what a person wrote, in the nearest language; where that is another
/// one, the first says so.
pub fn paragraphs(messages: &Messages, words: &ByLanguage<Option<String>>) -> Vec<String> {
    let Some((sign, words)) = said(messages, words) else { return Vec::new() };
    let paragraphs = words.split("\n\n").map(|one| one.split_whitespace().collect::<Vec<_>>());
    let paragraphs = paragraphs.map(|words| words.join(" ")).filter(|words| !words.is_empty());
    paragraphs
        .enumerate()
        .map(|(at, words)| if at == 0 { format!("{sign}{words}") } else { words })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_in_another_language_is_called_so_where_its_letters_leave_no_doubt() {
        let russian = "Срок не изменился, и суда, который проверил бы запрет, по-прежнему нет.";
        for (language, text, sign) in [
            (Language::Kazakh, russian, "[орыс тілінде] "),
            (Language::English, russian, "[Russian] "),
            (Language::Russian, russian, ""),
            (Language::Russian, "Мерзім өзгермеген, сот жоқ.", "[на казахском] "),
            (Language::Kazakh, "Мерзім өзгермеген, сот жоқ.", ""),
            (Language::Kazakh, "Нет.", ""),
            (Language::Kazakh, "20(2)", ""),
        ] {
            assert_eq!(sign_of_answer(&Messages::new(language), text), sign, "{language} {text}");
        }
    }

    #[test]
    fn words_of_another_language_are_told_by_its_name() {
        let kazakh = Messages::new(Language::Kazakh);
        let russian = Messages::new(Language::Russian);
        let words =
            ByLanguage { ru: Some("Срок\nмал.".to_owned()), ..ByLanguage::default() };
        assert_eq!(on_one_line(&russian, &words).as_deref(), Some("Срок мал."));
        assert_eq!(on_one_line(&kazakh, &words).as_deref(), Some("[орыс тілінде] Срок мал."));
        assert_eq!(none_here(&russian, &words), None);
        assert!(none_here(&kazakh, &words).is_some_and(|says| says.contains("орыс тілінде")));
        assert_eq!(said(&russian, &ByLanguage::default()), None);
        let none = none_here(&russian, &ByLanguage::default());
        assert_eq!(none.as_deref(), Some("Обоснования нет."));
    }
}
