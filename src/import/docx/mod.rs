//! Documents of Word: an archive of XML, in which the printed numbers of lists, the notes
//! and the remarks in the margin lie apart from the words.

mod xml;

mod numerals;

mod look;

mod styles;

mod numbering;

mod raised;

mod pending;

mod reader;

mod table;

mod run;

pub use styles::EDITORIAL_NOTE;

use super::archive::Archive;
use super::flow::{Comment, Flow, Remark};
use super::refusal::Refusal;
use super::revisions::Revisions;
use numbering::Numbering;
use reader::{Kit, Reader, Within};
use std::collections::HashMap;
use styles::Styles;
use xml::Xml;

/// The most letters of a header that are shown.
const LONGEST_EDGE: usize = 200;

/// Where the parts of a document lie, by what they are to it.
type Parts = HashMap<String, String>;

/// Reads a document of Word, on one side of its tracked changes.
pub fn read(bytes: &[u8], side: Revisions) -> Result<Flow, Refusal> {
    let mut archive = Archive::open(bytes)?;
    let main = main_part(&mut archive)?;
    let parts = parts(&mut archive, &main)?;
    let kit = kit(&mut archive, &parts, side)?;
    let source = archive.text(&main)?.ok_or(Refusal::NoDocument)?;
    let mut reader = Reader::new(Xml::new(&main, &source), &kit, side);
    let Some(_) = reader.xml.child()? else { return Err(Refusal::NoDocument) };
    while let Some(tag) = reader.xml.child()? {
        match tag.word() {
            "body" => reader.within(Within::Body)?,
            _ => reader.xml.skip()?,
        }
    }
    reader.finish(styles::Properties::default())?;
    let remarks = reader.all_remarks();
    let mut flow = Flow { blocks: reader.blocks, remarks, comments: reader.comments, page: None };
    flow.remarks.extend(edges(&mut archive, &kit, side)?);
    Ok(flow)
}

/// The member that holds the text.
fn main_part(archive: &mut Archive<'_>) -> Result<String, Refusal> {
    let roots = relations(archive, ("_rels/.rels", ""))?;
    let named = roots.get("officeDocument").cloned();
    let main = named.unwrap_or_else(|| "word/document.xml".to_owned());
    match () {
        () if main.starts_with("xl/") || main.starts_with("ppt/") => Err(Refusal::NotWords),
        () if !archive.names().contains(&main) => Err(Refusal::NoDocument),
        () => Ok(main),
    }
}

/// The parts that belong to the text.
fn parts(archive: &mut Archive<'_>, main: &str) -> Result<Parts, Refusal> {
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", main));
    let list = format!("{folder}/_rels/{file}.rels");
    relations(archive, (list.trim_start_matches('/'), folder))
}

/// What a list of relations names: by kind the member, named from `folder` on.
fn relations(archive: &mut Archive<'_>, (list, folder): (&str, &str)) -> Result<Parts, Refusal> {
    let mut parts = Parts::new();
    let Some(source) = archive.text(list)? else { return Ok(parts) };
    let mut xml = Xml::new(list, &source);
    xml.child()?;
    while let Some(tag) = xml.child()? {
        if let (Some(kind), Some(target)) = (tag.get("Type"), tag.get("Target")) {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            let path = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None if folder.is_empty() => target,
                None => format!("{folder}/{target}"),
            };
            parts.entry(kind).or_insert(path);
        }
        xml.skip()?;
    }
    Ok(parts)
}

fn kit(archive: &mut Archive<'_>, parts: &Parts, side: Revisions) -> Result<Kit, Refusal> {
    let mut kit = Kit::default();
    let mut text = |kind: &str| -> Result<Option<(String, String)>, Refusal> {
        let Some(name) = parts.get(kind) else { return Ok(None) };
        Ok(archive.text(name)?.map(|text| (name.clone(), text)))
    };
    if let Some((name, source)) = text("styles")? {
        kit.styles = Styles::read(&mut Xml::new(&name, &source))?;
    }
    if let Some((name, source)) = text("numbering")? {
        kit.numbering = Numbering::read(&mut Xml::new(&name, &source))?;
    }
    for (kind, opening) in [("footnotes", ""), ("endnotes", "e")] {
        let Some((name, source)) = text(kind)? else { continue };
        let reader = Reader::new(Xml::new(&name, &source), &kit, side);
        let notes = asides(reader)?.into_iter();
        kit.notes.extend(notes.map(|aside| (format!("{opening}{}", aside.id), aside.comment.text)));
    }
    if let Some((name, source)) = text("comments")? {
        let reader = Reader::new(Xml::new(&name, &source), &kit, side);
        kit.comments = asides(reader)?.into_iter().map(|aside| (aside.id, aside.comment)).collect();
    }
    Ok(kit)
}

/// A note or a comment, with the name by which the text calls it.
struct Aside {
    id: String,
    comment: Comment,
}

/// The notes or comments of a member, but for the lines that part notes from text.
fn asides(mut reader: Reader<'_>) -> Result<Vec<Aside>, Refusal> {
    let mut found = Vec::new();
    reader.xml.child()?;
    while let Some(tag) = reader.xml.child()? {
        let get = |name| tag.get(name).unwrap_or_default();
        if !matches!(tag.word(), "footnote" | "endnote" | "comment") || is_line(&get("type")) {
            reader.xml.skip()?;
            continue;
        }
        let blocks = reader.aside()?;
        let lines: Vec<_> = blocks.into_iter().map(table::in_cell).collect();
        let (id, author, date) = (get("id"), get("author"), get("date"));
        let comment =
            Comment { block: 0, quote: String::new(), author, date, text: lines.join(" ") };
        found.push(Aside { id, comment });
    }
    Ok(found)
}

/// Whether a note is the line that parts notes from the text.
fn is_line(kind: &str) -> bool {
    matches!(kind, "separator" | "continuationSeparator" | "continuationNotice")
}

/// What is printed at the edges of the pages: it is no part of the text.
fn edges(archive: &mut Archive<'_>, kit: &Kit, side: Revisions) -> Result<Vec<Remark>, Refusal> {
    let mut remarks: Vec<Remark> = Vec::new();
    for name in archive.names() {
        if !(name.starts_with("word/header") || name.starts_with("word/footer")) {
            continue;
        }
        let Some(source) = archive.text(&name)? else { continue };
        let mut reader = Reader::new(Xml::new(&name, &source), kit, side);
        reader.xml.child()?;
        let lines: Vec<_> = reader.aside()?.into_iter().map(table::in_cell).collect();
        let words: String = lines.join(" ").chars().take(LONGEST_EDGE).collect();
        let values = vec![("words", words)];
        let remark = Remark { at: 0, key: "import-docx-edge", values };
        let has_words = remark.values[0].1.contains(char::is_alphabetic);
        if has_words && !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }
    Ok(remarks)
}

#[cfg(test)]
mod tests;
