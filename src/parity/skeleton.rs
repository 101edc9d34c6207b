//! Where the skeletons of the languages differ: a provision that one lacks, that
//! stands elsewhere, or that has another number.

use super::alignment::is_counted;
use super::finding::{Finding, Kind};
use super::labels::{are_of_two_scripts, is_one_number};
use super::rows::{Row, Texts, members, row_of};
use crate::compare::pairing::{is_numbered, may_answer};
use crate::compare::sequence::heaviest_increasing;
use crate::document::{Number, Provision, ProvisionId, ProvisionKind};
use crate::text::hash::{Map, Set};
use crate::text::language::{ByLanguage, Language};
use crate::text::span::Span;

/// The findings of all rows, in their order; and the rows in which a language has words
/// that another has in the first of what stands below: they are no words of the same.
pub fn differences(
    texts: &Texts<'_>,
    rows: &[Row],
    parted: &[(usize, usize)],
) -> (Vec<Finding>, Set<Row>) {
    let skeleton = Skeleton::new(texts, rows);
    let parted: Set<usize> = parted.iter().map(|(_, row)| *row).collect();
    let (mut findings, mut going_on) = (Vec::new(), Set::default());
    let mut shift_in: Map<Option<ProvisionId>, Vec<i64>> = Map::default();
    for (at, row) in rows.iter().enumerate() {
        let goes_on = skeleton.goes_on_below(row);
        going_on.extend(goes_on.then_some(*row));
        findings.extend(skeleton.lost_words(row, goes_on));
        let has_other_number = skeleton.has_other_number(row);
        if skeleton.is_missing(row) && skeleton.lost_its_number(row) {
            let is_lost = !skeleton.begins_with_its_number(row);
            findings.extend(is_lost.then(|| Finding::of(Kind::Label, row)));
        } else if skeleton.is_missing(row) {
            let is_there = parted.contains(&at) && skeleton.is_of_a_preamble(row)
                || skeleton.goes_on(row)
                || skeleton.is_in_the_line_above(row)
                || skeleton.is_of_a_form(row);
            findings.extend((!is_there).then(|| skeleton.missing(row)));
        } else if has_other_number {
            // Of a list that was renumbered from here on, the first is told.
            let (holder, shift) = skeleton.shift(row);
            let before = shift_in.insert(holder, shift.clone());
            let is_alone = shift.is_empty() && !skeleton.has_letters_of_two_scripts(row);
            if is_alone || before.as_ref() != Some(&shift) {
                findings.push(Finding::of(Kind::Label, row));
            }
        }
        // Another unit is nested otherwise by that alone.
        let is_told = has_other_number && skeleton.are_other_units(row);
        if skeleton.crossing.contains(&at) || !is_told && skeleton.is_elsewhere(row) {
            findings.push(Finding::of(Kind::Order, row));
        }
    }
    (findings, going_on)
}

struct Skeleton<'a> {
    texts: &'a Texts<'a>,
    rows: &'a [Row],
    row_of: ByLanguage<Map<ProvisionId, usize>>,
    /// The rows that stand before or behind where another language has them.
    crossing: Set<usize>,
}

impl<'a> Skeleton<'a> {
    fn new(texts: &'a Texts<'a>, rows: &'a [Row]) -> Self {
        let crossing = Language::ALL.into_iter().flat_map(|language| crossing(rows, language));
        Self { texts, rows, row_of: row_of(rows), crossing: crossing.collect() }
    }

