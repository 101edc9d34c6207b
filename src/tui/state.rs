//! All that the screen shows, as data.

use super::action::Command;
use super::branches::Outline;
use super::disagreements::Disagreements;
use super::effect::Undo;
use super::everywhere::Everywhere;
use super::filter::Filter;
use super::keymap::Place;
use super::keys::Keys;
use super::mouse::{Held, Rows};
use super::order::Order;
use super::origins::Origins;
use super::page::Page;
use super::palette::Gathered;
use super::popup::Popup;
use super::search::{Search, Texts};
use super::spine::{Spine, provision_of};
use super::theme::Theme;
use super::tour::Tour;
use super::trail::Trail;
use crate::annotation::AnnotationId;
use crate::compare::Sides;
use crate::document::Address;
use crate::l10n::{Messages, Value};
use crate::review::{Reading, Review};
use crate::store::{Opened, Problem};
use crate::text::language::Language;
use crate::view::Side;
use crate::view::passage::{Marks, quoted};
use std::ops::Range;
use std::path::PathBuf;

/// The keys that messages name.
const NAMED: [(&str, Place, Command); 15] = [
    ("key-all-notes", Place::Reading, Command::AllNotes),
    ("key-annotate", Place::Reading, Command::Annotate),
    ("key-edit-note", Place::Reading, Command::EditNote),
    ("key-delete-note", Place::Reading, Command::DeleteNote),
    ("key-close", Place::Reading, Command::Cancel),
    ("key-disagreement", Place::Reading, Command::NextDisagreement),
    ("key-effect", Place::Reading, Command::Effect),
    ("key-languages", Place::Reading, Command::Languages),
    ("key-laws", Place::Reading, Command::Laws),
    ("key-reattach", Place::Words, Command::Reattach),
    ("key-search", Place::Reading, Command::Search),
    ("key-undone", Place::Reading, Command::Undone),
    ("key-undo", Place::Reading, Command::Undo),
    ("key-versions", Place::Reading, Command::Versions),
    ("key-words", Place::Reading, Command::SelectWords),
];

/// The parts of the screen that the reader can be in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pane {
    /// The structure.
    Outline,
    /// The words.
    #[default]
    Text,
    /// The annotations of the provision.
    Notes,
}

impl Pane {
    /// All of them, from left to right.
    pub(super) const ALL: [Self; 3] = [Self::Outline, Self::Text, Self::Notes];
}

/// How the text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Manner {
    /// The pane with the cursor.
    pub(super) focus: Pane,
    /// Old and new beside one another.
    pub(super) side_by_side: bool,
    /// Changed words shown as such.
    pub(super) redline: bool,
    /// Which provisions are shown.
    pub(super) filter: Filter,
    /// The text alone.
    pub(super) is_zen: bool,
    /// In which order annotations are listed.
    pub(super) order: Order,
}

/// Where the reader is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Spot {
    /// The entry of the spine.
    pub(super) entry: usize,
    /// The entry at the top of the text pane.
    pub(super) top: usize,
    /// How many of its lines are above the pane.
    pub(super) skip: usize,
    /// Which of the entry's annotations is chosen.
    pub(super) note: usize,
    /// How many lines the annotations are scrolled.
    pub(super) note_skip: usize,
}

/// All that the screen shows.
pub(super) struct State {
    pub(super) opened: Opened,
    pub(super) messages: Messages,
    pub(super) look: Look,
    pub(super) keys: Keys,
    pub(super) spine: Spine,
    pub(super) outline: Outline,
    pub(super) manner: Manner,
    pub(super) spot: Spot,
    pub(super) search: Search,
    pub(super) disagreements: Disagreements,
    pub(super) popups: Vec<Popup>,
    pub(super) page: Page,
    pub(super) news: News,
    pub(super) origins: Origins,
    pub(super) held: Option<Held>,
    pub(super) rows: Rows,
    pub(super) trail: Trail,
    pub(super) gathered: Gathered,
}

/// What it is shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// What roles look like.
    pub(super) theme: Theme,
    /// Whether the config file names the theme.
    pub(super) has_own_theme: bool,
    /// Columns and lines.
    pub(super) size: (u16, u16),
    /// How large the reader made the panes.
    pub(super) wished: Wished,
}

