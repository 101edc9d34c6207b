//! Where an instruction is to be carried out: the units that it names, from the largest
//! down.

use crate::document::{Address, Number, ProvisionKind};
use std::fmt;

/// What a unit of a place is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Named {
    /// A provision of a kind.
    Kind(ProvisionKind),
    /// «пункт 1)»: a point with the bracket of subparagraphs, as codes call those of an
    /// article or of its part.
    Point,
    /// заголовок · тақырып: the heading of what it is named in.
    Heading,
    /// предложение · сөйлем.
    Sentence,
    /// оглавление · мазмұны.
    Contents,
    /// текст · мәтін: all but the heading.
    Body,
}

/// Which of the units that are called so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// None is named: «примечание», «дополнить частью».
    Unnumbered,
    /// One.
    One(Number),
    /// From one to another, both included, with all that stands between them.
    Range(Number, Number),
    /// The last: «последний абзац», «соңғы сөйлем».
    Last,
}

/// One level of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub named: Named,
    /// Which one.
    pub numbers: Numbers,
}

/// Units that stand in one another, the largest first; empty for the whole act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place(pub Vec<Step>);

impl Named {
    /// How a piece of a provision is written in a place.
    fn piece(self, numbers: &Numbers) -> String {
        let own = match self {
            Self::Heading => "heading",
            Self::Contents => "contents",
            Self::Body => "text",
            Self::Sentence | Self::Kind(_) | Self::Point => "sentence",
        };
        match numbers {
            Numbers::One(number) if self == Self::Sentence => format!("{own}_{}", number.slug()),
            Numbers::Last if self == Self::Sentence => format!("{own}_last"),
            _ => own.to_owned(),
        }
    }

    /// The kind of provision that it is cited as, if it is one.
    pub const fn kind(self) -> Option<ProvisionKind> {
        match self {
            Self::Kind(kind) => Some(kind),
            Self::Point => Some(ProvisionKind::Paragraph),
            Self::Heading | Self::Sentence | Self::Contents | Self::Body => None,
        }
    }
}

impl Step {
    /// How deep such a unit stands: a smaller one can hold no larger one.
    pub fn rank(&self) -> usize {
        match self.named {
            Named::Contents | Named::Kind(ProvisionKind::Annex) => 0,
            Named::Kind(kind) => 1 + kind as usize,
            Named::Point => 1 + ProvisionKind::Subparagraph as usize,
            // Neither holds the other: «заголовок и текст статьи 3».
            Named::Body | Named::Heading => 100,
            Named::Sentence => 101,
        }
    }

    /// Whether it is of the same kind as another, with a smaller number.
    pub(super) fn is_before(&self, other: &Self) -> bool {
        match (&self.numbers, &other.numbers) {
            (Numbers::One(own), Numbers::One(other_number)) => {
                self.named == other.named && other_number.is_above(own)
            }
            _ => false,
        }
    }

    /// The address of such a unit in a holder, of a range its first; none where it has no number.
    pub(super) fn address(&self, holder: Option<&Address>) -> Option<Address> {
        match &self.numbers {
            Numbers::One(number) | Numbers::Range(number, _) => {
                Some(Address::below(holder, self.named.kind()?, Some(number)))
            }
            Numbers::Unnumbered | Numbers::Last => None,
        }
    }

    /// Whether it has no number, and may be called so by what was said before.
    pub(super) fn may_be_just_named(&self) -> bool {
        use ProvisionKind::{Article, Chapter, Indent, Paragraph, PartOfArticle, Subparagraph};
        const CALLED: [ProvisionKind; 6] =
            [Chapter, Article, Paragraph, PartOfArticle, Subparagraph, Indent];
        let is_called = |kind| self.named == Named::Kind(kind);
        self.numbers == Numbers::Unnumbered && CALLED.into_iter().any(is_called)
    }

