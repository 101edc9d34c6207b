//! Where in a law a place lies: units by their numbers, parts and indents by their count.
//!
//! The first part of a unit is its own words with the list below them, the first indent its
//! own words alone (Law «О правовых актах» of 6 April 2016, art. 23(1)). In codes the
//! numbered units of an article are called parts, and what stands in them points.

use super::bounds::{
    children, content, first_part, is_behind_first_part, is_quoted, last_notes, signed, whole,
};
use super::date_line::is_date_line;
use super::full_stops;
use super::gone::{is_miscounted, live, live_passages};
use super::place::{Named, Numbers, Place, Step};
use crate::document::{Document, Number, Provision, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// What a place turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The whole act.
    Act,
    /// A provision with all that stands in it.
    Unit(ProvisionId),
    /// A provision without the notes with which it ends: what is added to it stands before them.
    BeforeNotes(ProvisionId),
    /// The first part of a provision: its own words and what stands in it before the second.
    FirstPart(ProvisionId),
    /// The own words of a provision: its first indent.
    OwnWords(ProvisionId),
    /// Its heading.
    Heading(ProvisionId),
    /// Its text without the heading.
    Body(ProvisionId),
    /// A sentence of a provision, by its count from 1 on.
    Sentence(ProvisionId, usize),
}

/// Why a place was not found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The level that is missing, by its place in the steps.
    pub step: usize,
    /// How many units answer to it: none, or more than one.
    pub found: usize,
    /// What it was sought in: the last on the way that is there.
    pub holder: Target,
}

impl Target {
    /// The provision that it is, or is of.
    pub const fn provision(self) -> Option<ProvisionId> {
        match self {
            Self::Act => None,
            Self::Unit(id)
            | Self::BeforeNotes(id)
            | Self::FirstPart(id)
            | Self::OwnWords(id)
            | Self::Heading(id)
            | Self::Body(id)
            | Self::Sentence(id, _) => Some(id),
        }
    }

    /// Where it is added to: a note is to what stands before it, and stays behind it.
    pub(super) fn open(self, base: &Document) -> Self {
        match self {
            Self::Unit(id) | Self::Body(id) if last_notes(base, id).is_some() => {
                Self::BeforeNotes(id)
            }
            other => other,
        }
    }
}

/// The targets of a place, in reading order; several for a range.
pub fn locate(base: &Document, place: &Place) -> Result<Vec<Target>, Miss> {
    let mut targets = vec![Target::Act];
    for (at, step) in place.0.iter().enumerate() {
        let mut next = Vec::new();
        for target in &targets {
            let found = if is_point_of_a_point(place, at) {
                Vec::new()
            } else {
                below(base, *target, step)
            };
            let is_there = |number: &Number| {
                let numbers = Numbers::One(number.clone());
                below(base, *target, &Step { named: step.named, numbers }).len() == 1
            };
            let is_found = match &step.numbers {
                Numbers::Range(first, last) => is_there(first) && is_there(last),
                _ => found.len() == 1,
            };
            let last = found.last().and_then(|last| last.provision());
            if is_miscounted(base, target.provision(), step, last) {
                return Err(Miss { step: at, found: MANY, holder: *target });
            }
            if !is_found {
                let is_range = matches!(step.numbers, Numbers::Range(..));
                let found = if is_range { 0 } else { found.len() };
                return Err(Miss { step: at, found, holder: *target });
            }
            next.extend(found);
        }
        targets = next;
    }
    Ok(targets)
}

/// Whether a step is a point with a bracket in one without: what stands there is called a
/// subparagraph.
fn is_point_of_a_point(place: &Place, at: usize) -> bool {
    let is_point = |step: &Step| step.named == Named::Kind(ProvisionKind::Paragraph);
    place.0[at].named == Named::Point && place.0[..at].iter().any(is_point)
}

/// How many units answer at least where it cannot be said which is meant.
const MANY: usize = 2;

