//! Files that nobody sends by chance: as large, as deep and as alike as a hostile hand or a
//! broken converter makes them; and what the program does with each.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// One hard file, or two, and what is asked of it.
pub(crate) struct Case {
    /// What it is called in a report.
    pub(crate) name: &'static str,
    /// What the program is given.
    pub(crate) words: &'static [&'static str],
    /// The exit code.
    pub(crate) code: i32,
    /// What the run may use on a machine of our day at full size: seconds of CPU.
    pub(crate) seconds: f64,
    /// The same of memory at its peak, in MB.
    pub(crate) megabytes: f64,
}

const fn case(
    (name, code): (&'static str, i32),
    words: &'static [&'static str],
    (seconds, megabytes): (f64, f64),
) -> Case {
    Case { name, words, code, seconds, megabytes }
}

/// All of them, with their bounds.
pub(crate) const CASES: [Case; 19] = [
    case(("100 MB shown", 0), &["show", "large.md"], (12.0, 700.0)),
    case(("100 MB compared", 0), &["diff", "large.md", "large2.md"], (60.0, 2000.0)),
    case(("100 MB with a warning every line", 0), &["show", "wrong.md"], (20.0, 1500.0)),
    case(("one line of 50 MB shown", 0), &["show", "line.md"], (2.0, 400.0)),
    case(("one line of 50 MB compared", 0), &["diff", "line.md", "line2.md"], (6.0, 800.0)),
    case(("1,000,000 items shown", 0), &["show", "items.md"], (8.0, 500.0)),
    case(("1,000,000 items compared", 0), &["diff", "items.md", "items2.md"], (80.0, 1600.0)),
    case(("10,000 quotes in one another", 0), &["show", "quotes.md"], (1.0, 60.0)),
    case(("10,000 lists in one another", 0), &["show", "lists.md"], (6.0, 700.0)),
    case(("10,000 quotation marks opened", 0), &["diff", "opened.md", "quotes.md"], (1.0, 80.0)),
    case(("1,000,000 combining marks", 0), &["diff", "marks.md", "items3.md"], (2.0, 120.0)),
    case(("50,000 equal rows, 1,000 fewer", 0), &["diff", "equal.md", "equal2.md"], (2.0, 150.0)),
    case(("two codes that share nothing", 0), &["diff", "code.md", "code2.md"], (10.0, 400.0)),
    case(("an alias bomb in a note", 2), &["annotate", "show", "bomb"], (5.0, 120.0)),
    case(("10,000 brackets in a note", 2), &["annotate", "show", "deep"], (5.0, 120.0)),
    case(
        ("10,000 notes listed", 0),
        &["annotate", "list", "many@v1", "--lang", "ru"],
        (15.0, 400.0),
    ),
    case(("10,000 notes checked, two of them hostile", 1), &["check"], (40.0, 800.0)),
    case(
        ("an act of 20,000 instructions", 0),
        &["apply", "act.md", "--to", "code.md"],
        (45.0, 900.0),
    ),
    case(
        ("20,000 articles read from a text", 0),
        &["import", "code.md", "--lang", "ru", "-o", "read.md"],
        (5.0, 400.0),
    ),
];

/// Writes the files that the cases name into an empty folder, of one `part`-th of the full size.
pub(crate) fn write(folder: &Path, part: usize) -> std::io::Result<()> {
    let put = |name: &str, text: String| fs::write(folder.join(name), text);
    large(folder, part)?;
    let words = "орган ведет реестр сведений ".repeat(1_000_000 / part);
    let half = words.floor_char_boundary(words.len() / 2);
    put("line.md", format!("Статья 1. Цель\n\n1. {words}\n"))?;
    let (one, two) = words.split_at(half);
    put("line2.md", format!("Статья 1. Цель\n\n1. {one}в течение 5 дней {two}\n"))?;
    let items = |text: &str, count: usize| {
        let head = "Статья 1. Список\n\n1. Перечень:\n\n".to_owned();
        (1..=count).fold(head, |mut all, at| {
            let changed = if at % 10 == 0 { "" } else { "номер " };
            write!(all, "{at}) {text} {changed}{at};\n\n").expect("a string takes everything");
            all
        })
    };
    put("items.md", items("предмет номер", 1_000_000 / part))?;
    put("items2.md", items("предмет", 1_000_000 / part))?;
    put("items3.md", items("предмет", 1_000 / part))?;
    put("quotes.md", format!("{}текст\n", "> ".repeat(10_000 / part)))?;
    let lists = (0..10_000 / part).map(|depth| format!("{}- текст\n", "  ".repeat(depth)));
    put("lists.md", lists.collect())?;
    put("opened.md", format!("Статья 1. Цель\n\n1. {}\n", "«статья 1 ".repeat(10_000 / part)))?;
    put(
        "marks.md",
        format!("Статья 1. Цель\n\n1. орган{} ведет.\n", "\u{301}".repeat(1_000_000 / part)),
    )?;
    let equal = |count| format!("Статья 1. Цель\n\n{}", "орган ведет реестр;\n\n".repeat(count));
    put("equal.md", equal(50_000 / part))?;
    put("equal2.md", equal(49_000 / part))?;
    put("code.md", code(["орган", "ведет", "реестр", "сведений"], 20_000 / part))?;
    put("code2.md", code(["лицо", "хранит", "копию", "договора"], 20_000 / part))?;
    put("act.md", act(20_000 / part))?;
    notes(folder, 10_000 / part)
}

