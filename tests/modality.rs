//! Duties, bans and rights of law in force: its true translations say nothing, and what is
//! turned into its opposite in one of them is told.

#![expect(clippy::print_stdout, reason = "it says how much it found")]

use std::ops::Range;
use tuzetu::document::Document;
use tuzetu::parity::{Kind, parity};
use tuzetu::parse::read;
use tuzetu::text::language::{ByLanguage, Language};

/// One provision, the paragraphs of each language.
type Parallel = ByLanguage<Vec<&'static str>>;

fn provisions() -> Vec<Parallel> {
    let file = include_str!("parallel/modality.txt");
    let law = file.split("\n\n").filter(|block| !block.starts_with('#'));
    law.map(|block| {
        ByLanguage::from_fn(|language| {
            let lines = block.lines().filter_map(|line| line.split_once(' '));
            lines.filter(|(code, _)| *code == language.code()).map(|(_, line)| line).collect()
        })
    })
    .collect()
}

fn text(paragraphs: &[&str], language: Language) -> Option<String> {
    let article = match language {
        Language::Russian => "Статья 5. Порядок",
        Language::Kazakh => "5-бап. Тәртіп",
        Language::English => "Article 5. Procedure",
    };
    (!paragraphs.is_empty()).then(|| format!("{article}\n\n1. {}\n", paragraphs.join("\n\n")))
}

/// The words that are told of, in all languages.
fn told(texts: &ByLanguage<Option<String>>) -> Option<String> {
    let read = texts.as_ref().map(|language, text| Some(read(text.clone()?, language)));
    let documents: ByLanguage<Option<&Document>> = read.as_ref().map(|_, text| text.as_ref());
    let findings = parity(&documents).findings;
    let found = findings.iter().filter(|finding| finding.kind == Kind::Modality);
    let values = found.map(|finding| format!("{:?}", finding.values(&documents)));
    values.reduce(|all, each| all + &each)
}

/// What each language is given, and what stands in its place then.
const ERRORS: [(Language, &str, &str); 59] = [
    (Language::Kazakh, "құқылы", "міндетті"),
    (Language::Kazakh, "хақылы", "міндетті"),
    (Language::Kazakh, "құқылы", "құқылы емес"),
    (Language::Kazakh, "құқылы емес", "құқылы"),
    (Language::Kazakh, "құқылы емес", "міндетті"),
    (Language::Kazakh, "құқығы бар", "құқығы жоқ"),
    (Language::Kazakh, "құқығы жоқ", "құқығы бар"),
    (Language::Kazakh, "міндетті.", "құқылы."),
    (Language::Kazakh, "міндетті.", "тиіс."),
    (Language::Kazakh, "міндетті.", "міндетті емес."),
    (Language::Kazakh, "міндетті емес", "міндетті"),
    (Language::Kazakh, "міндетті емес", "құқылы емес"),
    (Language::Kazakh, "тыйым салынады", "жол беріледі"),
    (Language::Kazakh, "тыйым салынады", "рұқсат етіледі"),
    (Language::Kazakh, "тыйым салынады", "міндетті"),
    (Language::Kazakh, "тыйым салынған", "рұқсат етіледі"),
    (Language::Kazakh, "жол берілмейді", "жол беріледі"),
    (Language::Kazakh, "жол беріледі", "жол берілмейді"),
    (Language::Kazakh, "рұқсат етіледі", "тыйым салынады"),
    (Language::Kazakh, "рұқсат етілмейді", "рұқсат етіледі"),
    (Language::Kazakh, "алмайды", "алады"),
    (Language::Kazakh, "уға болмайды", "уға болады"),
    (Language::Kazakh, "уге болмайды", "уге болады"),
    (Language::Kazakh, "мүмкін.", "мүмкін емес."),
    (Language::Kazakh, "мүмкін.", "тиіс."),
    (Language::Kazakh, "мүмкін емес", "мүмкін"),
    (Language::Kazakh, "тиіс.", "құқылы."),
    (Language::Kazakh, "қолданылмайды", "қолданылады"),
    (Language::Kazakh, "талап етілмейді", "талап етіледі"),
    (Language::Kazakh, "жатпайды", "жатады"),
    (Language::Kazakh, "реттемейді", "реттейді"),
    (Language::Kazakh, "жіберілмейді", "жіберіледі"),
    (Language::Kazakh, "жасалмайды", "жасалады"),
    (Language::Russian, "не вправе", "вправе"),
    (Language::Russian, "не вправе", "обязан"),
    (Language::Russian, " вправе", " обязан"),
    (Language::Russian, " вправе", " не вправе"),
    (Language::Russian, "не имеет права", "имеет право"),
    (Language::Russian, " обязан ", " вправе "),
    (Language::Russian, "обязаны ", "вправе "),
    (Language::Russian, "не обязан", "обязан"),
    (Language::Russian, "имеет право", "обязан"),
    (Language::Russian, "не допускается", "допускается"),
    (Language::Russian, "Не допускается", "Допускается"),
    (Language::Russian, "запрещается", "допускается"),
    (Language::Russian, "Запрещается", "Разрешается"),
    (Language::Russian, "не может", "может"),
    (Language::Russian, "не могут", "могут"),
    (Language::Russian, "не подлежит", "подлежит"),
    (Language::Russian, "не требуется", "требуется"),
    (Language::Russian, "не распространяется", "распространяется"),
    (Language::Russian, "не применяются", "применяются"),
    (Language::Russian, "должны ", "вправе "),
    (Language::Russian, "должен ", "вправе "),
    (Language::English, "shall not", "may"),
    (Language::English, "may not", "may"),
    (Language::English, " shall be", " may be"),
    (Language::English, " may ", " shall "),
    (Language::English, "not obliged", "obliged"),
];

