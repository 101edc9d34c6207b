//! What roles look like. The theme of the terminal takes its own colours, which stay
//! readable on dark and light ones; the others bring their ground with them. Without
//! colours every sign remains.

use super::colors::{
    BLUE_ORANGE_DARK, BLUE_ORANGE_LIGHT, CONTRAST_DARK, CONTRAST_LIGHT, DARK, Depth, LIGHT, Paint,
    Palette,
};
use crate::annotation::Severity;
use crate::compare::Change;
use crate::view::outline::Sign;
use crate::view::{Mark, Role};
use ratatui::style::{Color, Modifier, Style};

/// The themes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// The terminal's own colours.
    #[default]
    Terminal,
    /// Light words on a dark ground.
    Dark,
    /// Dark words on a light ground.
    Light,
    /// As far from the ground as can be.
    Contrast,
    /// Blue and orange, which nobody takes for one another.
    BlueOrange,
    /// No colours, only signs.
    Mono,
}

impl Scheme {
    /// All of them, in the order in which they are turned.
    pub const ALL: [Self; 6] =
        [Self::Terminal, Self::Dark, Self::Light, Self::Contrast, Self::BlueOrange, Self::Mono];

    /// The name in the config file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::BlueOrange => "blue-orange",
            Self::Mono => "mono",
        }
    }

    /// The theme of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.name() == name)
    }
}

/// Roles to styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Whether there are colours; without them signs stand around changed words.
    pub has_colors: bool,
    scheme: Scheme,
    depth: Depth,
    /// Whether the terminal's ground is light.
    is_light: bool,
}

impl Theme {
    /// A theme on a terminal that shows so many colours.
    pub fn new(scheme: Scheme, depth: Depth) -> Self {
        let has_colors = depth != Depth::None && scheme != Scheme::Mono;
        Self { has_colors, scheme, depth, is_light: false }
    }

    /// Which theme it is.
    pub fn scheme(self) -> Scheme {
        self.scheme
    }

    /// The same on a terminal with a light ground, or a dark one: what themes with
    /// two grounds go by.
    #[must_use]
    pub fn on(self, is_light: bool) -> Self {
        Self { is_light, ..self }
    }

    /// The next theme; without colours there is only one.
    #[must_use]
    pub fn turned(self) -> Self {
        let at = Scheme::ALL.iter().position(|scheme| *scheme == self.scheme).unwrap_or(0);
        let next = Scheme::ALL[(at + 1) % Scheme::ALL.len()];
        let next = if self.depth == Depth::None { Scheme::Mono } else { next };
        Self::new(next, self.depth).on(self.is_light)
    }

