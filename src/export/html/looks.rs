//! A paragraph as an element of a page.

use crate::export::paper::{Paragraph, Revision, Run, Style};
use crate::l10n::Messages;
use askama::Template;

#[derive(Template)]
#[template(
    ext = "html",
    source = r##"<{{ tag }}{% if let Some(id) = id %} id="{{ id }}"{% endif %} class="{{ class }}">
{%- for piece in pieces -%}
{%- for note in piece.notes %}<mark{% if piece.begins.contains(note) %} id="on-{{ note + 1 }}"{% endif %}>{% endfor -%}
{%- if let Some(url) = piece.run.link %}<a href="{{ url }}" rel="noreferrer">{% endif -%}
{%- if piece.run.is_bold %}<b>{% endif -%}
{%- if piece.run.is_italic %}<i>{% endif -%}
{%- if let Some((name, class)) = piece.element -%}
<{{ name }} class="{{ class }}" title="{{ piece.title }}">{{ piece.run.text }}</{{ name }}>
{%- else -%}
{{ piece.run.text }}
{%- endif -%}
{%- if piece.run.is_italic %}</i>{% endif -%}
{%- if piece.run.is_bold %}</b>{% endif -%}
{%- if piece.run.link.is_some() %}</a>{% endif -%}
{%- for note in piece.notes %}</mark>{% endfor -%}
{%- for note in piece.ends %}<sup><a href="#note-{{ note + 1 }}">[{{ note + 1 }}]</a></sup>{% endfor -%}
{%- endfor -%}
</{{ tag }}>"##
)]
pub(super) struct Shown<'a> {
    tag: &'static str,
    id: Option<&'a str>,
    class: String,
    pieces: Vec<Piece<'a>>,
}

struct Piece<'a> {
    run: &'a Run,
    /// The element of a change and its class.
    element: Option<(&'static str, &'static str)>,
    /// What happened, in words.
    title: String,
    notes: &'a [usize],
    /// The remarks on this paragraph whose words begin and end here.
    begins: Vec<usize>,
    ends: Vec<usize>,
}

impl<'a> Shown<'a> {
    pub(super) fn new(paragraph: &'a Paragraph, messages: &Messages) -> Self {
        let (tag, class) = look(paragraph);
        let runs = paragraph.runs.iter().enumerate();
        let pieces = runs.map(|(at, run)| piece(paragraph, (at, run), messages)).collect();
        Self { tag, id: paragraph.id.as_deref(), class, pieces }
    }

    pub(super) fn page(&self) -> String {
        self.render().expect("memory takes what is written")
    }
}

fn piece<'a>(
    paragraph: &'a Paragraph,
    (at, run): (usize, &'a Run),
    messages: &Messages,
) -> Piece<'a> {
    let before = &paragraph.runs[..at];
    let begins = |note: &&usize| !before.iter().any(|run| run.comments.contains(note));
    Piece {
        run,
        element: element(run.revision),
        title: run.revision.key().map(|key| messages.get(key)).unwrap_or_default(),
        notes: &run.comments,
        begins: run.comments.iter().filter(begins).copied().collect(),
        ends: paragraph.ending(at).collect(),
    }
}

fn look(paragraph: &Paragraph) -> (&'static str, String) {
    const HEADINGS: [&str; 5] = ["h2", "h3", "h4", "h5", "h6"];
    let indent = paragraph.indent.min(6);
    match paragraph.style {
        Style::Title => ("h1", "title".to_owned()),
        Style::Heading(level) => {
            (HEADINGS[usize::from(level.clamp(1, 5)) - 1], "heading".to_owned())
        }
        Style::Body => ("p", format!("in-{indent}")),
        Style::Quotation => ("p", format!("in-{indent} quotation")),
        Style::Footnote => ("p", format!("in-{indent} quotation footnote")),
        Style::Remark => ("p", format!("in-{indent} remark")),
    }
}

const fn element(revision: Revision) -> Option<(&'static str, &'static str)> {
    match revision {
        Revision::Kept => None,
        Revision::Inserted => Some(("ins", "new")),
        Revision::Deleted => Some(("del", "gone")),
        Revision::MovedFrom(_) => Some(("del", "moved")),
        Revision::MovedTo(_) => Some(("ins", "moved")),
    }
}
