//! Where what an amending bill quotes will stand: «статья 18-2 Закона «О связи» (подпункт 2)
//! пункта 11 статьи 1 законопроекта)», and what an instruction amends: «подпункт 2) пункта 11
//! статьи 1 законопроекта (пункт 3 статьи 8 Закона «О связи»)». The provision is read from the
//! instruction where the new text does not bear its own number.

use super::acts;
use crate::compare::references::Passage;
use crate::document::citation::{cite, cite_address, cite_of};
use crate::document::path::Address;
use crate::document::{Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;

/// Cites a provision; what is quoted, by its place in the act that it will be part of where
/// that can be told; an instruction with the place that it amends.
pub(super) fn place(document: &Document, id: ProvisionId) -> String {
    placed(document, id, true)
}

/// The same where the act is named above: it is not named again.
pub(super) fn place_in_act(document: &Document, id: ProvisionId) -> String {
    placed(document, id, false)
}

/// Only where it is in the act, for what has little room.
pub(super) fn short_place(document: &Document, id: ProvisionId) -> String {
    let place = placed(document, id, false);
    place.split(" (").next().map_or_else(String::new, str::to_owned)
}

fn placed(document: &Document, id: ProvisionId, names_act: bool) -> String {
    let act = acts::act(document, id).filter(|act| *act != id);
    let place = act.and_then(|act| Amended { document, act, names_act }.place(id));
    place.unwrap_or_else(|| cite(document, id))
}

/// The instructions on one act.
struct Amended<'a> {
    document: &'a Document,
    act: ProvisionId,
    names_act: bool,
}

impl Amended<'_> {
    fn place(&self, id: ProvisionId) -> Option<String> {
        let document = self.document;
        let is_quoted = |id: &ProvisionId| document.provision(*id).kind == ProvisionKind::Quoted;
        let Some(quoted) = document.upward(id).find(is_quoted) else {
            let units = self.target(id);
            let names = self.in_act(&units, &[]);
            let act = || acts::called(document, self.act, false).filter(|_| self.names_act);
            let names = names.or_else(act).map(|names| format!(" ({names})"));
            return Some(self.in_bill(id) + &names.unwrap_or_default());
        };
        let holder = document.provision(quoted).parent?;
        let below = document.provision(id).address.as_str();
        let below = below.strip_prefix(document.provision(quoted).address.as_str())?;
        let below: Vec<_> = below.split("__").filter(|each| !each.is_empty()).collect();
        let below = if below.is_empty() { vec![ProvisionKind::Quoted.segment()] } else { below };
        let cited = self.in_act(&self.target(holder), &below)?;
        // Of a bill it is an excerpt, of the act it will be the text.
        let cited = match cited.strip_suffix("үзіндісі") {
            Some(before) => format!("{before}мәтіні"),
            None => cited,
        };
        Some(format!("{cited} ({})", self.in_bill(holder)))
    }

    fn in_bill(&self, id: ProvisionId) -> String {
        let language = self.document.language();
        let bill = match language {
            Language::Russian => "законопроекта",
            Language::Kazakh => "заң жобасының",
            Language::English => "the bill",
        };
        cite_of(&self.document.provision(id).address, language, bill)
    }

    /// What stands below the named units, cited in the act.
    fn in_act(&self, units: &[(ProvisionKind, String)], below: &[&str]) -> Option<String> {
        let address = completed(units, below)?;
        let language = self.document.language();
        if !self.names_act {
            return Some(cite_address(&address, language));
        }
        acts::called(self.document, self.act, true).map(|act| cite_of(&address, language, &act))
    }

    /// The provision that an instruction names first, from the article down: what it does
    /// not name itself, the one that holds it names.
    fn target(&self, id: ProvisionId) -> Vec<(ProvisionKind, String)> {
        if id == self.act {
            return Vec::new();
        }
        let own = named(self.document, id);
        let highest = own.first().map(|(kind, _)| *kind);
        let Some(holder) = self.document.provision(id).parent else { return own };
        if highest == Some(ProvisionKind::Article) {
            return own;
        }
        let above = self.target(holder).into_iter();
        let above = above.take_while(|(kind, _)| highest.is_none_or(|highest| *kind < highest));
        above.chain(own).collect()
    }
}

