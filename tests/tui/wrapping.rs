//! Lines of wide and combining characters, and where they hang, in every view.

use crate::reader::{RUSSIAN, Reader, Start, session};
use ratatui::buffer::Buffer;
use std::fs;
use tempfile::TempDir;
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::Language;
use tuzetu::tui::Desk;

/// A law with a provision that stays, one that is amended, one that goes and one that comes:
/// each long enough for several lines.
fn law(language: Language, is_new: bool) -> String {
    let (article, hours) = match language {
        Language::Russian => ("Статья 1.", "часов"),
        Language::Kazakh => ("1-бап.", "сағат"),
        Language::English => ("Article 1.", "hours"),
    };
    let tail = "日本国憲法第二十一条 и\u{306}од бо\u{308}лі 🙂🙂 конец слов";
    let count = if is_new { 24 } else { 48 };
    let gone = "2) уход кіріспе шешім рұқсат тәртіп негіз мерзім 仮名仮名仮名仮名仮名仮名仮名仮名仮名仮名 \
                қызмет жауапкершілік органдары халық мұнай газ жер су орман тау өзен теңіз аспан жұлдыз.";
    let come = "3) приход владелец обязан установить счётчик посетителей 漢字漢字漢字漢字漢字漢字漢字 \
                сообщать министерству сведения ежемесячно бесплатно письменно своевременно полностью.";
    let other = if is_new { come } else { gone };
    format!(
        "{article} 表現の自由\n\n1. Остаётся {tail} и ещё раз {tail}.\n\n\
         2. Меняется {count} {hours} {tail} и ещё раз {tail}:\n\n\
         1) внутри {tail} и ещё раз {tail};\n\n{other}\n"
    )
}

fn reader(start: Start) -> Reader {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    for language in Language::ALL {
        for (version, is_new) in [("2022-03-09", false), ("2022-05-03", true)] {
            let file = format!("bills/child-rights/{version}/{}.md", language.code());
            fs::write(folder.path().join(file), law(language, is_new)).expect("written");
        }
    }
    Reader { desk: Desk::new(session(start, workspace), start.size), folder }
}

const ONE: &[Language] = &[Language::Russian];
const TWO: &[Language] = &[Language::Russian, Language::Kazakh];
const VIEWS: [(&[Language], &str, u16); 8] = [
    (ONE, "z", 1),
    (ONE, "zr", 1),
    (ONE, "zs", 2),
    (ONE, "zsr", 2),
    (TWO, "z", 2),
    (TWO, "zr", 2),
    (&Language::ALL, "z", 3),
    (&Language::ALL, "zr", 3),
];

/// The lines of each column of the text alone: where their words begin, and the words.
fn columns(frame: &Buffer, count: u16) -> Vec<Vec<(u16, String)>> {
    let inner = frame.area.width - 2;
    let column = |at: u16| {
        let start = 1 + inner / count * at;
        let end = if at + 1 == count { 1 + inner } else { start + inner / count - 1 };
        let line = |y| {
            let cells = (start + 4..end).map(|x| frame[(x, y)].symbol());
            let blank = cells.clone().take_while(|symbol| *symbol == " ").count();
            let words = cells.filter(|symbol| *symbol != " ").collect::<String>();
            (u16::try_from(blank).expect("small"), words)
        };
        (1..frame.area.height - 3).map(line).collect()
    };
    (0..count).map(column).collect()
}

fn solid(words: &str) -> String {
    words.split_whitespace().collect()
}

#[test]
fn no_letter_is_lost_where_lines_are_broken() {
    for has_colors in [true, false] {
        for (languages, keys, count) in VIEWS {
            for width in [60, 91] {
                let size = (width, 120);
                let mut reader = reader(Start { languages, size, has_colors, ..RUSSIAN });
                reader.press(keys);
                let columns = columns(&reader.desk.frame(), count);
                for column in &columns {
                    let whole: String = column.iter().map(|(_, words)| words.as_str()).collect();
                    let tail = solid("日本国憲法第二十一条 и\u{306}од бо\u{308}лі 🙂🙂 конец слов");
                    let found = whole.matches(&tail).count();
                    assert!(found >= 6, "{found} {width} {keys} {}", reader.text());
                }
            }
        }
    }
}

/// The lines of the provision that begins with a label, up to the next one.
fn lines_of<'a>(column: &'a [(u16, String)], begins: &str) -> &'a [(u16, String)] {
    let start = column.iter().position(|(_, words)| words.contains(begins));
    let start = start.unwrap_or_else(|| panic!("{begins} in {column:?}"));
    let is_label = |(_, words): &(u16, String)| {
        words.is_empty()
            || ["1.", "2.", "1)", "2)", "3)", "[-2)", "{+3)"].iter().any(|it| words.starts_with(it))
    };
    let rest = &column[start + 1..];
    &column[start..=start + rest.iter().position(is_label).unwrap_or(rest.len())]
}

