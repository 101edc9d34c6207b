//! The reader's own look: what the config file paints otherwise than the theme does.

use super::colors::{Depth, shown};
use crate::store::{Config, Problem, Wish};
use ratatui::style::{Color, Modifier, Style};

/// What is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything without a look of its own.
    Text,
    /// Numbers and headings of the law.
    Heading,
    /// Words that went.
    Deleted,
    /// Words that came.
    Inserted,
    /// Words that went and change nothing.
    QuietDeleted,
    /// Words that came and change nothing.
    QuietInserted,
    /// What the program says among the words of the law.
    Remark,
    /// What may be overlooked.
    Muted,
    /// Words that an annotation quotes.
    Quoted,
    /// Where the languages do not say the same.
    Disputed,
    /// What was searched for.
    Found,
    /// Chosen words.
    Selected,
    /// The sign of what was amended.
    Amended,
    /// The sign of what moved.
    Moved,
    /// The sign of a conflict of low or middle severity.
    Minor,
    /// Of high severity.
    Grave,
    /// Of the highest.
    Critical,
    /// The row under the cursor.
    Cursor,
    /// The frame of the pane with the cursor.
    Frame,
    /// The name of a key.
    Key,
    /// What was just done.
    Notice,
}

impl Part {
    /// All of them, in the order of the config file.
    pub const ALL: [Self; 21] = [
        Self::Text,
        Self::Heading,
        Self::Deleted,
        Self::Inserted,
        Self::QuietDeleted,
        Self::QuietInserted,
        Self::Remark,
        Self::Muted,
        Self::Quoted,
        Self::Disputed,
        Self::Found,
        Self::Selected,
        Self::Amended,
        Self::Moved,
        Self::Minor,
        Self::Grave,
        Self::Critical,
        Self::Cursor,
        Self::Frame,
        Self::Key,
        Self::Notice,
    ];

    /// The name in the config file.
    pub fn name(self) -> String {
        kebab(&format!("{self:?}"))
    }
}

/// What is painted in letters, and how it is called.
const ATTRIBUTES: [(&str, Modifier); 6] = [
    ("bold", Modifier::BOLD),
    ("dim", Modifier::DIM),
    ("italic", Modifier::ITALIC),
    ("underlined", Modifier::UNDERLINED),
    ("reversed", Modifier::REVERSED),
    ("crossed-out", Modifier::CROSSED_OUT),
];

/// How the reader wants a part; `None` leaves it as the theme has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    part: Part,
    ink: Option<Color>,
    ground: Option<Color>,
    attributes: Option<Modifier>,
}

impl Own {
    const fn new(part: Part) -> Self {
        Self { part, ink: None, ground: None, attributes: None }
    }

    /// The style of a theme with what is wished for `part` instead.
    pub(super) fn over(all: &[Self], part: Part, style: Style, depth: Depth) -> Style {
        let Some(own) = all.iter().find(|own| own.part == part) else { return style };
        let color = |own: Option<Color>, theme| own.map_or(theme, |color| shown(color, depth));
        let add_modifier = own.attributes.unwrap_or(style.add_modifier);
        Style {
            fg: color(own.ink, style.fg),
            bg: color(own.ground, style.bg),
            add_modifier,
            ..style
        }
    }

    /// What a config file wants, and what is wrong with it.
    pub(super) fn of(config: &Config) -> (Vec<Self>, Vec<Problem>) {
        let (mut all, mut problems): (Vec<Self>, _) = (Vec::new(), Vec::new());
        for wish in &config.looks {
            let Some(part) = Part::ALL.into_iter().find(|part| part.name() == wish.group) else {
                let problem = config.problem_of_key("store-config-part", &wish.group_path());
                let names = Part::ALL.map(Part::name).join(", ");
                problems.push(known(problem.with("value", &wish.group), &names));
                continue;
            };
            let at = all.iter().position(|own| own.part == part).unwrap_or_else(|| {
                all.push(Self::new(part));
                all.len() - 1
            });
            all[at].read(config, wish, &mut problems);
        }
        (all, problems)
    }

    fn read(&mut self, config: &Config, wish: &Wish, problems: &mut Vec<Problem>) {
        match wish.name.as_str() {
            "foreground" => self.ink = color(config, wish, problems).or(self.ink),
            "background" => self.ground = color(config, wish, problems).or(self.ground),
            "attributes" => self.attributes = Some(attributes(config, wish, problems)),
            other => {
                let problem = config.problem_of_key("store-config-look", &wish.path());
                let problem = problem.with("value", other);
                problems.push(known(problem, "foreground, background, attributes"));
            }
        }
    }
}

