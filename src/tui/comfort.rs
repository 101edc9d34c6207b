//! How a reader likes the screen: theme and keys from the config file, what is remembered
//! of the bill, and whether they are here for the first time.

use super::colors::Depth;
use super::keys::{Keys, default_keys};
use super::own::{Own, Part, written};
use super::theme::{Scheme, Theme};
use crate::l10n::Messages;
use crate::store::{Chosen, Config, Problem, Remembered, Unsaved};
use std::path::PathBuf;

/// What makes the screen the reader's own.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Comfort {
    /// The theme to begin with.
    pub scheme: Scheme,
    /// Whether the config file names it.
    pub has_own_scheme: bool,
    /// What is to look otherwise in it.
    pub own: &'static [Own],
    /// How many colours the terminal shows.
    pub depth: Depth,
    /// Whether its ground is light.
    pub is_light: bool,
    /// The keys in force.
    pub keys: Keys,
    /// What is remembered of the bill.
    pub remembered: Option<Remembered>,
    /// The folder where it is remembered for the next time; `None` where it is not.
    pub memory: Option<PathBuf>,
    /// What was being written when the program was last ended from outside.
    pub unsaved: Vec<(PathBuf, Unsaved)>,
    /// Whether the first steps are shown.
    pub has_tour: bool,
    /// Whether there are other bills to choose from, and none was named.
    pub has_others: bool,
    /// What is to be said at the beginning.
    pub notice: Option<String>,
}

impl Comfort {
    /// What a config file wants, and what is wrong with it.
    pub fn of(config: &Config) -> (Self, Vec<Problem>) {
        let (keys, mut problems) = Keys::of(config);
        let scheme = config.theme.as_deref().map(|name| {
            Scheme::named(name).ok_or_else(|| {
                let names = Scheme::ALL.map(Scheme::name).join(", ");
                let problem = config.problem("store-config-theme", "theme.name");
                problem.with("value", name).with("names", names).hint("store-config-known")
            })
        });
        let scheme = match scheme {
            None => Scheme::default(),
            Some(Ok(scheme)) => scheme,
            Some(Err(problem)) => {
                problems.push(problem);
                Scheme::default()
            }
        };
        let (own, looks) = Own::of(config);
        problems.extend(looks);
        problems.sort_by_key(Problem::line);
        // It is looked up while drawing, and lives as long as the program.
        let has_own_scheme = config.theme.is_some();
        (Self { scheme, has_own_scheme, own: own.leak(), keys, ..Self::default() }, problems)
    }

    /// Takes up the theme that the reader chose on the screen, unless the config file names one.
    pub fn take_up(&mut self, chosen: &Chosen) {
        let scheme = Scheme::named(&chosen.theme).filter(|_| !self.has_own_scheme);
        self.scheme = scheme.unwrap_or(self.scheme);
    }

    /// What roles look like, where colours may be used at all.
    pub(super) fn theme(&self, has_colors: bool) -> Theme {
        let depth = if has_colors { self.depth } else { Depth::None };
        Theme::new(self.scheme, depth).on(self.is_light).with(self.own)
    }
}

/// The config file as it is without a change, with what each entry means.
pub fn default_config(messages: &Messages) -> String {
    let comment = |key: &str| {
        let words = messages.get(key);
        words.lines().map(|line| format!("# {line}\n")).collect::<Vec<_>>().concat()
    };
    let theme = Theme::new(Scheme::Terminal, Depth::Sixteen);
    let look = |part: Part| {
        let entry = format!("{}: {{{}}}", part.name(), written(theme.part(part)));
        format!("  # {entry:<64} # {}\n", messages.get(&format!("part-{}", part.name())))
    };
    let mut text = comment("tui-config-head") + "theme:\n  name: terminal\n";
    text.extend(Part::ALL.map(look));
    text + "\n" + &comment("tui-config-keys") + &default_keys(messages)
}

/// Whether `COLORFGBG`, which some terminals set to `15;0`, names a light ground.
pub fn is_light_ground(colors: &str) -> bool {
    let ground = colors.rsplit(';').next().and_then(|ground| ground.parse().ok());
    matches!(ground, Some(7 | 9..=15_u8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::Language;
    use crate::tui::keymap::Place;
    use std::path::Path;

    #[test]
    fn a_theme_is_known_by_name_or_said() {
        let of = |text: &str| {
            let (config, _) = Config::read(Path::new("config.yaml"), text);
            let (comfort, problems) = Comfort::of(&config);
            (comfort.scheme, problems.first().map(|problem| problem.key))
        };
        assert_eq!(of("theme: blue-orange\n"), (Scheme::BlueOrange, None));
        assert_eq!(of(""), (Scheme::Terminal, None));
        assert_eq!(of("theme: drak\n"), (Scheme::Terminal, Some("store-config-theme")));
    }

    #[test]
    fn a_terminal_may_say_that_its_ground_is_light() {
        for (colors, is_light) in
            [("0;15", true), ("15;0", false), ("0;default;7", true), ("", false)]
        {
            assert_eq!(is_light_ground(colors), is_light, "{colors}");
        }
    }

    #[test]
    fn the_default_file_changes_nothing_and_neither_does_it_with_all_entries() {
        let said = |text: &str| {
            let (config, mut problems) = Config::read(Path::new("config.yaml"), text);
            let (comfort, more) = Comfort::of(&config);
            problems.extend(more);
            assert_eq!(problems, []);
            comfort
        };
        for language in Language::ALL {
            let text = default_config(&Messages::new(language));
            assert_eq!(said(&text).own, []);
            let (head, rest) = text.split_once("theme:\n").expect("the theme");
            let bare = |line: &str| line.replacen("  # ", "  ", 1) + "\n";
            let whole = format!("{head}theme:\n{}", rest.lines().map(bare).collect::<String>());
            let comfort = said(&whole);
            assert_eq!(comfort.own.len(), Part::ALL.len());
            let lines = |keys: &Keys| {
                Place::ALL.map(|place| keys.of_place(place).copied().collect::<Vec<_>>())
            };
            assert_eq!(lines(&comfort.keys), lines(&Keys::default()));
            let (own, theme) = (comfort.theme(true), Comfort::default().theme(true));
            for part in Part::ALL {
                assert_eq!(own.part(part), theme.part(part), "{part:?}");
            }
        }
    }
}
