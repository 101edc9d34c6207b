//! How long the reader waits: from a key to the finished frame, over a script of an
//! hour of work with a bill of 50,000 provisions, and from the start of the program to
//! its first frame on a pseudo-terminal. `cargo bench --bench latency -- --help` says
//! what it can be asked.
#![cfg(unix)]
#![expect(clippy::print_stdout, reason = "it is a report")]

#[path = "../tests/support/law/mod.rs"]
pub mod law;
#[path = "../tests/support/terminal.rs"]
pub mod terminal;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use law::editor::Plan;
use law::grow::Shape;
use law::vocabulary::Tongue;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use terminal::Terminal;
use tuzetu::bill::BillId;
use tuzetu::compare::Sides;
use tuzetu::l10n::Messages;
use tuzetu::parse::parse;
use tuzetu::store::{Workspace, bundled};
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::{Author, Desk, Session};

const USAGE: &str = "cargo bench --bench latency -- [OPTIONS]
  --provisions N  of how many provisions the bill is (50000)
  --code N        of how many provisions the codes are (15000, about 2.4 MB each)
  --hours N       how often the script is gone through (3)
  --rounds N      how often the program is started (11)";

/// What is asked.
struct Asked {
    provisions: usize,
    code: usize,
    hours: usize,
    rounds: usize,
}

impl Asked {
    fn read() -> Option<Self> {
        let mut asked = Self { provisions: 50_000, code: 15_000, hours: 3, rounds: 11 };
        let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
        while let Some(name) = arguments.next() {
            let value = arguments.next()?.parse().ok()?;
            match name.as_str() {
                "--provisions" => asked.provisions = value,
                "--code" => asked.code = value,
                "--hours" => asked.hours = value,
                "--rounds" => asked.rounds = value,
                _ => return None,
            }
        }
        Some(asked)
    }
}

/// What a reader does, by kind, and how often in a row.
const SCRIPT: &[(&str, &str, usize)] = &[
    ("next change", "n", 60),
    ("next provision", "j", 60),
    ("line", "J", 30),
    ("page", " ", 60),
    ("page back", "b", 20),
    ("ends", "Ggg", 4),
    ("change before", "p", 20),
    ("open search", "f", 1),
    ("search, a letter", "уполномоченный орган", 1),
    ("close search", "\n", 1),
    ("next match", "m", 30),
    ("match before", "M", 10),
    ("forget search", "\x1b", 1),
    ("only changes", "o", 2),
    ("only substance", "O", 1),
    ("next change, filtered", "n", 30),
    ("page, filtered", " ", 20),
    ("only substance", "O", 1),
    ("side by side", "s", 1),
    ("next change, side by side", "n", 30),
    ("page, side by side", " ", 30),
    ("redline", "r", 2),
    ("side by side", "s", 1),
    ("next pane", "\t\t", 1),
    ("outline", "j", 60),
    ("outline, page", " ", 20),
    ("fold", "x", 20),
    ("next pane", "\t", 1),
    ("help", "hq", 2),
    ("languages", "l\x1b", 2),
    ("versions", "v\x1b", 2),
    ("all notes", "A", 1),
    ("list, a letter", "срок", 1),
    ("all notes", "\x1b", 1),
    ("all notes", "A\n", 1),
    ("next note", "c", 5),
    ("severity, written", "S", 4),
    ("undo, written", "u", 4),
    ("open form", "a", 1),
    ("form, a field", "\t", 6),
    ("close form", "\x1b", 1),
    ("choose words", "w", 1),
    ("choose words, a word", "llllllll", 4),
    ("close words", "\x1b", 1),
    ("matrix", "C", 1),
    ("matrix, a cell", "jjl", 3),
    ("close matrix", "\x1b", 1),
    ("open palette", "P", 1),
    ("palette, a letter", "уполномоченный орган", 1),
    ("close palette", "\x1b", 1),
    ("open palette", "P", 1),
    ("palette, a letter", "срок 18", 1),
    ("close palette", "\x1b", 1),
];

