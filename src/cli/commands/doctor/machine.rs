//! The terminal, its colours, the locale, and the programs that are not ours.

use crate::cli::options::{Options, UI_LANGUAGE};
use crate::export::doctor::{Check, Standing};
use crate::l10n::Messages;
use crate::store::{Chosen, OFFICES, health};
use crate::text::language::Language;
use crate::tui::Depth;

/// The variables of the environment.
pub(super) struct Environment<'a> {
    /// The value of one; empty where it is not set.
    pub(super) of: &'a dyn Fn(&str) -> String,
    pub(super) messages: &'a Messages,
}

/// Where results are written to.
#[derive(Clone, Copy)]
pub(super) struct Terminal {
    /// Whether it is a terminal at all.
    pub(super) is_one: bool,
    /// Its columns and lines.
    pub(super) size: Option<(u16, u16)>,
}

impl Environment<'_> {
    pub(super) fn terminal(&self, Terminal { is_one, size }: Terminal) -> Check {
        let term = (self.of)("TERM");
        let shown = size.filter(|_| is_one).map(|(columns, lines)| format!(", {columns}×{lines}"));
        let value = format!("TERM={term}{}", shown.unwrap_or_default());
        let remark = |key: &str, value| {
            Check::ill("terminal", Standing::Remark, value, self.messages.get(key))
        };
        if !is_one {
            let none = format!("{value}; {}", self.messages.get("doctor-terminal-none"));
            return remark("doctor-terminal-none-advice", none);
        }
        let is_poor = term == "dumb" || term.is_empty() && !cfg!(windows);
        if is_poor {
            remark("doctor-terminal-dumb-advice", value)
        } else {
            Check::ok("terminal", value)
        }
    }

    /// To be without colours may be what is wished; nothing of it is wrong.
    pub(super) fn colours(&self) -> Check {
        let named = (self.of)("COLORTERM");
        let key = match Depth::of(&named, &(self.of)("TERM")) {
            _ if !(self.of)("NO_COLOR").is_empty() => "doctor-colours-off",
            Depth::None => "doctor-colours-none",
            Depth::Sixteen => "doctor-colours-sixteen",
            Depth::Many => "doctor-colours-many",
            Depth::All => "doctor-colours-all",
        };
        Check::ok("colours", self.messages.get(key))
    }

    /// The first of the variables that decides how bytes are letters (POSIX, 8.2).
    pub(super) fn locale(&self) -> Check {
        let set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter();
        let set = set.map(|name| (name, (self.of)(name))).find(|(_, value)| !value.is_empty());
        let value = set.as_ref().map(|(name, value)| format!("{name}={value}"));
        let value = value.unwrap_or_else(|| self.messages.get("doctor-locale-none"));
        let is_utf8 = set.is_some_and(|(_, value)| {
            let value = value.to_lowercase();
            value.contains("utf-8") || value.contains("utf8")
        });
        if is_utf8 || cfg!(windows) {
            return Check::ok("locale", value);
        }
        Check::ill("locale", Standing::Remark, value, self.messages.get("doctor-locale-advice"))
    }

    /// Which language the interface speaks, and why.
    pub(super) fn language(&self, options: &Options, chosen: &Chosen) -> Check {
        let named = |language: Language| self.messages.get(&format!("language-{language}"));
        let spoken = options.ui_language();
        let is_set = Language::from_code(&(self.of)(UI_LANGUAGE)) == Some(spoken);
        let why = match options.is_language_asked() {
            true if is_set => UI_LANGUAGE.to_owned(),
            true => "--ui-lang".to_owned(),
            false => self.messages.get("doctor-language-system"),
        };
        let screen = options.screen_language(chosen);
        let chosen = (screen != spoken).then(|| {
            let language = [("language", named(screen).into())];
            format!("; {}", self.messages.say("doctor-language-screen", &language))
        });
        Check::ok("language", format!("{} ({why}){}", named(spoken), chosen.unwrap_or_default()))
    }
}

/// A program that is not ours: its names, and what one installs.
pub(super) struct Program {
    name: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

/// All that are asked for help.
pub(super) const PROGRAMS: [Program; 3] = [
    Program { name: "git", names: &["git"], package: "git" },
    Program { name: "office", names: &OFFICES, package: "LibreOffice" },
    Program { name: "pdf", names: &["pdftotext"], package: "poppler (Debian: poppler-utils)" },
];

/// Where it is, and what it is for.
pub(super) fn program(program: &Program, messages: &Messages) -> Check {
    let what = messages.get(&format!("doctor-{}-for", program.name));
    if let Some(path) = health::program(program.names) {
        return Check::ok(program.name, format!("{} – {what}", path.display()));
    }
    let value = format!("{} – {what}", messages.get("doctor-program-absent"));
    let package = [("package", program.package.into())];
    let advice = messages.say("doctor-program-advice", &package);
    Check::ill(program.name, Standing::Remark, value, advice)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Said = (Standing, String);

    /// What a check says: where something is not as it should be, also what to do.
    fn told(check: Check) -> Said {
        assert_eq!(check.standing == Standing::Ok, check.advice.is_none());
        (check.standing, check.value)
    }

    /// What is said where these variables are set and no others.
    fn said(set: &[(&str, &str)], look: impl Fn(&Environment<'_>) -> Said) -> Said {
        let of = |name: &str| {
            let value = set.iter().find(|(each, _)| *each == name).map(|(_, value)| *value);
            value.unwrap_or_default().to_owned()
        };
        look(&Environment { of: &of, messages: &Messages::new(Language::English) })
    }

    #[test]
    fn a_terminal_is_told_by_its_name_and_size() {
        let terminal = |term: &'static str, is_one| {
            said(&[("TERM", term)], move |it| {
                told(it.terminal(Terminal { is_one, size: Some((120, 40)) }))
            })
        };
        assert_eq!(terminal("xterm", true), (Standing::Ok, "TERM=xterm, 120×40".to_owned()));
        assert_eq!(terminal("dumb", true).0, Standing::Remark);
        let piped = "TERM=xterm; the output goes to no terminal".to_owned();
        assert_eq!(terminal("xterm", false), (Standing::Remark, piped));
    }

    #[test]
    fn colours_are_what_the_terminal_says_unless_they_are_refused() {
        for (set, value) in [
            (&[("COLORTERM", "truecolor"), ("TERM", "xterm")][..], "16 million"),
            (&[("TERM", "xterm-256color")], "256"),
            (&[("TERM", "xterm")], "16"),
            (&[("TERM", "dumb")], "none"),
            (&[("TERM", "xterm"), ("NO_COLOR", "1")], "off: NO_COLOR is set"),
        ] {
            let expected = (Standing::Ok, value.to_owned());
            assert_eq!(said(set, |it| told(it.colours())), expected);
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_locale_is_that_of_the_strongest_variable() {
        for (set, standing, value) in [
            (&[("LANG", "ru_RU.UTF-8")][..], Standing::Ok, "LANG=ru_RU.UTF-8"),
            (&[("LC_ALL", "C"), ("LANG", "C.utf8")], Standing::Remark, "LC_ALL=C"),
            (&[("LC_CTYPE", "kk_KZ.utf8"), ("LANG", "C")], Standing::Ok, "LC_CTYPE=kk_KZ.utf8"),
            (&[], Standing::Remark, "none of LC_ALL, LC_CTYPE and LANG is set"),
        ] {
            assert_eq!(said(set, |it| told(it.locale())), (standing, value.to_owned()));
        }
    }
}
