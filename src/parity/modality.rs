//! Whether the languages owe, forbid and allow the same.
//!
//! Sentences are held against one another where the languages have as many, for a right
//! and a duty may have changed places; else the provision as a whole. A sentence in the
//! indicative is a duty in any language and English `shall` shows no strength, so duties
//! differ only where two words for them do, as «обязан» and «тиіс».

use super::agreement::Sayings;
use super::clause::Force;
use super::fact::Fact;
use super::finding::{Finding, Kind};
use super::hints::{Hint, Hints, hints};
use super::lists::{Lists, Modals};
use super::rows::{Row, Texts};
use super::spoken::{Place, Said, Sentence, sentences};
use crate::compare::modality::Modal;
use crate::document::{Document, ProvisionId};
use crate::text::hash::Map;
use crate::text::language::{ByLanguage, Language};
use crate::text::lexicon::words;
use crate::text::span::Span;
use std::iter::successors;

/// The findings of all rows, in their order.
pub fn differences(texts: &Texts<'_>, rows: &[Row], sayings: &[Sayings]) -> Vec<Finding> {
    let of_row = |sayings: &Sayings| {
        sayings.as_ref().map(|_, facts| {
            let modal = |(fact, span): &(Fact, Span)| match fact {
                Fact::Modal(modal) => Some((*modal, *span)),
                _ => None,
            };
            facts.as_ref().map(|facts| facts.iter().filter_map(modal).collect())
        })
    };
    let mut modals: Vec<Modals> = sayings.iter().map(of_row).collect();
    let lists = Lists::new(texts, rows, &mut modals);
    let mut modality = Modality { texts, rows, modals, lists, leads: Map::default() };
    let leaders = modality.lists.items.keys();
    modality.leads = leaders.map(|at| (*at, modality.leads_of(*at))).collect();
    (0..rows.len()).filter_map(|at| modality.difference(at)).collect()
}

struct Modality<'a> {
    texts: &'a Texts<'a>,
    rows: &'a [Row],
    modals: Vec<Modals>,
    lists: Lists,
    /// By the place of what leads into a list, what it says for each of its items.
    leads: Map<usize, ByLanguage<Lead>>,
}

/// What leads into a list, in one language.
#[derive(Default)]
struct Lead {
    /// What it says, and what leads into the list that it is in.
    all: Vec<Force>,
    /// What its last sentence says.
    last: Vec<Force>,
    /// How much right before the list answers a denial: «за исключением обращений:».
    answers: usize,
}

/// The sentences of one language.
type Spoken = (Language, Vec<Sentence>);

