//! How far two people who decided on the same words agreed beyond chance. Who read what is not known here.

use std::collections::BTreeMap;

/// How two readers agreed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// The share of pairs in which both decided the same, 0 to 1.
    pub observed: f64,
    /// Cohen's kappa: 1 is always, 0 is what chance alone would give, below that is less.
    pub kappa: f64,
    /// A 95 % confidence interval; none where the pairs leave nothing to vary (all alike, or hardly any).
    pub interval: Option<(f64, f64)>,
}

/// The 97.5th percentile of the standard normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// Cohen's kappa of pairs of nominal decisions, first and second reader. None where there is no pair, or where chance
/// alone would agree on everything, so that nothing is left to measure.
///
/// Kappa: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960)
/// 37–46. Its large-sample variance: J. L. Fleiss, J. Cohen, B. S. Everitt, "Large sample standard errors of kappa and
/// weighted kappa", Psychological Bulletin 72 (1969) 323–327.
pub fn agreement<T: Ord>(pairs: &[(T, T)]) -> Option<Agreement> {
    let mut cells: BTreeMap<(&T, &T), f64> = BTreeMap::new();
    let (mut firsts, mut seconds): (BTreeMap<&T, f64>, BTreeMap<&T, f64>) = Default::default();
    let mut all = 0.0;
    for (first, second) in pairs {
        *cells.entry((first, second)).or_default() += 1.0;
        *firsts.entry(first).or_default() += 1.0;
        *seconds.entry(second).or_default() += 1.0;
        all += 1.0;
    }
    if pairs.is_empty() {
        return None;
    }
    let share = |map: &BTreeMap<&T, f64>, of: &T| map.get(of).copied().unwrap_or_default() / all;
    let observed: f64 = cells
        .iter()
        .filter(|((first, second), _)| first == second)
        .map(|(_, count)| count / all)
        .sum();
    let expected: f64 = firsts
        .keys()
        .map(|label| share(&firsts, label) * share(&seconds, label))
        .sum();
    let left = 1.0 - expected;
    if left <= f64::EPSILON {
        return None;
    }
    let kappa = (observed - expected) / left;
    // The three terms of formula 13 of Fleiss, Cohen and Everitt.
    let (mut on, mut off) = (0.0, 0.0);
    for ((first, second), count) in &cells {
        let cell = count / all;
        if first == second {
            on += cell * (left - (share(&firsts, first) + share(&seconds, first)) * (1.0 - observed)).powi(2);
        } else {
            off += cell * (share(&seconds, first) + share(&firsts, second)).powi(2);
        }
    }
    let apart = (1.0 - observed).powi(2) * off;
    let rest = (observed * expected - 2.0 * expected + observed).powi(2);
    let variance = (on + apart - rest) / (all * left.powi(4));
    let interval = (variance > 1e-12).then(|| {
        let half = Z * variance.sqrt();
        ((kappa - half).max(-1.0), (kappa + half).min(1.0))
    });
    Some(Agreement {
        observed,
        kappa,
        interval,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(table: &[(char, char, usize)]) -> Vec<(char, char)> {
        table
            .iter()
            .flat_map(|(first, second, count)| std::iter::repeat_n((*first, *second), *count))
            .collect()
    }

    fn near(left: f64, right: f64, within: f64) {
        assert!((left - right).abs() <= within, "{left} is not {right}");
    }

    /// Cohen's own example of 1960, 200 cases judged by two clinicians: kappa .492. The interval is the one that the
    /// package psych of R prints for it with the variance of 1969: .39 to .59.
    #[test]
    fn the_first_published_example() {
        let found = agreement(&pairs(&[
            ('p', 'p', 88),
            ('p', 'n', 14),
            ('p', 's', 18),
            ('n', 'p', 10),
            ('n', 'n', 40),
            ('n', 's', 10),
            ('s', 'p', 2),
            ('s', 'n', 6),
            ('s', 's', 12),
        ]))
        .unwrap();
        near(found.observed, 0.70, 1e-9);
        near(found.kappa, 0.4915, 0.0005);
        let (low, high) = found.interval.unwrap();
        near(low, 0.39, 0.005);
        near(high, 0.59, 0.005);
    }

    /// Fifty applications read by two people, the example of many textbooks: kappa .40.
    #[test]
    fn two_readers_of_fifty() {
        let found = agreement(&pairs(&[
            ('y', 'y', 20),
            ('y', 'n', 5),
            ('n', 'y', 10),
            ('n', 'n', 15),
        ]))
        .unwrap();
        near(found.observed, 0.70, 1e-9);
        near(found.kappa, 0.40, 1e-9);
        assert!(found.interval.is_some());
    }

    #[test]
    fn what_leaves_nothing_to_measure_is_not_measured() {
        assert_eq!(agreement::<char>(&[]), None);
        assert_eq!(
            agreement(&pairs(&[('y', 'y', 30)])),
            None,
            "chance agrees as well"
        );
        let always = agreement(&pairs(&[('y', 'y', 5), ('n', 'n', 5)])).unwrap();
        near(always.kappa, 1.0, 1e-9);
        assert_eq!(always.interval, None);
        let never = agreement(&pairs(&[('y', 'n', 5), ('n', 'y', 5)])).unwrap();
        near(never.kappa, -1.0, 1e-9);
    }
}
