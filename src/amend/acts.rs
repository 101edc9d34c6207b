//! The acts that an amending act amends, as it names them.

use super::identity::Identity;
use super::lexeme::lexemes;
use crate::document::{Document, ProvisionId};
use crate::text::fold::fold_for_search;
use crate::text::language::Language;
use crate::text::span::Span;

/// The name of an act in an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its words: «Закон Республики Казахстан от … «О связи»».
    pub span: Span,
    /// Its title between quotation marks; codes may be named without them.
    pub title: Option<Span>,
}

impl Name {
    /// Its words, without what stands in brackets behind its title: where it was published.
    pub fn said(self, source: &str) -> &str {
        let from = self.title.map_or(self.span.start, |title| title.end);
        let end = source[from..self.span.end].find('(').map_or(self.span.end, |at| from + at);
        source[self.span.start..end].trim_end()
    }
}

/// An act that instructions amend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// The provision that names it.
    pub at: ProvisionId,
    /// How it is named there.
    pub name: Name,
}

/// The acts whose name has the words `wanted`, by their place. The date is of the name: that
/// tells acts of one title.
pub fn acts_like(amending: &Document, acts: &[Act], wanted: &str) -> Vec<usize> {
    let wanted = fold_for_search(wanted);
    let name = |act: &Act| fold_for_search(act.name.span.of(amending.source()));
    let all = acts.iter().enumerate().filter(|_| !wanted.is_empty());
    all.filter(|(_, act)| name(act).contains(&wanted)).map(|(at, _)| at).collect()
}

/// The acts that a law may be, by their place: by its title, and where nothing that is said of
/// them, their kind, date or number, is otherwise.
pub fn acts_of(amending: &Document, acts: &[Act], law: &Document) -> Vec<usize> {
    let titled = acts_titled(amending, acts, law.title().unwrap_or_default());
    let own = Identity::of_law(law);
    titled.into_iter().filter(|at| !own.contradicts(&identity(amending, &acts[*at]))).collect()
}

/// Whether a law may be an act that is named without a title, by what is said of both.
pub fn may_be(amending: &Document, act: &Act, law: &Document) -> bool {
    let said = identity(amending, act);
    let is_code = act.name.title.is_none() && said.is_of_a_code();
    !(is_code && law.title().is_some() || Identity::of_law(law).contradicts(&said))
}

fn identity(amending: &Document, act: &Act) -> Identity {
    Identity::of_name(act.name.span.of(amending.source()), amending.language())
}

/// The acts that a law with this title may be, by their place: those with the same title,
/// else those whose title is all of it but for what a law is called: «Закон Республики
/// Казахстан от 5 июля 2004 года «О связи»». A code that is named without quotation marks is
/// told by its words, in whatever case they stand.
fn acts_titled(amending: &Document, acts: &[Act], title: &str) -> Vec<usize> {
    // A law may print its title in quotation marks, behind what it is: «Закон «О связи»».
    let bare = |title: &str| fold_for_search(title).trim_matches('"').to_owned();
    let title = bare(title);
    let same = named(amending, acts, |name| bare(name) == title);
    let is_code = |at: &usize| {
        let act = &acts[*at];
        act.name.title.is_none()
            && identity(amending, act).is_of_a_code()
            && is_inflected(act.name.span.of(amending.source()), &title)
    };
    let same = if same.is_empty() { (0..acts.len()).filter(is_code).collect() } else { same };
    if !same.is_empty() || title.is_empty() {
        return same;
    }
    named(amending, acts, |name| {
        let name = bare(name);
        let (longer, shorter) =
            if name.len() > title.len() { (&name, &title) } else { (&title, &name) };
        let rest =
            longer.strip_suffix(shorter.as_str()).or_else(|| longer.strip_prefix(shorter.as_str()));
        !shorter.is_empty() && rest.is_some_and(is_what_a_law_is_called)
    })
}

/// The last of the acts that are named like `act`, by its place: by the same title, and where
/// nothing else that is said of them differs.
pub(super) fn last_named(amending: &Document, acts: &[Act], act: &Act) -> Option<usize> {
    let bare = |title: Span| fold_for_search(title.of(amending.source()));
    let title = bare(act.name.title?);
    let own = identity(amending, act);
    acts.iter().rposition(|each| {
        each.name.title.is_some_and(|it| bare(it) == title)
            && !own.contradicts(&identity(amending, each))
    })
}

fn named(amending: &Document, acts: &[Act], is_it: impl Fn(&str) -> bool) -> Vec<usize> {
    let title = |act: &Act| act.name.title.unwrap_or(act.name.span);
    let all = acts.iter().enumerate();
    all.filter(|(_, act)| is_it(title(act).of(amending.source()))).map(|(at, _)| at).collect()
}

