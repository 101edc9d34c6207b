//! Texts as old machines left them.

use super::*;
use crate::text::language::Language;
const RUSSIAN: &str = "Закон Республики о дворовых книгах\n\n\
    Статья 1. Ведение дворовой книги\n\n\
    1. Дворовую книгу ведет смотритель двора, избранный общим собранием жителей, и хранит ее в помещении двора.\n\n\
    2. В дворовую книгу вносятся сведения о кошках двора:\n\n\
    1) кличка и окрас кошки, время ее появления во дворе;\n\n\
    2) имя жителя, который кормит кошку в холодное время года.\n\n\
    Статья 2. Порядок ознакомления\n\n\
    1. Каждый житель вправе ознакомиться с книгой в порядке, установленном пунктом 2 статьи 1 настоящего Закона.\n";
const KAZAKH: &str = "Аула кітаптары туралы Республика заңы\n\n\
    1-бап. Аула кітабын жүргізу\n\n\
    1. Аула кітабын тұрғындардың жалпы жиналысы сайлаған аула қараушысы жүргізеді және оны ауланың үй-жайында сақтайды.\n\n\
    2. Аула кітабына ауладағы мысықтар туралы мәліметтер енгізіледі:\n\n\
    1) мысықтың аты мен түсі, оның аулада пайда болған уақыты;\n\n\
    2) мысықты суық мезгілде тамақтандыратын тұрғынның аты.\n\n\
    2-бап. Танысу тәртібі\n\n\
    1. Әрбір тұрғын осы Заңның 1-бабының 2-тармағында белгіленген тәртіппен кітаппен танысуға құқылы.\n";

fn flow(text: &str) -> Flow {
    read(text.as_bytes(), None).expect("it is text")
}

fn said(flow: &Flow) -> String {
    flow.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join(
        "

",
    ) + "
"
}

/// The text with each paragraph wrapped, set in and parted as told.
fn wrapped(text: &str, width: usize, between: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.trim_end().split("\n\n") {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            line = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        }
        lines.push(line);
        lines.extend(between.lines().map(str::to_owned));
    }
    lines
}

fn keys(flow: &Flow) -> Vec<&str> {
    flow.remarks.iter().map(|remark| remark.key).collect()
}

#[test]
fn wrapped_lines_are_paragraphs_again() {
    for text in [RUSSIAN, KAZAKH] {
        for width in [48, 60, 72, 80] {
            for between in ["\n", ""] {
                let lines = wrapped(text, width, between).join("\n");
                let read = flow(&lines);
                assert_eq!(said(&read), text, "{width} {between:?}\n{lines}");
            }
        }
    }
}

#[test]
fn a_heading_that_fills_its_line_takes_no_words_of_the_law() {
    let law = "Статья 14. Порядок рассмотрения обращений граждан и организаций\n\
               Обращение рассматривается в течение пятнадцати рабочих дней со\n\
               дня его поступления в порядке, установленном законом.\n\
               Статья 15. Срок\nСрок составляет десять дней.\n";
    let read = flow(law);
    assert_eq!(read.blocks[0].text, law.lines().next().expect("a line"));
    assert_eq!(read.blocks.len(), 4);
    let told: Vec<_> = read.remarks.iter().map(|remark| (remark.key, remark.at)).collect();
    assert_eq!(told, [("plain-heading", 1)]);
}

#[test]
fn a_line_that_is_set_in_begins_a_paragraph() {
    let law = "    О правах ребенка в Республике Казахстан\n    Настоящий Закон регулирует отношения,\n\
               возникающие в связи с реализацией прав.\n    Статья 1. Основные понятия, используемые\n\
               в настоящем Законе\n    В настоящем Законе используются следующие\nпонятия:\n    \
               1) ребенок – лицо, не достигшее возраста\nсовершеннолетия;\n    2) сирота – ребенок, у \
               которого умерли\nродители.\n";
    let texts: Vec<_> = flow(law).blocks.into_iter().map(|block| block.text).collect();
    assert_eq!(texts.len(), 6, "{texts:?}");
    assert_eq!(texts[0], "О правах ребенка в Республике Казахстан");
    assert_eq!(texts[2], "Статья 1. Основные понятия, используемые в настоящем Законе");
}

