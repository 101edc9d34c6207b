//! A frame as text, for pictures and tests.

use crossterm::Command;
use crossterm::style::{Attribute, SetAttribute, SetStyle};
use ratatui::backend::IntoCrossterm;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Style;

/// The lines of a frame, coloured as on the terminal or bare.
pub(super) fn printed(frame: &Buffer, is_colored: bool) -> String {
    let mut text = String::new();
    for line in frame.content.chunks(usize::from(frame.area.width).max(1)) {
        let end = line.iter().rposition(|cell| !is_blank(cell, is_colored)).map_or(0, |at| at + 1);
        let mut style = Style::default();
        for (symbol, own) in symbols(&line[..end]) {
            if is_colored && own != style {
                turn(&mut text, own);
                style = own;
            }
            text.push_str(symbol);
        }
        if style != Style::default() {
            turn(&mut text, Style::default());
        }
        text.push('\n');
    }
    text
}

/// The symbols of a line with their styles; the second half of a wide one is none.
fn symbols(line: &[Cell]) -> impl Iterator<Item = (&str, Style)> {
    let mut covered = 0;
    line.iter().filter_map(move |cell| {
        if covered > 0 {
            covered -= 1;
            return None;
        }
        covered = crate::view::wrap::width(cell.symbol()).saturating_sub(1);
        Some((cell.symbol(), cell.style()))
    })
}

fn is_blank(cell: &Cell, is_colored: bool) -> bool {
    let has_style = is_colored && cell.style() != Cell::default().style();
    cell.symbol() == " " && !has_style
}

/// Writes what turns one style into another, whatever that was.
fn turn(text: &mut String, style: Style) {
    // A string takes everything in.
    let _ = SetAttribute(Attribute::Reset).write_ansi(text);
    if style != Style::default() {
        let _ = SetStyle(style.into_crossterm()).write_ansi(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Color;

    #[test]
    fn a_frame_is_its_lines() {
        let mut frame = Buffer::empty(Rect::new(0, 0, 6, 2));
        frame.set_string(0, 0, "ab", Style::new());
        frame.set_string(2, 0, "字c", Style::new().fg(Color::Red));
        assert_eq!(printed(&frame, false), "ab字c\n\n");
        let colored = printed(&frame, true);
        assert!(colored.contains("字c"), "{colored:?}");
        assert!(colored.contains("\u{1b}[0m"), "{colored:?}");
        assert!(colored.ends_with("\u{1b}[0m\n\n"), "{colored:?}");
    }
}
