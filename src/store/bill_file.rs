//! `bill.yaml` to a [`Bill`].

use super::error::Problem;
use super::schema::{BillShape, Fields, VersionShape};
use super::yaml::Yaml;
use crate::bill::{Bill, BillId, Source, Stage, Version, VersionId};
use crate::text::language::{ByLanguage, Language};
use std::collections::BTreeMap;

/// Reads a bill whose folder is called `id`. `Err` where it cannot be used;
/// the problems beside a bill do not hinder reading it. Whether its texts
/// stand on the disk is not looked at.
pub(super) fn read(yaml: Yaml<'_>, id: &BillId) -> Result<(Bill, Vec<Problem>), Vec<Problem>> {
    let shape: BillShape = yaml.read().map_err(|problem| yaml.each(problem))?;
    let mut fields = Fields::new(yaml);
    fields.format(shape.format.as_deref());
    if let Some(written) = shape.id.filter(|written| written != id.as_str()) {
        fields.wrong("store-bill-id-differs", "id").values.push(("value", written));
    }
    let Some(versions) = versions(&mut fields, shape.versions.unwrap_or_default()) else {
        return Err(fields.problems);
    };
    let bill = Bill {
        id: id.clone(),
        title: shape.title.unwrap_or_default().into(),
        about: shape.about.unwrap_or_default().into(),
        is_reconstruction: shape.reconstruction.as_deref() == Some("true"),
        sources: shape.sources.into_iter().flatten().map(Source::from).collect(),
        versions,
    };
    Ok((bill, fields.problems))
}

/// All versions, or none where one cannot be used: `latest` and `2` must not
/// come to mean another one.
fn versions(fields: &mut Fields<'_>, shapes: Vec<VersionShape>) -> Option<Vec<Version>> {
    let mut versions: Vec<Version> = Vec::new();
    let mut is_whole = true;
    for (at, shape) in shapes.into_iter().enumerate() {
        match version(fields, &format!("versions[{at}]"), shape) {
            Some(version) if versions.iter().any(|each| each.id == version.id) => {
                let problem =
                    fields.wrong("store-duplicate-version", &format!("versions[{at}].id"));
                problem.values.push(("value", version.id.to_string()));
                is_whole = false;
            }
            Some(version) => versions.push(version),
            None => is_whole = false,
        }
    }
    is_whole.then_some(versions)
}

/// The id of a version. Digits alone count the versions: `2` is the second.
fn version_id(written: &str) -> Option<VersionId> {
    VersionId::new(written).filter(|_| !written.bytes().all(|byte| byte.is_ascii_digit()))
}

fn version(fields: &mut Fields<'_>, at: &str, shape: VersionShape) -> Option<Version> {
    let id = fields.known((&format!("{at}.id"), shape.id), version_id, &[]);
    let stages = Stage::ALL.map(Stage::name);
    let stage = fields.known((&format!("{at}.stage"), shape.stage), Stage::from_name, &stages);
    let date = fields.required(&format!("{at}.date"), shape.date);
    let texts = texts(fields, at, shape.texts.unwrap_or_default());
    Some(Version {
        date: fields.time(&format!("{at}.date"), date),
        id: id?,
        stage: stage?,
        title: shape.title.unwrap_or_default().into(),
        note: shape.note.unwrap_or_default().into(),
        sources: shape.sources.iter().flat_map(source_names).collect(),
        texts,
    })
}

/// The sources that a version names; what is no name is left out.
fn source_names(written: &serde_yaml::Value) -> Vec<String> {
    let names = written.as_sequence().into_iter().flatten();
    names.filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// The paths by language. A language that is none of the three is named, and
/// its text is not read.
fn texts(
    fields: &mut Fields<'_>,
    at: &str,
    paths: BTreeMap<String, String>,
) -> ByLanguage<Option<String>> {
    let codes = Language::ALL.map(Language::code);
    let mut texts = ByLanguage::default();
    for (code, path) in paths {
        let field = format!("{at}.texts.{code}");
        if let Some(language) = fields.known((&field, Some(code)), Language::of_code, &codes) {
            *texts.get_mut(language) = Some(path);
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const GOOD: &str = "format: 1\nid: бала\nreconstruction: true\ntitle: {kk: \"Заң\"}\n\
        about:\n  ru: |\n    Проект.\nx-note: ours\nversions:\n\
        \x20 - {id: 2021-09-15, date: 2021-09-15, stage: first-reading}\n\
        \x20 - {id: v2, date: 2022-05-03, stage: signed, texts: {ru: v2/ru.md}}\n";

    fn bill(text: &str) -> Result<(Bill, Vec<Problem>), Vec<Problem>> {
        let id = BillId::new("бала").expect("a name");
        read(Yaml { path: Path::new("bill.yaml"), text }, &id)
    }

    #[test]
    fn a_bill_is_read_with_its_words_as_written() {
        let (bill, problems) = bill(GOOD).expect("a bill");
        assert_eq!(problems, []);
        assert!(bill.is_reconstruction);
        assert_eq!(bill.title.kk.as_deref(), Some("Заң"));
        assert_eq!(bill.about.ru.as_deref(), Some("Проект."));
        let ids: Vec<_> = bill.versions.iter().map(|version| version.id.as_str()).collect();
        assert_eq!(ids, ["2021-09-15", "v2"]);
        assert_eq!(bill.versions[1].stage, Stage::Signed);
        assert_eq!(bill.versions[1].texts.ru.as_deref(), Some("v2/ru.md"));
    }

    #[test]
    fn every_fault_of_a_bill_is_named_with_its_place() {
        for (good, bad, key, line, marked) in [
            ("stage: signed", "stage: third-reading", "store-unknown-name", 11, "third-reading"),
            ("id: v2", "id: ../v2", "store-bad-value", 11, "../v2"),
            ("id: v2", "id: 2021-09-15", "store-duplicate-version", 11, "2021-09-15"),
            (
                "id: v2, ",
                "",
                "store-missing-field",
                11,
                "{date: 2022-05-03, stage: signed, texts: {ru: v2/ru.md}}",
            ),
            ("versions:\n", "versions: нет\nx:\n", "store-yaml-wrong-type", 9, "нет"),
        ] {
            let problems = bill(&GOOD.replace(good, bad)).expect_err(bad);
            let place = problems[0].place.as_ref().expect("a place");
            assert_eq!((problems.len(), problems[0].key), (1, key), "{bad}");
            assert_eq!(
                (place.position.line, place.marked.of(&place.line)),
                (line, marked),
                "{bad}"
            );
        }
    }

    #[test]
    fn a_small_fault_does_not_hide_a_bill() {
        for (good, bad, key) in [
            ("date: 2022-05-03", "date: 3 мая", "store-bad-date"),
            ("ru: v2/ru.md", "de: v2/de.md", "store-unknown-name"),
            ("format: 1", "format: 2", "store-unknown-format"),
            ("id: бала", "id: other", "store-bill-id-differs"),
        ] {
            let (bill, problems) = bill(&GOOD.replace(good, bad)).expect(bad);
            assert_eq!((bill.versions.len(), problems[0].key), (2, key), "{bad}");
        }
    }
}