/// A text of articles, the same with other deadlines, and one where every number stands twice.
fn large(folder: &Path, part: usize) -> std::io::Result<()> {
    let of = |days: usize, number: &dyn Fn(usize) -> usize| {
        let size = 100_000_000 / part;
        let mut text = String::with_capacity(size + 1000);
        let mut at = 0;
        while text.len() < size {
            at += 1;
            let (number, days) = (number(at), at % days);
            write!(
                text,
                "Статья {number}. Порядок ведения реестра {at}\n\n1. Уполномоченный орган ведет \
                 реестр сведений {at} в течение {days} дней.\n\n2. Оператор вправе обжаловать \
                 решение {at} в суд.\n\n1) первый {at};\n\n2) второй {days}.\n\n"
            )
            .expect("a string takes everything");
        }
        text
    };
    // Articles have five digits at most; the counting begins anew in each section.
    let numbered = |at: usize| at % 90_000 + 1;
    fs::write(folder.join("large.md"), of(97, &numbered))?;
    fs::write(folder.join("large2.md"), of(89, &numbered))?;
    fs::write(folder.join("wrong.md"), of(97, &|_| 1))
}

/// A code of so many articles made of four words.
fn code(words: [&str; 4], articles: usize) -> String {
    let mut text = String::from("# Закон о реестрах\n\n");
    for at in 1..=articles {
        let [one, two, three, four] = words;
        write!(text, "Статья {at}. {three} {at}\n\n1. {one} {at} {two} {three} {four} {at}.\n\n")
            .expect("a string takes everything");
    }
    text
}

/// An act that changes a word in each article of the code.
fn act(instructions: usize) -> String {
    let head = "Статья 1. Внести в Закон «О реестрах» следующие изменения:\n\n";
    (1..=instructions).fold(head.to_owned(), |mut text, at| {
        let end = if at == instructions { "." } else { ";" };
        write!(
            text,
            "{at}) в пункте 1 статьи {at} слово «ведет» заменить словом «хранит»{end}\n\n"
        )
        .expect("a string takes everything");
        text
    })
}

/// A bill with so many notes, and beside them an alias bomb and a deep file.
fn notes(folder: &Path, count: usize) -> std::io::Result<()> {
    let bill = folder.join("bills/many/v1");
    fs::create_dir_all(&bill)?;
    fs::write(bill.join("ru.md"), code(["орган", "ведет", "реестр", "сведений"], count))?;
    let page = "format: 1\nid: many\nkind: law\ntitle: {ru: З}\nversions:\n  - {id: v1, date: \
                2022-01-10, stage: adopted, texts: {ru: v1/ru.md}}\n";
    fs::write(folder.join("bills/many/bill.yaml"), page)?;
    let notes = folder.join("annotations/many");
    fs::create_dir_all(&notes)?;
    for at in 1..=count {
        let note = format!(
            "format: 1\nid: note-{at}\nmotivation: commenting\ncreator: {{name: z}}\ncreated: \
             2026-11-23T10:00:00+05:00\nstatus: open\ntarget:\n  source: many\n  version: v1\n  \
             language: ru\n  provision: art_{at}__para_1\n  selector: {{type: TextQuoteSelector, \
             exact: \"ведет реестр сведений {at}\", prefix: \"\", suffix: \"\"}}\nbody:\n  norms: \
             [\"kz-1995:20(2)\"]\n  kind: vagueness\n  severity: low\n  reasoning: {{ru: Нет}}\n"
        );
        fs::write(notes.join(format!("note-{at}.yaml")), note)?;
    }
    let hostile = folder.join("annotations/hostile");
    fs::create_dir_all(&hostile)?;
    let mut bomb = String::from("id: bomb\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for at in 1..30 {
        let alias = format!("*a{}", at - 1);
        writeln!(bomb, "a{at}: &a{at} [{}]", [alias.as_str(); 10].join(", ")).expect("a string");
    }
    fs::write(hostile.join("bomb.yaml"), bomb)?;
    fs::write(hostile.join("deep.yaml"), format!("id: deep\na: {}\n", "[".repeat(10_000)))
}
