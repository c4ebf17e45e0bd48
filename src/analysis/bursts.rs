//! Finds contributions that say the same, so that a burst of copies costs a moderator one reading.
//! It hides and decides nothing: each copy stays a voice of its own, as people may well have agreed on what to say.

use crate::domain::ids::Key;
use crate::domain::terms::terms;
use std::collections::BTreeMap;

/// Which of these say the same in answer to the same prompt: places in the list, each group in its order, groups in the
/// order of their first. Alike are words that have the same terms, whatever their order, case, endings and accents;
/// terms of nothing but digits do not count, because senders of many messages like to number them. Words without any
/// other term stand alone.
pub fn group<'a>(said: impl IntoIterator<Item = (Key, &'a str)>) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut known: BTreeMap<(Key, Vec<String>), usize> = BTreeMap::new();
    for (at, (prompt, words)) in said.into_iter().enumerate() {
        let terms = telling(words);
        let place = if terms.is_empty() {
            groups.len()
        } else {
            *known.entry((prompt, terms)).or_insert(groups.len())
        };
        match groups.get_mut(place) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
    }
    groups
}

/// Whether two texts say the same.
pub fn are_alike(one: &str, other: &str) -> bool {
    let terms = telling(one);
    !terms.is_empty() && terms == telling(other)
}

fn telling(words: &str) -> Vec<String> {
    let mut terms = terms(words);
    terms.retain(|term| !term.chars().all(char::is_numeric));
    terms.sort_unstable();
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_gathered_and_others_keep_their_place() {
        let said = [
            (Key(1), "Shorter waits, please!"),
            (Key(1), "Listen to carers."),
            (Key(1), "shorter waits please 4711"),
            (Key(2), "Shorter waits, please!"),
            (Key(1), "Please: shorter waiting"),
            (Key(1), ""),
            (Key(1), ""),
            (Key(1), "12"),
        ];
        let groups = group(said);
        assert_eq!(
            groups,
            [vec![0, 2, 4], vec![1], vec![3], vec![5], vec![6], vec![7]]
        );
        assert!(are_alike("Shorter waits", "waits: SHORTER, 2") && !are_alike("", ""));
        assert!(!are_alike("Shorter waits", "Shorter waits for children"));
        assert!(!are_alike("Shorter waits", "Shorter waits SW1A 2AA"));
    }
}
