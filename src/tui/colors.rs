//! The colours of the themes, as data: for each role a colour in 24 bits and the one
//! of the sixteen that stands in for it. Those of 256 follow from the 24 bits.

use ratatui::style::Color;

/// How many colours a terminal can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// None, or none are wanted.
    None,
    /// The terminal's own sixteen.
    #[default]
    Sixteen,
    /// The 256 of xterm.
    Many,
    /// All of 24 bits.
    All,
}

impl Depth {
    /// What a terminal says of itself in `COLORTERM` and `TERM`.
    pub fn of(colorterm: &str, term: &str) -> Self {
        match (colorterm, term) {
            (_, "dumb") => Self::None,
            ("truecolor" | "24bit", _) => Self::All,
            _ if term.contains("direct") => Self::All,
            _ if term.contains("256") => Self::Many,
            _ => Self::Sixteen,
        }
    }
}

/// A colour in 24 bits, and the one of sixteen that stands in for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paint(pub(super) u32, Color);

/// What is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    /// Behind everything.
    pub(super) ground: Paint,
    /// Words without a colour of their own.
    pub(super) ink: Paint,
    /// What may be overlooked.
    pub(super) muted: Paint,
    /// What went, and what lies behind it.
    pub(super) deleted: [Paint; 2],
    /// What came, and what lies behind it.
    pub(super) inserted: [Paint; 2],
    /// What was amended, is disputed or worth a look.
    pub(super) amended: Paint,
    /// What moved, and remarks.
    pub(super) moved: Paint,
    /// Words that an annotation quotes.
    pub(super) quoted: Paint,
    /// What is grave.
    pub(super) grave: Paint,
    /// Keys, and the frame of the pane with the cursor.
    pub(super) key: Paint,
}

pub(super) const DARK: Palette = Palette {
    ground: Paint(0x1b_1d22, Color::Black),
    ink: Paint(0xd7_dae0, Color::White),
    muted: Paint(0x9a_a1ae, Color::Gray),
    deleted: [Paint(0xff_918b, Color::LightRed), Paint(0x3a_2024, Color::Black)],
    inserted: [Paint(0x8f_d694, Color::LightGreen), Paint(0x1d_3325, Color::Black)],
    amended: Paint(0xe5_c07b, Color::LightYellow),
    moved: Paint(0x6f_c9d6, Color::LightCyan),
    quoted: Paint(0xd7_a1f0, Color::LightMagenta),
    grave: Paint(0xff_7b72, Color::LightRed),
    key: Paint(0x82_b4ff, Color::LightBlue),
};

pub(super) const LIGHT: Palette = Palette {
    ground: Paint(0xfb_faf6, Color::White),
    ink: Paint(0x24_262b, Color::Black),
    muted: Paint(0x5f_646d, Color::DarkGray),
    deleted: [Paint(0xa8_141b, Color::Red), Paint(0xfb_e3e2, Color::White)],
    inserted: [Paint(0x0f_5f24, Color::Green), Paint(0xdf_f3e2, Color::White)],
    amended: Paint(0x7a_4d00, Color::Magenta),
    moved: Paint(0x00_596b, Color::Blue),
    quoted: Paint(0x7a_1fa2, Color::Magenta),
    grave: Paint(0xa8_141b, Color::Red),
    key: Paint(0x0b_4fae, Color::Blue),
};

pub(super) const CONTRAST_DARK: Palette = Palette {
    ground: Paint(0x00_0000, Color::Black),
    ink: Paint(0xff_ffff, Color::White),
    muted: Paint(0xd0_d0d0, Color::White),
    deleted: [Paint(0xff_9c9c, Color::LightRed), Paint(0x00_0000, Color::Black)],
    inserted: [Paint(0x7d_ff8f, Color::LightGreen), Paint(0x00_0000, Color::Black)],
    amended: Paint(0xff_e45c, Color::LightYellow),
    moved: Paint(0x6f_f2ff, Color::LightCyan),
    quoted: Paint(0xff_a8ff, Color::LightMagenta),
    grave: Paint(0xff_9c9c, Color::LightRed),
    key: Paint(0x9e_cbff, Color::LightCyan),
};

pub(super) const CONTRAST_LIGHT: Palette = Palette {
    ground: Paint(0xff_ffff, Color::White),
    ink: Paint(0x00_0000, Color::Black),
    muted: Paint(0x3d_3d3d, Color::Black),
    deleted: [Paint(0x8a_0008, Color::Red), Paint(0xff_ffff, Color::White)],
    inserted: [Paint(0x00_4d14, Color::Green), Paint(0xff_ffff, Color::White)],
    amended: Paint(0x5c_3a00, Color::Magenta),
    moved: Paint(0x00_4452, Color::Blue),
    quoted: Paint(0x5b_0082, Color::Magenta),
    grave: Paint(0x8a_0008, Color::Red),
    key: Paint(0x00_308f, Color::Blue),
};

