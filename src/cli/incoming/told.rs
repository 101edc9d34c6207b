//! What is said of a file that was read: what it holds, and each thing that was kept apart,
//! left out or not understood, with the lines where.

use super::reading::Incoming;
use crate::cli::problem::Result;
use crate::cli::session::Session;
use crate::document::ProvisionKind;
use crate::export::imported::Said;
use crate::import::{FileKind, Remark};
use crate::text::span::LineIndex;

/// How many lines are named of things that are alike.
const SHOWN: usize = 10;

/// How many letters of a comment are shown.
const LONGEST: usize = 200;

/// The line of what stands at a place of the file, or else of what stands before it; none
/// where the whole file is meant.
fn line_of(incoming: &Incoming, at: usize) -> Option<usize> {
    let blocks = &incoming.flow.blocks;
    let found = blocks.partition_point(|block| block.at < at);
    let is_there = blocks.get(found).is_some_and(|block| block.at == at);
    let line = incoming.lines.get(if is_there { found } else { found.saturating_sub(1) });
    line.copied().filter(|_| at > 0)
}

/// The remarks on a text, in words and with their lines.
pub(crate) fn remarks<'a>(session: &Session, incoming: &'a Incoming) -> Vec<Said<'a>> {
    let remarks = incoming.flow.remarks.iter();
    let said = remarks.map(|remark| {
        let line = line_of(incoming, remark.at);
        Said { line, remark, text: in_words(session, remark) }
    });
    said.collect()
}

fn in_words(session: &Session, remark: &Remark) -> String {
    let values: Vec<_> = remark.values.iter().map(|(name, it)| (*name, it.as_str())).collect();
    session.say(remark.key, &values)
}

/// Says what was read from a file and what is to be known of it.
pub(crate) fn tell(
    session: &mut Session,
    (file, kind): (&str, FileKind),
    incoming: &Incoming,
) -> Result {
    session.note(headline(session, (file, kind), incoming))?;
    for (text, lines) in grouped(remarks(session, incoming)) {
        session.note(at_lines(session, &text, &lines))?;
    }
    let starts = LineIndex::new(incoming.document.source());
    let oddities = incoming.oddities.iter().map(|each| {
        let text = session.get(&format!("diagnostic-{}", each.oddity.code()));
        (text, Some(starts.line(each.span.start)))
    });
    // Of the language more is said above.
    let is_language = session.get("diagnostic-other-language");
    let oddities: Vec<_> = oddities.filter(|(text, _)| *text != is_language).collect();
    for (text, lines) in gathered(oddities) {
        session.note(at_lines(session, &text, &lines))?;
    }
    tell_comments(session, incoming)
}

/// What a text is, and how much of a law was found in it.
fn headline(session: &Session, (file, kind): (&str, FileKind), incoming: &Incoming) -> String {
    let provisions = incoming.document.provisions();
    let is_law = |kind: ProvisionKind| kind != ProvisionKind::Editorial;
    let count = |of: &dyn Fn(ProvisionKind) -> bool| {
        provisions.iter().filter(|each| of(each.kind)).count().to_string()
    };
    let all = count(&is_law);
    let articles = count(&|kind| kind == ProvisionKind::Article);
    let notes = count(&|kind| kind == ProvisionKind::Editorial);
    let kind = session.get(&format!("import-kind-{}", kind.code()));
    let language = session.get(&format!("language-{}", incoming.language));
    let values = [
        ("file", file),
        ("kind", &kind),
        ("language", &language),
        ("provisions", &all),
        ("articles", &articles),
        ("notes", &notes),
    ];
    session.say("import-read", &values)
}

/// Texts that are alike, with the lines that each is about.
fn grouped(said: Vec<Said<'_>>) -> Vec<(String, Vec<usize>)> {
    gathered(said.into_iter().map(|said| (said.text, said.line)).collect())
}

fn gathered(said: Vec<(String, Option<usize>)>) -> Vec<(String, Vec<usize>)> {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    for (text, line) in said {
        match groups.iter_mut().find(|(known, _)| *known == text) {
            Some((_, lines)) => lines.extend(line),
            None => groups.push((text, line.into_iter().collect())),
        }
    }
    groups
}

fn at_lines(session: &Session, text: &str, lines: &[usize]) -> String {
    if lines.is_empty() {
        return text.to_owned();
    }
    let mut lines = lines.to_vec();
    lines.sort_unstable();
    lines.dedup();
    let shown: Vec<_> = lines.iter().take(SHOWN).map(ToString::to_string).collect();
    let shown = shown.join(", ");
    let more = lines.len().saturating_sub(SHOWN).to_string();
    let key = match lines.len() {
        1 => "import-at-one",
        count if count > SHOWN => "import-at-more",
        _ => "import-at",
    };
    session.say(key, &[("text", text), ("lines", &shown), ("more", &more)])
}

/// Names each remark in the margin: who wrote it, when, and on which words.
fn tell_comments(session: &mut Session, incoming: &Incoming) -> Result {
    for comment in &incoming.flow.comments {
        let line = incoming.lines[comment.block].to_string();
        let short = |text: &str| text.chars().take(LONGEST).collect::<String>();
        let (quote, text) = (short(&comment.quote), short(&comment.text));
        let values = [
            ("line", line.as_str()),
            ("author", &comment.author),
            ("date", &comment.date),
            ("quote", &quote),
            ("text", &text),
        ];
        session.note(session.say("import-comment", &values))?;
    }
    Ok(())
}
