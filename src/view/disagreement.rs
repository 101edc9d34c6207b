//! What is said of a place where the languages do not say the same.

use super::line::{Mark, Role, Run};
use crate::document::citation::{cite, cite_address};
use crate::document::{Address, Document, ProvisionId};
use crate::l10n::Messages;
use crate::parity::{Finding, Kind, Texts};
use crate::text::language::Language;
use crate::text::span::Span;

/// The languages that have a text.
pub fn languages(texts: &Texts<'_>) -> impl Iterator<Item = Language> {
    let texts = *texts;
    Language::ALL.into_iter().filter(move |language| texts.get(*language).is_some())
}

/// What is found, in the language of the interface.
pub fn sentence(texts: &Texts<'_>, finding: &Finding, messages: &Messages) -> String {
    let kind = match finding.kind {
        Kind::Order if is_nested_otherwise(texts, finding) => "nesting",
        Kind::Missing if finding.shows_words() => "missing-words",
        Kind::Label if lacking(texts, finding).next().is_some() => "label-missing",
        other => other.name(),
    };
    let (kind, which): (_, Vec<_>) = match finding.kind {
        Kind::Missing | Kind::Unnumbered | Kind::Label if kind != "label" => {
            (kind.to_owned(), lacking(texts, finding).collect())
        }
        each if each.is_one_sided() && finding.shows_words() => {
            let is_done = |each: &Language| finding.is_shown_in(*each);
            let (done, left): (Vec<_>, Vec<_>) = languages(texts).partition(is_done);
            // Of three languages the one is named that is not like the others.
            let (which, side) =
                if left.len() < done.len() { (left, "not") } else { (done, "only") };
            (format!("{kind}-{side}"), which)
        }
        _ => return messages.get(&format!("parity-says-{kind}")),
    };
    let names = which.iter().map(|language| messages.get(&format!("in-language-{language}")));
    let names = names.reduce(|one, two| {
        messages.say("in-two-languages", &[("one", one.into()), ("two", two.into())])
    });
    let names = names.unwrap_or_default();
    messages.say(&format!("parity-says-{kind}"), &[("languages", names.into())])
}

/// The provision, cited in the language of the interface, with the numbers that are printed
/// where there is a text in it.
pub fn place(texts: &Texts<'_>, finding: &Finding, messages: &Messages) -> String {
    let language = messages.language();
    match texts.get(language).zip(*finding.row.get(language)) {
        Some((text, id)) => cite(text, id),
        None => cite_address(&Address::new(finding.address(texts)), language),
    }
}

/// What is found with the words that differ: «не совпадает срок или возраст: рус. «10
/// дней», каз. «5 күн»». Nothing is added of a whole provision.
pub fn sentence_with_words(texts: &Texts<'_>, finding: &Finding, messages: &Messages) -> String {
    let values = finding.values(texts);
    let said = languages(texts).filter_map(|language| {
        if !finding.kind.is_of_words() && is_whole(texts, finding, language) {
            return None;
        }
        let words = values.get(language).as_deref()?;
        let key = if words.is_empty() { "parity-says-nothing" } else { "parity-says-words" };
        let name = messages.get(&format!("language-short-{language}"));
        Some(messages.say(key, &[("language", name.into()), ("words", words.into())]))
    });
    let said = said.collect::<Vec<_>>().join(", ");
    let colon = if said.is_empty() { "" } else { ": " };
    format!("{}{colon}{said}", sentence(texts, finding, messages))
}

/// Whether no words of a provision show a finding but the whole of it, if there is one.
fn is_whole(texts: &Texts<'_>, finding: &Finding, language: Language) -> bool {
    let spans = finding.spans.get(language);
    let provision = texts.get(language).zip(*finding.row.get(language));
    let is_all = provision.is_some_and(|(text, id)| *spans == [text.provision(id).span()]);
    spans.is_empty() || is_all
}

/// Whether a provision stands elsewhere because it stands in more, or in less, than in
/// another language.
fn is_nested_otherwise(texts: &Texts<'_>, finding: &Finding) -> bool {
    let each = finding.row.iter().filter_map(|(language, id)| texts.get(language).zip(*id));
    let mut depths = each.map(|(text, id)| text.provision(id).depth);
    let first = depths.next();
    depths.any(|depth| Some(depth) != first)
}

/// The languages that lack a provision, or its words.
fn lacking(texts: &Texts<'_>, finding: &Finding) -> impl Iterator<Item = Language> {
    let is_of_words = finding.shows_words();
    languages(texts).filter(move |language| {
        let says_nothing = is_of_words && finding.spans.get(*language).is_empty();
        finding.row.get(*language).is_none() || says_nothing
    })
}