/// Where a text says something, as words of their own: not «не» and «емес» without what
/// they deny, or what «никто» says.
fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let all = text.match_indices(words).map(|(at, _)| at..at + words.len());
    all.filter(|range| {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let sentence = before.rsplit(['.', ';']).next().unwrap_or(before);
        let is_denied = before.trim_end().ends_with("не")
            || after.starts_with(" емес")
            || after.starts_with("not ");
        let is_of_none = sentence.contains("икто") || sentence.contains("No one");
        // «құқылы» is no part of «тең құқылы»; «уға болмайды» is one of a word.
        let is_part = words.starts_with(char::is_lowercase)
            && !words.starts_with(['у'])
            && is_letter(before.chars().next_back())
            || is_letter(words.chars().last()) && is_letter(after.chars().next());
        !(is_denied || is_of_none || is_part)
    })
    .collect()
}

#[test]
fn true_translations_say_nothing() {
    let provisions = provisions();
    let mut found = 0;
    for provision in &provisions {
        let texts = provision.as_ref().map(|language, lines| text(lines, language));
        for without in [None, Some(Language::Russian), Some(Language::Kazakh)] {
            let mut texts = texts.clone();
            if let Some(without) = without {
                *texts.get_mut(without) = None;
            }
            let count = texts.iter().filter(|(_, text)| text.is_some()).count();
            let Some(told) = told(&texts).filter(|_| count > 1) else { continue };
            println!("{told}\n{texts:?}\n");
            found += 1;
        }
    }
    println!("told: {found} of {}", provisions.len());
    assert_eq!(found, 0);
}

/// A right and a duty that changed places, and a list that ends in another predicate.
#[test]
fn what_stands_in_another_place_is_told() {
    for (ru, kk) in [
        (
            &["Оператор вправе отказать. Он обязан ответить."][..],
            &["Оператор бас тартуға міндетті. Ол жауап беруге құқылы."][..],
        ),
        (
            &["Оператор обязан: ", "1) вести учет;", "2) отвечать."],
            &["Оператор:", "1) есеп жүргізуге;", "2) жауап беруге тиіс."],
        ),
        (
            &["Оператор вправе: ", "1) вести учет;", "2) отвечать."],
            &["Оператор:", "1) есеп жүргізуге міндетті;", "2) жауап беруге құқылы."],
        ),
        (
            &["Запрещается: ", "1) курить;", "2) продавать: ", "табак;", "алкоголь."],
            &["Мыналарға:", "1) шылым шегуге;", "2) сатуға:", "темекі;", "алкоголь құқылы."],
        ),
        (
            &["Орган не вправе требовать документы. Заявитель может их представить."],
            &["Орган құжаттарды талап етуге құқылы. Өтініш беруші оларды ұсына алмайды."],
        ),
    ] {
        let texts = ByLanguage { ru, kk, en: &[][..] };
        let texts = texts.map(|language, lines| text(lines, language));
        assert!(told(&texts).is_some(), "{kk:?}");
    }
}

#[test]
fn what_is_turned_round_is_told() {
    let (mut all, mut found) = (0, 0);
    for provision in provisions() {
        let texts = provision.map(|language, lines| text(&lines, language));
        for (language, from, to) in ERRORS {
            let Some(text) = texts.get(language) else { continue };
            for place in places(text, from) {
                let mut texts = texts.clone();
                let planted = format!("{}{to}{}", &text[..place.start], &text[place.end..]);
                *texts.get_mut(language) = Some(planted);
                all += 1;
                match told(&texts) {
                    Some(_) => found += 1,
                    None => println!("not told, {from} > {to}: {texts:?}\n"),
                }
            }
        }
    }
    println!("told: {found} of {all}");
    assert!(all > 0 && found * 100 >= all * 95, "{found} of {all}");
}
