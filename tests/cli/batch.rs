//! `tuzetu batch`: a job a line in, a result a line out.

use crate::place::Place;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

/// The program in a place, as itself and not as a test runs it: its ends are held by hand.
fn program(place: &Place, line: &str) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_tuzetu"));
    program.args(line.split_whitespace()).current_dir(place.path(""));
    program.env("TUZETU_UI_LANG", "en").env("HOME", place.path("home"));
    program
}

/// What a run made of `jobs`: its status, its output, what it said.
fn batch(place: &Place, line: &str, jobs: impl AsRef<[u8]>) -> (i32, String, String) {
    place.write("jobs.jsonl", jobs);
    let jobs = File::open(place.path("jobs.jsonl")).expect("it is there");
    let ran = program(place, &format!("batch {line}")).stdin(jobs).output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("it is UTF-8");
    (ran.status.code().expect("it was not killed"), text(ran.stdout), text(ran.stderr))
}

fn results(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("a result is JSON")).collect()
}

/// A law of one paragraph, which says something else each year.
fn law(year: usize) -> String {
    format!("# Закон\n\nСтатья 1. Сроки\n\n1. Ответ дается в течение {year} часов.\n")
}

/// Jobs that compare laws of neighbouring years.
fn jobs(count: usize) -> String {
    let job = |year: usize| {
        let (old, new) = (law(year), law(year + 1));
        let job = json!({"id": year, "do": "diff", "old": old, "new": new, "lang": "ru"});
        format!("{job}\n")
    };
    (0..count).map(job).collect()
}

