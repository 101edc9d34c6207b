//! The tables of a paper for spreadsheets. Nothing in a cell is ever a formula.

use super::paper::{Block, Cell, Paper, Revision, Run, Style, Table};
use crate::text::language::Language;
use csv::{Terminator, WriterBuilder};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// The letters that one cell of Excel takes, in units of UTF-16.
const MOST_LETTERS: usize = 32_000;

/// The font of every cell, and how high a line of it and the highest row are, in points.
const FONT: &str = "Times New Roman";
const LINE: u32 = 15;
const HIGHEST: u32 = 409;

/// How wide a sheet of A4 is on its long side, in letters.
const WIDTH: u32 = 150;

/// A workbook with a sheet for each table.
pub fn xlsx(paper: &Paper) -> Vec<u8> {
    workbook(paper)
        .and_then(|mut book| book.save_to_buffer())
        .expect("columns are few, no cell holds more than it may, memory takes the file")
}

fn workbook(paper: &Paper) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(1980, 1, 1)?;
    let properties = DocProperties::new().set_title(&paper.title).set_author("tuzetu");
    book.set_properties(&properties.set_creation_datetime(&day));
    let is_lead = |block: &&Block| matches!(block, Block::Paragraph(_));
    let mut lead: Vec<_> = paper.blocks.iter().take_while(is_lead).collect();
    for table in paper.tables() {
        sheet(book.add_worksheet(), &std::mem::take(&mut lead), table)?;
    }
    if paper.tables().next().is_none() {
        book.add_worksheet();
    }
    Ok(book)
}

/// A table below what is said before it.
fn sheet(sheet: &mut Worksheet, lead: &[&Block], table: &Table) -> Result<(), XlsxError> {
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (column, width) in (0..).zip(&table.widths) {
        sheet.set_column_width(column, letters(*width))?;
    }
    let plain = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_font_name(FONT);
    let heading = plain.clone().set_bold().set_align(FormatAlign::Center);
    let bare = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_name(FONT);
    let mut at = 0;
    for paragraph in lead.iter().flat_map(|block| block.paragraphs()) {
        let is_name = matches!(paragraph.style, Style::Title | Style::Heading(_));
        let look = if is_name { bare.clone().set_bold() } else { bare.clone() };
        at += write_row(sheet, at, (&[vec![paragraph.clone()]], &look, &table.widths))?;
    }
    let begun = at;
    for row in &table.head {
        at += write_row(sheet, at, (row, &heading, &table.widths))?;
    }
    if at > begun {
        sheet.set_repeat_rows(begun, at - 1)?.set_freeze_panes(at, 0)?;
    }
    for row in &table.rows {
        at += write_row(sheet, at, (row, &plain, &table.widths))?;
    }
    Ok(())
}

/// Writes a row, and gives how many rows it took: what no cell holds goes on below.
fn write_row(
    sheet: &mut Worksheet,
    at: u32,
    (row, format, widths): (&[Cell], &Format, &[u16]),
) -> Result<u32, XlsxError> {
    let last = u16::try_from(widths.len().saturating_sub(1)).expect("columns are few");
    if let ([_], 1..) = (row, last) {
        sheet.merge_range(at, 0, at, last, "", format)?;
    }
    let mut heights = vec![LINE];
    for (column, cell) in (0..).zip(row) {
        let width = widths.get(usize::from(column)).filter(|_| row.len() > 1);
        let width = width.map_or(WIDTH, |width| letters(*width));
        for (below, runs) in cut(&runs(cell)).iter().enumerate() {
            let row = at + u32::try_from(below).expect("a cell has few parts");
            write_cell(sheet, (row, column), (runs, format))?;
            heights.resize(heights.len().max(below + 1), LINE);
            heights[below] = heights[below].max(height(&text(runs), width));
        }
    }
    for (row, height) in (at..).zip(&heights) {
        sheet.set_row_height(row, *height)?;
    }
    Ok(u32::try_from(heights.len()).expect("a cell has few parts"))
}

/// How many letters wide a column of so many thousandths is.
fn letters(width: u16) -> u32 {
    WIDTH * u32::from(width) / 1000
}