pub(super) const BLUE_ORANGE_DARK: Palette = Palette {
    ground: Paint(0x1b_1d22, Color::Black),
    ink: Paint(0xd7_dae0, Color::White),
    muted: Paint(0x9a_a1ae, Color::Gray),
    deleted: [Paint(0xff_a94d, Color::LightYellow), Paint(0x3a_2a16, Color::Black)],
    inserted: [Paint(0x7c_b8ff, Color::LightBlue), Paint(0x17_293f, Color::Black)],
    amended: Paint(0xf2_e07a, Color::White),
    moved: Paint(0xc0_c6d4, Color::Gray),
    quoted: Paint(0xff_ffff, Color::White),
    grave: Paint(0xff_a94d, Color::LightYellow),
    key: Paint(0x9c_c4ff, Color::LightBlue),
};

pub(super) const BLUE_ORANGE_LIGHT: Palette = Palette {
    ground: Paint(0xfb_faf6, Color::White),
    ink: Paint(0x24_262b, Color::Black),
    muted: Paint(0x5f_646d, Color::DarkGray),
    deleted: [Paint(0x8f_4500, Color::Red), Paint(0xfd_ebd3, Color::White)],
    inserted: [Paint(0x0b_4fae, Color::Blue), Paint(0xe0_ecfb, Color::White)],
    amended: Paint(0x5f_5200, Color::Black),
    moved: Paint(0x4a_4f58, Color::DarkGray),
    quoted: Paint(0x00_0000, Color::Black),
    grave: Paint(0x8f_4500, Color::Red),
    key: Paint(0x0b_4fae, Color::Blue),
};

impl Paint {
    /// The colour for a terminal that can show so many.
    pub(super) fn color(self, depth: Depth) -> Option<Color> {
        let [_, red, green, blue] = self.0.to_be_bytes();
        match depth {
            Depth::None => None,
            Depth::Sixteen => Some(self.1),
            Depth::Many => Some(Color::Indexed(nearest([red, green, blue]))),
            Depth::All => Some(Color::Rgb(red, green, blue)),
        }
    }
}

/// A colour that the reader chose, on a terminal that can show so many.
pub(super) fn shown(color: Color, depth: Depth) -> Option<Color> {
    let rgb = match color {
        Color::Rgb(red, green, blue) => [red, green, blue],
        Color::Indexed(index) if index < 16 => return shown(SIXTEEN[usize::from(index)].0, depth),
        Color::Indexed(index) => parts_of(index),
        named => return (depth != Depth::None).then_some(named),
    };
    match (depth, color) {
        (Depth::None, _) => None,
        (Depth::Sixteen, _) => {
            let nearest = SIXTEEN.iter().min_by_key(|(_, other)| distance(rgb, *other));
            nearest.map(|(color, _)| *color)
        }
        (Depth::Many, Color::Rgb(..)) => Some(Color::Indexed(nearest(rgb))),
        _ => Some(color),
    }
}

/// The sixteen as xterm mixes them.
const SIXTEEN: [(Color, [u8; 3]); 16] = [
    (Color::Black, [0, 0, 0]),
    (Color::Red, [205, 0, 0]),
    (Color::Green, [0, 205, 0]),
    (Color::Yellow, [205, 205, 0]),
    (Color::Blue, [0, 0, 238]),
    (Color::Magenta, [205, 0, 205]),
    (Color::Cyan, [0, 205, 205]),
    (Color::Gray, [229, 229, 229]),
    (Color::DarkGray, [127, 127, 127]),
    (Color::LightRed, [255, 0, 0]),
    (Color::LightGreen, [0, 255, 0]),
    (Color::LightYellow, [255, 255, 0]),
    (Color::LightBlue, [92, 92, 255]),
    (Color::LightMagenta, [255, 0, 255]),
    (Color::LightCyan, [0, 255, 255]),
    (Color::White, [255, 255, 255]),
];

/// How one of the 256 above the sixteen is mixed.
fn parts_of(index: u8) -> [u8; 3] {
    if let Some(step) = index.checked_sub(232) {
        return [8 + 10 * step; 3];
    }
    let at = index.saturating_sub(16);
    [at / 36, at / 6 % 6, at % 6].map(|level| LEVELS[usize::from(level)])
}

/// How far two colours are from one another.
fn distance(one: [u8; 3], two: [u8; 3]) -> u32 {
    one.iter().zip(two).map(|(one, two)| u32::from(one.abs_diff(two)).pow(2)).sum()
}