#[test]
fn the_lines_of_a_provision_hang_below_its_words_whatever_happened_to_it() {
    for has_colors in [true, false] {
        for (languages, keys, count) in VIEWS {
            let size = (92, 120);
            let mut reader = reader(Start { languages, size, has_colors, ..RUSSIAN });
            reader.press(keys);
            let columns = columns(&reader.desk.frame(), count);
            let old_or_new = |begins: &str| {
                let has = |column: &&Vec<(u16, String)>| {
                    column.iter().any(|(_, words)| words.contains(begins))
                };
                columns.iter().find(has)
            };
            for begins in ["1.Остаётся", "2.Меняется", "1)внутри", "2)уход", "3)приход"]
            {
                let Some(column) = old_or_new(begins) else { continue };
                let lines = lines_of(column, begins);
                let sign = if lines[0].1.starts_with(['[', '{']) { 2 } else { 0 };
                assert!(lines.len() > 1, "{begins} {}", reader.text());
                for (indent, words) in &lines[1..] {
                    let expected = lines[0].0 + 3 + sign;
                    assert_eq!(*indent, expected, "{keys} {words} {}", reader.text());
                }
            }
        }
    }
}

#[test]
fn provisions_begin_beside_one_another() {
    for (languages, keys, count) in VIEWS {
        let mut reader = reader(Start { size: (92, 120), languages, ..RUSSIAN });
        reader.press(keys);
        let columns = columns(&reader.desk.frame(), count);
        for begins in ["1.Остаётся", "2.Меняется", "1)внутри"] {
            let at = |column: &Vec<(u16, String)>| {
                column.iter().position(|(_, words)| words.starts_with(begins))
            };
            assert!(at(&columns[0]).is_some(), "{begins} {}", reader.text());
            assert!(columns.iter().all(|column| at(column) == at(&columns[0])), "{begins}");
        }
    }
}

#[test]
fn the_outline_and_the_lists_cut_wide_words_where_their_room_ends() {
    let mut reader = reader(Start { size: (100, 30), ..RUSSIAN });
    let bars = |reader: &Reader, xs: &[u16]| {
        let frame = reader.desk.frame();
        (2..26).all(|y| xs.iter().all(|x| frame[(*x, y)].symbol() == "│"))
    };
    assert!(bars(&reader, &[0, 24, 25, 69, 70, 99]), "{}", reader.text());
    assert!(reader.text().contains("表 現"), "{}", reader.text());
    let list = reader.press("Y").text();
    assert!(list.contains("русский"), "{list}");
    let folded = reader.press("<esc>X").text();
    assert!(folded.contains("ст. 1"), "{folded}");
}

#[test]
fn a_wide_word_is_chosen_by_pointing_at_it() {
    use tuzetu::tui::action::Action;
    let mut reader = reader(Start { size: (92, 40), ..RUSSIAN });
    reader.press("z");
    let frame = reader.desk.frame();
    let cells = (0..40).flat_map(|y| (0..92).map(move |x| (x, y)));
    let (x, y) = cells.clone().find(|at| frame[*at].symbol() == "конец").unwrap_or_else(|| {
        cells.clone().find(|at| frame[*at].symbol() == "и\u{306}").expect("a composed letter")
    });
    reader.desk.act(Action::DoubleClick(x, y));
    let frame = reader.desk.frame();
    let reversed = ratatui::style::Modifier::REVERSED;
    let words: String = cells
        .filter(|at| frame[*at].modifier.contains(reversed))
        .map(|at| frame[at].symbol())
        .collect();
    assert_eq!(words, "и\u{306}од");
}

#[test]
fn a_column_too_narrow_for_a_word_gives_way() {
    let three = Start { languages: &Language::ALL, ..RUSSIAN };
    let bars = |text: &str| {
        let line = text.lines().find(|line| line.contains('▌')).expect("the provision");
        line.matches('▌').count()
    };
    for (size, keys, columns, is_cut, says) in [
        ((20, 5), "", 1, true, ""),
        ((43, 12), "", 2, true, ""),
        ((48, 12), "", 3, false, ""),
        ((48, 12), "s", 3, false, "не помещаются"),
        ((100, 12), "s", 6, false, "старое и новое рядом"),
        ((40, 12), "s", 2, true, "не помещаются"),
    ] {
        let text = Reader::new(Start { size, ..three }).press("nn").press(keys).text();
        assert_eq!(bars(&text), columns, "{size:?} {keys}: {text}");
        assert_eq!(text.contains('→'), is_cut, "{size:?} {keys}: {text}");
        assert!(text.contains(says), "{size:?} {keys}: {text}");
    }
    let one = Start { size: (20, 5), ..RUSSIAN };
    assert_eq!(bars(&Reader::new(one).press("s").text()), 1);
}
