//! An explainer as a paper: the same claims in the same order, for Word and for Markdown.

use super::facts::{Change, Chart, Explainer, Note, Versions};
use crate::export::paper::{Block, Cell, Paper, Paragraph, Revision, Run, Style, Table};
use crate::l10n::Messages;
use crate::text::word::capital;
use crate::view::{Line, Role};

/// The paper of an explainer.
pub fn paper(told: &Explainer) -> Paper {
    Paper {
        language: Some(told.language),
        title: told.head.title.clone(),
        blocks: blocks(told),
        ..Paper::default()
    }
}

fn blocks(told: &Explainer) -> Vec<Block> {
    let mut sheet = Sheet { blocks: Vec::new(), messages: Messages::new(told.language) };
    sheet.head(told);
    sheet.versions(&told.versions);
    sheet.changes(told);
    sheet.objections(told);
    told.charts.iter().for_each(|chart| sheet.chart(chart));
    sheet.sources(told);
    sheet.blocks
}

struct Sheet {
    blocks: Vec<Block>,
    messages: Messages,
}

impl Sheet {
    fn put(&mut self, style: Style, words: &str) {
        let paragraph = Paragraph { style, ..Paragraph::new(words) };
        self.blocks.push(Block::Paragraph(paragraph));
    }

    /// A message of the explainer.
    fn say(&mut self, style: Style, key: &str) {
        let words = self.messages.get(key);
        self.put(style, &words);
    }

    fn table(&mut self, head: &[String], rows: impl Iterator<Item = Vec<String>>) {
        let rows: Vec<_> = rows.collect();
        let all = std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
        let widths = widths(&all.collect::<Vec<_>>());
        let cells =
            |row: Vec<String>| row.into_iter().map(|words| vec![Paragraph::new(words)]).collect();
        let heading = |words: &String| -> Cell {
            let run = Run { is_bold: true, ..Run::new(capital(words)) };
            vec![Paragraph { runs: vec![run], ..Paragraph::default() }]
        };
        let table = Table {
            widths,
            head: vec![head.iter().map(heading).collect()],
            rows: rows.into_iter().map(cells).collect(),
            bands: None,
            between: Vec::new(),
        };
        self.blocks.push(Block::Table(table));
    }

    fn head(&mut self, told: &Explainer) {
        self.put(Style::Title, &told.head.title);
        self.say(Style::Remark, "explain-kicker");
        let pair = &told.head.pair;
        self.put(Style::Body, &format!("{} → {}", pair.old, pair.new));
        told.head.cautions.iter().for_each(|caution| self.put(Style::Remark, caution));
        self.put(Style::Body, &capital(&told.head.counts));
    }

    fn versions(&mut self, versions: &Versions) {
        self.say(Style::Heading(1), "explain-versions");
        self.say(Style::Remark, "explain-versions-says");
        let keys = ["version", "stage", "changed", "notes", "quoting"];
        let head = keys.map(|key| self.messages.get(&format!("explain-{key}")));
        let rows = versions.rows.iter().map(|row| {
            let (notes, row) = (row.notes.to_string(), row.clone());
            vec![row.id, row.stage, row.changed, notes, row.caution]
        });
        self.table(&head, rows);
        if !versions.lives.is_empty() {
            self.say(Style::Heading(2), "explain-lives");
            self.say(Style::Remark, "explain-lives-says");
            let ids = versions.rows.iter().map(|row| row.id.clone());
            let head: Vec<_> =
                std::iter::once(self.messages.get("explain-note")).chain(ids).collect();
            let rows = versions.lives.iter().map(|life| {
                let stays = life.stays.iter().map(|(sign, words)| format!("{sign} {words}"));
                std::iter::once(life.note.title.clone()).chain(stays).collect()
            });
            self.table(&head, rows);
        }
        if !versions.dropped.is_empty() {
            self.say(Style::Heading(2), "explain-dropped");
            self.say(Style::Remark, "explain-dropped-says");
            let keys = ["stood", "words", "last", "gone"];
            let head = keys.map(|key| self.messages.get(&format!("explain-{key}")));
            let rows = versions.dropped.iter().cloned();
            self.table(&head, rows.map(|each| vec![each.place, each.words, each.last, each.by]));
        }
    }

    fn changes(&mut self, told: &Explainer) {
        self.say(Style::Heading(1), "explain-changes");
        self.say(Style::Remark, "explain-changes-says");
        for group in &told.groups {
            self.put(Style::Heading(2), &group.name);
            group.changes.iter().for_each(|change| self.change(change));
        }
    }

    fn change(&mut self, change: &Change) {
        self.put(Style::Heading(3), &capital(&change.place));
        self.put(Style::Remark, &capital(&change.sentence));
        if let Some(url) = &change.source {
            let source = format!("{}: ", capital(&self.messages.get("explain-source")));
            let link = Run { link: Some(url.clone()), ..Run::new(url) };
            let runs = vec![Run::new(source), link];
            let paragraph = Paragraph { style: Style::Remark, runs, ..Paragraph::default() };
            self.blocks.push(Block::Paragraph(paragraph));
        }
        change.claims.iter().for_each(|claim| self.put(Style::Body, claim));
        self.lines(&change.lines);
        for note in &change.notes {
            self.put(Style::Remark, &format!("▲ {}", note.title));
        }
    }