/// What a step names directly in a target.
fn below(base: &Document, target: Target, step: &Step) -> Vec<Target> {
    let holder = target.provision();
    match (step.named, holder) {
        (Named::Heading, Some(id)) => {
            heading(base, id).map(|_| Target::Heading(id)).into_iter().collect()
        }
        (Named::Body, Some(id)) => vec![Target::Body(id)],
        (Named::Body, None) => vec![Target::Act],
        (Named::Sentence, Some(id)) => sentence(base, id, step),
        (Named::Heading, None) => of_kind(base, None, ProvisionKind::Title),
        (Named::Contents, _) => of_kind(base, None, ProvisionKind::Contents),
        (Named::Kind(kind), _) => units(base, target, kind, &step.numbers),
        (Named::Point, _) if is_of_parts(base) => {
            units(base, target, ProvisionKind::Subparagraph, &step.numbers)
        }
        (Named::Sentence, None) | (Named::Point, _) => Vec::new(),
    }
}

fn of_kind(base: &Document, holder: Option<ProvisionId>, kind: ProvisionKind) -> Vec<Target> {
    let is_one = |id: &ProvisionId| base.provision(*id).kind == kind;
    let is_law = |id: &ProvisionId| is_one(id) && !is_date_line(base, *id);
    base.law(holder).filter(is_law).map(Target::Unit).collect()
}

/// The sentence of a number; two where it cannot be told which one is meant.
fn sentence(base: &Document, id: ProvisionId, step: &Step) -> Vec<Target> {
    let Some(words) = base.provision(id).text else { return Vec::new() };
    let there = full_stops::sentences(base.source(), words);
    let count = |there: &[Span]| match &step.numbers {
        Numbers::One(number) => number.printed().parse().unwrap_or_default(),
        // Of several passages, the last of which is meant?
        Numbers::Last if base.law(Some(id)).next().is_none() => there.len(),
        _ => 0,
    };
    let at = |there: &[Span]| there.get(count(there).checked_sub(1)?).copied();
    let target = Target::Sentence(id, count(&there.few));
    match (at(&there.few), at(&there.many)) {
        (None, None) => Vec::new(),
        (Some(one), Some(other))
            if one == other && full_stops::is_whole(base.source(), words, one) =>
        {
            vec![target]
        }
        _ => vec![target, target],
    }
}

/// The sentences of the own words of a provision, as few as there may be.
pub(super) fn sentences(base: &Document, id: ProvisionId) -> Vec<Span> {
    let words = base.provision(id).text;
    words.map(|words| full_stops::sentences(base.source(), words).few).unwrap_or_default()
}

/// The units of a kind that stand in a target under these numbers.
pub(super) fn units(
    base: &Document,
    target: Target,
    kind: ProvisionKind,
    numbers: &Numbers,
) -> Vec<Target> {
    use ProvisionKind::{Annex, Indent, Paragraph, PartOfArticle, Preamble, Row, Subparagraph};
    if kind.is_numbered_through() {
        return units_through(base, target, kind, numbers);
    }
    let Some(holder) = target.provision() else {
        return if kind == Preamble { of_kind(base, None, kind) } else { Vec::new() };
    };
    // What stands behind the first part is not in it.
    let is_in = |id: &ProvisionId| {
        target != Target::FirstPart(holder) || !is_behind_first_part(base, holder, *id)
    };
    let children = || children(base, Some(holder)).take_while(is_in);
    let of = |kind: ProvisionKind| {
        let own = children().filter(move |id| base.provision(*id).kind == kind);
        numbered(base, own, numbers)
    };
    let first = |target: fn(ProvisionId) -> Target| {
        let is_first = *numbers != Numbers::Unnumbered && numbers.hold(&Number::counted(1));
        let has_words = base.provision(holder).text.is_some();
        (is_first && has_words).then(|| target(holder)).into_iter()
    };
    match kind {
        // Its heading stands where its first part would: none can be counted.
        Indent | PartOfArticle if is_headed_below(base, holder) => Vec::new(),
        Indent | PartOfArticle if *numbers == Numbers::Last => {
            last(base, holder, kind, &children().collect::<Vec<_>>()).into_iter().collect()
        }
        PartOfArticle => match of(Paragraph) {
            found if !found.is_empty() && is_of_parts(base) => found,
            _ => first(Target::FirstPart).chain(of(PartOfArticle)).collect(),
        },
        Indent => {
            let later = of(Indent);
            let later = if later.is_empty() { counted(base, children(), numbers) } else { later };
            first(Target::OwnWords).chain(later).collect()
        }
        Row => rows(base, holder, numbers),
        Paragraph if base.provision(holder).kind == Annex => {
            let found = numbered(base, annex_points(base, holder), numbers);
            if found.is_empty() && is_of_parts(base) { of(Subparagraph) } else { found }
        }
        Paragraph if of(Paragraph).is_empty() && is_of_parts(base) => of(Subparagraph),
        Subparagraph => {
            // The list may stand below a later part; where several have the number, the
            // part is to be named.
            let parts = children().filter(|id| base.provision(*id).kind == PartOfArticle);
            let inside = parts.flat_map(|part| base.law(Some(part)));
            let later = inside.filter(|id| base.provision(*id).kind == Subparagraph);
            of(Subparagraph).into_iter().chain(numbered(base, later, numbers)).collect()
        }
        kind => of(kind),
    }
}

