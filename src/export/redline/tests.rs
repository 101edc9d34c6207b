//! Redlines of whole small texts: accepted they are the new one, rejected the old one.

use super::*;
use crate::bill::VersionId;
use crate::export::law;
use crate::export::paper::{Block, Comment};
use crate::export::plain;
use crate::parse::read;
use crate::review::Notes;
use crate::text::language::Language;

fn reading(old: &str, new: &str) -> Reading {
    let version = VersionId::new("v").expect("a slug");
    let notes =
        Notes { annotations: &[], versions: Sides::new(&version, &version), elsewhere: &[] };
    let documents = Sides::new(old, new).map(|text| Some(read(text.to_owned(), Language::Russian)));
    Reading::new(Language::Russian, documents, notes)
}

/// The paragraphs that are left when every change is accepted, or rejected.
fn left(paper: &Paper, is_accepted: bool) -> Vec<String> {
    let stays = |revision| match revision {
        Revision::Kept => true,
        Revision::Inserted | Revision::MovedTo(_) => is_accepted,
        Revision::Deleted | Revision::MovedFrom(_) => !is_accepted,
    };
    let paragraphs = paper.paragraphs().filter(|paragraph| stays(paragraph.revision));
    let words = |paragraph: &Paragraph| {
        let runs = paragraph.runs.iter().filter(|run| stays(run.revision));
        runs.map(|run| run.text.as_str()).collect::<String>()
    };
    paragraphs.map(words).collect()
}

fn words(document: &Document) -> Vec<String> {
    law::paper(document).paragraphs().map(Paragraph::text).collect()
}

/// The redline as plain text; that it holds both texts is checked.
fn shown(old: &str, new: &str) -> String {
    let reading = reading(old, new);
    for moves in [true, false] {
        let paper = paper(&reading, &[], &Options { moves, ..Options::default() });
        assert_eq!(left(&paper, true), words(&reading.documents.new), "accepted");
        assert_eq!(left(&paper, false), words(&reading.documents.old), "rejected");
    }
    plain::write(&paper(&reading, &[], &Options { moves: true, ..Options::default() }))
}

#[test]
fn labels_are_words_and_what_moved_is_told_twice() {
    let old = "Статья 1. Сроки\n\n1. Срок три дня.\n\n2. Жалоба подается в суд по месту жительства ребенка.\n\n3. Иное.\n\nСтатья 2. Суд\n\nСуд решает споры.\n";
    let new = "Статья 1. Сроки\n\n1. Срок пять дней.\n\n2. Иное.\n\nСтатья 2. Суд\n\nСуд решает споры.\n\nЖалоба подается в суд по месту жительства ребенка.\n";
    let expected = "Статья 1. Сроки\n\
        1. Срок [-три дня-]{+пять дней+}.\n\
        [-2. Жалоба подается в суд по месту жительства ребенка.-]\n\
        [-3-]{+2+}. Иное.\n\n\
        Статья 2. Суд\n\
        Суд решает споры.\n\
        {+Жалоба подается в суд по месту жительства ребенка.+}\n";
    assert_eq!(shown(old, new), expected);
}

#[test]
fn a_head_is_the_beginning_of_the_title_and_the_two_versions() {
    let long = "О внесении изменений и дополнений в некоторые законодательные акты";
    assert_eq!(head(long, "а → б"), "О внесении изменений и дополнений в… · а → б");
    assert_eq!(head("О детях", "а → б"), "О детях · а → б");
    assert_eq!(head("", "а → б"), "а → б");
}

#[test]
fn remarks_are_numbered_as_they_are_read() {
    let noted = |comments: &[usize]| Run { comments: comments.to_vec(), ..Run::new("а") };
    let of = |runs| Block::Paragraph(Paragraph { runs, ..Paragraph::default() });
    let mut blocks = [of(vec![noted(&[2]), noted(&[1, 2]), noted(&[2])]), of(vec![noted(&[0])])];
    let said = |text: &str| Comment { text: vec![text.to_owned()], ..Comment::default() };
    let comments = in_reading_order(&mut blocks, &["в", "а", "б"].map(said));
    assert_eq!(comments, ["а", "б", "в"].map(said));
    let all = blocks.iter().flat_map(Block::paragraphs).flat_map(|paragraph| &paragraph.runs);
    let all: Vec<_> = all.map(|run| run.comments.clone()).collect();
    assert_eq!(all, [vec![1], vec![0, 1], vec![1], vec![2]]);
}

#[test]
fn splits_mergers_and_rows_hold_both_texts() {
    let table = "| Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n| Мясо | 7 |\n";
    let other = "| Вид | Ставка |\n|---|---|\n| Рыба | 6 |\n| Хлеб | 1 |\n| Мясо | 7 | 8 |\n";
    let old = format!(
        "# Закон\n\nСтатья 1. Ставки\n\n1. Орган ведет реестр. Орган публикует реестр ежегодно на сайте.\n\n{table}\n2. Конец статьи.\n"
    );
    let new = format!(
        "# Закон\n\nСтатья 1. Ставки\n\n1. Орган ведет реестр.\n\n2. Орган публикует реестр ежегодно на сайте.\n\n{other}"
    );
    let told = shown(&old, &new);
    assert!(told.contains("Рыба | [-5-]{+6+}"), "{told}");
    shown(&new, &old);
    shown("", &new);
    shown(&old, "");
}
