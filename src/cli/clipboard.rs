//! What the user copied, asked of the program that keeps it on their system.

use std::process::{Command, Stdio};

/// The programs that print the clipboard: of Wayland, X11, macOS, and Windows.
const PROGRAMS: [&[&str]; 5] = [
    &["wl-paste", "--no-newline"],
    &["xclip", "-selection", "clipboard", "-out"],
    &["xsel", "--clipboard", "--output"],
    &["pbpaste"],
    &["powershell.exe", "-NoProfile", "-Command", "Get-Clipboard"],
];

/// The text of the clipboard; `None` where no program gives any.
pub(crate) fn read() -> Option<String> {
    PROGRAMS.iter().find_map(|words| {
        let (name, arguments) = words.split_first()?;
        let mut command = Command::new(name);
        let asked = command.args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output();
        let output = asked.ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    })
}
