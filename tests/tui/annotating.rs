//! Annotations from the first word chosen to the file on the disk.

use crate::reader::RUSSIAN;
use crate::reader::Reader;
use crate::reader::SMALL;
use crate::reader::Start;
use crate::reader::read_keys;
use crate::reader::rows;
use crate::reader::session;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use tuzetu::store::bundled::unpack;
use tuzetu::text::language::Language;
use tuzetu::tui::Desk;
use tuzetu::tui::Session;
use tuzetu::tui::action::Action;
use tuzetu::tui::effect::Effect;
use tuzetu::tui::effect::Outcome;

#[test]
fn an_annotation_is_added_with_norm_kind_and_words() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.annotations().len();
    reader.press("nnnnnn").press("ц<right><right>").press("<enter>");
    reader.press("<enter>20(2)");
    insta::assert_snapshot!("norms_by_number", reader.screen());
    reader.press("<enter><tab><right><tab><right>");
    reader
        .press("<tab><right><right><tab>Заң анық емес.<tab><tab><left>")
        .press("<tab><tab><tab>Сөз бостандығы")
        .press("<tab>Ограничение без критериев.<enter>Ни срока, ни суда.");
    insta::assert_snapshot!("form_filled_in", reader.screen());
    reader.press("<ctrl+ы>");
    insta::assert_snapshot!("annotation_saved", reader.screen());
    let files = reader.annotations();
    assert_eq!(files.len(), before + 1);
    let written = files.iter().map(|file| fs::read_to_string(file).expect("a file"));
    let yaml = written.into_iter().find(|yaml| yaml.contains("Ни срока")).expect("the new one");
    for words in
        ["Сөз бостандығы", "Ограничение без критериев.", "(2)", "vagueness", "high", "редакция"]
    {
        assert!(yaml.contains(words), "{words} in {yaml}");
    }
    let law = "  test:\n    law:\n      verdict: not-met\n      words:\n        ";
    let necessity = "    necessity:\n      verdict: unclear\n";
    for words in [law, "Заң анық емес.", necessity] {
        assert!(yaml.contains(words), "{words} in {yaml}");
    }
}

/// The verdict of a standing annotation changes, and its words stay.
#[test]
fn the_test_of_a_standing_annotation_is_turned_in_the_form() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>e<shift+tab><shift+tab><shift+tab><shift+tab>");
    reader.press("<shift+tab><shift+tab><shift+tab>");
    insta::assert_snapshot!("words_of_the_test", reader.screen());
    reader.press("<shift+tab>");
    insta::assert_snapshot!(reader.screen());
    reader.press("<right><tab> Дополнено.<ctrl+s>");
    let files = reader.annotations().into_iter();
    let mut files = files.map(|file| fs::read_to_string(file).expect("a file"));
    let yaml = files.find(|yaml| yaml.contains("id: removal-24h-no-court")).expect("it is there");
    assert!(yaml.contains("    law:\n      verdict: met\n      words:\n"), "{yaml}");
    assert!(yaml.contains("вывод редакции. Дополнено.\n        kk: |\n          Міндет"), "{yaml}");
}

#[test]
fn a_whole_provision_is_annotated() {
    let mut reader = Reader::new(SMALL);
    let before = reader.annotations().len();
    reader.press("nna");
    assert!(reader.text().contains("всё положение"), "{}", reader.text());
    reader.press("<enter>цензура<enter><shift+tab><shift+tab><shift+tab>Почему<f2>");
    assert_eq!(reader.annotations().len(), before + 1, "{}", reader.text());
}

/// The title has a name in every language, and is no address to a lawyer.
#[test]
fn the_title_is_called_by_its_name() {
    let mut reader = Reader::new(RUSSIAN);
    let form = reader.press("uga").text();
    assert!(form.contains("всё положение `заголовок`"), "{form}");
}

#[test]
fn a_form_without_norm_or_reasoning_is_not_saved_and_leads_there() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.annotations().len();
    reader.press("nna<tab><tab><ctrl+s>");
    assert!(reader.text().contains("выберите хотя бы одну норму"), "{}", reader.text());
    reader.press("<enter>20<enter><ctrl+s>");
    assert!(reader.text().contains("напишите обоснование"), "{}", reader.text());
    assert_eq!(reader.annotations().len(), before);
    reader.press("Довод<ctrl+s>");
    assert_eq!(reader.annotations().len(), before + 1, "{}", reader.text());
}

