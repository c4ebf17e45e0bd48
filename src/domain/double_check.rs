//! How much of a batch a second person compares with the paper. Not here: which entries, drawn under the
//! installation's key so that nobody who types can foresee them.

const LEAST: usize = 3;
const MOST: usize = 20;

/// A tenth of the entries, at least three and at most twenty of them.
pub fn sample_size(entries: usize) -> usize {
    entries.div_ceil(10).clamp(LEAST, MOST).min(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_but_three_at_least_and_twenty_at_most() {
        let table = [
            (0, 0),
            (1, 1),
            (3, 3),
            (30, 3),
            (31, 4),
            (100, 10),
            (200, 20),
            (900, 20),
        ];
        for (entries, size) in table {
            assert_eq!(sample_size(entries), size, "{entries}");
        }
    }
}
