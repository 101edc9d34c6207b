//! The acts that a bill amends: in which instructions a provision stands, and what the
//! bill calls the act that they amend. The lead of the instructions says it: «В Закон …
//! «Об информатизации»:».

use super::law::printed;
use crate::document::{Document, ProvisionId, ProvisionKind as Kind};
use crate::text::language::Language;
use crate::text::quotation::quotations;
use crate::text::span::Span;

/// What is longer in brackets says where an act was published.
const LONGEST_BRACKET: usize = 100;

/// The point or the article that holds all instructions on one act, where a provision
/// stands in one.
pub(super) fn act(document: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let is_law = |id: &ProvisionId| document.provision(*id).kind != Kind::Quoted;
    let line = document.lineage(id).into_iter().take_while(is_law);
    line.into_iter().find(|id| read(document, *id).is_some())
}

/// Else the article that it stands in.
pub(super) fn article(document: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let is_article = |id: &ProvisionId| document.provision(*id).kind == Kind::Article;
    document.lineage(id).into_iter().find(is_article)
}

/// What the bill says of the act, with the number before it: «11. В Закон … «Об
/// информатизации»:» without the colon.
pub(super) fn name(document: &Document, act: ProvisionId) -> String {
    let provision = document.provision(act);
    let label = provision.label.map(Span::from).into_iter();
    let words = label.chain(provision.passages().next());
    let words: Vec<_> = words.map(|span| printed(document.words(span).trim())).collect();
    without_sources(&words.join(" ")).trim_end_matches([':', ' ']).to_owned()
}

/// What the act is called in short: «Закон «Об информатизации»»; where it owns something
/// «Закона «Об информатизации»».
pub(super) fn called(document: &Document, act: ProvisionId, owns: bool) -> Option<String> {
    let Lead { sort, is_constitutional, title } = read(document, act)?;
    let title = printed(title);
    let of = |words: Words| if owns { words.genitive } else { words.nominative };
    let (sort, whole) = (of(sort), if owns { "Конституционного" } else { "Конституционный" });
    Some(match (document.language(), is_constitutional) {
        (Language::Russian, true) => format!("{whole} {} {title}", sort.to_lowercase()),
        (Language::Kazakh, true) => format!("{title} Конституциялық {}", sort.to_lowercase()),
        (Language::English, true) => format!("the Constitutional {sort} {title}"),
        (Language::Russian, false) => format!("{sort} {title}"),
        (Language::Kazakh, false) => format!("{title} {sort}"),
        (Language::English, false) => format!("the {sort} {title}"),
    })
}

/// What a lead says of its act.
struct Lead<'a> {
    sort: Words,
    is_constitutional: bool,
    /// The title in its quotation marks.
    title: &'a str,
}

/// What a sort of acts is called.
#[derive(Clone, Copy)]
struct Words {
    /// The word in a lead; in Kazakh how it begins.
    lead: &'static str,
    nominative: &'static str,
    genitive: &'static str,
}

const fn words(lead: &'static str, nominative: &'static str, genitive: &'static str) -> Words {
    Words { lead, nominative, genitive }
}

/// The sorts of acts.
const fn sorts(language: Language) -> [Words; 3] {
    match language {
        Language::Russian => [
            words("закон", "Закон", "Закона"),
            words("кодекс", "Кодекс", "Кодекса"),
            words("указ", "Указ", "Указа"),
        ],
        Language::Kazakh => [
            words("заң", "Заң", "Заңның"),
            words("кодекс", "Кодекс", "Кодекстің"),
            words("жарлы", "Жарлық", "Жарлықтың"),
        ],
        Language::English => [
            words("law", "Law", "Law"),
            words("code", "Code", "Code"),
            words("decree", "Decree", "Decree"),
        ],
    }
}

