//! Time that something is done within in one language, and after in the other: «по
//! истечении трех дней» against «үш күн ішінде», «до 1 марта» against «1 наурыздан кейін».
//! How such words go together is not always told, so that only plain opposites count.

use super::agreement::Sayings;
use super::fact::Fact;
use super::facts::Said;
use super::finding::{Finding, Kind};
use super::rows::{Row, Texts};
use crate::text::language::Language;
use crate::text::span::Span;

/// On which side of a time something is done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Within,
    After,
}

/// Where the languages of a row say opposites of one time.
pub(super) fn differences(
    texts: &Texts<'_>,
    row: &Row,
    sayings: &Sayings,
) -> impl Iterator<Item = Finding> {
    let sided = sayings.as_ref().map(|language, said| {
        let said = texts.get(language).zip(said.as_deref());
        said.map_or_else(Vec::new, |(text, said)| sides(text.source(), said, language))
    });
    let row = *row;
    [Kind::Deadline, Kind::Date].into_iter().filter_map(move |kind| {
        let spans = sided.as_ref().map(|_, ours| {
            let theirs = || sided.iter().flat_map(|(_, sides)| sides);
            let is_against = |(fact, side, _): &&(&Fact, Side, Span)| {
                theirs().any(|(other, against, _)| other == fact && against != side)
            };
            let told = ours.iter().filter(|it| it.0.kind() == kind).filter(is_against);
            told.map(|it| it.2).collect::<Vec<_>>()
        });
        Finding::shown_by(kind, &row, spans)
    })
}

/// The times that are said once in a provision, each with its side where that is plain.
fn sides<'s>(text: &str, said: &'s [Said], language: Language) -> Vec<(&'s Fact, Side, Span)> {
    let times = || {
        said.iter().filter(|(fact, _)| matches!(fact, Fact::Deadline(Some(_), _) | Fact::Date(_)))
    };
    let is_once = |fact: &Fact| times().filter(|(other, _)| other == fact).count() == 1;
    let alone = times().filter(|(fact, _)| is_once(fact));
    alone.filter_map(|(fact, span)| Some((fact, side(text, *span, language)?, *span))).collect()
}

/// The side that the words beside a time name.
fn side(text: &str, time: Span, language: Language) -> Option<Side> {
    let (before, after) = (text.get(..time.start)?, text.get(time.end..)?);
    let plain =
        |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    let words: Vec<String> = match language {
        Language::Kazakh => after.split_whitespace().take(2).map(plain).collect(),
        Language::Russian | Language::English => {
            before.split_whitespace().rev().take(3).map(plain).collect()
        }
    };
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match (language, words.as_slice()) {
        (Language::Russian, ["течение", "в", ..])
        | (Language::Kazakh, ["ішінде" | "дейін" | "дейінгі", ..])
        | (Language::English, ["within" | "before" | "until", ..]) => Some(Side::Within),
        // «не до» is no side.
        (Language::Russian, ["до", ..]) => (words.get(1) != Some(&"не")).then_some(Side::Within),
        (Language::Russian, ["истечении" | "прошествии", "по", ..] | ["после" | "спустя", ..])
        | (
            Language::Kazakh,
            ["кейін" | "кейінгі" | "соң" | "өткенде", ..]
            | ["өткен", "соң"]
            | ["өткеннен", "кейін"],
        )
        | (Language::English, ["after", ..]) => Some(Side::After),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::parity::{Kind, tests};

    /// What Russian says and its opposite, and the same of Kazakh.
    const TIMES: [[&str; 4]; 4] = [
        ["В течение трех дней.", "По истечении трех дней.", "Үш күн ішінде.", "Үш күн өткен соң."],
        ["До 1 марта.", "После 1 марта.", "1 наурызға дейін.", "1 наурыздан кейін."],
        [
            "До первого марта.",
            "После первого марта.",
            "Бірінші наурызға дейін.",
            "1 наурыздан кейінгі.",
        ],
        [
            "На срок до шести месяцев.",
            "По истечении шести месяцев.",
            "Алты айға дейінгі мерзімге.",
            "Алты ай өткеннен кейін.",
        ],
    ];

    #[test]
    fn a_time_within_which_is_none_after_which() {
        let kinds = |ru: &str, kk: &str| {
            let ru = format!("Статья 5. Срок\n\n1. {ru}\n");
            tests::kinds(&ru, &format!("5-бап. Мерзім\n\n1. {kk}\n"))
        };
        for [ru, ru_after, kk, kk_after] in TIMES {
            assert_eq!(kinds(ru, kk), [], "{ru} | {kk}");
            assert_eq!(kinds(ru_after, kk_after), [], "{ru_after} | {kk_after}");
            for [ru, kk] in [[ru_after, kk], [ru, kk_after]] {
                assert!(
                    matches!(kinds(ru, kk)[..], [Kind::Deadline | Kind::Date]),
                    "{ru} | {kk}: {:?}",
                    kinds(ru, kk)
                );
            }
        }
        assert_eq!(kinds("Не ранее чем через три дня.", "Үш күннен кейін ғана."), []);
        let twice = "До 1 марта и после 1 марта.";
        assert_eq!(kinds(twice, "1 наурызға дейін және 1 наурыздан кейін."), []);
    }
}