#[test]
fn a_definition_goes_on_behind_its_dash() {
    let law = "Статья 1. Основные понятия\n\
               В настоящем Законе используются следующие основные понятия:\n\
               1) уполномоченный орган в сфере защиты прав ребенка и семьи\n\
               – центральный исполнительный орган, осуществляющий руководство;\n\
               2) сирота – ребенок, у которого умерли оба или единственный\n\
               родитель и который нуждается в помощи:\n– в приюте;\n– в школе.\n";
    let texts: Vec<_> = flow(law).blocks.into_iter().map(|block| block.text).collect();
    assert!(texts[2].contains("и семьи – центральный"), "{texts:?}");
    assert_eq!(texts[4..], ["– в приюте;", "– в школе."]);
}

#[test]
fn lines_that_are_paragraphs_stay() {
    let lines = RUSSIAN.replace("\n\n", "\n");
    assert_eq!(said(&flow(&lines)), RUSSIAN);
    assert_eq!(flow(RUSSIAN).blocks[0].kind, Kind::Heading(1));
}

#[test]
fn parted_words_are_whole_again() {
    let law = "Статья 1. Сбор данных\n\n1. Собственник онлайн-платформ обеспечивает сбор инфор-\nмации о \
               пользователях и передает ее владельцу онлайн-\nплатформ в порядке, который устанавливает \
               упол\u{ad}\nномоченный орган.\n";
    let read = flow(law);
    let text = said(&read);
    assert!(text.contains("сбор информации о пользователях"), "{text}");
    assert!(text.contains("владельцу онлайн-платформ в порядке"), "{text}");
    assert!(text.contains("уполномоченный орган"), "{text}");
    let mended: Vec<_> = read.remarks.iter().map(|remark| (remark.key, remark.at)).collect();
    assert_eq!(mended, [("plain-hyphens", 3)]);
}

#[test]
fn pages_lose_their_numbers_and_heads() {
    let lines = wrapped(RUSSIAN, 60, "\n");
    let pages: Vec<_> = lines.chunks(6).enumerate().collect();
    let pages = pages.iter().map(|(at, lines)| {
        format!("Дворовый вестник\n\n{}\n\n               – {} –\n", lines.join("\n"), at + 1)
    });
    let text = pages.collect::<Vec<_>>().join("\u{c}");
    let read = flow(&text);
    assert_eq!(said(&read), RUSSIAN, "{text}");
    assert_eq!(keys(&read), ["plain-page-numbers", "plain-running-head"]);
}

#[test]
fn numbers_of_pages_that_are_gone_are_left_out() {
    let long = RUSSIAN.to_owned() + &RUSSIAN.replace("Статья", "Глава 2. О\n\nСтатья");
    let lines: Vec<_> = long.lines().collect();
    let numbered: Vec<String> = lines
        .chunks(12)
        .enumerate()
        .map(|(at, part)| format!("{}\n\n{}\n", part.join("\n"), at + 1))
        .collect();
    let read = flow(&numbered.join("\n"));
    assert!(!said(&read).lines().any(|line| line.parse::<u32>().is_ok()));
}

#[test]
fn two_languages_side_by_side_are_two_texts() {
    let side = |width: usize, sign: &str| -> String {
        let (left, right) = (KAZAKH.trim_end().split("\n\n"), RUSSIAN.trim_end().split("\n\n"));
        let rows = left.zip(right).flat_map(|(left, right)| {
            let (left, right) = (wrapped(left, width, ""), wrapped(right, width, ""));
            let count = left.len().max(right.len());
            let cell = |lines: &[String], at: usize| lines.get(at).cloned().unwrap_or_default();
            let row = move |at| format!("{:<width$}{sign}{}", cell(&left, at), cell(&right, at));
            (0..count).map(row).chain([String::new()]).collect::<Vec<_>>()
        });
        rows.collect::<Vec<_>>().join("\n")
    };
    for (width, sign) in [(44, "    "), (50, "  "), (400, "\t"), (400, " | ")] {
        let text = side(width, sign);
        let read = flow(&text);
        assert_eq!(said(&read), format!("{KAZAKH}\n{RUSSIAN}"), "{text}");
        assert_eq!(keys(&read), ["plain-columns"]);
    }
}