#[test]
fn leaving_a_form_asks_only_when_something_would_be_lost() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.press("nn").screen();
    assert_eq!(reader.press("a<esc>").screen(), before);
    reader.press("a<shift+tab><shift+tab><shift+tab>Довод<esc>");
    insta::assert_snapshot!(reader.screen());
    // Enter may have been pressed without reading.
    reader.press("<enter><esc>");
    assert!(reader.text().contains("Довод"), "{}", reader.text());
    assert_eq!(reader.press("<esc>y").screen(), before);
}

#[test]
fn reasoning_is_written_in_each_language() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna<enter>цензура<enter><shift+tab><shift+tab><shift+tab>по-русски");
    reader.press("<shift+tab><shift+tab><right><tab><tab>қазақша<ctrl+s>");
    let yaml = newest(&reader, "қазақша");
    assert!(yaml.contains("по-русски"), "{yaml}");
}

fn newest(reader: &Reader, words: &str) -> String {
    let texts =
        reader.annotations().into_iter().map(|file| fs::read_to_string(file).expect("a file"));
    texts
        .into_iter()
        .find(|text| text.contains(words))
        .unwrap_or_else(|| panic!("{}", reader.text()))
}

#[test]
fn an_annotation_is_changed_and_its_file_keeps_the_rest() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>e").press(" Добавлено.<ctrl+s>");
    let yaml = newest(&reader, "Добавлено.");
    assert!(yaml.contains("id: removal-24h-no-court"), "{yaml}");
    assert!(yaml.contains("counter-argument:"), "{yaml}");
}

#[test]
fn a_status_is_set_from_a_list() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>t");
    insta::assert_snapshot!(reader.screen());
    reader.press("принят<enter>");
    assert!(reader.text().contains("Почему «принято»"), "{}", reader.text());
    reader.press("<enter>");
    let yaml = newest(&reader, "id: removal-24h-no-court");
    assert!(yaml.contains("status: accepted") && !yaml.contains("why: \"\""), "{yaml}");
}

#[test]
fn a_removed_annotation_is_put_back_byte_for_byte() {
    let mut reader = Reader::new(RUSSIAN);
    let file = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    let before = fs::read(&file).expect("the file");
    reader.press("Aдвадцать<enter>dd");
    assert!(!file.exists());
    assert!(reader.text().contains("u – вернуть"), "{}", reader.text());
    reader.press("u");
    assert_eq!(fs::read(&file).expect("the file"), before);
}

/// A reader whose annotation somebody else changes before it is saved.
fn changed_meanwhile(from: &str, to: &str) -> (Reader, PathBuf) {
    let mut reader = Reader::new(RUSSIAN);
    let file = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    reader.press("Aдвадцать<enter>e").press(" Моё.");
    let text = fs::read_to_string(&file).expect("the file");
    let text = text.replace("severity: high", "severity: critical");
    assert!(text.contains(from), "{text}");
    fs::write(&file, text.replace(from, to)).expect("written");
    reader.press("<ctrl+s>");
    (reader, file)
}

/// The same, and the other writes in the very field.
fn clash() -> (Reader, PathBuf) {
    changed_meanwhile("Предписание охватывает", "Это предписание охватывает")
}

#[test]
fn what_others_changed_in_other_fields_meanwhile_stays_beside_ours() {
    let (mut reader, file) = changed_meanwhile("\nstatus: open", "\nstatus: open # моё");
    let says = "вместе с тем, что там тем временем изменили";
    assert!(reader.text().contains(says), "{}", reader.text());
    let both = fs::read_to_string(&file).expect("the file");
    let has = |text: &str| both.contains(text);
    assert!(has("severity: critical") && has("Моё.") && has("status: open # моё"), "{both}");
    reader.press("u");
    let theirs = fs::read_to_string(&file).expect("the file");
    assert!(theirs.contains("severity: critical") && !theirs.contains("Моё."), "{theirs}");
    assert!(theirs.contains("status: open # моё"), "{theirs}");
}

#[test]
fn a_file_that_changed_meanwhile_is_not_overwritten() {
    let (mut reader, file) = clash();
    insta::assert_snapshot!(reader.screen());
    let files = reader.annotations().len();
    reader.press("к").press("k");
    assert_eq!(reader.annotations().len(), files + 1);
    let theirs = fs::read_to_string(&file).expect("the file");
    assert!(theirs.contains("severity: critical") && !theirs.contains("Моё."));
    assert!(newest(&reader, "Моё.").contains("severity: high"));
}

