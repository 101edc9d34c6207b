//! How long it takes to read a law, to pair its provisions, to compare the
//! words of a pair, to do all of it as the program does, and to work an amending act
//! into a law: `cargo bench --bench speed`, or with `-- compare/5000` only what has this name.

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
use tuzetu::amend::{Choice, apply};
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

/// How many articles the amended law has: its amending act is a megabyte then.
const ARTICLES: usize = 2_600;

/// A law of many articles, and an act that amends each: words, a new edition, an addition.
fn amended(language: Language) -> (String, String) {
    let is_kazakh = language == Language::Kazakh;
    let (mut law, mut act) = if is_kazakh {
        ("# Үлкен мысал туралы\n".to_owned(), "1-бап. «Үлкен мысал туралы» 2020 жылғы 1 қаңтардағы Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:\n".to_owned())
    } else {
        ("# О большом примере\n".to_owned(), "Статья 1. Внести в Закон Республики Казахстан от 1 января 2020 года «О большом примере» следующие изменения:\n".to_owned())
    };
    for article in 1..=ARTICLES {
        let (provisions, instruction) = if is_kazakh { kazakh(article) } else { russian(article) };
        law.extend(["\n", &provisions, "\n"]);
        act.extend(["\n", &article.to_string(), ") ", &instruction, ";\n"]);
    }
    (law, act)
}

fn russian(article: usize) -> (String, String) {
    let law = format!(
        "### Статья {article}. Предмет {article}\n\n1. Заявление рассматривается в течение шести \
         месяцев со дня подачи.\n\n2. Орган вправе отказать:\n\n1) по решению суда;\n\n2) по \
         просьбе заявителя."
    );
    let instruction = match article % 3 {
        0 => format!(
            "в пункте 1 статьи {article} слова «шести месяцев» заменить словами «трех месяцев»"
        ),
        1 => format!(
            "пункт 2 статьи {article} дополнить подпунктом 3) следующего содержания:\n\n«3) в иных \
             случаях, которые установлены законами Республики Казахстан, в том числе по вопросам \
             защиты прав ребенка, образования, информации и информатизации.»"
        ),
        _ => format!(
            "пункт 2 статьи {article} изложить в следующей редакции:\n\n«2. Орган вправе отказать \
             только на основании решения суда, вступившего в законную силу, о чем в течение трех \
             рабочих дней письменно сообщает заявителю с указанием причин.»"
        ),
    };
    (law, instruction)
}

fn kazakh(article: usize) -> (String, String) {
    let law = format!(
        "### {article}-бап. {article}-нысана\n\n1. Өтініш берілген күнінен бастап алты ай ішінде \
         қаралады.\n\n2. Орган мынадай жағдайларда бас тартуға құқылы:\n\n1) сот шешімі бойынша;\n\n\
         2) өтініш берушінің өтініші бойынша."
    );
    let instruction = match article % 3 {
        0 => format!(
            "{article}-баптың 1-тармағындағы «алты ай» деген сөздер «үш ай» деген сөздермен ауыстырылсын"
        ),
        1 => format!(
            "{article}-баптың 2-тармағы мынадай мазмұндағы 3) тармақшамен толықтырылсын:\n\n«3) \
             Қазақстан Республикасының заңдарында, оның ішінде баланың құқықтарын қорғау, білім беру \
             және ақпарат мәселелері жөніндегі заңдарда белгіленген өзге жағдайларда.»"
        ),
        _ => format!(
            "{article}-баптың 2-тармағы мынадай редакцияда жазылсын:\n\n«2. Орган заңды күшіне енген \
             сот шешімі негізінде ғана бас тартуға құқылы, бұл туралы өтініш берушіге үш жұмыс күні \
             ішінде жазбаша хабарлайды.»"
        ),
    };
    (law, instruction)
}

fn amending(c: &mut Criterion) {
    let mut group = group(c, "apply");
    for language in [Language::Russian, Language::Kazakh] {
        let (law, act) = amended(language);
        group.throughput(Throughput::Bytes(act.len() as u64));
        group.bench_function(language.code(), |b| {
            b.iter_batched(
                || (law.clone(), act.clone()),
                |texts| {
                    let (law, act) = (parse(texts.0, language).0, parse(texts.1, language).0);
                    let applied = apply(&act, &law, Choice::default());
                    assert_eq!(applied.tally().applied, ARTICLES, "all are carried out");
                    applied.text
                },
                BatchSize::LargeInput,
            );
        });
    }
}

criterion_group!(benches, reading, comparing, redlines, everything, amending);
criterion_main!(benches);