    /// The colours it brings; none where it takes the terminal's own.
    fn palette(self) -> Option<&'static Palette> {
        match (self.scheme, self.is_light) {
            _ if !self.has_colors => None,
            (Scheme::Terminal | Scheme::Mono, _) => None,
            (Scheme::Dark, _) => Some(&DARK),
            (Scheme::Light, _) => Some(&LIGHT),
            (Scheme::Contrast, false) => Some(&CONTRAST_DARK),
            (Scheme::Contrast, true) => Some(&CONTRAST_LIGHT),
            (Scheme::BlueOrange, false) => Some(&BLUE_ORANGE_DARK),
            (Scheme::BlueOrange, true) => Some(&BLUE_ORANGE_LIGHT),
        }
    }

    /// A colour of the palette, else the terminal's own.
    fn tint(self, own: Color, of: fn(&Palette) -> Paint) -> Style {
        let color = self.palette().map(of).map_or(Some(own), |paint| paint.color(self.depth));
        color.filter(|_| self.has_colors).map_or_else(Style::new, |color| Style::new().fg(color))
    }

    /// The same with what lies behind it, where the terminal shows it fine enough.
    fn tinted(self, own: Color, of: fn(&Palette) -> [Paint; 2]) -> Style {
        let Some([ink, ground]) = self.palette().map(of) else {
            return self.tint(own, |palette| palette.ink);
        };
        let style = ink.color(self.depth).map_or_else(Style::new, |ink| Style::new().fg(ink));
        let ground = ground.color(self.depth).filter(|_| self.depth == Depth::All);
        ground.map_or(style, |ground| style.bg(ground))
    }

    /// The colours of what has none of its own: words, and behind everything.
    pub(super) fn base(self) -> Option<(Color, Color)> {
        let palette = self.palette()?;
        Some((palette.ink.color(self.depth)?, palette.ground.color(self.depth)?))
    }

    /// The style of words of the law and about it.
    pub fn words(self, role: Role, mark: Option<Mark>) -> Style {
        let style = match role {
            Role::Plain => Style::new(),
            Role::Label | Role::Heading => Style::new().add_modifier(Modifier::BOLD),
            Role::Deleted => {
                self.tinted(Color::Red, |p| p.deleted).add_modifier(Modifier::CROSSED_OUT)
            }
            Role::Inserted => {
                self.tinted(Color::Green, |p| p.inserted).add_modifier(Modifier::UNDERLINED)
            }
            Role::QuietDeleted => self.muted().add_modifier(Modifier::CROSSED_OUT),
            Role::QuietInserted => self.muted().add_modifier(Modifier::UNDERLINED),
            Role::Remark => self.tint(Color::Cyan, |p| p.moved).add_modifier(Modifier::ITALIC),
            Role::Muted => self.muted(),
        };
        match mark {
            None | Some(Mark::Tag(_)) => style,
            Some(Mark::Quoted) => {
                let bold = style.add_modifier(Modifier::BOLD | Modifier::ITALIC);
                if role == Role::Plain {
                    bold.patch(self.tint(Color::Magenta, |p| p.quoted))
                } else {
                    bold
                }
            }
            Some(Mark::Disputed) => self.dispute().add_modifier(Modifier::BOLD),
            Some(Mark::Found) => style.add_modifier(Modifier::REVERSED),
            Some(Mark::Selected) => style.add_modifier(Modifier::REVERSED | Modifier::BOLD),
        }
    }

    /// Where the languages do not say the same.
    pub fn dispute(self) -> Style {
        self.tint(Color::Yellow, |p| p.amended).add_modifier(Modifier::UNDERLINED)
    }

    /// What may be overlooked.
    pub fn muted(self) -> Style {
        // A colour of its own is quiet enough; dimmed besides, it could not be read.
        match self.palette() {
            Some(_) => self.tint(Color::Reset, |p| p.muted),
            None => Style::new().add_modifier(Modifier::DIM),
        }
    }

    /// The sign of a change.
    pub fn sign(self, sign: Sign) -> Style {
        match sign.0 {
            None => Style::new(),
            Some(Change::Inserted) => self.tint(Color::Green, |p| p.inserted[0]),
            Some(Change::Deleted) => self.tint(Color::Red, |p| p.deleted[0]),
            Some(Change::Amended) => self.tint(Color::Yellow, |p| p.amended),
            Some(_) => self.tint(Color::Cyan, |p| p.moved),
        }
    }

    /// The sign of an annotation.
    pub fn severity(self, severity: Severity) -> Style {
        match severity {
            Severity::Unweighed => self.muted(),
            Severity::Low | Severity::Medium => self.tint(Color::Yellow, |p| p.amended),
            Severity::High => self.tint(Color::Red, |p| p.grave),
            Severity::Critical => self.tint(Color::Red, |p| p.grave).add_modifier(Modifier::BOLD),
        }
    }

    /// The place where the reader is.
    pub fn cursor(self, has_focus: bool) -> Style {
        let modifier = if has_focus { Modifier::REVERSED } else { Modifier::BOLD };
        Style::new().add_modifier(modifier)
    }

    /// The frame of a pane.
    pub fn frame(self, has_focus: bool) -> Style {
        if has_focus {
            self.tint(Color::Blue, |p| p.key).add_modifier(Modifier::BOLD)
        } else {
            self.muted()
        }
    }

    /// The name of a key.
    pub fn key(self) -> Style {
        self.tint(Color::Blue, |p| p.key).add_modifier(Modifier::BOLD)
    }

    /// What the program just did or could not do.
    pub fn notice(self) -> Style {
        self.tint(Color::Yellow, |p| p.amended).add_modifier(Modifier::BOLD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_no_style_has_one() {
        let theme = Theme::new(Scheme::Terminal, Depth::None);
        let marks = [Mark::Quoted, Mark::Disputed, Mark::Found, Mark::Selected].map(Some);
        for mark in [None].into_iter().chain(marks) {
            for role in [Role::Plain, Role::Deleted, Role::Inserted, Role::Remark] {
                let style = theme.words(role, mark);
                assert_eq!((style.fg, style.bg), (None, None), "{role:?} {mark:?}");
            }
        }
        assert_ne!(theme.words(Role::Plain, Some(Mark::Quoted)), theme.words(Role::Plain, None));
    }

    #[test]
    fn themes_are_turned_in_a_ring_and_found_by_name() {
        let first = Theme::new(Scheme::Terminal, Depth::All);
        let last = Scheme::ALL.iter().fold(first, |theme, _| theme.turned());
        assert_eq!(last, first);
        assert!(Scheme::ALL.into_iter().all(|each| Scheme::named(each.name()) == Some(each)));
        let bare = Theme::new(Scheme::Dark, Depth::None);
        assert_eq!((bare.base(), bare.turned().scheme()), (None, Scheme::Mono));
    }

    #[test]
    fn a_theme_with_two_grounds_goes_by_that_of_the_terminal() {
        let contrast = Theme::new(Scheme::Contrast, Depth::All);
        assert_eq!(contrast.base(), Some((Color::Rgb(255, 255, 255), Color::Rgb(0, 0, 0))));
        assert_eq!(
            contrast.on(true).base(),
            Some((Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)))
        );
    }
}
