//! Instructions of real amending acts.

mod gold;

use std::fs;
use tuzetu::amend::account;
use tuzetu::parse::read;
use tuzetu::text::language::Language;

#[test]
fn look() {
    let Ok(path) = std::env::var("TUZETU_LOOK") else { return };
    let text = fs::read_to_string(&path).unwrap();
    let lang = match std::env::var("L").as_deref() {
        Ok("kk") => Language::Kazakh,
        Ok("en") => Language::English,
        _ => Language::Russian,
    };
    let document = read(text, lang);
    let account = account(&document);
    let source = document.source();
    for act in &account.acts {
        println!("ACT {}", act.name.span.of(source));
    }
    for each in &account.instructions {
        println!(
            "{} [{}]",
            document.provision(each.at).address,
            each.span.of(source).chars().take(150).collect::<String>()
        );
        for place in &each.places {
            println!(
                "     @ {}",
                place
                    .0
                    .iter()
                    .map(|s| format!(
                        "{:?}:{:?}",
                        s.named,
                        match &s.numbers {
                            tuzetu::amend::Numbers::One(n) => n.to_string(),
                            tuzetu::amend::Numbers::Range(a, b) => format!("{a}..{b}"),
                            _ => String::new(),
                        }
                    ))
                    .collect::<Vec<_>>()
                    .join(" > ")
            );
        }
        let op = format!("{:?}", each.operation);
        println!("     {}", op.chars().take(300).collect::<String>());
    }
    let lost: usize = account.unclaimed.iter().map(|u| u.span.len()).sum();
    for u in &account.unclaimed {
        println!(
            "!! {} {:?} {}",
            document.provision(u.at).address,
            u.reason,
            u.span.of(source).chars().take(200).collect::<String>()
        );
    }
    println!(
        "== {} instructions, {} unclaimed of {} bytes = {}",
        account.instructions.len(),
        account.unclaimed.len(),
        account.bytes,
        lost
    );
}
