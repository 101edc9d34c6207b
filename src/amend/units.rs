//! Units as an instruction names them: «подпункты 8), 9) и 38) – 40) пункта 2 статьи 84».

use super::downward::downward;
use super::group::{
    Group, Units, descends, expanded, grouped, is_direct, is_instrumental, noun, numbers,
};
use super::lexeme::Lexeme;
use super::place::{Named, Place};
use super::reader::Reader;
use super::vocabulary::{Meaning, Role};
use crate::document::citation::read_ordinal;
use crate::text::language::Language;

/// Reads units, where they begin at the reader.
pub(super) fn places(reader: &mut Reader<'_>) -> Option<Units> {
    if reader.language == Language::Kazakh { downward(reader) } else { upward(reader) }
}

/// Russian and English: the smallest unit first.
fn upward(reader: &mut Reader<'_>) -> Option<Units> {
    let mut listed: Vec<Vec<Group>> = Vec::new();
    let mut chain = vec![group_upward(reader)?];
    let noun = chain[0].noun.clone();
    let role = if chain[0].is_genitive() { Role::Of } else { Role::Subject };
    loop {
        let start = reader.at;
        skip(reader, |meaning| matches!(meaning, Meaning::Of));
        if let Some(group) = group_upward(reader).filter(Group::can_hold) {
            chain.push(group);
            continue;
        }
        reader.at = start;
        let joint = reader.joint();
        reader.at += joint;
        // «исключить пункт 2, в статье 1 …»: what is done elsewhere is another thing.
        let is_elsewhere = is_direct(&noun)
            && reader
                .meaning()
                .is_some_and(|(meaning, _)| meaning == Meaning::Preposition(Role::In));
        if is_elsewhere {
            reader.at = start;
            break;
        }
        skip(reader, |meaning| matches!(meaning, Meaning::Preposition(Role::In | Role::With)));
        // «пункт 5 считать пунктом 6, статью 11 …»: what is added and what is changed are no list.
        // Nor are «за исключением пункта 2, и статье 2».
        let is_of = chain[0].is_genitive();
        let is_alike = |group: &Group| {
            group.is_genitive() || !is_of && is_instrumental(&group.noun) == is_instrumental(&noun)
        };
        let group = group_upward(reader).filter(|group| joint > 0 && is_alike(group));
        let Some(group) = group else {
            reader.at = start;
            break;
        };
        let mut next = shared_head(&chain, &group, reader.language)?;
        next.push(group);
        listed.push(std::mem::replace(&mut chain, next));
    }
    listed.push(chain);
    let descends = |pair: &[Vec<Group>]| descends(&pair[0][0], &pair[1]);
    if listed.windows(2).any(descends) && !is_instrumental(&noun) {
        return None;
    }
    Some(Units { places: shared_tail(&listed), noun, role })
}

/// What the next of a list is of: in «часть вторую статьи 3 и статьи 4» the genitive says that
/// of both articles that part is meant, and no article. None where it cannot be told.
fn shared_head(before: &[Group], next: &Group, language: Language) -> Option<Vec<Group>> {
    let level = before.iter().skip(1).position(|group| group.named == next.named);
    let level = level.map(|at| at + 1);
    let may_be_both = language == Language::English || next.noun == "части" && before[0].is_in();
    if may_be_both {
        // «в абзаце втором части первой и части второй»: of the second part, or all of it?
        return level.is_none().then(Vec::new);
    }
    if before[0].is_genitive() || !next.is_genitive() {
        return Some(Vec::new());
    }
    let level = if before[0].named == Named::Heading { Some(1) } else { level };
    level.map(|at| before[..at].to_vec())
}

/// Steps over words of one meaning.
fn skip(reader: &mut Reader<'_>, is_meant: impl Fn(Meaning) -> bool) {
    let is_english = reader.language == Language::English;
    let is_skipped = |meaning| is_meant(meaning) || is_english && meaning == Meaning::Filler;
    while let Some((_, words)) = reader.meaning().filter(|(meaning, _)| is_skipped(*meaning)) {
        reader.at += words;
    }
}

/// A noun and its numbers behind it, or, as in «второе предложение», before it.
fn group_upward(reader: &mut Reader<'_>) -> Option<Group> {
    let start = reader.at;
    let before = if reader.peek(0).is_some_and(|lexeme| lexeme.word().is_some()) {
        numbers(reader, true)
    } else {
        Vec::new()
    };
    let Some((named, noun)) = noun(reader) else {
        reader.at = start;
        return None;
    };
    let numbers = if before.is_empty() { numbers(reader, false) } else { before };
    let is_accusative = reader.lexemes[start..reader.at].iter().any(is_feminine_accusative);
    grouped(reader, start, Group { named, numbers, noun, is_accusative })
}

/// Whether a word is an ordinal like «вторую», «третью».
fn is_feminine_accusative(lexeme: &Lexeme) -> bool {
    let is_ordinal = |word: &str| read_ordinal(&[word]).is_some();
    lexeme.word().is_some_and(|word| word.ends_with('ю') && is_ordinal(word))
}

/// The units of «пункт 3 и подпункт 1) пункта 5 статьи 7»: what the last one stands in,
/// those before it stand in too.
fn shared_tail(listed: &[Vec<Group>]) -> Vec<Place> {
    let is_heading = |chain: &[Group]| chain[0].named == Named::Heading && chain.len() > 1;
    let are_headings = is_heading(&listed[0]);
    let mut lists: Vec<Vec<Place>> = listed
        .iter()
        .map(|chain| {
            let mut places = expanded(chain.iter().rev().map(Group::steps));
            if are_headings {
                places.iter_mut().for_each(Place::end_in_heading);
            }
            places
        })
        .collect();
    // «пункт 2 и пункт 3 статьи 1, пункт 1 статьи 5»: each stands where the next one does.
    for at in (1..lists.len()).rev().filter(|_| !are_headings) {
        // «пункт 1 и статью 4»: it stands beside the next one, and never in it.
        let next = lists[at].first().map(Place::holder).unwrap_or_default();
        // «заголовок и пункт 1 статьи 3»: points have none.
        let is_heading = matches!(&*listed[at - 1], [only] if only.named == Named::Heading);
        let next = if is_heading { next.headed() } else { next };
        for place in &mut lists[at - 1] {
            *place = place.within(&next);
        }
    }
    lists.into_iter().flatten().collect()
}
