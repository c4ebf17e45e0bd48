//! When figures may take the place of those of an earlier release.
//! Somebody who watches sees how many came in between; if figures moved whenever one voice came, it could be read off two
//! releases. So figures stay as they are, all of a table together, until enough has come. Not here: where they are kept.

use super::{Published, Row, SMALLEST_SHOWN, Table};
use crate::domain::count::Count;

impl Table {
    /// Whether this table may take the place of an earlier one of the same shape where everybody can tell how many came
    /// since. They must be at least eight, and as many as all figures together may have moved by at most, so that their
    /// number narrows nothing; and no total may leave its own cells less room than they moved by.
    pub fn may_follow(&self, before: &Table, joined: Count) -> bool {
        if self == before {
            return true;
        }
        let shape = |table: &Table| (table.rows.len(), table.columns.len());
        if shape(self) != shape(before) {
            return false;
        }
        let moves: Vec<Vec<(Published, Published)>> = before
            .cells
            .iter()
            .zip(&self.cells)
            .map(|(was, is)| was.iter().copied().zip(is.iter().copied()).collect())
            .collect();
        let cells = || moves.iter().flatten();
        let most = if before.all.number().is_some() && self.all.number().is_some() {
            most(before.all, self.all)
        } else {
            cells().map(|(was, is)| most(*was, *is)).sum()
        };
        let column = |at: usize| moves.iter().filter_map(move |row| row.get(at));
        joined.exact() >= most.max(least(cells())).max(SMALLEST_SHOWN)
            && leaves_room(before.all, self.all, cells())
            && (before.rows.iter().zip(&self.rows).zip(&moves))
                .all(|((was, is), row)| leaves_room(*was, *is, row.iter()))
            && (before.columns.iter().zip(&self.columns).enumerate())
                .all(|(at, (was, is))| leaves_room(*was, *is, column(at)))
    }
}

impl Row {
    /// The same for a row with its total.
    pub fn may_follow(&self, before: &Row, joined: Count) -> bool {
        self.table().may_follow(&before.table(), joined)
    }

    fn table(&self) -> Table {
        Table {
            cells: vec![self.cells.clone()],
            rows: vec![self.all],
            columns: vec![Published::HIDDEN; self.cells.len()],
            all: self.all,
        }
    }
}

/// By how much the count behind a figure may have grown at most.
fn most(was: Published, is: Published) -> u64 {
    is.interval().1.saturating_sub(was.interval().0)
}

/// By how much the counts behind figures must be able to grow together so that each of them may be anything that its figures
/// leave open.
fn least<'a>(moves: impl Iterator<Item = &'a (Published, Published)>) -> u64 {
    moves
        .map(|(was, is)| {
            let ((low, high), (new_low, new_high)) = (was.interval(), is.interval());
            new_low.saturating_sub(low).max(new_high.saturating_sub(high))
        })
        .sum()
}

fn leaves_room<'a>(
    was: Published,
    is: Published,
    moves: impl Iterator<Item = &'a (Published, Published)>,
) -> bool {
    was.number().is_none() || is.number().is_none() || least(moves) <= most(was, is)
}

/// Whether figures that nobody can tell the number of votes behind are out of date by so much that at least eight have
/// come, gone or changed since they were made, whatever the true counts were then. Figures and counts of one row.
pub fn has_outgrown(before: &[Published], counts: &[Count]) -> bool {
    let off = before.iter().zip(counts).map(|(figure, count)| {
        let (low, high) = figure.interval();
        let count = count.exact();
        (low.saturating_sub(count), count.saturating_sub(high))
    });
    // Who changed their mind is missing in one figure and too many in another, and is one all the same.
    let (gone, come) = off.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    gone.max(come) >= SMALLEST_SHOWN
}

#[cfg(test)]
mod tests {
    use super::super::{publish, publish_row};
    use super::*;

    fn counts(row: &[u64]) -> Vec<Count> {
        row.iter().copied().map(Count::new).collect()
    }

    #[test]
    fn a_row_moves_only_when_enough_came_for_one_voice_to_hide_in() {
        type Case = (&'static [u64], &'static [u64], u64, bool);
        let table: [Case; 7] = [
            // Nothing moved: it does not matter how many came.
            (&[10, 0], &[11, 0], 1, true),
            // One voice, and 5 more on the page.
            (&[12, 20], &[13, 20], 1, false),
            (&[12, 20], &[13, 20], 8, false),
            // The sum may have gone from 33 to 37, or from 28 to 42.
            (&[12, 20], &[17, 21], 14, true),
            // From zero to hidden would tell exactly one.
            (&[0, 20], &[1, 20], 1, false),
            (&[0, 20], &[3, 30], 40, true),
            (&[5, 6], &[5, 9], 3, false),
        ];
        for (before, now, joined, may) in table {
            let row = |n| publish_row(&counts(n), None);
            assert_eq!(
                row(now).may_follow(&row(before), Count::new(joined)),
                may,
                "{before:?} {now:?} {joined}"
            );
        }
    }

    #[test]
    fn a_table_of_another_shape_is_no_successor() {
        let row = |n| publish_row(&counts(n), None);
        assert!(!row(&[50, 60, 70]).may_follow(&row(&[10, 10]), Count::new(1_000)));
    }

    #[test]
    fn eight_votes_at_least_stand_between_two_figures() {
        let figures = |row: &[u64]| counts(row).into_iter().map(publish).collect::<Vec<_>>();
        for (before, now, outgrown) in [
            ([0, 0, 0], [7, 0, 0], false),
            ([0, 0, 0], [4, 3, 1], true),
            ([10, 0, 0], [12, 7, 0], false),
            ([10, 3, 0], [20, 3, 0], true),
            ([10, 3, 0], [19, 7, 0], false),
            ([20, 8, 0], [10, 8, 0], true),
            // Four changed their minds, then eight.
            ([20, 20, 0], [14, 26, 0], false),
            ([20, 20, 0], [10, 30, 0], true),
        ] {
            assert_eq!(
                has_outgrown(&figures(&before), &counts(&now)),
                outgrown,
                "{before:?} {now:?}"
            );
        }
    }
}
