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

/// The key of a name, whatever its case: `Ctrl+S`, `pgdn`, `ж`.
pub fn read(name: &str) -> Option<KeyEvent> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        let is_shown = !letter.is_control() && !letter.is_whitespace();
        return is_shown.then(|| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
    }
    let lower = name.to_lowercase();
    let (modifiers, bare) = if let Some(bare) = lower.strip_prefix("ctrl+") {
        (KeyModifiers::CONTROL, bare)
    } else if let Some(bare) = lower.strip_prefix("shift+") {
        (KeyModifiers::SHIFT, bare)
    } else {
        (KeyModifiers::NONE, lower.as_str())
    };
    let mut letters = bare.chars();
    let code = match (letters.next(), letters.next()) {
        (Some(letter), None) if modifiers == KeyModifiers::CONTROL => KeyCode::Char(letter),
        _ => code(bare, modifiers == KeyModifiers::SHIFT)?,
    };
    Some(KeyEvent::new(code, modifiers))
}

/// The key of a name of more letters than one, in small letters.
fn code(name: &str, is_shifted: bool) -> Option<KeyCode> {
    Some(match name {
        "space" => KeyCode::Char(' '),
        "tab" if is_shifted => KeyCode::BackTab,
        "tab" => KeyCode::Tab,
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "backspace" => KeyCode::Backspace,
        "del" => KeyCode::Delete,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        _ => KeyCode::F(name.strip_prefix('f')?.parse().ok().filter(|at| (1..=12).contains(at))?),
    })
}

/// The keys of a text: letters, and names between `<` and `>`; `Err` with a name that no
/// key has.
pub fn read_all(text: &str) -> Result<Vec<KeyEvent>, String> {
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        if let Some((name, after)) = named.filter(|(name, _)| !name.is_empty()) {
            keys.push(read(name).ok_or_else(|| name.to_owned())?);
            rest = after;
        } else {
            keys.push(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
            rest = &rest[letter.len_utf8()..];
        }
    }
    Ok(keys)
}

/// The same key with its Latin letter.
#[must_use]
pub fn in_latin(event: KeyEvent) -> KeyEvent {
    match event.code {
        KeyCode::Char(letter) => KeyEvent { code: KeyCode::Char(latin(letter)), ..event },
        _ => event,
    }
}

/// What the key of a mark types on a Cyrillic layout, and the mark: `/` is `.` on the
/// Russian one and `№` on the Kazakh one.
const MARKS: [(char, char); 3] = [('.', '/'), ('№', '/'), (',', '?')];

/// The same key with the mark that stands there on the Latin layout.
fn in_marks(event: KeyEvent) -> Option<KeyEvent> {
    let KeyCode::Char(typed) = event.code else { return None };
    let (_, mark) = MARKS.iter().find(|(there, _)| *there == typed)?;
    Some(KeyEvent { code: KeyCode::Char(*mark), ..event })
}

/// The names under which a key is looked up: as typed, then by its place.
pub fn normalise(event: KeyEvent) -> impl Iterator<Item = String> {
    [Some(event), Some(in_latin(event)), in_marks(event)].into_iter().flatten().filter_map(name)
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

    #[test]
    fn keys_are_read_by_their_names() {
        let names = |keys: &str| {
            let keys = read_all(keys)?;
            Ok::<_, String>(keys.into_iter().filter_map(name).collect::<Vec<_>>())
        };
        let all = names("nж<space><CTRL+s><shift+tab><PgDn><f12><").expect("keys");
        assert_eq!(all, ["n", "ж", "Space", "Ctrl+S", "Shift+Tab", "PgDn", "F12", "<"]);
        assert_eq!(names("n<hyper>"), Err("hyper".to_owned()));
        assert_eq!((read("F13"), read("Ctrl+"), read("")), (None, None, None));
    }
}
