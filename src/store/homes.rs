//! Where a user's own files lie that belong to no workspace.

use std::env;
use std::path::PathBuf;

/// The config file.
pub fn config_file() -> Option<PathBuf> {
    let folder = named("XDG_CONFIG_HOME").or_else(|| {
        if cfg!(windows) {
            return named("APPDATA");
        }
        let below =
            if cfg!(target_os = "macos") { "Library/Application Support" } else { ".config" };
        Some(named("HOME")?.join(below))
    })?;
    Some(folder.join("tuzetu").join("config.yaml"))
}

/// The folder for what the program remembers.
pub(super) fn state_folder() -> Option<PathBuf> {
    let folder = named("XDG_STATE_HOME").or_else(|| {
        if cfg!(windows) {
            return named("LOCALAPPDATA");
        }
        let macos = "Library/Application Support";
        let below = if cfg!(target_os = "macos") { macos } else { ".local/state" };
        Some(named("HOME")?.join(below))
    })?;
    Some(folder.join("tuzetu"))
}

/// The folder that a variable names; a relative one counts as none.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute())
}
