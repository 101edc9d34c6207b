//! The form of an annotation.

use super::bars::{first_keys, in_lines};
use super::canvas::{Hints, boxed, cells, draw_typed, goes_on, note_row, painted, put, put_hints};
use crate::annotation::Target;
use crate::constitution::{Untimely, standing};
use crate::document::citation::{cite, cite_address};
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

/// The fewest lines of the reasoning that it is written in.
const LEAST: usize = 4;

/// How large the form is where the screen has the room.
const SIZE: (u16, u16) = (96, 26);

/// Where a value would have fewer columns beside its name, the field has the form alone.
const NARROW: u16 = 14;

/// Draws the form from the first field that leaves room for the one under the
/// cursor; the reasoning takes what room is left.
pub(super) fn draw_form(state: &State, form: &Form, frame: &mut Frame<'_>) {
    let names = FieldName::ALL.iter().map(|field| width(&state.say(field.says())));
    let left = cells(names.max().unwrap_or(0) + 4);
    if frame.area().width.min(SIZE.0) < left.saturating_add(NARROW + 4) {
        draw_alone(state, form, frame);
        return;
    }
    let title = state.say(if form.stored.is_some() { "tui-form-standing" } else { "tui-form-new" });
    let inner = boxed(state, SIZE, &title, frame);
    let area = padded(inner);
    let foot = footer(state, usize::from(area.width));
    let room = usize::from(area.height).saturating_sub(foot.len());
    let columns = usize::from(area.width - left).max(1);
    let values: Vec<_> =
        form.fields().map(|field| (field, value(state, form, (field, columns)))).collect();
    let tall = |(field, lines): &(FieldName, Vec<Line>)| {
        (*field, height(form, (*field, columns), lines.len()))
    };
    let heights: Vec<_> = values.iter().map(tall).collect();
    let first = first_shown(&heights, form.at, room);
    let below = heights.last().map_or(0, |(_, height)| *height);
    let mut line = 0;
    for ((field, height), (_, lines)) in heights.iter().zip(&values).skip(first) {
        let rest = room.saturating_sub(line);
        let height = match field {
            // What stands below it keeps its room.
            FieldName::Reasoning => rest.saturating_sub(below).max(rest.min(*height)),
            _ => rest.min(*height),
        };
        let from_top = cells(line).min(area.height);
        let value = Rect {
            x: area.x + left,
            y: area.y + from_top,
            width: area.width - left,
            height: cells(height).min(area.height - from_top),
        };
        if height > 0 {
            put(frame, area, line, name_of(state, form, *field));
            let row = FieldName::ALL.iter().position(|each| each == field).unwrap_or(0);
            (line..line + height).for_each(|line| note_row(state, (area, line), row));
            draw_value(state, (typed(form, *field), lines), value, frame);
        }
        line += height;
    }
    let is_below = heights[first..].iter().map(|(_, height)| height).sum::<usize>() > room;
    goes_on(state, inner, [first > 0, is_below], frame);
    for (at, says) in foot.into_iter().enumerate() {
        put_hints(state, says, (area, room + at), frame);
    }
}

/// Draws the field under the cursor alone: the form is called by its name and its place, and
/// the keys give way to its value.
fn draw_alone(state: &State, form: &Form, frame: &mut Frame<'_>) {
    let all: Vec<_> = form.fields().collect();
    let here = all.iter().position(|field| *field == form.at).unwrap_or(0);
    let title = format!("{}/{} {}", here + 1, all.len(), state.say(form.at.says()));
    let inner = boxed(state, SIZE, &title, frame);
    let area = padded(inner);
    let columns = usize::from(area.width).max(1);
    let field = typed(form, form.at);
    let mut lines = value(state, form, (form.at, columns));
    let mut foot = footer(state, columns);
    let has_room = field.is_none() && lines.len() + foot.len() <= area.height.into();
    if state.news.notice.is_none() && !has_room {
        foot.clear();
    }
    let room = usize::from(area.height).saturating_sub(foot.len());
    shorten(&mut lines, (room, columns));
    draw_value(state, (field, &lines), Rect { height: cells(room), ..area }, frame);
    let hides = field.map_or([false; 2], Field::hides);
    goes_on(state, inner, hides, frame);
    let row = FieldName::ALL.iter().position(|each| *each == form.at).unwrap_or(0);
    (0..room).for_each(|line| note_row(state, (area, line), row));
    for (at, says) in foot.into_iter().enumerate() {
        put_hints(state, says, (area, room + at), frame);
    }
}

/// A box without its first and its last column.
fn padded(inner: Rect) -> Rect {
    Rect { x: inner.x + inner.width.min(1), width: inner.width.saturating_sub(2), ..inner }
}

/// The first field to be drawn, so that the one under the cursor has its lines.
fn first_shown(heights: &[(FieldName, usize)], at: FieldName, room: usize) -> usize {
    let here = heights.iter().position(|(field, _)| *field == at).unwrap_or(0);
    let needs = |first: &usize| {
        heights[*first..=here].iter().map(|(_, height)| height).sum::<usize>() <= room
    };
    (0..=here).find(needs).unwrap_or(here)
}

