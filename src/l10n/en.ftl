### The interface in English. Every key stands in all three files.

## What happened to a provision

change-amended = amended
change-inserted = inserted
change-deleted = deleted
change-renumbered = renumbered
change-moved = moved
change-split = split
change-merged = merged
change-redivided = words passed between them
change-repealed = repealed, the number kept
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
significance-inflection = only the form of words
significance-reference = reference
significance-editorial = editorial

## Where the languages do not say the same

parity-says-missing = missing in { $languages }
parity-says-missing-words = has no heading or words of its own in { $languages }
parity-says-order = stands in another place
parity-says-nesting = is nested differently: at another level of the text
parity-says-label = has another number or is another unit
parity-says-label-missing = has no number in { $languages }
parity-says-unnumbered = the provisions have no numbers in { $languages }, and what they say is not compared
parity-says-modality = what is owed, forbidden or allowed differs
parity-says-deadline = the time limit or age differs
parity-says-amount = the sum differs
parity-says-date = the date differs
parity-says-number = the number differs
parity-says-reference = other provisions or acts are named
parity-says-change-missing-only = changed only in { $languages }
parity-says-change-missing-not = changed everywhere but in { $languages }
parity-says-change-deleted-only = deleted only in { $languages }
parity-says-change-deleted-not = deleted everywhere but in { $languages }
parity-says-change-inserted-only = inserted only in { $languages }
parity-says-change-inserted-not = inserted everywhere but in { $languages }
parity-says-change-moved-only = moved only in { $languages }
parity-says-change-moved-not = moved everywhere but in { $languages }
parity-says-change-moved = moved to another place than in another language
parity-says-change-renumbered-only = renumbered only in { $languages }
parity-says-change-renumbered-not = renumbered everywhere but in { $languages }
parity-says-change-renumbered = renumbered in another way than in another language
parity-says-change-differs = changed to something else in another language
parity-says-term = a defined term is not used in every language
parity-says-words = { $language } “{ $words }”
parity-says-nothing = { $language } – no such words
parity-lags = the { $language } text goes with `{ $version }`: it seems not to have been brought up to date

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

severity-unweighed = not weighed
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
placement-around = the same words, but the sentence around them changed
placement-parted = the words were divided between several places
placement-parted-changed = words changed, and divided between several places
placement-moved = moved
placement-translated = the same provision in another language
placement-ambiguous = ambiguous
placement-orphaned = orphaned

## What was done to an annotation

deed-created = created
deed-reattached = put on other words
deed-replaced = place corrected
deed-confirmed = place confirmed too
deed-lifted = confirmation of the place lifted

## Where a person saw it

how-exact = the same words
how-changed = other words
how-moved = the same words elsewhere
how-split = the words in several places
how-merged = together with other words
how-translated = the same in another language
how-orphaned = the words are gone

## What became of an annotation's words in a version

fate-written = written
fate-translated = the same provision in another language
fate-kept = the same
fate-reworded = other words
fate-around = the sentence around the same words changed
fate-moved = moved
fate-renumbered = renumbered
fate-split = divided
fate-merged = joined with another provision
fate-back = restored
fate-dropped = the provision is there, these words are not
fate-gone = gone
fate-not-yet = not there yet
fate-ambiguous = several places are alike
fate-unknown = not known
fate-no-text = no text in this language
standing-exact = word for word
standing-reworded = in other words
standing-partly = most of it
standing-opposite = says the opposite
standing-absent = not said
standing-no-text = no text in this language

## What an annotation is for

motivation-assessing = assesses
motivation-bookmarking = marks a place
motivation-classifying = classifies
motivation-commenting = comments
motivation-describing = describes
motivation-editing = proposes other words
motivation-highlighting = highlights words
motivation-identifying = identifies
motivation-linking = links
motivation-moderating = moderates
motivation-questioning = asks
motivation-replying = answers
motivation-tagging = gives a tag

## How sure its author is

confidence-certain = certain
confidence-likely = likely
confidence-arguable = arguable

## The three-part test of a limit on a right

test-law = provided by law
test-aim = legitimate aim
test-necessity = necessary and proportionate
verdict-met = met
verdict-not-met = not met
verdict-unclear = unclear

## The fields of an annotation's file, for editors

field-aim = legitimate aim
field-at = when
field-body = what the annotation says
field-by = who: a name, or a name and a role
field-confidence = how sure its author is
field-confirmed = who confirmed the place, and when
field-counter-argument = what can be said against it
field-created = when it was written
field-creator = who wrote it: a name, or a name and a role
field-date = its date
field-did = what was done
field-en = in English
field-exact = the quoted words, as they stand in the text
field-further = where the rest of words that were parted stands: one item a place
field-wording = all words of the provision, where it is meant as a whole; “…” for what is left out
field-format = the format of the file
field-history = what was done to the annotation, earliest first
field-how = how the words there answer to those quoted
field-id = a short name: small Latin letters, digits and -
field-kind = how the provision conflicts with the norms
field-kk = in Kazakh
field-language = the language of the text
field-law = provided by law
field-modified = when it was last changed
field-motivation = what the annotation is for
field-name = the name
field-necessity = necessary and proportionate
field-norms = the norms in conflict, such as kz-1995:20(2)
field-pinpoint = where in the source
field-placements = the places in other versions and languages that a person confirmed
field-prefix = what stands before the words
field-provision = the address of the provision, such as art_5__para_2
field-reasoning = why
field-replies = the answers
field-retrieved = when it was read
field-role = in what role
field-ru = in Russian
field-selector = the quoted words with their neighbours
field-severity = how grave the conflict is
field-sha256 = the SHA-256 digest of the text
field-source = the bill
field-sources = what the annotation rests on
field-status = how the annotation stands
field-suffix = what stands after the words
field-tags = words to find it by
field-target = the words that the annotation is about
field-test = the three-part test of a limit on a right
field-text = the answer
field-title = a short name
field-type = of what type
field-url = where it can be read
field-verdict = what this part of the test came to
field-version = the version
field-was = how it was before
field-why = why
field-words = why, in each language


## Instruments

instrument-kz-1995 = Constitution 1995
instrument-kz-2026 = Constitution 2026
instrument-iccpr = ICCPR
instrument-icescr = ICESCR
instrument-crc = Convention on the Rights of the Child
instrument-udhr = Universal Declaration of Human Rights
instrument-short-kz-1995 = 1995
instrument-short-kz-2026 = 2026
instrument-short-iccpr = ICCPR
instrument-short-icescr = ICESCR
instrument-short-crc = CRC
instrument-short-udhr = UDHR

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
language-short-ru = Russian
language-short-kk = Kazakh
language-short-en = English
in-language-ru = Russian
in-language-kk = Kazakh
in-language-en = English
in-two-languages = { $one } and { $two }

## Provisions and citations

constitution-unknown-article = there is no article `{ $norm }`; the last one is { $last }
constitution-repealed-article = the article `{ $norm }` was repealed
constitution-unknown-paragraph = there is no paragraph `{ $norm }`; the last one of the article is { $last }
constitution-no-paragraphs = there is no paragraph `{ $norm }`: those of this article have no numbers

## View

view-was = was { $number }
view-moved-from = moved from { $place }
view-merged-from = merged from { $place }
view-split-from = split from { $place }
view-redivided = divided anew: { $place }
view-follows = follows { $old } → { $new }
view-no-reasoning = No reasoning in { $language }; the one in { $other }:
view-no-reasoning-at-all = No reasoning was written.
view-test = Three-part test:
view-counter-argument = In defence:
view-life-otherwise = not the quoted words
view-life-perhaps = perhaps { $places }
view-life-confirmed = confirmed: { $by }, { $date }
view-life-seen = in { $language } another place was confirmed ({ $by }, { $date }); here { $place } answers to it
view-life-seen-gone = in { $language } the words were confirmed to be gone ({ $by }, { $date })
view-life-since = stands since { $version }
view-life-resolved-reworded = resolved by { $version }? the words were changed
view-life-resolved-dropped = resolved by { $version }? the words are gone
view-life-resolved-gone = resolved by { $version }? the provision was deleted
view-life-fixed = fixed, as { $by } said on { $date }
view-life-fixed-by = fixed by { $version }, as { $by } said on { $date }
view-trace-lacking = without { $words }
view-trace-partly = { $version } (most of it)
view-trace-became = { $place }
view-trace-deleted = { $place } – deleted
view-trace-inserted = { $place } – new
view-trace-never = no version says this
view-trace-opposite = the opposite is said in { $versions }
view-trace-always = every version says this
view-trace-always-partly = every version says this, or most of it: { $versions }
view-trace-since = said since { $first }
view-trace-until = said in { $versions }; the latest version, { $latest }, does not say it
view-trace-some = said only in { $versions }
view-trace-whole = all of it together is said in { $versions }
view-trace-no-whole = no version says all of it
direction-stronger = stronger
direction-weaker = weaker
direction-prohibited = now prohibited
direction-permitted = now permitted

## Store

