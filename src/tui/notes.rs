//! The annotations of a provision as lines.

use super::action::Command;
use super::instructions;
use super::keymap::Place;
use super::state::State;
use crate::annotation::{Annotation, Person, Placement, Severity};
use crate::compare::Sides;
use crate::constitution::Norm;
use crate::constitution::article;
use crate::constitution::official::Wording;
use crate::text::language::ByLanguage;
use crate::view::life::day;
use crate::view::placement::{Lies, placed};
use crate::view::said;
use crate::view::{Line, Role, Run};

/// What the pane is called: which of how many annotations it shows, or of instructions
/// where a law is read.
pub(super) fn title(state: &State) -> String {
    let is_law = state.opened.law.is_some();
    let title = state.say(if is_law { "tui-law-instruction" } else { "tui-notes" });
    match count(state) {
        0 | 1 => title,
        all => format!("{title} {}/{all}", state.spot.note + 1),
    }
}

/// How many annotations, or instructions, there are where the reader is.
pub(super) fn count(state: &State) -> usize {
    if state.opened.law.is_some() { instructions::count(state) } else { state.notes().len() }
}

/// How many characters of the quoted words are shown.
const QUOTED: usize = 160;

/// The lines of the chosen annotation of the provision, and where it stands in
/// both versions.
pub(super) fn lines(state: &State) -> Vec<Line> {
    if state.opened.law.is_some() {
        return instructions::lines(state);
    }
    let Some(at) = state.note() else {
        let key = state.keys.first(Place::Reading, Command::Annotate, &state.messages);
        let says = format!("{key} – {}", state.say("tui-annotate"));
        return [state.say("tui-no-notes"), says].map(|says| plain(&says, Role::Muted)).into();
    };
    let annotation = &state.review().annotations[at];
    let mut lines = vec![standing(state, annotation)];
    lines.extend(words(state, &annotation.body.title, Role::Heading));
    lines.extend(reasoning(state, &annotation.body.reasoning));
    lines.push(Line::default());
    lines.extend(norm_lines(state, &annotation.body.norms));
    lines.extend(quote(annotation));
    lines.extend(tested(state, annotation));
    let counter = words(state, &annotation.body.counter_argument, Role::Muted);
    if !counter.is_empty() {
        lines.extend([Line::default(), plain(&state.say("view-counter-argument"), Role::Remark)]);
        lines.extend(counter);
    }
    lines.push(Line::default());
    lines.extend(placements(state, at));
    lines.extend(history(state, annotation));
    lines
}

fn plain(text: &str, role: Role) -> Line {
    Line::new(0, vec![Run::new(text, role)])
}

/// Severity, kind and status: «▲ высокая · открыто».
fn standing(state: &State, annotation: &Annotation) -> Line {
    let severity = severity_name(state, annotation.body.severity);
    let kind = state.say(&format!("conflict-{}", annotation.body.kind.name()));
    let status = state.say(&format!("status-{}", annotation.status.name()));
    plain(&format!("▲ {severity} · {status} · {kind}"), Role::Label)
}

/// The name of a severity.
pub(super) fn severity_name(state: &State, severity: Severity) -> String {
    state.say(&format!("severity-{}", severity.name()))
}

/// A norm in words: «Конституция 1995, 20(2)».
pub(super) fn norm_name(state: &State, norm: &Norm) -> String {
    let instrument = state.say(&format!("instrument-{}", norm.instrument.code()));
    let paragraph = norm.paragraph.as_ref().map_or(String::new(), |number| format!("({number})"));
    format!("{instrument}, {}{paragraph}", norm.article)
}

/// The short name of its article: `1995:20`, `ICCPR:19`.
pub(super) fn norm_short(state: &State, norm: &Norm) -> String {
    let instrument = state.say(&format!("instrument-short-{}", norm.instrument.code()));
    format!("{instrument}:{}", norm.article)
}

/// The norms, each article's topic once.
fn norm_lines(state: &State, norms: &[Norm]) -> Vec<Line> {
    let language = state.messages.language();
    let mut said = None;
    let mut line = |norm| {
        let mut runs = vec![Run::new(&norm_name(state, norm), Role::Label)];
        let topic = article(norm).map(|article| article.topic.get(language));
        if let Some(topic) = topic.filter(|_| said != topic) {
            runs.push(Run::new(&format!(" {topic}"), Role::Muted));
        }
        said = topic;
        Line::new(0, runs)
    };
    let official = &state.opened.official;
    norms
        .iter()
        .flat_map(|norm| [Some(line(norm)), words_line(official.wording(norm, language))])
        .flatten()
        .collect()
}

/// The words of an article, where the text is at hand.
fn words_line(wording: Wording<'_>) -> Option<Line> {
    let Wording::Words(words) = wording else { return None };
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(plain(&format!("«{words}»"), Role::Muted))
}

fn quote(annotation: &Annotation) -> Option<Line> {
    let exact = &annotation.target.quote.as_ref()?.exact;
    let mut words: String = exact.chars().take(QUOTED).collect();
    if words.len() < exact.len() {
        words.push('…');
    }
    Some(plain(&format!("«{words}»"), Role::Muted))
}

