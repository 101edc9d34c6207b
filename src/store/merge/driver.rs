//! The files that git hands over for a merge.

use super::{Merged, Three, clash_of_lines, is_sound, merge};
use crate::store::disk::{self, YAML_CAP};
use crate::store::error::{Problem, StoreError};
use crate::store::git::git;
use std::path::Path;

/// Merges three files into ours, and returns how many places both sides want
/// otherwise: there our file has git's usual marks.
pub fn merge_files(files: Three<&Path>) -> Result<usize, StoreError> {
    let texts = Three {
        base: disk::read_whole(files.base, YAML_CAP)?,
        ours: disk::read_whole(files.ours, YAML_CAP)?,
        theirs: disk::read_whole(files.theirs, YAML_CAP)?,
    };
    let texts = texts.as_ref().map(String::as_str);
    let merged = match merge(texts) {
        Some(merged) => merged,
        None => by_lines(files, texts)?,
    };
    if merged.text != texts.ours {
        disk::replace(files.ours, &merged.text)?;
    }
    Ok(merged.clashes)
}

/// What git makes of the lines, where that says what both sides say; else all
/// lines that differ are a clash.
fn by_lines(files: Three<&Path>, texts: Three<&str>) -> Result<Merged, Problem> {
    let names = files.map(|file| file.to_string_lossy().into_owned());
    let labels = ["-L", "ours", "-L", "base", "-L", "theirs", "--"];
    let arguments = ["merge-file", "-p"].into_iter().chain(labels);
    let arguments: Vec<&str> =
        arguments.chain([names.ours.as_str(), &names.base, &names.theirs]).collect();
    let Ok(output) = git(files.ours, &arguments, "") else {
        return Ok(clash_of_lines(texts.ours, texts.theirs));
    };
    let clashes = output.status.code().and_then(|code| usize::try_from(code).ok());
    match (clashes, String::from_utf8(output.stdout)) {
        (Some(0), Ok(text)) if is_sound(texts, &text) => Ok(Merged { text, clashes: 0 }),
        (Some(clashes @ 1..=127), Ok(text)) => Ok(Merged { text, clashes }),
        _ => Ok(clash_of_lines(texts.ours, texts.theirs)),
    }
}
