//! A note is told of in several ways – in the list of a version, in two versions held
//! against each other, in its life, in the matrix – and lies in the same place in all of
//! them, in every language: on law that is drafted in two languages at once, in which one
//! of them may have got out of step.

#![expect(clippy::print_stdout, reason = "it says how much it found")]

#[path = "support/twins/mod.rs"]
pub mod twins;

use std::fmt::Write;
use std::fs;
use tempfile::TempDir;
use tuzetu::bill::BillId;
use tuzetu::compare::Sides;
use tuzetu::document::ProvisionId;
use tuzetu::matrix::Matrix;
use tuzetu::review::{Life, Review};
use tuzetu::store::Workspace;
use tuzetu::text::language::Language;
use twins::chance::Chance;
use twins::draft::{Law, NodeId};
use twins::edits::{Edit, amend};
use twins::trial::{LANGUAGES, Text};

const VERSIONS: [&str; 3] = ["v1", "v2", "v3"];

const BILL: &str = "format: 1\nid: t\ntitle: {ru: З}\nversions:\n\
    \x20 - {id: v1, date: 2022-01-10, stage: introduced, texts: {ru: v1/ru.md, kk: v1/kk.md}}\n\
    \x20 - {id: v2, date: 2022-02-10, stage: first-reading, texts: {ru: v2/ru.md, kk: v2/kk.md}}\n\
    \x20 - {id: v3, date: 2022-03-10, stage: adopted, texts: {ru: v3/ru.md, kk: v3/kk.md}}\n";

/// What one language may lack, have too much, or have elsewhere.
const OUT_OF_STEP: [Edit; 8] = [
    Edit::Deleted,
    Edit::Inserted,
    Edit::Moved,
    Edit::Swapped,
    Edit::Split,
    Edit::ArticleDeleted,
    Edit::ArticleInserted,
    Edit::ArticleMoved,
];

/// A note, and what it is about.
struct Note {
    version: usize,
    language: Language,
    node: NodeId,
}

/// Three versions in two languages on the disk, with notes in both.
struct Desk {
    folder: TempDir,
    /// By version and language.
    texts: Vec<[Text; 2]>,
    notes: Vec<Note>,
}

const fn at(language: Language) -> usize {
    matches!(language, Language::Kazakh) as usize
}

