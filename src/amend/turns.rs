//! Instructions that are carried out in turn, by rounds: those of one round are of different
//! articles, and none reads what another of them writes. So a law is read anew once for each
//! round, and not for each of thousands of instructions.

use super::edit::Edit;
use super::instruction::{Instruction, Operation};
use super::place::{Named, Numbers, Place};
use crate::document::ProvisionKind::Article;
use std::collections::HashMap;

/// The rounds, each of instructions by their places. Those of one article keep their order,
/// and what is of no article alone has a round of its own, behind all before it.
pub(super) fn rounds(instructions: &[Instruction]) -> Vec<Vec<usize>> {
    let mut rounds: Vec<Vec<usize>> = Vec::new();
    let mut next: HashMap<String, usize> = HashMap::new();
    let mut first = 0;
    for (at, instruction) in instructions.iter().enumerate() {
        let Some(articles) = articles(instruction) else {
            rounds.push(vec![at]);
            next.clear();
            first = rounds.len();
            continue;
        };
        let round = articles.iter().filter_map(|article| next.get(article)).max();
        let round = round.copied().unwrap_or(first);
        if round == rounds.len() {
            rounds.push(Vec::new());
        }
        rounds[round].push(at);
        next.extend(articles.into_iter().map(|article| (article, round + 1)));
    }
    rounds
}

/// The numbers of the articles that an instruction is of, those that it adds too; none where
/// it may be of others.
fn articles(instruction: &Instruction) -> Option<Vec<String>> {
    let places = instruction.places.iter().map(article);
    match &instruction.operation {
        Operation::Enter => Some(Vec::new()),
        Operation::Renumber(_) => None,
        Operation::Insert { units, .. } => {
            let is_through =
                |unit: &Place| unit.last().is_some_and(super::place::Step::is_numbered_through);
            if units.iter().any(is_through) {
                // What stands about the new article is not read, but for its number.
                units.iter().map(article).collect()
            } else {
                of_any(places)
            }
        }
        _ => of_any(places),
    }
}

/// The articles, if there is any: what is of none is of the whole act.
fn of_any(articles: impl Iterator<Item = Option<String>>) -> Option<Vec<String>> {
    articles.collect::<Option<Vec<_>>>().filter(|articles| !articles.is_empty())
}

/// The number of the one article that a place is in, or is.
fn article(place: &Place) -> Option<String> {
    let is_contents = place.0.iter().any(|step| step.named == Named::Contents);
    let step = place.0.iter().find(|step| step.named == Named::Kind(Article))?;
    match &step.numbers {
        Numbers::One(number) if !is_contents => Some(number.slug().into_owned()),
        _ => None,
    }
}

/// Whether what an instruction does meets what others of its round do, or stands at one place
/// with it: then it is read in the law that they left.
pub(super) fn clash(made: &[Edit], edits: &[Edit]) -> bool {
    let touch = |one: &Edit, other: &Edit| {
        one.meets(other) || one.span.start == other.span.start || one.span.end == other.span.end
    };
    edits.iter().any(|edit| made.iter().any(|each| touch(each, edit)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amend::account;
    use crate::parse::read;
    use crate::text::language::Language;

    #[test]
    fn a_round_has_one_instruction_of_each_article() {
        let act = "Статья 1. Внести в Закон «О связи» следующие изменения:\n\n\
                   1) в статье 1 слово «А» исключить;\n\n\
                   2) пункт 2 статьи 1 исключить;\n\n\
                   3) пункт 2 статьи 2 исключить;\n\n\
                   4) по всему тексту слово «А» исключить;\n\n\
                   5) в статье 2 слово «А» исключить;\n\n\
                   6) статью 5 исключить;\n\n\
                   7) дополнить статьей 6 следующего содержания:\n\n\
                   «Статья 6. Надзор\n\nНадзор ведет орган.»;\n\n\
                   8) в статье 6 слово «А» исключить;\n\n\
                   9) статью 7 считать статьей 8;\n\n\
                   10) статью 9 исключить.\n";
        let account = account(&read(act.to_owned(), Language::Russian));
        assert_eq!(
            rounds(&account.instructions),
            [vec![0, 2], vec![1], vec![3], vec![4, 5, 6], vec![7], vec![8], vec![9]]
        );
    }
}
