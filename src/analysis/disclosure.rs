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
