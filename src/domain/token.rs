//! When an account's right to a voice is turned into a token that is signed unseen, and for which crowd: entry
//! `voice-tokens` of an engagement's list `rule`. Not here: the signing itself, nor how tokens are kept.

/// What an engagement asks of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRule {
    /// No token of a key is taken before so many were issued.
    pub floor: u64,
    /// Groups of fewer people than this on their register speak together…
    pub pool_below: u64,
    /// …as this group.
    pub pool: String,
}

/// The least crowd to disappear in, where an engagement names none.
const FLOOR: u64 = 20;

impl TokenRule {
    /// From the facts of the entry, as they are kept.
    pub fn new(floor: Option<u64>, pool_below: Option<u64>, pool: &str) -> Self {
        Self {
            floor: floor.unwrap_or(FLOOR),
            pool_below: pool_below.unwrap_or(0),
            pool: pool.to_owned(),
        }
    }

    /// Whether tokens of a key of which so many were issued are taken.
    pub fn is_crowd(&self, issued: u64) -> bool {
        issued >= self.floor.max(1)
    }

    /// The group that somebody of `group` speaks as. `people` is how many its register knows; where nobody knows, the list
    /// decides alone.
    pub fn pooled<'a>(&'a self, group: &'a str, people: Option<u64>) -> &'a str {
        let small = people.is_some_and(|people| people < self.pool_below);
        if small && !self.pool.is_empty() {
            &self.pool
        } else {
            group
        }
    }
}

/// A line of the published list of keys: `phase audience group key`, the key in hexadecimal. What stands in the ledger is
/// the SHA-256 of all lines in alphabetical order, each ended by a line feed.
pub fn line(phase: &str, audience: &str, group: &str, key: &str) -> String {
    format!("{phase} {audience} {group} {key}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_waits_for_its_crowd() {
        let usual = TokenRule::new(None, None, "");
        let open = TokenRule::new(Some(0), None, "");
        for (rule, issued, taken) in [
            (&usual, 0, false),
            (&usual, 19, false),
            (&usual, 20, true),
            (&open, 0, false),
            (&open, 1, true),
        ] {
            assert_eq!(rule.is_crowd(issued), taken, "{issued} of {}", rule.floor);
        }
    }

    #[test]
    fn small_professions_speak_together() {
        let rule = TokenRule::new(None, Some(10_000), "smaller");
        for (group, people, speaks_as) in [
            ("paramedics", Some(40_040), "paramedics"),
            ("dietitians", Some(10_000), "dietitians"),
            ("orthoptists", Some(9_999), "smaller"),
            ("smaller", Some(8_735), "smaller"),
            ("nurse", None, "nurse"),
        ] {
            assert_eq!(rule.pooled(group, people), speaks_as, "{group}");
        }
        let nowhere = TokenRule::new(None, Some(10_000), "");
        assert_eq!(nowhere.pooled("orthoptists", Some(1)), "orthoptists");
    }

    #[test]
    fn a_line_names_its_key() {
        assert_eq!(
            line("respond", "ahp", "smaller", "02ab"),
            "respond ahp smaller 02ab\n"
        );
    }
}
