//! Changes of units: restated, added, deleted.

use super::edit::Edit;
use super::instruction::NewText;
use super::locate::{Target, extent, locate};
use super::outcome::{Carried, Refusal};
use super::place::{Named, Numbers, Place, Step};
use super::render::{NewUnit, Style, behind, new_units};
use super::stub::stub;
use crate::document::{Document, Number, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// What changes of units are read with.
pub(super) struct Units<'a> {
    /// The amending act: it has the new text.
    pub(super) amending: &'a Document,
    /// The law.
    pub(super) base: &'a Document,
}

impl Units<'_> {
    /// The new text as units; words of the same paragraph are one without a kind of its own.
    fn units(&self, text: &NewText) -> Result<Vec<NewUnit>, Refusal> {
        match text {
            NewText::Quoted(quoted) => Ok(new_units(self.amending, quoted)),
            NewText::Annex => Err(Refusal::Annexed),
            NewText::Inline(_) | NewText::Missing => Err(Refusal::NoText),
        }
    }

    /// Targets that read otherwise from now on.
    pub(super) fn restate(&self, targets: &[Target], text: &NewText) -> Result<Carried, Refusal> {
        if let (NewText::Inline(said), [target]) = (text, targets) {
            let span = extent(self.base, *target);
            let text = said.of(self.amending.source()).to_owned();
            return Ok(carried(vec![Edit { span, text }], targets));
        }
        let units = self.units(text)?;
        let edits = match targets {
            [target] => vec![self.restated(*target, &units)?],
            _ => self.restated_each(targets, &units)?,
        };
        Ok(carried(edits, targets))
    }

    /// One target and its new text, which may be of several paragraphs.
    fn restated(&self, target: Target, units: &[NewUnit]) -> Result<Edit, Refusal> {
        let [first, rest @ ..] = units else { return Err(Refusal::NoText) };
        let style = Style::of(self.base);
        let span = self.with_marks(extent(self.base, target));
        let head = match target {
            Target::Heading(_) => {
                let span = extent(self.base, target);
                return Ok(Edit { span, text: first.heading() });
            }
            Target::Unit(id) if self.is_labelled(id) => {
                let is_same = first.number.is_none()
                    || self.base.provision(id).number.as_ref().map(Number::slug)
                        == first.number.as_ref().map(Number::slug);
                if !is_same {
                    return Err(Refusal::OtherText);
                }
                first.replacing(&style)
            }
            // The label belongs to the unit whose first part is restated.
            _ => first.replacing(&style),
        };
        let keeps_label = first.number.is_none() && self.begins_with_label(target);
        let span = if keeps_label { self.behind_label(target, span) } else { span };
        let rest = rest.iter().map(|unit| unit.added(&style));
        let text: Vec<_> = std::iter::once(head).chain(rest).collect();
        Ok(Edit { span, text: text.join("\n\n") })
    }

    /// Several targets, each with the unit of the new text that has its number; without
    /// numbers they must be as many.
    fn restated_each(&self, targets: &[Target], units: &[NewUnit]) -> Result<Vec<Edit>, Refusal> {
        let number = |target: &Target| {
            let provision = self.base.provision(target.provision()?);
            provision.label.and(provision.number.as_ref())
        };
        let of_target = |(at, target): (usize, &Target)| {
            let by_number = number(target).and_then(|number| {
                let has = |unit: &&NewUnit| {
                    unit.number.as_ref().is_some_and(|each| each.slug() == number.slug())
                };
                units.iter().find(has)
            });
            let by_count = units.get(at).filter(|_| units.len() == targets.len());
            let unit = by_number.or(by_count).ok_or(Refusal::OtherText)?;
            self.restated(*target, std::slice::from_ref(unit))
        };
        let parts: Vec<_> = units.iter().flat_map(NewUnit::parts).collect();
        if number(&targets[0]).is_none() && parts.len() == targets.len() || is_of_parts(targets) {
            if parts.len() != targets.len() {
                return Err(Refusal::OtherText);
            }
            let pairs = targets.iter().zip(&parts);
            return pairs
                .map(|(target, part)| self.restated(*target, std::slice::from_ref(part)))
                .collect();
        }
        targets.iter().enumerate().map(of_target).collect()
    }

    fn is_labelled(&self, id: ProvisionId) -> bool {
        self.base.provision(id).label.is_some()
    }

    fn begins_with_label(&self, target: Target) -> bool {
        matches!(target, Target::Unit(_) | Target::FirstPart(_) | Target::OwnWords(_))
            && target.provision().is_some_and(|id| self.is_labelled(id))
    }

    fn behind_label(&self, target: Target, span: Span) -> Span {
        let text = target.provision().and_then(|id| self.base.provision(id).text);
        text.map_or(span, |text| Span::new(text.start, span.end))
    }

    /// A span with the marks of Markdown that close its last line.
    fn with_marks(&self, span: Span) -> Span {
        Span::new(span.start, span.end + behind(self.base.source(), span.end).len())
    }

    /// Targets that go: their number stays (Law «О правовых актах» art. 27(6)).
    pub(super) fn delete(&self, targets: &[Target], is_repeal: bool) -> Carried {
        let edits = targets.iter().map(|target| self.deleted(*target, is_repeal)).collect();
        carried(edits, targets)
    }

    fn deleted(&self, target: Target, is_repeal: bool) -> Edit {
        let span = self.with_marks(extent(self.base, target));
        let source = self.base.source();
        if let (true, Some(id)) = (self.begins_with_label(target), target.provision()) {
            let label = self.base.provision(id).label.map_or(span, Span::from);
            let kept = Span::new(label.end, span.end);
            let text = stub(self.base, id, is_repeal);
            return Edit { span: kept, text };
        }
        // Nothing is left of it: the blank line behind it goes too.
        let rest = &source[span.end..];
        let blank = match target {
            Target::Sentence(..) | Target::Heading(_) => {
                rest.len() - rest.trim_start_matches(' ').len()
            }
            _ => rest.len() - rest.trim_start().len(),
        };
        Edit { span: Span::new(span.start, span.end + blank), text: String::new() }
    }

    /// Units that come into a target.
    pub(super) fn insert(
        &self,
        into: Target,
        units: &[Place],
        after: Option<&Place>,
        text: &NewText,
    ) -> Result<Carried, Refusal> {
        let Some(step) = units.first().and_then(Place::last) else { return Err(Refusal::NoText) };
        let holder = into.provision();
        let changed: Vec<_> = holder.into_iter().collect();
        if step.named == Named::Sentence {
            return self.sentence(into, text);
        }
        if units.iter().any(|unit| unit.last().is_some_and(|step| step.named == Named::Heading)) {
            return Err(Refusal::Contents);
        }
        let new = self.units(text)?;
        let edits = if is_counted(step) {
            vec![self.passages(into, step, after, &new)?]
        } else {
            self.numbered(into, units, &new)?
        };
        Ok(Carried { edits, changed, is_folded: false })
    }

    /// A sentence behind those that stand there.
    fn sentence(&self, into: Target, text: &NewText) -> Result<Carried, Refusal> {
        let words = match text {
            NewText::Inline(said) => said.of(self.amending.source()).to_owned(),
            other => self.units(other)?.first().ok_or(Refusal::NoText)?.heading(),
        };
        let last = super::locate::passages(self.base, into).last().copied().ok_or(Refusal::Gap)?;
        let edit = Edit::insertion(last.end, format!(" {words}"));
        Ok(carried(vec![edit], &[into]))
    }

    /// Parts and indents: behind as many as stand before them, or at the end.
    fn passages(
        &self,
        into: Target,
        step: &Step,
        after: Option<&Place>,
        new: &[NewUnit],
    ) -> Result<Edit, Refusal> {
        let behind = match (&step.numbers, after) {
            (_, Some(place)) => {
                let targets =
                    locate(self.base, place).map_err(|miss| Refusal::Place(place.clone(), miss))?;
                *targets.last().ok_or(Refusal::Gap)?
            }
            (Numbers::One(number), None) => {
                let count = number.printed().parse::<usize>().map_err(|_| Refusal::Gap)?;
                self.before_the(into, step.named, count)?
            }
            _ => into,
        };
        let style = Style::of(self.base);
        let text: Vec<_> = new.iter().map(|unit| unit.added(&style)).collect();
        Ok(self.behind(extent(self.base, behind).end, &text.join("\n\n")))
    }

    /// What stands before the part or indent of a count.
    fn before_the(&self, into: Target, named: Named, count: usize) -> Result<Target, Refusal> {
        let at = |count: usize| {
            let numbers = Numbers::One(Number::counted(count));
            let Target::Unit(id) = into else { return None };
            let address = self.place_of(id);
            let place = Place([address.0, vec![Step { named, numbers }]].concat());
            locate(self.base, &place).ok()?.into_iter().next()
        };
        at(count.saturating_sub(1)).ok_or(Refusal::Gap)
    }

    /// The place of a provision of the law.
    fn place_of(&self, id: ProvisionId) -> Place {
        let line = self.base.lineage(id);
        let top = line.iter().rposition(|id| self.base.provision(*id).kind.is_numbered_through());
        let steps = line.iter().skip(top.unwrap_or(0)).map(|id| {
            let provision = self.base.provision(*id);
            let numbers = provision.number.clone().map_or(Numbers::Unnumbered, Numbers::One);
            Step { named: Named::Kind(provision.kind), numbers }
        });
        Place(steps.collect())
    }

    /// Units with numbers, each where its number says.
    fn numbered(
        &self,
        into: Target,
        units: &[Place],
        new: &[NewUnit],
    ) -> Result<Vec<Edit>, Refusal> {
        let style = Style::of(self.base);
        let is_one = units.len() == 1;
        let mut edits = Vec::new();
        for place in units {
            let step = place.last().ok_or(Refusal::NoText)?;
            let Named::Kind(kind) = step.named else { return Err(Refusal::Contents) };
            let Numbers::One(number) = &step.numbers else {
                let text: Vec<_> = new.iter().map(|unit| unit.added(&style)).collect();
                edits.push(self.behind(extent(self.base, into).end, &text.join("\n\n")));
                continue;
            };
            let is_meant = |unit: &&NewUnit| {
                unit.number.as_ref().is_some_and(|each| each.slug() == number.slug())
            };
            let text = match new.iter().find(is_meant) {
                Some(_) if is_one => {
                    new.iter().map(|unit| unit.added(&style)).collect::<Vec<_>>().join("\n\n")
                }
                Some(unit) => unit.added(&style),
                None => return Err(Refusal::OtherText),
            };
            edits.push(self.among(into, kind, number, &text)?);
        }
        Ok(edits)
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
        let printed = |id: &ProvisionId| self.base.provision(*id).number.clone();
        if let Some(same) =
            siblings.iter().find(|id| printed(id).is_some_and(|each| each.slug() == number.slug()))
        {
            return Err(Refusal::Exists(*same));
        }
        let lower =
            siblings.iter().filter(|id| printed(id).is_some_and(|each| number.is_above(&each)));
        match lower.max_by_key(|id| printed(id)) {
            Some(before) => Ok(self.behind(self.end_of(*before), text)),
            None => match siblings.first() {
                Some(next) => Ok(self.before(*next, text)),
                None if into == Target::Act => Err(Refusal::Gap),
                None => Ok(self.behind(extent(self.base, into).end, text)),
            },
        }
    }

    fn siblings(&self, into: Target, kind: ProvisionKind) -> Vec<ProvisionId> {
        let is_of_kind = |id: &ProvisionId| self.base.provision(*id).kind == kind;
        if kind.is_numbered_through() {
            return self.base.iter().map(|(id, _)| id).filter(is_of_kind).collect();
        }
        let own: Vec<_> = self.base.law(into.provision()).filter(is_of_kind).collect();
        if !own.is_empty() {
            return own;
        }
        let parts = self.base.law(into.provision());
        parts.flat_map(|part| self.base.law(Some(part))).filter(is_of_kind).collect()
    }

    /// The end of a unit with its footnotes.
    fn end_of(&self, id: ProvisionId) -> usize {
        let own = self.base.provision(id).span();
        let inside = self.base.inside(id).map(|each| self.base.provision(each).span());
        inside.fold(own, Span::join).end
    }

    /// Text on lines of its own behind the line of a byte.
    fn behind(&self, at: usize, text: &str) -> Edit {
        let source = self.base.source();
        let end = source[at..].find('\n').map_or(source.len(), |newline| at + newline);
        Edit::insertion(end, format!("\n\n{text}"))
    }

    /// Text on lines of its own before a unit.
    fn before(&self, id: ProvisionId, text: &str) -> Edit {
        let at = self.base.provision(id).span().start;
        let start = self.base.source()[..at].rfind('\n').map_or(0, |newline| newline + 1);
        Edit::insertion(start, format!("{text}\n\n"))
    }
}

fn carried(edits: Vec<Edit>, targets: &[Target]) -> Carried {
    let changed = targets.iter().filter_map(|target| target.provision()).collect();
    Carried { edits, changed, is_folded: false }
}

/// Whether units are counted, and bear no number.
fn is_counted(step: &Step) -> bool {
    matches!(step.named, Named::Kind(ProvisionKind::PartOfArticle | ProvisionKind::Indent))
}

fn is_of_parts(targets: &[Target]) -> bool {
    targets.iter().any(|target| matches!(target, Target::FirstPart(_) | Target::OwnWords(_)))
}
