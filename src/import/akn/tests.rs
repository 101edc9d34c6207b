//! Laws in Akoma Ntoso, small ones.

use super::*;

#[test]
fn labels_rows_and_footnotes_are_read_in_order() {
    let source = "<akomaNtoso xmlns=\"x\"><bill><meta><p>no</p></meta><preface><container name=\"title\"><p>О ставках</p></container></preface>\
        <body><article eId=\"art_1\"><num>Статья 1.</num><heading>Ставки &amp; сборы</heading>\
        <paragraph><num>1.</num><intro><p>Таковы:</p></intro><subparagraph><num>1)</num><content><p>рыба;</p></content></subparagraph></paragraph>\
        <hcontainer><content><table><tr><td><p>а</p></td><td><p>б</p><p>в</p></td></tr></table></content></hcontainer>\
        <hcontainer><content><p>дополнить: <mod><quotedStructure><p>«Слова.».</p></quotedStructure></mod></p></content></hcontainer>\
        <hcontainer><content><p><authorialNote><p>Сноска.</p></authorialNote></p></content></hcontainer>\
        </article></body></bill></akomaNtoso>";
    let flow = read(source.as_bytes(), Revisions::Accept).expect("it is read");
    let blocks: Vec<_> =
        flow.blocks.iter().map(|block| (block.kind.clone(), block.text.as_str())).collect();
    let row = Kind::Row(vec!["а".to_owned(), "б в".to_owned()]);
    let expected = [
        (Kind::Heading(1), "О ставках"),
        (Kind::Heading(3), "Статья 1. Ставки & сборы"),
        (Kind::Paragraph, "1. Таковы:"),
        (Kind::Paragraph, "1) рыба;"),
        (row, ""),
        (Kind::Paragraph, "дополнить:"),
        (Kind::Paragraph, "«Слова.»."),
        (Kind::Editorial, "Сноска."),
    ];
    assert_eq!(blocks, expected);
}

#[test]
fn a_table_in_a_cell_keeps_its_words() {
    let source = "<akomaNtoso><body><table><tr><td><p>а</p><table><tr><td><p>б</p></td><td><p>в</p>\
        </td></tr><tr><td/></tr></table><p>г</p></td><td><p>д</p></td></tr></table></body></akomaNtoso>";
    let flow = read(source.as_bytes(), Revisions::Accept).expect("it is read");
    let row = Kind::Row(vec!["а б в г".to_owned(), "д".to_owned()]);
    assert_eq!(flow.blocks.iter().map(|it| &it.kind).collect::<Vec<_>>(), [&row]);
}

#[test]
fn raised_and_lowered_digits_stay_where_they_are() {
    let source = "<akomaNtoso><body><article><num>Статья 10<sup>1</sup>.</num><p>H<sub>2</sub>O, \
        м<i><sup>3</sup></i></p></article></body></akomaNtoso>";
    let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
    assert_eq!(flow.blocks[0].text, "Статья 10¹. H₂O, м³");
}

#[test]
fn a_file_is_read_in_the_encoding_that_it_declares() {
    let source = |encoding: &str| {
        format!(
            "<?xml version=\"1.0\" encoding='{encoding}'?><akomaNtoso><body><p>Закон о \
             правах ребенка</p></body></akomaNtoso>"
        )
    };
    let old = encoding_rs::WINDOWS_1251.encode(&source("windows-1251")).0.into_owned();
    let wide = source("UTF-16");
    let wide = std::iter::once(0xfeff).chain(wide.encode_utf16());
    let wide: Vec<u8> = wide.flat_map(u16::to_le_bytes).collect();
    for bytes in [old, wide] {
        let flow = read(&bytes, Revisions::Accept).expect("a law");
        assert_eq!(flow.blocks[0].text, "Закон о правах ребенка");
        assert_eq!(flow.remarks[0].key, "plain-encoding");
    }
}

#[test]
fn marks_of_quotations_and_notes_that_stand_apart_are_kept() {
    let source = "<akomaNtoso><act><meta><notes><note eId=\"n1\"><p>О сроке.</p></note></notes>\
        </meta><body><p>слова <quotedText startQuote=\"«\" endQuote=\"»\">пять</quotedText> \
        исключить<noteRef href=\"#n1\"/>;</p><paragraph><num>1)</num><content><p>изложить: \
        <mod><quotedStructure startQuote=\"«\" endQuote=\"».\"><paragraph><num>2.</num><content>\
        <p>Раз.</p><p>Два.</p></content></paragraph></quotedStructure></mod></p></content>\
        </paragraph></body></act></akomaNtoso>";
    let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
    let texts: Vec<_> = flow.blocks.iter().map(|block| block.text.as_str()).collect();
    let expected = ["слова «пять» исключить;", "О сроке.", "1) изложить:", "«2. Раз.", "Два.»."];
    assert_eq!(texts, expected);
    assert_eq!(flow.blocks[1].kind, Kind::Editorial);
}

