//! One thing that a provision says, in no language: what the languages of a text must
//! have in common.

use super::acts::Act;
use super::finding::Kind;
use super::periods::Period;
use crate::compare::modality::Modal;
use crate::document::ProvisionKind;
use crate::text::measures::Measure;
use crate::text::value::Value;

/// One thing that is said, in no language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fact {
    /// A number with what it counts.
    Number(Value, Option<Measure>),
    /// A place in a row: «во второй половине».
    Ordinal(Value),
    /// A sum of money.
    Amount(Value, Option<Measure>),
    /// The monthly calculation index that is multiplied, once, however often it is named.
    Index,
    /// A time limit or an age: «незамедлительно» is 0 of nothing, «бессрочно» none.
    Deadline(Option<Value>, Option<Measure>),
    /// How often something is done: «ежемесячно».
    Every(Period),
    /// A day, month and year; 0 where it is not said.
    Date([u32; 3]),
    /// A provision that is named.
    Reference(ProvisionKind, String),
    /// An act that is named by its number or its title.
    Act(Act),
    /// A code or a law that is known by its name.
    Law(usize),
    /// What a text calls itself: «настоящий Закон».
    Own(usize),
    /// What is written in foreign letters.
    Name(String),
    /// A letter that is a name: «корпус «А»».
    Letter(char),
    /// «следующий рабочий день».
    Next(Measure),
    /// What is owed, forbidden or allowed.
    Modal(Modal),
    /// A number that other languages may say or not: «обе стороны», «двухуровневый».
    Hint(Value),
}

impl Fact {
    /// The kind of disagreement that a difference in it is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Number(..) | Self::Ordinal(_) | Self::Act(Act::Number(_)) | Self::Hint(_) => {
                Kind::Number
            }
            Self::Amount(..) | Self::Index => Kind::Amount,
            Self::Deadline(..) | Self::Every(_) | Self::Next(_) => Kind::Deadline,
            Self::Date(_) => Kind::Date,
            Self::Reference(..)
            | Self::Act(Act::Title)
            | Self::Law(_)
            | Self::Own(_)
            | Self::Name(_)
            | Self::Letter(_) => Kind::Reference,
            Self::Modal(_) => Kind::Modality,
        }
    }

    /// Whether it may go without saying: «в течение месяца» is «бір ай ішінде», «тоқсан»
    /// is a quarter of a year as well as ninety, «незамедлительно» has more answers than a
    /// table, and a form may have a number in one language alone. It only matters where
    /// another language says something else.
    pub fn is_weak(&self) -> bool {
        match self {
            Self::Deadline(Some(value), Some(measure)) => {
                *value == Value::whole(1) && *measure != Measure::Minute
            }
            Self::Deadline(Some(value), None) => *value == Value::whole(0),
            Self::Number(value, None) => *value == Value::whole(90),
            Self::Act(act) => !act.is_certain(),
            Self::Deadline(None, _)
            | Self::Ordinal(_)
            | Self::Every(_)
            | Self::Hint(_)
            | Self::Next(_)
            | Self::Law(_)
            | Self::Own(_)
            | Self::Name(_)
            | Self::Letter(_) => true,
            _ => false,
        }
    }

    /// Whether two facts may be one: what a number counts is not always read.
    pub fn may_be(&self, other: &Self) -> bool {
        // «ежеквартально» is «үш ай сайын».
        if let (Self::Every((_, unit)), it) | (it, Self::Every((_, unit))) = (self, other) {
            let is_limit = matches!(it, Self::Deadline(_, Some(measure)) if measure == unit);
            return is_limit && self.value() == other.value();
        }
        // «50 минимальных заработных плат» are the wage «елу еселенген».
        let is_of_wages = |each: &Self| matches!(each, Self::Amount(_, Some(Measure::MinimumWage)));
        let is_multiple = |each: &Self| matches!(each, Self::Number(_, Some(Measure::Times)));
        let are_wages = |one: &Self, other: &Self| is_of_wages(one) && is_multiple(other);
        if self.value() == other.value() && (are_wages(self, other) || are_wages(other, self)) {
            return true;
        }
        let is_open = |each: &Self| {
            let is_bare = matches!(each, Self::Number(_, None) | Self::Deadline(Some(_), None));
            // «третья часть имущества» may be a third of it.
            is_bare || matches!(each, Self::Ordinal(_) | Self::Hint(_) | Self::Reference(..))
        };
        self.value().is_some() && self.value() == other.value() && (is_open(self) || is_open(other))
    }

    /// How much it is, of a number.
    pub fn value(&self) -> Option<Value> {
        match self {
            Self::Number(value, _)
            | Self::Amount(value, _)
            | Self::Ordinal(value)
            | Self::Hint(value) => Some(*value),
            Self::Deadline(value, _) => *value,
            Self::Every((count, _)) => Some(Value::whole(u128::from(*count))),
            Self::Reference(ProvisionKind::PartOfArticle, number) => {
                Some(Value::fraction(1, number.parse().ok()?))
            }
            _ => None,
        }
    }
}