impl Modality<'_> {
    /// The finding of a row; none where a language parts in two what another has in one, and
    /// both together say the same. That it is parted is told of the row below.
    fn difference(&self, at: usize) -> Option<Finding> {
        let spoken = |at: usize| -> Vec<Spoken> {
            let each = |each| Some((each, self.spoken(at, each)?));
            Language::ALL.into_iter().filter_map(each).collect()
        };
        if self.ends_behind_what_it_quotes(at) {
            return None;
        }
        let here = spoken(at);
        let finding = self.between(at, &here)?;
        let below = if at + 1 < self.rows.len() { spoken(at + 1) } else { Vec::new() };
        if below.is_empty() || below.len() >= here.len() {
            return Some(finding);
        }
        let mut both = here;
        for (language, sentences) in below {
            let above = both.iter_mut().filter(|(other, _)| *other == language);
            above.for_each(|(_, above)| above.extend_from_slice(&sentences));
        }
        self.between(at, &both).map(|_| finding)
    }

    /// The classes in which languages differ that say something in a row.
    fn between(&self, at: usize, spoken: &[Spoken]) -> Option<Finding> {
        let whole: Vec<Spoken> =
            spoken.iter().map(|(each, spoken)| (*each, vec![merged(spoken)])).collect();
        let (_, first) = spoken.first()?;
        let is_by_sentence = spoken.iter().all(|(_, each)| each.len() == first.len());
        let units = if is_by_sentence && !is_in_one_order(&whole) { spoken } else { &whole };
        let mut spans: ByLanguage<Vec<Span>> = ByLanguage::default();
        for place in 0..units.first()?.1.len() {
            let beside = beside(units, place);
            let differing = differing(&beside);
            for (language, sentence) in beside {
                let shown = |said: &[Said]| -> Vec<Span> {
                    let shown = said.iter().filter(|it| differing.contains(&it.modal));
                    shown.map(|it| it.span).collect()
                };
                // What frees from it, or a clause aside says, shows it where nothing else does.
                let said = [&sentence.said, &sentence.exemptions, &sentence.loose];
                let shown = said.into_iter().map(|said| shown(said)).find(|it| !it.is_empty());
                spans.get_mut(language).extend(shown.into_iter().flatten());
            }
        }
        Finding::shown_by(Kind::Modality, &self.rows[at], spans)
    }

    /// The sentences of a row in a language. What leads into its list, or its items, may
    /// say for it what it does not say itself.
    fn spoken(&self, at: usize, language: Language) -> Option<Vec<Sentence>> {
        let text = (*self.texts.get(language))?;
        let id = (*self.rows[at].get(language))?;
        let modals = self.modals[at].get(language).as_ref()?;
        let mut spoken = sentences(text, id, modals);
        let lead = self.lists.leader.get(&at).and_then(|at| self.leads.get(at));
        let lead = lead.map(|each| each.get(language));
        let leading = lead.map_or(&[][..], |lead| &lead.all);
        let items = || self.lists.items.get(&at).into_iter().flatten().copied();
        let listed: Vec<Force> = items().flat_map(|at| self.forces(at, language)).collect();
        let plain: Vec<Force> = items().flat_map(|at| self.plain(at, language)).collect();
        let denials = |said: &[Force]| said.iter().filter(|force| **force == Force::Denial).count();
        let before = lead.map_or(0, |lead| lead.answers) + denials(leading);
        let mut inherited = Hints::default();
        if before + denials(&listed) > 0 {
            inherited.add(Hint::Denial);
        }
        if leading.iter().chain(&listed).any(|force| *force == Force::Right) {
            inherited.add(Hint::Right);
        }
        for sentence in &mut spoken {
            sentence.hints = sentence.hints.or(inherited);
            sentence.denials.before = before;
            sentence.denials.items = denials(&plain);
            if language != Language::Kazakh && sentence.said.is_empty() {
                sentence.inherited = lead.map_or_else(Vec::new, |lead| lead.last.clone());
            }
        }
        Some(spoken)
    }

    /// Whether the Kazakh of a row leads into a list that is not there, as where an amendment
    /// quotes the lead-in alone: what it owes or allows stands behind the list.
    fn ends_behind_what_it_quotes(&self, at: usize) -> bool {
        !self.lists.items.contains_key(&at) && self.leading(at, Language::Kazakh).is_some()
    }

    /// What a row that leads into a list says for its items.
    fn leads_of(&self, leader: usize) -> ByLanguage<Lead> {
        let leaders = || successors(Some(leader), |at| self.lists.leader.get(at).copied());
        ByLanguage::from_fn(|language| {
            let all = leaders().flat_map(|at| self.forces(at, language)).collect();
            let Some((text, id)) = self.leading(leader, language) else {
                return Lead { all, ..Lead::default() };
            };
            let modals = self.modals[leader].get(language).as_deref().unwrap_or_default();
            let last = sentences(text, id, modals).pop();
            let last = last.map_or_else(Vec::new, |last| last.forces().collect());
            Lead { all, last, answers: answers_at_the_end(text.text(id), language) }
        })
    }

    /// What the words of a row say.
    fn forces(&self, at: usize, language: Language) -> impl Iterator<Item = Force> + '_ {
        let modals = self.modals[at].get(language).iter().flatten();
        modals.filter_map(|(modal, _)| Force::of(*modal))
    }

    /// What the main clauses of a row say.
    fn plain(&self, at: usize, language: Language) -> Vec<Force> {
        let present = self.texts.get(language).zip(*self.rows[at].get(language));
        let modals = self.modals[at].get(language).as_deref().unwrap_or_default();
        let spoken = present.filter(|_| !modals.is_empty());
        let spoken = spoken.map(|(text, id)| sentences(text, id, modals)).unwrap_or_default();
        spoken.iter().flat_map(Sentence::forces).collect()
    }

    /// What leads into a list, if it ends as that does.
    fn leading(&self, leader: usize, language: Language) -> Option<(&Document, ProvisionId)> {
        let present = self.texts.get(language).zip(*self.rows[leader].get(language));
        present.filter(|(text, id)| text.text(*id).trim_end().ends_with(':'))
    }
}