/// What is read beside the reader: how long the key takes, and how long what was read.
const SHEETS: &[(&str, &str)] = &[
    ("timeline", "V"),
    ("blame", "B"),
    ("life of a note", "cL"),
    ("origins", "D"),
    ("everywhere", "Fсрок\n"),
];

fn key(letter: char) -> KeyEvent {
    let code = match letter {
        '\n' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\x1b' => KeyCode::Esc,
        letter => KeyCode::Char(letter),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

type Times = BTreeMap<&'static str, Vec<Duration>>;

/// One key, up to the frame.
fn pressed(desk: &mut Desk, letter: char) -> Duration {
    let begun = Instant::now();
    desk.begin(Action::Key(key(letter)));
    desk.attend(Duration::ZERO);
    desk.frame();
    begun.elapsed()
}

/// Waits for what is read beside the reader; gives how long the reader is kept from the
/// keys when it comes.
fn shown(desk: &mut Desk) -> Vec<Duration> {
    let mut kept = Vec::new();
    while desk.is_busy() {
        desk.wait();
        let begun = Instant::now();
        desk.attend(Duration::ZERO);
        desk.frame();
        kept.push(begun.elapsed());
    }
    kept
}

fn hour(desk: &mut Desk, times: &mut Times) {
    for (kind, keys, count) in SCRIPT {
        let each = times.entry(kind).or_default();
        for letter in keys.repeat(*count).chars() {
            each.push(pressed(desk, letter));
            each.extend(shown(desk));
        }
    }
}

fn at(times: &[Duration], share: usize) -> f64 {
    let place = (times.len() * share).div_ceil(100).max(1) - 1;
    times[place].as_secs_f64() * 1000.0
}

fn told(kind: &str, times: &mut [Duration]) {
    times.sort();
    let [median, most, worst] = [50, 99, 100].map(|share| at(times, share));
    println!("| {kind} | {} | {median:.2} | {most:.2} | {worst:.2} |", times.len());
}

fn texts(provisions: usize) -> Sides<String> {
    let shape =
        Shape { tongue: Tongue::Russian, provisions, repeated: 50, nearly_repeated: 50, seed: 1 };
    law::versions(shape, Plan::USUAL).printed.map(|printed| printed.text)
}

/// Writes a workspace with a bill of two versions and a note on every hundredth provision.
fn write(folder: &Path, texts: &Sides<String>) -> io::Result<()> {
    let (law, notes) = (folder.join("bills/law"), folder.join("annotations/law"));
    fs::create_dir_all(&law)?;
    fs::create_dir_all(&notes)?;
    fs::write(law.join("old.md"), &texts.old)?;
    fs::write(law.join("new.md"), &texts.new)?;
    let versions = "versions:\n  - {id: v1, date: 2026-01-01, stage: draft, texts: {ru: old.md}}\n  \
        - {id: v2, date: 2026-02-01, stage: draft, texts: {ru: new.md}}\n";
    fs::write(law.join("bill.yaml"), format!("id: law\n{versions}"))?;
    let (document, _) = parse(texts.old.clone(), Language::Russian);
    for (at, (_, provision)) in document.iter().enumerate().step_by(100) {
        let target =
            format!("{{source: law, version: v1, language: ru, provision: {}}}", provision.address);
        let body = "{norms: [\"kz-1995:20(2)\"], kind: vagueness, severity: medium}";
        let text = format!(
            "id: note-{at:05}\nstatus: open\ncreated: 2026-01-02\ntarget: {target}\nbody: {body}\n"
        );
        fs::write(notes.join(format!("note-{at:05}.yaml")), text)?;
    }
    Ok(())
}

fn desk(folder: &Path) -> Desk {
    let workspace = Workspace::open(folder).expect("it was just written");
    let bill = BillId::new("law").expect("a name");
    let languages = [Language::Russian];
    let begun = Instant::now();
    let opened = workspace.review(&bill, Sides::new("v1", "v2"), &languages).expect("it reads");
    println!("read in {:.0} ms", begun.elapsed().as_secs_f64() * 1000.0);
    let session = Session {
        workspace: Some(workspace),
        opened,
        messages: Messages::new(Language::Russian),
        author: Author::new(Box::new(|| "редакция".to_owned())),
        has_colors: true,
        comfort: tuzetu::tui::Comfort::default(),
    };
    let begun = Instant::now();
    let desk = Desk::new(session, (120, 40));
    println!("laid out in {:.0} ms", begun.elapsed().as_secs_f64() * 1000.0);
    desk
}

fn keys(asked: &Asked) {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &texts(asked.provisions)).expect("the workspace is written");
    let mut desk = desk(folder.path());
    let mut times = Times::new();
    for _ in 0..asked.hours {
        hour(&mut desk, &mut times);
    }
    println!("\n| key | times | median, ms | p99 | worst |\n|---|---|---|---|---|");
    let mut all: Vec<_> = times.values().flatten().copied().collect();
    for (kind, times) in &mut times {
        told(kind, times);
    }
    told("all", &mut all);
    for (kind, keys) in SHEETS {
        let mut times: Vec<_> = keys.chars().map(|letter| pressed(&mut desk, letter)).collect();
        let begun = Instant::now();
        times.extend(shown(&mut desk));
        println!("{kind}: read in {:.0} ms", begun.elapsed().as_secs_f64() * 1000.0);
        pressed(&mut desk, '\x1b');
        told(kind, &mut times);
    }
}

/// Starts the program; gives how long it took to draw, and its peak memory in MB.
fn started(folder: &Path, args: &[&str]) -> (Duration, Option<f64>) {
    let begun = Instant::now();
    let mut terminal = Terminal::run(folder, args);
    terminal.until_shown("выход");
    let took = begun.elapsed();
    let id = terminal.child.process_id().unwrap_or(0);
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    terminal.press("\x03");
    terminal.leave();
    (took, peak.map(|peak| peak / 1024.0))
}

fn first_frames(what: &str, (folder, args): (&Path, &[&str]), rounds: usize) {
    let mut runs: Vec<_> = (0..rounds.max(1)).map(|_| started(folder, args)).collect();
    runs.sort_by_key(|run| run.0);
    let ms = |at: usize| runs[at].0.as_secs_f64() * 1000.0;
    let peak = runs.iter().filter_map(|run| run.1).fold(0.0, f64::max);
    let (least, median, most) = (ms(0), ms(runs.len() / 2), ms(runs.len() - 1));
    println!("| {what} | {median:.0} ({least:.0} to {most:.0}) | {peak:.0} |");
}

fn starts(asked: &Asked) {
    println!("\n| first frame | median, ms | peak memory, MB |\n|---|---|---|");
    let folder = tempfile::tempdir().expect("a folder");
    bundled::unpack(folder.path()).expect("the bundled bill is unpacked");
    first_frames("the bundled bill", (folder.path(), &["open", "child-rights"]), asked.rounds);
    for (name, provisions) in [("two codes", asked.code), ("the bill", asked.provisions)] {
        let folder = tempfile::tempdir().expect("a folder");
        let texts = texts(provisions);
        write(folder.path(), &texts).expect("the workspace is written");
        for entry in fs::read_dir(folder.path().join("annotations/law")).expect("the notes") {
            fs::remove_file(entry.expect("a note").path()).expect("a note goes");
        }
        #[expect(clippy::cast_precision_loss, reason = "a size needs no more than two digits")]
        let mb = |text: &String| text.len() as f64 / 1e6;
        let what = format!("{name}, {:.1} and {:.1} MB", mb(&texts.old), mb(&texts.new));
        first_frames(&what, (folder.path(), &["open", "law"]), asked.rounds);
    }
}

fn main() -> ExitCode {
    let Some(asked) = Asked::read() else {
        println!("{USAGE}");
        return ExitCode::from(2);
    };
    // First the starts: a process of many megabytes takes long to begin another.
    starts(&asked);
    keys(&asked);
    ExitCode::SUCCESS
}
