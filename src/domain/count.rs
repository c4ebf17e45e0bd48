//! How many: a number that must not leave the house as it is. It has no way to become text, on purpose; only
//! `analysis::disclosure` turns it into something that a page may show.

/// A true count, for decisions inside the house. Neither `Display` nor serialisable: see the gate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Count(u64);

impl Count {
    pub fn new(n: u64) -> Self {
        Self(n)
    }

    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// For the gate and for rules (thresholds, readiness); the crate's walls keep it from pages.
    pub(crate) fn exact(self) -> u64 {
        self.0
    }
}
