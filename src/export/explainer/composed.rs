//! An explainer, composed of its parts.

use super::facts::{Explainer, Group, Head, Provision, Source};
use super::sources::Sources;
use super::{changes, charts, objections, versions};
use crate::export::page::standing::Standing;
use crate::view::line::harmless;
use crate::view::summary::counts;
use std::collections::HashSet;

/// Composes an explainer.
pub(super) fn explainer(sources: &Sources<'_>) -> Explainer {
    let language = sources.messages.language();
    let groups = changes::groups(sources);
    Explainer {
        language,
        head: head(sources),
        whole: whole(sources, &groups),
        groups,
        versions: versions::versions(sources),
        articles: objections::articles(sources),
        charts: charts::charts(sources),
        sources: sources.review.bill.sources.iter().map(|it| Source::new(it, language)).collect(),
    }
}

/// Every provision of the later text, with whether its address is that of a change.
fn whole(sources: &Sources<'_>, groups: &[Group]) -> Vec<Provision> {
    let changes = groups.iter().flat_map(|group| &group.changes);
    let told: HashSet<_> = changes.map(|change| change.id.as_str()).collect();
    let document = sources.reading().texts().new;
    let provisions = document.provisions().iter();
    let all = provisions.map(|each| Provision {
        is_changed: told.contains(each.address.as_str()),
        standing: Standing::new(document, each),
    });
    all.collect()
}

fn head(sources: &Sources<'_>) -> Head {
    let bill = &sources.review.bill;
    let language = sources.messages.language();
    let title = bill.title.nearest(language).map(|(_, title)| harmless(title.trim()));
    Head {
        title: title.unwrap_or_else(|| bill.id.to_string()),
        pair: sources.review.versions.map(|at| sources.version(at)),
        counts: counts(&sources.reading().comparison, sources.messages),
        cautions: cautions(sources),
    }
}

/// That it is no official text, what a reconstruction is, and where the languages disagree.
fn cautions(sources: &Sources<'_>) -> Vec<String> {
    let bill = &sources.review.bill;
    let mut cautions = vec![sources.get("explain-unofficial")];
    if bill.is_reconstruction {
        cautions.push(sources.get("explain-reconstruction"));
    }
    let about = bill.about.nearest(sources.messages.language());
    cautions.extend(about.map(|(_, about)| about.split_whitespace().collect::<Vec<_>>().join(" ")));
    let disagreements = sources.disagreements.unwrap_or_default();
    if let count @ 1.. = disagreements.len() {
        cautions.push(sources.messages.say("explain-disagreements", &[("count", count.into())]));
    }
    cautions
}