/// What a language says: the words that show a finding, marked among those beside them;
/// of a whole provision its first words. Nothing where it does not say it.
pub fn shown(texts: &Texts<'_>, finding: &Finding, language: Language) -> Vec<Run> {
    let (Some(text), Some(id)) = (texts.get(language), finding.row.get(language)) else {
        return Vec::new();
    };
    if finding.kind == Kind::ChangeDeleted && finding.is_shown_in(language) {
        return Vec::new();
    }
    let spans = finding.spans.get(language);
    if is_whole(texts, finding, language) && !finding.kind.is_of_words() {
        return vec![first_of(text, *id)];
    }
    let each = passages(text, *id, spans);
    let each = each.map(|passage| among_others(text.source(), passage, spans));
    let said = each.filter(|runs| !runs.is_empty());
    said.reduce(|heading, words| [heading, vec![Run::new(BETWEEN, Role::Remark)], words].concat())
        .unwrap_or_default()
}

/// The passages of a provision, and of what else holds some words: a Kazakh list says
/// behind its last item what it orders.
fn passages<'a>(
    text: &'a Document,
    id: ProvisionId,
    words: &[Span],
) -> impl Iterator<Item = Span> + 'a {
    let mut holders: Vec<_> = words.iter().filter_map(|span| text.at(span.start)).collect();
    holders.retain(|holder| *holder != id);
    holders.dedup();
    [id].into_iter().chain(holders).flat_map(|each| text.provision(each).passages())
}

/// How a provision that does not say it begins.
pub fn beginning(texts: &Texts<'_>, finding: &Finding, language: Language) -> Option<Run> {
    let (text, id) = texts.get(language).zip(*finding.row.get(language))?;
    Some(first_of(text, id))
}

/// The first words of a provision, which are enough to know it.
fn first_of(text: &Document, id: ProvisionId) -> Run {
    let provision = text.provision(id);
    let words = |span: Span| text.words(span).split_whitespace().collect::<Vec<_>>().join(" ");
    let label = provision.label.map(|label| words(label.into()));
    let passages = provision.passages().map(words).collect::<Vec<_>>().join(BETWEEN);
    let words = label.into_iter().chain([passages]).collect::<Vec<_>>().join(" ");
    let end = words.char_indices().nth(LONGEST).map(|(end, _)| end);
    let first = end.map(|end| format!("{}…", &words[..end]));
    Run::new(first.as_deref().unwrap_or(&words).trim_end(), Role::Plain)
}

/// What stands between a heading and the words below it.
const BETWEEN: &str = " · ";

/// So many characters they are.
const LONGEST: usize = 120;

/// So many words are shown on each side.
const BESIDE: usize = 4;

