//! `export redline`, `table` and `text`: documents for people.

use crate::place::Place;
use std::fs;

/// The first bytes of an archive, and of a PDF.
const ARCHIVE: &[u8] = b"PK\x03\x04";

#[test]
fn a_redline_says_in_signs_what_changed() {
    let place = Place::texts();
    let expected = "Закон о платформах\n\
        Изменения: old.md → new.md\n\
        Обозначения: {+добавлено+}, [-исключено-].\n\n\
        Статья 1. Сроки\n\
        1. Оператор обязан ответить в течение [-48-]{+24+} часов.\n\
        {+2. Оператор ведет журнал обращений граждан.+}\n\
        [-2-]{+3+}. Жалоба подается в суд.\n\n\
        Статья 2. Введение в действие\n\
        Закон вводится в действие с 1 июля.\n";
    for line in
        ["export redline old.md new.md --lang ru", "export redline old.md new.md --lang ru -o -"]
    {
        place.run(line).gives(0, expected, "");
    }
    let expected = "# Закон о платформах\n\n\
        Изменения: old.md → new.md\n\n\
        Обозначения: {++добавлено++}, {--исключено--}.\n\n\
        ## Статья 1. Сроки\n\n\
        1\\. Оператор обязан ответить в течение {--48--}{++24++} часов.\n\n\
        {++2. Оператор ведет журнал обращений граждан.++}\n\n\
        {--2--}{++3++}. Жалоба подается в суд.\n\n\
        ## Статья 2. Введение в действие\n\n\
        Закон вводится в действие с 1 июля.\n";
    place.run("export redline old.md new.md --lang ru --format markdown").gives(0, expected, "");
}

#[test]
fn a_file_is_in_the_form_that_its_name_tells_and_always_the_same() {
    let place = Place::bundled();
    for (what, files) in [
        ("redline child-rights", ["a.docx", "b.docx"]),
        ("table child-rights", ["a.xlsx", "b.xlsx"]),
        ("text child-rights@2022-05-03", ["c.docx", "d.docx"]),
    ] {
        for language in ["ru", "kk", "en"] {
            let bytes = files.map(|file| {
                let ran = place.run(&format!("export {what} --lang {language} -o {file} --force"));
                ran.gives(0, &format!("{file}\n"), "");
                fs::read(place.path(file)).expect("written")
            });
            assert!(bytes[0].starts_with(ARCHIVE), "{what}");
            assert!(bytes[0] == bytes[1], "{what} {language} is not the same twice");
        }
    }
    let ran = place.run("export redline child-rights --lang kk -o r.html");
    ran.gives(0, "r.html\n", "");
    let page = place.read("r.html");
    for expected in ["<html lang=\"kk\">", "<ins class=\"new\" title=\"Қосылды\">", "id=\"note-1\""]
    {
        assert!(page.contains(expected), "{expected}");
    }
    assert!(!page.contains("<script") && !page.contains("src="), "a page stands alone");
}

#[test]
fn annotations_are_comments_with_their_norms_in_the_language() {
    let place = Place::bundled();
    let page = place.run("export redline child-rights --lang en --format html").out;
    for expected in
        ["<h2>Comments</h2>", "Constitution 1995: 20(1)", "severity: high", "Three-part test:"]
    {
        assert!(page.contains(expected), "{expected}");
    }
    let told = place.run("export redline child-rights --lang ru").out;
    assert!(told.contains("[1]") && told.contains("тяжесть: высокая"), "{told}");
    let (law, notes) = told.split_once("\n\n[1] ").expect("the notes stand behind the words");
    let numbers = law.split('[').filter_map(|each| each.split_once(']')?.0.parse::<usize>().ok());
    let all = notes.lines().filter(|line| line.starts_with('[')).count() + 1;
    assert_eq!(numbers.collect::<Vec<_>>(), (1..=all).collect::<Vec<_>>(), "each once, in order");
    let between = "Изменения: второе чтение, 2022-03-09 → подписан, 2022-05-03";
    assert!(told.contains(between), "{told}");
}

