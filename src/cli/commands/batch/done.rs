//! What was done before: the results of a run that was stopped, which need not be had again.

use super::lines::Line;
use crate::cli::problem::{Problem, Result};
use crate::cli::session::Session;
use crate::export::batch::Name;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// The results that are there, by the names of their jobs, each as often as it is there.
#[derive(Default)]
pub(super) struct Done(HashMap<Name, usize>);

impl Done {
    /// Reads them from `path`. Its last line may be half written: then it is no result, and
    /// where the new results go to the same file it is taken away, so that they begin on a
    /// line of their own.
    pub(super) fn read(session: &Session, path: &Path) -> Result<Self> {
        let shown = path.display().to_string();
        let failed = |error: io::Error| {
            let names = [("name", shown.as_str()), ("reason", &error.to_string())];
            Problem::new(session.say("batch-error-done", &names))
        };
        let file = File::open(path).map_err(failed)?;
        let is_output = is_output(&file);
        let (mut done, mut whole, mut line) = (Self::default(), 0, Vec::new());
        let mut stream = BufReader::new(file);
        for number in 1.. {
            line.clear();
            let read = stream.read_until(b'\n', &mut line).map_err(failed)?;
            if !line.ends_with(b"\n") {
                if read > 0 && is_output {
                    cut_output(whole).map_err(failed)?;
                }
                break;
            }
            whole += read as u64;
            if line.trim_ascii().is_empty() {
                continue;
            }
            let name = Name::of_result(&line).ok_or_else(|| {
                let names = [("name", shown.as_str()), ("line", &number.to_string())];
                let problem = Problem::new(session.say("batch-error-no-result", &names));
                problem.hinted(session.get("batch-hint-no-result"))
            })?;
            *done.0.entry(name).or_default() += 1;
        }
        Ok(done)
    }

    /// Whether a job has a result; of several with one name, as many as have one.
    pub(super) fn takes(&mut self, line: &Line) -> bool {
        // Most jobs come when all that were done have been passed over.
        if self.0.is_empty() {
            return false;
        }
        let name = Name::of_job(line.text.as_deref().unwrap_or_default(), line.number);
        let Some(count) = self.0.get_mut(&name) else { return false };
        *count -= 1;
        if *count == 0 {
            self.0.remove(&name);
        }
        true
    }
}

/// Whether the standard output is that very file.
#[cfg(unix)]
fn is_output(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |file: &File| file.metadata().ok().map(|it| (it.dev(), it.ino()));
    output().is_ok_and(|output| id(&output) == id(file))
}

/// Leaves so many bytes of the file that the standard output is.
#[cfg(unix)]
fn cut_output(bytes: u64) -> io::Result<()> {
    output()?.set_len(bytes)
}

#[cfg(unix)]
fn output() -> io::Result<File> {
    use std::os::fd::AsFd;
    Ok(File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

/// Elsewhere it cannot be told.
#[cfg(not(unix))]
fn is_output(_: &File) -> bool {
    false
}

#[cfg(not(unix))]
fn cut_output(_: u64) -> io::Result<()> {
    Ok(())
}
