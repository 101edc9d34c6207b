//! What became of a claim as lines: for each part one line a version, and what
//! follows from them.

use super::life::edits_as_runs;
use super::line::{Line, Mark, Role, Run};
use super::passage::{Cutter, Side};
use crate::compare::{Row, Sides};
use crate::document::Document;
use crate::document::citation::cite;
use crate::l10n::Messages;
use crate::store::Traced;
use crate::text::span::Span;
use crate::trace::{PartTrace, Place, Sighting, Standing, Turn};

/// A trace with the words to tell it.
#[derive(Clone, Copy)]
pub struct ToldTrace<'a> {
    /// What was found.
    pub traced: &'a Traced,
    /// The words of the interface.
    pub messages: &'a Messages,
}

/// How far places are set in below their version.
const SET_IN: usize = 4;

impl ToldTrace<'_> {
    /// All lines: each part with its versions, then what follows.
    pub fn lines(&self) -> Vec<Line> {
        let parts = &self.traced.trace.parts;
        let mut lines: Vec<Line> = parts.iter().flat_map(|part| self.part(part)).collect();
        lines.extend(self.whole());
        lines
    }

    fn part(&self, part: &PartTrace) -> Vec<Line> {
        let mut lines = vec![self.claimed(part)];
        lines.extend((0..part.sightings.len()).flat_map(|at| self.in_version(part, at)));
        lines.extend([self.since(part), Line::default()]);
        lines
    }

    /// The words of a part, and their language where it was guessed.
    pub fn claimed(&self, part: &PartTrace) -> Line {
        let words = format!("«{}»", part.part.span.of(&self.traced.trace.claim.text));
        let claim = &self.traced.trace.claim;
        let language = format!(" · {}", claim.language.endonym());
        let mut runs = vec![Run::new(&words, Role::Heading)];
        runs.extend(claim.is_guess.then(|| Run::new(&language, Role::Muted)));
        Line::new(0, runs)
    }

    /// How a part stands in a version, where, and what the version made of it.
    pub fn in_version(&self, part: &PartTrace, version: usize) -> Vec<Line> {
        let sighting = &part.sightings[version];
        let mut lines = vec![self.version(version, sighting)];
        if let Some(document) = self.traced.course.text(version) {
            lines.extend(sighting.places.iter().map(|it| place(document, it)));
        }
        lines.extend(self.turn_to(part, version));
        lines
    }

    /// «◐ 2021-09-15 первое чтение: другими словами; не сказано: «set up»».
    fn version(&self, version: usize, sighting: &Sighting) -> Line {
        let sign = match sighting.standing {
            Standing::Exact => '●',
            Standing::Reworded => '◐',
            Standing::Partly => '◔',
            Standing::Opposite => '×',
            Standing::Absent | Standing::NoText => '○',
        };
        let runs = vec![
            Run::new(&format!("{sign} {}", self.name(version)), Role::Label),
            Run::new(&format!(": {}", self.standing(sighting)), Role::Remark),
        ];
        Line::new(2, runs)
    }

    fn standing(&self, sighting: &Sighting) -> String {
        let says = self.messages.get(&format!("standing-{}", sighting.standing.name()));
        let claim = &self.traced.trace.claim.text;
        let lacking: Vec<_> =
            sighting.lacking.iter().map(|span| format!("«{}»", span.of(claim))).collect();
        if lacking.is_empty() {
            return says;
        }
        let words = [("words", lacking.join(", ").into())];
        format!("{says}; {}", self.messages.say("view-trace-lacking", &words))
    }

    fn name(&self, version: usize) -> String {
        let version = &self.traced.bill.versions[version];
        format!("{} {}", version.id, self.messages.get(&format!("stage-{}", version.stage.name())))
    }

    /// What the version made of what the one before said, where the words came or went.
    fn turn_to(&self, part: &PartTrace, version: usize) -> Option<Line> {
        let course = &self.traced.course;
        let turn = part.turns.iter().find(|it| course.steps[it.step].between.new == version)?;
        let Turn { step, row } = *turn;
        let between = course.steps[step].between.map(|at| course.text(at));
        let Sides { old: Some(old), new: Some(new) } = between else { return None };
        let row = &course.steps[step].comparison.rows[row];
        Some(Line::new(SET_IN, self.became(row, Sides::new(old, new))))
    }

    fn became(&self, row: &Row, documents: Sides<&Document>) -> Vec<Run> {
        let lead = |key: &str, document: &Document, id| {
            let place = [("place", cite(document, id).into())];
            Run::new(&format!("→ {}", self.messages.say(key, &place)), Role::Remark)
        };
        match (row.sides.old.first(), row.sides.new.first()) {
            (Some(old), None) => vec![lead("view-trace-deleted", documents.old, *old)],
            (None, Some(new)) => vec![lead("view-trace-inserted", documents.new, *new)],
            (Some(_), Some(new)) => {
                let mut runs = vec![lead("view-trace-became", documents.new, *new)];
                if let Some(redline) = &row.redline {
                    runs.push(Run::new(": ", Role::Plain));
                    runs.extend(edits_as_runs(redline.edits(), documents));
                }
                runs
            }
            (None, None) => Vec::new(),
        }
    }

    /// «есть с версии 2022-03-09», «было в 2021-09-15; в последней версии этого нет».
    pub fn since(&self, part: &PartTrace) -> Line {
        Line::new(0, vec![Run::new(&self.said_since(part), Role::Remark)])
    }

    fn said_since(&self, part: &PartTrace) -> String {
        let is_there = |at: &usize| part.sightings[*at].standing.is_there();
        let known: Vec<_> = (0..part.sightings.len())
            .filter(|at| part.sightings[*at].standing != Standing::NoText)
            .collect();
        let there: Vec<_> = known.iter().copied().filter(is_there).collect();
        let is_partly = |at: &usize| part.sightings[*at].standing == Standing::Partly;
        let has_partly = there.iter().any(is_partly);
        let id = |at: usize| self.named(at, is_partly(&at));
        let (Some(first), Some(last)) = (there.first(), there.last()) else {
            return self.messages.get("view-trace-never") + &self.denied(part);
        };
        let ids = there.iter().map(|at| id(*at)).collect::<Vec<_>>().join(", ");
        let latest = known.last().copied().unwrap_or(*last);
        let values = [
            ("first", id(*first).into()),
            ("last", id(*last).into()),
            ("latest", id(latest).into()),
            ("versions", ids.into()),
        ];
        let is_unbroken = known.iter().filter(|at| (first..=last).contains(at)).all(is_there);
        let key = match (there.len() == known.len(), *last == latest, is_unbroken) {
            (true, ..) if has_partly => "view-trace-always-partly",
            (true, ..) => "view-trace-always",
            (_, true, true) if has_partly && !is_partly(first) => "view-trace-some",
            (_, true, true) => "view-trace-since",
            (_, false, true) => "view-trace-until",
            _ => "view-trace-some",
        };
        self.messages.say(key, &values) + &self.denied(part)
    }

    /// The name of a version, with the reservation that it says most of it only.
    fn named(&self, version: usize, is_partly: bool) -> String {
        let id = self.traced.bill.versions[version].id.as_str();
        if is_partly {
            return self.messages.say("view-trace-partly", &[("version", id.into())]);
        }
        id.to_owned()
    }

    /// «; обратное сказано здесь: 2021-09-15».
    fn denied(&self, part: &PartTrace) -> String {
        let versions = self.traced.bill.versions.iter().zip(&part.sightings);
        let denied = versions.filter(|(_, sighting)| sighting.standing == Standing::Opposite);
        let ids = denied.map(|(version, _)| version.id.as_str()).collect::<Vec<_>>().join(", ");
        if ids.is_empty() {
            return ids;
        }
        format!("; {}", self.messages.say("view-trace-opposite", &[("versions", ids.into())]))
    }

    /// Which versions say all parts together; nothing of a claim of one part.
    pub fn whole(&self) -> Option<Line> {
        if self.traced.trace.parts.len() < 2 {
            return None;
        }
        let trace = &self.traced.trace;
        let ids = trace.whole().map(|at| self.named(at, trace.is_partly(at)));
        let ids = ids.collect::<Vec<_>>().join(", ");
        let says = if ids.is_empty() {
            self.messages.get("view-trace-no-whole")
        } else {
            self.messages.say("view-trace-whole", &[("versions", ids.into())])
        };
        Some(Line::new(0, vec![Run::new(&says, Role::Heading)]))
    }
}

/// A provision that says it, the words marked.
fn place(document: &Document, place: &Place) -> Line {
    let marks = joined(document, &place.found);
    let marks = Sides::new(Vec::new(), marks.into_iter().map(|span| (span, Mark::Found)).collect());
    let cutter = Cutter { documents: Sides::new(document, document), marks: &marks };
    let mut runs = vec![Run::new(&format!("{}: ", cite(document, place.provision)), Role::Label)];
    for (at, passage) in document.provision(place.provision).passages().enumerate() {
        runs.extend((at > 0).then(|| Run::new(" ", Role::Plain)));
        runs.extend(cutter.cut(Side::New, passage, Role::Plain));
    }
    Line::new(SET_IN, runs)
}

/// Words that only spaces part are one.
fn joined(document: &Document, found: &[Span]) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for span in found {
        match all.last_mut() {
            Some(last)
                if last.end <= span.start
                    && document.words(Span::new(last.end, span.start)).trim().is_empty() =>
            {
                last.end = span.end;
            }
            _ => all.push(*span),
        }
    }
    all
}
