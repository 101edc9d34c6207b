//! Files turned into others by the programs that know how: LibreOffice makes a document of
//! Word of nearly all, and pages of a document of Word; `pdftotext` the text of printed pages. Each works in a folder of its
//! own that is gone afterwards, no longer than it may, and writes no more than is read.

use super::clock::new_id;
use super::disk::{self, TEXT_CAP};
use super::error::Problem;
use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How long a program may work. The first run of LibreOffice makes its profile.
const LONGEST: Duration = Duration::from_mins(3);
/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The names that LibreOffice goes by.
pub const OFFICES: [&str; 3] =
    ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/// What its profile begins with: nothing that a document only points at is fetched, and
/// nothing that a document brings along is run.
const PROFILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
</item></oor:items>
"#;

/// The document of Word that LibreOffice makes of a file whose name ends so.
pub fn to_docx(file: &Path, bytes: &[u8], ending: &str) -> Result<Vec<u8>, Problem> {
    let missing = Problem::new(file, "import-no-office").with("kind", ending);
    let missing = missing.hint("import-no-office-hint");
    let failed = Problem::new(file, "import-office-failed").hint("import-hint-damaged");
    by_office(file, bytes, [ending, "docx"], [missing, failed])
}

/// The pages that it makes of a document of Word; `file` is what is to be written.
pub fn to_pdf(file: &Path, document: &[u8]) -> Result<Vec<u8>, Problem> {
    let missing = Problem::new(file, "paper-no-office").hint("paper-no-office-hint");
    let failed = Problem::new(file, "paper-office-failed");
    by_office(file, document, ["docx", "pdf"], [missing, failed])
}

/// What LibreOffice makes; else that it is not installed, or that it made nothing.
fn by_office(
    file: &Path,
    bytes: &[u8],
    [from, to]: [&str; 2],
    [missing, failed]: [Problem; 2],
) -> Result<Vec<u8>, Problem> {
    let folder = Folder::new(file)?;
    let input = folder.put(&format!("in.{from}"), bytes)?;
    let output = folder.path.join("out");
    disk::make_folder(&output)?;
    // Two runs of one profile would be one program.
    let profile = folder.path.join("profile");
    disk::make_folder(&profile.join("user"))?;
    folder.put("profile/user/registrymodifications.xcu", PROFILE.as_bytes())?;
    let profile = format!("-env:UserInstallation=file://{}", profile.display());
    let run = |name: &&str| {
        let mut command = Command::new(name);
        command.args([&profile, "--headless", "--norestore", "--nolockcheck"]);
        command.args(["--convert-to", to, "--outdir"]).arg(&output).arg(&input);
        command
    };
    let made = output.join(format!("in.{to}"));
    match ran(OFFICES.iter().map(run).collect(), (file, &made))? {
        None => Err(missing),
        Some(_) if made.is_file() => disk::bytes(&made, TEXT_CAP),
        Some(_) => Err(failed),
    }
}

/// The text of printed pages, its columns side by side as they are printed.
pub fn pdf_text(file: &Path, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    by_pdftotext(file, bytes, "-layout")
}

/// Where each of its words stands on them.
pub fn pdf_boxes(file: &Path, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    by_pdftotext(file, bytes, "-bbox-layout")
}

fn by_pdftotext(file: &Path, bytes: &[u8], form: &str) -> Result<Vec<u8>, Problem> {
    let folder = Folder::new(file)?;
    let input = folder.put("in.pdf", bytes)?;
    let made = folder.path.join("out.txt");
    let mut command = Command::new("pdftotext");
    command.args([form, "-enc", "UTF-8"]).arg(&input).arg(&made);
    match ran(vec![command], (file, &made))? {
        None => Err(Problem::new(file, "import-no-pdf").hint("import-no-pdf-hint")),
        Some(status) if status.success() => disk::bytes(&made, TEXT_CAP),
        Some(_) => Err(Problem::new(file, "import-pdf-failed").hint("import-hint-encrypted")),
    }
}

/// Runs the first of `commands` that is installed; `None` where none is.
fn ran(commands: Vec<Command>, at: (&Path, &Path)) -> Result<Option<ExitStatus>, Problem> {
    for mut command in commands {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        apart(&mut command);
        match command.spawn() {
            Ok(child) => {
                let _watch = Watch::over(&child);
                return waited(child, at).map(Some);
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Problem::io(at.0, &error)),
        }
    }
    Ok(None)
}