/// Why; where it is not given in the language of the interface, or not at all, that is
/// said first.
fn reasoning(state: &State, words: &ByLanguage<Option<String>>) -> Vec<Line> {
    let text = said::said(&state.messages, words).map_or("", |(_, text)| text);
    let none = said::none_here(&state.messages, words);
    let none = none.map(|says| plain(&says, Role::Remark)).into_iter();
    none.chain(paragraphs(text).iter().map(|text| plain(text, Role::Plain))).collect()
}

/// What each part of the three-part test came to, below an empty line.
fn tested(state: &State, annotation: &Annotation) -> Vec<Line> {
    let parts = said::tested(&state.messages, &annotation.body.test);
    if parts.is_empty() {
        return Vec::new();
    }
    let head = [Line::default(), plain(&state.say("view-test"), Role::Remark)].into_iter();
    head.chain(parts.iter().map(|part| plain(part, Role::Plain))).collect()
}

/// What a person said, after the name of the language where it is another one.
fn words(state: &State, words: &ByLanguage<Option<String>>, role: Role) -> Vec<Line> {
    let Some((sign, text)) = said::said(&state.messages, words) else { return Vec::new() };
    let mut lines: Vec<Line> = paragraphs(text).iter().map(|text| plain(text, role)).collect();
    if let Some(line) = lines.first_mut().filter(|_| !sign.is_empty()) {
        line.runs.insert(0, Run::new(&sign, Role::Remark));
    }
    lines
}

/// The paragraphs of a text with an empty line between them: single line ends are
/// spaces, but a block with items of a list keeps its lines.
fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
    let blocks = lines.split(|line| line.is_empty()).filter(|block| !block.is_empty());
    let mut paragraphs = Vec::new();
    for block in blocks {
        if !paragraphs.is_empty() {
            paragraphs.push(String::new());
        }
        if block.iter().any(|line| is_item(line)) {
            paragraphs.extend(block.iter().map(|line| (*line).to_owned()));
        } else {
            let words = block.iter().flat_map(|line| line.split_whitespace());
            paragraphs.push(words.collect::<Vec<_>>().join(" "));
        }
    }
    paragraphs
}

/// Whether a line begins as an item of a list does: `- `, `* `, `1.`, `2)`.
fn is_item(line: &str) -> bool {
    let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after_number.len() < line.len() && after_number.starts_with(['.', ')']);
    is_numbered || ["- ", "* ", "• ", "– ", "— "].iter().any(|sign| line.starts_with(sign))
}

/// Where it lies in each version: «2021-09-15 точно».
fn placements(state: &State, note: usize) -> Vec<Line> {
    let Some(reading) = state.lead() else { return Vec::new() };
    let Some(anchored) = reading.anchored.iter().find(|each| each.annotation == note) else {
        return Vec::new();
    };
    let names = state.version_names();
    let target = &state.review().annotations[note].target;
    let lies = anchored.anchors.as_ref().zip(reading.texts());
    let line = |(name, lies): (_, Lies<'_>)| {
        let how = placed(&state.messages, target, lies);
        plain(&format!("{} {name}: {how}", sign(lies.0.placement)), Role::Muted)
    };
    let Sides { old, new } = names.zip(lies).map(line);
    vec![old, new]
}

/// All the author's words, what answers to them, or nothing.
const fn sign(placement: Placement) -> char {
    match placement {
        Placement::Exact | Placement::Moved => '●',
        Placement::Changed | Placement::Translated => '◐',
        Placement::Ambiguous | Placement::Orphaned => '○',
    }
}

fn history(state: &State, annotation: &Annotation) -> Vec<Line> {
    let line = |at: &str, by: &Person, words: &str| {
        plain(&format!("{} {by}: {words}", day(at)), Role::Muted)
    };
    let events = annotation.history.iter().map(|event| {
        let deed = state.say(&event.deed.message());
        let why = event.why.as_ref().map_or(String::new(), |why| format!(" – {why}"));
        line(&event.at, &event.by, &format!("{deed}{why}"))
    });
    let answers = annotation.replies.iter().flat_map(|reply| {
        let mut words = paragraphs(&reply.text).into_iter();
        let mut answer = line(&reply.created, &reply.creator, &words.next().unwrap_or_default());
        let sign = said::sign_of_answer(&state.messages, &reply.text);
        answer.runs.splice(0..0, [Run::new("↳ ", Role::Muted), Run::new(&sign, Role::Remark)]);
        std::iter::once(answer).chain(words.map(|words| plain(&words, Role::Muted)))
    });
    events.chain(answers).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_joined_and_lists_keep_their_lines() {
        let text = "Две\nстроки.\n\n\nДоводы:\n- суда нет\n- срока нет\r\n\n1) раз\n2) два\n";
        let shown = paragraphs(text);
        let lists = ["Доводы:", "- суда нет", "- срока нет", "", "1) раз", "2) два"];
        assert_eq!(shown[..2], ["Две строки.", ""]);
        assert_eq!(shown[2..], lists);
        assert_eq!(paragraphs("24 часа\nбез суда"), ["24 часа без суда"]);
        assert!(paragraphs(" \n").is_empty());
    }
}
