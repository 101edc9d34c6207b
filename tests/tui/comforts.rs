//! Themes, keys of the reader's own, what is remembered, the first steps.

use crate::reader::{RUSSIAN, Reader, SMALL, Start, legend, session};
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tuzetu::bill::BillId;
use tuzetu::compare::Sides;
use tuzetu::store::bundled::unpack;
use tuzetu::store::{Bookmark, Chosen, Config, Remembered, Unsaved, Workspace};
use tuzetu::text::language::Language;
use tuzetu::tui::action::Action;
use tuzetu::tui::theme::Scheme;
use tuzetu::tui::{Comfort, Depth, Desk};

const TONGUES: [Language; 3] = [Language::Russian, Language::Kazakh, Language::English];

/// A reader whose screen is their own.
fn reader(start: Start, comfort: Comfort) -> Reader {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let mut session = session(start, workspace);
    session.comfort = comfort;
    Reader { desk: Desk::new(session, start.size), folder }
}

fn colored(scheme: Scheme, depth: Depth) -> Comfort {
    Comfort { scheme, depth, ..Comfort::default() }
}

fn config(text: &str) -> Comfort {
    let (config, problems) = Config::read(Path::new("config.yaml"), text);
    assert_eq!(problems, []);
    Comfort::of(&config).0
}

/// The colours of the words and of what is behind them.
fn colors(frame: &Buffer) -> Vec<(Color, Color)> {
    let mut colors: Vec<_> = frame.content.iter().map(|cell| (cell.fg, cell.bg)).collect();
    colors.sort_by_key(|color| format!("{color:?}"));
    colors.dedup();
    colors
}

#[test]
fn themes_are_turned_and_named_in_every_language() {
    for (interface, names) in TONGUES.into_iter().zip([
        ["тёмная", "светлая", "контрастная", "синее и оранжевое", "без цветов", "цвета терминала"],
        ["қараңғы", "ашық түсті", "қарама-қарсы", "көк пен", "түссіз", "терминал түстері"],
        ["dark", "light", "high contrast", "blue and orange", "no colours", "the terminal’s own"],
    ]) {
        let comfort = Comfort { has_own_scheme: true, ..colored(Scheme::Terminal, Depth::All) };
        let mut reader = reader(Start { interface, ..RUSSIAN }, comfort);
        for name in names {
            let text = reader.press("<f3>").text();
            assert!(text.contains(name), "{interface} {name} {text}");
            assert!(text.contains("`theme: { name: "), "as the file begins: {text}");
        }
    }
}

#[test]
fn a_theme_paints_every_cell_in_its_own_colours() {
    for scheme in [Scheme::Dark, Scheme::Light, Scheme::Contrast, Scheme::BlueOrange] {
        let mut reader = reader(RUSSIAN, colored(scheme, Depth::All));
        for keys in ["nn", "?", "<esc>v", "<esc>a"] {
            reader.press(keys);
            let frame = reader.desk.frame();
            for (ink, ground) in colors(&frame) {
                let is_own = |color| matches!(color, Color::Rgb(..));
                assert!(is_own(ink) && is_own(ground), "{scheme:?} {keys} {ink:?} on {ground:?}");
            }
        }
    }
}

#[test]
fn a_terminal_of_fewer_colours_gets_no_others() {
    let shown = |depth| {
        let mut reader = reader(RUSSIAN, colored(Scheme::Dark, depth));
        colors(&reader.press("nn").desk.frame())
    };
    assert!(shown(Depth::Many).iter().all(|(ink, _)| matches!(ink, Color::Indexed(16..))));
    assert!(
        shown(Depth::Sixteen)
            .iter()
            .all(|(ink, _)| !matches!(ink, Color::Indexed(_) | Color::Rgb(..)))
    );
}

