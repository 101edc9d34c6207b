### The interface in English. Every key stands in all three files.

## What happened to a provision

change-amended = amended
change-inserted = inserted
change-deleted = deleted
change-renumbered = renumbered
change-moved = moved
change-split = split
change-merged = merged
change-unchanged = unchanged

## What kind of change it is

significance-modality = duty or power
significance-penalty = penalty
significance-deadline = time limit
significance-amount = amount
significance-date = date
significance-number = number
significance-actor = who acts
significance-definition = definition
significance-wording = wording
significance-reference = reference
significance-editorial = editorial

## How far a bill had come

stage-draft = draft
stage-introduced = introduced
stage-first-reading = first reading
stage-second-reading = second reading
stage-senate = Senate
stage-returned = returned
stage-adopted = adopted
stage-signed = signed
stage-in-force = in force
stage-other = other

## How a provision conflicts with a norm

conflict-contradiction = contradiction
conflict-disproportionate-limit = disproportionate limit
conflict-vagueness = vagueness
conflict-procedure = procedure
conflict-delegation = delegation
conflict-discrimination = discrimination
conflict-context = context

## How grave a conflict is

severity-low = low
severity-medium = medium
severity-high = high
severity-critical = critical

## How an annotation stands

status-draft = draft
status-open = open
status-disputed = disputed
status-accepted = accepted
status-fixed = fixed
status-rejected = rejected
status-withdrawn = withdrawn

## How surely an annotation found its words

placement-exact = exact
placement-changed = words changed
placement-moved = moved
placement-translated = by address, in another language
placement-ambiguous = ambiguous
placement-orphaned = orphaned

## Instruments

instrument-kz-1995 = Constitution 1995
instrument-kz-2026 = Constitution 2026
instrument-iccpr = ICCPR
instrument-icescr = ICESCR
instrument-crc = Convention on the Rights of the Child
instrument-udhr = Universal Declaration of Human Rights

## What is odd in a text

diagnostic-duplicate-number = the number occurs twice
diagnostic-number-out-of-order = the number is lower than the one before
diagnostic-unclosed-quote = the quotation marks are never closed
diagnostic-unknown-heading = the heading is no unit of a law
diagnostic-control-character = a control character is shown as a symbol
diagnostic-other-language = this looks like another language

## Languages

language-ru = Russian
language-kk = Kazakh
language-en = English

## Provisions and citations

constitution-unknown-article = there is no article `{ $norm }`; the last one is { $last }
constitution-repealed-article = the article `{ $norm }` was repealed
constitution-cite-kz-1995 = Article { $place } of the Constitution of 1995
constitution-cite-kz-2026 = Article { $place } of the Constitution of 2026
constitution-cite-iccpr = Article { $place } of the ICCPR
constitution-cite-icescr = Article { $place } of the ICESCR
constitution-cite-crc = Article { $place } of the Convention on the Rights of the Child
constitution-cite-udhr = Article { $place } of the Universal Declaration of Human Rights

## View

## Store

store-io = the system says: { $reason }
store-not-a-file = this is not a file
store-too-large = the file is larger than { $megabytes } MB
store-not-utf8 = byte `{ $byte }` at offset { $offset } is not UTF-8
store-not-utf8-hint = save the file as UTF-8; Windows-1251 is a common cause
store-exists = this exists already
store-outside = `{ $value }` leads out of the workspace
store-no-workspace = no workspace here or above: there is no `bills/`
store-no-workspace-hint = make one with `tuzetu init`, or look at the example with `tuzetu demo`
store-bad-bill-folder = no bill can have this name: use letters, digits, `-`, `_` and `.`
store-no-bill = there is no bill `{ $bill }`
store-no-bill-hint = bills in this workspace: { $names }
store-no-version = there is no version `{ $value }`
store-bill-id-differs = the bill calls itself `{ $value }`; the name of the folder counts
store-text-missing = there is no text `{ $value }`
store-duplicate-version = the version `{ $value }` occurs twice
store-unknown-format = format `{ $value }` is not known
store-unknown-format-hint = the file may be from a newer tuzetu: this one reads format 1
store-missing-field = `{ $field }` is missing
store-bad-value = `{ $value }` cannot be used as `{ $field }`
store-unknown-name = `{ $value }` is not known as `{ $field }`
store-names-hint = known: { $names }
store-bad-date = `{ $value }` in `{ $field }` is not a date
store-bad-date-hint = write `2026-05-31`, or `2026-05-31T18:40:00+05:00` with the time
store-bad-norm = `{ $value }` is not a norm
store-bad-norm-hint = write `kz-1995:20(2)` or `iccpr:19`; `tuzetu norms` lists the articles
store-yaml-syntax = this is not YAML: { $reason }
store-yaml-syntax-hint = look for a missing quotation mark, colon or indent on this line or the one above
store-yaml-duplicate-key = `{ $field }` is written twice
store-yaml-duplicate-key-hint = keep one of the two
store-yaml-wrong-type = { $expected ->
    [list] `{ $field }` must be a list
    [text] `{ $field }` must be text
   *[fields] `{ $field }` must have fields of its own
}
store-yaml-too-deep = the values are nested too deeply
store-other-bill = the annotation is of the bill `{ $value }`, but lies in the folder of another
store-duplicate-id = `{ $id }` is also the id of { $other }
store-duplicate-id-hint = give one of the two another id
store-no-annotation = there is no annotation `{ $id }`
store-no-annotation-hint = `tuzetu annotate list` shows the ids
store-cannot-amend = the file cannot be changed without touching something else in it
store-cannot-amend-hint = change it in an editor; nothing was written
store-conflict = the file was changed by somebody else meanwhile
store-conflict-hint = nothing was overwritten: read it again, or keep both

## Export

## Command line

## Full screen
