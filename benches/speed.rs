//! How long it takes to read a law, to pair its provisions, to compare the
//! words of a pair, and to do all of it as the program does: `cargo bench
//! --bench speed`, or with `-- compare/5000` only what has this name.

#[path = "../tests/support/law/mod.rs"]
pub mod law;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, BenchmarkId, Criterion, Throughput};
use criterion::{criterion_group, criterion_main};
use law::editor::Plan;
use law::grow::Shape;
use law::vocabulary::Tongue;
use law::worst;
use std::hint::black_box;
use std::time::Duration;
use tuzetu::bill::VersionId;
use tuzetu::compare::redline::redline;
use tuzetu::compare::{Sides, compare};
use tuzetu::document::Document;
use tuzetu::export::comparison::{Options, Rows, Told, write};
use tuzetu::parse::parse;
use tuzetu::review::{Notes, Reading};
use tuzetu::text::language::Language;

const SIZES: [usize; 3] = [500, 5_000, 50_000];

const LANGUAGE: Language = Language::Russian;

/// Two versions of a law with the edits of a usual amendment.
fn usual(provisions: usize) -> Sides<String> {
    let (repeated, nearly_repeated) = (0, 0);
    let shape = Shape { tongue: Tongue::Russian, provisions, repeated, nearly_repeated, seed: 1 };
    law::versions(shape, Plan::USUAL).printed.map(|printed| printed.text)
}

fn read(texts: &Sides<String>) -> Sides<Document> {
    texts.as_ref().map(|text| parse(text.clone(), LANGUAGE).0)
}

/// Everything between two files and the JSON of what changed in them.
fn whole(texts: Sides<String>) -> Vec<u8> {
    let documents = texts.map(|text| Some(parse(text, LANGUAGE).0));
    let version = |name| VersionId::new(name).expect("a digit is a name");
    let versions = Sides::new(version("1"), version("2"));
    let notes = Notes { annotations: &[], versions: versions.as_ref(), elsewhere: &[] };
    let reading = Reading::new(LANGUAGE, documents, notes);
    let names = Sides::new("old.md", "new.md");
    let told = Told { rows: Rows::Changed, footnotes: false };
    let mut json = Vec::new();
    let written = write(&[&reading], Options { names, told, notes: &[] }, &mut json);
    written.expect("a vector takes all");
    json
}

fn group<'a>(c: &'a mut Criterion, name: &str) -> BenchmarkGroup<'a, WallTime> {
    let mut group = c.benchmark_group(name);
    group.sample_size(10).warm_up_time(Duration::from_millis(300));
    group.measurement_time(Duration::from_secs(2));
    group
}

fn bytes(texts: &Sides<String>) -> Throughput {
    Throughput::Bytes((texts.old.len() + texts.new.len()) as u64)
}

fn reading(c: &mut Criterion) {
    let mut group = group(c, "parse");
    for size in SIZES {
        let texts = usual(size);
        group.throughput(bytes(&texts));
        group.bench_function(BenchmarkId::from_parameter(size), |b| {
            b.iter_batched(
                || texts.clone(),
                |texts| texts.map(|text| parse(text, LANGUAGE)),
                BatchSize::LargeInput,
            );
        });
    }
}

fn comparing(c: &mut Criterion) {
    let mut group = group(c, "compare");
    for size in SIZES {
        let texts = usual(size);
        let documents = read(&texts);
        group.throughput(bytes(&texts));
        group.bench_function(BenchmarkId::from_parameter(size), |b| {
            b.iter(|| compare(black_box(documents.as_ref())));
        });
    }
}

fn redlines(c: &mut Criterion) {
    let mut group = group(c, "redline");
    let documents = read(&usual(5_000));
    let rows = compare(documents.as_ref()).rows;
    let changed: Vec<_> = rows.into_iter().filter(|row| row.redline.is_some()).collect();
    group.throughput(Throughput::Elements(changed.len() as u64));
    group.bench_function("changed pairs of 5000", |b| {
        b.iter(|| {
            for row in &changed {
                black_box(redline(
                    documents.as_ref(),
                    row.sides.as_ref().map(|ids| ids.first().copied()),
                ));
            }
        });
    });
}

fn everything(c: &mut Criterion) {
    let mut group = group(c, "whole");
    let ordinary = SIZES.map(|size| (size.to_string(), usual(size)));
    let worst = worst::all(5_000).map(|(name, texts)| (name.to_owned(), texts));
    for (name, texts) in ordinary.into_iter().chain(worst) {
        group.throughput(bytes(&texts));
        group.bench_function(name, |b| {
            b.iter_batched(|| texts.clone(), whole, BatchSize::LargeInput);
        });
    }
}

criterion_group!(benches, reading, comparing, redlines, everything);
criterion_main!(benches);
