//! A row of the comparison as lines: label, remarks, redlined words.

use super::label::{Cites, way};
use super::line::{Line, Role, Run};
use super::passage::{Cutter, Marks, Side, quoted};
use super::wrap::width;
use crate::compare::{Change, Edit, Operation, Row, Sides};
use crate::document::{Provision, ProvisionId, ProvisionKind};
use crate::l10n::Messages;
use crate::review::Reading;
use crate::text::span::Span;

/// How many columns a level is set in, and how many levels are.
const STEP: usize = 2;
const DEEPEST: usize = 6;

/// The lines of one row: one for a heading, one for the words, none for a
/// provision that only holds others. Annotated words are marked.
pub fn row_lines(reading: &Reading, row: &Row, messages: &Messages) -> Vec<Line> {
    marked_row_lines(reading, row, messages, &quoted(reading))
}

/// The lines of one row with other words marked than the annotated ones.
pub fn marked_row_lines(
    reading: &Reading,
    row: &Row,
    messages: &Messages,
    marks: &Marks,
) -> Vec<Line> {
    let cutter = Cutter { documents: reading.texts(), marks };
    lines_of_row(&Painter::new(reading, row, (messages, way), cutter))
}

/// The lines of one row that cite what moved in other words.
pub fn cited_row_lines(
    reading: &Reading,
    row: &Row,
    messages: &Messages,
    cites: Cites,
) -> Vec<Line> {
    let cutter = Cutter { documents: reading.texts(), marks: &quoted(reading) };
    lines_of_row(&Painter::new(reading, row, (messages, cites), cutter))
}

fn lines_of_row(painter: &Painter<'_>) -> Vec<Line> {
    let Sides { old, new } = &painter.row.sides;
    if new.is_empty() {
        return old.iter().flat_map(|id| painter.whole(Side::Old, *id, Role::Deleted)).collect();
    }
    if old.is_empty() {
        return new.iter().flat_map(|id| painter.whole(Side::New, *id, Role::Inserted)).collect();
    }
    new.iter().enumerate().flat_map(|(at, id)| painter.pair(at, *id)).collect()
}

/// The lines of one side of a row, with or without the redline.
pub fn side_lines(
    reading: &Reading,
    row: &Row,
    side: Side,
    options: &SideOptions<'_>,
) -> Vec<Line> {
    let cutter = Cutter { documents: reading.texts(), marks: options.marks };
    let painter = Painter::new(reading, row, (options.messages, way), cutter);
    let ids = side.of(&row.sides);
    let is_alone = row.sides.old.is_empty() || row.sides.new.is_empty();
    let lines = ids.iter().flat_map(|id| match (options.redline, side) {
        (false, _) => painter.whole(side, *id, Role::Plain),
        (true, Side::New) if is_alone => painter.whole(side, *id, Role::Inserted),
        (true, Side::Old) if is_alone => painter.whole(side, *id, Role::Deleted),
        (true, _) => painter.one_side(side, *id),
    });
    lines.collect()
}

/// How one side of a row is shown.
#[derive(Clone, Copy)]
pub struct SideOptions<'a> {
    /// The words of remarks.
    pub messages: &'a Messages,
    /// The words that stand out.
    pub marks: &'a Marks,
    /// Whether changed words are shown as such.
    pub redline: bool,
}

struct Painter<'a> {
    cites: Cites,
    reading: &'a Reading,
    row: &'a Row,
    messages: &'a Messages,
    cutter: Cutter<'a>,
    /// Whether words changed, so that what only looks different is not marked.
    hides_look: bool,
}

fn has_words_changed(row: &Row) -> bool {
    row.redline.iter().flat_map(|redline| redline.edits()).any(Edit::changes_words)
}

