//! Programs that write at the same time.

use crate::desk::{Desk, NOTE};
use std::collections::HashSet;
use std::thread;

#[test]
fn programs_that_write_at_once_lose_nothing() {
    const WRITERS: usize = 4;
    const EACH: usize = 8;
    let desk = Desk::new();
    let before = desk.annotations().0.len();
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let desk = &desk;
            scope.spawn(move || {
                for at in 0..EACH {
                    let text = format!("{writer}-{at}");
                    let reply = ["annotate", "reply", NOTE, "--text", &text];
                    let add = [
                        "annotate",
                        "add",
                        "child-rights@latest",
                        "--lang",
                        "ru",
                        "--provision",
                        "art_1",
                        "--kind",
                        "context",
                        "--norm",
                        "kz-1995:20(2)",
                        "--severity",
                        "low",
                        "--text",
                        &text,
                    ];
                    for arguments in [&reply[..], &add] {
                        desk.run(arguments);
                    }
                }
            });
        }
    });
    let replies: HashSet<_> = desk.replies().into_iter().collect();
    let wanted = (0..WRITERS).flat_map(|writer| (0..EACH).map(move |at| format!("{writer}-{at}")));
    assert_eq!(replies, wanted.collect());
    let (all, problems) = desk.annotations();
    assert_eq!((all.len(), problems), (before + WRITERS * EACH, vec![]));
}
