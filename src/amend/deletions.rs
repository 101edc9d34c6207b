//! Units that go: their number stays, with a word that says so (Law «О правовых актах» of
//! 6 April 2016, art. 27(6)).

use super::bounds::first_part;
use super::edit::{Edit, line_end, line_start};
use super::gone::{is_gone_first, is_stub};
use super::locate::{Target, extent, sentences};
use super::near;
use super::outcome::{Carried, Refusal};
use super::place::{Named, Numbers, Place};
use super::render::{before, emphasis, with_marks};
use super::stub::{counted_stub, stub};
use super::unit_edits::Units;
use crate::document::{Address, Document, Number, ProvisionKind};
use crate::text::span::Span;

/// What goes.
#[derive(Clone, Copy)]
struct Going {
    target: Target,
    /// What the instruction calls it: a passage may be a part and an indent at once.
    named: Named,
}

impl Units<'_> {
    /// What stands in these places goes.
    pub(super) fn delete(&self, places: &[Place], is_repeal: bool) -> Result<Carried, Refusal> {
        let mut going = Vec::new();
        for place in places {
            going.extend(self.going(place)?);
        }
        let targets: Vec<_> = going.iter().map(|each| each.target).collect();
        if let Some(emptied) = targets.iter().find_map(|target| self.emptied(*target, &targets)) {
            return Err(Refusal::Emptied(emptied));
        }
        if targets.iter().all(|target| matches!(target, Target::Sentence(..))) {
            let spans = targets.iter().map(|target| extent(self.base, *target));
            let edits = self.together(spans).into_iter().map(|span| self.within_a_line(span));
            return Ok(self.carried(edits.collect(), &targets));
        }
        let edits = going.iter().map(|each| self.deleted(*each, is_repeal)).collect();
        let changed = going.iter().filter_map(|each| self.called(*each)).collect();
        Ok(Carried { changed, ..self.carried_whole(edits, &targets) })
    }

    /// The unit of a sentence, where with what goes no sentence of it is left; that of a text
    /// that goes without it.
    fn emptied(&self, target: Target, going: &[Target]) -> Option<Address> {
        if let Target::Body(id) = target {
            return Some(self.address(id));
        }
        let Target::Sentence(id, _) = target else { return None };
        let is_of_it = |each: &&Target| matches!(each, Target::Sentence(of, _) if *of == id);
        let count = going.iter().filter(is_of_it).count();
        (count >= sentences(self.base, id).len()).then(|| self.address(id))
    }

    /// What goes of a place. What went before keeps what is said of it there: of a range the
    /// rest goes.
    fn going(&self, place: &Place) -> Result<Vec<Going>, Refusal> {
        let Some(step) = place.last() else { return Err(Refusal::WholeAct) };
        let targets = near::located(self.base, place)?;
        let (gone, there): (Vec<_>, Vec<_>) =
            targets.into_iter().partition(|target| self.gone(*target).is_some());
        let is_range = matches!(step.numbers, Numbers::Range(..));
        match gone.first().and_then(|target| self.gone(*target)) {
            Some(address) if !is_range || there.is_empty() => Err(Refusal::Gone(address)),
            _ => {
                let going = |target| Going { target, named: step.named };
                Ok(there.into_iter().map(going).collect())
            }
        }
    }

    /// A unit of which nothing stands there but that it went: «2. Исключен Законом …».
    fn gone(&self, target: Target) -> Option<Address> {
        let is_unit =
            matches!(target, Target::Unit(_) | Target::FirstPart(_) | Target::OwnWords(_));
        let id = target.provision().filter(|_| is_unit)?;
        is_gone(self.base, target).then(|| self.address(id))
    }

    /// The address of what goes, as the instruction calls it.
    fn called(&self, going: Going) -> Option<Address> {
        let Some((kind, number)) = self.counted_as(going) else {
            return self.changed(going.target);
        };
        let own = self.changed(going.target)?;
        let holder = own.as_str().rsplit_once("__").map(|(holder, _)| Address::new(holder));
        Some(Address::below(holder.as_ref(), kind, Some(&number)))
    }

    /// Spans with nothing but blanks between them as one.
    fn together(&self, spans: impl Iterator<Item = Span>) -> Vec<Span> {
        let source = self.base.source();
        let mut together: Vec<Span> = Vec::new();
        for span in spans {
            match together.last_mut() {
                Some(last) if last.end <= span.start && is_blank(&source[last.end..span.start]) => {
                    last.end = span.end;
                }
                _ => together.push(span),
            }
        }
        together
    }

    /// What goes of a line, with the blanks behind it, or before it where it ends the line or
    /// what is emphasized; nothing is left between marks of emphasis.
    fn within_a_line(&self, span: Span) -> Edit {
        let source = self.base.source();
        let span = with_marks(source, span);
        let rest = &source[span.end..];
        let behind = rest.trim_start_matches(' ');
        let ends = behind.is_empty() || behind.starts_with('\n') || rest.starts_with(['*', '_']);
        let span = if ends {
            Span::new(source[..span.start].trim_end_matches(' ').len(), span.end)
        } else {
            Span::new(span.start, span.end + rest.len() - behind.len())
        };
        Edit { span, text: String::new() }
    }

    fn deleted(&self, going: Going, is_repeal: bool) -> Edit {
        let target = going.target;
        let span = self.whole(target);
        let source = self.base.source();
        let kind = target.provision().map(|id| self.base.provision(id).kind);
        if kind == Some(ProvisionKind::Row) {
            // With the line break before it: what comes behind the table stands at its end.
            let (start, end) = (line_start(source, span.start), line_end(source, span.end));
            let span = match start.checked_sub(1) {
                Some(break_before) => Span::new(break_before, end),
                None => Span::new(start, (end + 1).min(source.len())),
            };
            return Edit { span, text: String::new() };
        }
        if let Some((kind, number)) = self.counted_as(going) {
            let language = self.base.language();
            let own = target.provision().and_then(|id| self.base.provision(id).text);
            let words = Span::new(own.map_or(span.start, |own| own.start), span.end).of(source);
            let text = counted_stub(language, (kind, &number), unmarked(words), is_repeal);
            return self.behind_label(target, text);
        }
        if let (Target::Unit(id), true) = (target, self.begins_with_label(target)) {
            let label = self.base.provision(id).label.map_or(span, Span::from);
            let kept = Span::new(label.end, span.end);
            let marks = emphasis(before(source, label.start));
            let is_bare = !label.of(source).ends_with(['.', ')', ':']);
            let stop = if is_bare { "." } else { "" };
            let unit = self.base.provision(id).kind;
            let words = unmarked(span.of(source));
            let stub = stub(self.base.language(), unit, words, is_repeal);
            let text = format!("{stop}{marks}{stub}");
            return Edit { span: kept, text };
        }
        if matches!(target, Target::Sentence(..) | Target::Heading(_)) {
            return self.within_a_line(span);
        }
        // Nothing is left of it: the blank line behind it goes too.
        let rest = &source[span.end..];
        let blank = rest.len() - rest.trim_start().len();
        Edit { span: Span::new(span.start, span.end + blank), text: String::new() }
    }

    /// The kind of what has no label and is counted, as the instruction calls it, and its
    /// count: of indents that of all passages.
    fn counted_as(&self, going: Going) -> Option<(ProvisionKind, Number)> {
        use ProvisionKind::{Indent, PartOfArticle};
        let (kind, number) = self.counted(going.target)?;
        match going.named {
            Named::Kind(Indent) if kind == PartOfArticle => {
                let number = match going.target {
                    Target::Unit(id) => {
                        let holder = self.base.provision(id).parent?;
                        let before = self.base.inside(holder).take_while(|each| *each != id);
                        let law = before.filter(|each| self.base.provision(*each).is_normative());
                        Number::counted(law.count() + 2)
                    }
                    _ => number,
                };
                Some((Indent, number))
            }
            _ => Some((kind, number)),
        }
    }
}

/// Whether nothing of a target stands there but that it went.
pub(super) fn is_gone(base: &Document, target: Target) -> bool {
    let Some(id) = target.provision() else { return false };
    let is_alone = || !first_part(base, id).any(|id| base.provision(id).is_normative());
    let is_first = match target {
        Target::OwnWords(_) => true,
        Target::FirstPart(_) => is_alone(),
        _ => false,
    };
    is_stub(base, id) || is_first && is_gone_first(base, id)
}

/// Words without the marks of emphasis around them.
fn unmarked(words: &str) -> &str {
    words.trim_matches(['*', '_'])
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
