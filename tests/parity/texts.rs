//! True parallel law: the bundled bill, what `../shared/corpus` has where it is there, and
//! the files `NAME.ru.md` with `NAME.kk.md` of the folder that `TUZETU_TWINS` names.

use std::fs;
use std::path::{Path, PathBuf};
use tuzetu::document::Document;
use tuzetu::parse::read;
use tuzetu::text::language::Language;

/// A text in Russian and in another language.
pub(crate) struct Twins {
    /// The Russian text.
    pub(crate) ru: Document,
    /// The other language.
    pub(crate) language: Language,
    /// The text in it.
    pub(crate) text: String,
}

fn twins(ru: &Path, (language, other): (Language, &Path)) -> Option<Twins> {
    let [ru, text] = [ru, other].map(|path| fs::read_to_string(path).ok());
    Some(Twins { ru: read(ru?, Language::Russian), language, text: text? })
}

/// The versions of the bundled bill, earliest first.
pub(crate) fn bundled(language: Language) -> Vec<Twins> {
    let bill = Path::new(env!("CARGO_MANIFEST_DIR")).join("bills/child-rights");
    let versions = ["2021-09-15", "2022-03-09", "2022-05-03"].map(|version| bill.join(version));
    let file = format!("{language}.md");
    let found = versions
        .iter()
        .filter_map(|folder| twins(&folder.join("ru.md"), (language, &folder.join(&file))));
    let found: Vec<_> = found.collect();
    assert_eq!(found.len(), 3, "the bundled bill in {language}");
    found
}

/// All parallel law in Russian and Kazakh.
pub(crate) fn all_twins() -> Vec<Twins> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let more = ["kz-child-rights-345/tri-2024.ru.md", "kz-amending-act-501-V-2016/ru.md"];
    let mut more: Vec<PathBuf> = more.iter().map(|name| corpus.join(name)).collect();
    let folder = std::env::var_os("TUZETU_TWINS").map(fs::read_dir);
    let entries = folder.into_iter().flatten().flatten().flatten();
    more.extend(entries.map(|entry| entry.path()));
    more.sort();
    let of_file = |ru: &PathBuf| {
        let name = ru.file_name()?.to_str()?;
        let start = name.strip_suffix("ru.md")?;
        twins(ru, (Language::Kazakh, &ru.with_file_name(format!("{start}kk.md"))))
    };
    let mut found = bundled(Language::Kazakh);
    found.extend(more.iter().filter_map(of_file));
    println!("texts: {}, 3 of them bundled", found.len());
    found
}