#[test]
fn letters_of_old_fonts_are_offered_for_documents_too_and_put_in_their_tables() {
    let printed = "Ќазаќстан Республикасыныѕ Заѕы баланыѕ ќўќыќтарын ќорєауєа байланысты";
    let meant = "Қазақстан Республикасының Заңы баланың құқықтарын қорғауға байланысты";
    let row =
        Block { kind: Kind::Row(vec!["№".into(), printed.into()]), ..Block::paragraph("", 7) };
    let flow = Flow { blocks: vec![Block::paragraph("1-бап", 4), row], ..Flow::default() };
    let offered = with_letters(flow.clone(), None);
    assert_eq!((offered.remarks[0].key, offered.remarks[0].at), ("plain-letters", 7));
    assert_eq!(offered.blocks, flow.blocks, "never put unasked");
    assert_eq!(crate::import::parts(offered)[0].language, Some(Language::Kazakh));
    let put = with_letters(flow, Some(Letters::Kz1048));
    assert_eq!((put.blocks[1].words(), put.remarks), (format!("№ {meant}"), vec![]));
}

#[test]
fn letters_of_old_fonts_are_offered_and_never_put_unasked() {
    let printed: String = KAZAKH
        .chars()
        .map(|c| code_pages::KZ_1048.iter().find(|(_, it)| *it == c).map_or(c, |it| it.0))
        .collect();
    let read_as = |letters| read(printed.as_bytes(), letters).expect("it is text");
    let unasked = read_as(None);
    assert!(said(&unasked).contains("ж‰не") || said(&unasked).contains("жјне"));
    let offered = &unasked.remarks[0];
    assert_eq!((offered.key, &*offered.values[0].1), ("plain-letters", "kz-1048"));
    let asked = read_as(Some(Letters::Kz1048));
    assert_eq!(said(&asked), KAZAKH);
}

#[test]
fn hostile_bytes_are_read_or_refused() {
    let picture: Vec<u8> =
        (0..5000_u32).map(|at| u8::try_from(at * 7 % 256).expect("a byte")).collect();
    let line = "а".repeat(5 << 20);
    let deep = "| ".repeat(100_000);
    for bytes in
        [&picture[..], line.as_bytes(), deep.as_bytes(), &[0; 4096], b"", b"\xff\xfe", b"\x0c\x0c"]
    {
        let _ = read(bytes, None);
    }
    assert!(read(&[0; 4096], None).is_err());
    let hidden = read("Статья 1. О\u{0} кошках двора и дома\n".as_bytes(), None).expect("text");
    assert_eq!(keys(&hidden), ["plain-hidden"]);
}

#[test]
fn our_own_markdown_comes_in_as_it_is() {
    let table = "# Закон о дворах\n\n> Реконструкция.\n\n| № | а\\|б |\n|---|---|\n| 1 | два |\n\n\
                 Статья 1. Цель\n\n| одно |\n|---|\n";
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/bills/child-rights");
    let versions = ["2021-09-15", "2022-03-09", "2022-05-03"];
    let files = versions.iter().flat_map(|version| {
        ["ru", "kk", "en"].map(|language| format!("{folder}/{version}/{language}.md"))
    });
    let bundled = files.map(|file| std::fs::read_to_string(file).expect("a bundled text"));
    for text in bundled.chain([table.to_owned()]) {
        let written = crate::import::markdown::write(&flow(&text)).text;
        for (came, went) in written.lines().zip(text.lines()) {
            assert_eq!(came, went);
        }
        assert_eq!(written, text);
    }
}

#[test]
fn a_head_below_a_blank_line_begins_another_table() {
    let table = "| а | б |\n|---|---|\n| 1 | 2 |\n";
    let firsts = |text: String| {
        let flow = read(text.as_bytes(), None).expect("it is text");
        flow.blocks.iter().map(|block| block.is_first).collect::<Vec<_>>()
    };
    assert_eq!(firsts(format!("Таблицы:\n\n{table}\n{table}")), [false, true, false, true, false]);
    assert!(!firsts(format!("Таблицы:\n\n{table}{table}"))[3]);
}

#[test]
fn a_semicolon_within_a_paragraph_that_is_set_in_ends_none() {
    let text = "      Статья 4. Запрещение рабства\n      1. Никто не должен содержаться в рабстве \
                или в подневольном состоянии;\nрабство и работорговля запрещаются во всех их видах, в том \
                числе и при\nисполнении приговора суда, вступившего в законную силу.\n      2. Каждый \
                человек, где бы он ни находился, имеет право на признание его\nправосубъектности.\n";
    let flow = read(text.as_bytes(), None).expect("it is text");
    let texts: Vec<_> = flow.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert!(texts[1].contains("состоянии; рабство"), "{texts:?}");
}
