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

## Export

## Command line

## Full screen
