//! One table: which key does what where, and what the help says of it.
//!
//! Nothing is bound to digits, where the Kazakh layout has letters, nor only to
//! punctuation that Cyrillic layouts move elsewhere.

use super::action::Command;
use crate::l10n::Messages;

/// What is open; each has keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The text with its outline and annotations.
    Reading,
    /// Choosing words.
    Words,
    /// A list to choose from.
    List,
    /// The search line.
    Search,
    /// The line of a reason.
    Reason,
    /// The answer to an annotation.
    Reply,
    /// The form of an annotation, on a field of choices.
    Form,
    /// The form of an annotation, on a field of text.
    Writing,
    /// The life of an annotation.
    Life,
    /// The line of a claim.
    Claim,
    /// A sheet of things to read.
    Sheet,
    /// The panel of what is looked for.
    Checks,
    /// The line of what is searched for everywhere.
    Everywhere,
    /// The list of what was found everywhere.
    Found,
    /// The list of annotations.
    Notes,
    /// The conflict matrix.
    Matrix,
    /// The palette.
    Palette,
    /// The help.
    Help,
    /// A question.
    Question,
    /// A file that somebody else changed.
    Clash,
}

impl Place {
    /// All of them, in the order of the help.
    pub const ALL: [Self; 20] = [
        Self::Reading,
        Self::Words,
        Self::List,
        Self::Search,
        Self::Reason,
        Self::Reply,
        Self::Form,
        Self::Writing,
        Self::Life,
        Self::Claim,
        Self::Sheet,
        Self::Checks,
        Self::Everywhere,
        Self::Found,
        Self::Notes,
        Self::Matrix,
        Self::Palette,
        Self::Help,
        Self::Question,
        Self::Clash,
    ];
}

/// Keys that do the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Where.
    pub place: Place,
    /// By what keys, the one to be named in hints first.
    pub keys: &'static [&'static str],
    /// What they do.
    pub command: Command,
    /// The message that says so.
    pub says: &'static str,
}

impl Binding {
    /// Its keys as they are shown, and what they do.
    pub fn line(&self, messages: &Messages) -> (String, String) {
        let keys: Vec<_> = self.keys.iter().map(|key| shown(key, messages)).collect();
        (keys.join(" "), messages.get(self.says))
    }
}

const fn bind(
    place: Place,
    keys: &'static [&'static str],
    command: Command,
    says: &'static str,
) -> Binding {
    Binding { place, keys, command, says }
}