fn known(problem: Problem, names: &str) -> Problem {
    problem.with("names", names).hint("store-config-known")
}

/// The colour that a wish names.
fn color(config: &Config, wish: &Wish, problems: &mut Vec<Problem>) -> Option<Color> {
    let written = wish.words.first().map_or("", String::as_str);
    let color = written.parse().ok().filter(|color| *color != Color::Reset);
    if color.is_none() || wish.words.len() > 1 {
        let problem = config.problem("store-config-colour", &wish.path());
        problems
            .push(problem.with("value", wish.words.join(", ")).hint("store-config-colour-hint"));
    }
    color
}

/// The attributes that a wish names; an empty list takes all away.
fn attributes(config: &Config, wish: &Wish, problems: &mut Vec<Problem>) -> Modifier {
    let mut all = Modifier::empty();
    for (which, written) in wish.words.iter().enumerate() {
        if let Some((_, modifier)) = ATTRIBUTES.iter().find(|(name, _)| name == written) {
            all.insert(*modifier);
        } else {
            let problem = config.problem("store-config-attribute", &wish.field(which));
            let names = ATTRIBUTES.map(|(name, _)| name).join(", ");
            problems.push(known(problem.with("value", written), &names));
        }
    }
    all
}

/// A style as the config file writes it: `foreground: red, attributes: [bold]`.
pub(super) fn written(style: Style) -> String {
    let color = |name: &str, color: Option<Color>| {
        color.map(|color| format!("{name}: {}", kebab(&color.to_string())))
    };
    let has = |(_, modifier): &&(&str, Modifier)| style.add_modifier.contains(*modifier);
    let attributes: Vec<_> = ATTRIBUTES.iter().filter(has).map(|(name, _)| *name).collect();
    let attributes = Some(format!("attributes: [{}]", attributes.join(", ")));
    let all = [color("foreground", style.fg), color("background", style.bg), attributes];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The words of a name in the source as they are written in the config file:
/// `NextChange` is `next-change`.
pub(super) fn kebab(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push('-');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn of(text: &str) -> (Vec<Own>, Vec<(&'static str, usize)>) {
        let (config, mut problems) = Config::read(Path::new("config.yaml"), text);
        let (own, more) = Own::of(&config);
        problems.extend(more);
        (own, problems.iter().map(|problem| (problem.key, problem.line())).collect())
    }

    #[test]
    fn colours_are_written_in_three_ways() {
        let text = "theme:\n  deleted: {foreground: \"#ff8000\", background: 52}\n  \
                    inserted: {foreground: light-green}\n  key: {attributes: [bold, italic]}\n";
        let (own, problems) = of(text);
        assert_eq!(problems, []);
        let look = |part, depth| Own::over(&own, part, Style::new().fg(Color::Blue), depth);
        let all = look(Part::Deleted, Depth::All);
        assert_eq!((all.fg, all.bg), (Some(Color::Rgb(255, 128, 0)), Some(Color::Indexed(52))));
        let few = look(Part::Deleted, Depth::Sixteen);
        assert_eq!((few.fg, few.bg), (Some(Color::Yellow), Some(Color::Black)));
        let none = look(Part::Deleted, Depth::None);
        assert_eq!((none.fg, none.bg), (None, None));
        assert_eq!(look(Part::Inserted, Depth::Many).fg, Some(Color::LightGreen));
        let key = look(Part::Key, Depth::All);
        assert_eq!(key.fg, Some(Color::Blue), "what is not named stays");
        assert_eq!(key.add_modifier, Modifier::BOLD | Modifier::ITALIC);
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once_and_the_rest_counts() {
        let text = "theme:\n  name: dark\n  deletd: {foreground: red}\n  deleted:\n    \
                    foreground: pink\n    background: #ff0000\n    color: red\n  key:\n    \
                    attributes: [bold, blinking]\n    foreground: 300\n  notice: red\n";
        let (own, problems) = of(text);
        let expected = [
            ("store-config-look-shape", 6),
            ("store-config-look-shape", 11),
            ("store-config-part", 3),
            ("store-config-colour", 5),
            ("store-config-look", 7),
            ("store-config-attribute", 9),
            ("store-config-colour", 10),
        ];
        assert_eq!(problems, expected);
        let key = Own::over(&own, Part::Key, Style::new(), Depth::All);
        assert_eq!((key.fg, key.add_modifier), (None, Modifier::BOLD));
    }
}
