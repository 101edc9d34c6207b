//! How norms, annotations and versions are named in an explainer.

use super::facts::{Explainer, Link, Source};
use super::sources::Sources;
use crate::annotation::{Annotation, Status};
use crate::bill;
use crate::constitution::{self, Norm};
use crate::l10n::Messages;
use crate::view::said;

/// Whether an annotation is for others: no draft, and not found wrong or taken back.
pub(crate) fn is_public(annotation: &Annotation) -> bool {
    annotation.status != Status::Draft && annotation.weight().is_some()
}

/// «Конституция 1995, п. 2 ст. 20».
pub(crate) fn norm(messages: &Messages, norm: &Norm) -> String {
    let instrument = messages.get(&format!("instrument-{}", norm.instrument.code()));
    let values = [("instrument", instrument.into()), ("article", norm.article.as_str().into())];
    let Some(paragraph) = &norm.paragraph else { return messages.say("explain-norm", &values) };
    let [instrument, article] = values;
    let paragraph = ("paragraph", paragraph.as_str().into());
    messages.say("explain-norm-paragraph", &[instrument, article, paragraph])
}

/// What an article is about; empty where there is none.
pub(crate) fn topic(messages: &Messages, norm: &Norm) -> String {
    let article = constitution::article(norm);
    article.map_or(String::new(), |it| (*it.topic.get(messages.language())).to_owned())
}

/// By what an annotation is linked to, and its name.
pub(crate) fn link(messages: &Messages, annotation: &Annotation) -> Link {
    let title = said::on_one_line(messages, &annotation.body.title);
    let title = title.unwrap_or_else(|| annotation.id.to_string());
    Link { id: format!("note.{}", annotation.id), title }
}

impl Sources<'_> {
    /// A version by its place: its id, its date where the id does not say it, its stage.
    pub(super) fn version(&self, at: usize) -> String {
        crate::view::timeline::named(&self.review.bill.versions[at], self.messages)
    }

    pub(super) fn get(&self, key: &str) -> String {
        self.messages.get(key)
    }
}

/// How many annotations of a weight there are.
pub(crate) fn link_count(told: &Explainer, severity: &str) -> usize {
    let notes = told.articles.iter().flat_map(|article| &article.notes);
    notes.filter(|note| note.severity == severity).count()
}

/// Words on one line.
pub(crate) fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What something rests on, with where it can be read.
pub(crate) fn source(messages: &Messages, source: &bill::Source) -> String {
    let Source { title, url } = Source::new(source, messages.language());
    let Some(url) = url else { return title };
    messages.say("explain-link", &[("title", title.into()), ("url", url.into())])
}
