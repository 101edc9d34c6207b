//! What roles look like. The theme of the terminal takes its own colours, which stay
//! readable on dark and light ones; the others bring their ground with them. Without
//! colours every sign remains.

use super::colors::{
    BLUE_ORANGE_DARK, BLUE_ORANGE_LIGHT, CONTRAST_DARK, CONTRAST_LIGHT, DARK, Depth, LIGHT, Paint,
    Palette,
};
use super::own::{Own, Part};
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
    /// What the reader wants otherwise, in which theme.
    own: (Scheme, &'static [Own]),
}

impl Theme {
    /// A theme on a terminal that shows so many colours.
    pub fn new(scheme: Scheme, depth: Depth) -> Self {
        let has_colors = depth != Depth::None && scheme != Scheme::Mono;
        Self { has_colors, scheme, depth, is_light: false, own: (scheme, &[]) }
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

    /// The same with what the reader wants otherwise in it.
    #[must_use]
    pub fn with(self, own: &'static [Own]) -> Self {
        Self { own: (self.scheme, own), ..self }
    }

    /// The next theme; without colours there is only one.
    #[must_use]
    pub fn turned(self) -> Self {
        let at = Scheme::ALL.iter().position(|scheme| *scheme == self.scheme).unwrap_or(0);
        let next = Scheme::ALL[(at + 1) % Scheme::ALL.len()];
        let next = if self.depth == Depth::None { Scheme::Mono } else { next };
        Self { own: self.own, ..Self::new(next, self.depth).on(self.is_light) }
    }

    /// A style of the theme as the reader wants it.
    fn own(self, part: Part, style: Style) -> Style {
        let depth = if self.has_colors { self.depth } else { Depth::None };
        let (scheme, own) = self.own;
        if scheme == self.scheme { Own::over(own, part, style, depth) } else { style }
    }

    /// The same in colour alone, for a sign.
    fn inked(self, part: Part, style: Style) -> Style {
        Style { fg: self.own(part, style).fg, ..style }
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
    pub(super) fn base(self) -> Style {
        let color =
            |of: fn(&Palette) -> Paint| self.palette().and_then(|p| of(p).color(self.depth));
        let (fg, bg) = (color(|p| p.ink), color(|p| p.ground));
        self.own(Part::Text, Style { fg, bg, ..Style::new() })
    }

    /// The style of words of the law and about it.
    pub fn words(self, role: Role, mark: Option<Mark>) -> Style {
        let style = self.part(match role {
            Role::Plain => return self.marked(Style::new(), mark, true),
            Role::Label | Role::Heading => Part::Heading,
            Role::Deleted => Part::Deleted,
            Role::Inserted => Part::Inserted,
            Role::QuietDeleted => Part::QuietDeleted,
            Role::QuietInserted => Part::QuietInserted,
            Role::Remark => Part::Remark,
            Role::Muted => Part::Muted,
        });
        self.marked(style, mark, false)
    }

    /// The style of words with what lies on them.
    fn marked(self, style: Style, mark: Option<Mark>, is_plain: bool) -> Style {
        match mark {
            None | Some(Mark::Tag(_)) => style,
            Some(Mark::Quoted) if is_plain => self.part(Part::Quoted),
            Some(Mark::Quoted) => style.add_modifier(Modifier::BOLD | Modifier::ITALIC),
            Some(Mark::Disputed) => self.dispute().add_modifier(Modifier::BOLD),
            Some(Mark::Found) => self.own(Part::Found, style.add_modifier(Modifier::REVERSED)),
            Some(Mark::Selected) => {
                let style = style.add_modifier(Modifier::REVERSED | Modifier::BOLD);
                self.own(Part::Selected, style)
            }
        }
    }

    /// How a part is painted.
    pub fn part(self, part: Part) -> Style {
        let bold = Modifier::BOLD;
        let style = match part {
            Part::Text => return self.base(),
            Part::Heading => Style::new().add_modifier(bold),
            Part::Deleted => {
                self.tinted(Color::Red, |p| p.deleted).add_modifier(Modifier::CROSSED_OUT)
            }
            Part::Inserted => {
                self.tinted(Color::Green, |p| p.inserted).add_modifier(Modifier::UNDERLINED)
            }
            Part::QuietDeleted => self.muted().add_modifier(Modifier::CROSSED_OUT),
            Part::QuietInserted => self.muted().add_modifier(Modifier::UNDERLINED),
            Part::Remark => self.tint(Color::Cyan, |p| p.moved).add_modifier(Modifier::ITALIC),
            // A colour of its own is quiet enough; dimmed besides, it could not be read.
            Part::Muted if self.palette().is_some() => self.tint(Color::Reset, |p| p.muted),
            Part::Muted => Style::new().add_modifier(Modifier::DIM),
            Part::Quoted => {
                let quoted = self.tint(Color::Magenta, |p| p.quoted);
                quoted.add_modifier(bold | Modifier::ITALIC)
            }
            Part::Disputed => {
                self.tint(Color::Yellow, |p| p.amended).add_modifier(Modifier::UNDERLINED)
            }
            Part::Found | Part::Cursor => Style::new().add_modifier(Modifier::REVERSED),
            Part::Selected => Style::new().add_modifier(Modifier::REVERSED | bold),
            Part::Amended | Part::Minor => self.tint(Color::Yellow, |p| p.amended),
            Part::Moved => self.tint(Color::Cyan, |p| p.moved),
            Part::Grave => self.tint(Color::Red, |p| p.grave),
            Part::Critical => self.tint(Color::Red, |p| p.grave).add_modifier(bold),
            Part::Frame | Part::Key => self.tint(Color::Blue, |p| p.key).add_modifier(bold),
            Part::Notice => self.tint(Color::Yellow, |p| p.amended).add_modifier(bold),
        };
        self.own(part, style)
    }

    /// Where the languages do not say the same.
    pub fn dispute(self) -> Style {
        self.part(Part::Disputed)
    }

    /// What may be overlooked.
    pub fn muted(self) -> Style {
        self.part(Part::Muted)
    }

    /// The sign of a change.
    pub fn sign(self, sign: Sign) -> Style {
        match sign.0 {
            None => Style::new(),
            Some(Change::Inserted) => {
                self.inked(Part::Inserted, self.tint(Color::Green, |p| p.inserted[0]))
            }
            Some(Change::Deleted) => {
                self.inked(Part::Deleted, self.tint(Color::Red, |p| p.deleted[0]))
            }
            Some(Change::Amended) => self.part(Part::Amended),
            Some(_) => self.part(Part::Moved),
        }
    }

    /// The sign of an annotation.
    pub fn severity(self, severity: Severity) -> Style {
        self.part(match severity {
            Severity::Unweighed => Part::Muted,
            Severity::Low | Severity::Medium => Part::Minor,
            Severity::High => Part::Grave,
            Severity::Critical => Part::Critical,
        })
    }

    /// The place where the reader is.
    pub fn cursor(self, has_focus: bool) -> Style {
        if has_focus { self.part(Part::Cursor) } else { Style::new().add_modifier(Modifier::BOLD) }
    }

    /// The frame of a pane.
    pub fn frame(self, has_focus: bool) -> Style {
        self.part(if has_focus { Part::Frame } else { Part::Muted })
    }

    /// The name of a key.
    pub fn key(self) -> Style {
        self.part(Part::Key)
    }

    /// What the program just did or could not do.
    pub fn notice(self) -> Style {
        self.part(Part::Notice)
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
        assert_eq!((bare.base(), bare.turned().scheme()), (Style::new(), Scheme::Mono));
    }

    #[test]
    fn a_theme_with_two_grounds_goes_by_that_of_the_terminal() {
        let contrast = Theme::new(Scheme::Contrast, Depth::All);
        let [black, white] = [0, 255].map(|part| Color::Rgb(part, part, part));
        assert_eq!(contrast.base(), Style::new().fg(white).bg(black));
        assert_eq!(contrast.on(true).base(), Style::new().fg(black).bg(white));
    }
}
