//! The gate: the one place where a true count becomes a number that may be published. Counts of 1 to 7 are hidden,
//! others rounded to the nearest 5 and zero shown, after NHS England's rule for statistics below national level
//! (digital.nhs.uk, change to disclosure control methodology for HES and ECDS from September 2018).
//! Complementary suppression within a table is here too: a hidden cell must not follow from the others and a total.

use crate::domain::count::Count;

/// A number that may leave the house. Only this file can make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// 1 to 7: shown as a mark, never as a number.
    Hidden,
    /// Zero, or a multiple of five.
    Rounded(u64),
}

const SMALLEST_SHOWN: u64 = 8;

/// Passes one count through the gate.
pub fn publish(count: Count) -> Published {
    match count.exact() {
        0 => Published::Rounded(0),
        n if n < SMALLEST_SHOWN => Published::Hidden,
        n => Published::Rounded((n + 2) / 5 * 5),
    }
}

/// Passes the cells of one table row through the gate together. If exactly one cell is hidden, the smallest other
/// non-zero cell is hidden as well, so that the hidden one cannot be had by subtraction from a total.
pub fn publish_together(counts: &[Count]) -> Vec<Published> {
    let mut cells: Vec<Published> = counts.iter().copied().map(publish).collect();
    let hidden = cells.iter().filter(|cell| **cell == Published::Hidden).count();
    if hidden == 1 {
        let companion = counts
            .iter()
            .zip(cells.iter_mut())
            .filter(|(count, cell)| !count.is_none() && **cell != Published::Hidden)
            .min_by_key(|(count, _)| **count);
        if let Some((_, cell)) = companion {
            *cell = Published::Hidden;
        }
    }
    cells
}

/// Whether so many stand behind something that it may be told at all.
pub fn are_enough(count: Count) -> bool {
    count.exact() >= SMALLEST_SHOWN
}

/// How long people waited, as it may leave the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// Days within which half of them, and 95 of 100, had what they waited for.
    pub median: i64,
    pub p95: i64,
}

/// Passes days of waiting through the gate: nothing where so few waited that the figure would tell of one of them. The
/// quantiles are days that somebody really waited (definition 1 of R. J. Hyndman, Y. Fan, "Sample quantiles in statistical
/// packages", The American Statistician 50, 1996).
pub fn publish_waits(days: &[i64]) -> Option<Waits> {
    if !are_enough(Count::new(u64::try_from(days.len()).unwrap_or(u64::MAX))) {
        return None;
    }
    let mut days = days.to_vec();
    days.sort_unstable();
    let within = |percent: usize| days.get((days.len() * percent).div_ceil(100).max(1) - 1).copied();
    Some(Waits {
        median: within(50)?,
        p95: within(95)?,
    })
}

impl Published {
    /// The number, if it is shown.
    pub fn number(self) -> Option<u64> {
        match self {
            Published::Hidden => None,
            Published::Rounded(n) => Some(n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_numbers_are_hidden_and_others_rounded() {
        let shown = |n| publish(Count::new(n)).number();
        assert_eq!(
            [0, 1, 7, 8, 12, 13, 102].map(shown),
            [Some(0), None, None, Some(10), Some(10), Some(15), Some(100)]
        );
    }

    #[test]
    fn waits_are_days_that_someone_waited_and_few_are_not_told() {
        type Row = (&'static [i64], Option<(i64, i64)>);
        let table: [Row; 4] = [
            (&[], None),
            (&[1; 7], None),
            (&[8, 1, 2, 3, 4, 5, 6, 7], Some((4, 8))),
            (&[2; 8], Some((2, 2))),
        ];
        for (days, expected) in table {
            let found = publish_waits(days).map(|waits| (waits.median, waits.p95));
            assert_eq!(found, expected, "{days:?}");
        }
        let hundred: Vec<i64> = (1..=100).rev().collect();
        assert_eq!(publish_waits(&hundred), Some(Waits { median: 50, p95: 95 }));
    }

    proptest! {
        #[test]
        fn no_cell_of_a_row_stands_hidden_alone_beside_a_visible_one(row in proptest::collection::vec(0_u64..40, 2..8)) {
            let counts: Vec<Count> = row.iter().copied().map(Count::new).collect();
            let cells = publish_together(&counts);
            let hidden = cells.iter().filter(|cell| cell.number().is_none()).count();
            let shown = cells.iter().filter(|cell| cell.number().is_some_and(|n| n > 0)).count();
            prop_assert!(hidden != 1 || shown == 0);
            for (count, cell) in row.iter().zip(&cells) {
                prop_assert!(!(1..=7).contains(count) || cell.number().is_none());
            }
        }
    }
}
