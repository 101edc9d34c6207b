//! tuzetu (түзету, "amendment") compares successive versions of a bill in
//! Kazakh, Russian and English and ties constitutional-conflict annotations to
//! the words of its provisions.
//!
//! # The house
//!
//! Each room answers one question that a lawyer asks, in the order of asking.
//! The modules stand from the ground up, and **imports look down only**: a file
//! uses what is declared above its own room here, and above itself in its
//! `mod.rs`. `tests/architecture.rs` holds the house to it.
//!
//! ```text
//! text          What does it say?        spans, words, the key by which words compare
//! document      How is it built?         a tree of provisions, addresses, citations
//! parse         source → Document        never refuses, never loses a byte
//! compare       What is new?             two Documents → Comparison
//! parity        Do the languages say the same?  Documents of one version → Findings
//! amend         What does it do to the law in force?  instructions read, applied, accounted for
//! bill          the work, its versions
//! constitution  the editions of the Constitution, the map between them
//! annotation    Is that constitutional?  a conflict, tied to words; where it lies now
//! review        two versions, compared and annotated: the waist of the house;
//!               what became of an annotation in every version
//! matrix        What did the amendment mend?  provisions against articles, in both versions
//! trace         Which version said that?  a claim held against every version
//! store         bills/ and annotations/ on the disk
//! import        DOCX, pages, plain text → Markdown
//! l10n          the interface's own words
//! view          what a reader sees, before any terminal: lines, runs, roles
//! export        documents for others: people and programs
//! tui           the full screen
//! cli           the commands
//! ```
//!
//! # What flows
//!
//! ```text
//! bills/…/ru.md ─store→ source ─parse→ Document ─┐ old
//!                                                ├─compare→ Comparison ─┐
//! bills/…/ru.md ─store→ source ─parse→ Document ─┘ new                  ├→ Review ─view→ Lines → cli, tui, export
//! annotations/…/*.yaml ─store→ Annotation ─anchor in each Document──────┘
//! keys → Action ─update→ State, Effect ─(loop)→ store            State ─draw→ screen
//! ```
//!
//! Data only climbs. Everything but `store`, `tui` and `cli` does no input or
//! output and cannot fail: it returns values and diagnostics; `export` writes a
//! long result to where it is told. Spans below, words above: provisions, edits and anchors hold byte spans of one source,
//! and words are cut out by whoever shows them, so that every place on the
//! screen can be traced to a byte of the file.
//!
//! # To add
//!
//! Each begins with a test that fails, and ends with `.ci/run`.
//!
//! **Words of the interface**: a key in `l10n/en.ftl`, `kk.ftl` and `ru.ftl`, beside its relatives
//! and with the same variables, then `messages.get("…")`. The tests of `l10n` hold the three to one
//! another and the code to the keys.
//!
//! **A key**: a variant of `tui::action::Command` with what it does; its row in
//! `tui::keymap::BINDINGS`, no digit and no punctuation alone, with the key of its words
//! (`tui-…`, in three languages); its arm in `reading` of `tui/update.rs`, or in that of the dialogue
//! it belongs to; in `Command::is_of_bill` if it means nothing in a law. A test in `tests/tui` says
//! keys and screen. The table of keys in the README is written by
//! `TUZETU_BLESS=1 cargo test --test tui readme`.
//!
//! **A layout of the comparative table**: for one office a file of its own is enough
//! (`export table --layout mine.yaml`). One that comes along is a file in `store/layouts/`, as
//! `parliament.yaml` is, with its headings in three languages, and its row in `BUNDLED` of
//! `store/table_layout.rs`; the columns there can be are `Content::ALL` beside it.
//!
//! **An importer**: a variant of `import::FileKind`, and in `kind.rs` by what bytes it is known (the
//! end of a name says little) and its `code`; a room `import/<kind>/` whose `read` takes bytes and
//! gives a `Flow` of blocks or a `Refusal`, bounded in time and memory whatever the bytes are; its arm in
//! `import::read`. A crate for it stands in `ROOMS` of `tests/architecture/main.rs`, with its
//! reason in `Cargo.toml`. What LibreOffice can turn into a document of Word needs none of
//! this: a case in `kind.rs` that gives `FileKind::Office("ending")`. Tests: `tests/cli/imports.rs`.
//!
//! **An edition of the Constitution**: a variant of `constitution::Instrument`, in `ALL` and with its
//! `code`; `constitution/kzNNNN.rs`, a `table!` of sections and articles with topics in our
//! own words; its row in `EDITIONS` of `edition.rs`, the last day of the one before it, and its arm in
//! `articles`; the numbers of its paragraphs in `paragraphs.rs`; the year in `NAMES` of
//! `search.rs`; `instrument-kz-NNNN` and `instrument-short-kz-NNNN` in three languages. The map
//! between editions is that of the two there are (`Norm::mapped`): with a third it must say to
//! which of the others.
//!
//! **A language**: bills and the interface share `text::language::Language`. A variant, its `code`, its
//! place in `ALL` and in `ByLanguage`, its letters in `guess`; then the compiler names what the
//! language needs, some 75 places: numbers in words, labels and cases (`text`), citations
//! (`document`), duties, deadlines and units (`compare`), what answers to what (`parity`), the
//! formulas of amending acts (`amend`), the words of documents (`view`, `export`), and
//! `l10n/<code>.ftl`, which the tests hold to the others. `next_tongue` of `tui/update.rs` has a
//! row of languages that no compiler names. Topics of the Constitution and names in
//! `bill.yaml` follow `ByLanguage`. There is no language of the interface alone: who wants one gives
//! `l10n::Messages` a type of its own first.

pub mod text;

pub mod document;

pub mod parse;

pub mod compare;

pub mod parity;

pub mod amend;

pub mod bill;

pub mod constitution;

pub mod annotation;

pub mod review;

pub mod matrix;

pub mod trace;

pub mod store;

pub mod import;

pub mod l10n;

pub mod view;

pub mod export;

pub mod tui;

pub mod cli;
