//! The first steps, where the keys of the place stand else.

use super::canvas::Hints;
use crate::tui::action::Command;
use crate::tui::keymap::{Place, shown};
use crate::tui::state::State;
use crate::tui::tour::{STEPS, Tour};
use crate::view::wrap::width;
use ratatui::style::Style;
use ratatui::text::Span;

/// The steps with their keys, those made with a tick, then the way out; `None` where that
/// does not fit.
pub(super) fn steps(state: &State, tour: Tour, columns: usize) -> Option<Hints> {
    let theme = state.look.theme;
    let named = |command: Command, style: Style| {
        let mut bindings = state.keys.of_place(Place::Reading);
        let binding = bindings.find(|binding| binding.command == command)?;
        let key = Span::styled(shown(binding.keys[0], &state.messages), theme.key());
        let says = Span::styled(format!(" {}", state.say(binding.says)), style);
        Some([key, says].map(|span| (span, Some(command))))
    };
    let mut steps: Hints = Vec::new();
    for (command, is_done) in STEPS.into_iter().zip(tour.done) {
        if !steps.is_empty() {
            steps.push((Span::styled(" → ", theme.muted()), None));
        }
        if is_done {
            steps.push((Span::styled("✓ ", theme.notice()), None));
        }
        steps.extend(named(command, if is_done { theme.muted() } else { Style::new() })?);
    }
    let way = |commands: &[Command]| -> Hints {
        let named = commands.iter().filter_map(|command| named(*command, Style::new()));
        named.flat_map(|[key, says]| [(Span::raw("   "), None), key, says]).collect()
    };
    let label = Span::styled(format!("{} ", state.say("tui-tour")), theme.notice());
    let taken = |hints: &Hints| hints.iter().map(|(span, _)| width(&span.content)).sum::<usize>();
    let ways = [way(&[Command::Help, Command::Quit]), way(&[Command::Quit])];
    let fits = |way: &Hints| taken(&steps) + taken(way) <= columns;
    let way_out = ways.into_iter().find(fits)?;
    steps.extend(way_out);
    if taken(&steps) + width(&label.content) <= columns {
        steps.insert(0, (label, None));
    }
    Some(steps)
}
