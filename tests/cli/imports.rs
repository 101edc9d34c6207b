//! `import` and `version add` of documents: what is written, what is said, and that a
//! hostile file leaves nothing behind.

use crate::place::Place;
use std::io::{Cursor, Write};
use tuzetu::document::ProvisionKind;
use tuzetu::parse::read;
use tuzetu::text::language::Language;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// An archive of members.
fn packed(members: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a member begins");
        zip.write_all(text.as_bytes()).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

/// A document with a body, a list that counts `1)`, a footnote and a comment.
fn docx(body: &str) -> Vec<u8> {
    let part = |kind: &str, inner: &str| format!("<w:{kind} {W}>{inner}</w:{kind}>");
    let parts = ["numbering", "footnotes", "comments"];
    let relations = parts
        .map(|kind| format!("<Relationship Type=\"x/{kind}\" Target=\"{kind}.xml\"/>"))
        .concat();
    let numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
         <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    let footnote = format!("<w:footnote w:id=\"1\">{}</w:footnote>", p("", "О сроке."));
    let comment = format!(
        "<w:comment w:id=\"0\" w:author=\"А. Б.\" w:date=\"2026-01-02T03:04:05Z\">{}</w:comment>",
        p("", "Противоречит статье 17.")
    );
    packed(&[
        ("word/document.xml", &part("document", &format!("<w:body>{body}</w:body>"))),
        ("word/_rels/document.xml.rels", &format!("<Relationships>{relations}</Relationships>")),
        ("word/numbering.xml", &part("numbering", numbering)),
        ("word/footnotes.xml", &part("footnotes", &footnote)),
        ("word/comments.xml", &part("comments", &comment)),
    ])
}

fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn p(look: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{look}</w:pPr>{}</w:p>", r(words))
}

const ITEM: &str = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

/// A law of two articles with everything that is said of a file.
pub(crate) fn law() -> Vec<u8> {
    let tracked = format!(
        "<w:p>{}<w:del><w:r><w:delText>пять</w:delText></w:r></w:del><w:ins>{}</w:ins>{}\
         <w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
        r("1. Срок составляет "),
        r("десять"),
        r(" дней.")
    );
    let remarked = format!(
        "<w:p>{}<w:commentRangeStart w:id=\"0\"/>{}<w:commentRangeEnd w:id=\"0\"/>\
         <w:r><w:commentReference w:id=\"0\"/></w:r>{}</w:p>",
        r("2. Орган "),
        r("вправе отказать"),
        r(" в регистрации.")
    );
    let title = p("<w:outlineLvl w:val=\"0\"/>", "ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН");
    let body = title
        + &p("<w:outlineLvl w:val=\"2\"/>", "Статья 1. Понятия")
        + &p("", "В Законе используются понятия:")
        + &p(ITEM, "ребенок – лицо до восемнадцати лет;")
        + &p(ITEM, "орган – государственный орган.")
        + &p("", "Статья 2. Срок")
        + &tracked
        + &remarked;
    docx(&body)
}

const NEW: &str = "# ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН

### Статья 1. Понятия

В Законе используются понятия:

1) ребенок – лицо до восемнадцати лет;

2) орган – государственный орган.

Статья 2. Срок

1. Срок составляет десять дней.

> О сроке.

2. Орган вправе отказать в регистрации.
";

fn place() -> Place {
    let place = Place::bundled();
    place.write("law.docx", law());
    place
}

#[test]
fn a_document_is_printed_with_its_numbers_and_all_is_said() {
    place().run("import law.docx").gives(
        0,
        NEW,
        "note: `law.docx`: Word, Russian; provisions read: 7, of them articles 2; editorial notes: 1\n\
         note: tracked changes, read as accepted: line 13\n\
         note: footnotes, kept below their paragraphs as editorial notes, their marks left out: line 13\n\
         note: in the margin of line 17: А. Б. (2026-01-02T03:04:05Z) on «вправе отказать»: \
         Противоречит статье 17.\n",
    );
}

