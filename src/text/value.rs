//! How much a number is, and how its words add up to it.

use super::number_words::NumberWord;
use std::fmt;

/// A decimal number, exact. Equal values are equal: `0,50` is `0,5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value {
    digits: u128,
    scale: u8,
}

impl Value {
    /// A whole number.
    pub const fn whole(number: u128) -> Self {
        Self { digits: number, scale: 0 }
    }

    /// The number whose last `scale` digits stand after the decimal sign.
    pub const fn decimal(digits: u128, scale: u8) -> Self {
        let mut value = Self { digits, scale };
        while value.scale > 0 && value.digits.is_multiple_of(10) {
            value.digits /= 10;
            value.scale -= 1;
        }
        value
    }

    /// The number, if it is whole.
    pub const fn as_whole(self) -> Option<u128> {
        if self.scale == 0 { Some(self.digits) } else { None }
    }

    /// The product; `None` where it is too large to be meant.
    pub(super) fn times(self, factor: u128) -> Option<Self> {
        Some(Self::decimal(self.digits.checked_mul(factor)?, self.scale))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(power) = 10_u128.checked_pow(self.scale.into()).filter(|_| self.scale > 0) else {
            return write!(f, "{}", self.digits);
        };
        let width = self.scale.into();
        write!(f, "{}.{:0width$}", self.digits / power, self.digits % power)
    }
}

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
            Value::decimal(15, 1)
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
            (Value::decimal(50, 2), "0.5"),
            (Value::decimal(100, 2), "1"),
            (Value::decimal(105, 2), "1.05"),
        ] {
            assert_eq!(value.to_string(), printed);
        }
        assert_eq!(Value::decimal(50, 2), Value::decimal(5, 1));
    }
}
