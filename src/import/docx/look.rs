//! How letters look, as far as it is more than looks: hidden, struck, above the line or below
//! it. What a run does not say of itself its style says, and what that rests on.

use super::xml::Xml;
use crate::import::refusal::Refusal;

/// How the letters of a run stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Stand {
    /// On the line.
    #[default]
    Line,
    /// Above it.
    Above,
    /// Below it.
    Below,
    /// Nowhere: they are hidden.
    Hidden,
    /// Nowhere: they are struck through.
    Struck,
}

/// What is said of letters; what is not said is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// The style that says the rest.
    pub(super) style: Option<String>,
    hidden: Option<bool>,
    struck: Option<bool>,
    struck_twice: Option<bool>,
    /// Above the line (1), on it (0) or below (-1).
    align: Option<i64>,
    /// How far above the line they are moved.
    position: Option<i64>,
    is_sized: bool,
}

impl Look {
    /// Reads `w:rPr`.
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, Refusal> {
        let mut look = Self::default();
        while let Some(tag) = xml.child()? {
            match tag.word() {
                "rStyle" => look.style = tag.get("val"),
                "vanish" => look.hidden = Some(tag.is_on()),
                "strike" => look.struck = Some(tag.is_on()),
                "dstrike" => look.struck_twice = Some(tag.is_on()),
                "vertAlign" => {
                    look.align = Some(match tag.get("val").as_deref() {
                        Some("superscript") => 1,
                        Some("subscript") => -1,
                        _ => 0,
                    });
                }
                "position" => look.position = tag.number("val"),
                "sz" => look.is_sized = true,
                _ => {}
            }
            xml.skip()?;
        }
        Ok(look)
    }

    /// This look, and where it says nothing, that of its style.
    pub(super) fn or(self, style: &Self) -> Self {
        Self {
            style: self.style,
            hidden: self.hidden.or(style.hidden),
            struck: self.struck.or(style.struck),
            struck_twice: self.struck_twice.or(style.struck_twice),
            align: self.align.or(style.align),
            position: self.position.or(style.position),
            is_sized: self.is_sized || style.is_sized,
        }
    }

    /// What of it holds for whole paragraphs: which letters are not there.
    pub(super) fn of_paragraph(self) -> Self {
        let Self { hidden, struck, struck_twice, .. } = self;
        Self { hidden, struck, struck_twice, ..Self::default() }
    }

    /// Whether the letters are not there.
    pub(super) fn is_gone(&self) -> bool {
        matches!(self.stand(), Stand::Hidden | Stand::Struck)
    }

    /// How the letters stand.
    pub(super) fn stand(&self) -> Stand {
        // LibreOffice writes how high the letters stand, and how small they are.
        let is_sized = self.is_sized || self.align.is_some();
        let moved = self.position.filter(|_| is_sized).unwrap_or_default();
        let shift = self.align.filter(|align| *align != 0).unwrap_or(moved);
        let is = |switch: Option<bool>| switch == Some(true);
        match shift {
            _ if is(self.hidden) => Stand::Hidden,
            _ if is(self.struck) || is(self.struck_twice) => Stand::Struck,
            1.. => Stand::Above,
            0 => Stand::Line,
            ..=-1 => Stand::Below,
        }
    }
}
