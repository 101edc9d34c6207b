//! Units as Kazakh names them, the largest first: «84-баптың 2-тармағының 8), 9) және 38) – 40)
//! тармақшалары».

use super::group::{Group, Units, descends, expanded, grouped, is_of_several, noun, numbers};
use super::lexeme::Lexeme;
use super::place::{Named, Numbers, Place};
use super::reader::Reader;
use super::vocabulary::{Meaning, Role, Verb};

/// Kazakh: the largest unit first, numbers before their nouns.
pub(super) fn downward(reader: &mut Reader<'_>) -> Option<Units> {
    let mut listed: Vec<Listed> = Vec::new();
    let mut chain = vec![group_downward(reader)?];
    let noun = chain[0].noun.clone();
    loop {
        let start = reader.at;
        let may_hold = matches!(ending(&chain), Ending::Bare | Ending::Genitive);
        let last = chain[chain.len() - 1].named;
        // «3-тармағы 4-тармақ деп есептелсін»: none of a kind holds another; and in «2-тармағы
        // екінші бөлікпен» the part is what the point is supplemented by.
        let is_bare = ending(&chain) == Ending::Bare;
        let is_held = |group: &Group| {
            let is_added = is_bare && ending_of(&group.noun) == Ending::Instrumental;
            may_hold && group.named != last && !is_added
        };
        if let Some(group) = group_downward(reader).filter(is_held) {
            chain.push(group);
            continue;
        }
        reader.at = start;
        let joint = reader.joint();
        let is_close = (0..joint).any(|at| is_close_and(reader.peek(at)));
        reader.at += joint;
        let end = ending(&chain);
        // «2-1) тармақшамен, 2-тармағы …»: what is added and what is changed are no list.
        let is_alike = |group: &Group| {
            end != Ending::Instrumental || ending_of(&group.noun) == Ending::Instrumental
        };
        let next = group_downward(reader).filter(|group| joint > 0 && is_alike(group));
        // «2-бапта, 1-тармағын қоспағанда»: where it is done, and where not.
        let is_left_out = matches!(reader.meaning(), Some((Meaning::Excepted, _)));
        let next = next.filter(|_| end != Ending::Locative || !is_left_out);
        listed.push(Listed { chain, is_close });
        let Some(group) = next else {
            reader.at = start;
            // «3-тармақтың күші жойылды»: of nothing else is a genitive what is changed.
            let loses_force = matches!(reader.meaning(), Some((Meaning::Verb(Verb::Repeal), _)));
            let is_changed = end == Ending::Genitive && loses_force;
            let role = if is_changed { Role::Subject } else { end.role() };
            return Some(Units { places: owned(&listed)?, noun, role });
        };
        chain = vec![group];
    }
}

/// The ending of the last noun of a chain, which is that of all of it.
fn ending(chain: &[Group]) -> Ending {
    chain.last().map_or(Ending::Bare, |last| ending_of(&last.noun))
}

/// One of a Kazakh list.
struct Listed {
    chain: Vec<Group>,
    /// Whether «мен» ties it to the next one.
    is_close: bool,
}

/// Whether a word ties two that share what is said behind them.
fn is_close_and(lexeme: Option<&Lexeme>) -> bool {
    matches!(lexeme.and_then(Lexeme::word), Some("мен" | "бен" | "пен"))
}

