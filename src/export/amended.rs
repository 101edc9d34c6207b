//! Where what an amending bill quotes will stand: «статья 18-2 Закона «О связи» (подпункт 2)
//! пункта 11 статьи 1 законопроекта)». The act is read from the lead-in of its instructions,
//! the provision from the instruction where the new text does not bear its own number.

use crate::compare::references::Passage;
use crate::document::citation::{cite, cite_of};
use crate::document::path::Address;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;

/// Cites a provision; what is quoted, by its place in the act that it will be part of where
/// that can be told.
pub(super) fn place(document: &Document, id: ProvisionId) -> String {
    in_act(document, id).unwrap_or_else(|| cite(document, id))
}

fn in_act(document: &Document, id: ProvisionId) -> Option<String> {
    let is_quoted = |id: &ProvisionId| document.provision(*id).kind == ProvisionKind::Quoted;
    let quoted = document.upward(id).find(is_quoted)?;
    let holder = document.provision(quoted).parent?;
    let act = document.upward(holder).find_map(|id| act(document, id))?;
    let below = document.provision(id).address.as_str();
    let below = below.strip_prefix(document.provision(quoted).address.as_str())?;
    let below: Vec<_> = below.split("__").filter(|each| !each.is_empty()).collect();
    let address = completed(&target(document, holder), &below)?;
    let language = document.language();
    let bill = match language {
        Language::Russian => "законопроекта",
        Language::Kazakh => "заң жобасының",
        Language::English => "the bill",
    };
    let in_bill = cite_of(&document.provision(holder).address, language, bill);
    let cited = cite_of(&address, language, &act);
    // Of a bill it is an excerpt, of the act it will be the text.
    let cited = match cited.strip_suffix("үзіндісі") {
        Some(before) => format!("{before}мәтіні"),
        None => cited,
    };
    Some(format!("{cited} ({in_bill})"))
}

/// The act that a provision says it amends, in the genitive.
fn act(document: &Document, id: ProvisionId) -> Option<String> {
    let words = document.text(id).trim();
    let language = document.language();
    let (open, close) = if language == Language::English { ('“', '”') } else { ('«', '»') };
    let start = words.find(open)?;
    let end = start + words[start..].find(close)? + close.len_utf8();
    let (title, before, after) = (&words[start..end], &words[..start], &words[end..]);
    let names: [(&str, &str); 3] = match language {
        Language::Russian => [
            ("В Закон ", "Закона"),
            ("В Кодекс ", "Кодекса"),
            ("В Конституционный закон ", "Конституционного закона"),
        ],
        Language::Kazakh => [
            ("Конституциялық заңына:", "Конституциялық заңның"),
            ("Заңына:", "Заңның"),
            ("Кодексіне:", "Кодекстің"),
        ],
        Language::English => [
            ("Constitutional Law ", "the Constitutional Law"),
            ("the Law ", "the Law"),
            ("the Code ", "the Code"),
        ],
    };
    let is_named = |(form, _): &&(&str, &str)| match language {
        Language::Russian => before.starts_with(form) && after == ":",
        Language::Kazakh => before.is_empty() && after.ends_with(form),
        Language::English => before.contains(form) && after == ":",
    };
    let (_, name) = names.iter().find(is_named)?;
    Some(match language {
        Language::Kazakh => format!("{title} {name}"),
        _ => format!("{name} {title}"),
    })
}

/// The provision that an instruction names first, from the article down: the units that
/// stand together with it.
fn target(document: &Document, id: ProvisionId) -> Vec<(ProvisionKind, String)> {
    let passage = Passage::read(document.text(id), document.language());
    let phrases = passage.phrases();
    let is_article = |at: &usize| phrases[*at].kind == ProvisionKind::Article;
    let Some(article) = (0..phrases.len()).find(is_article) else { return Vec::new() };
    let is_joined = |one: usize, other: usize| {
        let (one, other) = (phrases[one].words(), phrases[other].words());
        let (first, last) = if one.end <= other.start { (one, other) } else { (other, one) };
        let is_of = |at: usize| passage.words[at].key == "of";
        first.end == last.start || first.end + 1 == last.start && is_of(first.end)
    };
    let others: Vec<_> = match document.language() {
        Language::Kazakh => (article + 1..phrases.len()).collect(),
        Language::Russian | Language::English => (0..article).rev().collect(),
    };
    let mut found = vec![article];
    for at in others {
        let last = found[found.len() - 1];
        if !is_joined(last, at) || phrases[at].kind <= phrases[last].kind {
            break;
        }
        found.push(at);
    }
    let unit = |at: usize| match &*phrases[at].numbers {
        [(number, _)] => Some((phrases[at].kind, number.clone().into_owned())),
        _ => None,
    };
    found.into_iter().map(unit).collect::<Option<_>>().unwrap_or_default()
}