/// How high words stand in a column of so many letters: LibreOffice does not reckon it
/// itself. The ends of lines stay empty where a word does not fit.
fn height(words: &str, width: u32) -> u32 {
    let room = usize::try_from(width * 9 / 10).map_or(1, |room| room.max(1));
    let lines = words.split('\n').map(|line| line.chars().count().div_ceil(room).max(1));
    u32::try_from(lines.sum::<usize>()).map_or(HIGHEST, |lines| HIGHEST.min(LINE * lines))
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    (runs, format): (&[Run], &Format),
) -> Result<(), XlsxError> {
    // A rich string has two pieces at least.
    if let [] | [_] = runs {
        let format = runs.first().map_or(format.clone(), |run| look(run, format.clone()));
        sheet.write_string_with_format(row, column, text(runs), &format)?;
        return Ok(());
    }
    let named = Format::new().set_font_name(FONT);
    let looks: Vec<_> = runs.iter().map(|run| look(run, named.clone())).collect();
    let pieces: Vec<_> = looks.iter().zip(runs.iter().map(|run| run.text.as_str())).collect();
    match sheet.write_rich_string_with_format(row, column, &pieces, format) {
        // What makes words bold counts as well: the words are worth more than their look.
        Err(XlsxError::MaxStringLengthExceeded) => {
            sheet.write_string_with_format(row, column, text(runs), format)?;
        }
        written => {
            written?;
        }
    }
    Ok(())
}

fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn look(run: &Run, mut look: Format) -> Format {
    if run.is_bold {
        look = look.set_bold();
    }
    if run.is_italic {
        look = look.set_italic();
    }
    match run.revision {
        Revision::Deleted | Revision::MovedFrom(_) => look.set_font_strikethrough(),
        Revision::Inserted | Revision::MovedTo(_) => look.set_bold(),
        Revision::Kept => look,
    }
}

/// The runs of a cell, one paragraph a line; none is empty.
fn runs(cell: &Cell) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, paragraph) in cell.iter().enumerate() {
        if at > 0 {
            runs.push(Run::new("\n"));
        }
        runs.extend(paragraph.runs.iter().cloned());
    }
    runs.retain(|run| !run.text.is_empty());
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        match joined.last_mut() {
            Some(last) if look(last, Format::new()) == look(&run, Format::new()) => {
                last.text += &run.text;
            }
            _ => joined.push(run),
        }
    }
    joined
}

/// The runs in parts of as many letters as a cell takes; one part where there are none.
fn cut(runs: &[Run]) -> Vec<Vec<Run>> {
    let mut parts = vec![Vec::new()];
    let mut left = MOST_LETTERS;
    for run in runs {
        let mut rest = run.text.as_str();
        while !rest.is_empty() {
            let (here, below) = rest.split_at(fitting(rest, left));
            if !here.is_empty() {
                left -= here.encode_utf16().count();
                let part = Run { text: here.to_owned(), ..run.clone() };
                parts.last_mut().expect("it begins with one").push(part);
            }
            if !below.is_empty() {
                parts.push(Vec::new());
                left = MOST_LETTERS;
            }
            rest = below;
        }
    }
    parts
}

/// How many bytes of the words are at most so many units of UTF-16.
fn fitting(words: &str, mut left: usize) -> usize {
    let ends = words.char_indices().find(|(_, letter)| {
        let fits = letter.len_utf16() <= left;
        left = left.saturating_sub(letter.len_utf16());
        !fits
    });
    ends.map_or(words.len(), |(at, _)| at)
}

/// The tables as values parted by commas, by RFC 4180; in Russian and Kazakh by semicolons,
/// as the Excel of these countries reads them. With the mark by which Excel knows that they
/// are UTF-8. What is remarked on the tables stands last, below an empty row that keeps it
/// out of what is sorted and filtered: before the heading it would be taken for one. A cell that a spreadsheet would reckon with begins with an
/// apostrophe, as OWASP advises.
pub fn csv(paper: &Paper) -> Vec<u8> {
    let parted = if paper.language == Some(Language::English) { b',' } else { b';' };
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let remarks = paper.paragraphs().filter(|paragraph| paragraph.style == Style::Remark);
    let remarks: Vec<_> = remarks.map(|paragraph| vec![paragraph.text()]).collect();
    let parts = paper.tables().map(records).chain([remarks]).filter(|part| !part.is_empty());
    for (at, part) in parts.enumerate() {
        if at > 0 {
            bytes.extend(b"\r\n");
        }
        let mut writer = WriterBuilder::new();
        writer.flexible(true).terminator(Terminator::CRLF).delimiter(parted);
        let mut writer = writer.from_writer(bytes);
        for row in part {
            let cells = row.iter().map(|cell| guarded(cell));
            writer.write_record(cells).expect("memory takes what is written");
        }
        bytes = writer.into_inner().expect("memory takes what is written");
    }
    bytes
}

