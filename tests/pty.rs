//! The real program on a pseudo-terminal: what a user's terminal shows, what is
//! on the disk after it, and how the terminal is left.
#![cfg(unix)]

#[path = "support/terminal.rs"]
mod terminal;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use terminal::Terminal;
use tuzetu::store::bundled::unpack;

fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    unpack(folder.path()).expect("the bundled bill is unpacked");
    folder
}

#[test]
fn cyrillic_keys_add_an_annotation_that_is_on_the_disk() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("тт");
    terminal.until_shown("2/");
    terminal.press("ф");
    terminal.until_shown("Новое замечание");
    terminal.press("\r");
    terminal.until_shown("Статья: номер или тема");
    terminal.press("цензура\r");
    terminal.until_shown("Нормы        Конституция");
    terminal.press("\x1b[Z\x1b[Z\x1b[Z");
    terminal.press("Ограничение без ясных критериев.");
    terminal.until_shown("Ограничение без ясных критериев.");
    terminal.press("\x13");
    terminal.until_shown("сохранено в");
    terminal.press("й");
    terminal.leave();
    let files = fs::read_dir(folder.path().join("annotations/child-rights")).expect("the folder");
    let texts = files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("text"));
    assert!(texts.into_iter().any(|text| text.contains("Ограничение без ясных критериев.")));
}

#[test]
fn a_signal_leaves_the_terminal_as_it_was() {
    for (signal, code) in [("-TERM", 143), ("-HUP", 129), ("-INT", 130)] {
        let folder = workspace();
        let mut terminal = Terminal::open(folder.path());
        terminal.until_shown("Структура");
        terminal.signal(signal);
        terminal.leave_with(code);
    }
}

#[test]
fn a_signal_while_it_draws_leaves_the_terminal_as_it_was() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press(&"n".repeat(200));
    terminal.signal("-TERM");
    terminal.leave_with(143);
}

/// Stops the program, and waits until it stands still.
fn stop(terminal: &mut Terminal) {
    terminal.signal("-TSTP");
    terminal.until_given_back();
    terminal.until_stopped();
}

#[test]
fn a_stopped_program_gives_the_terminal_back_and_takes_it_again() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    for _ in 0..2 {
        stop(&mut terminal);
        terminal.signal("-CONT");
        terminal.until_shown("Структура");
    }
    terminal.press("?");
    terminal.until_shown("след. расхождение");
    terminal.press("qq");
    terminal.leave();
}

#[test]
fn a_terminal_that_changed_its_size_meanwhile_is_drawn_whole() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    stop(&mut terminal);
    terminal.resize(80, 24);
    terminal.signal("-CONT");
    terminal.until_shown("q выход");
    terminal.press("q");
    terminal.leave();
}

#[test]
fn where_no_bill_is_named_all_are_offered_and_one_version_is_read_alone() {
    let folder = workspace();
    let media = folder.path().join("bills/media");
    fs::create_dir_all(media.join("v1")).expect("made");
    fs::write(media.join("v1/ru.md"), "Статья 1. Срок\n\n1. В течение десяти дней.\n")
        .expect("written");
    let yaml = "id: media\ntitle:\n  ru: О печати\nversions:\n  - id: v1\n    date: 2020-01-01\n    \
                stage: draft\n";
    fs::write(media.join("bill.yaml"), yaml).expect("written");
    let mut terminal = Terminal::run(folder.path(), &[]);
    terminal.until_shown("Законопроекты");
    terminal.press("печати\r");
    terminal.until_shown("В течение десяти дней.");
    terminal.until_shown("показана одна версия: сравнивать не с чем");
    terminal.press("q");
    terminal.leave();
    // What was read last is below the list the next time.
    let mut terminal = Terminal::run(folder.path(), &[]);
    terminal.until_shown("Esc закрыть");
    terminal.press("\x1b");
    terminal.until("the list is gone", |screen| !screen.contents().contains("Esc закрыть"));
    terminal.until_shown("В течение десяти дней.");
    terminal.press("q");
    terminal.leave();
    let mut terminal = Terminal::run(folder.path(), &["open", "media@v1"]);
    terminal.until_shown("показана одна версия: сравнивать не с чем");
    terminal.press("q");
    terminal.leave();
}