store-io = the system says: { $reason }
store-not-a-file = this is not a file
store-too-large = the file is larger than { $megabytes } MB
store-not-utf8 = byte `{ $byte }` at offset { $offset } is not UTF-8
store-not-utf8-hint = save the file as UTF-8; Windows-1251 is a common cause
store-exists = this exists already
store-exists-hint = the file that stands was not touched; `--force` replaces it
store-outside = `{ $value }` leads out of the workspace
store-no-workspace = no workspace here or above: there is no `bills/`
store-no-workspace-hint = make one with `tuzetu init`, or look at the example with `tuzetu demo`
store-bad-bill-folder = no bill can have this name: use letters, digits, `-`, `_` and `.`
store-no-bill = there is no bill `{ $bill }`
store-no-bill-hint = bills in this workspace: { $names }
store-no-version = there is no version `{ $value }`
store-no-versions = `tuzetu version add` adds the first version
store-bill-id-differs = the bill calls itself `{ $value }`; the name of the folder counts
store-text-missing = there is no text `{ $value }`
store-duplicate-version = the version `{ $value }` occurs twice
store-unknown-format = format `{ $value }` is not known
store-unknown-format-hint = the file may be from a newer tuzetu: this one reads format 1
store-misspelled-field = `{ $key }` is no field, and `{ $field }` is missing
store-misspelled-field-hint = did you mean `{ $name }`?
store-strange-field = there is no field `{ $value }` here
store-strange-field-hint = it is kept, but its words are shown nowhere
store-missing-field = `{ $field }` is missing
store-parity-not-a-list = cannot add to `accepted`: it is not the last list of the file
store-parity-not-last = the file was changed meanwhile; take the entry out of `accepted` by hand
store-bad-value = `{ $value }` cannot be used as `{ $field }`
store-unknown-name = `{ $value }` is not known as `{ $field }`
store-names-hint = known: { $names }
store-bad-id-hint = write 4 to 64 small Latin letters, digits and `-`, such as `zan-07`
store-bad-slug-hint = write letters, digits, `-`, `_` and `.`, as the folder or the version is called
store-not-fields = this is no annotation: it has no fields
store-not-fields-hint = `tuzetu annotate add` writes one; `tuzetu schema annotation` says what may stand in it
store-bad-date = `{ $value }` in `{ $field }` is not a date
store-bad-date-hint = write `2026-05-31`, or `2026-05-31T18:40:00+05:00` with the time
store-unknown-instrument = the instrument `{ $code }` is not known
store-unknown-instrument-hint = known: { $codes }
store-bad-norm = `{ $value }` is not a norm
store-bad-norm-hint = write `kz-1995:20(2)` or `iccpr:19`; `tuzetu norms` lists the articles
store-io-not-found = there is no such file or folder
store-io-denied = permission is denied
store-io-folder = this is a folder, not a file
store-io-not-a-folder = this is a file, not a folder
store-io-read-only = the disk can only be read
store-folder-read-only = this folder cannot be written to; allow writing there, or copy the whole workspace to where it is allowed
store-protected = the file is protected from writing
store-protected-hint = allow writing to it (`chmod u+w`), or write to another file
store-io-full = the disk is full
store-yaml-syntax = this is not YAML
store-yaml-colon = this is not YAML: a colon stands where none may; words with a colon go in quotation marks
store-yaml-missing-mark = this is not YAML: a quotation mark, comma, bracket or colon is missing
store-yaml-character = this is not YAML: this character may not begin a value
store-yaml-control = a control character may not stand in YAML
store-merge-marks = git could not unite two people’s changes: the lines from here to `>>>>>>>` stand in both wordings
store-merge-marks-hint = keep what each side added, and of what they say differently one or a third; take the lines `<<<<<<<`, `=======` and `>>>>>>>` out, then `git add` the file; the other annotations are read meanwhile
store-merge-mark = a mark was left behind when a conflict of git was resolved
store-merge-mark-hint = take the line out, look whether the lines around it are those that should stay, then `git add` the file
store-merge-deleted = one side deleted this file and the other changed it: git waits for a decision
store-merge-deleted-hint = `git add { $file }` keeps it as it stands here, `git rm { $file }` lets it go
store-yaml-syntax-hint = look for a missing quotation mark, colon or indent on this line or the one above
store-yaml-tab = a tab stands where YAML counts spaces
store-yaml-tab-hint = indent this line with as many spaces as its neighbours
store-yaml-hidden-end = the invisible sign { $sign } ends the line here for YAML
store-yaml-hidden-end-hint = put a space or a usual line end in its place; the editor’s search for the sign’s number finds it
store-merge-key = `<<` takes no fields over here
store-merge-key-hint = write the fields out where they are meant
store-yaml-second = a second document begins here, and a file holds one
store-yaml-second-hint = move it into a file of its own, or take the line `---` away
store-yaml-aliases = words stand for so many others (`*name`) that they cannot be read
store-yaml-aliases-hint = write the words themselves in the place of `*name`
store-yaml-key = a field cannot be called by a list or by other fields
store-yaml-key-hint = call it by a word, such as `x-note:`
store-yaml-duplicate-key = `{ $field }` is written twice
store-yaml-duplicate-key-hint = keep one of the two
store-yaml-wrong-type = { $expected ->
    [list] `{ $field }` must be a list
    [text] `{ $field }` must be text
    [words] `{ $field }` must have words by language: `ru`, `kk`, `en`
   *[fields] `{ $field }` must have fields of its own
}
store-yaml-too-deep = the values are nested too deeply
store-other-bill = the annotation is of the bill `{ $value }`, but lies in the folder of another
store-buried = the annotations in this folder are not read: it lies in the folder of a bill
store-buried-hint = move them one folder up, or the folder out of `annotations/`
store-loose = this annotation is not read: it lies in the folder of no bill
store-loose-hint = move it into `annotations/BILL/`, where BILL is called as the folder of its bill in `bills/`
store-homeless = the annotations in this folder are of no bill: there is no folder of this name in `bills/`
store-homeless-hint = give the folder the name of its bill, or make the bill with `tuzetu new`
store-duplicate-id = `{ $id }` is also the id of { $other }
store-duplicate-id-hint = give one of the two another id
store-no-annotation = there is no annotation `{ $id }`
store-no-annotation-hint = `tuzetu annotate list` shows the ids
store-lone-return = the lines of the file end in a carriage return (CR) alone: no line can be put in
store-lone-return-hint = save it in an editor with line ends LF or CRLF, then try again; nothing was written
store-repeated = `*{ $name }` repeats this value elsewhere in the file: it would be changed there, too
store-repeated-hint = write the value itself in the place of `*{ $name }`, then try again; nothing was written
store-cannot-amend = the file cannot be changed without touching something else in it
store-cannot-amend-hint = change it in an editor; nothing was written
store-unkept = what another program wrote beside the annotation cannot be kept in its file
store-unkept-hint = it would be lost, so nothing was written: shorten names of fields in the JSON-LD that are longer than 1024 characters, then try again
store-conflict = the file was changed by somebody else meanwhile
store-conflict-hint = nothing was overwritten: read it again, or keep both
store-utf16-hint = this looks like UTF-16: save the file as UTF-8
store-git = git says: { $reason }
store-git-missing = a revision can only be read with git, and git is not installed
store-git-missing-hint = install git, or write the text to a file and name that
store-git-no-repository = there is no git repository here or above
store-git-no-repository-hint = run this inside the repository; if a file was meant, there is none of this name
store-git-option = a revision cannot begin with `-`
store-git-revision = git knows no revision `{ $revision }`
store-git-revision-hint = write a commit, a branch or a tag, such as `HEAD~1:bills/law/ru.md`; `git log` shows the commits
store-git-path = there is no such file in the revision `{ $revision }`
store-git-path-hint = write the path from the top of the repository, or from here with `./`; `git ls-tree -r --name-only REV` shows the files
store-git-near-hint = a path is read from the top of the repository; from here it is `{ $path }`
store-git-unshared = git in this clone does not know how annotations are merged, and will stop where it need not
store-git-share-hint = run `tuzetu init --git` here once
store-git-init-hint = `git init` makes one; then run `tuzetu init --git` again

## Export

## Command line

