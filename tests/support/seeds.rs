//! What coverage begins with (`fuzz/corpus/`, which is no part of the project): for each body
//! inputs of its form, made of the cases and of the bundled bill, and the words it may put in.

use crate::bodies::BORDER;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use tuzetu::document::Document;
use tuzetu::export::akn::About;
use tuzetu::export::{akn, docx, law};
use tuzetu::parse::read;
use tuzetu::text::language::Language;
use zip::ZipArchive;

/// An input, and the body it is for.
pub type Seed = (&'static str, Vec<u8>);

/// Longer words are not taken.
const LONGEST_WORD: usize = 64;

/// The inputs of all bodies, from files below the root of the project.
pub fn all(paths: &[PathBuf]) -> Vec<Seed> {
    let of_word = [&[5], &*joined(DOCUMENT.as_bytes())].concat();
    let mut all = vec![("import", of_word)];
    for path in paths {
        let source = fs::read(path).expect("a file");
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let (Ok(text), Some(first)) = (String::from_utf8(source), language(&name)) else {
            continue;
        };
        let ending = path.extension().unwrap_or_default();
        if ending == "md" {
            all.extend(of_text(&text, first));
        }
        if name.starts_with("old.") {
            let new = fs::read(path.with_file_name(name.replace("old.", "new."))).expect("a file");
            let two = [&[first], text.as_bytes(), &[BORDER], &new].concat();
            all.extend(["compare", "anchor"].map(|body| (body, two.clone())));
        }
        if path.parent().is_some_and(|folder| folder.ends_with("amend")) {
            all.extend(acts(&text, first).into_iter().map(|seed| ("amend", seed)));
        }
        if ending == "yaml" {
            all.push(("yaml", text.clone().into_bytes()));
            all.extend((0..4).map(|file| ("bill", [&[file], text.as_bytes()].concat())));
        }
    }
    all
}

/// The byte of a language, by the ending of a file (`old.kk.md`, `en.md`, `beside.ru`).
fn language(name: &str) -> Option<u8> {
    let bare = name.trim_end_matches(".md");
    match bare.rsplit('.').next() {
        Some("ru" | "yaml") => Some(0),
        Some("kk") => Some(1),
        Some("en") => Some(2),
        _ => (bare != name).then_some(0),
    }
}

/// A text, and as what it is imported from.
fn of_text(text: &str, first: u8) -> Vec<Seed> {
    let document = read(text.to_owned(), Language::ALL[usize::from(first)]);
    let date = || "2022-05-03".to_owned();
    let about = About { name: "a".to_owned(), begun: date(), date: date(), is_act: true };
    let lines: String = text.lines().flat_map(|line| ["<p>", line, "</p>\n"]).collect();
    let import = |kind: u8, bytes: &[u8]| ("import", [&[kind], bytes].concat());
    vec![
        ("parse", [&[first], text.as_bytes()].concat()),
        ("bill", [&[3], text.as_bytes()].concat()),
        import(1, &akn::write(&document, &about)),
        import(2, format!("<!DOCTYPE html><body>{lines}</body>").as_bytes()),
        import(3, text.replace("\n\n", "\n\u{c}").as_bytes()),
        import(4, text.as_bytes()),
        import(5, &parts(&document)),
    ]
}

/// The parts of a document of Word but the first: those that are written beside it take more
/// than an input may have.
const PARTS: [&str; 4] = [
    r#"<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="character" w:styleId="a"><w:basedOn w:val="b"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>"#,
    r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>"#,
    r#"<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/><w:t>Сноска.</w:t></w:r></w:p></w:footnote></w:footnotes>"#,
    r#"<w:comments xmlns:w="w"><w:comment w:id="1" w:author="А"><w:p><w:r><w:t>Так?</w:t></w:r></w:p></w:comment></w:comments>"#,
];

/// What the documents written here do not have: lists, cells that are joined, what is tracked,
/// raised and hidden letters, notes, remarks, fields.
const DOCUMENT: &str = r#"<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Статья</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:commentRangeStart w:id="1"/><w:r><w:t>слово</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/><w:rPr><w:rStyle w:val="a"/></w:rPr><w:t>2</w:t><w:footnoteReference w:id="1"/></w:r><w:ins w:author="Б"><w:r><w:t>новое</w:t></w:r></w:ins><w:del><w:r><w:delText>старое</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/><w:rPr><w:vanish/></w:rPr><w:br/><w:tab/></w:r></w:p></w:body></w:document>"#;

/// A document of Word, as the body puts it together again.
fn parts(document: &Document) -> Vec<u8> {
    let file = docx::write(&law::paper(document));
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("it was written");
    let mut text = Vec::new();
    let mut member = archive.by_name("word/document.xml").expect("it was written");
    member.read_to_end(&mut text).expect("it was written");
    joined(&text)
}

fn joined(text: &[u8]) -> Vec<u8> {
    let parts = PARTS.iter().map(|part| part.as_bytes());
    std::iter::once(text).chain(parts).collect::<Vec<_>>().join(&BORDER)
}

/// Each instruction of a file of the gold set in an act, and the law it is given.
fn acts(file: &str, first: u8) -> Vec<Vec<u8>> {
    let opening = match first {
        0 => {
            "Статья 1. Внести изменения и дополнения в следующие законодательные акты Республики \
             Казахстан:\n\n1. В Закон Республики Казахстан от 1 января 2020 года «О примере»:\n\n"
        }
        1 => {
            "1-бап. Қазақстан Республикасының мына заңнамалық актілеріне өзгерістер мен \
             толықтырулар енгізілсін:\n\n1. «Мысал туралы» 2020 жылғы 1 қаңтардағы Қазақстан \
             Республикасының Заңына:\n\n"
        }
        _ => {
            "Article 1. Make changes and additions to the following legal acts of the Republic of \
             Kazakhstan:\n\n1. In the Law of the Republic of Kazakhstan dated 1 January 2020 “On \
             the example”:\n\n"
        }
    };
    let mut sections = file.split("\n# case");
    let base = sections.next().unwrap_or_default().trim_start_matches("# base\n");
    let instruction = |case: &str| {
        let end = case.find("\n# ").unwrap_or(case.len());
        let start = case.find('\n').map_or(end, |at| at + 1);
        case.get(start..end).unwrap_or_default().to_owned()
    };
    let acts = sections.map(|case| format!("{opening}{}", instruction(case)));
    acts.map(|act| [&[first], act.as_bytes(), &[BORDER], base.as_bytes()].concat()).collect()
}

/// A list of words as the engine reads it: whatever is no ASCII is written as its bytes.
pub fn words(list: &Path) -> String {
    let text = fs::read_to_string(list).expect("a list of words");
    let lines = text.lines().filter(|line| !line.starts_with("# "));
    let quoted = lines.map(|line| {
        let word = unescaped(line);
        assert!(word.len() <= LONGEST_WORD, "too long a word: {line}");
        let bytes = word.iter().fold(String::new(), |said, byte| format!("{said}\\x{byte:02x}"));
        format!("\"{bytes}\"\n")
    });
    quoted.collect()
}

/// A line with its `\n`, `\xff` and `\\`.
fn unescaped(line: &str) -> Vec<u8> {
    let mut parts = line.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    while let Some(part) = parts.next() {
        match (part.chars().next(), part.get(1..3)) {
            (None, _) => {
                bytes.push(b'\\');
                bytes.extend(parts.next().unwrap_or_default().as_bytes());
            }
            (Some('x'), Some(digits)) => {
                bytes.push(u8::from_str_radix(digits, 16).expect("two digits"));
                bytes.extend(&part.as_bytes()[3..]);
            }
            _ => {
                bytes.push(b'\n');
                bytes.extend(&part.as_bytes()[1..]);
            }
        }
    }
    bytes
}
