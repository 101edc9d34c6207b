//! Plain text in: laws that were wrapped have as many provisions as before, in whatever
//! encoding they come, and two twins side by side are both there.

#![expect(clippy::print_stdout, reason = "it says how much real law it found")]

#[path = "support/corpus.rs"]
pub mod real;

use encoding_rs::{IBM866, ISO_8859_5, KOI8_R, WINDOWS_1251, X_MAC_CYRILLIC};
use std::fmt::Write;
use tuzetu::document::ProvisionKind;
use tuzetu::import::flow::{Block, Flow, Kind};
use tuzetu::import::{page, plain};
use tuzetu::parse::read;
use tuzetu::text::language::Language;

/// The numbers of a text: which units it has.
fn units(source: &str) -> Vec<String> {
    let document = read(source.to_owned(), Language::Russian);
    let is_unit = |kind| !matches!(kind, ProvisionKind::Title | ProvisionKind::Preamble);
    let units = document.provisions().iter().filter(|each| is_unit(each.kind));
    units.map(|each| each.address.to_string()).collect()
}

/// A flow as Markdown.
fn markdown(flow: &Flow) -> String {
    let said = |block: &Block| match &block.kind {
        Kind::Heading(level) => format!("{} {}", "#".repeat(usize::from(*level)), block.text),
        Kind::Paragraph => block.text.clone(),
        Kind::Editorial => format!("> {}", block.text),
        Kind::Row(cells) => format!("| {} |", cells.join(" | ")),
    };
    flow.blocks.iter().map(said).collect::<Vec<_>>().join("\n\n")
}

/// The paragraphs of a text without their signs, wrapped, with `between` after each.
fn wrapped(paragraphs: &[String], width: usize, between: &str) -> String {
    let mut text = String::new();
    for paragraph in paragraphs {
        let mut column = 0;
        for word in paragraph.split_whitespace() {
            let length = word.chars().count();
            if column > 0 && column + 1 + length > width {
                text.push('\n');
                column = 0;
            } else if column > 0 {
                text.push(' ');
                column += 1;
            }
            text.push_str(word);
            column += length;
        }
        text.push('\n');
        text.push_str(between);
    }
    text
}

/// The paragraphs of a real law, as plain text has them.
fn paragraphs(name: &str) -> Option<Vec<String>> {
    let path = real::folder().join(name);
    if !path.is_file() {
        println!("plain: no text at `{}`", path.display());
        return None;
    }
    let source = std::fs::read_to_string(path).expect("the corpus is UTF-8");
    let bare = |line: &str| line.trim_matches(['#', '*', '>', ' ', '\t', '_']).to_owned();
    let lines = source.lines().map(bare).filter(|line| line.contains(char::is_alphanumeric));
    Some(lines.collect())
}

const LAWS: [&str; 6] = [
    "kz-child-rights-345/ru.new.md",
    "kz-child-rights-345/tri-2024.kk.md",
    "kz-amending-act-501-V-2016/ru.md",
    "kz-amending-act-501-V-2016/kk.md",
    "udhr/udhr.kk.md",
    "amending-act-ru/file1.md",
];

#[test]
fn wrapped_laws_have_the_provisions_that_they_had() {
    for name in LAWS {
        let Some(paragraphs) = paragraphs(name) else { return };
        let whole = plain::read(paragraphs.join("\n\n").as_bytes(), None).expect("it is text");
        let before = units(&markdown(&whole));
        for (width, between) in [(72, "\n"), (72, ""), (100, "\n"), (60, "\n")] {
            let text = wrapped(&paragraphs, width, between);
            let flow = plain::read(text.as_bytes(), None).expect("it is text");
            let after = units(&markdown(&flow));
            let kept = before.iter().filter(|unit| after.contains(unit)).count();
            let strange = after.iter().filter(|unit| !before.contains(unit)).count();
            println!("{name} {width}: {} of {}, {strange} more", kept, before.len());
            // Without blank lines nobody can always tell where a paragraph ends.
            let most = if between.is_empty() { before.len() / 18 } else { 0 };
            assert!(before.len() - kept <= most && strange <= most, "{name} {width} {between:?}");
        }
    }
}