/// Where only the end of a long text differs, it is the end that is shown.
#[test]
fn a_clash_shows_the_words_that_differ_and_all_its_keys() {
    for (interface, name, field, end) in [
        (Language::Russian, "двадцать", "«Обоснование,", "статьи – вывод редакции."),
        (Language::Kazakh, "Сотсыз", "«Негіздеме,", "редакцияның\n      тұжырымы."),
        (Language::English, "twenty", "«Reasoning,", "articles are the\n      editors’ inference."),
    ] {
        let mut reader = Reader::new(Start { interface, ..SMALL });
        let file = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
        reader.press(&format!("A{name}<enter>e")).press(" Моё.");
        let text = fs::read_to_string(&file).expect("the file");
        assert!(text.contains(end), "{text}");
        fs::write(&file, text.replace(end, &format!("{end} Чужое."))).expect("written");
        let screen = reader.press("<ctrl+s>").text();
        for says in [field, "Чужое.»", "Моё.»"] {
            assert!(screen.contains(says), "{says}: {screen}");
        }
        let keys = screen.lines().rev().nth(1).expect("the line of the keys");
        assert!([" k ", " t ", " Esc "].iter().all(|key| keys.contains(key)), "{screen}");
    }
}

#[test]
fn theirs_can_be_taken_or_the_writing_gone_on_with() {
    let (mut reader, _) = clash();
    reader.press("<esc>");
    assert!(reader.text().contains("Моё."), "{}", reader.text());
    // A letter may have been typed on when the clash came.
    reader.press("<ctrl+s>t<enter><esc><esc>");
    assert!(reader.text().contains("Моё."), "{}", reader.text());
    reader.press("<ctrl+s>ty");
    assert!(reader.text().contains("критическая"), "{}", reader.text());
    assert!(
        !reader
            .annotations()
            .iter()
            .any(|file| { fs::read_to_string(file).expect("a file").contains("Моё.") })
    );
}

#[test]
fn the_users_editor_gives_its_text_to_the_form() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna<shift+tab><shift+tab><shift+tab>черновик");
    let effect = reader.desk.act(Action::Key(read_keys("<ctrl+e>")[0]));
    assert_eq!(effect, Effect::Edit("черновик".to_owned()));
    reader.desk.act(Action::Told(Box::new(Outcome::Edited("Из редактора\n".to_owned()))));
    assert!(reader.text().contains("Из редактора"), "{}", reader.text());
}

#[test]
fn two_files_of_no_workspace_are_read_and_not_written() {
    let folder = TempDir::new().expect("a temporary folder");
    let workspace = unpack(folder.path()).expect("the bundled bill is unpacked");
    let session = Session { workspace: None, ..session(SMALL, workspace) };
    let mut desk = Desk::new(session, SMALL.size);
    for key in read_keys("nna<enter>20<enter><shift+tab><shift+tab><shift+tab>Довод<ctrl+s>") {
        desk.act(Action::Key(key));
    }
    assert!(rows(&desk.frame()).join("\n").contains("tuzetu init"));
}

#[test]
fn every_removed_annotation_can_be_put_back() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.annotations();
    reader.press("Aдвадцать<enter>dddd");
    assert_eq!(reader.annotations().len(), before.len() - 2, "{}", reader.text());
    reader.press("u");
    assert_eq!(reader.annotations().len(), before.len() - 1);
    reader.press("u");
    assert_eq!(reader.annotations(), before);
    assert!(reader.press("u").text().contains("нечего отменять"), "{}", reader.text());
}

#[test]
fn a_new_annotation_is_the_chosen_one() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.annotations();
    reader.press(
        "Aдвадцать<enter>a<enter>цензура<enter><shift+tab><shift+tab><shift+tab>Моё.<ctrl+s>",
    );
    assert_eq!(reader.annotations().len(), before.len() + 1, "{}", reader.text());
    assert!(reader.text().contains("Моё."), "{}", reader.text());
    reader.press("dd");
    assert_eq!(reader.annotations(), before);
}

#[test]
fn a_new_annotation_is_undone_and_can_be_put_back() {
    let mut reader = Reader::new(RUSSIAN);
    let before = reader.annotations();
    reader.press("nna<enter>цензура<enter><shift+tab><shift+tab><shift+tab>Моё.<ctrl+s>");
    assert!(reader.text().contains("u – отменить"), "{}", reader.text());
    let added = reader.annotations();
    assert_eq!(reader.press("u").annotations(), before, "{}", reader.text());
    assert_eq!(reader.press("u").annotations(), added, "{}", reader.text());
}

