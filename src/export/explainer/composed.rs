//! An explainer, composed of its parts.

use super::facts::{Explainer, Head, Source};
use super::sources::Sources;
use super::{changes, charts, objections, versions};
use crate::view::line::harmless;
use crate::view::summary::counts;

/// Composes an explainer.
pub(super) fn explainer(sources: &Sources<'_>) -> Explainer {
    let language = sources.messages.language();
    Explainer {
        language,
        head: head(sources),
        groups: changes::groups(sources),
        versions: versions::versions(sources),
        articles: objections::articles(sources),
        charts: charts::charts(sources),
        sources: sources.review.bill.sources.iter().map(|it| Source::new(it, language)).collect(),
    }
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
