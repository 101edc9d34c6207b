//! How much a number is, and how its words add up to it.

use super::number_words::NumberWord;
use std::fmt;

/// A number, exact, as a fraction in its lowest terms. Equal values are equal: `0,50` is
/// `0,5` and one half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value {
    over: u128,
    under: u128,
}

impl Value {
    /// A whole number.
    pub const fn whole(number: u128) -> Self {
        Self { over: number, under: 1 }
    }

    /// The number whose last `scale` digits stand after the decimal sign; `None` where
    /// they are too many to be meant.
    pub fn decimal(digits: u128, scale: usize) -> Option<Self> {
        Some(Self::fraction(digits, 10_u128.checked_pow(u32::try_from(scale).ok()?)?))
    }

    /// So many parts, and how many make a whole.
    pub const fn fraction(over: u128, under: u128) -> Self {
        let whole = if under == 0 { 1 } else { under };
        let (mut common, mut rest) = (whole, over);
        while rest > 0 {
            (common, rest) = (rest, common % rest);
        }
        Self { over: over / common, under: whole / common }
    }

    /// The number, if it is whole.
    pub const fn as_whole(self) -> Option<u128> {
        if self.under == 1 { Some(self.over) } else { None }
    }

    /// The product; `None` where it is too large to be meant.
    pub fn times(self, factor: u128) -> Option<Self> {
        Some(Self::fraction(self.over.checked_mul(factor)?, self.under))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { over, under } = self;
        let mut scales = (0..=LONGEST_DECIMAL).map(|scale| (scale, 10_u128.pow(scale)));
        let decimal = scales.find(|(_, power)| power.is_multiple_of(*under));
        match decimal {
            Some((0, _)) => write!(f, "{over}"),
            Some((scale, power)) => {
                let (width, part) = (scale as usize, over % under * (power / under));
                write!(f, "{}.{part:0width$}", over / under)
            }
            None => write!(f, "{over}/{under}"),
        }
    }
}

/// So many digits are printed behind the decimal sign; what has more is a fraction.
const LONGEST_DECIMAL: u32 = 18;

/// A number as its words come in: each must be smaller than the one before it,
/// so that «двух, трех» and «двадцать сорок» are two numbers.
#[derive(Default)]
pub(super) struct Sum {
    thousands: u128,
    below: u128,
    half: bool,
    /// Whether its last word makes it an ordinal; nothing may follow.
    pub(super) is_ordinal: bool,
    last: Option<NumberWord>,
}

impl Sum {
    /// Takes the next word in; `false`, and no change, where it does not fit.
    pub(super) fn accept(&mut self, word: NumberWord) -> bool {
        let accepted = match word {
            NumberWord::Plus(value) | NumberWord::Ordinal(value) => self.add(value),
            NumberWord::Times(100) => self.hundreds(),
            NumberWord::Times(factor) => self.multiply(factor),
            NumberWord::OneAndHalf => self.one_and_half(),
        };
        if accepted {
            self.is_ordinal = matches!(word, NumberWord::Ordinal(_));
            self.last = Some(word);
        }
        accepted
    }

    fn add(&mut self, value: u128) -> bool {
        let room = match value {
            ..10 => 10,
            10..100 => 100,
            _ => 1000,
        };
        let tail = self.below % room;
        let fits = tail == 0 && !self.half;
        if fits {
            self.below += value;
        }
        fits
    }

    fn one_and_half(&mut self) -> bool {
        let fits = self.last.is_none();
        self.half |= fits;
        fits
    }

    fn hundreds(&mut self) -> bool {
        let fits = self.below < 10 && !self.half;
        if fits {
            self.below = self.below.max(1) * 100;
        }
        fits
    }

    fn multiply(&mut self, factor: u128) -> bool {
        let fits =
            self.thousands == 0 || self.thousands >= factor.saturating_mul(1000) && self.below > 0;
        if fits && self.half {
            self.half = false;
            self.thousands = factor + factor / 2;
        } else if fits {
            self.thousands += self.below.max(1) * factor;
            self.below = 0;
        }
        fits
    }

    /// The number so far; `None` before the first word.
    pub(super) fn value(&self) -> Option<Value> {
        self.last?;
        Some(if self.half {
            Value::fraction(3, 2)
        } else {
            Value::whole(self.thousands + self.below)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_printed_alike() {
        for (value, printed) in [
            (Value::whole(24), "24"),
            (Value::whole(100), "100"),
            (Value::decimal(50, 2).expect("small"), "0.5"),
            (Value::decimal(100, 2).expect("small"), "1"),
            (Value::decimal(105, 2).expect("small"), "1.05"),
            (Value::fraction(1, 2).times(3).expect("small"), "1.5"),
            (Value::fraction(2, 3), "2/3"),
            (Value::fraction(2, 4), "0.5"),
        ] {
            assert_eq!(value.to_string(), printed);
        }
        assert_eq!(Value::decimal(50, 2), Value::decimal(5, 1));
        assert_eq!(Value::decimal(5, 39), None, "which would be as much as with one more");
    }
}
