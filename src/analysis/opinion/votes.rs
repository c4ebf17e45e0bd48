//! Who thinks what of which statement: a table with a row for each person and a column for each statement, of which
//! only the cells that somebody filled are kept. It knows no names and no marks: a person is a place.

use crate::domain::stance::Stance;

/// One person's stance on one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The column.
    pub statement: u16,
    pub stance: Stance,
}

/// The most statements that are taken.
pub const MOST_STATEMENTS: usize = 10_000;

/// The number that the mathematics reads a stance as.
pub fn value(stance: Stance) -> f64 {
    match stance {
        Stance::Agree => 1.0,
        Stance::Disagree => -1.0,
        Stance::NotSure => 0.0,
    }
}

/// A number of people or statements, for reckoning.
pub fn float(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::INFINITY, f64::from)
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    /// Where each row begins in `cells`, and where the last one ends.
    starts: Vec<usize>,
    cells: Vec<Cell>,
    statements: usize,
}

impl Votes {
    /// No rows yet; at most [`MOST_STATEMENTS`] columns.
    pub fn new(statements: usize) -> Self {
        Self {
            starts: vec![0],
            cells: Vec::new(),
            statements: statements.min(MOST_STATEMENTS),
        }
    }

    /// Adds a person. Cells beyond the columns are left out; of two on the same statement the last one counts.
    pub fn add(&mut self, row: impl IntoIterator<Item = Cell>) {
        let mut row: Vec<Cell> = row
            .into_iter()
            .filter(|cell| usize::from(cell.statement) < self.statements)
            .collect();
        row.reverse();
        row.sort_by_key(|cell| cell.statement);
        row.dedup_by_key(|cell| cell.statement);
        self.cells.extend(row);
        self.starts.push(self.cells.len());
    }

    pub fn people(&self) -> usize {
        self.starts.len() - 1
    }

    pub fn statements(&self) -> usize {
        self.statements
    }

    /// How many cells are filled.
    pub fn filled(&self) -> usize {
        self.cells.len()
    }

    /// The filled cells of each person, in the order of the columns.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> + Clone {
        self.starts
            .iter()
            .zip(self.starts.iter().skip(1))
            .map(|(from, to)| self.cells.get(*from..*to).unwrap_or(&[]))
    }

    /// The rows of these people alone, in this order.
    pub fn of_people(&self, people: &[usize]) -> Self {
        let mut some = Self::new(self.statements);
        for at in people {
            let ends = self.starts.get(*at).zip(self.starts.get(at + 1));
            let row = ends
                .and_then(|(from, to)| self.cells.get(*from..*to))
                .unwrap_or(&[]);
            some.cells.extend_from_slice(row);
            some.starts.push(some.cells.len());
        }
        some
    }

    /// The same people without their stances on some columns.
    pub fn without(&self, left_out: impl Fn(u16) -> bool) -> Self {
        let mut some = Self::new(self.statements);
        for row in self.rows() {
            some.cells
                .extend(row.iter().filter(|cell| !left_out(cell.statement)));
            some.starts.push(some.cells.len());
        }
        some
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(statement: u16, stance: Stance) -> Cell {
        Cell { statement, stance }
    }

    #[test]
    fn rows_are_in_order_and_the_last_word_counts() {
        let mut votes = Votes::new(3);
        votes.add([
            cell(2, Stance::Agree),
            cell(0, Stance::Disagree),
            cell(2, Stance::NotSure),
        ]);
        votes.add([]);
        votes.add([cell(3, Stance::Agree), cell(1, Stance::Agree)]);
        let rows: Vec<&[Cell]> = votes.rows().collect();
        assert_eq!(rows[0], [cell(0, Stance::Disagree), cell(2, Stance::NotSure)]);
        assert!(rows[1].is_empty());
        assert_eq!(rows[2], [cell(1, Stance::Agree)]);
        assert_eq!((votes.people(), votes.statements(), votes.filled()), (3, 3, 3));
        assert_eq!(
            votes
                .of_people(&[2, 0, 9])
                .rows()
                .map(<[Cell]>::len)
                .collect::<Vec<_>>(),
            [1, 2, 0]
        );
        assert_eq!(votes.without(|at| at == 2).filled(), 2);
    }
}
