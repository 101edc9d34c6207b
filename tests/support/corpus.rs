//! Real law, where there is any. The folder is no part of the project; it is
//! named by `TUZETU_CORPUS`, else looked for at `../shared/corpus`.
#![allow(dead_code, reason = "each program that shares it uses another part")]

use std::path::{Path, PathBuf};

/// Where the corpus is looked for.
pub fn folder() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::env::var_os("TUZETU_CORPUS").map_or_else(|| here.join("../shared/corpus"), PathBuf::from)
}

/// Every Markdown and plain text below a folder, in order.
pub fn texts(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let (folders, files): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| path.is_dir());
    let is_text = |path: &PathBuf| path.extension().is_some_and(|end| end == "md" || end == "txt");
    let below = folders.iter().flat_map(|folder| texts(folder));
    files.into_iter().filter(is_text).chain(below).collect()
}
