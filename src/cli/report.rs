//! Problems on the terminal: what, where with a caret, and what to do.

use super::problem::Problem;
use crate::l10n::Messages;
use crate::view::line::harmless;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gravity {
    /// The command, or a part of it, could not be done.
    Error,
    /// It was done, and something is odd.
    Warning,
    /// It was done, and this is how.
    Note,
}

impl Gravity {
    /// The name in JSON.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    fn level(self, messages: &Messages) -> Level<'static> {
        let level = match self {
            Self::Error => Level::ERROR,
            Self::Warning => Level::WARNING,
            Self::Note => Level::NOTE,
        };
        level.with_name(messages.get(&format!("cli-level-{}", self.name())))
    }
}

/// The problem as text that ends with a line end. Names from the user's files
/// cannot steer the terminal.
pub(crate) fn report(
    problem: &Problem,
    gravity: Gravity,
    messages: &Messages,
    is_colored: bool,
) -> String {
    let title = gravity.level(messages).primary_title(harmless(&problem.message));
    let snippet = problem.site.as_ref().map(|site| {
        let place = &site.place;
        let (before, rest) = place.line.split_at(place.marked.start);
        let (marked, after) = rest.split_at(place.marked.len());
        let [before, marked, after] = [before, marked, after].map(harmless);
        let caret = AnnotationKind::Primary.span(before.len()..before.len() + marked.len());
        let line = Snippet::source([before, marked, after].concat());
        let line = line.line_start(place.position.line);
        Element::from(line.path(harmless(&site.path)).annotation(caret))
    });
    let renderer = if is_colored { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(100);
    let mut text = renderer.render(&[title.elements(snippet)]);
    text.push('\n');
    if let Some(hint) = &problem.hint {
        let level = messages.get("cli-level-hint");
        text.extend([level.as_str(), ": ", &harmless(hint), "\n"]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::problem::Site;
    use crate::store::Place;
    use crate::text::language::Language;
    use crate::text::span::Span;

    fn shown(problem: &Problem, language: Language) -> String {
        report(problem, Gravity::Error, &Messages::new(language), false)
    }

    #[test]
    fn a_problem_says_what_and_what_to_do() {
        let problem = Problem::new("no bill `әже\u{1b}[2J`".to_owned()).hinted("look".to_owned());
        assert_eq!(
            shown(&problem, Language::Russian),
            "ошибка: no bill `әже␛[2J`\nподсказка: look\n"
        );
    }

    #[test]
    fn no_line_of_a_file_steers_the_terminal() {
        let source = "бап\u{9b}31m қате\u{200b}\u{61c}сөз";
        let start = source.find("қате").expect("the word is there");
        let place = Place::of(source, Span::new(start, start + "қате".len()));
        let site = Site { path: "a\u{1b}.md".to_owned(), place };
        let text = shown(&Problem::new("odd".to_owned()).at(site), Language::English);
        assert!(text.contains("бап�31m қате��сөз"), "{text}");
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text}");
    }

    #[test]
    fn the_caret_stands_under_kazakh_words() {
        let source = "# Заң\n1-бап. Құқықтар\n";
        let start = source.find("Құқықтар").expect("the word is there");
        let span = Span::new(start, start + "Құқықтар".len());
        let site = Site { path: "kk.md".to_owned(), place: Place::of(source, span) };
        let text = shown(&Problem::new("odd".to_owned()).at(site), Language::Kazakh);
        let expected = "қате: odd
  ╭▸ kk.md:2:8
  │
2 │ 1-бап. Құқықтар
  ╰╴       ━━━━━━━━
";
        assert_eq!(text, expected);
    }
}
