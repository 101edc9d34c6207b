//! What the terminal answers to the question for its ground: among the keys, in the
//! letters of `OSC 11`. It comes when it comes, so nobody waits for it; and its letters
//! are no keys.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// The question.
pub(super) const QUESTION: &str = "\x1b]11;?\x1b\\";

/// How the answer begins, after the key that its first two bytes are read as.
const HEAD: &str = "11;rgb:";

/// No answer is longer: four figures for each part, or for a fourth.
const LONGEST: usize = 40;

/// Tells the answer from keys.
#[derive(Debug, Default)]
pub(super) struct Listener {
    held: Vec<Event>,
    heard: String,
}

/// What an event was.
#[derive(Debug, PartialEq)]
pub(super) enum Heard {
    /// Events for the reader, in their order.
    Events(Vec<Event>),
    /// Letters of an answer; more are to come.
    More,
    /// The ground, light or dark.
    Ground(bool),
}

impl Listener {
    /// Takes an event in.
    pub(super) fn hear(&mut self, event: Event) -> Heard {
        let Event::Key(key) = event else {
            return if self.held.is_empty() {
                Heard::Events(vec![event])
            } else {
                self.free(event)
            };
        };
        if self.held.is_empty() {
            if !is(key, ']', KeyModifiers::ALT) {
                return Heard::Events(vec![event]);
            }
            self.held.push(event);
            return Heard::More;
        }
        let is_end = is(key, '\\', KeyModifiers::ALT) || is(key, 'g', KeyModifiers::CONTROL);
        if is_end && self.heard.starts_with(HEAD) {
            let ground = is_light(&self.heard[HEAD.len()..]);
            *self = Self::default();
            return ground.map_or(Heard::More, Heard::Ground);
        }
        let KeyCode::Char(letter) = key.code else { return self.free(event) };
        self.heard.push(letter);
        let is_answer = self.heard.starts_with(HEAD) || HEAD.starts_with(&self.heard);
        if !is_answer || self.heard.len() > LONGEST {
            return self.free(event);
        }
        self.held.push(event);
        Heard::More
    }

    /// Gives back what was held, with the event that shows it to be no answer.
    fn free(&mut self, event: Event) -> Heard {
        let mut held = std::mem::take(self).held;
        held.push(event);
        Heard::Events(held)
    }

    /// What is held though nothing more came: a key that was pressed.
    pub(super) fn rest(&mut self) -> Vec<Event> {
        std::mem::take(self).held
    }
}

fn is(key: KeyEvent, letter: char, modifiers: KeyModifiers) -> bool {
    key.code == KeyCode::Char(letter) && key.modifiers.contains(modifiers)
}

/// Whether a colour such as `ffff/ffff/e6e6` is light.
fn is_light(color: &str) -> Option<bool> {
    let mut parts = color.split('/').map(|part| {
        let most = 16_u32.checked_pow(u32::try_from(part.len()).ok()?)?.checked_sub(1)?;
        Some(u32::from_str_radix(part, 16).ok()? * 255 / most.max(1))
    });
    let [red, green, blue] = [parts.next()??, parts.next()??, parts.next()??];
    Some(red * 299 + green * 587 + blue * 114 > 128 * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(letter: char, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(KeyCode::Char(letter), modifiers))
    }

    /// What the events of an answer are heard as, the last one.
    fn heard(color: &str, end: Event) -> Heard {
        let mut listener = Listener::default();
        assert_eq!(listener.hear(key(']', KeyModifiers::ALT)), Heard::More);
        for letter in format!("11;rgb:{color}").chars() {
            assert_eq!(listener.hear(key(letter, KeyModifiers::NONE)), Heard::More);
        }
        listener.hear(end)
    }

    #[test]
    fn an_answer_is_no_keys() {
        let string = key('\\', KeyModifiers::ALT);
        let bell = key('g', KeyModifiers::CONTROL);
        assert_eq!(heard("ffff/ffff/e6e6", string.clone()), Heard::Ground(true));
        assert_eq!(heard("1e1e/1e1e/1e1e", bell), Heard::Ground(false));
        assert_eq!(heard("ff/ff/ff", string.clone()), Heard::Ground(true));
        assert_eq!(heard("red", string), Heard::More);
    }

    #[test]
    fn keys_are_given_back_in_their_order() {
        let mut listener = Listener::default();
        let plain = key('n', KeyModifiers::NONE);
        assert_eq!(listener.hear(plain.clone()), Heard::Events(vec![plain.clone()]));
        let (alt, one) = (key(']', KeyModifiers::ALT), key('1', KeyModifiers::NONE));
        assert_eq!(listener.hear(alt.clone()), Heard::More);
        assert_eq!(listener.hear(one.clone()), Heard::More);
        assert_eq!(
            listener.hear(plain.clone()),
            Heard::Events(vec![alt.clone(), one, plain.clone()])
        );
        assert_eq!(listener.hear(alt.clone()), Heard::More);
        assert_eq!(listener.rest(), std::slice::from_ref(&alt));
        listener.hear(alt.clone());
        let resize = Event::Resize(80, 24);
        assert_eq!(listener.hear(resize.clone()), Heard::Events(vec![alt, resize]));
        assert_eq!(listener.hear(plain.clone()), Heard::Events(vec![plain]));
    }
}
