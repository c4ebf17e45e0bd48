//! What the lists of a release say: their entries, and the numbers of its rules. The release itself is `edition`.

use crate::publish::edition::{Edition, Entry, rule};

impl Edition {
    /// Entries of a list that were valid on the day of the release.
    pub fn entries(&self, list: &str) -> &[Entry] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }

    /// The number that the list `rule` gives under this code, such as `days` of `sealed-days`.
    pub fn rule(&self, code: &str, number: &str) -> Option<i64> {
        rule(self.entries("rule"), code, number)
    }
}