/// Of a key that writes at once there is no text to go back to.
#[test]
fn a_clash_of_a_key_is_left_and_nothing_is_written() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("Aдвадцать<enter>");
    let file =
        reader.annotations().into_iter().find(|file| file.ends_with("removal-24h-no-court.yaml"));
    let file = file.expect("it is there");
    let text = fs::read_to_string(&file).expect("the file");
    fs::write(&file, text.replace("severity: high", "severity: low")).expect("written");
    let theirs = fs::read_to_string(&file).expect("the file");
    let asked = reader.press("S").text();
    assert!(asked.contains("пока не записывать"), "{asked}");
    reader.press("<esc>");
    assert_eq!(fs::read_to_string(&file).expect("the file"), theirs);
}

#[test]
fn ours_kept_beside_theirs_is_the_chosen_one() {
    let (mut reader, file) = clash();
    reader.press("kdd");
    assert!(file.exists());
    let texts: Vec<_> =
        reader.annotations().iter().map(|file| fs::read_to_string(file).expect("a file")).collect();
    assert!(!texts.iter().any(|text| text.contains("Моё.")), "{}", reader.text());
}

#[test]
fn what_was_kept_beside_theirs_is_undone_and_not_lost() {
    let (mut reader, file) = clash();
    let before = reader.annotations();
    reader.press("k");
    let beside = reader.annotations();
    assert_eq!(beside.len(), before.len() + 1);
    reader.press("u");
    assert_eq!(reader.annotations(), before, "{}", reader.text());
    assert!(reader.text().contains("u – вернуть"), "{}", reader.text());
    reader.press("u");
    assert_eq!(reader.annotations(), beside, "{}", reader.text());
    assert!(file.exists() && reader.press("u").text().contains("нечего отменять"));
}

#[test]
fn a_file_that_changed_meanwhile_is_removed_only_once_it_was_read() {
    let mut reader = Reader::new(SMALL);
    let file = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    reader.press("Aдвадцать<enter>");
    let text = fs::read_to_string(&file).expect("the file");
    fs::write(&file, text.replace("severity: high", "severity: critical")).expect("written");
    reader.press("dd");
    assert!(file.exists() && reader.text().contains("не удалено: файл"), "{}", reader.text());
    assert!(reader.text().contains("критическая"), "{}", reader.text());
    reader.press("d");
    assert!(!file.exists(), "{}", reader.text());
}

#[test]
fn problems_are_said_again_when_there_are_more() {
    let mut reader = Reader::new(RUSSIAN);
    let broken = reader.folder.path().join("annotations/child-rights/broken.yaml");
    fs::write(broken, "id: [").expect("written");
    reader.press("Aдвадцать<enter>dd");
    assert!(reader.text().contains("ошибки в файлах рабочей папки: 1"), "{}", reader.text());
    reader.press("u");
    assert!(!reader.text().contains("ошибки в файлах"), "{}", reader.text());
}

#[test]
fn a_norm_that_was_not_in_force_is_warned_of_in_the_form() {
    let mut reader = Reader::new(RUSSIAN);
    reader.press("nna<enter>kz-2026:23<enter>");
    let warned = reader.text();
    assert!(warned.contains("не действовала на 2022-05-03; о том же"), "{warned}");
    assert!(warned.contains("1995, 20"), "{warned}");
    reader.press("<enter>kz-1995:20<enter>");
    assert!(!reader.text().contains("не действовала"), "{}", reader.text());
}

/// On a small screen the field that is written in is always seen.
#[test]
fn a_form_shows_the_field_under_the_cursor_at_every_size() {
    for size in [(60, 15), (80, 24), (44, 10)] {
        let mut reader = Reader::new(crate::reader::Start { size, ..RUSSIAN });
        reader.press("Aдвадцать<enter>e<enter>Последнее.");
        assert!(reader.text().contains("› Обоснование"), "{}", reader.text());
        assert!(reader.text().contains("Последнее."), "{}", reader.text());
        for _ in 0..13 {
            assert!(reader.press("<tab>").text().contains("│ › "), "{}", reader.text());
        }
    }
    let mut reader = Reader::new(crate::reader::Start { size: (60, 15), ..RUSSIAN });
    insta::assert_snapshot!(reader.press("Aдвадцать<enter>e").screen());
}

#[test]
fn a_form_says_in_full_what_is_wrong() {
    let mut reader = Reader::new(SMALL);
    reader.press("Aдвадцать<enter>e").press(" Моё.");
    let file = reader.folder.path().join("annotations/child-rights/removal-24h-no-court.yaml");
    let text = fs::read_to_string(&file).expect("the file");
    fs::write(&file, text.replace("severity: high", "severity: critical")).expect("written");
    reader.desk.act(Action::Stirred);
    assert!(reader.text().contains("только то, что изменили вы"), "{}", reader.text());
}
