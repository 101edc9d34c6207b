//! Documents of a few paragraphs, built here, and what is read of them.

use super::read;
use crate::import::archive::tests::packed;
use crate::import::flow::{Block, Flow, Kind};
use crate::import::refusal::Refusal;
use crate::import::revisions::Revisions;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
    xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"v\"";

/// A document with a body and more members: footnotes, comments, lists.
fn document(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let mut members = vec![(
        "word/document.xml".to_owned(),
        format!("<w:document {W}><w:body>{body}</w:body></w:document>"),
    )];
    let relation = |(kind, _): &(&str, &str)| {
        format!("<Relationship Type=\"x/{kind}\" Target=\"{kind}.xml\"/>")
    };
    let relations: String = parts.iter().map(relation).collect();
    for (kind, inner) in parts {
        members.push((format!("word/{kind}.xml"), format!("<w:{kind} {W}>{inner}</w:{kind}>")));
    }
    let relations = format!("<Relationships>{relations}</Relationships>");
    members.push(("word/_rels/document.xml.rels".to_owned(), relations));
    let members: Vec<(&str, &[u8])> =
        members.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    packed(&members)
}

fn flow(body: &str, parts: &[(&str, &str)], side: Revisions) -> Flow {
    read(&document(body, parts), side).expect("it is a document")
}

fn p(inner: &str) -> String {
    format!("<w:p>{inner}</w:p>")
}

fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn texts(flow: &Flow) -> Vec<&str> {
    flow.blocks.iter().map(|block| block.text.as_str()).collect()
}

fn keys(flow: &Flow) -> Vec<&str> {
    flow.remarks.iter().map(|remark| remark.key).collect()
}

/// The texts with changes accepted and rejected.
fn sides(body: &str) -> [Vec<String>; 2] {
    [Revisions::Accept, Revisions::Reject]
        .map(|side| texts(&flow(body, &[], side)).into_iter().map(str::to_owned).collect())
}

#[test]
fn words_of_a_run_are_read_with_signs_and_breaks() {
    let body = p(&(r("1.") + "<w:r><w:tab/><w:t>Статья</w:t></w:r>" + &r(" 10")))
        + &p("<w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>\
             <w:t>1</w:t></w:r><w:r><w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>\
             <w:t>бап</w:t><w:softHyphen/><w:t>тар</w:t></w:r>")
        + &p("<w:r><w:t>лица:</w:t><w:br/><w:t>1) дети</w:t></w:r>")
        + &p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r>");
    let flow = flow(&body, &[], Revisions::Accept);
    assert_eq!(texts(&flow), ["1. Статья 10", "10¹\u{2011}≥баптар", "лица:", "1) дети"]);
    assert_eq!(keys(&flow), ["import-docx-raised", "import-docx-hidden"]);
    assert_eq!(flow.blocks[3].at, 3);
}

#[test]
fn a_space_that_holds_words_together_is_kept_and_a_soft_hyphen_is_not() {
    let run = |words: &str| format!("<w:r><w:t>{words}</w:t></w:r>");
    let body = p(&(run("статье\u{a0}") + &run(" 5\n") + &r(" Зако\u{ad}на")));
    assert_eq!(texts(&flow(&body, &[], Revisions::Accept)), ["статье\u{a0}5 Закона"]);
}