#[test]
fn without_colours_signs_stand_around_the_words() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nn");
    let signs = |text: &str| text.contains("[-") || text.contains("{+");
    assert!(!signs(&reader.text()));
    reader.press("<f3><f3><f3><f3><f3>");
    assert!(signs(&reader.text()), "{}", reader.text());
    assert_eq!(colors(&reader.desk.frame()), [(Color::Reset, Color::Reset)]);
    let bare = Start { has_colors: false, ..RUSSIAN };
    let mut bare = self::reader(bare, colored(Scheme::Dark, Depth::All));
    assert_eq!(colors(&bare.press("<f3>").desk.frame()), [(Color::Reset, Color::Reset)]);
}

#[test]
fn signs_and_styles_stand_besides_the_colours_of_every_theme() {
    for scheme in Scheme::ALL {
        let mut reader = reader(RUSSIAN, colored(scheme, Depth::All));
        let legend = legend(&reader.press("nnn").desk.frame());
        assert!(legend.contains("CROSSED_OUT") && legend.contains("UNDERLINED"), "{scheme:?}");
        let text = reader.text();
        assert!(['~', '+', '»'].iter().all(|sign| text.contains(*sign)), "{text}");
    }
}

#[test]
fn the_readers_own_colours_count_in_their_theme_alone() {
    let text = "theme:\n  name: dark\n  text: {background: 17}\n  deleted: {foreground: \"#ff8000\", \
                attributes: [bold]}\n";
    let shown = |depth| {
        let mut reader = reader(RUSSIAN, Comfort { depth, ..config(text) });
        reader.press("nn");
        reader
    };
    let has = |reader: &Reader, color| {
        let colors = colors(&reader.desk.frame());
        colors.iter().any(|(ink, ground)| [*ink, *ground].contains(&color))
    };
    for (depth, ink, ground) in [
        (Depth::All, Color::Rgb(0xff, 0x80, 0), Color::Indexed(17)),
        (Depth::Many, Color::Indexed(208), Color::Indexed(17)),
        (Depth::Sixteen, Color::Yellow, Color::Black),
    ] {
        let reader = shown(depth);
        assert!(has(&reader, ink) && has(&reader, ground), "{depth:?} {}", reader.screen());
        assert!(!legend(&reader.desk.frame()).contains("CROSSED_OUT"), "{depth:?}");
    }
    let mut reader = shown(Depth::All);
    reader.press("<f3>");
    assert!(!has(&reader, Color::Indexed(17)), "another theme is its own");
    reader.press("<f3><f3><f3><f3><f3>");
    assert!(has(&reader, Color::Indexed(17)));
    let none = shown(Depth::None);
    assert_eq!(colors(&none.desk.frame()), [(Color::Reset, Color::Reset)]);
    assert!(none.text().contains("[-"), "{}", none.text());
}

#[test]
fn the_readers_own_keys_count_and_are_shown() {
    let comfort = config("keys:\n  reading:\n    next-change: [E, \"Ctrl+J\"]\n    help: [Q]\n");
    let mut own = reader(RUSSIAN, comfort);
    let first = own.text();
    assert!(first.contains("E след. изменение") && first.contains("Q помощь"), "{first}");
    assert_eq!(own.press("n").text(), first, "the default key is gone");
    let moved = own.press("E").text();
    assert_eq!(
        moved.replace("E след", "n след").replace("Q помощь", "? помощь"),
        { Reader::new(RUSSIAN).press("n").text() }
    );
    let again = own.press("<ctrl+j>").text();
    assert_ne!(again, moved);
    assert!(own.press("Й").text().contains("E Ctrl+J"), "help shows them");
}

#[test]
fn messages_name_the_keys_in_force() {
    let comfort = config("keys:\n  reading:\n    languages: [F6]\n    undo: [U]\n");
    let text = reader(RUSSIAN, comfort).press("i").text();
    assert!(text.contains("клавиша F6 показывает больше"), "{text}");
}

