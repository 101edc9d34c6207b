//! Fields of text, of one line or of many.

use super::breaks::{Row, broken, row_of};
use super::key::in_latin;
use super::strokes::Stroke;
use crate::view::wrap::width;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::Widget;
use ratatui_textarea::{CursorMove, DataCursor, TextArea};
use std::cell::Cell;

/// Words that are chosen with the arrows.
const CHOSEN: Style = Style::new().add_modifier(Modifier::REVERSED);

/// How many keystrokes can be taken back.
const REMEMBERED: usize = 10_000;

/// A field to type into.
#[derive(Clone, Debug)]
pub(super) struct Field {
    area: TextArea<'static>,
    has_lines: bool,
    /// Whether it is wrapped at words; else it is scrolled sideways.
    is_wrapped: bool,
    seen: Cell<Seen>,
}

/// What of a wrapped field was drawn last.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    columns: usize,
    lines: usize,
    top: usize,
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
        Self { is_wrapped: true, ..Self::line("") }
    }

    fn new(lines: Vec<String>, has_lines: bool) -> Self {
        let mut area = TextArea::new(lines);
        area.set_cursor_line_style(Style::new());
        area.set_max_histories(REMEMBERED);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        let mut field = Self { area, has_lines, is_wrapped: has_lines, seen: Cell::default() };
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
        match (event.code, self.rows_down(event)) {
            (_, Some(rows)) => self.step(rows, event.modifiers.contains(KeyModifiers::SHIFT)),
            (KeyCode::Enter, _) => self.end_line(),
            (KeyCode::Char('\n' | '\r' | 'm' | 'j'), _) if has_control => self.end_line(),
            (KeyCode::Char('u'), _) if has_control => {
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

    /// How many rows of the screen a key goes down; `None` of all other keys.
    fn rows_down(&self, event: KeyEvent) -> Option<isize> {
        let seen = self.seen.get();
        let is_plain = (event.modifiers - KeyModifiers::SHIFT).is_empty();
        if !self.is_wrapped || seen.columns == 0 || !is_plain {
            return None;
        }
        let page = isize::try_from(seen.lines).unwrap_or(isize::MAX);
        match event.code {
            KeyCode::Up => Some(-1),
            KeyCode::Down => Some(1),
            KeyCode::PageUp => Some(-page),
            KeyCode::PageDown => Some(page),
            _ => None,
        }
    }

    /// Puts the cursor so many rows of the screen further, in the same column; what lies
    /// between is chosen or not.
    fn step(&mut self, rows: isize, chooses: bool) {
        let by = rows;
        let rows = self.rows(self.seen.get().columns);
        let DataCursor(line, place) = self.area.cursor();
        let here = row_of(&rows, (line, place));
        let column = rows[here].column_of(place, self.area.lines());
        match (chooses, self.area.is_selecting()) {
            (true, false) => self.area.start_selection(),
            (false, true) => self.area.cancel_selection(),
            _ => (),
        }
        let there = here.saturating_add_signed(by).min(rows.len() - 1);
        self.put_cursor(rows[there], column);
    }

    fn put_cursor(&mut self, row: Row, column: usize) {
        let place = row.place_in(column, self.area.lines());
        let cells = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(cells(row.line), cells(place)));
    }

    /// Puts the cursor where the pointer is in the field, which was drawn at `area`.
    pub(super) fn click(&mut self, area: Rect, (column, line): (u16, u16)) {
        let column = usize::from(column.saturating_sub(area.x));
        let line = usize::from(line.saturating_sub(area.y));
        if self.is_wrapped {
            let rows = self.rows(area.width.into());
            let row = rows[(self.seen.get().top + line).min(rows.len() - 1)];
            self.put_cursor(row, column);
        } else {
            let row = Row { line: 0, from: 0, to: usize::MAX };
            self.put_cursor(row, usize::from(self.area.scroll_offset().1) + column);
        }
    }

    /// Takes back the word that was typed last, or what was pasted or taken away at once.
    pub(super) fn undo(&mut self) {
        self.strokes(TextArea::undo, TextArea::redo);
    }

    /// Types again what was taken back.
    pub(super) fn redo(&mut self) {
        self.strokes(TextArea::redo, TextArea::undo);
    }

    /// Goes on a stroke, and further as long as that is of the same word.
    fn strokes(
        &mut self,
        on: impl Fn(&mut TextArea<'static>) -> bool,
        back: impl Fn(&mut TextArea<'static>) -> bool,
    ) {
        let mut last: Option<Stroke> = None;
        loop {
            let before = self.area.lines().to_vec();
            if !on(&mut self.area) {
                return;
            }
            let stroke = Stroke::between(&before, self.area.lines());
            let goes_on = |last: Stroke| stroke.is_some_and(|stroke| last.goes_on(stroke));
            if last.is_some_and(|last| !goes_on(last)) {
                back(&mut self.area);
                return;
            }
            if stroke.is_none() {
                return;
            }
            last = stroke;
        }
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

    /// How many lines it takes in so many columns.
    pub(super) fn height(&self, columns: usize) -> usize {
        self.rows(columns).len()
    }

    fn rows(&self, columns: usize) -> Vec<Row> {
        broken(self.area.lines(), columns)
    }

    /// Whether it has lines above those that it was drawn with, and below them.
    pub(super) fn hides(&self) -> [bool; 2] {
        let Seen { columns, lines, top } = self.seen.get();
        [top > 0, self.is_wrapped && top + lines < self.height(columns)]
    }

    /// Draws it, from the line that was the first unless the cursor would be out of sight or
    /// lines be left empty below the last.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer) {
        if !self.is_wrapped {
            self.area.render(area, buffer);
            return;
        }
        let [columns, lines] = [area.width, area.height].map(usize::from);
        let rows = self.rows(columns);
        let DataCursor(line, place) = self.area.cursor();
        let cursor = row_of(&rows, (line, place));
        let top = self.seen.get().top.clamp((cursor + 1).saturating_sub(lines), cursor);
        let top = top.min(rows.len().saturating_sub(lines));
        self.seen.set(Seen { columns, lines, top });
        for (row, y) in rows[top..].iter().zip(area.top()..area.bottom()) {
            self.draw_row(*row, Rect { y, height: 1, ..area }, buffer);
        }
        if let Some(y) = u16::try_from(cursor - top).ok().filter(|y| *y < area.height) {
            let column =
                rows[cursor].column_of(place, self.area.lines()).min(columns.saturating_sub(1));
            let x = area.x + u16::try_from(column).unwrap_or_default();
            buffer[(x, area.y + y)].set_style(self.area.cursor_style());
        }
    }

    fn draw_row(&self, row: Row, area: Rect, buffer: &mut Buffer) {
        let chosen = self.area.selection_range();
        let is_chosen = |place| {
            chosen.is_some_and(|(from, to)| from <= (row.line, place) && (row.line, place) < to)
        };
        let mut x = area.x;
        for (place, letter) in row.letters(self.area.lines()) {
            let left = usize::from(area.right().saturating_sub(x));
            if width(letter) > left {
                break;
            }
            let style = if is_chosen(place) { CHOSEN } else { Style::new() };
            (x, _) = buffer.set_stringn(x, area.y, letter, left, style);
        }
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

    fn drawn(field: &Field, (columns, lines): (u16, u16)) -> Vec<String> {
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, lines));
        field.draw(buffer.area, &mut buffer);
        let cell = |x, y| {
            let cell = &buffer[(x, y)];
            let is_cursor = cell.modifier.contains(Modifier::REVERSED);
            if is_cursor { "_".to_owned() } else { cell.symbol().to_owned() }
        };
        let row = |y| (0..columns).map(|x| cell(x, y)).collect::<String>().trim_end().to_owned();
        (0..lines).map(row).collect()
    }

    #[test]
    fn no_line_begins_with_the_space_it_was_broken_at() {
        let mut field = Field::lines("закон или указ");
        assert_eq!(drawn(&field, (6, 3)), ["закон", "или", "указ_"]);
        assert_eq!(drawn(&field, (11, 2)), ["закон или", "указ_"]);
        for (keys, row) in [(KeyCode::Up, "зако_ или"), (KeyCode::Left, "зак_н или")]
        {
            field.key(keys.into());
            assert_eq!(drawn(&field, (11, 2)), [row, "указ"]);
        }
        field.key(KeyCode::Down.into());
        field.click(Rect::new(0, 0, 11, 2), (10, 0));
        assert_eq!(drawn(&field, (11, 2)), ["закон или_", "указ"]);
        typed(&mut field, "!");
        assert_eq!(field.text(), "закон или! указ");
    }

    #[test]
    fn no_line_is_left_empty_below_where_lines_are_hidden_above() {
        let field = Field::lines("раз\nдва\nтри\nчетыре");
        assert_eq!(drawn(&field, (9, 2)), ["три", "четыре_"]);
        assert_eq!(field.hides(), [true, false]);
        assert_eq!(drawn(&field, (9, 5)), ["раз", "два", "три", "четыре_", ""]);
        assert_eq!(field.hides(), [false, false]);
    }

    #[test]
    fn a_word_is_taken_back_at_once_and_so_is_what_was_pasted_or_taken_away() {
        let mut field = Field::lines("");
        typed(&mut field, "нет суда ");
        field.paste("и срока,\nи жалобы");
        typed(&mut field, " вовсе");
        for _ in 0..3 {
            field.key(KeyCode::Backspace.into());
        }
        let steps = [
            "нет суда и срока,\nи жалобы вовсе",
            "нет суда и срока,\nи жалобы ",
            "нет суда и срока,\nи жалобы",
            "нет суда ",
            "нет ",
            "",
        ];
        for text in steps {
            field.undo();
            assert_eq!(field.text(), text);
        }
        field.undo();
        for text in steps.iter().rev().skip(1) {
            field.redo();
            assert_eq!(field.text(), *text);
        }
        field.redo();
        assert_eq!(field.text(), "нет суда и срока,\nи жалобы во");
    }
}
