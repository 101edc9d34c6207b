//! All bills of a workspace as pages for a newsroom's server: no server part, no request
//! but for the pages themselves, and the same from a disk.

mod shown;

mod names;

mod text;

mod start;

mod strained;

mod find;

use crate::bill::{Bill, VersionId};
use crate::compare::Sides;
use crate::export::explainer;
use crate::export::page::Page;
use crate::parse::read;
use crate::store::{Part, Problem, StoreError, Workspace};
use crate::text::language::Language;
use names::Way;
use shown::Shown;

/// The pages, and what was wrong with the files that they are made of. A text in a language
/// that is not asked for is left out. `tell` hears how many bills of how many are read.
pub fn site(
    workspace: &Workspace,
    languages: &[Language],
    tell: impl Fn(usize, usize),
) -> Result<(Vec<Part>, Vec<Problem>), StoreError> {
    let (bills, mut problems) = workspace.bills();
    let mut shown = Vec::new();
    let count = bills.len();
    for (at, bill) in bills.into_iter().enumerate() {
        tell(at, count);
        let (each, more) = gather(workspace, bill, languages)?;
        problems.extend(more);
        shown.push(each);
    }
    let mut parts = vec![
        ("index.html".to_owned(), start::page(&shown, languages)),
        ("constitution.html".to_owned(), strained::page(&shown, languages)),
        ("search.html".to_owned(), find::page(&shown, languages)),
    ];
    for each in &shown {
        parts.push((names::bill(&each.bill), bill_page(each, languages)));
        let texts = each.texts.iter();
        parts.extend(texts.map(|(version, language, document)| {
            let way = names::text(&each.bill, *version, *language);
            (way, text::page(each, (*version, *language, document)))
        }));
    }
    let pages = parts.into_iter().map(|(way, page)| (way, page.html().into_bytes()));
    let scripts = shown.iter().flat_map(|each| find::scripts(each, languages));
    Ok((pages.chain(scripts).collect(), problems))
}

fn gather(
    workspace: &Workspace,
    bill: Bill,
    languages: &[Language],
) -> Result<(Shown, Vec<Problem>), StoreError> {
    let (mut told, mut problems) = (Vec::new(), Vec::new());
    if let Some(pair) = last_two(&bill) {
        let ids = pair.as_ref().map(VersionId::as_str);
        (told, problems) = explainer::explainers(workspace, &bill.id, ids, languages)?;
        // Each text has a page of its own.
        for told in &mut told {
            told.whole.clear();
        }
    }
    let mut texts = Vec::new();
    for (at, version) in bill.versions.iter().enumerate() {
        for language in languages {
            // What is wrong with it was told with the explainer, or is told by `check`.
            let text = workspace.text(&bill.id, version, *language).ok().flatten();
            texts.extend(text.map(|text| (at, *language, read(text, *language))));
        }
    }
    Ok((Shown { bill, told, texts }, problems))
}

/// The last two versions that have a text in a common language.
fn last_two(bill: &Bill) -> Option<Sides<VersionId>> {
    let mut there =
        bill.versions.iter().rev().filter(|version| version.languages().next().is_some());
    let new = there.next()?;
    let old = there.find(|old| old.languages().any(|it| new.texts.get(it).is_some()))?;
    Some(Sides::new(old.id.clone(), new.id.clone()))
}

/// The page of a bill: what its last two versions changed; of a bill with one, its texts.
fn bill_page(shown: &Shown, languages: &[Language]) -> Page {
    let mut sections: Vec<_> =
        shown.told.iter().map(|told| explainer::page::section(&shown.told, told)).collect();
    if sections.is_empty() {
        return start::alone(shown, languages);
    }
    for section in &mut sections {
        section.ways = Way::Bill.back(section.language);
        let texts = start::texts(shown, section.language);
        section.html.push_str(&texts);
    }
    Page { sections, script: "", data: String::new() }
}