#[test]
fn the_help_of_a_list_names_no_key_that_the_reader_took_away() {
    let own = |place, keys| format!("keys:\n  {place}:\n    next: [{keys}]\n");
    for (place, keys, way, gone) in
        [("list", "F5", "v", "Ctrl+N"), ("list", "F5", "v", "Ctrl+J"), ("sheet", "s", "V", " j ")]
    {
        for interface in TONGUES {
            let start = Start { interface, ..RUSSIAN };
            let help = |comfort| reader(start, comfort).press(way).press("<f1>").text();
            assert!(help(Comfort::default()).contains(gone), "{place} {gone}");
            let text = help(config(&own(place, keys)));
            assert!(text.contains(&format!("│ {keys} ")) && !text.contains(gone), "{text}");
        }
    }
}

#[test]
fn what_was_read_is_taken_up_again() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut before = reader(RUSSIAN, memory());
    let file = remembered_in(folder.path(), &before, "child-rights");
    let there = before.press("os").press("nnnn").press("r").text();
    before.desk.remember().expect("written");
    let remembered = Remembered::read(&file).expect("read").expect("there");
    assert_eq!(remembered.languages, ["ru"]);
    assert_eq!((&*remembered.old, &*remembered.new), ("2022-03-09", "2022-05-03"));
    let title = |text: &str| text.lines().nth(1).map(str::to_owned);
    let after = reader(RUSSIAN, Comfort { remembered: Some(remembered), ..memory() });
    assert_eq!(title(&after.text()), title(&there), "the same provision");
    assert!(after.text().contains("только изменения") && after.text().contains(" ru 2022-03-09"));
    let files = after.annotations();
    assert!(files.iter().all(|file| file.extension().is_some_and(|end| end == "yaml")));
}

#[test]
fn the_widths_of_the_panes_are_taken_up_again() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut before = reader(RUSSIAN, memory());
    let file = remembered_in(folder.path(), &before, "child-rights");
    for (from, to) in [((29, 10), (45, 10)), ((91, 10), (80, 10))] {
        before.desk.act(Action::Click(from.0, from.1));
        before.desk.act(Action::Drag(to.0, to.1));
        before.desk.act(Action::Release);
    }
    let edges = |reader: &Reader| -> Vec<usize> {
        let text = reader.text();
        let line = text.lines().nth(1).expect("the frames");
        line.chars().enumerate().filter(|(_, sign)| *sign == '╭').map(|(at, _)| at).collect()
    };
    let pulled = edges(&before);
    assert_ne!(pulled, edges(&Reader::new(RUSSIAN)));
    before.desk.remember().expect("written");
    let remembered = Remembered::read(&file).expect("read");
    assert_eq!(edges(&reader(RUSSIAN, Comfort { remembered, ..memory() })), pulled);
}

#[test]
fn marks_are_taken_up_again_where_they_still_are() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut before = reader(RUSSIAN, memory());
    let file = remembered_in(folder.path(), &before, "child-rights");
    before.press("<ctrl+g>18-4(1)<enter><ctrl+b>Vg<enter><ctrl+g>18-2<enter><ctrl+b>");
    let there = before.text();
    before.desk.remember().expect("written");
    let mut remembered = Remembered::read(&file).expect("read").expect("there");
    assert_eq!(remembered.marks.len(), 2);
    let gone = [("2020-01-01", "art_1"), ("2022-05-03", "art_999")];
    remembered.marks.extend(gone.map(|(version, provision)| Bookmark {
        old: version.to_owned(),
        new: version.to_owned(),
        provision: provision.to_owned(),
        ..remembered.marks[0].clone()
    }));
    remembered.write(&file).expect("written");
    let mut session = session(RUSSIAN, Workspace::open(before.folder.path()).expect("there"));
    session.comfort = Comfort { remembered: Some(remembered.clone()), ..memory() };
    let mut after = Reader { desk: Desk::new(session, RUSSIAN.size), folder: before.folder };
    let list = after.press("<ctrl+l>").text();
    let listed = list.lines().filter(|line| line.contains("стать") && line.contains("18-")).count();
    assert_eq!(listed, 2, "{list}");
    assert_eq!(after.press("18-2<enter>").text().lines().next(), there.lines().next());
    // What is unmarked is gone; what could not be shown, and what another screen marked
    // meanwhile, is not.
    let another = Bookmark { provision: "art_2".to_owned(), ..remembered.marks[0].clone() };
    remembered.marks.push(another.clone());
    remembered.write(&file).expect("written");
    after.press("<ctrl+b>").desk.remember().expect("written");
    let marks = Remembered::read(&file).expect("read").expect("there").marks;
    assert_eq!(marks.len(), 4);
    assert!(!marks.contains(&remembered.marks[1]) && marks.contains(&another), "{marks:?}");
    let mut session = self::session(RUSSIAN, Workspace::open(after.folder.path()).expect("there"));
    session.comfort = memory();
    let mut fresh = Reader { desk: Desk::new(session, RUSSIAN.size), folder: after.folder };
    fresh.press("<ctrl+b>").desk.remember().expect("written");
    assert_eq!(Remembered::read(&file).expect("read").expect("there").marks.len(), 5);
}

