//! The files that git hands over for a merge.

use super::merged::{Merged, clash_of_lines, is_sound, merge};
use super::three::Three;
use crate::store::disk::{self, YAML_CAP};
use crate::store::error::{Problem, StoreError};
use crate::store::git::git;
use std::path::Path;

/// Merges three files into ours, and returns how many places both sides want
/// otherwise: there our file has git's usual marks. Of files that cannot be read
/// git merges the lines, and the error says why somebody has to look at them.
pub fn merge_files(files: Three<&Path>) -> Result<usize, StoreError> {
    let texts = match read(files) {
        Ok(texts) => texts,
        Err(problem) => {
            // Without git our file stays as it is; either way git is told to stop.
            let _ = merge_lines(files, &[]);
            return Err(problem.into());
        }
    };
    let texts = texts.as_ref().map(String::as_str);
    let merged = merge(texts).unwrap_or_else(|| by_lines(files, texts));
    if merged.text != texts.ours {
        disk::replace(files.ours, &merged.text)?;
    }
    Ok(merged.clashes)
}

fn read(files: Three<&Path>) -> Result<Three<String>, Problem> {
    Ok(Three {
        base: disk::read_whole(files.base, YAML_CAP)?,
        ours: disk::read_whole(files.ours, YAML_CAP)?,
        theirs: disk::read_whole(files.theirs, YAML_CAP)?,
    })
}

/// What git makes of the lines, where that says what both sides say; else all
/// lines that differ are a clash.
fn by_lines(files: Three<&Path>, texts: Three<&str>) -> Merged {
    match merge_lines(files, &["-p"]) {
        Some(merged) if merged.clashes > 0 || is_sound(texts, &merged.text) => merged,
        _ => clash_of_lines(texts.ours, texts.theirs),
    }
}

/// Lets git merge the lines: into our file, or with `-p` into the answer.
fn merge_lines(files: Three<&Path>, options: &[&str]) -> Option<Merged> {
    let names = files.map(|file| file.to_string_lossy().into_owned());
    let labels = ["-L", "ours", "-L", "base", "-L", "theirs", "--"];
    let names = [names.ours.as_str(), &names.base, &names.theirs];
    let arguments = [&["merge-file"], options, &labels, &names].concat();
    let output = git(files.ours, &arguments, "").ok()?;
    // More than 127 says that git could not.
    let clashes = output.status.code().filter(|code| *code <= 127)?;
    let clashes = usize::try_from(clashes).ok()?;
    Some(Merged { text: String::from_utf8(output.stdout).ok()?, clashes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::PathBuf;

    fn merged([base, ours, theirs]: [&[u8]; 3]) -> (Result<usize, StoreError>, Vec<u8>) {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let paths = Three { base: at("base"), ours: at("ours"), theirs: at("theirs") };
        for (path, text) in [(&paths.base, base), (&paths.ours, ours), (&paths.theirs, theirs)] {
            fs::write(path, text).expect("written");
        }
        let result = merge_files(paths.as_ref().map(PathBuf::as_path));
        (result, fs::read(&paths.ours).expect("there"))
    }

    #[test]
    fn what_is_not_sure_is_merged_by_lines_and_checked() {
        // A list at the top is none of our files: git's lines, held against the values.
        let (result, ours) = merged([
            b"- a: 1\n- b\n- c\n- d\n",
            b"- a: 2\n- b\n- c\n- d\n",
            b"- a: 1\n- b\n- c\n- e\n",
        ]);
        assert_eq!(result, Ok(0));
        assert_eq!(ours, b"- a: 2\n- b\n- c\n- e\n");
        // By lines both would stand, and the key twice.
        let (result, ours) = merged([
            b"? x\n: 1\nb: 1\nc: 1\n",
            b"a: 1\n? x\n: 1\nb: 1\nc: 1\n",
            b"? x\n: 1\nb: 1\nc: 1\na: 2\n",
        ]);
        assert_eq!(result, Ok(1));
        assert!(String::from_utf8_lossy(&ours).contains("<<<<<<< ours\n"));
    }

    #[test]
    fn what_cannot_be_read_is_marked_and_said() {
        let (result, ours) = merged([b"a: 1\n", b"a: \xcf\n", b"a: 2\n"]);
        let Err(StoreError::Problem(problem)) = result else { panic!("an error") };
        assert_eq!(problem.key, "store-not-utf8");
        assert!(ours.starts_with(b"<<<<<<< ours\na: \xcf\n=======\n"), "{ours:?}");
    }
}
