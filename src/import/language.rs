//! The languages of a file that holds more than one: side by side in the columns of a
//! table, or one after another.

mod spoken;

mod alternating;

use super::flow::{Block, Comment, Flow, Kind, Remark};
use super::plain::{self, Letters, reads_as_title};
use super::signs;
use crate::parse::marker::marker;
use crate::text::language::Language;
use std::collections::HashMap;

/// What a file says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The language; `None` where too few letters tell.
    pub language: Option<Language>,
    /// Its blocks, and what is to be said of them.
    pub flow: Flow,
}

/// How long the words may be that a row is called by.
const LONGEST_NAME: usize = 60;
/// How many letters tell a language.
const LETTERS: usize = 20;
/// Of so many letters one part of two must have one at least.
const LEAST_SHARE: usize = 10;
/// Of so many letters of a file each part must have one at least, and one of fewer
/// paragraphs than are [`FEW`] more: a few odd words are no text of their own.
const LEAST_OF_ALL: usize = 20;
const LEAST_OF_FEW: usize = 4;
const FEW: usize = 3;
/// How many of a hundred letters of a part are of its language.
const PURITY: usize = 90;
/// Of so many letters of a part one in another language is too many to be a quotation.
const ALTERNATING: usize = 4;
/// So often two languages change in a file where they take turns.
const TURNS: usize = 3;
/// How many of a hundred letters the lesser of two languages has that say the same.
const HALF: usize = 35;

/// The parts of a flow, each in one language, in the order in which they begin. All were
/// read from its page.
pub fn parts(mut flow: Flow) -> Vec<Part> {
    let page = flow.page.take();
    flow.remarks.extend(signs::remarks(&flow.blocks));
    let mut parts = apart(flow);
    for part in &mut parts {
        part.flow.page.clone_from(&page);
        if plain::old_letters(&part.flow.blocks).is_some() {
            part.language = Some(Language::Kazakh);
        }
    }
    parts
}

fn apart(flow: Flow) -> Vec<Part> {
    if let Some(columns) = columns(&flow.blocks) {
        return side_by_side(flow, &columns);
    }
    let letters = plain::old_letters(&flow.blocks);
    let weights: Vec<_> = flow.blocks.iter().map(|block| weight(block, letters)).collect();
    let mut cuts = Vec::new();
    let all = weights.iter().flatten().map(|(_, letters)| letters).sum();
    cut(&weights, (0, all), &mut cuts);
    let splits_a_table = |at: &usize| flow.blocks[at - 1..=*at].iter().all(is_row);
    cuts.retain(|at| !splits_a_table(at));
    if !is_of_columns(&flow) {
        join_single(&flow.blocks, &weights, &mut cuts);
    }
    let is_whole = cuts.is_empty() || !are_pure(&weights, &cuts);
    if is_whole || cuts.len() >= TURNS {
        let of_rows = |(at, weight): (usize, &Weight)| weight.filter(|_| !is_row(&flow.blocks[at]));
        let outside: Vec<_> = weights.iter().enumerate().map(of_rows).collect();
        if let Some(pair) = pair(&outside, &weights) {
            return by_turns(flow, pair, &weights);
        }
    }
    if is_whole {
        return vec![whole(flow, &weights)];
    }
    // A heading of few letters belongs to what it stands above.
    for at in &mut cuts {
        while *at > 1 && weights[*at - 1].is_none() && is_opening(&flow.blocks[*at - 1]) {
            *at -= 1;
        }
    }
    one_after_another(flow, &weights, &cuts)
}

/// Whether the languages of a flow stood side by side on its pages.
fn is_of_columns(flow: &Flow) -> bool {
    flow.remarks.iter().any(|remark| remark.key == "plain-columns")
}