/// Waits for a program to end, and ends it where it works too long or writes too much.
fn waited(mut child: Child, (file, made): (&Path, &Path)) -> Result<ExitStatus, Problem> {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) => {}
            Err(error) => return Err(Problem::io(file, &error)),
        }
        let is_large = made.metadata().is_ok_and(|it| it.len() > TEXT_CAP);
        if is_large || begun.elapsed() > LONGEST {
            end(&mut child);
            let seconds = LONGEST.as_secs();
            return Err(Problem::new(file, "converter-too-long").with("seconds", seconds));
        }
        std::thread::sleep(LOOK);
    }
}

/// Lets a program and those that it starts be ended together.
fn apart(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

/// Ends a program and those that it has started when we ourselves are ended, whatever by:
/// they are in a group of their own, which Ctrl-C does not reach, and LibreOffice, which is
/// a program that starts another, would work on for nobody. (To leave it in our group would
/// help against Ctrl-C alone, and what it starts could not be ended with it.) A shell waits
/// for the end of its input, which comes with ours, for nobody else holds that pipe.
struct Watch(Option<Child>);

impl Watch {
    fn over(child: &Child) -> Self {
        let mut shell = Command::new("sh");
        shell.args([
            "-c",
            "cat >/dev/null; kill -s KILL -- \"-$1\"",
            "sh",
            &child.id().to_string(),
        ]);
        shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        apart(&mut shell);
        // Where there is no shell, nobody watches.
        Self(if cfg!(unix) { shell.spawn().ok() } else { None })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(shell) = &mut self.0 {
            end(shell);
        }
    }
}

/// Ends a program and those that it has started.
fn end(child: &mut Child) {
    #[cfg(unix)]
    {
        let group = format!("-{}", child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// A folder that is gone with its value.
struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A new folder that nobody else reads.
    fn new(file: &Path) -> Result<Self, Problem> {
        let path = std::env::temp_dir().join(format!("tuzetu-{}", new_id()));
        #[cfg_attr(not(unix), allow(unused_mut))]
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).map_err(|error| Problem::io(file, &error))?;
        Ok(Self { path })
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Problem> {
        let path = self.path.join(name);
        fs::write(&path, bytes).map_err(|error| Problem::io(&path, &error))?;
        Ok(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system, which empties the folder.
        let _ = fs::remove_dir_all(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_gone_with_its_value() {
        let folder = Folder::new(Path::new("a")).expect("made");
        let path = folder.put("a", b"b").expect("written");
        assert!(path.is_file());
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    #[expect(clippy::print_stderr, reason = "it is said whatever is captured")]
    fn what_a_document_points_at_is_not_fetched() {
        let server = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        server.set_nonblocking(true).expect("it is asked whether somebody came");
        let port = server.local_addr().expect("a port").port();
        let spaces = ["office", "text", "drawing"]
            .map(|it| format!("xmlns:{it}=\"urn:oasis:names:tc:opendocument:xmlns:{it}:1.0\""));
        let document = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document office:version=\"1.2\" {} xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body>\
             <office:text><text:p>a<drawing:frame drawing:name=\"i\"><drawing:image \
             xlink:href=\"http://127.0.0.1:{port}/a.png\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></drawing:frame></text:p>\
             </office:text></office:body></office:document>",
            spaces.join(" ")
        );
        match to_docx(Path::new("a.fodt"), document.as_bytes(), "fodt") {
            Err(problem) if problem.key == "import-no-office" => {
                assert!(std::env::var_os("TUZETU_OUTSIDE").is_none(), "LibreOffice is absent");
                eprintln!("NOT TESTED: linked images: LibreOffice is absent");
            }
            made => assert!(made.is_ok(), "{made:?}"),
        }
        assert!(server.accept().is_err(), "the image was asked for");
    }

    #[test]
    fn a_program_that_is_not_there_is_none() {
        let at = (Path::new("a"), Path::new("b"));
        assert_eq!(ran(vec![Command::new("tuzetu-no-such-program")], at), Ok(None));
    }
}
