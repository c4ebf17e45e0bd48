//! A finding: what citizens' themes and professionals' responses add up to, put to everyone for check and challenge.
//! The team must then keep, change, merge or drop it, with a reason that the public reads.

use crate::domain::ids::Key;
use crate::domain::transition::InvalidTransition;

/// What the team decided after the challenge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Keep,
    /// `earlier` is the statement as it was challenged.
    Change {
        earlier: String,
    },
    /// Its substance now stands in another finding.
    Merge {
        into: Key,
    },
    Drop,
}

impl Outcome {
    pub fn name(&self) -> &'static str {
        match self {
            Outcome::Keep => "keep",
            Outcome::Change { .. } => "change",
            Outcome::Merge { .. } => "merge",
            Outcome::Drop => "drop",
        }
    }

    /// Whether the finding itself may still be cited by a strategy line.
    pub fn stands(&self) -> bool {
        matches!(self, Outcome::Keep | Outcome::Change { .. })
    }
}

/// Where a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingState {
    Draft,
    OpenToChallenge,
    Decided { outcome: Outcome, reason: String },
    Published { outcome: Outcome, reason: String },
}

impl FindingState {
    pub fn name(&self) -> &'static str {
        match self {
            FindingState::Draft => "draft",
            FindingState::OpenToChallenge => "open",
            FindingState::Decided { .. } => "decided",
            FindingState::Published { .. } => "published",
        }
    }

    pub fn open(self) -> Result<Self, InvalidTransition> {
        match self {
            FindingState::Draft => Ok(FindingState::OpenToChallenge),
            other => Err(refuse(&other, "open")),
        }
    }

    pub fn decide(self, outcome: Outcome, reason: String) -> Result<Self, InvalidTransition> {
        match self {
            FindingState::OpenToChallenge => Ok(FindingState::Decided { outcome, reason }),
            other => Err(refuse(&other, "decided")),
        }
    }

    pub fn publish(self) -> Result<Self, InvalidTransition> {
        match self {
            FindingState::Decided { outcome, reason } => Ok(FindingState::Published { outcome, reason }),
            other => Err(refuse(&other, "published")),
        }
    }

    /// Whether strategy lines may rest on it.
    pub fn stands(&self) -> bool {
        match self {
            FindingState::Decided { outcome, .. } | FindingState::Published { outcome, .. } => {
                outcome.stands()
            }
            FindingState::Draft | FindingState::OpenToChallenge => false,
        }
    }
}

fn refuse(from: &FindingState, to: &'static str) -> InvalidTransition {
    InvalidTransition::new("finding", from.name(), to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transition::assert_all_pairs;

    #[test]
    fn every_pair_of_states_is_decided() {
        let (outcome, reason) = (Outcome::Keep, "Heard as right".to_owned());
        let states = [
            ("draft", FindingState::Draft),
            ("open", FindingState::OpenToChallenge),
            (
                "decided",
                FindingState::Decided {
                    outcome: outcome.clone(),
                    reason: reason.clone(),
                },
            ),
            (
                "published",
                FindingState::Published {
                    outcome: outcome.clone(),
                    reason: reason.clone(),
                },
            ),
        ];
        let allowed = [("draft", "open"), ("open", "decided"), ("decided", "published")];
        let step = |state: FindingState, to| match to {
            "open" => state.open(),
            "decided" => state.decide(outcome.clone(), reason.clone()),
            "published" => state.publish(),
            _ => Err(refuse(&state, "draft")),
        };
        assert_all_pairs(&states, &allowed, step, FindingState::name);
    }

    #[test]
    fn a_line_may_rest_on_what_was_kept_or_changed_only() {
        let stands = |outcome| {
            FindingState::Decided {
                outcome,
                reason: String::new(),
            }
            .stands()
        };
        assert!(stands(Outcome::Keep));
        assert!(stands(Outcome::Change {
            earlier: "As it was".into()
        }));
        assert!(!stands(Outcome::Merge { into: Key(1) }));
        assert!(!stands(Outcome::Drop));
        assert!(!FindingState::OpenToChallenge.stands());
    }
}
