//! Edits that only follow a renumbering: article 5 became 6, and «статьи 5»
//! became «статьи 6» in another provision.
//!
//! An edit follows when the number it deletes names the old provision and the
//! number it inserts names the new one of the same renumbered pair, in the same
//! place: in the article that the citation names, else in the row's own.

use super::comparison::{Change, Row};
use super::redline::{Edit, Operation};
use super::references::{Passage, Reference, references};
use super::sides::Sides;
use crate::document::{Address, Document, ProvisionId, ProvisionKind};
use crate::text::language::Language;
use crate::text::lexicon;
use crate::text::numerals::numerals_among;
use crate::text::span::Span;

/// Marks the edits of `rows` that follow a renumbering among them.
pub(super) fn mark(documents: Sides<&Document>, rows: &mut [Row]) {
    let renumbered: Vec<Sides<ProvisionId>> = rows
        .iter()
        .filter(|row| row.has(Change::Renumbered))
        .filter_map(|row| Some(Sides::new(*row.sides.old.first()?, *row.sides.new.first()?)))
        .collect();
    if renumbered.is_empty() {
        return;
    }
    for row in rows.iter_mut().filter(|row| row.has(Change::Amended)) {
        let (Some(old), Some(new)) = (row.sides.old.first(), row.sides.new.first()) else {
            continue;
        };
        let reader = Reader { documents, renumbered: &renumbered, here: Sides::new(*old, *new) };
        if let Some(redline) = &mut row.redline {
            reader.mark(&mut redline.heading);
            reader.mark(&mut redline.text);
        }
    }
}

/// A citation's last named unit with everything the citation names around it.
struct Cited {
    reference: Reference,
    /// Where the number and the unit's name stand, in bytes of the source.
    span: Span,
    /// The article that the citation names, if it names one.
    article: Option<String>,
}

struct Reader<'a> {
    documents: Sides<&'a Document>,
    renumbered: &'a [Sides<ProvisionId>],
    here: Sides<ProvisionId>,
}

impl Reader<'_> {
    fn mark(&self, edits: &mut [Edit]) {
        let is_pair = |at: usize| {
            edits[at].operation == Operation::Delete
                && edits.get(at + 1).is_some_and(|next| next.operation == Operation::Insert)
        };
        let pairs: Vec<usize> = (0..edits.len()).filter(|at| is_pair(*at)).collect();
        if pairs.is_empty() {
            return;
        }
        let cited =
            self.documents.zip(passage(edits)).map(|(document, passage)| cited(document, passage));
        for at in pairs {
            let spans = Sides::new(edits[at].spans.old, edits[at + 1].spans.new);
            let named =
                cited.as_ref().zip(spans).map(|(cited, span)| only_number_under(cited, span));
            if let (Some(old), Some(new)) = (named.old, named.new) {
                let follows = self.followed(Sides::new(old, new));
                edits[at].follows.clone_from(&follows);
                edits[at + 1].follows = follows;
            }
        }
    }

    /// The renumbered pair that two citations name.
    fn followed(&self, cited: Sides<&Cited>) -> Option<Sides<Address>> {
        if cited.old.reference.kind != cited.new.reference.kind {
            return None;
        }
        let names = |pair: &&Sides<ProvisionId>| {
            let sides = self.documents.zip(**pair).zip(cited.zip(self.here));
            let is_named =
                sides.map(|((document, id), (cited, here))| names(document, id, cited, here));
            is_named.old && is_named.new
        };
        let pair = self.renumbered.iter().find(names)?;
        Some(self.documents.zip(*pair).map(|(document, id)| document.provision(id).address.clone()))
    }
}

/// From the first to the last byte of the edits on each side.
fn passage(edits: &[Edit]) -> Sides<Span> {
    let side = |which: fn(&Edit) -> Span| {
        let spans = edits.iter().map(which).filter(|span| !span.is_empty());
        spans.reduce(Span::join).unwrap_or_default()
    };
    Sides::new(side(|edit| edit.spans.old), side(|edit| edit.spans.new))
}

/// Whether `cited`, read in the provision `here`, names the provision `id`.
fn names(document: &Document, id: ProvisionId, cited: &Cited, here: ProvisionId) -> bool {
    let provision = document.provision(id);
    let number = provision.number.as_ref().map(ToString::to_string);
    if provision.kind != cited.reference.kind || number.as_ref() != Some(&cited.reference.number) {
        return false;
    }
    if provision.kind.is_numbered_through() {
        return true;
    }
    let article = article_of(document, id);
    match &cited.article {
        Some(number) => article.is_some_and(|article| {
            let printed = document.provision(article).number.as_ref().map(ToString::to_string);
            printed.as_ref() == Some(number)
        }),
        None => article == article_of(document, here),
    }
}