/// Whether what stands beside a title is the kind of the law, whose it is, its date and
/// number, and no more of the title.
fn is_what_a_law_is_called(rest: &str) -> bool {
    const WORDS: &str = "закон закона закону законе кодекс кодекса кодексе федеральный \
                         федерального конституционный республики казахстан российской федерации \
                         рк рф от года г n № қазақстан республикасының заңы заңына заңының кодексі \
                         кодексіне конституциялық жылғы law code of the republic kazakhstan dated";
    let mut words =
        rest.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_known = |word: &str| {
        WORDS.split_whitespace().any(|known| known == word)
            || word.starts_with(|letter: char| letter.is_ascii_digit())
            || MONTHS.iter().any(|month| word.starts_with(month))
            || word.chars().count() <= 3 && word.chars().all(|letter| "ivx".contains(letter))
    };
    !rest.is_empty() && words.all(is_known)
}

/// Whether two names of a code have the same words, but for their endings and for what a law is
/// called.
fn is_inflected(name: &str, title: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = fold_for_search(text);
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty() && !is_what_a_law_is_called(word)).map(stem).collect()
    };
    let (name, title) = (words(name), words(title));
    !title.is_empty() && name == title
}

/// The first letters of a word, which are the same in all cases.
fn stem(word: &str) -> String {
    const LETTERS: usize = 6;
    word.chars().take(LETTERS).collect()
}

/// How the months begin, in three languages.
const MONTHS: [&str; 33] = [
    "январ",
    "феврал",
    "март",
    "апрел",
    "ма",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
    "januar",
    "februar",
    "april",
    "june",
    "july",
    "september",
    "october",
    "november",
    "december",
];

/// Whether words only open the list of the acts that are amended: «Внести изменения и
/// дополнения в следующие законодательные акты Республики Казахстан:».
pub(super) fn opens_the_list(document: &Document, words: Span) -> bool {
    let lexemes = lexemes(document.source(), words);
    let has = |starts: &[&str]| {
        let mut words = lexemes.iter().filter_map(|lexeme| lexeme.word());
        words.any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    let ends = lexemes.last().is_some_and(|last| last.is(':'));
    ends && match document.language() {
        Language::Russian => has(&["внести"]) && has(&["акты"]),
        Language::Kazakh => has(&["енгізілсін"]) && has(&["актілер"]),
        Language::English => has(&["amend", "change"]) && has(&["acts"]),
    }
}

#[cfg(test)]
mod tests {
    use super::Name;
    use crate::amend::account;
    use crate::parse::read;
    use crate::text::language::Language;
    use crate::text::span::Span;

    fn acts(text: &str, language: Language) -> usize {
        account(&read(text.to_owned(), language)).acts.len()
    }

    #[test]
    fn an_act_that_is_named_again_is_the_same() {
        let law = |again: &str| {
            format!(
                "Статья 1. Внести в Закон от 5 июля 2004 года «О связи» следующие изменения:\n\n\
                 1) пункт 2 статьи 3 исключить;\n\n2) пункт 1 статьи 5 {again} исключить.\n"
            )
        };
        for (again, count) in [
            ("Закона «О связи»", 1),
            ("указанного Закона", 1),
            ("Закона", 1),
            ("настоящего Закона", 1),
            ("Закона от 5 июля 2004 года «О связи»", 1),
            ("Закона от 3 мая 2011 года «О связи»", 2),
            ("Закона «О почте»", 2),
        ] {
            assert_eq!(acts(&law(again), Language::Russian), count, "{again}");
        }
        let two = "Статья 1. Внести в Закон «О воде» следующее изменение:\n\nпункт 2 статьи 3 \
                   исключить.\n\nСтатья 2. Внести в Закон «О лесе» следующее изменение:\n\n\
                   пункт 2 статьи 3 исключить.\n\nСтатья 3. Пункт 1 статьи 2 указанного Закона \
                   исключить.\n";
        let account = account(&read(two.to_owned(), Language::Russian));
        assert_eq!((account.instructions.len(), account.unclaimed.len()), (2, 1));
        let name = "Кодекс «О браке (супружестве) и семье» (Ведомости, 2011 г., № 22)";
        let title =
            Span::new(name.find("О").expect("it has it"), name.find('»').expect("it has it"));
        let named = Name { span: Span::new(0, name.len()), title: Some(title) };
        assert_eq!(named.said(name), "Кодекс «О браке (супружестве) и семье»");
        let law = "1-бап. «Байланыс туралы» Қазақстан Республикасының Заңына мынадай өзгерістер \
                   енгізілсін:\n\n1) Заңның 3-бабының 2-тармағы алып тасталсын;\n\n2) осы Заңның \
                   5-бабы алып тасталсын.\n";
        assert_eq!(acts(law, Language::Kazakh), 1);
    }
}
