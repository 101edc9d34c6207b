//! What names on the command line mean: `BILL`, `BILL@VERSION`, a path.

use super::guess;
use super::problem::{Problem, Result};
use super::session::Session;
use crate::bill::SourcePage;
use crate::bill::{Bill, BillId, Version};
use crate::compare::Sides;
use crate::store;
use crate::store::{Origin, Remembered, Workspace};
use crate::text::language::Language;
use std::path::Path;

/// What stands where a text is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Operand {
    /// A file, or one that git keeps, of which no workspace need know.
    File(Origin),
    /// A bill, and one of its versions if it is named.
    Bill {
        /// The bill.
        bill: String,
        /// The version after `@`.
        version: Option<String>,
    },
}

impl Operand {
    /// Reads `BILL`, `BILL@VERSION`, `REV:path` or a path: what ends in `.md` or
    /// `.txt`, or is the name of a file.
    pub(crate) fn read(written: &str) -> Self {
        let path = Path::new(written);
        let extension = path.extension().and_then(|extension| extension.to_str());
        let is_text = matches!(extension, Some("md" | "txt")) && !written.contains('@');
        let origin = Origin::of(written);
        if is_text || path.is_file() || matches!(origin, Origin::Git(_)) {
            return Self::File(origin);
        }
        let (bill, version) = match written.split_once('@') {
            Some((bill, version)) => (bill, Some(version.to_owned())),
            None => (written, None),
        };
        Self::Bill { bill: bill.to_owned(), version }
    }
}

/// The id `name`, or an error where it would lead out of the workspace.
pub(crate) fn bill_id(session: &Session, name: &str) -> Result<BillId> {
    BillId::new(name).ok_or_else(|| {
        let problem = Problem::new(session.say("cli-error-bill-name", &[("name", name)]));
        problem.hinted(session.get("cli-hint-bill-name")).into()
    })
}

/// The bill called `name`; of `@VERSION` without a name the only one there is.
pub(crate) fn bill(session: &mut Session, workspace: &Workspace, name: &str) -> Result<Bill> {
    if name.is_empty() {
        return bill_or_only(session, workspace, None);
    }
    let id = bill_id(session, name)?;
    if workspace.root().join("bills").join(name).is_dir() {
        let (bill, problems) = session.stored(workspace.bill(&id))?;
        session.fail_all(&problems)?;
        return Ok(bill);
    }
    let (bills, _) = workspace.bills();
    let problem = Problem::new(session.say("cli-error-bill", &[("name", name)]));
    // Who names only a version means one of the bills that have it.
    let has_version = |bill: &&Bill| bill.versions.iter().any(|each| each.id.as_str() == name);
    let meant = bills.iter().filter(has_version).map(|bill| format!("{}@{name}", bill.id));
    let meant: Vec<String> = meant.collect();
    let known: Vec<&str> = if meant.is_empty() {
        bills.iter().map(|bill| bill.id.as_str()).collect()
    } else {
        meant.iter().map(String::as_str).collect()
    };
    Err(problem.hinted(guess::hint(name, &known, &session.messages)).into())
}

/// The bill called `name`; without a name the only one there is.
pub(crate) fn bill_or_only(
    session: &mut Session,
    workspace: &Workspace,
    name: Option<&str>,
) -> Result<Bill> {
    if let Some(name) = name {
        return bill(session, workspace, name);
    }
    only(session, workspace.bills())
}

fn only(
    session: &mut Session,
    (mut bills, problems): (Vec<Bill>, Vec<store::Problem>),
) -> Result<Bill> {
    session.fail_all(&problems)?;
    match (bills.len(), bills.pop()) {
        (1, Some(only)) => Ok(only),
        (_, None) => {
            let problem = Problem::new(session.get("cli-error-no-bills"));
            Err(problem.hinted(session.get("cli-hint-no-bills")).into())
        }
        (_, Some(last)) => {
            bills.push(last);
            let known: Vec<&str> = bills.iter().map(|bill| bill.id.as_str()).collect();
            let problem = Problem::new(session.get("cli-error-many-bills"));
            Err(problem.hinted(guess::hint("", &known, &session.messages)).into())
        }
    }
}

