//! Printed pages in two columns, as LibreOffice prints them and `pdftotext` reads them.

use crate::tools::{has, has_office, runs};
use std::path::Path;
use std::process::Command;
use tuzetu::import::flow::Flow;
use tuzetu::import::plain;

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