#[test]
fn an_editor_that_fails_is_told_in_the_words_of_the_interface() {
    for (editor, says) in
        [("false", "завершился с кодом 1"), ("/none/such", "такого файла или папки нет")]
    {
        let folder = workspace();
        let args = ["open", "child-rights", "--lang", "ru"];
        let mut terminal = Terminal::run_with(folder.path(), &args, &[("VISUAL", editor)]);
        terminal.until_shown("Структура");
        terminal.press("nna");
        terminal.until_shown("Новое замечание");
        terminal.press("\x1b[Z\x1b[Z\x1b[Z\x05");
        terminal.until(says, |screen| {
            let text: Vec<_> = screen.contents().split_whitespace().map(str::to_owned).collect();
            text.join(" ").contains(says)
        });
        terminal.signal("-TERM");
        terminal.leave_with(143);
    }
}

#[test]
fn the_trial_says_where_it_lies() {
    let folder = workspace();
    let mut terminal = Terminal::run(folder.path(), &["demo"]);
    terminal.until_shown("записанное останется там");
    terminal.press("q");
    terminal.leave();
}

#[test]
fn the_key_of_the_shell_stops_it_like_the_signal() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("\x1a");
    terminal.until_given_back();
    terminal.until_stopped();
    terminal.signal("-CONT");
    terminal.until_shown("Структура");
    terminal.press("q");
    terminal.leave();
}

#[test]
fn a_program_that_is_stopped_still_ends() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    stop(&mut terminal);
    terminal.signal("-TERM");
    terminal.signal("-CONT");
    terminal.leave_with(143);
}

/// What is kept of unsaved words in the user's own folder.
fn kept(folder: &TempDir) -> Vec<String> {
    let files = fs::read_dir(folder.path().join(".state/tuzetu")).into_iter().flatten();
    let names = files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let is_of_another = |name: &String| name.ends_with("lock") || name.ends_with("new");
    names.filter(|name| name.contains("unsaved") && !is_of_another(name)).collect()
}

/// The program with the form of a new annotation, and words in it that are not saved.
fn writing(folder: &TempDir) -> Terminal {
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("nna");
    terminal.until_shown("Новое замечание");
    terminal.press("\x1b[Z\x1b[Z\x1b[ZБез критериев.");
    terminal.until_shown("Без критериев.");
    terminal
}

#[test]
fn words_that_a_signal_cut_off_are_open_again() {
    let folder = workspace();
    let terminal = writing(&folder);
    terminal.signal("-TERM");
    terminal.leave_with(143);
    assert_eq!(kept(&folder).len(), 1);
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("недописанное замечание сохранено");
    terminal.until_shown("Без критериев.");
    terminal.press("\x1b");
    terminal.until_shown("Закрыть? Написанное");
    terminal.press("y");
    terminal.until("the text", |screen| !screen.contents().contains("Без критериев."));
    terminal.press("q");
    terminal.leave();
    assert_eq!(kept(&folder), <[String; 0]>::default());
}

#[test]
fn words_are_kept_while_they_are_written_and_two_windows_keep_their_own() {
    let folder = workspace();
    let first = writing(&folder);
    until_kept(&folder, 1);
    // Nobody takes up what the other window writes.
    let mut second = writing(&folder);
    until_kept(&folder, 2);
    second.press("\x1b");
    second.until_shown("Закрыть? Написанное");
    second.press("y");
    second.until("the text", |screen| !screen.contents().contains("Без критериев."));
    until_kept(&folder, 1);
    second.press("q");
    second.leave();
    first.signal("-KILL");
    drop(first);
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("недописанное замечание сохранено");
    terminal.until_shown("Без критериев.");
    terminal.signal("-TERM");
    terminal.leave_with(143);
    assert_eq!(kept(&folder).len(), 1);
}

