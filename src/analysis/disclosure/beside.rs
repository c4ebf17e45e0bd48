//! Figures beside totals that are public already, as those of audiences and groups beside those of all who judged.
//! They may stand only where no hidden figure follows from the totals, nor a hidden total from them.
//!
//! No sums of rows are told, so each column stands alone, and what follows in it is plain reckoning with least and
//! greatest values; a test asks it of all small columns one by one.

use super::{Published, publish};
use crate::domain::count::Count;

/// Passes a table through the gate whose column totals are told already, each alone; there are no others. None where
/// something would follow of a hidden figure.
pub fn publish_beside<const N: usize>(rows: &[[Count; N]]) -> Option<Vec<[Published; N]>> {
    let cells: Vec<[Published; N]> = rows.iter().map(|row| row.map(publish)).collect();
    let may = (0..N).all(|at| {
        let column = |row: &[Count; N]| row.get(at).map_or(0, |count| count.exact());
        let whole = publish(Count::new(rows.iter().map(column).sum()));
        let parts: Vec<Published> = cells.iter().filter_map(|row| row.get(at)).copied().collect();
        may_stand_beside(whole, Some(&parts), &[])
    });
    may.then_some(cells)
}

fn sum(figures: &[Published]) -> (u64, u64) {
    figures
        .iter()
        .map(|figure| figure.interval())
        .fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
}

/// Whether each hidden figure may still be any number that is hidden, where a total is told, figures that add up to it
/// (`parts`), and figures of some of those who are counted in it (`some`). A total may be older than they are: then less
/// follows from it.
pub fn may_stand_beside(whole: Published, parts: Option<&[Published]>, some: &[Published]) -> bool {
    let hidden = Published::HIDDEN.interval();
    let has_hidden = |figures: &[Published]| figures.contains(&Published::HIDDEN);
    let (least_parts, most_parts) = parts.map_or((0, u64::MAX), sum);
    let (least_some, _) = sum(some);
    let (least, most) = whole.interval();
    // A hidden total may be 1, and may be 7.
    let of_whole =
        whole != Published::HIDDEN || (least_parts.max(least_some) <= hidden.0 && most_parts >= hidden.1);
    // A hidden part may be 1 while the others are as many as they can, and 7 while they are as few.
    let of_parts = !parts.is_some_and(has_hidden)
        || (most_parts - hidden.1 + hidden.0 >= least.max(least_some)
            && least_parts - hidden.0 + hidden.1 <= most);
    // Who is in none of `some` makes up for what is missing, so one of them may be 1 in any case.
    let of_some = !has_hidden(some) || least_some - hidden.0 + hidden.1 <= most.min(most_parts);
    of_whole && of_parts && of_some
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn what_a_total_gives_away_is_not_told() {
        let figures =
            |row: &[u64]| -> Vec<Published> { row.iter().map(|n| publish(Count::new(*n))).collect() };
        let whole = |row: &[u64]| publish(Count::new(row.iter().sum()));
        for (parts, some, may) in [
            // 18 or more of 22 or fewer leave a hidden part no more than 4.
            ([20, 2, 0], [0, 0], false),
            // Of 23 to 27 they leave it all that is hidden.
            ([20, 5, 0], [0, 0], true),
            ([20, 20, 4], [0, 0], true),
            ([20, 20, 0], [20, 20], true),
            // Everything is of one audience.
            ([5, 0, 0], [0, 0], true),
            ([5, 1, 0], [0, 0], false),
            // 39 of 41 or fewer are in one group: few can be in the other.
            ([39, 0, 0], [38, 1], false),
            ([39, 0, 0], [25, 5], true),
            ([6, 0, 0], [3, 0], true),
            ([6, 0, 0], [3, 2], false),
        ] {
            let found = may_stand_beside(whole(&parts), Some(&figures(&parts)), &figures(&some));
            assert_eq!(found, may, "{parts:?} {some:?}");
        }
    }

    /// Two audiences, two groups and those in none: among all columns that look the same, each hidden figure is 1 in one
    /// and 7 in another, and all between.
    #[test]
    fn nothing_follows_in_any_small_column() {
        type Seen = (Published, Vec<Published>, Vec<Published>);
        let told = |n: u64| publish(Count::new(n));
        let mut alike: BTreeMap<Seen, Vec<[u64; 5]>> = BTreeMap::new();
        for (a, b, g, h) in (0..21_u64).flat_map(|a| {
            (0..21_u64).flat_map(move |b| (0..21).flat_map(move |g| (0..14).map(move |h| (a, b, g, h))))
        }) {
            if g + h <= a + b {
                let seen = (told(a + b), vec![told(a), told(b)], vec![told(g), told(h)]);
                alike.entry(seen).or_default().push([a + b, a, b, g, h]);
            }
        }
        for ((whole, parts, some), columns) in &alike {
            if !may_stand_beside(*whole, Some(parts), some) {
                continue;
            }
            // Figures that the enumeration cuts off are not judged.
            if parts.iter().any(|figure| figure.interval().1 > 20)
                || some.iter().any(|figure| figure.interval().1 > 13)
            {
                continue;
            }
            let figures = [*whole].into_iter().chain(parts.clone()).chain(some.clone());
            for (at, _) in figures.enumerate().filter(|(_, it)| *it == Published::HIDDEN) {
                for wanted in 1..=7 {
                    assert!(
                        columns.iter().any(|column| column[at] == wanted),
                        "{whole:?} {parts:?} {some:?}: figure {at} is never {wanted}"
                    );
                }
            }
        }
    }
}
