//! The life of an annotation as lines: one for each version, and what follows
//! from them.

use super::label::Cites;
use super::line::{Line, Role, Run};
use crate::annotation::{Annotation, Confirmed, Deed, Event, Status};
use crate::bill::Bill;
use crate::compare::{Edit, Operation, Sides};
use crate::document::{Document, ProvisionId};
use crate::l10n::{Messages, Value};
use crate::review::{Fate, Life, Part, Stay, is_waiting};
use crate::store::Lives;
use crate::text::span::Span;

/// A life with the words to tell it.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// All lives of the bill.
    pub lives: &'a Lives,
    /// This one.
    pub life: &'a Life,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// How it names provisions.
    pub cites: Cites,
}

impl Told<'_> {
    /// One line for each version of the bill, in order.
    pub fn lines(&self) -> Vec<Line> {
        (0..self.life.stays.len()).map(|version| self.line(version)).collect()
    }

    /// What became of the words in one version: «● 2022-05-03 подписан: изменено ·
    /// пункт 5 статьи 18-2: …».
    pub fn line(&self, version: usize) -> Line {
        let stay = &self.life.stays[version];
        let mut runs =
            vec![Run::new(&format!("{} {}", sign(stay), self.version(version)), Role::Label)];
        runs.push(Run::new(&format!(": {}", self.fates(stay)), Role::Remark));
        runs.extend(self.by_whom(stay));
        runs.extend(self.places(version));
        runs.extend(self.perhaps(version));
        runs.extend(self.sighting(version));
        Line::new(0, runs)
    }

    /// A version by its id and how far it had come.
    fn version(&self, version: usize) -> String {
        let version = &self.lives.bill.versions[version];
        format!("{} {}", version.id, self.messages.get(&format!("stage-{}", version.stage.name())))
    }

    /// What became of the words, in words.
    pub fn fates(&self, stay: &Stay) -> String {
        let says = |fate: &Fate| self.messages.get(&format!("fate-{}", fate.name()));
        let mut fates: Vec<_> = stay.fates.iter().map(says).collect();
        let is_whole = stay.is_as_written() || stay.span.is_none();
        if !is_whole && !stay.has(Fate::Reworded) && !stay.has(Fate::Written) {
            fates.push(self.messages.get("view-life-otherwise"));
        }
        fates.join(", ")
    }

    fn cited(&self, document: &Document, id: ProvisionId) -> String {
        format!("«{}»", (self.cites)(document, id))
    }

    /// Where words without a place may lie.
    fn perhaps(&self, version: usize) -> Option<Run> {
        let document = self.lives.text(self.life, version)?;
        let Stay { candidates, sighting, .. } = &self.life.stays[version];
        let led = sighting.as_ref().and_then(|it| it.provision);
        let candidates = candidates.iter().filter(|id| led != Some(**id));
        let places: Vec<_> = candidates.map(|id| self.cited(document, *id)).collect();
        let says = [("places", places.join(", ").into())];
        let run = || {
            Run::new(&format!(" · {}", self.messages.say("view-life-perhaps", &says)), Role::Muted)
        };
        (!places.is_empty()).then(run)
    }

    /// Where a person saw the words in another language of the version, if elsewhere.
    fn sighting(&self, version: usize) -> Option<Run> {
        let sighting = self.life.stays[version].sighting.as_ref()?;
        let document = self.lives.text(self.life, version)?;
        let seen = self.lives.annotation(self.life).placements.get(sighting.by)?;
        let place = match (sighting.place, sighting.provision) {
            (Some((id, span)), _) => {
                format!("{}: «{}»", self.cited(document, id), document.words(span))
            }
            (None, Some(id)) => self.cited(document, id),
            (None, None) => String::new(),
        };
        let key =
            if sighting.provision.is_some() { "view-life-seen" } else { "view-life-seen-gone" };
        let language = format!("in-language-{}", seen.language.code());
        let values = [
            ("language", self.messages.get(&language).into()),
            ("by", seen.by.to_string().into()),
            ("date", day(&seen.at).into()),
            ("place", place.into()),
        ];
        Some(Run::new(&format!(" · {}", self.messages.say(key, &values)), Role::Remark))
    }

    fn by_whom(&self, stay: &Stay) -> Option<Run> {
        let place = self.lives.annotation(self.life).placements.get(stay.confirmed?)?;
        let who = [("by", place.by.to_string().into()), ("date", day(&place.at).into())];
        Some(Run::new(
            &format!(" · {}", self.messages.say("view-life-confirmed", &who)),
            Role::Muted,
        ))
    }

    /// Where the words lie, with their redline where they changed: of words that were
    /// parted each part is shown.
    fn places(&self, version: usize) -> Vec<Run> {
        let Some(document) = self.lives.text(self.life, version) else { return Vec::new() };
        let stay = &self.life.stays[version];
        let cited = |id| Run::new(&format!(" · {}", (self.cites)(document, id)), Role::Plain);
        let parts = self.life.parts(version);
        if parts.is_empty() {
            return stay.provision.map(cited).into_iter().collect();
        }
        let is_parted = parts.len() > 1;
        let told = |Part { place: (id, span), edits }: Part<'_>| {
            let mut runs = vec![cited(id)];
            match self.redline(stay, &edits) {
                Some(redline) => {
                    runs.push(Run::new(": ", Role::Plain));
                    runs.extend(redline);
                }
                None if is_parted => {
                    runs.push(Run::new(&format!(": «{}»", document.words(span)), Role::Plain));
                }
                None => (),
            }
            runs
        };
        parts.into_iter().flat_map(told).collect()
    }

    /// The redline of quoted words, where they changed.
    fn redline(&self, stay: &Stay, edits: &[&Edit]) -> Option<Vec<Run>> {
        let between = stay.reworded.as_ref()?.between;
        let Sides { old, new } = between.map(|at| self.lives.text(self.life, at));
        Some(edits_as_runs(edits.iter().copied(), Sides::new(old?, new?)))
    }

    /// Since when the words stand, and whether the objection may have been met;
    /// empty where neither is known.
    pub fn summary(&self) -> Line {
        let id = |at: usize| self.lives.bill.versions[at].id.to_string();
        let since = self.life.since().map(|at| {
            Run::new(
                &self.messages.say("view-life-since", &[("version", id(at).into())]),
                Role::Muted,
            )
        });
        let met = self.met();
        let gap = (since.is_some() && met.is_some()).then(|| Run::new(" · ", Role::Muted));
        Line::new(0, since.into_iter().chain(gap).chain(met).collect())
    }

    /// «устранено к 2022-05-03?», or by whom and by which version it was said.
    fn met(&self) -> Option<Run> {
        let annotation = self.lives.annotation(self.life);
        if annotation.status == Status::Fixed {
            return Some(Run::new(&self.fixed(annotation), Role::Remark));
        }
        let resolution = self.life.resolution().filter(|_| is_waiting(annotation))?;
        let key = format!("view-life-resolved-{}", resolution.fate.name());
        let version = self.lives.bill.versions[resolution.version].id.to_string();
        Some(Run::new(&self.messages.say(&key, &[("version", version.into())]), Role::Heading))
    }

    fn fixed(&self, annotation: &Annotation) -> String {
        let Some((event, version)) = said_fixed(annotation, &self.lives.bill) else {
            return self.messages.get("status-fixed");
        };
        let mut values: Vec<(&'static str, Value)> =
            vec![("by", event.by.to_string().into()), ("date", day(&event.at).into())];
        let Some(version) = version else { return self.messages.say("view-life-fixed", &values) };
        values.push(("version", self.lives.bill.versions[version].id.to_string().into()));
        self.messages.say("view-life-fixed-by", &values)
    }
}

