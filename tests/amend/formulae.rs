//! The formulae of Kazakh amending laws as the facts beside the project list them: each is
//! read in Russian and in Kazakh to the last word, and stands in the gold set at least twice.

use crate::{corpus, gold};
use serde_yaml::Value;
use std::fmt::Write as _;
use std::fs;
use tuzetu::amend::{Account, Instruction, Operation, Place, WordChange, account};
use tuzetu::parse::read;
use tuzetu::text::language::Language;

/// What stands for the placeholders of a formula, in Russian and in Kazakh.
const FILLED: [(&str, [&str; 2]); 19] = [
    ("(ның …)", ["", "ның"]),
    ("{LOC}дағы", ["", "3-тармақтағы"]),
    ("{LOC}", ["пункт 3", "3-тармақ"]),
    ("{UNIT}", ["пункт 3", "3-тармақ"]),
    ("{UNITS}", ["пункта 2 статьи 1", "1-баптың 2-тармағын"]),
    ("{TERM}", ["шестидесяти календарных дней", "күнтізбелік алпыс күн"]),
    ("{DATE}", ["3 мая 2022 года", "2022 жылғы 3 мамырдан"]),
    (
        "{ACT}",
        ["Закон Республики Казахстан «О примере»", "«Мысал туралы» Қазақстан Республикасының Заңы"],
    ),
    ("{ART} …", ["5 и 6", "5 және 6"]),
    ("{ART}", ["5", "5"]),
    ("{PART}", ["вторую", "екінші"]),
    ("{ABZ}", ["третий", "үшінші"]),
    ("{PT}", ["2", "2"]),
    ("{SP}", ["4", "4"]),
    ("{N}", ["1", "1"]),
    ("{OLD", ["старое{", "ескі{"]),
    ("{NEW", ["новое{", "жаңа{"]),
    ("{ANCHOR}", ["якорь", "зәкір"]),
    ("…", ["", ""]),
];

/// The wording of a formula, with its placeholders filled.
fn filled(formula: &str, language: Language) -> String {
    let at = usize::from(language == Language::Kazakh);
    let filled = FILLED
        .iter()
        .fold(formula.to_owned(), |text, (holder, words)| text.replace(holder, words[at]));
    // An exception is a part of a sentence.
    let is_exception = filled.starts_with(", за исключением");
    let before = if is_exception {
        "Настоящий Закон вводится в действие с 3 мая 2022 года"
    } else {
        ""
    };
    let is_exception = filled.trim_end().ends_with("қоспағанда,");
    let behind = if is_exception {
        "осы Заң 2022 жылғы 3 мамырдан бастап қолданысқа енгізіледі"
    } else {
        ""
    };
    let filled = format!("{before}{filled}{behind}");
    // «{OLD1}» has become «старое{1}».
    filled.replace(['{', '}'], "")
}

/// An act that says it, with new text where the formula announces some.
fn act(said: &str, operation: &str, language: Language) -> String {
    let below = if said.ends_with(':') && !operation.starts_with('l') {
        "\n\n«5. Новый текст.»;\n"
    } else {
        "\n"
    };
    let (lead, of, unit) = match language {
        Language::Kazakh => (
            "1-бап. Қазақстан Республикасының мына заңнамалық актілеріне өзгерістер енгізілсін:",
            "1. «Мысал туралы» 2020 жылғы 1 қаңтардағы Қазақстан Республикасының Заңына:",
            "5-бап",
        ),
        _ => (
            "Статья 1. Внести изменения в следующие законодательные акты Республики Казахстан:",
            "1. В Закон Республики Казахстан от 1 января 2020 года «О примере»:",
            "статья 5",
        ),
    };
    match operation {
        "lead" => {
            format!("{}{said}\n\n{of}\n\n1) {unit}:\n", lead.split(' ').next().unwrap_or(""))
        }
        "locate-act" => format!("{lead}\n\n1. {said}\n"),
        _ => format!("{lead}\n\n{of}\n\n1) {said}{below}"),
    }
}

/// What is done, to the unit of which kind, and with units of which kind.
pub(crate) fn signature(instruction: &Instruction) -> String {
    let kind = |places: &[Place]| {
        let last = places.first().and_then(Place::last);
        last.map_or_else(|| "act".to_owned(), |step| format!("{:?}", step.named))
    };
    let done = match &instruction.operation {
        Operation::Words { changes, throughout, .. } => {
            let change = match changes[0] {
                WordChange::Replace { .. } => "replace",
                WordChange::Delete(_) => "delete",
                WordChange::After { .. } => "after",
                WordChange::Before { .. } => "before",
                WordChange::Append(_) => "append",
            };
            let count = if changes.len() > 1 { "several" } else { "one" };
            return format!("words {change} {count} {throughout}");
        }
        Operation::Restate(_) => "restate".to_owned(),
        Operation::Insert { units, .. } => format!("insert {}", kind(units)),
        Operation::Delete => "delete".to_owned(),
        Operation::Repeal => "repeal".to_owned(),
        Operation::Renumber(_) => "renumber".to_owned(),
        Operation::Enter => return "enter".to_owned(),
    };
    if done.starts_with("insert") { done } else { format!("{done} {}", kind(&instruction.places)) }
}

fn faults(id: &str, said: &str, account: &Account) -> String {
    let lost = account.unclaimed.iter().map(|each| format!("{:?}", each.reason));
    let lost: Vec<_> = lost.collect();
    if lost.is_empty() { String::new() } else { format!("{id}: «{said}»: {lost:?}\n") }
}

#[test]
fn every_formula_is_read_and_stands_in_the_gold_set_twice() {
    let path = corpus::folder().join("../facts/amending-formulae.yaml");
    let Ok(facts) = fs::read_to_string(&path) else {
        println!("the formulae of amending acts are not beside the project: 0 were read");
        return;
    };
    let facts: Value = serde_yaml::from_str(&facts).expect("the facts are YAML");
    let gold = gold::signatures();
    let (mut said, mut wrong) = (0, String::new());
    for formula in facts["formulae"].as_sequence().expect("a list") {
        let field = |name: &str| formula[name].as_str().unwrap_or_default();
        let (id, operation) = (field("id"), field("op"));
        for (language, wordings) in
            [(Language::Russian, field("ru")), (Language::Kazakh, field("kk"))]
        {
            for wording in wordings.split(" / ").filter(|wording| !wording.starts_with('(')) {
                let wording = filled(wording, language);
                let account = account(&read(act(&wording, operation, language), language));
                wrong += &faults(id, &wording, &account);
                said += 1;
                for each in account.instructions.iter().map(signature) {
                    let count = gold.iter().filter(|gold| **gold == each).count();
                    if count < 2 {
                        writeln!(wrong, "{id}: {each} stands {count} times in the gold set")
                            .expect("a string");
                    }
                }
            }
        }
    }
    println!("{said} wordings of amending formulae were read");
    assert!(wrong.is_empty(), "{wrong}");
}