#[test]
fn the_report_speaks_the_language_of_the_user() {
    let place = place();
    let ran = |language: &str| place.run(&format!("import law.docx --ui-lang {language}")).err;
    assert_eq!(
        ran("ru").lines().take(2).collect::<Vec<_>>(),
        [
            "примечание: `law.docx`: документ Word, язык – русский; прочитано структурных \
             элементов: 7, из них статей: 2; редакционных сносок: 1",
            "примечание: исправления в режиме рецензирования прочитаны как принятые: строка 13",
        ]
    );
    assert_eq!(
        ran("kk").lines().take(2).collect::<Vec<_>>(),
        [
            "мәлімет: `law.docx`: Word құжаты, тілі – орысша; оқылған құрылымдық элементтер: 7, \
             оның ішінде баптар: 2; редакциялық ескертпелер: 1",
            "мәлімет: қадағаланатын түзетулер қабылданған деп оқылды: 13-жол",
        ]
    );
}

#[test]
fn both_sides_of_tracked_changes_are_two_files() {
    let place = place();
    place.run("import law.docx --revisions both -o bill.md -q").gives(
        0,
        "bill.old.md\nbill.new.md\n",
        "",
    );
    assert_eq!(place.read("bill.new.md"), NEW);
    assert_eq!(place.read("bill.old.md"), NEW.replace("десять", "пять"));
    place.run("import law.docx --revisions reject -q").gives(0, &NEW.replace("десять", "пять"), "");
    place.run("import law.docx --revisions both").fails(
        "error: `law.docx` gives 2 texts (ru)\n\
         hint: say `-o OUT.md` to write each into a file of its own, or `--lang` for one of them\n",
    );
}

#[test]
fn a_file_that_stands_is_not_written_over() {
    let place = place();
    place.write("bill.new.md", "mine");
    place.run("import law.docx --revisions both -o bill.md -q").fails(
        "error: `bill.new.md`: this exists already\n\
         hint: the file that stands was not touched; `--force` replaces it\n",
    );
    assert!(!place.path("bill.old.md").exists());
    assert_eq!(place.run("import law.docx --revisions both -o bill.md -q --force").status, 0);
    assert_eq!(place.read("bill.new.md"), NEW);
}

#[test]
fn comments_become_annotations_on_the_version() {
    let place = place();
    let add =
        "version add child-rights 2026-01-01 --stage draft --date 2026-01-01 --lang ru law.docx -q";
    place.run(add).gives(0, "text bills/child-rights/2026-01-01/ru.md\n", "");
    assert_eq!(place.read("bills/child-rights/2026-01-01/ru.md"), NEW);
    let to = "--to child-rights@2026-01-01 --comments notes.jsonld -o out.md";
    place.run(&format!("import law.docx {to} -q")).gives(0, "out.md\nnotes.jsonld\n", "");
    let taken = place.run("annotate import notes.jsonld");
    assert_eq!((taken.status, taken.err.as_str()), (0, "note: annotations written: 1\n"));
    let note = place.read(taken.out.trim());
    assert!(note.contains("provision: \"art_2__para_2\""), "{note}");
    for words in ["вправе отказать", "Противоречит статье 17.", "А. Б."]
    {
        assert!(note.contains(words), "{words}: {note}");
    }
}

#[test]
fn a_comment_on_words_that_are_deleted_is_kept_with_both_sides() {
    let place = Place::empty();
    let deleted = "<w:commentRangeStart w:id=\"0\"/><w:del w:id=\"9\"><w:r><w:delText>и детей</w:delText>\
                   </w:r></w:del><w:commentRangeEnd w:id=\"0\"/>\
                   <w:r><w:commentReference w:id=\"0\"/></w:r>";
    let paragraph = format!("<w:p>{}{deleted}{}</w:p>", r("1. Закон защищает граждан "), r("."));
    place.write("law.docx", docx(&(p("", "Статья 1. Предмет") + &paragraph)));
    let line = "import law.docx --revisions both --comments notes.jsonld -o law.md -q";
    assert_eq!(place.run(line).status, 0);
    let notes = place.read("notes.jsonld");
    assert_eq!(notes.matches("Противоречит статье 17.").count(), 1, "{notes}");
    assert!(notes.contains("и детей"), "{notes}");
}