/// Takes the cuts away that part a single paragraph from the rest: a text of one language
/// that quotes another, or is signed in it, is one text. The label of an article in its own
/// language is a paragraph too.
fn join_single(blocks: &[Block], weights: &[Weight], cuts: &mut Vec<usize>) {
    let tells = |at: &usize| {
        let named = || alternating::named(&blocks[*at].words(), &[]).is_some();
        weights[*at].is_some() || named()
    };
    let is_single = |from: usize, to: usize| (from..to).filter(tells).count() < 2;
    let ends: Vec<_> = [0].into_iter().chain(cuts.iter().copied()).chain([blocks.len()]).collect();
    let singles: Vec<_> = ends.windows(2).map(|pair| is_single(pair[0], pair[1])).collect();
    // It goes to what stands before it, the first one to what stands behind it.
    let mut parts = singles.windows(2).enumerate();
    cuts.retain(|_| parts.next().is_none_or(|(at, pair)| !(pair[1] || at == 0 && pair[0])));
}

/// A flow as one part, in the language of most of it. Where no paragraph has enough letters
/// to tell, all of them together may.
fn whole(mut flow: Flow, weights: &[Weight]) -> Part {
    let told = main_language(weights);
    let language = told.map(|(language, _)| language).or_else(|| {
        let all: Vec<_> = flow.blocks.iter().map(Block::words).collect();
        weight_of(&all.join(" ")).map(|(language, _)| language)
    });
    if told.is_some_and(|(_, [most, all])| (all - most) * ALTERNATING >= all) {
        flow.remarks.push(Remark { at: 0, key: "import-languages-mixed", values: Vec::new() });
    }
    Part { language, flow }
}

/// The two languages that have each a good part of all letters outside of tables, the
/// first to speak first.
fn pair(weights: &[Weight], all: &[Weight]) -> Option<[Language; 2]> {
    let (_, [_, all]) = main_language(all)?;
    let speaks = |language: &Language| {
        weights.iter().flatten().filter(|(each, _)| each == language).count() > 1
    };
    let letters = |language: &Language| {
        let of_it = weights.iter().flatten().filter(|(each, _)| each == language);
        of_it.map(|(_, letters)| letters).sum::<usize>()
    };
    let mut large =
        Language::ALL.into_iter().filter(|each| speaks(each) && letters(each) * 100 >= all * HALF);
    let (one, other) = (large.next()?, large.next()?);
    let first = weights.iter().flatten().find(|(each, _)| *each == one || *each == other)?.0;
    Some(if first == one { [one, other] } else { [other, one] })
}

/// Two languages that take turns, each as a text of its own.
fn by_turns(flow: Flow, pair: [Language; 2], weights: &[Weight]) -> Vec<Part> {
    let told: Vec<_> = weights.iter().map(|weight| weight.map(|(language, _)| language)).collect();
    let flows = alternating::apart(&flow, pair, &told);
    let part = |(language, flow)| Part { language: Some(language), flow };
    let mut parts: Vec<_> = pair.into_iter().zip(flows).map(part).collect();
    share_remarks(&mut parts, flow.remarks);
    let is_title = |block: &Block| block.kind == Kind::Heading(1);
    let is_titled = parts.iter().any(|part| part.flow.blocks.first().is_some_and(is_title));
    for part in &mut parts {
        let remark = Remark { at: 0, key: "import-languages-apart", values: Vec::new() };
        part.flow.remarks.push(remark);
        // Of two titles only the first was the first line of the file.
        let first = part.flow.blocks.first_mut().filter(|first| reads_as_title(&first.text));
        if let Some(first) = first.filter(|first| is_titled && first.kind == Kind::Paragraph) {
            first.kind = Kind::Heading(1);
        }
    }
    parts
}

/// Whether a block is a row of a table.
fn is_row(block: &Block) -> bool {
    matches!(block.kind, Kind::Row(_))
}

/// Whether a block opens a unit of the law, or is a title in capital letters.
fn is_opening(block: &Block) -> bool {
    let is_title =
        |text: &str| text.contains(char::is_alphabetic) && !text.contains(char::is_lowercase);
    marker(&block.text, true).is_some() || is_title(&block.text)
}

