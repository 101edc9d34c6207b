//! A shape as JSON text.

use serde::Serialize;

/// The shape as indented JSON that ends with a line end.
pub fn text<T: Serialize>(shape: &T) -> String {
    let mut text =
        serde_json::to_string_pretty(shape).expect("shapes hold no maps and no failing fields");
    text.push('\n');
    text
}