/// How large the reader made the panes; `None` where they left them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Wished {
    /// The width of the outline.
    pub(super) outline: Option<u16>,
    /// The width of the annotations beside the text.
    pub(super) aside: Option<u16>,
    /// The height of the annotations below the text.
    pub(super) below: Option<u16>,
}

/// What was done.
#[derive(Clone, Debug, Default)]
pub(super) struct News {
    /// What was just done or could not be.
    pub(super) notice: Option<String>,
    /// Past which end the last step went on, as a message: what is there is told beside it.
    pub(super) round: Option<&'static str>,
    /// What is being read and for how long, where that takes its time.
    pub(super) busy: Option<String>,
    /// What is to be said once it is written.
    pub(super) says: Option<String>,
    /// What can be undone, the last first.
    pub(super) undo: Vec<Undo>,
    /// The annotation's file that the same key removes now.
    pub(super) doomed: Option<PathBuf>,
    /// What to look for once something is read.
    pub(super) aim: Aim,
    /// What was searched for everywhere.
    pub(super) found: Option<Everywhere>,
    /// How many problems the workspace had when that was last said.
    pub(super) problems: usize,
    /// Whether files have changed that were not read again yet.
    pub(super) is_stirred: bool,
    /// Whether the reader chose the language of the interface.
    pub(super) has_turned_tongue: bool,
    /// Whether the reader chose the theme, and the config file names none.
    pub(super) has_turned_theme: bool,
    /// The first steps, while they are shown.
    pub(super) tour: Option<Tour>,
}

impl News {
    /// Forgets what was said before a command, or before another key or line.
    pub(super) fn forget(&mut self, before: Option<Command>) {
        (self.notice, self.says, self.round) = (None, None, None);
        if before != Some(Command::DeleteNote) {
            self.doomed = None;
        }
    }

    /// A step forward or back went on past the end of what there is.
    pub(super) fn go_round(&mut self, forward: bool) {
        self.round = Some(if forward { "tui-from-top" } else { "tui-from-end" });
    }

    /// Says something beside what is said.
    pub(super) fn add(&mut self, says: Option<String>) {
        let all = [self.notice.take(), says].into_iter().flatten();
        self.notice = all.reduce(|one, two| format!("{one} · {two}"));
    }
}

/// Where to go in the versions that are being read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Aim {
    /// The annotation.
    pub(super) wanted: Option<AnnotationId>,
    /// The provision.
    pub(super) address: Option<Address>,
    /// The language of its text, where that matters.
    pub(super) text: Option<Language>,
}

impl State {
    /// The screen at the beginning, of a size in columns and lines.
    pub(super) fn new(opened: Opened, messages: Messages, look: Look, keys: Keys) -> Self {
        let manner = Manner {
            focus: Pane::Text,
            side_by_side: false,
            redline: true,
            filter: Filter::All,
            is_zen: false,
            order: Order::default(),
        };
        let mut state = Self {
            opened,
            messages,
            look,
            keys,
            spine: Spine::default(),
            outline: Outline::default(),
            manner,
            spot: Spot::default(),
            search: Search::default(),
            disagreements: Disagreements::default(),
            popups: Vec::new(),
            page: Page::default(),
            news: News::default(),
            origins: Origins::default(),
            held: None,
            rows: Rows::default(),
            trail: Trail::default(),
            gathered: Gathered::default(),
        };
        state.rebuild();
        state.say_problems();
        state
    }

    /// Says how many problems the workspace has, where their number is another
    /// than when it was last said. What was just done is said before.
    pub(super) fn say_problems(&mut self) {
        let count = self.opened.problems.len();
        if count != self.news.problems {
            self.say_count(count);
        }
        self.news.problems = count;
    }

    fn say_count(&mut self, count: usize) {
        let key = if count > 0 { "tui-problems" } else { "tui-no-problems" };
        let says = self.messages.say(key, &[("count", count.into())]);
        self.news.add(Some(says));
    }

    /// The same of what was met with in other versions, where it is not said yet.
    pub(super) fn say_more_problems(&mut self, problems: &[Problem]) {
        let known = &self.opened.problems;
        let count = problems.iter().filter(|it| !known.contains(it)).count();
        if count > 0 {
            self.say_count(count);
        }
    }