    fn provision(&self, language: Language, id: ProvisionId) -> &'a Provision {
        self.texts.get(language).expect("a row has provisions of texts").provision(id)
    }

    /// The provisions of a row.
    fn provisions(&self, row: &Row) -> impl Iterator<Item = (Language, &'a Provision)> {
        members(row).map(|(language, id)| (language, self.provision(language, id)))
    }

    /// The row of what a provision stands in.
    fn holder(&self, (language, provision): (Language, &Provision)) -> Option<&'a Row> {
        let at = self.row_of.get(language).get(&provision.parent?)?;
        Some(&self.rows[*at])
    }

    /// The languages that lack a row.
    fn lacking(&self, row: &Row) -> impl Iterator<Item = Language> {
        let row = *row;
        let lacks = move |language: &Language| {
            self.texts.get(*language).is_some() && row.get(*language).is_none()
        };
        Language::ALL.into_iter().filter(lacks)
    }

    /// Whether a language lacks it, and not only because it lacks what holds it.
    fn is_missing(&self, row: &Row) -> bool {
        let holder = self.provisions(row).find_map(|each| self.holder(each));
        let has_holder = |language| holder.is_none_or(|holder| holder.get(language).is_some());
        self.lacking(row).any(has_holder)
    }

    /// What a language lacks: of what stands in it there the heading alone.
    fn missing(&self, row: &Row) -> Finding {
        let mut finding = Finding::of(Kind::Missing, row);
        let lacking: Vec<Language> = self.lacking(row).collect();
        let is_there = |row: &Row| lacking.iter().all(|language| row.get(*language).is_some());
        let is_kept = |each| self.rows_in(each).any(is_there);
        if members(row).any(is_kept) || self.goes_on_above(row) {
            for (language, each) in self.provisions(row) {
                finding.spans.get_mut(language).extend(each.heading);
            }
        }
        finding
    }

    /// The rows of what stands directly in a provision.
    fn rows_in(&self, (language, id): (Language, ProvisionId)) -> impl Iterator<Item = &'a Row> {
        let text = self.texts.get(language).expect("a row has provisions of texts");
        let row_of = self.row_of.get(language);
        text.law(Some(id)).filter_map(|child| Some(&self.rows[*row_of.get(&child)?]))
    }

    /// Whether a point has its words in each language, and in one stands without a number
    /// right below a heading.
    fn lost_its_number(&self, row: &Row) -> bool {
        let is_point =
            |each: &Provision| each.kind > ProvisionKind::Article && is_numbered(each.kind);
        self.provisions(row).all(|(_, each)| is_point(each)) && self.goes_on_above(row)
    }

    /// Whether the words in which a point lost its number begin with it, as «214-17 ТОО»
    /// does: without a stop it is read as one of them.
    fn begins_with_its_number(&self, row: &Row) -> bool {
        let Some((number, holder)) = self
            .provisions(row)
            .find_map(|each| Some((each.1.number.as_ref()?.printed(), self.holder(each)?)))
        else {
            return false;
        };
        self.lacking(row).all(|language| {
            let above = holder.get(language).zip(self.texts.get(language).as_ref());
            let words = above.and_then(|(id, text)| Some(text.words(text.provision(id).text?)));
            let rest = words.and_then(|words| words.strip_prefix(number));
            rest.is_some_and(|rest| rest.starts_with(char::is_whitespace))
        })
    }

    /// Whether a line without a number is the rest of the sentence that it stands in, whose
    /// words end in a comma and lead into no list: «компания, сформированная им, /
    /// осуществляющая деятельность».
    fn goes_on(&self, row: &Row) -> bool {
        let is_rest = |(language, each): (Language, &'a Provision)| {
            let text = self.texts.get(language).expect("a row has provisions of texts");
            let holder = each.parent.map(|holder| (holder, text.provision(holder)));
            holder.is_some_and(|(id, holder)| {
                holder.text.is_some_and(|words| text.words(words).ends_with(','))
                    && text
                        .law(Some(id))
                        .next()
                        .is_some_and(|first| row.get(language) == &Some(first))
            })
        };
        self.is_counted(row) && self.provisions(row).all(is_rest)
    }

    /// Whether it is a line of a preamble, which nobody cites.
    fn is_of_a_preamble(&self, row: &Row) -> bool {
        self.provisions(row).all(|(_, each)| each.kind == ProvisionKind::Preamble)
    }

    /// Whether a line without a number is of a form to be filled in: a blank, or what is said in
    /// brackets below one. How many there are hangs on the length of the words.
    fn is_of_a_form(&self, row: &Row) -> bool {
        let words = |language, id| {
            let text = (*self.texts.get(language))?;
            Some(text.words(text.provision(id).text?))
        };
        let is_blank = |words: &str| words.contains(BLANK);
        let is_below_a_blank = |(language, each)| {
            let above = self.above(language, each).and_then(|row| *row.get(language));
            let above = above.or(each.parent).and_then(|id| words(language, id));
            above.is_some_and(is_blank)
        };
        let is_in_brackets = |words: &str| words.starts_with('(') && words.ends_with(')');
        let is_of_form = |(language, id)| {
            let each = self.provision(language, id);
            words(language, id).is_some_and(|words| {
                is_blank(words) || is_in_brackets(words) && is_below_a_blank((language, each))
            })
        };
        self.is_counted(row) && members(row).all(is_of_form)
    }

    /// Whether a line without a number stands behind a semicolon in the one above it, in each
    /// language that lacks it: «правила перевозки; правила торговли;».
    fn is_in_the_line_above(&self, row: &Row) -> bool {
        let stops = |language, id| {
            let text = (*self.texts.get(language))?;
            let words = text.words(text.provision(id).text?);
            Some(words.trim_end_matches(';').matches(';').count())
        };
        let is_there = |(language, each): (Language, &'a Provision)| {
            let above = self.above(language, each)?;
            let here = stops(language, (*above.get(language))?)?;
            let there = |other| stops(other, (*above.get(other))?);
            Some(self.lacking(row).all(|other| there(other).is_some_and(|there| there > here)))
        };
        self.is_counted(row) && self.provisions(row).all(|each| is_there(each).unwrap_or(false))
    }

    /// The row of what stands before a provision, and in the same.
    fn above(&self, language: Language, each: &Provision) -> Option<&'a Row> {
        let mut siblings = self.rows_in((language, each.parent?)).map_while(|row| {
            let id = (*row.get(language))?;
            (self.provision(language, id).span() != each.span()).then_some(row)
        });
        siblings.by_ref().last()
    }

    fn goes_on_below(&self, row: &Row) -> bool {
        let mut firsts = members(row).filter_map(|each| self.rows_in(each).next());
        firsts.any(|first| self.goes_on_above(first))
    }

    /// Whether a language lacks the first of what stands in a row, and has words of its
    /// own above it that another has not.
    fn goes_on_above(&self, first: &Row) -> bool {
        let holder = self.provisions(first).find_map(|each| self.holder(each));
        let Some(holder) = holder else { return false };
        let has_words = |(_, each): (Language, &Provision)| each.text.is_some();
        let has_first = |(language, _): &(Language, &Provision)| first.get(*language).is_some();
        let (with, mut without): (Vec<_>, Vec<_>) =
            self.provisions(holder).partition(|each| has_words(*each));
        let mut is_first = members(holder)
            .filter(|(language, _)| first.get(*language).is_some())
            .map(|each| self.rows_in(each).next() == Some(first));
        without.retain(has_first);
        !with.is_empty()
            && !without.is_empty()
            && !with.iter().any(has_first)
            && is_first.all(|it| it)
    }

    /// Whether a language lost the heading of a row, and has its words.
    fn is_headless(&self, row: &Row) -> bool {
        let mut kinds = self.provisions(row).map(|(_, each)| each.kind);
        let Some(first) = kinds.next() else { return false };
        kinds.any(|kind| !may_answer(first, kind))
    }

    /// Whether the languages have units of other kinds in a row.
    fn are_other_units(&self, row: &Row) -> bool {
        let mut kinds = self.provisions(row).map(|(_, each)| unit(each.kind));
        let first = kinds.next();
        kinds.any(|kind| Some(kind) != first)
    }

    /// The heading or the words that one language has and another has not; of a row that
    /// goes on below the heading alone.
    fn lost_words(&self, row: &Row, goes_on: bool) -> Option<Finding> {
        let mut finding = Finding::of(Kind::Missing, row);
        for part in 0..if goes_on { 1 } else { 2 } {
            let spans = || {
                let provisions = self.provisions(row);
                provisions.map(|each| (each.0, self.parts(each)[part]))
            };
            if spans().any(|(_, span)| span.is_none()) {
                for (language, span) in spans() {
                    finding.spans.get_mut(language).extend(span);
                }
            }
        }
        finding.shows_words().then_some(finding)
    }

    /// The heading of a provision and its words. Behind «Приложение 1 к Закону» stands the
    /// heading of the annex, and other languages have the act before its number.
    fn parts(&self, (language, each): (Language, &Provision)) -> [Option<Span>; 2] {
        let text = self.texts.get(language).expect("a row has provisions of texts");
        let names_its_act = |heading: Span| {
            let words = text.words(heading);
            ["к ", "to "].iter().any(|to| words.starts_with(to))
        };
        match each.heading {
            Some(heading) if each.kind == ProvisionKind::Annex && names_its_act(heading) => {
                [each.text, None]
            }
            _ => [each.heading, each.text],
        }
    }

    /// What a row stands in, and by how much its numbers differ from that of its first
    /// language; nothing where they are no whole numbers of one kind.
    fn shift(&self, row: &Row) -> (Option<ProvisionId>, Vec<i64>) {
        let each: Vec<_> = self.provisions(row).map(|(_, each)| each).collect();
        let number = |each: &&Provision| each.number.as_ref()?.printed().parse::<i64>().ok();
        let numbers: Option<Vec<i64>> = each.iter().map(number).collect();
        let is_one_kind = each.iter().all(|other| other.kind == each[0].kind);
        let numbers = numbers.filter(|_| is_one_kind).unwrap_or_default();
        let shift = numbers.iter().map(|number| number - numbers[0]).collect();
        (self.counted_in(row), shift)
    }

    /// Whether a row is lettered in two alphabets, in which every letter may be another from
    /// one on.
    fn has_letters_of_two_scripts(&self, row: &Row) -> bool {
        let numbers: Vec<_> = self.provisions(row).map(|(_, each)| each.number.as_ref()).collect();
        numbers.windows(2).any(|pair| are_of_two_scripts(pair[0], pair[1]))
    }

    /// What a row is counted in, by its first language: articles are through all chapters.
    fn counted_in(&self, row: &Row) -> Option<ProvisionId> {
        let (language, first) = self.provisions(row).next()?;
        let is_passed = |holder: &ProvisionId| {
            first.kind == ProvisionKind::Article
                && self.provision(language, *holder).kind < ProvisionKind::Article
        };
        let holder = |id: &ProvisionId| self.provision(language, *id).parent;
        std::iter::successors(first.parent, holder).find(|holder| !is_passed(holder))
    }

    fn has_other_number(&self, row: &Row) -> bool {
        // What is only counted has no number that could be mistyped.
        let label = |(_, each): (_, &'a Provision)| {
            let number = each.number.as_ref().filter(|_| is_numbered(each.kind));
            (unit(each.kind), number)
        };
        let labels: Vec<_> = self.provisions(row).map(label).collect();
        let is_first = |(kind, number): &(ProvisionKind, Option<&Number>)| {
            *kind == labels[0].0 && is_one_number(*number, labels[0].1)
        };
        !labels.iter().all(is_first) && !self.is_headless(row)
    }

    /// Whether it stands in something else than in another language. Where what holds it
    /// is missing in one of them, it could not stand there. How a line without a number is
    /// nested hangs on the stops and first letters of a language: that it stands behind the
    /// same is all that can be said of it.
    fn is_elsewhere(&self, row: &Row) -> bool {
        let present: Vec<Language> = self.provisions(row).map(|(language, _)| language).collect();
        let in_all = |holder: &Row| {
            present.iter().all(|each| holder.get(*each).is_some()) && !self.are_other_units(holder)
        };
        let holder = |(language, each)| self.holder((language, each));
        let holders: Vec<_> = self.provisions(row).map(holder).collect();
        !self.is_counted(row)
            && holders.iter().flatten().all(|holder| in_all(holder))
            && holders.iter().any(|holder| *holder != holders[0])
            && !self.is_headless(row)
    }

    fn is_counted(&self, row: &Row) -> bool {
        self.provisions(row).all(|(_, each)| is_counted(each.kind))
    }
}

/// A place to be filled in.
const BLANK: &str = "____";

/// The kind of a unit. Whether it is a part or an indent hangs on its first letter.
const fn unit(kind: ProvisionKind) -> ProvisionKind {
    if is_counted(kind) { ProvisionKind::Indent } else { kind }
}

/// The rows whose provisions of a language are not where the rows are, as few as
/// explain it.
fn crossing(rows: &[Row], language: Language) -> Vec<usize> {
    let ids = rows.iter().enumerate().filter_map(|(at, row)| Some((at, (*row.get(language))?.0)));
    let (places, ids): (Vec<usize>, Vec<usize>) = ids.unzip();
    let steady = heaviest_increasing(&ids, |_| 1.0);
    let steady: Set<usize> = steady.into_iter().map(|at| places[at]).collect();
    places.into_iter().filter(|place| !steady.contains(place)).collect()
}