/// A bill to begin with where others can be chosen on the screen, and whether there are
/// others: the one that was read last, else the first that has a text.
pub(crate) fn bill_or_any(session: &mut Session, workspace: &Workspace) -> Result<(Bill, bool)> {
    let (bills, problems) = workspace.bills();
    let has_text = |bill: &&Bill| {
        let mut versions = bill.versions.iter();
        versions.any(|version| version.languages().next().is_some())
    };
    let when = |bill: &&Bill| {
        let file = Remembered::file(&Remembered::folder()?, workspace.root(), &bill.id);
        file.metadata().ok()?.modified().ok()
    };
    let readable: Vec<_> = bills.iter().filter(has_text).collect();
    let last = readable.iter().copied().filter(|bill| when(bill).is_some()).max_by_key(when);
    match last.or(readable.first().copied()) {
        Some(bill) if bills.len() > 1 => Ok((bill.clone(), true)),
        _ => Ok((only(session, (bills, problems))?, false)),
    }
}

/// The version that `name` means, or an error with the list of them.
pub(crate) fn version<'a>(session: &Session, bill: &'a Bill, name: &str) -> Result<&'a Version> {
    bill.version(name).ok_or_else(|| {
        if bill.versions.is_empty() {
            let names = [("bill", bill.id.as_str())];
            let problem = Problem::new(session.say("cli-error-no-versions", &names));
            return problem.hinted(session.get("cli-hint-no-versions")).into();
        }
        let known = bill.versions.iter().map(|version| version.id.as_str());
        let known: Vec<&str> = known.chain(["first", "latest"]).collect();
        let names = [("name", name), ("bill", bill.id.as_str())];
        let problem = Problem::new(session.say("cli-error-version", &names));
        problem.hinted(guess::hint(name, &known, &session.messages)).into()
    })
}

/// The two versions to compare: those named, else the last and the one before.
pub(crate) fn versions<'a>(
    session: &Session,
    bill: &'a Bill,
    names: Sides<Option<&str>>,
) -> Result<Sides<&'a Version>> {
    let too_few = || {
        let problem =
            Problem::new(session.say("cli-error-one-version", &[("bill", bill.id.as_str())]));
        problem.hinted(session.get("cli-hint-one-version"))
    };
    let new = version(session, bill, names.new.unwrap_or("latest"))?;
    if let Some(name) = names.old {
        let old = version(session, bill, name)?;
        // With the last version nothing later can be compared: it is the later one.
        if names.new.is_some() || old.id != new.id {
            return Ok(Sides::new(old, new));
        }
    }
    Ok(Sides::new(bill.before(&new.id).ok_or_else(too_few)?, new))
}

/// The same for one who reads: of a bill with one version, or where its first is to be the
/// later one, that version alone.
pub(crate) fn to_read<'a>(
    session: &Session,
    bill: &'a Bill,
    names: Sides<Option<&str>>,
) -> Result<Sides<&'a Version>> {
    let later = match names {
        Sides { old: None, new } => new.unwrap_or("latest"),
        Sides { old: Some(only), new: None } if bill.versions.len() == 1 => only,
        _ => return versions(session, bill, names),
    };
    let later = version(session, bill, later)?;
    let is_first = bill.before(&later.id).is_none();
    if is_first { Ok(Sides::new(later, later)) } else { versions(session, bill, names) }
}

/// The names of the versions to compare, `--from` and `--to`: what stands behind `@` is
/// the earlier one too, and so is an error beside `--from`.
pub(crate) fn named<'a>(
    session: &Session,
    (bill, version): (&str, Option<&'a str>),
    names: Sides<Option<&'a str>>,
) -> Result<Sides<Option<&'a str>>> {
    let (Some(version), Some(from)) = (version, names.old) else {
        return Ok(Sides::new(names.old.or(version), names.new));
    };
    let names = [("bill", bill), ("version", version), ("from", from)];
    let problem = Problem::new(session.say("cli-error-two-earlier", &names));
    Err(problem.hinted(session.say("cli-hint-two-earlier", &names)).into())
}

