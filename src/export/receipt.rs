//! `tuzetu.receipt/1`: what a command has written.

use super::json;
use serde::Serialize;

#[derive(Serialize)]
struct ReceiptShape<'a> {
    schema: &'static str,
    id: &'a str,
    file: &'a str,
}

#[derive(Serialize)]
struct ReceiptsShape<'a> {
    schema: &'static str,
    written: Vec<WrittenShape<'a>>,
}

#[derive(Serialize)]
struct WrittenShape<'a> {
    id: &'a str,
    file: &'a str,
}

/// The ids and files of all that was written, as JSON (`tuzetu.receipts/1`).
pub fn list(written: &[(String, String)]) -> String {
    let written = written.iter().map(|(id, file)| WrittenShape { id, file }).collect();
    json::text(&ReceiptsShape { schema: "tuzetu.receipts/1", written })
}

/// The id and the file of what was written, as JSON.
pub fn json(id: &str, file: &str) -> String {
    json::text(&ReceiptShape { schema: "tuzetu.receipt/1", id, file })
}