#[test]
fn a_table_in_a_note_or_at_the_edge_of_a_page_is_its_words() {
    let cell = |words: &str| format!("<w:tc>{}</w:tc>", p(&r(words)));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("код"), cell("ставка"));
    let notes = format!("<w:footnote w:id=\"2\">{}{table}</w:footnote>", p(&r("До.")));
    let body = p(&(r("Текст.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
    let read = flow(&body, &[("footnotes", &notes), ("header1", &table)], Revisions::Accept);
    assert_eq!(texts(&read), ["Текст.", "До. код; ставка"]);
    let edge = read.remarks.iter().find(|it| it.key == "import-docx-edge").expect("a remark");
    assert_eq!(edge.values, [("words", "код; ставка".to_owned())]);
}

#[test]
fn letters_stand_where_their_run_puts_them() {
    let run =
        |look: &str, words: &str| format!("<w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r>");
    let body = p(&(run("", "10")
        + &run("<w:position w:val=\"8\"/><w:sz w:val=\"19\"/>", "1")
        + &run("<w:position w:val=\"8\"/>", "2")
        + &run("<w:vertAlign w:val=\"subscript\"/>", "3")
        + &run("<w:vertAlign w:val=\"baseline\"/>", "4")));
    assert_eq!(texts(&flow(&body, &[], Revisions::Accept)), ["10¹2₃4"]);
}

#[test]
fn what_a_style_of_letters_says_holds_unless_the_run_says_otherwise() {
    let style = |id: &str, based: &str, look: &str| {
        format!(
            "<w:style w:type=\"character\" w:styleId=\"{id}\"><w:basedOn w:val=\"{based}\"/>\
             <w:rPr>{look}</w:rPr></w:style>"
        )
    };
    let styles = style("Up", "", "<w:vertAlign w:val=\"superscript\"/>")
        + &style("Small", "Up", "<w:b/>")
        + &style("Gone", "", "<w:vanish/>")
        + &style("Struck", "", "<w:strike/>");
    let run = |id: &str, look: &str, words: &str| {
        format!("<w:r><w:rPr><w:rStyle w:val=\"{id}\"/>{look}</w:rPr><w:t>{words}</w:t></w:r>")
    };
    let plain = "<w:vertAlign w:val=\"baseline\"/>";
    let body = p(&(r("10") + &run("Small", "", "1") + &run("Up", plain, "2")))
        + &p(&(r("дети") + &run("Gone", "", "тайна")))
        + &p(&(run("Struck", "", "старое") + &run("Struck", "<w:strike w:val=\"0\"/>", "новое")))
        + &p(&(r("а") + "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>б</w:t></w:r>"));
    let flow = flow(&body, &[("styles", &styles)], Revisions::Accept);
    assert_eq!(texts(&flow), ["10¹2", "дети", "новое", "а"]);
    let said: Vec<_> = flow.remarks.iter().map(|it| (it.at, it.key)).collect();
    let struck = "import-docx-struck";
    let raised = (1, "import-docx-raised");
    assert_eq!(said, [raised, (2, "import-docx-hidden"), (3, struck), (4, struck)]);
    assert_eq!(flow.remarks[2].values, [("words", "старое".to_owned())]);
}

#[test]
fn what_a_style_of_paragraphs_strikes_out_is_left_out_with_its_number() {
    let style = |id: &str, based: &str, look: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:basedOn w:val=\"{based}\"/>\
             <w:rPr>{look}</w:rPr></w:style>"
        )
    };
    let styles = style("Struck", "", "<w:strike/>")
        + &style("Old", "Struck", "<w:b/>")
        + &style("Kept", "Struck", "<w:strike w:val=\"0\"/>")
        + &style("Gone", "", "<w:vanish/>");
    let item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    let lettered = |id: &str, more: &str, runs: &str| {
        p(&format!("<w:pPr><w:pStyle w:val=\"{id}\"/>{more}</w:pPr>{runs}"))
    };
    let own = "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>новое</w:t></w:r>";
    let by_hand = "<w:r><w:rPr><w:strike/></w:rPr><w:t>старое</w:t></w:r>";
    let mark = format!("{item}<w:rPr><w:strike/></w:rPr>");
    let body = lettered("Old", "", &r("старое"))
        + &lettered("Struck", "", &(r("старое") + own))
        + &lettered("Kept", "", &r("стоит"))
        + &lettered("Gone", "", &r("тайна"))
        + &lettered("Usual", item, &r("первое"))
        + &lettered("Struck", item, &r("второе"))
        + &lettered("Usual", &mark, by_hand)
        + &lettered("Usual", item, &r("третье"));
    let numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
                     <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>\
                     <w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    let flow = flow(&body, &[("styles", &styles), ("numbering", numbering)], Revisions::Accept);
    assert_eq!(texts(&flow), ["новое", "стоит", "1. первое", "4. третье"]);
    let said: Vec<_> = flow.remarks.iter().map(|it| (it.at, it.key)).collect();
    let struck = |at| (at, "import-docx-struck");
    assert_eq!(said, [struck(1), struck(2), (4, "import-docx-hidden"), struck(6), struck(7)]);
}

#[test]
fn instructions_of_fields_are_no_words() {
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let body = p(&(field("begin")
        + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
        + &r("вложено")
        + &field("separate")
        + &r("статья 5")
        + &field("end")
        + "<w:hyperlink><w:r><w:t> закона</w:t></w:r></w:hyperlink>"
        + "<w:fldSimple w:instr=\"REF\"><w:r><w:t xml:space=\"preserve\"> РК</w:t></w:r></w:fldSimple>"));
    assert_eq!(texts(&flow(&body, &[], Revisions::Accept)), ["статья 5закона РК"]);
}

