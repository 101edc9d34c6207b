//! Whole small documents, read back out of the archive.

use super::*;
use crate::export::paper::{Block, Comment, Paragraph, Revised, Revision, Run, Style, Table};
use crate::text::language::Language;
use std::io::Read;
use zip::ZipArchive;

/// A part of a document or of a spreadsheet, as text.
pub(in crate::export) fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("an archive");
    let mut text = String::new();
    let mut part = archive.by_name(name).expect("the part is there");
    part.read_to_string(&mut text).expect("text");
    text
}

fn run(text: &str, revision: Revision) -> Run {
    Run { revision, ..Run::new(text) }
}

fn sample() -> Paper {
    let paragraph =
        |revision, runs| Block::Paragraph(Paragraph { revision, runs, ..Paragraph::default() });
    let moved = |revision| paragraph(revision, vec![run("2) переехал;", revision)]);
    let title = Paragraph { style: Style::Title, ..Paragraph::new("О защите") };
    Paper {
        language: Some(Language::Russian),
        title: "О защите <детей>".to_owned(),
        blocks: vec![
            Block::Paragraph(title),
            moved(Revision::MovedFrom(1)),
            paragraph(
                Revision::Kept,
                vec![
                    run("в течение ", Revision::Kept),
                    run("трех", Revision::Deleted),
                    Run { comments: vec![0], ..run("пяти", Revision::Inserted) },
                ],
            ),
            moved(Revision::MovedTo(1)),
            paragraph(Revision::Deleted, vec![run("исключено", Revision::Deleted)]),
        ],
        comments: vec![Comment {
            author: "Жанна Ибраева".to_owned(),
            date: "2022-05-03T10:00:00+05:00".to_owned(),
            text: vec!["Почему?".to_owned()],
        }],
        revised: Some(Revised { by: "tuzetu".to_owned(), at: "2022-05-03".to_owned() }),
        ..Paper::default()
    }
}

#[test]
fn revisions_moves_and_comments_are_words_markup() {
    let body = part(&write(&sample()), "word/document.xml");
    let who = "w:author=\"tuzetu\" w:date=\"2022-05-03T00:00:00Z\"";
    for expected in [
        format!(
            "<w:moveFromRangeStart w:id=\"1\" {who} w:name=\"move1\"/><w:p><w:pPr><w:rPr><w:moveFrom w:id=\"2\" {who}></w:moveFrom></w:rPr></w:pPr><w:moveFrom w:id=\"3\" {who}><w:r><w:t xml:space=\"preserve\">2) переехал;</w:t></w:r></w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"1\"/>"
        ),
        format!(
            "<w:del w:id=\"4\" {who}><w:r><w:delText xml:space=\"preserve\">трех</w:delText></w:r></w:del><w:commentRangeStart w:id=\"0\"/><w:ins w:id=\"5\" {who}><w:r><w:t xml:space=\"preserve\">пяти</w:t></w:r></w:ins><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
        ),
        "<w:moveToRangeEnd w:id=\"6\"/>".to_owned(),
        "<w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p><w:sectPr>".to_owned(),
    ] {
        assert!(body.contains(&expected), "{expected}\nis not in\n{body}");
    }
}