#[test]
fn a_table_is_headed_in_its_languages() {
    let place = Place::bundled();
    for (language, act, head, none) in [
        (
            "ru",
            "Акт",
            "№ п/п;Структурный элемент;Редакция законопроекта (второе чтение, 2022-03-09);Предлагаемая редакция (подписан, 2022-05-03);Обоснование",
            "Отсутствует.",
        ),
        (
            "kk",
            "Акт",
            "Р/с №;Құрылымдық элемент;Заң жобасының редакциясы (екінші оқылым, 2022-03-09);Ұсынылатын редакция (қол қойылды, 2022-05-03);Негіздеме",
            "Жоқ.",
        ),
        (
            "en",
            "Act",
            "No.,Structural element,\"Bill, second reading, 2022-03-09\",\"Proposed wording, signed, 2022-05-03\",Reasoning",
            "None.",
        ),
    ] {
        let table = place.run(&format!("export table child-rights --lang {language} --format csv"));
        assert_eq!((table.status, table.err.as_str()), (0, ""));
        let parted = if language == "en" { ',' } else { ';' };
        let head = format!("\u{feff}{act}{parted}{head}\r\n");
        assert!(table.out.starts_with(&head), "{}", table.out);
        assert!(table.out.contains(&format!("{parted}{none}{parted}")), "{}", table.out);
        let note = table.out.rsplit("\r\n\r\n").next().unwrap_or_default();
        assert!(note.contains("реконструкция") || note.contains("reconstruction"), "{note}");
        assert_eq!(note.lines().count(), 1, "{note}");
    }
    let both = place.run("export table child-rights --lang kk,ru --layout parliament --format csv");
    assert!(both.out.starts_with("\u{feff}Акт;\"Р/с №\n№ п/п\";"), "{}", both.out);
    assert!(both.out.contains("\"Жоқ.\nОтсутствует.\""), "{}", both.out);
}

#[test]
fn what_was_deleted_is_to_be_deleted() {
    let place = Place::texts();
    let table = place.run("export table new.md old.md --lang ru --format csv").out;
    let expected = "2;Пункт 2 статьи 1;2. Оператор ведет журнал обращений граждан.;Исключить.;\r\n";
    assert!(table.contains(expected), "{table}");
    let all = place.run("export table new.md old.md --lang ru --format csv --all").out;
    assert!(all.lines().count() > table.lines().count(), "{all}");
}

#[test]
fn a_layout_of_ones_own_takes_the_place_of_ours_and_its_faults_are_pointed_at() {
    let place = Place::texts();
    let columns = "format: 1\ncolumns:\n  - {content: new, width: 700, heading: {ru: Новое}}\n";
    place.write("own.yaml", format!("{columns}  - {{content: decision, width: 300}}\n"));
    let table = place.run("export table old.md new.md --lang ru --layout own.yaml --format csv");
    let expected = "\u{feff}Новое;\r\n\
        1. Оператор обязан ответить в течение 24 часов.;\r\n\
        2. Оператор ведет журнал обращений граждан.;\r\n\
        3. Жалоба подается в суд.;\r\n";
    table.gives(0, expected, "");
    place.write("own.yaml", format!("{columns}  - {{content: olt, width: 300}}\n"));
    let refused = place.run("export table old.md new.md --lang ru --layout own.yaml");
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
    assert!(refused.err.contains("own.yaml:4:15"), "{}", refused.err);
    assert!(refused.err.contains("did you mean `old`?"), "{}", refused.err);
}

