//! Who sits before the computer, where nobody said so.

use super::git::git_in;
use super::workspace::Workspace;
use std::env;
use std::process::Command;

impl Workspace {
    /// The name that git signs with here, else that of the system's user.
    pub fn user(&self) -> String {
        let asked = git_in(self.root(), &["config", "--get", "user.name"]);
        let signs = asked.ok().and_then(|asked| line(&asked.stdout));
        let variables = ["USER", "LOGNAME", "USERNAME"];
        let known = || variables.iter().find_map(|name| line(env::var(name).ok()?.as_bytes()));
        // A container has often none of the variables.
        let asked = || line(&Command::new("whoami").output().ok()?.stdout);
        signs.or_else(known).or_else(asked).unwrap_or_else(|| "unknown".to_owned())
    }
}

/// The words of an answer, if there are any.
fn line(answer: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(answer);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