/// Reads a lead such as «В Закон … «Об информатизации»:»: the sort of an act and its title
/// stand in it, in Russian and English in this order.
fn read(document: &Document, id: ProvisionId) -> Option<Lead<'_>> {
    let provision = document.provision(id);
    let lead = provision.passages().next().map_or("", |span| document.words(span)).trim_end();
    let is_lead = matches!(provision.kind, Kind::Article | Kind::Paragraph) && lead.ends_with(':');
    let title = *quotations(lead).first().filter(|_| is_lead)?;
    let (before, behind) = (lead[..title.start].to_lowercase(), lead[title.end..].to_lowercase());
    let language = document.language();
    let (is_amended, beside) = match language {
        Language::Russian => (before.starts_with("в ") || before.starts_with("внести "), before),
        Language::Kazakh => (true, behind),
        Language::English => (before.starts_with("in the ") || before.contains("amend"), before),
    };
    let mut beside = beside.split(|it: char| !it.is_alphabetic());
    let is_dative = |word: &str| word.ends_with("на") || word.ends_with("не");
    let is = |word: &str, sort: &Words| match language {
        Language::Kazakh => word.starts_with(sort.lead) && is_dative(word),
        Language::Russian | Language::English => word == sort.lead,
    };
    let mut is_constitutional = false;
    let sort = beside.find_map(|word| {
        is_constitutional |= word.starts_with("конститу") || word == "constitutional";
        sorts(language).into_iter().find(|sort| is(word, sort))
    });
    let title = &lead[title.start..title.end];
    sort.filter(|_| is_amended).map(|sort| Lead { sort, is_constitutional, title })
}

/// The words without long brackets.
fn without_sources(words: &str) -> String {
    let (mut kept, mut opened) = (String::new(), Vec::new());
    for letter in words.chars() {
        if letter == '(' {
            opened.push(kept.len());
        }
        kept.push(letter);
        if letter == ')'
            && let Some(at) = opened.pop()
            && opened.is_empty()
            && kept[at..].chars().count() > LONGEST_BRACKET
        {
            kept.truncate(kept[..at].trim_end().len());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::read;

    /// The acts of a bill by name, and how many of its provisions stand in none.
    fn acts(text: &str, language: Language) -> (Vec<String>, usize) {
        let document = read(text.to_owned(), language);
        let of: Vec<_> = document.iter().map(|(id, _)| act(&document, id)).collect();
        let mut acts: Vec<_> = of.iter().flatten().collect();
        acts.dedup();
        let names = acts.into_iter().map(|act| name(&document, *act)).collect();
        (names, of.iter().filter(|act| act.is_none()).count())
    }

    #[test]
    fn a_bill_names_the_acts_that_it_amends() {
        for (text, language, last) in [
            (
                include_str!("../../bills/child-rights/2022-05-03/ru.md"),
                Language::Russian,
                "12. В Закон Республики Казахстан от 27 декабря 2019 года «О статусе педагога»",
            ),
            (
                include_str!("../../bills/child-rights/2022-05-03/kk.md"),
                Language::Kazakh,
                "12. «Педагог мәртебесі туралы» 2019 жылғы 27 желтоқсандағы Қазақстан Республикасының Заңына",
            ),
            (
                include_str!("../../bills/child-rights/2022-05-03/en.md"),
                Language::English,
                "12. In the Law of the Republic of Kazakhstan of 27 December 2019 “On the status of a teacher”",
            ),
        ] {
            let (names, others) = acts(text, language);
            assert_eq!(names.len(), 12, "{names:?}");
            assert_eq!(names.last().map(String::as_str), Some(last));
            assert!(others > 3, "the article on the entry into force stands in none");
        }
    }

    #[test]
    fn an_article_may_amend_one_act_and_a_law_amends_none() {
        let places = "2016 г., № 7, ст. 1; ".repeat(9);
        let bill = format!(
            "Статья 1. Внести в Закон Республики Казахстан от 24 ноября 2015 года \"Об информатизации\" (Ведомости, {places}) следующие изменения:\n\n1) статью 2 исключить;\n\n2) статью 3 изложить в следующей редакции:\n\n\"Статья 3. Суд\n\n1. В Закон \"О суде\":\".\n"
        );
        let expected = "Статья 1. Внести в Закон Республики Казахстан от 24 ноября 2015 года \"Об информатизации\" следующие изменения";
        assert_eq!(acts(&bill, Language::Russian).0, [expected]);
        let law = "Статья 1. Понятия\n\n1. В настоящем Законе слова \"суд\" и \"судья\" значат:\n\n1) суд;\n";
        assert_eq!(acts(law, Language::Russian).0, [""; 0]);
    }
}
