//! A paper as Markdown; revisions and comments in CriticMarkup.

use super::paper::{Block, Cell, Paper, Paragraph, Revision, Run, Style, Table};
use crate::l10n::Messages;
use crate::text::language::Language;

/// The text.
pub fn write(paper: &Paper) -> String {
    let parts = paper.parts().into_iter().flat_map(|(language, blocks)| {
        let messages = Messages::new(language.unwrap_or(Language::English));
        let painter = Painter { paper, messages };
        blocks.iter().map(move |block| painter.block(block))
    });
    let blocks: Vec<_> = parts.filter(|block| !block.is_empty()).collect();
    blocks.join("\n\n") + "\n"
}

struct Painter<'a> {
    paper: &'a Paper,
    messages: Messages,
}

impl Painter<'_> {
    fn block(&self, block: &Block) -> String {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Table(table) => self.table(table),
        }
    }

    fn paragraph(&self, paragraph: &Paragraph) -> String {
        let lead = match paragraph.style {
            Style::Title => "# ".to_owned(),
            Style::Heading(level) => "#".repeat(usize::from(level.clamp(1, 5)) + 1) + " ",
            Style::Quotation | Style::Footnote => "> ".to_owned(),
            Style::Body | Style::Remark => String::new(),
        };
        let words = self.words(paragraph);
        let is_list = lead.is_empty() && paragraph.runs.first().is_some_and(is_plain);
        lead + &if is_list { not_a_list(&words) } else { words }
    }

    fn words(&self, paragraph: &Paragraph) -> String {
        let runs = paragraph.runs.iter().enumerate();
        runs.map(|(at, run)| {
            let notes: String = paragraph.ending(at).map(|note| self.note(note)).collect();
            self.run(run, paragraph.runs.get(at + 1)) + &notes
        })
        .collect()
    }

    fn note(&self, note: usize) -> String {
        let comment = &self.paper.comments[note];
        remark(&format!("{}: {}", comment.author, comment.text.join(" ")))
    }

    fn run(&self, run: &Run, next: Option<&Run>) -> String {
        let mut text = emphasised(run);
        let signs = match run.revision {
            Revision::Kept => None,
            Revision::Inserted | Revision::MovedTo(_) => Some(("{++", "++}")),
            Revision::Deleted | Revision::MovedFrom(_) => Some(("{--", "--}")),
        };
        if let Some((open, close)) = signs
            && !run.text.is_empty()
        {
            text = format!("{open}{text}{close}");
        }
        if let Some(told) = run.revision.move_told(&self.messages)
            && next.is_none_or(|next| next.revision != run.revision)
        {
            text += &remark(&told);
        }
        text
    }

    fn table(&self, table: &Table) -> String {
        let columns = table.columns();
        let head = table.head.iter().chain(&table.rows).next().map(|row| self.row(row));
        let body = table.head.iter().chain(&table.rows).skip(1).map(|row| self.row(row));
        let line = format!("|{}", " --- |".repeat(columns));
        head.into_iter().chain([line]).chain(body).collect::<Vec<_>>().join("\n")
    }

    fn row(&self, row: &[Cell]) -> String {
        let cells: Vec<_> = row.iter().map(|cell| self.cell(cell)).collect();
        format!("| {} |", cells.join(" | "))
    }

    fn cell(&self, cell: &Cell) -> String {
        let words: Vec<_> = cell.iter().map(|paragraph| self.words(paragraph)).collect();
        words.join("<br>").replace('|', "\\|").replace('\n', "<br>")
    }
}

fn remark(words: &str) -> String {
    format!("{{>>{}<<}}", escaped(words))
}

fn is_plain(run: &Run) -> bool {
    run.revision == Revision::Kept && !run.is_bold && !run.is_italic
}

/// Bold and slanted words; the spaces around them stay outside, where Markdown wants
/// them.
fn emphasised(run: &Run) -> String {
    let words = run.text.trim();
    let sign = match (run.is_bold, run.is_italic) {
        _ if words.is_empty() => "",
        (false, false) => "",
        (true, false) => "**",
        (false, true) => "*",
        (true, true) => "***",
    };
    let start = run.text.len() - run.text.trim_start().len();
    let (before, after) = (&run.text[..start], &run.text[run.text.trim_end().len().max(start)..]);
    match &run.link {
        // Its own address is a link already, and no link stands in another.
        Some(url) if url != words => {
            format!("{before}[{}](<{}>){after}", without_signs(words), address(url))
        }
        _ => format!("{before}{sign}{}{sign}{after}", escaped(words)),
    }
}

