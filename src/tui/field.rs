//! Fields of text, of one line or of many.

use super::key::in_latin;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui_textarea::{CursorMove, DataCursor, TextArea, WrapMode};

/// A field to type into.
#[derive(Clone, Debug)]
pub(super) struct Field {
    area: TextArea<'static>,
    has_lines: bool,
}

impl Field {
    /// A field of one line.
    pub(super) fn line(text: &str) -> Self {
        Self::new(vec![text.replace(['\n', '\r'], " ")], false)
    }

    /// A field of many lines, wrapped at words.
    pub(super) fn lines(text: &str) -> Self {
        Self::new(text.lines().map(str::to_owned).collect(), true)
    }

    /// An empty field of one line, wrapped at words.
    pub(super) fn paragraph() -> Self {
        let mut field = Self::line("");
        field.area.set_wrap_mode(WrapMode::WordOrGlyph);
        field
    }

    fn new(lines: Vec<String>, has_lines: bool) -> Self {
        let mut area = TextArea::new(lines);
        area.set_cursor_line_style(Style::new());
        if has_lines {
            area.set_wrap_mode(WrapMode::WordOrGlyph);
        }
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        let mut field = Self { area, has_lines };
        field.set_focus(true);
        field
    }

    /// The text.
    pub(super) fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Types a key. Letters are letters on every layout; with Ctrl the key's place counts.
    /// Ctrl+J is the end of a line, as which some terminals paste it, and Ctrl+U takes away
    /// what stands before the cursor, as in a shell.
    pub(super) fn key(&mut self, event: KeyEvent) {
        let has_control = event.modifiers.contains(KeyModifiers::CONTROL);
        let event = if has_control { in_latin(event) } else { event };
        match event.code {
            KeyCode::Enter => self.end_line(),
            KeyCode::Char('\n' | '\r' | 'm' | 'j') if has_control => self.end_line(),
            KeyCode::Char('u') if has_control => {
                self.area.delete_line_by_head();
            }
            _ => {
                self.area.input(event);
            }
        }
    }

    fn end_line(&mut self) {
        if self.has_lines {
            self.area.insert_newline();
        }
    }

    /// Puts the cursor where the pointer is in the field, which was drawn at `area`.
    pub(super) fn click(&mut self, area: Rect, (column, line): (u16, u16)) {
        let (rows, columns) = self.area.scroll_offset();
        let line = line.saturating_sub(area.y).saturating_add(rows);
        let column = column.saturating_sub(area.x).saturating_add(columns);
        let DataCursor(line, column) = self.area.screen_to_data(line.into(), column.into());
        let cells = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(cells(line), cells(column)));
    }

    /// Takes back what was typed last.
    pub(super) fn undo(&mut self) {
        self.area.undo();
    }

    /// Types again what was taken back.
    pub(super) fn redo(&mut self) {
        self.area.redo();
    }

    /// Puts pasted text in; control characters are left out. Terminals send the end of a
    /// pasted line as a carriage return.
    pub(super) fn paste(&mut self, text: &str) {
        let keeps = |c: &char| !c.is_control() || *c == '\n';
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let text: String = text.chars().filter(keeps).collect();
        let text = if self.has_lines { text } else { text.replace('\n', " ") };
        self.area.insert_str(text);
    }

    /// What parts a line of words that was read whole from the one before.
    pub(super) fn gap(&self) -> &'static str {
        match self.has_lines {
            _ if self.area.is_empty() => "",
            true => "\n",
            false => " ",
        }
    }

    /// Puts a paragraph after what is written, as if it were pasted there.
    pub(super) fn append(&mut self, text: &str) {
        self.area.move_cursor(CursorMove::Bottom);
        self.area.move_cursor(CursorMove::End);
        let gap = if self.text().trim().is_empty() { "" } else { "\n\n" };
        self.paste(&format!("{gap}{text}"));
    }

    /// Shows the cursor, or does not.
    pub(super) fn set_focus(&mut self, has_focus: bool) {
        let style = Style::new();
        let cursor = if has_focus { style.add_modifier(Modifier::REVERSED) } else { style };
        self.area.set_cursor_style(cursor);
    }

    /// Whether it has lines above those that it was drawn with, and below so many of them.
    pub(super) fn hides(&self, lines: usize) -> [bool; 2] {
        let above = self.area.scroll_offset().0;
        let below = usize::from(above) + lines;
        // A line past the last is the last.
        let line = |at: usize| self.area.screen_to_data(at, 0);
        [above > 0, line(below) != line(below.saturating_sub(1))]
    }

    /// The widget.
    pub(super) fn widget(&self) -> &TextArea<'static> {
        &self.area
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(field: &mut Field, text: &str) {
        for letter in text.chars() {
            field.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
        }
    }

    #[test]
    fn letters_are_letters() {
        let mut field = Field::line("");
        typed(&mut field, "Қоғам ойы");
        field.key(KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE));
        assert_eq!(field.text(), "Қоғам ойы");
        field.key(KeyEvent::new(KeyCode::Char('ц'), KeyModifiers::CONTROL));
        assert_eq!(field.text(), "Қоғам ");
    }

    #[test]
    fn what_ends_a_line_takes_no_word_of_it_away() {
        let control = |letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
        for newline in [control('j'), control('о'), KeyEvent::from(KeyCode::Enter)] {
            let (mut line, mut lines) = (Field::line("нет"), Field::lines("нет"));
            for field in [&mut line, &mut lines] {
                field.key(newline);
                typed(field, "суда");
            }
            assert_eq!((line.text(), lines.text()), ("нетсуда".into(), "нет\nсуда".into()));
            lines.key(control('u'));
            assert_eq!(lines.text(), "нет\n");
            line.key(control('г'));
            assert_eq!(line.text(), "");
        }
    }

    #[test]
    fn pasted_lines_stay_lines_and_cannot_steer() {
        let mut field = Field::lines("");
        field.paste("нет\r\nсуда\u{1b}[31m\rи\nсрока");
        assert_eq!(field.text(), "нет\nсуда[31m\nи\nсрока");
        let mut line = Field::line("");
        line.paste("нет\nсуда");
        assert_eq!(line.text(), "нет суда");
    }
}
