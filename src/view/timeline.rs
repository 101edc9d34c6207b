//! The versions of a bill in a row: date, stage and languages of each, and between
//! neighbours how many provisions changed, with a small chart of what kind of change.

use super::line::{Line, Role, Run};
use super::outline::Sign;
use crate::bill::Version;
use crate::compare::{Change, Comparison, Significance};
use crate::l10n::Messages;
use crate::store::Timeline;
use crate::text::language::Language;

/// How many columns the longest bar has.
const LONGEST_BAR: usize = 24;

/// A version, and below it what the next one changed.
pub fn version_lines(timeline: &Timeline, version: usize, messages: &Messages) -> Vec<Line> {
    let mut lines = vec![head(timeline, version, messages)];
    let step = timeline.course.steps.iter().find(|step| step.between.old == version);
    if let Some(step) = step {
        lines.push(changes(&step.comparison));
        lines.extend(chart(timeline, &step.comparison, messages));
    }
    lines
}

/// «● 2022-05-03 подписан  ru kk en  ▲4».
fn head(timeline: &Timeline, at: usize, messages: &Messages) -> Line {
    let version = &timeline.bill.versions[at];
    let has_text = timeline.course.text(at).is_some();
    let sign = if has_text { "●" } else { "○" };
    let mut runs = vec![
        Run::new(&format!("{sign} {}", named(version, messages)), Role::Label),
        Run::new(&format!("   {}", codes(version)), Role::Muted),
    ];
    match timeline.notes.get(at) {
        _ if !has_text => {
            runs.push(Run::new(&format!("   {}", messages.get("fate-no-text")), Role::Remark));
        }
        Some(count @ 1..) => runs.push(Run::new(&format!("   ▲{count}"), Role::Remark)),
        _ => (),
    }
    Line::new(0, runs)
}

/// The id of a version, its date where the id does not say it, and its stage.
pub fn named(version: &Version, messages: &Messages) -> String {
    let stage = messages.get(&format!("stage-{}", version.stage.name()));
    let id = version.id.as_str();
    let is_said = version.date.is_empty() || id.contains(&version.date);
    if is_said { format!("{id} {stage}") } else { format!("{id} {} {stage}", version.date) }
}

fn codes(version: &Version) -> String {
    version.languages().map(Language::code).collect::<Vec<_>>().join(" ")
}

/// «│ ~12 +4 −3»: how many provisions changed, by the signs of the outline.
fn changes(comparison: &Comparison) -> Line {
    let counts = Change::ALL.into_iter().filter_map(|change| {
        let count = comparison.count(change);
        (count > 0).then(|| format!("{}{count}", Sign(Some(change)).symbol()))
    });
    let counts = counts.collect::<Vec<_>>().join(" ");
    let counts = if counts.is_empty() { "=".to_owned() } else { counts };
    Line::new(0, vec![Run::new("│ ", Role::Muted), Run::new(&counts, Role::Plain)])
}

/// How many rows of a comparison have a kind of change.
fn count(comparison: &Comparison, kind: Significance) -> usize {
    comparison.rows.iter().filter(|row| row.significance.contains(&kind)).count()
}

/// One bar for each kind of change there is, all of one scale.
fn chart(timeline: &Timeline, comparison: &Comparison, messages: &Messages) -> Vec<Line> {
    let all =
        timeline.course.steps.iter().flat_map(|step| {
            Significance::ALL.into_iter().map(|kind| count(&step.comparison, kind))
        });
    let most = all.max().unwrap_or(0).max(1);
    let bar = |kind: Significance| {
        let count = count(comparison, kind);
        let length = (count * LONGEST_BAR).div_ceil(most);
        let runs = vec![
            Run::new("│ ", Role::Muted),
            Run::new(&"▇".repeat(length), Role::Remark),
            Run::new(&format!(" {count} "), Role::Plain),
            Run::new(&messages.get(&format!("significance-{}", kind.name())), Role::Plain),
        ];
        (count > 0).then(|| Line::new(0, runs))
    };
    Significance::ALL.into_iter().filter_map(bar).collect()
}