/// Some words of a passage, marked among those beside them.
fn among_others(source: &str, passage: Span, spans: &[Span]) -> Vec<Run> {
    let inside = |span: &Span| {
        let [start, end] = [span.start, span.end].map(|at| at.clamp(passage.start, passage.end));
        (start < end).then_some(Span::new(start, end))
    };
    let mut spans: Vec<Span> = spans.iter().filter_map(inside).collect();
    spans.sort_unstable();
    let mut runs = Vec::new();
    let mut at = passage.start;
    for (place, span) in spans.iter().enumerate() {
        let span = Span::new(span.start.max(at), span.end.max(at));
        let before = source[at..span.start].rmatch_indices(char::is_whitespace).nth(BESIDE);
        if let Some((space, _)) = before {
            runs.push(Run::new(if runs.is_empty() { "…" } else { " …" }, Role::Remark));
            at += space;
        }
        runs.push(Run::new(&source[at..span.start], Role::Plain));
        runs.push(Run { mark: Some(Mark::Disputed), ..Run::new(span.of(source), Role::Plain) });
        let next = spans.get(place + 1).map_or(passage.end, |next| next.start.max(span.end));
        let after = source[span.end..next].match_indices(char::is_whitespace).nth(BESIDE);
        at = after.map_or(next, |(space, _)| span.end + space);
        runs.push(Run::new(&source[span.end..at], Role::Plain));
    }
    if !runs.is_empty() && at < passage.end {
        runs.push(Run::new(" …", Role::Remark));
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Sides;
    use crate::parity::{changes, parity};
    use crate::parse::read;
    use crate::text::language::ByLanguage;

    /// Some words, those in brackets that are marked.
    fn signed(runs: &[Run]) -> String {
        let signed = runs.iter().map(|run| match run.mark {
            Some(_) => format!("[{}]", run.text),
            None => run.text.clone(),
        });
        signed.collect()
    }

    #[test]
    fn words_are_shown_among_those_beside_them() {
        let text = "Орган в течение десяти рабочих дней со дня получения уведомления вносит \
                    запись и в течение 24 часов сообщает о ней.";
        let shown = |words: &[&str]| {
            let span = |words: &&str| {
                let start = text.find(words).expect("the words are there");
                Span::new(start, start + words.len())
            };
            let spans: Vec<_> = words.iter().map(span).collect();
            let runs = among_others(text, Span::new(0, text.len()), &spans);
            signed(&runs)
        };
        assert_eq!(
            shown(&["десяти рабочих дней"]),
            "Орган в течение [десяти рабочих дней] со дня получения уведомления …"
        );
        assert_eq!(shown(&["24 часов"]), "… запись и в течение [24 часов] сообщает о ней.");
        assert_eq!(
            shown(&["24 часов", "Орган"]),
            "[Орган] в течение десяти рабочих … запись и в течение [24 часов] сообщает о ней."
        );
        assert_eq!(shown(&["десяти", "десяти рабочих"]).matches("десяти").count(), 1);
        assert_eq!(shown(&[]), "");
    }

    /// What is said of two texts, each with its address.
    fn said(ru: &str, kk: &str) -> Vec<String> {
        let ru = read(ru.to_owned(), Language::Russian);
        let kk = read(kk.to_owned(), Language::Kazakh);
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        let messages = Messages::new(Language::English);
        let said = |finding: &Finding| {
            format!("{}: {}", finding.address(&texts), sentence(&texts, finding, &messages))
        };
        parity(&texts).findings.iter().map(said).collect()
    }

    #[test]
    fn the_words_that_differ_are_told_and_which_language_has_none() {
        for (ru, kk, told) in [
            (
                "Статья 5.\n\n1. Срок 10 дней.",
                "5-бап.\n\n1. Мерзімі 5 күн.",
                "the time limit or age differs: Russian “10 дней”, Kazakh “5 күн”",
            ),
            (
                "Статья 5.\n\n1. Размер 65 на 190.",
                "5-бап.\n\n1. Көлемі қара.",
                "the number differs: Russian “65 · 190”, Kazakh – no such words",
            ),
            ("Статья 5. Реестр\n\n1. Да.", "5-бап. Тізілім", "missing in Kazakh"),
        ] {
            let (ru, kk) =
                (read(ru.to_owned(), Language::Russian), read(kk.to_owned(), Language::Kazakh));
            let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
            let messages = Messages::new(Language::English);
            let found = parity(&texts).findings;
            let said = found.iter().map(|each| sentence_with_words(&texts, each, &messages));
            assert_eq!(said.collect::<Vec<_>>(), [told]);
        }
    }

    #[test]
    fn what_ends_a_list_is_shown_where_it_stands() {
        for (lead, last) in [("вправе", "міндетті"), ("обязан", "құқылы")]
        {
            let ru =
                format!("Статья 5. О\n\n1. Орган {lead}:\n\n1) вести реестр;\n\n2) хранить его.");
            let kk = format!(
                "5-бап. О\n\n1. Орган:\n\n1) тізілім жүргізуге;\n\n2) оны сақтауға {last}."
            );
            let (ru, kk) = (read(ru, Language::Russian), read(kk, Language::Kazakh));
            let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
            let [finding] = &parity(&texts).findings[..] else { panic!("{last}") };
            let shown = signed(&shown(&texts, finding, Language::Kazakh));
            assert_eq!(shown, format!("оны сақтауға [{last}]."));
        }
    }

    #[test]
    fn a_heading_is_parted_from_what_stands_below_it() {
        let ru = "Статья 16. Условия\n\nК гражданству в 2 года: да.\n";
        let kk = "16-бап. Шарттары\n\nАзаматтығына қабылданады.\n";
        let (ru, kk) =
            (read(ru.to_owned(), Language::Russian), read(kk.to_owned(), Language::Kazakh));
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        let found = parity(&texts).findings;
        let begins = found.iter().filter_map(|each| beginning(&texts, each, Language::Kazakh));
        let begins: Vec<_> = begins.map(|run| run.text).collect();
        assert!(
            begins.contains(&"16-бап. Шарттары · Азаматтығына қабылданады.".to_owned()),
            "{begins:?}"
        );
    }

    #[test]
    fn a_place_is_cited_in_the_language_of_the_interface() {
        let (ru, kk) = ("Статья 5. Реестр", "5-бап. Тізілім\n\n1. Иә.");
        let (ru, kk) =
            (read(ru.to_owned(), Language::Russian), read(kk.to_owned(), Language::Kazakh));
        let texts = ByLanguage { ru: Some(&ru), kk: Some(&kk), en: None };
        let found = parity(&texts).findings;
        for (language, cited) in [
            (Language::Russian, "пункт 1 статьи 5"),
            (Language::Kazakh, "5-баптың 1-тармағы"),
            (Language::English, "paragraph 1 of Article 5"),
        ] {
            assert_eq!(place(&texts, &found[0], &Messages::new(language)), cited);
        }
    }

    #[test]
    fn what_stands_deeper_in_one_language_is_said_to_be_nested() {
        let ru = "Глава 1. Реестр\n\nПараграф 1. Орган\n\nСтатья 1. Цель\n\nСтатья 2. Срок\n";
        let kk = "1-тарау. Тізілім\n\n1-бап. Мақсат\n\n1-параграф. Орган\n\n2-бап. Мерзім\n";
        let nested = "art_1: is nested differently: at another level of the text";
        assert!(said(ru, kk).contains(&nested.to_owned()), "{:?}", said(ru, kk));
    }

    #[test]
    fn a_provision_without_its_heading_is_not_said_to_be_missing() {
        let (ru, kk) = ("Статья 5. Реестр\n\n1. Да.", "5-бап.\n\n1. Иә.");
        assert_eq!(said(ru, kk), ["art_5: has no heading or words of its own in Kazakh"]);
        let lost = "5-бап. Тізілім";
        assert_eq!(said(ru, lost), ["art_5__para_1: missing in Kazakh"]);
        let unnumbered = "5-бап. Тізілім\n\nИә.";
        assert_eq!(said(ru, unnumbered), ["art_5__para_1: has no number in Kazakh"]);
        let (ru, kk) = ("Статья 5. Реестр\n\nДа.", "5-бап. Тізілім\n\n1. Иә.");
        assert_eq!(said(ru, kk), ["art_5__para_1: has no number in Russian"]);
    }

    #[test]
    fn what_was_done_in_some_languages_alone_is_named() {
        let [ru, kk] = [
            ["Срок – 5 дней.", "Сбор – 9 МРП.", "Школа платит налог."],
            ["Мерзімі – 5 күн.", "Алым – 9 АЕК.", "Салықты мектеп төлейді."],
        ];
        let text = |heading: &str, points: &[&str]| {
            let points = points.iter().zip(1..).map(|(each, at)| format!("{at}. {each}"));
            let all = [heading.to_owned()].into_iter().chain(points);
            all.collect::<Vec<_>>().join("\n\n")
        };
        let ru_of = |order: &[usize]| {
            let points: Vec<_> = order.iter().map(|at| ru[*at]).collect();
            read(text("Статья 1. Реестр", &points), Language::Russian)
        };
        let kk_of = |order: &[usize]| {
            let points: Vec<_> = order.iter().map(|at| kk[*at]).collect();
            read(text("1-бап. Тізілім", &points), Language::Kazakh)
        };
        let messages = Messages::new(Language::English);
        let (all, less, moved) = (&[0, 1, 2][..], &[0, 1][..], &[2, 0, 1][..]);
        for (before, after, done) in
            [(all, less, "deleted"), (less, all, "inserted"), (all, moved, "moved")]
        {
            let (ru, kk) = ([before, after].map(ru_of), [before, after].map(kk_of));
            for (language, [ru_new, kk_new]) in
                [("Russian", [&ru[1], &kk[0]]), ("Kazakh", [&ru[0], &kk[1]])]
            {
                let old = ByLanguage { ru: Some(&ru[0]), kk: Some(&kk[0]), en: None };
                let new = ByLanguage { ru: Some(ru_new), kk: Some(kk_new), en: None };
                let found = changes(Sides::new(&old, &new));
                let (texts, found) =
                    if found.old.is_empty() { (&new, found.new) } else { (&old, found.old) };
                let [found] = &found[..] else { panic!("one: {found:?}") };
                assert_eq!(sentence(texts, found, &messages), format!("{done} only in {language}"));
                assert_eq!(found.kind.detail(), Some(done));
                let values = found.values(texts);
                let lack = values.iter().filter(|(_, value)| value.is_none()).count();
                // English is not there either.
                assert_eq!(lack, if done == "moved" { 1 } else { 2 }, "{values:?}");
            }
        }
    }
}
