//! How a reader likes the screen: theme and keys from the config file, what is remembered
//! of the bill, and whether they are here for the first time.

use super::colors::Depth;
use super::keys::Keys;
use super::theme::{Scheme, Theme};
use crate::store::{Config, Problem, Remembered, Unsaved};
use std::path::PathBuf;

/// What makes the screen the reader's own.
#[derive(Clone, Debug, Default)]
pub struct Comfort {
    /// The theme to begin with.
    pub scheme: Scheme,
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
                let problem = config.problem("store-config-theme", "theme");
                problem.with("value", name).with("names", names).hint("store-config-known")
            })
        });
        let scheme = match scheme {
            None => Scheme::default(),
            Some(Ok(scheme)) => scheme,
            Some(Err(problem)) => {
                problems.insert(0, problem);
                Scheme::default()
            }
        };
        (Self { scheme, keys, ..Self::default() }, problems)
    }

    /// What roles look like, where colours may be used at all.
    pub(super) fn theme(&self, has_colors: bool) -> Theme {
        let depth = if has_colors { self.depth } else { Depth::None };
        Theme::new(self.scheme, depth).on(self.is_light)
    }
}

/// Whether `COLORFGBG`, which some terminals set to `15;0`, names a light ground.
pub fn is_light_ground(colors: &str) -> bool {
    let ground = colors.rsplit(';').next().and_then(|ground| ground.parse().ok());
    matches!(ground, Some(7 | 9..=15_u8))
}

#[cfg(test)]
mod tests {
    use super::*;
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
}