#[test]
fn a_box_is_read_once_behind_its_paragraph_and_a_control_as_its_words() {
    let inside = format!("<w:txbxContent>{}</w:txbxContent>", p(&r("в рамке")));
    let body = p(&format!(
        "{}<w:r><mc:AlternateContent><mc:Choice><w:drawing><v:a>{inside}</v:a></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{}",
        r("слова "),
        r("вокруг"),
    )) + &format!(
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        p(&r("поле"))
    ) + &p("<w:r><w:drawing/></w:r>");
    let flow = flow(&body, &[], Revisions::Accept);
    assert_eq!(texts(&flow), ["слова вокруг", "в рамке", "поле"]);
    assert_eq!(keys(&flow), ["import-docx-box", "import-docx-picture"]);
}

#[test]
fn tracked_words_stand_on_their_side() {
    let body = p(&(r("срок ")
        + "<w:ins><w:r><w:t>десять</w:t></w:r><w:del><w:r><w:delText>нет</w:delText></w:r></w:del></w:ins>"
        + "<w:del><w:r><w:delText>пять</w:delText></w:r></w:del>"
        + "<w:moveFrom><w:r><w:t> рабочих</w:t></w:r></w:moveFrom>"
        + &r(" дней")
        + "<w:moveTo><w:r><w:t xml:space=\"preserve\"> рабочих</w:t></w:r></w:moveTo>"));
    assert_eq!(sides(&body), [vec!["срок десять дней рабочих"], vec!["срок пятьрабочих дней"]]);
}

#[test]
fn paragraphs_part_and_join_where_their_ends_were_tracked() {
    let marked =
        |mark: &str, inner: &str| p(&format!("<w:pPr><w:rPr><w:{mark}/></w:rPr></w:pPr>{inner}"));
    let whole = marked("del", "<w:del><w:r><w:delText>Убран.</w:delText></w:r></w:del>");
    let body = p(&r("Первый.")) + &whole + &marked("ins", &r("Часть ")) + &p(&r("вторая."));
    let accepted = vec!["Первый.", "Часть", "вторая."];
    assert_eq!(sides(&body), [accepted, vec!["Первый.", "Убран.", "Часть вторая."]]);
}

#[test]
fn a_paragraph_joined_to_the_next_keeps_its_own_number() {
    let numbered = |mark: &str, words: &str| {
        let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        p(&format!("<w:pPr>{list}<w:rPr>{mark}</w:rPr></w:pPr>{}", r(words)))
    };
    let lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>\
        <w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">\
        <w:abstractNumId w:val=\"0\"/></w:num>";
    let body = numbered("", "дети;")
        + &numbered("<w:del/>", "лица")
        + &p(&r(" иные;"))
        + &numbered("", "");
    let flow = |side| flow(&body, &[("numbering", lists)], side);
    assert_eq!(texts(&flow(Revisions::Accept)), ["1) дети;", "2) лица иные;", "3)"]);
    assert_eq!(texts(&flow(Revisions::Reject)), ["1) дети;", "2) лица", "иные;", "3)"]);
}

#[test]
fn a_number_that_was_tracked_stands_on_its_side() {
    let list = |id: u8, mark: &str| {
        format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/>{mark}</w:numPr>")
    };
    let look = |id: u8, sign: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
             <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1{sign}\"/></w:lvl></w:abstractNum>"
        )
    };
    let count =
        |id: u8| format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>");
    let lists = look(1, ".") + &look(2, ")") + &count(1) + &count(2);
    let item = |look: &str, words: &str| p(&format!("<w:pPr>{look}</w:pPr>{}", r(words)));
    let was = format!("<w:pPrChange><w:pPr>{}</w:pPr></w:pPrChange>", list(2, ""));
    let body = item(&list(1, "<w:ins/>"), "новый номер")
        + &item(&(list(1, "") + &was), "другой список")
        + &item(&list(1, ""), "прежний");
    let flow = |side| flow(&body, &[("numbering", &lists)], side);
    let accepted = ["1. новый номер", "2. другой список", "3. прежний"];
    assert_eq!(texts(&flow(Revisions::Accept)), accepted);
    let rejected = ["новый номер", "1) другой список", "1. прежний"];
    assert_eq!(texts(&flow(Revisions::Reject)), rejected);
}

