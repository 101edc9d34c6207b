//! Papers of one thing in several languages as one: a language after the other, each on
//! pages of its own, as the texts of a law are handed in. Whatever numbers or names one
//! thing in a paper still does so in all of them.

use super::paper::{Block, Paper, Paragraph, Revision};

/// The papers as one.
pub fn together(papers: impl IntoIterator<Item = Paper>) -> Paper {
    let mut papers = papers.into_iter();
    papers.next().map_or_else(Paper::default, |first| papers.fold(first, joined))
}

fn joined(mut paper: Paper, mut next: Paper) -> Paper {
    let comments = paper.comments.len();
    let moves = revisions(&mut paper).filter_map(|it| it.move_mut().copied()).max().unwrap_or(0);
    revisions(&mut next).filter_map(Revision::move_mut).for_each(|number| *number += moves);
    for paragraph in next.blocks.iter_mut().flat_map(Block::paragraphs_mut) {
        if let (Some(id), Some(language)) = (&mut paragraph.id, next.language) {
            *id = format!("{language}.{id}");
        }
        let notes = paragraph.runs.iter_mut().flat_map(|run| &mut run.comments);
        notes.for_each(|note| *note += comments);
    }
    if let Some(Block::Paragraph(first)) = next.blocks.first_mut() {
        first.begins = next.language;
    }
    if !next.head.is_empty() && next.head != paper.head {
        paper.head.extend(["\n", &next.head]);
    }
    paper.blocks.append(&mut next.blocks);
    paper.comments.append(&mut next.comments);
    paper
}

/// What happened to each paragraph and to each of its runs.
fn revisions(paper: &mut Paper) -> impl Iterator<Item = &mut Revision> {
    let paragraphs = paper.blocks.iter_mut().flat_map(Block::paragraphs_mut);
    paragraphs.flat_map(Paragraph::revisions_mut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::{Comment, Run};
    use crate::text::language::Language;

    #[test]
    fn moves_remarks_and_addresses_stay_apart() {
        let paper = |language| {
            let revision = Revision::MovedTo(1);
            let run = Run { revision, comments: vec![0], ..Run::new("а") };
            let id = Some("art_1".to_owned());
            let moved = Paragraph { id, revision, runs: vec![run], ..Paragraph::default() };
            Paper {
                language: Some(language),
                head: language.code().to_owned(),
                blocks: vec![Block::Paragraph(moved)],
                comments: vec![Comment::default()],
                ..Paper::default()
            }
        };
        let paper = together([paper(Language::Kazakh), paper(Language::Russian)]);
        let told = |it: &Paragraph| {
            (it.id.clone().unwrap_or_default(), it.begins, it.revision, it.runs[0].comments.clone())
        };
        let of = |id: &str, begins, number| {
            (id.to_owned(), begins, Revision::MovedTo(number), vec![number - 1])
        };
        assert_eq!(
            paper.paragraphs().map(told).collect::<Vec<_>>(),
            [of("art_1", None, 1), of("ru.art_1", Some(Language::Russian), 2)]
        );
        assert_eq!((paper.head.as_str(), paper.comments.len()), ("kk\nru", 2));
        let parts: Vec<_> = paper.parts().iter().map(|(language, _)| *language).collect();
        assert_eq!(parts, [Some(Language::Kazakh), Some(Language::Russian)]);
    }
}