/// The address in the act: what the new text numbers itself, below what the instruction
/// names; `None` where the article is not known. Text without a number is that of its target.
fn completed(target: &[(ProvisionKind, String)], below: &[&str]) -> Option<Address> {
    use ProvisionKind::{Article, Paragraph, PartOfArticle, Subparagraph};
    let kind_of = |segment: &str| {
        let name = segment.split('_').next().unwrap_or_default();
        let mut kinds = [Article, Paragraph, PartOfArticle, Subparagraph].into_iter();
        kinds.find(|it| it.segment() == name)
    };
    let first = match below.first() {
        Some(segment) => Some(kind_of(segment)?),
        None => None,
    };
    let is_above = |kind: ProvisionKind| first.is_none_or(|first| kind < first);
    let above = target.iter().take_while(|(kind, _)| is_above(*kind));
    let above = above.map(|(kind, number)| format!("{}_{number}", kind.segment()));
    let mut all: Vec<_> = above.collect();
    match below {
        [] => all.push(ProvisionKind::Quoted.segment().to_owned()),
        _ => all.extend(below.iter().map(|&segment| segment.to_owned())),
    }
    all[0].starts_with("art_").then(|| Address::new(&all.join("__")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;

    #[test]
    fn what_is_quoted_is_cited_in_the_act() {
        use Language::{English, Kazakh, Russian};
        for (language, text, expected) in [
            (
                Russian,
                "Статья 1. Внести изменения:\n\n1. В Закон Республики Казахстан от 5 июля 2004 года \
                 «О связи»:\n\n1) пункт 2 статьи 8 дополнить подпунктом 4-1) следующего \
                 содержания:\n\n«4-1) ведет учет;».",
                "подпункт 4-1) пункта 2 статьи 8 Закона «О связи» (подпункт 1) пункта 1 статьи 1 \
                 законопроекта)",
            ),
            (
                Russian,
                "Статья 1. Внести изменения:\n\n1. В Кодекс от 5 июля 2004 года «О браке»:\n\n\
                 1) пункт 1 статьи 122 дополнить частью второй следующего содержания:\n\n\
                 «Лица не назначаются.».",
                "текст пункта 1 статьи 122 Кодекса «О браке» (подпункт 1) пункта 1 статьи 1 \
                 законопроекта)",
            ),
            (
                Kazakh,
                "1-бап. Өзгерістер енгізілсін:\n\n1. «Байланыс туралы» 2004 жылғы 5 шілдедегі \
                 Қазақстан Республикасының Заңына:\n\n1) мынадай мазмұндағы 8-1-баппен \
                 толықтырылсын:\n\n«8-1-бап. Есеп\n\n1. Есеп жүргізіледі.».",
                "«Байланыс туралы» Заңның 8-1-бабының 1-тармағы (заң жобасының 1-бабының \
                 1-тармағының 1) тармақшасы)",
            ),
            (
                Kazakh,
                "1-бап. Өзгерістер енгізілсін:\n\n1. «Байланыс туралы» 2004 жылғы 5 шілдедегі \
                 Қазақстан Республикасының Заңына:\n\n1) 8-баптың 1-тармағы мынадай мазмұндағы \
                 екінші бөлікпен толықтырылсын:\n\n«Есеп жүргізіледі.».",
                "«Байланыс туралы» Заңның 8-бабының 1-тармағының мәтіні (заң жобасының 1-бабының \
                 1-тармағының 1) тармақшасы)",
            ),
            (
                English,
                "Article 1. The acts shall be amended:\n\n1. In the Law of the Republic of \
                 Kazakhstan of 5 July 2004 “On communications”:\n\n1) paragraph 2 of Article 8 shall \
                 be supplemented by subparagraph 4-1) of the following content:\n\n“4-1) keeps it;”.",
                "subparagraph 4-1) of paragraph 2 of Article 8 of the Law “On communications” \
                 (subparagraph 1) of paragraph 1 of Article 1 of the bill)",
            ),
        ] {
            let document = parse(text.to_owned(), language).0;
            let last = ProvisionId(document.provisions().len() - 1);
            assert_eq!(place(&document, last), expected);
        }
    }

    #[test]
    fn what_no_act_is_named_for_is_cited_in_the_bill() {
        let text = "Статья 1. Дополнить статьей 5:\n\n«Статья 5. Учет».";
        let document = parse(text.to_owned(), Language::Russian).0;
        let last = ProvisionId(document.provisions().len() - 1);
        assert_eq!(place(&document, last), cite(&document, last));
    }
}
