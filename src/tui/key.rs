//! A key is a place on the keyboard: the letter as typed, then the Latin letter
//! on the same key of the Russian and Kazakh layouts (`о` is `j`, `О` is `J`).

use crate::text::keyboard::latin;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The name of a key in the table of bindings: `j`, `J`, `Ctrl+S`, `Down`,
/// `Shift+Left`; `None` for a key that nothing is bound to.
pub fn name(event: KeyEvent) -> Option<String> {
    let has = |modifier| event.modifiers.contains(modifier);
    let shift = if has(KeyModifiers::SHIFT) { "Shift+" } else { "" };
    let named = |name: &str| Some(format!("{shift}{name}"));
    match event.code {
        KeyCode::Char(letter) if has(KeyModifiers::CONTROL) => {
            Some(format!("Ctrl+{}", letter.to_uppercase()))
        }
        KeyCode::Char(_) if has(KeyModifiers::ALT) => None,
        KeyCode::Char(' ') => Some("Space".to_owned()),
        KeyCode::Char(letter) => Some(letter.to_string()),
        KeyCode::BackTab => Some("Shift+Tab".to_owned()),
        KeyCode::Tab => named("Tab"),
        KeyCode::Enter => Some("Enter".to_owned()),
        KeyCode::Esc => Some("Esc".to_owned()),
        KeyCode::Backspace => Some("Backspace".to_owned()),
        KeyCode::Delete => Some("Del".to_owned()),
        KeyCode::Up => named("Up"),
        KeyCode::Down => named("Down"),
        KeyCode::Left => named("Left"),
        KeyCode::Right => named("Right"),
        KeyCode::Home => Some("Home".to_owned()),
        KeyCode::End => Some("End".to_owned()),
        KeyCode::PageUp => Some("PgUp".to_owned()),
        KeyCode::PageDown => Some("PgDn".to_owned()),
        KeyCode::F(number) => Some(format!("F{number}")),
        _ => None,
    }
}

/// The same key with its Latin letter.
#[must_use]
pub fn in_latin(event: KeyEvent) -> KeyEvent {
    match event.code {
        KeyCode::Char(letter) => KeyEvent { code: KeyCode::Char(latin(letter)), ..event },
        _ => event,
    }
}

/// The names under which a key is looked up: as typed, then by its place.
pub fn normalise(event: KeyEvent) -> impl Iterator<Item = String> {
    [event, in_latin(event)].into_iter().filter_map(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_looked_up_as_typed_and_by_its_place() {
        let control = KeyEvent::new(KeyCode::Char('ы'), KeyModifiers::CONTROL);
        assert_eq!(normalise(control).collect::<Vec<_>>(), ["Ctrl+Ы", "Ctrl+S"]);
        let down = KeyEvent::new(KeyCode::Down, KeyModifiers::SHIFT);
        assert_eq!(normalise(down).next().as_deref(), Some("Shift+Down"));
    }
}