/// The language of a block and how many letters say so.
type Weight = Option<(Language, usize)>;

/// Words in the letters of an old font are told by the letters that are meant.
fn weight(block: &Block, letters: Option<Letters>) -> Weight {
    let words = block.words();
    weight_of(&letters.map_or(words.clone(), |letters| letters.put(&words)))
}

fn weight_of(words: &str) -> Weight {
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < LETTERS {
        return None;
    }
    spoken::spoken(words).map(|language| (language, letters))
}

/// The language that most letters are in, and how many of all that is.
fn main_language(weights: &[Weight]) -> Option<(Language, [usize; 2])> {
    let count = |language: Language| {
        let of_it = weights.iter().flatten().filter(|(each, _)| *each == language);
        of_it.map(|(_, letters)| letters).sum::<usize>()
    };
    let counts = Language::ALL.map(|language| (language, count(language)));
    let all = counts.iter().map(|(_, letters)| letters).sum();
    let (language, most) = counts.into_iter().max_by_key(|(_, letters)| *letters)?;
    (most > 0).then_some((language, [most, all]))
}

/// Whether each part between cuts is nearly all of one language.
fn are_pure(weights: &[Weight], cuts: &[usize]) -> bool {
    let ends = cuts.iter().copied().chain([weights.len()]);
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    starts.zip(ends).all(|(start, end)| {
        main_language(&weights[start..end])
            .is_some_and(|(_, [most, all])| most * 100 >= all * PURITY)
    })
}

/// Where a language ends and the next begins, the list that begins at `from` cut in two
/// as long as one side is nearly all of one language.
fn cut(weights: &[Weight], (from, all): (usize, usize), cuts: &mut Vec<usize>) {
    let Some(at) = best_cut(weights, all) else { return };
    cut(&weights[..at], (from, all), cuts);
    cuts.push(from + at);
    cut(&weights[at..], (from + at, all), cuts);
}

fn best_cut(weights: &[Weight], of_file: usize) -> Option<usize> {
    // How many letters of each language stand before every block, and in how many blocks:
    // counted anew for each, a large file would take minutes.
    let mut sums = vec![[0_usize; 3]];
    let mut counts = vec![0];
    for weight in weights {
        let mut sum = *sums.last().expect("it begins with one");
        if let Some((language, letters)) = weight {
            sum[*language as usize] += letters;
        }
        sums.push(sum);
        counts.push(counts[counts.len() - 1] + usize::from(weight.is_some()));
    }
    let all = *sums.last().expect("it begins with one");
    let total: usize = all.iter().sum();
    let most = |sum: &[usize; 3]| (0..3).max_by_key(|at| sum[*at]).unwrap_or_default();
    let told = |at: usize| weights[at].is_some() && at > 0;
    let fits = |at: &usize| {
        let (left, right) = (&sums[*at], std::array::from_fn(|of| all[of] - sums[*at][of]));
        let (before, behind) = (most(left), most(&right));
        let size = |sum: &[usize; 3]| sum.iter().sum::<usize>();
        let is_large = |sum: &[usize; 3], count: usize| {
            let least = if count < FEW { LEAST_OF_FEW } else { LEAST_OF_ALL };
            size(sum) * LEAST_SHARE >= total && size(sum) * least >= of_file
        };
        let (first, second) = (counts[*at], counts[weights.len()] - counts[*at]);
        let are_large = is_large(left, first) && is_large(&right, second);
        let is_pure = |sum: &[usize; 3], of: usize| sum[of] * 100 >= size(sum) * PURITY;
        let is_one_pure = is_pure(left, before) || is_pure(&right, behind);
        before != behind && are_large && is_one_pure
    };
    let score = |at: &usize| {
        let right: [usize; 3] = std::array::from_fn(|of| all[of] - sums[*at][of]);
        sums[*at][most(&sums[*at])] + right[most(&right)]
    };
    (0..weights.len()).filter(|at| told(*at)).filter(fits).max_by_key(score)
}