/// The address of a page between `<` and `>`.
fn address(url: &str) -> String {
    url.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E")
}

/// The words with every sign that Markdown or CriticMarkup would read escaped; an address of
/// the web is a link, in which nothing is.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = ["https://", "http://"].iter().filter_map(|it| rest.find(it)).min() {
        let (before, address) = rest.split_at(at);
        let address = &address[..end_of_address(address)];
        text += &without_signs(before);
        let address_of = address.replace('<', "%3C").replace('>', "%3E").replace('|', "%7C");
        text.extend(["<", &address_of, ">"]);
        rest = &rest[at + address.len()..];
    }
    text + &without_signs(rest)
}

/// Where an address ends: the sign that ends a sentence is none of it.
fn end_of_address(words: &str) -> usize {
    let end = words.find(char::is_whitespace).unwrap_or(words.len());
    let is_open = words[..end].matches('(').count() < words[..end].matches(')').count();
    let closes = |c: char| ".,;:!?»”\"".contains(c) || is_open && c == ')';
    words[..end].trim_end_matches(closes).len()
}

fn without_signs(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '~')
        {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}

/// A label such as `1)` or `1.` at the start of a paragraph, that no list be made of it;
/// a dash likewise.
fn not_a_list(words: &str) -> String {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    match words.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &words[..digits], &words[digits..]),
        Some(b'-' | b'+') if digits == 0 => format!("\\{words}"),
        _ => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::paper::Comment;

    #[test]
    fn revisions_are_criticmarkup_and_the_law_is_no_markup() {
        let run = |text: &str, revision| Run { revision, ..Run::new(text) };
        let amended = Paragraph {
            runs: vec![
                run("1) в течение ", Revision::Kept),
                Run { comments: vec![0], ..run("три", Revision::Kept) },
                run("надцать", Revision::Deleted),
                Run { comments: vec![0], ..run("дцать", Revision::Inserted) },
                Run { is_bold: true, ..Run::new(" дней ") },
                run("*_<b>", Revision::Kept),
            ],
            ..Paragraph::default()
        };
        let moved = Paragraph {
            runs: vec![run("2) далее", Revision::MovedFrom(1))],
            ..Paragraph::default()
        };
        let table = Table {
            head: vec![vec![vec![Paragraph::new("а|б")], vec![Paragraph::new("в")]]],
            rows: vec![vec![vec![Paragraph::new("1"), Paragraph::new("2")], Vec::new()]],
            ..Table::default()
        };
        let paper = Paper {
            language: Some(Language::Russian),
            blocks: vec![
                Block::Paragraph(Paragraph {
                    style: Style::Title, ..Paragraph::new("О детях")
                }),
                Block::Paragraph(amended),
                Block::Paragraph(moved),
                Block::Table(table),
            ],
            comments: vec![Comment {
                author: "юрист".to_owned(),
                text: vec!["Мало.".to_owned()],
                ..Comment::default()
            }],
            ..Paper::default()
        };
        let expected = "# О детях\n\n\
            1\\) в течение три{--надцать--}{++дцать++}{>>юрист: Мало.<<} **дней** \\*\\_\\<b\\>\n\n\
            {--2) далее--}{>>Перемещено отсюда: 1<<}\n\n\
            | а\\|б | в |\n| --- | --- |\n| 1<br>2 |  |\n";
        assert_eq!(write(&paper), expected);
    }

    #[test]
    fn an_address_ends_before_the_sign_that_ends_its_sentence() {
        assert_eq!(escaped("(a_b: https://a.kz/w_(x)_y)."), "(a\\_b: <https://a.kz/w_(x)_y>).");
        assert_eq!(escaped("http://a.kz/<b>|c"), "<http://a.kz/%3Cb%3E%7Cc>");
    }

    #[test]
    fn no_link_stands_in_another() {
        let link = |text: &str, url: &str| {
            emphasised(&Run { link: Some(url.to_owned()), ..Run::new(text) })
        };
        assert_eq!(link("https://a.kz/x_y#z", "https://a.kz/x_y#z"), "<https://a.kz/x_y#z>");
        assert_eq!(link("[1] a_b", "https://a.kz/x_y"), "[\\[1\\] a\\_b](<https://a.kz/x_y>)");
    }
}
