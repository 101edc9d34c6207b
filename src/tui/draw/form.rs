//! The form of an annotation.

use super::bars::first_keys;
use super::canvas::{boxed, painted, put};
use crate::annotation::Target;
use crate::constitution::{Untimely, standing};
use crate::text::language::Language;
use crate::tui::draft::Draft;
use crate::tui::field::Field;
use crate::tui::form::{FieldName, Form};
use crate::tui::notes::{norm_name, severity_name};
use crate::tui::state::State;
use crate::view::label::way;
use crate::view::wrap::{fitted, width, wrap};
use crate::view::{Line, Role, Run, Side};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// How many lines of quoted words, and of norms with what is wrong with them, are
/// shown.
const FEW: usize = 4;

/// Draws the whole form; the reasoning takes what room is left.
pub(super) fn draw_form(state: &State, form: &Form, frame: &mut Frame<'_>) {
    let title = state.say(if form.stored.is_some() { "tui-form-standing" } else { "tui-form-new" });
    let area = boxed(state, (96, 26), &title, frame);
    let area = Rect { x: area.x + area.width.min(1), width: area.width.saturating_sub(2), ..area };
    let names = FieldName::ALL.iter().map(|field| width(&state.say(field.says())));
    let left = names.max().unwrap_or(0) + 4;
    let mut line = 0;
    for field in form.fields() {
        put(frame, area, line, name_of(state, form, field));
        let start = u16::try_from(left).unwrap_or(u16::MAX).min(area.width);
        let line_from_top = u16::try_from(line).unwrap_or(u16::MAX).min(area.height);
        let value = Rect {
            x: area.x + start,
            y: area.y + line_from_top,
            width: area.width - start,
            height: area.height - line_from_top,
        };
        line += match field {
            FieldName::Title => {
                draw_field(&form.title, Rect { height: value.height.min(1), ..value }, frame)
            }
            FieldName::Reasoning => {
                let room = Rect { height: value.height.saturating_sub(1), ..value };
                draw_field(&form.reasoning, room, frame)
            }
            FieldName::Words(part) if form.at == field => match form.because(part) {
                Some(words) => draw_words(words, value, frame),
                None => 1,
            },
            _ => draw_lines(
                state,
                &value_lines(state, form, (field, value.width.into())),
                value,
                frame,
            ),
        };
    }
    let last = usize::from(area.height).saturating_sub(1);
    put(frame, area, last, footer(state, usize::from(area.width)));
}

/// The name of a field; that under the cursor has a sign.
fn name_of(state: &State, form: &Form, field: FieldName) -> ratatui::text::Line<'static> {
    let is_here = form.at == field;
    let theme = state.look.theme;
    let style = if is_here { theme.key() } else { theme.muted() };
    let sign = if is_here { "› " } else { "  " };
    vec![Span::styled(format!("{sign}{}", state.say(field.says())), style)].into()
}

fn value_lines(state: &State, form: &Form, (field, columns): (FieldName, usize)) -> Vec<Line> {
    let line = |text: &str, role| Line::new(0, vec![Run::new(text, role)]);
    match field {
        FieldName::Quote => {
            let quote = form.draft.target.quote.as_ref();
            let text = quote.map_or_else(
                || {
                    let name = place_name(state, &form.draft.target);
                    state.messages.say("tui-whole-provision", &[("eid", name.into())])
                },
                |quote| format!("«{}»", quote.exact),
            );
            vec![line(&text, Role::Plain)]
        }
        FieldName::Norms if form.draft.norms.is_empty() => {
            vec![line(&state.say("tui-choose-norm"), Role::Muted)]
        }
        FieldName::Norms => {
            let names = form.draft.norms.iter().map(|norm| norm_name(state, norm));
            let names = line(&names.collect::<Vec<_>>().join(" · "), Role::Plain);
            let warnings = untimely(state, &form.draft);
            [names]
                .into_iter()
                .chain(warnings.iter().map(|says| line(says, Role::Remark)))
                .collect()
        }
        FieldName::Kind => {
            let kind = state.say(&format!("conflict-{}", form.draft.kind.name()));
            vec![line(&format!("‹ {kind} ›"), Role::Plain)]
        }
        FieldName::Severity => {
            vec![line(&format!("‹ {} ›", severity_name(state, form.draft.severity)), Role::Plain)]
        }
        FieldName::Language => vec![languages(form)],
        FieldName::Test(part) => {
            let verdict = form.draft.test.get(part).map(|finding| finding.verdict.name());
            let verdict = verdict.map(|name| state.say(&format!("verdict-{name}")));
            vec![line(&format!("‹ {} ›", verdict.as_deref().unwrap_or("–")), Role::Plain)]
        }
        FieldName::Words(part) => {
            let words = form.because(part).map(Field::text).unwrap_or_default();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            vec![line(&fitted(&words, columns), Role::Plain)]
        }
        FieldName::Title | FieldName::Reasoning => Vec::new(),
    }
}