fn article_of(document: &Document, id: ProvisionId) -> Option<ProvisionId> {
    let mut line = document.lineage(id).into_iter().rev();
    line.find(|each| document.provision(*each).kind == ProvisionKind::Article)
}

/// What the words of a passage cite, each number with the article named in the
/// same citation: after it in Russian and English, before it in Kazakh.
fn cited(document: &Document, passage: Span) -> Vec<Cited> {
    let (text, language) = (document.words(passage), document.language());
    let words = lexicon::words(text);
    let numerals = numerals_among(text, &words, language);
    let passage_read = Passage { text, words: &words, numerals: &numerals, language };
    let found = references(&passage_read);
    let near = |one: Span, other: Span| {
        let between = text.get(one.end.min(other.end)..one.start.max(other.start)).unwrap_or("");
        between.chars().count() < 40 && !between.contains([';', '.'])
    };
    let article = |span: Span| {
        let articles = found.iter().filter(|(each, _)| each.kind == ProvisionKind::Article);
        articles.filter(|(_, at)| near(span, *at)).map(|(each, _)| each.number.clone()).next()
    };
    found
        .iter()
        .filter(|(_, span)| !names_another_act(text, *span, language))
        .map(|(reference, span)| Cited {
            reference: reference.clone(),
            span: span.shifted(passage.start),
            article: article(*span).filter(|_| reference.kind != ProvisionKind::Article),
        })
        .collect()
}

/// Whether a citation is of another act, whose numbers follow nothing here:
/// «статьей 2 Закона «О связи»», «Салық кодексінің 2-бабы». The act stands after
/// the citation, in Kazakh before it; «настоящего Закона» is this one.
fn names_another_act(text: &str, span: Span, language: Language) -> bool {
    let (near, acts, own): (String, &[&str], &[&str]) = match language {
        Language::Kazakh => {
            let before: Vec<char> = text[..span.start].chars().rev().take(NEAR).collect();
            let before = before.into_iter().rev().collect();
            (before, &["заңының", "заңның", "кодексінің", "конституциясының"], &["осы заңның"])
        }
        Language::Russian => (
            text[span.end..].chars().take(NEAR).collect(),
            &["закона", "кодекса", "конституции"],
            &["настоящ"],
        ),
        Language::English => (
            text[span.end..].chars().take(NEAR).collect(),
            &["of the law", "of the code", "code", "of the constitution"],
            &["of this"],
        ),
    };
    let near = near.to_lowercase();
    let sentence = match language {
        Language::Kazakh => near.rsplit([';', '.']).next(),
        Language::Russian | Language::English => near.split([';', '.']).next(),
    };
    let says = |words: &[&str]| words.iter().any(|word| sentence.unwrap_or("").contains(word));
    says(acts) && !says(own)
}

/// Within how many characters of a citation its act is named.
const NEAR: usize = 50;

/// The citation whose number the edited words are, and nothing more.
fn only_number_under(cited: &[Cited], edited: Span) -> Option<&Cited> {
    cited.iter().find(|cited| {
        let inside = cited.span.start <= edited.start && edited.start < cited.span.end;
        inside && edited.end <= cited.span.end + 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_of_another_act_follows_nothing_here() {
        for (language, text, cited, is_other) in [
            (Language::Russian, "согласно статье 2 Закона «О связи» лицо", "статье 2", true),
            (Language::Russian, "в пункте 3 статьи 18 Налогового кодекса", "пункте 3", true),
            (Language::Russian, "в пункте 3 настоящей статьи", "пункте 3", false),
            (Language::Russian, "в статье 2 настоящего Закона", "статье 2", false),
            (Language::Russian, "по статье 2. Нормы Закона действуют", "статье 2", false),
            (Language::Kazakh, "Салық кодексінің 2-бабы", "2-бабы", true),
            (Language::Kazakh, "осы Заңның 2-бабы", "2-бабы", false),
            (Language::English, "in Article 2 of the Law On communications", "Article 2", true),
            (Language::English, "in paragraph 3 of this Article", "paragraph 3", false),
        ] {
            let start = text.find(cited).expect("the citation is there");
            let span = Span::new(start, start + cited.len());
            assert_eq!(names_another_act(text, span, language), is_other, "{text}");
        }
    }
}