/// How many of the last words of a text answer a denial.
fn answers_at_the_end(text: &str, language: Language) -> usize {
    let words = words(text);
    let last = hints(&words[words.len().saturating_sub(4)..], language);
    last.iter().filter(|(_, hint)| hint.denies()).count()
}

/// The sentences that stand in one place. What may be done in one case only is compared
/// where each says that it is one; English `shall` says it with no "may".
fn beside(units: &[Spoken], place: usize) -> Vec<(Language, Sentence)> {
    let is_limited = |(language, each): &Spoken| {
        *language != Language::English && each[place].hints.has(Hint::Only)
    };
    let are_limited = units.iter().all(is_limited);
    let sentence = |(language, each): &Spoken| {
        let mut sentence = each[place].clone();
        if are_limited {
            sentence.said.append(&mut sentence.restricted);
        }
        (*language, sentence)
    };
    let mut beside: Vec<_> = units.iter().map(sentence).collect();
    for at in 0..beside.len() {
        if beside.iter().any(|(_, other)| is_against_a_chance(&beside[at].1, other)) {
            let sentence = &mut beside[at].1;
            sentence.said.append(&mut sentence.chances);
        }
    }
    beside
}

/// Whether one says what may happen, and another that it must or must not.
fn is_against_a_chance(one: &Sentence, other: &Sentence) -> bool {
    let is_more = |force| other.has(force) && !one.has(force);
    !other.has(Force::Right) && (is_more(Force::Duty) || is_more(Force::Denial))
}

/// All sentences as one.
fn merged(sentences: &[Sentence]) -> Sentence {
    sentences.iter().fold(Sentence::default(), |mut all, each| {
        all.said.extend_from_slice(&each.said);
        all.restricted.extend_from_slice(&each.restricted);
        all.chances.extend_from_slice(&each.chances);
        all.exemptions.extend_from_slice(&each.exemptions);
        all.loose.extend_from_slice(&each.loose);
        all.inherited.extend_from_slice(&each.inherited);
        all.hints = all.hints.or(each.hints);
        all.denials = all.denials.and(each.denials);
        all
    })
}

/// Whether the languages say the same in one order, whatever sentences they part it into.
/// A duty in the indicative has no word.
fn is_in_one_order(whole: &[Spoken]) -> bool {
    let said = |(_, each): &Spoken| -> Vec<Modal> {
        let said = each[0].said.iter().map(|said| said.modal);
        said.filter(|modal| Force::of(*modal).is_some()).collect()
    };
    let all: Vec<Vec<Modal>> = whole.iter().map(said).collect();
    let is_duty = |modal: &Modal| Force::of(*modal) == Some(Force::Duty);
    let duties = |said: &[Modal]| said.iter().filter(|modal| is_duty(modal)).count();
    let has_as_many = all.iter().all(|each| duties(each) == duties(&all[0]));
    let counted = |said: &[Modal]| {
        said.iter().copied().filter(|modal| has_as_many || !is_duty(modal)).collect::<Vec<_>>()
    };
    let first = counted(&all[0]);
    all.iter().map(|each| counted(each)).all(|each| {
        each.len() == first.len()
            && each.iter().zip(&first).all(|(one, other)| is_one(*one, *other))
    })
}

/// Whether two words say one thing. A plain "not" may be a ban or an exemption elsewhere,
/// and a ban is no exemption.
fn is_one(one: Modal, other: Modal) -> bool {
    use Modal::{Exemption, Prohibition};
    let is_apart = matches!((one, other), (Exemption, Prohibition) | (Prohibition, Exemption));
    Force::of(one) == Force::of(other) && !is_apart
}

