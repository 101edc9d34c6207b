//! Rows of tables: a new one stands where its number says, among rows that are numbered
//! throughout and have as many cells; what is not sure is refused.

use super::called::are_the_same;
use super::edit::{Edit, between_borders, line_end, line_start};
use super::locate::{Target, row_number};
use super::near;
use super::outcome::Refusal;
use super::place::{Named, Numbers, Place, Step};
use super::render::NewUnit;
use super::unit_edits::Units;
use crate::document::{Number, ProvisionId, ProvisionKind};
use crate::text::span::Span;

/// How many cells a row has.
pub(super) fn width(cells: &str) -> usize {
    cells.matches('|').count() - cells.matches("\\|").count() + 1
}

impl Units<'_> {
    /// A row or a table that reads otherwise from now on; none for all other targets.
    pub(super) fn restated_rows(
        &self,
        target: Target,
        units: &[NewUnit],
    ) -> Option<Result<Edit, Refusal>> {
        let Target::Unit(id) = target else { return None };
        match self.base.provision(id).kind {
            ProvisionKind::Row => Some(self.restated_row(id, units)),
            ProvisionKind::Table => Some(self.restated_table(id, units)),
            _ => None,
        }
    }

    fn restated_row(&self, id: ProvisionId, units: &[NewUnit]) -> Result<Edit, Refusal> {
        let [unit] = units else { return Err(Refusal::OtherText) };
        let cells = unit.cells().ok_or(Refusal::OtherText)?;
        let own = row_number(self.base, id);
        let both = own.as_ref().zip(unit.number.as_ref());
        let is_same = both.is_some_and(|(own, new)| own.slug() == new.slug());
        let span = self.cells(id);
        if !is_same || width(&cells) != width(span.of(self.base.source())) {
            return Err(Refusal::OtherText);
        }
        Ok(Edit { span, text: cells })
    }

    /// A table with a border under its first row, which names the columns.
    fn restated_table(&self, id: ProvisionId, units: &[NewUnit]) -> Result<Edit, Refusal> {
        let cells: Option<Vec<_>> = units.iter().map(NewUnit::cells).collect();
        let cells = cells.ok_or(Refusal::OtherText)?;
        let rows: Vec<_> = self.base.inside(id).collect();
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            return Err(Refusal::OtherText);
        };
        let [head, body @ ..] = &*cells else { return Err(Refusal::OtherText) };
        let is_border = |row: &String| !row.contains(char::is_alphanumeric);
        let are_alike = body.iter().all(|row| width(row) == width(head));
        let is_headed = units[0].number.is_none() || row_number(self.base, *first).is_some();
        if body.is_empty() || cells.iter().any(is_border) || !are_alike || !is_headed {
            return Err(Refusal::OtherText);
        }
        let source = self.base.source();
        let start = line_start(source, self.base.provision(*first).span().start);
        let end = line_end(source, self.base.provision(*last).span().end);
        let body: Vec<_> = body.iter().map(|row| format!("| {row} |")).collect();
        let border = " --- |".repeat(width(head));
        Ok(Edit {
            span: Span::new(start, end),
            text: format!("| {head} |\n|{border}\n{}", body.join("\n")),
        })
    }

    /// Rows that come into the one table of a target.
    pub(super) fn new_rows(
        &self,
        into: Target,
        units: &[Place],
        after: Option<&Place>,
        new: &[NewUnit],
    ) -> Result<Vec<Edit>, Refusal> {
        let steps: Vec<_> = units.iter().filter_map(Place::last).collect();
        let is_any = matches!(&*steps, [Step { numbers: Numbers::Unnumbered, .. }]);
        let numbers: Vec<_> = new.iter().filter_map(|row| row.number.as_ref()).collect();
        let are_in_order = numbers.windows(2).all(|pair| pair[1].is_above(pair[0]));
        let are_named = is_any || are_the_same(&steps, &new.iter().collect::<Vec<_>>());
        if numbers.len() != new.len() || !are_in_order || !are_named {
            return Err(Refusal::OtherText);
        }
        let rows: Vec<_> = self.base.inside(self.only_table(into)?).collect();
        let said = after.map(|place| near::located(self.base, place)).transpose()?;
        let said = said.and_then(|targets| targets.last().and_then(|target| target.provision()));
        let edits = new.iter().map(|row| self.new_row(&rows, said, row));
        edits.collect()
    }

    fn only_table(&self, into: Target) -> Result<ProvisionId, Refusal> {
        let Target::Unit(holder) = into else { return Err(Refusal::Gap) };
        let is_table = |id: &ProvisionId| self.base.provision(*id).kind == ProvisionKind::Table;
        let mut tables = std::iter::once(holder).chain(self.base.inside(holder)).filter(is_table);
        match (tables.next(), tables.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(Refusal::Gap),
            (Some(_), Some(_)) => {
                let named = Named::Kind(ProvisionKind::Table);
                let table = Step { named, numbers: Numbers::Unnumbered };
                let missing = Place([self.place_of(holder).0, vec![table]].concat());
                let reached = Some(self.address(holder));
                Err(Refusal::Place { missing, is_many: true, reached, nearest: None })
            }
        }
    }

    /// A row behind the one with the number before its own, which must be `said` if that is.
    fn new_row(
        &self,
        rows: &[ProvisionId],
        said: Option<ProvisionId>,
        new: &NewUnit,
    ) -> Result<Edit, Refusal> {
        let cells = new.cells().ok_or(Refusal::OtherText)?;
        let number = new.number.as_ref().ok_or(Refusal::OtherText)?;
        let own: Vec<_> = rows.iter().map(|id| row_number(self.base, *id)).collect();
        if let Some(same) =
            own.iter().position(|own| own.as_ref().map(Number::slug) == Some(number.slug()))
        {
            return Err(Refusal::Exists(self.address(rows[same])));
        }
        let numbers: Vec<_> = own.iter().flatten().collect();
        if !numbers.windows(2).all(|pair| pair[1].is_above(pair[0])) {
            return Err(Refusal::Gap);
        }
        let is_lower = |own: &Option<Number>| own.as_ref().is_some_and(|own| number.is_above(own));
        let before = own.iter().rposition(is_lower).ok_or(Refusal::Gap)?;
        // A row without a number behind it may go on with it, or be the sum of all.
        let is_followed = own.get(before + 1).is_none_or(Option::is_some);
        let row = rows[before];
        if !is_followed || said.is_some_and(|said| !rows[before..=before].contains(&said)) {
            return Err(Refusal::Gap);
        }
        let source = self.base.source();
        let at = self.base.provision(row).span().start;
        let there = between_borders(source, at).ok_or(Refusal::Gap)?;
        if width(&cells) != width(there.of(source)) {
            return Err(Refusal::OtherText);
        }
        Ok(Edit::insertion(line_end(source, at), format!("\n| {cells} |")))
    }

    /// The cells of a row of the law.
    fn cells(&self, row: ProvisionId) -> Span {
        let own = self.base.provision(row).span();
        between_borders(self.base.source(), own.start).unwrap_or(own)
    }
}