#[test]
fn a_form_that_is_not_written_is_refused_with_those_that_are() {
    let place = Place::bundled();
    place.run("export redline child-rights --format xlsx").fails(
        "error: `xlsx` is no value of `--format`\n\
         hint: there are: `html`, `docx`, `pdf`, `markdown`, `text`\n",
    );
    place.run("--format json export redline child-rights").fails(
        "error: this document is not written as `json`\n\
         hint: give `--format`: html, docx, pdf, markdown, text\n",
    );
    place.run("diff child-rights --format docx").fails(
        "error: only `tuzetu export` writes `docx`\n\
         hint: for programs there is `--format json` here\n",
    );
    let over = place.run("export redline child-rights -o bills/child-rights/2022-05-03/ru.md");
    assert_eq!(over.status, 2);
}

#[test]
fn without_libreoffice_a_pdf_is_refused_in_clear_words() {
    let place = Place::bundled();
    let refused = place.run_with("PATH", "", "export text child-rights --lang ru -o law.pdf");
    refused.fails(
        "error: `law.pdf`: a PDF needs LibreOffice, which is not here\n\
         hint: install LibreOffice, or write `--format docx` or `--format html` and print from there\n",
    );
}

#[test]
fn a_text_is_written_clean_and_as_akoma_ntoso() {
    let place = Place::bundled();
    let source = place.read("bills/child-rights/2022-05-03/kk.md");
    let text = "export text child-rights@2022-05-03 --lang kk --format";
    place.run(&format!("{text} markdown")).gives(0, &source, "");
    let akn = place.run(&format!("{text} akn")).out;
    for expected in [
        "<act name=\"act\">",
        "<FRBRlanguage language=\"kaz\"/>",
        "value=\"/akn/kz/act/2021-09-15/child-rights/kaz@2022-05-03/!main\"",
        "eId=\"art_1__para_1\"",
    ] {
        assert!(akn.contains(expected), "{expected}\nis not in\n{akn}");
    }
}

/// What is in a bill is not in force, and an objection is not its author's reasoning.
#[test]
fn an_export_replaces_a_file_only_where_that_is_said() {
    let place = Place::bundled();
    place.write("notes.csv", "mine");
    let line = "export annotations child-rights -o notes.csv";
    place.run(line).fails(
        "error: `notes.csv`: this exists already\n\
         hint: the file that stands was not touched; `--force` replaces it\n",
    );
    assert_eq!(place.read("notes.csv"), "mine");
    assert_eq!(place.run(&format!("{line} --force")).status, 0);
    assert_ne!(place.read("notes.csv"), "mine");
}

#[test]
fn an_exported_table_of_a_bill_says_whose_words_are_in_it() {
    let place = Place::bundled();
    let line = "export table child-rights --from 2022-03-09 --to 2022-05-03 --lang ru";
    let table = place.run(&format!("{line} --format text")).all();
    assert!(table.contains("Редакция законопроекта (второе чтение, 2022-03-09)"), "{table}");
    assert!(!table.contains("Действующая редакция"), "{table}");
    assert!(table.contains("реконструкция") && table.contains("Замечание (редакция)"), "{table}");
    assert!(table.contains("Трехчастный тест:") && table.contains("В защиту положения:"));
}

#[test]
fn a_paper_without_a_change_says_so() {
    let place = Place::bundled();
    for (language, says) in
        [("ru", "Изменений нет."), ("kk", "Өзгерістер жоқ."), ("en", "Nothing changed.")]
    {
        for what in ["table", "redline"] {
            let line = format!("export {what} child-rights --from 1 --to 1 --lang {language}");
            let ran = place.run(&line);
            assert!(ran.out.contains(says), "{what} {language}: {}", ran.out);
            assert_eq!((ran.status, ran.err.as_str()), (0, "note: Nothing changed.\n"));
            assert_eq!(place.run(&format!("{line} -q")).err, "");
        }
    }
}

