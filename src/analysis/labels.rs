//! Which labels may stand beside words. A label that hardly anyone bears says who wrote; so each one is made coarser,
//! both parts, then the first alone, then the second alone, then nothing, until enough voices bear exactly that label
//! (local recoding to k-anonymity: Samarati and Sweeney 1998). Enough is what the gate shows. Not here: what labels mean.

use crate::analysis::disclosure;
use crate::domain::count::Count;
use std::collections::{BTreeMap, BTreeSet};

/// Two codes; an empty one is not told.
pub type Label = (String, String);

/// The labels that may be shown, from how many voices bear each.
pub fn shown(voices: &[(Label, Count)]) -> BTreeSet<Label> {
    let mut shown = BTreeSet::new();
    let mut left: Vec<(Label, Count)> = voices.to_vec();
    let coarser: [fn(&Label) -> Label; 3] = [
        Label::clone,
        |(first, _)| (first.clone(), String::new()),
        |(_, second)| (String::new(), second.clone()),
    ];
    for (step, coarsen) in coarser.into_iter().enumerate() {
        let mut bearers: BTreeMap<Label, u64> = BTreeMap::new();
        for (label, count) in &left {
            // In the first step only whole labels count: half a label is what the next steps make.
            if step > 0 || (!label.0.is_empty() && !label.1.is_empty()) {
                *bearers.entry(coarsen(label)).or_default() += count.exact();
            }
        }
        let enough: BTreeSet<Label> = bearers
            .into_iter()
            .filter(|(label, _)| !label.0.is_empty() || !label.1.is_empty())
            .filter(|(_, n)| {
                disclosure::publish(Count::new(*n))
                    .number()
                    .is_some_and(|n| n > 0)
            })
            .map(|(label, _)| label)
            .collect();
        left.retain(|(label, _)| !enough.contains(&coarsen(label)));
        shown.extend(enough);
    }
    shown
}

/// The finest label that may be shown of a voice; both parts empty where none may.
pub fn label_of<'a>(shown: &BTreeSet<Label>, first: &'a str, second: &'a str) -> (&'a str, &'a str) {
    [(first, second), (first, ""), ("", second)]
        .into_iter()
        .find(|(first, second)| shown.contains(&((*first).to_owned(), (*second).to_owned())))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn label(first: &str, second: &str) -> Label {
        (first.to_owned(), second.to_owned())
    }

    #[test]
    fn a_rare_label_is_made_coarser() {
        let voices = [
            (label("carer", "london"), Count::new(8)),
            (label("carer", "midlands"), Count::new(5)),
            (label("carer", ""), Count::new(3)),
            (label("family", "midlands"), Count::new(7)),
            (label("group", "midlands"), Count::new(1)),
            (label("group", "london"), Count::new(7)),
        ];
        let shown = shown(&voices);
        let of = |first, second| label_of(&shown, first, second);
        assert_eq!(of("carer", "london"), ("carer", "london"));
        assert_eq!(of("carer", "midlands"), ("carer", ""));
        assert_eq!(of("carer", ""), ("carer", ""));
        // Seven and one bear the region alone, and one more in London bears a label that eight bear.
        assert_eq!(of("family", "midlands"), ("", ""));
        assert_eq!(of("group", "midlands"), ("group", ""));
        assert_eq!(of("group", "london"), ("group", ""));
    }

    proptest! {
        #[test]
        fn every_label_that_is_shown_is_borne_by_eight(
            counts in proptest::collection::vec(0_u64..12, 16..=16)
        ) {
            let parts = ["", "a", "b", "c"];
            let voices: Vec<(Label, Count)> = counts
                .iter()
                .enumerate()
                .map(|(at, n)| (label(parts[at / 4], parts[at % 4]), Count::new(*n)))
                .collect();
            let allowed = shown(&voices);
            let mut bearers: BTreeMap<(&str, &str), u64> = BTreeMap::new();
            for ((first, second), n) in &voices {
                *bearers.entry(label_of(&allowed, first, second)).or_default() += n.exact();
            }
            for (shown, n) in bearers {
                prop_assert!(shown == ("", "") || n == 0 || n >= 8, "{shown:?} {n}");
            }
        }
    }
}
