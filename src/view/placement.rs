//! How an annotation lies in a text, in words.

use crate::annotation::{AS_WRITTEN, Anchor, Placement, Target, find_quote};
use crate::document::Document;
use crate::document::citation::cite;
use crate::l10n::Messages;

/// How surely its words were found, and of words that are not as they were, what
/// changed: «слова те же, изменено предложение вокруг них».
pub fn placed(messages: &Messages, target: &Target, (anchor, document): Lies<'_>) -> String {
    let is_changed = anchor.placement == Placement::Changed;
    let key = match (&target.quote, anchor.span) {
        _ if is_changed && !anchor.further.is_empty() => {
            if anchor.likeness < AS_WRITTEN {
                "parted-changed"
            } else {
                "parted"
            }
        }
        (Some(quote), Some(span)) if is_changed => {
            let is_same = find_quote(document.source(), span, &quote.exact) == [span];
            if is_same { "around" } else { anchor.placement.name() }
        }
        _ => anchor.placement.name(),
    };
    messages.get(&format!("placement-{key}"))
}

/// An anchor, and the text that it is in.
pub type Lies<'a> = (&'a Anchor, &'a Document);

/// The provisions that it lies in, cited.
pub fn cited((anchor, document): Lies<'_>) -> String {
    let mut ids: Vec<_> = anchor.provision.into_iter().collect();
    ids.extend(anchor.further.iter().map(|(id, _)| *id));
    ids.dedup();
    let cited: Vec<_> = ids.into_iter().map(|id| cite(document, id)).collect();
    cited.join("; ")
}