    /// Whether it may hold a unit that elsewhere holds it or stands beside it: the points of a
    /// note, the parts of a subparagraph.
    pub(super) fn may_hold(&self, unit: &Self) -> bool {
        use ProvisionKind::{
            Editorial, Indent, Note, Paragraph, PartOfArticle, Subparagraph, Table,
        };
        let is = |step: &Self, kinds: &[ProvisionKind]| {
            step.named.kind().is_some_and(|kind| kinds.contains(&kind))
        };
        let is_small = is(unit, &[Paragraph, PartOfArticle, Subparagraph, Indent]);
        is(self, &[Note, Editorial, Table]) && is_small
            || is(self, &[Subparagraph]) && is(unit, &[PartOfArticle])
    }

    /// Whether it is a sentence.
    pub(super) fn is_sentence(&self) -> bool {
        self.named == Named::Sentence
    }

    /// Whether its number is enough to find it in an act.
    pub fn is_numbered_through(&self) -> bool {
        match self.named {
            Named::Kind(kind) => kind.is_numbered_through(),
            Named::Contents => true,
            Named::Point | Named::Heading | Named::Sentence | Named::Body => false,
        }
    }
}

impl Place {
    /// This place, within `outer` where it does not name the units itself that `outer`
    /// ends in: «подпункт 4)» below «в пункте 2 статьи 84».
    #[must_use]
    pub fn within(&self, outer: &Self) -> Self {
        let Some(top) = self.0.first() else { return outer.clone() };
        if let Some(named) = outer.just_named(top) {
            return Self(named.iter().chain(&self.0[1..]).cloned().collect());
        }
        let is_contents = outer.0.first().is_some_and(|step| step.named == Named::Contents);
        if is_contents && top.named != Named::Contents {
            return Self(outer.0.iter().take(1).chain(&self.0).cloned().collect());
        }
        if top.is_numbered_through() {
            return self.clone();
        }
        Self(outer.above(top).chain(&self.0).cloned().collect())
    }

    /// This place down to the unit that is called as a step which has no number of its own:
    /// «статью дополнить …» below «в статье 2:».
    fn just_named(&self, step: &Step) -> Option<&[Step]> {
        let is_it = |own: &Step| own.named == step.named && matches!(own.numbers, Numbers::One(_));
        let at = self.0.iter().position(is_it).filter(|_| step.may_be_just_named())?;
        Some(&self.0[..=at])
    }

    /// The units of this place that may hold another: those before one that is called like it,
    /// else the larger ones. In codes points stand in the parts of an article, «в части 2 статьи
    /// 5: пункт 1», and elsewhere parts in its points.
    fn above(&self, unit: &Step) -> impl Iterator<Item = &Step> {
        use ProvisionKind::{Paragraph, PartOfArticle};
        let is_kind = |step: &Step, kind| step.named == Named::Kind(kind);
        let alike = self.0.iter().position(|step| step.named == unit.named);
        let is_of_code = is_kind(unit, Paragraph);
        let rank = unit.rank();
        let before = &self.0[..alike.unwrap_or(self.0.len())];
        before.iter().take_while(move |step| {
            alike.is_some()
                || step.rank() < rank
                || step.may_hold(unit)
                || is_of_code && is_kind(step, PartOfArticle)
        })
    }

    /// This place, below the place `outer` that holds for what stands there: a unit that is
    /// numbered through the act is sought in the larger one that is named before.
    #[must_use]
    pub(super) fn below(&self, outer: &Self) -> Self {
        match self.0.first() {
            Some(top)
                if top.is_numbered_through()
                    && top.named != Named::Contents
                    && outer.just_named(top).is_none() =>
            {
                Self(outer.above(top).chain(&self.0).cloned().collect())
            }
            _ => self.within(outer),
        }
    }

    /// Whether it names smaller units than those that `outer` ends in, which may hold them.
    pub(super) fn is_below(&self, outer: &Self) -> bool {
        self.0.first().is_some_and(|top| outer.above(top).count() == outer.0.len())
    }

    /// Whether it is a heading.
    pub(super) fn is_heading(&self) -> bool {
        self.last().is_some_and(|step| step.named == Named::Heading)
    }

    /// It without the units that have no heading.
    pub(super) fn headed(&self) -> Self {
        Self(self.0.iter().take_while(|step| step.is_numbered_through()).cloned().collect())
    }