/// Waits until so many windows have kept all that was written in them.
fn until_kept(folder: &TempDir, count: usize) {
    let begun = std::time::Instant::now();
    let is_whole = |name: &String| {
        let text = fs::read_to_string(folder.path().join(".state/tuzetu").join(name));
        text.is_ok_and(|text| text.contains("Без критериев."))
    };
    while kept(folder).iter().filter(|name| is_whole(name)).count() != count {
        assert!(begun.elapsed() < terminal::PATIENCE, "{:?}", kept(folder));
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[test]
fn a_screen_that_somebody_wrote_on_is_drawn_anew() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.signal("-STOP");
    terminal.signal("-CONT");
    terminal.press("?");
    terminal.until_shown("след. расхождение");
    terminal.press("qq");
    terminal.leave();
}

#[test]
fn a_storm_of_sizes_leaves_the_screen_that_belongs_to_the_last() {
    let folder = workspace();
    // What another language knows of notes is read after the first frame; here all are shown.
    let all = ["open", "child-rights", "--lang", "ru,kk,en"];
    let mut terminal = Terminal::run(folder.path(), &all);
    terminal.until_shown("q выход");
    let before = terminal.screen();
    for round in 0..40 {
        let (columns, lines) = [(60, 20), (200, 50), (20, 5), (119, 39), (1, 1)][round % 5];
        terminal.resize(columns, lines);
        if round % 3 == 0 {
            std::thread::sleep(std::time::Duration::from_millis(7));
        }
        terminal.press("jk");
        terminal.resize(120, 40);
    }
    terminal.until("the screen of before", |screen| screen.contents() == before);
    terminal.press("q");
    terminal.leave();
}

#[test]
fn a_terminal_that_cannot_be_drawn_on_is_told_what_can_be_read_there() {
    for (language, says) in [("ru", "не умеет"), ("kk", "көрсете алмайды"), ("en", "cannot show")]
    {
        let folder = workspace();
        let open = ["open", "child-rights", "--ui-lang", language];
        let (said, code) = said_on_a_terminal(folder.path(), &open, "dumb");
        assert_eq!(code, 2, "{said}");
        for words in [says, "tuzetu diff child-rights", "tuzetu annotate list child-rights"] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(!said.contains("\x1b[?1049h"), "{said:?}");
    }
}

/// All that a command writes to a terminal of a kind, as it is, and its exit code.
fn said_on_a_terminal(workspace: &Path, arguments: &[&str], kind: &str) -> (String, u32) {
    let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tuzetu"));
    command.args(arguments);
    command.arg("--workspace");
    command.arg(workspace);
    command.env("TERM", kind);
    let mut child = pair.slave.spawn_command(command).expect("the program starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let (mut said, mut bytes) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = reader.read(&mut bytes) {
        said.extend_from_slice(&bytes[..read]);
    }
    let code = child.wait().expect("it ends").exit_code();
    (String::from_utf8_lossy(&said).into_owned(), code)
}

#[test]
fn what_is_written_as_it_is_steers_no_terminal_and_stays_whole_in_a_pipe() {
    let folder = workspace();
    let file = folder.path().join("bills/child-rights/2022-05-03/ru.md");
    let text = fs::read_to_string(&file).expect("the text");
    let poison = "реестр\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}5m\u{202e}\u{8}";
    fs::write(&file, text.replace("реестр", poison)).expect("it can be written");
    for format in ["markdown", "text", "csv", "json"] {
        let (what, bill) = match format {
            "csv" => ("table", "child-rights"),
            "json" => ("", "child-rights@2022-05-03"),
            _ => ("text", "child-rights@2022-05-03"),
        };
        let command: &[&str] = if what.is_empty() { &["show"] } else { &["export", what] };
        let line = &[command, &[bill, "--lang", "ru", "--format", format]].concat();
        let (said, code) = said_on_a_terminal(folder.path(), line, "xterm-256color");
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("реестр"), "{format}: {said}");
        let is_harmful = |c: char| c.is_control() && !matches!(c, '\r' | '\n' | '\t' | '\u{1b}');
        assert!(!said.contains(is_harmful) && !said.contains('\u{202e}'), "{format}: {said:?}");
        for after in said.split('\u{1b}').skip(1) {
            assert!(after.starts_with('[') && !after.starts_with("[2J"), "{format}: {after:?}");
        }
        let piped = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
            .args(line)
            .arg("--workspace")
            .arg(folder.path())
            .output()
            .expect("it runs");
        let piped = String::from_utf8(piped.stdout).expect("UTF-8");
        assert_eq!(piped.contains('\u{202e}'), format == "markdown", "{format}");
    }
}