/// The points of an annex, which are numbered through its chapters.
pub(super) fn annex_points(
    base: &Document,
    annex: ProvisionId,
) -> impl Iterator<Item = ProvisionId> {
    content(base, annex).filter(|id| is_in_no_article(base, *id))
}

/// The points that a chapter without articles shares its numbers with: those of its annex or
/// of the act.
pub(super) fn points_around(base: &Document, chapter: ProvisionId) -> Vec<ProvisionId> {
    let annex = |id: ProvisionId| {
        base.upward(id).find(|each| base.provision(*each).kind == ProvisionKind::Annex)
    };
    let own = annex(chapter);
    let all = base.iter().map(|(id, _)| id).filter(|id| is_in_no_article(base, *id));
    all.filter(|id| annex(*id) == own && !is_quoted(base, *id)).collect()
}

fn is_in_no_article(base: &Document, id: ProvisionId) -> bool {
    let each = base.provision(id);
    let holder = each.parent.map(|holder| base.provision(holder).kind);
    each.kind == ProvisionKind::Paragraph && holder.is_none_or(may_hold_articles)
}

/// Whether units of a kind hold articles, or points where an act has none.
pub(super) const fn may_hold_articles(kind: ProvisionKind) -> bool {
    use ProvisionKind::{Annex, Chapter, Section, Subchapter, Subsection};
    matches!(kind, Annex | Section | Subsection | Chapter | Subchapter)
}

/// Those of a kind that is numbered through the act.
fn units_through(
    base: &Document,
    target: Target,
    kind: ProvisionKind,
    numbers: &Numbers,
) -> Vec<Target> {
    let all = base.iter().filter(|(_, each)| each.kind == kind && each.is_normative());
    let is_inside = |id: ProvisionId| {
        target.provision().is_none_or(|holder| base.upward(id).any(|each| each == holder))
    };
    let is_own = is_numbered_with(base, target);
    let is_meant = |id: ProvisionId| is_inside(id) && is_own(id) && !is_quoted(base, id);
    // Of thousands of articles few have the number: the rest is asked of those alone.
    let mut found = numbered(base, all.map(|(id, _)| id), numbers);
    found.retain(|found| found.provision().is_some_and(is_meant));
    found
}

/// Whether a chapter or an article is numbered with what stands in a target: annexes have
/// their own, which are those of the act only where it has no article outside them.
pub(super) fn is_numbered_with(base: &Document, target: Target) -> impl Fn(ProvisionId) -> bool {
    use ProvisionKind::{Annex, Article};
    let is_annex = |id: &ProvisionId| base.provision(*id).kind == Annex;
    let annex = move |id: ProvisionId| base.upward(id).find(is_annex);
    let own = target.provision().and_then(annex);
    let mut articles = base.iter().filter(|(_, each)| each.kind == Article);
    let is_annexed = own.is_none() && !articles.any(|(id, _)| annex(id).is_none());
    move |id| is_annexed || base.provision(id).kind == Annex || annex(id) == own
}

