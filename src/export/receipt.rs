//! `tuzetu.receipt/1`: what a command has written.

use super::json;
use serde::Serialize;

#[derive(Serialize)]
struct ReceiptShape<'a> {
    schema: &'static str,
    id: &'a str,
    file: &'a str,
}

/// The id and the file of what was written, as JSON.
pub fn json(id: &str, file: &str) -> String {
    json::text(&ReceiptShape { schema: "tuzetu.receipt/1", id, file })
}