fn one_after_another(flow: Flow, weights: &[Weight], cuts: &[usize]) -> Vec<Part> {
    let ends = cuts.iter().copied().chain([flow.blocks.len()]);
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    let mut parts: Vec<Part> = Vec::new();
    let is_of_columns = is_of_columns(&flow);
    for (start, end) in starts.zip(ends) {
        let language = main_language(&weights[start..end]).map(|(language, _)| language);
        let blocks = flow.blocks[start..end].to_vec();
        let comments = flow.comments.iter().filter(|it| (start..end).contains(&it.block)).cloned();
        let comments = comments.map(|mut comment| {
            comment.block -= start;
            comment
        });
        let values = vec![("at", flow.blocks[start].at.to_string())];
        let begins = Remark { at: 0, key: "import-languages-cut", values };
        // What stood in columns is said to have stood in columns.
        let remarks = if is_of_columns { Vec::new() } else { vec![begins] };
        let part = Flow { blocks, comments: comments.collect(), remarks, page: None };
        match parts.iter_mut().find(|known| known.language == language) {
            Some(known) => join(&mut known.flow, part),
            None => parts.push(Part { language, flow: part }),
        }
    }
    share_remarks(&mut parts, flow.remarks);
    parts
}

fn join(known: &mut Flow, more: Flow) {
    let before = known.blocks.len();
    known.blocks.extend(more.blocks);
    known.remarks.extend(more.remarks);
    known.comments.extend(more.comments.into_iter().map(|mut comment| {
        comment.block += before;
        comment
    }));
}

/// Gives each remark to the part that holds its place; what is of the whole file to the
/// first.
fn share_remarks(parts: &mut [Part], remarks: Vec<Remark>) {
    let mut homes: HashMap<usize, usize> = HashMap::new();
    for (home, part) in parts.iter().enumerate() {
        for block in &part.flow.blocks {
            homes.entry(block.at).or_insert(home);
        }
    }
    for remark in remarks {
        let home = homes.get(&remark.at).copied().unwrap_or(0);
        parts[home].flow.remarks.push(remark);
    }
}

/// What the columns of a table say: each a language, or the labels of its rows (`None`).
type Columns = Vec<Option<Language>>;

/// The columns of a table that is most of a file, where each is in another language.
fn columns(blocks: &[Block]) -> Option<Columns> {
    let rows: Vec<_> = blocks
        .iter()
        .filter_map(|block| match &block.kind {
            Kind::Row(cells) => Some(cells),
            _ => None,
        })
        .collect();
    let width = rows.first()?.len();
    let is_one = (2..=5).contains(&width) && rows.iter().all(|row| row.len() == width);
    let inside: usize = rows.iter().flat_map(|row| row.iter()).map(|cell| letters(cell)).sum();
    let outside: usize = blocks.iter().map(|block| letters(&block.text)).sum();
    if !is_one || inside < 2 * outside {
        return None;
    }
    let mut columns = Columns::new();
    for column in 0..width {
        // The first row may name the columns.
        let named = usize::from(rows.len() > 1);
        let is_numbered = rows.iter().skip(named).all(|row| is_label(&row[column]));
        if is_numbered || are_names(&rows, column, inside) {
            columns.push(None);
            continue;
        }
        let weights: Vec<_> = rows.iter().map(|row| weight_of(&row[column])).collect();
        let (language, [most, all]) = main_language(&weights)?;
        let is_pure = most * 100 >= all * PURITY && all * LEAST_SHARE >= inside;
        if !is_pure || columns.contains(&Some(language)) {
            return None;
        }
        columns.push(Some(language));
    }
    (columns.iter().flatten().count() > 1).then_some(columns)
}

fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// Whether a cell is empty or the number of its row: «1», «2.1», «а)».
fn is_label(cell: &str) -> bool {
    letters(cell) < 3 && cell.chars().count() < 12
}