    /// Makes it the heading of the unit that it names, if it is none yet.
    pub(super) fn end_in_heading(&mut self) {
        if !self.is_heading() {
            self.0.push(Step { named: Named::Heading, numbers: Numbers::Unnumbered });
        }
    }

    /// This place without the units that cannot hold `unit`: behind «13) тармақшадағы …
    /// ауыстырылып, 14) тармақшамен толықтырылсын» the subparagraph is added beside it.
    #[must_use]
    pub(super) fn beside(&self, unit: &Step) -> Self {
        use ProvisionKind::{Indent, PartOfArticle, Subparagraph};
        let above = self.above(unit).count();
        let is_inside = |(at, step): &(usize, &Step)| {
            let is_passage = matches!(unit.named, Named::Kind(PartOfArticle | Indent));
            *at < above
                || is_passage && step.named == Named::Kind(Subparagraph)
                || step.named == Named::Contents
        };
        Self(
            self.0.iter().enumerate().take_while(is_inside).map(|(_, step)| step.clone()).collect(),
        )
    }

    /// The smallest unit that it names.
    pub fn last(&self) -> Option<&Step> {
        self.0.last()
    }

    /// What holds its smallest unit.
    #[must_use]
    pub fn holder(&self) -> Self {
        Self(self.0[..self.0.len().saturating_sub(1)].to_vec())
    }
}

/// As the identifiers of provisions are written, `art_84__para_2`, with what has none
/// behind it: `art_5__heading`, `art_2__sentence_2`, `art_5..art_7`.
impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut holder: Option<Address> = None;
        let mut written = String::new();
        for step in &self.0 {
            let own = |kind, number: Option<&Number>| Address::below(holder.as_ref(), kind, number);
            let part = match (step.named.kind(), &step.numbers) {
                (Some(kind), Numbers::Range(first, last)) => {
                    written = format!("{}..{}", own(kind, Some(first)), own(kind, Some(last)));
                    continue;
                }
                (Some(kind), Numbers::Last) => format!("{}_last", kind.segment()),
                (Some(kind), numbers) => {
                    let number =
                        if let Numbers::One(number) = numbers { Some(number) } else { None };
                    let address = own(kind, number);
                    address.to_string().clone_into(&mut written);
                    holder = Some(address);
                    continue;
                }
                (None, numbers) => step.named.piece(numbers),
            };
            let joint = if written.is_empty() { "" } else { "__" };
            written = format!("{written}{joint}{part}");
        }
        out.write_str(&written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_identifiers_are() {
        use ProvisionKind::{Article, Paragraph};
        let mut heading = place(&[(Article, 84), (Paragraph, 2)]);
        assert_eq!(heading.to_string(), "art_84__para_2");
        heading.end_in_heading();
        assert_eq!(heading.to_string(), "art_84__para_2__heading");
        let numbers = Numbers::Range(Number::counted(5), Number::counted(7));
        let range = Place(vec![Step { named: Named::Kind(Article), numbers }]);
        assert_eq!(range.to_string(), "art_5..art_7");
        assert_eq!(Place::default().to_string(), "");
    }

    fn place(steps: &[(ProvisionKind, usize)]) -> Place {
        let step = |(kind, number): &(ProvisionKind, usize)| Step {
            named: Named::Kind(*kind),
            numbers: Numbers::One(Number::counted(*number)),
        };
        Place(steps.iter().map(step).collect())
    }

    #[test]
    fn a_place_is_completed_by_what_it_stands_in() {
        use ProvisionKind::{Article, Paragraph, Subparagraph};
        let outer = place(&[(Article, 84), (Paragraph, 2)]);
        let subparagraph = place(&[(Subparagraph, 4)]);
        assert_eq!(
            subparagraph.within(&outer),
            place(&[(Article, 84), (Paragraph, 2), (Subparagraph, 4)])
        );
        let paragraph = place(&[(Paragraph, 3)]);
        assert_eq!(paragraph.within(&outer), place(&[(Article, 84), (Paragraph, 3)]));
        let article = place(&[(Article, 5)]);
        assert_eq!(article.within(&outer), article);
        assert_eq!(Place::default().within(&outer), outer);
    }
}