#[test]
fn twins_side_by_side_are_both_there() {
    let twins =
        ["kk", "ru"].map(|code| paragraphs(&format!("kz-child-rights-345/tri-2024.{code}.md")));
    let [Some(kk), Some(ru)] = twins else { return };
    let mut page = String::new();
    for at in 0..kk.len().max(ru.len()) {
        let lines = |text: &[String]| -> Vec<String> {
            let text = text.get(at..=at).map(|it| wrapped(it, 52, "")).unwrap_or_default();
            text.lines().map(str::to_owned).collect()
        };
        let (left, right) = (lines(&kk), lines(&ru));
        for line in 0..left.len().max(right.len()) {
            let cell = |lines: &[String]| lines.get(line).cloned().unwrap_or_default();
            let (left, right) = (cell(&left), cell(&right));
            writeln!(page, "{left:<56}{right}").expect("a string takes it");
        }
        page.push('\n');
    }
    let flow = plain::read(page.as_bytes(), None).expect("it is text");
    let remarks: Vec<_> = flow.remarks.iter().map(|remark| remark.key).collect();
    // Two headings fill their lines.
    assert_eq!(remarks, ["plain-columns", "plain-heading", "plain-heading"]);
    let second = ru.first().expect("it has words");
    let second = flow.blocks.iter().position(|block| block.text == *second).expect("it is there");
    let mut left = flow;
    let right = Flow { blocks: left.blocks.split_off(second), ..Flow::default() };
    assert_eq!(units(&markdown(&left)), units(&kk.join("\n\n")));
    assert_eq!(units(&markdown(&right)), units(&ru.join("\n\n")));
}

#[test]
fn a_page_has_the_provisions_of_its_markdown() {
    let folder = real::folder().join("amending-act-ru");
    let (Ok(bytes), Some(paragraphs)) =
        (std::fs::read(folder.join("file1.html")), paragraphs("amending-act-ru/file1.md"))
    else {
        return;
    };
    let flow = page::read(&bytes, None).expect("it is a page");
    let (before, after) = (units(&paragraphs.join("\n\n")), units(&markdown(&flow)));
    assert_eq!(before, after);
}

/// The Kazakh letters of a code page in the places of windows-1251: KZ-1048, then PT154.
const PAGES: [(&str, &str, &str); 2] = [
    ("KZ-1048", "ҚқҺһҰұӘәӨөҒғҮүҢң", "ЌќЋћЎўЈјҐґЄєЇїЅѕ"),
    ("PT154", "ҒғҮүҢңҚқҺһӨөҰұӘә", "Ѓѓ‡‰ЊњЌќЋћ¤µ¦±Єє"),
];

/// A text as a code page of Kazakhstan has it.
fn in_page(text: &str, (_, meant, printed): (&str, &str, &str)) -> Vec<u8> {
    let places: Vec<_> = meant.chars().zip(printed.chars()).collect();
    let put = |c| places.iter().find(|(meant, _)| *meant == c).map_or(c, |(_, printed)| *printed);
    let text: String = text.chars().map(put).collect();
    WINDOWS_1251.encode(&text).0.into_owned()
}

#[test]
fn real_law_is_read_in_every_encoding() {
    let laws =
        ["ru.new", "tri-2024.kk"].map(|it| paragraphs(&format!("kz-child-rights-345/{it}.md")));
    let [Some(ru), Some(kk)] = laws.map(|law| law.map(|law| law.join("\n\n"))) else { return };
    let read = |bytes: &[u8]| {
        let flow = plain::read(bytes, None).expect("it is text");
        let named = flow.remarks.iter().find(|remark| remark.key == "plain-encoding");
        let named = named.map(|remark| remark.values[0].1.clone()).unwrap_or_default();
        (named, units(&markdown(&flow)))
    };
    let [of_ru, of_kk] = [&ru, &kk].map(|law| read(law.as_bytes()).1);
    assert_eq!((of_ru.len(), of_kk.len()), (58, 58));
    for encoding in [WINDOWS_1251, KOI8_R, IBM866, X_MAC_CYRILLIC, ISO_8859_5] {
        let bytes = encoding.encode(&ru).0;
        assert_eq!(read(&bytes), (encoding.name().to_owned(), of_ru.clone()));
    }
    for page in PAGES {
        assert_eq!(read(&in_page(&kk, page)), (page.0.to_owned(), of_kk.clone()));
        let both = read(&in_page(&format!("{kk}\n\n{ru}"), page));
        assert_eq!(both.0, page.0);
    }
    for (law, units) in [(&ru, &of_ru), (&kk, &of_kk)] {
        let little: Vec<u8> = law.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&little), ("UTF-16LE".to_owned(), units.clone()));
    }
}
