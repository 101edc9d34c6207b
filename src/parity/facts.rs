//! What a provision says that must be the same in every language: numbers, dates,
//! time limits, sums, citations, duties and rights.

use super::finding::Kind;
use crate::compare::modality::Modal;
use crate::compare::quantities::Quantity;
use crate::compare::references::Passage;
use crate::compare::sayings::{Reading, Saying};
use crate::document::{Document, Number, ProvisionId, ProvisionKind};
use crate::text::measures::Measure;
use crate::text::span::Span;
use crate::text::value::Value;

/// One thing that is said, in no language.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fact {
    /// A number with what it counts; a place in a row.
    Number(Value, Option<Measure>),
    /// A sum of money.
    Amount(Value, Option<Measure>),
    /// A time limit or an age: «незамедлительно» is 0 of nothing, «бессрочно» none.
    Deadline(Option<Value>, Option<Measure>),
    /// A day, month and year; 0 where it is not said.
    Date([u32; 3]),
    /// A provision that is named.
    Reference(ProvisionKind, String),
    /// What is owed, forbidden or allowed.
    Modal(Modal),
}

impl Fact {
    /// The kind of disagreement that a difference in it is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Number(..) => Kind::Number,
            Self::Amount(..) => Kind::Amount,
            Self::Deadline(..) => Kind::Deadline,
            Self::Date(_) => Kind::Date,
            Self::Reference(..) => Kind::Reference,
            Self::Modal(_) => Kind::Modality,
        }
    }

    fn of(saying: &Saying<'_>) -> Option<Self> {
        Some(match saying {
            Saying::Modal(modal) => Self::Modal(*modal),
            Saying::Reference(each) => Self::Reference(each.kind, slug(&each.number)),
            Saying::Quantity(quantity) => Self::of_quantity(quantity)?,
            Saying::Penalty(_) | Saying::Actor(_) => return None,
        })
    }

    /// What the words around a number make of it: «тоқсан» alone is a quarter of a
    /// year, and "aged 18" counts years.
    fn in_context(self, text: &str, at: Span) -> Option<Self> {
        let Self::Number(value, None) = self else { return Some(self) };
        let is_quarter = value == Value::whole(90) && !at.of(text).starts_with('9');
        let before = text[..at.start].trim_end();
        let is_age = before.ends_with("aged") || before.ends_with("age of");
        match (is_quarter, is_age) {
            (true, _) => None,
            (_, true) => Some(Self::Deadline(Some(value), Some(Measure::Year))),
            _ => Some(self),
        }
    }

    /// What a number is of is told by its measure alone: the words around it that
    /// tell a limit from an age differ between the languages. The word for one is
    /// as often no number.
    fn of_quantity(quantity: &Quantity) -> Option<Self> {
        Some(match *quantity {
            Quantity::Date(date) => Self::Date(date),
            Quantity::AtOnce => Self::Deadline(Some(Value::whole(0)), None),
            Quantity::Unlimited => Self::Deadline(None, None),
            // «первого официального опубликования» is «алғашқы».
            Quantity::Ordinal(value) if value == Value::whole(1) => return None,
            Quantity::Ordinal(value) => Self::Number(value, None),
            Quantity::Penalty(value, measure)
            | Quantity::Deadline(value, measure)
            | Quantity::Amount(value, measure)
            | Quantity::Number(value, measure) => match measure {
                Some(each) if each.is_time() => Self::Deadline(Some(value), measure),
                Some(each) if each.is_money() => Self::Amount(value, measure),
                None | Some(Measure::Times) if value == Value::whole(1) => return None,
                _ => Self::Number(value, measure),
            },
        })
    }
}

/// A number as addresses write it: `IV` and `4` are one.
pub fn slug(number: &str) -> String {
    Number::parse(number).map_or_else(|| number.to_lowercase(), |number| number.slug().into_owned())
}

/// A fact with the bytes of the source that say it.
pub type Said = (Fact, Span);

/// What a provision says in its heading and its own words, in reading order.
pub fn facts(document: &Document, id: ProvisionId) -> Vec<Said> {
    let mut facts = Vec::new();
    for span in document.provision(id).passages() {
        let passage = Passage::read(document.words(span), document.language());
        let reading = Reading::of_references(&passage).complete();
        let said = reading.sayings.iter().filter_map(|(saying, at)| {
            Some((Fact::of(saying)?.in_context(passage.text, *at)?, *at))
        });
        let bracket = published(passage.text);
        let is_inside = |at: usize| bracket.is_some_and(|it| it.contains(at));
        let said = said.filter(|(_, at)| !is_inside(at.start));
        let numbers = passage.words.iter().filter(|word| is_inside(word.span.start));
        let numbers = numbers.filter_map(|word| Some((bare(&word.key)?, word.span)));
        facts.extend(said.chain(numbers).map(|(fact, at)| (fact, at.shifted(span.start))));
    }
    facts
}

/// A run of digits as a number of nothing.
fn bare(digits: &str) -> Option<Fact> {
    Some(Fact::Number(Value::whole(digits.parse().ok()?), None))
}

/// The brackets that say where an act was published and amended, «(Ведомости
/// Парламента …, 2009 г., № 20-21, ст. 89)». What each number in them counts is named in
/// its own way by each language («89-құжат»), so that only the numbers are compared.
pub fn published(text: &str) -> Option<Span> {
    let named = ["Ведомости", "Жаршысы", "Bulletin"].iter().find_map(|name| text.find(name))?;
    let start = text[..named].rfind('(')?;
    let end = text[named..].find(')').map_or(text.len(), |end| named + end + 1);
    Some(Span::new(start, end))
}
