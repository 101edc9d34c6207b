//! A law that is edited, and instructions that describe the edits: carried out, they give
//! the edited law. And whatever stands in an act, nothing of it is lost.

use crate::unaccounted;
use proptest::prelude::*;
use std::fmt::Write as _;
use tuzetu::amend::{Choice, Outcome, account, apply};
use tuzetu::parse::read;
use tuzetu::text::language::Language;

/// A law of articles with points, each with words of its own.
#[derive(Clone, Debug)]
struct Law {
    articles: Vec<Vec<Option<String>>>,
}

impl Law {
    /// Its text; `added` stands behind the last point of an article.
    fn text(&self) -> String {
        let mut text = "# О примере\n".to_owned();
        for (article, points) in self.articles.iter().enumerate() {
            write!(text, "\n### Статья {}. Заголовок\n", article + 1).expect("a string takes all");
            for (point, words) in points.iter().enumerate() {
                match words {
                    Some(words) => {
                        write!(text, "\n{}. {words}\n", point + 1).expect("a string takes all");
                    }
                    None => {
                        write!(text, "\n{}. Исключен.\n", point + 1).expect("a string takes all");
                    }
                }
            }
        }
        text
    }
}

#[derive(Clone, Debug)]
enum Change {
    Replace,
    InsertAfter,
    Append,
    Restate,
    Delete,
    Nothing,
}

fn law() -> impl Strategy<Value = Law> {
    let points = 1..4_usize;
    prop::collection::vec(points, 1..4).prop_map(|counts| {
        let words = |article: usize, point: usize| {
            Some(format!("Орган номер {article}{point} рассматривает заявление в течение дня."))
        };
        let articles = counts.into_iter().enumerate();
        let articles =
            articles.map(|(at, count)| (0..count).map(|point| words(at, point)).collect());
        Law { articles: articles.collect() }
    })
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Replace),
        Just(Change::InsertAfter),
        Just(Change::Append),
        Just(Change::Restate),
        Just(Change::Delete),
        Just(Change::Nothing),
    ]
}

/// Edits each point of a law, and says so in instructions.
fn edited(law: &Law, changes: &[Change]) -> (Law, String) {
    let mut edited = law.clone();
    let mut said = String::new();
    let mut changes = changes.iter().cycle();
    let mut count = 0;
    for (article, points) in edited.articles.iter_mut().enumerate() {
        for (point, words) in points.iter_mut().enumerate() {
            let (article, point) = (article + 1, point + 1);
            let old = words.clone().expect("all points have words");
            let (new, instruction) = match changes.next().expect("a cycle has no end") {
                Change::Replace => (
                    Some(old.replace("в течение дня", "за неделю")),
                    format!(
                        "в пункте {point} статьи {article} слова «в течение дня» заменить словами «за неделю»"
                    ),
                ),
                Change::InsertAfter => (
                    Some(old.replace("рассматривает", "рассматривает и решает")),
                    format!(
                        "пункт {point} статьи {article} после слова «рассматривает» дополнить словами «и решает»"
                    ),
                ),
                Change::Append => (
                    Some(old.replace("дня.", "дня, если не отказано.")),
                    format!(
                        "пункт {point} статьи {article} дополнить словами «, если не отказано»"
                    ),
                ),
                Change::Restate => (
                    Some("Новый порядок.".to_owned()),
                    format!(
                        "пункт {point} статьи {article} изложить в следующей редакции:\n\n«{point}. Новый порядок.»"
                    ),
                ),
                Change::Delete => (None, format!("пункт {point} статьи {article} исключить")),
                Change::Nothing => continue,
            };
            *words = new;
            count += 1;
            write!(said, "\n{count}) {instruction};\n").expect("a string takes all");
        }
    }
    (edited, said)
}

const PIECES: &[&str] = &[
    "в пункте 1 статьи 2:",
    "пункт 2 исключить;",
    "слова «а» заменить словами «б»",
    "дополнить статьей 5 следующего содержания:",
    "«Статья 5. Новая",
    "текст.»;",
    "абзацы второй –",
    "95-баптың 4-тармағындағы",
    "«а» деген сөздер",
    "алып тасталсын;",
    "мынадай мазмұндағы",
    "и",
    ",",
    "1)",
    "2) в статье 3",
    "в Закон «О связи»:",
    "\"",
    "«",
    "»",
    "(",
    ")",
    "№",
    "–",
    "18-",
    "-1",
    "по всему тексту",
    "соответственно",
    "𝔘",
    "\u{301}",
    "the words “a” shall be",
    "Статья 1. Внести",
    "следующие изменения:",
    "также",
    "(далее – орган)",
];

proptest! {
    #[test]
    fn instructions_that_describe_an_edit_make_it(
        law in law(), changes in prop::collection::vec(change(), 1..9),
    ) {
        let (edited, said) = edited(&law, &changes);
        let act = format!("Статья 1. Внести в Закон «О примере» следующие изменения:\n{said}");
        let amending = read(act, Language::Russian);
        let base = read(law.text(), Language::Russian);
        let result = apply(&amending, &base, Choice::default());
        prop_assert_eq!(&result.account.unclaimed, &[]);
        for outcome in &result.outcomes {
            prop_assert!(matches!(outcome, Outcome::Applied(_)), "{outcome:?}");
        }
        prop_assert_eq!(result.text, edited.text());
    }

    #[test]
    fn nothing_of_an_act_is_lost(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
        gaps in prop::collection::vec(prop::sample::select(&[" ", "\n\n"][..]), 40),
    ) {
        let text: String = pieces.iter().zip(&gaps).flat_map(|(piece, gap)| [*piece, *gap]).collect();
        for language in Language::ALL {
            let act = read(format!("Статья 1. О.\n\n{text}"), language);
            let account = account(&act);
            let claimed = account.instructions.iter().map(|each| each.span.len());
            let lost = account.unclaimed.iter().map(|each| each.span.len());
            prop_assert!(lost.sum::<usize>() <= account.bytes);
            prop_assert!(claimed.sum::<usize>() <= act.source().len());
            prop_assert_eq!(unaccounted(&act, &account), [""; 0]);
            let base = read("Статья 2. О\n\n1. Слова а.\n".to_owned(), language);
            let result = apply(&act, &base, Choice { every_occurrence: true, ..Choice::default() });
            prop_assert_eq!(result.outcomes.len(), account.instructions.len());
        }
    }
}