#[test]
fn a_layout_without_the_language_is_headed_in_another() {
    let place = Place::texts();
    let column = |content, head| {
        format!("  - {{content: {content}, width: 500, heading: {{ru: {head}}}}}\n")
    };
    let columns = [column("old", "Было"), column("new", "Стало")].concat();
    place.write("own.yaml", format!("format: 1\ntitle: {{ru: Сравнение}}\ncolumns:\n{columns}"));
    let table = place.run("export table old.md new.md --lang ru --layout own.yaml").out;
    let kazakh = place.run("export table old.md new.md --lang kk --layout own.yaml").all();
    assert!(table.contains("Было | Стало") && kazakh.contains("Было | Стало"), "{kazakh}");
    assert!(kazakh.contains("Сравнение"), "{kazakh}");
}

#[test]
fn an_export_refuses_endings_of_no_form_and_an_explainer_backwards() {
    let place = Place::bundled();
    let odt = place.run("export redline child-rights --lang ru -o x.odt").all();
    assert!(odt.contains("docx") && !place.path("x.odt").exists(), "{odt}");
    // What is asked for in words counts for more than a name.
    let asked = place.run("export redline child-rights --lang ru --format text -o x.odt");
    asked.gives(0, "x.odt\n", "");
    assert!(place.read("x.odt").contains("{+"));
    let back = "export explainer child-rights --from latest --to first --format markdown";
    let back = place.run(back).all();
    assert!(back.contains("--from"), "{back}");
}

#[test]
fn drafts_among_exported_annotations_are_told_of() {
    let place = Place::bundled();
    let file = "annotations/child-rights/cyberbullying-definition-vague.yaml";
    place.edit(file, "status: disputed", "status: draft");
    let told = place.run("export annotations child-rights --format csv").err;
    assert!(told.contains("there is 1 draft among the annotations"), "{told}");
}

/// A bill that amends several acts: each heads its rows, which are cited in it.
#[test]
fn a_table_names_the_acts_that_the_bill_amends() {
    let place = Place::bundled();
    for (language, act, element) in [
        (
            "ru",
            "4. В Закон Республики Казахстан от 23 июля 1999 года «О средствах массовой информации»",
            "Статья 18-4 (абзац второй пункта 4 статьи 1 законопроекта)",
        ),
        (
            "kk",
            "4. «Бұқаралық ақпарат құралдары туралы» 1999 жылғы 23 шілдедегі Қазақстан Республикасының Заңына",
            "18-4-бап (заң жобасының 1-бабының 4-тармағының екінші абзацы)",
        ),
        (
            "en",
            "4. In the Law of the Republic of Kazakhstan of 23 July 1999 “On mass media”",
            "Article 18-4 (indent two of paragraph 4 of Article 1 of the bill)",
        ),
    ] {
        let table = |form| {
            let line = format!("export table child-rights --lang {language} --format {form}");
            place.run(&line).out
        };
        let told = table("text");
        assert!(told.contains(&format!("\n{act}\n2 | {element} |")), "{told}");
        let page = table("html");
        let band =
            format!("<td class=\"band\" colspan=\"5\"><p class=\"in-0\"><b>{act}</b></p></td>");
        assert!(page.contains(&band), "{page}");
        let parted = if language == "en" { "," } else { ";" };
        assert!(table("csv").contains(&["\r\n", act, parted, "2", parted, element].concat()));
    }
    // What stood in another act is told from where it came.
    for (language, moved) in [
        (
            "ru",
            "Пункт 2 статьи 18-4 (абзац второй пункта 4 статьи 1 законопроекта) (перенесено: пункт 4 статьи 18-2 Закона «Об информатизации»",
        ),
        ("kk", "(ауыстырылды, бұрынғы орны: «Ақпараттандыру туралы» Заңның 18-2-бабының 4-тармағы"),
        ("en", "(moved: paragraph 4 of Article 18-2 of the Law “On informatization”"),
    ] {
        let told = place.run(&format!("export table child-rights --lang {language}")).out;
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(moved), "{told}");
    }
    // What follows the acts is no part of the last one.
    let far = "export table child-rights --from first --to latest --lang ru --all";
    let told = place.run(far).out;
    assert!(told.contains("\nСтатья 2\n"), "{told}");
}
