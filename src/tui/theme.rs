//! What roles look like. Only the terminal's own colours are used, so that both
//! dark and light ones stay readable; without colours every sign remains.

use crate::annotation::Severity;
use crate::compare::Change;
use crate::view::outline::Sign;
use crate::view::{Mark, Role};
use ratatui::style::{Color, Modifier, Style};

/// Roles to styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Whether colours may be used (`NO_COLOR`).
    pub has_colors: bool,
}

impl Theme {
    fn tint(self, color: Color) -> Style {
        if self.has_colors { Style::new().fg(color) } else { Style::new() }
    }

    /// The style of words of the law and about it.
    pub fn words(self, role: Role, mark: Option<Mark>) -> Style {
        let style = match role {
            Role::Plain => Style::new(),
            Role::Label | Role::Heading => Style::new().add_modifier(Modifier::BOLD),
            Role::Deleted => self.tint(Color::Red).add_modifier(Modifier::CROSSED_OUT),
            Role::Inserted => self.tint(Color::Green).add_modifier(Modifier::UNDERLINED),
            Role::QuietDeleted => self.muted().add_modifier(Modifier::CROSSED_OUT),
            Role::QuietInserted => self.muted().add_modifier(Modifier::UNDERLINED),
            Role::Remark => self.tint(Color::Cyan).add_modifier(Modifier::ITALIC),
            Role::Muted => self.muted(),
        };
        match mark {
            None | Some(Mark::Tag(_)) => style,
            Some(Mark::Quoted) => {
                let bold = style.add_modifier(Modifier::BOLD | Modifier::ITALIC);
                if self.has_colors && role == Role::Plain { bold.fg(Color::Magenta) } else { bold }
            }
            Some(Mark::Disputed) => self.dispute().add_modifier(Modifier::BOLD),
            Some(Mark::Found) => style.add_modifier(Modifier::REVERSED),
            Some(Mark::Selected) => style.add_modifier(Modifier::REVERSED | Modifier::BOLD),
        }
    }

    /// Where the languages do not say the same.
    pub fn dispute(self) -> Style {
        self.tint(Color::Yellow).add_modifier(Modifier::UNDERLINED)
    }

    /// What may be overlooked.
    pub fn muted(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// The sign of a change.
    pub fn sign(self, sign: Sign) -> Style {
        match sign.0 {
            None => Style::new(),
            Some(Change::Inserted) => self.tint(Color::Green),
            Some(Change::Deleted) => self.tint(Color::Red),
            Some(Change::Amended) => self.tint(Color::Yellow),
            Some(_) => self.tint(Color::Cyan),
        }
    }

    /// The sign of an annotation.
    pub fn severity(self, severity: Severity) -> Style {
        match severity {
            Severity::Low | Severity::Medium => self.tint(Color::Yellow),
            Severity::High => self.tint(Color::Red),
            Severity::Critical => self.tint(Color::Red).add_modifier(Modifier::BOLD),
        }
    }

    /// The place where the reader is.
    pub fn cursor(self, has_focus: bool) -> Style {
        let modifier = if has_focus { Modifier::REVERSED } else { Modifier::BOLD };
        Style::new().add_modifier(modifier)
    }

    /// The frame of a pane.
    pub fn frame(self, has_focus: bool) -> Style {
        if has_focus { self.tint(Color::Blue).add_modifier(Modifier::BOLD) } else { self.muted() }
    }

    /// The name of a key.
    pub fn key(self) -> Style {
        self.tint(Color::Blue).add_modifier(Modifier::BOLD)
    }

    /// What the program just did or could not do.
    pub fn notice(self) -> Style {
        self.tint(Color::Yellow).add_modifier(Modifier::BOLD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_no_style_has_one() {
        let theme = Theme { has_colors: false };
        let marks = [Mark::Quoted, Mark::Disputed, Mark::Found, Mark::Selected].map(Some);
        for mark in [None].into_iter().chain(marks) {
            for role in [Role::Plain, Role::Deleted, Role::Inserted, Role::Remark] {
                let style = theme.words(role, mark);
                assert_eq!((style.fg, style.bg), (None, None), "{role:?} {mark:?}");
            }
        }
        assert_ne!(theme.words(Role::Plain, Some(Mark::Quoted)), theme.words(Role::Plain, None));
    }
}
