//! `tuzetu batch`: a job a line, and a result a line. What a job may say, and how what
//! came of it is written.

use super::comparison::{Rows, Told};
use super::json;
use crate::compare::Sides;
use crate::text::language::Language;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Why there is no result, in words that stay: programs tell errors apart by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The line is no JSON object.
    BadJson,
    /// The line is no UTF-8.
    NotUtf8,
    /// The line is longer than any that is read.
    TooLong,
    /// A field is missing, unknown, or has a value of another kind.
    BadJob,
    /// A file is named where none may be.
    NoPaths,
    /// There is no such file.
    NotFound,
    /// The file cannot be read: no access, too large, no UTF-8, a folder.
    Unreadable,
    /// The command refuses these texts: two languages, no instructions, no such provision.
    Refused,
    /// The program has a fault.
    Internal,
}

impl Code {
    /// The word in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BadJson => "bad-json",
            Self::NotUtf8 => "not-utf8",
            Self::TooLong => "too-long",
            Self::BadJob => "bad-job",
            Self::NoPaths => "no-paths",
            Self::NotFound => "not-found",
            Self::Unreadable => "unreadable",
            Self::Refused => "refused",
            Self::Internal => "internal",
        }
    }
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its kind.
    pub code: Code,
    /// The key of the message.
    pub key: &'static str,
    /// The value that the message takes in as `name`.
    pub name: String,
}

impl Fault {
    fn job(key: &'static str, name: &str) -> Self {
        Self { code: Code::BadJob, key, name: name.to_owned() }
    }
}

/// What a job is called: a string or a number, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id(Value);

/// A text as a job gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// What it says.
    Text(String),
    /// The file that it is in.
    Path(String),
}

/// What a job asks for. Where no language is named it is guessed, as every command does.
#[derive(Clone, Debug)]
pub enum Task {
    /// `tuzetu diff`.
    Diff(Sides<Given>, Option<Language>, Told),
    /// `tuzetu parity` of the texts of each language, with their terms or without.
    Parity(Vec<(Language, Given)>, bool),
    /// `tuzetu show` of a text, or of one of its provisions.
    Show(Given, Option<Language>, Option<String>),
    /// `tuzetu apply`: an amending act, the law, and words of the title that it has in the act.
    Apply(Sides<Given>, Option<Language>, Option<String>),
}

/// Reads a job: its id, as far as it can be told, and what it asks for.
pub fn read(line: &[u8]) -> (Option<Id>, Result<Task, Fault>) {
    let mut fields = match object(line) {
        Ok(fields) => Fields(fields),
        Err(fault) => return (None, Err(fault)),
    };
    match fields.id() {
        Ok(id) => (Some(id), fields.task()),
        Err(fault) => (None, Err(fault)),
    }
}

fn object(line: &[u8]) -> Result<Map<String, Value>, Fault> {
    let bad = |code, key, name: String| Fault { code, key, name };
    let text = std::str::from_utf8(line).map_err(|error| {
        let at = (error.valid_up_to() + 1).to_string();
        bad(Code::NotUtf8, "batch-not-utf8", at)
    })?;
    serde_json::from_str(text).map_err(|error| {
        let at = error.column().to_string();
        bad(Code::BadJson, "batch-bad-json", at)
    })
}

/// The fields of a job that were not taken yet. A `null` counts as a field that is not there:
/// tables that are written as JSON have it in place of nothing.
struct Fields(Map<String, Value>);

impl Fields {
    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    fn id(&mut self) -> Result<Id, Fault> {
        match self.take("id") {
            Some(id @ (Value::String(_) | Value::Number(_))) => Ok(Id(id)),
            Some(_) => Err(Fault::job("batch-bad-field", "id")),
            None => Err(Fault::job("batch-no-field", "id")),
        }
    }

    fn task(mut self) -> Result<Task, Fault> {
        let what = self.string("do")?.ok_or_else(|| Fault::job("batch-no-field", "do"))?;
        let task = match what.as_str() {
            "diff" => Task::Diff(self.sides("old", "new")?, self.language()?, self.told()?),
            "parity" => Task::Parity(self.twins()?, self.flag("terms")?),
            "show" => Task::Show(self.given("text")?, self.language()?, self.string("provision")?),
            "apply" => {
                let texts = self.sides("to", "amending")?;
                Task::Apply(texts, self.language()?, self.string("act")?)
            }
            other => return Err(Fault::job("batch-unknown-do", other)),
        };
        match self.0.keys().next() {
            Some(unknown) => Err(Fault::job("batch-unknown-field", unknown)),
            None => Ok(task),
        }
    }

