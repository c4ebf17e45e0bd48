//! The gate: the one place where a true count becomes a number that may be published. Counts of 1 to 7 are hidden,
//! others rounded to the nearest 5 and zero shown, after NHS England's rule for statistics below national level
//! (digital.nhs.uk, change to disclosure control methodology for HES and ECDS from September 2018).
//! `table` says which totals may stand beside figures, `beside` which figures beside totals that are told already, `releases`
//! when figures may take the place of earlier ones; `shares` are reckoned from figures alone.

#[cfg(test)]
mod adversary;
mod beside;
mod releases;
mod shares;
mod table;

use crate::domain::count::Count;
pub use beside::{may_stand_beside, publish_beside};
pub use releases::has_outgrown;
pub use shares::{Bounds, share_between};
pub use table::{Row, Table, publish_row, publish_table};

/// A number that may leave the house: zero, a multiple of five, or nothing where 1 to 7 stand behind it (or where it would
/// tell of those). Only the gate can make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Published(Option<u64>);

const SMALLEST_SHOWN: u64 = 8;

/// Passes one count through the gate.
pub fn publish(count: Count) -> Published {
    match count.exact() {
        0 => Published(Some(0)),
        n if n < SMALLEST_SHOWN => Published::HIDDEN,
        n => Published(Some((n + 2) / 5 * 5)),
    }
}

/// How many, as a code for a line of the ledger, which keeps it for ever: `few` where a page would hide it, else the number
/// that a page would show.
pub fn certify(count: Count) -> String {
    publish(count)
        .number()
        .map_or_else(|| "few".to_owned(), |n| n.to_string())
}

/// Whether so many stand behind something that it may be told at all.
pub fn are_enough(count: Count) -> bool {
    count.exact() >= SMALLEST_SHOWN
}

/// Whether so many stand behind a share that an interval around it tells of none of them.
pub fn are_many(count: Count) -> bool {
    count.exact() >= 50
}

/// How many of 100 it was of, where neither they nor the others are so few that the share would tell of one of them.
pub fn publish_share(of: Count, all: Count) -> Option<i64> {
    let (of, all) = (of.exact(), all.exact());
    let others = all.checked_sub(of)?;
    let told = all >= SMALLEST_SHOWN && [of, others].iter().all(|n| *n == 0 || *n >= SMALLEST_SHOWN);
    told.then(|| (of * 100 + all / 2) / all)
        .and_then(|percent| i64::try_from(percent).ok())
}

/// How long people waited, as it may leave the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// Days within which half of them, and 95 of 100, had what they waited for; nothing where so few waited as long that
    /// the figure would be the wait of one of them.
    pub median: Option<i64>,
    pub p95: Option<i64>,
}

/// Passes days of waiting through the gate: each figure only where enough waited as long or longer. The quantiles are days
/// that somebody really waited (definition 1 of R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The
/// American Statistician 50, 1996).
pub fn publish_waits(days: &[i64]) -> Waits {
    let mut days = days.to_vec();
    days.sort_unstable();
    let within = |percent: usize| {
        let found = days
            .get((days.len() * percent).div_ceil(100).max(1) - 1)
            .copied()?;
        let as_long = days.iter().filter(|wait| **wait >= found).count();
        are_enough(Count::new(u64::try_from(as_long).unwrap_or(u64::MAX))).then_some(found)
    };
    Waits {
        median: within(50),
        p95: within(95),
    }
}

impl Published {
    const HIDDEN: Published = Published(None);

    /// A figure of an earlier release, as it was kept. None where no gate made it.
    pub fn kept(number: Option<u64>) -> Option<Self> {
        let may_be = number.is_none_or(|n| n == 0 || (n > 5 && n.is_multiple_of(5)));
        may_be.then_some(Published(number))
    }

    /// The number, if it is shown.
    pub fn number(self) -> Option<u64> {
        self.0
    }

    /// The least and the greatest count behind a figure, as everyone can tell.
    pub fn interval(self) -> (u64, u64) {
        match self.0 {
            None => (1, SMALLEST_SHOWN - 1),
            Some(0) => (0, 0),
            Some(n) => (n.saturating_sub(2).max(SMALLEST_SHOWN), n + 2),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_hidden_and_others_rounded() {
        let shown = |n| publish(Count::new(n)).number();
        assert_eq!(
            [0, 1, 7, 8, 12, 13, 102].map(shown),
            [Some(0), None, None, Some(10), Some(10), Some(15), Some(100)]
        );
    }

    #[test]
    fn waits_are_days_that_someone_waited_and_the_wait_of_few_is_not_told() {
        type Row = (&'static [i64], Option<i64>, Option<i64>);
        let table: [Row; 6] = [
            (&[], None, None),
            (&[1; 7], None, None),
            (&[2; 8], Some(2), Some(2)),
            // Half of sixteen have nine that waited as long; the longest wait is one person's.
            (
                &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
                Some(8),
                None,
            ),
            (&[8, 1, 2, 3, 4, 5, 6, 7], None, None),
            (&[1, 1, 1, 1, 1, 1, 1, 1, 1, 9], Some(1), None),
        ];
        for (days, median, p95) in table {
            assert_eq!(publish_waits(days), Waits { median, p95 }, "{days:?}");
        }
        let two_hundred: Vec<i64> = (1..=200).rev().collect();
        let waits = Waits {
            median: Some(100),
            p95: Some(190),
        };
        assert_eq!(publish_waits(&two_hundred), waits);
    }

    #[test]
    fn a_share_tells_of_nobody() {
        for (of, all, share) in [
            (0, 7, None),
            (0, 8, Some(0)),
            (8, 8, Some(100)),
            (1, 100, None),
            (99, 100, None),
            (7, 15, None),
            (8, 16, Some(50)),
            (8, 15, None),
            (30, 90, Some(33)),
            (9, 8, None),
        ] {
            assert_eq!(
                publish_share(Count::new(of), Count::new(all)),
                share,
                "{of} of {all}"
            );
        }
    }

    #[test]
    fn a_kept_figure_is_one_that_the_gate_makes() {
        for (number, may_be) in [
            (None, true),
            (Some(0), true),
            (Some(3), false),
            (Some(5), false),
            (Some(10), true),
            (Some(12), false),
        ] {
            assert_eq!(Published::kept(number).is_some(), may_be, "{number:?}");
        }
    }

    #[test]
    fn a_count_lies_between_the_bounds_of_its_figure() {
        for n in 0..100 {
            let (low, high) = publish(Count::new(n)).interval();
            assert!((low..=high).contains(&n), "{n}");
        }
    }
}