#[test]
fn a_version_brings_the_comments_along() {
    let place = place();
    let add = "version add child-rights 2026-01-01 --stage draft --date 2026-01-01 --lang ru law.docx \
               --comments notes.jsonld -q";
    place.write("notes.jsonld", "mine");
    place.run(add).fails("error: `notes.jsonld`: this exists already\n");
    assert!(!place.path("bills/child-rights/2026-01-01").exists());
    std::fs::remove_file(place.path("notes.jsonld")).expect("it stands");
    place.run(add).gives(0, "text bills/child-rights/2026-01-01/ru.md\n", "");
    let taken = place.run("annotate import notes.jsonld");
    assert_eq!((taken.status, taken.err.as_str()), (0, "note: annotations written: 1\n"));
    let twice = add.replace("notes.jsonld", "more.jsonld");
    assert_ne!(place.run(&twice).status, 0);
    assert!(!place.path("more.jsonld").exists());
    let nowhere = add.replace("2026-01-01", "2026-02-02").replace("notes.", "notes.jsonld/notes.");
    assert_ne!(place.run(&nowhere).status, 0);
    assert!(!place.path("bills/child-rights/2026-02-02").exists());
    assert!(!place.read("bills/child-rights/bill.yaml").contains("2026-02-02"));
    let note = place.read(taken.out.trim());
    assert!(note.contains("version: \"2026-01-01\""), "{note}");
    assert!(note.contains("provision: \"art_2__para_2\""), "{note}");
}

#[test]
fn a_version_takes_one_side_and_its_language() {
    let place = place();
    let add = "version add child-rights 2026-01-01 --stage draft --date 2026-01-01";
    place.run(&format!("{add} --lang ru law.docx --revisions both")).fails(
        "error: a version has one text in a language\n\
         hint: say `--revisions accept` or `--revisions reject`; `tuzetu import --revisions both` \
         writes two files\n",
    );
    let ran = place.run(&format!("{add} --lang kk law.docx"));
    assert!(
        ran.err
            .starts_with("warning: `law.docx`: `--lang` says Kazakh, but the words look Russian\n"),
        "{}",
        ran.err
    );
}

/// A table with Russian in one column and Kazakh in the other.
fn two_languages() -> Vec<u8> {
    let cell = |lines: &[&str]| {
        let lines: String = lines.iter().map(|line| p("", line)).collect();
        format!("<w:tc>{lines}</w:tc>")
    };
    let row = |cells: [String; 2]| format!("<w:tr>{}</w:tr>", cells.concat());
    let ru = "1. Настоящий Закон регулирует отношения в сфере защиты прав ребенка.";
    let kk = "1. Осы Заң баланың құқықтарын қорғау саласындағы қатынастарды реттейді.";
    docx(&format!(
        "<w:tbl>{}{}</w:tbl>",
        row([cell(&["Статья 1. Предмет"]), cell(&["1-бап. Нысана"])]),
        row([cell(&[ru, "2. Закон применяется на всей территории."]), cell(&[kk])])
    ))
}

#[test]
fn two_languages_side_by_side_go_apart() {
    let place = Place::empty();
    place.write("two.docx", two_languages());
    place.run("import two.docx -q -o two.md").gives(0, "two.ru.md\ntwo.kk.md\n", "");
    let kk = "1-бап. Нысана\n\n1. Осы Заң баланың құқықтарын қорғау саласындағы қатынастарды \
              реттейді.\n";
    assert_eq!(place.read("two.kk.md"), kk);
    assert!(place.read("two.ru.md").ends_with("\n\n2. Закон применяется на всей территории.\n"));
    place.run("import two.docx -q --lang kk").gives(0, kk, "");
    let said = place.run("import two.docx --lang kk").err;
    let left_out = "note: left out, in another language (Russian): paragraphs: 3, the first at line \
                    (paragraph) 1 of the file\n";
    assert!(said.contains(left_out), "{said}");
    place
        .run("import two.docx --lang en")
        .fails("error: `two.docx`: there is no text in English; it holds ru, kk\n");
    assert_eq!(place.run("import two.docx").status, 2);
}

#[test]
fn two_languages_that_take_turns_go_apart_and_it_is_said() {
    let place = Place::empty();
    let kk = [
        "ЗАҢ",
        "1-бап. Нысана",
        "Осы Заң баланың құқықтарын қорғау саласындағы қатынастарды реттейді.",
    ];
    let ru = [
        "ЗАКОН",
        "Статья 1. Предмет",
        "Настоящий Закон регулирует отношения в сфере защиты прав ребенка.",
    ];
    let lines: Vec<_> = kk.into_iter().zip(ru).flat_map(|(kk, ru)| [kk, ru]).collect();
    let again = [kk[2], ru[2]].repeat(2).join("\n\n");
    place.write("turns.txt", lines.join("\n\n") + "\n\n" + &again);
    let ran = place.run("import turns.txt -o law.md");
    assert_eq!((ran.status, ran.out.as_str()), (0, "law.kk.md\nlaw.ru.md\n"));
    let said = "note: two languages alternate; each is written as a text of its own, check where short lines went\n";
    assert_eq!(ran.err.matches(said).count(), 1, "{}", ran.err);
    let written = |lines: [&str; 3]| {
        format!("# {}\n\n{}\n\n{2}\n\n{2}\n\n{2}\n", lines[0], lines[1], lines[2])
    };
    assert_eq!(place.read("law.kk.md"), written(kk));
    assert_eq!(place.read("law.ru.md"), written(ru));
}