/// The classes in which sentences that stand side by side differ.
fn differing(beside: &[(Language, Sentence)]) -> Vec<Modal> {
    let mut forces = Vec::new();
    let mut words = Vec::new();
    for one in beside {
        let others = beside.iter().filter(|other| !are_only_so([&one.1, &other.1]));
        for other in others {
            forces.extend(unanswered(&one.1, &other.1));
            let is_without_english = one.0 != Language::English && other.0 != Language::English;
            if is_without_english && has_other_strength(&one.1, &other.1) {
                words.extend(DUTIES);
            }
            if is_without_english && one.1.denials.exceed(other.1.denials) {
                forces.push(Force::Denial);
            }
            if is_turned_round(&one.1, &other.1) || is_exempt_from_a_duty(&one.1, &other.1) {
                forces.extend([Force::Right, Force::Duty]);
            }
            if is_ban_against_exemption(&one.1, &other.1) {
                words.extend([Modal::Prohibition, Modal::Exemption]);
            }
        }
    }
    let is_freed_in_one =
        |one: &Sentence| beside.iter().any(|(_, other)| is_freed_and_bound(one, other));
    if !forces.is_empty() && beside.iter().any(|(_, one)| is_freed_in_one(one)) {
        words.push(Modal::Exemption);
    }
    let said = beside.iter().flat_map(|(_, each)| each.said.iter().chain(&each.loose));
    let said = said.map(|said| said.modal);
    words.extend(said.filter(|modal| Force::of(*modal).is_some_and(|it| forces.contains(&it))));
    words
}

/// What one sentence says and another does not; where each says something else only, or
/// one thing for another, both.
fn unanswered(one: &Sentence, other: &Sentence) -> Vec<Force> {
    let ours: Vec<Force> = one.forces().collect();
    let mut theirs: Vec<Force> = other.forces().collect();
    if theirs.is_empty() {
        theirs.clone_from(&other.inherited);
    }
    if !may_be_one([one, other]) && !may_be_one([other, one]) {
        let is_shared = ours.iter().any(|it| theirs.contains(it));
        if !ours.is_empty() && !theirs.is_empty() && !is_shared {
            return ours.into_iter().chain(theirs).collect();
        }
        let replaced = replaced([one, other]).or_else(|| replaced_aside([one, other]));
        if let Some(replaced) = replaced {
            return replaced.to_vec();
        }
    }
    if is_denied_alone(one, other) {
        return vec![Force::Denial];
    }
    let is_main = |force: &Force| one.of(*force).any(|said| said.place == Place::Main);
    let is_hinted = |force: &Force| match force {
        Force::Right => {
            other.hints.has(Hint::Right) || other.hints.has(Hint::Only) || other.has_aside(*force)
        }
        Force::Duty => true,
        Force::Denial => {
            other.hints.has(Hint::Denial)
                || other.hints.has(Hint::Release) && !one.hints.has(Hint::Release)
                || (other.has_aside(*force) || other.hints.has(Hint::DenialAside)) && !is_main(force)
                // «может только» for «не может иначе».
                || other.hints.has(Hint::Only) && !one.hints.has(Hint::Only)
        }
    };
    let lacks = |force: &Force| one.has(*force) && !other.has(*force) && !is_hinted(force);
    let all = [Force::Right, Force::Duty, Force::Denial];
    let lacking: Vec<Force> = all.into_iter().filter(lacks).collect();
    // «вправе» against «міндетті»: the duty shows what stands in its place.
    let duty = (!lacking.is_empty()).then_some(Force::Duty);
    lacking.into_iter().chain(duty).collect()
}

/// Whether a duty may be a ban or a right elsewhere: «подлежит отклонению» is «қабылданбауға
/// тиіс», "shall have no force" is «не имеет силы».
fn may_be_one([duty, other]: [&Sentence; 2]) -> bool {
    let is_only = |sentence: &Sentence, force| sentence.forces().all(|each| each == force);
    let is_weak = duty.hints.has(Hint::Shall);
    let is_denied = is_only(other, Force::Denial)
        && duty.hints.has(Hint::Denial)
        && (is_weak || other.hints.has(Hint::DutyNotTo));
    let is_allowed = is_only(other, Force::Right) && duty.hints.has(Hint::Right) && is_weak;
    is_only(duty, Force::Duty) && (is_denied || is_allowed)
}

/// Whether one says that something must not be otherwise, and the other that it may be
/// only so: «не может … иначе как по решению суда», «сот шешімі бойынша ғана … мүмкін».
fn are_only_so([one, other]: [&Sentence; 2]) -> bool {
    is_only_so([one, other]) || is_only_so([other, one])
}