/// The last passage of a unit, where nothing but passages stands in it: among what has labels
/// the last indent may be one of theirs.
fn last(
    base: &Document,
    holder: ProvisionId,
    kind: ProvisionKind,
    children: &[ProvisionId],
) -> Option<Target> {
    use ProvisionKind::{Indent, PartOfArticle};
    let of = |id: &ProvisionId| base.provision(*id).kind;
    let is_passage = |id: ProvisionId| matches!(of(&id), Indent | PartOfArticle);
    let are_passages = match kind {
        // All indents are counted, also those of the parts.
        Indent => {
            content(base, holder).filter(|id| base.provision(*id).is_normative()).all(is_passage)
        }
        _ => children.iter().copied().all(is_passage),
    };
    match children.iter().rfind(|id| kind == Indent || of(id) == kind) {
        _ if !are_passages || base.provision(holder).text.is_none() => None,
        Some(last) if kind == Indent && base.law(Some(*last)).next().is_some() => None,
        Some(last) => Some(Target::Unit(*last)),
        None if kind == Indent => Some(Target::OwnWords(holder)),
        None => Some(Target::FirstPart(holder)),
    }
}

/// Whether a law calls the numbered units of an article its parts, and what stands in them
/// points, as codes and the laws of the Russian Federation do.
pub(super) fn is_of_parts(base: &Document) -> bool {
    let title = base.title().unwrap_or_default().to_lowercase();
    title.contains("кодекс")
        || title.contains("code")
        || title.contains("российской федерации")
        || ["Российской Федерации", "Федеральн"].iter().any(|said| base.source().contains(said))
}

/// Where no passage is an indent by its small letter, they are counted all the same; not
/// where units with labels stand among them.
fn counted(
    base: &Document,
    units: impl Iterator<Item = ProvisionId>,
    numbers: &Numbers,
) -> Vec<Target> {
    let units: Vec<_> = units.collect();
    let is_passage = |id: &ProvisionId| base.provision(*id).kind == ProvisionKind::PartOfArticle;
    if !units.iter().all(is_passage) {
        return Vec::new();
    }
    // A list in one of them is counted too, or is not: from there on the count is not sure.
    let has_list = |id: &ProvisionId| base.law(Some(*id)).next().is_some();
    let sure = units.iter().position(has_list).unwrap_or(units.len());
    let passages = units.into_iter().take(sure).enumerate();
    let is_meant = |count: usize| numbers.hold(&Number::counted(count + 2));
    passages.filter(|(count, _)| is_meant(*count)).map(|(_, id)| Target::Unit(id)).collect()
}

/// Rows of a table, or of the tables in a provision, by what stands in their first cell:
/// headings of columns are rows too, and have no number.
fn rows(base: &Document, holder: ProvisionId, numbers: &Numbers) -> Vec<Target> {
    let is_meant = |id: &ProvisionId| {
        let row = base.provision(*id);
        row.kind == ProvisionKind::Row
            && *numbers != Numbers::Unnumbered
            && row_number(base, *id).is_some_and(|number| numbers.hold(&number))
    };
    content(base, holder).filter(is_meant).map(Target::Unit).collect()
}

/// The number in the first cell of a row.
pub(super) fn row_number(document: &Document, id: ProvisionId) -> Option<Number> {
    number_of_cells(document.provision(id).span().of(document.source()))
}

/// The number in the first of the cells of a row.
pub(super) fn number_of_cells(cells: &str) -> Option<Number> {
    Number::parse(cells.split('|').next()?.trim().trim_end_matches(['.', ')']))
}

fn numbered(
    base: &Document,
    units: impl Iterator<Item = ProvisionId>,
    numbers: &Numbers,
) -> Vec<Target> {
    let is_meant = |id: &ProvisionId| match &base.provision(*id).number {
        Some(number) => numbers.hold(number),
        None => *numbers == Numbers::Unnumbered,
    };
    units.filter(is_meant).map(Target::Unit).collect()
}

impl Numbers {
    /// Whether they are, or hold, a number. «IV» and «4» are one.
    pub(super) fn hold(&self, number: &Number) -> bool {
        match self {
            Self::Unnumbered | Self::Last => true,
            Self::One(one) => one.is_one_with(number),
            Self::Range(first, last) => {
                let is_end = first.is_one_with(number) || last.is_one_with(number);
                is_end || number.is_above(first) && last.is_above(number)
            }
        }
    }
}

/// Whether the words of an annex are its heading, or may be.
fn is_headed_below(base: &Document, id: ProvisionId) -> bool {
    base.provision(id).kind == ProvisionKind::Annex && unstopped(base, id).is_some()
}