    fn lines(&mut self, lines: &[Line]) {
        for line in lines {
            let runs = line.runs.iter().map(run).collect();
            let paragraph = Paragraph { style: Style::Quotation, runs, ..Paragraph::default() };
            self.blocks.push(Block::Paragraph(paragraph));
        }
    }

    fn objections(&mut self, told: &Explainer) {
        if told.articles.is_empty() {
            return;
        }
        self.say(Style::Heading(1), "explain-objections");
        self.say(Style::Remark, "explain-objections-says");
        for article in &told.articles {
            self.put(Style::Heading(2), &article.name);
            self.put(Style::Remark, &article.topic);
            article.notes.iter().for_each(|note| self.note(note));
            if !article.links.is_empty() {
                let titles: Vec<_> = article.links.iter().map(|it| it.title.as_str()).collect();
                let also = self.messages.get("explain-also");
                self.put(Style::Body, &format!("{also} {}", titles.join("; ")));
            }
        }
    }

    fn note(&mut self, note: &Note) {
        self.put(Style::Heading(3), &note.link.title);
        self.put(Style::Remark, &note.about.join(" · "));
        self.put(Style::Remark, &capital(&note.place));
        if !note.quote.is_empty() {
            self.put(Style::Quotation, &format!("«{}»", note.quote));
        }
        let norms: Vec<_> = note.norms.iter().map(|norm| norm.name.as_str()).collect();
        self.put(Style::Body, &norms.join("; "));
        let argument = &note.argument;
        self.part("explain-why", &argument.reasoning);
        self.part("explain-test", &argument.test);
        self.part("explain-counter", &argument.counter);
        for (who, says) in &argument.replies {
            self.put(Style::Body, &format!("{who}: {says}"));
        }
        self.lines(&note.fate);
        self.put(Style::Remark, &note.author);
    }

    fn part(&mut self, key: &str, words: &[String]) {
        if !words.is_empty() {
            self.say(Style::Heading(4), key);
            for each in words {
                self.put(Style::Body, each);
            }
        }
    }

    fn chart(&mut self, chart: &Chart) {
        let Some((head, rows)) = chart.table.split_first() else { return };
        self.put(Style::Heading(1), &chart.title);
        self.table(head, rows.iter().cloned());
    }

    fn sources(&mut self, told: &Explainer) {
        self.say(Style::Heading(1), "explain-sources");
        for source in &told.sources {
            let url = source.url.as_ref().map(|url| format!(": {url}")).unwrap_or_default();
            self.put(Style::Body, &format!("{}{url}", source.title));
        }
        self.say(Style::Remark, "explain-made");
    }
}

/// How many letters stand on a line across a page.
const LINE: usize = 84;

/// How wide the columns are, in thousandths: each has room for its longest word, the rest is
/// theirs who say most.
fn widths(rows: &[&[String]]) -> Vec<u16> {
    let columns = rows.first().map_or(0, |head| head.len());
    let cells = |at: usize| rows.iter().filter_map(move |row| row.get(at));
    let longest = |at: usize| {
        let words = cells(at).flat_map(|cell| cell.split_whitespace());
        words.map(|word| word.chars().count() + 3).max().unwrap_or(1)
    };
    let said = |at: usize| cells(at).map(|cell| cell.chars().count()).sum::<usize>().max(1);
    let (needs, says): (Vec<_>, Vec<_>) = (0..columns).map(|at| (longest(at), said(at))).unzip();
    let (need, all) = (needs.iter().sum::<usize>(), says.iter().sum::<usize>());
    let rest = LINE.saturating_sub(need);
    let widths = needs.iter().zip(&says).map(|(need, said)| need * all + rest * said);
    let widths: Vec<_> = widths.collect();
    let whole = widths.iter().sum::<usize>().max(1);
    widths.iter().map(|width| u16::try_from(width * 1000 / whole).unwrap_or(1000)).collect()
}

/// A run with what is said of it by its looks.
fn run(run: &crate::view::Run) -> Run {
    let revision = match run.role {
        role if role.is_gone() => Revision::Deleted,
        role if role.is_new() => Revision::Inserted,
        _ => Revision::Kept,
    };
    let is_bold = matches!(run.role, Role::Label | Role::Heading);
    let is_italic = matches!(run.role, Role::Remark | Role::Muted);
    Run { is_bold, is_italic, revision, ..Run::new(&*run.text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let head = row(["Версия", "Изменилось", "Замечания"]);
        let body = row(["2022-05-03", "о противодействии легализации", &"слова ".repeat(90)]);
        let widths = widths(&[&head, &body]);
        assert!(widths.iter().sum::<u16>() <= 1000);
        for (width, word) in widths.iter().zip(["2022-05-03", "противодействии", "Замечания"])
        {
            assert!(usize::from(*width) * LINE / 1000 >= word.chars().count(), "{widths:?}");
        }
        assert!(widths[2] > widths[0] + widths[1], "{widths:?}");
    }
}