    fn string(&mut self, name: &str) -> Result<Option<String>, Fault> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Fault::job("batch-bad-field", name)),
        }
    }

    fn flag(&mut self, name: &str) -> Result<bool, Fault> {
        match self.take(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(Fault::job("batch-bad-field", name)),
        }
    }

    fn language(&mut self) -> Result<Option<Language>, Fault> {
        let Some(code) = self.string("lang")? else { return Ok(None) };
        let language = Language::ALL.into_iter().find(|each| each.code() == code);
        language.map(Some).ok_or_else(|| Fault::job("batch-bad-field", "lang"))
    }

    fn told(&mut self) -> Result<Told, Fault> {
        let rows = match (self.string("only")?.as_deref(), self.flag("changed")?) {
            (Some("substantive"), _) => Rows::Substantive,
            (Some(_), _) => return Err(Fault::job("batch-bad-field", "only")),
            (None, true) => Rows::Changed,
            (None, false) => Rows::All,
        };
        Ok(Told { rows, footnotes: self.flag("footnotes")? })
    }

    fn sides(&mut self, old: &str, new: &str) -> Result<Sides<Given>, Fault> {
        Ok(Sides::new(self.given(old)?, self.given(new)?))
    }

    fn twins(&mut self) -> Result<Vec<(Language, Given)>, Fault> {
        let there = Language::ALL.into_iter().filter(|each| self.0.contains_key(each.code()));
        let there: Vec<_> = there.collect();
        let twins = there.into_iter().map(|each| Ok((each, self.given(each.code())?)));
        twins.collect()
    }

    /// A text: one in a field of its own, `{"text":…}` or `{"path":…}`, or a string, which is
    /// a text if there is a line break in it and else a path.
    fn given(&mut self, name: &str) -> Result<Given, Fault> {
        let value = self.take(name).ok_or_else(|| Fault::job("batch-no-field", name))?;
        let given = match value {
            Value::String(text) if text.contains(['\n', '\r']) => Some(Given::Text(text)),
            Value::String(path) => Some(Given::Path(path)),
            Value::Object(fields) => said(fields),
            _ => None,
        };
        given.ok_or_else(|| Fault::job("batch-bad-field", name))
    }
}

/// The one field of an object that says whether it is a text or a path.
fn said(fields: Map<String, Value>) -> Option<Given> {
    let mut fields = fields.into_iter();
    let given = match fields.next()? {
        (name, Value::String(text)) if name == "text" => Given::Text(text),
        (name, Value::String(path)) if name == "path" => Given::Path(path),
        _ => return None,
    };
    fields.next().is_none().then_some(given)
}

/// What came of a job, on one line: its document.
pub fn result(id: &Id, document: &[u8]) -> Vec<u8> {
    let head = json::text(&id.0);
    let mut line = format!("{{\"id\":{},\"result\":", head.trim_end()).into_bytes();
    json::on_one_line(document, &mut line);
    line.extend_from_slice(b"}\n");
    line
}

/// The same of a job that has none: why, in a word and in a sentence, and the number of the
/// line that it stands on.
pub fn error(id: Option<&Id>, code: Code, message: &str, line: usize) -> Vec<u8> {
    let null = Value::Null;
    let id = id.map_or(&null, |id| &id.0);
    let shape = ErrorShape { id, error: ErrorBody { code: code.name(), message, line } };
    let mut written = Vec::new();
    json::on_one_line(json::text(&shape).as_bytes(), &mut written);
    written.push(b'\n');
    written
}

#[derive(Serialize)]
struct ErrorShape<'a> {
    id: &'a Value,
    error: ErrorBody<'a>,
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    code: &'static str,
    message: &'a str,
    line: usize,
}

/// By what a job and its result are known to be one: the id, or the line where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(String);

impl Name {
    /// That of the job on a line.
    pub fn of_job(job: &[u8], line: usize) -> Self {
        Self::new(read(job).0, line)
    }

    /// That of a result; none where a line is no result.
    pub fn of_result(result: &[u8]) -> Option<Self> {
        let head: Head = serde_json::from_slice(result).ok()?;
        match head.id {
            id @ (Value::String(_) | Value::Number(_)) => Some(Self::new(Some(Id(id)), 0)),
            Value::Null => Some(Self::new(None, head.error?.line)),
            _ => None,
        }
    }

    fn new(id: Option<Id>, line: usize) -> Self {
        // No JSON begins so.
        Self(id.map_or_else(|| format!("#{line}"), |id| id.0.to_string()))
    }
}

/// What of a result tells whose it is.
#[derive(Deserialize)]
struct Head {
    id: Value,
    error: Option<ErrorHead>,
}

#[derive(Deserialize)]
struct ErrorHead {
    line: usize,
}