#[test]
fn a_table_is_rows_and_a_frame_is_none() {
    let cell =
        |look: &str, words: &str| format!("<w:tc><w:tcPr>{look}</w:tcPr>{}</w:tc>", p(&r(words)));
    let row = |look: &str, cells: String| format!("<w:tr><w:trPr>{look}</w:trPr>{cells}</w:tr>");
    let nested =
        format!("<w:tc><w:tbl>{}</w:tbl>{}</w:tc>", row("", cell("", "а") + &cell("", "б")), p(""));
    let body = format!(
        "<w:tbl>{}{}{}</w:tbl><w:tbl>{}</w:tbl>",
        row("", cell("<w:gridSpan w:val=\"2\"/>", "шапка") + &cell("", "три")),
        row("<w:ins/>", cell("", "1") + &cell("", "2") + &cell("", "3")),
        row("<w:gridBefore w:val=\"1\"/>", nested + &cell("<w:vMerge/>", "")),
        row("", cell("", "рамка")),
    );
    let rows = |side| {
        let flow = flow(&body, &[], side);
        let kinds = flow.blocks.into_iter().map(|block| match block.kind {
            Kind::Row(cells) => cells.join("|"),
            _ => block.text,
        });
        kinds.collect::<Vec<_>>()
    };
    assert_eq!(rows(Revisions::Accept), ["шапка||три", "1|2|3", "|а; б|", "рамка"]);
    assert_eq!(rows(Revisions::Reject), ["шапка||три", "|а; б|", "рамка"]);
}

#[test]
fn notes_stand_below_their_paragraph_and_comments_name_their_words() {
    let notes = format!(
        "<w:footnote w:type=\"separator\" w:id=\"0\">{}</w:footnote>\
        <w:footnote w:id=\"2\">{}</w:footnote>",
        p(&r("черта")),
        p(&r("О сроке."))
    );
    let comments = format!(
        "<w:comment w:id=\"7\" w:author=\"А. Б.\" w:date=\"2026-01-02T03:04:05Z\">{}{}\
        </w:comment>",
        p(&r("Противоречит.")),
        p(&r("Статья 17."))
    );
    let body = p(&r("Вводные слова."))
        + &p(&(r("1. Орган ")
            + "<w:commentRangeStart w:id=\"7\"/>"
            + &r("вправе")
            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
            + &r(" отказать")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + &r(".")));
    let flow = flow(&body, &[("footnotes", &notes), ("comments", &comments)], Revisions::Accept);
    assert_eq!(texts(&flow), ["Вводные слова.", "1. Орган вправе отказать.", "О сроке."]);
    assert_eq!(flow.blocks[2].kind, Kind::Editorial);
    let comment = &flow.comments[0];
    assert_eq!((comment.block, comment.quote.as_str()), (1, "вправе"));
    assert_eq!(
        (comment.author.as_str(), comment.text.as_str()),
        ("А. Б.", "Противоречит. Статья 17.")
    );
}

#[test]
fn headings_are_told_by_style_whatever_its_language() {
    let style = |id: &str, name: &str, more: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{more}</w:style>"
        )
    };
    let styles = style("1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
        + &style("Z2", "Заголовок 2", "")
        + &style("Own", "Бап", "<w:basedOn w:val=\"Z2\"/>")
        + &style("C1", "toc 1", "");
    let line = |id: &str, words: &str| {
        p(&format!("<w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr>{}", r(words)))
    };
    let body =
        line("1", "Глава") + &line("Own", "1-бап") + &line("C1", "Глава 3") + &p(&r("Слова"));
    let flow = flow(&body, &[("styles", &styles)], Revisions::Accept);
    let kinds: Vec<_> = flow.blocks.iter().map(|Block { kind, .. }| kind.clone()).collect();
    assert_eq!(kinds, [Kind::Heading(1), Kind::Heading(2), Kind::Paragraph]);
    assert_eq!(keys(&flow), ["import-docx-contents"]);
}

#[test]
fn what_is_no_document_is_refused() {
    assert_eq!(read(b"no archive", Revisions::Accept), Err(Refusal::Archive));
    assert_eq!(read(&packed(&[("a", b"")]), Revisions::Accept), Err(Refusal::NoDocument));
    let broken = packed(&[("word/document.xml", b"<w:document><w:body>".as_slice())]);
    assert!(matches!(read(&broken, Revisions::Accept), Err(Refusal::Xml(_))));
    let entity = packed(&[("word/document.xml", b"<!DOCTYPE a><a/>".as_slice())]);
    assert_eq!(read(&entity, Revisions::Accept), Err(Refusal::Doctype("word/document.xml".into())));
    let sheet = "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    let sheet = packed(&[("_rels/.rels", sheet.as_bytes())]);
    assert_eq!(read(&sheet, Revisions::Accept), Err(Refusal::NotWords));
    let deep = "<w:tbl><w:tr><w:tc>".repeat(5_000);
    assert!(matches!(read(&document(&deep, &[]), Revisions::Accept), Err(Refusal::Deep(_))));
}