/// The rows as values. What heads several rows stands in a column of each, so that they can
/// be sorted and filtered by it.
fn records(table: &Table) -> Vec<Vec<String>> {
    let columns = table.columns();
    let is_band = |row: &[Cell]| row.len() == 1 && columns > 1;
    let mut band = table.bands.clone().filter(|_| table.rows.iter().any(|row| is_band(row)));
    let mut records = Vec::new();
    for row in table.head.iter().chain(&table.rows) {
        match &mut band {
            Some(band) if is_band(row) => *band = words(&row[0]),
            _ => records.push(band.iter().cloned().chain(row.iter().map(words)).collect()),
        }
    }
    records
}

fn words(cell: &Cell) -> String {
    let lines: Vec<_> = cell.iter().map(super::paper::Paragraph::text).collect();
    lines.join("\n")
}

fn guarded(words: &str) -> String {
    let is_reckoned = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_reckoned { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::docx::tests::part;
    use crate::export::paper::{Block, Paragraph};

    fn paper(rows: Vec<Vec<Cell>>) -> Paper {
        let head = vec![vec![vec![Paragraph::new("№")], vec![Paragraph::new("Редакция, новая")]]];
        let table = Table { widths: vec![100, 900], head, rows, bands: None, between: Vec::new() };
        let language = Some(Language::English);
        Paper { language, blocks: vec![Block::Table(table)], ..Paper::default() }
    }

    /// By what a spreadsheet would know a formula, in both manners, and what is said of all.
    #[test]
    fn in_russian_and_kazakh_values_are_parted_by_semicolons() {
        let cell = |text: &str| vec![Paragraph::new(text)];
        let signs = ["=1", "+1", "-1", "@A", "\tа", "а;б"].map(cell);
        let blocks = paper(vec![signs.to_vec()]).blocks;
        let says =
            |style, words: &str| Block::Paragraph(Paragraph { style, ..Paragraph::new(words) });
        let lead = [says(Style::Title, "Таблица"), says(Style::Remark, "Это – реконструкция.")];
        for language in [Language::Russian, Language::Kazakh] {
            let blocks = lead.iter().cloned().chain(blocks.clone()).collect();
            let paper = Paper { language: Some(language), blocks, ..Paper::default() };
            let expected = "\u{feff}№;Редакция, новая\r\n'=1;'+1;'-1;'@A;'\tа;\"а;б\"\r\n\r\n\
                Это – реконструкция.\r\n";
            assert_eq!(String::from_utf8(csv(&paper)).expect("UTF-8"), expected);
            let file = xlsx(&paper);
            let sheet = part(&file, "xl/worksheets/sheet1.xml");
            assert!(sheet.contains("topLeftCell=\"A4\"") && sheet.contains("A2:B2"), "{sheet}");
            assert!(part(&file, "xl/workbook.xml").contains("Sheet1!$3:$3"));
            let strings = part(&file, "xl/sharedStrings.xml");
            assert!(strings.find("реконструкция") < strings.find("Редакция"), "{strings}");
        }
    }

    #[test]
    fn commas_quotes_and_formulas_are_safe() {
        let cell = |text: &str| vec![Paragraph::new(text)];
        let rows = vec![
            vec![cell("=1+1"), vec![Paragraph::new("«а», \"б\""), Paragraph::new("в")]],
            vec![cell("@SUM(A1)"), cell("- 18")],
        ];
        let expected =
            "\u{feff}№,\"Редакция, новая\"\r\n'=1+1,\"«а», \"\"б\"\"\nв\"\r\n'@SUM(A1),'- 18\r\n";
        assert_eq!(String::from_utf8(csv(&paper(rows))).expect("UTF-8"), expected);
    }

    #[test]
    fn changed_words_are_rich_and_no_string_is_a_formula() {
        let changed = Paragraph {
            runs: vec![
                Run::new("в течение "),
                Run { revision: Revision::Deleted, ..Run::new("трех") },
                Run { is_bold: true, ..Run::new("пяти") },
            ],
            ..Paragraph::default()
        };
        let bold = Run { is_bold: true, ..Run::new("=A1") };
        let bold = Paragraph { runs: vec![bold], ..Paragraph::default() };
        let paper = paper(vec![vec![vec![bold], vec![changed]]]);
        let file = xlsx(&paper);
        let strings = part(&file, "xl/sharedStrings.xml");
        assert!(strings.contains("<strike/>") && strings.contains("<b/>"), "{strings}");
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f>"), "{sheet}");
        assert!(sheet.contains("orientation=\"landscape\""), "{sheet}");
        assert!(sheet.contains("topLeftCell=\"A2\""), "{sheet}");
        assert!(part(&file, "xl/workbook.xml").contains("Sheet1!$1:$1"));
        assert_eq!(file, xlsx(&paper));
    }

    #[test]
    fn what_heads_rows_is_one_cell_on_a_sheet_and_a_column_of_values() {
        let cell = |text: &str| vec![Paragraph::new(text)];
        let (first, second) = (vec![cell("1"), cell("а")], vec![cell("2"), cell("б")]);
        let mut paper = paper(vec![vec![cell("В Закон")], first, vec![cell("В Кодекс")], second]);
        if let Block::Table(table) = &mut paper.blocks[0] {
            table.bands = Some("Акт".to_owned());
        }
        let expected = "\u{feff}Акт,№,\"Редакция, новая\"\r\nВ Закон,1,а\r\nВ Кодекс,2,б\r\n";
        assert_eq!(String::from_utf8(csv(&paper)).expect("UTF-8"), expected);
        let sheet = part(&xlsx(&paper), "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("<mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A4:B4\"/>"), "{sheet}");
    }

    #[test]
    fn what_no_cell_holds_goes_on_below() {
        let long = "ұ".repeat(MOST_LETTERS) + &"қ".repeat(MOST_LETTERS) + "ұұ";
        let file = xlsx(&paper(vec![vec![vec![Paragraph::new("1")], vec![Paragraph::new(long)]]]));
        let strings = part(&file, "xl/sharedStrings.xml");
        assert_eq!(strings.matches('ұ').count(), MOST_LETTERS + 2);
        assert_eq!(strings.matches('қ').count(), MOST_LETTERS);
        assert!(part(&file, "xl/worksheets/sheet1.xml").contains("r=\"B4\""));
    }

    #[test]
    fn a_cell_of_more_than_the_library_takes_is_written_all_the_same() {
        let run = |at: usize| Run { is_bold: at.is_multiple_of(2), ..Run::new("ж ") };
        let rich = Paragraph { runs: (0..2000).map(run).collect(), ..Paragraph::default() };
        let astral = Paragraph::new("\u{1d11e}".repeat(MOST_LETTERS));
        let file = xlsx(&paper(vec![vec![vec![rich], vec![astral]]]));
        let strings = part(&file, "xl/sharedStrings.xml");
        assert_eq!(strings.matches('ж').count(), 2000);
        // Both parts are the same, and told once.
        assert_eq!(strings.matches('\u{1d11e}').count(), MOST_LETTERS / 2);
        assert!(part(&file, "xl/worksheets/sheet1.xml").contains("r=\"B3\""));
    }

    #[test]
    fn rows_are_as_high_as_their_words_and_all_is_of_one_font() {
        let bold = |text: &str| Run { is_bold: true, ..Run::new(text) };
        let lone = Paragraph { runs: vec![bold("Одно")], ..Paragraph::default() };
        let runs = vec![Run::new("слово ".repeat(60)), bold("жирно")];
        let rich = Paragraph { runs, ..Paragraph::default() };
        let file = xlsx(&paper(vec![vec![vec![lone], vec![rich]]]));
        let strings = part(&file, "xl/sharedStrings.xml");
        assert!(!strings.contains('\u{200b}') && !strings.contains("Calibri"), "{strings}");
        assert!(strings.contains("<si><t>Одно</t></si>"), "{strings}");
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("<row r=\"2\" spans=\"1:2\" ht=\"60\""), "{sheet}");
    }
}