#[test]
fn a_reader_that_leaves_the_pipe_is_no_error() {
    let folder = workspace();
    let mut child = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
        .args(["open", "child-rights", "--workspace"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert!(ended.status.success(), "{ended:?}");
    assert!(ended.stderr.is_empty(), "{}", String::from_utf8_lossy(&ended.stderr));
}

#[test]
fn a_place_is_asked_for_and_confirmed() {
    let folder = workspace();
    let file = folder.path().join("annotations/child-rights/ministry-decides-alone.yaml");
    let before = fs::read_to_string(&file).expect("the file");
    for (answer, is_written) in [("н\r", false), ("\r", false), ("д\r", true)] {
        let line = ["annotate", "carry", "ministry-decides-alone", "--to", "latest"];
        let mut terminal = Terminal::run(folder.path(), &line);
        terminal.until_shown("Подтвердить это место?");
        assert!(terminal.screen().contains("үш жұмыс күні"), "{}", terminal.screen());
        terminal.press(answer);
        let status = terminal.child.wait().expect("the program ends");
        assert!(status.success(), "{status:?}");
        let text = fs::read_to_string(&file).expect("the file");
        assert_eq!(text != before, is_written, "{answer:?}");
    }
}

#[test]
fn control_c_quits() {
    let folder = workspace();
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("\x03");
    terminal.leave();
}

#[test]
fn the_program_ends_with_its_terminal_and_keeps_the_form() {
    let folder = workspace();
    writing(&folder).hang_up("..");
    let [file] = &kept(&folder)[..] else { panic!("{:?}", kept(&folder)) };
    let file = folder.path().join(".state/tuzetu").join(file);
    assert!(fs::read_to_string(file).expect("kept").contains("Без критериев."));
}

#[test]
fn what_cannot_be_remembered_is_told_when_the_screen_is_gone() {
    let folder = workspace();
    fs::write(folder.path().join(".state"), "a file where a folder should be").expect("written");
    let mut terminal = Terminal::open(folder.path());
    terminal.until_shown("Структура");
    terminal.press("q");
    terminal.until_given_back();
    terminal.until_shown("предупреждение");
    assert!(terminal.child.wait().expect("it ends").success());
}

#[test]
fn the_terminals_answer_is_no_keys_and_turns_the_ground() {
    let folder = workspace();
    let config = folder.path().join(".config/tuzetu");
    fs::create_dir_all(&config).expect("a folder");
    fs::write(config.join("config.yaml"), "theme: contrast\n").expect("written");
    let all = ["open", "child-rights", "--lang", "ru,kk,en"];
    let mut terminal = Terminal::run(folder.path(), &all);
    let ground = |screen: &vt100::Screen| screen.cell(20, 60).map(vt100::Cell::bgcolor);
    terminal.until("the dark ground", |screen| {
        let ground = ground(screen);
        ground == Some(vt100::Color::Idx(16)) || ground == Some(vt100::Color::Rgb(0, 0, 0))
    });
    terminal.until_shown("q выход");
    let before = terminal.screen();
    terminal.press("\x1b]11;rgb:ffff/ffff/e6e6\x1b\\");
    terminal.until("the light ground", |screen| {
        let ground = ground(screen);
        let is_light =
            [vt100::Color::Idx(231), vt100::Color::Rgb(255, 255, 255)].map(Some).contains(&ground);
        is_light && screen.contents() == before
    });
    terminal.press("q");
    terminal.leave();
    let remembered = fs::read_dir(folder.path().join(".state/tuzetu")).expect("remembered");
    assert_eq!(remembered.count(), 1);
}