/// The levels of each part in the cube of 256 colours.
const LEVELS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The nearest of the 256: in the cube, or among the greys.
fn nearest(rgb: [u8; 3]) -> u8 {
    let level = |part: u8| (0..6_u8).min_by_key(|at| LEVELS[usize::from(*at)].abs_diff(part));
    let at = rgb.map(|part| level(part).unwrap_or(0));
    let cube = at.map(|at| LEVELS[usize::from(at)]);
    let mean = rgb.iter().map(|part| u16::from(*part)).sum::<u16>() / 3;
    let step = u8::try_from(mean.saturating_sub(3) / 10).unwrap_or(u8::MAX).min(23);
    let grey = [8 + 10 * step; 3];
    if distance(rgb, grey) < distance(rgb, cube) {
        232 + step
    } else {
        16 + 36 * at[0] + 6 * at[1] + at[2]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(paint: Paint) -> [f64; 3] {
        let [_, rgb @ ..] = paint.0.to_be_bytes();
        rgb.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The contrast of two colours as WCAG 2 measures it.
    fn contrast(one: Paint, two: Paint) -> f64 {
        let light = |paint| {
            let [red, green, blue] = parts(paint);
            0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
        };
        let (one, two) = (light(one), light(two));
        one.max(two) / one.min(two)
    }

    #[test]
    fn every_word_can_be_read_on_its_ground() {
        for (palette, least) in [
            (DARK, 4.5),
            (LIGHT, 4.5),
            (CONTRAST_DARK, 7.0),
            (CONTRAST_LIGHT, 7.0),
            (BLUE_ORANGE_DARK, 4.5),
            (BLUE_ORANGE_LIGHT, 4.5),
        ] {
            let Palette { ground, ink, muted, amended, moved, quoted, grave, key, .. } = palette;
            let plain = [ink, muted, amended, moved, quoted, grave, key].map(|ink| [ink, ground]);
            for [ink, ground] in plain.into_iter().chain([palette.deleted, palette.inserted]) {
                let found = contrast(ink, ground);
                assert!(found >= least, "{:06x} on {:06x}: {found:.1}", ink.0, ground.0);
            }
        }
    }

    /// What is left of a colour to whom red and green are one (Viénot 1999).
    fn without_red_or_green(paint: Paint) -> [f64; 2] {
        let [red, green, blue] = parts(paint);
        [0.2928 * red + 0.7072 * green, blue - 0.0223 * red + 0.0223 * green]
    }

    #[test]
    fn blue_and_orange_differ_to_whom_red_and_green_do_not() {
        let far = |palette: Palette| {
            let [one, two] = [palette.deleted[0], palette.inserted[0]].map(without_red_or_green);
            (one[0] - two[0]).hypot(one[1] - two[1])
        };
        for palette in [BLUE_ORANGE_DARK, BLUE_ORANGE_LIGHT] {
            assert!(far(palette) > 0.35, "{}", far(palette));
        }
        assert!(far(BLUE_ORANGE_LIGHT) > 3.0 * far(LIGHT), "{}", far(LIGHT));
    }

    #[test]
    fn a_terminal_says_how_many_colours_it_has() {
        for (colorterm, term, depth) in [
            ("truecolor", "xterm-256color", Depth::All),
            ("24bit", "screen", Depth::All),
            ("", "xterm-direct", Depth::All),
            ("", "tmux-256color", Depth::Many),
            ("", "linux", Depth::Sixteen),
            ("truecolor", "dumb", Depth::None),
        ] {
            assert_eq!(Depth::of(colorterm, term), depth, "{colorterm} {term}");
        }
    }

    #[test]
    fn fewer_colours_are_the_nearest() {
        assert_eq!(nearest([0xff, 0, 0]), 196);
        assert_eq!(nearest([0x80, 0x80, 0x80]), 244);
        assert_eq!(nearest([0, 0, 0]), 16);
        assert_eq!(nearest([255, 255, 255]), 231);
        assert_eq!((16..=255).find(|at| nearest(parts_of(*at)) != *at), None);
        let [ink, light] = [Color::Rgb(0x7a, 0x1f, 0xa2), Color::Indexed(12)];
        assert_eq!([ink, light].map(|it| shown(it, Depth::None)), [None, None]);
        assert_eq!(shown(ink, Depth::Sixteen), Some(Color::Magenta));
        assert_eq!(shown(light, Depth::Sixteen), Some(Color::LightBlue));
        assert_eq!(DARK.ink.color(Depth::None), None);
        assert_eq!(DARK.ink.color(Depth::All), Some(Color::Rgb(0xd7, 0xda, 0xe0)));
    }
}