/// The units that an instruction names first, the article's where it names one; what it
/// quotes names none.
fn named(document: &Document, id: ProvisionId) -> Vec<(ProvisionKind, String)> {
    let words = document.text(id);
    let words = &words[..words.find(['«', '“', '"']).unwrap_or(words.len())];
    let passage = Passage::read(words, document.language());
    let phrases = passage.phrases();
    let is_joined = |one: usize, other: usize| {
        let (one, other) = (phrases[one].words(), phrases[other].words());
        let (first, last) = if one.end <= other.start { (one, other) } else { (other, one) };
        let is_of = |at: usize| passage.words[at].key == "of";
        first.end == last.start || first.end + 1 == last.start && is_of(first.end)
    };
    let is_article = |at: &usize| phrases[*at].kind == ProvisionKind::Article;
    let is_last = |at: &usize| phrases.len() == at + 1 || !is_joined(*at, at + 1);
    let is_kazakh = document.language() == Language::Kazakh;
    let all = || 0..phrases.len();
    let highest = all().find(is_article).or_else(|| all().find(|at| is_kazakh || is_last(at)));
    let Some(highest) = highest else { return Vec::new() };
    let others: Vec<_> = if is_kazakh {
        (highest + 1..phrases.len()).collect()
    } else {
        (0..highest).rev().collect()
    };
    let mut found = vec![highest];
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
    let numbered = below.first().filter(|segment| **segment != ProvisionKind::Quoted.segment());
    let first = match numbered {
        Some(segment) => Some(kind_of(segment)?),
        None => None,
    };
    let is_above = |kind: ProvisionKind| first.is_none_or(|first| kind < first);
    let above = target.iter().take_while(|(kind, _)| is_above(*kind));
    let above = above.map(|(kind, number)| format!("{}_{number}", kind.segment()));
    let all: Vec<_> = above.chain(below.iter().map(|&segment| segment.to_owned())).collect();
    all.first()?.starts_with("art_").then(|| Address::new(&all.join("__")))
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
    fn an_instruction_is_cited_with_what_it_amends() {
        use Language::{English, Kazakh, Russian};
        for (language, text, last, expected) in [
            (
                Russian,
                "Статья 1. Внести изменения:\n\n1. В Конституционный закон от 5 июля 2004 года \
                 «О выборах» (Ведомости, 2004 г., № 5, ст. 12):\n\n1) в статье 31:\n\nв пункте 7 \
                 слова «пункта 5 статьи 3» заменить;",
                "абзац второй подпункта 1) пункта 1 статьи 1 законопроекта (пункт 7 статьи 31 \
                 Конституционного закона «О выборах»)",
                "абзац второй подпункта 1) пункта 1 статьи 1 законопроекта (пункт 7 статьи 31)",
            ),
            (
                Kazakh,
                "1-бап. Өзгерістер енгізілсін:\n\n1. «Байланыс туралы» 2004 жылғы 5 шілдедегі \
                 Қазақстан Республикасының Заңына:\n\n1) 8-баптың 1-тармағы алып тасталсын.",
                "заң жобасының 1-бабының 1-тармағының 1) тармақшасы («Байланыс туралы» Заңның \
                 8-бабының 1-тармағы)",
                "заң жобасының 1-бабының 1-тармағының 1) тармақшасы (8-баптың 1-тармағы)",
            ),
            (
                English,
                "Article 1. The acts shall be amended:\n\n1. In the Code of 5 July 2004 “On \
                 courts”:\n\n1) the preamble shall be deleted.",
                "subparagraph 1) of paragraph 1 of Article 1 of the bill (the Code “On courts”)",
                "subparagraph 1) of paragraph 1 of Article 1 of the bill",
            ),
        ] {
            let document = parse(text.to_owned(), language).0;
            let id = ProvisionId(document.provisions().len() - 1);
            assert_eq!(place(&document, id), last);
            assert_eq!(place_in_act(&document, id), expected);
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
