//! Shares of 100 that anybody can reckon who reads figures: they tell no more than what passed the gate.
//! Not here: any count.

use super::SMALLEST_SHOWN;

/// Between which whole shares of 100 something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub low: i64,
    pub high: i64,
}

/// Bounds that lie farther apart say nothing that is worth reading.
const WIDEST: u64 = 40;

/// How many of 100 are of one side, where between so many are and between so many are not ([`super::Published::interval`],
/// or sums of such). None where fewer than eight may be all there are, or where the share might be nearly anything.
pub fn share_between(side: (u64, u64), others: (u64, u64)) -> Option<Bounds> {
    if side.0 + others.0 < SMALLEST_SHOWN {
        return None;
    }
    let low = (side.0 * 100).checked_div(side.0 + others.1)?;
    let high = (side.1 * 100).div_ceil((side.1 + others.0).max(1));
    (high.saturating_sub(low) <= WIDEST).then_some(Bounds {
        low: i64::try_from(low).ok()?,
        high: i64::try_from(high).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::publish;
    use super::*;
    use crate::domain::count::Count;

    fn shown(of: u64, others: &[u64]) -> Option<Bounds> {
        let interval = |n: &u64| publish(Count::new(*n)).interval();
        let others = others
            .iter()
            .map(interval)
            .fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        share_between(interval(&of), others)
    }

    #[test]
    fn a_share_is_as_wide_as_the_rounding() {
        for (of, others, bounds) in [
            (60, [0, 0], Some((100, 100))),
            (60, [3, 0], Some((89, 99))),
            (3, [60, 0], Some((1, 11))),
            (0, [60, 4], Some((0, 0))),
            (30, [30, 0], Some((46, 54))),
            (7, [0, 0], None),
            (3, [3, 4], None),
            (0, [0, 0], None),
        ] {
            let found = shown(of, &others).map(|it| (it.low, it.high));
            assert_eq!(found, bounds, "{of} of {others:?}");
        }
    }

    /// What made an earlier form of this page a fault: shares of true counts, beside figures of the same counts, told
    /// hidden ones apart. A share lies between its bounds, and is the same for all counts that look the same.
    #[test]
    fn counts_that_look_the_same_have_the_same_share() {
        let mut seen = std::collections::BTreeMap::new();
        for (agree, disagree, not_sure) in
            (0..40).flat_map(|a| (0..24).flat_map(move |d| (0..12).map(move |n| (a, d, n))))
        {
            let told = shown(agree, &[disagree, not_sure]);
            let looks = [agree, disagree, not_sure].map(|n| publish(Count::new(n)));
            assert_eq!(
                *seen.entry(looks).or_insert(told),
                told,
                "{agree} {disagree} {not_sure}"
            );
            if let Some(Bounds { low, high }) = told {
                let all = agree + disagree + not_sure;
                let (low, high) = (low.unsigned_abs(), high.unsigned_abs());
                assert!(low * all <= agree * 100 && agree * 100 <= high * all);
            }
        }
    }
}
