//! What goes out comes back: a text written as a document of Word or as Akoma Ntoso is read
//! again as the same provisions with the same words.

#![expect(clippy::print_stdout, reason = "it says how much real law it found")]

#[path = "support/corpus.rs"]
pub mod real;

use std::fs;
use std::path::Path;
use tuzetu::document::{Document, Provision};
use tuzetu::export::akn::About;
use tuzetu::export::{akn, docx, law};
use tuzetu::import::{self, FileKind, Manner, markdown};
use tuzetu::parse::alike::first_difference;
use tuzetu::parse::read;
use tuzetu::text::language::Language;

/// What is read of a file that was written.
fn back(file: &[u8], language: Language) -> Document {
    let kind = FileKind::of(file).expect("it is known");
    let flow = import::read(file, kind, Manner::default()).expect("it is read");
    let remarks: Vec<_> = flow.remarks.iter().map(|remark| remark.key).collect();
    assert_eq!(remarks, [""; 0], "nothing is left out");
    read(markdown::write(&flow).text, language)
}

/// A text in each form, by the name of the form.
fn forms(document: &Document) -> [(&'static str, Vec<u8>); 2] {
    let date = || "2022-05-03".to_owned();
    let about = About { name: "a".to_owned(), begun: date(), date: date(), is_act: true };
    [("docx", docx::write(&law::paper(document))), ("akn", akn::write(document, &about))]
}

/// Each provision that does not come back as it was.
fn faults(name: &str, source: &str, language: Language) -> Vec<String> {
    let document = read(source.to_owned(), language);
    let lost = forms(&document).into_iter().filter_map(|(form, file)| {
        let back = back(&file, language);
        let at = first_difference(&document, &back)?;
        let said = |document: &Document| {
            let each = document.provisions().get(at)?;
            Some(format!("{} {:.90}", each.address, document.words(each.span())))
        };
        let [was, is] = [said(&document), said(&back)].map(Option::unwrap_or_default);
        Some(format!("{name} as {form}: {was:?} is {is:?}"))
    });
    lost.collect()
}

#[test]
fn every_bundled_text_comes_back_whole() {
    let bills = Path::new(env!("CARGO_MANIFEST_DIR")).join("bills");
    let texts = real::texts(&bills);
    assert_eq!(texts.len(), 12, "three versions and the law that they amend, in three languages");
    let faults: Vec<_> = texts.iter().flat_map(|path| of_file(path)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn of_file(path: &Path) -> Vec<String> {
    let source = fs::read_to_string(path).expect("UTF-8");
    let language = Language::guess(&source).unwrap_or(Language::Russian);
    faults(&path.display().to_string(), &source, language)
}

/// A heading that is a sentence by its stop, and a footnote on an article among the items of a
/// point of it.
#[test]
fn what_only_its_place_tells_comes_back() {
    let headed = "# О нормах\n\n### Статья 1. Установить размер наличности.\n\n### Статья 2. Иное\n\nСлова.\n";
    let document = read(headed.to_owned(), Language::Russian);
    let is_sentence =
        |each: &Provision| each.heading.is_some_and(|it| document.words(it).ends_with('.'));
    assert!(document.provisions().iter().any(is_sentence), "a heading ends in a stop");
    let noted = "# О нормах\n\nСтатья 1. Права\n\n1. Лица вправе:\n\n1) получать сведения;\n\n\
                 > Сноска. Пункт 1 в редакции Закона.\n\n2) обжаловать их.\n\n2. Иное.\n";
    let document = read(noted.to_owned(), Language::Russian);
    let is_outside = |each: &Provision| each.address.as_str() == "art_1__editorial_1";
    assert!(document.provisions().iter().any(is_outside), "it belongs to the article");
    for (name, source) in [("headed", headed), ("noted", noted)] {
        let faults = faults(name, source, Language::Russian);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn tables_footnotes_and_odd_signs_come_back() {
    let source = "# О ставках\n\nСтатья 1. Ставки\n\n1. Ставки:\n\n| а | б |\n|---|---|\n| 1 | 2 < 3 |\n\n\
                  2. Иное & прочее, *звезда и \u{a0}пробел.\n\n> Сноска. Изменена.\n\n\
                  3. Защита населения - всего 621925,3 из них:\n\nденежная помощь беженцам и переселенцам 150\n\nпредоставление льготного кредита членам\n";
    let read = read(source.to_owned(), Language::Russian);
    let is_parted = |each: &Provision| each.passages().any(|it| read.words(it).contains("\n\n"));
    assert!(read.provisions().iter().any(is_parted), "an empty line stands within words");
    let faults = faults("odd", source, Language::Russian);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Marks on lines of their own, with a table or a point between them; tables that nothing
/// parts; a table or a footnote that a unit without words begins with.
#[test]
fn quotation_marks_and_tables_come_back_where_they_stood() {
    const TABLE: &str = "| а | б |\n|---|---|\n| 1 | 2 |";
    let texts = [
        "Статья 1. Внести:\n\n1) дополнить пунктом 5:\n\n«\n\n5. Норма пятая.\n\n».\n\n2) иное.\n",
        "Статья 1. Внести:\n\n1) дополнить таблицей:\n\n«Таблица 1\n\nTABLE\n\n».\n",
        "Статья 1. Внести:\n\n1) дополнить таблицей:\n\n«\n\nTABLE\n\n»;\n\n2) иное.\n",
        "Статья 1. Ставки\n\n1. Ставки:\n\nTABLE\n\nTABLE\n\n2. Иное.\n",
        "Статья 1. Имя\n\n1. Норма.\n\n2.\n\nTABLE\n\n## Глава 2\n\nTABLE\n",
        "Статья 1. Имя\n\n1. Норма.\n\n## Приложение 1\n\nTABLE\n\n1. Пункт.\n",
        "Статья 1. Имя\n\n1. Норма.\n\n## Приложение 1\n\n> Сноска. Изменено.\n\n1. Пункт.\n",
    ];
    let texts = texts.iter().map(|text| text.replace("TABLE", TABLE));
    let faults: Vec<_> = texts.flat_map(|text| faults(&text, &text, Language::Russian)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Real law, where there is any.
#[test]
fn real_law_comes_back() {
    let folder = real::folder();
    if !folder.is_dir() {
        println!("texts of real law: 0, for there is no corpus");
        return;
    }
    let mut texts = real::texts(&folder);
    texts.retain(|path| path.metadata().is_ok_and(|about| about.len() < 60_000));
    let faults: Vec<_> = texts.iter().flat_map(|path| of_file(path)).collect();
    println!("texts of real law: {}, forms that differ: {}", texts.len(), faults.len());
    println!("{}", faults.join("\n"));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