/// Whether the cells of a column only name their rows: «Преамбула», «Статья 5».
fn are_names(rows: &[&Vec<String>], column: usize, inside: usize) -> bool {
    let cells = || rows.iter().map(|row| &row[column]);
    let all: usize = cells().map(|cell| letters(cell)).sum();
    all * LEAST_SHARE < inside && cells().all(|cell| cell.chars().count() <= LONGEST_NAME)
}

/// What a row is called in words, for the text in a language: in no language but its own.
fn name(columns: &[Option<Language>], cells: &[String], language: Language) -> Option<String> {
    let languages: Vec<_> = columns.iter().flatten().copied().collect();
    let names = columns.iter().zip(cells).filter(|(column, _)| column.is_none());
    let mut names = names.map(|(_, cell)| cell.trim()).filter(|cell| !is_label(cell));
    let name = names.next()?;
    let told = alternating::named(name, &languages);
    told.is_none_or(|told| told == language).then(|| name.replace('\n', " "))
}

/// The label of a row as the words of each of its languages begin with it.
fn label(columns: &[Option<Language>], cells: &[String]) -> Option<String> {
    let is_number = |cell: &&String| is_label(cell) && cell.contains(|c: char| c.is_alphanumeric());
    let mut labels = columns.iter().zip(cells).filter(|(column, _)| column.is_none());
    let label = labels.find_map(|(_, cell)| Some(cell).filter(is_number))?.trim();
    let is_bare = label.bytes().all(|byte| byte.is_ascii_digit());
    Some(if is_bare { format!("{label}.") } else { label.to_owned() })
}

/// The columns of a table, one a part; what stands around it goes where its language is. The
/// label of a row belongs to all of them, where they have none of their own.
fn side_by_side(flow: Flow, columns: &[Option<Language>]) -> Vec<Part> {
    let languages: Vec<_> = columns.iter().flatten().copied().collect();
    let part = |language: &Language| Part { language: Some(*language), flow: Flow::default() };
    let mut parts: Vec<Part> = languages.iter().map(part).collect();
    let mut homes = Vec::new();
    for block in &flow.blocks {
        let Kind::Row(cells) = &block.kind else {
            let spoken = weight(block, None).map(|(language, _)| language);
            let home = languages.iter().position(|language| Some(*language) == spoken).unwrap_or(0);
            homes.push((home, parts[home].flow.blocks.len()));
            parts[home].flow.blocks.push(block.clone());
            continue;
        };
        homes.push((usize::MAX, 0));
        let label = label(columns, cells);
        let said = columns.iter().zip(cells).filter(|(column, _)| column.is_some());
        for (part, (_, cell)) in parts.iter_mut().zip(said) {
            let name = part.language.and_then(|language| name(columns, cells, language));
            part.flow.blocks.extend(name.map(|name| Block::paragraph(name, block.at)));
            let lines = cell.split('\n').filter(|line| !line.is_empty()).enumerate();
            part.flow.blocks.extend(lines.map(|(count, line)| {
                let own = || marker(line, true).is_some();
                match label.as_ref().filter(|_| count == 0 && !own()) {
                    Some(label) => Block::paragraph(format!("{label} {line}"), block.at),
                    None => Block::paragraph(line, block.at),
                }
            }));
        }
    }
    for comment in flow.comments {
        let (home, at) = homes[comment.block];
        let row = flow.blocks[comment.block].at;
        let holds = |part: &Part| {
            let mut blocks = part.flow.blocks.iter();
            blocks.position(|block| block.at == row && block.text.contains(&comment.quote))
        };
        let found = if home == usize::MAX {
            parts.iter().enumerate().find_map(|(home, part)| Some((home, holds(part)?)))
        } else {
            Some((home, at))
        };
        let Some((home, block)) = found else { continue };
        parts[home].flow.comments.push(Comment { block, ..comment });
    }
    let said = Remark { at: 0, key: "plain-columns", values: Vec::new() };
    for part in &mut parts {
        part.flow.remarks.push(said.clone());
    }
    share_remarks(&mut parts, flow.remarks);
    parts
}

#[cfg(test)]
mod tests;