fn is_only_so([not, only]: [&Sentence; 2]) -> bool {
    let says = |sentence: &Sentence, force| sentence.forces().eq([force]);
    not.hints.has(Hint::NotOtherwise)
        && !only.hints.has(Hint::NotOtherwise)
        && only.hints.has(Hint::Only)
        && says(not, Force::Denial)
        && says(only, Force::Right)
}

/// What stands in one sentence for something else in the other, of which each says as much:
/// «обязан … и вправе» against «міндетті … және міндетті».
fn replaced([one, other]: [&Sentence; 2]) -> Option<[Force; 2]> {
    let surplus = |ours: &Sentence, theirs: &Sentence| {
        let mut left: Vec<Force> = theirs.forces().collect();
        let mut more: Vec<Force> = ours.forces().collect();
        more.retain(|force| {
            let same = left.iter().position(|other| other == force);
            same.map(|at| left.swap_remove(at)).is_none()
        });
        more
    };
    match (&surplus(one, other)[..], &surplus(other, one)[..]) {
        ([ours], [theirs]) if !other.has_aside(*ours) && !one.has_aside(*theirs) => {
            Some([*ours, *theirs])
        }
        _ => None,
    }
}

/// The same of a right and a duty in a clause aside: «которые могут» against «тиіс».
fn replaced_aside([one, other]: [&Sentence; 2]) -> Option<[Force; 2]> {
    let has = |sentence: &Sentence, force| sentence.has(force) || sentence.has_aside(force);
    let is_replaced = one.has_aside(Force::Right)
        && other.has_aside(Force::Duty)
        && !has(one, Force::Duty)
        && !has(other, Force::Right)
        && !other.hints.has(Hint::Right);
    is_replaced.then_some([Force::Right, Force::Duty])
}

/// Whether a clause aside denies something, «если не», «құқығы жоқ», and another language
/// has no word that may deny it.
fn is_denied_alone(one: &Sentence, other: &Sentence) -> bool {
    let denials = [Hint::Denial, Hint::DenialAside, Hint::Release];
    let is_denied = other.has(Force::Denial)
        || other.has_aside(Force::Denial)
        || denials.iter().any(|denial| other.hints.has(*denial));
    one.loose.iter().any(|said| said.place == Place::Aside) && !is_denied
}

/// Whether a right and a duty changed places inside a sentence: «вправе … и обязан» against
/// «міндетті … және құқылы».
fn is_turned_round(one: &Sentence, other: &Sentence) -> bool {
    let main = |sentence: &Sentence| -> Vec<Force> {
        let main = sentence.said.iter().filter(|said| said.place == Place::Main);
        main.filter_map(|said| Force::of(said.modal)).collect()
    };
    main(one) == [Force::Right, Force::Duty] && main(other) == [Force::Duty, Force::Right]
}

/// Whether one frees from what the other owes: «освобождается от уплаты» against «төлеуге
/// міндетті».
fn is_exempt_from_a_duty(one: &Sentence, other: &Sentence) -> bool {
    one.hints.has(Hint::Exempt)
        && !one.has(Force::Duty)
        && other.has(Force::Duty)
        && other.denials.is_none()
}

/// Whether one alone frees, and the other says what may or must be done.
fn is_freed_and_bound(one: &Sentence, other: &Sentence) -> bool {
    let is_free = |sentence: &Sentence| sentence.hints.has(Hint::Exempt);
    is_free(one) && !is_free(other) && (other.has(Force::Right) || other.has(Force::Duty))
}

const DUTIES: [Modal; 2] = [Modal::Obligation, Modal::Requirement];

/// Whether one only has the stronger duty, and the other only the weaker.
fn has_other_strength(one: &Sentence, other: &Sentence) -> bool {
    let duties = |sentence: &Sentence| DUTIES.map(|duty| sentence.says(duty));
    duties(one) == [true, false] && duties(other) == [false, true]
}

/// Whether one forbids what the other need not be done.
fn is_ban_against_exemption(one: &Sentence, other: &Sentence) -> bool {
    let denials = [Modal::Prohibition, Modal::Exemption, Modal::Negation];
    let says = |sentence: &Sentence| denials.map(|denial| sentence.says(denial));
    says(one) == [true, false, false] && says(other) == [false, true, false]
}
