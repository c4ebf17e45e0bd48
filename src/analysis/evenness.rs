//! Whether something happens to some groups more often than chance would have it: Pearson's chi-square of a table of
//! two rows, judged by shuffling and not by a distribution that small groups do not follow.

use crate::analysis::lots::Lots;

/// One group: how many there are in it, and to how many of them it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    pub all: usize,
    pub hit: usize,
}

/// What the shuffling found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evenness {
    /// Pearson's chi-square.
    pub statistic: f64,
    /// How often chance alone makes groups as different as these, or more so; never 0.
    pub p: f64,
}

/// How often the table is shuffled.
const SHUFFLES: u32 = 1_999;

fn float(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::INFINITY, f64::from)
}

/// Pearson's chi-square of hit and not hit, by group; the sums of rows and columns are given.
fn chi_square(groups: &[Group], hits: &[usize], all: f64, hit: f64) -> f64 {
    groups
        .iter()
        .zip(hits)
        .filter(|(group, _)| group.all > 0)
        .map(|(group, hits)| {
            let expected = float(group.all) * hit / all;
            (float(*hits) - expected).powi(2) / expected * all / (all - hit)
        })
        .sum()
}

/// Judges whether the groups were hit alike, by a permutation test with `seed`: P. Good, "Permutation, Parametric and
/// Bootstrap Tests of Hypotheses" (2005); the observed table counts as one of the shuffles (A. C. Davison, D. V. Hinkley,
/// "Bootstrap Methods and their Application", 1997, section 4.2), so p is never 0. None where fewer than two groups have
/// anyone in them, or where all or none were hit.
pub fn evenness(groups: &[Group], seed: u64) -> Option<Evenness> {
    let all: usize = groups.iter().map(|group| group.all).sum();
    let hit: usize = groups.iter().map(|group| group.hit).sum();
    let inhabited = groups.iter().filter(|group| group.all > 0).count();
    if inhabited < 2 || hit == 0 || hit >= all {
        return None;
    }
    let observed: Vec<usize> = groups.iter().map(|group| group.hit).collect();
    let (all_of_them, hit_of_them) = (float(all), float(hit));
    let statistic = chi_square(groups, &observed, all_of_them, hit_of_them);
    // Everyone by group; the first `hit` of them after a shuffle are those it happens to.
    let mut everyone: Vec<usize> = groups
        .iter()
        .enumerate()
        .flat_map(|(at, group)| std::iter::repeat_n(at, group.all))
        .collect();
    // It is as good to draw those it does not happen to, where they are fewer.
    let rare = hit.min(all - hit);
    let mut lots = Lots::new(seed);
    let mut extreme = 1_u32;
    for _ in 0..SHUFFLES {
        let mut drawn = vec![0_usize; groups.len()];
        for at in 0..rare {
            let other = at + lots.below(all - at);
            everyone.swap(at, other);
            if let Some(count) = everyone.get(at).and_then(|group| drawn.get_mut(*group)) {
                *count += 1;
            }
        }
        if rare != hit {
            for (count, group) in drawn.iter_mut().zip(groups) {
                *count = group.all - *count;
            }
        }
        // A hair's breadth, since the same table may be summed up in another order.
        extreme += u32::from(chi_square(groups, &drawn, all_of_them, hit_of_them) >= statistic - 1e-9);
    }
    Some(Evenness {
        statistic,
        p: f64::from(extreme) / f64::from(SHUFFLES + 1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(table: &[(usize, usize)]) -> Vec<Group> {
        table
            .iter()
            .map(|(all, hit)| Group { all: *all, hit: *hit })
            .collect()
    }

    /// Fisher's tea: three of four cups told right, which chance does as well or better, either way, in 34 of 70 ways.
    #[test]
    fn the_lady_who_tastes_tea() {
        let found = evenness(&groups(&[(4, 3), (4, 1)]), 7).unwrap();
        assert!((found.p - 34.0 / 70.0).abs() < 0.04, "{found:?}");
        assert!((found.statistic - 2.0).abs() < 1e-9, "{found:?}");
    }

    /// Of 200 in two groups of 100, 30 and 10: chi-square 12.5, whose upper tail of one degree is 0.0004.
    #[test]
    fn a_difference_that_is_no_accident_is_found() {
        let found = evenness(&groups(&[(100, 30), (100, 10)]), 7).unwrap();
        assert!((found.statistic - 12.5).abs() < 1e-9, "{found:?}");
        assert!(found.p < 0.005, "{found:?}");
        let turned = evenness(&groups(&[(100, 70), (100, 90)]), 7).unwrap();
        assert!(
            (turned.statistic - 12.5).abs() < 1e-9 && turned.p < 0.005,
            "{turned:?}"
        );
    }

    #[test]
    fn even_groups_are_even_and_a_seed_repeats() {
        let table = groups(&[(400, 40), (200, 20), (50, 5), (0, 0)]);
        let found = evenness(&table, 3).unwrap();
        assert!(found.p > 0.9, "{found:?}");
        assert_eq!(evenness(&table, 3), Some(found));
    }

    /// The level that is promised: of tables that chance made, one in twenty has a p below 0.05.
    #[test]
    fn chance_is_blamed_as_seldom_as_promised() {
        let mut lots = Lots::new(11);
        let mut blamed = 0;
        for seed in 0..200 {
            let mut table = groups(&[(60, 0), (40, 0), (20, 0)]);
            for group in &mut table {
                group.hit = (0..group.all).filter(|_| lots.below(10) == 0).count();
            }
            blamed += u32::from(evenness(&table, seed).is_some_and(|found| found.p < 0.05));
        }
        assert!(blamed <= 20, "{blamed} of 200");
    }

    #[test]
    fn nothing_to_compare_is_not_compared() {
        for table in [
            &[(9, 3)][..],
            &[(9, 0), (9, 0)],
            &[(9, 9), (9, 9)],
            &[(9, 3), (0, 0)],
        ] {
            assert_eq!(evenness(&groups(table), 1), None, "{table:?}");
        }
    }
}