/// Whether a document is refused for what would come of it.
fn is_too_large(body: &str, parts: &[(&str, &str)]) -> bool {
    let read = read(&document(body, parts), Revisions::Accept);
    matches!(read, Err(Refusal::Large(member)) if member == "word/document.xml")
}

#[test]
fn words_that_are_said_again_and_again_are_bounded() {
    let long = p(&r(&"слово ".repeat(20_000)));
    let note = format!("<w:footnote w:id=\"2\">{long}</w:footnote>");
    let called = p(&"<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(1_000));
    assert!(is_too_large(&called, &[("footnotes", &note)]));
    let comment = format!("<w:comment w:id=\"2\" w:author=\"А\">{long}</w:comment>");
    let called = p(&(r("а") + &"<w:r><w:commentReference w:id=\"2\"/></w:r>".repeat(1_000)));
    assert!(is_too_large(&called, &[("comments", &comment)]));
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"99\"/></w:tcPr></w:tc>";
    assert!(is_too_large(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell.repeat(30_000)), &[]));
}

#[test]
fn what_hangs_on_a_paragraph_is_bounded() {
    let comment = "<w:comment w:id=\"2\" w:author=\"А\"><w:p/></w:comment>";
    let called = "<w:r><w:commentReference w:id=\"2\"/></w:r>".repeat(100);
    let whole =
        flow(&p(&(r(&"а".repeat(9_000)) + &called)), &[("comments", comment)], Revisions::Accept);
    assert_eq!((whole.comments.len(), whole.comments[0].quote.chars().count()), (100, 2_000));
    let text = "%1".to_owned() + &"я".repeat(100_000);
    let lists = format!(
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    );
    let item =
        p(&("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>".to_owned() + &r("а")));
    let listed = flow(&item, &[("numbering", &lists)], Revisions::Accept);
    assert!(listed.blocks[0].text.chars().count() < 110);
    let signs = p(&"<w:r><w:sym w:font=\"Щ\" w:char=\"F0FF\"/></w:r>".repeat(3_000));
    let odd = flow(&signs, &[], Revisions::Accept).remarks;
    let last = odd.last().expect("a remark");
    assert_eq!(
        (odd.len(), last.key, last.values[0].1.as_str()),
        (1_001, "import-docx-more", "2000")
    );
    let ranges = |name: &str| -> String {
        let all = (0..20_000).map(|id| format!("<w:commentRange{name} w:id=\"{id}\"/>"));
        all.collect::<Vec<_>>().concat()
    };
    let body = p(&(ranges("Start") + &r(&"слово ".repeat(100_000)) + &ranges("End")));
    // Read anew for each of them it would take minutes.
    let read = flow(&body, &[], Revisions::Accept);
    assert_eq!(read.blocks.len(), 1);
}

#[test]
fn comments_on_words_of_the_other_side_are_left_out_and_counted() {
    let comment =
        |id| format!("<w:comment w:id=\"{id}\" w:author=\"А\">{}</w:comment>", p(&r("что")));
    let comments: String = (1..=4).map(comment).collect();
    let about = |id: u8, inner: &str| {
        format!(
            "<w:commentRangeStart w:id=\"{id}\"/>{inner}<w:commentRangeEnd w:id=\"{id}\"/>\
             <w:r><w:commentReference w:id=\"{id}\"/></w:r>"
        )
    };
    let gone = "<w:del><w:r><w:delText>Убран.</w:delText></w:r></w:del>";
    let deleted = |id| p(&("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>".to_owned() + &about(id, gone)));
    let body =
        deleted(1) + &p(&(r("Остаётся") + &about(2, gone) + &about(4, &r(" всё")))) + &deleted(3);
    let flow = flow(&body, &[("comments", &comments)], Revisions::Accept);
    let placed: Vec<_> = flow.comments.iter().map(|it| (it.block, it.quote.as_str())).collect();
    assert_eq!((texts(&flow), placed), (vec!["Остаётся всё"], vec![(0, "всё")]));
    let said = flow.remarks.iter().find(|it| it.key == "import-docx-comments-out");
    assert_eq!(said.expect("it is said").values[0].1, "3");
}

#[test]
fn a_field_without_end_gives_its_words_back() {
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    let body = p(&(r("До ") + begin + &r("после"))) + &p(&r("Дальше"));
    let flow = flow(&body, &[], Revisions::Accept);
    assert_eq!(texts(&flow), ["До после", "Дальше"]);
    assert_eq!(keys(&flow), ["import-docx-field"]);
}
