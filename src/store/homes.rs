//! Where a user's own files lie that belong to no workspace.

use std::env;
use std::path::PathBuf;

/// A folder of the user's: by its variable, and by where it lies on Windows, on macOS and
/// elsewhere if the variable is not set.
struct Home {
    variable: &'static str,
    windows: &'static str,
    macos: &'static str,
    elsewhere: &'static str,
}

const SUPPORT: &str = "Library/Application Support";
const CONFIG: Home = home("XDG_CONFIG_HOME", "APPDATA", (SUPPORT, ".config"));
const STATE: Home = home("XDG_STATE_HOME", "LOCALAPPDATA", (SUPPORT, ".local/state"));
const CACHE: Home = home("XDG_CACHE_HOME", "LOCALAPPDATA", ("Library/Caches", ".cache"));

const fn home(
    variable: &'static str,
    windows: &'static str,
    (macos, elsewhere): (&'static str, &'static str),
) -> Home {
    Home { variable, windows, macos, elsewhere }
}

/// The config file.
pub fn config_file() -> Option<PathBuf> {
    Some(CONFIG.folder()?.join("config.yaml"))
}

/// The folder for what the program remembers.
pub(super) fn state_folder() -> Option<PathBuf> {
    STATE.folder()
}

/// The folder for what can be lost.
pub fn cache_folder() -> Option<PathBuf> {
    CACHE.folder()
}

impl Home {
    /// Our folder in it; `None` where there is no home.
    fn folder(&self) -> Option<PathBuf> {
        let below = if cfg!(target_os = "macos") { self.macos } else { self.elsewhere };
        let usual = || {
            if cfg!(windows) {
                return named(self.windows);
            }
            Some(env::home_dir().filter(|folder| folder.is_absolute())?.join(below))
        };
        Some(named(self.variable).or_else(usual)?.join("tuzetu"))
    }
}

/// The folder that a variable names; a relative one counts as none.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_folder_is_ours_and_lies_apart() {
        let folders: Vec<_> = [&CONFIG, &STATE, &CACHE].map(Home::folder).into_iter().collect();
        assert!(folders.iter().flatten().all(|folder| folder.ends_with("tuzetu")), "{folders:?}");
        assert!(folders.iter().flatten().all(|folder| folder.is_absolute()), "{folders:?}");
        let unset = home("TUZETU_TEST_UNSET", "TUZETU_TEST_UNSET", (".mine", ".mine"));
        let there = unset.folder();
        assert!(there.is_none_or(|folder| folder.ends_with(".mine/tuzetu")));
    }
}