cli-about = Compare the versions of a bill, and annotate its conflicts with the Constitution
cli-open = Open a bill on the full screen; without a terminal, write its last changes as text
cli-demo = Open the bundled bill in a temporary workspace
cli-init = Make a workspace: a folder with bills/ and annotations/
cli-new = Make a bill without versions
cli-version = Manage the versions of a bill
cli-version-add = Copy a text into a version of a bill
cli-list = List bills, versions, languages, and annotations
cli-show = Show a text as a tree of provisions with their addresses
cli-diff = Compare two versions of a bill, or any two texts
cli-parity = Say where the languages of a text do not say the same
cli-annotate = Add, list and change annotations
cli-annotate-add = Add an annotation to a provision or to words of it
cli-annotate-list = List the annotations and where they lie in a version
cli-annotate-show = Show an annotation in full
cli-annotate-edit = Change what an annotation says
cli-annotate-status = Change how an annotation stands
cli-annotate-reply = Answer an annotation
cli-annotate-carry = Confirm where an annotation lies in another version, or put it on other words
cli-annotate-remove = Remove an annotation
cli-schema = Print the JSON Schema of a kind of file, for editors
cli-schema-annotation = Print the JSON Schema of the files of annotations
cli-annotate-import = Add annotations from a file of JSON-LD
cli-norms = Find articles of the Constitution and of treaties by number or topic
cli-trace = Find the versions in which words stand, exact or retold, and what replaced them
cli-import = Read a Word file, a page, plain text or PDF into Markdown, or add the official text of the Constitution
cli-export = Write documents: for an office, for print, for other programs
cli-export-annotations = Write the annotations of a bill as W3C Web Annotations (JSON-LD)
cli-check = Name everything that is wrong in the workspace
cli-doctor = Look at this machine: terminal, colours, locale, workspace, files of the user, other programs
cli-merge-driver = Merge an annotation for git, by what it says and not by lines
cli-completions = Print the script that lets a shell complete bills, versions and addresses
cli-complete = Say what may stand under the cursor of a command line, for the scripts of `completions`
cli-man = Print the manual as a page for `man`
cli-usage = Usage:
cli-usage-options = OPTIONS
cli-usage-command = COMMAND
cli-commands = Commands:
cli-arguments = Arguments:
cli-options = Options:
cli-example = Example:
cli-arg-workspace = The workspace (else the folder around the current one, or TUZETU_WORKSPACE)
cli-arg-format = The form of the results
cli-arg-ui-lang = The language of the interface (or TUZETU_UI_LANG)
cli-arg-color = When to use colours; NO_COLOR is honoured
cli-arg-quiet = Leave out notes; results and errors stay
cli-arg-help = Show this help
cli-arg-version = Show the version of the program
cli-arg-bill = The bill: the name of its folder in bills/
cli-arg-from = The earlier version: an id, first, latest, or a count (else the one before)
cli-arg-to = The later version (else the latest)
cli-arg-lang = The languages, separated by commas (else that of the interface where both versions have it, else the first that both have)
cli-arg-open-bill = The bill; BILL@V names a version too, as in `diff`
cli-arg-open-lang = The languages, separated by commas (else those that were open on the screen the last time, else that of the interface where both versions have it, else the first that both have)
cli-arg-text-lang = The language of the text
cli-arg-text-langs = The languages, separated by commas: one text after the other
cli-arg-notes-langs = The languages of the words, separated by commas (else the language of the interface; in JSON-LD all)
cli-arg-first = The bill, or the old text: BILL@V, a file, or REV:path from git
cli-arg-second = The new text: BILL@V, a file, or REV:path from git
cli-arg-twins = The version of a bill, such as child-rights@latest, or two or three files with their languages: ru=FILE kk=FILE en=FILE
cli-arg-twin-lang = The languages, separated by commas (else all that the version has)
cli-arg-accept = Accept what is found in a provision, named by its address
cli-arg-all = Also show what is accepted
cli-arg-terms = Also say where a defined term is used in one language and not in another
cli-arg-changed = In JSON, only count the unchanged rows
cli-arg-only = Leave out changes that are only editorial, numbers, or citations that follow them; how many is said
cli-hidden = hidden as not substantive: { $count }
cli-footnotes = Editorial footnotes, which are no part of the law
cli-footnotes-same = No editorial footnote changed.
cli-arg-footnotes = Also tell what happened to editorial footnotes, which are no law
cli-arg-exit-code = Leave with 1 where anything differs
cli-arg-dir = The folder (else the current one)
cli-arg-git = Let git merge annotations by what they say; also in a workspace that stands, once in every clone
cli-arg-base = What both sides began with (%O)
cli-arg-ours = Our file, into which is merged (%A)
cli-arg-theirs = Their file (%B)
cli-arg-merged = The name of the file in the repository (%P)
cli-arg-name = The name of the version: a date or a short word
cli-arg-stage = How far the bill had come
cli-arg-date = The date of the version, such as 2022-05-03
cli-arg-file = The file with the text, or REV:path from git
cli-arg-text-of = The version of a bill, such as child-rights@latest; show also takes a file or REV:path
cli-arg-list-footnotes = Show only the editorial footnotes, each under what it stands in
cli-arg-provision = The address of a provision, such as art_1__para_2, or its citation
cli-arg-quote = The words it is about (else the whole provision)
cli-arg-occurrence = Which place is meant, by its number, where the words stand in several
cli-arg-norm = A norm in conflict, such as kz-1995:20(2); may be repeated
cli-arg-severity = How grave the conflict is
cli-arg-kind = How it conflicts
cli-arg-title = A short name
cli-arg-text = The words
cli-arg-author = Who says it: a name or a role (or TUZETU_AUTHOR; else git's user.name)
cli-arg-id = The id of the annotation
cli-arg-confidence = How sure the author is
cli-arg-tag = A tag; several in place of all
cli-arg-test = A part of the three-part test and what it came to
cli-arg-words = Why the part of the test came to that
cli-arg-status = How it stands
cli-arg-why = Why
cli-arg-query = A number or words of a topic; without them all articles of the Constitution
cli-arg-constitution = Which edition of the Constitution it is
cli-arg-force = Write even where the text does not read as the edition, or a file stands
cli-arg-output = The file for the result (else it is printed)
cli-arg-import-to = The version that annotations of other programs are about, such as child-rights@latest
cli-arg-replace = Replace annotations that stand already
cli-arg-shell = The shell
cli-arg-complete-at = In which word the cursor is, the name of the program being 0
cli-arg-complete-words = The words of the command line
cli-level-error = error
cli-level-warning = warning
cli-level-note = note
cli-level-hint = hint
cli-error-value = `{ $value }` is no value of `{ $name }`
cli-error-value-missing = `{ $name }` needs a value
cli-error-argument = unexpected argument `{ $name }`
cli-error-command = no command `{ $name }`
cli-error-missing = missing: { $name }
cli-error-subcommand = a subcommand is missing
cli-error-together = `{ $name }` and `{ $other }` exclude each other
cli-error-twice = `{ $name }` is given twice
cli-hint-twice = leave one value
cli-error-bill = no bill `{ $name }` in the workspace
cli-error-bill-name = `{ $name }` cannot be the name of a bill
cli-hint-bill-name = a name has letters, digits, `-`, `_` and `.`; the path of a text ends in `.md` or `.txt`
cli-error-no-bills = the workspace holds no bill
cli-hint-no-bills = `tuzetu new BILL` makes one, `tuzetu demo` shows the bundled one
cli-error-many-bills = the workspace holds several bills
cli-error-version = bill `{ $bill }` has no version `{ $name }`
cli-error-no-versions = bill `{ $bill }` has no version yet
cli-hint-no-versions = `tuzetu version add` adds one
cli-error-one-version = bill `{ $bill }` has no earlier version to compare with
cli-hint-one-version = `tuzetu version add` adds a version, `tuzetu show` shows the one there is
cli-error-version-name = `{ $name }` cannot be the name of a version
cli-hint-version-name = take a date such as `2022-05-03` or a short word; `first` and `latest` have a meaning already
cli-error-no-shared-language = the versions share no language
cli-hint-languages = name the languages: `--lang { $languages }`
cli-note-missing = { $name } has no { $language } text
cli-hint-missing = `tuzetu list` shows which languages each version has
cli-note-guessed = { $path } is taken for { $language }; if it is not, say `--lang`
cli-note-odd-elsewhere = warnings about the rest of the text: { $count }; `tuzetu show { $name }` without `--provision` tells them
cli-note-odd-more = warnings about this text that are not told: { $count }; `tuzetu show { $name } --format json` gives all
cli-error-output = the results could not all be written: { $reason }
cli-hint-output = what was written is not whole; do not use it
cli-error-one-language = files are compared in one language at a time
cli-error-two-languages = the texts are in two languages: `{ $old }` and `{ $new }`
cli-error-twin = `{ $name }` is neither a bill nor a file with its language
cli-error-no-twin = `{ $name }` has a text in one language only
cli-error-twin-among = `{ $name }` is no file with its language: a bill stands alone
cli-error-twin-again = two files are named as `{ $language }`
cli-error-of-bill = `{ $option }` goes with a bill, not with files
cli-error-one-asked = one language of `{ $name }` is asked for: there is nothing to hold it against
cli-error-nothing-found = nothing is found in `{ $eid }`
cli-error-accepted-already = all that is found in `{ $eid }` is accepted already
cli-hint-two-languages = if they are not, name the language with `--lang`
cli-hint-twin = write `BILL@V`, or `ru=FILE kk=FILE`
cli-hint-no-twin = there is nothing to hold it against; add another with `tuzetu version add`
cli-hint-one-asked = write `--lang ru,kk`, or leave `--lang` out
cli-hint-accepted-already = `tuzetu parity { $name } --all` shows by whom and why
cli-error-two-earlier = `@{ $version }` and `--from { $from }` both name the earlier version
cli-hint-two-earlier = write `{ $bill } --from { $from } --to { $version }`, or leave one of them out
cli-error-second-file = a file is compared with another one: name both
cli-error-provision = no provision `{ $name }` in the text
cli-error-provisions = `{ $name }` means several provisions
cli-hint-provision = `tuzetu show` writes the address of every provision
cli-error-annotation = no annotation `{ $id }` in the workspace
cli-error-words-of-one = `--words` say why of one part: name one `--test`
cli-error-annotate-file = annotations belong to a version of a bill, not to a file
cli-error-norm = `{ $norm }` is no norm
cli-hint-norm = write it as `kz-1995:20(2)`, `kz-2026:23` or `iccpr:19(3)`
cli-hint-norms = `tuzetu norms` finds articles by number or topic
cli-error-no-claim = there is nothing to look for: not a single word
cli-hint-no-claim = write the words in quotes, or give --claim-file or --clipboard
cli-error-two-claims = the words come from elsewhere already, so “{ $words }” would not be looked for
cli-hint-two-claims = give either the words or --claim-file or --clipboard; beside these the only name is that of the bill
cli-error-dumb-terminal = this terminal cannot show the full screen (`TERM=dumb`)
cli-error-dumb-terminal-hint = `tuzetu open --plain` tells it line by line, `tuzetu diff { $bill }` prints the comparison, `tuzetu show { $bill }` the text, `tuzetu annotate list { $bill }` the annotations
cli-error-no-clipboard = the clipboard has no text, or no program here can read it
cli-hint-no-clipboard = wl-paste, xclip, xsel and pbpaste read it; the words can also be written in quotes
cli-error-import-unlike = the text does not read as { $edition }: { $found } of { $articles } articles found, { $strange } others; the count of paragraphs agrees in { $agreeing } of { $counted }
cli-hint-import-other = it reads as the other edition: `--constitution { $code }`
cli-hint-import-unlike = articles must begin with “Article 1” and paragraphs with “1.”, each on its own line; `--force` writes the text as it is
cli-error-export-own = `{ $file }` is a file of the bills or of the annotations: nothing is written over it
cli-error-export-read = `{ $file }` was read for this document: nothing is written over it
cli-hint-export-own = name another file
cli-error-jsonld = only `tuzetu export` writes `{ $form }`
cli-hint-jsonld = for programs there is `--format json` here
cli-error-import-to = `{ $id }`: an annotation of another program on `{ $source }`; which version it is about is not known
cli-hint-import-to = say `--to BILL@V --lang L`: its place in the text is found by the quoted words
cli-error-import-lost = `{ $id }`: the words «{ $quote }» do not stand in the text
cli-error-import-ambiguous = `{ $id }`: the words «{ $quote }» stand in several places of the text
cli-hint-import-lost = check the version and the language; `tuzetu annotate add` adds it by hand
cli-hint-import-ambiguous = they stand in { $places }; let it quote more words, or add it by hand: `tuzetu annotate add`
cli-jsonld-no-json = this is not JSON
cli-jsonld-too-deep = the values are nested too deeply
cli-jsonld-no-annotation = there is no W3C annotation in the file
cli-jsonld-strange = what stands as `{ $name }` in the list is not an annotation
cli-jsonld-no-target = the annotation `{ $name }` has no `target`
cli-jsonld-no-exact = the TextQuoteSelector of the annotation `{ $name }` has no `exact` words
cli-jsonld-no-quote = the annotation `{ $name }` quotes no words (TextQuoteSelector) by which its place could be found
cli-jsonld-no-value = a TextualBody of the annotation `{ $name }` has no `value`
cli-jsonld-bad-id = `{ $name }` cannot be the id of an annotation
cli-jsonld-bad-target = the bill, the version or the language of the annotation `{ $name }` is wrong
cli-jsonld-no-status = the annotation `{ $name }` has no `tuzetu:status`: another program left it out
cli-jsonld-bad-status = the annotation `{ $name }` has an unknown `tuzetu:status`
cli-jsonld-bad-norm = a norm of the annotation `{ $name }` is none
cli-jsonld-bad-kind = the kind of conflict of the annotation `{ $name }` is not known
cli-jsonld-bad-severity = the severity of the annotation `{ $name }` is not known
cli-jsonld-bad-confidence = the confidence of the annotation `{ $name }` is not known
cli-jsonld-bad-test = the annotation `{ $name }` has a verdict of the test that is not known (`tuzetu:test`)
cli-jsonld-bad-placement = a confirmed place of the annotation `{ $name }` (`tuzetu:placements`) cannot be read
cli-jsonld-bad-history = an entry in the history of the annotation `{ $name }` (`tuzetu:history`) cannot be read
cli-note-import = { $edition }: { $found } of { $articles } articles found, { $strange } others; the count of paragraphs agrees in { $agreeing } of { $counted }
cli-note-import-stands = the annotation `{ $id }` stands already in { $file } and was not touched; `--replace` replaces it
cli-note-import-would = { $file }: `{ $field }` says «{ $was }»; `--replace` would put «{ $now }» there
cli-nothing = nothing
cli-note-import-same = the annotation `{ $id }` in { $file } is the same already
cli-note-imported = annotations written: { $count }
cli-warning-import-anew = { $file } was written anew, because another program changed the annotation `{ $id }`: the comments and unknown fields of its file are not in it
cli-hint-import-anew = add them by hand; where the workspace is kept in git, `git diff` shows what is gone
cli-warning-import-replaced = { $file }: `{ $field }` said «{ $was }» and now says «{ $now }»
cli-warning-import-older = { $file } had been changed on { $newer }, later than what replaced it ({ $older })
cli-hint-import-older = where the workspace is kept in git, `git diff` shows what is gone
cli-warning-import-targets = `{ $id }`: of its { $value } targets only the first was looked for; the others are kept in the field `x-w3c` of its file
cli-warning-import-time = `{ $id }`: `{ $value }` is not a date; it is kept in the field `x-w3c` of its file
cli-warning-import-body = `{ $id }`: the body `{ $value }` has no words; it is kept in the field `x-w3c` of its file
cli-warning-import-language = `{ $id }`: words are marked as written in `{ $value }`, which is none of the three languages; they stand under the one that their letters tell
cli-error-quote = these words do not stand in `{ $eid }`
cli-hint-quote = copy them from `tuzetu show … --provision …`, without the label
cli-error-quote-part = in `{ $eid }` these words stand only as parts of other words: { $words }
cli-hint-quote-part = quote whole words, as they stand in the text
cli-error-quote-several = these words stand in `{ $eid }` in several places ({ $count }): { $places }
cli-hint-quote-several = quote more of the words around the place that is meant, or give its number: `--occurrence N`
cli-error-nothing-to-edit = nothing is said that should change
cli-error-folder = folder `{ $path }` cannot be made: { $reason }
cli-hint-help = `--help` shows how
cli-hint-open-two = `tuzetu diff OLD NEW` compares two texts, `tuzetu open BILL --from OLD --to NEW` two versions on the screen
cli-hint-nearest = did you mean `{ $name }`?
cli-hint-known = there are: { $names }
cli-hint-known-none = there are none yet
cli-list-reconstruction = a reconstruction, not the official text
cli-arg-life = What became of the words in every version of the bill
cli-arg-carry-to = The version that it is carried to
cli-arg-carry-gone = Confirm that nothing answers to its words there any more
cli-arg-yes = Confirm without being asked
cli-arg-claim = The words: a quotation or a claim in the language of the text (the bill, where they come from a file or the clipboard)
cli-arg-trace-bill = The bill (else all of them)
cli-arg-claim-file = Take the words from a file
cli-arg-clipboard = Take the words from the clipboard
cli-arg-claim-lang = The language of the words (else told by their letters)
cli-carry-likeness = quoted words kept: { $percent } %
deed-lifted-places = the places confirmed for the former words count no more and stand in the history; confirm them anew where they hold: { $texts }
cli-ask-carry = Confirm this place? [y/N]
cli-error-carry-unasked = nothing was written: there is no terminal to ask on
cli-hint-carry-unasked = confirm with `--yes`
cli-error-carry-home = annotation `{ $id }` was written on `{ $version }`: it lies there already
cli-error-carry-home-gone = the words of annotation `{ $id }` stand in `{ $version }`, which it was written on: they are not gone
cli-hint-carry-home-gone = take the annotation back with `tuzetu annotate status { $id } withdrawn`, or put it on other words with `--provision EID --quote "…"`
cli-error-carry-nowhere = annotation `{ $id }` has no sure place in `{ $version }`: { $fate }
cli-hint-carry = choose words with `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, or confirm that they are gone with `--gone`
cli-hint-carry-candidates = it may be { $places }; choose words with `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, or confirm that they are gone with `--gone`
cli-error-life-version = `--life` goes through all versions: `@{ $version }` says too much
cli-hint-life-version = write `{ $bill } --life`
cli-show-life = In the versions of the bill:
cli-init-done = workspace { $path }
cli-init-shared = git merges annotations by what they say now: commit `.gitattributes` and `.gitignore`, and run `tuzetu init --git` once in every other clone
cli-merge-clash = `{ $path }`: both sides changed the same thing otherwise; marked places: { $count }
cli-new-done = new bill { $path }
cli-version-done = text { $path }
cli-note-schema = `{ $path }` is not the schema of this tuzetu and stays as it is; `tuzetu schema annotation` prints that
cli-note-demo = the bundled bill lies in { $path }
cli-note-no-norms = no article fits `{ $query }`
cli-note-topic-only = { $edition } is known only by its topics in { $language }; `tuzetu import FILE --constitution { $code } --lang { $lang }` adds the official text
cli-check-clean = nothing is wrong
cli-check-not-there = annotation `{ $id }` does not find its words in its own version: { $placement }
cli-check-lost = open annotation `{ $id }` has lost its words in the latest version: { $placement }
cli-check-wordless = annotation `{ $id }` is about a provision as a whole and keeps none of its words: only the number says where it belongs
cli-check-norm-not-in-force = `{ $norm }` was not in force on the date of the version; { $edition } was
cli-check-norm-not-yet = `{ $norm }` was not yet in force on the date of the version: the article was added on { $date }
cli-check-norm-absent = the official text that was added has no `{ $norm }`
cli-hint-norm-absent = compare the number with the text in annotations/constitution/
cli-check-norm-superseded = `{ $norm }` was no longer in force on the date of the version; the article on its subject that was is cited beside it
cli-hint-norm-superseded = keep it to compare the two, or take it out
cli-check-norm-twice = `{ $norm }` is cited twice
cli-check-norm-twice-hint = take one of the two out
cli-check-look-alike = `{ $word }` has letters of another script that look like Cyrillic ones
cli-check-direction = a mark turns the direction of reading here: what is read is not what stands there
cli-check-unseen = a sign without width stands here
cli-check-disguised-more = more of this kind in the text: { $count }
cli-check-no-creator = it is not said who wrote annotation `{ $id }`
cli-check-no-creator-hint = add `creator: NAME`
cli-check-no-time = it is not said when annotation `{ $id }` was written
cli-check-no-time-hint = add `created: 2026-05-03`, the day on which it was written
cli-check-reply-twice = two answers have the id `{ $id }`
cli-check-reply-twice-hint = give one of the two another id: by it answers are told apart when files are merged
cli-hint-mapped = on the same subject: { $norms }
cli-hint-orphan = set a status such as `fixed`, put it on other words with `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, or confirm with `--gone` that they are gone
cli-hint-wordless = write under `target` what stands there, so that it is found again: `wording: "{ $words }"`
cli-hint-candidates = it may belong to { $places }; put it there with `tuzetu annotate carry { $id } --to { $version } --provision EID --quote "…"`, or set a status such as `fixed`
cli-check-confirmed = the place of annotation `{ $id }` that { $by } confirmed in { $name } no longer stands: these words are not there
cli-hint-confirmed = `tuzetu annotate show { $id }` shows where its words went; confirm the place anew with `tuzetu annotate carry { $id } --to { $version } --lang { $language }`
cli-error-empty = `{ $name }` says nothing
cli-hint-empty = write at least one word
cli-check-reference-behind = “{ $words }” in { $place } did not follow a renumbering: what it named is now { $target }
cli-check-reference-deleted = “{ $words }” in { $place } names what was deleted: { $target }
cli-check-parity = the languages do not say the same in { $place }: { $says }
cli-hint-parity = `tuzetu parity { $name }` shows what each says
cli-hint-reference-taken = these words now name another provision, { $taken }; write { $target }, or make sure the other one is meant
cli-hint-reference-nothing = these words now name nothing; write { $target }
cli-hint-reference-other = these words now name another provision, { $taken }; take the reference out, or make sure the other one is meant
cli-hint-reference-deleted = take the reference out, or name what stands in the place of the deleted provision
cli-check-counts = errors: { $errors } · warnings: { $warnings } · notes: { $notes }
cli-parity-counts = provisions side by side: { $rows } · disagreements: { $findings } · accepted: { $accepted }
cli-parity-empty = nothing is written in { $language }
cli-parity-other-language = the { $language } text looks like a text in another language: { $other }
cli-parity-other-act = the { $language } text and the { $other } text seem to be of different acts: they have next to nothing in common
cli-parity-lacks = no such words:
cli-parity-changes = changes that are not alike: { $findings } · accepted: { $accepted }
cli-parity-reverse-order = versions in reverse order: a later one is held against an earlier one
cli-parity-accepted = accepted by { $author }, { $date }: { $reason }

## Full screen

tui-absent = no text ({ $language }): { $version }; nothing to compare with, shown without changes
tui-all-notes = all annotations
tui-annotate = annotate
tui-annotate-words = annotate these words
tui-cancel = write nothing for now
tui-choose = choose
tui-choose-norm = Enter: choose an article
tui-clash = Somebody else has changed `{ $file }` since it was read. Nothing is lost: both can be kept.
tui-clash-field = In «{ $field }» it now says «{ $theirs }» there, and you wrote «{ $mine }».
tui-clash-gone = Somebody else has removed `{ $file }` since it was read. Yours can be kept.
tui-clear = clear the search
tui-close = close
tui-delete-note = remove the annotation
tui-discard = Close and lose what was written?
tui-drop-norm = take the last norm away
tui-edit-note = change the annotation
tui-editor = write in your own editor
tui-editor-cut-off = it was cut off
tui-editor-ended = it ended with code { $code }
tui-editor-failed = the editor `{ $editor }` failed, the text is as it was; set EDITOR or VISUAL ({ $why })
tui-end-back = end one word back
tui-end-on = end one word on
tui-phrase-on = to the end of the phrase
tui-next-phrase = next phrase
tui-previous-phrase = previous phrase
tui-next-column = to the next column
tui-previous-column = to the column before
tui-one-column = the provision is shown in one column
tui-one-phrase = this provision is a single phrase
tui-field-kind = Kind
tui-field-language = Language
tui-field-norms = Norms
tui-field-quote = Words
tui-field-reasoning = Reasoning
tui-field-law = By law
tui-field-aim = Aim
tui-field-necessity = Necessity
tui-field-words = Why so
tui-field-severity = Severity
tui-field-title = Title
tui-filter = type to filter
tui-filter-changes = changes only
tui-filter-substance = substance only
tui-hidden = hidden { $count }
tui-first = to the beginning
tui-fold = close the branch
tui-form-new = New annotation
tui-form-standing = Annotation
tui-from-top = from the top
tui-from-end = from the end
tui-found = match { $at } of { $all }
tui-found-so-far = { $all } found so far
tui-help = help
tui-help-title = Keys
tui-keep-both = mine as a new annotation
tui-list-typed = typed letters narrow the list
tui-list-read = letters count by their place on the keyboard, on every layout
tui-lacks-norm = choose at least one norm, or the kind “context”
tui-lacks-reasoning = write why, in one language at least
tui-palette = find and do anything
tui-palette-title = Find and do
tui-palette-hint = an action, "18-4(1)", words of a provision, "censorship": in any language
tui-palette-go = do it, or go there
tui-next-section = only the next section
tui-previous-section = only the section before
tui-section-actions = Actions
tui-section-near = Not quite such a provision; the nearest
tui-section-places = By citation
tui-section-marks = Marks
tui-section-bills = Bills
tui-section-versions = Versions
tui-section-provisions = Provisions
tui-section-notes = Annotations
tui-section-articles = Articles of the Constitution and of treaties
tui-section-count = { $shown } of { $all }, Tab for all
tui-citation = to a provision by its citation
tui-citation-title = To a provision by its citation
tui-citation-hint = 18-4(1), art 18-4, para 3 of Article 18-2, ст. 18-4 п. 1, 18-4-бап
tui-no-such-place = there is no such provision here
tui-only-there = { $place }: this provision is there only in { $language }; { $key-languages } chooses the languages
tui-back = back to where you were
tui-forward = forward again
tui-no-way-back = nowhere to go back to: there was no jump before this place
tui-no-way-forward = nowhere to go forward to
tui-mark-place = mark the provision, or unmark it
tui-marks = marked provisions
tui-marks-title = Marked provisions
tui-marked = marked: { $place }; Ctrl+L shows all marks
tui-unmarked = unmarked: { $place }
tui-no-marks = no marks; Ctrl+B marks a provision
tui-tongue = interface language: қазақша, русский, English
tui-tongue-now = the interface is in English
tui-article-akin = On the same: { $norms }
tui-article-no-notes = No annotation cites this article
tui-timeline = all versions in a row
tui-blame = which version brought these words
tui-trace = which versions say that
tui-trace-it = trace it
tui-claim = Which version said that? Quote or claim
tui-timeline-title = Versions of the bill
tui-blame-title = Where the words come from: { $place }
tui-trace-title = Which versions say that
tui-sheet-go = go there
tui-sheet-mark = mark to compare
tui-matrix = provisions against the Constitution: table
tui-matrix-title = Provisions and the articles they conflict with
tui-matrix-go = to the notes
tui-matrix-next = next conflict
tui-matrix-right = to the right
tui-matrix-left = to the left
tui-matrix-none = no note says so
tui-matrix-no = none
tui-matrix-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
tui-no-conflicts = no note here names an article
tui-matrix-counts = notes: { $counts }
tui-matrix-signs = signs in the table:
tui-matrix-bars = severity: { $names }
tui-matrix-who = ✓ is said by a person: the status of the note is “fixed”
matrix-mended = fixed
matrix-gone = words gone
matrix-eased = eased
matrix-reworded = reworded
matrix-stands = stands
matrix-worse = worse
matrix-new = new
matrix-unknown = not known
tui-languages = languages
tui-last = to the end
tui-less = the value before
tui-line-down = a line down
tui-line-up = a line up
tui-more = the value after
tui-next = next
tui-next-change = next change
tui-next-disagreement = next disagreement
tui-previous-disagreement = disagreement before
tui-terms = compare the terms of the languages, or not
tui-terms-off = the terms of the languages are not compared
tui-terms-on = the terms of the languages are compared: { $key-disagreement } goes to where they differ
tui-one-language = only one language is shown; the key { $key-languages } shows more
tui-no-disagreements = no disagreement of the languages is found
tui-accept-disagreement = accept the disagreement
tui-reason = why it is meant
tui-no-reason = write why it is meant
tui-reply = answer the annotation
tui-reply-to = Answer: { $name }
tui-no-reply = write the answer
tui-why-status = Why “{ $status }”; may stay empty
tui-no-disagreement-here = the languages do not disagree here; the key { $key-disagreement } goes to where they do
tui-next-field = next field
tui-next-match = next match
tui-next-note = next annotation of the provision
tui-next-pane = next pane
tui-no = no, keep it open
tui-no-notes = no annotations here
tui-no-notes-here = no annotations here; { $key-annotate } adds one, { $key-all-notes } shows all
tui-no-notes-yet = no annotations yet; { $key-annotate } adds one
tui-no-search = nothing was searched for yet; { $key-search } searches
tui-no-place = this annotation has no sure place in these versions
tui-no-problems = the files that were read have no problems any more
tui-no-words = this provision has no words of its own
tui-busy = { $what }: { $seconds } s
tui-busy-esc = { $what }: { $seconds } s · Esc to stop waiting
tui-busy-blame = Looking for where the words came in
tui-busy-find = Searching the versions
tui-busy-life = Reading the life of the annotation
tui-busy-load = Reading the versions
tui-busy-timeline = Reading all versions of the bill
tui-stopped = No longer waiting
tui-no-workspace = annotations and versions need a workspace: `tuzetu init`
tui-only-printed = a printed screen writes nothing: not saved
tui-notes = Annotations
tui-not-removed = not deleted: the file was changed meanwhile and is now read again; the same key deletes it all the same: `{ $file }`
tui-nothing-changed = nothing changed between these versions; { $key-versions } chooses others
tui-nothing-to-find = write what to look for
tui-nothing-to-trace = write the words
tui-nothing-found = nothing found
tui-nothing-to-show = there is no text in this language; { $key-languages } chooses others
tui-not-undone = not undone: somebody else, too, has changed { $fields } in `{ $file }` meanwhile; { $key-edit-note } changes it by hand
tui-not-undone-gone = not undone: somebody has removed `{ $file }` meanwhile
tui-not-written = not written: somebody else has changed the file meanwhile: `{ $file }`
tui-nothing-to-undo = nothing to undo
tui-norm-not-in-force = { $norm } was not in force on { $date }
tui-norm-mapped = ; on the same subject: { $norms }
tui-filter-lifted = the filter is off: it hid this place; the whole text is shown
tui-only-changes = changes only, or everything
tui-only-changes-off = the whole text is shown
tui-only-changes-on = only what changed is shown
tui-only-substance = only what matters, or everything
tui-only-substance-on = only what matters is shown; hidden: { $count }
tui-open-field = choose a value
tui-outline = Structure
tui-page-down = a page down
tui-page-up = a page up
tui-pick-kind = How does it conflict?
tui-pick-languages = Languages
tui-pick-new = Later version
tui-pick-norm = Article: number or topic
tui-pick-note = All annotations
tui-pick-note-of = Annotations: { $norm }
tui-pick-old = Earlier version
tui-pick-status = Status
tui-previous = previous
tui-previous-change = previous change
tui-previous-field = previous field
tui-previous-match = previous match
tui-previous-pane = previous pane
tui-problems = problems in files of the workspace: { $count }; see `tuzetu check`
tui-quit = quit
tui-redline = show changed words, or not
tui-redline-off = changed words are not marked
tui-redline-on = changed words are marked
tui-remove-asked = { $key-delete-note } again deletes the annotation «{ $name }»; any other key keeps it
tui-removed = removed; { $key-undo } puts it back
tui-restored = put back: { $what }
tui-reverse-order = versions in reverse order: the earlier one is the later
tui-same-version = one version is shown: there is nothing to compare
tui-save = save
tui-outside-added = on the disk: new { $files }
tui-outside-changed = changed on the disk: { $files }
tui-outside-removed = removed from the disk: { $files }
tui-outside-broken = cannot be read any more: { $files }
tui-outside-texts = the texts changed on the disk and are compared anew
tui-outside-form-gone = the form is of this file: { $key-save } offers to write it as a new annotation
tui-outside-form = the form is of this file: saving it changes only what you changed
tui-search = search
tui-select-words = choose words
tui-set-status = status of the annotation
tui-side-by-side = side by side, or one text
tui-side-by-side-off = old and new in one text
tui-side-by-side-on = old and new side by side
tui-side-by-side-narrow = there is no room for old and new beside one another; a wider window or fewer languages make it
tui-space = Space
tui-start-back = beginning one word back
tui-start-on = beginning one word on
tui-stay = stay here
tui-take-theirs = take theirs
tui-text = Text
tui-topic-only = Only the topic is known; `tuzetu import` adds the official text
tui-undo = undo: put back what was removed or changed
tui-unfold = open the branch, read
tui-versions = versions
tui-whole-provision = the whole provision `{ $eid }`
tui-yes = yes, close
tui-changed = saved in `{ $file }`; { $key-undo } undoes it
tui-united = saved in `{ $file }` beside what had been changed there meanwhile; { $key-undo } undoes yours
tui-life = life of the annotation
tui-life-title = In the versions of the bill
tui-life-go = to this version
tui-later-version = later version
tui-earlier-version = earlier version
tui-confirm-place = confirm the place
tui-resolve = resolved
tui-reattach = re-attach a lost annotation
tui-no-life = its version is not among those of the bill
tui-no-sure-place = no sure place to confirm: choose words with { $key-words }, then { $key-reattach } puts the annotation on them
tui-place-is-home = the annotation was written on this version
tui-place-now-confirmed = the place is confirmed: { $version }
tui-place-confirmed = this place is confirmed already
tui-nothing-resolved = no version is offered as the one that resolved it
tui-not-waiting = the annotation is closed already: { $status }
tui-context-waits-not = this is context and no objection: there is nothing to resolve
tui-none-lost = no annotation has lost its words in this text
tui-pick-lost = Which annotation belongs to these words?

# Reading: zen, folds, citations, origins.
cited = { $citation }, “{ $title }”, version { $version } ({ $stage })
tui-copied = copied to the terminal's clipboard; if it cannot be pasted, it is also in `{ $file }`
tui-copied-alone = copied to the terminal's clipboard, kept in no file: { $why }
tui-copy-citation = copy the citation
tui-filter-folded = unchanged folded
tui-fold-unchanged = fold what is unchanged, or everything
tui-folded = { $count } unchanged
tui-folded-here = unchanged provisions folded here: { $count }; Enter shows them
tui-folded-on = what is unchanged is folded; Enter opens it, ← folds it again
tui-no-cache = there is no home folder
tui-origins = in which version each line came in
tui-origins-off = the versions of lines are hidden
tui-origins-on = left of a line: the version that brought its newest words
tui-pick-citation = The citation: in which language
tui-zen = the text alone, or all panes
tui-zen-off = all panes are shown
tui-zen-on = the text alone; z brings the panes back

## Finding, and lists of annotations

tui-search-expression = expression
tui-search-all = search all versions, languages and annotations
tui-search-everywhere = everywhere
tui-search-everywhere-expression = everywhere, expression
tui-search-it = search
tui-search-anew = search for something else
tui-expression = words or a regular expression
tui-next-text = next text
tui-previous-text = previous text
tui-found-title = Found “{ $query }”: { $count }
tui-found-cut = Found “{ $query }”: the first { $count } are shown
tui-found-nowhere = found nowhere: “{ $query }”
tui-pattern-unclosed = the bracket at character { $at } is not closed
tui-pattern-unopened = the bracket at character { $at } was not opened
tui-pattern-unclosed-class = no “]” for the “[” at character { $at }
tui-pattern-bad-range = at character { $at } the end comes before the start
tui-pattern-nothing-to-repeat = nothing to repeat at character { $at }
tui-pattern-bad-count = not a count at character { $at }
tui-pattern-dangling = nothing stands after the last “\”
tui-pattern-unsupported = this search cannot do what is at character { $at }
tui-pattern-too-large = the expression is too large
tui-pattern-other = this is no regular expression
tui-filters = filter the provisions
tui-filter-counts = shown: { $shown }, hidden: { $hidden }
tui-nothing-fits = nothing fits this filter; the key H changes it
tui-checks-title = Filter
tui-checks-change = What happened
tui-checks-significance = What the change is about
tui-checks-notes = Annotations
tui-checks-status = Status of the annotation
tui-checks-languages = Languages
tui-checks-done = done
tui-checks-back = leave as it was
tui-check = check or uncheck
tui-check-annotated = annotated
tui-check-disputed = the languages disagree
tui-uncheck = uncheck all
tui-next-kind = next section
tui-previous-kind = previous section
tui-turn-severity = severity: the next degree, round
tui-severity-turned = severity: { $severity }
tui-order = another order
tui-order-place = by place
tui-order-severity = by severity
tui-order-status = by status
tui-order-date = by date of change
tui-template = skeleton of a reasoning
tui-pick-template = Skeleton of a reasoning
tui-field-counter = Counter

# Skeletons of a reasoning; «…» is filled in by the author.
template-contradiction =
    The provision requires …, whereas the Constitution (Article …) provides that ….

    The two cannot be complied with at once: ….

    The Constitution has supreme legal force and direct effect (Article …); the provision must be removed or brought into line with it: ….
template-disproportionate-limit =
    The provision limits the right to … (Article …) by requiring ….

    The aim is …. It could be achieved by a less restrictive means: ….

    The drafters have not shown that such a means would be insufficient. The limit is neither necessary nor proportionate (Article …).
template-vagueness =
    The words “…” are not defined by law and can be read in more than one way: … or ….

    The addressee cannot foresee what conduct is forbidden, and the authority is left with unfettered discretion.

    A limit on a right must be prescribed by a law that is sufficiently clear and foreseeable. The provision should state: ….
template-procedure =
    The decision to … is taken by … without a court and without notice to ….

    There is no duty to give reasons, no time limit or procedure for appeal, and no stay of execution pending appeal.

    The person concerned is thus deprived of judicial protection of the right (Article …). It is proposed to: ….
template-delegation =
    The provision leaves … to the discretion of …: procedure and limits are set by subordinate legislation.

    The essential terms of a limit on a right (grounds, persons affected, duration, liability) may be set by statute alone (Article …).

    These terms should be moved into the law itself: ….
template-discrimination =
    The provision treats … and … differently although, as regards …, they are in the same position.

    The distinction is based on …. No objective and reasonable justification for it has been given: ….

    This contradicts equality before the law and the prohibition of discrimination (Article …).

## Comfort: themes, settings, memory
tui-theme = next theme
tui-theme-now = theme: { $says }
tui-theme-turned = theme: { $says }; to keep it: `theme: {"{"} name: { $name } {"}"}` (`tuzetu config`)
theme-terminal = the terminal’s own
theme-dark = dark
theme-light = light
theme-contrast = high contrast
theme-blue-orange = blue and orange
theme-mono = no colours
tui-config-head =
    The settings of tuzetu. What is not here stays as it is by default.
    Theme: terminal (the terminal’s own colours), dark, light, contrast, blue-orange, mono.
    On the screen, F3 turns the themes.
    Take the # away before a part to change it in this theme. Colours: "#ff8000", 0–255
    or a name (red, light-blue, dark-gray …); attributes: bold, dim, italic, underlined,
    reversed, crossed-out.
tui-config-keys =
    Keys: the place, the command, a list of keys; [] takes them all away.
    Take away the # before the place and the command to change one. A key is a place on
    the keyboard: n is т, too. Names: Ctrl+J, Shift+Left, PgDn, F5, Space, Enter, Esc.
store-config-theme = there is no theme `{ $value }`
store-config-place = there is no place `{ $value }`
store-config-command = there is no command `{ $value }` here
store-config-known = known: { $names }
store-config-key = there is no key `{ $value }`; names are written as n, Ctrl+J, Shift+Left, PgDn, F5, Space
store-config-typed = words are typed here: `{ $value }` is needed for them
store-config-taken = the key `{ $value }` is given to `{ $other }` already
store-config-bereft = the command `{ $value }` has no key left
store-config-bereft-hint = give it another, or write `[]` if it is not needed
store-config-robbed = the key `{ $key }` is taken from `{ $value }`
store-config-robbed-hint = if that is meant, write what is left to it: `{ $value }: [{ $kept }]`
store-config-no-way-out = without a key for `{ $value }` there is no way out of here
store-config-unknown = there is no setting `{ $value }`; there are `theme` and `keys`
store-config-shape = this is written otherwise: `theme: dark`, `keys: {"{"} reading: {"{"} next-change: [n] {"}"} {"}"}`
store-config-part = there is no part `{ $value }` of a theme
store-config-look = a part has no `{ $value }`
store-config-colour = there is no colour `{ $value }`
store-config-colour-hint = colours: "#ff8000" in quotes, 0–255, or red, light-blue, dark-gray …
store-config-attribute = there is no attribute `{ $value }`
store-config-look-shape = this is written otherwise: `name: dark`, `deleted: {"{"} foreground: "#ff8000", attributes: [bold] {"}"}`; a colour with # stands in quotes
part-text = everything without a look of its own
part-heading = numbers and headings of the law
part-deleted = words that went
part-inserted = words that came
part-quiet-deleted = words that went and change nothing
part-quiet-inserted = words that came and change nothing
part-remark = remarks of the program among the words
part-muted = what may be overlooked
part-quoted = words that an annotation quotes
part-disputed = where the languages differ
part-found = what was searched for
part-selected = chosen words
part-amended = sign of what was amended
part-moved = sign of what moved
part-minor = annotation of low or medium severity
part-grave = annotation of high severity
part-critical = annotation of critical severity
part-cursor = the row under the cursor
part-frame = frame of the pane with the cursor
part-key = names of keys
part-notice = what was just done
tui-suspend = stop the program; `fg` in the shell takes it up again
tui-undo-typing = take back what was typed
tui-redo-typing = type again what was taken back
tui-unsaved = the unfinished annotation was kept and is open again
tui-unsaved-file = the unfinished annotation is kept in `{ $file }`; it cannot be opened here
tui-forgotten = how this bill was read last time could not be read: `{ $file }`
cli-config = Show the config file with explanations
cli-arg-write = Write it to where it is looked for, if there is none yet
cli-arg-path = Say where it is looked for
cli-arg-fresh = Do not go back to where it was read last time
cli-arg-print = Print one frame of the screen and end
cli-arg-size = Its size in columns and lines, 120x40
cli-arg-keys = Press keys first: nn, v<Enter>, <Ctrl+S>
cli-arg-plain = Line by line, for screen readers
cli-error-size = the size `{ $value }` is not understood
cli-hint-size = columns and lines, from 1 to 1000: `--size 120x40`
cli-error-key = there is no key `<{ $name }>`
cli-hint-key = letters stand as they are, the rest between angle brackets: `<Enter>`, `<Ctrl+S>`, `<Shift+Tab>`, `<PgDn>`, `<F3>`
cli-error-unsaved = the input ended and what was written is not saved; it stands below
cli-hint-unsaved = the line `Ctrl+S` saves, the line `Esc` closes
cli-error-no-home = it is not known where settings lie
cli-hint-no-home = set XDG_CONFIG_HOME or HOME
tui-config-problems = { $count ->
    [one] { $count } error in the config file
   *[other] { $count } errors in the config file
}
tui-later-there = there is a later version: { $version }
tui-demo = a trial in { $path }: what is written stays there · `tuzetu init` makes a workspace
tui-tour = Three steps:
tui-plain-intro = Line by line: a command or a key, then Enter. An empty line goes on, { $next } goes to the next change, a number to the change of that number, { $help } tells all there is, { $quit } leaves.
tui-plain-compared = { $old } and { $new } are compared
tui-plain-notes = annotations: { $count }
tui-plain-change = change { $at } of { $all }
tui-plain-note = Annotation { $at } of { $all }:
tui-plain-deleted = (deleted: { $words })
tui-plain-inserted = (inserted: { $words })
tui-plain-here = chosen
tui-plain-unknown = not understood: “{ $line }”; { $help } tells all there is
tui-plain-no-editor = there is no editor here: write it as a line
tui-plain-typed = written as text: “{ $line }”; { $save } saves, { $close } closes

## What was read from a file
cli-arg-revisions = Which side of tracked changes to read
cli-arg-letters = The code page of the old Kazakh font that the text was set in
cli-arg-source = The address (https://…) of the page that the text is from
cli-arg-comments = The file to write the comments to, as annotations
import-kind-docx = Word
import-kind-odt = OpenDocument
import-kind-fodt = flat OpenDocument
import-kind-doc = old Word
import-kind-rtf = RTF
import-kind-pdf = PDF
import-kind-akn = Akoma Ntoso
import-kind-html = web page
import-kind-text = plain text
import-read = `{ $file }`: { $kind }, { $language }; provisions read: { $provisions }, of them articles { $articles }; editorial notes: { $notes }
import-at = { $text }: lines { $lines }
import-at-one = { $text }: line { $lines }
import-at-more = { $text }: lines { $lines } and { $more } more
import-comment = in the margin of line { $line }: { $author } ({ $date }) on «{ $quote }»: { $text }
import-other-language = `{ $file }`: `--lang` says { $asked }, but the words look { $told }
import-no-language = `{ $file }`: there is no text in { $asked }; it holds { $languages }
import-several = `{ $file }` gives { $count } texts ({ $languages })
import-several-hint = say `-o OUT.md` to write each into a file of its own, or `--lang` for one of them
import-both = a version has one text in a language
import-both-hint = say `--revisions accept` or `--revisions reject`; `tuzetu import --revisions both` writes two files
import-bad-to = `{ $name }` names no version
import-no-office = a file in the form { $kind } is read through LibreOffice, which is not installed
import-no-office-hint = install LibreOffice (the command `soffice`), or save the file as DOCX
import-office-failed = LibreOffice could not read it
import-no-pdf = a PDF is read through `pdftotext`, which is not installed
import-no-pdf-hint = install poppler (on Debian `poppler-utils`), or save the text as DOCX
import-pdf-failed = `pdftotext` could not read it
converter-too-long = it took longer than { $seconds } seconds, or became too large, and was stopped
import-hint-damaged = open it in its own program and save it anew
import-hint-encrypted = save it without a password
import-hint-kinds = what is read: DOCX, HTML, Akoma Ntoso and plain text; with LibreOffice also DOC, ODT and RTF, with pdftotext PDF
import-hint-scanned = recognise the letters first, then save the text as DOCX
import-refused-archive = it begins as an archive and cannot be opened as one
import-refused-encrypted = it is locked with a password
import-refused-members = it holds { $count } members, more than any document
import-refused-twice = two of its members have one name or lie on one another
import-refused-name = the name of its member `{ $member }` leads out of the archive
import-refused-large = its member `{ $member }` is larger than any text
import-refused-bomb = its member `{ $member }` would grow as no text does
import-refused-damaged = its member `{ $member }` is damaged
import-refused-no-document = it is an archive and no document
import-refused-xml = its member `{ $member }` is no XML at { $line }:{ $column }: { $reason }
import-refused-doctype = its member `{ $member }` declares or uses entities of its own, which no document does
import-refused-deep = the elements of its member `{ $member }` lie too deep in one another
import-refused-paragraphs = it has more paragraphs than any law
import-refused-not-words = it is a sheet or slides, no document of words
import-refused-unknown = it is neither text nor a document
import-refused-empty = it has no words
import-refused-scanned = its pages are pictures: there is no text in it
import-docx-accepted = tracked changes, read as accepted
import-docx-rejected = tracked changes, read as rejected
import-docx-note = footnotes, kept below their paragraphs as editorial notes, their marks left out
import-docx-edge = left out, printed at the edge of the pages: «{ $words }»
import-docx-contents = left out: the table of contents
import-docx-hidden = left out: hidden words
import-docx-struck = left out: words struck through: “{ $words }”
import-docx-picture = left out: pictures
import-docx-embedded = left out: another document put into this one
import-docx-box = words in boxes, kept behind their paragraphs
import-docx-nested = tables within tables, each row put on one line
import-docx-raised = raised digits, written as ¹ ² ³
import-docx-formula = formulas, put on one line: check them
import-docx-sign = not understood: the sign { $code } of the font { $font }, written as �
import-docx-form = not understood: numbers in the form { $form }, printed as 1, 2, 3
import-docx-no-list = not understood: a list that is not in the file; its numbers are lost
## plain: plain text
plain-encoding = the text is in { $encoding }
plain-broken = characters that could not be read: { $count }
plain-hidden = control characters left out: { $count }
plain-binary = this is no text
plain-letters = Kazakh letters of an old font: “{ $before }” reads as “{ $after }”; `--letters { $letters }` puts them right
plain-page-numbers = page numbers left out: { $count }
plain-running-head = the running head “{ $words }” was left out: { $count }
plain-columns = two languages stood side by side in two columns; they are two texts now
plain-columns-read = pages in two columns, the left one read before the right one: { $pages }
plain-columns-seen = words stand side by side in columns or a table and are read across; check the order on pages { $pages }
plain-hyphens = words parted at the ends of lines, put together without their hyphens
plain-heading = the heading fills its line: the words below it are read as the law, check that they are no rest of it

## page: pages
page-left-out = words of the page left out of the law: { $count } («{ $words }»)
page-struck = a passage struck through is left out: “{ $words }”
page-inserted = passages marked as inserted kept: { $count }
page-too-large = the page is larger than { $megabytes } MB
page-too-deep = the page is nested too deep
page-attributes = an element of the page has more attributes than any page needs

## fmt: the canonical form
cli-fmt = Put texts into their canonical form: only white space and marks of Markdown change
cli-arg-fmt-files = The files, rewritten in place (without any: the standard input to the standard output)
cli-arg-fmt-check = Write nothing, name what would change; the exit code is 1 if anything would
fmt-formless = `{ $file }`: left as it is, for in another form it would be read otherwise
fmt-formless-hint = `tuzetu show` shows what is odd in it
## Documents for people: what is written on the paper.
paper-inserted = Inserted
paper-deleted = Deleted
paper-moved-from = Moved from here
paper-moved-to = Moved here
paper-changes = Changes: { $between }
paper-legend = Key:
paper-legend-inserted = added
paper-legend-deleted = deleted
paper-legend-moved = what moved stands twice under one number: where it was and where it is now
paper-comments = Comments
paper-back = Back to the text
paper-weighed = { $kind } · severity: { $severity } · { $status }
cli-export-redline = Write what changed between two versions: Word with tracked changes, a page, PDF
cli-export-text = Write the text of one version
cli-arg-moves = What moved as moves or as edits
paper-error-form = this document is not written as `{ $form }`
paper-hint-form = give `--format`: { $forms }
paper-error-binary = `{ $form }` is no text to look at on a screen
paper-hint-binary = name a file: `-o FILE`
paper-error-one-language = a file of this form is in one language
paper-hint-one-language = give one `--lang`, a file for each language
paper-no-office = a PDF needs LibreOffice, which is not here
paper-no-office-hint = install LibreOffice, or write `--format docx` or `--format html` and print from there
paper-office-failed = LibreOffice made no PDF
paper-office-too-long = LibreOffice took more than { $seconds } s and was stopped
cli-export-table = Write the comparative table: Word, a page, Excel
cli-arg-layout = Layout of the table: attached (to a bill), parliament (of a committee) or a YAML file of your own
cli-arg-all-rows = All provisions, not only those that changed
table-absent = None.
table-delete = Delete.
table-act = Act
table-none = Nothing changed.
table-moved = (moved: { $place })

## An explainer for those who report on a bill

explain-kicker = What changed in the bill
explain-contents = Contents
explain-versions = Which version said what
explain-versions-says = Each row is a version of its own. What an earlier version said is no law unless the adopted law says it too.
explain-version = version
explain-stage = stage
explain-changed = changes to the one before
explain-notes = objections
explain-note = objection
explain-quoting = may it be quoted as the law
explain-version-earlier = no: an earlier version
explain-version-latest = no: the latest version known, not yet a law
explain-version-law = yes, once checked against the official text
explain-version-reconstruction = no: a reconstruction, take the official text
explain-as-quoted = the words of the objection stand here
explain-lives = The disputed words in each version
explain-lives-says = ● the words stand as quoted · ◐ they stand changed · ○ they are not there
explain-dropped = What was deleted whole
explain-dropped-says = Provisions of earlier versions that were deleted whole: the latest has them neither in their place nor word for word elsewhere. What was amended or replaced is shown below, and in the table above.
explain-stood = where it stood
explain-words = words
explain-last = last in version
explain-gone = left out in version
explain-filters = Filter
explain-filter-kinds = By what changed
explain-filter-norms = By article of the Constitution or a treaty
explain-filter-words = By words
explain-filter-clear = show all
explain-shown = Shown: { $shown } of { $all }.
explain-changes = What changed
explain-changes-says = The weightiest first: duties and rights, penalties, time limits, sums. The kind of a change is read from words and can be wrong. The words beside it are the evidence.
explain-actor = who is named
explain-disputed-here = Beware: here the texts in the languages do not say the same
explain-place = only place or number
explain-instead = “{ $new }” instead of “{ $old }”
explain-without = “{ $old }” is no longer said
explain-with = “{ $new }” is said now
explain-penalty = The new provision provides for a penalty: “{ $new }”
explain-del = deleted:{" "}
explain-ins = inserted:{" "}
explain-objections = Objections by article of the Constitution and of treaties
explain-objections-says = Objections are their authors’ opinion and no established fact: whether a provision is at fault is for a court to say. What can be said in its defence stands beside them.
explain-norm = { $instrument }, Art. { $article }
explain-norm-paragraph = { $instrument }, Art. { $article }({ $paragraph })
explain-norms = Norms
explain-severity = severity: { $severity }
explain-why = Reasoning
explain-test = Three-part test
explain-counter = In defence of the provision
explain-also = Also named in:
explain-timeline = The course of the bill
explain-timeline-says = The versions from top to bottom; between neighbours, how many provisions changed.
explain-bar-heavy = duties, penalties, time limits, sums, who acts
explain-bar-words = wording and references
explain-bar-quiet = editorial, place, number
explain-matrix = Conflicts: provisions and articles
explain-matrix-says = Provisions of the bill in rows, articles of the Constitution and of treaties in columns; the bars show how grave it is in the earlier and in the later version.
explain-matrix-bars = severity: before and now; the higher, the graver
explain-provision = provision
explain-as-table = The same as a table
explain-whole = The later text whole
explain-whole-says = Every provision, unchanged ones too, has an address of its own: its number is the link to it.
explain-whole-changed = changed, see above
explain-sources = Sources
explain-source = source
explain-unofficial = This is no official text: to cite the law, use the officially published one.
explain-reconstruction = The texts of this bill are a reconstruction.
explain-disagreements = { $count ->
    [one] In the later version the languages do not say the same in { $count } place: compare them before you quote.
   *[other] In the later version the languages do not say the same in { $count } places: compare them before you quote.
}
explain-link = { $title }: { $url }
explain-column-id = id
explain-column-language = language
explain-column-address = address
explain-column-citation = citation
explain-column-quote = quote
explain-column-norms = norms
explain-column-kind = kind of conflict
explain-column-severity = severity
explain-column-confidence = confidence
explain-column-status = status
explain-column-title = title
explain-column-tags = tags
explain-column-author = author
explain-column-created = created
explain-column-modified = modified
explain-column-fate = in the latest version
explain-column-sources = sources
explain-sheet-title = Objections to the bill: { $title }
explain-made = Composed by tuzetu from the texts of the versions and the files of the objections.

## Pages of the web: what every page has

site-skip = Skip to the content
site-ways = Navigation
site-controls = Page settings
site-dark = dark theme
site-keys = Keys
site-key-next = next one
site-key-previous = previous one
site-key-filter = filter by words
site-key-language = another language
site-key-theme = dark or light theme
site-key-help = this help
site-key-escape = clear the filter, close
site-key-layout = The layout does not matter: Cyrillic о is j.
site-title = Bills
site-bills = Bills
site-constitution = Articles of the Constitution and of treaties that are concerned
site-search = Search
site-search-words = Words of the bills and of the objections
site-search-script = The search needs JavaScript; the texts can be read without.
site-found = Found: { $count }.
site-looked = Texts looked through: { $done } of { $all }.
site-no-bills = There are no bills yet.
site-no-articles = There are no objections yet.
site-severity = { $severity }: { $count }
site-texts = The texts of the versions
site-others = In other languages
site-link = Link to this place
site-close = Close
cli-export-explainer = Explain to journalists what changed: HTML, Markdown, or DOCX
cli-export-site = Make pages for a newsroom’s server: all bills, an index and search
cli-arg-explainer-lang = The languages, separated by commas; the first is seen first
cli-arg-pages-folder = The folder; one that this command did not make is not replaced
cli-arg-pages-lang = The languages, separated by commas (else all three)
cli-arg-pages-force = Replace the folder even if there are other files in it
cli-arg-export-force = Replace a file that stands
store-folder-holds = the bills, the annotations or the current folder lie here: it is not replaced
store-folder-hint = name another folder
store-folder-other = there are files in the folder, and this command did not make it
store-folder-force = name another folder; `--force` replaces this one with its files
store-folder-file = this is no folder

## Long work
cli-progress-site = reading the bills and making their pages
cli-progress-office = { $program } is at work

## Texts that come in
import-pdf-raised = a PDF does not say which digits are raised: “article 12¹” may read as “article 121”; check the numbers against the pages
import-pdf-silent = pages without words (blank, or pictures): { $pages }
import-languages-mixed = words of two languages alternate; they are kept as one text
import-languages-apart = two languages alternate; each is written as a text of its own, check where short lines went
import-languages-cut = the languages stand one behind the other; the text in this one begins at line (paragraph) { $at } of the file
import-left-out = left out, in another language ({ $language }): paragraphs: { $count }, the first at line (paragraph) { $at } of the file
import-unseen = signs that nobody sees (U+200B, U+202E and their like); they are left as they are
import-lost-letters = “???” stands where a program lost letters or numbers: compare it with the original
## Bounds of documents
import-docx-more = { $count } more remarks of this kind are not listed.
import-docx-comments-out = comments left out: { $count }; the words that they are about are not in this text
import-docx-field = a field of the document has no end; the words behind its beginning are kept
## Exports
person-editorial = editorial board
table-objection = Objection ({ $author }):
export-drafts = { $count ->
    [one] there is { $count } draft among the annotations: show them to others only when they are ready
   *[other] there are { $count } drafts among the annotations: show them to others only when they are ready
}
export-explainer-backwards = an explainer tells what a later version changed in an earlier one
export-explainer-forwards = give the earlier version with `--from`, the later one with `--to`
import-akn-left-out = left out: { $count } words in elements that are not known here

## Amendments worked into a law
cli-apply = Work the instructions of an amending act into a law, with an account of each
cli-arg-apply-amending = The amending act: BILL, BILL@V or a file
cli-arg-apply-to = The law in force, a file in Markdown (else all laws beside the bill)
cli-arg-apply-act = Words of the title of the act that the law is (else the one whose title the law has)
cli-arg-apply-output = Where the amended law goes, without `--to` the folder for all (else the account alone is printed)
cli-arg-apply-by = How the amending act is named in the notes under amended articles (else its title)
cli-arg-apply-no-notes = Write no notes under amended articles
cli-arg-apply-every-occurrence = Change words that stand in a place more than once in all of its places
cli-arg-apply-in-turn = Read each instruction against the law as those before it left it (else as it stands before the act)
cli-arg-apply-exit-code = The exit code is 1 if anything was not carried out
cli-batch = Work many jobs, one in each line of JSON, into as many lines of results
cli-arg-batch-histories = Make the jobs from a folder: in it and in every folder below, each text (.md, .txt) is compared with the one after it in the order of their names, numbers by value; names such as 2020.kk.md keep to their language
cli-arg-batch-lang = The language of these texts: others named so are left out (else as each is named or guessed)
cli-arg-batch-changed = Only count the unchanged rows
cli-arg-batch-list = Print the jobs and do not work them: for other machines
cli-arg-batch-skip-done = The results of a run that was stopped: what has one there, error or not, is not worked again
cli-arg-batch-jobs = How many jobs are worked at a time (else one on each core)
cli-arg-batch-no-paths = Refuse jobs that name a file: for jobs that others wrote
batch-help =
    Jobs:
    {"  {"}"id":"1","do":"diff","old":"2020.md","new":"2021.md"{"}"}
      diff    old, new; lang, changed, only, footnotes
      parity  two or three of ru, kk, en; terms
      show    text; lang, provision
      apply   amending, to; lang, act
      The id, a string or a number, comes back as it is. A text is a string: with a line
      break in it the text itself, else the path of a file, from the current folder; {"{"}"text":"…"{"}"}
      and {"{"}"path":"…"{"}"} say which. A path is read with your rights, whoever wrote the job.

    Results, in the order of the jobs:
    {"  {"}"id":"1","result":{"{"}…{"}"}{"}"}   what `--format json` gives
    {"  {"}"id":"1","error":{"{"}"code":"…","message":"…","line":7{"}"}{"}"}
      bad-json, not-utf8   the line cannot be read
      too-long             it is longer than 64 MiB
      bad-job              a field is missing, unknown or wrong
      not-found            there is no such file
      unreadable           it cannot be read, is too large or no UTF-8
      no-paths             a file is named and may not be
      refused              the command refuses these texts; the message says why
      internal             a fault of the program
      Exit code: 0 all have a result, 1 some have an error, 2 the run failed.

    A run that was stopped goes on where it was:
      tuzetu batch --skip-done out.jsonl < jobs.jsonl >> out.jsonl
batch-progress = jobs done:
batch-errors = jobs: { $all }, of them with errors: { $errors }
batch-error-read = jobs cannot be read: { $reason }
batch-error-done = the results in `{ $name }` cannot be read: { $reason }
batch-error-no-result = line { $line } of `{ $name }` is no result of `tuzetu batch`
batch-hint-no-result = name the file that the results were written to
batch-bad-json = no JSON object: the fault is at byte { $name } of the line
batch-not-utf8 = no UTF-8: the fault is at byte { $name } of the line
batch-too-long = the line is longer than { $megabytes } MiB; name files instead of giving their texts
batch-no-field = the field `{ $name }` is missing
batch-bad-field = the field `{ $name }` has a value that is not read
batch-unknown-field = the field `{ $name }` is not known here
batch-unknown-do = `{ $name }` is nothing to do; there are: diff, parity, show, apply
batch-no-paths = the file `{ $name }` is not read: jobs may name no file here
amend-whole-act = the whole act
amend-whole-text = the text of the act without its title
amend-said = { $place }: { $done }
amend-throughout = throughout the text
amend-except = not changed: { $place }
amend-inflected = in the corresponding cases
amend-paired = respectively
amend-restate = to be worded as follows: “{ $text }”
amend-insert = add { $units }: “{ $text }”
amend-insert-behind = behind this: { $place }
amend-delete = delete
amend-repeal = recognise as no longer in force
amend-renumber = consider it { $units }
amend-enter = entry into force
amend-replace-words = replace “{ $old }” by “{ $new }”
amend-delete-words = delete “{ $old }”
amend-words-after = after “{ $old }” add “{ $new }”
amend-words-before = before “{ $old }” add “{ $new }”
amend-words-at-end = add “{ $new }” at the end
amend-text-annex = see the annex
amend-text-missing = no text
amend-of-heading = heading of { $holder }
amend-of-sentence = sentence { $number } of { $holder }
amend-of-a-sentence = a sentence of { $holder }
amend-of-last-sentence = the last sentence of { $holder }
amend-of-last-indent = the last indent of { $holder }
amend-of-last-part = the last part of { $holder }
amend-of-body = text of { $holder }
amend-unit-heading = heading
amend-unit-sentence = sentence { $number }
amend-unit-a-sentence = a sentence
amend-unit-last-sentence = the last sentence
amend-unit-last-indent = the last indent
amend-unit-last-part = the last part
amend-unit-contents = table of contents
amend-unit-body = text
amend-applied = carried out
amend-applied-folded = carried out; the words differ from the law in spaces, dashes, quotation marks or look-alike letters
amend-range = of the range: { $numbers }
amend-refused-other-act = of another act
amend-refused-place = { $place }: not in the law
amend-refused-places = { $place }: more than one in the law
amend-refused-reached = what is there: { $place }
amend-refused-nearest = the nearest is { $place }
amend-refused-words = { $count ->
    [one] the word “{ $words }” is not there
   *[other] the words “{ $words }” are not there
}
amend-refused-like = like them: “{ $words }”
amend-refused-elsewhere = it stands in { $place }
amend-refused-many = “{ $words }” stands there { $count } times; `--every-occurrence` changes all
amend-refused-inflected = the instruction does not write out in which cases the words stand, and what comes there
amend-refused-exists = { $place } is there already
amend-refused-gone = { $place }: already excluded or no longer in force
amend-refused-emptied = { $place }: no other words stand there, and it is not said that all of it goes
amend-refused-tail = { $place }: it cannot be told where it ends: the words behind it may be none of it
amend-refused-gap = what should stand before it is not in the law
amend-refused-no-text = no new text follows it
amend-refused-quotes = the quotation marks of the new text do not match
amend-refused-annex = among the annexes of the amending act there is no new annex with this number, or there are several
amend-refused-other-text = the new text is of other units than those that are named
amend-refused-footnote = the new text has the mark of the footnote { $mark } and not the footnote
amend-refused-contents = the law has no table of contents, or no such line in it
amend-refused-whole-act = is of the law as a whole and changes none of its text
amend-refused-overlap = the same words would be changed twice
amend-unclaimed-words = some of its words make no instruction
amend-unclaimed-quote = quotation marks are opened and not closed in the same paragraph
amend-unclaimed-no-verb = does not say what is to be done
amend-unclaimed-incomplete = says what is to be done and not with what
amend-unclaimed-uneven = its lists do not show what answers to what
amend-unclaimed-place = does not show where: what is named above was not understood, or is not one
amend-unclaimed-text = quoted text that no instruction announces
amend-not-understood = not understood: { $why }
amend-misprint = misprint: “{ $words }” was read as “{ $meant }”
amend-counts = Instructions: { $all }; carried out: { $applied }; not carried out: { $refused }; of other acts: { $others }. Passages not understood: { $lost } ({ $bytes } of { $total } bytes).
amend-no-base = `--to` names no law that `{ $name }` is to be worked into
amend-no-base-hint = without `--to` a bill is worked into all laws that lie beside it (bills/BILL/laws/LAW/en.md)
amend-law-language = the law `{ $law }` has no text in { $language }
amend-law-unnamed = the law `{ $law }` is, by its title, none of the acts that are amended
amend-missing-laws = Amended acts that do not lie beside the bill: { $count }.
amend-missing-law = { $place }: { $act } (instructions: { $count })
amend-no-instructions = `{ $name }` amends no act
amend-no-act = which act of `{ $name }` the law is cannot be told from its title
amend-no-act-hint = name it with `--act`: { $names }
cli-arg-effect = Compare what the versions make of a law in bills/<bill>/laws/: its folder, or words of its title
effect-untouched = `{ $version }` says nothing of this law
effect-refused = `{ $version }`: instructions not carried out: { $count }, not understood: { $lost }; `tuzetu apply` says which
effect-no-law = beside the bill `{ $bill }` no law is called `{ $act }` ({ $language })
effect-no-laws-hint = put the law in force into `bills/{ $bill }/laws/NAME/ru.md`
cli-arg-in-force = Compare a law in bills/<bill>/laws/ with what the version makes of it: its folder, or words of its title
table-cause = by { $place } of the bill
cli-arg-law-effect = Say where the languages do not do the same to a law in bills/<bill>/laws/: its folder, or words of its title

## The laws beside the bill in the full screen
tui-laws = the laws beside the bill
tui-law-effect = from an instruction to the law and back
tui-law-undone = what was not carried out on the law
tui-law-pick = The laws beside the bill
tui-law-counts = instructions carried out: { $applied }, not carried out: { $refused }
tui-law-lost = passages not understood: { $count }
tui-law-untouched = this version says nothing of this law
tui-law-none = There is no law beside the bill: put the law in force into `bills/{ $bill }/laws/NAME/{ $language }.md`
tui-law-in-force = in force
tui-law-as-amended = as amended by { $version }
tui-law-keys = { $key-effect } to the instruction, { $key-undone } what was not carried out, { $key-close } close the law
tui-law-instruction = Instruction
tui-law-to-it = { $key-effect } – to the instruction in the bill
tui-law-no-cause = No instruction changes anything here
tui-law-no-effect = There is no instruction here on a law beside the bill; { $key-laws } – which laws there are
tui-law-not-done = Not carried out on the law “{ $law }”: { $why }
tui-law-some-undone = Not carried out: { $count } ({ $key-undone })
tui-law-undone-title = Not carried out on the law: { $count }
tui-law-all-done = Everything was carried out
tui-law-first = Open a law first: { $key-laws }
tui-law-not-here = This is of the bill itself; { $key-close } closes the law
store-no-law = there is no such law beside the bill

## The manual
man-name = NAME
man-synopsis = SYNOPSIS
man-commands = COMMANDS
man-options = OPTIONS OF ALL COMMANDS
man-exit-status = EXIT STATUS
man-exit-done = It is done.
man-exit-found = Differences were found where --exit-code asks for them, or problems.
man-exit-error = An error: what is wrong is on the standard error.
man-environment = ENVIRONMENT

## How the program is on this machine
doctor-ok = OK
doctor-remark = remark
doctor-fault = FAULT
doctor-version = version
doctor-target = built for
doctor-terminal = terminal
doctor-terminal-none = the output goes to no terminal
doctor-terminal-none-advice = run `tuzetu doctor` in the terminal itself, without `|` and `>`
doctor-terminal-dumb-advice = the full screen needs a terminal with a name, such as TERM=xterm-256color; `tuzetu open --plain` does without
doctor-colours = colours
doctor-colours-all = 16 million
doctor-colours-many = 256
doctor-colours-sixteen = 16
doctor-colours-none = none
doctor-colours-off = off: NO_COLOR is set
doctor-locale = locale
doctor-locale-none = none of LC_ALL, LC_CTYPE and LANG is set
doctor-locale-advice = without UTF-8 Cyrillic may come out wrong: `export LANG=C.UTF-8`
doctor-language = language of the interface
doctor-language-system = by the locale; English where it is none of the three
doctor-language-screen = on the screen { $language }, as chosen there
doctor-workspace = workspace
doctor-bills = bills: { $count }
doctor-bills-odd = with errors: { $count }
doctor-bills-odd-advice = `tuzetu check` names them
doctor-read-only = it can be read and not written
doctor-read-only-advice = bills can be read; to annotate, copy the workspace or ask for the right to write
doctor-unsaved = unsaved words are kept in
doctor-unsaved-advice = what is being written is lost if the program is ended: set XDG_STATE_HOME to a folder that can be written
doctor-unsaved-waiting = kept there: { $count }
doctor-unsaved-waiting-advice = `tuzetu open` offers them again
doctor-no-home = the user has no home folder
doctor-config = config file
doctor-config-none = not there, and need not be
doctor-git = git
doctor-git-for = texts as `REV:path`, who wrote a line, merging of annotations
doctor-office = LibreOffice
doctor-office-for = reads DOC, RTF and ODT, prints to PDF
doctor-pdf = pdftotext
doctor-pdf-for = reads PDF
doctor-program-absent = not found
doctor-program-advice = if you need that, install { $package }