    /// The message `key` of the languages that are shown, or that one alone is, which
    /// disagrees with none.
    pub(super) fn among_languages(&self, key: &'static str) -> String {
        let is_one = self.review().readings.len() < 2;
        self.say_with_keys(if is_one { "tui-one-language" } else { key }, &[])
    }

    /// That there are no annotations on the provision, or on the bill, and what to do then.
    pub(super) fn no_notes(&self) -> String {
        if self.opened.law.is_some() {
            return self.say("tui-law-no-cause");
        }
        let has_any = !self.review().annotations.is_empty();
        self.say_with_keys(if has_any { "tui-no-notes-here" } else { "tui-no-notes-yet" }, &[])
    }

    /// The review.
    pub(super) fn review(&self) -> &Review {
        &self.opened.review
    }

    /// What is searched.
    pub(super) fn texts(&self) -> Texts<'_> {
        (&self.spine, &self.opened.review.readings)
    }

    /// Looks for the first match of the search from an entry on.
    pub(super) fn seek(&mut self, entry: usize) -> Option<usize> {
        self.search.seek(entry, (&self.spine, &self.opened.review.readings))
    }

    /// The first of the languages that are shown, if there is any.
    pub(super) fn lead(&self) -> Option<&Reading> {
        self.review().readings.first()
    }

    /// Gives up where to go once something is read.
    pub(super) fn arrive_nowhere(&mut self) {
        self.news.aim = Aim::default();
        self.trail.stay();
    }

    /// Which keys count.
    pub(super) fn place(&self) -> Place {
        self.popups.last().map_or(Place::Reading, Popup::place)
    }

    /// The message of a key.
    pub(super) fn say(&self, key: &str) -> String {
        self.messages.get(key)
    }

    /// The message of a key that names keys: those in force.
    pub(super) fn say_with_keys(&self, key: &str, more: &[(&'static str, Value)]) -> String {
        let named = |(name, place, command): &(&'static str, Place, Command)| {
            (*name, self.keys.first(*place, *command, &self.messages).into())
        };
        let mut values: Vec<_> = NAMED.iter().map(named).collect();
        values.extend_from_slice(more);
        self.messages.say(key, &values)
    }

    /// The annotations of the provision where the reader is.
    pub(super) fn notes(&self) -> &[usize] {
        let entry = self.spine.entries.get(self.spot.entry).filter(|_| self.fold().is_none());
        entry.map_or(&[], |entry| &entry.notes)
    }

    /// The shrunk provisions where the reader is.
    pub(super) fn fold(&self) -> Option<Range<usize>> {
        self.spine.folds.at(self.spot.entry)
    }

    /// The annotation that is chosen.
    pub(super) fn note(&self) -> Option<usize> {
        self.notes().get(self.spot.note).copied()
    }

    /// Makes everything anew that follows from the review.
    pub(super) fn rebuild(&mut self) {
        let before = std::mem::take(&mut self.spine);
        self.spine = Spine::new(&self.opened.review);
        if before.entries.len() == self.spine.entries.len() {
            self.spine.folds = before.folds;
        }
        self.outline.renew(&self.spine, &self.opened.review);
        self.gathered = Gathered::default();
        self.search.renew(&self.spine);
        self.disagree(self.disagreements.has_terms);
    }

    /// Looks anew for where the languages disagree, in the terms of the law or not.
    pub(super) fn disagree(&mut self, has_terms: bool) {
        let Self { spine, opened, messages, disagreements, .. } = self;
        *disagreements = disagreements.renewed((spine, opened), messages, has_terms);
        for (at, entry) in spine.entries.iter_mut().enumerate() {
            entry.facts.is_disputed = !self.disagreements.of_entry(at).is_empty();
        }
        self.refresh();
    }

    /// Says everything in another language; nothing else changes.
    pub(super) fn speak(&mut self, language: Language) {
        self.messages = Messages::new(language);
        let Self { opened, messages, disagreements, .. } = self;
        disagreements.retell(opened, messages);
        self.refresh();
    }

    /// Makes anew what follows from manner, search and chosen words.
    pub(super) fn refresh(&mut self) {
        self.spine.show(self.manner.filter);
        self.outline.show(&self.spine);
        self.remark();
        self.spot.entry = self.nearest_shown(self.spot.entry);
        self.spot.top = self.nearest_shown(self.spot.top);
    }

    /// Makes anew which words stand out; what is shown stays.
    pub(super) fn remark(&mut self) {
        let readings = &self.opened.review.readings;
        let mut marks: Vec<Marks> = readings.iter().map(quoted).collect();
        for (which, marks) in marks.iter_mut().enumerate() {
            self.disagreements.mark(&readings[which], marks);
        }
        if let Some(words) = self.words() {
            words.mark(&mut marks[words.reading]);
        }
        self.page = Page::new(marks);
    }

    /// Stands at an entry, at its first annotation.
    pub(super) fn stand_at(&mut self, entry: usize) {
        if entry != self.spot.entry {
            self.spot = Spot { entry, note: 0, note_skip: 0, ..self.spot };
        }
    }

    /// The words that are being chosen, in the text or in the form.
    pub(super) fn words(&self) -> Option<&super::words::Words> {
        self.popups.iter().rev().find_map(|popup| match popup {
            Popup::Words(words) => Some(words),
            Popup::Form(form) => form.words.as_ref(),
            _ => None,
        })
    }

    /// The entry that is shown at or after `entry`, else the last one.
    pub(super) fn nearest_shown(&self, entry: usize) -> usize {
        let entry = self.spine.folds.head(entry);
        let at = self.spine.shown.partition_point(|shown| *shown < entry);
        self.spine.shown.get(at).or(self.spine.shown.last()).copied().unwrap_or(0)
    }

    /// The place in the visible outline where the reader is: the node of the
    /// provision, or the nearest before it.
    pub(super) fn node_at(&self) -> usize {
        self.outline.node_at(self.spot.entry)
    }

    /// The text and the address of the provision where the reader is.
    pub(super) fn here(&self) -> Option<(Side, Address)> {
        self.address(self.spot.entry)
    }

    /// The text and the address of the provision of an entry, in the first language that has it.
    pub(super) fn address(&self, entry: usize) -> Option<(Side, Address)> {
        let (reading, row) = self.spine.first(entry, self.review())?;
        let (side, id) = provision_of(&reading.comparison.rows[row])?;
        Some((side, side.of(&reading.documents).provision(id).address.clone()))
    }

    /// The entry of an address, which is looked for in the text of one side first, and in
    /// every language that is shown.
    pub(super) fn entry_of(&self, side: Side, address: &Address) -> Option<usize> {
        let row = |reading: &Reading, side: Side| {
            let id = side.of(&reading.documents).find(address)?;
            match side {
                Side::Old => reading.row_of_old(id),
                Side::New => reading.row_of_new(id),
            }
        };
        let other = if side == Side::New { Side::Old } else { Side::New };
        self.review().readings.iter().enumerate().find_map(|(which, reading)| {
            let row = row(reading, side).or_else(|| row(reading, other))?;
            if which == 0 {
                Some(self.spine.of_row(row))
            } else {
                self.spine.of_reading(which, row)
            }
        })
    }

    /// The entry of an address of the later version, whichever language that is shown has it.
    pub(super) fn entry_in_any(&self, address: &Address) -> Option<usize> {
        self.review().readings.iter().enumerate().find_map(|(which, reading)| {
            let row = reading.row_of_new(reading.documents.new.find(address)?)?;
            self.spine.of_reading(which, row)
        })
    }

    /// Which version is which, in a few words; of a law, that the old one is in force.
    pub(super) fn version_names(&self) -> Sides<String> {
        let names = self.review().pair().map(|version| {
            let stage = self.messages.get(&format!("stage-{}", version.stage.name()));
            let name = if version.date.is_empty() { version.id.as_str() } else { &version.date };
            format!("{name} {stage}")
        });
        if self.opened.law.is_none() {
            return names;
        }
        let new = self.messages.say("tui-law-as-amended", &[("version", names.new.into())]);
        Sides::new(self.say("tui-law-in-force"), new)
    }
}
