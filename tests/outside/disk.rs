//! A disk that is full and one that can only be read: nothing is lost, and it is said.

use crate::tools::has;
use std::process::{Command, Output};

/// A workspace on a small disk of its own, which is then filled; what is written there,
/// and the notes before and after it.
const FULL: &str = r#"
set -eu
disk=$(mktemp -d)
mount -t tmpfs -o size=2m tmpfs "$disk"
cd "$disk"
cp -r "$ROOT/bills" "$ROOT/annotations" .
find annotations -name '*.yaml' | sort | xargs cat >/tmp/before.$$
dd if=/dev/zero of=fill bs=1k 2>/dev/null || true
long=$(head -c 9000 /dev/zero | tr '\0' x)
code=0
"$TUZETU" annotate reply removal-24h-no-court --text "$long" || code=$?
echo "reply $code"
code=0
"$TUZETU" export redline child-rights --lang ru -o redline.docx || code=$?
echo "export $code"
find annotations -name '*.yaml' | sort | xargs cat | cmp - /tmp/before.$$ && echo whole
rm fill
"$TUZETU" annotate reply removal-24h-no-court --text "$long" >/dev/null && echo saved
rm /tmp/before.$$
"#;

/// The same on a disk that can only be read.
const READ_ONLY: &str = r#"
set -eu
disk=$(mktemp -d)
mount -t tmpfs tmpfs "$disk"
cp -r "$ROOT/bills" "$ROOT/annotations" "$disk"
mount -o remount,ro "$disk"
cd "$disk"
for path in list check 'diff child-rights' 'annotate list child-rights'; do
    "$TUZETU" $path >/dev/null 2>&1 && echo "$path"
done
code=0
"$TUZETU" annotate reply removal-24h-no-court --text x || code=$?
echo "reply $code"
"#;

/// Runs a script with a view of the disks of its own; `None` where that is not allowed.
fn run(script: &str, what: &str) -> Option<Output> {
    let alone = ["--map-root-user", "--mount"];
    let is_there = Command::new("unshare").args(alone).arg("true").status();
    if !has("unshare", is_there.is_ok_and(|status| status.success()), what) {
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(alone).args(["bash", "-c", script]).env("TUZETU_UI_LANG", "en");
    command.env("TUZETU", env!("CARGO_BIN_EXE_tuzetu")).env("ROOT", env!("CARGO_MANIFEST_DIR"));
    Some(command.output().expect("it runs"))
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_it_is_said() {
    let Some(ran) = run(FULL, "a full disk") else { return };
    let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert_eq!(out, "reply 2\nexport 2\nwhole\nsaved\n", "{err}");
    assert_eq!(err.matches("the disk is full").count(), 2, "{err}");
}

#[test]
fn a_workspace_that_can_only_be_read_is_read() {
    let Some(ran) = run(READ_ONLY, "a disk that can only be read") else { return };
    let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    let paths = "list\ncheck\ndiff child-rights\nannotate list child-rights\nreply 2\n";
    assert_eq!(out, paths, "{err}");
    assert!(err.contains("cannot be written to"), "{err}");
}
