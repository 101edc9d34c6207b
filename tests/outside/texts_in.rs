//! Printed pages, as LibreOffice prints them and `pdftotext` reads them: two columns, raised
//! digits, pages that are pictures.

use crate::tools::{corpus, has, has_office, runs};
use std::path::Path;
use std::process::Command;
use tuzetu::document::ProvisionKind;
use tuzetu::import::flow::Flow;
use tuzetu::import::{self, FileKind, Manner, Refusal, markdown, pdf, plain};
use tuzetu::parse::parse;
use tuzetu::store;
use tuzetu::text::language::Language;

const RUSSIAN: [&str; 7] = [
    "Закон двора о дворовых книгах",
    "Статья 1. Ведение дворовой книги",
    "1. Дворовую книгу ведет смотритель двора, избранный общим собранием жителей, и хранит ее в помещении двора.",
    "2. В дворовую книгу вносятся сведения о кошках двора:",
    "1) кличка и окрас кошки, время ее появления во дворе;",
    "2) имя жителя, который кормит кошку в холодное время года в порядке, установленном пунктом 1 настоящей статьи.",
    "3. Каждый житель вправе ознакомиться с книгой и получить выписку из нее в течение двадцати четырех часов.",
];
const KAZAKH: [&str; 7] = [
    "Аула кітаптары туралы аула заңы",
    "1-бап. Аула кітабын жүргізу",
    "1. Аула кітабын тұрғындардың жалпы жиналысы сайлаған аула қараушысы жүргізеді және оны ауланың үй-жайында сақтайды.",
    "2. Аула кітабына ауладағы мысықтар туралы мәліметтер енгізіледі:",
    "1) мысықтың аты мен түсі, оның аулада пайда болған уақыты;",
    "2) мысықты суық мезгілде осы баптың 1-тармағында белгіленген тәртіппен тамақтандыратын тұрғынның аты.",
    "3. Әрбір тұрғын кітаппен танысуға және одан жиырма төрт сағат ішінде үзінді алуға құқылы.",
];

/// What is read of a page once it was printed.
fn printed(folder: &Path, page: &str) -> Flow {
    std::fs::write(folder.join("law.html"), page).expect("it can be written");
    let home = format!("-env:UserInstallation=file://{}", folder.join("home").display());
    let convert = ["--headless", "--convert-to", "pdf:writer_web_pdf_Export", "law.html"];
    let office = Command::new("soffice").arg(home).args(convert).current_dir(folder).output();
    assert!(folder.join("law.pdf").is_file(), "{office:?}");
    let mut reader = Command::new("pdftotext");
    let text = reader.args(["-layout", "law.pdf", "-"]).current_dir(folder).output();
    let text = text.expect("it runs");
    plain::read(&text.stdout, None).expect("it is text")
}

fn words(flow: &Flow) -> Vec<&str> {
    flow.blocks.iter().map(|block| block.text.as_str()).collect()
}

#[test]
fn two_columns_of_a_printed_page_are_two_texts() {
    let what = "two columns of a printed page";
    if !has_office(what) || !has("pdftotext", runs("pdftotext"), what) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let row = |(kk, ru): (&&str, &str)| format!("<tr valign=top><td width=50%><p>{kk}<td><p>{ru}");
    let rows: Vec<_> = KAZAKH.iter().zip(RUSSIAN).map(row).collect();
    let page = format!(
        "<html><head><meta charset=utf-8></head><body><table width=100%>{}</table>",
        rows.concat()
    );
    let flow = printed(folder.path(), &page);
    assert_eq!(words(&flow), [KAZAKH, RUSSIAN].concat());
}

#[test]
fn paragraphs_of_a_printed_page_are_whole() {
    let what = "two columns of a printed page";
    if !has_office(what) || !has("pdftotext", runs("pdftotext"), what) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    // LibreOffice leaves the first paragraph of a page to itself.
    let rows = RUSSIAN.map(|it| format!("<tr><td><p>{it}")).concat();
    let page = format!("<html><head><meta charset=utf-8></head><body><table>{rows}</table>");
    assert_eq!(words(&printed(folder.path(), &page)), RUSSIAN);
}

/// What is read of a file of pages.
fn read(pages: &[u8]) -> Result<Flow, Refusal> {
    let file = Path::new("law.pdf");
    let text = store::pdf_text(file, pages).expect("pdftotext reads it");
    let boxes = store::pdf_boxes(file, pages).expect("pdftotext reads it");
    pdf::read(&text, &boxes, None)
}