impl<'a> Painter<'a> {
    fn new(
        reading: &'a Reading,
        row: &'a Row,
        (messages, cites): (&'a Messages, Cites),
        cutter: Cutter<'a>,
    ) -> Self {
        let hides_look = has_words_changed(row);
        Self { cites, reading, row, messages, cutter, hides_look }
    }

    fn provision(&self, side: Side, id: ProvisionId) -> &Provision {
        side.of(&self.cutter.documents).provision(id)
    }

    /// A provision in one role: whole inserted or deleted, or as it stands.
    fn whole(&self, side: Side, id: ProvisionId, role: Role) -> Vec<Line> {
        let provision = self.provision(side, id);
        let shown = |plain| own_role(provision, if role == Role::Plain { plain } else { role });
        let label = self.label(side, id, if role == Role::Plain { Role::Label } else { role });
        let cut = |span, plain| self.cutter.cut(side, span, shown(plain));
        let passages = Passages {
            heading: provision.heading.map(|span| cut(span, Role::Heading)),
            text: provision.text.map(|span| cut(span, Role::Plain)),
        };
        lines(provision, label, passages)
    }

    /// A provision of the new side with the edits that lead to it.
    fn pair(&self, at: usize, id: ProvisionId) -> Vec<Line> {
        let mut label = self.label(Side::New, id, Role::Label);
        if at == 0 {
            label.extend(self.remark());
        }
        self.edited(Side::New, id, label, |_| true)
    }

    /// A provision of one side with the edits that touch that side.
    fn one_side(&self, side: Side, id: ProvisionId) -> Vec<Line> {
        let away = if side == Side::Old { Operation::Insert } else { Operation::Delete };
        let label = self.label(side, id, Role::Label);
        self.edited(side, id, label, |edit| edit.operation != away)
    }

    fn edited(
        &self,
        side: Side,
        id: ProvisionId,
        label: Vec<Run>,
        keeps: impl Fn(&Edit) -> bool,
    ) -> Vec<Line> {
        let provision = self.provision(side, id);
        let redline = self.row.redline.as_ref();
        let heading = redline.map_or(&[][..], |redline| &redline.heading);
        let text = redline.map_or(&[][..], |redline| &redline.text);
        let (mut heading, mut text) = (self.near(side, id, heading), self.near(side, id, text));
        if let Some(words) = provision.text.filter(|_| provision.heading.is_some())
            && self.is_shared()
        {
            // The heading's edits are among those of the text.
            let is_before = |edit: &&Edit| side.of(&edit.spans).start < words.start;
            (heading, text) = text.into_iter().partition(is_before);
        } else if provision.text.is_none() && self.is_shared() {
            heading.append(&mut text);
        }
        let runs = |edits: Vec<&Edit>, span: Option<Span>, role| {
            let here: Vec<_> = edits.into_iter().filter(|edit| keeps(edit)).collect();
            if here.is_empty() {
                return span.map(|span| self.cutter.cut(side, span, own_role(provision, role)));
            }
            Some(here.into_iter().flat_map(|edit| self.edit(edit, side, role)).collect())
        };
        let passages = Passages {
            heading: runs(heading, provision.heading, Role::Heading),
            text: runs(text, provision.text, Role::Plain),
        };
        lines(provision, label, passages)
    }

    /// The edits that belong to one of the provisions of a side: all where it is
    /// alone, else those that begin in it or after it.
    fn near<'e>(&self, side: Side, id: ProvisionId, edits: &'e [Edit]) -> Vec<&'e Edit> {
        let ids = side.of(&self.row.sides);
        let Some(at) = ids.iter().position(|each| *each == id).filter(|_| ids.len() > 1) else {
            return edits.iter().collect();
        };
        let start = |id: ProvisionId| self.provision(side, id).span().start;
        let from = if at == 0 { 0 } else { start(id) };
        let to = ids.get(at + 1).map_or(usize::MAX, |next| start(*next));
        let begins = |edit: &Edit| side.of(&edit.spans).start;
        edits.iter().filter(|edit| (from..to).contains(&begins(edit))).collect()
    }

    fn edit(&self, edit: &Edit, side: Side, plain: Role) -> Vec<Run> {
        let is_quiet = edit.is_editorial || edit.follows.is_some();
        match edit.operation {
            // Beside what changed in law, і typed as i and a dash as a hyphen are no news.
            Operation::Delete if edit.is_editorial && self.hides_look => match side {
                Side::Old => self.cutter.cut(Side::Old, edit.spans.old, plain),
                Side::New => Vec::new(),
            },
            Operation::Insert if edit.is_editorial && self.hides_look => {
                self.cutter.cut(Side::New, edit.spans.new, plain)
            }
            // Between provisions that share a row only the space moves.
            Operation::Delete if self.is_space(Side::Old, edit.spans.old) => Vec::new(),
            Operation::Insert if self.is_space(Side::New, edit.spans.new) => {
                self.cutter.cut(Side::New, edit.spans.new, plain)
            }
            Operation::Keep => self.cutter.cut(side, *side.of(&edit.spans), plain),
            Operation::Delete => {
                let role = if is_quiet { Role::QuietDeleted } else { Role::Deleted };
                self.cutter.cut(Side::Old, edit.spans.old, role)
            }
            Operation::Insert => {
                let role = if is_quiet { Role::QuietInserted } else { Role::Inserted };
                self.cutter.cut(Side::New, edit.spans.new, role)
            }
        }
    }

    /// Whether a span of a shared row is nothing but plain space.
    fn is_space(&self, side: Side, span: Span) -> bool {
        let words = side.of(&self.cutter.documents).words(span);
        self.is_shared() && words.trim_ascii().is_empty()
    }

    /// Whether several provisions share the row.
    fn is_shared(&self) -> bool {
        self.row.sides.old.len() + self.row.sides.new.len() > 2
    }

    /// The printed label with the space after it.
    fn label(&self, side: Side, id: ProvisionId, role: Role) -> Vec<Run> {
        let provision = self.provision(side, id);
        let source = side.of(&self.cutter.documents).source();
        let Some(label) = provision.label.map(|span| Span::from(span).trimmed(source)) else {
            return Vec::new();
        };
        let mut runs = self.cutter.cut(side, label, own_role(provision, role));
        if let Some(last) = runs.last_mut() {
            last.text.push(' ');
        }
        runs
    }

    /// What became of the number and the place: «(ранее 3)», «(перенесено из …)».
    fn remark(&self) -> Vec<Run> {
        let old = &self.row.sides.old;
        let number = |id: &ProvisionId| self.provision(Side::Old, *id).number.as_ref();
        let numbers = || old.iter().filter_map(number).map(ToString::to_string).collect::<Vec<_>>();
        let places = || {
            old.iter().map(|id| (self.cites)(&self.reading.documents.old, *id)).collect::<Vec<_>>()
        };
        let says = |key: &str, name, words: Vec<String>| {
            let text = self.messages.say(key, &[(name, words.join(", ").into())]);
            Run::new(&format!("({text}) "), Role::Remark)
        };
        let mut runs = Vec::new();
        for change in &self.row.changes {
            match change {
                Change::Moved => runs.push(says("view-moved-from", "place", places())),
                Change::Renumbered if !self.row.has(Change::Moved) && !numbers().is_empty() => {
                    runs.push(says("view-was", "number", numbers()));
                }
                Change::Split if self.row.is_redivided() => {
                    runs.push(says("view-redivided", "place", places()));
                }
                Change::Merged if self.row.is_redivided() => (),
                Change::Merged => runs.push(says("view-merged-from", "place", places())),
                Change::Split => runs.push(says("view-split-from", "place", places())),
                _ => (),
            }
        }
        runs
    }
}