#[test]
fn the_language_of_the_interface_is_kept_where_it_was_chosen() {
    let folder = TempDir::new().expect("a temporary folder");
    let state = folder.path().join("state");
    let memory = || Comfort { memory: Some(state.clone()), ..Comfort::default() };
    reader(RUSSIAN, memory()).press("n").desk.remember().expect("written");
    assert_eq!(Chosen::read(&state), Chosen::default());
    reader(RUSSIAN, memory()).press("<f9><f9>").desk.remember().expect("written");
    assert_eq!(Chosen::read(&state).language(), Some(Language::Kazakh));
}

#[test]
fn the_theme_is_kept_where_it_was_chosen_unless_the_config_file_names_one() {
    let folder = TempDir::new().expect("a temporary folder");
    let state = folder.path().join("state");
    let memory = |has_own_scheme| Comfort {
        memory: Some(state.clone()),
        has_own_scheme,
        ..colored(Scheme::Terminal, Depth::All)
    };
    let mut named = reader(RUSSIAN, memory(true));
    assert!(named.press("<f3>").text().contains("чтобы осталась"), "{}", named.text());
    named.desk.remember().expect("written");
    assert_eq!(Chosen::read(&state), Chosen::default());
    let mut turned = reader(RUSSIAN, memory(false));
    assert!(!turned.press("<f3><f9>").text().contains("чтобы осталась"), "{}", turned.text());
    turned.desk.remember().expect("written");
    let chosen = Chosen::read(&state);
    assert_eq!((&*chosen.theme, &*chosen.language), (Scheme::Dark.name(), "en"));
    let mut next = memory(false);
    next.take_up(&chosen);
    assert_eq!(next.scheme, Scheme::Dark);
    let mut named = memory(true);
    named.take_up(&chosen);
    assert_eq!(named.scheme, Scheme::Terminal);
}

/// The file for a bill of a reader's workspace.
fn remembered_in(folder: &Path, reader: &Reader, bill: &str) -> PathBuf {
    let bill = BillId::new(bill).expect("the name of a bill");
    Remembered::file(&folder.join("state"), reader.folder.path(), &bill)
}

#[test]
fn another_bill_is_remembered_by_itself() {
    let folder = TempDir::new().expect("a temporary folder");
    let comfort = Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut reader = reader(RUSSIAN, comfort);
    reader.lay_another_bill();
    reader.press("os").press("nn").press("P").press("средствах массовой<enter>");
    reader.desk.remember().expect("written");
    let read = |bill| {
        let file = remembered_in(folder.path(), &reader, bill);
        Remembered::read(&file).expect("read").expect("there")
    };
    assert_eq!(read("media").new, "v2");
    // The one that was left is remembered as it was left.
    let left = read("child-rights");
    assert_eq!((left.new.as_str(), left.side_by_side), ("2022-05-03", true));
    assert!(left.provision.is_some_and(|address| address.starts_with("art_1")));
}