/// The words of a unit that end in no stop, as a heading does.
fn unstopped(base: &Document, id: ProvisionId) -> Option<Span> {
    base.provision(id).text.filter(|text| !base.words(*text).ends_with(['.', ';', ':', ',']))
}

/// The heading of a unit. What stands behind the label of an annex may say of what it is one,
/// «к Закону …», «… Заңына»: then its heading stands below.
fn heading(base: &Document, id: ProvisionId) -> Option<Span> {
    const ACTS: [&str; 4] = ["Заңына", "Заңға", "Кодексіне", "Кодекске"];
    let own = base.provision(id);
    let names_an_act = |heading: Span| {
        let words = base.words(heading);
        words.starts_with(char::is_lowercase) || ACTS.iter().any(|act| words.ends_with(act))
    };
    match own.heading {
        Some(heading) if own.kind == ProvisionKind::Annex && names_an_act(heading) => {
            unstopped(base, id)
        }
        heading => heading,
    }
}

/// The bytes of a target in the source: from its label to its last word.
pub fn extent(base: &Document, target: Target) -> Span {
    match target {
        Target::Act => Span::new(0, base.source().len()),
        Target::Unit(id) => whole(base, id, content(base, id)),
        Target::BeforeNotes(id) => whole(base, id, before_notes(base, id)),
        Target::FirstPart(id) => whole(base, id, first_part(base, id)),
        Target::OwnWords(id) => {
            let start = base.provision(id).span().start;
            Span::new(start, base.provision(id).text.map_or(start, |text| text.end))
        }
        Target::Heading(id) => heading(base, id).unwrap_or_default(),
        Target::Body(id) => {
            // Its number is not of the text either.
            let label = base.provision(id).label.map(Span::from);
            let head = heading(base, id).or(label).unwrap_or_default();
            let all = whole(base, id, content(base, id));
            Span::new(head.end.max(all.start), all.end).trimmed(base.source())
        }
        Target::Sentence(id, count) => {
            sentences(base, id).get(count - 1).copied().unwrap_or_default()
        }
    }
}

/// What stands in a provision before the notes with which it ends.
fn before_notes(base: &Document, id: ProvisionId) -> impl Iterator<Item = ProvisionId> {
    let notes = last_notes(base, id);
    content(base, id).take_while(move |each| Some(*each) != notes)
}

/// The passages of law in which words of a target may stand, in reading order.
pub(super) fn passages(base: &Document, target: Target) -> Vec<Span> {
    let of = |id: ProvisionId, below: &mut dyn Iterator<Item = ProvisionId>| -> Vec<Span> {
        let law = std::iter::once(id).chain(below);
        let law = law.filter(|id| base.provision(*id).is_normative());
        law.flat_map(|id| live_passages(base, id)).collect()
    };
    let unheaded = |heading: Option<Span>, all: Vec<Span>| -> Vec<Span> {
        let is_of_it = |span: &Span| {
            heading.is_some_and(|whole| whole.start <= span.start && span.end <= whole.end)
        };
        all.into_iter().filter(|span| !is_of_it(span)).collect()
    };
    match target {
        // The title has an instruction of its own: «в заголовке слова …».
        Target::Act => {
            let is_text = |(id, each): &(ProvisionId, &Provision)| {
                let is_title = each.kind == ProvisionKind::Title;
                each.is_normative() && !is_title && !is_date_line(base, *id)
            };
            let law = base.iter().filter(is_text);
            let signed = signed(base).unwrap_or_default();
            let is_law = |passage: &Span| !signed.contains(passage.start);
            law.flat_map(|(id, _)| live_passages(base, id)).filter(is_law).collect()
        }
        Target::Unit(id) => of(id, &mut content(base, id)),
        Target::BeforeNotes(id) => unheaded(heading(base, id), of(id, &mut before_notes(base, id))),
        Target::FirstPart(id) => {
            unheaded(base.provision(id).heading, of(id, &mut first_part(base, id)))
        }
        Target::Body(id) => unheaded(heading(base, id), of(id, &mut content(base, id))),
        Target::OwnWords(id) => {
            let own = base.provision(id).text.into_iter();
            own.flat_map(|words| live(base.source(), words)).collect()
        }
        Target::Heading(_) | Target::Sentence(..) => live(base.source(), extent(base, target)),
    }
}