/// A job that compares two files, on one line.
pub fn diff_job(id: &str, lang: Option<Language>, paths: Sides<&str>, changed: bool) -> Vec<u8> {
    let path = |path| json!({ "path": path });
    let (old, new) = (path(paths.old), path(paths.new));
    let mut job = json!({ "id": id, "do": "diff", "old": old, "new": new });
    if let Some(lang) = lang {
        job["lang"] = lang.code().into();
    }
    if changed {
        job["changed"] = true.into();
    }
    job.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fault(line: &str) -> (Code, &'static str, String) {
        let fault = read(line.as_bytes()).1.expect_err("it is no job");
        (fault.code, fault.key, fault.name)
    }

    #[test]
    fn a_text_is_told_from_a_path() {
        let given = |old: &str| {
            let line = format!(r#"{{"id":1,"do":"show","text":{old}}}"#);
            match read(line.as_bytes()).1 {
                Ok(Task::Show(given, None, None)) => Some(given),
                _ => None,
            }
        };
        let path = |path: &str| Some(Given::Path(path.to_owned()));
        let text = |text: &str| Some(Given::Text(text.to_owned()));
        assert_eq!(given(r#""law.md""#), path("law.md"));
        assert_eq!(given(r#""Статья 1.\nСроки""#), text("Статья 1.\nСроки"));
        assert_eq!(given(r#"{"text":"law.md"}"#), text("law.md"));
        assert_eq!(given(r#"{"path":"a\nb.md"}"#), path("a\nb.md"));
        for wrong in [r#"{"file":"a"}"#, r#"{"text":1}"#, r#"{"path":"a","text":"b"}"#, "{}", "[]"]
        {
            assert_eq!(given(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_job_is_named() {
        let job = |key, name: &str| (Code::BadJob, key, name.to_owned());
        assert_eq!(fault("{"), (Code::BadJson, "batch-bad-json", "1".to_owned()));
        assert_eq!(fault("[]").0, Code::BadJson);
        assert_eq!(fault(r#"{"do":"show","text":"a"}"#), job("batch-no-field", "id"));
        assert_eq!(fault(r#"{"id":[],"do":"show","text":"a"}"#), job("batch-bad-field", "id"));
        assert_eq!(fault(r#"{"id":1}"#), job("batch-no-field", "do"));
        assert_eq!(fault(r#"{"id":1,"do":"sing"}"#), job("batch-unknown-do", "sing"));
        assert_eq!(fault(r#"{"id":1,"do":"diff","old":"a"}"#), job("batch-no-field", "new"));
        let lang = r#"{"id":1,"do":"show","text":"a","lang":"uz"}"#;
        assert_eq!(fault(lang), job("batch-bad-field", "lang"));
        let typo = r#"{"id":1,"do":"show","text":"a","lagn":"ru"}"#;
        assert_eq!(fault(typo), job("batch-unknown-field", "lagn"));
        let null = r#"{"id":1,"do":"show","text":"a","lang":null}"#;
        assert!(read(null.as_bytes()).1.is_ok());
        assert_eq!(read(b"{\"id\":1,\xff}").1.expect_err("no UTF-8").name, "9");
    }

    proptest! {
        #[test]
        fn any_line_is_a_job_or_a_fault(line in any::<Vec<u8>>(), text in "\\PC*") {
            for line in [line, format!("{{\"id\":1,{text}}}").into_bytes(), text.into_bytes()] {
                let (id, task) = read(&line);
                prop_assert!(id.is_some() || task.is_err());
            }
        }
    }

    #[test]
    fn an_id_comes_back_as_it_was() {
        for id in [r#""1""#, "1", "-0.50", "12345678901234567890123", r#""әже \"1\"""#] {
            let line = format!(r#"{{"id":{id},"do":"show","text":"a"}}"#);
            let (read, _) = read(line.as_bytes());
            let result = result(&read.expect("it has one"), b"{\n  \"a\": [\n    1\n  ]\n}\n");
            let expected = format!("{{\"id\":{id},\"result\":{{\"a\":[1]}}}}\n");
            assert_eq!(String::from_utf8(result.clone()), Ok(expected));
            assert_eq!(Name::of_result(&result), Some(Name::of_job(line.as_bytes(), 7)));
        }
    }

    #[test]
    fn a_line_without_an_id_is_known_by_its_number() {
        let line = error(None, Code::BadJson, "no \u{1b}JSON", 7);
        let expected = concat!(
            r#"{"id":null,"error":{"code":"bad-json","message":"no \u001bJSON","line":7}}"#,
            "\n"
        );
        assert_eq!(String::from_utf8(line.clone()).as_deref(), Ok(expected));
        assert_eq!(Name::of_result(&line), Some(Name::of_job(b"{", 7)));
        assert_eq!(Name::of_result(b"{\"id\":null}"), None);
        assert_eq!(Name::of_result(b"1"), None);
    }
}
