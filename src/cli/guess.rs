//! "Did you mean": the known name nearest to a mistyped one.

use crate::l10n::Messages;
use crate::text::nearest::nearest;

/// What to say about a name that is not among `known`: the nearest one, and
/// all of them.
pub(crate) fn hint(name: &str, known: &[&str], messages: &Messages) -> String {
    if known.is_empty() {
        return messages.get("cli-hint-known-none");
    }
    let names = known.iter().map(|each| format!("`{each}`")).collect::<Vec<_>>().join(", ");
    let all = messages.say("cli-hint-known", &[("names", names.into())]);
    nearest(name, known).map_or(all.clone(), |near| {
        format!("{} {all}", messages.say("cli-hint-nearest", &[("name", near.into())]))
    })
}