/// A file of pages: each a picture, or words where there are any.
fn pages(words: &[Option<&str>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let count = words.len();
    let ids: Vec<_> = (0..count).map(|at| format!("{} 0 R ", 4 + 2 * at)).collect();
    let ids = ids.concat();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Count {count}/Kids[{ids}]>>"),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    for (at, words) in words.iter().enumerate() {
        let drawn = match words {
            Some(words) => format!("BT /F1 12 Tf 72 720 Td ({words}) Tj ET"),
            None => {
                "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q".to_owned()
            }
        };
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {} 0 R\
             /Resources<</Font<</F1 3 0 R>>>>>>",
            5 + 2 * at
        ));
        objects.push(format!("<</Length {}>>stream\n{drawn}\nendstream", drawn.len()));
    }
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(format!("{:010} 00000 n \n", file.len()));
        file.extend(format!("{} 0 obj{object}endobj\n", at + 1).bytes());
    }
    let (start, size, places) = (file.len(), objects.len() + 1, places.concat());
    let table = format!("xref\n0 {size}\n0000000000 65535 f \n{places}");
    file.extend(table.bytes());
    file.extend(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    file
}

#[test]
fn pages_that_are_pictures_are_refused_and_among_others_named() {
    if !has("pdftotext", runs("pdftotext"), "scanned pages") {
        return;
    }
    assert_eq!(read(&pages(&[None, None])), Err(Refusal::Scanned));
    let words =
        [Some("Article 1. The rights of the child"), None, Some("1. A child may play."), None];
    let flow = read(&pages(&words)).expect("some pages have words");
    assert_eq!(self::words(&flow), ["Article 1. The rights of the child", "1. A child may play."]);
    let remark = flow.remarks.last().expect("it is said");
    let expected = ("import-pdf-silent", vec![("pages", "2, 4".to_owned())]);
    assert_eq!((remark.key, remark.values.clone()), expected);
}

#[test]
fn raised_digits_of_a_printed_page_are_raised() {
    let what = "raised digits of a printed page";
    if !has_office(what) || !has("pdftotext", runs("pdftotext"), what) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let lines = [
        "Закон двора",
        "Статья 12<sup>1</sup>. Права жителей двора",
        "1. Житель двора вправе, согласно статьям 12<sup>1</sup>, 13<sup>2</sup> и 121, занять 5 м<sup>2</sup> двора.",
        "2<sup>1</sup>. Иное установлено пунктом 3<sup>10</sup> статьи 121 настоящего Закона.",
        "Статья 121. Заключение",
    ];
    let page = format!("<p>{}</p>", lines.join("</p><p>"));
    printed(folder.path(), &format!("<html><head><meta charset=utf-8></head><body>{page}"));
    let flow = read(&std::fs::read(folder.path().join("law.pdf")).expect("it is printed"));
    let flow = flow.expect("it has words");
    let raised = |line: &str| {
        let digits = [("<sup>1</sup>", "¹"), ("<sup>2</sup>", "²"), ("<sup>10</sup>", "¹⁰")];
        digits.iter().fold(line.to_owned(), |line, (from, to)| line.replace(from, to))
    };
    // LibreOffice does not print the first line of such a page.
    assert_eq!(words(&flow), lines.map(raised)[1..]);
    let is_doubted = flow.remarks.iter().any(|remark| remark.key == "import-pdf-raised");
    assert!(!is_doubted, "{:?}", flow.remarks);
}

/// Real law as files: the language that is found, and how many provisions, articles and
/// editorial notes.
const CORPUS: [(&str, Language, [usize; 3]); 12] = [
    ("amending-act-ru/file1.html", Language::Russian, [241, 10, 0]),
    ("amending-act-ru/file1.md", Language::Russian, [241, 10, 0]),
    ("kz-amending-act-501-V-2016/kk.md", Language::Kazakh, [90, 18, 0]),
    ("kz-amending-act-501-V-2016/ru.md", Language::Russian, [90, 17, 0]),
    ("kz-child-rights-345/kk.new.md", Language::Kazakh, [44, 5, 6]),
    ("kz-child-rights-345/ru.new.md", Language::Russian, [60, 6, 7]),
    ("kz-child-rights-345/tri-2024.kk.md", Language::Kazakh, [60, 6, 7]),
    ("raw-uk/2402-14_20150101_20150705.old.md", Language::Russian, [278, 39, 33]),
    ("rtf-kg/zakon.txt", Language::Russian, [396, 24, 21]),
    ("udhr/udhr.en.md", Language::English, [61, 30, 0]),
    ("udhr/udhr.kk.md", Language::Kazakh, [60, 30, 0]),
    ("udhr/udhr.ru.md", Language::Russian, [60, 30, 0]),
];

#[test]
fn files_of_real_law_have_all_their_provisions() {
    for (name, language, expected) in CORPUS {
        let Some(path) = corpus(name) else { continue };
        let bytes = std::fs::read(path).expect("it can be read");
        let kind = FileKind::of(&bytes).expect("it is known");
        let flow = import::read(&bytes, kind, Manner::default()).expect(name);
        let parts = import::parts(flow);
        let told: Vec<_> = parts.iter().map(|part| part.language).collect();
        assert_eq!(told, [Some(language)], "{name}");
        let (document, _) = parse(markdown::write(&parts[0].flow).text, language);
        let count = |kind| document.provisions().iter().filter(|it| it.kind == kind).count();
        let all = document.provisions().len();
        let counts = [all, count(ProvisionKind::Article), count(ProvisionKind::Editorial)];
        assert_eq!(counts, expected, "{name}");
    }
}