/// The languages to read: those asked for, else the reader's `own` where all `versions` have a
/// text in it, else the first in which they do.
pub(crate) fn languages(
    session: &Session,
    (asked, own): (&[Language], Language),
    versions: &[&Version],
) -> Result<Vec<Language>> {
    if !asked.is_empty() {
        let mut languages = Vec::new();
        for language in asked {
            if !languages.contains(language) {
                languages.push(*language);
            }
        }
        return Ok(languages);
    }
    let in_all =
        |language: &Language| versions.iter().all(|version| version.texts.get(*language).is_some());
    let shared = std::iter::once(own).chain(Language::ALL).find(in_all);
    let none = || {
        let mut there: Vec<_> = versions.iter().flat_map(|version| version.languages()).collect();
        there.dedup();
        let codes: Vec<_> = there.iter().map(|language| language.code()).collect();
        let problem = Problem::new(session.get("cli-error-no-shared-language"));
        problem.hinted(session.say("cli-hint-languages", &[("languages", &codes.join(","))]))
    };
    Ok(vec![shared.ok_or_else(none)?])
}

/// A text to be read or compared.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// What it is called: `child-rights@2022-05-03` or a path.
    pub(crate) name: String,
    /// What it says.
    pub(crate) source: String,
    /// The language it is in.
    pub(crate) language: Language,
    /// The page that it was read from.
    pub(crate) page: SourcePage,
}

/// The text that `operand` means, in the language asked for; of a bill without
/// a version the latest.
pub(crate) fn text(
    session: &mut Session,
    operand: &Operand,
    asked: Option<Language>,
) -> Result<Text> {
    match operand {
        Operand::File(origin) => {
            let source = session.stored(store::open_text(origin))?;
            if let Origin::File(path) = origin {
                session.read.extend(path.canonicalize());
            }
            let language = file_language(session, (origin, &source), asked)?;
            let (page, _) = store::source_page(origin);
            Ok(Text { name: origin.to_string(), source, language, page })
        }
        Operand::Bill { bill: wanted, version: at } => {
            let workspace = session.workspace()?;
            let bill = bill(session, &workspace, wanted)?;
            let version = version(session, &bill, at.as_deref().unwrap_or("latest"))?;
            let own = session.messages.language();
            let language = languages(session, (asked.as_slice(), own), &[version])?[0];
            let source = session.stored(workspace.text(&bill.id, version, language))?;
            let missing = || Problem::new(missing(session, &bill, version, language));
            let (name, source) = (name(&bill, version), source.ok_or_else(missing)?);
            let (page, _) = workspace.source_page(&bill.id, version, language);
            Ok(Text { name, source, language, page })
        }
    }
}

/// The language of a file: the one asked for, else the guessed one, which is
/// said.
fn file_language(
    session: &mut Session,
    (origin, text): (&Origin, &str),
    asked: Option<Language>,
) -> Result<Language> {
    if let Some(language) = asked {
        return Ok(language);
    }
    let language = store::guess_language(origin.path(), text);
    let name = session.get(&format!("language-{language}"));
    let path = origin.to_string();
    let names = [("path", path.as_str()), ("language", &name)];
    session.note(session.say("cli-note-guessed", &names))?;
    Ok(language)
}

/// What a version of a bill is called on the command line.
pub(crate) fn name(bill: &Bill, version: &Version) -> String {
    format!("{}@{}", bill.id, version.id)
}

/// Says in which version a language is missing.
pub(crate) fn missing(
    session: &Session,
    bill: &Bill,
    version: &Version,
    language: Language,
) -> String {
    let language = session.get(&format!("language-{language}"));
    session.say("cli-note-missing", &[("name", &name(bill, version)), ("language", &language)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bill_is_told_from_a_path() {
        let bill = |bill: &str, version: Option<&str>| Operand::Bill {
            bill: bill.to_owned(),
            version: version.map(str::to_owned),
        };
        assert_eq!(Operand::read("child-rights"), bill("child-rights", None));
        assert_eq!(Operand::read("child-rights@2"), bill("child-rights", Some("2")));
        assert_eq!(Operand::read("a@v1.md"), bill("a", Some("v1.md")));
        assert_eq!(Operand::read("заң.md"), Operand::File(Origin::File("заң.md".into())));
        assert_eq!(Operand::read("HEAD:заң"), Operand::File(Origin::of("HEAD:заң")));
        assert_eq!(Operand::read("../заң"), bill("../заң", None));
    }
}
