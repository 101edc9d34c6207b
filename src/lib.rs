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