/// Word keeps a heading, what is said of it and its words on one page; LibreOffice may not, so
/// that what is printed has what is said in the heading. Nothing is tracked in print.
#[test]
fn a_heading_is_not_left_alone_and_nothing_is_tracked_in_print() {
    let styled = |style, text| Block::Paragraph(Paragraph { style, ..Paragraph::new(text) });
    let mut paper = sample();
    paper.blocks.extend([
        styled(Style::Heading(3), "Статья 1"),
        styled(Style::Remark, "изменено"),
        styled(Style::Body, "Слова."),
        styled(Style::Remark, "примечание"),
    ]);
    let body = part(&write(&paper), "word/document.xml");
    let kept = "<w:pStyle w:val=\"Remark\"/><w:keepNext/></w:pPr>";
    assert!(body.contains(&format!("{kept}<w:r><w:t xml:space=\"preserve\">изменено")), "{body}");
    assert_eq!(body.matches(kept).count(), 1, "what is said of no heading is not kept");
    let printed = printed(&paper);
    let body = part(&printed, "word/document.xml");
    for tracked in ["w:ins", "w:del", "w:moveTo", "w:moveFrom"] {
        assert!(!body.contains(&format!("<{tracked}")), "{body}");
    }
    assert!(!part(&printed, "word/settings.xml").contains("trackChanges"));
    for expected in [
        "<w:strike/><w:color w:val=\"98321F\"/></w:rPr><w:t xml:space=\"preserve\">трех",
        "<w:color w:val=\"0B5560\"/><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">пяти",
        "<w:dstrike/><w:color w:val=\"98321F\"/></w:rPr><w:t xml:space=\"preserve\">2) переехал;",
        "<w:color w:val=\"595959\"/><w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">изменено</w:t></w:r></w:p>",
    ] {
        assert!(body.contains(expected), "{expected}\nis not in\n{body}");
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(write(&sample()), write(&sample()));
    let file = write(&sample());
    assert!(part(&file, "word/settings.xml").contains("<w:trackChanges/>"));
    assert!(part(&file, "word/styles.xml").contains("w:val=\"ru-RU\""));
    assert!(part(&file, "docProps/core.xml").contains("О защите &lt;детей&gt;"));
    assert!(part(&file, "word/comments.xml").contains("w:initials=\"ЖИ\""));
}

#[test]
fn a_table_repeats_its_head_and_lies_on_the_long_side() {
    let cell = |text: &str| vec![Paragraph::new(text)];
    let table = Table {
        widths: vec![250, 750],
        head: vec![vec![cell("№"), cell("Редакция")]],
        rows: vec![vec![cell("1"), Vec::new()]],
        bands: None,
        between: Vec::new(),
    };
    let paper = Paper { is_wide: true, blocks: vec![Block::Table(table)], ..Paper::default() };
    let body = part(&write(&paper), "word/document.xml");
    for expected in [
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        "<w:gridCol w:w=\"3642\"/><w:gridCol w:w=\"10927\"/>",
        "<w:tcPr><w:tcW w:w=\"10927\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>",
        "w:orient=\"landscape\"",
    ] {
        assert!(body.contains(expected), "{expected}\nis not in\n{body}");
    }
    assert!(!part(&write(&paper), "word/settings.xml").contains("trackChanges"));
}

/// A row that is higher than a page, and one that would leave most of a page empty, is cut
/// by its end; what heads rows stays with them.
#[test]
fn only_short_rows_stand_on_one_page() {
    let cell = |text: &str| vec![Paragraph::new(text)];
    let row = |words: usize| vec![cell("1"), cell(&"слово ".repeat(words))];
    let body = |row: Vec<Vec<Paragraph>>| {
        let head = vec![vec![cell("№"), cell("Редакция")]];
        let table = Table {
            widths: vec![900, 100],
            head,
            rows: vec![row],
            bands: None,
            between: Vec::new(),
        };
        let paper = Paper { blocks: vec![Block::Table(table)], ..Paper::default() };
        part(&write(&paper), "word/document.xml")
    };
    let uncut = |body: &str| body.matches("<w:cantSplit/>").count();
    assert_eq!((uncut(&body(row(5))), uncut(&body(row(40)))), (2, 1));
    let band = body(vec![cell("В Закон")]);
    assert!(band.contains("<w:gridSpan w:val=\"2\"/>") && band.contains("\"TableBand\""), "{band}");
}

/// LibreOffice would take both for one insertion, with the end of the paragraph between them.
#[test]
fn new_words_on_both_sides_of_an_end_that_stays_are_of_two_moments() {
    let new = |text| run(text, Revision::Inserted);
    let of = |runs| Block::Paragraph(Paragraph { runs, ..Paragraph::default() });
    let kept = || run("Право", Revision::Kept);
    let blocks = vec![of(vec![kept(), new(" ребенка")]), of(vec![new("Все "), kept()])];
    let body = part(&write(&Paper { blocks, ..sample() }), "word/document.xml");
    let dates: Vec<_> = body.split("w:date=\"").skip(1).map(|rest| &rest[..20]).collect();
    assert_eq!(dates, ["2022-05-03T00:00:00Z", "2022-05-03T00:02:00Z"]);
}