/// Which norms were not in force on the date of the version, and what was.
fn untimely(state: &State, draft: &Draft) -> Vec<String> {
    let Some(version) = state.review().bill.version_of(&draft.target.version) else {
        return Vec::new();
    };
    let told = standing::untimely(&draft.norms, &version.date).into_iter().map(|(norm, why)| {
        let values =
            [("norm", norm_name(state, norm).into()), ("date", version.date.as_str().into())];
        let says = state.messages.say("tui-norm-not-in-force", &values);
        let mapped: Vec<_> = match why {
            Untimely::OtherEdition(_) => norm.mapped(),
            Untimely::NotYet(_) => Vec::new(),
        };
        if mapped.is_empty() {
            return says;
        }
        let names: Vec<_> = mapped.iter().map(|norm| norm_name(state, norm)).collect();
        says + &state.messages.say("tui-norm-mapped", &[("norms", names.join(" · ").into())])
    });
    told.collect()
}

/// The way to the provision of a target as the frame of the text shows it; its
/// address where it lies in neither text, or has no label.
fn place_name(state: &State, target: &Target) -> String {
    let review = state.review();
    let ids = review.pair().map(|version| &version.id);
    let side = if *ids.new == target.version { Side::New } else { Side::Old };
    let mut readings = review.readings.iter();
    let reading = readings.find(|reading| reading.language == target.language);
    let way = reading.filter(|_| *side.of(&ids) == &target.version).and_then(|reading| {
        let document = side.of(&reading.documents);
        Some(way(document, document.find(&target.provision)?))
    });
    way.filter(|way| !way.is_empty()).unwrap_or_else(|| target.provision.as_str().to_owned())
}

/// The three languages as tabs; a point says that something is written in one.
fn languages(form: &Form) -> Line {
    let filled = form.filled();
    let tab = |language: Language| {
        let has_words = !filled.title.get(language).trim().is_empty()
            || !filled.reasoning.get(language).trim().is_empty()
            || filled.test.iter().any(|(_, finding)| finding.words.get(language).is_some());
        let sign = if has_words { "•" } else { "" };
        let name = language.endonym();
        if language == form.language {
            Run::new(&format!("‹ {name}{sign} ›  "), Role::Label)
        } else {
            Run::new(&format!("  {name}{sign}    "), Role::Muted)
        }
    };
    Line::new(0, Language::ALL.map(tab).to_vec())
}

fn draw_lines(state: &State, lines: &[Line], area: Rect, frame: &mut Frame<'_>) -> usize {
    let columns = usize::from(area.width).max(1);
    let wrapped: Vec<_> = lines.iter().flat_map(|line| wrap(line, columns)).take(FEW).collect();
    for (at, line) in wrapped.iter().enumerate() {
        put(frame, area, at, painted(line, state.look.theme));
    }
    wrapped.len().max(1)
}

fn draw_field(field: &Field, area: Rect, frame: &mut Frame<'_>) -> usize {
    if area.width > 0 && area.height > 0 {
        frame.render_widget(field.widget(), area);
    }
    usize::from(area.height.max(1))
}

/// Words being written, as far as a few lines show them.
fn draw_words(field: &Field, area: Rect, frame: &mut Frame<'_>) -> usize {
    let columns = usize::from(area.width).max(1);
    let text = field.text();
    let lines = text.lines().map(|line| Line::new(0, vec![Run::new(line, Role::Plain)]));
    let count = lines.map(|line| wrap(&line, columns).len()).sum::<usize>().clamp(1, FEW);
    let height = u16::try_from(count).unwrap_or(1).min(area.height);
    draw_field(field, Rect { height, ..area }, frame)
}

fn footer(state: &State, columns: usize) -> ratatui::text::Line<'static> {
    if let Some(notice) = &state.news.notice {
        return vec![Span::styled(fitted(notice, columns), state.look.theme.notice())].into();
    }
    first_keys(state, columns).into()
}
