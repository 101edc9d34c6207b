//! Real amending acts and the bundled bill: how many instructions are read, and that no
//! byte is lost.

use crate::{corpus, unaccounted};
use std::fs;
use std::path::Path;
use tuzetu::amend::{Account, Operation, Place, account};
use tuzetu::document::Document;
use tuzetu::parse::read;
use tuzetu::text::language::Language;

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/bills/child-rights");

fn open(path: &Path, language: Language) -> Document {
    read(fs::read_to_string(path).expect("the act can be read"), language)
}

/// Bytes in no instruction that was understood.
fn unclaimed(account: &Account) -> usize {
    account.unclaimed.iter().map(|each| each.span.len()).sum()
}

#[test]
fn the_bundled_bill_is_read_to_the_last_byte_and_alike_in_all_languages() {
    for (version, acts, instructions) in
        [("2021-09-15", 11, 27), ("2022-03-09", 12, 30), ("2022-05-03", 12, 30)]
    {
        let read = Language::ALL.map(|language| {
            let path = Path::new(BUNDLED).join(version).join(format!("{language}.md"));
            let act = open(&path, language);
            let account = account(&act);
            assert_eq!(unaccounted(&act, &account), [""; 0], "{version} {language}");
            account
        });
        for account in &read {
            assert_eq!(account.unclaimed, [], "{version}");
            assert_eq!((account.acts.len(), account.instructions.len()), (acts, instructions));
        }
        let effects = read.each_ref().map(|account| {
            let each = account.instructions.iter();
            each.map(|each| (each.act, each.places.clone(), kind(&each.operation)))
                .collect::<Vec<_>>()
        });
        assert_eq!(effects[0], effects[1], "{version}");
        assert_eq!(effects[0], effects[2], "{version}");
    }
}

/// What is done, and to which new units.
fn kind(operation: &Operation) -> (&'static str, Vec<Place>) {
    match operation {
        Operation::Words { .. } => ("words", Vec::new()),
        Operation::Restate(_) => ("restate", Vec::new()),
        Operation::Insert { units, .. } => ("insert", units.clone()),
        Operation::Delete => ("delete", Vec::new()),
        Operation::Repeal => ("repeal", Vec::new()),
        Operation::Renumber(units) => ("renumber", units.clone()),
        Operation::Enter => ("enter", Vec::new()),
    }
}

#[test]
fn real_acts_are_read_to_the_last_byte() {
    let acts = [
        ("kz-amending-act-501-V-2016/ru.md", Language::Russian, 2, 20, 0),
        ("kz-amending-act-501-V-2016/kk.md", Language::Kazakh, 2, 22, 0),
        ("amending-act-ru/file1.md", Language::Russian, 9, 101, 0),
    ];
    let mut found = 0;
    for (name, language, acts, instructions, lost) in acts {
        let path = corpus::folder().join(name);
        if !path.is_file() {
            continue;
        }
        found += 1;
        let act = open(&path, language);
        let account = account(&act);
        assert_eq!(unaccounted(&act, &account), [""; 0], "{name}");
        let read = (account.acts.len(), account.instructions.len(), unclaimed(&account));
        assert_eq!(read, (acts, instructions, lost), "{name}: acts, instructions, bytes lost");
        println!("{name}: {instructions} instructions, {lost} of {} bytes lost", account.bytes);
    }
    println!("{found} of {} real amending acts were there to be read", acts.len());
}