/// The units of a list. What ends in the genitive owns what the last of the list has below a
/// unit of its kind: «2-баптың және 3-баптың бірінші бөлігі», «1-баптың, 2-баптың тақырыптары».
/// None where the last has no such unit, or where it cannot be told.
fn owned(listed: &[Listed]) -> Option<Vec<Place>> {
    let last = &listed.last()?.chain;
    let descends = |pair: &[Listed]| {
        pair[0].chain.last().is_some_and(|smallest| descends(smallest, &pair[1].chain))
    };
    if listed.windows(2).any(descends) && ending(last) != Ending::Instrumental {
        return None;
    }
    let mut places: Vec<Place> = Vec::new();
    for (at, each) in listed.iter().enumerate() {
        let is_owner = ending(&each.chain) == Ending::Genitive && ending(last) != Ending::Genitive;
        let mut all = each.chain.clone();
        if is_owner {
            let owner = each.chain.last()?.named;
            let level = last.iter().position(|group| group.named == owner);
            let heading = last.iter().position(|group| group.named == Named::Heading);
            all.extend_from_slice(&last[level.map(|at| at + 1).or(heading)?..]);
        } else if at + 1 < listed.len() {
            let is_close = listed[at..listed.len() - 1].iter().all(|each| each.is_close);
            all.extend_from_slice(shared(&each.chain, last, is_close)?);
        }
        places.extend(below_last(&places, &all));
    }
    Some(places)
}

/// What the last of a list has for one before it without a genitive of its own: in «7-бап пен
/// 8-баптың 2-тармақтары» the plural says that point 2 of both is meant. Behind «мен» alone it
/// cannot be told: none.
fn shared<'a>(chain: &[Group], last: &'a [Group], is_close: bool) -> Option<&'a [Group]> {
    let own = chain.last()?;
    let level = last.iter().position(|group| group.named == own.named);
    let owner = level.filter(|at| ending_of(&last[*at].noun) == Ending::Genitive);
    let is_bare = ending_of(&own.noun) == Ending::Bare;
    let Some(owner) = owner.filter(|at| is_bare && at + 1 < last.len()) else { return Some(&[]) };
    let smallest = &last[last.len() - 1];
    match (is_of_several(&smallest.noun), &*smallest.numbers) {
        (true, [] | [Numbers::One(_)]) => Some(&last[owner + 1..]),
        _ if is_close => None,
        _ => Some(&[]),
    }
}

/// «2-тармақтың 4) тармақшасы және 5-тармағы»: what is listed stands in what the one
/// before it stands in.
fn below_last(places: &[Place], chain: &[Group]) -> Vec<Place> {
    let own = expanded(chain.iter().map(Group::steps));
    let Some(last) = places.last() else { return own };
    let below = |place: &Place| {
        // «2) тармақшасы, екінші бөлігі»: what is listed is beside it, also where it could hold it.
        let is_holder =
            last.last().zip(place.0.first()).is_some_and(|(it, unit)| it.may_hold(unit));
        place.within(&if is_holder { last.holder() } else { last.clone() })
    };
    own.iter().map(below).collect()
}

fn group_downward(reader: &mut Reader<'_>) -> Option<Group> {
    let start = reader.at;
    let numbers = numbers(reader, true);
    let Some((named, noun)) = noun(reader) else {
        reader.at = start;
        return None;
    };
    grouped(reader, start, Group { named, numbers, noun, is_accusative: false })
}

/// The part of a word that shows in Kazakh what it does in a sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Bare,
    Genitive,
    Locative,
    Ablative,
    Instrumental,
}

impl Ending {
    const fn role(self) -> Role {
        match self {
            Self::Bare => Role::Subject,
            Self::Genitive => Role::Of,
            Self::Locative => Role::In,
            Self::Ablative => Role::After,
            Self::Instrumental => Role::With,
        }
    }
}

fn ending_of(noun: &str) -> Ending {
    // «кесте» ends as if it said where.
    let ends =
        |endings: &[&str]| noun != "кесте" && endings.iter().any(|ending| noun.ends_with(ending));
    if ends(&["ның", "нің", "дың", "дің", "тың", "тің"]) {
        Ending::Genitive
    } else if ends(&["дағы", "дегі", "тағы", "тегі", "да", "де", "та", "те"])
    {
        Ending::Locative
    } else if ends(&["дан", "ден", "тан", "тен", "нан", "нен"]) {
        Ending::Ablative
    } else if ends(&["мен", "бен", "пен"]) {
        Ending::Instrumental
    } else {
        Ending::Bare
    }
}
