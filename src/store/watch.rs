//! Sees the files of a workspace change on the disk.

use super::disk;
use super::workspace::Workspace;
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// How long all is quiet before it is read: editors and git write in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// How long one that never is quiet can put that off.
const LONGEST: Duration = Duration::from_secs(1);

/// How often files are looked at where the system does not tell of changes.
const POLL: Duration = Duration::from_secs(2);

/// Tells whether files of a workspace have changed. What is told too often costs a
/// look: whoever asks reads the files and compares.
pub struct Watch {
    _watcher: Box<dyn Watcher>,
    changes: Receiver<()>,
    first: Option<Instant>,
    last: Instant,
}

impl Watch {
    /// Whether files have changed since this was last so, and all is quiet now.
    pub fn has_changed(&mut self) -> bool {
        while self.changes.try_recv().is_ok() {
            self.last = Instant::now();
            self.first.get_or_insert(self.last);
        }
        let is_due = self
            .first
            .is_some_and(|first| self.last.elapsed() >= QUIET || first.elapsed() >= LONGEST);
        if is_due {
            self.first = None;
        }
        is_due
    }
}

impl Workspace {
    /// Begins to watch the bills and the annotations; `None` where the system has no way
    /// to do so. Nobody tells of what changed before.
    pub fn watch(&self) -> Option<Watch> {
        let folders = ["bills", "annotations"].map(|name| self.root().join(name));
        // A clone has no folder for annotations before the first one. Where it cannot
        // be made, nobody can annotate.
        let _ = disk::make_folder(&folders[1]);
        let (sender, changes) = channel();
        let told = told(&sender, &folders).or_else(|| looked_at(&sender, &folders));
        told.map(|watcher| Watch { _watcher: watcher, changes, first: None, last: Instant::now() })
    }
}

/// A watcher that the system tells of changes.
fn told(sender: &Sender<()>, folders: &[PathBuf]) -> Option<Box<dyn Watcher>> {
    let watcher = notify::recommended_watcher(noticed(sender)).ok()?;
    watching(Box::new(watcher), folders)
}

/// A watcher that looks at the files again and again.
fn looked_at(sender: &Sender<()>, folders: &[PathBuf]) -> Option<Box<dyn Watcher>> {
    let config = Config::default().with_poll_interval(POLL);
    watching(Box::new(PollWatcher::new(noticed(sender), config).ok()?), folders)
}

fn watching(mut watcher: Box<dyn Watcher>, folders: &[PathBuf]) -> Option<Box<dyn Watcher>> {
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive).ok()?;
    }
    Some(watcher)
}

/// Passes on what may be a change; nobody listens any more where that fails.
fn noticed(sender: &Sender<()>) -> impl Fn(notify::Result<Event>) + use<> {
    let sender = sender.clone();
    move |event| {
        if event.as_ref().map_or(true, is_change) {
            let _ = sender.send(());
        }
    }
}

/// Whether an event is of a file that is read; hidden ones are the lock, and files
/// half written.
fn is_change(event: &Event) -> bool {
    let is_hidden =
        |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let is_ours = event.need_rescan() || event.paths.iter().any(|path| !is_hidden(path));
    is_ours && !matches!(event.kind, EventKind::Access(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, Flag, RemoveKind};

    #[test]
    fn reading_and_hidden_files_are_no_change() {
        let event = |kind, path: &str| Event::new(kind).add_path(path.into());
        let created = EventKind::Create(CreateKind::File);
        assert!(is_change(&event(created, "annotations/a.yaml")));
        assert!(is_change(&event(EventKind::Remove(RemoveKind::File), "bills/ru.md")));
        assert!(!is_change(&event(created, "annotations/.lock")));
        assert!(!is_change(&event(EventKind::Access(AccessKind::Any), "annotations/a.yaml")));
        assert!(is_change(&Event::new(EventKind::Other).set_flag(Flag::Rescan)));
    }

    #[test]
    fn a_file_that_was_written_is_told_of_either_way() {
        type Way = fn(&Sender<()>, &[PathBuf]) -> Option<Box<dyn Watcher>>;
        for way in [told as Way, looked_at as Way] {
            let folder = tempfile::tempdir().expect("a folder");
            let (sender, changes) = channel();
            let _watcher = way(&sender, &[folder.path().to_owned()]).expect("it can be watched");
            std::fs::write(folder.path().join("a.yaml"), "id: a").expect("written");
            changes.recv_timeout(Duration::from_mins(1)).expect("it is told");
        }
    }
}
