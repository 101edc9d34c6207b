//! A paper as one page that needs nothing else: no script, no request, every word escaped.

mod looks;

use super::paper::{Block, Cell, Comment, Paper};
use crate::l10n::Messages;
use crate::text::language::Language;
use askama::Template;
use looks::Shown;

/// The looks, by themselves: whatever else is put on a page may be dressed alike.
pub const LOOKS: &str = include_str!("page.css");

#[derive(Template)]
#[template(
    ext = "html",
    source = r##"<!DOCTYPE html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="tuzetu">
<title>{{ paper.title }}</title>
<style>
{{ looks|safe }}{% if paper.is_wide %}@page { size: A4 landscape; }
{% endif %}</style>
</head>
<body{% if paper.is_wide %} class="wide"{% endif %}>
{%- if !paper.head.is_empty() %}
<header class="remark">{{ paper.head }}</header>
{%- endif %}
<main>
{%- for (language, blocks) in paper.parts() %}
{%- let messages = self::messages(*language) %}
{%- if !loop.first %}
<div class="part" lang="{{ messages.language() }}">
{%- endif %}
{%- for block in blocks.iter() %}
{%- match block %}
{%- when Block::Paragraph with (paragraph) %}
{{ self::paragraph(paragraph, messages)|safe }}
{%- when Block::Table with (table) %}
<div class="scroll" tabindex="0"><table>
{%- if !table.widths.is_empty() %}
<colgroup>{% for width in table.widths %}<col style="width: {{ width / 10 }}.{{ width % 10 }}%">{% endfor %}</colgroup>
{%- endif %}
{%- if !table.head.is_empty() %}
<thead>
{%- for row in table.head %}
<tr>{% for cell in row %}<th scope="col">{{ self::cell(cell, messages)|safe }}</th>{% endfor %}</tr>
{%- endfor %}
</thead>
{%- endif %}
<tbody>
{%- let columns = table.columns() %}
{%- for row in table.rows %}
<tr>{% for cell in row %}<td{% if row.len() == 1 && columns > 1 %} class="band" colspan="{{ columns }}"{% endif %}>{{ self::cell(cell, messages)|safe }}</td>{% endfor %}</tr>
{%- endfor %}
</tbody>
</table></div>
{%- endmatch %}
{%- endfor %}
{%- if !loop.first %}
</div>
{%- endif %}
{%- endfor %}
</main>
{%- if !paper.comments.is_empty() %}
<aside aria-label="{{ remarks }}">
<h2>{{ remarks }}</h2>
<ol>
{%- for comment in paper.comments %}
<li id="note-{{ loop.index }}"><p class="who">{{ self::signature(comment) }} <a href="#on-{{ loop.index }}" aria-label="{{ back }}">↩</a></p>
{%- for words in comment.text %}
<p>{{ words }}</p>
{%- endfor %}
</li>
{%- endfor %}
</ol>
</aside>
{%- endif %}
</body>
</html>
"##
)]
struct Page<'a> {
    paper: &'a Paper,
    language: &'static str,
    looks: &'static str,
    remarks: String,
    back: String,
}

/// The page.
pub fn page(paper: &Paper) -> String {
    let messages = messages(paper.language);
    let (remarks, back) = (messages.get("paper-comments"), messages.get("paper-back"));
    let page = Page { paper, language: messages.language().code(), looks: LOOKS, remarks, back };
    page.render().expect("memory takes what is written")
}

fn messages(language: Option<Language>) -> Messages {
    Messages::new(language.unwrap_or(Language::English))
}

fn paragraph(paragraph: &super::paper::Paragraph, messages: &Messages) -> String {
    Shown::new(paragraph, messages).page()
}

fn cell(cell: &Cell, messages: &Messages) -> String {
    cell.iter().map(|each| paragraph(each, messages)).collect()
}

/// Who made a remark, and on which day.
fn signature(comment: &Comment) -> String {
    let day = comment.date.get(..10).unwrap_or_default();
    [comment.author.as_str(), day]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" · ")
}

#[cfg(test)]
mod tests;
