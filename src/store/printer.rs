//! Documents put into pages by the program that knows how: LibreOffice makes a PDF of a
//! document of Word, in a folder of its own that is gone afterwards.

use super::clock::new_id;
use super::error::{Problem, StoreError};
use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long LibreOffice may work: its first run makes a profile.
const LONGEST: Duration = Duration::from_mins(3);
/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The names that LibreOffice goes by.
const OFFICES: [&str; 3] =
    ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/// The PDF that LibreOffice makes of a document of Word; `name` is what is to be written.
pub fn to_pdf(name: &Path, document: &[u8]) -> Result<Vec<u8>, StoreError> {
    let folder = Folder::new(name)?;
    let input = folder.0.join("in.docx");
    fs::write(&input, document).map_err(|error| Problem::io(&input, &error))?;
    let made = folder.0.join("in.pdf");
    let Some(child) = started(name, (&folder.0, &input))? else {
        let missing = Problem::new(name, "paper-no-office").hint("paper-no-office-hint");
        return Err(missing.into());
    };
    wait(name, child)?;
    match fs::read(&made) {
        Ok(pdf) => Ok(pdf),
        Err(_) => Err(Problem::new(name, "paper-office-failed").into()),
    }
}

/// Starts the first LibreOffice that is installed. Two runs of one profile would be one
/// program, so each has its own.
fn started(name: &Path, (folder, input): (&Path, &Path)) -> Result<Option<Child>, Problem> {
    for office in OFFICES {
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        let mut command = Command::new(office);
        command.args([&profile, "--headless", "--norestore", "--nolockcheck"]);
        command.args(["--convert-to", "pdf", "--outdir"]).arg(folder).arg(input);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        match command.spawn() {
            Ok(child) => return Ok(Some(child)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Problem::io(name, &error)),
        }
    }
    Ok(None)
}

/// Waits for it to end, and ends it and what it started where it works too long.
fn wait(name: &Path, mut child: Child) -> Result<(), Problem> {
    let begun = Instant::now();
    while child.try_wait().map_err(|error| Problem::io(name, &error))?.is_none() {
        if begun.elapsed() > LONGEST {
            #[cfg(unix)]
            let _ =
                Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status();
            let _ = child.kill();
            let _ = child.wait();
            let seconds = LONGEST.as_secs();
            return Err(Problem::new(name, "paper-office-too-long").with("seconds", seconds));
        }
        std::thread::sleep(LOOK);
    }
    Ok(())
}

/// A folder that nobody else reads, and that is gone with its value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &Path) -> Result<Self, Problem> {
        let path = std::env::temp_dir().join(format!("tuzetu-{}", new_id()));
        #[cfg_attr(not(unix), allow(unused_mut))]
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).map_err(|error| Problem::io(name, &error))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system, which empties the folder.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_gone_with_its_value() {
        let folder = Folder::new(Path::new("a.pdf")).expect("made");
        let path = folder.0.clone();
        assert!(path.is_dir());
        drop(folder);
        assert!(!path.exists());
    }
}
