//! The panel of checks: kind by kind, with how many provisions fit each.

use super::canvas::{above_keys, boxed, cells};
use super::items::{Items, draw_items};
use crate::tui::filter::{Check, Filter, Panel, Sought};
use crate::tui::filters::{check_name, counted};
use crate::tui::state::State;
use crate::view::wrap::{fitted, width};
use crate::view::{Line, Role, Run};
use ratatui::Frame;

/// What the kinds of checks are called, in their order.
const KINDS: [&str; 5] = [
    "tui-checks-change",
    "tui-checks-significance",
    "tui-checks-notes",
    "tui-checks-status",
    "tui-checks-languages",
];

/// Draws the panel as large as its words need.
pub(super) fn draw_checks(state: &State, panel: &Panel, frame: &mut Frame<'_>) {
    let kinds = Check::all();
    let all: Vec<_> = kinds.concat().into_iter().map(|check| check_name(state, check)).collect();
    let heads = KINDS.map(|key| state.say(key));
    let widest = all.iter().map(|name| width(name) + 16).max().unwrap_or(0);
    let widest = heads.iter().map(|head| width(head) + 4).fold(widest, usize::max);
    let title = title(state);
    let columns = widest.max(width(&title) + 4).min(frame.area().width.into());
    let room = columns.saturating_sub(4);
    let (mut rows, mut lines, mut at) = (Vec::new(), Vec::new(), 0);
    for (kind, head) in kinds.iter().zip(heads) {
        let head = Line::new(0, vec![Run::new(&fitted(&head, room), Role::Heading)]);
        rows.push(None);
        lines.push(head);
        for check in kind {
            rows.push(Some(at));
            lines.push(line(state, *check, (&all[at], panel.counts[at], room)));
            at += 1;
        }
    }
    let size = (cells(columns), cells(lines.len() + 2).min(above_keys(frame)));
    let area = boxed(state, size, &title, frame);
    let items = Items { rows: &rows, lines: &|at| vec![lines[at].clone()] };
    draw_items(state, &items, (panel.at, area), frame);
}

/// «Отбор · показано 12, скрыто 128».
fn title(state: &State) -> String {
    let title = state.say("tui-checks-title");
    let is_on = state.manner.filter != Filter::All;
    if is_on { format!("{title} · {}", counted(state)) } else { title }
}

/// `[x] ~ изменено       12`
fn line(state: &State, check: Check, (name, count, room): (&str, usize, usize)) -> Line {
    let is_on = Sought::of(state.manner.filter).has(check);
    let sign = if is_on { "[x] " } else { "[ ] " };
    let count = count.to_string();
    let name = fitted(name, room.saturating_sub(sign.len() + count.len() + 2));
    let gap = room.saturating_sub(sign.len() + width(&name) + count.len());
    let role = if is_on { Role::Label } else { Role::Plain };
    let runs = vec![
        Run::new(&format!("{sign}{name}"), role),
        Run::new(&format!("{}{count}", " ".repeat(gap)), Role::Muted),
    ];
    Line::new(0, runs)
}