#[test]
fn a_bill_of_which_a_mark_alone_is_remembered_opens_like_any_other() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut before = reader(RUSSIAN, memory());
    before.lay_another_bill();
    before
        .press("nn<ctrl+b>P")
        .press("средствах массовой<enter>")
        .desk
        .remember()
        .expect("written");
    let remembered =
        Remembered::read(&remembered_in(folder.path(), &before, "child-rights")).expect("read");
    let marks = remembered.expect("there").marks;
    assert_eq!(marks.len(), 1);
    let remembered = Some(Remembered { marks, ..Remembered::default() });
    let mut after = reader(RUSSIAN, Comfort { remembered, ..memory() });
    assert_eq!(after.press("nnn").screen(), Reader::new(RUSSIAN).press("nnn").screen());
}

#[test]
fn the_marks_of_a_bill_are_taken_up_wherever_it_is_opened_from() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut before = reader(RUSSIAN, memory());
    before.lay_another_bill();
    before.press("P").press("средствах массовой<enter>n<ctrl+b>").desk.remember().expect("written");
    let mut session = session(RUSSIAN, Workspace::open(before.folder.path()).expect("there"));
    session.comfort = memory();
    let mut after = Reader { desk: Desk::new(session, RUSSIAN.size), folder: before.folder };
    let text = after.press("P").press("средствах массовой<enter><ctrl+l>").text();
    assert!(text.contains("пункт 1 статьи 1  В течение пяти дней"), "{text}");
    // Unmarked there, it is gone there.
    after.press("<enter><ctrl+b>").desk.remember().expect("written");
    let file = remembered_in(folder.path(), &after, "media");
    assert_eq!(Remembered::read(&file).expect("read").expect("there").marks, []);
}

#[test]
fn what_another_bill_kept_is_not_ours_to_remove() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let kept = |reader: &Reader, bill| Unsaved::file(&remembered_in(folder.path(), reader, bill));
    let mut before = reader(RUSSIAN, memory());
    before.press("nnnnnnna<shift+tab><shift+tab><shift+tab>Без критериев.");
    before.desk.last_wish()();
    let all = Unsaved::all(&remembered_in(folder.path(), &before, "child-rights"));
    let [(ours, _)] = &all[..] else { panic!("{all:?}") };
    let ours = ours.clone();
    let mut after = reader(RUSSIAN, Comfort { unsaved: all, ..memory() });
    after.lay_another_bill();
    let other = kept(&after, "media");
    for file in [&ours, &other] {
        std::fs::write(file, "what: note\n").expect("written");
    }
    assert!(after.text().contains("Без критериев."), "{}", after.text());
    after.press("<esc>yP").press("средствах массовой<enter>");
    after.desk.last_wish()();
    assert!(!ours.exists() && other.exists());
}

#[test]
fn words_that_are_taken_up_again_leave_alone_what_others_changed_meanwhile() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let mut before = reader(RUSSIAN, memory());
    before.press("A<enter>e<tab>Без критериев. ");
    before.desk.last_wish()();
    let unsaved = Unsaved::all(&remembered_in(folder.path(), &before, "child-rights"));
    let name = format!("{}.yaml", unsaved[0].1.annotation.as_deref().expect("a note that stands"));
    let file = before.annotations().into_iter().find(|file| file.ends_with(&name)).expect("there");
    let text = std::fs::read_to_string(&file).expect("read");
    let theirs = text.replace("severity: high", "severity: low");
    assert_ne!(text, theirs);
    std::fs::write(&file, theirs).expect("written");
    let workspace = Workspace::open(before.folder.path()).expect("there");
    let mut session = session(RUSSIAN, workspace);
    session.comfort = Comfort { unsaved, ..memory() };
    let Reader { folder: kept, .. } = before;
    let mut after = Reader { desk: Desk::new(session, RUSSIAN.size), folder: kept };
    after.press("<ctrl+s>");
    let text = std::fs::read_to_string(&file).expect("read");
    assert!(text.contains("Без критериев.") && text.contains("severity: low"), "{text}");
}