/// How many lines a field takes, the reasoning at least.
fn height(form: &Form, (field, columns): (FieldName, usize), lines: usize) -> usize {
    match field {
        FieldName::Title => 1,
        FieldName::Reasoning => LEAST,
        FieldName::Words(part) if form.at == field => {
            form.because(part).map_or(1, |words| words.height(columns).min(FEW))
        }
        FieldName::Counter if form.at == field => LEAST,
        _ => lines.max(1),
    }
}

/// The field of text under the cursor, if this is it.
fn typed(form: &Form, field: FieldName) -> Option<&Field> {
    match field {
        _ if form.at != field => None,
        FieldName::Title => Some(&form.title),
        FieldName::Reasoning => Some(&form.reasoning),
        FieldName::Counter => Some(&form.counter),
        FieldName::Words(part) => form.because(part),
        _ => None,
    }
}

fn draw_value(
    state: &State,
    (typed, lines): (Option<&Field>, &[Line]),
    area: Rect,
    frame: &mut Frame<'_>,
) {
    if area.width == 0 || area.height == 0 {
        return;
    }
    if let Some(field) = typed {
        draw_typed(state, field, area, frame);
        return;
    }
    for (at, line) in lines.iter().enumerate() {
        put(frame, area, at, painted(line, state.look.theme));
    }
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
            vec![line(&on_one_line(&words, columns), Role::Plain)]
        }
        FieldName::Counter => vec![line(&on_one_line(&form.counter.text(), columns), Role::Plain)],
        FieldName::Title => vec![line(&on_one_line(&form.title.text(), columns), Role::Plain)],
        FieldName::Reasoning => {
            form.reasoning.text().lines().map(|text| line(text, Role::Plain)).collect()
        }
    }
}

fn on_one_line(words: &str, columns: usize) -> String {
    fitted(&words.split_whitespace().collect::<Vec<_>>().join(" "), columns)
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
/// citation where it lies in neither text, or has no label.
fn place_name(state: &State, target: &Target) -> String {
    let review = state.review();
    let ids = review.pair().map(|version| &version.id);
    let side = if *ids.new == target.version { Side::New } else { Side::Old };
    let mut readings = review.readings.iter();
    let reading = readings.find(|reading| reading.language == target.language);
    let name = reading.filter(|_| *side.of(&ids) == &target.version).and_then(|reading| {
        let document = side.of(&reading.documents);
        let id = document.find(&target.provision)?;
        let way = way(document, id);
        Some(if way.is_empty() { cite(document, id) } else { way })
    });
    name.unwrap_or_else(|| cite_address(&target.provision, target.language))
}

/// The three languages as tabs; a point says that something is written in one.
fn languages(form: &Form) -> Line {
    let filled = form.filled();
    let tab = |language: Language| {
        let has_words = !filled.title.get(language).trim().is_empty()
            || !filled.reasoning.get(language).trim().is_empty()
            || !filled.counter.get(language).trim().is_empty()
            || filled.test.iter().any(|(_, finding)| finding.words.get(language).is_some());
        let sign = if has_words { "•" } else { "" };
        let name = language.endonym();
        if language == form.language {
            // The signs stay with the name where the line is wrapped.
            Run::new(&format!("‹\u{a0}{name}{sign}\u{a0}›  "), Role::Label)
        } else {
            Run::new(&format!("  {name}{sign}    "), Role::Muted)
        }
    };
    Line::new(0, Language::ALL.map(tab).to_vec())
}

/// The lines of a value: all of them under the cursor, else the first; what is left
/// out is seen to be.
fn value(state: &State, form: &Form, (field, columns): (FieldName, usize)) -> Vec<Line> {
    let lines = value_lines(state, form, (field, columns));
    let mut wrapped: Vec<_> = lines.iter().flat_map(|line| wrap(line, columns)).collect();
    if form.at != field && field != FieldName::Reasoning {
        shorten(&mut wrapped, (FEW, columns));
    }
    wrapped
}

/// Leaves so many lines; what is left out is seen to be.
fn shorten(lines: &mut Vec<Line>, (most, columns): (usize, usize)) {
    if lines.len() <= most {
        return;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        let text = fitted(&(last.text() + " …"), columns);
        let role = last.runs.first().map_or(Role::Plain, |run| run.role);
        last.runs = vec![Run::new(&text, role)];
    }
}

/// What was done or is wrong in as many lines as it needs, else the keys.
fn footer(state: &State, columns: usize) -> Vec<Hints> {
    let Some(notice) = &state.news.notice else {
        return vec![first_keys(state, columns)];
    };
    let style = state.look.theme.notice();
    let lines = in_lines(notice, columns.max(1), FEW).into_iter();
    lines.map(|line| vec![(Span::styled(line, style), None)]).collect()
}