/// Every key of the program.
pub static BINDINGS: &[Binding] = &[
    bind(Place::Reading, &["n"], Command::NextChange, "tui-next-change"),
    bind(Place::Reading, &["i"], Command::NextDisagreement, "tui-next-disagreement"),
    bind(Place::Reading, &["y"], Command::AcceptDisagreement, "tui-accept-disagreement"),
    bind(Place::Reading, &["a"], Command::Annotate, "tui-annotate"),
    bind(Place::Reading, &["L"], Command::Life, "tui-life"),
    bind(Place::Reading, &["v"], Command::Versions, "tui-versions"),
    bind(Place::Reading, &["V"], Command::Timeline, "tui-timeline"),
    bind(Place::Reading, &["B"], Command::Blame, "tui-blame"),
    bind(Place::Reading, &["W"], Command::Trace, "tui-trace"),
    bind(Place::Reading, &["C"], Command::Matrix, "tui-matrix"),
    bind(Place::Reading, &["E"], Command::Effect, "tui-law-effect"),
    bind(Place::Reading, &["U"], Command::Undone, "tui-law-undone"),
    bind(Place::Reading, &["l"], Command::Languages, "tui-languages"),
    bind(Place::Reading, &["?", "F1", "h"], Command::Help, "tui-help"),
    bind(Place::Reading, &["q", "Ctrl+C"], Command::Quit, "tui-quit"),
    bind(Place::Reading, &["p", "N"], Command::PreviousChange, "tui-previous-change"),
    bind(Place::Reading, &["I"], Command::PreviousDisagreement, "tui-previous-disagreement"),
    bind(Place::Reading, &["T"], Command::Terms, "tui-terms"),
    bind(Place::Reading, &["j", "Down"], Command::Next, "tui-next"),
    bind(Place::Reading, &["k", "Up"], Command::Previous, "tui-previous"),
    bind(Place::Reading, &["J"], Command::LineDown, "tui-line-down"),
    bind(Place::Reading, &["K"], Command::LineUp, "tui-line-up"),
    bind(Place::Reading, &["Space", "PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::Reading, &["b", "PgUp"], Command::PageUp, "tui-page-up"),
    bind(Place::Reading, &["g", "Home"], Command::First, "tui-first"),
    bind(Place::Reading, &["G", "End"], Command::Last, "tui-last"),
    bind(Place::Reading, &["o"], Command::OnlyChanges, "tui-only-changes"),
    bind(Place::Reading, &["O"], Command::OnlySubstance, "tui-only-substance"),
    bind(Place::Reading, &["H"], Command::Filters, "tui-filters"),
    bind(Place::Reading, &["s"], Command::SideBySide, "tui-side-by-side"),
    bind(Place::Reading, &["r"], Command::Redline, "tui-redline"),
    bind(Place::Reading, &["X"], Command::FoldUnchanged, "tui-fold-unchanged"),
    bind(Place::Reading, &["z"], Command::Zen, "tui-zen"),
    bind(Place::Reading, &["D"], Command::Origins, "tui-origins"),
    bind(Place::Reading, &["Y"], Command::CopyCitation, "tui-copy-citation"),
    bind(Place::Reading, &["f", "/", "Ctrl+F"], Command::Search, "tui-search"),
    bind(Place::Reading, &["F"], Command::SearchAll, "tui-search-all"),
    bind(Place::Reading, &["m"], Command::NextMatch, "tui-next-match"),
    bind(Place::Reading, &["M"], Command::PreviousMatch, "tui-previous-match"),
    bind(Place::Reading, &["Tab"], Command::NextPane, "tui-next-pane"),
    bind(Place::Reading, &["Shift+Tab"], Command::PreviousPane, "tui-previous-pane"),
    bind(Place::Reading, &["Left", "x"], Command::Fold, "tui-fold"),
    bind(Place::Reading, &["Right", "Enter"], Command::Unfold, "tui-unfold"),
    bind(Place::Reading, &["w"], Command::SelectWords, "tui-select-words"),
    bind(Place::Reading, &["c"], Command::NextNote, "tui-next-note"),
    bind(Place::Reading, &["e"], Command::EditNote, "tui-edit-note"),
    bind(Place::Reading, &["t"], Command::SetStatus, "tui-set-status"),
    bind(Place::Reading, &["S"], Command::TurnSeverity, "tui-turn-severity"),
    bind(Place::Reading, &["R"], Command::Reply, "tui-reply"),
    bind(Place::Reading, &["d", "Del"], Command::DeleteNote, "tui-delete-note"),
    bind(Place::Reading, &["u"], Command::Undo, "tui-undo"),
    bind(Place::Reading, &["A"], Command::AllNotes, "tui-all-notes"),
    bind(Place::Reading, &["F3"], Command::Theme, "tui-theme"),
    bind(Place::Reading, &["Esc"], Command::Cancel, "tui-clear"),
    bind(Place::Reading, &["Ctrl+Z"], Command::Suspend, "tui-suspend"),
    bind(Place::Words, &["Enter", "a"], Command::Annotate, "tui-annotate-words"),
    bind(Place::Words, &["Tab"], Command::NextColumn, "tui-next-column"),
    bind(Place::Words, &["Right", "l"], Command::EndOn, "tui-end-on"),
    bind(Place::Words, &["f", "Space"], Command::PhraseOn, "tui-phrase-on"),
    bind(Place::Words, &["n"], Command::NextPhrase, "tui-next-phrase"),
    bind(Place::Words, &["p"], Command::PreviousPhrase, "tui-previous-phrase"),
    bind(Place::Words, &["Shift+Tab"], Command::PreviousColumn, "tui-previous-column"),
    bind(Place::Words, &["r"], Command::Reattach, "tui-reattach"),
    bind(Place::Words, &["W"], Command::Trace, "tui-trace"),
    bind(Place::Words, &["Left", "h"], Command::EndBack, "tui-end-back"),
    bind(Place::Words, &["Shift+Right", "L", "Down"], Command::StartOn, "tui-start-on"),
    bind(Place::Words, &["Shift+Left", "H", "Up"], Command::StartBack, "tui-start-back"),
    bind(Place::Words, &["Esc", "q"], Command::Cancel, "tui-close"),
    bind(Place::Words, &["?", "F1"], Command::Help, "tui-help"),
    bind(Place::List, &["Enter"], Command::Accept, "tui-choose"),
    bind(Place::List, &["Down", "Ctrl+N", "Ctrl+J", "Tab"], Command::Next, "tui-next"),
    bind(Place::List, &["Up", "Ctrl+P", "Ctrl+K", "Shift+Tab"], Command::Previous, "tui-previous"),
    bind(Place::List, &["PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::List, &["PgUp"], Command::PageUp, "tui-page-up"),
    bind(Place::List, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::List, &["F1"], Command::Help, "tui-help"),
    bind(Place::Search, &["Enter"], Command::Accept, "tui-stay"),
    bind(Place::Search, &["Ctrl+R"], Command::Expression, "tui-expression"),
    bind(Place::Search, &["Down"], Command::Next, "tui-next-match"),
    bind(Place::Search, &["Up"], Command::Previous, "tui-previous-match"),
    bind(Place::Search, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Search, &["F1"], Command::Help, "tui-help"),
    bind(Place::Reason, &["Enter", "Ctrl+S", "F2"], Command::Accept, "tui-save"),
    bind(Place::Reason, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Reason, &["F1"], Command::Help, "tui-help"),
    bind(Place::Reply, &["Ctrl+S", "F2"], Command::Save, "tui-save"),
    bind(Place::Reply, &["Ctrl+E", "F4"], Command::Editor, "tui-editor"),
    bind(Place::Reply, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Reply, &["F1"], Command::Help, "tui-help"),
    bind(Place::Form, &["Ctrl+S", "F2"], Command::Save, "tui-save"),
    bind(Place::Form, &["Tab", "Down"], Command::NextField, "tui-next-field"),
    bind(Place::Form, &["Shift+Tab", "Up"], Command::PreviousField, "tui-previous-field"),
    bind(Place::Form, &["Enter", "Space"], Command::Accept, "tui-open-field"),
    bind(Place::Form, &["Right"], Command::More, "tui-more"),
    bind(Place::Form, &["Left"], Command::Less, "tui-less"),
    bind(Place::Form, &["Shift+Right"], Command::StartOn, "tui-start-on"),
    bind(Place::Form, &["Shift+Left"], Command::StartBack, "tui-start-back"),
    bind(Place::Form, &["Backspace", "Del"], Command::DropNorm, "tui-drop-norm"),
    bind(Place::Form, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Form, &["F1", "?"], Command::Help, "tui-help"),
    bind(Place::Writing, &["Ctrl+S", "F2"], Command::Save, "tui-save"),
    bind(Place::Writing, &["Tab"], Command::NextField, "tui-next-field"),
    bind(Place::Writing, &["Shift+Tab"], Command::PreviousField, "tui-previous-field"),
    bind(Place::Writing, &["Ctrl+T"], Command::Template, "tui-template"),
    bind(Place::Writing, &["Ctrl+E", "F4"], Command::Editor, "tui-editor"),
    bind(Place::Writing, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Writing, &["F1"], Command::Help, "tui-help"),
    bind(Place::Life, &["Enter"], Command::Accept, "tui-life-go"),
    bind(Place::Life, &["y"], Command::ConfirmPlace, "tui-confirm-place"),
    bind(Place::Life, &["f"], Command::Resolve, "tui-resolve"),
    bind(Place::Life, &["Esc", "q", "L", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Life, &["Down", "j", "Tab"], Command::Next, "tui-later-version"),
    bind(Place::Life, &["Up", "k", "Shift+Tab"], Command::Previous, "tui-earlier-version"),
    bind(Place::Life, &["PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::Life, &["PgUp", "b"], Command::PageUp, "tui-page-up"),
    bind(Place::Life, &["Home", "g"], Command::First, "tui-first"),
    bind(Place::Life, &["End", "G"], Command::Last, "tui-last"),
    bind(Place::Life, &["u"], Command::Undo, "tui-undo"),
    bind(Place::Life, &["?", "F1"], Command::Help, "tui-help"),
    bind(Place::Claim, &["Enter"], Command::Accept, "tui-trace-it"),
    bind(Place::Claim, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Claim, &["F1"], Command::Help, "tui-help"),
    bind(Place::Sheet, &["Enter"], Command::Accept, "tui-sheet-go"),
    bind(Place::Sheet, &["Space", "m"], Command::Mark, "tui-sheet-mark"),
    bind(Place::Sheet, &["Esc", "q", "V", "B", "W", "U", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Sheet, &["Down", "j", "Tab"], Command::Next, "tui-next"),
    bind(Place::Sheet, &["Up", "k", "Shift+Tab"], Command::Previous, "tui-previous"),
    bind(Place::Sheet, &["PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::Sheet, &["PgUp", "b"], Command::PageUp, "tui-page-up"),
    bind(Place::Sheet, &["Home", "g"], Command::First, "tui-first"),
    bind(Place::Sheet, &["End", "G"], Command::Last, "tui-last"),
    bind(Place::Sheet, &["?", "F1"], Command::Help, "tui-help"),
    bind(Place::Checks, &["Space", "x"], Command::Mark, "tui-check"),
    bind(Place::Checks, &["Enter", "H"], Command::Accept, "tui-checks-done"),
    bind(Place::Checks, &["Esc", "q", "Ctrl+C"], Command::Cancel, "tui-checks-back"),
    bind(Place::Checks, &["d", "Del", "Backspace"], Command::Uncheck, "tui-uncheck"),
    bind(Place::Checks, &["Down", "j"], Command::Next, "tui-next"),
    bind(Place::Checks, &["Up", "k"], Command::Previous, "tui-previous"),
    bind(Place::Checks, &["Tab", "Right", "l"], Command::Unfold, "tui-next-kind"),
    bind(Place::Checks, &["Shift+Tab", "Left", "h"], Command::Fold, "tui-previous-kind"),
    bind(Place::Checks, &["PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::Checks, &["PgUp", "b"], Command::PageUp, "tui-page-up"),
    bind(Place::Checks, &["Home", "g"], Command::First, "tui-first"),
    bind(Place::Checks, &["End", "G"], Command::Last, "tui-last"),
    bind(Place::Checks, &["?", "F1"], Command::Help, "tui-help"),
    bind(Place::Everywhere, &["Enter"], Command::Accept, "tui-search-it"),
    bind(Place::Everywhere, &["Ctrl+R"], Command::Expression, "tui-expression"),
    bind(Place::Everywhere, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Everywhere, &["F1"], Command::Help, "tui-help"),
    bind(Place::Found, &["Enter"], Command::Accept, "tui-sheet-go"),
    bind(Place::Found, &["f", "F"], Command::SearchAll, "tui-search-anew"),
    bind(Place::Found, &["Esc", "q", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Found, &["Down", "j"], Command::Next, "tui-next"),
    bind(Place::Found, &["Up", "k"], Command::Previous, "tui-previous"),
    bind(Place::Found, &["Tab", "n", "Right"], Command::Unfold, "tui-next-text"),
    bind(Place::Found, &["Shift+Tab", "p", "Left"], Command::Fold, "tui-previous-text"),
    bind(Place::Found, &["PgDn", "Space"], Command::PageDown, "tui-page-down"),
    bind(Place::Found, &["PgUp", "b"], Command::PageUp, "tui-page-up"),
    bind(Place::Found, &["Home", "g"], Command::First, "tui-first"),
    bind(Place::Found, &["End", "G"], Command::Last, "tui-last"),
    bind(Place::Found, &["?", "F1"], Command::Help, "tui-help"),
    bind(Place::Notes, &["Enter"], Command::Accept, "tui-choose"),
    bind(Place::Notes, &["Ctrl+S"], Command::Order, "tui-order"),
    bind(Place::Notes, &["Down", "Ctrl+N", "Ctrl+J", "Tab"], Command::Next, "tui-next"),
    bind(Place::Notes, &["Up", "Ctrl+P", "Ctrl+K", "Shift+Tab"], Command::Previous, "tui-previous"),
    bind(Place::Notes, &["PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::Notes, &["PgUp"], Command::PageUp, "tui-page-up"),
    bind(Place::Notes, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Notes, &["F1"], Command::Help, "tui-help"),
    bind(Place::Matrix, &["Enter"], Command::Accept, "tui-matrix-go"),
    bind(Place::Matrix, &["n", "Tab"], Command::NextChange, "tui-matrix-next"),
    bind(Place::Matrix, &["Right", "l"], Command::Unfold, "tui-matrix-right"),
    bind(Place::Matrix, &["Left", "h"], Command::Fold, "tui-matrix-left"),
    bind(Place::Matrix, &["Down", "j"], Command::Next, "tui-next"),
    bind(Place::Matrix, &["Up", "k"], Command::Previous, "tui-previous"),
    bind(Place::Matrix, &["PgDn", "Space"], Command::PageDown, "tui-page-down"),
    bind(Place::Matrix, &["PgUp", "b"], Command::PageUp, "tui-page-up"),
    bind(Place::Matrix, &["Home", "g"], Command::First, "tui-first"),
    bind(Place::Matrix, &["End", "G"], Command::Last, "tui-last"),
    bind(Place::Matrix, &["Esc", "q", "C", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Matrix, &["?", "F1"], Command::Help, "tui-help"),
    bind(Place::Help, &["Down", "j"], Command::Next, "tui-line-down"),
    bind(Place::Help, &["Up", "k"], Command::Previous, "tui-line-up"),
    bind(Place::Help, &["PgDn", "Space"], Command::PageDown, "tui-page-down"),
    bind(Place::Help, &["PgUp", "b"], Command::PageUp, "tui-page-up"),
    bind(
        Place::Help,
        &["Esc", "Enter", "q", "?", "F1", "h", "Ctrl+C"],
        Command::Cancel,
        "tui-close",
    ),
    // Enter is pressed without reading: it loses nothing that was written.
    bind(Place::Question, &["y"], Command::Accept, "tui-yes"),
    bind(Place::Question, &["Esc", "q", "Ctrl+C"], Command::Cancel, "tui-no"),
    bind(Place::Clash, &["k", "Enter"], Command::KeepBoth, "tui-keep-both"),
    bind(Place::Clash, &["t"], Command::TakeTheirs, "tui-take-theirs"),
    bind(Place::Clash, &["Esc", "q", "Ctrl+C"], Command::Cancel, "tui-cancel"),
    bind(Place::Reading, &["P", "Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::Reading, &["Ctrl+G"], Command::Citation, "tui-citation"),
    bind(Place::Reading, &["Ctrl+O", "Backspace"], Command::Back, "tui-back"),
    bind(Place::Reading, &["Ctrl+N"], Command::Forward, "tui-forward"),
    bind(Place::Reading, &["Ctrl+B"], Command::MarkPlace, "tui-mark-place"),
    bind(Place::Reading, &["Ctrl+L"], Command::Marks, "tui-marks"),
    bind(Place::Reading, &["Z"], Command::Laws, "tui-laws"),
    bind(Place::Reading, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Palette, &["Enter"], Command::Accept, "tui-palette-go"),
    bind(Place::Palette, &["Tab"], Command::NextField, "tui-next-section"),
    bind(Place::Palette, &["Shift+Tab"], Command::PreviousField, "tui-previous-section"),
    bind(Place::Palette, &["Down", "Ctrl+N", "Ctrl+J"], Command::Next, "tui-next"),
    bind(Place::Palette, &["Up", "Ctrl+P", "Ctrl+K"], Command::Previous, "tui-previous"),
    bind(Place::Palette, &["PgDn"], Command::PageDown, "tui-page-down"),
    bind(Place::Palette, &["PgUp"], Command::PageUp, "tui-page-up"),
    bind(Place::Palette, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Palette, &["Esc", "Ctrl+C"], Command::Cancel, "tui-close"),
    bind(Place::Palette, &["F1"], Command::Help, "tui-help"),
    bind(Place::Words, &["P", "Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::Form, &["Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::Writing, &["Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::Life, &["P", "Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::Sheet, &["P", "Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::Matrix, &["P", "Ctrl+P"], Command::Palette, "tui-palette"),
    bind(Place::List, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::List, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Notes, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Notes, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Search, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Search, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Reason, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Reply, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Reason, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Reply, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Claim, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Claim, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Everywhere, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Everywhere, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Palette, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Palette, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Writing, &["Ctrl+Z"], Command::UndoTyping, "tui-undo-typing"),
    bind(Place::Writing, &["Ctrl+Y"], Command::RedoTyping, "tui-redo-typing"),
    bind(Place::Words, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::List, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Notes, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Everywhere, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Search, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Reason, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Reply, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Claim, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Form, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Writing, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Life, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Matrix, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Help, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Sheet, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Found, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Checks, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Question, &["F9"], Command::NextTongue, "tui-tongue"),
    bind(Place::Clash, &["F9"], Command::NextTongue, "tui-tongue"),
];

/// A key's name as it is shown: arrows as arrows, the space bar by its name.
pub fn shown(key: &str, messages: &Messages) -> String {
    match key {
        "Space" => messages.get("tui-space"),
        other => other
            .replace("Down", "↓")
            .replace("Up", "↑")
            .replace("Left", "←")
            .replace("Right", "→")
            .replace("Pg↓", "PgDn")
            .replace("Pg↑", "PgUp"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things_in_one_place() {
        for place in Place::ALL {
            let there = BINDINGS.iter().filter(|binding| binding.place == place);
            let mut keys: Vec<_> = there.flat_map(|binding| binding.keys).collect();
            let all = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), all, "{place:?}");
        }
    }

    #[test]
    fn the_language_of_the_interface_is_changed_everywhere() {
        for place in Place::ALL {
            let there = BINDINGS.iter().filter(|binding| binding.place == place);
            assert!(there.into_iter().any(|it| it.command == Command::NextTongue), "{place:?}");
        }
    }

    #[test]
    fn nothing_needs_a_digit_or_punctuation_that_moves() {
        for binding in BINDINGS {
            let is_safe = |key: &str| !matches!(key, "." | "," | "/" | "[" | "]" | ";" | "'");
            assert!(binding.keys.iter().any(|key| is_safe(key)), "{binding:?}");
            let is_digit =
                |key: &str| key.len() == 1 && key.starts_with(|c: char| c.is_ascii_digit());
            assert!(!binding.keys.iter().any(|key| is_digit(key)), "{binding:?}");
        }
    }
}