/// A recovered form may be of a language that is not shown.
#[test]
fn the_place_of_what_is_taken_up_again_is_cited() {
    let folder = TempDir::new().expect("a temporary folder");
    let memory = || Comfort { memory: Some(folder.path().join("state")), ..Comfort::default() };
    let kazakh = Start { languages: &[Language::Kazakh], ..RUSSIAN };
    let mut before = reader(kazakh, memory());
    before.press("nnnnnnna<shift+tab><shift+tab><shift+tab>Негізсіз.");
    before.desk.last_wish()();
    let unsaved = Unsaved::all(&remembered_in(folder.path(), &before, "child-rights"));
    let after = reader(RUSSIAN, Comfort { unsaved, ..memory() });
    let text = after.text();
    assert!(text.contains("Негізсіз.") && text.contains("`18-4-баптың 5-тармағы ("), "{text}");
}

#[test]
fn what_is_remembered_of_other_texts_harms_nobody() {
    let remembered = Remembered {
        filter: "none such".to_owned(),
        provision: Some("art_999".to_owned()),
        ..Remembered::default()
    };
    let comfort = Comfort { remembered: Some(remembered), ..Comfort::default() };
    let text = reader(SMALL, comfort).press("n").text();
    assert!(text.contains("1/27"), "{text}");
}

#[test]
fn the_first_steps_are_ticked_off_and_go() {
    for interface in TONGUES {
        let start = Start { interface, ..RUSSIAN };
        let mut reader = reader(start, Comfort { has_tour: true, ..Comfort::default() });
        let line = |reader: &Reader| reader.text().lines().last().unwrap_or_default().to_owned();
        let plain = line(&Reader::new(start));
        assert!(!line(&reader).contains('✓') && line(&reader).matches('→').count() == 2);
        assert_eq!(line(reader.press("n")).matches('✓').count(), 1);
        assert_eq!(line(reader.press("v<esc>")).matches('✓').count(), 2);
        assert_eq!(line(reader.press("a<esc>")).matches('✓').count(), 3);
        assert_eq!(line(reader.press("j")), plain, "{interface}");
    }
}

#[test]
fn what_is_to_be_said_at_the_beginning_is_said_until_the_first_key() {
    let comfort = || Comfort {
        notice: Some("ошибка в настройках".to_owned()),
        ..Comfort::default()
    };
    let mut reader = reader(SMALL, comfort());
    assert!(reader.text().contains("ошибка в настройках"));
    assert!(!reader.press("j").text().contains("ошибка в настройках"));
}

#[test]
fn empty_places_say_what_to_do() {
    for (interface, note, same) in [
        (Language::Russian, "a – замечание", "v – другие"),
        (Language::Kazakh, "a – ескерту жазу", "v – басқа"),
        (Language::English, "a – annotate", "v chooses"),
    ] {
        let versions = Sides::new("2022-05-03", "2022-05-03");
        let mut reader = Reader::new(Start { interface, versions, ..RUSSIAN });
        assert!(reader.text().contains(note), "{}", reader.text());
        assert!(reader.press("n").text().contains(same), "{}", reader.text());
        assert!(reader.press("o").text().contains(same), "{}", reader.text());
    }
}

#[test]
fn comfort_fits_the_smallest_screens() {
    for size in [(1, 1), (20, 5), (24, 8), (60, 15), (80, 24), (200, 50)] {
        for scheme in Scheme::ALL {
            let comfort = Comfort { has_tour: true, ..colored(scheme, Depth::All) };
            let mut reader = reader(Start { size, ..RUSSIAN }, comfort);
            let text = reader.press("n<f3>v<esc><f3>").text();
            assert_eq!(text.lines().count().max(1), usize::from(size.1), "{size:?} {scheme:?}");
        }
    }
}
