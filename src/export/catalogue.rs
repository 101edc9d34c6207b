//! `tuzetu.list/1`: the bills of a workspace.

use super::json;
use crate::bill::{Bill, Version};
use crate::text::language::{ByLanguage, Language};
use serde::Serialize;

#[derive(Serialize)]
struct CatalogueShape<'a> {
    schema: &'static str,
    bills: Vec<BillShape<'a>>,
}

#[derive(Serialize)]
struct BillShape<'a> {
    id: &'a str,
    title: ByCodeShape<'a>,
    reconstruction: bool,
    versions: Vec<VersionShape<'a>>,
    annotations: usize,
}

#[derive(Serialize)]
struct ByCodeShape<'a> {
    ru: Option<&'a str>,
    kk: Option<&'a str>,
    en: Option<&'a str>,
}

#[derive(Serialize)]
struct VersionShape<'a> {
    id: &'a str,
    date: &'a str,
    stage: &'static str,
    languages: Vec<&'static str>,
    annotations: usize,
}

/// A bill and how many annotations were written on each of its versions.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The bill.
    pub bill: Bill,
    /// The counts, in the order of the versions.
    pub annotations: Vec<usize>,
}

/// The bills as JSON.
pub fn json(bills: &[Listed]) -> String {
    json::text(&CatalogueShape { schema: "tuzetu.list/1", bills: bills.iter().map(bill).collect() })
}

fn bill(listed: &Listed) -> BillShape<'_> {
    let Listed { bill, annotations } = listed;
    BillShape {
        id: bill.id.as_str(),
        title: by_code(&bill.title),
        reconstruction: bill.is_reconstruction,
        versions: bill.versions.iter().zip(annotations).map(version).collect(),
        annotations: annotations.iter().sum(),
    }
}

fn version<'a>((version, annotations): (&'a Version, &usize)) -> VersionShape<'a> {
    VersionShape {
        id: version.id.as_str(),
        date: &version.date,
        stage: version.stage.name(),
        languages: version.languages().map(Language::code).collect(),
        annotations: *annotations,
    }
}

fn by_code(words: &ByLanguage<Option<String>>) -> ByCodeShape<'_> {
    ByCodeShape { ru: words.ru.as_deref(), kk: words.kk.as_deref(), en: words.en.as_deref() }
}
