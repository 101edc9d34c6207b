//! `kill -9` at any moment of a save.

use crate::desk::{Desk, NOTE};
use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How often a save is killed, unless `TUZETU_KILLS` says otherwise.
const KILLS: u32 = 60;

fn kills() -> u32 {
    std::env::var("TUZETU_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(KILLS)
}

/// A saved answer takes about `whole`; each run is killed at another part of it.
fn moment(whole: Duration, at: u32, all: u32) -> Duration {
    whole * (at * 2 + 1) / all
}

#[test]
fn a_save_that_is_killed_leaves_the_old_file_or_the_new_one() {
    let desk = Desk::new();
    let reply = |text: &str| desk.program(&["annotate", "reply", NOTE, "--text", text]);
    let begun = Instant::now();
    assert!(reply("бірінші").stdout(Stdio::null()).status().expect("it runs").success());
    let whole = begun.elapsed();
    let (mut saved, mut lost) = (0, 0);
    let files = desk.annotations().0.len();
    for at in 0..kills() {
        let before = fs::read_to_string(desk.note()).expect("the note");
        let count = desk.replies().len();
        let text = format!("жауап {at}");
        let mut child = reply(&text).stdout(Stdio::null()).spawn().expect("it starts");
        sleep(moment(whole, at, kills()));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let after = fs::read_to_string(desk.note()).expect("the note");
        let replies = desk.replies();
        if after == before {
            lost += 1;
        } else {
            assert_eq!((replies.len(), replies.last()), (count + 1, Some(&text)), "{after}");
            saved += 1;
        }
        let (all, problems) = desk.annotations();
        assert_eq!((all.len(), problems), (files, vec![]));
    }
    assert!(
        saved > 0 && lost > 0,
        "{saved} saved, {lost} not: the moments were all too early or late"
    );
    // Nobody holds the lock, and what was half written is gone with the next save.
    assert!(reply("соңғы").stdout(Stdio::null()).status().expect("it runs").success());
    let folder = fs::read_dir(desk.path("annotations/child-rights")).expect("the folder");
    let names: Vec<_> = folder.map(|file| file.expect("a file").file_name()).collect();
    assert_eq!(names.len(), files, "{names:?}");
}
