//! What is done with bytes that nobody meant: the bodies of the fuzz targets, which
//! `cargo test` runs too (`tests/fuzz.rs`). Each panics where something does not hold.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{Cursor, Write};
use tuzetu::amend::{Choice, Outcome, apply, with_notes};
use tuzetu::annotation::{Ground, Lead, Quote, Target, find_quote, place};
use tuzetu::bill::{BillId, VersionId};
use tuzetu::cli::Console;
use tuzetu::compare::{Sides, compare};
use tuzetu::document::{Document, ProvisionId};
use tuzetu::export::batch;
use tuzetu::import::{FileKind, Manner};
use tuzetu::l10n::Messages;
use tuzetu::parse;
use tuzetu::store::{Workspace, annotation_in, bundled};
use tuzetu::text::language::Language;
use tuzetu::text::span::Span;
use tuzetu::tui::action::Action;
use tuzetu::tui::{Author, Comfort, Desk, Session};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A body, and what it is called.
pub type Body = (&'static str, fn(&[u8]));

/// All of them.
pub const BODIES: [Body; 9] = [
    ("parse", parse_text),
    ("compare", compare_texts),
    ("anchor", anchor_quote),
    ("amend", amend_law),
    ("import", import_file),
    ("yaml", read_yaml),
    ("bill", read_bill),
    ("batch", answer_jobs),
    ("keys", press_keys),
];

/// Between the texts of a body that takes two.
pub const BORDER: u8 = 0xff;

fn language(data: &[u8]) -> (Language, &[u8]) {
    match data.split_first() {
        Some((first, rest)) => (Language::ALL[usize::from(*first) % Language::ALL.len()], rest),
        None => (Language::Russian, data),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn two(data: &[u8]) -> (Language, Sides<String>) {
    let (language, rest) = language(data);
    let cut = rest.iter().position(|byte| *byte == BORDER).unwrap_or(rest.len() / 2);
    let (old, new) = rest.split_at(cut);
    (language, Sides::new(text(old), text(new.strip_prefix(&[BORDER]).unwrap_or(new))))
}

/// A text is read whole, every span lies in it, and its canonical form stays as it is.
pub fn parse_text(data: &[u8]) {
    let (language, rest) = language(data);
    let source = text(rest);
    let (document, diagnostics) = parse::parse(source.clone(), language);
    let words = document.source();
    for (id, provision) in document.iter() {
        assert_eq!(document.find(&provision.address), Some(id), "an address leads elsewhere");
        assert!(provision.passages().all(|span| words.get(span.start..span.end).is_some()));
    }
    let is_inside = |span: Span| words.get(span.start..span.end).is_some();
    assert!(diagnostics.iter().all(|odd| is_inside(odd.span)), "a warning points nowhere");
    if let Some(form) = parse::canonical(&source, language) {
        let again = parse::canonical(&form, language);
        assert_eq!(again.as_ref(), Some(&form), "the canonical form changes");
    }
}

/// Every provision stands in one row, and a text does not differ from itself.
pub fn compare_texts(data: &[u8]) {
    let (language, texts) = two(data);
    let documents = texts.map(|text| parse::read(text, language));
    let comparison = compare(documents.as_ref());
    let stand = |document: &Document, ids: Vec<ProvisionId>| {
        let mut ids = ids;
        ids.sort_unstable();
        assert!(ids.into_iter().eq(document.iter().map(|(id, _)| id)), "a provision is lost");
    };
    stand(&documents.old, comparison.rows.iter().flat_map(|row| row.sides.old.to_vec()).collect());
    stand(&documents.new, comparison.rows.iter().flat_map(|row| row.sides.new.to_vec()).collect());
    let same = compare(Sides::new(&documents.old, &documents.old));
    assert!(same.rows.iter().all(tuzetu::compare::Row::is_unchanged), "it differs from itself");
}

/// A quote lies where it was taken from, and elsewhere never outside of the text.
pub fn anchor_quote(data: &[u8]) {
    let (language, texts) = two(data);
    let documents = texts.map(|text| parse::read(text, language));
    let Some((_, provision)) = documents.old.iter().max_by_key(|(_, each)| each.passages().count())
    else {
        return;
    };
    let Some(span) = provision.passages().next() else { return };
    let quote = Quote::of(documents.old.source(), span, span);
    let words = quote.exact.clone();
    let target = Target {
        source: BillId::new("bill").expect("a name"),
        version: VersionId::new("v1").expect("a name"),
        language,
        sha256: None,
        provision: provision.address.clone(),
        quote: Some(quote),
        wording: None,
    };
    for (document, lead) in [(&documents.old, Lead::Home), (&documents.new, Lead::Unknown)] {
        let ground = Ground::new(document);
        let anchor = place(&target, &ground, lead);
        for (_, span) in anchor.places() {
            assert!(document.source().get(span.start..span.end).is_some(), "outside of the text");
        }
        for span in find_quote(document.source(), Span::new(0, document.source().len()), &words) {
            assert!(document.source().get(span.start..span.end).is_some(), "outside of the text");
        }
    }
}

/// An act is worked into a law; no byte of the act is left out of the account.
pub fn amend_law(data: &[u8]) {
    let (language, texts) = two(data);
    let documents = texts.map(|text| parse::read(text, language));
    for in_turn in [false, true] {
        let choice = Choice { in_turn, every_occurrence: in_turn, act: None };
        let made = apply(&documents.old, &documents.new, choice);
        let is_done = |outcome: &Outcome| matches!(outcome, Outcome::Applied(_));
        if !made.outcomes.iter().any(is_done) {
            assert_eq!(made.text, documents.new.source(), "nothing was carried out");
        }
        let noted = with_notes(&made, &documents.new, "");
        assert!(noted.len() >= made.text.len(), "notes take words away");
    }
}

/// A file of any kind is read or refused.
pub fn import_file(data: &[u8]) {
    let kinds = [FileKind::Docx, FileKind::Akn, FileKind::Page, FileKind::Pdf, FileKind::Text];
    let Some((first, bytes)) = data.split_first() else { return };
    let Some(kind) = kinds.get(usize::from(*first) % (kinds.len() + 1)) else {
        let _ = tuzetu::import::read(&docx(bytes), FileKind::Docx, Manner::default());
        return;
    };
    for kind in [Some(*kind), FileKind::of(bytes).ok()].into_iter().flatten() {
        let _ = tuzetu::import::read(bytes, kind, Manner::default());
    }
}

/// The parts of a document of Word whose bytes are anything, the first one its text.
const PARTS: [&str; 5] = ["document", "styles", "numbering", "footnotes", "comments"];

/// A document of Word whose parts stand in the bytes one behind the other: bytes that are
/// changed here and there are no archive any more, and what is in it would never be read.
fn docx(bytes: &[u8]) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = |names: &[&str], folder: &str| {
        let one = |name: &&str| {
            let kind = if *name == PARTS[0] { "officeDocument" } else { name };
            format!(
                "<Relationship Id=\"{name}\" Type=\"{OFFICE}/{kind}\" Target=\"{folder}{name}.xml\"/>"
            )
        };
        let of = "http://schemas.openxmlformats.org/package/2006/relationships";
        format!(
            "<Relationships xmlns=\"{of}\">{}</Relationships>",
            names.iter().map(one).collect::<String>()
        )
    };
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut pack = |name: &str, part: &[u8]| {
        archive.start_file(name, options).expect("the names are few and unlike");
        archive.write_all(part).expect("memory takes what is written");
    };
    pack("_rels/.rels", relations(&PARTS[..1], "word/").as_bytes());
    pack("word/_rels/document.xml.rels", relations(&PARTS[1..], "").as_bytes());
    for (name, part) in PARTS.iter().zip(bytes.split(|byte| *byte == BORDER)) {
        pack(&format!("word/{name}.xml"), part);
    }
    archive.finish().expect("memory takes what is written").into_inner()
}

/// An annotation is read or refused; what was read is written and read the same.
pub fn read_yaml(data: &[u8]) {
    let source = text(data);
    if let Some(annotation) = annotation_in(&source) {
        assert_eq!(annotation_in(&source), Some(annotation), "it is read in two ways");
    }
}

/// The files of a bill beside its notes, which people write by hand.
const BILL_FILES: [&str; 4] = [
    "bills/child-rights/bill.yaml",
    "bills/child-rights/2022-03-09/sources.yaml",
    "annotations/child-rights/parity.yaml",
    "bills/child-rights/laws/informatization/ru.md",
];

/// One of the files of a bill is whatever it is: the bill is listed, or its fault is said, and
/// no byte of the file steers a terminal.
pub fn read_bill(data: &[u8]) {
    let Some((first, bytes)) = data.split_first() else { return };
    let file = BILL_FILES[usize::from(*first) % BILL_FILES.len()];
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    bundled::unpack(folder.path()).expect("the bundled bill is unpacked");
    std::fs::write(folder.path().join(file), bytes).expect("a file");
    let root = folder.path().to_str().expect("a path of letters");
    for command in ["list", "annotate list child-rights", "apply child-rights --lang ru"] {
        let line = format!("tuzetu --workspace {root} {command}");
        let args: Vec<_> = line.split(' ').map(OsString::from).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let console = Console {
            out: &mut out,
            err: &mut err,
            is_out_terminal: true,
            out_columns: None,
            is_err_terminal: true,
        };
        tuzetu::cli::run(&args, console).expect("a buffer takes all");
        let said = [out, err].concat();
        // Colours are all that begins with an escape.
        let steers = |part: &[u8]| {
            let number = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
            let end = part.iter().skip(1).position(|byte| !number(byte));
            part.first() != Some(&b'[') || end.is_none_or(|end| part[end + 1] != b'm')
        };
        assert!(!said.split(|byte| *byte == 0x1b).skip(1).any(steers), "it steers the terminal");
    }
}

/// Jobs of `batch`: each line is read or refused, and what is answered is one line of JSON.
pub fn answer_jobs(data: &[u8]) {
    let job = |text: &str| format!("{{\"id\":1,\"text\":{}}}", serde_json::json!(text));
    for line in
        data.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).chain([job(&text(data)).into()])
    {
        let (id, task) = batch::read(&line);
        let answer = match (&id, task) {
            (Some(id), Ok(_)) => batch::result(id, b"{\"schema\":\"\"}"),
            (id, Ok(_)) => panic!("a task without a name: {id:?}"),
            (id, Err(fault)) => batch::error(id.as_ref(), fault.code, &fault.name, 1),
        };
        let answer = answer.strip_suffix(b"\n").unwrap_or(&answer);
        assert!(!answer.contains(&b'\n'), "an answer of several lines");
        assert!(serde_json::from_slice::<serde_json::Value>(answer).is_ok(), "no JSON");
    }
}

thread_local! {
    /// The bundled bill, unpacked once: what is pressed changes it, as it would.
    static WORKSPACE: RefCell<Option<(tempfile::TempDir, Workspace)>> = const { RefCell::new(None) };
}

/// Keys are pressed on the full screen, which is drawn after each.
pub fn press_keys(data: &[u8]) {
    WORKSPACE.with_borrow_mut(|held| {
        let (_, workspace) = held.get_or_insert_with(|| {
            let folder = tempfile::TempDir::new().expect("a temporary folder");
            let workspace = bundled::unpack(folder.path()).expect("the bundled bill is unpacked");
            (folder, workspace)
        });
        let bill = BillId::new("child-rights").expect("a name");
        let versions = Sides::new("2022-03-09", "2022-05-03");
        let Ok(opened) = workspace.review(&bill, versions, &[Language::Russian]) else { return };
        let session = Session {
            workspace: Some(workspace.clone()),
            opened,
            messages: Messages::new(Language::Kazakh),
            author: Author::new(Box::new(|| "редакция".to_owned())),
            has_colors: true,
            comfort: Comfort::default(),
        };
        let mut desk = Desk::new(session, (80, 24));
        for letter in text(data).chars().take(64) {
            desk.act(action(letter));
            desk.frame();
        }
    });
}

/// What a letter stands for: itself, or one of the keys that have no letter.
fn action(letter: char) -> Action {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
    let code = match letter {
        '\n' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\u{1b}' | '!' => KeyCode::Esc,
        '^' => KeyCode::Up,
        '_' => KeyCode::Down,
        '\u{8}' => KeyCode::Backspace,
        '\u{1}'..='\u{1a}' => {
            let letter = char::from(u8::try_from(letter).unwrap_or(1) + b'a' - 1);
            return Action::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
        }
        '~' => return Action::Resize(20, 5),
        '`' => return Action::Paste("Сөз\r\n\u{1b}[31m".to_owned()),
        letter => KeyCode::Char(letter),
    };
    Action::Key(KeyEvent::new(code, KeyModifiers::NONE))
}