/// The runs of a provision's heading and of its own words.
struct Passages {
    heading: Option<Vec<Run>>,
    text: Option<Vec<Run>>,
}

/// Editorial footnotes are muted, titles are headings, whatever they hold.
fn own_role(provision: &Provision, role: Role) -> Role {
    match (provision.kind, role) {
        (ProvisionKind::Editorial, _) => Role::Muted,
        (ProvisionKind::Title, Role::Plain) => Role::Heading,
        (_, role) => role,
    }
}

/// The label goes before the heading, or before the words where there is none.
fn lines(provision: &Provision, label: Vec<Run>, passages: Passages) -> Vec<Line> {
    let indent = STEP * usize::from(provision.depth).min(DEEPEST);
    let own = label.iter().take_while(|run| run.role != Role::Remark);
    let mut hang = own.map(|run| width(&run.text)).sum();
    let mut lead = label;
    let mut lines = Vec::new();
    for mut runs in [passages.heading, passages.text].into_iter().flatten() {
        lead.append(&mut runs);
        let line = Line::new(indent, std::mem::take(&mut lead));
        lines.push(line.hung(std::mem::take(&mut hang)));
    }
    if !lead.is_empty() {
        lines.push(Line::new(indent, lead));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bill::VersionId;
    use crate::parse::parse;
    use crate::review::Notes;
    use crate::text::language::Language;
    use crate::view::line::Mark;
    use crate::view::plain::plain;
    use crate::view::sample::{self, Sample};

    fn shown(sample: &Sample) -> String {
        let reading = sample.reading();
        let messages = Messages::new(Language::Russian);
        let rows = reading.comparison.rows.iter();
        let lines: Vec<_> = rows.flat_map(|row| row_lines(&reading, row, &messages)).collect();
        plain(&lines, None)
    }

    #[test]
    fn words_that_changed_are_told_apart() {
        let text = shown(&sample::amended());
        assert_eq!(text, "Статья 5. Сроки\n  1. Срок [-48-]{+24+} часа.\n",);
    }

    #[test]
    fn beside_a_change_of_law_letters_that_look_alike_are_not_marked() {
        let read = |text: &str| Some(parse(text.to_owned(), Language::Kazakh).0);
        let version = VersionId::new("v1").expect("a slug");
        let shown = |old: &str, new: &str| {
            let ids = Sides::new(&version, &version);
            let notes = Notes { annotations: &[], versions: ids, elsewhere: &[] };
            let texts = Sides::new(read(old), read(new));
            let reading = Reading::new(Language::Kazakh, texts, notes);
            let messages = Messages::new(Language::Kazakh);
            let row = &reading.comparison.rows[0];
            let marks = Marks::default();
            let options = SideOptions { messages: &messages, marks: &marks, redline: true };
            let old = plain(&side_lines(&reading, row, Side::Old, &options), None);
            (plain(&row_lines(&reading, row, &messages), None), old)
        };
        let (whole, old) =
            shown("1. Өкiл мүддені - қорғайды.", "1. Өкіл заңды мүддені – қорғайды.");
        assert_eq!(whole, "1. Өкіл{+ заңды+} мүддені – қорғайды.\n");
        assert_eq!(old, "1. Өкiл мүддені - қорғайды.\n");
        let (whole, _) = shown("1. Өкiл қорғайды.", "1. Өкіл қорғайды.");
        assert_eq!(whole, "1. [-Өкiл-]{+Өкіл+} қорғайды.\n", "all that changed is shown");
    }

    #[test]
    fn a_new_number_says_the_former_one() {
        assert_eq!(shown(&sample::renumbered()), "4. (ранее 3) Перечень ведёт орган.\n");
    }

    #[test]
    fn a_provision_that_is_gone_or_new_is_so_with_its_label() {
        assert_eq!(shown(&sample::deleted()), "[-5. Срок истёк.-]\n");
        assert_eq!(shown(&sample::inserted()), "{+6. Срок не истёк.+}\n");
    }

    #[test]
    fn one_side_shows_what_stood_there() {
        let sample = sample::amended();
        let reading = sample.reading();
        let row = reading.comparison.rows.last().expect("there is a row");
        let messages = Messages::new(Language::English);
        let side = |side, redline| {
            let marks = Marks::default();
            let options = SideOptions { messages: &messages, marks: &marks, redline };
            plain(&side_lines(&reading, row, side, &options), None)
        };
        assert_eq!(side(Side::Old, true), "  1. Срок [-48-] часа.\n");
        assert_eq!(side(Side::New, true), "  1. Срок {+24+} часа.\n");
        assert_eq!(side(Side::Old, false), "  1. Срок 48 часа.\n");
    }

    #[test]
    fn annotated_words_are_marked_across_edits() {
        let sample = sample::amended();
        let reading = sample.reading();
        let row = reading.comparison.rows.last().expect("there is a row");
        let source = reading.documents.new.source();
        let start = source.find("рок 24").expect("the words are there");
        let end = source.find(" часа").expect("the words are there");
        let marks = Sides::new(Vec::new(), vec![(Span::new(start, end), Mark::Quoted)]);
        let messages = Messages::new(Language::English);
        let lines = marked_row_lines(&reading, row, &messages, &marks);
        let marked = lines[0].runs.iter().filter(|run| run.mark.is_some());
        assert_eq!(marked.map(|run| run.text.as_str()).collect::<Vec<_>>(), ["рок ", "24"]);
    }
}