impl Desk {
    /// A law that is amended twice in both languages alike; in one version one of them is
    /// edited once more where it is `astray`.
    fn new(seed: u64, astray: Option<usize>) -> Self {
        let mut chance = Chance::new(seed);
        let mut law = Law::draft(24, &mut chance);
        let mut texts = Vec::new();
        for version in 0..VERSIONS.len() {
            if version > 0 {
                amend(&mut law, 4, &mut chance);
            }
            texts.push(LANGUAGES.map(|language| Text::of(&law, language)));
            if astray == Some(version) {
                let mut other = law.clone();
                chance.pick(&OUT_OF_STEP).apply(&mut other, &[], &mut chance);
                let language = *chance.pick(&LANGUAGES);
                texts[version][at(language)] = Text::of(&other, language);
            }
        }
        let folder = tempfile::tempdir().expect("a folder");
        let mut desk = Self { folder, texts, notes: Vec::new() };
        desk.write("bills/t/bill.yaml", BILL);
        for (name, texts) in VERSIONS.iter().zip(&desk.texts) {
            for (language, text) in LANGUAGES.iter().zip(texts) {
                let file = format!("bills/t/{name}/{}.md", language.code());
                desk.write(&file, &text.printed.text);
            }
        }
        for version in 0..VERSIONS.len() {
            for language in LANGUAGES {
                desk.annotate(version, language, &mut chance);
            }
        }
        desk
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.folder.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    /// Writes notes on some provisions of a text.
    fn annotate(&mut self, version: usize, language: Language, chance: &mut Chance) {
        let Text { printed, document } = &self.texts[version][at(language)];
        let mut files = Vec::new();
        for (id, provision) in document.iter() {
            let words = provision.passages().last().map_or("", |span| document.words(span));
            let words = words.split_whitespace().collect::<Vec<_>>();
            if words.len() < 5 || !chance.happens(40) {
                continue;
            }
            let from = chance.below(words.len() - 4);
            let node = printed.node_at(document.provision(id).span().start).expect("printed");
            let name = format!("note-{:04}", self.notes.len());
            let mut file = format!("id: {name}\nstatus: open\n");
            let (of, code) = (VERSIONS[version], language.code());
            write!(
                file,
                "target: {{source: t, version: {of}, language: {code}, provision: {}, \
                 selector: {{exact: {:?}}}}}\nbody: {{norms: [kz-1995:20], kind: vagueness}}\n",
                provision.address,
                words[from..from + 4].join(" "),
            )
            .expect("written");
            files.push((format!("annotations/t/{name}.yaml"), file));
            self.notes.push(Note { version, language, node });
        }
        for (name, file) in files {
            self.write(&name, &file);
        }
    }
}

/// Where the words of a note lie, in a text.
type Lies = Option<ProvisionId>;

fn listed(review: &Review, note: usize) -> Sides<Lies> {
    let anchors = review.readings[0].anchored[note].anchors.as_ref();
    anchors.map(|anchor| anchor.provision.filter(|_| anchor.span.is_some()))
}

fn lived(life: &Life, version: usize) -> Lies {
    let stay = &life.stays[version];
    stay.provision.filter(|_| stay.span.is_some())
}

/// How often a note lies where it should.
#[derive(Debug, Default)]
struct Score {
    told: usize,
    wrong: usize,
    doubt: usize,
}

impl Score {
    /// Asks for all notes in all ways, in a language.
    fn add(&mut self, desk: &Desk, language: Language) {
        let workspace = Workspace::open(desk.folder.path()).expect("a workspace");
        let id = BillId::new("t").expect("a name");
        let lives = workspace.lives(&id, Some(language), None).expect("read").lives;
        for (old, new) in [(0, 0), (1, 1), (2, 2), (0, 1), (0, 2)] {
            let pair = Sides::new(VERSIONS[old], VERSIONS[new]);
            let opened = workspace.review(&id, pair, &[language]).expect("read");
            assert_eq!(opened.problems, []);
            let own = workspace.review(&id, pair, &LANGUAGES).expect("read");
            matrix_agrees(&Matrix::new(&opened.review, &own.review), &opened.review);
            for (at, note) in desk.notes.iter().enumerate() {
                let listed = listed(&opened.review, at);
                let there = Sides::new(old, new).map(|version| lived(&lives[at], version));
                let says = format!(
                    "note {at} of v{} {} in {pair:?} {language}",
                    note.version, note.language
                );
                assert_eq!(listed, there, "{says}, {:?}", lives[at].stays);
                if old == new {
                    self.judge(desk, (note, listed.new), (new, language));
                }
            }
        }
    }

    /// Holds a place against the truth.
    fn judge(
        &mut self,
        desk: &Desk,
        (note, lies): (&Note, Lies),
        (version, language): (usize, Language),
    ) {
        let text = &desk.texts[version][at(language)];
        let start = lies.map(|id| text.document.provision(id).span().start);
        let found = start.map(|start| text.printed.node_at(start).expect("printed"));
        self.told += 1;
        self.doubt += usize::from(found.is_none());
        self.wrong += usize::from(found.is_some_and(|found| found != note.node));
    }
}

/// A cell has the notes that lie on its provision in one of the versions, and no others.
fn matrix_agrees(matrix: &Matrix, review: &Review) {
    let reading = &review.readings[0];
    for line in &matrix.lines {
        for note in line.cells.iter().flat_map(|cell| &cell.notes) {
            let Sides { old, new } = listed(review, *note);
            let rows = [
                old.and_then(|id| reading.row_of_old(id)),
                new.and_then(|id| reading.row_of_new(id)),
            ];
            assert!(
                rows.contains(&Some(line.row)),
                "note {note} in row {}, not {rows:?}",
                line.row
            );
        }
    }
}

#[test]
fn a_note_lies_in_one_place_however_it_is_asked_for() {
    for astray in [None, Some(0), Some(1), Some(2)] {
        let mut score = Score::default();
        for seed in [1, 115] {
            let desk = Desk::new(seed, astray);
            for language in LANGUAGES {
                score.add(&desk, language);
            }
        }
        println!("out of step in {astray:?}: {score:?}");
        assert_eq!(score.wrong, 0, "{score:?}");
    }
}