#[test]
fn what_would_harm_is_refused() {
    let deep = format!("<akomaNtoso>{}", "<p>".repeat(DEEPEST));
    let doctype = || Refusal::Doctype(NAME.to_owned());
    for (source, refusal) in [
        ("<!DOCTYPE a [<!ENTITY b \"c\">]><akomaNtoso/>", doctype()),
        ("<akomaNtoso>&b;</akomaNtoso>", doctype()),
        ("<html><p>a</p></html>", Refusal::Unknown),
        ("", Refusal::Unknown),
        (deep.as_str(), Refusal::Deep(NAME.to_owned())),
    ] {
        assert_eq!(read(source.as_bytes(), Revisions::Accept), Err(refusal), "{source:.60}");
    }
    for broken in ["<akomaNtoso><p></akomaNtoso>", "<akomaNtoso>"] {
        assert!(
            matches!(read(broken.as_bytes(), Revisions::Accept), Err(Refusal::Xml(_))),
            "{broken}"
        );
    }
}

#[test]
fn words_of_elsewhere_are_kept_or_counted_and_a_note_cuts_no_sentence() {
    let source = "<a:akomaNtoso><a:body><a:block>В блоке <a:i>слова</a:i></a:block>\
        <a:crossHeading>Между</a:crossHeading><a:x>два слова</a:x><a:p>Срок <a:del>пять</a:del>\
        <a:ins>десять</a:ins><a:authorialNote><a:p>Сноска.</a:p></a:authorialNote> дней.</a:p>\
        </a:body></a:akomaNtoso>";
    let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
    let said: Vec<_> = flow.blocks.iter().map(|it| (it.text.as_str(), &it.kind)).collect();
    let plain = &Kind::Paragraph;
    let law = [("В блоке слова", plain), ("Между", plain), ("Срок десять дней.", plain)];
    assert_eq!(said, [law.as_slice(), &[("Сноска.", &Kind::Editorial)]].concat());
    assert_eq!(flow.remarks[0].key, "import-docx-accepted");
    assert_eq!(flow.remarks[1].values, [("count", "2".to_owned())]);
    let old = read(source.as_bytes(), Revisions::Reject).expect("a law");
    assert_eq!(old.blocks[2].text, "Срок пять дней.");
    assert_eq!(old.remarks[0].key, "import-docx-rejected");
}

#[test]
fn a_broken_line_parts_words_and_a_remark_of_the_editors_is_no_law() {
    let source = "<akomaNtoso><body><article><num>Статья 1.</num><heading>Имя</heading><content>\
        <p>Пло\u{ad}щадь 5 м<sup>2</sup><br/>срок 10<br/>15 дней. \
        <remark type=\"editorial\">[Утратил силу]</remark></p></content></article></body></akomaNtoso>";
    let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
    let blocks: Vec<_> = flow.blocks.iter().map(|it| (&it.kind, it.text.as_str())).collect();
    let expected = [
        (&Kind::Heading(3), "Статья 1. Имя"),
        (&Kind::Paragraph, "Площадь 5 м² срок 10 15 дней."),
        (&Kind::Editorial, "[Утратил силу]"),
    ];
    assert_eq!(blocks, expected);
}

#[test]
fn a_label_stands_before_the_table_or_the_note_that_it_holds() {
    let table =
        "<hcontainer><content><table><tr><td><p>а</p></td></tr></table></content></hcontainer>";
    let note = "<content><p><authorialNote><p>Сноска.</p></authorialNote></p></content>";
    for (inside, kind) in [(table, Kind::Row(vec!["а".to_owned()])), (note, Kind::Editorial)] {
        let source = format!(
            "<akomaNtoso><body><hcontainer name=\"annex\"><num>Приложение 1</num>{inside}\
             </hcontainer></body></akomaNtoso>"
        );
        let flow = read(source.as_bytes(), Revisions::Accept).expect("a law");
        let kinds: Vec<_> = flow.blocks.iter().map(|it| &it.kind).collect();
        assert_eq!(kinds, [&Kind::Paragraph, &kind], "{:?}", flow.blocks);
    }
}
