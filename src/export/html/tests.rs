//! Whole small pages, and hostile words.

use super::*;
use crate::export::paper::{Paragraph, Revision, Run, Style, Table};

#[test]
fn nothing_that_is_written_is_markup() {
    let evil = "<script>alert(1)</script>\"' onload=x";
    let paragraph = Paragraph {
        id: Some(evil.to_owned()),
        runs: vec![Run { comments: vec![0], ..Run::new(evil) }],
        ..Paragraph::default()
    };
    let table = Table { rows: vec![vec![vec![Paragraph::new(evil)]]], ..Table::default() };
    let paper = Paper {
        title: evil.to_owned(),
        blocks: vec![Block::Paragraph(paragraph), Block::Table(table)],
        comments: vec![Comment {
            author: evil.to_owned(),
            date: evil.to_owned(),
            text: vec![evil.to_owned()],
        }],
        ..Paper::default()
    };
    let page = page(&paper);
    assert!(!page.contains("<script"), "{page}");
    assert!(!page.contains("\" onload") && !page.contains("' onload"), "{page}");
    assert_eq!(page.matches("&#60;script&#62;").count(), 7, "{page}");
}

#[test]
fn a_redline_says_what_happened_to_whoever_cannot_see_it() {
    let run = |text: &str, revision| Run { revision, ..Run::new(text) };
    let paragraph = Paragraph {
        id: Some("art_5".to_owned()),
        style: Style::Heading(2),
        runs: vec![
            Run { comments: vec![0], ..run("5", Revision::Deleted) },
            Run { comments: vec![0], ..run("6", Revision::Inserted) },
            run(". Права", Revision::Kept),
        ],
        ..Paragraph::default()
    };
    let paper = Paper {
        language: Some(Language::Russian),
        blocks: vec![Block::Paragraph(paragraph)],
        comments: vec![Comment { author: "юрист".to_owned(), ..Comment::default() }],
        ..Paper::default()
    };
    let page = page(&paper);
    let expected = "<h3 id=\"art_5\" class=\"heading\"><mark id=\"on-1\"><del class=\"gone\" title=\"Исключено\">5</del></mark><mark><ins class=\"new\" title=\"Добавлено\">6</ins></mark><sup><a href=\"#note-1\">[1]</a></sup>. Права</h3>";
    assert!(page.contains(expected), "{page}");
    assert!(page.contains("<html lang=\"ru\">"));
    assert!(page.contains("<li id=\"note-1\">"));
}
