//! Units that come into a law.

use super::bounds::{children, end_of, is_behind_first_part, is_quoted};
use super::called::{are_the_same, follows, is_counted, is_of_lists, numbered_by_text};
use super::date_line::is_date_line;
use super::edit::{Edit, line_end, line_start};
use super::full_stops::{Sentences, sentences};
use super::gone::gone_together;
use super::instruction::NewText;
use super::locate::{
    Target, annex_points, extent, is_numbered_with, is_of_parts, may_hold_articles, passages,
    points_around,
};
use super::near;
use super::outcome::{Carried, Refusal};
use super::place::{Named, Numbers, Place, Step};
use super::render::{NewUnit, Style, before};
use super::unit_edits::{Units, grouped};
use super::word_edits::is_closed;
use crate::document::{Address, Number, ProvisionId, ProvisionKind};
use crate::text::span::Span;
use std::borrow::Cow;

impl Units<'_> {
    /// Units that come into a target.
    pub(super) fn insert(
        &self,
        into: Target,
        units: &[Place],
        after: Option<&Place>,
        text: &NewText,
    ) -> Result<Carried, Refusal> {
        let Some(step) = units.first().and_then(Place::last) else { return Err(Refusal::NoText) };
        if step.named == Named::Sentence {
            return self.sentence((into, after), step, text);
        }
        if step.named == Named::Heading && units.len() == 1 {
            return self.heading(into, text);
        }
        if units.iter().any(|unit| unit.last().is_some_and(|other| other.named != step.named)) {
            return self.insert_each(into, units, after, text);
        }
        let mut named = Cow::Borrowed(units);
        let edits = if *text == NewText::Annex {
            self.new_annexes(units)?
        } else {
            let new = self.units(text)?;
            let has_labels = new.iter().any(|unit| unit.number.is_some() && is_of_lists(unit.kind));
            if step.named == Named::Kind(ProvisionKind::Row) {
                self.new_rows(into, units, after, &new)?
            } else if step.named == Named::Kind(ProvisionKind::Preamble) {
                vec![self.preamble(into, &new)?]
            } else if is_counted(step) && !has_labels {
                vec![self.passages(into, units, after, &new)?]
            } else {
                self.is_behind(into, after, &new)?;
                named = numbered_by_text(units, &new);
                self.numbered(into, &named, &new)?
            }
        };
        let steps = named.iter().filter_map(Place::last);
        let added = steps.filter_map(|step| self.new_address(into, step)).collect();
        Ok(Carried { added, ..self.carried(edits, &[into]) })
    }

    /// «статью 5 дополнить заголовком»: behind the label of what has none, on a line of its own.
    fn heading(&self, into: Target, text: &NewText) -> Result<Carried, Refusal> {
        let Target::Unit(id) = into else { return Err(Refusal::WholeAct) };
        let unit = self.base.provision(id);
        if unit.heading.is_some() {
            return Err(Refusal::Exists(unit.address.clone()));
        }
        let label = unit.label.map(Span::from).filter(|_| unit.kind.is_numbered_through());
        let label = label.ok_or(Refusal::OtherText)?;
        let (end, source) = (label.end, self.base.source());
        let stop = if label.of(source).ends_with('.') { "" } else { "." };
        let is_alone = source[end..line_end(source, end)].trim_matches(['*', '_', ' ']).is_empty();
        let new = self.units(text)?;
        match &*new {
            [only] if is_alone && only.number.is_none() => {
                let words = only.only_paragraph().ok_or(Refusal::OtherText)?;
                Ok(self.carried(vec![Edit::insertion(end, format!("{stop} {words}"))], &[into]))
            }
            _ => Err(Refusal::OtherText),
        }
    }

    /// Units of several kinds, «подпунктом 4) и частью второй», each with a quoted structure
    /// of its own. What comes into a smaller unit is named first: at one place it stands first.
    fn insert_each(
        &self,
        into: Target,
        units: &[Place],
        after: Option<&Place>,
        text: &NewText,
    ) -> Result<Carried, Refusal> {
        let NewText::Quoted(quoted) = text else { return Err(Refusal::OtherText) };
        let ranks: Vec<_> = units.iter().filter_map(Place::last).map(Step::rank).collect();
        let are_inward = ranks.is_sorted_by(|one, other| one >= other);
        let is_one = |unit: &Place| {
            matches!(unit.last(), Some(Step { numbers: Numbers::One(_) | Numbers::Unnumbered, .. }))
        };
        let are_pairs = quoted.len() == units.len() && units.iter().all(is_one);
        if !are_inward || !are_pairs || after.is_some() {
            return Err(Refusal::OtherText);
        }
        let mut all = Carried::default();
        for (unit, own) in units.iter().zip(quoted) {
            let text = NewText::Quoted(vec![*own]);
            all.take(self.insert(into, std::slice::from_ref(unit), None, &text)?);
        }
        Ok(all)
    }

    /// How a new unit is called.
    fn new_address(&self, into: Target, step: &Step) -> Option<Address> {
        let holder = self.changed(into).filter(|_| !step.is_numbered_through());
        let unnumbered = || Some(Address::below(holder.as_ref(), step.named.kind()?, None));
        step.address(holder.as_ref()).or_else(unnumbered)
    }

    /// A sentence among those that stand there, behind one that is named, or behind them all.
    fn sentence(
        &self,
        (into, after): (Target, Option<&Place>),
        step: &Step,
        text: &NewText,
    ) -> Result<Carried, Refusal> {
        let words = match text {
            NewText::Inline(said) => said.of(self.amending.source()).to_owned(),
            other => match &*self.units(other)? {
                [only] => only.only_paragraph().ok_or(Refusal::OtherText)?,
                _ => return Err(Refusal::OtherText),
            },
        };
        if let Some(place) = after {
            let before = *near::located(self.base, place)?.last().ok_or(Refusal::Gap)?;
            let is_beside = matches!(before, Target::Sentence(..))
                && before.provision() == into.provision()
                && follows(place, &step.numbers);
            if !is_beside {
                return Err(Refusal::Gap);
            }
            let edit = Edit::insertion(extent(self.base, before).end, format!(" {words}"));
            return Ok(self.carried(vec![edit], &[into]));
        }
        let edit = match (&step.numbers, into) {
            (Numbers::Unnumbered, _) => {
                let last = passages(self.base, into.open(self.base)).last().copied();
                let is_open = |last: &Span| !last.is_empty() && !is_closed(self.base, *last);
                let last = last.filter(is_open).ok_or(Refusal::Gap)?;
                Edit::insertion(last.end, format!(" {words}"))
            }
            (
                Numbers::One(number),
                Target::Unit(id) | Target::FirstPart(id) | Target::OwnWords(id),
            ) => {
                let count: usize = number.printed().parse().map_err(|_| Refusal::Gap)?;
                let own = self.base.provision(id).text.ok_or(Refusal::Gap)?;
                let Sentences { few, many } = sentences(self.base.source(), own);
                let at = count.saturating_sub(1);
                match few.get(at) {
                    // Where a sentence ends is in doubt: which one would be behind the new one?
                    next if next != many.get(at) => return Err(Refusal::Gap),
                    Some(next) => Edit::insertion(next.start, format!("{words} ")),
                    // A list goes on with the last one.
                    None if self.base.words(own).ends_with(':') => return Err(Refusal::Gap),
                    None if at == few.len() && at == many.len() => {
                        let last = few.last().ok_or(Refusal::Gap)?;
                        Edit::insertion(last.end, format!(" {words}"))
                    }
                    None => return Err(Refusal::Gap),
                }
            }
            _ => return Err(Refusal::Gap),
        };
        Ok(self.carried(vec![edit], &[into]))
    }

    /// A preamble, before all that has a number: behind the title and the contents.
    fn preamble(&self, into: Target, new: &[NewUnit]) -> Result<Edit, Refusal> {
        let all: Vec<_> = self.base.law(None).collect();
        let kind = |id: &ProvisionId| self.base.provision(*id).kind;
        let is_date_line = |id: &ProvisionId| is_date_line(self.base, *id);
        let is_preamble =
            |id: &&ProvisionId| kind(id) == ProvisionKind::Preamble && !is_date_line(id);
        if let Some(there) = all.iter().find(is_preamble) {
            return Err(Refusal::Exists(self.address(*there)));
        }
        if into != Target::Act || new.iter().any(|unit| unit.number.is_some() || unit.has_label()) {
            return Err(Refusal::OtherText);
        }
        let is_front = |id: &ProvisionId| {
            matches!(kind(id), ProvisionKind::Title | ProvisionKind::Contents) || is_date_line(id)
        };
        let next = all.iter().find(|id| !is_front(id)).ok_or(Refusal::Gap)?;
        let style = Style::of(self.base);
        let text: Vec<_> = new.iter().map(|unit| unit.added(&style)).collect();
        Ok(self.before(*next, &text.join("\n\n")))
    }

    /// The place of a provision of the law.
    pub(super) fn place_of(&self, id: ProvisionId) -> Place {
        let line = self.base.lineage(id);
        let top = line.iter().rposition(|id| self.base.provision(*id).kind.is_numbered_through());
        let steps = line.iter().skip(top.unwrap_or(0)).map(|id| {
            let provision = self.base.provision(*id);
            let numbers = provision.number.clone().map_or(Numbers::Unnumbered, Numbers::One);
            Step { named: Named::Kind(provision.kind), numbers }
        });
        Place(steps.collect())
    }

    /// Units with numbers, each where its number says; those that are named and those that
    /// are brought must be the same.
    fn numbered(
        &self,
        into: Target,
        units: &[Place],
        new: &[NewUnit],
    ) -> Result<Vec<Edit>, Refusal> {
        let style = Style::of(self.base);
        let written = |units: &[NewUnit]| {
            units.iter().map(|unit| unit.added(&style)).collect::<Vec<_>>().join("\n\n")
        };
        let steps: Vec<_> = units.iter().filter_map(Place::last).collect();
        if let [Step { numbers: Numbers::Unnumbered, named }] = &*steps {
            return Ok(vec![self.alone(into, *named, &written(new))?]);
        }
        let groups = grouped(new);
        let heads: Vec<_> = groups.iter().map(|group| &group[0]).collect();
        let are_in_order = heads.windows(2).all(|pair| {
            pair[0].number.as_ref().zip(pair[1].number.as_ref()).is_none_or(|(a, b)| b.is_above(a))
        });
        if !are_in_order || !are_the_same(&steps, &heads) || self.are_no_parts(&steps, &heads) {
            return Err(Refusal::OtherText);
        }
        let is_point = |step: &&&Step| step.named.kind() == Some(ProvisionKind::Paragraph);
        let is_of_list = heads.iter().any(|head| head.kind == ProvisionKind::Subparagraph);
        if is_of_list && steps.iter().any(|step| is_point(&step)) && !self.is_of_points(into) {
            return Err(Refusal::OtherText);
        }
        let at_its_place = |group: &&[NewUnit]| {
            let number = group[0].number.as_ref().ok_or(Refusal::OtherText)?;
            self.among(into, group[0].kind, number, &written(group))
        };
        groups.iter().map(at_its_place).collect()
    }

    /// A unit without a number at the end of a target: only what stands alone there has none.
    fn alone(&self, into: Target, named: Named, text: &str) -> Result<Edit, Refusal> {
        let Named::Kind(kind @ (ProvisionKind::Note | ProvisionKind::Annex)) = named else {
            return Err(Refusal::OtherText);
        };
        match self.siblings(into, kind).first() {
            Some(there) => Err(Refusal::Exists(self.address(*there))),
            None => Ok(self.behind(extent(self.base, into).end, text)),
        }
    }

    /// Whether numbered units are called parts, where the law calls none so.
    fn are_no_parts(&self, steps: &[&Step], heads: &[&NewUnit]) -> bool {
        use ProvisionKind::{Paragraph, PartOfArticle};
        let is_part = |step: &&Step| step.named == Named::Kind(PartOfArticle);
        steps.iter().any(is_part)
            && heads.iter().any(|head| head.kind == Paragraph)
            && !is_of_parts(self.base)
    }

    /// Whether what new units are said to stand behind is what their number says.
    fn is_behind(
        &self,
        into: Target,
        after: Option<&Place>,
        new: &[NewUnit],
    ) -> Result<(), Refusal> {
        let Some(place) = after else { return Ok(()) };
        let targets = near::located(self.base, place)?;
        let said = targets.last().and_then(|target| target.provision());
        let mut numbers = new.iter().filter_map(|unit| Some((unit.kind, unit.number.as_ref()?)));
        let is_behind = |(kind, number): (ProvisionKind, &Number)| {
            said.is_some() && self.lower(&self.siblings(into, kind), number) == said
        };
        let is_said = new.first().is_some_and(|unit| unit.number.is_some());
        if is_said && numbers.all(is_behind) { Ok(()) } else { Err(Refusal::Gap) }
    }

    /// The one of several units with the highest number below `number`.
    fn lower(&self, siblings: &[ProvisionId], number: &Number) -> Option<ProvisionId> {
        let printed = |id: &ProvisionId| self.base.provision(*id).number.as_ref();
        let is_lower = |id: &ProvisionId| printed(id).is_some_and(|each| number.is_above(each));
        let lower = siblings.iter().copied().filter(is_lower);
        lower.max_by(|one, other| printed(one).cmp(&printed(other)))
    }

    /// Whether what stands in a target as subparagraphs do are points, as in codes.
    fn is_of_points(&self, into: Target) -> bool {
        self.siblings(into, ProvisionKind::Paragraph).is_empty()
            && !self.siblings(into, ProvisionKind::Subparagraph).is_empty()
    }

    /// New text among the units of a kind in a target, where its number says.
    fn among(
        &self,
        into: Target,
        kind: ProvisionKind,
        number: &Number,
        text: &str,
    ) -> Result<Edit, Refusal> {
        let siblings = self.siblings(into, kind);
        // An annex stands behind all else, and holds what an act holds.
        let holds = |holder: ProvisionKind| holder == ProvisionKind::Annex || holder < kind;
        let is_within = into.provision().is_none_or(|id| holds(self.base.provision(id).kind));
        if !is_within || !kind.is_numbered_through() && self.are_in_parts(&siblings) {
            return Err(Refusal::Gap);
        }
        let printed = |id: &ProvisionId| self.base.provision(*id).number.as_ref();
        if let Some(same) =
            siblings.iter().find(|id| printed(id).is_some_and(|each| each.is_one_with(number)))
        {
            return Err(Refusal::Exists(self.address(*same)));
        }
        let before = self.lower(&siblings, number);
        let is_twice = |id: ProvisionId| {
            siblings.iter().filter(|each| printed(each) == printed(&id)).count() > 1
        };
        if before.is_some_and(is_twice) {
            return Err(Refusal::Gap);
        }
        self.is_beside_the_gone(kind, number, before)?;
        let is_inside = |id: ProvisionId| {
            into.provision().is_none_or(|holder| self.base.upward(id).any(|each| each == holder))
        };
        match (before, siblings.first()) {
            (Some(before), _) if is_inside(before) => {
                Ok(self.behind(self.end_of(before), &self.indented_like(before, text)))
            }
            (None, Some(next)) if is_inside(*next) => {
                Ok(self.before(*next, &self.indented_like(*next, text)))
            }
            // A list that is not there begins with its first.
            (None, None) if into != Target::Act && self.may_begin(into, kind, number) => {
                Ok(self.behind(extent(self.base, into.open(self.base)).end, text))
            }
            _ => Err(Refusal::Gap),
        }
    }

    /// Whether no passage that says of several units that they went says so of one of a number,
    /// and none stands between that and the one `before` it.
    fn is_beside_the_gone(
        &self,
        kind: ProvisionKind,
        number: &Number,
        before: Option<ProvisionId>,
    ) -> Result<(), Refusal> {
        let before = before.and_then(|id| self.base.provision(id).number.clone());
        for (passage, first, last) in gone_together(self.base, kind) {
            let is_between =
                number.is_above(&last) && before.as_ref().is_none_or(|it| last.is_above(it));
            if is_between {
                return Err(Refusal::Gap);
            }
            if Numbers::Range(first, last).hold(number) {
                return Err(Refusal::Exists(self.address(passage)));
            }
        }
        Ok(())
    }

    /// Whether a list of units of a kind may begin in a target with a number.
    fn may_begin(&self, into: Target, kind: ProvisionKind, number: &Number) -> bool {
        let is_divided = self.base.law(into.provision()).any(|id| {
            let each = self.base.provision(id).kind;
            each == ProvisionKind::Paragraph && kind > each
        });
        number.opens_a_list() && !is_divided
    }

    pub(super) fn siblings(&self, into: Target, kind: ProvisionKind) -> Vec<ProvisionId> {
        let is_of_kind = |id: &ProvisionId| self.base.provision(*id).kind == kind;
        if kind.is_numbered_through() {
            let all = self.base.iter().filter(|(_, each)| each.kind == kind && each.is_normative());
            let is_own = is_numbered_with(self.base, into);
            let is_beside = |id: &ProvisionId| is_own(*id) && !is_quoted(self.base, *id);
            return all.map(|(id, _)| id).filter(is_beside).collect();
        }
        let is_annex = |id: &ProvisionId| self.base.provision(*id).kind == ProvisionKind::Annex;
        let annex = into.provision().filter(is_annex);
        if let Some(annex) = annex.filter(|_| kind == ProvisionKind::Paragraph) {
            return annex_points(self.base, annex).collect();
        }
        if let Some(points) = into.provision().and_then(|id| self.points_through(id, kind)) {
            return points;
        }
        // What stands behind the first part is not in it.
        let is_part =
            |id: &ProvisionId| self.base.provision(*id).kind == ProvisionKind::PartOfArticle;
        let is_in = |id: &ProvisionId| match into {
            Target::FirstPart(holder) => !is_behind_first_part(self.base, holder, *id),
            _ => true,
        };
        let children = children(self.base, into.provision()).take_while(is_in);
        let children: Vec<_> = children.collect();
        let later = children.iter().filter(|id| is_part(id));
        let later = later.flat_map(|part| self.base.law(Some(*part)));
        children.iter().copied().chain(later).filter(is_of_kind).collect()
    }

    /// The points that stand in several chapters and are numbered through them.
    pub(super) fn points_through(
        &self,
        id: ProvisionId,
        kind: ProvisionKind,
    ) -> Option<Vec<ProvisionId>> {
        let holder = self.base.provision(id).kind;
        let may_share = kind == ProvisionKind::Paragraph && may_hold_articles(holder);
        let points = may_share.then(|| points_around(self.base, id))?;
        self.rise(&points).then_some(points)
    }

    fn rise(&self, units: &[ProvisionId]) -> bool {
        let number = |id: &ProvisionId| self.base.provision(*id).number.as_ref();
        units.windows(2).all(|pair| number(&pair[0]) < number(&pair[1]))
    }

    /// Whether units stand in lists of several parts: none is named that they are added to.
    /// The points of an annex may be numbered through its chapters.
    fn are_in_parts(&self, units: &[ProvisionId]) -> bool {
        let holder = |id: &ProvisionId| self.base.provision(*id).parent;
        let is_of_an_annex = |id: &ProvisionId| {
            let kind = holder(id).map(|holder| self.base.provision(holder).kind);
            kind.is_some_and(may_hold_articles)
        };
        units.iter().any(|id| holder(id) != units.first().and_then(holder))
            && !(units.iter().all(is_of_an_annex) && self.rise(units))
    }

    /// The end of a unit with its footnotes; those behind the last one of what holds it may
    /// be of all.
    fn end_of(&self, id: ProvisionId) -> usize {
        let end = end_of(self.base, id);
        let mut behind =
            self.base.list(self.base.provision(id).parent).skip_while(|each| *each != id);
        behind.next();
        let mut notes = end;
        for each in behind {
            let each = self.base.provision(each);
            if each.is_normative() {
                return notes;
            }
            notes = notes.max(each.span().end);
        }
        end
    }

    /// Text as far from the edge as the unit beside it.
    fn indented_like(&self, id: ProvisionId, text: &str) -> String {
        let edge = before(self.base.source(), self.base.provision(id).span().start);
        if edge.is_empty() || !edge.trim().is_empty() {
            return text.to_owned();
        }
        let line =
            |line: &str| if line.is_empty() { String::new() } else { format!("{edge}{line}") };
        text.split('\n').map(line).collect::<Vec<_>>().join("\n")
    }

    /// Text on lines of its own behind the line of a byte.
    pub(super) fn behind(&self, at: usize, text: &str) -> Edit {
        let source = self.base.source();
        let end = line_end(source, at);
        Edit::insertion(end, format!("\n\n{text}"))
    }

    /// Text on lines of its own before a unit.
    fn before(&self, id: ProvisionId, text: &str) -> Edit {
        let at = self.base.provision(id).span().start;
        let start = line_start(self.base.source(), at);
        Edit::insertion(start, format!("{text}\n\n"))
    }
}