#[test]
fn programs_get_one_shape() {
    let json = place().run("import law.docx --format json -q").json();
    assert_eq!(json["schema"], "tuzetu.import/1");
    let text = &json["texts"][0];
    assert_eq!((&text["side"], &text["language"]), (&"new".into(), &"ru".into()));
    assert_eq!(text["markdown"], NEW);
    assert_eq!(text["provisions"]["article"], 2);
    assert_eq!(text["remarks"][1]["code"], "import-docx-note");
    assert_eq!(text["remarks"][1]["line"], 13);
    assert_eq!(text["comments"][0]["quote"], "вправе отказать");
    let document = read(NEW.to_owned(), Language::Russian);
    let items =
        document.provisions().iter().filter(|each| each.kind == ProvisionKind::Subparagraph);
    assert_eq!(text["provisions"]["subparagraph"], items.count());
}

/// Files that are refused: their names, their bytes, and what is said.
fn hostile() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let bomb = " ".repeat(16 << 20);
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    vec![
        (
            "zip",
            b"PK\x03\x04 nothing".to_vec(),
            "it begins as an archive and cannot be opened as one",
        ),
        (
            "up",
            packed(&[("../../etc/cron", "")]),
            "the name of its member `../../etc/cron` leads out of the archive",
        ),
        (
            "bomb",
            packed(&[("word/document.xml", &bomb)]),
            "its member `word/document.xml` would grow as no text does",
        ),
        (
            "entity",
            packed(&[(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><a>&b;</a>",
            )]),
            "its member `word/document.xml` declares or uses entities of its own, which no document does",
        ),
        ("other", packed(&[("a.txt", "b")]), "it is an archive and no document"),
        ("empty", docx(""), "it has no words"),
        (
            "picture",
            b"\x89PNG\r\n\x1a\n".to_vec(),
            "its pages are pictures: there is no text in it",
        ),
        (
            "program",
            b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0".to_vec(),
            "it is neither text nor a document",
        ),
        (
            "locked",
            [&b"\xd0\xcf\x11\xe0"[..], &wide("EncryptedPackage")].concat(),
            "it is locked with a password",
        ),
    ]
}

#[test]
fn hostile_files_are_refused_and_nothing_is_written() {
    let place = Place::empty();
    for (name, bytes, says) in hostile() {
        place.write(name, bytes);
        let ran = place.run(&format!("import {name} -o out.md --comments out.jsonld"));
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{name}");
        let first = ran.err.lines().next().unwrap_or_default();
        assert_eq!(first, format!("error: `{name}`: {says}"));
        assert!(!place.path("out.md").exists() && !place.path("out.jsonld").exists());
    }
    let broken = format!("<w:document {W}>\n<w:body></w:p>");
    place.write("broken", packed(&[("word/document.xml", &broken)]));
    let said = place.run("import broken").err;
    assert!(
        said.starts_with("error: `broken`: its member `word/document.xml` is no XML at 2:9: "),
        "{said}"
    );
}

#[test]
fn a_file_for_another_program_says_what_to_install() {
    let place = Place::empty();
    place.write("old.rtf", "{\\rtf1 a}");
    place.write("pages.pdf", "%PDF-1.4");
    place.run_with("PATH", "/nowhere", "import old.rtf").fails(
        "error: `old.rtf`: a file in the form rtf is read through LibreOffice, which is not installed\n\
         hint: install LibreOffice (the command `soffice`), or save the file as DOCX\n",
    );
    place.run_with("PATH", "/nowhere", "import pages.pdf").fails(
        "error: `pages.pdf`: a PDF is read through `pdftotext`, which is not installed\n\
         hint: install poppler (on Debian `poppler-utils`), or save the text as DOCX\n",
    );
}
