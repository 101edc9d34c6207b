//! Documents that other programs made: python-docx, and LibreOffice in all its forms. The
//! numbers of provisions are asserted, and the printed numbers of lists are LibreOffice's.

use crate::tools::{corpus, has, has_office, knows, python};
use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// Turns a file into another form by LibreOffice.
fn turned(folder: &Path, file: &str, form: &str) -> PathBuf {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let ran = std::process::Command::new("soffice")
        .current_dir(folder)
        .args([&profile, "--headless", "--convert-to", form, file])
        .output()
        .expect("it runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let ending = form.split(':').next().expect("a form");
    folder.join(file).with_extension(ending)
}

/// Runs the program in a folder.
fn ran(folder: &Path, arguments: &[&str]) -> (String, String) {
    let mut program = Command::cargo_bin("tuzetu").expect("the program is built");
    let program = program
        .current_dir(folder)
        .env("TUZETU_UI_LANG", "en")
        .env("HOME", folder)
        .env("TMPDIR", folder);
    let output = program.args(arguments).output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    assert!(output.status.success(), "{}", text(output.stderr));
    (text(output.stdout), text(output.stderr))
}

/// What the program reads in a file.
fn imported(file: &Path) -> Value {
    let (folder, name) = (file.parent().expect("a folder"), file.file_name().expect("a name"));
    let name = name.to_str().expect("UTF-8");
    let (out, _) = ran(folder, &["import", name, "--format", "json", "-q"]);
    serde_json::from_str(&out).expect("JSON")
}

fn markdown(imported: &Value) -> &str {
    imported["texts"][0]["markdown"].as_str().expect("a text")
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().filter(|word| !["#", "##", "###", ">"].contains(word)).collect()
}

const PAGE: &str = r#"<html><head><meta charset="utf-8"></head><body>
<h1>Қазақстан Республикасының Заңы</h1>
<h2>1-тарау. Жалпы ережелер</h2>
<h3>1-бап. Негізгі ұғымдар</h3>
<p>Осы Заңда мынадай негізгі ұғымдар пайдаланылады:</p>
<ol><li>бала – он сегіз жасқа толмаған адам;<ol type="a"><li>жетім бала;</li>
<li>қамқорлықсыз қалған бала;</li></ol></li><li>ұйым – заңды тұлға;</li>
<li value="5">орган – мемлекеттік орган.</li></ol>
<h3>2-бап. Қолданылу аясы</h3>
<ol type="I"><li>Осы Заң қатынастарды реттейді.</li>
<li>Осы Заң 10<sup>1</sup>-бапқа қолданылады.</li></ol>
<table border="1"><tr><th>№</th><th>Атауы</th></tr><tr><td>1</td><td>Тізілім</td></tr></table>
</body></html>"#;

#[test]
fn lists_of_libreoffice_keep_the_numbers_that_it_prints() {
    if !has_office("lists of LibreOffice") {
        return;
    }
    let folder = folder();
    fs::write(folder.path().join("zan.html"), PAGE).expect("written");
    let docx = turned(folder.path(), "zan.html", "docx:MS Word 2007 XML");
    let read = imported(&docx);
    let text = markdown(&read);
    let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(
        lines,
        [
            "# Қазақстан Республикасының Заңы",
            "## 1-тарау. Жалпы ережелер",
            "### 1-бап. Негізгі ұғымдар",
            "Осы Заңда мынадай негізгі ұғымдар пайдаланылады:",
            "1. бала – он сегіз жасқа толмаған адам;",
            "a. жетім бала;",
            "b. қамқорлықсыз қалған бала;",
            "2. ұйым – заңды тұлға;",
            "5. орган – мемлекеттік орган.",
            "### 2-бап. Қолданылу аясы",
            "I. Осы Заң қатынастарды реттейді.",
            "II. Осы Заң 10¹-бапқа қолданылады.",
            "| № | Атауы |",
            "|---|---|",
            "| 1 | Тізілім |",
        ]
    );
    assert_eq!((&read["texts"][0]["language"], &read["kind"]), (&"kk".into(), &"docx".into()));
    assert_eq!(read["texts"][0]["provisions"]["article"], 2);
}

/// Lists of every kind, one after another, in the words of python-docx.
const LISTS: &str = r#"
import sys
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
d = Document()
part = d.part.numbering_part.element
W = nsdecls("w")
def level(i, form, text):
    return (f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>')
looks = {
    50: level(0, 'upperRoman', 'Раздел %1.') + level(1, 'decimal', 'Статья %2.')
        + level(2, 'decimal', '%3)') + level(3, 'russianLower', '%4)'),
    51: level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'lowerRoman', '(%3)'),
    52: level(0, 'decimalZero', '%1)'),
}
first = part.find(qn('w:num'))
for id, levels in looks.items():
    first.addprevious(parse_xml(f'<w:abstractNum {W} w:abstractNumId="{id}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'))
start = ('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>')
for id, look, over in [(150, 50, ''), (151, 51, ''), (152, 51, start), (154, 52, ''), (155, 51, '')]:
    part.append(parse_xml(f'<w:num {W} w:numId="{id}"><w:abstractNumId w:val="{look}"/>{over}</w:num>'))
items = [(150,0),(150,1),(150,2),(150,2),(150,3),(150,3),(150,1),(150,2),(150,3),(150,0),(150,1),
    (150,2),(151,0),(151,1),(151,1),(151,2),(151,0),(151,2),(151,1),(152,0),(152,1),(152,0),(151,0),
    (155,0),(154,0),(154,0)] + [(150,3)] * 30
for at, (list, level) in enumerate(items):
    p = d.add_paragraph(f'слово{at}')
    p._p.get_or_add_pPr().append(parse_xml(
        f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>'))
d.save(sys.argv[1])
"#;

fn made(folder: &Path, script: &str) -> PathBuf {
    let path = folder.join("made.docx");
    let script = ["-c", script, path.to_str().expect("UTF-8")];
    let ran = std::process::Command::new(python()).args(script).output().expect("it runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    path
}

fn has_python(name: &str) -> bool {
    has("python-docx", knows("docx"), name)
}

#[test]
fn every_list_is_numbered_as_libreoffice_prints_it() {
    let name = "numbers of lists beside LibreOffice";
    if !(has_office(name) && has_python(name)) {
        return;
    }
    let folder = folder();
    let docx = made(folder.path(), LISTS);
    let text = fs::read_to_string(turned(folder.path(), "made.docx", "txt:Text (encoded):UTF8"));
    let text = text.expect("a text").replace('\u{feff}', "");
    let theirs: Vec<_> =
        text.lines().map(|line| words(line).join(" ")).filter(|line| !line.is_empty()).collect();
    let read = imported(&docx);
    let ours: Vec<_> = markdown(&read).lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(ours, theirs);
    assert_eq!(ours.len(), 56);
}

const LAW: &str = r"
import sys
from docx import Document
d = Document()
d.add_heading('ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН', 0)
d.add_heading('Глава 1. Общие положения', 1)
d.add_heading('Статья 1. Основные понятия', 2)
d.add_paragraph('В настоящем Законе используются следующие понятия:')
for words in ['ребенок – лицо моложе восемнадцати лет;', 'орган – государственный орган.']:
    d.add_paragraph(words, style='List Number')
bold = d.add_paragraph('Статья 2. Реестр')
bold.runs[0].bold = True
table = d.add_table(rows=2, cols=2)
for at, words in enumerate(['№', 'Название', '1', 'Реестр']):
    table.cell(at // 2, at % 2).text = words
p = d.add_paragraph('1. Орган ')
said = p.add_run('вправе отказать')
p.add_run(' в регистрации.')
d.add_comment(said, text='Противоречит статье 17.', author='А. Б.', initials='АБ')
d.sections[0].header.paragraphs[0].text = 'Проект'
d.save(sys.argv[1])
";

#[test]
fn a_document_of_python_docx_is_read_whole() {
    if !has_python("documents of python-docx") {
        return;
    }
    let folder = folder();
    let read = imported(&made(folder.path(), LAW));
    let text = &read["texts"][0];
    for (kind, count) in [("chapter", 1), ("article", 2), ("paragraph", 3), ("row", 2)] {
        assert_eq!(text["provisions"][kind], count, "{kind}");
    }
    assert_eq!(text["comments"][0]["quote"], "вправе отказать");
    assert_eq!(text["remarks"][0]["values"]["words"], "Проект");
    assert!(markdown(&read).contains("\n2. орган – государственный орган.\n"));
}

#[test]
fn a_law_in_rtf_odt_and_doc_is_the_same_law() {
    let Some(rtf) = corpus("rtf-kg/zakon.rtf").filter(|_| has_office("RTF, ODT and DOC")) else {
        return;
    };
    let folder = folder();
    fs::copy(&rtf, folder.path().join("zakon.rtf")).expect("copied");
    let read = imported(&folder.path().join("zakon.rtf"));
    let text = fs::read_to_string(rtf.with_extension("txt")).expect("its text");
    assert_eq!(words(markdown(&read)), words(&text));
    let provisions = &read["texts"][0]["provisions"];
    assert_eq!((&provisions["article"], &provisions["editorial"]), (&24.into(), &21.into()));
    for (form, kind) in [("odt", "odt"), ("doc", "doc"), ("docx", "docx")] {
        let other = imported(&turned(folder.path(), "zakon.rtf", form));
        assert_eq!((markdown(&other), &other["kind"]), (markdown(&read), &kind.into()));
    }
    let left: Vec<_> = fs::read_dir(folder.path())
        .expect("the folder")
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("tuzetu-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_file_that_is_cut_short_is_refused_by_libreoffice_or_read() {
    if !has_office("broken RTF") {
        return;
    }
    let folder = folder();
    fs::write(folder.path().join("a.rtf"), "{\\rtf1 \\bin99999").expect("written");
    let mut program = Command::cargo_bin("tuzetu").expect("the program is built");
    let output = program.current_dir(folder.path()).args(["import", "a.rtf"]).output();
    assert_eq!(output.expect("it runs").status.code(), Some(2));
}
