//! `tuzetu batch` under Apache Spark, on a cluster of two workers, and its results in DuckDB.

use crate::tools::{ROOT, has, knows, python, runs};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// The queries of the README, which are run as they stand.
fn queries() -> Vec<String> {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).expect("it is there");
    let blocks = readme.split("```sql\n").skip(1).filter_map(|rest| rest.split("```").next());
    let queries = blocks.flat_map(|block| block.split(';')).map(|query| query.trim().to_owned());
    queries.filter(|query| !query.is_empty()).collect()
}

/// A folder of histories: the bundled bill in its languages, and small laws of which one word
/// changes from year to year.
fn write_laws(folder: &Path) {
    let write = |path: String, text: String| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    };
    for version in ["2021-09-15", "2022-03-09", "2022-05-03"] {
        for language in ["ru", "kk", "en"] {
            let text = Path::new(ROOT).join("bills/child-rights").join(version);
            let text = fs::read_to_string(text.join(format!("{language}.md")));
            let path = format!("child-rights/{version}.{language}.md");
            write(path, text.expect("it is bundled"));
        }
    }
    for law in 0..40 {
        for year in 1..=11 {
            let path = format!("law-{law}/{year}.md");
            let point = format!("{law}. Ответ дается в течение {} часов.", 24 + year % 3);
            write(
                path,
                format!("# Закон {law}\n\nСтатья 1. Сроки\n\n{point}\n\n2. «Жалоба»\tв суд.\n"),
            );
        }
    }
}

/// Asserts that it ended well, and gives what it printed.
#[track_caller]
fn printed(output: std::io::Result<Output>) -> Vec<u8> {
    let output = output.expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn a_cluster_finds_what_one_process_finds() {
    let what = "histories compared under Spark and read by DuckDB";
    let are_there =
        [("PySpark", knows("pyspark")), ("DuckDB", knows("duckdb")), ("Java", runs("java"))];
    if !are_there.iter().all(|(tool, is_there)| has(tool, *is_there, what)) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    write_laws(&folder.path().join("laws"));
    let tuzetu = env!("CARGO_BIN_EXE_tuzetu");
    let batch = |args: &[&str]| {
        let mut run = Command::new(tuzetu);
        run.args(["batch", "--ui-lang", "en"]).args(args).output()
    };
    let jobs = printed(batch(&["--histories", &path("laws"), "--changed", "--list"]));
    assert_eq!(jobs.split_inclusive(|byte| *byte == b'\n').count(), 6 + 40 * 10);
    fs::write(path("jobs.jsonl"), &jobs).expect("it can be written");
    let alone = printed(batch(&["--histories", &path("laws"), "--changed"]));
    fs::write(path("out.jsonl"), alone).expect("it can be written");
    let script = |name: &str| {
        let mut run = Command::new(python());
        run.arg(Path::new(ROOT).join("tests/outside/spark").join(name));
        run.env("SPARK_LOCAL_IP", "127.0.0.1").env("PYTHONDONTWRITEBYTECODE", "1");
        run
    };
    // A driver and two workers, each a process of its own with one core.
    let cluster = "local-cluster[2,1,1024]";
    let (jobs, parquet) = (path("jobs.jsonl"), path("changes.parquet"));
    let mut spark = script("compare_histories.py");
    printed(spark.current_dir(folder.path()).args([tuzetu, &jobs, &parquet, cluster]).output());
    let queries = queries();
    assert!(queries.len() >= 2, "the README shows how to ask");
    let mut same = script("same_rows.py");
    let rows = printed(same.args([&parquet, &path("out.jsonl")]).args(queries).output());
    let rows = String::from_utf8(rows).expect("it is text");
    assert!(rows.trim().parse::<usize>().is_ok_and(|rows| rows > 400), "{rows}");
}