/// When an annotation was last said to be fixed, and by which version, where the
/// reason names one.
pub fn said_fixed<'a>(
    annotation: &'a Annotation,
    bill: &Bill,
) -> Option<(&'a Event, Option<usize>)> {
    let is_fixed = |event: &&Event| event.deed == Deed::Status(Status::Fixed);
    let event = annotation.history.iter().rev().find(is_fixed)?;
    let why = event.why.as_deref().unwrap_or_default();
    // A longer id may hold a shorter one.
    let named = bill.versions.iter().enumerate().filter(|(_, each)| why.contains(each.id.as_str()));
    let longest = named.max_by_key(|(_, each)| each.id.as_str().len());
    Some((event, longest.map(|(at, _)| at)))
}

/// The day of a time.
pub fn day(at: &str) -> &str {
    at.get(..10).unwrap_or(at)
}

/// That places which were confirmed for other words count no more, if there are any.
pub fn lifted(messages: &Messages, places: &[Confirmed]) -> Option<String> {
    let texts = places.iter().map(|it| format!("{} ({})", it.version, it.language));
    let texts = texts.collect::<Vec<_>>().join(", ");
    (!texts.is_empty()).then(|| messages.say("deed-lifted-places", &[("texts", texts.into())]))
}

/// Edits as runs, without a space that only parts what was divided.
pub(super) fn edits_as_runs<'e>(
    edits: impl Iterator<Item = &'e Edit> + Clone,
    documents: Sides<&Document>,
) -> Vec<Run> {
    // Beside words that changed, what only looks different stands as it does now.
    let hides_look = edits.clone().any(Edit::changes_words);
    let run = |edit: &Edit| {
        if hides_look && edit.is_editorial {
            let now = Run::new(documents.new.words(edit.spans.new), Role::Plain);
            return (edit.operation == Operation::Insert).then_some(now);
        }
        let (document, span, roles): (_, Span, _) = match edit.operation {
            Operation::Keep => (documents.new, edit.spans.new, (Role::Plain, Role::Plain)),
            Operation::Delete => {
                (documents.old, edit.spans.old, (Role::Deleted, Role::QuietDeleted))
            }
            Operation::Insert => {
                (documents.new, edit.spans.new, (Role::Inserted, Role::QuietInserted))
            }
        };
        let words = document.words(span);
        let is_gap = edit.operation == Operation::Delete && words.trim().is_empty();
        let role = if edit.is_editorial { roles.1 } else { roles.0 };
        (!is_gap).then(|| Run::new(words, role))
    };
    edits.filter_map(run).collect()
}

/// All the author's words, some of them, or none.
fn sign(stay: &Stay) -> char {
    match stay.span {
        Some(_) if stay.is_as_written() => '●',
        Some(_) => '◐',
        None => '○',
    }
}
