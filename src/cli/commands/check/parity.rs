//! The languages of each version: whether they say the same. That two texts disagree
//! is worth knowing; which of them is wrong nobody can tell but a reader.

use super::finding::Finding;
use crate::bill::{Bill, Version};
use crate::cli::lookup;
use crate::cli::problem::Problem;
use crate::cli::session::Session;
use crate::document::Document;
use crate::parity::{self, Accepted, Texts, parity};
use crate::parse::read;
use crate::store::Workspace;
use crate::text::language::{ByLanguage, Language};
use crate::view::disagreement::{place, sentence};

/// Where the languages of each version disagree.
pub(super) fn findings(session: &Session, workspace: &Workspace, bill: &Bill) -> Vec<Finding> {
    let (accepted, problems) = workspace.accepted(&bill.id);
    let of_version = |version: &Version| {
        // A text that cannot be read is a finding of its own already.
        let document = |language: Language| -> Option<Document> {
            Some(read(workspace.text(&bill.id, version, language).ok()??, language))
        };
        let documents = ByLanguage::from_fn(document);
        let texts = documents.as_ref().map(|_, document| document.as_ref());
        let mut found = parity(&texts).findings;
        found.retain(|each| Accepted::that_covers(each, &texts, &accepted).is_none());
        let each = found.iter();
        let said =
            each.filter_map(|each| finding(session, workspace, (bill, version), (&texts, each)));
        said.collect::<Vec<_>>()
    };
    let files = problems.iter().map(|problem| Finding::of_file(session, problem));
    files.chain(bill.versions.iter().flat_map(of_version)).collect()
}

/// A disagreement, pointed at in the language of the interface or the nearest that has
/// the provision.
fn finding(
    session: &Session,
    workspace: &Workspace,
    (bill, version): (&Bill, &Version),
    (texts, found): (&Texts<'_>, &parity::Finding),
) -> Option<Finding> {
    let (language, id) = found.row.nearest(session.messages.language())?;
    let document = (*texts.get(language))?;
    let path = workspace.text_path(&bill.id, version, language).ok()??;
    let whole = document.provision(*id).span();
    let span = found.spans.get(language).first().copied().unwrap_or(whole);
    let says = sentence(texts, found, &session.messages);
    let names = [("place", place(texts, found, &session.messages)), ("says", says)];
    let names: Vec<_> = names.iter().map(|(key, name)| (*key, name.as_str())).collect();
    let problem = Problem::new(session.say("cli-check-parity", &names));
    let name = lookup::name(bill, version);
    let problem = problem.hinted(session.say("cli-hint-parity", &[("name", &name)]));
    let code = format!("parity-{}", found.kind.name());
    Some(Finding::at(&code, &path, (document.source(), span), problem).worth_knowing())
}