#[test]
fn everything_that_comes_of_jobs_is_written() {
    let place = Place::texts();
    place.write("windows.txt", b"\xcf\xf0");
    let mut lines = concat!(
        r#"{"id":"1","do":"diff","lang":"ru","old":"old.md","new":"new.md","changed":true}"#,
        "\n\n",
        r#"{"id":2,"do":"show","text":"Article 1. Time\n\n1. The operator answers."}"#,
        "\n",
        r#"{"id":"3","do":"diff","old":"none.md","new":"new.md"}"#,
        "\r\n",
        r#"{"id":"4","do":"diff","old":{"text":"The law is one."},"new":"new.md"}"#,
        "\noops\n",
        r#"{"id":"5","do":"show","text":"windows.txt","lang":"ru"}"#,
        "\n",
        r#"{"do":"show","text":"old.md"}"#,
        "\n",
        r#"{"id":"6","do":"parity","ru":"old.md"}"#,
        "\n",
        r#"{"id":"7","do":"show","text":"old.md","provision":"art_9"}"#,
        "\n",
    )
    .as_bytes()
    .to_vec();
    lines.extend(b"{\"id\":\"8\",\xff}\n");
    lines.extend(br#"{"id":"9","do":"show","text":"old.md"}"#);
    let (status, out, err) = batch(&place, "", lines);
    insta::assert_snapshot!(format!("status {status}\n--- output\n{out}--- messages\n{err}"));
}

#[test]
fn errors_are_told_in_the_language_of_the_interface() {
    let place = Place::texts();
    let lines = [
        r#"{"id":1,"do":"sing"}"#,
        r#"{"id":2,"do":"show","text":"old.md","lagn":"ru"}"#,
        r#"{"id":3,"do":"show"}"#,
        r#"{"id":4,"do":"show","text":7}"#,
        r#"{"id":5,"do":"show","text":"/etc/passwd"}"#,
    ]
    .join("\n");
    let said = |language: &str| {
        let line = format!("--no-paths --quiet --ui-lang {language}");
        let (status, out, err) = batch(&place, &line, &lines);
        assert_eq!((status, err.as_str()), (1, ""));
        let message = |it: Value| it["error"]["message"].as_str().map(str::to_owned);
        let messages: Vec<_> = results(&out).into_iter().filter_map(message).collect();
        messages.join("\n")
    };
    insta::assert_snapshot!(["ru", "kk", "en"].map(said).join("\n\n"));
}

/// The document of a command for itself.
fn alone(place: &Place, line: &str) -> Value {
    let ran = place.run(&format!("{line} --format json"));
    serde_json::from_str(&ran.out).expect("it is JSON")
}

#[test]
fn a_result_is_the_document_of_the_command() {
    let place = Place::bundled();
    let file =
        |version: &str, language: &str| format!("bills/child-rights/{version}/{language}.md");
    let (mut jobs, mut expected) = (Vec::new(), Vec::new());
    let mut add = |job: Value, line: &str| {
        jobs.push(job.to_string());
        expected.push(json!({ "id": job["id"], "result": alone(&place, line) }));
    };
    for language in ["ru", "kk", "en"] {
        let id = |what: &str| format!("{language} {what}");
        let (old, new) = (file("2022-03-09", language), file("2022-05-03", language));
        for (field, option) in
            [("lang", ""), ("changed", "--changed"), ("footnotes", "--footnotes")]
        {
            let mut job = json!({"id": id(field), "do": "diff", "lang": language,
                "old": old, "new": new});
            if field != "lang" {
                job[field] = true.into();
            }
            add(job, &format!("diff {old} {new} --lang {language} {option}"));
        }
        let job = json!({"id": id("only"), "do": "diff", "old": old, "new": new,
            "only": "substantive"});
        add(job, &format!("diff {old} {new} --only substantive"));
        let job = json!({"id": id("show"), "do": "show", "text": new});
        add(job, &format!("show {new}"));
        let job = json!({"id": id("art"), "do": "show", "text": new,
            "lang": language, "provision": "art_2"});
        add(job, &format!("show {new} --lang {language} --provision art_2"));
    }
    let [ru, kk, en] = ["ru", "kk", "en"].map(|language| file("2022-05-03", language));
    let job = json!({"id": "parity", "do": "parity", "ru": ru, "kk": kk, "terms": true});
    add(job, &format!("parity ru={ru} kk={kk} --terms"));
    let job = json!({"id": "three", "do": "parity", "en": en, "ru": ru, "kk": kk});
    add(job, &format!("parity ru={ru} kk={kk} en={en}"));
    let law = "bills/child-rights/laws/informatization/kk.md";
    let job = json!({"id": "apply", "do": "apply", "amending": kk, "to": law, "lang": "kk"});
    add(job, &format!("apply {kk} --to {law} --lang kk"));
    let (status, out, err) = batch(&place, "", jobs.join("\n"));
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(results(&out), expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn many_jobs_give_what_each_gives_alone(texts in vec(("(1\\. |Статья [1-3]\\. |«|[а-яәі]{1,5} |\n){1,30}", any::<String>()), 1..6)) {
        let place = Place::empty();
        let job = |(id, (old, new)): (usize, (String, String))| {
            let (old, new) = (json!({ "text": old }), json!({ "text": new }));
            json!({"id": id, "do": "diff", "lang": "kk", "old": old, "new": new}).to_string()
        };
        let jobs: Vec<_> = texts.into_iter().enumerate().map(job).collect();
        let alone = jobs.iter().map(|job| batch(&place, "", job).1).collect::<Vec<_>>().concat();
        prop_assert_eq!(batch(&place, "", jobs.join("\n")), (0, alone, String::new()));
    }
}

#[test]
fn texts_give_what_their_files_give() {
    let place = Place::texts();
    let text = |name: &str| json!({ "text": place.read(name) });
    let by_path = json!({"id": 1, "do": "diff", "old": "old.md", "new": {"path": "new.md"}});
    let by_text = json!({"id": 1, "do": "diff", "old": text("old.md"), "new": text("new.md")});
    let by_break =
        json!({"id": 1, "do": "diff", "old": place.read("old.md"), "new": place.read("new.md")});
    let [path, text, line_break] = [by_path, by_text, by_break].map(|job| {
        let (status, out, err) = batch(&place, "", job.to_string());
        assert_eq!((status, err.as_str()), (0, ""));
        results(&out).remove(0)
    });
    assert_eq!(text, line_break);
    assert_eq!(
        (&text["result"]["old"]["name"], &text["result"]["new"]["name"]),
        (&json!("old"), &json!("new"))
    );
    assert_eq!(text["result"]["rows"], path["result"]["rows"]);
}

#[test]
fn a_line_that_is_too_long_is_an_error_and_the_run_goes_on() {
    let place = Place::texts();
    let mut lines = br#"{"id":"long","do":"show","text":""#.to_vec();
    lines.resize(65 << 20, b'a');
    lines.extend(b"\"}\n{\"id\":\"short\",\"do\":\"show\",\"text\":\"old.md\"}\n");
    let (status, out, _) = batch(&place, "", lines);
    let results = results(&out);
    assert_eq!((status, results.len()), (1, 2));
    let error = json!({"code": "too-long", "line": 1,
        "message": "the line is longer than 64 MiB; name files instead of giving their texts"});
    assert_eq!(results[0], json!({"id": null, "error": error}));
    assert_eq!(results[1]["id"], "short");
}

#[test]
fn results_stand_in_the_order_of_the_jobs_whatever_the_number_of_workers() {
    let place = Place::empty();
    let jobs = jobs(500);
    let (status, one, _) = batch(&place, "--jobs 1", &jobs);
    assert_eq!(status, 0);
    let ids: Vec<_> = results(&one).iter().map(|result| result["id"].as_u64()).collect();
    assert_eq!(ids, (0..500).map(Some).collect::<Vec<_>>());
    assert!(batch(&place, "-j 7", &jobs) == (0, one.clone(), String::new()));
    assert!(batch(&place, "", &jobs) == (0, one, String::new()));
    for wrong in ["0", "many"] {
        let says = format!("error: `{wrong}` is no value of `--jobs`\nhint: `--help` shows how\n");
        place.run(&format!("batch --jobs {wrong}")).fails(&says);
    }
}

#[test]
fn a_run_that_was_killed_goes_on_to_the_same_bytes() {
    let place = Place::empty();
    // Bad lines and names that stand twice are resumed like others.
    let lines = jobs(200) + "oops\n\n" + &jobs(3) + "{}\n" + &jobs(200);
    let (status, whole, _) = batch(&place, "", &lines);
    assert_eq!((status, whole.lines().count()), (1, 405));
    for cut in [0, 1, whole.len() / 3, whole.len() / 2, whole.len() - 1, whole.len()] {
        place.write("out.jsonl", &whole.as_bytes()[..cut]);
        append(&place);
        assert!(place.read("out.jsonl") == whole, "cut at {cut}");
    }
    // The same after a true kill, wherever it comes.
    for lived in [1, 40, 333] {
        let out = File::create(place.path("out.jsonl")).expect("it can be made");
        let mut child = program(&place, "batch").stdin(Stdio::piped()).stdout(out).spawn();
        let child = child.as_mut().expect("it starts");
        let mut jobs = child.stdin.take().expect("it is piped");
        let given: String = lines.split_inclusive('\n').take(lived).collect();
        jobs.write_all(given.as_bytes()).expect("it reads");
        while place.read("out.jsonl").is_empty() {
            std::thread::yield_now();
        }
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        append(&place);
        assert!(place.read("out.jsonl") == whole, "killed in {lived} jobs");
    }
}

/// Goes on with what `out.jsonl` lacks.
fn append(place: &Place) {
    let out = OpenOptions::new().append(true).open(place.path("out.jsonl"));
    let jobs = File::open(place.path("jobs.jsonl")).expect("it is there");
    let mut run = program(place, "batch --quiet --skip-done out.jsonl");
    let ran = run.stdin(jobs).stdout(out.expect("it is there")).output().expect("it runs");
    assert_eq!(String::from_utf8_lossy(&ran.stderr), "");
}

#[test]
fn what_is_done_may_lie_in_another_file_which_is_left_alone() {
    let place = Place::empty();
    let lines = jobs(3);
    let (_, whole, _) = batch(&place, "", &lines);
    let second = whole.lines().nth(1).expect("three").to_owned() + "\n";
    let done = format!("{second}{}", &whole[..9]);
    place.write("done.jsonl", &done);
    let (status, out, _) = batch(&place, "--skip-done done.jsonl", &lines);
    assert_eq!((status, out), (0, whole.replace(&second, "")));
    assert_eq!(place.read("done.jsonl"), done);
    let (status, out, err) = batch(&place, "--skip-done jobs.jsonl", "{\"do\":\"show\"}\n");
    assert_eq!((status, out.as_str()), (2, ""));
    assert_eq!(
        err,
        "error: line 1 of `jobs.jsonl` is no result of `tuzetu batch`\n\
         hint: name the file that the results were written to\n"
    );
    let (status, _, err) = batch(&place, "--skip-done none.jsonl", "");
    assert!(status == 2 && err.contains("`none.jsonl`"), "{err}");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_no_job() {
    let place = Place::texts();
    let folder = File::open(place.path("")).expect("it is there");
    let ran = program(&place, "batch").stdin(folder).output().expect("it ends");
    assert_eq!((ran.status.code(), ran.stdout), (Some(2), vec![]));
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(said.starts_with("error: jobs cannot be read: "), "{said}");
}

#[test]
fn a_result_is_there_before_the_next_job_is() {
    let place = Place::empty();
    let mut run = program(&place, "batch");
    let mut child = run.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut jobs = child.stdin.take().expect("it is piped");
    let mut results = BufReader::new(child.stdout.take().expect("it is piped"));
    for job in self::jobs(3).lines() {
        writeln!(jobs, "{job}").expect("it reads");
        let mut result = String::new();
        results.read_line(&mut result).expect("it writes");
        assert!(result.contains("result"), "{result}");
    }
    drop(jobs);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_reader_who_leaves_ends_the_run_quietly() {
    let place = Place::empty();
    let mut run = program(&place, "batch");
    run.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = run.spawn().expect("it starts");
    // The jobs never end: only the reader who left can end the run.
    let mut jobs = child.stdin.take().expect("it is piped");
    let job = self::jobs(1);
    let giver = std::thread::spawn(move || while jobs.write_all(job.as_bytes()).is_ok() {});
    let mut results = BufReader::new(child.stdout.take().expect("it is piped"));
    results.read_line(&mut String::new()).expect("it writes");
    drop(results);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let mut said = String::new();
    child.stderr.take().expect("it is piped").read_to_string(&mut said).expect("it is text");
    assert_eq!(said, "");
    giver.join().expect("it ends too");
}

#[test]
fn a_deep_text_ends_no_run() {
    let place = Place::empty();
    let line = |depth: usize| format!("{}- {depth})\n", " ".repeat(depth % 900));
    let deep = (0..10_000).map(line).collect::<Vec<_>>().concat();
    let quotes = "> ".repeat(50_000) + "1. x\n";
    let deep = json!({"id": "deep", "do": "diff", "lang": "ru", "old": deep, "new": quotes});
    let nested = format!("{{\"id\":1,\"do\":{}1{}}}", "[".repeat(200_000), "]".repeat(200_000));
    let (status, out, _) = batch(&place, "", format!("{deep}\n{nested}\n{}", jobs(1)));
    let results = results(&out);
    assert_eq!((status, results.len()), (1, 3));
    assert_eq!(results[0]["result"]["schema"], "tuzetu.comparison/1");
    assert_eq!(results[1]["error"]["code"], "bad-json");
}

/// A folder of histories with all that may lie in one.
fn histories() -> Place {
    let place = Place::empty();
    for (name, year) in [
        ("laws/b/2.md", 2),
        ("laws/b/10.md", 10),
        ("laws/b/1.txt", 1),
        ("laws/b/notes.pdf", 0),
        ("laws/b/.3.md", 3),
        ("laws/a/2020.ru.md", 5),
        ("laws/a/2021.ru.md", 6),
        ("laws/a/2020.kk.md", 7),
        ("laws/a/2021.kk.md", 8),
        ("laws/a/annexes/1.md", 9),
        ("laws/alone.md", 4),
    ] {
        place.write(name, law(year));
    }
    place
}

#[test]
fn neighbours_of_histories_are_compared() {
    let place = histories();
    let listed = place.run("batch --histories laws --list");
    let pair = |id: &str, folder: &str, names: [&str; 2], lang: Option<&str>| {
        let path = |name| json!({"path": format!("laws/{folder}/{name}")});
        let mut job = json!({"id": id, "do": "diff", "old": path(names[0]), "new": path(names[1])});
        if let Some(lang) = lang {
            job["lang"] = lang.into();
        }
        job
    };
    let ru = pair("a/2020.ru.md..2021.ru.md", "a", ["2020.ru.md", "2021.ru.md"], Some("ru"));
    let kk = pair("a/2020.kk.md..2021.kk.md", "a", ["2020.kk.md", "2021.kk.md"], Some("kk"));
    let first = pair("b/1.txt..2.md", "b", ["1.txt", "2.md"], None);
    let second = pair("b/2.md..10.md", "b", ["2.md", "10.md"], None);
    let mut both = vec![kk, ru.clone(), first, second];
    both.sort_by_key(|job| job["id"].to_string());
    let mut found = results(&listed.out);
    found.sort_by_key(|job| job["id"].to_string());
    assert_eq!(found, both);
    let russian = results(&place.run("batch --histories laws --lang ru --list").out);
    let ids: Vec<_> = russian.iter().map(|job| job["id"].as_str().unwrap_or_default()).collect();
    assert_eq!(ids, ["a/2020.ru.md..2021.ru.md", "b/1.txt..2.md", "b/2.md..10.md"]);
    assert!(russian.iter().all(|job| job["lang"] == "ru"));
    // The jobs that are listed give what the folder gives.
    let (status, out, err) = batch(&place, "", &listed.out);
    assert_eq!((status, err.as_str()), (0, ""));
    assert_eq!(place.run("batch --histories laws").out, out);
    // One that is not there is an error of the run.
    let ran = place.run("batch --histories lows");
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.starts_with("error: jobs cannot be read: `lows`: "), "{}", ran.err);
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_number_of_jobs() {
    let place = Place::empty();
    let peak = |count: usize| {
        let mut run = program(&place, "batch --jobs 2");
        let mut child =
            run.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut jobs = child.stdin.take().expect("it is piped");
        let giver = std::thread::spawn(move || {
            for at in 0..count {
                let line = format!(r#"{{"id":{at},"do":"show","text":"Статья {at}. Сроки\n"}}"#);
                writeln!(jobs, "{line}").expect("it reads");
            }
            jobs
        });
        let results = BufReader::new(child.stdout.take().expect("it is piped"));
        assert_eq!(results.lines().take(count).count(), count);
        // It is still there, for its jobs have no end yet.
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
        let kilobytes = peak.trim().trim_end_matches(" kB").parse::<usize>().expect("a number");
        drop(giver.join().expect("it gives all"));
        child.wait().expect("it ends");
        kilobytes
    };
    let (few, many) = (peak(200), peak(10_000));
    assert!(many < few + 8_192, "{few} kB for 200 jobs, {many} kB for 10,000");
}
