//! YAML as it is, before anything is asked of it.

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess};
use serde::de::{VariantAccess, Visitor};
use serde_yaml::value::{Tag, TaggedValue};
use serde_yaml::{Mapping, Number, Value};
use std::fmt;

/// Reads a text. The reader's own value has no place for a whole number longer than a
/// machine word, such as the number of a case or of an account, and refuses the file:
/// here it is its digits.
pub(super) fn value_of(text: &str) -> Result<Value, serde_yaml::Error> {
    serde_yaml::from_str::<Whole>(text).map(|Whole(value)| value)
}

struct Whole(Value);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything).map(Self)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML value")
    }

    fn visit_bool<E>(self, is: bool) -> Result<Value, E> {
        Ok(Value::Bool(is))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Value, E> {
        Ok(Value::String(number.to_string()))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Value, E> {
        Ok(Value::String(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(Number::from(number)))
    }

    fn visit_str<E>(self, words: &str) -> Result<Value, E> {
        Ok(Value::String(words.to_owned()))
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Whole(item)) = items.next_element()? {
            all.push(item);
        }
        Ok(Value::Sequence(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut all = Mapping::new();
        while let Some(Whole(key)) = fields.next_key()? {
            if all.contains_key(&key) {
                return Err(A::Error::custom(twice(&key)));
            }
            let Whole(value) = fields.next_value()?;
            all.insert(key, value);
        }
        Ok(Value::Mapping(all))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        let Whole(value) = value.newtype_variant()?;
        Ok(Value::Tagged(Box::new(TaggedValue { tag: Tag::new(tag), value })))
    }
}

/// What the reader says of a key that stands twice.
fn twice(key: &Value) -> String {
    key.as_str().map_or_else(
        || "duplicate entry in YAML map".to_owned(),
        |name| format!("duplicate entry with key {name:?}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_what_the_reader_reads_and_longer_numbers() {
        for text in [
            "а: [1, -2, 0.5, .inf, ~, true, 'б', 2022-05-03, 0x10, 007]\nб: {в: !g д, ? [1] : 2}\n",
            "&a а: 1\nб: *a\n",
            "- !x {а: 1}\n- !!str 5\n",
            "",
        ] {
            let known: Value = serde_yaml::from_str(text).expect("YAML");
            assert_eq!(value_of(text).expect("YAML"), known, "{text}");
        }
        for text in ["а: 1\nа: 2\n", "{а: 1, а: 2}", "а: [\n", "! 5"] {
            let [known, found] = [serde_yaml::from_str::<Value>(text), value_of(text)]
                .map(|read| read.map_err(|error| error.to_string()));
            assert_eq!(found, known, "{text}");
        }
        let long = "123456789012345678901234567890";
        let read = value_of(&format!("а: {long}\nб: -{long}\n")).expect("YAML");
        assert_eq!(read["а"], Value::String(long.to_owned()));
        assert_eq!(read["б"], Value::String(format!("-{long}")));
    }
}
