//! Coding twice: how much of what was coded a second colleague codes blind, and when two of them differ.
//! Not here: how well they agree (`analysis::coders`), nor which words are drawn.

use crate::domain::ids::Key;
use std::collections::BTreeSet;

/// The shares to choose from, in 100.
pub const SHARES: [i32; 4] = [10, 25, 50, 100];

/// Fewer than these say nothing of agreement, so a share is never smaller.
pub const LEAST: usize = 20;

/// How many of `of` are drawn for a share of `percent` in 100: rounded up, at least [`LEAST`], at most all.
pub fn sample_size(percent: i32, of: usize) -> usize {
    let percent = usize::try_from(percent).unwrap_or_default();
    (of * percent).div_ceil(100).max(LEAST).min(of)
}

/// Which codes two colleagues gave alike and which only one of them gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compared {
    pub both: BTreeSet<Key>,
    pub only_first: BTreeSet<Key>,
    pub only_second: BTreeSet<Key>,
}

impl Compared {
    pub fn of(first: &BTreeSet<Key>, second: &BTreeSet<Key>) -> Self {
        Self {
            both: first.intersection(second).copied().collect(),
            only_first: first.difference(second).copied().collect(),
            only_second: second.difference(first).copied().collect(),
        }
    }

    pub fn differs(&self) -> bool {
        !self.only_first.is_empty() || !self.only_second.is_empty()
    }

    /// Every code that at least one of them gave: what stands is among these.
    pub fn all(&self) -> BTreeSet<Key> {
        [&self.both, &self.only_first, &self.only_second]
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_large_enough_to_say_something() {
        let table = [
            (10, 0, 0),
            (10, 7, 7),
            (10, 20, 20),
            (10, 150, 20),
            (10, 201, 21),
            (25, 400, 100),
            (50, 401, 201),
            (100, 401, 401),
        ];
        for (percent, of, size) in table {
            assert_eq!(sample_size(percent, of), size, "{percent} of {of}");
        }
    }

    #[test]
    fn two_colleagues_differ_where_one_gave_what_the_other_did_not() {
        let codes = |keys: &[i64]| -> BTreeSet<Key> { keys.iter().copied().map(Key).collect() };
        let compared = Compared::of(&codes(&[1, 2]), &codes(&[2, 3]));
        assert!(compared.differs());
        assert_eq!(compared.all(), codes(&[1, 2, 3]));
        assert_eq!(
            (compared.both, compared.only_first, compared.only_second),
            (codes(&[2]), codes(&[1]), codes(&[3]))
        );
        for same in [codes(&[]), codes(&[4, 5])] {
            assert!(!Compared::of(&same, &same).differs());
        }
    }
}
